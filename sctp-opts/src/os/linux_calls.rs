//! The functions that Linux implements as socket options.

use std::net::SocketAddr;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::net::UnixDatagram;

#[cfg(feature = "tokio")]
use super::linux::{epoll_create1, epoll_ctl, epoll_event, epoll_wait, ALL_EDGES, EPOLL_CLOEXEC, EPOLL_CTL_ADD};
#[cfg(feature = "tokio")]
use super::linux::{itimerspec, timerfd_create, timerfd_settime, timespec, CLOCK_MONOTONIC, TFD_CLOEXEC, TFD_NONBLOCK};
use super::{is_nonblocking, owned, SOCK_CLOEXEC, SOCK_NONBLOCK};
use crate::addr::SockAddr;
use crate::call::{ask, length, tell};
use crate::functions::addrs::{counted, Addrs};
use crate::functions::packed::{Packed, Ports, Rules};
use crate::functions::{flagged, PeeloffFlags, Started};
use crate::generated::host::info;
use crate::notifications::PartialDelivery;
use crate::socket::take_error;
use crate::{AssocId, Call, Error, Info, Why};

/// The rules for link-local addresses are in `sctp_inet6_bind_verify` and `sctp_inet6_send_verify` in
/// `net/sctp/ipv6.c`.
pub(crate) const BIND_RULES: Rules = Rules { ports: Ports::SameOrZero, once: true, scoped: true, of_peer: false };
pub(crate) const CONNECT_RULES: Rules = Rules { ports: Ports::Same, once: false, scoped: true, of_peer: true };

pub(crate) const BINDX: Call = Call::Set;
pub(crate) const BINDX_ADD: &Info = &info::SCTP_SOCKOPT_BINDX_ADD;
pub(crate) const BINDX_REMOVE: &Info = &info::SCTP_SOCKOPT_BINDX_REM;

pub(crate) fn bindx(fd: BorrowedFd<'_>, info: &'static Info, packed: &mut Packed) -> Result<(), Error> {
    // SAFETY: `packed` has this many initialised bytes.
    unsafe { tell(fd, info, packed.as_mut_ptr(), packed.len()) }
}

/// The errors of `connectx` if the socket already has an association or is setting one up.
pub(crate) const HAS_ONE: &[i32] = &[sctp_sys::EISCONN, sctp_sys::EALREADY];

pub(crate) const CONNECTX: Call = Call::Get;
pub(crate) const CONNECTX_INFO: &Info = &info::SCTP_SOCKOPT_CONNECTX3;

pub(crate) fn connectx(fd: BorrowedFd<'_>, packed: &Packed) -> Result<Started, Error> {
    let mut argument = sctp_sys::sctp_getaddrs_old {
        assoc_id: 0,
        addr_num: i32::try_from(packed.len()).unwrap_or(i32::MAX),
        // The kernel only reads them.
        addrs: packed.as_ptr().cast_mut().cast(),
    };
    let mut len = length(size_of_val(&argument));
    // SAFETY: `argument` is a struct of numbers and a pointer, of which the kernel only writes the id; `addrs` points
    // to `addr_num` bytes.
    let result = unsafe { ask(fd, CONNECTX_INFO, (&raw mut argument).cast(), &mut len) };
    match result {
        Ok(_) => Ok(Started { assoc_id: argument.assoc_id.into(), in_progress: false }),
        // The id is valid nevertheless. On a blocking socket, the wait timed out.
        Err(error) if error.raw_os_error() == Some(sctp_sys::EINPROGRESS) && is_nonblocking(fd)? => {
            Ok(Started { assoc_id: argument.assoc_id.into(), in_progress: true })
        }
        Err(error) => {
            if matches!(error.raw_os_error(), Some(sctp_sys::ECONNREFUSED | sctp_sys::ETIMEDOUT)) {
                // A one-to-one socket keeps the error pending, and the next call would report it again.
                take_error(fd)?;
            }
            Err(error)
        }
    }
}

/// Whether the kernel is a 64-bit one. `uname` does not tell, because `setarch` changes it.
///
/// The struct of this option is shorter in 32 bits, and all zeros select the endpoint's defaults.
#[cfg(any(test, target_pointer_width = "32"))]
pub(crate) fn takes_64_bits(fd: BorrowedFd<'_>) -> bool {
    use core::sync::atomic::{AtomicU8, Ordering};

    const UNKNOWN: u8 = 0;
    static BITS: AtomicU8 = AtomicU8::new(UNKNOWN);

    let known = BITS.load(Ordering::Relaxed);
    if known != UNKNOWN {
        return known == 64;
    }
    let mut room = [0_u64; 18];
    let mut len = length(size_of_val(&room));
    // SAFETY: `room` has `len` bytes and consists of numbers.
    if unsafe { ask(fd, &info::SCTP_PEER_ADDR_THLDS, room.as_mut_ptr().cast(), &mut len) }.is_err() {
        // Not an SCTP socket: the next call reports that.
        return false;
    }
    let bits = if len > 136 { 64 } else { 32 };
    BITS.store(bits, Ordering::Relaxed);
    bits == 64
}

static SO_PEERNAME: Info = Info::new("SO_PEERNAME", sctp_sys::SOL_SOCKET, super::SO_PEERNAME);

/// An address of the peer that the socket last tried to connect to, regardless of the result.
pub(crate) fn peer_of_last_connect(fd: BorrowedFd<'_>) -> Option<SocketAddr> {
    // Linux requires the exact length of the address.
    [SockAddr::ROOM, size_of::<sctp_sys::sockaddr_in>()].into_iter().find_map(|room| {
        let (mut address, mut len) = (SockAddr::empty(), length(room));
        // SAFETY: `address` has room for `len` bytes, which may have any value.
        unsafe { ask(fd, &SO_PEERNAME, address.as_mut_ptr(), &mut len) }.ok()?;
        address.decode(len).ok().flatten()
    })
}

pub(crate) fn peeloff(fd: BorrowedFd<'_>, assoc: AssocId, flags: PeeloffFlags) -> Result<OwnedFd, Error> {
    // Linux moves the association before it allocates a descriptor: if the process has none left, or the system-wide
    // file table is full, the association is lost. So first check that a new file can be opened.
    let spare = UnixDatagram::unbound();
    drop(spare.map_err(|error| Error::io(Call::Get, &info::SCTP_SOCKOPT_PEELOFF_FLAGS, &error))?);
    match at_once(fd, assoc, flags) {
        // Linux before 4.13, or not an SCTP socket, on which the next call fails in the same way.
        Err(error) if error.raw_os_error() == Some(sctp_sys::ENOPROTOOPT) => afterwards(fd, assoc, flags),
        result => result,
    }
}

fn at_once(fd: BorrowedFd<'_>, assoc: AssocId, flags: PeeloffFlags) -> Result<OwnedFd, Error> {
    let nonblocking = if flags.nonblocking { SOCK_NONBLOCK } else { 0 };
    let close_on_exec = if flags.inheritable { 0 } else { SOCK_CLOEXEC };
    let mut argument = sctp_sys::sctp_peeloff_flags_arg_t {
        p_arg: sctp_sys::sctp_peeloff_arg_t { associd: assoc.into(), sd: -1 },
        // Both flags are positive.
        flags: (nonblocking | close_on_exec).unsigned_abs(),
    };
    let mut len = length(size_of_val(&argument));
    let value = (&raw mut argument).cast();
    // SAFETY: `argument` consists of numbers, and `len` is its size.
    let descriptor = unsafe { ask(fd, &info::SCTP_SOCKOPT_PEELOFF_FLAGS, value, &mut len) }?;
    Ok(owned(descriptor))
}

fn afterwards(fd: BorrowedFd<'_>, assoc: AssocId, flags: PeeloffFlags) -> Result<OwnedFd, Error> {
    let mut argument = sctp_sys::sctp_peeloff_arg_t { associd: assoc.into(), sd: -1 };
    let mut len = length(size_of_val(&argument));
    let value = (&raw mut argument).cast();
    // SAFETY: `argument` consists of numbers, and `len` is its size.
    let descriptor = unsafe { ask(fd, &info::SCTP_SOCKOPT_PEELOFF, value, &mut len) }?;
    flagged(owned(descriptor), flags)
}

pub(crate) const PEER_ADDRESSES: &Info = &info::SCTP_GET_PEER_ADDRS;
pub(crate) const LOCAL_ADDRESSES: &Info = &info::SCTP_GET_LOCAL_ADDRS;

/// The returned length excludes the header for one of the two options only, so it is not used.
pub(crate) fn address_list(answer: &[u8], _length: u32) -> Result<Addrs<'_>, Why> {
    counted(answer)
}

/// Stream and sequence number of the message whose partial delivery was aborted.
pub(crate) fn aborted_message(broken: &PartialDelivery) -> (u16, u16) {
    // The number of an interleaved message has 32 bits here; its pieces report the lower 16.
    let low = |number: Option<u32>| {
        let [.., high, low] = number.unwrap_or(0).to_be_bytes();
        u16::from_be_bytes([high, low])
    };
    (low(broken.stream), low(broken.ssn))
}

/// A descriptor that becomes readable at the next event of a socket; its current state does not count.
#[cfg(feature = "tokio")]
pub(crate) fn edges(socket: BorrowedFd<'_>) -> Result<OwnedFd, Error> {
    use std::os::fd::AsRawFd as _;

    // SAFETY: numbers only.
    let new = unsafe { epoll_create1(EPOLL_CLOEXEC) };
    if new < 0 {
        return Err(Error::last(Call::Poll));
    }
    let new = owned(new);
    let mut event = epoll_event { events: ALL_EDGES, data: 0 };
    let fd = new.as_raw_fd();
    // SAFETY: `event` outlives the call.
    let added = unsafe { epoll_ctl(fd, EPOLL_CTL_ADD, socket.as_raw_fd(), &raw mut event) };
    // SAFETY: there is room for one event, and the call does not block.
    if added < 0 || unsafe { epoll_wait(fd, &raw mut event, 1, 0) } < 0 {
        return Err(Error::last(Call::Poll));
    }
    Ok(new)
}

/// A descriptor that becomes readable once, after the given number of nanoseconds (less than a second).
#[cfg(feature = "tokio")]
pub(crate) fn timer(nanos: core::ffi::c_long) -> Result<OwnedFd, Error> {
    use std::os::fd::AsRawFd as _;

    // SAFETY: numbers only.
    let new = unsafe { timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK) };
    if new < 0 {
        return Err(Error::last(Call::Poll));
    }
    let new = owned(new);
    let time = |tv_nsec| timespec { tv_sec: 0, tv_nsec };
    let once = itimerspec { it_interval: time(0), it_value: time(nanos) };
    // SAFETY: `once` outlives the call, and the old value may be null.
    if unsafe { timerfd_settime(new.as_raw_fd(), 0, &raw const once, core::ptr::null_mut()) } < 0 {
        return Err(Error::last(Call::Poll));
    }
    Ok(new)
}
