//! The form of a file of `spec/evidence/`.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::answer::{Answer, Verdict};
use crate::model::{ItemKind, Platform, PlatformId};

/// Which kernel it was.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) platform: PlatformId,
    /// The program that runs the system's stack, if it was that.
    pub(super) stack: Option<String>,
    /// As the description counts: `6.12`.
    pub(super) release: String,
    /// In full: `6.12.101`.
    pub(super) version: String,
    /// `default`, or `all-on`.
    pub(super) switches: String,
}

#[derive(Deserialize)]
struct File {
    kernel: Kernel,
    #[serde(default)]
    switches: BTreeMap<String, String>,
    #[serde(default)]
    option: Vec<Row>,
    #[serde(default)]
    cmsg: Vec<Row>,
    #[serde(default)]
    notification: Vec<Row>,
    #[serde(default)]
    function: Vec<Row>,
}

#[derive(Deserialize)]
struct Kernel {
    system: Spanned<String>,
    release: Spanned<String>,
}

/// The other keys say what came of each call.
#[derive(Deserialize)]
struct Row {
    name: String,
    verdict: Verdict,
    #[serde(default)]
    hint: Option<String>,
    #[serde(flatten)]
    calls: toml::Table,
}

type Answers = BTreeMap<(ItemKind, String), Answer>;

/// Reads one, or says what is wrong and where.
pub(super) fn parse(text: &str, platforms: &[Platform]) -> Result<(Head, Answers), (Range<usize>, String)> {
    let file: File = toml::from_str(text).map_err(|e| (e.span().unwrap_or(0..0), e.message().to_owned()))?;
    let system = &file.kernel.system;
    let of = |p: &Platform| p.name == *system.as_ref() || p.stacks.contains(system.as_ref());
    let platform = platforms
        .iter()
        .position(of)
        .ok_or_else(|| (system.span(), format!("there is no platform `{}`", system.as_ref())))?;
    let stack = (platforms[platform].name != *system.as_ref()).then(|| system.as_ref().clone());
    let release = &file.kernel.release;
    let known = &platforms[platform].releases;
    let counted = known
        .iter()
        .filter(|r| release.as_ref() == *r || release.as_ref().starts_with(&format!("{r}.")))
        .max_by_key(|r| r.len());
    let counted = match (counted, &stack) {
        (_, Some(_)) => release.as_ref().clone(),
        (Some(counted), None) => counted.clone(),
        (None, None) => {
            let why = format!("{} has no release `{}`", platforms[platform].title, release.as_ref());
            return Err((release.span(), why));
        }
    };
    let mut answers = BTreeMap::new();
    let kinds = [
        (ItemKind::Option, file.option),
        (ItemKind::Cmsg, file.cmsg),
        (ItemKind::Notification, file.notification),
        (ItemKind::Function, file.function),
    ];
    for (kind, rows) in kinds {
        for row in rows {
            let calls = row.calls.into_iter().filter_map(|(call, said)| Some((call, said.as_str()?.to_owned())));
            let answer = Answer { verdict: row.verdict, calls: calls.collect(), hint: row.hint };
            answers.insert((kind, row.name), answer);
        }
    }
    let on = file.switches.get("net.sctp.auth_enable").is_some_and(|v| v == "1");
    let head = Head {
        platform: PlatformId(platform),
        stack,
        release: counted,
        version: release.as_ref().clone(),
        switches: if on { "all-on" } else { "default" }.to_owned(),
    };
    Ok((head, answers))
}
