//! Whole messages, of the pieces in which they are received.

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

/// Puts the pieces of messages together, for one socket.
///
/// A message comes in pieces where it is longer than the buffer, or where the kernel delivers it in pieces
/// (`SCTP_PARTIAL_DELIVERY_POINT`, and every message that is large beside the receive buffer). Pieces of different
/// associations alternate, and with interleaving (RFC 8260) those of different streams; notifications come in between.
///
/// A message that comes as a whole is given out of the caller's buffer, without a copy or an allocation. Pieces are kept
/// until the last has come, up to a limit for all messages together; beside them, about a hundred bytes for each stream
/// whose message is being delivered. What a message that grows beyond the limit has is dropped, and
/// [`Assembled::TooLong`] tells so.
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
/// The socket may block or not: where a call would have to wait, the error says so
/// ([`Error::is_would_block`](crate::Error::is_would_block)), and what has come is kept for the next. With tokio,
/// `receive_async` waits. A program that receives in another way, in batches for example, passes each result to
/// [`take`](Self::take). All that the socket receives has to go through one `Reassembly`.
#[derive(Debug)]
pub struct Reassembly {
    limit: usize,
    /// How many bytes are in `parts`.
    held: usize,
    parts: HashMap<Key, Part>,
    /// The beginning of a notification that did not fit.
    notification: Option<Vec<u8>>,
    /// What the last call gave out.
    given: Vec<u8>,
}

/// What the pieces of one message have in common, and no other message that is delivered at the same time.
///
/// Of an unordered message without interleaving the number says nothing, but is the same in all of its pieces.
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
    /// That of the first piece: of interleaved messages, Linux knows the protocol identifier with that one only.
    info: RcvInfo,
    from: Source,
    /// `None` where it was too long.
    data: Option<Vec<u8>>,
}

/// A message as a whole.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Message<'b> {
    /// Its bytes; none where it was too long.
    pub data: &'b [u8],
    /// The peer's address that it came from, or its first piece.
    pub from: Source,
    /// The ancillary message that came with it, or with its first piece.
    pub info: RcvInfo,
}

/// The result of a receive with [`Reassembly`].
#[derive(Debug, Clone, Copy)]
pub enum Assembled<'b> {
    /// A message, all of it.
    Message(Message<'b>),
    /// A message has grown beyond the limit. Its bytes are dropped, and those of it that follow.
    TooLong(Message<'b>),
    /// A notification. Where it says that a message is broken off, or that an association has ended, the pieces that
    /// had come are dropped.
    Notification(Notification<'b>),
    /// See [`Received::Closed`](crate::Received::Closed).
    Closed,
}

/// What one piece has made of it.
enum Step {
    /// More has to come.
    More,
    /// All of a message is in the caller's buffer.
    Direct(Source, RcvInfo),
    /// All of a message is in `given`.
    Collected(Source, RcvInfo),
    TooLong(Source, RcvInfo),
    /// All of a notification is in the caller's buffer.
    DirectNotification,
    /// All of a notification is in `given`.
    CollectedNotification,
    Closed,
}

impl Reassembly {
    /// For messages that are collected in no more than `limit` bytes, all of them together.
    pub fn new(limit: usize) -> Self {
        Self { limit, held: 0, parts: HashMap::new(), notification: None, given: Vec::new() }
    }

    /// Switches on what the pieces are told apart by, and what says that the rest of a message will not come: `RcvInfo`,
    /// and the notifications `PartialDelivery` and `AssocChange`.
    ///
    /// # Errors
    ///
    /// What the system refuses.
    pub fn prepare(fd: impl AsFd) -> Result<(), Error> {
        set(&fd, Socket, &RecvRcvInfo(true))?;
        subscribe(&fd, All, [NotificationType::PartialDelivery, NotificationType::AssocChange])
    }

    /// Receives until there is a whole message, or something else to tell. `buffer` is where the pieces are received; one
    /// that takes most messages as a whole saves copies.
    ///
    /// # Errors
    ///
    /// What the system refuses, and where a message comes without its `RcvInfo` or a notification makes no sense. What
    /// has come before stays.
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

    /// Takes what was received into `buffer` in another way; `None` where more has to come.
    ///
    /// # Errors
    ///
    /// Where a message comes without its `RcvInfo`, or a notification makes no sense.
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

    /// How many bytes of messages that are not yet whole are kept.
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
            // Whatever comes after the beginning of a notification is its rest.
            what if self.notification.is_some() => self.rest(data, what),
            What::Notification => {
                if let Ok(notification) = Notification::decode(data) {
                    self.told(&notification);
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
        let notification = Notification::decode(&given).map(|notification| self.told(&notification));
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
        // The next message of a stream means that the rest of the one before will not come, where that was not told.
        if !key.unordered {
            self.forget(|other| {
                (other.assoc, other.stream, other.unordered) == (key.assoc, key.stream, false) && other.ssn != key.ssn
            });
        }
        step
    }

    /// What a notification says of messages that have begun.
    fn told(&mut self, notification: &Notification<'_>) {
        match notification {
            Notification::PartialDelivery(broken) => {
                let (stream, ssn) = crate::os::calls::broken_off(broken);
                let is = |key: &Key| key.assoc == broken.assoc_id && (key.stream, key.ssn) == (stream, ssn);
                // Linux says which one it was only where messages are interleaved; otherwise there is but one.
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
