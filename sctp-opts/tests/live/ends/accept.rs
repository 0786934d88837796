//! How an `accept` that waits is stopped.

use std::net::Shutdown;
use std::os::fd::AsRawFd as _;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use sctp_opts::Style;

use super::{build, listening, soon};
use crate::bench::{kernel, sctp};

/// Everywhere: say that it is to stop, and connect.
#[test]
fn a_connection_of_ones_own_stops_it() {
    if !sctp() {
        return;
    }
    let (listener, address) = listening(Style::OneToOne);
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        let serving = scope.spawn(|| loop {
            listener.accept().unwrap();
            if stop.load(Ordering::Relaxed) {
                return;
            }
        });
        soon();
        stop.store(true, Ordering::Relaxed);
        build(Style::OneToOne).connect([address]).unwrap();
        serving.join().unwrap();
    });
}

/// Everywhere, too: wait for the listener and for something else.
#[test]
fn poll_waits_for_something_else_as_well() {
    if !sctp() {
        return;
    }
    let (listener, _) = listening(Style::OneToOne);
    listener.set_nonblocking(true).unwrap();
    let (stop, stopped) = UnixStream::pair().unwrap();
    thread::scope(|scope| {
        let serving = scope.spawn(|| {
            let entry = |fd| libc::pollfd { fd, events: libc::POLLIN, revents: 0 };
            let mut entries = [entry(listener.as_raw_fd()), entry(stopped.as_raw_fd())];
            // SAFETY: there are two entries.
            assert_eq!(unsafe { libc::poll(entries.as_mut_ptr(), 2, 5_000) }, 1);
            assert_ne!(entries[1].revents, 0);
            assert!(listener.accept().unwrap_err().is_would_block());
        });
        soon();
        drop(stop);
        serving.join().unwrap();
    });
}

/// Linux, as the documentation of `shutdown` says by release.
#[test]
fn shutdown_stops_it_on_newer_kernels() {
    if !sctp() {
        return;
    }
    let (listener, _) = listening(Style::OneToOne);
    for how in [Shutdown::Read, Shutdown::Both] {
        if kernel() < (6, 12) {
            // Between the two nobody has looked.
            if kernel() <= (6, 1) {
                assert_eq!(listener.shutdown(how).unwrap_err().raw_os_error(), Some(libc::EOPNOTSUPP));
            }
            continue;
        }
        let (listener, _) = listening(Style::OneToOne);
        thread::scope(|scope| {
            let waiting = scope.spawn(|| listener.accept().map(drop));
            soon();
            listener.shutdown(how).unwrap();
            assert_eq!(waiting.join().unwrap().unwrap_err().raw_os_error(), Some(libc::EINVAL));
        });
    }
}
