use sctp_opts::options::NotificationType;
use sctp_opts::{Family, Future, SctpSocket, Style};

fn main() {
    let socket = SctpSocket::new(Style::OneToOne, Family::V4).unwrap();
    let _ = socket.subscribe(Future, NotificationType::AssocChange);
}
