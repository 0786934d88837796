//! Many addresses, one right after the other, as the calls take them.

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
    note = "one address goes in as an array of it: `[address]`",
    note = "a text is parsed first: `[\"192.0.2.1:3868\".parse::<std::net::SocketAddr>()?]`"
)]
pub trait Addresses: IntoIterator<Item: Borrow<SocketAddr>> {}

#[diagnostic::do_not_recommend]
impl<A: IntoIterator<Item: Borrow<SocketAddr>>> Addresses for A {}

/// So many bytes of addresses fit into one call: 585 of IPv6, 1024 of IPv4.
pub const MAX_BYTES: usize = 16_384;

/// What a call refuses of a list whatever the socket: said before the call, by the name of the field.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Rules {
    pub(crate) ports: Ports,
    /// No address is there twice.
    pub(crate) once: bool,
    /// A link-local address has its interface.
    pub(crate) scoped: bool,
    /// They are a peer's, whose port is not 0.
    pub(crate) of_peer: bool,
}

/// Which ports the addresses may have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Ports {
    #[default]
    Any,
    /// All the same.
    #[allow(dead_code)] // FreeBSD does not ask for it.
    Same,
    /// All the same or 0, which stands for that one.
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

/// Where the addresses are for the time of the call: on the stack. Left as it is up to `len`.
#[repr(C, align(8))]
pub(crate) struct Packed {
    bytes: [MaybeUninit<u8>; MAX_BYTES],
    len: usize,
    count: c_int,
}

impl Packed {
    /// None yet. To be filled where it stands, for it is large.
    pub(crate) const fn new() -> Self {
        Self { bytes: [const { MaybeUninit::uninit() }; MAX_BYTES], len: 0, count: 0 }
    }

    /// Puts the addresses in; there has to be one at least. Gives the first.
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
                // An endless iterator has an end here.
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

    /// Whether an address is there already.
    fn holds(&self, address: &[u8]) -> bool {
        // SAFETY: as many were filled.
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

    /// So many bytes are filled.
    pub(crate) fn len(&self) -> u32 {
        crate::call::length(self.len)
    }

    /// So many addresses are there.
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
        // SAFETY: `len` bytes were filled.
        let bytes = unsafe { core::slice::from_raw_parts(both.as_ptr().cast::<u8>(), both.len() as usize) };
        assert_eq!(crate::addr::first(bytes), Ok((Some(v4(1)), 16)));
        assert_eq!(crate::addr::first(&bytes[16..]), Ok((Some(v6), 28)));
    }

    #[test]
    fn what_no_socket_takes_is_told_by_its_field() {
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
