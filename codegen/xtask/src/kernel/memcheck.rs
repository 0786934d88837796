//! The live tests under valgrind's memcheck.

use std::io;
use std::path::Path;

use super::build;
use super::live::NOT_ABOUT_KERNELS;
use super::{other, run, Failure, Job};
use crate::setup::{self, InstallPolicy};

/// valgrind's exit status if it reported an error.
const ERRORS_FOUND: u8 = 99;

/// memcheck's messages about system calls with uninitialised bytes.
const COMPLAINTS: &[&str] = &[
    "setsockopt(optval) points to uninitialised byte(s)",
    "sendmsg(msg.msg_name) points to uninitialised byte(s)",
    "sendmsg(msg.msg_control) points to uninitialised byte(s)",
];

/// Skipped tests: those of signals and time, as memcheck is slow and no signal interrupts `getsockopt` under it (other tests
/// make the same calls); and those with libsctp, which passes uninitialised padding to the kernel.
const SKIPPED: &[&str] = &["--skip", "concurrency::", "--skip", "interop::", "--skip", "libsctp::"];

/// Whether memcheck reports no errors: no uninitialised byte, not even padding, is passed to the kernel, and nothing is read
/// out of bounds. Planted errors that it must detect are run first.
pub fn clean(root: &Path, policy: InstallPolicy) -> Result<bool, Failure> {
    setup::ensure(&[&setup::VALGRIND], policy).map_err(other)?;
    let program = build::live_tests(root)?;
    let checked = |more: &[&str], env: &[(&str, &str)]| {
        let status = format!("--error-exitcode={ERRORS_FOUND}");
        let words = ["valgrind", "--quiet", "--leak-check=no", &status].map(Into::into).into_iter();
        Job {
            command: words.chain([program.clone().into()]).chain(more.iter().map(Into::into)).collect(),
            env: env.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect(),
            ..Job::default()
        }
    };
    let planted = ["--exact", "planted::uninitialised_bytes_reach_the_kernel"];
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let done = run(&checked(&planted, &[("SCTP_OPTS_PLANTED", "1")]), policy, &mut out, &mut err)?;
    let messages = String::from_utf8_lossy(&err);
    if done.status != ERRORS_FOUND || COMPLAINTS.iter().any(|complaint| !messages.contains(complaint)) {
        return Err(other(format!("memcheck does not detect all planted errors; status {}:\n{messages}", done.status)));
    }
    let skipped: Vec<&str> = SKIPPED.iter().copied().chain(NOT_ABOUT_KERNELS).collect();
    let done = run(&checked(&skipped, &[]), policy, &mut io::stdout(), &mut io::stderr())?;
    Ok(done.status == 0)
}
