//! Context that rows need in addition to their item.

use std::collections::BTreeMap;

use super::figures::Figures;

pub(super) struct Context<'a> {
    pub(super) figures: Figures,
    /// The headings of the manual that are about an item.
    pub(super) tasks: BTreeMap<&'a str, Vec<&'a str>>,
}
