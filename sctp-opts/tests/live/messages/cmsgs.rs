//! Each ancillary message of Linux, sent and received.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use sctp_opts::cmsgs::{AuthInfo, DstAddrV4, DstAddrV6, Init, NxtInfo, PrInfo, RcvInfo, SndInfo, SndRcv};
use sctp_opts::options as o;
use sctp_opts::{get, receive, send, set, Future, Kind, List, OneToOne, Ppid, Received, Socket as Whole};

use super::{arrived, before, first_on, informed, message, on, pair, say, Info};
use crate::common::{
    eventually, interleave, interleaving, loopback, sctp, socket, Abilities, Family, Pair, Socket, Style, FAMILIES,
    STYLES,
};
use crate::wire::{capture, next, port};

const DATA: u8 = 0;
const AUTH: u8 = 15;

/// Several messages: the ancillary data about each, and about the next.
#[test]
fn ancillary_data_about_a_message_and_the_next() {
    if !sctp() {
        return;
    }
    for (style, family) in STYLES.into_iter().flat_map(|style| FAMILIES.map(|family| (style, family))) {
        let pair = pair(style, family);
        set(&pair.server, Whole, &o::RecvNxtInfo(true)).unwrap();
        match style {
            Style::One => set(&pair.server, OneToOne, &o::Context(77)).unwrap(),
            Style::Many => set(&pair.server, pair.server_id, &o::Context(77)).unwrap(),
        }
        say(&pair, b"first", on(3, 0x0102_0304));
        say(&pair, b"second", on(3, u32::MAX));
        say(&pair, b"the third", SndInfo { flags: o::SndFlags::UNORDERED, ..on(4, 0) });
        say(&pair, b"fourth", on(5, 46));
        arrived(&pair, before(&pair) + 4);

        let ((info, follows), from) = message::<Info>(&pair.server, b"first");
        let first = info.tsn;
        let client = pair.client.local_addr().unwrap().as_socket().unwrap().port();
        assert_eq!(from, Some((loopback(family).ip(), client).into()));
        let expected = |stream, ssn, ppid, further| {
            let mut info = RcvInfo::default();
            (info.stream, info.ssn, info.ppid) = (stream, ssn, Ppid(ppid));
            (info.tsn, info.context, info.assoc_id) = (first.wrapping_add(further), 77, pair.server_id);
            info
        };
        let follows_with = |stream, ppid, length| {
            let mut info = NxtInfo::default();
            (info.stream, info.ppid, info.length, info.assoc_id) = (stream, Ppid(ppid), length, pair.server_id);
            info
        };
        assert_eq!(info, expected(3, 0, 0x0102_0304, 0));
        assert_eq!(follows, Some(follows_with(3, u32::MAX, 6)));

        let ((info, follows), _) = message::<Info>(&pair.server, b"second");
        assert_eq!(info, expected(3, 1, u32::MAX, 1));
        let unordered = o::SndFlags::UNORDERED;
        let mut third = follows_with(4, 0, 9);
        third.flags = unordered;
        assert_eq!(follows, Some(third));

        let ((info, follows), _) = message::<Info>(&pair.server, b"the third");
        let mut third = expected(4, 0, 0, 2);
        // All messages before it had arrived, and perhaps the one after it.
        assert!(info.cum_tsn.wrapping_sub(first) <= 3, "{info:?}");
        (third.flags, third.cum_tsn) = (unordered, info.cum_tsn);
        assert_eq!(info, third);
        assert_eq!(follows, Some(follows_with(5, 46, 6)));

        let ((info, follows), _) = message::<Info>(&pair.server, b"fourth");
        assert_eq!((info, follows), (expected(5, 0, 46, 3), None));
    }
}

/// For an incomplete message, `NxtInfo` has the length that has arrived; for a notification, a flag and its length.
#[test]
fn nxtinfo_of_incomplete_messages_and_notifications() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        informed(socket);
        set(socket, Whole, &o::RecvNxtInfo(true)).unwrap();
        set(socket, (Future, o::NotificationType::Shutdown), &o::Event(true)).unwrap();
        socket.set_recv_buffer_size(8192).unwrap();
        socket.set_send_buffer_size(1 << 20).unwrap();
        set(socket, Whole, &o::PartialDeliveryPoint(500)).unwrap();
        set(socket, Future, &o::MaxSeg(500)).unwrap();
    });
    let follows = |stream, ppid, length| {
        let mut info = NxtInfo::default();
        (info.stream, info.ppid, info.length, info.assoc_id) = (stream, Ppid(ppid), length, pair.server_id);
        info
    };
    let received = || get::<o::AssocStats>(&pair.server, OneToOne).unwrap().ordered_chunks_received;
    say(&pair, b"first", on(3, 7));
    say(&pair, &vec![b'x'; 30_000], on(4, 46));
    eventually("the second message begins to arrive", || received() > 2);
    let ((_, next), _) = message::<Info>(&pair.server, b"first");
    let next = next.expect("NxtInfo of the second message");
    assert_eq!(next, follows(4, 46, next.length));
    assert!((500..30_000).contains(&next.length), "{next:?}");

    let other = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        informed(socket);
        set(socket, Whole, &o::RecvNxtInfo(true)).unwrap();
        set(socket, (Future, o::NotificationType::Shutdown), &o::Event(true)).unwrap();
    });
    say(&other, b"last", on(3, 7));
    other.client.shutdown(std::net::Shutdown::Write).unwrap();
    eventually("the notification is queued", || {
        get::<o::Status>(&other.server, OneToOne).map_or(true, |status| status.state != o::AssocState::Established)
    });
    let ((_, next), _) = message::<Info>(&other.server, b"last");
    // A header and an association id.
    let mut end = follows(0, 0, 12);
    (end.flags, end.assoc_id) = (o::SndFlags::NOTIFICATION, other.server_id);
    assert_eq!(next, Some(end));
}

/// Unordered messages have a message identifier with interleaving, and otherwise no sequence number.
#[test]
fn unordered_messages_have_numbers_if_interleaved() {
    if !sctp() {
        return;
    }
    let interleaved = interleaving();
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        informed(socket);
        if interleaved {
            interleave(socket);
        }
    });
    for number in 0..3 {
        say(&pair, b"ordered", on(3, 7));
        say(&pair, b"unordered", SndInfo { flags: o::SndFlags::UNORDERED, ..on(3, 7) });
        arrived(&pair, u64::from(number + 1) * 2);
        assert_eq!(message::<RcvInfo>(&pair.server, b"ordered").0.ssn, number);
        let unordered = message::<RcvInfo>(&pair.server, b"unordered").0;
        assert_eq!(unordered.ssn, if interleaved { number } else { 0 });
        assert_eq!(unordered.flags, o::SndFlags::UNORDERED);
    }
}

/// The older form, sent and received; and all received forms at once.
#[test]
fn sndrcv_is_sent_and_received() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let pair = pair(Style::One, family);
        set(&pair.server, Whole, &o::RecvNxtInfo(true)).unwrap();
        set(&pair.server, Whole, &o::Events { data_io: true, ..o::Events::default() }).unwrap();
        set(&pair.server, OneToOne, &o::Context(77)).unwrap();
        let time_to_live = Duration::from_secs(600);
        let sent = SndRcv { stream: 2, ppid: Ppid(0x0a0b_0c0d), context: 9, time_to_live, ..SndRcv::default() };
        send(&pair.client, b"older", None, &sent).unwrap();
        send(&pair.client, b"next", None, &SndRcv { flags: o::SndFlags::UNORDERED, ..sent }).unwrap();
        arrived(&pair, 2);
        let ((older, info, follows), _) = message::<(SndRcv, RcvInfo, Option<NxtInfo>)>(&pair.server, b"older");
        // The context is the receiver's; the lifetime is not transmitted.
        let (assoc_id, tsn) = (pair.server_id, info.tsn);
        let expected = SndRcv { context: 77, time_to_live: Duration::ZERO, assoc_id, tsn, ..sent };
        assert_eq!(older, expected);
        let (stream, ppid, flags) = (sent.stream, sent.ppid, o::SndFlags::UNORDERED);
        let mut newer = RcvInfo::default();
        (newer.stream, newer.ppid, newer.tsn, newer.context, newer.assoc_id) = (stream, ppid, tsn, 77, assoc_id);
        assert_eq!(info, newer);
        let mut next = NxtInfo::default();
        (next.stream, next.flags, next.ppid, next.length, next.assoc_id) = (stream, flags, ppid, 4, assoc_id);
        assert_eq!(follows, Some(next));
        // Otherwise this enabled data would take the space of the other.
        set(&pair.server, Whole, &o::RecvRcvInfo(false)).unwrap();
        set(&pair.server, Whole, &o::RecvNxtInfo(false)).unwrap();
        let (only, _) = message::<SndRcv>(&pair.server, b"next");
        // All messages before it had arrived, and perhaps the message itself.
        assert!([tsn, tsn.wrapping_add(1)].contains(&only.cum_tsn), "{only:?}");
        assert_eq!(only, SndRcv { flags, tsn: tsn.wrapping_add(1), cum_tsn: only.cum_tsn, ..expected });
    }
}

/// Payload protocol identifiers are in host order for the application and in network order on the wire.
#[test]
fn ppids_are_in_network_order_on_the_wire() {
    let Some(wire) = sctp().then(capture).flatten() else { return };
    let pair = pair(Style::One, Family::V4);
    say(&pair, b"hello", on(3, 0x0102_0304));
    let chunk = next(&wire, (port(&pair.client), pair.peer.port()), DATA).1;
    // Type, flags, length, TSN, stream, number in it, protocol, data.
    assert_eq!(chunk[8..16], [0, 3, 0, 0, 1, 2, 3, 4]);
    assert_eq!(&chunk[16..21], b"hello");
    let (info, _) = message::<RcvInfo>(&pair.server, b"hello");
    assert_eq!(info, first_on(3, 0x0102_0304, pair.server_id, &info));
}

/// A listener, and its address.
fn listener(style: Style, on: SocketAddr) -> (Socket, SocketAddr) {
    let family = if on.is_ipv4() { Family::V4 } else { Family::V6 };
    let listener = socket(style, family);
    set(&listener, Whole, &o::InitMsg { num_ostreams: 100, ..o::InitMsg::default() }).unwrap();
    informed(&listener);
    listener.bind(&on.into()).unwrap();
    listener.listen(4).unwrap();
    let at = listener.local_addr().unwrap().as_socket().unwrap();
    (listener, at)
}

#[test]
fn the_first_message_can_configure_its_association() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let (listener, to) = listener(Style::One, loopback(family));
        let client = socket(Style::Many, family);
        let wanted =
            Init { num_ostreams: 33, max_instreams: 44, max_attempts: 2, max_init_timeout: Duration::from_millis(900) };
        send(&client, b"hello", to, &(wanted, on(32, 46))).unwrap();
        let (server, _) = listener.accept().unwrap();
        let seen = get::<o::Status>(&server, OneToOne).unwrap();
        assert_eq!((seen.inbound_streams, seen.outbound_streams), (33, 44));
        let (info, _) = message::<RcvInfo>(&server, b"hello");
        assert_eq!(info, first_on(32, 46, seen.assoc_id, &info));
    }
}

/// The first message can name any number of further addresses of the peer: the association comes up although the
/// address that the message is sent to is unreachable.
#[test]
fn the_first_message_can_name_more_addresses() {
    if !sctp() {
        return;
    }
    // Addresses of the guest: loopback, and an interface that drops all packets.
    let there = |ip: IpAddr| std::net::UdpSocket::bind((ip, 0)).is_ok();
    let far = |last: u8| Ipv4Addr::new(10, 9, 0, last);
    let far6 = |last: u16| Ipv6Addr::new(0xfd09, 0, 0, 0, 0, 0, 0, last);
    let (near, near6) = (Ipv4Addr::new(10, 9, 1, 1), Ipv6Addr::new(0xfd09, 2, 0, 0, 0, 0, 0, 1));
    if ![near.into(), near6.into(), far(1).into(), far6(1).into()].into_iter().all(there) {
        println!("skipped: it needs the addresses of `cargo xtask kernel`");
        return;
    }
    let client = |family| {
        let client = socket(Style::Many, family);
        let quick = Duration::from_millis(40);
        set(&client, Future, &o::RtoInfo { initial: quick, min: quick, max: quick }).unwrap();
        client
    };

    let (server, at) = listener(Style::Many, (near, 0).into());
    let client4 = client(Family::V4);
    let further = [far(78), far(79), near];
    send(&client4, b"hello", SocketAddr::from((far(77), at.port())), &further.map(DstAddrV4)).unwrap();
    // The server is at the last of them.
    message::<RcvInfo>(&server, b"hello");

    // A number of addresses known only at run time, combined with other ancillary data.
    let (server, at) = listener(Style::Many, (near6, 0).into());
    let client6 = client(Family::V6);
    set(&client6, Whole, &o::WantMappedV4Addr(false)).unwrap();
    let v6 = List::<_, 3>::from_slice(&[DstAddrV6(far6(78)), DstAddrV6(near6)]).unwrap();
    let init = Init { num_ostreams: 50, ..Init::default() };
    let all = (init, on(49, 46), PrInfo::retransmissions(3), v6, [DstAddrV4(far(78))], None::<AuthInfo>);
    send(&client6, b"hello", SocketAddr::from((far6(77), at.port())), &all).unwrap();
    let (info, _) = message::<RcvInfo>(&server, b"hello");
    let id = get::<o::AssocIdList>(&server, Whole).unwrap().0[0];
    assert_eq!(info, first_on(49, 46, id, &info));
}

/// Fills the buffers to the server with messages; returns how many were sent.
fn fill(pair: &Pair, control: &impl sctp_opts::control::ControlData) -> u32 {
    pair.client.set_nonblocking(true).unwrap();
    let mut count = 0;
    loop {
        match send(&pair.client, &[b'x'; 1000], None, control) {
            Ok(_) => count += 1,
            Err(error) => {
                assert!(error.is_would_block(), "{error}");
                return count;
            }
        }
    }
}

/// Makes the receive buffer small.
pub(super) fn narrow(socket: &Socket) {
    socket.set_recv_buffer_size(4096).unwrap();
    socket.set_send_buffer_size(20_000).unwrap();
}

#[test]
fn messages_are_abandoned_as_prinfo_says() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), narrow);
    let abandoned = |policy| {
        let status = get::<o::PrAssocStatus>(&pair.client, (OneToOne, policy)).unwrap();
        status.abandoned_unsent + status.abandoned_sent
    };
    let count = fill(&pair, &PrInfo::priority(7));
    assert!(count > 4, "{count}");
    assert_eq!(abandoned(o::PrPolicy::Priority), 0);
    // A message with higher priority replaces others.
    let important = (on(1, 46), PrInfo::priority(0));
    eventually("messages are abandoned for the important one", || {
        while send(&pair.client, &[b'y'; 1000], None, &important).is_ok() {}
        abandoned(o::PrPolicy::Priority) > 0
    });

    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), narrow);
    fill(&pair, &PrInfo::time_to_live(Duration::from_millis(1)));
    std::thread::sleep(Duration::from_millis(20));
    // There is space again, and none of the expired messages is sent.
    let mut buffer = [0; 4096];
    pair.server.set_nonblocking(true).unwrap();
    eventually("messages are abandoned", || {
        let _ = receive::<()>(&pair.server, &mut buffer);
        let ttl = (OneToOne, o::PrPolicy::Ttl);
        get::<o::PrAssocStatus>(&pair.client, ttl).unwrap().abandoned_unsent > 0
    });
}

#[test]
fn messages_are_signed_with_the_given_key() {
    let Some(wire) = sctp().then(capture).flatten() else { return };
    let can = Abilities { auth: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |socket| {
        set(socket, Whole, &o::AuthChunk(o::ChunkType::Data)).unwrap();
        for key_number in [1, 2] {
            set(socket, Future, &o::AuthKey { key_number: key_number.into(), key: &[key_number, 7, 7] }).unwrap();
        }
        set(socket, Future, &o::AuthActiveKey(1)).unwrap();
    });
    let ports = (port(&pair.client), pair.peer.port());
    let signed_with = || {
        let chunk = next(&wire, ports, AUTH).1;
        u16::from_be_bytes([chunk[4], chunk[5]])
    };
    // The handshake and control chunks are signed as well.
    send(&pair.client, b"active", None, &on(0, 0)).unwrap();
    message::<()>(&pair.server, b"active");
    send(&pair.client, b"another", None, &(on(0, 0), AuthInfo(2))).unwrap();
    message::<()>(&pair.server, b"another");
    eventually("a packet authenticated with the other key", || signed_with() == 2);
    let error = send(&pair.client, b"unknown", None, &AuthInfo(99)).unwrap_err();
    assert!(matches!(error.kind(), Kind::Os(_)), "{error}");
}

/// With too little space, the kernel truncates the control data and sets the flag, and messages that may be missing are
/// not reported as absent.
#[test]
fn truncated_control_data_is_reported() {
    if !sctp() {
        return;
    }
    let pair = pair(Style::One, Family::V4);
    set(&pair.server, Whole, &o::RecvNxtInfo(true)).unwrap();
    set(&pair.server, Whole, &o::Events { data_io: true, ..o::Events::default() }).unwrap();
    let mut buffer = [0; 64];
    let mut seen = [0, 0];
    for _ in 0..3 {
        say(&pair, b"one", on(3, 46));
        say(&pair, b"two", on(3, 46));
    }
    arrived(&pair, 6);
    let mut cut = |name: &str, kind: Option<Kind>| {
        seen[usize::from(kind == Some(Kind::CutOff))] += 1;
        assert!(matches!(kind, None | Some(Kind::CutOff)), "{name}: {kind:?}");
    };
    // All three are enabled, and there is space for one or two.
    macro_rules! receives {
        ($($info:ty),*) => { $(
            match receive::<$info>(&pair.server, &mut buffer).unwrap() {
                Received::Message(message) => {
                    assert_eq!(message.data.len(), 3, "the message is there in any case");
                    cut(stringify!($info), message.info.err().map(|error| error.kind()));
                }
                other => panic!("{other:?}"),
            }
        )* };
    }
    receives!(RcvInfo, NxtInfo, SndRcv, (RcvInfo, NxtInfo), (RcvInfo, NxtInfo, SndRcv));
    assert!(seen[0] >= 2 && seen[1] >= 2, "{seen:?}");
    // Data that was not asked for is not an error.
    assert!(matches!(receive::<()>(&pair.server, &mut buffer).unwrap(), Received::Message(m) if m.info.is_ok()));
}

/// Ancillary data that is not enabled is not received, and the error says what to enable.
#[test]
fn ancillary_data_that_is_not_enabled_is_missing() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    send(&pair.client, b"hello", None, &()).unwrap();
    let mut buffer = [0; 64];
    let Received::Message(message) = receive::<RcvInfo>(&pair.server, &mut buffer).unwrap() else { panic!() };
    let error = message.info.unwrap_err();
    assert_eq!((error.kind(), error.hint()), (Kind::Missing, Some("SCTP_RECVRCVINFO")));
}
