//! Shared keys: a new one comes into use, an old one goes out of it, or there are none.

use std::cell::Cell;

use sctp_opts::cmsgs::AuthInfo;
use sctp_opts::options::{self as o, AuthIndication, NotificationType as Of};
use sctp_opts::{send, set, Future, List, OneToOne, Socket as Whole};

use super::{id, pick, subscribe, told};
use crate::bench::{sctp, Abilities, Family, Pair, Style, FAMILIES};

#[test]
fn a_key_comes_and_another_goes() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let can = Abilities { auth: true, ..Abilities::default() };
        let pair = Pair::with(Style::One, family, can, |socket| {
            subscribe(socket, &[Of::Authentication]);
            set(socket, Whole, &o::AuthChunk(o::ChunkType::Data)).unwrap();
        });
        let key = List::from(*b"another key");
        for socket in [&pair.client, &pair.server] {
            set(socket, OneToOne, &o::AuthKey { key_number: 9, key }).unwrap();
        }
        set(&pair.client, OneToOne, &o::AuthActiveKey(9)).unwrap();
        send(&pair.client, b"signed", None, &()).unwrap();
        told(
            &pair.server,
            "a new key",
            pick!(Authentication(n) => {
                assert_eq!((n.indication, n.key_number, n.assoc_id), (AuthIndication::NewKey, 9, id(pair.server_id)));
                assert_eq!(n.alt_key_number, 0);
            }),
        );
        // Nothing that was signed with it is on the way.
        set(&pair.client, OneToOne, &o::AuthDeactivateKey(0)).unwrap();
        told(
            &pair.client,
            "a key that is free",
            pick!(Authentication(n) => {
                assert_eq!((n.indication, n.key_number, n.assoc_id), (AuthIndication::FreeKey, 0, id(pair.id)));
                assert_eq!(n.alt_key_number, 0);
            }),
        );
        send(&pair.client, b"signed", None, &AuthInfo(0)).unwrap_err();
    }
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
    told(
        &pair.client,
        "that there is none",
        pick!(Authentication(n) => {
            assert_eq!((n.indication, n.assoc_id), (AuthIndication::NoAuthentication, id(pair.id)));
            assert_eq!((n.key_number, n.alt_key_number), (0, 0));
        }),
    );
}
