//! A copy of the checkout with the mutants compiled in.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::mutants::{self, Mutant};
use crate::setup;
use crate::setup::cache::at;

/// Folders whose sources are mutated.
const FOLDERS: [&str; 2] = ["codegen/src/lower", "codegen/src/emit"];
const LIBRARY: &str = "codegen/src/lib.rs";

/// Test targets of xtask that detect what codegen's tests cannot, with their arguments.
const TESTS_OF_XTASK: [(&str, &[&str]); 2] = [
    ("generate", &["bindgen_makes_the_committed_modules"]),
    ("platforms", &["--skip=the_libraries_compile_for_the_platform"]),
];

/// Code added to the library that reads which mutant is selected.
const SWITCH: &str = "
#[doc(hidden)]
pub mod mutant {
    use std::sync::OnceLock;

    static CHOSEN: OnceLock<usize> = OnceLock::new();

    pub(super) fn chosen(id: usize) -> bool {
        let read = || std::env::var(\"CODEGEN_MUTANT\").ok().and_then(|text| text.parse().ok()).unwrap_or(usize::MAX);
        *CHOSEN.get_or_init(read) == id
    }
}
";

/// The environment variable that selects a mutant.
pub(super) const VARIABLE: &str = "CODEGEN_MUTANT";

#[derive(Debug)]
pub(super) struct Tree {
    pub(super) root: PathBuf,
    target: PathBuf,
}

impl Tree {
    /// Copies the files of the checkout that git does not ignore.
    pub(super) fn copy(root: &Path) -> Result<Tree, String> {
        let tree = Tree { root: root.join("target/mutate/tree"), target: root.join("target/mutate/target") };
        if tree.root.exists() {
            fs::remove_dir_all(&tree.root).map_err(at(&tree.root))?;
        }
        let mut git = Command::new("git");
        git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(root);
        let output = git.output().map_err(|error| format!("git: {error}"))?;
        let listed: BTreeSet<String> =
            String::from_utf8_lossy(&output.stdout).split_terminator('\0').map(str::to_owned).collect();
        if listed.is_empty() {
            return Err("git lists no files here".to_owned());
        }
        for file in listed {
            let (from, to) = (root.join(&file), tree.root.join(&file));
            let Ok(bytes) = fs::read(&from) else { continue };
            write(&to, &bytes)?;
        }
        Ok(tree)
    }

    /// Compiles mutants in, without those that do not compile. Returns the others, and the number of those that do not.
    pub(super) fn mutate(&self, wanted: &dyn Fn(&Mutant) -> bool) -> Result<(Vec<Mutant>, usize), String> {
        let sources = self.sources()?;
        let library = fs::read_to_string(self.root.join(LIBRARY)).map_err(at(&self.root))?;
        write(&self.root.join(LIBRARY), format!("{library}{SWITCH}").as_bytes())?;
        let mut broken = BTreeSet::new();
        loop {
            let (mut all, mut texts) = (Vec::new(), BTreeMap::new());
            // Unwanted mutants are numbered too, so that an id means the same mutant in every run.
            let mut next = 0;
            for (file, text) in &sources {
                let (every, _) = mutants::of(file, text, next, &|_| true)?;
                let (kept, text) =
                    mutants::of(file, text, next, &|mutant| !broken.contains(&mutant.id) && wanted(mutant))?;
                next += every.len();
                write(&self.root.join(file), text.as_bytes())?;
                all.extend(kept);
                texts.insert(file.clone(), text);
            }
            let errors = self.errors()?;
            if errors.is_empty() {
                return Ok((all, broken.len()));
            }
            let before = broken.len();
            for (file, line, message) in &errors {
                let text = texts.get(file).ok_or_else(|| format!("the copy does not compile: {message}"))?;
                broken.extend(nearest(text, *line));
            }
            if broken.len() == before {
                return Err(format!("the copy does not compile: {}", errors[0].2));
            }
        }
    }

    fn sources(&self) -> Result<Vec<(String, String)>, String> {
        let mut folders: Vec<PathBuf> = FOLDERS.iter().map(|folder| self.root.join(folder)).collect();
        let mut sources = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).map_err(at(&folder))?.flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|end| end == "rs") {
                    let text = fs::read_to_string(&path).map_err(at(&path))?;
                    let name = path.strip_prefix(&self.root).unwrap_or(&path).to_string_lossy().into_owned();
                    sources.push((name, text));
                }
            }
        }
        sources.sort();
        Ok(sources)
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut cargo = Command::new(setup::cargo());
        cargo.args(arguments).current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        cargo.stdin(Stdio::null());
        cargo
    }

    /// File, line and message of each compile error of the library.
    fn errors(&self) -> Result<Vec<(String, usize, String)>, String> {
        let mut cargo = self.cargo(&["check", "--package=codegen", "--lib", "--message-format=json"]);
        let output = cargo.stderr(Stdio::null()).output().map_err(|error| format!("cargo: {error}"))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut errors = Vec::new();
        for line in text.lines() {
            let message: Value = serde_json::from_str(line).unwrap_or_default();
            let message = &message["message"];
            if message["level"] != "error" {
                continue;
            }
            let rendered = message["rendered"].as_str().unwrap_or_default().to_owned();
            let spans = message["spans"].as_array().cloned().unwrap_or_default();
            for span in spans.iter().filter(|span| span["is_primary"] == true) {
                let line = span["line_start"].as_u64().and_then(|line| usize::try_from(line).ok()).unwrap_or(0);
                errors.push((span["file_name"].as_str().unwrap_or_default().to_owned(), line, rendered.clone()));
            }
        }
        if errors.is_empty() && !output.status.success() {
            return Err(format!("`cargo check` failed in {}", self.root.display()));
        }
        Ok(errors)
    }

    /// Builds xtask and the tests. Returns the path of xtask, and the commands that run the tests.
    pub(super) fn build(&self) -> Result<(PathBuf, Vec<Vec<OsString>>), String> {
        let xtask = self.programs(&["build", "--package=xtask", "--bin=xtask"])?;
        let xtask = xtask.into_iter().next().ok_or("cargo built no xtask")?;
        let tests = self.programs(&["test", "--package=codegen", "--no-run"])?;
        let mut commands: Vec<Vec<OsString>> = tests.into_iter().map(|test| vec![test.into()]).collect();
        for (test, filter) in TESTS_OF_XTASK {
            let programs = self.programs(&["test", "--package=xtask", &format!("--test={test}"), "--no-run"])?;
            let filter = filter.iter().map(OsString::from);
            commands.extend(programs.into_iter().map(|test| [test.into()].into_iter().chain(filter.clone()).collect()));
        }
        Ok((xtask, commands))
    }

    fn programs(&self, arguments: &[&str]) -> Result<Vec<PathBuf>, String> {
        let mut cargo = self.cargo(arguments);
        cargo.arg("--message-format=json").stderr(Stdio::null());
        let output = cargo.output().map_err(|error| format!("cargo: {error}"))?;
        if !output.status.success() {
            return Err(format!("`cargo {}` failed in {}", arguments.join(" "), self.root.display()));
        }
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        // Building a test also builds the binaries of its package.
        let is_wanted = |message: &Value| message["profile"]["test"] == (arguments[0] == "test");
        let messages = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()).filter(is_wanted);
        Ok(messages.filter_map(|message| message["executable"].as_str().map(PathBuf::from)).collect())
    }
}

/// Writes a file if its content differs, so that cargo does not rebuild needlessly.
fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).and_then(|()| fs::write(path, bytes)).map_err(at(path))
}

/// The ids of the switches on a line, or on the nearest line above with any.
fn nearest(text: &str, line: usize) -> BTreeSet<usize> {
    let ids = |line: &str| -> BTreeSet<usize> {
        line.split("mutant::chosen(").skip(1).filter_map(|rest| rest.split("usize").next()?.parse().ok()).collect()
    };
    let lines: Vec<&str> = text.lines().take(line).collect();
    lines.iter().rev().map(|line| ids(line)).find(|ids| !ids.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_belongs_to_the_nearest_switch_above() {
        let text =
            "a(crate::mutant::chosen(1usize))\n(crate::mutant::chosen(2usize) ^ (crate::mutant::chosen(3usize)))\nb\n";
        assert_eq!(nearest(text, 3), BTreeSet::from([2, 3]));
        assert_eq!(nearest(text, 1), BTreeSet::from([1]));
        assert_eq!(nearest("a\n", 1), BTreeSet::new());
    }
}
