//! `sendmsg`.

use core::ptr::null_mut;
use std::io::IoSlice;
use std::net::SocketAddr;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};

use super::MsgFlags;
use crate::addr::SockAddr;
use crate::control::{ControlData, Space};
use crate::error::Call;
use crate::{os, Error};

/// Sends a message.
///
/// `to` is an address of the peer, or `None` on a one-to-one socket and where `control` names an association
/// (`SndInfo::assoc_id`). On a one-to-many socket, a message to an address with which there is no association starts
/// one. `control` is any ancillary messages, `()` for none; see [`control`](mod@crate::control).
///
/// The result is how many bytes were taken, which for SCTP is all of them or none, unless `SCTP_EXPLICIT_EOR` is on.
/// There is no `SIGPIPE`, no allocation, and no second try where a signal interrupts.
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

/// Sends a message that lies in several pieces, with flags: see [`send`].
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
    let name = to.as_ref().map(SockAddr::new);
    let mut space = Space::<D>::new();
    let control = space.fill(control)?;
    let message = header(data, name.as_ref(), control);
    // SAFETY: `header` made it of what outlives the call, and the call only reads.
    let sent = unsafe { os::sendmsg(fd.as_raw_fd(), &raw const message, flags.bits() | os::MSG_NOSIGNAL) };
    usize::try_from(sent).map_err(|_| Error::last(Call::SendMsg))
}

/// What `sendmsg` takes, which must not outlive what it is made of, and may only be read.
#[inline]
pub(super) fn header(data: &[IoSlice<'_>], name: Option<&SockAddr>, control: &[u8]) -> os::msghdr {
    let (msg_name, msg_namelen) = name.map_or((null_mut(), 0), |name| (name.as_ptr().cast_mut(), name.len()));
    os::msghdr {
        msg_name,
        msg_namelen,
        // The standard library guarantees that the two are the same.
        msg_iov: data.as_ptr().cast_mut().cast(),
        msg_iovlen: os::IovLen::try_from(data.len()).unwrap_or(os::IovLen::MAX),
        msg_control: if control.is_empty() { null_mut() } else { control.as_ptr().cast_mut().cast() },
        msg_controllen: os::ControlLen::try_from(control.len()).unwrap_or(0),
        msg_flags: 0,
    }
}
