//! `cargo xtask probe --import`: a report of a FreeBSD kernel becomes evidence and appears in the documents; an invalid one
//! changes nothing.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::diag::{line_column, Source};
use codegen::evidence::builds::Content as _;
use codegen::evidence::contributed;
use codegen::evidence::report::Report;
use codegen::generate;
use codegen::model::ItemKind;
use common::{contents, copy, root};

const RELEASE: &str = "14.3-RELEASE-p2 (14.3-n271432-8c9ce319fef7 GENERIC amd64)";

/// A report in the format of `sctp-probe --format toml`, with the answers of FreeBSD's stack in user space.
fn report(release: &str) -> String {
    let spec = generate::load(&root()).unwrap_or_else(|_| panic!("`cargo xtask check` says why"));
    let text = fs::read_to_string(root().join("spec/evidence/usrsctp.toml")).expect("evidence of usrsctp");
    let recorded = Report::parse(&text, &spec.platforms).expect("it reads");
    let newest = recorded.runs.into_iter().max_by_key(|(_, report)| report.answers.len());
    let (_, Report { settings, answers }) = newest.expect("a build");
    let mut out = format!("[kernel]\nsystem = \"freebsd\"\nrelease = \"{release}\"\n\n[switches]\n");
    for (name, value) in settings {
        let _ = writeln!(out, "\"{name}\" = \"{value}\"");
    }
    for ((kind, name), answer) in answers {
        let kind = match kind {
            ItemKind::Option => "option",
            ItemKind::Cmsg => "cmsg",
            ItemKind::Notification => "notification",
            ItemKind::Function => "function",
        };
        let verdict = answer.verdict.name();
        let _ = writeln!(out, "\n[[{kind}]]\nname = \"{name}\"\nverdict = \"{verdict}\"");
        for (call, how) in answer.calls.iter().chain(&answer.hint.map(|hint| ("hint".to_owned(), hint))) {
            let _ = writeln!(out, "{call} = {}", toml::Value::from(how.as_str()));
        }
    }
    out
}

/// Runs the command; returns whether it succeeds, and its output.
fn import(copy: &Path, text: &str) -> (bool, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("freebsd.toml");
    fs::write(&file, text).expect("a report");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.args(["probe", "--import"]).arg(&file).current_dir(copy).output().expect("xtask");
    (output.status.success(), format!("{}{}", text_of(&output.stdout), text_of(&output.stderr)))
}

fn text_of(bytes: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// The files that differ in `spec` and `docs`.
fn written(before: &Path, after: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for folder in ["spec", "docs"] {
        let (before, after) = (contents(&before.join(folder)), contents(&after.join(folder)));
        let paths = after.iter().filter(|(path, bytes)| before.get(*path) != Some(bytes)).map(|(path, _)| path);
        files.extend(paths.map(|path| format!("{folder}/{}", path.display())));
    }
    files
}

#[test]
fn an_imported_report_is_shown_as_a_kernel() {
    let copy = copy();
    let (good, message) = import(copy.path(), &report(RELEASE));
    assert!(good && message.contains("written"), "{message}");
    let read = |path: &str| fs::read_to_string(copy.path().join(path)).expect("a file");
    let evidence = read("spec/evidence/freebsd.toml");
    assert!(evidence.contains("system = \"freebsd\"") && evidence.contains(RELEASE), "{evidence}");
    let pages = read("docs/evidence.md");
    assert!(pages.contains(&format!("\n- FreeBSD {RELEASE}\n")), "{pages}");
    assert!(pages.contains(" FreeBSD 14.3 |"));
    assert!(read("docs/status.html").contains("14.3"));
    let status = read("docs/status.md");
    assert!(status.contains("FreeBSD 14.3") && !status.contains("FreeBSD was not run"), "{status}");
    assert!(read("docs/sctp-api.json").contains(RELEASE));

    // Importing the same report again changes nothing.
    let (good, message) = import(copy.path(), &report(RELEASE));
    assert!(good && message.contains("already recorded"), "{message}");
    // Another build of the same release gets a longer name; another release is recorded separately.
    let amd64 = "14.3-RELEASE-p9 (GENERIC amd64)";
    let arm64 = "14.3-RELEASE-p9 (GENERIC arm64)";
    for (release, name) in
        [(amd64, "14.3-RELEASE-p9"), (arm64, arm64), ("15.0-RELEASE (GENERIC amd64)", "15.0"), (arm64, arm64)]
    {
        let (good, message) = import(copy.path(), &report(release));
        assert!(good, "{message}");
        let all = read("spec/evidence/freebsd.toml");
        let full = if name == release { String::new() } else { format!("release = \"{release}\"\n") };
        assert!(all.contains(&format!("name = \"{name}\"\n{full}date")), "{all}");
    }
    let all = read("spec/evidence/freebsd.toml");
    let builds: Vec<&str> = all.lines().filter_map(|line| line.strip_prefix("name = ")).collect();
    assert_eq!(builds, ["14.3", "14.3-RELEASE-p9", arm64, "15.0"].map(|name| format!("\"{name}\"")));
    let pages = read("docs/evidence.md");
    assert!(pages.contains(" FreeBSD 14.3 | FreeBSD 14.3-RELEASE-p9 |"), "{pages}");
}

#[test]
fn an_invalid_report_changes_nothing() {
    let copy = copy();
    let wrong = report(RELEASE).replacen("verdict = \"works\"", "verdict = \"refused\"", 1);
    let (good, message) = import(copy.path(), &format!("{wrong}\n[[option]]\nname = \"SCTP_RTOINF\"\n"));
    assert!(!good, "{message}");
    for expected in [
        "freebsd.toml:",
        "the verdict for `SCTP_ACCEPT_ZERO_CHECKSUM` is `refused`",
        "did you mean `SCTP_RTOINFO`?",
        "has no `verdict`",
    ] {
        assert!(message.contains(expected), "{expected}: {message}");
    }
    // A report that contradicts the description.
    let (good, message) = import(copy.path(), &report("7.0-RELEASE (GENERIC i386)"));
    assert!(
        !good && message.contains("is described as absent in FreeBSD 7.0") && message.contains("spec/options.toml:"),
        "{message}"
    );
    assert_eq!(written(&root(), copy.path()), [""; 0]);
}

/// Each error is reported with its line in the report.
#[test]
fn errors_in_a_report_have_a_position() {
    let spec = generate::load(&root()).unwrap_or_else(|_| panic!("`cargo xtask check` says why"));
    let good = report(RELEASE);
    let errors_in = |text: String| {
        let source = Source { path: "freebsd.toml".into(), text };
        let errors = contributed::check(&spec, &spec.evidence, &source, "2026-01-02").err().unwrap_or_default();
        let shown = |error: codegen::diag::Diagnostic| {
            let (line, _) = line_column(&source.text, error.at.span.start);
            (source.text.lines().nth(line - 1).unwrap_or_default().to_owned(), error.title)
        };
        errors.into_iter().map(shown).collect::<Vec<_>>()
    };
    assert_eq!(errors_in(good.clone()), []);
    let first_line = "[kernel]";
    let release = &format!("release = \"{RELEASE}\"");
    let one = |from: &str, to: &str, line: &str, what: &str| {
        assert!(good.contains(from), "{from}");
        let errors = errors_in(good.replacen(from, to, 1));
        assert!(errors.len() == 1 && errors[0].0 == line && errors[0].1.contains(what), "{to}: {errors:?}");
    };
    one("[kernel]", "[kernel", "[kernel", "this is not TOML");
    one("[switches]", "[kernal]\na = \"1\"\n[switches]", "[kernal]", "a report has no `kernal`");
    one(release, "", first_line, "`release` is missing");
    one(release, "release = \"\"", "release = \"\"", "which kernel was probed");
    one(release, "release = 14", "release = 14", "which kernel was probed");
    one("system = \"freebsd\"", "system = \"fribsd\"", "system = \"fribsd\"", "no platform `fribsd`");
    one("system = \"freebsd\"", "system = \"usrsctp\"", "system = \"usrsctp\"", "not a kernel");
    for unknown in ["14.3-STABLE (GENERIC amd64)", "99.0-RELEASE (GENERIC amd64)", "14.30-RELEASE"] {
        let line = format!("release = \"{unknown}\"");
        one(release, &line, &line, "FreeBSD has no release");
    }
    let line = "release = \"14.3-RELEASE <b>\"";
    one(release, line, line, "contains invalid characters");
    let line = "\"net.inet.sctp.cmt_on_off\" = 0";
    one("\"net.inet.sctp.cmt_on_off\" = \"0\"", line, line, "is not a text");
    one(
        "\"net.inet.sctp.cmt_on_off\" = \"0\"",
        "\"net.inet.sctp.cmt_on_off\" = \"1\"",
        first_line,
        "is 1, but the default",
    );
    let option = "name = \"SCTP_NODELAY\"\nverdict = \"works\"\n";
    one(option, "name = \"SCTP_NODELAY\"\nverdict = \"fine\"\n", "verdict = \"fine\"", "`fine` is not a verdict");
    let partly = "name = \"SCTP_NODELAY\"\nverdict = \"partly\"\n";
    one(option, partly, "verdict = \"partly\"", "its calls give `works`");
    one(option, &format!("{option}n = 3\n"), "n = 3", "`n` is not a text");
    one(option, &format!("{option}\"a\\u0007\" = \"ok\"\n"), "\"a\\u0007\" = \"ok\"", "contains invalid characters");
    let (before, rest) = good.split_once("[[option]]").expect("options");
    let (row, _) = rest.split_once("\n\n").expect("a row");
    let name = row.lines().find(|line| line.starts_with("name")).expect("its name");
    one("[[option]]", &format!("[[option]]{row}\n\n[[option]]"), name, "there are two answers");
    // A truncated report: an error for each missing item.
    let cut = errors_in(before.to_owned());
    assert!(cut.len() > 100 && cut.iter().all(|(line, what)| line == first_line && what.contains("does not contain")));
}
