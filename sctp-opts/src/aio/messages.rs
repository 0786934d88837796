//! Sending and receiving messages in tokio.

use core::task::{Context, Poll};
use std::io::{IoSlice, IoSliceMut};
use std::net::SocketAddr;
use std::os::fd::AsFd as _;

use super::wait::{Half, Look, Tried};
use super::{unless_waiting, AsyncSctpSocket};
use crate::control::{ControlData, FromControl};
use crate::message::{recvmmsg, try_receive_vectored, Ends};
use crate::{Batch, Error, MsgFlags, Outgoing, Received, Scattered, SctpSocket};

impl AsyncSctpSocket {
    /// Sends a message: see [`send`](crate::send()).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub async fn send<D: ControlData>(
        &self,
        data: &[u8],
        to: impl Into<Option<SocketAddr>>,
        control: &D,
    ) -> Result<usize, Error> {
        self.send_vectored(&[IoSlice::new(data)], to, control, MsgFlags::empty()).await
    }

    /// Sends a message from several buffers: see [`send_vectored`](crate::send_vectored).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub async fn send_vectored<D: ControlData>(
        &self,
        data: &[IoSlice<'_>],
        to: impl Into<Option<SocketAddr>>,
        control: &D,
        flags: MsgFlags,
    ) -> Result<usize, Error> {
        let to = to.into();
        self.when(Half::Write, |socket, _| unless_waiting(socket.send_vectored(data, to, control, flags))).await
    }

    /// Sends many messages, with as few system calls as possible, and waits for the first only: see
    /// [`send_batch`](crate::send_batch).
    ///
    /// # Errors
    ///
    /// If not even the first was sent.
    pub async fn send_batch<D: ControlData>(
        &self,
        messages: &[Outgoing<'_, D>],
        flags: MsgFlags,
    ) -> Result<usize, Error> {
        self.when(Half::Write, |socket, _| unless_waiting(crate::send_batch(socket, messages, flags))).await
    }

    /// Receives a message, a piece of one, or a notification: see [`receive`](crate::receive()).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub async fn receive<'b, I>(&self, buffer: &'b mut [u8]) -> Result<Received<'b, I>, Error>
    where
        I: FromControl, // Name it, if it is not inferred: `receive::<()>`, or `receive::<RcvInfo>`.
    {
        let scattered = self.receive_vectored(&mut [IoSliceMut::new(buffer)], MsgFlags::empty()).await?;
        scattered.in_one(buffer)
    }

    /// Receives into several buffers: see [`receive_vectored`](crate::receive_vectored).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub async fn receive_vectored<I: FromControl>(
        &self,
        buffers: &mut [IoSliceMut<'_>],
        flags: MsgFlags,
    ) -> Result<Scattered<I>, Error> {
        self.when(Half::Read, |socket, look| scattered(socket, look, buffers, flags)).await
    }

    /// Receives up to `N` messages, and waits for the first only: see [`receive_batch`](crate::receive_batch).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub async fn receive_batch<'b, I: FromControl, B: AsRef<[u8]> + AsMut<[u8]>, const N: usize>(
        &self,
        buffers: &'b mut [B; N],
        flags: MsgFlags,
    ) -> Result<Batch<'b, B, I, N>, Error> {
        let received = self.when(Half::Read, |socket, look| {
            let ends = if look == Look::Quick { Ends::Unseen } else { Ends::Seen };
            unless_waiting(recvmmsg(socket.as_fd(), buffers, flags, ends))
        });
        Ok(received.await?.with(buffers))
    }

    /// Sends a message if that is possible without waiting; otherwise the error [is
    /// `WouldBlock`](Error::is_would_block).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn try_send<D: ControlData>(
        &self,
        data: &[u8],
        to: impl Into<Option<SocketAddr>>,
        control: &D,
    ) -> Result<usize, Error> {
        self.get_ref().send(data, to, control)
    }

    /// Sends as many messages as possible without waiting; if there are none, the error
    /// [is `WouldBlock`](Error::is_would_block).
    ///
    /// # Errors
    ///
    /// If not even the first was sent.
    pub fn try_send_batch<D: ControlData>(
        &self,
        messages: &[Outgoing<'_, D>],
        flags: MsgFlags,
    ) -> Result<usize, Error> {
        crate::send_batch(self, messages, flags)
    }

    /// Receives if something has arrived; otherwise the error [is `WouldBlock`](Error::is_would_block).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn try_receive<'b, I: FromControl>(&self, buffer: &'b mut [u8]) -> Result<Received<'b, I>, Error> {
        self.get_ref().receive(buffer)
    }

    /// Receives up to `N` messages; if there are none, the error [is `WouldBlock`](Error::is_would_block).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn try_receive_batch<'b, I: FromControl, B: AsRef<[u8]> + AsMut<[u8]>, const N: usize>(
        &self,
        buffers: &'b mut [B; N],
        flags: MsgFlags,
    ) -> Result<Batch<'b, B, I, N>, Error> {
        crate::receive_batch(self, buffers, flags)
    }

    /// Sends a message, or arranges for the task to be woken when that may be possible.
    pub fn poll_send<D: ControlData>(
        &self,
        context: &mut Context<'_>,
        data: &[u8],
        to: impl Into<Option<SocketAddr>>,
        control: &D,
    ) -> Poll<Result<usize, Error>> {
        let to = to.into();
        self.poll_when(Half::Write, context, |socket, _| unless_waiting(socket.send(data, to, control)))
    }

    /// Receives, or arranges for the task to be woken when something may have arrived.
    pub fn poll_receive<'b, I: FromControl>(
        &self,
        context: &mut Context<'_>,
        buffer: &'b mut [u8],
    ) -> Poll<Result<Received<'b, I>, Error>> {
        let mut buffers = [IoSliceMut::new(buffer)];
        let received = self
            .poll_when(Half::Read, context, |socket, look| scattered(socket, look, &mut buffers, MsgFlags::empty()));
        received.map(|received| received?.in_one(buffer))
    }
}

fn scattered<I: FromControl>(
    socket: &SctpSocket,
    look: Look,
    buffers: &mut [IoSliceMut<'_>],
    flags: MsgFlags,
) -> Tried<Scattered<I>> {
    unless_waiting(match look {
        Look::Quick => try_receive_vectored(socket.as_fd(), buffers, flags),
        Look::Thorough => socket.receive_vectored(buffers, flags),
    })
}
