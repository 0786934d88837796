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

/// Style of a socket.
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

/// Loopback, on a port that the system chooses.
pub(crate) const HERE: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

/// A socket, of IPv4, that does not wait.
pub(crate) fn make(style: Style) -> Result<Socket, Error> {
    Socket::builder(style.into(), Family::V4).nonblocking().open()
}

/// Where it is bound.
pub(crate) fn address(socket: &Socket) -> io::Result<SocketAddr> {
    socket.local_addr()?.ok_or_else(|| io::ErrorKind::AddrNotAvailable.into())
}

/// One that listens, and where.
pub(crate) fn listener(style: Style, prepare: impl Fn(&Socket)) -> io::Result<(Socket, SocketAddr)> {
    let socket = make(style)?;
    prepare(&socket);
    socket.bind([HERE])?;
    socket.listen(4)?;
    let at = address(&socket)?;
    Ok((socket, at))
}

/// Tries until it works, for some seconds.
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

/// An association between two sockets.
#[derive(Debug)]
pub(crate) struct Pair {
    pub(crate) client: Socket,
    pub(crate) id: AssocId,
    pub(crate) own: SocketAddr,
    /// One-to-one; a one-to-many one listens as well.
    pub(crate) server: Socket,
    pub(crate) peer: SocketAddr,
}

/// With `prepare` done to both sides before.
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

/// The next message, and its ancillary data; notifications are skipped.
pub(crate) fn next<I: FromControl>(socket: &Socket) -> io::Result<(Vec<u8>, I)> {
    let mut data = [0; 4096];
    let answer = eventually("a message", || match socket.receive::<I>(&mut data) {
        Ok(Received::Message(message)) => Some(message.info.map(|info| (message.data.to_vec(), info))),
        Ok(_) => None,
        Err(error) => (!error.is_would_block()).then_some(Err(error)),
    })?;
    Ok(answer?)
}

/// The first of two messages, with what is known once the second is there as well: where that comes late, they are sent
/// again.
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

/// The association with a peer.
pub(crate) fn id_of(socket: &Socket, peer: SocketAddr) -> Option<AssocId> {
    getassocid(socket, peer).ok()
}
