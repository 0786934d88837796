//! The cache of downloads (kernels, headers, tools) and of builds for other targets.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The cache's folder.
#[derive(Debug, Clone)]
pub struct Cache(pub PathBuf);

impl Cache {
    /// `$XDG_CACHE_HOME/sctp-opts` or `~/.cache/sctp-opts`.
    pub fn new() -> Result<Cache, String> {
        let absolute = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        absolute("XDG_CACHE_HOME")
            .or_else(|| absolute("HOME").map(|home| home.join(".cache")))
            .map(|folder| Cache(folder.join("sctp-opts")))
            .ok_or_else(|| "there is no folder for the cache: set XDG_CACHE_HOME or HOME".to_owned())
    }
}

/// Adds the path to an error.
pub(crate) fn at(path: &Path) -> impl Fn(std::io::Error) -> String + '_ {
    move |error| format!("{}: {error}", path.display())
}

/// A temporary folder next to `folder`, to prepare its new content before [`take_place`].
pub(crate) fn staging(folder: &Path) -> Result<tempfile::TempDir, String> {
    let parent = folder.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(at(parent))?;
    tempfile::Builder::new().prefix("new-").tempdir_in(parent).map_err(at(parent))
}

/// Replaces `folder` with `new`.
pub(crate) fn take_place(new: &Path, folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(at(folder))?;
    }
    fs::rename(new, folder).map_err(at(folder))
}

/// Runs a program; on failure, the error contains its output.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{name}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let output = [output.stdout, output.stderr].concat();
    Err(format!("{name} failed:\n{}", String::from_utf8_lossy(&output).trim_end()))
}
