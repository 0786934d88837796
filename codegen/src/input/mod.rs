//! Reads the description's files in their written form, and the manual.

pub mod file;
pub mod inherit;
pub mod library;
pub mod line;
pub mod manual;
pub mod parse;
pub mod schema_check;
pub mod text;
