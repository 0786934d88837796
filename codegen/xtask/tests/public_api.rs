//! Every public name that is written by hand is listed in `public-api/`, so that a review sees what appears, changes or
//! vanishes: those of all platforms in one file, those of a single one in another. What is generated is reviewed in the
//! `src/generated` folders; `codegen/tests/names.rs` checks its names.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use codegen::write;
use xtask::setup::Cache;
use xtask::verify::cross_check::Toolchain;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

const PLATFORMS: [(&str, &str); 2] = [("linux", "x86_64-unknown-linux-gnu"), ("freebsd", "x86_64-unknown-freebsd")];

/// Generated types whose methods are written by hand, in macros for all tables of flags and of values.
const MADE_BY_MACROS: [&str; 2] = ["sctp_opts::options::SndFlags", "sctp_opts::options::PrPolicy"];

/// C structs with pointers, which are neither `Send` nor `Sync`.
const NOT_FOR_ALL_THREADS: [&str; 2] = ["iovec", "sctp_getaddrs_old"];

/// The command that regenerates the files.
const ACCEPT: &str = "UPDATE_EXPECT=1 cargo test -p xtask --test public_api";

/// The maximum number of lines of a difference that are shown.
const SHOWN: usize = 60;

#[test]
fn public_names_are_those_listed() {
    let toolchain = Cache::new().and_then(|cache| Toolchain::oldest(&cache));
    let toolchain = match toolchain {
        Ok(toolchain) => toolchain,
        Err(lacking) => {
            assert!(std::env::var_os("CI").is_none(), "{lacking}; `cargo xtask test` installs it");
            eprintln!("{lacking}: this test is left out");
            return;
        }
    };
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut differences = String::new();
    let mut bound = BTreeSet::new();
    for folder in ["sctp-sys", "sctp-opts"] {
        let mut names = |target: &str| {
            let json =
                toolchain.documented(Path::new(ROOT), folder, target).unwrap_or_else(|message| panic!("{message}"));
            bound.extend(not_for_all_threads(&json));
            written_by_hand(&json, folder)
        };
        for (which, is) in by_platform(&PLATFORMS.map(|(platform, target)| (platform, names(target)))) {
            let file = format!("codegen/xtask/tests/public-api/{folder}{which}.txt");
            let path = Path::new(ROOT).join(&file);
            let was = std::fs::read_to_string(&path).unwrap_or_default();
            if is == was {
                continue;
            }
            if update && is.is_empty() {
                std::fs::remove_file(&path).expect("a file that can be removed");
            } else if update {
                write::replace(&path, &is).expect("a file that can be written");
            } else {
                differences += &format!("\n{file}:\n{}", difference(&was, &is));
            }
        }
    }
    let bound: Vec<&str> = bound.iter().map(String::as_str).collect();
    assert_eq!(bound, NOT_FOR_ALL_THREADS, "public types that are not `Send` and `Sync`");
    assert!(differences.is_empty(), "the public API is another one:\n{differences}\nIf it should be: {ACCEPT}");
}

/// The public names of a crate, a line each, as rustdoc's JSON has them.
fn written_by_hand(json: &Path, crate_name: &str) -> Vec<String> {
    let generated = generated(json);
    assert!(generated.len() > 100, "rustdoc names only {} generated items of {crate_name}", generated.len());
    // What every type has anyway, and what a derive makes of one, is in the way of reading.
    let api = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .expect("public-api reads what rustdoc of the oldest Rust writes");
    let listed = |line: &String| MADE_BY_MACROS.iter().any(|name| line.contains(name));
    let lines = api.items().map(|item| (item.id(), format!("{item}\n")));
    let lines: Vec<String> =
        lines.filter(|(id, line)| !generated.contains(&id.0) || listed(line)).map(|(_, line)| line).collect();
    assert!(lines.first().is_some_and(|line| line.starts_with("pub mod ")), "the crate is missing: {lines:?}");
    lines
}

/// The names that all platforms have, then those that only some have: the end of a file's name, and its text.
fn by_platform(platforms: &[(&str, Vec<String>); 2]) -> Vec<(String, String)> {
    let [(_, first), (_, second)] = platforms;
    let shared = |line: &&String| first.contains(line) && second.contains(line);
    let mut files = vec![(String::new(), first.iter().filter(shared).cloned().collect())];
    let own = |lines: &[String]| lines.iter().filter(|line| !shared(line)).cloned().collect();
    files.extend(platforms.iter().map(|(platform, lines)| (format!("-{platform}"), own(lines))));
    files
}

/// The items in rustdoc's JSON that come from `src/generated`.
fn generated(json: &Path) -> HashSet<u32> {
    let text = std::fs::read_to_string(json).expect("what rustdoc wrote");
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let items = json["index"].as_object().expect("an index").values();
    let is_generated = |item: &&serde_json::Value| {
        let file = item["span"]["filename"].as_str();
        file.is_some_and(|file| file.contains("src/generated/"))
    };
    items.filter(is_generated).filter_map(|item| u32::try_from(item["id"].as_u64()?).ok()).collect()
}

/// The public types that are not both `Send` and `Sync`, although their parts are.
fn not_for_all_threads(json: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(json).expect("what rustdoc wrote");
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let index = json["index"].as_object().expect("an index");
    let mut types = 0;
    let mut bound = Vec::new();
    for item in index.values().filter(|item| item["crate_id"] == 0 && item["visibility"] == "public") {
        let inner = ["struct", "enum", "union"].into_iter().find_map(|kind| item["inner"].get(kind));
        let Some(impls) = inner.and_then(|inner| inner["impls"].as_array()) else { continue };
        if impls.is_empty() {
            // A type that is only in the signature of a hidden item has no entry.
            continue;
        }
        types += 1;
        let has = |wanted: &str| {
            impls.iter().any(|id| {
                let one = &index[&id.to_string()]["inner"]["impl"];
                one["trait"]["name"] == wanted && one["is_negative"] == false
            })
        };
        if !has("Send") || !has("Sync") {
            bound.push(item["name"].as_str().unwrap_or_default().to_owned());
        }
    }
    assert!(types > 50, "rustdoc names only {types} public types");
    bound
}

/// Removed and added lines.
fn difference(was: &str, is: &str) -> String {
    let (old, new): (BTreeSet<&str>, BTreeSet<&str>) = (was.lines().collect(), is.lines().collect());
    let vanished = old.difference(&new).map(|line| format!("vanished  {line}\n"));
    let appeared = new.difference(&old).map(|line| format!("appeared  {line}\n"));
    let lines: Vec<String> = vanished.chain(appeared).collect();
    let more = lines.len().saturating_sub(SHOWN);
    let rest = if more > 0 { format!("and {more} more\n") } else { String::new() };
    match lines.len() {
        0 => "the order changed\n".to_owned(),
        _ => lines[..lines.len() - more].concat() + &rest,
    }
}

#[test]
fn names_of_a_single_platform_have_a_file_of_their_own() {
    let lines = |text: &str| text.split_inclusive('\n').map(str::to_owned).collect();
    let files = by_platform(&[("linux", lines("a\nb\nc\n")), ("freebsd", lines("a\nc\nd\n"))]);
    let expected = [("", "a\nc\n"), ("-linux", "b\n"), ("-freebsd", "d\n")];
    assert_eq!(files, expected.map(|(which, text)| (which.to_owned(), text.to_owned())));
}

#[test]
fn differences_list_removed_and_added_names() {
    assert_eq!(difference("a\nb\nc\n", "a\nc\nd\n"), "vanished  b\nappeared  d\n");
    let many: String = (0..100).map(|i| format!("{i}\n")).collect();
    assert!(difference("", &many).ends_with("and 40 more\n"));
}
