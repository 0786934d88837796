//! Tests with pieces in any order, without a socket.

use super::*;
use crate::addr::SockAddr;
use crate::message::receive::header;
use crate::{Kind, Ppid};

fn from() -> Source {
    let mut name = SockAddr::empty();
    let message = header(&mut [], &mut name, &mut []);
    Source::new(&name, &message)
}

fn info(assoc: u32, stream: u16, ssn: u16) -> RcvInfo {
    RcvInfo { assoc_id: assoc.into(), stream, ssn, ppid: Ppid(46), ..RcvInfo::default() }
}

fn came(data: &[u8], what: What, info: RcvInfo) -> Scattered<RcvInfo> {
    Scattered { length: data.len(), what, from: from(), info: Ok(info) }
}

/// Passes a piece and returns the result as text.
fn give(reassembly: &mut Reassembly, data: &[u8], what: What, info: RcvInfo) -> Option<(Vec<u8>, RcvInfo)> {
    match reassembly.take(&came(data, what, info), data).unwrap() {
        None => None,
        Some(Assembled::Message(message)) => Some((message.data.to_vec(), message.info)),
        Some(other) => panic!("{other:?}"),
    }
}

#[test]
fn complete_messages_are_not_copied() {
    let mut reassembly = Reassembly::new(0);
    let data = b"whole".to_vec();
    let received = came(&data, What::Message, info(1, 2, 3));
    let Some(Assembled::Message(message)) = reassembly.take(&received, &data).unwrap() else { panic!() };
    assert!(core::ptr::eq(message.data, &raw const data[..]));
    assert_eq!((message.info, reassembly.held()), (info(1, 2, 3), 0));
}

#[test]
fn pieces_of_others_may_come_in_between() {
    let mut reassembly = Reassembly::new(100);
    let unordered = RcvInfo { flags: SndFlags::UNORDERED, ..info(1, 2, 0) };
    let keys = [info(1, 2, 0), info(1, 3, 0), info(2, 2, 0), unordered];
    for (piece, what) in [(b"a", What::Piece), (b"b", What::Piece)] {
        for key in keys {
            assert_eq!(give(&mut reassembly, piece, what, RcvInfo { tsn: piece[0].into(), ..key }), None);
        }
    }
    assert_eq!(reassembly.held(), 8);
    // A complete message of another stream in between.
    assert_eq!(give(&mut reassembly, b"x", What::Message, info(1, 9, 0)).unwrap().0, b"x");
    for key in keys {
        // In later pieces of interleaved messages, Linux reports a different number instead of the protocol.
        let last = RcvInfo { ppid: Ppid(7), tsn: 99, ..key };
        let (data, info) = give(&mut reassembly, b"c", What::Message, last).unwrap();
        assert_eq!((&data[..], info), (&b"abc"[..], RcvInfo { tsn: b'a'.into(), ..key }));
    }
    assert_eq!(reassembly.held(), 0);
}

#[test]
fn a_message_beyond_the_limit_is_reported_once_and_dropped() {
    let mut reassembly = Reassembly::new(5);
    let one = info(1, 2, 0);
    assert_eq!(give(&mut reassembly, b"123", What::Piece, one), None);
    for data in [&b"456"[..], b"1234567"] {
        let key = if data.len() == 3 { one } else { info(1, 3, 0) };
        let taken = reassembly.take(&came(data, What::Piece, key), data).unwrap();
        assert!(matches!(taken, Some(Assembled::TooLong(Message { data: [], info, .. })) if info == key));
        assert_eq!(reassembly.held(), 0);
        // The rest of the message is not reported.
        assert_eq!(give(&mut reassembly, b"x", What::Piece, key), None);
        assert_eq!(give(&mut reassembly, b"x", What::Message, key), None);
    }
    // The next messages are.
    assert_eq!(give(&mut reassembly, b"12345", What::Piece, info(1, 2, 1)), None);
    assert!(matches!(reassembly.take(&came(b"x", What::Piece, info(1, 4, 1)), b"x"), Ok(Some(Assembled::TooLong(_)))));
    assert_eq!(reassembly.held(), 5);
    reassembly.forget(|key| key.stream == 2);
    assert_eq!(reassembly.held(), 0);
    // The limit also holds for the last piece.
    assert_eq!(give(&mut reassembly, b"12345", What::Piece, info(1, 2, 2)), None);
    assert!(matches!(
        reassembly.take(&came(b"x", What::Message, info(1, 2, 2)), b"x"),
        Ok(Some(Assembled::TooLong(_)))
    ));
    assert_eq!(give(&mut reassembly, b"y", What::Message, info(1, 2, 3)).unwrap().0, b"y");
}

#[test]
fn the_next_message_of_a_stream_ends_the_one_before() {
    let mut reassembly = Reassembly::new(100);
    assert_eq!(give(&mut reassembly, b"lost", What::Piece, info(1, 2, 7)), None);
    assert_eq!(give(&mut reassembly, b"other", What::Piece, info(1, 3, 7)), None);
    assert_eq!(give(&mut reassembly, b"next", What::Message, info(1, 2, 8)).unwrap().0, b"next");
    assert_eq!(reassembly.held(), 5);
    assert_eq!(give(&mut reassembly, b"!", What::Message, info(1, 3, 7)).unwrap().0, b"other!");
}

#[test]
fn without_its_info_a_message_is_an_error() {
    let mut reassembly = Reassembly::new(100);
    let missing = Err(Error::missing(<RcvInfo as crate::Cmsg>::INFO));
    let received = Scattered { length: 1, what: What::Message, from: from(), info: missing };
    assert_eq!(reassembly.take(&received, b"x").unwrap_err().kind(), Kind::Missing);
}

#[test]
fn the_end_drops_everything() {
    let mut reassembly = Reassembly::new(100);
    assert_eq!(give(&mut reassembly, b"x", What::Piece, info(1, 2, 7)), None);
    let end = came(b"", What::Closed, RcvInfo::default());
    assert!(matches!(reassembly.take(&end, b""), Ok(Some(Assembled::Closed))));
    assert_eq!(reassembly.held(), 0);
}

cfg_if! {
    if #[cfg(linux)] {
        mod notifications;
    }
}

/// Messages of all sizes on many streams, split anywhere and interleaved in any way that preserves the order of each.
#[test]
fn any_interleaving_is_reassembled() {
    let mut state = 7_u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut reassembly = Reassembly::new(1 << 20);
    // The current message of each stream, and how much of it was passed.
    let mut open: Vec<(RcvInfo, Vec<u8>, usize)> = Vec::new();
    let (mut next, mut whole) = ([0_u16; 12], 0);
    for _ in 0..20_000 {
        let at = random(12);
        let number = u16::try_from(at).unwrap();
        let flags = if at % 2 == 0 { SndFlags::empty() } else { SndFlags::UNORDERED };
        let context = u32::from(number);
        let place = open.iter().position(|(info, ..)| (info.context, info.flags) == (context, flags));
        let (key, message, given) = if let Some(place) = place {
            open.swap_remove(place)
        } else {
            next[at] = next[at].wrapping_add(1);
            let key = RcvInfo { flags, context, ..info(1 + context / 6, number / 2, next[at]) };
            (key, (0..=random(50)).map(|_| random(256).to_le_bytes()[0]).collect(), 0)
        };
        let end = given + 1 + random(message.len() - given);
        let what = if end == message.len() { What::Message } else { What::Piece };
        let result = give(&mut reassembly, &message[given..end], what, key);
        if what == What::Message {
            assert_eq!(result, Some((message, key)));
            whole += 1;
        } else {
            assert_eq!(result, None);
            open.push((key, message, end));
        }
    }
    assert!(whole > 5_000, "{whole}");
    assert_eq!(reassembly.held(), open.iter().map(|(.., given)| given).sum::<usize>());
}
