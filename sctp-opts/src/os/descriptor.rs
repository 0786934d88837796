//! Ownership and flags of descriptors.

use core::ffi::c_int;
use std::os::fd::{AsRawFd as _, BorrowedFd, FromRawFd as _, OwnedFd};

use super::{fcntl, FD_CLOEXEC, F_GETFL, F_SETFD, F_SETFL, O_NONBLOCK};
use crate::socket::read_int;
use crate::{Call, Error, Info};

static SO_TYPE: Info = Info::new("SO_TYPE", sctp_sys::SOL_SOCKET, super::SO_TYPE);
static SO_ACCEPTCONN: Info = Info::new("SO_ACCEPTCONN", sctp_sys::SOL_SOCKET, super::SO_ACCEPTCONN);

/// Takes ownership of a descriptor that a call just opened.
pub(crate) fn owned(new: c_int) -> OwnedFd {
    // SAFETY: the system just opened it for this process, and nothing else owns it.
    unsafe { OwnedFd::from_raw_fd(new) }
}

/// Sets `FD_CLOEXEC`.
pub(crate) fn set_close_on_exec(fd: BorrowedFd<'_>) -> Result<(), Error> {
    // SAFETY: numbers only.
    let result = unsafe { fcntl(fd.as_raw_fd(), F_SETFD, FD_CLOEXEC) };
    if result < 0 {
        return Err(Error::last(Call::Fcntl));
    }
    Ok(())
}

pub(crate) fn set_nonblocking(fd: BorrowedFd<'_>, nonblocking: bool) -> Result<(), Error> {
    let flags = status_flags(fd)?;
    let flags = if nonblocking { flags | O_NONBLOCK } else { flags & !O_NONBLOCK };
    // SAFETY: numbers only.
    let result = unsafe { fcntl(fd.as_raw_fd(), F_SETFL, flags) };
    if result < 0 {
        return Err(Error::last(Call::Fcntl));
    }
    Ok(())
}

/// Whether `O_NONBLOCK` is set.
pub(crate) fn is_nonblocking(fd: BorrowedFd<'_>) -> Result<bool, Error> {
    Ok(status_flags(fd)? & O_NONBLOCK != 0)
}

fn status_flags(fd: BorrowedFd<'_>) -> Result<c_int, Error> {
    // SAFETY: numbers only.
    let flags = unsafe { fcntl(fd.as_raw_fd(), F_GETFL) };
    if flags < 0 {
        return Err(Error::last(Call::Fcntl));
    }
    Ok(flags)
}

/// Whether `poll` reports one of these events, an error or a hangup.
#[cfg(feature = "tokio")]
pub(crate) fn is_ready(fd: BorrowedFd<'_>, events: core::ffi::c_short) -> Result<bool, Error> {
    becomes_ready(fd, events, 0)
}

/// Like [`is_ready`], with a timeout in milliseconds.
pub(crate) fn becomes_ready(fd: BorrowedFd<'_>, events: core::ffi::c_short, millis: c_int) -> Result<bool, Error> {
    let mut entry = super::pollfd { fd: fd.as_raw_fd(), events, revents: 0 };
    // SAFETY: the array has one entry.
    let count = unsafe { super::poll(&raw mut entry, 1, millis) };
    if count < 0 {
        return Err(Error::last(Call::Poll));
    }
    Ok(count > 0)
}

/// Whether it was created as a one-to-one socket. (On Linux, a peeled-off socket was not.)
pub(crate) fn is_stream(fd: BorrowedFd<'_>) -> Result<bool, Error> {
    Ok(read_int(fd, &SO_TYPE)? == super::SOCK_STREAM)
}

pub(crate) fn is_listening(fd: BorrowedFd<'_>) -> bool {
    read_int(fd, &SO_ACCEPTCONN).is_ok_and(|listens| listens != 0)
}
