//! What the feature `serde` of `sctp-opts` adds to a type.

use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::rust_api::serial::Serial;
use crate::lower::rust_api::types::RustType;

/// Of a type that has its own memory.
pub(crate) fn both() -> TokenStream {
    quote!(#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))])
}

/// Of a type that may borrow from a message, and so is only written.
pub(crate) fn unless_borrowed(borrows: bool) -> TokenStream {
    if borrows {
        quote!(#[cfg_attr(feature = "serde", derive(serde::Serialize))])
    } else {
        both()
    }
}

/// The attribute of a member whose type serde does not know.
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
