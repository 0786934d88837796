//! Measures the cost of an option outside the kernel: runs `sctp-opts/benches/calls` in a real kernel, alone and under
//! callgrind.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;
use std::path::Path;

use super::callgrind::{self, Costs};
use crate::kernel::build;
use crate::kernel::{run, Failure, Job};
use crate::setup::{self, InstallPolicy};

const OPTIONS: [(&str, &str); 4] = [
    ("flat", "SCTP_NODELAY"),
    ("selector", "SCTP_RTOINFO"),
    ("address", "SCTP_GET_PEER_ADDR_INFO, SCTP_PEER_ADDR_PARAMS"),
    ("variable", "SCTP_HMAC_IDENT"),
];

/// Calls of each case in a run; the program runs each case twice.
const CALLS: u64 = 2_000;

/// Separates the program's output from callgrind's.
const THEN: &str = "# callgrind";

/// Stack in bytes, allocations and instructions of a case.
#[derive(Debug, Default, Clone, Copy)]
struct Cost {
    stack: u64,
    allocations: u64,
    instructions: u64,
}

pub fn table(root: &Path, policy: InstallPolicy) -> Result<String, Failure> {
    setup::ensure(&[&setup::VALGRIND], policy).map_err(|error| Failure::Other(error.to_string()))?;
    let program = build::bench(root, "calls")?;
    let script = format!(
        "set -e; out=$(mktemp); \"$1\" --bench; echo '{THEN}'; valgrind --quiet --tool=callgrind \
         --callgrind-out-file=\"$out\" \"$1\" --bench >/dev/null; cat \"$out\""
    );
    let words = ["sh".into(), "-c".into(), script.into(), "sh".into(), program.into()];
    let sysctls = vec![("net.sctp.auth_enable".to_owned(), "1".to_owned())];
    let job = Job { command: words.into(), sysctls, ..Job::default() };
    let mut out = Vec::new();
    let done = run(&job, policy, &mut out, &mut io::stderr())?;
    let printed = String::from_utf8_lossy(&out);
    match printed.split_once(THEN) {
        Some((plain, callgrind)) if done.status == 0 => Ok(rendered(&costs(plain, &callgrind::parse(callgrind)))),
        _ => Err(Failure::Other(format!("the bench failed with status {}:\n{printed}", done.status))),
    }
}

fn costs<'a>(plain: &'a str, counted: &Costs) -> BTreeMap<&'a str, Cost> {
    let mut costs: BTreeMap<&str, Cost> = BTreeMap::new();
    for line in plain.lines() {
        if let [name, stack, allocations] = line.split(' ').collect::<Vec<_>>()[..] {
            let number = |text: &str| text.parse().unwrap_or(u64::MAX);
            let instructions = counted.get(name).map_or(0, |cost| cost.all);
            let cost = Cost { stack: number(stack), allocations: number(allocations), instructions };
            costs.insert(name.trim_start_matches("case_"), cost);
        }
    }
    costs
}

fn rendered(costs: &BTreeMap<&str, Cost>) -> String {
    let mut out =
        "| option | | instructions: ours | C's struct | more | same value | more | stack: ours | C's struct | \
                   same value | allocations |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n"
            .to_owned();
    for (kind, option) in OPTIONS {
        for way in ["get", "set"] {
            let cost = |who: &str| costs.get(format!("{kind}_{way}_{who}").as_str()).copied().unwrap_or_default();
            let (ours, plain, value) = (cost("ours"), cost("struct"), cost("value"));
            let each = |cost: Cost| cost.instructions / CALLS;
            let more = |than: Cost| i128::from(each(ours)) - i128::from(each(than));
            let _ = writeln!(
                out,
                "| {option} ({kind}) | {way} | {} | {} | {:+} | {} | {:+} | {} | {} | {} | {} |",
                each(ours),
                each(plain),
                more(plain),
                each(value),
                more(value),
                ours.stack,
                plain.stack,
                value.stack,
                ours.allocations,
            );
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cost_of_a_case_includes_its_callees() {
        let callgrind = "fn=calls::case_flat_get_ours\n0 2000\ncfn=x\ncalls=2000 0\n0 4000\n\nfn=other\n0 9999\n";
        let costs = costs("case_flat_get_ours 96 0\n", &callgrind::parse(callgrind));
        let cost = costs["flat_get_ours"];
        assert_eq!((cost.stack, cost.allocations, cost.instructions), (96, 0, 6000));
        assert!(rendered(&costs).contains("| SCTP_NODELAY (flat) | get | 3 | 0 | +3 |"));
    }
}
