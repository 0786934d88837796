//! The recorded answers of kernels: `spec/evidence/*.toml`, written by `cargo xtask probe --record`.
//!
//! They are data like the description, but not edited by hand. The documents show them, and a description that contradicts
//! them is rejected.

mod answer;
pub mod builds;
pub mod by_script;
pub mod contributed;
pub mod drill;
mod file;
mod folder;
pub mod mutants;
pub mod recorded_calls;
pub mod report;
mod words;

use std::collections::BTreeMap;
use std::path::Path;

pub use answer::{Answer, Verdict};
pub use folder::FOLDER;

use self::builds::Content as _;
use self::report::Report;
use crate::diag::{Code, Diagnostics, Source};
use crate::input::file::Access;
use crate::model::{Common, ItemKind, Offer, Platform, PlatformId, Since, Spec};

/// The answers of one kernel in one configuration of its switches.
#[derive(Debug)]
pub struct Evidence {
    pub platform: PlatformId,
    /// The name of a stack in user space, whose versions are not releases of the system.
    pub stack: Option<String>,
    /// The release as in the description, such as `6.12`.
    pub release: String,
    /// Name of the build: the release, or more of the version if another build has that name.
    pub build: String,
    /// The full version.
    pub version: String,
    /// `default` or `all-on`.
    pub switches: String,
    report: Report,
}

impl Evidence {
    /// The answers about an item, if the kernel was probed about it.
    pub fn answer(&self, kind: ItemKind, name: &str) -> Option<&Answer> {
        self.report.answers.get(&(kind, name.to_owned()))
    }

    /// The verdict about an item, if the kernel was probed about it.
    pub fn verdict(&self, kind: ItemKind, name: &str) -> Option<Verdict> {
        self.answer(kind, name).map(|a| a.verdict)
    }

    /// Title of the probed system or stack.
    pub fn who<'a>(&'a self, spec: &'a Spec) -> &'a str {
        self.stack.as_deref().unwrap_or(&spec.platform(self.platform).title)
    }
}

/// Reads the evidence in the description's folder, if any.
pub fn read(root: &Path, spec_folder: &Path) -> std::io::Result<Vec<Source>> {
    folder::read(root, &spec_folder.join(FOLDER))
}

/// Parses all files, oldest release first, and reports contradictions to the description.
pub fn parse_all(
    spec: &Spec,
    files: &[Source],
    sources: &mut Vec<Source>,
    diagnostics: &mut Diagnostics,
) -> Vec<Evidence> {
    let parse = |text: &str| Report::parse(text, &spec.platforms);
    let mut evidence = Vec::new();
    for recorded in folder::parsed(files, parse, sources, diagnostics) {
        let system = recorded.system;
        for (run, report) in recorded.runs {
            let version = recorded.builds.iter().find(|build| build.name == run.build);
            let version = version.and_then(|build| build.release.clone()).unwrap_or_else(|| run.build.clone());
            evidence.push(Evidence {
                platform: system.platform,
                stack: system.is_stack.then(|| system.name.clone()),
                release: system.build_name(&spec.platforms, &run.build).unwrap_or_else(|_| run.build.clone()),
                build: run.build,
                version,
                switches: run.switches,
                report,
            });
        }
    }
    let rank = |e: &Evidence| spec.platform(e.platform).releases.iter().position(|release| *release == e.release);
    evidence.sort_by_key(|e| (e.platform, rank(e), e.switches.clone()));
    for (kind, common) in spec.items() {
        for platform in spec.platform_ids() {
            contradictions(spec, &evidence, kind, common, platform, diagnostics);
            other_error(&evidence, kind, common, platform, diagnostics);
        }
    }
    evidence
}

/// Reports a kernel that lacks an item that it should have, or has one that it should lack.
fn contradictions(
    spec: &Spec,
    evidence: &[Evidence],
    kind: ItemKind,
    common: &Common,
    platform: PlatformId,
    diagnostics: &mut Diagnostics,
) {
    let known = spec.platform(platform);
    let mut releases: BTreeMap<&str, Vec<Verdict>> = BTreeMap::new();
    for e in evidence.iter().filter(|e| e.platform == platform && e.stack.is_none()) {
        if let Some(verdict) = e.verdict(kind, &common.name) {
            releases.entry(&e.release).or_default().push(verdict);
        }
    }
    for (release, verdicts) in releases {
        let there = verdicts.iter().any(|v| *v != Verdict::Absent);
        let (name, title) = (&common.name, &known.title);
        let offer = common.offer(platform);
        let described = offer.map_or(Some(false), |offer| expected(known, offer, release));
        let at = offer.map_or(&common.place, |o| &o.place).clone();
        if there && described == Some(false) {
            let message =
                format!("`{name}` is described as absent in {title} {release}, but a kernel of that release has it");
            let help = "correct `since`, `until` or `absent`; the evidence is in spec/evidence/";
            diagnostics.push(Code::Contradicted, at, message, "contradicted", help);
        } else if !there && described == Some(true) {
            let message = format!(
                "`{name}` is described as present in {title} {release}, but a kernel of that release does not have it"
            );
            let help = "correct `since`, or write `absent`; the evidence is in spec/evidence/";
            diagnostics.push(Code::Contradicted, at, message, "contradicted", help);
        }
    }
}

/// Reports an error in the description that differs from the recorded one.
fn other_error(
    evidence: &[Evidence],
    kind: ItemKind,
    common: &Common,
    platform: PlatformId,
    diagnostics: &mut Diagnostics,
) {
    let errors = common.offer(platform).map_or(&[][..], |offer| &offer.errors);
    for (cause, call) in errors.iter().filter_map(|cause| Some((cause, cause.asked.as_ref()?))) {
        let here = evidence.iter().filter(|e| e.platform == platform).filter_map(|e| e.answer(kind, &common.name));
        let results: Vec<&str> =
            here.flat_map(|a| &a.calls).filter(|(asked, _)| asked == call).map(|(_, result)| result.as_str()).collect();
        if results.is_empty() || results.iter().any(|results| *results == "ok" || *results == cause.errno) {
            continue;
        }
        let (name, errno) = (&common.name, &cause.errno);
        let message = format!(
            "`{name}` is described to fail with {errno} in `{call}`, but the recorded result is `{}`",
            results[0]
        );
        let help = "correct the error; the evidence is in spec/evidence/";
        diagnostics.push(Code::Contradicted, cause.place.clone(), message, "contradicted", help);
    }
}

/// Whether a release should have the item; `None` if the description leaves that open.
fn expected(platform: &Platform, offer: &Offer, release: &str) -> Option<bool> {
    let rank = |r: &str| platform.releases.iter().position(|known| known == r);
    let now = rank(release)?;
    if offer.access == Access::None && offer.prototype.is_none() {
        return None;
    }
    if offer.until.as_deref().and_then(rank).is_some_and(|last| now > last) {
        return Some(false);
    }
    match &offer.since {
        Since::Exactly(first) | Since::About(first) => Some(now >= rank(first)?),
        Since::By(bound) => (now >= rank(bound)?).then_some(true),
        Since::Library { .. } | Since::Unknown => None,
    }
}
