//! `recvmsg`.

use core::ffi::c_int;
use core::ptr::null_mut;
use std::io::IoSliceMut;
use std::net::SocketAddr;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};

use super::MsgFlags;
use crate::addr::SockAddr;
use crate::control::{self, FromControl, Room};
use crate::error::Call;
use crate::notification::is_whole;
use crate::notifications::Notification;
use crate::{os, standing, BadField, Error, Info, Why};

/// What one call received.
///
/// Code that matches it cannot take a piece for a message, or a notification for data.
#[derive(Debug)]
pub enum Received<'b, I> {
    /// A message, or the last piece of one.
    Message(Incoming<'b, I>),
    /// A piece of a message; more of it follows.
    ///
    /// The memory was too short for the message, or the kernel delivers it in pieces (`SCTP_PARTIAL_DELIVERY_POINT`).
    /// Unless `SCTP_FRAGMENT_INTERLEAVE` is on, the rest comes next; notifications may come in between.
    Piece(Incoming<'b, I>),
    /// A notification that the socket has subscribed to.
    Notification(Notification<'b>),
    /// A piece of a notification for which the memory was too short, or the rest of one.
    NotificationPiece {
        /// The bytes received.
        bytes: &'b [u8],
        /// It is the last piece. After one that is not, what comes next is its rest, whatever it looks like: some of it
        /// may be the peer's.
        last: bool,
    },
    /// The association has ended, and nothing more comes: on a socket that has one association, which was connected,
    /// accepted or peeled off. Whoever shut it down, and whether the call waits or not; after an abort or a timeout,
    /// which is an error once, as well. See [how an association ends](crate::guide::ends).
    Closed,
}

/// A message, or a piece of one.
#[derive(Debug)]
#[non_exhaustive]
pub struct Incoming<'b, I> {
    /// The bytes of the message, or of the piece.
    pub data: &'b [u8],
    /// The peer's address that it came from.
    pub from: Source,
    /// The ancillary messages that came with it, or why they are not known; the message is there in any case.
    pub info: Result<I, Error>,
}

/// The address of the peer that something came from.
#[derive(Clone, Copy)]
pub struct Source {
    /// As the kernel wrote it.
    name: SockAddr,
    length: os::socklen_t,
}

impl Source {
    #[inline]
    pub(super) fn new(name: &SockAddr, message: &os::msghdr) -> Self {
        Self { name: *name, length: message.msg_namelen }
    }

    /// The address; `None` where the kernel gave none.
    pub fn address(&self) -> Option<SocketAddr> {
        self.name.decode(self.length).ok().flatten()
    }
}

impl core::fmt::Debug for Source {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.address().fmt(f)
    }
}

/// What one call received, where it lies in several pieces of memory.
#[derive(Debug)]
#[non_exhaustive]
pub struct Scattered<I> {
    /// How many bytes came.
    pub length: usize,
    /// Whether the bytes are a message, a piece of one or a notification.
    pub what: What,
    /// The peer's address that they came from.
    pub from: Source,
    /// The ancillary messages that came with them, or why they are not known.
    pub info: Result<I, Error>,
}

impl<I> Scattered<I> {
    /// Of a call that received into this piece of memory only.
    #[cfg(feature = "tokio")]
    pub(crate) fn in_one(self, buffer: &[u8]) -> Result<Received<'_, I>, Error> {
        let Self { length, what, from, info } = self;
        told_apart(&buffer[..length.min(buffer.len())], what, || (from, info))
    }
}

/// What a receive put into the buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// A message, or the last piece of one.
    Message,
    /// A piece of a message; more of it follows.
    Piece,
    /// A notification, or the last piece of one: for [`Notification::decode`].
    Notification,
    /// A piece of a notification; more of it follows.
    NotificationPiece,
    /// The association has ended, and nothing more comes: see [`Received::Closed`].
    Closed,
}

impl What {
    #[inline]
    pub(super) fn new(length: usize, flags: c_int) -> Self {
        let notification = flags & sctp_sys::MSG_NOTIFICATION != 0;
        match (flags & os::MSG_EOR != 0, notification) {
            (true, true) => Self::Notification,
            (false, true) => Self::NotificationPiece,
            // There are no empty messages.
            (_, false) if length == 0 => Self::Closed,
            (true, false) => Self::Message,
            (false, false) => Self::Piece,
        }
    }
}

/// Receives a message, a piece of one, or a notification.
///
/// `I` is what to know about it: an ancillary message, an `Option` of one if it may be missing, a tuple of these, or
/// `()`. What it is has to be switched on, as each tells:
///
/// ```no_run
/// # fn f(socket: std::net::UdpSocket) -> Result<(), sctp_opts::Error> {
/// use sctp_opts::cmsgs::{NxtInfo, RcvInfo};
/// use sctp_opts::options::{RecvNxtInfo, RecvRcvInfo};
/// use sctp_opts::{receive, set, Received, Socket};
///
/// set(&socket, Socket, &RecvRcvInfo(true))?;
/// set(&socket, Socket, &RecvNxtInfo(true))?;
/// let mut buffer = [0; 4096];
/// loop {
///     match receive::<(RcvInfo, Option<NxtInfo>)>(&socket, &mut buffer)? {
///         Received::Message(message) => {
///             let (info, next) = message.info?;
///             println!("{} bytes on stream {}, {:?} next", message.data.len(), info.stream, next);
///         }
///         Received::Piece(piece) => println!("{} bytes, and more to come", piece.data.len()),
///         Received::Notification(notification) => println!("{notification:?}"),
///         Received::NotificationPiece { .. } => println!("a notification longer than the buffer"),
///         Received::Closed => return Ok(()),
///     }
/// }
/// # }
/// ```
///
/// What is switched on comes, wanted or not, and takes room: where more is on than `I` names, `info` may be
/// [`CutOff`](crate::Kind::CutOff), and on Linux is, once a further message has arrived and `SCTP_RECVNXTINFO` is on. So
/// name what is on, as an `Option` if need be.
///
/// There is no allocation, and no second try where a signal interrupts.
///
/// # Errors
///
/// What the system refuses, and a buffer without room for a byte. An association that was aborted, or whose peer does not
/// answer any more, is an error once, and [`Closed`](Received::Closed) after that. A socket that never had an association
/// is not connected, where it cannot get one by listening, and whether the call waits or not.
#[inline]
pub fn receive<I: FromControl>(fd: impl AsFd, buffer: &mut [u8]) -> Result<Received<'_, I>, Error> {
    receive_with(fd, buffer, MsgFlags::empty())
}

/// Receives, with flags: see [`receive`].
#[inline]
pub fn receive_with<I: FromControl>(
    fd: impl AsFd,
    buffer: &mut [u8],
    flags: MsgFlags,
) -> Result<Received<'_, I>, Error> {
    let (mut name, mut room) = (SockAddr::empty(), Room::<I>::new());
    let mut buffers = [IoSliceMut::new(buffer)];
    has_room(&buffers, Call::RecvMsg)?;
    let mut message = header(&mut buffers, &mut name, room.as_mut_bytes());
    // SAFETY: it was made of these just now.
    let length = unsafe { recvmsg(fd.as_fd(), &mut message, flags) }?;
    sorted(&buffer[..at_most(length, buffer.len())], &message, &name, &room)
}

/// Receives into several pieces of memory, one after the other: see [`receive`].
#[inline]
pub fn receive_vectored<I: FromControl>(
    fd: impl AsFd,
    buffers: &mut [IoSliceMut<'_>],
    flags: MsgFlags,
) -> Result<Scattered<I>, Error> {
    let (mut name, mut room) = (SockAddr::empty(), Room::<I>::new());
    has_room(buffers, Call::RecvMsg)?;
    let mut message = header(buffers, &mut name, room.as_mut_bytes());
    // SAFETY: it was made of these just now.
    let length = unsafe { recvmsg(fd.as_fd(), &mut message, flags) }?;
    Ok(scattered(length, &message, &name, &room))
}

/// As [`receive_vectored`], without a wait, and without a look at what has ended: `EAGAIN` may be for ever.
#[cfg(feature = "tokio")]
pub(crate) fn try_receive_vectored<I: FromControl>(
    fd: BorrowedFd<'_>,
    buffers: &mut [IoSliceMut<'_>],
    flags: MsgFlags,
) -> Result<Scattered<I>, Error> {
    has_room(buffers, Call::RecvMsg)?;
    let (mut name, mut room) = (SockAddr::empty(), Room::<I>::new());
    let mut message = header(buffers, &mut name, room.as_mut_bytes());
    // SAFETY: it was made of these just now.
    let length = unsafe { recvmsg_once(fd, &mut message, flags | MsgFlags::DONT_WAIT) }?;
    Ok(scattered(length, &message, &name, &room))
}

#[inline]
fn scattered<I: FromControl>(length: usize, message: &os::msghdr, name: &SockAddr, room: &Room<I>) -> Scattered<I> {
    Scattered {
        length,
        what: What::new(length, message.msg_flags),
        from: Source::new(name, message),
        info: info(room, message),
    }
}

/// Refuses memory without a byte: what arrives there cannot be told from the end.
#[inline]
pub(super) fn has_room(buffers: &[IoSliceMut<'_>], call: Call) -> Result<(), Error> {
    if buffers.iter().all(|buffer| buffer.is_empty()) {
        return Err(no_room(call));
    }
    Ok(())
}

#[cold]
pub(super) fn no_room(call: Call) -> Error {
    Error::bad_value(call, &Info::NONE, BadField { field: "buffer", why: Why::Empty })
}

/// What was received, told apart.
#[inline]
pub(super) fn sorted<'b, I: FromControl>(
    data: &'b [u8],
    message: &os::msghdr,
    name: &SockAddr,
    room: &Room<I>,
) -> Result<Received<'b, I>, Error> {
    let what = What::new(data.len(), message.msg_flags);
    told_apart(data, what, || (Source::new(name, message), info(room, message)))
}

#[inline]
fn told_apart<I>(
    data: &[u8],
    what: What,
    about: impl FnOnce() -> (Source, Result<I, Error>),
) -> Result<Received<'_, I>, Error> {
    if matches!(what, What::Message | What::Piece) {
        let (from, info) = about();
        let incoming = Incoming { data, from, info };
        return Ok(if what == What::Message { Received::Message(incoming) } else { Received::Piece(incoming) });
    }
    Ok(match what {
        What::Notification if is_whole(data) => Received::Notification(Notification::decode(data)?),
        What::Notification => Received::NotificationPiece { bytes: data, last: true },
        What::NotificationPiece => Received::NotificationPiece { bytes: data, last: false },
        What::Message | What::Piece | What::Closed => Received::Closed,
    })
}

/// Makes the call. The end of the association is not a failure: it gives a message without bytes or flags.
///
/// # Safety
///
/// `header` made `message` of what is still there and borrowed by nobody else.
#[inline]
unsafe fn recvmsg(fd: BorrowedFd<'_>, message: &mut os::msghdr, flags: MsgFlags) -> Result<usize, Error> {
    // SAFETY: what it points to may be written, as far as it says.
    let length = unsafe { os::recvmsg(fd.as_raw_fd(), message, flags.bits()) };
    // SAFETY: as the caller promises; a call that failed has left the message as it was.
    usize::try_from(length).or_else(|_| unsafe { failed(fd, message, flags) })
}

/// What the failure of the call that was just made means.
///
/// # Safety
///
/// As of [`recvmsg`].
#[cold]
unsafe fn failed(fd: BorrowedFd<'_>, message: &mut os::msghdr, flags: MsgFlags) -> Result<usize, Error> {
    let error = Error::last(Call::RecvMsg);
    // SAFETY: as the caller promises.
    let again = || unsafe { recvmsg_once(fd, message, flags | MsgFlags::DONT_WAIT) };
    standing::after_failure(fd, error, again).map(|received| received.unwrap_or(0))
}

/// The call, and what the system says.
///
/// # Safety
///
/// As of [`recvmsg`].
unsafe fn recvmsg_once(fd: BorrowedFd<'_>, message: &mut os::msghdr, flags: MsgFlags) -> Result<usize, Error> {
    // SAFETY: what it points to may be written, as far as it says.
    let length = unsafe { os::recvmsg(fd.as_raw_fd(), message, flags.bits()) };
    usize::try_from(length).map_err(|_| Error::last(Call::RecvMsg))
}

/// The ancillary messages of a message that was received.
#[inline]
fn info<I: FromControl>(room: &Room<I>, message: &os::msghdr) -> Result<I, Error> {
    let control = room.as_bytes();
    #[allow(clippy::useless_conversion)] // FreeBSD's length is shorter.
    let length = usize::try_from(message.msg_controllen).unwrap_or(usize::MAX);
    control::decode(&control[..at_most(length, control.len())], message.msg_flags & os::MSG_CTRUNC != 0)
}

/// A kernel that says that it wrote more than it was given room for is not believed.
#[inline]
fn at_most(length: usize, room: usize) -> usize {
    // Not `min`, which costs what never happens.
    #[cold]
    fn all(room: usize) -> usize {
        room
    }
    if length > room {
        return all(room);
    }
    length
}

/// What `recvmsg` takes, which must not outlive what it is made of.
#[inline]
pub(super) fn header(buffers: &mut [IoSliceMut<'_>], name: &mut SockAddr, control: &mut [u8]) -> os::msghdr {
    os::msghdr {
        msg_name: name.as_mut_ptr(),
        msg_namelen: os::socklen_t::try_from(SockAddr::ROOM).unwrap_or(0),
        // The standard library guarantees that the two are the same.
        msg_iov: buffers.as_mut_ptr().cast(),
        msg_iovlen: os::IovLen::try_from(buffers.len()).unwrap_or(os::IovLen::MAX),
        msg_control: if control.is_empty() { null_mut() } else { control.as_mut_ptr().cast() },
        msg_controllen: os::ControlLen::try_from(control.len()).unwrap_or(0),
        msg_flags: 0,
    }
}
