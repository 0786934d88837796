//! FFI bindings of the SCTP sockets API, [RFC 6458](https://www.rfc-editor.org/rfc/rfc6458) and its extensions, for Linux
//! and FreeBSD.
//!
//! There is a module per platform. All of them compile on every host, so that layouts can be tested anywhere. The crate's
//! root re-exports the target's:
//!
//! ```
//! // The same option, two numbers.
//! assert_eq!(sctp_sys::linux::SCTP_NODELAY, 3);
//! assert_eq!(sctp_sys::freebsd::SCTP_NODELAY, 4);
//! # #[cfg(target_os = "linux")]
//! assert_eq!(sctp_sys::SCTP_NODELAY, 3);
//! ```
//!
//! Names are those of C. Differences from C:
//!
//! - A trailing array (`uint8_t sca_key[];`) is a field of type `[u8; 0]`.
//! - Rust has no equivalent of `__attribute__((packed, aligned(4)))`: such a struct ends with `__tail_padding`, and its
//!   alignment is 1.
//! - Aliases of fields, which are macros in C, are mentioned in the documentation.
//!
//! The functions are those of libsctp on Linux (feature `libsctp` links it) and of the C library on FreeBSD. The safe
//! crate `sctp-opts` needs neither.
#![no_std]
#![warn(missing_docs)]

// On these architectures Linux has different numbers of errors, flags and socket options.
#[cfg(any(
    target_arch = "mips",
    target_arch = "mips32r6",
    target_arch = "mips64",
    target_arch = "mips64r6",
    target_arch = "sparc",
    target_arch = "sparc64",
))]
compile_error!("sctp-sys does not support this architecture, on which Linux has different numbers");

#[rustfmt::skip]
mod generated;

pub use generated::*;

#[cfg(all(feature = "libsctp", any(target_os = "linux", target_os = "android")))]
#[link(name = "sctp")]
extern "C" {}
