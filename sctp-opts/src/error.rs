//! The error type, and its text.

use core::fmt::{self, Write};
use std::io;

use crate::{Cause, Info};

/// The system call that an [`Error`] is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Call {
    /// `getsockopt`, by [`get`](crate::get) and other functions that read an option.
    Get,
    /// `setsockopt`, by [`set`](crate::set) and other functions that set an option.
    Set,
    /// `socket`
    Socket,
    /// `bind`
    Bind,
    /// `connect`
    Connect,
    /// `listen`
    Listen,
    /// `accept4`
    Accept,
    /// `shutdown`
    Shutdown,
    /// `getsockname`
    GetSockName,
    /// `getpeername`
    GetPeerName,
    /// `sendmsg`
    SendMsg,
    /// `recvmsg`
    RecvMsg,
    /// `sendmmsg`
    SendMmsg,
    /// `recvmmsg`
    RecvMmsg,
    /// `fcntl`
    Fcntl,
    /// Waiting for a descriptor to be ready, by whatever call the event loop uses.
    Poll,
    /// `sctp_bindx`, of FreeBSD's C library.
    Bindx,
    /// `sctp_connectx`, of FreeBSD's C library.
    Connectx,
    /// `sctp_peeloff`, of FreeBSD's C library.
    Peeloff,
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Get => "getsockopt",
            Self::Set => "setsockopt",
            Self::Socket => "socket",
            Self::Bind => "bind",
            Self::Connect => "connect",
            Self::Listen => "listen",
            Self::Accept => "accept4",
            Self::Shutdown => "shutdown",
            Self::GetSockName => "getsockname",
            Self::GetPeerName => "getpeername",
            Self::SendMsg => "sendmsg",
            Self::RecvMsg => "recvmsg",
            Self::SendMmsg => "sendmmsg",
            Self::RecvMmsg => "recvmmsg",
            Self::Fcntl => "fcntl",
            Self::Poll => "poll",
            Self::Bindx => "sctp_bindx",
            Self::Connectx => "sctp_connectx",
            Self::Peeloff => "sctp_peeloff",
        })
    }
}

/// A failed call, with the option that it was about and the likely cause.
///
/// Its text is one line:
///
/// ```text
/// setsockopt(SCTP_AUTH_CHUNK): permission denied (os error 13): authentication is off; set net.sctp.auth_enable=1
/// ```
///
/// Programs can match on [`kind`](Self::kind), [`raw_os_error`](Self::raw_os_error) or [`io_kind`](Self::io_kind); the
/// error numbers are named in [`errno`](mod@crate::errno). `?` converts it into an [`io::Error`] with that number;
/// [`explained`](Self::explained) makes one with the text.
///
/// The text includes the system's message, so there is no [`source`](std::error::Error::source), which would repeat it.
// Needs no drop: otherwise every receive would pay for errors that do not happen.
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    info: &'static Info,
    repr: Repr,
}

/// Kept small: an `Error` is four words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repr {
    /// The bits say which of the causes in `info` are ruled out.
    Os(Call, i32, u32),
    Refused {
        call: Call,
        cause: &'static Cause,
    },
    NoLoop(Call),
    ShortAnswer {
        call: Call,
        got: u32,
        wanted: u32,
    },
    BadAnswer {
        call: Call,
        field: &'static str,
        why: Why,
    },
    Missing,
    CutOff,
    BadValue {
        call: Call,
        field: &'static str,
        why: Why,
    },
    TooNew {
        field: &'static str,
    },
}

/// What kind of failure an [`Error`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The system call failed with this error number.
    Os(i32),
    /// The event loop that was to wait for the socket is being shut down (feature `tokio`).
    NoLoop,
    /// The kernel's answer is shorter than any known version of the struct.
    ShortAnswer {
        /// The number of bytes received.
        got: usize,
        /// The number of bytes needed.
        wanted: usize,
    },
    /// The kernel's answer contains an invalid value.
    BadAnswer {
        /// The Rust field of the option or message.
        field: &'static str,
        /// Why it is invalid.
        why: Why,
    },
    /// The given value cannot be passed to the kernel.
    BadValue {
        /// The Rust field of the option or message.
        field: &'static str,
        /// Why it is invalid.
        why: Why,
    },
    /// This field is set but newer than the running kernel, which would reject the whole value.
    TooNew {
        /// The Rust field.
        field: &'static str,
    },
    /// The ancillary message was not received with the message.
    Missing,
    /// The ancillary message may have been cut off, because the control data did not fit.
    CutOff,
}

/// Why a field is invalid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Why {
    /// The number does not fit into the type on the other side.
    OutOfRange,
    /// The socket address is missing.
    NoAddress,
    /// A socket address of a family other than IPv4 and IPv6.
    Family(u16),
    /// More elements than there is room for (both numbers saturate at 65535).
    TooMany {
        /// The number of elements.
        got: u16,
        /// The number of elements that fit.
        room: u16,
    },
    /// Less data was received than announced.
    Short,
    /// More data was received than announced.
    Long,
    /// A flag enables the field, but it has no value.
    NotGiven,
    /// An empty buffer, or an empty message, which SCTP does not have.
    Empty,
    /// Values that must be equal differ.
    Differs,
    /// The list contains a duplicate.
    Twice,
    /// A link-local IPv6 address without the interface that it belongs to: see
    /// [`SocketAddrV6::scope_id`](std::net::SocketAddrV6::scope_id).
    NoScope,
    /// It is 0, which is not valid here.
    Zero,
    /// It contradicts something else that is passed: the error's text says what.
    Contradicts,
}

impl Why {
    /// [`Why::TooMany`] from lengths.
    pub(crate) fn too_many(got: usize, room: usize) -> Self {
        let short = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
        Self::TooMany { got: short(got), room: short(room) }
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfRange => f.write_str("the number does not fit"),
            Self::NoAddress => f.write_str("no address"),
            Self::Family(family) => write!(f, "an address of family {family}, neither IPv4 nor IPv6"),
            Self::TooMany { got, room } => write!(f, "{got} elements, but room for only {room}"),
            Self::Short => f.write_str("it is truncated"),
            Self::Long => f.write_str("it is longer than announced"),
            Self::NotGiven => f.write_str("a flag enables it, but it has no value"),
            Self::Empty => f.write_str("it is empty"),
            Self::Differs => f.write_str("they must be equal"),
            Self::Twice => f.write_str("it contains a duplicate"),
            Self::NoScope => f.write_str("a link-local address needs the number of its interface (scope_id)"),
            Self::Zero => f.write_str("it is 0"),
            Self::Contradicts => f.write_str("it contradicts something else that is passed"),
        }
    }
}

/// The host's number for this error. It differs only in tests that run FreeBSD's code on another system.
fn number_of_host(errno: i32) -> i32 {
    #[cfg(sctp_opts_on_usrsctp)]
    return crate::os::number_of_host(errno);
    #[cfg(not(sctp_opts_on_usrsctp))]
    errno
}

/// A field that cannot be decoded or encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct BadField {
    /// Its name in Rust.
    pub field: &'static str,
    /// Why it is invalid.
    pub why: Why,
}

impl fmt::Display for BadField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.why)
    }
}

impl std::error::Error for BadField {}

impl Error {
    #[cfg(any(unix, test))]
    pub(crate) fn os(call: Call, info: &'static Info, errno: i32) -> Self {
        Self { info, repr: Repr::Os(call, errno, 0) }
    }

    /// The error of the call that was just made.
    #[cold]
    #[cfg(unix)]
    pub(crate) fn last_os(call: Call, info: &'static Info) -> Self {
        Self::io(call, info, &io::Error::last_os_error())
    }

    /// The error of a call that another library made. One without a number comes from the event loop.
    #[cold]
    #[cfg(unix)]
    pub(crate) fn io(call: Call, info: &'static Info, error: &io::Error) -> Self {
        error.raw_os_error().map_or(Self { info, repr: Repr::NoLoop(call) }, |errno| Self::os(call, info, errno))
    }

    #[cold]
    #[cfg(any(unix, test))]
    pub(crate) fn short_answer(call: Call, info: &'static Info, got: usize, wanted: usize) -> Self {
        let short = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { info, repr: Repr::ShortAnswer { call, got: short(got), wanted: short(wanted) } }
    }

    #[cold]
    #[cfg(any(unix, test))]
    pub(crate) fn bad_answer(call: Call, info: &'static Info, BadField { field, why }: BadField) -> Self {
        Self { info, repr: Repr::BadAnswer { call, field, why } }
    }

    #[cold]
    pub(crate) fn missing(info: &'static Info) -> Self {
        Self { info, repr: Repr::Missing }
    }

    #[cold]
    pub(crate) fn cut_off(info: &'static Info) -> Self {
        Self { info, repr: Repr::CutOff }
    }

    #[cold]
    #[cfg(any(unix, test))]
    pub(crate) fn bad_value(call: Call, info: &'static Info, BadField { field, why }: BadField) -> Self {
        Self { info, repr: Repr::BadValue { call, field, why } }
    }

    #[cold]
    #[cfg(any(unix, test))]
    pub(crate) fn too_new(info: &'static Info, field: &'static str) -> Self {
        Self { info, repr: Repr::TooNew { field } }
    }

    /// The option; its name is empty if the call was not about one.
    pub fn option(&self) -> &'static Info {
        self.info
    }

    /// The system call that failed, or that a value was rejected for.
    pub fn call(&self) -> Call {
        match self.repr {
            Repr::Os(call, ..)
            | Repr::Refused { call, .. }
            | Repr::NoLoop(call)
            | Repr::BadValue { call, .. }
            | Repr::ShortAnswer { call, .. }
            | Repr::BadAnswer { call, .. } => call,
            Repr::TooNew { .. } => Call::Set,
            Repr::Missing | Repr::CutOff => Call::RecvMsg,
        }
    }

    /// The kind of failure.
    pub fn kind(&self) -> Kind {
        match self.repr {
            Repr::Os(_, errno, _) => Kind::Os(errno),
            Repr::NoLoop(_) => Kind::NoLoop,
            // The length was a `u32`, so it fits.
            Repr::ShortAnswer { got, wanted, .. } => Kind::ShortAnswer { got: got as usize, wanted: wanted as usize },
            Repr::BadAnswer { field, why, .. } => Kind::BadAnswer { field, why },
            Repr::BadValue { field, why, .. } => Kind::BadValue { field, why },
            Repr::Refused { cause, .. } => {
                Kind::BadValue { field: cause.refused.unwrap_or_default(), why: Why::Contradicts }
            }
            Repr::TooNew { field } => Kind::TooNew { field },
            Repr::Missing => Kind::Missing,
            Repr::CutOff => Kind::CutOff,
        }
    }

    /// The system's error number, if a system call failed.
    pub fn raw_os_error(&self) -> Option<i32> {
        match self.repr {
            Repr::Os(_, errno, _) => Some(errno),
            _ => None,
        }
    }

    /// The same as [`io::Error::kind`].
    pub fn io_kind(&self) -> io::ErrorKind {
        match self.repr {
            Repr::Os(_, errno, _) => io::Error::from_raw_os_error(number_of_host(errno)).kind(),
            Repr::NoLoop(_) => io::ErrorKind::Other,
            Repr::ShortAnswer { .. } | Repr::BadAnswer { .. } | Repr::CutOff => io::ErrorKind::InvalidData,
            Repr::Missing => io::ErrorKind::NotFound,
            Repr::BadValue { .. } | Repr::Refused { .. } => io::ErrorKind::InvalidInput,
            Repr::TooNew { .. } => io::ErrorKind::Unsupported,
        }
    }

    /// An [`io::Error`] with the text of this one, in which [`io::Error::get_ref`] finds it again.
    ///
    /// `?` keeps the system's error number instead, which programs check; an `io::Error` can hold only one of the two.
    ///
    /// ```
    /// # #[cfg(unix)]
    /// # fn f() -> std::io::Result<()> {
    /// use sctp_opts::{Error, SctpSocket, Family, Style};
    ///
    /// let socket = SctpSocket::new(Style::OneToOne, Family::V4).map_err(Error::explained)?;
    /// # Ok(()) }
    /// ```
    pub fn explained(self) -> io::Error {
        io::Error::new(self.io_kind(), self)
    }

    /// Whether a non-blocking call would have to wait.
    pub fn is_would_block(&self) -> bool {
        self.io_kind() == io::ErrorKind::WouldBlock
    }

    /// What to do about it, if known: `set net.sctp.auth_enable=1`.
    ///
    /// An errno may have several causes that fit. This is for the first of them that has a remedy, which may not be the one
    /// that occurred; [`causes`](Self::causes) has all, each with its own.
    pub fn hint(&self) -> Option<&'static str> {
        let causes = self.causes().map(|cause| cause.hint);
        causes.chain(self.needs().iter().copied()).find(|hint| !hint.is_empty())
    }

    /// The known causes that fit, in the order of the text. If one has [`others`](Cause::others), none of them may be true.
    ///
    /// ```
    /// # fn f(error: &sctp_opts::Error) {
    /// for cause in error.causes() {
    ///     println!("{}: {}", cause.when, cause.hint);
    /// }
    /// # }
    /// ```
    pub fn causes(&self) -> impl Iterator<Item = &'static Cause> {
        let refused = match self.repr {
            Repr::Refused { cause, .. } => Some(cause),
            _ => None,
        };
        refused.into_iter().chain(self.known())
    }

    /// The known causes of the system's error.
    fn known(&self) -> impl Iterator<Item = &'static Cause> {
        let (call, errno) = (self.call(), self.raw_os_error());
        let ruled_out = match self.repr {
            Repr::Os(.., ruled_out) => ruled_out,
            _ => 0,
        };
        let shared = if self.info.name.is_empty() { &[] } else { shared_by_options(call) };
        let causes = self.info.causes.iter().enumerate().filter(move |(i, cause)| {
            Some(cause.errno) == errno
                && ruled_out & bit(*i) == 0
                && match call {
                    Call::Get => cause.get,
                    Call::Set => cause.set,
                    _ => true,
                }
        });
        let shared = shared.iter().filter(move |cause| Some(cause.errno) == errno);
        causes.map(|(_, cause)| cause).chain(shared)
    }

    /// The settings that must be enabled first, if they may be the reason and no specific cause is known.
    fn needs(&self) -> &'static [&'static str] {
        let fits = matches!(self.usual(), Some(Usual::Forbidden | Usual::Unknown | Usual::Unsupported))
            || matches!(self.repr, Repr::Missing);
        if fits && self.known().next().is_none() {
            self.info.needs
        } else {
            &[]
        }
    }

    /// The usual meaning of the error, for any option.
    fn usual(&self) -> Option<Usual> {
        self.raw_os_error().and_then(Usual::of)
    }
}

cfg_if! {
    if #[cfg(described)] {
        use crate::message::Passed;

        impl Error {
            /// An error of a call that is not about an option.
            #[cold]
            pub(crate) fn of(call: Call, errno: i32) -> Self {
                Self::os(call, crate::generated::host::info::of(call), errno)
            }

            /// The error of the call that was just made, which is not about an option.
            #[cold]
            pub(crate) fn last(call: Call) -> Self {
                Self::last_os(call, crate::generated::host::info::of(call))
            }

            /// The error of the call that was just made to send `passed`.
            #[cold]
            pub(crate) fn last_sent(call: Call, passed: Passed<'_>) -> Self {
                Self::last(call).after(passed)
            }

            /// Excludes the causes that the passed arguments rule out.
            #[cold]
            pub(crate) fn after(mut self, passed: Passed<'_>) -> Self {
                if let Repr::Os(.., ruled_out) = &mut self.repr {
                    let causes = self.info.causes.iter().enumerate();
                    *ruled_out = causes.filter(|(_, cause)| !passed.may_be(cause)).fold(0, |all, (i, _)| all | bit(i));
                }
                self
            }

            /// The error for a call that the library does not make, because it would fail with this cause.
            #[cold]
            pub(crate) fn refused(call: Call, cause: &'static Cause) -> Self {
                Self { info: &Info::NONE, repr: Repr::Refused { call, cause } }
            }

            /// Like [`Error::io`], for a call that is not about an option.
            #[cold]
            pub(crate) fn other(call: Call, error: &io::Error) -> Self {
                Self::io(call, crate::generated::host::info::of(call), error)
            }
        }
    }
}

cfg_if! {
    if #[cfg(described)] {
        /// Why a call about any option may fail.
        fn shared_by_options(call: Call) -> &'static [Cause] {
            crate::generated::host::info::of(call).causes
        }
    } else {
        fn shared_by_options(_: Call) -> &'static [Cause] {
            &[]
        }
    }
}

/// The bit of the cause with this index; causes beyond the last bit are never ruled out.
fn bit(i: usize) -> u32 {
    u32::try_from(i).ok().and_then(|i| 1_u32.checked_shl(i)).unwrap_or(0)
}

/// Errors whose cause is the same for all options.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Usual {
    Forbidden,
    Unknown,
    Unsupported,
}

cfg_if! {
    if #[cfg(described)] {
        impl Usual {
            fn of(errno: i32) -> Option<Self> {
                use sctp_sys::{EACCES, ENOPROTOOPT, EOPNOTSUPP, EPERM};
                let is = |number: i64| i64::from(errno) == number;
                if is(EACCES.into()) || is(EPERM.into()) {
                    Some(Self::Forbidden)
                } else if is(ENOPROTOOPT.into()) {
                    Some(Self::Unknown)
                } else if is(EOPNOTSUPP.into()) {
                    Some(Self::Unsupported)
                } else {
                    None
                }
            }
        }
    } else {
        impl Usual {
            fn of(_errno: i32) -> Option<Self> {
                None
            }
        }
    }
}

/// The same as [`Display`](fmt::Display), because it is printed when `main` returns the error.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.info.name {
            "" => write!(f, "{}: ", self.call())?,
            option => write!(f, "{}({option}): ", self.call())?,
        }
        match &self.repr {
            Repr::Os(_, errno, _) => {
                write!(Lower { f, first: true }, "{}", io::Error::from_raw_os_error(number_of_host(*errno)))?;
                self.explain(f)
            }
            Repr::NoLoop(_) => f.write_str("the event loop is being shut down"),
            Repr::ShortAnswer { got, wanted, .. } => {
                write!(f, "the kernel returned {got} bytes, but {wanted} are needed")
            }
            Repr::BadAnswer { field, why, .. } => write!(f, "in the kernel's answer, {field}: {why}"),
            Repr::BadValue { field, why, .. } => write!(f, "cannot pass {field}: {why}"),
            Repr::Refused { cause: Cause { when, hint, refused, .. }, .. } => {
                write!(f, "cannot pass {}: {when}", refused.unwrap_or_default())?;
                if hint.is_empty() {
                    Ok(())
                } else {
                    write!(f, "; {hint}")
                }
            }
            Repr::TooNew { field } => write!(f, "this kernel is too old for {field}; leave it out or off"),
            Repr::Missing => {
                f.write_str("it was not received with the message")?;
                self.write_needs(f, ": ")
            }
            Repr::CutOff => {
                f.write_str("there was no room for all ancillary messages, and this one may have been cut off")
            }
        }
    }
}

impl Error {
    /// Writes the likely cause of the system's error.
    fn explain(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.known().next().is_some() {
            return self.write_causes(f);
        }
        let mut separator = ": ";
        match self.usual() {
            // These causes apply to options only.
            _ if self.info.name.is_empty() => return Ok(()),
            Some(Usual::Unknown) => {
                f.write_str(": not an SCTP socket, or this kernel does not know the option")?;
                if let Some(since) = self.info.since {
                    write!(f, " (available since {since})")?;
                }
                separator = "; ";
            }
            Some(Usual::Unsupported) => {
                f.write_str(": this kind of socket does not support it")?;
                separator = "; ";
            }
            Some(Usual::Forbidden) | None => {}
        }
        self.write_needs(f, separator)
    }

    /// `: cause; hint`, or `: cause (hint), or cause, or another reason`.
    fn write_causes(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let others = self.known().any(|cause| cause.others);
        let several = others || self.known().nth(1).is_some();
        let mut separator = ": ";
        for Cause { when, hint, .. } in self.known() {
            write!(f, "{separator}{when}")?;
            match (*hint, several) {
                ("", _) => {}
                (hint, true) => write!(f, " ({hint})")?,
                (hint, false) => write!(f, "; {hint}")?,
            }
            separator = ", or ";
        }
        f.write_str(if others { ", or another reason" } else { "" })
    }

    /// Writes the settings that must be enabled.
    fn write_needs(&self, f: &mut fmt::Formatter<'_>, mut separator: &str) -> fmt::Result {
        for need in self.needs() {
            write!(f, "{separator}it needs {need}")?;
            separator = " and ";
        }
        Ok(())
    }
}

/// Writes with a lowercase first letter.
struct Lower<'a, 'b> {
    f: &'a mut fmt::Formatter<'b>,
    first: bool,
}

impl Write for Lower<'_, '_> {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        let mut chars = s.chars();
        match chars.next() {
            Some(c) if self.first => {
                self.first = false;
                self.f.write_char(c.to_ascii_lowercase())?;
                self.f.write_str(chars.as_str())
            }
            _ => self.f.write_str(s),
        }
    }
}

impl std::error::Error for Error {}

impl From<Error> for io::Error {
    /// A system error keeps its number, without allocation, but loses its explanation; see [`Error::explained`]. Any
    /// other error keeps its text.
    fn from(error: Error) -> Self {
        match error.repr {
            Repr::Os(_, errno, _) => Self::from_raw_os_error(errno),
            _ => error.explained(),
        }
    }
}

cfg_if! {
    if #[cfg(all(test, linux))] {
        mod tests;
    }
}
