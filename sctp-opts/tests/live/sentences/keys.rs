//! Authentication: algorithms, keys, and what sockets inherit.

use sctp_opts::functions::peeloff;
use sctp_opts::options::{self as o, HmacId};
use sctp_opts::{get, send, set, Future, List, OneToOne, Socket as Whole};

use super::options::{apart, switch};
use super::sentences;
use crate::common::{
    eventually, loopback, refused, setting, socket, Abilities, Family, Pair, Socket, Style, EACCES, MS, QUICK,
};
use crate::messages::{arrived, message};
use crate::wire::{capture, next, port, AUTH};

const WITH_AUTH: Abilities = Abilities { auth: true, reconfig: false, multihomed: false };

fn sign(socket: &Socket) {
    set(socket, Whole, &o::AuthChunk(o::ChunkType::Data)).unwrap();
}

/// A client signs with the first algorithm of the list that its peer had when the association was set up.
fn the_first_algorithm_is_preferred() {
    let Some(wire) = capture() else { return };
    let server = socket(Style::Many, Family::V4);
    set(&server, Future, &o::AuthSupported(true)).unwrap();
    sign(&server);
    server.bind(&loopback(Family::V4).into()).unwrap();
    server.listen(2).unwrap();
    let clients = [&[HmacId::Sha1][..], &[HmacId::Sha256, HmacId::Sha1]].map(|list| {
        set(&server, Whole, &o::HmacIdent(List::<_, 8>::from_slice(list).unwrap())).unwrap();
        let client = socket(Style::One, Family::V4);
        set(&client, Future, &o::AuthSupported(true)).unwrap();
        client.connect(&server.local_addr().unwrap()).unwrap();
        client
    });
    let used = clients.map(|client| {
        send(&client, b"signed", None, &()).unwrap();
        let (_, auth) = next(&wire, (port(&client), port(&server)), AUTH);
        u16::from_be_bytes([auth[6], auth[7]])
    });
    assert_eq!(used, [HmacId::Sha1.number(), HmacId::Sha256.number()]);
}

/// The peer drops what is signed with a key that it does not have.
fn both_need_the_key() {
    let pair = Pair::with(Style::One, Family::V4, WITH_AUTH, |socket| {
        sign(socket);
        set(socket, Future, &QUICK).unwrap();
        set(socket, Future, &o::AssocInfo { max_retrans: 60_000, ..o::AssocInfo::default() }).unwrap();
    });
    let key = o::AuthKey { key_number: 5, key: b"a key" };
    set(&pair.client, OneToOne, &key).unwrap();
    assert_eq!(get::<o::AuthActiveKey>(&pair.client, OneToOne).unwrap().0, 0);
    set(&pair.client, OneToOne, &o::AuthActiveKey(5)).unwrap();
    let stats = || get::<o::AssocStats>(&pair.server, OneToOne).unwrap();
    let before = stats();
    send(&pair.client, b"signed", None, &()).unwrap();
    eventually("two packets are dropped", || stats().packets_received >= before.packets_received + 2);
    assert_eq!(stats().ordered_chunks_received, 0);
    set(&pair.server, OneToOne, &key).unwrap();
    arrived(&pair, 1);
}

/// Messages that wait to be sent.
fn a_deactivated_key_signs_what_waits() {
    let pair = Pair::with(Style::One, Family::V4, WITH_AUTH, |socket| {
        sign(socket);
        socket.set_recv_buffer_size(4096).unwrap();
        socket.set_send_buffer_size(60_000).unwrap();
    });
    for socket in [&pair.client, &pair.server] {
        set(socket, OneToOne, &o::AuthKey { key_number: 9, key: b"a key" }).unwrap();
    }
    set(&pair.client, OneToOne, &o::AuthActiveKey(9)).unwrap();
    for _ in 0..20 {
        send(&pair.client, &[b'x'; 1000], None, &()).unwrap();
    }
    set(&pair.client, OneToOne, &o::AuthActiveKey(0)).unwrap();
    set(&pair.client, OneToOne, &o::AuthDeactivateKey(9)).unwrap();
    for _ in 0..20 {
        message::<()>(&pair.server, &[b'x'; 1000]);
    }
}

fn an_association_keeps_its_list() {
    let pair = Pair::with(Style::Many, Family::V4, WITH_AUTH, |_| {});
    let list = |future: bool| {
        if future {
            get::<o::LocalAuthChunks>(&pair.client, Future).unwrap().0.to_vec()
        } else {
            get::<o::LocalAuthChunks>(&pair.client, pair.id).unwrap().0.to_vec()
        }
    };
    let before = list(false);
    sign(&pair.client);
    assert_eq!(list(false), before);
    assert!(!before.contains(&o::ChunkType::Data) && list(true).contains(&o::ChunkType::Data));
}

/// The keys of the association work, and what belongs to the socket does not.
fn a_peeled_off_socket_does_not_inherit_authentication() {
    if setting("auth_enable").as_deref() != Some("0") {
        return;
    }
    let pair = Pair::with(Style::Many, Family::V4, WITH_AUTH, |_| {});
    get::<o::HmacIdent>(&pair.client, Whole).unwrap();
    let peeled = peeloff(&pair.client, pair.id).unwrap();
    refused(get::<o::HmacIdent>(&peeled, Whole).map(drop), EACCES);
    refused(set(&peeled, Whole, &o::AuthChunk(o::ChunkType::Data)), EACCES);
    set(&peeled, OneToOne, &o::AuthKey { key_number: 1, key: b"a key" }).unwrap();
}

/// Whether an association is set up with a COOKIE ECHO that must be authenticated.
fn authenticated_cookies(system: u32) -> bool {
    switch("auth_enable", system);
    let prepare = |socket: &Socket| {
        set(socket, Future, &o::AuthSupported(true)).unwrap();
        set(socket, Whole, &o::AuthChunk(o::ChunkType::CookieEcho)).unwrap();
        set(socket, Future, &QUICK).unwrap();
        set(socket, Whole, &o::InitMsg { max_attempts: 3, max_init_timeout: MS(100), ..o::InitMsg::default() })
            .unwrap();
    };
    let (listener, client) = (socket(Style::One, Family::V4), socket(Style::One, Family::V4));
    prepare(&listener);
    prepare(&client);
    listener.bind(&loopback(Family::V4).into()).unwrap();
    listener.listen(1).unwrap();
    client.connect(&listener.local_addr().unwrap()).is_ok()
}

sentences! {
    SCTP_HMAC_IDENT "put SHA-256 first to have it preferred" => apart(the_first_algorithm_is_preferred);
    SCTP_HMAC_IDENT "The list belongs to the endpoint and applies to future associations" in
        sentences::sentences_are_true;
    SCTP_AUTH_KEY "both have to hold one under the same number" => both_need_the_key();
    SCTP_AUTH_KEY "Adding a key does not use it" in sentences::sentences_are_true;
    SCTP_AUTH_DEACTIVATE_KEY "Messages already queued with it are still sent and authenticated" =>
        a_deactivated_key_signs_what_waits();
    SCTP_LOCAL_AUTH_CHUNKS "an association keeps the list it started with" => an_association_keeps_its_list();
    SCTP_AUTH_CHUNK "It applies to future associations, and a type cannot be removed again" in
        sentences::sentences_are_true;
    SCTP_AUTH_SUPPORTED "A socket from accept() or sctp_peeloff() does not inherit it" =>
        a_peeled_off_socket_does_not_inherit_authentication();
    SCTP_AUTH_SUPPORTED "A socket from accept() or sctp_peeloff() does not inherit it" in
        surprises::accepted_sockets_do_not_inherit_authentication;
    SCTP_AUTH_SUPPORTED "Authenticated COOKIE-ECHO chunks need net.sctp.auth_enable" =>
        apart(|| assert_eq!([0, 1].map(authenticated_cookies), [false, true]));
}
