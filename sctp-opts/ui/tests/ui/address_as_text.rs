use sctp_opts::{Family, SctpSocket, Style};

fn main() {
    let socket = SctpSocket::new(Style::OneToOne, Family::V4).unwrap();
    let _ = socket.connect("127.0.0.1:1");
}
