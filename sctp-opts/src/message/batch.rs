//! `sendmmsg` and `recvmmsg`: many messages in one call.

use core::mem::MaybeUninit;
use core::ptr::null_mut;
use std::io::{IoSlice, IoSliceMut};
use std::net::SocketAddr;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};

use super::passed::Passed;
use super::receive::{self, sorted};
use super::send;
use super::{MsgFlags, Received};
use crate::addr::SockAddr;
use crate::control::{ControlData, Encoded, FromControl, Room, Space};
use crate::error::Call;
use crate::{assoc_state, os, Error};

/// The maximum number of messages in one system call.
const CHUNK: usize = 32;

/// A message to send, with its ancillary data.
#[derive(Debug, Clone, Copy)]
pub struct Outgoing<'a, D> {
    /// The bytes of the message.
    pub data: &'a [u8],
    /// An address of the peer, as in [`send`](crate::send).
    pub to: Option<SocketAddr>,
    /// Any ancillary messages, as in [`send`](crate::send).
    pub control: D,
}

/// Sends many messages, with as few system calls as possible.
///
/// Returns the number of messages sent, which is smaller if the kernel does not take all of them; an error for the next
/// message is reported by the next call.
///
/// # Errors
///
/// If not even the first was sent.
///
/// ```no_run
/// # fn f(socket: std::net::UdpSocket) -> Result<(), sctp_opts::Error> {
/// use sctp_opts::cmsgs::SndInfo;
/// use sctp_opts::{send_batch, MsgFlags, Outgoing};
///
/// let messages = [1, 2, 3].map(|stream| Outgoing {
///     data: b"hello",
///     to: None,
///     control: SndInfo { stream, ..SndInfo::default() },
/// });
/// let sent = send_batch(&socket, &messages, MsgFlags::empty())?;
/// # Ok(()) }
/// ```
pub fn send_batch<D: ControlData>(
    fd: impl AsFd,
    messages: &[Outgoing<'_, D>],
    flags: MsgFlags,
) -> Result<usize, Error> {
    let mut sent = 0;
    for chunk in messages.chunks(CHUNK) {
        match sendmmsg(fd.as_fd(), chunk, flags) {
            Ok(count) => {
                sent += count;
                if count < chunk.len() {
                    break;
                }
            }
            Err(error) if sent == 0 => return Err(error),
            Err(_) => break,
        }
    }
    Ok(sent)
}

/// Up to [`CHUNK`] messages.
fn sendmmsg<D: ControlData>(fd: BorrowedFd<'_>, messages: &[Outgoing<'_, D>], flags: MsgFlags) -> Result<usize, Error> {
    let mut spaces = [const { Space::<D>::new() }; CHUNK];
    let mut names = [const { SockAddr::empty() }; CHUNK];
    let mut parts: [_; CHUNK] = core::array::from_fn(|_| [IoSlice::new(&[])]);
    let mut headers = [const { MaybeUninit::<os::mmsghdr>::uninit() }; CHUNK];
    let (mut count, mut first) = (0, None);
    let places = spaces.iter_mut().zip(&mut names).zip(&mut parts).zip(&mut headers);
    for (message, (((space, name), part), header)) in messages.iter().zip(places) {
        let control = match space.fill(&message.control) {
            Ok(control) => control,
            // The next call reports it for its first message.
            Err(_) if count > 0 => break,
            Err(error) => return Err(error),
        };
        if let Some(to) = &message.to {
            *name = SockAddr::new(to);
        }
        *part = [IoSlice::new(message.data)];
        let passed = passed(message, control);
        match passed.check(Call::SendMmsg) {
            Ok(()) => {}
            Err(_) if count > 0 => break,
            Err(error) => return Err(error),
        }
        let msg_hdr = send::header(part, message.to.map(|_| &*name), control.bytes);
        header.write(os::mmsghdr { msg_hdr, msg_len: 0 });
        first.get_or_insert(passed);
        count += 1;
    }
    let length = os::BatchLen::try_from(count).unwrap_or(0);
    let flags = flags.bits() | os::MSG_NOSIGNAL;
    // SAFETY: the first `count` headers are initialised, `header` made them from data that outlives the call, and the
    // call writes only `msg_len`.
    let sent = unsafe { os::sendmmsg(fd.as_raw_fd(), headers.as_mut_ptr().cast(), length, flags) };
    usize::try_from(sent).map_err(|_| failed(first))
}

fn passed<'a, D>(message: &Outgoing<'_, D>, control: Encoded<'a>) -> Passed<'a> {
    Passed { control, data: !message.data.is_empty(), address: message.to.is_some() }
}

/// The error of the call that was just made, which is one of its first message.
#[cold]
fn failed(first: Option<Passed<'_>>) -> Error {
    let error = Error::last(Call::SendMmsg);
    match first {
        Some(passed) => error.after(passed),
        None => error,
    }
}

/// The messages that one call of [`receive_batch`] received.
pub struct Batch<'b, B, I: FromControl, const N: usize> {
    buffers: &'b [B; N],
    about: About<I, N>,
}

/// Everything that one call received except the bytes of the messages.
pub(crate) struct About<I: FromControl, const N: usize> {
    names: [SockAddr; N],
    rooms: [Room<I>; N],
    /// All are initialised; their pointers are no longer valid.
    headers: [MaybeUninit<os::mmsghdr>; N],
    count: usize,
}

// SAFETY: only the pointers in `headers` prevent the automatic implementation, and they are never dereferenced.
unsafe impl<I: FromControl, const N: usize> Send for About<I, N> {}
// SAFETY: see `Send`.
unsafe impl<I: FromControl, const N: usize> Sync for About<I, N> {}

impl<I: FromControl, const N: usize> About<I, N> {
    /// Adds the buffers that the call received into.
    pub(crate) fn with<B>(self, buffers: &mut [B; N]) -> Batch<'_, B, I, N> {
        Batch { buffers, about: self }
    }
}

/// Receives up to `N` messages in one system call; a blocking socket waits for the first only.
///
/// ```no_run
/// # fn f(socket: std::net::UdpSocket) -> Result<(), sctp_opts::Error> {
/// use sctp_opts::cmsgs::RcvInfo;
/// use sctp_opts::{receive_batch, MsgFlags, Received};
///
/// let mut buffers = [[0; 2048]; 16];
/// let batch = receive_batch::<RcvInfo, _, 16>(&socket, &mut buffers, MsgFlags::empty())?;
/// for received in batch.iter() {
///     if let Received::Message(message) = received? {
///         println!("{} bytes on stream {}", message.data.len(), message.info?.stream);
///     }
/// }
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// As for [`receive`](crate::receive()); also if a buffer is empty.
pub fn receive_batch<I: FromControl, B: AsRef<[u8]> + AsMut<[u8]>, const N: usize>(
    fd: impl AsFd,
    buffers: &mut [B; N],
    flags: MsgFlags,
) -> Result<Batch<'_, B, I, N>, Error> {
    Ok(recvmmsg(fd.as_fd(), buffers, flags, Ends::Seen)?.with(buffers))
}

/// Whether a receive that gets nothing checks if the association has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ends {
    Seen,
    /// No check: `EAGAIN` may be permanent.
    #[cfg(feature = "tokio")]
    Unseen,
}

/// Makes the call. The end of the association is not an error but one message without bytes or flags.
pub(crate) fn recvmmsg<I: FromControl, B: AsMut<[u8]>, const N: usize>(
    fd: BorrowedFd<'_>,
    buffers: &mut [B; N],
    flags: MsgFlags,
    ends: Ends,
) -> Result<About<I, N>, Error> {
    let mut names = [const { SockAddr::empty() }; N];
    let mut rooms = [const { Room::<I>::new() }; N];
    let mut parts = [const { MaybeUninit::<[IoSliceMut<'_>; 1]>::uninit() }; N];
    let mut headers = [const { MaybeUninit::<os::mmsghdr>::uninit() }; N];
    let places = names.iter_mut().zip(&mut rooms).zip(&mut parts).zip(&mut headers);
    for (buffer, (((name, room), part), header)) in buffers.iter_mut().zip(places) {
        let part = part.write([IoSliceMut::new(buffer.as_mut())]);
        receive::check_buffers(part, Call::RecvMmsg)?;
        header.write(os::mmsghdr { msg_hdr: receive::header(part, name, room.as_mut_bytes()), msg_len: 0 });
    }
    let length = os::BatchLen::try_from(N).unwrap_or(0);
    let mut once = |flags: MsgFlags| {
        let (flags, no_timeout) = (flags.bits() | os::MSG_WAITFORONE, null_mut());
        // SAFETY: all headers are initialised, and `header` made them from exclusively borrowed data that outlives the
        // call.
        let got = unsafe { os::recvmmsg(fd.as_raw_fd(), headers.as_mut_ptr().cast(), length, flags, no_timeout) };
        usize::try_from(got).map(|count| count.min(N)).map_err(|_| Error::last(Call::RecvMmsg))
    };
    let count = match once(flags) {
        Ok(count) => count,
        Err(error) if ends == Ends::Seen => {
            // A failed call has not changed the first header, which has no bytes and no flags.
            assoc_state::after_failure(fd, error, || once(flags | MsgFlags::DONT_WAIT))?.unwrap_or(1.min(N))
        }
        Err(error) => return Err(error),
    };
    Ok(About { names, rooms, headers, count })
}

impl<'b, B: AsRef<[u8]>, I: FromControl, const N: usize> Batch<'b, B, I, N> {
    /// The number of messages and notifications received.
    pub fn len(&self) -> usize {
        self.about.count
    }

    /// Whether nothing was received.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The messages and notifications received, in order.
    pub fn iter(&self) -> BatchIter<'_, 'b, B, I, N> {
        BatchIter { batch: self, next: 0 }
    }

    fn received(&self, i: usize) -> Result<Received<'b, I>, Error> {
        let About { names, rooms, headers, .. } = &self.about;
        // SAFETY: `recvmmsg` initialised all of them.
        let header = unsafe { headers[i].assume_init_ref() };
        let buffer = self.buffers[i].as_ref();
        let length = usize::try_from(header.msg_len).unwrap_or(usize::MAX).min(buffer.len());
        sorted(&buffer[..length], &header.msg_hdr, &names[i], &rooms[i])
    }
}

impl<'a, 'b, B: AsRef<[u8]>, I: FromControl, const N: usize> IntoIterator for &'a Batch<'b, B, I, N> {
    type Item = Result<Received<'b, I>, Error>;
    type IntoIter = BatchIter<'a, 'b, B, I, N>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Made by [`Batch::iter`].
#[derive(Debug)]
pub struct BatchIter<'a, 'b, B, I: FromControl, const N: usize> {
    batch: &'a Batch<'b, B, I, N>,
    next: usize,
}

impl<'b, B: AsRef<[u8]>, I: FromControl, const N: usize> Iterator for BatchIter<'_, 'b, B, I, N> {
    type Item = Result<Received<'b, I>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let i = self.next;
        (i < self.batch.len()).then(|| {
            self.next += 1;
            self.batch.received(i)
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.batch.len() - self.next;
        (left, Some(left))
    }
}

impl<B: AsRef<[u8]>, I: FromControl, const N: usize> ExactSizeIterator for BatchIter<'_, '_, B, I, N> {}

impl<B, I: FromControl, const N: usize> core::fmt::Debug for Batch<'_, B, I, N> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Batch").field("count", &self.about.count).finish_non_exhaustive()
    }
}
