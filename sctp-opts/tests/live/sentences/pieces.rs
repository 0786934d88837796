//! Messages in several pieces, on the wire and when they are delivered.

use std::time::Duration;

use sctp_opts::options as o;
use sctp_opts::{get, receive, send, set, Future, OneToOne, Received, Socket as Whole};

use super::options::{apart, switch};
use crate::common::{acknowledged, deaf, eventually, interleave, socket, Abilities, Family, Pair, Socket, Style};
use crate::messages::{before, on};
use crate::wire::{capture, captured, inject, next, packet, port, AUTH, DATA, HEARTBEAT, INIT, INIT_ACK, I_DATA};

const BEGINNING: u8 = 2;
const END: u8 = 1;

/// An association, and the parts of a message on it that are forged.
pub(super) struct Forged {
    pub(super) wire: Socket,
    pub(super) pair: Pair,
    tag: Vec<u8>,
    tsn: u32,
    ssn: u8,
    sent: u64,
}

impl Forged {
    /// `None` without root.
    pub(super) fn new(style: Style, prepare: impl Fn(&Socket)) -> Option<Forged> {
        let wire = capture()?;
        let pair = Pair::with(style, Family::V4, Abilities::default(), prepare);
        let (client, server) = (port(&pair.client), pair.peer.port());
        let (_, init) = next(&wire, (client, server), INIT);
        let (_, answer) = next(&wire, (server, client), INIT_ACK);
        // It would abort when data that it did not send is acknowledged.
        deaf(&pair.client);
        pair.server.set_nonblocking(true).unwrap();
        let (first, sent) = (u32::from_be_bytes(init[16..20].try_into().unwrap()), before(&pair));
        let tsn = first.wrapping_add(u32::try_from(sent).unwrap());
        Some(Forged { wire, tag: answer[4..8].to_vec(), tsn, ssn: 0, pair, sent })
    }

    /// Sends the next piece on a stream of its own, with these flags, and waits until it has arrived.
    pub(super) fn piece(&mut self, flags: u8, data: &[u8]) {
        let length = u16::try_from(16 + data.len()).unwrap().to_be_bytes();
        let chunk =
            [&[DATA, flags], &length[..], &self.tsn.to_be_bytes(), &[0, 1, 0, self.ssn, 0, 0, 0, 0], data].concat();
        let ports = (port(&self.pair.client), self.pair.peer.port());
        inject(&self.wire, self.pair.peer.ip(), &packet(ports, &self.tag, &chunk));
        self.tsn = self.tsn.wrapping_add(1);
        self.ssn += flags & END;
        self.sent += 1;
        eventually("the piece arrives", || {
            get::<o::AssocStats>(&self.pair.server, self.pair.server_id).unwrap().ordered_chunks_received == self.sent
        });
    }

    /// The length of what the server can receive, if any.
    pub(super) fn readable(&self) -> Option<usize> {
        match receive::<()>(&self.pair.server, &mut vec![0; 200_000]) {
            Ok(Received::Message(whole)) => Some(whole.data.len()),
            Ok(Received::Piece(piece)) => Some(piece.data.len()),
            Err(error) if error.is_would_block() => None,
            other => panic!("{other:?}"),
        }
    }
}

/// Until then, nothing of an incomplete message can be received.
pub(super) fn a_full_window_starts_partial_delivery() {
    const PIECE: usize = 10_000;
    let Some(mut forged) = Forged::new(Style::One, |_| {}) else { return };
    let window = get::<o::AssocInfo>(&forged.pair.server, OneToOne).unwrap().local_rwnd as usize;
    let (mut arrived, mut flags) = (0, BEGINNING);
    let early = loop {
        forged.piece(flags, &[b'x'; PIECE]);
        (arrived, flags) = (arrived + PIECE, 0);
        if let Some(length) = forged.readable() {
            break length;
        }
    };
    println!("{early} of {arrived}, window {window}");
    // The piece that no longer fits starts it.
    assert!(arrived + PIECE > window && arrived < window + 2 * PIECE, "{arrived} of {window}");

    let point = o::PartialDeliveryPoint(15_000);
    let mut forged = Forged::new(Style::One, |socket| set(socket, Whole, &point).unwrap()).unwrap();
    forged.piece(BEGINNING, &[b'x'; PIECE]);
    assert_eq!(forged.readable(), None);
    forged.piece(0, &[b'x'; PIECE]);
    assert_eq!(forged.readable(), Some(2 * PIECE));
}

/// A message that does not reach the point is delivered in pieces as well, if the window is full.
pub(super) fn a_full_window_comes_before_the_point() {
    const PIECE: [u8; 10_000] = [b'x'; 10_000];
    let point = o::PartialDeliveryPoint(60_000);
    for (more, readable) in [(3, None), (5, Some(50_000))] {
        let Some(mut forged) = Forged::new(Style::One, |socket| set(socket, Whole, &point).unwrap()) else { return };
        for flags in [&[BEGINNING, 0, 0, 0, END, BEGINNING][..], &[0; 5][..more]].concat() {
            forged.piece(flags, &PIECE);
        }
        assert_eq!((forged.readable(), forged.readable()), (Some(50_000), readable));
    }
}

/// What can be received of another association while a message is delivered in pieces, at each level.
pub(super) fn level_0_delays_other_associations() {
    for (level, delayed) in
        [(o::FragmentInterleaveLevel::Nothing, true), (o::FragmentInterleaveLevel::Associations, false)]
    {
        let Some(mut forged) = Forged::new(Style::Many, |socket| {
            set(socket, Whole, &o::PartialDeliveryPoint(500)).unwrap();
            set(socket, Whole, &o::FragmentInterleave(level)).unwrap();
        }) else {
            return;
        };
        forged.piece(BEGINNING, &[b'x'; 1000]);
        let other = socket(Style::One, Family::V4);
        set(&other, Whole, &o::NoDelay(true)).unwrap();
        other.connect(&forged.pair.peer.into()).unwrap();
        send(&other, b"hello", None, &()).unwrap();
        acknowledged(&other, OneToOne);
        assert_eq!(forged.readable(), Some(1000));
        assert_eq!(forged.readable(), if delayed { None } else { Some(5) }, "{level:?}");
        forged.piece(END, &[b'x'; 700]);
        assert_eq!(forged.readable(), Some(700));
        assert_eq!(forged.readable(), if delayed { Some(5) } else { None }, "{level:?}");
    }
}

/// A pair that interleaves.
pub(super) fn interleaved(chunks: &[o::ChunkType]) -> Pair {
    switch("intl_enable", 1);
    let can = Abilities { auth: !chunks.is_empty(), ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |socket| {
        interleave(socket);
        set(socket, Future, &o::MaxSeg(1000)).unwrap();
        for chunk in chunks {
            set(socket, Whole, &o::AuthChunk(*chunk)).unwrap();
        }
    });
    assert!(get::<o::InterleavingSupported>(&pair.client, OneToOne).unwrap().0);
    pair
}

/// The number takes the place of the payload protocol identifier, which the first fragment has.
pub(super) fn the_second_fragment_has_number_0() {
    apart(|| {
        let wire = capture().unwrap();
        let pair = interleaved(&[]);
        send(&pair.client, &[b'x'; 3500], None, &on(0, 0x4711)).unwrap();
        acknowledged(&pair.client, OneToOne);
        let sent = captured(&wire, (port(&pair.client), pair.peer.port())).into_iter();
        let numbers: Vec<_> = sent
            .filter(|(_, chunk)| chunk[0] == I_DATA)
            .map(|(_, chunk)| u32::from_be_bytes(chunk[16..20].try_into().unwrap()))
            .collect();
        assert_eq!(numbers, [0x4711, 0, 1, 2]);
    });
}

/// With both named, AUTH precedes every fragment.
pub(super) fn i_data_needs_its_own_name() {
    apart(|| {
        for (named, sent) in [(&[o::ChunkType::Data][..], false), (&[o::ChunkType::Data, o::ChunkType::IData], true)] {
            let wire = capture().unwrap();
            let pair = interleaved(named);
            let ports = (port(&pair.client), pair.peer.port());
            send(&pair.client, b"hello", None, &()).unwrap();
            let now = o::PeerAddrParams { flags: o::SppFlags::HB_DEMAND, ..o::PeerAddrParams::default() };
            let mut seen = captured(&wire, ports);
            // Whatever is sent after the message was not held back for long.
            for _ in 0..2 {
                std::thread::sleep(Duration::from_millis(50));
                set(&pair.client, (OneToOne, pair.peer), &now).unwrap();
                eventually("a heartbeat is sent", || {
                    let more = captured(&wire, ports);
                    let found = more.iter().any(|(_, chunk)| chunk[0] == HEARTBEAT);
                    seen.extend(more);
                    found
                });
            }
            let of = |kind: u8| seen.iter().filter(|(from, chunk)| *from == ports.0 && chunk[0] == kind).count();
            println!("{named:?}: {} AUTH, {} DATA, {} I-DATA", of(AUTH), of(DATA), of(I_DATA));
            assert_eq!((of(DATA), of(I_DATA) > 0, of(AUTH) > 0), (0, sent, sent), "{named:?}");
        }
    });
}
