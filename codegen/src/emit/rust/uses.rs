//! The imports of modules, and the C structs for which they implement traits.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::lower::rust_api::raw_structs::RawStruct;
use crate::lower::rust_api::types::Imports;

/// Adds names from a path that the module's own code uses.
pub(super) fn with(mut imports: Imports, path: &'static str, names: &[&'static str]) -> Imports {
    imports.entry(path).or_default().extend(names);
    imports
}

/// Imports from the standard library.
pub(super) fn of_std(imports: &Imports) -> TokenStream {
    let uses = imports.iter().filter(|(path, _)| **path != "crate").map(|(path, _)| one(imports, path));
    quote!(#(#uses)*)
}

/// Imports from the crate.
pub(super) fn of_crate(imports: &Imports) -> TokenStream {
    one(imports, "crate")
}

/// Sorts like rustfmt: types come last.
fn one(imports: &Imports, path: &str) -> TokenStream {
    let Some(names) = imports.get(path) else { return TokenStream::new() };
    let (types, others): (Vec<&str>, Vec<&str>) = names.iter().partition(|name| name.starts_with(char::is_uppercase));
    let names = others.into_iter().chain(types).map(|name| format_ident!("{name}"));
    let path = path.split("::").map(|name| format_ident!("{name}"));
    quote!(use #(#path)::*::{#(#names),*};)
}

/// `pub use super::…;` for tables of values, which are public.
pub(super) fn of_values(names: &[String]) -> TokenStream {
    if names.is_empty() {
        return TokenStream::new();
    }
    let names = names.iter().map(|name| format_ident!("{name}"));
    quote!(pub use super::{#(#names),*};)
}

/// `raw_struct!`, which prettyplease cannot format.
pub(super) fn raw_structs(structs: &[RawStruct]) -> String {
    let wide = |raw: &RawStruct| {
        let Some(wide) = &raw.wide else { return String::new() };
        let members: Vec<String> =
            wide.members.iter().map(|(name, start, end)| format!("{name} {start}..{end}")).collect();
        format!(" 64 bits: {} {{ {} }}", wide.size, members.join(", "))
    };
    let one = |raw: &RawStruct| format!("    sys::{} {{ {} }}{}\n", raw.tag, raw.members.join(", "), wide(raw));
    format!("crate::raw_struct! {{\n{}}}\n", structs.iter().map(one).collect::<String>())
}
