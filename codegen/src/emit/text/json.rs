//! JSON formatted for people, in lines.

use serde_json::Value;

/// A value that fits into this many columns is on one line, so that a change of one fact changes one line.
const WIDTH: usize = 120;

pub(crate) fn text(value: &Value) -> String {
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

/// Fills lines with words and numbers.
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
