//! What the status pages show, as data without markup.

pub mod groups;

/// The file name of the page with the kernels' answers; it is beside the others.
pub const EVIDENCE: &str = "evidence.md";
