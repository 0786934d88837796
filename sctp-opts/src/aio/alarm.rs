//! A descriptor that becomes readable when something happens to a socket, in place of one that looks closed.

use core::task::Context;
use std::os::fd::{BorrowedFd, OwnedFd};

use tokio::io::unix::AsyncFd;
use tokio::io::Interest;

use super::wait::{forget_all, of_loop, registered};
use crate::Error;

/// It is made for one wait: what has happened before does not count.
#[derive(Debug)]
pub(super) struct Alarm(AsyncFd<OwnedFd>);

impl Alarm {
    pub(super) async fn rings(&self) -> Result<(), Error> {
        let ready = self.0.ready(Interest::READABLE | Interest::WRITABLE | Interest::ERROR).await;
        ready.map(drop).map_err(|error| of_loop(&error))
    }

    /// Lets it wake the task.
    pub(super) fn wake(&self, context: &mut Context<'_>) -> Result<(), Error> {
        forget_all(|| self.0.poll_read_ready(context))?;
        forget_all(|| self.0.poll_write_ready(context)).map(drop)
    }
}

cfg_if! {
    if #[cfg(linux)] {
        /// An epoll of its own, which is readable when the socket has something new.
        pub(super) fn of(socket: BorrowedFd<'_>, _: Interest) -> Result<Alarm, Error> {
            registered(crate::os::calls::edges(socket)?, Interest::READABLE).map(Alarm)
        }

        /// Rings after 20 ms, for a send on a socket that associations share.
        ///
        /// Associations may have room of their own (`net.sctp.sndbuf_policy`), but the socket is writable only while all
        /// of them together have: where some are stalled, nothing shows that another one has room again.
        pub(super) fn for_room() -> Result<Option<Alarm>, Error> {
            timer(20_000_000).map(Some)
        }

        /// Rings after half a second, for an accept.
        ///
        /// The system's own `shutdown`, where another library calls it, ends an accept that waits in the kernel (since
        /// 6.12), but leaves a listening socket, of which `sctp_poll` of `net/sctp/socket.c` shows nothing but the queue.
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
        /// Another descriptor, of which nothing is known yet.
        pub(super) fn of(socket: BorrowedFd<'_>, interest: Interest) -> Result<Alarm, Error> {
            let twin = socket.try_clone_to_owned();
            let twin = twin.map_err(|error| Error::other(crate::Call::Fcntl, &error))?;
            registered(twin, interest).map(Alarm)
        }

        /// None: what waits to be sent counts for its association and not for a socket that is shared
        /// (`sctp_snd_sb_alloc` of `netinet/sctputil.h`), so that the socket is always writable, and an acknowledgement
        /// that makes room wakes who waits for that (`sctp_handle_sack` of `netinet/sctp_indata.c`).
        #[allow(clippy::unnecessary_wraps)] // Linux has one, which may fail.
        pub(super) fn for_room() -> Result<Option<Alarm>, Error> {
            Ok(None)
        }

        /// None: `soshutdown` of `kern/uipc_socket.c` gives a listening socket an error and wakes who waits.
        #[allow(clippy::unnecessary_wraps)] // Linux has one, which may fail.
        pub(super) fn for_shutdown() -> Result<Option<Alarm>, Error> {
            Ok(None)
        }
    }
}
