//! The results of the probed kernels for an item: as a word, by release, and call by call.

use std::fmt::Write as _;

use super::item::Item;
use crate::description::Description;
use crate::evidence::{Answer, Evidence, Verdict};
use crate::model::PlatformId;

/// The state of an item in one kernel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Works,
    /// Works once a sysctl or an option enables it.
    Switch,
    Partly,
    Refused,
    Absent,
    NotProbed,
}

impl State {
    pub(crate) const ALL: [State; 6] =
        [State::Works, State::Switch, State::Partly, State::Refused, State::Absent, State::NotProbed];

    pub(crate) fn word(self) -> &'static str {
        match self {
            State::Works => "works",
            State::Switch => "works once enabled",
            State::Partly => "works partly",
            State::Refused => "refuses it",
            State::Absent => "does not know it",
            State::NotProbed => "not probed",
        }
    }

    /// The word in the column of all kernels in status.md.
    pub(crate) fn letter(self) -> char {
        match self {
            State::Works => 'y',
            State::Switch => 's',
            State::Partly => 'p',
            State::Refused => 'r',
            State::Absent => 'n',
            State::NotProbed => '-',
        }
    }

    /// The word in the tables of evidence.md.
    pub(crate) fn cell(self) -> &'static str {
        match self {
            State::Works => "yes",
            State::Switch => "switch",
            State::Partly => "partly",
            State::Refused => "refused",
            State::Absent => "no",
            State::NotProbed => "–",
        }
    }
}

/// Each kernel once, with its default switches.
pub(crate) fn kernels(spec: &Description) -> Vec<&Evidence> {
    spec.evidence.iter().filter(|e| e.switches == "default").collect()
}

/// The same kernel with all features enabled, if it was probed.
fn switched_on<'a>(spec: &'a Description, kernel: &Evidence) -> Option<&'a Evidence> {
    spec.evidence.iter().find(|e| {
        e.switches != "default" && e.platform == kernel.platform && e.stack == kernel.stack && e.build == kernel.build
    })
}

/// The state of an item in a kernel.
pub(crate) fn state(spec: &Description, kernel: &Evidence, item: Item<'_>) -> State {
    let verdict = |e: &Evidence| e.verdict(item.kind(), &item.common().name);
    let with_switches = || switched_on(spec, kernel).and_then(verdict) == Some(Verdict::Works);
    match verdict(kernel) {
        None => State::NotProbed,
        Some(Verdict::Works) => State::Works,
        Some(Verdict::Absent) => State::Absent,
        Some(_) if with_switches() => State::Switch,
        Some(Verdict::Partly) => State::Partly,
        Some(Verdict::Refused) => State::Refused,
    }
}

/// The state of an item in the kernels of one system, or the builds of its stack; in the order of [`kernels`].
pub(crate) fn by_system<'a>(spec: &'a Description, item: Item<'_>) -> Vec<(&'a str, Vec<State>)> {
    let mut all: Vec<(&str, Vec<State>)> = Vec::new();
    for kernel in kernels(spec) {
        let (who, state) = (kernel.who(spec), state(spec, kernel, item));
        match all.iter_mut().find(|(other, _)| *other == who) {
            Some((_, states)) => states.push(state),
            None => all.push((who, vec![state])),
        }
    }
    all
}

/// Kernels with the same answers: the state, the kernels, and the calls.
pub(crate) struct Answers<'a> {
    pub(crate) state: State,
    pub(crate) who: Vec<(&'a str, Vec<&'a str>)>,
    pub(crate) calls: String,
}

/// The answers of a platform's kernels, call by call.
pub(crate) fn answers<'a>(spec: &'a Description, item: Item<'_>, platform: PlatformId) -> Vec<Answers<'a>> {
    let mut all: Vec<Answers<'_>> = Vec::new();
    for kernel in kernels(spec).into_iter().filter(|k| k.platform == platform) {
        let Some(answer) = kernel.answer(item.kind(), &item.common().name) else { continue };
        let state = state(spec, kernel, item);
        let switched_on = switched_on(spec, kernel).and_then(|e| e.answer(item.kind(), &item.common().name));
        let calls = results(answer, switched_on);
        let at = all.iter().position(|other| other.state == state && other.calls == calls).unwrap_or_else(|| {
            all.push(Answers { state, who: Vec::new(), calls });
            all.len() - 1
        });
        let names = &mut all[at].who;
        match names.iter_mut().find(|(who, _)| *who == kernel.who(spec)) {
            Some((_, builds)) => builds.push(&kernel.build),
            None => names.push((kernel.who(spec), vec![&kernel.build])),
        }
    }
    all
}

/// The refused calls, and whether they are also refused with all features enabled.
fn results(answer: &Answer, switched_on: Option<&Answer>) -> String {
    let well = |result: &str| ["ok", "seen"].contains(&result);
    let failed = |a: &Answer| a.verdict != Verdict::Works || a.calls.iter().any(|(_, result)| !well(result));
    let mut out = String::new();
    if failed(answer) {
        let _ = write!(out, ": {}", list(&answer.calls));
        if let Some(on) = switched_on.filter(|on| failed(on)) {
            let _ = write!(out, "; with all switches on: {}", list(&on.calls));
        }
    }
    out
}

/// For example `fresh get, fresh set ok; assoc set EACCES`.
fn list(calls: &[(String, String)]) -> String {
    let mut groups: Vec<(&str, Vec<String>)> = Vec::new();
    for (call, result) in calls {
        let call = call.replace('_', " ");
        match groups.iter_mut().find(|(s, _)| s == result) {
            Some((_, calls)) => calls.push(call),
            None => groups.push((result, vec![call])),
        }
    }
    let groups = groups.iter().map(|(result, calls)| format!("{} {result}", calls.join(", ")));
    groups.collect::<Vec<_>>().join("; ")
}
