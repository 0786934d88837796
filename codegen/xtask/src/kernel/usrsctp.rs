//! The probe of usrsctp: FreeBSD's stack in user space, with FreeBSD's structs and options of ours.

use std::env;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::NamedTempFile;

use super::build::executable;
use super::live::{substance, today, END_OF_HEAD};
use super::script_calls::keep;
use super::{other, Failure};
use crate::setup::{self, InstallPolicy};
use codegen::evidence::recorded_calls;
use codegen::lower::packetdrill::calls::{request, response, Host};
use codegen::lower::packetdrill::plan::plans;
use codegen::model::{PlatformId, Spec};
use codegen::write;

/// What compiles the options of all platforms.
const CFG: &str = "--cfg sctp_opts_all_platforms";

/// Builds the probe and gives its path.
fn built(root: &Path) -> Result<PathBuf, Failure> {
    let flags = env::var("RUSTFLAGS").map_or_else(|_| CFG.to_owned(), |flags| format!("{flags} {CFG}"));
    let output = Command::new(setup::cargo())
        .args(["build", "--package", "probe-usrsctp", "--message-format=json"])
        .env("RUSTFLAGS", flags)
        .current_dir(root)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| other(format!("cargo: {error}")))?;
    if !output.status.success() {
        return Err(other("the probe of usrsctp does not build"));
    }
    executable(&String::from_utf8_lossy(&output.stdout), "probe-usrsctp")
        .ok_or_else(|| other("cargo built no `probe-usrsctp`"))
}

/// The version of the library, and what it says.
fn asked(root: &Path, policy: InstallPolicy) -> Result<(String, String), Failure> {
    setup::ensure(&[&setup::USRSCTP], policy).map_err(other)?;
    let version = setup::usrsctp_version().ok_or_else(|| other("usrsctp has no version"))?;
    let said = said(root, &[version.as_ref()])?;
    Ok((version, said))
}

fn said(root: &Path, arguments: &[&OsStr]) -> Result<String, Failure> {
    let output = Command::new(built(root)?)
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| other(format!("the probe of usrsctp: {error}")))?;
    if !output.status.success() {
        return Err(other(format!("the probe of usrsctp failed: {}", output.status)));
    }
    String::from_utf8(output.stdout).map_err(other)
}

/// The calls of the packetdrill scripts for its system: what it answers, and its version.
pub fn calls(root: &Path, request: &str, policy: InstallPolicy) -> Result<String, Failure> {
    setup::ensure(&[&setup::USRSCTP], policy).map_err(other)?;
    let file = NamedTempFile::with_prefix("sctp-opts-calls.").map_err(other)?;
    fs::write(file.path(), request).map_err(other)?;
    said(root, &["calls".as_ref(), file.path().as_os_str()])
}

/// Its addresses and its error numbers are those of the system that it runs on.
pub fn host(spec: &Spec) -> Option<Host<'_>> {
    let linux = spec.platforms.iter().find(|platform| platform.name == "linux")?;
    Some(Host { len_byte: false, errno: &linux.errno })
}

/// The system that it stands for.
pub fn platform(spec: &Spec) -> Option<PlatformId> {
    spec.platforms.iter().position(|platform| platform.stacks.iter().any(|s| s == "usrsctp")).map(PlatformId)
}

/// Writes what it answers to all scripts.
fn record_calls(
    spec: &Spec,
    root: &Path,
    version: &str,
    check: bool,
    policy: InstallPolicy,
) -> Result<Option<PathBuf>, Failure> {
    let (Some(platform), Some(host)) = (platform(spec), host(spec)) else { return Ok(None) };
    let plans = plans(spec, platform, None);
    let said = calls(root, &request(spec, &plans, host), policy)?;
    let answers = response(spec, &plans, host, &said).map_err(other)?;
    let mut scripts: Vec<_> = plans.iter().map(|plan| plan.name().to_owned()).zip(answers).collect();
    scripts.sort_by(|a, b| a.0.cmp(&b.0));
    let said = recorded_calls::render("usrsctp", version, &scripts);
    keep(root, &format!("usrsctp-{version}"), &format!("usrsctp {version}"), &said, check)
}

/// Prints what it says.
pub fn probe(root: &Path, format: &str, policy: InstallPolicy) -> Result<(), Failure> {
    let (version, said) = asked(root, policy)?;
    let table = || said.parse::<toml::Table>().map_err(other);
    let text = match format {
        "toml" => said,
        "json" => serde_json::to_string_pretty(&table()?).map_err(other)? + "\n",
        _ => readable(&version, &table()?),
    };
    print!("{text}");
    Ok(())
}

/// As a person reads it.
fn readable(version: &str, said: &toml::Table) -> String {
    let mut out = format!("usrsctp {version}, FreeBSD's stack in user space\n");
    let text = |value: &toml::Value| value.as_str().unwrap_or_default().to_owned();
    for (kind, rows) in said {
        let Some(rows) = rows.as_array() else { continue };
        let _ = writeln!(out, "\n{kind}s");
        for row in rows.iter().filter_map(toml::Value::as_table) {
            let of = |key: &str| row.get(key).map(text).unwrap_or_default();
            let answers = row.iter().filter(|(key, answer)| {
                !["name", "verdict", "hint"].contains(&key.as_str()) && answer.as_str() != Some("ok")
            });
            let answers: Vec<String> = answers.map(|(key, answer)| format!("{key}: {}", text(answer))).collect();
            let line = format!("  {:<34} {:<8} {}", of("name"), of("verdict"), answers.join(", "));
            let _ = writeln!(out, "{}", line.trim_end());
            if !of("hint").is_empty() {
                let _ = writeln!(out, "  {:<34} {:<8} {}", "", "", of("hint"));
            }
        }
    }
    out
}

/// Writes what it says below `spec/evidence`, or says that the file differs. Gives that file.
pub fn record(spec: &Spec, root: &Path, check: bool, policy: InstallPolicy) -> Result<Vec<PathBuf>, Failure> {
    let (version, said) = asked(root, policy)?;
    let mut changed: Vec<PathBuf> = record_calls(spec, root, &version, check, policy)?.into_iter().collect();
    let path = root.join(format!("spec/evidence/usrsctp-{version}.toml"));
    let old = fs::read_to_string(&path).unwrap_or_default();
    if substance(&old) == substance(&said) {
        return Ok(changed);
    }
    if !check {
        let head = format!(
            "# What usrsctp {version} says to the probe. Made by `cargo xtask probe --usrsctp --record`; do not edit.\n\
             # command: cargo xtask probe --usrsctp --format toml\n# date: {}\n{END_OF_HEAD}",
            today()
        );
        write::replace(&path, &(head + &said)).map_err(other)?;
    }
    changed.push(path);
    Ok(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_ok_is_shown() {
        let said = "[kernel]\nsystem = \"usrsctp\"\n\n[[option]]\nname = \"SCTP_A\"\nverdict = \"partly\"\n\
            fresh_get = \"ok\"\nfresh_set = \"EINVAL\"\nhint = \"do that\"\n";
        let text = readable("1.0", &said.parse().unwrap());
        let line = format!("\n  {:<34} {:<8} fresh_set: EINVAL\n", "SCTP_A", "partly");
        assert!(text.contains(&line) && text.ends_with(" do that\n"), "{text}");
    }
}
