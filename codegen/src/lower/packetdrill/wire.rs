//! Scripts about packets or their effects: their events, with what differs between platforms filled in.

use super::exchange::filled;
use super::folder::FOLDER;
use crate::input::file::DrillSocket;
use crate::model::{Common, PlatformId, Spec, Wire};

/// Calls and packets, each with its time.
pub type Events = Vec<(String, String)>;

/// The scripts of a platform, each with the item that it is about.
pub fn on(spec: &Spec, platform: PlatformId) -> impl Iterator<Item = (&Wire, &Common)> {
    spec.wires
        .iter()
        .filter(move |_| spec.platform(platform).packetdrill)
        .filter_map(move |wire| Some((wire, item(spec, wire)?)))
        .filter(move |(wire, common)| is_on(wire, common, platform))
}

fn is_on(wire: &Wire, common: &Common, platform: PlatformId) -> bool {
    (wire.on.is_empty() || wire.on.contains(&platform)) && common.offer(platform).is_some()
}

fn item<'a>(spec: &'a Spec, wire: &Wire) -> Option<&'a Common> {
    spec.items().map(|(_, common)| common).find(|common| common.name == wire.name)
}

/// Where the script is, from the root.
pub fn path(spec: &Spec, platform: PlatformId, wire: &Wire) -> String {
    let variant = wire.variant.as_ref().map(|variant| format!("_{variant}")).unwrap_or_default();
    format!("{FOLDER}/{}/wire/{}{variant}.pkt", spec.platform(platform).name, wire.name.to_lowercase())
}

/// The scripts that check the effect of an item: its own comes first.
pub fn of<'a>(spec: &'a Spec, platform: PlatformId, common: &Common) -> Vec<&'a Wire> {
    let own = |wire: &Wire| wire.name == common.name;
    let mut found: Vec<&Wire> = on(spec, platform)
        .map(|(wire, _)| wire)
        .filter(|wire| own(wire) || wire.also.contains(&common.name))
        .filter(|_| common.offer(platform).is_some())
        .collect();
    found.sort_by_key(|wire| !own(wire));
    found
}

/// The events that follow `socket()`.
pub fn events(spec: &Spec, platform: PlatformId, wire: &Wire) -> Result<Events, String> {
    let mut lines = vec!["fcntl(3, F_SETFL, O_RDWR|O_NONBLOCK) = 0".to_owned(), "bind(3, ..., ...) = 0".to_owned()];
    lines.extend(wire.events.iter().map(|name| {
        format!(
            "setsockopt(3, IPPROTO_SCTP, {{number:SCTP_EVENT}}, {{se_assoc_id=0, se_type={{number:{name}}}, se_on=1}}, \
             {{size:sctp_event}}) = 0"
        )
    }));
    lines.extend(wire.before.iter().cloned());
    if wire.socket == DrillSocket::Association {
        let more = wire.init_ack.as_ref().map(|more| format!(", {more}")).unwrap_or_default();
        lines.extend([
            "connect(3, ..., ...) = -1 EINPROGRESS".to_owned(),
            "> sctp: INIT[flgs=0, tag=1, a_rwnd=..., os=..., is=..., tsn=1, ...]".to_owned(),
            format!("< sctp: INIT_ACK[flgs=0, tag=2, a_rwnd=15000, os=16, is=16, tsn=1, STATE_COOKIE[len=4, val=...]{more}]"),
            "> sctp: COOKIE_ECHO[flgs=0, len=4, val=...]".to_owned(),
            "< sctp: COOKIE_ACK[flgs=0]".to_owned(),
        ]);
    }
    lines.extend(wire.lines.iter().cloned());
    if !wire.lines.iter().any(|line| line.starts_with("close(3)")) {
        lines.push("close(3) = 0".to_owned());
    }
    let event = |line: &String| {
        let (time, text) = timed(line);
        Ok((time.to_owned(), filled(spec, platform, text)?))
    };
    lines.iter().map(event).collect()
}

/// A line's time and the rest.
fn timed(line: &str) -> (&str, &str) {
    match line.split_once(' ') {
        Some((time, rest)) if time == "*" || time.starts_with('+') => (time, rest),
        _ => ("+0.0", line),
    }
}

/// Why a script of the description is invalid.
pub fn mistakes(spec: &Spec, wire: &Wire) -> Vec<String> {
    let Some(common) = item(spec, wire) else {
        return vec![format!("there is no item `{}`", wire.name)];
    };
    if let Some(unknown) = wire.also.iter().find(|name| !spec.items().any(|(_, common)| common.name == **name)) {
        return vec![format!("there is no item `{unknown}`")];
    }
    let offered: Vec<PlatformId> = spec.drilled().filter(|platform| is_on(wire, common, *platform)).collect();
    if offered.is_empty() {
        return vec![format!("`{}` is on none of these platforms", wire.name)];
    }
    let mut mistakes: Vec<String> = offered.iter().filter_map(|p| events(spec, *p, wire).err()).collect();
    mistakes.dedup();
    mistakes
}
