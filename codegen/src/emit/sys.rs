//! `sctp-sys`: runs bindgen on the headers once for each ABI, and merges the results into one module for each platform.
//!
//! The items are the same on every ABI, as Rust's `repr(C)` follows the rules of C; only bindgen's layout assertions differ,
//! and are under `cfg`. bindgen's items are taken from the committed module if its first lines show that they were generated
//! from the same header, with the same version and settings of bindgen, and were not edited. So documentation can be changed
//! without libclang.

mod bind;
mod error;

use std::path::Path;

use proc_macro2::Span;
use quote::{quote, ToTokens as _};
use sha2::{Digest as _, Sha256};
use syn::visit_mut::VisitMut;
use syn::{Attribute, Item};

use crate::emit::text::rust::cfg_of;
use crate::lower::ffi_docs::Docs;
use crate::model::{PlatformId, Spec};
use crate::write::{self, OutputFile};

use bind::Binding;
pub use error::SysError;

/// The path of a platform's module.
pub fn path(spec: &Spec, platform: PlatformId) -> String {
    format!("sctp-sys/src/generated/{}.rs", spec.platform(platform).name)
}

/// The reason for which bindgen (and libclang) has to run for the module of a platform, if any.
pub fn needs_bindgen(root: &Path, spec: &Spec, platform: PlatformId, header: &OutputFile) -> Option<&'static str> {
    let binding = Binding::new(spec, platform, header);
    let Ok(version) = bind::locked_version(root) else { return Some("bindgen's version is not known") };
    reuse(root, &path(spec, platform), &Head::new(version, header, &binding)).err()
}

/// The module of a platform, for its header.
pub fn emit(root: &Path, spec: &Spec, platform: PlatformId, header: &OutputFile) -> Result<OutputFile, SysError> {
    let binding = Binding::new(spec, platform, header);
    let path = path(spec, platform);
    let head = Head::new(bind::locked_version(root)?, header, &binding);
    let mut items = match reuse(root, &path, &head) {
        Ok(items) => items,
        Err(_) => binding.run(&head.version)?,
    };
    bind::normalise(&mut items);
    Ok(OutputFile::new(path, render(spec, platform, &header.path, &head, items)?))
}

/// The inputs of bindgen's items, as the first lines of a module.
struct Head {
    version: String,
    header: String,
    settings: String,
}

const VERSION: &str = "// bindgen: ";
const HEADER_HASH: &str = "// header: sha256 ";
const SETTINGS_HASH: &str = "// settings: sha256 ";
const ITEMS_HASH: &str = "// items: sha256 ";

impl Head {
    fn new(version: String, header: &OutputFile, binding: &Binding) -> Self {
        Self { version, header: hash(&header.text), settings: hash(&binding.settings()) }
    }
}

fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// bindgen's items in the committed module, or the reason for which they cannot be reused.
fn reuse(root: &Path, path: &str, head: &Head) -> Result<Vec<Item>, &'static str> {
    let committed = write::committed(root, path).ok_or("there is no module yet")?;
    let line = |prefix: &str| committed.lines().take(8).find_map(|l| l.strip_prefix(prefix)).unwrap_or_default();
    if line(HEADER_HASH) != head.header {
        return Err("the header changed");
    }
    if line(VERSION) != head.version {
        return Err("the version of bindgen changed");
    }
    if line(SETTINGS_HASH) != head.settings {
        return Err("the settings of bindgen changed");
    }
    let mut items = syn::parse_file(&committed).map_err(|_| "the module is no Rust")?.items;
    strip_docs(&mut items);
    if line(ITEMS_HASH) == hash_of_items(&items) {
        Ok(items)
    } else {
        Err("the module was edited")
    }
}

/// A hash of the formatted text. (Hashes of tokens would differ after parsing, because formatting adds commas.)
fn hash_of_items(items: &[Item]) -> String {
    hash(&prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: items.to_vec(),
    }))
}

/// The version of the libclang that bindgen uses.
pub fn libclang_version() -> String {
    bindgen::clang_version().full
}

fn strip_docs(items: &mut [Item]) {
    struct Strip;
    impl VisitMut for Strip {
        fn visit_attributes_mut(&mut self, attrs: &mut Vec<Attribute>) {
            attrs.retain(|a| !a.path().is_ident("doc"));
        }
    }
    for item in items {
        Strip.visit_item_mut(item);
    }
}

fn doc_attr(text: &str) -> Vec<Attribute> {
    text.lines()
        .map(|line| {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            let literal = syn::LitStr::new(&line, Span::call_site());
            syn::parse_quote!(#[doc = #literal])
        })
        .collect()
}

/// The text of the module: header, then each item with its documentation, separated by blank lines.
fn render(
    spec: &Spec,
    platform: PlatformId,
    header: &Path,
    head: &Head,
    mut items: Vec<Item>,
) -> Result<String, SysError> {
    let docs = Docs::new(spec, platform);
    let mut out = format!(
        "// Made by `cargo xtask generate` from spec/ through {}; do not edit.\n\
         {VERSION}{}\n{HEADER_HASH}{}\n{SETTINGS_HASH}{}\n{ITEMS_HASH}{}\n",
        header.display(),
        head.version,
        head.header,
        head.settings,
        hash_of_items(&items),
    );
    let mut asserting = false;
    for item in &mut items {
        attach(&docs, item);
        let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item.clone()] };
        if !asserting && matches!(item, Item::Const(c) if c.ident == "_") {
            asserting = true;
            out.push_str("\n// The layout in C: size, alignment and offsets, checked on every target.\n");
        }
        out.push('\n');
        out.push_str(&prettyplease::unparse(&file));
    }
    syn::parse_file(&out)
        .map_err(|e| SysError(format!("what was made for {} is no Rust: {e}", path(spec, platform))))?;
    Ok(out)
}

/// An item with its documentation.
fn attach(docs: &Docs, item: &mut Item) {
    let of = |name: &syn::Ident| docs.of(&name.to_string()).map_or_else(|| format!("`{name}`"), str::to_owned);
    match item {
        Item::Const(c) if c.ident != "_" => prepend(&mut c.attrs, &of(&c.ident)),
        Item::Type(t) => {
            let original = || format!("Another name of [`{}`].", t.ty.to_token_stream());
            let doc = docs.of(&t.ident.to_string()).map_or_else(original, str::to_owned);
            prepend(&mut t.attrs, &doc);
        }
        Item::Struct(s) => structure(docs, &s.ident.to_string(), &mut s.attrs, s.fields.iter_mut()),
        Item::Union(u) => structure(docs, &u.ident.to_string(), &mut u.attrs, u.fields.named.iter_mut()),
        Item::ForeignMod(module) => {
            for item in &mut module.items {
                if let syn::ForeignItem::Fn(f) = item {
                    prepend(&mut f.attrs, &of(&f.sig.ident));
                }
            }
        }
        _ => {}
    }
}

fn structure<'f>(
    docs: &Docs,
    name: &str,
    attrs: &mut Vec<Attribute>,
    fields: impl Iterator<Item = &'f mut syn::Field>,
) {
    let found = docs.structure(name);
    prepend(attrs, &found.map_or_else(|| format!("`struct {name}`"), |s| s.doc.clone()));
    for field in fields {
        let Some(ident) = field.ident.as_ref().map(ToString::to_string) else { continue };
        let described = found.and_then(|s| s.members.get(&ident));
        prepend(&mut field.attrs, &described.map_or_else(|| format!("`{ident}`"), |member| member.doc.clone()));
        for alias in described.iter().flat_map(|member| &member.aliases) {
            field.attrs.push(syn::parse_quote!(#[doc(alias = #alias)]));
        }
    }
}

fn prepend(attrs: &mut Vec<Attribute>, doc: &str) {
    let mut all = doc_attr(doc);
    all.append(attrs);
    *attrs = all;
}

/// The list of platform modules, and the module for the target.
pub fn emit_mod(spec: &Spec) -> OutputFile {
    let mut out = "// Made by `cargo xtask generate` from spec/; do not edit.\n".to_owned();
    for platform in &spec.platforms {
        let name = quote::format_ident!("{}", platform.name);
        let doc =
            format!(" The API as {} has it: its numbers, layouts and functions. Compiles everywhere.", platform.title);
        let target = cfg_of(platform);
        let tokens = quote! {
            #[doc = #doc]
            #[allow(
                non_camel_case_types,
                non_snake_case,
                clashing_extern_declarations,
                clippy::pub_underscore_fields,
                clippy::unreadable_literal
            )]
            pub mod #name;
            #[cfg(#target)]
            pub use #name::*;
        };
        out.push('\n');
        out.push_str(&syn::parse2(tokens).map(|file| prettyplease::unparse(&file)).unwrap_or_default());
    }
    OutputFile::new("sctp-sys/src/generated/mod.rs", out)
}
