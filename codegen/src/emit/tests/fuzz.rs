//! The table that the fuzz target of options goes through: every option that can be read.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::text::rust::{pretty, HEAD};
use crate::input::file::Access;
use crate::model::{Argument, Count, Opt, PlatformId, Spec};
use crate::write::OutputFile;

/// One table per platform.
pub fn emit(spec: &Spec) -> Vec<OutputFile> {
    spec.platform_ids().map(|platform| table(spec, platform)).collect()
}

fn table(spec: &Spec, platform: PlatformId) -> OutputFile {
    let (name, title) = (&spec.platform(platform).name, &spec.platform(platform).title);
    let module = format_ident!("{name}");
    let rows = spec.options.iter().filter(|o| o.wrapped(platform)).filter_map(|o| row(spec, o, platform));
    let code = pretty(&quote! {
        use super::types::#module as o;
        use crate::checked::{read, read_and_written, Checked};

        /// In the order of the description.
        pub(crate) const OPTIONS: &[Checked] = &[#(#rows),*];
    });
    let text = format!("//! The options of {title} that can be read.\n{HEAD}\n{code}");
    OutputFile::new(format!("sctp-opts/fuzz/src/generated/{name}.rs"), text)
}

fn row(spec: &Spec, option: &Opt, platform: PlatformId) -> Option<TokenStream> {
    let offer = option.common.offer(platform).filter(|offer| offer.access != Access::Set)?;
    let fields = match &offer.argument {
        Argument::Struct(id) => spec.structs[id.0].fields.as_slice(),
        _ => &[],
    };
    let tail = fields.iter().any(|field| matches!(field.count, Count::Rest { .. }));
    let reported = fields.iter().any(|field| field.reported);
    let grew = fields.iter().any(|field| field.grew.is_some());
    let adapted = option.adapted[platform.0].is_some();
    let (name, ty) = (&option.common.name, format_ident!("{}", option.rust));
    let check = if offer.access == Access::GetSet { quote!(read_and_written) } else { quote!(read) };
    Some(quote!(Checked {
        name: #name,
        tail: #tail,
        reported: #reported,
        grew: #grew,
        adapted: #adapted,
        check: #check::<o::#ty>,
    }))
}
