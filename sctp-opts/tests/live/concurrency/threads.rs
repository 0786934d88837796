//! Threads that share a socket.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Mutex;
use std::thread;

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::options::{NoDelay, NotificationType};
use sctp_opts::{
    receive_batch, send_batch, Family, MsgFlags, Outgoing, Ppid, Received, SctpSocket, Socket as Whole, Style,
};

use super::{checked, listening, numbered};
use crate::common::sctp;

const SENDERS: u16 = 8;
const MESSAGES: u16 = 120;
/// The protocol identifier of a message that stops a receiver.
const STOP: Ppid = Ppid(u32::MAX);

/// The stream and number of each message that is sent.
fn all() -> BTreeSet<(u16, u16)> {
    (0..SENDERS).flat_map(|stream| (0..MESSAGES).map(move |number| (stream, number))).collect()
}

/// Sends on one stream. Every second sender uses batches.
fn sends(socket: &SctpSocket, to: std::net::SocketAddr, stream: u16) {
    if stream % 2 == 0 {
        for number in 0..MESSAGES {
            let (info, data) = numbered(stream, number);
            assert_eq!(socket.send(&data, to, &info).unwrap(), data.len());
        }
        return;
    }
    let made: Vec<_> = (0..MESSAGES).map(|number| numbered(stream, number)).collect();
    for chunk in made.chunks(7) {
        let messages: Vec<_> =
            chunk.iter().map(|(control, data)| Outgoing { data, to: Some(to), control: *control }).collect();
        let mut rest = &messages[..];
        while !rest.is_empty() {
            rest = &rest[send_batch(socket, rest, MsgFlags::empty()).unwrap()..];
        }
    }
}

/// Sets timeouts, so that the test fails rather than hangs if a message is lost.
fn set_timeouts(socket: &SctpSocket) {
    let time = libc::timeval { tv_sec: 30, tv_usec: 0 };
    let length = libc::socklen_t::try_from(size_of_val(&time)).expect("a length");
    let fd = std::os::fd::AsRawFd::as_raw_fd(socket);
    for option in [libc::SO_RCVTIMEO, libc::SO_SNDTIMEO] {
        // SAFETY: `time` has `length` bytes.
        let result = unsafe { libc::setsockopt(fd, libc::SOL_SOCKET, option, (&raw const time).cast(), length) };
        assert_eq!(result, 0);
    }
}

/// The server, its address, and a client.
fn both() -> (SctpSocket, std::net::SocketAddr, SctpSocket) {
    let ((server, address), client) = (listening(Style::OneToMany), client());
    set_timeouts(&server);
    set_timeouts(&client);
    (server, address, client)
}

fn client() -> SctpSocket {
    SctpSocket::builder(Style::OneToMany, Family::V4).option(Whole, &NoDelay(true)).open().unwrap()
}

#[test]
fn many_send_and_one_receives() {
    if !sctp() {
        return;
    }
    let (server, to, client) = both();
    thread::scope(|scope| {
        for stream in 0..SENDERS {
            let client = &client;
            scope.spawn(move || sends(client, to, stream));
        }
        let mut next = [0; SENDERS as usize];
        let mut buffer = [0; 4096];
        for _ in 0..all().len() {
            let (stream, number) = checked(server.receive::<RcvInfo>(&mut buffer).unwrap());
            // In order within its stream, and therefore no message twice.
            assert_eq!(number, next[usize::from(stream)]);
            next[usize::from(stream)] += 1;
        }
        assert_eq!(next, [MESSAGES; SENDERS as usize]);
    });
    let mut buffer = [0; 16];
    let nothing = server.receive_vectored::<()>(&mut [std::io::IoSliceMut::new(&mut buffer)], MsgFlags::DONT_WAIT);
    assert!(matches!(nothing, Err(e) if e.is_would_block()));
}

/// Notifications come in between; each goes to one receiver.
#[test]
fn many_send_and_many_receive() {
    const RECEIVERS: usize = 4;
    if !sctp() {
        return;
    }
    let (server, to, client) = both();
    sctp_opts::subscribe(&server, sctp_opts::Future, [NotificationType::AssocChange]).unwrap();
    let (seen, count, notifications) = (Mutex::new(BTreeSet::new()), AtomicUsize::new(0), AtomicUsize::new(0));
    let takes = |received: Received<'_, RcvInfo>| {
        match received {
            Received::Notification(_) => {
                notifications.fetch_add(1, Ordering::Relaxed);
            }
            Received::Message(message) if message.info.as_ref().unwrap().ppid == STOP => return false,
            received => {
                assert!(seen.lock().unwrap().insert(checked(received)), "twice");
                if count.fetch_add(1, Ordering::Relaxed) + 1 == all().len() {
                    for _ in 0..RECEIVERS {
                        client.send(b"stop", to, &SndInfo { ppid: STOP, ..SndInfo::default() }).unwrap();
                    }
                }
            }
        }
        true
    };
    thread::scope(|scope| {
        for i in 0..RECEIVERS {
            let (server, takes) = (&server, &takes);
            scope.spawn(move || {
                let (mut buffer, mut buffers) = ([0; 4096], [[0; 4096]; 1]);
                // Not in batches, because one could take another receiver's stop message.
                let mut next = || {
                    if i % 2 == 0 {
                        return takes(server.receive::<RcvInfo>(&mut buffer).unwrap());
                    }
                    let batch = receive_batch::<RcvInfo, _, 1>(server, &mut buffers, MsgFlags::empty()).unwrap();
                    let received = batch.iter().next().expect("one").unwrap();
                    takes(received)
                };
                while next() {}
            });
        }
        for stream in 0..SENDERS {
            let client = &client;
            scope.spawn(move || sends(client, to, stream));
        }
    });
    assert_eq!(*seen.lock().unwrap(), all());
    assert!(notifications.load(Ordering::Relaxed) >= 1);
}
