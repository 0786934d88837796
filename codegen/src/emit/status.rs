//! stub
use crate::model::Spec;
use crate::output::OutputFile;
/// stub
pub fn emit(_: &Spec) -> OutputFile { OutputFile::new("docs/status.md", "") }
