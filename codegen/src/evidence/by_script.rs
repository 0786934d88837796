//! What was recorded of scripts, with a line for each: the diff of a record shows which scripts answer differently.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Error, ErrorKind};

use serde::Serialize;
use toml::ser::ValueSerializer;

/// The table `[scripts]`, by the paths of the scripts.
///
/// # Errors
///
/// What TOML cannot say.
pub fn table<T: Serialize>(scripts: &BTreeMap<String, T>) -> std::io::Result<String> {
    let mut out = "[scripts]\n".to_owned();
    for (path, recorded) in scripts {
        let _ = writeln!(out, "{} = {}", value(path)?, value(recorded)?);
    }
    Ok(out)
}

/// A value of any type on one line, unless a text in it has several.
fn value(of: &impl Serialize) -> std::io::Result<String> {
    let mut out = String::new();
    of.serialize(ValueSerializer::new(&mut out)).map_err(|error| Error::new(ErrorKind::InvalidData, error))?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_has_one_line() {
        let recorded = BTreeMap::from([("failed", BTreeMap::from([("7.2", "x.pkt:3: \"so\" and so")]))]);
        let scripts = BTreeMap::from([("a.pkt".to_owned(), recorded.clone()), ("b.pkt".to_owned(), recorded)]);
        let text = table(&scripts).unwrap();
        assert_eq!(text.lines().count(), 3, "{text}");
        let read: toml::Value = toml::from_str(&text).unwrap();
        assert_eq!(read["scripts"]["b.pkt"]["failed"]["7.2"].as_str(), Some("x.pkt:3: \"so\" and so"));
    }
}
