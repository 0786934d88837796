//! The ways to send and to receive.

use std::cell::RefCell;
use std::ffi::c_void;
use std::mem::MaybeUninit;
use std::os::fd::{AsRawFd, OwnedFd};
use std::ptr::null_mut;

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::AsyncSctpSocket;
use sctp_opts::{receive, receive_batch, send, send_batch, MsgFlags, Outgoing, Ppid, Received, SctpSocket};
use sctp_sys::linux as sys;
use socket2::Socket;

use super::lksctp::{length_of, Lksctp};
use super::pairs::{Pairs, Style};
use super::BURST;

/// The sockets and buffers that the ways use.
pub(crate) struct Ways<'a> {
    pairs: &'a Pairs,
    lksctp: Lksctp,
    data: Vec<u8>,
    /// One for each message of a batch.
    buffers: RefCell<Box<[[u8; 2048]; BURST]>>,
    /// A separate association, because these sockets are non-blocking.
    awaited: Option<Awaited>,
}

struct Awaited {
    runtime: tokio::runtime::Runtime,
    client: AsyncSctpSocket,
    server: AsyncSctpSocket,
}

impl Awaited {
    fn new(pairs: Pairs) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().expect("an event loop");
        let guard = runtime.enter();
        let taken = |socket: Socket| AsyncSctpSocket::new(SctpSocket::from(OwnedFd::from(socket))).expect("a socket");
        let client = taken(pairs.clients.into_iter().next().expect("an association"));
        let server = taken(pairs.server);
        drop(guard);
        Self { runtime, client, server }
    }
}

impl<'a> Ways<'a> {
    pub(crate) const NAMES: [&'static str; 5] = ["ours", "lksctp", "batch", "tokio", "tokio-batch"];

    pub(crate) fn new(style: Style, pairs: &'a Pairs, length: usize) -> Self {
        let awaited = (pairs.clients.len() == 1).then(|| Awaited::new(Pairs::new(style, 1)));
        let buffers = RefCell::new(vec![[0; 2048]; BURST].try_into().expect("BURST buffers"));
        Self { pairs, lksctp: Lksctp::load(), data: vec![7; length], buffers, awaited }
    }

    /// The number of ways.
    pub(crate) fn count(&self) -> usize {
        if self.awaited.is_some() {
            Self::NAMES.len()
        } else {
            Self::NAMES.len() - 2
        }
    }

    /// Sends a burst of messages and receives them; returns their number.
    pub(crate) fn burst(&self, way: usize, at: usize) -> usize {
        match Self::NAMES[way] {
            "ours" => self.ours(at),
            "lksctp" => self.lksctp(at),
            "batch" => self.batch(at),
            "tokio" => self.awaited(),
            _ => self.awaited_batch(),
        }
        BURST
    }

    /// The client whose turn it is.
    fn client(&self, number: usize) -> &Socket {
        &self.pairs.clients[number % self.pairs.clients.len()]
    }

    fn ours(&self, at: usize) {
        for number in at..at + BURST {
            let sent = send(self.client(number), &self.data, None, &info()).expect("sent");
            assert_eq!(sent, self.data.len());
        }
        let buffer = &mut self.buffers.borrow_mut()[0];
        for _ in 0..BURST {
            match receive::<RcvInfo>(&self.pairs.server, buffer).expect("received") {
                Received::Message(message) => self.judge(message.data.len(), &message.info.expect("information")),
                other => panic!("{other:?}"),
            }
        }
    }

    fn batch(&self, at: usize) {
        let message = Outgoing { data: self.data.as_slice(), to: None, control: info() };
        if self.pairs.clients.len() == 1 {
            let sent = send_batch(self.client(0), &[message; BURST], MsgFlags::empty()).expect("sent");
            assert_eq!(sent, BURST);
        } else {
            // Each has one message to send.
            for number in at..at + BURST {
                send(self.client(number), &self.data, None, &info()).expect("sent");
            }
        }
        let mut got = 0;
        while got < BURST {
            let buffers = &mut *self.buffers.borrow_mut();
            let batch = receive_batch::<RcvInfo, _, BURST>(&self.pairs.server, buffers, MsgFlags::empty());
            for received in &batch.expect("received") {
                match received.expect("a message") {
                    Received::Message(message) => self.judge(message.data.len(), &message.info.expect("information")),
                    other => panic!("{other:?}"),
                }
                got += 1;
            }
        }
    }

    fn judge(&self, length: usize, info: &RcvInfo) {
        assert_eq!((length, info.ppid, info.stream), (self.data.len(), Ppid(46), 1));
    }

    fn lksctp(&self, at: usize) {
        for number in at..at + BURST {
            let part = libc::iovec { iov_base: self.data.as_ptr().cast_mut().cast(), iov_len: self.data.len() };
            let mut info = sys::sctp_sndinfo {
                snd_sid: 1,
                snd_flags: 0,
                snd_ppid: 46_u32.to_be(),
                snd_context: 0,
                snd_assoc_id: 0,
            };
            let (info, length): (*mut c_void, _) = ((&raw mut info).cast(), length_of::<sys::sctp_sndinfo>());
            let fd = self.client(number).as_raw_fd();
            let (kind, flags) = (sys::SCTP_SENDV_SNDINFO, libc::MSG_NOSIGNAL);
            // SAFETY: the arguments have the types of the C function and outlive the call.
            let sent =
                unsafe { (self.lksctp.sctp_sendv)(fd, &raw const part, 1, null_mut(), 0, info, length, kind, flags) };
            assert_eq!(usize::try_from(sent), Ok(self.data.len()));
        }
        let buffer = &mut self.buffers.borrow_mut()[0];
        for _ in 0..BURST {
            let (mut info, mut from) = (MaybeUninit::<sys::sctp_rcvinfo>::uninit(), MaybeUninit::uninit());
            let part = libc::iovec { iov_base: buffer.as_mut_ptr().cast(), iov_len: buffer.len() };
            let (mut length, mut from_length) = (length_of::<sys::sctp_rcvinfo>(), length_of::<libc::sockaddr_in6>());
            let (mut kind, mut flags) = (0, 0);
            // SAFETY: the arguments have the types of the C function and outlive the call.
            let got = unsafe {
                (self.lksctp.sctp_recvv)(
                    self.pairs.server.as_raw_fd(),
                    &raw const part,
                    1,
                    from.as_mut_ptr(),
                    &raw mut from_length,
                    info.as_mut_ptr().cast(),
                    &raw mut length,
                    &raw mut kind,
                    &raw mut flags,
                )
            };
            assert_eq!((usize::try_from(got), kind), (Ok(self.data.len()), sys::SCTP_RECVV_RCVINFO));
            // SAFETY: the call filled it in.
            let info = unsafe { info.assume_init() };
            assert_eq!((info.rcv_ppid, info.rcv_sid), (46_u32.to_be(), 1));
        }
    }

    fn awaited(&self) {
        let Some(Awaited { runtime, client, server }) = &self.awaited else { return };
        let buffer = &mut self.buffers.borrow_mut()[0];
        runtime.block_on(async {
            for _ in 0..BURST {
                client.send(&self.data, None, &info()).await.expect("sent");
            }
            for _ in 0..BURST {
                match server.receive::<RcvInfo>(buffer).await.expect("received") {
                    Received::Message(message) => self.judge(message.data.len(), &message.info.expect("information")),
                    other => panic!("{other:?}"),
                }
            }
        });
    }
}

impl Ways<'_> {
    fn awaited_batch(&self) {
        let Some(Awaited { runtime, client, server }) = &self.awaited else { return };
        let message = Outgoing { data: self.data.as_slice(), to: None, control: info() };
        let buffers = &mut *self.buffers.borrow_mut();
        runtime.block_on(async {
            let sent = client.send_batch(&[message; BURST], MsgFlags::empty()).await.expect("sent");
            assert_eq!(sent, BURST);
            let mut got = 0;
            while got < BURST {
                let batch = server.receive_batch::<RcvInfo, _, BURST>(buffers, MsgFlags::empty()).await;
                for received in &batch.expect("received") {
                    match received.expect("a message") {
                        Received::Message(message) => {
                            self.judge(message.data.len(), &message.info.expect("information"));
                        }
                        other => panic!("{other:?}"),
                    }
                    got += 1;
                }
            }
        });
    }
}

fn info() -> SndInfo {
    SndInfo { stream: 1, ppid: Ppid(46), ..SndInfo::default() }
}
