//! Kernels, through the system's own package client, into a cache of our own.
//!
//! `apt-get` works in a folder of ours, with the machine's own mirror and the suite that carries the kernel, and verifies
//! signatures with the machine's own keys. Nothing of the system is changed.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::release::Release;
use super::{other, uml, Engine, Failure};

/// A kernel in the cache.
#[derive(Debug)]
pub struct Kernel {
    /// Holds `image`, `modules/`, and for some of User Mode Linux a loader and libraries.
    pub folder: PathBuf,
    /// `6.1.176`
    pub version: String,
}

impl Kernel {
    pub fn image(&self) -> PathBuf {
        self.folder.join("image")
    }

    /// Where `modules.dep` is.
    pub fn modules(&self) -> PathBuf {
        self.folder.join("modules")
    }
}

/// `$XDG_CACHE_HOME/sctp-opts` or `~/.cache/sctp-opts`.
pub fn cache() -> Result<PathBuf, Failure> {
    let absolute = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    absolute("XDG_CACHE_HOME")
        .or_else(|| absolute("HOME").map(|home| home.join(".cache")))
        .map(|folder| folder.join("sctp-opts"))
        .ok_or_else(|| other("neither XDG_CACHE_HOME nor HOME says where to keep a kernel"))
}

/// What somebody left who was killed while fetching. We hold the lock, so nobody is at it.
fn remove_unfinished(cache: &Path) {
    let entries = fs::read_dir(cache).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with("new-")) {
        let _ = fs::remove_dir_all(entry.path());
    }
}

/// A kernel for an engine: from the cache, or fetched into it.
pub fn kernel(release: &Release, engine: Engine) -> Result<Kernel, Failure> {
    let cache = cache()?;
    let folder = cache.join(format!("{}-{}", engine.name(), release.name));
    let found = |folder: PathBuf| {
        let version = fs::read_to_string(folder.join("version")).ok()?;
        Some(Kernel { folder, version: version.trim().to_owned() })
    };
    if let Some(kernel) = found(folder.clone()) {
        return Ok(kernel);
    }
    fs::create_dir_all(&cache).map_err(|error| other(format!("{}: {error}", cache.display())))?;
    // One at a time; the second one finds what the first one fetched.
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
    apt.run("apt-get", &["-qq", "update"])?;
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
            if release.moves { "; it moves on, so codegen/xtask/src/kernel/release.rs wants an update" } else { "" }
        )));
    }
    fs::rename(&tree, new.join("modules")).map_err(other)?;
    fs::write(new.join("version"), format!("{version}\n")).map_err(other)?;
    fs::rename(&new, &folder).map_err(|error| other(format!("{}: {error}", folder.display())))?;
    found(folder).ok_or_else(|| other("the kernel that was just fetched is not there"))
}

/// Gives the folder of the modules, whose name is the version.
fn fetch_uml(apt: &Apt, root: &Path, new: &Path) -> Result<PathBuf, Failure> {
    apt.unpack("user-mode-linux", root)?;
    let image = new.join("image");
    fs::copy(root.join("usr/bin/linux.uml"), &image).map_err(other)?;
    let output = Command::new("ldd").arg(&image).env("LC_ALL", "C").stdin(Stdio::null()).output().map_err(other)?;
    let said = [output.stdout, output.stderr].concat();
    if String::from_utf8_lossy(&said).contains("not found") {
        // Built for a newer C library than this machine's: bring that along.
        apt.unpack("libc6", root)?;
        uml::take_library_along(&root.join("usr/lib/x86_64-linux-gnu"), new)?;
    }
    only_child(&root.join("usr/lib/uml/modules"))
}

/// The same for the kernel that Debian makes for virtual machines.
fn fetch_cloud(apt: &Apt, root: &Path, new: &Path) -> Result<PathBuf, Failure> {
    let named = |list: Vec<String>, prefixes: &[&str]| -> Vec<String> {
        let versioned = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
        let fits = |name: &String| prefixes.iter().any(|prefix| name.strip_prefix(prefix).is_some_and(versioned));
        list.into_iter().filter(fits).collect()
    };
    let image = named(apt.depends("linux-image-cloud-amd64")?, &["linux-image-"]);
    let image = image.first().ok_or_else(|| other("linux-image-cloud-amd64 names no kernel"))?;
    apt.unpack(image, root)?;
    // Since 7.x a kernel consists of several packages.
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
        let depmod = crate::setup::find_depmod().ok_or_else(|| other("there is no depmod"))?;
        let output = Command::new(depmod).arg("-b").arg(root).arg(version).output().map_err(other)?;
        if !output.status.success() {
            return Err(other(format!("depmod: {}", String::from_utf8_lossy(&output.stderr))));
        }
    }
    Ok(tree)
}

fn only_child(folder: &Path) -> Result<PathBuf, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| other(format!("{}: {error}", folder.display())))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    match (paths.pop(), paths.is_empty()) {
        (Some(path), true) => Ok(path),
        _ => Err(other(format!("{}: expected one folder there", folder.display()))),
    }
}

/// The package client, with a state of its own.
pub(crate) struct Apt {
    suite: String,
    folder: PathBuf,
}

impl Apt {
    pub(crate) fn new(suite: &str, work: &Path) -> Result<Apt, Failure> {
        let folder = work.join("apt");
        for part in ["lists/partial", "cache/archives/partial", "debs"] {
            fs::create_dir_all(folder.join(part)).map_err(other)?;
        }
        let mirror = machine_mirror().ok_or_else(|| {
            other(
                "kernels come from Debian's packages, and no source in /etc/apt names a Debian mirror; \
                 on another system, install a kernel with SCTP (modprobe sctp) and leave --kernel out",
            )
        })?;
        let keys = Path::new("/usr/share/keyrings/debian-archive-keyring.gpg");
        let signed = if keys.exists() { format!("[signed-by={}] ", keys.display()) } else { String::new() };
        fs::write(folder.join("sources.list"), format!("deb {signed}{mirror} {suite} main\n")).map_err(other)?;
        fs::write(folder.join("status"), "").map_err(other)?;
        Ok(Apt { suite: suite.to_owned(), folder })
    }

    pub(crate) fn run(&self, program: &str, arguments: &[&str]) -> Result<String, Failure> {
        let at = |part: &str| self.folder.join(part).display().to_string();
        let settings = [
            ("Dir::State", at("")),
            ("Dir::State::status", at("status")),
            ("Dir::State::Lists", at("lists")),
            ("Dir::Cache", at("cache")),
            ("Dir::Etc::sourcelist", at("sources.list")),
            ("Dir::Etc::sourceparts", "/dev/null".to_owned()),
            ("Dir::Etc::preferencesparts", "/dev/null".to_owned()),
            ("Acquire::Languages", "none".to_owned()),
            // A mirror of a past day is as good as any; what it holds is signed all the same.
            ("Acquire::Check-Valid-Until", "false".to_owned()),
            ("Acquire::IndexTargets::deb::DEP-11::DefaultEnabled", "false".to_owned()),
            ("APT::Architecture", "amd64".to_owned()),
            ("APT::Sandbox::User", String::new()),
        ];
        let mut command = Command::new(program);
        for (key, value) in settings {
            command.arg("-o").arg(format!("{key}={value}"));
        }
        let output = command
            .args(arguments)
            .current_dir(self.folder.join("debs"))
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .output()
            .map_err(|error| other(format!("{program}: {error}; kernels come from Debian's packages")))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        Err(other(format!("{program} {} (suite {}) failed:\n{}", arguments.join(" "), self.suite, said.trim_end())))
    }

    fn depends(&self, package: &str) -> Result<Vec<String>, Failure> {
        Ok(dependencies(&self.run("apt-cache", &["show", "--no-all-versions", package])?))
    }

    pub(crate) fn unpack(&self, package: &str, into: &Path) -> Result<(), Failure> {
        self.run("apt-get", &["-qq", "download", package])?;
        let deb = only_child(&self.folder.join("debs"))?;
        let output = Command::new("dpkg").arg("-x").arg(&deb).arg(into).output().map_err(other)?;
        if !output.status.success() {
            return Err(other(format!("dpkg -x {}: {}", deb.display(), String::from_utf8_lossy(&output.stderr))));
        }
        fs::remove_file(deb).map_err(other)
    }
}

/// The names in `Depends:`.
fn dependencies(shown: &str) -> Vec<String> {
    let line = shown.lines().find_map(|line| line.strip_prefix("Depends:")).unwrap_or("");
    line.split([',', '|']).filter_map(|part| part.split_whitespace().next()).map(str::to_owned).collect()
}

/// The mirror that the machine itself uses.
fn machine_mirror() -> Option<String> {
    let mut files = vec![PathBuf::from("/etc/apt/sources.list")];
    let parts = fs::read_dir("/etc/apt/sources.list.d").into_iter().flatten().flatten().map(|entry| entry.path());
    let mut parts: Vec<PathBuf> = parts.collect();
    parts.sort();
    files.extend(parts);
    files.iter().find_map(|file| mirror_in(&fs::read_to_string(file).ok()?))
}

/// The first Debian mirror in a list of sources, in either format.
fn mirror_in(sources: &str) -> Option<String> {
    let lines = sources.lines().map(str::trim);
    let words = lines.flat_map(|line| {
        let rest = line.strip_prefix("URIs:").or_else(|| line.strip_prefix("deb "));
        rest.unwrap_or("").split_whitespace().filter(|word| word.contains("://") || word.starts_with("file:"))
    });
    let is_debian = |word: &&str| word.trim_end_matches('/').ends_with("/debian");
    words.into_iter().find(is_debian).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirrors_in_both_formats() {
        let deb822 = "Types: deb\n# https://a.example/archive/debian/2025\nURIs: https://b.example/debian\nSuites: x\n";
        assert_eq!(mirror_in(deb822).as_deref(), Some("https://b.example/debian"));
        let lines = "# deb https://no.example/debian x main\n\
            deb https://c.example/debian-security x main\n\
            deb [arch=amd64 signed-by=/k.gpg] https://d.example/debian/ x main\n";
        assert_eq!(mirror_in(lines).as_deref(), Some("https://d.example/debian/"));
        assert_eq!(mirror_in("deb https://e.example/ubuntu x main\n"), None);
    }

    #[test]
    fn dependencies_by_name() {
        let text = "Package: a\nDepends: linux-image-7.2.6-cloud-amd64 (= 7.2.6-1), libc6 (>= 2.3) | musl\nSize: 1\n";
        assert_eq!(dependencies(text), ["linux-image-7.2.6-cloud-amd64", "libc6", "musl"]);
    }
}
