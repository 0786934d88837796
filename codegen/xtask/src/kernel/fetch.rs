//! Fetches guest kernels from Debian's packages into the cache.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::release::Release;
use super::{other, uml, Engine, Failure};
use crate::setup::apt::{only_child, Apt};
use crate::setup::Cache;

#[derive(Debug)]
pub struct Kernel {
    /// Contains `image`, `modules/`, and for some User Mode Linux kernels a loader and libraries.
    pub folder: PathBuf,
    /// For example `6.1.176`.
    pub version: String,
}

impl Kernel {
    pub fn image(&self) -> PathBuf {
        self.folder.join("image")
    }

    /// The folder of `modules.dep`.
    pub fn modules(&self) -> PathBuf {
        self.folder.join("modules")
    }
}

/// Removes what killed processes left while fetching. The lock is held, so nothing here is in use.
fn remove_unfinished(cache: &Path) {
    let entries = fs::read_dir(cache).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with("new-")) {
        let _ = fs::remove_dir_all(entry.path());
    }
}

/// A kernel for an engine, fetched if it is not in the cache.
pub fn kernel(release: &Release, engine: Engine) -> Result<Kernel, Failure> {
    let Cache(cache) = Cache::new()?;
    let folder = cache.join(format!("{}-{}", engine.name(), release.name));
    let found = |folder: PathBuf| {
        let version = fs::read_to_string(folder.join("version")).ok()?;
        Some(Kernel { folder, version: version.trim().to_owned() })
    };
    if let Some(kernel) = found(folder.clone()) {
        return Ok(kernel);
    }
    fs::create_dir_all(&cache).map_err(|error| other(format!("{}: {error}", cache.display())))?;
    // One process at a time: the next one finds what this one fetched.
    let lock = File::create(cache.join("lock")).map_err(other)?;
    rustix::fs::flock(&lock, rustix::fs::FlockOperation::LockExclusive).map_err(other)?;
    if let Some(kernel) = found(folder.clone()) {
        return Ok(kernel);
    }
    remove_unfinished(&cache);
    let work = tempfile::Builder::new().prefix("new-").tempdir_in(&cache).map_err(other)?;
    let apt = Apt::new(release.suite, work.path())?;
    eprintln!("fetching Linux {} for {} with apt-get (once)", release.name, engine.name());
    let new = work.path().join("kernel");
    let root = work.path().join("root");
    fs::create_dir(&new).and_then(|()| fs::create_dir(&root)).map_err(other)?;
    apt.update()?;
    let tree = match engine {
        Engine::Uml => fetch_uml(&apt, &root, &new)?,
        Engine::Qemu | Engine::Host => fetch_cloud(&apt, &root, &new)?,
    };
    let version = tree.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
    if !release.is(&version) {
        return Err(Failure::Other(format!(
            "the suite {} now has kernel {version}, not {}{}",
            release.suite,
            release.name,
            if release.moves {
                "; the suite is updated regularly: edit codegen/xtask/src/kernel/release.rs"
            } else {
                ""
            }
        )));
    }
    fs::rename(&tree, new.join("modules")).map_err(other)?;
    fs::write(new.join("version"), format!("{version}\n")).map_err(other)?;
    fs::rename(&new, &folder).map_err(|error| other(format!("{}: {error}", folder.display())))?;
    found(folder).ok_or_else(|| other("the fetched kernel is incomplete"))
}

/// Fetches a User Mode Linux kernel; returns the folder of its modules, which is named after the version.
fn fetch_uml(apt: &Apt, root: &Path, new: &Path) -> Result<PathBuf, Failure> {
    apt.unpack("user-mode-linux", root)?;
    let image = new.join("image");
    fs::copy(root.join("usr/bin/linux.uml"), &image).map_err(other)?;
    let output = Command::new("ldd").arg(&image).env("LC_ALL", "C").stdin(Stdio::null()).output().map_err(other)?;
    let messages = [output.stdout, output.stderr].concat();
    if String::from_utf8_lossy(&messages).contains("not found") {
        // It needs a newer C library than this machine's: add one.
        apt.unpack("libc6", root)?;
        uml::take_library_along(&root.join("usr/lib/x86_64-linux-gnu"), new)?;
    }
    Ok(only_child(&root.join("usr/lib/uml/modules"))?)
}

/// Fetches Debian's kernel for virtual machines; returns the folder of its modules.
fn fetch_cloud(apt: &Apt, root: &Path, new: &Path) -> Result<PathBuf, Failure> {
    let named = |list: Vec<String>, prefixes: &[&str]| -> Vec<String> {
        let versioned = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
        let fits = |name: &String| prefixes.iter().any(|prefix| name.strip_prefix(prefix).is_some_and(versioned));
        list.into_iter().filter(fits).collect()
    };
    let image = named(apt.depends("linux-image-cloud-amd64")?, &["linux-image-"]);
    let image = image.first().ok_or_else(|| other("linux-image-cloud-amd64 depends on no kernel"))?;
    apt.unpack(image, root)?;
    // Since 7.x a kernel is split into several packages.
    for part in named(apt.depends(image)?, &["linux-modules-", "linux-binary-"]) {
        apt.unpack(&part, root)?;
    }
    let tree = only_child(&root.join("usr/lib/modules")).or_else(|_| only_child(&root.join("lib/modules")))?;
    let version = tree.file_name().unwrap_or_default();
    let boot = fs::read_dir(root.join("boot")).into_iter().flatten().flatten().map(|entry| entry.path());
    let image = boot
        .into_iter()
        .find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("vmlinuz-")))
        .unwrap_or_else(|| tree.join("vmlinuz"));
    fs::copy(&image, new.join("image")).map_err(|error| other(format!("{}: {error}", image.display())))?;
    if !tree.join("modules.dep").exists() {
        if !root.join("lib").exists() {
            std::os::unix::fs::symlink("usr/lib", root.join("lib")).map_err(other)?;
        }
        let depmod = crate::setup::find_depmod().ok_or_else(|| other("depmod was not found"))?;
        let output = Command::new(depmod).arg("-b").arg(root).arg(version).output().map_err(other)?;
        if !output.status.success() {
            return Err(other(format!("depmod: {}", String::from_utf8_lossy(&output.stderr))));
        }
    }
    Ok(tree)
}
