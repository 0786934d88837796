//! What event loops see when an association ends.

use std::os::fd::AsRawFd as _;
use std::time::Duration;

use mio::unix::SourceFd;
use mio::{Events, Interest, Poll, Token};
use sctp_opts::{Received, SctpSocket};

use super::{ends, Cause, Kind};
use crate::common::{sctp, PATIENCE};

fn poll(socket: &SctpSocket, events: i16) -> i16 {
    let mut entry = libc::pollfd { fd: socket.as_raw_fd(), events, revents: 0 };
    // SAFETY: there is one entry.
    unsafe { libc::poll(&raw mut entry, 1, 0) };
    entry.revents
}

/// An event loop that watches both directions gets an event at every end, and then calls `receive`.
#[test]
fn edge_triggered_polling_of_both_directions_sees_every_end() {
    if !sctp() {
        return;
    }
    for cause in Cause::ALL {
        for kind in Kind::ALL.into_iter().filter(|kind| kind.has_one() && cause.fits(*kind)) {
            let ends = ends(kind);
            ends.own.set_nonblocking(true).unwrap();
            let (mut loop_, mut events) = (Poll::new().unwrap(), Events::with_capacity(4));
            let fd = ends.own.as_raw_fd();
            let both = Interest::READABLE | Interest::WRITABLE;
            loop_.registry().register(&mut SourceFd(&fd), Token(0), both).unwrap();
            loop_.poll(&mut events, Some(Duration::from_millis(20))).unwrap();
            assert!(ends.own.receive::<()>(&mut [0; 16]).unwrap_err().is_would_block());
            let _peer = cause.happen(&ends.own, ends.id, ends.peer);
            let mut readable = false;
            for _ in 0..4 {
                loop_.poll(&mut events, Some(PATIENCE)).unwrap();
                assert!(!events.is_empty(), "{kind:?}, {cause:?}: no event");
                match ends.own.receive::<()>(&mut [0; 16]) {
                    Err(error) if error.is_would_block() => {}
                    _ => {
                        readable = true;
                        break;
                    }
                }
            }
            assert!(readable, "{kind:?}, {cause:?}");
        }
    }
}

/// Polling for reading alone misses some ends; with a subscription it sees all of them.
#[test]
fn polling_for_reading_only_needs_a_subscription() {
    if !sctp() {
        return;
    }
    for (kind, cause) in [(Kind::Accepted, Cause::OwnWrite), (Kind::PeeledOff, Cause::PeerCloses)] {
        for subscribed in [false, true] {
            let ends = ends(kind);
            if subscribed {
                ends.subscribe();
            }
            let _peer = cause.happen(&ends.own, ends.id, ends.peer);
            assert_eq!(poll(&ends.own, libc::POLLIN) != 0, subscribed, "{kind:?}, {cause:?}");
            ends.own.set_nonblocking(true).unwrap();
            if subscribed {
                assert!(matches!(ends.own.receive::<()>(&mut [0; 256]).unwrap(), Received::Notification(_)));
            }
            assert!(matches!(ends.own.receive::<()>(&mut [0; 256]).unwrap(), Received::Closed));
        }
    }
}
