//! Flags of messages.

use std::net::{Ipv4Addr, SocketAddr};

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::notifications::Notification;
use sctp_opts::options as o;
use sctp_opts::{get, receive, send, set, AssocId, Future, Ppid, Received, Socket as Whole};

use super::{informed, message, on, pair, say};
use crate::common::{
    eventually, loopback, refused, sctp, socket, Abilities, Family, Pair, Socket, Style, EINVAL, FAMILIES,
};
use crate::fields::same;
use crate::wire::{capture, port};

/// Ends an association of one-to-many sockets and returns the server's notification; messages are skipped.
fn end(flags: o::SndFlags, family: Family, last: &[u8]) -> (o::AssocChangeState, o::ErrorCause, Vec<u8>) {
    let pair = Pair::with(Style::Many, family, Abilities::default(), |socket| {
        informed(socket);
        set(socket, (Future, o::NotificationType::AssocChange), &o::Event(true)).unwrap();
    });
    send(&pair.client, last, None, &SndInfo { flags, assoc_id: pair.id, ..SndInfo::default() }).unwrap();
    let mut buffer = [0; 512];
    loop {
        match receive::<RcvInfo>(&pair.server, &mut buffer).unwrap() {
            Received::Notification(Notification::AssocChange(change)) => {
                if change.state != o::AssocChangeState::CommUp {
                    // The remaining fields are returned to the caller.
                    let id = pair.server_id;
                    same!(change, { state, error, outbound_streams: 0, inbound_streams: 0, assoc_id: id, info });
                    return (change.state, change.error, change.info.to_vec());
                }
            }
            // The pair's first message.
            Received::Message(message) => assert_eq!(message.data, b"hello"),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_message_can_end_its_association() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let none = o::ErrorCause::NoError;
        assert_eq!(end(o::SndFlags::EOF, family, b""), (o::AssocChangeState::ShutdownComplete, none, vec![]));
        // The reason is sent as an error cause: its type, length and text.
        let (state, cause, info) = end(o::SndFlags::ABORT, family, b"enough");
        assert_eq!((state, cause), (o::AssocChangeState::CommLost, o::ErrorCause::UserInitiatedAbort));
        assert_eq!(info[..10], *b"\0\x0c\0\x0aenough");
        let (state, cause, info) = end(o::SndFlags::ABORT, family, b"");
        assert_eq!((state, cause), (o::AssocChangeState::CommLost, o::ErrorCause::UserInitiatedAbort));
        assert_eq!(info, b"\0\x0c\0\x04");
    }
}

#[test]
fn a_message_can_go_to_all_peers() {
    if !sctp() {
        return;
    }
    let servers = [(); 3].map(|()| {
        let server = socket(Style::Many, Family::V4);
        informed(&server);
        server.bind(&loopback(Family::V4).into()).unwrap();
        server.listen(4).unwrap();
        server
    });
    let client = socket(Style::Many, Family::V4);
    for server in &servers {
        let to = server.local_addr().unwrap().as_socket().unwrap();
        send(&client, b"first", to, &on(0, 1)).unwrap();
        message::<RcvInfo>(server, b"first");
    }
    let to_all = SndInfo { flags: o::SndFlags::SENDALL, ..on(7, 46) };
    send(&client, b"to all", None, &to_all).unwrap();
    for server in &servers {
        let (info, from) = message::<RcvInfo>(server, b"to all");
        assert_eq!(from.map(|from| from.port()), Some(port(&client)));
        // The initial TSN is random, and the id is the server's own.
        assert_ne!(info.assoc_id, AssocId::default());
        let mut expected = RcvInfo::default();
        (expected.stream, expected.ppid, expected.tsn, expected.assoc_id) = (7, Ppid(46), info.tsn, info.assoc_id);
        assert_eq!(info, expected);
    }
}

/// Flags that are visible on the wire: the bits of a DATA chunk, and its destination.
#[test]
fn send_flags_are_seen_on_the_wire() {
    let Some(mut wire) = sctp().then(capture).flatten() else { return };
    let can = Abilities { multihomed: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, informed);
    let second = SocketAddr::from((Ipv4Addr::new(127, 0, 0, 2), pair.peer.port()));
    let ports = (port(&pair.client), pair.peer.port());
    let mut seen = |data: &[u8]| seen(&mut wire, ports, data);
    let flags = [
        (o::SndFlags::empty(), 0b0011),
        (o::SndFlags::UNORDERED, 0b0111),
        (o::SndFlags::SACK_IMMEDIATELY, 0b1011),
        (o::SndFlags::UNORDERED | o::SndFlags::SACK_IMMEDIATELY, 0b1111),
    ];
    for (number, (flags, bits)) in (b'a'..).zip(flags) {
        let text = [number; 9];
        say(&pair, &text, SndInfo { flags, ..on(1, 46) });
        assert_eq!(seen(&text), (bits, Ipv4Addr::LOCALHOST), "{flags:?}");
        let (info, _) = message::<RcvInfo>(&pair.server, &text);
        assert_eq!(info.flags, flags.without(o::SndFlags::SACK_IMMEDIATELY));
    }
    // To another address of the peer.
    confirm(&pair, second);
    let elsewhere = SndInfo { flags: o::SndFlags::ADDR_OVER, ..on(1, 46) };
    send(&pair.client, b"elsewhere", second, &elsewhere).unwrap();
    assert_eq!(seen(b"elsewhere").1, Ipv4Addr::new(127, 0, 0, 2));
}

/// The flags of the DATA chunk with this text, and its destination.
fn seen(wire: &mut Socket, ports: (u16, u16), data: &[u8]) -> (u8, Ipv4Addr) {
    use std::io::Read as _;
    loop {
        let mut buffer = [0; 2048];
        let length = wire.read(&mut buffer).expect("a packet");
        let packet = &buffer[usize::from(buffer[0] & 15) * 4..length];
        let of = |at: usize| u16::from_be_bytes([packet[at], packet[at + 1]]);
        if (of(0), of(2)) == ports && packet.len() >= 28 + data.len() && packet[28..].starts_with(data) {
            let to = Ipv4Addr::new(buffer[16], buffer[17], buffer[18], buffer[19]);
            // Bits: immediate acknowledgement, unordered, beginning, end.
            return (packet[13], to);
        }
    }
}

/// Waits until a path is used.
fn confirm(pair: &Pair, path: SocketAddr) {
    let id = if pair.style() == Style::Many { pair.id } else { AssocId::default() };
    let ask = o::PeerAddrParams { flags: o::SppFlags::HB_DEMAND, ..Default::default() };
    set(&pair.client, (id, path), &ask).unwrap();
    eventually("the path is confirmed", || {
        get::<o::PeerAddrInfo>(&pair.client, (id, path)).is_ok_and(|info| info.state == o::PathState::Active)
    });
}

/// A one-to-many socket sends to the primary path without the flag; a one-to-one socket needs none.
#[test]
fn the_given_address_replaces_the_primary_path() {
    let Some(mut wire) = sctp().then(capture).flatten() else { return };
    let other = Ipv4Addr::new(127, 0, 0, 2);
    let (none, over) = (o::SndFlags::empty(), o::SndFlags::ADDR_OVER);
    for (style, flags, used) in [
        (Style::One, none, other),
        (Style::One, over, other),
        (Style::Many, none, Ipv4Addr::LOCALHOST),
        (Style::Many, over, other),
    ] {
        let can = Abilities { multihomed: true, ..Abilities::default() };
        let pair = Pair::with(style, Family::V4, can, informed);
        let path = SocketAddr::from((other, pair.peer.port()));
        confirm(&pair, path);
        send(&pair.client, b"which way", path, &SndInfo { flags, ..on(1, 46) }).unwrap();
        let ports = (port(&pair.client), pair.peer.port());
        assert_eq!(seen(&mut wire, ports, b"which way").1, used, "{style:?} {flags:?}");
    }
}

/// The kernel rejects invalid combinations.
#[test]
fn invalid_sends_are_rejected() {
    if !sctp() {
        return;
    }
    let pair = pair(Style::One, Family::V4);
    refused(send(&pair.client, b"x", None, &on(60_000, 0)), EINVAL);
    let both = SndInfo { flags: o::SndFlags::EOF | o::SndFlags::ABORT, ..on(0, 0) };
    refused(send(&pair.client, b"", None, &both), EINVAL);
    let many = socket(Style::Many, Family::V4);
    set(&many, Whole, &o::NoDelay(true)).unwrap();
    // Without an address or an association.
    refused(send(&many, b"x", None, &on(0, 0)), libc::EPIPE);
}
