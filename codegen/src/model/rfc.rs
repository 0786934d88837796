//! The specifications of items.

use std::fmt;

/// A section of an RFC.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Section {
    /// For example `6458`.
    pub rfc: u32,
    /// For example `8.1.1`.
    pub section: String,
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RFC {}, section {}", self.rfc, self.section)
    }
}

impl Section {
    /// The section's address at the RFC Editor.
    pub fn url(&self) -> String {
        let part = if self.section.starts_with(|c: char| c.is_ascii_alphabetic()) { "appendix" } else { "section" };
        format!("https://www.rfc-editor.org/rfc/rfc{}#{part}-{}", self.rfc, self.section)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A section of an RFC.
    Rfc(Section),
    /// An Internet-Draft, with its revision.
    Draft(String),
    Extension,
}
