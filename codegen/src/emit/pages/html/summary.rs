//! The head of the page: counts and evidence.

use maud::{html, Markup};

use super::marks;
use crate::description::Description;
use crate::lower::packetdrill::coverage;
use crate::lower::packetdrill::index::platforms_run;
use crate::lower::page::claims;
use crate::lower::page::counts::{self, Count, Support};
use crate::lower::page::item::Item;
use crate::lower::page::probed::tallies;
use crate::lower::page::sections::Section;
use crate::lower::page::seen::State;
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
                @for line in counts::coverage(spec, sections) {
                    // Each kind is one line here.
                    @if line.part.is_none() { (self::line(&line)) }
                }
            }
        }
    }
}

fn line(counts::Coverage { section, items, on, .. }: &counts::Coverage<'_, '_>) -> Markup {
    html! {
        tr {
            th scope="row" { @if let Some(section) = section { a href={ "#" (section.id) } { (section.title) } } @else { "Together" } }
            td.num { (items) }
            @for Support { fully, partly, no } in on {
                td {
                    div {
                        div.bar aria-hidden="true" {
                            @for (class, n) in [("y", fully), ("p", partly), ("n", no)] {
                                @if *n > 0 { i class=(class) style={ "flex:" (n) } {} }
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
    let kernels = tallies(spec, &every);
    html! {
        @if !kernels.is_empty() {
            table.cover {
                caption { "Seen in running kernels" }
                thead { tr {
                    th scope="col" { "Kernel" }
                    @for state in State::ALL { th.num scope="col" { b class=(marks::state(state)) { (short(state)) } } }
                } }
                tbody {
                    @for (kernel, counts) in &kernels {
                        tr {
                            th scope="row" {
                                (kernel.who) " " (kernel.version)
                                @if let Some(title) = kernel.stack_of { " " small { "(" (title) "’s stack in user space)" } }
                            }
                            @for n in counts { td.num { (n) } }
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
        State::NotProbed => "not probed",
    }
}

fn claims(spec: &Description, sections: &[Section<'_>]) -> Markup {
    let every: Vec<Item<'_>> = sections.iter().flat_map(Section::items).collect();
    html! {
        table.cover {
            caption { "Evidence" }
            thead { tr { th scope="col" { "Claims" } th scope="col" { "Evidence" } @for p in &spec.platforms { th.num scope="col" { (p.title) } } } }
            tbody {
                @for claims::Count { kind, rest_on, on } in claims::counts(spec, &every) {
                    tr { th scope="row" { (kind) } td { (rest_on) } @for n in on { td.num { (n) } } }
                }
            }
        }
    }
}

/// The meaning and the frequency of each mark, and the evidence for them.
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
    ", and its results for the scripts of " code { (coverage::FOLDER) } ": it parsed all, and ran those for " (platforms_run(spec)) " in " (platforms_run(spec)) " " (words::list(&spec.drill.packetdrill.kernels)) " (" code { "cargo xtask drill" } ")." }
                }
            }
        }
    }
}
