//! [`SctpSocket`] in an event loop of tokio.

mod accepted;
mod alarm;
mod event_loop;
mod messages;
mod readiness;
mod wait;

use std::net::{Shutdown, SocketAddr};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};

pub use accepted::Accepted;
use tokio::io::unix::AsyncFd;
use tokio::io::Interest;

use self::wait::{Half, Look, Polled};
use crate::assoc_state::{self, AssocState};
use crate::functions::{self, AddrRoom, Addresses, Addrs, Bindx, PeeloffFlags, Started};
use crate::ids::{One, OneOrFuture, OneOrFutureCurrentAll};
use crate::os::is_stream;
use crate::scope::Assoc;
use crate::{AssocId, Error, GetOpt, NotificationTypes, SctpSocket, Selector, SetOpt};

/// An SCTP socket whose calls are awaited, in an event loop of [tokio](https://docs.rs/tokio). It needs the feature
/// `tokio`.
///
/// Every function makes the call of [`SctpSocket`] of the same name and, if it would block, repeats it when something
/// happens to the socket; [`shutdown`](Self::shutdown) also waits until the association has ended. See the
/// [guide](crate::guide::event_loops) for how to use it. There is no thread and no buffer in between, and a future is
/// ready as soon as its call has sent or received something. So futures can be dropped at any time, as `select!` does,
/// without a message being lost or sent twice. No future waits when the blocking call would not.
///
/// Any number of tasks may share a socket. On Linux the associations of a one-to-many socket share its send buffer, so
/// a peer that receives nothing blocks the sends to all others as well, here as in a blocking call. If
/// `net.sctp.sndbuf_policy` is 1 when the socket is created, each association has its own buffer of that size, and the
/// others are not blocked: a task that waits to send on such a socket retries every 20 ms, because the system does not
/// report which association has space. The functions named `poll_…` support one task at a time that receives or
/// accepts, and one that sends.
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
    /// Registers a socket, which becomes non-blocking, with the running event loop.
    ///
    /// # Errors
    ///
    /// If a system call fails.
    ///
    /// # Panics
    ///
    /// Outside a tokio event loop, like tokio's own types.
    pub fn new(socket: SctpSocket) -> Result<Self, Error> {
        socket.set_nonblocking(true)?;
        let ends_silently = assoc_state::ends_silently(socket.as_fd())?;
        let fd = event_loop::registered(socket, Interest::READABLE | Interest::WRITABLE)?;
        Ok(Self { fd, ends_silently, polled: Polled::default() })
    }

    /// The socket, which is non-blocking.
    pub fn get_ref(&self) -> &SctpSocket {
        self.fd.get_ref()
    }

    /// Removes the socket from the event loop; it stays non-blocking.
    pub fn into_inner(self) -> SctpSocket {
        self.fd.into_inner()
    }

    /// Connects to a peer with these addresses, and waits until the association is set up or has failed: see
    /// [`connectx`](crate::functions::connectx).
    ///
    /// It waits on one-to-one sockets only. On a one-to-many socket the setup is still in progress when the future is
    /// ready, and a notification reports the result.
    ///
    /// If the future is dropped, for example by a timeout, the socket stays usable, but the system goes on trying.
    /// Another `connect` to the same peer waits for that attempt. To a different peer it fails with `EALREADY` until
    /// the attempt has failed: use [`InitMsg`](crate::options::InitMsg) beforehand to limit how long that takes, or use
    /// a new socket.
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
    /// If a system call fails, or the association could not be set up.
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
                // Another task may have received the error.
                Err(error) if look == Look::Thorough && assoc_state::of(socket.as_fd()) == AssocState::Unconnected => {
                    Err(socket.take_error()?.unwrap_or(error))
                }
                Err(error) if error.raw_os_error() == Some(sctp_sys::ENOTCONN) => Ok(None),
                Err(error) => Err(error),
            }
        })
        .await
    }

    /// Shuts down the association of a one-to-one or peeled-off socket, and waits until it has ended.
    ///
    /// Messages that were sent are delivered first, and so are messages that the peer still sends. These can be
    /// received, before or after the end, up to [`Closed`](crate::Received::Closed). If the peer sends more than fits
    /// in the receive buffer, the association ends only after another task has received some of it.
    ///
    /// # Errors
    ///
    /// If a system call fails, or the association ended abnormally; a receive does not report that error again.
    pub async fn shutdown(&self) -> Result<(), Error> {
        self.get_ref().shutdown(Shutdown::Write)?;
        self.when(Half::Read, |socket, look| {
            if look == Look::Quick || assoc_state::has_association(socket.as_fd()) {
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
    /// If a system call fails; the socket is closed nevertheless.
    pub fn abort(self) -> Result<(), Error> {
        self.into_inner().abort()
    }

    /// Moves an association to a socket of its own, in the same event loop: see [`peeloff`](functions::peeloff).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn peeloff(&self, assoc: AssocId) -> Result<Self, Error> {
        let flags = PeeloffFlags { nonblocking: true, ..PeeloffFlags::default() };
        Self::new(functions::peeloff_flags(self, assoc, flags)?.into())
    }

    /// Binds it to these addresses: see [`SctpSocket::bind`].
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn bind<A>(&self, addresses: A) -> Result<(), Error>
    where
        A: Addresses,
    {
        self.get_ref().bind(addresses)
    }

    /// Adds or removes addresses: see [`bindx`](functions::bindx).
    ///
    /// # Errors
    ///
    /// If a system call fails.
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
    /// If a system call fails.
    pub fn listen(&self, backlog: u32) -> Result<(), Error> {
        self.get_ref().listen(backlog)
    }

    /// One of its own addresses: see [`SctpSocket::local_addr`].
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn local_addr(&self) -> Result<Option<SocketAddr>, Error> {
        self.get_ref().local_addr()
    }

    /// One address of the peer: see [`SctpSocket::peer_addr`].
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn peer_addr(&self) -> Result<SocketAddr, Error> {
        self.get_ref().peer_addr()
    }

    /// All of its own addresses: see [`getladdrs`](functions::getladdrs).
    ///
    /// # Errors
    ///
    /// If a system call fails.
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
    /// If a system call fails.
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
    /// If a system call fails.
    pub fn get<O: GetOpt>(&self, selector: impl Selector<O::Scope>) -> Result<O, Error> {
        self.get_ref().get(selector)
    }

    /// Writes an option: see [`set`](crate::set).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn set<O: SetOpt>(&self, selector: impl Selector<O::Scope>, option: &O) -> Result<(), Error> {
        self.get_ref().set(selector, option)
    }

    /// Switches notifications on: see [`subscribe`](crate::subscribe()).
    ///
    /// # Errors
    ///
    /// If a system call fails.
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
    /// If a system call fails.
    pub fn unsubscribe(
        &self,
        selector: impl Selector<Assoc<OneOrFutureCurrentAll>>,
        types: impl NotificationTypes,
    ) -> Result<(), Error> {
        self.get_ref().unsubscribe(selector, types)
    }

    /// Returns and clears the pending error: see [`SctpSocket::take_error`].
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn take_error(&self) -> Result<Option<Error>, Error> {
        self.get_ref().take_error()
    }
}

/// `None` if the call would have to wait.
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
