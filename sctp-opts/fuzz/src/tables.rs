//! The options of each platform that this build has: the host's, or with `--cfg sctp_opts_all_platforms` all.

use crate::checked::Checked;

#[cfg(any(sctp_opts_all_platforms, target_os = "freebsd"))]
#[path = "generated/freebsd.rs"]
#[rustfmt::skip]
mod freebsd;
#[cfg(any(sctp_opts_all_platforms, target_os = "linux", target_os = "android"))]
#[path = "generated/linux.rs"]
#[rustfmt::skip]
mod linux;

/// Where the types come from.
mod types {
    #[cfg(sctp_opts_all_platforms)]
    pub(super) use sctp_opts::all_platforms::{freebsd, linux};
    #[cfg(all(not(sctp_opts_all_platforms), target_os = "freebsd"))]
    pub(super) use sctp_opts::options as freebsd;
    #[cfg(all(not(sctp_opts_all_platforms), any(target_os = "linux", target_os = "android")))]
    pub(super) use sctp_opts::options as linux;
}

/// By platform.
pub(crate) const ALL: &[&[Checked]] = &[
    #[cfg(any(sctp_opts_all_platforms, target_os = "freebsd"))]
    freebsd::OPTIONS,
    #[cfg(any(sctp_opts_all_platforms, target_os = "linux", target_os = "android"))]
    linux::OPTIONS,
];
