//! What the kernel counts, compared with captured packets.

use std::io::Read as _;
use std::net::UdpSocket;

use sctp_opts::options as o;
use sctp_opts::{get, receive, send, set, Future, Kind, OneToOne, Socket as Whole};

use crate::common::{
    acknowledged, deaf, deaf_to_length, eventually, loopback, sctp, setting, socket, Abilities, Family, Pair, Socket,
    Style, MS, PATIENCE, QUICK,
};
use crate::messages::on;
use crate::notifications::paths::own_network;
use crate::wire::{
    capture, captured, inject, next, packet, port, DATA, HEARTBEAT, HEARTBEAT_ACK, INIT, INIT_ACK, SACK,
};

fn ports(pair: &Pair) -> (u16, u16) {
    (port(&pair.client), pair.peer.port())
}

/// A client with frequent heartbeats whose server answers no more, and a raw socket.
fn unanswered(limit: u16) -> Option<(Pair, Socket)> {
    let wire = sctp().then(capture).flatten()?;
    let (listener, client) = (socket(Style::One, Family::V4), socket(Style::One, Family::V4));
    listener.bind(&loopback(Family::V4).into()).unwrap();
    listener.listen(1).unwrap();
    set(&client, Future, &QUICK).unwrap();
    set(&client, Future, &o::AssocInfo { max_retrans: limit, ..o::AssocInfo::default() }).unwrap();
    let often = o::PeerAddrParams {
        hb_interval: MS(10),
        // The path would fail later than the association.
        path_max_retrans: 50,
        flags: o::SppFlags::HB_ENABLE,
        ..o::PeerAddrParams::default()
    };
    set(&client, Future, &often).unwrap();
    let pair = Pair::over(client, listener);
    deaf(&pair.server);
    Some((pair, wire))
}

/// Waits until the association is lost. Returns the number of unanswered heartbeats, and of packets with data.
fn until_lost(pair: &Pair, wire: &Socket) -> (usize, usize) {
    let error = receive::<()>(&pair.client, &mut [0; 64]).unwrap_err();
    assert_eq!(error.kind(), Kind::Os(libc::ETIMEDOUT), "{error}");
    let seen = captured(wire, ports(pair));
    let count = |from: u16, kind: u8| seen.iter().filter(|(port, chunk)| (*port, chunk[0]) == (from, kind)).count();
    let (client, server) = ports(pair);
    (count(client, HEARTBEAT) - count(server, HEARTBEAT_ACK), count(client, DATA))
}

/// The first of them is not counted, like the first transmission of data.
#[test]
fn an_association_fails_after_unanswered_heartbeats() {
    const LIMIT: u16 = 3;
    let Some((pair, wire)) = unanswered(LIMIT) else { return };
    assert_eq!(until_lost(&pair, &wire), (1 + usize::from(LIMIT), 0));
}

#[test]
fn heartbeats_and_retransmissions_count_together() {
    const LIMIT: u16 = 5;
    let Some((pair, wire)) = unanswered(LIMIT) else { return };
    let sent = || get::<o::AssocStats>(&pair.client, OneToOne).unwrap().control_chunks_sent;
    let before = sent();
    eventually("heartbeats are sent", || sent() >= before + 2);
    send(&pair.client, b"x", None, &()).unwrap();
    let (heartbeats, data) = until_lost(&pair, &wire);
    println!("{heartbeats} heartbeats, {data} packets with data");
    assert!(heartbeats >= 2 && data >= 1);
    assert_eq!(heartbeats - 1 + data - 1, usize::from(LIMIT));
}

/// Those of each SACK are counted, also if an earlier one had them; an outdated one is only counted as a SACK.
#[test]
fn gap_blocks_of_all_but_outdated_sacks_are_counted() {
    let Some(wire) = sctp().then(capture).flatten() else { return };
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        set(socket, Future, &o::RtoInfo { initial: MS(400), min: MS(400), max: MS(400) }).unwrap();
    });
    let (client, server) = ports(&pair);
    let (_, init) = next(&wire, (client, server), INIT);
    // The headers of IPv4, SCTP and the chunk, and the data.
    deaf_to_length(&pair.server, 20 + 12 + 16 + 100);
    for number in 0..3 {
        send(&pair.client, &[b'x'; 100], None, &()).unwrap();
        send(&pair.client, &[number], None, &on(1, 0)).unwrap();
    }
    let stats = || get::<o::AssocStats>(&pair.client, OneToOne).unwrap();
    eventually("a gap is reported", || stats().gap_acks_received > 0);
    pair.server.detach_filter().unwrap();
    acknowledged(&pair.client, OneToOne);
    let sacks: Vec<Vec<u8>> = captured(&wire, (client, server))
        .into_iter()
        .filter_map(|(from, chunk)| (from == server && chunk[0] == SACK).then_some(chunk))
        .collect();
    let blocks = |sack: &Vec<u8>| u64::from(u16::from_be_bytes([sack[12], sack[13]]));
    let before = stats();
    println!("{:?}", sacks.iter().map(blocks).collect::<Vec<_>>());
    assert_eq!(before.gap_acks_received, sacks.iter().map(blocks).sum::<u64>());
    assert_eq!(before.sacks_received, sacks.len() as u64);
    // Window, no duplicates, and three blocks; then the acknowledged TSN is older.
    let newest = sacks.last().unwrap();
    let forged = |older: u32| {
        let tsn = u32::from_be_bytes(newest[4..8].try_into().unwrap()) - older;
        let chunk = [
            &[SACK, 0, 0, 28],
            &tsn.to_be_bytes()[..],
            &newest[8..12],
            &[0, 3, 0, 0],
            &[0, 2, 0, 2, 0, 4, 0, 4, 0, 6, 0, 6],
        ];
        packet((server, client), &init[4..8], &chunk.concat())
    };
    for (older, counted) in [(0, 3), (1, 3)] {
        inject(&wire, pair.peer.ip(), &forged(older));
        let sacks = before.sacks_received + 1 + u64::from(older);
        eventually("the forged one arrives", || stats().sacks_received == sacks);
        assert_eq!(stats().gap_acks_received, before.gap_acks_received + counted, "{older} older");
    }
}

/// The kernel keeps track of a few thousand numbers.
#[test]
fn data_too_far_ahead_is_discarded_and_counted() {
    let Some(wire) = sctp().then(capture).flatten() else { return };
    let pair = Pair::new(Style::One, Family::V4);
    let (client, server) = ports(&pair);
    let (_, init) = next(&wire, (client, server), INIT);
    let (_, answer) = next(&wire, (server, client), INIT_ACK);
    let first = u32::from_be_bytes(init[16..20].try_into().unwrap());
    let stats = || get::<o::AssocStats>(&pair.server, OneToOne).unwrap();
    for (ahead, counted) in [(1, (0, 1)), (5000, (1, 1))] {
        let tsn = first.wrapping_add(ahead).to_be_bytes();
        let chunk = [&[DATA, 3, 0, 20], &tsn[..], &[0; 8], b"data"].concat();
        inject(&wire, pair.peer.ip(), &packet((client, server), &answer[4..8], &chunk));
        eventually("the chunk is counted", || {
            let now = stats();
            (now.out_of_sequence_tsns, now.ordered_chunks_received) == counted
        });
    }
}

/// The next UDP packet to this port whose content begins with a chunk of this type: the content.
fn next_in_udp(mut wire: &Socket, to: u16, chunk: u8) -> Vec<u8> {
    let mut buffer = vec![0; 65536];
    loop {
        let length = wire.read(&mut buffer).expect("a packet");
        let packet = &buffer[usize::from(buffer[0] & 15) * 4..length];
        if packet[2..4] == to.to_be_bytes() && packet.get(8 + 12) == Some(&chunk) {
            return packet[8..].to_vec();
        }
    }
}

/// Every packet of the peer, even a duplicate, sets the UDP port that the path uses from then on; the port for future
/// associations does not matter to a socket that a peer connects to.
#[test]
fn a_path_follows_the_udp_port_of_its_peer() {
    if sctp() && setting("udp_port").is_some() {
        std::thread::spawn(|| own_network().then(follow_udp_ports)).join().unwrap();
    }
}

fn follow_udp_ports() {
    const CLIENTS: u16 = 9899;
    const OTHER: u16 = 9901;
    let wire = Socket::new(socket2::Domain::IPV4, socket2::Type::RAW, Some(socket2::Protocol::UDP)).unwrap();
    wire.set_read_timeout(Some(PATIENCE)).unwrap();
    std::fs::write("/proc/sys/net/sctp/udp_port", CLIENTS.to_string()).unwrap();
    let listener = socket(Style::Many, Family::V4);
    set(&listener, Future, &o::RemoteUdpEncapsPort(OTHER)).unwrap();
    listener.bind(&loopback(Family::V4).into()).unwrap();
    listener.listen(1).unwrap();
    let at = listener.local_addr().unwrap();
    let client = socket(Style::One, Family::V4);
    set(&client, Future, &o::RemoteUdpEncapsPort(CLIENTS)).unwrap();
    client.connect(&at).unwrap();
    let id = get::<o::AssocIdList>(&listener, Whole).unwrap().0[0];
    let there = client.local_addr().unwrap().as_socket().unwrap();
    let used = || get::<o::RemoteUdpEncapsPort>(&listener, (id, there)).unwrap().0;
    assert_eq!(used(), CLIENTS);

    let elsewhere = UdpSocket::bind(("127.0.0.1", OTHER)).unwrap();
    elsewhere.set_read_timeout(Some(PATIENCE)).unwrap();
    send(&client, b"hello", None, &()).unwrap();
    let repeated = next_in_udp(&wire, CLIENTS, DATA);
    elsewhere.send_to(&repeated, ("127.0.0.1", CLIENTS)).unwrap();
    let answer = &mut [0; 64];
    elsewhere.recv(answer).unwrap();
    assert_eq!((answer[12], used()), (SACK, OTHER));

    let plain = socket(Style::One, Family::V4);
    plain.connect(&at).unwrap();
    let there = plain.local_addr().unwrap().as_socket().unwrap();
    let ids = get::<o::AssocIdList>(&listener, Whole).unwrap().0;
    let other = ids.iter().find(|other| **other != id).expect("a second association");
    assert_eq!(get::<o::RemoteUdpEncapsPort>(&listener, (*other, there)).unwrap().0, 0);
}
