//! `{number:SCTP_EVENT}` in the lines of scripts: what differs between platforms.

use super::symbols::symbol_or_number;
use crate::model::layout::{round_up, Abi};
use crate::model::{PlatformId, Spec};

/// Size of a `struct cmsghdr` on 64-bit machines, and what it is aligned to.
const HEAD: (u32, u32) = (16, 8);

/// A line with `{what:name}` replaced; other braces belong to packetdrill.
pub(crate) fn filled(spec: &Spec, platform: PlatformId, line: &str) -> Result<String, String> {
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
pub(crate) fn numbered(line: &str) -> impl Iterator<Item = &str> {
    line.split("{number:").skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

fn value(spec: &Spec, platform: PlatformId, what: &str, name: &str) -> Result<String, String> {
    let size = || {
        let id = spec.struct_on(name, platform).ok_or_else(|| format!("there is no struct `{name}`"))?;
        Ok::<u32, String>(spec.layout(id, Abi::Lp64).extent.size)
    };
    match what {
        "number" => symbol_or_number(spec, platform, name),
        "size" => Ok(size()?.to_string()),
        "len" => Ok((HEAD.0 + size()?).to_string()),
        "space" => Ok((HEAD.0 + round_up(size()?, HEAD.1)).to_string()),
        _ => Err(format!("`{{{what}:{name}}}` is none of `number`, `size`, `len` and `space`")),
    }
}
