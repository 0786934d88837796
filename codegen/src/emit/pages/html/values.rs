//! The named values that members refer to: enumerations and flags.

use maud::{html, Markup, PreEscaped};

use super::prose::{prose, section, Links};
use crate::description::Description;
use crate::lower::page::values::{tables, Row};

pub(super) fn values(spec: &Description) -> Markup {
    html! {
        @for table in tables(spec) {
            (PreEscaped("\n"))
            details.values {
                summary id={ "values-" (table.name) } { (table.name) small { (table.doc) } }
                @if let Some(s) = table.rfc { p { (section(s, &s.to_string())) } }
                table.fields {
                    tr { th { "Name" } @for p in &spec.platforms { th { (p.title) } } th { "Meaning" } }
                    @for Row { name, numbers, doc, since } in &table.rows {
                        tr {
                            th { (name) }
                            @for number in numbers { td { (number.as_deref().unwrap_or("–")) } }
                            td {
                                @if let Some(doc) = doc { (prose(&Links::every(spec), doc)) }
                                @for (title, release) in since { " Since " (title) " " (release) "." }
                            }
                        }
                    }
                }
            }
        }
    }
}
