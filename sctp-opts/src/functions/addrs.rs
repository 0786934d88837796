//! The addresses of either side.

use core::fmt;
use core::iter::FusedIterator;
use std::net::SocketAddr;
use std::os::fd::{AsFd, BorrowedFd};

use super::info;
use crate::addr::{first, SockAddr};
use crate::ids::{One, OneOrFuture};
use crate::scope::Assoc;
use crate::{AssocId, BadField, Call, Error, Info, Selector, Why};

/// Room for `N` addresses of either family, for [`getpaddrs`] and [`getladdrs`] to fill; it can be used again.
///
/// It is as large as `N` addresses of IPv6 are, 28 bytes each, and holds more of IPv4.
#[derive(Clone)]
#[repr(C, align(8))]
pub struct AddrRoom<const N: usize> {
    head: [u8; HEAD],
    addresses: [[u8; SockAddr::ROOM]; N],
    /// So that one can see that none was left out.
    spare: [u8; SockAddr::ROOM],
}

/// What stands before the addresses: the id, and on Linux their number.
const HEAD: usize = if cfg!(target_os = "freebsd") { 4 } else { 8 };

impl<const N: usize> AddrRoom<N> {
    /// Nothing in it yet.
    pub const fn new() -> Self {
        Self { head: [0; HEAD], addresses: [[0; SockAddr::ROOM]; N], spare: [0; SockAddr::ROOM] }
    }

    /// All its bytes.
    fn bytes(&mut self) -> &mut [u8] {
        let len = HEAD + (N + 1) * SockAddr::ROOM;
        let start: *mut u8 = (&raw mut *self).cast();
        // SAFETY: the members are bytes, so there is no gap between them, and they are as many.
        unsafe { core::slice::from_raw_parts_mut(start, len) }
    }
}

impl<const N: usize> Default for AddrRoom<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize> fmt::Debug for AddrRoom<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddrRoom").field("addresses", &N).finish_non_exhaustive()
    }
}

/// The addresses of [`getpaddrs`] or [`getladdrs`].
#[derive(Clone)]
pub struct Addrs<'a> {
    /// Exactly those that are left, each whole.
    bytes: &'a [u8],
    count: usize,
}

impl<'a> Addrs<'a> {
    /// `count` addresses that `bytes` start with, or as many as there are. All are looked at.
    fn checked(bytes: &'a [u8], count: Option<usize>) -> Result<Self, Why> {
        let (mut at, mut seen) = (0, 0);
        while count.map_or(at < bytes.len(), |count| seen < count) {
            let (address, length) = first(&bytes[at..])?;
            address.ok_or(Why::NoAddress)?;
            at += length;
            seen += 1;
        }
        Ok(Self { bytes: &bytes[..at], count: seen })
    }
}

/// The answers of both systems, for tests.
#[cfg(sctp_opts_all_platforms)]
impl<'a> Addrs<'a> {
    /// As Linux answers.
    pub fn of_linux(room: &'a [u8]) -> Result<Self, Why> {
        room.get(..HEAD).ok_or(Why::Short)?;
        linux(room)
    }

    /// As FreeBSD answers, with so many bytes.
    pub fn of_freebsd(room: &'a [u8], len: u32) -> Result<Self, Why> {
        freebsd(room, len)
    }
}

impl Iterator for Addrs<'_> {
    type Item = SocketAddr;

    fn next(&mut self) -> Option<SocketAddr> {
        let (address, length) = first(self.bytes).ok()?;
        self.bytes = self.bytes.get(length..)?;
        self.count = self.count.saturating_sub(1);
        address
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.count, Some(self.count))
    }
}

impl ExactSizeIterator for Addrs<'_> {}
impl FusedIterator for Addrs<'_> {}

impl fmt::Debug for Addrs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// Lists the addresses of the peer of an association.
///
/// ```no_run
/// # fn f(socket: std::os::fd::OwnedFd) -> Result<(), sctp_opts::Error> {
/// use sctp_opts::functions::{getpaddrs, AddrRoom};
/// use sctp_opts::OneToOne;
///
/// for address in getpaddrs(&socket, OneToOne, &mut AddrRoom::<32>::new())? {
///     println!("{address}");
/// }
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// What the system refuses; more addresses than there is room for.
pub fn getpaddrs<const N: usize>(
    fd: impl AsFd,
    assoc: impl Selector<Assoc<One>>,
    room: &mut AddrRoom<N>,
) -> Result<Addrs<'_>, Error> {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let info = &info::SCTP_GET_PEER_ADDRS;
    #[cfg(target_os = "freebsd")]
    let info = &info::SCTP_GET_PEER_ADDRESSES;
    call(fd.as_fd(), info, assoc.key().assoc, room.bytes())
}

/// Lists the addresses that an association is bound to, or with [`Future`](crate::Future) those of the socket.
///
/// A socket that is bound to the wildcard address has all that the machine has.
///
/// # Errors
///
/// What the system refuses; more addresses than there is room for.
pub fn getladdrs<const N: usize>(
    fd: impl AsFd,
    assoc: impl Selector<Assoc<OneOrFuture>>,
    room: &mut AddrRoom<N>,
) -> Result<Addrs<'_>, Error> {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let info = &info::SCTP_GET_LOCAL_ADDRS;
    #[cfg(target_os = "freebsd")]
    let info = &info::SCTP_GET_LOCAL_ADDRESSES;
    call(fd.as_fd(), info, assoc.key().assoc, room.bytes())
}

fn call<'a>(fd: BorrowedFd<'_>, info: &'static Info, assoc: AssocId, room: &'a mut [u8]) -> Result<Addrs<'a>, Error> {
    room[..HEAD].fill(0);
    room[..size_of::<u32>()].copy_from_slice(&u32::from(assoc).to_ne_bytes());
    let mut len = crate::call::length(room.len());
    // SAFETY: `room` has `len` bytes, and bytes may be any.
    unsafe { crate::call::ask(fd, info, room.as_mut_ptr().cast(), &mut len) }?;
    let answer = if cfg!(target_os = "freebsd") { freebsd(room, len) } else { linux(room) };
    answer.map_err(|why| Error::bad_answer(Call::Get, info, BadField { field: "addresses", why }))
}

/// The answer counts them. (The length that comes back leaves the head out for one option, not for the other.)
fn linux(room: &[u8]) -> Result<Addrs<'_>, Why> {
    let count = u32::from_ne_bytes(core::array::from_fn(|i| room[size_of::<u32>() + i]));
    Addrs::checked(room.get(HEAD..).unwrap_or_default(), Some(usize::try_from(count).unwrap_or(usize::MAX)))
}

/// The answer ends where its length says. What has no room is left out silently, so that there has to be some left.
fn freebsd(room: &[u8], len: u32) -> Result<Addrs<'_>, Why> {
    let end = usize::try_from(len).unwrap_or(usize::MAX).min(room.len());
    let addresses = Addrs::checked(room.get(size_of::<u32>()..end).unwrap_or_default(), None)?;
    if room.len() - end < SockAddr::ROOM {
        return Err(Why::too_many(addresses.count + 1, addresses.count));
    }
    Ok(addresses)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    /// As the kernel fills it.
    fn filled<const N: usize>(head: usize, addresses: &[&str]) -> (AddrRoom<N>, usize) {
        let mut room = AddrRoom::<N>::new();
        let mut at = head;
        for address in addresses {
            let plain = SockAddr::new(&address.parse().unwrap());
            room.bytes()[at..at + plain.as_bytes().len()].copy_from_slice(plain.as_bytes());
            at += plain.as_bytes().len();
        }
        (room, at)
    }

    fn listed(addrs: &Addrs<'_>) -> Vec<String> {
        assert_eq!(addrs.len(), addrs.clone().count());
        addrs.clone().map(|address| address.to_string()).collect()
    }

    const THREE: [&str; 3] = ["127.0.0.1:7", "[::1]:7", "127.0.0.2:7"];

    #[test]
    fn linux_counts() {
        let (mut room, _) = filled::<3>(8, &THREE);
        room.bytes()[4..8].copy_from_slice(&3_u32.to_ne_bytes());
        assert_eq!(listed(&linux(room.bytes()).unwrap()), THREE);
        room.bytes()[4..8].copy_from_slice(&2_u32.to_ne_bytes());
        let two = linux(room.bytes()).unwrap();
        assert_eq!(listed(&two), THREE[..2]);
        assert_eq!(format!("{two:?}"), "[127.0.0.1:7, [::1]:7]");
        // The rest of the room is zero, and that is no address.
        room.bytes()[4..8].copy_from_slice(&4_u32.to_ne_bytes());
        assert_eq!(linux(room.bytes()).unwrap_err(), Why::NoAddress);
        room.bytes()[4..8].copy_from_slice(&u32::MAX.to_ne_bytes());
        assert_eq!(linux(room.bytes()).unwrap_err(), Why::NoAddress);
        assert_eq!(listed(&linux(&[0; 8]).unwrap()), [""; 0]);
    }

    #[test]
    fn freebsd_ends() {
        let (mut room, end) = filled::<3>(4, &THREE);
        let len = u32::try_from(end).unwrap();
        let all = room.bytes().len() - 4;
        assert_eq!(listed(&freebsd(&room.bytes()[..all], len).unwrap()), THREE);
        assert_eq!(freebsd(&room.bytes()[..all], len - 1).unwrap_err(), Why::Short);
        assert_eq!(freebsd(&room.bytes()[..end + 27], len).unwrap_err(), Why::TooMany { got: 4, room: 3 });
        assert_eq!(listed(&freebsd(&room.bytes()[..all], 4).unwrap()), [""; 0]);
        assert_eq!(freebsd(&room.bytes()[..all], u32::MAX).unwrap_err(), Why::NoAddress);
    }

    /// Neither a part of a list is taken for the whole, nor one whose number or length is another.
    #[test]
    fn no_part_and_no_wrong_number_is_taken_for_the_whole() {
        let (mut room, end) = filled::<3>(8, &THREE);
        room.bytes()[4..8].copy_from_slice(&3_u32.to_ne_bytes());
        for part in 8..end {
            assert_eq!(linux(&room.bytes()[..part]).unwrap_err(), Why::Short, "{part} of {end} bytes");
        }
        for bit in 0..32 {
            let count = 3_u32 ^ (1 << bit);
            room.bytes()[4..8].copy_from_slice(&count.to_ne_bytes());
            match linux(room.bytes()) {
                Ok(addrs) => assert!(count < 3 && listed(&addrs) == THREE[..addrs.len()] && addrs.len() < 3, "{count}"),
                Err(_) => assert!(count > 3, "{count}"),
            }
        }
        // The length is all there is to tell: it ends behind an address, or in the middle of one.
        let (mut room, end) = filled::<3>(4, &THREE);
        let all = room.bytes().len() - 4;
        for len in (0..end).chain((0..32).map(|bit| end ^ (1 << bit))) {
            let whole = [4, 4 + 16, 4 + 16 + 28].iter().position(|end| *end == len);
            match freebsd(&room.bytes()[..all], u32::try_from(len).unwrap()) {
                Ok(addrs) => assert_eq!(listed(&addrs), THREE[..whole.unwrap_or(if len < 4 { 0 } else { 3 })], "{len}"),
                Err(_) => assert!(whole.is_none(), "{len}"),
            }
        }
    }

    #[test]
    fn room_is_as_large_as_it_says() {
        assert_eq!(AddrRoom::<0>::new().bytes().len(), 8 + 28);
        assert_eq!(AddrRoom::<500>::new().bytes().len(), 8 + 501 * 28);
        assert_eq!(format!("{:?}", AddrRoom::<5>::default()), "AddrRoom { addresses: 5, .. }");
    }
}
