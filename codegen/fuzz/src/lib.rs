//! Fuzz targets for untrusted input: the files of the description.
//!
//! As in `sctp-opts-fuzz`, which says how this is laid out.

// A panic is what it is about.
#![allow(clippy::missing_panics_doc)]

pub mod targets;

use std::path::PathBuf;

use sctp_opts_fuzz::Target;

pub const TARGETS: &[Target] = &[Target {
    name: "description",
    run: targets::description::run,
    seeds: &["codegen/tests/base", "codegen/tests/bad"],
    mutations: 1_000,
}];

/// The folder of this package.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
