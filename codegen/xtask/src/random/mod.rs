//! `cargo xtask describe-random`: checks random descriptions, generates and compiles code for the accepted ones on both
//! systems, and compares their layouts with clang's.

mod compile;
mod describe;
mod error;
mod layouts;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::path::Path;

use codegen::description::Description;
use codegen::diag::{render, Diagnostic, Source};
use codegen::generate::{check_against, LoadError, References, SPEC};
use codegen::input::library::Library;
use codegen::input::parse;

use self::error::Failed;

#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The same seed gives the same descriptions.
    pub seed: u64,
    pub count: usize,
}

/// The result of a run.
#[derive(Debug, Default)]
pub struct Outcome {
    pub tried: usize,
    /// Descriptions that were accepted, each together with the repository's own.
    pub accepted: usize,
    /// Accepted descriptions that were compiled, all together.
    pub compiled: usize,
    /// Structs whose layouts were compared with clang's, on each platform and ABI.
    pub layouts: usize,
    /// How often each error was reported, by its code.
    pub refusals: BTreeMap<&'static str, usize>,
    /// Unexpected behaviour, each with the description that shows it.
    pub failures: Vec<String>,
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { tried, accepted, compiled, layouts, refusals, failures } = self;
        write!(f, "{tried} descriptions: {accepted} accepted, {compiled} compiled, {layouts} layouts compared")?;
        let refusals: Vec<String> = refusals.iter().map(|(code, times)| format!("{code} {times}")).collect();
        write!(f, "\nrefused: {}", refusals.join(", "))?;
        for failure in failures {
            write!(f, "\n\n{failure}")?;
        }
        Ok(())
    }
}

/// Generates descriptions, checks them, and compiles the accepted ones.
pub fn run(root: &Path, clang: &Path, options: Options) -> Result<Outcome, String> {
    let real = Real::read(root).map_err(|error| error.to_string())?;
    let mut outcome = Outcome { tried: options.count, ..Outcome::default() };
    let mut accepted = Vec::new();
    for start in (0..options.count).step_by(BATCH) {
        let made = (start..options.count.min(start + BATCH)).map(|index| Source {
            path: format!("random-{index}.toml").into(),
            text: describe::describe(options.seed, index),
        });
        accepted.extend(accept(&real, made.collect(), &mut outcome));
    }
    outcome.accepted = accepted.len();
    let together = accept(&real, accepted, &mut outcome);
    if !together.is_empty() {
        attempt(root, clang, &real, together, &mut outcome)?;
    }
    Ok(outcome)
}

/// Does the same with one given description.
pub fn run_one(root: &Path, clang: &Path, text: &str) -> Result<Outcome, String> {
    let real = Real::read(root).map_err(|error| error.to_string())?;
    let mut outcome = Outcome { tried: 1, accepted: 1, ..Outcome::default() };
    let source = Source { path: "given.toml".into(), text: text.to_owned() };
    attempt(root, clang, &real, vec![source], &mut outcome)?;
    Ok(outcome)
}

/// The description of the repository.
struct Real {
    sources: Vec<Source>,
    library: Option<Library>,
}

impl Real {
    fn read(root: &Path) -> std::io::Result<Self> {
        Ok(Self { sources: parse::read(root, &root.join(SPEC))?, library: Library::read(root)? })
    }
}

type Refused = (Vec<Source>, Vec<Diagnostic>);

fn check(real: &Real, more: &[Source]) -> Result<Description, Refused> {
    let copy = |source: &Source| Source { path: source.path.clone(), text: source.text.clone() };
    let references = References { library: real.library.as_ref(), ..References::default() };
    match check_against(real.sources.iter().chain(more).map(copy).collect(), &references) {
        Ok(description) => Ok(description),
        Err(LoadError::Wrong { sources, diagnostics }) => Err((sources, diagnostics)),
        Err(LoadError::Read(error)) => panic!("nothing was read: {error}"),
    }
}

/// A diagnostic without content, or outside of the tested files: the index of the description, and what is wrong.
fn unusable((sources, diagnostics): &Refused, first: usize) -> Option<(usize, String)> {
    if diagnostics.is_empty() {
        return Some((usize::MAX, "refused without a reason".to_owned()));
    }
    diagnostics.iter().find_map(|d| {
        let at = sources.get(d.at.file.0).and_then(|source| source.text.get(d.at.span.clone()));
        let complete = at.is_some_and(|text| !text.is_empty()) && !d.label.is_empty() && !d.help.is_empty();
        let problem = format!("a diagnostic without a location, a label or a help: {} {}", d.code.name(), d.title);
        (!complete).then(|| (d.at.file.0.checked_sub(first).unwrap_or(usize::MAX), problem))
    })
}

/// Descriptions are checked in batches, without the refused ones from round to round: that is much faster than one by one.
const BATCH: usize = 100;

/// The descriptions that are accepted together.
fn accept(real: &Real, mut together: Vec<Source>, outcome: &mut Outcome) -> Vec<Source> {
    loop {
        let refused = match catch_panic(|| check(real, &together)) {
            Ok(Ok(_)) => return together,
            Ok(Err(refused)) => refused,
            Err(panic) => {
                if let [only] = together.as_slice() {
                    outcome.failures.push(with_source(&format!("the check panicked: {panic}"), only));
                    return Vec::new();
                }
                let second = together.split_off(together.len() / 2);
                let mut all = accept(real, together, outcome);
                all.extend(accept(real, second, outcome));
                return all;
            }
        };
        if let Some((index, why)) = unusable(&refused, real.sources.len()) {
            outcome.failures.push(together.get(index).map_or_else(|| why.clone(), |source| with_source(&why, source)));
        }
        for diagnostic in &refused.1 {
            *outcome.refusals.entry(diagnostic.code.name()).or_default() += 1;
        }
        let wrong: BTreeSet<usize> = refused
            .1
            .iter()
            .filter_map(|d| d.at.file.0.checked_sub(real.sources.len()))
            .filter(|i| *i < together.len())
            .collect();
        // An error in the repository's own description is caused by one of the new ones, but not known which: drop the last.
        let wrong = if wrong.is_empty() { BTreeSet::from([together.len().saturating_sub(1)]) } else { wrong };
        for index in wrong.into_iter().rev() {
            together.remove(index);
        }
        if together.is_empty() {
            return together;
        }
    }
}

/// Generates and compiles descriptions together; on failure, bisects to find the one that causes it.
fn attempt(root: &Path, clang: &Path, real: &Real, together: Vec<Source>, outcome: &mut Outcome) -> Result<(), String> {
    let description = check(real, &together).map_err(|(sources, d)| render(&sources, &d, false))?;
    let tried = catch_panic(|| compile::try_all(root, clang, &description, real.sources.len()));
    let failed = match tried {
        Ok(Ok(layouts)) => {
            outcome.compiled += together.len();
            outcome.layouts += layouts;
            return Ok(());
        }
        Ok(Err(Failed::Machine(error))) => return Err(error),
        Ok(Err(Failed::Output(error))) => error,
        Err(panic) => format!("an emitter panicked: {panic}"),
    };
    if let [only] = together.as_slice() {
        outcome.failures.push(with_source(&failed, only));
        return Ok(());
    }
    let mut first = together;
    let second = first.split_off(first.len() / 2);
    attempt(root, clang, real, first, outcome)?;
    attempt(root, clang, real, second, outcome)
}

fn with_source(why: &str, source: &Source) -> String {
    format!("{}: {why}\n{}", source.path.display(), source.text)
}

/// The result, or the message of the panic.
fn catch_panic<T>(what: impl FnOnce() -> T) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(what)).map_err(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
    })
}
