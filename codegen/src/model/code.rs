//! Locations in the systems' source code.

/// A repository at a certain commit.
#[derive(Debug)]
pub struct CodeSource {
    /// The prefix of locations in it.
    pub name: String,
    /// In the form `owner/name`.
    pub repository: String,
    pub commit: String,
    /// For example `2025-10-16`.
    pub date: Option<String>,
    /// The folder to which locations are relative.
    pub under: String,
}

/// A line or a function in a platform's source code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodePlace {
    /// Index into the platform's `code`.
    pub source: usize,
    pub file: String,
    /// A line number, or the name of a function.
    pub at: String,
}
