//! The form that filters the rows of the page. [`letters`] encodes the properties of a row.

use maud::{html, Markup};

use crate::description::Description;
use crate::lower::page::filters::{choices, tags, TRAITS};
use crate::lower::page::item::Item;
use crate::lower::page::tags::Tag;

/// The properties to filter by, a letter each.
pub(super) fn letters(spec: &Description, item: Item<'_>) -> String {
    tags(spec).into_iter().filter(|tag| tag.is_of(spec, item)).map(letter).collect()
}

/// The letter of a tag in a row.
pub(super) fn letter(tag: Tag) -> char {
    match tag {
        Tag::On(p) => char::from_digit(u32::try_from(p.0).unwrap_or(0), 10).unwrap_or('0'),
        Tag::OnAll => 'b',
        Tag::OnOne => 'o',
        Tag::OnNone => 'n',
        Tag::Rfc6458 => 'a',
        Tag::OtherRfc => 'f',
        Tag::Draft => 't',
        Tag::Extension => 'e',
        Tag::Differs => 'd',
        Tag::Partly => 'p',
        Tag::Switch => 's',
        Tag::Deprecated => 'x',
        Tag::ReadOnly => 'r',
        Tag::WriteOnly => 'w',
        Tag::Rust => 'u',
        Tag::Seen => 'k',
        Tag::Packetdrill => 'g',
    }
}

/// The form, which is hidden without the script.
pub(super) fn form(spec: &Description) -> Markup {
    html! {
        form.tools role="search" aria-label="Search and filter" {
            div.find {
                label.vh for="q" { "Search items, fields, errors, settings" }
                input #q type="search" placeholder="Search: srto_initial, heartbeat, EACCES, 8.1.12 …" autocomplete="off" spellcheck="false" aria-describedby="found";
                kbd aria-hidden="true" { "/" }
                p #found role="status" {}
            }
            details.filters open {
                summary { "Filters " span #active {} }
                div {
                    @for choice in choices(spec) {
                        fieldset {
                            legend { (choice.title) }
                            @for (word, label, tag) in &choice.options {
                                label { input type="radio" name=(choice.name) value=(word) data-t=[tag.map(letter)] checked[tag.is_none()]; span { (label) } }
                            }
                        }
                    }
                    fieldset {
                        legend { "Only what" }
                        @for (word, label, help, tag) in TRAITS {
                            label title=(help) { input type="checkbox" name="is" value=(word) data-t=(letter(tag)); span { (label) } }
                        }
                    }
                    p.buttons {
                        button #all type="button" { "Open all" }
                        button #clear type="button" { "Clear filters" }
                    }
                }
            }
        }
    }
}
