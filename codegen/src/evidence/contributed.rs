//! A report from another machine's kernel, checked completely before it becomes evidence.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::de::{DeTable, DeValue};
use toml::Spanned;

use super::answer::{Answer, Verdict};
use super::builds::{Build, System, DEFAULT};
use super::report::Report;
use super::{words, Evidence};
use crate::diag::suggest::did_you_mean;
use crate::diag::{Code, Diagnostic, Diagnostics, FileId, Place, Source};
use crate::model::{ItemKind, Spec};

#[derive(Debug)]
pub struct Contribution {
    pub system: System,
    pub build: Build,
    pub report: Report,
}

/// The names of the kinds of items in a report.
const KINDS: [(&str, ItemKind); 4] = [
    ("option", ItemKind::Option),
    ("cmsg", ItemKind::Cmsg),
    ("notification", ItemKind::Notification),
    ("function", ItemKind::Function),
];

/// Checks the output of `sctp-probe --format toml` against what is `recorded`; `date` is today's. Returns all errors if it
/// is invalid.
pub fn check(spec: &Spec, recorded: &[Evidence], source: &Source, date: &str) -> Result<Contribution, Vec<Diagnostic>> {
    let mut reader = Reader { spec, recorded, diagnostics: Diagnostics::default() };
    let contribution = if let Ok(table) = DeTable::parse(&source.text) {
        reader.report(table.into_inner(), date)
    } else {
        for error in DeTable::parse_recoverable(&source.text).1.into_iter().take(MOST_SYNTAX_ERRORS) {
            reader.wrong(error.span().unwrap_or(0..0), format!("this is not TOML: {}", error.message()));
        }
        None
    };
    match contribution {
        Some(contribution) if reader.diagnostics.is_empty() => Ok(contribution),
        _ => Err(reader.diagnostics.sorted()),
    }
}

/// A single missing character can cause an error in every line that follows.
const MOST_SYNTAX_ERRORS: usize = 5;

const AGAIN: &str = "send the unchanged output of `sctp-probe --format toml`";

struct Reader<'a> {
    spec: &'a Spec,
    recorded: &'a [Evidence],
    diagnostics: Diagnostics,
}

type Table<'t> = DeTable<'t>;

impl Reader<'_> {
    fn wrong(&mut self, span: Range<usize>, what: impl Into<String>) {
        self.wrong_with(span, what, AGAIN);
    }

    fn wrong_with(&mut self, span: Range<usize>, what: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.push(Code::BadEvidence, Place { file: FileId(0), span }, what, "here", help);
    }

    fn report(&mut self, mut table: Table<'_>, date: &str) -> Option<Contribution> {
        let kernel = table.remove("kernel");
        let switches = table.remove("switches");
        let mut answers = BTreeMap::new();
        for (name, kind) in KINDS {
            if let Some(rows) = table.remove(name) {
                self.rows(kind, rows, &mut answers);
            }
        }
        for (key, _) in table {
            self.wrong(key.span(), format!("a report has no `{}`", key.get_ref()));
        }
        let settings = switches.map(|switches| self.texts("switches", switches)).unwrap_or_default();
        let Some(kernel) = kernel else {
            self.wrong(0..0, "the report does not say which kernel was probed: `[kernel]` is missing");
            return None;
        };
        let at = kernel.span();
        let (system, build) = self.kernel(kernel, date)?;
        let report = Report { settings, answers };
        self.settings(&system, &report, &at);
        self.complete(&system, &report, &at);
        Some(Contribution { system, build, report })
    }

    /// Reads a table of strings; each other value is an error.
    fn texts(&mut self, what: &str, table: Spanned<DeValue<'_>>) -> BTreeMap<String, String> {
        let span = table.span();
        let DeValue::Table(table) = table.into_inner() else {
            self.wrong(span, format!("`{what}` is not a table"));
            return BTreeMap::new();
        };
        let mut texts = BTreeMap::new();
        for (key, value) in table {
            let name = key.get_ref().to_string();
            match value.get_ref().as_str() {
                Some(text) => {
                    if let Err(why) = words::plain(&name).and_then(|()| words::plain(text)) {
                        self.wrong(value.span(), why);
                    }
                    texts.insert(name, text.to_owned());
                }
                None => self.wrong(value.span(), format!("`{name}` is not a text")),
            }
        }
        texts
    }

    fn kernel(&mut self, kernel: Spanned<DeValue<'_>>, date: &str) -> Option<(System, Build)> {
        let at = kernel.span();
        let DeValue::Table(mut table) = kernel.into_inner() else {
            self.wrong(at, "`kernel` is not a table");
            return None;
        };
        let mut text = |key: &str| {
            let Some(value) = table.remove(key) else {
                self.wrong(at.clone(), format!("the report does not say which kernel was probed: `{key}` is missing"));
                return None;
            };
            match value.get_ref().as_str() {
                Some(text) if !text.is_empty() => Some((value.span(), text.to_owned())),
                _ => {
                    self.wrong(value.span(), format!("`{key}` does not say which kernel was probed"));
                    None
                }
            }
        };
        let (system, release) = (text("system"), text("release"));
        for (key, _) in table {
            self.wrong(key.span(), format!("`kernel` has no `{}`", key.get_ref()));
        }
        let (of_system, system) = system?;
        let system = match System::named(&self.spec.platforms, &system) {
            Ok(system) if system.is_stack => {
                let help = "probe it with `cargo xtask probe --usrsctp --library PATH --build BUILD --record`";
                self.wrong_with(of_system, format!("`{}` is a stack in user space, not a kernel", system.name), help);
                return None;
            }
            Ok(system) => system,
            Err(why) => {
                self.wrong(of_system, why);
                return None;
            }
        };
        let (at, release) = release?;
        if let Err(why) = words::plain(&release) {
            self.wrong(at.clone(), why);
        }
        let names = match system.names(&self.spec.platforms, &release) {
            Ok(names) => names,
            Err(why) => {
                let help = "only releases can be recorded; add a missing release to spec/platforms.toml first";
                self.wrong_with(at, why, help);
                return None;
            }
        };
        let name = self.name(&system, &names, &release, at);
        let full = (release != name).then_some(release);
        Some((system, Build { name, release: full, date: date.to_owned(), switches: vec![DEFAULT.to_owned()] }))
    }

    /// The name under which the build is already recorded, or a new one.
    fn name(&mut self, system: &System, names: &[Cow<'_, str>], release: &str, at: Range<usize>) -> String {
        let known = self.recorded.iter().filter(|e| e.platform == system.platform && e.stack.is_none());
        let same: Vec<&Evidence> = known.clone().filter(|e| e.version == release).collect();
        if let Some(other) = same.iter().find(|e| e.switches != DEFAULT) {
            let title = system.title(self.spec);
            let what =
                format!("{title} {release} was probed with several settings of its switches ({}, …)", other.switches);
            self.wrong_with(
                at,
                what,
                "a report has only one configuration: probe the build again with `cargo xtask probe --record`",
            );
        }
        if let Some(same) = same.first() {
            return same.build.clone();
        }
        // The last one is the full release, which no other build has.
        let free = names.iter().find(|name| !known.clone().any(|e| e.build == **name));
        free.unwrap_or(&names[0]).clone().into_owned()
    }

    fn rows(&mut self, kind: ItemKind, rows: Spanned<DeValue<'_>>, answers: &mut BTreeMap<(ItemKind, String), Answer>) {
        let span = rows.span();
        let DeValue::Array(rows) = rows.into_inner() else {
            self.wrong(span, "the answers are a list of tables");
            return;
        };
        for row in rows {
            let span = row.span();
            let DeValue::Table(row) = row.into_inner() else {
                self.wrong(span, "an answer is a table");
                continue;
            };
            let Some((at, name, answer)) = self.row(kind, span, row) else { continue };
            if answers.insert((kind, name.clone()), answer).is_some() {
                self.wrong(at, format!("there are two answers for `{name}`"));
            }
        }
    }

    fn row(&mut self, kind: ItemKind, span: Range<usize>, row: Table<'_>) -> Option<(Range<usize>, String, Answer)> {
        let (mut name, mut verdict, mut hint, mut calls) = (None, None, None, Vec::new());
        for (key, value) in row {
            let (key, at) = (key.get_ref().to_string(), value.span());
            let Some(text) = value.get_ref().as_str() else {
                self.wrong(at, format!("`{key}` is not a text"));
                continue;
            };
            let prose = if key == "name" { words::plain(text) } else { words::line(text) };
            if let Err(why) = words::plain(&key).and(prose) {
                self.wrong(at.clone(), why);
            }
            match key.as_str() {
                "name" => name = Some((at, text.to_owned())),
                "verdict" => verdict = Some((at, text.to_owned())),
                "hint" => hint = Some(text.to_owned()),
                _ => calls.push((key, text.to_owned())),
            }
        }
        if name.is_none() {
            self.wrong(span.clone(), "this answer has no `name`");
        }
        if verdict.is_none() {
            self.wrong(span.clone(), "this answer has no `verdict`");
        }
        if calls.is_empty() {
            self.wrong(span, "this answer has no call");
        }
        let (at, name) = name?;
        self.is_known(kind, at.clone(), &name);
        let verdict = self.verdict(&name, verdict, &calls);
        Some((at, name, Answer { verdict, calls, hint }))
    }

    /// Checks that the verdict is consistent with the results of the calls.
    fn verdict(&mut self, name: &str, verdict: Option<(Range<usize>, String)>, calls: &[(String, String)]) -> Verdict {
        let follows = following(calls);
        let Some((at, verdict)) = verdict else { return follows[0] };
        let all = [Verdict::Works, Verdict::Partly, Verdict::Refused, Verdict::Absent];
        match all.into_iter().find(|known| known.name() == verdict) {
            Some(verdict) if follows.contains(&verdict) => return verdict,
            Some(_) => {
                let of_calls = follows[0].name();
                self.wrong(at, format!("the verdict for `{name}` is `{verdict}`, but its calls give `{of_calls}`"));
            }
            None => self.wrong(at, format!("`{verdict}` is not a verdict")),
        }
        follows[0]
    }

    fn is_known(&mut self, kind: ItemKind, at: Range<usize>, name: &str) {
        let names: Vec<&str> =
            self.spec.items().filter(|(of, _)| *of == kind).map(|(_, common)| common.name.as_str()).collect();
        if !names.contains(&name) {
            let help = format!("{}; {AGAIN}", did_you_mean(name, names));
            self.wrong_with(at, format!("`{name}` is not in the description"), help);
        }
    }

    /// Checks that the system's settings are the defaults.
    fn settings(&mut self, system: &System, report: &Report, at: &Range<usize>) {
        let mut usual: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let asked = |e: &&Evidence| e.platform == system.platform && e.switches == DEFAULT;
        for evidence in self.recorded.iter().filter(asked) {
            for (name, value) in &evidence.report.settings {
                usual.entry(name).or_default().insert(value);
            }
        }
        for (name, value) in &report.settings {
            if let Some(values) = usual.get(name.as_str()).filter(|values| !values.contains(value.as_str())) {
                let values: Vec<&str> = values.iter().copied().collect();
                let what = format!("{name} is {value}, but the default is {}", values.join(" or "));
                self.wrong_with(at.clone(), what, "probe the system with its defaults, after a restart");
            }
        }
    }

    /// Checks that the report has all items that others have; otherwise it is truncated.
    fn complete(&mut self, system: &System, report: &Report, at: &Range<usize>) {
        let others = self.recorded.iter().filter(|e| e.platform == system.platform);
        let asked: BTreeSet<&(ItemKind, String)> = others.flat_map(|e| e.report.answers.keys()).collect();
        let missing = asked.into_iter().filter(|item| !report.answers.contains_key(*item));
        let names: Vec<String> = missing.map(|(_, name)| name.clone()).collect();
        for name in names {
            let help = "send the complete output of `sctp-probe --format toml` of this checkout";
            self.wrong_with(at.clone(), format!("the report does not contain `{name}`"), help);
        }
    }
}

/// The verdicts that are consistent with the results of the calls, as in the probes.
fn following(calls: &[(String, String)]) -> &'static [Verdict] {
    let good = |answer: &str| answer == "ok" || answer == "seen" || answer.starts_with("not provoked");
    let count = calls.iter().filter(|(_, answer)| good(answer)).count();
    if count == calls.len() {
        &[Verdict::Works]
    } else if count > 0 {
        &[Verdict::Partly]
    } else if calls.iter().all(|(_, answer)| answer == "ENOPROTOOPT") {
        // If a feature is off, the results are the same.
        &[Verdict::Absent, Verdict::Refused]
    } else {
        &[Verdict::Refused]
    }
}
