use sctp_opts::SockOpt;

#[derive(SockOpt)]
#[sockopt(unsafe, name = "X", nubmer = 1, number = 1, raw = u32)]
struct OnTheStruct(u32);

#[derive(SockOpt)]
#[sockopt(unsafe, name = "X", number = 1, raw = u32)]
struct OnAField(#[sockopt(units = "ms")] u32);

fn main() {}
