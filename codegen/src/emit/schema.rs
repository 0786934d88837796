//! `spec/schema.json`: editors use it for completion and checks.

use crate::emit::text::json::text;
use crate::input::schema_check::schema;
use crate::write::OutputFile;

pub const PATH: &str = "spec/schema.json";

pub fn emit() -> OutputFile {
    OutputFile::new(PATH, text(&schema()))
}
