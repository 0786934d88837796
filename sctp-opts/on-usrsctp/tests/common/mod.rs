//! What several tests need.

// Each test compiles all of it.
#![allow(dead_code)]

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::thread::sleep;
use std::time::{Duration, Instant};

use sctp_opts::options::{AssocState, Status};
use sctp_opts::{get, AssocId, SctpSocket};

pub(crate) const HERE: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

/// Tries until it gives something; for so long that a slow, busy machine has done it.
pub(crate) fn eventually<T>(what: &str, mut step: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + Duration::from_secs(60);
    loop {
        if let Some(done) = step() {
            return done;
        }
        assert!(Instant::now() < end, "{what} did not happen");
        sleep(Duration::from_millis(2));
    }
}

/// Until then a message is only queued, and what is queued in the moment when that happens waits for the next one: the
/// stack looks at the state of the association, copies the message without a lock, and does not look again.
pub(crate) fn established(socket: &SctpSocket, id: AssocId) {
    let state = || get::<Status>(socket, id).unwrap().state;
    eventually("the association", || (state() == AssocState::Established).then_some(()));
}
