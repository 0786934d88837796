//! `docs/spec-format.md`: documents every key of the description, from the types that parse it.

use std::fmt::Write as _;

use serde_json::Value as Json;

use crate::write::OutputFile;

pub fn emit() -> OutputFile {
    OutputFile::new("docs/spec-format.md", render(&crate::input::schema_check::schema()))
}

fn render(schema: &Json) -> String {
    let mut out = String::from(include_str!("format_doc.md"));
    let mut done: Vec<String> = Vec::new();
    let tables = schema["properties"].as_object().into_iter().flatten();
    let mut todo: Vec<String> = Vec::new();
    out.push_str("\n## Tables of a file\n\n| table | what it is |\n|:--|:--|\n");
    for (key, property) in tables {
        let target = reference(property).unwrap_or_default();
        let brackets = if property["type"] == "array" { format!("[[{key}]]") } else { format!("[{key}]") };
        let _ = writeln!(out, "| [`{brackets}`](#{}) | {} |", anchor(&target), cell(property));
        todo.push(target);
    }
    while !todo.is_empty() {
        let mut next = Vec::new();
        for name in todo {
            if done.contains(&name) {
                continue;
            }
            section(schema, &name, &mut out, &mut next);
            done.push(name);
        }
        todo = next;
    }
    out
}

fn anchor(name: &str) -> String {
    name.to_lowercase()
}

/// The definition that a property refers to, also through lists, maps and options.
fn reference(property: &Json) -> Option<String> {
    if let Some(path) = property["$ref"].as_str() {
        return path.rsplit('/').next().map(str::to_owned);
    }
    let inner = [&property["items"], &property["additionalProperties"]].into_iter().find(|v| v.is_object());
    if let Some(found) = inner.and_then(reference) {
        return Some(found);
    }
    ["allOf", "anyOf"].iter().find_map(|key| property[*key].as_array()?.iter().find_map(reference))
}

fn kind(property: &Json) -> String {
    let names: Vec<&str> = match &property["type"] {
        Json::String(one) => vec![one],
        Json::Array(many) => many.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    };
    if names.contains(&"array") {
        return format!("list of {}", kind(&property["items"]));
    }
    if property["additionalProperties"].is_object() {
        return format!("table of {} by name", kind(&property["additionalProperties"]));
    }
    if let Some(name) = reference(property) {
        return format!("[{name}](#{})", anchor(&name));
    }
    if let Some(choices) = property["anyOf"].as_array() {
        return choices.iter().map(kind).filter(|k| !k.is_empty()).collect::<Vec<_>>().join(" or ");
    }
    if let Some(word) = property["const"].as_str() {
        return format!("`\"{word}\"`");
    }
    names
        .into_iter()
        .filter(|n| *n != "null")
        .map(|n| match n {
            "integer" => "number",
            "boolean" => "true or false",
            other => other,
        })
        .collect::<Vec<_>>()
        .join(" or ")
}

fn cell(value: &Json) -> String {
    value["description"].as_str().unwrap_or_default().replace('\n', " ").replace('|', "\\|")
}

fn section(schema: &Json, name: &str, out: &mut String, next: &mut Vec<String>) {
    let definition = &schema["definitions"][name];
    let _ = writeln!(out, "\n## {name}\n\n{}\n", definition["description"].as_str().unwrap_or_default());
    if let Some(properties) = definition["properties"].as_object() {
        let required: Vec<&str> =
            definition["required"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
        out.push_str("| key | takes | without it | meaning |\n|:--|:--|:--|:--|\n");
        for (key, property) in properties {
            let without = if required.contains(&key.as_str()) {
                "**required**".to_owned()
            } else {
                match &property["default"] {
                    Json::Null | Json::Object(_) => "nothing".to_owned(),
                    Json::Bool(false) => "`false`".to_owned(),
                    Json::Array(_) => "`[]`".to_owned(),
                    other => format!("`{other}`"),
                }
            };
            let _ = writeln!(out, "| `{key}` | {} | {without} | {} |", kind(property), cell(property));
            next.extend(reference(property));
        }
    } else if let Some(choices) = definition["oneOf"].as_array() {
        out.push_str("| value | meaning |\n|:--|:--|\n");
        for choice in choices {
            let words: Vec<&str> = choice["const"]
                .as_str()
                .into_iter()
                .chain(choice["enum"].as_array().into_iter().flatten().filter_map(Json::as_str))
                .collect();
            for word in words {
                let _ = writeln!(out, "| `\"{word}\"` | {} |", cell(choice));
            }
        }
    }
}
