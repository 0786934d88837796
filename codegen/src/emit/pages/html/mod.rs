//! `docs/status.html`: the status tables, with a reference for each row, in one self-contained file.
//!
//! Tables and reference are complete without the script, which only searches, filters and sorts.

mod context;
mod drawing;
mod figures;
mod filters;
mod marks;
mod prose;
mod reference;
mod rich;
mod shared;
mod small;
mod summary;
mod table;
mod values;

use maud::{html, Markup, PreEscaped, DOCTYPE};

use self::context::Context;
use self::figures::Figures;
use self::table::table;
use crate::description::Description;
use crate::input::manual;
use crate::lower::page::columns::columns;
use crate::lower::page::sections::{sections, Section};
use crate::lower::page::{self, Page};
use crate::lower::words;
use crate::write::OutputFile;

/// The path of the page.
pub const PATH: &str = "docs/status.html";

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The page sends nothing, and may load only images that are part of it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

/// The page. `manual` is the text of the manual, to which rows link.
pub fn emit(spec: &Description, manual: &str) -> OutputFile {
    OutputFile::new(PATH, small::small(&page(spec, manual).into_string()) + "\n")
}

fn page(spec: &Description, manual: &str) -> Markup {
    let sections = sections(spec, Page::Web);
    let columns = columns(spec, Page::Web);
    let figures = Figures::new(spec, sections.iter().flat_map(Section::items));
    let context = Context { figures, tasks: manual::tasks(manual) };
    let titles: Vec<String> = spec.platforms.iter().map(|p| p.title.clone()).collect();
    let lead = format!("What {} offer of the SCTP sockets API, since when, and how we know.", words::list(&titles));
    html! {
        (DOCTYPE)
        (PreEscaped("<!-- Made by `cargo xtask generate` from spec/; do not edit. -->\n"))
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="description" content=(lead);
                title { "SCTP sockets API: what works where" }
                style { (PreEscaped(small::style(STYLE))) }
                script { (PreEscaped("document.documentElement.className='js'")) }
            }
            body {
                a.skip href="#tables" { "Skip to the tables" }
                header {
                    h1 { "SCTP sockets API" }
                    p.lead { (lead) " RFC 6458, the RFCs and drafts that extend it, and the systems’ own extensions. A row opens to its reference." }
                    div.summary { (summary::coverage(spec, &sections)) (summary::evidence(spec, &sections)) }
                    (summary::legend(spec, &sections))
                }
                (filters::form(spec))
                main #tables {
                    @for section in &sections {
                        (PreEscaped("\n"))
                        section aria-labelledby=(section.id) {
                            h2 #(section.id) { (section.title) " " small { (section.items().count()) } }
                            @if let Some(intro) = &section.intro { p { (intro) } }
                            (shared::errors(spec, section))
                            @if let Some(idiom) = section.items().next().and_then(|it| page::usage::idiom(it.kind())) {
                                pre { b { "C" } (idiom) }
                            }
                            (table(spec, &columns, section, &context))
                        }
                    }
                    p #nothing hidden { "Nothing matches. " button type="button" { "Clear filters" } }
                    (PreEscaped("\n"))
                    section aria-labelledby="values" {
                        h2 #values { "Named values" }
                        p { "What members with a list of values can hold." }
                        (values::values(spec))
                    }
                }
                (PreEscaped("\n"))
                footer {
                    p {
                        "Made by " code { "cargo xtask generate" } " from one description. "
                        a href="status.md" { "The same as plain tables" } ", " a href="manual.md" { "the manual by task" }
                        @if !spec.evidence.is_empty() { ", " a href=(page::EVIDENCE) { "the answers of kernels" } }
                        ". " span.keys { kbd { "/" } " search, " kbd { "Esc" } " clear, " kbd { "↓" } kbd { "↑" } " next and previous row, " kbd { "Enter" } " open" }
                    }
                }
                script { (PreEscaped(small::script(SCRIPT))) }
            }
        }
    }
}
