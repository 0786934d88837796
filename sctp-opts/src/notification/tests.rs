//! Tests of the notifications of both systems, on every host. The bytes are written here one by one, in the order of
//! the C structs, without using `sctp_sys`.

use core::cell::RefCell;
use core::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};
use std::collections::BTreeSet;

use super::*;
use crate::generated::{freebsd, linux};
use crate::{Kind, Ppid, Why};

/// A notification under construction.
struct Bytes(Vec<u8>);

impl Bytes {
    fn new(number: u16, flags: u16) -> Self {
        Self(Vec::new()).two(number).two(flags).four(0)
    }

    fn raw(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }

    fn two(self, number: u16) -> Self {
        self.raw(&number.to_ne_bytes())
    }

    fn four(self, number: u32) -> Self {
        self.raw(&number.to_ne_bytes())
    }

    /// Nonzero padding, which must have no effect.
    fn gap(self, length: usize) -> Self {
        self.raw(&vec![0xee; length])
    }

    /// A `sockaddr_storage` that begins with these bytes.
    fn address(self, start: &[u8]) -> Self {
        self.raw(start).raw(&vec![0; 128 - start.len()])
    }

    /// Sets the length in the header.
    fn done(mut self) -> Vec<u8> {
        let length = u32::try_from(self.0.len()).unwrap();
        set_length(&mut self.0, length);
        self.0
    }
}

fn set_length(bytes: &mut [u8], length: u32) {
    bytes[4..8].copy_from_slice(&length.to_ne_bytes());
}

/// Reproducible random numbers (the upper half of Knuth's linear congruential generator).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 32) as u32
    }
}

thread_local! {
    /// The types of the notifications checked so far.
    static CHECKED: RefCell<BTreeSet<u16>> = const { RefCell::new(BTreeSet::new()) };
}

/// Checks of one system.
macro_rules! system {
    ($system:ident, $check:ident, $random:ident) => {
        /// Checks that `bytes` decode to what `expected` returns for the data after the first `size` bytes. At least
        /// `least` bytes are needed; those in between are optional.
        fn $check<F>(bytes: &[u8], (least, size): (usize, usize), assoc: Option<u32>, expected: F)
        where
            F: for<'a> Fn(&'a [u8]) -> $system::notifications::Notification<'a>,
        {
            use $system::notifications::Notification;
            let tail = &bytes[size..];
            let known = Notification::decode(bytes).unwrap();
            CHECKED.with_borrow_mut(|checked| checked.insert(known.kind().number()));
            assert_eq!(known, expected(tail));
            assert_eq!(known.kind().number(), u16::from_ne_bytes([bytes[0], bytes[1]]), "{known:?}");
            assert_eq!(known.assoc_id().map(crate::AssocId::get), assoc, "{known:?}");
            // An owned copy outlives the buffer and has the same content.
            let copy = bytes.to_vec();
            let owned = Notification::decode(&copy).unwrap().into_owned();
            drop(copy);
            assert_eq!(owned.get(), known);
            assert_eq!((owned.clone(), format!("{owned:?}")), (owned.get().into_owned(), format!("{known:?}")));
            #[cfg(feature = "serde")]
            crate::serial::tests::round_trips(&owned);
            // The buffer may have any alignment.
            for shift in 1..8 {
                let moved = [&vec![0xaa; shift][..], bytes].concat();
                assert_eq!(Notification::decode(&moved[shift..]).unwrap(), known);
            }
            // More bytes than the header says.
            for more in 1..40 {
                let error = Notification::decode(&[bytes, &vec![0xbb; more]].concat()).unwrap_err();
                assert_eq!(error.kind(), Kind::BadAnswer { field: "length", why: Why::Long }, "{known:?}");
            }
            // Fewer bytes than the header says.
            for length in 0..bytes.len() {
                let error = Notification::decode(&bytes[..length]).unwrap_err();
                let wanted = if length < 8 { 8 } else { bytes.len() };
                assert_eq!(error.kind(), Kind::ShortAnswer { got: length, wanted }, "{known:?}");
            }
            // The header itself has another length, as from a kernel with a shorter or longer struct.
            for length in 0..bytes.len() + 24 {
                let mut of = [bytes, &[0xcc; 24]].concat();
                set_length(&mut of, u32::try_from(length).unwrap());
                match Notification::decode(&of[..length.max(8)]) {
                    Ok(n) if length >= size => assert_eq!(n, expected(&of[size..length])),
                    Ok(n) => assert!(length >= least, "{n:?} from {length} bytes"),
                    Err(error) if length < 8 => {
                        assert_eq!(error.kind(), Kind::BadAnswer { field: "length", why: Why::Short });
                    }
                    Err(error) => {
                        assert!(length < least, "{error} from {length} bytes");
                        assert_eq!(error.kind(), Kind::ShortAnswer { got: length, wanted: least });
                        assert_eq!(error.option().number, i32::from(known.kind().number()));
                    }
                }
            }
            // Flip each bit of the length.
            for bit in 0..32 {
                let length = u32::try_from(bytes.len()).unwrap() ^ (1 << bit);
                let mut of = bytes.to_vec();
                set_length(&mut of, length);
                assert!(Notification::decode(&of).is_err(), "{length} instead of {}", bytes.len());
            }
        }

        /// Any input is handled without a panic. Most of it begins like a notification.
        #[test]
        fn $random() {
            use $system::notifications::Notification;
            let mut random = Random(5);
            let mut buffer = [0; 320];
            let (mut good, mut bad) = (0_u32, 0_u32);
            for round in 0..100_000_u32 {
                let length = random.next() as usize % buffer.len();
                let bytes = &mut buffer[..length];
                bytes.chunks_mut(4).for_each(|four| four.copy_from_slice(&random.next().to_ne_bytes()[..four.len()]));
                if round % 8 != 0 && length >= 12 {
                    let base = if stringify!($system) == "linux" { 0x8000_u16 } else { 0 };
                    let number = base + (random.next() % 17) as u16;
                    bytes[..2].copy_from_slice(&number.to_ne_bytes());
                    let length = u32::try_from(length).unwrap();
                    set_length(bytes, if round % 4 == 1 { random.next() % (length + 8) } else { length });
                    // An address family, so that addresses can be decoded.
                    bytes[8..10].copy_from_slice(&[[2, 0], [10, 0], [16, 2], [28, 28]][random.next() as usize % 4]);
                }
                match Notification::decode(bytes) {
                    Ok(notification) => {
                        good += u32::from(!format!("{notification:?}").is_empty());
                        let _ = (notification.kind(), notification.assoc_id());
                    }
                    Err(error) => bad += u32::from(!error.to_string().is_empty()),
                }
            }
            assert!(good > 20_000 && bad > 20_000, "{good} decoded, {bad} refused");
        }
    };
}

system!(linux, check_linux, any_bytes_are_answered_on_linux);
system!(freebsd, check_freebsd, any_bytes_are_answered_on_freebsd);

/// The notifications that are the same on both systems except for their numbers, which are passed in the order below.
macro_rules! common {
    ($test:ident: $system:ident, $check:ident, [$($number:literal)*], $lost:literal, $keys:expr, $cause:path, $first_tsn:ident $second_tsn:ident, $inbound:ident $outbound:ident) => {
        #[test]
        fn $test() {
            use $system::notifications::*;
            use $system::AuthIndication::*;
            use $system::*;
            let number = [$($number),*];
            // The byte order of an error cause: on Linux as on the wire.
            let cause = |number: u16| $cause(number);

            let bytes = Bytes::new(number[0], 0).two($lost).two(cause(12)).two(3).two(4).four(5).raw(b"\0\x0c\0\x04").done();
            $check(&bytes, (20, 20), Some(5), |info| Notification::AssocChange(AssocChange {
                state: AssocChangeState::CommLost,
                error: ErrorCause::UserInitiatedAbort,
                outbound_streams: 3,
                inbound_streams: 4,
                assoc_id: 5.into(),
                info,
            }));
            let bytes = Bytes::new(number[0], 0).two(77).two(cause(9999)).two(3).two(4).four(5).done();
            $check(&bytes, (20, 20), Some(5), |info| Notification::AssocChange(AssocChange {
                state: AssocChangeState::Other(77),
                error: ErrorCause::Other(9999),
                outbound_streams: 3,
                inbound_streams: 4,
                assoc_id: 5.into(),
                info,
            }));

            let bytes = Bytes::new(number[1], 0).two(cause(6)).gap(2).four(7).raw(&[0xfd, 0, 0, 4]).done();
            $check(&bytes, (16, 16), Some(7), |data| Notification::RemoteError(RemoteError {
                error: ErrorCause::UnrecognizedChunk,
                assoc_id: 7.into(),
                data,
            }));

            let bytes = Bytes::new(number[2], 0).four(9).done();
            $check(&bytes, (12, 12), Some(9), |_| Notification::Shutdown(Shutdown { assoc_id: 9.into() }));

            let bytes = Bytes::new(number[3], 0).four(0x0102_0304).four(9).done();
            $check(&bytes, (16, 16), Some(9), |_| Notification::Adaptation(Adaptation {
                indication: 0x0102_0304,
                assoc_id: 9.into(),
            }));

            let indications = [NewKey, NoAuthentication, FreeKey].into_iter().zip($keys).chain([(Other(99), 99)]);
            for (indication, raw) in indications {
                let bytes = Bytes::new(number[4], 0).two(1).two(2).four(raw).four(9).done();
                $check(&bytes, (20, 20), Some(9), |_| Notification::Authentication(Authentication {
                    key_number: 1,
                    alt_key_number: 2,
                    indication,
                    assoc_id: 9.into(),
                }));
            }

            let bytes = Bytes::new(number[5], 0).four(9).done();
            $check(&bytes, (12, 12), Some(9), |_| Notification::SenderDry(SenderDry { assoc_id: 9.into() }));

            let bytes = Bytes::new(number[6], 0x5).four(9).two(1).two(513).raw(&[7]).done();
            $check(&bytes, (12, 12), Some(9), |streams| Notification::StreamReset(StreamReset {
                flags: StreamResetFlags::from_bits(5),
                assoc_id: 9.into(),
                streams: Numbers::new(streams),
            }));
            match Notification::decode(&bytes).unwrap() {
                Notification::StreamReset(reset) => {
                    assert_eq!(reset.streams.iter().collect::<Vec<_>>(), [1, 513], "an odd byte is ignored");
                    assert!(reset.streams.len() == 2 && !reset.streams.is_empty());
                    assert!(reset.streams.contains(513) && !reset.streams.contains(2));
                    assert_eq!(format!("{:?}", reset.streams), "[1, 513]");
                }
                other => panic!("{other:?}"),
            }

            let bytes = Bytes::new(number[7], 4).four(9).four(0x0102_0304).four(0x0506_0708).done();
            $check(&bytes, (20, 20), Some(9), |_| Notification::AssocReset(AssocReset {
                flags: AssocResetFlags::from_bits(4),
                assoc_id: 9.into(),
                $first_tsn: 0x0102_0304,
                $second_tsn: 0x0506_0708,
            }));

            let bytes = Bytes::new(number[8], 4).four(9).two(3).two(5).done();
            $check(&bytes, (16, 16), Some(9), |_| Notification::StreamChange(StreamChange {
                flags: StreamChangeFlags::from_bits(4),
                assoc_id: 9.into(),
                $inbound: 3,
                $outbound: 5,
            }));

            #[allow(clippy::items_after_statements)] // Close to the code that it belongs to.
            fn expected(data: &[u8], flags: u16) -> SendFailedEvent<'_> {
                SendFailedEvent {
                    flags: SendFailedFlags::from_number(1),
                    error: ErrorCause::UserInitiatedAbort,
                    info: SendFailedEventInfo {
                        stream: 3,
                        flags: ChunkFlags::from_bits(flags),
                        ppid: Ppid(46),
                        context: 8,
                        assoc_id: 6.into(),
                    },
                    assoc_id: 9.into(),
                    data,
                }
            }
            // Stream, flags of the chunk, protocol, context, association; the protocol as on the wire.
            for (flags, unordered, piece) in
                [(3, false, Piece::Whole), (2, false, Piece::First), (4, true, Piece::Middle), (5, true, Piece::Last)]
            {
                let bytes = Bytes::new(number[9], 1).four(cause(12).into()).two(3).two(flags).raw(&[0, 0, 0, 46]);
                let bytes = bytes.four(8).four(6).four(9).raw(b"unsent data").done();
                if piece == Piece::Whole {
                    $check(&bytes, (32, 32), Some(9), |data| Notification::SendFailedEvent(expected(data, flags)));
                }
                let Ok(Notification::SendFailedEvent(failed)) = Notification::decode(&bytes) else { panic!() };
                assert_eq!((failed, failed.info.flags.piece()), (expected(b"unsent data", flags), piece));
                // The chunk's flags are not passed on: as send flags they have other meanings, such as abort.
                assert_eq!(failed.snd_info(), cmsgs::SndInfo {
                    stream: 3,
                    flags: if unordered { SndFlags::UNORDERED } else { SndFlags::empty() },
                    ppid: Ppid(46),
                    context: 8,
                    assoc_id: 9.into(),
                });
            }
            let bytes = Bytes::new(number[9], 1).four(0x1_0000).gap(20).done();
            assert_eq!(Notification::decode(&bytes).unwrap_err().kind(), Kind::BadAnswer { field: "error", why: Why::OutOfRange });

            // An unknown type keeps its bytes.
            let bytes = Bytes::new(0x7123, 0x4567).raw(b"something").done();
            $check(&bytes, (8, 8), None, |tail| {
                let length = u32::try_from(8 + tail.len()).unwrap();
                let mut whole = Bytes::new(0x7123, 0x4567).raw(tail).0;
                set_length(&mut whole, length);
                // Leaking is fine in a test.
                Notification::Other(Unknown { number: 0x7123, flags: 0x4567, bytes: whole.leak() })
            });
        }
    };
}

common! {
    common_ones_of_linux: linux, check_linux,
    [0x8001 0x8004 0x8005 0x8007 0x8008 0x8009 0x800a 0x800b 0x800c 0x800d], 1, [0, 2, 1], u16::to_be, remote_tsn local_tsn,
    added_inbound_streams added_outbound_streams
}
common! {
    common_ones_of_freebsd: freebsd, check_freebsd,
    [1 3 5 6 8 10 9 12 13 14], 2, [1, 2, 3], u16::from, local_tsn remote_tsn,
    inbound_streams outbound_streams
}

#[test]
fn notifications_of_linux_only() {
    use linux::notifications::*;
    use linux::{AddrChangeState, ChunkFlags, ErrorCause, PartialDeliveryIndication, SendFailedFlags, SnError};

    // The struct is packed, although a sockaddr_storage is aligned to 8.
    let v4 = [&2_u16.to_ne_bytes()[..], &[0x0f, 0x1c, 192, 0, 2, 7]].concat();
    let bytes = Bytes::new(0x8002, 0).address(&v4).four(3).four(2).four(9).done();
    assert_eq!(bytes.len(), 148);
    check_linux(&bytes, (148, 148), Some(9), |_| {
        Notification::PeerAddrChange(PeerAddrChange {
            address: SocketAddr::from((Ipv4Addr::new(192, 0, 2, 7), 3868)),
            state: AddrChangeState::Added,
            error: SnError::HeartbeatSuccess,
            assoc_id: 9.into(),
        })
    });
    let ip = Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 7);
    let v6 = [&10_u16.to_ne_bytes()[..], &[0x0f, 0x1c], &[0; 4], &ip.octets(), &3_u32.to_ne_bytes()].concat();
    let bytes = Bytes::new(0x8002, 0).address(&v6).four(99).four(99).four(9).done();
    check_linux(&bytes, (148, 148), Some(9), |_| {
        Notification::PeerAddrChange(PeerAddrChange {
            address: SocketAddrV6::new(ip, 3868, 0, 3).into(),
            state: AddrChangeState::Other(99),
            error: SnError::Other(99),
            assoc_id: 9.into(),
        })
    });
    let bytes = Bytes::new(0x8002, 0).address(&1_u16.to_ne_bytes()).four(0).four(0).four(9).done();
    let error = Notification::decode(&bytes).unwrap_err();
    assert_eq!(error.kind(), Kind::BadAnswer { field: "address", why: Why::Family(1) });
    assert!(error.to_string().contains("SCTP_PEER_ADDR_CHANGE"), "{error}");

    let bytes = Bytes::new(0x8003, 1).four(u16::to_be(12).into()).two(3).two(11).two(2).gap(2).raw(&[0, 0, 0, 46]);
    let bytes = bytes.four(8).four(500).four(13).four(14).four(6).four(9).raw(b"unsent data").done();
    check_linux(&bytes, (48, 48), Some(9), |data| {
        Notification::SendFailed(SendFailed {
            flags: SendFailedFlags::from_number(1),
            error: ErrorCause::UserInitiatedAbort,
            info: SendFailedInfo {
                stream: 3,
                ssn: 11,
                flags: ChunkFlags::FIRST_FRAG,
                ppid: Ppid(46),
                context: 8,
                pr_value: 500,
                assoc_id: 6.into(),
            },
            assoc_id: 9.into(),
            data,
        })
    });

    let delivery = |stream, ssn| {
        Notification::PartialDelivery(PartialDelivery {
            indication: PartialDeliveryIndication::Other(7),
            assoc_id: 9.into(),
            stream,
            ssn,
        })
    };
    let bytes = Bytes::new(0x8006, 0).four(7).four(9).four(3).four(11).done();
    check_linux(&bytes, (16, 24), Some(9), |_| delivery(Some(3), Some(11)));
    // On Linux before 4.16 it ends after the association id; an incomplete member is ignored.
    for (length, expected) in [(16, (None, None)), (19, (None, None)), (20, (Some(3), None)), (23, (Some(3), None))] {
        let mut older = bytes[..length].to_vec();
        set_length(&mut older, u32::try_from(length).unwrap());
        assert_eq!(Notification::decode(&older).unwrap(), delivery(expected.0, expected.1), "{length} bytes");
    }
}

#[test]
fn notifications_of_freebsd_only() {
    use freebsd::notifications::*;
    use freebsd::{AddrChangeState, ChunkFlags, ErrorCause, PartialDeliveryIndication, SendFailedFlags};

    // FreeBSD's addresses begin with their length.
    let v4 = [16, 2, 0x0f, 0x1c, 192, 0, 2, 7];
    // Padded at the end as a sockaddr_storage is aligned; Linux's is packed.
    let size = 148_usize.next_multiple_of(align_of::<u64>());
    let bytes = Bytes::new(2, 0).address(&v4).four(4).four(2).four(9).gap(size - 148).done();
    check_freebsd(&bytes, (size, size), Some(9), |_| {
        Notification::PeerAddrChange(PeerAddrChange {
            address: SocketAddr::from((Ipv4Addr::new(192, 0, 2, 7), 3868)),
            state: AddrChangeState::Added,
            error: 2,
            assoc_id: 9.into(),
        })
    });

    let bytes = Bytes::new(4, 1).four(12).two(3).two(11).two(2).gap(2).raw(&[0, 0, 0, 46]);
    let bytes = bytes.four(8).four(500).four(13).four(14).four(6).two(21).two(1).gap(92);
    check_freebsd(&bytes.four(9).raw(b"unsent data").done(), (144, 144), Some(9), |data| {
        Notification::SendFailed(SendFailed {
            flags: SendFailedFlags::from_number(1),
            error: ErrorCause::UserInitiatedAbort,
            info: SendFailedInfo {
                stream: 3,
                ssn: 11,
                flags: ChunkFlags::FIRST_FRAG,
                ppid: Ppid(46),
                context: 8,
                pr_value: 500,
                assoc_id: 6.into(),
                key_number: 21,
                key_number_valid: true,
            },
            assoc_id: 9.into(),
            data,
        })
    });

    // Stream and number come before the association, and are shorter than Linux's.
    let bytes = Bytes::new(7, 0).four(1).two(3).two(11).four(9).done();
    check_freebsd(&bytes, (20, 20), Some(9), |_| {
        Notification::PartialDelivery(PartialDelivery {
            indication: PartialDeliveryIndication::Aborted,
            stream: 3,
            ssn: 11,
            assoc_id: 9.into(),
        })
    });

    check_freebsd(&Bytes::new(11, 0).done(), (8, 8), None, |_| Notification::NotificationsStopped);
}

/// Numbers of the other system are unknown.
#[test]
fn numbers_of_the_other_system_are_unknown() {
    let bytes = Bytes::new(0x8005, 0).four(9).done();
    let other = freebsd::notifications::Notification::decode(&bytes).unwrap();
    assert!(matches!(other, freebsd::notifications::Notification::Other(Unknown { number: 0x8005, .. })));
    let bytes = Bytes::new(5, 0).four(9).done();
    let other = linux::notifications::Notification::decode(&bytes).unwrap();
    assert!(matches!(other, linux::notifications::Notification::Other(Unknown { number: 5, .. })));
}

/// All notifications of the description are checked.
#[test]
fn every_notification_is_checked() {
    for (tests, source) in [
        (
            [common_ones_of_linux as fn(), notifications_of_linux_only],
            include_str!("../generated/linux/notifications.rs"),
        ),
        (
            [common_ones_of_freebsd, notifications_of_freebsd_only],
            include_str!("../generated/freebsd/notifications.rs"),
        ),
    ] {
        CHECKED.take();
        for test in tests {
            test();
        }
        let checked = CHECKED.take();
        // The variants in `kind`, the last of which is the unknown one.
        assert_eq!(checked.len(), source.matches("=> NotificationType::").count(), "{checked:x?}");
    }
}

/// The causes of an ABORT chunk, which Linux reports without and FreeBSD with the chunk's header.
#[test]
fn abort_causes_are_decoded() {
    macro_rules! aborted {
        ($system:ident, $number:literal, $lost:literal, $up:literal, $header:expr) => {{
            use $system::notifications::{AssocChange, Notification};
            use $system::ErrorCause;
            let check_change = |state: u16, causes: &[u8], test: &dyn Fn(AssocChange<'_>)| {
                let bytes =
                    Bytes::new($number, 0).two(state).two(0).two(0).two(0).four(5).raw($header).raw(causes).done();
                match Notification::decode(&bytes).unwrap() {
                    Notification::AssocChange(change) => test(change),
                    other => panic!("{other:?}"),
                }
            };
            let of = |causes: &[u8], wanted: &[(ErrorCause, &[u8])], reason: Option<&[u8]>| {
                check_change($lost, causes, &|change| {
                    assert_eq!(change.causes().collect::<Vec<_>>(), wanted, "{causes:x?}");
                    assert_eq!(change.abort_reason(), reason, "{causes:x?}");
                });
                check_change($up, causes, &|change| assert_eq!(change.causes().count(), 0, "not aborted"));
            };
            let user = ErrorCause::UserInitiatedAbort;
            of(b"", &[], None);
            of(b"\0\x0c\0\x04", &[(user, b"")], Some(b""));
            of(b"\0\x0c\0\x07why", &[(user, b"why")], Some(b"why"));
            // Padding between two, of which the second is unknown.
            of(b"\0\x0c\0\x05x\0\0\0\x12\x34\0\x06yz", &[(user, b"x"), (ErrorCause::Other(0x1234), b"yz")], Some(b"x"));
            of(b"\0\x0d\0\x04\0\x0c\0\x04", &[(ErrorCause::ProtocolViolation, b""), (user, b"")], Some(b""));
            // Malformed: longer than the data, shorter than its header, without a header.
            of(b"\0\x0c\0\x08why", &[], None);
            of(b"\0\x0c\0\x03why!", &[], None);
            of(b"\0\x0d\0\x04\0\x0c\0", &[(ErrorCause::ProtocolViolation, b"")], None);
        }};
    }
    aborted!(linux, 0x8001, 1, 0, b"");
    aborted!(freebsd, 1, 2, 1, b"\x06\0\0\x04");
}
