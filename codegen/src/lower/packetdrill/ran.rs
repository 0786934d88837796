//! Which scripts packetdrill must have run, in which kernels, and which results are errors.

use super::coverage::{bug_path, coverage_of, exchanged, Coverage};
use super::{plan, wire};
use crate::description::Description;
use crate::model::{Common, PlatformId};
use crate::write::OutputFile;

/// A script, and the kernels that can run it: of a platform whose kernels are run here.
#[derive(Debug)]
pub struct Drill<'a> {
    pub path: String,
    /// The platform whose symbols it uses.
    pub platform: &'a str,
    /// The platform's title.
    pub title: &'a str,
    pub kernels: Vec<&'a str>,
    /// The item, or the bug, that it is about.
    pub about: &'a str,
    /// It shows a bug of packetdrill.
    pub shows_a_bug: bool,
}

/// All scripts, including those that show bugs of packetdrill.
pub fn drills<'a>(spec: &'a Description, kernels: &[&'a str]) -> Vec<Drill<'a>> {
    let mut drills = Vec::new();
    let runs = |platform: &PlatformId| spec.packetdrill.as_ref().is_some_and(|source| source.runs(*platform));
    for platform in spec.platform_ids() {
        let kernels = if runs(&platform) { kernels } else { &[] };
        let drill = |path, common: &'a Common| Drill {
            path,
            platform: &spec.platform(platform).name,
            title: &spec.platform(platform).title,
            kernels: able(spec, platform, common, kernels),
            about: &common.name,
            shows_a_bug: false,
        };
        for common in spec.options.iter().map(|option| &option.common).chain(exchanged(spec)) {
            if let Some(Coverage::Script(path)) = coverage_of(spec, platform, common) {
                drills.push(drill(path, common));
            }
        }
        drills.extend(wire::on(spec, platform).map(|(wire, common)| drill(wire::path(spec, platform, wire), common)));
    }
    let guest = spec.platform_ids().find(runs).map(|platform| spec.platform(platform));
    drills.extend(guest.into_iter().flat_map(|guest| spec.bugs.iter().map(move |bug| (guest, bug))).map(
        |(guest, bug)| Drill {
            path: bug_path(bug),
            platform: &guest.name,
            title: &guest.title,
            kernels: if bug.parser { Vec::new() } else { kernels.to_vec() },
            about: &bug.name,
            shows_a_bug: true,
        },
    ));
    drills
}

fn able<'a>(spec: &Description, platform: PlatformId, common: &Common, kernels: &[&'a str]) -> Vec<&'a str> {
    kernels.iter().copied().filter(|kernel| plan::has(spec, platform, common, kernel)).collect()
}

/// Why the parser's message about a script is an error; none if there is no message, or it is a known bug of
/// packetdrill.
pub fn refusal(spec: &Description, drill: &Drill<'_>, said: Option<&str>) -> Option<String> {
    let bug = spec.bugs.iter().find(|bug| bug.parser && bug_path(bug) == drill.path);
    match (said, bug) {
        (None, None) => None,
        (Some(said), Some(bug)) if said.contains(&bug.says) => None,
        (Some(said), _) => Some(format!("packetdrill does not parse it: {said}")),
        (None, Some(bug)) => Some(format!("packetdrill parses it, and should say: {}", bug.says)),
    }
}

/// packetdrill's message for a script that fails because of a known bug of packetdrill.
fn excuse<'a>(spec: &'a Description, drill: &Drill<'_>) -> Option<&'a str> {
    let by_path = spec.bugs.iter().find(|bug| bug_path(bug) == drill.path);
    let bug = by_path.or_else(|| spec.bugs.iter().find(|bug| bug.stops.iter().any(|item| item == drill.about)))?;
    Some(&bug.says)
}

/// Why the result of a script is an error; `None` if it passed, or failed because of a known bug of packetdrill.
pub fn objection(spec: &Description, drill: &Drill<'_>, kernel: &str, said: Option<&str>) -> Option<String> {
    match (said, excuse(spec, drill)) {
        (None, None) => None,
        (Some(said), Some(bug)) if said.contains(bug) => None,
        (Some(said), _) => Some(format!("it fails in {} {kernel}: {said}", drill.title)),
        (None, Some(bug)) => {
            Some(format!("it passes in {} {kernel}, although packetdrill should say: {bug}", drill.title))
        }
    }
}

/// Scripts that changed since packetdrill ran them, or that it rejected, each with the reason.
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
        let script = &spec.drill.scripts[&drill.path];
        let refused = refusal(spec, &drill, script.refused.as_deref());
        stale.extend(refused.map(|why| (drill.path.clone(), why)));
        let ran = &script.ran;
        let why = ran.iter().find_map(|(kernel, said)| objection(spec, &drill, kernel, said.as_deref()));
        stale.extend(why.map(|why| (drill.path.clone(), why)));
    }
    let commit = spec.packetdrill.as_ref().map(|source| source.commit.as_str());
    if commit.is_some_and(|commit| commit != spec.drill.packetdrill.commit) {
        stale.push(("docs/packetdrill".to_owned(), "packetdrill is another one than the description names".to_owned()));
    }
    stale
}
