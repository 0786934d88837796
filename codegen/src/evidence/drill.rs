//! packetdrill's results for the scripts of `docs/packetdrill`, as recorded by `cargo xtask drill`.
//!
//! Each result contains a hash of its script, so that changed scripts are detected even without packetdrill.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::by_script;

pub const FOLDER: &str = "packetdrill";
const FILE: &str = "scripts.toml";

/// packetdrill's results for all scripts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Drilled {
    pub packetdrill: Program,
    /// By path relative to the root.
    pub scripts: BTreeMap<String, Script>,
}

/// The packetdrill that ran, and the kernels.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Program {
    pub commit: String,
    /// The Linux kernels in which each of their scripts has to run.
    pub kernels: Vec<String>,
}

/// The results for a script.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Script {
    /// The script's [`hash`].
    pub sha256: String,
    /// The error message of packetdrill's parser; `None` if the script was accepted.
    pub refused: Option<String>,
    /// The error message of the run in each kernel; `None` if it passed.
    pub ran: BTreeMap<String, Option<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    packetdrill: Program,
    #[serde(default)]
    scripts: BTreeMap<String, Entry>,
}

/// [`Script`] in the format of the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    sha256: String,
    refused: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    passed: Vec<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    failed: BTreeMap<String, String>,
}

/// Hashes a script without its comments and empty lines, which have no effect.
pub fn hash(script: &str) -> String {
    let mut sha256 = Sha256::new();
    for line in script.lines().filter(|line| !line.is_empty() && !line.starts_with("//")) {
        sha256.update(line);
        sha256.update("\n");
    }
    sha256.finalize().iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The path of the results.
pub fn path(spec_folder: &Path) -> PathBuf {
    spec_folder.join(super::FOLDER).join(FOLDER).join(FILE)
}

/// Reads the results; there are none if the file does not exist.
pub fn read(spec_folder: &Path) -> std::io::Result<Drilled> {
    let path = path(spec_folder);
    let wrong = |kind: ErrorKind, why: &dyn std::fmt::Display| Error::new(kind, format!("{}: {why}", path.display()));
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Drilled::default()),
        Err(error) => return Err(wrong(error.kind(), &error)),
    };
    let file: File = toml::from_str(&text).map_err(|error| {
        wrong(ErrorKind::InvalidData, &format!("{error}; record it again with `cargo xtask drill`"))
    })?;
    let scripts = file.scripts.into_iter().map(|(path, entry)| {
        let passed = entry.passed.into_iter().map(|kernel| (kernel, None));
        let ran = passed.chain(entry.failed.into_iter().map(|(kernel, error)| (kernel, Some(error)))).collect();
        (path, Script { sha256: entry.sha256, refused: entry.refused, ran })
    });
    Ok(Drilled { packetdrill: file.packetdrill, scripts: scripts.collect() })
}

impl Script {
    fn entry(&self) -> Entry {
        let mut passed = self.passed();
        in_order(&mut passed);
        Entry {
            sha256: self.sha256.clone(),
            refused: self.refused.clone(),
            passed: passed.into_iter().map(str::to_owned).collect(),
            failed: self.failed().map(|(kernel, error)| (kernel.to_owned(), error.to_owned())).collect(),
        }
    }

    fn passed(&self) -> Vec<&str> {
        self.ran.iter().filter(|(_, error)| error.is_none()).map(|(kernel, _)| kernel.as_str()).collect()
    }

    fn failed(&self) -> impl Iterator<Item = (&str, &str)> {
        self.ran.iter().filter_map(|(kernel, error)| Some((kernel.as_str(), error.as_deref()?)))
    }
}

/// Sorts by numbers: 5.10, 6.1, 6.12.
fn in_order(kernels: &mut [&str]) {
    kernels.sort_by_key(|kernel| kernel.split('.').map(|n| n.parse::<u32>().unwrap_or_default()).collect::<Vec<_>>());
}

impl Drilled {
    /// Replaces the file atomically.
    pub fn write(&self, spec_folder: &Path) -> std::io::Result<()> {
        crate::write::replace(&path(spec_folder), &self.render()?)
    }

    fn render(&self) -> std::io::Result<String> {
        let Program { commit, kernels } = &self.packetdrill;
        let entries = self.scripts.iter().map(|(path, script)| (path.clone(), script.entry())).collect();
        Ok(format!(
            "# Results of packetdrill for the scripts of docs/packetdrill. Do not edit.\n# command: cargo xtask drill\n\n\
             [packetdrill]\ncommit = \"{commit}\"\nkernels = {kernels:?}\n\n{}",
            by_script::table(&entries)?
        ))
    }

    /// The result in words for a page; `None` if there is none. `passed` alone means in all [`Program::kernels`].
    pub fn in_words(&self, path: &str) -> Option<String> {
        let script = self.scripts.get(path)?;
        if script.refused.is_some() {
            return Some("does not parse".to_owned());
        }
        let mut passed = script.passed();
        in_order(&mut passed);
        let mut failed: Vec<&str> = script.failed().map(|(kernel, _)| kernel).collect();
        in_order(&mut failed);
        let everywhere = passed.len() == script.ran.len() && passed.len() == self.packetdrill.kernels.len();
        let mut words = Vec::new();
        if everywhere && !passed.is_empty() {
            words.push("passed".to_owned());
        } else if !passed.is_empty() {
            words.push(format!("passed in {}", passed.join(", ")));
        }
        if !failed.is_empty() {
            words.push(format!("failed in {}", failed.join(", ")));
        }
        Some(if words.is_empty() { "parsed".to_owned() } else { words.join("; ") })
    }

    /// Checks that there is a result for exactly this script in each of the `kernels`; otherwise returns the reason.
    pub fn check(&self, path: &str, text: &str, kernels: &[&str]) -> Result<(), String> {
        let script = self.scripts.get(path).ok_or("packetdrill has not parsed it")?;
        if script.sha256 != hash(text) {
            return Err("it has changed since packetdrill parsed it".to_owned());
        }
        match kernels.iter().find(|kernel| !script.ran.contains_key(**kernel)) {
            // A script that does not parse is not run.
            Some(kernel) if script.refused.is_none() => Err(format!("packetdrill has not run it in Linux {kernel}")),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drilled() -> Drilled {
        let ran = [("6.12", None), ("6.1", None), ("7.2", Some("x.pkt:3: \"so\"".to_owned()))];
        let ran = ran.into_iter().map(|(kernel, error)| (kernel.to_owned(), error)).collect();
        let script = Script { sha256: hash("+0 close(3) = 0\n"), refused: None, ran };
        let packetdrill = Program { commit: "c8e0".to_owned(), kernels: vec!["6.1".to_owned(), "7.2".to_owned()] };
        Drilled { packetdrill, scripts: BTreeMap::from([("a.pkt".to_owned(), script)]) }
    }

    #[test]
    fn written_results_are_read_back() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()).unwrap(), Drilled::default());
        let path = path(folder.path());
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, drilled().render().unwrap()).unwrap();
        assert_eq!(read(folder.path()).unwrap(), drilled());
        assert_eq!(drilled().in_words("a.pkt").unwrap(), "passed in 6.1, 6.12; failed in 7.2");
        let mut fixed = drilled();
        let ran = &mut fixed.scripts.get_mut("a.pkt").unwrap().ran;
        ran.remove("6.12");
        ran.insert("7.2".to_owned(), None);
        assert_eq!(fixed.in_words("a.pkt").unwrap(), "passed");
        std::fs::write(&path, "[packetdrill]\n").unwrap();
        assert!(read(folder.path()).unwrap_err().to_string().contains("cargo xtask drill"));
    }

    #[test]
    fn a_changed_script_is_detected() {
        let check = |path: &str, text: &str, kernels: &[&str]| drilled().check(path, text, kernels);
        assert_eq!(check("a.pkt", "+0 close(3) = 0\n", &["6.1", "7.2"]), Ok(()));
        assert_eq!(check("a.pkt", "// That is all.\n\n+0 close(3) = 0\n", &["6.1"]), Ok(()));
        assert!(check("a.pkt", "+0 close(4) = 0\n", &["6.1"]).unwrap_err().contains("changed"));
        assert!(check("a.pkt", "+0 close(3) = 0\n", &["5.10"]).unwrap_err().contains("5.10"));
        assert!(check("b.pkt", "+0 close(3) = 0\n", &[]).is_err());
    }
}
