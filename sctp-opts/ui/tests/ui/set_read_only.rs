use sctp_opts::{set, AssocId, SockOpt};

#[derive(SockOpt)]
#[sockopt(unsafe, name = "READ_ONLY", number = 1, raw = u32, access = "get")]
struct ReadOnly(u32);

fn main() {
    let socket = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let _ = set(&socket, AssocId::new(3), &ReadOnly(1));
}
