//! Errors that many items share, shown once above their table.

use maud::{html, Markup};

use super::prose::Links;
use super::rich;
use crate::description::Description;
use crate::lower::page::sections::Section;
use crate::lower::page::shared;

/// The shared errors of a section, for each platform that has any.
pub(super) fn errors(spec: &Description, section: &Section<'_>) -> Markup {
    html! {
        @for platform in shared::errors(spec, section) {
            details {
                summary { "Errors that options of " (platform.title) " share" }
                ul {
                    @for error in &platform.errors {
                        li { code { (error.errno) } ", " (error.of) ": " (rich::line(&Links::every(spec), &error.why)) }
                    }
                }
            }
        }
    }
}
