//! An echo server on one socket for all its peers: each message is returned on its stream, with its protocol
//! identifier.
//!
//! ```sh
//! cargo run --example one_to_many_echo -- 127.0.0.1:7002
//! ```

use std::env;
use std::error::Error;
use std::net::SocketAddr;

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::options::{NoDelay, NotificationType, RecvRcvInfo, SndFlags};
use sctp_opts::{Family, Received, SctpSocket, Socket, Style};

fn main() -> Result<(), Box<dyn Error>> {
    let addresses = env::args().skip(1).map(|text| text.parse()).collect::<Result<Vec<SocketAddr>, _>>()?;
    let server = SctpSocket::builder(Style::OneToMany, Family::V4)
        .option(Socket, &NoDelay(true))
        .option(Socket, &RecvRcvInfo(true))
        .subscribe([NotificationType::AssocChange])
        .bind(&addresses)
        .listen(16)?;
    let mut buffer = vec![0; 65_536];
    loop {
        match server.receive::<RcvInfo>(&mut buffer)? {
            Received::Message(message) => {
                let info = message.info?;
                let unordered = info.flags.contains(SndFlags::UNORDERED);
                let flags = if unordered { SndFlags::UNORDERED } else { SndFlags::empty() };
                let back = SndInfo {
                    stream: info.stream,
                    ppid: info.ppid,
                    flags,
                    assoc_id: info.assoc_id,
                    ..SndInfo::default()
                };
                println!("{} bytes on stream {} of association {}", message.data.len(), info.stream, info.assoc_id);
                // The peer may have left meanwhile.
                if let Err(error) = server.send(message.data, None, &back) {
                    eprintln!("{error}");
                }
            }
            Received::Notification(notification) => println!("{notification:?}"),
            // A real server would reassemble the pieces of a message, or end the association.
            other => println!("ignored: {other:?}"),
        }
    }
}
