//! The Rust API of every item in `sctp-opts`: types, members, names, documentation, attributes, conversions.

pub(crate) mod attribute;
pub(crate) mod docs;
pub(crate) mod example;
pub(crate) mod fields;
pub(crate) mod index;
pub(crate) mod info;
pub(crate) mod message;
pub(crate) mod modules;
pub(crate) mod option;
pub(crate) mod public;
pub(crate) mod raw_structs;
pub(crate) mod serial;
pub(crate) mod target;
pub(crate) mod types;
pub(crate) mod values;
