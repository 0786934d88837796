//! Linux.
//!
//! Measured by the tests in `tests/live/ends`, and the same from 5.10 to 7.2.

use std::net::Shutdown;
use std::os::fd::BorrowedFd;

use super::Standing;
use crate::cmsgs::SndInfo;
use crate::options::{AssocNumber, PeerAddrInfo, SndFlags, Status};
use crate::os::calls::peer_of_last_connect;
use crate::os::{is_listening, is_stream};
use crate::socket::open::{listen, shut_down};
use crate::socket::peer_addr;
use crate::{get, Error, OneToOne, Socket};

pub(super) fn standing(fd: BorrowedFd<'_>) -> Standing {
    if has_association(fd) {
        return Standing::Open;
    }
    match get::<AssocNumber>(fd, Socket) {
        // One-to-many, or peeled off.
        Ok(AssocNumber(0)) if is_listening(fd) => Standing::Open,
        Ok(AssocNumber(0)) => without_association(fd),
        Ok(_) => Standing::Open,
        Err(_) if is_listening(fd) => Standing::Listening,
        // One-to-one. It may have been connected between the calls.
        Err(_) if was_connected(fd) && has_association(fd) => Standing::Open,
        Err(_) if is_connecting(fd) => Standing::Open,
        Err(_) => without_association(fd),
    }
}

fn without_association(fd: BorrowedFd<'_>) -> Standing {
    if was_connected(fd) {
        Standing::Over
    } else {
        Standing::Unconnected
    }
}

/// One-to-one or peeled off, with an association that is set up. A socket that is none of SCTP is not known either.
pub(super) fn has_association(fd: BorrowedFd<'_>) -> bool {
    get::<Status>(fd, OneToOne).map_err(|error| error.raw_os_error()).err() != Some(Some(sctp_sys::EINVAL))
}

/// The kernel keeps the peer's address when the association has ended, but not when none could be set up. A one-to-many
/// socket that does not listen has none.
pub(super) fn was_connected(fd: BorrowedFd<'_>) -> bool {
    peer_addr(fd).is_ok()
}

/// An association is being set up: only a path of it, found by its address, tells.
fn is_connecting(fd: BorrowedFd<'_>) -> bool {
    peer_of_last_connect(fd).is_some_and(|peer| get::<PeerAddrInfo>(fd, (OneToOne, peer)).is_ok())
}

pub(super) fn is_connecting_elsewhere(fd: BorrowedFd<'_>, peer: std::net::SocketAddr) -> bool {
    is_stream(fd).unwrap_or(false) && is_connecting(fd) && get::<PeerAddrInfo>(fd, (OneToOne, peer)).is_err()
}

fn is_peeled_off(fd: BorrowedFd<'_>) -> bool {
    was_connected(fd) && !is_listening(fd)
}

#[cfg(feature = "tokio")]
pub(super) fn ends_silently(fd: BorrowedFd<'_>) -> Result<bool, Error> {
    Ok(is_stream(fd)? || is_peeled_off(fd))
}

pub(super) fn end_peeled_off(fd: BorrowedFd<'_>) -> Result<(), Error> {
    if is_stream(fd)? || !is_peeled_off(fd) || standing(fd) != Standing::Open {
        return Ok(());
    }
    let end = SndInfo { flags: SndFlags::EOF, ..SndInfo::default() };
    crate::send(fd, &[], None, &end).map(drop)
}

/// A listening socket shows an event loop its queue only (`sctp_poll` in `net/sctp/socket.c`), and kernels before 6.12 do
/// not shut it down. One that listens no more shows that it was shut down, on any kernel, and an accept that waits looks
/// at both when it is woken.
pub(super) fn end_listening(fd: BorrowedFd<'_>) -> Result<bool, Error> {
    if !is_listening(fd) || !is_stream(fd)? {
        return Ok(false);
    }
    listen(fd, 0)?;
    match shut_down(fd, Shutdown::Read) {
        // It says so, and shuts down and wakes all the same: `inet_shutdown` in `net/ipv4/af_inet.c`.
        Err(error) if error.raw_os_error() == Some(sctp_sys::ENOTCONN) => Ok(true),
        result => result.map(|()| true),
    }
}
