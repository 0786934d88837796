//! The machine and its user, as seen by `ensure`.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::install::{Facts, Line, Rights, System};
use super::Prerequisite;

/// The interface of `ensure` to the machine; tests simulate it.
pub(super) trait Host {
    fn present(&mut self, need: &Prerequisite) -> bool;
    fn facts(&mut self) -> Facts;
    /// Whether the package lists contain all of the packages.
    fn offers(&mut self, packages: &[&str]) -> bool;
    fn say(&mut self, text: &str);
    fn ask(&mut self, question: &str) -> bool;
    /// Runs a command, as root if required. The error contains the output, unless it was shown.
    fn run(&mut self, line: &Line, facts: &Facts) -> Result<(), String>;
}

/// Whether there is a user who can be asked.
pub fn in_terminal() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

#[derive(Default)]
pub(super) struct ThisMachine {
    /// The output of all commands so far that was not shown. It is needed because `apt-get update` succeeds without a
    /// network, and then only its output explains the failure of the installation.
    pub(super) output: String,
}

impl Host for ThisMachine {
    fn present(&mut self, need: &Prerequisite) -> bool {
        (need.present)()
    }

    fn facts(&mut self) -> Facts {
        let system = match env::consts::OS {
            "macos" => System::MacOs,
            "freebsd" => System::FreeBsd,
            _ => System::of_os_release(&fs::read_to_string("/etc/os-release").unwrap_or_default()),
        };
        let rights = if printed("id", &["-u"]).is_some_and(|id| id.trim() == "0") {
            Rights::Root
        } else if in_path("sudo").is_none() {
            Rights::None
        } else if succeeds("sudo", &["-n", "true"]) {
            Rights::Sudo
        } else {
            Rights::SudoAsks
        };
        Facts { system, rights, terminal: in_terminal(), rustup: under_rustup() }
    }

    fn offers(&mut self, packages: &[&str]) -> bool {
        packages.iter().all(|package| {
            let policy = printed("apt-cache", &["policy", package]).unwrap_or_default();
            policy.lines().any(|line| {
                line.trim_start().strip_prefix("Candidate:").is_some_and(|version| version.trim() != "(none)")
            })
        })
    }

    fn say(&mut self, text: &str) {
        eprintln!("{text}");
    }

    fn ask(&mut self, question: &str) -> bool {
        eprint!("{question}");
        let _ = io::stderr().flush();
        let mut answer = String::new();
        io::stdin().read_line(&mut answer).is_ok() && agrees(&answer)
    }

    fn run(&mut self, line: &Line, facts: &Facts) -> Result<(), String> {
        let mut words: Vec<&str> = Vec::new();
        if line.root && facts.rights != Rights::Root {
            words.extend(if facts.terminal { &["sudo"][..] } else { &["sudo", "-n"] });
        }
        let (program, arguments) = line.words.split_first().expect("a command has a first word");
        if program == "apt-get" {
            // Do not ask about configuration, and wait for other processes that install. `sudo` would drop a variable, so use `env`.
            words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"]);
        } else {
            words.push(program);
        }
        words.extend(arguments.iter().map(String::as_str));

        let mut command = Command::new(words[0]);
        command.args(&words[1..]).stdin(Stdio::null());
        let failed = |status: std::process::ExitStatus| format!("`{}`: {status}", line.words.join(" "));
        let not_started = |error: io::Error| format!("`{}`: {error}", words[0]);
        if facts.terminal {
            let status = command.stdout(io::stderr()).status().map_err(not_started)?;
            return if status.success() { Ok(()) } else { Err(failed(status)) };
        }
        let output = command.output().map_err(not_started)?;
        self.output += &String::from_utf8_lossy(&[output.stdout, output.stderr].concat());
        if output.status.success() {
            return Ok(());
        }
        Err(format!("{}\n{}", self.output.trim_end(), failed(output.status)))
    }
}

/// Parses the answer to `[Y/n]`. The end of the input means no.
pub(super) fn agrees(answer: &str) -> bool {
    answer.ends_with('\n') && matches!(answer.trim().to_lowercase().as_str(), "" | "y" | "yes")
}

/// The cargo that started this program.
pub fn cargo() -> String {
    env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// Whether the toolchain is rustup's, which passes the chosen one to the tools that it starts.
pub(super) fn under_rustup() -> bool {
    env::var_os("RUSTUP_TOOLCHAIN").is_some() && in_path("rustup").is_some()
}

pub(super) fn succeeds(program: impl AsRef<OsStr>, arguments: &[&str]) -> bool {
    printed(program, arguments).is_some()
}

/// A command's output, if it succeeds.
pub(super) fn printed(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).env("LC_ALL", "C").stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

pub(crate) fn find(program: &str) -> Option<PathBuf> {
    in_path(program)
}

/// A statically linked busybox.
pub(crate) fn find_busybox() -> Option<PathBuf> {
    // A dynamically linked program contains the path of its loader.
    let is_static = |path: &PathBuf| {
        fs::read(path).is_ok_and(|bytes| !bytes.windows(4).any(|w| w == b"/ld-") && bytes.starts_with(b"\x7fELF"))
    };
    ["busybox", "busybox.static", "busybox-static"].iter().filter_map(|name| in_path(name)).find(is_static)
}

/// `depmod`, which is often not in an ordinary user's PATH.
pub(crate) fn find_depmod() -> Option<PathBuf> {
    let elsewhere = ["/sbin/depmod", "/usr/sbin/depmod"].map(PathBuf::from);
    in_path("depmod").or_else(|| elsewhere.into_iter().find(|path| path.exists()))
}

pub(super) fn in_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(program)).find(|path| path.is_file())
}
