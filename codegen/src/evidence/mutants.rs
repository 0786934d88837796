//! Which changes of the packetdrill scripts were detected, recorded by `cargo xtask drill --mutate`.

use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{by_script, drill};

/// All that was changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mutants {
    /// packetdrill's commit.
    #[serde(default)]
    pub commit: String,
    /// The Linux kernel that ran the changed scripts.
    #[serde(default)]
    pub kernel: String,
    /// By the paths of the scripts, from the root.
    #[serde(default)]
    pub scripts: BTreeMap<String, Mutated>,
}

/// A script, changed in one place after the other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mutated {
    /// Of the script, as `scripts.toml` has it.
    pub sha256: String,
    /// Inputs that were changed.
    pub inputs: usize,
    /// Expectations that were changed.
    pub expectations: usize,
    /// Changes that were not detected: `< SACK a_rwnd: 15000 -> 30000`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unnoticed: Vec<String>,
}

impl Mutated {
    #[must_use]
    pub fn tried(&self) -> usize {
        self.inputs + self.expectations
    }
}

/// The path of the answers.
fn path(spec_folder: &Path) -> PathBuf {
    drill::path(spec_folder).with_file_name("mutants.toml")
}

/// The recorded changes; none if there is no file.
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
    /// Replaces the file, as a whole or not at all.
    pub fn write(&self, spec_folder: &Path) -> std::io::Result<()> {
        let Self { commit, kernel, scripts } = self;
        let head = format!(
            "# Changes of the scripts of docs/packetdrill, and those that packetdrill did not notice. Do not edit.\n\
             # command: cargo xtask drill --mutate\n\ncommit = \"{commit}\"\nkernel = \"{kernel}\"\n\n"
        );
        crate::write::replace(&path(spec_folder), &(head + &by_script::table(scripts)?))
    }
}
