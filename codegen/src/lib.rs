//! The pipeline: from the description to everything that is generated. Data flows one way:
//!
//! 1. [`input`] parses the files of the description into plain types with spans, without checks.
//! 2. [`check`] checks them, and creates a valid [`model::Spec`].
//! 3. [`evidence`] reads the recorded answers of kernels; with it, the spec is a [`description::Description`].
//! 4. [`lower`] computes what to show: data without markup.
//! 5. [`emit`] formats that. Each emitter is a function that touches no file.
//! 6. [`mod@write`] writes the files that differ.
//!
//! This crate starts no processes and knows nothing about kernels, compilers (except libclang), browsers and package
//! managers: that is in `codegen/xtask`.

pub mod check;
pub mod description;
pub mod diag;
pub mod emit;
pub mod evidence;
pub mod generate;
pub mod input;
pub mod lower;
pub mod model;
pub mod stale;
pub mod write;
