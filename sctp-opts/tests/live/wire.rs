//! Effects of options, observed at the peer, on the wire or in the kernel's counters.

use std::io::Read as _;
use std::net::{IpAddr, SocketAddr};
use std::os::fd::AsRawFd as _;
use std::time::{Duration, Instant};

use sctp_opts::options::{AssocStats, InitMsg, PeerAddrParams, RtoInfo, SppFlags, Status};
use sctp_opts::{get, set, Future, OneToOne, Socket as Whole};

use crate::common::{eventually, sctp, Abilities, Family, Pair, Socket, Style, FAMILIES, PATIENCE};

#[test]
fn init_msg_sets_the_streams() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let pair = Pair::with(Style::One, family, Abilities::default(), |socket| {
            let wanted = InitMsg { num_ostreams: 64, max_instreams: 32, ..InitMsg::default() };
            set(socket, Whole, &wanted).unwrap();
        });
        // Both ask for 64 and allow 32.
        let (client, server) = (get::<Status>(&pair.client, OneToOne), get::<Status>(&pair.server, OneToOne));
        assert_eq!(client.unwrap().outbound_streams, 32);
        assert_eq!(server.unwrap().inbound_streams, 32);
    }
}

#[test]
fn heartbeats_follow_the_interval() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    let sent = || get::<AssocStats>(&pair.client, OneToOne).unwrap().control_chunks_sent;
    let quick =
        PeerAddrParams { hb_interval: Duration::from_millis(10), flags: SppFlags::HB_ENABLE, ..Default::default() };
    // The default interval is 30 s. The retransmission timeout is added to it, so that is made short, too.
    let rto =
        RtoInfo { initial: Duration::from_millis(50), min: Duration::from_millis(20), max: Duration::from_millis(60) };
    set(&pair.client, OneToOne, &rto).unwrap();
    set(&pair.client, (OneToOne, pair.peer), &quick).unwrap();
    set(&pair.client, (OneToOne, pair.peer), &PeerAddrParams { flags: SppFlags::HB_DEMAND, ..Default::default() })
        .unwrap();
    let before = sent();
    eventually("the third heartbeat is sent", || sent() >= before + 3);
}

#[test]
fn data_in_both_directions_is_counted() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let mut pair = Pair::new(Style::One, family);
        let before = get::<AssocStats>(&pair.client, OneToOne).unwrap();
        pair.ping_pong();
        let after = get::<AssocStats>(&pair.client, OneToOne).unwrap();
        assert_eq!(after.ordered_chunks_sent, before.ordered_chunks_sent + 1);
        assert_eq!(after.ordered_chunks_received, before.ordered_chunks_received + 1);
        assert_ne!(pair.id, pair.server_id);
    }
}

pub(crate) const DATA: u8 = 0;
pub(crate) const INIT: u8 = 1;
pub(crate) const INIT_ACK: u8 = 2;
pub(crate) const SACK: u8 = 3;
pub(crate) const HEARTBEAT: u8 = 4;
pub(crate) const HEARTBEAT_ACK: u8 = 5;
pub(crate) const AUTH: u8 = 15;
pub(crate) const I_DATA: u8 = 0x40;

/// A raw socket that sees all SCTP packets over IPv4; `None` without root.
pub(crate) fn capture() -> Option<Socket> {
    raw(socket2::Domain::IPV4)
}

/// The same for IPv6: packets without the header of IP.
pub(crate) fn capture_v6() -> Option<Socket> {
    raw(socket2::Domain::IPV6)
}

fn raw(domain: socket2::Domain) -> Option<Socket> {
    let wire = Socket::new(domain, socket2::Type::RAW, Some(socket2::Protocol::from(132)));
    match wire {
        Ok(wire) => {
            wire.set_read_timeout(Some(PATIENCE)).unwrap();
            enlarge(&wire);
            Some(wire)
        }
        Err(error) => {
            assert!(std::env::var_os("SCTP_OPTS_LIVE").is_none_or(|v| v != "1"), "{error}");
            println!("skipped: a raw socket needs root ({error})");
            None
        }
    }
}

/// Makes room for the packets of tests that run at the same time, more than net.core.rmem_max allows.
fn enlarge(wire: &Socket) {
    let size: libc::c_int = 32 << 20;
    let (option, length) = (libc::SO_RCVBUFFORCE, size_of_val(&size).try_into().unwrap());
    // SAFETY: the value is an `int`.
    let done =
        unsafe { libc::setsockopt(wire.as_raw_fd(), libc::SOL_SOCKET, option, (&raw const size).cast(), length) };
    if done != 0 {
        // As much as a process without CAP_NET_ADMIN gets.
        let _ = wire.set_recv_buffer_size(4 << 20);
    }
}

pub(crate) fn port(socket: &Socket) -> u16 {
    socket.local_addr().unwrap().as_socket().unwrap().port()
}

/// The next packet between these ports that begins with a chunk of this type: when it was read, and the chunk.
pub(crate) fn next(mut wire: &Socket, (from, to): (u16, u16), chunk: u8) -> (Instant, Vec<u8>) {
    let mut buffer = vec![0; 65536];
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end {
        let length = wire.read(&mut buffer).expect("a packet");
        let packet = &buffer[usize::from(buffer[0] & 15) * 4..length];
        let port = |at: usize| u16::from_be_bytes([packet[at], packet[at + 1]]);
        if (port(0), port(2)) == (from, to) && packet.get(12) == Some(&chunk) {
            return (Instant::now(), packet[12..].to_vec());
        }
    }
    panic!("no chunk of type {chunk} from port {from} to {to}");
}

/// The chunks of all packets between two ports that were captured until now, with the port that each comes from.
pub(crate) fn captured(mut wire: &Socket, ports: (u16, u16)) -> Vec<(u16, Vec<u8>)> {
    wire.set_nonblocking(true).unwrap();
    let (mut buffer, mut all) = (vec![0; 65536], Vec::new());
    while let Ok(length) = wire.read(&mut buffer) {
        let packet = &buffer[usize::from(buffer[0] & 15) * 4..length];
        let [from, to] = [0, 2].map(|at| u16::from_be_bytes([packet[at], packet[at + 1]]));
        if (from, to) == ports || (to, from) == ports {
            all.extend(chunks(&packet[12..]).map(|chunk| (from, chunk)));
        }
    }
    wire.set_nonblocking(false).unwrap();
    all
}

/// The chunks of a packet.
fn chunks(mut rest: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    std::iter::from_fn(move || {
        let length = usize::from(u16::from_be_bytes([*rest.get(2)?, *rest.get(3)?]));
        let chunk = rest[..length].to_vec();
        rest = rest.get(length.next_multiple_of(4)..).unwrap_or_default();
        Some(chunk)
    })
}

/// The checksum of SCTP (RFC 9260, appendix A).
fn crc32c(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ if sum & 1 == 1 { 0x82f6_3b78 } else { 0 })
    })
}

/// A packet between these ports, with a chunk.
pub(crate) fn packet((from, to): (u16, u16), tag: &[u8], chunk: &[u8]) -> Vec<u8> {
    let mut packet = [&from.to_be_bytes()[..], &to.to_be_bytes(), tag, &[0; 4], chunk].concat();
    packet.resize(packet.len().next_multiple_of(4), 0);
    let sum = crc32c(&packet).to_le_bytes();
    packet[8..12].copy_from_slice(&sum);
    packet
}

/// Sends a packet without the header of IP.
pub(crate) fn inject(wire: &Socket, to: IpAddr, packet: &[u8]) {
    wire.send_to(packet, &SocketAddr::new(to, 0).into()).unwrap();
}

#[test]
fn init_on_the_wire_has_the_streams() {
    let Some(wire) = sctp().then(capture).flatten() else { return };
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        set(socket, Whole, &InitMsg { num_ostreams: 77, max_instreams: 55, ..InitMsg::default() }).unwrap();
    });
    let (client, server) = (port(&pair.client), pair.peer.port());
    // Type, flags and length, tag, window, outbound streams, inbound streams at most.
    let streams = |init: &[u8]| [12, 14].map(|at| u16::from_be_bytes([init[at], init[at + 1]]));
    let (_, init) = next(&wire, (client, server), INIT);
    assert_eq!(streams(&init), [77, 55]);
    let (_, answer) = next(&wire, (server, client), INIT_ACK);
    assert_eq!(streams(&answer), [55, 55], "no more streams than the peer allows");
}

#[test]
fn heartbeats_on_the_wire_follow_the_interval() {
    const INTERVAL: Duration = Duration::from_millis(400);
    let Some(wire) = sctp().then(capture).flatten() else { return };
    let ms = Duration::from_millis;
    let every = PeerAddrParams { hb_interval: INTERVAL, flags: SppFlags::HB_ENABLE, ..Default::default() };
    // Set before connecting: on an existing association, kernels were seen to finish the current interval of 30 s first.
    // RFC 9260 adds the retransmission timeout to the interval, with a jitter of ±50 %.
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        set(socket, Future, &RtoInfo { initial: ms(20), min: ms(10), max: ms(20) }).unwrap();
        set(socket, Future, &every).unwrap();
    });
    let now = PeerAddrParams { flags: SppFlags::HB_DEMAND, ..Default::default() };
    set(&pair.client, (OneToOne, pair.peer), &now).unwrap();
    let ports = (port(&pair.client), pair.peer.port());
    // The first heartbeat is not part of the sequence.
    next(&wire, ports, HEARTBEAT);
    let (mut last, _) = next(&wire, ports, HEARTBEAT);
    let mut between = Vec::new();
    for _ in 0..5 {
        let (at, _) = next(&wire, ports, HEARTBEAT);
        between.push(at - last);
        last = at;
    }
    println!("{between:?}");
    between.sort_unstable();
    // The median, because a busy machine may delay one.
    let middle = between[2];
    assert!(middle > INTERVAL * 7 / 10 && middle < INTERVAL * 13 / 10, "{between:?}");
}
