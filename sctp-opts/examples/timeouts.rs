//! How to limit how long calls wait: while connecting, receiving and sending, and when a peer has vanished.
//!
//! Needs a kernel with SCTP: `cargo run --example timeouts`; with the address of a host that does not answer, it shows
//! that as well: `cargo run --example timeouts -- 192.0.2.1:9`.

use std::error::Error;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

use sctp_opts::options::{AssocInfo, InitMsg, RtoInfo};
use sctp_opts::{errno, Error as SctpError, Family, Future, Kind, SctpSocket, Socket, Style};

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(nobody) = std::env::args().nth(1) {
        let nobody = nobody.parse()?;
        connecting(nobody)?;
        giving_up(nobody)?;
    }
    let listener = SctpSocket::builder(Style::OneToOne, Family::V4)
        .receive_buffer(5_000)
        .bind([SocketAddr::from((Ipv4Addr::LOCALHOST, 0))])
        .listen(1)?;
    let address = listener.local_addr()?.ok_or("not bound")?;
    let (client, _) = SctpSocket::builder(Style::OneToOne, Family::V4)
        .with(|socket| socket.set(Future, &noticed_within_seconds()))
        .connect([address])?;
    let (server, _) = listener.accept()?;
    receiving(&server)?;
    sending(&client)
}

/// The caller's timeout: setup continues in the background, and repeating the call waits again.
fn connecting(nobody: SocketAddr) -> Result<(), Box<dyn Error>> {
    let socket = SctpSocket::new(Style::OneToOne, Family::of(&nobody))?;
    match socket.connect_timeout([nobody], Duration::from_millis(200)) {
        Err(error) if error.kind() == Kind::Os(errno::EINPROGRESS) => println!("not connected yet: {error}"),
        other => println!("{other:?}"),
    }
    Ok(())
}

/// The kernel's limits: the number of attempts, and the timeout of each. The defaults take minutes.
fn giving_up(nobody: SocketAddr) -> Result<(), Box<dyn Error>> {
    let wait = Duration::from_millis(300);
    let socket = SctpSocket::builder(Style::OneToOne, Family::of(&nobody))
        .option(Future, &RtoInfo { initial: wait, min: Duration::from_millis(200), ..RtoInfo::default() })
        .option(Socket, &InitMsg { max_attempts: 2, max_init_timeout: wait, ..InitMsg::default() })
        .open()?;
    if let Err(error) = socket.connect([nobody]) {
        println!("nobody answers: {error}");
    }
    Ok(())
}

/// The kernel considers a peer dead after this number of unanswered retransmissions; on an idle association, heartbeats
/// count (see the manual: "A dead peer is noticed within two seconds").
fn noticed_within_seconds() -> AssocInfo {
    AssocInfo { max_retrans: 3, ..AssocInfo::default() }
}

fn is_timeout(error: &SctpError) -> bool {
    error.is_would_block() // The same `EAGAIN` as on a non-blocking socket.
}

/// `SO_RCVTIMEO` limits `receive` and `accept`.
fn receiving(server: &SctpSocket) -> Result<(), Box<dyn Error>> {
    server.set_read_timeout(Some(Duration::from_millis(100)))?;
    let start = Instant::now();
    match server.receive::<()>(&mut [0; 100]) {
        Err(error) if is_timeout(&error) => {
            println!("nothing arrived: {error}; waited: {}", start.elapsed() >= Duration::from_millis(90));
        }
        other => println!("{other:?}"),
    }
    Ok(())
}

/// `SO_SNDTIMEO` limits `connect`, and `send` while the buffers of both sides are full because the peer does not read.
fn sending(client: &SctpSocket) -> Result<(), Box<dyn Error>> {
    client.set_write_timeout(Some(Duration::from_millis(100)))?;
    let mut sent = 0;
    loop {
        match client.send(&[0; 2000], None, &()) {
            Ok(_) => sent += 1,
            Err(error) if is_timeout(&error) => {
                println!("the peer does not read: {error}; sent before that: {}", sent > 0);
                return Ok(());
            }
            Err(error) => return Err(error.into()),
        }
    }
}
