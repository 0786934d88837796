//! An association with a peer of several addresses.

use core::borrow::Borrow;
use std::net::SocketAddr;
use std::os::fd::{AsFd, BorrowedFd};

use super::info;
use super::packed::Packed;
use crate::{AssocId, Call, Error};

/// An association that [`connectx`] started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Started {
    /// Its id.
    pub assoc_id: AssocId,
    /// The peer has not answered yet: the socket becomes writable, or fails, when it is decided, and a
    /// `SCTP_ASSOC_CHANGE` tells it as well.
    pub in_progress: bool,
}

/// Starts an association with a peer of which several addresses are known, and gives its id.
///
/// Setup succeeds if any one of the addresses answers. On Linux a blocking socket waits for that, and
/// [`in_progress`](Started::in_progress) is what other calls report as `EINPROGRESS`: a non-blocking socket, or a
/// timeout (`SO_SNDTIMEO`) that ran out. A signal that interrupts the wait makes an error without the id, while the
/// association goes on being set up: [`getassocid`](super::getassocid) has the id then. On FreeBSD the function never
/// waits.
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
    A: IntoIterator,
    A::Item: Borrow<SocketAddr>,
{
    let mut packed = Packed::new();
    packed.fill(addresses).map_err(|bad| Error::bad_value(CALL, INFO, bad))?;
    connect(fd.as_fd(), &packed)
}

#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) const CALL: Call = Call::Get;
#[cfg(target_os = "freebsd")]
pub(super) const CALL: Call = Call::Connectx;

#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) const INFO: &crate::Info = &info::SCTP_SOCKOPT_CONNECTX3;
#[cfg(target_os = "freebsd")]
pub(super) const INFO: &crate::Info = &info::SCTP_CONNECT_X;

#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn connect(fd: BorrowedFd<'_>, packed: &Packed) -> Result<Started, Error> {
    let mut argument = sctp_sys::sctp_getaddrs_old {
        assoc_id: 0,
        addr_num: i32::try_from(packed.len()).unwrap_or(i32::MAX),
        // They are only read.
        addrs: packed.as_ptr().cast_mut().cast(),
    };
    let mut len = crate::call::length(size_of_val(&argument));
    // SAFETY: `argument` is as large as it has to be and made of numbers and a pointer, of which the kernel only writes
    // the id; `addrs` points to as many bytes as `addr_num` says.
    let result = unsafe { crate::call::ask(fd, INFO, (&raw mut argument).cast(), &mut len) };
    match result {
        Ok(_) => Ok(Started { assoc_id: argument.assoc_id.into(), in_progress: false }),
        // The id is there all the same.
        Err(error) if error.raw_os_error() == Some(sctp_sys::EINPROGRESS) => {
            Ok(Started { assoc_id: argument.assoc_id.into(), in_progress: true })
        }
        Err(error) => Err(error),
    }
}

#[cfg(target_os = "freebsd")]
pub(super) fn connect(fd: BorrowedFd<'_>, packed: &Packed) -> Result<Started, Error> {
    use std::os::fd::AsRawFd as _;

    let mut id = 0;
    let (fd, addresses) = (fd.as_raw_fd(), packed.as_ptr().cast());
    // SAFETY: `packed` has so many addresses, each as long as its family says; `id` is there to be written.
    let result = unsafe { sctp_sys::sctp_connectx(fd, addresses, packed.count(), &raw mut id) };
    if result < 0 {
        return Err(Error::last_os(CALL, INFO));
    }
    Ok(Started { assoc_id: id.into(), in_progress: true })
}
