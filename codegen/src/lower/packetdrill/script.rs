//! The content of each script, for the emitter to format.

use super::coverage::{exchange_folder, exchanged, expected, path};
use super::errno;
use super::expect::{Expectation, Expected};
use super::plan::{plan, Call, Plan, Purpose};
use super::wire::{events, wire_path};
use crate::description::Description;
use crate::input::file::{DrillSocket, Notation, Style};
use crate::lower::words;
use crate::model::packetdrill::target::Target;
use crate::model::packetdrill::value::{Value, Values};
use crate::model::packetdrill::{exchange, wire};
use crate::model::{Common, Need, Origin, PlatformId, Wire};

/// The tolerance for the time of a packet.
pub const TOLERANCE_MS: u32 = 100;

#[derive(Debug)]
pub struct Script {
    pub platform: PlatformId,
    /// The item that it tests.
    pub name: String,
    /// Relative to the root.
    pub path: String,
    /// Comments before the calls, each a paragraph.
    pub head: Vec<String>,
    /// packetdrill's options in addition to the tolerance, such as `--ip_version=ipv6`.
    pub options: Vec<&'static str>,
    /// A command that sets sysctls before the calls.
    pub before: Option<String>,
    pub blocks: Vec<Block>,
}

/// Consecutive events with a comment.
#[derive(Debug, Default)]
pub struct Block {
    pub comment: Option<String>,
    pub events: Vec<Event>,
}

/// A call, a packet or a command.
#[derive(Debug)]
pub struct Event {
    /// In packetdrill's format, such as `+0.1`.
    pub time: String,
    pub text: String,
}

impl Block {
    fn new(comment: Option<String>, events: &[(&str, &str)]) -> Block {
        Block { comment, events: events.iter().map(|(time, text)| Event::new(time, *text)).collect() }
    }
}

impl Event {
    fn new(time: &str, text: impl Into<String>) -> Event {
        Event { time: time.to_owned(), text: text.into() }
    }
}

/// All scripts of all platforms.
pub fn scripts(spec: &Description) -> Vec<Script> {
    let mut scripts = Vec::new();
    for platform in spec.drilled() {
        for option in &spec.options {
            let Ok(plan) = plan(spec, platform, option) else { continue };
            let Ok(found) = expected(spec, &plan) else { continue };
            scripts.push(of_option(spec, &plan, &found));
        }
        for common in exchanged(spec).filter(|common| common.offer(platform).is_some()) {
            let (Ok(lines), Some(folder)) = (exchange::lines(spec, platform, common), exchange_folder(spec, common))
            else {
                continue;
            };
            scripts.extend(of_exchange(spec, platform, common, folder, &lines));
        }
        scripts.extend(wire::on(spec, platform).filter_map(|(wire, common)| of_wire(spec, platform, wire, common)));
    }
    scripts
}

/// The events that set up an association, with an empty cookie.
const HANDSHAKE: [(&str, &str); 9] = [
    ("+0.0", "fcntl(3, F_GETFL) = 0x2 (flags O_RDWR)"),
    ("+0.0", "fcntl(3, F_SETFL, O_RDWR|O_NONBLOCK) = 0"),
    ("+0.0", "bind(3, ..., ...) = 0"),
    ("+0.1", "connect(3, ..., ...) = -1 EINPROGRESS (Operation now in progress)"),
    ("+0.0", "> sctp: INIT[flgs=0, tag=1, a_rwnd=..., os=..., is=..., tsn=1, ...]"),
    ("+0.1", "< sctp: INIT_ACK[flgs=0, tag=2, a_rwnd=1500, os=16, is=16, tsn=1, STATE_COOKIE[len=4, val=...]]"),
    ("+0.0", "> sctp: COOKIE_ECHO[flgs=0, len=4, val=...]"),
    ("+0.1", "< sctp: COOKIE_ACK[flgs=0]"),
    ("+0.0", "getsockopt(3, SOL_SOCKET, SO_ERROR, [0], [4]) = 0"),
];

fn of_wire(spec: &Description, platform: PlatformId, wire: &Wire, common: &Common) -> Option<Script> {
    let events = events(spec, platform, wire).ok()?;
    let events = events.iter().map(|(time, text)| Event::new(time, errno::with_note(text)));
    let own = common.offer(platform).map(|offer| offer.needs.as_slice()).unwrap_or_default();
    let own = own.iter().flat_map(Need::settings);
    let sysctls: Vec<&str> = own.chain(wire.needs.iter().map(String::as_str)).collect();
    let events = events.chain(restore(spec, platform, &sysctls)).collect();
    Some(Script {
        platform,
        name: common.name.clone(),
        path: wire_path(spec, platform, wire),
        head: head(spec, platform, common, &wire.checks),
        options: wire.udp.then_some("--udp_encapsulation=\"sctp\"").into_iter().collect(),
        before: set_sysctls(spec, platform, &sysctls),
        blocks: vec![socket(wire.style == Style::OneToMany), Block { comment: None, events }],
    })
}

fn of_exchange(
    spec: &Description,
    platform: PlatformId,
    common: &Common,
    folder: &str,
    lines: &[String],
) -> Option<Script> {
    let exchange = exchange::of(spec, platform, common)?;
    let mut head = head(spec, platform, common, &exchange.checks);
    head.extend(exchange.left_out.as_ref().map(|left_out| format!("Left out: {left_out}.")));
    head.extend(common.packetdrill.note.as_ref().map(|note| format!("packetdrill: {note}")));
    let needs = common.offer(platform).map(|offer| offer.needs.as_slice()).unwrap_or_default();
    let sysctls: Vec<&str> = needs.iter().flat_map(Need::settings).collect();
    let mut blocks = vec![socket(exchange.style == Style::OneToMany)];
    if exchange.socket == DrillSocket::Association {
        blocks.push(Block::new(Some(comment(&Purpose::Associate, false)), &HANDSHAKE));
    }
    let event = |line: &String| {
        let time = if line.starts_with('>') { "*" } else { "+0.0" };
        Event::new(time, errno::with_note(line))
    };
    let closed = lines.iter().any(|line| line.starts_with("close(3)"));
    blocks.push(Block { comment: None, events: lines.iter().map(event).collect() });
    blocks.extend(Some(end(spec, platform, &sysctls, closed)).filter(|block| !block.events.is_empty()));
    Some(Script {
        platform,
        name: common.name.clone(),
        path: path(spec, platform, folder, common),
        head,
        options: exchange.ipv6.then_some("--ip_version=ipv6").into_iter().collect(),
        before: set_sysctls(spec, platform, &sysctls),
        blocks,
    })
}

/// The first call of a script.
fn socket(many: bool) -> Block {
    if many {
        let why = "5 is SOCK_SEQPACKET, which has no symbol.";
        Block::new(Some(why.to_owned()), &[(" 0.0", "socket(..., 5, IPPROTO_SCTP) = 3")])
    } else {
        Block::new(None, &[(" 0.0", "socket(..., SOCK_STREAM, IPPROTO_SCTP) = 3")])
    }
}

/// Closes the socket unless the script did, and restores the sysctls.
fn end(spec: &Description, platform: PlatformId, sysctls: &[&str], closed: bool) -> Block {
    let close = [("+0.0", "close(3) = 0")];
    let mut block = Block::new(None, if closed { &[] } else { &close });
    block.events.extend(restore(spec, platform, sysctls));
    block
}

/// A command that sets sysctls to 0, their default.
fn restore(spec: &Description, platform: PlatformId, sysctls: &[&str]) -> Option<Event> {
    let defaults: Vec<String> =
        sysctls.iter().filter_map(|setting| setting.split_once('=')).map(|(key, _)| format!("{key}=0")).collect();
    let defaults: Vec<&str> = defaults.iter().map(String::as_str).collect();
    set_sysctls(spec, platform, &defaults).map(|command| Event::new("+0.0", format!("`{command}`")))
}

/// A command that sets sysctls, if there are any.
fn set_sysctls(spec: &Description, platform: PlatformId, sysctls: &[&str]) -> Option<String> {
    let assignments: Vec<&str> = sysctls.iter().copied().filter(|need| need.contains('=')).collect();
    let sysctl = spec.packetdrill.as_ref()?.sysctl[platform.0].as_ref()?;
    (!assignments.is_empty()).then(|| format!("{sysctl} {}", assignments.join(" ")))
}

/// The first comments of a script: its item and what it checks.
fn head(spec: &Description, platform: PlatformId, common: &Common, checks: &str) -> Vec<String> {
    let mut head = vec![format!("{} on {}: {}", common.name, spec.platform(platform).title, common.doc)];
    if let Origin::Rfc(section) = &common.origin {
        head.push(format!("{section}."));
    }
    head.push(format!("Checks: {checks}."));
    head
}

fn of_option(spec: &Description, plan: &Plan<'_>, found: &Expectation) -> Script {
    let Target { option, .. } = plan.target;
    let common = &option.common;
    let platform = spec.platform(plan.platform);
    let mut head = head(spec, plan.platform, common, &checks(plan, found));
    head.push(format!("Expected as on {}.", words::list(&found.who)));
    head.extend(found.differences.iter().map(|difference| format!("Left open: {difference}.")));
    for (step, expected) in plan.steps.iter().zip(&found.steps) {
        if let Some(Expected::Differs(how)) = expected {
            let comment = comment(&step.purpose, false);
            head.push(format!("Left out: \"{}\" ({how}).", comment.trim_end_matches('.')));
        }
    }
    head.extend(common.packetdrill.note.as_ref().map(|note| format!("packetdrill: {note}")));
    if let Err(number) = plan.target.symbol(plan.platform) {
        head.push(format!(
            "{number} is {}, whose symbol packetdrill does not have on {}.",
            common.name, platform.title
        ));
    }
    let mut blocks = vec![socket(plan.many)];
    for (step, expected) in plan.steps.iter().zip(&found.steps) {
        if matches!(expected, Some(Expected::Differs(_))) {
            continue;
        }
        let comment = Some(comment(&step.purpose, matches!(expected, Some(Expected::Refused(_)))));
        blocks.push(match &step.call {
            Call::Connect => Block::new(comment, &HANDSHAKE),
            Call::Get(target, values) => {
                let (values, length) = match expected {
                    Some(Expected::Value(values, length)) => (fill(*target, values), Some(*length)),
                    _ => (fill(*target, values), None),
                };
                // Without an answer, the length is that of the argument as written.
                let length = length.unwrap_or_else(|| target.shape.size(spec, plan.platform, &values));
                let call = named(plan.platform, *target, &values);
                let call = format!("getsockopt(3, {call}, [{length}]) = {}", result(expected.as_ref()));
                Block::new(comment, &[("+0.0", &call)])
            }
            Call::Set(target, values, len) => {
                let call = named(plan.platform, *target, values);
                let call = format!("setsockopt(3, {call}, {len}) = {}", result(expected.as_ref()));
                Block::new(comment, &[("+0.0", &call)])
            }
        });
    }
    blocks.push(end(spec, plan.platform, &plan.sysctls, false));
    Script {
        platform: plan.platform,
        name: common.name.clone(),
        path: path(spec, plan.platform, "options", common),
        head,
        options: Vec::new(),
        before: set_sysctls(spec, plan.platform, &plan.sysctls),
        blocks,
    }
}

/// packetdrill's grammar does not allow `...` for every field; where it does not, values that are not compared are 0.
fn fill(target: Target<'_>, values: &[Value]) -> Values {
    let forms = target.shape.forms();
    let fill = |(form, value): (&Notation, &Value)| match (form, value) {
        (Notation::Decimal | Notation::Word, Value::Open) => Value::Number(0),
        (Notation::List, Value::Open) => Value::List(Vec::new()),
        (_, value) => value.clone(),
    };
    forms.iter().zip(values).map(fill).collect()
}

fn named(platform: PlatformId, target: Target<'_>, values: &[Value]) -> String {
    let name = target.symbol(platform).map_or_else(|number| number.to_string(), str::to_owned);
    format!("{}, {name}, {}", target.option.level, target.shape.render(values))
}

fn result(expected: Option<&Expected>) -> String {
    match expected {
        Some(Expected::Refused(name)) => format!("-1 {}", errno::explained(name)),
        _ => "0".to_owned(),
    }
}

/// The comment of a step. `refused`: the kernels refuse the call.
fn comment(purpose: &Purpose<'_>, refused: bool) -> String {
    let comment = match (purpose, refused) {
        (Purpose::SetFirst(name), false) => return format!("Set {name} first."),
        (Purpose::SetFirst(name), true) => return format!("Setting {name} first is refused."),
        (Purpose::Refused(why), true) => return format!("Refused, because {why}."),
        (Purpose::Refused(why), false) => return format!("Not refused, although {why}."),
        (Purpose::Associate, _) => "Set up an association.",
        (Purpose::ReadCurrent, false) => "Read the current value.",
        (Purpose::ReadDefault, false) => "Read the default.",
        (Purpose::ReadCurrent | Purpose::ReadDefault, true) => "Reading it is refused.",
        (Purpose::ReadUnreadable, true) => "It cannot be read.",
        (Purpose::ReadUnreadable, false) => "It can be read.",
        (Purpose::Set, false) => "Set it.",
        (Purpose::Set, true) => "Setting it is refused.",
        (Purpose::ReadBack, false) => "Read it back.",
        (Purpose::ReadBack, true) => "Reading it back is refused.",
        (Purpose::SetUnsettable, true) => "It cannot be set.",
        (Purpose::SetUnsettable, false) => "It can be set.",
    };
    comment.to_owned()
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
