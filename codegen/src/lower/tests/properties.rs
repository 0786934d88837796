//! Options that can only be read or only be set, for tests that convert values in both directions.

use super::table::wrapped;
use crate::input::file::Access;
use crate::lower::rust_api::option::{OptionType, Parameter};
use crate::lower::rust_api::types::{imports, Imports, Room, RustType};
use crate::model::names::snake;
use crate::model::{PlatformId, Spec};

/// Such an option, and how the tests complete it.
pub(crate) struct OneWay {
    /// The option as if it could be both read and set.
    pub(crate) ty: OptionType,
    pub(crate) how: How,
}

/// How an option gets a type with both directions.
pub(crate) enum How {
    /// The tests implement the missing direction for the option's type.
    Lacks(Direction),
    /// The option borrows its list and so cannot be read. The tests have a type of the same name that owns its list.
    Owned(Owned),
}

#[derive(Clone, Copy)]
pub(crate) enum Direction {
    Get,
    Set,
}

pub(crate) struct Owned {
    /// The module of the type.
    pub(crate) module: String,
    pub(crate) imports: Imports,
    /// Whether the option borrows it, for each member.
    pub(crate) borrowed: Vec<bool>,
}

/// The capacity of a list that replaces a borrowed one: the tests try up to this many elements.
const LONGEST: u32 = 256;

/// The options that are only read or only set.
pub(crate) fn one_way(spec: &Spec, platform: PlatformId) -> Result<Vec<OneWay>, String> {
    let mut all = Vec::new();
    for (option, offer) in wrapped(spec, platform) {
        let lacks = match offer.access {
            Access::Get => Direction::Set,
            Access::Set => Direction::Get,
            Access::GetSet | Access::None => continue,
        };
        let real = OptionType::new(spec, platform, option, offer.access)?;
        let ty = OptionType::new(spec, platform, option, Access::GetSet)?;
        all.push(if real.parameter == Parameter::Lifetime { owned(ty) } else { OneWay { ty, how: How::Lacks(lacks) } });
    }
    Ok(all)
}

fn owned(mut ty: OptionType) -> OneWay {
    for member in &mut ty.members {
        if let RustType::List(_, room) = &mut member.ty {
            *room = Room::Fixed(LONGEST);
        }
    }
    ty.parameter = Parameter::None;
    let owned = Owned {
        module: snake(&ty.name),
        imports: imports(ty.members.iter().map(|member| &member.ty)),
        borrowed: ty.members.iter().map(|member| matches!(member.ty, RustType::List(..))).collect(),
    };
    OneWay { ty, how: How::Owned(owned) }
}
