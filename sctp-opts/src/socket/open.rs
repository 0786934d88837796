//! Opening, connecting and shutting down sockets, and the general socket options.

use core::ffi::c_int;
use std::io::ErrorKind;
use std::net::{Shutdown, UdpSocket};
use std::os::fd::{AsFd as _, BorrowedFd, OwnedFd};
use std::time::{Duration, Instant};

use super::{Family, Style};
use crate::common_calls::{peer_addr, shut_down};
use crate::functions::{connect_or_resume, Addresses, Started};
use crate::os;
use crate::{assoc_state, BadField, Call, Error, Info, Why};

static SO_ERROR: Info = Info::new("SO_ERROR", sctp_sys::SOL_SOCKET, os::SO_ERROR);
static SO_REUSEADDR: Info = Info::new("SO_REUSEADDR", sctp_sys::SOL_SOCKET, os::SO_REUSEADDR);
pub(super) static SO_SNDBUF: Info = Info::new("SO_SNDBUF", sctp_sys::SOL_SOCKET, os::SO_SNDBUF);
pub(super) static SO_RCVBUF: Info = Info::new("SO_RCVBUF", sctp_sys::SOL_SOCKET, os::SO_RCVBUF);
pub(super) static SO_SNDTIMEO: Info = Info::new("SO_SNDTIMEO", sctp_sys::SOL_SOCKET, os::SO_SNDTIMEO);
pub(super) static SO_RCVTIMEO: Info = Info::new("SO_RCVTIMEO", sctp_sys::SOL_SOCKET, os::SO_RCVTIMEO);
static IPV6_V6ONLY: Info = Info::new("IPV6_V6ONLY", os::IPPROTO_IPV6, os::IPV6_V6ONLY);
static SO_LINGER: Info = Info::new("SO_LINGER", sctp_sys::SOL_SOCKET, sctp_sys::SO_LINGER);

pub(super) fn socket(style: Style, family: Family) -> Result<OwnedFd, Error> {
    let style = match style {
        Style::OneToOne => os::SOCK_STREAM,
        Style::OneToMany => os::SOCK_SEQPACKET,
    };
    let family = match family {
        Family::V4 => sctp_sys::AF_INET,
        Family::V6 => sctp_sys::AF_INET6,
    };
    // SAFETY: numbers only.
    let new = unsafe { os::socket(family, style | os::SOCK_CLOEXEC, sctp_sys::IPPROTO_SCTP) };
    if new < 0 {
        return Err(Error::last(Call::Socket));
    }
    let socket = os::owned(new);
    if family == sctp_sys::AF_INET6 {
        // Set by default on FreeBSD, and on Linux with net.ipv6.bindv6only=1.
        v6_only(socket.as_fd(), false)?;
    }
    Ok(socket)
}

/// Connects a non-blocking socket, and waits with `poll`.
pub(super) fn connect_within<A>(fd: BorrowedFd<'_>, addresses: A, timeout: Duration) -> Result<Started, Error>
where
    A: Addresses,
{
    let begin = Instant::now();
    let started = connect_or_resume(fd, addresses)?;
    if !started.in_progress || !os::is_stream(fd)? {
        return Ok(started);
    }
    loop {
        let left = timeout.saturating_sub(begin.elapsed());
        // Rounded up: otherwise the loop would spin during the last fraction of a millisecond.
        let millis = c_int::try_from(left.as_micros().div_ceil(1000)).unwrap_or(c_int::MAX);
        match os::becomes_ready(fd, os::POLLOUT, millis) {
            Ok(true) => {}
            Ok(false) if left.is_zero() => {
                return Err(Error::os(os::calls::CONNECTX, os::calls::CONNECTX_INFO, sctp_sys::EINPROGRESS))
            }
            Ok(false) => continue,
            Err(error) if error.io_kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        }
        return match take_error(fd)? {
            Some(error) => Err(error),
            None => peer_addr(fd).map(|_| Started { in_progress: false, ..started }),
        };
    }
}

/// Returns and clears the pending error.
pub(crate) fn take_error(fd: BorrowedFd<'_>) -> Result<Option<Error>, Error> {
    let errno = read_int(fd, &SO_ERROR)?;
    Ok((errno != 0).then(|| assoc_state::failed(fd, errno)))
}

pub(super) fn shutdown(fd: BorrowedFd<'_>, how: Shutdown) -> Result<(), Error> {
    if how != Shutdown::Write && assoc_state::end_listening(fd)? {
        return Ok(());
    }
    shut_down(fd, how)?;
    if how == Shutdown::Read {
        return Ok(());
    }
    assoc_state::end_peeled_off(fd)
}

/// Makes closing the socket abort its associations.
pub(super) fn abort_on_close(fd: BorrowedFd<'_>) -> Result<(), Error> {
    // `l_onoff` and `l_linger`.
    write_ints(fd, &SO_LINGER, [1, 0])
}

pub(super) fn reuse_address(fd: BorrowedFd<'_>) -> Result<(), Error> {
    write_ints(fd, &SO_REUSEADDR, [1])
}

pub(super) fn buffer(fd: BorrowedFd<'_>, which: &'static Info, bytes: u32) -> Result<(), Error> {
    write_ints(fd, which, [c_int::try_from(bytes).unwrap_or(c_int::MAX)])
}

/// Uses the standard library, which knows the `timeval` of each system and accepts any socket descriptor.
pub(super) fn time_out(fd: BorrowedFd<'_>, which: &'static Info, after: Option<Duration>) -> Result<(), Error> {
    if after == Some(Duration::ZERO) {
        let bad = BadField { field: "timeout", why: Why::OutOfRange };
        return Err(Error::bad_value(Call::Set, which, bad));
    }
    let result = fd.try_clone_to_owned().map(UdpSocket::from).and_then(|socket| {
        if which.number == os::SO_RCVTIMEO {
            socket.set_read_timeout(after)
        } else {
            socket.set_write_timeout(after)
        }
    });
    result.map_err(|error| Error::io(Call::Set, which, &error))
}

pub(super) fn v6_only(fd: BorrowedFd<'_>, only: bool) -> Result<(), Error> {
    write_ints(fd, &IPV6_V6ONLY, [c_int::from(only)])
}

pub(crate) fn read_int(fd: BorrowedFd<'_>, info: &'static Info) -> Result<c_int, Error> {
    let mut value: c_int = 0;
    let mut len = crate::call::length(size_of::<c_int>());
    // SAFETY: `value` has `len` bytes and may be any number.
    unsafe { crate::call::ask(fd, info, (&raw mut value).cast(), &mut len) }?;
    Ok(value)
}

fn write_ints<const N: usize>(fd: BorrowedFd<'_>, info: &'static Info, mut values: [c_int; N]) -> Result<(), Error> {
    let len = crate::call::length(size_of_val(&values));
    // SAFETY: `values` has `len` bytes and may be any numbers.
    unsafe { crate::call::tell(fd, info, values.as_mut_ptr().cast(), len) }
}
