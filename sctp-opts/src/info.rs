//! What is known about an option, for people and for error messages.

/// What is known about an option beyond its type: names, numbers, and why a call may fail.
///
/// Reached by `O::INFO` ([`SockOpt::INFO`](crate::SockOpt::INFO)) and [`Error::option`](crate::Error::option).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Info {
    /// The C name: `SCTP_RTOINFO`; empty for a call that is not about an option.
    pub name: &'static str,
    /// The second argument of the call, as a rule `IPPROTO_SCTP`.
    pub level: i32,
    /// The third argument of the call, on this system.
    pub number: i32,
    /// Where it is defined: `RFC 6458, section 8.1.1`.
    pub rfc: Option<&'static str>,
    /// The first release of this system that has it: `Linux 4.11`.
    pub since: Option<&'static str>,
    /// What has to be switched on first: `net.sctp.auth_enable=1`.
    pub needs: &'static [&'static str],
    /// Errors worth knowing.
    pub causes: &'static [Cause],
}

impl Info {
    /// The level of SCTP's own options, the same on all systems.
    pub const IPPROTO_SCTP: i32 = sctp_sys::linux::IPPROTO_SCTP;

    /// Of a call that is not about an option.
    pub(crate) const NONE: Self = Self::new("", 0, 0);

    /// An option of which no more is known than this.
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

    /// With where it is defined.
    #[must_use]
    pub const fn with_rfc(self, rfc: &'static str) -> Self {
        Self { rfc: Some(rfc), ..self }
    }

    /// With the first release that has it.
    #[must_use]
    pub const fn with_since(self, since: &'static str) -> Self {
        Self { since: Some(since), ..self }
    }

    /// With what has to be switched on first.
    #[must_use]
    pub const fn with_needs(self, needs: &'static [&'static str]) -> Self {
        Self { needs, ..self }
    }

    /// With errors worth knowing.
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
    /// When: `authentication is off`.
    pub when: &'static str,
    /// What to do about it: `set net.sctp.auth_enable=1`. May be empty.
    pub hint: &'static str,
    /// `getsockopt` returns it.
    pub get: bool,
    /// `setsockopt` returns it.
    pub set: bool,
    /// The error has causes besides those that are listed.
    pub others: bool,
}

impl Cause {
    /// A cause in either direction.
    pub const fn new(errno: i32, when: &'static str, hint: &'static str) -> Self {
        Self { errno, when, hint, get: true, set: true, others: false }
    }

    /// One of several causes, not all of which are listed: the error's text says so.
    #[must_use]
    pub const fn among_others(self) -> Self {
        Self { others: true, ..self }
    }

    /// The struct is only returned by `getsockopt`.
    #[must_use]
    pub const fn only_get(self) -> Self {
        Self { set: false, ..self }
    }

    /// The struct is only passed to `setsockopt`.
    #[must_use]
    pub const fn only_set(self) -> Self {
        Self { get: false, ..self }
    }
}
