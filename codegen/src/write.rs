//! Compares outputs with the files on disk, writes those that differ atomically, and finds orphans. Nothing else in this
//! crate writes files.
//!
//! A run that is killed, or runs out of space, leaves every output in its old or its new state. All new files are first
//! written completely next to the old ones; then each replaces the old one by a rename. Leftovers of a killed run are
//! found by name and removed by the next run. A lock on the workspace's folder keeps two runs apart.
//!
//! An output is a regular file in a regular folder. A symbolic link instead of a file is replaced, and its target is
//! not changed; one instead of a folder is an error, because unknown files in it would be removed as orphans.

use std::collections::BTreeSet;
use std::fs::{self, File, FileType, TryLockError};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// A generated file.
#[derive(Debug, Clone)]
pub struct OutputFile {
    /// Relative to the workspace.
    pub path: PathBuf,
    pub text: String,
}

impl OutputFile {
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// Folders in which everything is generated: other files there are orphans.
const OWNED: &[&str] = &[
    "docs/api",
    "docs/packetdrill",
    "sctp-sys/include",
    "sctp-sys/src/generated",
    "sctp-opts/src/generated",
    "sctp-opts/tests/documented",
    "sctp-opts/tests/live/generated",
    "sctp-opts/tests/properties",
    "sctp-opts/tests/prose",
    "sctp-opts/tests/table",
];

/// The prefix of a new file's name until it replaces the old one.
pub const NEW: &str = ".xtask-new-";

/// Folders, in addition to those of the outputs, in which a killed run can leave files.
const RECORDED: &[&str] = &["spec", "spec/evidence", "spec/evidence/calls", "spec/evidence/packetdrill"];

/// The difference between an output and the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// There is no such file.
    Missing(PathBuf),
    Stale(PathBuf),
    /// The file is no longer generated.
    Orphan(PathBuf),
    /// A temporary file of a run that was killed.
    Leftover(PathBuf),
}

impl Change {
    pub fn path(&self) -> &Path {
        match self {
            Change::Missing(p) | Change::Stale(p) | Change::Orphan(p) | Change::Leftover(p) => p,
        }
    }
}

/// A file system error and its file.
#[derive(Debug)]
pub struct OutputError {
    pub path: PathBuf,
    /// The verb for the message.
    pub doing: &'static str,
    pub error: io::Error,
}

impl OutputError {
    fn new(path: &Path, doing: &'static str, error: io::Error) -> Self {
        Self { path: path.to_path_buf(), doing, error }
    }

    fn in_the_way(path: &Path, what: &str) -> Self {
        Self::new(path, "write", io::Error::other(format!("{what} is in its place; move it away and run again")))
    }
}

impl std::fmt::Display for OutputError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot {} {}: {}", self.doing, self.path.display(), self.error)
    }
}

/// Held while outputs are compared or written; released when dropped, or when the process ends.
#[derive(Debug)]
pub struct Lock {
    _folder: Option<File>,
}

impl Lock {
    /// Waits for the lock: exclusive for `write`, otherwise shared. `say` is called with a message if it has to wait, or if
    /// the file system has no locks.
    pub fn acquire(root: &Path, write: bool, mut say: impl FnMut(&str)) -> Self {
        let turn = |folder: &File| if write { folder.try_lock() } else { folder.try_lock_shared() };
        let wait = |folder: &File| if write { folder.lock() } else { folder.lock_shared() };
        let locked = File::open(root).and_then(|folder| match turn(&folder) {
            Ok(()) => Ok(folder),
            Err(TryLockError::Error(error)) => Err(error),
            Err(TryLockError::WouldBlock) => {
                say("waiting for another `cargo xtask` in this checkout");
                wait(&folder).map(|()| folder)
            }
        });
        match locked {
            Ok(folder) => Self { _folder: Some(folder) },
            Err(error) => {
                say(&format!(
                    "cannot lock {} ({error}): run only one `cargo xtask` at a time in this checkout",
                    root.display()
                ));
                Self { _folder: None }
            }
        }
    }
}

/// The content of an output on disk. `None` unless it is a regular file: reading another file could block.
pub fn committed(root: &Path, path: impl AsRef<Path>) -> Option<String> {
    let path = root.join(path);
    fs::symlink_metadata(&path).ok()?.is_file().then(|| fs::read_to_string(path).ok())?
}

/// The differences between the outputs and the files on disk.
pub fn compare(root: &Path, files: &[OutputFile]) -> Result<Vec<Change>, OutputError> {
    let mut changes = Vec::new();
    let mut folders = BTreeSet::new();
    for file in files {
        let path = &file.path;
        let folder = path.parent().unwrap_or(Path::new(""));
        if folders.insert(folder) {
            regular_folders(root, folder)?;
        }
        match kind(root, path)? {
            None => changes.push(Change::Missing(path.clone())),
            Some(kind) if kind.is_dir() => return Err(OutputError::in_the_way(path, "a folder")),
            Some(kind) if kind.is_file() => {
                let now = fs::read(root.join(path)).map_err(|error| OutputError::new(path, "read", error))?;
                if now != file.text.as_bytes() {
                    changes.push(Change::Stale(path.clone()));
                }
            }
            Some(_) => changes.push(Change::Stale(path.clone())),
        }
    }
    let expected: BTreeSet<&Path> = files.iter().map(|f| f.path.as_path()).collect();
    for owned in OWNED {
        regular_folders(root, Path::new(owned))?;
        let mut inner = vec![PathBuf::from(owned)];
        while let Some(folder) = inner.pop() {
            for (path, kind) in entries(root, &folder)? {
                if kind.is_dir() {
                    inner.push(path);
                } else if is_new(&path) {
                    changes.push(Change::Leftover(path));
                } else if !expected.contains(path.as_path()) {
                    changes.push(Change::Orphan(path));
                }
            }
        }
    }
    let owned = |folder: &&Path| OWNED.iter().any(|owned| folder.starts_with(owned));
    folders.extend(RECORDED.iter().map(Path::new));
    for folder in folders.into_iter().filter(|folder| !owned(folder)) {
        let entries = entries(root, folder)?;
        let left = entries.into_iter().filter(|(path, kind)| !kind.is_dir() && is_new(path));
        changes.extend(left.map(|(path, _)| Change::Leftover(path)));
    }
    changes.sort_by(|a, b| a.path().cmp(b.path()));
    Ok(changes)
}

pub fn apply(root: &Path, files: &[OutputFile], changes: &[Change]) -> Result<(), OutputError> {
    let remove = |path: &Path| match fs::remove_file(root.join(path)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(OutputError::new(path, "remove", error)),
        _ => Ok(()),
    };
    // Free their space first, as it may be needed.
    for change in changes {
        if let Change::Leftover(path) = change {
            remove(path)?;
        }
    }
    let mut new = Vec::new();
    for change in changes {
        if let Change::Missing(path) | Change::Stale(path) = change {
            if let Some(file) = files.iter().find(|f| f.path == *path) {
                let made = create(&root.join(path), file.text.as_bytes());
                new.push((path, made.map_err(|error| OutputError::new(path, "write", error))?));
            }
        }
    }
    // From here on, no more space is needed. Each rename is atomic, and the next run completes an interrupted one.
    let mut folders = BTreeSet::new();
    for (path, made) in new {
        made.place(&root.join(path)).map_err(|error| OutputError::new(path, "replace", error))?;
        folders.extend(path.parent());
    }
    for folder in folders {
        sync(&root.join(folder));
    }
    for change in changes {
        if let Change::Orphan(path) = change {
            remove(path)?;
        }
    }
    Ok(())
}

/// Replaces one file atomically.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    create(path, text.as_bytes())?.place(path)?;
    sync(folder(path));
    Ok(())
}

/// A complete file under a temporary name.
struct New(tempfile::NamedTempFile);

fn create(path: &Path, bytes: &[u8]) -> io::Result<New> {
    let folder = folder(path);
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(NEW);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // Use the permissions that the umask allows: `tempfile` would make the file private.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    // Some file systems report a lack of space only here.
    file.as_file().sync_all()?;
    Ok(New(file))
}

impl New {
    fn place(self, path: &Path) -> io::Result<()> {
        self.0.persist(path).map(drop).map_err(|e| e.error)
    }
}

/// Makes renames survive a power failure. Not every system supports this.
fn sync(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn is_new(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(NEW.as_bytes()))
}

/// The type of a file, if it exists; links are not followed.
fn kind(root: &Path, path: &Path) -> Result<Option<FileType>, OutputError> {
    match fs::symlink_metadata(root.join(path)) {
        Ok(metadata) => Ok(Some(metadata.file_type())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(OutputError::new(path, "look at", error)),
    }
}

/// Checks that every existing folder from the workspace down to this one is a regular folder.
fn regular_folders(root: &Path, folder: &Path) -> Result<(), OutputError> {
    let mut folders: Vec<&Path> = folder.ancestors().filter(|folder| !folder.as_os_str().is_empty()).collect();
    folders.reverse();
    for folder in folders {
        match kind(root, folder)? {
            None => break,
            Some(kind) if kind.is_dir() => {}
            Some(kind) if kind.is_symlink() => return Err(OutputError::in_the_way(folder, "a symbolic link")),
            Some(_) => return Err(OutputError::in_the_way(folder, "a file")),
        }
    }
    Ok(())
}

/// The entries of a folder; none if there is no such folder.
fn entries(root: &Path, folder: &Path) -> Result<Vec<(PathBuf, FileType)>, OutputError> {
    let error = |error| OutputError::new(folder, "list", error);
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(error(e)),
    };
    let entry = |entry: io::Result<fs::DirEntry>| {
        let entry = entry?;
        Ok((folder.join(entry.file_name()), entry.file_type()?))
    };
    entries.map(entry).collect::<io::Result<_>>().map_err(error)
}
