//! Options that an application declares: every kind of field, and the resulting bytes.

#![allow(non_camel_case_types, missing_docs)]
// No kernel has these options, so there are no safety requirements to meet.
#![allow(clippy::undocumented_unsafe_blocks)]

use std::borrow::Borrow;
use std::mem::{size_of, MaybeUninit};
use std::net::SocketAddr;
use std::time::Duration;

use sctp_opts::scope::{AssocKey, EventKey, PathKey, StreamKey};
use sctp_opts::{raw_struct, AssocId, BadField, GetOpt, Info, List, Ppid, Raw, SetOpt, SockOpt, Tail, Why};
use sctp_sys::linux::sockaddr_storage;

/// A zeroed struct, as [`sctp_opts::get`] starts with.
fn zero<R: Raw>() -> R {
    // SAFETY: all zeros are a valid value of every `Raw`.
    unsafe { MaybeUninit::zeroed().assume_init() }
}

/// The bytes that `set` would pass.
fn bytes<O: SetOpt>(option: &O, key: impl Borrow<sctp_opts::Key<O::Scope>>) -> Result<Vec<u8>, BadField> {
    let mut place = MaybeUninit::<O::Raw>::zeroed();
    // SAFETY: all zeros are a valid value of every `Raw`.
    let len = option.encode(key.borrow(), unsafe { place.assume_init_mut() })?;
    assert!(len <= size_of::<O::Raw>());
    // SAFETY: zeroed in place and then written by members, so all bytes are set, padding included.
    Ok(unsafe { std::slice::from_raw_parts(place.as_ptr().cast::<u8>(), len) }.to_vec())
}

/// Concatenates the bytes of the members.
fn join<const N: usize>(parts: [&[u8]; N]) -> Vec<u8> {
    parts.concat()
}

const ASSOC: AssocKey = AssocKey { assoc: AssocId::new(7) };

#[repr(C)]
pub struct flat {
    id: i32,
    time: u32,
    ppid: u32,
    port: u16,
    on: u8,
    count: i32,
}

raw_struct! { flat { id, time, ppid, port, on, count } }

#[derive(Debug, PartialEq, SockOpt)]
#[sockopt(unsafe, name = "FLAT", number = 17, level = 99, raw = flat, scope = "assoc", assoc = id, set_ids = "current all")]
struct Flat {
    #[sockopt(raw = time, unit = "ms")]
    time: Duration,
    #[sockopt(raw = ppid, network)]
    ppid: Ppid,
    #[sockopt(raw = port, network)]
    port: u16,
    #[sockopt(raw = on)]
    on: bool,
    #[sockopt(raw = count, reported)]
    count: u32,
}

#[test]
fn a_flat_struct_round_trips() {
    assert_eq!(*Flat::INFO, Info::new("FLAT", 99, 17));
    let value = Flat { time: Duration::from_micros(10), ppid: Ppid(46), port: 9899, on: true, count: 5 };
    let expected = join([
        &7_i32.to_ne_bytes(),
        &1_u32.to_ne_bytes(),
        &46_u32.to_be_bytes(),
        &9899_u16.to_be_bytes(),
        &[1, 0],
        // `reported`, so not written.
        &0_i32.to_ne_bytes(),
    ]);
    assert_eq!(bytes(&value, ASSOC).unwrap(), expected);

    let mut raw = flat { id: 0, time: 3, ppid: 46_u32.to_be(), port: 9899_u16.to_be(), on: 9, count: 5 };
    Flat::ask(&ASSOC, &mut raw).unwrap();
    assert_eq!(raw.id, 7);
    let decoded = Flat::decode(&raw, size_of::<flat>()).unwrap();
    assert_eq!(decoded, Flat { time: Duration::from_millis(3), ..value });
    raw.count = -1;
    let bad = BadField { field: "count", why: Why::OutOfRange };
    assert_eq!(Flat::decode(&raw, size_of::<flat>()), Err(bad));
    let long = Flat { time: Duration::MAX, ..decoded };
    assert_eq!(bytes(&long, ASSOC), Err(BadField { field: "time", why: Why::OutOfRange }));
}

/// A struct with `__attribute__((packed, aligned(4)))` in C, as on Linux. Rust has no equivalent, so the end is padded.
#[repr(C, packed)]
#[derive(Clone, Copy)]
pub struct path {
    id: i32,
    address: sockaddr_storage,
    interval: u32,
    max: u16,
    flags: u32,
    label: u32,
    dscp: u8,
    padding: u8,
}

raw_struct! { path { id, address, interval, max, flags, label, dscp, padding } }

#[derive(Debug, PartialEq, SockOpt)]
#[sockopt(unsafe, name = "PATH", number = 1, raw = path, align = 4)]
#[sockopt(scope = "path", wildcard, assoc = id, peer = address)]
struct Path {
    #[sockopt(raw = max)]
    max: u16,
    #[sockopt(raw = label, grew)]
    label: Option<u32>,
    #[sockopt(raw = dscp, grew)]
    dscp: Option<u8>,
}

#[test]
fn a_packed_struct_with_members_that_older_kernels_lack() {
    assert_eq!((size_of::<path>(), Path::MIN_LENGTH), (148, 142));
    let peer: SocketAddr = "192.0.2.1:5000".parse().unwrap();
    let key = |peer| PathKey { assoc: AssocId::new(7), peer };
    let len = |label, dscp| bytes(&Path { max: 4, label, dscp }, key(PathKey::ALL)).unwrap().len();
    assert_eq!(len(None, None), 144);
    assert_eq!(len(Some(1), None), 148);
    assert_eq!(len(None, Some(1)), 148);

    let all = bytes(&Path { max: 4, label: Some(0x0102_0304), dscp: Some(9) }, key(peer)).unwrap();
    assert_eq!(all[..4], 7_i32.to_ne_bytes());
    assert_eq!(all[4..6], 2_u16.to_ne_bytes());
    assert_eq!(all[6..12], [0x13, 0x88, 192, 0, 2, 1]);
    assert_eq!(all[136..138], 4_u16.to_ne_bytes());
    assert_eq!(all[142..146], 0x0102_0304_u32.to_ne_bytes());
    assert_eq!(all[146..], [9, 0]);

    let mut raw = zero::<path>();
    (raw.max, raw.label, raw.dscp) = (4, 5, 6);
    // The length of an old kernel's answer, rounded up.
    assert_eq!(Path::decode(&raw, 144), Ok(Path { max: 4, label: None, dscp: None }));
    let decode = |len| Path::decode(&raw, len).unwrap();
    assert_eq!(decode(145), Path { max: 4, label: None, dscp: None });
    assert_eq!(decode(146), Path { max: 4, label: Some(5), dscp: None });
    assert_eq!(decode(147), Path { max: 4, label: Some(5), dscp: Some(6) });
}

#[repr(C)]
pub struct key_head {
    id: u32,
    number: u16,
    length: u16,
}

raw_struct! { key_head { id, number, length } }

#[derive(SockOpt)]
#[sockopt(unsafe, name = "KEY", number = 2, raw = key_head, scope = "assoc", assoc = id)]
struct Key {
    #[sockopt(raw = number)]
    number: u16,
    #[sockopt(tail(count = length), secret)]
    key: List<u8, 8>,
}

#[test]
fn a_secret_of_any_length() {
    let value = Key { number: 3, key: List::from_slice(b"geheim").unwrap() };
    let expected = join([&7_u32.to_ne_bytes(), &3_u16.to_ne_bytes(), &6_u16.to_ne_bytes(), b"geheim"]);
    assert_eq!(bytes(&value, ASSOC).unwrap(), expected);
    assert_eq!(format!("{value:?}"), "Key { number: 3, key: secret }");

    let mut raw = zero::<Tail<key_head, u8, 8>>();
    raw.tail = *b"geheimXY";
    raw.head.length = 6;
    assert_eq!(Key::decode(&raw, 14).unwrap().key, *b"geheim");
    assert_eq!(Key::decode(&raw, 13).unwrap_err(), BadField { field: "key", why: Why::Short });
    raw.head.length = 9;
    let why = Why::TooMany { got: 9, room: 8 };
    assert_eq!(Key::decode(&raw, 16).unwrap_err(), BadField { field: "key", why });
    assert_eq!(Key::MIN_LENGTH, 8);
}

#[derive(Debug, SockOpt)]
#[sockopt(unsafe, name = "KEY", number = 2, raw = key_head, access = "set", scope = "assoc", assoc = id)]
struct BorrowedKey<'a> {
    #[sockopt(raw = number)]
    number: u16,
    #[sockopt(tail(count = length, room = 8))]
    key: &'a [u8],
}

#[test]
fn a_write_only_option_can_borrow_its_list() {
    let secret = vec![7; 9];
    let all = |key| bytes(&BorrowedKey { number: 3, key }, ASSOC);
    let head = [&7_u32.to_ne_bytes()[..], &3_u16.to_ne_bytes(), &6_u16.to_ne_bytes()].concat();
    assert_eq!(all(&secret[..6]).unwrap(), [&head, &secret[..6]].concat());
    assert_eq!(all(b"").unwrap().len(), 8);
    let why = Why::TooMany { got: 9, room: 8 };
    assert_eq!(all(&secret).unwrap_err(), BadField { field: "key", why });
}

#[derive(Debug, PartialEq, SockOpt)]
#[sockopt(unsafe, name = "IDS", number = 3, raw = [u32; 0], access = "get")]
struct Ids(#[sockopt(tail(of = i32))] List<AssocId, 4>);

#[test]
fn a_struct_that_is_only_a_list() {
    let raw = Tail { head: [], tail: [1, 2, -3, 4] };
    let ids = Ids::decode(&raw, 12).unwrap();
    assert_eq!(ids.0, [1, 2, u32::MAX - 2].map(AssocId::new));
    assert_eq!(Ids::MIN_LENGTH, 0);
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct value {
    id: i32,
    value: u32,
}

#[repr(C)]
pub struct outer {
    kind: i32,
    inner: value,
}

raw_struct! {
    value { id, value }
    outer { kind, inner }
}

#[derive(Debug, PartialEq, SockOpt)]
#[sockopt(unsafe, name = "VALUE", number = 4, raw = value, scope = "assoc", assoc = id, short = "int")]
struct Value(#[sockopt(raw = value)] u32);

#[derive(Debug, PartialEq, SockOpt)]
#[sockopt(unsafe, name = "OUTER", number = 5, raw = outer, scope = "assoc", assoc = inner.id)]
struct Outer {
    #[sockopt(raw = kind)]
    r#type: i32,
    #[sockopt(raw = inner.value)]
    value: u32,
    #[sockopt(raw = inner, nested, reported)]
    inner: Value,
}

#[test]
fn an_old_kernel_answers_an_int() {
    let raw = value { id: 1400, value: 0 };
    assert_eq!(Value::MIN_LENGTH, 4);
    assert_eq!(Value::decode(&raw, 4), Ok(Value(1400)));
    assert_eq!(Value::decode(&value { id: 1, value: 1500 }, 8), Ok(Value(1500)));
    assert_eq!(Value::decode(&value { id: -1, value: 0 }, 4), Err(BadField { field: "value", why: Why::OutOfRange }));
}

#[test]
fn a_struct_in_a_struct() {
    let raw = outer { kind: -2, inner: value { id: 1, value: 9 } };
    let expected = Outer { r#type: -2, value: 9, inner: Value(9) };
    assert_eq!(Outer::decode(&raw, size_of::<outer>()), Ok(expected));
    let set = Outer { r#type: -2, value: 9, inner: Value(1) };
    let expected = join([&(-2_i32).to_ne_bytes(), &7_i32.to_ne_bytes(), &9_u32.to_ne_bytes()]);
    assert_eq!(bytes(&set, ASSOC).unwrap(), expected);
}

#[derive(Debug, SockOpt)]
#[sockopt(unsafe, name = "RESET", number = 6, raw = i32, access = "set", scope = "assoc", set_ids = "future")]
struct Reset;

#[derive(Debug, SockOpt)]
#[sockopt(unsafe, name = "NOTHING", number = 7, raw = i32, access = "set")]
struct Nothing;

#[derive(Debug, PartialEq, SockOpt)]
#[sockopt(unsafe, name = "SECONDS", number = 8, raw = std::ffi::c_int)]
struct Seconds(#[sockopt(unit = "s")] Duration);

#[test]
fn options_of_one_integer_or_without_a_value() {
    assert_eq!(bytes(&Reset, ASSOC).unwrap(), 7_i32.to_ne_bytes());
    assert_eq!(bytes(&Nothing, ()).unwrap(), [0; 4]);
    assert_eq!(bytes(&Seconds(Duration::from_secs(3)), ()).unwrap(), 3_i32.to_ne_bytes());
    assert_eq!(Seconds::decode(&60, 4), Ok(Seconds(Duration::from_secs(60))));
    assert!(Seconds::decode(&-60, 4).is_err());
}

#[repr(C)]
pub struct part {
    id: i32,
    number: u16,
    on: u8,
}

raw_struct! { part { id, number, on } }

#[derive(Debug, SockOpt)]
#[sockopt(unsafe, name = "EVENT", number = 9, raw = part, scope = "event", assoc = id, event = number)]
struct Event(#[sockopt(raw = on)] bool);

#[derive(Debug, SockOpt)]
#[sockopt(unsafe, name = "STREAM", number = 9, raw = part, scope = "stream", assoc = id, stream = number)]
struct Stream(#[sockopt(raw = on)] bool);

#[test]
fn scopes_within_an_association() {
    let expected = join([&7_i32.to_ne_bytes(), &5_u16.to_ne_bytes(), &[1, 0]]);
    assert_eq!(bytes(&Event(true), EventKey { assoc: AssocId::new(7), event: 5 }).unwrap(), expected);
    assert_eq!(bytes(&Stream(true), StreamKey { assoc: AssocId::new(7), stream: 5 }).unwrap(), expected);
    assert!(Event::decode(&part { id: 0, number: 0, on: 4 }, 8).unwrap().0);
    assert!(!Stream::decode(&part { id: 0, number: 0, on: 0 }, 8).unwrap().0);
}

#[repr(C)]
pub struct switches {
    first: u8,
    second: u8,
    third: u8,
}

raw_struct! { switches { first, second, third } }

#[derive(Debug, PartialEq, SockOpt)]
#[sockopt(unsafe, name = "SWITCHES", number = 10, raw = switches, ask_length)]
struct Switches {
    #[sockopt(raw = first)]
    first: bool,
    #[sockopt(raw = second, grew)]
    second: Option<bool>,
    #[sockopt(raw = third, grew)]
    third: Option<bool>,
}

#[test]
fn fields_beyond_an_older_kernel() {
    const { assert!(Switches::ASK_LENGTH && !Flat::ASK_LENGTH) };
    let len = |second, third| bytes(&Switches { first: true, second, third }, ()).unwrap().len();
    assert_eq!((len(None, None), len(Some(false), None), len(None, Some(true))), (1, 2, 3));
    let beyond = |known, second, third| Switches::beyond(&switches { first: 1, second, third }, known);
    assert_eq!(beyond(1, 0, 0), None);
    assert_eq!(beyond(1, 1, 1), Some("second"));
    assert_eq!(beyond(2, 1, 1), Some("third"));
    assert_eq!(beyond(3, 1, 1), None);
    assert_eq!(beyond(0, 0, 0), Some("first"));
}

/// With SO_LINGER, which every socket has.
#[cfg(target_os = "linux")]
#[test]
fn a_declared_option_is_set_and_read_in_the_kernel() {
    use sctp_opts::{get, set, Socket};

    #[repr(C)]
    struct linger {
        on: i32,
        time: i32,
    }

    raw_struct! { linger { on, time } }

    #[derive(Debug, Clone, Copy, PartialEq, SockOpt)]
    #[sockopt(unsafe, name = "SO_LINGER", level = 1, number = 13, raw = linger)]
    struct Linger {
        #[sockopt(raw = on)]
        on: bool,
        #[sockopt(raw = time, unit = "s")]
        time: Duration,
    }

    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let value = Linger { on: true, time: Duration::from_secs(3) };
    set(&socket, Socket, &value).unwrap();
    assert_eq!(get::<Linger>(&socket, Socket).unwrap(), value);
}
