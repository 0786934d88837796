//! Checks texts that become documentation.

use super::context::Check;
use crate::diag::Code;
use crate::input::file::Text;
use crate::input::parse::Entry;

/// Checks a `doc` or `details`, which must consist of sentences.
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

/// Checks a reason or a note: any text that is not empty or a placeholder.
pub(super) fn note<T>(check: &mut Check<'_>, entry: &Entry<T>, key: &str, note: &Text) {
    let empty = note.trim().is_empty() || ["TBD", "TODO", "?"].contains(&note.trim());
    if empty {
        check.push(
            Code::EmptyNote,
            entry.place(note),
            format!("`{key}` needs a reason for the reader"),
            "no reason",
            match key {
                "partial" => "write what is missing, or remove `partial`",
                "absent" => "write why the platform does not have it",
                _ => "write the reason",
            },
        );
    }
}
