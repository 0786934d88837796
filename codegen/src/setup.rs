//! What a command needs from the machine, and how it gets there.
//!
//! A command names its [`Need`]s and calls [`ensure`]. Where all is there, nothing happens and nothing is printed.
//! Otherwise `ensure` says what is missing and why, shows the command, asks where there is somebody to ask, installs,
//! and looks again. What it must not or cannot install ends in an error that holds the command to run.

use std::env;
use std::ffi::OsStr;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Something that a command needs from the machine.
#[derive(Debug)]
pub struct Need {
    /// What people call it.
    pub what: &'static str,
    /// What it is needed for, in a half sentence.
    pub why: &'static str,
    /// Whether it is there now.
    pub present: fn() -> bool,
    /// Its name in rustup, for what comes with a toolchain.
    pub component: Option<&'static str>,
    /// The package that brings it.
    pub packages: &'static [(System, &'static str)],
    /// What to look at where it is installed and still not found.
    pub hint: &'static str,
}

/// The library that bindgen runs on.
pub static LIBCLANG: Need = Need {
    what: "libclang",
    why: "bindgen reads the rendered headers with it",
    present: || find_libclang().is_some(),
    component: None,
    packages: &[
        (System::Debian, "libclang-dev"),
        (System::Fedora, "clang-devel"),
        (System::Arch, "clang"),
        (System::Alpine, "clang-dev"),
        (System::FreeBsd, "llvm"),
        (System::MacOs, "llvm"),
    ],
    hint: "LIBCLANG_PATH, where set, must name libclang.so or its folder",
};

/// The compiler that the checks against real headers run for every target.
pub static CLANG: Need = Need {
    what: "clang",
    why: "the header checks compile for every target with it",
    present: || find_clang().is_some(),
    component: None,
    packages: &[
        (System::Debian, "clang"),
        (System::Fedora, "clang"),
        (System::Arch, "clang"),
        (System::Alpine, "clang"),
        (System::FreeBsd, "llvm"),
        (System::MacOs, "llvm"),
    ],
    hint: "CLANG_PATH, where set, must name the program",
};

/// The headers that applications in C include.
pub static SCTP_HEADERS: Need = Need {
    what: "netinet/sctp.h",
    why: "the header checks compare the description with it",
    present: || find_sctp_header().is_some(),
    component: None,
    packages: &[
        (System::Debian, "libsctp-dev"),
        (System::Fedora, "lksctp-tools-devel"),
        (System::Arch, "lksctp-tools"),
        (System::Alpine, "lksctp-tools-dev"),
    ],
    hint: "it is expected in /usr/include or /usr/local/include",
};

/// The compiler for targets of which no standard library is installed.
pub static RUSTC_WEB: Need = Need {
    what: "rustc for other targets",
    why: "the crates are compiled for every target with it",
    present: || find_rustc_with_source().is_some() || Path::new("/usr/bin/rustc").is_file(),
    component: None,
    packages: &[(System::Debian, "rustc-web")],
    hint: "any rustc that has the source of its standard library will do: rustup component add rust-src",
};

/// What that compiler makes the standard library from.
pub static RUST_SOURCE: Need = Need {
    what: "source of Rust's standard library",
    why: "it is built for every target",
    present: || find_rustc_with_source().is_some(),
    component: None,
    packages: &[(System::Debian, "rust-web-src"), (System::Fedora, "rust-src"), (System::Arch, "rust-src")],
    hint: "rustup component add rust-src",
};

/// What fetches the C library's headers.
pub static PIP: Need = Need {
    what: "pip",
    why: "the C library's headers of other targets come with it",
    present: || succeeds(crate::verify::fetch::python(), &["-m", "pip", "--version"]),
    component: None,
    packages: &[
        (System::Debian, "python3-pip"),
        (System::Fedora, "python3-pip"),
        (System::Arch, "python-pip"),
        (System::Alpine, "py3-pip"),
    ],
    hint: "`python3 -m pip --version` must work; PYTHON, where set, names another Python",
};

/// `cargo fmt`.
pub static RUSTFMT: Need = Need {
    what: "rustfmt",
    why: "the format step runs it",
    present: || succeeds(cargo(), &["fmt", "--version"]),
    component: Some("rustfmt"),
    packages: &[
        (System::Debian, "rustfmt"),
        (System::Fedora, "rustfmt"),
        (System::Arch, "rust"),
        (System::Alpine, "rustfmt"),
        (System::FreeBsd, "rust"),
        (System::MacOs, "rust"),
    ],
    hint: "`cargo fmt --version` must work",
};

/// `cargo clippy`.
pub static CLIPPY: Need = Need {
    what: "clippy",
    why: "the clippy step runs it",
    present: || succeeds(cargo(), &["clippy", "--version"]),
    component: Some("clippy"),
    packages: &[
        (System::Debian, "rust-clippy"),
        (System::Fedora, "clippy"),
        (System::Arch, "rust"),
        (System::Alpine, "rust-clippy"),
        (System::FreeBsd, "rust"),
        (System::MacOs, "rust"),
    ],
    hint: "`cargo clippy --version` must work",
};

/// The tools of every guest kernel.
pub static BUSYBOX: Need = Need {
    what: "a static busybox",
    why: "it is the first program in a guest kernel",
    present: || find_busybox().is_some(),
    component: None,
    packages: &[
        (System::Debian, "busybox-static"),
        (System::Fedora, "busybox"),
        (System::Arch, "busybox"),
        (System::Alpine, "busybox-static"),
    ],
    hint: "`busybox`, or `busybox.static`, must be a program that loads no library",
};

/// What unpacks the modules of some kernels.
pub static XZ: Need = Need {
    what: "xz",
    why: "kernel modules are packed with it",
    present: || find("xz").is_some(),
    component: None,
    packages: &[(System::Debian, "xz-utils"), (System::Fedora, "xz"), (System::Arch, "xz"), (System::Alpine, "xz")],
    hint: "`xz` must be in the PATH",
};

/// The same for others.
pub static ZSTD: Need = Need {
    what: "zstd",
    why: "kernel modules are packed with it",
    present: || find("zstd").is_some(),
    component: None,
    packages: &[(System::Debian, "zstd"), (System::Fedora, "zstd"), (System::Arch, "zstd"), (System::Alpine, "zstd")],
    hint: "`zstd` must be in the PATH",
};

/// What tells which kernel module needs which.
pub static DEPMOD: Need = Need {
    what: "depmod",
    why: "newer kernel packages come without their list of modules",
    present: || find_depmod().is_some(),
    component: None,
    packages: &[(System::Debian, "kmod"), (System::Fedora, "kmod"), (System::Arch, "kmod"), (System::Alpine, "kmod")],
    hint: "it is expected in the PATH or in /sbin",
};

/// The second engine for guest kernels.
pub static QEMU: Need = Need {
    what: "qemu-system-x86_64",
    why: "it emulates the machine that a kernel runs on",
    present: || find("qemu-system-x86_64").is_some(),
    component: None,
    packages: &[
        (System::Debian, "qemu-system-x86"),
        (System::Fedora, "qemu-system-x86-core"),
        (System::Arch, "qemu-system-x86"),
        (System::Alpine, "qemu-system-x86_64"),
    ],
    hint: "`qemu-system-x86_64` must be in the PATH",
};

/// The witness of the live tests.
pub static STRACE: Need = Need {
    what: "strace",
    why: "it tells on its own which options are called",
    present: || find("strace").is_some(),
    component: None,
    packages: &[
        (System::Debian, "strace"),
        (System::Fedora, "strace"),
        (System::Arch, "strace"),
        (System::Alpine, "strace"),
    ],
    hint: "`strace` must be in the PATH",
};

/// A network of one's own in this machine's kernel.
pub static UNSHARE: Need = Need {
    what: "unshare",
    why: "a command gets its own network in this machine's kernel with it",
    present: || find("unshare").is_some(),
    component: None,
    packages: &[
        (System::Debian, "util-linux"),
        (System::Fedora, "util-linux"),
        (System::Arch, "util-linux"),
        (System::Alpine, "util-linux-misc"),
    ],
    hint: "`unshare` must be in the PATH",
};

/// FreeBSD's stack in user space.
pub static USRSCTP: Need = Need {
    what: "usrsctp",
    why: "the probe asks FreeBSD's stack in user space through it",
    present: || usrsctp_version().is_some(),
    component: None,
    packages: &[
        (System::Debian, "libusrsctp-dev"),
        (System::Fedora, "usrsctp-devel"),
        (System::Arch, "libusrsctp"),
        (System::Alpine, "usrsctp-dev"),
        (System::FreeBsd, "libusrsctp"),
    ],
    hint: "usrsctp.pc is expected in a folder `pkgconfig` of the libraries",
};

/// What the caller allows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Consent {
    /// `--yes`: install without asking.
    pub yes: bool,
    /// `--no-install`: never install. Outweighs `yes`.
    pub no_install: bool,
}

/// Something is missing and stays so. The text holds the command that installs it.
#[derive(Debug)]
pub struct SetupError(String);

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SetupError {}

/// Makes sure that everything in `needs` is there.
pub fn ensure(needs: &[&'static Need], consent: Consent) -> Result<(), SetupError> {
    ensure_on(&mut ThisMachine::default(), needs, consent)
}

/// The whole procedure, over anything that behaves like a machine with a person in front of it.
fn ensure_on(host: &mut impl Host, needs: &[&'static Need], consent: Consent) -> Result<(), SetupError> {
    let missing = missing(host, needs);
    if missing.is_empty() {
        return Ok(());
    }
    let facts = host.facts();
    let install = Install::of(&missing, &facts, |packages| host.offers(packages));
    let list = listed(&missing);
    let failed = |why: Refusal, install: &Install| SetupError(format!("{why}\n{}", install.advice(&facts)));

    match plan(consent, &facts, &install) {
        Plan::Refuse(why) => return Err(SetupError(format!("{list}\n{}", failed(why, &install)))),
        Plan::Ask => {
            host.say(&format!("{list}\nTo install it:\n    {}", install.shown(facts.rights)));
            if !host.ask("Install it now? [Y/n] ") {
                return Err(failed(Refusal::Declined, &install));
            }
        }
        Plan::Go => host.say(&format!("{list}\nInstalling it: {}", install.shown(facts.rights))),
    }

    let mut result = install.lines.iter().try_for_each(|line| host.run(line, &facts));
    let again = install.with_update();
    if result.is_err() && again.lines != install.lines {
        // Lists that are out of date name packages that are no longer served.
        host.say(&format!("That failed. Once more, with fresh package lists: {}", again.shown(facts.rights)));
        result = again.lines.iter().try_for_each(|line| host.run(line, &facts));
    }
    if let Err(output) = result {
        return Err(failed(Refusal::Failed(output), &again));
    }
    match still_missing(host, needs) {
        None => Ok(()),
        Some(hints) => Err(failed(Refusal::StillMissing(hints), &install)),
    }
}

fn missing(host: &mut impl Host, needs: &[&'static Need]) -> Vec<&'static Need> {
    let mut missing: Vec<&'static Need> = Vec::new();
    for &need in needs {
        if !missing.iter().any(|m| m.what == need.what) && !host.present(need) {
            missing.push(need);
        }
    }
    missing
}

fn still_missing(host: &mut impl Host, needs: &[&'static Need]) -> Option<String> {
    let missing = missing(host, needs);
    let hints: Vec<String> = missing.iter().map(|need| format!("{} ({})", need.what, need.hint)).collect();
    (!hints.is_empty()).then(|| hints.join(", "))
}

fn listed(missing: &[&'static Need]) -> String {
    let width = missing.iter().map(|need| need.what.len()).max().unwrap_or(0);
    let lines: Vec<String> = missing.iter().map(|need| format!("  {:width$}  {}", need.what, need.why)).collect();
    format!("This machine lacks\n{}", lines.join("\n"))
}

// The decision.

/// A kind of operating system, by the way it installs packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Debian, Ubuntu and their kin: the ones that `ensure` installs on by itself.
    Debian,
    /// Fedora, RHEL and their kin.
    Fedora,
    /// Arch Linux and its kin.
    Arch,
    /// Alpine Linux.
    Alpine,
    /// FreeBSD.
    FreeBsd,
    /// macOS, with Homebrew.
    MacOs,
    /// Any other.
    Other,
}

impl System {
    /// The words before the packages' names; none where we do not know.
    fn installer(self) -> Option<&'static [&'static str]> {
        Some(match self {
            System::Debian => &["apt-get", "install", "-y", "--no-install-recommends"],
            System::Fedora => &["dnf", "install", "-y"],
            System::Arch => &["pacman", "-S", "--needed", "--noconfirm"],
            System::Alpine => &["apk", "add"],
            System::FreeBsd => &["pkg", "install", "-y"],
            System::MacOs => &["brew", "install"],
            System::Other => return None,
        })
    }

    /// From the text of `/etc/os-release`.
    fn of_os_release(text: &str) -> System {
        let value = |key: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
            line.unwrap_or("").trim_matches(['"', '\'']).to_owned()
        };
        let words = format!("{} {}", value("ID"), value("ID_LIKE"));
        words
            .split_whitespace()
            .find_map(|word| match word {
                "debian" | "ubuntu" => Some(System::Debian),
                "fedora" | "rhel" | "centos" => Some(System::Fedora),
                "arch" => Some(System::Arch),
                "alpine" => Some(System::Alpine),
                "freebsd" => Some(System::FreeBsd),
                _ => None,
            })
            .unwrap_or(System::Other)
    }
}

/// Whether we can act as root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rights {
    /// We are root.
    Root,
    /// `sudo` works without a password.
    Sudo,
    /// There is a `sudo`, which wants a password or says no.
    SudoAsks,
    /// There is none.
    None,
}

/// What the decision depends on, beside what is missing.
#[derive(Debug, Clone)]
struct Facts {
    system: System,
    rights: Rights,
    /// Somebody can be asked.
    terminal: bool,
    /// The toolchain is rustup's.
    rustup: bool,
}

/// What to do about something that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Plan {
    /// Install without a question.
    Go,
    /// Ask, then install.
    Ask,
    /// Say what to run, and stop.
    Refuse(Refusal),
}

/// Why nothing was installed, or not enough.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Refusal {
    NoInstall,
    OtherSystem,
    NoRights,
    Declined,
    Failed(String),
    StillMissing(String),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::NoInstall => f.write_str("Not installed: --no-install forbids it."),
            Refusal::OtherSystem => f.write_str("Not installed: this program does so only on Debian and its kin."),
            Refusal::NoRights => {
                f.write_str("Not installed: that takes root, and there is no way to become root without asking.")
            }
            Refusal::Declined => f.write_str("Not installed, as you say."),
            Refusal::Failed(output) => write!(f, "The installation failed:\n{}", output.trim_end()),
            Refusal::StillMissing(what) => write!(f, "Installed, but there is still no {what}."),
        }
    }
}

fn plan(consent: Consent, facts: &Facts, install: &Install) -> Plan {
    let allowed = !install.needs_root()
        || match facts.rights {
            Rights::Root | Rights::Sudo => true,
            Rights::SudoAsks => facts.terminal,
            Rights::None => false,
        };
    if consent.no_install {
        Plan::Refuse(Refusal::NoInstall)
    } else if !install.automatic {
        Plan::Refuse(Refusal::OtherSystem)
    } else if !allowed {
        Plan::Refuse(Refusal::NoRights)
    } else if facts.terminal && !consent.yes {
        Plan::Ask
    } else {
        Plan::Go
    }
}

/// One command.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    root: bool,
    words: Vec<String>,
}

impl Line {
    fn new(root: bool, words: &[&str]) -> Line {
        Line { root, words: words.iter().map(|word| (*word).to_owned()).collect() }
    }
}

/// The commands that install what is missing.
#[derive(Debug, Clone)]
struct Install {
    lines: Vec<Line>,
    /// We may run them; otherwise they are only shown.
    automatic: bool,
    /// What we know no package for.
    unknown: Vec<&'static str>,
}

impl Install {
    /// `offers` tells whether the package lists hold all of these.
    fn of(missing: &[&'static Need], facts: &Facts, offers: impl FnOnce(&[&str]) -> bool) -> Install {
        let mut components = Vec::new();
        let mut packages = Vec::new();
        let mut unknown = Vec::new();
        for need in missing {
            let package = need.packages.iter().find(|(system, _)| *system == facts.system).map(|(_, name)| *name);
            match (need.component, package) {
                (Some(component), _) if facts.rustup => components.push(component),
                (_, Some(package)) if !packages.contains(&package) => packages.push(package),
                (_, Some(_)) => {}
                (_, None) => unknown.push(need.what),
            }
        }
        let mut lines = Vec::new();
        if !components.is_empty() {
            lines.push(Line::new(false, &[&["rustup", "component", "add"], components.as_slice()].concat()));
        }
        if let Some(installer) = facts.system.installer().filter(|_| !packages.is_empty()) {
            // Homebrew is the user's own.
            let root = facts.system != System::MacOs;
            lines.push(Line::new(root, &[installer, packages.as_slice()].concat()));
        }
        let automatic = unknown.is_empty() && (packages.is_empty() || facts.system == System::Debian);
        let install = Install { lines, automatic, unknown };
        if facts.system == System::Debian && !packages.is_empty() && !offers(&packages) {
            return install.with_update();
        }
        install
    }

    fn update() -> Line {
        Line::new(true, &["apt-get", "update"])
    }

    fn updates(&self) -> bool {
        self.lines.contains(&Install::update())
    }

    /// The same, with fresh package lists where apt is involved.
    fn with_update(&self) -> Install {
        let mut install = self.clone();
        let apt = |line: &Line| line.words[0] == "apt-get";
        if let Some(first) = install.lines.iter().position(apt).filter(|_| !install.updates()) {
            install.lines.insert(first, Install::update());
        }
        install
    }

    fn needs_root(&self) -> bool {
        self.lines.iter().any(|line| line.root)
    }

    /// The commands as a person would type them.
    fn shown(&self, rights: Rights) -> String {
        let joined = |lines: &[Line]| lines.iter().map(|line| line.words.join(" ")).collect::<Vec<_>>().join(" && ");
        let as_shown = |lines: &[Line]| match rights {
            Rights::Root => joined(lines),
            _ if !lines[0].root => joined(lines),
            Rights::Sudo | Rights::SudoAsks => format!("sudo {}", joined(lines).replace(" && ", " && sudo ")),
            Rights::None => format!("su -c '{}'", joined(lines)),
        };
        let parts: Vec<String> = self.lines.chunk_by(|a, b| a.root == b.root).map(as_shown).collect();
        parts.join(" && ")
    }

    /// What a person has to do instead.
    fn advice(&self, facts: &Facts) -> String {
        let mut advice = Vec::new();
        if !self.lines.is_empty() {
            advice.push(format!("To install it, run\n    {}", self.shown(facts.rights)));
        }
        if !self.unknown.is_empty() {
            advice.push(format!("Install {} the way this system does it.", self.unknown.join(", ")));
        }
        advice.join("\n")
    }
}

// The machine.

/// What `ensure` sees and does; the tests bring their own.
trait Host {
    fn present(&mut self, need: &Need) -> bool;
    fn facts(&mut self) -> Facts;
    /// Whether the package lists hold all of these.
    fn offers(&mut self, packages: &[&str]) -> bool;
    fn say(&mut self, text: &str);
    fn ask(&mut self, question: &str) -> bool;
    /// Runs it as it has to be run; the error is the output, where it was not shown.
    fn run(&mut self, line: &Line, facts: &Facts) -> Result<(), String>;
}

#[derive(Default)]
struct ThisMachine {
    /// What the commands printed so far, where it was not shown: `apt-get update` succeeds without a network, and then
    /// only its output explains why nothing can be installed.
    output: String,
}

impl Host for ThisMachine {
    fn present(&mut self, need: &Need) -> bool {
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
        let terminal = io::stdin().is_terminal() && io::stderr().is_terminal();
        // rustup tells every tool that it starts which toolchain it chose.
        let rustup = env::var_os("RUSTUP_TOOLCHAIN").is_some() && in_path("rustup").is_some();
        Facts { system, rights, terminal, rustup }
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
            // No questions about settings, and patience while another one installs. `sudo` would drop a variable.
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

/// An answer to `[Y/n]`. The end of the input is none.
fn agrees(answer: &str) -> bool {
    answer.ends_with('\n') && matches!(answer.trim().to_lowercase().as_str(), "" | "y" | "yes")
}

/// The cargo that runs us.
pub fn cargo() -> String {
    env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

fn succeeds(program: impl AsRef<OsStr>, arguments: &[&str]) -> bool {
    printed(program, arguments).is_some()
}

/// What a command prints where it succeeds.
fn printed(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).env("LC_ALL", "C").stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A program by its name.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    in_path(program)
}

/// A busybox that needs no library.
pub(crate) fn find_busybox() -> Option<PathBuf> {
    // A program that loads libraries names the one that loads them.
    let is_static = |path: &PathBuf| {
        fs::read(path).is_ok_and(|bytes| !bytes.windows(4).any(|w| w == b"/ld-") && bytes.starts_with(b"\x7fELF"))
    };
    ["busybox", "busybox.static", "busybox-static"].iter().filter_map(|name| in_path(name)).find(is_static)
}

/// `depmod`, which is not in everybody's PATH.
pub(crate) fn find_depmod() -> Option<PathBuf> {
    let elsewhere = ["/sbin/depmod", "/usr/sbin/depmod"].map(PathBuf::from);
    in_path("depmod").or_else(|| elsewhere.into_iter().find(|path| path.exists()))
}

fn in_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(program)).find(|path| path.is_file())
}

// Where things are.

/// The versions of libclang and clang that the output is known to be the same with.
const KNOWN: RangeInclusive<u32> = 14..=19;

/// The libclang for bindgen: the newest one of a known version, otherwise the newest.
///
/// It looks where clang-sys does and in a few more places, so give what it finds to bindgen in `LIBCLANG_PATH`.
pub fn find_libclang() -> Option<PathBuf> {
    let set = env::var_os("LIBCLANG_PATH").filter(|path| !path.is_empty()).map(PathBuf::from);
    match set {
        Some(file) if file.is_file() => is_libclang(&file).then_some(file),
        Some(folder) => newest_libclang([folder]),
        None => newest_libclang(library_folders()),
    }
}

/// The clang for the header checks.
pub fn find_clang() -> Option<PathBuf> {
    if let Some(path) = env::var_os("CLANG_PATH").filter(|path| !path.is_empty()) {
        return Some(PathBuf::from(path)).filter(|path| path.is_file());
    }
    let versioned = |version: u32| {
        let debian = PathBuf::from(format!("/usr/lib/llvm-{version}/bin/clang"));
        in_path(&format!("clang-{version}")).or_else(|| Some(debian).filter(|path| path.is_file()))
    };
    in_path("clang").or_else(|| KNOWN.rev().find_map(versioned))
}

/// A rustc that can build the standard library: the one in use, or the system's.
pub fn find_rustc_with_source() -> Option<PathBuf> {
    let set = env::var_os("RUSTC").map(PathBuf::from);
    let candidates = set.into_iter().chain(in_path("rustc")).chain([PathBuf::from("/usr/bin/rustc")]);
    candidates.into_iter().find(|rustc| {
        let root = printed(rustc, &["--print", "sysroot"]).unwrap_or_default();
        Path::new(root.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file()
    })
}

/// The version of the installed usrsctp, as its `usrsctp.pc` says.
pub fn usrsctp_version() -> Option<String> {
    let mut folders = library_folders();
    folders.push(PathBuf::from("/usr/libdata"));
    let text = folders.iter().find_map(|folder| fs::read_to_string(folder.join("pkgconfig/usrsctp.pc")).ok())?;
    let version = text.lines().find_map(|line| line.strip_prefix("Version:"))?.trim();
    (!version.is_empty()).then(|| version.to_owned())
}

/// The SCTP header of the system.
pub fn find_sctp_header() -> Option<PathBuf> {
    let usr = Path::new("/usr/include");
    let mut folders = vec![usr.to_owned(), PathBuf::from("/usr/local/include")];
    folders.extend(subfolders(usr, "").into_iter().filter(|folder| folder.to_string_lossy().contains("-linux-")));
    folders.iter().map(|folder| folder.join("netinet/sctp.h")).find(|path| path.is_file())
}

/// Where a libclang may be, most telling first.
fn library_folders() -> Vec<PathBuf> {
    let mut folders = Vec::new();
    let llvm_config = env::var_os("LLVM_CONFIG_PATH").unwrap_or_else(|| "llvm-config".into());
    folders.extend(printed(llvm_config, &["--libdir"]).map(|folder| PathBuf::from(folder.trim())));
    // Debian, Ubuntu: /usr/lib/llvm-14/lib; Alpine: /usr/lib/llvm19/lib; Fedora: /usr/lib64/llvm19/lib64;
    // FreeBSD: /usr/local/llvm19/lib; Homebrew: opt/llvm/lib.
    for parent in ["/usr/lib", "/usr/lib64", "/usr/local", "/opt/homebrew/opt", "/usr/local/opt"] {
        for llvm in subfolders(Path::new(parent), "llvm") {
            folders.extend(["lib", "lib64"].map(|lib| llvm.join(lib)));
        }
    }
    folders.extend(env::var_os("LD_LIBRARY_PATH").iter().flat_map(env::split_paths));
    folders.extend(["/usr/lib64", "/usr/lib", "/usr/local/lib"].map(PathBuf::from));
    folders.extend(subfolders(Path::new("/usr/lib"), ""));
    folders.push(PathBuf::from("/Library/Developer/CommandLineTools/usr/lib"));
    let cache = ["ldconfig", "/sbin/ldconfig"].into_iter().find_map(|program| printed(program, &["-p"]));
    for line in cache.unwrap_or_default().lines().filter(|line| line.contains("libclang")) {
        let file = line.rsplit("=> ").next().map(Path::new);
        folders.extend(file.and_then(Path::parent).map(Path::to_owned));
    }
    folders
}

/// The folders in `parent` whose names start with `prefix`, sorted.
fn subfolders(parent: &Path, prefix: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    let named = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix));
    let mut folders: Vec<PathBuf> = named.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn newest_libclang(folders: impl IntoIterator<Item = PathBuf>) -> Option<PathBuf> {
    let mut best: Option<((bool, Option<u32>), PathBuf)> = None;
    for folder in folders {
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| is_libclang(path)).collect();
        files.sort();
        for file in files {
            let version = libclang_version(&file.canonicalize().unwrap_or_else(|_| file.clone()));
            let rank = (version.is_some_and(|version| KNOWN.contains(&version)), version);
            if best.as_ref().is_none_or(|(highest, _)| rank > *highest) {
                best = Some((rank, file));
            }
        }
    }
    best.map(|(_, file)| file)
}

/// By its name, and by its first bytes: a library of the other word size is no use.
fn is_libclang(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    is_libclang_name(&name) && (cfg!(target_os = "macos") || is_elf(file))
}

fn is_libclang_name(name: &str) -> bool {
    // libclang-19.so.1 is one, libclang-cpp.so.19 is another library.
    let numbered =
        |version: &str| version.strip_prefix('-').is_some_and(|v| v.starts_with(|c: char| c.is_ascii_digit()));
    let rest = name.strip_prefix("libclang").and_then(|rest| rest.split_once(".so"));
    let shared = rest.is_some_and(|(version, soname)| {
        (version.is_empty() || numbered(version)) && (soname.is_empty() || soname.starts_with('.'))
    });
    shared || name == "libclang.dylib"
}

fn is_elf(file: &Path) -> bool {
    let mut start = [0; 5];
    let class = if cfg!(target_pointer_width = "64") { 2 } else { 1 };
    File::open(file).and_then(|mut file| file.read_exact(&mut start)).is_ok()
        && start == [0x7f, b'E', b'L', b'F', class]
}

/// The major version, from a path without symbolic links: `libclang-14.so.14.0.6`, `libclang.so.19.1`,
/// `llvm-14/lib/libclang.so`.
fn libclang_version(file: &Path) -> Option<u32> {
    let number = |text: &str| {
        let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        text[..digits].parse().ok()
    };
    let name = file.file_name()?.to_str()?;
    let in_name = name.strip_prefix("libclang-").or_else(|| name.strip_prefix("libclang.so."));
    in_name.and_then(number).or_else(|| {
        let parts = file.parent()?.components().rev();
        let mut names = parts.filter_map(|part| part.as_os_str().to_str());
        names.find_map(|part| number(part.strip_prefix("llvm")?.trim_start_matches('-')))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEED: Need =
        Need { what: "", why: "something reads it", present: || false, component: None, packages: &[], hint: "a hint" };
    static LIB: Need =
        Need { what: "lib", packages: &[(System::Debian, "lib-dev"), (System::Fedora, "lib-devel")], ..NEED };
    static TOOL: Need = Need { what: "tool", packages: &[(System::Debian, "tool")], ..NEED };
    static PART: Need =
        Need { what: "part", component: Some("part"), packages: &[(System::Debian, "rust-part")], ..NEED };

    const SYSTEMS: [System; 7] =
        [System::Debian, System::Fedora, System::Arch, System::Alpine, System::FreeBsd, System::MacOs, System::Other];
    const RIGHTS: [Rights; 4] = [Rights::Root, Rights::Sudo, Rights::SudoAsks, Rights::None];
    const BOTH: [bool; 2] = [false, true];

    fn facts(system: System, rights: Rights, terminal: bool) -> Facts {
        Facts { system, rights, terminal, rustup: false }
    }

    /// A machine of the imagination.
    struct Fake {
        facts: Facts,
        present: Vec<&'static str>,
        /// The package lists are there.
        lists: bool,
        /// What the person answers; none: nobody must be asked.
        answer: Option<bool>,
        /// How many of the next commands fail.
        fail: usize,
        /// What is there after a command that worked.
        brings: Vec<&'static str>,
        said: String,
        ran: Vec<String>,
    }

    impl Fake {
        fn new(facts: Facts) -> Fake {
            let (present, brings) = (vec!["tool"], vec!["lib", "tool", "part"]);
            Fake { facts, present, lists: true, answer: None, fail: 0, brings, said: String::new(), ran: vec![] }
        }

        fn ensure(&mut self, needs: &[&'static Need], consent: Consent) -> Result<(), String> {
            ensure_on(self, needs, consent).map_err(|error| error.to_string())
        }
    }

    impl Host for Fake {
        fn present(&mut self, need: &Need) -> bool {
            self.present.contains(&need.what)
        }
        fn facts(&mut self) -> Facts {
            self.facts.clone()
        }
        fn offers(&mut self, _: &[&str]) -> bool {
            self.lists
        }
        fn say(&mut self, text: &str) {
            self.said += text;
        }
        fn ask(&mut self, _: &str) -> bool {
            self.answer.expect("nobody to ask")
        }
        fn run(&mut self, line: &Line, _: &Facts) -> Result<(), String> {
            self.ran.push(line.words.join(" "));
            if self.fail > 0 {
                self.fail -= 1;
                return Err("E: it broke".to_owned());
            }
            if line.words.contains(&"install".to_owned()) || line.words.contains(&"add".to_owned()) {
                self.present.clone_from(&self.brings);
            }
            Ok(())
        }
    }

    const ASKS: Consent = Consent { yes: false, no_install: false };
    const YES: Consent = Consent { yes: true, no_install: false };
    const NO_INSTALL: Consent = Consent { yes: false, no_install: true };

    /// Every combination, against the rules as one would tell them to a person.
    #[test]
    fn the_decision_in_every_case() {
        for (yes, no_install) in BOTH.map(|yes| BOTH.map(|no| (yes, no))).concat() {
            for (system, terminal) in SYSTEMS.map(|system| BOTH.map(|terminal| (system, terminal))).concat() {
                for (rights, rustup) in RIGHTS.map(|rights| BOTH.map(|rustup| (rights, rustup))).concat() {
                    for needs in [&[&LIB][..], &[&PART], &[&LIB, &PART]] {
                        let facts = Facts { rustup, ..facts(system, rights, terminal) };
                        let install = Install::of(needs, &facts, |_| true);
                        let only_rustup = rustup && needs.len() == 1 && needs[0].what == "part";
                        let root_can = match rights {
                            Rights::Root | Rights::Sudo => true,
                            Rights::SudoAsks => terminal,
                            Rights::None => false,
                        };
                        let expected = if no_install {
                            Plan::Refuse(Refusal::NoInstall)
                        } else if system != System::Debian && !only_rustup {
                            Plan::Refuse(Refusal::OtherSystem)
                        } else if !only_rustup && !root_can {
                            Plan::Refuse(Refusal::NoRights)
                        } else if terminal && !yes {
                            Plan::Ask
                        } else {
                            Plan::Go
                        };
                        let consent = Consent { yes, no_install };
                        assert_eq!(plan(consent, &facts, &install), expected, "{consent:?} {facts:?} {install:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn where_all_is_there_nothing_is_said_or_done() {
        for consent in [ASKS, YES, NO_INSTALL] {
            let mut host = Fake::new(facts(System::Other, Rights::None, true));
            assert_eq!(host.ensure(&[&TOOL], consent), Ok(()));
            assert_eq!((host.said.as_str(), host.ran.len()), ("", 0));
        }
    }

    #[test]
    fn without_a_terminal_root_proceeds() {
        let mut host = Fake::new(facts(System::Debian, Rights::Root, false));
        assert_eq!(host.ensure(&[&TOOL, &LIB, &LIB], ASKS), Ok(()));
        assert_eq!(host.ran, ["apt-get install -y --no-install-recommends lib-dev"]);
        assert!(host.said.contains("lib  something reads it"), "{}", host.said);
        assert!(host.said.contains(&host.ran[0]), "{}", host.said);
    }

    #[test]
    fn package_lists_are_fetched_where_they_are_missing() {
        let mut host = Fake { lists: false, ..Fake::new(facts(System::Debian, Rights::Sudo, false)) };
        assert_eq!(host.ensure(&[&LIB], ASKS), Ok(()));
        assert_eq!(host.ran, ["apt-get update", "apt-get install -y --no-install-recommends lib-dev"]);
        assert!(host.said.contains("sudo apt-get update && sudo apt-get install -y"), "{}", host.said);
    }

    #[test]
    fn package_lists_are_fetched_where_they_are_old() {
        let mut host = Fake { fail: 1, ..Fake::new(facts(System::Debian, Rights::Root, false)) };
        assert_eq!(host.ensure(&[&LIB], ASKS), Ok(()));
        let install = "apt-get install -y --no-install-recommends lib-dev";
        assert_eq!(host.ran, [install, "apt-get update", install]);
    }

    #[test]
    fn a_failure_shows_the_output_and_the_command() {
        for lists in BOTH {
            let mut host = Fake { fail: 9, lists, ..Fake::new(facts(System::Debian, Rights::Root, false)) };
            let error = host.ensure(&[&LIB], ASKS).unwrap_err();
            assert!(error.contains("E: it broke"), "{error}");
            assert!(
                error.ends_with("\n    apt-get update && apt-get install -y --no-install-recommends lib-dev"),
                "{error}"
            );
        }
    }

    #[test]
    fn on_a_terminal_the_answer_counts() {
        let mut host = Fake { answer: Some(true), ..Fake::new(facts(System::Debian, Rights::SudoAsks, true)) };
        assert_eq!(host.ensure(&[&LIB], ASKS), Ok(()));
        assert_eq!(host.ran.len(), 1);

        let mut host = Fake { answer: Some(false), ..Fake::new(facts(System::Debian, Rights::SudoAsks, true)) };
        let error = host.ensure(&[&LIB], ASKS).unwrap_err();
        assert!(host.ran.is_empty());
        assert!(error.ends_with("\n    sudo apt-get install -y --no-install-recommends lib-dev"), "{error}");

        let mut host = Fake::new(facts(System::Debian, Rights::SudoAsks, true));
        assert_eq!(host.ensure(&[&LIB], YES), Ok(()));
    }

    #[test]
    fn a_refusal_holds_the_command_and_runs_nothing() {
        let cases = [
            (System::Debian, Rights::Root, NO_INSTALL, "    apt-get install -y --no-install-recommends lib-dev"),
            (System::Debian, Rights::None, YES, "    su -c 'apt-get install -y --no-install-recommends lib-dev'"),
            (System::Debian, Rights::SudoAsks, YES, "    sudo apt-get install -y --no-install-recommends lib-dev"),
            (System::Fedora, Rights::Root, YES, "    dnf install -y lib-devel"),
            (System::Other, Rights::Root, YES, "Install lib the way this system does it."),
        ];
        for (system, rights, consent, end) in cases {
            let mut host = Fake::new(facts(system, rights, false));
            let error = host.ensure(&[&LIB], consent).unwrap_err();
            assert!(host.ran.is_empty() && host.said.is_empty(), "{}", host.said);
            assert!(error.starts_with("This machine lacks\n  lib  something reads it\nNot installed: "), "{error}");
            assert!(error.ends_with(end), "{error}");
        }
    }

    #[test]
    fn what_is_still_missing_afterwards_is_an_error() {
        let mut host = Fake { brings: vec![], ..Fake::new(facts(System::Debian, Rights::Root, false)) };
        let error = host.ensure(&[&LIB], ASKS).unwrap_err();
        assert!(error.contains("there is still no lib (a hint)."), "{error}");
    }

    #[test]
    fn parts_of_the_toolchain_come_from_where_it_came() {
        let root = facts(System::Debian, Rights::Root, false);
        let shown = |facts: &Facts| Install::of(&[&LIB, &PART], facts, |_| true).shown(facts.rights);
        assert_eq!(shown(&root), "apt-get install -y --no-install-recommends lib-dev rust-part");
        assert_eq!(
            shown(&Facts { rustup: true, ..root }),
            "rustup component add part && apt-get install -y --no-install-recommends lib-dev"
        );
    }

    #[test]
    fn commands_are_shown_with_what_makes_them_roots() {
        let shown = |rights: Rights| {
            let facts = Facts { rustup: true, ..facts(System::Debian, rights, false) };
            Install::of(&[&TOOL, &PART], &facts, |_| false).shown(rights)
        };
        let install = "apt-get install -y --no-install-recommends tool";
        let part = "rustup component add part";
        assert_eq!(shown(Rights::Root), format!("{part} && apt-get update && {install}"));
        assert_eq!(shown(Rights::Sudo), format!("{part} && sudo apt-get update && sudo {install}"));
        assert_eq!(shown(Rights::None), format!("{part} && su -c 'apt-get update && {install}'"));
    }

    #[test]
    fn every_need_is_to_be_had_on_debian() {
        for need in [
            &LIBCLANG,
            &CLANG,
            &SCTP_HEADERS,
            &RUSTFMT,
            &CLIPPY,
            &BUSYBOX,
            &XZ,
            &ZSTD,
            &DEPMOD,
            &QEMU,
            &STRACE,
            &UNSHARE,
            &USRSCTP,
        ] {
            assert!(need.packages.iter().any(|(system, _)| *system == System::Debian), "{}", need.what);
            assert!(!need.why.is_empty() && !need.hint.is_empty(), "{}", need.what);
        }
    }

    #[test]
    fn answers() {
        for yes in ["\n", "y\n", "Y\n", "yes\n", " Yes \n"] {
            assert!(agrees(yes), "{yes:?}");
        }
        for no in ["", "n\n", "N\n", "no\n", "what?\n"] {
            assert!(!agrees(no), "{no:?}");
        }
    }

    #[test]
    fn systems_by_their_release_file() {
        let cases = [
            ("PRETTY_NAME=\"Debian\"\nVERSION_ID=\"12\"\nID=debian\n", System::Debian),
            ("ID=ubuntu\nID_LIKE=debian\n", System::Debian),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", System::Debian),
            ("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", System::Fedora),
            ("ID=fedora\n", System::Fedora),
            ("ID=manjaro\nID_LIKE=arch\n", System::Arch),
            ("ID=alpine\n", System::Alpine),
            ("ID=freebsd\n", System::FreeBsd),
            ("ID=nixos\n", System::Other),
            ("VARIANT_ID=debian\n", System::Other),
            ("", System::Other),
        ];
        for (text, system) in cases {
            assert_eq!(System::of_os_release(text), system, "{text}");
        }
    }

    #[test]
    fn libraries_by_their_names() {
        for name in ["libclang.so", "libclang.so.19.1", "libclang-14.so", "libclang-14.so.14.0.6", "libclang-14.0.6.so"]
        {
            assert!(is_libclang_name(name), "{name}");
        }
        assert!(is_libclang_name("libclang.dylib"));
        for name in ["libclang-cpp.so.19", "libclang.a", "libclangAST.so", "libclang-.so", "libclang.sound", "clang.so"]
        {
            assert!(!is_libclang_name(name), "{name}");
        }
    }

    #[test]
    fn versions_by_their_paths() {
        let cases = [
            ("/usr/lib/x86_64-linux-gnu/libclang-14.so.14.0.6", Some(14)),
            ("/usr/lib/x86_64-linux-gnu/libclang-19.so.19", Some(19)),
            ("/usr/lib64/libclang.so.19.1.7", Some(19)),
            ("/usr/lib/llvm-17/lib/libclang.so", Some(17)),
            ("/usr/local/llvm18/lib/libclang.so", Some(18)),
            ("/opt/homebrew/opt/llvm/lib/libclang.dylib", None),
        ];
        for (path, version) in cases {
            assert_eq!(libclang_version(Path::new(path)), version, "{path}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_newest_known_libclang_is_taken() {
        let root = tempfile::tempdir().unwrap();
        let class = if cfg!(target_pointer_width = "64") { 2 } else { 1 };
        let put = |path: &str, class: u8| {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, [0x7f, b'E', b'L', b'F', class]).unwrap();
        };
        let found = |folders: &[&str]| {
            let file = newest_libclang(folders.iter().map(|folder| root.path().join(folder)))?;
            Some(file.strip_prefix(root.path()).unwrap().to_str().unwrap().to_owned())
        };
        assert_eq!(found(&["llvm-14/lib", "nowhere"]), None);
        put("llvm-16/lib/libclang.so", 3 - class);
        put("llvm-16/lib/libclang-cpp.so.16", class);
        assert_eq!(found(&["llvm-16/lib"]), None);
        put("llvm-14/lib/libclang.so", class);
        put("llvm-14/lib/libclang.so.1", class);
        put("all/libclang-22.so.22", class);
        assert_eq!(found(&["all"]).as_deref(), Some("all/libclang-22.so.22"));
        assert_eq!(found(&["all", "llvm-16/lib", "llvm-14/lib"]).as_deref(), Some("llvm-14/lib/libclang.so"));
        put("all/libclang-19.so.19", class);
        assert_eq!(found(&["llvm-14/lib", "all"]).as_deref(), Some("all/libclang-19.so.19"));
    }
}
