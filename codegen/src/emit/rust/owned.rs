//! What the feature `serde` adds to `OwnedNotification`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::text::rust::pretty;
use crate::emit::text::serial;
use crate::emit::text::types::rust_type;
use crate::lower::rust_api::message::{Conversion, Member, NotificationType};

/// `OwnedNotification` is serialized like its `Notification`. For deserialization, each type that borrows has a twin that
/// owns its data.
pub(super) fn render(types: &[NotificationType]) -> String {
    let (mut twins, mut variants, mut arms) = (Vec::new(), Vec::new(), Vec::new());
    for n in types {
        let name = format_ident!("{}", n.name);
        match &n.payload {
            Some(payload) if payload.borrows() => {
                let twin = format_ident!("{}Twin", n.name);
                twins.push(declared(&twin, &payload.members));
                let values = payload.members.iter().map(value);
                variants.push(quote!(#name(#twin)));
                arms.push(quote!(Twin::#name(n) => Notification::#name(#name { #(#values),* }).into_owned()));
            }
            Some(_) => {
                variants.push(quote!(#name(#name)));
                arms.push(quote!(Twin::#name(n) => Notification::#name(n).into_owned()));
            }
            None => {
                variants.push(quote!(#name));
                arms.push(quote!(Twin::#name => Notification::#name.into_owned()));
            }
        }
    }
    pretty(&quote! {
        #[cfg(feature = "serde")]
        const _: () = {
            use serde::{Deserialize, Deserializer, Serialize, Serializer};

            #(#twins)*

            #[derive(Deserialize)]
            struct UnknownTwin {
                number: u16,
                flags: u16,
                bytes: Vec<u8>,
            }

            #[derive(Deserialize)]
            #[serde(rename = "Notification")]
            enum Twin {
                #(#variants,)*
                Other(UnknownTwin),
            }

            impl Serialize for OwnedNotification {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    self.get().serialize(serializer)
                }
            }

            impl<'de> Deserialize<'de> for OwnedNotification {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    Ok(match Twin::deserialize(deserializer)? {
                        #(#arms,)*
                        Twin::Other(n) => {
                            Notification::Other(Unknown { number: n.number, flags: n.flags, bytes: &n.bytes }).into_owned()
                        }
                    })
                }
            }
        };
    })
}

/// The same members, none of which borrows.
fn declared(twin: &Ident, members: &[Member]) -> TokenStream {
    let members = members.iter().map(|member| {
        let name = format_ident!("{}", member.name);
        let ty = match member.conversion {
            Conversion::Tail => quote!(Vec<u8>),
            Conversion::Numbers => quote!(Vec<u16>),
            _ => rust_type(&member.ty),
        };
        let serial = serial::of_member(&member.ty);
        quote!(#serial #name: #ty)
    });
    quote! {
        #[derive(Deserialize)]
        struct #twin { #(#members,)* }
    }
}

/// A member of the type, from that of its twin `n`.
fn value(member: &Member) -> TokenStream {
    let name = format_ident!("{}", member.name);
    match member.conversion {
        Conversion::Tail => quote!(#name: &n.#name),
        Conversion::Numbers => quote!(#name: Numbers::new(&crate::notification::memory(&n.#name))),
        _ => quote!(#name: n.#name),
    }
}
