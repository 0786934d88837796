//! Linux's structs and constants, for any C library.
//!
//! The structs are the kernel's. musl declares narrower lengths, with padding in place of the upper half, and clears
//! that itself: a length below 2^31 has the same bytes in both.

use core::ffi::{c_int, c_long, c_uint, c_void};
use core::time::Duration;

use super::{iovec, socklen_t};

#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub(crate) struct msghdr {
    pub(crate) msg_name: *mut c_void,
    pub(crate) msg_namelen: socklen_t,
    pub(crate) msg_iov: *mut iovec,
    pub(crate) msg_iovlen: IovLen,
    pub(crate) msg_control: *mut c_void,
    pub(crate) msg_controllen: ControlLen,
    pub(crate) msg_flags: c_int,
}

#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub(crate) struct mmsghdr {
    pub(crate) msg_hdr: msghdr,
    pub(crate) msg_len: MmsgLen,
}

#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub(crate) struct cmsghdr {
    pub(crate) cmsg_len: ControlLen,
    pub(crate) cmsg_level: c_int,
    pub(crate) cmsg_type: c_int,
}

/// Packed on x86-64 only, for compatibility with 32-bit programs.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(target_arch = "x86_64", repr(C, packed))]
#[cfg_attr(not(target_arch = "x86_64"), repr(C))]
pub(crate) struct epoll_event {
    pub(crate) events: u32,
    pub(crate) data: u64,
}

/// The type of `msg_iovlen`.
pub(crate) type IovLen = usize;
/// The type of `msg_controllen` and `cmsg_len`.
pub(crate) type ControlLen = usize;
/// The type of `msg_len`.
pub(crate) type MmsgLen = c_uint;
/// The type of the number of entries of `poll`.
pub(crate) type PollLen = core::ffi::c_ulong;
/// The type of the number of messages in a batch.
pub(crate) type BatchLen = c_uint;
/// The type of the number of messages processed.
pub(crate) type BatchResult = c_int;

pub(crate) const SOCK_STREAM: c_int = 1;
pub(crate) const SOCK_SEQPACKET: c_int = 5;
pub(crate) const SOCK_NONBLOCK: c_int = 0o4000;
pub(crate) const SOCK_CLOEXEC: c_int = 0o2_000_000;

pub(crate) const MSG_PEEK: c_int = 0x02;
pub(crate) const MSG_CTRUNC: c_int = 0x08;
pub(crate) const MSG_TRUNC: c_int = 0x20;
pub(crate) const MSG_DONTWAIT: c_int = 0x40;
pub(crate) const MSG_EOR: c_int = 0x80;
pub(crate) const MSG_NOSIGNAL: c_int = 0x4000;
pub(crate) const MSG_WAITFORONE: c_int = 0x1_0000;
pub(crate) const MSG_CMSG_CLOEXEC: c_int = 0x4000_0000;

/// The size of the header of an address list: an association id and the number of addresses.
pub(crate) const ADDRESS_LIST_HEAD: usize = 8;
/// The maximum length to pass to `getsockopt`.
pub(crate) const LONGEST_ANSWER: Option<usize> = None;
pub(crate) const ADDRESSES: &crate::addr::Family = &crate::addr::LINUX;
/// The layout of control headers.
pub(crate) type ControlHeader = crate::control::Linux;

pub(crate) const SHUT_RD: c_int = 0;
pub(crate) const SHUT_WR: c_int = 1;
pub(crate) const SHUT_RDWR: c_int = 2;

pub(crate) const SO_REUSEADDR: c_int = 2;
pub(crate) const SO_SNDBUF: c_int = 7;
pub(crate) const SO_RCVBUF: c_int = 8;
pub(crate) const IPPROTO_IPV6: c_int = 41;
pub(crate) const IPV6_V6ONLY: c_int = 26;
pub(crate) const SO_TYPE: c_int = 3;
pub(crate) const SO_ERROR: c_int = 4;
pub(crate) const SO_RCVTIMEO: c_int = 20;
pub(crate) const SO_SNDTIMEO: c_int = 21;
pub(crate) const SO_PEERNAME: c_int = 28;
pub(crate) const SO_ACCEPTCONN: c_int = 30;

pub(crate) const EPOLL_CLOEXEC: c_int = 0o2_000_000;
pub(crate) const EPOLL_CTL_ADD: c_int = 1;
/// `EPOLLIN`, `EPOLLOUT`, `EPOLLRDHUP` and `EPOLLET`.
pub(crate) const ALL_EDGES: u32 = 0x1 | 0x4 | 0x2000 | 1 << 31;

/// The error of `getsockname` on an unbound socket: none, it returns port 0.
pub(crate) const UNBOUND: Option<c_int> = None;

pub(crate) const F_SETFD: c_int = 2;
pub(crate) const FD_CLOEXEC: c_int = 1;
pub(crate) const F_GETFL: c_int = 3;
pub(crate) const F_SETFL: c_int = 4;
pub(crate) const O_NONBLOCK: c_int = 0o4000;

#[repr(C)]
pub(crate) struct timespec {
    pub(crate) tv_sec: c_long,
    pub(crate) tv_nsec: c_long,
}

#[repr(C)]
pub(crate) struct itimerspec {
    pub(crate) it_interval: timespec,
    pub(crate) it_value: timespec,
}

pub(crate) const CLOCK_MONOTONIC: c_int = 1;
pub(crate) const CLOCK_MONOTONIC_COARSE: c_int = 6;
pub(crate) const TFD_NONBLOCK: c_int = 0o4000;
pub(crate) const TFD_CLOEXEC: c_int = 0o2_000_000;

extern "C" {
    pub(crate) fn epoll_create1(flags: c_int) -> c_int;
    pub(crate) fn epoll_ctl(epoll: c_int, operation: c_int, fd: c_int, event: *mut epoll_event) -> c_int;
    pub(crate) fn epoll_wait(epoll: c_int, events: *mut epoll_event, room: c_int, timeout: c_int) -> c_int;
    pub(crate) fn timerfd_create(clock: c_int, flags: c_int) -> c_int;
    pub(crate) fn timerfd_settime(fd: c_int, flags: c_int, new: *const itimerspec, old: *mut itimerspec) -> c_int;
    fn clock_getres(clock: c_int, resolution: *mut timespec) -> c_int;
}

/// The length of the kernel's timer tick: the resolution of the coarse clock.
pub(crate) fn tick() -> Duration {
    let mut resolution = timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: it has the C library's layout and outlives the call.
    let failed = unsafe { clock_getres(CLOCK_MONOTONIC_COARSE, &raw mut resolution) } != 0;
    match (u64::try_from(resolution.tv_sec), u32::try_from(resolution.tv_nsec)) {
        (Ok(secs), Ok(nanos)) if !failed => Duration::new(secs, nanos),
        // Every kernel that has SCTP has the clock.
        _ => Duration::ZERO,
    }
}
