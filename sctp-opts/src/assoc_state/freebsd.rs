//! FreeBSD.
//!
//! According to `sctp_sorecvmsg` in `netinet/sctputil.c`, a non-blocking receive returns `EAGAIN` only if a blocking
//! one would wait, returns `ENOTCONN` only if there never was an association, and reports the end of the association
//! like TCP does, also on a peeled-off socket. `sctp_shutdown` in `netinet/sctp_usrreq.c` works on such a socket as
//! well.

use std::os::fd::BorrowedFd;

use super::AssocState;
use crate::Error;

pub(super) fn of(_: BorrowedFd<'_>) -> AssocState {
    AssocState::Open
}

pub(super) fn was_connected(_: BorrowedFd<'_>) -> bool {
    false
}

#[cfg(feature = "tokio")]
pub(super) fn ends_silently(_: BorrowedFd<'_>) -> Result<bool, Error> {
    Ok(false)
}

/// `sctp_connect` and `sctp_connectx` in `netinet/sctp_usrreq.c` reject it themselves.
pub(super) fn is_connecting_elsewhere(_: BorrowedFd<'_>, _: std::net::SocketAddr) -> bool {
    false
}

#[cfg(feature = "tokio")]
pub(super) fn has_association(fd: BorrowedFd<'_>) -> bool {
    crate::get::<crate::options::Status>(fd, crate::OneToOne).is_ok()
}

#[allow(clippy::unnecessary_wraps, reason = "on Linux this can fail")]
pub(super) fn end_peeled_off(_: BorrowedFd<'_>) -> Result<(), Error> {
    Ok(())
}

/// `soshutdown` in `kern/uipc_socket.c` sets an error on a listening socket and wakes all waiters.
#[allow(clippy::unnecessary_wraps, reason = "on Linux this can fail")]
pub(super) fn end_listening(_: BorrowedFd<'_>) -> Result<bool, Error> {
    Ok(false)
}
