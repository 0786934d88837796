//! Tables of named values.

use super::rfc::Section;
use super::types::CType;
use crate::diag::Place;
use crate::input::file::ValuesKind;

#[derive(Debug)]
pub struct Values {
    pub name: String,
    pub doc: String,
    pub kind: ValuesKind,
    /// The C type of the fields that contain them.
    pub ty: CType,
    /// The C type per platform, which may differ.
    pub types: Vec<CType>,
    /// Fields that contain them, in addition to those with `as`.
    pub carried_by: Vec<CarriedBy>,
    /// The section that defines them.
    pub rfc: Option<Section>,
    pub values: Vec<Value>,
    pub place: Place,
}

/// A field of a struct, or an argument of a function, that contains values.
#[derive(Debug, Clone)]
pub struct CarriedBy {
    pub of: String,
    pub name: String,
    pub place: Place,
}

#[derive(Debug)]
pub struct Value {
    pub name: String,
    /// For example `Established` in an enum, or `UNORDERED` in flags.
    pub rust: String,
    pub doc: Option<String>,
    pub on: Vec<Option<i64>>,
    /// The protocol's number, which all platforms use.
    pub wire: Option<i64>,
    /// Whether it is another name for the same number.
    pub alias: bool,
    /// The release that added it, per platform.
    pub since: Vec<Option<String>>,
    /// Whether it is an `unsigned int` in the header, per platform.
    pub unsigned: Vec<bool>,
    pub place: Place,
}
