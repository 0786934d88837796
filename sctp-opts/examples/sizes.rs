//! How long a message may be, how that depends on the buffers, and how to reassemble a message that is received in
//! pieces.
//!
//! Both sides are in this program, over the loopback interface. Needs a kernel with SCTP: `cargo run --example sizes`.

use std::error::Error;
use std::net::{Ipv4Addr, SocketAddr};
use std::thread;

use sctp_opts::options::{DisableFragments, Status};
use sctp_opts::{errno, Assembled, Family, Kind, OneToOne, Reassembly, Received, SctpSocket, Socket, Style};

const SEND_BUFFER: u32 = 100_000;

fn main() -> Result<(), Box<dyn Error>> {
    let listener = SctpSocket::builder(Style::OneToOne, Family::V4)
        // Before listening, because the window is announced when an association is set up.
        .receive_buffer(30_000)
        .bind([SocketAddr::from((Ipv4Addr::LOCALHOST, 0))])
        .listen(1)?;
    let address = listener.local_addr()?.ok_or("not bound")?;
    let (client, _) = SctpSocket::builder(Style::OneToOne, Family::V4).send_buffer(SEND_BUFFER).connect([address])?;
    let (server, _) = listener.accept()?;

    too_long(&client)?;
    unfragmented(&client)?;
    short_buffer(&client, &server)?;
    pieces(&client, &server)
}

/// The size of the send buffer limits the length of a message. (Linux doubles the requested size, up to twice
/// `net.core.wmem_max`.)
fn too_long(client: &SctpSocket) -> Result<(), Box<dyn Error>> {
    let limit = socket2::SockRef::from(client).send_buffer_size()?;
    match client.send(&vec![0; limit + 1], None, &()) {
        Err(error) if error.kind() == Kind::Os(errno::EMSGSIZE) => println!("above the send buffer: {error}"),
        other => println!("above the send buffer: {other:?}"),
    }
    Ok(())
}

/// Without fragmentation, a message must fit in a packet on the path.
fn unfragmented(client: &SctpSocket) -> Result<(), Box<dyn Error>> {
    client.set(Socket, &DisableFragments(true))?;
    let fits = client.get::<Status>(OneToOne)?.fragmentation_point as usize;
    let refused = client.send(&vec![0; fits + 1], None, &()).is_err();
    println!("without fragments, one byte above the fragmentation point is refused: {refused}");
    client.set(Socket, &DisableFragments(false))?;
    Ok(())
}

/// Nothing is lost if the buffer is too short: the next receive returns the rest. `Piece` says that more follows.
fn short_buffer(client: &SctpSocket, server: &SctpSocket) -> Result<(), Box<dyn Error>> {
    client.send(b"ten bytes.", None, &())?;
    let mut buffer = [0; 8];
    loop {
        match server.receive::<()>(&mut buffer)? {
            Received::Piece(piece) => println!("short buffer: a piece of {} bytes", piece.data.len()),
            Received::Message(message) => {
                println!("short buffer: the last {} bytes", message.data.len());
                return Ok(());
            }
            other => println!("{other:?}"),
        }
    }
}

/// A message that is large compared with the socket's receive buffer is delivered in pieces, however large the
/// program's buffer is, because the kernel cannot hold all of it. `Reassembly` returns complete messages, up to a limit
/// that the program sets.
fn pieces(client: &SctpSocket, server: &SctpSocket) -> Result<(), Box<dyn Error>> {
    Reassembly::prepare(server)?;
    let mut reassembly = Reassembly::new(1 << 20);
    let message: Vec<u8> = (0..SEND_BUFFER).map(|i| i.to_le_bytes()[0]).collect();
    thread::scope(|scope| {
        let sender = scope.spawn(|| client.send(&message, None, &()));
        let mut buffer = vec![0; 200_000];
        let Assembled::Message(whole) = reassembly.receive(server, &mut buffer)? else {
            return Err("something else was received".into());
        };
        println!("in pieces: {} bytes, as they were sent: {}", whole.data.len(), whole.data == message);
        sender.join().map_err(|_| "the sender panicked")??;
        Ok(())
    })
}
