//! The evidence for the statements of the description.

use super::item::Item;
use crate::description::Description;
use crate::model::{Cause, ItemKind, Offer, PlatformId};

/// The kinds of evidence, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ground {
    Kernel,
    /// The system's stack was probed in user space.
    Stack,
    /// The code was read at the cited locations.
    Code,
    /// Headers, histories and documents.
    Documents,
}

impl Ground {
    pub(crate) const ALL: [Ground; 4] = [Ground::Kernel, Ground::Stack, Ground::Code, Ground::Documents];

    /// The first cell of its row in the summary.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Ground::Kernel => "probed kernels",
            Ground::Stack => "the system's stack, probed in user space",
            Ground::Code => "source code",
            Ground::Documents => "headers and documents",
        }
    }

    /// Whether nothing was probed.
    pub(crate) fn is_reading(self) -> bool {
        matches!(self, Ground::Code | Ground::Documents)
    }
}

/// The evidence for a platform's line of an item.
pub(crate) fn of_item(spec: &Description, item: Item<'_>, platform: PlatformId, offer: &Offer) -> Ground {
    let name = &item.common().name;
    let probed = spec.evidence.iter().filter(|e| e.platform == platform && e.answer(item.kind(), name).is_some());
    let scripted =
        spec.answers.iter().filter(|answers| answers.platform == platform && answers.scripts.contains_key(name));
    let mut asked: Vec<bool> = probed.map(|e| e.stack.is_some()).collect();
    if item.kind() == ItemKind::Option {
        asked.extend(scripted.map(|answers| answers.release.is_none()));
    }
    match asked.iter().min() {
        Some(false) => Ground::Kernel,
        Some(true) => Ground::Stack,
        None if offer.code.is_empty() => Ground::Documents,
        None => Ground::Code,
    }
}

/// Whether one of the options that share an error was observed to return it.
pub(crate) fn saw_shared(spec: &Description, platform: PlatformId, shared: &Cause) -> bool {
    spec.options.iter().any(|option| {
        let Some(offer) = option.common.offer(platform) else { return false };
        let mut same = offer.errors.iter().filter(|cause| cause.place == shared.place);
        same.any(|cause| spec.saw(ItemKind::Option, &option.common.name, platform, cause))
    })
}

/// The number of claims of a kind with each evidence, per platform.
pub(crate) struct Count {
    pub(crate) kind: &'static str,
    pub(crate) rest_on: &'static str,
    pub(crate) on: Vec<usize>,
}

/// Those of items on each ground, and of causes of errors, which were seen or read; an error that options share counts once.
pub(crate) fn counts(spec: &Description, items: &[Item<'_>]) -> Vec<Count> {
    let offers = |p: PlatformId| items.iter().filter_map(move |item| Some((*item, item.common().offer(p)?)));
    let count = |ground: Ground| {
        let on = |p| offers(p).filter(|(item, offer)| of_item(spec, *item, p, offer) == ground).count();
        Count { kind: "items", rest_on: ground.word(), on: spec.platform_ids().map(on).collect() }
    };
    let causes = |rest_on: &'static str, seen: bool| {
        let on = |p: PlatformId| {
            let saw = |item: Item<'_>, cause: &Cause| spec.saw(item.kind(), &item.common().name, p, cause);
            let own = offers(p).flat_map(|(item, offer)| offer.errors.iter().map(move |cause| (item, cause)));
            let own = own.filter(|(_, cause)| cause.shared.is_none()).map(|(item, cause)| saw(item, cause));
            let shared = spec.platform(p).errors.iter().map(|cause| saw_shared(spec, p, cause));
            let of_calls =
                spec.spec.calls.iter().flat_map(|call| &call.errors[p.0]).map(|cause| cause.source.is_none());
            own.chain(shared).chain(of_calls).filter(|saw| *saw == seen).count()
        };
        Count { kind: "causes of errors", rest_on, on: spec.platform_ids().map(on).collect() }
    };
    let causes = [causes("errors that were observed", true), causes(Ground::Code.word(), false)];
    Ground::ALL.into_iter().map(count).chain(causes).collect()
}
