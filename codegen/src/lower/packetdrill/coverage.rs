//! Which items have a script, and the reasons why the others have none.

use super::expect::{expectation, Expectation, Expected};
pub use super::folder::FOLDER;
use super::plan::{plan, Plan};
use super::wire::wire_path;
use crate::description::Description;
use crate::input::file::Drill;
use crate::lower::words;
use crate::model::packetdrill::{exchange, wire};
use crate::model::{Bug, Common, Opt, PlatformId};

/// Whether an item has a script on a platform that has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Coverage {
    /// The path of its script, relative to the root.
    Script(String),
    /// The reason why it has none.
    Gap(String),
}

/// The coverage of an option; `None` if the platform lacks it.
pub fn coverage(spec: &Description, platform: PlatformId, option: &Opt) -> Option<Coverage> {
    option.common.offer(platform)?;
    Some(match plan(spec, platform, option).and_then(|plan| expected(spec, &plan).map(|_| ())) {
        Ok(()) => Coverage::Script(path(spec, platform, "options", &option.common)),
        Err(why) => Coverage::Gap(why),
    })
}

/// The packetdrill column of a status page, for an item on a platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    pub drill: Option<Drill>,
    pub word: &'static str,
    /// The path of its script, relative to the root.
    pub script: Option<String>,
    /// packetdrill's result for the script.
    pub ran: Option<String>,
    /// The paths of scripts that check its effect.
    pub wires: Vec<String>,
    /// The reason why an item that the platform has and packetdrill can use has no script.
    pub gap: Option<String>,
}

/// The cell of an item, for all pages.
pub fn cell(spec: &Description, platform: PlatformId, common: &Common) -> Cell {
    let drill = common.packetdrill.on(platform);
    let word = word(drill);
    if drill.is_none() {
        return Cell { drill, word, script: None, ran: None, wires: Vec::new(), gap: None };
    }
    let (script, gap) = match coverage_of(spec, platform, common) {
        Some(Coverage::Script(path)) => (Some(path), None),
        // If packetdrill cannot use an item, the word is the reason.
        Some(Coverage::Gap(why)) if drill != Some(Drill::None) => (None, Some(why)),
        _ => (None, None),
    };
    let ran = script.as_ref().and_then(|path| spec.drill.in_words(path));
    let wires = wire::of(spec, platform, common).into_iter().map(|wire| wire_path(spec, platform, wire)).collect();
    Cell { drill, word, script, ran, wires, gap }
}

/// The coverage of any item; `None` if the platform lacks it, and for notifications, which are not calls.
pub(crate) fn coverage_of(spec: &Description, platform: PlatformId, common: &Common) -> Option<Coverage> {
    if let Some(option) = spec.option(&common.name) {
        return coverage(spec, platform, option);
    }
    let folder = exchange_folder(spec, common)?;
    common.offer(platform)?;
    Some(match exchange::lines(spec, platform, common) {
        Ok(_) => Coverage::Script(path(spec, platform, folder, common)),
        Err(why) => Coverage::Gap(why),
    })
}

/// The folder for the scripts of an ancillary message or a function; `None` for other items.
pub(crate) fn exchange_folder(spec: &Description, common: &Common) -> Option<&'static str> {
    let is = |other: &Common| other.name == common.name;
    if spec.cmsgs.iter().any(|it| is(&it.common)) {
        Some("cmsgs")
    } else {
        spec.functions.iter().any(|it| is(&it.common)).then_some("functions")
    }
}

/// packetdrill's support for an item, in a word.
pub fn word(drill: Option<Drill>) -> &'static str {
    match drill {
        Some(Drill::Full) => "yes",
        Some(Drill::ByNumber) => "by number",
        Some(Drill::SymbolOnly) => "symbol only",
        Some(Drill::HandlerOnly) => "handler only",
        Some(Drill::None) => "no",
        None => "–",
    }
}

pub(crate) fn path(spec: &Description, platform: PlatformId, folder: &str, common: &Common) -> String {
    format!("{FOLDER}/{}/{folder}/{}.pkt", spec.platform(platform).name, common.name.to_lowercase())
}

/// The path of a script, relative to the folder of its platform.
pub fn short(path: &str) -> String {
    let inside = path.trim_start_matches(FOLDER).trim_start_matches('/');
    inside.split_once('/').map_or(inside, |(_, inside)| inside).to_owned()
}

/// The script that shows a bug of packetdrill.
pub fn bug_path(bug: &Bug) -> String {
    format!("{FOLDER}/bugs/{}.pkt", bug.name)
}

/// The results that the script expects, or the reason why it would check nothing.
pub(crate) fn expected(spec: &Description, plan: &Plan<'_>) -> Result<Expectation, String> {
    let found = expectation(spec, plan).ok_or("there is no recorded answer")?;
    let known = found.steps.iter().flatten().any(|step| !matches!(step, Expected::Differs(_)));
    let all_absent =
        found.steps.iter().flatten().all(|step| matches!(step, Expected::Refused(e) if e == "ENOPROTOOPT"));
    match (known, all_absent) {
        (false, _) => Err("the releases differ in every answer".to_owned()),
        (true, true) => {
            let verb = if found.who.len() == 1 { "does" } else { "do" };
            Err(format!("{} {verb} not know it", words::list(&found.who)))
        }
        (true, false) => Ok(found),
    }
}

/// Ancillary messages and functions.
pub(crate) fn exchanged(spec: &Description) -> impl Iterator<Item = &Common> {
    spec.cmsgs.iter().map(|it| &it.common).chain(spec.functions.iter().map(|it| &it.common))
}
