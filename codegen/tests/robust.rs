//! Any file content gives a result in bounded time, with spans within the text, and without a panic.

mod common;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use codegen::diag::{line_column, render, Source};
use codegen::generate::{self, LoadError};
use common::Xorshift;

fn spec(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn base(name: &str) -> String {
    common::base(name).text
}

/// Checks texts and renders the errors; returns their codes.
fn survive(texts: &[&str]) -> Vec<&'static str> {
    let sources = texts
        .iter()
        .enumerate()
        .map(|(i, text)| Source { path: format!("spec/{i}.toml").into(), text: (*text).to_owned() })
        .collect();
    match generate::check(sources) {
        Ok(_) => Vec::new(),
        Err(LoadError::Read(error)) => panic!("{error}"),
        Err(LoadError::Wrong { sources, diagnostics }) => {
            assert!(!diagnostics.is_empty(), "refused without a reason");
            for d in &diagnostics {
                let places = [Some(&d.at), d.also.as_ref().map(|(place, _)| place)];
                for place in places.into_iter().flatten() {
                    let text = &sources[place.file.0].text;
                    let span = &place.span;
                    assert!(
                        span.start <= span.end && span.end <= text.len(),
                        "{span:?} of {}: {}",
                        text.len(),
                        d.title
                    );
                    assert!(text.get(span.clone()).is_some(), "{span:?} cuts a character: {}", d.title);
                }
            }
            // Each excerpt counts the lines before it, so render only the first errors.
            let shown = &diagnostics[..diagnostics.len().min(50)];
            for d in shown {
                let (line, column) = line_column(&sources[d.at.file.0].text, d.at.span.start);
                assert!(line >= 1 && column >= 1);
            }
            assert!(!render(&sources, shown, false).is_empty());
            assert!(!render(&sources, shown, true).is_empty());
            diagnostics.iter().map(|d| d.code.name()).collect()
        }
    }
}

/// Checks that work is finished in a time that a debug build on a slow machine needs.
fn within(seconds: u64, what: &str, work: impl FnOnce()) {
    let start = Instant::now();
    work();
    let took = start.elapsed();
    assert!(took < Duration::from_secs(seconds), "{what} took {took:?}");
}

#[test]
fn empty_input() {
    for text in ["", " ", "\n", "\r\n", "\t", "#", "# nothing", "\u{feff}", "\u{feff}\n"] {
        assert!(survive(&[text]).is_empty(), "{text:?}");
    }
    assert!(survive(&[]).is_empty());
}

#[test]
fn byte_order_mark() {
    let platforms = format!("\u{feff}{}", base("platforms.toml"));
    let items = format!("\u{feff}{}", base("items.toml"));
    assert!(survive(&[&platforms, &items]).is_empty());
    // Places count from the first byte of the file.
    let codes = survive(&["\u{feff}[[option]]\nname = 3\n"]);
    assert_eq!(codes, ["E004", "E004", "E003"]);
    assert!(!survive(&["[[option]]\n\u{feff}name = 3\n"]).is_empty());
}

#[test]
fn line_ends() {
    let crlf = |text: String| text.replace('\n', "\r\n");
    assert!(survive(&[&crlf(base("platforms.toml")), &crlf(base("items.toml"))]).is_empty());
    let wrong = "[[option]]\nname = \"SCTP_X\"\ndoc = \"\"\"\nno\nsentence\"\"\"\ntype = \"int\"\non.linux = {}\n";
    let platforms = base("platforms.toml");
    assert_eq!(survive(&[&platforms, wrong]), survive(&[&platforms, &wrong.replace('\n', "\r\n")]));
    for text in
        ["\r", "[[option]]\rname = 1", "[[option]]\r\nname = 1\r", "name = \"a\r\nb\"", "# a\rb\n", "\0", "a = \"\0\""]
    {
        survive(&[text]);
    }
}

#[test]
fn long_lines() {
    let megabytes = |unit: &str| unit.repeat(5_000_000 / unit.len());
    let platforms = base("platforms.toml");
    let cases = [
        ("a comment", format!("# {}", megabytes("x"))),
        ("a name", format!("[[option]]\nname = \"{}\"", megabytes("SCTP_"))),
        ("an open string", format!("[[option]]\nname = \"{}", megabytes("é"))),
        ("a bare word", megabytes("x")),
        ("quotes", megabytes("\"")),
        ("a number", format!("option = {}", megabytes("1"))),
        ("blanks", format!("[[option]]{}name = 1", megabytes(" "))),
        ("numbers", format!("option = [{}]", megabytes("1, "))),
        (
            "a text",
            format!(
                "[[values]]\nname = \"X\"\ndoc = \"{}\"\nkind = \"enum\"\ntype = \"u8\"\nvalues = []",
                megabytes("漢")
            ),
        ),
    ];
    for (what, text) in cases {
        within(20, what, || {
            survive(&[&platforms, &text]);
        });
    }
}

/// Many errors on a single line.
#[test]
fn many_errors() {
    let platforms = base("platforms.toml");
    within(20, "signs", || {
        survive(&[&platforms, &"=".repeat(200_000)]);
    });
    within(20, "a key", || {
        survive(&[&platforms, &format!("{} = 1", "x".repeat(200_000))]);
    });
    for unit in ["{ nmae = \"SCTP_X\" }, ", "{}, ", "{ name = \"SCTP_X\", on = { x = { value = 1 } } }, "] {
        within(20, unit, || {
            survive(&[&platforms, &format!("option = [{}]", unit.repeat(2_000))]);
        });
    }
    let releases = "\"x\", ".repeat(20_000);
    within(20, "releases", || {
        let platform = format!(
            "[[platform]]\nname = \"a\"\ntitle = \"A\"\ntargets = []\nassoc_t = \"i32\"\nreleases = [{releases}]"
        );
        survive(&[&platform]);
    });
}

/// A missing quote, bracket or comma in a real file.
#[test]
fn one_character_missing() {
    let text = spec("options.toml");
    let places: Vec<usize> =
        text.bytes().enumerate().filter(|(_, b)| b"\"[]{},".contains(b)).map(|(at, _)| at).collect();
    let mut random = Xorshift(0x0516_e500);
    for _ in 0..40 {
        let at = places[random.below(places.len())];
        let mut less = text.clone();
        less.remove(at);
        let count = survive(&[&less]).iter().filter(|code| **code == "E001").count();
        assert!(count <= 5, "{count} errors of one sign at {:?}", line_column(&text, at));
    }
}

/// Numbers at the limits of the keys' types.
#[test]
fn extreme_numbers() {
    let platforms = base("platforms.toml");
    for number in [
        "0",
        "-1",
        "255",
        "65536",
        "2147483648",
        "4294967295",
        "4294967296",
        "9223372036854775807",
        "1_0",
        "0x7fffffff",
        "1e9",
        "inf",
    ] {
        let item = format!(
            r#"
[[values]]
name = "X"
doc = "Values."
kind = "enum"
type = "u8"
values = [{{ name = "SCTP_A", wire = {number} }}, {{ name = "SCTP_B", on = {{ linux = {number} }} }}]
[[struct]]
name = "sctp_x"
on = ["linux"]
align = {number}
fields = [
  {{ name = "x_n", type = "u32", range = "{number}..{number}", counts = "x_list" }},
  {{ name = "x_list", type = "u8", array = "rest", room = {number} }},
]
[[option]]
name = "SCTP_X"
doc = "An option."
struct = "sctp_x"
on.linux = {{ value = {number}, since = "{number}" }}
on.freebsd = {{ absent = "Nobody wrote it." }}
"#
        );
        survive(&[&platforms, &item]);
    }
}

fn array_of(length: &str) -> String {
    format!(
        r#"
[[struct]]
name = "sctp_x"
on = ["linux"]
fields = [
  {{ name = "x_a", type = "u32", array = {length} }},
  {{ name = "x_b", type = "u64", array = {length} }},
  {{ name = "x_n", type = "u64", counts = "x_list" }},
  {{ name = "x_list", type = "u8", array = "rest", room = 1 }},
]
[[option]]
name = "SCTP_X"
doc = "An option."
struct = "sctp_x"
on.linux = {{ value = 1, since = "2.6.0" }}
on.freebsd = {{ absent = "Nobody wrote it." }}
"#
    )
}

#[test]
fn arrays() {
    let platforms = base("platforms.toml");
    for length in ["1", "2", "1000", "[2, 500]"] {
        assert!(survive(&[&platforms, &array_of(length)]).is_empty(), "{length}");
    }
}

/// Arrays larger than a 32-bit address space.
#[test]
fn huge_arrays() {
    let platforms = base("platforms.toml");
    let lengths =
        ["0", "65535", "1000000", "1073741824", "4294967295", "-1", "4294967296", "[65536, 65536]", "[1]", "[1, 2, 3]"];
    for length in lengths {
        assert!(!survive(&[&platforms, &array_of(length)]).is_empty(), "{length}");
    }
}

/// Nested structs, in which the number of paths doubles with each level.
#[test]
fn structs_in_structs() {
    let mut text = base("platforms.toml");
    let depth = 30;
    for level in 0..depth {
        let inner = if level + 1 == depth { "u32".to_owned() } else { format!("sctp_{}", level + 1) };
        text += &format!(
            "[[struct]]\nname = \"sctp_{level}\"\non = [\"linux\"]\nfields = [{{ name = \"x_a\", type = \"{inner}\" }}, {{ name = \"x_b\", type = \"{inner}\" }}]\n"
        );
    }
    within(5, "structs in structs", || {
        survive(&[&text]);
    });
}

/// Real files, truncated at many positions.
#[test]
fn truncated_files() {
    let platforms = spec("platforms.toml");
    for (file, step) in [("platforms.toml", 23), ("cmsgs.toml", 41), ("values.toml", 301), ("options.toml", 4_507)] {
        let text = spec(file);
        within(120, file, || {
            for end in (0..text.len()).step_by(step).filter(|end| text.is_char_boundary(*end)) {
                let head = &text[..end];
                if file == "platforms.toml" {
                    survive(&[head]);
                } else {
                    survive(&[&platforms, head]);
                }
            }
        });
    }
}

/// Real files with a few random changes.
#[test]
fn noise() {
    let platforms = spec("platforms.toml");
    let options: String = spec("options.toml").lines().take(120).map(|line| format!("{line}\n")).collect();
    let structs: String = spec("structs.toml").lines().take(120).map(|line| format!("{line}\n")).collect();
    let mut random = Xorshift(0x05ee_d0f5_c7b0);
    let mut errors = 0;
    for round in 0..300 {
        let mut files = [platforms.clone().into_bytes(), options.clone().into_bytes(), structs.clone().into_bytes()];
        let file = &mut files[round % 3];
        for _ in 0..=random.below(4) {
            let at = random.below(file.len());
            match random.below(4) {
                0 => file[at] ^= 1 << random.below(8),
                1 => file[at] = b"[]{}=\"'#.,\n\r\\ \0\x7f-+0a"[random.below(20)],
                2 => drop(file.remove(at)),
                _ => {
                    let other = random.below(file.len());
                    file.swap(at, other);
                }
            }
        }
        let texts: Vec<_> = files.iter().map(|f| String::from_utf8_lossy(f).into_owned()).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        errors += usize::from(!survive(&texts).is_empty());
    }
    assert!(errors > 150, "only {errors} of 300 were wrong: is this still noise?");
}

/// Words and lines of the format in random order.
#[test]
fn soup() {
    let words: Vec<String> = ["options.toml", "structs.toml", "notifications.toml", "functions.toml"]
        .iter()
        .flat_map(|file| spec(file).split_inclusive(['\n', ' ', ',']).step_by(7).map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let lines: Vec<String> = ["options.toml", "structs.toml", "cmsgs.toml"]
        .iter()
        .flat_map(|file| spec(file).split_inclusive('\n').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let platforms = base("platforms.toml");
    let mut random = Xorshift(0x0ddb_4110);
    for round in 0..300 {
        let from = if round % 2 == 0 { &words } else { &lines };
        let text: String = (0..60).map(|_| from[random.below(from.len())].as_str()).collect();
        survive(&[&platforms, &text]);
    }
}

/// Nesting that would overflow the stack. As that cannot be caught, each case runs in a separate process.
#[test]
fn deep() {
    for (what, _) in DEPTHS {
        let start = Instant::now();
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "deep_child", "--nocapture"])
            .env("DEPTH", what)
            .output()
            .unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{what}: {}\n{stderr}", output.status);
        let took = start.elapsed();
        assert!(took < Duration::from_secs(60), "{what} took {took:?}");
    }
}

type Deep = (&'static str, fn(usize) -> String);

const DEPTHS: &[Deep] = &[
    ("arrays", |n| format!("option = {}", "[".repeat(n))),
    ("closed arrays", |n| format!("option = {}{}", "[".repeat(n), "]".repeat(n))),
    ("inline tables", |n| format!("option = {}", "{ a = ".repeat(n))),
    ("closed inline tables", |n| format!("option = {}1{}", "{ a = ".repeat(n), " }".repeat(n))),
    ("arrays of tables", |n| format!("option = {}", "[{ on = ".repeat(n))),
    ("dotted keys", |n| format!("{}a = 1", "a.".repeat(n))),
    ("dotted keys of an option", |n| format!("[[option]]\n{}a = 1", "on.".repeat(n))),
    ("headers", |n| format!("[{}a]", "option.".repeat(n))),
    ("headers of lists", |n| format!("[[{}a]]", "option.".repeat(n))),
    ("dotted keys in inline tables", |n| format!("option = {{ {}a = 1 }}", "a.".repeat(n))),
    ("open brackets alone", |n| "[".repeat(n)),
];

/// Helper of `deep`, which runs it in a child process.
#[test]
fn deep_child() {
    let Ok(wanted) = std::env::var("DEPTH") else { return };
    let (_, make) = DEPTHS.iter().find(|(what, _)| *what == wanted).unwrap();
    for depth in [10, 100, 1_000, 100_000] {
        let codes = survive(&[&make(depth)]);
        println!("{wanted}, {depth}: {} errors", codes.len());
        assert!(!codes.is_empty(), "{wanted}, {depth}");
    }
}
