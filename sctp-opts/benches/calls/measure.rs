//! Runs the cases, and finds out about stack and allocations.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicU64, Ordering};

use socket2::{Domain, Protocol, Socket, Type};

/// A name, and what it does many times.
pub(crate) type Case = (&'static str, fn(&Sockets));

/// What the cases need.
pub(crate) struct Sockets {
    /// With an association.
    pub(crate) one: OwnedFd,
    /// Its peer's address.
    pub(crate) peer: SocketAddr,
    /// Without one.
    pub(crate) fresh: OwnedFd,
    _others: [OwnedFd; 2],
}

impl Sockets {
    pub(crate) fn new() -> io::Result<Self> {
        let socket = || Socket::new(Domain::IPV4, Type::STREAM, Some(Protocol::from(132)));
        let (listener, one, fresh) = (socket()?, socket()?, socket()?);
        listener.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into())?;
        listener.listen(1)?;
        let peer = listener.local_addr()?.as_socket().ok_or(io::ErrorKind::AddrNotAvailable)?;
        one.connect(&peer.into())?;
        let (accepted, _) = listener.accept()?;
        Ok(Self { one: one.into(), peer, fresh: fresh.into(), _others: [listener.into(), accepted.into()] })
    }
}

/// Counts.
struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: the system's allocator does it all.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// Prints a line for each: its name, bytes of stack, allocations.
pub(crate) fn all(sockets: &Sockets, cases: &[Case]) {
    for (name, case) in cases {
        // Also fills the caches of the dynamic linker.
        case(sockets);
        let before = ALLOCATIONS.load(Ordering::Relaxed);
        let stack = stack(|| case(sockets));
        let allocations = ALLOCATIONS.load(Ordering::Relaxed) - before;
        println!("{name} {stack} {allocations}");
    }
}

/// Less than a page: beyond it, compilers touch every page of a frame on entry.
const DEEPEST: usize = 3_600;
const PAINT: u8 = 0xa5;

/// How far down a function reaches: what it overwrites of the paint below this frame. Only the difference between two
/// functions means something.
#[inline(never)]
fn stack(function: impl Fn()) -> usize {
    paint();
    function();
    DEEPEST - untouched()
}

#[inline(never)]
fn paint() {
    let mut below = [0_u8; DEEPEST];
    black_box(&mut below).fill(PAINT);
    black_box(&below);
}

#[inline(never)]
fn untouched() -> usize {
    let below = std::mem::MaybeUninit::<[u8; DEEPEST]>::uninit();
    let start: *const u8 = black_box(&below).as_ptr().cast();
    let painted = |at: &usize| {
        // SAFETY: within the array.
        let place = unsafe { start.add(*at) };
        // SAFETY: the paint stands there, or what came after it; volatile, for nobody wrote it in this function.
        let byte = unsafe { place.read_volatile() };
        byte == PAINT
    };
    (0..DEEPEST).take_while(painted).count()
}
