//! The modules of `sctp-opts` that users see: what the host's generated modules have, with C's names to search for.

use std::collections::BTreeSet;

use super::modules::Modules;
use crate::model::Platform;

/// One of the modules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Options,
    Cmsgs,
    Notifications,
}

/// A module of a platform.
pub(crate) struct Module<'a> {
    pub(crate) platform: &'a Platform,
    pub(crate) kind: Kind,
    /// The types that have names in C, with these.
    pub(crate) aliased: Vec<(&'a str, &'a [String])>,
    /// The types that only other platforms have.
    pub(crate) elsewhere: Vec<(&'a Platform, BTreeSet<&'a str>)>,
}

/// The modules of all platforms.
pub(crate) fn modules<'a>(platforms: &'a [Modules<'a>]) -> Vec<Module<'a>> {
    let kinds = [Kind::Options, Kind::Cmsgs, Kind::Notifications];
    let each = platforms.iter().flat_map(|own| kinds.map(|kind| module(own, kind, platforms)));
    each.collect()
}

fn module<'a>(own: &'a Modules<'a>, kind: Kind, platforms: &'a [Modules<'a>]) -> Module<'a> {
    let here = types(own, kind);
    let others = platforms.iter().filter(|other| other.platform.name != own.platform.name);
    let elsewhere = others.filter_map(|other| {
        let names: BTreeSet<&str> = types(other, kind).difference(&here).copied().collect();
        (!names.is_empty()).then_some((other.platform, names))
    });
    Module { platform: own.platform, kind, aliased: aliased(own, kind), elsewhere: elsewhere.collect() }
}

/// The names of the types in the module.
fn types<'a>(modules: &'a Modules<'_>, kind: Kind) -> BTreeSet<&'a str> {
    let mut names: BTreeSet<&str> = aliased(modules, kind).into_iter().map(|(name, _)| name).collect();
    if kind == Kind::Options {
        names.extend(modules.options.values.iter().map(|table| table.name.as_str()));
    }
    names
}

fn aliased<'a>(modules: &'a Modules<'_>, kind: Kind) -> Vec<(&'a str, &'a [String])> {
    match kind {
        Kind::Options => {
            let each = modules.options.types.iter().flat_map(|(ty, _)| {
                let parts = ty.parts.iter().map(|part| (part.ty.name.as_str(), std::slice::from_ref(&part.ty.alias)));
                std::iter::once((ty.name.as_str(), ty.aliases.as_slice())).chain(parts)
            });
            each.collect()
        }
        Kind::Cmsgs => modules.cmsgs.types.iter().map(|ty| (ty.name.as_str(), ty.aliases.as_slice())).collect(),
        Kind::Notifications => {
            let payloads = modules.notifications.types.iter().filter_map(|n| Some((n, n.payload.as_ref()?)));
            let each = payloads.flat_map(|(n, payload)| {
                let inner = payload.inner.iter().map(|ty| (ty.name.as_str(), std::slice::from_ref(&ty.alias)));
                std::iter::once((n.name.as_str(), payload.aliases.as_slice())).chain(inner)
            });
            each.collect()
        }
    }
}
