//! Tests of the calls with options that any socket has.

use std::net::UdpSocket;

use super::*;
use crate::codec::{self, Result};
use crate::scope::{Endpoint, Key};
use crate::{Kind, SockOpt, Socket};

const SOL_SOCKET: i32 = 1;

fn socket() -> UdpSocket {
    UdpSocket::bind("127.0.0.1:0").unwrap()
}

macro_rules! option {
    ($name:ident: $raw:ty, $info:expr, $decode:expr, $encode:expr $(, { $($get:item)* } { $($set:item)* })?) => {
        #[derive(Debug, PartialEq)]
        struct $name(u32);

        // SAFETY: an integer of SOL_SOCKET.
        unsafe impl SockOpt for $name {
            const INFO: &'static Info = &$info;
        }

        impl GetOpt for $name {
            type Scope = Endpoint;
            type Raw = $raw;
            $($($get)*)?

            fn decode(raw: &$raw, len: usize) -> Result<Self> {
                let decode: fn(&$raw, usize) -> Result<u32> = $decode;
                decode(raw, len).map(Self)
            }
        }

        impl SetOpt for $name {
            type Scope = Endpoint;
            type Raw = $raw;
            $($($set)*)?

            fn encode(&self, _: &Key<Endpoint>, raw: &mut $raw) -> Result<usize> {
                let encode: fn(u32, &mut $raw) -> Result<usize> = $encode;
                encode(self.0, raw)
            }
        }
    };
}

// `SO_PRIORITY` is an `int`.
option!(Priority: i32, Info::new("SO_PRIORITY", SOL_SOCKET, 12),
    |raw, len| { assert_eq!(len, 4); codec::decode(*raw, "priority") },
    |value, raw| { *raw = codec::encode(&value, "priority")?; Ok(4) });

// `SO_LINGER` has two integers; this declares two more, as if a newer kernel had extended it.
option!(Grown: [i32; 4], Info::new("SO_LINGER", SOL_SOCKET, 13),
|raw, len| { assert_eq!(len, 8); codec::decode(raw[1], "linger") },
|value, raw| { *raw = [1, codec::encode(&(value & 0xff), "linger")?, 0, codec::encode(&(value >> 8), "new")?]; Ok(16) },
{ const MIN_LENGTH: usize = 8; }
{
    const ASK_LENGTH: bool = true;
    fn beyond(raw: &[i32; 4], known: usize) -> Option<&'static str> {
        (known < 16 && raw[3] != 0).then_some("new")
    }
});

// `SO_PRIORITY` as if it had four required integers.
option!(Long: [i32; 4], Info::new("SO_PRIORITY", SOL_SOCKET, 12),
    |_, _| unreachable!("the answer is too short"), |_, _| Ok(usize::MAX));

// An SCTP option, for use on another protocol's socket.
option!(Foreign: i32, Info::new("SCTP_NODELAY", 132, 3), |_, _| Ok(0), |_, _| Ok(4));

#[test]
fn sets_and_gets() {
    let socket = socket();
    set(&socket, Socket, &Priority(3)).unwrap();
    assert_eq!(get::<Priority>(&socket, Socket).unwrap(), Priority(3));
    assert_eq!(get::<Priority>(socket, Socket).unwrap().0, 3);
}

#[test]
fn a_value_that_does_not_fit_never_reaches_the_kernel() {
    let error = set(socket(), Socket, &Priority(u32::MAX)).unwrap_err();
    assert_eq!(error.to_string(), "setsockopt(SO_PRIORITY): cannot pass priority: the number does not fit");
}

#[test]
fn never_sends_more_than_the_kernel_knows() {
    let socket = socket();
    set(&socket, Socket, &Grown(7)).unwrap();
    assert_eq!(get::<Grown>(&socket, Socket).unwrap(), Grown(7));
    let error = set(&socket, Socket, &Grown(0x1_07)).unwrap_err();
    assert_eq!(error.kind(), Kind::TooNew { field: "new" });
}

#[test]
fn short_answers_are_errors_and_long_lengths_are_limited() {
    let socket = socket();
    let error = get::<Long>(&socket, Socket).unwrap_err();
    assert_eq!(error.kind(), Kind::ShortAnswer { got: 4, wanted: 16 });
    set(&socket, Socket, &Long(0)).unwrap();
}

#[test]
fn an_error_of_the_system_keeps_its_number() {
    let error = get::<Foreign>(socket(), Socket).unwrap_err();
    assert!(matches!(error.kind(), Kind::Os(errno) if Some(errno) == error.raw_os_error() && errno != 0));
    assert!(error.to_string().starts_with("getsockopt(SCTP_NODELAY): "), "{error}");
    let error = set(socket(), Socket, &Foreign(1)).unwrap_err();
    assert!(error.to_string().starts_with("setsockopt(SCTP_NODELAY): "), "{error}");
}
