//! The notifications: subscribes to each, and provokes as many as possible.

use std::collections::BTreeSet;
use std::io;
use std::time::Duration;

use sctp_opts::options as o;
use sctp_opts::{get, set, Future, OneToOne, Received, Socket as Whole};

use super::sockets::{make, pair, raw, Pair, Socket, Style};
use crate::report::Row;

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

/// A row for each type of notification of Linux.
pub(crate) fn rows() -> Vec<Row> {
    let mut seen = provoked();
    let remote_error = remote_error(&mut seen);
    let partial_delivery = partial_delivery(&mut seen);
    let row = |(name, of): &(&'static str, o::NotificationType)| {
        let mut row = Row::new("notification", name);
        let many = make(Style::Many).expect("a socket");
        row.call("subscribe", &set(&many, (Future, *of), &o::Event(true)));
        let why = match of {
            o::NotificationType::RemoteError => &remote_error,
            o::NotificationType::PartialDelivery => &partial_delivery,
            _ => &Ok(()),
        };
        let answer = match why {
            _ if seen.contains(&of.number()) => "seen".to_owned(),
            Err(error) => format!("not provoked: {error}"),
            Ok(()) => "not provoked".to_owned(),
        };
        row.note("arrives", answer);
        row
    };
    ALL.iter().map(row).collect()
}

/// Enables everything that the kernel supports.
fn ready(socket: &Socket) {
    for (_, of) in ALL {
        // Failures are reported by `subscribe` in the rows.
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

/// Reads until nothing more is available, and records the types of the notifications.
fn drain(socket: &Socket, seen: &mut BTreeSet<u16>) {
    let _ = socket.wait_for(Duration::from_millis(60));
    let mut buffer = vec![0; 65536];
    loop {
        match socket.receive::<()>(&mut buffer) {
            Ok(Received::Notification(notification)) => {
                seen.insert(notification.kind().number());
            }
            Ok(Received::Closed) | Err(_) => break,
            Ok(_) => {}
        }
    }
}

fn provoked() -> BTreeSet<u16> {
    let mut seen = BTreeSet::new();
    let Ok(one) = pair(Style::One, ready) else { return seen };
    drain_both(&one, &mut seen);

    for socket in [&one.client, &one.server] {
        let _ = set(socket, OneToOne, &o::AuthKey { key_number: 9, key: b"another key" });
        let _ = set(socket, OneToOne, &o::AuthActiveKey(9));
        let _ = set(socket, OneToOne, &o::AuthDeactivateKey(0));
    }
    let _ = one.client.send(b"with another key", None, &());
    if let Ok(mut own) = one.client.address() {
        own.set_ip([127, 0, 0, 2].into());
        let _ = set(&one.client, OneToOne, &o::SetPeerPrimaryAddr(own));
    }
    drain_both(&one, &mut seen);

    let _ = set(&one.client, OneToOne, &o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[0] });
    drain_both(&one, &mut seen);
    let _ = set(&one.client, OneToOne, &o::AddStreams { inbound_streams: 0, outbound_streams: 2 });
    drain_both(&one, &mut seen);
    let _ = set(&one.client, OneToOne, &o::ResetAssoc);
    drain_both(&one, &mut seen);
    one.client.close_writing();
    drain_both(&one, &mut seen);

    // Unsent messages are returned when the peer aborts.
    for of in [o::NotificationType::SendFailed, o::NotificationType::SendFailedEvent] {
        let Ok(one) = pair(Style::One, ready) else { return seen };
        // The kernel sends only one of the two forms if both are subscribed to.
        for (_, other) in ALL.iter().filter(|(_, other)| *other != of) {
            let _ = set(&one.server, (OneToOne, *other), &o::Event(false));
        }
        let _ = one.server.set_nonblocking(true);
        while one.server.send(&[b'x'; 1000], None, &()).is_ok() {}
        let _ = one.server.set_nonblocking(false);
        one.client.abort();
        drain(&one.server, &mut seen);
        let _ = get::<o::Status>(&one.server, OneToOne);
    }
    seen
}

fn drain_both(pair: &Pair, seen: &mut BTreeSet<u16>) {
    drain(&pair.client, seen);
    drain(&pair.server, seen);
}

/// Forges a packet of the client with an unknown chunk that requests a report: the server answers with an ERROR chunk,
/// which the client is notified of.
fn remote_error(seen: &mut BTreeSet<u16>) -> io::Result<()> {
    let event = (Future, o::NotificationType::RemoteError);
    let raw = raw().map_err(|error| io::Error::other(format!("the raw socket needs root ({error})")))?;
    let one = pair(Style::One, |socket| drop(set(socket, event, &o::Event(true))))?;
    one.client.send(b"hello", None, &())?;
    let (from, to) = (one.client.address()?.port(), one.peer.port());
    let mut buffer = [0; 2048];
    // The verification tag is in every packet after the first.
    let tag = loop {
        let length = raw.recv(&mut buffer)?;
        let packet = buffer[..length].get(usize::from(buffer[0] & 15) * 4..).unwrap_or_default();
        let [a, b, c, d, tag @ ..] = packet else { continue };
        if [u16::from_be_bytes([*a, *b]), u16::from_be_bytes([*c, *d])] != [from, to] {
            continue;
        }
        match tag.first_chunk::<4>() {
            Some(tag) if *tag != [0; 4] => break *tag,
            _ => {}
        }
    };
    let mut packet = Vec::new();
    packet.extend_from_slice(&from.to_be_bytes());
    packet.extend_from_slice(&to.to_be_bytes());
    packet.extend_from_slice(&tag);
    packet.extend_from_slice(&[0; 4]);
    // Type, no flags, length: a chunk type that begins with the bits 11 is skipped and reported.
    packet.extend_from_slice(&[0xfd, 0, 0, 4]);
    let sum = crc32c(&packet).to_le_bytes();
    packet[8..12].copy_from_slice(&sum);
    raw.send_to(&packet, (one.peer.ip(), 0))?;
    drain(&one.client, seen);
    Ok(())
}

/// The checksum of SCTP (RFC 9260, appendix A).
fn crc32c(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ if sum & 1 == 1 { 0x82f6_3b78 } else { 0 })
    })
}

/// A message larger than the receiver's window, whose sender aborts after its beginning was delivered.
fn partial_delivery(seen: &mut BTreeSet<u16>) -> io::Result<()> {
    let one = pair(Style::One, |socket| {
        socket.small_buffer();
        let _ = set(socket, (Future, o::NotificationType::PartialDelivery), &o::Event(true));
        let _ = set(socket, Whole, &o::PartialDeliveryPoint(500));
        // Otherwise one packet of loopback could contain the whole message.
        let _ = set(socket, Future, &o::MaxSeg(500));
    })?;
    one.client.set_nonblocking(true)?;
    one.client.send(&vec![b'x'; 60_000], None, &())?;
    std::thread::sleep(Duration::from_millis(50));
    one.client.abort();
    drain(&one.server, seen);
    Ok(())
}
