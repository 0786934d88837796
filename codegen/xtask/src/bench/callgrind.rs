//! Counts instructions with valgrind's callgrind; the result is the same in every run.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::setup;

/// The cost of a function.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Number of calls.
    pub calls: u64,
    /// Instructions in the function itself.
    pub own: u64,
    /// Instructions in the function and its callees.
    pub all: u64,
}

/// The functions of a program, by their shortened names.
pub type Costs = BTreeMap<String, Cost>;

/// Runs a program under callgrind, in `folder`.
pub fn run(program: &Path, env: &[(&str, &Path)], folder: &Path) -> Result<Costs, String> {
    let out = folder.join("callgrind.out");
    let valgrind = setup::find("valgrind").ok_or("valgrind was not found")?;
    let output = Command::new(valgrind)
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(program)
        // Exclude the first resolution of library functions from the count.
        .env("LD_BIND_NOW", "1")
        .envs(env.iter().copied())
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("valgrind: {error}"))?;
    if !output.status.success() {
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(format!("{} ended with {} under valgrind:\n{stderr}", program.display(), output.status));
    }
    let text = fs::read_to_string(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    Ok(parse(&text))
}

/// Parses callgrind's output.
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

/// Resolves a name: callgrind writes each name once, with a number for later uses.
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

/// The name without path and hash: `case_x` for `messages::case_x::h0123`.
fn short(name: &str) -> &str {
    let hash = |text: &str| text.chars().all(|c| c.is_ascii_hexdigit());
    let name = name.rsplit_once("::h").filter(|(_, end)| hash(end)).map_or(name, |(name, _)| name);
    name.rsplit("::").next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_include_those_of_called_functions() {
        let text =
            "events: Ir\n\nfl=(1) a.rs\nfn=(1) b::hand::case_x::h01\n10 5\n+1 2\ncfn=(2) recvmsg\ncalls=3 20\n11 30\n\
                    \nfn=(2)\n20 27\ncfi=(3) x\ncfn=(3) memcpy\ncalls=3 1\n* 3\n\ntotals: 37\n";
        let costs = parse(text);
        assert_eq!(costs["case_x"], Cost { calls: 0, own: 7, all: 37 });
        assert_eq!(costs["recvmsg"], Cost { calls: 3, own: 27, all: 30 });
        assert_eq!(costs["memcpy"].calls, 3);
    }
}
