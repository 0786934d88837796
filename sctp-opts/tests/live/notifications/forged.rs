//! Notifications that are provoked with forged packets of the peer: error reports, an abort, failures and a restart.

use sctp_opts::options::{self as o, AssocChangeState as State, ErrorCause, NotificationType as Of};
use sctp_opts::{send, set, AssocId, Future, OneToOne};

use super::{await_notification, id, pick, subscribe};
use crate::common::{deaf, deaf_to_chunk, loopback, sctp, socket, Abilities, Family, Pair, Socket, Style};
use crate::fields::same;
use crate::wire::{capture, inject, next, packet, port, INIT, INIT_ACK};

/// An association, its ports, and a raw socket.
fn watched() -> Option<(Pair, (u16, u16), Socket)> {
    let wire = sctp().then(capture).flatten()?;
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        subscribe(socket, &[Of::RemoteError, Of::AssocChange]);
    });
    let ports = (port(&pair.client), pair.peer.port());
    Some((pair, ports, wire))
}

fn to_server(wire: &Socket, pair: &Pair, packet: &[u8]) {
    inject(wire, pair.peer.ip(), packet);
}

#[test]
fn the_peer_reports_an_error() {
    let Some((pair, ports, wire)) = watched() else { return };
    // The server's verification tag is in its first answer.
    let (_, answer) = next(&wire, (ports.1, ports.0), INIT_ACK);
    // Type, no flags, length, data: a chunk type that begins with the bits 11 is skipped and reported.
    let chunk = [0xfd, 0, 0, 8, 1, 2, 3, 4];
    to_server(&wire, &pair, &packet(ports, &answer[4..8], &chunk));
    await_notification(
        &pair.client,
        "the report",
        pick!(RemoteError(n) => {
            same!(n, { error: ErrorCause::UnrecognizedChunk, assoc_id: id(pair.id), data: chunk });
        }),
    );
}

/// Each cause of an ERROR chunk has its own notification, and keeps its padding.
#[test]
fn the_peer_reports_two_errors() {
    let Some((pair, ports, wire)) = watched() else { return };
    let (_, answer) = next(&wire, (ports.1, ports.0), INIT_ACK);
    // Unrecognized parameters, of five bytes and padding, and an invalid stream.
    let causes = [&[0, 8, 0, 9, 1, 2, 3, 4, 5, 0, 0, 0][..], &[0, 1, 0, 8, 0, 7, 0, 0]].concat();
    let chunk = [&[9, 0, 0, 24][..], &causes].concat();
    to_server(&wire, &pair, &packet(ports, &answer[4..8], &chunk));
    let report = pick!(RemoteError(n) => {
        same!(n, { error, assoc_id: id(pair.server_id), data });
        (n.error, n.data.to_vec())
    });
    let reports = [(); 2].map(|()| await_notification(&pair.server, "a report", report));
    let expected =
        [(ErrorCause::UnrecognizedParam, causes[4..12].to_vec()), (ErrorCause::InvalidStream, causes[16..].to_vec())];
    assert_eq!(reports, expected);
}

/// An ABORT that answers INIT: the notification has its cause, but not the rest of it.
#[test]
fn the_peer_aborts_setup() {
    let Some(wire) = sctp().then(capture).flatten() else { return };
    let (silent, client) = (socket(Style::Many, Family::V4), socket(Style::Many, Family::V4));
    silent.bind(&loopback(Family::V4).into()).unwrap();
    silent.listen(1).unwrap();
    deaf(&silent);
    subscribe(&client, &[Of::AssocChange]);
    let at = silent.local_addr().unwrap().as_socket().unwrap();
    // Otherwise it would wait for setup.
    client.set_nonblocking(true).unwrap();
    send(&client, b"hello", at, &()).unwrap();
    client.set_nonblocking(false).unwrap();
    let (there, here) = (at.port(), port(&client));
    let (_, init) = next(&wire, (here, there), INIT);
    let abort = [6, 0, 0, 12, 0, 12, 0, 8, b'b', b'u', b's', b'y'];
    inject(&wire, at.ip(), &packet((there, here), &init[4..8], &abort));
    await_notification(
        &client,
        "the abort",
        pick!(AssocChange(n) => {
            same!(n, {
                state: State::CannotStart,
                error: ErrorCause::UserInitiatedAbort,
                outbound_streams: 0,
                inbound_streams: 0,
                assoc_id: AssocId::default(),
                info: [],
            });
        }),
    );
}

/// The peer answers that a request failed: neither performed, nor denied, nor in progress.
#[test]
fn requests_fail() {
    const RE_CONFIG: u8 = 130;
    const RESPONSE: u8 = 16;
    const WRONG_STREAM: u8 = 3;
    let Some(wire) = sctp().then(capture).flatten() else { return };
    let can = Abilities { reconfig: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |socket| {
        subscribe(socket, &[Of::StreamReset, Of::AssocReset, Of::StreamChange]);
        set(socket, Future, &o::EnableStreamReset(o::StreamResetSupport::from_bits(7))).unwrap();
    });
    let ports = (port(&pair.client), pair.peer.port());
    let (_, init) = next(&wire, ports, INIT);
    deaf_to_chunk(&pair.server, RE_CONFIG);
    let answer = |length: u8| {
        let (_, request) = next(&wire, ports, RE_CONFIG);
        // The sequence number is the first in every request. TSNs follow in the answer to one kind.
        let mut response = vec![RE_CONFIG, 0, 0, 4 + length, 0, RESPONSE, 0, length];
        response.extend_from_slice(&request[8..12]);
        response.extend_from_slice(&[0, 0, 0, WRONG_STREAM]);
        response.resize(4 + usize::from(length), 0);
        inject(&wire, pair.peer.ip(), &packet((ports.1, ports.0), &init[4..8], &response));
    };
    let assoc_id = pair.id;
    let flags = o::ResetDirection::OUTGOING;
    set(&pair.client, OneToOne, &o::ResetStreams { flags, streams: &[1] }).unwrap();
    answer(12);
    let failed = o::StreamResetFlags::OUTGOING_SSN | o::StreamResetFlags::FAILED;
    await_notification(
        &pair.client,
        "the failed reset",
        pick!(StreamReset(n) => {
            same!(n, { flags: failed, assoc_id: assoc_id, streams });
            assert_eq!(n.streams.iter().collect::<Vec<_>>(), [1]);
        }),
    );
    set(&pair.client, OneToOne, &o::ResetAssoc).unwrap();
    answer(20);
    let failed = o::AssocResetFlags::FAILED;
    await_notification(
        &pair.client,
        "the failed reset",
        pick!(AssocReset(n) => same!(n, { flags: failed, assoc_id: assoc_id, remote_tsn: 0, local_tsn: 0 })),
    );
    set(&pair.client, OneToOne, &o::AddStreams { inbound_streams: 2, outbound_streams: 0 }).unwrap();
    answer(12);
    await_notification(
        &pair.client,
        "the failed addition",
        pick!(StreamChange(n) => {
            same!(n, {
                flags: o::StreamChangeFlags::FAILED,
                assoc_id: assoc_id,
                added_inbound_streams: 2,
                added_outbound_streams: 0,
            });
        }),
    );
}

#[test]
fn the_peer_restarts() {
    let Some((pair, ports, wire)) = watched() else { return };
    next(&wire, (ports.1, ports.0), INIT_ACK);
    await_notification(
        &pair.server,
        "the established association",
        pick!(AssocChange(n) if n.state == State::CommUp => ()),
    );
    // Tag, window, 7 streams, 8 at most, first TSN.
    let tag = [0x11, 0x22, 0x33, 0x44];
    let init = [&[1, 0, 0, 20], &tag[..], &[0, 1, 0, 0], &[0, 7], &[0, 8], &[9, 9, 9, 9]].concat();
    to_server(&wire, &pair, &packet(ports, &[0; 4], &init));
    let (_, answer) = next(&wire, (ports.1, ports.0), INIT_ACK);
    // The cookie is among its parameters.
    let mut parameters = &answer[20..];
    let cookie = loop {
        let length = usize::from(u16::from_be_bytes([parameters[2], parameters[3]]));
        if parameters[..2] == [0, 7] {
            break &parameters[4..length];
        }
        parameters = &parameters[length.next_multiple_of(4)..];
    };
    let length = u16::try_from(cookie.len() + 4).unwrap().to_be_bytes();
    let echo = [&[10, 0], &length[..], cookie].concat();
    to_server(&wire, &pair, &packet(ports, &answer[4..8], &echo));
    await_notification(
        &pair.server,
        "the restart",
        pick!(AssocChange(n) => {
            same!(n, {
                state: State::Restart,
                error: ErrorCause::NoError,
                outbound_streams: 8,
                inbound_streams: 7,
                assoc_id: id(pair.server_id),
                info: [],
            });
        }),
    );
}
