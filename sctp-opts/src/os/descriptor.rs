//! Descriptors: who owns them, and how they behave.

use core::ffi::c_int;
use std::os::fd::{AsRawFd as _, BorrowedFd, FromRawFd as _, OwnedFd};

use super::{fcntl, FD_CLOEXEC, F_GETFL, F_SETFD, F_SETFL, O_NONBLOCK};
use crate::{Call, Error};

/// The owner of a descriptor that a call just opened.
pub(crate) fn owned(new: c_int) -> OwnedFd {
    // SAFETY: the system just opened it for this process, and nobody else knows its number.
    unsafe { OwnedFd::from_raw_fd(new) }
}

/// Programs that this one executes do not get it.
pub(crate) fn set_close_on_exec(fd: BorrowedFd<'_>) -> Result<(), Error> {
    // SAFETY: numbers only.
    let result = unsafe { fcntl(fd.as_raw_fd(), F_SETFD, FD_CLOEXEC) };
    if result < 0 {
        return Err(Error::last(Call::Fcntl));
    }
    Ok(())
}

/// Whether calls wait.
pub(crate) fn set_nonblocking(fd: BorrowedFd<'_>, nonblocking: bool) -> Result<(), Error> {
    // SAFETY: numbers only.
    let flags = unsafe { fcntl(fd.as_raw_fd(), F_GETFL) };
    if flags < 0 {
        return Err(Error::last(Call::Fcntl));
    }
    let flags = if nonblocking { flags | O_NONBLOCK } else { flags & !O_NONBLOCK };
    // SAFETY: numbers only.
    let result = unsafe { fcntl(fd.as_raw_fd(), F_SETFL, flags) };
    if result < 0 {
        return Err(Error::last(Call::Fcntl));
    }
    Ok(())
}
