//! FreeBSD's structs and constants.

use core::ffi::{c_int, c_void};

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

/// The type of `msg_iovlen`.
pub(crate) type IovLen = c_int;
/// The type of `msg_controllen` and `cmsg_len`.
pub(crate) type ControlLen = socklen_t;
/// The type of `msg_len`.
pub(crate) type MmsgLen = isize;
/// The type of the number of entries of `poll`.
pub(crate) type PollLen = core::ffi::c_uint;
/// The type of the number of messages in a batch.
pub(crate) type BatchLen = usize;
/// The type of the number of messages processed.
pub(crate) type BatchResult = isize;

pub(crate) const SOCK_STREAM: c_int = 1;
pub(crate) const SOCK_SEQPACKET: c_int = 5;
pub(crate) const SOCK_CLOEXEC: c_int = 0x1000_0000;
pub(crate) const SOCK_NONBLOCK: c_int = 0x2000_0000;

pub(crate) const MSG_PEEK: c_int = 0x02;
pub(crate) const MSG_EOR: c_int = 0x08;
pub(crate) const MSG_TRUNC: c_int = 0x10;
pub(crate) const MSG_CTRUNC: c_int = 0x20;
pub(crate) const MSG_DONTWAIT: c_int = 0x80;
pub(crate) const MSG_NOSIGNAL: c_int = 0x2_0000;
pub(crate) const MSG_CMSG_CLOEXEC: c_int = 0x4_0000;
pub(crate) const MSG_WAITFORONE: c_int = 0x8_0000;

/// The size of the header of an address list: an association id.
pub(crate) const ADDRESS_LIST_HEAD: usize = 4;
/// The maximum length to pass to `getsockopt` (`sctp_ctloutput` in `netinet/sctp_usrreq.c`).
pub(crate) const LONGEST_ANSWER: Option<usize> = Some(64 * 1024);
pub(crate) const ADDRESSES: &crate::addr::Family = &crate::addr::FREEBSD;
/// The layout of control headers.
pub(crate) type ControlHeader = crate::control::FreeBsd;

pub(crate) const SHUT_RD: c_int = 0;
pub(crate) const SHUT_WR: c_int = 1;
pub(crate) const SHUT_RDWR: c_int = 2;

pub(crate) const SO_ACCEPTCONN: c_int = 0x0002;
pub(crate) const SO_REUSEADDR: c_int = 0x0004;
pub(crate) const SO_SNDBUF: c_int = 0x1001;
pub(crate) const SO_RCVBUF: c_int = 0x1002;
pub(crate) const IPPROTO_IPV6: c_int = 41;
pub(crate) const IPV6_V6ONLY: c_int = 27;
pub(crate) const SO_SNDTIMEO: c_int = 0x1005;
pub(crate) const SO_RCVTIMEO: c_int = 0x1006;
pub(crate) const SO_ERROR: c_int = 0x1007;
pub(crate) const SO_TYPE: c_int = 0x1008;

/// The error of `getsockname` on an unbound socket (`sctp_ingetaddr` in `netinet/sctp_usrreq.c`).
pub(crate) const UNBOUND: Option<c_int> = Some(sctp_sys::freebsd::ENOENT);

pub(crate) const F_SETFD: c_int = 2;
pub(crate) const FD_CLOEXEC: c_int = 1;
pub(crate) const F_GETFL: c_int = 3;
pub(crate) const F_SETFL: c_int = 4;
pub(crate) const O_NONBLOCK: c_int = 0x0004;
