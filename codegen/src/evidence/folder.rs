//! Reads folders of recorded files.

use std::path::Path;

use super::builds::Wrong;
use crate::diag::{Code, Diagnostics, FileId, Place, Source};
use crate::input::parse;

/// The folder of evidence, in the description's folder.
pub const FOLDER: &str = "evidence";

/// The files in a folder, which may not exist.
pub(super) fn read(root: &Path, folder: &Path) -> std::io::Result<Vec<Source>> {
    if folder.is_dir() {
        parse::read(root, folder)
    } else {
        Ok(Vec::new())
    }
}

/// Parses the files; each that is invalid is an error.
pub(super) fn parsed<T>(
    files: &[Source],
    parse: impl Fn(&str) -> Result<T, Wrong>,
    sources: &mut Vec<Source>,
    diagnostics: &mut Diagnostics,
) -> Vec<T> {
    let mut read = Vec::new();
    for source in files {
        match parse(&source.text) {
            Ok(it) => read.push(it),
            Err((span, why)) => {
                let file = FileId(sources.len());
                sources.push(Source { path: source.path.clone(), text: source.text.clone() });
                let help = "do not edit it: record it again with `cargo xtask probe --record`";
                diagnostics.push(Code::BadEvidence, Place { file, span }, why, "here", help);
            }
        }
    }
    read
}
