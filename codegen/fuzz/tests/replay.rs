//! Replays the corpus and mutations of it.

use codegen_fuzz::{folder, TARGETS};
use sctp_opts_fuzz::replay::replay;

#[test]
fn every_target_passes_with_its_corpus_and_mutations() {
    for target in TARGETS {
        replay(target, &folder(), &folder().join("../.."));
    }
}

/// `cargo xtask fuzz` has its own list of targets, as it cannot depend on the packages that it builds.
#[test]
fn the_command_lists_every_target() {
    let known: Vec<_> = xtask::fuzz::targets().collect();
    let all: Vec<_> = sctp_opts_fuzz::TARGETS.iter().chain(TARGETS).collect();
    assert_eq!(known, all.iter().map(|target| target.name).collect::<Vec<_>>());
    for target in all {
        assert_eq!(xtask::fuzz::seeds(target.name), target.seeds, "{}", target.name);
    }
}
