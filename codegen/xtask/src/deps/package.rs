//! What is published: packed, built and tested from the archives alone.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::succeeds;
use crate::setup;
use crate::setup::cache::at;

struct Published {
    name: String,
    version: String,
}

impl Published {
    /// Its archive, and the folder that it is unpacked to, without the archive's ending.
    fn unpacked(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }
}

/// Packs each package of the workspace that may be published, builds it from its archive, and runs the tests in there.
pub fn run(root: &Path) -> Result<(), String> {
    let metadata = metadata(root)?;
    let packages = published(&metadata);
    if packages.is_empty() {
        return Err("cargo metadata names no package that may be published".to_owned());
    }
    for folder in sources(&cargo_home()?)? {
        forget(&folder, &packages)?;
    }
    let names = packages.iter().map(|package| format!("--package={}", package.name));
    succeeds(Command::new(setup::cargo()).args(["package", "--allow-dirty"]).args(names).current_dir(root))?;
    let target = Path::new(metadata["target_directory"].as_str().unwrap_or_default());
    test(root, target, &packages)
}

/// Where cargo has left what it unpacked. What they depend on is built for the workspace already, so it is not built again.
fn test(root: &Path, target: &Path, packages: &[Published]) -> Result<(), String> {
    let folder = target.join("package");
    let manifest = root.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(at(&manifest))?;
    let manifest = folder.join("Cargo.toml");
    fs::write(&manifest, workspace(&text, packages)?).map_err(at(&manifest))?;
    let lock = folder.join("Cargo.lock");
    fs::copy(root.join("Cargo.lock"), &lock).map_err(at(&lock))?;
    let mut tests = Command::new(setup::cargo());
    tests.args(["test", "--workspace", "--all-features", "--quiet"]).current_dir(&folder);
    succeeds(tests.env("CARGO_TARGET_DIR", target))
}

/// A workspace of unpacked packages, which depend on each other and not on what the registry has under their names.
fn workspace(root: &str, packages: &[Published]) -> Result<String, String> {
    let mut table: toml::Table = root.parse().map_err(|error| format!("Cargo.toml: {error}"))?;
    table.retain(|key, _| key == "profile");
    let folders: Vec<String> = packages.iter().map(Published::unpacked).collect();
    let patch = packages.iter().zip(&folders).map(|(package, folder)| {
        let path = toml::Table::from_iter([("path".to_owned(), folder.clone().into())]);
        (package.name.clone(), path.into())
    });
    let patch = toml::Table::from_iter([("crates-io".to_owned(), patch.collect::<toml::Table>().into())]);
    let members = toml::Table::from_iter([("resolver".to_owned(), "2".into()), ("members".to_owned(), folders.into())]);
    table.insert("patch".to_owned(), patch.into());
    table.insert("workspace".to_owned(), members.into());
    Ok(table.to_string())
}

fn metadata(root: &Path) -> Result<Value, String> {
    let mut cargo = Command::new(setup::cargo());
    cargo.args(["metadata", "--no-deps", "--format-version=1"]).current_dir(root).stderr(Stdio::inherit());
    let output = cargo.output().map_err(|error| format!("cargo: {error}"))?;
    serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))
}

/// `publish = false` is an empty list of registries there.
fn published(metadata: &Value) -> Vec<Published> {
    let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let may_be = |package: &&Value| package["publish"].as_array().is_none_or(|registries| !registries.is_empty());
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let published = |package: &Value| Published { name: text(&package["name"]), version: text(&package["version"]) };
    packages.iter().filter(may_be).map(published).collect()
}

fn cargo_home() -> Result<PathBuf, String> {
    let set = std::env::var_os("CARGO_HOME").filter(|home| !home.is_empty()).map(PathBuf::from);
    let of_user = || Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo"));
    set.or_else(of_user).ok_or_else(|| "neither CARGO_HOME nor HOME is set".to_owned())
}

/// Where cargo unpacked archives of registries that are folders of this machine: the part of a folder's name before
/// the dash is the registry's host, and these have none. `cargo package` makes such a registry of what it packs.
fn sources(cargo_home: &Path) -> Result<Vec<PathBuf>, String> {
    let folder = cargo_home.join("registry/src");
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(&folder).map_err(at(&folder))?;
    let local = |name: &OsString| name.as_encoded_bytes().starts_with(b"-");
    Ok(entries.flatten().filter(|entry| local(&entry.file_name())).map(|entry| entry.path()).collect())
}

/// cargo takes what it unpacked earlier of the same version, although the archive is another one now: a package would
/// be built with an older state of those that it depends on.
fn forget(folder: &Path, packages: &[Published]) -> Result<(), String> {
    for package in packages {
        let unpacked = folder.join(package.unpacked());
        if unpacked.exists() {
            fs::remove_dir_all(&unpacked).map_err(at(&unpacked))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cargo_unpacked_of_an_older_state_is_not_built() {
        let home = tempfile::tempdir().unwrap();
        let stale = |registry: &str, package: &str| home.path().join("registry/src").join(registry).join(package);
        let kept = [stale("index.example-0123", "own-0.1.0"), stale("-4567", "other-1.2.3")];
        let gone = [stale("-4567", "own-0.1.0"), stale("-89ab", "own-0.1.0")];
        kept.iter().chain(&gone).for_each(|folder| fs::create_dir_all(folder).unwrap());
        let packages = [Published { name: "own".to_owned(), version: "0.1.0".to_owned() }];
        for folder in sources(home.path()).unwrap() {
            forget(&folder, &packages).unwrap();
        }
        assert!(kept.iter().all(|folder| folder.exists()));
        assert!(!gone.iter().any(|folder| folder.exists()));
    }

    #[test]
    fn packages_that_are_not_published_are_left_out() {
        let metadata = serde_json::json!({"packages": [
            {"name": "a", "version": "1.0.0", "publish": null},
            {"name": "b", "version": "1.0.0", "publish": []},
        ]});
        let names: Vec<String> = published(&metadata).into_iter().map(|package| package.name).collect();
        assert_eq!(names, ["a"]);
    }
}
