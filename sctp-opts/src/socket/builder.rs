//! What has to be said before a socket connects or listens.

use core::borrow::Borrow;
use std::net::SocketAddr;
use std::os::fd::AsFd as _;

use super::{open, SctpSocket};
use crate::functions::Started;
use crate::options::NotificationType;
use crate::{Error, Future, Selector, SetOpt};

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

    /// Sets an option of SCTP before the socket is bound.
    pub fn option<O: SetOpt>(self, selector: impl Selector<O::Scope>, option: &O) -> Self {
        self.then(|socket| socket.set(selector, option))
    }

    /// Wants these notifications of all associations to come: see [`subscribe`](crate::subscribe()).
    pub fn subscribe(self, types: impl IntoIterator<Item = NotificationType>) -> Self {
        self.then(|socket| crate::subscribe(socket, Future, types))
    }

    /// Binds it to one address or several: see [`SctpSocket::bind`].
    pub fn bind<A>(self, addresses: A) -> Self
    where
        A: IntoIterator,
        A::Item: Borrow<SocketAddr>,
    {
        self.then(|socket| socket.bind(addresses))
    }

    /// Takes a port that an earlier socket has just left, and whose associations may still live (`SO_REUSEADDR`): before
    /// `bind`, and that socket has to have said so, too.
    pub fn reuse_address(self) -> Self {
        self.then(|socket| open::reuse_address(socket.as_fd()))
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
        A: IntoIterator,
        A::Item: Borrow<SocketAddr>,
    {
        let socket = self.open()?;
        let started = socket.connect(addresses)?;
        Ok((socket, started))
    }
}
