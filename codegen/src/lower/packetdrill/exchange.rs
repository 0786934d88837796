//! Scripts of ancillary messages and functions: their lines, with what differs between platforms filled in.

use super::plan;
use crate::input::file::Drill;
use crate::model::layout::{round_up, Abi};
use crate::model::{Common, Exchange, PlatformId, Spec};

/// Size of a `struct cmsghdr` on 64-bit machines, and what it is aligned to.
const HEAD: (u32, u32) = (16, 8);

/// The items that a script with packets can be about.
fn items(spec: &Spec) -> impl Iterator<Item = &Common> {
    spec.cmsgs.iter().map(|it| &it.common).chain(spec.functions.iter().map(|it| &it.common))
}

/// The exchange of an item on a platform.
pub fn of<'a>(spec: &'a Spec, platform: PlatformId, common: &Common) -> Option<&'a Exchange> {
    let here = |exchange: &Exchange| exchange.on.is_empty() || exchange.on.contains(&platform);
    spec.exchanges.iter().find(|exchange| exchange.name == common.name && here(exchange))
}

/// Whether packetdrill can write an item on a platform, or why not.
fn writable(platform: PlatformId, common: &Common) -> Result<(), &'static str> {
    match common.packetdrill.on(platform) {
        Some(Drill::Full | Drill::ByNumber) => Ok(()),
        Some(Drill::SymbolOnly) => Err("packetdrill cannot write its data"),
        Some(Drill::HandlerOnly) => Err("packetdrill has no symbol for it"),
        _ => Err("packetdrill does not have it"),
    }
}

/// Items that packetdrill can write on a platform, but without an exchange: an error in the description.
pub fn missing(spec: &Spec) -> impl Iterator<Item = (PlatformId, &Common)> {
    let offered = |(platform, common): &(PlatformId, &Common)| common.offer(*platform).is_some();
    let each = spec.drilled().flat_map(move |platform| items(spec).map(move |common| (platform, common)));
    each.filter(offered)
        .filter(|(platform, common)| writable(*platform, common).is_ok() && of(spec, *platform, common).is_none())
}

/// The lines for a platform, or why there is no script.
pub fn lines(spec: &Spec, platform: PlatformId, common: &Common) -> Result<Vec<String>, String> {
    writable(platform, common)?;
    let exchange = of(spec, platform, common).ok_or("the description has no exchange of it")?;
    exchange.lines.iter().map(|line| filled(spec, platform, line)).collect()
}

/// Why an exchange of the description is invalid.
pub fn mistakes(spec: &Spec, exchange: &Exchange) -> Vec<String> {
    let Some(common) = items(spec).find(|common| common.name == exchange.name) else {
        return vec![format!("there is no ancillary message or function `{}`", exchange.name)];
    };
    let on = |platform: &PlatformId| exchange.on.is_empty() || exchange.on.contains(platform);
    let offered = spec.drilled().filter(on).filter(|platform| common.offer(*platform).is_some());
    let mut mistakes: Vec<String> =
        offered.flat_map(|p| exchange.lines.iter().filter_map(move |line| filled(spec, p, line).err())).collect();
    mistakes.sort();
    mistakes.dedup();
    mistakes
}

/// A line with `{what:name}` replaced; other braces belong to packetdrill.
pub(super) fn filled(spec: &Spec, platform: PlatformId, line: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = line;
    while let Some(open) = rest.find('{') {
        let (before, inside) = rest.split_at(open);
        out += before;
        let end = inside.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '{' | '_' | ':')));
        let part = &inside[1..end.unwrap_or(inside.len())];
        let ends = end.is_some_and(|at| inside[at..].starts_with('}'));
        if let Some((what, name)) = part.split_once(':').filter(|_| ends) {
            out += &value(spec, platform, what, name)?;
            rest = &inside[part.len() + 2..];
        } else {
            out.push('{');
            rest = &inside[1..];
        }
    }
    Ok(out + rest)
}

/// The names in a line that are numbers where packetdrill has no symbol.
pub(super) fn numbered(line: &str) -> impl Iterator<Item = &str> {
    line.split("{number:").skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

fn value(spec: &Spec, platform: PlatformId, what: &str, name: &str) -> Result<String, String> {
    let size = || {
        let id = spec.struct_on(name, platform).ok_or_else(|| format!("there is no struct `{name}`"))?;
        Ok::<u32, String>(spec.layout(id, Abi::Lp64).extent.size)
    };
    match what {
        "number" => plan::symbol_or_number(spec, platform, name),
        "size" => Ok(size()?.to_string()),
        "len" => Ok((HEAD.0 + size()?).to_string()),
        "space" => Ok((HEAD.0 + round_up(size()?, HEAD.1)).to_string()),
        _ => Err(format!("`{{{what}:{name}}}` is none of `number`, `size`, `len` and `space`")),
    }
}
