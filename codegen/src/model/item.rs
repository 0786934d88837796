//! The four kinds of items.

use super::ids::PlatformId;
use super::rfc::{Origin, Section};
use super::scripts::Packetdrill;
use super::support::{Offer, Support};
use super::types::{Field, Meaning, View};
use crate::diag::Place;
use crate::input::file::{Flow, Role, Scope, Style, Unit};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    Option,
    Cmsg,
    Notification,
    Function,
}

impl ItemKind {
    /// The identifier in `docs/sctp-api.json`, such as `option/SCTP_RTOINFO`.
    pub fn id(self, name: &str) -> String {
        let kind = match self {
            ItemKind::Option => "option",
            ItemKind::Cmsg => "cmsg",
            ItemKind::Notification => "notification",
            ItemKind::Function => "function",
        };
        format!("{kind}/{name}")
    }
}

/// The common parts of all kinds of items.
#[derive(Debug)]
pub struct Common {
    pub name: String,
    pub doc: String,
    pub details: Option<String>,
    /// The definition of the API.
    pub origin: Origin,
    /// Sections of the protocol's RFCs.
    pub protocol: Vec<Section>,
    /// Successors, and the section that deprecates the item.
    pub deprecated: Option<(Vec<String>, Section)>,
    /// Refined meanings of its struct's fields; `outer.inner` for a nested struct.
    pub fields: Vec<(String, Refined)>,
    /// Per platform, in the order of [`Spec::platforms`](super::Spec::platforms).
    pub on: Vec<Support>,
    /// What packetdrill can do with it, per platform.
    pub packetdrill: Packetdrill,
    pub place: Place,
}

impl Common {
    /// A field of the item's struct, or of the struct in the field `inside`, with its refined meaning.
    pub fn field(&self, inside: Option<&Field>, field: &Field) -> Field {
        let path = inside.map_or_else(|| field.name.clone(), |outer| format!("{}.{}", outer.name, field.name));
        let mut field = field.clone();
        if let Some((_, refined)) = self.fields.iter().find(|(name, _)| *name == path) {
            field.meaning = refined.meaning(&field.meaning);
            field.rust = refined.rust.clone().unwrap_or(field.rust);
            field.role = if refined.unused { Some(Role::Reserved) } else { field.role };
        }
        field
    }

    pub fn offer(&self, platform: PlatformId) -> Option<&Offer> {
        self.on[platform.0].offer()
    }
}

/// The meaning of a shared struct's field for one item: what differs from its [`Meaning`] and [`Field`].
#[derive(Debug, Clone)]
pub struct Refined {
    /// Whether the item ignores the field.
    pub unused: bool,
    pub doc: Option<String>,
    pub rust: Option<String>,
    pub view: Option<View>,
    pub unit: Option<Unit>,
    pub zero: Option<String>,
    pub range: Option<(i64, i64)>,
    pub place: Place,
}

impl Refined {
    /// The field's meaning for the item.
    fn meaning(&self, of: &Meaning) -> Meaning {
        Meaning {
            ty: of.ty.clone(),
            view: self.view.clone().unwrap_or_else(|| of.view.clone()),
            unit: self.unit.or(of.unit),
            zero: self.zero.clone().or_else(|| of.zero.clone()),
            range: self.range.or(of.range),
            network_order: of.network_order,
            doc: self.doc.clone().or_else(|| of.doc.clone()),
        }
    }
}

#[derive(Debug)]
pub struct Opt {
    pub common: Common,
    /// For example `IPPROTO_SCTP`.
    pub level: String,
    pub scope: Scope,
    /// Whether the address may be omitted.
    pub wildcard: bool,
    pub style: Style,
    /// Values for the example in its documentation, by field.
    pub example: Vec<(String, String)>,
    pub rust: String,
    /// How its fields depend on each other, per platform.
    pub adapted: Vec<Option<String>>,
    /// The reason for which there is no Rust type.
    pub no_wrapper: Option<String>,
}

#[derive(Debug)]
pub struct Cmsg {
    /// [`Offer::argument`] is its payload.
    pub common: Common,
    pub flow: Flow,
    /// Whether it is written before all others.
    pub first: bool,
    /// The message to write after it, filled with zeros, per platform.
    pub followed_by: Vec<Option<String>>,
    /// The option that enables it.
    pub enabled_by: Option<String>,
    pub rust: String,
}

#[derive(Debug)]
pub struct Notification {
    /// [`Offer::argument`] is its message.
    pub common: Common,
    /// Its member of `struct sctp_event_subscribe`.
    pub subscribe: Option<String>,
    pub rust: String,
}

#[derive(Debug)]
pub struct Function {
    pub common: Common,
    /// The full path of its counterpart in Rust.
    pub rust: Option<String>,
}
