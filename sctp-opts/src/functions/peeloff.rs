//! An association gets a socket of its own.

use std::os::fd::{AsFd, OwnedFd};

use crate::os::{self, calls};
use crate::{AssocId, Error};

/// How the socket of [`peeloff_flags`] starts: by default blocking and close-on-exec.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PeeloffFlags {
    /// The new socket does not block: `O_NONBLOCK`.
    pub nonblocking: bool,
    /// Programs that this one executes get it, too.
    pub inheritable: bool,
}

/// Moves one association of a one-to-many socket to a socket of its own, which is one-to-one and close-on-exec.
///
/// It is blocking, whatever the other one is. What was received already moves along. (Linux still calls the new socket a `SOCK_SEQPACKET`, if asked for `SO_TYPE`.)
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
    calls::peeloff(fd.as_fd(), assoc, flags)
}

/// Sets what could not be said in the call; whatever fails, the descriptor has its owner.
pub(crate) fn flagged(socket: OwnedFd, flags: PeeloffFlags) -> Result<OwnedFd, Error> {
    if !flags.inheritable {
        os::set_close_on_exec(socket.as_fd())?;
    }
    // FreeBSD's starts as the one that it was peeled off from (`sopeeloff` in `kern/uipc_socket.c`).
    os::set_nonblocking(socket.as_fd(), flags.nonblocking)?;
    Ok(socket)
}
