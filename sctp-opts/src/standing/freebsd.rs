//! FreeBSD.
//!
//! Read in `sctp_sorecvmsg` of `netinet/sctputil.c`: a receive that does not wait says `EAGAIN` only where one that
//! waits would wait, says `ENOTCONN` only where there never was an association, and tells the end, also of a socket that
//! was peeled off, as one of TCP does. `sctp_shutdown` of `netinet/sctp_usrreq.c` works on such a socket as well.

use std::os::fd::BorrowedFd;

use super::Standing;
use crate::Error;

pub(super) fn standing(_: BorrowedFd<'_>) -> Standing {
    Standing::Open
}

pub(super) fn was_connected(_: BorrowedFd<'_>) -> bool {
    false
}

#[cfg(feature = "tokio")]
pub(super) fn ends_silently(_: BorrowedFd<'_>) -> Result<bool, Error> {
    Ok(false)
}

/// `sctp_connect` and `sctp_connectx` refuse it themselves: `netinet/sctp_usrreq.c`.
pub(super) fn is_connecting_elsewhere(_: BorrowedFd<'_>, _: std::net::SocketAddr) -> bool {
    false
}

#[cfg(feature = "tokio")]
pub(super) fn has_association(fd: BorrowedFd<'_>) -> bool {
    crate::get::<crate::options::Status>(fd, crate::OneToOne).is_ok()
}

#[allow(clippy::unnecessary_wraps, reason = "it is a call on Linux")]
pub(super) fn end_peeled_off(_: BorrowedFd<'_>) -> Result<(), Error> {
    Ok(())
}

/// `soshutdown` of `kern/uipc_socket.c` gives a listening socket an error, and wakes whatever waits for it.
#[allow(clippy::unnecessary_wraps, reason = "it is a call on Linux")]
pub(super) fn end_listening(_: BorrowedFd<'_>) -> Result<bool, Error> {
    Ok(false)
}
