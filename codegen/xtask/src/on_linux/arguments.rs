//! Arguments of the commands in `on_linux`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use xtask::bench::Table;
use xtask::kernel::{sanitized::Sanitizer, Engine};

use crate::install_arguments::Install;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Measure the figures in docs/performance.md
    Bench(BenchArguments),
    #[command(hide = true)]
    BenchGenerateOnce,
    /// Run a command of this machine inside a real Linux kernel with SCTP
    ///
    /// The guest has the addresses 127.0.0.1, 127.0.0.2 and ::1, and 10.9.N.1 and fd09:N::1 on dummyN for N = 0, 1, 3.
    /// The command's exit status and output are passed on; 124 means the time limit, 125 an error of the harness.
    ///
    /// User Mode Linux mounts this machine's file system read-only, except for the folders given with --write and a temporary
    /// folder of the job, which is removed afterwards. That guards against mistakes, but is not a sandbox. In this machine's
    /// own kernel the command has the access of its user. The qemu guest only sees copies.
    Kernel(KernelArguments),
    /// Run the live tests of sctp-opts inside a real Linux kernel
    Live(LiveArguments),
    /// Probe a real Linux kernel about every option, ancillary message, notification and function
    Probe(ProbeArguments),
    /// Run packetdrill on the scripts of docs/packetdrill, in the recorded kernels, and record the results
    ///
    /// Its parser reads all scripts; those for Linux are run, each in a separate network namespace. Required after
    /// changing a script: `generate --check` fails until packetdrill has parsed it.
    Drill(DrillArguments),
    /// Make the system calls listed in a file in this kernel; run in a guest by `probe --record` and the test `packetdrill`
    #[command(hide = true)]
    RawCalls {
        /// A file in the format of codegen/src/lower/packetdrill/calls.rs
        file: PathBuf,
    },
}

#[derive(Args)]
pub(crate) struct BenchArguments {
    /// The table to measure; default: all
    #[arg(value_enum)]
    pub(crate) table: Option<Table>,
    /// For `generate`: measure with N times as many options; may be repeated
    #[arg(long, value_name = "N", default_values_t = [1, 10])]
    pub(crate) times: Vec<usize>,
    /// Replace the table in docs/performance.md
    #[arg(long)]
    pub(crate) write: bool,
    #[command(flatten)]
    pub(crate) install: Install,
}

#[derive(Args)]
pub(crate) struct KernelArguments {
    /// 5.10, 6.1, 6.12, 7.2 …; default: this machine's kernel if it has SCTP, otherwise the newest User Mode Linux
    #[arg(long, value_name = "V")]
    pub(crate) kernel: Option<String>,
    /// How to run the kernel; default: the best engine for it, or the next one if that does not start
    #[arg(long, value_enum, value_name = "ENGINE")]
    pub(crate) engine: Option<Engine>,
    /// Sysctl to set before the command starts, such as net.sctp.auth_enable=1; may be repeated
    #[arg(long, value_name = "K=V", value_parser = key_value)]
    pub(crate) sysctl: Vec<(String, String)>,
    /// Set this environment variable for the command; may be repeated
    #[arg(long, value_name = "K=V", value_parser = key_value)]
    pub(crate) env: Vec<(String, String)>,
    /// For qemu: copy these files or folders to the guest as well, which otherwise has only the command and its libraries
    #[arg(long, value_name = "PATH")]
    pub(crate) files: Vec<PathBuf>,
    /// For User Mode Linux: let the command write to this folder; may be repeated
    #[arg(long, value_name = "DIR")]
    pub(crate) write: Vec<PathBuf>,
    /// Time limit, in seconds
    #[arg(long, value_name = "S", default_value_t = 600.0)]
    pub(crate) timeout: f32,
    /// Show the kernel's messages and the times
    #[arg(long)]
    pub(crate) verbose: bool,
    #[command(flatten)]
    pub(crate) install: Install,
    /// The command; without one, the kernel is only fetched
    #[arg(last = true, value_name = "COMMAND")]
    pub(crate) command: Vec<OsString>,
}

#[derive(Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(crate) struct LiveArguments {
    /// Run only the tests with one of these in their names, and neither the examples nor the check with strace
    #[arg(value_name = "NAME", conflicts_with_all = ["memcheck", "sanitizer"])]
    pub(crate) only: Vec<String>,
    /// Run in this kernel; may be repeated
    #[arg(long, value_name = "V")]
    pub(crate) kernel: Vec<String>,
    /// Run in all recorded kernels, with optional features at their defaults and enabled
    #[arg(long, conflicts_with = "kernel")]
    pub(crate) all: bool,
    /// How to run the kernel, as for `cargo xtask kernel`
    #[arg(long, value_enum)]
    pub(crate) engine: Option<Engine>,
    /// Run under valgrind's memcheck, once: no uninitialized byte may reach the kernel, not even as padding
    #[arg(long, conflicts_with_all = ["kernel", "all", "engine"])]
    pub(crate) memcheck: bool,
    /// Build with this sanitizer of the compiler and run once
    #[arg(long, value_enum, conflicts_with_all = ["kernel", "all", "engine", "memcheck"])]
    pub(crate) sanitizer: Option<Sanitizer>,
    /// Run a 32-bit program in qemu, on a 64-bit kernel; at most one --kernel
    #[arg(long = "32-bit", conflicts_with_all = ["all", "engine", "memcheck", "sanitizer"])]
    pub(crate) narrow: bool,
    #[command(flatten)]
    pub(crate) install: Install,
}

#[derive(Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(crate) struct ProbeArguments {
    /// Probe usrsctp, FreeBSD's stack in user space, instead of a kernel; with --record, record only that
    #[arg(long, conflicts_with_all = ["kernel", "all_on"])]
    pub(crate) usrsctp: bool,
    /// With --usrsctp: probe this libusrsctp.so instead of the packaged one
    #[arg(long, value_name = "PATH", requires_all = ["usrsctp", "build"])]
    pub(crate) library: Option<PathBuf>,
    /// With --library: its release (0.9.5.0), or its revision and date (fd070e05@2025-10-16)
    #[arg(long, requires = "library", value_parser = stack_build)]
    pub(crate) build: Option<String>,
    /// The kernel to probe, as for `cargo xtask kernel`
    #[arg(long, value_name = "V")]
    pub(crate) kernel: Option<String>,
    /// Enable features that are off by default (net.sctp.auth_enable and the like)
    #[arg(long)]
    pub(crate) all_on: bool,
    /// Format of the output
    #[arg(long, value_parser = ["text", "toml", "json"], default_value = "text")]
    pub(crate) format: String,
    /// Import the output of `sctp-probe --format toml` from another machine, and update the documents
    #[arg(long, value_name = "FILE", exclusive = true)]
    pub(crate) import: Option<PathBuf>,
    /// Probe all recorded kernels and usrsctp, and write spec/evidence
    #[arg(long, conflicts_with_all = ["kernel", "all_on", "format"])]
    pub(crate) record: bool,
    /// With --record: write nothing; fail if an answer differs from the recorded one
    #[arg(long, requires = "record")]
    pub(crate) check: bool,
    #[command(flatten)]
    pub(crate) install: Install,
}

/// The form used in evidence files: `fd070e05 of 2025-10-16`.
fn stack_build(text: &str) -> Result<String, String> {
    let is = |text: &str, of: fn(char) -> bool| !text.is_empty() && text.chars().all(of);
    let is_release = |text: &str| is(text, |c| c.is_ascii_digit() || c == '.');
    let is_day = |text: &str| text.len() == 10 && is(text, |c| c.is_ascii_digit() || c == '-');
    match text.split_once('@') {
        None if is_release(text) => Ok(text.to_owned()),
        Some((revision, day)) if is(revision, |c| c.is_ascii_hexdigit()) && is_day(day) => {
            Ok(format!("{revision} of {day}"))
        }
        _ => Err("expected a release, or REVISION@YYYY-MM-DD".to_owned()),
    }
}

#[derive(Args)]
pub(crate) struct DrillArguments {
    /// Path of packetdrill, in the checkout that it was built from; default: the one in PATH
    #[arg(long, value_name = "PATH")]
    pub(crate) packetdrill: Option<PathBuf>,
    /// Run in this kernel; may be repeated; default: all recorded kernels
    #[arg(long, value_name = "V")]
    pub(crate) kernel: Vec<String>,
    /// Change one input or one expectation of a script at a time, and count the detected changes; runs in the newest
    /// recorded kernel or in the first --kernel, or with --usrsctp
    #[arg(long)]
    pub(crate) mutate: bool,
    /// Do not use packetdrill: play FreeBSD's scripts that have packets against usrsctp, FreeBSD's stack in user space
    #[arg(long, conflicts_with_all = ["packetdrill", "kernel"])]
    pub(crate) usrsctp: bool,
    /// Use this libusrsctp.so instead of the installed one
    #[arg(long, requires = "usrsctp", value_name = "PATH")]
    pub(crate) library: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) install: Install,
    /// Run only scripts whose paths contain this
    #[arg(value_name = "SCRIPT")]
    pub(crate) scripts: Vec<String>,
}

fn key_value(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("expected K=V")?;
    Ok((key.to_owned(), value.to_owned()))
}
