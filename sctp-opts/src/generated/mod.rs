//! The options of each platform.
// Made by `cargo xtask generate` from spec/; do not edit.

/// The options of Linux; the tests of all platforms run everywhere.
#[cfg(
    any(
        all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp)),
        test,
        sctp_opts_all_platforms
    )
)]
pub mod linux;

/// What Linux has is what this machine has.
#[cfg(all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp)))]
pub(crate) use linux as host;

/// The options of FreeBSD; the tests of all platforms run everywhere.
#[cfg(
    any(any(target_os = "freebsd", sctp_opts_on_usrsctp), test, sctp_opts_all_platforms)
)]
pub mod freebsd;

/// What FreeBSD has is what this machine has.
#[cfg(any(target_os = "freebsd", sctp_opts_on_usrsctp))]
pub(crate) use freebsd as host;
