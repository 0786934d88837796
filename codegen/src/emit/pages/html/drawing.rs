//! Draws a struct to scale on every platform: a box for each member, as wide as the member is long, and a table of them.

use maud::{html, Markup};

use super::prose::{prose, Links};
use crate::lower::page::figure::{self, Layout, Meant, Member, State};

/// A struct with fewer members is not drawn if it is the same on all platforms.
const DRAWN: usize = 2;

/// A struct of an item, drawn.
pub(super) fn figure(links: &Links<'_>, shown: &figure::Figure) -> Markup {
    // The number of bytes per line of the drawing.
    let width = match shown.longest {
        0..=64 => 8,
        _ => 16,
    };
    let drawing = |layout: &Layout| html! { ol class={ "m" (width) } { @for cell in cells(layout, width) { (cell) } } };
    html! {
        @if let [layout] = shown.layouts.as_slice() {
            h3 { (shown.name) " " small { (layout.caption) @if let Some(alike) = &shown.alike { ", " (alike) } } }
            @if layout.pieces.len() > DRAWN { figure { (drawing(layout)) } }
            dl {
                @for member in &shown.members {
                    dt { (member.name) }
                    dd { @if let Some(Some((offset, ty))) = member.on.first() { (offset) " " (ty) } }
                    dd { (meaning(links, member)) }
                }
            }
        } @else {
            h3 { (shown.name) }
            div.maps {
                @for layout in &shown.layouts {
                    figure {
                        figcaption { b { (layout.title) } " " (layout.caption) }
                        (drawing(layout))
                    }
                }
            }
            (members(links, shown))
        }
    }
}

// ---- The boxes -------------------------------------------------------------------------------------------------------

/// The contents of a struct, in order.
struct Piece<'a> {
    class: &'static str,
    label: &'a str,
    offset: u32,
    size: u32,
}

/// A gap of zero length is not drawn.
fn padding_between(end: u32, next: u32) -> Piece<'static> {
    Piece { class: "pad", label: "padding", offset: end, size: next.saturating_sub(end) }
}

fn cells(layout: &Layout, width: u32) -> Vec<Markup> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let mut end = 0;
    for piece in &layout.pieces {
        // Each member of a union is on a separate line, from the start.
        pieces.push(padding_between(end, piece.offset));
        let class = match piece.state {
            State::Rest => "rest",
            _ if layout.union => "union",
            State::Only => "only",
            State::Moved => "moved",
            State::Same => "",
        };
        let in_line = if layout.union { 0 } else { piece.offset % width };
        let size = if piece.state == State::Rest { width - in_line } else { piece.size };
        pieces.push(Piece { class, label: &piece.label, offset: piece.offset, size });
        end = piece.offset + piece.size;
        if layout.union && end % width != 0 {
            pieces.push(Piece { class: "gap", label: "", offset: end, size: width - end % width });
        }
    }
    if !layout.union {
        pieces.push(padding_between(end, layout.size));
    }
    pieces.iter().flat_map(|piece| boxes(piece, width)).collect()
}
/// Splits a piece into up to three boxes: the end of a line, complete lines, the beginning of a line.
fn boxes(piece: &Piece<'_>, width: u32) -> Vec<Markup> {
    let mut parts: Vec<(u32, u32, u32)> = Vec::new();
    let (mut at, end) = (piece.offset, piece.offset + piece.size);
    while at < end {
        let columns = (width - at % width).min(end - at);
        let lines = if columns == width { (end - at) / width } else { 1 };
        parts.push((at, columns, lines));
        at += columns * lines;
    }
    // The name is in the first box with room for it, or else in the largest.
    let room = |(_, columns, _): &(u32, u32, u32)| *columns >= 4;
    let labelled = parts.iter().position(room).or_else(|| {
        let most = parts.iter().map(|(_, columns, lines)| columns * lines).max();
        parts.iter().position(|(_, columns, lines)| Some(columns * lines) == most)
    });
    let draw = |(index, (_, columns, lines)): (usize, &(u32, u32, u32))| {
        let class = format!("s{columns} {}{}", piece.class, if index > 0 { " c" } else { "" });
        // The style sheet derives the offsets from the sizes.
        let style = (*lines > 1).then(|| format!("--l:{lines}"));
        html! {
            li class=(class.trim()) style=[style] { @if Some(index) == labelled { (piece.label) } }
        }
    };
    parts.iter().enumerate().map(draw).collect()
}

// ---- The members -----------------------------------------------------------------------------------------------------

fn members(links: &Links<'_>, shown: &figure::Figure) -> Markup {
    html! {
        table.fields {
            tr {
                th { "Member" }
                @for title in &shown.titles { th { (title) } }
                th { "Meaning" }
            }
            @for member in &shown.members {
                tr class=[member.differs.then_some("e")] {
                    th { (member.name) }
                    @for member in &member.on {
                        td { @match member { Some((offset, ty)) => { (offset) " " (ty) } None => "–" } }
                    }
                    td { (meaning(links, member)) }
                }
            }
        }
    }
}

/// The meaning of a member, with the platforms if they differ.
fn meaning(links: &Links<'_>, member: &Member) -> Markup {
    let several = member.meanings.len() > 1;
    html! {
        @for (index, Meant { titles, text, values }) in member.meanings.iter().enumerate() {
            @if index > 0 { br; }
            @if several { b { (titles.join(", ")) ": " } }
            (prose(links, text))
            @if let Some(values) = values {
                " " a href={ "#values-" (values) } { (values) }
            }
        }
    }
}
