//! What was found worth keeping, and mutations of it.

use codegen_fuzz::{folder, TARGETS};
use sctp_opts_fuzz::replay::replay;

#[test]
fn every_target_survives() {
    for target in TARGETS {
        replay(target, &folder(), &folder().join("../.."));
    }
}
