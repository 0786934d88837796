use sctp_opts::SockOpt;

#[repr(C)]
struct pair {
    first: u32,
    second: u32,
}

sctp_opts::raw_struct! { pair { first, second } }

#[derive(SockOpt)]
#[sockopt(unsafe, name = "X", number = 1, raw = pair)]
struct Pair {
    #[sockopt(raw = first)]
    first: u32,
    #[sockopt(raw = secnd)]
    second: u32,
}

fn main() {}
