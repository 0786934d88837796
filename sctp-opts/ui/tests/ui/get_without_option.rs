use sctp_opts::{Family, OneToOne, SctpSocket, Style};

fn main() {
    let socket = SctpSocket::new(Style::OneToOne, Family::V4).unwrap();
    let _: () = socket.get(OneToOne).unwrap();
}
