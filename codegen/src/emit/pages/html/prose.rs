//! Converts sentences of the description to HTML: text between backticks becomes code, and every item name a link.

use std::collections::BTreeSet;

use maud::{html, Markup, PreEscaped, Render};

use crate::description::Description;
use crate::model::Section;

/// One run of text.
pub(super) fn prose(spec: &Description, text: &str) -> Markup {
    let mut out = String::new();
    for (index, part) in text.split('`').enumerate() {
        // A link is formatted like code anyway.
        let code = index % 2 == 1 && !is_item(spec, part);
        if code {
            out += "<code>";
        }
        words(spec, part, &mut out);
        if code {
            out += "</code>";
        }
    }
    PreEscaped(out)
}

fn is_item(spec: &Description, name: &str) -> bool {
    name.contains('_') && spec.is_item(name)
}

/// Removes all links to an item except the first.
pub(super) fn linked_once(page: &Markup) -> Markup {
    let mut linked = BTreeSet::new();
    let mut parts = page.0.split("<a href=\"#");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, after) = part.split_once("\">").unwrap_or((part, ""));
        match after.strip_prefix(name).and_then(|rest| rest.strip_prefix("</a>")) {
            Some(rest) if !linked.insert(name) => out += &format!("{name}{rest}"),
            _ => out += &format!("<a href=\"#{part}"),
        }
    }
    PreEscaped(out)
}

/// Paragraphs, separated by blank lines.
pub(super) fn paragraphs(spec: &Description, text: &str) -> Markup {
    html! {
        @for paragraph in text.trim().split("\n\n") {
            p { (prose(spec, paragraph)) }
        }
    }
}

fn words(spec: &Description, text: &str, out: &mut String) {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut rest = text;
    while !rest.is_empty() {
        let name = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        if name > 0 {
            let (word, after) = rest.split_at(name);
            if is_item(spec, word) {
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
