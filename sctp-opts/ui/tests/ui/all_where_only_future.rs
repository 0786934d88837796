use sctp_opts::{get, options::RtoInfo, All};

fn main() {
    let socket = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let _ = get::<RtoInfo>(&socket, All);
}
