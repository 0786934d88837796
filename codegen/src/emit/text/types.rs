//! Types in Rust syntax.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::lower::rust_api::types::{RawType, Room, RustType};

pub(crate) fn rust_type(ty: &RustType) -> TokenStream {
    match ty {
        RustType::Integer(name) => word(name),
        RustType::Bool => quote!(bool),
        RustType::Ppid => quote!(Ppid),
        RustType::AssocId => quote!(AssocId),
        RustType::NotificationType => quote!(NotificationType),
        RustType::Duration => quote!(Duration),
        RustType::Ticks => quote!(Ticks),
        RustType::SocketAddr => quote!(SocketAddr),
        RustType::Ipv4Addr => quote!(Ipv4Addr),
        RustType::Ipv6Addr => quote!(Ipv6Addr),
        RustType::Named(name) => word(name),
        RustType::Optional(inner) => {
            let inner = rust_type(inner);
            quote!(Option<#inner>)
        }
        RustType::Array(element, length) => {
            let (element, length) = (rust_type(element), Literal::u32_unsuffixed(*length));
            quote!([#element; #length])
        }
        RustType::List(element, room) => {
            let element = rust_type(element);
            let room = match room {
                Room::Fixed(room) => {
                    let room = Literal::u32_unsuffixed(*room);
                    quote!(#room)
                }
                Room::Parameter => quote!(N),
            };
            quote!(List<#element, #room>)
        }
        RustType::Slice(element) => {
            let element = rust_type(element);
            quote!(&'a [#element])
        }
        RustType::Bytes => quote!(&'a [u8]),
        RustType::Numbers => quote!(Numbers<'a>),
    }
}

/// The C name, in the module `sys`.
pub(crate) fn raw_type(ty: &RawType) -> TokenStream {
    match ty {
        RawType::Struct(tag) => {
            let tag = format_ident!("{tag}");
            quote!(sys::#tag)
        }
        RawType::AssocId => quote!(sys::sctp_assoc_t),
        RawType::Int => quote!(::core::ffi::c_int),
        RawType::UnsignedInt => quote!(::core::ffi::c_uint),
        RawType::Char => quote!(::core::ffi::c_char),
        RawType::Integer(name) => word(name),
    }
}

fn word(name: &str) -> TokenStream {
    let name = format_ident!("{name}");
    quote!(#name)
}
