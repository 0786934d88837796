//! The mutants of packetdrill scripts that were detected, as recorded by `cargo xtask drill --mutate`.

use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{by_script, drill};

/// The results for all mutants.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mutants {
    /// packetdrill's commit.
    #[serde(default)]
    pub commit: String,
    /// The Linux kernel in which the mutants ran.
    #[serde(default)]
    pub kernel: String,
    /// By path relative to the root.
    #[serde(default)]
    pub scripts: BTreeMap<String, Mutated>,
}

/// The results for the mutants of one script.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mutated {
    /// Hash of the script, as in `scripts.toml`.
    pub sha256: String,
    /// Number of changed inputs.
    pub inputs: usize,
    /// Number of changed expectations.
    pub expectations: usize,
    /// Changes that were not detected, such as `< SACK a_rwnd: 15000 -> 30000`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unnoticed: Vec<String>,
}

impl Mutated {
    #[must_use]
    pub fn tried(&self) -> usize {
        self.inputs + self.expectations
    }
}

/// The path of the results.
fn path(spec_folder: &Path) -> PathBuf {
    drill::path(spec_folder).with_file_name("mutants.toml")
}

/// Reads the results; there are none if the file does not exist.
pub fn read(spec_folder: &Path) -> std::io::Result<Mutants> {
    let path = path(spec_folder);
    match std::fs::read_to_string(&path) {
        Ok(text) => toml::from_str(&text).map_err(|error| {
            let why = format!("{}: {error}; record it again with `cargo xtask drill --mutate`", path.display());
            Error::new(ErrorKind::InvalidData, why)
        }),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Mutants::default()),
        Err(error) => Err(error),
    }
}

impl Mutants {
    /// Replaces the file atomically.
    pub fn write(&self, spec_folder: &Path) -> std::io::Result<()> {
        let Self { commit, kernel, scripts } = self;
        let head = format!(
            "# Changes of the scripts of docs/packetdrill, and those that packetdrill did not notice. Do not edit.\n\
             # command: cargo xtask drill --mutate\n\ncommit = \"{commit}\"\nkernel = \"{kernel}\"\n\n"
        );
        crate::write::replace(&path(spec_folder), &(head + &by_script::table(scripts)?))
    }
}
