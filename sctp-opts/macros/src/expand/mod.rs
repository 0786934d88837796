//! What `#[derive(SockOpt)]` writes.
//!
//! This module is used twice: by the derive, for options that an application declares, and by the code generator, which
//! commits what it makes of the options of this project. It therefore depends on nothing but `proc_macro2`, `quote` and
//! `syn` without `full`, and refers to nothing outside of itself.
//!
//! In three phases: [`attrs`] reads the attributes and judges nothing, [`model`] makes an [`Opt`](model::Opt) of them
//! that cannot be wrong, or all the errors, and [`emit`] writes it down.

mod attrs;
mod emit;
mod errors;
mod model;

use proc_macro2::TokenStream;

/// The implementations of `SockOpt`, `GetOpt` and `SetOpt` for an annotated struct, or all that is wrong with it.
pub(crate) fn expand(input: syn::DeriveInput) -> Result<TokenStream, syn::Error> {
    let opt = model::Opt::new(input)?;
    Ok(emit::emit(&opt))
}
