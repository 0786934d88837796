//! What has to be said before a socket connects or listens.

use std::os::fd::AsFd as _;
use std::time::Duration;

use super::{open, SctpSocket};
use crate::functions::{Addresses, Started};
use crate::{Error, Future, NotificationTypes, Selector, SetOpt};

/// A socket in the making: [`SctpSocket::builder`].
///
/// What it is told happens at once and in order, up to the first that fails; the last call tells that failure.
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
#[must_use = "it is opened by `open`, `listen` or `connect`"]
#[derive(Debug)]
pub struct Builder(Result<SctpSocket, Error>);

impl Builder {
    pub(super) fn new(socket: Result<SctpSocket, Error>) -> Self {
        Self(socket)
    }

    fn then(self, step: impl FnOnce(&SctpSocket) -> Result<(), Error>) -> Self {
        Self(self.0.and_then(|socket| step(&socket).map(|()| socket)))
    }

    /// Sets an option of SCTP.
    pub fn option<O: SetOpt>(self, selector: impl Selector<O::Scope>, option: &O) -> Self {
        self.then(|socket| socket.set(selector, option))
    }

    /// Wants these notifications of all associations to come: see [`subscribe`](crate::subscribe()).
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

    /// Takes a port that an earlier socket has just left, and whose associations may still live (`SO_REUSEADDR`): before
    /// `bind`, and that socket has to have said so, too.
    pub fn reuse_address(self) -> Self {
        self.then(|socket| open::reuse_address(socket.as_fd()))
    }

    /// How many bytes may wait to be sent (`SO_SNDBUF`), which is also the longest message. Linux takes twice the number, for
    /// what it needs itself, and at most twice `net.core.wmem_max`, without an error.
    pub fn send_buffer(self, bytes: u32) -> Self {
        self.then(|socket| open::buffer(socket.as_fd(), &open::SO_SNDBUF, bytes))
    }

    /// How many bytes may wait to be received (`SO_RCVBUF`): before `connect` or `listen`, as peers are told of it when an
    /// association is set up. Linux takes twice the number, and at most twice `net.core.rmem_max`, without an error.
    pub fn receive_buffer(self, bytes: u32) -> Self {
        self.then(|socket| open::buffer(socket.as_fd(), &open::SO_RCVBUF, bytes))
    }

    /// How long a receive waits, or an accept: see [`SctpSocket::set_read_timeout`].
    pub fn read_timeout(self, timeout: Duration) -> Self {
        self.then(|socket| socket.set_read_timeout(Some(timeout)))
    }

    /// How long a send waits for room: see [`SctpSocket::set_write_timeout`].
    pub fn write_timeout(self, timeout: Duration) -> Self {
        self.then(|socket| socket.set_write_timeout(Some(timeout)))
    }

    /// Whether a socket for IPv6 leaves IPv4 alone (`IPV6_V6ONLY`): before `bind`. Without it, it does not.
    pub fn v6_only(self, only: bool) -> Self {
        self.then(|socket| open::v6_only(socket.as_fd(), only))
    }

    /// Does anything else to the socket, in its turn.
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

    /// The socket, as it is now.
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

    /// Connects, and waits for no longer than `timeout`: see [`SctpSocket::connect_timeout`]. Where that runs out the socket
    /// is closed, and the attempt given up with it.
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
