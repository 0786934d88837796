//! How the feature `serde` of `sctp-opts` writes members that serde cannot write, or not well.

use super::types::RustType;

/// A module of `crate::serial`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Serial {
    /// An array that is longer than those that serde knows.
    Array,
    /// An array of arrays, either of which is.
    NestedArray,
    /// Of an address serde itself loses the interface in a format for machines.
    Address,
    OptionalAddress,
}

/// Longer arrays serde does not know.
const LONGEST: u32 = 32;

impl Serial {
    /// `None`: as serde itself does it.
    pub(crate) fn of(ty: &RustType) -> Option<Self> {
        match ty {
            RustType::Array(inner, length) => match &**inner {
                RustType::Array(_, inner) if *inner > LONGEST || *length > LONGEST => Some(Serial::NestedArray),
                _ if *length > LONGEST => Some(Serial::Array),
                _ => None,
            },
            RustType::SocketAddr => Some(Serial::Address),
            RustType::Optional(inner) if **inner == RustType::SocketAddr => Some(Serial::OptionalAddress),
            _ => None,
        }
    }
}
