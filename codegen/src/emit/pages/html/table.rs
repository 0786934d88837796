//! A table of items: a row each, and below it what the row opens to.

use maud::{html, Markup, PreEscaped};

use super::context::Context;
use super::item::Item;
use super::prose::{breakable, prose};
use super::reference::reference;
use super::{filters, seen};
use crate::description::Description;
use crate::evidence::Evidence;
use crate::input::file::{Access, Drill, Flow};
use crate::lower::packetdrill::coverage;
use crate::lower::page::groups;
use crate::lower::text;
use crate::model::{Offer, Origin, PlatformId, Since, Support};

/// Rows that stand together, below a title of their own or none.
pub(super) struct Rows<'a> {
    pub(super) title: Option<&'static str>,
    pub(super) intro: Option<&'static str>,
    pub(super) items: Vec<Item<'a>>,
}

/// `caption`: what the table is, for who does not see it.
pub(super) fn table(spec: &Description, caption: &str, parts: &[Rows<'_>], context: &Context<'_>) -> Markup {
    let kernels = seen::kernels(spec);
    let columns = 3 + spec.platforms.len() + kernels.len();
    html! {
        table.items {
            caption.vh { (caption) }
            thead { tr {
                th.i scope="col" data-sort="name" { "Item" }
                th.s scope="col" data-sort="spec" { "Spec" }
                @for p in &spec.platforms { th.o scope="col" data-sort=(p.name) { (p.title) small { "since" } } }
                @for kernel in &kernels { th.k scope="col" { small { (kernel.who(spec)) } (kernel.release) } }
                th.d scope="col" { "packet\u{ad}drill" }
            } }
            @for part in parts {
                @if let Some(title) = part.title {
                    (PreEscaped("\n"))
                    tbody.group { tr { th scope="rowgroup" colspan=(columns) {
                        (title) @if let Some(intro) = part.intro { " " small { (intro) } }
                    } } }
                }
                @for item in &part.items { (PreEscaped("\n")) (row(spec, &kernels, columns, *item, context)) }
            }
        }
    }
}

fn row(spec: &Description, kernels: &[&Evidence], columns: usize, item: Item<'_>, context: &Context<'_>) -> Markup {
    let common = item.common();
    html! {
        tbody data-t=(filters::letters(spec, item)) {
            tr {
                th {
                    a href={ "#" (common.name) } { (breakable(&common.name)) }
                    @for mark in marks(item) { " " em { (mark) } }
                    p { (prose(spec, &common.doc)) }
                }
                td { (origin(&common.origin)) }
                @for p in spec.platform_ids() { (support(item, p)) }
                (seen::cells(spec, kernels, item))
                (drill(spec, item))
            }
            tr { td colspan=(columns) { details { summary { "More" } (reference(spec, item, context)) } } }
        }
    }
}

/// What a reader should know before opening the row.
fn marks(item: Item<'_>) -> Vec<&'static str> {
    let common = item.common();
    let mut marks = Vec::new();
    if common.deprecated.is_some() {
        marks.push("deprecated");
    }
    let offers: Vec<&Offer> = common.on.iter().filter_map(Support::offer).collect();
    let all = |access| !offers.is_empty() && offers.iter().all(|o| o.access == access);
    match item {
        Item::Option(_) if all(Access::Get) => marks.push("read-only"),
        Item::Option(_) if all(Access::Set) => marks.push("write-only"),
        Item::Cmsg(cmsg) => marks.push(match cmsg.flow {
            Flow::Send => "sent",
            Flow::Receive => "received",
            Flow::Both => "both ways",
        }),
        _ => {}
    }
    marks
}

fn origin(origin: &Origin) -> Markup {
    match origin {
        Origin::Rfc(s) => html! { "RFC " (s.rfc) " §" (s.section) },
        Origin::Draft(_) => html! { "draft" },
        Origin::Extension => html! { "extension" },
    }
}

/// Since when a platform has it, in a cell.
fn support(item: Item<'_>, platform: PlatformId) -> Markup {
    let Some(offer) = item.common().offer(platform) else {
        return html! { td.on { "No" } };
    };
    let (sign, release) = match &offer.since {
        Since::Exactly(r) => ("", r.as_str()),
        Since::About(r) => ("≈\u{a0}", r.as_str()),
        Since::By(r) => ("≤\u{a0}", r.as_str()),
        Since::Unknown => ("", "unknown"),
    };
    let mut remarks = Vec::new();
    if offer.partial.is_some() {
        remarks.push("partly".to_owned());
    }
    if let Some(until) = &offer.until {
        remarks.push(format!("to {until}"));
    }
    if !offer.needs.is_empty() {
        remarks.push("switch".to_owned());
    }
    if offer.access == Access::None && offer.prototype.is_none() && matches!(item, Item::Option(_)) {
        remarks.push("number only".to_owned());
    }
    html! {
        td class=(if offer.partial.is_some() { "op" } else { "oy" }) {
            (sign) (release)
            @for remark in remarks { small { (remark) } }
        }
    }
}

/// packetdrill's support, once where the platforms agree.
fn drill(spec: &Description, item: Item<'_>) -> Markup {
    let common = item.common();
    let mut on = text::offered_on(spec, common);
    if on.is_empty() {
        on = spec.platform_ids().collect();
    }
    let drills: Vec<Option<Drill>> = on.iter().map(|p| groups::drill_on(common, *p)).collect();
    let class = |drill: Option<Drill>| match drill {
        Some(Drill::Full) => "y",
        Some(Drill::ByNumber | Drill::SymbolOnly | Drill::HandlerOnly) => "p",
        Some(Drill::None) => "n",
        None => "u",
    };
    if drills.windows(2).all(|w| w[0] == w[1]) {
        let drill = drills.first().copied().flatten();
        return html! { td class={ "d" (class(drill)) } { (coverage::word(drill)) } };
    }
    html! {
        td.d {
            @for (p, drill) in std::iter::zip(&on, &drills) {
                b class=(class(*drill)) { (spec.platform(*p).title) ": " (coverage::word(*drill)) }
            }
        }
    }
}
