//! How SCTP sockets are used with this crate.
//!
//! Each page is about one thing, and its programs are complete: [`socket2`](https://docs.rs/socket2) opens the sockets,
//! and any other crate that gives a file descriptor would do as well.
//!
//! | page | what it is about |
//! |:--|:--|
//! | [`one_to_one`] | a socket per association, as with TCP |
//! | [`one_to_many`] | one socket for all associations |
//! | [`selectors`] | what an option is read from or set for |
//! | [`errors`] | what a refusal says, and what to do about it |
//! | [`porting`] | from C and libsctp |
//!
//! [`index`](crate::index) lists all options by section of the RFCs, and what each C name is called in Rust. "Which
//! option do I want?" is answered, task by task, in `docs/manual.md` of the repository.

/// A socket per association, as with TCP.
///
#[doc = include_str!("one_to_one.md")]
pub mod one_to_one {}

/// One socket for all associations.
///
#[doc = include_str!("one_to_many.md")]
pub mod one_to_many {}

/// What an option is read from or set for.
///
#[doc = include_str!("selectors.md")]
pub mod selectors {}

/// What a refusal says, and what to do about it.
///
#[doc = include_str!("errors.md")]
pub mod errors {}

/// From C and libsctp.
///
#[doc = include_str!("porting.md")]
pub mod porting {}
