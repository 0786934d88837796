//! Signalling as in NGAP, S1AP or M3UA: the payload protocol identifier says what a message is, stream 0 is for
//! management of the association, the others are for its users.
//!
//! ```sh
//! cargo run --example ppid -- server 127.0.0.1:38412
//! cargo run --example ppid -- client 127.0.0.1:38412
//! ```

use std::env;
use std::error::Error;
use std::net::SocketAddr;

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::options::{InitMsg, NoDelay, RecvRcvInfo};
use sctp_opts::{Builder, Family, Ppid, Received, SctpSocket, Socket, Style};

/// As listed by IANA; in host byte order, as everywhere in this crate.
const NGAP: Ppid = Ppid(60);
const M3UA: Ppid = Ppid(3);

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [role, address] = args.as_slice() else { return Err("server|client ADDRESS".into()) };
    match role.as_str() {
        "server" => server(address.parse()?),
        _ => client(address.parse()?),
    }
}

fn new() -> Builder {
    SctpSocket::builder(Style::OneToOne, Family::V4)
        .option(Socket, &NoDelay(true))
        .option(Socket, &RecvRcvInfo(true))
        .option(Socket, &InitMsg { num_ostreams: 16, max_instreams: 16, ..InitMsg::default() })
}

fn server(address: SocketAddr) -> Result<(), Box<dyn Error>> {
    let server = new().bind([address]).listen(1)?;
    let (peer, _) = server.accept()?;
    let mut buffer = vec![0; 65_536];
    while let Some((info, request)) = message(&peer, &mut buffer)? {
        let answer = match info.ppid {
            NGAP => format!("answer to {request}"),
            other => format!("protocol {other} is not supported"),
        };
        peer.send(answer.as_bytes(), None, &SndInfo { stream: info.stream, ppid: NGAP, ..SndInfo::default() })?;
    }
    Ok(())
}

fn client(address: SocketAddr) -> Result<(), Box<dyn Error>> {
    let (socket, _) = new().connect([address])?;
    let mut buffer = vec![0; 65_536];
    for (stream, ppid, text) in [(0, NGAP, "NGSetup"), (7, NGAP, "InitialUEMessage"), (0, M3UA, "ASPUP")] {
        socket.send(text.as_bytes(), None, &SndInfo { stream, ppid, ..SndInfo::default() })?;
        let (info, answer) = message(&socket, &mut buffer)?.ok_or("the server left")?;
        println!("stream {}, protocol {}: {answer}", info.stream, info.ppid);
    }
    Ok(())
}

/// The next message, with its ancillary data; `None` when the peer has shut down.
fn message(socket: &SctpSocket, buffer: &mut [u8]) -> Result<Option<(RcvInfo, String)>, Box<dyn Error>> {
    match socket.receive::<RcvInfo>(buffer)? {
        Received::Message(message) => Ok(Some((message.info?, String::from_utf8_lossy(message.data).into_owned()))),
        Received::Closed => Ok(None),
        other => Err(format!("not understood: {other:?}").into()),
    }
}
