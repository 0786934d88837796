//! The kernels in which packetdrill has to run each script, and which results are errors.

use super::coverage::{bug_path, coverage_of, exchanged, Coverage};
use super::plan;
use super::wire::wire_path;
use crate::description::Description;
use crate::model::packetdrill::wire;
use crate::model::{Common, PlatformId};

/// A script, and the kernels that have to run it.
#[derive(Debug)]
pub struct Drill<'a> {
    pub path: String,
    /// The platform whose symbols it uses.
    pub platform: &'a str,
    pub title: &'a str,
    pub kernels: Vec<&'a str>,
    /// The item that it tests, or the bug that it shows.
    pub about: &'a str,
    /// Whether it shows a bug of packetdrill.
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
        drills.extend(wire::on(spec, platform).map(|(wire, common)| drill(wire_path(spec, platform, wire), common)));
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

/// An error if the parser refused a script, except because of a known bug of packetdrill, or accepted one although such a
/// bug is described.
pub fn refusal(spec: &Description, drill: &Drill<'_>, message: Option<&str>) -> Option<String> {
    let bug = spec.bugs.iter().find(|bug| bug.parser && bug_path(bug) == drill.path);
    match (message, bug) {
        (None, None) => None,
        (Some(message), Some(bug)) if message.contains(&bug.says) => None,
        (Some(message), _) => Some(format!("packetdrill does not parse it: {message}")),
        (None, Some(bug)) => Some(format!("packetdrill parses it, but should report: {}", bug.says)),
    }
}

/// packetdrill's message for a script that fails because of a known bug of packetdrill.
fn excuse<'a>(spec: &'a Description, drill: &Drill<'_>) -> Option<&'a str> {
    let by_path = spec.bugs.iter().find(|bug| bug_path(bug) == drill.path);
    let bug = by_path.or_else(|| spec.bugs.iter().find(|bug| bug.stops.iter().any(|item| item == drill.about)))?;
    Some(&bug.says)
}

/// An error if a script failed, except because of a known bug of packetdrill, or passed although such a bug is described.
pub fn objection(spec: &Description, drill: &Drill<'_>, kernel: &str, message: Option<&str>) -> Option<String> {
    match (message, excuse(spec, drill)) {
        (None, None) => None,
        (Some(message), Some(bug)) if message.contains(bug) => None,
        (Some(message), _) => Some(format!("it fails in {} {kernel}: {message}", drill.title)),
        (None, Some(bug)) => {
            Some(format!("it passes in {} {kernel}, but packetdrill should report: {bug}", drill.title))
        }
    }
}
