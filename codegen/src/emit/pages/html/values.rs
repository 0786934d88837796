//! The named values that members refer to: enumerations and flags.

use maud::{html, Markup, PreEscaped};

use super::prose::{prose, section};
use crate::description::Description;
use crate::input::file::ValuesKind;

/// A table for each.
pub(super) fn values(spec: &Description) -> Markup {
    html! {
        @for table in spec.values.iter().filter(|t| t.kind != ValuesKind::Constants) {
            (PreEscaped("\n"))
            details.values {
                summary id={ "values-" (table.name) } { (table.name) small { (table.doc) } }
                @if let Some(s) = &table.rfc { p { (section(s, &s.to_string())) } }
                table.fields {
                    tr { th { "Name" } @for p in &spec.platforms { th { (p.title) } } th { "Meaning" } }
                        @for value in &table.values {
                            tr {
                                th { (value.name) }
                                @for p in spec.platform_ids() {
                                    td { @match value.on[p.0] {
                                        Some(n) if table.kind == ValuesKind::Flags => (format!("{n:#x}")),
                                        Some(n) => (n),
                                        None => "–",
                                    } }
                                }
                                td {
                                    @if let Some(doc) = &value.doc { (prose(spec, doc)) }
                                    @for p in spec.platform_ids() {
                                        @if let Some(since) = &value.since[p.0] { " Since " (spec.platform(p).title) " " (since) "." }
                                    }
                                }
                            }
                        }
                }
            }
        }
    }
}
