//! Flags of one call.

use crate::os;

crate::values::flags! {
    /// How one call sends or receives.
    pub struct MsgFlags: i32 {
        /// Do not wait, whatever the socket does otherwise.
        DONT_WAIT = os::MSG_DONTWAIT,
        /// Leave the message where it is, to be received again. On Linux, `NxtInfo` then tells about the message itself.
        PEEK = os::MSG_PEEK,
        /// This ends a message that is sent in pieces (`SCTP_EXPLICIT_EOR`, on FreeBSD).
        END_OF_RECORD = os::MSG_EOR,
    }
}
