//! `sctp-opts`: a documented Rust type with conversions for each item and platform.

use quote::{format_ident, quote};

use crate::emit::text::rust::{cfg_of, pretty, HEAD};
use crate::lower::rust_api::index::Index;
use crate::lower::rust_api::modules::Modules;
use crate::model::Spec;
use crate::write::OutputFile;

mod cmsgs;
mod docs;
mod index;
mod infos;
mod members;
mod notifications;
mod options;
mod owned;
mod platform;
mod public;
mod uses;
mod values;

/// The modules of all platforms, their list, and the modules that the documentation shows.
pub fn emit(spec: &Spec) -> Result<Vec<OutputFile>, String> {
    let mut files = vec![OutputFile::new("sctp-opts/src/generated/mod.rs", list(spec)), platform::emit(spec)];
    let mut all = Vec::new();
    for platform in spec.platform_ids() {
        let modules = Modules::new(spec, platform)?;
        let folder = format!("sctp-opts/src/generated/{}", modules.platform.name);
        files.push(OutputFile::new(format!("{folder}.rs"), options::render(&modules)?));
        files.push(OutputFile::new(format!("{folder}/cmsgs.rs"), cmsgs::render(&modules)));
        files.push(OutputFile::new(format!("{folder}/notifications.rs"), notifications::render(&modules)));
        files.push(OutputFile::new(
            format!("{folder}.md"),
            index::render(spec, modules.platform, &Index::new(spec, platform)),
        ));
        all.push(modules);
    }
    files.push(public::emit(&all));
    Ok(files)
}

fn list(spec: &Spec) -> String {
    let mut out = format!("//! The options of each platform.\n{HEAD}");
    for platform in &spec.platforms {
        let name = format_ident!("{}", platform.name);
        let doc = format!(" The options of {}; the tests of all platforms run everywhere.", platform.title);
        let cfg = cfg_of(platform);
        out.push('\n');
        out += &pretty(&quote! {
            #[doc = #doc]
            #[cfg(any(#cfg, test, sctp_opts_all_platforms))]
            pub mod #name;
        });
        let doc = format!(" What {} has is what this machine has.", platform.title);
        out.push('\n');
        out += &pretty(&quote! {
            #[doc = #doc]
            #[cfg(#cfg)]
            pub(crate) use #name as host;
        });
    }
    out
}
