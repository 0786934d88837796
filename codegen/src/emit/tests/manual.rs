//! The functions of `docs/manual.md` as modules that the live tests call. The page is written by hand: it is the source.

use std::collections::BTreeMap;
use std::path::Path;

use crate::emit::text::rust::HEAD;
use crate::write::OutputFile;

/// The page.
pub const PAGE: &str = "docs/manual.md";

/// The functions of the page, for the live tests.
pub fn emit(page: &str) -> Result<OutputFile, String> {
    let mut out = format!("//! The functions of {PAGE}, word for word.\n{HEAD}");
    for block in modules(page, "")? {
        out +=
            &format!("\npub(crate) use self::{}::{{{}}};\n\n{}", block.name, block.functions.join(", "), block.module);
    }
    Ok(OutputFile::new("sctp-opts/tests/live/generated/manual.rs", out))
}

/// The page.
pub fn read(root: &Path) -> Result<String, String> {
    std::fs::read_to_string(root.join(PAGE)).map_err(|error| format!("{PAGE}: {error}"))
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

/// The headings below which each item is linked, by its name.
pub fn tasks(page: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut tasks: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for section in page.split("\n## ").skip(1) {
        let heading = section.lines().next().unwrap_or_default();
        for link in section.split("](status.md#").skip(1) {
            let headings = tasks.entry(link.split(')').next().unwrap_or_default()).or_default();
            if headings.last() != Some(&heading) {
                headings.push(heading);
            }
        }
    }
    tasks
}

/// The anchor of a heading, as GitHub makes it.
pub fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-');
    kept.collect::<String>().to_lowercase().replace(' ', "-")
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
