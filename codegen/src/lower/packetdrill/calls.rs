//! The protocol with the program that makes the calls of the plans: a line for each call, and a line for each answer.
//!
//! ```text
//! script SCTP_STATUS one            opens a socket, one-to-one (`one6` over IPv6) or `many`
//! sysctl net.sctp.auth_enable=1     sets a sysctl, which precedes the calls, for this script
//! connect                           to a peer on loopback
//! get 132 14 00000000… 8            level, name, bytes, and the offset of the peer's address, or `-`
//! set 132 14 00000000… -
//! ```
//!
//! Scripts of ancillary messages also send and receive:
//!
//! ```text
//! send 2000000000000000…            sendmsg() with this control data to the peer; connects if necessary
//! arrive 2000000000000000…          the peer sends with this control data
//! receive 48                        recvmsg() with room for this many bytes of control data
//! ```
//!
//! Each `get`, `set`, `send` and `receive` is answered with `ok BYTES` or `error NUMBER`; the bytes of a `send` are the
//! control data that the peer receives, which is `SCTP_RCVINFO`.

use std::fmt::Write as _;

use super::argument::Bytes;
use super::plan::{Call, Plan};
use crate::evidence::recorded_calls::{Answer, Outcome};
use crate::model::packetdrill::target::Target;
use crate::model::packetdrill::value::{Value, Values};
use crate::model::{PlatformId, Spec};

/// The system that makes the calls.
#[derive(Debug, Clone, Copy)]
pub struct Host<'a> {
    /// Whether a `sockaddr` starts with its length.
    pub len_byte: bool,
    pub errno: &'a [(String, i32)],
}

impl<'a> Host<'a> {
    pub fn of(spec: &'a Spec, platform: PlatformId) -> Host<'a> {
        let platform = spec.platform(platform);
        Host { len_byte: platform.sockaddr_len, errno: &platform.errno }
    }
}

pub fn request(spec: &Spec, plans: &[Plan<'_>], host: Host<'_>) -> String {
    let mut out = String::new();
    for plan in plans {
        let _ = writeln!(out, "script {} {}", plan.name(), if plan.many { "many" } else { "one" });
        for setting in &plan.sysctls {
            let _ = writeln!(out, "sysctl {setting}");
        }
        for step in &plan.steps {
            match &step.call {
                Call::Connect => out += "connect\n",
                Call::Get(target, values) => {
                    let mut value = target.shape.encode(spec, plan.platform, values, host.len_byte);
                    target.shape.mark_unfilled(spec, plan.platform, &mut value.bytes);
                    out += &line("get", spec, plan.platform, *target, &value);
                }
                Call::Set(target, values, len) => {
                    let mut value = target.shape.encode(spec, plan.platform, values, host.len_byte);
                    value.bytes.resize(*len, 0);
                    out += &line("set", spec, plan.platform, *target, &value);
                }
            }
        }
    }
    out
}

fn line(what: &str, spec: &Spec, platform: PlatformId, target: Target<'_>, value: &Bytes) -> String {
    let level = spec.platform(platform).level(&target.option.level);
    let hex = hex(&value.bytes);
    let peer = value.peer.map_or_else(|| "-".to_owned(), |at| at.to_string());
    format!("{what} {level} {} {hex} {peer}\n", target.offer.value.unwrap_or_default())
}

/// `getsockopt SCTP_RTOINFO {srto_assoc_id=0, …}`, the `call` of a recorded answer; `None` for steps without an answer.
pub fn recorded_call(call: &Call<'_>) -> Option<String> {
    let text = |what: &str, target: &Target<'_>, values: &Values| {
        format!("{what} {} {}", target.option.common.name, target.shape.render(values))
    };
    match call {
        Call::Connect => None,
        Call::Get(target, values) => Some(text("getsockopt", target, values)),
        Call::Set(target, values, len) => Some(format!("{}, {len}", text("setsockopt", target, values))),
    }
}

/// Reads the program's answer to [`request`].
pub fn response(spec: &Spec, plans: &[Plan<'_>], host: Host<'_>, text: &str) -> Result<Vec<Vec<Answer>>, String> {
    let mut lines = text.lines();
    let mut scripts = Vec::new();
    for plan in plans {
        let mut answers = Vec::new();
        for (at, step) in plan.steps.iter().enumerate() {
            let Some(call) = recorded_call(&step.call) else { continue };
            let line = lines.next().ok_or_else(|| format!("{}: no answer to {call}", plan.name()))?;
            let result = match line.split_once(' ') {
                Some(("ok", hex)) => match &step.call {
                    Call::Get(target, _) => {
                        let bytes = bytes(hex).ok_or_else(|| format!("not bytes: {hex}"))?;
                        let mut values = target.shape.decode(spec, plan.platform, &bytes, host.len_byte);
                        for (index, value) in values.iter_mut().enumerate() {
                            let unfilled = target.shape.is_unfilled(spec, plan.platform, &bytes, index);
                            if unfilled || !plan.compares(at, index) {
                                *value = Value::Open;
                            }
                        }
                        Outcome::Value(values, bytes.len())
                    }
                    _ => Outcome::Done,
                },
                Some(("error", number)) => {
                    let number: i32 = number.parse().map_err(|_| format!("not a number: {number}"))?;
                    // If a number has two names, the last is the one that all systems have.
                    let name = host.errno.iter().rfind(|(_, known)| *known == number).map(|(name, _)| name.clone());
                    Outcome::Refused(name.unwrap_or_else(|| format!("errno {number}")))
                }
                _ => return Err(format!("{}: not an answer to {call}: {line}", plan.name())),
            };
            answers.push(Answer { call, result });
        }
        scripts.push(answers);
    }
    match lines.next() {
        None => Ok(scripts),
        Some(more) => Err(format!("more answers than calls: {more}")),
    }
}

/// Bytes as `00ff`.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// `00ff` as bytes.
pub fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = hex.chars().map(|c| c.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    digits.chunks_exact(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).ok()).collect()
}
