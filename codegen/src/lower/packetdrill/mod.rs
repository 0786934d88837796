//! Scripts for packetdrill: what they try, what kernels answered to it, and what is therefore expected.
//!
//! 1. [`plan`] makes the calls of each script from the description.
//! 2. [`calls`] writes them as bytes for a program that makes them (`cargo xtask raw-calls` in a Linux kernel, `probe-on-usrsctp` in
//!    FreeBSD's stack), and reads what it says; `cargo xtask probe --record` keeps that in `spec/evidence/calls`.
//! 3. [`expect`] puts the answers of all releases together; [`coverage`] says which items have a script, and why others have
//!    none; [`wire`] fills in the lines of scripts with packets.
//! 4. [`script`] makes the scripts of it, and [`index`] the list of them, which [`crate::emit::packetdrill`] lays out.

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
