//! The results of mutating the scripts, and the reasons why some mutants were not detected.

use std::collections::BTreeMap;

use super::ran::drills;
use crate::description::Description;
use crate::model::Unnoticed;

/// The maximum number of mutants of a script; they are distributed over all of its mutable places.
pub const EACH: usize = 24;

/// The mutants of all scripts, counted by result.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally<'a> {
    pub inputs: usize,
    pub expectations: usize,
    pub noticed: usize,
    /// Mutants that are equivalent to their scripts, by reason.
    pub without_effect: BTreeMap<&'a str, usize>,
    /// Other mutants that were not detected, by reason: the item of the script, and the mutation.
    pub explained: BTreeMap<&'a str, Vec<(&'a str, &'a str)>>,
    /// Those without a reason: the script, and the mutation.
    pub unexplained: Vec<(&'a str, &'a str)>,
}

impl Tally<'_> {
    /// The number of mutants that are not equivalent to their scripts.
    pub fn counted(&self) -> usize {
        self.inputs + self.expectations - self.without_effect.values().sum::<usize>()
    }

    /// The percentage of them that was detected.
    pub fn share(&self) -> usize {
        self.noticed * 100 / self.counted().max(1)
    }
}

/// Counts the recorded results of all scripts.
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

/// Whether a pattern, in which `*` stands for any text, matches.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((before, behind)) = pattern.split_once('*') else { return pattern == text };
    let Some(rest) = text.strip_prefix(before) else { return false };
    (0..=rest.len()).filter_map(|at| rest.get(at..)).any(|rest| matches(behind, rest))
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
