//! Errors that many items share, shown once above their table.

use super::claims::saw_shared;
use super::facts::why;
use super::rich::Line;
use super::sections::Section;
use crate::description::Description;
use crate::input::file::Sharing;
use crate::model::{Cause, PlatformId};

/// The errors of a platform.
pub(crate) struct Shared<'a> {
    pub(crate) title: &'a str,
    pub(crate) errors: Vec<Error<'a>>,
}

pub(crate) struct Error<'a> {
    pub(crate) errno: &'a str,
    /// The items that have it.
    pub(crate) of: &'static str,
    pub(crate) why: Line,
}

/// The errors for each platform on which items of a section share any.
pub(crate) fn errors<'a>(spec: &'a Description, section: &Section<'_>) -> Vec<Shared<'a>> {
    let of_platform = |p| Shared {
        title: &spec.platform(p).title,
        errors: spec.platform(p).errors.iter().map(|cause| error(spec, p, cause)).collect(),
    };
    spec.platform_ids().filter(|p| shares(section, *p)).map(of_platform).collect()
}

fn shares(section: &Section<'_>, platform: PlatformId) -> bool {
    let mut offers = section.items().filter_map(|item| item.common().offer(platform));
    offers.any(|offer| offer.errors.iter().any(|cause| cause.shared.is_some()))
}

fn error<'a>(spec: &Description, platform: PlatformId, cause: &'a Cause) -> Error<'a> {
    let of = match cause.shared {
        Some(Sharing::Association) => "those that an association selects",
        Some(Sharing::SpecialIds) => "those that take some special ids and not all",
        Some(Sharing::Every) | None => "every one",
    };
    Error { errno: &cause.errno, of, why: why(cause, saw_shared(spec, platform, cause)) }
}
