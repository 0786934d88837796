//! The calls of the packetdrill scripts, made in guest kernels: to record what they answer, and to check it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::live::{substance, today, END_OF_HEAD, RECORDED};
use super::{other, run, Failure, Job};
use crate::setup::InstallPolicy;
use codegen::evidence::recorded_calls::{self, Answer};
use codegen::lower::packetdrill::calls::{self, Host};
use codegen::lower::packetdrill::plan::{plans, Plan};
use codegen::model::{PlatformId, Spec};
use codegen::write;

/// Runs `program raw-calls` on a request in a kernel, with settings made first. Gives what it said.
pub fn ask(
    program: &Path,
    kernel: &str,
    sysctls: &[&str],
    request: &str,
    policy: InstallPolicy,
) -> Result<String, Failure> {
    let file = NamedTempFile::with_prefix("sctp-opts-calls.").map_err(other)?;
    fs::write(file.path(), request).map_err(other)?;
    let pair = |text: &&str| text.split_once('=').map(|(key, value)| (key.to_owned(), value.to_owned()));
    let job = Job {
        kernel: Some(kernel.to_owned()),
        sysctls: sysctls.iter().filter_map(pair).collect(),
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

/// What a kernel answers to all scripts that it can run: one start for each state of the settings.
fn answered(
    spec: &Spec,
    platform: PlatformId,
    program: &Path,
    kernel: &str,
    policy: InstallPolicy,
) -> Result<Vec<(String, Vec<Answer>)>, Failure> {
    let mut groups: BTreeMap<Vec<&str>, Vec<Plan<'_>>> = BTreeMap::new();
    for plan in plans(spec, platform, Some(kernel)) {
        groups.entry(plan.sysctls.clone()).or_default().push(plan);
    }
    let host = Host::of(spec, platform);
    let mut all = Vec::new();
    for (sysctls, plans) in groups {
        let said = ask(program, kernel, &sysctls, &calls::request(spec, &plans, host), policy)?;
        let answers = calls::response(spec, &plans, host, &said).map_err(other)?;
        all.extend(plans.iter().map(|plan| plan.name().to_owned()).zip(answers));
    }
    all.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(all)
}

/// Writes what the recorded kernels answer below `spec/evidence/calls`, or says which files differ. Gives those.
pub fn record(spec: &Spec, root: &Path, check: bool, policy: InstallPolicy) -> Result<Vec<PathBuf>, Failure> {
    let program = std::env::current_exe().map_err(other)?;
    let Some(platform) = spec.platforms.iter().position(|p| p.name == "linux").map(PlatformId) else {
        return Ok(Vec::new());
    };
    let mut changed = Vec::new();
    for kernel in RECORDED {
        let scripts = answered(spec, platform, &program, kernel, policy)?;
        let said = recorded_calls::render("linux", kernel, &scripts);
        changed.extend(keep(root, &format!("linux-{kernel}"), &format!("Linux {kernel}"), &said, check)?);
    }
    Ok(changed)
}

/// Writes a file of answers if it says something else than before. Gives it then.
pub(super) fn keep(root: &Path, file: &str, who: &str, said: &str, check: bool) -> Result<Option<PathBuf>, Failure> {
    let folder = root.join(codegen::generate::SPEC).join(codegen::evidence::FOLDER).join(recorded_calls::FOLDER);
    let path = folder.join(format!("{file}.toml"));
    let old = fs::read_to_string(&path).unwrap_or_default();
    if substance(&old) == substance(said) {
        return Ok(None);
    }
    if !check {
        fs::create_dir_all(&folder).map_err(other)?;
        let head = format!(
            "# What {who} answers to the calls of docs/packetdrill. Do not edit.\n\
             # command: cargo xtask probe --record\n# date: {}\n{END_OF_HEAD}",
            today()
        );
        write::replace(&path, &(head + said)).map_err(other)?;
    }
    Ok(Some(path))
}
