//! `cargo xtask test`: the list of all checks.
//!
//! To add a check that `cargo test` does not run, add an entry to `STEPS`; `run` executes them.

mod run;

use std::env;
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::sync::LazyLock;

use crate::setup::{self, InstallPolicy, Prerequisite};
use codegen::diag::suggest::did_you_mean;

/// The steps to run, and what to print.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// `--only NAME`: the steps to run; all if empty.
    pub only: Vec<String>,
    /// `--list`: list the steps instead of running them.
    pub list: bool,
    /// `--verbose`: show the output of every step immediately.
    pub verbose: bool,
}

/// A check.
#[derive(Debug)]
struct Step {
    name: &'static str,
    /// What the step checks, in words that can be understood alone.
    checks: &'static str,
    /// The command, run at the root of the workspace.
    command: &'static [&'static str],
    env: &'static [(&'static str, &'static str)],
    needs: &'static [&'static Prerequisite],
    /// Whether it runs Rust tests, which are counted.
    tests: bool,
    when: When,
    lane: Lane,
}

/// When a step runs if `--only` does not name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Always,
    /// A long step that repeats a shorter one: on more kernels, for more targets, with more checks or with other compilers.
    InCi,
    /// A step that is part of a longer one that runs in CI.
    OutsideCi,
}

/// A queue of steps. The lanes run in parallel; the steps of a lane run in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lane {
    /// Steps that build, and keep all processors busy.
    Builds,
    /// Steps that mostly wait for guest kernels.
    Waits,
    /// The browser's step, which first waits for downloads, and then uses one processor.
    Browser,
}

impl Lane {
    const ALL: [Lane; 3] = [Lane::Builds, Lane::Waits, Lane::Browser];
}

static STEPS: &[Step] = &[
    Step {
        name: "format",
        checks: "rustfmt would not change any file",
        command: &["cargo", "fmt", "--all", "--check"],
        needs: &[&setup::RUSTFMT],
        ..STEP
    },
    Step {
        name: "clippy",
        checks: "clippy reports no warnings in the workspace",
        command: &["cargo", "clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"],
        needs: &[&setup::CLIPPY],
        ..STEP
    },
    Step {
        name: "clippy-freebsd",
        checks: "clippy reports no warnings in FreeBSD's part of the libraries, its tests and the usrsctp probe",
        command: &["cargo", "clippy", "-p", "sctp-opts-on-usrsctp", "--all-targets", "--", "-D", "warnings"],
        env: &[("RUSTFLAGS", "--cfg sctp_opts_on_usrsctp")],
        needs: &[&setup::CLIPPY],
        ..STEP
    },
    Step {
        name: "generate-fresh",
        checks: "the committed generated files are up to date with the description",
        command: &["cargo", "xtask", "generate", "--check"],
        needs: &[&setup::LIBCLANG],
        ..STEP
    },
    Step {
        name: "tests",
        checks: "all unit and integration tests pass, with every feature",
        command: &["cargo", "test", "--workspace", "--all-features"],
        needs: TESTS,
        tests: true,
        ..STEP
    },
    Step {
        name: "freebsd",
        checks: "the library's functions for FreeBSD work on FreeBSD's stack in user space (usrsctp)",
        command: &["cargo", "test", "-p", "sctp-opts-on-usrsctp"],
        env: &[("RUSTFLAGS", "--cfg sctp_opts_on_usrsctp")],
        needs: &[&setup::USRSCTP],
        tests: true,
        ..STEP
    },
    Step {
        name: "page",
        checks:
            "the status page works in a browser: search, filters, links, keyboard, dark mode, printing; sctp-api.json matches its schema",
        command: &["node", "codegen/tests/page/run.mjs"],
        needs: &[&setup::CHROMIUM, &setup::NODE, &setup::NPM],
        lane: Lane::Browser,
        ..STEP
    },
    Step {
        name: "verify-headers",
        checks: "the description agrees with the systems' headers, and sctp-sys with the C compiler, on every target",
        command: &["cargo", "xtask", "verify", "--fetch", "--only", "headers", "--only", "rust"],
        needs: &[&setup::CLANG, &setup::SCTP_HEADERS, &setup::PIP, &setup::STD_TARGETS],
        ..STEP
    },
    Step {
        name: "verify-compile",
        checks: "the libraries compile for Linux and FreeBSD on every architecture; tests and examples link for FreeBSD",
        command: &["cargo", "xtask", "verify", "--fetch", "--only", "compile"],
        needs: &[&setup::CLANG, &setup::PIP, &setup::STD_TARGETS],
        when: When::InCi,
        ..STEP
    },
    Step {
        name: "tests-default-features",
        checks: "the tests of the libraries pass with default features",
        command: &["cargo", "test", "-p", "sctp-opts-sys", "-p", "sctp-opts"],
        tests: true,
        when: When::OutsideCi,
        ..STEP
    },
    Step {
        name: "live",
        checks: "the live tests pass in the default guest kernel",
        command: &["cargo", "xtask", "live"],
        needs: LIVE,
        tests: true,
        when: When::OutsideCi,
        lane: Lane::Waits,
        ..STEP
    },
    Step {
        // First in its lane, as it has a target folder of its own, and need not wait for cargo's lock.
        name: "live-address-sanitizer",
        checks: "AddressSanitizer finds no invalid memory access and no leak in the live tests",
        command: &["cargo", "xtask", "live", "--sanitizer", "address"],
        needs: SANITIZED,
        tests: true,
        when: When::InCi,
        lane: Lane::Waits,
        ..STEP
    },
    Step {
        name: "memcheck",
        checks: "memcheck finds no uninitialised bytes passed to the kernel in the live tests",
        command: &["cargo", "xtask", "live", "--memcheck"],
        needs: &[&setup::BUSYBOX, &setup::XZ, &setup::ZSTD, &setup::VALGRIND],
        tests: true,
        when: When::InCi,
        lane: Lane::Waits,
        ..STEP
    },
    Step {
        name: "instructions",
        checks: "sending and receiving messages stay below their limits of instructions, and allocate no memory",
        command: &["cargo", "xtask", "bench", "messages"],
        needs: &[&setup::VALGRIND, &setup::CC, &setup::SCTP_HEADERS],
        ..STEP
    },
    Step {
        name: "address-sanitizer",
        checks: "AddressSanitizer finds no invalid memory access when the decoders get arbitrary bytes",
        command: &["cargo", "xtask", "sanitize"],
        needs: &[&setup::SANITIZER, &setup::CC, &setup::SCTP_HEADERS],
        tests: true,
        when: When::InCi,
        ..STEP
    },
    Step {
        name: "every-kernel",
        checks: "the live tests pass in all recorded kernels, with default sysctls and with all optional features on",
        command: &["cargo", "xtask", "live", "--all"],
        needs: LIVE,
        tests: true,
        when: When::InCi,
        lane: Lane::Waits,
        ..STEP
    },
    Step {
        name: "live-compat",
        checks: "the live tests pass as a 32-bit program on a 64-bit kernel",
        command: &["cargo", "xtask", "live", "--32-bit", "--kernel", "6.1"],
        needs: LIVE_IN_32_BITS,
        tests: true,
        when: When::InCi,
        lane: Lane::Waits,
        ..STEP
    },
    Step {
        name: "qemu",
        checks: "calls fail as described in a kernel run by qemu, where each of their allocations of memory is made to fail",
        command: &["cargo", "xtask", "live", "--engine", "qemu", "--kernel", "6.1", "out_of_memory"],
        needs: LIVE_IN_QEMU,
        tests: true,
        when: When::InCi,
        lane: Lane::Waits,
        ..STEP
    },
    Step {
        name: "big-endian",
        checks: "the tests of sctp-opts that need no kernel pass on a big-endian machine (s390x in qemu)",
        command: &["cargo", "xtask", "big-endian"],
        needs: BIG_ENDIAN,
        tests: true,
        when: When::InCi,
        ..STEP
    },
    Step {
        name: "evidence",
        checks: "the recorded kernels and usrsctp still give the answers in spec/evidence",
        command: &["cargo", "xtask", "probe", "--record", "--check"],
        needs: RECORDED,
        when: When::InCi,
        lane: Lane::Waits,
        ..STEP
    },
    Step {
        name: "docs",
        checks: "rustdoc builds the documentation without warnings, and all its links resolve",
        command: &["cargo", "doc", "--workspace", "--no-deps", "--all-features"],
        env: &[("RUSTDOCFLAGS", "-D warnings")],
        ..STEP
    },
    Step {
        name: "deny",
        checks: "all dependencies have licences and sources that .cargo/deny.toml allows, and no unlisted duplicates",
        command: &["cargo", "xtask", "deny"],
        needs: &[&setup::PIP],
        ..STEP
    },
    Step {
        name: "dependent",
        checks: "an application builds with the oldest supported Rust and the oldest allowed dependencies",
        command: &["cargo", "xtask", "dependent"],
        needs: &[&setup::OLDEST_RUSTC],
        when: When::InCi,
        ..STEP
    },
    Step {
        name: "package",
        checks: "from its archive alone, each published package passes its tests with default features, and compiles with all",
        command: &["cargo", "xtask", "package"],
        tests: true,
        when: When::InCi,
        ..STEP
    },
];

const STEP: Step = Step {
    name: "",
    checks: "",
    command: &[],
    env: &[],
    needs: &[],
    tests: false,
    when: When::Always,
    lane: Lane::Builds,
};

/// All tests. Those of packetdrill's scripts probe kernels and FreeBSD's stack.
static TESTS: &[&Prerequisite] = &[
    &setup::LIBCLANG,
    &setup::CLANG,
    &setup::SCTP_HEADERS,
    &setup::PIP,
    &setup::OLDEST_RUSTC,
    &setup::STD_TARGETS,
    &setup::BUSYBOX,
    &setup::XZ,
    &setup::ZSTD,
    &setup::USRSCTP,
];

/// Running a kernel.
static LIVE: &[&Prerequisite] = &[
    &setup::BUSYBOX,
    &setup::XZ,
    &setup::ZSTD,
    &setup::STRACE,
    &setup::LIBSCTP,
    &setup::LKSCTP_TOOLS,
    &setup::IPROUTE,
];

/// Running a kernel with a program that AddressSanitizer instruments.
static SANITIZED: &[&Prerequisite] = &[
    &setup::BUSYBOX,
    &setup::XZ,
    &setup::ZSTD,
    &setup::STRACE,
    &setup::LIBSCTP,
    &setup::LKSCTP_TOOLS,
    &setup::IPROUTE,
    &setup::SANITIZER,
];

/// Running a kernel in qemu.
static LIVE_IN_QEMU: &[&Prerequisite] = &[
    &setup::BUSYBOX,
    &setup::XZ,
    &setup::ZSTD,
    &setup::DEPMOD,
    &setup::QEMU,
    &setup::CC,
    &setup::MAKE,
    &setup::STRACE,
    &setup::LKSCTP_TOOLS,
    &setup::IPROUTE,
];

/// Running a kernel with a 32-bit program.
static LIVE_IN_32_BITS: &[&Prerequisite] = &[
    &setup::BUSYBOX,
    &setup::XZ,
    &setup::ZSTD,
    &setup::DEPMOD,
    &setup::QEMU,
    &setup::CC,
    &setup::MAKE,
    &setup::STRACE,
    &setup::LKSCTP_TOOLS,
    &setup::IPROUTE,
    &setup::STD_I686,
    &setup::GCC_I686,
    &setup::LIBC_I686,
];

/// Running big-endian programs.
static BIG_ENDIAN: &[&Prerequisite] = &[&setup::STD_S390X, &setup::GCC_S390X, &setup::LIBC_S390X, &setup::QEMU_S390X];

/// Probing all kernels and FreeBSD's stack.
static RECORDED: &[&Prerequisite] = &[&setup::BUSYBOX, &setup::XZ, &setup::ZSTD, &setup::STRACE, &setup::USRSCTP];

impl Step {
    fn shown(&self) -> String {
        let env = self.env.iter().map(|(key, value)| format!("{key}={} ", quoted(value)));
        let words: Vec<String> = self.command.iter().map(|word| quoted(word)).collect();
        format!("{}{}", env.collect::<String>(), words.join(" "))
    }
}

fn quoted(word: &str) -> String {
    if word.contains([' ', '$', '"', '&', ';', '*']) {
        format!("'{word}'")
    } else {
        word.to_owned()
    }
}

/// Runs the steps at `root`, the workspace's folder.
pub fn run(root: &Path, options: &Options, policy: InstallPolicy) -> ExitCode {
    let in_ci = env::var_os("CI").is_some();
    let steps = match chosen(STEPS, &options.only) {
        Ok(steps) => steps,
        Err(message) => {
            eprintln!("error: {message}");
            return ExitCode::from(2);
        }
    };
    let here = |step: &&Step| match step.when {
        _ if options.list || !options.only.is_empty() => true,
        When::Always => true,
        When::InCi => in_ci,
        When::OutsideCi => !in_ci,
    };
    let steps: Vec<&Step> = steps.into_iter().filter(here).collect();
    if options.list {
        for step in steps {
            let only = match step.when {
                When::Always => "",
                When::InCi => " (in CI)",
                When::OutsideCi => " (not in CI)",
            };
            println!("{:24}{}{only}\n{:24}{}", step.name, step.checks, "", step.shown());
        }
        return ExitCode::SUCCESS;
    }
    let needs: Vec<&'static Prerequisite> = steps.iter().flat_map(|step| step.needs.iter().copied()).collect();
    // Ask once for all steps. If the installation fails, the steps without prerequisites still run.
    let lacking = LazyLock::new(|| setup::ensure(&needs, policy).err().map(|error| error.to_string()));
    if setup::in_terminal() {
        // The user may be asked, and sees the output.
        LazyLock::force(&lacking);
    }
    if run::all(&steps, root, options.verbose, &lacking, &mut io::stdout()) == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn chosen<'a>(steps: &'a [Step], only: &[String]) -> Result<Vec<&'a Step>, String> {
    let names = || steps.iter().map(|step| step.name).collect::<Vec<_>>();
    if let Some(unknown) = only.iter().find(|name| !names().contains(&name.as_str())) {
        return Err(format!("there is no step `{unknown}`; {}", did_you_mean(unknown, names())));
    }
    Ok(steps.iter().filter(|step| only.is_empty() || only.iter().any(|name| name == step.name)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_has_a_unique_name_and_a_description() {
        for (i, step) in STEPS.iter().enumerate() {
            assert!(step.name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", step.name);
            assert!(step.name.len() < 24 && !step.checks.is_empty() && !step.command.is_empty(), "{}", step.name);
            assert!(STEPS[..i].iter().all(|other| other.name != step.name), "two steps are called {}", step.name);
        }
    }

    #[test]
    fn chosen_steps_run_in_the_order_of_the_list() {
        let names = |only: &[&str]| {
            let only: Vec<String> = only.iter().map(|name| (*name).to_owned()).collect();
            chosen(STEPS, &only).map(|steps| steps.iter().map(|step| step.name).collect::<Vec<_>>())
        };
        assert_eq!(names(&[]).unwrap().len(), STEPS.len());
        assert_eq!(names(&["docs", "format"]).unwrap(), ["format", "docs"]);
        assert_eq!(names(&["formt"]).unwrap_err(), "there is no step `formt`; did you mean `format`?");
    }

    #[test]
    fn commands_are_shown_with_shell_quoting() {
        let docs = STEPS.iter().find(|step| step.name == "docs").unwrap();
        let shown = docs.shown();
        assert_eq!(shown, "RUSTDOCFLAGS='-D warnings' cargo doc --workspace --no-deps --all-features");
    }
}
