//! Compiles the crates for every target, building the standard library from source where it is not installed.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::fetch;
use super::targets::{Target, TARGETS};
use crate::setup::{self, pip, Cache};

/// A compiler with the source of its standard library.
#[derive(Debug)]
pub struct Toolchain {
    rustc: PathBuf,
    target_dir: PathBuf,
    /// Folder of the linkers for other targets.
    linkers: PathBuf,
}

impl Toolchain {
    /// Finds the compiler. All its uses share a folder, and so the standard library of each target.
    pub fn find(cache: &Cache) -> Result<Toolchain, String> {
        let rustc = setup::find_rustc_with_source()
            .ok_or("no rustc with the source of its standard library was found; on Debian: apt-get install rustc-web rust-web-src")?;
        Ok(Toolchain { rustc, target_dir: cache.0.join("cross"), linkers: cache.0.clone() })
    }

    /// The oldest supported compiler, which needs the source as well.
    pub fn oldest(cache: &Cache) -> Result<Toolchain, String> {
        let rustc = setup::find_oldest_rustc().ok_or_else(|| format!("rustc {} was not found", setup::OLDEST_RUST))?;
        // If it is the same compiler, its standard library has been built already.
        let same = setup::find_rustc_with_source().is_some_and(|other| other == rustc);
        let target_dir = cache.0.join(if same { "cross" } else { "oldest" });
        Ok(Toolchain { rustc, target_dir, linkers: cache.0.clone() })
    }

    /// Runs rustdoc on the library in `folder`, which has the same name, and returns the path of its JSON. The JSON's format
    /// changes from release to release.
    pub fn documented(&self, root: &Path, folder: &str, target: &str) -> Result<PathBuf, String> {
        let mut cargo = self.cargo("rustdoc", &[target]);
        cargo.current_dir(root.join(folder)).env("RUSTDOC", self.rustc.with_file_name("rustdoc"));
        cargo.args(["--lib", "--all-features", "--", "-Zunstable-options", "--output-format", "json"]);
        // Some links are broken on one system only.
        cargo.args(["-D", "rustdoc::broken_intra_doc_links"]);
        run(&mut cargo)??;
        let name = folder.replace('-', "_");
        Ok(self.target_dir.join(target).join("doc").join(name).with_extension("json"))
    }

    /// A cargo command for all these targets.
    pub fn cargo(&self, command: &str, targets: &[&str]) -> Command {
        let mut cargo = Command::new(setup::cargo());
        cargo.args([command, "--quiet", "-Zbuild-std"]);
        for target in targets {
            cargo.args(["--target", target]);
        }
        cargo.env("RUSTC", &self.rustc).env("RUSTC_BOOTSTRAP", "1");
        cargo.env("CARGO_TARGET_DIR", &self.target_dir).env("CARGO_PROFILE_DEV_DEBUG", "0");
        // Set it even if nothing is linked: cargo rebuilds the library when the linker changes.
        for target in targets.iter().filter(|target| LINKED.contains(target)) {
            let variable = format!("CARGO_TARGET_{}_LINKER", target.to_uppercase().replace('-', "_"));
            cargo.env(variable, self.linker(target));
        }
        // Settings of the outer cargo must not affect this one.
        for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTUP_TOOLCHAIN", "RUSTC_WRAPPER", "CARGO_BUILD_TARGET"]
        {
            cargo.env_remove(name);
        }
        cargo
    }

    fn linker(&self, target: &str) -> PathBuf {
        self.linkers.join(format!("zig-cc-{target}"))
    }
}

/// Targets for which zig links.
const LINKED: [&str; 2] = ["x86_64-unknown-freebsd", "i686-unknown-freebsd"];

/// Runs a command; the inner error is its stderr if it fails.
pub fn run(command: &mut Command) -> Result<Result<(), String>, String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("cargo: {error}"))?;
    let stderr = String::from_utf8_lossy(&output.stderr);
    Ok(if output.status.success() { Ok(()) } else { Err(stderr.trim_end().to_owned()) })
}

#[derive(Debug, Default)]
pub struct Compiled {
    checked: Vec<String>,
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
        write!(f, "libraries, programs, tests and examples {state} for {}", self.checked.join(", "))?;
        if self.linked.is_empty() {
            write!(f, "; nothing was linked")
        } else {
            write!(f, "; linked: {}", self.linked.join(", "))
        }
    }
}

/// The published crates.
fn packages(root: &Path) -> Vec<&'static str> {
    let all = [("sctp-sys", "sctp-opts-sys"), ("sctp-opts", "sctp-opts")];
    let there = |(folder, _): &(&str, &str)| root.join(folder).join("Cargo.toml").is_file();
    all.into_iter().filter(there).map(|(_, name)| name).collect()
}

/// Compiles everything for every target, and links it for FreeBSD. zig, the linker, is only fetched if `fetch_linker`.
pub fn check(root: &Path, cache: &Cache, fetch_linker: bool) -> Result<Compiled, String> {
    let toolchain = Toolchain::find(cache)?;
    let mut compiled = Compiled::default();
    let name = |target: &Target| format!("{} {}", target.platform, target.name);
    let every: Vec<&str> = TARGETS.iter().map(|target| target.rust).collect();
    // All at once keeps all processors busy: each standard library is a chain of crates.
    if run(&mut everything(&toolchain, "check", &every, root))?.is_ok() {
        compiled.checked = TARGETS.iter().map(name).collect();
    } else {
        // Cargo's messages do not name the target.
        for target in TARGETS {
            match run(&mut everything(&toolchain, "check", &[target.rust], root))? {
                Ok(()) => compiled.checked.push(name(target)),
                Err(message) => compiled.failed.push((name(target), message)),
            }
        }
    }
    if fetch_linker || fetch::ZIG_PROGRAM.present(cache).is_some() {
        let zig = pip::installed(&fetch::ZIG_PROGRAM, cache)?;
        for target in TARGETS.iter().filter(|target| LINKED.contains(&target.rust)) {
            match link(&toolchain, target, root, &zig, cache)? {
                Ok(()) => compiled.linked.push(name(target)),
                Err(message) => compiled.failed.push((format!("{}, linked", name(target)), message)),
            }
        }
    }
    Ok(compiled)
}

fn everything(toolchain: &Toolchain, verb: &str, targets: &[&str], root: &Path) -> Command {
    let mut cargo = toolchain.cargo(verb, targets);
    cargo.current_dir(root).args(["--all-features", "--lib", "--bins", "--tests", "--examples"]);
    for package in packages(root) {
        cargo.args(["-p", package]);
    }
    cargo
}

/// Links tests and examples for the target, with `zig cc` and its C library.
fn link(
    toolchain: &Toolchain,
    target: &Target,
    root: &Path,
    zig: &Path,
    cache: &Cache,
) -> Result<Result<(), String>, String> {
    let linker = toolchain.linker(target.rust);
    let architecture = if target.name == "i386" { "x86" } else { "x86_64" };
    // zig has no stubs for four libraries that the libc crate names, and of which nothing is called.
    let script = format!(
        "#!/bin/sh\nfor word do\n  shift\n  case $word in -lkvm|-lmemstat|-lprocstat|-ldevstat) ;; *) set -- \"$@\" \"$word\" ;; esac\n\
         done\nexec '{}' cc -target {architecture}-freebsd \"$@\"\n",
        zig.display()
    );
    let failed = |error: std::io::Error| format!("{}: {error}", linker.display());
    fs::write(&linker, script).map_err(failed)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&linker, fs::Permissions::from_mode(0o755)).map_err(failed)?;
    }
    let mut cargo = everything(toolchain, "build", &[target.rust], root);
    // zig keeps what it compiles; not in the user's home.
    let keep = env::var_os("ZIG_GLOBAL_CACHE_DIR").map_or_else(|| cache.0.join("zig-cache"), PathBuf::from);
    cargo.env("ZIG_GLOBAL_CACHE_DIR", keep);
    run(&mut cargo)
}
