//! Faults, so that the run under memcheck proves that it would see them.

use core::ffi::c_int;
use core::mem::MaybeUninit;
use std::os::fd::AsRawFd as _;

use crate::bench::{sctp, socket, Family, Style};

/// `cargo xtask live --memcheck` sets this, and wants memcheck to complain.
const PLANTED: &str = "SCTP_OPTS_PLANTED";

#[test]
fn what_was_never_written_reaches_the_kernel() {
    if std::env::var_os(PLANTED).is_none() || !sctp() {
        return;
    }
    let socket = socket(Style::One, Family::V4);
    let never_written = Box::<c_int>::new_uninit();
    // SAFETY: the kernel reads 4 bytes where there are 4; that nobody wrote them is the point.
    unsafe { libc::setsockopt(socket.as_raw_fd(), 132, 3, never_written.as_ptr().cast(), 4) };
    // The same in what goes along with a message: one byte of each.
    let (mut name, mut control) = (Box::<[u8; 16]>::new_uninit(), Box::<[u8; 32]>::new_uninit());
    fill_but(7, &mut name);
    fill_but(22, &mut control);
    // SAFETY: all zero is a value of it.
    let mut message: libc::msghdr = unsafe { core::mem::zeroed() };
    (message.msg_name, message.msg_namelen) = (name.as_mut_ptr().cast(), 16);
    (message.msg_control, message.msg_controllen) = (control.as_mut_ptr().cast(), 32);
    // SAFETY: the kernel reads as many bytes as there are; that two were not written is the point.
    unsafe { libc::sendmsg(socket.as_raw_fd(), &raw const message, 0) };
}

/// Writes zeros everywhere but there.
fn fill_but<const N: usize>(hole: usize, place: &mut MaybeUninit<[u8; N]>) {
    for at in (0..N).filter(|at| *at != hole) {
        let start: *mut u8 = place.as_mut_ptr().cast();
        // SAFETY: it is within the array.
        let byte = unsafe { start.add(at) };
        // SAFETY: see above.
        unsafe { byte.write(0) };
    }
}
