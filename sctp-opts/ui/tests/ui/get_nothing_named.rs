use sctp_opts::{Error, Family, OneToOne, SctpSocket, Style};

fn main() -> Result<(), Error> {
    let socket = SctpSocket::new(Style::OneToOne, Family::V4)?;
    let status = socket.get(OneToOne)?;
    Ok(())
}
