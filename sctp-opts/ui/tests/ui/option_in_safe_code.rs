use sctp_opts::{codec, scope, GetOpt, Info, SockOpt};

/// TCP_ZEROCOPY_RECEIVE: the kernel writes to the address in it.
#[repr(C)]
struct zerocopy {
    address: u64,
    length: u32,
    recv_skip_hint: u32,
    inq: u32,
    err: i32,
    copybuf_address: u64,
    copybuf_len: i32,
    flags: u32,
}

sctp_opts::raw_struct! {
    zerocopy { address, length, recv_skip_hint, inq, err, copybuf_address, copybuf_len, flags }
}

struct Receive;

impl SockOpt for Receive {
    const INFO: &'static Info = &Info::new("TCP_ZEROCOPY_RECEIVE", 6, 35);
}

impl GetOpt for Receive {
    type Scope = scope::Endpoint;
    type Raw = zerocopy;

    fn decode(_: &zerocopy, _: usize) -> codec::Result<Self> {
        Ok(Self)
    }
}

fn main() {}
