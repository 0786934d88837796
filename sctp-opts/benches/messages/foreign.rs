//! The C functions to compare with, from libraries that are loaded by name.

use std::ffi::{c_char, c_int, c_void};
use std::mem::transmute;

use sctp_sys::linux as sys;

use super::lksctp::{library, symbol, Lksctp};

/// The environment variable with the path of the library built from `reference.c`.
pub(crate) const REFERENCE: &str = "SCTP_OPTS_REFERENCE";

type Send = unsafe extern "C" fn(c_int, *const c_char, usize, u16) -> isize;
type Read = unsafe extern "C" fn(*const u8, usize) -> u64;
type ReceiveOne =
    unsafe extern "C" fn(c_int, *mut c_char, usize, *mut sys::sctp_rcvinfo, *mut libc::sockaddr_in6) -> isize;
type ReceiveBoth = unsafe extern "C" fn(
    c_int,
    *mut c_char,
    usize,
    *mut sys::sctp_rcvinfo,
    *mut sys::sctp_nxtinfo,
    *mut libc::sockaddr_in6,
    *mut c_int,
) -> isize;
/// `reference.c`, and lksctp.
pub(crate) struct Foreign {
    pub(crate) send_sndinfo: Send,
    pub(crate) send_three: Send,
    pub(crate) receive_rcvinfo: ReceiveOne,
    pub(crate) receive_both: ReceiveBoth,
    pub(crate) notification: Read,
    pub(crate) lksctp: Lksctp,
}

impl Foreign {
    pub(crate) fn load() -> Self {
        let reference = library(&std::env::var(REFERENCE).expect("its path"));
        macro_rules! function {
            ($name:ident: $type:ty) => {{
                let symbol = symbol(reference, stringify!($name));
                // SAFETY: this is its type in C.
                unsafe { transmute::<*mut c_void, $type>(symbol) }
            }};
        }
        Self {
            send_sndinfo: function!(send_sndinfo: Send),
            send_three: function!(send_three: Send),
            receive_rcvinfo: function!(receive_rcvinfo: ReceiveOne),
            receive_both: function!(receive_both: ReceiveBoth),
            notification: function!(notification: Read),
            lksctp: Lksctp::load(),
        }
    }
}
