//! What the documentation shows, compiled for every platform on any host: the examples of its options, and the manual.

use super::manual;
use crate::emit::rust::example;
use crate::emit::text::rust::HEAD;
use crate::model::Spec;
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
        text += &example::functions(spec, id)?;
        for block in manual::modules(page, "    use super::sctp_opts;\n")? {
            text += &format!("\n{}", block.module);
        }
        files.push(OutputFile::new(format!("{FOLDER}/{name}.rs"), text));
    }
    files.push(OutputFile::new(format!("{FOLDER}/mod.rs"), list));
    Ok(files)
}
