//! The declaration of an option's type, and the expansion of `#[derive(SockOpt)]` by the derive's own code. It is expanded
//! here so that users' builds need neither `syn` nor the attributes.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::rust::doc_attrs;
use super::serial;
use super::types::{raw_type, rust_type};
use crate::lower::rust_api::attribute::{Attribute, Value};
use crate::lower::rust_api::option::{OptionType, Parameter};

#[path = "../../../../sctp-opts/macros/src/expand/mod.rs"]
mod expand;

/// The type without attributes for the derive.
pub(crate) fn declaration(option: &OptionType) -> TokenStream {
    declared(option, &|_| TokenStream::new())
}

/// The derive's expansion for the type.
pub(crate) fn implementations(option: &OptionType) -> Result<Vec<syn::Item>, String> {
    let annotated = syn::parse2(declared(option, &sockopt));
    let code = annotated.and_then(expand::expand).and_then(syn::parse2::<syn::File>);
    Ok(code.map_err(|error| format!("{}: {error}", option.name))?.items)
}

fn declared(option: &OptionType, annotate: &dyn Fn(&[Attribute]) -> TokenStream) -> TokenStream {
    let (name, attributes) = (format_ident!("{}", option.name), annotate(&option.attributes));
    let parameter = match option.parameter {
        Parameter::None => TokenStream::new(),
        Parameter::Room(default) => {
            let default = Literal::u32_unsuffixed(default);
            quote!(<const N: usize = #default>)
        }
        Parameter::Lifetime => quote!(<'a>),
    };
    match option.members.as_slice() {
        [] => quote!(#attributes pub struct #name;),
        [only] => {
            let (ty, docs, own) = (rust_type(&only.ty), doc_attrs(&only.doc), annotate(&only.attributes));
            let serial = serial::of_member(&only.ty);
            quote!(#attributes pub struct #name #parameter(#docs #serial #own pub #ty);)
        }
        many => {
            let members = many.iter().map(|member| {
                let (name, ty) = (format_ident!("{}", member.name), rust_type(&member.ty));
                let (docs, own) = (doc_attrs(&member.doc), annotate(&member.attributes));
                let (alias, serial) = (member.alias.iter(), serial::of_member(&member.ty));
                quote!(#docs #(#[doc(alias = #alias)])* #serial #own pub #name: #ty)
            });
            quote!(#attributes pub struct #name #parameter { #(#members,)* })
        }
    }
}

fn sockopt(attributes: &[Attribute]) -> TokenStream {
    if attributes.is_empty() {
        return TokenStream::new();
    }
    let attributes = attributes.iter().map(attribute);
    quote!(#[sockopt(#(#attributes),*)])
}

fn attribute(attribute: &Attribute) -> TokenStream {
    let key = format_ident!("{}", attribute.key);
    match &attribute.value {
        Value::None => quote!(#key),
        Value::Text(text) => quote!(#key = #text),
        Value::Number(number) => {
            let number = Literal::u32_unsuffixed(*number);
            quote!(#key = #number)
        }
        Value::Path(names) => {
            let names = names.iter().map(|name| format_ident!("{name}"));
            quote!(#key = #(#names)::*)
        }
        Value::Raw(ty) => {
            let ty = raw_type(ty);
            quote!(#key = #ty)
        }
        Value::List(list) => {
            let list = list.iter().map(self::attribute);
            quote!(#key(#(#list),*))
        }
    }
}
