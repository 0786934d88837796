#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

use proc_macro::TokenStream;

mod expand;

/// Declares a socket option: see the attributes above, and `sctp_opts::SockOpt` for an example.
#[proc_macro_derive(SockOpt, attributes(sockopt))]
pub fn derive_sockopt(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    expand::expand(input).unwrap_or_else(syn::Error::into_compile_error).into()
}
