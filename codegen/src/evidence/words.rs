//! Checks of recorded texts, which are used in documents and in shell scripts.

use crate::input::text;

/// Checks a name, a number or a release.
pub(super) fn plain(text: &str) -> Result<(), String> {
    if text::is_title(text) {
        Ok(())
    } else {
        Err(format!("`{}` contains invalid characters", text.escape_default()))
    }
}

/// Checks a line of prose, such as a call's result.
pub(super) fn line(text: &str) -> Result<(), String> {
    text::fault(text, false).map_or(Ok(()), |fault| Err(format!("`{}` contains {fault}", text.escape_default())))
}

/// Checks the name of an error.
pub(super) fn errno(text: &str) -> Result<(), String> {
    let name = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    if text.starts_with('E') && text.chars().all(name) {
        Ok(())
    } else {
        Err(format!("`{}` is neither `ok` nor an error's name", text.escape_default()))
    }
}
