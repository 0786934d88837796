//! The files in `spec/evidence/`, each with the answers of all recorded builds of a system.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use super::answer::{Answer, Verdict};
use super::builds::{
    self, differing, grouped, quoted, render_head, render_rows, Build, Content, HoldsFor, Recorded, Run, Wrong,
};
use super::report::{ended, Report};
use super::words;
use crate::model::{ItemKind, Platform};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    system: Spanned<String>,
    kernel: Vec<Spanned<Build>>,
    #[serde(default)]
    setting: BTreeMap<String, Vec<Spanned<Setting>>>,
    #[serde(default)]
    option: Rows,
    #[serde(default)]
    cmsg: Rows,
    #[serde(default)]
    notification: Rows,
    #[serde(default)]
    function: Rows,
}

type Rows = BTreeMap<String, Vec<Spanned<Row>>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Setting {
    kernels: Option<Vec<String>>,
    switches: Option<String>,
    value: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    kernels: Option<Vec<String>>,
    switches: Option<String>,
    verdict: Verdict,
    #[serde(default)]
    calls: toml::Table,
    hint: Option<String>,
}

/// The names of the kinds of items in a file.
const KINDS: [(ItemKind, &str); 4] = [
    (ItemKind::Option, "option"),
    (ItemKind::Cmsg, "cmsg"),
    (ItemKind::Notification, "notification"),
    (ItemKind::Function, "function"),
];

impl Content for Report {
    fn parse(text: &str, platforms: &[Platform]) -> Result<Recorded<Report>, Wrong> {
        let file: File = toml::from_str(text).map_err(|e| (e.span().unwrap_or(0..0), e.message().to_owned()))?;
        let (system, builds) = builds::checked(platforms, &file.system, file.kernel)?;
        let all = builds.iter().flat_map(|build| build.switches.iter().map(|s| (build.name.clone(), s.clone())));
        let mut runs: BTreeMap<Run, Report> =
            all.map(|(build, switches)| (Run { build, switches }, Report::default())).collect();
        let mut of_run = |name: &str, of: &HoldsFor, put: &mut dyn FnMut(&mut Report) -> bool| {
            for run in builds::runs(&builds, of)? {
                let state = format!("{} ({})", run.build, run.switches);
                if !runs.get_mut(&run).is_some_and(&mut *put) {
                    return Err(format!("there are two answers of {state} for `{name}`"));
                }
            }
            Ok(())
        };
        for (name, rows) in file.setting {
            for row in rows {
                let (span, Setting { kernels, switches, value }) = (row.span(), row.into_inner());
                words::plain(&name).and_then(|()| words::plain(&value)).map_err(|why| (span.clone(), why))?;
                let mut put = |report: &mut Report| report.settings.insert(name.clone(), value.clone()).is_none();
                of_run(&name, &HoldsFor { kernels, switches }, &mut put).map_err(|why| (span, why))?;
            }
        }
        for ((kind, _), rows) in KINDS.into_iter().zip([file.option, file.cmsg, file.notification, file.function]) {
            for (name, rows) in rows {
                for row in rows {
                    let (span, Row { kernels, switches, verdict, calls, hint }) = (row.span(), row.into_inner());
                    let calls =
                        ended(calls).ok_or_else(|| (span.clone(), "the result of a call is not text".to_owned()))?;
                    let plain = calls.iter().try_for_each(|(call, how)| words::plain(call).and(words::line(how)));
                    let prose = hint.as_deref().map_or(Ok(()), words::line);
                    plain.and(prose).map_err(|why| (span.clone(), why))?;
                    let answer = Answer { verdict, calls, hint };
                    let mut put =
                        |report: &mut Report| report.answers.insert((kind, name.clone()), answer.clone()).is_none();
                    of_run(&name, &HoldsFor { kernels, switches }, &mut put).map_err(|why| (span, why))?;
                }
            }
        }
        Ok(Recorded { system, builds, runs })
    }

    fn render(recorded: &Recorded<Report>) -> String {
        let name = &recorded.system.name;
        let mut out =
            render_head(recorded, &format!("Answers of builds of {name} to the probe, which asks about every item."));
        let settings: BTreeSet<&String> = recorded.runs.values().flat_map(|report| report.settings.keys()).collect();
        if !settings.is_empty() {
            out += "\n[setting]\n";
        }
        for name in settings {
            let rows = grouped(&recorded.builds, |run| recorded.runs.get(run)?.settings.get(name));
            let row = |(of, value): (HoldsFor, &String)| {
                let mut keys = of.keys();
                keys.push(format!("value = {}", quoted(value)));
                keys.join(", ")
            };
            render_rows(&mut out, name, &rows.into_iter().map(row).collect::<Vec<_>>());
        }
        let asked: BTreeSet<&(ItemKind, String)> =
            recorded.runs.values().flat_map(|report| report.answers.keys()).collect();
        for (kind, title) in KINDS {
            let items: Vec<_> = asked.iter().filter(|(of, _)| *of == kind).collect();
            if !items.is_empty() {
                out += &format!("\n[{title}]\n");
            }
            for item in items {
                let rows = grouped(&recorded.builds, |run| recorded.runs.get(run)?.answers.get(*item));
                let rows: Vec<String> = rows.into_iter().map(|(of, answer)| render_row(&of, answer)).collect();
                render_rows(&mut out, &item.1, &rows);
            }
        }
        out
    }

    fn differing<'a>(&'a self, other: &'a Report) -> BTreeSet<&'a str> {
        let items = differing(&self.answers, &other.answers).map(|(_, name)| name.as_str());
        items.chain(differing(&self.settings, &other.settings).map(String::as_str)).collect()
    }
}

fn render_row(of: &HoldsFor, answer: &Answer) -> String {
    let mut keys = of.keys();
    keys.push(format!("verdict = {}", quoted(answer.verdict.name())));
    if !answer.calls.is_empty() {
        let calls: Vec<String> = answer.calls.iter().map(|(call, how)| format!("{call} = {}", quoted(how))).collect();
        keys.push(format!("calls = {{ {} }}", calls.join(", ")));
    }
    keys.extend(answer.hint.iter().map(|hint| format!("hint = {}", quoted(hint))));
    keys.join(", ")
}
