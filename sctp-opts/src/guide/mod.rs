//! How to use SCTP sockets with this crate.
//!
//! Each page covers one topic with complete programs; the tests run the longer ones in a Linux kernel. They use
//! [`SctpSocket`](crate::SctpSocket), which opens sockets and has the calls as methods; each method is also available
//! as a function for any other file descriptor. More programs are in the repository's folder `sctp-opts/examples`.
//!
//! | page | what it is about |
//! |:--|:--|
//! | [`one_to_one`] | a socket per association, as with TCP |
//! | [`one_to_many`] | one socket for all associations |
//! | [`selectors`] | what an option is read from or set for |
//! | [`messages`] | sending and receiving, with ancillary messages |
//! | [`events`] | notifications from the kernel |
//! | [`closing`] | ending associations, and stopping a server |
//! | [`ends`] | how an association ends, and what the calls return then |
//! | [`timeouts`] | limiting how long calls wait |
//! | [`buffers`] | how long a message may be, and when it is received in pieces |
//! | [`event_loops`] | with tokio, mio, and `poll` |
//! | [`multihoming`] | several addresses on either side |
//! | [`socket_layer`] | what `SO_*` options and `MSG_*` flags do on SCTP, and where the system shows associations |
//! | [`errors`] | what an error says, and what to do about it |
//! | [`porting`] | porting from C and libsctp |
//!
//! [`index`](crate::index) lists all options by section of the RFCs, and the Rust name of each C name. "Which option do
//! I want?" is answered, task by task, in `docs/manual.md` of the repository.

/// A socket per association, as with TCP.
///
#[doc = include_str!("one_to_one.md")]
pub mod one_to_one {}

/// One socket for all associations.
///
#[doc = include_str!("one_to_many.md")]
///
/// # A server that moves and ends associations
///
/// ```no_run
#[doc = include_str!("../../examples/one_to_many_server.rs")]
/// ```
///
/// # A server that stalls
///
/// ```no_run
#[doc = include_str!("../../examples/shared_buffers.rs")]
/// ```
pub mod one_to_many {}

/// What an option is read from or set for.
///
#[doc = include_str!("selectors.md")]
pub mod selectors {}

/// Sending and receiving, with ancillary messages.
///
#[doc = include_str!("messages.md")]
pub mod messages {}

/// Notifications from the kernel.
///
#[doc = include_str!("events.md")]
pub mod events {}

/// Ending associations, and stopping a server.
///
#[doc = include_str!("closing.md")]
///
/// # A program
///
/// ```no_run
#[doc = include_str!("../../examples/closing.rs")]
/// ```
pub mod closing {}

/// How an association ends, and what the calls return then.
///
#[doc = include_str!("ends.md")]
pub mod ends {}

/// Limiting how long calls wait.
///
#[doc = include_str!("timeouts.md")]
///
/// # A program
///
/// ```no_run
#[doc = include_str!("../../examples/timeouts.rs")]
/// ```
pub mod timeouts {}

/// How long a message may be, and when it is received in pieces.
///
#[doc = include_str!("buffers.md")]
///
/// # A program
///
/// ```no_run
#[doc = include_str!("../../examples/sizes.rs")]
/// ```
pub mod buffers {}

/// SCTP sockets with tokio, mio, and `poll`.
///
#[doc = include_str!("event_loops.md")]
///
/// # A server in tokio
///
#[cfg_attr(feature = "tokio", doc = "```no_run")]
#[cfg_attr(not(feature = "tokio"), doc = "```text")]
#[doc = include_str!("../../examples/tokio_server.rs")]
/// ```
///
/// # A server in mio
///
/// ```no_run
#[doc = include_str!("../../examples/mio_server.rs")]
/// ```
pub mod event_loops {}

/// Several addresses on either side.
///
#[doc = include_str!("multihoming.md")]
///
/// # A program that shows which addresses the peer learns
///
/// ```no_run
#[doc = include_str!("../../examples/addresses.rs")]
/// ```
pub mod multihoming {}

/// What `SO_*` options and `MSG_*` flags do on SCTP, and where the system shows associations.
///
#[doc = include_str!("socket_layer.md")]
///
/// # A program
///
/// ```no_run
#[doc = include_str!("../../examples/socket_layer.rs")]
/// ```
pub mod socket_layer {}

/// What an error says, and what to do about it.
///
#[doc = include_str!("errors.md")]
pub mod errors {}

/// Porting from C and libsctp.
///
#[doc = include_str!("porting.md")]
pub mod porting {}
