//! The filters of the page. A row has letters for its properties: [`letters`].

use maud::{html, Markup};

use crate::description::Description;
use crate::lower::page::item::Item;
use crate::lower::page::tags::Tag;

/// One of these at a time.
struct Choice {
    name: &'static str,
    title: &'static str,
    /// Word in the address, label, tag; an empty word means no filter.
    options: Vec<(String, String, Option<Tag>)>,
}

/// All that are on at once: word, label, help, tag.
const TRAITS: [(&str, &str, &str, Tag); 9] = [
    (
        "differs",
        "differs",
        "All platforms have it, with differences: direction, ids, layout, default, prototype, or parts",
        Tag::Differs,
    ),
    ("partly", "partly", "Something is missing on a platform", Tag::Partly),
    ("switch", "needs a switch", "Something must be enabled first", Tag::Switch),
    ("deprecated", "deprecated", "An RFC replaced it", Tag::Deprecated),
    ("read-only", "read-only", "Options that can only be read", Tag::ReadOnly),
    ("write-only", "write-only", "Options that can only be set", Tag::WriteOnly),
    ("rust", "has a Rust type", "sctp-opts has a type for it", Tag::Rust),
    ("seen", "seen running", "It was observed in a running kernel", Tag::Seen),
    ("packetdrill", "packetdrill", "packetdrill scripts can use it fully", Tag::Packetdrill),
];

fn choices(spec: &Description) -> Vec<Choice> {
    let option = |word: &str, label: &str, tag: Option<Tag>| (word.to_owned(), label.to_owned(), tag);
    let mut on = vec![option("", "any", None)];
    on.extend(spec.platform_ids().map(|p| option(&spec.platform(p).name, &spec.platform(p).title, Some(Tag::On(p)))));
    let all = if spec.platforms.len() == 2 { "both" } else { "all" };
    on.extend([
        option(all, all, Some(Tag::OnAll)),
        option("one", "only one", Some(Tag::OnOne)),
        option("none", "none", Some(Tag::OnNone)),
    ]);
    let by = vec![
        option("", "anything", None),
        option("rfc6458", "RFC 6458", Some(Tag::Rfc6458)),
        option("other", "other RFCs", Some(Tag::OtherRfc)),
        option("draft", "drafts", Some(Tag::Draft)),
        option("extension", "no RFC", Some(Tag::Extension)),
    ];
    vec![
        Choice { name: "on", title: "Supported on", options: on },
        Choice { name: "by", title: "Defined by", options: by },
    ]
}

pub(super) fn tags(spec: &Description) -> Vec<Tag> {
    let choices = choices(spec).into_iter().flat_map(|c| c.options).filter_map(|(_, _, tag)| tag);
    choices.chain(TRAITS.iter().map(|(.., tag)| *tag)).collect()
}

/// The properties for filters: a letter each.
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

/// The form, which only the script shows.
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
