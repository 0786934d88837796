//! Implementations for a type with the feature `serde` of `sctp-opts`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::rust_api::serial::Serial;
use crate::lower::rust_api::types::RustType;

/// For a type that owns its memory.
pub(crate) fn both() -> TokenStream {
    quote!(#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))])
}

/// For a type that may borrow from a message, which can only be serialized.
pub(crate) fn unless_borrowed(borrows: bool) -> TokenStream {
    if borrows {
        quote!(#[cfg_attr(feature = "serde", derive(serde::Serialize))])
    } else {
        both()
    }
}

/// The attribute of a member whose type serde does not support.
pub(crate) fn of_member(ty: &RustType) -> TokenStream {
    let module = match Serial::of(ty) {
        None => return TokenStream::new(),
        Some(Serial::Array) => "crate::serial::array",
        Some(Serial::NestedArray) => "crate::serial::array::nested",
        Some(Serial::Address) => "crate::serial::address",
        Some(Serial::OptionalAddress) => "crate::serial::address::optional",
    };
    quote!(#[cfg_attr(feature = "serde", serde(with = #module))])
}
