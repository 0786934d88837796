//! Sentences of the description, and what shows that each is true.

mod buffers;
mod ends;
mod fields;
mod flags;
mod functions;
mod keys;
mod members;
mod messages;
mod negotiated;
mod notifications;
mod options;
mod packets;
mod paths;
mod pieces;
mod reports;
mod rest;
mod setup;
mod streams;
mod structs;
mod values;

use std::collections::BTreeSet;
use std::process::Command;

use crate::common::{in_parallel, sctp};
use crate::described::OPTIONS;
use crate::prose::PROSE;

/// Words of the description, and what shows that they are true.
struct Sentence {
    /// The name of an item or a struct, or of a field or a value in one: `sctp_initmsg.sinit_max_attempts`.
    about: &'static str,
    words: &'static str,
    shown: Shown,
}

enum Shown {
    /// By this, in kernels that have the option.
    By(fn()),
    /// By a test with this path.
    In(&'static str),
    /// By no test; `unshown!` has the reason.
    No,
}

/// Rows of `name "words" => what shows them;`, or `name "words" in a::test;`.
macro_rules! sentences {
    ($($about:ident $(.$part:ident)* $words:literal $(in $test:path)? $(=> $check:expr)?;)*) => {
        pub(super) const SENTENCES: &[super::Sentence] = &[$(super::Sentence {
            about: concat!(stringify!($about) $(, ".", stringify!($part))*),
            words: $words,
            shown: super::shown!($(=> $check)? $(in $test)?),
        }),*];
    };
}

macro_rules! shown {
    (=> $check:expr) => {
        super::Shown::By(|| $check)
    };
    (in $test:path) => {
        super::Shown::In(stringify!($test))
    };
}

/// The same for many rows of a test elsewhere: groups of `a::test { name "words"; }`.
macro_rules! elsewhere {
    ($($test:path { $($about:ident $(.$part:ident)* $words:literal;)* })*) => {
        pub(super) const ELSEWHERE: &[super::Sentence] = &[$($(super::Sentence {
            about: concat!(stringify!($about) $(, ".", stringify!($part))*),
            words: $words,
            shown: super::Shown::In(stringify!($test)),
        },)*)*];
    };
}

/// What no test shows: groups of `"the reason" { name "words"; }`.
macro_rules! unshown {
    ($($why:literal { $($about:ident $(.$part:ident)* $words:literal;)* })*) => {
        pub(super) const UNSHOWN: &[super::Sentence] = &[$($(super::Sentence {
            about: concat!(stringify!($about) $(, ".", stringify!($part))*),
            words: $words,
            shown: super::Shown::No,
        },)*)*];
    };
}

use {elsewhere, sentences, shown, unshown};

fn all() -> impl Iterator<Item = &'static Sentence> {
    let checked = [
        buffers::SENTENCES,
        ends::SENTENCES,
        fields::SENTENCES,
        flags::SENTENCES,
        keys::SENTENCES,
        negotiated::SENTENCES,
        notifications::SENTENCES,
        options::SENTENCES,
        packets::SENTENCES,
        streams::SENTENCES,
        structs::SENTENCES,
        values::SENTENCES,
    ];
    let elsewhere = [
        fields::ELSEWHERE,
        flags::ELSEWHERE,
        functions::ELSEWHERE,
        members::ELSEWHERE,
        messages::ELSEWHERE,
        notifications::ELSEWHERE,
        packets::ELSEWHERE,
        reports::ELSEWHERE,
        structs::ELSEWHERE,
        rest::ELSEWHERE,
        values::ELSEWHERE,
    ];
    let unshown = [
        flags::UNSHOWN,
        functions::UNSHOWN,
        messages::UNSHOWN,
        notifications::UNSHOWN,
        reports::UNSHOWN,
        rest::UNSHOWN,
        structs::UNSHOWN,
        values::UNSHOWN,
    ];
    checked.into_iter().chain(elsewhere).chain(unshown).flatten()
}

/// What a text can be wrong about; the generator decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Names,
    Field,
    Claims,
}

impl Kind {
    /// Whether a text of this kind only says what something is. About a field, four words do no more.
    fn names(self, text: &str) -> bool {
        match self {
            Self::Names => true,
            Self::Field => !text.starts_with("0:") && text.split(' ').count() <= 4,
            Self::Claims => false,
        }
    }
}

/// What the description says about an item, a struct, a field or a value.
pub(crate) fn prose(about: &str) -> &'static [&'static str] {
    PROSE.iter().find(|(name, ..)| *name == about).map_or_else(|| panic!("no {about}"), |(.., texts)| texts)
}

/// Checks that the description says this.
#[track_caller]
pub(crate) fn noted(about: &str, words: &str) {
    let found = prose(about).iter().any(|text| text.replace('\n', " ").contains(words));
    assert!(found, "no sentence of {about} contains `{words}`");
}

#[test]
fn sentences_are_true() {
    if !sctp() {
        return;
    }
    let mut checks = Vec::new();
    for Sentence { about, words, shown } in all() {
        noted(about, words);
        let Shown::By(check) = shown else { continue };
        if OPTIONS.iter().all(|option| option.name != *about || option.there()) {
            checks.push((about, words, check));
        }
    }
    // Some of them wait.
    in_parallel(checks, |(about, words, check)| {
        println!("{about}: {words}");
        check();
    });
}

/// The sentences of a text, and their parts between semicolons.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(". ").flat_map(|sentence| sentence.trim_end_matches('.').split("; "))
}

/// Every sentence about what the system has, unless it only says what something is.
#[test]
fn every_sentence_has_a_row() {
    let rows: Vec<&Sentence> = all().collect();
    let mut missing = Vec::new();
    for (about, kind, texts) in PROSE {
        for text in texts.iter().map(|text| text.replace('\n', " ")) {
            for said in parts(&text) {
                let covers = |words: &str| said.contains(words) || words.contains(said);
                let has = |row: &&Sentence| row.about == *about && parts(row.words).any(covers);
                if !kind.names(said) && !rows.iter().any(has) {
                    missing.push(format!("{about}: {said}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "sentences without a row: {missing:#?}");
}

/// The tests that the table names exist.
#[test]
fn the_tests_of_sentences_exist() {
    let program = std::env::current_exe().unwrap();
    let list = Command::new(program).args(["--list", "--format", "terse"]).output().unwrap();
    let list = String::from_utf8(list.stdout).unwrap();
    let tests: BTreeSet<&str> = list.lines().filter_map(|line| line.strip_suffix(": test")).collect();
    for Sentence { about, words, shown } in all() {
        if let Shown::In(test) = shown {
            let test = test.replace(' ', "");
            let built = cfg!(feature = "tokio") || !test.starts_with("asynchronous::");
            assert!(!built || tests.contains(&*test), "there is no test {test}, which shows `{words}` of {about}");
        }
    }
}
