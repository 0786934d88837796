//! Sockets to probe, and associations between two of them.

use std::ffi::c_int;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpStream, UdpSocket};
use std::os::fd::{AsFd, BorrowedFd, FromRawFd as _, OwnedFd};
use std::time::Duration;

use sctp_opts::options::{AssocIdList, NoDelay, Status};
use sctp_opts::scope::{Endpoint, Key};
use sctp_opts::{
    codec, get, set, AssocId, Error, Family, Info, OneToOne, SctpSocket, SetOpt, SockOpt, Socket as Whole,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    One,
    Many,
}

/// A socket with a receive timeout.
pub(crate) struct Socket(SctpSocket);

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl std::ops::Deref for Socket {
    type Target = SctpSocket;

    fn deref(&self) -> &SctpSocket {
        &self.0
    }
}

/// A raw socket, which needs root.
pub(crate) fn raw() -> io::Result<UdpSocket> {
    const AF_INET: c_int = 2;
    const SOCK_RAW: c_int = 3;
    const SOCK_CLOEXEC: c_int = 0o2_000_000;
    extern "C" {
        fn socket(domain: c_int, kind: c_int, protocol: c_int) -> c_int;
    }
    // SAFETY: numbers only.
    let fd = unsafe { socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, Info::IPPROTO_SCTP) };
    if fd < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: it was just opened, and nothing else owns it.
    let socket = UdpSocket::from(unsafe { OwnedFd::from_raw_fd(fd) });
    socket.set_read_timeout(Some(Duration::from_millis(100)))?;
    Ok(socket)
}

impl Socket {
    /// A socket of this family (that of `like`) and style.
    pub(crate) fn new(like: SocketAddr, style: Style) -> Result<Socket, Error> {
        let style = if style == Style::One { sctp_opts::Style::OneToOne } else { sctp_opts::Style::OneToMany };
        let socket = SctpSocket::new(style, if like.is_ipv4() { Family::V4 } else { Family::V6 })?;
        Ok(Socket(socket).with_timeout(Duration::from_millis(500)))
    }

    fn with_timeout(self, time: Duration) -> Socket {
        let _ = self.wait_for(time);
        self
    }

    /// Sets the receive timeout.
    pub(crate) fn wait_for(&self, time: Duration) -> io::Result<()> {
        // The standard library's `TcpStream` works on any stream socket.
        TcpStream::from(self.as_fd().try_clone_to_owned()?).set_read_timeout(Some(time))
    }

    pub(crate) fn address(&self) -> io::Result<SocketAddr> {
        self.local_addr()?.ok_or_else(|| ErrorKind::AddrNotAvailable.into())
    }

    /// Closes the socket, which aborts the association.
    pub(crate) fn abort(self) {
        let _ = self.0.abort();
    }

    /// Makes the receive buffer small, so that the sender stalls.
    pub(crate) fn small_buffer(&self) {
        let _ = set(self, Whole, &ReceiveBuffer(4096));
    }

    pub(crate) fn close_writing(&self) {
        let _ = self.shutdown(Shutdown::Write);
    }
}

/// `SO_RCVBUF`
struct ReceiveBuffer(c_int);

// SAFETY: SO_RCVBUF is an `int`.
unsafe impl SockOpt for ReceiveBuffer {
    const INFO: &'static Info = &Info::new("SO_RCVBUF", 1, 8);
}

impl SetOpt for ReceiveBuffer {
    type Scope = Endpoint;
    type Raw = c_int;

    fn encode(&self, (): &Key<Endpoint>, raw: &mut c_int) -> codec::Result<usize> {
        *raw = self.0;
        Ok(size_of::<c_int>())
    }
}

pub(crate) fn make(style: Style) -> Result<Socket, Error> {
    Socket::new((Ipv4Addr::UNSPECIFIED, 0).into(), style)
}

/// A socket that listens on all addresses, and its address on loopback.
pub(crate) fn listener(style: Style, prepare: impl Fn(&Socket)) -> io::Result<(Socket, SocketAddr)> {
    let socket = make(style)?;
    prepare(&socket);
    socket.bind([SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0))])?;
    socket.listen(4)?;
    let mut at = socket.address()?;
    at.set_ip(Ipv4Addr::LOCALHOST.into());
    Ok((socket, at))
}

/// Two sockets with an association.
pub(crate) struct Pair {
    pub(crate) client: Socket,
    pub(crate) id: AssocId,
    pub(crate) server: Socket,
    pub(crate) peer: SocketAddr,
}

/// Connects two sockets; `prepare` is called for both before.
pub(crate) fn pair(style: Style, prepare: impl Fn(&Socket)) -> io::Result<Pair> {
    let (listener, peer) = listener(style, &prepare)?;
    let client = make(style)?;
    prepare(&client);
    set(&client, Whole, &NoDelay(true))?;
    match style {
        Style::One => {
            client.connect([peer])?;
            let server = Socket(listener.accept()?.0).with_timeout(Duration::from_millis(500));
            let id = get::<Status>(&client, OneToOne)?.assoc_id;
            Ok(Pair { client, id, server, peer })
        }
        Style::Many => {
            client.send(b"hello", peer, &())?;
            listener.receive::<()>(&mut [0; 64])?;
            let id = get::<AssocIdList>(&client, Whole)?.0.first().copied().ok_or(ErrorKind::NotConnected)?;
            Ok(Pair { client, id, server: listener, peer })
        }
    }
}
