//! FreeBSD's system calls for SCTP sockets, by usrsctp, which is FreeBSD's SCTP stack in user space.
//!
//! ```text
//! RUSTFLAGS='--cfg sctp_opts_on_usrsctp' cargo test -p sctp-opts-on-usrsctp
//! ```
//!
//! With that `cfg`, `sctp-sys` and `sctp-opts` are compiled on this machine as for FreeBSD: its numbers, its layouts, its
//! function bodies. The system calls are those of `calls` instead of the C library's: they take and give what FreeBSD's
//! kernel takes and gives, and pass it to the stack. Without the `cfg` there is nothing here, nor any need for the library.
//!
//! A descriptor is one end of a pipe: it can be duplicated and closed as any other, and the socket behind it is closed
//! once all of its descriptors are.
//!
//! usrsctp is compiled for this machine, so five things are translated on the way, and nothing else:
//!
//! - how an address begins: with a family of 16 bits here, with a length and a family of 8 bits on FreeBSD;
//! - the gap in front of a list of addresses;
//! - the length in the header of an ancillary message, which has 64 bits here and 32 on FreeBSD;
//! - numbers of errors and of the flags of a message;
//! - the level `SOL_SOCKET` and its options, which usrsctp only has in part.
//!
//! What FreeBSD's kernel does before or after the stack is done here as its source says, with the place: `calls`.

#![cfg(sctp_opts_on_usrsctp)]

pub mod calls;
pub mod direct;
mod host;
mod library;
mod settings;
mod sockets;

pub use library::loaded;
pub use sockets::kernel_without_sctp;
