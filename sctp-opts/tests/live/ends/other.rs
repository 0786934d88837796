//! Sockets without an association, and other states in which no call may wait forever.

use std::net::Shutdown;

use sctp_opts::options::{AssocState, Status};
use sctp_opts::{Error, Received, SctpSocket, Style};
use socket2::SockRef;

use super::{build, ends, listening, Kind};
use crate::common::{eventually, fill, gone, sctp, ONLY};
use crate::functions::at;

fn errno_of(result: Result<Received<'_, ()>, Error>) -> Option<i32> {
    result.unwrap_err().raw_os_error()
}

type Make = fn() -> SctpSocket;

/// On a socket that never had an association, blocking and non-blocking calls return `ENOTCONN`.
#[test]
fn receive_without_an_association_does_not_block() {
    if !sctp() {
        return;
    }
    let sockets: [(&str, Make); 3] = [
        ("never connected", || build(Style::OneToOne).open().unwrap()),
        ("one-to-many", || build(Style::OneToMany).open().unwrap()),
        ("one-to-one and listening", || listening(Style::OneToOne).0),
    ];
    for (what, make) in sockets {
        let socket = make();
        for nonblocking in [false, true] {
            socket.set_nonblocking(nonblocking).unwrap();
            assert_eq!(errno_of(socket.receive(&mut [0; 16])), Some(libc::ENOTCONN), "{what}");
        }
    }
    for nonblocking in [false, true] {
        let socket = build(Style::OneToOne).open().unwrap();
        socket.connect([at("127.0.0.3", 9)]).unwrap_err();
        socket.set_nonblocking(nonblocking).unwrap();
        // The error was reported already.
        assert_eq!(errno_of(socket.receive(&mut [0; 16])), Some(libc::ENOTCONN));
    }
    // Listening and connecting sockets may still receive something.
    let (many, _) = listening(Style::OneToMany);
    many.set_nonblocking(true).unwrap();
    assert!(many.receive::<()>(&mut [0; 16]).unwrap_err().is_would_block());
    for nobody in [&[at("10.9.0.77", 7)][..], &[at("10.9.0.77", 7), at("10.9.0.78", 7)]] {
        let connecting = build(Style::OneToOne).nonblocking().connect(nobody).unwrap().0;
        assert!(connecting.receive::<()>(&mut [0; 16]).unwrap_err().is_would_block());
    }
    let connecting = SctpSocket::builder(Style::OneToOne, sctp_opts::Family::V6).nonblocking();
    let connecting = connecting.connect([at("10.9.0.77", 7)]).unwrap().0;
    assert!(connecting.receive::<()>(&mut [0; 16]).unwrap_err().is_would_block(), "by a mapped address");
}

/// Messages that arrived before the end are received first.
#[test]
fn messages_before_the_end_are_received_first() {
    if !sctp() {
        return;
    }
    for kind in [Kind::Connected, Kind::Accepted, Kind::PeeledOff] {
        for nonblocking in [false, true] {
            let ends = ends(kind);
            ends.peer.send(b"first", None, &()).unwrap();
            ends.own.shutdown(Shutdown::Write).unwrap();
            gone(&ends.own, ONLY);
            ends.own.set_nonblocking(nonblocking).unwrap();
            let mut buffer = [0; 16];
            assert!(matches!(ends.own.receive::<()>(&mut buffer).unwrap(), Received::Message(m) if m.data == b"first"));
            assert!(matches!(ends.own.receive::<()>(&mut buffer).unwrap(), Received::Closed));
        }
    }
}

/// After the peer's SHUTDOWN, the association continues until the peer has received all remaining messages.
#[test]
fn calls_after_the_peers_shutdown_before_the_association_ends() {
    if !sctp() {
        return;
    }
    for kind in [Kind::Connected, Kind::Accepted, Kind::PeeledOff] {
        let ends = ends(kind);
        ends.subscribe();
        let (own, peer) = (&ends.own, &ends.peer);
        let sent = fill(own, ONLY, &[7; 4000]);
        // There is buffer space, so only the shutdown can be the reason for an error.
        SockRef::from(own).set_send_buffer_size(1 << 20).unwrap();
        peer.shutdown(Shutdown::Write).unwrap();
        eventually("the peer's SHUTDOWN arrives", || {
            own.get::<Status>(ONLY).unwrap().state == AssocState::ShutdownReceived
        });
        own.set_nonblocking(true).unwrap();
        let mut buffer = [0; 4096];
        let early = own.receive::<()>(&mut buffer);
        if kind == Kind::PeeledOff {
            assert!(early.unwrap_err().is_would_block());
        } else {
            assert!(matches!(early.unwrap(), Received::Closed), "{kind:?}");
        }
        let refused = own.send(b"x", None, &()).unwrap_err();
        assert_eq!(refused.raw_os_error(), Some(libc::ESHUTDOWN), "{kind:?}");

        for _ in 0..sent {
            assert!(matches!(peer.receive::<()>(&mut buffer).unwrap(), Received::Message(_)), "{kind:?}");
        }
        gone(own, ONLY);
        assert!(matches!(own.receive::<()>(&mut buffer).unwrap(), Received::Notification(_)), "{kind:?}");
        assert!(matches!(own.receive::<()>(&mut buffer).unwrap(), Received::Closed), "{kind:?}");
    }
}

/// After the read half was shut down, the association continues and arriving messages are discarded.
#[test]
fn shutting_down_the_read_half_discards_messages() {
    if !sctp() {
        return;
    }
    let ends = ends(Kind::Accepted);
    ends.own.shutdown(Shutdown::Read).unwrap();
    ends.peer.send(b"lost", None, &()).unwrap();
    eventually("the message is acknowledged", || ends.peer.get::<Status>(ONLY).unwrap().unacked_chunks == 0);
    assert!(matches!(ends.own.receive::<()>(&mut [0; 16]).unwrap(), Received::Closed));
    ends.own.send(b"through", None, &()).unwrap();
    let mut buffer = [0; 16];
    assert!(matches!(ends.peer.receive::<()>(&mut buffer).unwrap(), Received::Message(m) if m.data == b"through"));
}

#[test]
fn an_unbound_socket_has_no_address() {
    if sctp() {
        for style in [Style::OneToOne, Style::OneToMany] {
            assert_eq!(build(style).open().unwrap().local_addr().unwrap(), None);
        }
    }
}

#[test]
fn a_socket_peeled_off_a_non_blocking_one_is_blocking() {
    if !sctp() {
        return;
    }
    let (server, address) = listening(Style::OneToMany);
    let client = build(Style::OneToOne).connect([address]).unwrap().0;
    client.send(b"x", None, &()).unwrap();
    let mut buffer = [0; 16];
    let Received::Message(message) = server.receive::<sctp_opts::cmsgs::RcvInfo>(&mut buffer).unwrap() else {
        panic!("not a message")
    };
    server.set_nonblocking(true).unwrap();
    let own = server.peeloff(message.info.unwrap().assoc_id).unwrap();
    assert_eq!(crate::functions::flags(std::os::fd::AsFd::as_fd(&own)), (true, false));
}
