//! `docs/sctp-api.json`, the description for other languages, with its JSON Schema; and `docs/api`, a file for each item.

use serde_json::Value;

use crate::description::Description;
use crate::emit::text::json::text;
use crate::lower::api::api;
use crate::lower::api::format::Api;
use crate::write::OutputFile;

pub const PATH: &str = "docs/sctp-api.json";
const SCHEMA: &str = "sctp-api.schema.json";
/// The folder with a file for each item, named by its `id`.
const ITEMS: &str = "docs/api";

pub fn emit(spec: &Description) -> Result<Vec<OutputFile>, String> {
    let schema = schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator();
    let schema = schema.into_root_schema_for::<Api>();
    let value = |of: serde_json::Result<Value>| of.map_err(|error| error.to_string());
    let all = value(serde_json::to_value(api(spec, SCHEMA)))?;
    let schema = value(serde_json::to_value(schema))?;
    let mut files = vec![OutputFile::new(PATH, lines(&all)), OutputFile::new(format!("docs/{SCHEMA}"), text(&schema))];
    for list in ["options", "cmsgs", "notifications", "functions"] {
        for item in all[list].as_array().into_iter().flatten() {
            let id = item["id"].as_str().ok_or_else(|| format!("an item of `{list}` has no id"))?;
            files.push(OutputFile::new(format!("{ITEMS}/{id}.json"), text(item)));
        }
    }
    Ok(files)
}

/// Each item on one line without spaces. [`ITEMS`] has the readable form, in which changes can be seen.
fn lines(all: &Value) -> String {
    let members = |of: &Value| -> Vec<String> {
        match of {
            Value::Array(list) => list.iter().map(Value::to_string).collect(),
            Value::Object(map) => {
                map.iter().map(|(key, member)| format!("{}:{member}", Value::from(key.as_str()))).collect()
            }
            _ => Vec::new(),
        }
    };
    let mut parts = Vec::new();
    for (key, part) in all.as_object().into_iter().flatten() {
        let (open, close) = if part.is_array() { ('[', ']') } else { ('{', '}') };
        let items = members(part);
        parts.push(if items.is_empty() {
            format!("{}:{part}", Value::from(key.as_str()))
        } else {
            format!("{}:{open}\n{}\n{close}", Value::from(key.as_str()), items.join(",\n"))
        });
    }
    format!("{{\n{}\n}}\n", parts.join(",\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_item_is_on_one_line() {
        let long = "x".repeat(200);
        let value =
            serde_json::json!({ "format": 1, "abis": { "a": { "b": 1 } }, "options": [{ "c": long }, {}], "d": [] });
        let written = lines(&value);
        let options = format!("\"options\":[\n{{\"c\":\"{long}\"}},\n{{}}\n],\n\"d\":[]\n}}\n");
        assert_eq!(written, format!("{{\n\"format\":1,\n\"abis\":{{\n\"a\":{{\"b\":1}}\n}},\n{options}"));
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), value);
    }
}
