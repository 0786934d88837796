//! `sctp_sendx`.

use std::os::fd::AsFd;

use super::getassocid;
use super::packed::{Addresses, Packed};
use crate::control::ControlData;
use crate::os::calls::{connectx, CONNECTX, CONNECTX_INFO, CONNECT_RULES, HAS_ONE};
use crate::{AssocId, Error};

/// A message that [`sendx`] sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sent {
    /// The association that the message was sent on.
    pub assoc_id: AssocId,
    /// The number of bytes sent: see [`send`](crate::send()).
    pub length: usize,
}

/// Sends a message to a peer that has several addresses, and starts an association if there is none.
///
/// It combines [`connectx`](fn@super::connectx) and [`send`](crate::send()). A blocking socket waits until the
/// association is set up; on a non-blocking one the message is queued in the kernel. (A message to the first address
/// with `SCTP_DSTADDRV4` and `SCTP_DSTADDRV6` as ancillary data does the same in one system call: see
/// [`cmsgs`](mod@crate::cmsgs).)
///
/// ```no_run
/// # fn f(socket: std::os::fd::OwnedFd) -> Result<(), sctp_opts::Error> {
/// use sctp_opts::cmsgs::SndInfo;
/// use sctp_opts::functions::sendx;
///
/// let peer = ["192.0.2.1:3868", "[2001:db8::1]:3868"].map(|text| text.parse::<std::net::SocketAddr>().unwrap());
/// let sent = sendx(&socket, b"hello", peer, &SndInfo { stream: 1, ..SndInfo::default() })?;
/// println!("{} bytes on association {}", sent.length, sent.assoc_id);
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// If a system call fails, or there is no address, or more than fit ([`MAX_BYTES`](super::MAX_BYTES)).
pub fn sendx<A, D>(fd: impl AsFd, data: &[u8], addresses: A, control: &D) -> Result<Sent, Error>
where
    A: Addresses,
    D: ControlData,
{
    let mut packed = Packed::new();
    let first = packed.fill(addresses, CONNECT_RULES).map_err(|bad| Error::bad_value(CONNECTX, CONNECTX_INFO, bad))?;
    let fd = fd.as_fd();
    let assoc_id = match connectx(fd, &packed) {
        Ok(started) => started.assoc_id,
        Err(error) if HAS_ONE.iter().any(|errno| error.raw_os_error() == Some(*errno)) => {
            getassocid(fd, first).map_err(|_| error)?
        }
        Err(error) => return Err(error),
    };
    let length = crate::send(fd, data, first, control)?;
    Ok(Sent { assoc_id, length })
}
