//! `cargo xtask verify`: compares every number, size, offset and signature with real headers, on every target.
//!
//! 1. [`header_sets`] lists the headers, and [`fetch`] gets those that are not installed.
//! 2. [`front_end`] reads them with clang for each of the [`targets`] and returns [`facts`], which do not depend on the
//!    description, except for the names of interest.
//! 3. [`compare`] compares the description with the facts, in both directions; [`exceptions`] are few and must be needed.
//! 4. [`report`] merges the findings of all sets and targets, and shows each on the line of the TOML that it contradicts.
//! 5. [`rust_side`] has rustc check sctp-sys against the facts, and [`cross_check`] compiles the crates for every target.

mod ast;
pub mod compare;
pub mod cross_check;
pub mod describe;
pub mod exceptions;
mod expected;
pub mod facts;
pub mod fetch;
pub mod front_end;
pub mod header_sets;
mod macros;
mod probe;
pub mod report;
pub mod rust_side;
pub mod targets;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Mutex;
use std::time::Instant;

use compare::Case;
use exceptions::Exceptions;
use facts::Facts;
use front_end::{Clang, Interest};
use header_sets::HeaderSet;
use report::Report;
use targets::Target;

use crate::setup::Cache;

use codegen::description::Description;
use codegen::diag::Source;
use codegen::model::{PlatformId, Spec};

#[derive(Debug, Clone, Default)]
pub struct Options {
    pub headers: Headers,
    /// `--fetch`: get missing headers.
    pub fetch: bool,
    /// `--only`: the parts to run; all if empty.
    pub parts: Vec<Part>,
    /// Whether missing headers are an error.
    pub strict: bool,
    pub colour: bool,
}

/// The headers to compare with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Headers {
    /// The installed headers, and all sets that can be fetched.
    #[default]
    All,
    /// `--system`: the installed headers.
    Installed,
    /// `--headers DIR`: these folders.
    Folders(Vec<PathBuf>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// The description against real headers
    Headers,
    /// Sizes, offsets and numbers in sctp-sys against the C compiler's
    Rust,
    /// Whether the crates compile for every target
    Compile,
}

/// The facts of one set of headers on one target.
#[derive(Debug)]
pub struct Seen {
    /// Index of the set.
    pub set: usize,
    pub target: &'static Target,
    pub facts: Facts,
}

/// The description and its source text.
#[derive(Debug)]
pub struct Described {
    pub spec: Description,
    pub sources: Vec<Source>,
}

/// The names of a platform's description to look for, in addition to the public headers' names.
pub fn interest(spec: &Spec, platform: PlatformId) -> Interest {
    let mut interest = Interest::default();
    interest.constants.extend(spec.constants(platform).into_iter().map(|(name, _, _)| name));
    interest.constants.insert("LINUX_VERSION_CODE".to_owned());
    for s in spec.structs.iter().filter(|s| s.on.contains(&platform)) {
        interest.records.insert(s.name.clone());
        interest.records.extend(s.aliases.iter().cloned());
    }
    interest
}

pub fn platform_of(spec: &Spec, set: &HeaderSet) -> Option<PlatformId> {
    spec.platform_ids().find(|id| spec.platform(*id).name == set.platform)
}

/// Reads every set for each of its wanted targets, in parallel.
pub fn read_headers(
    spec: &Spec,
    sets: &[HeaderSet],
    wanted: impl Fn(&Target) -> bool,
    clang: &Clang,
    cache: &Cache,
) -> Result<Vec<Seen>, String> {
    let jobs: Vec<(usize, &'static Target)> = sets
        .iter()
        .enumerate()
        .flat_map(|(index, set)| set.targets().into_iter().map(move |target| (index, target)))
        .filter(|(_, target)| wanted(target))
        .collect();
    let next = AtomicUsize::new(0);
    let seen: Mutex<Vec<Result<Seen, String>>> = Mutex::default();
    let work = || {
        while let Some((set, target)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let result = read_one(spec, &sets[*set], target, clang, cache)
                .map(|facts| Seen { set: *set, target, facts })
                .map_err(|error| format!("{} for {}: {error}", sets[*set].name, target.name));
            if let Ok(mut all) = seen.lock() {
                all.push(result);
            }
        }
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(jobs.len());
        for _ in 0..threads {
            scope.spawn(work);
        }
    });
    let mut all: Vec<Seen> = seen.into_inner().map_err(|e| e.to_string())?.into_iter().collect::<Result<_, _>>()?;
    let order = |seen: &Seen| targets::TARGETS.iter().position(|target| target == seen.target);
    all.sort_by_key(|seen| (seen.set, order(seen)));
    Ok(all)
}

fn read_one(spec: &Spec, set: &HeaderSet, target: &Target, clang: &Clang, cache: &Cache) -> Result<Facts, String> {
    let platform =
        platform_of(spec, set).ok_or_else(|| format!("the description has no platform `{}`", set.platform))?;
    let scratch = tempfile::tempdir().map_err(|error| format!("cannot create a temporary folder: {error}"))?;
    let mut interest = interest(spec, platform);
    // Only fields of this platform are measured, but constants by all names.
    interest.records.insert("sockaddr".to_owned());
    clang.facts(&set.unit(target, clang, cache), &interest, scratch.path())
}

/// The release of a set: given, or read from its headers.
pub fn release(set: &HeaderSet, facts: &Facts) -> Option<(u32, u32)> {
    let kernel = facts.constants.get("LINUX_VERSION_CODE").and_then(|c| u32::try_from(c.value).ok());
    match set.platform {
        "linux" => kernel.map(|code| (code >> 16, code >> 8 & 0xff)),
        _ => set.release,
    }
}

/// Compares a description with the facts.
pub fn compare_all(described: &Described, sets: &[HeaderSet], seen: &[Seen], exceptions: &Exceptions) -> Report {
    let mut report = Report::default();
    let mut used = BTreeSet::new();
    let mut looked_at = BTreeSet::new();
    for one in seen {
        let set = &sets[one.set];
        let Some(platform) = platform_of(&described.spec, set) else { continue };
        let case = case(described, platform, set, one, exceptions);
        let outcome = compare::compare(&case);
        used.extend(outcome.used);
        looked_at.insert(set.name.clone());
        report.add(&set.name, one.target, outcome.compared, outcome.findings);
    }
    // An exception for a platform may apply to only one of its sets: it is reported only if all sets were compared.
    for platform in ["linux", "freebsd"] {
        let all = header_sets::fetched().into_iter().filter(|set| set.platform == platform && !set.partial);
        if all.into_iter().all(|set| looked_at.contains(&set.name)) {
            looked_at.insert(platform.to_owned());
        }
    }
    report.unneeded = exceptions.unneeded(&looked_at, &used);
    report
}

fn case<'a>(
    described: &'a Described,
    platform: PlatformId,
    set: &'a HeaderSet,
    seen: &'a Seen,
    exceptions: &'a Exceptions,
) -> Case<'a> {
    Case {
        spec: &described.spec,
        sources: &described.sources,
        platform,
        facts: &seen.facts,
        set: &set.name,
        release: release(set, &seen.facts),
        partial: set.partial,
        abi: seen.target.abi(),
        exceptions,
    }
}

/// Tables, ready for `spec/`, for everything in folders of headers that the description lacks.
pub fn describe(root: &Path, described: &Described, clang: PathBuf, folders: &[PathBuf]) -> Result<String, String> {
    let (cache, clang, exceptions) = (Cache::new()?, Clang::new(clang)?, Exceptions::read(root)?);
    let sets: Vec<HeaderSet> = folders.iter().map(|folder| header_sets::given(folder)).collect::<Result<_, _>>()?;
    let mut text = String::new();
    for seen in read_headers(&described.spec, &sets, |_| true, &clang, &cache)? {
        let set = &sets[seen.set];
        let Some(platform) = platform_of(&described.spec, set) else { continue };
        text += &describe::tables(&case(described, platform, set, &seen, &exceptions));
    }
    Ok(text)
}

/// The sets to read, and those that are missing.
fn chosen(options: &Options, cache: &Cache) -> Result<(Vec<HeaderSet>, Vec<HeaderSet>), String> {
    let all: Vec<HeaderSet> = match &options.headers {
        Headers::Folders(folders) => {
            folders.iter().map(|folder| header_sets::given(folder)).collect::<Result<_, _>>()?
        }
        Headers::Installed => vec![header_sets::installed().ok_or("the description does not contain this platform")?],
        Headers::All => {
            let installed = header_sets::installed().filter(|_| crate::setup::find_sctp_header().is_some());
            installed.into_iter().chain(header_sets::fetched()).collect()
        }
    };
    Ok(all.into_iter().partition(|set| set.present(cache)))
}

/// Runs all parts and prints the results; returns whether everything agrees.
pub fn run(root: &Path, described: &Described, clang: PathBuf, options: &Options) -> Result<bool, String> {
    let start = Instant::now();
    let cache = Cache::new()?;
    let clang = Clang::new(clang)?;
    let exceptions = Exceptions::read(root)?;
    let wanted = |part: Part| options.parts.is_empty() || options.parts.contains(&part);
    let (mut sets, mut missing) = chosen(options, &cache)?;
    if options.fetch && !missing.is_empty() {
        for set in &missing {
            fetch::fetch(set, &cache)?;
        }
        (sets, missing) = chosen(options, &cache)?;
    }
    let mut good = true;
    if wanted(Part::Headers) || wanted(Part::Rust) {
        let seen = read_headers(&described.spec, &sets, |_| true, &clang, &cache)?;
        if wanted(Part::Headers) {
            let report = compare_all(described, &sets, &seen, &exceptions);
            print!("{}", report.table(&sets, &cache));
            eprint!("{}", report.render(&described.sources, options.colour));
            good &= report.good();
            println!("headers: {} ({:.1} s)", report.sum(), start.elapsed().as_secs_f64());
        }
        if wanted(Part::Rust) && options.headers == Headers::All {
            let start = Instant::now();
            let checked = rust_side::check(root, &described.spec, &sets, &seen, &exceptions, &cache)?;
            println!("{checked} ({:.1} s)", start.elapsed().as_secs_f64());
            good &= checked.good();
        }
    }
    if wanted(Part::Compile) && options.headers == Headers::All {
        let start = Instant::now();
        let compiled = cross_check::check(root, &cache, options.fetch)?;
        println!("{compiled} ({:.1} s)", start.elapsed().as_secs_f64());
        good &= compiled.good();
    }
    if !missing.is_empty() {
        let names: Vec<&str> = missing.iter().map(|set| set.name.as_str()).collect();
        eprintln!("not checked because their headers are missing: {}", names.join(", "));
        eprintln!("to get them: cargo xtask verify --fetch");
        good &= !options.strict;
    }
    Ok(good)
}
