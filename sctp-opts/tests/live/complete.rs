//! No option is forgotten.

use std::collections::BTreeSet;

#[test]
fn every_option_has_a_live_test() {
    let generated = include_str!("../../src/generated/linux.rs");
    let all: BTreeSet<&str> = generated
        .lines()
        .filter_map(|line| line.strip_prefix("impl ::sctp_opts::SockOpt for ")?.strip_suffix(" {"))
        .collect();
    let tested: BTreeSet<&str> = crate::table::TABLE.iter().copied().collect();
    assert_eq!(tested.len(), crate::table::TABLE.len(), "an option stands there twice");
    assert!(all.len() > 50, "{all:?}");
    let forgotten: Vec<_> = all.difference(&tested).collect();
    assert!(forgotten.is_empty(), "without a live test in table.rs: {forgotten:?}");
    let gone: Vec<_> = tested.difference(&all).collect();
    assert!(gone.is_empty(), "no such options: {gone:?}");
}
