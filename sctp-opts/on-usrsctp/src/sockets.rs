//! Maps descriptors to sockets of the stack.

use std::cell::Cell;
use std::collections::HashMap;
use std::ffi::c_int;
use std::fs::File;
use std::mem::ManuallyDrop;
use std::net::{Ipv4Addr, UdpSocket};
use std::os::fd::FromRawFd as _;
use std::os::unix::fs::MetadataExt as _;
use std::ptr::null_mut;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use sctp_sys::freebsd as sys;

use crate::host::{self, INET, INET6};
use crate::library::{self as lib, Handle};

/// A socket of the stack, and the state that FreeBSD's kernel keeps outside of the stack.
///
/// Unless a program calls `direct::close`, it is never closed: if a packet arrives while `usrsctp_close` runs, the library
/// frees the socket twice.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is the value of an option")]
pub(crate) struct Socket {
    pub(crate) handle: Handle,
    pub(crate) is_v6: bool,
    pub(crate) is_stream: bool,
    pub(crate) listens: bool,
    pub(crate) v6_only: bool,
}

/// The key is the inode number of the pipe, which all descriptors of the socket share.
static OPEN: Mutex<Option<HashMap<u64, Socket>>> = Mutex::new(None);

fn open() -> MutexGuard<'static, Option<HashMap<u64, Socket>>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

thread_local! {
    static WITHOUT_SCTP: Cell<bool> = const { Cell::new(false) };
}

/// Runs `body` in this thread as if the kernel did not have the module `sctp`.
pub fn kernel_without_sctp<T>(body: impl FnOnce() -> T) -> T {
    WITHOUT_SCTP.set(true);
    let result = body();
    WITHOUT_SCTP.set(false);
    result
}

/// The UDP port that carries all packets, on both sides.
fn udp_port() -> u16 {
    static STARTED: OnceLock<u16> = OnceLock::new();
    *STARTED.get_or_init(|| {
        // A free port; usrsctp would not report that its port is in use.
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).expect("a UDP port");
        let port = socket.local_addr().expect("it is bound").port();
        drop(socket);
        // SAFETY: called once, before any other function, and without callbacks.
        unsafe { lib::usrsctp_init(port, None, None) };
        port
    })
}

/// Opens a socket and returns its descriptor, or FreeBSD's error number.
pub(crate) fn create(family: c_int, is_stream: bool) -> Result<c_int, c_int> {
    if WITHOUT_SCTP.get() {
        // `socreate` in kern/uipc_socket.c: no protocol of that number.
        return Err(sys::EPROTONOSUPPORT);
    }
    let port = udp_port();
    let is_v6 = family == sys::AF_INET6;
    let (family, kind) = (if is_v6 { INET6 } else { INET }, if is_stream { 1 } else { 5 });
    // SAFETY: the stack is started, and no callbacks are passed.
    let raw = unsafe { lib::usrsctp_socket(family, kind, sys::IPPROTO_SCTP, None, None, 0, null_mut()) };
    if raw.is_null() {
        return Err(host_error());
    }
    // SAFETY: integers only.
    let mut through: sys::sctp_udpencaps = unsafe { std::mem::zeroed() };
    through.sue_port = port.to_be();
    let len = u32::try_from(size_of_val(&through)).unwrap_or(0);
    let (at, number) = ((&raw const through).cast(), sys::SCTP_REMOTE_UDP_ENCAPS_PORT);
    // SAFETY: the socket is open, and `through` has `len` bytes.
    if unsafe { lib::usrsctp_setsockopt(raw, sys::IPPROTO_SCTP, number, at, len) } != 0 {
        return Err(host_error());
    }
    // `sctp_inpcb_alloc` in netinet/sctp_pcb.c copies the default, `ip6_v6only` in netinet6/in6_proto.c, which is 1.
    Ok(add(Socket { handle: Handle(raw), is_v6, is_stream, listens: false, v6_only: is_v6 }))
}

/// A descriptor for a socket.
pub(crate) fn add(socket: Socket) -> c_int {
    let mut ends = [0; 2];
    // SAFETY: there is room for two descriptors.
    assert_eq!(unsafe { lib::pipe2(ends.as_mut_ptr(), 0) }, 0, "a pipe");
    // SAFETY: nothing else owns the descriptor.
    unsafe { lib::close(ends[1]) };
    let Some(inode) = inode(ends[0]) else { return -1 };
    open().get_or_insert_default().insert(inode, socket);
    ends[0]
}

fn inode(fd: c_int) -> Option<u64> {
    // SAFETY: the descriptor is the caller's; `ManuallyDrop` prevents closing it.
    let file = ManuallyDrop::new(unsafe { File::from_raw_fd(fd) });
    file.metadata().ok().map(|of| of.ino())
}

/// The socket of a descriptor.
pub(crate) fn of(fd: c_int) -> Result<Socket, c_int> {
    let socket = inode(fd).and_then(|inode| open().as_ref()?.get(&inode).copied());
    socket.ok_or(sys::EBADF)
}

/// Removes the mapping of a descriptor.
pub(crate) fn forget(fd: c_int) {
    if let (Some(inode), Some(all)) = (inode(fd), open().as_mut()) {
        all.remove(&inode);
    }
}

/// Changes the state of a socket.
pub(crate) fn change(fd: c_int, how: impl FnOnce(&mut Socket)) -> Result<(), c_int> {
    let inode = inode(fd).ok_or(sys::EBADF)?;
    open().as_mut().and_then(|all| all.get_mut(&inode)).map(how).ok_or(sys::EBADF)
}

/// FreeBSD's number for the error that the library just reported in `errno`.
pub(crate) fn host_error() -> c_int {
    host::errno(std::io::Error::last_os_error().raw_os_error().unwrap_or(0))
}
