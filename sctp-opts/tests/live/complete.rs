//! Every option has a live test.

use std::collections::BTreeSet;

#[test]
fn every_option_has_a_live_test() {
    let all: BTreeSet<&str> = crate::described::OPTIONS.iter().map(|option| option.rust).collect();
    let tested: BTreeSet<&str> = crate::table::TABLE.iter().copied().collect();
    assert_eq!(tested.len(), crate::table::TABLE.len(), "an option is listed twice");
    assert!(all.len() > 50, "{all:?}");
    let forgotten: Vec<_> = all.difference(&tested).collect();
    assert!(forgotten.is_empty(), "without a live test in table.rs: {forgotten:?}");
    let gone: Vec<_> = tested.difference(&all).collect();
    assert!(gone.is_empty(), "no such options: {gone:?}");
}
