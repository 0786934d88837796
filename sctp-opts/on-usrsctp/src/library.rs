//! Declarations of usrsctp's functions, including internal ones that `usrsctp.h` does not declare, such as `sctp_sosend`.

use std::ffi::{c_char, c_int, c_short, c_uint, c_void, CStr, OsStr};
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;
use std::ptr::{null, null_mut};

use sctp_sys::freebsd as sys;

/// The beginning of `struct socket` in `user_socketvar.h`; the rest is opaque.
#[repr(C)]
pub(crate) struct Opaque {
    /// `so_count`, `so_type`, `so_options`, `so_linger`, `so_state` and `so_qstate`, none of which is read here.
    state: [u32; 4],
    /// `so_pcb`
    pub(crate) endpoint: *mut c_void,
}

/// `struct mbuf`
#[repr(C)]
pub(crate) struct Mbuf {
    nothing: [u8; 0],
}

/// `struct uio` in `user_socketvar.h`: the remaining data of a transfer.
#[repr(C)]
pub(crate) struct Uio {
    pub(crate) parts: *mut Part,
    pub(crate) count: c_int,
    pub(crate) offset: i64,
    pub(crate) left: isize,
    /// `enum uio_seg`
    pub(crate) space: c_uint,
    /// `enum uio_rw`
    pub(crate) direction: c_uint,
}

/// `struct iovec`
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub(crate) struct Part {
    pub(crate) base: *mut c_void,
    pub(crate) len: usize,
}

/// `UIO_USERSPACE`
pub(crate) const USER_SPACE: c_uint = 0;
/// `UIO_READ`
pub(crate) const READ: c_uint = 0;
/// `UIO_WRITE`
pub(crate) const WRITE: c_uint = 1;
/// `M_NOWAIT`
pub(crate) const NO_WAIT: c_int = 1;
/// `MT_DATA`
pub(crate) const DATA: c_short = 1;
/// `SCTP_EVENT_READ`
pub(crate) const READABLE: c_int = 1;
/// `SCTP_EVENT_WRITE`
pub(crate) const WRITABLE: c_int = 2;
/// `SCTP_EVENT_ERROR`
pub(crate) const FAILED: c_int = 4;

/// A socket of the library; its functions may be called from any thread.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Handle(pub(crate) *mut Opaque);

// SAFETY: the library is thread-safe.
unsafe impl Send for Handle {}

type Output = extern "C" fn(*mut c_void, *mut c_void, usize, u8, u8) -> c_int;
type Print = extern "C" fn(*const c_char);

#[link(name = "usrsctp")]
unsafe extern "C" {
    pub(crate) fn usrsctp_init(udp_port: u16, output: Option<Output>, print: Option<Print>);
    pub(crate) fn usrsctp_socket(
        domain: c_int,
        kind: c_int,
        protocol: c_int,
        receive: Option<extern "C" fn()>,
        send: Option<extern "C" fn()>,
        threshold: u32,
        info: *mut c_void,
    ) -> *mut Opaque;
    pub(crate) fn usrsctp_set_non_blocking(socket: *mut Opaque, on: c_int) -> c_int;
    pub(crate) fn usrsctp_get_non_blocking(socket: *mut Opaque) -> c_int;
    pub(crate) fn usrsctp_get_events(socket: *mut Opaque) -> c_int;
    pub(crate) fn usrsctp_bind(socket: *mut Opaque, name: *const c_void, len: u32) -> c_int;
    pub(crate) fn usrsctp_listen(socket: *mut Opaque, backlog: c_int) -> c_int;
    pub(crate) fn usrsctp_accept(socket: *mut Opaque, name: *mut c_void, len: *mut u32) -> *mut Opaque;
    pub(crate) fn usrsctp_connect(socket: *mut Opaque, name: *const c_void, len: u32) -> c_int;
    pub(crate) fn usrsctp_close(socket: *mut Opaque);
    pub(crate) fn usrsctp_shutdown(socket: *mut Opaque, how: c_int) -> c_int;
    pub(crate) fn usrsctp_getsockopt(
        socket: *mut Opaque,
        level: c_int,
        name: c_int,
        value: *mut c_void,
        len: *mut u32,
    ) -> c_int;
    pub(crate) fn usrsctp_setsockopt(
        socket: *mut Opaque,
        level: c_int,
        name: c_int,
        value: *const c_void,
        len: u32,
    ) -> c_int;
    pub(crate) fn usrsctp_bindx(socket: *mut Opaque, addresses: *mut c_void, count: c_int, flags: c_int) -> c_int;
    pub(crate) fn usrsctp_connectx(
        socket: *mut Opaque,
        addresses: *const c_void,
        count: c_int,
        assoc: *mut u32,
    ) -> c_int;
    pub(crate) fn usrsctp_peeloff(socket: *mut Opaque, assoc: u32) -> *mut Opaque;
    /// `netinet/sctp_output.c`; returns an error number, and takes ownership of `control`.
    pub(crate) fn sctp_sosend(
        socket: *mut Opaque,
        to: *mut c_void,
        data: *mut Uio,
        top: *mut Mbuf,
        control: *mut Mbuf,
        flags: c_int,
        process: *mut c_void,
    ) -> c_int;
    /// `netinet/sctputil.c`; returns an error number.
    pub(crate) fn sctp_sorecvmsg(
        socket: *mut Opaque,
        data: *mut Uio,
        mbufs: *mut *mut Mbuf,
        from: *mut c_void,
        from_len: c_int,
        flags: *mut c_int,
        info: *mut sys::sctp_extrcvinfo,
        fill_info: c_int,
    ) -> c_int;
    /// `netinet/sctp_indata.c`: returns the control data in a new mbuf, or null if there is none.
    pub(crate) fn sctp_build_ctl_nchunk(endpoint: *mut c_void, info: *mut sys::sctp_extrcvinfo) -> *mut Mbuf;
    /// `netinet/sctp_usrreq.c`; returns an error number.
    pub(crate) fn sctp_ingetaddr(socket: *mut Opaque, name: *mut Mbuf) -> c_int;
    /// `netinet/sctp_usrreq.c`; returns an error number.
    pub(crate) fn sctp_peeraddr(socket: *mut Opaque, name: *mut Mbuf) -> c_int;
    /// `netinet6/sctp6_usrreq.c`; returns an error number.
    pub(crate) fn sctp6_in6getaddr(socket: *mut Opaque, name: *mut Mbuf) -> c_int;
    /// `netinet6/sctp6_usrreq.c`; returns an error number.
    pub(crate) fn sctp6_getpeeraddr(socket: *mut Opaque, name: *mut Mbuf) -> c_int;
    pub(crate) fn m_get(how: c_int, kind: c_short) -> *mut Mbuf;
    pub(crate) fn m_uiotombuf(data: *mut Uio, how: c_int, len: c_int, align: c_int, flags: c_int) -> *mut Mbuf;
    pub(crate) fn m_copydata(from: *const Mbuf, offset: c_int, len: c_int, to: *mut c_char);
    pub(crate) fn m_length(all: *mut Mbuf, last: *mut *mut Mbuf) -> c_uint;
    pub(crate) fn m_freem(all: *mut Mbuf);
}

unsafe extern "C" {
    pub(crate) fn __errno_location() -> *mut c_int;
    pub(crate) fn pipe2(ends: *mut c_int, flags: c_int) -> c_int;
    pub(crate) fn close(fd: c_int) -> c_int;
    pub(crate) fn fcntl(fd: c_int, command: c_int, ...) -> c_int;
}

/// `Dl_info`
#[repr(C)]
struct SymbolInfo {
    file: *const c_char,
    base: *mut c_void,
    symbol: *const c_char,
    address: *mut c_void,
}

unsafe extern "C" {
    fn dladdr(address: *const c_void, info: *mut SymbolInfo) -> c_int;
}

/// The file of the loaded library, which may differ from the one that this program was linked with.
pub fn loaded() -> Option<PathBuf> {
    let mut info = SymbolInfo { file: null(), base: null_mut(), symbol: null(), address: null_mut() };
    // SAFETY: any address may be passed, and `info` has the layout of `Dl_info` and may be written to.
    let found = unsafe { dladdr(usrsctp_init as *const c_void, &raw mut info) } != 0 && !info.file.is_null();
    // SAFETY: the name is a C string that lives as long as the library is loaded, which is until the process ends.
    let name = found.then(|| unsafe { CStr::from_ptr(info.file) })?;
    std::fs::canonicalize(OsStr::from_bytes(name.to_bytes())).ok()
}
