use sctp_opts::{Family, SctpSocket, Style};

fn main() {
    let socket = SctpSocket::new(Style::OneToOne, Family::V4).unwrap();
    let received = socket.receive(&mut [0; 100]).unwrap();
    println!("{received:?}");
}
