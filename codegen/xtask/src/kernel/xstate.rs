//! `ptrace` for a User Mode Linux that expects a smaller register state than this processor has.
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

/// Larger than any processor's register state. Static because a guest kernel's stack has only 16 KiB; the kernel has one
/// thread.
static mut STATE: [u64; 8192] = [0; 8192];

#[link(name = "c")]
extern "C" {
    fn syscall(number: c_long, ...) -> c_long;
    fn abort() -> !;
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    // SAFETY: `abort` has no requirements.
    unsafe { abort() }
}

/// # Safety
///
/// Same as for `ptrace`; on x86-64 all four arguments can be read even if the caller passes fewer.
#[no_mangle]
pub unsafe extern "C" fn ptrace(request: c_int, pid: c_long, address: usize, data: *mut c_void) -> c_long {
    let request = c_long::from(request);
    if request == PTRACE_SETREGSET && address == NT_X86_XSTATE {
        let mut all = IoVec { base: (&raw mut STATE).cast(), len: size_of::<[u64; 8192]>() };
        // SAFETY: `all` is valid for writes of its length.
        let got = unsafe { syscall(SYS_PTRACE, PTRACE_GETREGSET, pid, address, &raw mut all) };
        // SAFETY: for these requests the caller passes a pointer to an `iovec`.
        let given = unsafe { &*data.cast::<IoVec>() };
        if got == 0 && all.len > given.len {
            // SAFETY: both buffers are valid for their lengths, and the caller's is the shorter one.
            unsafe { core::ptr::copy_nonoverlapping(given.base.cast::<u8>(), all.base.cast(), given.len) };
            // SAFETY: `all` contains a full state as returned by the kernel, with modified content.
            return unsafe { syscall(SYS_PTRACE, request, pid, address, &raw mut all) };
        }
    }
    if (PTRACE_PEEKTEXT..=PTRACE_PEEKUSER).contains(&request) {
        // The system call writes to memory what the C library's function returns.
        let mut word: c_long = 0;
        // SAFETY: `word` is valid for writes.
        let result = unsafe { syscall(SYS_PTRACE, request, pid, address, &raw mut word) };
        return if result < 0 { result } else { word };
    }
    // SAFETY: the caller's arguments are passed on unchanged.
    unsafe { syscall(SYS_PTRACE, request, pid, address, data) }
}
