//! `sctp-opts`: a documented Rust type per ancillary message and per notification of a platform, with its conversions.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::rust::{codec, field_doc, since_text, Module};
use crate::emit::text::rust::{doc_attrs, pretty, HEAD};
use crate::input::file::{Flow, Role};
use crate::lower::text;
use crate::model::{Argument, CType, Cmsg, Common, Count, Field, Notification, Offer, Spec, StructId, ValuesId, View};

/// Structs of a system for which Rust's library has a type.
const ADDRESSES: [(&str, &str); 3] =
    [("sockaddr_storage", "SocketAddr"), ("in_addr", "Ipv4Addr"), ("in6_addr", "Ipv6Addr")];

/// Rust's type for a struct that is an address.
fn address(name: &str) -> Option<proc_macro2::Ident> {
    ADDRESSES.iter().find(|(c, _)| *c == name).map(|(_, rust)| format_ident!("{rust}"))
}

/// A member in Rust, and how it is converted.
struct Member {
    name: proc_macro2::Ident,
    c_name: String,
    doc: String,
    ty: TokenStream,
    decode: TokenStream,
    encode: TokenStream,
    default: bool,
    /// It borrows from the message.
    borrows: bool,
}

/// Tables of values that these items use.
fn values_in<'s>(module: &Module<'_>, items: impl Iterator<Item = &'s Common>) -> BTreeSet<ValuesId> {
    let fields = items.flat_map(|common| {
        let id = common.offer(module.platform).and_then(structure);
        let outer = id.map_or(&[][..], |id| &module.spec.structure(id).fields);
        let own = outer.iter().map(|f| common.field(None, f));
        let inner = outer.iter().filter_map(|outer| Some((outer, inner_struct(module.spec, outer)?)));
        let inner =
            inner.flat_map(|(outer, id)| module.spec.structure(id).fields.iter().map(|f| common.field(Some(outer), f)));
        own.chain(inner).collect::<Vec<_>>()
    });
    fields
        .filter(|f| !hidden(f))
        .filter_map(|f| if let View::Values(id) = f.meaning.view { Some(id) } else { None })
        .collect()
}

impl Member {
    /// As a field of a struct.
    fn declared(&self) -> TokenStream {
        let (name, ty, docs, alias) = (&self.name, &self.ty, doc_attrs(&self.doc), &self.c_name);
        quote!(#docs #[doc(alias = #alias)] pub #name: #ty)
    }

    /// As a field of a value.
    fn read(&self) -> TokenStream {
        let (name, decode) = (&self.name, &self.decode);
        quote!(#name: #decode)
    }
}

/// The struct in a field, unless it is an address.
fn inner_struct(spec: &Spec, field: &Field) -> Option<StructId> {
    match field.meaning.ty {
        CType::Struct(id) => address(&spec.structure(id).name).is_none().then_some(id),
        _ => None,
    }
}

/// The type of a struct inside an item's.
fn inner_type(item: &str, field: &Field) -> proc_macro2::Ident {
    format_ident!("{}", crate::model::names::inner_type(item, &field.rust))
}

fn hidden(field: &Field) -> bool {
    let plain = field.meaning.view == View::Plain;
    match field.role {
        Some(Role::Type | Role::Length | Role::Reserved) => true,
        Some(Role::Flags) => plain,
        _ => false,
    }
}

fn structure(offer: &Offer) -> Option<StructId> {
    match offer.argument {
        Argument::Struct(id) => Some(id),
        _ => None,
    }
}

/// `use path::{names}`, of those that `body` has.
fn imports(body: &str, path: &str, names: &[&str]) -> TokenStream {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let used = |name: &&&str| body.split(|c| !word(c)).any(|w| w == **name);
    let names: Vec<_> = names.iter().filter(used).map(|name| format_ident!("{name}")).collect();
    if names.is_empty() {
        return TokenStream::new();
    }
    let path: syn::Path = syn::parse_str(path).unwrap_or_else(|_| format_ident!("crate").into());
    quote!(use #path::{#(#names),*};)
}

impl Module<'_> {
    /// What ancillary messages and notifications use.
    pub(super) fn message_values(&self) -> BTreeSet<ValuesId> {
        let mut all = values_in(self, self.cmsg_items());
        all.extend(values_in(self, self.notification_items()));
        all
    }

    fn cmsg_items(&self) -> impl Iterator<Item = &Common> + '_ {
        self.spec.cmsgs.iter().map(|cmsg| &cmsg.common)
    }

    fn notification_items(&self) -> impl Iterator<Item = &Common> + '_ {
        self.spec.notifications.iter().map(|notification| &notification.common)
    }

    fn cmsg_structs(&self) -> impl Iterator<Item = StructId> + '_ {
        self.spec.cmsgs.iter().filter_map(|c| c.common.offer(self.platform)).filter_map(structure)
    }

    fn notification_structs(&self) -> impl Iterator<Item = StructId> + '_ {
        self.spec.notifications.iter().filter_map(|n| n.common.offer(self.platform)).filter_map(structure)
    }

    /// `use super::…;` of the tables in these structs, for users as well.
    fn shown_values(&self, ids: &BTreeSet<ValuesId>) -> TokenStream {
        let mut names: Vec<_> = ids.iter().map(|id| format_ident!("{}", self.spec.values[id.0].name)).collect();
        names.sort();
        if names.is_empty() {
            return TokenStream::new();
        }
        quote!(pub use super::{#(#names),*};)
    }

    /// `cmsgs.rs`
    pub(super) fn cmsgs(&self) -> Result<String, String> {
        let platform = self.spec.platform(self.platform);
        let mut body = self.raw_structs(self.cmsg_structs());
        for cmsg in &self.spec.cmsgs {
            if let Some(offer) = cmsg.common.offer(self.platform) {
                body.push('\n');
                body += &self.cmsg(cmsg, offer)?;
            }
        }
        let shown = self.shown_values(&values_in(self, self.cmsg_items()));
        let std = imports(&body, "std::net", &["Ipv4Addr", "Ipv6Addr", "SocketAddr"]);
        let time = imports(&body, "core::time", &["Duration"]);
        let own = imports(&body, "crate", &["codec", "control", "AssocId", "Info", "Ppid", "Ticks"]);
        let sys = format_ident!("{}", platform.name);
        let head = pretty(&quote! {
            #time
            #std
            #shown
            use crate::cmsg::{Cmsg, ReceiveCmsg, SendCmsg};
            #own
            use sctp_sys::#sys as sys;
        });
        Ok(format!("//! The ancillary messages of {}.\n{HEAD}\n{head}\n{body}", platform.title))
    }

    fn cmsg(&self, cmsg: &Cmsg, offer: &Offer) -> Result<String, String> {
        let id = structure(offer).ok_or_else(|| format!("{} has no struct", cmsg.common.name))?;
        if let Some(field) = self.spec.structure(id).fields.iter().find(|f| inner_struct(self.spec, f).is_some()) {
            return Err(format!("{}: `{}` is a struct, which has no type in Rust", cmsg.common.name, field.name));
        }
        let name = format_ident!("{}", cmsg.rust);
        let raw = format_ident!("{}", self.spec.structure(id).name);
        // Headers are as on the system that it comes from.
        let first = self.spec.lineage(self.spec.platform(self.platform)).last();
        let first = first.map_or_else(String::new, |platform| crate::model::names::camel(&platform.name));
        let system = format_ident!("{first}");
        let system = if system == "Freebsd" { format_ident!("FreeBsd") } else { system };
        let members = match address(&raw.to_string()) {
            Some(ty) => vec![Member {
                name: format_ident!("address"),
                c_name: self.spec.structure(id).fields[0].name.clone(),
                doc: "The address.".to_owned(),
                ty: quote!(#ty),
                decode: quote!(codec::decode(*raw, "address")?),
                encode: quote!(*raw = codec::encode(&self.0, "address")?;),
                default: false,
                borrows: false,
            }],
            None => self.members(&cmsg.rust, &cmsg.common, None, id, offer)?,
        };
        let (body, decode, encode) = match members.as_slice() {
            [only] => {
                let (ty, docs, alias, decode) = (&only.ty, doc_attrs(&only.doc), &only.c_name, &only.decode);
                let encode = only.encode.clone();
                (quote!((#docs #[doc(alias = #alias)] pub #ty);), quote!(Self(#decode)), encode)
            }
            many => {
                let fields = many.iter().map(Member::declared);
                let values = many.iter().map(Member::read);
                let encode = many.iter().map(|m| &m.encode);
                (quote!({ #(#fields,)* }), quote!(Self { #(#values),* }), quote!(#(#encode)*))
            }
        };
        let default = members.iter().all(|m| m.default).then(|| quote!(Default,));
        let docs = doc_attrs(&self.cmsg_doc(cmsg, offer));
        let aliases = std::iter::once(&cmsg.common.name).chain(&offer.aliases);
        let number = format_ident!("{}", cmsg.common.name);
        let info = self.message_info(&cmsg.common, offer, &quote!(sys::#number), cmsg.enabled_by.iter());
        let follower = self.follower(cmsg)?;
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
        let sent =
            matches!(cmsg.flow, Flow::Send | Flow::Both).then(|| quote!(impl SendCmsg for #name { #first #then }));
        let more = follower.map(|(_, raw)| quote!(+ control::words(size_of::<sys::#raw>())));
        let received = matches!(cmsg.flow, Flow::Receive | Flow::Both).then(|| quote!(impl ReceiveCmsg for #name {}));
        let mut out = pretty(&quote! {
            #docs
            #(#[doc(alias = #aliases)])*
            #[derive(Clone, Copy, Debug, #default PartialEq, Eq)]
            pub struct #name #body
        });
        for item in [
            Some(quote! {
                unsafe impl Cmsg for #name {
                    const INFO: &'static Info = #info;
                    type Raw = sys::#raw;
                    type Space = [usize; control::words(size_of::<Self::Raw>()) #more];
                    type System = control::#system;

                    #[inline]
                    fn encode(&self, raw: &mut Self::Raw) -> codec::Result<()> {
                        #encode
                        Ok(())
                    }

                    #[inline]
                    fn decode(raw: &Self::Raw) -> codec::Result<Self> {
                        Ok(#decode)
                    }
                }
            }),
            sent,
            received,
        ]
        .into_iter()
        .flatten()
        {
            out.push('\n');
            out += &pretty(&item);
        }
        Ok(out)
    }

    /// The number and the struct of what is written behind an ancillary message.
    fn follower(&self, cmsg: &Cmsg) -> Result<Option<(proc_macro2::Ident, proc_macro2::Ident)>, String> {
        let Some(name) = &cmsg.followed_by[self.platform.0] else { return Ok(None) };
        let other = self.spec.cmsgs.iter().find(|other| other.common.name == *name);
        let id = other.and_then(|other| other.common.offer(self.platform)).and_then(structure);
        let id = id.ok_or_else(|| format!("{}: {name} is not on this platform", cmsg.common.name))?;
        Ok(Some((format_ident!("{name}"), format_ident!("{}", self.spec.structure(id).name))))
    }

    /// The members that Rust shows of an item's struct, or of the one in its field `inside`.
    fn members(
        &self,
        item: &str,
        common: &Common,
        inside: Option<&Field>,
        id: StructId,
        offer: &Offer,
    ) -> Result<Vec<Member>, String> {
        let fields = self.spec.structure(id).fields.iter().map(|f| common.field(inside, f));
        let shown: Vec<Field> = fields.filter(|f| !hidden(f)).collect();
        let alone = shown.len() == 1;
        shown.iter().map(|f| self.member(item, f, offer, alone)).collect()
    }

    /// The type of a struct inside a notification's. It is no other item's, for the same members may mean other things there.
    fn inner_struct(
        &self,
        item: &str,
        common: &Common,
        outer: &Field,
        id: StructId,
        offer: &Offer,
    ) -> Result<String, String> {
        let (name, raw) = (inner_type(item, outer), format_ident!("{}", self.spec.structure(id).name));
        let members = self.members(item, common, Some(outer), id, offer)?;
        let fields = members.iter().map(Member::declared);
        let values = members.iter().map(Member::read);
        let outer = common.field(None, outer);
        let docs = doc_attrs(&format!("{}\n\nIn [`{item}`].", outer.meaning.doc.unwrap_or_default()));
        let alias = &outer.name;
        let item = pretty(&quote! {
            #docs
            #[doc(alias = #alias)]
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            #[non_exhaustive]
            pub struct #name { #(#fields,)* }
        });
        let implementation = pretty(&quote! {
            impl #name {
                #[inline]
                #[allow(clippy::needless_pass_by_value)] // A packed struct gives no references.
                fn decode(raw: sys::#raw) -> codec::Result<Self> {
                    Ok(Self { #(#values),* })
                }
            }
        });
        Ok(format!("{item}\n{implementation}"))
    }

    /// `alone`: it is the only one, and has no name in an ancillary message.
    fn member(&self, item: &str, field: &Field, offer: &Offer, alone: bool) -> Result<Member, String> {
        let (name, c, label) = (format_ident!("{}", field.rust), format_ident!("{}", field.name), &field.rust);
        let own = if alone { quote!(self.0) } else { quote!(self.#name) };
        let mut member = Member {
            name,
            c_name: field.name.clone(),
            doc: field_doc(field, &field.meaning, offer, self.spec.platform(self.platform)),
            ty: TokenStream::new(),
            decode: TokenStream::new(),
            encode: TokenStream::new(),
            default: field.meaning.has_default(self.spec) || field.meaning.view == View::AssocId,
            borrows: false,
        };
        match (&field.meaning.ty, field.count) {
            (ty, Count::Rest { .. }) => {
                member.borrows = true;
                (member.ty, member.decode) = match ty {
                    CType::Int { bits: 8, .. } => (quote!(&'a [u8]), quote!(tail)),
                    CType::Int { bits: 16, .. } => (quote!(Numbers<'a>), quote!(Numbers::new(tail))),
                    _ => return Err(format!("{}: an array of these has no type in Rust", field.name)),
                };
            }
            (CType::Struct(inner), _) => {
                (member.ty, member.decode) = if let Some(ty) = address(&self.spec.structure(*inner).name) {
                    member.encode = quote!(raw.#c = codec::encode(&#own, #label)?;);
                    (quote!(#ty), quote!(codec::decode(raw.#c, #label)?))
                } else {
                    let ty = inner_type(item, field);
                    (quote!(#ty), quote!(#ty::decode(raw.#c)?))
                };
                member.default = false;
            }
            _ => {
                let ((ty, _), codec) = (self.number(&field.meaning), codec(self.spec, &field.meaning));
                if field.grew.is_some() {
                    member.ty = quote!(Option<#ty>);
                    member.decode = quote!(whole.grown(offset_of!(Raw, #c), |raw: &Raw| raw.#c, #label)?);
                } else {
                    member.ty = ty;
                    member.decode = quote!(codec::#codec decode(raw.#c, #label)?);
                    member.encode = quote!(raw.#c = codec::#codec encode(&#own, #label)?;);
                }
            }
        }
        Ok(member)
    }

    /// `raw_struct!` for structs that options do not have.
    fn raw_structs(&self, structs: impl Iterator<Item = StructId>) -> String {
        let known = self.option_structs();
        let mut order = Vec::new();
        for id in structs {
            self.with_inner(id, &mut order);
        }
        order.retain(|id| !known.contains(id));
        self.raw_struct_list(&order)
    }

    /// `notifications.rs`
    pub(super) fn notifications(&self) -> Result<String, String> {
        let shown = self.shown_values(&values_in(self, self.notification_items()));
        let cmsg_structs: Vec<_> = self.cmsg_structs().collect();
        let mut inner = Vec::new();
        for id in &cmsg_structs {
            self.with_inner(*id, &mut inner);
        }
        let known = self.option_structs();
        let mut order = Vec::new();
        for id in self.notification_structs() {
            self.with_inner(id, &mut order);
        }
        order.retain(|id| !known.contains(id) && !inner.contains(id));
        let mut out = self.raw_struct_list(&order);
        out.push('\n');
        out += &self.notification_enum()?;
        for notification in &self.spec.notifications {
            if let Some(offer) = notification.common.offer(self.platform) {
                if let Some(id) = structure(offer) {
                    out.push('\n');
                    out += &self.notification(notification, offer, id)?;
                }
            }
        }
        let std = imports(&out, "std::net", &["Ipv4Addr", "Ipv6Addr", "SocketAddr"]);
        let own = imports(&out, "crate", &["codec", "AssocId", "Error", "Info", "Ppid", "Ticks"]);
        let core = imports(&out, "core::mem", &["offset_of"]);
        let time = imports(&out, "core::time", &["Duration"]);
        let platform = self.spec.platform(self.platform);
        let sys = format_ident!("{}", platform.name);
        let head = pretty(&quote! {
            #core
            #time
            #std
            #shown
            pub use super::NotificationType;
            pub use crate::notification::{Numbers, Piece, Unknown};
            use crate::notification::{told, Whole};
            #own
            use sctp_sys::#sys as sys;
        });
        Ok(format!("//! The notifications of {}.\n{HEAD}\n{head}\n{out}", platform.title))
    }

    fn borrows(&self, id: StructId) -> bool {
        self.spec.structure(id).fields.iter().any(|f| matches!(f.count, Count::Rest { .. }))
    }

    /// The enumeration of all of them.
    fn notification_enum(&self) -> Result<String, String> {
        let (mut variants, mut arms, mut kinds, mut ids) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut none = vec![quote!(Self::Other(_))];
        for n in &self.spec.notifications {
            let Some(offer) = n.common.offer(self.platform) else { continue };
            let (name, docs, alias) = (format_ident!("{}", n.rust), doc_attrs(&n.common.doc), &n.common.name);
            if let Some(id) = structure(offer) {
                let lifetime = self.borrows(id).then(|| quote!(<'a>));
                variants.push(quote!(#docs #[doc(alias = #alias)] #name(#name #lifetime)));
                arms.push(quote!(NotificationType::#name => #name::decode(&whole).map(Self::#name)));
                kinds.push(quote!(Self::#name(_) => NotificationType::#name));
                let assoc = self.spec.structure(id).fields.iter().find(|f| f.role == Some(Role::Assoc));
                let assoc = assoc.ok_or_else(|| format!("{} is of no association", n.common.name))?;
                let assoc = format_ident!("{}", assoc.rust);
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
        Ok(format!("{enumeration}\n{implementation}"))
    }

    fn notification(&self, n: &Notification, offer: &Offer, id: StructId) -> Result<String, String> {
        let (name, raw) = (format_ident!("{}", n.rust), format_ident!("{}", self.spec.structure(id).name));
        let members = self.members(&n.rust, &n.common, None, id, offer)?;
        let borrows = members.iter().any(|m| m.borrows);
        let lifetime = borrows.then(|| quote!(<'a>));
        let tail = if borrows { format_ident!("tail") } else { format_ident!("_") };
        let fields = members.iter().map(Member::declared);
        let values = members.iter().map(Member::read);
        let grown = self.spec.structure(id).fields.iter().find(|f| f.grew.is_some());
        let least = grown
            .map(|first| format_ident!("{}", first.name))
            .map_or_else(|| quote!(size_of::<Raw>()), |first| quote!(core::mem::offset_of!(Raw, #first)));
        let docs = doc_attrs(&self.notification_doc(n, offer));
        let aliases = std::iter::once(&n.common.name).chain(&offer.aliases);
        let number = format_ident!("{}", n.common.name);
        let info = self.message_info(&n.common, offer, &quote!(sys::#number as i32), std::iter::empty());
        let parameter = if borrows { quote!(&Whole<'a>) } else { quote!(&Whole<'_>) };
        let item = pretty(&quote! {
            #docs
            #(#[doc(alias = #aliases)])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            #[non_exhaustive]
            pub struct #name #lifetime { #(#fields,)* }
        });
        let implementation = pretty(&quote! {
            impl #lifetime #name #lifetime {
                const INFO: &'static Info = #info;

                #[inline]
                fn decode(whole: #parameter) -> Result<Self, Error> {
                    type Raw = sys::#raw;
                    let (raw, #tail) = whole.read::<Raw>(Self::INFO, #least)?;
                    let fields = || -> codec::Result<Self> { Ok(Self { #(#values),* }) };
                    told(Self::INFO, fields())
                }
            }
        });
        let mut out = format!("{item}\n{implementation}");
        for outer in &self.spec.structure(id).fields {
            if let Some(id) = inner_struct(self.spec, outer) {
                out.push('\n');
                out += &self.inner_struct(&n.rust, &n.common, outer, id, offer)?;
            }
        }
        Ok(out)
    }

    /// What errors know.
    fn message_info<'s>(
        &self,
        common: &Common,
        offer: &'s Offer,
        number: &TokenStream,
        switches: impl Iterator<Item = &'s String>,
    ) -> TokenStream {
        let name = &common.name;
        let rfc = match &common.origin {
            crate::model::Origin::Rfc(section) => {
                let text = section.to_string();
                quote!(.with_rfc(#text))
            }
            _ => TokenStream::new(),
        };
        let since = since_text(self.spec.platform(self.platform), offer).map(|text| quote!(.with_since(#text)));
        let needs: Vec<&String> = switches.chain(&offer.needs).collect();
        let needs = (!needs.is_empty()).then(|| quote!(.with_needs(&[#(#needs),*])));
        quote!(&Info::new(#name, Info::IPPROTO_SCTP, #number) #rfc #since #needs)
    }

    fn message_doc(&self, common: &Common, offer: &Offer, rows: &[(&str, String)]) -> String {
        let mut doc = format!("{}\n", common.doc);
        if let Some(details) = &common.details {
            doc += &format!("\n{details}\n");
        }
        if let Some((by, section)) = &common.deprecated {
            let by = by.iter().map(|b| format!("`{b}`")).collect::<Vec<_>>().join(" and ");
            doc += &format!("\n**Deprecated** in favour of {by} ([{section}]({})).\n", section.url());
        }
        if let Some(partial) = &offer.partial {
            doc += &format!("\n**Partly supported**: {partial}\n");
        }
        let number = offer.value.map(|v| if v > 255 { format!("{v:#x}") } else { v.to_string() }).unwrap_or_default();
        let argument = structure(offer).map(|id| format!(", [`{0}`](sys::{0})", self.spec.structure(id).name));
        doc += "\n| | |\n|:--|:--|\n";
        let (name, argument) = (&common.name, argument.unwrap_or_default());
        doc += &format!("| C | [`{name}`](sys::{name}) ({number}){argument} |\n");
        if let Some(origin) = text::origin_link(common) {
            doc += &format!("| defined in | {origin} |\n");
        }
        if !common.protocol.is_empty() {
            let sections = common.protocol.iter().map(|s| format!("[{s}]({})", s.url())).collect::<Vec<_>>().join("; ");
            doc += &format!("| protocol | {sections} |\n");
        }
        doc += &format!("| exists on | {} |\n", text::availability(self.spec, common));
        for (key, value) in rows {
            doc += &format!("| {key} | {value} |\n");
        }
        if !offer.needs.is_empty() {
            let names = offer.needs.iter().map(|s| format!("`{s}`")).collect::<Vec<_>>().join(", ");
            doc += &format!("| needs | {names} |\n");
        }
        if !offer.notes.is_empty() {
            doc += &format!("\n# On {}\n\n", self.spec.platform(self.platform).title);
            for note in &offer.notes {
                doc += &format!("- {note}\n");
            }
        }
        doc
    }

    fn cmsg_doc(&self, cmsg: &Cmsg, offer: &Offer) -> String {
        let way = match cmsg.flow {
            Flow::Send => "sent",
            Flow::Receive => "received",
            Flow::Both => "sent and received",
        };
        let mut rows = vec![("way", way.to_owned())];
        rows.extend(cmsg.enabled_by.iter().map(|by| ("switched on by", self.option_link_from(by, "super::"))));
        self.message_doc(&cmsg.common, offer, &rows)
    }

    fn notification_doc(&self, n: &Notification, offer: &Offer) -> String {
        let mut rows = vec![("subscribe", format!("[`NotificationType::{}`]", n.rust))];
        rows.extend(n.subscribe.iter().map(|member| ("in `SCTP_EVENTS`", format!("`{member}`"))));
        self.message_doc(&n.common, offer, &rows)
    }
}
