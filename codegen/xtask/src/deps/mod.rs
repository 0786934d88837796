//! Checks of the workspace's dependencies, and of its published packages.

pub mod deny;
pub mod msrv;
pub mod package;
pub mod release;

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs cargo, which prints its own messages.
fn succeeds(cargo: &mut Command) -> Result<(), String> {
    match cargo.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => {
            let arguments: Vec<_> = cargo.get_args().map(OsStr::to_string_lossy).collect();
            let folder = cargo.get_current_dir().unwrap_or(Path::new("."));
            Err(format!("`cargo {}` failed in {}", arguments.join(" "), folder.display()))
        }
        Err(error) => Err(format!("cargo: {error}")),
    }
}
