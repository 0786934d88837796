//! General socket features on an SCTP socket: message flags, `SOL_SOCKET` options, queued bytes, and where the system
//! lists its associations.
//!
//! Both sides are in this program, over the loopback interface. Needs a kernel with SCTP: `cargo run --example
//! socket_layer`.

use std::error::Error;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};

use sctp_opts::options::NoDelay;
use sctp_opts::{receive_with, Family, MsgFlags, Received, SctpSocket, Socket, Style};

fn main() -> Result<(), Box<dyn Error>> {
    let listener = SctpSocket::builder(Style::OneToOne, Family::V4)
        .bind([SocketAddr::from((Ipv4Addr::LOCALHOST, 0))])
        .listen(1)?;
    let address = listener.local_addr()?.ok_or("not bound")?;
    let (client, _) =
        SctpSocket::builder(Style::OneToOne, Family::V4).option(Socket, &NoDelay(true)).connect([address])?;
    let (server, _) = listener.accept()?;

    client.send(b"the first message", None, &())?;
    client.send(b"the second", None, &())?;
    let mut buffer = [0; 100];

    // The message stays in the queue.
    let peek = MsgFlags::PEEK;
    if let Received::Message(message) = receive_with::<()>(&server, &mut buffer, peek)? {
        println!("peeked: {} bytes", message.data.len());
    }
    // The length of the first message, not of the whole queue. Notifications count, too.
    println!("FIONREAD: {} bytes", rustix::io::ioctl_fionread(&server)?);
    for _ in 0..2 {
        server.receive::<()>(&mut buffer)?;
    }
    // Does not block, even on a blocking socket.
    if let Err(error) = receive_with::<()>(&server, &mut buffer, MsgFlags::DONT_WAIT) {
        println!("without waiting: {error}");
    }

    // `write` sends a message on stream 0, and `read` receives one, or the part that fits. So code for TCP works, but
    // message boundaries are preserved.
    rustix::io::write(&client, b"written")?;
    rustix::io::write(&client, b"twice")?;
    println!("read: {} bytes", rustix::io::read(&server, &mut buffer)?);

    show(address.port());
    Ok(())
}

/// Linux lists its associations in files, one line each: addresses, streams, queued bytes, timers. `ss --sctp` shows
/// the same, from the module `sctp_diag`. FreeBSD has `netstat -p sctp` and `sockstat -P sctp`.
fn show(port: u16) {
    for file in ["/proc/net/sctp/eps", "/proc/net/sctp/assocs"] {
        let Ok(text) = fs::read_to_string(file) else {
            println!("{file}: not on this system");
            continue;
        };
        let ours = text.lines().filter(|line| line.split_whitespace().any(|word| word == port.to_string()));
        println!("{file}: {} with port {port}", ours.count());
    }
}
