use sctp_opts::{options::NoDelay, set, AssocId};

fn main() {
    let socket = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let _ = set(&socket, AssocId::new(3), &NoDelay(true));
}
