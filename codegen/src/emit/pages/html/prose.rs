//! Converts sentences of the description to HTML: text between backticks becomes code, and every item name a link.

use std::cell::RefCell;
use std::collections::BTreeSet;

use maud::{html, Markup, PreEscaped, Render};

use crate::description::Description;
use crate::model::Section;

/// Decides which names of items become links.
pub(super) struct Links<'a> {
    pub(super) spec: &'a Description,
    /// The items that are linked already; `None` to link every mention.
    linked: Option<RefCell<BTreeSet<String>>>,
}

impl<'a> Links<'a> {
    pub(super) fn every(spec: &'a Description) -> Self {
        Links { spec, linked: None }
    }

    /// Links only the first mention of each item, in the order of the calls.
    pub(super) fn first(spec: &'a Description) -> Self {
        Links { spec, linked: Some(RefCell::default()) }
    }

    /// Whether this mention of an item becomes a link.
    fn link(&self, item: &str) -> bool {
        self.linked.as_ref().is_none_or(|linked| linked.borrow_mut().insert(item.to_owned()))
    }
}

/// One run of text.
pub(super) fn prose(links: &Links<'_>, text: &str) -> Markup {
    let mut out = String::new();
    for (index, part) in text.split('`').enumerate() {
        // A link is formatted like code anyway.
        let code = index % 2 == 1 && !is_item(links.spec, part);
        if code {
            out += "<code>";
        }
        words(links, part, &mut out);
        if code {
            out += "</code>";
        }
    }
    PreEscaped(out)
}

fn is_item(spec: &Description, name: &str) -> bool {
    name.contains('_') && spec.is_item(name)
}

/// Paragraphs, separated by blank lines.
pub(super) fn paragraphs(links: &Links<'_>, text: &str) -> Markup {
    html! {
        @for paragraph in text.trim().split("\n\n") {
            p { (prose(links, paragraph)) }
        }
    }
}

fn words(links: &Links<'_>, text: &str, out: &mut String) {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut rest = text;
    while !rest.is_empty() {
        let name = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        if name > 0 {
            let (word, after) = rest.split_at(name);
            if is_item(links.spec, word) && links.link(word) {
                *out += &format!("<a href=\"#{word}\">{word}</a>");
            } else {
                word.render_to(out);
            }
            rest = after;
        } else {
            let between = rest.find(is_name).unwrap_or(rest.len());
            let (between, after) = rest.split_at(between);
            between.render_to(out);
            rest = after;
        }
    }
}

/// A C name that may be broken after each underscore.
pub(super) fn breakable(name: &str) -> Markup {
    html! {
        @for (i, part) in name.split_inclusive('_').enumerate() {
            @if i > 1 { wbr; }
            (part)
        }
    }
}

/// A section of an RFC as a link; `full`: with the RFC's number.
pub(super) fn section(section: &Section, label: &str) -> Markup {
    html! { a href=(section.url()) { (label) } }
}
