//! `on.<platform>` lines: the first release, or the reason of the absence.

use std::collections::BTreeMap;

use super::context::Check;
use super::{code, given, named_structs, reference, refine, sentence, structs};
use crate::diag::suggest::did_you_mean;
use crate::diag::{Code, Place};
use crate::input::file::{self, Access, Confidence, PerPlatform, Text};
use crate::input::parse::Entry;
use crate::input::text;
use crate::model::{
    Argument, CType, Cause, Common, Form, Need, Offer, Origin, Packetdrill, PlatformId, Prototype, Since, Support,
};

/// The keys of all kinds of items.
pub(super) struct Item<'a> {
    pub(super) name: &'a Text,
    pub(super) doc: &'a Text,
    pub(super) details: Option<&'a Text>,
    pub(super) rfc: Option<&'a Text>,
    pub(super) draft: Option<&'a Text>,
    pub(super) protocol: &'a [Text],
    pub(super) deprecated: Option<&'a file::At<file::Deprecated>>,
    pub(super) on: &'a PerPlatform<file::Offer>,
    pub(super) packetdrill: Option<&'a file::At<file::Packetdrill>>,
    /// Access, unless a platform overrides it.
    pub(super) access: Access,
    /// Special ids, unless a platform overrides them.
    pub(super) ids: Option<&'a file::At<file::Ids>>,
    /// The C type of its number; `None` for functions.
    pub(super) numbers: Option<CType>,
    /// The prototype, unless a platform overrides it.
    pub(super) prototype: Option<(&'a Text, &'a [Text])>,
    /// The meaning of its struct's fields for this item, where it differs.
    pub(super) field: Option<&'a BTreeMap<Text, file::FieldMeaning>>,
    /// The structs that it uses.
    pub(super) structures: Vec<&'a Text>,
}

/// Checks the keys that all kinds of items share; `argument` finds the struct or type of a platform.
pub(super) fn common<T>(
    check: &mut Check<'_>,
    entry: &Entry<T>,
    item: &Item<'_>,
    mut argument: impl FnMut(&mut Check<'_>, PlatformId, &file::Offer, &Place) -> Argument,
) -> Common {
    structs::c_name(check, entry, item.name);
    sentence::check(check, entry, "doc", item.doc);
    if let Some(details) = item.details {
        sentence::check(check, entry, "details", details);
    }
    let rfc = item.rfc.and_then(|r| reference::section(check, entry, r));
    if let (Some(_), Some(draft)) = (item.rfc, item.draft) {
        let title = format!("`{}` has both an RFC and a draft", **item.name);
        let help = "an RFC replaces its drafts: remove `draft`";
        check.push(Code::RfcAndDraft, entry.place(draft), title, "this draft", help);
    }
    if let Some(draft) = item.draft.filter(|draft| !is_draft(draft)) {
        let title = format!("`{}` is not a draft with its revision", **draft);
        let help = "write it as in its address: \"draft-ietf-tsvwg-sctpsocket-32\"";
        check.push(Code::BadText, entry.place(draft), title, "this text", help);
    }
    let protocol = item.protocol.iter().filter_map(|p| reference::section(check, entry, p)).collect();
    let deprecated = item.deprecated.and_then(|d| {
        if d.by.is_empty() {
            let title = format!("`{}` is deprecated without a replacement", **item.name);
            check.push(
                Code::UnknownSuccessor,
                entry.place(d),
                title,
                "`by` is empty",
                "name what replaced it, or remove `deprecated`",
            );
        }
        for by in &d.by {
            successor(check, entry, item.name, by);
        }
        let by = d.by.iter().map(|b| (**b).clone()).collect();
        reference::section(check, entry, &d.rfc).map(|rfc| (by, rfc))
    });
    let mut on = Vec::new();
    for platform in (0..check.platforms.len()).map(PlatformId) {
        let name = check.platforms[platform.0].name.clone();
        let Some((key, line)) = item.on.iter().find(|(k, _)| ***k == name) else {
            if !check.is_broken(item.name) {
                let title = format!("`{}` says nothing about {name}", **item.name);
                let help = format!(
                    "add `on.{name} = {{ {}since = \"…\" }}`, or `on.{name} = {{ absent = \"why\" }}`",
                    if item.numbers.is_some() { "value = …, " } else { "" }
                );
                check.push(Code::MissingPlatform, entry.place(item.name), title, format!("nothing for {name}"), help);
            }
            on.push(Support::Absent(String::new()));
            continue;
        };
        let place = entry.place(key);
        on.push(support(check, entry, item, &Row { platform, line, place: &place }, &mut argument));
    }
    for key in item.on.keys() {
        check.platform(entry, key);
    }
    let origin = match (rfc, item.draft) {
        (Some(section), _) => Origin::Rfc(section),
        (None, Some(draft)) => Origin::Draft((**draft).clone()),
        (None, None) => Origin::Extension,
    };
    let fields =
        item.field.map_or_else(Vec::new, |field| refine::refine(check, entry, item.name, &item.structures, field));
    Common {
        name: (**item.name).clone(),
        doc: item.doc.trim().to_owned(),
        details: item.details.map(|d| d.trim().to_owned()),
        origin,
        protocol,
        deprecated,
        fields,
        on,
        packetdrill: packetdrill(check, entry, item.packetdrill),
        place: entry.place(item.name),
    }
}

fn successor<T>(check: &mut Check<'_>, entry: &Entry<T>, name: &str, by: &Text) {
    let parsed = check.parsed;
    let known: Vec<&str> = parsed.names().collect();
    if !known.contains(&by.as_str()) && !check.is_broken(by) {
        let title = format!("`{name}` is replaced by `{}`, which is not described", **by);
        let help = did_you_mean(by, known);
        check.push(Code::UnknownSuccessor, entry.place(by), title, "unknown item", help);
    }
}

/// Whether a line has any other key than those that `without` removes.
fn says_more(line: &file::Offer, without: impl FnOnce(&mut file::Offer)) -> bool {
    let mut rest = line.clone();
    without(&mut rest);
    format!("{rest:?}") != format!("{:?}", file::Offer::default())
}

struct Row<'l> {
    platform: PlatformId,
    line: &'l file::Offer,
    /// The location of the platform itself.
    place: &'l Place,
}

fn support<T>(
    check: &mut Check<'_>,
    entry: &Entry<T>,
    item: &Item<'_>,
    row: &Row<'_>,
    argument: &mut impl FnMut(&mut Check<'_>, PlatformId, &file::Offer, &Place) -> Argument,
) -> Support {
    let Row { platform, line, place } = *row;
    if let Some(reason) = &line.absent {
        sentence::note(check, entry, "absent", reason);
        if says_more(line, |plain| plain.absent = None) {
            let title = format!("`{}` is absent here, but described", **item.name);
            let help = "remove `absent`, or everything else on this line";
            check.push(Code::AbsentAndOffered, entry.place(reason), title, "absent", help);
        }
        return Support::Absent(reason.trim().to_owned());
    }
    let value = line.value.as_ref().map(|v| **v);
    match (&line.value, &item.numbers) {
        (None, Some(_)) => {
            let title =
                format!("`{}` is offered on {} without a number", **item.name, check.platforms[platform.0].name);
            let help = "add `value = …` as in the header, or write `absent = \"why\"`";
            check.push(Code::NoNumber, place.clone(), title, "no `value` on this line", help);
        }
        (Some(value), Some(ty)) => {
            let (low, high) = ty.limits();
            if !(low..=high).contains(&i128::from(**value)) {
                let title = format!("`{}` is {}, which its C type cannot hold", **item.name, **value);
                let label = format!("must be between {low} and {high}");
                check.push(Code::ValueTooBig, entry.place(value), title, label, "write the number of the header");
            }
        }
        (Some(value), None) => {
            let title = format!("`{}` is a function: it has no number", **item.name);
            check.push(Code::NotOfThisKind, entry.place(value), title, "a number", "remove `value`");
        }
        _ => {}
    }
    if let Some(partial) = &line.partial {
        sentence::note(check, entry, "partial", partial);
    }
    let since = since(check, entry, platform, line, place);
    let access = line.access.unwrap_or(item.access);
    let ids = line.ids.as_ref().or(item.ids);
    let (mut get_ids, mut set_ids) = (Vec::new(), Vec::new());
    if let Some(ids) = ids {
        get_ids = ids.get.iter().map(|i| **i).collect();
        set_ids = ids.set.iter().map(|i| **i).collect();
        for (list, offered, direction) in [
            (&ids.get, matches!(access, Access::Get | Access::GetSet), "get"),
            (&ids.set, matches!(access, Access::Set | Access::GetSet), "set"),
        ] {
            if let (Some(first), false) = (list.first(), offered) {
                let verb = if direction == "get" { "read" } else { "set" };
                let title = format!("`{}` cannot be {verb} on {}", **item.name, check.platforms[platform.0].name);
                let help = format!("remove `{direction}` from `ids`, or correct `access`");
                check.push(Code::IdsOfNoDirection, entry.place(first), title, "ids for that direction", help);
            }
        }
        get_ids.sort_unstable();
        get_ids.dedup();
        set_ids.sort_unstable();
        set_ids.dedup();
    }
    if let Some(refused) = &line.refused {
        errno(check, entry, platform, refused);
        if access == Access::GetSet {
            let title = format!("`{}` has `refused`, but every direction is offered", **item.name);
            let help = "remove `refused`, or restrict `access` to the direction that works";
            check.push(Code::RefusedAndOffered, entry.place(refused), title, "not a refused direction", help);
        }
    }
    for (need, switch) in line.needs.iter().flat_map(|need| alternatives(need).map(move |switch| (need, switch))) {
        let is_setting = switch.split_once('=').is_some_and(|(name, value)| name.contains('.') && !value.is_empty());
        if !is_setting && !check.option_names.contains(switch) && !check.is_broken(switch) {
            let title = format!("`{switch}` is neither a setting nor an option");
            let help = format!(
                "write a setting and its value (\"net.sctp.auth_enable=1\") or an option; {}",
                did_you_mean(switch, check.option_names.iter().copied())
            );
            check.push(Code::UnknownSwitch, entry.place(need), title, "unknown switch", help);
        }
    }
    let errors = causes(check, entry, platform, &line.errors, false);
    let forms = line
        .forms
        .iter()
        .map(|form| {
            if let Some(until) = &form.until {
                let last = check.release(entry, platform, until, until);
                form_until(check, entry, platform, &since, until, last);
            }
            if CType::of_word(&form.ty).is_none() {
                named_structs::argument(check, entry, &form.ty, platform, place);
            }
            Form { ty: (*form.ty).clone(), until: form.until.as_ref().map(|u| (**u).clone()), doc: form.doc.clone() }
        })
        .collect();
    for (index, alias) in line.aliases.iter().enumerate() {
        if **alias == **item.name || line.aliases[..index].iter().any(|other| **other == **alias) {
            let title = format!("`{}` has the name `{}` already", **item.name, **alias);
            check.push(Code::DuplicateName, entry.place(alias), title, "again here", "remove it");
        }
        structs::c_name(check, entry, alias);
    }
    let prototype = item.prototype.map(|(returns, args)| {
        let returns = line.returns.as_ref().unwrap_or(returns);
        let args = line.args.as_deref().unwrap_or(args);
        Prototype { returns: (**returns).clone(), args: args.iter().map(|a| (**a).clone()).collect() }
    });
    Support::Offered(Box::new(Offer {
        value,
        since,
        until: line.until.as_ref().map(|u| (**u).clone()),
        partial: line.partial.as_ref().map(|p| p.trim().to_owned()),
        needs: line.needs.iter().map(|n| Need { one_of: alternatives(n).map(str::to_owned).collect() }).collect(),
        aliases: line.aliases.iter().map(|a| (**a).clone()).collect(),
        access,
        get_ids,
        set_ids,
        argument: argument(check, platform, line, place),
        refused: line.refused.as_ref().map(|r| (**r).clone()),
        length: line.length.unwrap_or_default(),
        forms,
        errors,
        code: line.code.iter().filter_map(|at| code::place(check, entry, platform, at)).collect(),
        prototype,
        line: line.clone(),
        place: place.clone(),
    }))
}

/// Reports an older form of the argument that ended before the item existed.
fn form_until<T>(
    check: &mut Check<'_>,
    entry: &Entry<T>,
    platform: PlatformId,
    since: &Since,
    until: &Text,
    last: Option<usize>,
) {
    let (Since::Exactly(word), Some(last)) = (since, last) else { return };
    let first = check.platforms[platform.0].releases.iter().position(|release| release == word);
    if first.is_some_and(|first| first > last) {
        let title = format!("the item was added in {word}, but this form ended with {}, which is earlier", **until);
        let help = "correct one of the releases, or remove the form";
        check.push(Code::SinceAfterUntil, entry.place(until), title, "the last release", help);
    }
}

/// Whether `text` is the name of an Internet-Draft with its revision: the content changes between revisions.
fn is_draft(text: &str) -> bool {
    let revision = text.rsplit_once('-').map_or("", |(_, revision)| revision);
    text::is_plain_word(text)
        && text.starts_with("draft-")
        && revision.len() == 2
        && revision.bytes().all(|digit| digit.is_ascii_digit())
}

/// Whether `text`, such as `lksctp-tools 1.0.7`, names a release of the library (`lksctp-tools` or `lksctp-tools 1.0.18`).
fn is_release_of(library: &str, text: &str) -> bool {
    let name = library.split(' ').next();
    text.split_once(' ').is_some_and(|(of, release)| {
        Some(of) == name && release.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    })
}

fn since<T>(check: &mut Check<'_>, entry: &Entry<T>, platform: PlatformId, line: &file::Offer, place: &Place) -> Since {
    let last = line.until.as_ref().map(|until| (until, check.release(entry, platform, until, until)));
    let Some(text) = &line.since else {
        check.push(
            Code::MissingKey,
            place.clone(),
            "this line has no first release",
            "no `since`",
            "add `since = \"…\"` with a release, \"≤…\" for \"in that release or before\", or \"unknown\"",
        );
        return Since::Unknown;
    };
    if text.as_str() == "unknown" {
        return Since::Unknown;
    }
    let by = text.strip_prefix('≤').or_else(|| text.strip_prefix("<="));
    let word = by.unwrap_or(text).trim();
    if line.library.as_deref().is_some_and(|library| is_release_of(library, word)) {
        return Since::Library { release: word.to_owned(), by: by.is_some() };
    }
    let first = check.release(entry, platform, word, text);
    if let (Some(first), Some((until, Some(last)))) = (first, last) {
        if first > last {
            let title = format!("it was added in {word} and removed after {}, which is earlier", **until);
            check
                .push(Code::SinceAfterUntil, entry.place(until), title, "the last release", "swap them, or correct one")
                .also(entry.place(text), "the first release");
        }
    }
    match (by, line.confidence) {
        (Some(_), _) => Since::By(word.to_owned()),
        (None, Confidence::High) => Since::Exactly(word.to_owned()),
        (None, _) => Since::About(word.to_owned()),
    }
}

/// The causes of an error; `sends`: the call can be given flags, ancillary messages and an address.
pub(super) fn causes<T>(
    check: &mut Check<'_>,
    entry: &Entry<T>,
    platform: PlatformId,
    causes: &[file::At<file::Cause>],
    sends: bool,
) -> Vec<Cause> {
    let causes = causes.iter().map(|cause| Cause {
        errno: (*cause.errno).clone(),
        number: errno(check, entry, platform, &cause.errno),
        when: cause.when.clone(),
        hint: cause.hint.clone(),
        on: cause.on.unwrap_or(Access::GetSet),
        // Kernels return EINVAL for many more causes than a description can list.
        others: cause.others.unwrap_or(*cause.errno == "EINVAL"),
        source: cause.source.as_ref().and_then(|at| code::place(check, entry, platform, at)),
        asked: cause.asked.as_ref().map(|call| (**call).clone()),
        shared: None,
        given: given::given(check, entry, platform, cause, sends),
        refused: cause.refused.as_ref().map(|field| (**field).clone()),
        place: entry.place(cause),
    });
    causes.collect()
}

pub(super) fn errno<T>(check: &mut Check<'_>, entry: &Entry<T>, platform: PlatformId, name: &Text) -> i32 {
    let known = &check.platforms[platform.0];
    if let Some((_, number)) = known.errno.iter().find(|(n, _)| n == name.as_str()) {
        return *number;
    }
    let title = format!("{} has no error `{}`", known.title, **name);
    let help = did_you_mean(name, known.errno.iter().map(|(n, _)| n.as_str()).collect::<Vec<_>>());
    let help = format!("{help} (`errno` of the platform lists them)");
    check.push(Code::UnknownErrno, entry.place(name), title, "unknown error", help);
    0
}

fn packetdrill<T>(check: &mut Check<'_>, entry: &Entry<T>, table: Option<&file::At<file::Packetdrill>>) -> Packetdrill {
    let Some(table) = table else {
        return Packetdrill { on: vec![None; check.platforms.len()], ..Packetdrill::default() };
    };
    Packetdrill {
        on: check.per_platform(entry, &table.on).into_iter().map(|found| found.map(|(_, drill)| *drill)).collect(),
        expression: table.expression.clone(),
        handler: table.handler.clone(),
        note: table.note.clone(),
    }
}

/// The alternatives in an entry of `needs`.
fn alternatives(need: &str) -> impl Iterator<Item = &str> {
    need.split(" or ")
}
