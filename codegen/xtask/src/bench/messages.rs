//! Measures instructions, stack and allocations for a message and a notification: sctp-opts, C with the macros of cmsg(3),
//! and lksctp.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::callgrind::{self, Costs};
use super::{cc, markdown};
use crate::kernel::build;
use crate::setup::{self, InstallPolicy};

const SOURCES: &str = "sctp-opts/benches/messages";

/// How often each case is repeated; must equal `TIMES` in `measure.rs` there.
const TIMES: f64 = 1_000.0;

/// Limits for a message and for a notification, as multiples of C's instructions, for any machine and compiler.
const FAR_TOO_MANY: [f64; 2] = [2.0, 4.0];

/// A case: its name in the document and in functions, and the stub that replaces the kernel.
struct Row {
    what: &'static str,
    case: &'static str,
    /// Functions of `stub.c` that run in place of the system call.
    stub: &'static [&'static str],
}

const RECEIVE_ONE: &[&str] = &["recvmsg", "answer_rcvinfo"];
const RECEIVE_BOTH: &[&str] = &["recvmsg", "answer_both"];
const SEND: &[&str] = &["sendmsg"];

const MESSAGES: &[Row] = &[
    Row { what: "send, `SCTP_SNDINFO`", case: "send_sndinfo", stub: SEND },
    Row { what: "send, `SCTP_SNDINFO`, `SCTP_PRINFO`, `SCTP_AUTHINFO`", case: "send_three", stub: SEND },
    Row { what: "receive, `SCTP_RCVINFO`", case: "receive_rcvinfo", stub: RECEIVE_ONE },
    Row { what: "receive, `SCTP_RCVINFO`, `SCTP_NXTINFO`", case: "receive_both", stub: RECEIVE_BOTH },
];

const NOTIFICATIONS: &[&str] = &[
    "assoc_change",
    "peer_addr_change",
    "remote_error",
    "send_failed",
    "shutdown_event",
    "adaptation_indication",
    "partial_delivery_event",
    "authentication_event",
    "sender_dry_event",
    "send_failed_event",
    "stream_reset_event",
    "assoc_reset_event",
    "stream_change_event",
];

/// The program's results for a case.
struct Measured {
    stack: u64,
    allocations: u64,
    result: u64,
}

pub fn table(root: &Path, policy: InstallPolicy) -> Result<String, String> {
    let needs = &[&setup::VALGRIND, &setup::CC, &setup::SCTP_HEADERS];
    setup::ensure(needs, policy).map_err(|error| error.to_string())?;
    let folder = root.join("target/bench/messages");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let (stub, reference) = (folder.join("stub.so"), folder.join("reference.so"));
    for (source, library) in [("stub.c", &stub), ("reference.c", &reference)] {
        cc::compile(&root.join(SOURCES).join(source), &["-shared", "-fPIC"], library)?;
    }
    let program = build::bench(root, "messages").map_err(|e| e.to_string())?;
    let env = [("LD_PRELOAD", stub.as_path()), ("SCTP_OPTS_REFERENCE", reference.as_path())];
    let measured = measure(&program, &env)?;
    let counted = callgrind::run(&program, &env, &folder)?;

    let mut checked = Rows::default();
    let mut messages = Vec::new();
    for row in MESSAGES {
        let stub = row.stub.iter().try_fold(0.0, |sum, name| Ok::<_, String>(sum + own_per_call(&counted, name)?))?;
        let stub = stub + if row.stub == SEND { 0.0 } else { callee_of(&counted, row.stub)? };
        messages.push(checked.row(row.what, row.case, &counted, &measured, stub, true)?);
    }
    let mut notifications = Vec::new();
    for case in NOTIFICATIONS {
        let name = format!("`SCTP_{}`", case.to_uppercase());
        notifications.push(checked.row(&name, case, &counted, &measured, 0.0, false)?);
    }
    if !checked.allocations.is_empty() {
        return Err(format!("memory is allocated in {}", checked.allocations.join(", ")));
    }
    if !checked.far.is_empty() {
        return Err(format!("far more instructions than C in {}", checked.far.join(", ")));
    }
    let columns = ["", "ours", "C", "lksctp", "ours / C", "ours / lksctp", "stack: ours", "C", "lksctp"];
    Ok(format!(
        "{}\n{}\nNothing allocates.\n",
        markdown(&columns, &messages),
        markdown(&["", "ours", "C", "ours / C", "stack: ours", "C"], &notifications)
    ))
}

/// Average number of instructions in a function itself.
#[allow(clippy::cast_precision_loss)] // Small numbers.
fn own_per_call(counted: &Costs, name: &str) -> Result<f64, String> {
    let cost = counted.get(name).filter(|cost| cost.calls > 0).ok_or_else(|| format!("`{name}` was not called"))?;
    Ok(cost.own as f64 / cost.calls as f64)
}

/// Average number of instructions in the callees of the last of these functions.
#[allow(clippy::cast_precision_loss)] // Small numbers.
fn callee_of(counted: &Costs, names: &[&str]) -> Result<f64, String> {
    let name = names.last().copied().unwrap_or_default();
    let cost = counted.get(name).filter(|cost| cost.calls > 0).ok_or_else(|| format!("`{name}` was not called"))?;
    Ok((cost.all - cost.own) as f64 / cost.calls as f64)
}

#[derive(Default)]
struct Rows {
    far: Vec<String>,
    allocations: Vec<String>,
}

impl Rows {
    #[allow(clippy::cast_precision_loss)] // Small numbers.
    fn row(
        &mut self,
        what: &str,
        case: &str,
        counted: &Costs,
        measured: &BTreeMap<String, Measured>,
        stub: f64,
        lksctp: bool,
    ) -> Result<Vec<String>, String> {
        let of = |who: &str| -> Option<(f64, &Measured)> {
            let name = format!("case_{case}_{who}");
            let cost = counted.get(&name)?;
            Some((cost.all as f64 / TIMES - stub, measured.get(&name)?))
        };
        let (ours, macros) = (of("ours"), of("macros"));
        let ((our_cost, ours), (c_cost, c)) =
            ours.zip(macros).ok_or_else(|| format!("no instructions were counted for {case}"))?;
        let theirs = of("lksctp");
        let same = theirs.is_none_or(|(_, theirs)| theirs.result == ours.result);
        if ours.result != c.result || !same || ours.result == u64::MAX {
            return Err(format!("the results differ in {case}"));
        }
        if ours.allocations > 0 {
            self.allocations.push(case.to_owned());
        }
        // lksctp has no functions for notifications.
        if our_cost > FAR_TOO_MANY[usize::from(!lksctp)] * c_cost {
            self.far.push(format!("{case} ({our_cost:.0} against {c_cost:.0})"));
        }
        let number = |n: f64| format!("{n:.0}");
        let ratio = |n: f64| format!("{:.2}", our_cost / n);
        let none = || "-".to_owned();
        let mut row = vec![what.to_owned(), number(our_cost), number(c_cost)];
        if lksctp {
            row.push(theirs.map_or_else(none, |(cost, _)| number(cost)));
        }
        row.push(ratio(c_cost));
        if lksctp {
            row.push(theirs.map_or_else(none, |(cost, _)| ratio(cost)));
        }
        row.extend([ours.stack.to_string(), c.stack.to_string()]);
        if lksctp {
            row.push(theirs.map_or_else(none, |(_, measured)| measured.stack.to_string()));
        }
        Ok(row)
    }
}

/// Runs the program without valgrind.
fn measure(program: &Path, env: &[(&str, &Path)]) -> Result<BTreeMap<String, Measured>, String> {
    let output = Command::new(program)
        .env("LD_BIND_NOW", "1")
        .envs(env.iter().copied())
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{}: {error}", program.display()))?;
    if !output.status.success() {
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(format!("{} ended with {}:\n{stderr}", program.display(), output.status));
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().map(|line| parse(line).ok_or_else(|| format!("unexpected line `{line}`"))).collect()
}

fn parse(line: &str) -> Option<(String, Measured)> {
    let mut words = line.split(' ');
    let name = words.next()?.to_owned();
    let mut number = || words.next()?.parse().ok();
    Some((name, Measured { stack: number()?, allocations: number()?, result: number()? }))
}
