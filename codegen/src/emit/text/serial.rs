//! What the feature `serde` of `sctp-opts` adds to a type.

use proc_macro2::TokenStream;
use quote::quote;

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

/// Longer arrays serde does not know.
const LONGEST: u32 = 32;

/// Of a member: of an address serde itself loses the interface in a format for machines.
pub(crate) fn of_member(ty: &RustType) -> TokenStream {
    match ty {
        RustType::Array(inner, length) => match &**inner {
            RustType::Array(_, inner) if *inner > LONGEST || *length > LONGEST => {
                quote!(#[cfg_attr(feature = "serde", serde(with = "crate::serial::array::nested"))])
            }
            _ if *length > LONGEST => quote!(#[cfg_attr(feature = "serde", serde(with = "crate::serial::array"))]),
            _ => TokenStream::new(),
        },
        RustType::SocketAddr => quote!(#[cfg_attr(feature = "serde", serde(with = "crate::serial::address"))]),
        RustType::Optional(inner) if **inner == RustType::SocketAddr => {
            quote!(#[cfg_attr(feature = "serde", serde(with = "crate::serial::address::optional"))])
        }
        _ => TokenStream::new(),
    }
}
