//! Reassembly of messages that are received in pieces.

#[cfg(feature = "tokio")]
mod asynchronous;
#[cfg(test)]
mod tests;

use std::collections::hash_map::Entry;
use std::collections::HashMap;
use std::io::IoSliceMut;
use std::mem::take;
use std::os::fd::AsFd;

use super::{receive_vectored, MsgFlags, Scattered, Source, What};
use crate::cmsgs::RcvInfo;
use crate::notifications::{AssocChangeState, Notification};
use crate::options::{NotificationType, RecvRcvInfo, SndFlags};
use crate::{set, subscribe, All, AssocId, Error, Socket};

/// Reassembles the pieces of messages, for one socket.
///
/// A message is received in pieces if it is longer than the buffer, or if the kernel delivers it in pieces
/// (`SCTP_PARTIAL_DELIVERY_POINT`, and messages that are large compared with the receive buffer). Pieces of different
/// associations may alternate, and with interleaving (RFC 8260) those of different streams too; notifications may come
/// in between.
///
/// A message that is received as a whole is returned in the caller's buffer, without a copy or an allocation. Pieces
/// are kept until the last has arrived, up to a limit for all messages together, plus about a hundred bytes for each
/// stream with an incomplete message. A message that exceeds the limit is dropped and reported as
/// [`Assembled::TooLong`].
///
/// ```no_run
/// # fn f(socket: std::net::UdpSocket) -> Result<(), sctp_opts::Error> {
/// use sctp_opts::{Assembled, Reassembly};
///
/// let mut reassembly = Reassembly::new(16 << 20);
/// Reassembly::prepare(&socket)?;
/// let mut buffer = vec![0; 65536];
/// loop {
///     match reassembly.receive(&socket, &mut buffer)? {
///         Assembled::Message(message) => println!("{} bytes on stream {}", message.data.len(), message.info.stream),
///         Assembled::TooLong(message) => println!("a message on stream {} is too long", message.info.stream),
///         Assembled::Notification(notification) => println!("{notification:?}"),
///         Assembled::Closed => return Ok(()),
///     }
/// }
/// # }
/// ```
///
/// The socket may be blocking or non-blocking: if a call would have to wait, the error says so
/// ([`Error::is_would_block`](crate::Error::is_would_block)), and the pieces are kept for the next call. With tokio,
/// `receive_async` waits. A program that receives in another way, for example in batches, passes each result to
/// [`take`](Self::take). Everything that the socket receives has to go through one `Reassembly`.
#[derive(Debug)]
pub struct Reassembly {
    limit: usize,
    /// The number of bytes in `parts`.
    held: usize,
    parts: HashMap<Key, Part>,
    /// The beginning of a notification that did not fit.
    notification: Option<Vec<u8>>,
    /// The data returned by the last call.
    given: Vec<u8>,
}

/// Identifies the message that a piece belongs to, among those delivered at the same time.
///
/// For an unordered message without interleaving the number has no meaning, but is the same in all of its pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    assoc: AssocId,
    stream: u16,
    unordered: bool,
    ssn: u16,
}

impl Key {
    fn new(info: &RcvInfo) -> Self {
        let unordered = info.flags.contains(SndFlags::UNORDERED);
        Self { assoc: info.assoc_id, stream: info.stream, unordered, ssn: info.ssn }
    }
}

/// The beginning of a message.
#[derive(Debug)]
struct Part {
    /// The information of the first piece: for interleaved messages, Linux reports the protocol identifier with that
    /// piece only.
    info: RcvInfo,
    from: Source,
    /// `None` if it was too long.
    data: Option<Vec<u8>>,
}

/// A complete message.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Message<'b> {
    /// The bytes of the message; empty if it was too long.
    pub data: &'b [u8],
    /// The peer's address that the message, or its first piece, was received from.
    pub from: Source,
    /// The ancillary data received with the message, or with its first piece.
    pub info: RcvInfo,
}

/// The result of a receive with [`Reassembly`].
#[derive(Debug, Clone, Copy)]
pub enum Assembled<'b> {
    /// A complete message.
    Message(Message<'b>),
    /// A message exceeded the limit. It is dropped, including the pieces that follow.
    TooLong(Message<'b>),
    /// A notification. If it reports an aborted partial delivery or the end of an association, the pieces received so
    /// far are dropped.
    Notification(Notification<'b>),
    /// See [`Received::Closed`](crate::Received::Closed).
    Closed,
}

/// The result of one piece.
enum Step {
    /// More pieces are needed.
    More,
    /// A complete message is in the caller's buffer.
    Direct(Source, RcvInfo),
    /// A complete message is in `given`.
    Collected(Source, RcvInfo),
    TooLong(Source, RcvInfo),
    /// A complete notification is in the caller's buffer.
    DirectNotification,
    /// A complete notification is in `given`.
    CollectedNotification,
    Closed,
}

impl Reassembly {
    /// Keeps at most `limit` bytes of incomplete messages, all of them together.
    pub fn new(limit: usize) -> Self {
        Self { limit, held: 0, parts: HashMap::new(), notification: None, given: Vec::new() }
    }

    /// Enables the ancillary data that identifies the pieces, and the notifications that the rest of a message will not
    /// arrive: `RcvInfo`, and the notifications `PartialDelivery` and `AssocChange`.
    ///
    /// # Errors
    ///
    /// If a system call fails.
    pub fn prepare(fd: impl AsFd) -> Result<(), Error> {
        set(&fd, Socket, &RecvRcvInfo(true))?;
        subscribe(&fd, All, [NotificationType::PartialDelivery, NotificationType::AssocChange])
    }

    /// Receives until there is a complete message, or another result. The pieces are received into `buffer`; one that
    /// is large enough for most messages saves copies.
    ///
    /// # Errors
    ///
    /// If a system call fails, a message is received without its `RcvInfo`, or a notification is invalid. The pieces
    /// received before are kept.
    pub fn receive<'b>(&'b mut self, fd: impl AsFd, buffer: &'b mut [u8]) -> Result<Assembled<'b>, Error> {
        loop {
            let received = receive_vectored(&fd, &mut [IoSliceMut::new(buffer)], MsgFlags::empty())?;
            let length = received.length.min(buffer.len());
            match self.step(&received, &buffer[..length])? {
                Step::More => {}
                step => return self.assembled(&step, &buffer[..length]),
            }
        }
    }

    /// Takes the result of another receive function into `buffer`; `None` if more pieces are needed.
    ///
    /// # Errors
    ///
    /// If a message is received without its `RcvInfo`, or a notification is invalid.
    pub fn take<'b>(
        &'b mut self,
        received: &Scattered<RcvInfo>,
        buffer: &'b [u8],
    ) -> Result<Option<Assembled<'b>>, Error> {
        let data = &buffer[..received.length.min(buffer.len())];
        match self.step(received, data)? {
            Step::More => Ok(None),
            step => self.assembled(&step, data).map(Some),
        }
    }

    /// The number of bytes kept for incomplete messages.
    pub fn held(&self) -> usize {
        self.held
    }

    fn step(&mut self, received: &Scattered<RcvInfo>, data: &[u8]) -> Result<Step, Error> {
        self.given = Vec::new();
        match received.what {
            What::Closed => {
                self.forget(|_| true);
                Ok(Step::Closed)
            }
            // After the beginning of a notification, its rest follows.
            what if self.notification.is_some() => self.rest(data, what),
            What::Notification => {
                if let Ok(notification) = Notification::decode(data) {
                    self.observe(&notification);
                }
                Ok(Step::DirectNotification)
            }
            What::NotificationPiece => {
                self.notification = Some(Vec::new());
                self.rest(data, received.what)
            }
            What::Message | What::Piece => {
                let info = *received.info.as_ref().map_err(Clone::clone)?;
                Ok(self.piece(data, received.from, info, received.what == What::Message))
            }
        }
    }

    /// A piece of a notification.
    fn rest(&mut self, data: &[u8], what: What) -> Result<Step, Error> {
        let Some(mut so_far) = self.notification.take() else { return Ok(Step::More) };
        so_far.extend_from_slice(data);
        if !matches!(what, What::Notification | What::Message) {
            self.notification = Some(so_far);
            return Ok(Step::More);
        }
        self.given = so_far;
        let given = take(&mut self.given);
        let notification = Notification::decode(&given).map(|notification| self.observe(&notification));
        self.given = given;
        notification.map(|()| Step::CollectedNotification)
    }

    /// A piece of a message.
    fn piece(&mut self, data: &[u8], from: Source, info: RcvInfo, last: bool) -> Step {
        let key = Key::new(&info);
        if last && self.parts.is_empty() {
            return Step::Direct(from, info);
        }
        let room = self.limit - self.held;
        let step = match self.parts.entry(key) {
            Entry::Vacant(_) if last => Step::Direct(from, info),
            Entry::Vacant(entry) => {
                let data = (data.len() <= room).then(|| data.to_vec());
                self.held += data.as_ref().map_or(0, Vec::len);
                let step = if data.is_some() { Step::More } else { Step::TooLong(from, info) };
                entry.insert(Part { info, from, data });
                step
            }
            Entry::Occupied(mut entry) => {
                let part = entry.get_mut();
                let (from, info) = (part.from, part.info);
                let step = match &mut part.data {
                    None => Step::More,
                    Some(so_far) if data.len() > room => {
                        self.held -= so_far.len();
                        part.data = None;
                        Step::TooLong(from, info)
                    }
                    Some(so_far) => {
                        so_far.extend_from_slice(data);
                        self.held += data.len();
                        if last {
                            self.held -= so_far.len();
                            self.given = take(so_far);
                            Step::Collected(from, info)
                        } else {
                            Step::More
                        }
                    }
                };
                if last {
                    entry.remove();
                }
                step
            }
        };
        // The next message of a stream shows that the rest of the previous one will not come, even without a
        // notification.
        if !key.unordered {
            self.forget(|other| {
                (other.assoc, other.stream, other.unordered) == (key.assoc, key.stream, false) && other.ssn != key.ssn
            });
        }
        step
    }

    /// Drops the incomplete messages that a notification says will not be completed.
    fn observe(&mut self, notification: &Notification<'_>) {
        match notification {
            Notification::PartialDelivery(broken) => {
                let (stream, ssn) = crate::os::calls::aborted_message(broken);
                let is = |key: &Key| key.assoc == broken.assoc_id && (key.stream, key.ssn) == (stream, ssn);
                // Linux identifies the message only with interleaving; without it there is only one.
                if self.parts.keys().any(is) {
                    self.forget(is);
                } else {
                    self.forget(|key| key.assoc == broken.assoc_id);
                }
            }
            Notification::AssocChange(change) if change.state != AssocChangeState::CommUp => {
                self.forget(|key| key.assoc == change.assoc_id);
            }
            _ => {}
        }
    }

    fn forget(&mut self, which: impl Fn(&Key) -> bool) {
        let held = &mut self.held;
        self.parts.retain(|key, part| {
            let goes = which(key);
            if goes {
                *held -= part.data.as_ref().map_or(0, Vec::len);
            }
            !goes
        });
    }

    fn assembled<'b>(&'b self, step: &Step, buffer: &'b [u8]) -> Result<Assembled<'b>, Error> {
        Ok(match *step {
            Step::Direct(from, info) => Assembled::Message(Message { data: buffer, from, info }),
            Step::Collected(from, info) => Assembled::Message(Message { data: &self.given, from, info }),
            Step::TooLong(from, info) => Assembled::TooLong(Message { data: &[], from, info }),
            Step::DirectNotification => Assembled::Notification(Notification::decode(buffer)?),
            Step::CollectedNotification => Assembled::Notification(Notification::decode(&self.given)?),
            Step::More | Step::Closed => Assembled::Closed,
        })
    }
}
