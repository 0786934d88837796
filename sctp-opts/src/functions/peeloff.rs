//! An association gets a socket of its own.

use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
#[cfg(any(target_os = "linux", target_os = "android"))]
use std::os::unix::net::UnixDatagram;

use crate::{AssocId, Error};

/// How the socket of [`peeloff_flags`] starts: by default blocking and close-on-exec.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PeeloffFlags {
    /// It is non-blocking.
    pub nonblocking: bool,
    /// Programs that this one executes get it, too.
    pub inheritable: bool,
}

/// Moves one association of a one-to-many socket to a socket of its own, which is one-to-one and close-on-exec.
///
/// What was received already moves along. (Linux still calls the new socket a `SOCK_SEQPACKET`, if asked for `SO_TYPE`.)
///
/// # Errors
///
/// What the system refuses. Where this process has no descriptor left, or the system no file, the association stays
/// where it is: Linux would end it, so a new file is tried first. (Another thread that takes the very last one meanwhile
/// can still cause that.)
pub fn peeloff(fd: impl AsFd, assoc: AssocId) -> Result<OwnedFd, Error> {
    peeloff_flags(fd, assoc, PeeloffFlags::default())
}

/// Moves one association of a one-to-many socket to a socket of its own, as [`peeloff`] does, and says how that starts.
///
/// Where the system cannot do it at once (FreeBSD, and Linux before 4.13), the flags are set right after, and a thread
/// that forks and executes meanwhile may pass the descriptor on.
///
/// # Errors
///
/// What the system refuses. The descriptor is closed then, if there is one.
pub fn peeloff_flags(fd: impl AsFd, assoc: AssocId, flags: PeeloffFlags) -> Result<OwnedFd, Error> {
    call(fd.as_fd(), assoc, flags)
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn call(fd: BorrowedFd<'_>, assoc: AssocId, flags: PeeloffFlags) -> Result<OwnedFd, Error> {
    // Linux moves the association first and looks for a descriptor then: without one, or without a place for a file in
    // the table of all processes, the association is lost. Any other new file takes one of each.
    let spare = UnixDatagram::unbound();
    drop(spare.map_err(|error| Error::io(crate::Call::Get, &super::info::SCTP_SOCKOPT_PEELOFF_FLAGS, &error))?);
    match at_once(fd, assoc, flags) {
        // Linux before 4.13; a socket that is none of SCTP answers the same again.
        Err(error) if error.raw_os_error() == Some(sctp_sys::ENOPROTOOPT) => afterwards(fd, assoc, flags),
        result => result,
    }
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn at_once(fd: BorrowedFd<'_>, assoc: AssocId, flags: PeeloffFlags) -> Result<OwnedFd, Error> {
    use crate::os::{SOCK_CLOEXEC, SOCK_NONBLOCK};

    let nonblocking = if flags.nonblocking { SOCK_NONBLOCK } else { 0 };
    let close_on_exec = if flags.inheritable { 0 } else { SOCK_CLOEXEC };
    let mut argument = sctp_sys::sctp_peeloff_flags_arg_t {
        p_arg: sctp_sys::sctp_peeloff_arg_t { associd: assoc.into(), sd: -1 },
        // Both are bits without a sign.
        flags: (nonblocking | close_on_exec).unsigned_abs(),
    };
    let mut len = crate::call::length(size_of_val(&argument));
    let value = (&raw mut argument).cast();
    // SAFETY: `argument` is made of numbers, and `len` is its size.
    let descriptor = unsafe { crate::call::ask(fd, &super::info::SCTP_SOCKOPT_PEELOFF_FLAGS, value, &mut len) }?;
    Ok(crate::os::owned(descriptor))
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn afterwards(fd: BorrowedFd<'_>, assoc: AssocId, flags: PeeloffFlags) -> Result<OwnedFd, Error> {
    let mut argument = sctp_sys::sctp_peeloff_arg_t { associd: assoc.into(), sd: -1 };
    let mut len = crate::call::length(size_of_val(&argument));
    let value = (&raw mut argument).cast();
    // SAFETY: `argument` is made of numbers, and `len` is its size.
    let descriptor = unsafe { crate::call::ask(fd, &super::info::SCTP_SOCKOPT_PEELOFF, value, &mut len) }?;
    flagged(crate::os::owned(descriptor), flags)
}

#[cfg(target_os = "freebsd")]
fn call(fd: BorrowedFd<'_>, assoc: AssocId, flags: PeeloffFlags) -> Result<OwnedFd, Error> {
    use std::os::fd::AsRawFd as _;

    // SAFETY: numbers only.
    let descriptor = unsafe { sctp_sys::sctp_peeloff(fd.as_raw_fd(), assoc.into()) };
    if descriptor < 0 {
        return Err(Error::last(crate::Call::Peeloff));
    }
    flagged(crate::os::owned(descriptor), flags)
}

/// Sets what could not be said in the call; whatever fails, the descriptor has its owner.
fn flagged(socket: OwnedFd, flags: PeeloffFlags) -> Result<OwnedFd, Error> {
    if !flags.inheritable {
        crate::os::set_close_on_exec(socket.as_fd())?;
    }
    if flags.nonblocking {
        crate::os::set_nonblocking(socket.as_fd(), true)?;
    }
    Ok(socket)
}
