//! Notifications of stream reconfiguration: streams are reset or added, or the request is denied.

use sctp_opts::cmsgs::RcvInfo;
use sctp_opts::options::{self as o, NotificationType as Of};
use sctp_opts::{get, send, set, Future, OneToOne, Socket as Whole};

use super::{await_notification, id, pick, subscribe};
use crate::common::{sctp, Abilities, Family, Pair, Socket, Style, FAMILIES};
use crate::fields::same;
use crate::messages::message;

const ALL: [Of; 3] = [Of::StreamReset, Of::AssocReset, Of::StreamChange];

/// A pair in which both sides may send requests; `granted` determines whether they are granted or denied.
fn pair(family: Family, granted: bool) -> Pair {
    let can = Abilities { reconfig: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, family, can, |socket| {
        subscribe(socket, &ALL);
        set(socket, Future, &o::EnableStreamReset(o::StreamResetSupport::from_bits(7))).unwrap();
    });
    if !granted {
        let none = o::EnableStreamReset(o::StreamResetSupport::empty());
        set(&pair.server, OneToOne, &none).unwrap();
    }
    pair
}

fn streams(socket: &Socket) -> (u16, u16) {
    let status = get::<o::Status>(socket, OneToOne).unwrap();
    (status.inbound_streams, status.outbound_streams)
}

fn reset(socket: &Socket, flags: o::ResetDirection, streams: &[u16]) {
    set(socket, OneToOne, &o::ResetStreams { flags, streams }).unwrap();
}

#[test]
fn streams_are_reset() {
    if !sctp() {
        return;
    }
    let (incoming, outgoing) = (o::StreamResetFlags::INCOMING_SSN, o::StreamResetFlags::OUTGOING_SSN);
    for family in FAMILIES {
        let pair = pair(family, true);
        reset(&pair.client, o::ResetDirection::OUTGOING, &[1, 300, 2][..1]);
        reset_seen(&pair, [(&pair.client, outgoing), (&pair.server, incoming)], &[1]);
        reset(&pair.client, o::ResetDirection::OUTGOING, &[2, 5, 3]);
        reset_seen(&pair, [(&pair.client, outgoing), (&pair.server, incoming)], &[2, 5, 3]);
        reset(&pair.client, o::ResetDirection::INCOMING, &[4]);
        reset_seen(&pair, [(&pair.server, outgoing), (&pair.client, incoming)], &[4]);
        // An empty list means all streams.
        reset(&pair.client, o::ResetDirection::OUTGOING, &[]);
        reset_seen(&pair, [(&pair.client, outgoing), (&pair.server, incoming)], &[]);
    }
}

#[track_caller]
fn reset_seen(pair: &Pair, sides: [(&Socket, o::StreamResetFlags); 2], streams: &[u16]) {
    for (socket, flags) in sides {
        let assoc = if std::ptr::eq(socket, &raw const pair.client) { pair.id } else { pair.server_id };
        await_notification(
            socket,
            "a reset",
            pick!(StreamReset(n) => {
                same!(n, { flags: flags, assoc_id: id(assoc), streams });
                assert_eq!(n.streams.iter().collect::<Vec<_>>(), streams);
            }),
        );
    }
}

#[test]
fn sequence_numbers_are_reset() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let pair = pair(family, true);
        set(&pair.client, OneToOne, &o::ResetAssoc).unwrap();
        let seen = [(&pair.client, pair.id), (&pair.server, pair.server_id)].map(|(socket, assoc)| {
            await_notification(
                socket,
                "a reset",
                pick!(AssocReset(n) => {
                    // The TSNs are compared below.
                    same!(n, { flags: o::AssocResetFlags::empty(), assoc_id: id(assoc), remote_tsn, local_tsn });
                    (n.local_tsn, n.remote_tsn)
                }),
            )
        });
        // One side's local TSN is the other side's remote TSN.
        let [(client_local, client_remote), (server_local, server_remote)] = seen;
        assert_eq!((client_local, client_remote), (server_remote, server_local), "{seen:?}");
        // The local TSN is that of the next message that the side sends.
        for (from, to, local) in
            [(&pair.client, &pair.server, client_local), (&pair.server, &pair.client, server_local)]
        {
            set(to, Whole, &o::RecvRcvInfo(true)).unwrap();
            send(from, b"next", None, &()).unwrap();
            assert_eq!(message::<RcvInfo>(to, b"next").0.tsn, local);
        }
    }
}

#[test]
fn streams_are_added() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let pair = pair(family, true);
        let before = streams(&pair.client);
        set(&pair.client, OneToOne, &o::AddStreams { inbound_streams: 0, outbound_streams: 3 }).unwrap();
        for (socket, assoc, added) in [(&pair.client, pair.id, (0, 3)), (&pair.server, pair.server_id, (3, 0))] {
            await_notification(
                socket,
                "more streams",
                pick!(StreamChange(n) => {
                    same!(n, {
                        flags: o::StreamChangeFlags::empty(),
                        assoc_id: id(assoc),
                        added_inbound_streams: added.0,
                        added_outbound_streams: added.1,
                    });
                }),
            );
        }
        assert_eq!(streams(&pair.client), (before.0, before.1 + 3));
    }
}

#[test]
fn requests_are_denied() {
    if !sctp() {
        return;
    }
    let pair = pair(Family::V4, false);
    reset(&pair.client, o::ResetDirection::OUTGOING, &[1]);
    await_notification(
        &pair.client,
        "the denied request",
        pick!(StreamReset(n) => {
            let denied = o::StreamResetFlags::OUTGOING_SSN | o::StreamResetFlags::DENIED;
            same!(n, { flags: denied, assoc_id: pair.id, streams });
            assert_eq!(n.streams.iter().collect::<Vec<_>>(), [1]);
        }),
    );
    set(&pair.client, OneToOne, &o::ResetAssoc).unwrap();
    await_notification(
        &pair.client,
        "the denied request",
        pick!(AssocReset(n) => {
            same!(n, { flags: o::AssocResetFlags::DENIED, assoc_id: pair.id, remote_tsn: 0, local_tsn: 0 });
        }),
    );
    let before = streams(&pair.client);
    set(&pair.client, OneToOne, &o::AddStreams { inbound_streams: 0, outbound_streams: 3 }).unwrap();
    await_notification(
        &pair.client,
        "the denied request",
        pick!(StreamChange(n) => {
            // The numbers that the request would have resulted in.
            same!(n, {
                flags: o::StreamChangeFlags::DENIED,
                assoc_id: pair.id,
                added_inbound_streams: 0,
                added_outbound_streams: 3,
            });
        }),
    );
    assert_eq!(streams(&pair.client), before);
}
