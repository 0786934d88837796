//! Programs for the guests, built by cargo.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{other, Failure};
use crate::setup;

/// The program that asks a kernel about everything described.
pub(crate) fn probe(root: &Path) -> Result<PathBuf, Failure> {
    built(root, &["build", "--bin", "sctp-probe"], "sctp-probe")
}

pub(crate) fn live_tests(root: &Path) -> Result<PathBuf, Failure> {
    built(root, &["test", "--test", "live", "--features", "tokio", "--no-run"], "live")
}

/// Builds the target `name` of `sctp-opts` and gives its path.
pub(crate) fn built(root: &Path, arguments: &[&str], name: &str) -> Result<PathBuf, Failure> {
    let mut cargo = Command::new(setup::cargo());
    cargo.args(arguments).current_dir(root);
    built_by(cargo, name)
}

/// The same by a command of cargo that says how.
pub(crate) fn built_by(mut cargo: Command, name: &str) -> Result<PathBuf, Failure> {
    let output = cargo
        .args(["--package", "sctp-opts", "--message-format=json"])
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| other(format!("cargo: {error}")))?;
    if !output.status.success() {
        return Err(other("the program for the kernel does not build"));
    }
    executable(&String::from_utf8_lossy(&output.stdout), name).ok_or_else(|| other(format!("cargo built no `{name}`")))
}

/// The program of the target `name` in what cargo says. A test brings the package's programs along, in any order.
pub(crate) fn executable(messages: &str, name: &str) -> Option<PathBuf> {
    messages.lines().find_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        (message["target"]["name"] == name).then(|| message["executable"].as_str().map(PathBuf::from)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_in_what_cargo_says() {
        let line = |name: &str, path: &str| {
            format!("{{\"reason\":\"compiler-artifact\",\"target\":{{\"name\":\"{name}\"}},\"executable\":{path}}}\n")
        };
        let said = line("live", "\"/t/live-1\"") + &line("sctp_opts", "null") + &line("sctp-probe", "\"/t/probe\"");
        assert_eq!(executable(&said, "live"), Some(PathBuf::from("/t/live-1")));
        assert_eq!(executable(&said, "sctp-probe"), Some(PathBuf::from("/t/probe")));
        assert_eq!(executable(&said, "sctp_opts"), None);
        assert_eq!(executable("nothing\n", "live"), None);
    }
}
