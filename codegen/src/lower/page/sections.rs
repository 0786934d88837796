//! The grouping of items under headings.

use super::item::Item;
use super::Page;
use crate::lower::text;
use crate::lower::words;
use crate::model::{Opt, Origin, PlatformId, Spec};

/// One kind of item.
pub(crate) struct Section<'a> {
    pub(crate) id: &'static str,
    pub(crate) title: &'static str,
    pub(crate) plural: &'static str,
    pub(crate) intro: Option<String>,
    pub(crate) parts: Vec<Part<'a>>,
}

/// A table of items: a section or a part of one.
pub(crate) struct Part<'a> {
    /// `None`: directly below the section's heading.
    pub(crate) title: Option<&'static str>,
    /// The name in the summary, if the kind has several parts.
    pub(crate) plural: &'static str,
    pub(crate) intro: Option<&'static str>,
    pub(crate) items: Vec<Item<'a>>,
}

impl<'a> Section<'a> {
    pub(crate) fn items(&self) -> impl Iterator<Item = Item<'a>> + '_ {
        self.parts.iter().flat_map(Part::items)
    }
}

impl<'a> Part<'a> {
    pub(crate) fn items(&self) -> impl Iterator<Item = Item<'a>> + '_ {
        self.items.iter().copied()
    }

    /// The reason for which several options have no type in Rust, shown once.
    pub(crate) fn without_rust(&self) -> Option<&'a str> {
        let mut reasons = self.items().map(|item| match item {
            Item::Option(option) => option.no_wrapper.as_deref(),
            _ => None,
        });
        let first = reasons.next().flatten()?;
        (self.items.len() > 1 && reasons.all(|reason| reason == Some(first))).then_some(first)
    }
}

/// All items, in the order of the page.
pub(crate) fn sections(spec: &Spec, page: Page) -> Vec<Section<'_>> {
    let undivided = |items: Vec<_>| vec![Part { title: None, plural: "", intro: None, items }];
    let title = |text, web| match page {
        Page::Text => text,
        Page::Web => web,
    };
    let options = Section {
        id: "options",
        title: title("SCTP Socket Options", "Socket options"),
        plural: "socket options",
        intro: (page == Page::Web).then(|| {
            format!(
                "For setsockopt() and getsockopt(); rows without a direction are for both. Unless a row says otherwise, {} of an argument. A connected one-to-one socket ignores the id of the association.",
                usual_lengths(spec)
            )
        }),
        parts: options(spec, page),
    };
    let cmsgs = Section {
        id: "cmsgs",
        title: title("SCTP cmsgs", "Ancillary messages"),
        plural: "cmsgs",
        intro: Some("Ancillary data of sendmsg() and recvmsg().".to_owned()),
        parts: undivided(spec.cmsgs.iter().map(Item::Cmsg).collect()),
    };
    let notifications = Section {
        id: "notifications",
        title: title("SCTP Notifications", "Notifications"),
        plural: "notifications",
        intro: Some(
            "What the stack reports to an application between messages, by recvmsg() with MSG_NOTIFICATION.".to_owned(),
        ),
        parts: undivided(spec.notifications.iter().map(Item::Notification).collect()),
    };
    let functions = Section {
        id: "functions",
        title: title("SCTP Functions", "Functions"),
        plural: "functions",
        intro: Some(format!(
            "What C programs call{}. Versions are those of the system unless they name a library.",
            libraries(spec, page)
        )),
        parts: undivided(spec.functions.iter().map(Item::Function).collect()),
    };
    match page {
        Page::Text => vec![cmsgs, notifications, options, functions],
        Page::Web => vec![options, cmsgs, notifications, functions],
    }
}

/// The options of RFCs, of systems, behind functions, and of drafts.
fn options(spec: &Spec, page: Page) -> Vec<Part<'_>> {
    let part = |title, plural, intro| Part { title, plural, intro: Some(intro), items: Vec::new() };
    let of_rfcs = (page == Page::Web).then_some("Of the RFCs");
    let mut parts = vec![
        part(of_rfcs, "of the RFCs", "What the RFCs define, for setsockopt() and getsockopt()."),
        part(Some("Extensions"), "extensions", "What a system has and no RFC defines."),
        part(
            Some("Behind the functions"),
            "behind the functions",
            "The options that implement functions of the C libraries: call those instead.",
        ),
        part(Some("Internet-Drafts"), "of Internet-Drafts", "What is not yet an RFC, and may change."),
    ];
    for option in &spec.options {
        parts[index(option)].items.push(Item::Option(option));
    }
    let mut at = 0..;
    parts.retain(|part| at.next() == Some(0) || !part.items.is_empty());
    parts
}

fn index(option: &Opt) -> usize {
    match option.common.origin {
        Origin::Rfc(_) => 0,
        Origin::Extension if !option.is_behind_a_function() => 1,
        Origin::Extension => 2,
        Origin::Draft(_) => 3,
    }
}

fn usual_lengths(spec: &Spec) -> String {
    let usual = spec
        .platform_ids()
        .map(|p| format!("{} accepts {}", spec.platform(p).title, text::length(spec.usual_length(p))));
    words::list(&usual.collect::<Vec<_>>())
}

fn libraries(spec: &Spec, page: Page) -> String {
    let before = if page == Page::Text { "in " } else { "" };
    let usual = spec.platform_ids().filter_map(|p| {
        let library = usual_library(spec, p)?;
        Some(format!("{before}{library} on {}", spec.platform(p).title))
    });
    let usual: Vec<String> = usual.collect();
    match page {
        _ if usual.is_empty() => String::new(),
        Page::Text => format!(": {}, unless the notes name another library", usual.join(", ")),
        Page::Web => format!(", mostly of {}", words::list(&usual)),
    }
}

/// The library that provides most of a platform's functions.
pub(super) fn usual_library(spec: &Spec, platform: PlatformId) -> Option<&str> {
    let all: Vec<&str> =
        spec.functions.iter().filter_map(|f| f.common.offer(platform)?.line.library.as_deref()).collect();
    let count = |name: &str| all.iter().filter(|l| **l == name).count();
    // On a tie, the first one.
    all.iter().rev().max_by_key(|l| count(l)).copied()
}
