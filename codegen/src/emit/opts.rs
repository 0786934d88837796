//! stub
use crate::model::Spec;
use crate::output::OutputFile;
/// stub
pub fn emit(_: &Spec) -> Result<Vec<OutputFile>, String> { Ok(Vec::new()) }
