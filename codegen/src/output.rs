//! The only place that writes: if different, whole or not at all; or compares, and finds orphans.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A file to be.
#[derive(Debug, Clone)]
pub struct OutputFile {
    /// Relative to the workspace.
    pub path: PathBuf,
    /// All of it.
    pub text: String,
}

impl OutputFile {
    /// A file to be.
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// Folders in which everything is generated: what else is found there is an orphan.
pub const OWNED: &[&str] =
    &["sctp-sys/include", "sctp-sys/src/generated", "sctp-opts/src/generated", "sctp-opts/tests/live/generated"];

/// What is wrong with an output, or was done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It was not there.
    Missing(PathBuf),
    /// It was different.
    Stale(PathBuf),
    /// Nothing makes it any more.
    Orphan(PathBuf),
}

impl Change {
    /// The file.
    pub fn path(&self) -> &Path {
        match self {
            Change::Missing(p) | Change::Stale(p) | Change::Orphan(p) => p,
        }
    }
}

/// An error of the file system, with the file.
#[derive(Debug)]
pub struct OutputError {
    /// The file.
    pub path: PathBuf,
    /// What could not be done.
    pub doing: &'static str,
    /// Why.
    pub error: std::io::Error,
}

impl std::fmt::Display for OutputError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot {} {}: {}", self.doing, self.path.display(), self.error)
    }
}

/// What differs between the disk and what should be there.
pub fn compare(root: &Path, files: &[OutputFile]) -> Result<Vec<Change>, OutputError> {
    let mut changes = Vec::new();
    for file in files {
        match std::fs::read(root.join(&file.path)) {
            Ok(bytes) if bytes == file.text.as_bytes() => {}
            Ok(_) => changes.push(Change::Stale(file.path.clone())),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => changes.push(Change::Missing(file.path.clone())),
            Err(error) => return Err(OutputError { path: file.path.clone(), doing: "read", error }),
        }
    }
    let expected: BTreeSet<&Path> = files.iter().map(|f| f.path.as_path()).collect();
    for owned in OWNED {
        let mut folders = vec![PathBuf::from(owned)];
        while let Some(folder) = folders.pop() {
            let entries = match std::fs::read_dir(root.join(&folder)) {
                Ok(entries) => entries,
                Err(e) if e.kind() == std::io::ErrorKind::NotFound => continue,
                Err(error) => return Err(OutputError { path: folder, doing: "list", error }),
            };
            for entry in entries {
                let entry = entry.map_err(|error| OutputError { path: folder.clone(), doing: "list", error })?;
                let path = folder.join(entry.file_name());
                let is_folder = entry.file_type().is_ok_and(|t| t.is_dir());
                if is_folder {
                    folders.push(path);
                } else if !expected.contains(path.as_path()) {
                    changes.push(Change::Orphan(path));
                }
            }
        }
    }
    changes.sort_by(|a, b| a.path().cmp(b.path()));
    Ok(changes)
}

/// Makes it so.
pub fn apply(root: &Path, files: &[OutputFile], changes: &[Change]) -> Result<(), OutputError> {
    for change in changes {
        match change {
            Change::Orphan(path) => {
                std::fs::remove_file(root.join(path)).map_err(|error| OutputError {
                    path: path.clone(),
                    doing: "remove",
                    error,
                })?;
            }
            Change::Missing(path) | Change::Stale(path) => {
                if let Some(file) = files.iter().find(|f| f.path == *path) {
                    replace(&root.join(path), file.text.as_bytes()).map_err(|error| OutputError {
                        path: path.clone(),
                        doing: "write",
                        error,
                    })?;
                }
            }
        }
    }
    Ok(())
}

/// A new file beside the old one, then a rename: whoever is killed in between leaves the old one whole.
fn replace(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".new-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // What the umask leaves of it, as for any other file; `tempfile` alone would make it private.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|e| e.error)?;
    Ok(())
}
