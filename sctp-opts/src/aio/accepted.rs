//! Accepted associations as a stream.

use core::pin::Pin;
use core::task::{Context, Poll};
use std::net::SocketAddr;
use std::os::fd::AsFd as _;

use futures_core::Stream;

use super::wait::Half;
use super::{unless_waiting, AsyncSctpSocket};
use crate::{Error, SctpSocket};

impl AsyncSctpSocket {
    /// Waits for an association from a peer: see [`SctpSocket::accept`]. The new socket is in the same event loop.
    ///
    /// To stop waiting, drop the future, or [`shut the socket down`](SctpSocket::shutdown) for all waiting tasks. On
    /// Linux an event loop does not notice another library's call of `shutdown`; a task that waits here checks for it
    /// twice a second.
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub async fn accept(&self) -> Result<(Self, SocketAddr), Error> {
        let (socket, address) = self.when(Half::Accept, |socket, _| accept(socket)).await?;
        Ok((Self::new(socket)?, address))
    }

    /// Accepts an association if one is waiting; otherwise the error [is `WouldBlock`](Error::is_would_block).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn try_accept(&self) -> Result<(Self, SocketAddr), Error> {
        let (socket, address) = self.get_ref().accept()?;
        Ok((Self::new(socket)?, address))
    }

    /// Accepts an association, or arranges for the task to be woken when one may be waiting.
    pub fn poll_accept(&self, context: &mut Context<'_>) -> Poll<Result<(Self, SocketAddr), Error>> {
        self.poll_when(Half::Accept, context, |socket, _| accept(socket)).map(|accepted| {
            let (socket, address) = accepted?;
            Ok((Self::new(socket)?, address))
        })
    }

    /// Accepts associations one after the other, as a [`Stream`] that never ends.
    pub fn accepted(&self) -> Accepted<'_> {
        Accepted { listener: self }
    }
}

/// Made by [`AsyncSctpSocket::accepted`].
#[derive(Debug)]
#[must_use = "it does nothing unless it is polled"]
pub struct Accepted<'a> {
    listener: &'a AsyncSctpSocket,
}

impl Stream for Accepted<'_> {
    type Item = Result<(AsyncSctpSocket, SocketAddr), Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.listener.poll_accept(context).map(Some)
    }
}

fn accept(socket: &SctpSocket) -> Result<Option<(SctpSocket, SocketAddr)>, Error> {
    let accepted = unless_waiting(crate::common_calls::accept(socket.as_fd(), true))?;
    Ok(accepted.map(|(socket, address)| (socket.into(), address)))
}
