//! Single errors, planted in a copy of the description: `cargo xtask verify` has to report each of them.
//!
//! The headers are read once. An error is an edit of the text that a maintainer could make by mistake. Edits that the check
//! of the description itself rejects are counted separately.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Mutex;

use codegen::diag::Source;
use codegen::generate;
use codegen::input::parse;
use xtask::setup::{self, Cache};
use xtask::verify::exceptions::Exceptions;
use xtask::verify::front_end::Clang;
use xtask::verify::header_sets::HeaderSet;
use xtask::verify::targets::Target;
use xtask::verify::{self, fetch, header_sets, Described, Seen};

/// A planted error: the file, the bytes to replace, the replacement, and the name that the report has to contain.
struct Fault {
    kind: &'static str,
    file: usize,
    from: usize,
    to: usize,
    text: String,
    name: String,
}

/// The maximum number of errors of a kind, spread over the files.
const MOST: usize = 8;

/// A line of a file.
#[derive(Clone, Copy)]
struct Line<'a> {
    file: usize,
    from: usize,
    text: &'a str,
    /// The name of the entry that contains it.
    entry: &'a str,
    /// The platforms of a struct, or the one of a table such as `[option.on.linux]`.
    on: &'a str,
    table: &'a str,
}

fn lines(sources: &[Source]) -> Vec<Line<'_>> {
    let mut all = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        let (mut from, mut entry, mut on, mut table) = (0, "", "", "");
        for text in source.text.split_inclusive('\n') {
            if let Some(head) = text.trim().strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]")) {
                (table, on) = (head, "");
            } else if let Some((_, platform)) =
                text.trim().trim_matches(['[', ']']).split_once(".on.").filter(|_| text.starts_with('['))
            {
                on = platform;
            }
            let value = |key: &str| text.strip_prefix(key)?.trim_start().strip_prefix('=').map(str::trim);
            if let Some(name) = value("name") {
                entry = name.trim_matches('"');
            }
            if let Some(platforms) = value("on") {
                on = platforms;
            }
            all.push(Line { file, from, text, entry, on, table });
            from += text.len();
        }
    }
    all
}

/// The quoted value after a key of an inline table, and its offset.
fn quoted<'a>(text: &'a str, key: &str) -> Option<(usize, &'a str)> {
    let at = text.find(&format!("{key} "))?;
    let open = at + text[at..].find('"')? + 1;
    let close = open + text[open..].find('"')?;
    text[at + key.len()..open].trim_start().starts_with('=').then_some((open, &text[open..close]))
}

/// The number after `key =`, and its range.
fn number(text: &str, key: &str) -> Option<(usize, usize, i64)> {
    let at = text.find(&format!("{key} = "))? + key.len() + 3;
    let end = at + text[at..].find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len() - at);
    let word = &text[at..end];
    let value = match word.strip_prefix("0x") {
        Some(hex) => i64::from_str_radix(hex, 16).ok()?,
        None => word.parse().ok()?,
    };
    Some((at, end, value))
}

fn faults(sources: &[Source]) -> Vec<Fault> {
    let all = lines(sources);
    let mut faults = Vec::new();
    let mut plant = |kind: &'static str, line: &Line<'_>, from: usize, to: usize, text: String, name: &str| {
        let (from, to) = (line.from + from, line.from + to);
        faults.push(Fault { kind, file: line.file, from, to, text, name: name.to_owned() });
    };
    for (index, line) in all.iter().enumerate() {
        let text = line.text;
        let inline = quoted(text, "{ name").map(|(_, name)| name);
        let name = inline.unwrap_or(line.entry);
        let field = inline.filter(|name| line.table == "struct" && !name.starts_with("__"));
        let end = text.len();
        // Numbers on a single platform.
        if matches!(line.table, "values" | "option" | "cmsg" | "notification") {
            for platform in ["linux", "freebsd"] {
                if let Some((from, to, value)) = number(text, platform) {
                    plant("a wrong number on one platform", line, from, to, (value ^ 1).to_string(), name);
                    plant("a wrong number on one platform", line, from, to, (value + 64).to_string(), name);
                }
            }
            if let Some((from, to, value)) =
                number(text, "value").filter(|_| !line.on.is_empty() || text.starts_with("on."))
            {
                plant("a wrong number on one platform", line, from, to, (value + 7000).to_string(), name);
            }
            if inline.is_some() && line.table == "values" && text.trim_start().starts_with('{') {
                plant("a name of the headers left out", line, 0, end, String::new(), name);
            }
        }
        // Signedness: of one constant, and of all values of a table.
        if inline.is_some() && line.table == "values" && text.trim_start().starts_with("{ name") {
            for platform in ["linux", "freebsd"].into_iter().filter(|platform| number(text, platform).is_some()) {
                let at = text.find(" on = ").map_or(0, |at| at + 1);
                let unsigned = format!("unsigned = [\"{platform}\"], ");
                plant("the sign of a constant", line, at, at, unsigned, name);
            }
        }
        if line.table == "values" {
            if let Some((at, ty)) = quoted(text, "type").filter(|_| text.starts_with("type ")) {
                let other = match ty {
                    "int" | "i32" => "u32",
                    "u8" => "i8",
                    "u16" => "i16",
                    _ => "i32",
                };
                plant("the sign of a table", line, at, at + ty.len(), other.to_owned(), name);
            }
        }
        if line.table == "platform" && text.starts_with('E') {
            let key = text.split_whitespace().next().unwrap_or_default();
            let at = text.find("= ").map_or(0, |at| at + 2);
            plant("a wrong error number", line, at, end - 1, "200".to_owned(), key);
        }
        if let Some((at, value)) = quoted(text, "name").filter(|_| text.starts_with("name")) {
            if matches!(line.table, "option" | "cmsg" | "notification" | "function") {
                plant("a misspelt name", line, at, at + value.len(), format!("{value}X"), &format!("{value}X"));
            }
        }
        // The header sets are of Linux 5.10 to 7.2, and of FreeBSD 15.
        if let Some((at, value)) =
            quoted(text, "since").filter(|_| line.on.starts_with("linux") || text.starts_with("on.linux"))
        {
            if matches!(line.table, "option" | "cmsg" | "notification") {
                plant("a false since", line, at, at + value.len(), "7.3".to_owned(), name);
                let older = ["5.11", "5.14", "6.4"].contains(&value);
                if older {
                    plant("a false since", line, at, at + value.len(), "4.0".to_owned(), name);
                }
            }
        }
        if line.table == "values" {
            if let Some((at, value)) =
                text.find("since = { linux").and_then(|at| quoted(&text[at..], "linux").map(|(o, v)| (at + o, v)))
            {
                let false_one = if value == "6.4" { "4.0" } else { "7.3" };
                plant("a false since", line, at, at + value.len(), false_one.to_owned(), name);
            }
        }
        if line.table == "function" {
            if let Some((at, value)) = quoted(text, "args").filter(|_| text.starts_with("args")) {
                if let Some(rest) = value.strip_prefix("int ") {
                    plant("a wrong type in a prototype", line, at, at + value.len(), format!("long {rest}"), name);
                }
                let last = text.rfind(", \"").unwrap_or(0);
                if last > 0 {
                    plant("a missing argument", line, last, text.rfind(']').unwrap_or(last), String::new(), name);
                }
            }
            if let Some((at, value)) = quoted(text, "returns").filter(|_| text.starts_with("returns")) {
                plant("a wrong type in a prototype", line, at, at + value.len(), "uint16_t".to_owned(), name);
            }
        }
        if line.table != "struct" {
            continue;
        }
        let attribute = |key: &str| text.starts_with(key) && text[key.len()..].trim_start().starts_with('=');
        if attribute("packed") {
            plant("a lost `packed`", line, 0, end, String::new(), line.entry);
        }
        if attribute("union") {
            plant("a lost `union`", line, 0, end, String::new(), line.entry);
        }
        if attribute("align") {
            plant("a wrong alignment", line, end - 2, end - 1, "16".to_owned(), line.entry);
        }
        let Some(field) = field else { continue };
        let union =
            all[..index].iter().rev().take_while(|l| !l.text.starts_with("[[")).any(|l| l.text.starts_with("union"));
        let next = all.get(index + 1).filter(|next| next.text.trim_start().starts_with("{ name"));
        let private = |line: &Line<'_>| line.text.contains("\"__");
        if let Some(next) = next.filter(|next| !union && !private(next)) {
            plant("two fields exchanged", line, 0, end + next.text.len(), format!("{}{text}", next.text), line.entry);
        }
        if next.is_none() {
            plant("a missing field at the end", line, 0, end, String::new(), line.entry);
        }
        if !union {
            let two = format!("  {{ name = \"planted\", type = \"u16\", is = \"reserved\" }},\n{text}");
            plant("an offset by two", line, 0, end, two, line.entry);
        }
        let misspelt = text.replacen(&format!("\"{field}\""), &format!("\"{field}x\""), 1);
        plant("a misspelt field", line, 0, end, misspelt, line.entry);
        if let Some((at, ty)) = quoted(text, "type") {
            let other = match ty {
                "u8" => "i8",
                "u16" => "i16",
                "u32" => "i32",
                "u64" => "i64",
                "i32" | "int" => "u32",
                _ => "",
            };
            if !other.is_empty() {
                plant("a sign", line, at, at + ty.len(), other.to_owned(), field);
            }
            let wider = match ty {
                "u8" => "u16",
                "u16" => "u32",
                "u32" => "u64",
                _ => "",
            };
            if !wider.is_empty() {
                plant("a wrong width", line, at, at + ty.len(), wider.to_owned(), line.entry);
            }
        }
        if let Some((from, to, value)) = number(text, "array") {
            plant("a wrong length", line, from, to, (value + 1).to_string(), line.entry);
        }
        if let Some((at, value)) = text
            .find("aliases")
            .and_then(|_| quoted(&text.replace('[', " "), "aliases").map(|(a, v)| (a, v.to_owned())))
        {
            plant("a misspelt alias", line, at, at + value.len(), format!("{value}x"), &format!("{value}x"));
        }
    }
    faults
}

fn wanted(set: &HeaderSet) -> bool {
    ["linux-5.10", "linux-7.x", "freebsd-15"].contains(&set.folder)
}

fn planted(sources: &[Source], fault: &Fault) -> Vec<Source> {
    let copy = |(index, source): (usize, &Source)| {
        let mut text = source.text.clone();
        if index == fault.file {
            text.replace_range(fault.from..fault.to, &fault.text);
        }
        Source { path: source.path.clone(), text }
    };
    sources.iter().enumerate().map(copy).collect()
}

/// The result for a planted error.
enum Fate {
    /// The checks of the description reject it.
    Refused,
    Named,
    Missed(String),
}

fn fate(sources: &[Source], fault: &Fault, sets: &[HeaderSet], seen: &[Seen], exceptions: &Exceptions) -> Fate {
    let Ok(spec) = generate::check(planted(sources, fault)) else { return Fate::Refused };
    let described = Described { spec, sources: planted(sources, fault) };
    let report = verify::compare_all(&described, sets, seen, exceptions);
    // The report may name a line at most this far away, in the same file.
    let near = |at: usize| at + 4000 >= fault.from && at <= fault.to + 4000;
    let named = report.findings().any(|finding| {
        // For a name that the description lacks, the place is a guess.
        let guess = fault.kind == "a name of the headers left out";
        let there = guess || finding.at.is_none_or(|(file, from, _)| file == fault.file && near(from));
        there && finding.title.contains(fault.name.as_str())
    });
    if named {
        Fate::Named
    } else {
        Fate::Missed(format!("{:?}", report.titles()))
    }
}

/// Without it the test is skipped with a message; in CI it fails.
fn lacks(what: &str) {
    assert!(std::env::var_os("CI").is_none(), "CI needs {what}; `cargo xtask test` installs it");
    eprintln!("not tested: no {what}");
}

#[test]
fn every_planted_fault_is_named() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let Some(clang) = setup::find_clang() else { return lacks("clang") };
    let clang = Clang::new(clang).unwrap();
    let cache = Cache::new().unwrap();
    let sets: Vec<HeaderSet> = header_sets::fetched().into_iter().filter(wanted).collect();
    for set in &sets {
        if let Err(error) = fetch::fetch(set, &cache) {
            return lacks(&format!("headers ({error}; `cargo xtask verify --fetch` gets them)"));
        }
    }
    let exceptions = Exceptions::read(root).unwrap();
    let sources = parse::read(root, &root.join(generate::SPEC)).unwrap();
    let spec = generate::check(parse::read(root, &root.join(generate::SPEC)).unwrap()).unwrap();
    let intel = |target: &Target| ["x86_64", "i686", "amd64", "i386"].contains(&target.name);
    let seen = verify::read_headers(&spec, &sets, intel, &clang, &cache).unwrap();
    let described = Described { spec, sources };
    let clean = verify::compare_all(&described, &sets, &seen, &exceptions);
    assert!(clean.titles().is_empty(), "without a fault: {:?}", clean.titles());

    let mut by_kind: BTreeMap<&str, Vec<Fault>> = BTreeMap::new();
    for fault in faults(&described.sources) {
        by_kind.entry(fault.kind).or_default().push(fault);
    }
    let sampled = |list: Vec<Fault>| {
        let step = list.len().div_ceil(MOST).max(1);
        list.into_iter().step_by(step)
    };
    // Errors about names that no header has cannot be detected.
    let known = |fault: &Fault| match fault.kind {
        "a name of the headers left out" => seen.iter().any(|one| one.facts.public.contains_key(&fault.name)),
        "a misspelt name" => {
            let name = fault.name.trim_end_matches('X');
            described.spec.commons().any(|c| c.name == name && c.on.iter().any(|on| on.offer().is_some()))
        }
        _ => true,
    };
    for list in by_kind.values_mut() {
        list.retain(known);
    }
    let chosen: Vec<Fault> = by_kind.into_values().flat_map(sampled).collect();
    let next = AtomicUsize::new(0);
    let fates: Mutex<Vec<(usize, Fate)>> = Mutex::default();
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(fault) = chosen.get(index) else { break };
                let fate = fate(&described.sources, fault, &sets, &seen, &exceptions);
                fates.lock().unwrap().push((index, fate));
            });
        }
    });
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut missed = Vec::new();
    for (index, fate) in fates.into_inner().unwrap() {
        let fault = &chosen[index];
        let count = counts.entry(fault.kind).or_default();
        match fate {
            Fate::Refused => count.1 += 1,
            Fate::Named => count.0 += 1,
            Fate::Missed(message) => {
                let source = &described.sources[fault.file];
                let line = source.text[..fault.from].matches('\n').count() + 1;
                let new = fault.text.trim_end();
                missed.push(format!(
                    "{}: {}:{line}: {} -> {new:?}: {message}",
                    fault.kind,
                    source.path.display(),
                    fault.name
                ));
            }
        }
    }
    for (kind, (named, refused)) in &counts {
        println!("{kind}: {named} named by verify, {refused} refused by the checks before");
        // Headers do not show which fields contain a table's constants; the checks of the description reject these errors.
        assert!(*named > 0 || *kind == "the sign of a table", "{kind}: none reached the headers");
    }
    let named: usize = counts.values().map(|(named, _)| named).sum();
    println!("{named} planted faults of {} kinds are named", counts.len());
    assert!(missed.is_empty(), "{} were missed:\n{}", missed.len(), missed.join("\n"));
}
