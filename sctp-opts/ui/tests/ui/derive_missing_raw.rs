use sctp_opts::SockOpt;

#[derive(SockOpt)]
#[sockopt(unsafe, name = "X", number = 1)]
struct NoType(u32);

#[repr(C)]
struct pair {
    first: u32,
    second: u32,
}

sctp_opts::raw_struct! { pair { first, second } }

#[derive(SockOpt)]
#[sockopt(unsafe, name = "X", number = 1, raw = pair)]
struct NoMember {
    #[sockopt(raw = first)]
    first: u32,
    second: u32,
}

fn main() {}
