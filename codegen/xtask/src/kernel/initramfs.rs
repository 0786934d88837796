//! Writes the archive that a kernel unpacks as its first file system: cpio in the `newc` format.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Component, Path, PathBuf};

const FOLDER: u32 = 0o040_000;
const FILE: u32 = 0o100_000;
const DEVICE: u32 = 0o020_000;

#[derive(Debug, Default)]
pub struct Archive {
    bytes: Vec<u8>,
    seen: BTreeSet<PathBuf>,
    number: u32,
}

impl Archive {
    fn entry(&mut self, name: &OsStr, mode: u32, data: &[u8], device: (u32, u32)) {
        self.number += 1;
        let length = |n: usize| u32::try_from(n).expect("below 4 GiB");
        let header =
            [self.number, mode, 0, 0, 1, 0, length(data.len()), 0, 0, device.0, device.1, length(name.len() + 1), 0];
        self.bytes.extend_from_slice(b"070701");
        for number in header {
            self.bytes.extend_from_slice(format!("{number:08x}").as_bytes());
        }
        self.bytes.extend_from_slice(name.as_bytes());
        self.bytes.push(0);
        self.pad();
        self.bytes.extend_from_slice(data);
        self.pad();
    }

    fn pad(&mut self) {
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }

    /// Adds an entry and its parent folders, except for those that exist. Paths are relative to the root.
    fn add(&mut self, path: &Path, mode: u32, data: &[u8], device: (u32, u32)) {
        let mut inner: Vec<&OsStr> = Vec::new();
        for component in path.components() {
            match component {
                Component::Normal(name) => inner.push(name),
                Component::ParentDir => drop(inner.pop()),
                _ => {}
            }
        }
        let path: PathBuf = inner.iter().collect();
        if path.as_os_str().is_empty() || self.seen.contains(&path) {
            return;
        }
        if let Some(parent) = path.parent() {
            self.folder(parent);
        }
        self.entry(path.as_os_str(), mode, data, device);
        self.seen.insert(path);
    }

    pub fn folder(&mut self, path: impl AsRef<Path>) {
        self.add(path.as_ref(), FOLDER | 0o755, &[], (0, 0));
    }

    pub fn file(&mut self, path: impl AsRef<Path>, mode: u32, data: &[u8]) {
        self.add(path.as_ref(), FILE | (mode & 0o7777), data, (0, 0));
    }

    pub fn device(&mut self, path: impl AsRef<Path>, mode: u32, numbers: (u32, u32)) {
        self.add(path.as_ref(), DEVICE | mode, &[], numbers);
    }

    /// Copies a file or a tree of this machine to the same path. Symbolic links are replaced with their targets.
    pub fn copy(&mut self, path: &Path) -> io::Result<()> {
        let about = fs::metadata(path).map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", path.display())))?;
        if about.is_dir() {
            self.folder(path);
            let mut names: Vec<_> =
                fs::read_dir(path)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
            names.sort();
            return names.iter().try_for_each(|name| self.copy(name));
        }
        self.file(path, about.permissions().mode(), &fs::read(path)?);
        Ok(())
    }

    pub fn finish(mut self) -> Vec<u8> {
        self.entry(OsStr::new("TRAILER!!!"), 0, &[], (0, 0));
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_have_the_newc_format() {
        let mut archive = Archive::default();
        archive.file("/a/b", 0o100_755, b"hello");
        archive.device("dev/null", 0o666, (1, 3));
        let bytes = archive.finish();
        let text = String::from_utf8_lossy(&bytes);
        assert_eq!(bytes.len() % 4, 0);
        assert!(text.starts_with(
            "07070100000001000041ed0000000000000000000000010000000000000000000000000000000000000000000000000000000200000000a\0"
        ));
        let file = "07070100000002000081ed0000000000000000000000010000000000000005000000000000000000000000000000000000000400000000a/b\0";
        let at = text.find(file).expect("the file after its folder");
        assert_eq!(at % 4, 0);
        assert!(
            text[at + file.len()..].starts_with(concat!("\0\0hello\0\0\0", "070701")),
            "{:?}",
            &text[at + file.len()..]
        );
        assert!(text.contains("TRAILER!!!\0"));
    }

    #[test]
    fn no_path_is_added_twice() {
        let mut archive = Archive::default();
        archive.folder("x/y");
        archive.file("x/../x/y", 0o644, b"no");
        archive.folder("x");
        assert_eq!(archive.number, 2);
    }

    #[test]
    fn links_are_copied_as_their_targets() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("real"), "text").unwrap();
        std::os::unix::fs::symlink("real", folder.path().join("link")).unwrap();
        let mut archive = Archive::default();
        archive.copy(folder.path()).unwrap();
        let bytes = archive.finish();
        assert_eq!(String::from_utf8_lossy(&bytes).matches("text").count(), 2);
        assert!(Archive::default().copy(&folder.path().join("gone")).is_err());
    }
}
