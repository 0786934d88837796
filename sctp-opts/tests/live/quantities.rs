//! What the numbers in options count, if their names do not say so.

use std::time::Duration;

use sctp_opts::cmsgs::{PrInfo, SndInfo};
use sctp_opts::notifications::Notification;
use sctp_opts::options::{self as o, NotificationType as Of};
use sctp_opts::{get, receive, send, set, Future, Kind, OneToOne, Received, Selector, SetOpt, Socket as Whole, Ticks};

use crate::common::{
    acknowledged, deaf, deaf_to_chunk, deaf_to_length, eventually, kernel, loopback, sctp, socket, Abilities, Family,
    Pair, Style, MS,
};
use crate::fields::same;
use crate::messages::on;
use crate::notifications::paths::{alias, ready};
use crate::notifications::subscribe;
use crate::wire::capture;

/// INIT is sent once, plus the given number of retransmissions.
#[test]
fn max_attempts_counts_retransmissions() {
    use std::io::Read as _;
    const INIT: u8 = 1;
    let Some(mut wire) = sctp().then(capture).flatten() else { return };
    let (silent, client) = (socket(Style::One, Family::V4), socket(Style::One, Family::V4));
    silent.bind(&loopback(Family::V4).into()).unwrap();
    silent.listen(1).unwrap();
    deaf(&silent);
    let to = silent.local_addr().unwrap().as_socket().unwrap();
    set(&client, Future, &o::RtoInfo { initial: MS(50), min: MS(50), max: MS(50) }).unwrap();
    let twice = o::InitMsg { max_attempts: 2, max_init_timeout: MS(50), ..o::InitMsg::default() };
    set(&client, Whole, &twice).unwrap();
    let error = sctp_opts::functions::connectx(&client, [to]).unwrap_err();
    assert_eq!(error.kind(), Kind::Os(libc::ETIMEDOUT), "{error}");
    wire.set_nonblocking(true).unwrap();
    let (mut buffer, mut seen) = (vec![0; 65536], 0);
    while let Ok(length) = wire.read(&mut buffer) {
        let packet = &buffer[usize::from(buffer[0] & 15) * 4..length];
        seen += usize::from(packet[2..4] == to.port().to_be_bytes() && packet.get(12) == Some(&INIT));
    }
    assert_eq!(seen, 3);
}

/// Whether a path was potentially failed before it became inactive; `None` without the test's network.
fn was_potentially_failed<O: SetOpt>(thresholds: &O, last: u8) -> Option<bool>
where
    Future: Selector<O::Scope>,
{
    let alias = alias(&format!("dummy0:{last}"), last)?;
    let can = Abilities { multihomed: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |socket| {
        ready(socket);
        set(socket, Future, thresholds).unwrap();
    });
    let mut buffer = [0; 512];
    let mut next = || loop {
        match receive::<()>(&pair.client, &mut buffer).unwrap() {
            Received::Notification(Notification::PeerAddrChange(n)) if n.address.ip() == alias.1 => return n.state,
            Received::Notification(_) => {}
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(next(), o::AddrChangeState::Confirmed);
    alias.remove();
    match next() {
        o::AddrChangeState::PotentiallyFailed => {
            assert_eq!(next(), o::AddrChangeState::Unreachable);
            Some(true)
        }
        o::AddrChangeState::Unreachable => Some(false),
        other => panic!("{other:?}"),
    }
}

/// Linux considers a path potentially failed after one failure more than the threshold, and at the latest one failure
/// before the limit is reached.
#[test]
fn a_threshold_one_below_the_limit_is_never_reached() {
    let with =
        |pf_threshold, last| was_potentially_failed(&o::PeerAddrThresholds { path_max_retrans: 3, pf_threshold }, last);
    let Some(one) = with(1, 81) else { return };
    assert!(one, "with a limit of three failures, two exceed a threshold of one");
    assert_eq!(with(2, 82), Some(false));
    // The number that turns it off.
    assert_eq!(with(65_535, 83), Some(false));
    for (pf_threshold, last, failed) in [(1, 91, true), (2, 92, false), (65_535, 93, false)] {
        let thresholds = o::PeerAddrThresholdsV2 { path_max_retrans: 3, pf_threshold, switchover_threshold: 65_535 };
        assert_eq!(was_potentially_failed(&thresholds, last), Some(failed));
    }
}

/// After more failures than a third threshold, another path becomes the primary one.
#[test]
fn a_failing_primary_path_is_replaced() {
    let Some(alias) = alias("dummy0:84", 84) else { return };
    let can = Abilities { multihomed: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |socket| {
        ready(socket);
        let thresholds = o::PeerAddrThresholdsV2 { path_max_retrans: 20, pf_threshold: 1, switchover_threshold: 2 };
        set(socket, Future, &thresholds).unwrap();
    });
    let mut doomed = pair.peer;
    doomed.set_ip(alias.1.into());
    eventually("the path is confirmed", || {
        get::<o::PeerAddrInfo>(&pair.client, (OneToOne, doomed)).unwrap().state == o::PathState::Active
    });
    set(&pair.client, OneToOne, &o::PrimaryAddr(doomed)).unwrap();
    alias.remove();
    eventually("another path is the primary one", || {
        get::<o::PrimaryAddr>(&pair.client, OneToOne).unwrap().0 != doomed
    });
    assert_eq!(get::<o::AssocStats>(&pair.client, OneToOne).unwrap().max_rto_address.unwrap().ip(), doomed.ip());
}

/// The difference of counters since an earlier reading.
macro_rules! since {
    ($now:expr, $before:expr; $($field:ident)*) => { [$(($now.$field - $before.$field)),*] };
}

/// All counters of both sides, without losses.
#[test]
fn counters_of_both_sides_agree() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    let (sent, received) = (&pair.client, &pair.server);
    let stats = |socket| get::<o::AssocStats>(socket, OneToOne).unwrap();
    let before = (stats(sent), stats(received));
    for i in 0..8 {
        let flags = if i < 3 { o::SndFlags::UNORDERED } else { o::SndFlags::empty() };
        send(sent, &[i], None, &SndInfo { flags, ..on(i.into(), 0) }).unwrap();
    }
    acknowledged(sent, OneToOne);
    let now = (stats(sent), stats(received));
    let there = since!(now.0, before.0; ordered_chunks_sent unordered_chunks_sent packets_sent sacks_received control_chunks_received);
    let here = since!(now.1, before.1; ordered_chunks_received unordered_chunks_received packets_received sacks_sent control_chunks_sent);
    assert_eq!(there, here, "{now:?}");
    let [ordered, unordered, packets, sacks, control] = here;
    assert_eq!((ordered, unordered), (5, 3));
    assert!((1..=8).contains(&packets) && (1..=8).contains(&sacks), "{here:?}");
    assert_eq!(control, sacks, "the only control chunks are acknowledgements");
    let there = since!(now.0, before.0; ordered_chunks_received unordered_chunks_received packets_received sacks_sent control_chunks_sent);
    let here = since!(now.1, before.1; ordered_chunks_sent unordered_chunks_sent packets_sent sacks_received control_chunks_received);
    assert_eq!((there, here), ([0, 0, sacks, 0, 0], [0, 0, sacks, 0, 0]));
    for side in [&now.0, &now.1] {
        let none = [
            side.chunks_retransmitted,
            side.duplicate_chunks_received,
            side.gap_acks_received,
            side.out_of_sequence_tsns,
        ];
        assert_eq!(none, [0; 4]);
    }
    // The maximum since the last reading, during which the RTO never exceeded the minimum.
    let shortest = get::<o::RtoInfo>(sent, OneToOne).unwrap().min;
    assert_eq!(now.0.max_rto.duration(), shortest);
    // The path with the longest RTO is not reset by reading.
    assert_eq!((before.0.max_rto_address, now.0.max_rto_address), (Some(pair.peer), Some(pair.peer)));
    assert!(before.0.max_rto.duration() > shortest, "{before:?}");
}

#[test]
fn duplicates_are_not_counted_as_received() {
    const SACK: u8 = 3;
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        set(socket, Future, &o::RtoInfo { initial: MS(100), min: MS(100), max: MS(100) }).unwrap();
    });
    deaf_to_chunk(&pair.client, SACK);
    for flags in [o::SndFlags::UNORDERED, o::SndFlags::empty()] {
        send(&pair.client, b"x", None, &SndInfo { flags, ..on(0, 0) }).unwrap();
    }
    let stats = |socket| get::<o::AssocStats>(socket, OneToOne).unwrap();
    eventually("a duplicate arrives", || stats(&pair.server).duplicate_chunks_received > 0);
    let (sent, seen) = (stats(&pair.client), stats(&pair.server));
    assert!(sent.chunks_retransmitted > 0, "{sent:?}");
    assert_eq!((sent.unordered_chunks_sent, sent.ordered_chunks_sent), (1, 1), "{sent:?}");
    assert_eq!((seen.unordered_chunks_received, seen.ordered_chunks_received), (1, 1), "{seen:?}");
}

/// The receiver counts AUTH as a control chunk, and the sender does not.
#[test]
fn authentication_is_counted_where_it_arrives() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities { auth: true, ..Abilities::default() }, |socket| {
        set(socket, Whole, &o::AuthChunk(o::ChunkType::Data)).unwrap();
    });
    let stats = |socket| get::<o::AssocStats>(socket, OneToOne).unwrap();
    let before = (stats(&pair.client), stats(&pair.server));
    send(&pair.client, b"x", None, &()).unwrap();
    acknowledged(&pair.client, OneToOne);
    let now = (stats(&pair.client), stats(&pair.server));
    assert_eq!(now.0.control_chunks_sent, before.0.control_chunks_sent);
    assert_eq!(now.1.control_chunks_received, before.1.control_chunks_received + 1);
}

/// Whether the path MTU that is set for an association lasts: 5.10 replaces it as well.
fn lasting() -> bool {
    kernel() > (5, 10)
}

/// On the same machine, packets that were joined for GSO are not split again.
#[test]
fn packets_joined_for_gso_arrive_as_one() {
    if !(sctp() && lasting()) {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    let small = o::PeerAddrParams { path_mtu: 1300, ..o::PeerAddrParams::default() };
    set(&pair.client, OneToOne, &small).unwrap();
    let stats = |socket| get::<o::AssocStats>(socket, OneToOne).unwrap();
    let before = (stats(&pair.client), stats(&pair.server));
    send(&pair.client, &[b'x'; 10_000], None, &()).unwrap();
    acknowledged(&pair.client, OneToOne);
    let sent = stats(&pair.client).packets_sent - before.0.packets_sent;
    let received = stats(&pair.server).packets_received - before.1.packets_received;
    assert!(sent >= 8 && received < sent, "{received} of {sent}");
}

/// Data after a gap is neither rejected nor counted as out of sequence.
#[test]
fn gaps_are_not_counted_as_out_of_sequence() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        let short = Duration::from_millis(400);
        set(socket, Future, &o::RtoInfo { initial: short, min: short, max: short }).unwrap();
    });
    // The headers of IPv4, SCTP and the chunk, and the data.
    deaf_to_length(&pair.server, 20 + 12 + 16 + 100);
    send(&pair.client, &[b'x'; 100], None, &()).unwrap();
    for number in 0..3 {
        send(&pair.client, &[number], None, &on(1, 0)).unwrap();
    }
    let stats = |socket| get::<o::AssocStats>(socket, OneToOne).unwrap();
    eventually("the receiver has a gap", || get::<o::Status>(&pair.server, OneToOne).unwrap().missing_chunks == 1);
    eventually("the gap is reported to the sender", || stats(&pair.client).gap_acks_received > 0);
    let seen = stats(&pair.server);
    assert_eq!((seen.out_of_sequence_tsns, seen.ordered_chunks_received), (0, 3), "{seen:?}");
    // Only the lost one of the four messages is unacknowledged.
    eventually("three of four are acknowledged", || {
        get::<o::Status>(&pair.client, OneToOne).unwrap().unacked_chunks == 1
    });
    pair.server.detach_filter().unwrap();
    acknowledged(&pair.client, OneToOne);
    assert!(stats(&pair.client).chunks_retransmitted > 0);
    assert_eq!(stats(&pair.client).ordered_chunks_sent, 4, "each message was sent once");
}

/// Linux counts messages abandoned for priority by fragment, and all others by message.
#[test]
fn messages_abandoned_for_priority_are_counted_by_fragment() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        socket.set_recv_buffer_size(4096).unwrap();
        socket.set_send_buffer_size(60_000).unwrap();
        set(socket, Future, &o::MaxSeg(500)).unwrap();
    });
    pair.client.set_nonblocking(true).unwrap();
    // A message of 10,000 bytes is sent in twenty fragments.
    let say = |priority| send(&pair.client, &[b'x'; 10_000], None, &(PrInfo::priority(priority), on(0, 0)));
    let mut messages = 0;
    while say(7).is_ok() {
        messages += 1;
    }
    eventually("the important message is accepted", || say(0).is_ok());
    let of = |policy| {
        let status = get::<o::PrAssocStatus>(&pair.client, (OneToOne, policy)).unwrap();
        status.abandoned_sent + status.abandoned_unsent
    };
    let count = of(o::PrPolicy::Priority);
    assert!(count > messages, "{count} of {messages} messages");
    assert_eq!(of(o::PrPolicy::All), count);
}

/// Linux does not announce an indication of 0.
#[test]
fn an_adaptation_layer_of_zero_is_not_announced() {
    if !sctp() {
        return;
    }
    for (indication, wanted) in [(7, Some(7)), (0, None)] {
        let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
            subscribe(socket, &[Of::Adaptation]);
            set(socket, Whole, &o::AdaptationLayer(indication)).unwrap();
        });
        send(&pair.client, b"hello", None, &()).unwrap();
        let mut buffer = [0; 512];
        let seen = match receive::<()>(&pair.server, &mut buffer).unwrap() {
            Received::Notification(Notification::Adaptation(n)) => {
                same!(n, { indication, assoc_id: pair.server_id });
                Some(n.indication)
            }
            Received::Message(message) => {
                assert_eq!(message.data, b"hello");
                None
            }
            other => panic!("{other:?}"),
        };
        assert_eq!(seen, wanted);
    }
}

/// Times of an association are rounded up to ticks; those of future associations are not.
#[test]
fn times_of_an_association_are_whole_ticks() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    let odd = o::RtoInfo { initial: MS(1003), min: MS(1001), max: MS(30_007) };
    set(&pair.client, OneToOne, &odd).unwrap();
    let (tick, now) = (Ticks(1).duration(), get::<o::RtoInfo>(&pair.client, OneToOne).unwrap());
    println!("{now:?}, ticks of {tick:?}");
    for (set, read) in [(odd.initial, now.initial), (odd.min, now.min), (odd.max, now.max)] {
        assert!(read >= set && read < set + tick, "{set:?} became {read:?}");
        assert_eq!(read.as_nanos() % tick.as_nanos(), 0, "{read:?}");
    }
    let fresh = socket(Style::One, Family::V4);
    set(&fresh, Future, &odd).unwrap();
    assert_eq!(get::<o::RtoInfo>(&fresh, Future).unwrap(), odd);
}

/// Windows and the number of addresses are 0 for future associations.
#[test]
fn future_associations_have_neither_windows_nor_addresses() {
    if !sctp() {
        return;
    }
    let reports = |info: o::AssocInfo| (info.number_peer_destinations, info.peer_rwnd, info.local_rwnd);
    let pair = Pair::new(Style::Many, Family::V4);
    assert_eq!(reports(get(&pair.client, Future).unwrap()), (0, 0, 0));
    let (addresses, peer, local) = reports(get(&pair.client, pair.id).unwrap());
    assert!(addresses == 1 && peer > 1500 && local > 1500, "{addresses}, {peer}, {local}");
    // Read-only fields are ignored on set.
    let mut other = get::<o::AssocInfo>(&pair.client, pair.id).unwrap();
    let before = other;
    (other.number_peer_destinations, other.peer_rwnd, other.local_rwnd) = (9, 9, 9);
    set(&pair.client, pair.id, &other).unwrap();
    assert_eq!(get::<o::AssocInfo>(&pair.client, pair.id).unwrap(), before);
}

/// With a frequency of 1 the delay reads as 0; setting a delay enables delayed acknowledgements again.
#[test]
fn a_frequency_of_one_hides_the_delay() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    let now = || get::<o::DelayedSack>(&pair.client, OneToOne).unwrap();
    let sack = |delay, frequency| o::DelayedSack { delay: MS(delay), frequency };
    set(&pair.client, OneToOne, &sack(300, 3)).unwrap();
    set(&pair.client, OneToOne, &sack(0, 1)).unwrap();
    assert_eq!(now(), sack(0, 1));
    // The value that was read can be set again.
    set(&pair.client, OneToOne, &now()).unwrap();
    assert_eq!(now(), sack(0, 1));
    set(&pair.client, OneToOne, &sack(100, 0)).unwrap();
    assert_eq!(now(), sack(100, 3));
}

/// On Linux the MTU includes headers; for future associations it is 0 unless it is fixed.
#[test]
fn path_mtu_includes_headers() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    let path = (OneToOne, pair.peer);
    let both = || {
        let params = get::<o::PeerAddrParams>(&pair.client, path).unwrap();
        (params.path_mtu, get::<o::PeerAddrInfo>(&pair.client, path).unwrap().mtu)
    };
    let (params, info) = both();
    assert!(params == info && info > 1500, "{params}, {info}");
    set(&pair.client, path, &o::PeerAddrParams { path_mtu: 1300, ..o::PeerAddrParams::default() }).unwrap();
    assert_eq!(both(), (1300, 1300));
    // It includes the headers of IPv4, SCTP and the chunk.
    let status = get::<o::Status>(&pair.client, OneToOne).unwrap();
    assert_eq!((status.fragmentation_point, status.primary.mtu), (1300 - 20 - 12 - 16, 1300));
    let many = socket(Style::Many, Family::V4);
    assert_eq!(get::<o::PeerAddrParams>(&many, Future).unwrap().path_mtu, 0);
}

/// The route's MTU replaces that of a path with its next packet while discovery is on for the association, and in 5.10
/// always.
#[test]
fn a_path_mtu_lasts_for_an_association() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    let path = (OneToOne, pair.peer);
    let mtu = || get::<o::PeerAddrInfo>(&pair.client, path).unwrap().mtu;
    let (small, of_route) = (o::PeerAddrParams { path_mtu: 1300, ..o::PeerAddrParams::default() }, mtu());
    let say = || {
        send(&pair.client, b"hello", None, &()).unwrap();
        acknowledged(&pair.client, OneToOne);
    };
    let kept = |mtu| if lasting() { mtu } else { of_route };
    set(&pair.client, path, &small).unwrap();
    assert_eq!(mtu(), 1300);
    say();
    assert_eq!(mtu(), of_route);
    set(&pair.client, OneToOne, &small).unwrap();
    say();
    assert_eq!(mtu(), kept(1300));
    set(&pair.client, path, &o::PeerAddrParams { path_mtu: 1200, ..small }).unwrap();
    assert_eq!(mtu(), 1200);
    say();
    assert_eq!(mtu(), kept(1200));
}

/// The receive-only fields of the default for sending are 0.
#[test]
fn the_default_for_sending_has_no_received_values() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    let odd = o::DefaultSendParam { ssn: 1, tsn: 2, cum_tsn: 3, context: 4, ..o::DefaultSendParam::default() };
    set(&pair.client, OneToOne, &odd).unwrap();
    let now = get::<o::DefaultSendParam>(&pair.client, OneToOne).unwrap();
    assert_eq!(now, o::DefaultSendParam { context: 4, ..o::DefaultSendParam::default() });
}

/// Subscriptions apply to existing associations as well, and autoclose only to later ones.
#[test]
fn existing_associations_follow_some_options_of_their_socket() {
    if !sctp() {
        return;
    }
    let existing = Pair::new(Style::Many, Family::V4);
    let client = &existing.client;
    set(client, Whole, &o::AutoClose(Duration::from_secs(1))).unwrap();
    set(client, Whole, &o::Events { association: true, ..o::Events::default() }).unwrap();
    assert!(get::<o::Event>(client, (existing.id, Of::AssocChange)).unwrap().0);
    let later = Pair::new(Style::Many, Family::V4);
    send(client, b"hello", later.peer, &()).unwrap();
    let mut buffer = [0; 512];
    let mut next = || match receive::<()>(client, &mut buffer).unwrap() {
        Received::Notification(Notification::AssocChange(n)) => {
            let streams = if n.state == o::AssocChangeState::CommUp {
                let status = get::<o::Status>(client, n.assoc_id).unwrap();
                (status.outbound_streams, status.inbound_streams)
            } else {
                (0, 0)
            };
            same!(n, {
                state,
                error: o::ErrorCause::NoError,
                outbound_streams: streams.0,
                inbound_streams: streams.1,
                assoc_id,
                info: [],
            });
            (n.state, n.assoc_id)
        }
        other => panic!("{other:?}"),
    };
    let (state, id) = next();
    assert_eq!(state, o::AssocChangeState::CommUp);
    assert_ne!(id, existing.id);
    assert_eq!(next(), (o::AssocChangeState::ShutdownComplete, id));
    assert_eq!(get::<o::Status>(client, existing.id).unwrap().state, o::AssocState::Established);
}
