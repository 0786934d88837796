//! What an ancillary message is.

use crate::codec::Result;
use crate::control::System;
use crate::{Info, Raw};

/// An ancillary message: what goes along with a message in its control data.
///
/// Those of this system are in [`cmsgs`](mod@crate::cmsgs). Which way one goes is said by [`SendCmsg`] and
/// [`ReceiveCmsg`].
pub trait Cmsg: Sized {
    /// What is known about it; [`Info::number`] is its `cmsg_type`.
    const INFO: &'static Info;

    /// The C type behind the header.
    type Raw: Raw;

    /// Whose header it has.
    type System: System;

    /// Writes the value into `raw`, which is zero.
    fn encode(&self, raw: &mut Self::Raw) -> Result<()>;

    /// Reads a value.
    fn decode(raw: &Self::Raw) -> Result<Self>;
}

/// An ancillary message that goes along with what is sent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not sent",
    label = "not an ancillary message that can be sent",
    note = "it comes along with what is received"
)]
pub trait SendCmsg: Cmsg {}

/// An ancillary message that comes along with what is received.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not received",
    label = "not an ancillary message that comes along with a message",
    note = "it goes along with what is sent"
)]
pub trait ReceiveCmsg: Cmsg {}

/// A struct of an ancillary message inside another struct; for generated code.
// By value, for a packed struct gives no references.
#[allow(clippy::needless_pass_by_value)]
pub(crate) fn nested<C: Cmsg>(raw: C::Raw) -> Result<C> {
    C::decode(&raw)
}
