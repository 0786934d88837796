//! Sockets and associations to ask.

use std::io;
use std::mem::MaybeUninit;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use sctp_opts::options::{AssocIdList, NoDelay, Status};
use sctp_opts::{get, set, AssocId, OneToOne, Socket as Whole};
pub(crate) use socket2::Socket;
use socket2::{Domain, Protocol, Type};

/// Style of a socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    One,
    Many,
}

/// A socket, of IPv4.
pub(crate) fn make(style: Style) -> io::Result<Socket> {
    let kind = if style == Style::One { Type::STREAM } else { Type::from(5) };
    let socket = Socket::new(Domain::IPV4, kind, Some(Protocol::from(132)))?;
    socket.set_read_timeout(Some(Duration::from_millis(500)))?;
    Ok(socket)
}

/// One that listens on all addresses, and one of them.
pub(crate) fn listener(style: Style, prepare: impl Fn(&Socket)) -> io::Result<(Socket, SocketAddr)> {
    let socket = make(style)?;
    prepare(&socket);
    socket.bind(&SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)).into())?;
    socket.listen(4)?;
    let mut at = socket.local_addr()?.as_socket().ok_or(io::ErrorKind::AddrNotAvailable)?;
    at.set_ip(Ipv4Addr::LOCALHOST.into());
    Ok((socket, at))
}

/// An association between two sockets of this process.
pub(crate) struct Pair {
    pub(crate) client: Socket,
    pub(crate) id: AssocId,
    pub(crate) server: Socket,
    pub(crate) peer: SocketAddr,
}

/// With `prepare` done to both sides before.
pub(crate) fn pair(style: Style, prepare: impl Fn(&Socket)) -> io::Result<Pair> {
    let (listener, peer) = listener(style, &prepare)?;
    let client = make(style)?;
    prepare(&client);
    set(&client, Whole, &NoDelay(true))?;
    match style {
        Style::One => {
            client.connect(&peer.into())?;
            let (server, _) = listener.accept()?;
            server.set_read_timeout(Some(Duration::from_millis(500)))?;
            let id = get::<Status>(&client, OneToOne)?.assoc_id;
            Ok(Pair { client, id, server, peer })
        }
        Style::Many => {
            client.send_to(b"hello", &peer.into())?;
            listener.recv(&mut [MaybeUninit::uninit(); 64])?;
            let id = get::<AssocIdList>(&client, Whole)?.0.first().copied().ok_or(io::ErrorKind::NotConnected)?;
            Ok(Pair { client, id, server: listener, peer })
        }
    }
}
