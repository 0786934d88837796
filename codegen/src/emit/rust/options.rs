//! The options of a platform, with the code that `#[derive(SockOpt)]` would write.

use proc_macro2::Literal;
use quote::{format_ident, quote};

use super::{docs, infos, members, uses, values};
use crate::emit::text::derive;
use crate::emit::text::rust::{doc_attrs, pretty, HEAD};
use crate::emit::text::serial;
use crate::lower::rust_api::docs::Doc;
use crate::lower::rust_api::message::InnerType;
use crate::lower::rust_api::modules::{Modules, Subscription};
use crate::lower::rust_api::option::{OptionType, Parameter, Part};

pub(super) fn render(modules: &Modules<'_>) -> Result<String, String> {
    let (platform, options) = (modules.platform, &modules.options);
    let (std, own) = (uses::of_std(&options.imports), uses::of_crate(&options.imports));
    let sys = format_ident!("{}", platform.name);
    let head = pretty(&quote! {
        #std
        #own
        use sctp_sys::#sys as sys;

        pub(crate) mod cmsgs;
        pub(crate) mod notifications;
    });
    let raw = uses::raw_structs(&options.raw);
    let mut out = format!("//! The options of {}, and the values in them.\n{HEAD}\n{head}\n{raw}", platform.title);
    for table in &options.values {
        out += &format!("\n{}", values::render(table));
    }
    out += &format!("\n{}", values::notification_type(&modules.notifications.types));
    for (ty, doc) in &options.types {
        out += &format!("\n{}", one(ty, doc)?);
    }
    let subscriptions: String = options.subscriptions.iter().map(subscription).collect();
    out += &format!("\n{subscriptions}\n{}", infos::of_options_and_calls(&options.infos, &options.calls));
    out += &format!("\n{}", infos::errno(platform));
    Ok(out)
}

/// The type of an option and its implementations.
fn one(ty: &OptionType, doc: &Doc) -> Result<String, String> {
    let (docs, aliases) = (doc_attrs(&docs::of_option(doc)), &ty.aliases);
    let derives = ty.derives.iter().map(|name| format_ident!("{name}"));
    let declaration = derive::declaration(ty);
    let serial = serial::unless_borrowed(ty.parameter == Parameter::Lifetime);
    let non_exhaustive = ty.only_read.then(|| quote!(#[non_exhaustive]));
    let mut out = pretty(&quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #[derive(#(#derives),*)]
        #serial
        #non_exhaustive
        #declaration
    });
    for item in derive::implementations(ty)? {
        out += &format!("\n{}", pretty(&quote!(#item)));
    }
    out += &ty.parts.iter().map(part).collect::<String>();
    Ok(out)
}

/// The type of a nested struct of an option, and its conversion.
fn part(part: &Part) -> String {
    let InnerType { name, alias, doc, raw, members: all } = &part.ty;
    let (name, raw, docs) = (format_ident!("{name}"), format_ident!("{raw}"), doc_attrs(doc));
    let derives = part.derives.iter().map(|name| format_ident!("{name}"));
    let (serial, non_exhaustive) = (serial::both(), part.only_read.then(|| quote!(#[non_exhaustive])));
    let (fields, decoded) = (members::declared(all), members::decoded(all));
    let encoded = all.iter().map(|member| {
        let (c, own) = (format_ident!("{}", member.c_name), format_ident!("{}", member.name));
        let value = members::encoded(member, &quote!(self.#own));
        quote!(#c: #value)
    });
    let zeros = part.reserved.iter().map(|(name, lengths)| {
        let name = format_ident!("{name}");
        let zero = lengths.iter().rev().fold(quote!(0), |of, length| {
            let length = Literal::u32_unsuffixed(*length);
            quote!([#of; #length])
        });
        quote!(#name: #zero)
    });
    let declaration = pretty(&quote! {
        #docs
        #[doc(alias = #alias)]
        #[derive(#(#derives),*)]
        #serial
        #non_exhaustive
        pub struct #name #fields
    });
    let implementation = pretty(&quote! {
        impl crate::codec::Field<sys::#raw> for #name {
            #[inline]
            fn decode(raw: sys::#raw) -> Result<Self, crate::Why> {
                use crate::codec;
                let fields = || -> codec::Result<Self> { Ok(Self #decoded) };
                fields().map_err(|bad| bad.why)
            }

            #[inline]
            fn encode(&self) -> Result<sys::#raw, crate::Why> {
                use crate::codec;
                let fields = || -> codec::Result<sys::#raw> { Ok(sys::#raw { #(#encoded,)* #(#zeros,)* }) };
                fields().map_err(|bad| bad.why)
            }
        }
    });
    format!("\n{declaration}\n{implementation}")
}

/// The members that enable notifications.
fn subscription(subscription: &Subscription) -> String {
    let name = format_ident!("{}", subscription.of);
    let arms = subscription.switches.iter().map(|switch| {
        let (variant, member) = (format_ident!("{}", switch.of), format_ident!("{}", switch.member));
        let value = if switch.grown { quote!(Some(on)) } else { quote!(on) };
        quote!(NotificationType::#variant => self.#member = #value)
    });
    pretty(&quote! {
        impl #name {
            /// Enables or disables one notification; `false` if there is no field for it.
            pub(crate) fn switch(&mut self, of: NotificationType, on: bool) -> bool {
                match of {
                    #(#arms,)*
                    _ => return false,
                }
                true
            }
        }
    })
}
