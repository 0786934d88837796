//! The results of changing the scripts, and why some changes were not detected.

use std::collections::BTreeMap;

use super::ran::drills;
use crate::description::Description;
use crate::evidence::drill::hash;
use crate::model::Unnoticed;
use crate::write::OutputFile;

/// The maximum number of changes that are tried in a script, spread over it.
pub const EACH: usize = 24;
/// The percentage of changes that have to be detected.
const ENOUGH: usize = 90;
const COMMAND: &str = "run: cargo xtask drill --mutate";

/// The changes of all scripts, counted by result.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally<'a> {
    pub inputs: usize,
    pub expectations: usize,
    pub noticed: usize,
    /// Changes that make no difference, by reason.
    pub without_effect: BTreeMap<&'a str, usize>,
    /// Others that were not detected, by reason: the item of the script, and the change.
    pub explained: BTreeMap<&'a str, Vec<(&'a str, &'a str)>>,
    /// Those without a reason: the script, and the change.
    pub unexplained: Vec<(&'a str, &'a str)>,
}

impl Tally<'_> {
    /// Changes that could have been detected.
    pub fn counted(&self) -> usize {
        self.inputs + self.expectations - self.without_effect.values().sum::<usize>()
    }

    /// The percentage that was detected.
    pub fn share(&self) -> usize {
        self.noticed * 100 / self.counted().max(1)
    }
}

/// Puts together what was recorded of all scripts.
pub fn tally(spec: &Description) -> Tally<'_> {
    let drills = drills(spec, &[spec.mutants.kernel.as_str()]);
    let about: BTreeMap<&str, &str> = drills.iter().map(|drill| (drill.path.as_str(), drill.about)).collect();
    let mut tally = Tally::default();
    for (path, script) in &spec.mutants.scripts {
        tally.inputs += script.inputs;
        tally.expectations += script.expectations;
        tally.noticed += script.tried().saturating_sub(script.unnoticed.len());
        let item = about.get(path.as_str()).copied().unwrap_or_default();
        for change in &script.unnoticed {
            match spec.unnoticed.iter().find(|reason| explains(reason, item, change)) {
                None => tally.unexplained.push((path, change)),
                Some(reason) if reason.of.is_empty() => *tally.without_effect.entry(&reason.why).or_default() += 1,
                Some(reason) => tally.explained.entry(&reason.why).or_default().push((item, change)),
            }
        }
    }
    tally
}

fn explains(reason: &Unnoticed, item: &str, change: &str) -> bool {
    let meant = reason.of.is_empty() || reason.of.iter().any(|of| of == item);
    meant && reason.changes.iter().any(|pattern| matches(pattern, change))
}

/// Whether a text is what a pattern says, where `*` is any text.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((before, behind)) = pattern.split_once('*') else { return pattern == text };
    let Some(rest) = text.strip_prefix(before) else { return false };
    (0..=rest.len()).filter_map(|at| rest.get(at..)).any(|rest| matches(behind, rest))
}

/// Scripts whose changes were not tested, or not detected sufficiently, each with the reason.
pub fn stale(spec: &Description, outputs: &[OutputFile]) -> Vec<(String, String)> {
    let kernel = spec.mutants.kernel.as_str();
    let mut stale = Vec::new();
    for drill in drills(spec, &[kernel]) {
        let passes = spec.drill.scripts.get(&drill.path).is_some_and(|script| script.ran.get(kernel) == Some(&None));
        let output = outputs.iter().find(|file| file.path.to_str() == Some(&drill.path));
        let known = spec.mutants.scripts.get(&drill.path);
        if passes && output.zip(known).is_none_or(|(file, script)| script.sha256 != hash(&file.text)) {
            stale.push((drill.path, format!("it was not tested with changes; {COMMAND}")));
        }
    }
    let tally = tally(spec);
    for (path, change) in &tally.unexplained {
        let why = format!("packetdrill does not notice `{change}`: improve the script, or say why in an [[unnoticed]]");
        stale.push(((*path).to_owned(), why));
    }
    let all: Vec<_> = tally.explained.keys().chain(tally.without_effect.keys()).collect();
    for reason in spec.unnoticed.iter().filter(|reason| !all.contains(&&reason.why.as_str())) {
        stale.push(("spec/packetdrill.toml".to_owned(), format!("every change is noticed of which `{}`", reason.why)));
    }
    if tally.counted() > 0 && tally.share() < ENOUGH {
        let why = format!("{} of 100 changes are noticed, and {ENOUGH} should be", tally.share());
        stale.push(("docs/packetdrill".to_owned(), why));
    }
    stale
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_text() {
        let change = "setsockopt SCTP_RTOINFO srto_assoc_id: 0 -> 1";
        for pattern in ["*", "*assoc_id: *", "setsockopt *: 0 -> 1", change, "set*RTO*id*1"] {
            assert!(matches(pattern, change), "{pattern}");
        }
        for pattern in ["", "assoc_id", "*assoc_id", "getsockopt *", "*: 1 -> *"] {
            assert!(!matches(pattern, change), "{pattern}");
        }
    }
}
