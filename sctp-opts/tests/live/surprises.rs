//! Surprising behaviour of Linux, as described in notes.

use std::time::{Duration, Instant};

use sctp_opts::cmsgs::AuthInfo;
use sctp_opts::functions::{bindx, Bindx};
use sctp_opts::notifications::Notification;
use sctp_opts::options::{self as o, HmacId, NotificationType as Of};
use sctp_opts::{get, receive, send, set, All, AssocId, Current, Future, List, OneToOne, Received, Socket as Whole};

use crate::common::{
    acknowledged, deaf, interleave, interleaving, loopback, refused, sctp, setting, socket, Abilities, Family, Pair,
    Socket, Style, EACCES, EINVAL, EOPNOTSUPP, FAMILIES,
};
use crate::described::{able, Bytes, OPTIONS};
use crate::notifications::paths::own_network;
use crate::notifications::{await_notification, pick, subscribe};

const EAGAIN: i32 = 11;
const EADDRINUSE: i32 = 98;
const EADDRNOTAVAIL: i32 = 99;

/// `getsockopt` returns the same for any association id.
#[test]
fn a_connected_one_to_one_socket_ignores_the_id() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let pair = able(Style::One, family);
        let ids = [0, 1, 2, 4711, u32::MAX].map(AssocId::new);
        let mut asked = 0;
        for option in OPTIONS.iter().filter(|option| option.there() && option.scope != "socket") {
            let Some(debug) = option.debug else { continue };
            // These options change over time.
            let volatile = ["SCTP_STATUS", "SCTP_GET_PEER_ADDR_INFO", "SCTP_GET_ASSOC_STATS"].contains(&option.name);
            let expected = debug(&pair, pair.id);
            assert!(expected.starts_with("Ok("), "{}: {expected}", option.name);
            for id in ids {
                let answer = debug(&pair, id);
                assert!(
                    answer.starts_with("Ok(") && (volatile || answer == expected),
                    "{} of {id:?}: {answer}",
                    option.name
                );
            }
            asked += 1;
        }
        assert!(asked >= 28, "{asked} options");
        for (value, number) in [(7, 0), (8, 1), (9, 2), (10, 4711)] {
            set(&pair.client, AssocId::new(number), &o::Context(value)).unwrap();
            assert_eq!(get::<o::Context>(&pair.client, OneToOne).unwrap().0, value);
        }
        set(&pair.client, Future, &o::Context(11)).unwrap();
        assert_eq!(get::<o::Context>(&pair.client, OneToOne).unwrap().0, 11);
    }
    // A one-to-many socket does not ignore it.
    let many = Pair::new(Style::Many, Family::V4);
    set(&many.client, Future, &o::Context(7)).unwrap();
    assert_eq!(get::<o::Context>(&many.client, many.id).unwrap().0, 0);
    set(&many.client, Current, &o::Context(8)).unwrap();
    assert_eq!(get::<o::Context>(&many.client, Future).unwrap().0, 7);
    set(&many.client, All, &o::Context(9)).unwrap();
    assert_eq!(
        (get(&many.client, many.id).unwrap(), get(&many.client, Future).unwrap()),
        (o::Context(9), o::Context(9))
    );
    refused(set(&many.client, AssocId::new(4711), &o::Context(1)), EINVAL);
}

#[test]
fn maxseg_has_limits() {
    if !sctp() {
        return;
    }
    for (family, least) in [(Family::V4, 464), (Family::V6, 444)] {
        let many = socket(Style::Many, family);
        for size in [0, least, 65_516] {
            set(&many, Future, &o::MaxSeg(size)).unwrap();
            assert_eq!(get::<o::MaxSeg>(&many, Future).unwrap().0, size);
        }
        for size in [1, least - 1, 65_517, u32::MAX] {
            refused(set(&many, Future, &o::MaxSeg(size)), EINVAL);
        }
        let interleaves = interleaving();
        let pair = Pair::with(Style::One, family, Abilities::default(), |socket| {
            if interleaves {
                interleave(socket);
            }
        });
        assert_eq!(get::<o::InterleavingSupported>(&pair.client, OneToOne).unwrap().0, interleaves);
        let less = if interleaves { 4 } else { 0 };
        for size in [least - less, 65_516 - less] {
            set(&pair.client, OneToOne, &o::MaxSeg(size)).unwrap();
        }
        for size in [least - less - 1, 65_516 - less + 1] {
            refused(set(&pair.client, OneToOne, &o::MaxSeg(size)), EINVAL);
        }
    }
}

/// In a network namespace of a thread's own, for its setting.
#[test]
fn udp_encapsulation_lowers_the_least_maxseg() {
    if !sctp() || setting("udp_port").is_none() {
        return;
    }
    let measure = || {
        if !own_network() {
            return;
        }
        std::fs::write("/proc/sys/net/sctp/udp_port", "9899").unwrap();
        let many = socket(Style::Many, Family::V4);
        for size in [456, 65_516] {
            set(&many, Future, &o::MaxSeg(size)).unwrap();
        }
        for size in [455, 65_517] {
            refused(set(&many, Future, &o::MaxSeg(size)), EINVAL);
        }
    };
    std::thread::spawn(measure).join().unwrap();
}

/// The kernel's log; empty without root.
fn kernel_log() -> String {
    use std::io::{ErrorKind, Read as _};
    use std::os::unix::fs::OpenOptionsExt as _;
    let log = std::fs::OpenOptions::new().read(true).custom_flags(libc::O_NONBLOCK).open("/dev/kmsg");
    let Ok(mut log) = log else { return String::new() };
    let (mut text, mut record) = (String::new(), [0; 8192]);
    loop {
        match log.read(&mut record) {
            Ok(length) => text.push_str(&String::from_utf8_lossy(&record[..length])),
            Err(error) if error.kind() == ErrorKind::WouldBlock => return text,
            // The oldest records have been overwritten.
            Err(error) => assert_eq!(error.kind(), ErrorKind::BrokenPipe, "{error}"),
        }
    }
}

/// The older forms of three options cause a warning, which the kernel limits in number.
#[test]
fn short_forms_are_warned_about() {
    if !sctp() || kernel_log().is_empty() {
        return;
    }
    let one = socket(Style::One, Family::V4);
    get::<Bytes<o::MaxSeg, 4>>(&one, Whole).unwrap();
    get::<Bytes<o::MaxBurst, 4>>(&one, Whole).unwrap();
    get::<Bytes<o::DelayedSack, 8>>(&one, Whole).unwrap();
    let log = kernel_log();
    for warning in [
        "Use of int in maxseg socket option",
        "Use of int in max_burst socket option",
        "Use of struct sctp_assoc_value in delayed_ack socket option",
    ] {
        assert!(log.contains(warning), "{warning}: {log}");
    }
}

/// The number alone means future associations, or the only association of a one-to-one socket.
#[test]
fn short_forms_are_for_future_associations() {
    if !sctp() {
        return;
    }
    macro_rules! short_form {
        ($option:ident) => {
            let short = |number: u32| Bytes::<o::$option, 4>::new(number.to_ne_bytes());
            let read =
                |socket: &Socket| u32::from_ne_bytes(get::<Bytes<o::$option, 4>>(socket, Whole).unwrap().content);
            let many = Pair::new(Style::Many, Family::V4);
            set(&many.client, many.id, &o::$option(700)).unwrap();
            set(&many.client, Whole, &short(900)).unwrap();
            assert_eq!(get::<o::$option>(&many.client, Future).unwrap().0, 900);
            assert_eq!(get::<o::$option>(&many.client, many.id).unwrap().0, 700);
            assert_eq!(read(&many.client), 900);
            let one = Pair::new(Style::One, Family::V4);
            set(&one.client, Whole, &short(1100)).unwrap();
            assert_eq!((get::<o::$option>(&one.client, OneToOne).unwrap().0, read(&one.client)), (1100, 1100));
            let unconnected = socket(Style::One, Family::V4);
            set(&unconnected, Whole, &short(0)).unwrap();
            assert_eq!((get::<o::$option>(&unconnected, OneToOne).unwrap().0, read(&unconnected)), (0, 0));
        };
    }
    short_form!(MaxBurst);
    short_form!(MaxSeg);
    // The length is returned as it was passed, although only eight bytes are written.
    let long = get::<Bytes<o::MaxBurst, 100>>(&socket(Style::One, Family::V4), Whole).unwrap();
    assert_eq!(long.length, 100);
}

/// The address alone finds the association; the id has to fit nothing.
#[test]
fn the_primary_address_is_set_with_any_id() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::Many, Family::V4);
    set(&pair.client, AssocId::new(4711), &o::PrimaryAddr(pair.peer)).unwrap();
    let mut other = pair.peer;
    other.set_ip([127, 7, 7, 7].into());
    refused(set(&pair.client, pair.id, &o::PrimaryAddr(other)), EINVAL);
}

/// A key of no bytes needs one byte after the header.
#[test]
fn an_empty_key_is_accepted_in_a_longer_argument() {
    if !sctp() {
        return;
    }
    let many = socket(Style::Many, Family::V4);
    set(&many, Future, &o::AuthSupported(true)).unwrap();
    let key = [0, 0, 0, 0, 1, 0, 0, 0, 0];
    set(&many, Whole, &Bytes::<o::AuthKey, 9>::new(key)).unwrap();
    refused(set(&many, Whole, &Bytes::<o::AuthKey, 8>::new([0, 0, 0, 0, 1, 0, 0, 0])), EINVAL);
    set(&many, Future, &o::AuthActiveKey(1)).unwrap();
}

/// An association gets the keys of its socket, and not which of them were deactivated.
#[test]
fn a_deactivated_key_is_active_in_later_associations() {
    if !sctp() {
        return;
    }
    let can = Abilities { auth: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |socket| {
        set(socket, Future, &o::AuthKey { key_number: 1, key: b"key" }).unwrap();
        set(socket, Future, &o::AuthDeactivateKey(1)).unwrap();
        refused(set(socket, Future, &o::AuthActiveKey(1)), EINVAL);
    });
    set(&pair.client, OneToOne, &o::AuthActiveKey(1)).unwrap();
}

/// A key that does not exist matters only where the peer wants it used.
#[test]
fn a_missing_key_is_accepted_where_data_needs_none() {
    if !sctp() {
        return;
    }
    for (wanted, accepted) in [(false, true), (true, false)] {
        let can = Abilities { auth: true, ..Abilities::default() };
        let pair = Pair::with(Style::One, Family::V4, can, |socket| {
            if wanted {
                set(socket, Whole, &o::AuthChunk(o::ChunkType::Data)).unwrap();
            }
        });
        let sent = send(&pair.client, b"hello", None, &AuthInfo(77));
        assert_eq!(sent.is_ok(), accepted, "{sent:?}");
    }
}

/// Of one-to-many sockets, only one that listens and has connected has a peer.
#[test]
fn a_listening_socket_that_connected_has_a_peer() {
    if !sctp() {
        return;
    }
    let (server, client) = (socket(Style::Many, Family::V4), socket(Style::Many, Family::V4));
    for socket in [&server, &client] {
        socket.bind(&loopback(Family::V4).into()).unwrap();
    }
    server.listen(1).unwrap();
    let peer = server.local_addr().unwrap();
    client.connect(&peer).unwrap();
    client.peer_addr().unwrap_err();
    server.peer_addr().unwrap_err();
    client.listen(1).unwrap();
    assert_eq!(client.peer_addr().unwrap(), peer);
}

#[test]
fn a_stream_without_an_association_takes_any_weight() {
    if sctp() {
        set(socket(Style::One, Family::V4), (OneToOne, 60_000), &o::StreamSchedulerValue(1)).unwrap();
    }
}

/// Besides the wildcard, broadcast and multicast, one network of IPv4 has no address of a socket.
#[test]
fn unusable_addresses_cannot_be_removed() {
    if !sctp() {
        return;
    }
    let one = socket(Style::One, Family::V4);
    let address = |ip: [u8; 4], port| std::net::SocketAddr::from((ip, port));
    one.bind(&address([127, 0, 0, 1], 0).into()).unwrap();
    let port = one.local_addr().unwrap().as_socket().unwrap().port();
    bindx(&one, [address([127, 0, 0, 2], port)], Bindx::Add).unwrap();
    let remove = |ip| bindx(&one, [address(ip, port)], Bindx::Remove);
    for ip in [[0; 4], [192, 88, 99, 0], [192, 88, 99, 255], [224, 0, 0, 1], [255; 4]] {
        refused(remove(ip), EADDRNOTAVAIL);
    }
    for ip in [[0, 0, 0, 1], [192, 88, 98, 255], [192, 88, 100, 0], [240, 0, 0, 1], [127, 0, 0, 3]] {
        refused(remove(ip), EINVAL);
    }
    remove([127, 0, 0, 2]).unwrap();
}

/// Streams can be reset as soon as their data was sent, and an association once it was acknowledged.
#[test]
fn unacknowledged_data_delays_the_reset_of_an_association_only() {
    if !sctp() {
        return;
    }
    let (streams, whole) = (able(Style::One, Family::V4), able(Style::One, Family::V4));
    for pair in [&streams, &whole] {
        deaf(&pair.server);
        send(&pair.client, b"hello", None, &()).unwrap();
        assert_eq!(get::<o::Status>(&pair.client, OneToOne).unwrap().unacked_chunks, 1);
    }
    let reset = o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[] };
    set(&streams.client, OneToOne, &reset).unwrap();
    refused(set(&whole.client, OneToOne, &o::ResetAssoc), EAGAIN);
}

#[test]
fn hmac_lists_are_validated() {
    if !sctp() {
        return;
    }
    let many = socket(Style::Many, Family::V4);
    set(&many, Future, &o::AuthSupported(true)).unwrap();
    for (numbers, errno) in [
        (&[1][..], None),
        (&[3, 1], None),
        (&[1, 3, 1, 3], None),
        (&[], Some(EINVAL)),
        (&[3], Some(EINVAL)),
        (&[1, 3, 1, 3, 1], Some(EINVAL)),
        // The limit of four is checked before the values.
        (&[9, 1, 1, 1, 1], Some(EINVAL)),
        (&[0, 1], Some(EOPNOTSUPP)),
        (&[1, 2], Some(EOPNOTSUPP)),
        // An unknown algorithm is reported before a missing SHA-1.
        (&[4], Some(EOPNOTSUPP)),
    ] {
        let ids: Vec<HmacId> = numbers.iter().map(|number| HmacId::from_number(*number)).collect();
        let result = set(&many, Whole, &o::HmacIdent(List::<_, 8>::from_slice(&ids).unwrap()));
        match errno {
            None => {
                result.unwrap();
                assert_eq!(get::<o::HmacIdent>(&many, Whole).unwrap().0, ids[..]);
            }
            Some(errno) => drop(refused(result, errno)),
        }
    }
}

#[test]
fn a_key_in_use_can_be_deleted() {
    if !sctp() {
        return;
    }
    let can = Abilities { auth: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |socket| {
        set(socket, Whole, &o::AuthChunk(o::ChunkType::Data)).unwrap();
        socket.set_recv_buffer_size(4096).unwrap();
        socket.set_send_buffer_size(60_000).unwrap();
    });
    for socket in [&pair.client, &pair.server] {
        set(socket, OneToOne, &o::AuthKey { key_number: 9, key: b"a key" }).unwrap();
    }
    set(&pair.client, OneToOne, &o::AuthActiveKey(9)).unwrap();
    for _ in 0..20 {
        pair.client.send(&[b'x'; 1000]).unwrap();
    }
    refused(set(&pair.client, OneToOne, &o::AuthDeleteKey(9)), EINVAL);
    set(&pair.client, OneToOne, &o::AuthActiveKey(0)).unwrap();
    set(&pair.client, OneToOne, &o::AuthDeleteKey(9)).unwrap();
    refused(set(&pair.client, OneToOne, &o::AuthActiveKey(9)), EINVAL);
    // The messages arrive, which they would not without authentication.
    let mut buffer = [0; 4096];
    for _ in 0..20 {
        match receive::<()>(&pair.server, &mut buffer).unwrap() {
            Received::Message(message) => assert_eq!(message.data, [b'x'; 1000]),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn accepted_sockets_do_not_inherit_authentication() {
    if !sctp() || setting("auth_enable").as_deref() != Some("0") {
        return;
    }
    let can = Abilities { auth: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |_| {});
    get::<o::HmacIdent>(&pair.client, Whole).unwrap();
    refused(get::<o::HmacIdent>(&pair.server, Whole).map(drop), EACCES);
    refused(set(&pair.server, Whole, &o::AuthChunk(o::ChunkType::Data)), EACCES);
    assert!(get::<o::AuthSupported>(&pair.server, OneToOne).unwrap().0);
    set(&pair.server, OneToOne, &o::AuthKey { key_number: 1, key: b"a key" }).unwrap();
}

#[test]
fn a_listening_port_cannot_be_shared() {
    if !sctp() {
        return;
    }
    let sharing = || {
        let one = socket(Style::One, Family::V4);
        set(&one, Whole, &o::ReusePort(true)).unwrap();
        one
    };
    let (first, second, third) = (sharing(), sharing(), sharing());
    first.bind(&loopback(Family::V4).into()).unwrap();
    let address = first.local_addr().unwrap();
    second.bind(&address).unwrap();
    first.listen(1).unwrap();
    assert_eq!(second.listen(1).unwrap_err().raw_os_error(), Some(EADDRINUSE));
    assert_eq!(third.bind(&address).unwrap_err().raw_os_error(), Some(EADDRINUSE));
}

/// Whether a sender-dry notification is queued: it is queued before the call that causes it returns.
fn dry(socket: &Socket) -> bool {
    socket.set_nonblocking(true).unwrap();
    match receive::<()>(socket, &mut [0; 256]) {
        Ok(Received::Notification(Notification::SenderDry(_))) => true,
        Err(error) if error.is_would_block() => false,
        other => panic!("{other:?}"),
    }
}

#[test]
fn sender_dry_is_sent_at_once_for_an_association() {
    if !sctp() {
        return;
    }
    let events = o::Events { sender_dry: Some(true), ..o::Events::default() };
    let one = Pair::new(Style::One, Family::V4);
    set(&one.client, Whole, &events).unwrap();
    assert!(dry(&one.client));
    let many = Pair::new(Style::Many, Family::V4);
    set(&many.server, Whole, &events).unwrap();
    assert!(!dry(&many.server));
    set(&many.server, (Future, Of::SenderDry), &o::Event(true)).unwrap();
    assert!(!dry(&many.server));
    for _ in 0..2 {
        set(&many.server, (Current, Of::SenderDry), &o::Event(true)).unwrap();
        set(&many.server, (many.server_id, Of::SenderDry), &o::Event(true)).unwrap();
        assert!(dry(&many.server) && dry(&many.server) && !dry(&many.server));
    }
}

#[test]
fn a_failed_message_has_its_association_id() {
    if !sctp() {
        return;
    }
    let mut pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        subscribe(socket, &[Of::SendFailedEvent]);
        socket.set_recv_buffer_size(4096).unwrap();
        socket.set_send_buffer_size(60_000).unwrap();
    });
    for _ in 0..20 {
        send(&pair.client, &[b'x'; 1000], None, &()).unwrap();
    }
    pair.server.set_linger(Some(Duration::ZERO)).unwrap();
    pair.server = socket(Style::One, Family::V4);
    await_notification(
        &pair.client,
        "the undelivered message",
        pick!(SendFailedEvent(n) => assert_eq!((n.info.assoc_id, n.assoc_id), (pair.id, pair.id))),
    );
}

#[test]
fn close_does_not_wait_for_many_peers() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::Many, Family::V4);
    pair.client.set_nonblocking(true).unwrap();
    while pair.client.send_to(&[b'x'; 1000], &pair.peer.into()).is_ok() {}
    pair.client.set_linger(Some(Duration::from_secs(120))).unwrap();
    let began = Instant::now();
    drop(pair.client);
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
}

#[test]
fn close_aborts_if_messages_are_unread() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::One, Family::V4);
    pair.server.send(b"unread").unwrap();
    // Acknowledged means that it has arrived.
    acknowledged(&pair.server, OneToOne);
    drop(pair.client);
    let error = receive::<()>(&pair.server, &mut [0; 64]).unwrap_err();
    assert_eq!(error.raw_os_error(), Some(104), "{error}");
}
