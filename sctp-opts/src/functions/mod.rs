//! The functions of RFC 6458, section 9, and those that the systems add, for any socket descriptor, without libsctp and
//! without allocation.
//!
//! | C | here |
//! |---|---|
//! | `sctp_bindx` | [`bindx`](fn@bindx) |
//! | `sctp_connectx` | [`connectx`](fn@connectx) |
//! | `sctp_peeloff` | [`peeloff`](fn@peeloff) |
//! | `sctp_peeloff_flags` | [`peeloff_flags`] |
//! | `sctp_getpaddrs` | [`getpaddrs`] |
//! | `sctp_freepaddrs` | not needed: the addresses are in an [`AddrRoom`] of the caller's |
//! | `sctp_getladdrs` | [`getladdrs`] |
//! | `sctp_freeladdrs` | not needed: the addresses are in an [`AddrRoom`] of the caller's |
//! | `sctp_getaddrlen` | not needed: addresses are [`SocketAddr`](std::net::SocketAddr) |
//! | `sctp_getassocid` | [`getassocid`] |
//! | `sctp_opt_info` | [`get`](crate::get), whose selector has the association |
//! | `sctp_sendv` | [`send`](crate::send()) with [`SndInfo`], [`PrInfo`], [`AuthInfo`] or a tuple of them; with several addresses [`sendx`](fn@sendx) |
//! | `sctp_sendmsg` | [`send`](crate::send()) to an address, with [`SndInfo`] and [`PrInfo`] |
//! | `sctp_send` | [`send`](crate::send()) to `None`, with [`SndInfo`] and [`PrInfo`] |
//! | `sctp_sendx` | [`sendx`](fn@sendx) |
//! | `sctp_sendmsgx` | [`sendx`](fn@sendx) |
//! | `sctp_recvv` | [`receive`](crate::receive()) of `(Option<RcvInfo>, Option<NxtInfo>)` |
//! | `sctp_recvmsg` | [`receive`](crate::receive()) of `Option<SndRcv>`, or better of [`RcvInfo`] |
//!
//! Names are those of C without `sctp_`. Addresses are passed as a slice of [`SocketAddr`](std::net::SocketAddr) or
//! anything else that can be iterated over, of either family, up to [`MAX_BYTES`] in total.
//!
//! [`SndInfo`]: crate::cmsgs::SndInfo
//! [`PrInfo`]: crate::cmsgs::PrInfo
//! [`AuthInfo`]: crate::cmsgs::AuthInfo
//! [`RcvInfo`]: crate::cmsgs::RcvInfo
//!
//! On Linux these functions make system calls. On FreeBSD [`bindx`](fn@bindx), [`connectx`](fn@connectx) and
//! [`peeloff`](fn@peeloff) call its C library.

pub(crate) mod addrs;
mod assoc;
mod bindx;
mod connectx;
pub(crate) mod packed;
mod peeloff;
mod sendx;

// rustdoc drops the aliases of re-exported items, unless they are repeated here.
#[doc(alias("sctp_getladdrs", "sctp_freeladdrs", "SCTP_GET_LOCAL_ADDRS", "SCTP_GET_LOCAL_ADDRESSES"))]
pub use addrs::getladdrs;
#[doc(alias("sctp_getpaddrs", "sctp_freepaddrs", "SCTP_GET_PEER_ADDRS", "SCTP_GET_PEER_ADDRESSES"))]
pub use addrs::getpaddrs;
pub use addrs::{AddrRoom, Addrs};
#[doc(alias("sctp_getassocid"))]
pub use assoc::getassocid;
pub(crate) use bindx::bind;
#[doc(alias("sctp_bindx", "SCTP_SOCKOPT_BINDX_ADD", "SCTP_SOCKOPT_BINDX_REM"))]
pub use bindx::bindx;
#[doc(alias("SCTP_BINDX_ADD_ADDR", "SCTP_BINDX_REM_ADDR"))]
pub use bindx::Bindx;
pub(crate) use connectx::connect_or_resume;
#[doc(alias("sctp_connectx", "SCTP_SOCKOPT_CONNECTX3", "SCTP_CONNECT_X"))]
pub use connectx::connectx;
pub use connectx::Started;
pub use packed::{Addresses, MAX_BYTES};
pub(crate) use peeloff::flagged;
#[doc(alias("sctp_peeloff", "SCTP_SOCKOPT_PEELOFF"))]
pub use peeloff::peeloff;
#[doc(alias("sctp_peeloff_flags", "SCTP_SOCKOPT_PEELOFF_FLAGS"))]
pub use peeloff::peeloff_flags;
#[doc(alias("SOCK_NONBLOCK", "SOCK_CLOEXEC"))]
pub use peeloff::PeeloffFlags;
#[doc(alias("sctp_sendx", "sctp_sendmsgx", "sctp_sendv"))]
pub use sendx::sendx;
pub use sendx::Sent;
