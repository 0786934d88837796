//! The documentation of each C name in `sctp-sys`.

use std::collections::BTreeMap;

use crate::input::file::Role;
use crate::lower::text;
use crate::model::layout::TAIL_PADDING;
use crate::model::{Common, Count, Field, Platform, PlatformId, Spec, Struct};

/// The documentation of one platform, by name.
pub(crate) struct Docs {
    /// Constants, types and functions.
    words: BTreeMap<String, String>,
    structs: BTreeMap<String, StructDoc>,
}

pub(crate) struct StructDoc {
    pub(crate) doc: String,
    pub(crate) members: BTreeMap<String, MemberDoc>,
}

pub(crate) struct MemberDoc {
    pub(crate) doc: String,
    /// Its other names in C.
    pub(crate) aliases: Vec<String>,
}

/// Names that are not described in any table.
const OTHERS: [(&str, &str); 5] = [
    ("sctp_assoc_t", "Identifies an association on a socket (RFC 6458, section 1.2)."),
    ("socklen_t", "Length of a socket option or address."),
    ("sa_family_t", "Address family."),
    ("getsockopt", "Reads a socket option."),
    ("setsockopt", "Writes a socket option."),
];

impl Docs {
    pub(crate) fn new(spec: &Spec, platform: PlatformId) -> Self {
        let mut words = BTreeMap::new();
        items(spec, platform, &mut words);
        values(spec, &mut words);
        let errors = spec.platform(platform).errno.iter().map(|(name, _)| (name.as_str(), "Error number."));
        words.extend(errors.chain(OTHERS).map(|(name, doc)| (name.to_owned(), doc.to_owned())));
        let mut structs = BTreeMap::new();
        for s in spec.structs.iter().filter(|s| s.on.contains(&platform)) {
            structs.entry(s.name.clone()).or_insert_with(|| structure(spec, platform, s));
        }
        Self { words, structs }
    }

    pub(crate) fn of(&self, name: &str) -> Option<&str> {
        self.words.get(name).map(String::as_str)
    }

    pub(crate) fn structure(&self, name: &str) -> Option<&StructDoc> {
        self.structs.get(name)
    }
}

fn items(spec: &Spec, platform: PlatformId, words: &mut BTreeMap<String, String>) {
    let mut item = |common: &Common, kind: &str| {
        let Some(offer) = common.offer(platform) else { return };
        let origin = text::origin_link(common).map(|origin| format!(" {origin}.")).unwrap_or_default();
        for alias in &offer.aliases {
            words.insert(alias.clone(), format!("Another name of [`{}`].", common.name));
        }
        let doc = format!("{}\n\n{kind}.{origin} {}.", common.doc, text::availability(spec, common));
        words.insert(common.name.clone(), doc);
    };
    for option in &spec.options {
        let level =
            if option.level == "IPPROTO_SCTP" { String::new() } else { format!(" of level `{}`", option.level) };
        item(&option.common, &format!("Socket option{level}"));
    }
    for cmsg in &spec.cmsgs {
        item(&cmsg.common, "Type of ancillary message");
    }
    for notification in &spec.notifications {
        item(&notification.common, "Type of notification");
    }
    for function in &spec.functions {
        item(&function.common, "Function");
    }
}

fn values(spec: &Spec, words: &mut BTreeMap<String, String>) {
    for table in &spec.values {
        for value in &table.values {
            let own = value.doc.clone().unwrap_or_else(|| table.doc.clone());
            let of = if value.doc.is_some() { format!("\n\n{}", table.doc) } else { String::new() };
            let rfc = table.rfc.as_ref().map(|section| format!(" [{section}]({}).", section.url())).unwrap_or_default();
            words.entry(value.name.clone()).or_insert_with(|| format!("{own}{of}{rfc}"));
        }
    }
}

fn structure(spec: &Spec, platform: PlatformId, s: &Struct) -> StructDoc {
    let mut doc = s.doc.clone().unwrap_or_else(|| format!("`struct {}`", s.name));
    let takes = |common: &&Common| {
        let id = common.offer(platform).and_then(|offer| offer.argument.structure());
        id.is_some_and(|id| spec.structure(id).name == s.name)
    };
    let users: Vec<String> = spec.commons().filter(takes).map(|common| format!("[`{}`]", common.name)).collect();
    if !users.is_empty() {
        doc += &format!("\n\nUsed by {}.", users.join(", "));
    }
    if s.fields.last().is_some_and(|field| matches!(field.count, Count::Rest { .. })) {
        doc += "\n\nThe last member is an array of variable length.";
    }
    if let Some(align) = s.align.filter(|_| s.packed) {
        doc += &format!("\n\nPacked; C aligns the struct to {align}.");
    }
    let padding = MemberDoc { doc: "The bytes that C's alignment adds; zero.".to_owned(), aliases: Vec::new() };
    let members = s.fields.iter().map(|field| (field.name.clone(), member(spec.platform(platform), field)));
    StructDoc { doc, members: members.chain([(TAIL_PADDING.to_owned(), padding)]).collect() }
}

fn member(platform: &Platform, field: &Field) -> MemberDoc {
    let mut doc = field.meaning.doc.clone().unwrap_or_else(|| match field.role {
        Some(Role::Assoc) => "The association.".to_owned(),
        Some(Role::Reserved) => "Reserved; zero.".to_owned(),
        _ => format!("`{}`", field.name),
    });
    if let Some(measure) = text::measure(&field.meaning, text::Reader::C) {
        doc += &format!(" {measure}");
    }
    if field.meaning.network_order {
        doc += " In network byte order.";
    }
    if let Some(grew) = field.grew.as_ref().filter(|grew| platform.releases.contains(grew)) {
        doc += &format!(" Since {grew}.");
    }
    if !field.aliases.is_empty() {
        let aliases: Vec<String> = field.aliases.iter().map(|alias| format!("`{alias}`")).collect();
        doc += &format!(" C also calls it {}.", aliases.join(", "));
    }
    MemberDoc { doc, aliases: field.aliases.clone() }
}
