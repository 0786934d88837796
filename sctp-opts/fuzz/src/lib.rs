//! Inputs from anybody: what a kernel answers, and what an application writes in an attribute.
//!
//! A target is a function that takes bytes and panics where something is wrong. Each has a file of its own below
//! `targets/`, a line in [`TARGETS`], and a folder in `corpus/`: seeds, and what a run of `cargo xtask fuzz` found worth
//! keeping. The tests give each target its corpus and a fixed number of mutations of it.

// A panic is what it is about.
#![allow(clippy::missing_panics_doc)]

mod checked;
pub mod replay;
mod tables;
pub mod targets;

use std::path::PathBuf;

/// A kind of input.
#[derive(Debug)]
pub struct Target {
    /// The name of its folder.
    pub name: &'static str,
    /// Does everything that can be done with an input.
    pub run: fn(&[u8]),
    /// Folders with more seeds, from the workspace's root.
    pub seeds: &'static [&'static str],
    /// How many mutations the tests try; as many as take a few seconds.
    pub mutations: u32,
}

pub const TARGETS: &[Target] = &[
    Target { name: "options", run: targets::options::run, seeds: &[], mutations: 4_000 },
    Target {
        name: "derive",
        run: targets::derive::run,
        seeds: &["sctp-opts/macros/tests/expansions", "sctp-opts/tests/ui"],
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
