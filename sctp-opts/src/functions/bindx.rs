//! `sctp_bindx`.

use std::os::fd::{AsFd, BorrowedFd};

use super::packed::{Addresses, Packed, Rules};
use crate::os::calls::{self, BINDX, BINDX_ADD, BINDX_REMOVE, BIND_RULES};
use crate::{Call, Error, Info};

/// What [`bindx`] does with the addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bindx {
    /// Adds the addresses.
    Add,
    /// Removes the addresses. One address has to remain.
    Remove,
}

/// Binds a socket to several addresses, or adds or removes addresses later.
///
/// All must have the same port as the first, or port 0, which stands for the port of the first. If that is 0 too, the
/// system chooses a free port. A socket for IPv6 takes both families unless `IPV6_V6ONLY` is set: FreeBSD sets it by
/// default, and [`SctpSocket`](crate::SctpSocket) clears it. The peers of existing associations are informed of the
/// change if both sides support that: see [`AsconfSupported`](crate::options::AsconfSupported). On Linux an accepted
/// socket informs its peer only if `net.sctp.addip_enable` is 1, and cannot add an address that the listening socket
/// still has (`EADDRINUSE`).
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
/// If the system call fails, or there is no address, or more than fit ([`MAX_BYTES`](super::MAX_BYTES)). If the system
/// rejects one of the addresses, FreeBSD keeps those before it; Linux does so if the socket was unbound, and otherwise
/// keeps only the addresses that the socket had.
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

/// Binds an unbound socket: to one address with `bind`, to several like [`bindx`].
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
    // SAFETY: `packed` has this many initialised bytes.
    let result = unsafe { crate::os::bind(fd.as_raw_fd(), packed.as_ptr(), packed.len()) };
    if result < 0 {
        return Err(Error::last(Call::Bind));
    }
    Ok(())
}
