use sctp_opts::{get, options::PeerAddrInfo, AssocId};

fn main() {
    let socket = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let _ = get::<PeerAddrInfo>(&socket, AssocId::new(3));
}
