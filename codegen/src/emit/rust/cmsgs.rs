//! `cmsgs.rs`: the ancillary messages of a platform.

use quote::{format_ident, quote};

use super::{docs, infos, members, uses};
use crate::emit::text::rust::{doc_attrs, pretty, HEAD};
use crate::emit::text::serial;
use crate::lower::rust_api::message::CmsgType;
use crate::lower::rust_api::modules::Modules;

pub(super) fn render(modules: &Modules<'_>) -> String {
    let (platform, cmsgs) = (modules.platform, &modules.cmsgs);
    let imports = uses::with(cmsgs.imports.clone(), "crate", &["codec", "control", "Info"]);
    let (std, own, values) = (uses::of_std(&imports), uses::of_crate(&imports), uses::of_values(&cmsgs.values));
    let sys = format_ident!("{}", platform.name);
    let head = pretty(&quote! {
        #std
        #values
        use crate::cmsg::{Cmsg, ReceiveCmsg, SendCmsg};
        #own
        use sctp_sys::#sys as sys;
    });
    let raw = uses::raw_structs(&cmsgs.raw);
    let mut out = format!("//! The ancillary messages of {}.\n{HEAD}\n{head}\n{raw}", platform.title);
    for cmsg in &cmsgs.types {
        out += &one(cmsg);
    }
    out
}

fn one(cmsg: &CmsgType) -> String {
    let (name, raw) = (format_ident!("{}", cmsg.name), format_ident!("{}", cmsg.raw));
    let (body, decode, encode) = match cmsg.members.as_slice() {
        [only] => {
            let ((docs, ty), decode) = (members::unnamed(only), members::decode(only));
            (quote!((#docs pub #ty);), quote!((#decode)), members::encode(only, &quote!(self.0)))
        }
        many => {
            let encode = many.iter().map(|member| {
                let name = format_ident!("{}", member.name);
                members::encode(member, &quote!(self.#name))
            });
            (members::declared(many), members::decoded(many), quote!(#(#encode)*))
        }
    };
    let (docs, aliases) = (doc_attrs(&docs::of_message(&cmsg.doc)), &cmsg.aliases);
    let derives = cmsg.derives.iter().map(|name| format_ident!("{name}"));
    let number = format_ident!("{}", cmsg.info.c_name);
    let info = infos::of_message(&cmsg.info, &quote!(sys::#number));
    let system = format_ident!("{}", cmsg.system);
    let follower = cmsg.follower.as_ref().map(|(number, raw)| (format_ident!("{number}"), format_ident!("{raw}")));
    let first = cmsg.first.then(|| {
        quote!(
            const FIRST: bool = true;
        )
    });
    let then = follower.as_ref().map(|(number, raw)| {
        quote! {
            const THEN: Option<control::Zeros> =
                Some(control::Zeros { number: sys::#number, size: size_of::<sys::#raw>() });
        }
    });
    let more = follower.as_ref().map(|(_, raw)| quote!(+ control::words(size_of::<sys::#raw>())));
    let sent = cmsg.sent.then(|| quote!(impl SendCmsg for #name { #first }));
    let received = cmsg.received.then(|| quote!(impl ReceiveCmsg for #name {}));
    let serial = serial::both();
    let non_exhaustive = cmsg.only_read().then(|| quote!(#[non_exhaustive]));
    let declaration = quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #[derive(#(#derives),*)]
        #serial
        #non_exhaustive
        pub struct #name #body
    };
    let implementation = quote! {
        unsafe impl Cmsg for #name {
            const INFO: &'static Info = #info;
            type Raw = sys::#raw;
            type Space = [usize; control::words(size_of::<Self::Raw>()) #more];
            type System = control::#system;
            #then

            #[inline]
            fn encode(&self, raw: &mut Self::Raw) -> codec::Result<()> {
                #encode
                Ok(())
            }

            #[inline]
            fn decode(raw: &Self::Raw) -> codec::Result<Self> {
                Ok(Self #decode)
            }
        }
    };
    let items = [Some(declaration), Some(implementation), sent, received];
    items.iter().flatten().map(|item| format!("\n{}", pretty(item))).collect()
}
