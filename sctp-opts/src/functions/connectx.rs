//! An association with a peer of several addresses.

use std::os::fd::{AsFd, BorrowedFd};

use super::packed::{Addresses, Packed};
use crate::os::calls::{self, CONNECTX, CONNECTX_INFO, CONNECT_RULES};
use crate::{AssocId, Error};

/// An association that [`connectx`] started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Started {
    /// The id of the new association.
    pub assoc_id: AssocId,
    /// The peer has not answered yet: the socket becomes writable, or fails, when it is decided, and a
    /// `SCTP_ASSOC_CHANGE` tells it as well.
    pub in_progress: bool,
}

/// Starts an association with a peer of which several addresses are known, and gives its id.
///
/// Setup succeeds if any one of the addresses answers. On Linux a blocking socket waits for that;
/// [`in_progress`](Started::in_progress) is what other calls report as `EINPROGRESS` on a non-blocking one. A timeout of
/// the socket (`SO_SNDTIMEO`) that runs out and a signal that interrupts the wait are errors without the id, while the
/// association goes on being set up: [`getassocid`](super::getassocid) has the id then. On FreeBSD the function never
/// waits.
///
/// Why no association came about is told once: by this function, or where it does not wait, by the next call.
///
/// All addresses have the same port.
///
/// ```no_run
/// # fn f(socket: std::os::fd::OwnedFd) -> Result<(), sctp_opts::Error> {
/// use sctp_opts::functions::connectx;
///
/// let peer = ["192.0.2.1:3868", "[2001:db8::1]:3868"].map(|text| text.parse::<std::net::SocketAddr>().unwrap());
/// println!("association {}", connectx(&socket, peer)?.assoc_id);
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// What the system refuses. No address at all, and more than fit ([`MAX_BYTES`](super::MAX_BYTES)).
pub fn connectx<A>(fd: impl AsFd, addresses: A) -> Result<Started, Error>
where
    A: Addresses,
{
    let mut packed = Packed::new();
    packed.fill(addresses, CONNECT_RULES).map_err(|bad| Error::bad_value(CONNECTX, CONNECTX_INFO, bad))?;
    calls::connectx(fd.as_fd(), &packed)
}

/// As [`connectx`], but where an association with that peer is being set up already, that one is in progress.
///
/// A one-to-one socket starts no other one meanwhile, as Linux would.
pub(crate) fn connect_or_resume<A>(fd: BorrowedFd<'_>, addresses: A) -> Result<Started, Error>
where
    A: Addresses,
{
    let mut packed = Packed::new();
    let first = packed.fill(addresses, CONNECT_RULES).map_err(|bad| Error::bad_value(CONNECTX, CONNECTX_INFO, bad))?;
    if crate::standing::is_connecting_elsewhere(fd, first) {
        return Err(Error::os(CONNECTX, CONNECTX_INFO, sctp_sys::EALREADY));
    }
    match calls::connectx(fd, &packed) {
        Err(error) if error.raw_os_error() == Some(sctp_sys::EALREADY) => {
            let assoc_id = super::getassocid(fd, first).map_err(|_| error)?;
            Ok(Started { assoc_id, in_progress: true })
        }
        result => result,
    }
}
