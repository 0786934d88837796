//! The folders of the repository are those that docs/architecture.md shows, data flows one way between those of the
//! pipeline, and code tells systems apart in few places.

#[path = "../common/mod.rs"]
mod common;
mod imports;

use std::collections::BTreeSet;
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
fn the_page_shows_all_folders() {
    let shown = shown();
    let gone: Vec<_> = shown.iter().filter(|path| !root().join(path).is_dir()).collect();
    assert!(gone.is_empty(), "docs/architecture.md shows folders that are not there: {gone:?}");
    let mut rooms = modules("codegen/src", true);
    rooms.extend(modules("codegen/xtask/src", false));
    rooms.extend(modules("sctp-opts/src", false));
    let missing: Vec<_> = rooms.iter().filter(|path| !shown.contains(*path)).collect();
    assert!(missing.is_empty(), "docs/architecture.md does not show {missing:?}");
}

/// What is in the pipeline's source: each imports only those before it. `write` knows nothing of what it writes.
const STAGES: &[&str] =
    &["write", "diag", "input", "model", "check", "evidence", "description", "lower", "emit", "stale", "generate"];

/// The folders of the pipeline, including its root.
fn folders(graph: &imports::Graph) -> BTreeSet<&[String]> {
    graph.keys().flat_map(|module| (0..module.len()).map(|depth| &module[..depth])).collect()
}

#[test]
fn data_flows_one_way() {
    let graph = imports::read(&root().join("codegen/src"));
    let imports = |from: &str, to: &str| {
        let found = |module: &Vec<String>| module.first().is_some_and(|room| room == to);
        graph.iter().any(|(module, imported)| module[0] == from && imported.iter().any(found))
    };
    assert!(imports("emit", "lower") && imports("lower", "model"), "nothing was read: {graph:?}");
    for (later, room) in STAGES.iter().enumerate() {
        let upward: Vec<_> = STAGES[later..].iter().filter(|other| *other != room && imports(room, other)).collect();
        assert!(upward.is_empty(), "`{room}` imports {upward:?}");
    }
    for room in graph.keys().map(|module| module[0].as_str()) {
        assert!(STAGES.contains(&room), "`{room}` is no stage: add it where it belongs");
    }
    for (room, forbidden) in [("lower", "check"), ("lower", "write"), ("emit", "check"), ("emit", "evidence")] {
        assert!(!imports(room, forbidden), "`{room}` imports `{forbidden}`");
    }
    let mut circles = imports::circles(&graph);
    circles.extend(folders(&graph).into_iter().flat_map(|folder| imports::circles(&imports::inside(&graph, folder))));
    assert!(circles.is_empty(), "there are circles:\n{}", circles.join("\n"));
}

/// Emitters share data of `lower`, or formatting of C or Rust.
#[test]
fn no_emitter_imports_another() {
    for (from, imported) in imports::read(&root().join("codegen/src")) {
        let [room, emitter, ..] = from.as_slice() else { continue };
        let other = imported
            .iter()
            .find(|to| room == "emit" && to[0] == "emit" && to.len() > 1 && to[1] != *emitter && to[1] != "text");
        assert!(other.is_none(), "`{}` imports `{}`", from.join("::"), other.expect("one").join("::"));
    }
}

/// The files of Rust, and their manifests, below a folder that people wrote, apart from what `cargo` built.
fn written_by_hand(folder: &Path) -> Vec<PathBuf> {
    let (mut found, mut todo) = (Vec::new(), vec![folder.to_path_buf()]);
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let (name, path) = (entry.file_name(), entry.path());
            if path.is_dir() {
                let other = name.to_string_lossy().starts_with('.') || name == "target" || name == "generated";
                todo.extend((!other).then_some(path));
            } else if path.extension().is_some_and(|extension| extension == "rs") || name == "Cargo.toml" {
                found.push(path);
            }
        }
    }
    found
}

/// `src/os` is written for each system; everything else asks the `cfg_if!` that is generated from the description, or
/// has one gate for a module or a program.
#[test]
fn few_lines_tell_systems_apart() {
    const MOST: usize = 15;
    let root = root();
    let files = written_by_hand(&root);
    assert!(files.len() > 300, "{} files were read", files.len());
    let mut lines = Vec::new();
    for file in files.iter().map(|file| file.strip_prefix(&root).expect("a file of the repository")) {
        let text = fs::read_to_string(root.join(file)).expect("a file");
        let naming = text.lines().filter(|line| line.contains("target_os"));
        lines.extend(naming.map(|line| format!("{}: {}", file.display(), line.trim())));
    }
    lines.retain(|line| !line.starts_with("sctp-opts/src/os/"));
    lines.sort();
    assert!(lines.len() <= MOST, "{} lines name a system, and {MOST} may:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn paths_in_code_are_imports() {
    let module = |path: &str| path.split("::").map(str::to_owned).collect::<Vec<_>>();
    for (code, imported) in [
        ("use crate::b::Thing;", "b"),
        ("use super::super::b::{c, Thing};", "b, b::c"),
        ("use crate::b::c; fn f() { c::g() }", "b::c"),
        ("fn f() -> crate::b::Thing { super::g() }", "a, b"),
        ("fn f() { html! { p { (crate::b::c::g(1)) } } }", "b::c"),
        ("use crate::b; fn f() { format!(\"{}\", b::c::g()) }", "b, b::c"),
        ("mod tests { use super::*; use crate::b::c as d; fn f() { d::g() } }", "b::c"),
        ("pub(super) fn f() -> std::fmt::Result { quote!(use super::Thing; crate::b::g()) }", ""),
    ] {
        let file = |path: &str, text: &str| (module(path), text.to_owned());
        let files = [file("a", ""), file("a::one", code), file("b", ""), file("b::c", "")].into_iter().collect();
        let found = imports::graph(&files)[&module("a::one")].iter().map(|to| to.join("::")).collect::<Vec<_>>();
        assert_eq!(found.join(", "), imported, "{code}");
    }
}

#[test]
fn circles_are_found() {
    let file = |(path, text): (&str, &str)| (path.split("::").map(str::to_owned).collect(), text.to_owned());
    let graph = |files: &[(&str, &str)]| imports::graph(&files.iter().copied().map(file).collect());
    let straight = graph(&[("a", "use self::one::f;"), ("a::one", "use crate::b::g;"), ("b", "")]);
    assert!(imports::circles(&straight).is_empty());
    let circle = graph(&[("a", "use self::one::f;"), ("a::one", "use super::g;"), ("b", "use crate::a::g;")]);
    assert_eq!(imports::circles(&circle), ["a imports a::one", "a::one imports a"]);
    // No two files import each other here, but two folders do.
    let folders =
        graph(&[("a::one", "use crate::b::two;"), ("a::two", ""), ("b::one", "use crate::a::two;"), ("b::two", "")]);
    assert!(imports::circles(&folders).is_empty());
    assert_eq!(imports::circles(&imports::inside(&folders, &[])), ["a imports b", "b imports a"]);
}
