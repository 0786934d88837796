//! The arguments of a call that sends: which are rejected before the call, and which causes of an error they rule out.

use crate::cmsgs::SndInfo;
use crate::control::{self, Encoded, Entry};
use crate::error::Call;
use crate::given::Given;
use crate::options::SndFlags;
use crate::{BadField, Cause, Cmsg as _, Error, Info, Why};

/// The arguments for one message.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Passed<'a> {
    pub(crate) control: Encoded<'a>,
    /// Whether the message has data.
    pub(crate) data: bool,
    /// Whether the peer's address is given.
    pub(crate) address: bool,
}

impl Passed<'_> {
    /// Rejects arguments that every kernel of this system rejects.
    #[inline]
    pub(super) fn check(&self, call: Call) -> Result<(), Error> {
        if self.data && self.control.flags == 0 {
            return Ok(());
        }
        self.check_flags(call)
    }

    #[cold]
    fn check_flags(&self, call: Call) -> Result<(), Error> {
        // SCTP has no empty messages, but ending an association needs no data.
        if !self.data && self.control.flags & (SndFlags::EOF | SndFlags::ABORT).bits() == 0 {
            return Err(Error::bad_value(call, &Info::NONE, BadField { field: "data", why: Why::Empty }));
        }
        let causes = crate::generated::host::info::of(call).causes;
        match causes.iter().find(|cause| cause.refused.is_some() && self.may_be(cause)) {
            Some(cause) => Err(Error::refused(call, cause)),
            None => Ok(()),
        }
    }

    /// Whether an error can have this cause.
    pub(crate) fn may_be(&self, cause: &Cause) -> bool {
        cause.given.is_empty() || cause.given.iter().any(|given| self.has(given))
    }

    fn has(&self, given: &Given) -> bool {
        let flags = self.control.flags;
        flags & given.flags == given.flags
            && flags & given.no_flags == 0
            && (given.any_flag == 0 || flags & given.any_flag != 0)
            && given.cmsg.is_none_or(|number| self.entries().any(|entry| entry.number() == number && !follows(&entry)))
            && (self.data || !given.data)
            && given.address.is_none_or(|there| there == self.address)
    }

    /// The ancillary messages of SCTP.
    fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        control::iter(self.control.bytes).filter(|entry| entry.level() == Info::IPPROTO_SCTP)
    }
}

/// Whether this is the message of zeros that the library itself writes after [`SndInfo`].
fn follows(entry: &Entry<'_>) -> bool {
    let zeros = SndInfo::THEN.is_some_and(|zeros| zeros.number == entry.number());
    zeros && entry.payload().iter().all(|byte| *byte == 0)
}
