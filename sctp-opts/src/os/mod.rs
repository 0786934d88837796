//! What a Unix has for sockets in general: the calls, the structs that they take, and the numbers in them.
//!
//! `sctp-sys` has what belongs to SCTP. The structs and numbers of both systems compile on every host; those of the
//! target are the ones at this module's root, and `proof` compares them with the `libc` crate's.
//!
//! The numbers of Linux are those of its generic interface. Alpha, mips and sparc have others; `sctp-sys` does not compile
//! there.

use core::ffi::{c_int, c_void};
#[cfg(any(target_os = "linux", target_os = "android", target_os = "freebsd"))]
use std::os::fd::{AsRawFd as _, BorrowedFd, FromRawFd as _, OwnedFd};

#[cfg(any(target_os = "linux", target_os = "android", target_os = "freebsd"))]
use crate::{Call, Error};

#[cfg(any(test, target_os = "freebsd"))]
mod freebsd;
#[cfg(any(test, target_os = "linux", target_os = "android"))]
mod linux;
#[cfg(all(test, any(target_os = "linux", target_os = "android", target_os = "freebsd")))]
mod proof;

#[cfg(target_os = "freebsd")]
pub(crate) use freebsd::*;
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(crate) use linux::*;

/// It has 32 bits wherever there are sockets.
pub(crate) type socklen_t = u32;

/// A piece of memory; the same on all systems.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub(crate) struct iovec {
    pub(crate) iov_base: *mut c_void,
    pub(crate) iov_len: usize,
}

// On every Unix, also on one that `sctp-sys` does not describe.
extern "C" {
    pub(crate) fn getsockopt(fd: c_int, level: c_int, name: c_int, value: *mut c_void, len: *mut socklen_t) -> c_int;
    pub(crate) fn setsockopt(fd: c_int, level: c_int, name: c_int, value: *const c_void, len: socklen_t) -> c_int;
}

// Addresses are passed as bytes: `struct sockaddr` says nothing about what is in it.
#[cfg(any(target_os = "linux", target_os = "android", target_os = "freebsd"))]
extern "C" {
    pub(crate) fn socket(family: c_int, style: c_int, protocol: c_int) -> c_int;
    pub(crate) fn bind(fd: c_int, address: *const c_void, len: socklen_t) -> c_int;
    pub(crate) fn connect(fd: c_int, address: *const c_void, len: socklen_t) -> c_int;
    pub(crate) fn listen(fd: c_int, backlog: c_int) -> c_int;
    /// FreeBSD has it since 10.0.
    pub(crate) fn accept4(fd: c_int, address: *mut c_void, len: *mut socklen_t, flags: c_int) -> c_int;
    pub(crate) fn getsockname(fd: c_int, address: *mut c_void, len: *mut socklen_t) -> c_int;
    pub(crate) fn getpeername(fd: c_int, address: *mut c_void, len: *mut socklen_t) -> c_int;
    pub(crate) fn shutdown(fd: c_int, how: c_int) -> c_int;
    pub(crate) fn sendmsg(fd: c_int, message: *const msghdr, flags: c_int) -> isize;
    pub(crate) fn recvmsg(fd: c_int, message: *mut msghdr, flags: c_int) -> isize;
    pub(crate) fn sendmmsg(fd: c_int, messages: *mut mmsghdr, count: BatchLen, flags: c_int) -> BatchResult;
    /// Without a timeout, whose type depends on the C library; the kernel looks at it only between messages.
    pub(crate) fn recvmmsg(
        fd: c_int,
        messages: *mut mmsghdr,
        count: BatchLen,
        flags: c_int,
        timeout: *mut c_void,
    ) -> BatchResult;
    pub(crate) fn fcntl(fd: c_int, command: c_int, ...) -> c_int;
}

/// The owner of a descriptor that a call just opened.
#[cfg(any(target_os = "linux", target_os = "android", target_os = "freebsd"))]
pub(crate) fn owned(new: c_int) -> OwnedFd {
    // SAFETY: the system just opened it for this process, and nobody else knows its number.
    unsafe { OwnedFd::from_raw_fd(new) }
}

/// Programs that this one executes do not get it.
#[cfg(any(target_os = "linux", target_os = "android", target_os = "freebsd"))]
pub(crate) fn set_close_on_exec(fd: BorrowedFd<'_>) -> Result<(), Error> {
    // SAFETY: numbers only.
    let result = unsafe { fcntl(fd.as_raw_fd(), F_SETFD, FD_CLOEXEC) };
    if result < 0 {
        return Err(Error::last(Call::Fcntl));
    }
    Ok(())
}

/// Whether calls wait.
#[cfg(any(target_os = "linux", target_os = "android", target_os = "freebsd"))]
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
