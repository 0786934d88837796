//! Text with links and marks as HTML.

use maud::{html, Markup};

use super::marks;
use super::prose::{prose, section, Links};
use crate::lower::c;
use crate::lower::page::rich::{Line, Piece, Text};

/// The content of a cell.
pub(super) fn text(links: &Links<'_>, text: &Text) -> Markup {
    match text {
        Text::Lines(lines) => {
            html! { @for (i, it) in lines.iter().enumerate() { @if i > 0 { br; } (line(links, it)) } }
        }
        Text::Paragraphs(paragraphs) => html! { @for it in paragraphs { p { (line(links, it)) } } },
        Text::List(items) => html! { ul { @for it in items { li { (line(links, it)) } } } },
    }
}

pub(super) fn line(links: &Links<'_>, line: &Line) -> Markup {
    html! { @for it in line { (piece(links, it)) } }
}

fn piece(links: &Links<'_>, piece: &Piece) -> Markup {
    match piece {
        Piece::Plain(text) => html! { (text) },
        Piece::Prose(text) => prose(links, text),
        Piece::Code(text) => html! { code { (text) } },
        Piece::Type(ty) => html! { code { (c::c_type(links.spec, ty)) } },
        Piece::Section(of, label) => section(of, label),
        Piece::Link { label, address } => html! { a href=(address) { (label) } },
        Piece::Values(name) => html! { a href={ "#values-" (name) } { (name) } },
        Piece::Seen(state, text) => html! { b class=(marks::state(*state)) { (text) } },
        Piece::Small(text) => html! { small { (line(links, text)) } },
    }
}
