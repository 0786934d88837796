//! `spec/schema.json`: what editors complete and check while typing.

use crate::write::OutputFile;

pub const PATH: &str = "spec/schema.json";

pub fn emit() -> OutputFile {
    let mut text = serde_json::to_string_pretty(&crate::input::schema_check::schema()).unwrap_or_default();
    text.push('\n');
    OutputFile::new(PATH, text)
}
