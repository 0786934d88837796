//! Messages that do not arrive, or not as a whole.

use std::time::Duration;

use sctp_opts::cmsgs::{PrInfo, SndInfo};
use sctp_opts::options::{self as o, NotificationType as Of, SendFailedFlags};
use sctp_opts::{receive, send, set, Future, Ppid, Socket as Whole};

use super::{id, pick, subscribe, told};
use crate::bench::{eventually, sctp, Abilities, Family, Pair, Style, FAMILIES};

const TEXT: &[u8] = b"this message does not arrive";

fn sent() -> SndInfo {
    SndInfo { stream: 3, ppid: Ppid(0x0102_0304), context: 0x0a0b_0c0d, ..SndInfo::default() }
}

/// An association whose receiver takes hardly anything, filled, with our text at the end.
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
    pair.server = crate::bench::socket(Style::One, Family::V4);
}

#[test]
fn a_message_that_was_not_sent_comes_back() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let mut pair = stuck(family, Of::SendFailedEvent);
        abort(&mut pair);
        // Those that were on the way come first.
        told(
            &pair.client,
            "what was sent",
            pick!(SendFailedEvent(n) if n.flags == SendFailedFlags::Sent => {
                assert_eq!(n.data, [b'x'; 1000]);
                assert_eq!((n.info.stream, n.info.ppid), (0, Ppid(0)));
            }),
        );
        told(
            &pair.client,
            "our message",
            pick!(SendFailedEvent(n) if n.info.stream == 3 => {
                assert_eq!((n.data, n.flags, n.assoc_id), (TEXT, SendFailedFlags::Unsent, id(pair.id)));
                // As it was passed, to a socket that has one association.
            assert_eq!((n.info.ppid, n.info.context, n.info.assoc_id), (sent().ppid, sent().context, sent().assoc_id));
            }),
        );
    }
}

#[test]
fn it_comes_back_in_the_older_form() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let mut pair = stuck(family, Of::SendFailed);
        abort(&mut pair);
        told(
            &pair.client,
            "our message",
            pick!(SendFailed(n) if n.info.stream == 3 => {
                assert_eq!((n.data, n.flags, n.assoc_id), (TEXT, SendFailedFlags::Unsent, id(pair.id)));
                // As it was passed, to a socket that has one association.
            assert_eq!((n.info.ppid, n.info.context, n.info.assoc_id), (sent().ppid, sent().context, sent().assoc_id));
            }),
        );
    }
}

/// The association lives, and the message has become too old.
#[test]
fn a_message_that_was_given_up_comes_back() {
    if !sctp() {
        return;
    }
    let pair = stuck(Family::V4, Of::SendFailedEvent);
    let text = b"too old";
    send(&pair.client, text, None, &(sent(), PrInfo::time_to_live(Duration::from_millis(1)))).unwrap();
    std::thread::sleep(Duration::from_millis(20));
    let mut buffer = [0; 4096];
    pair.server.set_nonblocking(true).unwrap();
    pair.client.set_nonblocking(true).unwrap();
    let mut back = false;
    eventually("its return", || {
        let _ = receive::<()>(&pair.server, &mut buffer);
        let mut own = [0; 512];
        if let Ok(sctp_opts::Received::Notification(n)) = receive::<()>(&pair.client, &mut own) {
            let sctp_opts::notifications::Notification::SendFailedEvent(n) = n else { panic!("{n:?}") };
            assert_eq!((n.data, n.info.stream, n.info.ppid, n.assoc_id), (&text[..], 3, sent().ppid, pair.id));
            back = true;
        }
        back
    });
}

/// A message larger than the receiver's window, of which the beginning was delivered when the sender aborts.
#[test]
fn the_rest_of_a_message_does_not_come() {
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
    std::thread::sleep(Duration::from_millis(50));
    client.set_linger(Some(Duration::ZERO)).unwrap();
    drop(client);
    told(
        &server,
        "that it is broken off",
        pick!(PartialDelivery(n) => {
            assert_eq!((n.indication, n.assoc_id), (o::PartialDeliveryIndication::Aborted, id(server_id)));
            // Linux has these members since 4.16, and fills them where messages are interleaved.
            assert_eq!((n.stream, n.ssn), (Some(0), Some(0)));
        }),
    );
}
