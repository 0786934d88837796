use sctp_opts::SockOpt;

#[derive(SockOpt)]
#[sockopt(unsafe, name = "X", number = 1, raw = pair, scope = "path", assoc = id)]
struct NoPeer(#[sockopt(raw = value)] u32);

#[derive(SockOpt)]
#[sockopt(unsafe, name = "X", number = 1, raw = pair, stream = id)]
struct NoSuchRole(#[sockopt(raw = value)] u32);

fn main() {}
