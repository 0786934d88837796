//! Control data of both systems, on every host.

use core::time::Duration;

use super::header::{ALIGN, HEADER};
use super::receive::decode_of;
use super::*;
use crate::generated::{freebsd, linux};
use crate::{Cmsg, Kind, Ppid};

/// Every ancillary message of both systems: written and read again, its header, its length, and every prefix.
macro_rules! every_message {
    ($($test:ident: $system:ident, $header:ty, { $($value:expr),* $(,)? })*) => { $(
        #[test]
        fn $test() {
            use $system::cmsgs::*;
            use $system::{PrPolicy, SndFlags};
            $( both_ways::<$header, _>($value); )*
            #[cfg(feature = "serde")]
            {
                $( crate::serial::tests::round_trips(&$value); )*
            }
            let _ = (PrPolicy::None, SndFlags::empty());
        }
    )* };
}

fn both_ways<S: System, C: Cmsg<System = S> + PartialEq + core::fmt::Debug + Copy>(value: C) {
    let mut raw = core::mem::MaybeUninit::uninit();
    let raw = crate::raw::zeroed::<C::Raw>(&mut raw);
    value.encode(raw).unwrap();
    assert_eq!(C::decode(raw).unwrap(), value, "{}", C::INFO.name);
    assert_eq!(C::INFO.level, 132);
    let own = (HEADER + size_of::<C::Raw>()).next_multiple_of(ALIGN);
    // On Linux, SndInfo is followed by a PrInfo.
    let more = if C::INFO.number == 2 && size_of::<C::Raw>() == 16 { POLICY } else { 0 };
    assert_eq!(size_of::<C::Space>(), own + more, "{}", C::INFO.name);
}

every_message! {
    linux_messages: linux, Linux, {
        Init { num_ostreams: 1, max_instreams: 2, max_attempts: 3, max_init_timeout: Duration::from_millis(4) },
        SndRcv {
            stream: 1, ssn: 2, flags: SndFlags::UNORDERED, ppid: Ppid(3), context: 4,
            time_to_live: Duration::from_millis(5), tsn: 6, cum_tsn: 7, assoc_id: 8.into(),
        },
        SndInfo { stream: 1, flags: SndFlags::EOF, ppid: Ppid(0x0102_0304), context: 4, assoc_id: 5.into() },
        RcvInfo {
            stream: 1, ssn: 2, flags: SndFlags::UNORDERED, ppid: Ppid(3), tsn: 4, cum_tsn: 5, context: 6,
            assoc_id: 7.into(),
        },
        NxtInfo { stream: 1, flags: SndFlags::UNORDERED, ppid: Ppid(3), length: 4, assoc_id: 5.into() },
        PrInfo { policy: PrPolicy::Rtx, value: 3 },
        AuthInfo(7),
        DstAddrV4([192, 0, 2, 7].into()),
        DstAddrV6([0xfe80, 0, 0, 0, 0, 0, 0, 7].into()),
    }
    freebsd_messages: freebsd, FreeBsd, {
        Init { num_ostreams: 1, max_instreams: 2, max_attempts: 3, max_init_timeout: Duration::from_millis(4) },
        SndRcv {
            stream: 1, ssn: 2, flags: SndFlags::UNORDERED, ppid: Ppid(3), context: 4,
            time_to_live: Duration::from_millis(5), tsn: 6, cum_tsn: 7, assoc_id: 8.into(), key_number: 9,
            key_number_valid: true,
        },
        SndInfo { stream: 1, flags: SndFlags::EOF, ppid: Ppid(0x0102_0304), context: 4, assoc_id: 5.into() },
        RcvInfo {
            stream: 1, ssn: 2, flags: SndFlags::UNORDERED, ppid: Ppid(3), tsn: 4, cum_tsn: 5, context: 6,
            assoc_id: 7.into(),
        },
        NxtInfo { stream: 1, flags: SndFlags::UNORDERED, ppid: Ppid(3), length: 4, assoc_id: 5.into() },
        PrInfo { policy: PrPolicy::Rtx, value: 3 },
        AuthInfo(7),
        DstAddrV4([192, 0, 2, 7].into()),
        DstAddrV6([0xfe80, 0, 0, 0, 0, 0, 0, 7].into()),
    }
}

/// The space that PrInfo takes.
const POLICY: usize = (HEADER + 8).next_multiple_of(ALIGN);

const PPID: Ppid = Ppid(0x0102_0304);

fn sent() -> (linux::cmsgs::SndInfo, Option<linux::cmsgs::PrInfo>, [linux::cmsgs::DstAddrV4; 2]) {
    let info = linux::cmsgs::SndInfo { stream: 3, ppid: PPID, ..Default::default() };
    let more = [1, 2].map(|last| linux::cmsgs::DstAddrV4([192, 0, 2, last].into()));
    (info, Some(linux::cmsgs::PrInfo::retransmissions(9)), more)
}

#[test]
fn messages_are_written_one_after_the_other() {
    let control = Control::new(&sent()).unwrap();
    let bytes = control.as_bytes();
    let entries: Vec<_> = Iter::<Linux>::new(bytes).map(|e| (e.level(), e.number(), e.payload().len())).collect();
    assert_eq!(entries, [(132, 2, 16), (132, 5, 8), (132, 5, 8), (132, 7, 4), (132, 7, 4)]);
    // The payload protocol identifier is in network byte order, whatever the host's is.
    assert_eq!(bytes[HEADER + 4..HEADER + 8], [1, 2, 3, 4]);
    // `None` takes no space.
    let without = (sent().0, None::<linux::cmsgs::PrInfo>, sent().2);
    let control = Control::new(&without).unwrap();
    assert_eq!(Iter::<Linux>::new(control.as_bytes()).map(|e| e.number()).collect::<Vec<_>>(), [2, 5, 7, 7]);
    assert!(Control::new(&()).unwrap().as_bytes().is_empty());
    let list = crate::List::<_, 5>::from_slice(&sent().2).unwrap();
    assert_eq!(Iter::<Linux>::new(Control::new(&list).unwrap().as_bytes()).count(), 2);
}

/// SndInfo always comes first. On Linux a PrInfo that disables the socket's default follows it, which an explicit one
/// overrides.
#[test]
fn the_order_in_the_program_makes_no_difference() {
    fn numbers<S: System, D: ControlData>(data: &D) -> Vec<(i32, Vec<u8>)> {
        let control = Control::new(data).unwrap();
        Iter::<S>::new(control.as_bytes()).map(|entry| (entry.number(), entry.payload().to_vec())).collect()
    }
    macro_rules! orders {
        ($system:ident, $header:ty, $expected:expr, $alone:expr) => {
            use $system::cmsgs::{AuthInfo, PrInfo, SndInfo};
            let (info, policy) = (SndInfo { stream: 3, ..SndInfo::default() }, PrInfo::retransmissions(3));
            let one = numbers::<$header, _>(&(info, policy, AuthInfo(7)));
            assert_eq!(one.iter().map(|(number, _)| *number).collect::<Vec<_>>(), $expected);
            assert_eq!(numbers::<$header, _>(&(policy, info, AuthInfo(7))), one);
            assert_eq!(numbers::<$header, _>(&(policy, (AuthInfo(7), Some(info)))), one);
            let alone = numbers::<$header, _>(&info);
            assert_eq!(alone.iter().map(|(number, _)| *number).collect::<Vec<_>>(), $alone);
            assert!(alone[1..].iter().all(|(_, payload)| *payload == [0; 8]));
        };
    }
    {
        orders!(linux, Linux, [2, 5, 5, 6], [2, 5]);
    }
    orders!(freebsd, FreeBsd, [4, 7, 8], [4]);
}

#[test]
fn space_is_exactly_what_is_needed() {
    use linux::cmsgs::*;
    let space = |payload: usize| (HEADER + payload).next_multiple_of(ALIGN);
    assert_eq!(size_of::<<SndInfo as ControlData>::Space>(), space(16) + POLICY);
    assert_eq!(
        size_of::<<(SndInfo, PrInfo, AuthInfo) as ControlData>::Space>(),
        space(16) + POLICY + space(8) + space(2)
    );
    assert_eq!(size_of::<<(RcvInfo, Option<NxtInfo>) as FromControl>::Space>(), space(28) + space(16));
    assert_eq!(size_of::<<[DstAddrV6; 3] as ControlData>::Space>(), 3 * space(16));
}

/// Control data as a kernel writes it.
fn received<S: System>(entries: &[(i32, i32, &[u8])]) -> Vec<u8> {
    let mut all = Vec::new();
    for (level, number, payload) in entries {
        let mut header = [0; HEADER];
        S::write(header::Header { length: HEADER + payload.len(), level: *level, number: *number }, &mut header);
        all.extend_from_slice(&header);
        all.extend_from_slice(payload);
        all.resize(all.len().next_multiple_of(ALIGN), 0);
    }
    all
}

fn rcv() -> Vec<u8> {
    let mut payload = vec![3, 0, 9, 0, 0, 0, 0, 0];
    payload.extend_from_slice(&46_u32.to_be_bytes());
    payload.extend_from_slice(&[0; 16]);
    payload[..2].copy_from_slice(&3_u16.to_ne_bytes());
    payload
}

#[test]
fn wanted_messages_are_found_and_others_skipped() {
    use linux::cmsgs::{NxtInfo, RcvInfo};
    let bytes = received::<Linux>(&[(1, 29, &[7; 16]), (132, 3, &rcv()), (132, 99, &[1; 5])]);
    let (info, next) = decode_of::<Linux, (RcvInfo, Option<NxtInfo>)>(&bytes, false).unwrap();
    assert_eq!((info.stream, info.ppid, next), (3, Ppid(46), None));
    decode_of::<Linux, ()>(&bytes, false).unwrap();
    let error = decode_of::<Linux, (RcvInfo, NxtInfo)>(&bytes, false).unwrap_err();
    assert_eq!(error.kind(), Kind::Missing);
    assert_eq!(error.hint(), Some("SCTP_RECVNXTINFO"));
    let text = "recvmsg(SCTP_NXTINFO): it was not received with the message: it needs SCTP_RECVNXTINFO";
    assert_eq!(error.to_string(), text);
    // Control data of the other system: a different header and a different number.
    let bytes = received::<FreeBsd>(&[(132, 5, &rcv())]);
    assert_eq!(decode_of::<FreeBsd, freebsd::cmsgs::RcvInfo>(&bytes, false).unwrap().ppid, Ppid(46));
    assert!(decode_of::<FreeBsd, RcvInfo>(&bytes, false).is_err());
}

/// How many leading bytes of a header are indistinguishable from unwritten memory: on a big-endian machine a length
/// begins with zeros.
fn leading_zeros(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| **byte == 0).count()
}

#[test]
fn truncated_messages_are_errors_and_never_read() {
    use linux::cmsgs::{NxtInfo, RcvInfo};
    type Both = (RcvInfo, Option<NxtInfo>);
    let whole = received::<Linux>(&[(132, 3, &rcv()), (132, 4, &[0; 16])]);
    decode_of::<Linux, Both>(&whole, false).unwrap();
    // More was cut off, but all wanted messages are complete.
    decode_of::<Linux, Both>(&whole, true).unwrap();
    for end in 0..whole.len() {
        let error = decode_of::<Linux, Both>(&whole[..end], true).unwrap_err();
        assert_eq!(error.kind(), Kind::CutOff, "{end}");
        // Without the flag: malformed, missing, or indistinguishable from a single message.
        match decode_of::<Linux, Both>(&whole[..end], false) {
            // The complete first message, with or without its padding.
            Ok((_, next)) => assert!((44..=48 + leading_zeros(&whole[48..])).contains(&end) && next.is_none(), "{end}"),
            Err(error) => {
                let kinds = matches!(error.kind(), Kind::Missing | Kind::CutOff | Kind::ShortAnswer { .. });
                assert!(kinds, "{end}: {error}");
            }
        }
    }
}

#[test]
fn lengths_are_not_trusted() {
    use linux::cmsgs::RcvInfo;
    for length in (0..200).chain([usize::MAX, usize::MAX - 7, usize::MAX / 2, 1 << 31]) {
        let mut bytes = received::<Linux>(&[(132, 3, &rcv()), (132, 4, &[0; 16])]);
        bytes[..size_of::<usize>()].copy_from_slice(&length.to_ne_bytes());
        let _ = decode_of::<Linux, Option<RcvInfo>>(&bytes, false);
        let _ = decode_of::<FreeBsd, Option<RcvInfo>>(&bytes, false);
        assert!(Iter::<Linux>::new(&bytes).count() <= 2);
        assert!(Iter::<FreeBsd>::new(&bytes).count() <= bytes.len() / HEADER);
    }
}

/// Reproducible random bytes (the upper half of Knuth's linear congruential generator).
fn noise(seed: u64) -> impl FnMut() -> u8 {
    let mut state = seed;
    move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    }
}

/// A struct in zeroed memory that can be accessed as bytes.
struct Memory<R>(Box<core::mem::MaybeUninit<R>>);

impl<R: crate::Raw> Memory<R> {
    fn zero() -> Self {
        let mut place = Box::<R>::new_uninit();
        // Zeroed in place, because a move need not copy padding. SAFETY: there is room for one `R`.
        unsafe { place.as_mut_ptr().write_bytes(0, 1) };
        Self(place)
    }

    fn get(&mut self) -> &mut R {
        // SAFETY: it was zeroed, and any bytes are a valid value of a `Raw`.
        unsafe { self.0.assume_init_mut() }
    }

    fn bytes(&mut self) -> &mut [u8] {
        // SAFETY: the struct has this many bytes, all initialised because it was zeroed.
        unsafe { core::slice::from_raw_parts_mut(self.0.as_mut_ptr().cast(), size_of::<R>()) }
    }
}

/// Any struct is written as it was read. `bits` counts the bits that are preserved; the others are padding, reserved,
/// or part of a truth value.
fn any_value<C: Cmsg + PartialEq + core::fmt::Debug>(bits: u32) {
    let (mut random, mut kept) = (noise(0xc0_ffee), vec![0xff_u8; size_of::<C::Raw>()]);
    for _ in 0..1_000 {
        let (mut read, mut written, mut again) = (Memory::<C::Raw>::zero(), Memory::zero(), Memory::zero());
        read.bytes().fill_with(&mut random);
        let value = C::decode(read.get()).unwrap_or_else(|bad| panic!("{}: {bad:?}", C::INFO.name));
        value.encode(written.get()).unwrap_or_else(|bad| panic!("{}: {bad:?}", C::INFO.name));
        let second = C::decode(written.get()).unwrap();
        assert_eq!(second, value);
        second.encode(again.get()).unwrap();
        assert!(written.bytes() == again.bytes(), "{value:?}");
        for ((kept, read), written) in kept.iter_mut().zip(read.bytes()).zip(written.bytes()) {
            *kept &= !(*read ^ *written);
        }
    }
    assert_eq!(kept.iter().map(|byte| byte.count_ones()).sum::<u32>(), bits, "{}: {kept:02x?}", C::INFO.name);
}

/// For each message, the number of bits of its struct that are members.
macro_rules! every_value {
    ($($test:ident: $system:ident { $($name:ident $bits:literal)* })*) => { $(
        #[test]
        fn $test() {
            let checks = [$( any_value::<$system::cmsgs::$name> as fn(u32) ),*];
            for (check, bits) in checks.into_iter().zip([$( $bits ),*]) {
                check(bits);
            }
            let there = include_str!(concat!("../generated/", stringify!($system), "/cmsgs.rs"));
            assert_eq!(there.matches(" Cmsg for ").count(), checks.len(), "all of {}", stringify!($system));
        }
    )* };
}

every_value! {
    any_value_of_linux_round_trips: linux {
        Init 64 SndRcv 240 SndInfo 128 RcvInfo 208 NxtInfo 128 PrInfo 48 AuthInfo 16 DstAddrV4 32 DstAddrV6 128
    }
    any_value_of_freebsd_round_trips: freebsd {
        Init 64 SndRcv 256 SndInfo 128 RcvInfo 208 NxtInfo 128 PrInfo 48 AuthInfo 16 DstAddrV4 32 DstAddrV6 128
        ExtRcv 384
    }
}

/// Two messages: no prefix of them, and no wrong length, is taken for complete.
fn parts_and_wrong_lengths<S: System, C, N>()
where
    C: crate::ReceiveCmsg<System = S> + PartialEq + core::fmt::Debug + Copy,
    N: crate::ReceiveCmsg<System = S> + PartialEq + core::fmt::Debug + Copy,
{
    let mut random = noise(7);
    let mut payload = |size| (0..size).map(|_| random()).collect::<Vec<u8>>();
    let (first, second) = (payload(size_of::<C::Raw>()), payload(size_of::<N::Raw>()));
    let whole = received::<S>(&[(132, C::INFO.number, &first), (132, N::INFO.number, &second)]);
    let (value, next) = decode_of::<S, (C, N)>(&whole, false).unwrap();
    let (length, gap) = (HEADER + first.len(), (HEADER + first.len()).next_multiple_of(ALIGN));
    let ends = gap + HEADER + second.len();
    for cut in [false, true] {
        for end in 0..whole.len() {
            // Indistinguishable from a single message, unless the flag says that something is missing.
            let alone = !cut && (length..=gap + leading_zeros(&whole[gap..])).contains(&end);
            match decode_of::<S, (C, Option<N>)>(&whole[..end], cut) {
                Ok(found) if end >= ends => assert_eq!(found, (value, Some(next))),
                Ok(found) => assert!(alone && found == (value, None), "{found:?} in {end} bytes"),
                Err(error) => assert!(!alone && end < ends, "{error} in {end} bytes"),
            }
            assert_eq!(decode_of::<S, (C, N)>(&whole[..end], cut).is_ok(), end >= ends, "{end} bytes");
        }
    }
    // Flips every bit of both lengths. A length that reaches into the padding is that of a longer struct.
    let mut longest = [0; HEADER];
    S::write(header::Header { length: usize::MAX, level: 0, number: 0 }, &mut longest);
    let bits = longest.iter().take_while(|byte| **byte == 0xff).count() * 8;
    for (at, length, space) in [(0, length, gap), (gap, HEADER + second.len(), whole.len() - gap)] {
        for bit in 0..bits {
            let mut wrong = whole.clone();
            wrong[at + bit / 8] ^= 1 << (bit % 8);
            let claimed = S::read(wrong[at..].first_chunk().unwrap()).length;
            let result = decode_of::<S, (C, Option<N>)>(&wrong, false);
            assert_eq!(
                result.is_ok(),
                (length..=space).contains(&claimed),
                "{claimed} instead of {length}: {result:?}"
            );
        }
    }
}

#[test]
fn prefixes_and_wrong_lengths_are_rejected() {
    parts_and_wrong_lengths::<Linux, linux::cmsgs::RcvInfo, linux::cmsgs::NxtInfo>();
    parts_and_wrong_lengths::<Linux, linux::cmsgs::NxtInfo, linux::cmsgs::RcvInfo>();
    parts_and_wrong_lengths::<Linux, linux::cmsgs::SndRcv, linux::cmsgs::RcvInfo>();
    parts_and_wrong_lengths::<FreeBsd, freebsd::cmsgs::RcvInfo, freebsd::cmsgs::NxtInfo>();
    parts_and_wrong_lengths::<FreeBsd, freebsd::cmsgs::NxtInfo, freebsd::cmsgs::ExtRcv>();
    parts_and_wrong_lengths::<FreeBsd, freebsd::cmsgs::ExtRcv, freebsd::cmsgs::SndRcv>();
    for (source, count) in
        [(include_str!("../generated/linux/cmsgs.rs"), 3), (include_str!("../generated/freebsd/cmsgs.rs"), 4)]
    {
        assert_eq!(
            source.matches("ReceiveCmsg for ").count(),
            count,
            "a received message is missing from the list above"
        );
    }
}

cfg_if! {
    if #[cfg(linux)] {
        mod macros_of_c;
    }
}

/// A buffer larger than the received control data, from a crate that does not report the length.
#[test]
fn zeros_after_the_end_are_not_a_message() {
    use linux::cmsgs::{NxtInfo, RcvInfo};
    let mut bytes = received::<Linux>(&[(132, 3, &rcv())]);
    let end = bytes.len();
    bytes.resize(end + 3 * HEADER + 5, 0);
    let (info, next) = decode_of::<Linux, (RcvInfo, Option<NxtInfo>)>(&bytes, false).unwrap();
    assert_eq!((info.stream, next), (3, None));
    assert_eq!(decode_of::<Linux, Option<RcvInfo>>(&[0; 100], false).unwrap(), None);
    // Anything else may have been a message.
    for at in end..bytes.len() {
        let mut other = bytes.clone();
        other[at] = 1;
        let error = decode_of::<Linux, (RcvInfo, Option<NxtInfo>)>(&other, false).unwrap_err();
        assert_eq!(error.kind(), Kind::CutOff, "{}", at - end);
    }
}
