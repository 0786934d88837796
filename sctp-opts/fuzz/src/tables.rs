//! The options of each platform that this build has: the host's, or with `--cfg sctp_opts_all_platforms` all.

use crate::checked::Checked;

/// The check of an option, if it can be read.
macro_rules! check {
    (Get, $ty:ident) => {
        Some(crate::checked::read::<o::$ty>)
    };
    (GetSet, $ty:ident) => {
        Some(crate::checked::read_and_written::<o::$ty>)
    };
    (Set, $ty:ident) => {
        None
    };
}

/// The properties of answers in the table.
macro_rules! options {
    ($($ty:ident {
        $name:literal, $access:ident, size: $size:expr, least: $least:expr,
        grown: $grown:literal, reported: $reported:literal, adapted: $adapted:literal,
        keys: [$($key:expr),*], tail: [$($tail:tt)*],
        members: [$($member:expr,)*],
        $($rest:tt)*
    })*) => {
        pub(crate) const OPTIONS: &[Checked] = &[$(Checked {
            name: $name,
            tail: !stringify!($($tail)*).is_empty(),
            reported: $reported,
            grew: $grown,
            adapted: $adapted,
            check: check!($access, $ty),
        }),*];
    };
}

/// A module with the table of a platform, for its types.
macro_rules! table {
    ($platform:ident, $types:path, $table:literal) => {
        mod $platform {
            use crate::checked::Checked;
            use $types as o;

            include!($table);
        }
    };
}

/// One table for each platform.
#[cfg(sctp_opts_all_platforms)]
pub(crate) const ALL: &[&[Checked]] = &[freebsd::OPTIONS, linux::OPTIONS];
#[cfg(sctp_opts_all_platforms)]
table!(freebsd, sctp_opts::all_platforms::freebsd, "../../tests/table/freebsd.rs");
#[cfg(sctp_opts_all_platforms)]
table!(linux, sctp_opts::all_platforms::linux, "../../tests/table/linux.rs");

#[cfg(not(sctp_opts_all_platforms))]
pub(crate) const ALL: &[&[Checked]] = &[host::OPTIONS];
#[cfg(not(sctp_opts_all_platforms))]
cfg_if! {
    if #[cfg(freebsd)] {
        table!(host, sctp_opts::options, "../../tests/table/freebsd.rs");
    } else {
        table!(host, sctp_opts::options, "../../tests/table/linux.rs");
    }
}

/// `check(control, cut)`: calls `check` for every ancillary message that can be received, with control data.
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

/// `check(bytes)`: calls `check` with the decoders of notifications.
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

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn all_readable_options_are_checked() {
        for options in ALL {
            let name = |checked: bool| options.iter().filter(move |it| it.check.is_some() == checked).map(|it| it.name);
            assert!(name(true).count() > 40, "only {} options", name(true).count());
            assert!(
                name(true).any(|name| name == "SCTP_STATUS") && name(false).any(|name| name == "SCTP_RESET_STREAMS")
            );
        }
    }
}
