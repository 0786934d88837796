//! Messages in pieces, and notifications between them.

use std::io::IoSliceMut;
use std::thread;

use sctp_opts::cmsgs::{RcvInfo, SndRcv};
use sctp_opts::notifications::Notification;
use sctp_opts::options as o;
use sctp_opts::{
    get, receive, receive_vectored, receive_with, send, send_vectored, set, Future, MsgFlags, Received,
    Socket as Whole, What,
};

use super::{arrived, first_on, informed, message, on, pair, say};
use crate::common::{gone, sctp, socket, Abilities, Family, Pair, Style, FAMILIES, ONLY, STYLES};
use crate::fields::same;

/// A pattern in which each position is recognisable.
fn pattern(length: usize) -> Vec<u8> {
    (0..length).map(|i| u8::try_from(i % 251).unwrap()).collect()
}

#[test]
fn messages_longer_than_the_buffer_come_in_pieces() {
    if !sctp() {
        return;
    }
    for (style, family) in STYLES.into_iter().flat_map(|style| FAMILIES.map(|family| (style, family))) {
        let pair = pair(style, family);
        let sent = pattern(250);
        say(&pair, &sent, on(2, 46));
        say(&pair, b"the next", on(2, 47));
        let (mut whole, mut kinds) = (Vec::new(), Vec::new());
        let (mut buffer, mut first) = ([0; 100], None);
        loop {
            let (last, part) = match receive::<RcvInfo>(&pair.server, &mut buffer).unwrap() {
                Received::Message(part) => (true, part),
                Received::Piece(part) => (false, part),
                other => panic!("{other:?}"),
            };
            // Each piece has its ancillary data.
            let info = part.info.unwrap();
            let first = first.get_or_insert(info);
            assert_eq!(info, first_on(2, 46, pair.server_id, first));
            whole.extend_from_slice(part.data);
            kinds.push((last, part.data.len()));
            if last {
                break;
            }
        }
        assert_eq!(kinds, [(false, 100), (false, 100), (true, 50)]);
        assert_eq!(whole, sent);
        message::<RcvInfo>(&pair.server, b"the next");
        // A message that fits exactly is not split.
        say(&pair, &sent[..100], on(2, 46));
        assert!(matches!(receive::<RcvInfo>(&pair.server, &mut buffer).unwrap(), Received::Message(_)));
    }
}

/// Each piece has a number of its own, and the first of them is reported.
#[test]
fn a_split_message_has_the_tsn_of_its_first_piece() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        informed(socket);
        set(socket, Whole, &o::Events { data_io: true, ..o::Events::default() }).unwrap();
        set(socket, Future, &o::MaxSeg(500)).unwrap();
    });
    let tsn = |text: &[u8]| {
        say(&pair, text, on(2, 46));
        let ((info, older), _) = message::<(RcvInfo, SndRcv)>(&pair.server, text);
        assert_eq!(info.tsn, older.tsn);
        info.tsn
    };
    let [whole, split, after] = [&b"whole"[..], &pattern(1800), b"after"].map(tsn);
    assert_eq!((split.wrapping_sub(whole), after.wrapping_sub(split)), (1, 4));
}

/// The message exceeds the receiver's window, so delivery begins before all of it has arrived.
#[test]
fn messages_longer_than_all_buffers_come_in_pieces() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        informed(socket);
        socket.set_recv_buffer_size(8192).unwrap();
        socket.set_send_buffer_size(1 << 20).unwrap();
        set(socket, Whole, &o::PartialDeliveryPoint(2000)).unwrap();
        set(socket, Future, &o::MaxSeg(1000)).unwrap();
    });
    let sent = pattern(30_000);
    thread::scope(|scope| {
        scope.spawn(|| say(&pair, &sent, on(2, 46)));
        let (mut whole, mut pieces) = (Vec::new(), 0);
        let mut buffer = vec![0; 1 << 18];
        loop {
            match receive::<RcvInfo>(&pair.server, &mut buffer).unwrap() {
                Received::Message(part) => {
                    let info = part.info.unwrap();
                    assert_eq!(info, first_on(2, 46, pair.server_id, &info));
                    whole.extend_from_slice(part.data);
                    break;
                }
                // The buffer is never too short.
                Received::Piece(part) => {
                    let info = part.info.unwrap();
                    assert_eq!(info, first_on(2, 46, pair.server_id, &info));
                    whole.extend_from_slice(part.data);
                    pieces += 1;
                }
                other => panic!("{other:?}"),
            }
        }
        assert!(pieces > 1, "{pieces}");
        assert_eq!(whole, sent);
    });
}

/// Another peer connects while one peer's message arrives in pieces.
#[test]
fn a_notification_may_come_between_two_pieces() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::Many, Family::V4, Abilities::default(), |socket| {
        informed(socket);
        socket.set_recv_buffer_size(8192).unwrap();
        socket.set_send_buffer_size(1 << 20).unwrap();
        set(socket, Whole, &o::PartialDeliveryPoint(2000)).unwrap();
        set(socket, Future, &o::MaxSeg(1000)).unwrap();
        set(socket, Whole, &o::FragmentInterleave(o::FragmentInterleaveLevel::Associations)).unwrap();
    });
    set(&pair.server, (Future, o::NotificationType::AssocChange), &o::Event(true)).unwrap();
    let sent = pattern(20_000);
    thread::scope(|scope| {
        scope.spawn(|| say(&pair, &sent, on(2, 46)));
        let mut buffer = vec![0; 1000];
        let mut whole = Vec::new();
        let Received::Piece(part) = receive::<RcvInfo>(&pair.server, &mut buffer).unwrap() else { panic!() };
        whole.extend_from_slice(part.data);
        let other = socket(Style::Many, Family::V4);
        send(&other, b"from another", pair.peer, &on(3, 48)).unwrap();
        let (mut notified, mut between, mut foreign) = (false, false, false);
        loop {
            match receive::<RcvInfo>(&pair.server, &mut buffer).unwrap() {
                Received::Notification(Notification::AssocChange(change)) => {
                    let status = get::<o::Status>(&pair.server, change.assoc_id).unwrap();
                    same!(change, {
                        state: o::AssocChangeState::CommUp,
                        error: o::ErrorCause::NoError,
                        outbound_streams: status.outbound_streams,
                        inbound_streams: status.inbound_streams,
                        assoc_id: status.assoc_id,
                        info: [],
                    });
                    assert_ne!(change.assoc_id, pair.server_id);
                    notified = true;
                }
                Received::Message(part) if part.info.as_ref().unwrap().assoc_id != pair.server_id => {
                    assert_eq!(part.data, b"from another");
                    foreign = true;
                }
                Received::Piece(part) => {
                    whole.extend_from_slice(part.data);
                    between |= notified;
                }
                Received::Message(part) => {
                    whole.extend_from_slice(part.data);
                    break;
                }
                other => panic!("{other:?}"),
            }
        }
        assert!(between, "the notification was between two pieces");
        assert_eq!(whole, sent);
        if !foreign {
            message::<RcvInfo>(&pair.server, b"from another");
        }
    });
}

#[test]
fn vectored_receive_and_peek() {
    if !sctp() {
        return;
    }
    let pair = pair(Style::One, Family::V6);
    let parts = [&b"several "[..], b"", b"parts"].map(std::io::IoSlice::new);
    assert_eq!(send_vectored(&pair.client, &parts, None, &on(1, 46), MsgFlags::empty()).unwrap(), 13);
    arrived(&pair, 1);
    let mut buffer = [0; 64];
    for _ in 0..2 {
        match receive_with::<RcvInfo>(&pair.server, &mut buffer, MsgFlags::PEEK).unwrap() {
            Received::Message(message) => {
                let info = message.info.unwrap();
                assert_eq!((message.data, info), (&b"several parts"[..], first_on(1, 46, pair.server_id, &info)));
            }
            other => panic!("{other:?}"),
        }
    }
    let (mut first, mut second) = ([0; 5], [0; 64]);
    let mut parts = [IoSliceMut::new(&mut first), IoSliceMut::new(&mut second)];
    let came = receive_vectored::<RcvInfo>(&pair.server, &mut parts, MsgFlags::empty()).unwrap();
    let info = came.info.unwrap();
    assert_eq!((came.what, came.length, info), (What::Message, 13, first_on(1, 46, pair.server_id, &info)));
    assert_eq!((&first, &second[..8]), (b"sever", &b"al parts"[..]));
    let error = receive_with::<()>(&pair.server, &mut buffer, MsgFlags::DONT_WAIT).unwrap_err();
    assert!(error.is_would_block(), "{error}");
}

/// The end of an association is reported as `Closed`.
#[test]
fn a_one_to_one_socket_is_closed() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let pair = pair(Style::One, family);
        say(&pair, b"last", on(0, 0));
        pair.client.shutdown(std::net::Shutdown::Write).unwrap();
        message::<RcvInfo>(&pair.server, b"last");
        let mut buffer = [0; 64];
        for _ in 0..2 {
            assert!(matches!(receive::<RcvInfo>(&pair.server, &mut buffer).unwrap(), Received::Closed));
        }
        gone(&pair.server, ONLY);
        let error = send(&pair.server, b"too late", None, &()).unwrap_err();
        assert_eq!(error.raw_os_error(), Some(libc::EPIPE), "{error}");
    }
}
