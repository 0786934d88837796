//! A descriptor that becomes readable when something happens to a socket, for sockets that the event loop considers
//! closed.

use core::task::Context;
use std::os::fd::{BorrowedFd, OwnedFd};

use tokio::io::unix::AsyncFd;
use tokio::io::Interest;

use super::event_loop::{forget_all, of_loop, registered};
use crate::Error;

/// Created for one wait: earlier events do not count.
#[derive(Debug)]
pub(super) struct Alarm(AsyncFd<OwnedFd>);

impl Alarm {
    pub(super) async fn rings(&self) -> Result<(), Error> {
        let ready = self.0.ready(Interest::READABLE | Interest::WRITABLE | Interest::ERROR).await;
        ready.map(drop).map_err(|error| of_loop(&error))
    }

    /// Registers the task to be woken.
    pub(super) fn wake(&self, context: &mut Context<'_>) -> Result<(), Error> {
        forget_all(|| self.0.poll_read_ready(context))?;
        forget_all(|| self.0.poll_write_ready(context)).map(drop)
    }
}

cfg_if! {
    if #[cfg(linux)] {
        /// A separate epoll instance, which is readable when the socket has a new event.
        pub(super) fn of(socket: BorrowedFd<'_>, _: Interest) -> Result<Alarm, Error> {
            registered(crate::os::calls::edges(socket)?, Interest::READABLE).map(Alarm)
        }

        /// Rings after 20 ms, for a send on a socket with several associations.
        ///
        /// Associations may have separate send buffers (`net.sctp.sndbuf_policy`), but the socket is writable only
        /// while all of them together have space: while some are stalled, there is no event when another one has space
        /// again.
        pub(super) fn for_room() -> Result<Option<Alarm>, Error> {
            timer(20_000_000).map(Some)
        }

        /// Rings after half a second, for an accept.
        ///
        /// If another library calls `shutdown`, an accept that waits in the kernel returns (since 6.12), but the socket
        /// keeps listening, and `sctp_poll` in `net/sctp/socket.c` reports only its accept queue.
        pub(super) fn for_shutdown() -> Result<Option<Alarm>, Error> {
            timer(500_000_000).map(Some)
        }

        fn timer(nanos: core::ffi::c_long) -> Result<Alarm, Error> {
            registered(crate::os::calls::timer(nanos)?, Interest::READABLE).map(Alarm)
        }
    }
}
cfg_if! {
    if #[cfg(freebsd)] {
        /// A duplicate descriptor, for which the event loop has no readiness yet.
        pub(super) fn of(socket: BorrowedFd<'_>, interest: Interest) -> Result<Alarm, Error> {
            let twin = socket.try_clone_to_owned();
            let twin = twin.map_err(|error| Error::other(crate::Call::Fcntl, &error))?;
            registered(twin, interest).map(Alarm)
        }

        /// None: unsent data counts for its association and not for a one-to-many socket (`sctp_snd_sb_alloc` in
        /// `netinet/sctputil.h`), so the socket is always writable, and an acknowledgement that frees space wakes the
        /// waiters (`sctp_handle_sack` in `netinet/sctp_indata.c`).
        #[allow(clippy::unnecessary_wraps)] // On Linux this can fail.
        pub(super) fn for_room() -> Result<Option<Alarm>, Error> {
            Ok(None)
        }

        /// None: `soshutdown` in `kern/uipc_socket.c` sets an error on a listening socket and wakes the waiters.
        #[allow(clippy::unnecessary_wraps)] // On Linux this can fail.
        pub(super) fn for_shutdown() -> Result<Option<Alarm>, Error> {
            Ok(None)
        }
    }
}
