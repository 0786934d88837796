//! The probe of usrsctp: FreeBSD's stack in user space, asked as `sctp-probe` asks FreeBSD's kernel.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::NamedTempFile;

use super::build::executable;
use super::record::{Changed, Recorder};
use super::{other, Failure};
use crate::setup::{self, InstallPolicy};
use codegen::evidence::recorded_calls::Scripts;
use codegen::evidence::{builds, report};
use codegen::lower::packetdrill::calls::{request, response, Host};
use codegen::lower::packetdrill::plan::plans;

/// What compiles FreeBSD's half of the libraries.
const CFG: &str = "--cfg sctp_opts_on_usrsctp";

/// Builds the probe and gives its path.
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
        return Err(other("the probe of usrsctp does not build"));
    }
    executable(&String::from_utf8_lossy(&output.stdout), "probe-on-usrsctp")
        .ok_or_else(|| other("cargo built no `probe-on-usrsctp`"))
}

/// Its name in the evidence.
const NAME: &str = "usrsctp";

/// A build of usrsctp that is asked instead of the packaged one.
#[derive(Debug, Clone)]
pub struct Library {
    /// `libusrsctp.so`
    pub path: PathBuf,
    /// Its release, or its revision and the day of that: `fd070e05 of 2025-10-16`.
    pub build: String,
}

/// The release of the library, and what it says about every item.
fn asked(
    root: &Path,
    library: Option<&Library>,
    format: &str,
    policy: InstallPolicy,
) -> Result<(String, String), Failure> {
    setup::ensure(&[&setup::USRSCTP], policy).map_err(other)?;
    let release = match library {
        Some(library) => library.build.clone(),
        None => setup::usrsctp_version().ok_or_else(|| other("usrsctp has no version"))?,
    };
    let said = said(root, library, &[release.as_ref(), "--format".as_ref(), format.as_ref()], policy)?;
    Ok((release, said))
}

/// The probe, which can be asked more than once.
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
            // Its functions go before those of the library that the probe is linked with; the probe sees to that.
            command.env("LD_PRELOAD", path).arg("--library").arg(path);
        }
        command
    }
}

fn said(
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

/// What it answers to the calls of the packetdrill scripts for its system.
pub fn calls(root: &Path, library: Option<&Library>, request: &str, policy: InstallPolicy) -> Result<String, Failure> {
    let file = NamedTempFile::with_prefix("sctp-opts-calls.").map_err(other)?;
    fs::write(file.path(), request).map_err(other)?;
    said(root, library, &["calls".as_ref(), file.path().as_os_str()], policy)
}

/// Prints what it says.
pub fn probe(root: &Path, library: Option<&Library>, format: &str, policy: InstallPolicy) -> Result<(), Failure> {
    let (_, said) = asked(root, library, format, policy)?;
    print!("{said}");
    Ok(())
}

/// Writes what a build says about every item, and answers to the calls of all scripts, to `spec/evidence`; or says what
/// differs.
pub(super) fn record(
    recorder: &Recorder<'_>,
    library: Option<&Library>,
    policy: InstallPolicy,
) -> Result<Vec<Changed>, Failure> {
    let spec = recorder.spec;
    let system = recorder.system(NAME)?;
    let host = Host::of(spec, system.platform);
    let (release, said) = asked(recorder.root, library, "toml", policy)?;
    let build = recorder.build(&system, &release, &[builds::DEFAULT])?;
    let report = report::parse(&said).map_err(other)?.report;
    let plans = plans(spec, system.platform, None);
    let said = calls(recorder.root, library, &request(spec, &plans, host), policy)?;
    let answers = response(spec, &plans, host, &said).map_err(other)?;
    let scripts: Scripts = plans.iter().map(|plan| plan.name().to_owned()).zip(answers).collect();
    let items = recorder.items(&system, vec![(build.clone(), vec![report])])?;
    let calls = recorder.calls(&system, vec![(build, vec![scripts])])?;
    Ok(items.into_iter().chain(calls).collect())
}
