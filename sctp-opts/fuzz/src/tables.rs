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

/// One table for each platform.
pub(crate) const ALL: &[&[Checked]] = &[
    #[cfg(any(sctp_opts_all_platforms, target_os = "freebsd"))]
    freebsd::OPTIONS,
    #[cfg(any(sctp_opts_all_platforms, target_os = "linux", target_os = "android"))]
    linux::OPTIONS,
];

/// `check(control, cut)`: gives `check` every ancillary message that is received, looked for in control data.
macro_rules! messages {
    ($check:ident($bytes:expr, $cut:expr)) => {{
        let (bytes, cut): (&[u8], bool) = ($bytes, $cut);
        #[cfg(not(sctp_opts_all_platforms))]
        {
            use sctp_opts::cmsgs::*;
            $check::<RcvInfo>(sctp_opts::control::decode(bytes, cut), bytes, cut);
            $check::<NxtInfo>(sctp_opts::control::decode(bytes, cut), bytes, cut);
            $check::<SndRcv>(sctp_opts::control::decode(bytes, cut), bytes, cut);
        }
        #[cfg(sctp_opts_all_platforms)]
        {
            use sctp_opts::all_platforms::{decode_of, freebsd_messages as freebsd, linux_messages as linux};
            use sctp_opts::control::{FreeBsd, Linux};
            $check::<linux::RcvInfo>(decode_of::<Linux, _>(bytes, cut), bytes, cut);
            $check::<linux::NxtInfo>(decode_of::<Linux, _>(bytes, cut), bytes, cut);
            $check::<linux::SndRcv>(decode_of::<Linux, _>(bytes, cut), bytes, cut);
            $check::<freebsd::RcvInfo>(decode_of::<FreeBsd, _>(bytes, cut), bytes, cut);
            $check::<freebsd::NxtInfo>(decode_of::<FreeBsd, _>(bytes, cut), bytes, cut);
            $check::<freebsd::SndRcv>(decode_of::<FreeBsd, _>(bytes, cut), bytes, cut);
            $check::<freebsd::ExtRcv>(decode_of::<FreeBsd, _>(bytes, cut), bytes, cut);
        }
    }};
}

/// `check(bytes)`: gives `check` what reads a notification.
macro_rules! notifications {
    ($check:ident($bytes:expr)) => {{
        let bytes: &[u8] = $bytes;
        #[cfg(not(sctp_opts_all_platforms))]
        {
            use sctp_opts::notifications::Notification;
            $check(bytes, &|data| {
                Notification::decode(data).map(|n| format!("{n:?} {:?} {:?}", n.kind(), n.assoc_id()))
            });
        }
        #[cfg(sctp_opts_all_platforms)]
        {
            use sctp_opts::all_platforms::{freebsd_messages as freebsd, linux_messages as linux};
            $check(bytes, &|data| {
                linux::Notification::decode(data).map(|n| format!("{n:?} {:?} {:?}", n.kind(), n.assoc_id()))
            });
            $check(bytes, &|data| {
                freebsd::Notification::decode(data).map(|n| format!("{n:?} {:?} {:?}", n.kind(), n.assoc_id()))
            });
        }
    }};
}

pub(crate) use {messages, notifications};
