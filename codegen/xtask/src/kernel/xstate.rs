//! `ptrace` for a User Mode Linux that knows shorter registers than this processor has.
#![no_std]

use core::ffi::{c_int, c_long, c_void};
use core::mem::size_of;

const SYS_PTRACE: c_long = 101;
const PTRACE_PEEKTEXT: c_long = 1;
const PTRACE_PEEKUSER: c_long = 3;
const PTRACE_GETREGSET: c_long = 0x4204;
const PTRACE_SETREGSET: c_long = 0x4205;
const NT_X86_XSTATE: usize = 0x202;

#[repr(C)]
struct IoVec {
    base: *mut c_void,
    len: usize,
}

/// Longer than any processor's registers. Not on the stack: a guest kernel's is 16 KiB. Its one thread asks.
static mut STATE: [u64; 8192] = [0; 8192];

#[link(name = "c")]
extern "C" {
    fn syscall(number: c_long, ...) -> c_long;
    fn abort() -> !;
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    // SAFETY: it takes nothing.
    unsafe { abort() }
}

/// # Safety
///
/// As of `ptrace` itself, whose further arguments are all there on x86-64, whether given or not.
#[no_mangle]
pub unsafe extern "C" fn ptrace(request: c_int, pid: c_long, address: usize, data: *mut c_void) -> c_long {
    let request = c_long::from(request);
    if request == PTRACE_SETREGSET && address == NT_X86_XSTATE {
        let mut all = IoVec { base: (&raw mut STATE).cast(), len: size_of::<[u64; 8192]>() };
        // SAFETY: `all` says where to write and how much at most.
        let got = unsafe { syscall(SYS_PTRACE, PTRACE_GETREGSET, pid, address, &raw mut all) };
        // SAFETY: for this request the caller passes one.
        let given = unsafe { &*data.cast::<IoVec>() };
        if got == 0 && all.len > given.len {
            // SAFETY: both are as long as they say, and what the caller gives is the shorter one.
            unsafe { core::ptr::copy_nonoverlapping(given.base.cast::<u8>(), all.base.cast(), given.len) };
            // SAFETY: `all` is what the kernel gave, with other content.
            return unsafe { syscall(SYS_PTRACE, request, pid, address, &raw mut all) };
        }
    }
    if (PTRACE_PEEKTEXT..=PTRACE_PEEKUSER).contains(&request) {
        // The system call stores what the function returns.
        let mut word: c_long = 0;
        // SAFETY: `word` is there to be written.
        let result = unsafe { syscall(SYS_PTRACE, request, pid, address, &raw mut word) };
        return if result < 0 { result } else { word };
    }
    // SAFETY: passed on as it came.
    unsafe { syscall(SYS_PTRACE, request, pid, address, data) }
}
