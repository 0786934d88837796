use sctp_opts::{get, options::PeerAddrInfo, Future};

fn main() {
    let socket = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let peer: std::net::SocketAddr = "192.0.2.1:5000".parse().unwrap();
    let _ = get::<PeerAddrInfo>(&socket, (Future, peer));
}
