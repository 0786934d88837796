//! Addresses as system calls take and return them.

use std::net::SocketAddr;

use super::{AF_UNSPEC, SOCKADDR_IN, SOCKADDR_IN6};
use crate::os::ADDRESSES;
use crate::Why;

/// A socket address as system calls take and return it: a `sockaddr_in` or a `sockaddr_in6`, without the rest of a
/// `sockaddr_storage`.
#[derive(Debug, Clone, Copy)]
#[repr(C, align(8))]
pub(crate) struct SockAddr {
    bytes: [u8; SOCKADDR_IN6],
    len: u32,
}

impl SockAddr {
    /// The maximum length of an address.
    pub(crate) const ROOM: usize = SOCKADDR_IN6;

    /// Room for the kernel to write one into.
    pub(crate) const fn empty() -> Self {
        Self { bytes: [0; SOCKADDR_IN6], len: 0 }
    }

    pub(crate) fn new(address: &SocketAddr) -> Self {
        let len = match address {
            SocketAddr::V4(_) => SOCKADDR_IN,
            SocketAddr::V6(_) => SOCKADDR_IN6,
        };
        let [.., len] = len.to_be_bytes();
        Self { bytes: ADDRESSES.encode(address), len: len.into() }
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len as usize]
    }

    /// Where it starts, for a call that reads it.
    pub(crate) fn as_ptr(&self) -> *const core::ffi::c_void {
        self.bytes.as_ptr().cast()
    }

    /// Where it starts, for a call that writes up to [`ROOM`](Self::ROOM) bytes there.
    pub(crate) fn as_mut_ptr(&mut self) -> *mut core::ffi::c_void {
        self.bytes.as_mut_ptr().cast()
    }

    /// The length to pass to a call that reads it.
    pub(crate) fn len(&self) -> u32 {
        self.len
    }

    /// The address that a call wrote, `len` bytes long; `None` if it wrote none.
    pub(crate) fn decode(&self, len: u32) -> Result<Option<SocketAddr>, Why> {
        if len == 0 {
            return Ok(None);
        }
        first(&self.bytes[..SOCKADDR_IN6.min(usize::try_from(len).unwrap_or(usize::MAX))]).map(|(address, _)| address)
    }
}

/// The address that `bytes` start with, and its length; other addresses may follow it without padding.
pub(crate) fn first(bytes: &[u8]) -> Result<(Option<SocketAddr>, usize), Why> {
    let mut padded = [0; SOCKADDR_IN6];
    let there = bytes.len().min(SOCKADDR_IN6);
    if there < size_of::<u16>() {
        return Err(Why::Short);
    }
    padded[..there].copy_from_slice(&bytes[..there]);
    let family = ADDRESSES.of(&padded);
    match ADDRESSES.length(family) {
        Some(length) if length <= there => {
            // The rest belongs to the next address.
            padded[length..].fill(0);
            Ok((ADDRESSES.decode(&padded)?, length))
        }
        Some(_) => Err(Why::Short),
        None if family == AF_UNSPEC => Ok((None, there)),
        None => Err(Why::Family(family)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{v6, V4};
    use super::*;

    #[test]
    fn plain_addresses_are_as_long_as_their_family() {
        for (address, len) in [(V4.parse().unwrap(), 16), (v6(), 28)] {
            let mut plain = SockAddr::new(&address);
            assert_eq!((plain.len(), plain.as_bytes().len()), (len, len as usize));
            assert_eq!(plain.as_bytes(), &ADDRESSES.encode_storage(Some(&address))[..len as usize]);
            assert_eq!(plain.decode(len), Ok(Some(address)));
            assert_eq!(plain.decode(u32::MAX), Ok(Some(address)), "a length beyond the end is limited");
            assert_eq!(plain.decode(0), Ok(None));
            assert_eq!(plain.decode(len - 1), Err(Why::Short));
            assert_eq!(plain.decode(1), Err(Why::Short));
            plain.bytes[..2].fill(0);
            assert_eq!(plain.decode(len), Ok(None));
            plain.bytes[..2].fill(1);
            assert!(matches!(plain.decode(len), Err(Why::Family(_))));
            assert_eq!(SockAddr::empty().decode(2), Ok(None));
        }
    }

    #[test]
    fn addresses_follow_each_other_without_a_gap() {
        let v4 = V4.parse().unwrap();
        let both = [SockAddr::new(&v4).as_bytes(), SockAddr::new(&v6()).as_bytes()].concat();
        assert_eq!(first(&both), Ok((Some(v4), 16)));
        assert_eq!(first(&both[16..]), Ok((Some(v6()), 28)));
        assert_eq!(first(&both[16..43]), Err(Why::Short));
        assert_eq!(first(&[]), Err(Why::Short));
    }
}
