//! Subscribes to all notifications about the associations of a socket, and prints them.
//!
//! ```sh
//! cargo run --example notifications -- 127.0.0.1:7004
//! ```

use std::env;
use std::error::Error;
use std::net::SocketAddr;

use sctp_opts::options::NotificationType as Type;
use sctp_opts::{subscribe, Family, Future, Received, SctpSocket, Style};

/// The types that both systems have. (`SCTP_SEND_FAILED` is the older form of `SCTP_SEND_FAILED_EVENT`.)
const ALL: [Type; 12] = [
    Type::AssocChange,
    Type::PeerAddrChange,
    Type::RemoteError,
    Type::Shutdown,
    Type::Adaptation,
    Type::PartialDelivery,
    Type::Authentication,
    Type::SenderDry,
    Type::SendFailedEvent,
    Type::StreamReset,
    Type::AssocReset,
    Type::StreamChange,
];

fn main() -> Result<(), Box<dyn Error>> {
    let addresses = env::args().skip(1).map(|text| text.parse()).collect::<Result<Vec<SocketAddr>, _>>()?;
    let socket = SctpSocket::builder(Style::OneToMany, Family::V4).bind(&addresses).listen(16)?;
    for of in ALL {
        // An older kernel may lack one.
        if let Err(error) = subscribe(&socket, Future, [of]) {
            println!("{of:?}: {error}");
        }
    }
    let mut buffer = vec![0; 65_536];
    loop {
        match socket.receive::<()>(&mut buffer)? {
            Received::Notification(notification) => println!("{notification:?}"),
            Received::Message(message) => {
                println!("{} bytes", message.data.len());
                socket.send(message.data, message.from.address(), &())?;
            }
            other => println!("{other:?}"),
        }
    }
}
