//! The expansion of `#[derive(SockOpt)]`.
//!
//! This module is used by the derive, for options that an application declares, and by the code generator, whose output
//! for the options of this project is committed. It therefore depends only on `proc_macro2`, `quote` and `syn` without
//! `full`, and on nothing outside this module.
//!
//! There are three phases: [`attrs`] parses the attributes without checking them, [`model`] turns them into a valid
//! [`Opt`](model::Opt) or a list of all errors, and [`emit`] generates the code.

mod attrs;
mod emit;
mod errors;
mod model;

use proc_macro2::TokenStream;

/// The implementations of `SockOpt`, `GetOpt` and `SetOpt` for an annotated struct, or all errors.
pub(crate) fn expand(input: syn::DeriveInput) -> Result<TokenStream, syn::Error> {
    let opt = model::Opt::new(input)?;
    Ok(emit::emit(&opt))
}
