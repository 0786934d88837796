//! Fetches guest kernels and their headers from Debian's packages into the cache.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::release::Release;
use super::{other, own_loader, Engine, Failure};
use crate::setup::apt::{only_child, Apt};
use crate::setup::cache::{self, Cache};
use tempfile::TempDir;

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

/// The lock of the cache: one process fetches at a time, and the next one finds what it fetched.
pub(super) struct Lock {
    cache: PathBuf,
    _file: File,
}

pub(super) fn lock() -> Result<Lock, Failure> {
    let Cache(cache) = Cache::new()?;
    fs::create_dir_all(&cache).map_err(cache::at(&cache))?;
    let file = File::create(cache.join("lock")).map_err(other)?;
    rustix::fs::flock(&file, rustix::fs::FlockOperation::LockExclusive).map_err(other)?;
    Ok(Lock { cache, _file: file })
}

impl Lock {
    /// A temporary folder in the cache. Removes those that killed processes left: nobody else has one now.
    pub(super) fn work(&self) -> Result<TempDir, Failure> {
        let entries = fs::read_dir(&self.cache).into_iter().flatten().flatten();
        for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with("new-")) {
            let _ = fs::remove_dir_all(entry.path());
        }
        tempfile::Builder::new().prefix("new-").tempdir_in(&self.cache).map_err(other)
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
    let lock = lock()?;
    if let Some(kernel) = found(folder.clone()) {
        return Ok(kernel);
    }
    let work = lock.work()?;
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
        own_loader::add_c_library(&root.join("usr/lib/x86_64-linux-gnu"), new)?;
    }
    Ok(only_child(&root.join("usr/lib/uml/modules"))?)
}

/// The names that consist of one of these prefixes and a version.
fn versioned(names: Vec<String>, prefixes: &[&str]) -> Vec<String> {
    let version = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
    let fits = |name: &String| prefixes.iter().any(|prefix| name.strip_prefix(prefix).is_some_and(version));
    names.into_iter().filter(fits).collect()
}

/// Unpacks into `root` what building a module for a kernel of qemu needs, and returns the folder to build in. `work` is for
/// apt.
pub(super) fn headers(release: &Release, kernel: &Kernel, work: &Path, root: &Path) -> Result<PathBuf, Failure> {
    let package = format!("linux-headers-{}", kernel.version);
    let apt = Apt::new(release.suite, work)?;
    apt.update()?;
    let needs = apt.depends(&package).map_err(|error| {
        other(format!("{error}\nif the suite has a newer kernel now, remove {} and try again", kernel.folder.display()))
    })?;
    let needs = versioned(needs, &["linux-headers-", "linux-kbuild-"]);
    for package in needs.iter().map(String::as_str).chain([package.as_str(), "libelf1"]) {
        apt.unpack(package, root)?;
    }
    Ok(root.join("usr/src").join(package))
}

/// Fetches Debian's kernel for virtual machines; returns the folder of its modules.
fn fetch_cloud(apt: &Apt, root: &Path, new: &Path) -> Result<PathBuf, Failure> {
    let image = versioned(apt.depends("linux-image-cloud-amd64")?, &["linux-image-"]);
    let image = image.first().ok_or_else(|| other("linux-image-cloud-amd64 depends on no kernel"))?;
    apt.unpack(image, root)?;
    // Since 7.x a kernel is split into several packages.
    for part in versioned(apt.depends(image)?, &["linux-modules-", "linux-binary-"]) {
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
