//! Which module of the pipeline imports which, by the paths in its code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::UseTree;

/// For example `emit::rust`. A folder's `mod.rs` is the folder.
pub(crate) type Module = Vec<String>;

pub(crate) type Graph = BTreeMap<Module, BTreeSet<Module>>;

/// The graph of a crate's modules, including those without imports.
pub(crate) fn read(source: &Path) -> Graph {
    graph(&files(source))
}

/// The graph of modules with these texts.
pub(crate) fn graph(files: &BTreeMap<Module, String>) -> Graph {
    let known: BTreeSet<&Module> = files.keys().collect();
    let read = |(module, text): (&Module, &String)| {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{}: {error}", module.join("::")));
        let mut reader = Reader { known: &known, at: module.clone(), names: BTreeMap::new(), found: BTreeSet::new() };
        // `use` may follow the code that uses the name.
        for item in &file.items {
            if let syn::Item::Use(item) = item {
                reader.names_of(&item.tree, &mut Vec::new());
            }
        }
        reader.visit_file(&file);
        reader.found.remove(module);
        (module.clone(), reader.found)
    };
    files.iter().map(read).collect()
}

fn files(source: &Path) -> BTreeMap<Module, String> {
    let mut found = BTreeMap::new();
    let mut todo = vec![source.to_owned()];
    while let Some(folder) = todo.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let name = path.strip_prefix(source).expect("a file below it").with_extension("");
                let mut module: Module = name.iter().map(|part| part.to_string_lossy().into_owned()).collect();
                module.pop_if(|last| last == "mod");
                found.insert(module, fs::read_to_string(&path).expect("a file"));
            }
        }
    }
    found.remove(&vec!["lib".to_owned()]);
    found
}

struct Reader<'a> {
    known: &'a BTreeSet<&'a Module>,
    /// The current module, which may be inline.
    at: Module,
    /// The imported names, with their paths from the crate's root.
    names: BTreeMap<String, Module>,
    found: BTreeSet<Module>,
}

impl Reader<'_> {
    /// The path from the crate's root, if it is relative or starts with `crate`.
    fn absolute(&self, path: &[String]) -> Option<Module> {
        let (first, rest) = path.split_first()?;
        let mut at = match first.as_str() {
            "crate" => Vec::new(),
            "self" => self.at.clone(),
            "super" => self.at.split_last()?.1.to_vec(),
            name => match self.names.get(name) {
                Some(path) => path.clone(),
                None => [self.at.as_slice(), std::slice::from_ref(first)].concat(),
            },
        };
        for part in rest {
            if part == "super" {
                at.pop();
            } else {
                at.push(part.clone());
            }
        }
        Some(at)
    }

    fn path(&mut self, path: &[String]) {
        let Some(mut at) = self.absolute(path) else { return };
        while !at.is_empty() && !self.known.contains(&at) {
            at.pop();
        }
        // Other crates become names in this file.
        if !at.is_empty() {
            self.found.insert(at);
        }
    }

    fn names_of(&mut self, tree: &UseTree, before: &mut Module) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.names_of(&path.tree, before);
                before.pop();
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.names_of(tree, before)),
            UseTree::Name(name) => self.name(&name.ident.to_string(), &name.ident.to_string(), before),
            UseTree::Rename(name) => self.name(&name.rename.to_string(), &name.ident.to_string(), before),
            UseTree::Glob(_) => self.path(before),
        }
    }

    fn name(&mut self, here: &str, there: &str, before: &Module) {
        let mut path = before.clone();
        if there != "self" {
            path.push(there.to_owned());
        }
        self.path(&path);
        if let Some(path) = self.absolute(&path) {
            let here = if there == "self" { before.last().map_or(here, String::as_str) } else { here };
            self.names.insert(here.to_owned(), path);
        }
    }

    /// The paths in a macro's input.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if path.is_empty() || colons == 2 => path.push(ident.to_string()),
                TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() && colons < 2 => {
                    colons += 1;
                    continue;
                }
                other => {
                    self.tokens_end(&mut path);
                    match other {
                        TokenTree::Ident(ident) => path.push(ident.to_string()),
                        TokenTree::Group(group) => self.tokens(group.stream()),
                        _ => {}
                    }
                }
            }
            colons = 0;
        }
        self.tokens_end(&mut path);
    }

    fn tokens_end(&mut self, path: &mut Vec<String>) {
        if !path.is_empty() {
            self.path(path);
            path.clear();
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if item.content.is_some() {
            self.at.push(item.ident.to_string());
            visit::visit_item_mod(self, item);
            self.at.pop();
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.names_of(&item.tree, &mut Vec::new());
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.path(&names);
        visit::visit_path(self, path);
    }

    /// `pub(in path)` imports nothing.
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        // The input of `quote` is generated code.
        let name = item.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        if !["quote", "parse_quote"].contains(&name.as_str()) {
            self.tokens(item.tokens.clone());
        }
    }
}

/// The imports that are part of a circle.
pub(crate) fn circles(graph: &Graph) -> Vec<String> {
    let reaches = |from: &Module, to: &Module| {
        let (mut seen, mut todo) = (BTreeSet::new(), vec![from]);
        while let Some(module) = todo.pop() {
            if module == to {
                return true;
            }
            todo.extend(graph.get(module).into_iter().flatten().filter(|module| seen.insert(*module)));
        }
        false
    };
    let edges = graph.iter().flat_map(|(from, imported)| imported.iter().map(move |to| (from, to)));
    let circular = edges.filter(|(from, to)| reaches(to, from));
    circular.map(|(from, to)| format!("{} imports {}", from.join("::"), to.join("::"))).collect()
}

/// The imports among the entries of a folder, where a subfolder counts as one.
pub(crate) fn inside(graph: &Graph, folder: &[String]) -> Graph {
    let part =
        |module: &Module| module.starts_with(folder).then(|| module[..module.len().min(folder.len() + 1)].to_vec());
    let mut parts = Graph::new();
    for (from, imported) in graph {
        let Some(from) = part(from) else { continue };
        let to: BTreeSet<Module> = imported.iter().filter_map(part).filter(|to| *to != from).collect();
        parts.entry(from).or_default().extend(to);
    }
    parts
}
