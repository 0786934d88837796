//! A fault, so that the run under memcheck proves that it would see one.

use core::ffi::{c_int, c_void};
use std::os::fd::AsRawFd as _;

use crate::bench::{sctp, socket, Family, Style};

extern "C" {
    fn setsockopt(fd: c_int, level: c_int, name: c_int, value: *const c_void, len: u32) -> c_int;
}

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
    unsafe { setsockopt(socket.as_raw_fd(), 132, 3, never_written.as_ptr().cast(), 4) };
}
