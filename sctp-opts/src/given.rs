//! Causes of errors that depend on what is passed to a call.

use core::ffi::c_int;

/// What has to be passed with a message: all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Given {
    pub(crate) flags: u16,
    pub(crate) no_flags: u16,
    /// One of these, unless there are none.
    pub(crate) any_flag: u16,
    /// The number of an ancillary message.
    pub(crate) cmsg: Option<c_int>,
    pub(crate) data: bool,
    /// Whether the peer's address is.
    pub(crate) address: Option<bool>,
}

#[allow(dead_code)] // Not every system's description needs all of it.
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

    /// A flag that is none of these.
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
