//! The socket calls that all protocols have.

use core::ffi::{c_int, c_void};
use std::net::{Shutdown, SocketAddr};
use std::os::fd::{AsRawFd as _, BorrowedFd, OwnedFd};

use crate::addr::SockAddr;
use crate::os::{self, socklen_t};
use crate::{BadField, Call, Error, Info, Why};

pub(crate) fn listen(fd: BorrowedFd<'_>, backlog: u32) -> Result<(), Error> {
    let backlog = c_int::try_from(backlog).unwrap_or(c_int::MAX);
    // SAFETY: numbers only.
    checked(Call::Listen, unsafe { os::listen(fd.as_raw_fd(), backlog) })
}

pub(crate) fn accept(fd: BorrowedFd<'_>, nonblocking: bool) -> Result<(OwnedFd, SocketAddr), Error> {
    let (mut address, mut len) = (SockAddr::empty(), room());
    let flags = os::SOCK_CLOEXEC | if nonblocking { os::SOCK_NONBLOCK } else { 0 };
    // SAFETY: `address` has room for `len` bytes, and both may be written.
    let new = unsafe { os::accept4(fd.as_raw_fd(), address.as_mut_ptr(), &raw mut len, flags) };
    if new < 0 {
        return Err(Error::last(Call::Accept));
    }
    let new = os::owned(new);
    peer(Call::Accept, address.decode(len)).map(|address| (new, address))
}

pub(crate) fn shut_down(fd: BorrowedFd<'_>, how: Shutdown) -> Result<(), Error> {
    let number = match how {
        Shutdown::Read => os::SHUT_RD,
        Shutdown::Write => os::SHUT_WR,
        Shutdown::Both => os::SHUT_RDWR,
    };
    // SAFETY: numbers only.
    checked(Call::Shutdown, unsafe { os::shutdown(fd.as_raw_fd(), number) })
}

/// `getsockname` or `getpeername`.
type Name = unsafe extern "C" fn(c_int, *mut c_void, *mut socklen_t) -> c_int;

/// `None` if the socket is unbound.
pub(crate) fn local_addr(fd: BorrowedFd<'_>) -> Result<Option<SocketAddr>, Error> {
    match address(fd, Call::GetSockName, os::getsockname) {
        Err(error) if os::UNBOUND.is_some() && error.raw_os_error() == os::UNBOUND => Ok(None),
        result => result,
    }
}

pub(crate) fn peer_addr(fd: BorrowedFd<'_>) -> Result<SocketAddr, Error> {
    peer(Call::GetPeerName, Ok(address(fd, Call::GetPeerName, os::getpeername)?))
}

/// Both systems always return an address of the association (FreeBSD: `sctp_accept`, `sctp_peeraddr` in `netinet`).
fn peer(call: Call, address: Result<Option<SocketAddr>, Why>) -> Result<SocketAddr, Error> {
    let bad = |why| Error::bad_answer(call, &Info::NONE, BadField { field: "address", why });
    address.and_then(|address| address.ok_or(Why::NoAddress)).map_err(bad)
}

fn address(fd: BorrowedFd<'_>, which: Call, call: Name) -> Result<Option<SocketAddr>, Error> {
    let (mut address, mut len) = (SockAddr::empty(), room());
    // SAFETY: `address` has room for `len` bytes, and both may be written.
    checked(which, unsafe { call(fd.as_raw_fd(), address.as_mut_ptr(), &raw mut len) })?;
    let bad = |why| Error::bad_answer(which, &Info::NONE, BadField { field: "address", why });
    // An unbound socket has port 0.
    Ok(address.decode(len).map_err(bad)?.filter(|address| address.port() != 0))
}

fn room() -> socklen_t {
    crate::call::length(SockAddr::ROOM)
}

fn checked(call: Call, result: c_int) -> Result<(), Error> {
    if result < 0 {
        return Err(Error::last(call));
    }
    Ok(())
}
