//! What running kernels said (spec/evidence) and what the description says do not contradict each other.

use std::fs;
use std::path::Path;

use codegen::description::Description;
use codegen::generate;
use codegen::model::{Offer, PlatformId, Since, Spec};

/// `linux-6.12-all-on.toml`
struct Evidence {
    file: String,
    release: (u32, u32),
    all_on: bool,
    said: toml::Table,
}

fn release(text: &str) -> (u32, u32) {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok());
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn evidence() -> Vec<Evidence> {
    let files = fs::read_dir(root().join("spec/evidence")).expect("spec/evidence; `cargo xtask probe --record`");
    let mut all: Vec<Evidence> = files
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("linux-"))
        .map(|path| {
            let file = path.file_name().unwrap().to_string_lossy().into_owned();
            let said: toml::Table = fs::read_to_string(&path).unwrap().parse().unwrap();
            let release = release(said["kernel"]["release"].as_str().unwrap());
            Evidence { all_on: file.contains("-all-on"), file, release, said }
        })
        .collect();
    all.sort_by(|a, b| a.file.cmp(&b.file));
    all
}

fn spec() -> Description {
    generate::load(root()).unwrap_or_else(|_| panic!("`cargo xtask check` says why"))
}

/// Of one kind (`option`), by name: the verdict.
fn verdicts<'a>(evidence: &'a Evidence, kind: &str) -> Vec<(&'a str, &'a str)> {
    let rows = evidence.said[kind].as_array().unwrap();
    rows.iter().map(|row| (row["name"].as_str().unwrap(), row["verdict"].as_str().unwrap())).collect()
}

fn offer<'a>(spec: &'a Spec, kind: &str, name: &str) -> Option<&'a Offer> {
    let linux = PlatformId(spec.platforms.iter().position(|p| p.name == "linux").unwrap());
    let common = match kind {
        "option" => spec.options.iter().find(|it| it.common.name == name).map(|it| &it.common),
        "cmsg" => spec.cmsgs.iter().find(|it| it.common.name == name).map(|it| &it.common),
        "notification" => spec.notifications.iter().find(|it| it.common.name == name).map(|it| &it.common),
        _ => spec.functions.iter().find(|it| it.common.name == name).map(|it| &it.common),
    };
    common?.offer(linux)
}

#[test]
fn four_kernels_were_asked_with_switches_off_and_on() {
    let files: Vec<String> = evidence().into_iter().map(|it| it.file).collect();
    for kernel in ["5.10", "6.1", "6.12", "7.2"] {
        for switches in ["default", "all-on"] {
            let file = format!("linux-{kernel}-{switches}.toml");
            assert!(files.contains(&file), "{file} is missing: cargo xtask probe --record");
        }
    }
}

#[test]
fn what_a_kernel_has_and_lacks_is_as_described() {
    let spec = spec();
    for evidence in evidence() {
        for kind in ["option", "cmsg", "notification", "function"] {
            for (name, verdict) in verdicts(&evidence, kind) {
                let at = format!("{}: {name}", evidence.file);
                let offer =
                    offer(&spec, kind, name).unwrap_or_else(|| panic!("{at} is there, and described as absent"));
                let since = match &offer.since {
                    Since::Exactly(since) => release(since),
                    // It may have been there earlier.
                    Since::About(_) | Since::By(_) | Since::Unknown => (0, 0),
                };
                if evidence.release < since {
                    assert_eq!(verdict, "absent", "{at}, described as new in {since:?}");
                } else {
                    assert_ne!(verdict, "absent", "{at}, described as there since {since:?}");
                }
            }
        }
    }
}

#[test]
fn what_is_refused_needs_a_switch_and_works_with_it() {
    let spec = spec();
    for evidence in evidence() {
        for (name, verdict) in verdicts(&evidence, "option") {
            let at = format!("{}: {name}", evidence.file);
            let offer = offer(&spec, "option", name).unwrap();
            if verdict == "refused" || verdict == "partly" {
                assert!(!evidence.all_on, "{at} is {verdict} with all switches on");
                let explained = offer.errors.iter().any(|cause| cause.hint.is_some());
                assert!(!offer.needs.is_empty() || explained, "{at} is {verdict}, and nothing says what to switch on");
            }
        }
    }
}

#[test]
fn every_wrapped_option_was_asked_about() {
    let spec = spec();
    let linux = PlatformId(spec.platforms.iter().position(|p| p.name == "linux").unwrap());
    for evidence in evidence() {
        let asked = verdicts(&evidence, "option");
        for option in spec.options.iter().filter(|it| it.no_wrapper.is_none() && it.common.offer(linux).is_some()) {
            let name = option.common.name.as_str();
            assert!(asked.iter().any(|(asked, _)| *asked == name), "{}: {name} is missing", evidence.file);
        }
    }
}
