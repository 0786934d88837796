//! The ways to end associations: gracefully, with all messages delivered; by aborting; and how to stop a waiting
//! server.
//!
//! Both sides are in this program, over the loopback interface. Needs a kernel with SCTP: `cargo run --example
//! closing`.

use std::error::Error;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, Shutdown, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use sctp_opts::{Family, Received, SctpSocket, Style};

fn main() -> Result<(), Box<dyn Error>> {
    let server = SctpSocket::builder(Style::OneToOne, Family::V4).bind([localhost(0)]).listen(16)?;
    let address = server.local_addr()?.ok_or("not bound")?;
    in_order(&server, address)?;
    unread(&server, address)?;
    at_once(&server, address)?;
    closing_waits(&server, address)?;
    stop(server, address)
}

fn localhost(port: u16) -> SocketAddr {
    (Ipv4Addr::LOCALHOST, port).into()
}

fn pair(server: &SctpSocket, address: SocketAddr) -> Result<(SctpSocket, SctpSocket), Box<dyn Error>> {
    let (client, _) = SctpSocket::builder(Style::OneToOne, Family::V4).connect([address])?;
    let (accepted, _) = server.accept()?;
    Ok((client, accepted))
}

/// Receives until the association has ended, and returns the number of messages.
fn drain(socket: &SctpSocket) -> Result<usize, sctp_opts::Error> {
    let mut messages = 0;
    let mut buffer = vec![0; 65_536];
    loop {
        match socket.receive::<()>(&mut buffer)? {
            Received::Message(_) => messages += 1,
            Received::Closed => return Ok(messages),
            _ => {}
        }
    }
}

/// `shutdown(Write)` sends what is still queued, and then ends the association; both sides receive the remaining
/// messages, and then `Closed`. There is no half-closed state: once the peer has been notified, it can send no new
/// messages. So end the association after all answers have arrived, or let the answering side end it.
fn in_order(server: &SctpSocket, address: SocketAddr) -> Result<(), Box<dyn Error>> {
    let (client, accepted) = pair(server, address)?;
    for _ in 0..10 {
        client.send(b"a message", None, &())?;
    }
    client.shutdown(Shutdown::Write)?;
    let received = drain(&accepted)?;
    drain(&client)?;
    println!("gracefully: {received} messages, then Closed on both sides");
    Ok(())
}

/// Closing a socket also ends its association gracefully, unless there are unread messages: then it aborts.
fn unread(server: &SctpSocket, address: SocketAddr) -> Result<(), Box<dyn Error>> {
    let (client, accepted) = pair(server, address)?;
    client.send(b"nobody reads this", None, &())?;
    accepted.receive::<()>(&mut [0; 4])?; // Reads the first four bytes only.
    drop(accepted);
    match drain(&client) {
        Err(error) => println!("closed with a message unread: {error}"),
        Ok(_) => println!("closed with a message unread: gracefully"),
    }
    Ok(())
}

/// `abort` discards unsent data, and the peer gets an error.
fn at_once(server: &SctpSocket, address: SocketAddr) -> Result<(), Box<dyn Error>> {
    let (client, accepted) = pair(server, address)?;
    client.abort()?;
    match drain(&accepted) {
        Err(error) => println!("aborted: {error}"),
        Ok(_) => return Err("the abort looks like a graceful shutdown".into()),
    }
    // The error is reported once, followed by `Closed`.
    println!("aborted, then: {:?}", accepted.receive::<()>(&mut [0; 16])?);
    Ok(())
}

/// With a linger time, closing a one-to-one socket waits until all data has been acknowledged and the association has
/// ended, or the time has expired; in that case the shutdown continues in the background. (Without a linger time,
/// closing never waits.)
fn closing_waits(server: &SctpSocket, address: SocketAddr) -> Result<(), Box<dyn Error>> {
    let (client, accepted) = pair(server, address)?;
    socket2::SockRef::from(&client).set_linger(Some(Duration::from_secs(10)))?;
    client.send(b"the last words", None, &())?;
    let start = Instant::now();
    drop(client);
    println!("lingered until the association had ended: {}", start.elapsed() < Duration::from_secs(10));
    println!("lingered: {} message arrived", drain(&accepted)?);
    Ok(())
}

/// Stops a server: first accepting, then every association gracefully, then every thread.
fn stop(server: SctpSocket, address: SocketAddr) -> Result<(), Box<dyn Error>> {
    let stopping = Arc::new(AtomicBool::new(false));
    let acceptor = thread::spawn({
        let stopping = Arc::clone(&stopping);
        move || -> Result<Vec<SctpSocket>, sctp_opts::Error> {
            let mut accepted = Vec::new();
            while !stopping.load(Ordering::Acquire) {
                accepted.push(server.accept()?.0);
            }
            // Closing the socket would abort the associations that wait to be accepted.
            server.set_nonblocking(true)?;
            loop {
                match server.accept() {
                    Ok((peer, _)) => accepted.push(peer),
                    Err(error) if error.is_would_block() => return Ok(accepted),
                    Err(error) => return Err(error),
                }
            }
        }
    });

    let connect = || SctpSocket::builder(Style::OneToOne, Family::V4).connect([address]);
    let (client, _) = connect()?;
    client.send(b"one more", None, &())?;

    stopping.store(true, Ordering::Release);
    drop(connect()?); // Wakes the acceptor; it is accepted, too.
    let accepted = acceptor.join().map_err(|_| "the acceptor panicked")??;
    for peer in &accepted {
        match peer.shutdown(Shutdown::Write) {
            Err(error) if error.io_kind() == ErrorKind::NotConnected => {} // The other side ended it first.
            other => other?,
        }
    }
    let mut messages = 0;
    for peer in &accepted {
        messages += drain(peer)?;
    }
    drain(&client)?;
    println!("stopped: all associations drained, {messages} message");
    Ok(())
}
