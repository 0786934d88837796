//! What stands below a heading of the page.

use super::item::Item;
use super::table::Rows;

/// One kind of item.
pub(super) struct Section<'a> {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) intro: String,
    pub(super) parts: Vec<Rows<'a>>,
}

impl<'a> Section<'a> {
    pub(super) fn items(&self) -> Vec<Item<'a>> {
        self.parts.iter().flat_map(|p| p.items.iter().copied()).collect()
    }
}
