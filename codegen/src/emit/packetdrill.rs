//! `docs/packetdrill`: a script per option that packetdrill can express, and an index that says why for the others.

use std::fmt::Write as _;

use crate::description::Description;
use crate::input::file::{Drill, DrillSocket, Style};
use crate::lower::packetdrill::coverage::{coverage_of, exchange_folder, exchanged, expected, path, Coverage, FOLDER};
use crate::lower::packetdrill::exchange;
use crate::lower::packetdrill::expect::{Expectation, Expected};
use crate::lower::packetdrill::plan::{plan, Call, Plan, Target};
use crate::lower::words;
use crate::model::{Common, PlatformId};
use crate::write::OutputFile;

/// All scripts, and the index.
pub fn emit(spec: &Description) -> Vec<OutputFile> {
    let mut files = Vec::new();
    for platform in spec.platform_ids() {
        for option in &spec.options {
            let Ok(plan) = plan(spec, platform, option) else { continue };
            let Ok(found) = expected(spec, &plan) else { continue };
            files.push(OutputFile::new(path(spec, platform, "options", &option.common), script(spec, &plan, &found)));
        }
        for common in exchanged(spec).filter(|common| common.offer(platform).is_some()) {
            let (Ok(lines), Some(folder)) = (exchange::lines(spec, platform, common), exchange_folder(spec, common))
            else {
                continue;
            };
            let text = exchange_script(spec, platform, common, &lines);
            files.push(OutputFile::new(path(spec, platform, folder, common), text));
        }
    }
    files.push(OutputFile::new(format!("{FOLDER}/README.md"), index(spec)));
    files
}

fn exchange_script(spec: &Description, platform: PlatformId, common: &Common, lines: &[String]) -> String {
    let Some(exchange) = exchange::of(spec, platform, common) else { return String::new() };
    let mut out = head(spec, platform, common, &exchange.checks);
    out += &comment(&stands_behind_exchange(spec, platform, common));
    if let Some(left_out) = &exchange.left_out {
        out += &comment(&format!("Left out: {left_out}."));
    }
    if let Some(note) = &common.packetdrill.note {
        out += &comment(&format!("packetdrill: {note}"));
    }
    out += "\n--tolerance_usecs=1000000\n";
    if exchange.ipv6 {
        out += "--ip_version=ipv6\n";
    }
    out += "\n";
    let sysctls = common.offer(platform).map(|offer| offer.needs.as_slice()).unwrap_or_default();
    out += &settings(spec, platform, &sysctls.iter().map(String::as_str).collect::<Vec<_>>());
    out += &socket(exchange.style == Style::OneToMany);
    if exchange.socket == DrillSocket::Association {
        out += "\n";
        out += &comment("An association.");
        out += HANDSHAKE;
    }
    out += "\n";
    for line in lines {
        let time = if line.starts_with('>') { "*   " } else { "+0.0" };
        out += &wrapped(&format!("{time} {line}"));
    }
    out += "\n+0.0 close(3) = 0\n";
    out
}

/// The call that a script begins with.
fn socket(many: bool) -> String {
    if many {
        comment("5 is SOCK_SEQPACKET, which has no symbol.") + " 0.0 socket(..., 5, IPPROTO_SCTP) = 3\n"
    } else {
        " 0.0 socket(..., SOCK_STREAM, IPPROTO_SCTP) = 3\n".to_owned()
    }
}

/// The settings that a script makes first.
fn settings(spec: &Description, platform: PlatformId, sysctls: &[&str]) -> String {
    let made: Vec<&str> = sysctls.iter().copied().filter(|need| need.contains('=')).collect();
    if made.is_empty() {
        return String::new();
    }
    let how = if spec.platform(platform).sockaddr_len { "" } else { "-q -w " };
    format!("`sysctl {how}{}`\n\n", made.join(" "))
}

/// The head of a script: what it is about, and what it checks.
fn head(spec: &Description, platform: PlatformId, common: &Common, checks: &str) -> String {
    let mut out = String::from("// Made by `cargo xtask generate` from spec/; do not edit.\n//\n");
    out += &comment(&format!("{} on {}: {}", common.name, spec.platform(platform).title, common.doc));
    if let crate::model::Origin::Rfc(section) = &common.origin {
        out += &comment(&format!("{section}."));
    }
    out += &comment(&format!("Checks: {checks}."));
    out + "//\n"
}

/// A paragraph of comment.
fn comment(text: &str) -> String {
    let mut out = String::new();
    let mut line = String::from("//");
    for word in text.split_whitespace() {
        if line.len() + 1 + word.len() > 100 {
            let _ = writeln!(out, "{line}");
            line = String::from("//");
        }
        line += " ";
        line += word;
    }
    let _ = writeln!(out, "{line}");
    out
}

fn script(spec: &Description, plan: &Plan<'_>, found: &Expectation) -> String {
    let Target { option, .. } = plan.target;
    let common = &option.common;
    let platform = spec.platform(plan.platform);
    let mut out = head(spec, plan.platform, common, &checks(plan, found));
    out += &comment(&stands_behind(spec, plan, found));
    for difference in &found.differences {
        out += &comment(&format!("Left open: {difference}."));
    }
    for (step, expected) in plan.steps.iter().zip(&found.steps) {
        if let Some(Expected::Differs(how)) = expected {
            out += &comment(&format!("Left out: \"{}\" {how}.", step.note.trim_end_matches('.')));
        }
    }
    if let Some(note) = &common.packetdrill.note {
        out += &comment(&format!("packetdrill: {note}"));
    }
    if let Err(number) = plan.target.symbol(plan.platform) {
        let why = format!("{number} is {}, whose symbol packetdrill does not have on {}.", common.name, platform.title);
        out += &comment(&why);
    }
    out += "\n--tolerance_usecs=1000000\n\n";
    out += &settings(spec, plan.platform, &plan.sysctls);
    out += &socket(plan.many);
    for (step, expected) in plan.steps.iter().zip(&found.steps) {
        if let Some(Expected::Differs(_)) = expected {
            continue;
        }
        out += "\n";
        out += &comment(&note(&step.note, expected.as_ref()));
        match &step.call {
            Call::Connect => out += HANDSHAKE,
            Call::Get(target, values) => {
                let (values, length) = match expected {
                    Some(Expected::Value(values, length)) => (values, *length),
                    _ => (values, target.shape.size(spec, plan.platform, values)),
                };
                let values = fill(*target, values);
                let call = named(plan.platform, *target, &values);
                out += &wrapped(&format!("+0.0 getsockopt(3, {call}, [{length}]) = {}", result(expected.as_ref())));
            }
            Call::Set(target, values, len) => {
                let call = named(plan.platform, *target, values);
                out += &wrapped(&format!("+0.0 setsockopt(3, {call}, {len}) = {}", result(expected.as_ref())));
            }
        }
    }
    out += "\n+0.0 close(3) = 0\n";
    out
}

/// A call on as many lines as it takes.
fn wrapped(call: &str) -> String {
    let mut out = String::new();
    let mut line = String::new();
    for part in call.split_inclusive(", ") {
        if line.len() + part.trim_end().len() > 110 && !line.trim().is_empty() {
            let _ = writeln!(out, "{}", line.trim_end());
            "        ".clone_into(&mut line);
        }
        line += part;
    }
    let _ = writeln!(out, "{}", line.trim_end());
    out
}

/// `...` cannot stand everywhere; what is not compared is 0 there.
fn fill(
    target: Target<'_>,
    values: &[crate::evidence::recorded_calls::Value],
) -> Vec<crate::evidence::recorded_calls::Value> {
    use crate::evidence::recorded_calls::Value;
    use crate::input::file::Notation;
    let forms = target.shape.forms();
    let fill = |(form, value): (&Notation, &Value)| match (form, value) {
        (Notation::Decimal | Notation::Word, Value::Open) => Value::Number(0),
        (Notation::List, Value::Open) => Value::List(Vec::new()),
        (_, value) => value.clone(),
    };
    forms.iter().zip(values).map(fill).collect()
}

fn named(platform: PlatformId, target: Target<'_>, values: &[crate::evidence::recorded_calls::Value]) -> String {
    let name = target.symbol(platform).map_or_else(|number| number.to_string(), str::to_owned);
    format!("{}, {name}, {}", target.option.level, target.shape.render(values))
}

fn result(expected: Option<&Expected>) -> String {
    match expected {
        Some(Expected::Refused(errno)) => format!("-1 {errno}"),
        _ => "0".to_owned(),
    }
}

/// The note of a step, and when the kernels say otherwise, that.
fn note(note: &str, expected: Option<&Expected>) -> String {
    let refused = matches!(expected, Some(Expected::Refused(_)));
    let foreseen = note.starts_with("Refused") || note.starts_with("It cannot");
    match (refused, foreseen) {
        (true, false) => format!("{} is refused.", act(note)),
        (false, true) => format!("Not {}", lower_first(&note.replacen("Refused, for", "refused, although", 1))),
        _ => note.to_owned(),
    }
}

/// What a note's call does.
fn act(note: &str) -> &'static str {
    match note {
        "Set." => "Setting it",
        "And read back." => "And reading it back",
        _ => "Reading it",
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_lowercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}

fn checks(plan: &Plan<'_>, found: &Expectation) -> String {
    let mut parts = Vec::new();
    let steps = || plan.steps.iter().zip(&found.steps).filter(|(_, e)| !matches!(e, Some(Expected::Differs(_))));
    let own = |target: &Target<'_>| target.option.common.name == plan.name();
    let reads = steps().filter(|(s, e)| matches!((&s.call, e), (Call::Get(..), Some(Expected::Value(..))))).count();
    let sets =
        steps().filter(|(s, e)| matches!((&s.call, e), (Call::Set(t, ..), Some(Expected::Done)) if own(t))).count();
    let refused = steps().filter(|(_, e)| matches!(e, Some(Expected::Refused(_)))).count();
    match reads {
        0 => {}
        1 if plan.associated => parts.push("what an association reports".to_owned()),
        1 => parts.push("the default".to_owned()),
        _ if sets > 0 => parts.push("the default, a value set and read back".to_owned()),
        _ => parts.push("what is read".to_owned()),
    }
    if sets > 0 && reads < 2 {
        parts.push("that it can be set".to_owned());
    }
    match refused {
        0 => {}
        1 => parts.push("one call that is refused".to_owned()),
        n => parts.push(format!("{n} calls that are refused")),
    }
    words::list(&parts)
}

fn stands_behind(spec: &Description, plan: &Plan<'_>, found: &Expectation) -> String {
    let platform = spec.platform(plan.platform);
    let own = spec.calls.iter().any(|a| found.who.contains(&a.who) && a.release.is_some());
    let mut text = if own {
        format!("Expected: what {} answered. ", words::list(&found.who))
            + "The test `packetdrill` of codegen makes these calls in each of them again."
    } else {
        format!(
            "Expected: what {} answered, which is {}'s SCTP stack in user space; no {} has run this. ",
            words::list(&found.who),
            platform.title,
            platform.title
        ) + "The test `packetdrill` of codegen makes these calls in it again."
    };
    if plan.associated {
        text += " There the association is one over loopback; the packets are checked by packetdrill's grammar only.";
    }
    text + " packetdrill itself has not run it."
}

fn stands_behind_exchange(spec: &Description, platform: PlatformId, common: &Common) -> String {
    let lines =
        "follow packetdrill's grammar and its published scripts, and packetdrill itself has not run them. Lengths \
                 are those of 64-bit machines.";
    let own = spec.calls.iter().filter(|answers| answers.platform == platform && answers.release.is_some());
    let who: Vec<String> = own.map(|answers| answers.who.clone()).collect();
    if who.is_empty() || exchange_folder(spec, common) != Some("cmsgs") {
        return format!("Expected: what the description says. No kernel was asked: the lines {lines}");
    }
    format!(
        "Expected: what {} answered. The test `packetdrill` of codegen sends and receives these messages in each of them \
         again, over loopback; the packets {lines}",
        words::list(&who)
    )
}

/// As published scripts do it: an empty cookie.
const HANDSHAKE: &str = "+0.0 fcntl(3, F_GETFL) = 0x2 (flags O_RDWR)
+0.0 fcntl(3, F_SETFL, O_RDWR|O_NONBLOCK) = 0
+0.1 connect(3, ..., ...) = -1 EINPROGRESS (Operation now in progress)
+0.0 > sctp: INIT[flgs=0, tag=1, a_rwnd=..., os=..., is=..., tsn=1, ...]
+0.1 < sctp: INIT_ACK[flgs=0, tag=2, a_rwnd=1500, os=16, is=16, tsn=1, STATE_COOKIE[len=4, val=...]]
+0.0 > sctp: COOKIE_ECHO[flgs=0, len=4, val=...]
+0.1 < sctp: COOKIE_ACK[flgs=0]
+0.0 getsockopt(3, SOL_SOCKET, SO_ERROR, [0], [4]) = 0
";

fn index(spec: &Description) -> String {
    let mut out = String::from(
        "<!-- Made by `cargo xtask generate` from spec/; do not edit. -->\n\n# Scripts for packetdrill\n\n\
         Scripts for what the SCTP fork of packetdrill can write",
    );
    if let Some(source) = &spec.packetdrill {
        let _ = write!(
            out,
            "\n([{}](https://github.com/{}), commit `{}` of {})",
            source.repository,
            source.repository,
            source.commit.get(..12).unwrap_or(&source.commit),
            source.date
        );
    }
    out += ".\n\n- `options/`: the default, a value set and read back, and what is refused. What they expect, Linux\n  \
        kernels and FreeBSD's stack in user space answered (`cargo xtask probe --record`).\n\
        - `cmsgs/`: messages with their packets. Linux kernels send and receive the messages as they say (`cargo xtask test\n  \
        --only tests`); for FreeBSD they say what the description says, and no kernel was asked.\n\
        - `functions/`: calls with their packets. What they expect is what the description says; no kernel was asked.\n\nThe head of each says what it checks. packetdrill itself has run none of them.\n\n";
    out += "| | ";
    for platform in &spec.platforms {
        let _ = write!(out, "{} | ", platform.title);
    }
    out = out.trim_end().to_owned() + "\n|:--|";
    out += &"--:|".repeat(spec.platforms.len());
    let commons = || spec.options.iter().map(|option| &option.common).chain(exchanged(spec));
    let of = |platform| commons().filter_map(move |it| coverage_of(spec, platform, it).map(|c| (it, c))).collect();
    let found: Vec<Vec<(&Common, Coverage)>> = spec.platform_ids().map(of).collect();
    let count = |which: &dyn Fn(&Coverage) -> bool| -> Vec<usize> {
        found.iter().map(|items| items.iter().filter(|(_, coverage)| which(coverage)).count()).collect()
    };
    let scripts = count(&|coverage| matches!(coverage, Coverage::Script(_)));
    let _ = write!(out, "\n| scripts | {} |", join(&scripts));
    let mut reasons: Vec<&str> = Vec::new();
    for (_, coverage) in found.iter().flatten() {
        if let Coverage::Gap(why) = coverage {
            if !reasons.contains(&why.as_str()) {
                reasons.push(why);
            }
        }
    }
    for reason in reasons {
        let counts = count(&|coverage| matches!(coverage, Coverage::Gap(why) if why == reason));
        let _ = write!(out, "\n| none: {reason} | {} |", join(&counts));
    }
    out += "\n";
    for (platform, items) in spec.platform_ids().zip(&found) {
        let title = &spec.platform(platform).title;
        let _ = writeln!(out, "\n## {title}\n\n| item | script | by |\n|:--|:--|:--|");
        for (common, coverage) in items {
            let by = match common.packetdrill.on.get(platform.0).copied().flatten() {
                Some(Drill::Full) => "symbol",
                Some(Drill::ByNumber) => "number",
                _ => "",
            };
            let cell = match coverage {
                Coverage::Script(path) => {
                    let short = path.trim_start_matches(FOLDER).trim_start_matches('/').to_owned();
                    format!("[{}]({short})", short.rsplit('/').next().unwrap_or(&short))
                }
                Coverage::Gap(why) => format!("none: {why}"),
            };
            let _ = writeln!(out, "| `{}` | {cell} | {by} |", common.name);
        }
    }
    out
}

fn join(counts: &[usize]) -> String {
    counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(" | ")
}
