//! Installs the programs and libraries that a command requires.
//!
//! A command names its [`Prerequisite`]s and calls [`ensure`]. If nothing is missing, nothing happens and nothing is
//! printed. Otherwise `ensure` reports what is missing and why, shows the command, asks the user if there is a terminal,
//! installs, and checks again. If it must not or cannot install something, the error contains the command to run.

pub mod apt;
pub mod cache;
mod find;
mod install;
mod machine;
pub mod pip;
mod prerequisites;

use std::fmt;

pub use cache::Cache;
pub use find::*;
pub use install::System;
pub use machine::*;
pub use prerequisites::*;

use install::{plan, Install, Plan, Refusal};

/// Something that a command requires of the machine.
#[derive(Debug)]
pub struct Prerequisite {
    /// Name in messages.
    pub what: &'static str,
    /// Purpose, as a clause.
    pub why: &'static str,
    /// Whether it is installed.
    pub present: fn() -> bool,
    /// The arguments of the rustup command that installs it, if it is part of a toolchain. Commands whose first two words
    /// are the same are joined.
    pub rustup: &'static [&'static str],
    /// Packages that contain it, by system.
    pub packages: &'static [(System, &'static str)],
    /// What to check if it is installed and still not found.
    pub hint: &'static str,
}

/// Whether packages may be installed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct InstallPolicy {
    /// `--yes`: install without asking.
    pub yes: bool,
    /// `--no-install`: never install. Overrides `yes`.
    pub no_install: bool,
}

/// Prerequisites are missing and were not installed. The text contains the command that installs them.
#[derive(Debug)]
pub struct SetupError(String);

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SetupError {}

/// What of `needs` is not installed.
pub fn lacking(needs: &[&'static Prerequisite]) -> Vec<&'static Prerequisite> {
    missing(&mut ThisMachine::default(), needs)
}

/// Ensures that everything in `needs` is installed.
pub fn ensure(needs: &[&'static Prerequisite], policy: InstallPolicy) -> Result<(), SetupError> {
    ensure_on(&mut ThisMachine::default(), needs, policy)
}

/// The implementation of [`ensure`], for a real or a simulated machine.
fn ensure_on(host: &mut impl Host, needs: &[&'static Prerequisite], policy: InstallPolicy) -> Result<(), SetupError> {
    let missing = missing(host, needs);
    if missing.is_empty() {
        return Ok(());
    }
    let facts = host.facts();
    let install = Install::of(&missing, &facts, |packages| host.offers(packages));
    let list = listed(&missing);
    let failed = |why: Refusal, install: &Install| SetupError(format!("{why}\n{}", install.advice(&facts)));

    match plan(policy, &facts, &install) {
        Plan::Refuse(why) => return Err(SetupError(format!("{list}\n{}", failed(why, &install)))),
        Plan::Ask => {
            host.say(&format!("{list}\nTo install it{}:\n    {}", install.as_root(), install.shown(facts.rights)));
            if !host.ask("Install it now? [Y/n] ") {
                return Err(failed(Refusal::Declined, &install));
            }
        }
        Plan::Go => host.say(&format!("{list}\nInstalling it{}: {}", install.as_root(), install.shown(facts.rights))),
    }

    let mut result = install.lines.iter().try_for_each(|line| host.run(line, &facts));
    let again = install.with_update();
    if result.is_err() && again.lines != install.lines {
        // Outdated lists name packages that are no longer on the mirror.
        host.say(&format!("That failed. Trying again with updated package lists: {}", again.shown(facts.rights)));
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

fn missing(host: &mut impl Host, needs: &[&'static Prerequisite]) -> Vec<&'static Prerequisite> {
    let mut missing: Vec<&'static Prerequisite> = Vec::new();
    for &need in needs {
        if !missing.iter().any(|m| m.what == need.what) && !host.present(need) {
            missing.push(need);
        }
    }
    missing
}

fn still_missing(host: &mut impl Host, needs: &[&'static Prerequisite]) -> Option<String> {
    let missing = missing(host, needs);
    let hints: Vec<String> = missing.iter().map(|need| format!("{} ({})", need.what, need.hint)).collect();
    (!hints.is_empty()).then(|| hints.join(", "))
}

fn listed(missing: &[&'static Prerequisite]) -> String {
    let width = missing.iter().map(|need| need.what.len()).max().unwrap_or(0);
    let lines: Vec<String> = missing.iter().map(|need| format!("  {:width$}  {}", need.what, need.why)).collect();
    format!("Missing prerequisites:\n{}", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::find::{is_libclang_name, libclang_version, newest_libclang};
    use super::install::{Facts, Line, Rights};
    use super::machine::{agrees, Host};
    use super::*;

    const NEED: Prerequisite = Prerequisite {
        what: "",
        why: "something reads it",
        present: || false,
        rustup: &[],
        packages: &[],
        hint: "a hint",
    };
    static LIB: Prerequisite =
        Prerequisite { what: "lib", packages: &[(System::Debian, "lib-dev"), (System::Fedora, "lib-devel")], ..NEED };
    static TOOL: Prerequisite = Prerequisite { what: "tool", packages: &[(System::Debian, "tool")], ..NEED };
    static PART: Prerequisite = Prerequisite {
        what: "part",
        rustup: &["component", "add", "part"],
        packages: &[(System::Debian, "rust-part")],
        ..NEED
    };

    const SYSTEMS: [System; 7] =
        [System::Debian, System::Fedora, System::Arch, System::Alpine, System::FreeBsd, System::MacOs, System::Other];
    const RIGHTS: [Rights; 4] = [Rights::Root, Rights::Sudo, Rights::SudoAsks, Rights::None];
    const BOTH: [bool; 2] = [false, true];

    fn facts(system: System, rights: Rights, terminal: bool) -> Facts {
        Facts { system, rights, terminal, rustup: false }
    }

    /// A simulated machine.
    struct Fake {
        facts: Facts,
        present: Vec<&'static str>,
        /// Whether there are package lists.
        lists: bool,
        /// The user's answer; `None` if the user must not be asked.
        answer: Option<bool>,
        /// How many of the next commands fail.
        fail: usize,
        /// What a successful installation installs.
        brings: Vec<&'static str>,
        printed: String,
        ran: Vec<String>,
    }

    impl Fake {
        fn new(facts: Facts) -> Fake {
            let (present, brings) = (vec!["tool"], vec!["lib", "tool", "part"]);
            Fake { facts, present, lists: true, answer: None, fail: 0, brings, printed: String::new(), ran: vec![] }
        }

        fn ensure(&mut self, needs: &[&'static Prerequisite], policy: InstallPolicy) -> Result<(), String> {
            ensure_on(self, needs, policy).map_err(|error| error.to_string())
        }
    }

    impl Host for Fake {
        fn present(&mut self, need: &Prerequisite) -> bool {
            self.present.contains(&need.what)
        }
        fn facts(&mut self) -> Facts {
            self.facts.clone()
        }
        fn offers(&mut self, _: &[&str]) -> bool {
            self.lists
        }
        fn say(&mut self, text: &str) {
            self.printed += text;
        }
        fn ask(&mut self, _: &str) -> bool {
            self.answer.expect("the user must not be asked")
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

    const ASKS: InstallPolicy = InstallPolicy { yes: false, no_install: false };
    const YES: InstallPolicy = InstallPolicy { yes: true, no_install: false };
    const NO_INSTALL: InstallPolicy = InstallPolicy { yes: false, no_install: true };

    /// Checks every combination against an independent formulation of the rules.
    #[test]
    fn the_decision_is_right_for_every_combination_of_facts() {
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
                        let policy = InstallPolicy { yes, no_install };
                        assert_eq!(plan(policy, &facts, &install), expected, "{policy:?} {facts:?} {install:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn if_nothing_is_missing_nothing_is_printed_or_run() {
        for policy in [ASKS, YES, NO_INSTALL] {
            let mut host = Fake::new(facts(System::Other, Rights::None, true));
            assert_eq!(host.ensure(&[&TOOL], policy), Ok(()));
            assert_eq!((host.printed.as_str(), host.ran.len()), ("", 0));
        }
    }

    #[test]
    fn root_without_a_terminal_installs_without_asking() {
        let mut host = Fake::new(facts(System::Debian, Rights::Root, false));
        assert_eq!(host.ensure(&[&TOOL, &LIB, &LIB], ASKS), Ok(()));
        assert_eq!(host.ran, ["apt-get install -y --no-install-recommends lib-dev"]);
        assert!(host.printed.contains("lib  something reads it\nInstalling it as root: apt-get "), "{}", host.printed);
        assert!(host.printed.contains(&host.ran[0]), "{}", host.printed);
    }

    #[test]
    fn missing_package_lists_are_fetched() {
        let mut host = Fake { lists: false, ..Fake::new(facts(System::Debian, Rights::Sudo, false)) };
        assert_eq!(host.ensure(&[&LIB], ASKS), Ok(()));
        assert_eq!(host.ran, ["apt-get update", "apt-get install -y --no-install-recommends lib-dev"]);
        assert!(host.printed.contains("sudo apt-get update && sudo apt-get install -y"), "{}", host.printed);
    }

    #[test]
    fn outdated_package_lists_are_updated_after_a_failure() {
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
    fn on_a_terminal_the_users_answer_decides() {
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
    fn a_refusal_contains_the_command_and_runs_nothing() {
        let cases = [
            (System::Debian, Rights::Root, NO_INSTALL, "    apt-get install -y --no-install-recommends lib-dev"),
            (System::Debian, Rights::None, YES, "    su -c 'apt-get install -y --no-install-recommends lib-dev'"),
            (System::Debian, Rights::SudoAsks, YES, "    sudo apt-get install -y --no-install-recommends lib-dev"),
            (System::Fedora, Rights::Root, YES, "    dnf install -y lib-devel"),
            (System::Other, Rights::Root, YES, "Install lib with this system's package manager."),
        ];
        for (system, rights, policy, end) in cases {
            let mut host = Fake::new(facts(system, rights, false));
            let error = host.ensure(&[&LIB], policy).unwrap_err();
            assert!(host.ran.is_empty() && host.printed.is_empty(), "{}", host.printed);
            assert!(error.starts_with("Missing prerequisites:\n  lib  something reads it\nNot installed: "), "{error}");
            assert!(error.ends_with(end), "{error}");
        }
    }

    #[test]
    fn an_installation_that_does_not_provide_the_prerequisite_is_an_error() {
        let mut host = Fake { brings: vec![], ..Fake::new(facts(System::Debian, Rights::Root, false)) };
        let error = host.ensure(&[&LIB], ASKS).unwrap_err();
        assert!(error.contains("still missing: lib (a hint)."), "{error}");
    }

    #[test]
    fn parts_of_the_toolchain_are_installed_with_the_tool_that_installed_it() {
        let root = facts(System::Debian, Rights::Root, false);
        let shown = |facts: &Facts| Install::of(&[&LIB, &PART], facts, |_| true).shown(facts.rights);
        assert_eq!(shown(&root), "apt-get install -y --no-install-recommends lib-dev rust-part");
        assert_eq!(
            shown(&Facts { rustup: true, ..root }),
            "rustup component add part && apt-get install -y --no-install-recommends lib-dev"
        );
    }

    #[test]
    fn equal_commands_of_rustup_are_joined() {
        static OTHER: Prerequisite =
            Prerequisite { what: "other", rustup: &["component", "add", "other"], packages: &[], ..NEED };
        let facts = Facts { rustup: true, ..facts(System::Other, Rights::None, false) };
        let lines = Install::of(&[&PART, &STD_S390X, &OTHER], &facts, |_| true).lines;
        let lines: Vec<String> = lines.iter().map(|line| line.words.join(" ")).collect();
        assert_eq!(lines, ["rustup component add part other", "rustup target add s390x-unknown-linux-gnu"]);
    }

    #[test]
    fn all_packages_of_a_prerequisite_are_installed_once() {
        let facts = facts(System::Debian, Rights::Root, false);
        let lines = Install::of(&[&STD_TARGETS], &facts, |_| true).lines;
        let lines: Vec<String> = lines.iter().map(|line| line.words.join(" ")).collect();
        assert_eq!(lines, ["apt-get install -y --no-install-recommends rustc-web rust-web-src"]);
    }

    #[test]
    fn commands_are_shown_with_sudo_or_su_where_they_need_root() {
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
    fn every_prerequisite_has_a_package_or_a_component_on_debian() {
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
            &LIBSCTP,
            &UNSHARE,
            &USRSCTP,
            &GCC_S390X,
            &LIBC_S390X,
            &QEMU_S390X,
            &GCC_I686,
            &LIBC_I686,
        ] {
            assert!(need.packages.iter().any(|(system, _)| *system == System::Debian), "{}", need.what);
            assert!(!need.why.is_empty() && !need.hint.is_empty(), "{}", need.what);
        }
    }

    #[test]
    fn only_yes_or_an_empty_line_is_taken_as_consent() {
        for yes in ["\n", "y\n", "Y\n", "yes\n", " Yes \n"] {
            assert!(agrees(yes), "{yes:?}");
        }
        for no in ["", "n\n", "N\n", "no\n", "what?\n"] {
            assert!(!agrees(no), "{no:?}");
        }
    }

    #[test]
    fn systems_are_detected_from_os_release() {
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
    fn libclang_is_recognised_by_its_file_name() {
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
    fn the_version_of_libclang_is_read_from_its_path() {
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

    #[test]
    fn the_newest_of_the_known_versions_of_libclang_is_chosen() {
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
