//! Compiles the crates for every target. Where Rust publishes no standard library for one of FreeBSD's, FreeBSD's part of the
//! libraries is compiled for its stand-in. If only the toolchain lacks it, it is built from source.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::fetch;
use super::targets::{Target, TARGETS};
use crate::setup::{self, pip, Cache};

/// A compiler, and where to put what it makes for other targets.
#[derive(Debug)]
pub struct Toolchain {
    rustc: PathBuf,
    /// A compiler with the source of its standard library, for the targets whose library `rustc` does not have.
    with_source: Option<PathBuf>,
    target_dir: PathBuf,
    /// Folder of the linkers for other targets.
    linkers: PathBuf,
}

impl Toolchain {
    /// The compiler in use.
    pub fn find(cache: &Cache) -> Result<Toolchain, String> {
        let rustc = setup::find_rustc().ok_or("`rustc --print sysroot` does not work")?;
        let with_source = setup::find_rustc_with_source();
        Ok(Toolchain { rustc, with_source, target_dir: cache.0.join("cross"), linkers: cache.0.clone() })
    }

    /// The oldest supported compiler.
    pub fn oldest(cache: &Cache) -> Result<Toolchain, String> {
        let rustc = setup::find_oldest_rustc().ok_or_else(|| format!("rustc {} was not found", setup::OLDEST_RUST))?;
        let with_source = setup::has_source(&rustc).then(|| rustc.clone());
        Ok(Toolchain { rustc, with_source, target_dir: cache.0.join("oldest"), linkers: cache.0.clone() })
    }

    /// Runs rustdoc on the library in `folder`, which has the same name, and returns the path of its JSON. The JSON's format
    /// changes from release to release.
    pub fn documented(&self, root: &Path, folder: &str, target: &str) -> Result<PathBuf, String> {
        let mut cargo = self.cargo("rustdoc", &[target])?;
        cargo.current_dir(root.join(folder)).env("RUSTDOC", self.rustc.with_file_name("rustdoc"));
        cargo.env("RUSTC_BOOTSTRAP", "1");
        cargo.args(["--lib", "--all-features", "--", "-Zunstable-options", "--output-format", "json"]);
        // Some links are broken on one system only.
        cargo.args(["-D", "rustdoc::broken_intra_doc_links"]);
        run(&mut cargo)??;
        let name = folder.replace('-', "_");
        Ok(self.target_dir.join(target).join("doc").join(name).with_extension("json"))
    }

    /// The targets with an installed standard library, and the others.
    pub fn split<'a>(&self, targets: &[&'a str]) -> [Vec<&'a str>; 2] {
        let (installed, others) = targets.iter().partition(|target| setup::links_for(&self.rustc, target));
        [installed, others]
    }

    /// A cargo command for all these targets. If the standard library of one is not installed, those of all are built.
    pub fn cargo(&self, command: &str, targets: &[&str]) -> Result<Command, String> {
        let [_, missing] = self.split(targets);
        let mut cargo = Command::new(setup::cargo());
        cargo.args([command, "--quiet"]);
        for target in targets {
            cargo.args(["--target", target]);
        }
        cargo.env("CARGO_TARGET_DIR", &self.target_dir).env("CARGO_PROFILE_DEV_DEBUG", "0");
        cargo.env("CARGO_INCREMENTAL", "0");
        // Set it even if nothing is linked: cargo rebuilds the library when the linker changes.
        if targets.contains(&LINKED) {
            let variable = format!("CARGO_TARGET_{}_LINKER", LINKED.to_uppercase().replace('-', "_"));
            cargo.env(variable, self.linker(LINKED));
        }
        // Settings of the outer cargo must not affect this one.
        for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTUP_TOOLCHAIN", "RUSTC_WRAPPER", "CARGO_BUILD_TARGET"]
        {
            cargo.env_remove(name);
        }
        if missing.is_empty() {
            cargo.env("RUSTC", &self.rustc);
        } else {
            let with_source = self.with_source.as_ref().ok_or_else(|| {
                let (names, hint) = (missing.join(", "), setup::STD_TARGETS.hint);
                format!("the standard library for {names} is not installed, nor is its source; {hint}")
            })?;
            cargo.arg("-Zbuild-std").env("RUSTC", with_source).env("RUSTC_BOOTSTRAP", "1");
        }
        Ok(cargo)
    }

    /// Whether C types and structs have the same layout on both targets.
    pub fn same_layout(&self, targets: [&str; 2]) -> Result<bool, String> {
        let [one, other] = targets.map(|target| {
            let mut rustc = Command::new(&self.rustc);
            rustc.args(["-Zunstable-options", "--print", "target-spec-json", "--target", target]);
            let output = rustc.env("RUSTC_BOOTSTRAP", "1").output().map_err(|error| format!("rustc: {error}"))?;
            let spec: Value = serde_json::from_slice(&output.stdout)
                .map_err(|error| format!("rustc's description of {target}: {error}"))?;
            Ok::<_, String>(LAYOUT.map(|key| spec[key].clone()))
        });
        Ok(one? == other?)
    }

    fn linker(&self, target: &str) -> PathBuf {
        self.linkers.join(format!("zig-cc-{target}"))
    }
}

/// The keys of rustc's description of a target on which layouts depend.
const LAYOUT: [&str; 5] = ["arch", "data-layout", "target-pointer-width", "target-endian", "c-int-width"];

/// The target for which zig links.
const LINKED: &str = "x86_64-unknown-freebsd";

/// Runs a command; the inner error is its stderr if it fails.
pub fn run(command: &mut Command) -> Result<Result<(), String>, String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("cargo: {error}"))?;
    let stderr = String::from_utf8_lossy(&output.stderr);
    Ok(if output.status.success() { Ok(()) } else { Err(stderr.trim_end().to_owned()) })
}

#[derive(Debug, Default)]
pub struct Compiled {
    checked: Vec<String>,
    stood_in_for: Vec<String>,
    linked: Vec<String>,
    failed: Vec<(String, String)>,
}

impl Compiled {
    pub fn good(&self) -> bool {
        self.failed.is_empty()
    }
}

impl std::fmt::Display for Compiled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (target, stderr) in &self.failed {
            writeln!(f, "for {target}:\n{stderr}")?;
        }
        let state = if self.good() { "compile" } else { "compile (failures above)" };
        write!(f, "libraries {state} for {}", self.checked.join(", "))?;
        write!(
            f,
            "; FreeBSD's part, with Linux's standard library, for the machines of {}",
            self.stood_in_for.join(", ")
        )?;
        if self.linked.is_empty() {
            write!(f, "; nothing was linked")
        } else {
            write!(f, "; programs, tests and examples link for {}", self.linked.join(", "))
        }
    }
}

/// The published crates.
fn packages(root: &Path) -> Vec<&'static str> {
    let all = [("sctp-sys", "sctp-opts-sys"), ("sctp-opts", "sctp-opts")];
    let there = |(folder, _): &(&str, &str)| root.join(folder).join("Cargo.toml").is_file();
    all.into_iter().filter(there).map(|(_, name)| name).collect()
}

/// Compiles the libraries for every target, with default features, as the others add nothing that depends on a machine;
/// builds and links programs, tests and examples with all features for FreeBSD (other steps run them on Linux). zig, the
/// linker, is only fetched if `fetch_linker`.
pub fn check(root: &Path, cache: &Cache, fetch_linker: bool) -> Result<Compiled, String> {
    let toolchain = Toolchain::find(cache)?;
    let mut compiled = Compiled::default();
    let (others, published): (Vec<_>, Vec<_>) = TARGETS.iter().partition(|target| target.stand_in.is_some());
    let every: Vec<&str> = published.iter().map(|target| target.rust).collect();
    compiled.checked = checked(&toolchain, &every, root, &mut compiled.failed)?;
    for target in others {
        match run(&mut as_stand_in(&toolchain, target, root)?)? {
            Ok(()) => compiled.stood_in_for.push(name(target.rust)),
            Err(message) => compiled.failed.push((name(target.rust), message)),
        }
    }
    if fetch_linker || fetch::ZIG_PROGRAM.present(cache).is_some() {
        let zig = pip::installed(&fetch::ZIG_PROGRAM, cache)?;
        match link(&toolchain, root, &zig, cache)? {
            Ok(()) => compiled.linked.push(name(LINKED)),
            Err(message) => compiled.failed.push((format!("{}, linked", name(LINKED)), message)),
        }
    }
    Ok(compiled)
}

/// The name in messages of a target of rustc.
fn name(rust: &str) -> String {
    let target = TARGETS.iter().find(|target| target.rust == rust);
    target.map_or_else(|| rust.to_owned(), |target| format!("{} {}", target.platform, target.name))
}

/// Checks targets, and returns the names of those without errors.
fn checked(
    toolchain: &Toolchain,
    targets: &[&str],
    root: &Path,
    failed: &mut Vec<(String, String)>,
) -> Result<Vec<String>, String> {
    let mut checked = Vec::new();
    for group in toolchain.split(targets) {
        // All at once keeps all processors busy: each standard library is a chain of crates.
        if group.is_empty() || run(&mut on_packages(toolchain, "check", &group, &["--lib"], root)?)?.is_ok() {
            checked.extend(group.into_iter().map(name));
            continue;
        }
        // Cargo's messages do not name the target.
        for target in group {
            match run(&mut on_packages(toolchain, "check", &[target], &["--lib"], root)?)? {
                Ok(()) => checked.push(name(target)),
                Err(message) => failed.push((name(target), message)),
            }
        }
    }
    Ok(checked)
}

/// A cargo command on the published packages.
fn on_packages(
    toolchain: &Toolchain,
    verb: &str,
    targets: &[&str],
    what: &[&str],
    root: &Path,
) -> Result<Command, String> {
    let mut cargo = toolchain.cargo(verb, targets)?;
    cargo.current_dir(root).args(what);
    for package in packages(root) {
        cargo.args(["-p", package]);
    }
    Ok(cargo)
}

/// A cargo command that checks FreeBSD's part of the libraries for the target's stand-in.
fn as_stand_in(toolchain: &Toolchain, target: &Target, root: &Path) -> Result<Command, String> {
    let mut cargo = toolchain.cargo("check", &[target.compiled_for()])?;
    cargo.current_dir(root).args(["--lib", "-p", "sctp-opts"]).env("RUSTFLAGS", "--cfg sctp_opts_on_usrsctp");
    Ok(cargo)
}

/// Links tests and examples for FreeBSD, with `zig cc` and its C library.
fn link(toolchain: &Toolchain, root: &Path, zig: &Path, cache: &Cache) -> Result<Result<(), String>, String> {
    let linker = toolchain.linker(LINKED);
    // zig has no stubs for four libraries that the libc crate names, and of which nothing is called.
    let script = format!(
        "#!/bin/sh\nfor word do\n  shift\n  case $word in -lkvm|-lmemstat|-lprocstat|-ldevstat) ;; *) set -- \"$@\" \"$word\" ;; esac\n\
         done\nexec '{}' cc -target x86_64-freebsd \"$@\"\n",
        zig.display()
    );
    let failed = |error: std::io::Error| format!("{}: {error}", linker.display());
    fs::write(&linker, script).map_err(failed)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&linker, fs::Permissions::from_mode(0o755)).map_err(failed)?;
    }
    let mut cargo = on_packages(
        toolchain,
        "build",
        &[LINKED],
        &["--lib", "--bins", "--tests", "--examples", "--all-features"],
        root,
    )?;
    // zig keeps what it compiles; not in the user's home.
    let keep = env::var_os("ZIG_GLOBAL_CACHE_DIR").map_or_else(|| cache.0.join("zig-cache"), PathBuf::from);
    cargo.env("ZIG_GLOBAL_CACHE_DIR", keep);
    run(&mut cargo)
}
