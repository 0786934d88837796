//! What the description says about packetdrill: its syntax, its bugs, and the scripts for it.

use super::ids::{PlatformId, StructId};
use crate::diag::Place;
use crate::input::file::{Drill, DrillSocket, Notation, Style};

/// A version of packetdrill.
#[derive(Debug)]
pub struct PacketdrillSource {
    /// In the form `owner/name`.
    pub repository: String,
    pub commit: String,
    /// In the form `YYYY-MM-DD`.
    pub date: String,
    /// Symbols that it knows on all platforms.
    pub symbols: Vec<String>,
    /// Symbols that it knows only on certain platforms.
    pub only: Vec<Vec<String>>,
    /// The command that sets a sysctl, per platform.
    pub sysctl: Vec<Option<String>>,
    /// A command that runs its first argument, packetdrill, without affecting the system, per platform.
    pub apart: Vec<Option<String>>,
    /// How the scripts of other platforms were run.
    pub ran: Vec<Option<String>>,
}

impl PacketdrillSource {
    /// Whether it knows a symbol on a platform.
    pub fn knows(&self, platform: PlatformId, name: &str) -> bool {
        self.symbols.iter().chain(&self.only[platform.0]).any(|known| known == name)
    }

    /// Whether `cargo xtask drill` runs it in kernels of a platform.
    pub fn runs(&self, platform: PlatformId) -> bool {
        self.apart[platform.0].is_some()
    }
}

/// What packetdrill can do with an item.
#[derive(Debug, Default)]
pub struct Packetdrill {
    pub on: Vec<Option<Drill>>,
    /// Name of the argument in packetdrill's grammar.
    pub expression: Option<String>,
    pub handler: Vec<String>,
    /// Problems.
    pub note: Option<String>,
}

impl Packetdrill {
    /// `None` if packetdrill does not run there, or the item is not a call.
    pub fn on(&self, platform: PlatformId) -> Option<Drill> {
        self.on.get(platform.0).copied().flatten()
    }
}

/// packetdrill's syntax for a struct.
#[derive(Debug)]
pub struct Expression {
    /// Name in packetdrill's grammar.
    pub name: String,
    /// The struct, per platform.
    pub on: Vec<Option<StructId>>,
    /// In the order of the grammar.
    pub fields: Vec<ExpressionField>,
    pub reads: bool,
    pub writes: bool,
    /// The reason for which it does not work.
    pub broken: Option<String>,
}

/// A field in packetdrill's syntax.
#[derive(Debug)]
pub struct ExpressionField {
    /// Name in packetdrill's grammar.
    pub name: String,
    pub form: Notation,
    pub passed: bool,
    /// Index of the struct's field per platform, if packetdrill passes it.
    pub at: Vec<Option<usize>>,
}

#[derive(Debug)]
pub struct Script {
    pub name: String,
    pub socket: DrillSocket,
    /// Options to set first, with their values.
    pub before: Vec<(String, String)>,
    pub get: Option<String>,
    pub set: Option<String>,
    /// Refused values, the reason, and the platforms (all if empty).
    pub refused: Vec<(String, String, Vec<PlatformId>)>,
    /// The fields to compare; all if empty.
    pub shows: Vec<String>,
    /// The fields that are not compared before they are set, per platform.
    pub open: Vec<Vec<String>>,
    pub place: Place,
}

/// The script of an ancillary message or a function.
#[derive(Debug)]
pub struct Exchange {
    pub name: String,
    /// The platforms that it is for; all if empty.
    pub on: Vec<PlatformId>,
    /// The socket with which it starts.
    pub socket: DrillSocket,
    pub style: Style,
    pub ipv6: bool,
    pub checks: String,
    /// What it cannot check, and the reason.
    pub left_out: Option<String>,
    /// Its lines; parts that differ between platforms are in braces.
    pub lines: Vec<String>,
    pub place: Place,
}

/// A script about packets or their effects.
#[derive(Debug)]
pub struct Wire {
    pub name: String,
    /// Distinguishes it from the item's first script.
    pub variant: Option<String>,
    /// Other items whose effect it checks.
    pub also: Vec<String>,
    /// The platforms that it is for; all if empty.
    pub on: Vec<PlatformId>,
    /// The socket with which it starts.
    pub socket: DrillSocket,
    pub style: Style,
    /// Whether packets are encapsulated in UDP.
    pub udp: bool,
    /// Required settings, in addition to those of the item.
    pub needs: Vec<String>,
    /// Notifications to subscribe to.
    pub events: Vec<String>,
    pub checks: String,
    /// Parameters of the peer's INIT ACK, in addition to the cookie.
    pub init_ack: Option<String>,
    /// Calls before the association is set up.
    pub before: Vec<String>,
    /// Calls and packets, optionally with times.
    pub lines: Vec<String>,
    pub place: Place,
}

/// A bug in packetdrill.
#[derive(Debug)]
pub struct Bug {
    /// Name of its script.
    pub name: String,
    pub title: String,
    /// Location in packetdrill's source.
    pub at: String,
    /// The fix.
    pub right: String,
    /// packetdrill's output.
    pub says: String,
    /// Items whose scripts fail because of it.
    pub stops: Vec<String>,
    /// Whether packetdrill's parser refuses its script.
    pub parser: bool,
    pub lines: Vec<String>,
}

/// Mutants of scripts that packetdrill does not detect.
#[derive(Debug)]
pub struct Unnoticed {
    /// The mutations, with `*` as a wildcard.
    pub changes: Vec<String>,
    /// The items whose scripts should detect them; empty if they have no effect in any script.
    pub of: Vec<String>,
    pub why: String,
}
