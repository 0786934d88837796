//! Several local addresses.

use std::os::fd::{AsFd, BorrowedFd};

use super::packed::{Addresses, Packed, Rules};
use crate::os::calls::{self, BINDX, BINDX_ADD, BINDX_REMOVE, BIND_RULES};
use crate::{Call, Error, Info};

/// What [`bindx`] does with the addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bindx {
    /// Binds to them as well.
    Add,
    /// Stops being bound to them. One address has to remain.
    Remove,
}

/// Binds a socket to several addresses, or adds addresses to it and takes them away later.
///
/// All of them have the port of the first, or 0: then the system gives them that of the first, and to that one a free
/// one. A socket for IPv6 takes both families unless `IPV6_V6ONLY` is set: FreeBSD sets it by default, and
/// [`SctpSocket`](crate::SctpSocket) clears it. While an association lives, its peers are told of the change if both
/// sides support that: see [`AsconfSupported`](crate::options::AsconfSupported). On Linux nobody is told by a socket from
/// `accept`, unless `net.sctp.addip_enable` is 1; nor can that socket add an address which the listening one still has
/// (`EADDRINUSE`).
///
/// ```no_run
/// # fn f(socket: std::os::fd::OwnedFd) -> Result<(), sctp_opts::Error> {
/// use sctp_opts::functions::{bindx, Bindx};
/// use std::net::SocketAddr;
///
/// let here = ["192.0.2.1:3868", "[2001:db8::1]:3868"].map(|text| text.parse::<SocketAddr>().unwrap());
/// bindx(&socket, here, Bindx::Add)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// What the system refuses. FreeBSD keeps the addresses before the one that it refused. Linux does so where the socket was
/// bound to nothing; one that was bound keeps what it had. No address at all, and more than fit ([`MAX_BYTES`](super::MAX_BYTES)).
pub fn bindx<A>(fd: impl AsFd, addresses: A, what: Bindx) -> Result<(), Error>
where
    A: Addresses,
{
    let (info, rules) = match what {
        Bindx::Add => (BINDX_ADD, BIND_RULES),
        Bindx::Remove => (BINDX_REMOVE, Rules::default()),
    };
    let mut packed = Packed::new();
    packed.fill(addresses, rules).map_err(|bad| Error::bad_value(BINDX, info, bad))?;
    calls::bindx(fd.as_fd(), info, &mut packed)
}

/// Binds a socket that is bound to nothing: to one address as any socket is, to several as [`bindx`] does.
pub(crate) fn bind<A>(fd: BorrowedFd<'_>, addresses: A) -> Result<(), Error>
where
    A: Addresses,
{
    use std::os::fd::AsRawFd as _;

    let mut packed = Packed::new();
    packed.fill(addresses, BIND_RULES).map_err(|bad| Error::bad_value(Call::Bind, &Info::NONE, bad))?;
    if packed.count() > 1 {
        return calls::bindx(fd, BINDX_ADD, &mut packed);
    }
    // SAFETY: `packed` has so many bytes filled.
    let result = unsafe { crate::os::bind(fd.as_raw_fd(), packed.as_ptr(), packed.len()) };
    if result < 0 {
        return Err(Error::last(Call::Bind));
    }
    Ok(())
}
