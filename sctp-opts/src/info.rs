//! Names, numbers and known errors of an option.

use crate::given::Given;

/// Information about an option beyond its type: names, numbers, and why a call may fail.
///
/// Available as `O::INFO` ([`SockOpt::INFO`](crate::SockOpt::INFO)) and [`Error::option`](crate::Error::option).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Info {
    /// The C name: `SCTP_RTOINFO`; empty for a call that is not about an option.
    pub name: &'static str,
    /// The second argument of the call, usually `IPPROTO_SCTP`.
    pub level: i32,
    /// The third argument of the call, on this system.
    pub number: i32,
    /// Where it is defined: `RFC 6458, section 8.1.1`.
    pub rfc: Option<&'static str>,
    /// The first release of this system that has it: `Linux 4.11`.
    pub since: Option<&'static str>,
    /// What must be enabled first: `net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED`.
    pub needs: &'static [&'static str],
    /// Errors that the call is known to return, with their causes.
    pub causes: &'static [Cause],
}

impl Info {
    /// The level of SCTP's own options, the same on all systems.
    pub const IPPROTO_SCTP: i32 = sctp_sys::linux::IPPROTO_SCTP;

    /// For a call that is not about an option.
    pub(crate) const NONE: Self = Self::new("", 0, 0);

    /// Information with only a name and the numbers.
    ///
    /// ```
    /// use sctp_opts::{Cause, Info};
    ///
    /// static MY_OPTION: Info = Info::new("MY_OPTION", 132, 4711)
    ///     .with_since("MyOS 7")
    ///     .with_causes(&[Cause::new(22, "the limit is too low", "take 512 or more")]);
    /// assert_eq!(MY_OPTION.name, "MY_OPTION");
    /// ```
    pub const fn new(name: &'static str, level: i32, number: i32) -> Self {
        Self { name, level, number, rfc: None, since: None, needs: &[], causes: &[] }
    }

    /// Adds the document that defines the option.
    #[must_use]
    pub const fn with_rfc(self, rfc: &'static str) -> Self {
        Self { rfc: Some(rfc), ..self }
    }

    /// Adds the first release that has the option.
    #[must_use]
    pub const fn with_since(self, since: &'static str) -> Self {
        Self { since: Some(since), ..self }
    }

    /// Adds the settings and options that must be enabled first.
    #[must_use]
    pub const fn with_needs(self, needs: &'static [&'static str]) -> Self {
        Self { needs, ..self }
    }

    /// Adds the known errors.
    #[must_use]
    pub const fn with_causes(self, causes: &'static [Cause]) -> Self {
        Self { causes, ..self }
    }
}

/// An error that a call can return, and the likely cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cause {
    /// The error's number on this system.
    pub errno: i32,
    /// When the error is returned: `authentication is off`.
    pub when: &'static str,
    /// What to do about it: `set net.sctp.auth_enable=1`. May be empty.
    pub hint: &'static str,
    /// Whether `getsockopt` returns it.
    pub get: bool,
    /// Whether `setsockopt` returns it.
    pub set: bool,
    /// Whether the error has causes other than those listed.
    pub others: bool,
    /// The cause requires one of these sets of arguments; if empty, any arguments.
    pub(crate) given: &'static [Given],
    /// If set, the library rejects this field instead of making the call.
    pub(crate) refused: Option<&'static str>,
}

impl Cause {
    /// A cause for both `getsockopt` and `setsockopt`.
    pub const fn new(errno: i32, when: &'static str, hint: &'static str) -> Self {
        Self { errno, when, hint, get: true, set: true, others: false, given: &[], refused: None }
    }

    /// Marks the list of causes as incomplete, which the error's text mentions.
    #[must_use]
    pub const fn among_others(self) -> Self {
        Self { others: true, ..self }
    }

    /// Restricts the cause to calls with one of these sets of arguments.
    #[allow(dead_code)] // The description of a system need not have any.
    pub(crate) const fn given(self, given: &'static [Given]) -> Self {
        Self { given, ..self }
    }

    /// Makes the library reject such a call before it is made.
    #[allow(dead_code)] // The description of a system need not have any.
    pub(crate) const fn refused(self, field: &'static str) -> Self {
        Self { refused: Some(field), ..self }
    }

    /// Restricts the cause to `getsockopt`.
    #[must_use]
    pub const fn only_get(self) -> Self {
        Self { set: false, ..self }
    }

    /// Restricts the cause to `setsockopt`.
    #[must_use]
    pub const fn only_set(self) -> Self {
        Self { get: false, ..self }
    }
}
