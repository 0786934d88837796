//! Sending and receiving messages, with what goes along with them.

mod batch;
mod flags;
mod reassembly;
mod receive;
mod send;
#[cfg(test)]
mod tests;

pub use batch::{receive_batch, send_batch, Batch, BatchIter, Outgoing};
pub use flags::MsgFlags;
pub use reassembly::{Assembled, Message, Reassembly};
pub use receive::{receive, receive_vectored, receive_with, Incoming, Received, Scattered, Source, What};
pub use send::{send, send_vectored};
