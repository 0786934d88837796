//! The pipeline: `spec/*.toml` ─ parse ─ check ─ emit ─ write. Nothing flows back.
//!
//! 1. [`parse`] reads the files into [`mod@file`] types, with spans and without judgement ([`shape`] reports what has the
//!    wrong form, all of it).
//! 2. [`check`] judges, and makes a [`model::Spec`] that cannot be wrong.
//! 3. [`emit`] turns it into files, each emitter a function that touches nothing.
//! 4. [`output`] writes what differs.

pub mod bench;
pub mod carrier;
pub mod check;
pub mod codes;
pub mod diag;
pub mod drill;
pub mod emit;
pub mod evidence;
pub mod file;
pub mod fuzz;
pub mod generate;
#[cfg(target_os = "linux")]
pub mod kernel;
pub mod layout;
pub mod lookup;
pub mod model;
pub mod naming;
pub mod nearest;
pub mod output;
pub mod parse;
pub mod sanitize;
pub mod setup;
pub mod shape;
pub mod supply;
pub mod testing;
pub mod verify;
