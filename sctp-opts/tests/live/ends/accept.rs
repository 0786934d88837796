//! Ways to stop a waiting `accept`.

use std::net::Shutdown;
use std::os::fd::AsRawFd as _;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use sctp_opts::{Received, SctpSocket, Style};

use super::{build, listening, soon};
use crate::common::sctp;

/// Portable: set a flag, and connect.
#[test]
fn connecting_to_the_listener_stops_accept() {
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

/// Portable, too: poll the listener and another descriptor.
#[test]
fn poll_can_wait_for_the_listener_and_another_descriptor() {
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
            assert_eq!(unsafe { libc::poll(entries.as_mut_ptr(), 2, 60_000) }, 1);
            assert_ne!(entries[1].revents, 0);
            assert!(listener.accept().unwrap_err().is_would_block());
        });
        soon();
        drop(stop);
        serving.join().unwrap();
    });
}

/// On any kernel, shutdown affects a waiting call, a later call, and a poll for readability.
#[test]
fn shutdown_stops_accept() {
    if !sctp() {
        return;
    }
    let errno = |listener: &SctpSocket| listener.accept().map(drop).unwrap_err().raw_os_error();
    for how in [Shutdown::Read, Shutdown::Both] {
        let (listener, address) = listening(Style::OneToOne);
        thread::scope(|scope| {
            let waiting = scope.spawn(|| errno(&listener));
            let polling = scope.spawn(|| {
                let mut entry = libc::pollfd { fd: listener.as_raw_fd(), events: libc::POLLIN, revents: 0 };
                // SAFETY: there is one entry.
                unsafe { libc::poll(&raw mut entry, 1, 60_000) };
                entry.revents
            });
            soon();
            listener.shutdown(how).unwrap();
            assert_eq!(waiting.join().unwrap(), Some(libc::EINVAL), "{how:?}");
            assert_ne!(polling.join().unwrap() & libc::POLLIN, 0, "{how:?}");
        });
        for nonblocking in [false, true] {
            listener.set_nonblocking(nonblocking).unwrap();
            assert_eq!(errno(&listener), Some(libc::EINVAL), "{how:?}");
            assert!(matches!(listener.receive::<()>(&mut [0; 16]).unwrap(), Received::Closed), "{how:?}");
        }
        let refused = build(Style::OneToOne).connect([address]).unwrap_err();
        assert_eq!(refused.raw_os_error(), Some(libc::ECONNREFUSED), "{how:?}");
    }
}

/// Queued associations are not accepted, and their peers see the end when the socket is closed.
#[test]
fn shutdown_keeps_queued_associations() {
    if !sctp() {
        return;
    }
    for how in [Shutdown::Read, Shutdown::Both] {
        let (listener, address) = listening(Style::OneToOne);
        let client = build(Style::OneToOne).connect([address]).unwrap().0;
        listener.shutdown(how).unwrap();
        assert_eq!(listener.accept().map(drop).unwrap_err().raw_os_error(), Some(libc::EINVAL), "{how:?}");
        client.set_nonblocking(true).unwrap();
        assert!(client.receive::<()>(&mut [0; 16]).unwrap_err().is_would_block(), "{how:?}");
        client.set_nonblocking(false).unwrap();
        drop(listener);
        assert!(matches!(client.receive::<()>(&mut [0; 16]).unwrap(), Received::Closed), "{how:?}");
    }
}

#[test]
fn shutting_down_the_write_half_does_not_stop_a_listener() {
    if !sctp() {
        return;
    }
    let (listener, address) = listening(Style::OneToOne);
    listener.shutdown(Shutdown::Write).unwrap();
    let _client = build(Style::OneToOne).connect([address]).unwrap().0;
    listener.accept().unwrap();
}
