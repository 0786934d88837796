//! Messages that start an association, with `SCTP_INIT`.

use std::time::{Duration, Instant};

use sctp_opts::cmsgs::Init;
use sctp_opts::options::{self as o, NotificationType as Of};
use sctp_opts::{get, send, set, Future, Socket as Whole};

use super::message;
use crate::common::{deaf, eventually, listening, sctp, socket, Family, Socket, Style, MS};
use crate::notifications::{await_notification, pick, subscribe};
use crate::wire::{capture, captured, port, INIT};

fn listener(streams: u16) -> (Socket, std::net::SocketAddr) {
    let listener = listening(Style::Many, |socket| {
        set(socket, Whole, &o::InitMsg { num_ostreams: streams, ..o::InitMsg::default() }).unwrap();
    });
    let at = listener.local_addr().unwrap().as_socket().unwrap();
    (listener, at)
}

/// Streams to and from the first peer.
fn streams(socket: &Socket) -> (u16, u16) {
    let id = get::<o::AssocIdList>(socket, Whole).unwrap().0[0];
    let status = get::<o::Status>(socket, id).unwrap();
    (status.outbound_streams, status.inbound_streams)
}

/// A field of 0 is the socket's, and a later message changes nothing.
#[test]
fn init_overrides_the_socket_for_one_association() {
    if !sctp() {
        return;
    }
    let own = o::InitMsg { num_ostreams: 21, max_instreams: 22, ..o::InitMsg::default() };
    for (init, expected) in [
        (Init { num_ostreams: 31, ..Init::default() }, (31, 22)),
        (Init { max_instreams: 32, ..Init::default() }, (21, 32)),
        (Init::default(), (21, 22)),
    ] {
        let (server, at) = listener(100);
        let client = socket(Style::Many, Family::V4);
        set(&client, Whole, &own).unwrap();
        let before = get::<o::InitMsg>(&client, Whole).unwrap();
        send(&client, b"first", at, &init).unwrap();
        message::<()>(&server, b"first");
        eventually("the streams are negotiated", || streams(&client) == expected);
        send(&client, b"later", at, &Init { num_ostreams: 50, max_instreams: 50, ..Init::default() }).unwrap();
        message::<()>(&server, b"later");
        assert_eq!((streams(&client), streams(&server)), (expected, (expected.1, expected.0)));
        assert_eq!(get::<o::InitMsg>(&client, Whole).unwrap(), before);
    }
}

/// INIT is sent again after the initial timeout of `SCTP_RTOINFO`, and then at intervals that `SCTP_INIT` limits.
#[test]
fn init_limits_attempts_and_their_intervals() {
    const ATTEMPTS: u16 = 8;
    let Some(wire) = sctp().then(capture).flatten() else { return };
    let (server, at) = listener(1);
    deaf(&server);
    let client = socket(Style::Many, Family::V4);
    subscribe(&client, &[Of::AssocChange]);
    set(&client, Future, &o::RtoInfo { initial: MS(1000), ..o::RtoInfo::default() }).unwrap();
    let init = Init { max_attempts: ATTEMPTS, max_init_timeout: MS(100), ..Init::default() };
    let began = Instant::now();
    send(&client, b"hello", at, &init).unwrap();
    await_notification(
        &client,
        "the end of the attempts",
        pick!(AssocChange(n) if n.state == o::AssocChangeState::CannotStart => ()),
    );
    let waited = began.elapsed();
    let ports = (port(&client), at.port());
    let inits = captured(&wire, ports).iter().filter(|(_, chunk)| chunk[0] == INIT).count();
    assert_eq!(inits, 1 + usize::from(ATTEMPTS));
    // Doubled, the intervals would be longer than minutes; limited from the first, they would end before a second.
    assert!(waited > MS(1500) && waited < Duration::from_secs(40), "{waited:?}");
}
