//! Shared keys: a new key is used, an old key is freed, or the peer has no authentication.

use std::cell::Cell;
use std::time::Duration;

use sctp_opts::cmsgs::AuthInfo;
use sctp_opts::options::{self as o, AuthIndication, NotificationType as Of};
use sctp_opts::{receive, send, set, Future, OneToOne, Received, Socket as Whole};

use super::{await_notification, id, pick, subscribe};
use crate::common::{deaf, sctp, Abilities, Family, Pair, Style, FAMILIES};
use crate::fields::same;

#[test]
fn keys_are_activated_and_freed() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let can = Abilities { auth: true, ..Abilities::default() };
        let pair = Pair::with(Style::One, family, can, |socket| {
            subscribe(socket, &[Of::Authentication]);
            set(socket, Whole, &o::AuthChunk(o::ChunkType::Data)).unwrap();
        });
        for socket in [&pair.client, &pair.server] {
            set(socket, OneToOne, &o::AuthKey { key_number: 9, key: b"another key" }).unwrap();
        }
        set(&pair.client, OneToOne, &o::AuthActiveKey(9)).unwrap();
        send(&pair.client, b"signed", None, &()).unwrap();
        await_notification(
            &pair.server,
            "a new key",
            pick!(Authentication(n) => {
                let (new, assoc) = (AuthIndication::NewKey, id(pair.server_id));
                same!(n, { key_number: 9, alt_key_number: 0, indication: new, assoc_id: assoc });
            }),
        );
        // The notification is repeated for each packet until the receiver uses the same key itself.
        send(&pair.client, b"signed as well", None, &()).unwrap();
        await_notification(&pair.server, "the same key", pick!(Authentication(n) => assert_eq!(n.key_number, 9)));
        set(&pair.server, OneToOne, &o::AuthActiveKey(9)).unwrap();
        send(&pair.client, b"signed with both", None, &()).unwrap();
        for text in [&b"signed as well"[..], b"signed with both"] {
            match receive::<()>(&pair.server, &mut [0; 256]).unwrap() {
                Received::Message(message) => assert_eq!(message.data, text),
                other => panic!("{other:?}"),
            }
        }
        // No packet signed with it is in flight.
        set(&pair.client, OneToOne, &o::AuthDeactivateKey(0)).unwrap();
        await_notification(
            &pair.client,
            "the freed key",
            pick!(Authentication(n) => {
                let free = AuthIndication::FreeKey;
                same!(n, { key_number: 0, alt_key_number: 0, indication: free, assoc_id: id(pair.id) });
            }),
        );
        send(&pair.client, b"signed", None, &AuthInfo(0)).unwrap_err();
    }
}

#[test]
fn a_key_is_freed_when_its_last_message_is_acknowledged() {
    if !sctp() {
        return;
    }
    let can = Abilities { auth: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |socket| {
        subscribe(socket, &[Of::Authentication]);
        set(socket, Whole, &o::AuthChunk(o::ChunkType::Data)).unwrap();
        let rto = Duration::from_millis(50);
        set(socket, Future, &o::RtoInfo { initial: rto, min: rto, max: rto }).unwrap();
        set(socket, Future, &o::AssocInfo { max_retrans: 1000, ..o::AssocInfo::default() }).unwrap();
    });
    for socket in [&pair.client, &pair.server] {
        set(socket, OneToOne, &o::AuthKey { key_number: 9, key: b"another key" }).unwrap();
    }
    deaf(&pair.server);
    send(&pair.client, b"signed", None, &AuthInfo(9)).unwrap();
    set(&pair.client, OneToOne, &o::AuthDeactivateKey(9)).unwrap();
    // It would have been queued before the call returned.
    pair.client.set_nonblocking(true).unwrap();
    let nothing = receive::<()>(&pair.client, &mut [0; 256]).unwrap_err();
    assert!(nothing.is_would_block(), "{nothing}");
    pair.client.set_nonblocking(false).unwrap();
    pair.server.detach_filter().unwrap();
    await_notification(
        &pair.client,
        "the freed key",
        pick!(Authentication(n) => assert_eq!((n.key_number, n.indication), (9, AuthIndication::FreeKey))),
    );
}

#[test]
fn the_peer_has_no_authentication() {
    if !sctp() {
        return;
    }
    let number = Cell::new(0);
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        subscribe(socket, &[Of::Authentication]);
        // The listener, and then the client.
        set(socket, Future, &o::AsconfSupported(false)).unwrap();
        set(socket, Future, &o::AuthSupported(number.get() == 1)).unwrap();
        number.set(number.get() + 1);
    });
    await_notification(
        &pair.client,
        "the missing authentication",
        pick!(Authentication(n) => {
            let none = AuthIndication::NoAuthentication;
            same!(n, { key_number: 0, alt_key_number: 0, indication: none, assoc_id: id(pair.id) });
        }),
    );
}
