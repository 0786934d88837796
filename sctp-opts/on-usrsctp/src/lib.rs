//! FreeBSD's system calls for SCTP sockets, implemented with usrsctp, FreeBSD's SCTP stack in user space.
//!
//! ```text
//! RUSTFLAGS='--cfg sctp_opts_on_usrsctp' cargo test -p sctp-opts-on-usrsctp
//! ```
//!
//! With that `cfg`, `sctp-sys` and `sctp-opts` are compiled on the host as for FreeBSD, with its numbers, layouts and
//! function bodies. The functions in `calls` replace the C library's: they have the interface of FreeBSD's kernel, and call
//! the stack. Without the `cfg` this crate is empty, and does not need the library.
//!
//! A descriptor is one end of a pipe, so it can be duplicated and closed. Closing it does not close the socket of the stack:
//! see `direct::close`.
//!
//! usrsctp is compiled for the host, so these five things are translated:
//!
//! - the start of an address: a family of 16 bits on the host, a length and a family of 8 bits each on FreeBSD;
//! - the gap in front of a list of addresses;
//! - the length in the header of an ancillary message, which has 64 bits on the host and 32 on FreeBSD;
//! - the numbers of errors and message flags;
//! - the level `SOL_SOCKET` and its options, of which usrsctp has only some.
//!
//! What FreeBSD's kernel does outside of the stack is reimplemented in `calls`, with references to the kernel's source.

#![cfg(sctp_opts_on_usrsctp)]

pub mod calls;
pub mod direct;
mod host;
mod library;
mod settings;
mod sockets;

pub use library::loaded;
pub use sockets::kernel_without_sctp;
