//! Sentences of the description, and what shows that each is true.

mod notifications;
mod options;
mod paths;
mod pieces;
mod setup;

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

use {sentences, shown};

fn all() -> impl Iterator<Item = &'static Sentence> {
    [notifications::SENTENCES, options::SENTENCES].into_iter().flatten()
}

/// What the description says about an item, a struct, a field or a value.
pub(crate) fn prose(about: &str) -> &'static [&'static str] {
    PROSE.iter().find(|(name, _)| *name == about).map_or_else(|| panic!("no {about}"), |(_, texts)| texts)
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
    // Some of them wait.
    in_parallel(all(), |Sentence { about, words, shown }| {
        noted(about, words);
        let Shown::By(check) = shown else { return };
        if OPTIONS.iter().all(|option| option.name != *about || option.there()) {
            println!("{about}: {words}");
            check();
        }
    });
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
            assert!(tests.contains(&*test), "there is no test {test}, which shows `{words}` of {about}");
        }
    }
}
