//! Checks of documentation, which becomes rustdoc and the pages.

use super::context::Check;
use crate::diag::Code;
use crate::input::file::Text;
use crate::input::parse::Entry;

/// A `doc` or `details`: sentences.
pub(super) fn check<T>(check: &mut Check<'_>, entry: &Entry<T>, key: &str, doc: &Text) {
    let trimmed = doc.trim();
    let problem = if trimmed.is_empty() {
        "it is empty"
    } else if ["TBD", "TODO", "FIXME", "XXX"]
        .iter()
        .any(|word| trimmed.split(|c: char| !c.is_alphanumeric()).any(|w| w == *word))
    {
        "it contains a placeholder"
    } else if trimmed.chars().next().is_some_and(char::is_lowercase) {
        "it does not start with a capital letter"
    } else if !trimmed.ends_with(['.', '?', '!']) {
        "it does not end with a full stop"
    } else {
        return;
    };
    check.push(
        Code::BadSentence,
        entry.place(doc),
        format!("`{key}` has to be a sentence: {problem}"),
        "this text",
        "write a sentence: a capital letter first, a full stop last, no placeholders",
    );
}

/// A reason or note: any text that is not empty, nor a placeholder.
pub(super) fn note<T>(check: &mut Check<'_>, entry: &Entry<T>, key: &str, note: &Text) {
    let empty = note.trim().is_empty() || ["TBD", "TODO", "?"].contains(&note.trim());
    if empty {
        check.push(
            Code::EmptyNote,
            entry.place(note),
            format!("`{key}` needs a reason for the reader"),
            "nothing is said here",
            match key {
                "partial" => "say what is missing; or remove `partial` if nothing is",
                "absent" => "say why the platform does not have it",
                _ => "say why",
            },
        );
    }
}
