//! Packages that are built outside of the workspace, like an application's.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::setup;

/// A package with one program, in `target/bench`.
pub struct Package<'a> {
    pub name: &'a str,
    /// Lines of `[dependencies]`.
    pub dependencies: String,
    /// Content of `main.rs`.
    pub source: &'a str,
}

impl Package<'_> {
    /// Writes the package; returns its folder.
    pub fn lay_out(&self, root: &Path) -> Result<PathBuf, String> {
        let folder = root.join("target/bench").join(self.name);
        let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
        fs::create_dir_all(folder.join("src")).map_err(|error| failed(&folder, error))?;
        let manifest = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n[dependencies]\n{}\n\
             [profile.release]\nstrip = true\n",
            self.name, self.dependencies
        );
        for (name, text) in [("Cargo.toml", manifest.as_str()), ("src/main.rs", self.source)] {
            let path = folder.join(name);
            fs::write(&path, text).map_err(|error| failed(&path, error))?;
        }
        Ok(folder)
    }

    /// Builds the package with the profile `release`, stripped. Returns the program's path, and the number of packages it
    /// depends on.
    pub fn build(&self, root: &Path) -> Result<(PathBuf, usize), String> {
        let folder = self.lay_out(root)?;
        cargo(&folder, &["build", "--release", "--quiet", "--target-dir", "target"], &[])?;
        Ok((folder.join("target/release").join(self.name), packages(&folder, "normal")?.len()))
    }
}

/// The packages on which the one in `folder` depends by these kinds of edges, on this platform.
pub fn packages(folder: &Path, edges: &str) -> Result<BTreeSet<String>, String> {
    // One package in each line, the root first.
    let tree = cargo(folder, &["tree", "--edges", edges, "--prefix", "none", "--format", "{p}", "--no-dedupe"], &[])?;
    Ok(tree.lines().skip(1).map(str::to_owned).collect())
}

/// The line of `[dependencies]` for sctp-opts.
pub fn ours(root: &Path, features: &str) -> String {
    format!("sctp-opts = {{ path = {:?}, features = [{features}] }}\n", root.join("sctp-opts").to_string_lossy())
}

/// Runs cargo in a folder; returns its output.
pub fn cargo(folder: &Path, arguments: &[&str], env: &[(&str, &str)]) -> Result<String, String> {
    let mut command = Command::new(setup::cargo());
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_TARGET_DIR"] {
        command.env_remove(name);
    }
    command.args(arguments).envs(env.iter().copied()).current_dir(folder).stdin(Stdio::null()).stderr(Stdio::inherit());
    match command.output() {
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        Ok(_) => Err(format!("`cargo {}` failed in {}", arguments.join(" "), folder.display())),
        Err(error) => Err(format!("cargo: {error}")),
    }
}
