//! Merges the findings of all sets and targets.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::compare::Finding;
use super::exceptions::PATH;
use super::header_sets::HeaderSet;
use super::targets::Target;
use crate::setup::Cache;
use codegen::diag::{Messages, Source};

#[derive(Debug, Default)]
pub struct Report {
    /// The sets and targets of each finding.
    findings: BTreeMap<Key, (Finding, Vec<SetAndTarget>)>,
    /// For each set, in order: its targets, and the number of comparisons.
    looked_at: Vec<(String, Vec<&'static str>, usize)>,
    /// Exceptions that were not needed.
    pub unneeded: Vec<String>,
}

type SetAndTarget = (String, &'static str);

type Key = (Option<(usize, usize, usize)>, String);

impl Report {
    /// Adds the findings for a set on a target.
    pub fn add(&mut self, set: &str, target: &'static Target, compared: usize, findings: Vec<Finding>) {
        match self.looked_at.last_mut().filter(|(name, _, _)| name == set) {
            Some((_, targets, count)) => {
                targets.push(target.name);
                *count += compared;
            }
            None => self.looked_at.push((set.to_owned(), vec![target.name], compared)),
        }
        for finding in findings {
            let key = (finding.at, finding.title.clone());
            self.findings.entry(key).or_insert((finding, Vec::new())).1.push((set.to_owned(), target.name));
        }
    }

    pub fn good(&self) -> bool {
        self.findings.is_empty() && self.unneeded.is_empty()
    }

    /// The titles of the findings, for tests.
    pub fn titles(&self) -> Vec<&str> {
        self.findings.values().map(|(finding, _)| finding.title.as_str()).collect()
    }

    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.findings.values().map(|(finding, _)| finding)
    }

    pub fn sum(&self) -> String {
        let compared: usize = self.looked_at.iter().map(|(_, _, n)| n).sum();
        let pairs: usize = self.looked_at.iter().map(|(_, targets, _)| targets.len()).sum();
        format!(
            "{compared} comparisons in {} header sets, {pairs} pairs of a set and a target: {}",
            self.looked_at.len(),
            if self.good() {
                "all agree".to_owned()
            } else {
                format!("{} differences", self.findings.len() + self.unneeded.len())
            }
        )
    }

    pub fn table(&self, sets: &[HeaderSet], cache: &Cache) -> String {
        let mut out = String::new();
        for (name, targets, compared) in &self.looked_at {
            let version = sets.iter().find(|set| set.name == *name).map(|set| set.version(cache)).unwrap_or_default();
            let _ = writeln!(out, "{name:12}{compared:8} comparisons  {}  {version}", targets.join(" "));
        }
        out
    }

    pub fn render(&self, sources: &[Source], colour: bool) -> String {
        let mut out = String::new();
        let messages = Messages::new(sources, colour);
        for (finding, seen) in self.findings.values() {
            let mut sets: Vec<(&str, Vec<&str>)> = Vec::new();
            for (set, target) in seen {
                match sets.last_mut().filter(|(name, _)| name == set) {
                    Some((_, targets)) => targets.push(target),
                    None => sets.push((set, vec![target])),
                }
            }
            let all = |set: &str| self.looked_at.iter().find(|(name, _, _)| name == set).map_or(0, |(_, t, _)| t.len());
            let sets = sets.into_iter().map(|(set, targets)| {
                if targets.len() == all(set) {
                    set.to_owned()
                } else {
                    format!("{set} ({})", targets.join(", "))
                }
            });
            let sets = sets.collect::<Vec<_>>().join(", ");
            let header = if finding.header.is_empty() { "the headers" } else { &finding.header };
            let help = if finding.help.is_empty() { String::new() } else { format!("{}; ", finding.help) };
            let help = format!("{help}seen in {header}: {sets}");
            if let Some(place) = finding.place() {
                out += &messages.message(None, &finding.title, (&place, &finding.label), None, &help);
            } else {
                let _ = writeln!(out, "error: {}\n  = help: {help}\n", finding.title);
            }
        }
        for entry in &self.unneeded {
            let _ = writeln!(out, "error: {PATH}: `{entry}` is no longer needed: remove it\n");
        }
        out
    }
}
