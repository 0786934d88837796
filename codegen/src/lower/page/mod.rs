//! The content of the status pages, as data without markup: sections, rows, columns, cells, notes, facts, counts.
//!
//! `docs/status.md` and `docs/status.html` show the same items in a different order and with different words; `Page`
//! distinguishes them.

pub(crate) mod answers;
pub(crate) mod claims;
pub(crate) mod columns;
pub(crate) mod counts;
pub(crate) mod facts;
pub(crate) mod figure;
pub(crate) mod filters;
pub(crate) mod item;
pub(crate) mod probed;
pub(crate) mod rich;
pub(crate) mod sections;
pub(crate) mod seen;
pub(crate) mod shape;
pub(crate) mod shared;
pub(crate) mod tags;
pub(crate) mod usage;
pub(crate) mod values;

/// File name of the page with the kernels' answers, which is in the same folder.
pub const EVIDENCE: &str = "evidence.md";

/// One of the two pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// `docs/status.md`
    Text,
    /// `docs/status.html`
    Web,
}
