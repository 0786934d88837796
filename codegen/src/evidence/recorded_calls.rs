//! What a kernel answered, as kept in `spec/evidence/calls`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::net::Ipv4Addr;
use std::ops::Range;
use std::path::Path;

use serde::Deserialize;
use toml::Value as Toml;

use crate::diag::Code;
use crate::diag::{Diagnostics, FileId, Place, Source};
use crate::model::{PlatformId, Spec};

/// Below `spec/evidence`.
pub const FOLDER: &str = "calls";

/// What stands for a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// `...`
    Open,
    /// A number, in the host's byte order.
    Number(i64),
    /// A number that has a symbol.
    Word(String, i64),
    /// An IPv4 address and a port.
    Address(Ipv4Addr, u16),
    /// `[1, 2]`
    List(Vec<i64>),
}

/// One value for each field of the expression, or one for the number.
pub type Values = Vec<Value>;

/// What one kernel answered to the calls of all scripts.
#[derive(Debug)]
pub struct Answers {
    pub platform: PlatformId,
    /// The kernel, or the program that runs the system's stack: `Linux 6.1`, `usrsctp 0.9.5.0`.
    pub who: String,
    /// The release as the description counts, if it is a kernel of the system.
    pub release: Option<String>,
    pub scripts: BTreeMap<String, Vec<Answer>>,
}

/// A question and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub asked: String,
    /// What it came to.
    pub said: Said,
}

/// What came of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    Done,
    /// It was read: so much, so long.
    Value(Values, usize),
    /// The name of the error.
    Refused(String),
}

#[derive(Deserialize)]
struct File {
    kernel: Kernel,
    #[serde(default)]
    script: Vec<Script>,
}

#[derive(Deserialize)]
struct Kernel {
    system: String,
    release: String,
}

#[derive(Deserialize)]
struct Script {
    name: String,
    calls: Vec<Call>,
}

#[derive(Deserialize)]
struct Call {
    asked: String,
    said: String,
    #[serde(default)]
    length: usize,
    #[serde(default)]
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

/// The body of a file.
pub fn render(system: &str, release: &str, scripts: &[(String, Vec<Answer>)]) -> String {
    let mut out = format!("[kernel]\nsystem = \"{system}\"\nrelease = \"{release}\"\n");
    for (name, answers) in scripts {
        let _ = writeln!(out, "\n[[script]]\nname = \"{name}\"\ncalls = [");
        for Answer { asked, said } in answers {
            let asked = asked.replace('"', "\\\"");
            let said = match said {
                Said::Done => "said = \"ok\"".to_owned(),
                Said::Refused(errno) => format!("said = \"{errno}\""),
                Said::Value(values, length) => {
                    let values: Vec<String> = values.iter().map(to_toml).collect();
                    format!("said = \"ok\", length = {length}, value = [{}]", values.join(", "))
                }
            };
            let _ = writeln!(out, "  {{ asked = \"{asked}\", {said} }},");
        }
        out += "]\n";
    }
    out
}

fn parse(spec: &Spec, text: &str) -> Result<Answers, (Range<usize>, String)> {
    let file: File = toml::from_str(text).map_err(|e| (e.span().unwrap_or(0..0), e.message().to_owned()))?;
    let system = &file.kernel.system;
    let of = |p: &crate::model::Platform| p.name == *system || p.stacks.contains(system);
    let platform = spec.platforms.iter().position(of);
    let platform = platform.ok_or_else(|| (0..0, format!("there is no platform `{system}`")))?;
    let own = spec.platforms[platform].name == *system;
    let title = if own { &spec.platforms[platform].title } else { system };
    let mut scripts = BTreeMap::new();
    for script in file.script {
        let answer = |call: Call| -> Option<Answer> {
            let said = match (call.said.as_str(), call.value) {
                ("ok", None) => Said::Done,
                ("ok", Some(list)) => Said::Value(list.iter().map(from_toml).collect::<Option<_>>()?, call.length),
                (errno, _) => Said::Refused(errno.to_owned()),
            };
            Some(Answer { asked: call.asked, said })
        };
        let answers: Option<Vec<Answer>> = script.calls.into_iter().map(answer).collect();
        let answers = answers.ok_or_else(|| (0..0, format!("an answer of `{}` does not read", script.name)))?;
        scripts.insert(script.name, answers);
    }
    Ok(Answers {
        platform: PlatformId(platform),
        who: format!("{title} {}", file.kernel.release),
        release: own.then_some(file.kernel.release),
        scripts,
    })
}

/// The files; none is no mistake.
pub fn read(root: &Path, spec_folder: &Path) -> std::io::Result<Vec<Source>> {
    let folder = spec_folder.join(super::FOLDER).join(FOLDER);
    if folder.is_dir() {
        crate::input::parse::read(root, &folder)
    } else {
        Ok(Vec::new())
    }
}

/// What all files say, oldest release first.
pub fn parse_all(
    spec: &Spec,
    files: &[Source],
    sources: &mut Vec<Source>,
    diagnostics: &mut Diagnostics,
) -> Vec<Answers> {
    let mut calls = Vec::new();
    for source in files {
        match parse(spec, &source.text) {
            Ok(answers) => calls.push(answers),
            Err((span, why)) => {
                let file = FileId(sources.len());
                sources.push(Source { path: source.path.clone(), text: source.text.clone() });
                let help = "do not edit it: record it again with `cargo xtask probe --record`";
                diagnostics.push(Code::BadEvidence, Place { file, span }, why, "here", help);
            }
        }
    }
    let rank = |answers: &Answers| {
        let release = answers.release.as_ref();
        release.and_then(|r| spec.platform(answers.platform).releases.iter().position(|known| known == r))
    };
    calls.sort_by_key(|answers| (answers.platform, rank(answers)));
    calls
}
