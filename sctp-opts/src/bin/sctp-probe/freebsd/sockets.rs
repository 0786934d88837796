//! Sockets to probe, and associations between two of them.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

use sctp_opts::cmsgs::SndInfo;
use sctp_opts::control::FromControl;
use sctp_opts::functions::getassocid;
use sctp_opts::options::{AssocState, Status};
pub(crate) use sctp_opts::SctpSocket as Socket;
use sctp_opts::{get, AssocId, Error, Family, OneToOne, Received};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    One,
    Many,
}

impl From<Style> for sctp_opts::Style {
    fn from(style: Style) -> Self {
        match style {
            Style::One => sctp_opts::Style::OneToOne,
            Style::Many => sctp_opts::Style::OneToMany,
        }
    }
}

/// Loopback, with a port chosen by the system.
pub(crate) const HERE: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

/// A non-blocking IPv4 socket.
pub(crate) fn make(style: Style) -> Result<Socket, Error> {
    Socket::builder(style.into(), Family::V4).nonblocking().open()
}

/// The address that the socket is bound to.
pub(crate) fn address(socket: &Socket) -> io::Result<SocketAddr> {
    socket.local_addr()?.ok_or_else(|| io::ErrorKind::AddrNotAvailable.into())
}

/// A listening socket, and its address.
pub(crate) fn listener(style: Style, prepare: impl Fn(&Socket)) -> io::Result<(Socket, SocketAddr)> {
    let socket = make(style)?;
    prepare(&socket);
    socket.bind([HERE])?;
    socket.listen(4)?;
    let at = address(&socket)?;
    Ok((socket, at))
}

/// Retries `step` for up to 10 seconds, until it returns a value.
pub(crate) fn eventually<T>(what: &str, mut step: impl FnMut() -> Option<T>) -> io::Result<T> {
    let end = Instant::now() + Duration::from_secs(10);
    loop {
        if let Some(done) = step() {
            return Ok(done);
        }
        if Instant::now() > end {
            return Err(io::Error::new(io::ErrorKind::TimedOut, format!("{what} did not happen")));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Two sockets with an association.
#[derive(Debug)]
pub(crate) struct Pair {
    pub(crate) client: Socket,
    pub(crate) id: AssocId,
    pub(crate) own: SocketAddr,
    /// The accepted socket; with one-to-many style, the listening socket.
    pub(crate) server: Socket,
    pub(crate) peer: SocketAddr,
}

/// Connects two sockets; `prepare` is called for both before.
pub(crate) fn pair(style: Style, prepare: impl Fn(&Socket)) -> io::Result<Pair> {
    let (listener, peer) = listener(style, &prepare)?;
    let client = make(style)?;
    prepare(&client);
    client.bind([HERE])?;
    let own = address(&client)?;
    client.connect([peer])?;
    // On a one-to-many socket this finds the only association by the peer's address.
    let established = || {
        let status = match style {
            Style::One => get::<Status>(&client, OneToOne),
            Style::Many => get::<Status>(&client, id_of(&client, peer)?),
        };
        status.ok().filter(|status| status.state == AssocState::Established)
    };
    let status = eventually("the association", established)?;
    let server = match style {
        Style::One => eventually("accept()", || listener.accept().ok())?.0,
        Style::Many => listener,
    };
    server.set_nonblocking(true)?;
    Ok(Pair { client, id: status.assoc_id, own, server, peer })
}

/// Receives the next message and its ancillary data; notifications are skipped.
pub(crate) fn next<I: FromControl>(socket: &Socket) -> io::Result<(Vec<u8>, I)> {
    let mut data = [0; 4096];
    let answer = eventually("a message", || match socket.receive::<I>(&mut data) {
        Ok(Received::Message(message)) => Some(message.info.map(|info| (message.data.to_vec(), info))),
        Ok(_) => None,
        Err(error) => (!error.is_would_block()).then_some(Err(error)),
    })?;
    Ok(answer?)
}

/// Receives the first of two messages, with ancillary data that requires the second to have arrived as well; if it
/// arrives late, both are sent again.
pub(crate) fn first_of_two<I: FromControl>(pair: &Pair, messages: [(&[u8], SndInfo); 2]) -> io::Result<(Vec<u8>, I)> {
    let mut waits = [100, 400, 1600].into_iter();
    let mut wait = waits.next();
    loop {
        for (data, info) in &messages {
            pair.client.send(data, None, info)?;
        }
        std::thread::sleep(Duration::from_millis(wait.unwrap_or_default()));
        let came = next::<I>(&pair.server);
        wait = waits.next();
        if came.is_ok() || wait.is_none() {
            return came;
        }
        next::<()>(&pair.server)?;
    }
}

/// The id of the association with a peer.
pub(crate) fn id_of(socket: &Socket, peer: SocketAddr) -> Option<AssocId> {
    getassocid(socket, peer).ok()
}
