//! The structs to which items refer.

use super::context::Check;
use crate::diag::suggest::did_you_mean;
use crate::diag::{Code, Place};
use crate::input::file::{self, PerPlatform, Text};
use crate::input::parse::Entry;
use crate::model::{PlatformId, Struct, StructId};

/// The structs to which an item refers, in general and on single platforms.
pub(super) fn of_item<'a>(own: Option<&'a Text>, on: &'a PerPlatform<file::Offer>) -> impl Iterator<Item = &'a Text> {
    own.into_iter().chain(on.values().filter_map(|line| line.structure.as_ref()))
}

/// The structs to which an option refers.
pub(super) fn names_of(opt: &file::Opt) -> impl Iterator<Item = &Text> {
    of_item(opt.structure.as_ref(), &opt.on)
}

/// The struct with a name on a platform.
pub(super) fn find(check: &Check<'_>, name: &str, platform: PlatformId) -> Option<StructId> {
    check
        .structs
        .iter()
        .position(|s| s.on.contains(&platform) && (s.name == name || s.aliases.iter().any(|a| a == name)))
        .map(StructId)
}

/// The argument struct of an item on a platform that offers it.
pub(super) fn argument<T>(
    check: &mut Check<'_>,
    entry: &Entry<T>,
    name: &Text,
    platform: PlatformId,
    offered: &Place,
) -> Option<StructId> {
    let found = find(check, name, platform);
    if found.is_none() && !check.is_broken(name) {
        let platform = check.platforms[platform.0].name.clone();
        if let Some(other) = check.structs.iter().find(|s| s.name == **name) {
            let other = other.place.clone();
            let title = format!("`{}` has no layout for {platform}", **name);
            let help = format!("add `{platform}` to `on` of the struct, or write a second `[[struct]]`");
            check
                .push(Code::NoLayout, offered.clone(), title, format!("offered on {platform} here"), help)
                .also(other, "layout for other platforms");
        } else {
            let known: Vec<String> = check.structs.iter().map(|s| s.name.clone()).collect();
            let help = did_you_mean(name, known.iter().map(String::as_str).collect::<Vec<_>>());
            check.push(
                Code::UnknownStruct,
                entry.place(name),
                format!("there is no struct `{}`", **name),
                "unknown struct",
                help,
            );
        }
    }
    found
}

/// The structs with these names, on all platforms.
pub(super) fn named(check: &Check<'_>, names: &[&Text]) -> Vec<StructId> {
    let named = |s: &Struct| names.iter().any(|n| s.name == ***n || s.aliases.iter().any(|a| *a == ***n));
    check.structs.iter().enumerate().filter(|(_, s)| named(s)).map(|(i, _)| StructId(i)).collect()
}

/// The structs of an option, on all platforms.
pub(super) fn of_option(check: &Check<'_>, opt: &file::Opt) -> Vec<StructId> {
    let names: Vec<&Text> = names_of(opt).collect();
    named(check, &names)
}
