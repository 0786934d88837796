//! What only takes effect at the beginning or the end of an association, or for sockets of a certain origin.

use std::mem::MaybeUninit;
use std::net::IpAddr;
use std::time::Duration;

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::functions::{bindx, getpaddrs, AddrRoom, Bindx};
use sctp_opts::options::{self as o, NotificationType as Of};
use sctp_opts::{get, send, set, AssocId, Future, OneToOne, Socket as Whole};

use super::options::{apart, exchange, switch};
use super::sentences;
use crate::common::{
    interleave, listening, loopback, socket, Abilities, Family, Pair, Socket, Style, ENOPROTOOPT, EPERM,
};
use crate::messages::{message, on};
use crate::notifications::{await_notification, pick, subscribe};
use crate::wire::{capture, captured, port, INIT};

fn a_time_of_0_aborts_all_associations() {
    let client = socket(Style::Many, Family::V4);
    let servers = [(); 2].map(|()| listening(Style::Many, |socket| subscribe(socket, &[Of::AssocChange])));
    for server in &servers {
        let at = server.local_addr().unwrap().as_socket().unwrap();
        send(&client, b"hello", at, &()).unwrap();
        message::<()>(server, b"hello");
    }
    client.set_linger(Some(Duration::ZERO)).unwrap();
    drop(client);
    for server in &servers {
        let end = pick!(AssocChange(n) if n.state != o::AssocChangeState::CommUp => n.state);
        assert_eq!(await_notification(server, "the end", end), o::AssocChangeState::CommLost);
    }
}

/// Two clients with one port, each connected to a server of its own.
fn clients_share_a_port() {
    let servers = [(); 2].map(|()| listening(Style::One, |_| {}));
    let client = |share: bool| {
        let client = socket(Style::One, Family::V4);
        set(&client, Whole, &o::ReusePort(share)).unwrap();
        client
    };
    let first = client(true);
    first.bind(&loopback(Family::V4).into()).unwrap();
    let at = first.local_addr().unwrap();
    client(false).bind(&at).unwrap_err();
    let second = client(true);
    second.bind(&at).unwrap();
    for (client, server) in [&first, &second].into_iter().zip(&servers) {
        client.connect(&server.local_addr().unwrap()).unwrap();
    }
}

/// Whether an accepted socket may ask for a primary path, and whether its peer learns of an address.
fn accepted_sockets_reconfigure(system: u32) -> [bool; 2] {
    switch("addip_enable", system);
    switch("auth_enable", system);
    let can = Abilities { auth: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |_| {});
    assert!(get::<o::AsconfSupported>(&pair.server, OneToOne).unwrap().0);
    let asked = set(&pair.server, OneToOne, &o::SetPeerPrimaryAddr(pair.peer));
    if let Err(error) = &asked {
        assert_eq!(error.raw_os_error(), Some(EPERM), "{error}");
    }
    [asked.is_ok(), informs(&pair.server, &pair.client, pair.id)]
}

/// Whether a peer knows an address of this machine.
pub(super) fn knows(peer: &Socket, id: AssocId, ip: IpAddr) -> bool {
    let mut room = AddrRoom::<8>::new();
    let known = getpaddrs(peer, id, &mut room).unwrap().any(|address| address.ip() == ip);
    known
}

/// Whether the peer of a socket learns of a new address.
fn informs(from: &Socket, peer: &Socket, id: AssocId) -> bool {
    let mut second = from.local_addr().unwrap().as_socket().unwrap();
    second.set_ip([127, 0, 0, 2].into());
    bindx(from, [second], Bindx::Add).unwrap();
    // An ASCONF is sent at once, but a busy guest may be slow.
    (0..300).any(|_| {
        std::thread::sleep(Duration::from_millis(10));
        knows(peer, id, second.ip())
    })
}

/// `addip_noauth_enable` is on, and authentication is not negotiated.
fn addresses_change_without_authentication() {
    switch("addip_enable", 1);
    switch("addip_noauth_enable", 1);
    let pair = Pair::new(Style::One, Family::V4);
    assert!(!get::<o::AuthSupported>(&pair.client, OneToOne).unwrap().0);
    assert!(informs(&pair.server, &pair.client, pair.id));
}

/// Whether messages expire, if the client and the server support that.
fn expires(supported: [bool; 2]) -> bool {
    let number = std::cell::Cell::new(0);
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        socket.set_recv_buffer_size(4096).unwrap();
        // The listener, and then the client.
        set(socket, Future, &o::PrSupported(supported[1 - number.replace(1)])).unwrap();
    });
    let short = o::DefaultPrInfo { policy: o::PrPolicy::Ttl, value: 20 };
    set(&pair.client, OneToOne, &short).unwrap();
    pair.client.set_nonblocking(true).unwrap();
    // The window fills first.
    (0..if supported == [true; 2] { 10_000 } else { 60 }).any(|_| {
        std::thread::sleep(Duration::from_millis(5));
        let _ = pair.client.send(&[7; 900]);
        let count = get::<o::PrAssocStatus>(&pair.client, (OneToOne, o::PrPolicy::Ttl)).unwrap();
        count.abandoned_unsent + count.abandoned_sent > 0
    })
}

/// Whether a socket of either age sends plain packets, although the setting is on when it connects.
fn sockets_keep_the_udp_port() {
    let wire = capture().unwrap();
    let early = socket(Style::One, Family::V4);
    switch("udp_port", 9899);
    let listener = listening(Style::One, |_| {});
    let plain = [early, socket(Style::One, Family::V4)].map(|client| {
        set(&client, Future, &o::RemoteUdpEncapsPort(9899)).unwrap();
        client.connect(&listener.local_addr().unwrap()).unwrap();
        let seen = captured(&wire, (port(&client), port(&listener)));
        seen.iter().any(|(_, chunk)| chunk[0] == INIT)
    });
    assert_eq!(plain, [true, false]);
}

/// The addresses of an IPv4 peer, with the option off and on.
fn addresses_of_both_families() {
    let reported = [false, true].map(|mapped| {
        let server = socket(Style::Many, Family::V6);
        set(&server, Whole, &o::WantMappedV4Addr(mapped)).unwrap();
        server.bind(&std::net::SocketAddr::from(([0_u16; 8], 0)).into()).unwrap();
        server.listen(1).unwrap();
        let mut at = loopback(Family::V4);
        at.set_port(port(&server));
        send(socket(Style::Many, Family::V4), b"hello", at, &()).unwrap();
        let (_, from) = server.recv_from(&mut [MaybeUninit::uninit(); 64]).unwrap();
        from.as_socket().unwrap().is_ipv4()
    });
    assert_eq!(reported, [true, false]);
}

sentences! {
    SO_LINGER "On a one-to-many socket it applies to all associations" => a_time_of_0_aborts_all_associations();
    SCTP_INITMSG "It only has an effect before an association is set up" => {
        let pair = Pair::new(Style::One, Family::V4);
        let streams = || get::<o::Status>(&pair.client, OneToOne).unwrap().outbound_streams;
        let before = streams();
        set(&pair.client, Whole, &o::InitMsg { num_ostreams: before + 7, ..o::InitMsg::default() }).unwrap();
        assert_eq!(streams(), before);
    };
    SCTP_REUSE_PORT "A client can then use one port towards many servers" => clients_share_a_port();
    SCTP_ASCONF_SUPPORTED "A socket from accept() does not inherit it, although it reads as negotiated there" =>
        apart(|| assert_eq!([0, 1].map(accepted_sockets_reconfigure), [[false; 2], [true; 2]]));
    SCTP_AUTO_ASCONF "net.sctp.addip_noauth_enable=1 removes the need for authentication" =>
        apart(addresses_change_without_authentication);
    SCTP_DEFAULT_PRINFO "It has no effect unless both sides have SCTP_PR_SUPPORTED" => {
        let cases = [[true, true], [true, false], [false, true]];
        assert_eq!(cases.map(expires), [true, false, false]);
    };
    SCTP_REMOTE_UDP_ENCAPS_PORT "a socket copies it when it is created" => apart(sockets_keep_the_udp_port);
    SCTP_REMOTE_UDP_ENCAPS_PORT "While it is 0, packets go out as plain SCTP without an error" =>
        apart(sockets_keep_the_udp_port);
    SCTP_I_WANT_MAPPED_V4_ADDR "While it is off, such a socket returns addresses of both families" =>
        addresses_of_both_families();
    SCTP_SENDMSG_CONNECT "Neither `getsockopt` nor `setsockopt` knows it" => {
        let one = socket(Style::One, Family::V4);
        let (read, _, _) = exchange(&one, 126, [0; 8]);
        let error = std::io::Error::last_os_error().raw_os_error();
        assert_eq!((read, error), (-1, Some(ENOPROTOOPT)));
    };
    SCTP_DEFAULT_SEND_PARAM "Setting it also replaces the default partial-reliability policy" => {
        let one = socket(Style::One, Family::V4);
        set(&one, Future, &o::DefaultPrInfo { policy: o::PrPolicy::Rtx, value: 3 }).unwrap();
        let send = o::DefaultSendParam { time_to_live: Duration::from_millis(9), ..Default::default() };
        set(&one, Future, &send).unwrap();
        let now = get::<o::DefaultPrInfo>(&one, Future).unwrap();
        assert_eq!(now, o::DefaultPrInfo { policy: o::PrPolicy::None, value: 9 });
    };
    SCTP_CONTEXT "never sent, and independent of the context that a sender passes" => {
        let pair = Pair::with(Style::One, Family::V4, Abilities::default(), crate::messages::informed);
        set(&pair.server, OneToOne, &o::Context(7)).unwrap();
        set(&pair.client, OneToOne, &o::Context(8)).unwrap();
        send(&pair.client, b"hello", None, &SndInfo { context: 5, ..on(0, 0) }).unwrap();
        assert_eq!(message::<RcvInfo>(&pair.server, b"hello").0.context, 7);
    };
    SCTP_INTERLEAVING_SUPPORTED "Setting applies to future associations" => apart(|| {
        switch("intl_enable", 1);
        let pair = Pair::with(Style::Many, Family::V4, Abilities::default(), interleave);
        let now = || get::<o::InterleavingSupported>(&pair.client, pair.id).unwrap().0;
        assert!(now());
        set(&pair.client, Future, &o::InterleavingSupported(false)).unwrap();
        assert!(now());
    });
}
