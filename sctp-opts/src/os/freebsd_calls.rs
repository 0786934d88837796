//! The functions that FreeBSD's C library provides.

use std::os::fd::{AsRawFd as _, BorrowedFd, OwnedFd};

use super::owned;
use crate::functions::addrs::{ended, Addrs};
use crate::functions::packed::{Packed, Ports, Rules};
use crate::functions::{flagged, PeeloffFlags, Started};
use crate::generated::host::info;
use crate::notifications::PartialDelivery;
use crate::{AssocId, Call, Error, Info, Why};

/// Whether the kernel expects the 64-bit layout. In 32 bits the struct only lacks padding at its end
/// (`sctp_paddrthlds`), and a kernel requires at least the size of its own (`SCTP_CHECK_AND_CAST` in
/// netinet/sctp_usrreq.c).
#[cfg(any(test, target_pointer_width = "32"))]
pub(crate) fn takes_64_bits(_: BorrowedFd<'_>) -> bool {
    true
}

/// Checked by `sctp_bindx` in `lib/libc/net/sctp_sys_calls.c`. Link-local addresses may have a default interface.
pub(crate) const BIND_RULES: Rules = Rules { ports: Ports::SameOrZero, once: false, scoped: false, of_peer: false };
pub(crate) const CONNECT_RULES: Rules = Rules { ports: Ports::Any, once: false, scoped: false, of_peer: true };

pub(crate) const BINDX: Call = Call::Bindx;
pub(crate) const BINDX_ADD: &Info = &info::SCTP_BINDX_ADD_ADDR;
pub(crate) const BINDX_REMOVE: &Info = &info::SCTP_BINDX_REM_ADDR;

pub(crate) fn bindx(fd: BorrowedFd<'_>, info: &'static Info, packed: &mut Packed) -> Result<(), Error> {
    // The option has the number of the flag.
    let (fd, addresses) = (fd.as_raw_fd(), packed.as_mut_ptr().cast());
    // SAFETY: `packed` has this many addresses, each as long as its family says, and may be written to.
    let result = unsafe { sctp_sys::sctp_bindx(fd, addresses, packed.count(), info.number) };
    if result < 0 {
        return Err(Error::last_os(BINDX, info));
    }
    Ok(())
}

/// The errors of `connectx` if the socket already has an association or is setting one up: one-to-many, one-to-one and
/// peeled off (`sctp_do_connect_x` in `netinet/sctp_usrreq.c`). The latter two have other causes as well.
pub(crate) const HAS_ONE: &[i32] = &[sctp_sys::EALREADY, sctp_sys::EADDRINUSE, sctp_sys::EINVAL];

pub(crate) const CONNECTX: Call = Call::Connectx;
pub(crate) const CONNECTX_INFO: &Info = &info::SCTP_CONNECT_X;

pub(crate) fn connectx(fd: BorrowedFd<'_>, packed: &Packed) -> Result<Started, Error> {
    let mut id = 0;
    let (fd, addresses) = (fd.as_raw_fd(), packed.as_ptr().cast());
    // SAFETY: `packed` has this many addresses, each as long as its family says; `id` may be written to.
    let result = unsafe { sctp_sys::sctp_connectx(fd, addresses, packed.count(), &raw mut id) };
    if result < 0 {
        return Err(Error::last_os(CONNECTX, CONNECTX_INFO));
    }
    Ok(Started { assoc_id: id.into(), in_progress: true })
}

pub(crate) fn peeloff(fd: BorrowedFd<'_>, assoc: AssocId, flags: PeeloffFlags) -> Result<OwnedFd, Error> {
    // SAFETY: numbers only.
    let descriptor = unsafe { sctp_sys::sctp_peeloff(fd.as_raw_fd(), assoc.into()) };
    if descriptor < 0 {
        return Err(Error::last(Call::Peeloff));
    }
    flagged(owned(descriptor), flags)
}

pub(crate) const PEER_ADDRESSES: &Info = &info::SCTP_GET_PEER_ADDRESSES;
pub(crate) const LOCAL_ADDRESSES: &Info = &info::SCTP_GET_LOCAL_ADDRESSES;

pub(crate) fn address_list(answer: &[u8], length: u32) -> Result<Addrs<'_>, Why> {
    ended(answer, length)
}

/// Stream and sequence number of the message whose partial delivery was aborted.
pub(crate) fn aborted_message(broken: &PartialDelivery) -> (u16, u16) {
    (broken.stream, broken.ssn)
}
