//! The live tests as a 32-bit program on a 64-bit kernel, whose compatibility layer handles some of its calls.

use std::io;
use std::iter;
use std::path::Path;

use super::build::built_by;
use super::live::{peers, NOT_ABOUT_KERNELS};
use super::{other, run, Engine, Failure, Job};
use crate::machines::I686;
use crate::setup::InstallPolicy;

/// Tests that call libsctp, which is installed for 64 bits only.
const SKIPPED: &[&str] = &["--skip", "interop::library", "--skip", "libsctp::"];

/// Runs the tests, or those whose names contain one of `only`, in qemu, as User Mode Linux cannot run 32-bit programs.
/// Returns whether all passed.
pub fn passes(root: &Path, kernel: Option<&str>, only: &[String], policy: InstallPolicy) -> Result<bool, Failure> {
    let mut cargo = I686.cargo_test(root, policy).map_err(other)?;
    cargo.args(["--test", "live", "--no-run"]);
    let program = built_by(cargo, "live")?;
    let chosen: Vec<&str> =
        if only.is_empty() { NOT_ABOUT_KERNELS.into() } else { only.iter().map(String::as_str).collect() };
    let words = chosen.into_iter().chain(SKIPPED.iter().copied());
    let job = Job {
        kernel: kernel.map(str::to_owned),
        engine: Some(Engine::Qemu),
        command: iter::once(program.into()).chain(words.map(Into::into)).collect(),
        files: peers(),
        fail_nth: true,
        ..Job::default()
    };
    Ok(run(&job, policy, &mut io::stdout(), &mut io::stderr())?.status == 0)
}
