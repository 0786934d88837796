//! Many addresses, one right after the other, as the calls take them.

use core::borrow::Borrow;
use core::ffi::{c_int, c_void};
use core::mem::MaybeUninit;
use std::net::SocketAddr;

use crate::addr::SockAddr;
use crate::{BadField, Why};

/// So many bytes of addresses fit into one call: 585 of IPv6, 1024 of IPv4.
pub const MAX_BYTES: usize = 16_384;

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
    pub(crate) fn fill<A>(&mut self, addresses: A) -> Result<SocketAddr, BadField>
    where
        A: IntoIterator,
        A::Item: Borrow<SocketAddr>,
    {
        const FIELD: &str = "addresses";
        let mut addresses = addresses.into_iter();
        let mut first = None;
        while let Some(address) = addresses.next() {
            let address = address.borrow();
            first = first.or(Some(*address));
            let plain = SockAddr::new(address);
            let bytes = plain.as_bytes();
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
        packed.fill(addresses).map_err(|bad| bad.why)?;
        Ok((packed.len(), packed.count()))
    }

    #[test]
    fn families_mix_without_gaps() {
        let v6: SocketAddr = "[::1]:7".parse().unwrap();
        assert_eq!(packed([v4(1)]), Ok((16, 1)));
        assert_eq!(packed([v4(1), v6, v4(2)]), Ok((60, 3)));
        let mut both = Packed::new();
        both.fill([v4(1), v6]).unwrap();
        // SAFETY: `len` bytes were filled.
        let bytes = unsafe { core::slice::from_raw_parts(both.as_ptr().cast::<u8>(), both.len() as usize) };
        assert_eq!(crate::addr::first(bytes), Ok((Some(v4(1)), 16)));
        assert_eq!(crate::addr::first(&bytes[16..]), Ok((Some(v6), 28)));
    }

    #[test]
    fn none_and_too_many_are_errors() {
        assert_eq!(packed([]), Err(Why::NoAddress));
        assert_eq!(packed((0..1024).map(v4)), Ok((16_384, 1024)));
        assert_eq!(packed((0..1030).map(v4)), Err(Why::TooMany { got: 1030, room: 1024 }));
        assert_eq!(packed(core::iter::repeat(v4(1))), Err(Why::TooMany { got: u16::MAX, room: 1024 }));
    }
}
