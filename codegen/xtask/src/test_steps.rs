//! `cargo xtask test`: everything that has to hold, one step after the other.
//!
//! A new check that `cargo test` does not run is one more entry in `STEPS`. A step passes when its command succeeds,
//! and a step that runs tests only when it ran some and left none out.

use std::env;
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use crate::setup::{self, InstallPolicy, Prerequisite};
use codegen::diag::suggest::did_you_mean;

/// What to run, and how much to say.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// `--only NAME`: these steps; empty: all.
    pub only: Vec<String>,
    /// `--list`: say what the steps are, and run none.
    pub list: bool,
    /// `--verbose`: show the output of every step as it comes.
    pub verbose: bool,
}

/// One thing that has to hold.
#[derive(Debug)]
struct Step {
    name: &'static str,
    why: &'static str,
    /// As a person would type it, at the root of the workspace.
    command: &'static [&'static str],
    env: &'static [(&'static str, &'static str)],
    needs: &'static [&'static Prerequisite],
    /// It runs tests, which are counted.
    tests: bool,
    /// Only in CI (or by `--only`): what takes long, and repeats a shorter step in more places.
    ci: bool,
}

static STEPS: &[Step] = &[
    Step {
        name: "format",
        why: "the code is formatted",
        command: &["cargo", "fmt", "--all", "--check"],
        needs: &[&setup::RUSTFMT],
        ..STEP
    },
    Step {
        name: "clippy",
        why: "no lint has anything to say",
        command: &["cargo", "clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"],
        needs: &[&setup::CLIPPY],
        ..STEP
    },
    Step {
        name: "clippy-usrsctp",
        why: "nor about the probe of usrsctp, with the options of all platforms",
        command: &["cargo", "clippy", "-p", "probe-usrsctp", "--all-targets", "--", "-D", "warnings"],
        env: &[("RUSTFLAGS", "--cfg sctp_opts_all_platforms")],
        needs: &[&setup::CLIPPY],
        ..STEP
    },
    Step {
        name: "generate-fresh",
        why: "what is committed is what the description says",
        command: &["cargo", "xtask", "generate", "--check"],
        needs: &[&setup::LIBCLANG],
        ..STEP
    },
    Step {
        name: "tests",
        why: "all tests pass, with every feature",
        command: &["cargo", "test", "--workspace", "--all-features"],
        needs: TESTS,
        tests: true,
        ..STEP
    },
    Step {
        name: "page",
        why: "the status page works in a browser: search, filters, links, keys, narrow, dark, on paper, for everybody",
        command: &["node", "codegen/tests/page/run.mjs"],
        needs: &[&setup::CHROMIUM, &setup::NODE, &setup::NPM],
        ..STEP
    },
    Step {
        name: "verify-headers",
        why: "the description is what the headers say, and sctp-sys what C says, on every target",
        command: &["cargo", "xtask", "verify", "--fetch", "--only", "headers", "--only", "rust"],
        needs: &[&setup::CLANG, &setup::SCTP_HEADERS, &setup::PIP, &setup::RUSTC_WEB, &setup::RUST_SOURCE],
        ..STEP
    },
    Step {
        name: "verify-compile",
        why: "everything compiles for FreeBSD and for Linux on every machine, and links for FreeBSD",
        command: &["cargo", "xtask", "verify", "--fetch", "--only", "compile"],
        needs: &[&setup::CLANG, &setup::PIP, &setup::RUSTC_WEB, &setup::RUST_SOURCE],
        ..STEP
    },
    Step {
        name: "tests-default-features",
        why: "the libraries work as an application gets them",
        command: &["cargo", "test", "-p", "sctp-sys", "-p", "sctp-opts"],
        tests: true,
        ..STEP
    },
    Step {
        name: "live",
        why: "every option works in a real kernel",
        command: &["cargo", "xtask", "live"],
        needs: LIVE,
        tests: true,
        ..STEP
    },
    Step {
        name: "memcheck",
        why: "and no byte that was never written is handed to the kernel",
        command: &["cargo", "xtask", "live", "--memcheck"],
        needs: &[&setup::BUSYBOX, &setup::XZ, &setup::ZSTD, &setup::VALGRIND],
        tests: true,
        ..STEP
    },
    Step {
        name: "instructions",
        why: "sending and receiving take no more instructions than they did, about, and allocate nothing",
        command: &["cargo", "xtask", "bench", "messages"],
        needs: &[&setup::VALGRIND, &setup::CC, &setup::SCTP_HEADERS],
        ..STEP
    },
    Step {
        name: "address-sanitizer",
        why: "nor is one read or written outside of what there is, whatever comes in",
        command: &["cargo", "xtask", "sanitize"],
        needs: &[&setup::SANITIZER, &setup::CC, &setup::SCTP_HEADERS],
        tests: true,
        ..STEP
    },
    Step {
        name: "live-address-sanitizer",
        why: "nor by a kernel that answers, and nothing leaks",
        command: &["cargo", "xtask", "live", "--sanitizer", "address"],
        needs: SANITIZED,
        tests: true,
        ci: true,
        ..STEP
    },
    Step {
        name: "every-kernel",
        why: "and in all recorded kernels, with the switches as they come and all on",
        command: &["cargo", "xtask", "live", "--all"],
        needs: LIVE,
        tests: true,
        ci: true,
        ..STEP
    },
    Step {
        name: "qemu",
        why: "and in one that the second engine runs",
        command: &["cargo", "xtask", "live", "--engine", "qemu", "--kernel", "6.1"],
        needs: LIVE_IN_QEMU,
        tests: true,
        ci: true,
        ..STEP
    },
    Step {
        name: "evidence",
        why: "what the kernels and usrsctp say is what is recorded",
        command: &["cargo", "xtask", "probe", "--record", "--check"],
        needs: RECORDED,
        ci: true,
        ..STEP
    },
    Step {
        name: "docs",
        why: "the documentation builds, and its links lead somewhere",
        command: &["cargo", "doc", "--workspace", "--no-deps", "--all-features"],
        env: &[("RUSTDOCFLAGS", "-D warnings")],
        ..STEP
    },
    Step {
        name: "deny",
        why: "licences, duplicates and sources of what the workspace depends on are those that were agreed to",
        command: &["cargo", "xtask", "deny"],
        needs: &[&setup::PIP],
        ..STEP
    },
    Step {
        name: "dependent",
        why: "an application builds with the oldest Rust, and with the oldest versions that the libraries ask for",
        command: &["cargo", "xtask", "dependent"],
        needs: &[&setup::OLDEST_RUSTC],
        ..STEP
    },
    Step {
        name: "package",
        why: "what would be published is complete and builds on its own",
        command: &[
            "cargo",
            "package",
            "--workspace",
            "--exclude",
            "codegen",
            "--exclude",
            "xtask",
            "--exclude",
            "probe-usrsctp",
            "--exclude",
            "codegen-fuzz",
            "--exclude",
            "sctp-opts-fuzz",
            "--allow-dirty",
        ],
        ..STEP
    },
];

/// What most steps leave as it is.
const STEP: Step = Step { name: "", why: "", command: &[], env: &[], needs: &[], tests: false, ci: false };

/// What all tests take: those of packetdrill's scripts ask kernels, and FreeBSD's stack.
static TESTS: &[&Prerequisite] = &[
    &setup::LIBCLANG,
    &setup::CLANG,
    &setup::SCTP_HEADERS,
    &setup::PIP,
    &setup::OLDEST_RUSTC,
    &setup::RUST_SOURCE,
    &setup::BUSYBOX,
    &setup::XZ,
    &setup::ZSTD,
    &setup::USRSCTP,
];

/// What running a kernel takes.
static LIVE: &[&Prerequisite] =
    &[&setup::BUSYBOX, &setup::XZ, &setup::ZSTD, &setup::STRACE, &setup::LIBSCTP, &setup::LKSCTP_TOOLS];

/// And with a program that AddressSanitizer is linked to.
static SANITIZED: &[&Prerequisite] = &[
    &setup::BUSYBOX,
    &setup::XZ,
    &setup::ZSTD,
    &setup::STRACE,
    &setup::LIBSCTP,
    &setup::LKSCTP_TOOLS,
    &setup::SANITIZER,
];

/// And with the second engine.
static LIVE_IN_QEMU: &[&Prerequisite] =
    &[&setup::BUSYBOX, &setup::XZ, &setup::ZSTD, &setup::DEPMOD, &setup::QEMU, &setup::STRACE, &setup::LKSCTP_TOOLS];

/// What asking all kernels takes, and FreeBSD's stack.
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
    let steps: Vec<&Step> =
        steps.into_iter().filter(|step| !step.ci || in_ci || options.list || !options.only.is_empty()).collect();
    if options.list {
        for step in steps {
            let only = if step.ci { " (in CI)" } else { "" };
            println!("{:24}{}{only}\n{:24}{}", step.name, step.why, "", step.shown());
        }
        return ExitCode::SUCCESS;
    }
    let needs: Vec<&'static Prerequisite> = steps.iter().flat_map(|step| step.needs.iter().copied()).collect();
    // One question for all steps. Where it comes to nothing, the steps that need nothing run all the same.
    let lacking = setup::ensure(&needs, policy).err().map(|error| error.to_string());
    let failed = run_steps(&steps, root, options.verbose, lacking.as_deref(), &mut io::stdout().lock());
    if failed == 0 {
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

/// How many failed. `lacking` is why something that steps need is not there.
fn run_steps(steps: &[&Step], root: &Path, verbose: bool, lacking: Option<&str>, out: &mut dyn io::Write) -> usize {
    let start = Instant::now();
    let mut failed = Vec::new();
    let mut say = |text: &str| {
        // A reader that went away (`| head`) is no reason to stop.
        let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    };
    for step in steps {
        say(&format!("{:24}", step.name));
        if verbose {
            say(&format!("{}\n", step.shown()));
        }
        let step_start = Instant::now();
        let missing = lacking.filter(|_| !step.needs.iter().all(|need| (need.present)()));
        let (result, output) = match missing {
            Some(why) => (Err("its needs are not met".to_owned()), why.to_owned()),
            None => run_step(step, root, verbose),
        };
        let time = seconds(step_start.elapsed());
        let name = if verbose { format!("{:24}", step.name) } else { String::new() };
        match result {
            Ok(note) => say(&format!("{name}ok      {time}{note}\n")),
            Err(why) => {
                failed.push(step.name);
                say(&format!("{name}FAILED  {time}  {why}\n"));
                if !verbose || missing.is_some() {
                    say(&format!("\n$ {}\n{}\n\n", step.shown(), output.trim_end()));
                }
            }
        }
    }
    say(&format!("\nin {}\n", seconds(start.elapsed()).trim_start()));
    if !failed.is_empty() {
        say(&format!("failed: {} (alone: cargo xtask test --only {})\n", failed.join(", "), failed[0]));
    }
    say(&format!("{} passed, {} failed\n", steps.len() - failed.len(), failed.len()));
    failed.len()
}

fn seconds(time: Duration) -> String {
    format!("{:6.1} s", time.as_secs_f64())
}

/// What to add to the line of a step that passed, or why it failed; and its output.
fn run_step(step: &Step, root: &Path, verbose: bool) -> (Result<String, String>, String) {
    let cargo = setup::cargo();
    let program = if step.command[0] == "cargo" { cargo.as_str() } else { step.command[0] };
    let mut command = Command::new(program);
    command.args(&step.command[1..]).current_dir(root).envs(step.env.iter().copied()).stdin(Stdio::null());
    // The same rule here as in CI: a test that cannot run fails, it does not skip.
    command.env("CI", "true");
    if env::var_os("CARGO_TERM_COLOR").is_none() && io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    let (success, output) = match watched(command, verbose) {
        Ok(done) => done,
        Err(error) => return (Err(format!("`{program}`: {error}")), String::new()),
    };
    let result = match success {
        Err(status) => Err(status),
        Ok(()) if step.tests => Count::of(&output).judged(),
        Ok(()) => Ok(String::new()),
    };
    (result, output)
}

/// Whether it succeeded, and its output and errors in the order they came.
fn watched(mut command: Command, verbose: bool) -> io::Result<(Result<(), String>, String)> {
    let (mut reader, writer) = io::pipe()?;
    let mut child = command.stdout(writer.try_clone()?).stderr(writer).spawn()?;
    // Holds the writing ends, without which the reader sees no end.
    drop(command);
    let mut output = Vec::new();
    let mut buffer = [0; 8192];
    loop {
        let n = reader.read(&mut buffer)?;
        if n == 0 {
            break;
        }
        output.extend_from_slice(&buffer[..n]);
        if verbose {
            let mut out = io::stdout();
            let _ = out.write_all(&buffer[..n]).and_then(|()| out.flush());
        }
    }
    let status = child.wait()?;
    let result = if status.success() { Ok(()) } else { Err(status.to_string()) };
    Ok((result, String::from_utf8_lossy(&output).into_owned()))
}

/// What Rust's test runner says at the end of each program.
#[derive(Debug, Default, PartialEq, Eq)]
struct Count {
    passed: usize,
    ignored: usize,
}

impl Count {
    fn of(output: &str) -> Count {
        let mut count = Count::default();
        for line in output.lines().filter(|line| line.trim_start().starts_with("test result:")) {
            let number = |word: &str| -> usize {
                let part = line.split(['.', ';']).find_map(|part| part.trim().strip_suffix(word));
                part.and_then(|number| number.trim().parse().ok()).unwrap_or(0)
            };
            count.passed += number(" passed");
            count.ignored += number(" ignored");
        }
        count
    }

    /// A run does not pass by running nothing, nor by leaving something out.
    fn judged(&self) -> Result<String, String> {
        match self {
            Count { passed: 0, .. } => Err("no test ran".to_owned()),
            Count { ignored: 0, passed } => Ok(format!("  {passed} tests")),
            Count { ignored, .. } => Err(format!("{ignored} ignored: a run must not pass by skipping")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASS: Step = Step { name: "pass", command: &["sh", "-c", "echo quiet"], ..STEP };
    const FAIL: Step = Step { name: "fail", command: &["sh", "-c", "echo out; echo err >&2; exit 3"], ..STEP };

    fn ran(steps: &[&Step], verbose: bool, lacking: Option<&str>) -> (usize, String) {
        let mut out = Vec::new();
        let failed = run_steps(steps, Path::new("."), verbose, lacking, &mut out);
        let text = String::from_utf8(out).unwrap();
        // Times differ from run to run.
        let is_time = |word: &str| word.contains('.') && word.parse::<f64>().is_ok();
        let timeless = |line: &str| {
            let words = line.split_whitespace().map(|word| if is_time(word) { "_" } else { word });
            words.collect::<Vec<_>>().join(" ")
        };
        (failed, text.lines().map(timeless).collect::<Vec<_>>().join("\n"))
    }

    #[test]
    fn every_step_has_a_name_of_its_own_and_says_why() {
        for (i, step) in STEPS.iter().enumerate() {
            assert!(step.name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", step.name);
            assert!(step.name.len() < 24 && !step.why.is_empty() && !step.command.is_empty(), "{}", step.name);
            assert!(STEPS[..i].iter().all(|other| other.name != step.name), "{} twice", step.name);
        }
    }

    #[test]
    fn a_step_that_passes_is_one_line() {
        assert_eq!(ran(&[&PASS], false, None), (0, "pass ok _ s\n\nin _ s\n1 passed, 0 failed".to_owned()));
    }

    #[test]
    fn a_failure_shows_its_output_and_does_not_stop_the_rest() {
        let expected = "fail FAILED _ s exit status: 3\n\n\
            $ sh -c 'echo out; echo err >&2; exit 3'\nout\nerr\n\n\
            pass ok _ s\n\nin _ s\n\
            failed: fail (alone: cargo xtask test --only fail)\n1 passed, 1 failed";
        assert_eq!(ran(&[&FAIL, &PASS], false, None), (1, expected.to_owned()));
    }

    #[test]
    fn a_program_that_is_not_there_is_a_failure() {
        let step = Step { name: "gone", command: &["/nonexistent/program"], ..STEP };
        let (failed, text) = ran(&[&step], false, None);
        assert_eq!(failed, 1);
        assert!(text.contains("`/nonexistent/program`: "), "{text}");
    }

    #[test]
    fn a_need_that_stays_unmet_fails_only_the_steps_that_have_it() {
        static ABSENT: Prerequisite =
            Prerequisite { what: "it", why: "", present: || false, component: None, packages: &[], hint: "" };
        static PRESENT: Prerequisite =
            Prerequisite { what: "that", why: "", present: || true, component: None, packages: &[], hint: "" };
        static WITHOUT: Step = Step { needs: &[&ABSENT], ..PASS };
        static WITH: Step = Step { needs: &[&PRESENT], ..PASS };
        let (failed, text) = ran(&[&WITHOUT, &WITH, &PASS], false, Some("no it here"));
        assert_eq!(failed, 1);
        assert!(text.contains("FAILED _ s its needs are not met\n\n$ sh -c 'echo quiet'\nno it here\n"), "{text}");
        assert!(text.ends_with("2 passed, 1 failed"), "{text}");
    }

    #[test]
    fn steps_run_as_in_ci_with_their_own_environment() {
        let command = &["sh", "-c", "test \"$CI\" = true && test \"$MORE\" = 'a b'"];
        let step = Step { name: "env", command, env: &[("MORE", "a b")], ..STEP };
        assert_eq!(ran(&[&step], false, None).0, 0);
    }

    #[test]
    fn no_test_at_all_is_a_failure() {
        let (failed, text) = ran(&[&Step { tests: true, ..PASS }], false, None);
        assert_eq!(failed, 1);
        assert!(text.contains("no test ran"), "{text}");
    }

    #[test]
    fn an_ignored_test_is_a_failure() {
        const LINE: &str = "echo 'test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out'";
        let step = Step { name: "t", command: &["sh", "-c", LINE], tests: true, ..STEP };
        let (failed, text) = ran(&[&step], false, None);
        assert_eq!(failed, 1);
        assert!(text.contains("1 ignored: a run must not pass by skipping"), "{text}");
    }

    #[test]
    fn tests_are_counted_over_all_programs() {
        let output = "\
            running 2 tests\n\
            test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: ok. 40 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.25s\n";
        let count = Count::of(output);
        assert_eq!(count, Count { passed: 42, ignored: 0 });
        assert_eq!(count.judged().unwrap(), "  42 tests");
    }

    #[test]
    fn only_chooses_in_the_order_of_the_list() {
        let names = |only: &[&str]| {
            let only: Vec<String> = only.iter().map(|name| (*name).to_owned()).collect();
            chosen(STEPS, &only).map(|steps| steps.iter().map(|step| step.name).collect::<Vec<_>>())
        };
        assert_eq!(names(&[]).unwrap().len(), STEPS.len());
        assert_eq!(names(&["docs", "format"]).unwrap(), ["format", "docs"]);
        assert_eq!(names(&["formt"]).unwrap_err(), "there is no step `formt`; did you mean `format`?");
    }

    #[test]
    fn commands_are_shown_as_they_can_be_typed() {
        let docs = STEPS.iter().find(|step| step.name == "docs").unwrap();
        let shown = docs.shown();
        assert_eq!(shown, "RUSTDOCFLAGS='-D warnings' cargo doc --workspace --no-deps --all-features");
    }
}
