//! Scripts of ancillary messages and functions.

use super::placeholders::filled;
use crate::input::file::Drill;
use crate::model::{Common, Exchange, PlatformId, Spec};

/// The items that a script with packets can be about.
pub(crate) fn items(spec: &Spec) -> impl Iterator<Item = &Common> {
    spec.cmsgs.iter().map(|it| &it.common).chain(spec.functions.iter().map(|it| &it.common))
}

/// The exchange of an item on a platform.
pub fn of<'a>(spec: &'a Spec, platform: PlatformId, common: &Common) -> Option<&'a Exchange> {
    let here = |exchange: &Exchange| exchange.on.is_empty() || exchange.on.contains(&platform);
    spec.exchanges.iter().find(|exchange| exchange.name == common.name && here(exchange))
}

/// Whether packetdrill can write an item on a platform, or why not.
pub(crate) fn writable(platform: PlatformId, common: &Common) -> Result<(), &'static str> {
    match common.packetdrill.on(platform) {
        Some(Drill::Full | Drill::ByNumber) => Ok(()),
        Some(Drill::SymbolOnly) => Err("packetdrill cannot write its data"),
        Some(Drill::HandlerOnly) => Err("packetdrill has no symbol for it"),
        _ => Err("packetdrill does not have it"),
    }
}

/// The lines for a platform, or why there is no script.
pub fn lines(spec: &Spec, platform: PlatformId, common: &Common) -> Result<Vec<String>, String> {
    writable(platform, common)?;
    let exchange = of(spec, platform, common).ok_or("the description has no exchange of it")?;
    exchange.lines.iter().map(|line| filled(spec, platform, line)).collect()
}
