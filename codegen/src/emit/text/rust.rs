//! Formatting of Rust code.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Platform;

/// The first line of every generated file of Rust.
pub(crate) const HEAD: &str = "// Made by `cargo xtask generate` from spec/; do not edit.\n";

/// On the targets of these platforms, as the condition of a `cfg`.
///
/// Where a stack in user space stands in for the kernel of its platform, the machine's own platform is not there.
pub(crate) fn cfg_text(platforms: &[&Platform]) -> String {
    let of = |platform: &&Platform| {
        let targets = platform.targets.iter().map(|target| format!("target_os = \"{target}\""));
        let targets = targets.collect::<Vec<_>>().join(", ");
        match (platform.stacks.is_empty(), platform.targets.len()) {
            (true, 1) => format!("all({targets}, not({ON_STACK}))"),
            (true, _) => format!("all(any({targets}), not({ON_STACK}))"),
            (false, _) => format!("any({targets}, {ON_STACK})"),
        }
    };
    match platforms {
        [only] => of(only),
        many => format!("any({})", many.iter().map(of).collect::<Vec<_>>().join(", ")),
    }
}

/// Tests of FreeBSD's half run on usrsctp: `sctp-opts/on-usrsctp`.
const ON_STACK: &str = "sctp_opts_on_usrsctp";

/// As [`cfg_text`] of one platform.
pub(crate) fn cfg_of(platform: &Platform) -> TokenStream {
    cfg_text(&[platform]).parse().unwrap_or_default()
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
