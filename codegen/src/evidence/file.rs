//! The form of a file of `spec/evidence/`.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::{Kind, Verdict};
use crate::model::{Platform, PlatformId};

/// Which kernel it was.
#[derive(Debug)]
pub(super) struct Head {
    /// The system.
    pub(super) platform: PlatformId,
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
    option: Vec<Answer>,
    #[serde(default)]
    cmsg: Vec<Answer>,
    #[serde(default)]
    notification: Vec<Answer>,
    #[serde(default)]
    function: Vec<Answer>,
}

#[derive(Deserialize)]
struct Kernel {
    system: Spanned<String>,
    release: Spanned<String>,
}

/// The other keys say how the verdict came about; they are for people.
#[derive(Deserialize)]
struct Answer {
    name: String,
    verdict: Verdict,
}

/// Reads one, or says what is wrong and where.
pub(super) fn parse(
    text: &str,
    platforms: &[Platform],
) -> Result<(Head, BTreeMap<(Kind, String), Verdict>), (Range<usize>, String)> {
    let file: File = toml::from_str(text).map_err(|e| (e.span().unwrap_or(0..0), e.message().to_owned()))?;
    let system = &file.kernel.system;
    let platform = platforms
        .iter()
        .position(|p| p.name == *system.as_ref())
        .ok_or_else(|| (system.span(), format!("there is no platform `{}`", system.as_ref())))?;
    let release = &file.kernel.release;
    let known = &platforms[platform].releases;
    let counted = known
        .iter()
        .filter(|r| release.as_ref() == *r || release.as_ref().starts_with(&format!("{r}.")))
        .max_by_key(|r| r.len())
        .ok_or_else(|| {
            (release.span(), format!("{} has no release `{}`", platforms[platform].title, release.as_ref()))
        })?;
    let mut verdicts = BTreeMap::new();
    let kinds = [
        (Kind::Option, file.option),
        (Kind::Cmsg, file.cmsg),
        (Kind::Notification, file.notification),
        (Kind::Function, file.function),
    ];
    for (kind, answers) in kinds {
        verdicts.extend(answers.into_iter().map(|a| ((kind, a.name), a.verdict)));
    }
    let on = file.switches.get("net.sctp.auth_enable").is_some_and(|v| v == "1");
    let head = Head {
        platform: PlatformId(platform),
        release: counted.clone(),
        version: release.as_ref().clone(),
        switches: if on { "all-on" } else { "default" }.to_owned(),
    };
    Ok((head, verdicts))
}
