//! Why a one-to-many server stalls on Linux: all its associations share one receive buffer, unless
//! `net.sctp.rcvbuf_policy` is 1 when the socket is created.
//!
//! Clients and server are in this program, over the loopback interface. Needs a kernel with SCTP: `cargo run --example
//! shared_buffers`, and once more after `sysctl net.sctp.rcvbuf_policy=1`.

use std::error::Error;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::thread::sleep;
use std::time::Duration;

use sctp_opts::options::{NoDelay, Status};
use sctp_opts::{Family, OneToOne, SctpSocket, Socket, Style};

const BUFFER: u32 = 20_000;
const LARGE: usize = 15_000;

fn main() -> Result<(), Box<dyn Error>> {
    let server = SctpSocket::builder(Style::OneToMany, Family::V4)
        .receive_buffer(BUFFER)
        .bind([SocketAddr::from((Ipv4Addr::LOCALHOST, 0))])
        .listen(16)?;
    let address = server.local_addr()?.ok_or("not bound")?;
    let client = || SctpSocket::builder(Style::OneToOne, Family::V4).option(Socket, &NoDelay(true)).connect([address]);

    // Each client sees a window for its message, but the server's buffer has no room for all of them.
    let clients = (0..8).map(|_| client().map(|(socket, _)| socket)).collect::<Result<Vec<_>, _>>()?;
    let (other, _) = client()?;
    for client in &clients {
        client.send(&[0; LARGE], None, &())?;
    }
    let mut received = 0;
    wait(|| {
        received = 0;
        for client in &clients {
            received += usize::from(is_acknowledged(client)?);
        }
        Ok(received >= 3)
    })?;
    println!("the server's buffer has {received} of {} large messages", clients.len());

    // This association is healthy, but as long as the server does not read, the kernel discards its message.
    other.send(b"small", None, &())?;
    let policy = fs::read_to_string("/proc/sys/net/sctp/rcvbuf_policy").unwrap_or_default();
    let acknowledged = wait(|| is_acknowledged(&other))?;
    println!("net.sctp.rcvbuf_policy={}: the small message was acknowledged: {acknowledged}", policy.trim());
    Ok(())
}

/// Whether the server has received all that this client sent.
fn is_acknowledged(client: &SctpSocket) -> Result<bool, sctp_opts::Error> {
    Ok(client.get::<Status>(OneToOne)?.unacked_chunks == 0)
}

/// Waits for at most two seconds.
fn wait(mut happened: impl FnMut() -> Result<bool, sctp_opts::Error>) -> Result<bool, sctp_opts::Error> {
    for _ in 0..100 {
        if happened()? {
            return Ok(true);
        }
        sleep(Duration::from_millis(20));
    }
    Ok(false)
}
