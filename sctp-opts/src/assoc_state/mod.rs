//! The state of a socket's associations: whether a socket with nothing to receive may still receive something.
//!
//! FreeBSD's calls report the end. Linux reports it only to blocking calls: once the association of a socket has ended,
//! a non-blocking receive returns `EAGAIN`, as if there were something to wait for.

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

/// The state of a socket that has nothing to receive.
// On FreeBSD some variants are not needed.
#[allow(dead_code)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AssocState {
    Open,
    /// The socket had one association, which has ended.
    Ended,
    /// A listening one-to-one socket; messages arrive at the accepted sockets.
    Listening,
    /// The socket has no association, is setting none up, and does not listen.
    Unconnected,
}

/// The state of a socket's associations.
pub(crate) fn of(fd: BorrowedFd<'_>) -> AssocState {
    system::of(fd)
}

/// Shuts down what `shutdown` does not: on Linux, the association of a peeled-off socket.
pub(crate) fn end_peeled_off(fd: BorrowedFd<'_>) -> Result<(), Error> {
    system::end_peeled_off(fd)
}

/// Stops a one-to-one socket from listening if `shutdown` does not do that; returns whether it did.
pub(crate) fn end_listening(fd: BorrowedFd<'_>) -> Result<bool, Error> {
    system::end_listening(fd)
}

/// Whether the socket may be neither readable nor in error when its association ends: an event loop then only sees that
/// it is writable.
#[cfg(feature = "tokio")]
pub(crate) fn ends_silently(fd: BorrowedFd<'_>) -> Result<bool, Error> {
    system::ends_silently(fd)
}

/// Whether a socket that can have only one association has one now.
#[cfg(feature = "tokio")]
pub(crate) fn has_association(fd: BorrowedFd<'_>) -> bool {
    system::has_association(fd)
}

/// Whether a one-to-one socket is setting up an association to another peer: Linux would start a second one.
pub(crate) fn is_connecting_elsewhere(fd: BorrowedFd<'_>, peer: SocketAddr) -> bool {
    system::is_connecting_elsewhere(fd, peer)
}

/// The error for a pending `SO_ERROR`: why the association failed, or why it could not be set up.
pub(crate) fn failed(fd: BorrowedFd<'_>, errno: core::ffi::c_int) -> Error {
    if system::was_connected(fd) {
        Error::of(Call::RecvMsg, errno)
    } else {
        Error::os(CONNECTX, CONNECTX_INFO, errno)
    }
}

/// Interprets a receive that failed with `error`: `None` means that the socket's only association has ended.
///
/// `again` repeats the call without blocking.
#[cold]
pub(crate) fn after_failure<T>(
    fd: BorrowedFd<'_>,
    error: Error,
    again: impl FnOnce() -> Result<T, Error>,
) -> Result<Option<T>, Error> {
    let end = if error.is_would_block() {
        match of(fd) {
            AssocState::Open | AssocState::Listening => return Err(error),
            AssocState::Ended => None,
            AssocState::Unconnected => Some(Error::of(error.call(), sctp_sys::ENOTCONN)),
        }
    } else if error.raw_os_error() == Some(sctp_sys::ENOTCONN) && system::was_connected(fd) {
        None
    } else {
        return Err(error);
    };
    // Something may have arrived before the end.
    match again() {
        Ok(received) => Ok(Some(received)),
        Err(error) if error.is_would_block() || error.raw_os_error() == Some(sctp_sys::ENOTCONN) => {
            end.map_or(Ok(None), Err)
        }
        Err(error) => Err(error),
    }
}
