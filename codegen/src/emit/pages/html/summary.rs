//! Counts and evidence: the head of the page.

use maud::{html, Markup};

use super::marks;
use crate::description::Description;
use crate::lower::packetdrill::coverage;
use crate::lower::page::claims::{self, Ground};
use crate::lower::page::counts::{self, Count, Support};
use crate::lower::page::item::Item;
use crate::lower::page::sections::Section;
use crate::lower::page::seen::{self, State};
use crate::lower::page::Page;
use crate::lower::words;

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
                @for section in sections { (line(spec, section.title, Some(section.id), &section.items().collect::<Vec<_>>())) }
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
                @let Support { fully, partly, no } = counts::support(items, p);
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

/// The results of each kernel, in numbers.
pub(super) fn evidence(spec: &Description, sections: &[Section<'_>]) -> Markup {
    let every: Vec<Item<'_>> = sections.iter().flat_map(Section::items).collect();
    let kernels = seen::kernels(spec);
    html! {
        @if !kernels.is_empty() {
            table.cover {
                caption { "Seen in running kernels" }
                thead { tr {
                    th scope="col" { "Kernel" }
                    @for state in State::ALL { th.num scope="col" { b class=(marks::state(state)) { (short(state)) } } }
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

/// Evidence.
fn claims(spec: &Description, sections: &[Section<'_>]) -> Markup {
    let every: Vec<Item<'_>> = sections.iter().flat_map(Section::items).collect();
    let counts = claims::counts(spec, &every);
    let row = |kind: &str, rests: &str, on: &[usize]| {
        html! { tr { th scope="row" { (kind) } td { (rests) } @for n in on { td.num { (n) } } } }
    };
    html! {
        table.cover {
            caption { "Evidence" }
            thead { tr { th scope="col" { "Claims" } th scope="col" { "Evidence" } @for p in &spec.platforms { th.num scope="col" { (p.title) } } } }
            tbody {
                @for (ground, on) in &counts.items { (row("items", ground.word(), on)) }
                (row("causes of errors", "errors that were observed", &counts.seen))
                (row("causes of errors", Ground::Code.word(), &counts.read))
            }
        }
    }
}

/// What the marks mean, how often they occur, and their evidence.
pub(super) fn legend(spec: &Description, sections: &[Section<'_>]) -> Markup {
    let every: Vec<Item<'_>> = sections.iter().flat_map(Section::items).collect();
    let table = |caption: &str, counts: Vec<Count>| {
        html! {
            table.cover {
                caption { (caption) }
                thead { tr { th scope="col" { "Mark" } th scope="col" { "Meaning" } @for p in &spec.platforms { th.num scope="col" { (p.title) } } } }
                tbody { @for Count { mark, meaning, on } in counts {
                    tr { th scope="row" { (mark) } td { (meaning) } @for n in on { td.num { (n) } } }
                } }
            }
        }
    };
    html! {
        details.legend {
            summary { "Marks and evidence" }
            div {
                (table("Platforms", counts::marks(spec, Page::Web, &every)))
                (table("packetdrill", counts::drills(spec, &every)))
                (claims(spec, sections))
                dl {
                    dt { "Running kernels" }
                    dd { @for state in State::ALL { span.key { b class=(marks::state(state)) { (state.word()) } } " " } }
                    dd { "Each was probed about every item over loopback, with all features at their defaults and enabled; " code { "cargo xtask probe --record" } " repeats that." }
                    dt { "Numbers and layouts" }
                    dd { code { "cargo xtask verify" } " compares them with the real headers of several releases, for every target." }
                    dt { "Versions" }
                    dd { "Each row cites its source: a commit, the history of a header, or a changelog." }
                    dt { "packetdrill" }
                    dd { "Its source code"
                        @if let Some(source) = &spec.packetdrill {
                            " (" a href={ "https://github.com/" (source.repository) "/commit/" (source.commit) } { (source.repository) } ", " (source.date) ")"
                        }
    ", and its results for the scripts of " code { (coverage::FOLDER) } ": it parsed all, and ran those for Linux in Linux " (words::list(&spec.drill.packetdrill.kernels)) " (" code { "cargo xtask drill" } ")." }
                }
            }
        }
    }
}
