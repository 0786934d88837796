//! Tables of values, which become types.

use std::collections::BTreeSet;

use super::message;
use super::types::integer;
use crate::input::file::{Role, ValuesKind};
use crate::model::{Argument, Common, PlatformId, Spec, Value, Values, ValuesId, View};

/// An enumeration, or flags.
pub(crate) struct ValuesType {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) flags: bool,
    /// The integer behind it.
    pub(crate) repr: &'static str,
    pub(crate) values: Vec<ShownValue>,
    /// Whether options are selected by it.
    pub(crate) is_policy: bool,
}

pub(crate) struct ShownValue {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) number: Number,
    pub(crate) aliases: Vec<String>,
}

#[derive(PartialEq, Eq)]
pub(crate) enum Number {
    /// A constant of the system.
    Constant(String),
    /// The protocol's number, if the system has no name for it.
    Wire(i64),
}

/// All tables that a platform's types use, in the order of the description.
pub(crate) fn of_platform(spec: &Spec, platform: PlatformId) -> Vec<ValuesType> {
    let mut ids = of_options(spec, platform);
    ids.extend(of_items(spec, spec.cmsgs.iter().map(|cmsg| &cmsg.common), platform));
    ids.extend(of_items(spec, spec.notifications.iter().map(|notification| &notification.common), platform));
    ids.into_iter().map(|id| lower(spec, platform, id)).collect()
}

/// Tables of values that the options' fields use, in the order of the description.
pub(crate) fn of_options(spec: &Spec, platform: PlatformId) -> BTreeSet<ValuesId> {
    let mut found = BTreeSet::new();
    for option in spec.options.iter().filter(|option| option.wrapped(platform)) {
        let Some(offer) = option.common.offer(platform) else { continue };
        let mut add = |view: &View| {
            if let View::Values(id) = view {
                found.insert(*id);
            }
        };
        match &offer.argument {
            Argument::Struct(id) => {
                let fields = &spec.structure(*id).fields;
                for field in fields {
                    add(&option.meaning(field).view);
                }
                let parts = fields.iter().filter(|field| option.shows(offer, field));
                let parts = parts.filter_map(|field| Some((field, option.part(spec, platform, offer, field)?)));
                let inner = parts.flat_map(|(field, id)| option.part_shows(spec, field, id));
                inner.for_each(|field| add(&field.meaning.view));
            }
            Argument::Scalar(meaning) => add(&meaning.view),
            Argument::Addresses(_) | Argument::None => {}
        }
    }
    found
}

/// Tables that messages use, including those of nested structs.
pub(crate) fn of_items<'s>(
    spec: &Spec,
    items: impl Iterator<Item = &'s Common>,
    platform: PlatformId,
) -> BTreeSet<ValuesId> {
    let fields = items.flat_map(|common| {
        let id = common.offer(platform).and_then(|offer| offer.argument.structure());
        let outer = id.map_or(&[][..], |id| &spec.structure(id).fields);
        let own = outer.iter().map(|field| common.field(None, field));
        let inner = outer.iter().filter_map(|outer| Some((outer, message::inner_struct(spec, outer)?)));
        let inner = inner.flat_map(|(outer, id)| {
            spec.structure(id).fields.iter().map(move |field| common.field(Some(outer), field))
        });
        own.chain(inner).collect::<Vec<_>>()
    });
    let shown = fields.filter(|field| !message::is_hidden(field));
    shown.filter_map(|field| if let View::Values(id) = field.meaning.view { Some(id) } else { None }).collect()
}

fn lower(spec: &Spec, platform: PlatformId, id: ValuesId) -> ValuesType {
    let table = &spec.values[id.0];
    let flags = table.kind == ValuesKind::Flags;
    let shown = table.values.iter().filter(|value| flags || !value.alias);
    let shown = shown.filter_map(|value| {
        let mut doc = value.doc.clone().unwrap_or_else(|| format!("`{}`.", value.name));
        if let Some(since) = &value.since[platform.0] {
            doc += &format!(" Since {} {since}.", spec.platform(platform).title);
        }
        let number = number(value, platform)?;
        let aliases = if flags { Vec::new() } else { others(table, value, platform) };
        let aliases = std::iter::once(value.name.clone()).chain(aliases);
        // Rust refuses a name as an alias of itself.
        let aliases = aliases.filter(|alias| *alias != value.rust).collect();
        Some(ShownValue { name: value.rust.clone(), doc, number, aliases })
    });
    let mut doc = table.doc.clone();
    if let Some(section) = &table.rfc {
        doc += &format!(" [{section}]({}).", section.url());
    }
    ValuesType {
        name: table.name.clone(),
        doc,
        flags,
        repr: integer(&table.ty),
        values: shown.collect(),
        is_policy: selects(spec, id),
    }
}

fn number(value: &Value, platform: PlatformId) -> Option<Number> {
    match (value.on[platform.0], value.wire) {
        (Some(_), _) => Some(Number::Constant(value.name.clone())),
        (None, Some(wire)) => Some(Number::Wire(wire)),
        (None, None) => None,
    }
}

/// Other names of a value.
fn others(table: &Values, value: &Value, platform: PlatformId) -> Vec<String> {
    let plain = |value: &Value| value.on[platform.0].or(value.wire);
    let is_other = |other: &&Value| number(other, platform) != number(value, platform) && plain(other) == plain(value);
    table.values.iter().filter(is_other).map(|other| other.name.clone()).collect()
}

/// Whether the values are policies, and select.
fn selects(spec: &Spec, id: ValuesId) -> bool {
    let mut fields = spec.structs.iter().flat_map(|s| &s.fields);
    fields.any(|f| f.role == Some(Role::Policy) && f.meaning.view == View::Values(id))
}
