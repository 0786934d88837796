//! What the two sides agree on, and what they then do: marks, interleaving, resets, addresses, abandoned messages.

use std::os::fd::AsRawFd as _;

use sctp_opts::cmsgs::{PrInfo, RcvInfo};
use sctp_opts::options::{self as o, NotificationType as Of};
use sctp_opts::{get, send, set, Future, OneToOne, Socket as Whole};
use sctp_sys::linux as sys;

use super::ends::knows;
use super::options::{apart, switch};
use super::pieces::{interleaved, Forged};
use super::sentences;
use crate::common::{
    acknowledged, deaf, eventually, interleave, kernel, refused, socket, Abilities, Family, Pair, Socket, Style,
    EINVAL, MS, QUICK,
};
use crate::described::{able, Bytes};
use crate::messages::{informed, message, on};
use crate::notifications::paths::Alias;
use crate::notifications::{await_notification, pick, subscribe};
use crate::wire::{capture, captured, port, DATA, I_DATA};

/// A client that offers something reads of the association what was negotiated: off with a server that does not offer it,
/// on with one that does.
fn negotiated(offer: impl Fn(&Socket, bool), read: impl Fn(&Pair) -> bool) {
    let with = [false, true].map(|server| {
        let second = std::cell::Cell::new(false);
        let pair = Pair::with(Style::Many, Family::V4, Abilities::default(), |socket| {
            let client = second.replace(true);
            offer(socket, client || server);
        });
        read(&pair)
    });
    assert_eq!(with, [false, true]);
}

/// The same of an option that reads what is offered to the next peers as well.
macro_rules! offered {
    ($option:ident, $before:expr) => {
        negotiated(
            |socket, offer| {
                let before: fn(&Socket, bool) = $before;
                before(socket, offer);
                set(socket, Future, &o::$option(offer)).unwrap();
            },
            |pair| {
                assert!(get::<o::$option>(&pair.client, Future).unwrap().0);
                get::<o::$option>(&pair.client, pair.id).unwrap().0
            },
        )
    };
}

/// A packet that arrives with the mark of congestion is reported to the peer.
fn marks_are_echoed() {
    const CONGESTION: u32 = 3;
    const ECN_ECHO: u8 = 12;
    for ecn in [false, true] {
        let Some(mut forged) = Forged::new(Style::One, |socket| set(socket, Future, &o::EcnSupported(ecn)).unwrap())
        else {
            return;
        };
        forged.wire.set_tos_v4(CONGESTION).unwrap();
        forged.piece(3, b"marked");
        let ports = (port(&forged.pair.client), forged.pair.peer.port());
        let echoed =
            || captured(&forged.wire, ports).iter().any(|(from, chunk)| (*from, chunk[0]) == (ports.1, ECN_ECHO));
        // It may take long in a busy guest, but is not waited for in vain.
        let patience = if ecn { 300 } else { 20 };
        let echoed = (0..patience).any(|_| {
            std::thread::sleep(MS(10));
            echoed()
        });
        assert_eq!(echoed, ecn);
    }
}

/// Whether a small message is sent before the rest of a large one on another stream.
fn overtakes(pair: &Pair, wire: &Socket) -> bool {
    let small = o::PeerAddrParams { path_mtu: 1300, ..o::PeerAddrParams::default() };
    set(&pair.client, OneToOne, &small).unwrap();
    set(&pair.client, OneToOne, &o::MaxBurst(1)).unwrap();
    set(&pair.client, OneToOne, &o::StreamScheduler(o::Scheduler::RoundRobin)).unwrap();
    deaf(&pair.server);
    send(&pair.client, &vec![b'x'; 30_000], None, &on(1, 0)).unwrap();
    send(&pair.client, b"small", None, &on(2, 0)).unwrap();
    pair.server.detach_filter().unwrap();
    acknowledged(&pair.client, OneToOne);
    let mut streams: Vec<(u32, u8)> = captured(wire, (port(&pair.client), pair.peer.port()))
        .into_iter()
        .filter(|(_, chunk)| [DATA, I_DATA].contains(&chunk[0]))
        .map(|(_, chunk)| (u32::from_be_bytes(chunk[4..8].try_into().unwrap()), chunk[9]))
        .collect();
    // By TSN, which may wrap.
    let first = streams[0].0;
    streams.sort_unstable_by_key(|(tsn, _)| tsn.wrapping_sub(first));
    println!("{:?}", streams.iter().map(|(_, stream)| stream).collect::<Vec<_>>());
    streams.last().unwrap().1 == 1
}

fn small_messages_overtake() {
    // 5.10 replaces the path MTU.
    if kernel() <= (5, 10) {
        return;
    }
    let wire = capture().unwrap();
    let whole = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        set(socket, Future, &QUICK).unwrap();
        set(socket, Future, &o::MaxSeg(1000)).unwrap();
    });
    assert!(!overtakes(&whole, &wire));
    let pair = interleaved(&[]);
    set(&pair.client, OneToOne, &QUICK).unwrap();
    assert!(overtakes(&pair, &wire));
}

/// Like [`o::PrAssocStatus`], with the number of a stream in the struct.
fn of_association(socket: &Socket, stream: u16, policy: o::PrPolicy) -> (u64, u64) {
    // SAFETY: the struct consists of integers.
    let mut status: sys::sctp_prstatus = unsafe { std::mem::zeroed() };
    status.sprstat_sid = stream;
    status.sprstat_policy = policy.number();
    let mut length = libc::socklen_t::try_from(size_of_val(&status)).unwrap();
    // SAFETY: `status` has `length` bytes, and both outlive the call.
    let done = unsafe {
        libc::getsockopt(socket.as_raw_fd(), 132, sys::SCTP_PR_ASSOC_STATUS, (&raw mut status).cast(), &raw mut length)
    };
    assert_eq!(done, 0, "{}", std::io::Error::last_os_error());
    (status.sprstat_abandoned_unsent, status.sprstat_abandoned_sent)
}

/// Messages that were in flight and those that waited, on one of the streams.
fn abandoned_messages_are_counted() {
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        // Its window is soon full.
        socket.set_recv_buffer_size(4096).unwrap();
        set(socket, Future, &QUICK).unwrap();
        set(socket, Future, &o::AssocInfo { max_retrans: 60_000, ..o::AssocInfo::default() }).unwrap();
    });
    let stream = |stream: u16, policy| {
        let count = get::<o::PrStreamStatus>(&pair.client, (OneToOne, stream, policy)).unwrap();
        (count.abandoned_unsent, count.abandoned_sent)
    };
    let whole = |policy| {
        let count = get::<o::PrAssocStatus>(&pair.client, (OneToOne, policy)).unwrap();
        (count.abandoned_unsent, count.abandoned_sent)
    };
    deaf(&pair.server);
    let short = PrInfo::time_to_live(MS(20));
    send(&pair.client, b"in flight", None, &(short, on(3, 0))).unwrap();
    eventually("it is abandoned", || stream(3, o::PrPolicy::Ttl).1 == 1);
    assert_eq!(stream(3, o::PrPolicy::Ttl), (0, 1));
    pair.server.detach_filter().unwrap();
    pair.client.set_nonblocking(true).unwrap();
    eventually("messages that wait are abandoned", || {
        let _ = send(&pair.client, &[b'x'; 900], None, &(short, on(4, 0)));
        stream(4, o::PrPolicy::Ttl).0 > 0
    });
    let (three, four) = (stream(3, o::PrPolicy::Ttl), stream(4, o::PrPolicy::Ttl));
    let sum = |(a, b): (u64, u64), (c, d): (u64, u64)| (a + c, b + d);
    assert_eq!(whole(o::PrPolicy::Ttl), sum(three, four));
    assert_eq!(whole(o::PrPolicy::All), whole(o::PrPolicy::Ttl));
    assert_eq!((stream(3, o::PrPolicy::All), stream(3, o::PrPolicy::Rtx)), (three, (0, 0)));
    assert_eq!(of_association(&pair.client, 3, o::PrPolicy::Ttl), whole(o::PrPolicy::Ttl));
}

/// Whether a peer learns of an address that is added to this machine.
fn new_addresses_are_announced() {
    for name in ["addip_enable", "auth_enable"] {
        switch(name, 1);
    }
    let can = Abilities { multihomed: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |_| {});
    set(&pair.server, Whole, &o::AutoAsconf(true)).unwrap();
    let alias = Alias::new("lo:2", [127, 9, 9, 9].into()).expect("an alias of loopback");
    eventually("the peer knows the address", || knows(&pair.client, pair.id, alias.1.into()));
}

sentences! {
    SCTP_ASCONF_SUPPORTED "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id" =>
        offered!(AsconfSupported, |socket, offer| set(socket, Future, &o::AuthSupported(offer)).unwrap());
    SCTP_AUTH_SUPPORTED "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id" =>
        // A peer that has address changes, but no authentication, is refused.
        offered!(AuthSupported, |socket, _| set(socket, Future, &o::AsconfSupported(false)).unwrap());
    SCTP_RECONFIG_SUPPORTED "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id" =>
        offered!(ReconfigSupported, |_, _| ());
    SCTP_ECN_SUPPORTED "Whether congestion may be signalled by marking packets instead of dropping them" =>
        apart(marks_are_echoed);
    SCTP_INTERLEAVING_SUPPORTED "With it a large message no longer blocks the other streams" =>
        apart(small_messages_overtake);
    SCTP_PR_STREAM_STATUS "How many messages of one stream were abandoned" => abandoned_messages_are_counted();
    SCTP_PR_STREAM_STATUS "Two counts: messages of which nothing had been sent, and messages that had been sent in part" in
        sentences::sentences_are_true;
    SCTP_PR_STREAM_STATUS "The policy `SCTP_PR_SCTP_ALL` gives the sum over all policies" in
        sentences::sentences_are_true;
    SCTP_PR_ASSOC_STATUS "The same counts as `SCTP_PR_STREAM_STATUS`, over all streams; the stream number is ignored" in
        sentences::sentences_are_true;
    SCTP_AUTO_ASCONF "Lets the kernel inform peers of local addresses that are added and removed" =>
        apart(new_addresses_are_announced);
    SCTP_SET_PEER_PRIMARY_ADDR "Success means that it was queued, not that the peer agreed" => {
        let can = Abilities { auth: true, ..Abilities::default() };
        let pair = Pair::with(Style::One, Family::V4, can, |_| {});
        deaf(&pair.server);
        let mut own = pair.client.local_addr().unwrap().as_socket().unwrap();
        own.set_ip(pair.peer.ip());
        set(&pair.client, OneToOne, &o::SetPeerPrimaryAddr(own)).unwrap();
    };
    SCTP_RESET_STREAMS "Resets streams: their sequence numbers start again at 0" => {
        let pair = able(Style::One, Family::V4);
        informed(&pair.server);
        let next = || {
            send(&pair.client, b"hello", None, &on(1, 0)).unwrap();
            message::<RcvInfo>(&pair.server, b"hello").0.ssn
        };
        assert_eq!((next(), next()), (0, 1));
        subscribe(&pair.client, &[Of::StreamReset]);
        let reset = o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[1] };
        acknowledged(&pair.client, OneToOne);
        set(&pair.client, OneToOne, &reset).unwrap();
        await_notification(&pair.client, "the reset", pick!(StreamReset(_n) => ()));
        assert_eq!((next(), next()), (0, 1));
    };
    SCTP_PEER_ADDR_PARAMS "the form without spp_ipv6_flowlabel and spp_dscp (152 bytes, before 4.19) is still accepted" => {
        let many = socket(Style::Many, Family::V4);
        let mut short = [0; 152];
        // spp_hbinterval, and spp_flags without alignment.
        short[132..136].copy_from_slice(&7000_u32.to_ne_bytes());
        short[146..150].copy_from_slice(&o::SppFlags::HB_ENABLE.bits().to_ne_bytes());
        set(&many, Whole, &Bytes::<o::PeerAddrParams, 152>::new(short)).unwrap();
        assert_eq!(get::<o::PeerAddrParams>(&many, Future).unwrap().hb_interval, MS(7000));
        refused(set(&many, Whole, &Bytes::<o::PeerAddrParams, 151>::new([0; 151])), EINVAL);
    };
    SCTP_INTERLEAVING_SUPPORTED "reading from an association returns what was negotiated" => apart(|| {
        switch("intl_enable", 1);
        negotiated(
            |socket, offer| {
                if offer {
                    interleave(socket);
                }
            },
            |pair| get::<o::InterleavingSupported>(&pair.client, pair.id).unwrap().0,
        );
    });
    SCTP_PLPMTUD_PROBE_INTERVAL "Probing finds the path MTU without relying on ICMP, and needs `SPP_PMTUD_ENABLE`" in
        patient::a_larger_path_mtu_is_looked_for_every_30_intervals;
}
