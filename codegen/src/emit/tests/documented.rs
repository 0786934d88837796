//! The examples of the documentation and the manual, as functions. The tests inside `sctp-opts`
//! compile them with the types of every platform; the live tests run Linux's.

use crate::emit::text::example::function;
use crate::emit::text::rust::HEAD;
use crate::input::manual::PAGE;
use crate::lower::rust_api::example::Example;
use crate::lower::tests::documented::{self, Block, Examples};
use crate::model::Spec;
use crate::write::OutputFile;

const FOLDER: &str = "sctp-opts/tests/documented";

/// A file of examples for each platform, one for the manual, and the module that compiles each with its imports.
pub fn emit(spec: &Spec, page: &str) -> Result<Vec<OutputFile>, String> {
    let mut list = format!("//! The examples in the documentation compile with the types of each platform.\n{HEAD}");
    let Examples { shared, own } = documented::examples(spec)?;
    let shared = examples("options that are the same on all platforms", "", &shared);
    let mut files = vec![
        OutputFile::new(format!("{FOLDER}/manual.rs"), manual(page)?),
        OutputFile::new(format!("{FOLDER}/shared.rs"), shared),
    ];
    for (platform, own) in std::iter::zip(&spec.platforms, own) {
        let name = &platform.name;
        list += &format!(
            "\n#[path = \".\"]\nmod {name} {{\n    \
             /// The public names.\n    \
             mod sctp_opts {{\n        pub(crate) use crate::*;\n\n        \
             pub(crate) mod options {{\n            pub(crate) use crate::generated::{name}::*;\n        }}\n    }}\n\n    \
             type Outcome = Result<(), Box<dyn std::error::Error>>;\n\n    \
             #[path = \"{name}.rs\"]\n    mod options;\n    mod shared;\n    mod manual;\n}}\n"
        );
        let of = format!("{}'s options", platform.title);
        let own = examples(&of, "pub(crate) use super::shared::*;\n", &own);
        files.push(OutputFile::new(format!("{FOLDER}/{name}.rs"), own));
    }
    files.push(OutputFile::new(format!("{FOLDER}/mod.rs"), list));
    Ok(files)
}

/// Each option's example, verbatim.
fn examples(of: &str, uses: &str, examples: &[(String, Example)]) -> String {
    let mut out = format!(
        "//! The examples in the documentation of {of}, verbatim.\n{HEAD}\n\
         {uses}use super::{{sctp_opts, Outcome}};\n"
    );
    for (name, example) in examples {
        out += &format!("\npub(crate) {}", function(example, name));
    }
    out
}

/// Each code block of the page as a module.
fn manual(page: &str) -> Result<String, String> {
    let mut out = format!("//! The functions of {PAGE}, verbatim.\n{HEAD}\nuse super::sctp_opts;\n");
    for Block { functions, code } in documented::manual(page)? {
        let (name, functions) = (functions[0], functions.join(", "));
        let line = |line: &str| match line {
            "" => "\n".to_owned(),
            _ if line.starts_with("fn ") => format!("    pub(crate) {line}\n"),
            _ => format!("    {line}\n"),
        };
        let code: String = code.lines().map(line).collect();
        out += &format!(
            "\npub(crate) use self::{name}::{{{functions}}};\n\nmod {name} {{\n    use super::sctp_opts;\n{code}}}\n"
        );
    }
    Ok(out)
}
