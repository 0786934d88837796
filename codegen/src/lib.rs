//! The pipeline: from the description to everything that is generated. Data flows one way:
//!
//! 1. [`input`] reads the files of the description into plain types, with spans and without judgement.
//! 2. [`check`] judges them, and makes a [`model::Spec`] that cannot be wrong.
//! 3. [`evidence`] reads what was recorded of kernels; with it, the spec is a [`description::Description`].
//! 4. [`lower`] works out what is to be shown of it: data without markup.
//! 5. [`emit`] formats that. Each emitter is a function that touches no file.
//! 6. [`mod@write`] writes what differs.
//!
//! No process is started here, and nothing is known of kernels, compilers, browsers and package managers, libclang aside:
//! that is the workshop, `codegen/xtask`.

pub mod check;
pub mod description;
pub mod diag;
pub mod emit;
pub mod evidence;
pub mod generate;
pub mod input;
pub mod lower;
pub mod model;
pub mod write;
