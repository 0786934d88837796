//! [`Reassembly`] of large interleaved messages, in all three ways of waiting.

use std::collections::HashMap;
use std::thread;
use std::time::{Duration, Instant};

use sctp_opts::cmsgs::SndInfo;
use sctp_opts::options as o;
use sctp_opts::{get, send, set, Assembled, AssocId, Error, Future, Message, Ppid, Reassembly, Socket as Whole};

use crate::common::{
    eventually, interleaving, loopback, sctp, socket, Abilities, Family, Pair, Socket, Style, PATIENCE,
};

/// The length of the messages, which all differ.
const LENGTH: usize = 60_000;
const STREAMS: u16 = 4;
const CLIENTS: u16 = 3;
const ROUNDS: u16 = 2;

/// A message in which every byte depends on its identity.
fn text(client: u16, stream: u16, round: u16) -> Vec<u8> {
    let seed = usize::from(client * 64 + stream * 8 + round);
    (0..LENGTH).map(|at| (at * 31 + seed * 7 + at / 251).to_le_bytes()[0]).collect()
}

/// A one-to-many socket that delivers small pieces.
fn server(interleaving: bool) -> (Socket, std::net::SocketAddr) {
    let server = socket(Style::Many, Family::V4);
    // All associations share the buffer, and one without space waits for its peer's timer.
    server.set_recv_buffer_size(1 << 20).unwrap();
    set(&server, Whole, &o::PartialDeliveryPoint(2000)).unwrap();
    set(&server, Whole, &o::FragmentInterleave(o::FragmentInterleaveLevel::Streams)).unwrap();
    if interleaving {
        set(&server, Future, &o::InterleavingSupported(true)).unwrap();
    }
    Reassembly::prepare(&server).unwrap();
    server.bind(&loopback(Family::V4).into()).unwrap();
    server.listen(8).unwrap();
    let at = server.local_addr().unwrap().as_socket().unwrap();
    (server, at)
}

/// Clients that send at the same time, each on several streams; every second message is unordered.
fn clients(at: std::net::SocketAddr, interleaving: bool) -> Vec<thread::JoinHandle<()>> {
    let client = move |number: u16| {
        let client = socket(Style::Many, Family::V4);
        set(&client, Whole, &o::NoDelay(true)).unwrap();
        if interleaving {
            set(&client, Whole, &o::FragmentInterleave(o::FragmentInterleaveLevel::Streams)).unwrap();
            set(&client, Future, &o::InterleavingSupported(true)).unwrap();
        }
        client.set_send_buffer_size(1 << 20).unwrap();
        for (round, stream) in (0..ROUNDS).flat_map(|round| (0..STREAMS).map(move |stream| (round, stream))) {
            let flags = if round % 2 == 0 { o::SndFlags::empty() } else { o::SndFlags::UNORDERED };
            let ppid = Ppid(u32::from(number) << 16 | u32::from(stream) << 8 | u32::from(round));
            let info = SndInfo { stream, flags, ppid, ..SndInfo::default() };
            send(&client, &text(number, stream, round), at, &info).unwrap();
        }
        // Wait until everything has been acknowledged before closing.
        client
    };
    (0..CLIENTS)
        .map(|number| {
            thread::spawn(move || {
                let client = client(number);
                let ids = get::<o::AssocIdList>(&client, Whole).unwrap().0;
                let end = Instant::now() + PATIENCE;
                // The server may have closed by then.
                while get::<o::Status>(&client, ids[0]).is_ok_and(|status| status.unacked_chunks > 0) {
                    assert!(Instant::now() < end, "not all messages were acknowledged in time");
                    thread::sleep(Duration::from_millis(5));
                }
            })
        })
        .collect()
}

/// Checks that each message is received once and unchanged.
#[derive(Default)]
struct Collected {
    messages: HashMap<Ppid, AssocId>,
    notifications: usize,
}

impl Collected {
    fn is_complete(&self) -> bool {
        self.messages.len() == usize::from(CLIENTS * STREAMS * ROUNDS)
    }

    fn take(&mut self, assembled: Assembled<'_>) {
        match assembled {
            Assembled::Message(Message { data, info, .. }) => {
                let Ppid(ppid) = info.ppid;
                let [_, client, stream, round] = ppid.to_be_bytes().map(u16::from);
                assert!(data == text(client, stream, round), "of {info:?}: {} bytes", data.len());
                let unordered = info.flags == o::SndFlags::UNORDERED;
                assert_eq!((info.stream, unordered), (stream, round % 2 == 1), "{info:?}");
                assert_eq!(self.messages.insert(info.ppid, info.assoc_id), None, "a message was received twice");
            }
            Assembled::Notification(_) => self.notifications += 1,
            other => panic!("{other:?}"),
        }
    }

    fn check(&self, reassembly: &Reassembly) {
        assert_eq!(reassembly.held(), 0);
        assert!(self.notifications >= usize::from(CLIENTS), "a notification of each association");
        let mut ids: Vec<AssocId> = self.messages.values().copied().collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), usize::from(CLIENTS));
    }
}

/// Without and, if the kernel supports it, with interleaving.
fn ways() -> Vec<bool> {
    if interleaving() {
        vec![false, true]
    } else {
        vec![false]
    }
}

#[test]
fn blocking_sockets_reassemble_messages() {
    if !sctp() {
        return;
    }
    for interleaving in ways() {
        let (server, at) = server(interleaving);
        let clients = clients(at, interleaving);
        let (mut reassembly, mut buffer, mut came) = (Reassembly::new(4 << 20), [0; 777], Collected::default());
        while !came.is_complete() {
            came.take(reassembly.receive(&server, &mut buffer).unwrap());
        }
        came.check(&reassembly);
        for client in clients {
            client.join().unwrap();
        }
    }
}

#[test]
fn non_blocking_sockets_keep_partial_messages() {
    if !sctp() {
        return;
    }
    let (server, at) = server(false);
    server.set_nonblocking(true).unwrap();
    let (mut reassembly, mut buffer, mut came) = (Reassembly::new(4 << 20), [0; 777], Collected::default());
    assert!(reassembly.receive(&server, &mut buffer).is_err_and(|error| error.is_would_block()));
    let clients = clients(at, false);
    let mut waits = 0;
    while !came.is_complete() {
        match reassembly.receive(&server, &mut buffer) {
            Ok(assembled) => came.take(assembled),
            Err(error) if error.is_would_block() => {
                waits += 1;
                assert!(waits < 300_000, "no more messages arrive");
                thread::sleep(Duration::from_micros(200));
            }
            Err(error) => panic!("{error}"),
        }
    }
    came.check(&reassembly);
    for client in clients {
        client.join().unwrap();
    }
}

#[cfg(feature = "tokio")]
#[test]
fn reassembly_with_tokio_loses_nothing() {
    use std::future::Future as _;
    use std::task::Poll;

    use sctp_opts::{AsyncSctpSocket, SctpSocket};

    if !sctp() {
        return;
    }
    let (server, at) = server(false);
    let (mut reassembly, mut buffer, mut came) = (Reassembly::new(4 << 20), [0; 777], Collected::default());
    let (mut started, mut dropped) = (Vec::new(), 0);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let server = AsyncSctpSocket::new(SctpSocket::from(std::os::fd::OwnedFd::from(server))).unwrap();
        while !came.is_complete() {
            // Dropped whenever it would have to wait, also in the middle of messages.
            {
                let mut received = std::pin::pin!(reassembly.receive_async(&server, &mut buffer));
                let polled = std::future::poll_fn(|context| Poll::Ready(received.as_mut().poll(context)));
                if let Poll::Ready(received) = polled.await {
                    came.take(received.unwrap());
                    continue;
                }
            }
            if dropped == 0 {
                // At least one receive had to wait.
                started = clients(at, false);
            }
            dropped += 1;
            tokio::time::sleep(Duration::from_micros(200)).await;
            assert!(dropped < 300_000, "no more messages arrive");
        }
    });
    came.check(&reassembly);
    for client in started {
        client.join().unwrap();
    }
}

#[test]
fn messages_beyond_the_limit_are_reported() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        Reassembly::prepare(socket).unwrap();
    });
    let info = SndInfo { stream: 3, ppid: Ppid(46), ..SndInfo::default() };
    for length in [10_000, 2_000, 500] {
        send(&pair.client, &vec![7; length], None, &info).unwrap();
    }
    let (mut reassembly, mut buffer) = (Reassembly::new(5000), [0; 777]);
    let mut next = || -> Result<(bool, usize, Ppid), Error> {
        loop {
            match reassembly.receive(&pair.server, &mut buffer)? {
                Assembled::Message(message) => return Ok((true, message.data.len(), message.info.ppid)),
                Assembled::TooLong(message) => return Ok((false, message.data.len(), message.info.ppid)),
                Assembled::Notification(_) => {}
                Assembled::Closed => panic!("closed"),
            }
        }
    };
    assert_eq!(next().unwrap(), (false, 0, Ppid(46)));
    assert_eq!(next().unwrap(), (true, 2000, Ppid(46)));
    assert_eq!(next().unwrap(), (true, 500, Ppid(46)));
}

/// The sender aborts in the middle of a message: its pieces are dropped, and the end is reported.
#[test]
fn aborted_partial_messages_are_dropped() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        socket.set_recv_buffer_size(4096).unwrap();
        set(socket, Whole, &o::PartialDeliveryPoint(500)).unwrap();
        set(socket, Future, &o::MaxSeg(500)).unwrap();
        Reassembly::prepare(socket).unwrap();
    });
    let Pair { client, server, .. } = pair;
    client.set_nonblocking(true).unwrap();
    send(&client, &vec![b'x'; 60_000], None, &()).unwrap();
    client.set_linger(Some(Duration::ZERO)).unwrap();
    let (mut reassembly, mut buffer) = (Reassembly::new(1 << 20), [0; 300]);
    server.set_nonblocking(true).unwrap();
    // The association has come up; then there are only pieces.
    eventually("a piece is received", || {
        let _ = reassembly.receive(&server, &mut buffer);
        reassembly.held() > 0
    });
    drop(client);
    server.set_nonblocking(false).unwrap();
    let mut seen = Vec::new();
    while let Ok(assembled) = reassembly.receive(&server, &mut buffer) {
        let Assembled::Notification(notification) = assembled else { panic!("{assembled:?}") };
        seen.push(notification.kind());
    }
    assert!(seen.contains(&o::NotificationType::PartialDelivery), "{seen:?}");
    assert_eq!(reassembly.held(), 0, "{seen:?}");
}
