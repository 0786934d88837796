//! Whether a socket that has nothing to receive may still get something.
//!
//! FreeBSD's calls tell. Linux tells a caller that waits and not one that does not: once the association of a socket has
//! ended, a receive that would have to wait says `EAGAIN`, as if there were something to wait for.

use std::net::SocketAddr;
use std::os::fd::BorrowedFd;

cfg_if! {
    if #[cfg(linux)] {
        mod linux;
        use linux as system;
    }
}
cfg_if! {
    if #[cfg(freebsd)] {
        mod freebsd;
        use freebsd as system;
    }
}

use crate::os::calls::{CONNECTX, CONNECTX_INFO};
use crate::{Call, Error};

/// What can be said of a socket that has nothing to receive.
// FreeBSD's calls tell some of it themselves.
#[allow(dead_code)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Open,
    /// It had one association, which has ended.
    Over,
    /// It is one-to-one and waits for peers; messages come to the sockets that are accepted.
    Listening,
    /// It has no association, none is being set up, and it does not listen.
    Unconnected,
}

/// What stands of the associations of a socket.
pub(crate) fn standing(fd: BorrowedFd<'_>) -> Standing {
    system::standing(fd)
}

/// Shuts down what `shutdown` leaves alone: on Linux the association of a socket that was peeled off.
pub(crate) fn end_peeled_off(fd: BorrowedFd<'_>) -> Result<(), Error> {
    system::end_peeled_off(fd)
}

/// Ends a one-to-one socket's listening, where `shutdown` does not; gives whether it did.
pub(crate) fn end_listening(fd: BorrowedFd<'_>) -> Result<bool, Error> {
    system::end_listening(fd)
}

/// Whether the end of an association may make the socket neither readable nor failed: an event loop then only notices
/// that it is writable.
#[cfg(feature = "tokio")]
pub(crate) fn ends_silently(fd: BorrowedFd<'_>) -> Result<bool, Error> {
    system::ends_silently(fd)
}

/// Whether a socket that has one association at most has it now.
#[cfg(feature = "tokio")]
pub(crate) fn has_association(fd: BorrowedFd<'_>) -> bool {
    system::has_association(fd)
}

/// Whether a one-to-one socket sets an association up, to a peer without this address: Linux would start another one.
pub(crate) fn is_connecting_elsewhere(fd: BorrowedFd<'_>, peer: SocketAddr) -> bool {
    system::is_connecting_elsewhere(fd, peer)
}

/// What `SO_ERROR` tells: why the association failed, or why it could not be set up.
pub(crate) fn failed(fd: BorrowedFd<'_>, errno: core::ffi::c_int) -> Error {
    if system::was_connected(fd) {
        Error::of(Call::RecvMsg, errno)
    } else {
        Error::os(CONNECTX, CONNECTX_INFO, errno)
    }
}

/// What a receive means that failed with `error`: `None` is the end of the one association that the socket had.
///
/// `again` is the same call, which must not wait.
#[cold]
pub(crate) fn after_failure<T>(
    fd: BorrowedFd<'_>,
    error: Error,
    again: impl FnOnce() -> Result<T, Error>,
) -> Result<Option<T>, Error> {
    let end = if error.is_would_block() {
        match standing(fd) {
            Standing::Open | Standing::Listening => return Err(error),
            Standing::Over => None,
            Standing::Unconnected => Some(Error::of(error.call(), sctp_sys::ENOTCONN)),
        }
    } else if error.raw_os_error() == Some(sctp_sys::ENOTCONN) && system::was_connected(fd) {
        None
    } else {
        return Err(error);
    };
    // Something may have come before the end.
    match again() {
        Ok(received) => Ok(Some(received)),
        Err(error) if error.is_would_block() || error.raw_os_error() == Some(sctp_sys::ENOTCONN) => {
            end.map_or(Ok(None), Err)
        }
        Err(error) => Err(error),
    }
}
