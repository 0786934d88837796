//! Messages over loopback in a real kernel: sent by this crate's calls, in batches, with tokio, and by lksctp's functions.
//!
//! `cargo xtask bench throughput` runs this in a guest on one processor. The ways take turns, so that disturbances
//! affect all of them; a line per way has the nanoseconds per message of every round. Only the ratios are meaningful.

#[path = "../shared/lksctp.rs"]
mod lksctp;
mod pairs;
mod ways;

use std::time::Instant;

use pairs::{Pairs, Style};
use ways::Ways;

/// The number of messages in flight.
const BURST: usize = 32;
/// The number of rounds.
const ROUNDS: usize = 15;
/// The number of messages that a way sends in a round, at least one per association.
const MESSAGES: usize = 1024;

/// What is measured: style, associations, bytes.
const CELLS: [(Style, usize, usize); 10] = [
    (Style::One, 1, 1),
    (Style::One, 1, 100),
    (Style::One, 1, 1400),
    (Style::Many, 1, 1),
    (Style::Many, 1, 100),
    (Style::Many, 1, 1400),
    (Style::Many, 30, 100),
    (Style::Many, 1000, 1),
    (Style::Many, 1000, 100),
    (Style::Many, 1000, 1400),
];

fn main() {
    // Started by `cargo test --benches`, or by hand.
    if std::env::var_os("SCTP_OPTS_LIVE").is_none() {
        println!("skipped: run it by `cargo xtask bench throughput`");
        return;
    }
    for (style, associations, length) in CELLS {
        let pairs = Pairs::new(style, associations);
        let ways = Ways::new(style, &pairs, length);
        let mut times = vec![Vec::new(); ways.count()];
        // One round more, to warm up.
        for round in 0..=ROUNDS {
            for (way, times) in times.iter_mut().enumerate() {
                let start = Instant::now();
                let mut sent = 0;
                while sent < MESSAGES {
                    sent += ways.burst(way, sent);
                }
                let each = start.elapsed().as_nanos() / sent as u128;
                if round > 0 {
                    times.push(each);
                }
            }
        }
        for (name, times) in Ways::NAMES.iter().zip(times) {
            let times: Vec<String> = times.iter().map(u128::to_string).collect();
            println!("{style:?} {associations} {length} {name} {}", times.join(" "));
        }
    }
}
