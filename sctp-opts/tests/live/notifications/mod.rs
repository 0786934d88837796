//! Provokes every notification that a kernel sends, and checks its content.

mod abandoned;
mod failures;
mod forged;
mod keys;
mod life;
pub(crate) mod paths;
mod streams;

use std::os::fd::AsFd;

use sctp_opts::notifications::Notification;
use sctp_opts::options::{Event, NotificationType};
use sctp_opts::{receive, set, AssocId, Future, Received};

/// Waits for a notification for which `pick` returns a value; messages and other notifications are skipped.
#[track_caller]
pub(crate) fn await_notification<R>(socket: impl AsFd, what: &str, pick: impl Fn(&Notification<'_>) -> Option<R>) -> R {
    let (mut buffer, mut others) = (vec![0; 1 << 16], Vec::new());
    loop {
        match receive::<()>(&socket, &mut buffer) {
            Ok(Received::Notification(notification)) => match pick(&notification) {
                Some(picked) => return picked,
                None => others.push(format!("{notification:?}")),
            },
            Ok(Received::Message(_) | Received::Piece(_)) => {}
            Ok(other) => panic!("not received: {what}: {other:?}, {others:#?}"),
            Err(error) => panic!("not received: {what}: {error}, {others:#?}"),
        }
    }
}

/// A closure that extracts a value from notifications of one type.
macro_rules! pick {
    ($type:ident($name:ident) $(if $guard:expr)? => $value:expr) => {
        |notification: &sctp_opts::notifications::Notification<'_>| match notification {
            sctp_opts::notifications::Notification::$type($name) $(if $guard)? => Some($value),
            _ => None,
        }
    };
}

pub(crate) use pick;

pub(crate) fn subscribe(socket: impl AsFd, of: &[NotificationType]) {
    for of in of {
        set(&socket, (Future, *of), &Event(true)).unwrap();
    }
}

fn id(id: AssocId) -> AssocId {
    assert_ne!(id, AssocId::default());
    id
}
