//! Subscribing to notifications.

use core::borrow::Borrow;
use std::os::fd::AsFd;

use crate::ids::OneOrFutureCurrentAll;
use crate::options::{Event, Events, NotificationType};
use crate::scope::{Assoc, AssocKey};
use crate::{get, set, AssocId, Error, Selector, Socket};

/// Notification types for one call: an array, a slice, or anything else that can be iterated over, also by reference.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of types of notifications",
    label = "expected several `NotificationType`",
    note = "pass a single type as an array: `[NotificationType::AssocChange]`"
)]
pub trait NotificationTypes: IntoIterator<Item: Borrow<NotificationType>> {}

#[diagnostic::do_not_recommend]
impl<T: IntoIterator<Item: Borrow<NotificationType>>> NotificationTypes for T {}

/// Switches notifications on; others stay as they are.
///
/// Uses `SCTP_EVENT`. If the kernel does not know that option (Linux before 5.0) and the selector is
/// [`Future`](crate::Future), [`All`](crate::All) or [`OneToOne`](crate::OneToOne), it uses `SCTP_EVENTS`, which always
/// applies to the socket as a whole, including its existing associations.
///
/// ```no_run
/// # fn f(socket: std::os::fd::OwnedFd) -> Result<(), sctp_opts::Error> {
/// use sctp_opts::options::NotificationType;
/// use sctp_opts::{subscribe, Future};
///
/// subscribe(&socket, Future, [NotificationType::AssocChange, NotificationType::PeerAddrChange])?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// If a system call fails; the notifications before the one that failed stay on.
pub fn subscribe(
    fd: impl AsFd,
    selector: impl Selector<Assoc<OneOrFutureCurrentAll>>,
    types: impl NotificationTypes,
) -> Result<(), Error> {
    switch(fd, selector, types, true)
}

/// Switches notifications off; others stay as they are: see [`subscribe`].
///
/// # Errors
///
/// If a system call fails; the notifications before the one that failed stay off.
pub fn unsubscribe(
    fd: impl AsFd,
    selector: impl Selector<Assoc<OneOrFutureCurrentAll>>,
    types: impl NotificationTypes,
) -> Result<(), Error> {
    switch(fd, selector, types, false)
}

fn switch(
    fd: impl AsFd,
    selector: impl Selector<Assoc<OneOrFutureCurrentAll>>,
    types: impl NotificationTypes,
    on: bool,
) -> Result<(), Error> {
    let AssocKey { assoc } = selector.key();
    let whole_socket = assoc == AssocId::FUTURE || assoc == AssocId::ALL;
    types.into_iter().map(|of| *of.borrow()).try_for_each(|of| match set(&fd, (Exactly(assoc), of), &Event(on)) {
        Err(error) if whole_socket && error.raw_os_error() == Some(sctp_sys::ENOPROTOOPT) => {
            all_at_once(&fd, of, on).unwrap_or(Err(error))
        }
        result => result,
    })
}

/// Uses `SCTP_EVENTS`; returns `None` for a notification that it does not cover.
fn all_at_once(fd: impl AsFd, of: NotificationType, on: bool) -> Option<Result<(), Error>> {
    let mut events = match get::<Events>(&fd, Socket) {
        Ok(events) => events,
        Err(error) => return Some(Err(error)),
    };
    events.switch(of, on).then(|| set(&fd, Socket, &events))
}

/// The association that a selector named.
struct Exactly(AssocId);

impl Selector<Assoc<OneOrFutureCurrentAll>> for Exactly {
    fn key(self) -> AssocKey {
        AssocKey { assoc: self.0 }
    }
}
