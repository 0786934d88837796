use sctp_opts::{options::NoDelay, Family, SctpSocket, Style};

fn main() {
    let socket = SctpSocket::new(Style::OneToOne, Family::V4).unwrap();
    let _ = socket.set(&NoDelay(true));
}
