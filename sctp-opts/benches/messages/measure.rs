//! Runs the cases, and finds out about stack and allocations.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};

use super::foreign::Foreign;

/// How often a case does it, so that what surrounds it does not count.
pub(crate) const TIMES: u16 = 1_000;

/// A name, and what it does many times: what came of the last one.
pub(crate) type Case = (&'static str, fn(&Foreign) -> u64);

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

/// Prints a line for each: its name, bytes of stack, allocations, and what came of it.
pub(crate) fn all(foreign: &Foreign, cases: &[Case]) {
    for (name, case) in cases {
        let before = ALLOCATIONS.load(Ordering::Relaxed);
        let mut result = 0;
        let stack = stack(|| result = case(foreign));
        let allocations = ALLOCATIONS.load(Ordering::Relaxed) - before;
        println!("{name} {stack} {allocations} {result}");
    }
}

/// Less than a page: beyond it, compilers touch every page of a frame on entry.
const DEEPEST: usize = 3_600;
const PAINT: u8 = 0xa5;

/// How far down a function reaches: what it overwrites of the paint below this frame.
#[inline(never)]
fn stack(function: impl FnOnce()) -> usize {
    paint();
    function();
    painted()
}

/// Leaves a pattern below the caller's frame.
#[inline(never)]
fn paint() {
    black_box([PAINT; DEEPEST]);
}

/// How much of it is gone, from below.
#[inline(never)]
fn painted() -> usize {
    let place = std::mem::MaybeUninit::<[u8; DEEPEST]>::uninit();
    let start = black_box(place.as_ptr()).cast::<u8>();
    let painted = |at: &usize| {
        let byte = start.wrapping_add(*at);
        // SAFETY: it is this function's own memory; what is read was written by `paint` or by what ran since.
        let byte = unsafe { byte.read_volatile() };
        byte == PAINT
    };
    let left = (0..DEEPEST).take_while(painted).count();
    DEEPEST - left
}
