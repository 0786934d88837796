//! The directions that options do not have, for tests in which values go both ways.

use super::table::wrapped;
use crate::input::file::Access;
use crate::lower::rust_api::option::{OptionType, Parameter};
use crate::lower::rust_api::types::{imports, Imports, Room, RustType};
use crate::model::names::snake;
use crate::model::{PlatformId, Spec};

/// An option as if it could be both read and set.
pub(crate) struct OneWay {
    pub(crate) ty: OptionType,
    pub(crate) how: How,
}

/// How it becomes a type that goes both ways.
pub(crate) enum How {
    /// The option's type gets the direction that it lacks.
    Lacks(Direction),
    /// The option borrows its list, so it cannot be read: a type of the same name with a list of its own can be.
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
    /// For each member: whether the option borrows it.
    pub(crate) borrowed: Vec<bool>,
}

/// The capacity of a list that the option borrows: as many elements as the tests try.
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
