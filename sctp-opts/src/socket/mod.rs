//! An SCTP socket type for applications that do not bring their own.

mod builder;
pub(crate) mod open;

use std::io::{IoSlice, IoSliceMut};
use std::net::{Shutdown, SocketAddr};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
use std::time::Duration;

pub use builder::Builder;
pub(crate) use open::{read_int, take_error};

use crate::control::{ControlData, FromControl};
use crate::functions::{self, AddrRoom, Addresses, Addrs, Bindx, Started};
use crate::ids::{One, OneOrFuture, OneOrFutureCurrentAll};
use crate::scope::Assoc;
use crate::{
    common_calls, os, AssocId, Batch, Call, Error, GetOpt, MsgFlags, NotificationTypes, Outgoing, Received, Scattered,
    Selector, SetOpt,
};

/// The style of a socket (RFC 6458, sections 3 and 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// One association, as with TCP (`SOCK_STREAM`).
    OneToOne,
    /// Any number of associations, as with UDP (`SOCK_SEQPACKET`).
    OneToMany,
}

/// The address family of a socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// IPv4 only.
    V4,
    /// IPv6 and IPv4, regardless of the system's default: see [`v6_only`](Builder::v6_only).
    V6,
}

impl Family {
    /// The family of an address.
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
/// It converts from and into [`OwnedFd`], and thereby the sockets of other crates. Everything it does is also available
/// for any descriptor: [`get`](crate::get), [`set`](crate::set), [`send`](crate::send()),
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
    /// Creates a socket with default settings: blocking and unbound.
    ///
    /// # Errors
    ///
    /// If a system call fails, for example because the system has no SCTP.
    pub fn new(style: Style, family: Family) -> Result<Self, Error> {
        open::socket(style, family).map(Self)
    }

    /// Creates a socket and configures it before it connects or listens.
    pub fn builder(style: Style, family: Family) -> Builder {
        Builder::new(Self::new(style, family))
    }

    /// Binds it to these addresses: see [`bindx`](functions::bindx).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn bind<A>(&self, addresses: A) -> Result<(), Error>
    where
        A: Addresses,
    {
        functions::bind(self.as_fd(), addresses)
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
        functions::bindx(self, addresses, what)
    }

    /// Connects to a peer with these addresses: see [`connectx`](functions::connectx).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn connect<A>(&self, addresses: A) -> Result<Started, Error>
    where
        A: Addresses,
    {
        functions::connectx(self, addresses)
    }

    /// Connects, and waits for no longer than `timeout`, rounded up to whole milliseconds.
    ///
    /// If the timeout expires, the error is `EINPROGRESS`: setup continues, the socket stays usable, and repeating the
    /// call waits again. A call to another peer fails with `EALREADY` until that attempt has failed; use
    /// [`InitMsg`](crate::options::InitMsg) beforehand to limit how long that takes.
    ///
    /// It waits on one-to-one sockets only. On a one-to-many socket the setup is still in progress when it returns, and
    /// a notification reports the result. During the call, the socket is non-blocking for all that share it.
    ///
    /// # Errors
    ///
    /// If a system call fails, the association could not be set up, or the timeout expires.
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

    /// Lets peers connect; at most `backlog` of them wait for [`accept`](Self::accept). A one-to-many socket has no
    /// accept; there any number except 0 will do.
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn listen(&self, backlog: u32) -> Result<(), Error> {
        common_calls::listen(self.as_fd(), backlog)
    }

    /// Accepts an association on a listening one-to-one socket, and returns the new socket and the peer's address.
    ///
    /// The new socket is blocking, even if this one is not. To stop a waiting call, see [how an association
    /// ends](crate::guide::ends#to-stop-an-accept).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn accept(&self) -> Result<(Self, SocketAddr), Error> {
        common_calls::accept(self.as_fd(), false).map(|(socket, address)| (Self(socket), address))
    }

    /// Moves an association to a socket of its own: see [`peeloff`](functions::peeloff).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn peeloff(&self, assoc: AssocId) -> Result<Self, Error> {
        functions::peeloff(self, assoc).map(Self)
    }

    /// Ends the association of a one-to-one or peeled-off socket gracefully, after all sent messages have been
    /// delivered.
    ///
    /// - [`Shutdown::Write`] is the normal way to end an association: messages that have arrived, and those that the
    ///   peer still sends, can be received up to [`Closed`](Received::Closed).
    /// - [`Shutdown::Both`] also ends it, and discards messages that arrive from now on: receive returns those that had
    ///   arrived before, and then `Closed` at once.
    /// - [`Shutdown::Read`] only discards, and the association continues: on Linux the peer does not notice, because
    ///   its messages are still acknowledged. SCTP has no half-closed state.
    ///
    /// On FreeBSD 14.0 and later, `Read` and `Both` abort the association if there are messages that were not received.
    /// In that case `Both` fails with `ENOTCONN` on 14, and both fail with `ECONNABORTED` on later releases:
    /// `sctp_flush` of 14 and `sctp_shutdown` of 15 in `netinet/sctp_usrreq.c`.
    ///
    /// A one-to-many socket sends a message with [`SndFlags::EOF`](crate::options::SndFlags) to the association instead:
    /// this function fails on it. Linux has two exceptions: while the socket listens, `Write` succeeds and does nothing;
    /// and while it does not, `Read` and `Both` fail with `ENOTCONN`, and yet nothing can be received any more.
    ///
    /// On a listening one-to-one socket, `Read` and `Both` stop listening: waiting calls return,
    /// [`accept`](Self::accept) with `EINVAL`, and associations that have not been accepted stay open until the socket
    /// is closed. On Linux this function calls `listen` with a backlog of 0 first, because `shutdown` rejects a
    /// listening socket before 6.12, and event loops do not notice it.
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn shutdown(&self, how: Shutdown) -> Result<(), Error> {
        open::shutdown(self.as_fd(), how)
    }

    /// Closes the socket and aborts its associations: unsent data is lost, and the peers get an error.
    ///
    /// To abort one of many associations, send a message with [`SndFlags::ABORT`](crate::options::SndFlags).
    ///
    /// # Errors
    ///
    /// If a system call fails; the socket is closed nevertheless.
    pub fn abort(self) -> Result<(), Error> {
        open::abort_on_close(self.as_fd())
    }

    /// One of its local addresses; `None` if it is unbound.
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn local_addr(&self) -> Result<Option<SocketAddr>, Error> {
        common_calls::local_addr(self.as_fd())
    }

    /// One address of the peer, on a one-to-one socket.
    ///
    /// # Errors
    ///
    /// If the system call fails, for example because there is no association.
    pub fn peer_addr(&self) -> Result<SocketAddr, Error> {
        common_calls::peer_addr(self.as_fd())
    }

    /// All local addresses: see [`getladdrs`](functions::getladdrs).
    ///
    /// # Errors
    ///
    /// If a system call fails.
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
    /// If a system call fails.
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
    /// If a system call fails.
    pub fn get<O: GetOpt>(&self, selector: impl Selector<O::Scope>) -> Result<O, Error> {
        crate::get(self, selector)
    }

    /// Writes an option: see [`set`](crate::set).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn set<O: SetOpt>(&self, selector: impl Selector<O::Scope>, option: &O) -> Result<(), Error> {
        crate::set(self, selector, option)
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
        crate::subscribe(self, selector, types)
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
        crate::unsubscribe(self, selector, types)
    }

    /// Sends a message: see [`send`](crate::send()).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    #[inline]
    pub fn send<D: ControlData>(
        &self,
        data: &[u8],
        to: impl Into<Option<SocketAddr>>,
        control: &D,
    ) -> Result<usize, Error> {
        crate::send(self, data, to, control)
    }

    /// Sends a message from several buffers: see [`send_vectored`](crate::send_vectored).
    ///
    /// # Errors
    ///
    /// If a system call fails.
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
    /// If not even the first was sent.
    #[inline]
    pub fn send_batch<D: ControlData>(&self, messages: &[Outgoing<'_, D>], flags: MsgFlags) -> Result<usize, Error> {
        crate::send_batch(self, messages, flags)
    }

    /// Receives a message, a piece of one, or a notification: see [`receive`](crate::receive()).
    ///
    /// # Errors
    ///
    /// If a system call fails.
    #[inline]
    pub fn receive<'b, I>(&self, buffer: &'b mut [u8]) -> Result<Received<'b, I>, Error>
    where
        I: FromControl, // Name it, if it is not inferred: `receive::<()>`, or `receive::<RcvInfo>`.
    {
        crate::receive(self, buffer)
    }

    /// Receives, with flags: see [`receive_with`](crate::receive_with).
    ///
    /// # Errors
    ///
    /// If a system call fails.
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
    /// If a system call fails.
    pub fn receive_batch<'b, I: FromControl, B: AsRef<[u8]> + AsMut<[u8]>, const N: usize>(
        &self,
        buffers: &'b mut [B; N],
        flags: MsgFlags,
    ) -> Result<Batch<'b, B, I, N>, Error> {
        crate::receive_batch(self, buffers, flags)
    }

    /// Receives into several buffers: see [`receive_vectored`](crate::receive_vectored).
    ///
    /// # Errors
    ///
    /// If a system call fails.
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
    /// If a system call fails.
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<(), Error> {
        os::set_nonblocking(self.as_fd(), nonblocking)
    }

    /// The timeout of receive and accept (`SO_RCVTIMEO`), after which they return
    /// [`WouldBlock`](Error::is_would_block). `None`, the default, means no timeout.
    ///
    /// The system rounds it up to its timer tick of 1 to 10 ms.
    ///
    /// # Errors
    ///
    /// If the timeout is zero, or the system call fails.
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<(), Error> {
        open::time_out(self.as_fd(), &open::SO_RCVTIMEO, timeout)
    }

    /// The timeout of send while it waits for buffer space (`SO_SNDTIMEO`), after which it returns
    /// [`WouldBlock`](Error::is_would_block). `None`, the default, means no timeout. It also limits a blocking connect,
    /// which then returns `EINPROGRESS`: see [`connect_timeout`](Self::connect_timeout).
    ///
    /// The system rounds it up to its timer tick of 1 to 10 ms.
    ///
    /// # Errors
    ///
    /// If the timeout is zero, or the system call fails.
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<(), Error> {
        open::time_out(self.as_fd(), &open::SO_SNDTIMEO, timeout)
    }

    /// Returns and clears the pending error (`SO_ERROR`): why a non-blocking connect or the association failed. It is
    /// the error that a blocking call would have returned.
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn take_error(&self) -> Result<Option<Error>, Error> {
        take_error(self.as_fd())
    }

    /// Another descriptor of the same socket.
    ///
    /// # Errors
    ///
    /// If a system call fails.
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

/// Takes any SCTP socket, without checking or changing it.
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

/// Takes any SCTP socket, without checking or changing it.
impl FromRawFd for SctpSocket {
    unsafe fn from_raw_fd(descriptor: RawFd) -> Self {
        // SAFETY: guaranteed by the caller.
        Self(unsafe { OwnedFd::from_raw_fd(descriptor) })
    }
}

impl IntoRawFd for SctpSocket {
    fn into_raw_fd(self) -> RawFd {
        self.0.into_raw_fd()
    }
}
