//! [`SctpSocket`] in an event loop of tokio.

mod accepted;
mod alarm;
mod messages;
mod readiness;
mod wait;

use std::net::{Shutdown, SocketAddr};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};

pub use accepted::Accepted;
use tokio::io::unix::AsyncFd;
use tokio::io::Interest;

use self::wait::{Half, Look, Polled};
use crate::functions::{self, AddrRoom, Addresses, Addrs, Bindx, PeeloffFlags, Started};
use crate::ids::{One, OneOrFuture, OneOrFutureCurrentAll};
use crate::os::is_stream;
use crate::scope::Assoc;
use crate::standing::{self, Standing};
use crate::{AssocId, Error, GetOpt, NotificationTypes, SctpSocket, Selector, SetOpt};

/// An SCTP socket whose calls are awaited, in an event loop of [tokio](https://docs.rs/tokio). It needs the feature
/// `tokio`.
///
/// Every function makes the call of [`SctpSocket`] that has its name, and where that would have to wait, makes it again
/// when something has happened to the socket; [`shutdown`](Self::shutdown) waits for the end besides. How to use it is
/// in the [guide](crate::guide::event_loops). There is no thread and no buffer in between, and nothing happens after a
/// call that a message came with or left with. So every future may be dropped at any time, as `select!` does, and no
/// message is lost or sent twice. No future waits where the blocking call would not.
///
/// A socket may be shared by any number of tasks. On Linux the associations of a one-to-many socket share its send
/// buffer, so that a peer that receives nothing keeps the sends to all others waiting as well, here as in a blocking call.
/// Where `net.sctp.sndbuf_policy` is 1 when the socket is made, each association has a buffer of that size to itself, and
/// the others get through: a task that waits to send on such a socket looks again every 20 ms, for the system does not show
/// which association has room. Of the functions named `poll_…` one task at a time may use those that
/// receive or accept, and one those that send.
///
/// ```no_run
/// # async fn f() -> Result<(), sctp_opts::Error> {
/// use sctp_opts::{AsyncSctpSocket, Family, Received, SctpSocket, Style};
///
/// let server = SctpSocket::builder(Style::OneToMany, Family::V4)
///     .bind([std::net::SocketAddr::from(([127, 0, 0, 1], 3868))])
///     .listen(128)?;
/// let server = AsyncSctpSocket::new(server)?;
/// let mut buffer = [0; 4096];
/// while let Received::Message(message) = server.receive::<()>(&mut buffer).await? {
///     server.send(message.data, message.from.address(), &()).await?;
/// }
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct AsyncSctpSocket {
    fd: AsyncFd<SctpSocket>,
    ends_silently: bool,
    polled: Polled,
}

impl AsyncSctpSocket {
    /// Takes a socket, which becomes non-blocking, into the event loop that runs.
    ///
    /// # Errors
    ///
    /// What the system refuses.
    ///
    /// # Panics
    ///
    /// Outside an event loop of tokio, as all of tokio's own types do.
    pub fn new(socket: SctpSocket) -> Result<Self, Error> {
        socket.set_nonblocking(true)?;
        let ends_silently = standing::ends_silently(socket.as_fd())?;
        let fd = wait::registered(socket, Interest::READABLE | Interest::WRITABLE)?;
        Ok(Self { fd, ends_silently, polled: Polled::default() })
    }

    /// The socket, which is non-blocking.
    pub fn get_ref(&self) -> &SctpSocket {
        self.fd.get_ref()
    }

    /// Takes the socket out of the event loop; it stays non-blocking.
    pub fn into_inner(self) -> SctpSocket {
        self.fd.into_inner()
    }

    /// Connects to a peer with these addresses, and waits until it is decided: see
    /// [`connectx`](crate::functions::connectx).
    ///
    /// It waits on a one-to-one socket only. On a one-to-many socket the association is in progress when the future is
    /// ready, and a notification tells how it ended.
    ///
    /// A future that is dropped, as by a timeout, leaves the socket usable, but the system goes on trying. `connect` to
    /// the same peer waits for that attempt. To another peer it is refused (`EALREADY`) until the attempt has failed:
    /// [`InitMsg`](crate::options::InitMsg) says beforehand how long that takes, and a new socket does not have to wait.
    ///
    /// ```no_run
    /// # mod tokio { pub mod time { pub async fn timeout<F: std::future::Future>(_: std::time::Duration, f: F) -> Result<F::Output, ()> { Ok(f.await) } } }
    /// # async fn f(socket: sctp_opts::AsyncSctpSocket, peer: std::net::SocketAddr) -> Result<(), sctp_opts::Error> {
    /// use std::time::Duration;
    ///
    /// while tokio::time::timeout(Duration::from_secs(1), socket.connect([peer])).await.is_err() {
    ///     println!("still waiting for {peer}");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// What the system refuses, and why the association could not be set up.
    pub async fn connect<A>(&self, addresses: A) -> Result<Started, Error>
    where
        A: Addresses,
    {
        let started = functions::connect_or_resume(self.as_fd(), addresses)?;
        if !started.in_progress || !is_stream(self.as_fd())? {
            return Ok(started);
        }
        self.when(Half::Write, |socket, look| {
            if let Some(error) = socket.take_error()? {
                return Err(error);
            }
            match socket.peer_addr() {
                Ok(_) => Ok(Some(Started { in_progress: false, ..started })),
                // Another task may have been told why.
                Err(error) if look == Look::Whole && standing::standing(socket.as_fd()) == Standing::Unconnected => {
                    Err(socket.take_error()?.unwrap_or(error))
                }
                Err(error) if error.raw_os_error() == Some(sctp_sys::ENOTCONN) => Ok(None),
                Err(error) => Err(error),
            }
        })
        .await
    }

    /// Shuts the association of a one-to-one or peeled-off socket down, and waits until it has ended.
    ///
    /// What was sent goes through first, and so does what the peer still sends. That can be received, before or after
    /// the end, up to [`Closed`](crate::Received::Closed); a peer that sends more than there is room for ends only when
    /// some of it is received, by another task.
    ///
    /// # Errors
    ///
    /// What the system refuses, and how the association ended if not in order; that is not told again by a receive.
    pub async fn shutdown(&self) -> Result<(), Error> {
        self.get_ref().shutdown(Shutdown::Write)?;
        self.when(Half::Read, |socket, look| {
            if look == Look::Quick || standing::has_association(socket.as_fd()) {
                return Ok(None);
            }
            socket.take_error()?.map_or(Ok(Some(())), Err)
        })
        .await
    }

    /// Closes the socket and aborts its associations: see [`SctpSocket::abort`].
    ///
    /// # Errors
    ///
    /// What the system refuses; the socket is closed all the same.
    pub fn abort(self) -> Result<(), Error> {
        self.into_inner().abort()
    }

    /// Moves an association to a socket of its own, in the same event loop: see [`peeloff`](functions::peeloff).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn peeloff(&self, assoc: AssocId) -> Result<Self, Error> {
        let flags = PeeloffFlags { nonblocking: true, ..PeeloffFlags::default() };
        Self::new(functions::peeloff_flags(self, assoc, flags)?.into())
    }

    /// Binds it to these addresses: see [`SctpSocket::bind`].
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn bind<A>(&self, addresses: A) -> Result<(), Error>
    where
        A: Addresses,
    {
        self.get_ref().bind(addresses)
    }

    /// Adds addresses, or takes some away: see [`bindx`](functions::bindx).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn bindx<A>(&self, addresses: A, what: Bindx) -> Result<(), Error>
    where
        A: Addresses,
    {
        self.get_ref().bindx(addresses, what)
    }

    /// Lets peers connect: see [`SctpSocket::listen`].
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn listen(&self, backlog: u32) -> Result<(), Error> {
        self.get_ref().listen(backlog)
    }

    /// One of its own addresses: see [`SctpSocket::local_addr`].
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn local_addr(&self) -> Result<Option<SocketAddr>, Error> {
        self.get_ref().local_addr()
    }

    /// One address of the peer: see [`SctpSocket::peer_addr`].
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn peer_addr(&self) -> Result<SocketAddr, Error> {
        self.get_ref().peer_addr()
    }

    /// All of its own addresses: see [`getladdrs`](functions::getladdrs).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn local_addrs<'r, const N: usize>(
        &self,
        assoc: impl Selector<Assoc<OneOrFuture>>,
        room: &'r mut AddrRoom<N>,
    ) -> Result<Addrs<'r>, Error> {
        self.get_ref().local_addrs(assoc, room)
    }

    /// All addresses of the peer: see [`getpaddrs`](functions::getpaddrs).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn peer_addrs<'r, const N: usize>(
        &self,
        assoc: impl Selector<Assoc<One>>,
        room: &'r mut AddrRoom<N>,
    ) -> Result<Addrs<'r>, Error> {
        self.get_ref().peer_addrs(assoc, room)
    }

    /// Reads an option: see [`get`](crate::get).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn get<O: GetOpt>(&self, selector: impl Selector<O::Scope>) -> Result<O, Error> {
        self.get_ref().get(selector)
    }

    /// Writes an option: see [`set`](crate::set).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn set<O: SetOpt>(&self, selector: impl Selector<O::Scope>, option: &O) -> Result<(), Error> {
        self.get_ref().set(selector, option)
    }

    /// Switches notifications on: see [`subscribe`](crate::subscribe()).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn subscribe(
        &self,
        selector: impl Selector<Assoc<OneOrFutureCurrentAll>>,
        types: impl NotificationTypes,
    ) -> Result<(), Error> {
        self.get_ref().subscribe(selector, types)
    }

    /// Switches notifications off: see [`unsubscribe`](crate::unsubscribe).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn unsubscribe(
        &self,
        selector: impl Selector<Assoc<OneOrFutureCurrentAll>>,
        types: impl NotificationTypes,
    ) -> Result<(), Error> {
        self.get_ref().unsubscribe(selector, types)
    }

    /// What went wrong since the last time that somebody asked: see [`SctpSocket::take_error`].
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn take_error(&self) -> Result<Option<Error>, Error> {
        self.get_ref().take_error()
    }
}

/// `None` where the call would have to wait.
fn unless_waiting<T>(result: Result<T, Error>) -> Result<Option<T>, Error> {
    match result {
        Err(error) if error.is_would_block() => Ok(None),
        result => result.map(Some),
    }
}

impl AsFd for AsyncSctpSocket {
    #[inline]
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.get_ref().as_fd()
    }
}

impl AsRawFd for AsyncSctpSocket {
    #[inline]
    fn as_raw_fd(&self) -> RawFd {
        self.get_ref().as_raw_fd()
    }
}

impl From<AsyncSctpSocket> for OwnedFd {
    fn from(socket: AsyncSctpSocket) -> Self {
        socket.into_inner().into()
    }
}
