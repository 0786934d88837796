//! How Rust code is written.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Platform;

/// The first line of every generated file of Rust.
pub(crate) const HEAD: &str = "// Made by `cargo xtask generate` from spec/; do not edit.\n";

/// On a platform's targets.
pub(crate) fn cfg_of(platform: &Platform) -> TokenStream {
    match platform.targets.as_slice() {
        [only] => quote!(target_os = #only),
        many => quote!(any(#(target_os = #many),*)),
    }
}

pub(crate) fn pretty(tokens: &TokenStream) -> String {
    match syn::parse2(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(error) => format!("compile_error!(\"{error}\");\n"),
    }
}

pub(crate) fn doc_attrs(doc: &str) -> TokenStream {
    let lines = doc.trim_end().lines().map(|line| {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        let literal = proc_macro2::Literal::string(&line);
        quote!(#[doc = #literal])
    });
    quote!(#(#lines)*)
}
