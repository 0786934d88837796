//! Which options are shown together, and what the items of a page have in common.

use crate::input::file::Drill;
use crate::model::{Common, Opt, Origin, PlatformId, Spec};

/// Options that belong together.
pub(crate) struct Group<'a> {
    /// None: directly below the section's heading.
    pub(crate) title: Option<&'static str>,
    pub(crate) plural: &'static str,
    pub(crate) intro: &'static str,
    pub(crate) options: Vec<&'a Opt>,
}

/// The options of the RFCs, of the systems, behind the functions, and of drafts.
pub(crate) fn groups(spec: &Spec) -> Vec<Group<'_>> {
    let group = |title, plural, intro| Group { title, plural, intro, options: Vec::new() };
    let mut groups = vec![
        group(None, "of the RFCs", "What the RFCs define, for setsockopt() and getsockopt()."),
        group(Some("Extensions"), "extensions", "What no RFC defines, but a system has."),
        group(
            Some("Behind the functions"),
            "behind the functions",
            "What the functions of the C libraries are made of: call those instead.",
        ),
        group(Some("Internet-Drafts"), "of Internet-Drafts", "What is not an RFC yet, and may change."),
    ];
    for option in &spec.options {
        let behind = option.is_behind_a_function();
        let group = match option.common.origin {
            Origin::Rfc(_) => 0,
            Origin::Extension if !behind => 1,
            Origin::Extension => 2,
            Origin::Draft(_) => 3,
        };
        groups[group].options.push(option);
    }
    groups.retain(|group| group.title.is_none() || !group.options.is_empty());
    groups
}

/// The library that has most of a platform's functions.
pub(crate) fn usual_library(spec: &Spec, platform: PlatformId) -> Option<&str> {
    let all: Vec<&str> = spec.functions.iter().filter_map(|f| f.common.offer(platform)?.library.as_deref()).collect();
    let count = |name: &str| all.iter().filter(|l| **l == name).count();
    // The first of several that are equally usual.
    all.iter().rev().max_by_key(|l| count(l)).copied()
}

/// What packetdrill can do with an item.
pub(crate) fn drill_on(common: &Common, platform: PlatformId) -> Option<Drill> {
    common.packetdrill.on.get(platform.0).copied().flatten()
}
