use sctp_opts::{options::RtoInfo, Family, SctpSocket, Socket, Style};

fn main() {
    let socket = SctpSocket::new(Style::OneToOne, Family::V4).unwrap();
    let _ = SctpSocket::builder(Style::OneToOne, Family::V4).option(Socket, &RtoInfo::default());
    drop(socket);
}
