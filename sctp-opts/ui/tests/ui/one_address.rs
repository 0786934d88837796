use sctp_opts::{Family, SctpSocket, Style};

fn main() {
    let socket = SctpSocket::new(Style::OneToOne, Family::V4).unwrap();
    let address: std::net::SocketAddr = "127.0.0.1:1".parse().unwrap();
    let _ = socket.bind(address);
}
