//! What options do: seen at the other end, or in the kernel's own counters.

use std::time::Duration;

use sctp_opts::options::{AssocStats, InitMsg, PeerAddrParams, SppFlags, Status};
use sctp_opts::{get, set, OneToOne, Socket as Whole};

use crate::bench::{eventually, sctp, Abilities, Family, Pair, Style, FAMILIES};

#[test]
fn init_asks_for_the_streams_that_were_set() {
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
fn heartbeats_come_at_the_interval_that_was_set() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    let sent = || get::<AssocStats>(&pair.client, OneToOne).unwrap().control_chunks_sent;
    let quick =
        PeerAddrParams { hb_interval: Duration::from_millis(10), flags: SppFlags::HB_ENABLE, ..Default::default() };
    // Its default is 30 s; what is added to it is the retransmission timeout, so make that short, too.
    let rto = sctp_opts::options::RtoInfo {
        initial: Duration::from_millis(50),
        min: Duration::from_millis(20),
        max: Duration::from_millis(60),
    };
    set(&pair.client, OneToOne, &rto).unwrap();
    set(&pair.client, (OneToOne, pair.peer), &quick).unwrap();
    set(&pair.client, (OneToOne, pair.peer), &PeerAddrParams { flags: SppFlags::HB_DEMAND, ..Default::default() })
        .unwrap();
    let before = sent();
    eventually("a third heartbeat", || sent() >= before + 3);
}

#[test]
fn data_goes_both_ways_and_is_counted() {
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
