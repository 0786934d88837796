//! Runs the live tests and the probe of `sctp-opts` in guest kernels.

use std::ffi::OsString;
use std::io::{self, Write};
use std::iter;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::recorder::{Changed, Recorder};
use super::{build, other, run, strace_check, Engine, Failure, Job};
use crate::setup::{self, InstallPolicy};
use codegen::evidence::{builds, report};

/// The kernels whose behaviour is recorded.
pub const RECORDED: &[&str] = &["5.10", "6.1", "6.12", "7.2"];

/// Features that are off by default and can be enabled on all kernels.
const ALL_ON: &[(&str, &str)] = &[
    ("net.sctp.addip_enable", "1"),
    ("net.sctp.auth_enable", "1"),
    ("net.sctp.intl_enable", "1"),
    ("net.sctp.pf_expose", "2"),
    ("net.sctp.reconf_enable", "1"),
];

/// A configuration of the features.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switches {
    Default,
    AllOn,
}

impl Switches {
    pub const BOTH: [Switches; 2] = [Switches::Default, Switches::AllOn];

    /// The name in evidence files.
    pub fn name(self) -> &'static str {
        match self {
            Switches::Default => builds::DEFAULT,
            Switches::AllOn => "all-on",
        }
    }

    pub fn settings(self) -> Vec<(String, String)> {
        let all = if self == Switches::AllOn { ALL_ON } else { &[] };
        all.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }
}

/// Leaves out the checks of what the description says about kernels, for runs that check another build of the program: each
/// recorded kernel passes them once, and other tests make the same calls.
pub(super) const NOT_ABOUT_KERNELS: [&str; 2] = ["--skip", "sentences::"];

/// Third-party programs that the live tests use, and the files that these load at run time.
const PEERS: &[&str] = &["bash", "checksctp", "sctp_darn", "sctp_test", "ss", "stdbuf", "strace", "withsctp"];
const LOADED: &[&str] = &["/usr/libexec/coreutils/libstdbuf.so", "/usr/lib/x86_64-linux-gnu/lksctp-tools"];

/// Those that are installed.
pub(super) fn peers() -> Vec<PathBuf> {
    let programs = PEERS.iter().filter_map(|program| setup::find(program));
    programs.chain(LOADED.iter().map(PathBuf::from).filter(|path| path.exists())).collect()
}

/// Runs the live tests in each of `kernels` (by default in one), restricted to tests whose names contain one of `only`.
/// Returns the number of failed runs.
pub fn test(
    root: &Path,
    kernels: &[String],
    both: bool,
    only: &[String],
    engine: Option<Engine>,
    policy: InstallPolicy,
) -> Result<usize, Failure> {
    setup::ensure(&[&setup::LKSCTP_TOOLS, &setup::IPROUTE], policy).map_err(other)?;
    let program = build::live_tests(root)?;
    let files = peers();
    // Tests that record what they measured write to the checkout.
    let updates = std::env::var_os("UPDATE_EXPECT").is_some();
    let writable = if updates { vec![root.to_path_buf()] } else { Vec::new() };
    let kernels: Vec<Option<String>> =
        if kernels.is_empty() { vec![None] } else { kernels.iter().cloned().map(Some).collect() };
    let mut runs = Vec::new();
    if both {
        let wanted =
            |special: &&Special| only.is_empty() || only.iter().any(|part| special.test.contains(part.as_str()));
        runs.extend(SPECIAL.iter().filter(wanted).map(|special| special.run(&program)));
    }
    let switches = if both { &Switches::BOTH[..] } else { &Switches::BOTH[..1] };
    for (kernel, switches) in kernels.iter().flat_map(|kernel| switches.iter().map(move |switches| (kernel, switches)))
    {
        let title = format!("Linux {}, switches: {}", kernel.as_deref().unwrap_or("by default"), switches.name());
        let job = Job {
            kernel: kernel.clone(),
            engine,
            sysctls: switches.settings(),
            command: iter::once(program.clone().into()).chain(only.iter().map(OsString::from)).collect(),
            files: files.clone(),
            fail_nth: true,
            writable: writable.clone(),
            ..Job::default()
        };
        runs.push((title, job));
    }
    let failed = at_once(&runs, |(title, job), out| {
        writeln!(out, "{title}").map_err(other)?;
        let mut err = Vec::new();
        let done = run(job, policy, out, &mut err);
        out.write_all(&err).map_err(other)?;
        Ok(usize::from(done?.status != 0))
    })?;
    for kernel in kernels.iter().filter(|_| only.is_empty()) {
        println!("{} examples passed", super::examples::test(root, kernel.as_deref(), policy)?);
        let seen = strace_check::run(root, kernel.as_deref(), engine, policy)?;
        println!(
            "strace decoded calls of {} options; {} lengths as described, {} bytes of padding zero",
            seen.options, seen.lengths, seen.zeros
        );
    }
    Ok(failed.iter().sum())
}

/// A test that needs a guest of its own.
struct Special {
    test: &'static str,
    kernel: &'static str,
    /// A module to omit.
    without: &'static [&'static str],
    /// The variable that tells the test that it is in its guest.
    env: (&'static str, &'static str),
}

/// The longest first, as they run beside the others.
static SPECIAL: &[Special] = &[
    // It mostly waits, almost three minutes.
    Special {
        test: "patient::a_larger_path_mtu_is_looked_for_every_30_intervals",
        kernel: "7.2",
        without: &[],
        env: ("SCTP_OPTS_PATIENT", "1"),
    },
    // User Mode Linux before 7.0 has the algorithm of cookies as a module.
    Special {
        test: "calls::listening_needs_the_algorithm_of_cookies",
        kernel: "6.1",
        without: &["hmac"],
        env: ("SCTP_OPTS_WITHOUT", "hmac"),
    },
];

impl Special {
    /// The title and the guest.
    fn run(&self, program: &Path) -> (String, Job) {
        let (variable, value) = self.env;
        let job = Job {
            kernel: Some(self.kernel.to_owned()),
            engine: Some(Engine::Uml),
            without: self.without.iter().map(|module| (*module).to_owned()).collect(),
            env: vec![(variable.to_owned(), value.to_owned())],
            command: vec![program.into(), "--exact".into(), self.test.into()],
            ..Job::default()
        };
        (format!("Linux {}, {variable}={value}", self.kernel), job)
    }
}

/// Runs `work` on each of `tasks`, in parallel. There are two workers for each processor, as a guest uses one and live
/// tests mostly wait. The output of a task appears when it is finished, or immediately if there is only one task.
pub(super) fn at_once<T: Sync, R: Send>(
    tasks: &[T],
    work: impl Fn(&T, &mut dyn Write) -> Result<R, Failure> + Sync,
) -> Result<Vec<R>, Failure> {
    if let [task] = tasks {
        return Ok(vec![work(task, &mut io::stdout())?]);
    }
    let workers = (2 * thread::available_parallelism().map_or(1, usize::from)).min(tasks.len());
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| loop {
                let i = next.fetch_add(1, Ordering::Relaxed);
                let Some(task) = tasks.get(i) else { return };
                let mut out = Vec::new();
                let result = work(task, &mut out);
                let mut results = results.lock().unwrap_or_else(PoisonError::into_inner);
                results.push((i, result));
                // Write while holding the lock, so that outputs do not mix.
                let _ = io::stdout().write_all(&out);
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(i, _)| *i);
    results.into_iter().map(|(_, result)| result).collect()
}

/// The probe's output in a kernel.
fn probe_output(
    program: &Path,
    kernel: Option<&str>,
    switches: Switches,
    format: &str,
    policy: InstallPolicy,
) -> Result<String, Failure> {
    let job = Job {
        kernel: kernel.map(str::to_owned),
        sysctls: switches.settings(),
        command: vec![program.into(), "--format".into(), format.into()],
        ..Job::default()
    };
    let mut out = Vec::new();
    let done = run(&job, policy, &mut out, &mut io::stderr())?;
    if done.status != 0 {
        return Err(other(format!("the probe failed with status {}", done.status)));
    }
    String::from_utf8(out).map_err(other)
}

/// Prints the probe's output in a kernel.
pub fn probe(
    root: &Path,
    kernel: Option<&str>,
    switches: Switches,
    format: &str,
    policy: InstallPolicy,
) -> Result<(), Failure> {
    let program = build::probe(root)?;
    let text = probe_output(&program, kernel, switches, format, policy)?;
    io::stdout().write_all(text.as_bytes()).map_err(other)
}

/// Records the probe's results in the recorded kernels in `spec/evidence`, or reports differences.
pub(super) fn record(recorder: &Recorder<'_>, policy: InstallPolicy) -> Result<Option<Changed>, Failure> {
    let program = build::probe(recorder.root)?;
    let system = recorder.system("linux")?;
    let runs: Vec<_> = RECORDED.iter().flat_map(|kernel| Switches::BOTH.map(|switches| (*kernel, switches))).collect();
    let outputs =
        at_once(&runs, |(kernel, switches), _| probe_output(&program, Some(kernel), *switches, "toml", policy))?;
    let mut answers = Vec::new();
    for of_kernel in outputs.chunks(Switches::BOTH.len()) {
        let reports = of_kernel.iter().map(|output| report::parse(output));
        let reports = reports.collect::<Result<Vec<_>, _>>().map_err(other)?;
        let build = recorder.build(&system, &reports[0].release, &Switches::BOTH.map(Switches::name))?;
        answers.push((build, reports.into_iter().map(|signed| signed.report).collect()));
    }
    recorder.items(&system, answers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_have_the_order_of_the_tasks_and_one_failure_fails_all() {
        let slow_first = |i: &u64, _: &mut dyn Write| {
            thread::sleep(std::time::Duration::from_millis(20 / (i + 1)));
            if *i == 7 {
                Err(other("seven"))
            } else {
                Ok(i * 2)
            }
        };
        assert_eq!(at_once(&[0, 1, 2, 3, 4], slow_first).unwrap(), [0, 2, 4, 6, 8]);
        assert_eq!(at_once(&[5], slow_first).unwrap(), [10]);
        assert!(at_once(&[], slow_first).unwrap().is_empty());
        assert_eq!(at_once(&[1, 7, 2], slow_first).unwrap_err().to_string(), "seven");
    }
}
