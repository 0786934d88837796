use sctp_opts::options::MaxCwnd;

fn main() {
    let _ = MaxCwnd(10);
}
