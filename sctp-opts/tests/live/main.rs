//! Tests of every option of Linux through the public interface, in a real kernel: with and without an association,
//! one-to-one and one-to-many, IPv4 and IPv6, each selector, errors with their number and hint.
//!
//! If this machine's kernel has no SCTP, the tests say so and pass. `cargo xtask test --only live` runs them in a
//! kernel with SCTP (and sets `SCTP_OPTS_LIVE=1`, which makes a kernel without SCTP a failure). To run one of them
//! elsewhere: `cargo xtask kernel --kernel 6.1 -- target/debug/deps/live-… rto_info`.
#![cfg(target_os = "linux")]

mod allocations;
#[cfg(feature = "tokio")]
mod asynchronous;
mod calls;
mod captured;
mod causes;
mod common;
mod complete;
mod concurrency;
mod cycle;
mod dead_path;
mod defaults;
mod described;
/// The examples of the documentation.
#[path = "../documented"]
// The examples always borrow the socket.
#[allow(clippy::needless_borrows_for_generic_args)]
mod documented {
    use crate::examples::Outcome;
    use ::sctp_opts;
    #[rustfmt::skip]
    #[path = "linux.rs"]
    pub(crate) mod examples;
    #[rustfmt::skip]
    pub(crate) mod manual;
    #[rustfmt::skip]
    mod shared;
}
mod ends;
mod examples;
mod failover;
mod fields;
mod functions;
#[rustfmt::skip]
mod generated;
mod interop;
mod kernels;
// Looking up its connectx() by version needs glibc.
#[cfg(target_env = "gnu")]
mod libsctp;
mod manual;
mod meaning;
mod messages;
mod notes;
mod notifications;
mod out_of_memory;
mod patient;
mod planted;
#[rustfmt::skip]
#[path = "../prose/linux.rs"]
mod prose;
mod quantities;
mod refusals;
mod sentences;
mod socket_layer;
mod sockets;
mod states;
mod surprises;
mod table;
mod wire;
