//! Tests of the functions of `docs/manual.md`.

use std::io::{ErrorKind, Read as _, Write as _};
use std::mem::MaybeUninit;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use sctp_opts::cmsgs::{NxtInfo, RcvInfo, SndInfo};
use sctp_opts::options as o;
use sctp_opts::{get, receive, send, set, Future, OneToOne, Ppid, Received, Socket as Whole};

use crate::common::{
    eventually, in_parallel, kernel, loopback, refused, sctp, setting, socket, Abilities, Family, Pair, Socket, Style,
    ENOPROTOOPT, EPERM, FAMILIES,
};
use crate::documented::manual;

/// An address of the guest's dummy3, which no other test uses.
const DOOMED: [u16; 8] = [0xfd09, 3, 0, 0, 0, 0, 0, 1];
const SWITCH: &str = "/proc/sys/net/ipv6/conf/dummy3/disable_ipv6";
/// An unreachable address in the network of dummy0, without any error reply.
const NOBODY: [u16; 8] = [0xfd09, 0, 0, 0, 0, 0, 0, 0xdead];

fn pair(style: Style, prepare: impl Fn(&Socket)) -> Pair {
    Pair::with(style, Family::V4, Abilities::default(), prepare)
}

/// Whether the test runs as root in a guest of `cargo xtask kernel`, with its addresses.
fn in_test_guest() -> bool {
    let ours = std::fs::OpenOptions::new().write(true).open(SWITCH).is_ok();
    if !ours {
        assert!(std::env::var_os("SCTP_OPTS_LIVE").is_none_or(|v| v != "1"), "{SWITCH} cannot be written");
        println!("skipped: it needs the addresses of `cargo xtask kernel`, and to be root");
    }
    ours
}

#[test]
fn many_streams() {
    if sctp() {
        let pair = pair(Style::One, |socket| manual::many_streams(socket, 300).unwrap());
        let status = get::<o::Status>(&pair.client, OneToOne).unwrap();
        assert_eq!((status.outbound_streams, status.inbound_streams), (300, 300));
    }
}

#[test]
fn give_up_connecting() {
    if !sctp() || !in_test_guest() {
        return;
    }
    let client = socket(Style::One, Family::V6);
    manual::give_up_connecting(&client).unwrap();
    let start = Instant::now();
    let error = client.connect(&SocketAddr::from((NOBODY, 9)).into()).unwrap_err();
    println!("gave up connecting after {:?}: {error}", start.elapsed());
    assert_eq!(error.kind(), ErrorKind::TimedOut);
    // The bound allows for a busy machine. With the kernel's defaults it takes minutes.
    assert!(start.elapsed() < Duration::from_secs(15));
}

#[test]
fn faster_heartbeats() {
    if !sctp() {
        return;
    }
    let pair = pair(Style::One, |socket| {
        manual::dead_within_two_seconds(socket).unwrap();
        manual::faster_heartbeats(socket, Duration::from_millis(20)).unwrap();
    });
    let sent = || get::<o::AssocStats>(&pair.client, OneToOne).unwrap().control_chunks_sent;
    let before = sent();
    eventually("the third heartbeat is sent", || sent() >= before + 3);
}

/// Measures the time from the removal of the address until the association is lost.
#[test]
fn dead_within_two_seconds() {
    if !sctp() || !in_test_guest() {
        return;
    }
    let associated = || {
        let (listener, client) = (socket(Style::One, Family::V6), socket(Style::One, Family::V6));
        // Only on the client: otherwise the server would also notice, and abort.
        manual::dead_within_two_seconds(&client).unwrap();
        listener.bind(&SocketAddr::from((DOOMED, 0)).into()).unwrap();
        listener.listen(1).unwrap();
        Pair::over(client, listener)
    };
    let (idle, mut busy) = (associated(), associated());
    std::thread::sleep(Duration::from_millis(600)); // The associations last while the peer is reachable.
    for pair in [&idle, &busy] {
        assert_eq!(get::<o::Status>(&pair.client, OneToOne).unwrap().state, o::AssocState::Established);
    }
    std::fs::write(SWITCH, "1").unwrap();
    let start = Instant::now();
    busy.client.write_all(b"no answer").unwrap();
    let (mut idle_for, mut busy_for) = (None, None);
    let gone = |pair: &Pair| get::<o::Status>(&pair.client, OneToOne).is_err();
    eventually("both associations are lost", || {
        for (pair, after) in [(&idle, &mut idle_for), (&busy, &mut busy_for)] {
            if after.is_none() && gone(pair) {
                *after = Some(start.elapsed());
            }
        }
        idle_for.is_some() && busy_for.is_some()
    });
    let (idle_for, busy_for) = (idle_for.unwrap(), busy_for.unwrap());
    println!("a dead peer was noticed after {idle_for:?} idle, {busy_for:?} with data in flight");
    // The bound allows for a busy machine. With the kernel's defaults it takes more than a minute.
    assert!(idle_for < Duration::from_secs(15) && busy_for < Duration::from_secs(15));
    let error = busy.client.read(&mut [0; 8]).expect_err("the socket reports the error, too");
    assert_eq!(error.kind(), ErrorKind::TimedOut);
}

#[test]
fn quick_failover() {
    if sctp() {
        let pair = pair(Style::One, |socket| manual::quick_failover(socket, 3).unwrap());
        let limits = get::<o::PeerAddrThresholds>(&pair.client, (OneToOne, pair.peer)).unwrap();
        assert_eq!((limits.pf_threshold, limits.path_max_retrans), (3, 5));
    }
}

#[test]
fn local_timers() {
    if sctp() {
        let mut pair = pair(Style::One, |socket| manual::local_timers(socket).unwrap());
        pair.ping_pong();
        let path = get::<o::PeerAddrInfo>(&pair.client, pair.peer).unwrap();
        assert!(path.rto < Duration::from_secs(1), "the default is at least 1 s: {:?}", path.rto);
    }
}

/// Nagle's algorithm reduces the number of packets for many small messages.
#[test]
fn small_messages() {
    if !sctp() {
        return;
    }
    let packets = |prepare: fn(&Socket)| {
        let mut pair = pair(Style::One, |_| {});
        prepare(&pair.client);
        let sent = |pair: &Pair| get::<o::AssocStats>(&pair.client, OneToOne).unwrap().packets_sent;
        let before = sent(&pair);
        for _ in 0..50 {
            pair.client.write_all(b"small").unwrap();
        }
        let mut buffer = [0; 64];
        for _ in 0..50 {
            assert_eq!(pair.server.read(&mut buffer).unwrap(), 5);
        }
        sent(&pair) - before
    };
    let at_once = packets(|socket| manual::at_once(socket).unwrap());
    let shared = packets(|socket| manual::share_packets(socket).unwrap());
    println!("50 small messages took {at_once} packets at once, {shared} sharing them");
    assert!(shared < at_once, "{shared} and {at_once}");
    let pair = pair(Style::One, |socket| manual::share_packets(socket).unwrap());
    let sack = get::<o::DelayedSack>(&pair.client, OneToOne).unwrap();
    assert_eq!((sack.delay, sack.frequency), (Duration::from_millis(20), 2));
}

#[test]
fn interleave() {
    if !sctp() {
        return;
    }
    let socket = socket(Style::Many, Family::V4);
    set(&socket, Whole, &o::FragmentInterleave(o::FragmentInterleaveLevel::Streams)).unwrap();
    let level = get::<o::FragmentInterleave>(&socket, Whole).unwrap().0;
    assert_eq!(level, o::FragmentInterleaveLevel::Associations, "Linux knows two levels");
    if setting("intl_enable").as_deref() == Some("0") {
        let hint = refused(manual::interleave(&socket), EPERM);
        assert!(hint.is_some_and(|hint| hint.contains("net.sctp.intl_enable=1")), "{hint:?}");
    } else {
        let pair = pair(Style::Many, |socket| manual::interleave(socket).unwrap());
        assert!(get::<o::InterleavingSupported>(&pair.client, pair.id).unwrap().0, "negotiated");
    }
}

#[test]
fn important_first() {
    if sctp() {
        let pair = pair(Style::Many, |_| {});
        manual::important_first(&pair.client, pair.id, 3, 5).unwrap();
        let value = |stream: u16| get::<o::StreamSchedulerValue>(&pair.client, (pair.id, stream)).unwrap().0;
        assert_eq!((value(3), value(5)), (1, 9));
        assert_eq!(get::<o::StreamScheduler>(&pair.client, pair.id).unwrap().0, o::Scheduler::Priority);
    }
}

/// The receiver reads nothing, its window fills, and messages that wait longer than their lifetime are abandoned.
#[test]
fn drop_late() {
    if !sctp() {
        return;
    }
    let pair = pair(Style::One, |socket| socket.set_recv_buffer_size(4096).unwrap());
    manual::drop_late(&pair.client, pair.id, 30).unwrap();
    pair.client.set_nonblocking(true).unwrap();
    eventually("messages are abandoned", || {
        let _ = (&pair.client).write(&[7; 900]);
        manual::dropped(&pair.client, pair.id).unwrap() > 0
    });
}

#[test]
fn prefer() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities { multihomed: true, ..Abilities::default() }, |_| {});
    let mut second = pair.peer;
    second.set_ip([127, 0, 0, 2].into());
    manual::prefer(&pair.client, pair.id, second).unwrap();
    assert_eq!(get::<o::Status>(&pair.client, OneToOne).unwrap().primary.address, second);
}

#[test]
fn follow_addresses() {
    if !sctp() {
        return;
    }
    let bound = socket(Style::One, Family::V4);
    bound.bind(&SocketAddr::from(([0; 4], 0)).into()).unwrap();
    manual::follow_addresses(&bound).unwrap();
    assert!(get::<o::AutoAsconf>(&bound, Whole).unwrap().0);
    let can = Abilities { auth: true, multihomed: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |_| {});
    let mut second = pair.client.local_addr().unwrap().as_socket().unwrap();
    second.set_ip([127, 0, 0, 2].into());
    manual::move_peer(&pair.client, pair.id, second).unwrap();
    eventually("the peer changes its primary path", || {
        get::<o::PrimaryAddr>(&pair.server, OneToOne).unwrap().0 == second
    });
}

/// The kernel updates the port from received packets, so the port that is read afterwards was used on the wire.
#[test]
fn inside_udp() {
    const PORT: &str = "/proc/sys/net/sctp/udp_port";
    if !sctp() {
        return;
    }
    if kernel() < (5, 11) {
        refused(manual::inside_udp(socket(Style::One, Family::V4)), ENOPROTOOPT);
        return;
    }
    let used = |pair: &Pair| get::<o::RemoteUdpEncapsPort>(&pair.client, pair.peer).unwrap().0;
    let prepare = |socket: &Socket| manual::inside_udp(socket).unwrap();
    assert_eq!(used(&pair(Style::One, prepare)), 0, "plain SCTP, because the system has no UDP port");
    if in_test_guest() {
        std::fs::write(PORT, "9899").unwrap();
        let tunnelled = pair(Style::One, prepare);
        assert_eq!(used(&tunnelled), 9899);
        std::fs::write(PORT, "0").unwrap();
    }
}

#[test]
fn fixed_mtu() {
    if sctp() {
        let pair = pair(Style::One, |_| {});
        manual::fixed_mtu(&pair.client, pair.id, 1200).unwrap();
        assert_eq!(get::<o::PeerAddrInfo>(&pair.client, pair.peer).unwrap().mtu, 1200);
    }
}

#[test]
fn never_split() {
    if sctp() {
        let mut pair = pair(Style::One, |socket| manual::never_split(socket).unwrap());
        manual::fixed_mtu(&pair.client, pair.id, 1200).unwrap();
        let most = get::<o::Status>(&pair.client, OneToOne).unwrap().fragmentation_point as usize;
        pair.client.write_all(&vec![7; most]).unwrap();
        let error = pair.client.write(&vec![7; most + 1]).unwrap_err();
        assert_eq!(error.raw_os_error(), Some(90), "EMSGSIZE");
    }
}

#[test]
fn no_ecn() {
    if sctp() && kernel() >= (5, 4) {
        let without = pair(Style::One, |socket| manual::no_ecn(socket).unwrap());
        assert!(!get::<o::EcnSupported>(&without.client, OneToOne).unwrap().0);
        assert!(get::<o::EcnSupported>(&pair(Style::One, |_| {}).client, OneToOne).unwrap().0);
    }
}

#[test]
fn small_bursts() {
    if sctp() {
        let pair = pair(Style::One, |socket| manual::small_bursts(socket).unwrap());
        assert_eq!(get::<o::MaxBurst>(&pair.client, OneToOne).unwrap().0, 2);
    }
}

#[test]
fn streams_change() {
    if !sctp() {
        return;
    }
    let able = || pair(Style::Many, |socket| manual::allow_changes(socket).unwrap());
    let pair = able();
    manual::start_over(&pair.client, pair.id, &[1, 2]).unwrap();
    let pair = able();
    let before = get::<o::Status>(&pair.client, pair.id).unwrap().outbound_streams;
    manual::more_streams(&pair.client, pair.id, 7).unwrap();
    eventually("the streams are added", || {
        get::<o::Status>(&pair.client, pair.id).unwrap().outbound_streams == before + 7
    });
}

/// A large message arrives in parts, of which only the last is a `Message`.
#[test]
fn in_parts() {
    if !sctp() {
        return;
    }
    let pair = pair(Style::One, |socket| manual::in_parts(socket, 2000).unwrap());
    let sender = pair.client.try_clone().unwrap();
    let sent = std::thread::spawn(move || (&sender).write_all(&vec![7; 60_000]).unwrap());
    let (mut bytes, mut parts) = (0, 0);
    let mut buffer = [MaybeUninit::uninit(); 4096];
    while bytes < 60_000 {
        let mut buffers = [socket2::MaybeUninitSlice::new(&mut buffer)];
        let (got, flags) = pair.server.recv_vectored(&mut buffers).unwrap();
        (bytes, parts) = (bytes + got, parts + 1);
        assert_eq!(flags.is_end_of_record(), bytes == 60_000, "only the last part ends the message");
    }
    sent.join().unwrap();
    assert!(parts > 1, "{parts}");
}

#[test]
fn windows() {
    if sctp() {
        let pair = pair(Style::Many, |_| {});
        let (local, peer) = manual::windows(&pair.client, pair.id).unwrap();
        assert!(local > 1500 && peer > 1500, "{local}, {peer}");
    }
}

#[test]
fn messages() {
    if !sctp() {
        return;
    }
    let mut pair = pair(Style::One, |socket| manual::enable_rcvinfo(socket).unwrap());
    assert!(get::<o::RecvRcvInfo>(&pair.client, Whole).unwrap().0);
    assert!(get::<o::RecvNxtInfo>(&pair.client, Whole).unwrap().0);
    manual::send_diameter(&pair.client, pair.id).unwrap();
    assert_eq!(get::<o::DefaultSndInfo>(&pair.client, OneToOne).unwrap().ppid.0, 46);
    pair.ping_pong();
}

#[test]
fn authenticated() {
    if !sctp() {
        return;
    }
    let pair = pair(Style::Many, |socket| manual::authenticated(socket, b"a shared secret").unwrap());
    assert_eq!(get::<o::AuthActiveKey>(&pair.client, pair.id).unwrap().0, 1);
    let chunks = get::<o::PeerAuthChunks>(&pair.client, pair.id).unwrap().0;
    assert!(chunks.contains(&o::ChunkType::Data) && chunks.contains(&o::ChunkType::IData), "{chunks:?}");
    // A peer with another key is ignored: its first message never arrives.
    let (server, stranger) = (socket(Style::Many, Family::V4), socket(Style::Many, Family::V4));
    manual::authenticated(&server, b"a shared secret").unwrap();
    manual::authenticated(&stranger, b"another one").unwrap();
    server.bind(&loopback(Family::V4).into()).unwrap();
    server.listen(1).unwrap();
    server.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
    stranger.send_to(b"hello", &server.local_addr().unwrap()).unwrap();
    let error = server.recv(&mut [MaybeUninit::uninit(); 64]).expect_err("the stranger was heard");
    assert_eq!(error.kind(), ErrorKind::WouldBlock);
}

#[test]
fn close_idle() {
    if !sctp() {
        return;
    }
    in_parallel(FAMILIES, |family| {
        let pair = Pair::with(Style::Many, family, Abilities::default(), |socket| {
            manual::close_idle(socket, Duration::from_secs(1)).unwrap();
        });
        assert_eq!(manual::established(&pair.client).unwrap(), 1);
        // An association that ends between the two calls gives an error once.
        eventually("the idle association ends", || manual::established(&pair.client).is_ok_and(|count| count == 0));
    });
}

#[test]
fn accepted_sockets_start_with_the_future_settings() {
    if sctp() {
        let pair = pair(Style::One, |socket| manual::small_bursts(socket).unwrap());
        assert_eq!(get::<o::MaxBurst>(&pair.server, OneToOne).unwrap().0, 2);
        assert_eq!(get::<o::MaxBurst>(&pair.server, Future).unwrap().0, 2);
    }
}

/// Checks that messages arrive: one with the defaults, and one with ancillary data.
fn talk(pair: &Pair, names: [&str; 2]) {
    let ppid = if names.contains(&"send_diameter") { 46 } else { 0 };
    let info = SndInfo { stream: 4, ppid: Ppid(9), assoc_id: pair.id, ..SndInfo::default() };
    send(&pair.client, b"by the defaults", pair.peer, &()).unwrap_or_else(|error| panic!("{names:?}: {error}"));
    send(&pair.client, b"by ancillary data", None, &info).unwrap_or_else(|error| panic!("{names:?}: {error}"));
    let mut buffer = [0; 64];
    for (text, stream, ppid) in [(&b"by the defaults"[..], 0, ppid), (b"by ancillary data", 4, 9)] {
        match receive::<(RcvInfo, Option<NxtInfo>)>(&pair.server, &mut buffer) {
            Ok(Received::Message(message)) => {
                let (info, _) = message.info.unwrap();
                assert_eq!((message.data, info.stream, info.ppid), (text, stream, Ppid(ppid)), "{names:?}");
            }
            other => panic!("{names:?}: {other:?}"),
        }
    }
}

type Recipe<On> = (&'static str, fn(&On));

const FOR_AN_ASSOCIATION: &[Recipe<Pair>] = &[
    ("important_first", |pair| manual::important_first(&pair.client, pair.id, 3, 5).unwrap()),
    ("drop_late", |pair| manual::drop_late(&pair.client, pair.id, 5000).unwrap()),
    ("dropped", |pair| assert_eq!(manual::dropped(&pair.client, pair.id).unwrap(), 0)),
    ("prefer", |pair| manual::prefer(&pair.client, pair.id, pair.peer).unwrap()),
    ("fixed_mtu", |pair| manual::fixed_mtu(&pair.client, pair.id, 1200).unwrap()),
    ("send_diameter", |pair| manual::send_diameter(&pair.client, pair.id).unwrap()),
    ("enable_rcvinfo", |pair| manual::enable_rcvinfo(&pair.client).unwrap()),
    ("at_once", |pair| manual::at_once(&pair.client).unwrap()),
    ("share_packets", |pair| manual::share_packets(&pair.client).unwrap()),
    ("never_split", |pair| manual::never_split(&pair.client).unwrap()),
    ("windows", |pair| _ = manual::windows(&pair.client, pair.id).unwrap()),
    ("established", |pair| assert_eq!(manual::established(&pair.client).unwrap(), 1)),
    ("start_over", |pair| manual::start_over(&pair.client, pair.id, &[7]).unwrap()),
    ("more_streams", |pair| manual::more_streams(&pair.client, pair.id, 2).unwrap()),
    ("faster_heartbeats", |pair| manual::faster_heartbeats(&pair.client, Duration::from_secs(1)).unwrap()),
];

const FOR_FUTURE_ASSOCIATIONS: &[Recipe<Socket>] = &[
    ("many_streams", |socket| manual::many_streams(socket, 40).unwrap()),
    ("give_up_connecting", |socket| manual::give_up_connecting(socket).unwrap()),
    ("faster_heartbeats", |socket| manual::faster_heartbeats(socket, Duration::from_secs(1)).unwrap()),
    ("dead_within_two_seconds", |socket| manual::dead_within_two_seconds(socket).unwrap()),
    ("quick_failover", |socket| manual::quick_failover(socket, 1).unwrap()),
    ("local_timers", |socket| manual::local_timers(socket).unwrap()),
    ("at_once", |socket| manual::at_once(socket).unwrap()),
    ("share_packets", |socket| manual::share_packets(socket).unwrap()),
    ("never_split", |socket| manual::never_split(socket).unwrap()),
    ("small_bursts", |socket| manual::small_bursts(socket).unwrap()),
    ("allow_changes", |socket| manual::allow_changes(socket).unwrap()),
    ("in_parts", |socket| manual::in_parts(socket, 2000).unwrap()),
    ("enable_rcvinfo", |socket| manual::enable_rcvinfo(socket).unwrap()),
    ("authenticated", |socket| manual::authenticated(socket, b"a shared secret").unwrap()),
    ("close_idle", |socket| manual::close_idle(socket, Duration::from_secs(60)).unwrap()),
    ("no_ecn", |socket| manual::no_ecn(socket).unwrap()),
    ("inside_udp", |socket| manual::inside_udp(socket).unwrap()),
    ("interleave", |socket| manual::interleave(socket).unwrap()),
];

/// The recipes for future associations that this kernel supports.
fn for_future_associations() -> impl Iterator<Item = &'static Recipe<Socket>> + Clone {
    FOR_FUTURE_ASSOCIATIONS.iter().filter(|(name, _)| match *name {
        "no_ecn" => kernel() >= (5, 4),
        "inside_udp" => kernel() >= (5, 11),
        "interleave" => setting("intl_enable").as_deref() == Some("1"),
        _ => true,
    })
}

/// Any two recipes for an association can be combined, in either order. Only one change of its streams can be in
/// progress.
#[test]
fn recipes_can_be_combined() {
    if !sctp() {
        return;
    }
    let changes = |name| ["start_over", "more_streams"].contains(&name);
    in_parallel(FOR_AN_ASSOCIATION, |(first, one)| {
        for (second, other) in FOR_AN_ASSOCIATION {
            if first == second || changes(first) && changes(second) {
                continue;
            }
            let pair = pair(Style::Many, |socket| {
                manual::allow_changes(socket).unwrap();
                set(socket, Whole, &o::RecvRcvInfo(true)).unwrap();
            });
            one(&pair);
            other(&pair);
            talk(&pair, [first, second]);
        }
    });
}

/// Any two recipes for future associations can be combined, in either order and on both sides.
#[test]
fn recipes_for_future_associations_can_be_combined() {
    if !sctp() {
        return;
    }
    in_parallel(for_future_associations(), |(first, one)| {
        for (second, other) in for_future_associations().filter(|(second, _)| second != first) {
            let pair = pair(Style::Many, |socket| {
                set(socket, Whole, &o::RecvRcvInfo(true)).unwrap();
                one(socket);
                other(socket);
            });
            talk(&pair, [first, second]);
        }
    });
}

/// A recipe for future associations can be combined with one for the resulting association.
#[test]
fn recipes_of_both_kinds_can_be_combined() {
    if !sctp() {
        return;
    }
    in_parallel(for_future_associations(), |(first, one)| {
        for (second, other) in FOR_AN_ASSOCIATION {
            let pair = pair(Style::Many, |socket| {
                manual::allow_changes(socket).unwrap();
                set(socket, Whole, &o::RecvRcvInfo(true)).unwrap();
                one(socket);
            });
            other(&pair);
            talk(&pair, [first, second]);
        }
    });
}

/// Every recipe for future associations works with changing addresses: the peer is moved afterwards.
#[test]
fn recipes_work_with_changing_addresses() {
    if !sctp() {
        return;
    }
    let can = Abilities { auth: true, multihomed: true, ..Abilities::default() };
    for (name, recipe) in for_future_associations() {
        let pair = Pair::with(Style::Many, Family::V4, can, |socket| {
            set(socket, Whole, &o::RecvRcvInfo(true)).unwrap();
            recipe(socket);
        });
        let mut second = pair.client.local_addr().unwrap().as_socket().unwrap();
        second.set_ip([127, 0, 0, 2].into());
        manual::move_peer(&pair.client, pair.id, second).unwrap();
        talk(&pair, [name, "move_peer"]);
        // The socket must be bound to all addresses.
        let bound = socket(Style::One, Family::V4);
        bound.bind(&SocketAddr::from(([0; 4], 0)).into()).unwrap();
        if !matches!(*name, "close_idle" | "interleave") {
            recipe(&bound);
        }
        manual::follow_addresses(&bound).unwrap();
    }
}
