//! What an ancillary message is.

use crate::codec::Result;
use crate::control::{System, Words, Zeros};
use crate::{Info, Raw};

/// An ancillary message: data that accompanies a message, in the control data of `sendmsg` and `recvmsg`.
///
/// Those of this system are in [`cmsgs`](mod@crate::cmsgs). Its direction is given by [`SendCmsg`] and [`ReceiveCmsg`].
///
/// # Safety
///
/// The implementer answers for what the kernel does with it. The level and the number in [`INFO`](Self::INFO) are
/// those of an ancillary message of which the kernel takes no part for the address of memory or for a descriptor, as it
/// does with `SCM_RIGHTS`: safe code could then send a descriptor that nobody lent to it. So are those of
/// [`THEN`](Self::THEN).
///
/// [`encode`](Self::encode) assigns to the members of `raw`, and never to all of it (`*raw = ...`), which would leave the
/// padding between the members uninitialised: all bytes of `raw` are shown to safe code, and given to the kernel.
pub unsafe trait Cmsg: Sized {
    /// What is known about it; [`Info::number`] is its `cmsg_type`.
    const INFO: &'static Info;

    /// The C type behind the header.
    type Raw: Raw;

    /// As much memory as it takes in control data: `[usize; control::words(size_of::<Self::Raw>())]`.
    type Space: Words;

    /// Whose header it has.
    type System: System;

    /// What is written right behind it where it is sent, with room in [`Space`](Self::Space).
    const THEN: Option<Zeros> = None;

    /// Writes the value into `raw`, which is zero, member by member: see the [promise](Self#safety).
    fn encode(&self, raw: &mut Self::Raw) -> Result<()>;

    /// Reads a value.
    fn decode(raw: &Self::Raw) -> Result<Self>;
}

/// Ancillary data sent with a message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not sent",
    label = "not an ancillary message that can be sent",
    note = "it comes with a message that is received"
)]
pub trait SendCmsg: Cmsg {
    /// It is written before all others, whatever order they are named in.
    const FIRST: bool = false;
}

/// An ancillary message that is received.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not received",
    label = "not an ancillary message that is received",
    note = "it is sent with a message"
)]
pub trait ReceiveCmsg: Cmsg {}

macro_rules! policies {
    ($system:ident) => {
        // Of the other system, in tests.
        #[cfg_attr(test, allow(dead_code, unreachable_pub))]
        const _: () = {
            use core::time::Duration;

            use crate::generated::$system::cmsgs::PrInfo;
            use crate::generated::$system::PrPolicy;

            impl PrInfo {
                /// Gives the message up after this time, in steps of a millisecond; a longer one than 49 days is cut.
                pub fn time_to_live(time: Duration) -> Self {
                    let value = u32::try_from(time.as_millis()).unwrap_or(u32::MAX);
                    // 0 would be for ever.
                    Self { policy: PrPolicy::Ttl, value: value.max(1) }
                }

                /// Gives the message up after it was sent again so many times.
                pub const fn retransmissions(limit: u32) -> Self {
                    Self { policy: PrPolicy::Rtx, value: limit }
                }

                /// Gives the message up when room is needed for one of higher priority; 0 is the highest.
                pub const fn priority(priority: u32) -> Self {
                    Self { policy: PrPolicy::Priority, value: priority }
                }
            }
        };
    };
}

each_of! { linux: policies }
each_of! { freebsd: policies }
