//! The place of each drawing: a struct that several items share is drawn once, and the others link to it.

use std::collections::{BTreeMap, BTreeSet};

use maud::{html, Markup, PreEscaped};

use super::drawing::{self, Figure};
use crate::description::Description;
use crate::lower::page::item::Item;

/// Drawings with less HTML than this are repeated instead of linked.
const WORTH: usize = 350;

/// By content: the anchor in the page, and the item where it is drawn.
pub(super) struct Figures(BTreeMap<String, (String, String)>);

impl Figures {
    /// `items` are in the order of the page.
    pub(super) fn new<'a>(spec: &Description, items: impl Iterator<Item = Item<'a>>) -> Self {
        let mut at: BTreeMap<String, (Vec<String>, String)> = BTreeMap::new();
        for item in items {
            for Figure { name, html, .. } in drawing::figures(spec, item) {
                if (..WORTH).contains(&html.len()) {
                    continue;
                }
                at.entry(html).or_insert_with(|| (Vec::new(), name)).0.push(item.common().name.clone());
            }
        }
        let mut taken = BTreeSet::new();
        let several = at.into_iter().filter(|(_, (items, _))| items.len() > 1);
        let named = several.map(|(html, (items, name))| {
            // Structs with the same name differ if their members have different meanings.
            let struct_name = name.rsplit(' ').next().unwrap_or_default();
            let id = if taken.insert(struct_name.to_owned()) {
                struct_name.to_owned()
            } else {
                format!("{struct_name}-{}", items[0])
            };
            (html, (id, items[0].clone()))
        });
        Self(named.collect())
    }

    /// The structs of an item: those drawn side by side, or the others.
    pub(super) fn of(&self, spec: &Description, item: Item<'_>, wide: bool) -> Markup {
        html! {
            @for Figure { name, html, .. } in drawing::figures(spec, item).into_iter().filter(|f| f.wide == wide) {
                @match self.0.get(&html) {
                    None => (PreEscaped(html)),
                    Some((id, first)) if *first == item.common().name => div.same id=(id) { (PreEscaped(html)) },
                    // The script inserts a copy here.
                    Some((id, first)) => p.as { a href={ "#" (id) } { (name) } ", drawn at " (first) },
                }
            }
        }
    }
}
