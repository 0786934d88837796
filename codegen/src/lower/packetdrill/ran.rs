//! Which scripts packetdrill has to have run, in which kernels, and what it may not have said.

use super::coverage::{bug_path, coverage_of, exchanged, Coverage};
use super::{plan, wire};
use crate::description::Description;
use crate::model::{Common, PlatformId};
use crate::write::OutputFile;

/// A script, and the kernels that can run it: of Linux only.
#[derive(Debug)]
pub struct Drill<'a> {
    pub path: String,
    pub kernels: Vec<&'a str>,
    /// The item, or the bug, that it is about.
    pub about: &'a str,
}

/// All scripts, those that show mistakes of packetdrill included.
pub fn drills<'a>(spec: &'a Description, kernels: &[&'a str]) -> Vec<Drill<'a>> {
    let mut drills = Vec::new();
    for platform in spec.platform_ids() {
        let kernels = if spec.platform(platform).name == "linux" { kernels } else { &[] };
        let drill = |path, common: &'a Common| Drill {
            path,
            kernels: able(spec, platform, common, kernels),
            about: &common.name,
        };
        for common in spec.options.iter().map(|option| &option.common).chain(exchanged(spec)) {
            if let Some(Coverage::Script(path)) = coverage_of(spec, platform, common) {
                drills.push(drill(path, common));
            }
        }
        drills.extend(wire::on(spec, platform).map(|(wire, common)| drill(wire::path(spec, platform, wire), common)));
    }
    drills.extend(spec.bugs.iter().map(|bug| Drill {
        path: bug_path(bug),
        kernels: kernels.to_vec(),
        about: &bug.name,
    }));
    drills
}

fn able<'a>(spec: &Description, platform: PlatformId, common: &Common, kernels: &[&'a str]) -> Vec<&'a str> {
    kernels.iter().copied().filter(|kernel| plan::has(spec, platform, common, kernel)).collect()
}

/// What packetdrill says to a script that fails because of a known bug of packetdrill.
fn excuse<'a>(spec: &'a Description, drill: &Drill<'_>) -> Option<&'a str> {
    let by_path = spec.bugs.iter().find(|bug| bug_path(bug) == drill.path);
    let bug = by_path.or_else(|| spec.bugs.iter().find(|bug| bug.stops.iter().any(|item| item == drill.about)))?;
    Some(&bug.says)
}

/// What is wrong with an answer to a script; `None`: it passed, or failed because of a known bug of packetdrill.
pub fn objection(spec: &Description, drill: &Drill<'_>, kernel: &str, said: Option<&str>) -> Option<String> {
    match (said, excuse(spec, drill)) {
        (None, None) => None,
        (Some(said), Some(bug)) if said.contains(bug) => None,
        (Some(said), _) => Some(format!("it fails in Linux {kernel}: {said}")),
        (None, Some(bug)) => Some(format!("it passes in Linux {kernel}, although packetdrill should say: {bug}")),
    }
}

/// Scripts that changed since packetdrill ran them, or that it refused; each with the reason.
pub fn stale(spec: &Description, outputs: &[OutputFile]) -> Vec<(String, String)> {
    let kernels: Vec<&str> = spec.drill.packetdrill.kernels.iter().map(String::as_str).collect();
    let text = |path: &str| outputs.iter().find(|file| file.path.to_str() == Some(path)).map(|file| file.text.as_str());
    let mut stale = Vec::new();
    for drill in drills(spec, &kernels) {
        let text = text(&drill.path).unwrap_or_default();
        if let Err(why) = spec.drill.judge(&drill.path, text, &drill.kernels) {
            stale.push((drill.path, why));
            continue;
        }
        let ran = &spec.drill.scripts[&drill.path].ran;
        let why = ran.iter().find_map(|(kernel, said)| objection(spec, &drill, kernel, said.as_deref()));
        stale.extend(why.map(|why| (drill.path.clone(), why)));
    }
    let commit = spec.packetdrill.as_ref().map(|source| source.commit.as_str());
    if commit.is_some_and(|commit| commit != spec.drill.packetdrill.commit) {
        stale.push(("docs/packetdrill".to_owned(), "packetdrill is another one than the description names".to_owned()));
    }
    stale
}
