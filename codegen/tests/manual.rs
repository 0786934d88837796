//! `docs/manual.md`: its links resolve, and the names in it exist.

mod common;

use std::collections::BTreeSet;

use codegen::emit::pages::status;
use codegen::input::manual;
use common::{real, root};

fn page() -> String {
    std::fs::read_to_string(root().join(manual::PAGE)).unwrap()
}

/// The page without its code.
fn prose(page: &str) -> String {
    let code: Vec<&str> = manual::blocks(page).into_iter().map(|(_, code)| code).collect();
    code.iter().fold(page.to_owned(), |text, code| text.replace(code, ""))
}

/// The text and the target of each link.
fn links(text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("](") {
        let target = &text[at + 2..];
        let target = &target[..target.find(')').expect("a link ends")];
        found.push((&text[text[..at].rfind('[').expect("a link starts") + 1..at], target));
    }
    found
}

#[test]
fn every_link_resolves() {
    let (page, status) = (page(), status::emit(&real()).text);
    let headings: BTreeSet<String> =
        page.lines().filter_map(|line| line.strip_prefix("## ")).map(manual::anchor).collect();
    let mut sections = BTreeSet::new();
    let mut rows = 0;
    for (text, target) in links(&page) {
        if let Some(name) = target.strip_prefix("status.md#") {
            assert!(status.contains(&format!("<a id={name}></a>")), "{target} leads nowhere");
            assert_eq!(text, format!("`{name}`"), "the link says what it leads to");
            rows += 1;
        } else if let Some(heading) = target.strip_prefix('#') {
            assert!(headings.contains(heading), "{target} leads nowhere");
            sections.insert(heading.to_owned());
        } else {
            assert_eq!(target, "status.md");
        }
    }
    assert!(rows > 50, "{rows}");
    assert_eq!(sections, headings, "every task is in the list at the top");
}

#[test]
fn every_option_that_is_named_exists_and_is_linked() {
    let (page, spec) = (page(), real());
    let known: BTreeSet<&str> = spec.commons().map(|common| common.name.as_str()).collect();
    let text = prose(&page);
    let mut named = 0;
    for (at, code) in text.split('`').enumerate().filter(|(at, _)| at % 2 == 1) {
        if !code.starts_with("SCTP_") && !code.starts_with("SO_") {
            continue;
        }
        assert!(known.contains(code), "the description has no `{code}`");
        let after = text.split('`').nth(at + 1).unwrap_or_default();
        assert!(after.starts_with("](status.md#"), "`{code}` is not linked");
        named += 1;
    }
    assert!(named > 50, "{named}");
}

#[test]
fn every_type_that_is_named_exists() {
    let (page, spec) = (page(), real());
    let text = prose(&page);
    let variants: BTreeSet<String> = spec
        .values
        .iter()
        .flat_map(|table| table.values.iter().map(|v| format!("{}::{}", table.name, v.rust)))
        .collect();
    let named: Vec<&str> = text.split('`').skip(1).step_by(2).filter(|code| code.contains("::")).collect();
    for code in named.iter().filter(|code| !code.starts_with("sctp_opts::") && !code.starts_with("socket2::")) {
        assert!(variants.contains(*code), "the description has no `{code}`");
    }
    assert!(named.len() > 5, "{named:?}");
}

#[test]
fn settings_that_are_named_are_those_of_the_description() {
    let (page, spec) = (page(), real());
    let mut known = BTreeSet::new();
    for offer in spec.commons().flat_map(|common| common.on.iter().filter_map(|support| support.offer())) {
        known.extend(offer.line.sysctls.iter().cloned());
        let settings = offer.needs.iter().flat_map(codegen::model::Need::settings);
        known.extend(settings.filter_map(|setting| setting.split('=').next()).map(str::to_owned));
    }
    let noted = |name: &str| {
        let mut notes = spec.commons().flat_map(|c| c.on.iter().filter_map(|s| s.offer())).flat_map(|o| &o.line.notes);
        notes.any(|note| note.contains(name))
    };
    for name in prose(&page).split('`').filter(|code| code.starts_with("net.") && !code.contains(' ')) {
        assert!(known.contains(name) || noted(name), "the description has no `{name}`");
    }
}

#[test]
fn every_task_has_a_function_that_the_tests_can_call() {
    let page = page();
    let tasks = page.matches("\n## ").count();
    let blocks = manual::blocks(&page);
    assert_eq!(blocks.len(), tasks);
    assert_eq!(page.matches("```").count(), 2 * tasks, "code of another kind, which nothing compiles");
    let mut names = BTreeSet::new();
    for (line, code) in blocks {
        for name in manual::functions(code) {
            assert!(names.insert(name), "line {line}: `{name}` twice");
        }
    }
}
