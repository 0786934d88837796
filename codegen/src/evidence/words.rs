//! Checks of recorded texts, which are used in documents, and in scripts that a shell may run.

use crate::input::text;

/// A name, a number or a release.
pub(super) fn plain(said: &str) -> Result<(), String> {
    if text::is_title(said) {
        Ok(())
    } else {
        Err(format!("`{}` contains invalid characters", said.escape_default()))
    }
}

/// A line of prose, such as a call's result.
pub(super) fn line(said: &str) -> Result<(), String> {
    text::fault(said, false).map_or(Ok(()), |fault| Err(format!("`{}` contains {fault}", said.escape_default())))
}

/// The name of an error.
pub(super) fn errno(said: &str) -> Result<(), String> {
    let name = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    if said.starts_with('E') && said.chars().all(name) {
        Ok(())
    } else {
        Err(format!("`{}` is neither `ok` nor an error's name", said.escape_default()))
    }
}
