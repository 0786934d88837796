//! Serialization, with the feature `serde` of `sctp-opts`, of members that serde does not support well.

use super::types::RustType;

/// A module of `crate::serial`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Serial {
    /// An array longer than those that serde supports.
    Array,
    /// An array of arrays, one of which is too long for serde.
    NestedArray,
    /// An address, whose interface serde loses in binary formats.
    Address,
    OptionalAddress,
}

/// The maximum length of an array that serde supports.
const LONGEST: u32 = 32;

impl Serial {
    /// `None` if serde supports the member.
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
