//! Formatting of Rust code.

use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::rust_api::target::{Stack, Target};
use crate::model::Platform;

/// The first line of every generated Rust file.
pub(crate) const HEAD: &str = "// Made by `cargo xtask generate` from spec/; do not edit.\n";

/// The condition of a `cfg` for any of these targets.
pub(crate) fn cfg_text(targets: &[Target<'_>]) -> String {
    let of = |target: &Target<'_>| {
        let systems = target.systems.iter().map(|system| format!("target_os = \"{system}\""));
        let systems = systems.collect::<Vec<_>>().join(", ");
        match (target.stack, target.systems.len()) {
            (Stack::Replaces, 1) => format!("all({systems}, not({ON_STACK}))"),
            (Stack::Replaces, _) => format!("all(any({systems}), not({ON_STACK}))"),
            (Stack::StandsIn, _) => format!("any({systems}, {ON_STACK})"),
        }
    };
    match targets {
        [only] => of(only),
        many => format!("any({})", many.iter().map(of).collect::<Vec<_>>().join(", ")),
    }
}

/// FreeBSD's part can be tested with usrsctp: `sctp-opts/on-usrsctp`.
const ON_STACK: &str = "sctp_opts_on_usrsctp";

/// The [`cfg_text`] of one platform.
pub(crate) fn cfg_of(platform: &Platform) -> TokenStream {
    cfg_text(&[Target::of(platform)]).parse().unwrap_or_default()
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
