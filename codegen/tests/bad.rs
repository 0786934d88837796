//! Tests every error code: the expected errors are reported on the expected lines, and no others.
//!
//! A file of `bad/` is named after its code (`E012-option.toml`) and checked together with the files of `base/`, which are
//! valid. The expected errors are at the end of the lines:
//!
//! ```toml
//! on.freebsd = { value = 10, since = "7.0" } ### E012: `sctp_x` has no layout for freebsd
//! ```
//!
//! Several errors of one line follow each other, each after `###`. Where a comment is impossible (in a file that is not
//! TOML), `bad/E001-x.expect` has a line `LINE:COLUMN CODE TITLE` for each error. A first line
//! `# base: platforms.toml` names the files of `base/` to use, if not all of them; `# base: none` uses none.
//!
//! `UPDATE_EXPECT=1 cargo test -p codegen --test bad` rewrites the expectations. Read the difference afterwards.

mod common;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diag::Code;
use codegen::diag::{line_column, render, Diagnostic, Source};
use codegen::generate::{check_against, LoadError, References};
use codegen::input::library::Library;
use expect_test::expect;

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn base(uses: impl Fn(&str) -> bool) -> Vec<Source> {
    common::BASE.into_iter().filter(|name| uses(name)).map(common::base).collect()
}

/// Splits the sources into description, evidence and recorded calls. The last file is evidence if it starts with `system`,
/// and recorded calls if it starts with a line `# calls`; otherwise what follows a line `# evidence` in it is evidence.
fn split(mut sources: Vec<Source>) -> (Vec<Source>, Vec<Source>, Vec<Source>) {
    let Some(mut last) = sources.pop() else { return (sources, Vec::new(), Vec::new()) };
    if last.text.starts_with("system") {
        return (sources, vec![last], Vec::new());
    }
    if last.text.starts_with("# calls\n") {
        return (sources, Vec::new(), vec![last]);
    }
    let mut evidence = Vec::new();
    if let Some((description, recorded)) = last.text.split_once("\n# evidence\n") {
        evidence.push(Source { path: "evidence.toml".into(), text: recorded.to_owned() });
        last.text = description.to_owned() + "\n";
    }
    sources.push(last);
    (sources, evidence, Vec::new())
}

fn library() -> Library {
    let words = |list: &str| list.split_whitespace().map(str::to_owned).collect();
    Library {
        paths: words("functions::bindx functions::connectx get set"),
        calls: words("Get Set Bind Listen Accept SendMsg"),
        adapted: [("linux".to_owned(), words("rto_info x_info"))].into(),
    }
}

fn errors(sources: Vec<Source>) -> (Vec<Source>, Vec<Diagnostic>) {
    let (sources, evidence, calls) = split(sources);
    match check_against(sources, &References { evidence: &evidence, calls: &calls, library: Some(&library()) }) {
        Ok(_) => (Vec::new(), Vec::new()),
        Err(LoadError::Wrong { sources, diagnostics }) => {
            assert!(!diagnostics.is_empty(), "rejected without an error");
            (sources, diagnostics)
        }
        Err(LoadError::Read(error)) => panic!("{error}"),
    }
}

/// The files in `bad/` with this extension.
fn bad_files(extension: &str) -> Vec<PathBuf> {
    let folder = tests().join("bad");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == extension));
    files.sort();
    files
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// An error, expected or reported. Without a column, it may be anywhere on the line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct LineError {
    line: usize,
    column: Option<usize>,
    text: String,
}

/// Whether a bad file uses a file of `base/`.
fn uses(text: &str, base_file: &str) -> bool {
    match text.lines().next().and_then(|l| l.strip_prefix("# base: ")) {
        Some(list) => {
            for name in list.split(", ") {
                assert!(name == "none" || common::BASE.contains(&name), "`# base: {name}`: there is no such file");
            }
            list.split(", ").any(|name| name == base_file)
        }
        None => true,
    }
}

/// The errors in the `###` comments.
fn errors_in_comments(text: &str) -> Vec<LineError> {
    let mut all = Vec::new();
    for (index, line) in text.lines().enumerate() {
        for part in line.split("###").skip(1) {
            all.push(LineError { line: index + 1, column: None, text: part.trim().to_owned() });
        }
    }
    all
}

/// The errors in an `.expect` file.
fn errors_in_expect_file(expect: &str) -> Vec<LineError> {
    expect
        .lines()
        .map(|line| {
            let (place, rest) = line.split_once(' ').expect("LINE:COLUMN CODE TITLE");
            let (line, column) = place.split_once(':').expect("LINE:COLUMN");
            let (code, title) = rest.split_once(' ').expect("CODE TITLE");
            let column = Some(column.parse().expect("a column"));
            LineError { line: line.parse().expect("a line"), column, text: format!("{code}: {title}") }
        })
        .collect()
}

fn without_comment(line: &str) -> &str {
    line.split("###").next().unwrap_or("").trim_end()
}

/// Checks one file; the error is a readable difference.
fn compare(path: &Path, update: bool) -> Result<(), String> {
    let text = read(path);
    let expect_path = path.with_extension("expect");
    let expect_file = expect_path.exists().then(|| read(&expect_path));
    let mut sources = base(|name| uses(&text, name));
    let own = sources.len();
    sources.push(Source { path: Path::new("bad").join(file_name(path)), text: text.clone() });
    let (sources, diagnostics) = errors(sources);

    let mut problems = String::new();
    let mut found = Vec::new();
    for d in &diagnostics {
        let title = format!("{}: {}", d.code.name(), d.title);
        if d.at.file.0 != own {
            let _ = writeln!(problems, "  in {}, not in this file: {title}", sources[d.at.file.0].path.display());
            continue;
        }
        for (what, empty) in [("label", d.label.is_empty()), ("help", d.help.is_empty())] {
            if empty {
                let _ = writeln!(problems, "  without a {what}: {title}");
            }
        }
        if let Some((place, _)) = &d.also {
            if place.span.is_empty() || place.span.end > sources[place.file.0].text.len() {
                let _ = writeln!(problems, "  the other place is {:?}: {title}", place.span);
            }
        }
        if d.at.span.start > d.at.span.end || d.at.span.end > text.len() {
            let _ = writeln!(problems, "  marks {:?}, outside the file: {title}", d.at.span);
            continue;
        }
        let (line, column) = line_column(&text, d.at.span.start);
        let shown = text.lines().nth(line - 1).unwrap_or("");
        if expect_file.is_none() && (column > without_comment(shown).chars().count() || d.at.span.is_empty()) {
            let _ = writeln!(problems, "  marks nothing on line {line}: {title}");
        }
        found.push(LineError { line, column: expect_file.is_some().then_some(column), text: title });
    }
    if !diagnostics.iter().any(|d| file_name(path).starts_with(d.code.name())) {
        let _ = writeln!(problems, "  does not cause the error it is named after");
    }
    let mut expected = expect_file.as_deref().map_or_else(|| errors_in_comments(&text), errors_in_expect_file);
    expected.sort();
    found.sort();
    if expected != found && update {
        rewrite(path, &text, expect_file.is_some(), &found);
    } else if expected != found {
        let mut lines: Vec<(&LineError, char)> = Vec::new();
        lines.extend(expected.iter().filter(|m| !found.contains(m)).map(|m| (m, '-')));
        lines.extend(found.iter().filter(|m| !expected.contains(m)).map(|m| (m, '+')));
        lines.sort();
        for (LineError { line, column, text }, sign) in lines {
            let column = column.map(|c| format!(":{c}")).unwrap_or_default();
            let _ = writeln!(problems, "  {sign} line {line}{column}: {text}");
        }
        if found.len() != expected.len() {
            let _ = writeln!(problems, "  ({} expected, {} reported)", expected.len(), found.len());
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(format!("{}\n{problems}", path.display()))
    }
}

fn rewrite(path: &Path, text: &str, has_expect_file: bool, found: &[LineError]) {
    let mut out = String::new();
    if has_expect_file {
        for LineError { line, column, text } in found {
            let _ = writeln!(out, "{line}:{} {}", column.unwrap_or(0), text.replacen(": ", " ", 1));
        }
        fs::write(path.with_extension("expect"), out).unwrap();
        return;
    }
    for (index, line) in text.lines().enumerate() {
        out.push_str(without_comment(line));
        for error in found.iter().filter(|m| m.line == index + 1) {
            let _ = write!(out, " ### {}", error.text);
        }
        out.push('\n');
    }
    fs::write(path, out).unwrap();
}

#[test]
fn bad_files_give_the_expected_errors() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let files = bad_files("toml");
    let wrong: Vec<String> = files.iter().filter_map(|f| compare(f, update).err()).collect();
    assert!(
        wrong.is_empty(),
        "{} of {} files (- expected, + reported; UPDATE_EXPECT=1 rewrites):\n\n{}",
        wrong.len(),
        files.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_code_has_a_bad_file() {
    let known: BTreeSet<&str> = Code::ALL.iter().map(|c| c.name()).collect();
    let mut shown = BTreeSet::new();
    for path in bad_files("toml") {
        let name = file_name(&path);
        let code = name.split('-').next().unwrap_or("").to_owned();
        assert!(known.contains(code.as_str()) && name.contains('-'), "bad/{name}: named after no code");
        shown.insert(code);
    }
    let missing: Vec<&&str> = known.iter().filter(|code| !shown.contains(**code)).collect();
    assert!(missing.is_empty(), "codes without a file bad/CODE-*.toml: {missing:?}");
    for path in bad_files("expect") {
        assert!(path.with_extension("toml").exists(), "bad/{} has no TOML file", file_name(&path));
    }
}

#[test]
fn the_base_has_no_error() {
    let (sources, diagnostics) = errors(base(|_| true));
    assert!(diagnostics.is_empty(), "\n{}", render(&sources, &diagnostics, false));
}

/// The block after the line `Wrong:` or `Right:` of an explanation.
fn example<'a>(code: Code, text: &'a str, which: &str) -> &'a str {
    let head = format!("\n{which}:\n\n```toml\n");
    let (_, rest) = text.split_once(&head).unwrap_or_else(|| panic!("explain/{}.md: no example {head:?}", code.name()));
    let (block, _) = rest.split_once("```").unwrap_or_else(|| panic!("explain/{}.md: open block", code.name()));
    block
}

/// Examples are complete entries. They are checked with the base, except for conflicting files: an example with a platform
/// is checked alone, one with `[packetdrill]` without that of the base.
fn with_base(example: &str) -> Vec<Source> {
    let alone = example.contains("[[platform]]");
    let mut sources = base(|name| !(alone || name == "packetdrill.toml" && example.contains("[packetdrill]")));
    sources.push(Source { path: "example.toml".into(), text: example.to_owned() });
    sources
}

#[test]
fn explanations_show_wrong_and_right_examples() {
    let mut wrong = String::new();
    for code in Code::ALL {
        let (name, text) = (code.name(), code.explanation());
        let title = format!("{name}: {}", code.title());
        if text.lines().next() != Some(title.as_str()) {
            let _ = writeln!(wrong, "explain/{name}.md does not start with the line `{title}`");
        }
        if !text.ends_with("```\n") {
            let _ = writeln!(wrong, "explain/{name}.md does not end with its second example");
        }
        if let Some(long) = text.lines().find(|l| l.chars().count() > 120) {
            let _ = writeln!(wrong, "explain/{name}.md has a line over 120: {long}");
        }
        let (sources, diagnostics) = errors(with_base(example(*code, text, "Wrong")));
        let in_example = |d: &&Diagnostic| d.code == *code && d.at.file.0 + 1 == sources.len();
        if !diagnostics.iter().any(|d| in_example(&d)) {
            let _ = writeln!(wrong, "explain/{name}.md: the wrong example does not cause the error");
        }
        let others: Vec<&Diagnostic> = diagnostics.iter().filter(|d| !in_example(d)).collect();
        if !others.is_empty() {
            let shown = render(&sources, &diagnostics, false);
            let _ = writeln!(wrong, "explain/{name}.md: the wrong example causes other errors as well\n{shown}");
        }
        let (sources, diagnostics) = errors(with_base(example(*code, text, "Right")));
        if !diagnostics.is_empty() {
            let shown = render(&sources, &diagnostics, false);
            let _ = writeln!(wrong, "explain/{name}.md: the right example is not accepted\n{shown}");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_explanation_belongs_to_a_code() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("explain");
    for entry in fs::read_dir(folder).unwrap() {
        let name = file_name(&entry.unwrap().path());
        let known = Code::ALL.iter().any(|c| name == format!("{}.md", c.name()));
        assert!(known, "explain/{name} explains no code");
    }
}

fn source(path: &str, text: &str) -> Source {
    Source { path: path.into(), text: text.to_owned() }
}

/// One line for each error, as for editors and `grep`.
fn listed(sources: &[Source], diagnostics: &[Diagnostic]) -> String {
    let mut list = String::new();
    for d in diagnostics {
        let source = &sources[d.at.file.0];
        let (line, column) = line_column(&source.text, d.at.span.start);
        let _ = writeln!(list, "{}:{line}:{column} {} {}", source.path.display(), d.code.name(), d.title);
    }
    list
}

/// Errors of syntax, names, availability, references and layout, in two files.
#[test]
fn all_errors_are_reported_in_one_run_and_in_order() {
    let mut sources = base(|_| true);
    sources.push(source("spec/b.toml", B));
    sources.push(source("spec/a.toml", "[[option]]\nname = \"SCTP_TWO\"\ncolour = 1\n"));
    let (sources, diagnostics) = errors(sources);
    expect![[r"
        spec/b.toml:4:7 E045 `doc` has to be a sentence: it does not start with a capital letter
        spec/b.toml:6:7 E041 RFC 4960 was replaced by RFC 9260
        spec/b.toml:7:4 E016 options `SCTP_RTOINFO` and `SCTP_ONE` both have the number 0 on Linux
        spec/b.toml:7:33 E031 Linux has no release `9.9`
        spec/b.toml:8:4 E004 this line has no first release
        spec/b.toml:12:16 E014 there is no platform `netbsd`
        spec/b.toml:13:34 E050 `u33` is not a type
        spec/b.toml:16:8 E011 there are two functions `sctp_peeloff`
        spec/b.toml:19:9 E013 there is no struct `sctp_x` on freebsd
        spec/a.toml:1:1 E004 `option` lacks the key `doc`
        spec/a.toml:1:1 E004 `option` lacks the key `on`
        spec/a.toml:3:1 E002 `option` has no key `colour`
    "]]
    .assert_eq(&listed(&sources, &diagnostics));
    let places: Vec<_> = diagnostics.iter().map(|d| (d.at.file, d.at.span.start)).collect();
    assert!(places.is_sorted(), "{places:?}");
}

const B: &str = r#"
[[option]]
name = "SCTP_ONE"
doc = "no sentence"
type = "int"
rfc = "4960#10"
on.linux = { value = 0, since = "9.9" }
on.freebsd = { value = 1000 }

[[struct]]
name = "sctp_x"
on = ["linux", "netbsd"]
fields = [{ name = "x_a", type = "u33" }]

[[function]]
name = "sctp_peeloff"
doc = "A second one."
returns = "int"
args = ["struct sctp_x *x"]
on.linux = { since = "unknown" }
on.freebsd = { since = "unknown" }
"#;

/// A file that is not TOML hides no errors in others, except for unknown names that it may define.
#[test]
fn errors_are_reported_in_spite_of_a_file_that_is_not_toml() {
    let mut sources = base(|_| true);
    sources.push(source("spec/b.toml", B));
    sources.push(source("spec/c.toml", "[[cmsg]\n"));
    let (sources, diagnostics) = errors(sources);
    expect![[r"
        spec/b.toml:4:7 E045 `doc` has to be a sentence: it does not start with a capital letter
        spec/b.toml:6:7 E041 RFC 4960 was replaced by RFC 9260
        spec/b.toml:7:4 E016 options `SCTP_RTOINFO` and `SCTP_ONE` both have the number 0 on Linux
        spec/b.toml:7:33 E031 Linux has no release `9.9`
        spec/b.toml:8:4 E004 this line has no first release
        spec/b.toml:16:8 E011 there are two functions `sctp_peeloff`
        spec/c.toml:1:8 E001 this is not TOML: unclosed array table, expected `]`
    "]]
    .assert_eq(&listed(&sources, &diagnostics));
}

/// References to a file that could not be parsed are not reported.
#[test]
fn a_broken_file_does_not_blame_the_others() {
    let mut sources = base(|name| name != "items.toml");
    let items = read(&tests().join("base/items.toml"));
    let (structs, rest) = items.split_at(items.find("[[values]]").unwrap());
    sources.push(source("spec/rest.toml", rest));
    sources.push(source("spec/structs.toml", &format!("{structs}\n[[[\n")));
    let (_, diagnostics) = errors(sources);
    let codes: BTreeSet<&str> = diagnostics.iter().map(|d| d.code.name()).collect();
    assert_eq!(codes.into_iter().collect::<Vec<_>>(), ["E001"]);
}

fn rendered(path: &str, text: &str) -> String {
    let mut sources = base(|_| true);
    sources.push(source(path, text));
    let (sources, diagnostics) = errors(sources);
    render(&sources, &diagnostics, false)
}

/// An error with a second location.
#[test]
fn a_missing_layout_is_shown_with_both_places() {
    let text = r#"[[struct]]
name = "sctp_reset"
on = ["linux"]
fields = [{ name = "sr_flags", type = "u32" }]

[[option]]
name = "SCTP_RESET"
doc = "What may be reset."
struct = "sctp_reset"
on.linux = { value = 1000, since = "4.11" }
on.freebsd = { value = 1000, since = "9.0" }
"#;
    expect![[r#"
        error[E012]: `sctp_reset` has no layout for freebsd
          --> spec/options.toml:11:4
           |
        11 | on.freebsd = { value = 1000, since = "9.0" }
           |    ^^^^^^^ offered on freebsd here
           |
          ::: spec/options.toml:2:8
           |
         2 | name = "sctp_reset"
           |        ------------ layout for other platforms
           |
           = help: add `freebsd` to `on` of the struct, or write a second `[[struct]]`

        1 error in the description; nothing was written. For details: cargo xtask explain E012
    "#]]
    .assert_eq(&rendered("spec/options.toml", text));
}

/// An error with "did you mean".
#[test]
fn an_unknown_key_is_shown_with_a_suggestion() {
    let text = r#"[[option]]
name = "SCTP_RESET"
doc = "What may be reset."
sruct = "sctp_rtoinfo"
on.linux = { value = 1000, since = "4.11" }
on.freebsd = { value = 1000, since = "9.0" }
"#;
    expect![[r#"
        error[E002]: `option` has no key `sruct`
         --> spec/options.toml:4:1
          |
        4 | sruct = "sctp_rtoinfo"
          | ^^^^^ unknown key
          |
          = help: did you mean `struct`?

        1 error in the description; nothing was written. For details: cargo xtask explain E002
    "#]]
    .assert_eq(&rendered("spec/options.toml", text));
}

/// Characters with several bytes and columns, and a final line with the number of errors.
#[test]
fn an_unknown_release_is_shown_in_a_line_with_wide_characters() {
    let text = r#"[[option]]
name = "SCTP_RESET"
doc = "Was zurückgesetzt werden darf, 漢字."
type = "int"
on.linux = { value = 1000, source = "größer 漢字", since = "≤4.21" }
on.freebsd = { value = 1000, since = "9.9" }
"#;
    expect![[r#"
        error[E031]: Linux has no release `4.21`
         --> spec/options.toml:5:58
          |
        5 | on.linux = { value = 1000, source = "größer 漢字", since = "≤4.21" }
          |                                                            ^^^^^^^ unknown release
          |
          = help: did you mean `4.2`? (`releases` of the platform lists them)

        error[E031]: FreeBSD has no release `9.9`
         --> spec/options.toml:6:38
          |
        6 | on.freebsd = { value = 1000, since = "9.9" }
          |                                      ^^^^^ unknown release
          |
          = help: did you mean `9.0`? (`releases` of the platform lists them; "≤9.9" means "in that release or before")

        2 errors in the description; nothing was written. For details: cargo xtask explain E031
    "#]]
    .assert_eq(&rendered("spec/options.toml", text));
}
