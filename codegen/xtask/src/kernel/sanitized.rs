//! Runs the live tests with one of the compiler's sanitizers.
//!
//! Sanitizers intercept the C library's functions to learn what the kernel reads and writes, among them `getsockopt` and
//! `recvmsg`, but not `setsockopt`. Its arguments are checked only by [`memcheck`](super::memcheck).

use std::io;
use std::iter;
use std::path::Path;

use super::build::built_by;
use super::live::{peers, NOT_ABOUT_KERNELS};
use super::{other, run, Failure, Job};
use crate::sanitize;
use crate::setup::{self, InstallPolicy, Prerequisite};

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Sanitizer {
    /// Accesses out of bounds or after free, by the kernel as well; leaks
    Address,
    /// Data races
    Thread,
    /// Reads of memory that neither the program nor the kernel has initialized
    Memory,
}

/// A test with a planted error, and words of the sanitizer's report about it.
type Planted = (&'static str, &'static [&'static str]);

impl Sanitizer {
    fn flags(self) -> &'static str {
        match self {
            Sanitizer::Address => sanitize::FLAGS,
            Sanitizer::Thread => "-Zsanitizer=thread",
            Sanitizer::Memory => "-Zsanitizer=memory -Zsanitizer-memory-track-origins",
        }
    }

    /// Name of the target folder, below `target`.
    fn folder(self) -> &'static str {
        match self {
            Sanitizer::Address => sanitize::FOLDER,
            Sanitizer::Thread => "sanitize-thread",
            Sanitizer::Memory => "sanitize-memory",
        }
    }

    /// Whether the standard library has to be instrumented as well. Otherwise its locks and its writes are invisible to the
    /// sanitizer, which then reports false races and uninitialised reads.
    fn with_library(self) -> bool {
        self != Sanitizer::Address
    }

    /// Skipped tests: those with libsctp, which is not instrumented, and passes uninitialised padding to the kernel.
    fn skipped(self) -> &'static [&'static str] {
        match self {
            Sanitizer::Address | Sanitizer::Thread => &[],
            Sanitizer::Memory => &["--skip", "interop::", "--skip", "libsctp::"],
        }
    }

    fn needs(self) -> Vec<&'static Prerequisite> {
        let own: &[&'static Prerequisite] = match self {
            Sanitizer::Address => &[&setup::SANITIZER],
            Sanitizer::Thread => &[&setup::THREAD_SANITIZER, &setup::RUST_SRC],
            Sanitizer::Memory => &[&setup::MEMORY_SANITIZER, &setup::RUST_SRC],
        };
        own.iter().copied().chain([&setup::LIBSCTP, &setup::LKSCTP_TOOLS, &setup::IPROUTE, &setup::STRACE]).collect()
    }

    fn planted(self) -> &'static [Planted] {
        match self {
            Sanitizer::Address => &[
                ("planted::we_read_past_the_end", &["AddressSanitizer: heap-buffer-overflow", "READ of size 1 "]),
                (
                    "planted::the_kernel_writes_past_the_end",
                    &["heap-buffer-overflow", "WRITE of size 16 ", "getsockopt"],
                ),
                ("planted::memory_is_leaked", &["LeakSanitizer: detected memory leaks", "Direct leak of 4711 byte(s)"]),
            ],
            Sanitizer::Thread => &[
                ("planted::two_threads_race", &["ThreadSanitizer: data race"]),
                ("planted::the_kernel_races_with_a_thread", &["ThreadSanitizer: data race", "recvmsg"]),
            ],
            Sanitizer::Memory => &[
                (
                    "planted::we_branch_on_bytes_the_kernel_did_not_write",
                    &["MemorySanitizer: use-of-uninitialized-value"],
                ),
                ("planted::we_send_uninitialised_bytes", &["MemorySanitizer: use-of-uninitialized-value", "sendmsg"]),
            ],
        }
    }
}

/// Whether the sanitizer reports no errors. Planted errors that it must detect are run first.
pub fn clean(root: &Path, sanitizer: Sanitizer, policy: InstallPolicy) -> Result<bool, Failure> {
    setup::ensure(&sanitizer.needs(), policy).map_err(other)?;
    let mut cargo = sanitize::cargo_test(root, sanitizer.flags(), sanitizer.folder())?;
    cargo.args(["--test", "live", "--no-run"]);
    if sanitizer.with_library() {
        cargo.arg("-Zbuild-std");
    }
    let program = built_by(cargo, "live")?;
    for (test, words) in sanitizer.planted() {
        let job = Job {
            command: vec![program.clone().into(), "--exact".into(), test.into()],
            env: vec![("SCTP_OPTS_PLANTED".to_owned(), "1".to_owned())],
            ..Job::default()
        };
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let done = run(&job, policy, &mut out, &mut err)?;
        let messages = String::from_utf8_lossy(&err);
        if done.status == 0 || words.iter().any(|word| !messages.contains(word)) {
            return Err(other(format!("the error in {test} is not detected; status {}:\n{messages}", done.status)));
        }
    }
    let skipped = sanitizer.skipped().iter().copied().chain(NOT_ABOUT_KERNELS);
    let command = iter::once(program.into()).chain(skipped.map(Into::into)).collect();
    let job = Job { command, files: peers(), ..Job::default() };
    Ok(run(&job, policy, &mut io::stdout(), &mut io::stderr())?.status == 0)
}
