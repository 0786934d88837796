//! Values that are read match the kernel's state, and values that are set take effect.

use std::net::{Ipv6Addr, SocketAddr};
use std::time::Duration;

use sctp_opts::functions::{getladdrs, getpaddrs, AddrRoom};
use sctp_opts::notifications::Notification;
use sctp_opts::options as o;
use sctp_opts::{get, receive, send, set, subscribe, Future, List, OneToOne, Received, SctpSocket, Socket as Whole};

use crate::common::{eventually, loopback, refused, sctp, socket, Abilities, Family, Pair, Socket, Style, EINVAL};
use crate::fields::same;

/// More associations than the list has room for, unless it is asked for more.
#[test]
fn lists_that_are_read_are_as_long_as_the_caller_wants() {
    const COUNT: usize = 300;
    if !sctp() {
        return;
    }
    let server = socket(Style::Many, Family::V4);
    server.bind(&loopback(Family::V4).into()).unwrap();
    server.listen(1000).unwrap();
    let at = server.local_addr().unwrap().as_socket().unwrap();
    let clients: Vec<Socket> = (0..COUNT).map(|_| socket(Style::Many, Family::V4)).collect();
    for client in &clients {
        send(client, b"hello", at, &()).unwrap();
    }
    eventually("all associations are established", || {
        get::<o::AssocNumber>(&server, Whole).unwrap().0 as usize == COUNT
    });
    let hint = refused(get::<o::AssocIdList>(&server, Whole), EINVAL);
    assert!(
        hint.is_some_and(|hint| hint.contains("`AssocIdList<N>`") && hint.contains("SCTP_GET_ASSOC_NUMBER")),
        "{hint:?}"
    );
    let mut ids = get::<o::AssocIdList<400>>(&server, Whole).unwrap().0.to_vec();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), COUNT);
    assert_eq!(get::<o::AssocIdList<COUNT>>(&server, Whole).unwrap().0.len(), COUNT);
}

#[test]
fn lists_that_are_set_are_as_long_as_the_caller_wants() {
    const COUNT: u16 = 400;
    if !sctp() {
        return;
    }
    let can = Abilities { auth: true, reconfig: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |socket| {
        set(socket, Whole, &o::InitMsg { num_ostreams: COUNT, ..o::InitMsg::default() }).unwrap();
        set(socket, Future, &o::EnableStreamReset(o::StreamResetSupport::from_bits(7))).unwrap();
    });
    subscribe(&pair.client, OneToOne, [o::NotificationType::StreamReset]).unwrap();
    let all: [u16; COUNT as usize] = core::array::from_fn(|i| u16::try_from(i).unwrap());
    let reset = o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &all };
    set(&pair.client, OneToOne, &reset).unwrap();
    let mut buffer = [0; 2048];
    let Received::Notification(Notification::StreamReset(reset)) = receive::<()>(&pair.client, &mut buffer).unwrap()
    else {
        panic!("not a stream reset")
    };
    same!(reset, { flags: o::StreamResetFlags::OUTGOING_SSN, assoc_id: pair.id, streams });
    assert_eq!(reset.streams.iter().collect::<Vec<_>>(), all);
    set(&pair.client, OneToOne, &o::AuthKey { key_number: 7, key: &vec![7; 65_528] }).unwrap();
    set(&pair.client, OneToOne, &o::AuthActiveKey(7)).unwrap();
    let both = [o::HmacId::Sha256, o::HmacId::Sha1];
    set(&pair.client, Whole, &o::HmacIdent(List::from(both))).unwrap();
    assert_eq!(get::<o::HmacIdent<2>>(&pair.client, Whole).unwrap().0, both);
    let none = refused(get::<o::HmacIdent<0>>(&pair.client, Whole), EINVAL);
    // The padding would have room for a second one.
    let one = refused(get::<o::HmacIdent<1>>(&pair.client, Whole), EINVAL);
    assert_eq!(none, one);
    assert!(one.is_some_and(|hint| hint.contains("`HmacIdent<N>`")), "{one:?}");
}

/// An address of the guest, to which Linux adds the interface in some calls but not in others.
const GLOBAL: Ipv6Addr = Ipv6Addr::new(0xfd09, 2, 0, 0, 0, 0, 0, 1);

#[test]
fn all_calls_return_equal_addresses() {
    if !sctp() {
        return;
    }
    if std::net::UdpSocket::bind((GLOBAL, 0)).is_err() {
        println!("skipped: it needs the addresses of `cargo xtask kernel`");
        return;
    }
    let listener = SctpSocket::new(sctp_opts::Style::OneToOne, sctp_opts::Family::V6).unwrap();
    listener.bind([SocketAddr::from((GLOBAL, 0))]).unwrap();
    listener.listen(1).unwrap();
    let at = listener.local_addr().unwrap().unwrap();
    assert_eq!(at.ip(), GLOBAL);
    let client = SctpSocket::new(sctp_opts::Style::OneToOne, sctp_opts::Family::V6).unwrap();
    client.bind([SocketAddr::from((GLOBAL, 0))]).unwrap();
    client.connect([at]).unwrap();
    let (server, accepted) = listener.accept().unwrap();
    let peer = client.local_addr().unwrap().unwrap();
    assert_eq!(accepted, peer);
    assert_eq!(server.peer_addr().unwrap(), peer);
    let status = get::<o::Status>(&server, OneToOne).unwrap();
    let mut room = AddrRoom::<8>::new();
    let peers: Vec<SocketAddr> = getpaddrs(&server, OneToOne, &mut room).unwrap().collect();
    assert_eq!((status.primary.address, peers), (peer, vec![peer]));
    let mut room = AddrRoom::<8>::new();
    let own: Vec<SocketAddr> = getladdrs(&client, OneToOne, &mut room).unwrap().collect();
    assert_eq!(own, [peer]);
    client.send(b"hello", None, &()).unwrap();
    let mut buffer = [0; 64];
    let Received::Message(message) = server.receive::<()>(&mut buffer).unwrap() else { panic!() };
    assert_eq!(message.from.address(), Some(peer));
    assert_eq!(get::<o::PeerAddrInfo>(&server, peer).unwrap().address, peer);
}

/// Chunks that wait to be read are not counted: they are not missing.
#[test]
fn unread_chunks_are_not_counted_as_unacknowledged() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    for _ in 0..10 {
        send(&pair.client, b"hello", None, &()).unwrap();
    }
    eventually("all chunks arrive", || {
        get::<o::AssocStats>(&pair.server, OneToOne).unwrap().ordered_chunks_received == 10
    });
    assert_eq!(get::<o::Status>(&pair.server, OneToOne).unwrap().missing_chunks, 0);
    let mut buffer = [0; 64];
    assert!(matches!(receive::<()>(&pair.server, &mut buffer), Ok(Received::Message(_))));
}

/// Reading the statistics begins a new observation, with the smallest timeout.
#[test]
fn ticks_have_the_kernels_length() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    let min = Duration::from_millis(700);
    set(&pair.client, OneToOne, &o::RtoInfo { min, ..o::RtoInfo::default() }).unwrap();
    get::<o::AssocStats>(&pair.client, OneToOne).unwrap();
    let again = get::<o::AssocStats>(&pair.client, OneToOne).unwrap().max_rto;
    println!("{again:?} is {:?}", again.duration());
    assert_eq!(again.duration(), min);
}

/// Also, a value that was read can be set again with one field changed.
#[test]
fn given_fields_take_effect_without_their_flags() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V6);
    let path = (OneToOne, pair.peer);
    let now = || get::<o::PeerAddrParams>(&pair.client, path).unwrap();
    let set = |params: o::PeerAddrParams| set(&pair.client, path, &params).unwrap();
    let (none, ms) = (o::PeerAddrParams::default(), Duration::from_millis);
    let before = now();
    assert_eq!((before.dscp, before.ipv6_flowlabel), (None, None), "no marks are set by default");
    set(o::PeerAddrParams { dscp: Some(0xb8), ..none });
    set(o::PeerAddrParams { ipv6_flowlabel: Some(0x1_2345), ..none });
    set(o::PeerAddrParams { hb_interval: ms(7000), ..none });
    // Whole ticks of any kernel, of 1, 4 or 10 ms.
    set(o::PeerAddrParams { sack_delay: ms(140), ..none });
    set(o::PeerAddrParams { path_mtu: 1300, ..none });
    let after = now();
    assert_eq!((after.dscp, after.ipv6_flowlabel), (Some(0xb8), Some(0x1_2345)));
    assert_eq!((after.hb_interval, after.sack_delay, after.path_mtu), (ms(7000), ms(140), 1300));
    // The update form, field by field.
    set(o::PeerAddrParams { dscp: Some(0x28), ..now() });
    set(o::PeerAddrParams { path_mtu: 1200, ..now() });
    set(o::PeerAddrParams { hb_interval: ms(9000), ..now() });
    let last = now();
    assert_eq!((last.dscp, last.path_mtu, last.hb_interval), (Some(0x28), 1200, ms(9000)));
    assert_eq!((last.ipv6_flowlabel, last.sack_delay), (after.ipv6_flowlabel, after.sack_delay));
    // Of the marks, 0 is a value like any other.
    set(o::PeerAddrParams { dscp: Some(0), ipv6_flowlabel: Some(0), ..none });
    assert_eq!((now().dscp, now().ipv6_flowlabel), (Some(0), Some(0)));
    // Bits that the kernel would ignore, and missing values, are rejected before the call.
    for (params, field) in [
        (o::PeerAddrParams { dscp: Some(255), ..none }, "dscp"),
        (o::PeerAddrParams { ipv6_flowlabel: Some(1 << 20), ..none }, "ipv6_flowlabel"),
        (o::PeerAddrParams { flags: o::SppFlags::DSCP, ..none }, "dscp"),
    ] {
        let error = sctp_opts::set(&pair.client, path, &params).unwrap_err();
        assert!(matches!(error.kind(), sctp_opts::Kind::BadValue { field: bad, .. } if bad == field), "{error}");
    }
}
