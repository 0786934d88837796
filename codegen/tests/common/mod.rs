//! Shared by several tests.

// Each test compiles all of it.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use codegen::description::Description;
use codegen::diag::Source;
use codegen::generate::{self, LoadError};

pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().find(|folder| folder.join("spec").is_dir()).expect("a folder of the workspace").to_path_buf()
}

/// The files of the smallest description: `codegen/tests/base`.
pub(crate) const BASE: [&str; 3] = ["items.toml", "packetdrill.toml", "platforms.toml"];

pub(crate) fn base(name: &str) -> Source {
    let path = root().join("codegen/tests/base").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    Source { path: Path::new("base").join(name), text }
}

/// The description of this repository.
pub(crate) fn real() -> Description {
    accepted(generate::load(&root()))
}

/// A description without errors.
pub(crate) fn accepted(result: Result<Description, LoadError>) -> Description {
    match result {
        Ok(spec) => spec,
        Err(LoadError::Read(error)) => panic!("{error}"),
        Err(LoadError::Wrong { sources, diagnostics }) => {
            panic!("{}", codegen::diag::render(&sources, &diagnostics, false))
        }
    }
}

/// The folders that `generate` reads and writes.
pub(crate) const FOLDERS: [&str; 4] = ["spec", "sctp-sys", "sctp-opts", "docs"];

/// A copy of everything that `generate` reads and writes, in a separate folder.
pub(crate) fn copy() -> tempfile::TempDir {
    let target = tempfile::tempdir().expect("a temporary folder");
    for folder in FOLDERS {
        copy_folder(&root().join(folder), &target.path().join(folder));
    }
    std::fs::copy(root().join("Cargo.lock"), target.path().join("Cargo.lock")).expect("a copy of Cargo.lock");
    target
}

pub(crate) fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder to copy") {
        let entry = entry.expect("an entry");
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            if entry.file_name() != "target" {
                copy_folder(&from, &to);
            }
        } else {
            std::fs::copy(&from, &to).expect("a copy");
        }
    }
}

/// Every file below a folder, links not followed, with its content.
pub(crate) fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(inner) = folders.pop() {
        for entry in std::fs::read_dir(inner).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.symlink_metadata().expect("metadata").is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).expect("a file");
                found.insert(path.strip_prefix(folder).expect("a path in the folder").to_path_buf(), bytes);
            }
        }
    }
    found
}

/// The deterministic noise of all runs.
pub(crate) struct Xorshift(pub(crate) u64);

impl Xorshift {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).expect("a small number")
    }
}
