//! The general socket interface of Unix: calls, structs and constants.
//!
//! `sctp-sys` has the SCTP-specific part. The structs and constants of both systems compile on every host; this module
//! re-exports those of the target, and `proof` compares them with the `libc` crate's.
//!
//! Linux's constants are those of most architectures. Alpha, mips and sparc have others; `sctp-sys` does not compile
//! there.

use core::ffi::{c_int, c_short, c_void};

cfg_if! {
    if #[cfg(any(test, linux))] {
        mod linux;
    }
}
cfg_if! {
    if #[cfg(any(test, freebsd))] {
        mod freebsd;
    }
}
cfg_if! {
    if #[cfg(linux)] {
        #[path = "linux_calls.rs"]
        pub(crate) mod calls;
        pub(crate) use linux::*;
    }
}
cfg_if! {
    if #[cfg(freebsd)] {
        #[path = "freebsd_calls.rs"]
        pub(crate) mod calls;
        pub(crate) use freebsd::*;
    }
}
/// Translates an error number of FreeBSD to the host's, in tests that run FreeBSD's code on another system.
#[cfg(sctp_opts_on_usrsctp)]
pub(crate) fn number_of_host(errno: c_int) -> c_int {
    extern "C" {
        fn freebsd_errno_of_host(errno: c_int) -> c_int;
    }
    // SAFETY: takes and returns a number only.
    unsafe { freebsd_errno_of_host(errno) }
}

cfg_if! {
    if #[cfg(described)] {
        mod descriptor;
        pub(crate) use descriptor::*;
    }
}
cfg_if! {
    if #[cfg(all(test, described))] {
        mod proof;
    }
}

/// 32 bits on every Unix.
pub(crate) type socklen_t = u32;

/// `struct iovec`, the same on all systems.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub(crate) struct iovec {
    pub(crate) iov_base: *mut c_void,
    pub(crate) iov_len: usize,
}

/// The maximum number of buffers in one call, `UIO_MAXIOV`, the same on all systems.
pub(crate) const MOST_BUFFERS: usize = 1024;

/// `struct pollfd`, the same on all systems.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub(crate) struct pollfd {
    pub(crate) fd: c_int,
    pub(crate) events: c_short,
    pub(crate) revents: c_short,
}

pub(crate) const POLLIN: c_short = 0x01;
pub(crate) const POLLOUT: c_short = 0x04;

// Declared on every Unix, also on those that `sctp-sys` does not describe. With `--cfg sctp_opts_on_usrsctp` the
// functions of `sctp-opts/on-usrsctp` replace FreeBSD's.
extern "C" {
    #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_getsockopt")]
    pub(crate) fn getsockopt(fd: c_int, level: c_int, name: c_int, value: *mut c_void, len: *mut socklen_t) -> c_int;
    #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_setsockopt")]
    pub(crate) fn setsockopt(fd: c_int, level: c_int, name: c_int, value: *const c_void, len: socklen_t) -> c_int;
}

cfg_if! {
    if #[cfg(described)] {
        // Addresses are passed as bytes: `struct sockaddr` does not describe their content.
        extern "C" {
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_socket")]
            pub(crate) fn socket(family: c_int, style: c_int, protocol: c_int) -> c_int;
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_bind")]
            pub(crate) fn bind(fd: c_int, address: *const c_void, len: socklen_t) -> c_int;
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_connect")]
            pub(crate) fn connect(fd: c_int, address: *const c_void, len: socklen_t) -> c_int;
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_listen")]
            pub(crate) fn listen(fd: c_int, backlog: c_int) -> c_int;
            /// FreeBSD has it since 10.0.
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_accept4")]
            pub(crate) fn accept4(fd: c_int, address: *mut c_void, len: *mut socklen_t, flags: c_int) -> c_int;
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_getsockname")]
            pub(crate) fn getsockname(fd: c_int, address: *mut c_void, len: *mut socklen_t) -> c_int;
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_getpeername")]
            pub(crate) fn getpeername(fd: c_int, address: *mut c_void, len: *mut socklen_t) -> c_int;
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_shutdown")]
            pub(crate) fn shutdown(fd: c_int, how: c_int) -> c_int;
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_sendmsg")]
            pub(crate) fn sendmsg(fd: c_int, message: *const msghdr, flags: c_int) -> isize;
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_recvmsg")]
            pub(crate) fn recvmsg(fd: c_int, message: *mut msghdr, flags: c_int) -> isize;
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_sendmmsg")]
            pub(crate) fn sendmmsg(fd: c_int, messages: *mut mmsghdr, count: BatchLen, flags: c_int) -> BatchResult;
            /// Always called without a timeout: its type depends on the C library, and the kernel checks it only
            /// between messages.
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_recvmmsg")]
            pub(crate) fn recvmmsg(
                fd: c_int,
                messages: *mut mmsghdr,
                count: BatchLen,
                flags: c_int,
                timeout: *mut c_void,
            ) -> BatchResult;
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_fcntl")]
            pub(crate) fn fcntl(fd: c_int, command: c_int, ...) -> c_int;
            #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_poll")]
            pub(crate) fn poll(entries: *mut pollfd, count: PollLen, timeout: c_int) -> c_int;
        }
    }
}
