//! Indexes of the description, computed once.

use std::collections::HashMap;

use crate::input::file::{Access, Length};
use crate::model::{Common, ItemKind, Lookup, Offer, Opt, PlatformId, Spec};

impl Lookup {
    /// Indexes a description that is otherwise complete.
    pub(crate) fn of(spec: &Spec) -> Self {
        let mut options = HashMap::new();
        for (index, option) in spec.options.iter().enumerate() {
            options.entry(option.common.name.clone()).or_insert(index);
        }
        Self {
            options,
            items: spec.items().map(|(_, common)| common.name.clone()).collect(),
            usual_length: spec.platform_ids().map(|platform| usual_length(spec, platform)).collect(),
        }
    }
}

fn usual_length(spec: &Spec, platform: PlatformId) -> Length {
    let all: Vec<Length> = spec.options.iter().filter_map(|o| Some(o.common.offer(platform)?.length)).collect();
    let most = [Length::Exact, Length::AtLeast, Length::AtMost].into_iter();
    most.rev().max_by_key(|length| all.iter().filter(|l| *l == length).count()).unwrap_or_default()
}

impl Spec {
    /// All items with their kinds, in the order of the description.
    pub fn items(&self) -> impl Iterator<Item = (ItemKind, &Common)> {
        let options = self.options.iter().map(|o| (ItemKind::Option, &o.common));
        let cmsgs = self.cmsgs.iter().map(|c| (ItemKind::Cmsg, &c.common));
        let notifications = self.notifications.iter().map(|n| (ItemKind::Notification, &n.common));
        options.chain(cmsgs).chain(notifications).chain(self.functions.iter().map(|f| (ItemKind::Function, &f.common)))
    }

    pub fn option(&self, name: &str) -> Option<&Opt> {
        self.lookup.options.get(name).and_then(|index| self.options.get(*index))
    }

    /// The option whose type reads a struct, and its offer.
    pub fn option_that_reads(&self, structure: &str, platform: PlatformId) -> Option<(&Opt, &Offer)> {
        let reads = |offer: &Offer| {
            matches!(offer.access, Access::Get | Access::GetSet)
                && offer.argument.structure().is_some_and(|id| self.structure(id).name == structure)
        };
        let options = self.options.iter().filter(|option| option.wrapped(platform));
        options.filter_map(|option| Some((option, option.common.offer(platform)?))).find(|(_, offer)| reads(offer))
    }

    /// Whether any kind of item has this C name.
    pub fn is_item(&self, name: &str) -> bool {
        self.lookup.items.contains(name)
    }

    /// The most common `length` of a platform's options.
    pub fn usual_length(&self, platform: PlatformId) -> Length {
        self.lookup.usual_length.get(platform.0).copied().unwrap_or_default()
    }
}
