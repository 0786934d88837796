//! `spec/schema.json`: what editors complete and check while typing.

use crate::emit::text::json::text;
use crate::input::schema_check::schema;
use crate::write::OutputFile;

pub const PATH: &str = "spec/schema.json";

pub fn emit() -> OutputFile {
    OutputFile::new(PATH, text(&schema()))
}
