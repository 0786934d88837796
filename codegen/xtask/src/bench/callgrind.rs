//! Instructions, counted by valgrind's callgrind: the same in every run.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::setup;

/// What a function took.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// How often it was called.
    pub calls: u64,
    /// Instructions in it alone.
    pub own: u64,
    /// Instructions in it and in what it called.
    pub all: u64,
}

/// The functions of a program, by their names as short as they can be.
pub type Costs = BTreeMap<String, Cost>;

/// Runs a program with valgrind, in `folder`.
pub fn run(program: &Path, env: &[(&str, &Path)], folder: &Path) -> Result<Costs, String> {
    let out = folder.join("callgrind.out");
    let valgrind = setup::find("valgrind").ok_or("there is no valgrind")?;
    let output = Command::new(valgrind)
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(program)
        // Resolving a library function for the first time is not counted as part of a call.
        .env("LD_BIND_NOW", "1")
        .envs(env.iter().copied())
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("valgrind: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(format!("{} ended with {} under valgrind:\n{said}", program.display(), output.status));
    }
    let text = fs::read_to_string(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    Ok(parse(&text))
}

/// Reads what callgrind writes.
pub fn parse(text: &str) -> Costs {
    let mut names: HashMap<&str, &str> = HashMap::new();
    let mut costs = Costs::new();
    let (mut function, mut called, mut inside_call) = (String::new(), String::new(), false);
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("fn=") {
            short(resolved(&mut names, name)).clone_into(&mut function);
        } else if let Some(name) = line.strip_prefix("cfn=") {
            short(resolved(&mut names, name)).clone_into(&mut called);
        } else if let Some(calls) = line.strip_prefix("calls=") {
            let calls = calls.split(' ').next().and_then(|n| n.parse::<u64>().ok()).unwrap_or(0);
            costs.entry(called.clone()).or_default().calls += calls;
            inside_call = true;
        } else if line.starts_with(|c: char| c.is_ascii_digit() || "+-*".contains(c)) {
            let cost = line.split(' ').nth(1).and_then(|n| n.parse::<u64>().ok()).unwrap_or(0);
            let entry = costs.entry(function.clone()).or_default();
            entry.all += cost;
            if !inside_call {
                entry.own += cost;
            }
            inside_call = false;
        }
    }
    costs
}

/// A name is written once, with a number that stands for it later.
fn resolved<'a>(names: &mut HashMap<&'a str, &'a str>, text: &'a str) -> &'a str {
    let Some((number, name)) = text.strip_prefix('(').and_then(|rest| rest.split_once(')')) else { return text };
    match name.strip_prefix(' ') {
        Some(name) => {
            names.insert(number, name);
            name
        }
        None => names.get(number).copied().unwrap_or(text),
    }
}

/// Without path and hash: `messages::case_x::h0123` is `case_x`.
fn short(name: &str) -> &str {
    let hash = |text: &str| text.chars().all(|c| c.is_ascii_hexdigit());
    let name = name.rsplit_once("::h").filter(|(_, end)| hash(end)).map_or(name, |(name, _)| name);
    name.rsplit("::").next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_of_functions_and_their_calls() {
        let text =
            "events: Ir\n\nfl=(1) a.rs\nfn=(1) b::hand::case_x::h01\n10 5\n+1 2\ncfn=(2) recvmsg\ncalls=3 20\n11 30\n\
                    \nfn=(2)\n20 27\ncfi=(3) x\ncfn=(3) memcpy\ncalls=3 1\n* 3\n\ntotals: 37\n";
        let costs = parse(text);
        assert_eq!(costs["case_x"], Cost { calls: 0, own: 7, all: 37 });
        assert_eq!(costs["recvmsg"], Cost { calls: 3, own: 27, all: 30 });
        assert_eq!(costs["memcpy"].calls, 3);
    }
}
