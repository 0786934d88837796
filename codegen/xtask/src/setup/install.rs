//! How something missing can be installed, and whether we may.

use std::fmt;

use super::{InstallPolicy, Prerequisite};

/// A kind of operating system, by the way it installs packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Debian, Ubuntu and their derivatives: the ones that `ensure` installs on by itself.
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
    /// The command before the packages' names; `None` where it is not known.
    pub(super) fn installer(self) -> Option<&'static [&'static str]> {
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

/// Whether we can act as root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rights {
    Root,
    /// `sudo` works without a password.
    Sudo,
    /// There is a `sudo`, which requires a password or refuses.
    SudoAsks,
    None,
}

/// What the decision depends on, beside what is missing.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) system: System,
    pub(super) rights: Rights,
    /// There is a user to ask.
    pub(super) terminal: bool,
    /// The toolchain is rustup's.
    pub(super) rustup: bool,
}

/// What to do about something that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Plan {
    /// Install without asking.
    Go,
    Ask,
    /// Print what to run, and stop.
    Refuse(Refusal),
}

/// Why nothing was installed, or not enough.
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
                f.write_str("Not installed: this program does so only on Debian and its derivatives.")
            }
            Refusal::NoRights => {
                f.write_str("Not installed: that takes root, and there is no way to become root without asking.")
            }
            Refusal::Declined => f.write_str("Not installed, as you say."),
            Refusal::Failed(output) => write!(f, "The installation failed:\n{}", output.trim_end()),
            Refusal::StillMissing(what) => write!(f, "Installed, but there is still no {what}."),
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

/// The commands that install what is missing.
#[derive(Debug, Clone)]
pub(super) struct Install {
    pub(super) lines: Vec<Line>,
    /// We may run them; otherwise they are only shown.
    pub(super) automatic: bool,
    /// What we know no package for.
    pub(super) unknown: Vec<&'static str>,
}

impl Install {
    /// `offers` tells whether the package lists hold all of these.
    pub(super) fn of(
        missing: &[&'static Prerequisite],
        facts: &Facts,
        offers: impl FnOnce(&[&str]) -> bool,
    ) -> Install {
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

    pub(super) fn update() -> Line {
        Line::new(true, &["apt-get", "update"])
    }

    pub(super) fn updates(&self) -> bool {
        self.lines.contains(&Install::update())
    }

    /// The same, with fresh package lists where apt is involved.
    pub(super) fn with_update(&self) -> Install {
        let mut install = self.clone();
        let apt = |line: &Line| line.words[0] == "apt-get";
        if let Some(first) = install.lines.iter().position(apt).filter(|_| !install.updates()) {
            install.lines.insert(first, Install::update());
        }
        install
    }

    pub(super) fn needs_root(&self) -> bool {
        self.lines.iter().any(|line| line.root)
    }

    /// What is printed before the commands run.
    pub(super) fn as_root(&self) -> &'static str {
        if self.needs_root() {
            " as root"
        } else {
            ""
        }
    }

    /// The commands as a person would type them.
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

    /// What a person has to do instead.
    pub(super) fn advice(&self, facts: &Facts) -> String {
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
