//! How much there is, and how we know: the head of the page.

use maud::{html, Markup};

use super::item::Item;
use super::section::Section;
use super::seen::{self, State};
use crate::description::Description;
use crate::input::file::Drill;
use crate::lower::packetdrill::coverage;
use crate::lower::page::groups;
use crate::model::{Offer, PlatformId, Since};

/// Coverage per kind and platform, as bars with their numbers.
pub(super) fn coverage(spec: &Description, sections: &[Section<'_>]) -> Markup {
    html! {
        table.cover {
            caption { "Coverage" }
            thead { tr {
                th scope="col" { "Kind" }
                th.num scope="col" { "Items" }
                @for p in &spec.platforms { th scope="col" { (p.title) } }
            } }
            tbody {
                @for section in sections { (line(spec, section.title, Some(section.id), &section.items())) }
                @let every: Vec<Item<'_>> = sections.iter().flat_map(Section::items).collect();
                (line(spec, "Together", None, &every))
            }
        }
    }
}

fn line(spec: &Description, title: &str, link: Option<&str>, items: &[Item<'_>]) -> Markup {
    html! {
        tr {
            th scope="row" { @if let Some(id) = link { a href={ "#" (id) } { (title) } } @else { (title) } }
            td.num { (items.len()) }
            @for p in spec.platform_ids() {
                @let fully = count(items, p, |o| o.is_some_and(|o| o.partial.is_none()));
                @let partly = count(items, p, |o| o.is_some_and(|o| o.partial.is_some()));
                @let no = items.len() - fully - partly;
                td {
                    div {
                        div.bar aria-hidden="true" {
                            @for (class, n) in [("y", fully), ("p", partly), ("n", no)] {
                                @if n > 0 { i class=(class) style={ "flex:" (n) } {} }
                            }
                        }
                        span {
                            b.y { (fully) span.vh { " fully" } }
                            b.p { (partly) span.vh { " partly" } }
                            b.n { (no) span.vh { " not" } }
                        }
                    }
                }
            }
        }
    }
}

fn count(items: &[Item<'_>], platform: PlatformId, test: impl Fn(Option<&Offer>) -> bool) -> usize {
    items.iter().filter(|i| test(i.common().offer(platform))).count()
}

/// What each kernel did, in numbers.
pub(super) fn evidence(spec: &Description, sections: &[Section<'_>]) -> Markup {
    let every: Vec<Item<'_>> = sections.iter().flat_map(Section::items).collect();
    let kernels = seen::kernels(spec);
    html! {
        @if !kernels.is_empty() {
            table.cover {
                caption { "Seen in running kernels" }
                thead { tr {
                    th scope="col" { "Kernel" }
                    @for state in State::ALL { th.num scope="col" { b class=(state.class()) { (short(state)) } } }
                } }
                tbody {
                    @for kernel in &kernels {
                        tr {
                            th scope="row" {
                                (kernel.who(spec)) " " (kernel.version)
                                @if kernel.stack.is_some() { " " small { "(" (spec.platform(kernel.platform).title) "’s stack in user space)" } }
                            }
                            @for state in State::ALL {
                                td.num { (every.iter().filter(|i| seen::state(spec, kernel, **i) == state).count()) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn short(state: State) -> &'static str {
    match state {
        State::Works => "works",
        State::Switch => "switch",
        State::Partly => "partly",
        State::Refused => "refused",
        State::Absent => "absent",
        State::NotAsked => "not asked",
    }
}

/// What the marks mean, how often they occur, and what stands behind them.
pub(super) fn legend(spec: &Description, sections: &[Section<'_>]) -> Markup {
    let every: Vec<Item<'_>> = sections.iter().flat_map(Section::items).collect();
    let per = |test: &dyn Fn(&Offer) -> bool| -> Vec<usize> {
        spec.platform_ids().map(|p| count(&every, p, |o| o.is_some_and(test))).collect()
    };
    let marks = [
        ("4.11", "Since 4.11: seen in that release.", per(&|o| matches!(o.since, Since::Exactly(_)))),
        (
            "≈ 4.11",
            "Since about 4.11: concluded from a history or changelog.",
            per(&|o| matches!(o.since, Since::About(_))),
        ),
        ("≤ 4.11", "Since 4.11 at the latest, perhaps longer.", per(&|o| matches!(o.since, Since::By(_)))),
        ("unknown", "Since an unknown release.", per(&|o| o.since == Since::Unknown)),
        ("partly", "Something is missing; the row says what.", per(&|o| o.partial.is_some())),
        ("switch", "Something must be switched on first; the row says what.", per(&|o| !o.needs.is_empty())),
    ];
    let drills = [
        (Drill::Full, "Everything: its symbol is known, its argument can be written."),
        (Drill::ByNumber, "Its argument can be written, but it has to be given by number."),
        (Drill::SymbolOnly, "Its symbol is known, but its argument cannot be written."),
        (Drill::HandlerOnly, "There is code for it that no script can reach."),
        (Drill::None, "Nothing."),
    ];
    let table = |caption: &str, rows: Vec<(String, &str, Vec<usize>)>| {
        html! {
            table.cover {
                caption { (caption) }
                thead { tr { th scope="col" { "Mark" } th scope="col" { "Meaning" } @for p in &spec.platforms { th.num scope="col" { (p.title) } } } }
                tbody { @for (mark, meaning, counts) in rows {
                    tr { th scope="row" { (mark) } td { (meaning) } @for n in counts { td.num { (n) } } }
                } }
            }
        }
    };
    let drilled = |drill: Drill| -> Vec<usize> {
        let per = |p| {
            every
                .iter()
                .filter(|i| i.common().offer(p).is_some() && groups::drill_on(i.common(), p) == Some(drill))
                .count()
        };
        spec.platform_ids().map(per).collect()
    };
    html! {
        details.legend {
            summary { "What the marks mean, and how we know" }
            div {
                (table("Platforms", marks.into_iter().map(|(m, t, c)| (m.to_owned(), t, c)).collect()))
                (table("packetdrill", drills.into_iter().map(|(d, t)| (coverage::word(Some(d)).to_owned(), t, drilled(d))).collect()))
                dl {
                    dt { "Running kernels" }
                    dd { @for state in State::ALL { span.key { b class=(state.class()) { (state.word()) } } " " } }
                    dd { "Each was asked about every item over loopback, with its switches as they come and with all on; " code { "cargo xtask probe --record" } " asks again." }
                    dt { "Numbers and layouts" }
                    dd { code { "cargo xtask verify" } " compares them with the real headers of several releases, for every target." }
                    dt { "Versions" }
                    dd { "Each row cites its source: a commit, the history of a header, or a changelog." }
                    dt { "packetdrill" }
                    dd { "Its source code"
                        @if let Some(source) = &spec.packetdrill {
                            " (" a href={ "https://github.com/" (source.repository) "/commit/" (source.commit) } { (source.repository) } ", " (source.date) ")"
                        }
    "; it ran no script. Where a row says so, " code { (coverage::FOLDER) } " has one." }
                }
            }
        }
    }
}
