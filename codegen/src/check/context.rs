//! State that is shared by the steps of the check.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::suggest::did_you_mean;
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::input::file::{PerPlatform, Text};
use crate::input::library::Library;
use crate::input::parse::{Entry, Parsed, ANYTHING};
use crate::model::{Platform, PlatformId, Struct, Values};

pub(super) struct Check<'a> {
    pub(super) parsed: &'a Parsed,
    /// `None` if the library's names are unknown.
    pub(super) library: Option<&'a Library>,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) platforms: Vec<Platform>,
    pub(super) structs: Vec<Struct>,
    pub(super) values: Vec<Values>,
    /// Platforms whose list of releases is invalid.
    pub(super) unreadable_releases: Vec<PlatformId>,
    pub(super) option_names: BTreeSet<&'a str>,
}

impl Check<'_> {
    pub(super) fn push(
        &mut self,
        code: Code,
        at: Place,
        title: impl Into<String>,
        label: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diagnostic {
        self.diagnostics.push(code, at, title, label, help)
    }

    /// Reports a second entry with the name of a first.
    pub(super) fn duplicate(&mut self, at: Place, first: Place, title: String, help: &str) {
        self.push(Code::DuplicateName, at, title, "again here", help).also(first, "first here");
    }

    /// Reports a name that the library does not have; `known` are its names.
    pub(super) fn not_in_library<'n>(
        &mut self,
        at: Place,
        title: String,
        name: &str,
        known: impl IntoIterator<Item = &'n String>,
    ) {
        let known: Vec<&str> = known.into_iter().map(String::as_str).collect();
        let help = did_you_mean(name, known);
        self.push(Code::NotInLibrary, at, title, "not in `sctp-opts`", help);
    }

    /// Whether a name belongs to an invalid entry, which was dropped and need not be reported again.
    pub(super) fn is_broken(&self, name: &str) -> bool {
        self.parsed.broken.contains(name) || self.parsed.broken.contains(ANYTHING)
    }

    pub(super) fn platform_named(&self, name: &str) -> Option<PlatformId> {
        self.platforms.iter().position(|p| p.name == name).map(PlatformId)
    }

    /// Finds a platform by name, or reports that there is none.
    pub(super) fn platform<T>(&mut self, entry: &Entry<T>, name: &Text) -> Option<PlatformId> {
        let found = self.platform_named(name);
        if found.is_none() && !self.is_broken(name) {
            let known: Vec<String> = self.platforms.iter().map(|p| p.name.clone()).collect();
            let help = did_you_mean(name, known.iter().map(String::as_str));
            let title = format!("there is no platform `{}`", **name);
            self.push(Code::UnknownPlatform, entry.place(name), title, "unknown platform", help);
        }
        found
    }

    /// The values of a table with platforms as keys, in the order of the platforms.
    pub(super) fn per_platform<'v, T, V>(
        &mut self,
        entry: &Entry<T>,
        map: &'v PerPlatform<V>,
    ) -> Vec<Option<(&'v Text, &'v V)>> {
        let mut found: BTreeMap<PlatformId, (&Text, &V)> = BTreeMap::new();
        for (name, value) in map {
            if let Some(id) = self.platform(entry, name) {
                found.insert(id, (name, value));
            }
        }
        (0..self.platforms.len()).map(|i| found.get(&PlatformId(i)).copied()).collect()
    }

    /// Finds the rank of a release, or reports that it is unknown.
    pub(super) fn release<T>(
        &mut self,
        entry: &Entry<T>,
        platform: PlatformId,
        word: &str,
        at: &Text,
    ) -> Option<usize> {
        let known = &self.platforms[platform.0];
        let rank = known.releases.iter().position(|r| r == word);
        // An invalid list of releases was already reported.
        if rank.is_none() && !self.unreadable_releases.contains(&platform) {
            let title = format!("{} has no release `{word}`", known.title);
            let help = did_you_mean(word, known.releases.iter().map(String::as_str).collect::<Vec<_>>());
            let or = if at.starts_with(['≤', '<']) {
                String::new()
            } else {
                format!("; \"≤{word}\" means \"in that release or before\"")
            };
            let help = format!("{help} (`releases` of the platform lists them{or})");
            self.push(Code::UnknownRelease, entry.place(at), title, "unknown release", help);
        }
        rank
    }
}
