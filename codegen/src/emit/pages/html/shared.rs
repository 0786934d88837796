//! Errors that many items share, shown once above their table.

use maud::{html, Markup};

use super::rich;
use crate::description::Description;
use crate::input::file::Sharing;
use crate::lower::page::claims::saw_shared;
use crate::lower::page::facts::why;
use crate::lower::page::sections::Section;
use crate::model::{Cause, PlatformId};

/// Those of a section, for each platform that has any.
pub(super) fn errors(spec: &Description, section: &Section<'_>) -> Markup {
    html! {
        @for p in spec.platform_ids().filter(|p| shares(section, *p)) {
            details {
                summary { "Errors that options of " (spec.platform(p).title) " share" }
                ul {
                    @for cause in &spec.platform(p).errors {
                        li { code { (cause.errno) } ", " (of(cause)) ": " (rich::line(spec, &why(cause, saw_shared(spec, p, cause)))) }
                    }
                }
            }
        }
    }
}

fn shares(section: &Section<'_>, platform: PlatformId) -> bool {
    let mut offers = section.items().filter_map(|item| item.common().offer(platform));
    offers.any(|offer| offer.errors.iter().any(|cause| cause.shared.is_some()))
}

fn of(cause: &Cause) -> &'static str {
    match cause.shared {
        Some(Sharing::Association) => "those that an association selects",
        Some(Sharing::SpecialIds) => "those that take some special ids and not all",
        Some(Sharing::Every) | None => "every one",
    }
}
