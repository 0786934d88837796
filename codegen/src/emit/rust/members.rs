//! The members of a message's type: their declarations and conversions.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::text::rust::doc_attrs;
use crate::emit::text::serial;
use crate::emit::text::types::rust_type;
use crate::lower::rust_api::message::{Conversion, Member};
use crate::lower::rust_api::types::Codec;

/// The members as fields of a struct.
pub(super) fn declared(members: &[Member]) -> TokenStream {
    let fields = members.iter().map(|member| {
        let (name, value) = (format_ident!("{}", member.name), unnamed(member));
        let (docs, ty) = value;
        quote!(#docs pub #name: #ty)
    });
    quote!({ #(#fields,)* })
}

/// Attributes and visibility of a field, and its type.
pub(super) fn unnamed(member: &Member) -> (TokenStream, TokenStream) {
    let (docs, serial) = (doc_attrs(&member.doc), serial::of_member(&member.ty));
    // Rust rejects an alias that is the name itself.
    let alias = (member.c_name != member.name).then_some(&member.c_name).into_iter();
    (quote!(#docs #(#[doc(alias = #alias)])* #serial), rust_type(&member.ty))
}

/// The initializers of the fields, from `raw` and the bytes after it.
pub(super) fn decoded(members: &[Member]) -> TokenStream {
    let values = members.iter().map(|member| {
        let (name, value) = (format_ident!("{}", member.name), decode(member));
        quote!(#name: #value)
    });
    quote!({ #(#values),* })
}

/// The value of a member.
pub(super) fn decode(member: &Member) -> TokenStream {
    let (c, label) = (format_ident!("{}", member.c_name), &member.name);
    match &member.conversion {
        Conversion::Whole => quote!(codec::decode(*raw, #label)?),
        Conversion::Tail => quote!(tail),
        Conversion::Numbers => quote!(Numbers::new(tail)),
        Conversion::Address => quote!(codec::decode(raw.#c, #label)?),
        Conversion::Inner => {
            let ty = rust_type(&member.ty);
            quote!(#ty::decode(raw.#c)?)
        }
        Conversion::Grown => quote!(notification.read_added(offset_of!(Raw, #c), |raw: &Raw| raw.#c, #label)?),
        Conversion::Number(number) => {
            let codec = codec(*number);
            quote!(codec::#codec decode(raw.#c, #label)?)
        }
    }
}

/// The statement that stores the member `own` in `raw`.
pub(super) fn encode(member: &Member, own: &TokenStream) -> TokenStream {
    let (c, value) = (format_ident!("{}", member.c_name), encoded(member, own));
    match &member.conversion {
        Conversion::Whole => quote!(*raw = #value;),
        Conversion::Address | Conversion::Number(_) => quote!(raw.#c = #value;),
        // These only exist in received messages.
        Conversion::Tail | Conversion::Numbers | Conversion::Inner | Conversion::Grown => TokenStream::new(),
    }
}

/// The member `own`, which is not only received, in its C form.
pub(super) fn encoded(member: &Member, own: &TokenStream) -> TokenStream {
    let label = &member.name;
    let codec = match &member.conversion {
        Conversion::Number(number) => codec(*number),
        _ => TokenStream::new(),
    };
    quote!(codec::#codec encode(&#own, #label)?)
}

/// The type in `codec` that converts a number, unless the conversion is plain.
fn codec(codec: Codec) -> TokenStream {
    match codec {
        Codec::Plain => TokenStream::new(),
        Codec::Network => quote!(Network::),
        Codec::NetworkShort => quote!(NetworkShort::),
        Codec::Millis => quote!(Millis::),
        Codec::Seconds => quote!(Seconds::),
        Codec::Micros => quote!(Micros::),
    }
}
