//! `docs/status.md` is complete, consistent and readable.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use codegen::description::Description;
use codegen::diag::Source;
use codegen::emit::pages::status;
use codegen::evidence::{self, recorded_calls};
use codegen::generate::{self, References};
use codegen::input::parse;
use codegen::model::{Common, Since, Spec};
use common::{accepted, real};

/// The columns besides those of the platforms and `Seen`.
const COLUMNS: [&str; 5] = ["Name", "API Spec", "Protocol Spec", "packetdrill", "Notes"];
const SECTIONS: [&str; 4] = ["SCTP cmsgs", "SCTP Notifications", "SCTP Socket Options", "SCTP Functions"];

/// A description with cases that are rare or missing in the real one.
fn small() -> Description {
    small_with("")
}

fn small_with(platforms: &str) -> Description {
    let text = r#"
        [[platform]]
        name = "linux"
        title = "Linux"
        targets = ["linux"]
        releases = ["3.0..3.9"]
        assoc_t = "i32"
        packetdrill = "none"
        clang = ["x86_64-unknown-linux-gnu", "i686-unknown-linux-gnu", "armv7-unknown-linux-gnueabihf"]

        [[platform]]
        name = "freebsd"
        title = "FreeBSD"
        targets = ["freebsd"]
        releases = ["7.0..7.4"]
        assoc_t = "u32"
        packetdrill = "none"
        clang = ["x86_64-unknown-linux-gnu", "i686-unknown-linux-gnu", "armv7-unknown-linux-gnueabihf"]

        [[option]]
        name = "SCTP_A"
        doc = "The first."
        rfc = "6458#8.1.1"
        protocol = ["9260#16", "9260#6.3.1"]
        type = "int"
        on.linux = { value = 1, since = "unknown" }
        on.freebsd = { value = 1, since = "7.1", until = "7.3", source = "x" }

        [[option]]
        name = "SCTP_B"
        doc = "The second."
        type = "int"
        on.linux = { value = 2, since = "≤3.2", source = "x", partial = "Not *all* of a|b and <c>." }
        on.freebsd = { absent = "It only knows a|b." }
        packetdrill = { on = { linux = "by-number" }, note = "Not *all* of a|b and <c>." }

        [[option]]
        name = "SCTP_C"
        doc = "The third."
        access = "get"
        type = "int"
        example.value = "1"
        on.linux = { value = 3, since = "3.1", source = "x", confidence = "low", needs = ["net.sctp.x=1 or SCTP_B", "SCTP_A"], notes = ["Only a|b.", "Not on Sundays."] }
        on.freebsd = { value = 3, since = "7.0", source = "x", access = "set" }
        packetdrill = { on = { linux = "by-number", freebsd = "full" } }
    "#;
    accepted(generate::check(vec![Source { path: PathBuf::from("small.toml"), text: format!("{text}{platforms}") }]))
}

fn page(spec: &Description) -> String {
    status::emit(spec).text
}

fn commons(spec: &Spec) -> [Vec<&Common>; 4] {
    [
        spec.cmsgs.iter().map(|i| &i.common).collect(),
        spec.notifications.iter().map(|i| &i.common).collect(),
        spec.options.iter().map(|i| &i.common).collect(),
        spec.functions.iter().map(|i| &i.common).collect(),
    ]
}

/// The text of a `##` section.
fn section<'a>(page: &'a str, title: &str) -> &'a str {
    let start = format!("\n## {title}\n");
    let rest = &page[page.find(&start).unwrap_or_else(|| panic!("no section {title}")) + start.len()..];
    &rest[..rest.find("\n## ").map_or(rest.len(), |end| end + 1)]
}

/// The cells of a row, by the heading of their column.
type Row = BTreeMap<String, String>;

/// The titles of the platforms, which are headings of columns.
fn titles(spec: &Spec) -> Vec<&str> {
    spec.platforms.iter().map(|p| p.title.as_str()).collect()
}

fn cells(line: &str) -> Vec<String> {
    let line = line.strip_prefix('|').unwrap().strip_suffix('|').unwrap().replace("\\|", "\u{1}");
    line.split('|').map(|cell| without_anchor(cell).trim().replace('\u{1}', "\\|")).collect()
}

/// Removes the anchor and the footnote at the end of a row's last cell.
fn without_anchor(cell: &str) -> &str {
    let words = cell.split_once("<a id=").map_or(cell, |(words, _)| words);
    words.split_once("[^").map_or(words, |(words, _)| words)
}

/// The lines of a row's footnote; empty if it has none.
fn footnote<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let row = page.lines().find(|line| line.contains(&format!("<a id={name}>"))).expect("a row");
    let Some(label) = row.split_once("[^").map(|(_, rest)| rest.split(']').next().unwrap()) else { return Vec::new() };
    let start = format!("[^{label}]: ");
    let mut lines = page.lines().skip_while(|line| !line.starts_with(&start));
    let first = lines.next().and_then(|line| line.strip_prefix(&start)).expect("a footnote");
    std::iter::once(first).chain(lines.map_while(|line| line.strip_prefix("    "))).collect()
}

/// The tables of a section, with their headings.
fn tables(text: &str) -> Vec<Vec<Vec<String>>> {
    let mut tables: Vec<Vec<Vec<String>>> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with('|') {
            if !inside {
                tables.push(Vec::new());
            }
            tables.last_mut().unwrap().push(cells(line));
        }
        inside = line.starts_with('|');
    }
    for table in &mut tables {
        let rule = table.remove(1);
        assert!(rule.iter().all(|c| c.trim_matches(':').chars().all(|c| c == '-') && c.len() >= 3), "{rule:?}");
    }
    tables
}

/// The rows of items in a section.
fn rows(page: &str, title: &str) -> Vec<Row> {
    let named = |table: Vec<Vec<String>>| -> Vec<Row> {
        let heads = &table[0];
        table[1..].iter().map(|row| std::iter::zip(heads.iter().cloned(), row.iter().cloned()).collect()).collect()
    };
    tables(section(page, title)).into_iter().flat_map(named).collect()
}

/// The number in a row and a column of the summary.
fn counted(page: &str, row: &str, column: &str) -> usize {
    for table in tables(section(page, "Summary")) {
        if let (Some(c), Some(r)) = (table[0].iter().position(|h| h == column), table.iter().find(|r| r[0] == row)) {
            return r[c].parse().unwrap();
        }
    }
    panic!("the summary has no {row} with {column}");
}

#[test]
fn head_sections_and_columns() {
    for spec in [real(), small(), more()] {
        let page = page(&spec);
        assert!(page.starts_with("<!-- Made by `cargo xtask generate` from spec/; do not edit. -->\n"));
        let titles: Vec<&str> = page.lines().filter(|l| l.starts_with("# ") || l.starts_with("## ")).collect();
        let mut expected = vec!["# Status of the socket API support".to_owned(), "## Summary".to_owned()];
        expected.extend(SECTIONS.map(|s| format!("## {s}")));
        assert_eq!(titles, expected);
        for title in SECTIONS {
            let tables = tables(section(&page, title));
            assert!(!tables.is_empty(), "{title}");
            for table in tables {
                let heads: BTreeSet<&str> = table[0].iter().map(String::as_str).collect();
                assert_eq!(heads.len(), table[0].len(), "a heading is used twice");
                for column in COLUMNS.into_iter().chain(self::titles(&spec)) {
                    assert!(heads.contains(column), "{title} has no column {column}: {heads:?}");
                }
                assert!(table.iter().all(|row| row.len() == table[0].len()), "{table:#?}");
            }
        }
    }
}

#[test]
fn one_row_per_item() {
    let spec = real();
    let page = page(&spec);
    for (title, items) in std::iter::zip(SECTIONS, commons(&spec)) {
        let mut names: Vec<String> = rows(&page, title).into_iter().map(|r| r["Name"].clone()).collect();
        let mut expected: Vec<String> = items.iter().map(|c| c.name.clone()).collect();
        names.sort();
        expected.sort();
        assert_eq!(names, expected, "{title}");
    }
}

#[test]
fn no_cell_is_empty_or_unfinished() {
    for spec in [real(), small(), more()] {
        let page = page(&spec);
        for title in SECTIONS {
            for row in rows(&page, title) {
                assert!(row.iter().all(|(head, cell)| head == "Notes" || !cell.is_empty()), "{row:?}");
            }
        }
        for word in ["TBD", "TODO", "FIXME", "???"] {
            assert!(!page.contains(word), "{word}");
        }
    }
}

#[test]
fn sections_of_rfcs_are_linked() {
    let spec = real();
    let page = page(&spec);
    for (title, items) in std::iter::zip(SECTIONS, commons(&spec)) {
        let rows: BTreeMap<String, Row> = rows(&page, title).into_iter().map(|r| (r["Name"].clone(), r)).collect();
        for item in items {
            if let codegen::model::Origin::Rfc(s) = &item.origin {
                assert_eq!(rows[&item.name]["API Spec"], defined(&page, s));
            }
            let cell = &rows[&item.name]["Protocol Spec"];
            let all: Vec<String> = item.protocol.iter().map(|s| defined(&page, s)).collect();
            match all.as_slice() {
                [] => assert_eq!(cell, "–"),
                [one] => assert_eq!(cell, one),
                [first, ..] => {
                    assert_eq!(*cell, format!("{first} …"));
                    let line = format!("Protocol: {}.", all.join(", "));
                    assert!(footnote(&page, &item.name).contains(&line.as_str()), "{line}");
                }
            }
        }
    }
}

/// The link of a section, which has to be defined at the end of the page.
fn defined(page: &str, section: &codegen::model::Section) -> String {
    let label = format!("[RFC {}, {}]", section.rfc, section.section);
    assert!(page.contains(&format!("\n{label}: {}\n", section.url())), "{label} leads nowhere");
    label
}

/// Every `[…]` is a link, a footnote or a reference. Footnotes and references are defined once, and used.
#[test]
fn footnotes_and_references() {
    for page in [page(&real()), page(&small())] {
        let (mut used, mut defined) = (Vec::new(), Vec::new());
        let mut order_used: Vec<String> = Vec::new();
        for line in page.lines() {
            let mut rest = line;
            while let Some(open) = rest.find('[') {
                let escaped = rest[..open].ends_with('\\');
                let label = &rest[open + 1..];
                let close = label.find(']').unwrap_or_else(|| panic!("{line}"));
                let (label, after) = (&label[..close], &label[close + 1..]);
                if escaped {
                } else if after.starts_with('(') {
                    // A link to the other page, or to a script.
                    let script = after.strip_prefix("(packetdrill/").and_then(|rest| rest.split(')').next());
                    let script =
                        script.map(|path| Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/packetdrill").join(path));
                    let known = after.starts_with("(https://") || after.starts_with("(evidence.md)");
                    let there =
                        script.is_some_and(|path| path.extension().is_some_and(|e| e == "pkt") && path.is_file());
                    assert!((known || there) && after.contains(')'), "{line}");
                } else if line.starts_with('[') && after.starts_with(": ") {
                    assert!(after.len() > 2 && (label.starts_with('^') || after.starts_with(": https://")), "{line}");
                    defined.push(label.to_owned());
                } else {
                    used.push(label.to_owned());
                    if label.starts_with('^') && !order_used.iter().any(|l| l == label) {
                        order_used.push(label.to_owned());
                    }
                }
                rest = after;
            }
        }
        let once: BTreeSet<&String> = defined.iter().collect();
        assert_eq!(once.len(), defined.len(), "defined twice");
        assert_eq!(used.iter().collect::<BTreeSet<_>>(), once);
        let order_defined: Vec<String> = defined.into_iter().filter(|l| l.starts_with('^')).collect();
        assert_eq!(order_defined, order_used);
    }
}

/// Footnotes are below the table that refers to them.
#[test]
fn footnotes_are_near() {
    let page = page(&real());
    for part in page.split("\n## ").flat_map(|s| s.split("\n### ")) {
        for word in part.split("[^").skip(1) {
            let label = &word[..word.find(']').unwrap()];
            assert!(part.contains(&format!("\n[^{label}]: ")), "{label}");
        }
    }
}

#[test]
fn summary_counts_the_rows() {
    for spec in [real(), small(), more()] {
        let page = page(&spec);
        let kinds = ["cmsgs", "notifications", "socket options", "functions"];
        let mut every = Vec::new();
        for (kind, title) in std::iter::zip(kinds, SECTIONS) {
            let rows = rows(&page, title);
            assert_eq!(counted(&page, kind, "Items"), rows.len());
            count_support(&spec, &page, kind, &rows);
            every.extend(rows);
        }
        assert_eq!(counted(&page, "total", "Items"), every.len());
        count_support(&spec, &page, "total", &every);
        for platform in titles(&spec) {
            let cells: Vec<&str> = every.iter().map(|r| r[platform].trim_start_matches("partly since ")).collect();
            // The release is one of a library, such as `lksctp-tools 1.0.7`.
            let (libraries, cells): (Vec<&str>, Vec<&str>) = cells.into_iter().partition(|c| {
                let release = c.trim_start_matches("≤ ");
                release.starts_with(|c: char| c.is_ascii_lowercase()) && release.contains(' ')
            });
            assert_eq!(counted(&page, "`library 1.1`", platform), libraries.len());
            let starts = |test: &dyn Fn(char) -> bool| cells.iter().filter(|c| c.starts_with(test)).count();
            assert_eq!(counted(&page, "`4.11`", platform), starts(&|c| c.is_ascii_digit()));
            assert_eq!(counted(&page, "`≈ 4.11`", platform), starts(&|c| c == '≈'));
            assert_eq!(counted(&page, "`≤ 4.11`", platform), starts(&|c| c == '≤'));
            assert_eq!(counted(&page, "`unknown`", platform), starts(&|c| c == 'u'));
            assert_eq!(counted(&page, "`no`", platform), starts(&|c| c == 'n'));
            // A note that ends with the title of a platform is only about that platform.
            let about = |note: &str| titles(&spec).into_iter().find(|p| note.ends_with(&format!(" on {p}")));
            let needing = |r: &&Row| {
                let mut notes = r["Notes"].split("; ").filter(|n| n.starts_with("needs "));
                !r[platform].starts_with("no") && notes.any(|n| about(n).is_none_or(|p| p == platform))
            };
            assert_eq!(counted(&page, "need a switch first", platform), every.iter().filter(needing).count());
            let deprecated = |r: &&Row| !r[platform].starts_with("no") && r["Notes"].contains("deprecated");
            assert_eq!(counted(&page, "are deprecated", platform), every.iter().filter(deprecated).count());
            for word in ["yes", "by number", "symbol only", "handler only", "no", "–"] {
                let here = |r: &&Row| !r[platform].starts_with("no") && drill(&spec, r, platform) == word;
                let words = format!("`{word}`");
                // `no` is also a row of the first table.
                let table = tables(section(&page, "Summary")).into_iter().find(|t| t.iter().any(|r| r[0] == "`yes`"));
                let table = table.unwrap();
                let column = table[0].iter().position(|head| head == platform).unwrap();
                let row = table.iter().find(|r| r[0] == words);
                let counted = row.map_or("0", |row| row[column].as_str());
                assert!(row.is_some() || word == "–", "{words}");
                assert_eq!(counted, every.iter().filter(here).count().to_string(), "{words} {platform}");
            }
        }
        assert_eq!(every.len(), commons(&spec).iter().map(Vec::len).sum::<usize>());
    }
}

fn count_support(spec: &Spec, page: &str, kind: &str, rows: &[Row]) {
    for platform in titles(spec) {
        let count = |start: &str| rows.iter().filter(|r| r[platform].starts_with(start)).count();
        let (partly, no) = (count("partly"), count("no"));
        assert_eq!(counted(page, kind, &format!("{platform} partly")), partly, "{kind}");
        assert_eq!(counted(page, kind, &format!("{platform} no")), no, "{kind}");
        assert_eq!(counted(page, kind, &format!("{platform} fully")), rows.len() - partly - no, "{kind}");
    }
}

/// The word for a platform in packetdrill's cell: one word for all that have the item, or one for each.
fn drill<'a>(spec: &Spec, row: &'a Row, platform: &str) -> &'a str {
    let drilled: Vec<&str> = spec.drilled().map(|p| spec.platform(p).title.as_str()).collect();
    if !drilled.contains(&platform) {
        return "–";
    }
    let offering = drilled.into_iter().filter(|title| row[*title] != "no");
    let words: Vec<&str> = row["packetdrill"].split(" / ").collect();
    let at = offering.clone().position(|title| title == platform).expect("it is offered");
    assert!(words.len() == 1 || words.len() == offering.count(), "{row:?}");
    words[at % words.len()]
}

#[test]
fn rare_cells() {
    let page = page(&small());
    let rows = rows(&page, "SCTP Socket Options");
    let heads = ["Name", "API Spec", "Protocol Spec", "packetdrill", "Linux", "FreeBSD", "Notes"];
    let named = |index: usize| heads.map(|head| rows[index][head].as_str());
    let footnote = |name| footnote(&page, name);
    // Nothing was probed in this description.
    let read = "only read on Linux and FreeBSD";
    assert_eq!(named(0), ["SCTP_A", "[RFC 6458, 8.1.1]", "[RFC 9260, 16] …", "no", "unknown", "7.1 to 7.3", read]);
    assert_eq!(footnote("SCTP_A"), ["Protocol: [RFC 9260, 16], [RFC 9260, 6.3.1]."]);
    let linux = "partly since ≤ 3.2";
    assert_eq!(named(1), ["SCTP_B", "Linux extension", "–", "by number", linux, "no", "only read on Linux"]);
    let note = "packetdrill, Linux: Not \\*all\\* of a\\|b and \\<c>.";
    let script = "No script for Linux: packetdrill has no expression for its argument.";
    assert_eq!(footnote("SCTP_B"), [script, note, "FreeBSD: It only knows a\\|b."]);
    let notes =
        format!("{read}; needs `net.sctp.x=1` or SCTP_B, and SCTP_A on Linux; get only on Linux; set only on FreeBSD");
    let drill = "by number / yes";
    let short = format!("{read}; needs a switch on Linux; get only on Linux; set only on FreeBSD");
    assert_eq!(named(2), ["SCTP_C", "extension of both", "–", drill, "≈ 3.1", "7.0", &short]);
    assert_eq!(footnote("SCTP_C").last(), Some(&format!("Notes: {notes}.").as_str()));
    assert!(footnote("SCTP_C").contains(&"On Linux: Only a\\|b. Not on Sundays."));
    assert_eq!(counted(&page, "`unknown`", "Linux"), 1);
    assert_eq!(counted(&page, "`… to 5.4`", "FreeBSD"), 1);
    assert_eq!(counted(&page, "have a version that is a guess", "Linux"), 1);
}

#[test]
fn columns_are_aligned() {
    let page = page(&real());
    let mut bars: Vec<Vec<usize>> = Vec::new();
    for line in page.lines().filter(|line| line.contains("<a id=")) {
        let line = line.replace("\\|", "..");
        bars.push(line.chars().enumerate().filter(|(_, c)| *c == '|').map(|(at, _)| at).collect());
    }
    // The last column has no fixed width; a wide cell shifts the rest of its row.
    let usual = |column: usize| {
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        for row in &bars {
            *counts.entry(row[column]).or_default() += 1;
        }
        counts.into_values().max().unwrap()
    };
    for column in 1..bars[0].len() - 1 {
        assert!(usual(column) * 2 > bars.len(), "column {column}: {} of {} rows", usual(column), bars.len());
    }
}

#[test]
fn a_row_fits_on_a_wide_line() {
    for page in [page(&real()), page(&small())] {
        for row in page.lines().filter(|line| line.contains("<a id=")) {
            let name = row.split_once("<a id=").and_then(|(_, rest)| rest.split('>').next()).unwrap();
            let width = row.chars().count();
            // The two rows with the longest names and two notes are a little wider, even in their short form.
            assert!(width <= 204, "the row of {name} has {width} columns, and 200 are wide enough:\n{row}");
        }
        // Lines without spaces, such as addresses, cannot be broken.
        for line in page.lines().filter(|line| line.split_whitespace().count() > 2 && !line.contains("<a id=")) {
            assert!(line.chars().count() <= 200, "{} columns:\n{line}", line.chars().count());
        }
    }
}

/// A change of one item changes only its own row and footnote.
#[test]
fn a_row_depends_on_its_own_item() {
    let before = page(&real());
    let long =
        "A sentence that nobody has written before, and that is longer than whatever there has been in this place.";
    let mut changed = BTreeSet::new();
    for index in [0, 40, 100] {
        let mut spec = real();
        let option = &mut spec.spec.options[index].common;
        let name = option.name.clone();
        option.packetdrill.note = Some(long.to_owned());
        for support in &mut option.on {
            match support {
                codegen::model::Support::Absent(why) => long.clone_into(why),
                codegen::model::Support::Offered(offer) => offer.aliases = vec!["SCTP_ANOTHER".to_owned(); 5],
            }
        }
        let after = page(&spec);
        let note = footnote(&before, &name).into_iter().chain(footnote(&after, &name));
        let own: BTreeSet<String> = note.map(str::to_owned).collect();
        let (old, new): (BTreeSet<&str>, BTreeSet<&str>) = (before.lines().collect(), after.lines().collect());
        for line in old.symmetric_difference(&new) {
            let text = line.strip_prefix("    ").unwrap_or(line);
            let text =
                if text.starts_with("[^") { text.split_once("]: ").map_or(text, |(_, rest)| rest) } else { text };
            let row = line.contains(&format!("<a id={name}>"));
            assert!(row || own.contains(text), "{name} changes this line:\n{line}");
            changed.insert(name.clone());
        }
        assert!(after.contains(long) && after.contains("SCTP_ANOTHER"), "{name}");
    }
    assert_eq!(changed.len(), 3, "{changed:?}");
}

/// The items whose first release on `platform` is not exact, with the reasons.
fn inexact<'a>(spec: &'a Spec, platform: &str) -> Vec<(&'a str, Option<&'a str>)> {
    let platform = spec.platform_ids().find(|id| spec.platform(*id).name == platform).unwrap();
    let offers = commons(spec).into_iter().flatten().filter_map(|item| Some((item, item.offer(platform)?)));
    let offers = offers.filter(|(_, offer)| match offer.since {
        Since::Exactly(_) | Since::Library { by: false, .. } => false,
        Since::About(_) | Since::By(_) | Since::Library { by: true, .. } | Since::Unknown => true,
    });
    offers.map(|(item, offer)| (item.name.as_str(), offer.line.source.as_deref())).collect()
}

#[test]
fn nearly_all_releases_of_linux_are_exact() {
    let planted = small();
    assert_eq!(inexact(&planted, "linux"), [("SCTP_A", None), ("SCTP_B", Some("x")), ("SCTP_C", Some("x"))]);
    let spec = real();
    let found = inexact(&spec, "linux");
    assert!(found.len() <= 15, "{found:#?}");
    let unexplained: Vec<_> = found.iter().filter(|(_, reason)| reason.is_none_or(str::is_empty)).collect();
    assert!(unexplained.is_empty(), "no reason is given for {unexplained:?}");
}

#[test]
fn output_is_deterministic() {
    assert_eq!(page(&real()), page(&real()));
}

/// Two more platforms, which have what FreeBSD has, and whose kernels were not probed.
fn more() -> Description {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folder = root.join(generate::SPEC);
    let mut sources = parse::read(root, &folder).unwrap();
    let text = "[[platform]]\nname = \"netbsd\"\ntitle = \"NetBSD\"\ntargets = [\"netbsd\"]\nupstream = \"freebsd\"\n\n\
                [[platform]]\nname = \"dragonfly\"\ntitle = \"DragonFly\"\ntargets = [\"dragonfly\"]\nupstream = \"freebsd\"\n";
    sources.push(Source { path: PathBuf::from("more.toml"), text: text.to_owned() });
    let evidence = evidence::read(root, &folder).unwrap();
    let calls = recorded_calls::read(root, &folder).unwrap();
    accepted(generate::check_against(sources, &References { evidence: &evidence, calls: &calls, library: None }))
}

#[test]
fn three_platforms_of_which_two_agree() {
    let third = "[[platform]]\nname = \"netbsd\"\ntitle = \"NetBSD\"\ntargets = [\"netbsd\"]\nupstream = \"freebsd\"\n";
    let page = page(&small_with(third));
    let rows = rows(&page, "SCTP Socket Options");
    let notes = "only read on Linux, FreeBSD and NetBSD; needs a switch on Linux; get only on Linux; set only on FreeBSD; set only on NetBSD";
    assert_eq!(rows[2]["Notes"], notes);
}

#[test]
fn several_platforms_without_evidence() {
    let page = page(&more());
    let words: Vec<&str> = section(&page, "Summary").split_whitespace().collect();
    let words = words.join(" ");
    assert!(
        words.contains("No kernel of FreeBSD, NetBSD and DragonFly was probed: statements about them are based on"),
        "{words}"
    );
    let real = self::page(&real());
    let words: Vec<&str> = section(&real, "Summary").split_whitespace().collect();
    assert!(words.join(" ").contains("No kernel of FreeBSD was probed: statements about it are based on"));
}
