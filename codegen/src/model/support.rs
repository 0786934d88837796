//! A platform's support for an item.

use std::fmt;

use super::code::CodePlace;
use super::errors::Cause;
use super::ids::StructId;
use super::types::Meaning;
use crate::diag::Place;
use crate::input::file::{self, Access, Addresses, Length, Special};

/// Whether a platform has an item.
#[derive(Debug)]
pub enum Support {
    Absent(String),
    Offered(Box<Offer>),
}

impl Support {
    pub fn offer(&self) -> Option<&Offer> {
        match self {
            Support::Offered(offer) => Some(offer),
            Support::Absent(_) => None,
        }
    }
}

/// A platform's support for an item.
#[derive(Debug)]
pub struct Offer {
    /// `None` for functions.
    pub value: Option<i64>,
    pub since: Since,
    pub until: Option<String>,
    pub partial: Option<String>,
    /// Conditions, all of which have to be met first.
    pub needs: Vec<Need>,
    /// Other C names with the same number.
    pub aliases: Vec<String>,
    pub access: Access,
    /// Special ids for reading.
    pub get_ids: Vec<Special>,
    /// Special ids for setting.
    pub set_ids: Vec<Special>,
    pub argument: Argument,
    /// The error number if the other direction is used.
    pub refused: Option<String>,
    /// The accepted lengths.
    pub length: Length,
    /// Other accepted arguments.
    pub forms: Vec<Form>,
    pub errors: Vec<Cause>,
    /// Locations in the source code that support the description.
    pub code: Vec<CodePlace>,
    /// The C prototype of a function.
    pub prototype: Option<Prototype>,
    /// The line as it is written, for keys that are shown unchanged.
    pub line: file::Offer,
    pub place: Place,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Since {
    Exactly(String),
    /// In about this release.
    About(String),
    /// In this release or an earlier one.
    By(String),
    /// In a release of a library, such as `lksctp-tools 1.0.7`, and any release of the system. With `by`, an earlier one may
    /// do.
    Library {
        release: String,
        by: bool,
    },
    Unknown,
}

/// A condition: one of these sysctls (`net.sctp.auth_enable=1`) and options has to be set first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    pub one_of: Vec<String>,
}

impl Need {
    /// The sysctls among them.
    pub fn settings(&self) -> impl Iterator<Item = &str> {
        self.one_of.iter().map(String::as_str).filter(|switch| switch.contains('='))
    }
}

impl fmt::Display for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.one_of.join(" or "))
    }
}

/// The type that `optval` points to.
#[derive(Debug, Clone)]
pub enum Argument {
    Struct(StructId),
    Scalar(Meaning),
    /// Socket addresses; only for items without a wrapper.
    Addresses(Addresses),
    /// Not described; only for functions and items without a wrapper.
    None,
}

impl Argument {
    pub fn structure(&self) -> Option<StructId> {
        match self {
            Argument::Struct(id) => Some(*id),
            _ => None,
        }
    }
}

#[derive(Debug)]
pub struct Form {
    pub ty: String,
    /// The last release with this form.
    pub until: Option<String>,
    pub doc: String,
}

#[derive(Debug, Clone)]
pub struct Prototype {
    /// For example `int`.
    pub returns: String,
    /// For example `int sd`.
    pub args: Vec<String>,
}
