//! The symbols that scripts use and packetdrill knows. packetdrill resolves a symbol only when a call is made, so its
//! parser accepts any name; for another system than this one, only the tables in its source show which names it knows.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use codegen::evidence::drill;
use codegen::model::{Common, ItemKind, Spec};
use serde::{Deserialize, Serialize};

use super::syntax::{Event, Script, Value};

/// The symbols of the scripts that packetdrill knows.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// packetdrill's commit.
    pub commit: String,
    /// By platform.
    pub symbols: BTreeMap<String, BTreeSet<String>>,
}

/// packetdrill's source files with the symbols of a platform.
fn tables(folder: &Path, platform: &str) -> [PathBuf; 2] {
    [folder.join("script.c"), folder.join(format!("symbols_{platform}.c"))]
}

/// All symbols that packetdrill knows on a platform.
pub fn known(folder: &Path, platform: &str) -> std::io::Result<BTreeSet<String>> {
    let mut known = BTreeSet::new();
    for path in tables(folder, platform) {
        let text = fs::read_to_string(&path);
        let text = text.map_err(|error| Error::new(error.kind(), format!("{}: {error}", path.display())))?;
        known.extend(names(&text));
    }
    Ok(known)
}

/// The names in lines like `{ EINVAL, "EINVAL" },`, except for those under `#if 0`.
fn names(table: &str) -> Vec<String> {
    let mut found = Vec::new();
    // For each enclosing conditional, whether it is `#if 0`.
    let mut never: Vec<bool> = Vec::new();
    for line in table.lines().map(str::trim) {
        if line.starts_with("#if") {
            never.push(line.split_whitespace().eq(["#if", "0"]));
        } else if line.starts_with("#else") {
            if let Some(last) = never.last_mut() {
                *last = false;
            }
        } else if line.starts_with("#endif") {
            never.pop();
        } else if !never.contains(&true) {
            let entry = line.strip_prefix('{').and_then(|line| line.split_once('}')).map(|(entry, _)| entry);
            let name = entry.and_then(|entry| entry.split_once(',')).map(|(_, name)| name.trim());
            let name = name.and_then(|name| name.strip_prefix('"')?.strip_suffix('"'));
            found.extend(name.map(str::to_owned));
        }
    }
    found
}

/// Words of a script that stand for numbers, including errors.
#[must_use]
pub fn used<'a>(script: &Script<'a>) -> BTreeSet<&'a str> {
    fn words<'a>(value: &Value<'a>, found: &mut BTreeSet<&'a str>) {
        match value {
            Value::Word(word) => {
                found.insert(word);
            }
            Value::Or(all) | Value::List(all) | Value::Tuple(all) => all.iter().for_each(|value| words(value, found)),
            Value::Struct(fields) => fields.iter().for_each(|field| words(&field.value, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for step in &script.steps {
        if let Event::Call(call) = &step.event {
            found.extend(call.errno);
            call.arguments.iter().for_each(|value| words(value, &mut found));
        }
    }
    found
}

/// Symbols of options, ancillary messages and notifications that packetdrill knows, and for which a script uses the
/// number instead.
#[must_use]
pub fn nameless<'s>(
    spec: &'s Spec,
    platform: &str,
    known: &BTreeSet<String>,
    script: &Script<'_>,
) -> Vec<(i64, &'s str)> {
    let mut numbers = BTreeSet::new();
    for step in &script.steps {
        let Event::Call(call) = &step.event else { continue };
        if let ("getsockopt" | "setsockopt", [_, Value::Word("IPPROTO_SCTP"), Value::Number { value, .. }, ..]) =
            (call.function, call.arguments.as_slice())
        {
            numbers.insert((ItemKind::Option, *value));
        }
        call.arguments.iter().for_each(|value| kinds(value, &mut numbers));
    }
    let Some(platform) = spec.platform_ids().find(|id| spec.platform(*id).name == platform) else { return Vec::new() };
    let offers = |common: &Common, number| common.offer(platform).and_then(|offer| offer.value) == Some(number);
    let name = |(kind, number): (ItemKind, i64)| {
        let mut items = spec.items().filter(|(of, common)| *of == kind && known.contains(&common.name));
        let (_, common) = items.find(|(_, common)| offers(common, number))?;
        Some((number, common.name.as_str()))
    };
    numbers.into_iter().filter_map(name).collect()
}

/// Collects literal numbers from the fields that contain the type of an ancillary message or a notification.
fn kinds(value: &Value<'_>, found: &mut BTreeSet<(ItemKind, i64)>) {
    match value {
        Value::List(all) => all.iter().for_each(|value| kinds(value, found)),
        Value::Struct(fields) => {
            for field in fields {
                let kind = match field.name {
                    "cmsg_type" => Some(ItemKind::Cmsg),
                    "se_type" | "sn_type" | "auth_type" => Some(ItemKind::Notification),
                    _ => None,
                };
                if let (Some(kind), Value::Number { value, .. }) = (kind, &field.value) {
                    found.insert((kind, *value));
                }
                kinds(&field.value, found);
            }
        }
        _ => {}
    }
}

impl Known {
    fn path(spec_folder: &Path) -> PathBuf {
        drill::path(spec_folder).with_file_name("symbols.toml")
    }

    /// Reads the recorded symbols.
    pub fn read(spec_folder: &Path) -> std::io::Result<Known> {
        let text = fs::read_to_string(Self::path(spec_folder))?;
        toml::from_str(&text).map_err(|error| Error::new(ErrorKind::InvalidData, error))
    }

    /// Replaces the file atomically.
    pub fn write(&self, spec_folder: &Path) -> std::io::Result<()> {
        let text = toml::to_string_pretty(self).map_err(|error| Error::new(ErrorKind::InvalidData, error))?;
        let head =
            "# The symbols in the scripts of docs/packetdrill that packetdrill knows on each system. Do not edit.\n\
                    # command: cargo xtask drill\n\n";
        codegen::write::replace(&Self::path(spec_folder), &format!("{head}{text}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_outside_of_if_0_are_known() {
        let table = "#if defined(linux)\nstruct table[] = {\n\t{ EINVAL,  \"EINVAL\"  },\n#if 0\n\t{ OLD, \"OLD\" },\n#ifdef X\n\
                     \t{ OLDER, \"OLDER\" },\n#endif\n#else\n\t{ NEW, \"NEW\" },\n#endif\n#ifdef Y\n\t{ Y, \"Y\" },\n#endif\n\
                     \t/* Sentinel */\n\t{ 0, NULL },\n};\n#endif\n";
        assert_eq!(names(table), ["EINVAL", "NEW", "Y"]);
    }
}
