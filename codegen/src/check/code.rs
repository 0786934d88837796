//! Locations in a platform's source code, such as `stack/sctp_usrreq.c:6503`.

use super::context::Check;
use super::revision;
use crate::diag::suggest::did_you_mean;
use crate::diag::Code;
use crate::input::file::{self, Text};
use crate::input::parse::Entry;
use crate::input::text;
use crate::model::{names, CodePlace, CodeSource, PlatformId};

/// The repositories of a platform's source code.
pub(super) fn sources(check: &mut Check<'_>, entry: &Entry<file::Platform>) -> Vec<CodeSource> {
    let mut sources = Vec::new();
    for (name, source) in &entry.it.code {
        revision::check(check, entry, &source.repository, &source.commit, source.date.as_ref());
        for word in std::iter::once(name).filter(|name| !text::is_plain_word(name)) {
            let title = format!("`{}` is not a word", **word);
            check.push(Code::BadText, entry.place(word), title, "this text", "write letters, digits, `.`, `-` and `_`");
        }
        if !is_path(&source.under) {
            let title = format!("`{}` is not a folder", *source.under);
            let help = "write it relative to the repository's root: \"sys/netinet\"";
            check.push(Code::BadText, entry.place(&source.under), title, "this text", help);
        }
        sources.push(CodeSource {
            name: (**name).clone(),
            repository: (*source.repository).clone(),
            commit: (*source.commit).clone(),
            date: source.date.as_ref().map(|date| (**date).clone()),
            under: (*source.under).clone(),
        });
    }
    sources
}

/// A line or a function in one of the repositories.
pub(super) fn place<T>(check: &mut Check<'_>, entry: &Entry<T>, platform: PlatformId, at: &Text) -> Option<CodePlace> {
    let known = &check.platforms[platform.0];
    let parts = at.split_once('/').and_then(|(source, rest)| {
        let (file, at) = rest.rsplit_once(':')?;
        let is_line = at.parse().is_ok_and(|line: u32| line > 0 && line.to_string() == at);
        let is_function = at.starts_with(|c: char| c.is_ascii_alphabetic()) && names::is_rust_identifier(at);
        (is_path(file) && (is_line || is_function)).then(|| (source, file.to_owned(), at.to_owned()))
    });
    let Some((source, file, at_line)) = parts else {
        let title = format!("`{}` is not a source location", **at);
        let help =
            "write a `code` of the platform, a file below it, and a line or function: \"stack/sctp_usrreq.c:6503\"";
        check.push(Code::BadText, entry.place(at), title, "this text", help);
        return None;
    };
    if let Some(source) = known.code.iter().position(|known| known.name == source) {
        return Some(CodePlace { source, file, at: at_line });
    }
    let title = format!("{} has no code `{source}`", known.title);
    let names: Vec<&str> = known.code.iter().map(|known| known.name.as_str()).collect();
    let help = format!("{} (`code` of the platform lists them)", did_you_mean(source, names));
    check.push(Code::UnknownCode, entry.place(at), title, "unknown code", help);
    None
}

fn is_path(path: &str) -> bool {
    path.split('/').all(text::is_plain_word)
}
