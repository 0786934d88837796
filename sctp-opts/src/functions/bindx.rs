//! Several local addresses.

use core::borrow::Borrow;
use std::net::SocketAddr;
use std::os::fd::{AsFd, BorrowedFd};

use super::info;
use super::packed::Packed;
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
/// one. A socket for IPv6 takes both families. While an association lives, its peers are told of the change if both
/// sides support it (`SCTP_ASCONF_SUPPORTED`).
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
/// What the system refuses; none of the addresses is bound then on Linux, while FreeBSD keeps those before the one that
/// it refused. No address at all, and more than fit ([`MAX_BYTES`](super::MAX_BYTES)).
pub fn bindx<A>(fd: impl AsFd, addresses: A, what: Bindx) -> Result<(), Error>
where
    A: IntoIterator,
    A::Item: Borrow<SocketAddr>,
{
    let info = match what {
        Bindx::Add => ADD,
        Bindx::Remove => REMOVE,
    };
    let mut packed = Packed::new();
    packed.fill(addresses).map_err(|bad| Error::bad_value(CALL, info, bad))?;
    call(fd.as_fd(), info, &mut packed)
}

/// Binds a socket that is bound to nothing: to one address as any socket is, to several as [`bindx`] does.
pub(crate) fn bind<A>(fd: BorrowedFd<'_>, addresses: A) -> Result<(), Error>
where
    A: IntoIterator,
    A::Item: Borrow<SocketAddr>,
{
    use std::os::fd::AsRawFd as _;

    let mut packed = Packed::new();
    packed.fill(addresses).map_err(|bad| Error::bad_value(Call::Bind, &Info::NONE, bad))?;
    if packed.count() > 1 {
        return call(fd, ADD, &mut packed);
    }
    // SAFETY: `packed` has so many bytes filled.
    let result = unsafe { crate::os::bind(fd.as_raw_fd(), packed.as_ptr(), packed.len()) };
    if result < 0 {
        return Err(Error::last(Call::Bind));
    }
    Ok(())
}

#[cfg(any(target_os = "linux", target_os = "android"))]
const CALL: Call = Call::Set;
#[cfg(any(target_os = "linux", target_os = "android"))]
const ADD: &Info = &info::SCTP_SOCKOPT_BINDX_ADD;
#[cfg(any(target_os = "linux", target_os = "android"))]
const REMOVE: &Info = &info::SCTP_SOCKOPT_BINDX_REM;

#[cfg(target_os = "freebsd")]
const CALL: Call = Call::Bindx;
#[cfg(target_os = "freebsd")]
const ADD: &Info = &info::SCTP_BINDX_ADD_ADDR;
#[cfg(target_os = "freebsd")]
const REMOVE: &Info = &info::SCTP_BINDX_REM_ADDR;

#[cfg(any(target_os = "linux", target_os = "android"))]
fn call(fd: BorrowedFd<'_>, info: &'static Info, packed: &mut Packed) -> Result<(), Error> {
    // SAFETY: `packed` has so many bytes filled.
    unsafe { crate::call::tell(fd, info, packed.as_mut_ptr(), packed.len()) }
}

#[cfg(target_os = "freebsd")]
fn call(fd: BorrowedFd<'_>, info: &'static Info, packed: &mut Packed) -> Result<(), Error> {
    use std::os::fd::AsRawFd as _;

    // The option has the number of the flag.
    let (fd, addresses) = (fd.as_raw_fd(), packed.as_mut_ptr().cast());
    // SAFETY: `packed` has so many addresses, each as long as its family says, and may be written to.
    let result = unsafe { sctp_sys::sctp_bindx(fd, addresses, packed.count(), info.number) };
    if result < 0 {
        return Err(Error::last_os(CALL, info));
    }
    Ok(())
}
