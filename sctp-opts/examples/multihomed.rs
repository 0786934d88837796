//! A server with two addresses, and a path that fails: messages continue on the other.
//!
//! On a single machine, remove an address to make its path fail; the client is bound to the other one.
//!
//! ```sh
//! cargo run --example multihomed -- server 10.9.0.1:7003,10.9.1.1:7003
//! cargo run --example multihomed -- client 10.9.0.1:7003,10.9.1.1:7003 10.9.1.1:0
//! ip address del 10.9.0.1/24 dev dummy0
//! ```

use std::env;
use std::error::Error;
use std::net::SocketAddr;
use std::thread::sleep;
use std::time::Duration;

use sctp_opts::notifications::Notification;
use sctp_opts::options::{AddrChangeState, NoDelay, NotificationType, PeerAddrParams, PrimaryAddr, RtoInfo, SppFlags};
use sctp_opts::{Family, Future, MsgFlags, OneToOne, Received, SctpSocket, Socket, Style};

const MS: fn(u64) -> Duration = Duration::from_millis;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let list = |text: &str| text.split(',').map(str::parse).collect::<Result<Vec<SocketAddr>, _>>();
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["server", addresses] => server(&list(addresses)?),
        ["client", addresses, own] => client(&list(addresses)?, &list(own)?),
        _ => Err("server ADDRESS,ADDRESS | client ADDRESS,ADDRESS OWN-ADDRESS[,…]".into()),
    }
}

fn server(addresses: &[SocketAddr]) -> Result<(), Box<dyn Error>> {
    let server = SctpSocket::builder(Style::OneToOne, Family::V4).bind(addresses).listen(1)?;
    let (peer, _) = server.accept()?;
    let (mut buffer, mut count) = ([0; 2048], 0);
    while let Received::Message(message) = peer.receive::<()>(&mut buffer)? {
        if message.data != format!("message {count}").as_bytes() {
            return Err(format!("message {count} was lost").into());
        }
        count += 1;
    }
    println!("{count} messages arrived, and none was lost");
    Ok(())
}

fn client(addresses: &[SocketAddr], own: &[SocketAddr]) -> Result<(), Box<dyn Error>> {
    // Fast detection: one lost packet or heartbeat means that a path has failed.
    let hasty =
        PeerAddrParams { hb_interval: MS(200), path_max_retrans: 1, flags: SppFlags::HB_ENABLE, ..Default::default() };
    let (socket, _) = SctpSocket::builder(Style::OneToOne, Family::V4)
        .option(Socket, &NoDelay(true))
        .option(Future, &RtoInfo { initial: MS(200), min: MS(100), max: MS(400) })
        .option(Future, &hasty)
        .subscribe([NotificationType::PeerAddrChange])
        .bind(own)
        .connect(addresses)?;
    socket.set(OneToOne, &PrimaryAddr(addresses[0]))?;
    let (mut buffer, mut failed, mut sent_since) = ([0; 512], None, 0);
    for number in 0.. {
        socket.send(format!("message {number}").as_bytes(), None, &())?;
        while let Some(change) = path_change(&socket, &mut buffer)? {
            println!("path to {}: {:?}", change.0, change.1);
            if change.1 == AddrChangeState::Unreachable {
                failed = Some(change.0);
            }
        }
        if let Some(path) = failed {
            sent_since += 1;
            if sent_since == 10 {
                println!("path to {path} failed, and messages continue");
                return Ok(());
            }
        }
        sleep(MS(50));
    }
    Ok(())
}

/// Returns a change of a path's state, if there is one, without waiting.
fn path_change(
    socket: &SctpSocket,
    buffer: &mut [u8],
) -> Result<Option<(SocketAddr, AddrChangeState)>, sctp_opts::Error> {
    match sctp_opts::receive_with::<()>(socket, buffer, MsgFlags::DONT_WAIT) {
        Ok(Received::Notification(Notification::PeerAddrChange(change))) => Ok(Some((change.address, change.state))),
        Ok(_) => Ok(None),
        Err(error) if error.is_would_block() => Ok(None),
        Err(error) => Err(error),
    }
}
