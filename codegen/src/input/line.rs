//! An `on` line of a platform with an upstream: the keys that it inherits from the upstream's line, and those that it
//! excludes with `without`.

use std::mem;

use crate::diag::{Code, Diagnostics, Place};
use crate::input::file::{At, LineKey, Offer, PerPlatform};
use crate::input::parse::Parsed;

/// Copies keys that `own` lacks from `theirs`.
pub(super) fn merge(own: &mut Offer, theirs: Offer) {
    // All keys are listed, so that the compiler requires a decision for a new one.
    let Offer {
        value,
        absent: _,
        since,
        until,
        source,
        confidence: _,
        library,
        partial,
        needs,
        sysctls,
        default,
        aliases,
        access,
        ids,
        structure,
        refused,
        length,
        forms,
        errors,
        code,
        notes,
        returns,
        args,
        without: _,
    } = theirs;
    option(&mut own.value, value);
    option(&mut own.since, since);
    option(&mut own.until, until);
    option(&mut own.source, source);
    option(&mut own.library, library);
    option(&mut own.partial, partial);
    list(&mut own.needs, needs);
    list(&mut own.sysctls, sysctls);
    option(&mut own.default, default);
    list(&mut own.aliases, aliases);
    option(&mut own.access, access);
    option(&mut own.ids, ids);
    option(&mut own.structure, structure);
    option(&mut own.refused, refused);
    option(&mut own.length, length);
    list(&mut own.forms, forms);
    list(&mut own.errors, errors);
    list(&mut own.code, code);
    list(&mut own.notes, notes);
    option(&mut own.returns, returns);
    option(&mut own.args, args);
}

fn option<T>(own: &mut Option<T>, theirs: Option<T>) {
    if own.is_none() {
        *own = theirs;
    }
}

fn list<T>(own: &mut Vec<T>, theirs: Vec<T>) {
    if own.is_empty() {
        *own = theirs;
    }
}

/// Removes a key from a line; returns whether it was present.
pub(super) fn take(line: &mut Offer, key: LineKey) -> bool {
    fn emptied<T>(list: &mut Vec<T>) -> bool {
        !mem::take(list).is_empty()
    }
    match key {
        LineKey::Library => line.library.take().is_some(),
        LineKey::Partial => line.partial.take().is_some(),
        LineKey::Needs => emptied(&mut line.needs),
        LineKey::Sysctls => emptied(&mut line.sysctls),
        LineKey::Default => line.default.take().is_some(),
        LineKey::Aliases => emptied(&mut line.aliases),
        LineKey::Access => line.access.take().is_some(),
        LineKey::Ids => line.ids.take().is_some(),
        LineKey::Struct => line.structure.take().is_some(),
        LineKey::Refused => line.refused.take().is_some(),
        LineKey::Length => line.length.take().is_some(),
        LineKey::Forms => emptied(&mut line.forms),
        LineKey::Errors => emptied(&mut line.errors),
        LineKey::Code => emptied(&mut line.code),
        LineKey::Notes => emptied(&mut line.notes),
        LineKey::Returns => line.returns.take().is_some(),
        LineKey::Args => line.args.take().is_some(),
        LineKey::Adapted | LineKey::FollowedBy => false,
    }
}

/// Removes the keys in `own`'s `without` from the upstream's line. Keys that are not present, or that `own` has itself,
/// stay in the list and are reported later.
pub(super) fn leave_out(own: &mut Offer, theirs: &mut Offer) {
    let mut remaining = own.clone();
    own.without.retain(|key| take(&mut remaining, **key) || !take(theirs, **key));
}

/// Whether a platform's line excludes a key that is stored outside of the lines. `inherited`: the upstream has it.
pub(super) fn leaves_out(lines: &mut PerPlatform<Offer>, platform: &str, key: LineKey, inherited: bool) -> bool {
    let Some((_, own)) = lines.iter_mut().find(|(name, _)| ***name == platform) else { return false };
    let before = own.without.len();
    own.without.retain(|other| **other != key || !inherited);
    own.without.len() < before
}

/// Reports names in `without` that have removed nothing.
pub(super) fn report(parsed: &mut Parsed, diagnostics: &mut Diagnostics) {
    let lines = parsed.options.iter_mut().map(|e| (e.file, &mut e.it.on));
    let lines = lines.chain(parsed.cmsgs.iter_mut().map(|e| (e.file, &mut e.it.on)));
    let lines = lines.chain(parsed.notifications.iter_mut().map(|e| (e.file, &mut e.it.on)));
    let lines = lines.chain(parsed.functions.iter_mut().map(|e| (e.file, &mut e.it.on)));
    let mut useless: Vec<Place> = Vec::new();
    for (file, on) in lines {
        let left = on.values_mut().flat_map(|line| mem::take(&mut line.without));
        useless.extend(left.map(|key: At<LineKey>| Place { file, span: key.span() }));
    }
    for entry in &parsed.platforms {
        useless.extend(entry.it.without.iter().map(|name| entry.place(name)));
    }
    for place in useless {
        let title = "`without` names something that is not inherited here";
        let help = "remove it, or correct the name: the upstream must have it, and this platform must not";
        diagnostics.push(Code::NotInherited, place, title, "not inherited", help);
    }
}
