//! Planted faults, to show that memcheck and the sanitizers detect them.

use core::ffi::c_int;
use core::mem::MaybeUninit;
use std::hint::black_box;
use std::os::fd::AsRawFd as _;
use std::thread;

use crate::common::{sctp, socket, Family, Style};
use crate::concurrency::pair;

/// Set by `cargo xtask live --memcheck` and `--sanitizer`, which expect an error report.
fn wanted() -> bool {
    std::env::var_os("SCTP_OPTS_PLANTED").is_some() && sctp()
}

#[test]
fn uninitialised_bytes_reach_the_kernel() {
    if !wanted() {
        return;
    }
    let socket = socket(Style::One, Family::V4);
    let never_written = Box::<c_int>::new_uninit();
    // SAFETY: the buffer has 4 bytes; that they are uninitialised is the planted fault.
    unsafe { libc::setsockopt(socket.as_raw_fd(), 132, 3, never_written.as_ptr().cast(), 4) };
    // The same in ancillary data: one byte of the name and one of the control data.
    let (mut name, mut control) = (Box::<[u8; 16]>::new_uninit(), Box::<[u8; 32]>::new_uninit());
    fill_except(7, &mut name);
    fill_except(22, &mut control);
    // SAFETY: all zeros are a valid value.
    let mut message: libc::msghdr = unsafe { core::mem::zeroed() };
    (message.msg_name, message.msg_namelen) = (name.as_mut_ptr().cast(), 16);
    (message.msg_control, message.msg_controllen) = (control.as_mut_ptr().cast(), 32);
    // SAFETY: the buffers have the lengths passed; that two bytes are uninitialised is the planted fault.
    unsafe { libc::sendmsg(socket.as_raw_fd(), &raw const message, 0) };
}

/// Writes zeros to all bytes except one.
fn fill_except<const N: usize>(hole: usize, place: &mut MaybeUninit<[u8; N]>) {
    for at in (0..N).filter(|at| *at != hole) {
        let start: *mut u8 = place.as_mut_ptr().cast();
        // SAFETY: it is within the array.
        let byte = unsafe { start.add(at) };
        // SAFETY: see above.
        unsafe { byte.write(0) };
    }
}

#[test]
fn we_read_past_the_end() {
    if !wanted() {
        return;
    }
    let bytes = black_box(vec![0_u8; 100]);
    let beyond = bytes.as_ptr().wrapping_add(black_box(bytes.len()));
    // SAFETY: unsound on purpose; AddressSanitizer ends the process here.
    let byte = unsafe { *beyond };
    black_box(byte);
}

/// The kernel writes, through a C library function that the sanitizer intercepts.
#[test]
fn the_kernel_writes_past_the_end() {
    if !wanted() {
        return;
    }
    let socket = socket(Style::One, Family::V4);
    let mut half = black_box(vec![0_u8; 8]);
    let mut len: libc::socklen_t = 16;
    // SAFETY: unsound on purpose: the buffer has half the length passed, and AddressSanitizer ends the process here.
    unsafe { libc::getsockopt(socket.as_raw_fd(), 132, 0, half.as_mut_ptr().cast(), &raw mut len) };
}

/// The kernel writes the four bytes of this option and returns that length, which is ignored.
#[test]
fn we_branch_on_bytes_the_kernel_did_not_write() {
    if !wanted() {
        return;
    }
    let socket = socket(Style::One, Family::V4);
    let mut answer = MaybeUninit::<[u8; 8]>::uninit();
    let mut len: libc::socklen_t = 8;
    // SAFETY: the buffer has the length passed.
    unsafe { libc::getsockopt(socket.as_raw_fd(), 132, 3, answer.as_mut_ptr().cast(), &raw mut len) };
    // SAFETY: the second half is uninitialised, which is the planted fault.
    let answer = unsafe { answer.assume_init() };
    if black_box(answer)[5] == 1 {
        println!("yes");
    }
}

#[test]
fn we_send_uninitialised_bytes() {
    if !wanted() {
        return;
    }
    let (client, _server) = pair();
    let never_written = Box::<[u8; 8]>::new_uninit();
    // SAFETY: the bytes are uninitialised, which is the planted fault.
    let bytes = unsafe { never_written.assume_init() };
    client.send(&*black_box(bytes), None, &()).unwrap();
}

#[test]
fn memory_is_leaked() {
    if wanted() {
        std::mem::forget(black_box(vec![0_u8; 4711]));
    }
}

/// Memory that two threads share without synchronisation.
#[derive(Clone, Copy)]
struct Shared(*mut [u8; 8]);

// SAFETY: unsound on purpose: the data race is the planted fault.
unsafe impl Send for Shared {}

impl Shared {
    fn bytes<'a>(self) -> &'a mut [u8; 8] {
        // SAFETY: the bytes outlive the threads; that two threads access them is the planted fault.
        unsafe { &mut *self.0 }
    }
}

#[test]
fn two_threads_race() {
    if !wanted() {
        return;
    }
    let mut place = [0; 8];
    let shared = Shared(&raw mut place);
    thread::scope(|scope| {
        // Keep the first handle: dropping the last reference to a finished thread would order the second thread after it.
        let _handle = scope.spawn(move || shared.bytes().fill(black_box(1)));
        scope.spawn(move || shared.bytes().fill(black_box(2)));
    });
}

/// A write by the kernel into the library's buffer counts as a write by the thread.
#[test]
fn the_kernel_races_with_a_thread() {
    if !wanted() {
        return;
    }
    let (client, server) = pair();
    client.send(b"8 bytes.", None, &()).unwrap();
    let mut place = [0; 8];
    let shared = Shared(&raw mut place);
    thread::scope(|scope| {
        let _handle = scope.spawn(move || assert!(server.receive::<()>(shared.bytes()).is_ok()));
        scope.spawn(move || black_box(*shared.bytes()));
    });
}
