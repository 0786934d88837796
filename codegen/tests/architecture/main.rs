//! docs/architecture.md shows the folders of the repository, data flows in one direction through the pipeline, and few
//! lines of code depend on the system.

#[path = "../common/mod.rs"]
mod common;
mod imports;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use common::root;

/// The folders that the page shows. A line's indentation is its depth.
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

/// The folders below a folder that are modules. A folder with the name of a file next to it belongs to that file.
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
    assert!(gone.is_empty(), "docs/architecture.md shows folders that do not exist: {gone:?}");
    let mut folders = modules("codegen/src", true);
    folders.extend(modules("codegen/xtask/src", false));
    folders.extend(modules("sctp-opts/src", false));
    let missing: Vec<_> = folders.iter().filter(|path| !shown.contains(*path)).collect();
    assert!(missing.is_empty(), "docs/architecture.md does not show {missing:?}");
}

/// The modules of the pipeline. Each imports only those before it.
const STAGES: &[&str] =
    &["write", "diag", "input", "model", "check", "evidence", "description", "lower", "emit", "stale", "generate"];

/// The folders of the pipeline, including its root.
fn folders(graph: &imports::Graph) -> BTreeSet<&[String]> {
    graph.keys().flat_map(|module| (0..module.len()).map(|depth| &module[..depth])).collect()
}

#[test]
fn data_flows_in_one_direction() {
    let graph = imports::read(&root().join("codegen/src"));
    let imports = |from: &str, to: &str| {
        let found = |module: &Vec<String>| module.first().is_some_and(|stage| stage == to);
        graph.iter().any(|(module, imported)| module[0] == from && imported.iter().any(found))
    };
    assert!(imports("emit", "lower") && imports("lower", "model"), "nothing was read: {graph:?}");
    for (index, stage) in STAGES.iter().enumerate() {
        let later: Vec<_> = STAGES[index + 1..].iter().filter(|later| imports(stage, later)).collect();
        assert!(later.is_empty(), "`{stage}` imports {later:?}");
    }
    for stage in graph.keys().map(|module| module[0].as_str()) {
        assert!(STAGES.contains(&stage), "`{stage}` is not in `STAGES`");
    }
    for (stage, forbidden) in [("lower", "check"), ("lower", "write"), ("emit", "check"), ("emit", "evidence")] {
        assert!(!imports(stage, forbidden), "`{stage}` imports `{forbidden}`");
    }
    let circles = all_circles(&graph);
    assert!(circles.is_empty(), "circular imports:\n{}", circles.join("\n"));
}

/// The circular imports among files, and among the entries of each folder.
fn all_circles(graph: &imports::Graph) -> Vec<String> {
    let mut circles = imports::circles(graph);
    circles.extend(folders(graph).into_iter().flat_map(|folder| imports::circles(&imports::inside(graph, folder))));
    circles
}

/// In these crates a file may use what the `mod.rs` of its folder declares.
#[test]
fn tools_have_no_circular_imports() {
    let mut circles = Vec::new();
    for source in ["codegen/xtask/src", "sctp-opts/macros/src", "sctp-opts/on-usrsctp/src"] {
        let mut graph = imports::read(&root().join(source));
        assert!(graph.values().any(|imported| !imported.is_empty()), "{source}: nothing was read");
        for (module, imported) in &mut graph {
            imported.retain(|to| !module.starts_with(to));
        }
        circles.extend(all_circles(&graph).into_iter().map(|circle| format!("{source}: {circle}")));
    }
    assert!(circles.is_empty(), "circular imports:\n{}", circles.join("\n"));
}

/// Emitters share only the data of `lower` and the formatting of `emit::text`.
#[test]
fn no_emitter_imports_another() {
    for (from, imported) in imports::read(&root().join("codegen/src")) {
        let [stage, emitter, ..] = from.as_slice() else { continue };
        let other = imported
            .iter()
            .find(|to| stage == "emit" && to[0] == "emit" && to.len() > 1 && to[1] != *emitter && to[1] != "text");
        assert!(other.is_none(), "`{}` imports `{}`", from.join("::"), other.expect("one").join("::"));
    }
}

/// The hand-written Rust files and manifests below a folder.
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

/// Only `src/os` is written for each system. Other code uses the `cfg_if!` that is generated from the description, or one
/// `cfg` for a module or a program.
#[test]
fn few_lines_depend_on_the_system() {
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
    assert!(lines.len() <= MOST, "{} lines, at most {MOST}, name a system:\n{}", lines.len(), lines.join("\n"));
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
    let acyclic = graph(&[("a", "use self::one::f;"), ("a::one", "use crate::b::g;"), ("b", "")]);
    assert!(imports::circles(&acyclic).is_empty());
    let circle = graph(&[("a", "use self::one::f;"), ("a::one", "use super::g;"), ("b", "use crate::a::g;")]);
    assert_eq!(imports::circles(&circle), ["a imports a::one", "a::one imports a"]);
    // Two folders import each other, but no two files do.
    let folders =
        graph(&[("a::one", "use crate::b::two;"), ("a::two", ""), ("b::one", "use crate::a::two;"), ("b::two", "")]);
    assert!(imports::circles(&folders).is_empty());
    assert_eq!(imports::circles(&imports::inside(&folders, &[])), ["a imports b", "b imports a"]);
}
