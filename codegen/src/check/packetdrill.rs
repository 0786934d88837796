//! `[[expression]]` and `[[script]]`.

use super::context::Check;
use crate::diag::suggest::did_you_mean;
use crate::diag::Code;
use crate::input::file::Text;
use crate::input::parse::Entry;
use crate::model::{Bug, Exchange, Expression, ExpressionField, PlatformId, Script, Unnoticed, Wire};

/// The expressions, each with its struct on every platform that has it.
pub(super) fn expressions(check: &mut Check<'_>) -> Vec<Expression> {
    let parsed = check.parsed;
    let mut known: Vec<Expression> = Vec::new();
    for entry in &parsed.expressions {
        let expression = &*entry.it;
        if known.iter().any(|other| other.name == *expression.name) {
            let title = format!("there are two expressions `{}`", *expression.name);
            check.push(Code::DuplicateName, entry.place(&expression.name), title, "again here", "keep one of them");
            continue;
        }
        let tag = expression.structure.as_ref().unwrap_or(&expression.name);
        let on: Vec<_> = (0..check.platforms.len())
            .map(|index| {
                let tagged = |s: &crate::model::Struct| s.name == **tag || s.aliases.iter().any(|a| *a == **tag);
                let on = |s: &crate::model::Struct| s.on.contains(&PlatformId(index));
                check.structs.iter().position(|s| on(s) && tagged(s)).map(crate::model::StructId)
            })
            .collect();
        if on.iter().all(Option::is_none) && !check.is_broken(tag) {
            let names: Vec<String> = check.structs.iter().map(|s| s.name.clone()).collect();
            let help = did_you_mean(tag, names.iter().map(String::as_str));
            let title = format!("there is no struct `{}`", **tag);
            check.push(Code::UnknownStruct, entry.place(tag), title, "unknown struct", help);
            continue;
        }
        let mut fields = Vec::new();
        for field in &expression.fields {
            let name = field.c.as_ref().unwrap_or(&field.name);
            let not_on: Vec<PlatformId> =
                field.not_on.iter().filter_map(|platform| check.platform(entry, platform)).collect();
            let at: Vec<Option<usize>> = on
                .iter()
                .enumerate()
                .map(|(index, id)| {
                    let structure = &check.structs[(*id)?.0];
                    let named = |f: &crate::model::Field| f.name == **name || f.aliases.iter().any(|a| *a == **name);
                    structure.fields.iter().position(named).filter(|_| !not_on.contains(&PlatformId(index)))
                })
                .collect();
            if at.iter().all(Option::is_none) {
                let title = format!("`{}` has no field `{}`", **tag, **name);
                let help = "write the field's C name, with `c` if the grammar has a different name";
                check.push(Code::BadScript, entry.place(name), title, "unknown field", help);
            }
            let (name, form, passed) = ((*field.name).clone(), field.form, field.passed);
            fields.push(ExpressionField { name, form, passed, at });
        }
        known.push(Expression {
            name: (*expression.name).clone(),
            on,
            fields,
            reads: expression.reads,
            writes: expression.writes,
            broken: expression.broken.as_deref().cloned(),
        });
    }
    known
}

/// The scripts; their content is checked by [`super::scripts`].
pub(super) fn scripts(check: &mut Check<'_>) -> Vec<Script> {
    let parsed = check.parsed;
    let mut known: Vec<Script> = Vec::new();
    for entry in &parsed.scripts {
        let script = &*entry.it;
        if let Some(first) = known.iter().find(|other| other.name == *script.name) {
            let first = first.place.clone();
            let title = format!("there are two scripts of `{}`", *script.name);
            check.duplicate(entry.place(&script.name), first, title, "keep one of them");
            continue;
        }
        let open = check.per_platform(entry, &script.open);
        let open = open.into_iter().map(|found| found.map(|(_, list)| texts(list)).unwrap_or_default()).collect();
        known.push(Script {
            name: (*script.name).clone(),
            socket: script.socket,
            before: script.before.iter().map(|b| ((*b.name).clone(), (*b.value).clone())).collect(),
            get: script.get.as_deref().cloned(),
            set: script.set.as_deref().cloned(),
            refused: script
                .refused
                .iter()
                .map(|r| {
                    let on = r.on.iter().filter_map(|platform| check.platform(entry, platform)).collect();
                    ((*r.value).clone(), (*r.when).clone(), on)
                })
                .collect(),
            shows: texts(&script.shows),
            open,
            place: entry.place(&script.name),
        });
    }
    known
}

/// The exchanges; their content is checked by [`super::scripts`].
pub(super) fn exchanges(check: &mut Check<'_>) -> Vec<Exchange> {
    let parsed = check.parsed;
    let mut known: Vec<Exchange> = Vec::new();
    for entry in &parsed.exchanges {
        let exchange = &*entry.it;
        let on: Vec<PlatformId> = exchange.on.iter().filter_map(|platform| check.platform(entry, platform)).collect();
        if let Some(first) = known.iter().find(|other| other.name == *exchange.name && overlap(&other.on, &on)) {
            let first = first.place.clone();
            let title = format!("there are two exchanges of `{}`", *exchange.name);
            check.duplicate(entry.place(&exchange.name), first, title, "keep one of them");
            continue;
        }
        known.push(Exchange {
            name: (*exchange.name).clone(),
            on,
            socket: exchange.socket,
            style: exchange.style,
            ipv6: exchange.ipv6,
            checks: (*exchange.checks).clone(),
            left_out: exchange.left_out.as_deref().cloned(),
            lines: texts(&exchange.lines),
            place: entry.place(&exchange.name),
        });
    }
    known
}

/// Scripts about packets; their lines are checked by [`super::scripts`].
pub(super) fn wires(check: &mut Check<'_>) -> Vec<Wire> {
    let parsed = check.parsed;
    let mut known: Vec<Wire> = Vec::new();
    for entry in &parsed.wires {
        let wire = &*entry.it;
        let on: Vec<PlatformId> = wire.on.iter().filter_map(|platform| check.platform(entry, platform)).collect();
        let variant = wire.variant.as_deref().cloned();
        let plain = |word: &String| word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        if let Some(word) = wire.variant.as_ref().filter(|word| word.is_empty() || !plain(word)) {
            let title = format!("`{}` is not a suffix of a file name", **word);
            let help = "use lower-case letters, digits and `_`";
            check.push(Code::BadText, entry.place(word), title, "this word", help);
            continue;
        }
        let same = |other: &Wire| other.name == *wire.name && other.variant == variant;
        if let Some(first) = known.iter().find(|other| same(other) && overlap(&other.on, &on)) {
            let first = first.place.clone();
            let title = format!("there are two scripts of `{}` that check packets", *wire.name);
            let help = "keep one of them, or give it a `variant`";
            check.duplicate(entry.place(&wire.name), first, title, help);
            continue;
        }
        known.push(Wire {
            name: (*wire.name).clone(),
            variant,
            also: texts(&wire.also),
            on,
            socket: wire.socket,
            style: wire.style,
            udp: wire.udp,
            needs: texts(&wire.needs),
            events: texts(&wire.events),
            checks: (*wire.checks).clone(),
            init_ack: wire.init_ack.as_deref().cloned(),
            before: texts(&wire.before),
            lines: texts(&wire.lines),
            place: entry.place(&wire.name),
        });
    }
    known
}

pub(super) fn bugs(check: &mut Check<'_>) -> Vec<Bug> {
    let parsed = check.parsed;
    let mut known: Vec<Bug> = Vec::new();
    for entry in &parsed.bugs {
        let bug = &*entry.it;
        if known.iter().any(|other| other.name == *bug.name) {
            let title = format!("there are two bugs `{}`", *bug.name);
            check.push(Code::DuplicateName, entry.place(&bug.name), title, "again here", "keep one of them");
            continue;
        }
        if !bug.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') || bug.name.is_empty() {
            let title = format!("`{}` cannot be the name of a file", *bug.name);
            let help = "use lower-case letters, digits and `-`";
            check.push(Code::BadText, entry.place(&bug.name), title, "this name", help);
            continue;
        }
        known_items(check, entry, &bug.stops);
        known.push(Bug {
            name: (*bug.name).clone(),
            title: (*bug.title).clone(),
            at: (*bug.at).clone(),
            right: (*bug.right).clone(),
            says: (*bug.says).clone(),
            stops: texts(&bug.stops),
            parser: bug.parser,
            lines: texts(&bug.lines),
        });
    }
    known
}

/// Changes that packetdrill does not notice.
pub(super) fn unnoticed(check: &mut Check<'_>) -> Vec<Unnoticed> {
    let parsed = check.parsed;
    let mut all = Vec::new();
    for entry in &parsed.unnoticed {
        known_items(check, entry, &entry.it.of);
        let of = texts(&entry.it.of);
        all.push(Unnoticed { changes: texts(&entry.it.changes), of, why: (*entry.it.why).clone() });
    }
    all
}

fn texts(list: &[Text]) -> Vec<String> {
    list.iter().map(|text| (**text).clone()).collect()
}

/// Whether two scripts are for the same platform; a script that names none is for all.
fn overlap(one: &[PlatformId], other: &[PlatformId]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|platform| other.contains(platform))
}

fn known_items<T>(check: &mut Check<'_>, entry: &Entry<T>, items: &[Text]) {
    let names: Vec<&str> = check.parsed.names().collect();
    for item in items.iter().filter(|item| !names.contains(&item.as_str())) {
        let title = format!("there is no item `{}`", **item);
        let help = did_you_mean(item, names.iter().copied());
        check.push(Code::BadScript, entry.place(item), title, "unknown item", help);
    }
}
