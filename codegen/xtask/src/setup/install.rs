//! The commands that install what is missing, and the decision whether to run them.

use std::fmt;

use super::{InstallPolicy, Prerequisite};

/// A family of operating systems with the same package manager.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Debian, Ubuntu and their derivatives: the only ones on which `ensure` itself installs packages.
    Debian,
    /// Fedora, RHEL and their derivatives.
    Fedora,
    /// Arch Linux and its derivatives.
    Arch,
    Alpine,
    FreeBsd,
    MacOs,
    Other,
}

impl System {
    /// The installation command, followed by the packages' names; `None` if it is unknown.
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

    /// Detects the system from the text of `/etc/os-release`.
    pub(super) fn of_os_release(text: &str) -> System {
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

/// Whether commands can run as root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rights {
    Root,
    /// `sudo` works without a password.
    Sudo,
    /// There is a `sudo`, but it requires a password or refuses.
    SudoAsks,
    None,
}

/// Facts about the machine on which the decision depends.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) system: System,
    pub(super) rights: Rights,
    /// Whether there is a terminal, and so a user to ask.
    pub(super) terminal: bool,
    /// Whether the toolchain is managed by rustup.
    pub(super) rustup: bool,
}

/// The decision about a missing prerequisite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Plan {
    /// Install without asking.
    Go,
    Ask,
    /// Print the commands, and stop.
    Refuse(Refusal),
}

/// The reason for which the prerequisites are still missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
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
            Refusal::OtherSystem => {
                f.write_str("Not installed: automatic installation is supported only on Debian and its derivatives.")
            }
            Refusal::NoRights => {
                f.write_str("Not installed: root is required, and cannot be obtained without a password.")
            }
            Refusal::Declined => f.write_str("Not installed, as requested."),
            Refusal::Failed(output) => write!(f, "The installation failed:\n{}", output.trim_end()),
            Refusal::StillMissing(what) => write!(f, "Installed, but still missing: {what}."),
        }
    }
}

pub(super) fn plan(policy: InstallPolicy, facts: &Facts, install: &Install) -> Plan {
    let allowed = !install.needs_root()
        || match facts.rights {
            Rights::Root | Rights::Sudo => true,
            Rights::SudoAsks => facts.terminal,
            Rights::None => false,
        };
    if policy.no_install {
        Plan::Refuse(Refusal::NoInstall)
    } else if !install.automatic {
        Plan::Refuse(Refusal::OtherSystem)
    } else if !allowed {
        Plan::Refuse(Refusal::NoRights)
    } else if facts.terminal && !policy.yes {
        Plan::Ask
    } else {
        Plan::Go
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) root: bool,
    pub(super) words: Vec<String>,
}

impl Line {
    pub(super) fn new(root: bool, words: &[&str]) -> Line {
        Line { root, words: words.iter().map(|word| (*word).to_owned()).collect() }
    }
}

/// Adds the words that are not there yet.
fn add<'a>(to: &mut Vec<&'a str>, words: &[&'a str]) {
    for word in words {
        if !to.contains(word) {
            to.push(word);
        }
    }
}

/// The commands that install what is missing.
#[derive(Debug, Clone)]
pub(super) struct Install {
    pub(super) lines: Vec<Line>,
    /// Whether they may be run by this program, and not only shown.
    pub(super) automatic: bool,
    /// Prerequisites without a known package.
    pub(super) unknown: Vec<&'static str>,
}

impl Install {
    /// `offers` returns whether the package lists contain all of the packages.
    pub(super) fn of(
        missing: &[&'static Prerequisite],
        facts: &Facts,
        offers: impl FnOnce(&[&str]) -> bool,
    ) -> Install {
        let mut rustup: Vec<Vec<&str>> = Vec::new();
        let mut packages = Vec::new();
        let mut unknown = Vec::new();
        for need in missing {
            let of_system = need.packages.iter().filter(|(system, _)| *system == facts.system);
            let own: Vec<&str> = of_system.map(|(_, name)| *name).collect();
            match need.rustup {
                [_, _, arguments @ ..] if facts.rustup => {
                    let verb = &need.rustup[..2];
                    match rustup.iter_mut().find(|line| line.starts_with(verb)) {
                        Some(line) => add(line, arguments),
                        None => rustup.push(need.rustup.to_vec()),
                    }
                }
                _ if own.is_empty() => unknown.push(need.what),
                _ => add(&mut packages, &own),
            }
        }
        let mut lines: Vec<Line> =
            rustup.iter().map(|line| Line::new(false, &[&["rustup"], line.as_slice()].concat())).collect();
        if let Some(installer) = facts.system.installer().filter(|_| !packages.is_empty()) {
            // Homebrew is installed per user.
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

    pub(super) fn update() -> Line {
        Line::new(true, &["apt-get", "update"])
    }

    pub(super) fn updates(&self) -> bool {
        self.lines.contains(&Install::update())
    }

    /// The same commands, with an update of apt's package lists first.
    pub(super) fn with_update(&self) -> Install {
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

    /// Words for the message that announces the commands.
    pub(super) fn as_root(&self) -> &'static str {
        if self.needs_root() {
            " as root"
        } else {
            ""
        }
    }

    /// The commands, as the user would type them.
    pub(super) fn shown(&self, rights: Rights) -> String {
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

    /// Instructions for the user.
    pub(super) fn advice(&self, facts: &Facts) -> String {
        let mut advice = Vec::new();
        if !self.lines.is_empty() {
            advice.push(format!("To install it, run\n    {}", self.shown(facts.rights)));
        }
        if !self.unknown.is_empty() {
            advice.push(format!("Install {} with this system's package manager.", self.unknown.join(", ")));
        }
        advice.join("\n")
    }
}
