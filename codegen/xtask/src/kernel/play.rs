//! Plays FreeBSD's packetdrill scripts against FreeBSD's stack in user space.

use std::collections::VecDeque;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::drill::mutate::spread;
use super::usrsctp::{Library, Probe};
use super::{other, Failure};
use crate::packetdrill::mutants::{mutants, Mutant};
use crate::packetdrill::play::{play, Outcome};
use crate::setup::InstallPolicy;
use codegen::description::Description;
use codegen::lower::packetdrill::ran::drills;

const PLATFORM: &str = "freebsd";
/// Number of scripts that run in parallel; most of the time they wait.
const LANES: usize = 8;
/// How often a script with a timing error is repeated, alone: the machine may be busy.
const AGAIN: usize = 6;
/// How often a mutant with a timing error is repeated: most of them are supposed to fail like that.
const CHANGED_AGAIN: usize = 1;

/// A script's path and its outcome.
pub type Played = (String, Outcome);

/// A script to play.
#[derive(Debug, Clone)]
pub struct Job {
    pub path: String,
    /// C name of the item that the script is about.
    pub about: String,
    pub text: String,
}

/// FreeBSD's scripts with packets. Scripts with calls of options only are run elsewhere, and scripts about functions call
/// the C library.
pub fn jobs(spec: &Description, root: &Path) -> Result<Vec<Job>, Failure> {
    let drills = drills(spec, &[]).into_iter().filter(|drill| drill.platform == PLATFORM && !drill.shows_a_bug);
    let packets = drills.filter(|drill| ["/wire/", "/cmsgs/"].iter().any(|folder| drill.path.contains(folder)));
    packets
        .map(|drill| {
            let text = fs::read_to_string(root.join(&drill.path)).map_err(other)?;
            Ok(Job { path: drill.path, about: drill.about.to_owned(), text })
        })
        .collect()
}

/// Plays scripts, and repeats those with timing errors.
pub fn all(
    spec: &Description,
    root: &Path,
    library: Option<&Library>,
    jobs: Vec<Job>,
    policy: InstallPolicy,
) -> Result<Vec<Played>, Failure> {
    outcomes(spec, root, library, jobs, AGAIN, policy)
}

fn outcomes(
    spec: &Description,
    root: &Path,
    library: Option<&Library>,
    jobs: Vec<Job>,
    again: usize,
    policy: InstallPolicy,
) -> Result<Vec<Played>, Failure> {
    let probe = Probe::build(root, library, policy)?;
    let waiting = Mutex::new(VecDeque::from(jobs));
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
    let once = |job: &Job| play(spec, PLATFORM, &job.about, &job.text, &mut probe.command());
    let lane = || {
        let mut played = Vec::new();
        while let Some(job) = next() {
            let outcome = once(&job);
            played.push((job, outcome));
        }
        played
    };
    let mut all = thread::scope(|scope| {
        let lanes: Vec<_> = (0..LANES).map(|_| scope.spawn(lane)).collect();
        lanes.into_iter().flat_map(|lane| lane.join().unwrap_or_default()).collect::<Vec<_>>()
    });
    for (job, outcome) in &mut all {
        for _ in 0..again {
            if !matches!(outcome, Outcome::Untimely(_)) {
                break;
            }
            *outcome = once(job);
        }
    }
    let mut all: Vec<Played> = all.into_iter().map(|(job, outcome)| (job.path, outcome)).collect();
    all.sort();
    Ok(all)
}

/// Plays mutants of each script that passes. Returns the number of mutants, and those that still pass.
pub fn changed(
    spec: &Description,
    root: &Path,
    library: Option<&Library>,
    jobs: &[Job],
    policy: InstallPolicy,
) -> Result<(usize, Vec<String>), Failure> {
    let played = all(spec, root, library, jobs.to_vec(), policy)?;
    let passed = |job: &&Job| played.iter().any(|(path, outcome)| *path == job.path && *outcome == Outcome::Passed);
    let each = |job: &Job| {
        let label = |mutant: &Mutant| format!("{}: {}: {}", job.path, mutant.site, mutant.change);
        let mutants = spread(mutants(&job.text));
        mutants.map(|mutant| Job { path: label(&mutant), text: mutant.text, ..job.clone() }).collect::<Vec<_>>()
    };
    let mutants = jobs.iter().filter(passed).flat_map(each).collect();
    let all = outcomes(spec, root, library, mutants, CHANGED_AGAIN, policy)?;
    let tried = all.len();
    let unnoticed = all.into_iter().filter(|(_, outcome)| *outcome == Outcome::Passed).map(|(label, _)| label);
    Ok((tried, unnoticed.collect()))
}
