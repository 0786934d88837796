//! Phase 1: parsing of the attributes.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, ToTokens};
use syn::meta::ParseNestedMeta;
use syn::{Attribute, Expr, Ident, LitInt, LitStr, Path, Token, Type};

use super::errors::Errors;

/// A member of a C struct: `srto_initial`, or `aid_value.assoc_value` within a member that is a struct.
#[derive(Clone)]
pub(super) struct Member(Vec<Ident>);

impl Member {
    fn parse(meta: &ParseNestedMeta<'_>) -> syn::Result<Self> {
        let value = meta.value()?;
        let mut idents = vec![value.parse()?];
        while value.peek(Token![.]) {
            value.parse::<Token![.]>()?;
            idents.push(value.parse()?);
        }
        Ok(Self(idents))
    }
}

impl ToTokens for Member {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let idents = &self.0;
        tokens.extend(quote!(#(#idents).*));
    }
}

/// The role of a member of the C struct.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Assoc,
    Peer,
    Stream,
    Event,
    Policy,
}

impl Role {
    pub(super) const ALL: [Self; 5] = [Self::Assoc, Self::Peer, Self::Stream, Self::Event, Self::Policy];

    /// The attribute, and the member of the key.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Assoc => "assoc",
            Self::Peer => "peer",
            Self::Stream => "stream",
            Self::Event => "event",
            Self::Policy => "policy",
        }
    }
}

/// `#[sockopt(…)]` on the struct.
#[derive(Default)]
pub(super) struct OptionAttrs {
    /// `unsafe`: the author guarantees the safety requirements of `SockOpt`.
    pub(super) promise: Option<Span>,
    /// `crate = path`: the path of `sctp_opts`, if renamed.
    pub(super) root: Option<Path>,
    pub(super) name: Option<LitStr>,
    pub(super) number: Option<Expr>,
    pub(super) level: Option<Expr>,
    pub(super) info: Option<Path>,
    pub(super) raw: Option<Type>,
    pub(super) access: Option<LitStr>,
    pub(super) scope: Option<LitStr>,
    pub(super) wildcard: Option<Span>,
    pub(super) get_ids: Option<LitStr>,
    pub(super) set_ids: Option<LitStr>,
    pub(super) roles: [Option<Member>; 5],
    pub(super) ask_length: Option<Span>,
    pub(super) short: Option<LitStr>,
    pub(super) align: Option<LitInt>,
    /// A module with `read` and `written`, for fields that depend on each other.
    pub(super) hook: Option<Path>,
}

impl OptionAttrs {
    pub(super) fn new(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut all = Self::default();
        each(attrs, errors, |meta| {
            let Some(key) = meta.path.get_ident().map(Ident::to_string) else { return Ok(false) };
            match key.as_str() {
                "unsafe" => once(&mut all.promise, meta, word(meta)?)?,
                "crate" => once(&mut all.root, meta, meta.value()?.call(Path::parse_mod_style)?)?,
                "name" => once(&mut all.name, meta, meta.value()?.parse()?)?,
                "number" => once(&mut all.number, meta, meta.value()?.parse()?)?,
                "level" => once(&mut all.level, meta, meta.value()?.parse()?)?,
                "info" => once(&mut all.info, meta, meta.value()?.parse()?)?,
                "raw" => once(&mut all.raw, meta, meta.value()?.parse()?)?,
                "access" => once(&mut all.access, meta, meta.value()?.parse()?)?,
                "scope" => once(&mut all.scope, meta, meta.value()?.parse()?)?,
                "wildcard" => once(&mut all.wildcard, meta, word(meta)?)?,
                "get_ids" => once(&mut all.get_ids, meta, meta.value()?.parse()?)?,
                "set_ids" => once(&mut all.set_ids, meta, meta.value()?.parse()?)?,
                "ask_length" => once(&mut all.ask_length, meta, word(meta)?)?,
                "short" => once(&mut all.short, meta, meta.value()?.parse()?)?,
                "align" => once(&mut all.align, meta, meta.value()?.parse()?)?,
                "hook" => once(&mut all.hook, meta, meta.value()?.parse()?)?,
                _ => match Role::ALL.into_iter().position(|role| role.name() == key) {
                    Some(role) => once(&mut all.roles[role], meta, Member::parse(meta)?)?,
                    None => return Ok(false),
                },
            }
            Ok(true)
        });
        all
    }
}

/// `tail(…)` on a field.
#[derive(Default)]
pub(super) struct TailAttrs {
    pub(super) count: Option<Member>,
    pub(super) of: Option<Type>,
    pub(super) room: Option<Expr>,
}

impl TailAttrs {
    fn parse(meta: &ParseNestedMeta<'_>) -> syn::Result<Self> {
        let mut all = Self::default();
        if meta.input.peek(syn::token::Paren) {
            meta.parse_nested_meta(|meta| {
                if meta.path.is_ident("count") {
                    once(&mut all.count, &meta, Member::parse(&meta)?)
                } else if meta.path.is_ident("of") {
                    once(&mut all.of, &meta, meta.value()?.parse()?)
                } else if meta.path.is_ident("room") {
                    once(&mut all.room, &meta, meta.value()?.parse()?)
                } else {
                    Err(meta.error("unknown attribute; `tail` takes `count = member`, `of = type` and `room = number`"))
                }
            })?;
        }
        Ok(all)
    }
}

/// `#[sockopt(…)]` on a field.
#[derive(Default)]
pub(super) struct FieldAttrs {
    pub(super) raw: Option<Member>,
    pub(super) unit: Option<LitStr>,
    pub(super) network: Option<Span>,
    pub(super) grew: Option<Span>,
    pub(super) reported: Option<Span>,
    pub(super) tail: Option<TailAttrs>,
    pub(super) nested: Option<Span>,
    pub(super) secret: Option<Span>,
}

impl FieldAttrs {
    pub(super) fn new(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut all = Self::default();
        each(attrs, errors, |meta| {
            let Some(key) = meta.path.get_ident().map(Ident::to_string) else { return Ok(false) };
            match key.as_str() {
                "raw" => once(&mut all.raw, meta, Member::parse(meta)?)?,
                "unit" => once(&mut all.unit, meta, meta.value()?.parse()?)?,
                "network" => once(&mut all.network, meta, word(meta)?)?,
                "grew" => once(&mut all.grew, meta, word(meta)?)?,
                "reported" => once(&mut all.reported, meta, word(meta)?)?,
                "tail" => once(&mut all.tail, meta, TailAttrs::parse(meta)?)?,
                "nested" => once(&mut all.nested, meta, word(meta)?)?,
                "secret" => once(&mut all.secret, meta, word(meta)?)?,
                _ => return Ok(false),
            }
            Ok(true)
        });
        all
    }
}

/// Parses the arguments of `#[sockopt(…)]` one after the other; `take` returns whether it knows the argument.
fn each(attrs: &[Attribute], errors: &mut Errors, mut take: impl FnMut(&ParseNestedMeta<'_>) -> syn::Result<bool>) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("sockopt")) {
        let mut unknown = Vec::new();
        let result = attr.parse_nested_meta(|meta| {
            if !take(&meta)? {
                unknown.push(meta.error("unknown attribute of `sockopt`"));
                skip(&meta)?;
            }
            Ok(())
        });
        for error in unknown {
            errors.push(error);
        }
        errors.keep(result);
    }
}

/// Fills `slot`, which must be empty.
fn once<T>(slot: &mut Option<T>, meta: &ParseNestedMeta<'_>, value: T) -> syn::Result<()> {
    if slot.replace(value).is_some() {
        return Err(meta.error("duplicate attribute"));
    }
    Ok(())
}

/// An attribute without a value.
fn word(meta: &ParseNestedMeta<'_>) -> syn::Result<Span> {
    if meta.input.is_empty() || meta.input.peek(Token![,]) {
        Ok(span(meta))
    } else {
        Err(meta.input.error("this attribute takes no value"))
    }
}

fn span(meta: &ParseNestedMeta<'_>) -> Span {
    meta.path.get_ident().map_or_else(Span::call_site, Ident::span)
}

/// Skips the value of an attribute.
fn skip(meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
    while !meta.input.is_empty() && !meta.input.peek(Token![,]) {
        meta.input.parse::<TokenTree>()?;
    }
    Ok(())
}
