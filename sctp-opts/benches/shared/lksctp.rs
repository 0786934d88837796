//! lksctp's functions, from a library that is loaded by name, so that the build needs none of its headers or symbols.

use std::ffi::{c_int, c_void, CString};
use std::mem::transmute;

pub(crate) type SendV = unsafe extern "C" fn(
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
pub(crate) type RecvV = unsafe extern "C" fn(
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

/// The functions to compare with.
pub(crate) struct Lksctp {
    pub(crate) sctp_sendv: SendV,
    pub(crate) sctp_recvv: RecvV,
}

impl Lksctp {
    pub(crate) fn load() -> Self {
        let lksctp = library("libsctp.so.1");
        // SAFETY: this is its type in C.
        let sctp_sendv = unsafe { transmute::<*mut c_void, SendV>(symbol(lksctp, "sctp_sendv")) };
        // SAFETY: this is its type in C.
        let sctp_recvv = unsafe { transmute::<*mut c_void, RecvV>(symbol(lksctp, "sctp_recvv")) };
        Self { sctp_sendv, sctp_recvv }
    }
}

pub(crate) fn library(path: &str) -> *mut c_void {
    let name = CString::new(path).expect("no NUL in a path");
    // SAFETY: the name is a C string.
    let handle = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_NOW) };
    assert!(!handle.is_null(), "cannot load the library {path}");
    handle
}

pub(crate) fn symbol(library: *mut c_void, name: &str) -> *mut c_void {
    let c_name = CString::new(name).expect("no NUL in a name");
    // SAFETY: the library stays loaded; the name is a C string.
    let symbol = unsafe { libc::dlsym(library, c_name.as_ptr()) };
    assert!(!symbol.is_null(), "the library has no function {name}");
    symbol
}

/// The size of a type, as these functions take it.
pub(crate) fn length_of<T>() -> libc::socklen_t {
    libc::socklen_t::try_from(size_of::<T>()).expect("a small struct")
}
