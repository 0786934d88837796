//! Fetches headers into the cache with the machine's package clients; afterwards no network is needed.

use std::fs;

use std::process::Command;

use super::header_sets::{set_folder, zig_folder, HeaderSet, Origin, Zig, VERSION, ZIG};
use crate::setup::apt::{only_child, Apt};
use crate::setup::cache::{at, run, staging, take_place, Cache};
use crate::setup::pip::{pinned, python, Package};

/// Fetches everything that the cache lacks for a set.
pub fn fetch(set: &HeaderSet, cache: &Cache) -> Result<(), String> {
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

const UNPACK: &str = "\
import sys, zipfile
wheel, into, *words = sys.argv[1:]
with zipfile.ZipFile(wheel) as z:
    for n in z.namelist():
        p = n.split('/')
        if p[:4] == ['ziglang', 'lib', 'libc', 'include'] and not n.endswith('/') and any(w in p[4] for w in words):
            z.extract(n, into)
";

/// Extracts the headers from zig's wheel.
fn zig_headers(zig: &Zig, cache: &Cache) -> Result<(), String> {
    let folder = zig_folder(cache, zig);
    if folder.join(VERSION).is_file() {
        return Ok(());
    }
    let work = staging(&folder)?;
    let package = format!("ziglang=={}", zig.version);
    eprintln!("fetching C library headers: {package} with pip (once)");
    let python = python();
    let downloads = work.path().join("wheel");
    let wanted = pinned("ziglang", zig.version, zig.hashes, work.path())?;
    let arguments = ["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--require-hashes"];
    run(Command::new(&python).args(arguments).arg("--dest").arg(&downloads).arg("--requirement").arg(wanted))?;
    let wheel = only_child(&downloads)?;
    let unpacked = work.path().join("all");
    run(Command::new(&python).args(["-c", UNPACK]).arg(&wheel).arg(&unpacked).args(zig.folders))?;
    let include = unpacked.join("ziglang/lib/libc/include");
    fs::write(include.join(VERSION), format!("{package}\n")).map_err(at(&include))?;
    take_place(&include, &folder)
}

/// zig as a linker.
pub const ZIG_PROGRAM: Package = Package {
    name: "ziglang",
    version: ZIG.version,
    hashes: ZIG.hashes,
    program: "ziglang/zig",
    why: "a linker for FreeBSD",
};

/// The files kept of the packages.
const KEPT: &[&str] = &["linux", "asm-generic", "netinet/sctp.h", "usrsctp.h"];

fn debian(set: &HeaderSet, suite: &str, packages: &[&str], cache: &Cache) -> Result<(), String> {
    let folder = set_folder(cache, set.folder);
    if folder.join(VERSION).is_file() {
        return Ok(());
    }
    let work = staging(&folder)?;
    eprintln!("fetching the headers of {}: {} of {suite} with apt-get (once)", set.name, packages.join(", "));
    let apt = Apt::new(suite, work.path())?;
    apt.update()?;
    let (root, new) = (work.path().join("root"), work.path().join("new"));
    fs::create_dir_all(&root).map_err(at(&root))?;
    let mut versions = Vec::new();
    for package in packages {
        apt.unpack(package, &root)?;
        versions.push(format!("{package} {}", apt.version(package)?));
    }
    let versions = versions.join(", ");
    if let Some(kernel) = set.kernel.filter(|kernel| !versions.contains(&format!(" {kernel}"))) {
        return Err(format!(
            "the suite {suite} now has {versions}, not {kernel}; update codegen/xtask/src/verify/header_sets.rs"
        ));
    }
    for part in KEPT {
        let from = root.join("usr/include").join(part);
        let to = new.join("include").join(part);
        if from.exists() {
            let parent = to.parent().unwrap_or(&new);
            fs::create_dir_all(parent).map_err(at(parent))?;
            fs::rename(&from, &to).map_err(at(&from))?;
        }
    }
    fs::write(new.join(VERSION), format!("{versions}\n")).map_err(at(&new))?;
    take_place(&new, &folder)
}
