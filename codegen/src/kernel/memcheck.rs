//! The live tests under valgrind's memcheck.

use std::io;
use std::path::Path;

use super::live::built;
use super::{other, run, Failure, Job};
use crate::setup::{self, Consent};

/// How valgrind ends where it saw something.
const SAW: u8 = 99;

/// What it says of a system call that is handed what was never written.
const COMPLAINT: &str = "setsockopt(optval) points to uninitialised byte(s)";

/// Whether memcheck has nothing to say: no byte that was never written, be it padding, is handed to the kernel, and none
/// is read beyond what there is. A fault that it must see is run first.
pub fn clean(root: &Path, consent: Consent) -> Result<bool, Failure> {
    setup::ensure(&[&setup::VALGRIND], consent).map_err(other)?;
    let program = built(root, &["test", "--test", "live", "--no-run"], "live")?;
    let checked = |more: &[&str], env: &[(&str, &str)]| {
        let saw = format!("--error-exitcode={SAW}");
        let words = ["valgrind", "--quiet", "--leak-check=no", &saw].map(Into::into).into_iter();
        Job {
            command: words.chain([program.clone().into()]).chain(more.iter().map(Into::into)).collect(),
            env: env.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect(),
            ..Job::default()
        }
    };
    let planted = ["--exact", "planted::what_was_never_written_reaches_the_kernel"];
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let done = run(&checked(&planted, &[("SCTP_OPTS_PLANTED", "1")]), consent, &mut out, &mut err)?;
    let said = String::from_utf8_lossy(&err);
    if done.status != SAW || !said.contains(COMPLAINT) {
        return Err(other(format!("memcheck does not see a planted fault; status {}:\n{said}", done.status)));
    }
    let done = run(&checked(&[], &[]), consent, &mut io::stdout(), &mut io::stderr())?;
    Ok(done.status == 0)
}
