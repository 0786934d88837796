//! The tags of an item, by which the web page can be filtered.

use super::item::Item;
use super::seen::{self, State};
use super::{shape, usage};
use crate::description::Description;
use crate::input::file::{Access, Drill};
use crate::model::{Offer, Origin, PlatformId};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    On(PlatformId),
    OnAll,
    OnOne,
    OnNone,
    Rfc6458,
    OtherRfc,
    Draft,
    Extension,
    /// All platforms have it, with differences.
    Differs,
    Partly,
    Switch,
    Deprecated,
    ReadOnly,
    WriteOnly,
    Rust,
    /// It was observed in a running kernel.
    Seen,
    /// Scripts can use it fully.
    Packetdrill,
}

impl Tag {
    pub(crate) fn is_of(self, spec: &Description, item: Item<'_>) -> bool {
        let common = item.common();
        let offers: Vec<&Offer> = spec.platform_ids().filter_map(|p| common.offer(p)).collect();
        let works = |e| matches!(seen::state(spec, e, item), State::Works | State::Switch);
        let drilled = |p| common.offer(p).is_some() && common.packetdrill.on(p) == Some(Drill::Full);
        match self {
            Tag::On(p) => common.offer(p).is_some(),
            Tag::OnAll => offers.len() == spec.platforms.len(),
            Tag::OnOne => offers.len() == 1,
            Tag::OnNone => offers.is_empty(),
            Tag::Rfc6458 => matches!(&common.origin, Origin::Rfc(section) if section.rfc == 6458),
            Tag::OtherRfc => matches!(&common.origin, Origin::Rfc(section) if section.rfc != 6458),
            Tag::Draft => matches!(common.origin, Origin::Draft(_)),
            Tag::Extension => common.origin == Origin::Extension,
            Tag::Differs => shape::differs(spec, item),
            Tag::Partly => offers.iter().any(|o| o.partial.is_some()),
            Tag::Switch => offers.iter().any(|o| !o.needs.is_empty()),
            Tag::Deprecated => common.deprecated.is_some(),
            Tag::ReadOnly => item.direction() == Some(Access::Get),
            Tag::WriteOnly => item.direction() == Some(Access::Set),
            Tag::Rust => usage::has_rust(spec, item),
            Tag::Seen => seen::kernels(spec).into_iter().any(works),
            Tag::Packetdrill => spec.platform_ids().any(drilled),
        }
    }
}
