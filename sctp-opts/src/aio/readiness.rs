//! Whether a call would have to wait.

use core::ffi::c_short;
use core::task::{Context, Poll};
use std::os::fd::AsFd as _;

use super::wait::{Half, Look, Tried};
use super::AsyncSctpSocket;
use crate::assoc_state::{self, AssocState};
use crate::os::{self, POLLIN, POLLOUT};
use crate::{Error, SctpSocket};

impl AsyncSctpSocket {
    /// Waits until a receive or an accept would not block: there is data, the association has ended, or there is an
    /// error.
    ///
    /// It asks the system, so it is not ready for data that was received already. Another task may receive first. The
    /// shutdown of a listening socket is reported if [`SctpSocket::shutdown`] did it; if another library did it, on
    /// Linux only [`accept`](Self::accept) reports it.
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub async fn readable(&self) -> Result<(), Error> {
        self.when(Half::Read, readable).await
    }

    /// Waits until a send would not block: there is buffer space, or an error. On a one-to-many socket there may be
    /// space for one association and not for another.
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub async fn writable(&self) -> Result<(), Error> {
        self.when(Half::Write, writable).await
    }

    /// Like [`readable`](Self::readable).
    pub fn poll_readable(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.poll_when(Half::Read, context, readable)
    }

    /// Like [`writable`](Self::writable).
    pub fn poll_writable(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.poll_when(Half::Write, context, writable)
    }
}

fn readable(socket: &SctpSocket, look: Look) -> Tried<()> {
    ready(socket, POLLIN, || {
        look == Look::Thorough && matches!(assoc_state::of(socket.as_fd()), AssocState::Ended | AssocState::Unconnected)
    })
}

fn writable(socket: &SctpSocket, look: Look) -> Tried<()> {
    ready(socket, POLLOUT, || look == Look::Thorough && assoc_state::of(socket.as_fd()) != AssocState::Open)
}

fn ready(socket: &SctpSocket, events: c_short, or: impl FnOnce() -> bool) -> Tried<()> {
    Ok((os::is_ready(socket.as_fd(), events)? || or()).then_some(()))
}
