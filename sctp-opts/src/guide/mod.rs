//! How SCTP sockets are used with this crate.
//!
//! Each page is about one thing, and its programs are complete. They use [`SctpSocket`](crate::SctpSocket), which opens
//! sockets and has everything as methods; each is also a function for any other file descriptor. Longer programs are in
//! the repository's folder `sctp-opts/examples`.
//!
//! | page | what it is about |
//! |:--|:--|
//! | [`one_to_one`] | a socket per association, as with TCP |
//! | [`one_to_many`] | one socket for all associations |
//! | [`selectors`] | what an option is read from or set for |
//! | [`messages`] | sending and receiving, and what goes along |
//! | [`events`] | what the kernel tells between the messages |
//! | [`ends`] | how an association ends, and what the calls say then |
//! | [`multihoming`] | several addresses on either side |
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

/// Sending and receiving, and what goes along.
///
#[doc = include_str!("messages.md")]
pub mod messages {}

/// What the kernel tells between the messages.
///
#[doc = include_str!("events.md")]
pub mod events {}

/// How an association ends, and what the calls say then.
///
#[doc = include_str!("ends.md")]
pub mod ends {}

/// Several addresses on either side.
///
#[doc = include_str!("multihoming.md")]
pub mod multihoming {}

/// What a refusal says, and what to do about it.
///
#[doc = include_str!("errors.md")]
pub mod errors {}

/// From C and libsctp.
///
#[doc = include_str!("porting.md")]
pub mod porting {}
