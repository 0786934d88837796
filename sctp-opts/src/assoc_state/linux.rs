//! Linux.
//!
//! Tested by `tests/live/ends`; the same on Linux 5.10 to 7.2.

use std::net::Shutdown;
use std::os::fd::BorrowedFd;

use super::AssocState;
use crate::cmsgs::SndInfo;
use crate::common_calls::{listen, peer_addr, shut_down};
use crate::options::{AssocNumber, PeerAddrInfo, SndFlags, Status};
use crate::os::calls::peer_of_last_connect;
use crate::os::{is_listening, is_stream};
use crate::{get, Error, OneToOne, Socket};

pub(super) fn of(fd: BorrowedFd<'_>) -> AssocState {
    if has_association(fd) {
        return AssocState::Open;
    }
    match get::<AssocNumber>(fd, Socket) {
        // One-to-many, or peeled off.
        Ok(AssocNumber(0)) if is_listening(fd) => AssocState::Open,
        Ok(AssocNumber(0)) => without_association(fd),
        Ok(_) => AssocState::Open,
        Err(_) if is_listening(fd) => AssocState::Listening,
        // One-to-one. It may have connected between the calls.
        Err(_) if was_connected(fd) && has_association(fd) => AssocState::Open,
        Err(_) if is_connecting(fd) => AssocState::Open,
        Err(_) => without_association(fd),
    }
}

fn without_association(fd: BorrowedFd<'_>) -> AssocState {
    if was_connected(fd) {
        AssocState::Ended
    } else {
        AssocState::Unconnected
    }
}

/// Whether a one-to-one or peeled-off socket has an established association. False for other protocols' sockets.
pub(super) fn has_association(fd: BorrowedFd<'_>) -> bool {
    get::<Status>(fd, OneToOne).map_err(|error| error.raw_os_error()).err() != Some(Some(sctp_sys::EINVAL))
}

/// The kernel keeps the peer's address after the association has ended, but not if none could be set up. A one-to-many
/// socket that does not listen has no such address.
pub(super) fn was_connected(fd: BorrowedFd<'_>) -> bool {
    peer_addr(fd).is_ok()
}

/// Whether an association is being set up, which can only be seen in the status of its path.
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
    if is_stream(fd)? || !is_peeled_off(fd) || of(fd) != AssocState::Open {
        return Ok(());
    }
    let end = SndInfo { flags: SndFlags::EOF, ..SndInfo::default() };
    crate::send(fd, &[], None, &end).map(drop)
}

/// On a listening socket, an event loop sees only the accept queue (`sctp_poll` in `net/sctp/socket.c`), and kernels
/// before 6.12 do not shut it down. Once it has stopped listening, the shutdown is visible on any kernel; a waiting
/// accept checks both when it is woken.
pub(super) fn end_listening(fd: BorrowedFd<'_>) -> Result<bool, Error> {
    if !is_listening(fd) || !is_stream(fd)? {
        return Ok(false);
    }
    listen(fd, 0)?;
    match shut_down(fd, Shutdown::Read) {
        // It returns this error, but still shuts down and wakes the waiters: `inet_shutdown` in `net/ipv4/af_inet.c`.
        Err(error) if error.raw_os_error() == Some(sctp_sys::ENOTCONN) => Ok(true),
        result => result.map(|()| true),
    }
}
