//! The notifications: each is subscribed to, and as many as possible are provoked.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::time::Duration;

use sctp_opts::options as o;
use sctp_opts::{get, set, Future, List, OneToOne, Socket as Whole};

use crate::report::Row;
use crate::sockets::{make, pair, Pair, Socket, Style};

const ALL: [(&str, o::NotificationType); 13] = [
    ("SCTP_ASSOC_CHANGE", o::NotificationType::AssocChange),
    ("SCTP_PEER_ADDR_CHANGE", o::NotificationType::PeerAddrChange),
    ("SCTP_REMOTE_ERROR", o::NotificationType::RemoteError),
    ("SCTP_SEND_FAILED", o::NotificationType::SendFailed),
    ("SCTP_SHUTDOWN_EVENT", o::NotificationType::Shutdown),
    ("SCTP_ADAPTATION_INDICATION", o::NotificationType::Adaptation),
    ("SCTP_PARTIAL_DELIVERY_EVENT", o::NotificationType::PartialDelivery),
    ("SCTP_AUTHENTICATION_EVENT", o::NotificationType::Authentication),
    ("SCTP_SENDER_DRY_EVENT", o::NotificationType::SenderDry),
    ("SCTP_SEND_FAILED_EVENT", o::NotificationType::SendFailedEvent),
    ("SCTP_STREAM_RESET_EVENT", o::NotificationType::StreamReset),
    ("SCTP_ASSOC_RESET_EVENT", o::NotificationType::AssocReset),
    ("SCTP_STREAM_CHANGE_EVENT", o::NotificationType::StreamChange),
];

/// All that Linux has.
pub(crate) fn rows() -> Vec<Row> {
    let seen = provoked();
    let row = |(name, of): &(&'static str, o::NotificationType)| {
        let mut row = Row::new("notification", name);
        let many = make(Style::Many).expect("a socket");
        row.call("subscribe", &set(&many, (Future, *of), &o::Event(true)));
        let was_seen = if seen.contains(&of.number()) { "seen" } else { "not provoked" };
        row.answers.push(("arrives", was_seen.to_owned()));
        row
    };
    ALL.iter().map(row).collect()
}

/// Everything on, as far as it goes.
fn ready(socket: &Socket) {
    for (_, of) in ALL {
        // The rows above tell what is refused.
        let _ = set(socket, (Future, of), &o::Event(true));
    }
    let _ = set(socket, Future, &o::AuthSupported(true));
    let _ = set(socket, Future, &o::AsconfSupported(true));
    let _ = set(socket, Future, &o::ReconfigSupported(true));
    let _ = set(socket, Future, &o::EnableStreamReset(o::StreamResetSupport::from_bits(7)));
    let _ = set(socket, Whole, &o::AdaptationLayer(7));
    let _ = set(socket, Whole, &o::AuthChunk(o::ChunkType::Data));
    let _ = set(socket, Whole, &o::NoDelay(true));
}

/// Reads until nothing more comes; our own messages are text.
fn drain(socket: &mut Socket, seen: &mut BTreeSet<u16>) {
    let _ = socket.set_read_timeout(Some(Duration::from_millis(60)));
    let mut buffer = vec![0; 65536];
    while let Ok(n) = socket.read(&mut buffer) {
        match buffer[..n] {
            [] => break,
            [a, b, ..] if u16::from_ne_bytes([a, b]) & 0x8000 != 0 => {
                seen.insert(u16::from_ne_bytes([a, b]));
            }
            _ => {}
        }
    }
}

fn provoked() -> BTreeSet<u16> {
    let mut seen = BTreeSet::new();
    let Ok(mut one) = pair(Style::One, ready) else { return seen };
    drain_both(&mut one, &mut seen);

    let key = List::from_slice(b"another key").unwrap_or_default();
    for socket in [&one.client, &one.server] {
        let _ = set(socket, OneToOne, &o::AuthKey { key_number: 9, key });
        let _ = set(socket, OneToOne, &o::AuthActiveKey(9));
        let _ = set(socket, OneToOne, &o::AuthDeactivateKey(0));
    }
    let _ = one.client.send(b"with another key");
    if let Some(mut own) = one.client.local_addr().ok().and_then(|own| own.as_socket()) {
        own.set_ip([127, 0, 0, 2].into());
        let _ = set(&one.client, OneToOne, &o::SetPeerPrimaryAddr(own));
    }
    drain_both(&mut one, &mut seen);

    let streams = List::from_slice(&[0]).unwrap_or_default();
    let _ = set(&one.client, OneToOne, &o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams });
    drain_both(&mut one, &mut seen);
    let _ = set(&one.client, OneToOne, &o::AddStreams { inbound_streams: 0, outbound_streams: 2 });
    drain_both(&mut one, &mut seen);
    let _ = set(&one.client, OneToOne, &o::ResetAssoc);
    drain_both(&mut one, &mut seen);
    let _ = one.client.shutdown(std::net::Shutdown::Write);
    drain_both(&mut one, &mut seen);

    // What cannot be sent any more comes back when the peer aborts.
    for of in [o::NotificationType::SendFailed, o::NotificationType::SendFailedEvent] {
        let Ok(mut one) = pair(Style::One, ready) else { return seen };
        // The kernel sends one of the two forms where both are wanted.
        for (_, other) in ALL.iter().filter(|(_, other)| *other != of) {
            let _ = set(&one.server, (OneToOne, *other), &o::Event(false));
        }
        let _ = one.server.set_nonblocking(true);
        while one.server.send(&[b'x'; 1000]).is_ok() {}
        let _ = one.server.set_nonblocking(false);
        let _ = one.client.set_linger(Some(Duration::ZERO));
        let Ok(unused) = make(Style::One) else { return seen };
        drop(std::mem::replace(&mut one.client, unused));
        drain(&mut one.server, &mut seen);
        let _ = get::<o::Status>(&one.server, OneToOne);
    }
    seen
}

fn drain_both(pair: &mut Pair, seen: &mut BTreeSet<u16>) {
    drain(&mut pair.client, seen);
    drain(&mut pair.server, seen);
}
