//! `cargo xtask mutate`: whether each mechanical change of the emitters changes an output or fails a test.
//!
//! All [`mutants`] are compiled into one copy of the checkout (`tree`), where an environment variable chooses one. Each
//! is run through `generate --check`, which compares with the committed outputs; those that change none are given to
//! the tests of codegen.

pub mod mutants;
mod tree;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use mutants::Mutant;
use tree::{Tree, VARIABLE};

#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Only in files whose paths contain this.
    pub only: Option<String>,
    /// At most so many, taken evenly from all.
    pub limit: Option<usize>,
}

/// A mutant that takes longer than this does not come to an end; `generate --check` takes a second or two, the slowest
/// test half a minute.
const LIMIT: Duration = Duration::from_secs(120);

/// KiB of memory that a mutant may have: one that does not come to an end may also take more and more.
const MEMORY: u64 = 3 << 20;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    ChangesOutput,
    FailsTest,
    Survives,
}

/// Runs the mutants, and tells whether none survives.
pub fn run(root: &Path, options: &Options) -> Result<bool, String> {
    let tree = Tree::copy(root)?;
    eprintln!("building codegen with all mutants in {}", tree.root.display());
    let wanted = |mutant: &Mutant| options.only.as_ref().is_none_or(|part| mutant.file.contains(part));
    let (mutants, broken) = tree.mutate(&wanted)?;
    let chosen = sampled(mutants, options.limit);
    if chosen.is_empty() {
        return Err("there is nothing to mutate there".to_owned());
    }
    let (xtask, tests) = tree.build()?;
    let programs = Programs { root: tree.root, xtask, tests };
    // What fails without a mutant shows nothing with one.
    if programs.fate(None) != Fate::Survives {
        return Err(
            "the copy fails before anything is mutated; run: cargo xtask generate, cargo test -p codegen".into()
        );
    }
    let fates = programs.fates(&chosen);
    let count = |fate: Fate| fates.iter().filter(|(_, other)| *other == fate).count();
    let (outputs, by_tests, survived) = (count(Fate::ChangesOutput), count(Fate::FailsTest), count(Fate::Survives));
    println!(
        "{} mutants: {} killed ({outputs} change an output, {by_tests} fail a test), {survived} survived; {broken} more do \
         not compile",
        fates.len(),
        outputs + by_tests,
    );
    Ok(survived == 0)
}

fn sampled(mutants: Vec<Mutant>, limit: Option<usize>) -> Vec<Mutant> {
    let (all, limit) = (mutants.len(), limit.unwrap_or(usize::MAX));
    if all <= limit {
        return mutants;
    }
    (0..limit).map(|i| mutants[i * all / limit].clone()).collect()
}

struct Programs {
    root: PathBuf,
    xtask: PathBuf,
    tests: Vec<PathBuf>,
}

impl Programs {
    fn fates(&self, mutants: &[Mutant]) -> Vec<(usize, Fate)> {
        let (start, next, done) = (Instant::now(), AtomicUsize::new(0), Mutex::new(Vec::new()));
        let work = || {
            while let Some(mutant) = mutants.get(next.fetch_add(1, Ordering::Relaxed)) {
                let fate = self.fate(Some(mutant.id));
                let Ok(mut done) = done.lock() else { return };
                done.push((mutant.id, fate));
                if fate == Fate::Survives {
                    println!("survived  {}:{}  {}  in  {}", mutant.file, mutant.line, mutant.change, mutant.from);
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

    fn fate(&self, mutant: Option<usize>) -> Fate {
        let mut generate = Command::new(&self.xtask);
        generate.args(["--root".as_ref(), self.root.as_os_str()]).args(["generate", "--check", "--no-install"]);
        if !self.succeeds(&generate, mutant) {
            return Fate::ChangesOutput;
        }
        let fails = |test: &PathBuf| !self.succeeds(&Command::new(test), mutant);
        if self.tests.iter().any(fails) {
            Fate::FailsTest
        } else {
            Fate::Survives
        }
    }

    fn succeeds(&self, command: &Command, mutant: Option<usize>) -> bool {
        let mut command = limited(command);
        command.current_dir(self.root.join("codegen")).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.envs(mutant.map(|id| (VARIABLE, id.to_string())));
        let Ok(mut child) = command.spawn() else { return false };
        let end = Instant::now() + LIMIT;
        loop {
            match child.try_wait() {
                Ok(Some(status)) => return status.success(),
                Ok(None) if Instant::now() < end => std::thread::sleep(Duration::from_millis(10)),
                _ => {
                    let _ = child.kill();
                    let _ = child.wait();
                    return false;
                }
            }
        }
    }
}

/// The same, with bounded memory.
fn limited(command: &Command) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("ulimit -v {MEMORY} && exec \"$@\""), "sh"]);
    shell.arg(command.get_program()).args(command.get_args());
    shell
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_is_taken_evenly() {
        let mutant = |id| Mutant { id, file: String::new(), line: 0, from: String::new(), change: String::new() };
        let ids = |limit| sampled((0..10).map(mutant).collect(), limit).iter().map(|m| m.id).collect::<Vec<_>>();
        assert_eq!(ids(Some(3)), [0, 3, 6]);
        assert_eq!(ids(Some(20)).len(), 10);
        assert_eq!(ids(None).len(), 10);
    }
}
