//! What was found worth keeping, and mutations of it.

use sctp_opts_fuzz::{folder, replay::replay, TARGETS};

#[test]
fn every_target_survives() {
    for target in TARGETS {
        replay(target, &folder(), &folder().join("../.."));
    }
}
