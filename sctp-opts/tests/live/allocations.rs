//! Counts allocations, per thread, so that parallel tests do not interfere.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::io;
use std::net::SocketAddr;

use sctp_opts::functions::{bindx, connectx, getassocid, getladdrs, getpaddrs, peeloff, sendx, AddrRoom, Bindx};
use sctp_opts::options::NotificationType;
use sctp_opts::{errno, get, subscribe, Future, OneToOne, SctpSocket};

use crate::common::{sctp, socket, Family, Style};
use crate::functions::{at, listener};

struct Counting;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: all calls are passed to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.set(COUNT.get() + 1);
        // SAFETY: guaranteed by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        // SAFETY: guaranteed by the caller.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Counts the allocations that this thread makes in a function.
#[track_caller]
pub(crate) fn none<T>(run: impl FnOnce() -> T) -> T {
    let before = COUNT.get();
    let result = run();
    let made = COUNT.get() - before;
    assert_eq!(made, 0, "allocations");
    result
}

#[test]
fn allocations_are_counted() {
    let before = COUNT.get();
    drop(std::hint::black_box(Box::new(7)));
    assert_eq!(COUNT.get() - before, 1);
}

/// A program that reads until the queue is empty gets this error after every message.
#[test]
fn system_errors_convert_to_io_errors_without_allocation() {
    if !sctp() {
        return;
    }
    let new = SctpSocket::builder(sctp_opts::Style::OneToMany, sctp_opts::Family::V4).nonblocking();
    let socket = new.bind([at("127.0.0.1", 0)]).listen(1).unwrap();
    let error = none(|| io::Error::from(socket.receive::<()>(&mut [0; 16]).unwrap_err()));
    assert_eq!((error.kind(), error.raw_os_error()), (io::ErrorKind::WouldBlock, Some(errno::EAGAIN)));
}

#[test]
fn functions_allocate_nothing() {
    if !sctp() {
        return;
    }
    let (listening, port) = listener(Style::Many, Family::V4, &["127.0.0.1", "127.0.0.2"]);
    let client = socket(Style::Many, Family::V4);
    let peer: [SocketAddr; 2] = [at("127.0.0.1", port), at("127.0.0.2", port)];
    none(|| {
        subscribe(&client, Future, [NotificationType::AssocChange, NotificationType::SenderDry]).unwrap();
        bindx(&client, [at("127.0.0.3", 0), at("127.0.0.4", 0)], Bindx::Add).unwrap();
        bindx(&client, [at("127.0.0.4", 0)], Bindx::Remove).unwrap();
        bindx(&client, [at("127.0.0.3", 0)], Bindx::Remove).unwrap_err();
        let id = connectx(&client, peer).unwrap().assoc_id;
        connectx(&client, peer).unwrap_err();
        sendx(&client, b"hello", peer, &()).unwrap();
        let mut room = AddrRoom::<8>::new();
        assert_eq!(getpaddrs(&client, id, &mut room).unwrap().count(), 2);
        assert_eq!(getladdrs(&client, id, &mut room).unwrap().count(), 1);
        assert_eq!(getassocid(&client, peer[1]).unwrap(), id);
        let own = peeloff(&client, id).unwrap();
        assert_eq!(get::<sctp_opts::options::Status>(&own, OneToOne).unwrap().assoc_id, id);
    });
    drop(listening);
}
