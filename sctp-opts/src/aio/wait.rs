//! Waiting for something to happen to the socket.
//!
//! A task first registers with tokio, and then makes the call once more, so it misses nothing that happens in between
//! and does not rely on the readiness that tokio has cached. It may therefore clear all cached readiness, and no other
//! task misses anything. This is needed because on Linux the end of some associations is only visible as a further
//! event on a socket that was writable already: a task that waits for it must clear the cached readiness first.

use core::future::{poll_fn, Future};
use core::pin::{pin, Pin};
use core::task::{Context, Poll};
use std::os::fd::AsFd as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Wake, Waker};

use tokio::io::Interest;

use super::event_loop::{forget, forget_all};
use super::{alarm, AsyncSctpSocket};
use crate::{Error, SctpSocket};

/// How thoroughly a call checks the socket when it would block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// Makes the call only.
    Quick,
    /// Also checks whether there is anything to wait for.
    Thorough,
}

/// The halves of a socket, which different tasks may poll; a listening socket uses the first.
#[derive(Debug, Clone, Copy)]
pub(super) enum Half {
    Read,
    Accept,
    Write,
}

impl Half {
    fn interest(self) -> Interest {
        match self {
            Self::Read | Self::Accept => Interest::READABLE,
            Self::Write => Interest::WRITABLE,
        }
    }

    /// The index of the half in per-half arrays.
    fn place(self) -> usize {
        match self {
            Self::Read | Self::Accept => 0,
            Self::Write => 1,
        }
    }
}

/// The result of a non-blocking call; `None` if it would block.
pub(super) type Tried<T> = Result<Option<T>, Error>;

/// The state that the functions named `poll_…` keep between calls.
#[derive(Debug, Default)]
pub(super) struct Polled {
    tasks: Arc<Tasks>,
    /// Used instead of the socket if tokio considers that closed.
    alarms: Mutex<[Option<alarm::Alarm>; 2]>,
}

/// The task that polls each half. Any event wakes both, because the events do not say which half they are for.
#[derive(Debug, Default)]
struct Tasks(Mutex<[Option<Waker>; 2]>);

impl Wake for Tasks {
    fn wake(self: Arc<Self>) {
        let tasks = core::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        tasks.into_iter().flatten().for_each(Waker::wake);
    }
}

impl AsyncSctpSocket {
    /// Repeats a call until it has a result: at once, and whenever something happens to the socket.
    pub(super) async fn when<T>(
        &self,
        half: Half,
        mut call: impl FnMut(&SctpSocket, Look) -> Tried<T>,
    ) -> Result<T, Error> {
        let (socket, interest) = (self.get_ref(), self.interest(half));
        loop {
            if let Some(done) = call(socket, Look::Quick)? {
                return Ok(done);
            }
            loop {
                let mut waiting = pin!(self.fd.ready(interest | Interest::ERROR));
                let Some(ready) = once(waiting.as_mut()).await else {
                    if let Some(done) = call(socket, Look::Thorough)? {
                        return Ok(done);
                    }
                    if let Some(ready) = unless_rings(waiting, self.timer(half)?).await? {
                        forget(ready)?;
                    }
                    break;
                };
                if forget(ready)? {
                    continue;
                }
                let alarm = alarm::of(socket.as_fd(), interest)?;
                let waiting = pin!(alarm.rings());
                if let Some(done) = wait(waiting, || call(socket, Look::Thorough)).await? {
                    return Ok(done);
                }
                break;
            }
        }
    }

    /// Makes a call; if it would block, the task is woken by any event on the socket.
    pub(super) fn poll_when<T>(
        &self,
        half: Half,
        context: &mut Context<'_>,
        mut call: impl FnMut(&SctpSocket, Look) -> Tried<T>,
    ) -> Poll<Result<T, Error>> {
        let (socket, interest) = (self.get_ref(), self.interest(half));
        if let Some(done) = call(socket, Look::Quick)? {
            return Poll::Ready(Ok(done));
        }
        let Polled { tasks, alarms } = &self.polled;
        tasks.0.lock().unwrap_or_else(PoisonError::into_inner)[half.place()] = Some(context.waker().clone());
        let waker = Waker::from(Arc::clone(tasks));
        let mut both = Context::from_waker(&waker);
        let mut closed = false;
        if interest.is_readable() {
            closed |= !forget_all(|| self.fd.poll_read_ready(&mut both))?;
        }
        if interest.is_writable() {
            closed |= !forget_all(|| self.fd.poll_write_ready(&mut both))?;
        }
        let alarm = if closed {
            let alarm = alarm::of(socket.as_fd(), interest)?;
            alarm.wake(context)?;
            Some(alarm)
        } else if let Some(timer) = self.timer(half)? {
            timer.wake(context)?;
            Some(timer)
        } else {
            None
        };
        // The alarm of an earlier poll is no longer needed.
        alarms.lock().unwrap_or_else(PoisonError::into_inner)[half.place()] = alarm;
        call(socket, Look::Thorough)?.map_or(Poll::Pending, |done| Poll::Ready(Ok(done)))
    }

    /// A timer, if the socket's readiness does not cover all events.
    fn timer(&self, half: Half) -> Result<Option<alarm::Alarm>, Error> {
        match half {
            Half::Write if !self.ends_silently => alarm::for_room(),
            Half::Accept => alarm::for_shutdown(),
            Half::Write | Half::Read => Ok(None),
        }
    }

    /// The readiness that may wake a task that waits for a half.
    fn interest(&self, half: Half) -> Interest {
        if self.ends_silently {
            Interest::READABLE | Interest::WRITABLE
        } else {
            half.interest()
        }
    }
}

/// Polls a future once.
async fn once<F: Future>(mut future: Pin<&mut F>) -> Option<F::Output> {
    poll_fn(|context| {
        Poll::Ready(match future.as_mut().poll(context) {
            Poll::Ready(output) => Some(output),
            Poll::Pending => None,
        })
    })
    .await
}

/// Waits for the future or the alarm; `None` if the alarm rings first.
async fn unless_rings<F: Future>(
    mut waiting: Pin<&mut F>,
    alarm: Option<alarm::Alarm>,
) -> Result<Option<F::Output>, Error> {
    let Some(alarm) = alarm else { return Ok(Some(waiting.await)) };
    let mut ringing = pin!(alarm.rings());
    poll_fn(|context| match waiting.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Ok(Some(output))),
        Poll::Pending => ringing.as_mut().poll(context).map_ok(|()| None),
    })
    .await
}

/// Registers the future, tries once more, and then waits.
async fn wait<T>(
    mut waiting: Pin<&mut impl Future<Output = Result<(), Error>>>,
    call: impl FnOnce() -> Tried<T>,
) -> Tried<T> {
    if let Some(ready) = once(waiting.as_mut()).await {
        return ready.map(|()| None);
    }
    if let Some(done) = call()? {
        return Ok(Some(done));
    }
    waiting.await.map(|()| None)
}
