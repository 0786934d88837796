//! Every public name of the libraries stands in a file here, so that a review sees what appears, changes or vanishes.

use std::collections::BTreeSet;
use std::path::Path;

use codegen::write;
use xtask::setup::Cache;
use xtask::verify::cross_check::Toolchain;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

const PLATFORMS: [(&str, &str); 2] = [("linux", "x86_64-unknown-linux-gnu"), ("freebsd", "x86_64-unknown-freebsd")];

/// The command that writes the files anew.
const ACCEPT: &str = "UPDATE_EXPECT=1 cargo test -p xtask --test public_api";

/// So many lines of a difference say enough.
const SHOWN: usize = 60;

#[test]
fn what_users_rely_on_is_what_was_agreed_to() {
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
    for package in ["sctp-sys", "sctp-opts"] {
        for (platform, target) in PLATFORMS {
            let json = toolchain.documented(Path::new(ROOT), package, target).unwrap_or_else(|said| panic!("{said}"));
            // What every type has anyway, and what a derive makes of one, is in the way of reading.
            let api = public_api::Builder::from_rustdoc_json(json)
                .omit_blanket_impls(true)
                .omit_auto_trait_impls(true)
                .omit_auto_derived_impls(true)
                .build()
                .expect("public-api reads what rustdoc of the oldest Rust writes");
            let is: String = api.items().map(|item| format!("{item}\n")).collect();
            assert!(is.lines().count() > 100, "only this is public in {package}:\n{is}");
            let file = format!("codegen/xtask/tests/public-api/{package}-{platform}.txt");
            let path = Path::new(ROOT).join(&file);
            let was = std::fs::read_to_string(&path).unwrap_or_default();
            if is == was {
                continue;
            }
            if update {
                write::replace(&path, &is).expect("a file that can be written");
                continue;
            }
            differences += &format!("\n{file}:\n{}", difference(&was, &is));
        }
    }
    assert!(differences.is_empty(), "the public API is another one:\n{differences}\nIf it should be: {ACCEPT}");
}

/// What vanished and what appeared.
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
fn a_difference_names_what_vanished_and_what_appeared() {
    assert_eq!(difference("a\nb\nc\n", "a\nc\nd\n"), "vanished  b\nappeared  d\n");
    let many: String = (0..100).map(|i| format!("{i}\n")).collect();
    assert!(difference("", &many).ends_with("and 40 more\n"));
}
