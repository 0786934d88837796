//! Phase 3: code generation.
//!
//! The code is also read by people, so it uses short functions of `sctp_opts::codec` and omits trait defaults.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned, ToTokens};
use syn::{GenericParam, LitStr};

use super::attrs::Role;
use super::model::{Codec, Field, Info, Kind, Opt, Place, Scope, Shape};

pub(super) fn emit(opt: &Opt) -> TokenStream {
    let parts = [Some(sock_opt(opt)), get_opt(opt), set_opt(opt), debug(opt)];
    let code = parts.into_iter().flatten().collect();
    match &opt.root {
        Some(root) => rerooted(code, &root.to_token_stream()),
        None => code,
    }
}

/// Replaces `::sctp_opts` in `code` by another path.
fn rerooted(code: TokenStream, root: &TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    for token in code {
        match token {
            TokenTree::Group(group) => {
                let mut new = Group::new(group.delimiter(), rerooted(group.stream(), root));
                new.set_span(group.span());
                out.push(new.into());
            }
            TokenTree::Ident(name) if name == "sctp_opts" && begins_a_path(&out) => {
                out.truncate(out.len() - 2);
                out.extend(root.clone());
            }
            other => out.push(other),
        }
    }
    out.into_iter().collect()
}

/// Whether the tokens end with a `::` that begins a path: the token before it is punctuation, a keyword or a lifetime, not
/// a name.
fn begins_a_path(tokens: &[TokenTree]) -> bool {
    let is = |token: &TokenTree, char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == char);
    let [before @ .., first, second] = tokens else { return false };
    let name = match before {
        [.., quote, TokenTree::Ident(_)] if is(quote, '\'') => false,
        [.., TokenTree::Ident(word)] => syn::parse_str::<syn::Ident>(&word.to_string()).is_ok(),
        _ => false,
    };
    is(first, ':') && is(second, ':') && !name
}

/// The parameters after `impl`, and those after the type's name. Nothing in an implementation names a lifetime.
fn parameters(opt: &Opt) -> (TokenStream, TokenStream) {
    let mut constants = Vec::new();
    let mut arguments = Vec::new();
    for parameter in &opt.generics.params {
        arguments.push(match parameter {
            GenericParam::Lifetime(_) => quote!('_),
            GenericParam::Const(constant) => {
                let (name, ty) = (&constant.ident, &constant.ty);
                constants.push(quote!(const #name: #ty));
                name.to_token_stream()
            }
            // Type parameters have been rejected.
            GenericParam::Type(ty) => ty.ident.to_token_stream(),
        });
    }
    let list = |all: Vec<TokenStream>| if all.is_empty() { TokenStream::new() } else { quote!(<#(#all),*>) };
    (list(constants), list(arguments))
}

fn sock_opt(opt: &Opt) -> TokenStream {
    let (ident, (generics, arguments)) = (&opt.ident, parameters(opt));
    let info = match &opt.info {
        Info::Given(path) => quote!(&#path),
        Info::Made { name, number, level } => {
            let level =
                level.as_ref().map_or_else(|| quote!(::sctp_opts::Info::IPPROTO_SCTP), ToTokens::to_token_stream);
            quote!(&::sctp_opts::Info::new(#name, #level, #number))
        }
    };
    // Spanned at the author's `unsafe`, so that the lint `unsafe_code` reports it there.
    quote_spanned! {opt.promise=>
        unsafe impl #generics ::sctp_opts::SockOpt for #ident #arguments {
            const INFO: &'static ::sctp_opts::Info = #info;
        }
    }
}

fn get_opt(opt: &Opt) -> Option<TokenStream> {
    let scope = scope(opt.get.as_ref()?);
    let (ident, raw) = (&opt.ident, raw_type(opt));
    let (generics, arguments) = parameters(opt);
    let min_length = min_length(opt).map(|length| quote!(const MIN_LENGTH: usize = #length;));
    let ask = (!opt.keys.is_empty()).then(|| {
        let keys = keys(opt);
        quote! {
            #[inline]
            fn ask(key: &::sctp_opts::Key<Self::Scope>, raw: &mut Self::Raw) -> ::sctp_opts::codec::Result<()> {
                #keys
                Ok(())
            }
        }
    });
    let decode = construct(opt, |field| decode(opt, field));
    let decode = opt.hook.as_ref().map_or_else(|| decode.clone(), |hook| quote!(#hook::read(#decode)));
    let short = short(opt);
    let uses_len = short.is_some() || opt.tail().is_some() || !opt.grown().is_empty();
    let len = if uses_len { format_ident!("len") } else { format_ident!("_len") };
    let raw_name = raw_name(opt.fields.is_empty());
    Some(quote! {
        #[diagnostic::do_not_recommend]
        impl #generics ::sctp_opts::GetOpt for #ident #arguments {
            type Scope = #scope;
            type Raw = #raw;
            #min_length
            #ask
            #[inline]
            fn decode(#raw_name: &Self::Raw, #len: usize) -> ::sctp_opts::codec::Result<Self> {
                #short
                Ok(#decode)
            }
        }
    })
}

fn set_opt(opt: &Opt) -> Option<TokenStream> {
    let scope = scope(opt.set.as_ref()?);
    let (ident, raw) = (&opt.ident, raw_type(opt));
    let (generics, arguments) = parameters(opt);
    let key = if opt.keys.is_empty() { format_ident!("_key") } else { format_ident!("key") };
    let keys = keys(opt);
    let written: Vec<_> = opt.fields.iter().filter(|field| !field.reported).collect();
    let (grown, certain): (Vec<&Field>, Vec<&Field>) =
        written.iter().partition(|field| matches!(field.kind, Kind::Value { grew: true, .. }));
    let body = certain.iter().map(|field| encode(opt, field));
    let length = length(opt, &grown);
    let hook = opt.hook.as_ref().map(|hook| quote!(#hook::written(self, raw)?;));
    let ask_length = opt.ask_length.then(|| {
        quote!(
            const ASK_LENGTH: bool = true;
        )
    });
    let beyond = opt.ask_length.then(|| beyond(&written));
    let raw_name = raw_name(opt.keys.is_empty() && written.is_empty());
    Some(quote! {
        #[diagnostic::do_not_recommend]
        impl #generics ::sctp_opts::SetOpt for #ident #arguments {
            type Scope = #scope;
            type Raw = #raw;
            #ask_length
            #[inline]
            fn encode(&self, #key: &::sctp_opts::Key<Self::Scope>, #raw_name: &mut Self::Raw) -> ::sctp_opts::codec::Result<usize> {
                #keys
                #(#body)*
                #hook
                #length
            }
            #beyond
        }
    })
}

fn raw_name(unused: bool) -> proc_macro2::Ident {
    format_ident!("{}", if unused { "_raw" } else { "raw" })
}

/// An implementation of `Debug`, if it must hide fields.
fn debug(opt: &Opt) -> Option<TokenStream> {
    if !opt.fields.iter().any(|field| field.secret) {
        return None;
    }
    let (ident, (generics, arguments)) = (&opt.ident, parameters(opt));
    let name = ident.to_string();
    let fields = opt.fields.iter().map(|field| {
        let member = &field.member;
        let name = matches!(opt.shape, Shape::Named).then(|| {
            let label = &field.label;
            quote!(#label,)
        });
        if field.secret {
            quote!(.field(#name &::core::format_args!("secret")))
        } else {
            quote!(.field(#name &self.#member))
        }
    });
    let start = match opt.shape {
        Shape::Named => quote!(debug_struct),
        Shape::Tuple | Shape::Unit => quote!(debug_tuple),
    };
    Some(quote! {
        impl #generics ::core::fmt::Debug for #ident #arguments {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.#start(#name) #(#fields)* .finish()
            }
        }
    })
}

/// The type in the trait: `::sctp_opts::scope::Assoc<::sctp_opts::ids::One>`.
fn scope(scope: &Scope) -> TokenStream {
    let name = &scope.scope;
    let ids = scope.ids.as_ref().map(|ids| quote!(<::sctp_opts::ids::#ids>));
    quote!(::sctp_opts::scope::#name #ids)
}

/// The type in the trait: the C type, or a `Tail` of it.
fn raw_type(opt: &Opt) -> TokenStream {
    let raw = &opt.raw;
    let Some(tail) = opt.tail() else { return quote!(#raw) };
    let (of, room) = (&tail.of, &tail.room);
    quote!(::sctp_opts::Tail<#raw, #of, #room>)
}

/// The expression for a place in `raw`.
fn place(opt: &Opt, place: &Place) -> TokenStream {
    let head = opt.tail().is_some().then(|| quote!(.head));
    match place {
        Place::Whole if head.is_none() => quote!(*raw),
        Place::Whole => quote!(raw #head),
        Place::Member(member) => quote!(raw #head.#member),
    }
}

/// The shortest valid answer, if that is not the whole struct.
fn min_length(opt: &Opt) -> Option<TokenStream> {
    let raw = &opt.raw;
    if opt.short.is_some() {
        Some(quote!(::core::mem::size_of::<::core::ffi::c_int>()))
    } else if opt.tail().is_some() {
        Some(quote!(::core::mem::size_of::<#raw>()))
    } else {
        first_grown(opt)
    }
}

/// The offset of the first member that older kernels lack.
fn first_grown(opt: &Opt) -> Option<TokenStream> {
    let offsets: Vec<_> =
        opt.grown().into_iter().map(|member| quote!(::core::mem::offset_of!(Self::Raw, #member))).collect();
    match &offsets[..] {
        [] => None,
        [one] => Some(one.clone()),
        more => Some(quote!(::sctp_opts::codec::first(&[#(#more),*]))),
    }
}

/// The statements that write the selector into the struct.
fn keys(opt: &Opt) -> TokenStream {
    let keys = opt.keys.iter().map(|(role, at)| {
        let (place, part) = (place(opt, at), part(*role));
        let label = role.name();
        quote!(#place = ::sctp_opts::codec::encode(&key.#part, #label)?;)
    });
    keys.collect()
}

/// The member of a key.
fn part(role: Role) -> proc_macro2::Ident {
    format_ident!("{}", role.name())
}

/// `Self { a: …, b: … }`.
fn construct(opt: &Opt, value: impl Fn(&Field) -> TokenStream) -> TokenStream {
    let values = opt.fields.iter().map(|field| (&field.member, value(field)));
    match opt.shape {
        Shape::Unit => quote!(Self),
        Shape::Tuple => {
            let values = values.map(|(_, value)| value);
            quote!(Self(#(#values),*))
        }
        Shape::Named => {
            let values = values.map(|(member, value)| quote!(#member: #value));
            quote!(Self { #(#values),* })
        }
    }
}

/// The function of `codec` for this direction.
fn function(codec: Codec, way: &str) -> TokenStream {
    let way = format_ident!("{way}");
    match codec {
        Codec::Plain => quote!(::sctp_opts::codec::#way),
        Codec::Unit(name) => {
            let name = format_ident!("{name}");
            quote!(::sctp_opts::codec::#name::#way)
        }
        Codec::Network => quote!(::sctp_opts::codec::Network::#way),
    }
}

/// Reads a field from `raw`.
fn decode(opt: &Opt, field: &Field) -> TokenStream {
    let label = &field.label;
    match &field.kind {
        Kind::Value { place: at, codec, grew } => {
            let (function, from) = (function(*codec, "decode"), place(opt, at));
            let value = quote!(#function(#from, #label)?);
            match (grew, at) {
                (true, Place::Member(member)) => quote! {
                    if len >= ::sctp_opts::end_of!(Self::Raw, #member) { Some(#value) } else { None }
                },
                _ => value,
            }
        }
        Kind::Nested(member) => {
            let from = place(opt, &Place::Member(member.clone()));
            quote!(::sctp_opts::codec::nested(#from)?)
        }
        Kind::Tail(tail) => {
            let counted = tail.count.as_ref().map(|count| quote!(raw.read(len, raw.head.#count, #label)?));
            counted.unwrap_or_else(|| quote!(raw.read_all(len, #label)?))
        }
    }
}

/// Reads the only field from an older kernel's `int`, which is at the position of the association id.
fn short(opt: &Opt) -> Option<TokenStream> {
    let assoc = opt.short.as_ref()?;
    let value = construct(opt, |field| {
        let codec = match field.kind {
            Kind::Value { codec, .. } => codec,
            Kind::Nested(_) | Kind::Tail(_) => Codec::Plain,
        };
        let (function, label) = (function(codec, "decode"), &field.label);
        quote!(#function(raw.#assoc, #label)?)
    });
    Some(quote! {
        const { ::core::assert!(::core::mem::offset_of!(Self::Raw, #assoc) == 0) };
        if len < ::core::mem::size_of::<Self::Raw>() {
            return Ok(#value);
        }
    })
}

/// Writes a field that all kernels have into `raw`.
fn encode(opt: &Opt, field: &Field) -> TokenStream {
    let (member, label) = (&field.member, &field.label);
    match &field.kind {
        Kind::Value { place: at, codec, .. } => {
            let (function, to) = (function(*codec, "encode"), place(opt, at));
            quote!(#to = #function(&self.#member, #label)?;)
        }
        Kind::Tail(tail) => tail.count.as_ref().map_or_else(
            TokenStream::new,
            |count| quote!(raw.head.#count = ::sctp_opts::codec::encode(&self.#member.len(), #label)?;),
        ),
        Kind::Nested(_) => TokenStream::new(),
    }
}

/// Computes the length to pass.
fn length(opt: &Opt, grown: &[&Field]) -> TokenStream {
    for field in &opt.fields {
        let Kind::Tail(tail) = &field.kind else { continue };
        let (member, label) = (&field.member, &field.label);
        let borrow = (!tail.borrowed).then(|| quote!(&));
        return quote!(raw.write(#borrow self.#member, #label));
    }
    let Some(first) = first_grown(opt) else {
        return quote!(Ok(::core::mem::size_of::<Self::Raw>()));
    };
    let first = if opt.get.is_some() { quote!(<Self as ::sctp_opts::GetOpt>::MIN_LENGTH) } else { first };
    let parts = grown.iter().map(|field| {
        let (member, label) = (&field.member, &field.label);
        let Kind::Value { place: Place::Member(to), codec, .. } = &field.kind else { return TokenStream::new() };
        let function = function(*codec, "encode");
        quote! {
            if let Some(value) = &self.#member {
                raw.#to = #function(value, #label)?;
                len = len.max(::sctp_opts::end_of!(Self::Raw, #to));
            }
        }
    });
    let (len, parts) = if grown.is_empty() {
        (quote!(let len = #first;), TokenStream::new())
    } else {
        (quote!(let mut len = #first;), parts.collect())
    };
    let align =
        opt.align.as_ref().map_or_else(|| quote!(::core::mem::align_of::<Self::Raw>()), ToTokens::to_token_stream);
    quote! {
        #len
        #parts
        Ok(len.next_multiple_of(#align))
    }
}

/// Finds the first field that an older kernel would not know.
fn beyond(fields: &[&Field]) -> TokenStream {
    let fields = fields.iter().filter_map(|field| {
        let Kind::Value { place: Place::Member(at), .. } = &field.kind else { return None };
        let label = LitStr::new(&field.label, proc_macro2::Span::call_site());
        Some(quote!((#label, ::sctp_opts::end_of!(Self::Raw, #at), raw.#at != 0)))
    });
    quote! {
        fn beyond(raw: &Self::Raw, known: usize) -> Option<&'static str> {
            ::sctp_opts::codec::beyond(known, &[#(#fields),*])
        }
    }
}
