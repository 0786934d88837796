//! What a function takes beside time: stack and allocations.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::mem::MaybeUninit;
use std::sync::atomic::{AtomicU64, Ordering};

pub(crate) struct Taken {
    /// Bytes that it overwrote below its caller's frame. Only the difference between two functions means something.
    pub(crate) stack: usize,
    /// How often it asked for memory.
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

/// How much of it is left, from below.
#[inline(never)]
fn untouched() -> usize {
    let below = MaybeUninit::<[u8; DEEPEST]>::uninit();
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
