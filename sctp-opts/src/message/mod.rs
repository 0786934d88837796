//! Sending and receiving messages and their ancillary data.

mod batch;
mod flags;
mod passed;
mod reassembly;
mod receive;
mod send;
#[cfg(test)]
mod tests;

pub use batch::{receive_batch, send_batch, Batch, BatchIter, Outgoing};
#[cfg(feature = "tokio")]
pub(crate) use batch::{recvmmsg, Ends};
pub use flags::MsgFlags;
pub(crate) use passed::Passed;
pub use reassembly::{Assembled, Message, Reassembly};
#[cfg(feature = "tokio")]
pub(crate) use receive::try_receive_vectored;
pub use receive::{receive, receive_vectored, receive_with, Incoming, Received, Scattered, Source, What};
pub use send::{send, send_vectored};
