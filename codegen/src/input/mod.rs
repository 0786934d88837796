//! The files of the description, as they are written.

pub mod file;
pub mod inherit;
pub mod parse;
pub mod schema_check;
