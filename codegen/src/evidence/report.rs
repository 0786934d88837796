//! The output of the probes, `sctp-probe --format toml` and `probe-on-usrsctp`: the answers of one system with one
//! setting. Reports from other machines are checked by `contributed`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::answer::{Answer, Verdict};
use crate::model::ItemKind;

/// What was answered about every item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Settings of the system.
    pub settings: BTreeMap<String, String>,
    /// By kind and C name.
    pub answers: BTreeMap<(ItemKind, String), Answer>,
}

/// A report, and who made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    pub system: String,
    /// In full: `6.12.113`.
    pub release: String,
    pub report: Report,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
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
#[serde(deny_unknown_fields)]
struct Kernel {
    system: String,
    release: String,
}

/// The other keys have the result of each call.
#[derive(Deserialize)]
struct Row {
    name: String,
    verdict: Verdict,
    #[serde(default)]
    hint: Option<String>,
    #[serde(flatten)]
    calls: toml::Table,
}

/// Reads what a probe printed.
pub fn parse(text: &str) -> Result<Signed, String> {
    let file: File = toml::from_str(text).map_err(|error| format!("not a probe's report: {error}"))?;
    let mut report = Report { settings: file.switches, answers: BTreeMap::new() };
    let kinds = [
        (ItemKind::Option, file.option),
        (ItemKind::Cmsg, file.cmsg),
        (ItemKind::Notification, file.notification),
        (ItemKind::Function, file.function),
    ];
    for (kind, rows) in kinds {
        for Row { name, verdict, hint, calls } in rows {
            let calls = ended(calls).ok_or_else(|| format!("the result of a call of `{name}` is not text"))?;
            if report.answers.insert((kind, name.clone()), Answer { verdict, calls, hint }).is_some() {
                return Err(format!("there are two answers for `{name}`"));
            }
        }
    }
    Ok(Signed { system: file.kernel.system, release: file.kernel.release, report })
}

/// The result of each call, in the order of the table.
pub(super) fn ended(calls: toml::Table) -> Option<Vec<(String, String)>> {
    calls.into_iter().map(|(call, how)| Some((call, how.as_str()?.to_owned()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "[kernel]\nsystem = \"linux\"\nrelease = \"6.12.1\"\n[switches]\na = \"1\"\n\
        [[option]]\nname = \"SCTP_X\"\nverdict = \"partly\"\nz = \"ok\"\na = \"EINVAL\"\nhint = \"do that\"\n";

    #[test]
    fn calls_keep_their_order() {
        let said = parse(SAID).unwrap();
        assert_eq!((said.system.as_str(), said.release.as_str()), ("linux", "6.12.1"));
        assert_eq!(said.report.settings["a"], "1");
        let answer = &said.report.answers[&(ItemKind::Option, "SCTP_X".to_owned())];
        let calls: Vec<_> = answer.calls.iter().map(|(call, how)| (call.as_str(), how.as_str())).collect();
        assert_eq!(calls, [("z", "ok"), ("a", "EINVAL")]);
        assert_eq!(answer.hint.as_deref(), Some("do that"));
    }

    #[test]
    fn nothing_is_read_in_part() {
        assert!(parse(&format!("{SAID}n = 3\n")).unwrap_err().contains("`SCTP_X`"));
        let twice = format!("{SAID}{}", SAID.split_once("a = \"1\"\n").unwrap().1);
        assert!(parse(&twice).unwrap_err().contains("two answers"));
        assert!(parse("[kernel]\nsystem = \"linux\"\n").unwrap_err().contains("release"));
    }
}
