//! The description after [`crate::check`]: it is valid, and emitters rely on that.

mod code;
pub mod constants;
mod errors;
pub mod example;
mod ids;
pub mod index;
mod item;
pub mod layout;
pub mod names;
pub mod option;
pub mod packetdrill;
mod platform;
mod rfc;
mod scripts;
mod support;
mod types;
pub mod value_sites;
mod values;

use std::collections::{HashMap, HashSet};

use crate::input::file::Length;

pub use self::code::{CodePlace, CodeSource};
pub use self::errors::{Call, Cause, Given};
pub use self::ids::{PlatformId, StructId, ValuesId};
pub use self::item::{Cmsg, Common, Function, ItemKind, Notification, Opt, Refined};
pub use self::platform::Platform;
pub use self::rfc::{Origin, Section};
pub use self::scripts::{
    Bug, Exchange, Expression, ExpressionField, Packetdrill, PacketdrillSource, Script, Unnoticed, Wire,
};
pub use self::support::{Argument, Form, Need, Offer, Prototype, Since, Support};
pub use self::types::{CType, Count, Field, Meaning, Struct, View};
pub use self::values::{CarriedBy, Value, Values};

#[derive(Debug, Default)]
pub struct Spec {
    /// In the order of the pages' columns.
    pub platforms: Vec<Platform>,
    pub options: Vec<Opt>,
    /// Structs, each with the platforms that have this layout.
    pub structs: Vec<Struct>,
    pub values: Vec<Values>,
    pub cmsgs: Vec<Cmsg>,
    pub notifications: Vec<Notification>,
    pub functions: Vec<Function>,
    pub calls: Vec<Call>,
    /// The version of packetdrill that the description is about.
    pub packetdrill: Option<PacketdrillSource>,
    /// packetdrill's syntax for arguments.
    pub expressions: Vec<Expression>,
    /// The scripts for options.
    pub scripts: Vec<Script>,
    /// The scripts for messages and functions.
    pub exchanges: Vec<Exchange>,
    /// The scripts about packets.
    pub wires: Vec<Wire>,
    pub bugs: Vec<Bug>,
    pub unnoticed: Vec<Unnoticed>,
    /// Indexes of the above.
    pub(crate) lookup: Lookup,
}

/// Precomputed by [`index`].
#[derive(Debug, Default)]
pub struct Lookup {
    /// Index of each option, by C name.
    pub(crate) options: HashMap<String, usize>,
    /// C names of all items.
    pub(crate) items: HashSet<String>,
    pub(crate) usual_length: Vec<Length>,
}

impl Spec {
    /// A platform and those that derive from it.
    pub fn family<'a>(&'a self, root: &'a Platform) -> impl Iterator<Item = &'a Platform> {
        let is_member = |platform: &&Platform| self.lineage(platform).any(|ancestor| ancestor.name == root.name);
        self.platforms.iter().filter(is_member)
    }

    /// The platforms that packetdrill runs on.
    pub fn drilled(&self) -> impl Iterator<Item = PlatformId> + '_ {
        self.platform_ids().filter(|platform| self.platform(*platform).packetdrill)
    }

    /// A platform, its upstream, the upstream's upstream, and so on.
    pub fn lineage<'a>(&'a self, platform: &'a Platform) -> impl Iterator<Item = &'a Platform> {
        std::iter::successors(Some(platform), |of| {
            let upstream = of.upstream.as_ref()?;
            self.platforms.iter().find(|platform| platform.name == *upstream)
        })
    }

    pub fn platform_ids(&self) -> impl Iterator<Item = PlatformId> {
        (0..self.platforms.len()).map(PlatformId)
    }

    pub fn platform(&self, id: PlatformId) -> &Platform {
        &self.platforms[id.0]
    }

    pub fn structure(&self, id: StructId) -> &Struct {
        &self.structs[id.0]
    }

    /// A platform's struct by tag or alias.
    pub fn struct_on(&self, name: &str, platform: PlatformId) -> Option<StructId> {
        self.structs
            .iter()
            .position(|s| s.on.contains(&platform) && (s.name == name || s.aliases.iter().any(|a| a == name)))
            .map(StructId)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_is_a_platform_and_all_that_derive_from_it() {
        let platform = |name: &str, upstream: Option<&str>| Platform {
            name: name.to_owned(),
            upstream: upstream.map(str::to_owned),
            ..Platform::default()
        };
        let platforms = vec![
            platform("linux", None),
            platform("freebsd", None),
            platform("netbsd", Some("freebsd")),
            platform("dragonfly", Some("netbsd")),
        ];
        let spec = Spec { platforms, ..Spec::default() };
        let names = |root: usize| spec.family(&spec.platforms[root]).map(|p| &p.name).collect::<Vec<_>>();
        assert_eq!(names(0), ["linux"]);
        assert_eq!(names(1), ["freebsd", "netbsd", "dragonfly"]);
        assert_eq!(names(2), ["netbsd", "dragonfly"]);
    }
}
