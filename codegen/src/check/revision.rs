//! A repository and one of its commits.

use super::context::Check;
use crate::diag::Code;
use crate::input::file::Text;
use crate::input::parse::Entry;
use crate::input::text;

/// Checks a repository, a commit, and its date.
pub(super) fn check<T>(check: &mut Check<'_>, entry: &Entry<T>, repository: &Text, commit: &Text, date: Option<&Text>) {
    if commit.len() != 40 || !commit.bytes().all(|b| b.is_ascii_hexdigit()) {
        let title = format!("`{}` is not a commit", **commit);
        check.push(Code::BadDate, entry.place(commit), title, "this text", "write all 40 hexadecimal digits");
    }
    if !repository.split_once('/').is_some_and(|(of, name)| text::is_plain_word(of) && text::is_plain_word(name)) {
        let title = format!("`{}` is not a repository", **repository);
        check.push(Code::BadText, entry.place(repository), title, "this text", "write it as \"owner/name\"");
    }
    let digits = |s: &str, n: usize| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
    let Some(date) = date else { return };
    let parts: Vec<&str> = date.split('-').collect();
    if !matches!(parts.as_slice(), [y, m, d] if digits(y, 4) && digits(m, 2) && digits(d, 2)) {
        let title = format!("`{}` is not a date", **date);
        check.push(Code::BadDate, entry.place(date), title, "this text", "write it as \"2026-04-26\"");
    }
}
