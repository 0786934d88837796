//! The structs of an item: their members on each platform, and the members' meanings.

use crate::description::Description;
use crate::input::file::{Role, ValuesKind};
use crate::lower::c;
use crate::lower::page::item::Item;
use crate::lower::page::shape::{shape, size, Shape};
use crate::lower::{text, words};
use crate::model::layout::Abi;
use crate::model::{CType, Count, Field, ItemKind, Meaning, PlatformId, Struct, StructId, View};

/// A struct of an item, wherever it is offered.
pub(crate) struct Figure {
    /// Its name, or names.
    pub(crate) name: String,
    /// One, if its platforms lay it out alike.
    pub(crate) layouts: Vec<Layout>,
    /// The longest layout, in bytes.
    pub(crate) longest: u32,
    /// The platforms on which it is the same, if several.
    pub(crate) alike: Option<String>,
    /// The platforms that have it.
    pub(crate) titles: Vec<String>,
    pub(crate) members: Vec<Member>,
}

/// How a platform lays it out.
pub(crate) struct Layout {
    pub(crate) title: String,
    /// Size, packing, and differences on other machines.
    pub(crate) caption: String,
    pub(crate) size: u32,
    pub(crate) union: bool,
    pub(crate) pieces: Vec<Piece>,
}

/// What a member fills.
pub(crate) struct Piece {
    pub(crate) label: String,
    pub(crate) offset: u32,
    pub(crate) size: u32,
    pub(crate) state: State,
}

/// How a member differs between platforms.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Same,
    /// Another platform has no member of that name.
    Only,
    /// Others have it elsewhere, or of another type.
    Moved,
    /// An array without a length of its own, to the end of the buffer.
    Rest,
}

/// A member of some platforms.
pub(crate) struct Member {
    pub(crate) name: String,
    /// Offset and type, in the order of the figure's titles.
    pub(crate) on: Vec<Option<(u32, String)>>,
    pub(crate) differs: bool,
    /// Once where the platforms agree.
    pub(crate) meanings: Vec<Meant>,
}

/// What a member means on some platforms.
pub(crate) struct Meant {
    pub(crate) titles: Vec<String>,
    pub(crate) text: String,
    /// The table of its values.
    pub(crate) values: Option<String>,
}

type Group = Vec<(PlatformId, StructId)>;

/// All structs of an item.
pub(crate) fn figures(spec: &Description, item: Item<'_>) -> Vec<Figure> {
    groups(spec, item).iter().map(|group| figure(spec, item, group)).collect()
}

/// Groups the structs of the platforms: the arguments, and those with the same name.
fn groups(spec: &Description, item: Item<'_>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for platform in spec.platform_ids() {
        for (index, id) in item.structs(spec, platform).into_iter().enumerate() {
            let name = &spec.structure(id).name;
            let argument = index == 0 && item.kind() != ItemKind::Function;
            let same_name = |g: &Group| g.iter().any(|(_, other)| spec.structure(*other).name == *name);
            let at = if argument { (!groups.is_empty()).then_some(0) } else { groups.iter().position(same_name) };
            match at {
                Some(at) => groups[at].push((platform, id)),
                None => groups.push(vec![(platform, id)]),
            }
        }
    }
    groups
}

fn figure(spec: &Description, item: Item<'_>, group: &Group) -> Figure {
    let shapes: Vec<Shape> = group.iter().map(|(_, id)| shape(spec, *id)).collect();
    let same = shapes.iter().all(|shape| *shape == shapes[0]);
    let drawn = if same { &group[..1] } else { &group[..] };
    let layouts = drawn.iter().enumerate().map(|(index, (platform, id))| {
        let others: Vec<&Shape> = shapes.iter().enumerate().filter(|(i, _)| *i != index).map(|(_, s)| s).collect();
        layout(spec, *platform, *id, &others)
    });
    let titles: Vec<String> = group.iter().map(|(p, _)| spec.platform(*p).title.clone()).collect();
    let structs: Vec<(PlatformId, &Struct)> = group.iter().map(|(p, id)| (*p, spec.structure(*id))).collect();
    let names = unique(structs.iter().flat_map(|(_, s)| s.fields.iter().map(|f| f.name.clone())));
    let members = names.into_iter().map(|name| {
        let found: Vec<_> = shapes.iter().map(|(members, _)| members.iter().find(|m| m.0 == name)).collect();
        Member {
            differs: found.windows(2).any(|w| w[0] != w[1]),
            on: found.into_iter().map(|member| member.map(|(_, offset, _, ty)| (*offset, ty.clone()))).collect(),
            meanings: meanings(spec, item, &structs, &name),
            name,
        }
    });
    Figure {
        name: unique(group.iter().map(|(_, id)| c::c_type(spec, &CType::Struct(*id)))).join(" / "),
        layouts: layouts.collect(),
        longest: shapes.iter().map(|(_, size)| *size).max().unwrap_or(0),
        alike: (same && group.len() > 1).then(|| alike(spec, &titles)),
        members: members.collect(),
        titles,
    }
}

/// Where a struct is the same.
fn alike(spec: &Description, titles: &[String]) -> String {
    if titles.len() == spec.platforms.len() {
        "same on all".to_owned()
    } else {
        format!("the same on {}", words::list(titles))
    }
}

fn layout(spec: &Description, platform: PlatformId, id: StructId, others: &[&Shape]) -> Layout {
    let s = spec.structure(id);
    let (mine, size) = shape(spec, id);
    let prefix = prefix(s);
    let pieces = std::iter::zip(&s.fields, &mine).map(|(field, member)| {
        let elsewhere = |other: &Shape| other.0.iter().find(|m| m.0 == member.0).cloned();
        let state = if matches!(field.count, Count::Rest { .. }) {
            State::Rest
        } else if others.iter().any(|o| elsewhere(o).is_none()) {
            State::Only
        } else if others.iter().any(|o| elsewhere(o).as_ref() != Some(member)) {
            State::Moved
        } else {
            State::Same
        };
        let label = field.name.strip_prefix(prefix).unwrap_or(&field.name).to_owned();
        Piece { label, offset: member.1, size: member.2, state }
    });
    Layout {
        title: spec.platform(platform).title.clone(),
        caption: caption(spec, id),
        size,
        union: s.union,
        pieces: pieces.collect(),
    }
}

fn caption(spec: &Description, id: StructId) -> String {
    let s = spec.structure(id);
    let here = spec.layout(id, Abi::Lp64);
    let mut parts = vec![bytes(here.extent.size)];
    if s.packed {
        parts.push("packed".to_owned());
    }
    if let Some(align) = s.align {
        parts.push(format!("aligned to {align}"));
    }
    let padding = padding(spec, id);
    if padding > 0 {
        parts.push(format!("{} of padding", bytes(padding)));
    }
    if s.fields.iter().any(|f| matches!(f.count, Count::Rest { .. })) {
        parts.push("and what follows".to_owned());
    }
    let differs = |abi| {
        let there = spec.layout(id, abi);
        ((there.extent.size, &there.offsets) != (here.extent.size, &here.offsets)).then_some(there.extent.size)
    };
    match (differs(Abi::I386), differs(Abi::Ilp32)) {
        (Some(x86), Some(other)) if x86 == other => parts.push(format!("on 32-bit machines {}", bytes(x86))),
        (x86, other) => {
            parts.extend(x86.map(|n| format!("on 32-bit x86 {}", bytes(n))));
            parts.extend(other.map(|n| format!("on other 32-bit machines {}", bytes(n))));
        }
    }
    parts.join(", ")
}

fn bytes(n: u32) -> String {
    if n == 1 {
        "1 byte".to_owned()
    } else {
        format!("{n} bytes")
    }
}

fn padding(spec: &Description, id: StructId) -> u32 {
    let s = spec.structure(id);
    let layout = spec.layout(id, Abi::Lp64);
    if s.union {
        return 0;
    }
    layout.extent.size - s.fields.iter().map(|f| size(spec, f)).sum::<u32>()
}

/// The common prefix of the members' names, `srto_`, which is omitted because boxes are small.
fn prefix(s: &Struct) -> &str {
    let mut names = s.fields.iter().map(|f| f.name.as_str()).filter(|name| !name.starts_with('_'));
    let Some(first) = names.next() else { return "" };
    let Some(end) = first.find('_') else { return "" };
    let prefix = &first[..=end];
    if names.all(|name| name.starts_with(prefix)) {
        prefix
    } else {
        ""
    }
}

fn meanings(spec: &Description, item: Item<'_>, structs: &[(PlatformId, &Struct)], name: &str) -> Vec<Meant> {
    let mut meanings: Vec<Meant> = Vec::new();
    for (platform, s) in structs {
        let Some(field) = s.fields.iter().find(|f| f.name == name) else { continue };
        let meaning = item.common().field(None, field).meaning;
        let values = match meaning.view {
            View::Values(id) if spec.values[id.0].kind != ValuesKind::Constants => Some(&spec.values[id.0].name),
            _ => None,
        };
        let title = &spec.platform(*platform).title;
        let text = field_text(field, &meaning, title);
        match meanings.iter_mut().find(|other| other.text == text) {
            Some(other) => other.titles.push(title.clone()),
            None => meanings.push(Meant { titles: vec![title.clone()], text, values: values.cloned() }),
        }
    }
    meanings
}

fn field_text(field: &Field, meaning: &Meaning, title: &str) -> String {
    let mut parts: Vec<String> = meaning.doc.iter().cloned().collect();
    match field.role {
        Some(Role::Reserved) => parts.push("Reserved: zero.".to_owned()),
        Some(Role::Assoc) if parts.is_empty() => parts.push("The association.".to_owned()),
        Some(Role::Peer) if parts.is_empty() => parts.push("The peer's address.".to_owned()),
        Some(Role::Length) if parts.is_empty() => parts.push("Length of the notification.".to_owned()),
        Some(Role::Type) if parts.is_empty() => parts.push("The type of the notification.".to_owned()),
        Some(Role::Flags) if parts.is_empty() => parts.push("Flags.".to_owned()),
        _ => {}
    }
    if let Some(of) = &field.counts {
        parts.push(format!("Counts the elements of `{of}`."));
    }
    parts.extend(text::measure(meaning, text::Reader::C));
    if meaning.network_order {
        parts.push("In network byte order.".to_owned());
    }
    if field.reported {
        parts.push("Reported only.".to_owned());
    }
    if let Some(release) = &field.grew {
        parts.push(format!("Since {title} {release}; older kernels answer without it."));
    }
    if !field.aliases.is_empty() {
        let names: Vec<String> = field.aliases.iter().map(|a| format!("`{a}`")).collect();
        parts.push(format!("Also called {}.", names.join(", ")));
    }
    parts.join(" ")
}

/// Each once, in the order of the first.
fn unique(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for one in all {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}
