//! Whether a call would have to wait.

use core::ffi::c_short;
use core::task::{Context, Poll};
use std::os::fd::AsFd as _;

use super::wait::{Half, Look, Tried};
use super::AsyncSctpSocket;
use crate::os::{self, POLLIN, POLLOUT};
use crate::standing::{standing, Standing};
use crate::{Error, SctpSocket};

impl AsyncSctpSocket {
    /// Waits until a receive or an accept would not have to wait: there is something, or the end, or an error.
    ///
    /// The system is asked, so this is not ready for what was received already. Another task may be faster. That a
    /// listening socket was shut down is shown where [`SctpSocket::shutdown`] did it; of another library's call Linux tells
    /// an [`accept`](Self::accept) only.
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub async fn readable(&self) -> Result<(), Error> {
        self.when(Half::Read, readable).await
    }

    /// Waits until a send would not have to wait: there is room, or an error. On a one-to-many socket there may be room
    /// for one association and not for another.
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub async fn writable(&self) -> Result<(), Error> {
        self.when(Half::Write, writable).await
    }

    /// As [`readable`](Self::readable).
    pub fn poll_readable(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.poll_when(Half::Read, context, readable)
    }

    /// As [`writable`](Self::writable).
    pub fn poll_writable(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.poll_when(Half::Write, context, writable)
    }
}

fn readable(socket: &SctpSocket, look: Look) -> Tried<()> {
    ready(socket, POLLIN, || {
        look == Look::Whole && matches!(standing(socket.as_fd()), Standing::Over | Standing::Unconnected)
    })
}

fn writable(socket: &SctpSocket, look: Look) -> Tried<()> {
    ready(socket, POLLOUT, || look == Look::Whole && standing(socket.as_fd()) != Standing::Open)
}

fn ready(socket: &SctpSocket, events: c_short, or: impl FnOnce() -> bool) -> Tried<()> {
    Ok((os::is_ready(socket.as_fd(), events)? || or()).then_some(()))
}
