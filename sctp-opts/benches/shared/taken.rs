//! The stack and allocations that a function uses.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::mem::MaybeUninit;
use std::sync::atomic::{AtomicU64, Ordering};

pub(crate) struct Taken {
    /// The number of bytes that it overwrote below its caller's frame. Only differences between functions are
    /// meaningful.
    pub(crate) stack: usize,
    /// The number of allocations.
    pub(crate) allocations: u64,
}

/// Runs a function once.
#[inline(never)]
pub(crate) fn taken(function: impl FnOnce()) -> Taken {
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    paint();
    function();
    let stack = DEEPEST - untouched();
    Taken { stack, allocations: ALLOCATIONS.load(Ordering::Relaxed) - before }
}

struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: all calls are passed to the system's allocator.
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

/// Less than a page: beyond it, compilers touch every page of a frame on entry.
const DEEPEST: usize = 3_600;
const PAINT: u8 = 0xa5;

/// Leaves a pattern below the caller's frame.
#[inline(never)]
fn paint() {
    let mut below = [0_u8; DEEPEST];
    black_box(&mut below).fill(PAINT);
    black_box(&below);
}

/// The number of bytes of the pattern that are left, from the bottom.
#[inline(never)]
fn untouched() -> usize {
    let below = MaybeUninit::<[u8; DEEPEST]>::uninit();
    let start: *const u8 = black_box(&below).as_ptr().cast();
    let painted = |at: &usize| {
        // SAFETY: within the array.
        let place = unsafe { start.add(*at) };
        // SAFETY: the memory holds the pattern or what overwrote it; volatile, because this function has not written
        // it.
        let byte = unsafe { place.read_volatile() };
        byte == PAINT
    };
    (0..DEEPEST).take_while(painted).count()
}
