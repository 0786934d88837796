#![forbid(unsafe_code)]

use sctp_opts::SockOpt;

#[derive(SockOpt)]
#[sockopt(unsafe, name = "SO_SNDBUF", level = 1, number = 7, raw = core::ffi::c_int)]
struct SendBuffer(u32);

fn main() {}
