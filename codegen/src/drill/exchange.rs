//! Scripts of ancillary messages and functions: their lines, with what differs between platforms filled in.

use super::plan;
use crate::file::Drill;
use crate::layout::{round_up, Abi};
use crate::model::{Common, Exchange, PlatformId, Spec};

/// Size of a `struct cmsghdr` on 64-bit machines, and what it is aligned to.
const HEAD: (u32, u32) = (16, 8);

/// The item that an exchange is about.
fn item<'a>(spec: &'a Spec, exchange: &Exchange) -> Option<&'a Common> {
    let cmsgs = spec.cmsgs.iter().map(|it| &it.common);
    cmsgs.chain(spec.functions.iter().map(|it| &it.common)).find(|common| common.name == exchange.name)
}

/// The lines for a platform, or why there is no script.
pub fn lines(spec: &Spec, platform: PlatformId, common: &Common) -> Result<Vec<String>, String> {
    match common.packetdrill.on.get(platform.0).copied().flatten() {
        Some(Drill::Full | Drill::ByNumber) => {}
        Some(Drill::SymbolOnly) => return Err("packetdrill cannot write its data".to_owned()),
        Some(Drill::HandlerOnly) => return Err("packetdrill has no symbol for it".to_owned()),
        _ => return Err("packetdrill does not have it".to_owned()),
    }
    let exchange = spec.exchanges.iter().find(|exchange| exchange.name == common.name);
    let exchange = exchange.ok_or("its calls and packets are not written down yet")?;
    exchange.lines.iter().map(|line| filled(spec, platform, line)).collect()
}

/// What does not read in an exchange of the description.
pub fn mistakes(spec: &Spec, exchange: &Exchange) -> Vec<String> {
    let Some(common) = item(spec, exchange) else {
        return vec![format!("there is no ancillary message or function `{}`", exchange.name)];
    };
    let offered = spec.platform_ids().filter(|platform| common.offer(*platform).is_some());
    let mut mistakes: Vec<String> =
        offered.flat_map(|p| exchange.lines.iter().filter_map(move |line| filled(spec, p, line).err())).collect();
    mistakes.sort();
    mistakes.dedup();
    mistakes
}

/// A line with its `{what:name}` replaced; other braces are packetdrill's.
fn filled(spec: &Spec, platform: PlatformId, line: &str) -> Result<String, String> {
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

fn value(spec: &Spec, platform: PlatformId, what: &str, name: &str) -> Result<String, String> {
    let size = || {
        let id = spec.struct_on(name, platform).ok_or_else(|| format!("there is no struct `{name}`"))?;
        Ok::<u32, String>(spec.layout(id, Abi::Lp64).extent.size)
    };
    match what {
        "number" => plan::symbol_or_number(spec, platform, name),
        "len" => Ok((HEAD.0 + size()?).to_string()),
        "space" => Ok((HEAD.0 + round_up(size()?, HEAD.1)).to_string()),
        _ => Err(format!("`{{{what}:{name}}}` is none of `number`, `len` and `space`")),
    }
}
