//! `sctp-sys`: the headers through bindgen, once per ABI, into one module per platform.
//!
//! The items are the same on every ABI (Rust's `repr(C)` follows the same rules as C); only bindgen's layout assertions
//! differ, and stand under `cfg`. What bindgen made is kept in the committed module itself, guarded by two hashes in
//! its head, so that documentation can change without libclang.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use proc_macro2::Span;
use quote::{quote, ToTokens as _};
use sha2::{Digest as _, Sha256};
use syn::visit_mut::VisitMut;
use syn::{Attribute, Item};

use crate::emit::{header, text};
use crate::model::layout::Abi;
use crate::model::{Common, Count, PlatformId, Spec};
use crate::write::{self, OutputFile};

/// Something went wrong between the header and the module.
#[derive(Debug)]
pub struct SysError(pub String);

impl std::fmt::Display for SysError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where the module of a platform stands.
pub fn path(spec: &Spec, platform: PlatformId) -> String {
    format!("sctp-sys/src/generated/{}.rs", spec.platform(platform).name)
}

/// Whether the committed module of a platform was made from another header, so that bindgen (and libclang) is needed.
pub fn needs_bindgen(root: &Path, spec: &Spec, platform: PlatformId) -> bool {
    let header = header::emit(spec, platform);
    write::committed(root, path(spec, platform)).and_then(|text| reuse(&text, &header.text)).is_none()
}

/// The module of a platform.
pub fn emit(root: &Path, spec: &Spec, platform: PlatformId) -> Result<OutputFile, SysError> {
    let header = header::emit(spec, platform);
    let path = path(spec, platform);
    let committed = write::committed(root, &path).unwrap_or_default();
    let items = match reuse(&committed, &header.text) {
        Some(items) => items,
        None => bind(spec, platform, &header)?,
    };
    Ok(OutputFile::new(path, render(spec, platform, &header.text, items)?))
}

const HEADER_HASH: &str = "// header: sha256 ";
const ITEMS_HASH: &str = "// items: sha256 ";

fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What bindgen made of this very header last time, from the committed module; none if the header is another one, or if
/// somebody edited the module.
fn reuse(committed: &str, header: &str) -> Option<Vec<Item>> {
    let line = |prefix: &str| committed.lines().take(8).find_map(|l| l.strip_prefix(prefix));
    if line(HEADER_HASH)? != hash(header) {
        return None;
    }
    let mut items = syn::parse_file(committed).ok()?.items;
    strip_docs(&mut items);
    (line(ITEMS_HASH)? == hash_of_items(&items)).then_some(items)
}

/// Of the formatted text: formatting adds commas, so tokens would differ after reading it back.
fn hash_of_items(items: &[Item]) -> String {
    hash(&prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items: items.to_vec() }))
}

/// Which libclang bindgen uses, in its own words.
pub fn libclang_version() -> String {
    bindgen::clang_version().full
}

fn tokens(item: &Item) -> String {
    tokens_of(item)
}

fn tokens_of(item: &impl quote::ToTokens) -> String {
    item.to_token_stream().to_string()
}

/// bindgen on every ABI, merged.
fn bind(spec: &Spec, platform: PlatformId, header: &OutputFile) -> Result<Vec<Item>, SysError> {
    let mut merged: Option<Vec<Item>> = None;
    let mut assertions: Vec<(Abi, Vec<Item>)> = Vec::new();
    for abi in Abi::ALL {
        let (items, asserts) = bind_one(spec, platform, header, abi)?;
        if let Some(first) = &merged {
            let differs = first.iter().zip(&items).find(|(a, b)| tokens(a) != tokens(b));
            if differs.is_some() || first.len() != items.len() {
                return Err(SysError(format!(
                    "{}: bindgen made something else for {} than for {}: {}",
                    header.path.display(),
                    abi.clang_target(false),
                    Abi::ALL[0].clang_target(false),
                    differs.map_or("another number of items".to_owned(), |(a, b)| format!(
                        "{} / {}",
                        tokens(b),
                        tokens(a)
                    )),
                )));
            }
        } else {
            merged = Some(items);
        }
        assertions.push((abi, asserts));
    }
    let mut items = merged.unwrap_or_default();
    items.extend(merge_assertions(&assertions));
    Ok(items)
}

fn bind_one(
    spec: &Spec,
    platform: PlatformId,
    header: &OutputFile,
    abi: Abi,
) -> Result<(Vec<Item>, Vec<Item>), SysError> {
    let constants = header::all_constants(spec, platform).into_iter().map(|(name, _, ty)| (name, ty)).collect();
    let name = header.path.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
    let bindings = bindgen::builder()
        .header_contents(&name, &header.text)
        .clang_args([
            &format!("--target={}", abi.clang_target(spec.platform(platform).sockaddr_len)),
            "-nostdinc",
            "-ffreestanding",
        ])
        .parse_callbacks(Box::new(Kinds(constants)))
        .use_core()
        .ctypes_prefix("::core::ffi")
        .layout_tests(true)
        .derive_default(false)
        .default_non_copy_union_style(bindgen::NonCopyUnionStyle::ManuallyDrop)
        .generate_comments(false)
        .formatter(bindgen::Formatter::None)
        .blocklist_type("u?int(8|16|32|64|ptr)_t|s?size_t")
        .generate()
        .map_err(|e| SysError(format!("{}: {e}", header.path.display())))?;
    let mut file = syn::parse_file(&bindings.to_string())
        .map_err(|e| SysError(format!("{}: bindgen made no Rust: {e}", header.path.display())))?;
    // The stand-in for trailing arrays; they are `[T; 0]` here.
    file.items.retain(|item| match item {
        Item::Struct(s) => s.ident != "__IncompleteArrayField",
        Item::Impl(i) => !tokens_of(&i.self_ty).contains("__IncompleteArrayField"),
        _ => true,
    });
    let unions =
        file.items.iter().filter_map(|i| if let Item::Union(u) = i { Some(u.ident.to_string()) } else { None });
    Normalise { unions: unions.collect() }.visit_file_mut(&mut file);
    let mut items = Vec::new();
    let mut asserts = Vec::new();
    for item in file.items {
        match item {
            Item::Const(c) if c.ident == "_" => asserts.push(Item::Const(c)),
            other => items.push(other),
        }
    }
    Ok((items, asserts))
}

/// The type of each constant is known from the description; C's `#define` has none.
#[derive(Debug)]
struct Kinds(BTreeMap<String, crate::model::CType>);

impl bindgen::callbacks::ParseCallbacks for Kinds {
    fn int_macro(&self, name: &str, _value: i64) -> Option<bindgen::callbacks::IntKind> {
        use bindgen::callbacks::IntKind;

        use crate::model::CType;
        Some(match self.0.get(name)? {
            CType::Int { bits: 8, signed } => {
                if *signed {
                    IntKind::I8
                } else {
                    IntKind::U8
                }
            }
            CType::Int { bits: 16, signed } => {
                if *signed {
                    IntKind::I16
                } else {
                    IntKind::U16
                }
            }
            CType::Int { bits: 64, signed } => {
                if *signed {
                    IntKind::I64
                } else {
                    IntKind::U64
                }
            }
            CType::Int { signed: false, .. } | CType::CUInt => IntKind::U32,
            CType::Int { .. } => IntKind::I32,
            CType::AssocT => IntKind::Custom { name: "sctp_assoc_t", is_signed: true },
            _ => IntKind::Int,
        })
    }
}

/// Trailing arrays become `[T; 0]`, and every struct can be copied.
struct Normalise {
    /// Unions have no `Debug`, nor has what contains one.
    unions: Vec<String>,
}

impl VisitMut for Normalise {
    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        syn::visit_mut::visit_type_mut(self, ty);
        if let syn::Type::Path(path) = ty {
            if let Some(last) = path.path.segments.last() {
                if let syn::PathArguments::AngleBracketed(inner) = &last.arguments {
                    let inner = &inner.args;
                    if last.ident == "__IncompleteArrayField" {
                        *ty = syn::parse_quote!([#inner; 0usize]);
                    } else if last.ident == "ManuallyDrop" {
                        // Nothing of ours has to be dropped.
                        *ty = syn::parse_quote!(#inner);
                    }
                }
            }
        }
    }

    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        syn::visit_mut::visit_item_struct_mut(self, item);
        let types = item.fields.iter().map(|f| tokens_of(&f.ty)).collect::<Vec<_>>().join(" ");
        let opaque =
            types.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| self.unions.iter().any(|u| u == word));
        derive_copy(&mut item.attrs, !opaque);
    }

    fn visit_item_union_mut(&mut self, item: &mut syn::ItemUnion) {
        syn::visit_mut::visit_item_union_mut(self, item);
        derive_copy(&mut item.attrs, false);
    }
}

fn derive_copy(attrs: &mut Vec<Attribute>, debug: bool) {
    attrs.retain(|a| !a.path().is_ident("derive"));
    attrs.push(if debug {
        syn::parse_quote!(#[derive(Clone, Copy, Debug)])
    } else {
        syn::parse_quote!(#[derive(Clone, Copy)])
    });
}

/// Those that hold everywhere once, the others under the `cfg` of their ABI.
fn merge_assertions(per_abi: &[(Abi, Vec<Item>)]) -> Vec<Item> {
    let texts: Vec<HashSet<String>> = per_abi.iter().map(|(_, list)| list.iter().map(tokens).collect()).collect();
    let everywhere = |item: &Item| {
        let text = tokens(item);
        texts.iter().all(|on_one| on_one.contains(&text))
    };
    let mut merged: Vec<Item> =
        per_abi.first().into_iter().flat_map(|(_, list)| list.iter().filter(|i| everywhere(i)).cloned()).collect();
    for (abi, list) in per_abi {
        let cfg: Attribute = match abi {
            Abi::Lp64 => syn::parse_quote!(#[cfg(target_pointer_width = "64")]),
            Abi::I386 => syn::parse_quote!(#[cfg(all(target_arch = "x86", not(windows)))]),
            Abi::Ilp32 => syn::parse_quote!(#[cfg(target_arch = "arm")]),
        };
        for item in list.iter().filter(|i| !everywhere(i)) {
            let mut item = item.clone();
            if let Item::Const(c) = &mut item {
                c.attrs.push(cfg.clone());
            }
            merged.push(item);
        }
    }
    merged
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

/// The module's text: head, then each item with its documentation, a blank line between.
fn render(spec: &Spec, platform: PlatformId, header: &str, mut items: Vec<Item>) -> Result<String, SysError> {
    let items_hash = hash_of_items(&items);
    let docs = Docs::new(spec, platform);
    let mut out = format!(
        "// Made by `cargo xtask generate` from spec/ through {}; do not edit.\n{HEADER_HASH}{}\n{ITEMS_HASH}{items_hash}\n",
        header::path(spec, platform),
        hash(header),
    );
    let mut asserting = false;
    for item in &mut items {
        docs.attach(item);
        let file = syn::File { shebang: None, attrs: Vec::new(), items: vec![item.clone()] };
        if !asserting && matches!(item, Item::Const(c) if c.ident == "_") {
            asserting = true;
            out.push_str("\n// What C lays out: size, alignment and offsets, checked by whoever compiles this.\n");
        }
        out.push('\n');
        out.push_str(&prettyplease::unparse(&file));
    }
    syn::parse_file(&out)
        .map_err(|e| SysError(format!("what was made for {} is no Rust: {e}", path(spec, platform))))?;
    Ok(out)
}

/// What each C name is, in words.
struct Docs<'a> {
    spec: &'a Spec,
    platform: PlatformId,
    words: BTreeMap<String, String>,
}

impl<'a> Docs<'a> {
    fn new(spec: &'a Spec, platform: PlatformId) -> Self {
        let mut words = BTreeMap::new();
        let mut item = |common: &Common, kind: &str| {
            let Some(offer) = common.offer(platform) else { return };
            let mut doc = common.doc.clone();
            let origin = text::origin_link(common).map(|o| format!(" {o}.")).unwrap_or_default();
            doc += &format!("\n\n{kind}.{origin} {}.", text::availability(spec, common));
            for alias in &offer.aliases {
                words.insert(alias.clone(), format!("Another name of [`{}`].", common.name));
            }
            words.insert(common.name.clone(), doc);
        };
        for option in &spec.options {
            let level =
                if option.level == "IPPROTO_SCTP" { String::new() } else { format!(" of level `{}`", option.level) };
            item(&option.common, &format!("Socket option{level}"));
        }
        for cmsg in &spec.cmsgs {
            item(&cmsg.common, "Type of ancillary message");
        }
        for notification in &spec.notifications {
            item(&notification.common, "Type of notification");
        }
        for function in &spec.functions {
            item(&function.common, "Function");
        }
        for table in &spec.values {
            for value in &table.values {
                let own = value.doc.clone().unwrap_or_else(|| table.doc.clone());
                let of = if value.doc.is_some() { format!("\n\n{}", table.doc) } else { String::new() };
                let rfc = table.rfc.as_ref().map(|s| format!(" [{s}]({}).", s.url())).unwrap_or_default();
                words.entry(value.name.clone()).or_insert_with(|| format!("{own}{of}{rfc}"));
            }
        }
        for (name, _) in &spec.platform(platform).errno {
            words.insert(name.clone(), "Error number.".to_owned());
        }
        for (name, doc) in [
            ("sctp_assoc_t", "Identifies an association on a socket (RFC 6458, section 1.2)."),
            ("socklen_t", "Length of a socket option or address."),
            ("sa_family_t", "Address family."),
            ("getsockopt", "Reads a socket option."),
            ("setsockopt", "Writes a socket option."),
        ] {
            words.insert(name.to_owned(), doc.to_owned());
        }
        Self { spec, platform, words }
    }

    fn attach(&self, item: &mut Item) {
        match item {
            Item::Const(c) if c.ident != "_" => {
                let doc = self.of(&c.ident.to_string());
                prepend(&mut c.attrs, &doc);
            }
            Item::Type(t) => {
                let name = t.ident.to_string();
                let doc = if self.words.contains_key(&name) {
                    self.of(&name)
                } else {
                    format!("Another name of [`{}`].", t.ty.to_token_stream())
                };
                prepend(&mut t.attrs, &doc);
            }
            Item::Struct(s) => self.structure(&s.ident.to_string(), &mut s.attrs, &mut s.fields),
            Item::Union(u) => {
                let mut fields = syn::Fields::Named(u.fields.clone());
                self.structure(&u.ident.to_string(), &mut u.attrs, &mut fields);
                if let syn::Fields::Named(named) = fields {
                    u.fields = named;
                }
            }
            Item::ForeignMod(module) => {
                for item in &mut module.items {
                    if let syn::ForeignItem::Fn(f) = item {
                        let doc = self.of(&f.sig.ident.to_string());
                        prepend(&mut f.attrs, &doc);
                    }
                }
            }
            _ => {}
        }
    }

    fn of(&self, name: &str) -> String {
        self.words.get(name).cloned().unwrap_or_else(|| format!("`{name}`"))
    }

    fn structure(&self, name: &str, attrs: &mut Vec<Attribute>, fields: &mut syn::Fields) {
        let found = self.spec.struct_on(name, self.platform).map(|id| self.spec.structure(id));
        let mut doc = found.and_then(|s| s.doc.clone()).unwrap_or_else(|| format!("`struct {name}`"));
        let users: Vec<&str> = self
            .spec
            .commons()
            .filter(|c| {
                c.offer(self.platform).is_some_and(|o| {
                    header::struct_of(&o.argument).is_some_and(|id| self.spec.structure(id).name == name)
                })
            })
            .map(|c| c.name.as_str())
            .collect();
        if !users.is_empty() {
            doc += &format!("\n\nUsed by {}.", users.iter().map(|u| format!("[`{u}`]")).collect::<Vec<_>>().join(", "));
        }
        if let Some(s) = found {
            if s.fields.last().is_some_and(|f| matches!(f.count, Count::Rest { .. })) {
                doc += "\n\nThe last member is an array that goes on behind the struct.";
            }
            if let Some(align) = s.align.filter(|_| s.packed) {
                doc += &format!("\n\nPacked; C aligns the whole to {align}.");
            }
        }
        prepend(attrs, &doc);
        for field in fields {
            let Some(ident) = field.ident.as_ref().map(ToString::to_string) else { continue };
            let described = found.and_then(|s| s.fields.iter().find(|f| f.name == ident));
            let mut doc =
                described.and_then(|f| f.meaning.doc.clone()).unwrap_or_else(|| match described.and_then(|f| f.role) {
                    Some(crate::input::file::Role::Assoc) => "The association.".to_owned(),
                    Some(crate::input::file::Role::Reserved) => "Reserved; zero.".to_owned(),
                    _ if ident == "__tail_padding" => "The bytes that C's alignment adds; zero.".to_owned(),
                    _ => format!("`{ident}`"),
                });
            if let Some(f) = described {
                if let Some(measure) = text::measure(&f.meaning, text::Reader::C) {
                    doc += &format!(" {measure}");
                }
                if f.meaning.network_order {
                    doc += " In network byte order.";
                }
                if let Some(grew) = &f.grew {
                    doc += &format!(" Since {grew}.");
                }
                if !f.aliases.is_empty() {
                    doc += &format!(
                        " C also calls it {}.",
                        f.aliases.iter().map(|a| format!("`{a}`")).collect::<Vec<_>>().join(", ")
                    );
                }
            }
            prepend(&mut field.attrs, &doc);
            for alias in described.iter().flat_map(|f| &f.aliases) {
                field.attrs.push(syn::parse_quote!(#[doc(alias = #alias)]));
            }
        }
    }
}

fn prepend(attrs: &mut Vec<Attribute>, doc: &str) {
    let mut all = doc_attr(doc);
    all.append(attrs);
    *attrs = all;
}

/// The list of platform modules, and the one that the target gets.
pub fn emit_mod(spec: &Spec) -> OutputFile {
    let mut out = "// Made by `cargo xtask generate` from spec/; do not edit.\n".to_owned();
    for platform in &spec.platforms {
        let name = quote::format_ident!("{}", platform.name);
        let doc =
            format!(" The API as {} has it: its numbers, layouts and functions. Compiles everywhere.", platform.title);
        let targets = &platform.targets;
        let target = match targets.as_slice() {
            [only] => quote!(target_os = #only),
            many => quote!(any(#(target_os = #many),*)),
        };
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
