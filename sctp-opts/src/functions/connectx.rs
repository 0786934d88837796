//! `sctp_connectx`.

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
    /// The peer has not answered yet. When it does, or setup fails, the socket becomes writable or has an error, and an
    /// `SCTP_ASSOC_CHANGE` notification reports the result.
    pub in_progress: bool,
}

/// Starts an association with a peer that has several addresses, and returns its id.
///
/// Setup succeeds if any of the addresses answers. On Linux a blocking socket waits for that;
/// [`in_progress`](Started::in_progress) stands for the `EINPROGRESS` of a non-blocking one. If the socket's timeout
/// (`SO_SNDTIMEO`) expires or a signal interrupts the wait, that is an error without the id, but setup continues:
/// [`getassocid`](super::getassocid) returns the id then. On FreeBSD the function never waits.
///
/// The reason why no association could be set up is reported once: by this function or, if it does not wait, by the
/// next call.
///
/// All addresses must have the same port.
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
/// If the system call fails, or there is no address, or more than fit ([`MAX_BYTES`](super::MAX_BYTES)).
pub fn connectx<A>(fd: impl AsFd, addresses: A) -> Result<Started, Error>
where
    A: Addresses,
{
    let mut packed = Packed::new();
    packed.fill(addresses, CONNECT_RULES).map_err(|bad| Error::bad_value(CONNECTX, CONNECTX_INFO, bad))?;
    calls::connectx(fd.as_fd(), &packed)
}

/// Like [`connectx`], but if an association with that peer is being set up already, continues with that one.
///
/// A one-to-one socket does not start a second association meanwhile, as Linux would.
pub(crate) fn connect_or_resume<A>(fd: BorrowedFd<'_>, addresses: A) -> Result<Started, Error>
where
    A: Addresses,
{
    let mut packed = Packed::new();
    let first = packed.fill(addresses, CONNECT_RULES).map_err(|bad| Error::bad_value(CONNECTX, CONNECTX_INFO, bad))?;
    if crate::assoc_state::is_connecting_elsewhere(fd, first) {
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
