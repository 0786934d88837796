//! The directions that options do not have, for tests in which values go both ways.

use super::table::wrapped;
use crate::input::file::Access;
use crate::lower::rust_api::option::OptionType;
use crate::model::{PlatformId, Spec};

/// An option as if it could be both read and set, and the direction that it lacks.
pub(crate) struct OneWay {
    pub(crate) ty: OptionType,
    pub(crate) lacks: Direction,
}

#[derive(Clone, Copy)]
pub(crate) enum Direction {
    Get,
    Set,
}

/// The options that are only read or only set.
pub(crate) fn one_way(spec: &Spec, platform: PlatformId) -> Result<Vec<OneWay>, String> {
    let mut all = Vec::new();
    for (option, offer) in wrapped(spec, platform) {
        let lacks = match offer.access {
            Access::Get => Direction::Set,
            Access::Set => Direction::Get,
            Access::GetSet | Access::None => continue,
        };
        all.push(OneWay { ty: OptionType::new(spec, platform, option, Access::GetSet)?, lacks });
    }
    Ok(all)
}
