//! The details of a row: the complete reference of an item.

use maud::{html, Markup};

use super::context::Context;
use super::prose::{paragraphs, Links};
use super::rich;
use crate::lower::page::facts::{self, Fact, FactValue};
use crate::lower::page::item::Item;
use crate::lower::page::usage;
use crate::lower::text;

/// Everything known about an item.
pub(super) fn reference(links: &Links<'_>, item: Item<'_>, context: &Context<'_>) -> Markup {
    let (spec, common) = (links.spec, item.common());
    html! {
        div id=(common.name) {
            div {
                @if let Some(details) = &common.details { (paragraphs(links, details)) }
                @for lines in usage::lines(spec, item) {
                    @let only: Vec<&str> = lines.only.iter().map(|p| spec.platform(*p).title.as_str()).collect();
                    pre {
                        b { (lines.language) @if !only.is_empty() { " on " (only.join(", ")) } }
                        (lines.text)
                    }
                }
                (context.figures.of(links, item, false))
            }
            (facts(links, item, context))
            (context.figures.of(links, item, true))
        }
    }
}

/// A column per platform that has the item.
fn facts(links: &Links<'_>, item: Item<'_>, context: &Context<'_>) -> Markup {
    let (spec, common) = (links.spec, item.common());
    let offered = text::offered_on(spec, common);
    html! {
        table {
            tr {
                td { a href={ "api/" (item.kind().id(&common.name)) ".json" } { "JSON" } }
                @for p in &offered { th { (spec.platform(*p).title) } }
            }
            @for fact in facts::facts(spec, item, context.tasks.get(common.name.as_str())) {
                (line(links, offered.len(), &fact))
            }
        }
    }
}

fn line(links: &Links<'_>, columns: usize, fact: &Fact) -> Markup {
    let wide = (columns > 1).then_some(columns);
    html! {
        tr {
            th { (fact.name) }
            @match &fact.value {
                FactValue::OfItem(text) => td colspan=[wide] { (rich::text(links, text)) },
                FactValue::PerPlatform(texts) => @for text in texts {
                    td { @if let Some(text) = text { (rich::text(links, text)) } }
                },
            }
        }
    }
}
