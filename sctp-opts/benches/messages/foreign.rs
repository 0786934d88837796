//! What is compared with: functions in C, from libraries that are loaded by name.

use std::ffi::{c_char, c_int, c_void, CStr, CString};
use std::mem::transmute;

use sctp_sys::linux as sys;

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
type SendV = unsafe extern "C" fn(
    c_int,
    *const libc::iovec,
    c_int,
    *mut libc::sockaddr,
    c_int,
    *mut c_void,
    libc::socklen_t,
    u32,
    c_int,
) -> c_int;
type RecvV = unsafe extern "C" fn(
    c_int,
    *const libc::iovec,
    c_int,
    *mut libc::sockaddr_in6,
    *mut libc::socklen_t,
    *mut c_void,
    *mut libc::socklen_t,
    *mut u32,
    *mut c_int,
) -> c_int;

/// `reference.c`, and lksctp.
pub(crate) struct Foreign {
    pub(crate) send_sndinfo: Send,
    pub(crate) send_three: Send,
    pub(crate) receive_rcvinfo: ReceiveOne,
    pub(crate) receive_both: ReceiveBoth,
    pub(crate) notification: unsafe extern "C" fn(*const u8, usize) -> u64,
    pub(crate) sctp_sendv: SendV,
    pub(crate) sctp_recvv: RecvV,
}

impl Foreign {
    pub(crate) fn load() -> Self {
        let reference = library(&std::env::var(REFERENCE).expect("its path"));
        let lksctp = library("libsctp.so.1");
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
                sctp_sendv: transmute::<*mut c_void, SendV>(symbol(lksctp, c"sctp_sendv")),
                sctp_recvv: transmute::<*mut c_void, RecvV>(symbol(lksctp, c"sctp_recvv")),
            }
        }
    }
}

fn library(path: &str) -> *mut c_void {
    let name = CString::new(path).expect("no NUL in a path");
    // SAFETY: the name is a string of C.
    let handle = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_NOW) };
    assert!(!handle.is_null(), "there is no library {path}");
    handle
}

fn symbol(library: *mut c_void, name: &CStr) -> *mut c_void {
    // SAFETY: the library is loaded, and stays so.
    let symbol = unsafe { libc::dlsym(library, name.as_ptr()) };
    assert!(!symbol.is_null(), "there is no {name:?}");
    symbol
}
