//! What modules import, and the structs of C for which they implement traits.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::lower::rust_api::raw_structs::RawStruct;
use crate::lower::rust_api::types::Imports;

/// Adds what the module's own code imports from a path.
pub(super) fn with(mut imports: Imports, path: &'static str, names: &[&'static str]) -> Imports {
    imports.entry(path).or_default().extend(names);
    imports
}

/// Those of the standard library.
pub(super) fn of_std(imports: &Imports) -> TokenStream {
    let uses = imports.iter().filter(|(path, _)| **path != "crate").map(|(path, _)| one(imports, path));
    quote!(#(#uses)*)
}

/// Those of the crate.
pub(super) fn of_crate(imports: &Imports) -> TokenStream {
    one(imports, "crate")
}

/// As rustfmt sorts them: what is not a type first.
fn one(imports: &Imports, path: &str) -> TokenStream {
    let Some(names) = imports.get(path) else { return TokenStream::new() };
    let (types, others): (Vec<&str>, Vec<&str>) = names.iter().partition(|name| name.starts_with(char::is_uppercase));
    let names = others.into_iter().chain(types).map(|name| format_ident!("{name}"));
    let path = path.split("::").map(|name| format_ident!("{name}"));
    quote!(use #(#path)::*::{#(#names),*};)
}

/// `pub use super::…;` of tables of values, for users as well.
pub(super) fn of_values(names: &[String]) -> TokenStream {
    if names.is_empty() {
        return TokenStream::new();
    }
    let names = names.iter().map(|name| format_ident!("{name}"));
    quote!(pub use super::{#(#names),*};)
}

/// `raw_struct!`, which prettyplease would not format.
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
