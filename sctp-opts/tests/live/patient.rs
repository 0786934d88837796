//! Behaviour that takes minutes to see: `cargo xtask live --all` runs it once, in a guest of its own.

use std::io::Read as _;
use std::thread;
use std::time::{Duration, Instant};

use sctp_opts::options as o;
use sctp_opts::{set, Future, OneToOne};

use crate::common::{deaf, kernel, sctp, Abilities, Family, Pair, Socket, Style};
use crate::wire::{capture, port, HEARTBEAT};

/// The shortest.
const INTERVAL: Duration = Duration::from_secs(5);

fn patient() -> bool {
    let patient = std::env::var_os("SCTP_OPTS_PATIENT").is_some_and(|value| value == "1");
    if !patient {
        println!("skipped: it takes three minutes; set SCTP_OPTS_PATIENT=1");
    }
    patient
}

/// The ports of three associations: one probes the path MTU, the others must not.
#[derive(Clone, Copy)]
struct Ports {
    probing: (u16, u16),
    quiet: [(u16, u16); 2],
}

/// Waits for the next heartbeat with padding, which probes the path MTU.
fn probe(mut wire: &Socket, ports: Ports) -> Instant {
    const PAD: u8 = 0x84;
    let mut buffer = vec![0; 65536];
    loop {
        let length = wire.read(&mut buffer).expect("a packet");
        let packet = &buffer[usize::from(buffer[0] & 15) * 4..length];
        let word = |at: usize| u16::from_be_bytes([packet[at], packet[at + 1]]);
        if packet[12] == HEARTBEAT && packet.get(12 + usize::from(word(14))) == Some(&PAD) {
            let between = (word(0), word(2));
            assert!(!ports.quiet.contains(&between), "probes between {between:?}; quiet: {:?}", ports.quiet);
            if between == ports.probing {
                return Instant::now();
            }
        }
    }
}

/// Waits for a probe that does not follow another at once: how many did, the time without one, and when it came.
fn quiet(wire: &Socket, ports: Ports, mut last: Instant) -> (u32, Duration, Instant) {
    for count in 0.. {
        let next = probe(wire, ports);
        if next - last > INTERVAL / 2 {
            return (count, next - last, next);
        }
        last = next;
    }
    unreachable!()
}

/// Answered probes follow each other at once until the path MTU is found. The next comes after 30 intervals; an unanswered
/// one is followed by the next after one interval. Without `SPP_PMTUD_ENABLE`, or
/// with an interval of 0, nothing is probed.
#[test]
fn a_larger_path_mtu_is_looked_for_every_30_intervals() {
    if kernel() < (5, 14) || !patient() {
        return;
    }
    let Some(wire) = sctp().then(capture).flatten() else { return };
    wire.set_read_timeout(Some(INTERVAL * 60)).unwrap();
    let pair = |flags: o::SppFlags| {
        Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
            let silent = o::PeerAddrParams { flags: o::SppFlags::HB_DISABLE | flags, ..o::PeerAddrParams::default() };
            set(socket, Future, &silent).unwrap();
            set(socket, Future, &o::PlpmtudProbeInterval(INTERVAL)).unwrap();
        })
    };
    let between = |pair: &Pair| (port(&pair.client), pair.peer.port());
    let (disabled, stopped) = (pair(o::SppFlags::PMTUD_DISABLE), pair(o::SppFlags::PMTUD_ENABLE));
    // Before the first probe, for all paths.
    set(&stopped.client, OneToOne, &o::PlpmtudProbeInterval(Duration::ZERO)).unwrap();
    let pair = pair(o::SppFlags::PMTUD_ENABLE);
    let ports = Ports { probing: between(&pair), quiet: [between(&disabled), between(&stopped)] };
    // Long timers of the kernel are up to an eighth late, and a busy machine may add seconds.
    let about = |time: Duration, intervals: u32| {
        println!("{time:?}");
        let latest = INTERVAL * intervals * 6 / 5 + INTERVAL / 2;
        assert!(time + INTERVAL / 50 > INTERVAL * intervals && time < latest, "{time:?}");
    };
    let (_, first, at) = quiet(&wire, ports, Instant::now());
    about(first, 1);
    let (count, time, mut last) = thread::scope(|scope| {
        scope.spawn(|| {
            // The path MTU has been found by then.
            thread::sleep(INTERVAL * 4);
            deaf(&pair.server);
        });
        quiet(&wire, ports, at)
    });
    println!("{count} probes");
    assert!(count > 100, "{count}");
    about(time, 30);
    for _ in 0..2 {
        let next = probe(&wire, ports);
        about(next - last, 1);
        last = next;
    }
}
