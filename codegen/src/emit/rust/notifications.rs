//! `notifications.rs`: the notifications of a platform.

use quote::{format_ident, quote};

use super::{docs, infos, members, uses};
use crate::emit::text::rust::{doc_attrs, pretty, HEAD};
use crate::lower::rust_api::message::{InnerType, NotificationType, Payload};
use crate::lower::rust_api::modules::Modules;

pub(super) fn render(modules: &Modules<'_>) -> String {
    let (platform, notifications) = (modules.platform, &modules.notifications);
    let mut imports = uses::with(notifications.imports.clone(), "crate", &["codec", "AssocId", "Error", "Info"]);
    let payloads = || notifications.types.iter().filter_map(|n| n.payload.as_ref());
    if payloads().any(|payload| payload.grown.is_some()) {
        imports = uses::with(imports, "core::mem", &["offset_of"]);
    }
    let (std, own) = (uses::of_std(&imports), uses::of_crate(&imports));
    let values = uses::of_values(&notifications.values);
    let sys = format_ident!("{}", platform.name);
    let head = pretty(&quote! {
        #std
        #values
        pub use super::NotificationType;
        pub use crate::notification::{Numbers, Piece, Unknown};
        use crate::notification::{told, Whole};
        #own
        use sctp_sys::#sys as sys;
    });
    let raw = uses::raw_structs(&notifications.raw);
    let all = enumeration(&notifications.types);
    let mut out = format!("//! The notifications of {}.\n{HEAD}\n{head}\n{raw}\n{all}", platform.title);
    for notification in &notifications.types {
        if let Some(payload) = &notification.payload {
            out += &one(&notification.name, payload);
        }
    }
    out
}

/// The enumeration of all of them.
fn enumeration(types: &[NotificationType]) -> String {
    let (mut variants, mut arms, mut kinds, mut ids) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut none = vec![quote!(Self::Other(_))];
    for n in types {
        let (name, docs, alias) = (format_ident!("{}", n.name), doc_attrs(&n.summary), &n.c_name);
        if let Some(payload) = &n.payload {
            let lifetime = payload.borrows().then(|| quote!(<'a>));
            let assoc = format_ident!("{}", payload.assoc);
            variants.push(quote!(#docs #[doc(alias = #alias)] #name(#name #lifetime)));
            arms.push(quote!(NotificationType::#name => #name::decode(&whole).map(Self::#name)));
            kinds.push(quote!(Self::#name(_) => NotificationType::#name));
            ids.push(quote!(Self::#name(n) => Some(n.#assoc)));
        } else {
            variants.push(quote!(#docs #[doc(alias = #alias)] #name));
            arms.push(quote!(NotificationType::#name => Ok(Self::#name)));
            kinds.push(quote!(Self::#name => NotificationType::#name));
            none.push(quote!(Self::#name));
        }
    }
    let doc = doc_attrs(
        "What the stack tells between messages ([RFC 6458, section 6.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1)).\n\n\
         Subscribe to them with [`Event`](super::Event). They borrow from the memory that they were received in.",
    );
    // With a number of its own in front, who matches a value that was just made costs nothing: the compiler joins both.
    let enumeration = pretty(&quote! {
        #doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        #[repr(u32)]
        pub enum Notification<'a> {
            #(#variants,)*
            /// One that this version of the crate does not know.
            Other(Unknown<'a>),
        }
    });
    let implementation = pretty(&quote! {
        impl<'a> Notification<'a> {
            /// Reads a notification: what came where `MSG_NOTIFICATION` is among the flags.
            ///
            /// # Errors
            ///
            /// Where `bytes` are not as many as the header says, fewer than the type has, or make no sense.
            #[inline]
            pub fn decode(bytes: &'a [u8]) -> Result<Self, Error> {
                let whole = Whole::new(bytes)?;
                match NotificationType::from_number(whole.number) {
                    #(#arms,)*
                    NotificationType::Other(_) => Ok(Self::Other(whole.into())),
                }
            }

            /// Its type.
            pub fn kind(&self) -> NotificationType {
                match self {
                    #(#kinds,)*
                    Self::Other(n) => NotificationType::Other(n.number),
                }
            }

            /// The association that it is about.
            pub fn assoc_id(&self) -> Option<AssocId> {
                match self {
                    #(#ids,)*
                    #(#none)|* => None,
                }
            }
        }
    });
    format!("{enumeration}\n{implementation}")
}

/// The type of what a notification carries, with those of the structs in it.
fn one(name: &str, payload: &Payload) -> String {
    let (name, raw) = (format_ident!("{name}"), format_ident!("{}", payload.raw));
    let borrows = payload.borrows();
    let lifetime = borrows.then(|| quote!(<'a>));
    let tail = if borrows { format_ident!("tail") } else { format_ident!("_") };
    let parameter = if borrows { quote!(&Whole<'a>) } else { quote!(&Whole<'_>) };
    let (fields, values) = (members::declared(&payload.members), members::decoded(&payload.members));
    let least = payload.grown.as_ref().map(|first| format_ident!("{first}"));
    let least = least.map_or_else(|| quote!(size_of::<Raw>()), |first| quote!(core::mem::offset_of!(Raw, #first)));
    let (docs, aliases) = (doc_attrs(&docs::of_message(&payload.doc)), &payload.aliases);
    let number = format_ident!("{}", payload.info.c_name);
    let info = infos::of_message(&payload.info, &quote!(sys::#number as i32));
    let declaration = pretty(&quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct #name #lifetime #fields
    });
    let implementation = pretty(&quote! {
        impl #lifetime #name #lifetime {
            const INFO: &'static Info = #info;

            #[inline]
            fn decode(whole: #parameter) -> Result<Self, Error> {
                type Raw = sys::#raw;
                let (raw, #tail) = whole.read::<Raw>(Self::INFO, #least)?;
                let fields = || -> codec::Result<Self> { Ok(Self #values) };
                told(Self::INFO, fields())
            }
        }
    });
    let inner: String = payload.inner.iter().map(inner).collect();
    format!("\n{declaration}\n{implementation}{inner}")
}

fn inner(inner: &InnerType) -> String {
    let (name, raw) = (format_ident!("{}", inner.name), format_ident!("{}", inner.raw));
    let (fields, values) = (members::declared(&inner.members), members::decoded(&inner.members));
    let (docs, alias) = (doc_attrs(&inner.doc), &inner.alias);
    let declaration = pretty(&quote! {
        #docs
        #[doc(alias = #alias)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct #name #fields
    });
    let implementation = pretty(&quote! {
        impl #name {
            #[inline]
            #[allow(clippy::needless_pass_by_value)] // A packed struct gives no references.
            fn decode(raw: sys::#raw) -> codec::Result<Self> {
                Ok(Self #values)
            }
        }
    });
    format!("\n{declaration}\n{implementation}")
}
