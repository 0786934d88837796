//! The tables of values that have a type.

use std::collections::BTreeSet;

use crate::model::{Argument, PlatformId, Spec, ValuesId, View};

/// Tables of values that the options' fields use, in the order of the description.
pub(crate) fn of_options(spec: &Spec, platform: PlatformId) -> BTreeSet<ValuesId> {
    let mut found = BTreeSet::new();
    for option in spec.options.iter().filter(|option| option.wrapped(platform)) {
        let Some(offer) = option.common.offer(platform) else { continue };
        let mut add = |view: &View| {
            if let View::Values(id) = view {
                found.insert(*id);
            }
        };
        match &offer.argument {
            Argument::Struct(id) => {
                spec.structure(*id).fields.iter().for_each(|field| add(&option.meaning(field).view));
            }
            Argument::Scalar(meaning) => add(&meaning.view),
            Argument::None => {}
        }
    }
    found
}
