//! The options of each platform.
// Made by `cargo xtask generate` from spec/; do not edit.

/// The options of Linux; the tests of all platforms run everywhere.
#[cfg(any(target_os = "linux", target_os = "android", test, sctp_opts_all_platforms))]
pub mod linux;

/// The options of FreeBSD; the tests of all platforms run everywhere.
#[cfg(any(target_os = "freebsd", test, sctp_opts_all_platforms))]
pub mod freebsd;
