//! The life of an association: setup, use, and all kinds of ends.

use std::cell::Cell;

use sctp_opts::notifications::Notification;
use sctp_opts::options::{self as o, AssocChangeState as State, ErrorCause, NotificationType as Of};
use sctp_opts::{get, receive, send, set, OneToOne, Received, Socket as Whole};

use super::{await_notification, id, pick, subscribe};
use crate::common::{gone, loopback, sctp, socket, Abilities, Family, Pair, Style, FAMILIES, ONLY};
use crate::fields::same;

#[test]
fn from_setup_to_shutdown() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let number = Cell::new(0_u16);
        let pair = Pair::with(Style::One, family, Abilities::default(), |socket| {
            subscribe(socket, &[Of::AssocChange, Of::Shutdown, Of::Adaptation, Of::SenderDry]);
            // The server's ends with 1, the client's with 2.
            number.set(number.get() + 1);
            set(socket, Whole, &o::AdaptationLayer(0x0a0b_0c00 + u32::from(number.get()))).unwrap();
            let few = o::InitMsg { num_ostreams: 8 + number.get(), ..o::InitMsg::default() };
            set(socket, Whole, &few).unwrap();
        });
        for (own, assoc_id, others) in
            [(&pair.client, pair.id, 0x0a0b_0c01), (&pair.server, pair.server_id, 0x0a0b_0c02)]
        {
            let status = get::<o::Status>(own, OneToOne).unwrap();
            await_notification(
                own,
                "the established association",
                pick!(AssocChange(n) => {
                    same!(n, {
                        state: State::CommUp,
                        error: ErrorCause::NoError,
                        outbound_streams: status.outbound_streams,
                        inbound_streams: status.inbound_streams,
                        assoc_id: id(assoc_id),
                        info: [],
                    });
                    assert_ne!(n.outbound_streams, n.inbound_streams);
                }),
            );
            let layer = pick!(Adaptation(n) => same!(n, { indication: others, assoc_id: assoc_id }));
            await_notification(own, "the adaptation layer", layer);
        }
        send(&pair.client, b"hello", None, &()).unwrap();
        await_notification(&pair.client, "an empty queue", pick!(SenderDry(n) => same!(n, { assoc_id: pair.id })));
        pair.client.shutdown(std::net::Shutdown::Write).unwrap();
        await_notification(&pair.server, "the end", pick!(Shutdown(n) => same!(n, { assoc_id: pair.server_id })));
        for (own, assoc_id) in [(&pair.client, pair.id), (&pair.server, pair.server_id)] {
            // Between the peer's SHUTDOWN and this notification, a receive returns `Closed`.
            gone(own, ONLY);
            await_notification(
                own,
                "the completed shutdown",
                pick!(AssocChange(n) => {
                    same!(n, {
                        state: State::ShutdownComplete,
                        error: ErrorCause::NoError,
                        outbound_streams: 0,
                        inbound_streams: 0,
                        assoc_id: assoc_id,
                        info: [],
                    });
                }),
            );
        }
    }
}

#[test]
fn an_abort_by_the_peer_is_reported() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let pair = Pair::with(Style::One, family, Abilities::default(), |socket| subscribe(socket, &[Of::AssocChange]));
        let Pair { client, server, server_id, .. } = pair;
        await_notification(
            &server,
            "the established association",
            pick!(AssocChange(n) if n.state == State::CommUp => ()),
        );
        client.set_linger(Some(std::time::Duration::ZERO)).unwrap();
        drop(client);
        await_notification(
            &server,
            "the abort",
            pick!(AssocChange(n) => {
                // With its causes, as on the wire.
                same!(n, {
                    state: State::CommLost,
                    error: ErrorCause::UserInitiatedAbort,
                    outbound_streams: 0,
                    inbound_streams: 0,
                    assoc_id: server_id,
                    info: b"\0\x0c\0\x04",
                });
            }),
        );
    }
}

#[test]
fn a_refused_setup_is_reported() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        // A bound socket that does not listen.
        let nobody = socket(Style::One, family);
        nobody.bind(&loopback(family).into()).unwrap();
        let to = nobody.local_addr().unwrap().as_socket().unwrap();
        let client = socket(Style::Many, family);
        subscribe(&client, &[Of::AssocChange]);
        send(&client, b"hello", to, &()).unwrap();
        await_notification(
            &client,
            "the refused association",
            pick!(AssocChange(n) => {
                // There is no error cause, and the association never had an id.
                same!(n, {
                    state: State::CannotStart,
                    error: ErrorCause::NoError,
                    outbound_streams: 0,
                    inbound_streams: 0,
                    assoc_id: sctp_opts::AssocId::default(),
                    info: [],
                });
            }),
        );
    }
}

/// With a short buffer, a piece is not mistaken for a notification, and the data after it is not lost.
#[test]
fn notifications_longer_than_the_buffer() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| subscribe(socket, &[Of::AssocChange]));
    send(&pair.client, b"data", None, &()).unwrap();
    let (mut short, mut whole, mut kinds) = ([0; 8], Vec::new(), Vec::new());
    loop {
        match receive::<()>(&pair.server, &mut short).unwrap() {
            Received::NotificationPiece { bytes, last } => {
                whole.extend_from_slice(bytes);
                kinds.push((bytes.len(), last));
                if last {
                    break;
                }
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(kinds, [(8, false), (8, false), (4, true)]);
    let notification = Notification::decode(&whole).unwrap();
    let Notification::AssocChange(n) = notification else { panic!("{notification:?}") };
    let status = get::<o::Status>(&pair.server, OneToOne).unwrap();
    same!(n, {
        state: State::CommUp,
        error: ErrorCause::NoError,
        outbound_streams: status.outbound_streams,
        inbound_streams: status.inbound_streams,
        assoc_id: pair.server_id,
        info: [],
    });
    assert!(matches!(receive::<()>(&pair.server, &mut short).unwrap(), Received::Message(m) if m.data == b"data"));
}
