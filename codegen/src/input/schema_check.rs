//! Checks keys and types of every entry against the schema that is derived from [`crate::input::file`], and reports all
//! errors.
//!
//! serde would stop at the first error. It accepts everything that passes this check.

use serde_json::Value as Json;
use toml::de::{DeString, DeValue};
use toml::Spanned;

use super::text;
use crate::diag::suggest::{nearest, of_c};
use crate::diag::{Code, Diagnostics, FileId, Place};
use crate::input::file::SpecFile;

pub struct Shape {
    root: Json,
}

/// The JSON Schema of a file of the description.
pub fn schema() -> Json {
    let mut settings = schemars::generate::SchemaSettings::draft07();
    settings.inline_subschemas = false;
    settings.into_generator().into_root_schema_for::<SpecFile>().to_value()
}

impl Default for Shape {
    fn default() -> Self {
        Self { root: schema() }
    }
}

impl Shape {
    /// Checks that `key` is a known table; returns whether its entries can be checked.
    pub fn top_level(
        &self,
        file: FileId,
        key: &Spanned<DeString<'_>>,
        value: &Spanned<DeValue<'_>>,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let Some(schema) = self.root["properties"].get(key.get_ref().as_ref()) else {
            let known: Vec<&str> = keys(&self.root).collect();
            unknown_key(file, key, "a file of the description", &known, diagnostics);
            return false;
        };
        let schema = self.resolve(schema);
        let wants_list = schema["type"] == "array";
        let is_list_of_tables =
            matches!(value.get_ref(), DeValue::Array(a) if a.iter().all(|v| v.get_ref().is_table()));
        if wants_list && !is_list_of_tables {
            diagnostics.push(
                Code::WrongType,
                Place { file, span: key.span() },
                format!("`{}` has to be a list of tables", key.get_ref()),
                "one table here",
                format!("write `[[{}]]` with two brackets on each side", key.get_ref()),
            );
            return false;
        }
        true
    }

    /// Checks one entry; returns whether it can be parsed.
    pub fn entry(&self, file: FileId, key: &str, entry: &Spanned<DeValue<'_>>, diagnostics: &mut Diagnostics) -> bool {
        let schema = self.resolve(&self.root["properties"][key]);
        let schema = if schema["type"] == "array" { self.resolve(&schema["items"]) } else { schema };
        let mut walk = Walk { shape: self, file, diagnostics, clean: true };
        walk.value(schema, entry, &format!("`{key}`"));
        walk.clean
    }

    fn resolve<'a>(&'a self, mut schema: &'a Json) -> &'a Json {
        loop {
            if let Some(reference) = schema["$ref"].as_str() {
                schema = self.root.pointer(reference.trim_start_matches('#')).unwrap_or(&Json::Null);
            } else if let Some([only]) = schema["allOf"].as_array().map(Vec::as_slice) {
                schema = only;
            } else if let Some(present) = option_of(schema) {
                schema = present;
            } else {
                return schema;
            }
        }
    }
}

/// The maximum length of a list: elements are compared with each other.
const LONGEST_LIST: usize = 1_000;

/// Keys whose text may have several lines.
const PARAGRAPHS: [&str; 1] = ["details"];

/// The `T` of an `Option<T>`, which schemars represents as "T or null".
fn option_of(schema: &Json) -> Option<&Json> {
    match schema["anyOf"].as_array()?.as_slice() {
        [one, null] if null["type"] == "null" => Some(one),
        _ => None,
    }
}

fn keys(schema: &Json) -> impl Iterator<Item = &str> {
    schema["properties"].as_object().into_iter().flat_map(|o| o.keys().map(String::as_str))
}

fn unknown_key(file: FileId, key: &Spanned<DeString<'_>>, of: &str, known: &[&str], diagnostics: &mut Diagnostics) {
    let help = match (of_c(key.get_ref()), nearest(key.get_ref(), known.iter().copied())) {
        (Some(instead), _) if known.contains(&"type") => instead.to_owned(),
        (_, Some(near)) => format!("did you mean `{near}`?"),
        (_, None) => format!("known keys: {}", known.join(", ")),
    };
    let title = format!("{of} has no key `{}`", key.get_ref());
    diagnostics.push(Code::UnknownKey, Place { file, span: key.span() }, title, "unknown key", help);
}

struct Walk<'a> {
    shape: &'a Shape,
    file: FileId,
    diagnostics: &'a mut Diagnostics,
    clean: bool,
}

impl Walk<'_> {
    fn value(&mut self, schema: &Json, value: &Spanned<DeValue<'_>>, what: &str) {
        let schema = self.shape.resolve(schema);
        if let Some(words) = words(schema) {
            return self.word(&words, value, what);
        }
        if let Some(choices) = schema["anyOf"].as_array() {
            if !choices.iter().any(|c| fits(self.shape.resolve(c), value.get_ref())) {
                let wanted: Vec<String> = choices.iter().map(|c| describe(self.shape.resolve(c))).collect();
                self.wrong_type(value, what, &wanted.join(" or "));
            }
            return;
        }
        if !fits(schema, value.get_ref()) {
            return self.wrong_type(value, what, &describe(schema));
        }
        match value.get_ref() {
            DeValue::String(text) => self.printable(text, value.span(), what),
            DeValue::Array(list) => {
                if list.len() > LONGEST_LIST {
                    return self.wrong_type(value, what, &format!("at most {LONGEST_LIST} elements"));
                }
                for item in list {
                    if self.diagnostics.is_full() {
                        return;
                    }
                    self.value(&schema["items"], item, what);
                }
            }
            DeValue::Table(table) => {
                let known: Vec<&str> = keys(schema).collect();
                let open = &schema["additionalProperties"];
                for (key, item) in table {
                    if self.diagnostics.is_full() {
                        return;
                    }
                    let inner = format!("`{}`", key.get_ref());
                    if open.is_object() {
                        self.printable(key.get_ref(), key.span(), what);
                    }
                    if let Some(schema) = schema["properties"].get(key.get_ref().as_ref()) {
                        self.value(schema, item, &inner);
                    } else if open.is_object() {
                        self.value(open, item, &inner);
                    } else {
                        self.clean = false;
                        unknown_key(self.file, key, what, &known, self.diagnostics);
                    }
                }
                for required in schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str) {
                    if !table.contains_key(required) {
                        self.clean = false;
                        let doc = self.shape.resolve(&schema["properties"][required]);
                        let doc =
                            schema["properties"][required]["description"].as_str().or(doc["description"].as_str());
                        let doc = doc.and_then(|d| d.lines().next()).unwrap_or_default();
                        self.diagnostics.push(
                            Code::MissingKey,
                            Place { file: self.file, span: value.span() },
                            format!("{what} lacks the key `{required}`"),
                            format!("no `{required}` in here"),
                            format!("add `{required} = …`: {doc}"),
                        );
                    }
                }
            }
            _ => {}
        }
    }

    fn word(&mut self, words: &[&str], value: &Spanned<DeValue<'_>>, what: &str) {
        let list = || words.iter().map(|w| format!("\"{w}\"")).collect::<Vec<_>>().join(", ");
        match value.get_ref().as_str() {
            Some(word) if words.contains(&word) => {}
            Some(word) => {
                self.clean = false;
                let help = match nearest(word, words.iter().copied()) {
                    Some(near) => format!("did you mean \"{near}\"? {what} takes {}", list()),
                    None => format!("{what} takes {}", list()),
                };
                let place = Place { file: self.file, span: value.span() };
                self.diagnostics.push(
                    Code::UnknownWord,
                    place,
                    format!("{what} does not accept \"{word}\""),
                    "unknown word",
                    help,
                );
            }
            None => self.wrong_type(value, what, &format!("one of {}", list())),
        }
    }

    /// Checks that a text can be shown on one line.
    fn printable(&mut self, text: &str, span: std::ops::Range<usize>, what: &str) {
        let several_lines = PARAGRAPHS.contains(&what.trim_matches('`'));
        if let Some(wrong) = text::fault(text, several_lines) {
            self.clean = false;
            let title = format!("{what} has {wrong}");
            let help = "write it on one line; only `details` has paragraphs";
            self.diagnostics.push(Code::BadText, Place { file: self.file, span }, title, "in this text", help);
        }
    }

    fn wrong_type(&mut self, value: &Spanned<DeValue<'_>>, what: &str, wanted: &str) {
        self.clean = false;
        let found = value.get_ref().type_str();
        self.diagnostics.push(
            Code::WrongType,
            Place { file: self.file, span: value.span() },
            format!("{what} takes {wanted}"),
            format!("{} {found}", article(found)),
            format!("write {wanted}"),
        );
    }
}

fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "this is an"
    } else {
        "this is a"
    }
}

fn words(schema: &Json) -> Option<Vec<&str>> {
    if let Some(list) = schema["enum"].as_array() {
        return list.iter().map(Json::as_str).collect();
    }
    let choices = schema["oneOf"].as_array()?;
    let mut all = Vec::new();
    for choice in choices {
        if let Some(word) = choice["const"].as_str() {
            all.push(word);
        } else {
            all.extend(choice["enum"].as_array()?.iter().filter_map(Json::as_str));
        }
    }
    Some(all)
}

fn types(schema: &Json) -> Vec<&str> {
    match &schema["type"] {
        Json::String(one) => vec![one],
        Json::Array(many) => many.iter().filter_map(Json::as_str).filter(|t| *t != "null").collect(),
        _ => Vec::new(),
    }
}

fn fits(schema: &Json, value: &DeValue<'_>) -> bool {
    if let Some(word) = schema["const"].as_str() {
        return value.as_str() == Some(word);
    }
    types(schema).iter().any(|wanted| match *wanted {
        "string" => value.is_str(),
        "integer" | "number" => value.is_integer(),
        "boolean" => value.is_bool(),
        "array" => value.is_array(),
        "object" => value.is_table(),
        _ => false,
    })
}

fn describe(schema: &Json) -> String {
    if let Some(word) = schema["const"].as_str() {
        return format!("\"{word}\"");
    }
    let names: Vec<&str> = types(schema)
        .into_iter()
        .map(|t| match t {
            "string" => "a string",
            "integer" | "number" => "a whole number",
            "boolean" => "true or false",
            "array" => "a list",
            "object" => "a table",
            other => other,
        })
        .collect();
    names.join(" or ")
}
