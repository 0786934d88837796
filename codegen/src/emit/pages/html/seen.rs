//! What the kernels that were asked said: a column for each, and the calls behind it.

use std::fmt::Write as _;

use maud::{html, Markup};

use super::item::Item;
use super::prose::prose;
use crate::description::Description;
use crate::evidence::{Answer, Evidence, Verdict};
use crate::model::PlatformId;

/// What one kernel does with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Works,
    /// Once a switch is on.
    Switch,
    Partly,
    Refused,
    Absent,
    NotAsked,
}

impl State {
    pub(super) const ALL: [State; 6] =
        [State::Works, State::Switch, State::Partly, State::Refused, State::Absent, State::NotAsked];

    pub(super) fn word(self) -> &'static str {
        match self {
            State::Works => "works",
            State::Switch => "works once switched on",
            State::Partly => "works partly",
            State::Refused => "refuses it",
            State::Absent => "does not know it",
            State::NotAsked => "not asked",
        }
    }

    /// In a table; seen only where there are no styles.
    fn cell(self) -> &'static str {
        match self {
            State::Works => "yes",
            State::Switch => "switch",
            State::Partly => "partly",
            State::Refused => "refused",
            State::Absent => "no",
            State::NotAsked => "–",
        }
    }

    pub(super) fn class(self) -> &'static str {
        match self {
            State::Works => "y",
            State::Switch => "w",
            State::Partly => "p",
            State::Refused => "r",
            State::Absent => "n",
            State::NotAsked => "u",
        }
    }
}

/// Each kernel once, by its answers with the switches as they come.
pub(super) fn kernels(spec: &Description) -> Vec<&Evidence> {
    spec.evidence.iter().filter(|e| e.switches == "default").collect()
}

/// The same kernel with all switches on, where that was tried.
fn switched_on<'a>(spec: &'a Description, kernel: &Evidence) -> Option<&'a Evidence> {
    spec.evidence.iter().find(|e| {
        e.switches != "default"
            && e.platform == kernel.platform
            && e.stack == kernel.stack
            && e.release == kernel.release
    })
}

/// What a kernel does with an item.
pub(super) fn state(spec: &Description, kernel: &Evidence, item: Item<'_>) -> State {
    let verdict = |e: &Evidence| e.verdict(item.kind(), &item.common().name);
    let with_switches = || switched_on(spec, kernel).and_then(verdict) == Some(Verdict::Works);
    match verdict(kernel) {
        None => State::NotAsked,
        Some(Verdict::Works) => State::Works,
        Some(Verdict::Absent) => State::Absent,
        Some(_) if with_switches() => State::Switch,
        Some(Verdict::Partly) => State::Partly,
        Some(Verdict::Refused) => State::Refused,
    }
}

/// The cells of the kernels' columns; neighbours that were not asked share one.
pub(super) fn cells(spec: &Description, kernels: &[&Evidence], item: Item<'_>) -> Markup {
    let mut runs: Vec<(State, usize)> = Vec::new();
    for kernel in kernels {
        match (state(spec, kernel, item), runs.last_mut()) {
            (State::NotAsked, Some((State::NotAsked, columns))) => *columns += 1,
            (state, _) => runs.push((state, 1)),
        }
    }
    html! {
        @for (state, columns) in runs {
            td class={ "k" (state.class()) } colspan=[(columns > 1).then_some(columns)] { (state.cell()) }
        }
    }
}

/// Kernels that said the same: what, who with which releases, and the calls.
type Line<'a> = (State, Vec<(&'a str, Vec<&'a str>)>, String);

/// What the kernels said, call by call; those that said the same in one line.
pub(super) fn calls(spec: &Description, item: Item<'_>, platform: PlatformId) -> Option<Markup> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    for kernel in kernels(spec).into_iter().filter(|k| k.platform == platform) {
        let Some(answer) = kernel.answer(item.kind(), &item.common().name) else { continue };
        let state = state(spec, kernel, item);
        let switched_on = switched_on(spec, kernel).and_then(|e| e.answer(item.kind(), &item.common().name));
        let said = said(answer, switched_on);
        let at = lines.iter().position(|(s, _, t)| *s == state && *t == said).unwrap_or_else(|| {
            lines.push((state, Vec::new(), said));
            lines.len() - 1
        });
        let names = &mut lines[at].1;
        match names.iter_mut().find(|(who, _)| *who == kernel.who(spec)) {
            Some((_, releases)) => releases.push(&kernel.release),
            None => names.push((kernel.who(spec), vec![&kernel.release])),
        }
    }
    (!lines.is_empty()).then(|| {
        html! {
            @for (i, (state, names, said)) in lines.iter().enumerate() {
                @let names: Vec<String> = names.iter().map(|(who, releases)| format!("{who} {}", releases.join(" "))).collect();
                @if i > 0 { br; }
                b class=(state.class()) { (names.join(", ")) " " (state.word()) } (prose(spec, said))
            }
        }
    })
}

/// Which calls did not go well, and which of them not with the switches on either.
fn said(answer: &Answer, switched_on: Option<&Answer>) -> String {
    let well = |said: &str| ["ok", "seen"].contains(&said);
    let failed = |a: &Answer| a.verdict != Verdict::Works || a.calls.iter().any(|(_, said)| !well(said));
    let mut out = String::new();
    if failed(answer) {
        let _ = write!(out, ": {}", list(&answer.calls));
        if let Some(on) = switched_on.filter(|on| failed(on)) {
            let _ = write!(out, "; with all switches on: {}", list(&on.calls));
        }
    }
    out
}

/// `fresh get, fresh set ok; assoc set EACCES`
fn list(calls: &[(String, String)]) -> String {
    let mut groups: Vec<(&str, Vec<String>)> = Vec::new();
    for (call, said) in calls {
        let call = call.replace('_', " ");
        match groups.iter_mut().find(|(s, _)| s == said) {
            Some((_, calls)) => calls.push(call),
            None => groups.push((said, vec![call])),
        }
    }
    let groups = groups.iter().map(|(said, calls)| format!("{} {said}", calls.join(", ")));
    groups.collect::<Vec<_>>().join("; ")
}
