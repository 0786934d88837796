//! A third and a fourth platform: what is added to the description for them, and what comes out.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::path::Path;

use codegen::description::Description;
use codegen::generate::{self, LoadError};
use codegen::model::{Since, Support};
use codegen::write;
use common::{copy, root};
use xtask::setup::Cache;
use xtask::verify::cross_check::{self, Toolchain};

/// Comes from FreeBSD. Its numbers are invented.
const NETBSD: &str = r#"
[[platform]]
name     = "netbsd"
title    = "NetBSD"
upstream = "freebsd"
clang    = ["x86_64-unknown-netbsd", "i686-unknown-netbsd", "armv7-unknown-netbsd-eabihf"]
releases = ["9.0", "10.0"]
errno    = { ENOTSUP = 86 }
"#;

/// Lines of its own, below `name` of an option.
const DIFFERENCES: [(&str, &str); 4] = [
    ("SCTP_RTOINFO", "on.netbsd = { value = 0x211 }"),
    ("SCTP_NODELAY", "on.netbsd = { value = 0x214, since = \"9.0\" }"),
    ("SCTP_MAXSEG", "on.netbsd = { value = 0x21e }"),
    ("SCTP_AUTOCLOSE", "on.netbsd = { absent = \"NetBSD left it out.\" }"),
];

/// Is FreeBSD under another name.
const DRAGONFLY: &str = "[[platform]]\nname     = \"dragonfly\"\nupstream = \"freebsd\"\n";

fn load(root: &Path) -> Description {
    match generate::load(root) {
        Ok(spec) => spec,
        Err(LoadError::Read(error)) => panic!("{error}"),
        Err(LoadError::Wrong { sources, diagnostics }) => {
            panic!("{}", codegen::diag::render(&sources, &diagnostics, false))
        }
    }
}

/// The real description, and platforms added to it.
fn copy_with(more: &str) -> tempfile::TempDir {
    let copy = copy();
    let platforms = copy.path().join("spec/platforms.toml");
    let text = std::fs::read_to_string(&platforms).expect("the platforms");
    std::fs::write(&platforms, text + more).expect("the platforms");
    copy
}

/// The target is one whose standard library the other platform needs as well.
fn mirror_of_linux() -> tempfile::TempDir {
    copy_with("\n[[platform]]\nname = \"mirror\"\ntargets = [\"netbsd\"]\nupstream = \"linux\"\n")
}

/// With both platforms that come from FreeBSD.
fn extended() -> tempfile::TempDir {
    let copy = copy_with(&[NETBSD, DRAGONFLY].concat());
    let path = copy.path().join("spec/options.toml");
    let mut options = std::fs::read_to_string(&path).expect("the options");
    for (option, line) in DIFFERENCES {
        let start = options.lines().position(|l| l.starts_with("name") && l.ends_with(&format!("= \"{option}\"")));
        let mut lines: Vec<&str> = options.lines().collect();
        lines.insert(start.expect("the option") + 1, line);
        options = lines.join("\n");
    }
    std::fs::write(&path, options).expect("the options");
    copy
}

#[test]
fn a_platform_takes_few_lines() {
    assert!(NETBSD.trim().lines().count() + DIFFERENCES.len() <= 30);
    assert_eq!(DRAGONFLY.lines().count(), 3);
}

#[test]
fn fields_that_an_upstream_added_later_are_inherited() {
    let copy = mirror_of_linux();
    let spec = load(copy.path());
    let other = spec.platform_ids().last().expect("a platform");
    let grown = |s: &&codegen::model::Struct| s.on.contains(&other) && s.fields.iter().any(|f| f.grew.is_some());
    assert!(spec.structs.iter().any(|s| grown(&s)));
}

#[test]
fn unstated_keys_are_inherited_from_upstream() {
    let copy = extended();
    let spec = load(copy.path());
    let id = |name: &str| spec.platform_ids().find(|p| spec.platform(*p).name == name).expect("a platform");
    let (freebsd, netbsd, dragonfly) = (id("freebsd"), id("netbsd"), id("dragonfly"));
    let errno = |of, name: &str| {
        let known = &spec.platform(of).errno;
        known.iter().find(|(known, _)| known == name).map(|(_, number)| *number)
    };
    assert_eq!((errno(netbsd, "ENOTSUP"), errno(netbsd, "EINVAL")), (Some(86), Some(22)));
    let (mut differ, mut absent) = (Vec::new(), Vec::new());
    for (_, item) in spec.items() {
        let [theirs, own, same] = [freebsd, netbsd, dragonfly].map(|platform| &item.on[platform.0]);
        match (theirs, own, same) {
            (Support::Absent(why), Support::Absent(own), Support::Absent(same)) => {
                assert!(why == own && why == same, "{}", item.name);
            }
            (Support::Offered(theirs), Support::Offered(own), Support::Offered(same)) => {
                assert_eq!((theirs.value, theirs.length), (same.value, same.length), "{}", item.name);
                assert_eq!(
                    (&theirs.line.notes, theirs.errors.len()),
                    (&own.line.notes, own.errors.len()),
                    "{}",
                    item.name
                );
                // What FreeBSD had in which release is nothing that is known of another system.
                assert_eq!((&same.since, &same.until), (&Since::Unknown, &None), "{}", item.name);
                if theirs.value != own.value {
                    differ.push(item.name.as_str());
                }
            }
            (Support::Offered(_), Support::Absent(_), Support::Offered(_)) => absent.push(item.name.as_str()),
            _ => panic!("{} is there on one of them", item.name),
        }
    }
    differ.sort_unstable();
    assert_eq!((differ, absent), (vec!["SCTP_MAXSEG", "SCTP_NODELAY", "SCTP_RTOINFO"], vec!["SCTP_AUTOCLOSE"]));
    let nodelay = spec.option("SCTP_NODELAY").and_then(|o| o.common.offer(netbsd)).expect("the option");
    assert_eq!(nodelay.since, Since::Exactly("9.0".to_owned()));
    for s in &spec.structs {
        assert_eq!(s.on.contains(&freebsd), s.on.contains(&netbsd), "{}", s.name);
    }
    for value in spec.values.iter().flat_map(|table| &table.values) {
        assert!(value.on[freebsd.0] == value.on[netbsd.0] && value.on[freebsd.0] == value.on[dragonfly.0]);
    }
}

#[test]
fn pages_and_headers_are_generated() {
    let copy = extended();
    let spec = load(copy.path());
    let page = codegen::emit::pages::status::emit(&spec).text;
    let row = page.lines().find(|line| line.starts_with("| Name")).expect("a table");
    for title in ["Linux", "FreeBSD", "NetBSD", "dragonfly"] {
        assert!(row.split('|').any(|cell| cell.trim() == title), "{title} has no column: {row}");
    }
    assert!(page.contains("NetBSD left it out"), "the reason for its absence is in no footnote");
    let header = |name: &str| {
        let platform = spec.platform_ids().find(|p| spec.platform(*p).name == name).expect("a platform");
        codegen::emit::header::emit(&spec, platform).text
    };
    assert!(header("netbsd").contains("#define SCTP_NODELAY 532\n"));
    assert!(!header("netbsd").contains("SCTP_AUTOCLOSE "));
    let renamed = header("dragonfly").replace("DRAGONFLY", "FREEBSD").replace("dragonfly", "FreeBSD");
    assert!(renamed == header("freebsd"), "dragonfly's header is another:\n{renamed}");
}

/// The libraries with everything generated for the added platforms; the rest of the workspace is left out.
#[test]
fn the_libraries_compile_for_the_platform() {
    let toolchain = match Cache::new().and_then(|cache| Toolchain::find(&cache, false)) {
        Ok(toolchain) => toolchain,
        Err(lacking) => {
            assert!(std::env::var_os("CI").is_none(), "{lacking}; `cargo xtask test` installs it");
            eprintln!("{lacking}: this test is left out");
            return;
        }
    };
    compiles(&toolchain, extended().path());
    compiles(&toolchain, mirror_of_linux().path());
}

/// What is generated of the description in a folder, for NetBSD's target.
fn compiles(toolchain: &Toolchain, folder: &Path) {
    let files = generate::outputs(folder, &load(folder)).expect("outputs");
    let changes = write::compare(folder, &files).expect("a comparison");
    write::apply(folder, &files, &changes).expect("written outputs");
    let workspace = std::fs::read_to_string(root().join("Cargo.toml")).expect("the workspace");
    let left_out = |line: &&str| ["\"codegen", "\"sctp-opts/fuzz"].iter().any(|member| line.trim().starts_with(member));
    let members: Vec<&str> = workspace.lines().filter(|line| !left_out(line)).collect();
    std::fs::write(folder.join("Cargo.toml"), members.join("\n")).expect("a workspace");
    let mut cargo = toolchain.cargo("check", "x86_64-unknown-netbsd");
    cargo.current_dir(folder).args(["--offline", "--lib", "-p", "sctp-opts-sys", "-p", "sctp-opts"]);
    cross_check::run(&mut cargo).expect("cargo").unwrap_or_else(|said| panic!("{said}"));
}
