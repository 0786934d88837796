//! Checks of the workspace's packages: `deny`, `dependent`, `package`, `sanitize`, `big-endian`, `fuzz`, `describe-random`, `mutate`.

use std::ffi::OsString;
use std::path::Path;

use super::{passed, Stop};
use xtask::setup::{self, InstallPolicy};
use xtask::{deps, fuzz, machines, mutate, random};

pub(crate) fn deny(root: &Path, arguments: &[OsString], policy: InstallPolicy) -> Result<(), Stop> {
    setup::ensure(&[&setup::PIP], policy)?;
    passed(deps::deny::run(root, arguments)?)
}

pub(crate) fn dependent(root: &Path, policy: InstallPolicy) -> Result<(), Stop> {
    setup::ensure(&[&setup::OLDEST_RUSTC], policy)?;
    Ok(deps::msrv::run(root)?)
}

pub(crate) fn package(root: &Path, release: bool) -> Result<(), Stop> {
    if release {
        deps::release::check(root)?;
    }
    Ok(deps::package::run(root)?)
}

pub(crate) fn sanitize(root: &Path) -> Result<(), Stop> {
    passed(xtask::sanitize::run(root)?)
}

pub(crate) fn big_endian(root: &Path, policy: InstallPolicy) -> Result<(), Stop> {
    passed(machines::big_endian(root, policy)?)
}

pub(crate) fn fuzz(root: &Path, target: Option<String>, seconds: u64, keep: bool) -> Result<(), Stop> {
    let Some(target) = target else {
        fuzz::targets().for_each(|name| println!("{name}"));
        return Ok(());
    };
    Ok(fuzz::run(root, &fuzz::Options { target, seconds, keep })?)
}

pub(crate) fn describe_random(root: &Path, count: usize, seed: Option<u64>, policy: InstallPolicy) -> Result<(), Stop> {
    setup::ensure(&[&setup::LIBCLANG, &setup::CLANG], policy)?;
    let clang = setup::find_clang().ok_or("clang was not found")?;
    let now = || std::time::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_secs());
    let seed = seed.unwrap_or_else(now);
    println!("seed {seed}");
    let outcome = random::run(root, &clang, random::Options { seed, count })?;
    println!("{outcome}");
    passed(outcome.failures.is_empty())
}

pub(crate) fn mutate(root: &Path, only: Option<String>, limit: Option<usize>) -> Result<(), Stop> {
    passed(mutate::run(root, &mutate::Options { only, limit })?)
}
