//! The functions of `docs/manual.md` as modules that the live tests call. The page is written by hand: it is the source.

use std::path::Path;

use crate::emit::opts::HEAD;
use crate::output::OutputFile;

/// The page.
pub const PAGE: &str = "docs/manual.md";

/// The functions of the page.
pub fn emit(root: &Path) -> Result<OutputFile, String> {
    let page = std::fs::read_to_string(root.join(PAGE)).map_err(|error| format!("{PAGE}: {error}"))?;
    let mut out = format!("//! The functions of {PAGE}, word for word.\n{HEAD}");
    for (line, code) in blocks(&page) {
        let names = functions(code);
        let Some(first) = names.first() else {
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
        out += &format!("\npub(crate) use self::{first}::{{{}}};\n\nmod {first} {{\n{code}}}\n", names.join(", "));
    }
    Ok(OutputFile::new("sctp-opts/tests/live/generated/manual.rs", out))
}

/// The blocks of Rust in a page, with the line on which each starts.
pub fn blocks(page: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find("```rust,no_run\n") {
        let code = &rest[start + "```rust,no_run\n".len()..];
        let Some(end) = code.find("```") else { break };
        let line = page[..page.len() - code.len()].lines().count();
        found.push((line, &code[..end]));
        rest = &code[end + 3..];
    }
    found
}

/// The names of a block's functions.
pub fn functions(code: &str) -> Vec<&str> {
    let heads = code.lines().filter_map(|line| line.strip_prefix("fn "));
    heads.filter_map(|head| head.split('(').next()).collect()
}
