//! The answers of kernels, call by call: the content of `docs/evidence.md`.

use super::item::Item;
use super::probed::{probed, Kernel};
use super::seen::{self, State};
use crate::description::Description;
use crate::evidence::{Answer, Evidence, Verdict};

/// The answers of all kernels.
pub(crate) struct Answers<'a> {
    pub(crate) kernels: Vec<Kernel<'a>>,
    pub(crate) kinds: Vec<Kind<'a>>,
}

/// One kind of item.
pub(crate) struct Kind<'a> {
    pub(crate) title: &'static str,
    pub(crate) rows: Vec<Row<'a>>,
}

/// An item that was probed.
pub(crate) struct Row<'a> {
    pub(crate) name: &'a str,
    /// In the order of the kernels.
    pub(crate) states: Vec<State>,
    pub(crate) refusals: Vec<Refusal>,
}

/// A refusal, once for all systems that gave it.
pub(crate) struct Refusal {
    /// For example `Linux 6.1 6.12, usrsctp`; releases are named if others of that system differ.
    pub(crate) who: String,
    pub(crate) answer: String,
}

pub(crate) fn answers(spec: &Description) -> Answers<'_> {
    let kernels = seen::kernels(spec);
    let kinds: [(&str, Vec<Item<'_>>); 4] = [
        ("Socket options", spec.options.iter().map(Item::Option).collect()),
        ("Ancillary messages", spec.cmsgs.iter().map(Item::Cmsg).collect()),
        ("Notifications", spec.notifications.iter().map(Item::Notification).collect()),
        ("Functions", spec.functions.iter().map(Item::Function).collect()),
    ];
    let kinds = kinds.into_iter().map(|(title, items)| {
        let rows = items.into_iter().filter_map(|item| row(spec, &kernels, item)).collect();
        Kind { title, rows }
    });
    Answers { kinds: kinds.collect(), kernels: probed(spec).kernels }
}

fn row<'a>(spec: &Description, kernels: &[&Evidence], item: Item<'a>) -> Option<Row<'a>> {
    let name = &item.common().name;
    if kernels.iter().all(|e| e.answer(item.kind(), name).is_none()) {
        return None;
    }
    let states = kernels.iter().map(|kernel| seen::state(spec, kernel, item)).collect();
    Some(Row { name, states, refusals: refusals(spec, kernels, item) })
}

fn refusals(spec: &Description, kernels: &[&Evidence], item: Item<'_>) -> Vec<Refusal> {
    let mut all: Vec<(String, Vec<&Evidence>)> = Vec::new();
    for evidence in kernels {
        let answer = evidence.answer(item.kind(), &item.common().name);
        let Some(refusal) = answer.and_then(refusal) else { continue };
        match all.iter_mut().find(|(answer, _)| *answer == refusal) {
            Some((_, who)) => who.push(evidence),
            None => all.push((refusal, vec![evidence])),
        }
    }
    all.into_iter().map(|(answer, who)| Refusal { who: names(spec, kernels, &who), answer }).collect()
}

fn names(spec: &Description, kernels: &[&Evidence], who: &[&Evidence]) -> String {
    let of = |list: &[&Evidence], name: &str| -> Vec<String> {
        list.iter().filter(|e| e.who(spec) == name).map(|e| e.build.clone()).collect()
    };
    let mut systems: Vec<&str> = who.iter().map(|e| e.who(spec)).collect();
    systems.dedup();
    let label = |name: &&str| {
        let releases = of(who, name);
        if releases.len() == of(kernels, name).len() {
            (*name).to_owned()
        } else {
            format!("{name} {}", releases.join(" "))
        }
    };
    systems.iter().map(label).collect::<Vec<_>>().join(", ")
}

/// The refused calls, and the hint.
fn refusal(answer: &Answer) -> Option<String> {
    let mut parts: Vec<String> = answer
        .calls
        .iter()
        .filter(|(_, answer)| answer.starts_with('E') || answer.starts_with("not provoked"))
        .map(|(call, answer)| format!("{}: {answer}", call.replace('_', " ")))
        .collect();
    if parts.is_empty() && answer.verdict == Verdict::Works {
        return None;
    }
    if answer.verdict != Verdict::Absent {
        parts.extend(answer.hint.clone());
    }
    (!parts.is_empty()).then(|| parts.join("; "))
}
