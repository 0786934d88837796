//! `sctp-opts`: a documented Rust type per option and platform, with the code that `#[derive(SockOpt)]` would write.
//!
//! Each option becomes a struct annotated as an application would annotate its own; the derive's own expansion makes
//! the rest, here rather than at the user's build, which needs neither `syn` nor the annotations.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, ToTokens};

use crate::emit::text::example::doc_test;
use crate::emit::text::rust::{cfg_of, doc_attrs, pretty, HEAD};
use crate::input::file::{Access, Role, Scope, Special, Unit, ValuesKind};
use crate::lower::rust_api::example::Example;
use crate::lower::rust_api::fields::{is_shown, rust_name};
use crate::lower::rust_api::values;
use crate::lower::text;
use crate::model::layout::{tail_padding, TAIL_PADDING};
use crate::model::option::{scope_word, selectors as selecting, SUBSCRIPTIONS};
use crate::model::{
    Argument, CType, Count, Field, Meaning, Offer, Opt, Platform, PlatformId, Since, Spec, StructId, Value, ValuesId,
    View,
};
use crate::write::OutputFile;

#[path = "../../../../sctp-opts/macros/src/expand/mod.rs"]
mod expand;
pub mod index;
mod messages;
mod platform;
mod public;

/// The modules of all platforms, and the list of them.
pub fn emit(spec: &Spec) -> Result<Vec<OutputFile>, String> {
    let mut files = vec![OutputFile::new("sctp-opts/src/generated/mod.rs", list(spec)), platform::emit(spec)];
    let mut shown = Vec::new();
    for platform in spec.platform_ids() {
        let name = &spec.platform(platform).name;
        let module = Module { spec, platform };
        let folder = format!("sctp-opts/src/generated/{name}");
        for (path, name, text) in [
            (format!("{folder}.rs"), "options", module.render()?),
            (format!("{folder}/cmsgs.rs"), "cmsgs", module.cmsgs()?),
            (format!("{folder}/notifications.rs"), "notifications", module.notifications()?),
        ] {
            shown.push(public::Shown::new(platform, name, &text)?);
            files.push(OutputFile::new(path, text));
        }
    }
    files.push(public::emit(spec, &shown));
    Ok(files)
}

fn list(spec: &Spec) -> String {
    let mut out = format!("//! The options of each platform.\n{HEAD}");
    for platform in &spec.platforms {
        let name = format_ident!("{}", platform.name);
        let doc = format!(" The options of {}; the tests of all platforms run everywhere.", platform.title);
        let targets = &platform.targets;
        out.push('\n');
        out += &pretty(&quote! {
            #[doc = #doc]
            #[cfg(any(#(target_os = #targets,)* test, sctp_opts_all_platforms))]
            pub mod #name;
        });
        let cfg = cfg_of(platform);
        let doc = format!(" What {} has is what this machine has.", platform.title);
        out.push('\n');
        out += &pretty(&quote! {
            #[doc = #doc]
            #[cfg(#cfg)]
            pub(crate) use #name as host;
        });
    }
    out
}

/// One platform's module in the making.
pub(crate) struct Module<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) platform: PlatformId,
}

/// A field of a Rust type.
struct Shown {
    name: String,
    /// C's name, for who searches the documentation for it.
    c_name: Option<String>,
    ty: TokenStream,
    attrs: TokenStream,
    doc: String,
    secret: bool,
    /// Has a `Default`.
    default: bool,
    /// Has `Copy`, and is small.
    copy: bool,
}

impl Module<'_> {
    fn render(&self) -> Result<String, String> {
        let name = &self.spec.platform(self.platform).name;
        let sys = format_ident!("{name}");
        let mut out = format!(
            "//! The options of {}, and the values in them.\n{HEAD}\n",
            self.spec.platform(self.platform).title
        );
        let ticks = self.has_ticks().then(|| quote!(, Ticks));
        out += &pretty(&quote! {
            use core::time::Duration;
            use std::net::SocketAddr;
            use crate::{AssocId, List, Ppid #ticks};
            use sctp_sys::#sys as sys;

            pub(crate) mod cmsgs;
            pub(crate) mod notifications;
        });
        let options: Vec<&Opt> = self.spec.options.iter().filter(|o| o.wrapped(self.platform)).collect();
        out.push('\n');
        out += &self.raw();
        let mut tables = self.message_values();
        tables.extend(values::of_options(self.spec, self.platform));
        for id in tables {
            out.push('\n');
            out += &self.values(id);
        }
        out.push('\n');
        out += &self.notification_type();
        for option in &options {
            out.push('\n');
            out += &self.option(option)?;
        }
        out.push('\n');
        out += &self.subscriptions();
        out.push('\n');
        out += &self.infos();
        Ok(out)
    }

    fn offer<'o>(&self, option: &'o Opt) -> Result<&'o Offer, String> {
        option.common.offer(self.platform).ok_or_else(|| format!("{} is not offered", option.common.name))
    }

    /// `raw_struct!` for every C struct that an option reads or writes, inner ones first.
    fn raw(&self) -> String {
        self.raw_struct_list(&self.option_structs())
    }

    /// The structs of all options that have a type, inner ones first.
    pub(crate) fn option_structs(&self) -> Vec<StructId> {
        let mut order: Vec<StructId> = Vec::new();
        for offer in self.spec.options.iter().filter(|o| o.wrapped(self.platform)) {
            if let Some(Argument::Struct(id)) = offer.common.offer(self.platform).map(|o| &o.argument) {
                self.with_inner(*id, &mut order);
            }
        }
        order
    }

    pub(crate) fn raw_struct_list(&self, ids: &[StructId]) -> String {
        let mut out = String::from("crate::raw_struct! {\n");
        for &id in ids {
            let s = self.spec.structure(id);
            if s.name == "sockaddr_storage" {
                continue; // In `raw.rs`, for what addresses need beside.
            }
            let mut members: Vec<String> = s.fields.iter().map(|f| f.name.clone()).collect();
            if tail_padding(self.spec, id) > 0 {
                members.push(TAIL_PADDING.to_owned());
            }
            out += &format!("    sys::{} {{ {} }}\n", s.name, members.join(", "));
        }
        out += "}\n";
        out
    }

    pub(crate) fn with_inner(&self, id: StructId, order: &mut Vec<StructId>) {
        for field in &self.spec.structure(id).fields {
            if let CType::Struct(inner) = field.meaning.ty {
                self.with_inner(inner, order);
            }
        }
        if !order.contains(&id) {
            order.push(id);
        }
    }

    fn values(&self, id: ValuesId) -> String {
        let table = &self.spec.values[id.0];
        let repr = integer(&table.ty).to_string();
        let mut doc = table.doc.clone();
        if let Some(section) = &table.rfc {
            doc += &format!(" [{section}]({}).", section.url());
        }
        let there: Vec<(&Value, String)> = table
            .values
            .iter()
            .filter_map(|v| match (v.on[self.platform.0], v.wire) {
                (Some(_), _) => Some((v, format!("sys::{}", v.name))),
                (None, Some(wire)) => Some((v, wire.to_string())),
                (None, None) => None,
            })
            .collect();
        let mut lines = String::new();
        for (value, number) in there.iter().filter(|(v, _)| table.kind == ValuesKind::Flags || !v.alias) {
            let mut doc = value.doc.clone().unwrap_or_else(|| format!("`{}`.", value.name));
            if let Some(since) = &value.since[self.platform.0] {
                doc += &format!(" Since {} {since}.", self.spec.platform(self.platform).title);
            }
            for line in doc.lines() {
                lines += &format!("        /// {line}\n");
            }
            lines += &format!("        #[doc(alias = \"{}\")]\n", value.name);
            let aliases = there
                .iter()
                .filter(|(a, n)| a.alias && table.kind == ValuesKind::Enum && self.same(a, value) && n != number);
            for (alias, _) in aliases {
                lines += &format!("        #[doc(alias = \"{}\")]\n", alias.name);
            }
            lines += &format!("        {} = {number},\n", value.rust);
        }
        let doc = doc.lines().map(|l| format!("    /// {l}\n")).collect::<String>();
        let (macro_name, keyword) =
            if table.kind == ValuesKind::Flags { ("flags", "struct") } else { ("enumeration", "enum") };
        let mut out = format!(
            "crate::values::{macro_name}! {{\n{doc}    pub {keyword} {}: {repr} {{\n{lines}    }}\n}}\n",
            table.name
        );
        if self.selects(id, Role::Policy) {
            let name = format_ident!("{}", table.name);
            out.push('\n');
            out += &pretty(&quote! {
                impl ::sctp_opts::Policy for #name {
                    fn number(self) -> u16 {
                        self.number()
                    }
                }
            });
        }
        out
    }

    fn same(&self, a: &Value, b: &Value) -> bool {
        let number = |v: &Value| v.on[self.platform.0].or(v.wire);
        number(a) == number(b)
    }

    /// Whether values are used to select.
    fn selects(&self, id: ValuesId, role: Role) -> bool {
        let on_platform = self.spec.structs.iter().filter(|s| s.on.contains(&self.platform));
        on_platform.flat_map(|s| &s.fields).any(|f| f.role == Some(role) && f.meaning.view == View::Values(id))
    }

    fn notification_type(&self) -> String {
        let mut lines = String::new();
        for n in &self.spec.notifications {
            if n.common.offer(self.platform).is_some() {
                lines += &format!(
                    "        /// {}\n        #[doc(alias = \"{1}\")]\n        {2} = sys::{1},\n",
                    n.common.doc, n.common.name, n.rust
                );
            }
        }
        let mut out = format!(
            "crate::values::enumeration! {{\n    /// Type of a notification ([RFC 6458, section 6.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1)).\n    pub enum NotificationType: u16 {{\n{lines}    }}\n}}\n\n"
        );
        out += &pretty(&quote! {
            impl ::sctp_opts::EventType for NotificationType {
                fn number(self) -> u16 {
                    self.number()
                }
            }
        });
        out
    }

    /// Whether an option has a time in ticks.
    fn has_ticks(&self) -> bool {
        let is_ticks = |meaning: &Meaning| meaning.view == View::Plain && meaning.unit == Some(Unit::Jiffies);
        self.spec.options.iter().filter(|option| option.wrapped(self.platform)).any(|option| {
            match option.common.offer(self.platform).map(|offer| &offer.argument) {
                Some(Argument::Struct(id)) => {
                    self.spec.structure(*id).fields.iter().any(|field| is_ticks(&option.meaning(field)))
                }
                Some(Argument::Scalar(meaning)) => is_ticks(meaning),
                _ => false,
            }
        })
    }

    /// Which field of the option that subscribes to all notifications at once stands for which of them.
    fn subscriptions(&self) -> String {
        let options = self.spec.options.iter().filter(|option| option.wrapped(self.platform));
        options.map(|option| self.subscription(option)).collect()
    }

    fn subscription(&self, option: &Opt) -> String {
        let Some(Argument::Struct(id)) = option.common.offer(self.platform).map(|offer| &offer.argument) else {
            return String::new();
        };
        let s = self.spec.structure(*id);
        if s.name != SUBSCRIPTIONS {
            return String::new();
        }
        let arms: Vec<TokenStream> = self
            .spec
            .notifications
            .iter()
            .filter(|notification| notification.common.offer(self.platform).is_some())
            .filter_map(|notification| {
                let member = notification.subscribe.as_ref()?;
                let field = s.fields.iter().find(|field| field.name == *member)?;
                let (variant, name) = (format_ident!("{}", notification.rust), format_ident!("{}", field.rust));
                let value = if field.grew.is_some() { quote!(Some(on)) } else { quote!(on) };
                Some(quote!(NotificationType::#variant => self.#name = #value))
            })
            .collect();
        if arms.is_empty() {
            return String::new();
        }
        let name = format_ident!("{}", option.rust);
        pretty(&quote! {
            impl #name {
                /// Switches one notification; `false` where there is no field for it.
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

    /// The type of an option and its implementations.
    fn option(&self, option: &Opt) -> Result<String, String> {
        let offer = self.offer(option)?;
        let (shown, input) = self.annotated(option, offer, offer.access)?;
        let example = Example::new(self.spec, self.platform, option, offer)?;
        let docs = doc_attrs(&self.option_doc(option, offer, &example));
        let alias = &option.common.name;
        let mut other_aliases = offer.aliases.clone();
        if let [only] = shown.as_slice() {
            other_aliases.extend(only.c_name.clone());
        }
        let derives = derives(offer, &shown);
        let implementations = implementations(option, input.clone())?;
        let bare = without_attributes(input);
        let mut out = pretty(&quote! {
            #docs
            #[doc(alias = #alias)]
            #(#[doc(alias = #other_aliases)])*
            #derives
            #bare
        });
        for item in implementations {
            out.push('\n');
            out += &prettyplease::unparse(&syn::File {
                shebang: None,
                frontmatter: None,
                attrs: Vec::new(),
                items: vec![item],
            });
        }
        Ok(out)
    }

    /// The default of the constant that says how many elements there is room for, where the caller may choose.
    fn caller_sized(&self, offer: &Offer) -> Option<proc_macro2::Literal> {
        let Argument::Struct(id) = offer.argument else { return None };
        let last = self.spec.structure(id).fields.last().filter(|_| offer.access == Access::Get)?;
        match last.count {
            Count::Rest { room, caller_sized: true } => Some(proc_macro2::Literal::usize_unsuffixed(room as usize)),
            _ => None,
        }
    }

    /// The type as an application would declare it, with this access.
    fn annotated(&self, option: &Opt, offer: &Offer, access: Access) -> Result<(Vec<Shown>, syn::DeriveInput), String> {
        let ident = format_ident!("{}", option.rust);
        let (shown, raw) = self.shape(option, offer, access)?;
        let attrs = self.struct_attrs(option, offer, access, &raw);
        let parameter = self.caller_sized(offer).map(|room| quote!(<const N: usize = #room>));
        let annotated = match shown.as_slice() {
            [] => quote!(#attrs pub struct #ident;),
            [only] => {
                let (ty, field_attrs) = (&only.ty, &only.attrs);
                let docs = doc_attrs(&only.doc);
                quote!(#attrs pub struct #ident #parameter(#docs #field_attrs pub #ty);)
            }
            many => {
                let fields = many.iter().map(|f| {
                    let (name, ty, attrs, docs) = (format_ident!("{}", f.name), &f.ty, &f.attrs, doc_attrs(&f.doc));
                    let alias = f.c_name.iter().filter(|c_name| **c_name != f.name);
                    quote!(#docs #(#[doc(alias = #alias)])* #attrs pub #name: #ty)
                });
                quote!(#attrs pub struct #ident #parameter { #(#fields,)* })
            }
        };
        let input = syn::parse2(annotated).map_err(|e| format!("{}: {e}", option.common.name))?;
        Ok((shown, input))
    }

    /// The implementation of the direction that an option does not have, for tests that go both ways.
    pub(crate) fn other_way(&self, option: &Opt) -> Result<Option<syn::Item>, String> {
        let offer = self.offer(option)?;
        let lacks = match offer.access {
            Access::Get => "SetOpt",
            Access::Set => "GetOpt",
            Access::GetSet | Access::None => return Ok(None),
        };
        let (_, input) = self.annotated(option, offer, Access::GetSet)?;
        Ok(implementations(option, input)?.into_iter().find(|item| match item {
            syn::Item::Impl(item) => {
                item.trait_.as_ref().and_then(|(path, _)| path.segments.last()).is_some_and(|t| t.ident == lacks)
            }
            _ => false,
        }))
    }

    /// What the Rust type shows, and its C type.
    fn shape(&self, option: &Opt, offer: &Offer, access: Access) -> Result<(Vec<Shown>, TokenStream), String> {
        match &offer.argument {
            Argument::Scalar(meaning) => {
                let raw = scalar(&meaning.ty);
                if option.is_bare_id(&offer.argument) {
                    return Ok((Vec::new(), raw));
                }
                let (ty, attrs) = self.number(meaning);
                let doc = text::measure(meaning, text::Reader::Rust).unwrap_or_else(|| "The value.".to_owned());
                let (default, copy) = (meaning.has_default(self.spec), true);
                Ok((
                    vec![Shown {
                        name: String::new(),
                        c_name: None,
                        ty,
                        attrs: attribute(&attrs),
                        doc,
                        secret: false,
                        default,
                        copy,
                    }],
                    raw,
                ))
            }
            Argument::Struct(id) => {
                let s = self.spec.structure(*id);
                let tag = format_ident!("{}", s.name);
                let mut shown = Vec::new();
                for field in &s.fields {
                    if let Some(field) = self.field(option, offer, access, *id, field)? {
                        shown.push(field);
                    }
                }
                Ok((shown, quote!(sys::#tag)))
            }
            Argument::None => {
                Err(format!("{} has no argument on {}", option.common.name, self.spec.platform(self.platform).name))
            }
        }
    }

    /// A member of the option's struct, unless Rust does not show it.
    fn field(
        &self,
        option: &Opt,
        offer: &Offer,
        access: Access,
        id: StructId,
        field: &Field,
    ) -> Result<Option<Shown>, String> {
        if !is_shown(option, offer, field) {
            return Ok(None);
        }
        let meaning = option.meaning(field);
        let member = format_ident!("{}", field.name);
        let mut attrs = vec![quote!(raw = #member)];
        let (mut default, mut copy) = (meaning.has_default(self.spec), true);
        let ty = match (&meaning.ty, field.count) {
            (_, Count::Rest { room, caller_sized }) => {
                let room = if caller_sized && offer.access == Access::Get {
                    quote!(N)
                } else {
                    proc_macro2::Literal::usize_unsuffixed(room as usize).to_token_stream()
                };
                let (element, _) = self.number(&meaning);
                let of = scalar(&meaning.ty);
                let counter = self.spec.structure(id).fields.iter().find(|f| f.counts.as_deref() == Some(&field.name));
                let count = counter.map(|c| {
                    let name = format_ident!("{}", c.name);
                    quote!(count = #name,)
                });
                attrs = vec![quote!(tail(#count of = #of))];
                (default, copy) = (true, false);
                quote!(List<#element, #room>)
            }
            (CType::Struct(inner_id), Count::One) => {
                let inner = self.spec.structure(*inner_id);
                copy = false;
                default = meaning.zero.is_some();
                if inner.name == "sockaddr_storage" {
                    if meaning.zero.is_some() {
                        quote!(Option<SocketAddr>)
                    } else {
                        quote!(SocketAddr)
                    }
                } else {
                    let found = self.spec.option_that_reads(&inner.name, self.platform).map(|(option, _)| option);
                    let found = found.ok_or_else(|| {
                        format!(
                            "{}: `{}` contains `{}`, for which no option that can be read has a type",
                            option.common.name, field.name, inner.name
                        )
                    })?;
                    attrs.push(quote!(nested));
                    if access != Access::Get {
                        attrs.push(quote!(reported));
                    }
                    let name = format_ident!("{}", found.rust);
                    quote!(#name)
                }
            }
            _ => {
                let (ty, more) = self.number(&meaning);
                attrs.extend(more);
                ty
            }
        };
        let ty = if field.grew.is_some() {
            attrs.push(quote!(grew));
            default = true;
            quote!(Option<#ty>)
        } else {
            ty
        };
        if field.reported && matches!(offer.access, Access::GetSet) {
            attrs.push(quote!(reported));
        }
        if field.secret {
            attrs.push(quote!(secret));
        }
        Ok(Some(Shown {
            name: rust_name(option, field),
            c_name: Some(field.name.clone()),
            ty,
            attrs: attribute(&attrs),
            doc: field_doc(field, &meaning, offer, self.spec.platform(self.platform)),
            secret: field.secret,
            default,
            copy,
        }))
    }

    /// The Rust type of a number, and how it is converted.
    pub(crate) fn number(&self, meaning: &Meaning) -> (TokenStream, Vec<TokenStream>) {
        let mut attrs = Vec::new();
        if meaning.network_order {
            attrs.push(quote!(network));
        }
        let ty = match &meaning.view {
            View::Bool => quote!(bool),
            View::Ppid => quote!(Ppid),
            View::AssocId => quote!(AssocId),
            View::NotificationType => quote!(NotificationType),
            View::Values(id) => {
                let name = format_ident!("{}", self.spec.values[id.0].name);
                quote!(#name)
            }
            View::Plain => match meaning.unit {
                Some(unit @ (Unit::Milliseconds | Unit::Seconds | Unit::Microseconds)) => {
                    let word = match unit {
                        Unit::Milliseconds => "ms",
                        Unit::Seconds => "s",
                        _ => "us",
                    };
                    attrs.push(quote!(unit = #word));
                    quote!(Duration)
                }
                Some(Unit::Jiffies) => quote!(Ticks),
                _ => integer(&meaning.ty),
            },
        };
        (ty, attrs)
    }

    /// `#[sockopt(…)]` on the struct.
    fn struct_attrs(&self, option: &Opt, offer: &Offer, access: Access, raw: &TokenStream) -> TokenStream {
        let info = format_ident!("{}", option.common.name);
        let word = match access {
            Access::Get => "get",
            Access::Set => "set",
            Access::GetSet | Access::None => "get+set",
        };
        let scope = scope_word(option.scope);
        let mut attrs = vec![
            quote!(unsafe),
            quote!(info = info::#info),
            quote!(raw = #raw),
            quote!(access = #word),
            quote!(scope = #scope),
        ];
        if option.wildcard {
            attrs.push(quote!(wildcard));
        }
        if option.scope != Scope::Socket {
            for (key, ids, used) in
                [("get_ids", &offer.get_ids, access != Access::Set), ("set_ids", &offer.set_ids, access != Access::Get)]
            {
                if used && !ids.is_empty() {
                    let words = ids.iter().map(|id| text::special(*id).to_lowercase()).collect::<Vec<_>>().join(" ");
                    let key = format_ident!("{key}");
                    attrs.push(quote!(#key = #words));
                }
            }
        }
        if let Argument::Struct(id) = offer.argument {
            let s = self.spec.structure(id);
            for (role, word) in selecting(option.scope) {
                if let Some(field) = s.fields.iter().find(|f| f.role == Some(*role)) {
                    let (word, member) = (format_ident!("{word}"), format_ident!("{}", field.name));
                    attrs.push(quote!(#word = #member));
                }
            }
        }
        if let Argument::Struct(id) = offer.argument {
            let s = self.spec.structure(id);
            if let Some(align) = s.align.filter(|_| access != Access::Get && grew(option, offer, &s.fields)) {
                let align = proc_macro2::Literal::u32_unsuffixed(align);
                attrs.push(quote!(align = #align));
            }
        }
        if option.adapted[self.platform.0].is_some() {
            let platform = format_ident!("{}", self.spec.platform(self.platform).name);
            let module = format_ident!("{}", crate::model::names::snake(&option.rust));
            attrs.push(quote!(hook = crate::adapt::#platform::#module));
        }
        if offer.access != Access::Get && offer.length == crate::input::file::Length::AtMost {
            attrs.push(quote!(ask_length));
        }
        if offer.access != Access::Set && offer.forms.iter().any(|f| f.ty == "int") {
            attrs.push(quote!(short = "int"));
        }
        attribute(&attrs)
    }

    /// What rustdoc says of the type.
    fn option_doc(&self, option: &Opt, offer: &Offer, example: &Example) -> String {
        let common = &option.common;
        let mut doc = format!("{}\n\n{}\n", common.doc, text::badges(self.spec, common));
        if let Some(details) = &common.details {
            doc += &format!("\n{}\n", self.linked(details));
        }
        if let Some((by, section)) = &common.deprecated {
            let by = by.iter().map(|b| self.option_link(b)).collect::<Vec<_>>().join(" and ");
            doc += &format!("\n**Deprecated** in favour of {by} ([{section}]({})).\n", section.url());
        }
        if let Some(partial) = &offer.partial {
            doc += &format!("\n**Partly supported**: {partial}\n");
        }
        let number = offer.value.map(|v| if v > 255 { format!("{v:#x}") } else { v.to_string() }).unwrap_or_default();
        let argument = match &offer.argument {
            Argument::Struct(id) => format!("[`{0}`](sys::{0})", self.spec.structure(*id).name),
            Argument::Scalar(meaning) => format!("`{}`", c_name(&meaning.ty)),
            Argument::None => String::new(),
        };
        doc += &format!("\n| C | [`{0}`](sys::{0}) ({number}), {argument} |\n|:--|:--|\n", common.name);
        if let Some(origin) = text::origin_link(common) {
            doc += &format!("| defined in | {origin} |\n");
        }
        if !common.protocol.is_empty() {
            let sections = common.protocol.iter().map(|s| format!("[{s}]({})", s.url())).collect::<Vec<_>>().join("; ");
            doc += &format!("| protocol | {sections} |\n");
        }
        doc += &format!("| exists on | {} |\n", text::availability(self.spec, common));
        for (word, used, ids) in [
            ("get", matches!(offer.access, Access::Get | Access::GetSet), &offer.get_ids),
            ("set", matches!(offer.access, Access::Set | Access::GetSet), &offer.set_ids),
        ] {
            let selector = if used { selectors(option, ids) } else { refused(offer) };
            doc += &format!("| {word} | {selector} |\n");
        }
        match option.style {
            crate::input::file::Style::Both => {}
            crate::input::file::Style::OneToOne => doc += "| style | one-to-one sockets only |\n",
            crate::input::file::Style::OneToMany => doc += "| style | one-to-many sockets only |\n",
        }
        if let Some(default) = &offer.default {
            doc += &format!("| default | {default} |\n");
        }
        if !offer.sysctls.is_empty() {
            let names = offer.sysctls.iter().map(|s| format!("`{s}`")).collect::<Vec<_>>().join(", ");
            doc += &format!("| defaults from | {names} |\n");
        }
        if !offer.needs.is_empty() {
            let names = offer.needs.iter().map(|s| self.need_link(s)).collect::<Vec<_>>().join(", ");
            doc += &format!("| needs | {names} |\n");
        }
        for form in &offer.forms {
            doc += &format!("| also accepts | `{}`: {} |\n", form.ty, form.doc.trim_end_matches('.'));
        }
        doc += &format!("\n# Example\n\n{}", doc_test(example));
        if !offer.errors.is_empty() {
            doc += "\n# Errors\n\n";
            for cause in &offer.errors {
                let direction = match cause.on {
                    Access::Get => " (get)",
                    Access::Set => " (set)",
                    _ => "",
                };
                let hint = cause.hint.as_ref().map(|h| format!("; {h}")).unwrap_or_default();
                doc += &format!("- `{}`{direction}: {}{hint}.\n", cause.errno, cause.when);
            }
        }
        let adapted = &option.adapted[self.platform.0];
        if !offer.notes.is_empty() || adapted.is_some() {
            doc += &format!("\n# On {}\n\n", self.spec.platform(self.platform).title);
            for note in adapted.iter().chain(&offer.notes) {
                doc += &format!("- {}\n", self.linked(note));
            }
        }
        doc
    }

    /// With a link for each C name of an option.
    fn linked(&self, text: &str) -> String {
        let parts = text.split('`').enumerate();
        parts.map(|(at, part)| if at % 2 == 0 { part.to_owned() } else { self.option_link(part) }).collect()
    }

    fn option_link(&self, c_name: &str) -> String {
        self.option_link_from(c_name, "")
    }

    /// A link to an option, from another module.
    pub(crate) fn option_link_from(&self, c_name: &str, path: &str) -> String {
        match self.spec.option(c_name).filter(|option| option.wrapped(self.platform)) {
            Some(option) => format!("[`{c_name}`]({path}{})", option.rust),
            None => format!("`{c_name}`"),
        }
    }

    fn need_link(&self, need: &str) -> String {
        if need.starts_with("SCTP_") {
            self.option_link(need)
        } else {
            format!("`{need}`")
        }
    }

    /// What error messages know, by C name; also of options without a type, which the functions are made of.
    fn infos(&self) -> String {
        let statics = self.spec.options.iter().filter_map(|option| {
            let offer = option.common.offer(self.platform).filter(|offer| offer.access != Access::None)?;
            let (ident, name) = (format_ident!("{}", option.common.name), &option.common.name);
            let level = format_ident!("{}", option.level);
            let rfc = match &option.common.origin {
                crate::model::Origin::Rfc(section) => {
                    let text = section.to_string();
                    quote!(.with_rfc(#text))
                }
                _ => TokenStream::new(),
            };
            let since = since_text(self.spec.platform(self.platform), offer).map(|text| quote!(.with_since(#text)));
            let needs = &offer.needs;
            let needs = if needs.is_empty() { TokenStream::new() } else { quote!(.with_needs(&[#(#needs),*])) };
            let causes = offer.errors.iter().map(|cause| {
                let (errno, when) = (format_ident!("{}", cause.errno), &cause.when);
                let hint = cause.hint.as_deref().unwrap_or_default();
                let only = match cause.on {
                    Access::Get => quote!(.only_get()),
                    Access::Set => quote!(.only_set()),
                    _ => TokenStream::new(),
                };
                quote!(Cause::new(sys::#errno, #when, #hint)#only)
            });
            let causes =
                if offer.errors.is_empty() { TokenStream::new() } else { quote!(.with_causes(&[#(#causes),*])) };
            Some(quote! {
                pub(crate) static #ident: Info = Info::new(#name, sys::#level, sys::#ident) #rfc #since #needs #causes;
            })
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
}

/// `Linux 4.11`
pub(crate) fn since_text(platform: &Platform, offer: &Offer) -> Option<String> {
    match &offer.since {
        Since::Unknown => None,
        Since::Exactly(r) | Since::About(r) | Since::By(r) => Some(format!("{} {r}", platform.title)),
    }
}

/// The type in `codec` that converts a number, where that is not the plain way: `Millis::`.
pub(crate) fn codec(spec: &Spec, meaning: &Meaning) -> TokenStream {
    let narrow = |id: &ValuesId| spec.values[id.0].ty.limits().1 < meaning.ty.limits().1;
    match (meaning.network_order, &meaning.view, meaning.unit) {
        (true, View::Values(id), _) if narrow(id) => quote!(NetworkShort::),
        (true, ..) => quote!(Network::),
        (_, View::Plain, Some(Unit::Milliseconds)) => quote!(Millis::),
        (_, View::Plain, Some(Unit::Seconds)) => quote!(Seconds::),
        (_, View::Plain, Some(Unit::Microseconds)) => quote!(Micros::),
        _ => TokenStream::new(),
    }
}

/// What the derive makes of an option's type.
fn implementations(option: &Opt, input: syn::DeriveInput) -> Result<Vec<syn::Item>, String> {
    let code = expand::expand(input).and_then(syn::parse2::<syn::File>);
    Ok(code.map_err(|error| format!("{}: {error}", option.common.name))?.items)
}

/// Whether its type has a member that older kernels lack.
fn grew(option: &Opt, offer: &Offer, fields: &[Field]) -> bool {
    fields.iter().any(|field| field.grew.is_some() && is_shown(option, offer, field))
}

/// What a direction takes, in words.
fn selectors(option: &Opt, ids: &[Special]) -> String {
    if option.scope == Scope::Socket {
        return "[`Socket`](crate::Socket)".to_owned();
    }
    let mut assoc = vec!["[`AssocId`](crate::AssocId)".to_owned(), "[`OneToOne`](crate::OneToOne)".to_owned()];
    assoc.extend(ids.iter().map(|id| format!("[`{0}`](crate::{0})", text::special(*id))));
    let assoc = assoc.join(", ");
    match option.scope {
        Scope::Socket | Scope::Assoc => assoc,
        Scope::Path if option.wildcard => {
            format!("`(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: {assoc}")
        }
        Scope::Path => format!("`(assoc, SocketAddr)` or `SocketAddr`; `assoc`: {assoc}"),
        Scope::Stream => format!("`(assoc, stream)`; `assoc`: {assoc}"),
        Scope::Event => format!("`(assoc, `[`NotificationType`]`)`; `assoc`: {assoc}"),
        Scope::Policy => format!("`(assoc, `[`PrPolicy`]`)`; `assoc`: {assoc}"),
        Scope::StreamPolicy => format!("`(assoc, stream, `[`PrPolicy`]`)`; `assoc`: {assoc}"),
    }
}

fn refused(offer: &Offer) -> String {
    match &offer.refused {
        Some(errno) => format!("no: `{errno}`"),
        None => "no".to_owned(),
    }
}

pub(crate) fn field_doc(field: &Field, meaning: &Meaning, offer: &Offer, platform: &Platform) -> String {
    let mut doc = meaning.doc.clone().unwrap_or_else(|| match field.role {
        Some(Role::Assoc) => "The association.".to_owned(),
        _ => format!("`{}`.", field.name),
    });
    let is_address = matches!(meaning.ty, CType::Struct(_));
    if let Some(zero) = meaning.zero.as_ref().filter(|_| is_address) {
        doc += &format!(" `None`: {zero}.");
    } else if let Some(measure) = text::measure(meaning, text::Reader::Rust) {
        doc += &format!(" {measure}");
    }
    if field.reported && offer.access == Access::GetSet {
        doc += " Reported only; ignored by `set`.";
    }
    if let Some(grew) = &field.grew {
        // Another platform's release, if the struct was inherited.
        if platform.releases.contains(grew) {
            doc += &format!(" Since {grew};");
        } else {
            doc += " Not in all releases;";
        }
        doc += " `None` from an older kernel, and when it is not to be set.";
    }
    doc
}

/// Default where zero makes sense, `Copy` where it is cheap, `Debug` unless something is secret.
fn derives(offer: &Offer, shown: &[Shown]) -> TokenStream {
    let mut names = vec![quote!(Clone)];
    if shown.iter().all(|f| f.copy) {
        names.push(quote!(Copy));
    }
    if !shown.iter().any(|f| f.secret) {
        names.push(quote!(Debug));
    }
    if offer.access != Access::Get && shown.iter().all(|f| f.default) {
        names.push(quote!(Default));
    }
    names.push(quote!(PartialEq));
    names.push(quote!(Eq));
    quote!(#[derive(#(#names),*)])
}

fn attribute(attrs: &[TokenStream]) -> TokenStream {
    if attrs.is_empty() {
        TokenStream::new()
    } else {
        quote!(#[sockopt(#(#attrs),*)])
    }
}

fn without_attributes(mut input: syn::DeriveInput) -> syn::DeriveInput {
    input.attrs.retain(|a| !a.path().is_ident("sockopt"));
    if let syn::Data::Struct(data) = &mut input.data {
        for field in &mut data.fields {
            field.attrs.retain(|a| !a.path().is_ident("sockopt"));
        }
    }
    input
}

/// The C type of a number, as Rust calls it.
pub(crate) fn scalar(ty: &CType) -> TokenStream {
    match ty {
        CType::AssocT => quote!(sys::sctp_assoc_t),
        CType::CInt => quote!(::core::ffi::c_int),
        CType::CUInt => quote!(::core::ffi::c_uint),
        CType::Char => quote!(::core::ffi::c_char),
        other => integer(other),
    }
}

fn integer(ty: &CType) -> TokenStream {
    let name = match ty {
        CType::Int { bits, signed } => format!("{}{bits}", if *signed { 'i' } else { 'u' }),
        CType::CUInt | CType::AssocT => "u32".to_owned(),
        CType::Char => "u8".to_owned(),
        CType::Long { signed } => if *signed { "isize" } else { "usize" }.to_owned(),
        CType::CInt | CType::Pointer(_) | CType::Struct(_) => "i32".to_owned(),
    };
    let ident = proc_macro2::Ident::new(&name, Span::call_site());
    quote!(#ident)
}

fn c_name(ty: &CType) -> String {
    match ty {
        CType::Int { bits, signed } => format!("{}int{bits}_t", if *signed { "" } else { "u" }),
        CType::CInt => "int".to_owned(),
        CType::CUInt => "unsigned int".to_owned(),
        CType::Char => "char".to_owned(),
        CType::Long { .. } => "long".to_owned(),
        CType::AssocT => "sctp_assoc_t".to_owned(),
        CType::Pointer(target) => format!("{target} *"),
        CType::Struct(_) => "struct".to_owned(),
    }
}
