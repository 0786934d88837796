//! Runs the steps. A step passes if its command succeeds. A step with tests must also have run some and ignored none.

use std::collections::VecDeque;
use std::env;
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{mpsc, LazyLock, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::{Lane, Step};
use crate::setup;

/// A lane's message to the thread that prints.
enum Event {
    Began(usize),
    Ended(usize, Duration, Ended),
}

struct Ended {
    /// A note about a passed step, or the reason of the failure.
    result: Result<String, String>,
    /// The step's output, unless it was shown.
    output: String,
}

/// Runs `steps` in parallel lanes. When a lane is empty, it takes steps from the others; only [`Lane::Browser`] does not, as
/// three guests or builds at once would make live tests late. With `verbose` there is one lane, as outputs must not mix.
/// Returns the number of failures.
///
/// `lacking` installs what is missing, and contains the error. Only steps that lack something wait for it.
pub(super) fn all(
    steps: &[&Step],
    root: &Path,
    verbose: bool,
    lacking: &LazyLock<Option<String>, impl FnOnce() -> Option<String> + Send>,
    out: &mut dyn io::Write,
) -> usize {
    let start = Instant::now();
    // Found out before anything is installed, as a program may be there before its libraries are.
    let needs: Vec<_> = steps.iter().flat_map(|step| step.needs.iter().copied()).collect();
    let absent: Vec<&str> = setup::lacking(&needs).iter().map(|need| need.what).collect();
    let complete = |step: &Step| step.needs.iter().all(|need| !absent.contains(&need.what));
    let numbered = || steps.iter().copied().enumerate();
    let lanes: Vec<Mutex<VecDeque<(usize, &Step)>>> = if verbose {
        vec![Mutex::new(numbered().collect())]
    } else {
        let of = |lane| numbered().filter(|(_, step)| step.lane == lane).collect();
        Lane::ALL.map(|lane| Mutex::new(of(lane))).into()
    };
    let next = |own: usize| {
        let take = |lane: &Mutex<VecDeque<_>>| lane.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        let others: &[Mutex<_>] = if Lane::ALL[own] == Lane::Browser { &[] } else { &lanes[..] };
        take(&lanes[own]).or_else(|| others.iter().find_map(take))
    };
    let (events, reports) = mpsc::channel();
    let mut report = Report { steps, verbose, out, running: Vec::new(), ended: 0, failed: Vec::new() };
    thread::scope(|scope| {
        if !absent.is_empty() {
            scope.spawn(|| LazyLock::force(lacking));
        }
        for own in 0..lanes.len() {
            let (events, next, complete) = (events.clone(), &next, &complete);
            scope.spawn(move || {
                while let Some((i, step)) = next(own) {
                    let lacking = if complete(step) { None } else { lacking.as_deref() };
                    let began = Instant::now();
                    let _ = events.send(Event::Began(i));
                    let ended = run_step(step, root, verbose, lacking);
                    let _ = events.send(Event::Ended(i, began.elapsed(), ended));
                }
            });
        }
        drop(events);
        for event in reports {
            report.take(event);
        }
    });
    report.close(start.elapsed())
}

struct Report<'a> {
    steps: &'a [&'a Step],
    verbose: bool,
    out: &'a mut dyn io::Write,
    running: Vec<&'static str>,
    ended: usize,
    failed: Vec<&'static str>,
}

impl Report<'_> {
    fn say(&mut self, text: &str) {
        // Continue if the reader is gone (`| head`).
        let _ = self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush());
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Began(i) => {
                let step = self.steps[i];
                self.running.push(step.name);
                if self.verbose {
                    self.say(&format!("{:24}{}\n", step.name, step.shown()));
                }
            }
            Event::Ended(i, time, Ended { result, output }) => {
                let step = self.steps[i];
                self.running.retain(|name| *name != step.name);
                self.ended += 1;
                let (word, note) = match &result {
                    Ok(note) => ("ok", note),
                    Err(why) => ("FAILED", why),
                };
                let done = format!("[{:2}/{}]", self.ended, self.steps.len());
                let line = format!("{done} {:24}{word:8}{}  {note}", step.name, seconds(time));
                self.erase();
                self.say(&format!("{}\n", line.trim_end()));
                if result.is_err() {
                    self.failed.push(step.name);
                    if !output.is_empty() {
                        self.say(&format!("\n$ {}\n{}\n\n", step.shown(), output.trim_end()));
                    }
                }
            }
        }
        self.progress();
    }

    /// Shows the running steps on the last line of a terminal.
    fn progress(&mut self) {
        if !self.verbose && !self.running.is_empty() && io::stdout().is_terminal() {
            let left = self.steps.len() - self.ended - self.running.len();
            let line = format!("\r\x1b[K        running: {}; {left} left", self.running.join(", "));
            self.say(&line);
        }
    }

    fn erase(&mut self) {
        if !self.verbose && io::stdout().is_terminal() {
            self.say("\r\x1b[K");
        }
    }

    fn close(mut self, time: Duration) -> usize {
        self.erase();
        self.say(&format!("\nin {}\n", seconds(time).trim_start()));
        let failed = self.failed.len();
        if failed > 0 {
            let (names, first) = (self.failed.join(", "), self.failed[0]);
            self.say(&format!("failed: {names} (to repeat one: cargo xtask test --only {first})\n"));
        }
        self.say(&format!("{} passed, {failed} failed\n", self.steps.len() - failed));
        failed
    }
}

fn seconds(time: Duration) -> String {
    format!("{:6.1} s", time.as_secs_f64())
}

fn run_step(step: &Step, root: &Path, verbose: bool, lacking: Option<&str>) -> Ended {
    if let Some(why) = lacking.filter(|_| !step.needs.iter().all(|need| (need.present)())) {
        return Ended { result: Err("its prerequisites are missing".to_owned()), output: why.to_owned() };
    }
    let cargo = setup::cargo();
    let program = if step.command[0] == "cargo" { cargo.as_str() } else { step.command[0] };
    let mut command = Command::new(program);
    command.args(&step.command[1..]).current_dir(root).envs(step.env.iter().copied()).stdin(Stdio::null());
    // As in CI, a test that cannot run fails and is not skipped.
    command.env("CI", "true");
    if env::var_os("CARGO_TERM_COLOR").is_none() && io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    let (success, output) = match watched(command, verbose) {
        Ok(done) => done,
        Err(error) => return Ended { result: Err(format!("`{program}`: {error}")), output: String::new() },
    };
    let result = match success {
        Err(status) => Err(status),
        Ok(()) if step.tests => Count::of(&output).checked(),
        Ok(()) => Ok(String::new()),
    };
    Ended { result, output: if verbose { String::new() } else { output } }
}

/// Runs a command; returns its result, and its stdout and stderr in one stream.
fn watched(mut command: Command, verbose: bool) -> io::Result<(Result<(), String>, String)> {
    let (mut reader, writer) = io::pipe()?;
    let mut child = command.stdout(writer.try_clone()?).stderr(writer).spawn()?;
    // Drop the write ends: otherwise the reader never reaches the end.
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

/// The totals of Rust's test runner over all test programs.
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

    /// Fails if no test ran or if tests were ignored.
    fn checked(&self) -> Result<String, String> {
        match self {
            Count { passed: 0, .. } => Err("no test ran".to_owned()),
            Count { ignored: 0, passed } => Ok(format!("{passed} tests")),
            Count { ignored, .. } => Err(format!("{ignored} tests were ignored: a test that cannot run must fail")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Prerequisite, STEP};
    use super::*;

    const PASS: Step = Step { name: "pass", command: &["sh", "-c", "echo quiet"], ..STEP };
    const FAIL: Step = Step { name: "fail", command: &["sh", "-c", "echo out; echo err >&2; exit 3"], ..STEP };

    fn ran(steps: &[&Step], verbose: bool, lacking: Option<&str>) -> (usize, String) {
        let mut out = Vec::new();
        let lacking = LazyLock::new(|| lacking.map(str::to_owned));
        let failed = all(steps, Path::new("."), verbose, &lacking, &mut out);
        let text = String::from_utf8(out).unwrap();
        // Times differ between runs.
        let is_time = |word: &str| word.contains('.') && word.parse::<f64>().is_ok();
        let timeless = |line: &str| {
            let words = line.split_whitespace().map(|word| if is_time(word) { "_" } else { word });
            words.collect::<Vec<_>>().join(" ")
        };
        (failed, text.lines().map(timeless).collect::<Vec<_>>().join("\n"))
    }

    #[test]
    fn a_passed_step_is_reported_in_one_line() {
        assert_eq!(ran(&[&PASS], false, None), (0, "[ 1/1] pass ok _ s\n\nin _ s\n1 passed, 0 failed".to_owned()));
    }

    #[test]
    fn a_failure_shows_its_output_and_does_not_stop_other_steps() {
        let (failed, text) = ran(&[&FAIL, &PASS], false, None);
        let shown = "] fail FAILED _ s exit status: 3\n\n$ sh -c 'echo out; echo err >&2; exit 3'\nout\nerr\n\n";
        // The steps run in parallel, so either may end first.
        assert!(failed == 1 && text.contains(shown) && text.contains("] pass ok _ s\n"), "{text}");
        assert!(
            text.ends_with("failed: fail (to repeat one: cargo xtask test --only fail)\n1 passed, 1 failed"),
            "{text}"
        );
    }

    #[test]
    fn lanes_run_in_parallel_unless_output_is_shown() {
        const WAIT: &[&str] =
            &["sh", "-c", "i=0; until [ -e $F ]; do sleep 0.01; i=$((i+1)); [ $i -lt 6000 ] || exit 1; done"];
        let folder = tempfile::tempdir().unwrap();
        let file: &'static str = folder.path().join("made").display().to_string().leak();
        let env: &'static [(&'static str, &'static str)] = vec![("F", file)].leak();
        let waits = Step { name: "waits", command: WAIT, env, ..STEP };
        let makes = Step { name: "makes", command: &["sh", "-c", "touch $F"], env, lane: Lane::Waits, ..STEP };
        let (failed, text) = ran(&[&waits, &makes], false, None);
        assert_eq!(failed, 0, "{text}");
        // With output shown, steps run in order: the file is not made before the first one ends.
        std::fs::remove_file(file).unwrap();
        let impatient = Step { command: &["sh", "-c", "test ! -e $F"], ..waits };
        assert_eq!(ran(&[&impatient, &makes], true, None).0, 0);
    }

    #[test]
    fn an_empty_lane_takes_steps_from_the_others() {
        // Each step waits until the other has started.
        const MEET: &[&str] = &[
            "sh",
            "-c",
            "touch $F.$ME; i=0; until [ -e $F.$OTHER ]; do sleep 0.01; i=$((i+1)); [ $i -lt 6000 ] || exit 1; done",
        ];
        let folder = tempfile::tempdir().unwrap();
        let file: &'static str = folder.path().join("began").display().to_string().leak();
        for lane in Lane::ALL {
            let env = |me, other| -> &'static [_] { vec![("F", file), ("ME", me), ("OTHER", other)].leak() };
            let one = Step { name: "one", command: MEET, env: env("1", "2"), lane, ..STEP };
            let two = Step { name: "two", command: MEET, env: env("2", "1"), lane, ..STEP };
            let (failed, text) = ran(&[&one, &two], false, None);
            assert_eq!(failed, 0, "{text}");
            for name in ["1", "2"] {
                std::fs::remove_file(format!("{file}.{name}")).unwrap();
            }
        }
    }

    #[test]
    fn the_lane_of_the_browser_takes_no_other_steps() {
        let folder = tempfile::tempdir().unwrap();
        let file: &'static str = folder.path().join("ended").display().to_string().leak();
        let env: &'static [(&'static str, &'static str)] = vec![("F", file)].leak();
        let long = Step { name: "long", command: &["sh", "-c", "sleep 0.3; touch $F"], env, ..STEP };
        let later = Step { name: "later", command: &["sh", "-c", "test -e $F"], env, ..STEP };
        let (failed, text) = ran(&[&long, &long, &later], false, None);
        assert_eq!(failed, 0, "{text}");
    }

    #[test]
    fn a_missing_program_is_a_failure() {
        let step = Step { name: "gone", command: &["/nonexistent/program"], ..STEP };
        let (failed, text) = ran(&[&step], false, None);
        assert_eq!(failed, 1);
        assert!(text.contains("`/nonexistent/program`: "), "{text}");
    }

    #[test]
    fn a_missing_prerequisite_fails_only_the_steps_that_need_it() {
        static ABSENT: Prerequisite =
            Prerequisite { what: "it", why: "", present: || false, rustup: &[], packages: &[], hint: "" };
        static PRESENT: Prerequisite =
            Prerequisite { what: "that", why: "", present: || true, rustup: &[], packages: &[], hint: "" };
        static WITHOUT: Step = Step { needs: &[&ABSENT], ..PASS };
        static WITH: Step = Step { needs: &[&PRESENT], ..PASS };
        let (failed, text) = ran(&[&WITHOUT, &WITH, &PASS], false, Some("no it here"));
        assert_eq!(failed, 1);
        assert!(
            text.contains("FAILED _ s its prerequisites are missing\n\n$ sh -c 'echo quiet'\nno it here\n"),
            "{text}"
        );
        assert!(text.ends_with("2 passed, 1 failed"), "{text}");
    }

    #[test]
    fn steps_run_while_what_others_need_is_installed() {
        static ABSENT: Prerequisite =
            Prerequisite { what: "it", why: "", present: || false, rustup: &[], packages: &[], hint: "" };
        static WAITS: Step = Step { name: "waits", needs: &[&ABSENT], lane: Lane::Waits, ..PASS };
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ran");
        let env: &'static [(&'static str, &'static str)] = vec![("F", &*file.display().to_string().leak())].leak();
        let ready = Step { name: "ready", command: &["sh", "-c", "touch $F"], env, ..STEP };
        // The installation ends after the step that needs nothing.
        let install = LazyLock::new(|| {
            let patience = Instant::now() + Duration::from_secs(60);
            while !file.exists() && Instant::now() < patience {
                thread::sleep(Duration::from_millis(1));
            }
            (!file.exists()).then(|| "the other step did not run".to_owned())
        });
        let mut out = Vec::new();
        let failed = all(&[&WAITS, &ready], Path::new("."), false, &install, &mut out);
        assert_eq!(failed, 0, "{}", String::from_utf8_lossy(&out));
    }

    #[test]
    fn steps_run_as_in_ci_with_their_own_environment() {
        let command = &["sh", "-c", "test \"$CI\" = true && test \"$MORE\" = 'a b'"];
        let step = Step { name: "env", command, env: &[("MORE", "a b")], ..STEP };
        assert_eq!(ran(&[&step], false, None).0, 0);
    }

    #[test]
    fn a_step_that_runs_no_test_fails() {
        let (failed, text) = ran(&[&Step { tests: true, ..PASS }], false, None);
        assert_eq!(failed, 1);
        assert!(text.contains("no test ran"), "{text}");
    }

    #[test]
    fn a_step_with_an_ignored_test_fails() {
        const LINE: &str = "echo 'test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out'";
        let step = Step { name: "t", command: &["sh", "-c", LINE], tests: true, ..STEP };
        let (failed, text) = ran(&[&step], false, None);
        assert_eq!(failed, 1);
        assert!(text.contains("1 tests were ignored: a test that cannot run must fail"), "{text}");
    }

    #[test]
    fn tests_are_counted_over_all_programs() {
        let output = "\
            running 2 tests\n\
            test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: ok. 40 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.25s\n";
        let count = Count::of(output);
        assert_eq!(count, Count { passed: 42, ignored: 0 });
        assert_eq!(count.checked().unwrap(), "42 tests");
    }
}
