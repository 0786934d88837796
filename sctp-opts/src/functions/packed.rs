//! Lists of addresses in the packed form that the calls take.

use core::borrow::Borrow;
use core::ffi::{c_int, c_void};
use core::mem::MaybeUninit;
use std::net::SocketAddr;

use crate::addr::SockAddr;
use crate::{BadField, Why};

/// Addresses for one call: an array, a slice, a `Vec` or anything else that can be iterated over, also by reference.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of socket addresses",
    label = "expected several `SocketAddr`",
    note = "pass a single address as an array: `[address]`",
    note = "parse a string first: `[\"192.0.2.1:3868\".parse::<std::net::SocketAddr>()?]`"
)]
pub trait Addresses: IntoIterator<Item: Borrow<SocketAddr>> {}

#[diagnostic::do_not_recommend]
impl<A: IntoIterator<Item: Borrow<SocketAddr>>> Addresses for A {}

/// The maximum size of the addresses in one call, in bytes: 585 IPv6 or 1024 IPv4 addresses.
pub const MAX_BYTES: usize = 16_384;

/// Restrictions of a call that do not depend on the socket: checked before the call, so that the error can name the
/// field.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Rules {
    pub(crate) ports: Ports,
    /// No address may occur twice.
    pub(crate) once: bool,
    /// Link-local addresses need a scope id.
    pub(crate) scoped: bool,
    /// They are a peer's, whose port must not be 0.
    pub(crate) of_peer: bool,
}

/// Which ports the addresses may have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Ports {
    #[default]
    Any,
    /// All ports must be equal.
    #[allow(dead_code)] // Not used on FreeBSD.
    Same,
    /// All ports must be equal, or 0, which stands for that port.
    SameOrZero,
}

impl Rules {
    fn check(self, first: SocketAddr, address: &SocketAddr) -> Result<(), BadField> {
        let (port, expected) = (address.port(), first.port());
        let fits = match self.ports {
            Ports::Any => true,
            Ports::Same => port == expected,
            Ports::SameOrZero => port == expected || port == 0 || expected == 0,
        };
        if !fits {
            return Err(BadField { field: "port", why: Why::Differs });
        }
        if self.of_peer && expected == 0 {
            return Err(BadField { field: "port", why: Why::Zero });
        }
        match address {
            SocketAddr::V6(v6) if self.scoped && v6.ip().is_unicast_link_local() && v6.scope_id() == 0 => {
                Err(BadField { field: "scope_id", why: Why::NoScope })
            }
            _ => Ok(()),
        }
    }
}

/// The addresses for one call, on the stack. Only the first `len` bytes are initialised.
#[repr(C, align(8))]
pub(crate) struct Packed {
    bytes: [MaybeUninit<u8>; MAX_BYTES],
    len: usize,
    count: c_int,
}

impl Packed {
    /// Empty. It is large, so fill it in place.
    pub(crate) const fn new() -> Self {
        Self { bytes: [const { MaybeUninit::uninit() }; MAX_BYTES], len: 0, count: 0 }
    }

    /// Stores the addresses, of which there must be at least one; returns the first.
    pub(crate) fn fill<A>(&mut self, addresses: A, rules: Rules) -> Result<SocketAddr, BadField>
    where
        A: Addresses,
    {
        const FIELD: &str = "addresses";
        let mut addresses = addresses.into_iter();
        let mut first = None;
        while let Some(address) = addresses.next() {
            let address = address.borrow();
            rules.check(*first.get_or_insert(*address), address)?;
            let plain = SockAddr::new(address);
            let bytes = plain.as_bytes();
            if rules.once && self.holds(bytes) {
                return Err(BadField { field: FIELD, why: Why::Twice });
            }
            let Some(place) = self.bytes.get_mut(self.len..self.len + bytes.len()) else {
                let room = usize::try_from(self.count).unwrap_or(usize::MAX);
                // Stop at some point if the iterator is infinite.
                let more = addresses.take(usize::from(u16::MAX)).count();
                return Err(BadField { field: FIELD, why: Why::too_many(room + 1 + more, room) });
            };
            for (place, byte) in place.iter_mut().zip(bytes) {
                place.write(*byte);
            }
            self.len += bytes.len();
            self.count += 1;
        }
        first.ok_or(BadField { field: FIELD, why: Why::NoAddress })
    }

    /// Whether the list contains an address.
    fn holds(&self, address: &[u8]) -> bool {
        // SAFETY: the first `len` bytes are initialised.
        let mut filled = unsafe { core::slice::from_raw_parts(self.bytes.as_ptr().cast::<u8>(), self.len) };
        while let Ok((_, length)) = crate::addr::first(filled) {
            let (one, rest) = filled.split_at(length);
            if one == address {
                return true;
            }
            filled = rest;
        }
        false
    }

    /// The length in bytes.
    pub(crate) fn len(&self) -> u32 {
        crate::call::length(self.len)
    }

    /// The number of addresses.
    pub(crate) fn count(&self) -> c_int {
        self.count
    }

    pub(crate) fn as_ptr(&self) -> *const c_void {
        self.bytes.as_ptr().cast()
    }

    /// For a call that may write to them: FreeBSD's `sctp_bindx` fills in ports and lengths.
    pub(crate) fn as_mut_ptr(&mut self) -> *mut c_void {
        self.bytes.as_mut_ptr().cast()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn v4(last: u16) -> SocketAddr {
        ([127, 0, 0, 1], last).into()
    }

    fn packed(addresses: impl IntoIterator<Item = SocketAddr>) -> Result<(u32, c_int), Why> {
        let mut packed = Packed::new();
        packed.fill(addresses, Rules::default()).map_err(|bad| bad.why)?;
        Ok((packed.len(), packed.count()))
    }

    #[test]
    fn families_mix_without_gaps() {
        let v6: SocketAddr = "[::1]:7".parse().unwrap();
        assert_eq!(packed([v4(1)]), Ok((16, 1)));
        assert_eq!(packed([v4(1), v6, v4(2)]), Ok((60, 3)));
        let mut both = Packed::new();
        both.fill([v4(1), v6], Rules::default()).unwrap();
        // SAFETY: the first `len` bytes are initialised.
        let bytes = unsafe { core::slice::from_raw_parts(both.as_ptr().cast::<u8>(), both.len() as usize) };
        assert_eq!(crate::addr::first(bytes), Ok((Some(v4(1)), 16)));
        assert_eq!(crate::addr::first(&bytes[16..]), Ok((Some(v6), 28)));
    }

    #[test]
    fn invalid_lists_are_rejected_with_the_field() {
        let check = |rules: Rules, addresses: &[&str]| {
            let addresses = addresses.iter().map(|text| text.parse::<SocketAddr>().unwrap());
            Packed::new().fill(addresses, rules).map(drop).map_err(|bad| (bad.field, bad.why))
        };
        let strict = Rules { ports: Ports::Same, once: true, scoped: true, of_peer: false };
        let (here, there) = ("127.0.0.1:7", "127.0.0.2:8");
        assert_eq!(check(strict, &[here, there]), Err(("port", Why::Differs)));
        assert_eq!(check(strict, &["127.0.0.1:7", "127.0.0.2:0"]), Err(("port", Why::Differs)));
        let bind = Rules { ports: Ports::SameOrZero, ..strict };
        assert_eq!(check(bind, &["127.0.0.1:7", "127.0.0.2:0", "127.0.0.3:7"]), Ok(()));
        assert_eq!(check(bind, &[here, there]), Err(("port", Why::Differs)));
        assert_eq!(
            check(strict, &["127.0.0.1:7", "127.0.0.2:7", "[::1]:7", "127.0.0.2:7"]),
            Err(("addresses", Why::Twice))
        );
        assert_eq!(check(strict, &["[fe80::1]:7"]), Err(("scope_id", Why::NoScope)));
        assert_eq!(check(strict, &["192.0.2.1:0"]), Ok(()));
        assert_eq!(check(Rules { of_peer: true, ..strict }, &["192.0.2.1:0"]), Err(("port", Why::Zero)));
        assert_eq!(check(strict, &["[fe80::1%3]:7"]), Ok(()));
        assert_eq!(check(Rules::default(), &[here, there, here, "[fe80::1]:7"]), Ok(()));
    }

    #[test]
    fn none_and_too_many_are_errors() {
        assert_eq!(packed([]), Err(Why::NoAddress));
        assert_eq!(packed((0..1024).map(v4)), Ok((16_384, 1024)));
        assert_eq!(packed((0..1030).map(v4)), Err(Why::TooMany { got: 1030, room: 1024 }));
        assert_eq!(packed(core::iter::repeat(v4(1))), Err(Why::TooMany { got: u16::MAX, room: 1024 }));
    }
}
