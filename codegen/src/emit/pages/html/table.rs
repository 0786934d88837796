//! A table of items, with a row and its details for each item.

use maud::{html, Markup, PreEscaped};

use super::context::Context;
use super::prose::{breakable, prose, section, Links};
use super::reference::reference;
use super::{filters, marks, rich};
use crate::description::Description;
use crate::lower::packetdrill::coverage;
use crate::lower::page::columns::{Cell, Column, Shows};
use crate::lower::page::item::Item;
use crate::lower::page::sections::Section;
use crate::lower::page::seen::State;
use crate::lower::text;
use crate::model::{Origin, PlatformId};

pub(super) fn table(
    spec: &Description,
    columns: &[Column<'_>],
    section: &Section<'_>,
    context: &Context<'_>,
) -> Markup {
    html! {
        table.items {
            caption.vh { (section.title) }
            thead { tr { @for column in columns { (head(column)) } } }
            @for part in &section.parts {
                @if let Some(title) = part.title {
                    (PreEscaped("\n"))
                    tbody.group { tr { th scope="rowgroup" colspan=(columns.len()) {
                        (title) @if let Some(intro) = part.intro { " " small { (intro) } }
                    } } }
                }
                @for item in part.items() { (PreEscaped("\n")) (row(spec, columns, item, context)) }
            }
        }
    }
}

fn head(column: &Column<'_>) -> Markup {
    // The style sheet sets the widths.
    let class = match column.shows {
        Shows::Item => Some("i"),
        Shows::Origin => Some("s"),
        Shows::Platform(_) => Some("o"),
        Shows::Kernel(_) => Some("k"),
        Shows::Packetdrill => Some("d"),
        _ => None,
    };
    html! {
        th class=[class] scope="col" data-sort=[&column.sort] {
            @if let Some(above) = &column.above { small { (above) } }
            (column.title)
            @if let Some(below) = column.below { small { (below) } }
        }
    }
}

fn row(spec: &Description, columns: &[Column<'_>], item: Item<'_>, context: &Context<'_>) -> Markup {
    html! {
        tbody data-t=(filters::letters(spec, item)) {
            tr {
                @for (cell, columns) in merged(columns.iter().map(|column| (column, column.cell(spec, item, None)))) { (self::cell(spec, &cell, columns)) }
            }
            tr { td colspan=(columns.len()) { details { summary { "More" } (reference(&Links::first(spec), item, context)) } } }
        }
    }
}

/// Adjacent kernels of a system share a cell if their results are the same, or if they were not probed.
fn merged<'a>(cells: impl Iterator<Item = (&'a Column<'a>, Cell<'a>)>) -> Vec<(Cell<'a>, usize)> {
    let mut merged: Vec<(Cell<'_>, usize)> = Vec::new();
    let mut system = None;
    for (column, cell) in cells {
        let before = std::mem::replace(&mut system, column.above.as_ref());
        match (&cell, merged.last_mut()) {
            (Cell::Kernel(state), Some((Cell::Kernel(other), columns)))
                if state == other && (before == system || *state == State::NotProbed) =>
            {
                *columns += 1;
            }
            _ => merged.push((cell, 1)),
        }
    }
    merged
}

fn cell(spec: &Description, cell: &Cell<'_>, columns: usize) -> Markup {
    match cell {
        Cell::Item { name, doc, marks } => html! {
            th {
                a href={ "#" (name) } { (breakable(name)) }
                @for mark in marks { " " em { (mark) } }
                p { (prose(&Links::every(spec), doc)) }
            }
        },
        Cell::Origin { origin, .. } => html! { td { (self::origin(origin)) } },
        Cell::Sections(sections) => {
            html! { td { @for s in *sections { p { (section(s, &s.to_string())) } } } }
        }
        Cell::Packetdrill { on, .. } => drill(spec, on),
        Cell::Absent { .. } => html! { td.on { "No" } },
        Cell::Offered { release, offer, remarks, .. } => html! {
            td class=(if offer.partial.is_some() { "op" } else { "oy" }) {
                (release.replace(' ', "\u{a0}"))
                @for remark in remarks { small { (remark) } }
            }
        },
        Cell::Kernel(state) => html! {
            // The word is visible only without styles.
            td class={ "k" (marks::state(*state)) } colspan=[(columns > 1).then_some(columns)] { (state.cell()) }
        },
        Cell::Seen(by) => html! {
            td { @for (_, states) in by { @for state in states { b class=(marks::state(*state)) { (state.cell()) } " " } } }
        },
        Cell::Words(notes) => {
            html! { td { @for note in notes { p { (rich::line(&Links::every(spec), &note.full)) } } } }
        }
    }
}

fn origin(origin: &Origin) -> Markup {
    match origin {
        Origin::Rfc(s) => section(s, &format!("RFC {} §{}", s.rfc, s.section)),
        Origin::Draft(name) => html! { a href=(text::draft_address(name)) { "draft" } },
        Origin::Extension => html! { "extension" },
    }
}

/// packetdrill's support, once where the platforms agree.
fn drill(spec: &Description, on: &[(PlatformId, coverage::Cell)]) -> Markup {
    match on {
        [(_, first), rest @ ..] if rest.iter().all(|(_, other)| other.drill == first.drill) => html! {
            td class={ "d" (marks::drill(first.drill)) } { (first.word) }
        },
        _ => html! {
            td.d {
                @for (p, cell) in on {
                    b class=(marks::drill(cell.drill)) { (spec.platform(*p).title) ": " (cell.word) }
                }
            }
        },
    }
}
