//! The live tests under valgrind's memcheck.

use std::io;
use std::path::Path;

use super::build::built;
use super::{other, run, Failure, Job};
use crate::setup::{self, InstallPolicy};

/// The exit status of valgrind when it reported something.
const SAW: u8 = 99;

/// How it reports a system call that is handed uninitialised bytes.
const COMPLAINTS: &[&str] = &[
    "setsockopt(optval) points to uninitialised byte(s)",
    "sendmsg(msg.msg_name) points to uninitialised byte(s)",
    "sendmsg(msg.msg_control) points to uninitialised byte(s)",
];

/// What is about signals and time: under memcheck none interrupts `getsockopt`, and everything takes long. The calls are
/// those of the other tests. And what calls libsctp, which itself hands padding to the kernel that it never wrote.
const SKIPPED: &[&str] = &["--skip", "concurrency::", "--skip", "interop::", "--skip", "libsctp::"];

/// Whether memcheck has nothing to say: no byte that was never written, be it padding, is handed to the kernel, and none
/// is read beyond what there is. Faults that it must see are run first.
pub fn clean(root: &Path, policy: InstallPolicy) -> Result<bool, Failure> {
    setup::ensure(&[&setup::VALGRIND], policy).map_err(other)?;
    let program = built(root, &["test", "--test", "live", "--features", "tokio", "--no-run"], "live")?;
    let checked = |more: &[&str], env: &[(&str, &str)]| {
        let saw = format!("--error-exitcode={SAW}");
        let words = ["valgrind", "--quiet", "--leak-check=no", &saw].map(Into::into).into_iter();
        Job {
            command: words.chain([program.clone().into()]).chain(more.iter().map(Into::into)).collect(),
            env: env.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect(),
            ..Job::default()
        }
    };
    let planted = ["--exact", "planted::uninitialised_bytes_reach_the_kernel"];
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let done = run(&checked(&planted, &[("SCTP_OPTS_PLANTED", "1")]), policy, &mut out, &mut err)?;
    let said = String::from_utf8_lossy(&err);
    if done.status != SAW || COMPLAINTS.iter().any(|complaint| !said.contains(complaint)) {
        return Err(other(format!("memcheck does not see all planted faults; status {}:\n{said}", done.status)));
    }
    let done = run(&checked(SKIPPED, &[]), policy, &mut io::stdout(), &mut io::stderr())?;
    Ok(done.status == 0)
}
