use sctp_opts::SockOpt;

#[derive(SockOpt)]
#[sockopt(name = "SO_GET_FILTER", level = 1, number = 26, raw = [u8; 512], access = "get")]
struct Filter([u8; 512]);

fn main() {}
