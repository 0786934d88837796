//! Connects to an echo server, sends some messages, and prints the kernel's statistics of each path.
//!
//! ```sh
//! cargo run --example path_statistics -- 127.0.0.1:7002,127.0.0.2:7002
//! ```

use std::env;
use std::error::Error;
use std::net::SocketAddr;

use sctp_opts::functions::AddrRoom;
use sctp_opts::options::{NoDelay, PeerAddrInfo, Status};
use sctp_opts::{Family, OneToOne, SctpSocket, Socket, Style};

fn main() -> Result<(), Box<dyn Error>> {
    let addresses = env::args().nth(1).ok_or("ADDRESS[,…]")?;
    let addresses = addresses.split(',').map(str::parse).collect::<Result<Vec<SocketAddr>, _>>()?;
    let (socket, _) =
        SctpSocket::builder(Style::OneToOne, Family::V4).option(Socket, &NoDelay(true)).connect(addresses)?;
    let mut buffer = [0; 2048];
    for _ in 0..20 {
        socket.send(&[0; 1000], None, &())?;
        socket.receive::<()>(&mut buffer)?;
    }
    let status = socket.get::<Status>(OneToOne)?;
    println!(
        "{:?}, {} chunks in flight, the peer has room for {} bytes",
        status.state, status.unacked_chunks, status.peer_rwnd
    );
    println!("{:24} {:>9} {:>10} {:>8} {:>8}", "path", "state", "cwnd", "RTO", "MTU");
    for path in socket.peer_addrs(OneToOne, &mut AddrRoom::<64>::new())? {
        let info = socket.get::<PeerAddrInfo>(path)?;
        let primary = if path == status.primary.address { "  (primary)" } else { "" };
        let state = format!("{:?}", info.state);
        println!("{:24} {state:>9} {:>10} {:>8?} {:>8}{primary}", path.to_string(), info.cwnd, info.rto, info.mtu);
    }
    Ok(())
}
