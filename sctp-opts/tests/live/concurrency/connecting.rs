//! Non-blocking connects.

use std::os::fd::AsRawFd as _;

use sctp_opts::{Family, Received, SctpSocket, Style};

use super::listening;
use crate::common::sctp;
use crate::functions::at;

/// The events that poll() reports for a socket, once there are any.
fn poll(socket: &SctpSocket, events: i16) -> i16 {
    let mut entry = libc::pollfd { fd: socket.as_raw_fd(), events, revents: 0 };
    // SAFETY: there is one entry.
    let count = unsafe { libc::poll(&raw mut entry, 1, 60_000) };
    assert_eq!(count, 1, "no event within a minute");
    entry.revents
}

#[test]
fn the_socket_is_writable_once_connected() {
    if !sctp() {
        return;
    }
    for count in [1, 2] {
        let (listener, address) = listening(Style::OneToOne);
        // Only the first address exists.
        let peer = [address, at("127.0.0.77", address.port())];
        let (client, started) =
            SctpSocket::builder(Style::OneToOne, Family::V4).nonblocking().connect(&peer[..count]).unwrap();
        assert!(started.in_progress, "{started:?}");
        assert_eq!(poll(&client, libc::POLLOUT), libc::POLLOUT);
        assert!(client.take_error().unwrap().is_none());
        assert!(peer.contains(&client.peer_addr().unwrap()));
        client.send(b"hello", None, &()).unwrap();
        let (own, _) = listener.accept().unwrap();
        let mut buffer = [0; 16];
        assert!(matches!(own.receive::<()>(&mut buffer).unwrap(), Received::Message(m) if m.data == b"hello"));
        // Nothing to read yet.
        assert!(client.receive::<()>(&mut buffer).unwrap_err().is_would_block());
        own.send(b"world", None, &()).unwrap();
        assert_eq!(poll(&client, libc::POLLIN), libc::POLLIN);
        assert!(matches!(client.receive::<()>(&mut buffer).unwrap(), Received::Message(m) if m.data == b"world"));
    }
}

#[test]
fn a_refused_connect_is_reported_once_and_can_be_repeated() {
    if !sctp() {
        return;
    }
    let (listener, address) = listening(Style::OneToOne);
    let build = SctpSocket::builder(Style::OneToOne, Family::V4).nonblocking();
    let (client, started) = build.connect([at("127.0.0.3", 9)]).unwrap();
    assert!(started.in_progress);
    assert_ne!(poll(&client, libc::POLLOUT) & libc::POLLERR, 0);
    assert_eq!(client.take_error().unwrap().expect("a failure").raw_os_error(), Some(libc::ECONNREFUSED));
    assert!(client.take_error().unwrap().is_none(), "once");
    assert!(client.connect([address]).unwrap().in_progress);
    assert_eq!(poll(&client, libc::POLLOUT), libc::POLLOUT);
    listener.accept().unwrap();
}

/// A second call while the first is in progress fails with `EALREADY`.
#[test]
fn connecting_twice_is_an_error() {
    if !sctp() {
        return;
    }
    let build = SctpSocket::builder(Style::OneToOne, Family::V4).nonblocking();
    let (client, started) = build.connect([at("10.9.0.77", 7)]).unwrap();
    assert!(started.in_progress);
    let error = client.connect([at("10.9.0.77", 7)]).unwrap_err();
    assert_eq!(error.raw_os_error(), Some(libc::EALREADY), "{error}");
}
