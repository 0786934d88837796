//! Echoes every message on its stream; with sctp-opts.

use std::error::Error;
use std::net::SocketAddr;

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::options::{NoDelay, RecvRcvInfo};
use sctp_opts::{set, Family, Received, SctpSocket, Socket, Style};

fn main() -> Result<(), Box<dyn Error>> {
    let port = std::env::args().nth(1).ok_or("usage: echo PORT")?.parse()?;
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let socket = SctpSocket::builder(Style::OneToMany, Family::V4).bind([address]).listen(16)?;
    set(&socket, Socket, &NoDelay(true))?;
    set(&socket, Socket, &RecvRcvInfo(true))?;
    let mut buffer = [0; 4096];
    loop {
        if let Received::Message(message) = socket.receive::<RcvInfo>(&mut buffer)? {
            let RcvInfo { stream, ppid, assoc_id, .. } = message.info?;
            socket.send(message.data, None, &SndInfo { stream, ppid, assoc_id, ..SndInfo::default() })?;
        }
    }
}
