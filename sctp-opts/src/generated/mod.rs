//! The options of each platform.
// Made by `cargo xtask generate` from spec/; do not edit.

/// The options of Linux; the tests of all platforms run everywhere.
#[cfg(any(target_os = "linux", target_os = "android", test, sctp_opts_all_platforms))]
pub mod linux;

/// What Linux has is what this machine has.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(crate) use linux as host;

/// The options of FreeBSD; the tests of all platforms run everywhere.
#[cfg(any(target_os = "freebsd", test, sctp_opts_all_platforms))]
pub mod freebsd;

/// What FreeBSD has is what this machine has.
#[cfg(target_os = "freebsd")]
pub(crate) use freebsd as host;
