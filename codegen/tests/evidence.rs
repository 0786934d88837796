//! The recorded answers of kernels (spec/evidence) and the description are consistent.

mod common;

use std::fs;

use codegen::description::Description;
use codegen::evidence::builds::Content;
use codegen::evidence::recorded_calls::Scripts;
use codegen::evidence::report::Report;
use codegen::evidence::{Evidence, Verdict};
use codegen::model::{Common, ItemKind, PlatformId, Since};
use common::{real, root};

fn release(text: &str) -> (u32, u32) {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter_map(|n| n.parse().ok());
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0))
}

fn linux(spec: &Description) -> PlatformId {
    PlatformId(spec.platforms.iter().position(|p| p.name == "linux").unwrap())
}

/// The answers of Linux kernels, each with a name.
fn evidence(spec: &Description) -> Vec<(String, &Evidence)> {
    let linux = linux(spec);
    let ours = spec.evidence.iter().filter(|e| e.platform == linux && e.stack.is_none());
    ours.map(|e| (format!("Linux {} ({})", e.release, e.switches), e)).collect()
}

/// The items that a kernel was probed about, with its verdicts.
fn verdicts<'a>(spec: &'a Description, answers: &Evidence) -> Vec<(ItemKind, &'a Common, Verdict)> {
    spec.items().filter_map(|(kind, it)| Some((kind, it, answers.verdict(kind, &it.name)?))).collect()
}

#[test]
fn four_kernels_were_asked_with_switches_off_and_on() {
    let spec = real();
    let asked: Vec<String> = evidence(&spec).into_iter().map(|(name, _)| name).collect();
    for kernel in ["5.10", "6.1", "6.12", "7.2"] {
        for switches in ["default", "all-on"] {
            let run = format!("Linux {kernel} ({switches})");
            assert!(asked.contains(&run), "{run} is missing: cargo xtask probe --record");
        }
    }
}

#[test]
fn kernels_have_and_lack_what_is_described() {
    let spec = real();
    let mut compared = 0;
    for (kernel, answers) in evidence(&spec) {
        for (_, item, verdict) in verdicts(&spec, answers) {
            let at = format!("{kernel}: {}", item.name);
            let offer = item.offer(linux(&spec));
            let offer = offer.unwrap_or_else(|| panic!("{at} is there, and described as absent"));
            let since = match &offer.since {
                Since::Exactly(since) => release(since),
                // It may have been present earlier.
                Since::About(_) | Since::By(_) | Since::Library { .. } | Since::Unknown => (0, 0),
            };
            if release(&answers.release) < since {
                assert_eq!(verdict, Verdict::Absent, "{at}, described as new in {since:?}");
            } else {
                assert_ne!(verdict, Verdict::Absent, "{at}, described as there since {since:?}");
            }
            compared += 1;
        }
    }
    assert!(compared > 600, "{compared} answers");
}

#[test]
fn refused_items_work_with_their_sysctl() {
    let spec = real();
    for (kernel, answers) in evidence(&spec) {
        for (kind, item, verdict) in verdicts(&spec, answers) {
            let at = format!("{kernel}: {} is {verdict:?}", item.name);
            if kind == ItemKind::Option && matches!(verdict, Verdict::Refused | Verdict::Partly) {
                assert_eq!(answers.switches, "default", "{at} with all switches on");
                let offer = item.offer(linux(&spec)).unwrap();
                let explained = offer.errors.iter().any(|cause| cause.hint.is_some());
                assert!(!offer.needs.is_empty() || explained, "{at}, but neither `needs` nor a hint explains it");
            }
        }
    }
}

#[test]
fn every_wrapped_option_was_asked_about() {
    let spec = real();
    let linux = linux(&spec);
    for (kernel, answers) in evidence(&spec) {
        for option in spec.options.iter().filter(|it| it.no_wrapper.is_none() && it.common.offer(linux).is_some()) {
            let name = option.common.name.as_str();
            assert!(answers.verdict(ItemKind::Option, name).is_some(), "{kernel}: {name} is missing");
        }
    }
}

/// The files of a folder: path, text, and the text after parsing and rendering.
fn rewritten<R: Content>(folder: &str) -> Vec<(String, String, String)> {
    let spec = real();
    let files = fs::read_dir(root().join("spec/evidence").join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "toml"));
    let file = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let recorded =
            R::parse(&text, &spec.platforms).unwrap_or_else(|(at, why)| panic!("{} {at:?}: {why}", path.display()));
        assert_eq!(path.file_stem().unwrap().to_str(), Some(recorded.system.name.as_str()));
        (path.display().to_string(), text, R::render(&recorded))
    };
    files.map(file).collect()
}

/// The files have the generated format, so that a new answer changes only its own line.
#[test]
fn files_are_as_they_are_written() {
    let files = [rewritten::<Report>(""), rewritten::<Scripts>("calls")].concat();
    assert!(files.len() >= 4, "{files:?}");
    for (path, text, again) in files {
        assert!(text == again, "{path} is written as:\n{again}");
    }
}
