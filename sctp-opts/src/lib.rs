#![doc = include_str!("../README.md")]
//!
//! # Where to go next
//!
//! The [guide], the [index], [`SctpSocket`], [`options`], [`cmsgs`], [`notifications`], [`functions`].
#![cfg_attr(docsrs, feature(doc_cfg))]
// Other targets have no options, which leaves half of the crate unused.
#![cfg_attr(not(any(target_os = "linux", target_os = "android", target_os = "freebsd")), allow(dead_code))]
#![warn(missing_docs)]

extern crate self as sctp_opts;

// `cfg_if!`, which knows the targets of the description.
#[macro_use]
#[path = "generated/platform.rs"]
#[rustfmt::skip]
mod platform;

mod adapt;
mod addr;
#[cfg(unix)]
mod call;
mod cmsg;
pub mod codec;
pub mod control;
mod error;
#[rustfmt::skip]
// C structs with many flags become structs with many `bool`s.
#[allow(unreachable_pub, clippy::struct_excessive_bools)]
// The safety requirements of `SockOpt` and `Cmsg` are tested: `cargo xtask verify` compares numbers and layouts with
// the systems' headers, and the live tests make every call in a real kernel.
#[allow(clippy::undocumented_unsafe_blocks)]
// Tests also compile the options of the other platform.
#[cfg_attr(any(test, sctp_opts_all_platforms), allow(dead_code))]
mod generated;
mod given;
mod id;
pub mod ids;
mod info;
mod list;
#[cfg(unix)]
// C names; and full lists of constants, not all of which are used on every target.
#[allow(non_camel_case_types, clippy::struct_field_names, dead_code)]
mod os;
mod ppid;
mod raw;
pub mod scope;
mod selector;
mod sockopt;
mod tail;
mod ticks;

// rustdoc drops the aliases of re-exported items, unless they are repeated here.
#[cfg(unix)]
#[doc(alias("getsockopt", "sctp_opt_info"))]
pub use call::get;
#[cfg(unix)]
#[doc(alias("setsockopt"))]
pub use call::set;
pub use cmsg::{Cmsg, ReceiveCmsg, SendCmsg};
pub use codec::Field;
pub use error::{BadField, Call, Error, Kind, Why};
#[doc(alias("sctp_assoc_t"))]
pub use id::AssocId;
pub use info::{Cause, Info};
pub use list::{List, TooMany};
pub use ppid::Ppid;
pub use raw::Raw;
#[doc(hidden)]
pub use raw::{raw_layout, wide_layout, Wide};
pub use scope::{Key, Scope};
#[doc(alias("SCTP_ALL_ASSOC"))]
pub use selector::All;
#[doc(alias("SCTP_CURRENT_ASSOC"))]
pub use selector::Current;
#[doc(alias("SCTP_FUTURE_ASSOC"))]
pub use selector::Future;
pub use selector::{EventType, OneToOne, Policy, Selector, Socket};
pub use sockopt::{GetOpt, SetOpt, SockOpt};
pub use tail::Tail;
pub use ticks::Ticks;

cfg_if! {
    if #[cfg(any(test, described))] {
        mod notification;
        #[cfg(feature = "serde")]
        mod serial;
        mod values;
    }
}

cfg_if! {
    if #[cfg(described)] {
        #[cfg(feature = "tokio")]
        mod aio;
        mod common_calls;
        pub mod functions;
        pub mod guide;
        mod message;
        pub mod prelude;
        mod socket;
        mod assoc_state;
        mod subscribe;

        #[cfg(feature = "tokio")]
        #[cfg_attr(docsrs, doc(cfg(feature = "tokio")))]
        pub use aio::{Accepted, AsyncSctpSocket};
        #[doc(alias("recvmsg", "sctp_recvmsg", "sctp_recvv"))]
        pub use message::receive;
        #[doc(alias("sendmsg", "sctp_sendmsg", "sctp_send", "sctp_sendv"))]
        pub use message::send;
        pub use message::{
            receive_batch, receive_vectored, receive_with, send_batch, send_vectored, Assembled, Batch, BatchIter,
            Incoming, Message, MsgFlags, Outgoing, Reassembly, Received, Scattered, Source, What,
        };
        pub use generated::host::errno;
        pub use socket::{Builder, Family, SctpSocket, Style};
        #[doc(alias("SCTP_EVENT", "SCTP_EVENTS"))]
        pub use subscribe::subscribe;
        pub use subscribe::unsubscribe;
        pub use subscribe::NotificationTypes;

        /// Compiles the program on the repository's front page.
        #[cfg(doctest)]
        #[doc = include_str!("guide/front_page.md")]
        struct FrontPage;

        /// Compiles the functions in the manual.
        #[cfg(doctest)]
        #[doc = include_str!("guide/manual.md")]
        struct Manual;
    }
}

/// Declares an option of your own: implements [`SockOpt`] and, depending on its access, [`GetOpt`] and [`SetOpt`].
///
/// Needs the feature `derive`. All attributes are described in [`sctp_opts_macros`].
///
/// ```
/// use std::time::Duration;
/// use sctp_opts::{raw_struct, SockOpt};
///
/// /// As declared in the system's header.
/// #[allow(non_camel_case_types)]
/// #[repr(C)]
/// pub struct sctp_keepalive {
///     ka_assoc_id: i32,
///     ka_interval: u32,
///     ka_probes: u16,
/// }
///
/// raw_struct! { sctp_keepalive { ka_assoc_id, ka_interval, ka_probes } }
///
/// /// Keeps an association alive.
/// #[derive(Debug, SockOpt)]
/// #[sockopt(unsafe, name = "SCTP_KEEPALIVE", number = 4711, raw = sctp_keepalive, access = "get+set")]
/// #[sockopt(scope = "assoc", assoc = ka_assoc_id, get_ids = "future", set_ids = "future current all")]
/// pub struct KeepAlive {
///     /// How long the association may be idle before a probe is sent.
///     #[sockopt(raw = ka_interval, unit = "ms")]
///     pub interval: Duration,
///     /// The number of unanswered probes after which to give up.
///     #[sockopt(raw = ka_probes)]
///     pub probes: u16,
/// }
/// # #[cfg(unix)]
/// # fn f(socket: std::net::UdpSocket) -> Result<(), sctp_opts::Error> {
/// # use sctp_opts::{get, set, All, Future};
///
/// let defaults = get::<KeepAlive>(&socket, Future)?;
/// set(&socket, All, &KeepAlive { probes: 3, ..defaults })?;
/// # Ok(()) }
/// ```
#[cfg(feature = "derive")]
#[cfg_attr(docsrs, doc(cfg(feature = "derive")))]
pub use sctp_opts_macros::SockOpt;

// `options`, `cmsgs`, `notifications` and `index` of the target system.
include!("generated/public.rs");

/// The options of all systems, for a test that talks to a stack other than this machine's kernel.
#[cfg(sctp_opts_all_platforms)]
#[doc(hidden)]
pub mod all_platforms {
    pub use crate::control::decode_of;
    pub use crate::functions::Addrs;
    pub use crate::generated::{freebsd, linux};

    /// The ancillary messages and notifications of Linux.
    pub mod linux_messages {
        pub use crate::generated::linux::{cmsgs::*, notifications::*};
    }

    /// The ancillary messages and notifications of FreeBSD.
    pub mod freebsd_messages {
        pub use crate::generated::freebsd::{cmsgs::*, notifications::*};
    }
}

// Compiles the documentation's examples with the types of every system.
#[cfg(all(test, unix))]
#[path = "../tests/documented/mod.rs"]
#[rustfmt::skip]
#[allow(dead_code, unused_imports, clippy::all, clippy::pedantic)]
mod documented;

#[cfg(all(test, unix))]
mod properties;
