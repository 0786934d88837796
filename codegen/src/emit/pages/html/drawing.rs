//! A struct drawn to scale: a box per member, as wide as it is long, on every platform, and a table of the members.

use maud::{html, Markup};

use super::prose::prose;
use crate::description::Description;
use crate::input::file::{Role, ValuesKind};
use crate::lower::c;
use crate::lower::page::item::Item;
use crate::lower::page::shape::{shape, size, Member, Shape};
use crate::lower::text;
use crate::lower::words;
use crate::model::layout::Abi;
use crate::model::{CType, Count, Field, ItemKind, Meaning, PlatformId, Struct, StructId, View};

/// A struct of so few members is as clear from their list, where it is the same on all platforms.
const DRAWN: usize = 2;

/// A struct, wherever it is offered.
type Group = Vec<(PlatformId, StructId)>;

/// A struct of an item, ready to be shown.
pub(super) struct Figure {
    /// Its name, or names.
    pub(super) name: String,
    pub(super) html: String,
    /// Drawn for each platform, side by side.
    pub(super) wide: bool,
}

/// All structs of an item.
pub(super) fn figures(spec: &Description, item: Item<'_>) -> Vec<Figure> {
    groups(spec, item).iter().map(|group| figure(spec, item, group)).collect()
}

/// Which structs of the platforms belong together: the arguments, and those of the same name.
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
    let same = shapes.windows(2).all(|w| w[0] == w[1]);
    let drawn = if same { &group[..1] } else { &group[..] };
    let longest = shapes.iter().map(|(_, size)| *size).max().unwrap_or(0);
    // How many bytes a line of the drawing holds.
    let width = match longest {
        0..=64 => 8,
        _ => 16,
    };
    let names: Vec<String> = unique(group.iter().map(|(_, id)| c::c_type(spec, &CType::Struct(*id))));
    let titles: Vec<String> = group.iter().map(|(p, _)| spec.platform(*p).title.clone()).collect();
    let name = names.join(" / ");
    let drawing = |index: usize, id: StructId| {
        let others: Vec<&Shape> = shapes.iter().enumerate().filter(|(i, _)| *i != index).map(|(_, s)| s).collect();
        html! { ol class={ "m" (width) } { @for cell in cells(spec, id, width, &others) { (cell) } } }
    };
    let html = html! {
        @if let [(_, id)] = drawn {
            h3 { (name) " " small { (caption(spec, *id)) @if group.len() > 1 { ", " (alike(spec, &titles)) } } }
            @if shapes[0].0.len() > DRAWN { figure { (drawing(0, *id)) } }
        } @else {
            h3 { (name) }
            div.maps {
                @for (index, (platform, id)) in drawn.iter().enumerate() {
                    figure {
                        figcaption { b { (spec.platform(*platform).title) } " " (caption(spec, *id)) }
                        (drawing(index, *id))
                    }
                }
            }
        }
        (members(spec, item, group, same))
    };
    Figure { name, html: html.into_string(), wide: drawn.len() > 1 }
}

/// Where a struct is the same.
fn alike(spec: &Description, titles: &[String]) -> String {
    if titles.len() == spec.platforms.len() {
        "the same on all".to_owned()
    } else {
        format!("the same on {}", words::list(titles))
    }
}

/// Size, how it comes about, and what other machines make of it.
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

// ---- The boxes -------------------------------------------------------------------------------------------------------

/// What fills a struct, in order.
struct Piece<'a> {
    class: &'static str,
    label: &'a str,
    offset: u32,
    size: u32,
}

/// Nothing is drawn of it where there is no gap.
fn padding_between(end: u32, next: u32) -> Piece<'static> {
    Piece { class: "pad", label: "padding", offset: end, size: next.saturating_sub(end) }
}

fn cells(spec: &Description, id: StructId, width: u32, others: &[&Shape]) -> Vec<Markup> {
    let s = spec.structure(id);
    let (mine, total) = shape(spec, id);
    let prefix = prefix(s);
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let mut end = 0;
    for (field, member) in std::iter::zip(&s.fields, &mine) {
        let (offset, length) = (member.1, member.2);
        // The members of a union are on lines of their own, each from the beginning.
        pieces.push(padding_between(end, offset));
        let elsewhere = |other: &Shape| other.0.iter().find(|m| m.0 == member.0).cloned();
        let class = if s.union {
            "union"
        } else if others.iter().any(|o| elsewhere(o).is_none()) {
            "only"
        } else if others.iter().any(|o| elsewhere(o).as_ref() != Some(member)) {
            "moved"
        } else {
            ""
        };
        let rest = matches!(field.count, Count::Rest { .. });
        let in_line = if s.union { 0 } else { offset % width };
        let drawn = if rest { width - in_line } else { length };
        pieces.push(Piece {
            class: if rest { "rest" } else { class },
            label: field.name.strip_prefix(prefix).unwrap_or(&field.name),
            offset,
            size: drawn,
        });
        end = offset + length;
        if s.union && end % width != 0 {
            pieces.push(Piece { class: "gap", label: "", offset: end, size: width - end % width });
        }
    }
    if !s.union {
        pieces.push(padding_between(end, total));
    }
    pieces.iter().flat_map(|piece| boxes(piece, width)).collect()
}

/// What the names of all members begin with, `srto_`: boxes are short of room.
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

/// A piece in up to three boxes: the rest of a line, whole lines, the beginning of one.
fn boxes(piece: &Piece<'_>, width: u32) -> Vec<Markup> {
    let mut parts: Vec<(u32, u32, u32)> = Vec::new();
    let (mut at, end) = (piece.offset, piece.offset + piece.size);
    while at < end {
        let columns = (width - at % width).min(end - at);
        let lines = if columns == width { (end - at) / width } else { 1 };
        parts.push((at, columns, lines));
        at += columns * lines;
    }
    // The first that has room for a name; else the largest.
    let room = |(_, columns, _): &(u32, u32, u32)| *columns >= 4;
    let labelled = parts.iter().position(room).or_else(|| {
        let most = parts.iter().map(|(_, columns, lines)| columns * lines).max();
        parts.iter().position(|(_, columns, lines)| Some(columns * lines) == most)
    });
    let draw = |(index, (_, columns, lines)): (usize, &(u32, u32, u32))| {
        let class = format!("s{columns} {}{}", piece.class, if index > 0 { " c" } else { "" });
        // Its bytes are counted by the style, which writes the offsets.
        let style = (*lines > 1).then(|| format!("--l:{lines}"));
        html! {
            li class=(class.trim()) style=[style] { @if Some(index) == labelled { (piece.label) } }
        }
    };
    parts.iter().enumerate().map(draw).collect()
}

// ---- The members -----------------------------------------------------------------------------------------------------

fn members(spec: &Description, item: Item<'_>, group: &Group, same: bool) -> Markup {
    let structs: Vec<(PlatformId, &Struct)> = group.iter().map(|(p, id)| (*p, spec.structure(*id))).collect();
    let shapes: Vec<Shape> = group.iter().map(|(_, id)| shape(spec, *id)).collect();
    let names = unique(structs.iter().flat_map(|(_, s)| s.fields.iter().map(|f| f.name.clone())));
    if same {
        return html! {
            dl {
                @for member in &shapes[0].0 {
                    dt { (member.0) }
                    dd { (member.1) " " (member.3) }
                    dd { (meaning(spec, item, &structs, &member.0)) }
                }
            }
        };
    }
    html! {
        table.fields {
            tr {
                th { "Member" }
                @for (platform, _) in &structs { th { (spec.platform(*platform).title) } }
                th { "Meaning" }
            }
            @for name in &names {
                @let found: Vec<Option<&Member>> = shapes.iter().map(|(members, _)| members.iter().find(|m| m.0 == *name)).collect();
                tr class=[found.windows(2).any(|w| w[0] != w[1]).then_some("e")] {
                    th { (name) }
                    @for member in &found {
                        td { @match member { Some((_, offset, _, ty)) => { (offset) " " (ty) } None => "–" } }
                    }
                    td { (meaning(spec, item, &structs, name)) }
                }
            }
        }
    }
}

/// What a member means, once where the platforms agree.
fn meaning(spec: &Description, item: Item<'_>, structs: &[(PlatformId, &Struct)], name: &str) -> Markup {
    let mut said: Vec<(Vec<&str>, String, Option<usize>)> = Vec::new();
    for (platform, s) in structs {
        let Some(field) = s.fields.iter().find(|f| f.name == name) else { continue };
        let meaning = item.common().field(None, field).meaning;
        let values = match meaning.view {
            View::Values(id) if spec.values[id.0].kind != ValuesKind::Constants => Some(id.0),
            _ => None,
        };
        let title = spec.platform(*platform).title.as_str();
        let text = field_text(field, &meaning, title);
        match said.iter_mut().find(|(_, t, _)| *t == text) {
            Some((titles, ..)) => titles.push(title),
            None => said.push((vec![title], text, values)),
        }
    }
    let several = said.len() > 1;
    html! {
        @for (index, (titles, text, values)) in said.iter().enumerate() {
            @if index > 0 { br; }
            @if several { b { (titles.join(", ")) ": " } }
            (prose(spec, text))
            @if let Some(id) = values {
                " " a href={ "#values-" (spec.values[*id].name) } { (spec.values[*id].name) }
            }
        }
    }
}

fn field_text(field: &Field, meaning: &Meaning, title: &str) -> String {
    let mut parts: Vec<String> = meaning.doc.iter().cloned().collect();
    match field.role {
        Some(Role::Reserved) => parts.push("Reserved: zero.".to_owned()),
        Some(Role::Assoc) if parts.is_empty() => parts.push("The association.".to_owned()),
        Some(Role::Peer) if parts.is_empty() => parts.push("The peer's address.".to_owned()),
        Some(Role::Length) if parts.is_empty() => parts.push("Length of the whole notification.".to_owned()),
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
pub(super) fn unique(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for one in all {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}
