//! A socket, for who has none yet.

mod builder;
pub(crate) mod open;

use std::io::{IoSlice, IoSliceMut};
use std::net::{Shutdown, SocketAddr};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
use std::time::Duration;

pub use builder::Builder;
pub(crate) use open::{accept, peer_addr, read_int, take_error};

use crate::control::{ControlData, FromControl};
use crate::functions::{self, AddrRoom, Addresses, Addrs, Bindx, Started};
use crate::ids::{One, OneOrFuture, OneOrFutureCurrentAll};
use crate::scope::Assoc;
use crate::{
    os, AssocId, Batch, Call, Error, GetOpt, MsgFlags, NotificationTypes, Outgoing, Received, Scattered, Selector,
    SetOpt,
};

/// Style of a socket (RFC 6458, sections 3 and 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// One association, as with TCP (`SOCK_STREAM`).
    OneToOne,
    /// Any number of associations, as with UDP (`SOCK_SEQPACKET`).
    OneToMany,
}

/// Family of the addresses that a socket takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// IPv4 only.
    V4,
    /// IPv6, and IPv4 as well, whatever the system's default is: see [`v6_only`](Builder::v6_only).
    V6,
}

impl Family {
    /// That of an address.
    ///
    /// ```
    /// use sctp_opts::Family;
    ///
    /// let address: std::net::SocketAddr = "[2001:db8::1]:3868".parse().unwrap();
    /// assert_eq!(Family::of(&address), Family::V6);
    /// ```
    pub fn of(address: &SocketAddr) -> Self {
        match address {
            SocketAddr::V4(_) => Self::V4,
            SocketAddr::V6(_) => Self::V6,
        }
    }
}

impl From<&SocketAddr> for Family {
    fn from(address: &SocketAddr) -> Self {
        Self::of(address)
    }
}

/// An SCTP socket: a descriptor, closed when it is dropped, and close-on-exec.
///
/// It converts from and into [`OwnedFd`], and so from and into the sockets of other crates. Whatever it does is there for
/// any descriptor as well: [`get`](crate::get), [`set`](crate::set), [`send`](crate::send()),
/// [`receive`](crate::receive()), [`subscribe`](crate::subscribe()), and [`functions`](mod@crate::functions).
///
/// ```no_run
/// # fn f() -> Result<(), sctp_opts::Error> {
/// use sctp_opts::{Family, Received, SctpSocket, Style};
///
/// let server = SctpSocket::builder(Style::OneToOne, Family::V4)
///     .bind([std::net::SocketAddr::from(([127, 0, 0, 1], 3868))])
///     .listen(128)?;
/// let (peer, address) = server.accept()?;
/// if let Received::Message(message) = peer.receive::<()>(&mut [0; 4096])? {
///     println!("{} bytes from {address}", message.data.len());
/// }
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct SctpSocket(OwnedFd);

impl SctpSocket {
    /// A new socket, as it is by default: blocking, and bound to nothing.
    ///
    /// # Errors
    ///
    /// What the system refuses, as when it has no SCTP.
    pub fn new(style: Style, family: Family) -> Result<Self, Error> {
        open::socket(style, family).map(Self)
    }

    /// A new socket, with all that has to be said before it connects or listens.
    pub fn builder(style: Style, family: Family) -> Builder {
        Builder::new(Self::new(style, family))
    }

    /// Binds it to these addresses: see [`bindx`](functions::bindx).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn bind<A>(&self, addresses: A) -> Result<(), Error>
    where
        A: Addresses,
    {
        functions::bind(self.as_fd(), addresses)
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
        functions::bindx(self, addresses, what)
    }

    /// Connects to a peer with these addresses: see [`connectx`](functions::connectx).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn connect<A>(&self, addresses: A) -> Result<Started, Error>
    where
        A: Addresses,
    {
        functions::connectx(self, addresses)
    }

    /// Connects, and waits for no longer than `timeout`.
    ///
    /// Where that runs out, the error is `EINPROGRESS`: the association goes on being set up, the socket stays usable, and
    /// the same call goes on waiting for it. To another peer a call is refused (`EALREADY`) until that attempt has failed;
    /// [`InitMsg`](crate::options::InitMsg) says beforehand how long it takes.
    ///
    /// It waits on a one-to-one socket only. On a one-to-many socket the association is in progress when it returns, and
    /// a notification tells how that ended. While it waits, the socket is non-blocking for all who share it.
    ///
    /// # Errors
    ///
    /// What the system refuses, why the association could not be set up, and that the time is over.
    pub fn connect_timeout<A>(&self, addresses: A, timeout: Duration) -> Result<Started, Error>
    where
        A: Addresses,
    {
        let nonblocking = os::is_nonblocking(self.as_fd())?;
        self.set_nonblocking(true)?;
        let connected = open::connect_within(self.as_fd(), addresses, timeout);
        self.set_nonblocking(nonblocking)?;
        connected
    }

    /// Lets peers connect; so many may wait for [`accept`](Self::accept). A one-to-many socket has no accept, and takes
    /// any number other than 0.
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn listen(&self, backlog: u32) -> Result<(), Error> {
        open::listen(self.as_fd(), backlog)
    }

    /// Takes a peer's association, on a one-to-one socket that listens; and tells the peer's address.
    ///
    /// The new socket is blocking, whatever this one is. How a call that waits is stopped is said in
    /// [how an association ends](crate::guide::ends#to-stop-an-accept).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn accept(&self) -> Result<(Self, SocketAddr), Error> {
        accept(self.as_fd(), false).map(|(socket, address)| (Self(socket), address))
    }

    /// Moves an association to a socket of its own: see [`peeloff`](functions::peeloff).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn peeloff(&self, assoc: AssocId) -> Result<Self, Error> {
        functions::peeloff(self, assoc).map(Self)
    }

    /// Ends the association of a one-to-one or peeled-off socket in order, once all that was sent is through.
    ///
    /// - [`Shutdown::Write`] is how an association ends: what the peer still sends, and what has come, can be received up
    ///   to [`Closed`](Received::Closed).
    /// - [`Shutdown::Both`] ends it as well, and throws away what comes from now on: a receive gives what had come, and
    ///   then `Closed` at once.
    /// - [`Shutdown::Read`] only throws away, while the association lives on: on Linux the peer does not notice, and is
    ///   told that its messages arrived. SCTP has no half-closed state.
    ///
    /// On FreeBSD, since 14.0, `Read` and `Both` abort the association if there are messages that were not received. In 14
    /// `Both` is an error then (`ENOTCONN`), later both are (`ECONNABORTED`): `sctp_flush` of 14 and `sctp_shutdown` of 15
    /// in `netinet/sctp_usrreq.c`.
    ///
    /// A one-to-many socket refuses it: send a message with [`SndFlags::EOF`](crate::options::SndFlags) to the
    /// association. A one-to-one socket that listens stops listening by `Read` and `Both`: whatever waits for a peer ends,
    /// [`accept`](Self::accept) with `EINVAL`, and those that nobody has accepted yet wait until the socket is closed. On
    /// Linux this is `listen` with a backlog of 0 before the call itself, which before 6.12 refuses a listening socket, and
    /// which no event loop notices.
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn shutdown(&self, how: Shutdown) -> Result<(), Error> {
        open::shutdown(self.as_fd(), how)
    }

    /// Closes the socket and aborts its associations: what was not sent yet is lost, and the peers see a failure.
    ///
    /// To abort one of many associations, send a message with [`SndFlags::ABORT`](crate::options::SndFlags).
    ///
    /// # Errors
    ///
    /// What the system refuses; the socket is closed all the same.
    pub fn abort(self) -> Result<(), Error> {
        open::linger_not(self.as_fd())
    }

    /// One of its own addresses; `None` when it is bound to nothing.
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn local_addr(&self) -> Result<Option<SocketAddr>, Error> {
        open::local_addr(self.as_fd())
    }

    /// One address of the peer; of a one-to-one socket.
    ///
    /// # Errors
    ///
    /// What the system refuses, as when there is no association.
    pub fn peer_addr(&self) -> Result<SocketAddr, Error> {
        peer_addr(self.as_fd())
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
        functions::getladdrs(self, assoc, room)
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
        functions::getpaddrs(self, assoc, room)
    }

    /// Reads an option: see [`get`](crate::get).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn get<O: GetOpt>(&self, selector: impl Selector<O::Scope>) -> Result<O, Error> {
        crate::get(self, selector)
    }

    /// Writes an option: see [`set`](crate::set).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn set<O: SetOpt>(&self, selector: impl Selector<O::Scope>, option: &O) -> Result<(), Error> {
        crate::set(self, selector, option)
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
        crate::subscribe(self, selector, types)
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
        crate::unsubscribe(self, selector, types)
    }

    /// Sends a message: see [`send`](crate::send()).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    #[inline]
    pub fn send<D: ControlData>(
        &self,
        data: &[u8],
        to: impl Into<Option<SocketAddr>>,
        control: &D,
    ) -> Result<usize, Error> {
        crate::send(self, data, to, control)
    }

    /// Sends a message that lies in several pieces: see [`send_vectored`](crate::send_vectored).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    #[inline]
    pub fn send_vectored<D: ControlData>(
        &self,
        data: &[IoSlice<'_>],
        to: impl Into<Option<SocketAddr>>,
        control: &D,
        flags: MsgFlags,
    ) -> Result<usize, Error> {
        crate::send_vectored(self, data, to, control, flags)
    }

    /// Sends many messages, with as few system calls as possible: see [`send_batch`](crate::send_batch).
    ///
    /// # Errors
    ///
    /// Where not even the first was sent.
    #[inline]
    pub fn send_batch<D: ControlData>(&self, messages: &[Outgoing<'_, D>], flags: MsgFlags) -> Result<usize, Error> {
        crate::send_batch(self, messages, flags)
    }

    /// Receives a message, a piece of one, or a notification: see [`receive`](crate::receive()).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    #[inline]
    pub fn receive<'b, I: FromControl>(&self, buffer: &'b mut [u8]) -> Result<Received<'b, I>, Error> {
        crate::receive(self, buffer)
    }

    /// Receives, with flags: see [`receive_with`](crate::receive_with).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    #[inline]
    pub fn receive_with<'b, I: FromControl>(
        &self,
        buffer: &'b mut [u8],
        flags: MsgFlags,
    ) -> Result<Received<'b, I>, Error> {
        crate::receive_with(self, buffer, flags)
    }

    /// Receives up to `N` messages in one system call: see [`receive_batch`](crate::receive_batch).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn receive_batch<'b, I: FromControl, B: AsRef<[u8]> + AsMut<[u8]>, const N: usize>(
        &self,
        buffers: &'b mut [B; N],
        flags: MsgFlags,
    ) -> Result<Batch<'b, B, I, N>, Error> {
        crate::receive_batch(self, buffers, flags)
    }

    /// Receives into several pieces of memory: see [`receive_vectored`](crate::receive_vectored).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    #[inline]
    pub fn receive_vectored<I: FromControl>(
        &self,
        buffers: &mut [IoSliceMut<'_>],
        flags: MsgFlags,
    ) -> Result<Scattered<I>, Error> {
        crate::receive_vectored(self, buffers, flags)
    }

    /// Whether calls return [`WouldBlock`](std::io::ErrorKind::WouldBlock) rather than wait.
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<(), Error> {
        os::set_nonblocking(self.as_fd(), nonblocking)
    }

    /// How long a receive waits, or an accept; then it [is `WouldBlock`](Error::is_would_block). `None`, as it is at first:
    /// for as long as it takes (`SO_RCVTIMEO`).
    ///
    /// The system counts in its timer ticks, 1 to 10 ms, and rounds up.
    ///
    /// # Errors
    ///
    /// A timeout of zero, and what the system refuses.
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<(), Error> {
        open::time_out(self.as_fd(), &open::SO_RCVTIMEO, timeout)
    }

    /// How long a send waits for room; then it [is `WouldBlock`](Error::is_would_block). `None`, as it is at first: for as
    /// long as it takes (`SO_SNDTIMEO`). It bounds a blocking connect as well, which then is `EINPROGRESS`: see
    /// [`connect_timeout`](Self::connect_timeout).
    ///
    /// The system counts in its timer ticks, 1 to 10 ms, and rounds up.
    ///
    /// # Errors
    ///
    /// A timeout of zero, and what the system refuses.
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<(), Error> {
        open::time_out(self.as_fd(), &open::SO_SNDTIMEO, timeout)
    }

    /// What went wrong since the last time that somebody asked (`SO_ERROR`): how a non-blocking connect ended, or why
    /// the association failed. The error is the one that a blocking call would have told.
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn take_error(&self) -> Result<Option<Error>, Error> {
        take_error(self.as_fd())
    }

    /// Another descriptor of the same socket.
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn try_clone(&self) -> Result<Self, Error> {
        self.0.try_clone().map(Self).map_err(|error| Error::other(Call::Fcntl, &error))
    }
}

impl AsFd for SctpSocket {
    #[inline]
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl AsRawFd for SctpSocket {
    #[inline]
    fn as_raw_fd(&self) -> RawFd {
        self.0.as_raw_fd()
    }
}

/// Any SCTP socket; nothing of it is checked or changed.
impl From<OwnedFd> for SctpSocket {
    fn from(descriptor: OwnedFd) -> Self {
        Self(descriptor)
    }
}

impl From<SctpSocket> for OwnedFd {
    fn from(socket: SctpSocket) -> Self {
        socket.0
    }
}

/// Any SCTP socket; nothing of it is checked or changed.
impl FromRawFd for SctpSocket {
    unsafe fn from_raw_fd(descriptor: RawFd) -> Self {
        // SAFETY: as the caller promises.
        Self(unsafe { OwnedFd::from_raw_fd(descriptor) })
    }
}

impl IntoRawFd for SctpSocket {
    fn into_raw_fd(self) -> RawFd {
        self.0.into_raw_fd()
    }
}
