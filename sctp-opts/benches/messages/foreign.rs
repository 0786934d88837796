//! What is compared with: functions in C, from libraries that are loaded by name.

use std::ffi::{c_char, c_int, c_void};
use std::mem::transmute;

use sctp_sys::linux as sys;

use super::lksctp::{library, symbol, Lksctp};

/// Names the library that `reference.c` became.
pub(crate) const REFERENCE: &str = "SCTP_OPTS_REFERENCE";

type Send = unsafe extern "C" fn(c_int, *const c_char, usize, u16) -> isize;
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
    pub(crate) notification: unsafe extern "C" fn(*const u8, usize) -> u64,
    pub(crate) lksctp: Lksctp,
}

impl Foreign {
    pub(crate) fn load() -> Self {
        let reference = library(&std::env::var(REFERENCE).expect("its path"));
        // SAFETY: these are the types that they have in C.
        unsafe {
            Self {
                send_sndinfo: transmute::<*mut c_void, Send>(symbol(reference, c"send_sndinfo")),
                send_three: transmute::<*mut c_void, Send>(symbol(reference, c"send_three")),
                receive_rcvinfo: transmute::<*mut c_void, ReceiveOne>(symbol(reference, c"receive_rcvinfo")),
                receive_both: transmute::<*mut c_void, ReceiveBoth>(symbol(reference, c"receive_both")),
                notification: transmute::<*mut c_void, unsafe extern "C" fn(*const u8, usize) -> u64>(symbol(
                    reference,
                    c"notification",
                )),
                lksctp: Lksctp::load(),
            }
        }
    }
}
