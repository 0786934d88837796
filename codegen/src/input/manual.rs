//! `docs/manual.md`, which is written by hand: its headings, links to items, and Rust code.

use std::collections::BTreeMap;
use std::path::Path;

pub const PAGE: &str = "docs/manual.md";

pub fn read(root: &Path) -> Result<String, String> {
    std::fs::read_to_string(root.join(PAGE)).map_err(|error| format!("{PAGE}: {error}"))
}

/// The headings of the sections that link to each item, by its name.
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

/// The anchor that GitHub generates for a heading.
pub fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || *c == ' ' || *c == '-');
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

/// The Rust code blocks of a page, with the line on which each starts.
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

/// The names of the functions in a code block.
pub fn functions(code: &str) -> Vec<&str> {
    let heads = code.lines().filter_map(|line| line.strip_prefix("fn "));
    heads.filter_map(|head| head.split('(').next()).collect()
}
