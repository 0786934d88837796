//! Builds and runs the probe of usrsctp, FreeBSD's stack in user space. It asks the same as `sctp-probe` on FreeBSD.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::NamedTempFile;

use super::build::executable;
use super::recorder::{Changed, Recorder};
use super::{other, Failure};
use crate::setup::{self, InstallPolicy};
use codegen::evidence::recorded_calls::Scripts;
use codegen::evidence::{builds, report};
use codegen::lower::packetdrill::calls::{request, response, Host};
use codegen::lower::packetdrill::plan::plans;

/// Selects FreeBSD's part of the libraries.
const CFG: &str = "--cfg sctp_opts_on_usrsctp";

/// Builds the probe; returns its path.
fn built(root: &Path) -> Result<PathBuf, Failure> {
    let flags = env::var("RUSTFLAGS").map_or_else(|_| CFG.to_owned(), |flags| format!("{flags} {CFG}"));
    let output = Command::new(setup::cargo())
        .args(["build", "--package", "sctp-opts-on-usrsctp", "--bins", "--message-format=json"])
        .env("RUSTFLAGS", flags)
        .current_dir(root)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| other(format!("cargo: {error}")))?;
    if !output.status.success() {
        return Err(other("cannot build the probe of usrsctp"));
    }
    executable(&String::from_utf8_lossy(&output.stdout), "probe-on-usrsctp")
        .ok_or_else(|| other("cargo built no `probe-on-usrsctp`"))
}

/// The name of the system in the evidence.
const NAME: &str = "usrsctp";

/// A build of usrsctp to test instead of the packaged one.
#[derive(Debug, Clone)]
pub struct Library {
    /// Path of `libusrsctp.so`.
    pub path: PathBuf,
    /// Its release, or its revision and date, such as `fd070e05 of 2025-10-16`.
    pub build: String,
}

/// The library's release, and the probe's report.
fn report(
    root: &Path,
    library: Option<&Library>,
    format: &str,
    policy: InstallPolicy,
) -> Result<(String, String), Failure> {
    setup::ensure(&[&setup::USRSCTP], policy).map_err(other)?;
    let release = match library {
        Some(library) => library.build.clone(),
        None => setup::usrsctp_version().ok_or_else(|| other("the version of usrsctp is unknown"))?,
    };
    let output = output(root, library, &[release.as_ref(), "--format".as_ref(), format.as_ref()], policy)?;
    Ok((release, output))
}

/// The probe, which can be run more than once.
pub(super) struct Probe {
    program: PathBuf,
    library: Option<PathBuf>,
}

impl Probe {
    pub(super) fn build(root: &Path, library: Option<&Library>, policy: InstallPolicy) -> Result<Probe, Failure> {
        setup::ensure(&[&setup::USRSCTP], policy).map_err(other)?;
        let absolute = |library: &Library| {
            fs::canonicalize(&library.path).map_err(|e| other(format!("{}: {e}", library.path.display())))
        };
        Ok(Probe { library: library.map(absolute).transpose()?, program: built(root)? })
    }

    pub(super) fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        if let Some(path) = &self.library {
            // Its functions take precedence over the library that the probe is linked with, which the probe verifies.
            command.env("LD_PRELOAD", path).arg("--library").arg(path);
        }
        command
    }
}

fn output(
    root: &Path,
    library: Option<&Library>,
    arguments: &[&OsStr],
    policy: InstallPolicy,
) -> Result<String, Failure> {
    let mut command = Probe::build(root, library, policy)?.command();
    command.args(arguments).stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = command.output().map_err(|error| other(format!("the probe of usrsctp: {error}")))?;
    if !output.status.success() {
        return Err(other(format!("the probe of usrsctp failed: {}", output.status)));
    }
    String::from_utf8(output.stdout).map_err(other)
}

/// The probe's answers to the calls of the packetdrill scripts.
pub fn calls(root: &Path, library: Option<&Library>, request: &str, policy: InstallPolicy) -> Result<String, Failure> {
    let file = NamedTempFile::with_prefix("sctp-opts-calls.").map_err(other)?;
    fs::write(file.path(), request).map_err(other)?;
    output(root, library, &["calls".as_ref(), file.path().as_os_str()], policy)
}

/// Prints the probe's report.
pub fn probe(root: &Path, library: Option<&Library>, format: &str, policy: InstallPolicy) -> Result<(), Failure> {
    let (_, text) = report(root, library, format, policy)?;
    print!("{text}");
    Ok(())
}

/// Records the report about all items and the answers to the calls of all scripts in `spec/evidence`, or reports
/// differences.
pub(super) fn record(
    recorder: &Recorder<'_>,
    library: Option<&Library>,
    policy: InstallPolicy,
) -> Result<Vec<Changed>, Failure> {
    let spec = recorder.spec;
    let system = recorder.system(NAME)?;
    let host = Host::of(spec, system.platform);
    let (release, text) = report(recorder.root, library, "toml", policy)?;
    let build = recorder.build(&system, &release, &[builds::DEFAULT])?;
    let report = report::parse(&text).map_err(other)?.report;
    let plans = plans(spec, system.platform, None);
    let output = calls(recorder.root, library, &request(spec, &plans, host), policy)?;
    let answers = response(spec, &plans, host, &output).map_err(other)?;
    let scripts: Scripts = plans.iter().map(|plan| plan.name().to_owned()).zip(answers).collect();
    let items = recorder.items(&system, vec![(build.clone(), vec![report])])?;
    let calls = recorder.calls(&system, vec![(build, vec![scripts])])?;
    Ok(items.into_iter().chain(calls).collect())
}
