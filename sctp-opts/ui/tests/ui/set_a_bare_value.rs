use sctp_opts::{Family, SctpSocket, Socket, Style};

fn main() {
    let socket = SctpSocket::new(Style::OneToOne, Family::V4).unwrap();
    let _ = socket.set(Socket, &true);
}
