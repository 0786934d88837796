//! The hand-written names of `sctp-opts` to which the description refers, read from its source.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Item, UseTree, Visibility};

const SOURCE: &str = "sctp-opts/src";

/// Names to which the description may refer.
#[derive(Debug, Default)]
pub struct Library {
    /// Paths of public items, from the root of the crate.
    pub paths: BTreeSet<String>,
    /// The variants of `Call`.
    pub calls: BTreeSet<String>,
    /// The modules in `adapt`, by platform.
    pub adapted: BTreeMap<String, BTreeSet<String>>,
}

impl Library {
    /// Reads the library's source in the repository at `root`, if it exists.
    pub fn read(root: &Path) -> io::Result<Option<Self>> {
        let source = root.join(SOURCE);
        if !source.join("lib.rs").is_file() {
            return Ok(None);
        }
        let mut library = Self::default();
        let all = items(&parsed(&source.join("lib.rs"))?);
        library.add(&source, "", &all)?;
        for item in items(&parsed(&source.join("error.rs"))?) {
            match item {
                Item::Enum(item) if item.ident == "Call" => {
                    library.calls.extend(item.variants.iter().map(|variant| variant.ident.to_string()));
                }
                _ => {}
            }
        }
        for item in items(&parsed(&source.join("adapt.rs"))?) {
            match item {
                Item::Macro(item) if item.mac.path.is_ident("adapted") => library.adapted = lists(item.mac.tokens),
                _ => {}
            }
        }
        Ok(Some(library))
    }

    fn add(&mut self, folder: &Path, path: &str, items: &[Item]) -> io::Result<()> {
        let mut add = |name: &dyn ToString| self.paths.insert(format!("{path}{}", name.to_string()));
        let mut modules = Vec::new();
        for item in items {
            match item {
                Item::Const(item) if public(&item.vis) => _ = add(&item.ident),
                Item::Enum(item) if public(&item.vis) => _ = add(&item.ident),
                Item::Fn(item) if public(&item.vis) => _ = add(&item.sig.ident),
                Item::Struct(item) if public(&item.vis) => _ = add(&item.ident),
                Item::Trait(item) if public(&item.vis) => _ = add(&item.ident),
                Item::Type(item) if public(&item.vis) => _ = add(&item.ident),
                Item::Use(item) if public(&item.vis) => leaves(&item.tree, &mut |name| _ = add(&name)),
                Item::Mod(item) if public(&item.vis) => modules.push(item),
                _ => {}
            }
        }
        for module in modules {
            let (name, path) = (module.ident.to_string(), format!("{path}{}::", module.ident));
            self.paths.insert(path.trim_end_matches(':').to_owned());
            let inner = folder.join(&name);
            let own = match &module.content {
                Some((_, content)) => content.clone(),
                None => items_of_module(&inner)?,
            };
            self.add(&inner, &path, &own)?;
        }
        Ok(())
    }
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The items in `name.rs` or `name/mod.rs`.
fn items_of_module(path: &Path) -> io::Result<Vec<Item>> {
    let file = path.with_extension("rs");
    Ok(items(&parsed(&if file.exists() { file } else { path.join("mod.rs") })?))
}

fn parsed(path: &PathBuf) -> io::Result<syn::File> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
    syn::parse_file(&text).map_err(|error| io::Error::other(format!("{}: {error}", path.display())))
}

/// The items of a file, including those in `cfg_if!`.
fn items(file: &syn::File) -> Vec<Item> {
    let mut all = Vec::new();
    for item in &file.items {
        match item {
            Item::Macro(item) if item.mac.path.is_ident("cfg_if") => {
                for tree in item.mac.tokens.clone() {
                    match tree {
                        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                            all.extend(syn::parse2(group.stream()).iter().flat_map(items));
                        }
                        _ => {}
                    }
                }
            }
            other => all.push(other.clone()),
        }
    }
    all
}

/// The names that a `use` imports.
fn leaves(tree: &UseTree, add: &mut dyn FnMut(String)) {
    match tree {
        UseTree::Path(path) => leaves(&path.tree, add),
        UseTree::Name(name) => add(name.ident.to_string()),
        UseTree::Rename(rename) => add(rename.rename.to_string()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, add)),
        UseTree::Glob(_) => {}
    }
}

/// Parses `system: name name; system: name;`.
fn lists(tokens: TokenStream) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    let mut words: Vec<String> = Vec::new();
    for tree in tokens {
        match tree {
            TokenTree::Ident(word) => words.push(word.to_string()),
            TokenTree::Punct(end) if end.as_char() == ';' && !words.is_empty() => {
                let system = words.remove(0);
                all.insert(system, words.drain(..).collect());
            }
            _ => {}
        }
    }
    all
}
