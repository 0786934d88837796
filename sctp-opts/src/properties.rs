//! Properties of the struct of every option, on every platform: values survive a round trip, padding and unused members
//! have no effect, and a truncated answer is never taken for a complete one.
//!
//! The members are listed from the description, not from the code that reads and writes them.
//! Read-only options are encoded as the derive would encode them, and write-only options decoded.

use core::fmt::Debug;
use core::mem::MaybeUninit;
use std::net::{Ipv6Addr, SocketAddr};

use crate::scope::{AssocKey, EventKey, PathKey, PolicyKey, StreamKey, StreamPolicyKey};
use crate::{BadField, GetOpt, Key, Raw, Scope, SetOpt, Tail};

#[path = "../tests/properties/freebsd.rs"]
#[rustfmt::skip]
#[allow(clippy::undocumented_unsafe_blocks, unreachable_pub)] // As for `generated`.
mod freebsd_lacks;
#[path = "../tests/properties/linux.rs"]
#[rustfmt::skip]
#[allow(clippy::undocumented_unsafe_blocks, unreachable_pub)] // As for `generated`.
mod linux_lacks;

/// The start and end of a member, or of an element of one.
macro_rules! place {
    ($tag:ident.$($member:ident).+; $index:literal of $element:ty) => {{
        let (at, size) = (core::mem::offset_of!(sys::$tag, $($member).+), size_of::<$element>());
        (at + $index * size, at + ($index + 1) * size)
    }};
    ($tag:ident.$($member:ident).+) => {
        (core::mem::offset_of!(sys::$tag, $($member).+), crate::end_of!(sys::$tag, $($member).+))
    };
}

macro_rules! tail {
    () => {
        None
    };
    ($($tail:tt)+) => {
        Some($($tail)+)
    };
}

/// The layouts in the table.
macro_rules! options {
    ($($ty:ident {
        $name:literal, $access:ident, size: $size:expr, least: $least:expr,
        grown: $grown:literal, reported: $reported:literal, adapted: $adapted:literal,
        keys: [$($key:expr),*], tail: [$($tail:tt)*],
        members: [$($member:expr,)*],
        $($rest:tt)*
    })*) => {
        pub(super) const OPTIONS: &[Row] = &[$(Row {
            name: $name,
            size: $size,
            least: $least,
            grown: $grown,
            keys: &[$($key),*],
            members: &[$($member),*],
            tail: tail!($($tail)*),
            check: check::<$ty>,
        }),*];
    };
}

mod freebsd {
    use sctp_sys::freebsd as sys;

    use super::freebsd_lacks::*;
    #[allow(unused_imports)] // Some descriptions have no structs in arrays.
    use super::within;
    use super::{addresses, check, member, numbers, Array, Row};

    include!("../tests/table/freebsd.rs");
}

mod linux {
    use sctp_sys::linux as sys;

    use super::linux_lacks::*;
    #[allow(unused_imports)] // Some descriptions have no structs in arrays.
    use super::within;
    use super::{addresses, check, member, numbers, Array, Row};

    include!("../tests/table/linux.rs");
}

struct Row {
    name: &'static str,
    /// The size of the struct without a trailing array.
    size: usize,
    least: usize,
    /// Whether older kernels have a shorter struct.
    grown: bool,
    /// The start and end of the members that hold the selector's key.
    keys: &'static [(usize, usize)],
    members: &'static [Member],
    tail: Option<Array>,
    check: fn(&Row),
}

/// A member that holds part of the value.
struct Member {
    name: &'static str,
    at: usize,
    end: usize,
    form: Form,
    written: bool,
}

struct Array {
    /// The size of an element.
    each: usize,
    /// The parts of an element that are in the value: the whole element, or some members.
    element: &'static [Member],
    room: usize,
    /// The start and end of the member that holds the count.
    counter: Option<(usize, usize)>,
}

/// The longest list tried: borrowed lists may be much longer, and the test truncates the answer at every byte.
const LONGEST: usize = 256;

/// The set of valid values.
enum Form {
    /// All numbers with this many bits.
    Number { bits: u32 },
    /// Addresses, with or without a leading length; may be `unset`.
    Address { length: bool, unset: bool },
}

const fn numbers(bits: u32) -> Form {
    Form::Number { bits }
}

const fn addresses(length: bool, unset: bool) -> Form {
    Form::Address { length, unset }
}

/// A member of a nested struct, relative to the outer struct.
#[allow(dead_code)] // Some descriptions have no structs in arrays.
const fn within((at, _): (usize, usize), (start, end): (usize, usize)) -> (usize, usize) {
    (at + start, at + end)
}

const fn member(name: &'static str, (at, end): (usize, usize), form: Form, written: bool) -> Member {
    Member { name, at, end, form, written }
}

/// Members that depend on each other, see `adapt`: the bits that may be set, and those that the tests always set.
const ADAPTED: &[(&str, u64, u64)] = &[
    // All flags that enable other members.
    ("spp_flags", u64::MAX, 0x3ff),
    ("spp_dscp", 0xfc, 0),
    ("spp_ipv6_flowlabel", 0xf_ffff, 0),
    // On Linux the bits in between are the policy of another option; without a policy the value is a time.
    ("snd_flags", !0x30, 0),
    ("sinfo_flags", !0x30, 0),
];

impl Member {
    /// The bits that may be set, and those that must be.
    fn bits(&self) -> (u64, u64) {
        ADAPTED.iter().find(|(name, ..)| *name == self.name).map_or((u64::MAX, 0), |&(_, may, always)| (may, always))
    }

    /// Writes a random valid value.
    fn any(&self, bytes: &mut [u8], random: &mut Random) {
        self.form.any(bytes, random);
        if let Form::Number { .. } = self.form {
            let (may, always) = self.bits();
            let adapted = number(bytes) & may | always;
            put(bytes, adapted);
        }
    }
}

/// Reproducible random numbers (the upper half of Knuth's linear congruential generator).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 32) as u32
    }

    fn below(&mut self, bound: usize) -> usize {
        self.next() as usize % bound
    }

    fn fill(&mut self, bytes: &mut [u8]) {
        bytes.fill_with(|| (self.next() >> 24) as u8);
    }
}

/// Writes a number, which must fit, in host byte order.
fn put(bytes: &mut [u8], number: u64) {
    let (all, length) = (number.to_ne_bytes(), bytes.len());
    let start = if cfg!(target_endian = "big") { all.len() - length } else { 0 };
    bytes.copy_from_slice(&all[start..start + length]);
}

fn number(bytes: &[u8]) -> u64 {
    let mut all = [0; 8];
    let start = if cfg!(target_endian = "big") { all.len() - bytes.len() } else { 0 };
    all[start..start + bytes.len()].copy_from_slice(bytes);
    u64::from_ne_bytes(all)
}

impl Form {
    /// Writes a random valid value.
    fn any(&self, bytes: &mut [u8], random: &mut Random) {
        match *self {
            Form::Number { bits } => {
                let any = u64::from(random.next()) << 32 | u64::from(random.next());
                let mask = if bits >= 64 { u64::MAX } else { (1 << bits) - 1 };
                // Errors are most likely at the limits.
                let any = [any, any, 0, u64::MAX, 1 << (bits.min(64) - 1)][random.below(5)];
                put(bytes, any & mask);
            }
            Form::Address { length, unset } => {
                bytes.fill(0);
                let kind = random.below(if unset { 3 } else { 2 });
                let (end, family) = match (kind, length) {
                    (0, _) => (8, 2),
                    (1, false) => (28, 10),
                    (1, true) => (28, 28),
                    _ => return,
                };
                random.fill(&mut bytes[2..end]);
                // Only link-local addresses have a scope id.
                if end > 24 {
                    bytes[8..10].copy_from_slice(&[[0xfe, 0x80], [0xfd, 9]][random.below(2)]);
                    if bytes[8] == 0xfd {
                        bytes[24..28].fill(0);
                    }
                }
                if length {
                    bytes[..2].copy_from_slice(&[if kind == 0 { 16 } else { 28 }, family]);
                } else {
                    put(&mut bytes[..2], family.into());
                }
            }
        }
    }
}

/// A C struct with all bytes initialised, padding included.
struct Memory<R>(Box<MaybeUninit<R>>);

impl<R: Raw> Memory<R> {
    fn zero() -> Self {
        // It must not be moved, because a move need not copy padding.
        let mut place = Box::new(MaybeUninit::uninit());
        let _: &mut R = crate::raw::zeroed(&mut place);
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

trait SomeKey {
    /// One of two keys that differ in every member.
    fn some(one: bool) -> Self;
}

macro_rules! some_keys {
    ($($key:ty: $one:ident => $some:expr;)*) => { $(
        impl SomeKey for $key {
            fn some($one: bool) -> Self {
                $some
            }
        }
    )* };
}

fn few(one: bool) -> u16 {
    if one {
        0x0102
    } else {
        0xfefd
    }
}

fn path(one: bool) -> SocketAddr {
    (Ipv6Addr::from_bits(if one { 1 } else { u128::MAX }), few(one)).into()
}

some_keys! {
    (): _one => ();
    AssocKey: one => AssocKey { assoc: u32::from(few(one)).into() };
    PathKey: one => PathKey { assoc: u32::from(few(one)).into(), peer: path(one) };
    StreamKey: one => StreamKey { assoc: u32::from(few(one)).into(), stream: few(one) };
    EventKey: one => EventKey { assoc: u32::from(few(one)).into(), event: few(one) };
    PolicyKey: one => PolicyKey { assoc: u32::from(few(one)).into(), policy: few(one) };
    StreamPolicyKey: one => StreamPolicyKey { assoc: u32::from(few(one)).into(), stream: few(one), policy: few(one) };
}

/// Decodes like `get`, which never decodes an answer that is too short.
fn decoded<O: GetOpt>(bytes: &[u8], len: usize) -> Option<O> {
    let mut raw = Memory::<O::Raw>::zero();
    raw.bytes()[..len].copy_from_slice(&bytes[..len]);
    (len >= O::MIN_LENGTH).then(|| O::decode(raw.get(), len).ok())?
}

fn encoded<O: SetOpt>(value: &O, one: bool) -> Option<(Vec<u8>, usize)>
where
    <O::Scope as Scope>::Key: SomeKey,
{
    let mut raw = Memory::<O::Raw>::zero();
    let len = value.encode(&SomeKey::some(one), raw.get()).ok()?;
    Some((raw.bytes().to_vec(), len))
}

/// Encodes a list into a struct whose array has fewer elements.
fn front<O, H, R, const N: usize, const LESS: usize>(
    option: &O,
    key: &Key<O::Scope>,
    raw: &mut Tail<H, R, LESS>,
) -> Result<usize, BadField>
where
    O: SetOpt<Raw = Tail<H, R, N>>,
    Tail<H, R, N>: Raw,
{
    const { assert!(LESS <= N) };
    let mut whole = Memory::<O::Raw>::zero();
    let len = option.encode(key, whole.get())?;
    let raw: *mut Tail<H, R, LESS> = raw;
    // SAFETY: the struct has this many bytes, and is the front of the one that is copied.
    unsafe { raw.cast::<u8>().copy_from_nonoverlapping(whole.bytes().as_ptr(), size_of::<Tail<H, R, LESS>>()) };
    Ok(len)
}

/// Checks that the value survives serialisation with `serde`.
#[cfg(feature = "serde")]
trait Serial: serde::Serialize + serde::de::DeserializeOwned + Debug {
    fn round_trips(&self) {
        crate::serial::tests::round_trips(self);
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize + serde::de::DeserializeOwned + Debug> Serial for T {}

#[cfg(not(feature = "serde"))]
trait Serial {
    fn round_trips(&self) {}
}

#[cfg(not(feature = "serde"))]
impl<T> Serial for T {}

/// Checks all properties of an option.
fn check<O>(row: &Row)
where
    O: GetOpt + SetOpt<Raw = <O as GetOpt>::Raw> + PartialEq + Debug + Serial,
    <<O as SetOpt>::Scope as Scope>::Key: SomeKey,
{
    let name = row.name;
    assert_eq!(O::INFO.name, name);
    assert_eq!(O::MIN_LENGTH, row.least, "{name}: the shortest answer");
    let all = size_of::<<O as GetOpt>::Raw>();
    let mut random = Random(name.bytes().fold(7, |hash, byte| hash << 5 ^ hash >> 59 ^ u64::from(byte)));
    for _ in 0..200 {
        // An answer with a valid value in every member, and noise everywhere else.
        let mut answer = vec![0; all];
        random.fill(&mut answer);
        let count = row.tail.as_ref().map_or(0, |tail| random.below(tail.room.min(LONGEST) + 1));
        for member in row.members {
            member.any(&mut answer[member.at..member.end], &mut random);
        }
        let mut len = row.size;
        if let Some(tail) = &row.tail {
            if let Some((at, end)) = tail.counter {
                put(&mut answer[at..end], count as u64);
            }
            for _ in 0..count {
                for member in tail.element {
                    member.any(&mut answer[len + member.at..len + member.end], &mut random);
                }
                len += tail.each;
            }
        }
        let value = decoded::<O>(&answer, len).unwrap_or_else(|| panic!("{name}: {answer:?} is rejected"));

        value.round_trips();

        // Encoding reproduces the members and the key, with zeros everywhere else.
        let (written, length) = encoded(&value, true).unwrap_or_else(|| panic!("{name}: {value:?} is rejected"));
        assert_eq!(length, len, "{name}: the length of {value:?}");
        let mut expected = vec![0; all];
        let mut copy = |at: usize, end: usize, from: &[u8]| expected[at..end].copy_from_slice(&from[at..end]);
        row.keys.iter().for_each(|&(at, end)| copy(at, end, &written));
        row.members.iter().filter(|member| member.written).for_each(|member| copy(member.at, member.end, &answer));
        if let Some(tail) = &row.tail {
            for at in (row.size..len).step_by(tail.each) {
                tail.element.iter().for_each(|member| copy(at + member.at, at + member.end, &answer));
            }
            tail.counter.iter().for_each(|&(at, end)| copy(at, end, &answer));
        }
        assert!(written == expected, "{name}: {value:?} is written as\n{written:?}, not as\n{expected:?}");

        // If all members are written, decoding gives the same value for any key.
        if row.members.iter().all(|member| member.written) {
            assert_eq!(decoded::<O>(&written, length).as_ref(), Some(&value), "{name}: {written:?}");
        }
        let (other, _) = encoded(&value, false).unwrap_or_else(|| panic!("{name}: {value:?} is rejected"));
        for (at, (one, other)) in written.iter().zip(&other).enumerate() {
            let selects = row.keys.iter().any(|&(from, end)| (from..end).contains(&at));
            assert!(one == other || selects, "{name}: the key is written to byte {at}");
        }
        for &(at, end) in row.keys {
            let shown = row.members.iter().any(|member| member.at == at && member.written);
            assert!(shown || written[at..end] != other[at..end], "{name}: the key is not written to byte {at}");
        }

        // The value depends on all members, and on nothing else.
        let mut noise = answer.clone();
        for (at, byte) in noise[..row.size].iter_mut().enumerate() {
            let counter = row.tail.as_ref().and_then(|tail| tail.counter);
            let members = row.members.iter().map(|member| (member.at, member.end)).chain(counter);
            if !members.into_iter().any(|(from, end)| (from..end).contains(&at)) {
                *byte = !*byte;
            }
        }
        assert_eq!(decoded::<O>(&noise, len).as_ref(), Some(&value), "{name}: {noise:?}");
        for member in row.members {
            let mut other = answer.clone();
            let bytes = &mut other[member.at..member.end];
            match member.form {
                Form::Number { bits } => {
                    // `long` may be shorter on this host.
                    let (may, _) = member.bits();
                    let bit = (0..).map(|_| random.below(bytes.len() * 8).min(bits as usize - 1));
                    let bit = bit.into_iter().find(|bit| may & (1 << bit) != 0).unwrap_or(0);
                    let flipped = number(bytes) ^ (1 << bit);
                    put(bytes, flipped);
                }
                Form::Address { .. } => bytes[2] ^= 1,
            }
            let unset = matches!(member.form, Form::Address { .. }) && answer[member.at..member.at + 2] == [0, 0];
            let different = decoded::<O>(&other, len).as_ref() != Some(&value);
            assert!(different || unset, "{name}: {} does not matter", member.name);
        }

        parts::<O>(row, &answer, len, &value);
    }
}

/// Checks that neither a truncated answer nor one with a wrong count is taken for a complete one.
fn parts<O>(row: &Row, answer: &[u8], len: usize, value: &O)
where
    O: GetOpt + SetOpt<Raw = <O as GetOpt>::Raw> + PartialEq + Debug,
    <<O as SetOpt>::Scope as Scope>::Key: SomeKey,
{
    let name = row.name;
    for part in 0..len {
        let Some(less) = decoded::<O>(answer, part) else { continue };
        // An older kernel's answer, which is distinguishable from a complete one.
        assert!(part >= row.least, "{name}: {part} of {len} bytes are enough for {less:?}");
        let uncounted = row.tail.as_ref().is_some_and(|tail| tail.counter.is_none());
        assert!(
            row.grown || row.least < row.size || uncounted,
            "{name}: {part} of {len} bytes are enough for {less:?}"
        );
        if row.grown {
            let Some((written, length)) = encoded(&less, true) else {
                let flags = row.members.iter().any(|member| member.bits().1 != 0);
                assert!(flags, "{name}: {less:?} is rejected");
                continue; // The flag enables a member that is missing.
            };
            if length == part {
                assert_eq!(decoded::<O>(&written, length), Some(less), "{name}: {part} of {len} bytes");
            }
        }
    }
    let Some((at, end)) = row.tail.as_ref().and_then(|tail| tail.counter) else { return };
    let count = number(&answer[at..end]);
    for bit in 0..(end - at) * 8 {
        let mut wrong = answer.to_vec();
        put(&mut wrong[at..end], count ^ 1 << bit);
        let result = decoded::<O>(&wrong, len);
        assert_eq!(result.is_some(), count ^ 1 << bit < count, "{name}: {count} with bit {bit} flipped: {result:?}");
        assert!(result.as_ref() != Some(value), "{name}: {count} with bit {bit} flipped");
    }
}

fn every(rows: &[Row], source: &str) {
    assert_eq!(source.matches("SockOpt for ").count(), rows.len(), "all options");
    let wrong = |row: &&Row| std::panic::catch_unwind(|| (row.check)(row)).is_err();
    let wrong: Vec<&str> = rows.iter().filter(wrong).map(|row| row.name).collect();
    assert!(wrong.is_empty(), "see above: {wrong:?}");
}

#[test]
fn every_struct_of_linux_round_trips() {
    every(linux::OPTIONS, include_str!("generated/linux.rs"));
}

#[test]
fn every_struct_of_freebsd_round_trips() {
    every(freebsd::OPTIONS, include_str!("generated/freebsd.rs"));
}
