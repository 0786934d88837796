//! Fuzz targets for untrusted input: the files of the description.
//!
//! The structure is the same as in `sctp-opts-fuzz`.

// Targets report errors by panics.
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

pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
