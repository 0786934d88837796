//! Names in the lines of scripts: a symbol where packetdrill has one, a number elsewhere.

use crate::input::file::Drill;
use crate::model::{PlatformId, Spec};

/// A name's number, and whether packetdrill knows the symbol.
pub(super) fn word_value(spec: &Spec, platform: PlatformId, word: &str) -> Result<(i64, bool), String> {
    let notification = spec.notifications.iter().find(|n| n.common.name == word);
    if let Some(common) = notification.map(|n| &n.common) {
        let known = matches!(common.packetdrill.on(platform), Some(Drill::Full));
        let number = common.offer(platform).and_then(|offer| offer.value);
        return number.map(|n| (n, known)).ok_or_else(|| format!("`{word}` has no number there"));
    }
    let values = spec.values.iter().flat_map(|table| &table.values);
    let number = values.filter(|v| v.name == word).find_map(|v| v.on.get(platform.0).copied().flatten().or(v.wire));
    let known = spec.packetdrill.as_ref().is_some_and(|source| source.knows(platform, word));
    number.map(|n| (n, known)).ok_or_else(|| format!("there is no value `{word}`"))
}

/// A name as a script writes it: its symbol where packetdrill has one, its number elsewhere.
pub(crate) fn symbol_or_number(spec: &Spec, platform: PlatformId, name: &str) -> Result<String, String> {
    let commons = spec.options.iter().map(|it| &it.common).chain(spec.cmsgs.iter().map(|it| &it.common));
    let item = commons.into_iter().find(|common| common.name == name);
    let (number, known) = match item {
        Some(common) => {
            let number = common.offer(platform).and_then(|offer| offer.value);
            let number = number.ok_or_else(|| format!("`{name}` has no number there"))?;
            (number, common.packetdrill.on(platform) == Some(Drill::Full))
        }
        None => word_value(spec, platform, name)?,
    };
    Ok(if known { name.to_owned() } else { number.to_string() })
}
