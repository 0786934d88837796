//! Nothing is allocated: counted by an allocator, while messages are sent, received, batched and notifications decoded.
//!
//! Over UDP on any machine, and over SCTP where the kernel has it, as where `cargo xtask live` runs it.
#![cfg(target_os = "linux")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::os::fd::AsFd;

use sctp_opts::cmsgs::{NxtInfo, PrInfo, RcvInfo, SndInfo};
use sctp_opts::control::{self, Control};
use sctp_opts::notifications::Notification;
use sctp_opts::options::{Event, InitMsg, NoDelay, NotificationType, RecvNxtInfo, RecvRcvInfo, Status};
use sctp_opts::{
    get, receive, receive_batch, send, send_batch, set, Future, MsgFlags, OneToOne, Outgoing, Ppid, Received,
    Socket as Whole,
};

/// Counts what each thread asks for.
struct Counting;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

fn count() {
    COUNT.with(|count| count.set(count.get() + 1));
}

// SAFETY: it is the system's, which is told what we are told.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: as the caller promised.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: as the caller promised.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: as the caller promised.
        unsafe { System.realloc(at, layout, size) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        // SAFETY: as the caller promised.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How often `work` allocates.
fn allocations<R>(work: impl FnOnce() -> R) -> usize {
    let before = COUNT.with(Cell::get);
    black_box(work());
    COUNT.with(Cell::get) - before
}

#[test]
fn the_count_counts() {
    assert_eq!(allocations(|| Box::new(1)), 1);
    assert_eq!(allocations(|| 1), 0);
}

fn info() -> (SndInfo, PrInfo) {
    (SndInfo { stream: 3, ppid: Ppid(46), ..SndInfo::default() }, PrInfo::retransmissions(3))
}

/// A thousand messages one by one, and as many in batches.
fn talk(sender: impl AsFd + Copy, receiver: impl AsFd + Copy, to: Option<SocketAddr>) {
    let mut buffer = [0; 256];
    for _ in 0..1000 {
        let sent = allocations(|| send(sender, b"hello", to, &info()).unwrap());
        assert_eq!(sent, 0, "sending");
        let mut length = 0;
        let received = allocations(|| match receive::<Option<RcvInfo>>(receiver, &mut buffer).unwrap() {
            Received::Message(part) | Received::Piece(part) => length = part.data.len(),
            _ => {}
        });
        assert_eq!((received, length), (0, 5), "receiving");
    }
    let messages = [Outgoing { data: &b"hello"[..], to, control: info() }; 16];
    let mut buffers = [[0; 64]; 16];
    for _ in 0..60 {
        let sent = allocations(|| send_batch(sender, &messages, MsgFlags::empty()).unwrap());
        assert_eq!(sent, 0, "sending a batch");
        let mut came = 0;
        while came < 16 {
            let received = allocations(|| {
                let batch = receive_batch::<Option<RcvInfo>, _, 16>(receiver, &mut buffers, MsgFlags::empty()).unwrap();
                came += batch.iter().filter(Result::is_ok).count();
            });
            assert_eq!(received, 0, "receiving a batch");
        }
    }
    let mut tiny = [0; 4];
    let nothing = allocations(|| sctp_opts::receive_with::<()>(receiver, &mut tiny, MsgFlags::DONT_WAIT).is_err());
    assert_eq!(nothing, 0, "an error");
}

#[test]
fn messages_over_udp() {
    let [a, b] = [(); 2].map(|()| UdpSocket::bind("127.0.0.1:0").unwrap());
    talk(&a, &b, Some(b.local_addr().unwrap()));
}

#[test]
fn bytes_to_types_and_back() {
    let word = size_of::<usize>();
    let mut came = [0_u8; 48];
    came[..word].copy_from_slice(&(word + 8 + 28).to_ne_bytes());
    came[word..word + 4].copy_from_slice(&132_i32.to_ne_bytes());
    came[word + 4..word + 8].copy_from_slice(&3_i32.to_ne_bytes());
    let mut notification = [0_u8; 20];
    notification[..2].copy_from_slice(&0x8001_u16.to_ne_bytes());
    notification[4..8].copy_from_slice(&20_u32.to_ne_bytes());
    for _ in 0..1000 {
        assert_eq!(allocations(|| Control::new(&info()).unwrap().as_bytes().len()), 0);
        assert_eq!(allocations(|| control::decode::<(RcvInfo, Option<NxtInfo>)>(&came, false).unwrap()), 0);
        assert_eq!(allocations(|| control::decode::<NxtInfo>(&came, false).unwrap_err()), 0);
        assert_eq!(allocations(|| matches!(Notification::decode(&notification), Ok(Notification::AssocChange(_)))), 0);
        assert_eq!(allocations(|| Notification::decode(&notification[..19]).unwrap_err()), 0);
    }
}

#[test]
fn everything_over_sctp() {
    use socket2::{Domain, Protocol, Socket, Type};
    let socket = || Socket::new(Domain::IPV4, Type::STREAM, Some(Protocol::from(132)));
    let (listener, client) = match (socket(), socket()) {
        (Ok(listener), Ok(client)) => (listener, client),
        (Err(error), _) | (_, Err(error)) => {
            assert!(std::env::var_os("SCTP_OPTS_LIVE").is_none_or(|v| v != "1"), "no SCTP in this kernel: {error}");
            eprintln!("nothing done: this kernel has no SCTP ({error}); try `cargo xtask live`");
            return;
        }
    };
    let options = allocations(|| {
        set(&client, Whole, &NoDelay(true)).unwrap();
        set(&listener, Whole, &RecvRcvInfo(true)).unwrap();
        set(&listener, Whole, &RecvNxtInfo(true)).unwrap();
        set(&listener, (Future, NotificationType::AssocChange), &Event(true)).unwrap();
        get::<InitMsg>(&listener, Whole).unwrap();
    });
    assert_eq!(options, 0, "options");
    listener.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).unwrap();
    listener.listen(1).unwrap();
    client.connect(&listener.local_addr().unwrap()).unwrap();
    let (server, _) = listener.accept().unwrap();
    let mut buffer = [0; 256];
    let notified = allocations(|| {
        let came = receive::<RcvInfo>(&server, &mut buffer).unwrap();
        assert!(matches!(came, Received::Notification(Notification::AssocChange(_))));
        get::<Status>(&server, OneToOne).unwrap();
    });
    assert_eq!(notified, 0, "a notification");
    set(&server, Whole, &RecvNxtInfo(false)).unwrap();
    talk(&client, &server, None);
}
