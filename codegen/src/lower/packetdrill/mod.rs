//! Scripts for packetdrill, with the results that they expect.
//!
//! 1. [`plan`] makes the calls of each script from the description.
//! 2. [`calls`] encodes them for a program that makes them (`cargo xtask raw-calls` in a Linux kernel, `probe-on-usrsctp`
//!    in FreeBSD's stack), and decodes its output; `cargo xtask probe --record` writes that to `spec/evidence/calls`.
//! 3. [`expect`] merges the answers of all releases; [`coverage`] determines which items have a script, and why the others
//!    have none; [`wire`] makes the events of scripts with packets.
//! 4. [`script`] makes the scripts from these, and [`index`] the list of them; [`crate::emit::packetdrill`] formats both.

pub mod argument;
pub mod calls;
pub mod coverage;
mod errno;
pub mod expect;
pub mod folder;
pub mod index;
pub mod mutants;
pub mod plan;
pub mod ran;
pub mod script;
pub mod wire;
