//! Messages that do not arrive, or not completely.

use std::time::Duration;

use sctp_opts::cmsgs::{AuthInfo, PrInfo, RcvInfo, SndInfo};
use sctp_opts::notifications::{Notification, Piece};
use sctp_opts::options::{self as o, ChunkFlags, ErrorCause, NotificationType as Of, SendFailedFlags, SndFlags};
use sctp_opts::{
    get, receive, receive_with, send, set, AssocId, Future, MsgFlags, OneToOne, Ppid, Received, Socket as Whole,
};

use super::{await_notification, id, pick, subscribe};
use crate::common::{
    deaf, eventually, in_parallel, interleave, interleaving, sctp, Abilities, Family, Pair, Style, FAMILIES, STYLES,
};
use crate::fields::same;

/// The bits of a policy in `sinfo_flags`.
const POLICY: u16 = sctp_sys::linux::SCTP_PR_SCTP_MASK;
const TEXT: &[u8] = b"this message does not arrive";

fn sent() -> SndInfo {
    SndInfo { stream: 3, ppid: Ppid(0x0102_0304), context: 0x0a0b_0c0d, ..SndInfo::default() }
}

/// An association with full buffers, with our message at the end of the queue.
fn stuck(family: Family, of: Of) -> Pair {
    let pair = Pair::with(Style::One, family, Abilities::default(), |socket| {
        subscribe(socket, &[of]);
        socket.set_recv_buffer_size(4096).unwrap();
        socket.set_send_buffer_size(60_000).unwrap();
    });
    for _ in 0..20 {
        send(&pair.client, &[b'x'; 1000], None, &SndInfo::default()).unwrap();
    }
    send(&pair.client, TEXT, None, &sent()).unwrap();
    pair
}

fn abort(pair: &mut Pair) {
    pair.server.set_linger(Some(Duration::ZERO)).unwrap();
    pair.server = crate::common::socket(Style::One, Family::V4);
}

#[test]
fn unsent_messages_are_returned() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let mut pair = stuck(family, Of::SendFailedEvent);
        abort(&mut pair);
        // Messages in flight are returned first.
        await_notification(
            &pair.client,
            "what was sent",
            pick!(SendFailedEvent(n) if n.flags == SendFailedFlags::Sent => {
                same!(n, {
                    flags: SendFailedFlags::Sent,
                    error: ErrorCause::UserInitiatedAbort,
                    info,
                    assoc_id: pair.id,
                    data: [b'x'; 1000],
                });
                let (flags, none) = (ChunkFlags::NOT_FRAG, AssocId::default());
                same!(n.info, { stream: 0, flags: flags, ppid: Ppid(0), context: 0, assoc_id: none });
            }),
        );
        await_notification(
            &pair.client,
            "our message",
            pick!(SendFailedEvent(n) if n.info.stream == 3 => {
                same!(n, {
                    flags: SendFailedFlags::Unsent,
                    error: ErrorCause::UserInitiatedAbort,
                    info,
                    assoc_id: id(pair.id),
                    data: TEXT,
                });
                // The id that was passed to send, which a one-to-one socket ignores.
                let SndInfo { stream, ppid, context, assoc_id, .. } = sent();
                let flags = ChunkFlags::NOT_FRAG;
                same!(n.info, { stream: stream, flags: flags, ppid: ppid, context: context, assoc_id: assoc_id });
                assert_eq!(n.snd_info(), SndInfo { assoc_id: pair.id, ..sent() });
            }),
        );
    }
}

#[test]
fn unsent_messages_are_returned_in_the_older_form() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let mut pair = stuck(family, Of::SendFailed);
        abort(&mut pair);
        await_notification(
            &pair.client,
            "our message",
            pick!(SendFailed(n) if n.info.stream == 3 => {
                same!(n, {
                    flags: SendFailedFlags::Unsent,
                    error: ErrorCause::UserInitiatedAbort,
                    info,
                    assoc_id: id(pair.id),
                    data: TEXT,
                });
                // The id that was passed to send, which a one-to-one socket ignores.
                same!(n.info, {
                    stream: sent().stream,
                    ssn: 0,
                    flags: ChunkFlags::NOT_FRAG,
                    ppid: sent().ppid,
                    context: sent().context,
                    pr_value: 0,
                    assoc_id: sent().assoc_id,
                });
                assert_eq!(n.snd_info(), SndInfo { assoc_id: pair.id, ..sent() });
            }),
        );
    }
}

/// Linux puts the number of the key in the place of the sequence number.
#[test]
fn the_older_form_of_a_returned_message_has_the_key_number() {
    if !sctp() {
        return;
    }
    let can = Abilities { auth: true, ..Abilities::default() };
    let mut pair = Pair::with(Style::One, Family::V4, can, |socket| subscribe(socket, &[Of::SendFailed]));
    let key = o::AuthKey { key_number: 9, key: b"a key" };
    set(&pair.client, OneToOne, &key).unwrap();
    deaf(&pair.server);
    send(&pair.client, TEXT, None, &(sent(), AuthInfo(9))).unwrap();
    abort(&mut pair);
    await_notification(
        &pair.client,
        "our message",
        pick!(SendFailed(n) => assert_eq!((n.info.stream, n.info.ssn), (3, 9))),
    );
}

/// A message that expires after it was sent is abandoned without a notification.
#[test]
fn messages_abandoned_in_flight_are_not_returned() {
    if !sctp() {
        return;
    }
    let can = Abilities { auth: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |socket| {
        subscribe(socket, &[Of::SendFailedEvent, Of::SenderDry]);
        set(socket, Whole, &o::AuthChunk(o::ChunkType::Data)).unwrap();
        let rto = Duration::from_millis(50);
        set(socket, Future, &o::RtoInfo { initial: rto, min: rto, max: 2 * rto }).unwrap();
    });
    // The server does not have the key, and discards the message.
    set(&pair.client, OneToOne, &o::AuthKey { key_number: 9, key: b"unknown to the server" }).unwrap();
    set(&pair.client, OneToOne, &o::AuthActiveKey(9)).unwrap();
    let until = PrInfo::time_to_live(Duration::from_millis(200));
    send(&pair.client, TEXT, None, &(SndInfo::default(), until)).unwrap();
    await_notification(&pair.client, "an empty queue", |notification| match notification {
        Notification::SenderDry(_) => Some(()),
        other => panic!("{other:?}"),
    });
    let status = get::<o::PrAssocStatus>(&pair.client, (OneToOne, o::PrPolicy::Ttl)).unwrap();
    assert_eq!((status.abandoned_sent, status.abandoned_unsent), (1, 0));
}

/// The returned pieces of an expired message, and the data that arrived after resending.
#[derive(Debug, Default)]
struct Returned {
    pieces: Vec<(Piece, Vec<u8>)>,
    again: Option<SndInfo>,
    arrived: Vec<(Vec<u8>, RcvInfo)>,
}

/// Fills the peer's window and lets a message expire, which is returned; then resends it from the notification.
fn expire_and_resend(style: Style, of: Of, flags: SndFlags, text: &[u8], by_address: bool) -> Returned {
    let pair = Pair::with(style, Family::V4, Abilities::default(), |socket| {
        subscribe(socket, &[of]);
        socket.set_recv_buffer_size(4096).unwrap();
        socket.set_send_buffer_size(60_000).unwrap();
        set(socket, Future, &o::MaxSeg(500)).unwrap();
        set(socket, Whole, &o::RecvRcvInfo(true)).unwrap();
        // A closed window is probed at this interval.
        let rto = Duration::from_millis(50);
        set(socket, Future, &o::RtoInfo { initial: rto, min: rto, max: 2 * rto }).unwrap();
    });
    let to = (style == Style::Many).then_some(pair.peer);
    for _ in 0..20 {
        send(&pair.client, &[b'x'; 1000], to, &SndInfo::default()).unwrap();
    }
    let info = SndInfo { flags, ..sent() };
    send(&pair.client, text, to, &(info, PrInfo::time_to_live(Duration::from_millis(1)))).unwrap();
    std::thread::sleep(Duration::from_millis(20));
    pair.server.set_nonblocking(true).unwrap();
    pair.client.set_nonblocking(true).unwrap();
    let (mut returned, mut buffer) = (Returned::default(), vec![0; 1 << 16]);
    let passed = info.assoc_id;
    eventually("the message is returned, and arrives when sent again", || {
        match receive::<RcvInfo>(&pair.server, &mut buffer) {
            Ok(Received::Message(m)) if m.data[0] != b'x' => {
                returned.arrived.push((m.data.to_vec(), m.info.unwrap()));
                return true;
            }
            Ok(Received::Message(_) | Received::Piece(_) | Received::Notification(_)) => {}
            Err(error) if error.is_would_block() => {}
            other => panic!("the association ended: {other:?}"),
        }
        let (piece, data, again) = match receive::<()>(&pair.client, &mut buffer) {
            Ok(Received::Notification(Notification::SendFailedEvent(n))) => {
                // The pieces are checked after the loop.
                let (lost, why) = (SendFailedFlags::Unsent, ErrorCause::NoError);
                same!(n, { flags: lost, error: why, info, assoc_id: pair.id, data });
                same!(n.info, { stream: 3, flags, ppid: sent().ppid, context: sent().context, assoc_id: passed });
                assert_eq!(n.info.flags.contains(ChunkFlags::UNORDERED), flags == SndFlags::UNORDERED);
                (n.info.flags.piece(), n.data.to_vec(), n.snd_info())
            }
            Ok(Received::Notification(Notification::SendFailed(n))) => {
                let (lost, why) = (SendFailedFlags::Unsent, ErrorCause::NoError);
                same!(n, { flags: lost, error: why, info, assoc_id: pair.id, data });
                same!(n.info, {
                    stream: 3,
                    ssn: 0,
                    flags,
                    ppid: sent().ppid,
                    context: sent().context,
                    pr_value: 1,
                    assoc_id: passed,
                });
                assert_eq!(n.info.flags.bits() & POLICY, 0);
                assert_eq!(n.info.flags.contains(ChunkFlags::UNORDERED), flags == SndFlags::UNORDERED);
                (n.info.flags.piece(), n.data.to_vec(), n.snd_info())
            }
            _ => return false,
        };
        returned.pieces.push((piece, data));
        returned.again = Some(again);
        if matches!(piece, Piece::Whole | Piece::Last) {
            let whole: Vec<u8> = returned.pieces.iter().flat_map(|(_, data)| data.clone()).collect();
            let (to, info) = if by_address {
                (Some(pair.peer), SndInfo { assoc_id: AssocId::default(), ..again })
            } else {
                (None, again)
            };
            assert_eq!(send(&pair.client, &whole, to, &info).unwrap(), text.len());
        }
        false
    });
    let state = match style {
        Style::One => get::<o::Status>(&pair.client, OneToOne),
        Style::Many => get::<o::Status>(&pair.client, pair.id),
    };
    assert_eq!(state.unwrap().state, o::AssocState::Established);
    returned
}

/// A message expires while the association stays up. Resent from the notification, it arrives as intended.
#[test]
fn expired_messages_are_returned_and_can_be_resent() {
    if !sctp() {
        return;
    }
    let short = &b"too old"[..];
    let long: Vec<u8> = (0..1800_u32).map(|i| (i % 251) as u8).collect();
    let kinds = STYLES.into_iter().flat_map(|style| [Of::SendFailedEvent, Of::SendFailed].map(|of| (style, of)));
    in_parallel(kinds, |(style, of)| {
        for flags in [SndFlags::empty(), SndFlags::UNORDERED] {
            // By address once: it is the same for both forms.
            let by_address = (of == Of::SendFailedEvent).then_some((short, true));
            for (text, by_address) in by_address.into_iter().chain([(short, false), (&long[..], false)]) {
                let back = expire_and_resend(style, of, flags, text, by_address);
                let pieces: Vec<Piece> = back.pieces.iter().map(|(piece, _)| *piece).collect();
                if text == short {
                    assert_eq!(pieces, [Piece::Whole]);
                } else {
                    assert_eq!(pieces, [Piece::First, Piece::Middle, Piece::Middle, Piece::Last]);
                }
                let [(arrived, info)] = &back.arrived[..] else { panic!("{back:?}") };
                assert_eq!(arrived, text);
                assert_eq!((info.stream, info.ppid, info.flags), (3, sent().ppid, flags), "{style:?} {of:?}");
            }
        }
    });
}

/// A message larger than the receiver's window, whose sender aborts after its beginning was delivered.
#[test]
fn partial_delivery_is_aborted() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        socket.set_recv_buffer_size(4096).unwrap();
        subscribe(socket, &[Of::PartialDelivery]);
        set(socket, Whole, &o::PartialDeliveryPoint(500)).unwrap();
        set(socket, Future, &o::MaxSeg(500)).unwrap();
    });
    let Pair { client, server, server_id, .. } = pair;
    client.set_nonblocking(true).unwrap();
    send(&client, &vec![b'x'; 60_000], None, &sent()).unwrap();
    // Once there is something to read, partial delivery has begun, because the whole message does not fit.
    assert!(matches!(receive_with::<()>(&server, &mut [0; 16], MsgFlags::PEEK).unwrap(), Received::Piece(_)));
    client.set_linger(Some(Duration::ZERO)).unwrap();
    drop(client);
    await_notification(
        &server,
        "the aborted partial delivery",
        pick!(PartialDelivery(n) => {
            let aborted = o::PartialDeliveryIndication::Aborted;
            // Linux has the last two members since 4.16, and fills them in only with interleaving.
            same!(n, { indication: aborted, assoc_id: id(server_id), stream: Some(0), ssn: Some(0) });
        }),
    );
}

/// If one piece of a message was not sent, all are returned, including those that the peer has acknowledged.
#[test]
fn acknowledged_pieces_are_returned_as_well() {
    const PIECES: u32 = 20;
    if !sctp() {
        return;
    }
    let mut pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        subscribe(socket, &[Of::SendFailedEvent]);
        socket.set_recv_buffer_size(4096).unwrap();
        socket.set_send_buffer_size(60_000).unwrap();
        set(socket, Future, &o::MaxSeg(500)).unwrap();
    });
    let text: Vec<u8> = (0..PIECES * 500).map(|i| (i % 251) as u8).collect();
    send(&pair.client, &text, None, &sent()).unwrap();
    eventually("a part is acknowledged, and the window is closed", || {
        let status = get::<o::Status>(&pair.client, OneToOne).unwrap();
        status.peer_rwnd < 500 && status.unacked_chunks <= 2
    });
    abort(&mut pair);
    let (mut whole, mut pieces) = (Vec::new(), Vec::new());
    while whole.len() < text.len() {
        let (flags, piece, data) = await_notification(
            &pair.client,
            "a piece",
            pick!(SendFailedEvent(n) => (n.flags, n.info.flags.piece(), n.data.to_vec())),
        );
        whole.extend(data);
        pieces.push((flags, piece));
    }
    assert!(whole == text, "{pieces:?}");
    assert_eq!((pieces.len(), pieces[0]), (PIECES as usize, (SendFailedFlags::Sent, Piece::First)));
    assert_eq!(pieces.last(), Some(&(SendFailedFlags::Unsent, Piece::Last)));
}

/// A message that is abandoned for a more important one is not returned, although nothing of it was sent.
#[test]
fn messages_abandoned_for_priority_are_not_returned() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        subscribe(socket, &[Of::SendFailedEvent]);
        socket.set_recv_buffer_size(4096).unwrap();
        socket.set_send_buffer_size(60_000).unwrap();
    });
    pair.client.set_nonblocking(true).unwrap();
    let say = |priority| send(&pair.client, &[b'x'; 1000], None, &(SndInfo::default(), PrInfo::priority(priority)));
    while say(7).is_ok() {}
    let unsent = || get::<o::PrAssocStatus>(&pair.client, (OneToOne, o::PrPolicy::Priority)).unwrap().abandoned_unsent;
    eventually("an unsent message is abandoned", || {
        let _ = say(0);
        unsent() > 0
    });
    // The notification would have been queued before the call returned.
    let mut buffer = [0; 2048];
    let notified = receive::<()>(&pair.client, &mut buffer);
    assert!(notified.as_ref().is_err_and(sctp_opts::Error::is_would_block), "{notified:?}");
}

/// The notification's flags, stream and sequence number identify the message with interleaving, and are 0 without.
/// Read as raw bytes, because the decoded notification has no flags.
#[test]
fn aborted_partial_delivery_names_the_message_if_interleaved() {
    const PARTIAL_DELIVERY: u16 = 0x8006;
    if !sctp() {
        return;
    }
    let ways = if interleaving() { &[false, true][..] } else { &[false] };
    for (&interleaved, unordered) in ways.iter().flat_map(|way| [(way, false), (way, true)]) {
        let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
            socket.set_recv_buffer_size(4096).unwrap();
            subscribe(socket, &[Of::PartialDelivery]);
            set(socket, Whole, &o::PartialDeliveryPoint(500)).unwrap();
            set(socket, Future, &o::MaxSeg(500)).unwrap();
            if interleaved {
                interleave(socket);
            }
        });
        let Pair { client, mut server, .. } = pair;
        client.set_nonblocking(true).unwrap();
        let flags = if unordered { SndFlags::UNORDERED } else { SndFlags::empty() };
        // The first two messages of the stream are number 0 and 1.
        for text in [b"one", b"two"] {
            send(&client, text, None, &SndInfo { flags, ..sent() }).unwrap();
            assert!(matches!(receive::<()>(&server, &mut [0; 16]).unwrap(), Received::Message(_)));
        }
        send(&client, &vec![b'x'; 60_000], None, &SndInfo { flags, ..sent() }).unwrap();
        assert!(matches!(receive_with::<()>(&server, &mut [0; 16], MsgFlags::PEEK).unwrap(), Received::Piece(_)));
        client.set_linger(Some(Duration::ZERO)).unwrap();
        drop(client);
        let mut buffer = [0; 4096];
        let notification = loop {
            let length = std::io::Read::read(&mut server, &mut buffer).unwrap();
            if length == 24 && buffer[..2] == PARTIAL_DELIVERY.to_ne_bytes() {
                break &buffer[..length];
            }
            assert!(length > 0, "the association ended without the notification");
        };
        let word = |at: usize| u32::from_ne_bytes(notification[at..at + 4].try_into().unwrap());
        let flags = u16::from_ne_bytes([notification[2], notification[3]]);
        let expected = if interleaved { (unordered.into(), 3, 2) } else { (0, 0, 0) };
        assert_eq!((flags, word(16), word(20)), expected, "{interleaved}, {unordered}");
    }
}
