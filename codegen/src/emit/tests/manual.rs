//! The functions of `docs/manual.md` as modules that the live tests call. The page is written by hand: it is the source.

use crate::emit::text::rust::HEAD;
use crate::input::manual::{blocks, functions, PAGE};
use crate::write::OutputFile;

/// The functions of the page, for the live tests.
pub fn emit(page: &str) -> Result<OutputFile, String> {
    let mut out = format!("//! The functions of {PAGE}, word for word.\n{HEAD}");
    for block in modules(page, "")? {
        out +=
            &format!("\npub(crate) use self::{}::{{{}}};\n\n{}", block.name, block.functions.join(", "), block.module);
    }
    Ok(OutputFile::new("sctp-opts/tests/live/generated/manual.rs", out))
}

/// A block of the page as a module.
pub(super) struct Block<'a> {
    /// That of its first function.
    name: &'a str,
    functions: Vec<&'a str>,
    /// Its text.
    pub(super) module: String,
}

/// Each block as a module that starts with `first`.
pub(super) fn modules<'a>(page: &'a str, first: &str) -> Result<Vec<Block<'a>>, String> {
    let module = |(line, code)| {
        let functions = functions(code);
        let Some(name) = functions.first().copied() else {
            return Err(format!("{PAGE}:{line}: a block of Rust without a function; the tests have nothing to call"));
        };
        let code: String = code
            .lines()
            .map(|line| match line {
                "" => "\n".to_owned(),
                _ if line.starts_with("fn ") => format!("    pub(crate) {line}\n"),
                _ => format!("    {line}\n"),
            })
            .collect();
        Ok(Block { name, functions, module: format!("mod {name} {{\n{first}{code}}}\n") })
    };
    blocks(page).into_iter().map(module).collect()
}
