//! An echo server in an event loop of mio: one-to-one sockets, all non-blocking, on one thread.
//!
//! ```sh
//! cargo run --example mio_server -- 127.0.0.1:7005
//! ```

use std::collections::HashMap;
use std::env;
use std::error::Error;
use std::net::SocketAddr;
use std::os::fd::AsRawFd as _;

use mio::unix::SourceFd;
use mio::{Events, Interest, Poll, Token};
use sctp_opts::{Family, Received, SctpSocket, Style};

fn main() -> Result<(), Box<dyn Error>> {
    let addresses = env::args().skip(1).map(|text| text.parse()).collect::<Result<Vec<SocketAddr>, _>>()?;
    let server =
        SctpSocket::builder(Style::OneToOne, Family::V4).reuse_address().nonblocking().bind(&addresses).listen(16)?;
    let mut poll = Poll::new()?;
    let add = |poll: &Poll, socket: &SctpSocket| {
        let number = socket.as_raw_fd();
        // Both directions, because a graceful end may not make a socket readable. Descriptors are not negative.
        let token = Token(number.unsigned_abs() as usize);
        poll.registry().register(&mut SourceFd(&number), token, Interest::READABLE | Interest::WRITABLE).map(|()| token)
    };
    let listening = add(&poll, &server)?;
    let (mut events, mut peers) = (Events::with_capacity(64), HashMap::new());
    loop {
        poll.poll(&mut events, None)?;
        for event in &events {
            if event.token() == listening {
                // mio is edge-triggered: accept until the queue is empty.
                loop {
                    match server.accept() {
                        Ok((peer, from)) => {
                            peer.set_nonblocking(true)?;
                            println!("{from} connected");
                            peers.insert(add(&poll, &peer)?, peer);
                        }
                        Err(error) if error.is_would_block() => break,
                        Err(error) => return Err(error.into()),
                    }
                }
            } else if let Some(peer) = peers.get(&event.token()) {
                if !echo(peer) {
                    // Dropping closes and deregisters it.
                    peers.remove(&event.token());
                }
            }
        }
    }
}

/// Echoes all available messages; returns `false` when the association has ended.
fn echo(peer: &SctpSocket) -> bool {
    let mut buffer = vec![0; 65_536];
    loop {
        match peer.receive::<()>(&mut buffer) {
            // A real server would queue what does not fit in the send buffer.
            Ok(Received::Message(message)) => match peer.send(message.data, None, &()) {
                Ok(length) => println!("{length} bytes"),
                Err(error) => println!("not sent: {error}"),
            },
            Ok(Received::Closed) => return false,
            Ok(other) => println!("ignored: {other:?}"),
            Err(error) if error.is_would_block() => return true,
            Err(error) => {
                println!("{error}");
                return false;
            }
        }
    }
}
