//! [`Parsed`] into a [`Spec`] that cannot be wrong, or every mistake. The steps, in order; each lives in its own file.

mod availability;
mod carriers;
pub(crate) mod example;
pub(crate) mod items;
mod names;
mod packetdrill;
mod platforms;
mod reference;
mod sentence;
mod structs;
mod usage;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::suggest::did_you_mean;
use crate::diag::{Code, Diagnostics, Place};
use crate::input::file::PerPlatform;
use crate::input::parse::{Entry, Parsed, ANYTHING};
use crate::model::index::Lookup;
use crate::model::{Platform, PlatformId, Spec, Struct, Values};

/// Judges what was parsed. The result is sound only if no mistake was noted.
pub fn check(parsed: &Parsed, diagnostics: &mut Diagnostics) -> Spec {
    let mut check = Check {
        parsed,
        diagnostics,
        platforms: Vec::new(),
        structs: Vec::new(),
        values: Vec::new(),
        unreadable_releases: Vec::new(),
        option_names: parsed.options.iter().map(|o| o.it.name.as_str()).collect(),
    };
    // Nobody asks for a specification then.
    if check.diagnostics.is_full() {
        return Spec::default();
    }
    check.platforms = platforms::check(&mut check);
    let source = platforms::packetdrill(&mut check);
    check.values = values::check(&mut check);
    check.structs = structs::check(&mut check);
    if check.diagnostics.is_full() {
        return Spec::default();
    }
    let expressions = packetdrill::expressions(&mut check);
    let scripts = packetdrill::scripts(&mut check);
    let exchanges = packetdrill::exchanges(&mut check);
    let options = items::options(&mut check);
    if check.diagnostics.is_full() {
        return Spec::default();
    }
    let cmsgs = items::cmsgs(&mut check);
    let notifications = items::notifications(&mut check);
    let functions = items::functions(&mut check);
    let Check { platforms, structs, values, .. } = check;
    let mut spec = Spec {
        platforms,
        options,
        structs,
        values,
        cmsgs,
        notifications,
        functions,
        packetdrill: source,
        expressions,
        scripts,
        exchanges,
        lookup: Lookup::default(),
    };
    spec.lookup = Lookup::of(&spec);
    names::check(&spec, diagnostics);
    if parsed.broken.is_empty() && !diagnostics.any(&[Code::UnknownStruct, Code::BadScript]) {
        packetdrill::judge(&spec, diagnostics);
    }
    // A reference that leads nowhere leaves its struct unused; that is no second mistake.
    let dangling = [Code::NoLayout, Code::UnknownStruct, Code::UnknownType, Code::UnknownPlatform];
    if parsed.broken.is_empty() && !diagnostics.any(&dangling) {
        usage::check(&spec, diagnostics);
    }
    // What does not read has no type to compare; that is no second mistake.
    if parsed.broken.is_empty() && !diagnostics.any(Code::ALL) {
        carriers::check(&spec, diagnostics);
    }
    spec
}

/// What the steps share.
struct Check<'a> {
    parsed: &'a Parsed,
    diagnostics: &'a mut Diagnostics,
    platforms: Vec<Platform>,
    structs: Vec<Struct>,
    values: Vec<Values>,
    /// Platforms whose list of releases has a mistake.
    unreadable_releases: Vec<PlatformId>,
    option_names: BTreeSet<&'a str>,
}

impl Check<'_> {
    fn push(
        &mut self,
        code: Code,
        at: Place,
        title: impl Into<String>,
        label: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut crate::diag::Diagnostic {
        self.diagnostics.push(code, at, title, label, help)
    }

    /// Whether a name belongs to an entry that was too broken to keep, so that its absence is no news.
    fn is_broken(&self, name: &str) -> bool {
        self.parsed.broken.contains(name) || self.parsed.broken.contains(ANYTHING)
    }

    fn platform_named(&self, name: &str) -> Option<PlatformId> {
        self.platforms.iter().position(|p| p.name == name).map(PlatformId)
    }

    /// The platform of that name, or a diagnostic.
    fn platform<T>(&mut self, entry: &Entry<T>, name: &crate::input::file::Text) -> Option<PlatformId> {
        let found = self.platform_named(name);
        if found.is_none() && !self.is_broken(name) {
            let known: Vec<String> = self.platforms.iter().map(|p| p.name.clone()).collect();
            let help = did_you_mean(name, known.iter().map(String::as_str));
            let title = format!("there is no platform `{}`", **name);
            self.push(Code::UnknownPlatform, entry.place(name), title, "unknown platform", help);
        }
        found
    }

    /// The values of a table keyed by platform, in the order of the platforms.
    fn per_platform<'v, T, V>(
        &mut self,
        entry: &Entry<T>,
        map: &'v PerPlatform<V>,
    ) -> Vec<Option<(&'v crate::input::file::Text, &'v V)>> {
        let mut found: BTreeMap<PlatformId, (&crate::input::file::Text, &V)> = BTreeMap::new();
        for (name, value) in map {
            if let Some(id) = self.platform(entry, name) {
                found.insert(id, (name, value));
            }
        }
        (0..self.platforms.len()).map(|i| found.get(&PlatformId(i)).copied()).collect()
    }
}
