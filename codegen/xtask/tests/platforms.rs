//! Adding a third and a fourth platform: the additions to the description, and the generated results.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::path::Path;

use codegen::generate;
use codegen::model::{Since, Support};
use codegen::write;
use common::{accepted, copy, root};
use xtask::setup::Cache;
use xtask::verify::cross_check::{self, Toolchain};

/// A platform derived from FreeBSD, with invented numbers.
const NETBSD: &str = r#"
[[platform]]
name     = "netbsd"
title    = "NetBSD"
upstream = "freebsd"
clang    = ["x86_64-unknown-netbsd", "i686-unknown-netbsd", "armv7-unknown-netbsd-eabihf"]
releases = ["9.0", "10.0"]
errno    = { ENOTSUP = 86 }
"#;

/// Lines of its own, to insert below the `name` of an option.
const DIFFERENCES: [(&str, &str); 4] = [
    ("SCTP_RTOINFO", "on.netbsd = { value = 0x211 }"),
    ("SCTP_NODELAY", "on.netbsd = { value = 0x214, since = \"9.0\" }"),
    ("SCTP_MAXSEG", "on.netbsd = { value = 0x21e }"),
    ("SCTP_AUTOCLOSE", "on.netbsd = { absent = \"NetBSD left it out.\" }"),
];

/// Platforms that exclude some of what their upstreams have.
const LACKING: &str = r#"
[[platform]]
name     = "netbsd"
upstream = "freebsd"
without  = ["SCTP_DATA_SENT", "sctp_timeouts"]
errors   = []

[[platform]]
name     = "mirror"
upstream = "linux"
"#;

const LACKING_LINES: [(&str, &str); 4] = [
    ("SCTP_PEER_ADDR_PARAMS", "on.netbsd = { without = [\"adapted\", \"notes\", \"sysctls\", \"default\"] }"),
    ("SCTP_STATUS", "on.netbsd = { without = [\"refused\", \"errors\", \"code\"] }"),
    ("SCTP_TIMEOUTS", "on.netbsd = { absent = \"NetBSD left it out.\" }"),
    ("SCTP_SNDINFO", "on.mirror = { without = [\"followed_by\"] }"),
];

/// Items that others refer to: as a requirement, in packetdrill scripts, in structs, or for their values.
const LEFT_OUT: [&str; 9] = [
    "SCTP_RTOINFO",
    "SCTP_EVENT",
    "SCTP_FRAGMENT_INTERLEAVE",
    "SCTP_GET_PEER_ADDR_INFO",
    "SCTP_AUTH_KEY",
    "SCTP_CMT_ON_OFF",
    "SCTP_RCVINFO",
    "SCTP_ASSOC_CHANGE",
    "sctp_sendv",
];

/// FreeBSD under another name.
const DRAGONFLY: &str = "[[platform]]\nname     = \"dragonfly\"\nupstream = \"freebsd\"\n";

/// A copy of the description with additional platforms.
fn copy_with(more: &str) -> tempfile::TempDir {
    let copy = copy();
    let platforms = copy.path().join("spec/platforms.toml");
    let text = std::fs::read_to_string(&platforms).expect("the platforms");
    std::fs::write(&platforms, text + more).expect("the platforms");
    copy
}

/// A platform derived from Linux. Its target is one for which the standard library is built anyway.
fn mirror_of_linux() -> tempfile::TempDir {
    copy_with("\n[[platform]]\nname = \"mirror\"\ntargets = [\"netbsd\"]\nupstream = \"linux\"\n")
}

/// A copy with both platforms derived from FreeBSD.
fn extended() -> tempfile::TempDir {
    let copy = copy_with(&[NETBSD, DRAGONFLY].concat());
    add_lines(copy.path(), &DIFFERENCES);
    copy
}

/// Inserts lines below the names of items.
fn add_lines(to: &Path, lines: &[(&str, &str)]) {
    let mut missing: Vec<&str> = lines.iter().map(|(item, _)| *item).collect();
    for file in ["options", "cmsgs", "notifications", "functions"] {
        let path = Path::new("spec").join(file).with_extension("toml");
        let text = std::fs::read_to_string(root().join(&path)).expect("a file of the description");
        let mut out = String::new();
        for line in text.lines() {
            out += &format!("{line}\n");
            let named =
                |(item, _): &&(&str, &str)| line.starts_with("name") && line.ends_with(&format!("= \"{item}\""));
            if let Some((item, own)) = lines.iter().find(named) {
                missing.retain(|other| other != item);
                out += &format!("{own}\n");
            }
        }
        std::fs::write(to.join(&path), out).expect("a file of the description");
    }
    assert!(missing.is_empty(), "there is no {missing:?}");
}

#[test]
fn a_platform_takes_few_lines() {
    assert!(NETBSD.trim().lines().count() + DIFFERENCES.len() <= 30);
    assert_eq!(DRAGONFLY.lines().count(), 3);
}

#[test]
fn fields_that_an_upstream_added_later_are_inherited() {
    let copy = mirror_of_linux();
    let spec = accepted(generate::load(copy.path()));
    let other = spec.platform_ids().last().expect("a platform");
    let grown = |s: &&codegen::model::Struct| s.on.contains(&other) && s.fields.iter().any(|f| f.grew.is_some());
    assert!(spec.structs.iter().any(|s| grown(&s)));
}

#[test]
fn unstated_keys_are_inherited_from_upstream() {
    let copy = extended();
    let spec = accepted(generate::load(copy.path()));
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
                // The releases of FreeBSD say nothing about another system.
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
fn excluded_keys_are_not_inherited() {
    let copy = copy_with(LACKING);
    add_lines(copy.path(), &LACKING_LINES);
    let spec = accepted(generate::load(copy.path()));
    let id = |name: &str| spec.platform_ids().find(|p| spec.platform(*p).name == name).expect("a platform");
    let (linux, freebsd, netbsd, mirror) = (id("linux"), id("freebsd"), id("netbsd"), id("mirror"));
    let option = |name: &str| spec.option(name).expect("the option");
    let own = |name: &str| option(name).common.offer(netbsd).expect("it is there");
    let theirs = |name: &str| option(name).common.offer(freebsd).expect("it is there");
    let (params, status) = (own("SCTP_PEER_ADDR_PARAMS"), own("SCTP_STATUS"));
    assert!(params.line.notes.is_empty() && params.line.sysctls.is_empty() && params.line.default.is_none());
    assert!(!params.errors.is_empty() && params.value == theirs("SCTP_PEER_ADDR_PARAMS").value);
    assert!(status.refused.is_none() && status.code.is_empty() && theirs("SCTP_STATUS").refused.is_some());
    // This excludes the errors that options share, too.
    assert!(status.errors.is_empty() && theirs("SCTP_STATUS").errors.len() > 1);
    let adapted = &option("SCTP_PEER_ADDR_PARAMS").adapted;
    assert!(adapted[freebsd.0].is_some() && adapted[netbsd.0].is_none());
    let snd_info = spec.cmsgs.iter().find(|cmsg| cmsg.common.name == "SCTP_SNDINFO").expect("the message");
    assert!(snd_info.followed_by[linux.0].is_some() && snd_info.followed_by[mirror.0].is_none());
    let value = spec.values.iter().flat_map(|table| &table.values).find(|value| value.name == "SCTP_DATA_SENT");
    let on = &value.expect("the value").on;
    assert!(on[freebsd.0].is_some() && on[netbsd.0].is_none());
    assert!(spec.struct_on("sctp_timeouts", freebsd).is_some() && spec.struct_on("sctp_timeouts", netbsd).is_none());
}

#[test]
fn any_item_of_an_upstream_may_be_absent() {
    let copy = copy_with("\n[[platform]]\nname = \"netbsd\"\nupstream = \"freebsd\"\n");
    for item in LEFT_OUT {
        add_lines(copy.path(), &[(item, "on.netbsd = { absent = \"NetBSD left it out.\" }")]);
        accepted(generate::load(copy.path()));
    }
}

#[test]
fn pages_and_headers_are_generated() {
    let copy = extended();
    let spec = accepted(generate::load(copy.path()));
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

/// Builds the libraries with everything that is generated for the added platforms.
#[test]
fn the_libraries_compile_for_the_platform() {
    let toolchain = match Cache::new().and_then(|cache| Toolchain::find(&cache)) {
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

/// Generates the code in a folder, and compiles it for a NetBSD target.
fn compiles(toolchain: &Toolchain, folder: &Path) {
    let files = generate::outputs(folder, &accepted(generate::load(folder))).expect("outputs");
    let changes = write::compare(folder, &files).expect("a comparison");
    write::apply(folder, &files, &changes).expect("written outputs");
    let workspace = std::fs::read_to_string(root().join("Cargo.toml")).expect("the workspace");
    let left_out = |line: &&str| {
        ["\"codegen", "\"sctp-opts/fuzz", "\"sctp-opts/ui"].iter().any(|member| line.trim().starts_with(member))
    };
    let members: Vec<&str> = workspace.lines().filter(|line| !left_out(line)).collect();
    std::fs::write(folder.join("Cargo.toml"), members.join("\n")).expect("a workspace");
    let mut cargo = toolchain.cargo("check", &["x86_64-unknown-netbsd"]).unwrap_or_else(|lacking| panic!("{lacking}"));
    cargo.current_dir(folder).args(["--lib", "-p", "sctp-opts-sys", "-p", "sctp-opts"]);
    cross_check::run(&mut cargo).expect("cargo").unwrap_or_else(|message| panic!("{message}"));
}
