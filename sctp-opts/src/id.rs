//! Association identifiers.

use core::fmt;

use crate::codec::Field;
use crate::Why;

/// The kernel's number of an association.
///
/// `sctp_assoc_t` is signed on Linux and unsigned on FreeBSD; this holds the same 32 bits and converts from and into
/// either. The kernel reports ids in notifications, with received messages, and in the list of a socket's associations
/// (`SCTP_GET_ASSOC_ID_LIST`). One-to-one sockets do not need one: see [`OneToOne`](crate::OneToOne).
///
/// The default, 0, names no association: a message sent to an address goes to the association with that peer.
///
/// ```
/// use sctp_opts::AssocId;
///
/// let id = AssocId::new(17);
/// assert_eq!(i32::from(id), 17);
/// assert_eq!(id.to_string(), "17");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AssocId(u32);

impl AssocId {
    /// `SCTP_FUTURE_ASSOC`, the same on both systems.
    pub(crate) const FUTURE: Self = Self(sctp_sys::freebsd::SCTP_FUTURE_ASSOC);
    /// `SCTP_CURRENT_ASSOC`, the same on both systems.
    pub(crate) const CURRENT: Self = Self(sctp_sys::freebsd::SCTP_CURRENT_ASSOC);
    /// `SCTP_ALL_ASSOC`, the same on both systems.
    pub(crate) const ALL: Self = Self(sctp_sys::freebsd::SCTP_ALL_ASSOC);

    /// The association with this number.
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// Its number.
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl From<u32> for AssocId {
    fn from(number: u32) -> Self {
        Self(number)
    }
}

impl From<i32> for AssocId {
    fn from(number: i32) -> Self {
        Self(u32::from_ne_bytes(number.to_ne_bytes()))
    }
}

impl From<AssocId> for u32 {
    fn from(id: AssocId) -> Self {
        id.0
    }
}

impl From<AssocId> for i32 {
    fn from(id: AssocId) -> Self {
        Self::from_ne_bytes(id.0.to_ne_bytes())
    }
}

impl fmt::Debug for AssocId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AssocId({})", self.0)
    }
}

impl fmt::Display for AssocId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Field<u32> for AssocId {
    #[inline]
    fn decode(raw: u32) -> Result<Self, Why> {
        Ok(raw.into())
    }

    #[inline]
    fn encode(&self) -> Result<u32, Why> {
        Ok((*self).into())
    }
}

impl Field<i32> for AssocId {
    #[inline]
    fn decode(raw: i32) -> Result<Self, Why> {
        Ok(raw.into())
    }

    #[inline]
    fn encode(&self) -> Result<i32, Why> {
        Ok((*self).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn special_ids_are_those_of_both_systems() {
        use sctp_sys::{freebsd, linux};
        let same = |id: AssocId, linux: i64, freebsd: i64| {
            assert_eq!(i64::from(id.get()), linux);
            assert_eq!(i64::from(id.get()), freebsd);
        };
        same(AssocId::FUTURE, linux::SCTP_FUTURE_ASSOC.into(), freebsd::SCTP_FUTURE_ASSOC.into());
        same(AssocId::CURRENT, linux::SCTP_CURRENT_ASSOC.into(), freebsd::SCTP_CURRENT_ASSOC.into());
        same(AssocId::ALL, linux::SCTP_ALL_ASSOC.into(), freebsd::SCTP_ALL_ASSOC.into());
    }

    #[test]
    fn keeps_all_bits_of_either_sign() {
        assert_eq!(AssocId::from(-1_i32), AssocId::new(u32::MAX));
        assert_eq!(i32::from(AssocId::new(u32::MAX)), -1);
        assert_eq!(format!("{:?}", AssocId::new(3)), "AssocId(3)");
    }
}
