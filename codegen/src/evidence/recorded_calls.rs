//! The recorded answers to calls, in `spec/evidence/calls`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use toml::{Spanned, Value as Toml};

use super::builds::{
    self, differing, grouped, quoted, render_head, render_rows, Build, Content, HoldsFor, Recorded, Run, Wrong,
};
use super::{folder, words};
use crate::diag::{Diagnostics, Source};
use crate::model::packetdrill::value::{Value, Values};
use crate::model::{Platform, PlatformId, Spec};

pub const FOLDER: &str = "calls";

/// The answers of one kernel to the calls of all scripts.
#[derive(Debug)]
pub struct Answers {
    pub platform: PlatformId,
    /// The kernel or the stack, such as `Linux 6.1` or `usrsctp 0.9.5.0`.
    pub who: String,
    /// The release as in the description; `None` for a stack.
    pub release: Option<String>,
    pub scripts: BTreeMap<String, Vec<Answer>>,
}

/// A call and its result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub call: String,
    pub result: Outcome,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// The values read, and the length.
    Value(Values, usize),
    /// Name of the error.
    Refused(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    system: Spanned<String>,
    kernel: Vec<Spanned<Build>>,
    #[serde(default)]
    script: BTreeMap<String, Vec<Spanned<Row>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    call: String,
    kernels: Option<Vec<String>>,
    switches: Option<String>,
    result: String,
    #[serde(default)]
    length: usize,
    value: Option<Vec<Toml>>,
}

fn from_toml(value: &Toml) -> Option<Value> {
    match value {
        Toml::Integer(number) => Some(Value::Number(*number)),
        Toml::String(text) if text == "..." => Some(Value::Open),
        Toml::String(text) => text.parse::<std::net::SocketAddrV4>().ok().map(|a| Value::Address(*a.ip(), a.port())),
        Toml::Array(list) => list.iter().map(Toml::as_integer).collect::<Option<_>>().map(Value::List),
        _ => None,
    }
}

fn to_toml(value: &Value) -> String {
    match value {
        Value::Open => "\"...\"".to_owned(),
        Value::Number(number) | Value::Word(_, number) => number.to_string(),
        Value::Address(address, port) => format!("\"{address}:{port}\""),
        Value::List(list) => format!("{list:?}"),
    }
}

/// The answers of one build to the calls of all scripts, in the order of the calls.
pub type Scripts = BTreeMap<String, Vec<Answer>>;

impl Content for Scripts {
    fn parse(text: &str, platforms: &[Platform]) -> Result<Recorded<Scripts>, Wrong> {
        let file: File = toml::from_str(text).map_err(|e| (e.span().unwrap_or(0..0), e.message().to_owned()))?;
        let (system, builds) = builds::checked(platforms, &file.system, file.kernel)?;
        let mut runs: BTreeMap<Run, Scripts> = BTreeMap::new();
        for (name, rows) in file.script {
            for row in rows {
                let (span, row) = (row.span(), row.into_inner());
                let answer = if row.result == "ok" { Ok(()) } else { words::errno(&row.result) };
                answer.and_then(|()| words::line(&row.call)).map_err(|why| (span.clone(), why))?;
                let result = match (row.result.as_str(), row.value) {
                    ("ok", None) => Some(Outcome::Done),
                    ("ok", Some(list)) => {
                        let values: Option<Values> = list.iter().map(from_toml).collect();
                        values.map(|values| Outcome::Value(values, row.length))
                    }
                    (errno, _) => Some(Outcome::Refused(errno.to_owned())),
                };
                let result = result.ok_or_else(|| (span.clone(), format!("an answer of `{name}` is invalid")))?;
                let of = HoldsFor { kernels: row.kernels, switches: row.switches };
                for run in builds::runs(&builds, &of).map_err(|why| (span, why))? {
                    let answer = Answer { call: row.call.clone(), result: result.clone() };
                    runs.entry(run).or_default().entry(name.clone()).or_default().push(answer);
                }
            }
        }
        Ok(Recorded { system, builds, runs })
    }

    fn render(recorded: &Recorded<Scripts>) -> String {
        let about = format!("Answers of builds of {} to the calls of docs/packetdrill.", recorded.system.name);
        let mut out = render_head(recorded, &about) + "\n[script]\n";
        let names: BTreeSet<&String> = recorded.runs.values().flat_map(BTreeMap::keys).collect();
        for name in names {
            let answers = |run: &Run| recorded.runs.get(run)?.get(name);
            let mut rows = Vec::new();
            // Builds that made the same calls are compared call by call.
            let mut done: Vec<Vec<&String>> = Vec::new();
            for run in recorded.runs.keys() {
                let Some(made) = answers(run).map(|answers| calls(answers)) else { continue };
                if done.contains(&made) {
                    continue;
                }
                for nth in 0..made.len() {
                    let of_those = |run: &Run| answers(run).filter(|answers| calls(answers) == made);
                    let answers = grouped(&recorded.builds, |run| of_those(run).and_then(|answers| answers.get(nth)));
                    rows.extend(answers.into_iter().map(|(of, answer)| render_row(&of, answer)));
                }
                done.push(made);
            }
            render_rows(&mut out, name, &rows);
        }
        out
    }

    fn differing<'a>(&'a self, other: &'a Scripts) -> BTreeSet<&'a str> {
        differing(self, other).map(String::as_str).collect()
    }
}

fn calls(answers: &[Answer]) -> Vec<&String> {
    answers.iter().map(|answer| &answer.call).collect()
}

fn render_row(of: &HoldsFor, answer: &Answer) -> String {
    let mut keys = vec![format!("call = {}", quoted(&answer.call))];
    keys.extend(of.keys());
    match &answer.result {
        Outcome::Done => keys.push("result = \"ok\"".to_owned()),
        Outcome::Refused(errno) => keys.push(format!("result = {}", quoted(errno))),
        Outcome::Value(values, length) => {
            let values: Vec<String> = values.iter().map(to_toml).collect();
            keys.push(format!("result = \"ok\", length = {length}, value = [{}]", values.join(", ")));
        }
    }
    keys.join(", ")
}

/// Reads the files, if any.
pub fn read(root: &Path, spec_folder: &Path) -> std::io::Result<Vec<Source>> {
    folder::read(root, &spec_folder.join(folder::FOLDER).join(FOLDER))
}

/// The answers in all files, oldest release first.
pub fn parse_all(
    spec: &Spec,
    files: &[Source],
    sources: &mut Vec<Source>,
    diagnostics: &mut Diagnostics,
) -> Vec<Answers> {
    let parse = |text: &str| Scripts::parse(text, &spec.platforms);
    let mut calls = Vec::new();
    for recorded in folder::parsed(files, parse, sources, diagnostics) {
        let system = recorded.system;
        calls.extend(recorded.runs.into_iter().map(|(run, scripts)| Answers {
            platform: system.platform,
            who: format!("{} {}", system.title(spec), run.build),
            release: (!system.is_stack).then_some(run.build),
            scripts,
        }));
    }
    let rank = |answers: &Answers| {
        let release = answers.release.as_ref();
        release.and_then(|r| spec.platform(answers.platform).releases.iter().position(|known| known == r))
    };
    calls.sort_by_key(|answers| (answers.platform, rank(answers)));
    calls
}
