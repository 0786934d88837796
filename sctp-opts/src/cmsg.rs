//! The traits of ancillary messages.

use crate::codec::Result;
use crate::control::{System, Words, Zeros};
use crate::{Info, Raw};

/// An ancillary message: data that accompanies a message, in the control data of `sendmsg` and `recvmsg`.
///
/// Those of this system are in [`cmsgs`](mod@crate::cmsgs). Its direction is given by [`SendCmsg`] and [`ReceiveCmsg`].
///
/// # Safety
///
/// The implementer is responsible for what the kernel does with it. The level and the number in [`INFO`](Self::INFO),
/// and those in [`THEN`](Self::THEN), must be those of an ancillary message no part of which the kernel interprets as a
/// memory address or as a descriptor, as it does with `SCM_RIGHTS`: safe code could otherwise send a descriptor that it
/// does not own.
///
/// [`encode`](Self::encode) must assign to the members of `raw` and never to the struct as a whole (`*raw = ...`),
/// which would leave the padding between the members uninitialised: all bytes of `raw` are exposed to safe code and
/// passed to the kernel.
pub unsafe trait Cmsg: Sized {
    /// Name and numbers of the message; [`Info::number`] is its `cmsg_type`.
    const INFO: &'static Info;

    /// The C type that follows the header.
    type Raw: Raw;

    /// The memory that it takes in control data: `[usize; control::words(size_of::<Self::Raw>())]`.
    type Space: Words;

    /// The system whose header layout it uses.
    type System: System;

    /// A second message of zeros that is written after it when it is sent; [`Space`](Self::Space) includes its size.
    const THEN: Option<Zeros> = None;

    /// Writes the value into the zeroed `raw`, member by member: see the [safety requirements](Self#safety).
    fn encode(&self, raw: &mut Self::Raw) -> Result<()>;

    /// Reads the value from `raw`.
    fn decode(raw: &Self::Raw) -> Result<Self>;
}

/// Ancillary data sent with a message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not sent",
    label = "not an ancillary message that can be sent",
    note = "it comes with a message that is received"
)]
pub trait SendCmsg: Cmsg {
    /// Whether it is written before all others, regardless of their order in the program.
    const FIRST: bool = false;
}

/// Ancillary data received with a message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not received",
    label = "not an ancillary message that is received",
    note = "it is sent with a message"
)]
pub trait ReceiveCmsg: Cmsg {}

macro_rules! policies {
    ($system:ident) => {
        // In tests this also covers the other system.
        #[cfg_attr(test, allow(dead_code, unreachable_pub))]
        const _: () = {
            use core::time::Duration;

            use crate::generated::$system::cmsgs::PrInfo;
            use crate::generated::$system::PrPolicy;

            impl PrInfo {
                /// Abandons the message after this time, in whole milliseconds: rounded down, but never to 0; the
                /// maximum is 49 days.
                pub fn time_to_live(time: Duration) -> Self {
                    let value = u32::try_from(time.as_millis()).unwrap_or(u32::MAX);
                    // 0 would mean no limit.
                    Self { policy: PrPolicy::Ttl, value: value.max(1) }
                }

                /// Abandons the message after this number of retransmissions.
                pub const fn retransmissions(limit: u32) -> Self {
                    Self { policy: PrPolicy::Rtx, value: limit }
                }

                /// Abandons the message when its buffer space is needed for one of higher priority; 0 is the highest.
                pub const fn priority(priority: u32) -> Self {
                    Self { policy: PrPolicy::Priority, value: priority }
                }
            }
        };
    };
}

each_of! { linux: policies }
each_of! { freebsd: policies }
