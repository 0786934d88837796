//! An echo server in an event loop of tokio: a task per association.
//!
//! ```sh
//! cargo run --features tokio --example tokio_server -- 127.0.0.1:7006
//! ```

use std::env;
use std::error::Error;
use std::net::SocketAddr;

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::options::{NoDelay, RecvRcvInfo};
use sctp_opts::AsyncSctpSocket;
use sctp_opts::{Family, Received, SctpSocket, Socket, Style};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let addresses = env::args().skip(1).map(|text| text.parse()).collect::<Result<Vec<SocketAddr>, _>>()?;
    let server = SctpSocket::builder(Style::OneToOne, Family::V4)
        .option(Socket, &NoDelay(true))
        .option(Socket, &RecvRcvInfo(true))
        .reuse_address()
        .bind(&addresses)
        .listen(128)?;
    let server = AsyncSctpSocket::new(server)?;
    loop {
        let (peer, from) = server.accept().await?;
        tokio::spawn(async move {
            println!("{from} connected");
            match echo(&peer).await {
                Ok(count) => println!("{from} disconnected after {count} messages"),
                Err(error) => println!("{from}: {error}"),
            }
        });
    }
}

async fn echo(peer: &AsyncSctpSocket) -> Result<usize, sctp_opts::Error> {
    let (mut buffer, mut count) = (vec![0; 65_536], 0);
    loop {
        match peer.receive::<RcvInfo>(&mut buffer).await? {
            Received::Message(message) => {
                let info = message.info?;
                let back = SndInfo { stream: info.stream, ppid: info.ppid, ..SndInfo::default() };
                peer.send(message.data, None, &back).await?;
                count += 1;
            }
            Received::Closed => return Ok(count),
            other => println!("ignored: {other:?}"),
        }
    }
}
