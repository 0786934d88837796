//! The readiness that tokio caches, and its errors.

use core::task::Poll;
use std::io;
use std::os::fd::AsRawFd;

use tokio::io::unix::{AsyncFd, AsyncFdReadyGuard};
use tokio::io::Interest;

use crate::{Call, Error};

/// Clears the cached readiness; returns whether that worked. tokio never clears "closed", because sockets of other
/// protocols cannot connect again.
pub(super) fn forget<T: AsRawFd>(ready: io::Result<AsyncFdReadyGuard<'_, T>>) -> Result<bool, Error> {
    let mut ready = ready.map_err(|error| of_loop(&error))?;
    let closed = ready.ready().is_read_closed() || ready.ready().is_write_closed();
    ready.clear_ready();
    Ok(!closed)
}

/// Calls [`forget`] until the task is registered to be woken.
pub(super) fn forget_all<'a, T: AsRawFd + 'a>(
    mut poll: impl FnMut() -> Poll<io::Result<AsyncFdReadyGuard<'a, T>>>,
) -> Result<bool, Error> {
    while let Poll::Ready(ready) = poll() {
        if !forget(ready)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Registers a descriptor with the running event loop.
pub(super) fn registered<T: AsRawFd>(descriptor: T, interest: Interest) -> Result<AsyncFd<T>, Error> {
    // Its successor is `unsafe` (for types that do not own their descriptor), and missing in older releases.
    #[allow(deprecated)]
    AsyncFd::with_interest(descriptor, interest).map_err(|error| of_loop(&error))
}

/// The error of the event loop.
pub(super) fn of_loop(error: &io::Error) -> Error {
    Error::other(Call::Poll, error)
}
