//! Messages that are abandoned under partial reliability, and which of them are returned.

use std::time::Duration;

use sctp_opts::cmsgs::{PrInfo, SndInfo, SndRcv};
use sctp_opts::notifications::{Notification, Piece};
use sctp_opts::options::{self as o, NotificationType as Of, PrPolicy, SendFailedFlags as Sent, SndFlags};
use sctp_opts::{get, send, set, Future, OneToOne};

use super::{await_notification, pick, subscribe};
use crate::common::{deaf_to_chunk, in_parallel, sctp, socket, Abilities, Family, Pair, Socket, Style, MS};
use crate::wire::{capture, captured, port, DATA};

/// A pair with short timeouts whose server gets no more data.
fn unanswered(of: &[Of], prepare: impl Fn(&Socket)) -> Pair {
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        subscribe(socket, of);
        set(socket, Future, &o::RtoInfo { initial: MS(50), min: MS(50), max: MS(50) }).unwrap();
        set(socket, Future, &o::AssocInfo { max_retrans: 1000, ..o::AssocInfo::default() }).unwrap();
        prepare(socket);
    });
    // It still learns which messages were abandoned.
    deaf_to_chunk(&pair.server, DATA);
    pair
}

/// Messages abandoned under a policy: those of which nothing was sent, and the others.
fn abandoned(pair: &Pair, policy: PrPolicy) -> (u64, u64) {
    let status = get::<o::PrAssocStatus>(&pair.client, (OneToOne, policy)).unwrap();
    (status.abandoned_unsent, status.abandoned_sent)
}

#[test]
fn a_message_is_abandoned_after_its_retransmissions() {
    const LIMIT: u16 = 2;
    let Some(wire) = sctp().then(capture).flatten() else { return };
    let pair = unanswered(&[Of::SendFailedEvent, Of::SenderDry], |_| {});
    send(&pair.client, b"hello", None, &(SndInfo::default(), PrInfo::retransmissions(LIMIT.into()))).unwrap();
    await_notification(&pair.client, "an empty queue", |notification| match notification {
        Notification::SenderDry(_) => Some(()),
        other => panic!("{other:?}"),
    });
    assert_eq!((abandoned(&pair, PrPolicy::Rtx), abandoned(&pair, PrPolicy::All)), ((0, 1), (0, 1)));
    let sent = captured(&wire, (port(&pair.client), pair.peer.port()));
    assert_eq!(sent.iter().filter(|(_, chunk)| chunk[0] == DATA).count(), 1 + usize::from(LIMIT));
}

/// A message is abandoned when it is sent again; if a piece was not sent yet, all of them are returned.
#[test]
fn a_message_abandoned_after_some_pieces_were_sent_is_returned() {
    const PIECES: usize = 40;
    if !sctp() {
        return;
    }
    let policies = [(PrPolicy::Ttl, 200), (PrPolicy::Rtx, 2)];
    in_parallel(policies, |(policy, value)| {
        let pair = unanswered(&[Of::SendFailedEvent], |socket| {
            // Its window is smaller than the message.
            socket.set_recv_buffer_size(4096).unwrap();
            set(socket, Future, &o::MaxSeg(500)).unwrap();
        });
        let text = vec![b'x'; PIECES * 500];
        send(&pair.client, &text, None, &(SndInfo::default(), PrInfo { policy, value })).unwrap();
        let mut pieces = Vec::new();
        while pieces.last().is_none_or(|(_, piece)| *piece != Piece::Last) {
            let next = pick!(SendFailedEvent(n) => {
                assert_eq!(n.error, o::ErrorCause::NoError);
                (n.flags, n.info.flags.piece())
            });
            pieces.push(await_notification(&pair.client, "a piece", next));
        }
        assert_eq!((pieces.len(), pieces[0]), (PIECES, (Sent::Sent, Piece::First)), "{policy:?}");
        assert_eq!(pieces[PIECES - 1].0, Sent::Unsent, "{policy:?}");
        assert_eq!(abandoned(&pair, policy), (0, 1));
    });
}

/// A lifetime without a policy ends as well, and is not counted.
#[test]
fn a_lifetime_without_a_policy_is_not_counted() {
    if !sctp() {
        return;
    }
    let pair = unanswered(&[Of::SendFailed], |socket| {
        socket.set_recv_buffer_size(4096).unwrap();
        socket.set_send_buffer_size(60_000).unwrap();
    });
    for _ in 0..20 {
        send(&pair.client, &[b'x'; 1000], None, &()).unwrap();
    }
    let info = SndRcv { stream: 3, context: 77, time_to_live: MS(1), ..SndRcv::default() };
    send(&pair.client, b"brief", None, &info).unwrap();
    std::thread::sleep(MS(20));
    pair.server.detach_filter().unwrap();
    let Pair { server, .. } = &pair;
    std::thread::scope(|scope| {
        scope.spawn(|| {
            // The messages before it, and the end.
            let mut buffer = [0; 2000];
            while sctp_opts::receive::<()>(server, &mut buffer)
                .is_ok_and(|received| !matches!(received, sctp_opts::Received::Closed))
            {}
        });
        await_notification(
            &pair.client,
            "the message",
            pick!(SendFailed(n) => {
                assert_eq!((n.data, n.flags, n.info.stream, n.info.context), (&b"brief"[..], Sent::Unsent, 3, 77));
            }),
        );
        assert_eq!(abandoned(&pair, PrPolicy::All), (0, 0));
        pair.client.shutdown(std::net::Shutdown::Write).unwrap();
    });
}

/// The older form of a message's attributes has the value of any policy in the place of the lifetime.
#[test]
fn sndrcv_has_a_context_and_a_policy() {
    if !sctp() {
        return;
    }
    let mut pair = unanswered(&[Of::SendFailed], |_| {});
    let flags = SndFlags::from_bits(PrPolicy::Rtx.number());
    let lasting = SndRcv { context: 77, flags, time_to_live: MS(999), ..SndRcv::default() };
    send(&pair.client, b"hello", None, &lasting).unwrap();
    pair.server.set_linger(Some(Duration::ZERO)).unwrap();
    pair.server = socket(Style::One, Family::V4);
    await_notification(
        &pair.client,
        "the message",
        pick!(SendFailed(n) => assert_eq!((n.info.context, n.info.pr_value), (77, 999))),
    );
}
