//! What a waiting receive returns when its association ends.

use std::io;
use std::net::Shutdown;
use std::os::fd::{BorrowedFd, IntoRawFd as _, OwnedFd};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use sctp_opts::{receive, Error, Received, SctpSocket};

use super::pair;
use crate::common::{eventually, sctp, PATIENCE};

/// Gives the other thread time to block.
fn soon() {
    thread::sleep(Duration::from_millis(20));
}

/// Waits until a thread of this process was asleep in ten successive samples, that is, in a blocking call.
fn blocked(thread: libc::pid_t) {
    let mut asleep = 0;
    eventually("the call blocks", || {
        let state = std::fs::read_to_string(format!("/proc/self/task/{thread}/stat")).unwrap();
        let sleeps = state.rsplit_once(')').is_some_and(|(_, state)| state.trim_start().starts_with('S'));
        asleep = if sleeps { asleep + 1 } else { 0 };
        asleep == 10
    });
}

/// The result of a receive that waits when `end` is called: a message, an error, or `None` for `Closed`.
fn waiting_receive(reader: &SctpSocket, end: impl FnOnce()) -> Result<Option<Vec<u8>>, Error> {
    thread::scope(|scope| {
        let (tell, hear) = mpsc::channel();
        scope.spawn(move || {
            let mut buffer = [0; 64];
            let result = reader.receive::<()>(&mut buffer).map(|received| match received {
                Received::Message(message) => Some(message.data.to_vec()),
                Received::Closed => None,
                other => panic!("{other:?}"),
            });
            tell.send(result).unwrap();
        });
        soon();
        end();
        let result = hear.recv_timeout(PATIENCE);
        if result.is_err() {
            // Do not join the reader, which would wait forever.
            eprintln!("the reader still waits");
            std::process::abort();
        }
        result.unwrap()
    })
}

#[test]
fn waiting_receives_return_when_the_association_ends() {
    if !sctp() {
        return;
    }
    let (reader, peer) = pair();
    assert_eq!(waiting_receive(&reader, || drop(peer)).unwrap(), None, "the peer closed");
    let (reader, peer) = pair();
    assert_eq!(
        waiting_receive(&reader, || peer.shutdown(Shutdown::Write).unwrap()).unwrap(),
        None,
        "the peer shut down"
    );
    let (reader, peer) = pair();
    let error = waiting_receive(&reader, || peer.abort().unwrap()).unwrap_err();
    assert_eq!(error.io_kind(), io::ErrorKind::ConnectionReset, "the peer aborted");
    let (reader, _peer) = pair();
    assert_eq!(waiting_receive(&reader, || reader.shutdown(Shutdown::Both).unwrap()).unwrap(), None, "we shut down");
    let (reader, peer) = pair();
    let twin = reader.try_clone().unwrap();
    let data = waiting_receive(&reader, || {
        drop(twin);
        soon();
        peer.send(b"still", None, &()).unwrap();
    });
    assert_eq!(data.unwrap().as_deref(), Some(&b"still"[..]), "another descriptor was closed");
}

/// Closing the descriptor in another thread does not lose the message.
#[test]
fn closing_the_descriptor_does_not_interrupt_a_reader() {
    if !sctp() {
        return;
    }
    let (reader, peer) = pair();
    let number = OwnedFd::from(reader).into_raw_fd();
    let (tell, hear) = mpsc::channel();
    let reader = thread::spawn(move || {
        // SAFETY: no arguments.
        tell.send(unsafe { libc::gettid() }).unwrap();
        // SAFETY: it is open when the call begins.
        let descriptor = unsafe { BorrowedFd::borrow_raw(number) };
        let mut buffer = [0; 64];
        match receive::<()>(descriptor, &mut buffer).unwrap() {
            Received::Message(message) => message.data.to_vec(),
            other => panic!("{other:?}"),
        }
    });
    blocked(hear.recv().unwrap());
    // SAFETY: only the running call still uses it.
    assert_eq!(unsafe { libc::close(number) }, 0);
    peer.send(b"late", None, &()).unwrap();
    assert_eq!(reader.join().unwrap(), b"late");
    // The socket is closed now.
    assert!(matches!(peer.receive::<()>(&mut [0; 16]).unwrap(), Received::Closed));
}
