//! `MSG_` flags.

use crate::os;

crate::values::flags! {
    /// Flags for a single send or receive.
    pub struct MsgFlags: i32 {
        /// Do not wait, even on a blocking socket.
        DONT_WAIT = os::MSG_DONTWAIT,
        /// Leave the message in the queue, to be received again. On Linux, `NxtInfo` then describes the message itself.
        PEEK = os::MSG_PEEK,
        /// This is the end of a message that is sent in pieces (`SCTP_EXPLICIT_EOR`, on FreeBSD).
        END_OF_RECORD = os::MSG_EOR,
    }
}
