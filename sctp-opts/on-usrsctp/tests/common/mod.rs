//! Shared by several tests.

// Every test compiles this module, and none uses all of it.
#![allow(dead_code)]

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::thread::sleep;
use std::time::{Duration, Instant};

use sctp_opts::options::{AssocState, Status};
use sctp_opts::{get, AssocId, SctpSocket};

pub(crate) const HERE: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

/// Retries `step` until it returns a value, with a timeout for slow and busy machines.
pub(crate) fn eventually<T>(what: &str, mut step: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + Duration::from_secs(60);
    loop {
        if let Some(done) = step() {
            return done;
        }
        assert!(Instant::now() < end, "not in time: {what}");
        sleep(Duration::from_millis(2));
    }
}

/// Waits until the association is established.
///
/// A message sent earlier is only queued, and if the association is established at that moment, it stays queued until the
/// next message: the stack checks the state, copies the message without a lock, and does not check again.
pub(crate) fn established(socket: &SctpSocket, id: AssocId) {
    let state = || get::<Status>(socket, id).unwrap().state;
    eventually("the association is established", || (state() == AssocState::Established).then_some(()));
}
