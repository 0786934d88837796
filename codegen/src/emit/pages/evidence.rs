//! `docs/evidence.md`: the answers of running kernels, call by call.

use std::fmt::Write as _;

use crate::description::Description;
use crate::evidence::{Answer, Evidence, Verdict};
use crate::lower::page::EVIDENCE;
use crate::model::ItemKind;
use crate::write::OutputFile;

pub fn emit(spec: &Description) -> OutputFile {
    let asked: Vec<&Evidence> = spec.evidence.iter().filter(|e| e.switches == "default").collect();
    OutputFile::new(format!("docs/{EVIDENCE}"), render(spec, &asked))
}

/// `asked`: each kernel with all features at their defaults.
fn render(spec: &Description, asked: &[&Evidence]) -> String {
    let mut out = String::from(
        "<!-- Made by `cargo xtask generate` from spec/evidence; do not edit. -->\n\n# Answers of running kernels\n\n\
         Each was probed about every option, ancillary message, notification and function, over loopback, with all features at\n\
         their defaults and with all enabled; `cargo xtask probe --record` repeats that. `yes` works by default, `switch` works\n\
         once it is enabled, `partly` works in part, `refused` fails, `no` is unknown to the kernel, `–` was\n\
         not probed. The last column has the calls that failed, with all features at their defaults, and the\n\
         kernels where they did.\n\n",
    );
    for e in asked {
        let stack = e.stack.as_ref().map(|_| format!(", {}'s stack in user space", spec.platform(e.platform).title));
        let _ = writeln!(out, "- {} {}{}", e.who(spec), e.version, stack.unwrap_or_default());
    }
    for (kind, title) in [
        (ItemKind::Option, "Socket options"),
        (ItemKind::Cmsg, "Ancillary messages"),
        (ItemKind::Notification, "Notifications"),
        (ItemKind::Function, "Functions"),
    ] {
        let heads: String = asked.iter().map(|e| format!(" {} {} |", e.who(spec), e.build)).collect();
        let _ = writeln!(out, "\n## {title}\n\n| Name |{heads} Refused |");
        let _ = writeln!(out, "|:--|{}:--|", ":-:|".repeat(asked.len()));
        for (of, common) in spec.items() {
            let name = &common.name;
            if of != kind || asked.iter().all(|e| e.answer(kind, name).is_none()) {
                continue;
            }
            let cells: String = asked.iter().map(|e| format!(" {} |", cell(spec, e, kind, name))).collect();
            let _ = writeln!(out, "| `{name}` |{cells} {} |", refusals(spec, asked, kind, name));
        }
    }
    out
}

fn cell(spec: &Description, asked: &Evidence, kind: ItemKind, name: &str) -> &'static str {
    let same = |e: &&Evidence| e.platform == asked.platform && e.stack == asked.stack && e.build == asked.build;
    let switched_on = spec.evidence.iter().filter(same).any(|e| e.verdict(kind, name) == Some(Verdict::Works));
    match asked.verdict(kind, name) {
        None => "–",
        Some(Verdict::Works) => "yes",
        Some(Verdict::Absent) => "no",
        Some(_) if switched_on => "switch",
        Some(Verdict::Partly) => "partly",
        Some(Verdict::Refused) => "refused",
    }
}

/// The refused calls, grouped by identical answers.
fn refusals(spec: &Description, asked: &[&Evidence], kind: ItemKind, name: &str) -> String {
    let mut said: Vec<(String, Vec<&Evidence>)> = Vec::new();
    for evidence in asked {
        let Some(refusal) = evidence.answer(kind, name).and_then(refusal) else { continue };
        match said.iter_mut().find(|(text, _)| *text == refusal) {
            Some((_, who)) => who.push(evidence),
            None => said.push((refusal, vec![evidence])),
        }
    }
    let lines = said.into_iter().map(|(text, who)| format!("{}: {text}", names(spec, asked, &who)));
    lines.collect::<Vec<_>>().join("<br>")
}

/// `Linux 6.1 6.12, usrsctp`: with releases unless all of that system agree.
fn names(spec: &Description, asked: &[&Evidence], said: &[&Evidence]) -> String {
    let of = |list: &[&Evidence], name: &str| -> Vec<String> {
        list.iter().filter(|e| e.who(spec) == name).map(|e| e.build.clone()).collect()
    };
    let mut systems: Vec<&str> = said.iter().map(|e| e.who(spec)).collect();
    systems.dedup();
    let label = |name: &&str| {
        let releases = of(said, name);
        if releases.len() == of(asked, name).len() {
            (*name).to_owned()
        } else {
            format!("{name} {}", releases.join(" "))
        }
    };
    systems.iter().map(label).collect::<Vec<_>>().join(", ")
}

/// Which calls were refused, and what to do; nothing can be done for unknown items.
fn refusal(answer: &Answer) -> Option<String> {
    let mut parts: Vec<String> = answer
        .calls
        .iter()
        .filter(|(_, said)| said.starts_with('E') || said.starts_with("not provoked"))
        .map(|(call, said)| format!("{}: {said}", call.replace('_', " ")))
        .collect();
    if parts.is_empty() && answer.verdict == Verdict::Works {
        return None;
    }
    if answer.verdict != Verdict::Absent {
        parts.extend(answer.hint.clone());
    }
    (!parts.is_empty()).then(|| parts.join("; ").replace('|', "\\|"))
}
