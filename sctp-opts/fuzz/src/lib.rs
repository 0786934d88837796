//! Fuzz targets for untrusted input: a kernel's answers, and an application's attributes.
//!
//! A target is a function that takes bytes and panics if something is wrong. Each has a file in `targets/`, a line in
//! [`TARGETS`], and a folder in `corpus/` with seeds and inputs that `cargo xtask fuzz` found. The tests run each
//! target on its corpus and on a fixed number of mutations of it.

// Targets report errors by panicking.
#![allow(clippy::missing_panics_doc)]

// `cfg_if!` of sctp-opts.
#[macro_use]
#[allow(unused_macros)]
#[path = "../../src/generated/platform.rs"]
#[rustfmt::skip]
mod platform;

mod checked;
pub mod replay;
mod tables;
pub mod targets;

use std::path::PathBuf;

/// A fuzz target.
#[derive(Debug)]
pub struct Target {
    /// The name of its folder.
    pub name: &'static str,
    /// Runs all checks on an input.
    pub run: fn(&[u8]),
    /// Folders with more seeds, from the workspace's root.
    pub seeds: &'static [&'static str],
    /// The number of mutations that the tests try, chosen to take a few seconds.
    pub mutations: u32,
}

pub const TARGETS: &[Target] = &[
    Target { name: "options", run: targets::options::run, seeds: &[], mutations: 4_000 },
    Target {
        name: "derive",
        run: targets::derive::run,
        seeds: &["sctp-opts/macros/tests/expansions", "sctp-opts/ui/tests/ui"],
        mutations: 3_000,
    },
    Target { name: "control", run: targets::control::run, seeds: &[], mutations: 100_000 },
    Target { name: "notifications", run: targets::notifications::run, seeds: &[], mutations: 50_000 },
    Target { name: "addresses", run: targets::addresses::run, seeds: &[], mutations: 50_000 },
];

/// The folder of this package.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
