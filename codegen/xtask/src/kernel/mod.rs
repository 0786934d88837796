//! Runs a command of this machine in a real Linux kernel with SCTP, as an ordinary user.
//!
//! [`fetch`] downloads a kernel with the system's package client, [`initramfs`] packs its first file system, [`uml`],
//! [`qemu`] and [`host`] start it, one for each [`Engine`], and [`guest`] runs it: streams, exit status, time limit.
//! [`temp_folder`] ensures that no files or processes are left. [`live`] runs our tests and the probe there, and
//! [`usrsctp`] runs the probe of FreeBSD's stack, which needs no kernel.

pub mod build;
pub mod compat;
pub mod drill;
mod examples;
mod fail_nth;
pub mod fetch;
pub mod guest;
pub mod guest_script;
pub mod host;
pub mod initramfs;
pub mod live;
pub mod memcheck;
pub mod modules;
mod own_loader;
pub mod play;
pub mod qemu;
pub mod raw;
pub mod record;
pub mod recorder;
pub mod release;
pub mod sanitized;
pub mod script_calls;
pub mod strace_check;
pub mod temp_folder;

pub mod uml;
pub mod usrsctp;

use std::ffi::OsString;
use std::fmt;
use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use crate::setup::{self, InstallPolicy, Prerequisite};
use release::Release;

/// The way in which a kernel is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Engine {
    /// This machine's own kernel, in separate namespaces.
    Host,
    /// User Mode Linux: a kernel as a process, with read-only access to this machine's files.
    Uml,
    /// qemu with an emulated processor: has no requirements on this machine.
    Qemu,
}

impl Engine {
    /// The value of `--engine`.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Host => "host",
            Engine::Uml => "uml",
            Engine::Qemu => "qemu",
        }
    }
}

/// A command to run, and its environment.
#[derive(Debug, Clone)]
pub struct Job {
    /// `--kernel`; by default this machine's own, or else the newest User Mode Linux.
    pub kernel: Option<String>,
    /// `--engine`; by default the one that suits the kernel, or the next one if that does not start.
    pub engine: Option<Engine>,
    /// Settings such as `net.sctp.auth_enable=1`, made before the command starts.
    pub sysctls: Vec<(String, String)>,
    pub env: Vec<(String, String)>,
    /// Files to copy, in addition to the command, to a guest without access to this machine's files.
    pub files: Vec<PathBuf>,
    /// Add `/proc/fail-nth`, with which a program makes an allocation in the kernel fail, if this is possible: in qemu, and
    /// not in new kernels.
    pub fail_nth: bool,
    /// Modules that are not loaded, though the kernel has them.
    pub without: Vec<String>,
    /// Folders of this machine that a guest with access to its files may write to.
    pub writable: Vec<PathBuf>,
    /// The time limit, including the kernel's start.
    pub timeout: Duration,
    /// Show the kernel's messages and the times.
    pub verbose: bool,
    /// The command. If it is empty, the kernel is only fetched.
    pub command: Vec<OsString>,
}

impl Default for Job {
    fn default() -> Self {
        Self {
            kernel: None,
            engine: None,
            sysctls: Vec::new(),
            env: Vec::new(),
            files: Vec::new(),
            fail_nth: false,
            without: Vec::new(),
            writable: Vec::new(),
            timeout: Duration::from_secs(600),
            verbose: false,
            command: Vec::new(),
        }
    }
}

/// The reason for which there is no exit status.
#[derive(Debug)]
pub enum Failure {
    TimeLimit(Duration),
    /// The process was interrupted by a signal.
    Interrupted,
    /// The kernel did not start the command.
    NeverUp(String),
    Other(String),
}

impl Failure {
    /// The exit status of xtask, following `timeout`, `env` and the shell.
    pub fn status(&self) -> u8 {
        match self {
            Failure::TimeLimit(_) => 124,
            Failure::Interrupted => 130,
            Failure::NeverUp(_) | Failure::Other(_) => 125,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::TimeLimit(limit) => write!(f, "the time limit of {} s was exceeded", limit.as_secs_f32()),
            Failure::Interrupted => f.write_str("interrupted"),
            Failure::NeverUp(why) | Failure::Other(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for Failure {}

impl From<String> for Failure {
    fn from(why: String) -> Failure {
        Failure::Other(why)
    }
}

/// Any error that is not specific to the command.
pub(crate) fn other(error: impl fmt::Display) -> Failure {
    Failure::Other(error.to_string())
}

#[derive(Debug, Clone, Copy)]
pub struct Done {
    pub status: u8,
    /// Time from the engine's start to the command's.
    pub boot: Duration,
    pub total: Duration,
}

/// Runs a job. The command's output is passed to `out` and `err` immediately; messages about the run go to stderr.
pub fn run(job: &Job, policy: InstallPolicy, out: &mut dyn Write, err: &mut dyn Write) -> Result<Done, Failure> {
    let choices = choices(job)?;
    let mut doubt = None;
    for (i, (engine, release)) in choices.iter().enumerate() {
        if let Some(why) = doubt.take() {
            eprintln!("{why}\nwarning: that engine does not start here; trying {} instead", engine.name());
        }
        match run_on(*engine, *release, job, policy, out, err) {
            Err(Failure::NeverUp(why)) if i + 1 < choices.len() => doubt = Some(why),
            result => return result,
        }
    }
    unreachable!("the last choice always returns")
}

/// Engines to try, in order of preference.
fn choices(job: &Job) -> Result<Vec<(Engine, Option<&'static Release>)>, Failure> {
    let named = |name: &str| {
        release::find(name)
            .ok_or_else(|| Failure::Other(format!("there is no kernel `{name}`; {}", release::offered())))
    };
    let Some(kernel) = &job.kernel else {
        return match job.engine {
            Some(Engine::Host) => Ok(vec![(Engine::Host, None)]),
            None if host::has_sctp() => Ok(vec![(Engine::Host, None)]),
            Some(engine) => Ok(vec![(engine, Some(release::default()))]),
            None => Ok(vec![(Engine::Uml, Some(release::default())), (Engine::Qemu, Some(release::default()))]),
        };
    };
    let release = named(kernel)?;
    match job.engine {
        Some(Engine::Host) => Err(other("--engine host uses this machine's own kernel: omit --kernel")),
        Some(Engine::Uml) if !release.uml => {
            Err(Failure::Other(format!("there is no User Mode Linux {kernel}; use --engine qemu")))
        }
        Some(engine) => Ok(vec![(engine, Some(release))]),
        None if release.uml => Ok(vec![(Engine::Uml, Some(release)), (Engine::Qemu, Some(release))]),
        None => Ok(vec![(Engine::Qemu, Some(release))]),
    }
}

fn run_on(
    engine: Engine,
    release: Option<&Release>,
    job: &Job,
    policy: InstallPolicy,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<Done, Failure> {
    let needs: &[&'static Prerequisite] = match engine {
        Engine::Host => &[&setup::UNSHARE, &setup::BUSYBOX],
        Engine::Uml => &[&setup::BUSYBOX, &setup::XZ, &setup::ZSTD],
        Engine::Qemu => &[&setup::BUSYBOX, &setup::XZ, &setup::ZSTD, &setup::DEPMOD, &setup::QEMU],
    };
    setup::ensure(needs, policy).map_err(other)?;
    let fail_nth = job.fail_nth && engine == Engine::Qemu && release.is_some_and(|release| release.failslab);
    if fail_nth {
        setup::ensure(&[&setup::CC, &setup::MAKE], policy).map_err(other)?;
    }
    match release {
        None => guest::run(host::prepare(job)?, job, out, err),
        Some(release) => {
            let kernel = fetch::kernel(release, engine)?;
            if job.command.is_empty() {
                println!("{} {} in {}", engine.name(), kernel.version, kernel.folder.display());
                return Ok(Done { status: 0, boot: Duration::ZERO, total: Duration::ZERO });
            }
            let mut modules = modules::load(&kernel.modules(), &job.without)?;
            if fail_nth {
                modules.push(modules::read(&fail_nth::module(release, &kernel)?)?);
            }
            let start = if engine == Engine::Uml { uml::prepare } else { qemu::prepare };
            guest::run(start(&kernel, job, &modules)?, job, out, err)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn engines(kernel: Option<&str>, engine: Option<Engine>) -> Result<Vec<Engine>, String> {
        let job = Job { kernel: kernel.map(str::to_owned), engine, ..Job::default() };
        choices(&job)
            .map(|list| list.into_iter().map(|(engine, _)| engine).collect())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn the_engines_for_a_kernel_are_tried_in_order_of_preference() {
        assert_eq!(engines(Some("6.1"), None).unwrap(), [Engine::Uml, Engine::Qemu]);
        assert_eq!(engines(Some("7.3"), None).unwrap(), [Engine::Qemu]);
        assert_eq!(engines(Some("6.1"), Some(Engine::Qemu)).unwrap(), [Engine::Qemu]);
        assert_eq!(engines(None, Some(Engine::Host)).unwrap(), [Engine::Host]);
        assert!(engines(Some("7.3"), Some(Engine::Uml)).unwrap_err().contains("--engine qemu"));
        let error = engines(Some("6.2"), None).unwrap_err();
        assert_eq!(error, "there is no kernel `6.2`; there are 5.10, 6.1, 6.12, 7.2, 7.3");
    }
}
