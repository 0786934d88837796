//! What error messages know, as `Info`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::text::rust::pretty;
use crate::input::file::Access;
use crate::lower::rust_api::info::{Cause, Info, OptionInfo};

/// Those of options, by C name.
pub(super) fn of_options(infos: &[OptionInfo]) -> String {
    let statics = infos.iter().map(|OptionInfo { level, info }| {
        let (name, ident) = (&info.c_name, format_ident!("{}", info.c_name));
        let (level, more) = (format_ident!("{level}"), more(info));
        quote!(pub(crate) static #ident: Info = Info::new(#name, sys::#level, sys::#ident) #more;)
    });
    pretty(&quote! {
        /// What error messages know.
        #[allow(dead_code)] // Not every option without a type has a function.
        pub(crate) mod info {
            use super::sys;
            use crate::{Cause, Info};

            #(#statics)*
        }
    })
}

/// That of a message with this number.
pub(super) fn of_message(info: &Info, number: &TokenStream) -> TokenStream {
    let (name, more) = (&info.c_name, more(info));
    quote!(&Info::new(#name, Info::IPPROTO_SCTP, #number) #more)
}

fn more(info: &Info) -> TokenStream {
    let rfc = info.rfc.as_ref().map(|text| quote!(.with_rfc(#text)));
    let since = info.since.as_ref().map(|text| quote!(.with_since(#text)));
    let needs = &info.needs;
    let needs = (!needs.is_empty()).then(|| quote!(.with_needs(&[#(#needs),*])));
    let causes = info.causes.iter().map(cause);
    let causes = (!info.causes.is_empty()).then(|| quote!(.with_causes(&[#(#causes),*])));
    quote!(#rfc #since #needs #causes)
}

fn cause(cause: &Cause) -> TokenStream {
    let (errno, when, hint) = (format_ident!("{}", cause.errno), &cause.when, &cause.hint);
    let only = match cause.of {
        Access::Get => quote!(.only_get()),
        Access::Set => quote!(.only_set()),
        _ => TokenStream::new(),
    };
    quote!(Cause::new(sys::#errno, #when, #hint)#only)
}
