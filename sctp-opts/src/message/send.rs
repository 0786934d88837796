//! `sendmsg`.

use core::ptr::null_mut;
use std::io::IoSlice;
use std::net::SocketAddr;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};

use super::passed::Passed;
use super::MsgFlags;
use crate::addr::SockAddr;
use crate::control::{ControlData, Space};
use crate::error::Call;
use crate::{os, BadField, Error, Info, Why};

/// Sends a message.
///
/// `to` is an address of the peer, or `None` on a one-to-one socket or if `control` names an association
/// (`SndInfo::assoc_id`). On a one-to-many socket, a message to an address without an association starts one. `control`
/// is the ancillary data, `()` for none; see [`control`](mod@crate::control).
///
/// Returns the number of bytes sent: SCTP sends all or none, unless `SCTP_EXPLICIT_EOR` is on. The function raises no
/// `SIGPIPE`, does not allocate, and does not retry if a signal interrupts it.
///
/// ```no_run
/// # fn f(socket: std::net::UdpSocket) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::cmsgs::SndInfo;
/// use sctp_opts::{send, Ppid};
///
/// let info = SndInfo { stream: 3, ppid: Ppid(46), ..SndInfo::default() };
/// send(&socket, b"hello", "192.0.2.7:3868".parse::<std::net::SocketAddr>()?, &info)?;
/// # Ok(()) }
/// ```
#[inline]
pub fn send<D: ControlData>(
    fd: impl AsFd,
    data: &[u8],
    to: impl Into<Option<SocketAddr>>,
    control: &D,
) -> Result<usize, Error> {
    sendmsg(fd.as_fd(), &[IoSlice::new(data)], to.into(), control, MsgFlags::empty())
}

/// Sends a message from up to 1024 buffers, with flags: see [`send`].
#[inline]
pub fn send_vectored<D: ControlData>(
    fd: impl AsFd,
    data: &[IoSlice<'_>],
    to: impl Into<Option<SocketAddr>>,
    control: &D,
    flags: MsgFlags,
) -> Result<usize, Error> {
    sendmsg(fd.as_fd(), data, to.into(), control, flags)
}

#[inline]
fn sendmsg<D: ControlData>(
    fd: BorrowedFd<'_>,
    data: &[IoSlice<'_>],
    to: Option<SocketAddr>,
    control: &D,
    flags: MsgFlags,
) -> Result<usize, Error> {
    if data.len() > os::MOST_BUFFERS {
        return Err(too_many_pieces(data.len()));
    }
    let name = to.as_ref().map(SockAddr::new);
    let mut space = Space::<D>::new();
    let control = space.fill(control)?;
    let passed = Passed { control, data: data.iter().any(|part| !part.is_empty()), address: to.is_some() };
    passed.check(Call::SendMsg)?;
    let message = header(data, name.as_ref(), control.bytes);
    // SAFETY: `header` made it from data that outlives the call, and the call only reads.
    let sent = unsafe { os::sendmsg(fd.as_raw_fd(), &raw const message, flags.bits() | os::MSG_NOSIGNAL) };
    usize::try_from(sent).map_err(|_| Error::last_sent(Call::SendMsg, passed))
}

#[cold]
fn too_many_pieces(count: usize) -> Error {
    let why = Why::too_many(count, os::MOST_BUFFERS);
    Error::bad_value(Call::SendMsg, &Info::NONE, BadField { field: "data", why })
}

/// The argument of `sendmsg`, which must not outlive the borrows that it is made from, and may only be read.
#[inline]
pub(super) fn header(data: &[IoSlice<'_>], name: Option<&SockAddr>, control: &[u8]) -> os::msghdr {
    let (msg_name, msg_namelen) = name.map_or((null_mut(), 0), |name| (name.as_ptr().cast_mut(), name.len()));
    os::msghdr {
        msg_name,
        msg_namelen,
        // `IoSlice` is guaranteed to have the layout of `iovec`.
        msg_iov: data.as_ptr().cast_mut().cast(),
        msg_iovlen: os::IovLen::try_from(data.len()).unwrap_or(os::IovLen::MAX),
        msg_control: if control.is_empty() { null_mut() } else { control.as_ptr().cast_mut().cast() },
        msg_controllen: os::ControlLen::try_from(control.len()).unwrap_or(0),
        msg_flags: 0,
    }
}
