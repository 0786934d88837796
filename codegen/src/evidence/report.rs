//! The output of the probes, `sctp-probe --format toml` and `probe-on-usrsctp`: the answers of one system with one
//! setting. Reports from other machines are checked by `contributed`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::answer::{Answer, Verdict};
use crate::model::ItemKind;

/// The answers about all items.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The system's settings.
    pub settings: BTreeMap<String, String>,
    /// By kind and C name.
    pub answers: BTreeMap<(ItemKind, String), Answer>,
}

/// A report with the system and release that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    pub system: String,
    /// The full release, such as `6.12.113`.
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

/// The remaining keys are the calls, with their results.
#[derive(Deserialize)]
struct Row {
    name: String,
    verdict: Verdict,
    #[serde(default)]
    hint: Option<String>,
    #[serde(flatten)]
    calls: toml::Table,
}

/// Parses the output of a probe.
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

/// The calls and their results, in the order of the table.
pub(super) fn ended(calls: toml::Table) -> Option<Vec<(String, String)>> {
    calls.into_iter().map(|(call, how)| Some((call, how.as_str()?.to_owned()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "[kernel]\nsystem = \"linux\"\nrelease = \"6.12.1\"\n[switches]\na = \"1\"\n\
        [[option]]\nname = \"SCTP_X\"\nverdict = \"partly\"\nz = \"ok\"\na = \"EINVAL\"\nhint = \"do that\"\n";

    #[test]
    fn calls_are_kept_in_their_order() {
        let signed = parse(SAID).unwrap();
        assert_eq!((signed.system.as_str(), signed.release.as_str()), ("linux", "6.12.1"));
        assert_eq!(signed.report.settings["a"], "1");
        let answer = &signed.report.answers[&(ItemKind::Option, "SCTP_X".to_owned())];
        let calls: Vec<_> = answer.calls.iter().map(|(call, how)| (call.as_str(), how.as_str())).collect();
        assert_eq!(calls, [("z", "ok"), ("a", "EINVAL")]);
        assert_eq!(answer.hint.as_deref(), Some("do that"));
    }

    #[test]
    fn an_invalid_report_is_not_read_in_part() {
        assert!(parse(&format!("{SAID}n = 3\n")).unwrap_err().contains("`SCTP_X`"));
        let twice = format!("{SAID}{}", SAID.split_once("a = \"1\"\n").unwrap().1);
        assert!(parse(&twice).unwrap_err().contains("two answers"));
        assert!(parse("[kernel]\nsystem = \"linux\"\n").unwrap_err().contains("release"));
    }
}
