//! `cargo xtask mutate`: checks that each mechanical change of an emitter changes an output or fails a test.
//!
//! All [`mutants`] are compiled into one copy of the checkout (`tree`), and an environment variable selects one. First,
//! `generate --check` compares the outputs with the committed ones. Mutants that change no output then run the tests of
//! codegen, and those tests of xtask that generate outputs in their own process (with bindgen, or for other platforms).

pub mod mutants;
mod tree;

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use libc::{SIGKILL, SIGXCPU};
use mutants::Mutant;
use sha2::{Digest as _, Sha256};
use tree::{Tree, VARIABLE};

#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Only mutants in files whose paths contain this.
    pub only: Option<String>,
    /// The maximum number of mutants. The selection is stable as long as their code does not change.
    pub limit: Option<usize>,
}

/// A mutant that needs this many times the processor time of the unchanged program is taken not to terminate.
const PATIENCE: u32 = 10;
/// Processor time that every mutant gets: short runs vary by more than [`PATIENCE`] allows for.
const LEAST_LIMIT: Duration = Duration::from_secs(60);
/// Elapsed time, as a multiple of the processor time: a mutant that waits forever uses no processor time, and on a
/// busy machine others take longer.
const ELAPSED: u32 = 10;

/// KiB of memory for a mutant: an endless loop may also allocate without end.
const MEMORY: u64 = 3 << 20;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    ChangesOutput,
    FailsTest,
    RunsOutOfTime,
    Survives,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Success,
    Failure,
    OutOfTime,
}

/// Runs the mutants; returns whether all are killed.
pub fn run(root: &Path, options: &Options) -> Result<bool, String> {
    let tree = Tree::copy(root)?;
    eprintln!("building codegen with all mutants in {}", tree.root.display());
    let wanted = |mutant: &Mutant| options.only.as_ref().is_none_or(|part| mutant.file.contains(part));
    let (mutants, broken) = tree.mutate(&wanted)?;
    let chosen = sampled(mutants, options.limit);
    if chosen.is_empty() {
        return Err("no mutants match `--only`".to_owned());
    }
    let (xtask, tests) = tree.build()?;
    let programs = Programs::measured(&tree.root, &xtask, &tests)?;
    let fates = programs.fates(&chosen);
    let count = |fate: Fate| fates.iter().filter(|(_, other)| *other == fate).count();
    let (outputs, by_tests) = (count(Fate::ChangesOutput), count(Fate::FailsTest));
    let (too_long, survived) = (count(Fate::RunsOutOfTime), count(Fate::Survives));
    println!(
        "{} mutants: {} killed ({outputs} change an output, {by_tests} fail a test, {too_long} run out of time), {survived} \
         survived; {broken} more do not compile",
        fates.len(),
        fates.len() - survived,
    );
    Ok(survived == 0)
}

/// Ranks mutants by what they change, not by their position, so that a sample keeps the others when one is fixed.
fn sampled(mutants: Vec<Mutant>, limit: Option<usize>) -> Vec<Mutant> {
    let mut seen: BTreeMap<(String, String, String), usize> = BTreeMap::new();
    let mut ranked: Vec<_> = mutants
        .into_iter()
        .map(|mutant| {
            let key = (mutant.file.clone(), mutant.from.clone(), mutant.change.clone());
            let text = format!("{key:?}");
            let nth = seen.entry(key).or_default();
            *nth += 1;
            (Sha256::digest(format!("{text} {nth}")), mutant)
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.truncate(limit.unwrap_or(usize::MAX));
    let mut chosen: Vec<Mutant> = ranked.into_iter().map(|(_, mutant)| mutant).collect();
    chosen.sort_by_key(|mutant| mutant.id);
    chosen
}

/// A program that fails if it detects a mutant.
struct Program {
    command: Vec<OsString>,
    /// The fate of the mutants that it detects.
    fate: Fate,
    /// Limit of processor time for each of its processes.
    limit: Duration,
}

struct Programs {
    root: PathBuf,
    all: Vec<Program>,
}

impl Programs {
    fn fates(&self, mutants: &[Mutant]) -> Vec<(usize, Fate)> {
        let (start, next, done) = (Instant::now(), AtomicUsize::new(0), Mutex::new(Vec::new()));
        let work = || {
            while let Some(mutant) = mutants.get(next.fetch_add(1, Ordering::Relaxed)) {
                let fate = self.fate(mutant.id);
                let Ok(mut done) = done.lock() else { return };
                done.push((mutant.id, fate));
                let word = match fate {
                    Fate::Survives => Some("survived"),
                    // Report it as well: a change that only makes the program slower is not detected otherwise.
                    Fate::RunsOutOfTime => Some("too long"),
                    Fate::ChangesOutput | Fate::FailsTest => None,
                };
                if let Some(word) = word {
                    println!("{word}  {}:{}  {}  in  {}", mutant.file, mutant.line, mutant.change, mutant.from);
                }
                if done.len() % 25 == 0 {
                    eprintln!("{} of {} ({} s)", done.len(), mutants.len(), start.elapsed().as_secs());
                }
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
                scope.spawn(work);
            }
        });
        done.into_inner().unwrap_or_default()
    }

    /// The programs, each with a limit in proportion to the time it takes without a mutant.
    fn measured(root: &Path, xtask: &Path, tests: &[Vec<OsString>]) -> Result<Self, String> {
        let generate = [xtask.as_os_str(), "--root".as_ref(), root.as_os_str()];
        let generate = generate.into_iter().chain(["generate", "--check", "--no-install"].map(OsStr::new));
        let generate = (generate.map(OsStr::to_owned).collect(), Fate::ChangesOutput);
        let tests = tests.iter().map(|test| (test.clone(), Fate::FailsTest));
        let mut programs = Programs { root: root.to_owned(), all: Vec::new() };
        for (command, fate) in std::iter::once(generate).chain(tests) {
            let mut program = Program { command, fate, limit: Duration::from_secs(3600) };
            let before = children_time()?;
            // A program that fails without a mutant proves nothing with one.
            if programs.end(&program, None) != End::Success {
                return Err(format!("the copy fails before anything is mutated: {:?}", program.command));
            }
            program.limit = LEAST_LIMIT.max(children_time()?.saturating_sub(before) * PATIENCE);
            programs.all.push(program);
        }
        Ok(programs)
    }

    fn fate(&self, mutant: usize) -> Fate {
        for program in &self.all {
            match self.end(program, Some(mutant)) {
                End::Success => {}
                End::Failure => return program.fate,
                End::OutOfTime => return Fate::RunsOutOfTime,
            }
        }
        Fate::Survives
    }

    fn end(&self, program: &Program, mutant: Option<usize>) -> End {
        let mut command = limited(program);
        command.current_dir(self.root.join("codegen")).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.envs(mutant.map(|id| (VARIABLE, id.to_string())));
        let Ok(mut child) = command.spawn() else { return End::Failure };
        let start = Instant::now();
        loop {
            match child.try_wait() {
                Ok(Some(status)) if status.success() => return End::Success,
                // What the kernel sends at RLIMIT_CPU.
                Ok(Some(status)) if matches!(status.signal(), Some(SIGKILL | SIGXCPU)) => return End::OutOfTime,
                Ok(None) if start.elapsed() < program.limit * ELAPSED => std::thread::sleep(Duration::from_millis(10)),
                Ok(Some(_)) | Err(_) => return End::Failure,
                Ok(None) => {
                    let _ = child.kill();
                    let _ = child.wait();
                    return End::OutOfTime;
                }
            }
        }
    }
}

/// Processor time of all children so far. `/proc/self/stat` counts it in hundredths of a second.
fn children_time() -> Result<Duration, String> {
    let stat = std::fs::read_to_string("/proc/self/stat").map_err(|error| format!("/proc/self/stat: {error}"))?;
    // The name, in brackets, may contain blanks. After it, fields 16 and 17 are the user and system time of children.
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(13).take(2);
    let ticks: u64 = fields.map(|field| field.parse::<u64>().unwrap_or(0)).sum();
    Ok(Duration::from_millis(ticks * 10))
}

/// The command of a program, with bounded memory and processor time.
fn limited(program: &Program) -> Command {
    let seconds = program.limit.as_secs() + 1;
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("ulimit -v {MEMORY} && ulimit -t {seconds} && exec \"$@\""), "sh"]);
    shell.args(&program.command);
    shell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_keeps_the_others_when_one_mutant_is_fixed() {
        let mutant = |id: usize| Mutant {
            id,
            file: String::new(),
            line: 0,
            from: format!("{} == b", id / 2),
            change: "== to !=".into(),
        };
        let names = |mutants: Vec<Mutant>| sampled(mutants, Some(20)).into_iter().map(|m| m.from).collect::<Vec<_>>();
        let all: Vec<Mutant> = (0..100).map(mutant).collect();
        let before = names(all.clone());
        assert_eq!(before.len(), 20);
        let fixed = before[7].clone();
        let after = names(all.iter().filter(|mutant| mutant.from != fixed).cloned().collect());
        assert!(before.iter().filter(|from| **from != fixed).all(|from| after.contains(from)));
        assert_eq!(after.len(), 20);
        assert_eq!(sampled(all, None).len(), 100);
    }

    #[test]
    fn a_program_that_does_not_terminate_is_stopped() {
        let program = |script: &str, limit| Program {
            command: ["sh", "-c", script].map(OsString::from).to_vec(),
            fate: Fate::FailsTest,
            limit,
        };
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("codegen")).unwrap();
        let programs = Programs { root: folder.path().to_owned(), all: Vec::new() };
        assert_eq!(programs.end(&program("true", LEAST_LIMIT), None), End::Success);
        assert_eq!(programs.end(&program("[ $CODEGEN_MUTANT = 7 ]", LEAST_LIMIT), Some(7)), End::Success);
        assert_eq!(programs.end(&program("[ $CODEGEN_MUTANT = 7 ]", LEAST_LIMIT), Some(8)), End::Failure);
        assert_eq!(programs.end(&program("exec sleep 600", Duration::from_millis(10)), None), End::OutOfTime);
        let before = children_time().unwrap();
        let busy = limited(&program("while :; do :; done", Duration::ZERO)).status().unwrap();
        assert!(matches!(busy.signal(), Some(SIGKILL | SIGXCPU)), "{busy}");
        // The kernel counts towards the limit in ticks, and the time of a child exactly.
        assert!(children_time().unwrap().saturating_sub(before) >= Duration::from_millis(300));
    }
}
