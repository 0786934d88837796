//! `notifications.rs`: the notifications of a platform.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{docs, infos, members, owned, uses};
use crate::emit::text::rust::{doc_attrs, pretty, HEAD};
use crate::emit::text::serial;
use crate::lower::rust_api::message::{Conversion, InnerType, Member, NotificationType, Payload};
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
        use crate::notification::{with_item, RawNotification};
        #own
        use sctp_sys::#sys as sys;
    });
    let raw = uses::raw_structs(&notifications.raw);
    let all = format!("{}\n{}", enumeration(&notifications.types), owned_notification(&notifications.types));
    let mut out = format!("//! The notifications of {}.\n{HEAD}\n{head}\n{raw}\n{all}", platform.title);
    for notification in &notifications.types {
        if let Some(payload) = &notification.payload {
            out += &one(&notification.name, payload);
        }
    }
    out
}

/// The enumeration of all notifications.
fn enumeration(types: &[NotificationType]) -> String {
    let (mut variants, mut arms, mut kinds, mut ids) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut none = vec![quote!(Self::Other(_))];
    for n in types {
        let (name, docs, alias) = (format_ident!("{}", n.name), doc_attrs(&n.summary), &n.c_name);
        if let Some(payload) = &n.payload {
            let lifetime = payload.borrows().then(|| quote!(<'a>));
            let assoc = format_ident!("{}", payload.assoc);
            variants.push(quote!(#docs #[doc(alias = #alias)] #name(#name #lifetime)));
            arms.push(quote!(NotificationType::#name => #name::decode(&raw).map(Self::#name)));
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
        "Notifications from the stack ([RFC 6458, section 6.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1)).\n\n\
         [`subscribe`](crate::subscribe()) enables them. They borrow from the buffer that they were received in; [`into_owned`](Notification::into_owned) makes a copy.",
    );
    // With an explicit discriminant, matching a value that was just created costs nothing: the compiler merges both.
    let serial = serial::unless_borrowed(true);
    let enumeration = pretty(&quote! {
        #doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #serial
        #[non_exhaustive]
        #[repr(u32)]
        pub enum Notification<'a> {
            #(#variants,)*
            /// A type that this version of the crate does not know.
            Other(Unknown<'a>),
        }
    });
    let implementation = pretty(&quote! {
        impl<'a> Notification<'a> {
            /// Reads a notification: the data of a message received with the flag `MSG_NOTIFICATION`.
            ///
            /// # Errors
            ///
            /// If the length of `bytes` differs from that in the header, if they are too short for the type, or if a value
            /// is invalid.
            #[inline]
            pub fn decode(bytes: &'a [u8]) -> Result<Self, Error> {
                let raw = RawNotification::new(bytes)?;
                match NotificationType::from_number(raw.number) {
                    #(#arms,)*
                    NotificationType::Other(_) => Ok(Self::Other(raw.into())),
                }
            }

            /// Its type.
            pub fn kind(&self) -> NotificationType {
                match self {
                    #(#kinds,)*
                    Self::Other(n) => NotificationType::Other(n.number),
                }
            }

            /// The association of the notification, if it has one.
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

/// `OwnedNotification`, the same without a lifetime: borrowed data is stored separately, and inserted when it is read.
fn owned_notification(types: &[NotificationType]) -> String {
    let borrowing = types.iter().filter(|n| n.payload.as_ref().is_some_and(Payload::borrows));
    let borrowing: Vec<_> = borrowing.map(|n| format_ident!("{}", n.name)).collect();
    let others = types.iter().filter(|n| !n.payload.as_ref().is_some_and(Payload::borrows)).map(|n| {
        let name = format_ident!("{}", n.name);
        let value = n.payload.is_some().then(|| quote!((n)));
        quote!(Self::#name #value => Notification::#name #value)
    });
    let owned = pretty(&quote! {
        /// A [`Notification`] that owns its data, for sending it to another thread or keeping it.
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct OwnedNotification {
            notification: Notification<'static>,
            borrowed: Box<[u8]>,
        }
    });
    let of_owned = pretty(&quote! {
        impl OwnedNotification {
            /// The notification, which borrows from this value.
            pub fn get(&self) -> Notification<'_> {
                self.notification.with(&self.borrowed)
            }
        }
    });
    let debug = pretty(&quote! {
        impl core::fmt::Debug for OwnedNotification {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                self.get().fmt(f)
            }
        }
    });
    let of_borrowed = pretty(&quote! {
        impl<'a> Notification<'a> {
            /// A copy that does not borrow from the buffer that the notification was received in.
            pub fn into_owned(self) -> OwnedNotification {
                OwnedNotification { notification: self.with(&[]), borrowed: self.borrowed().into() }
            }

            fn borrowed(self) -> &'a [u8] {
                match self {
                    #(Self::#borrowing(n) => n.borrowed(),)*
                    Self::Other(n) => n.bytes,
                    _ => &[],
                }
            }

            /// With a replacement for the borrowed data.
            fn with(self, borrowed: &[u8]) -> Notification<'_> {
                match self {
                    #(Self::#borrowing(n) => Notification::#borrowing(n.with(borrowed)),)*
                    #(#others,)*
                    Self::Other(n) => Notification::Other(Unknown { bytes: borrowed, number: n.number, flags: n.flags }),
                }
            }
        }
    });
    format!("{owned}\n{of_owned}\n{debug}\n{of_borrowed}\n{}", owned::render(types))
}

/// The methods that [`owned_notification`] requires of a type that borrows.
fn borrowing(ty: &Ident, members: &[Member]) -> TokenStream {
    let name = |member: &Member| format_ident!("{}", member.name);
    let borrowed = members.iter().filter(|member| member.borrows()).map(|member| {
        let name = name(member);
        let bytes = (member.conversion == Conversion::Numbers).then(|| quote!(.bytes()));
        quote!(self.#name #bytes)
    });
    let values = members.iter().map(|member| {
        let name = name(member);
        match member.conversion {
            Conversion::Numbers => quote!(#name: Numbers::new(borrowed)),
            Conversion::Tail => quote!(#name: borrowed),
            _ => quote!(#name: self.#name),
        }
    });
    quote! {
        fn borrowed(self) -> &'a [u8] {
            #(#borrowed)*
        }

        fn with(self, borrowed: &[u8]) -> #ty<'_> {
            #ty { #(#values),* }
        }
    }
}

/// The type of a notification's content, with those of nested structs.
fn one(name: &str, payload: &Payload) -> String {
    let (name, raw) = (format_ident!("{name}"), format_ident!("{}", payload.raw));
    let borrows = payload.borrows();
    let lifetime = borrows.then(|| quote!(<'a>));
    let tail = if borrows { format_ident!("tail") } else { format_ident!("_") };
    let parameter = if borrows { quote!(&RawNotification<'a>) } else { quote!(&RawNotification<'_>) };
    let (fields, values) = (members::declared(&payload.members), members::decoded(&payload.members));
    let least = payload.grown.as_ref().map(|first| format_ident!("{first}"));
    let least = least.map_or_else(|| quote!(size_of::<Raw>()), |first| quote!(core::mem::offset_of!(Raw, #first)));
    let (docs, aliases) = (doc_attrs(&docs::of_message(&payload.doc)), &payload.aliases);
    let number = format_ident!("{}", payload.info.c_name);
    let info = infos::of_message(&payload.info, &quote!(sys::#number as i32));
    let serial = serial::unless_borrowed(borrows);
    let declaration = pretty(&quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #serial
        #[non_exhaustive]
        pub struct #name #lifetime #fields
    });
    let borrowing = borrows.then(|| borrowing(&name, &payload.members));
    let implementation = pretty(&quote! {
        impl #lifetime #name #lifetime {
            const INFO: &'static Info = #info;

            #[inline]
            fn decode(notification: #parameter) -> Result<Self, Error> {
                type Raw = sys::#raw;
                let (raw, #tail) = notification.read::<Raw>(Self::INFO, #least)?;
                let fields = || -> codec::Result<Self> { Ok(Self #values) };
                with_item(Self::INFO, fields())
            }

            #borrowing
        }
    });
    let inner: String = payload.inner.iter().map(inner).collect();
    format!("\n{declaration}\n{implementation}{inner}")
}

fn inner(inner: &InnerType) -> String {
    let (name, raw) = (format_ident!("{}", inner.name), format_ident!("{}", inner.raw));
    let (fields, values) = (members::declared(&inner.members), members::decoded(&inner.members));
    let (docs, alias, serial) = (doc_attrs(&inner.doc), &inner.alias, serial::both());
    let declaration = pretty(&quote! {
        #docs
        #[doc(alias = #alias)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #serial
        #[non_exhaustive]
        pub struct #name #fields
    });
    let implementation = pretty(&quote! {
        impl #name {
            #[inline]
            #[allow(clippy::needless_pass_by_value)] // A field of a packed struct cannot be borrowed.
            fn decode(raw: sys::#raw) -> codec::Result<Self> {
                Ok(Self #values)
            }
        }
    });
    format!("\n{declaration}\n{implementation}")
}
