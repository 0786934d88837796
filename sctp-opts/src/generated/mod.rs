//! The options of each platform.
// Made by `cargo xtask generate` from spec/; do not edit.

/// The options of Linux; the tests of all platforms run everywhere.
#[cfg(
    any(
        any(
            sctp_opts_like_linux,
            all(
                any(target_os = "linux", target_os = "android"),
                not(sctp_opts_like_freebsd)
            )
        ),
        test,
        sctp_opts_all_platforms
    )
)]
pub mod linux;

/// The options of FreeBSD; the tests of all platforms run everywhere.
#[cfg(
    any(
        any(
            sctp_opts_like_freebsd,
            all(target_os = "freebsd", not(sctp_opts_like_linux))
        ),
        test,
        sctp_opts_all_platforms
    )
)]
pub mod freebsd;
