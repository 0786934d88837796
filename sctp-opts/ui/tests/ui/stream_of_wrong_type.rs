use sctp_opts::{options::StreamSchedulerValue, Family, OneToOne, SctpSocket, Style};

fn main() {
    let socket = SctpSocket::new(Style::OneToOne, Family::V4).unwrap();
    let _ = socket.set((OneToOne, 3_u32), &StreamSchedulerValue(1));
}
