//! The sockets for the cases, and the output for each.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::os::fd::OwnedFd;

use socket2::{Domain, Protocol, Socket, Type};

use super::taken::{taken, Taken};

/// A name, and a function that runs the case many times.
pub(crate) type Case = (&'static str, fn(&Sockets));

/// The sockets that the cases use.
pub(crate) struct Sockets {
    /// A one-to-one socket with an association.
    pub(crate) one: OwnedFd,
    pub(crate) peer: SocketAddr,
    /// A socket without an association.
    pub(crate) fresh: OwnedFd,
    _others: [OwnedFd; 2],
}

impl Sockets {
    pub(crate) fn new() -> io::Result<Self> {
        let socket = || Socket::new(Domain::IPV4, Type::STREAM, Some(Protocol::from(132)));
        let (listener, one, fresh) = (socket()?, socket()?, socket()?);
        listener.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into())?;
        listener.listen(1)?;
        let peer = listener.local_addr()?.as_socket().ok_or(io::ErrorKind::AddrNotAvailable)?;
        one.connect(&peer.into())?;
        let (accepted, _) = listener.accept()?;
        Ok(Self { one: one.into(), peer, fresh: fresh.into(), _others: [listener.into(), accepted.into()] })
    }
}

/// Prints a line for each: its name, bytes of stack, allocations.
pub(crate) fn all(sockets: &Sockets, cases: &[Case]) {
    for (name, case) in cases {
        // Also fills the caches of the dynamic linker.
        case(sockets);
        let Taken { stack, allocations } = taken(|| case(sockets));
        println!("{name} {stack} {allocations}");
    }
}
