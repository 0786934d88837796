use sctp_opts::{get, SockOpt, Socket};

#[derive(SockOpt)]
#[sockopt(unsafe, name = "WRITE_ONLY", number = 1, raw = u32, access = "set")]
struct WriteOnly(u32);

fn main() {
    let socket = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let _ = get::<WriteOnly>(&socket, Socket);
}
