//! Records about scripts with one line for each script, so that a diff shows the scripts that have changed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Error, ErrorKind};

use serde::Serialize;
use toml::ser::ValueSerializer;

/// Renders the table `[scripts]`, with the scripts' paths as keys.
pub fn table<T: Serialize>(scripts: &BTreeMap<String, T>) -> std::io::Result<String> {
    let mut out = "[scripts]\n".to_owned();
    for (path, recorded) in scripts {
        let _ = writeln!(out, "{} = {}", value(path)?, value(recorded)?);
    }
    Ok(out)
}

/// A value on one line, unless it contains a text with several lines.
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
