//! What the documentation shows, compiled for every platform on any host: the examples of its options, and the manual.

use super::manual;
use crate::emit::text::example::{function, type_in_application};
use crate::emit::text::rust::HEAD;
use crate::lower::rust_api::example::Example;
use crate::model::{PlatformId, Spec};
use crate::write::OutputFile;

const FOLDER: &str = "sctp-opts/tests/documented";

/// A file per platform, and the list of them; a part of the tests inside `sctp-opts`.
pub fn emit(spec: &Spec, page: &str) -> Result<Vec<OutputFile>, String> {
    let mut list = format!("//! What the documentation shows compiles with the types of each platform.\n{HEAD}");
    let mut files = Vec::new();
    for id in spec.platform_ids() {
        let platform = spec.platform(id);
        let name = &platform.name;
        list += &format!("\nmod {name};\n");
        let mut text = format!(
            "//! With the types of {}.\n{HEAD}\n\
             /// What a user sees there.\n\
             mod sctp_opts {{\n    pub(crate) use crate::*;\n\n    \
             pub(crate) mod options {{\n        pub(crate) use crate::generated::{name}::*;\n    }}\n}}\n\n\
             type Outcome = Result<(), Box<dyn std::error::Error>>;\n",
            platform.title
        );
        text += &examples(spec, id)?;
        for block in manual::modules(page, "    use super::sctp_opts;\n")? {
            text += &format!("\n{}", block.module);
        }
        files.push(OutputFile::new(format!("{FOLDER}/{name}.rs"), text));
    }
    files.push(OutputFile::new(format!("{FOLDER}/mod.rs"), list));
    Ok(files)
}

/// The examples of the options, as functions that are compiled on every host.
fn examples(spec: &Spec, platform: PlatformId) -> Result<String, String> {
    let mut out = String::new();
    for option in spec.options.iter().filter(|option| option.wrapped(platform)) {
        let Some(offer) = option.common.offer(platform) else { continue };
        let example = Example::new(spec, platform, option, offer)?;
        out += &format!("\n{}", function(&example, &option.common.name.to_lowercase(), type_in_application));
    }
    Ok(out)
}
