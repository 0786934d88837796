//! Sentences about what options report of an association and its paths.

use sctp_opts::options as o;
use sctp_opts::{get, send, OneToOne};

use super::{elsewhere, unshown};
use crate::common::{deaf, eventually, sctp, Abilities, Family, Pair, Style};

/// What the peer announced last, without what is in flight.
#[test]
fn the_window_of_the_peer_shrinks_with_what_is_sent() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        socket.set_recv_buffer_size(20_000).unwrap();
    });
    let status = || get::<o::Status>(&pair.client, OneToOne).unwrap();
    let room = || [status().peer_rwnd, get::<o::AssocInfo>(&pair.client, OneToOne).unwrap().peer_rwnd];
    assert_eq!(room(), [20_000; 2]);
    for _ in 0..3 {
        send(&pair.client, &[0; 1000], None, &()).unwrap();
    }
    eventually("they are acknowledged", || status().unacked_chunks == 0);
    assert_eq!(room(), [17_000; 2]);
    deaf(&pair.server);
    send(&pair.client, &[0; 1000], None, &()).unwrap();
    assert_eq!((room(), status().unacked_chunks), ([16_000; 2], 1));
}

/// Data is sent until so much is in flight, or a little more.
#[test]
fn the_congestion_window_limits_what_is_in_flight() {
    const SIZE: usize = 7000;
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        socket.set_recv_buffer_size(200_000).unwrap();
        socket.set_send_buffer_size(200_000).unwrap();
    });
    // The window shrinks with the first timeout, after seconds.
    deaf(&pair.server);
    let window = get::<o::PeerAddrInfo>(&pair.client, pair.peer).unwrap().cwnd as usize;
    println!("{window} bytes");
    for _ in 0..window / SIZE + 5 {
        send(&pair.client, &[0; SIZE], None, &()).unwrap();
    }
    let status = get::<o::Status>(&pair.client, OneToOne).unwrap();
    assert!(status.peer_rwnd as usize > SIZE, "the peer's window is the limit: {status:?}");
    assert_eq!(usize::from(status.unacked_chunks), window.div_ceil(SIZE));
}

elsewhere! {
    sentences::reports::the_window_of_the_peer_shrinks_with_what_is_sent {
        sctp_assocparams.sasoc_peer_rwnd "Room left in the peer's receive window";
        sctp_status.sstat_rwnd "Room left in the peer's receive window";
    }
    sentences::reports::the_congestion_window_limits_what_is_in_flight {
        sctp_paddrinfo.spinfo_cwnd "The congestion window";
    }
}

unshown! {
    "an association has observed the timeout of its first path when it begins" {
        sctp_assoc_stats.sas_obs_rto_ipaddr "0: no peer address observed yet";
    }
}
