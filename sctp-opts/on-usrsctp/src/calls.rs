//! The system calls that `sctp-opts/src/os` declares, and the three functions of FreeBSD's C library.
//!
//! Source locations refer to FreeBSD's kernel (`sys/`, 13 to 15), to functions that usrsctp does not include.
//!
//! # Safety
//!
//! The requirements are those of the C functions of the same names.
#![allow(clippy::missing_safety_doc)]

use std::ffi::{c_char, c_int, c_short, c_uint, c_void, CStr};
use std::ptr::null_mut;
use std::time::{Duration, Instant};

use sctp_sys::freebsd as sys;

use crate::host::{self, To};
use crate::library::{self as lib, Handle, Mbuf, Opaque, Part, Uio};
use crate::settings;
use crate::sockets::{self, host_error, Socket};

// FreeBSD's numbers, from sys/socket.h, sys/fcntl.h, sys/poll.h and netinet6/in6.h.
const SOCK_STREAM: c_int = 1;
const SOCK_SEQPACKET: c_int = 5;
const SOCK_CLOEXEC: c_int = 0x1000_0000;
const SOCK_NONBLOCK: c_int = 0x2000_0000;
const MSG_PEEK: c_int = 0x2;
const MSG_EOR: c_int = 0x8;
const MSG_TRUNC: c_int = 0x10;
const MSG_CTRUNC: c_int = 0x20;
const MSG_DONTWAIT: c_int = 0x80;
const MSG_WAITFORONE: c_int = 0x8_0000;
const SO_ACCEPTCONN: c_int = 0x2;
const SO_REUSEADDR: c_int = 0x4;
const SO_LINGER: c_int = 0x80;
const SO_SNDBUF: c_int = 0x1001;
const SO_RCVBUF: c_int = 0x1002;
const SO_ERROR: c_int = 0x1007;
const SO_TYPE: c_int = 0x1008;
const IPPROTO_IPV6: c_int = 41;
const IPV6_V6ONLY: c_int = 27;
const F_GETFL: c_int = 3;
const F_SETFL: c_int = 4;
const O_NONBLOCK: c_int = 0x4;
const POLLIN: c_short = 0x1;
const POLLOUT: c_short = 0x4;
const POLLERR: c_short = 0x8;

// The host's (Linux) numbers.
const HOST_SOL_SOCKET: c_int = 1;
const HOST_MSG_PEEK: c_int = 0x2;
const HOST_MSG_TRUNC: c_int = 0x20;
const HOST_MSG_EOR: c_int = 0x80;
const HOST_MSG_DONTWAIT: c_int = 0x40;

/// `SCTP_SOCKET_OPTION_LIMIT` in netinet/sctp_os_bsd.h.
const OPTION_LIMIT: usize = 64 * 1024;

/// `struct msghdr` of 64-bit FreeBSD.
#[repr(C)]
pub struct MsgHdr {
    pub(crate) name: *mut c_void,
    pub(crate) name_len: u32,
    pub(crate) parts: *mut Part,
    pub(crate) count: c_int,
    pub(crate) control: *mut c_void,
    pub(crate) control_len: u32,
    pub(crate) flags: c_int,
}

/// `struct mmsghdr` of 64-bit FreeBSD.
#[repr(C)]
pub struct MmsgHdr {
    header: MsgHdr,
    len: isize,
}

/// `struct pollfd`
#[repr(C)]
pub struct PollFd {
    fd: c_int,
    events: c_short,
    revents: c_short,
}

/// Reports an error like a C call: returns -1 and sets `errno` to FreeBSD's number.
fn answered<T: From<i8>>(result: Result<T, c_int>) -> T {
    result.unwrap_or_else(|errno| {
        // SAFETY: no preconditions.
        let place = unsafe { lib::__errno_location() };
        // SAFETY: the pointer is to this thread's `errno`.
        unsafe { *place = errno };
        T::from(-1)
    })
}

/// The result of a library function that returns 0 on success.
fn done(result: c_int) -> Result<c_int, c_int> {
    if result == 0 {
        Ok(0)
    } else {
        Err(host_error())
    }
}

/// The result of a function of the stack that returns an error number.
fn number(errno: c_int) -> Result<c_int, c_int> {
    if errno == 0 {
        Ok(0)
    } else {
        Err(host::errno(errno))
    }
}

/// Copies `len` bytes.
unsafe fn bytes(at: *const c_void, len: usize) -> Vec<u8> {
    if at.is_null() {
        return Vec::new();
    }
    // SAFETY: guaranteed by the caller.
    unsafe { std::slice::from_raw_parts(at.cast::<u8>(), len) }.to_vec()
}

/// Writes as many bytes as fit, and returns their number.
unsafe fn write(from: &[u8], to: *mut c_void, room: usize) -> usize {
    let len = from.len().min(room);
    if !to.is_null() {
        // SAFETY: guaranteed by the caller, and both have at least `len` bytes.
        unsafe { to.cast::<u8>().copy_from_nonoverlapping(from.as_ptr(), len) };
    }
    len
}

/// The buffers of a message.
unsafe fn parts(message: &MsgHdr) -> &'static [Part] {
    match usize::try_from(message.count) {
        // SAFETY: guaranteed by the caller, who uses them only during the call.
        Ok(count) if count > 0 => unsafe { std::slice::from_raw_parts(message.parts, count) },
        _ => &[],
    }
}

fn length(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// Translates an address for the stack, and rejects IPv4 on an IPv6-only socket.
///
/// The kernel does so in `sctp_inpcb_bind` (netinet/sctp_pcb.c), `sctp_bindx_add_address` (netinet/sctp_util.c),
/// `sctp_do_connect_x` (netinet/sctp_usrreq.c) and `sctp6_connect` (netinet6/sctp6_usrreq.c). usrsctp has these functions,
/// but no way to set the flag.
unsafe fn name(socket: &Socket, at: *const c_void, len: usize) -> Result<Vec<u8>, c_int> {
    // SAFETY: guaranteed by the caller.
    let mut name = unsafe { bytes(at, len) };
    if socket.is_v6 && socket.v6_only && host::has_v4(&name) {
        return Err(sys::EINVAL);
    }
    host::addresses(&mut name, To::Host);
    Ok(name)
}

/// The length in bytes of a list of `count` addresses.
unsafe fn list_len(at: *const c_void, count: c_int) -> usize {
    let mut len = 0;
    for _ in 0..count {
        // SAFETY: another address begins there.
        let start = unsafe { at.cast::<u8>().add(len) };
        // SAFETY: FreeBSD's addresses begin with their length.
        len += usize::from(unsafe { start.read() });
    }
    len
}

fn new_socket(raw: *mut Opaque, parent: Socket) -> Result<c_int, c_int> {
    if raw.is_null() {
        return Err(host_error());
    }
    Ok(sockets::add(Socket { handle: Handle(raw), is_stream: true, listens: false, ..parent }))
}

fn set_nonblocking(socket: Socket, on: bool) {
    // SAFETY: the socket is open.
    unsafe { lib::usrsctp_set_non_blocking(socket.handle.0, on.into()) };
}

#[no_mangle]
pub extern "C" fn freebsd_socket(family: c_int, style: c_int, protocol: c_int) -> c_int {
    let kind = style & !(SOCK_CLOEXEC | SOCK_NONBLOCK);
    let known = [SOCK_STREAM, SOCK_SEQPACKET].contains(&kind) && protocol == sys::IPPROTO_SCTP;
    let fd = if known { sockets::create(family, kind == SOCK_STREAM) } else { Err(sys::EPROTONOSUPPORT) };
    if let (Ok(fd), true) = (fd, style & SOCK_NONBLOCK != 0) {
        let _ = sockets::of(fd).map(|socket| set_nonblocking(socket, true));
    }
    answered(fd)
}

#[no_mangle]
pub unsafe extern "C" fn freebsd_bind(fd: c_int, address: *const c_void, len: u32) -> c_int {
    answered(sockets::of(fd).and_then(|socket| {
        // SAFETY: guaranteed by the caller.
        let name = unsafe { name(&socket, address, len as usize) }?;
        // SAFETY: the address has the given length.
        done(unsafe { lib::usrsctp_bind(socket.handle.0, name.as_ptr().cast(), length(name.len())) })
    }))
}

#[no_mangle]
pub unsafe extern "C" fn freebsd_connect(fd: c_int, address: *const c_void, len: u32) -> c_int {
    answered(sockets::of(fd).and_then(|socket| {
        // SAFETY: guaranteed by the caller.
        let name = unsafe { name(&socket, address, len as usize) }?;
        // SAFETY: the address has the given length.
        done(unsafe { lib::usrsctp_connect(socket.handle.0, name.as_ptr().cast(), length(name.len())) })
    }))
}

#[no_mangle]
pub extern "C" fn freebsd_listen(fd: c_int, backlog: c_int) -> c_int {
    answered(sockets::of(fd).and_then(|socket| {
        // SAFETY: the socket is open.
        done(unsafe { lib::usrsctp_listen(socket.handle.0, backlog) })?;
        sockets::change(fd, |socket| socket.listens = backlog > 0).map(|()| 0)
    }))
}

#[no_mangle]
pub unsafe extern "C" fn freebsd_accept4(fd: c_int, address: *mut c_void, len: *mut u32, flags: c_int) -> c_int {
    answered(sockets::of(fd).and_then(|socket| {
        let (mut name, mut filled) = ([0; 128], 128);
        // SAFETY: the buffer has the given length.
        let raw = unsafe { lib::usrsctp_accept(socket.handle.0, name.as_mut_ptr().cast(), &raw mut filled) };
        let new = new_socket(raw, socket)?;
        // The new socket does not inherit the flag: `kern_accept4` in kern/uipc_syscalls.c.
        set_nonblocking(sockets::of(new)?, flags & SOCK_NONBLOCK != 0);
        // SAFETY: guaranteed by the caller.
        unsafe { write_name(&mut name[..filled.min(128) as usize], address, len) };
        Ok(new)
    }))
}

/// Translates an address of the stack into the caller's buffer.
unsafe fn write_name(name: &mut [u8], to: *mut c_void, len: *mut u32) {
    host::address(name, To::FreeBsd);
    if len.is_null() {
        return;
    }
    // SAFETY: guaranteed by the caller.
    let room = unsafe { *len } as usize;
    // SAFETY: guaranteed by the caller.
    unsafe { write(name, to, room) };
    // SAFETY: guaranteed by the caller.
    unsafe { *len = length(name.len()) };
}

#[no_mangle]
pub extern "C" fn freebsd_shutdown(fd: c_int, how: c_int) -> c_int {
    answered(sockets::of(fd).and_then(|socket| {
        // SAFETY: the socket is open.
        done(unsafe { lib::usrsctp_shutdown(socket.handle.0, how) })
    }))
}

type NameOf = unsafe extern "C" fn(*mut Opaque, *mut Mbuf) -> c_int;

/// `getsockname` and `getpeername`, by the stack's functions.
unsafe fn named(fd: c_int, address: *mut c_void, len: *mut u32, v4: NameOf, v6: NameOf) -> c_int {
    answered(sockets::of(fd).and_then(|socket| {
        // SAFETY: numbers only.
        let place = unsafe { lib::m_get(lib::NO_WAIT, lib::DATA) };
        let ask = if socket.is_v6 { v6 } else { v4 };
        // SAFETY: the socket is open, and one mbuf has room for an address.
        let result = number(unsafe { ask(socket.handle.0, place) });
        let mut name = [0_u8; 28];
        let end = if socket.is_v6 { 28 } else { 16 };
        if result.is_ok() {
            // SAFETY: the function put an address there.
            unsafe { lib::m_copydata(place, 0, end, name.as_mut_ptr().cast()) };
        }
        // SAFETY: it is not used afterwards.
        unsafe { lib::m_freem(place) };
        result?;
        // SAFETY: guaranteed by the caller.
        unsafe { write_name(&mut name[..usize::try_from(end).unwrap_or(0)], address, len) };
        Ok(0)
    }))
}

#[no_mangle]
pub unsafe extern "C" fn freebsd_getsockname(fd: c_int, address: *mut c_void, len: *mut u32) -> c_int {
    // SAFETY: guaranteed by the caller.
    unsafe { named(fd, address, len, lib::sctp_ingetaddr, lib::sctp6_in6getaddr) }
}

#[no_mangle]
pub unsafe extern "C" fn freebsd_getpeername(fd: c_int, address: *mut c_void, len: *mut u32) -> c_int {
    // SAFETY: guaranteed by the caller.
    unsafe { named(fd, address, len, lib::sctp_peeraddr, lib::sctp6_getpeeraddr) }
}

/// The host's number of a `SOL_SOCKET` option that usrsctp supports.
fn host_option(name: c_int) -> Option<c_int> {
    [(SO_LINGER, 13), (SO_SNDBUF, 7), (SO_RCVBUF, 8), (SO_ERROR, 4)]
        .iter()
        .find(|(theirs, _)| *theirs == name)
        .map(|(_, ours)| *ours)
}

#[no_mangle]
pub unsafe extern "C" fn freebsd_getsockopt(
    fd: c_int,
    level: c_int,
    name: c_int,
    value: *mut c_void,
    len: *mut u32,
) -> c_int {
    answered(sockets::of(fd).and_then(|socket| {
        // SAFETY: guaranteed by the caller.
        let room = unsafe { *len } as usize;
        let known = match (level, name) {
            (sys::SOL_SOCKET, SO_TYPE) => Some(if socket.is_stream { SOCK_STREAM } else { SOCK_SEQPACKET }),
            (sys::SOL_SOCKET, SO_ACCEPTCONN) => Some(if socket.listens { SO_ACCEPTCONN } else { 0 }),
            (IPPROTO_IPV6, IPV6_V6ONLY) if socket.is_v6 => Some(socket.v6_only.into()),
            _ => None,
        };
        let all = if let Some(known) = known {
            known.to_ne_bytes().to_vec()
        } else {
            let (level, number) = match level {
                sys::SOL_SOCKET => (HOST_SOL_SOCKET, host_option(name).ok_or(sys::ENOPROTOOPT)?),
                _ => (level, name),
            };
            // `sctp_ctloutput` in netinet/sctp_usrreq.c.
            if level == sys::IPPROTO_SCTP && room > OPTION_LIMIT {
                return Err(sys::ENOBUFS);
            }
            // SAFETY: guaranteed by the caller.
            let mut all = unsafe { bytes(value, room) };
            let is_list = level == sys::IPPROTO_SCTP && host::is_list(name);
            if is_list && room >= host::LIST_HEAD {
                all.splice(host::LIST_HEAD..host::LIST_HEAD, [0; host::LIST_GAP]);
            }
            if level == sys::IPPROTO_SCTP {
                host::option(name, &mut all, To::Host);
            }
            let mut filled = length(all.len());
            // SAFETY: the buffer has the given length.
            done(unsafe {
                lib::usrsctp_getsockopt(socket.handle.0, level, number, all.as_mut_ptr().cast(), &raw mut filled)
            })?;
            all.truncate(filled as usize);
            if let (HOST_SOL_SOCKET, SO_ERROR, Ok(error)) = (level, name, <[u8; 4]>::try_from(all.as_slice())) {
                let error = c_int::from_ne_bytes(error);
                all = if error == 0 { 0 } else { host::errno(error) }.to_ne_bytes().to_vec();
            }
            if is_list {
                all.drain(host::LIST_HEAD..host::LIST_HEAD + host::LIST_GAP);
                host::addresses(&mut all[host::LIST_HEAD..], To::FreeBsd);
            } else if level == sys::IPPROTO_SCTP {
                host::option(name, &mut all, To::FreeBsd);
            }
            all
        };
        // SAFETY: guaranteed by the caller.
        let filled = unsafe { write(&all, value, room) };
        // SAFETY: guaranteed by the caller.
        unsafe { *len = length(filled) };
        Ok(0)
    }))
}

#[no_mangle]
pub unsafe extern "C" fn freebsd_setsockopt(
    fd: c_int,
    level: c_int,
    name: c_int,
    value: *const c_void,
    len: u32,
) -> c_int {
    answered(sockets::of(fd).and_then(|socket| {
        // SAFETY: guaranteed by the caller.
        let mut all = unsafe { bytes(value, len as usize) };
        match (level, name) {
            // Used by `in6_pcbbind`, not by the stack.
            (sys::SOL_SOCKET, SO_REUSEADDR) => Ok(0),
            // `ip6_ctloutput` in netinet6/ip6_output.c: allowed only before the socket is bound.
            (IPPROTO_IPV6, IPV6_V6ONLY) if socket.is_v6 => {
                let on = all.first_chunk::<4>().map(|on| c_int::from_ne_bytes(*on)).ok_or(sys::EINVAL)?;
                sockets::change(fd, |socket| socket.v6_only = on != 0).map(|()| 0)
            }
            (sys::SOL_SOCKET, _) => {
                let number = host_option(name).ok_or(sys::ENOPROTOOPT)?;
                let at = all.as_ptr().cast();
                // SAFETY: the buffer has the given length.
                done(unsafe { lib::usrsctp_setsockopt(socket.handle.0, HOST_SOL_SOCKET, number, at, len) })
            }
            _ => {
                // `sctp_ctloutput` in netinet/sctp_usrreq.c.
                if all.len() > OPTION_LIMIT {
                    return Err(sys::ENOBUFS);
                }
                host::option(name, &mut all, To::Host);
                if name == sys::SCTP_SET_DYNAMIC_PRIMARY && all.len() == size_of::<sys::sctp_sockstore>() {
                    all.resize(host::STORE, 0);
                }
                let (at, host_len) = (all.as_ptr().cast(), length(all.len()));
                // SAFETY: the buffer has the given length.
                done(unsafe { lib::usrsctp_setsockopt(socket.handle.0, level, name, at, host_len) })?;
                host::option(name, &mut all, To::FreeBsd);
                // As the kernel does, it copies the value back: the end of `sctp_ctloutput`.
                // SAFETY: callers of FreeBSD's `setsockopt` must allow that: see `tell` in `sctp-opts`.
                unsafe { write(&all, value.cast_mut(), len as usize) };
                Ok(0)
            }
        }
    }))
}

fn host_flags(flags: c_int) -> c_int {
    let mut host = 0;
    for (theirs, ours) in [(MSG_PEEK, HOST_MSG_PEEK), (MSG_DONTWAIT, HOST_MSG_DONTWAIT), (MSG_EOR, HOST_MSG_EOR)] {
        if flags & theirs != 0 {
            host |= ours;
        }
    }
    host
}

#[no_mangle]
pub unsafe extern "C" fn freebsd_sendmsg(fd: c_int, message: *const MsgHdr, flags: c_int) -> isize {
    // SAFETY: guaranteed by the caller.
    let message = unsafe { &*message };
    // SAFETY: guaranteed by the caller.
    answered(sockets::of(fd).and_then(|socket| unsafe { send(&socket, message, flags) }))
}

/// `kern_sendit` in kern/uipc_syscalls.c and the stack's `sosend`.
unsafe fn send(socket: &Socket, message: &MsgHdr, flags: c_int) -> Result<isize, c_int> {
    // SAFETY: guaranteed by the caller.
    let mut to = unsafe { name(socket, message.name, message.name_len as usize) }?;
    // SAFETY: guaranteed by the caller.
    let mut control = unsafe { bytes(message.control, message.control_len as usize) };
    host::control(&mut control, To::Host);
    let control = if control.is_empty() { null_mut() } else { mbuf(control) };
    // SAFETY: guaranteed by the caller.
    let mut parts = unsafe { parts(message) }.to_vec();
    let all = parts.iter().map(|part| part.len).sum::<usize>();
    let all = isize::try_from(all).map_err(|_| sys::EINVAL)?;
    let mut data = Uio {
        parts: parts.as_mut_ptr(),
        count: message.count,
        offset: 0,
        left: all,
        space: lib::USER_SPACE,
        direction: lib::WRITE,
    };
    let to = if to.is_empty() { null_mut() } else { to.as_mut_ptr().cast() };
    // SAFETY: the socket is open; the address, the data and the control data are valid and outlive the call, which takes
    // ownership of the control data.
    let result = unsafe {
        lib::sctp_sosend(socket.handle.0, to, &raw mut data, null_mut(), control, host_flags(flags), null_mut())
    };
    match number(result) {
        // A partial send is a success.
        Err(sys::EAGAIN | sys::EINTR) if data.left != all => Ok(all - data.left),
        Err(errno) => Err(errno),
        Ok(_) => Ok(all - data.left),
    }
}

/// Copies bytes into an mbuf.
fn mbuf(mut of: Vec<u8>) -> *mut Mbuf {
    let mut part = Part { base: of.as_mut_ptr().cast(), len: of.len() };
    let left = isize::try_from(of.len()).unwrap_or(0);
    let mut data =
        Uio { parts: &raw mut part, count: 1, offset: 0, left, space: lib::USER_SPACE, direction: lib::WRITE };
    // SAFETY: it copies exactly the bytes of `of`.
    unsafe { lib::m_uiotombuf(&raw mut data, lib::NO_WAIT, 0, 0, 0) }
}

#[no_mangle]
pub unsafe extern "C" fn freebsd_recvmsg(fd: c_int, message: *mut MsgHdr, flags: c_int) -> isize {
    // SAFETY: guaranteed by the caller.
    let message = unsafe { &mut *message };
    // SAFETY: guaranteed by the caller.
    answered(sockets::of(fd).and_then(|socket| unsafe { receive(&socket, message, flags) }))
}

/// `kern_recvit` in kern/uipc_syscalls.c and `sctp_soreceive` in netinet/sctputil.c.
unsafe fn receive(socket: &Socket, message: &mut MsgHdr, flags: c_int) -> Result<isize, c_int> {
    // SAFETY: guaranteed by the caller.
    let parts = unsafe { parts(message) };
    let mut data = vec![0_u8; parts.iter().map(|part| part.len).sum()];
    let all = isize::try_from(data.len()).map_err(|_| sys::EINVAL)?;
    let mut part = Part { base: data.as_mut_ptr().cast(), len: data.len() };
    let mut left =
        Uio { parts: &raw mut part, count: 1, offset: 0, left: all, space: lib::USER_SPACE, direction: lib::READ };
    let mut from = [0_u8; 128];
    let mut info = ExtRcvInfo([0; size_of::<sys::sctp_extrcvinfo>()]);
    let mut flags = host_flags(flags);
    // SAFETY: the socket is open, and all buffers have the lengths passed and may contain anything.
    let result = unsafe {
        lib::sctp_sorecvmsg(
            socket.handle.0,
            &raw mut left,
            null_mut(),
            from.as_mut_ptr().cast(),
            128,
            &raw mut flags,
            (&raw mut info).cast(),
            1,
        )
    };
    match number(result) {
        // A partial receive is a success.
        Err(sys::EAGAIN | sys::EINTR) if left.left != all => {}
        result => drop(result?),
    }
    let received = all - left.left;
    let len = usize::try_from(received).unwrap_or(0);
    let is_notification = flags & sys::MSG_NOTIFICATION != 0;
    if is_notification {
        host::notification(&mut data[..len]);
    }
    let mut rest = &data[..len];
    for part in parts {
        // SAFETY: guaranteed by the caller.
        let written = unsafe { write(rest, part.base, part.len) };
        rest = &rest[written..];
    }
    let control = if is_notification || len == 0 { Vec::new() } else { control(socket, info) };
    message.flags = flags & sys::MSG_NOTIFICATION;
    for (ours, theirs) in [(HOST_MSG_EOR, MSG_EOR), (HOST_MSG_TRUNC, MSG_TRUNC)] {
        if flags & ours != 0 {
            message.flags |= theirs;
        }
    }
    // SAFETY: guaranteed by the caller.
    let written = unsafe { write(&control, message.control, message.control_len as usize) };
    if written < control.len() {
        message.flags |= MSG_CTRUNC;
    }
    message.control_len = length(written);
    if !message.name.is_null() {
        let name_len = if len == 0 { 0 } else { host::length(&from) };
        // SAFETY: guaranteed by the caller.
        unsafe { write_name(&mut from[..name_len], message.name, &raw mut message.name_len) };
    }
    Ok(received)
}

/// The bytes of `struct sctp_extrcvinfo`, in which the stack reports the ancillary data of a message.
#[repr(C, align(8))]
struct ExtRcvInfo([u8; size_of::<sys::sctp_extrcvinfo>()]);

/// The ancillary data of a message, as the stack writes it.
fn control(socket: &Socket, mut info: ExtRcvInfo) -> Vec<u8> {
    // SAFETY: the socket is open, and belongs to the library.
    let endpoint = unsafe { (*socket.handle.0).endpoint };
    // SAFETY: the endpoint is the socket's; the stack filled in `info`, which has the size and alignment of the struct.
    let made = unsafe { lib::sctp_build_ctl_nchunk(endpoint, (&raw mut info).cast()) };
    if made.is_null() {
        return Vec::new();
    }
    // SAFETY: it is a valid mbuf.
    let len = unsafe { lib::m_length(made, null_mut()) };
    let mut all = vec![0_u8; len as usize];
    // SAFETY: both have `len` bytes.
    unsafe { lib::m_copydata(made, 0, c_int::try_from(len).unwrap_or(0), all.as_mut_ptr().cast()) };
    // SAFETY: it is not used afterwards.
    unsafe { lib::m_freem(made) };
    host::control(&mut all, To::FreeBsd);
    all
}

/// `sendmmsg` of lib/libc/gen: sends one message after the other, up to the first that fails.
#[no_mangle]
pub unsafe extern "C" fn freebsd_sendmmsg(fd: c_int, messages: *mut MmsgHdr, count: usize, flags: c_int) -> isize {
    // SAFETY: guaranteed by the caller.
    let messages = unsafe { std::slice::from_raw_parts_mut(messages, count) };
    let mut sent = 0;
    for message in messages {
        // SAFETY: guaranteed by the caller.
        message.len = unsafe { freebsd_sendmsg(fd, &raw const message.header, flags) };
        if message.len < 0 {
            break;
        }
        sent += 1;
    }
    if sent == 0 {
        -1
    } else {
        sent
    }
}

/// Like [`freebsd_sendmmsg`]; with `MSG_WAITFORONE` only the first blocks.
#[no_mangle]
pub unsafe extern "C" fn freebsd_recvmmsg(
    fd: c_int,
    messages: *mut MmsgHdr,
    count: usize,
    flags: c_int,
    _timeout: *mut c_void,
) -> isize {
    // SAFETY: guaranteed by the caller.
    let messages = unsafe { std::slice::from_raw_parts_mut(messages, count) };
    let mut received = 0;
    let mut now = flags & !MSG_WAITFORONE;
    for message in messages {
        // SAFETY: guaranteed by the caller.
        message.len = unsafe { freebsd_recvmsg(fd, &raw mut message.header, now) };
        if message.len < 0 {
            break;
        }
        received += 1;
        if flags & MSG_WAITFORONE != 0 {
            now |= MSG_DONTWAIT;
        }
    }
    if received == 0 {
        -1
    } else {
        received
    }
}

#[no_mangle]
pub extern "C" fn freebsd_fcntl(fd: c_int, command: c_int, argument: c_int) -> c_int {
    answered(sockets::of(fd).map(|socket| match command {
        // SAFETY: the socket is open.
        F_GETFL => c_int::from(unsafe { lib::usrsctp_get_non_blocking(socket.handle.0) } != 0) * O_NONBLOCK,
        F_SETFL => {
            set_nonblocking(socket, argument & O_NONBLOCK != 0);
            0
        }
        // Commands for the descriptor, whose numbers are the same on both systems.
        // SAFETY: numbers only.
        _ => unsafe { lib::fcntl(fd, command, argument) },
    }))
}

#[no_mangle]
pub unsafe extern "C" fn freebsd_poll(entries: *mut PollFd, count: c_uint, timeout: c_int) -> c_int {
    // SAFETY: guaranteed by the caller.
    let entries = unsafe { std::slice::from_raw_parts_mut(entries, count as usize) };
    let end = u64::try_from(timeout).ok().map(|millis| Instant::now() + Duration::from_millis(millis));
    loop {
        let mut ready = 0;
        for entry in &mut *entries {
            let Ok(socket) = sockets::of(entry.fd) else { continue };
            // SAFETY: the socket is open.
            let events = unsafe { lib::usrsctp_get_events(socket.handle.0) };
            entry.revents = 0;
            for (theirs, ours) in [
                (lib::READABLE, entry.events & POLLIN),
                (lib::WRITABLE, entry.events & POLLOUT),
                (lib::FAILED, POLLERR),
            ] {
                if events & theirs != 0 {
                    entry.revents |= ours;
                }
            }
            ready += c_int::from(entry.revents != 0);
        }
        if ready > 0 || end.is_some_and(|end| Instant::now() >= end) {
            return ready;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// `sysctlbyname` for the settings that usrsctp has a function for, and for the release.
#[no_mangle]
pub unsafe extern "C" fn freebsd_sysctlbyname(
    name: *const c_char,
    old: *mut c_void,
    old_len: *mut usize,
    new: *const c_void,
    new_len: usize,
) -> c_int {
    // SAFETY: guaranteed by the caller.
    let name = unsafe { CStr::from_ptr(name) }.to_bytes();
    answered(settings::find(name).ok_or(sys::ENOENT).and_then(|(get, set)| {
        if !old_len.is_null() {
            // SAFETY: guaranteed by the caller.
            let room = unsafe { *old_len };
            // SAFETY: guaranteed by the caller.
            let written = unsafe { write(&get().to_ne_bytes(), old, room) };
            // SAFETY: guaranteed by the caller.
            unsafe { *old_len = written };
        }
        if !new.is_null() {
            // SAFETY: guaranteed by the caller.
            let value = unsafe { bytes(new, new_len) };
            let value = value.first_chunk().map(|value| u32::from_ne_bytes(*value)).ok_or(sys::EINVAL)?;
            set.map_or(Err(sys::EPERM), |set| done(set(value)))?;
        }
        Ok(0)
    }))
}

/// usrsctp's version of the function in `lib/libc/net/sctp_sys_calls.c`.
#[no_mangle]
pub unsafe extern "C" fn sctp_bindx(fd: c_int, addresses: *mut c_void, count: c_int, flags: c_int) -> c_int {
    answered(sockets::of(fd).and_then(|socket| {
        // SAFETY: guaranteed by the caller.
        let len = unsafe { list_len(addresses, count) };
        // SAFETY: `addresses` has `len` bytes.
        let mut list = unsafe { name(&socket, addresses, len) }?;
        // SAFETY: `list` has `count` addresses, and may be written to.
        done(unsafe { lib::usrsctp_bindx(socket.handle.0, list.as_mut_ptr().cast(), count, flags) })
    }))
}

/// Like [`sctp_bindx`].
#[no_mangle]
pub unsafe extern "C" fn sctp_connectx(fd: c_int, addresses: *const c_void, count: c_int, assoc: *mut u32) -> c_int {
    answered(sockets::of(fd).and_then(|socket| {
        // SAFETY: guaranteed by the caller.
        let len = unsafe { list_len(addresses, count) };
        // SAFETY: `addresses` has `len` bytes.
        let list = unsafe { name(&socket, addresses, len) }?;
        // SAFETY: `list` has `count` addresses; the caller has room for the id.
        done(unsafe { lib::usrsctp_connectx(socket.handle.0, list.as_ptr().cast(), count, assoc) })
    }))
}

/// Like [`sctp_bindx`]. The new socket starts non-blocking if the other one is: `sopeeloff` in kern/uipc_socket.c.
#[no_mangle]
pub extern "C" fn sctp_peeloff(fd: c_int, assoc: u32) -> c_int {
    answered(sockets::of(fd).and_then(|socket| {
        // SAFETY: the socket is open.
        let new = new_socket(unsafe { lib::usrsctp_peeloff(socket.handle.0, assoc) }, socket)?;
        // On FreeBSD the new socket keeps the SO_TYPE of the original one.
        sockets::change(new, |peeled| peeled.is_stream = socket.is_stream)?;
        Ok(new)
    }))
}

/// The host's number of a FreeBSD error.
#[no_mangle]
pub extern "C" fn freebsd_errno_of_host(errno: c_int) -> c_int {
    host::errno_of_host(errno)
}
