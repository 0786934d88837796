//! The index of the scripts: counts, the reasons why items have none, and a row for each item.

use std::collections::BTreeSet;

use super::coverage::{coverage_of, exchanged, Coverage, FOLDER};
use super::wire::wire_path;
use crate::description::Description;
use crate::input::file::Drill;
use crate::lower::words;
use crate::model::packetdrill::placeholders::numbered;
use crate::model::packetdrill::symbols::symbol_or_number;
use crate::model::packetdrill::{exchange, wire};
use crate::model::{Common, ItemKind, PlatformId};

#[derive(Debug)]
pub struct Index {
    pub titles: Vec<String>,
    /// The number of scripts of each kind, per platform.
    pub counts: Vec<(String, Vec<usize>)>,
    /// The items, per platform.
    pub rows: Vec<Vec<Row>>,
    /// Scripts that check packets.
    pub wires: Vec<WireRow>,
    /// The number of items whose effect they check, per platform.
    pub effects: Vec<Effects>,
    /// Symbols that packetdrill's tables lack, per platform.
    pub unnamed: Vec<Vec<String>>,
    /// Sentences about how the scripts of each platform were run.
    pub ran: Vec<String>,
    /// Platforms' titles, each with a command that runs a script without affecting the system.
    pub apart: Vec<(String, String)>,
}

/// The titles of the platforms whose kernels run the scripts.
pub fn platforms_run(spec: &Description) -> String {
    let runs = |platform: &PlatformId| spec.packetdrill.as_ref().is_some_and(|source| source.runs(*platform));
    let titles = spec.platform_ids().filter(runs).map(|platform| spec.platform(platform).title.clone());
    words::list(&titles.collect::<Vec<_>>())
}

/// The number of items of a platform whose effect is checked.
#[derive(Debug)]
pub struct Effects {
    pub title: String,
    pub options: usize,
    pub cmsgs: usize,
    pub notifications: usize,
}

/// A script that checks packets.
#[derive(Debug)]
pub struct WireRow {
    pub name: String,
    /// Other items whose effect it checks.
    pub also: Vec<String>,
    pub title: String,
    /// Relative to the folder of all scripts.
    pub script: String,
    pub checks: String,
    /// packetdrill's result.
    pub ran: String,
}

/// An item of a platform.
#[derive(Debug)]
pub struct Row {
    pub name: String,
    /// Its script, relative to the folder of all scripts, or the reason why it has none.
    pub script: Result<String, String>,
    /// The form in which a script names it: by symbol or by number.
    pub by: &'static str,
    /// packetdrill's result.
    pub ran: String,
}

pub fn index(spec: &Description) -> Index {
    let commons = || spec.options.iter().map(|option| &option.common).chain(exchanged(spec));
    let of = |platform| commons().filter_map(move |it| coverage_of(spec, platform, it).map(|c| (it, c))).collect();
    let found: Vec<Vec<(&Common, Coverage)>> = spec.drilled().map(of).collect();
    let count = |which: &dyn Fn(&Coverage) -> bool| -> Vec<usize> {
        found.iter().map(|items| items.iter().filter(|(_, coverage)| which(coverage)).count()).collect()
    };
    let mut counts = vec![(
        "scripts of `options/`, `cmsgs/` and `functions/`".to_owned(),
        count(&|coverage| matches!(coverage, Coverage::Script(_))),
    )];
    let on_the_wire = spec.platform_ids().map(|platform| wire::on(spec, platform).count());
    counts.push(("scripts of `wire/`".to_owned(), on_the_wire.collect()));
    let mut reasons: Vec<&str> = Vec::new();
    for (_, coverage) in found.iter().flatten() {
        if let Coverage::Gap(why) = coverage {
            if !reasons.contains(&why.as_str()) {
                reasons.push(why);
            }
        }
    }
    for reason in reasons {
        let of = count(&|coverage| matches!(coverage, Coverage::Gap(why) if why == reason));
        counts.push((format!("none: {reason}"), of));
    }
    let rows = spec.drilled().zip(&found).map(|(platform, items)| {
        items.iter().map(|(common, coverage)| row(spec, platform, common, coverage)).collect()
    });
    let row_of_wire = |platform: PlatformId| {
        wire::on(spec, platform).map(move |(wire, common)| {
            let path = wire_path(spec, platform, wire);
            WireRow {
                name: common.name.clone(),
                also: wire.also.clone(),
                title: spec.platform(platform).title.clone(),
                ran: spec.drill.in_words(&path).unwrap_or_default(),
                script: path.trim_start_matches(FOLDER).trim_start_matches('/').to_owned(),
                checks: wire.checks.clone(),
            }
        })
    };
    let wires = spec.drilled().flat_map(row_of_wire).collect();
    let unnamed = spec.drilled().map(|platform| {
        let by_number = |common: &&Common| {
            common.offer(platform).is_some() && common.packetdrill.on(platform) == Some(Drill::ByNumber)
        };
        let items = spec.items().map(|(_, common)| common).filter(by_number).map(|common| common.name.clone());
        let mut unnamed: Vec<String> = items.collect();
        unnamed.extend(values_by_number(spec, platform).into_iter().map(str::to_owned));
        unnamed
    });
    Index {
        titles: spec.drilled().map(|p| spec.platform(p).title.clone()).collect(),
        counts,
        rows: rows.collect(),
        wires,
        effects: spec.drilled().map(|platform| effects(spec, platform)).collect(),
        unnamed: unnamed.collect(),
        ran: spec.drilled().filter_map(|platform| ran(spec, platform)).collect(),
        apart: spec.drilled().filter_map(|platform| apart(spec, platform)).collect(),
    }
}

fn ran(spec: &Description, platform: PlatformId) -> Option<String> {
    let source = spec.packetdrill.as_ref()?;
    if source.runs(platform) {
        let (title, kernels) = (&spec.platform(platform).title, words::list(&spec.drill.packetdrill.kernels));
        Some(format!("`cargo xtask drill` runs those for {title} in {title} {kernels}."))
    } else {
        source.ran[platform.0].clone()
    }
}

fn apart(spec: &Description, platform: PlatformId) -> Option<(String, String)> {
    let command = spec.packetdrill.as_ref()?.apart[platform.0].as_ref()?;
    let (wire, _) = wire::on(spec, platform).next()?;
    let script = wire_path(spec, platform, wire);
    let script = script.trim_start_matches(FOLDER).trim_start_matches('/');
    Some((spec.platform(platform).title.clone(), format!("{command} packetdrill {script}")))
}

/// Values, not items, that scripts with packets write as numbers.
fn values_by_number(spec: &Description, platform: PlatformId) -> BTreeSet<&str> {
    let exchanges = exchanged(spec).filter_map(|common| exchange::of(spec, platform, common)).map(|it| &it.lines);
    let wires = wire::on(spec, platform).flat_map(|(wire, _)| [&wire.before, &wire.lines]);
    let named = exchanges.chain(wires).flatten().flat_map(|line| numbered(line));
    let is_item = |name: &str| spec.items().any(|(_, common)| common.name == name);
    named
        .filter(|name| !is_item(name))
        .filter(|name| symbol_or_number(spec, platform, name).is_ok_and(|written| written != **name))
        .collect()
}

fn effects(spec: &Description, platform: PlatformId) -> Effects {
    let count = |wanted: ItemKind| {
        let of = |(kind, common): &(ItemKind, &Common)| *kind == wanted && !wire::of(spec, platform, common).is_empty();
        spec.items().filter(of).count()
    };
    Effects {
        title: spec.platform(platform).title.clone(),
        options: count(ItemKind::Option),
        cmsgs: count(ItemKind::Cmsg),
        notifications: count(ItemKind::Notification),
    }
}

fn row(spec: &Description, platform: PlatformId, common: &Common, coverage: &Coverage) -> Row {
    let by = match common.packetdrill.on(platform) {
        Some(Drill::Full) => "symbol",
        Some(Drill::ByNumber) => "number",
        _ => "",
    };
    let script = match coverage {
        Coverage::Script(path) => Ok(path.trim_start_matches(FOLDER).trim_start_matches('/').to_owned()),
        Coverage::Gap(why) => Err(why.clone()),
    };
    let ran = match coverage {
        Coverage::Script(path) => spec.drill.in_words(path).unwrap_or_default(),
        Coverage::Gap(_) => String::new(),
    };
    Row { name: common.name.clone(), script, by, ran }
}
