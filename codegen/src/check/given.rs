//! `given`: the conditions on a call's arguments under which it fails.

use super::context::Check;
use crate::diag::suggest::did_you_mean;
use crate::diag::Code;
use crate::input::file::{self, At, Text};
use crate::input::parse::Entry;
use crate::model::{Given, PlatformId, Values};

/// The table of flags for sending.
const FLAGS: &str = "SndFlags";

/// Other words that can be given.
const WORDS: [&str; 3] = ["data", "address", "unnamed flag"];

pub(super) fn given<T>(
    check: &mut Check<'_>,
    entry: &Entry<T>,
    platform: PlatformId,
    cause: &At<file::Cause>,
    sends: bool,
) -> Vec<Given> {
    if let (Some(first), false) = (cause.given.first(), sends) {
        let title = "`given` is for calls that send a message, and this one does not".to_owned();
        let help = "remove it, and describe the arguments in `when`";
        check.push(Code::NotOfThisKind, entry.place(first), title, "not a call that sends", help);
        return Vec::new();
    }
    if let (Some(field), []) = (&cause.refused, &cause.given[..]) {
        let title = format!("`refused = \"{}\"` needs `given`", **field);
        let help = "add `given`: the arguments for which the library refuses the call";
        check.push(Code::MissingKey, entry.place(field), title, "needs `given`", help);
    }
    let given: Vec<Given> = cause.given.iter().map(|text| one(check, entry, platform, text)).collect();
    let flagless =
        cause.given.iter().zip(&given).filter(|(_, given)| cause.refused.is_some() && given.flags.is_empty());
    for (text, _) in flagless {
        let title = format!("`{}` is refused by the library, but contains no flag", **text);
        let help = "add a flag: the library checks only calls with flags";
        check.push(Code::MissingKey, entry.place(text), title, "needs a flag", help);
    }
    given
}

fn one<T>(check: &mut Check<'_>, entry: &Entry<T>, platform: PlatformId, text: &Text) -> Given {
    let flags = check.values.iter().find(|values| values.name == FLAGS).map_or_else(Vec::new, |it| names(it, platform));
    let mut given = Given::default();
    for word in text.split('+').map(str::trim) {
        let (bare, passed) = word.strip_prefix("no ").map_or((word, true), |bare| (bare, false));
        let is_flag = flags.iter().any(|flag| flag == bare);
        let is_cmsg = check.parsed.cmsgs.iter().any(|cmsg| *cmsg.it.name == *bare);
        match (bare, passed) {
            ("data", true) => given.data = true,
            ("address", _) => given.address = Some(passed),
            ("unnamed flag", true) => given.unnamed = Some(flags.clone()),
            (name, true) if is_flag => given.flags.push(name.to_owned()),
            (name, false) if is_flag => given.no_flags.push(name.to_owned()),
            (name, true) if is_cmsg => given.cmsg = Some(name.to_owned()),
            _ => {
                let cmsgs = check.parsed.cmsgs.iter().map(|cmsg| cmsg.it.name.as_str());
                let known = flags.iter().map(String::as_str).chain(cmsgs).chain(WORDS);
                let help = did_you_mean(bare, known.collect::<Vec<_>>());
                let title = format!("`given` does not take `{word}`");
                check.push(Code::UnknownWord, entry.place(text), title, "cannot be passed", help);
            }
        }
    }
    given
}

/// The names of the flags on a platform.
fn names(values: &Values, platform: PlatformId) -> Vec<String> {
    let there = values.values.iter().filter(|value| value.on[platform.0].is_some());
    there.map(|value| value.name.clone()).collect()
}
