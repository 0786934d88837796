//! `docs/sctp-api.json`, the description for other languages, and its JSON Schema; in `docs/api`, each item alone.

use serde_json::Value;

use crate::description::Description;
use crate::lower::api::api;
use crate::lower::api::format::Api;
use crate::write::OutputFile;

pub const PATH: &str = "docs/sctp-api.json";
pub const SCHEMA: &str = "sctp-api.schema.json";
/// Has a file for each item, named by its `id`.
pub const ITEMS: &str = "docs/api";

/// What fits into this many columns is on one line, so that a change of one fact changes one line.
const WIDTH: usize = 120;

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

/// One line for each item, without spaces: [`ITEMS`] shows the parts of an item, and their changes.
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

fn text(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, 0, &mut out);
    out.push('\n');
    out
}

/// A value that starts in column `used` of its line.
fn write(value: &Value, depth: usize, used: usize, out: &mut String) {
    let line = value.to_string();
    let members: Vec<(String, &Value)> = match value {
        Value::Array(list) => list.iter().map(|element| (String::new(), element)).collect(),
        Value::Object(map) => {
            map.iter().map(|(key, member)| (format!("{}: ", Value::from(key.as_str())), member)).collect()
        }
        _ => Vec::new(),
    };
    if members.is_empty() || used + line.len() <= WIDTH {
        out.push_str(&line);
        return;
    }
    if let Value::Array(list) = value {
        if !list.iter().any(|element| element.is_array() || element.is_object()) {
            return fill(list, depth, out);
        }
    }
    let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
    let indent = " ".repeat(depth + 1);
    out.push(open);
    for (i, (key, member)) in members.iter().enumerate() {
        out.push_str(if i == 0 { "\n" } else { ",\n" });
        out.push_str(&indent);
        out.push_str(key);
        write(member, depth + 1, indent.len() + key.len(), out);
    }
    out.push('\n');
    out.push_str(&indent[1..]);
    out.push(close);
}

/// Words and numbers, filling lines.
fn fill(list: &[Value], depth: usize, out: &mut String) {
    let indent = " ".repeat(depth + 1);
    out.push('[');
    let mut used = WIDTH;
    for (i, element) in list.iter().enumerate() {
        let element = element.to_string();
        if i > 0 {
            out.push(',');
        }
        if used + element.len() + 2 > WIDTH {
            out.push('\n');
            out.push_str(&indent);
            used = indent.len();
        } else {
            out.push(' ');
        }
        out.push_str(&element);
        used += element.len() + 2;
    }
    out.push('\n');
    out.push_str(&indent[1..]);
    out.push(']');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_item_is_on_one_line() {
        let long = "x".repeat(WIDTH);
        let value =
            serde_json::json!({ "format": 1, "abis": { "a": { "b": 1 } }, "options": [{ "c": long }, {}], "d": [] });
        let written = lines(&value);
        let options = format!("\"options\":[\n{{\"c\":\"{long}\"}},\n{{}}\n],\n\"d\":[]\n}}\n");
        assert_eq!(written, format!("{{\n\"format\":1,\n\"abis\":{{\n\"a\":{{\"b\":1}}\n}},\n{options}"));
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), value);
    }

    #[test]
    fn what_fits_is_on_one_line() {
        let long = "x".repeat(WIDTH);
        let value = serde_json::json!({ "a": [1, 2], "b": { "c": long, "d": [] } });
        let written = text(&value);
        assert_eq!(written, format!("{{\n \"a\": [1,2],\n \"b\": {{\n  \"c\": \"{long}\",\n  \"d\": []\n }}\n}}\n"));
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), value);
    }

    #[test]
    fn words_fill_their_lines() {
        let value = Value::from((100..200).collect::<Vec<_>>());
        let written = text(&value);
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), value);
        let lines: Vec<&str> = written.lines().collect();
        assert!(lines.len() == 7 && lines.iter().all(|line| line.len() <= WIDTH), "{written}");
        assert_eq!((lines[0], lines[6]), ("[", "]"));
    }
}
