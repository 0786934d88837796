//! Data for error messages, as `Info`.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::text::rust::pretty;
use crate::input::file::Access;
use crate::lower::rust_api::info::{CallInfo, Cause, Info, OptionInfo};
use crate::model::{Given, Platform};

/// The data of options and other calls, by C name.
pub(super) fn of_options_and_calls(infos: &[OptionInfo], calls: &[CallInfo]) -> String {
    let statics = infos.iter().map(|OptionInfo { level, info }| {
        let (name, ident) = (&info.c_name, format_ident!("{}", info.c_name));
        let (level, more) = (format_ident!("{level}"), more(info));
        quote!(pub(crate) static #ident: Info = Info::new(#name, sys::#level, sys::#ident) #more;)
    });
    let (calls, arms): (Vec<_>, Vec<_>) = calls.iter().map(of_call).unzip();
    pretty(&quote! {
        /// The data for error messages.
        #[allow(dead_code)] // Not every option without a type has a function.
        pub(crate) mod info {
            use super::sys;
            use crate::given::Given;
            use crate::{Call, Cause, Info};

            #(#statics)*

            #(#calls)*

            /// The data for a call that is not about an option.
            pub(crate) fn of(call: Call) -> &'static Info {
                match call {
                    #(#arms)*
                    _ => &Info::NONE,
                }
            }
        }
    })
}

/// The data for a call, and the match arm that returns it.
fn of_call(call: &CallInfo) -> (TokenStream, TokenStream) {
    let ident = format_ident!("{}", call.c_name.to_ascii_uppercase());
    let causes = causes(&call.causes);
    let variants = call.variants.iter().map(|variant| format_ident!("{variant}"));
    (quote!(pub(crate) static #ident: Info = Info::NONE #causes;), quote!(#(Call::#variants)|* => &#ident,))
}

/// The names of error numbers.
pub(super) fn errno(platform: &Platform) -> String {
    let doc = format!(" Numbers of errors on {}: for [`Kind::Os`](crate::Kind::Os).", platform.title);
    let names = platform.errno.iter().map(|(name, _)| format_ident!("{name}"));
    let numbers = platform.errno.iter().map(|(_, number)| Literal::i32_unsuffixed(*number));
    pretty(&quote! {
        #[doc = #doc]
        #[allow(missing_docs)] // Their meaning depends on the call.
        pub mod errno {
            #(pub const #names: i32 = #numbers;)*
        }
    })
}

/// The data of the message with this number.
pub(super) fn of_message(info: &Info, number: &TokenStream) -> TokenStream {
    let (name, more) = (&info.c_name, more(info));
    quote!(&Info::new(#name, Info::IPPROTO_SCTP, #number) #more)
}

fn more(info: &Info) -> TokenStream {
    let rfc = info.rfc.as_ref().map(|text| quote!(.with_rfc(#text)));
    let since = info.since.as_ref().map(|text| quote!(.with_since(#text)));
    let needs = &info.needs;
    let needs = (!needs.is_empty()).then(|| quote!(.with_needs(&[#(#needs),*])));
    let causes = causes(&info.causes);
    quote!(#rfc #since #needs #causes)
}

fn causes(causes: &[Cause]) -> Option<TokenStream> {
    let all = causes.iter().map(cause);
    (!causes.is_empty()).then(|| quote!(.with_causes(&[#(#all),*])))
}

fn cause(cause: &Cause) -> TokenStream {
    let (errno, when, hint) = (format_ident!("{}", cause.errno), &cause.when, &cause.hint);
    let only = match cause.of {
        Access::Get => quote!(.only_get()),
        Access::Set => quote!(.only_set()),
        _ => TokenStream::new(),
    };
    let others = cause.others.then(|| quote!(.among_others()));
    let alternatives = cause.given.iter().map(given);
    let given = (!cause.given.is_empty()).then(|| quote!(.given(&[#(#alternatives),*])));
    let refused = cause.refused.iter();
    quote!(Cause::new(sys::#errno, #when, #hint)#only #others #given #(.refused(#refused))*)
}

/// As `Given` of `sctp-opts`.
fn given(given: &Given) -> TokenStream {
    let flags = |names: &[String]| {
        let names = names.iter().map(|name| format_ident!("{name}"));
        quote!(#(sys::#names)|*)
    };
    let all = (!given.flags.is_empty()).then(|| flags(&given.flags)).map(|flags| quote!(.flags(#flags)));
    let none = (!given.no_flags.is_empty()).then(|| flags(&given.no_flags)).map(|flags| quote!(.no_flags(#flags)));
    let unnamed = given.unnamed.as_deref().map(flags).map(|named| quote!(.flag_besides(#named)));
    let cmsg = given.cmsg.as_ref().map(|name| format_ident!("{name}")).map(|name| quote!(.cmsg(sys::#name)));
    let data = given.data.then(|| quote!(.data()));
    let address = given.address.map(|there| quote!(.address(#there)));
    quote!(Given::new() #all #none #unnamed #cmsg #data #address)
}
