//! Payload protocol identifiers.

mod registered;

use core::fmt;

use crate::codec::Field;
use crate::Why;

/// A payload protocol identifier: what a message carries (RFC 9260, section 3.3.1).
///
/// The number is in host byte order, as [listed by IANA][list]; the kernel does not convert it, so this crate converts
/// it to and from network byte order. Registered identifiers have names:
///
/// ```
/// use sctp_opts::Ppid;
///
/// assert_eq!(Ppid::DIAMETER, Ppid(46));
/// assert_eq!(Ppid::DIAMETER.name(), Some("Diameter (RFC 6733)"));
/// ```
///
/// [list]: https://www.iana.org/assignments/sctp-parameters/sctp-parameters.xhtml#sctp-parameters-25
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ppid(pub u32);

impl From<u32> for Ppid {
    fn from(number: u32) -> Self {
        Self(number)
    }
}

impl From<Ppid> for u32 {
    fn from(ppid: Ppid) -> Self {
        ppid.0
    }
}

impl fmt::Display for Ppid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Field<u32> for Ppid {
    #[inline]
    fn decode(raw: u32) -> Result<Self, Why> {
        Ok(Self(raw))
    }

    #[inline]
    fn encode(&self) -> Result<u32, Why> {
        Ok(self.0)
    }
}
