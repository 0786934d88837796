//! A server and a client with one association per socket, as with TCP.
//!
//! ```sh
//! cargo run --example one_to_one -- server 127.0.0.1:7001
//! cargo run --example one_to_one -- client 127.0.0.1:7001 hello world
//! ```
//!
//! Both take several addresses, separated by commas.

use std::env;
use std::error::Error;
use std::net::SocketAddr;
use std::thread;

use sctp_opts::options::{InitMsg, NoDelay};
use sctp_opts::{Family, Received, SctpSocket, Socket, Style};

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [role, addresses, words @ ..] = args.as_slice() else {
        return Err("server|client ADDRESS[,…] [WORD…]".into());
    };
    let addresses = addresses.split(',').map(str::parse).collect::<Result<Vec<SocketAddr>, _>>()?;
    match role.as_str() {
        "server" => server(&addresses),
        _ => client(&addresses, words),
    }
}

fn new() -> sctp_opts::Builder {
    SctpSocket::builder(Style::OneToOne, Family::V4)
        .option(Socket, &NoDelay(true))
        .option(Socket, &InitMsg { num_ostreams: 8, max_instreams: 8, ..InitMsg::default() })
}

fn server(addresses: &[SocketAddr]) -> Result<(), Box<dyn Error>> {
    let server = new().reuse_address().bind(addresses).listen(16)?;
    loop {
        let (peer, from) = server.accept()?;
        thread::spawn(move || {
            println!("{from} connected");
            if let Err(error) = answer(&peer) {
                eprintln!("{from}: {error}");
            }
            println!("{from} disconnected");
        });
    }
}

fn answer(peer: &SctpSocket) -> Result<(), sctp_opts::Error> {
    let mut buffer = vec![0; 65_536];
    loop {
        match peer.receive::<()>(&mut buffer)? {
            Received::Message(message) => {
                let answer = message.data.to_ascii_uppercase();
                peer.send(&answer, None, &())?;
            }
            Received::Closed => return Ok(()),
            // Longer than the buffer; there are no subscriptions to notifications.
            other => println!("ignored: {other:?}"),
        }
    }
}

fn client(addresses: &[SocketAddr], words: &[String]) -> Result<(), Box<dyn Error>> {
    let (socket, started) = new().connect(addresses)?;
    println!("association {}", started.assoc_id);
    let mut buffer = vec![0; 65_536];
    for word in words {
        socket.send(word.as_bytes(), None, &())?;
        match socket.receive::<()>(&mut buffer)? {
            Received::Message(message) => println!("{}", String::from_utf8_lossy(message.data)),
            other => return Err(format!("instead of an answer: {other:?}").into()),
        }
    }
    Ok(())
}
