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
use crate::{assoc_state, os, BadField, Error, Info, Why};

/// What one call received.
///
/// Matching on it cannot confuse a piece with a message, or a notification with data.
#[derive(Debug)]
pub enum Received<'b, I> {
    /// A message, or the last piece of one.
    Message(Incoming<'b, I>),
    /// A piece of a message; more of it follows.
    ///
    /// The buffer was too short for the message, or the kernel delivers it in pieces (`SCTP_PARTIAL_DELIVERY_POINT`).
    /// Unless `SCTP_FRAGMENT_INTERLEAVE` is on, the rest comes next; notifications may come in between.
    Piece(Incoming<'b, I>),
    /// A notification that the socket has subscribed to.
    Notification(Notification<'b>),
    /// A piece of a notification that did not fit in the buffer, or the rest of one.
    NotificationPiece {
        /// The bytes received.
        bytes: &'b [u8],
        /// Whether it is the last piece. If not, the next receive returns more of it, regardless of what that looks
        /// like: it may contain data from the peer.
        last: bool,
    },
    /// The association has ended and nothing more will be received. This applies to sockets with one association:
    /// connected, accepted or peeled off. It does not matter which side shut it down, or whether the call blocks. After
    /// an abort or a timeout it follows the error, which is reported once. See [how an association
    /// ends](crate::guide::ends).
    Closed,
}

/// A message, or a piece of one.
#[derive(Debug)]
#[non_exhaustive]
pub struct Incoming<'b, I> {
    /// The bytes of the message, or of the piece.
    pub data: &'b [u8],
    /// The address of the peer that it was received from.
    pub from: Source,
    /// The ancillary data received with it, or why it could not be decoded; the message is valid in any case.
    pub info: Result<I, Error>,
}

/// The address of the peer that something was received from.
#[derive(Clone, Copy)]
pub struct Source {
    /// The address as the kernel wrote it.
    name: SockAddr,
    length: os::socklen_t,
}

impl Source {
    #[inline]
    pub(super) fn new(name: &SockAddr, message: &os::msghdr) -> Self {
        Self { name: *name, length: message.msg_namelen }
    }

    /// The address; `None` if the kernel returned none.
    pub fn address(&self) -> Option<SocketAddr> {
        self.name.decode(self.length).ok().flatten()
    }
}

impl core::fmt::Debug for Source {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.address().fmt(f)
    }
}

/// What one call received into several buffers.
#[derive(Debug)]
#[non_exhaustive]
pub struct Scattered<I> {
    /// The number of bytes received.
    pub length: usize,
    /// Whether the bytes are a message, a piece of one or a notification.
    pub what: What,
    /// The address of the peer that they were received from.
    pub from: Source,
    /// The ancillary data received with them, or why it could not be decoded.
    pub info: Result<I, Error>,
}

impl<I> Scattered<I> {
    /// For a call that received into this buffer only.
    #[cfg(feature = "tokio")]
    pub(crate) fn in_one(self, buffer: &[u8]) -> Result<Received<'_, I>, Error> {
        let Self { length, what, from, info } = self;
        classify(&buffer[..length.min(buffer.len())], what, || (from, info))
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
    /// The association has ended and nothing more will be received: see [`Received::Closed`].
    Closed,
}

impl What {
    #[inline]
    pub(super) fn new(length: usize, flags: c_int) -> Self {
        let notification = flags & sctp_sys::MSG_NOTIFICATION != 0;
        match (flags & os::MSG_EOR != 0, notification) {
            (true, true) => Self::Notification,
            (false, true) => Self::NotificationPiece,
            // SCTP has no empty messages.
            (_, false) if length == 0 => Self::Closed,
            (true, false) => Self::Message,
            (false, false) => Self::Piece,
        }
    }
}

/// Receives a message, a piece of one, or a notification.
///
/// `I` is the ancillary data to decode: an ancillary message, an `Option` of one if it may be missing, a tuple of
/// these, or `()`. Each has to be enabled as its documentation says:
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
/// Enabled ancillary data is received, wanted or not, and takes space: if more is enabled than `I` names, `info` may be
/// [`CutOff`](crate::Kind::CutOff). On Linux that happens once a further message has arrived and `SCTP_RECVNXTINFO` is
/// on. So name everything that is enabled, as an `Option` if necessary.
///
/// The function does not allocate, and does not retry if a signal interrupts it.
///
/// # Errors
///
/// If the system call fails, or the buffer is empty. The failure of the association (aborted, or the peer no longer
/// answers) is reported as an error once, followed by [`Closed`](Received::Closed). A socket that never had an
/// association and does not listen is not connected (`ENOTCONN`), whether the call blocks or not.
#[inline]
pub fn receive<I>(fd: impl AsFd, buffer: &mut [u8]) -> Result<Received<'_, I>, Error>
where
    I: FromControl, // Name it, if it is not inferred: `receive::<()>`, or `receive::<RcvInfo>`.
{
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
    check_buffers(&buffers, Call::RecvMsg)?;
    let mut message = header(&mut buffers, &mut name, room.as_mut_bytes());
    // SAFETY: `message` was just made from these borrows.
    let length = unsafe { recvmsg(fd.as_fd(), &mut message, flags) }?;
    sorted(&buffer[..at_most(length, buffer.len())], &message, &name, &room)
}

/// Receives into up to 1024 buffers, one after the other: see [`receive`].
#[inline]
pub fn receive_vectored<I: FromControl>(
    fd: impl AsFd,
    buffers: &mut [IoSliceMut<'_>],
    flags: MsgFlags,
) -> Result<Scattered<I>, Error> {
    let (mut name, mut room) = (SockAddr::empty(), Room::<I>::new());
    check_buffers(buffers, Call::RecvMsg)?;
    let mut message = header(buffers, &mut name, room.as_mut_bytes());
    // SAFETY: `message` was just made from these borrows.
    let length = unsafe { recvmsg(fd.as_fd(), &mut message, flags) }?;
    Ok(scattered(length, &message, &name, &room))
}

/// Like [`receive_vectored`], without blocking and without checking whether the association has ended: `EAGAIN` may be
/// permanent.
#[cfg(feature = "tokio")]
pub(crate) fn try_receive_vectored<I: FromControl>(
    fd: BorrowedFd<'_>,
    buffers: &mut [IoSliceMut<'_>],
    flags: MsgFlags,
) -> Result<Scattered<I>, Error> {
    check_buffers(buffers, Call::RecvMsg)?;
    let (mut name, mut room) = (SockAddr::empty(), Room::<I>::new());
    let mut message = header(buffers, &mut name, room.as_mut_bytes());
    // SAFETY: `message` was just made from these borrows.
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

/// Rejects buffers that no kernel takes, and empty ones: an empty result would be indistinguishable from the end of the
/// association.
#[inline]
pub(super) fn check_buffers(buffers: &[IoSliceMut<'_>], call: Call) -> Result<(), Error> {
    if buffers.len() > os::MOST_BUFFERS || buffers.iter().all(|buffer| buffer.is_empty()) {
        return Err(bad_buffers(buffers.len(), call));
    }
    Ok(())
}

#[cold]
fn bad_buffers(count: usize, call: Call) -> Error {
    let too_many = count > os::MOST_BUFFERS;
    let why = if too_many { Why::too_many(count, os::MOST_BUFFERS) } else { Why::Empty };
    Error::bad_value(call, &Info::NONE, BadField { field: "buffer", why })
}

/// Classifies what was received.
#[inline]
pub(super) fn sorted<'b, I: FromControl>(
    data: &'b [u8],
    message: &os::msghdr,
    name: &SockAddr,
    room: &Room<I>,
) -> Result<Received<'b, I>, Error> {
    let what = What::new(data.len(), message.msg_flags);
    classify(data, what, || (Source::new(name, message), info(room, message)))
}

#[inline]
fn classify<I>(
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

/// Makes the call. The end of the association is not an error but a message without bytes or flags.
///
/// # Safety
///
/// `message` was made by `header` from data that is still borrowed exclusively.
#[inline]
unsafe fn recvmsg(fd: BorrowedFd<'_>, message: &mut os::msghdr, flags: MsgFlags) -> Result<usize, Error> {
    // SAFETY: the memory that `message` points to may be written to, within its lengths.
    let length = unsafe { os::recvmsg(fd.as_raw_fd(), message, flags.bits()) };
    // SAFETY: guaranteed by the caller; a failed call has not changed the message.
    usize::try_from(length).or_else(|_| unsafe { failed(fd, message, flags) })
}

/// Interprets the error of the call that was just made.
///
/// # Safety
///
/// As for [`recvmsg`].
#[cold]
unsafe fn failed(fd: BorrowedFd<'_>, message: &mut os::msghdr, flags: MsgFlags) -> Result<usize, Error> {
    let error = Error::last(Call::RecvMsg);
    // SAFETY: guaranteed by the caller.
    let again = || unsafe { recvmsg_once(fd, message, flags | MsgFlags::DONT_WAIT) };
    assoc_state::after_failure(fd, error, again).map(|received| received.unwrap_or(0))
}

/// A single call, and its error.
///
/// # Safety
///
/// As for [`recvmsg`].
unsafe fn recvmsg_once(fd: BorrowedFd<'_>, message: &mut os::msghdr, flags: MsgFlags) -> Result<usize, Error> {
    // SAFETY: the memory that `message` points to may be written to, within its lengths.
    let length = unsafe { os::recvmsg(fd.as_raw_fd(), message, flags.bits()) };
    usize::try_from(length).map_err(|_| Error::last(Call::RecvMsg))
}

/// Decodes the ancillary data of a received message.
#[inline]
fn info<I: FromControl>(room: &Room<I>, message: &os::msghdr) -> Result<I, Error> {
    let control = room.as_bytes();
    #[allow(clippy::useless_conversion)] // FreeBSD's length has fewer bits.
    let length = usize::try_from(message.msg_controllen).unwrap_or(usize::MAX);
    control::decode(&control[..at_most(length, control.len())], message.msg_flags & os::MSG_CTRUNC != 0)
}

/// Limits a length reported by the kernel to the size of the buffer.
#[inline]
fn at_most(length: usize, room: usize) -> usize {
    // Not `min`: this keeps the impossible case out of the hot path.
    #[cold]
    fn all(room: usize) -> usize {
        room
    }
    if length > room {
        return all(room);
    }
    length
}

/// The argument of `recvmsg`, which must not outlive the borrows that it is made from.
#[inline]
pub(super) fn header(buffers: &mut [IoSliceMut<'_>], name: &mut SockAddr, control: &mut [u8]) -> os::msghdr {
    os::msghdr {
        msg_name: name.as_mut_ptr(),
        msg_namelen: os::socklen_t::try_from(SockAddr::ROOM).unwrap_or(0),
        // `IoSliceMut` is guaranteed to have the layout of `iovec`.
        msg_iov: buffers.as_mut_ptr().cast(),
        msg_iovlen: os::IovLen::try_from(buffers.len()).unwrap_or(os::IovLen::MAX),
        msg_control: if control.is_empty() { null_mut() } else { control.as_mut_ptr().cast() },
        msg_controllen: os::ControlLen::try_from(control.len()).unwrap_or(0),
        msg_flags: 0,
    }
}
