//! Makes the calls of the packetdrill scripts in guest kernels, to record or check the answers.

use std::fs;
use std::path::Path;

use tempfile::NamedTempFile;

use super::live::RECORDED;
use super::recorder::{Changed, Recorder};
use super::{other, run, Failure, Job};
use crate::setup::InstallPolicy;
use codegen::evidence::builds;
use codegen::evidence::recorded_calls::Scripts;
use codegen::lower::packetdrill::calls::{self, Host};
use codegen::lower::packetdrill::plan::plans;
use codegen::model::{PlatformId, Spec};

/// Runs `program raw-calls` with a request in a kernel; returns the output.
pub fn ask(program: &Path, kernel: &str, request: &str, policy: InstallPolicy) -> Result<String, Failure> {
    let file = NamedTempFile::with_prefix("sctp-opts-calls.").map_err(other)?;
    fs::write(file.path(), request).map_err(other)?;
    let job = Job {
        kernel: Some(kernel.to_owned()),
        command: vec![program.into(), "raw-calls".into(), file.path().into()],
        files: vec![file.path().to_owned()],
        ..Job::default()
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let done = run(&job, policy, &mut out, &mut err)?;
    if done.status != 0 {
        let why = String::from_utf8_lossy(&err).into_owned();
        return Err(other(format!("the calls failed in Linux {kernel} with status {}: {why}", done.status)));
    }
    String::from_utf8(out).map_err(other)
}

/// A kernel's answers to all scripts that it can run.
fn script_answers(
    spec: &Spec,
    platform: PlatformId,
    program: &Path,
    kernel: &str,
    policy: InstallPolicy,
) -> Result<Scripts, Failure> {
    let plans = plans(spec, platform, Some(kernel));
    let host = Host::of(spec, platform);
    let output = ask(program, kernel, &calls::request(spec, &plans, host), policy)?;
    let answers = calls::response(spec, &plans, host, &output).map_err(other)?;
    Ok(plans.iter().map(|plan| plan.name().to_owned()).zip(answers).collect())
}

/// Records the answers of the recorded kernels in `spec/evidence/calls`, or reports differences.
pub(super) fn record(recorder: &Recorder<'_>, policy: InstallPolicy) -> Result<Option<Changed>, Failure> {
    let program = std::env::current_exe().map_err(other)?;
    let system = recorder.system("linux")?;
    let mut answers = Vec::new();
    for kernel in RECORDED {
        let scripts = script_answers(recorder.spec, system.platform, &program, kernel, policy)?;
        answers.push((recorder.build(&system, kernel, &[builds::DEFAULT])?, vec![scripts]));
    }
    recorder.calls(&system, answers)
}
