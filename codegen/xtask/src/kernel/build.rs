//! Builds the programs for the guests with cargo.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{other, Failure};
use crate::setup;

/// The selection of `cargo test --workspace --all-features`: its programs are the same files, and dependencies are not built
/// again with other features.
const ALL: &[&str] = &["--workspace", "--all-features"];

/// The program that tests everything described against a kernel.
pub(crate) fn probe(root: &Path) -> Result<PathBuf, Failure> {
    built(root, &["build", "--bin", "sctp-probe", "--package", "sctp-opts"], "sctp-probe")
}

pub(crate) fn live_tests(root: &Path) -> Result<PathBuf, Failure> {
    built(root, &[&["test", "--test", "live", "--no-run"], ALL].concat(), "live")
}

/// Builds all examples; returns the path of one.
pub(crate) fn examples(root: &Path, one: &str) -> Result<PathBuf, Failure> {
    built(root, &[&["build", "--examples"], ALL].concat(), one)
}

pub(crate) fn bench(root: &Path, name: &str) -> Result<PathBuf, Failure> {
    built(root, &["bench", "--bench", name, "--no-run", "--package", "sctp-opts", "--features", "tokio"], name)
}

/// Builds the target `name`; returns its path.
fn built(root: &Path, arguments: &[&str], name: &str) -> Result<PathBuf, Failure> {
    let mut cargo = Command::new(setup::cargo());
    cargo.args(arguments).current_dir(root);
    built_by(cargo, name)
}

/// Builds the target `name` with a prepared cargo command.
pub(crate) fn built_by(mut cargo: Command, name: &str) -> Result<PathBuf, Failure> {
    let output = cargo
        .arg("--message-format=json")
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| other(format!("cargo: {error}")))?;
    if !output.status.success() {
        return Err(other("cannot build the program that runs in the kernel"));
    }
    executable(&String::from_utf8_lossy(&output.stdout), name).ok_or_else(|| other(format!("cargo built no `{name}`")))
}

/// Finds the executable of the target `name` in cargo's messages. Building a test also builds the package's binaries.
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
    fn the_executable_of_a_target_is_found_in_cargos_messages() {
        let line = |name: &str, path: &str| {
            format!("{{\"reason\":\"compiler-artifact\",\"target\":{{\"name\":\"{name}\"}},\"executable\":{path}}}\n")
        };
        let messages = line("live", "\"/t/live-1\"") + &line("sctp_opts", "null") + &line("sctp-probe", "\"/t/probe\"");
        assert_eq!(executable(&messages, "live"), Some(PathBuf::from("/t/live-1")));
        assert_eq!(executable(&messages, "sctp-probe"), Some(PathBuf::from("/t/probe")));
        assert_eq!(executable(&messages, "sctp_opts"), None);
        assert_eq!(executable("nothing\n", "live"), None);
    }
}
