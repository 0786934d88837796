//! The events of scripts about packets or their effects, with placeholders replaced for a platform.

use super::folder::FOLDER;
use crate::input::file::DrillSocket;
use crate::model::packetdrill::placeholders::filled;
use crate::model::packetdrill::wire::subscription;
use crate::model::{PlatformId, Spec, Wire};

/// Calls and packets, each with its time.
pub type Events = Vec<(String, String)>;

/// The path of the script, relative to the root.
pub fn wire_path(spec: &Spec, platform: PlatformId, wire: &Wire) -> String {
    let variant = wire.variant.as_ref().map(|variant| format!("_{variant}")).unwrap_or_default();
    format!("{FOLDER}/{}/wire/{}{variant}.pkt", spec.platform(platform).name, wire.name.to_lowercase())
}

/// The events that follow `socket()`.
pub fn events(spec: &Spec, platform: PlatformId, wire: &Wire) -> Result<Events, String> {
    let mut lines = vec!["fcntl(3, F_SETFL, O_RDWR|O_NONBLOCK) = 0".to_owned(), "bind(3, ..., ...) = 0".to_owned()];
    lines.extend(wire.events.iter().map(|name| subscription(name)));
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
