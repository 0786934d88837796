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

/// Every sentence about an option, an ancillary message, a notification, a member of their structs, a value or a function
/// has a row.
#[test]
fn every_sentence_has_a_row() {
    let rows: Vec<&Sentence> = all().collect();
    let mut missing = Vec::new();
    for (about, texts) in PROSE.iter().filter(|(about, _)| complete(about)) {
        let texts = texts.iter().map(|text| text.replace('\n', " "));
        for text in texts.collect::<Vec<_>>().iter().flat_map(|text| text.split(". ")) {
            let text = text.trim_end_matches('.');
            if names(about, text) {
                continue;
            }
            let has = |row: &&Sentence| row.about == *about && (text.contains(row.words) || row.words.contains(text));
            if !rows.iter().any(has) {
                missing.push(format!("{about}: {text}"));
            }
        }
    }
    assert!(missing.is_empty(), "sentences without a row: {missing:#?}");
}

/// Whether all that is said about this has rows.
fn complete(about: &str) -> bool {
    let item = about.split('.').next().unwrap();
    let plain =
        ["SO_LINGER", "SO_RCVBUF", "SO_SNDBUF", "SCTP_GET_PEER_ADDRS", "SCTP_GET_LOCAL_ADDRS", "SCTP_SENDMSG_CONNECT"];
    let option = about == item && (plain.contains(&item) || item.starts_with("SCTP_SOCKOPT_"));
    if option || OPTIONS.iter().any(|option| option.name == about) {
        return true;
    }
    let at = |name: &str| PROSE.iter().position(|(known, _)| *known == name).unwrap();
    let parts = [
        ("SCTP_INIT", "in_addr"),
        ("sctp_sndrcvinfo", "sctp_sendv_spa"),
        ("sctp_assoc_change", "sctp_notification"),
        ("AssocState", "AddressFamily"),
    ];
    parts.into_iter().any(|(first, end)| (at(first)..at(end)).contains(&at(item))) || of_option(about)
}

/// Whether this is a struct of an option, or a member of one.
fn of_option(about: &str) -> bool {
    let item = about.split('.').next().unwrap();
    let at = |name: &str| PROSE.iter().position(|(known, _)| *known == name).unwrap();
    let structs = [("sctp_rtoinfo", "sctp_sndrcvinfo"), ("sctp_peeloff_arg_t", "sctp_tlv")];
    OPTIONS.iter().any(|option| option.name == item && option.name != about)
        || structs.into_iter().any(|(first, end)| (at(first)..at(end)).contains(&at(item)))
}

/// Whether a text about an option's struct only says what it, or a member, is: about a member, four words do no more.
fn names(about: &str, text: &str) -> bool {
    of_option(about) && (!about.contains('.') || !text.starts_with("0:") && text.split(' ').count() <= 4)
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
