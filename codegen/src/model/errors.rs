//! The errors that calls return, and their causes.

use super::code::CodePlace;
use crate::diag::Place;
use crate::input::file::{Access, Sharing};

/// A likely cause of an error.
#[derive(Debug, Clone)]
pub struct Cause {
    pub errno: String,
    /// The error number on the platform.
    pub number: i32,
    pub when: String,
    pub hint: Option<String>,
    pub on: Access,
    /// Whether the error has causes that are not listed.
    pub others: bool,
    /// The location in the source code; `None` if the error was observed.
    pub source: Option<CodePlace>,
    /// The call in the evidence that returned the error.
    pub asked: Option<String>,
    /// Set if it is one of the platform's errors that many options share.
    pub shared: Option<Sharing>,
    /// Arguments of the call, one of which is required; any if empty.
    pub given: Vec<Given>,
    /// The field that the library names when it refuses such a call.
    pub refused: Option<String>,
    pub place: Place,
}

/// Conditions on the arguments of a call that sends, all of which are required.
#[derive(Debug, Default, Clone)]
pub struct Given {
    /// C names of flags.
    pub flags: Vec<String>,
    /// C names of flags that must not be passed.
    pub no_flags: Vec<String>,
    /// Flags of which none may be the passed one: a flag without a name.
    pub unnamed: Option<Vec<String>>,
    /// C name of an ancillary message.
    pub cmsg: Option<String>,
    pub data: bool,
    /// Whether the peer's address is passed.
    pub address: Option<bool>,
}

/// A system call that every kind of socket has.
#[derive(Debug)]
pub struct Call {
    pub name: String,
    pub doc: String,
    /// Its variants of `sctp_opts::Call`.
    pub rust: Vec<String>,
    pub errors: Vec<Vec<Cause>>,
    pub place: Place,
}
