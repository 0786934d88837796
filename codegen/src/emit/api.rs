//! `docs/sctp-api.json`, the description for other languages, and its JSON Schema.

use crate::description::Description;
use crate::lower::api::api;
use crate::lower::api::format::Api;
use crate::write::OutputFile;

pub const PATH: &str = "docs/sctp-api.json";
pub const SCHEMA: &str = "sctp-api.schema.json";

pub fn emit(spec: &Description) -> Result<Vec<OutputFile>, String> {
    let schema = schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator();
    let schema = schema.into_root_schema_for::<Api>();
    Ok(vec![
        OutputFile::new(PATH, pretty(&api(spec, SCHEMA))?),
        OutputFile::new(format!("docs/{SCHEMA}"), pretty(&schema)?),
    ])
}

fn pretty(value: &impl serde::Serialize) -> Result<String, String> {
    let mut text = serde_json::to_string_pretty(value).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok(text)
}
