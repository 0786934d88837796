//! FreeBSD's scripts for packetdrill, played with FreeBSD's stack in user space.

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

/// The platform whose stack it is.
const PLATFORM: &str = "freebsd";
/// How many at a time: most of the time they wait.
const LANES: usize = 8;
/// How often a script is played again, alone, that only came too early or too late: the machine may be busy.
const AGAIN: usize = 6;
/// The same of one that was changed, which has to come so.
const CHANGED_AGAIN: usize = 1;

/// A script, and what came of it.
pub type Played = (String, Outcome);

/// A script to play.
#[derive(Debug, Clone)]
pub struct Job {
    pub path: String,
    /// The item that the script is of, by its C name.
    pub about: String,
    pub text: String,
}

/// FreeBSD's scripts with packets. Calls of options alone are asked elsewhere, and calls of functions are those of the C
/// library.
///
/// # Errors
///
/// A script cannot be read.
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

/// Plays scripts, and those again that only came too late.
///
/// # Errors
///
/// The stack is not there.
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

/// Plays each script with one input or one expectation changed at a time. Gives how many changes were tried, and those that
/// made no difference.
///
/// # Errors
///
/// The stack is not there.
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
