//! [`SctpSocket`] in an event loop of [tokio](https://docs.rs/tokio).
//!
//! All of it waits for the descriptor to be ready and then makes the same call as without tokio: there is no thread
//! beside, no buffer between, and nothing happens after the call that a message came with or left with. So every
//! future may be dropped at any time, as `select!` does, and no message is lost or sent twice.

use core::borrow::Borrow;
use std::io::{self, IoSlice, IoSliceMut};
use std::net::SocketAddr;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};

use ::tokio::io::unix::AsyncFd;
use ::tokio::io::Interest;

use crate::control::{ControlData, FromControl};
use crate::functions::Started;
use crate::{Call, Error, Info, MsgFlags, Received, Scattered, SctpSocket};

/// An SCTP socket whose calls are awaited.
///
/// ```no_run
/// # async fn f() -> Result<(), sctp_opts::Error> {
/// use sctp_opts::tokio::AsyncSctpSocket;
/// use sctp_opts::{Family, Received, SctpSocket, Style};
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
pub struct AsyncSctpSocket(AsyncFd<SctpSocket>);

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
        registered(socket, Interest::READABLE | Interest::WRITABLE).map(Self)
    }

    /// The socket, for what needs no waiting: options, addresses, peeloff.
    pub fn get_ref(&self) -> &SctpSocket {
        self.0.get_ref()
    }

    /// Takes the socket out of the event loop; it stays non-blocking.
    pub fn into_inner(self) -> SctpSocket {
        self.0.into_inner()
    }

    /// Connects to a peer with these addresses, and waits until it is decided: see
    /// [`connectx`](crate::functions::connectx).
    ///
    /// It waits on a one-to-one socket only. On a one-to-many socket the association is in progress when the future is
    /// ready, and a notification tells how it ended.
    ///
    /// # Errors
    ///
    /// What the system refuses, and why the association could not be set up.
    pub async fn connect<A>(&self, addresses: A) -> Result<Started, Error>
    where
        A: IntoIterator,
        A::Item: Borrow<SocketAddr>,
    {
        let socket = self.get_ref();
        let started = socket.connect(addresses)?;
        if !started.in_progress || !socket.is_stream()? {
            return Ok(started);
        }
        self.when(Interest::WRITABLE, |socket| {
            if let Some(error) = socket.take_error()? {
                return Err(Error::io(Call::Connect, &Info::NONE, &error));
            }
            match socket.peer_addr() {
                Ok(_) => Ok(Some(Started { in_progress: false, ..started })),
                // Woken too early.
                Err(error) if error.raw_os_error() == Some(sctp_sys::ENOTCONN) => Ok(None),
                Err(error) => Err(error),
            }
        })
        .await
    }

    /// Waits for a peer's association: see [`SctpSocket::accept`].
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub async fn accept(&self) -> Result<(Self, Option<SocketAddr>), Error> {
        let (socket, address) =
            self.when(Interest::READABLE, |socket| unless_waiting(crate::socket::accept(socket.as_fd(), true))).await?;
        Ok((Self::new(socket.into())?, address))
    }

    /// Sends a message: see [`send`](crate::send()).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub async fn send<D: ControlData>(
        &self,
        data: &[u8],
        to: impl Into<Option<SocketAddr>>,
        control: &D,
    ) -> Result<usize, Error> {
        self.send_vectored(&[IoSlice::new(data)], to, control, MsgFlags::empty()).await
    }

    /// Sends a message that lies in several pieces: see [`send_vectored`](crate::send_vectored).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub async fn send_vectored<D: ControlData>(
        &self,
        data: &[IoSlice<'_>],
        to: impl Into<Option<SocketAddr>>,
        control: &D,
        flags: MsgFlags,
    ) -> Result<usize, Error> {
        let to = to.into();
        self.when(Interest::WRITABLE, |socket| unless_waiting(socket.send_vectored(data, to, control, flags))).await
    }

    /// Receives a message, a piece of one, or a notification: see [`receive`](crate::receive()).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub async fn receive<'b, I: FromControl>(&self, buffer: &'b mut [u8]) -> Result<Received<'b, I>, Error> {
        let scattered = self.receive_vectored(&mut [IoSliceMut::new(buffer)], MsgFlags::empty()).await?;
        scattered.in_one(buffer)
    }

    /// Receives into several pieces of memory: see [`receive_vectored`](crate::receive_vectored).
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub async fn receive_vectored<I: FromControl>(
        &self,
        buffers: &mut [IoSliceMut<'_>],
        flags: MsgFlags,
    ) -> Result<Scattered<I>, Error> {
        self.when(Interest::READABLE, |socket| unless_waiting(socket.receive_vectored(buffers, flags))).await
    }

    /// Makes a call whenever the socket is ready for it, until it gives something.
    async fn when<T>(
        &self,
        interest: Interest,
        mut call: impl FnMut(&SctpSocket) -> Result<Option<T>, Error>,
    ) -> Result<T, Error> {
        loop {
            // Linux says of an association that failed that it has an error, and not always that it can be read or
            // written.
            let ready = self.0.ready(interest | Interest::ERROR).await;
            let mut ready = ready.map_err(|error| of_loop(&error))?;
            if let Some(done) = call(self.get_ref())? {
                return Ok(done);
            }
            let closed = ready.ready().is_read_closed() || ready.ready().is_write_closed();
            ready.clear_ready();
            if closed {
                self.anew(interest).await?;
            }
        }
    }

    /// Waits, with all that is known of the socket forgotten.
    ///
    /// A socket whose connect failed looks closed, and tokio never forgets that, for other protocols cannot try again.
    async fn anew(&self, interest: Interest) -> Result<(), Error> {
        let twin = registered(self.get_ref().try_clone()?, interest)?;
        let ready = twin.ready(interest | Interest::ERROR).await;
        ready.map(drop).map_err(|error| of_loop(&error))
    }
}

/// In the event loop that runs.
fn registered(socket: SctpSocket, interest: Interest) -> Result<AsyncFd<SctpSocket>, Error> {
    // Its successor is `unsafe`, for types that do not own their descriptor, and not in older releases.
    #[allow(deprecated)]
    AsyncFd::with_interest(socket, interest).map_err(|error| of_loop(&error))
}

/// What the event loop says.
fn of_loop(error: &io::Error) -> Error {
    Error::io(Call::Poll, &Info::NONE, error)
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
