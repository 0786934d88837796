//! The rustdoc texts of an item, in Markdown; their layout is decided by the emitter.

use super::example::Example;
use crate::input::file::{Access, Flow, Scope, Sharing, Special, Style};
use crate::lower::text;
use crate::model::{Argument, CType, Cmsg, Common, Notification, Offer, Opt, PlatformId, Spec};

pub(crate) struct Doc {
    pub(crate) summary: String,
    /// The first release on each platform, in HTML.
    pub(crate) badges: Option<String>,
    pub(crate) details: Option<String>,
    /// The item that replaces it; `None` if it is not deprecated.
    pub(crate) deprecated: Option<String>,
    pub(crate) partial: Option<String>,
    /// Labels and texts; the first is the C name.
    pub(crate) facts: Vec<(&'static str, String)>,
    pub(crate) example: Option<Example>,
    pub(crate) errors: Vec<String>,
    /// Remarks about one platform, with its title.
    pub(crate) notes: Vec<String>,
    pub(crate) platform: String,
}

/// An item on a platform.
#[derive(Clone, Copy)]
struct Item<'a> {
    spec: &'a Spec,
    platform: PlatformId,
    common: &'a Common,
    offer: &'a Offer,
}

/// The documentation of an option's type.
pub(crate) fn of_option(spec: &Spec, platform: PlatformId, option: &Opt, offer: &Offer) -> Result<Doc, String> {
    let common = &option.common;
    let item = Item { spec, platform, common, offer };
    let argument = match &offer.argument {
        Argument::Struct(id) => format!(", [`{0}`](sys::{0})", spec.structure(*id).name),
        Argument::Scalar(meaning) => format!(", `{}`", c_name(&meaning.ty)),
        Argument::Addresses(_) | Argument::None => ", ".to_owned(),
    };
    let mut facts = item.facts(&argument);
    for (word, used, ids) in [
        ("get", matches!(offer.access, Access::Get | Access::GetSet), &offer.get_ids),
        ("set", matches!(offer.access, Access::Set | Access::GetSet), &offer.set_ids),
    ] {
        facts.push((word, if used { selectors(option, ids) } else { refused(offer) }));
    }
    match option.style {
        Style::Both => {}
        Style::OneToOne => facts.push(("style", "one-to-one sockets only".to_owned())),
        Style::OneToMany => facts.push(("style", "one-to-many sockets only".to_owned())),
    }
    facts.extend(offer.line.default.iter().map(|default| ("default", default.clone())));
    if !offer.line.sysctls.is_empty() {
        facts.push(("defaults from", codes(&offer.line.sysctls)));
    }
    if !offer.needs.is_empty() {
        facts.push(("needs", item.needs("")));
    }
    let forms = offer.forms.iter();
    facts.extend(forms.map(|form| ("also accepts", format!("`{}`: {}", form.ty, form.doc.trim_end_matches('.')))));
    let errors = offer
        .errors
        .iter()
        .filter(|cause| cause.shared != Some(Sharing::Every))
        .map(|cause| format!("{}.", text::cause(cause)));
    let notes = option.adapted[platform.0].iter().chain(&offer.line.notes);
    Ok(Doc {
        badges: Some(text::badges(spec, common)),
        details: common.details.as_ref().map(|details| item.linked(details)),
        deprecated: item.deprecated(|by| item.link(by, "")),
        example: Some(Example::new(spec, platform, option, offer)?),
        errors: errors.collect(),
        notes: notes.map(|note| item.linked(note)).collect(),
        ..item.doc(facts)
    })
}

/// The documentation of an ancillary message's type.
pub(crate) fn of_cmsg(spec: &Spec, platform: PlatformId, cmsg: &Cmsg, offer: &Offer) -> Doc {
    let item = Item { spec, platform, common: &cmsg.common, offer };
    let way = match cmsg.flow {
        Flow::Send => "sent",
        Flow::Receive => "received",
        Flow::Both => "sent and received",
    };
    let switch = cmsg.enabled_by.iter().map(|by| ("switched on by", item.link(by, "super::")));
    item.message([("way", way.to_owned())].into_iter().chain(switch))
}

/// The documentation of the type of a notification's content.
pub(crate) fn of_notification(spec: &Spec, platform: PlatformId, n: &Notification, offer: &Offer) -> Doc {
    let item = Item { spec, platform, common: &n.common, offer };
    let subscribe = ("subscribe", format!("[`NotificationType::{}`]", n.rust));
    let member = n.subscribe.iter().map(|member| ("member of `SCTP_EVENTS`", format!("`{member}`")));
    item.message([subscribe].into_iter().chain(member))
}

impl Item<'_> {
    /// Parts common to all items.
    fn doc(self, facts: Vec<(&'static str, String)>) -> Doc {
        Doc {
            summary: self.common.doc.clone(),
            badges: None,
            details: self.common.details.clone(),
            deprecated: self.deprecated(|by| format!("`{by}`")),
            partial: self.offer.partial.clone(),
            facts,
            example: None,
            errors: Vec::new(),
            notes: self.offer.line.notes.clone(),
            platform: self.spec.platform(self.platform).title.clone(),
        }
    }

    fn message(self, own: impl Iterator<Item = (&'static str, String)>) -> Doc {
        let structure = self.offer.argument.structure().map(|id| &self.spec.structure(id).name);
        let mut facts = self.facts(&structure.map_or_else(String::new, |tag| format!(", [`{tag}`](sys::{tag})")));
        facts.extend(own);
        if !self.offer.needs.is_empty() {
            facts.push(("needs", self.needs("super::")));
        }
        self.doc(facts)
    }

    /// The first part, for every kind.
    fn facts(self, argument: &str) -> Vec<(&'static str, String)> {
        let Self { common, offer, .. } = self;
        let number = offer.value.map(|v| if v > 255 { format!("{v:#x}") } else { v.to_string() }).unwrap_or_default();
        let mut facts = vec![("C", format!("[`{0}`](sys::{0}) ({number}){argument}", common.name))];
        facts.extend(text::origin_link(common).map(|origin| ("defined in", origin)));
        if !common.protocol.is_empty() {
            let sections = common.protocol.iter().map(|s| format!("[{s}]({})", s.url())).collect::<Vec<_>>();
            facts.push(("protocol", sections.join("; ")));
        }
        facts.push(("exists on", text::availability(self.spec, common)));
        facts
    }

    fn deprecated(self, name: impl Fn(&str) -> String) -> Option<String> {
        let (by, section) = self.common.deprecated.as_ref()?;
        let by = by.iter().map(|by| name(by)).collect::<Vec<_>>().join(" and ");
        Some(format!("{by} ([{section}]({}))", section.url()))
    }

    /// With a link for each C name of an option.
    fn linked(self, text: &str) -> String {
        let parts = text.split('`').enumerate();
        parts.map(|(at, part)| if at % 2 == 0 { part.to_owned() } else { self.link(part, "") }).collect()
    }

    /// A link to an option, which is in the module at `path`.
    fn link(self, c_name: &str, path: &str) -> String {
        match self.spec.option(c_name).filter(|option| option.wrapped(self.platform)) {
            Some(option) => format!("[`{c_name}`]({path}{})", option.rust),
            None => format!("`{c_name}`"),
        }
    }

    /// What must be switched on first; the options among it are in the module at `path`.
    fn needs(self, path: &str) -> String {
        let needs = self.offer.needs.iter().map(|need| {
            let switches = need.one_of.iter().map(|switch| self.link(switch, path));
            switches.collect::<Vec<_>>().join(" or ")
        });
        needs.collect::<Vec<_>>().join(", ")
    }
}

fn codes(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// The selectors that a direction accepts, in words.
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
