//! An association with several paths: the primary path fails, data continues on another, and the path recovers.
//!
//! A filter on the server's socket drops packets to one of its addresses, like a broken link.

use std::io::{Read as _, Write as _};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use sctp_opts::options as o;
use sctp_opts::{get, set, Future, OneToOne};
use socket2::SockFilter;

use crate::common::{eventually, sctp, Abilities, Family, Pair, Socket, Style, FAMILIES};
use crate::notifications::paths::QUICK;

/// An address of the guest's dummy0, and the offset of the first four bytes of a packet's destination in its IP header.
fn doomed(family: Family) -> (IpAddr, u32) {
    match family {
        Family::V4 => ([10, 9, 0, 1].into(), 16),
        Family::V6 => ([0xfd09, 0, 0, 0, 0, 0, 0, 1].into(), 24),
    }
}

/// Drops every packet whose destination begins with the same four bytes.
fn lose(server: &Socket, family: Family) {
    const LOAD: u16 = 0x20; // BPF_LD, BPF_W, BPF_ABS
    const EQUAL: u16 = 0x15; // BPF_JMP, BPF_JEQ, BPF_K
    const RETURN: u16 = 0x06; // BPF_RET, BPF_K
    const IP_HEADER: u32 = 0xfff0_0000; // SKF_NET_OFF
    let (address, at) = doomed(family);
    let start = match address {
        IpAddr::V4(address) => u32::from(address),
        IpAddr::V6(address) => (u128::from(address) >> 96) as u32,
    };
    let filter = [
        SockFilter::new(LOAD, 0, 0, IP_HEADER + at),
        SockFilter::new(EQUAL, 0, 1, start),
        SockFilter::new(RETURN, 0, 0, 0),
        SockFilter::new(RETURN, 0, 0, u32::MAX),
    ];
    server.attach_filter(&filter).unwrap();
}

#[test]
fn data_continues_when_the_primary_path_fails() {
    for family in FAMILIES {
        if !sctp() {
            return;
        }
        let (address, _) = doomed(family);
        if let Err(error) = std::net::UdpSocket::bind(SocketAddr::from((address, 0))) {
            assert!(std::env::var_os("SCTP_OPTS_LIVE").is_none_or(|v| v != "1"), "no {address}: {error}");
            println!(
                "skipped: {address} is not an address of this machine; it is one of the guests of `cargo xtask kernel`"
            );
            return;
        }
        primary_path_fails_and_recovers(family);
    }
}

fn primary_path_fails_and_recovers(family: Family) {
    let ms = Duration::from_millis;
    let can = Abilities { multihomed: true, ..Abilities::default() };
    let mut pair = Pair::with(Style::One, family, can, |socket| {
        set(socket, Future, &QUICK).unwrap();
        let every = o::PeerAddrParams {
            hb_interval: ms(20),
            path_max_retrans: 2,
            flags: o::SppFlags::HB_ENABLE,
            ..Default::default()
        };
        set(socket, Future, &every).unwrap();
    });
    let several = get::<o::AssocInfo>(&pair.client, OneToOne).unwrap().number_peer_destinations;
    assert!(several >= 3, "{several} addresses");
    let mut broken = pair.peer;
    broken.set_ip(address_of(family));
    let state = |client: &Socket, path| get::<o::PeerAddrInfo>(client, (OneToOne, path)).unwrap().state;
    eventually("the first path is confirmed", || state(&pair.client, broken) == o::PathState::Active);
    eventually("the other path is confirmed", || state(&pair.client, pair.peer) == o::PathState::Active);
    set(&pair.client, OneToOne, &o::PrimaryAddr(broken)).unwrap();
    pair.ping_pong();

    lose(&pair.server, family);
    let mut buffer = [0; 64];
    pair.client.write_all(b"over the other path").unwrap();
    assert_eq!(pair.server.read(&mut buffer).unwrap(), 19);
    eventually("the path fails", || state(&pair.client, broken) == o::PathState::Inactive);
    assert_eq!(state(&pair.client, pair.peer), o::PathState::Active);
    assert_eq!(get::<o::PrimaryAddr>(&pair.client, OneToOne).unwrap().0, broken, "the primary path is unchanged");
    pair.ping_pong();
    assert_eq!(get::<o::Status>(&pair.client, OneToOne).unwrap().state, o::AssocState::Established);

    pair.server.detach_filter().unwrap();
    eventually("the path recovers", || state(&pair.client, broken) == o::PathState::Active);
    pair.ping_pong();
}

/// A path to which heartbeats go unanswered from the start, until the server hears them.
#[test]
fn a_path_is_unconfirmed_until_a_heartbeat_is_answered() {
    if !sctp() || std::net::UdpSocket::bind(SocketAddr::from((address_of(Family::V4), 0))).is_err() {
        println!("skipped: it needs the addresses of `cargo xtask kernel`");
        return;
    }
    let can = Abilities { multihomed: true, ..Abilities::default() };
    // Its server keeps the socket, and the filter, with which the association is set up.
    let pair = Pair::with(Style::Many, Family::V4, can, |socket| {
        lose(socket, Family::V4);
        set(socket, Future, &QUICK).unwrap();
        let flags = o::SppFlags::HB_ENABLE;
        let every = o::PeerAddrParams { hb_interval: Duration::from_millis(20), flags, ..Default::default() };
        set(socket, Future, &every).unwrap();
    });
    let mut silent = pair.peer;
    silent.set_ip(address_of(Family::V4));
    let state = || get::<o::PeerAddrInfo>(&pair.client, (pair.id, silent)).unwrap().state;
    let sent = || get::<o::AssocStats>(&pair.client, pair.id).unwrap().control_chunks_sent;
    let before = sent();
    // A path that had worked would fail meanwhile.
    eventually("heartbeats are sent", || sent() > before + 50);
    assert_eq!(state(), o::PathState::Unconfirmed);
    // The answers come to the same address, that of this machine.
    pair.client.detach_filter().unwrap();
    pair.server.detach_filter().unwrap();
    eventually("the path is confirmed", || state() == o::PathState::Active);
}

fn address_of(family: Family) -> IpAddr {
    doomed(family).0
}
