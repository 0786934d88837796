//! The place of each drawing: a struct that several items share is drawn once, and the others link to it.

use std::collections::{BTreeMap, BTreeSet};

use maud::{html, Markup};

use super::drawing;
use super::prose::Links;
use crate::description::Description;
use crate::lower::page::figure::{figures, Figure};
use crate::lower::page::item::Item;

/// Drawings with less HTML than this are repeated instead of linked.
const WORTH: usize = 350;

/// The shared structs, by their HTML with all links: the anchor in the page, and the item where it is drawn.
pub(super) struct Figures(BTreeMap<String, (String, String)>);

impl Figures {
    /// `items` are in the order of the page.
    pub(super) fn new<'a>(spec: &Description, items: impl Iterator<Item = Item<'a>>) -> Self {
        let mut at: BTreeMap<String, (Vec<String>, String)> = BTreeMap::new();
        for item in items {
            for figure in figures(spec, item) {
                let html = key(spec, &figure);
                if (..WORTH).contains(&html.len()) {
                    continue;
                }
                at.entry(html).or_insert_with(|| (Vec::new(), figure.name)).0.push(item.common().name.clone());
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
    pub(super) fn of(&self, links: &Links<'_>, item: Item<'_>, wide: bool) -> Markup {
        let figures = figures(links.spec, item).into_iter().filter(|figure| (figure.layouts.len() > 1) == wide);
        html! {
            @for figure in figures {
                @match self.0.get(&key(links.spec, &figure)) {
                    None => (drawing::figure(links, &figure)),
                    Some((id, first)) if *first == item.common().name => {
                        div.same id=(id) { (drawing::figure(links, &figure)) }
                    }
                    // The script inserts a copy here.
                    Some((id, first)) => p.as { a href={ "#" (id) } { (figure.name) } ", drawn at " (first) },
                }
            }
        }
    }
}

fn key(spec: &Description, figure: &Figure) -> String {
    drawing::figure(&Links::every(spec), figure).into_string()
}
