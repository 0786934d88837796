//! Causes of errors that depend on the arguments of a call that sends.

use core::ffi::c_int;

/// The arguments with which a send has a cause: all of these conditions must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Given {
    pub(crate) flags: u16,
    pub(crate) no_flags: u16,
    /// At least one of these flags, unless it is 0.
    pub(crate) any_flag: u16,
    /// The `cmsg_type` of an ancillary message of SCTP.
    pub(crate) cmsg: Option<c_int>,
    /// The message is not empty.
    pub(crate) data: bool,
    /// Whether the peer's address is passed.
    pub(crate) address: Option<bool>,
}

#[allow(dead_code)] // Some systems' descriptions use only some of it.
impl Given {
    pub(crate) const fn new() -> Self {
        Self { flags: 0, no_flags: 0, any_flag: 0, cmsg: None, data: false, address: None }
    }

    pub(crate) const fn flags(self, flags: u16) -> Self {
        Self { flags, ..self }
    }

    pub(crate) const fn no_flags(self, no_flags: u16) -> Self {
        Self { no_flags, ..self }
    }

    /// Any flag other than these.
    pub(crate) const fn flag_besides(self, named: u16) -> Self {
        Self { any_flag: !named, ..self }
    }

    pub(crate) const fn cmsg(self, number: c_int) -> Self {
        Self { cmsg: Some(number), ..self }
    }

    pub(crate) const fn data(self) -> Self {
        Self { data: true, ..self }
    }

    pub(crate) const fn address(self, there: bool) -> Self {
        Self { address: Some(there), ..self }
    }
}
