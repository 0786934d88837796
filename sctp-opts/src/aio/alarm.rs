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

        /// Rings after 20 ms.
        ///
        /// Associations may have room of their own (`net.sctp.sndbuf_policy`), but the socket is writable only while all
        /// of them together have: where some are stalled, nothing shows that another one has room again.
        pub(super) fn timer() -> Result<Option<Alarm>, Error> {
            registered(crate::os::calls::timer(20_000_000)?, Interest::READABLE).map(Alarm).map(Some)
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

        /// None: nobody has measured whether FreeBSD needs one.
        #[allow(clippy::unnecessary_wraps)] // Linux has one, which may fail.
        pub(super) fn timer() -> Result<Option<Alarm>, Error> {
            Ok(None)
        }
    }
}
