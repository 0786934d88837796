//! A server with one socket for all its clients: it answers them, peels one off for a separate thread, and ends the
//! others.
//!
//! The clients are threads of this program, over the loopback interface. Needs a kernel with SCTP:
//! `cargo run --example one_to_many_server`.

use std::error::Error;
use std::net::{Ipv4Addr, SocketAddr};
use std::thread;

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::notifications::{AssocChangeState, Notification};
use sctp_opts::options::{AssocNumber, NotificationType, RecvRcvInfo, SndFlags};
use sctp_opts::{AssocId, Family, Received, SctpSocket, Socket, Style};

fn main() -> Result<(), Box<dyn Error>> {
    let server = SctpSocket::builder(Style::OneToMany, Family::V4)
        // Reports the association of each message, and when one has ended.
        .option(Socket, &RecvRcvInfo(true))
        .subscribe([NotificationType::AssocChange])
        .bind([SocketAddr::from((Ipv4Addr::LOCALHOST, 0))])
        .listen(16)?;
    let address = server.local_addr()?.ok_or("not bound")?;

    let clients = ["hello", "move me", "bye", "go away"].map(|says| thread::spawn(move || client(address, says)));
    let worker = serve(&server, clients.len())?;
    for client in clients {
        client.join().map_err(|_| "a client panicked")??;
    }
    worker.join().map_err(|_| "the worker panicked")??;
    println!("server: {} associations left", server.get::<AssocNumber>(Socket)?.0);
    Ok(())
}

type Worker = thread::JoinHandle<Result<(), sctp_opts::Error>>;

/// Serves until `clients` associations have ended or been peeled off.
fn serve(server: &SctpSocket, clients: usize) -> Result<Worker, Box<dyn Error>> {
    let mut worker = None;
    let mut gone = 0;
    let mut buffer = vec![0; 65_536];
    while gone < clients {
        match server.receive::<RcvInfo>(&mut buffer)? {
            Received::Message(message) => {
                let assoc = message.info?.assoc_id;
                match message.data {
                    // From now on the new socket receives its messages, including those that have arrived already.
                    b"move me" => {
                        let own = server.peeloff(assoc)?;
                        own.send(b"moved", None, &())?;
                        worker = Some(thread::spawn(move || talk(&own)));
                        gone += 1;
                    }
                    // Ends one association gracefully: messages sent before still arrive.
                    b"bye" => {
                        send(server, assoc, b"goodbye")?;
                        server.send(&[], None, &flagged(assoc, SndFlags::EOF))?;
                    }
                    // Aborts it. The data is the reason that is reported to the peer.
                    b"go away" => server.send(b"not welcome", None, &flagged(assoc, SndFlags::ABORT)).map(drop)?,
                    other => send(server, assoc, other)?,
                }
            }
            Received::Notification(Notification::AssocChange(change)) => match change.state {
                AssocChangeState::ShutdownComplete | AssocChangeState::CommLost => {
                    println!("server: an association ended, {:?}", change.state);
                    gone += 1;
                }
                _ => {}
            },
            _ => {}
        }
    }
    Ok(worker.ok_or("no client asked to be moved")?)
}

fn flagged(assoc: AssocId, flags: SndFlags) -> SndInfo {
    SndInfo { assoc_id: assoc, flags, ..SndInfo::default() }
}

/// A client that has left must not stop the server.
fn send(server: &SctpSocket, assoc: AssocId, data: &[u8]) -> Result<(), sctp_opts::Error> {
    match server.send(data, None, &flagged(assoc, SndFlags::default())) {
        Err(error) if error.io_kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map(drop),
    }
}

/// Uses the peeled-off socket, which has one association, like a one-to-one socket.
fn talk(socket: &SctpSocket) -> Result<(), sctp_opts::Error> {
    let mut buffer = vec![0; 65_536];
    loop {
        match socket.receive::<()>(&mut buffer)? {
            Received::Message(message) => drop(socket.send(message.data, None, &())?),
            Received::Closed => return Ok(()),
            _ => {}
        }
    }
}

fn client(server: SocketAddr, says: &str) -> Result<(), sctp_opts::Error> {
    let (socket, _) = SctpSocket::builder(Style::OneToOne, Family::V4)
        .subscribe([NotificationType::AssocChange])
        .connect([server])?;
    socket.send(says.as_bytes(), None, &())?;
    let mut buffer = [0; 1024];
    loop {
        match socket.receive::<()>(&mut buffer) {
            Ok(Received::Message(message)) => {
                let data = String::from_utf8_lossy(message.data).into_owned();
                println!("client that said {says:?}: {data:?}");
                match says {
                    "hello" | "move me" if data != "thanks" => drop(socket.send(b"thanks", None, &())?),
                    "hello" | "move me" => return Ok(()),
                    _ => {}
                }
            }
            Ok(Received::Notification(Notification::AssocChange(change))) => {
                if let Some(reason) = change.abort_reason() {
                    println!("client that said {says:?}: the reason is {:?}", String::from_utf8_lossy(reason));
                }
            }
            Ok(Received::Closed) => {
                println!("client that said {says:?}: Closed");
                return Ok(());
            }
            Ok(_) => {}
            Err(error) => {
                println!("client that said {says:?}: {error}");
                return Ok(());
            }
        }
    }
}
