//! The part of usrsctp that the probe calls.
//!
//! Its own usrsctp.h is not used: it disagrees with the library in three structs.

use std::ffi::{c_char, c_int, c_uint, c_void, CStr, OsStr};
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;
use std::ptr::{null, null_mut};

/// `struct socket`, of which only the library knows what is in it.
#[repr(C)]
pub(crate) struct Opaque {
    nothing: [u8; 0],
}

/// `socklen_t`
pub(crate) type Length = u32;

/// What receives packets of the library's own address family; the probe has none.
type Output = extern "C" fn(*mut c_void, *mut c_void, usize, u8, u8) -> c_int;

/// What messages about errors go to; the probe wants none.
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
    pub(crate) fn usrsctp_bind(socket: *mut Opaque, name: *const c_void, len: Length) -> c_int;
    pub(crate) fn usrsctp_listen(socket: *mut Opaque, backlog: c_int) -> c_int;
    pub(crate) fn usrsctp_accept(socket: *mut Opaque, name: *mut c_void, len: *mut Length) -> *mut Opaque;
    pub(crate) fn usrsctp_connect(socket: *mut Opaque, name: *const c_void, len: Length) -> c_int;
    pub(crate) fn usrsctp_shutdown(socket: *mut Opaque, how: c_int) -> c_int;
    pub(crate) fn usrsctp_getsockopt(
        socket: *mut Opaque,
        level: c_int,
        name: c_int,
        value: *mut c_void,
        len: *mut Length,
    ) -> c_int;
    pub(crate) fn usrsctp_setsockopt(
        socket: *mut Opaque,
        level: c_int,
        name: c_int,
        value: *const c_void,
        len: Length,
    ) -> c_int;
    pub(crate) fn usrsctp_opt_info(
        socket: *mut Opaque,
        assoc: u32,
        name: c_int,
        value: *mut c_void,
        len: *mut Length,
    ) -> c_int;
    pub(crate) fn usrsctp_sendv(
        socket: *mut Opaque,
        data: *const c_void,
        len: usize,
        to: *const c_void,
        addresses: c_int,
        info: *const c_void,
        info_len: Length,
        info_type: c_uint,
        flags: c_int,
    ) -> isize;
    pub(crate) fn usrsctp_recvv(
        socket: *mut Opaque,
        data: *mut c_void,
        len: usize,
        from: *mut c_void,
        from_len: *mut Length,
        info: *mut c_void,
        info_len: *mut Length,
        info_type: *mut c_uint,
        flags: *mut c_int,
    ) -> isize;
    pub(crate) fn usrsctp_bindx(socket: *mut Opaque, addresses: *const c_void, count: c_int, flags: c_int) -> c_int;
    pub(crate) fn usrsctp_connectx(
        socket: *mut Opaque,
        addresses: *const c_void,
        count: c_int,
        assoc: *mut u32,
    ) -> c_int;
    pub(crate) fn usrsctp_getpaddrs(socket: *mut Opaque, assoc: u32, addresses: *mut *mut c_void) -> c_int;
    pub(crate) fn usrsctp_freepaddrs(addresses: *mut c_void);
    pub(crate) fn usrsctp_getladdrs(socket: *mut Opaque, assoc: u32, addresses: *mut *mut c_void) -> c_int;
    pub(crate) fn usrsctp_freeladdrs(addresses: *mut c_void);
    pub(crate) fn usrsctp_getassocid(socket: *mut Opaque, address: *const c_void) -> u32;
    pub(crate) fn usrsctp_peeloff(socket: *mut Opaque, assoc: u32) -> *mut Opaque;
    pub(crate) safe fn usrsctp_sysctl_set_sctp_cmt_on_off(value: u32) -> c_int;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_asconf_enable() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_auth_enable() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_cmt_on_off() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_ecn_enable() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_nrsack_enable() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_pktdrop_enable() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_pr_enable() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_reconfig_enable() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_rto_initial_default() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_rto_min_default() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_rto_max_default() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_valid_cookie_life_default() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_assoc_rtx_max_default() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_nr_outgoing_streams_default() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_nr_incoming_streams_default() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_init_rtx_max_default() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_init_rto_max_default() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_delayed_sack_time_default() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_sack_freq_default() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_heartbeat_interval_default() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_path_rtx_max_default() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_path_pf_threshold() -> u32;
    pub(crate) safe fn usrsctp_sysctl_get_sctp_max_burst_default() -> u32;
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

/// The file that the functions above come from, which need not be the one that this program was linked with.
pub(crate) fn path() -> Option<PathBuf> {
    let mut info = SymbolInfo { file: null(), base: null_mut(), symbol: null(), address: null_mut() };
    // SAFETY: any address may be asked about, and `info` has the layout of `Dl_info`, which is written to.
    let found = unsafe { dladdr(usrsctp_init as *const c_void, &raw mut info) } != 0 && !info.file.is_null();
    // SAFETY: it found the file, whose name is a C string that remains while the library is loaded, which is always.
    let name = found.then(|| unsafe { CStr::from_ptr(info.file) })?;
    std::fs::canonicalize(OsStr::from_bytes(name.to_bytes())).ok()
}
