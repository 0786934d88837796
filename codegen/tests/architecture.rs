//! The rooms of the repository are those that docs/architecture.md shows, and data flows one way between those of the
//! pipeline.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use common::root;

/// The folders that the page shows: a line's indentation is its depth.
fn shown() -> BTreeSet<PathBuf> {
    let page = fs::read_to_string(root().join("docs/architecture.md")).expect("the page");
    let tree = page.split("```").nth(1).and_then(|block| block.strip_prefix("text\n")).expect("the tree");
    let mut found = BTreeSet::new();
    let mut above: Vec<(usize, PathBuf)> = Vec::new();
    for line in tree.lines() {
        let depth = line.len() - line.trim_start().len();
        let name = line.split_whitespace().next().expect("a folder");
        above.retain(|(other, _)| *other < depth);
        let path = above.last().map_or_else(PathBuf::new, |(_, path)| path.clone()).join(name.trim_end_matches('/'));
        above.push((depth, path.clone()));
        assert!(found.insert(path), "{name} is shown twice");
    }
    found
}

/// The folders below a folder that are modules of their own: one beside a file of its name belongs to that file.
fn modules(folder: &str, all: bool) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut todo = vec![PathBuf::from(folder)];
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(root().join(&folder)).expect("a folder").flatten() {
            let path = folder.join(entry.file_name());
            if entry.path().is_dir() && !root().join(path.with_extension("rs")).exists() {
                found.push(path.clone());
                todo.extend(all.then_some(path));
            }
        }
    }
    found
}

#[test]
fn the_page_shows_what_is_there() {
    let shown = shown();
    let gone: Vec<_> = shown.iter().filter(|path| !root().join(path).is_dir()).collect();
    assert!(gone.is_empty(), "docs/architecture.md shows folders that are not there: {gone:?}");
    let mut rooms = modules("codegen/src", true);
    rooms.extend(modules("codegen/xtask/src", false));
    rooms.extend(modules("sctp-opts/src", false));
    let missing: Vec<_> = rooms.iter().filter(|path| !shown.contains(*path)).collect();
    assert!(missing.is_empty(), "docs/architecture.md does not show {missing:?}");
}

/// What each room of the pipeline imports.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let source = root().join("codegen/src");
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut todo = vec![source.clone()];
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                todo.push(path);
                continue;
            }
            let Some(room) = room(&source, &path) else { continue };
            let text = fs::read_to_string(&path).expect("a file");
            let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            let text = code.join("\n");
            // The code of applications, which emitters write, says `crate::` as well; only rooms count.
            for rest in text.split("crate::").skip(1) {
                let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let path = source.join(&name);
                let known = !name.is_empty() && (path.is_dir() || path.with_extension("rs").is_file());
                if known && name != room {
                    edges.entry(room.clone()).or_default().insert(name);
                }
            }
        }
    }
    edges
}

fn room(source: &Path, path: &Path) -> Option<String> {
    let first = path.strip_prefix(source).ok()?.iter().next()?.to_str()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    (name != "lib" && path.extension().is_some_and(|end| end == "rs")).then(|| name.to_owned())
}

#[test]
fn data_flows_one_way() {
    let edges = imports();
    assert!(edges["emit"].contains("model"), "nothing was read: {edges:?}");
    for (room, forbidden) in [("emit", "check"), ("model", "evidence"), ("lower", "emit"), ("lower", "check")] {
        assert!(!edges[room].contains(forbidden), "`{room}` imports `{forbidden}`");
    }
    // Rooms that import nothing any more are taken away until none is left, or only a circle.
    let mut left = edges;
    loop {
        let rooms: BTreeSet<String> = left.keys().cloned().collect();
        let before = left.len();
        left.retain(|_, imported| imported.iter().any(|room| rooms.contains(room)));
        if left.len() == before {
            break;
        }
    }
    assert!(left.is_empty(), "rooms import each other: {left:?}");
}
