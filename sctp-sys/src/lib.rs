//! FFI of the SCTP sockets API: [RFC 6458](https://www.rfc-editor.org/rfc/rfc6458) and its successors, as each system
//! has them.
//!
//! There is a module per platform, and all compile on every host, so that layouts can be tested anywhere. The root
//! re-exports the one of the target:
//!
//! ```
//! // The same option, two numbers.
//! assert_eq!(sctp_sys::linux::SCTP_NODELAY, 3);
//! assert_eq!(sctp_sys::freebsd::SCTP_NODELAY, 4);
//! # #[cfg(target_os = "linux")]
//! assert_eq!(sctp_sys::SCTP_NODELAY, 3);
//! ```
//!
//! C names are kept. What differs from C:
//!
//! - A trailing array (`uint8_t sca_key[];`) is a field of the type `[u8; 0]`.
//! - A struct that C packs inside and aligns outside ends with `__tail_padding`, where Rust cannot say both; its
//!   alignment is then 1.
//! - Aliases of fields, which are macros in C, are named in the documentation.
//!
//! The functions are those of libsctp on Linux (feature `libsctp` links it) and of the C library on FreeBSD. The safe
//! crate `sctp-opts` needs neither.
#![no_std]
#![warn(missing_docs)]

// Linux numbers errors, flags and socket options differently there, and nothing here was compared with their headers.
#[cfg(any(
    target_arch = "mips",
    target_arch = "mips32r6",
    target_arch = "mips64",
    target_arch = "mips64r6",
    target_arch = "sparc",
    target_arch = "sparc64",
))]
compile_error!("sctp-sys does not have the numbers of this architecture, which differ from those of all others");

#[rustfmt::skip]
mod generated;

pub use generated::*;

#[cfg(all(feature = "libsctp", any(target_os = "linux", target_os = "android")))]
#[link(name = "sctp")]
extern "C" {}
