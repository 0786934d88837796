//! The files of the description, as they are written, and the manual.

pub mod file;
pub mod inherit;
pub mod library;
pub mod line;
pub mod manual;
pub mod parse;
pub mod schema_check;
pub mod text;
