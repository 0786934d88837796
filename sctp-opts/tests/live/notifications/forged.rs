//! Notifications that are provoked with forged packets of the peer: an error report, and a restart.

use sctp_opts::options::{AssocChangeState as State, ErrorCause, NotificationType as Of};

use super::{await_notification, id, pick, subscribe};
use crate::common::{sctp, Abilities, Family, Pair, Socket, Style};
use crate::fields::same;
use crate::wire::{capture, inject, next, packet, port, INIT_ACK};

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
