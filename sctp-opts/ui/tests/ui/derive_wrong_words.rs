use sctp_opts::SockOpt;

#[derive(SockOpt)]
#[sockopt(unsafe, name = "X", number = 1, raw = pair, access = "read", scope = "association", get_ids = "futur")]
struct Words {
    #[sockopt(raw = first, unit = "minutes")]
    first: std::time::Duration,
    #[sockopt(raw = second, grew)]
    second: u32,
    #[sockopt(raw = third)]
    #[sockopt(raw = third)]
    third: u32,
}

fn main() {}
