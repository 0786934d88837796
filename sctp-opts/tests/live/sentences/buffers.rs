//! When data is sent and acknowledged, and the buffers that associations share.

use sctp_opts::functions::connectx;
use sctp_opts::options as o;
use sctp_opts::{get, send, set, Future, OneToOne, Socket as Whole};

use super::options::{apart, switch};
use super::sentences;
use crate::common::{
    acknowledged, deaf, eventually, kernel, listening, socket, Abilities, Family, Pair, Socket, Style, MS, QUICK,
};
use crate::messages::arrived;

fn stats(socket: &Socket) -> o::AssocStats {
    get::<o::AssocStats>(socket, OneToOne).unwrap()
}

fn unacked(socket: &Socket) -> u16 {
    get::<o::Status>(socket, OneToOne).unwrap().unacked_chunks
}

/// How many of two small messages are sent without an acknowledgement.
fn sent_at_once(no_delay: bool) -> u64 {
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        set(socket, Whole, &o::NoDelay(no_delay)).unwrap();
    });
    deaf(&pair.server);
    for message in [b"first", b"other"] {
        send(&pair.client, message, None, &()).unwrap();
    }
    stats(&pair.client).ordered_chunks_sent
}

/// Chunks of a long message that are sent before any is acknowledged, in packets of at most 1300 bytes.
fn first_burst(packets: u32, size: u32) -> u16 {
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        set(socket, Future, &o::MaxBurst(packets)).unwrap();
        set(socket, Future, &o::MaxSeg(size)).unwrap();
    });
    deaf(&pair.server);
    let small = o::PeerAddrParams { path_mtu: 1300, ..o::PeerAddrParams::default() };
    set(&pair.client, OneToOne, &small).unwrap();
    pair.client.set_nonblocking(true).unwrap();
    send(&pair.client, &vec![b'x'; 20_000], None, &()).unwrap();
    unacked(&pair.client)
}

fn bursts_are_limited_in_bytes() {
    // 5.10 replaces the path MTU.
    if kernel() <= (5, 10) {
        return;
    }
    let [large, small, unlimited] = [(4, 1252), (4, 660), (0, 1252)].map(|(packets, size)| first_burst(packets, size));
    println!("{large}, {small}, {unlimited}");
    assert!(large < small && small < unlimited, "{large}, {small}, {unlimited}");
    // The last one may exceed the limit.
    let within = |chunks: u16, size: u32| (4 * 1300..4 * 1300 + size).contains(&(u32::from(chunks) * size));
    assert!(within(large, 1252) && within(small, 660), "{large}, {small}");
    assert_eq!(unlimited, 16);
}

/// Whether a peer can be sent to while another takes up the buffer.
fn sends_to_another(policy: u32) -> bool {
    switch("sndbuf_policy", policy);
    let client = socket(Style::Many, Family::V4);
    client.set_send_buffer_size(20_000).unwrap();
    client.set_nonblocking(true).unwrap();
    let peers: Vec<Socket> = (0..2).map(|_| listening(Style::Many, |_| {})).collect();
    let [stuck, other] = [&peers[0], &peers[1]].map(|peer| peer.local_addr().unwrap().as_socket().unwrap());
    deaf(&peers[0]);
    let mut sent = 0;
    while send(&client, &[b'x'; 1000], stuck, &()).is_ok() {
        sent += 1;
    }
    assert!(sent > 5, "{sent}");
    send(&client, b"hello", other, &()).is_ok()
}

/// Whether a peer's message is received while that of another, which nobody reads, takes up the buffer.
fn receives_from_another(policy: u32) -> bool {
    switch("rcvbuf_policy", policy);
    let server = listening(Style::Many, |socket| socket.set_recv_buffer_size(10_000).unwrap());
    let at = server.local_addr().unwrap();
    let [stuck, other] = [(); 2].map(|()| {
        let client = socket(Style::One, Family::V4);
        set(&client, Whole, &o::NoDelay(true)).unwrap();
        set(&client, Future, &QUICK).unwrap();
        // Messages that are refused are sent again.
        set(&client, Future, &o::AssocInfo { max_retrans: 60_000, ..o::AssocInfo::default() }).unwrap();
        client.connect(&at).unwrap();
        client
    });
    stuck.set_nonblocking(true).unwrap();
    eventually("no more is received", || {
        while send(&stuck, b"small", None, &()).is_ok() {}
        stats(&stuck).chunks_retransmitted > 1
    });
    send(&other, b"hello", None, &()).unwrap();
    // It is sent again meanwhile; in a slow guest even one that is received, a few times.
    eventually("it is received or refused", || unacked(&other) == 0 || stats(&other).chunks_retransmitted > 10);
    unacked(&other) == 0
}

/// The chunks of two messages that wait, with a limit from this message on.
fn pieces_of_two(limited: usize) -> u64 {
    let server = listening(Style::Many, deaf);
    let client = socket(Style::Many, Family::V4);
    set(&client, Future, &QUICK).unwrap();
    let often = o::InitMsg { max_attempts: 500, max_init_timeout: MS(100), ..o::InitMsg::default() };
    set(&client, Whole, &often).unwrap();
    client.set_nonblocking(true).unwrap();
    let at = server.local_addr().unwrap().as_socket().unwrap();
    let id = connectx(&client, [at]).unwrap().assoc_id;
    for message in 0..2 {
        if message == limited {
            set(&client, id, &o::MaxSeg(500)).unwrap();
        }
        send(&client, &[b'x'; 4000], at, &()).unwrap();
    }
    server.detach_filter().unwrap();
    eventually("all is acknowledged", || {
        let sent = get::<o::AssocStats>(&client, id).unwrap().ordered_chunks_sent;
        sent > 0 && get::<o::Status>(&client, id).unwrap().unacked_chunks == 0
    });
    get::<o::AssocStats>(&client, id).unwrap().ordered_chunks_sent
}

/// A message's pieces are made when it is sent, even if it then waits.
fn waiting_messages_keep_their_pieces() {
    let [both, second, none] = [0, 1, 2].map(pieces_of_two);
    println!("{both}, {second}, {none} chunks");
    assert!(both > second && second > none, "{both}, {second}, {none}");
}

/// How many of five packets, each sent after the last has arrived, are acknowledged at once.
fn acknowledgements(frequency: u32) -> u64 {
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        set(socket, Future, &o::DelayedSack { delay: MS(500), frequency }).unwrap();
    });
    let before = stats(&pair.server).sacks_sent;
    for count in 1..=5 {
        send(&pair.client, b"hello", None, &()).unwrap();
        arrived(&pair, count);
    }
    stats(&pair.server).sacks_sent - before
}

/// The bounds matter when a round trip is measured.
fn the_timeout_is_computed_later() {
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        set(socket, Future, &o::RtoInfo { initial: MS(2500), min: MS(2000), max: MS(9000) }).unwrap();
    });
    let rto = || get::<o::PeerAddrInfo>(&pair.client, pair.peer).unwrap().rto;
    let before = rto();
    println!("{before:?}");
    assert!(before >= MS(2000) && before <= MS(9000), "{before:?}");
    set(&pair.client, OneToOne, &o::RtoInfo { initial: MS(800), min: MS(700), max: MS(900) }).unwrap();
    assert_eq!(rto(), before);
    send(&pair.client, b"hello", None, &()).unwrap();
    acknowledged(&pair.client, OneToOne);
    assert!(rto() >= MS(700) && rto() <= MS(900), "{:?}", rto());
}

sentences! {
    SCTP_NODELAY "the Nagle-like algorithm bundles small messages" =>
        assert_eq!([false, true].map(sent_at_once), [1, 2]);
    SCTP_MAX_BURST "0 turns the limit off" in sentences::sentences_are_true;
    SCTP_MAX_BURST "The limit is in path MTUs: of smaller packets, more are sent" => bursts_are_limited_in_bytes();
    SO_SNDBUF "All associations of a socket share it, unless net.sctp.sndbuf_policy is 1" =>
        apart(|| assert_eq!([0, 1].map(sends_to_another), [false, true]));
    SO_RCVBUF "All associations of a socket share it, unless net.sctp.rcvbuf_policy is 1" =>
        apart(|| assert_eq!([0, 1].map(receives_from_another), [false, true]));
    SCTP_MAXSEG "only affects messages sent later" => waiting_messages_keep_their_pieces();
    SCTP_DELAYED_SACK "a frequency of 1 acknowledges every packet at once" => {
        let [every, few] = [1, 5].map(acknowledgements);
        assert!(every == 5 && few < 5, "{every}, {few}");
    };
    sctp_sack_info.sack_freq "Packets after which one is sent at once" => {
        // Unless the machine is slow.
        eventually("every second packet is acknowledged", || acknowledgements(2) == 3);
    };
    SCTP_RTOINFO "Set for future associations, it is what they start with" => the_timeout_is_computed_later();
    SCTP_RTOINFO "set for one association, it takes effect when the timeout is next computed" in
        sentences::sentences_are_true;
}
