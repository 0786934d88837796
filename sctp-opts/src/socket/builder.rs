//! Configuring a socket before it connects or listens.

use std::os::fd::AsFd as _;
use std::time::Duration;

use super::{open, SctpSocket};
use crate::functions::{Addresses, Started};
use crate::{Error, Future, NotificationTypes, Selector, SetOpt};

/// Configures a new socket: see [`SctpSocket::builder`].
///
/// Each step takes effect at once, in order, up to the first that fails; the final call returns that error.
///
/// ```no_run
/// # fn f() -> Result<(), sctp_opts::Error> {
/// use sctp_opts::options::{InitMsg, NoDelay, NotificationType, RecvRcvInfo};
/// use sctp_opts::{Family, SctpSocket, Socket, Style};
///
/// let here = ["[2001:db8::1]:2905", "192.0.2.1:2905"].map(|text| text.parse::<std::net::SocketAddr>().unwrap());
/// let socket = SctpSocket::builder(Style::OneToMany, Family::V6)
///     .option(Socket, &InitMsg { num_ostreams: 64, ..InitMsg::default() })
///     .option(Socket, &NoDelay(true))
///     .option(Socket, &RecvRcvInfo(true))
///     .subscribe([NotificationType::AssocChange])
///     .bind(here)
///     .listen(128)?;
/// # Ok(()) }
/// ```
#[must_use = "call `open`, `listen` or `connect` to get the socket"]
#[derive(Debug)]
pub struct Builder(Result<SctpSocket, Error>);

impl Builder {
    pub(super) fn new(socket: Result<SctpSocket, Error>) -> Self {
        Self(socket)
    }

    fn then(self, step: impl FnOnce(&SctpSocket) -> Result<(), Error>) -> Self {
        Self(self.0.and_then(|socket| step(&socket).map(|()| socket)))
    }

    /// Sets an SCTP option.
    pub fn option<O: SetOpt>(self, selector: impl Selector<O::Scope>, option: &O) -> Self {
        self.then(|socket| socket.set(selector, option))
    }

    /// Subscribes to these notifications for all future associations: see [`subscribe`](crate::subscribe()).
    pub fn subscribe(self, types: impl NotificationTypes) -> Self {
        self.then(|socket| crate::subscribe(socket, Future, types))
    }

    /// Binds it to one address or several: see [`SctpSocket::bind`].
    pub fn bind<A>(self, addresses: A) -> Self
    where
        A: Addresses,
    {
        self.then(|socket| socket.bind(addresses))
    }

    /// Allows binding to a port whose previous socket was closed but may still have associations (`SO_REUSEADDR`). Call
    /// it before `bind`; the previous socket must have set it, too.
    pub fn reuse_address(self) -> Self {
        self.then(|socket| open::reuse_address(socket.as_fd()))
    }

    /// The size of the send buffer in bytes (`SO_SNDBUF`), which also limits the length of a message. Linux doubles the
    /// number, to account for its own overhead, and silently limits it to twice `net.core.wmem_max`.
    pub fn send_buffer(self, bytes: u32) -> Self {
        self.then(|socket| open::buffer(socket.as_fd(), &open::SO_SNDBUF, bytes))
    }

    /// The size of the receive buffer in bytes (`SO_RCVBUF`). Call it before `connect` or `listen`, because the size is
    /// announced to the peer when an association is set up. Linux doubles the number, and silently limits it to twice
    /// `net.core.rmem_max`.
    pub fn receive_buffer(self, bytes: u32) -> Self {
        self.then(|socket| open::buffer(socket.as_fd(), &open::SO_RCVBUF, bytes))
    }

    /// The timeout of receive and accept: see [`SctpSocket::set_read_timeout`].
    pub fn read_timeout(self, timeout: Duration) -> Self {
        self.then(|socket| socket.set_read_timeout(Some(timeout)))
    }

    /// The timeout of send: see [`SctpSocket::set_write_timeout`].
    pub fn write_timeout(self, timeout: Duration) -> Self {
        self.then(|socket| socket.set_write_timeout(Some(timeout)))
    }

    /// Whether an IPv6 socket does not accept IPv4 (`IPV6_V6ONLY`); off by default. Call it before `bind`.
    pub fn v6_only(self, only: bool) -> Self {
        self.then(|socket| open::v6_only(socket.as_fd(), only))
    }

    /// Runs any other step on the socket.
    ///
    /// ```no_run
    /// # fn f(here: std::net::SocketAddr, more: std::net::SocketAddr) -> Result<(), sctp_opts::Error> {
    /// use sctp_opts::functions::Bindx;
    /// use sctp_opts::{Family, SctpSocket, Style};
    ///
    /// let socket = SctpSocket::builder(Style::OneToMany, Family::of(&here))
    ///     .bind([here])
    ///     .with(|socket| socket.bindx([more], Bindx::Add))
    ///     .listen(128)?;
    /// # Ok(()) }
    /// ```
    pub fn with(self, step: impl FnOnce(&SctpSocket) -> Result<(), Error>) -> Self {
        self.then(step)
    }

    /// Makes the socket non-blocking: calls return `WouldBlock` instead of waiting.
    pub fn nonblocking(self) -> Self {
        self.then(|socket| socket.set_nonblocking(true))
    }

    /// Returns the socket.
    ///
    /// # Errors
    ///
    /// The first step that failed.
    pub fn open(self) -> Result<SctpSocket, Error> {
        self.0
    }

    /// Lets peers connect: see [`SctpSocket::listen`].
    ///
    /// # Errors
    ///
    /// The first step that failed.
    pub fn listen(self, backlog: u32) -> Result<SctpSocket, Error> {
        self.then(|socket| socket.listen(backlog)).open()
    }

    /// Connects to a peer with these addresses: see [`SctpSocket::connect`].
    ///
    /// # Errors
    ///
    /// The first step that failed.
    pub fn connect<A>(self, addresses: A) -> Result<(SctpSocket, Started), Error>
    where
        A: Addresses,
    {
        let socket = self.open()?;
        let started = socket.connect(addresses)?;
        Ok((socket, started))
    }

    /// Connects, and waits for no longer than `timeout`: see [`SctpSocket::connect_timeout`]. If it expires, the socket
    /// is closed, which abandons the attempt.
    ///
    /// # Errors
    ///
    /// The first step that failed.
    pub fn connect_timeout<A>(self, addresses: A, timeout: Duration) -> Result<(SctpSocket, Started), Error>
    where
        A: Addresses,
    {
        let socket = self.open()?;
        let started = socket.connect_timeout(addresses, timeout)?;
        Ok((socket, started))
    }
}
