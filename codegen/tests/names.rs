//! Every public name in the generated modules is derived from the description. (`codegen/xtask/tests/public-api` lists
//! the hand-written names only.)

mod common;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use common::root;
use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{ImplItem, Visibility};

/// Names that belong to C, to every message, or to the macros for tables of values.
const COMMON: [&str; 12] = [
    "__tail_padding",
    "decode",
    "getsockopt",
    "int",
    "notification",
    "owned",
    "pub",
    "sa_family_t",
    "sctp_assoc_t",
    "setsockopt",
    "socklen_t",
    "sys",
];

/// The words of a name in lower case; they are the same for `MaxRetrans`, `max_retrans` and `MAX_RETRANS`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = '_';
    for now in name.chars() {
        if now == '_' || (now.is_uppercase() && before.is_lowercase()) {
            words.push(String::new());
        }
        if now != '_' {
            words.last_mut().expect("a word").extend(now.to_lowercase());
        }
        before = now;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// All identifiers in the description, including those in texts.
fn described() -> BTreeSet<String> {
    let files = std::fs::read_dir(root().join("spec")).expect("the description");
    let paths = files.map(|entry| entry.expect("an entry").path());
    let texts = paths.filter(|path| path.extension().is_some_and(|e| e == "toml")).map(|path| read(&path));
    let names = |text: String| -> Vec<String> {
        text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').map(str::to_owned).collect()
    };
    texts.flat_map(names).chain(COMMON.map(str::to_owned)).collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[derive(Default)]
struct Public(Vec<String>);

impl Public {
    fn of(path: &Path) -> Vec<String> {
        let mut public = Public::default();
        public.visit_file(&syn::parse_file(&read(path)).expect("Rust"));
        public.0
    }

    fn add(&mut self, visibility: &Visibility, name: &syn::Ident) {
        if matches!(visibility, Visibility::Public(_)) {
            self.0.push(name.to_string());
        }
    }
}

impl<'a> Visit<'a> for Public {
    fn visit_item_const(&mut self, item: &'a syn::ItemConst) {
        self.add(&item.vis, &item.ident);
    }

    fn visit_item_struct(&mut self, item: &'a syn::ItemStruct) {
        self.add(&item.vis, &item.ident);
        visit::visit_item_struct(self, item);
    }

    fn visit_item_union(&mut self, item: &'a syn::ItemUnion) {
        self.add(&item.vis, &item.ident);
        visit::visit_item_union(self, item);
    }

    fn visit_item_enum(&mut self, item: &'a syn::ItemEnum) {
        self.add(&item.vis, &item.ident);
        if matches!(item.vis, Visibility::Public(_)) {
            self.0.extend(item.variants.iter().map(|variant| variant.ident.to_string()));
        }
        visit::visit_item_enum(self, item);
    }

    fn visit_item_type(&mut self, item: &'a syn::ItemType) {
        self.add(&item.vis, &item.ident);
    }

    fn visit_foreign_item_fn(&mut self, item: &'a syn::ForeignItemFn) {
        self.add(&item.vis, &item.sig.ident);
    }

    fn visit_item_fn(&mut self, item: &'a syn::ItemFn) {
        self.add(&item.vis, &item.sig.ident);
    }

    fn visit_field(&mut self, field: &'a syn::Field) {
        if let Some(name) = &field.ident {
            self.add(&field.vis, name);
        }
    }

    /// Tables of values are arguments of a macro.
    fn visit_item_macro(&mut self, item: &'a syn::ItemMacro) {
        fn names(tokens: TokenStream, found: &mut Vec<String>) {
            for token in tokens {
                match token {
                    TokenTree::Ident(name) => found.push(name.to_string()),
                    TokenTree::Group(group) => names(group.stream(), found),
                    TokenTree::Punct(_) | TokenTree::Literal(_) => {}
                }
            }
        }
        // The names in a macro's definition are not visible to users.
        if !item.mac.path.is_ident("macro_rules") {
            names(item.mac.tokens.clone(), &mut self.0);
        }
    }

    fn visit_impl_item(&mut self, item: &'a ImplItem) {
        match item {
            ImplItem::Const(item) => self.add(&item.vis, &item.ident),
            ImplItem::Fn(item) => self.add(&item.vis, &item.sig.ident),
            _ => {}
        }
    }
}

fn modules(folder: &str) -> Vec<PathBuf> {
    let mut folders = vec![root().join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("generated modules") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") && !path.ends_with("platform.rs") {
                // `platform.rs` has macros that only the crate itself uses.
                found.push(path);
            }
        }
    }
    found
}

/// The names in a folder's modules that contain unknown parts, and the number of public names.
fn strange(folder: &str, known: impl Fn(&str) -> bool) -> (BTreeSet<String>, usize) {
    let names: Vec<String> = modules(folder).iter().flat_map(|path| Public::of(path)).collect();
    let count = names.len();
    (names.into_iter().filter(|name| !known(name)).collect(), count)
}

#[test]
fn names_of_c_are_those_of_the_description() {
    let described = described();
    let (strange, all) = strange("sctp-sys/src/generated", |name| described.contains(name));
    assert!(all > 1000, "only {all} names are public");
    assert!(strange.is_empty(), "{strange:?}");
}

#[test]
fn names_of_rust_are_made_of_words_of_the_description() {
    let words_of_spec: BTreeSet<String> = described().iter().flat_map(|name| words(name)).collect();
    let (strange, all) =
        strange("sctp-opts/src/generated", |name| words(name).iter().all(|word| words_of_spec.contains(word)));
    assert!(all > 1000, "only {all} names are public");
    assert!(strange.is_empty(), "{strange:?}");
}

#[test]
fn a_wrongly_split_name_is_detected() {
    assert_eq!(words("MaxRetrans"), words("MAX_RETRANS"));
    let words_of_spec: BTreeSet<String> = described().iter().flat_map(|name| words(name)).collect();
    assert!(words("RecvRcvInfo").iter().all(|word| words_of_spec.contains(word)));
    assert!(!words("RecvRcvIn_fo").iter().all(|word| words_of_spec.contains(word)));
    assert!(!described().contains("_bindgen_ty_1"));
}
