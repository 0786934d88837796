//! Packs the published packages, then tests and checks them from their archives.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::succeeds;
use crate::setup;
use crate::setup::cache::at;

struct Published {
    name: String,
    version: String,
}

impl Published {
    /// Name of the archive without its extension, and of the folder that it unpacks to.
    fn unpacked(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }
}

/// Packs each published package of the workspace. From the archive, its tests run with default features, and the library is
/// checked with every feature.
pub fn run(root: &Path) -> Result<(), String> {
    prepare(root)?.iter_mut().try_for_each(succeeds)
}

/// Packs and unpacks the packages. Returns the commands that test and check them.
fn prepare(root: &Path) -> Result<[Command; 2], String> {
    let metadata = metadata(root)?;
    let packages = published(&metadata);
    if packages.is_empty() {
        return Err("cargo metadata lists no package that may be published".to_owned());
    }
    let names = packages.iter().map(|package| format!("--package={}", package.name));
    let mut pack = Command::new(setup::cargo());
    // Without `--no-verify` cargo would build them here, and reuse stale builds of the same versions.
    pack.args(["package", "--no-verify", "--allow-dirty"]).args(names);
    succeeds(pack.current_dir(root))?;
    let target = Path::new(metadata["target_directory"].as_str().unwrap_or_default());
    let folder = target.join("package");
    for package in &packages {
        unpack(&folder, package)?;
    }
    let manifest = root.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(at(&manifest))?;
    let manifest = folder.join("Cargo.toml");
    fs::write(&manifest, workspace(&text, &packages)?).map_err(at(&manifest))?;
    let lock = folder.join("Cargo.lock");
    fs::copy(root.join("Cargo.lock"), &lock).map_err(at(&lock))?;
    // Share the target folder, so that dependencies are not built again.
    let cargo = |arguments: &[&str]| {
        let mut cargo = Command::new(setup::cargo());
        cargo.args(arguments).args(["--workspace", "--quiet"]).current_dir(&folder).env("CARGO_TARGET_DIR", target);
        cargo
    };
    Ok([cargo(&["test"]), cargo(&["check", "--all-features"])])
}

/// Unpacks an archive next to it, unless it is the one that was unpacked last.
///
/// Files in an archive have a fixed time in 2006. They get the current time instead: otherwise cargo would take its builds
/// of an earlier archive to be newer than them.
fn unpack(folder: &Path, package: &Published) -> Result<(), String> {
    let name = package.unpacked();
    let archive = folder.join(format!("{name}.crate"));
    let (unpacked, record) = (folder.join(&name), folder.join(format!("{name}.sha256")));
    let hash = Sha256::digest(fs::read(&archive).map_err(at(&archive))?);
    let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    if unpacked.is_dir() && fs::read_to_string(&record).is_ok_and(|last| last == hash) {
        return Ok(());
    }
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked).map_err(at(&unpacked))?;
    }
    let mut tar = Command::new("tar");
    tar.arg("-xzmf").arg(&archive).arg("-C").arg(folder);
    match tar.status() {
        Ok(status) if status.success() => fs::write(&record, hash).map_err(at(&record)),
        Ok(_) => Err(format!("tar cannot unpack {}", archive.display())),
        Err(error) => Err(format!("tar: {error}")),
    }
}

/// The manifest of a workspace of the unpacked packages, which depend on each other and not on those in the registry.
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

/// The packages that may be published: cargo shows `publish = false` as an empty list of registries.
fn published(metadata: &Value) -> Vec<Published> {
    let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let may_be = |package: &&Value| package["publish"].as_array().is_none_or(|registries| !registries.is_empty());
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let published = |package: &Value| Published { name: text(&package["name"]), version: text(&package["version"]) };
    packages.iter().filter(may_be).map(published).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two packages; one tests a number in the other.
    fn workspace_of_two() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        let put = |path: &str, text: &str| {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        let package = |name: &str| {
            format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\nlicense = \"MIT\"\n")
        };
        put(".cargo/config.toml", "[net]\noffline = true\n");
        put("Cargo.toml", "[workspace]\nresolver = \"2\"\nmembers = [\"one\", \"two\"]\n");
        let locked = |name: &str| format!("\n[[package]]\nname = \"{name}\"\nversion = \"0.1.0\"\n");
        put("Cargo.lock", &format!("version = 4\n{}{}dependencies = [\"one\"]\n", locked("one"), locked("two")));
        put("one/Cargo.toml", &package("one"));
        put("two/Cargo.toml", &(package("two") + "[dependencies]\none = { path = \"../one\", version = \"0.1.0\" }\n"));
        root
    }

    #[test]
    fn a_build_of_an_older_archive_is_not_reused() {
        let workspace = workspace_of_two();
        let tested = |one: &str, two: &str| {
            for (package, text) in [("one", one), ("two", two)] {
                let folder = workspace.path().join(package).join("src");
                fs::create_dir_all(&folder).unwrap();
                fs::write(folder.join("lib.rs"), text).unwrap();
            }
            let mut commands = prepare(workspace.path()).unwrap();
            commands.iter_mut().all(|cargo| cargo.output().unwrap().status.success())
        };
        assert!(tested("", ""));
        let uses = "pub use one::NUMBER; #[test] fn number() { assert_eq!(NUMBER, 1); }";
        assert!(tested("pub const NUMBER: u32 = 1;", uses));
        assert!(!tested("pub const NUMBER: u32 = 2;", uses), "the old number was tested");
        assert!(!tested("", uses), "the removed number was found");
        assert!(tested("pub const NUMBER: u32 = 1;", uses));
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
