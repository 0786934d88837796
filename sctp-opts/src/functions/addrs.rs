//! The addresses of either side.

use core::fmt;
use core::iter::FusedIterator;
use std::net::SocketAddr;
use std::os::fd::{AsFd, BorrowedFd};

use crate::addr::{first, SockAddr};
use crate::ids::{One, OneOrFuture};
use crate::os::calls::{self, LOCAL_ADDRESSES, PEER_ADDRESSES};
use crate::os::LONGEST_ANSWER;
use crate::scope::Assoc;
use crate::{AssocId, BadField, Call, Error, Info, Selector, Why};

/// Room for `N` addresses of either family, for [`getpaddrs`] and [`getladdrs`] to fill; it can be used again.
///
/// It has 28 bytes for each address, the size of an IPv6 address, so it holds more IPv4 addresses. FreeBSD fills at
/// most 64 KiB: 2339 IPv6 addresses.
#[derive(Clone)]
#[repr(C, align(8))]
pub struct AddrRoom<const N: usize> {
    head: [u8; HEAD],
    addresses: [[u8; SockAddr::ROOM]; N],
    /// Room for one more, to detect that an address was left out.
    spare: [u8; SockAddr::ROOM],
}

const HEAD: usize = crate::os::ADDRESS_LIST_HEAD;

impl<const N: usize> AddrRoom<N> {
    /// Empty room.
    pub const fn new() -> Self {
        Self { head: [0; HEAD], addresses: [[0; SockAddr::ROOM]; N], spare: [0; SockAddr::ROOM] }
    }

    fn bytes(&mut self) -> &mut [u8] {
        let len = HEAD + (N + 1) * SockAddr::ROOM;
        let start: *mut u8 = (&raw mut *self).cast();
        // SAFETY: the members are byte arrays without padding between them, and have this many bytes in total.
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
    /// The remaining addresses, all complete.
    bytes: &'a [u8],
    count: usize,
}

impl<'a> Addrs<'a> {
    /// The `count` addresses at the start of `bytes`, or all of them. All are validated.
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

/// Decoders for the answers of both systems, for tests.
#[cfg(sctp_opts_all_platforms)]
impl<'a> Addrs<'a> {
    /// Decodes an answer of Linux.
    pub fn of_linux(room: &'a [u8]) -> Result<Self, Why> {
        room.get(..HEAD).ok_or(Why::Short)?;
        counted(room)
    }

    /// Decodes an answer of FreeBSD, with its length.
    pub fn of_freebsd(room: &'a [u8], len: u32) -> Result<Self, Why> {
        ended(room, len)
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
/// If the system call fails, or there are more addresses than fit.
pub fn getpaddrs<const N: usize>(
    fd: impl AsFd,
    assoc: impl Selector<Assoc<One>>,
    room: &mut AddrRoom<N>,
) -> Result<Addrs<'_>, Error> {
    call(fd.as_fd(), PEER_ADDRESSES, assoc.key().assoc, room.bytes())
}

/// Lists the addresses that an association is bound to, or with [`Future`](crate::Future) those of the socket.
///
/// A socket that is bound to the wildcard address has all addresses of the machine.
///
/// # Errors
///
/// If the system call fails, or there are more addresses than fit.
pub fn getladdrs<const N: usize>(
    fd: impl AsFd,
    assoc: impl Selector<Assoc<OneOrFuture>>,
    room: &mut AddrRoom<N>,
) -> Result<Addrs<'_>, Error> {
    call(fd.as_fd(), LOCAL_ADDRESSES, assoc.key().assoc, room.bytes())
}

fn call<'a>(fd: BorrowedFd<'_>, info: &'static Info, assoc: AssocId, room: &'a mut [u8]) -> Result<Addrs<'a>, Error> {
    let within = LONGEST_ANSWER.map_or(room.len(), |longest| room.len().min(longest));
    let room = &mut room[..within];
    room[..HEAD].fill(0);
    room[..size_of::<u32>()].copy_from_slice(&u32::from(assoc).to_ne_bytes());
    let mut len = crate::call::length(room.len());
    // SAFETY: `room` has `len` bytes, which may have any value.
    unsafe { crate::call::ask(fd, info, room.as_mut_ptr().cast(), &mut len) }?;
    calls::address_list(room, len)
        .map_err(|why| Error::bad_answer(Call::Get, info, BadField { field: "addresses", why }))
}

/// Decodes an answer with a count, as on Linux.
#[allow(dead_code)] // Each system uses one; tests use both.
pub(crate) fn counted(room: &[u8]) -> Result<Addrs<'_>, Why> {
    let count = u32::from_ne_bytes(core::array::from_fn(|i| room[size_of::<u32>() + i]));
    Addrs::checked(room.get(HEAD..).unwrap_or_default(), Some(usize::try_from(count).unwrap_or(usize::MAX)))
}

/// Decodes an answer that ends at its length, as on FreeBSD. Addresses that do not fit are left out silently, so some
/// room has to be left over.
#[allow(dead_code)] // Each system uses one; tests use both.
pub(crate) fn ended(room: &[u8], len: u32) -> Result<Addrs<'_>, Why> {
    let end = usize::try_from(len).unwrap_or(usize::MAX).min(room.len());
    let addresses = Addrs::checked(room.get(size_of::<u32>()..end).unwrap_or_default(), None)?;
    if room.len() - end < SockAddr::ROOM {
        return Err(Why::too_many(addresses.count + 1, addresses.count));
    }
    Ok(addresses)
}

cfg_if! {
    if #[cfg(all(test, linux))] {
        mod tests;
    }
}
