//! Runs bindgen on the header of a platform, once for each ABI, and merges the results.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use bindgen::callbacks::{IntKind, ParseCallbacks};
use bindgen::{Builder, Formatter, NonCopyUnionStyle, RustEdition, RustTarget};
use syn::visit_mut::VisitMut;
use syn::{Attribute, Item};

use super::error::SysError;
use crate::model::layout::Abi;
use crate::model::{CType, Platform, PlatformId, Spec};
use crate::write::OutputFile;

/// The version of bindgen in `Cargo.lock`.
pub(super) fn locked_version(root: &Path) -> Result<String, SysError> {
    let wrong = |why: &str| SysError(format!("Cargo.lock does not tell bindgen's version: {why}"));
    let text = std::fs::read_to_string(root.join("Cargo.lock")).map_err(|e| wrong(&e.to_string()))?;
    let lock: toml::Table = text.parse().map_err(|e: toml::de::Error| wrong(e.message()))?;
    let packages = lock.get("package").and_then(toml::Value::as_array).into_iter().flatten();
    let named = packages.filter(|package| package.get("name").and_then(toml::Value::as_str) == Some("bindgen"));
    let versions: Vec<&str> = named.filter_map(|package| package.get("version")?.as_str()).collect();
    match versions.as_slice() {
        [version] => Ok((*version).to_owned()),
        [] => Err(wrong("it has no package `bindgen`")),
        _ => Err(wrong("it has several packages `bindgen`")),
    }
}

/// A header, and all settings for bindgen.
pub(super) struct Binding<'a> {
    header: &'a OutputFile,
    platform: &'a Platform,
    kinds: Kinds,
}

impl<'a> Binding<'a> {
    pub(super) fn new(spec: &'a Spec, platform: PlatformId, header: &'a OutputFile) -> Self {
        let constants = spec.constants(platform).into_iter();
        let kinds = Kinds(constants.map(|(name, _, ty)| (name, int_kind(&ty))).collect());
        Self { header, platform: spec.platform(platform), kinds }
    }

    /// The settings without the header's text and the types of constants. The Rust edition is fixed: bindgen's default depends
    /// on the compiler it finds.
    fn builder(&self, abi: Abi) -> Builder {
        let mut builder = bindgen::builder()
            .clang_args([&format!("--target={}", abi.clang_target(self.platform)), "-nostdinc", "-ffreestanding"])
            .rust_edition(RustEdition::Edition2024)
            .use_core()
            .ctypes_prefix("::core::ffi")
            .layout_tests(true)
            .derive_default(false)
            .default_non_copy_union_style(NonCopyUnionStyle::ManuallyDrop)
            .generate_comments(false)
            .formatter(Formatter::None)
            .blocklist_type("u?int(8|16|32|64|ptr)_t|s?size_t");
        if let Ok(target) = RustTarget::stable(85, 0) {
            builder = builder.rust_target(target);
        }
        builder
    }

    /// All settings as text for comparison: the builder's own description, and the types of constants.
    pub(super) fn settings(&self) -> String {
        let mut text = String::new();
        for abi in Abi::ALL {
            text += &self.builder(abi).command_line_flags().join("\n");
            text.push('\n');
        }
        for (name, kind) in &self.kinds.0 {
            text += &format!("{name}: {kind:?}\n");
        }
        text
    }

    /// Runs bindgen, which must have the required version, for every ABI, and merges the results.
    pub(super) fn run(&self, version: &str) -> Result<Vec<Item>, SysError> {
        let mut merged: Option<Vec<Item>> = None;
        let mut assertions: Vec<(Abi, Vec<Item>)> = Vec::new();
        for abi in Abi::ALL {
            let (items, asserts) = self.run_one(abi, version)?;
            if let Some(first) = &merged {
                let item = |list: &[Item], at| list.get(at).map_or("nothing".to_owned(), tokens);
                let pairs = (0..first.len().max(items.len())).map(|at| (item(&items, at), item(first, at)));
                if let Some((here, there)) = pairs.into_iter().find(|(here, there)| here != there) {
                    return Err(self.error(&format!(
                        "bindgen made something else for {} than for {}: {here} / {there}",
                        abi.clang_target(self.platform),
                        Abi::ALL[0].clang_target(self.platform),
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

    fn run_one(&self, abi: Abi, version: &str) -> Result<(Vec<Item>, Vec<Item>), SysError> {
        let name = self.header.path.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
        let bindings = self
            .builder(abi)
            .header_contents(&name, &self.header.text)
            .parse_callbacks(Box::new(self.kinds.clone()))
            .generate()
            .map_err(|e| self.error(&e.to_string()))?
            .to_string();
        // The first line has the version that runs, which differs if `Cargo.lock` has changed since this was built.
        let first = bindings.lines().next().unwrap_or_default();
        if !first.split_whitespace().any(|word| word == version) {
            return Err(self.error(&format!("Cargo.lock has bindgen {version}, but another version ran: {first}")));
        }
        let file = syn::parse_file(&bindings).map_err(|e| self.error(&format!("bindgen made no Rust: {e}")))?;
        Ok(file.items.into_iter().partition(|item| !matches!(item, Item::Const(c) if c.ident == "_")))
    }

    fn error(&self, what: &str) -> SysError {
        SysError(format!("{}: {what}", self.header.path.display()))
    }
}

/// The type of each constant comes from the description, as C's `#define` has none.
#[derive(Debug, Clone)]
struct Kinds(BTreeMap<String, IntKind>);

impl ParseCallbacks for Kinds {
    fn int_macro(&self, name: &str, _value: i64) -> Option<IntKind> {
        self.0.get(name).copied()
    }
}

fn int_kind(ty: &CType) -> IntKind {
    match ty {
        CType::Int { bits: 8, signed: true } => IntKind::I8,
        CType::Int { bits: 8, signed: false } => IntKind::U8,
        CType::Int { bits: 16, signed: true } => IntKind::I16,
        CType::Int { bits: 16, signed: false } => IntKind::U16,
        CType::Int { bits: 64, signed: true } => IntKind::I64,
        CType::Int { bits: 64, signed: false } => IntKind::U64,
        CType::Int { signed: false, .. } | CType::CUInt => IntKind::U32,
        CType::Int { .. } => IntKind::I32,
        CType::AssocT => IntKind::Custom { name: "sctp_assoc_t", is_signed: true },
        _ => IntKind::Int,
    }
}

/// Converts items to the committed form. Items in that form do not change.
pub(super) fn normalise(items: &mut Vec<Item>) {
    // bindgen's type for trailing arrays becomes `[T; 0]`.
    items.retain(|item| match item {
        Item::Struct(s) => s.ident != "__IncompleteArrayField",
        Item::Impl(i) => !tokens(&i.self_ty).contains("__IncompleteArrayField"),
        _ => true,
    });
    let unions = items.iter().filter_map(|i| if let Item::Union(u) = i { Some(u.ident.to_string()) } else { None });
    let mut normalise = Normalise { unions: unions.collect() };
    for item in items {
        normalise.visit_item_mut(item);
    }
}

fn tokens(item: &impl quote::ToTokens) -> String {
    item.to_token_stream().to_string()
}

/// Trailing arrays become `[T; 0]`, and every struct can be copied.
struct Normalise {
    /// Neither unions nor structs with unions have `Debug`.
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
                        // None of our types has to be dropped.
                        *ty = syn::parse_quote!(#inner);
                    }
                }
            }
        }
    }

    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        syn::visit_mut::visit_item_struct_mut(self, item);
        let types = item.fields.iter().map(|f| tokens(&f.ty)).collect::<Vec<_>>().join(" ");
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

/// Items that are equal for all ABIs once, the others under the `cfg` of their ABI.
fn merge_assertions(per_abi: &[(Abi, Vec<Item>)]) -> Vec<Item> {
    let texts: Vec<HashSet<String>> = per_abi.iter().map(|(_, list)| list.iter().map(tokens).collect()).collect();
    let everywhere = |item: &Item| {
        let text = tokens(item);
        texts.iter().all(|on_one| on_one.contains(&text))
    };
    let [(_, one), ..] = per_abi else { return Vec::new() };
    let mut merged: Vec<Item> = one.iter().filter(|i| everywhere(i)).cloned().collect();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_setting_shows() {
        let header = OutputFile::new("x.h", "");
        let platform = Platform {
            clang: ["x86_64-unknown-linux-gnu", "i686-unknown-linux-gnu", "armv7-unknown-linux-gnueabihf"]
                .map(str::to_owned)
                .to_vec(),
            ..Platform::default()
        };
        let binding = Binding { header: &header, platform: &platform, kinds: Kinds(BTreeMap::new()) };
        let flags = |builder: Builder| builder.command_line_flags();
        let now = flags(binding.builder(Abi::Lp64));
        assert!(binding.settings().starts_with(&now.join("\n")));
        assert_ne!(now, flags(binding.builder(Abi::I386)));
        assert_ne!(now, flags(binding.builder(Abi::Lp64).derive_debug(false)));
        assert_ne!(now, flags(binding.builder(Abi::Lp64).layout_tests(false)));
        assert_ne!(now, flags(binding.builder(Abi::Lp64).rust_edition(RustEdition::Edition2018)));
        let typed = Binding { kinds: Kinds([("X".to_owned(), IntKind::U16)].into()), ..binding };
        assert_ne!(
            typed.settings(),
            Binding { kinds: Kinds([("X".to_owned(), IntKind::U32)].into()), ..typed }.settings()
        );
    }
}
