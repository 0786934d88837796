//! `sctp_peeloff`.

use std::os::fd::{AsFd, OwnedFd};

use crate::os::{self, calls};
use crate::{AssocId, Error};

/// The initial state of the new socket of [`peeloff_flags`]: by default blocking and close-on-exec.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PeeloffFlags {
    /// The new socket is non-blocking: `O_NONBLOCK`.
    pub nonblocking: bool,
    /// The descriptor stays open across `exec`.
    pub inheritable: bool,
}

/// Moves one association of a one-to-many socket to a socket of its own, which is one-to-one and close-on-exec.
///
/// It is blocking, even if the original socket is not. Messages that have already arrived are moved to it. (On Linux,
/// `SO_TYPE` of the new socket is still `SOCK_SEQPACKET`.)
///
/// # Errors
///
/// If a system call fails. If the process has no descriptor left, or the system no open file, the association stays on
/// its socket: Linux would abort it, so the function first checks that a new file can be opened. (Another thread that
/// takes the last one in between can still cause that.)
pub fn peeloff(fd: impl AsFd, assoc: AssocId) -> Result<OwnedFd, Error> {
    peeloff_flags(fd, assoc, PeeloffFlags::default())
}

/// Like [`peeloff`], with flags for the new socket.
///
/// If the system cannot do that atomically (FreeBSD, and Linux before 4.13), the flags are set afterwards, and a `fork`
/// and `exec` in another thread may inherit the descriptor.
///
/// # Errors
///
/// If a system call fails; the new descriptor, if any, is closed.
pub fn peeloff_flags(fd: impl AsFd, assoc: AssocId, flags: PeeloffFlags) -> Result<OwnedFd, Error> {
    calls::peeloff(fd.as_fd(), assoc, flags)
}

/// Sets the flags that the call did not; if that fails, the descriptor is closed.
pub(crate) fn flagged(socket: OwnedFd, flags: PeeloffFlags) -> Result<OwnedFd, Error> {
    if !flags.inheritable {
        os::set_close_on_exec(socket.as_fd())?;
    }
    // On FreeBSD the new socket inherits the state of the original one (`sopeeloff` in `kern/uipc_socket.c`).
    os::set_nonblocking(socket.as_fd(), flags.nonblocking)?;
    Ok(socket)
}
