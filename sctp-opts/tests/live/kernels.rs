//! Behaviour of kernels that no RFC documents; each is also a note in the description.

use std::ffi::{c_int, c_void};
use std::io::{Read as _, Write as _};
use std::os::fd::AsRawFd as _;
use std::time::Duration;

use sctp_opts::options as o;
use sctp_opts::{get, set, Future, OneToOne, Socket as Whole};

use crate::common::{acknowledged, kernel, refused, sctp, setting, socket, Family, Pair, Style, EINVAL};
use crate::described::Bytes;
use crate::sentences::noted;

extern "C" {
    fn getsockopt(fd: c_int, level: c_int, number: c_int, value: *mut c_void, length: *mut u32) -> c_int;
}

#[test]
fn round_trip_times_are_in_timer_ticks() {
    const DELAY: Duration = Duration::from_millis(400);
    const MESSAGES: usize = 8;
    if !sctp() {
        return;
    }
    noted("SCTP_GET_PEER_ADDR_INFO", "timer ticks");
    let mut pair = Pair::new(Style::One, Family::V4);
    // The receiver acknowledges a single message after this delay.
    set(&pair.server, OneToOne, &o::DelayedSack { delay: DELAY, frequency: 5 }).unwrap();
    let before = get::<o::PeerAddrInfo>(&pair.client, pair.peer).unwrap().srtt;
    for _ in 0..MESSAGES {
        pair.client.write_all(b"slow").unwrap();
        assert_eq!(pair.server.read(&mut [0; 8]).unwrap(), 4);
        acknowledged(&pair.client, OneToOne);
    }
    let info = get::<o::PeerAddrInfo>(&pair.client, pair.peer).unwrap();
    let smoothed = info.srtt.duration();
    println!("{before:?} before, {:?} after: {smoothed:?}; RTO {:?}", info.srtt, info.rto);
    // Each measurement moves the average by an eighth, so after eight it has reached about two thirds. The bounds allow
    // for a slow machine; mistaking a tick for a millisecond would be a factor of four or more.
    assert!(smoothed > DELAY * 4 / 10 && smoothed < DELAY * 2, "{smoothed:?} of {DELAY:?}");
    assert!(info.rto >= Duration::from_secs(1), "milliseconds: {:?}", info.rto);
}

#[test]
fn events_depend_on_the_length() {
    const LENGTH: usize = 14;
    if !sctp() {
        return;
    }
    noted("SCTP_EVENTS", "14 (5.5)");
    noted("SCTP_EVENTS", "A shorter struct");
    let many = socket(Style::Many, Family::V4);
    let read = || get::<Bytes<o::Events, 64>>(&many, Whole).unwrap();
    assert_eq!(read().length, LENGTH);
    // Members beyond the length are unchanged.
    set(&many, Whole, &Bytes::<o::Events, LENGTH>::new([1; LENGTH])).unwrap();
    set(&many, Whole, &Bytes::<o::Events, 3>::new([1, 0, 1])).unwrap();
    let bytes = read().content;
    assert_eq!(bytes[..3], [1, 0, 1]);
    let rest = bytes[3..LENGTH].iter().all(|byte| *byte == 1);
    assert!(rest, "{bytes:?}");
    set(&many, Whole, &Bytes::<o::Events, 1>::new([0])).unwrap();
    assert_eq!(read().content[0], 0);
    // A smaller buffer gets a shorter answer.
    let short = get::<Bytes<o::Events, 2>>(&many, Whole).unwrap();
    assert_eq!((short.length, short.content), (2, [0, 0]));
    for hint in [
        refused(set(&many, Whole, &Bytes::<o::Events, 15>::new([0; 15])), EINVAL),
        refused(set(&many, Whole, &Bytes::<o::Events, 64>::new([0; 64])), EINVAL),
    ] {
        assert!(hint.is_some_and(|hint| hint.contains("SCTP_EVENT")), "{hint:?}");
    }
    // The type asks the kernel for the length first, so it never passes more.
    let all = get::<o::Events>(&many, Whole).unwrap();
    set(&many, Whole, &o::Events { association: true, ..all }).unwrap();
    assert!(get::<o::Events>(&many, Whole).unwrap().association);
}

#[test]
fn options_accepted_without_effect() {
    if !sctp() {
        return;
    }
    noted("SCTP_I_WANT_MAPPED_V4_ADDR", "without effect");
    let four = socket(Style::Many, Family::V4);
    set(&four, Whole, &o::WantMappedV4Addr(false)).unwrap();
    assert!(!get::<o::WantMappedV4Addr>(&four, Whole).unwrap().0);

    // These affect only later associations.
    let pair = Pair::new(Style::Many, Family::V4);
    macro_rules! ignored {
        ($($option:ident $name:literal;)*) => { $(
            noted($name, "only later associations change");
            let before = get::<o::$option>(&pair.client, pair.id).unwrap();
            set(&pair.client, pair.id, &o::$option(!before.0)).unwrap();
            assert_eq!(get::<o::$option>(&pair.client, pair.id).unwrap(), before, $name);
        )* };
    }
    ignored! {
        AsconfSupported "SCTP_ASCONF_SUPPORTED";
        AuthSupported "SCTP_AUTH_SUPPORTED";
        EcnSupported "SCTP_ECN_SUPPORTED";
        ReconfigSupported "SCTP_RECONFIG_SUPPORTED";
        PrSupported "SCTP_PR_SUPPORTED";
    }

    // A UDP port, while UDP encapsulation is disabled in the system.
    noted("SCTP_REMOTE_UDP_ENCAPS_PORT", "without an error");
    if kernel() >= (5, 11) && setting("udp_port").as_deref() == Some("0") {
        set(&four, Future, &o::RemoteUdpEncapsPort(9899)).unwrap();
    }

    // Without the sysctls, no peer is informed.
    noted("SCTP_AUTO_ASCONF", "has no effect");
    let everywhere = socket(Style::One, Family::V4);
    everywhere.bind(&std::net::SocketAddr::from(([0; 4], 0)).into()).unwrap();
    set(&everywhere, Whole, &o::AutoAsconf(true)).unwrap();

    noted("SCTP_ENABLE_STREAM_RESET", "does nothing then");
    let flags = o::StreamResetSupport::RESET_STREAM_REQ;
    set(&four, Future, &o::EnableStreamReset(flags)).unwrap();
    assert_eq!(get::<o::EnableStreamReset>(&four, Future).unwrap().0, flags);
}

#[test]
fn chunk_lists_with_a_buffer_that_is_too_small() {
    if !sctp() {
        return;
    }
    let can = crate::common::Abilities { auth: true, ..Default::default() };
    let chunk = o::AuthChunk(o::ChunkType::Data);
    let pair = Pair::with(Style::One, Family::V4, can, |socket| set(socket, Whole, &chunk).unwrap());
    for (number, option) in [(26, "SCTP_PEER_AUTH_CHUNKS"), (27, "SCTP_LOCAL_AUTH_CHUNKS")] {
        let chunks = get::<o::PeerAuthChunks>(&pair.client, OneToOne).unwrap().0.len();
        assert_eq!(chunks, 3, "DATA, ASCONF and its acknowledgement");
        for length in 8..12 {
            let mut buffer = [0xee_u8; 64];
            let mut known: u32 = length;
            // SAFETY: `buffer` is far larger than `known`, and both outlive the call.
            let done =
                unsafe { getsockopt(pair.client.as_raw_fd(), 132, number, buffer.as_mut_ptr().cast(), &raw mut known) };
            let (room, whole) = (length as usize, 8 + chunks);
            if kernel() < (6, 1) && option == "SCTP_PEER_AUTH_CHUNKS" && done == 0 {
                noted(option, "writes up to 8 bytes past the end");
                let rest = buffer[whole..].iter().all(|byte| *byte == 0xee);
                assert!(known as usize == whole && rest, "{known}, {buffer:?}");
            } else {
                let enough = room >= whole;
                assert_eq!((done, known), (if enough { 0 } else { -1 }, length), "{option}, {chunks} chunks");
                assert!(enough || buffer == [0xee; 64], "{option}: {buffer:?}");
            }
        }
    }
    // An overrun of such a kernel stays within the spare memory after the value.
    let answer = get::<Bytes<o::PeerAuthChunks, 8>>(&pair.client, Whole);
    if kernel() < (6, 1) {
        assert_eq!(answer.unwrap().length, 8);
    } else {
        refused(answer.map(|answer| answer.length), EINVAL);
    }
}

#[test]
fn an_address_finds_its_association() {
    if !sctp() {
        return;
    }
    noted("SCTP_GET_PEER_ADDR_INFO", "any id that no association has");
    noted("SCTP_PRIMARY_ADDR", "any id that no association has");
    let pair = Pair::new(Style::Many, Family::V4);
    let nobody = sctp_opts::AssocId::new(4711);
    assert_eq!(get::<o::PeerAddrInfo>(&pair.client, (nobody, pair.peer)).unwrap().assoc_id, pair.id);
    set(&pair.client, nobody, &o::PrimaryAddr(pair.peer)).unwrap();
    refused(get::<o::PrimaryAddr>(&pair.client, nobody), EINVAL);
}

#[test]
fn one_to_one_sockets_ignore_the_id() {
    if sctp() {
        let pair = Pair::new(Style::One, Family::V4);
        let wrong = sctp_opts::AssocId::new(4711);
        assert_eq!(get::<o::Status>(&pair.client, wrong).unwrap().assoc_id, pair.id);
        set(&pair.client, wrong, &o::MaxBurst(7)).unwrap();
        assert_eq!(get::<o::MaxBurst>(&pair.client, OneToOne).unwrap().0, 7);
    }
}
