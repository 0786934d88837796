//! Sockets and associations to ask, with nothing but the standard library.

use std::ffi::{c_int, c_void};
use std::io;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::os::fd::{AsFd, AsRawFd as _, BorrowedFd, FromRawFd as _, OwnedFd};
use std::time::Duration;

use sctp_opts::options::{AssocIdList, NoDelay, Status};
use sctp_opts::scope::{Endpoint, Key};
use sctp_opts::{codec, get, set, AssocId, Info, OneToOne, SetOpt, SockOpt, Socket as Whole};

/// `struct iovec`
#[repr(C)]
struct Iovec {
    base: *mut c_void,
    length: usize,
}

/// `struct msghdr`
#[repr(C)]
struct Message {
    name: *mut c_void,
    name_length: u32,
    parts: *mut Iovec,
    part_count: usize,
    control: *mut c_void,
    control_length: usize,
    flags: c_int,
}

extern "C" {
    fn socket(domain: c_int, kind: c_int, protocol: c_int) -> c_int;
    fn bind(fd: c_int, name: *const c_void, length: u32) -> c_int;
    fn connect(fd: c_int, name: *const c_void, length: u32) -> c_int;
    fn listen(fd: c_int, backlog: c_int) -> c_int;
    fn sendmsg(fd: c_int, message: *const Message, flags: c_int) -> isize;
    fn recvmsg(fd: c_int, message: *mut Message, flags: c_int) -> isize;
}

/// Style of a socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    One,
    Many,
}

const AF_INET: u8 = 2;
const AF_INET6: u8 = 10;
const IPPROTO_SCTP: c_int = 132;
const CLOSE_ON_EXEC: c_int = 0o2_000_000;
const MSG_NOSIGNAL: c_int = 0x4000;

/// What the standard library can do with a stream it does with this one, too.
pub(crate) struct Socket(TcpStream);

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl std::ops::Deref for Socket {
    type Target = TcpStream;

    fn deref(&self) -> &TcpStream {
        &self.0
    }
}

/// A socket of this family (that of `like`) and type.
fn open(like: SocketAddr, kind: c_int) -> io::Result<OwnedFd> {
    let domain = if like.is_ipv4() { AF_INET } else { AF_INET6 };
    // SAFETY: numbers only.
    let fd = unsafe { socket(domain.into(), kind | CLOSE_ON_EXEC, IPPROTO_SCTP) };
    if fd < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: it is new, and nobody else has it.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

/// A socket that sees and sends whole packets; for root only.
pub(crate) fn raw() -> io::Result<std::net::UdpSocket> {
    const SOCK_RAW: c_int = 3;
    let socket = std::net::UdpSocket::from(open((Ipv4Addr::LOCALHOST, 0).into(), SOCK_RAW)?);
    socket.set_read_timeout(Some(Duration::from_millis(100)))?;
    Ok(socket)
}

/// `struct sockaddr_in` or `sockaddr_in6`, and its length.
pub(crate) fn name(of: SocketAddr) -> ([u8; 28], u32) {
    let mut bytes = [0; 28];
    bytes[2..4].copy_from_slice(&of.port().to_be_bytes());
    let (family, length) = match of {
        SocketAddr::V4(four) => {
            bytes[4..8].copy_from_slice(&four.ip().octets());
            (AF_INET, 16)
        }
        SocketAddr::V6(six) => {
            bytes[8..24].copy_from_slice(&six.ip().octets());
            bytes[24..].copy_from_slice(&six.scope_id().to_ne_bytes());
            (AF_INET6, 28)
        }
    };
    bytes[..2].copy_from_slice(&u16::from(family).to_ne_bytes());
    (bytes, length)
}

fn checked(result: c_int) -> io::Result<()> {
    if result < 0 {
        Err(io::Error::last_os_error())
    } else {
        Ok(())
    }
}

impl Socket {
    /// A socket of this family (that of `like`) and style.
    pub(crate) fn new(like: SocketAddr, style: Style) -> io::Result<Socket> {
        let socket = Socket(TcpStream::from(open(like, if style == Style::One { 1 } else { 5 })?));
        socket.set_read_timeout(Some(Duration::from_millis(500)))?;
        Ok(socket)
    }

    pub(crate) fn bind(&self, to: SocketAddr) -> io::Result<()> {
        let (name, length) = name(to);
        // SAFETY: `name` has `length` bytes, which the kernel reads.
        checked(unsafe { bind(self.as_raw_fd(), name.as_ptr().cast(), length) })
    }

    pub(crate) fn connect(&self, to: SocketAddr) -> io::Result<()> {
        let (name, length) = name(to);
        // SAFETY: `name` has `length` bytes, which the kernel reads.
        checked(unsafe { connect(self.as_raw_fd(), name.as_ptr().cast(), length) })
    }

    pub(crate) fn listen(&self) -> io::Result<()> {
        // SAFETY: numbers only.
        checked(unsafe { listen(self.as_raw_fd(), 4) })
    }

    pub(crate) fn accept(&self) -> io::Result<Socket> {
        let listener = TcpListener::from(self.0.as_fd().try_clone_to_owned()?);
        let socket = Socket(listener.accept()?.0);
        socket.set_read_timeout(Some(Duration::from_millis(500)))?;
        Ok(socket)
    }

    /// Sends a message, to someone, with ancillary data.
    pub(crate) fn send(&self, data: &[u8], to: Option<SocketAddr>, control: &[u8]) -> io::Result<usize> {
        let mut name = to.map(name);
        let (name, name_length) =
            name.as_mut().map_or((std::ptr::null_mut(), 0), |(name, length)| (name.as_mut_ptr().cast(), *length));
        let mut part = Iovec { base: data.as_ptr().cast_mut().cast(), length: data.len() };
        let message = Message {
            name,
            name_length,
            parts: &raw mut part,
            part_count: 1,
            control: control.as_ptr().cast_mut().cast(),
            control_length: control.len(),
            flags: 0,
        };
        // SAFETY: all that `message` points to outlives the call, has the length it says, and is only read.
        let sent = unsafe { sendmsg(self.as_raw_fd(), &raw const message, MSG_NOSIGNAL) };
        usize::try_from(sent).map_err(|_| io::Error::last_os_error())
    }

    /// Receives a message, and gives the length of its ancillary data.
    pub(crate) fn receive(&self, data: &mut [u8], control: &mut [u8]) -> io::Result<usize> {
        let mut part = Iovec { base: data.as_mut_ptr().cast(), length: data.len() };
        let mut message = Message {
            name: std::ptr::null_mut(),
            name_length: 0,
            parts: &raw mut part,
            part_count: 1,
            control: control.as_mut_ptr().cast(),
            control_length: control.len(),
            flags: 0,
        };
        // SAFETY: all that `message` points to outlives the call, has the length it says, and may be written.
        let received = unsafe { recvmsg(self.as_raw_fd(), &raw mut message, 0) };
        usize::try_from(received).map_err(|_| io::Error::last_os_error())?;
        Ok(message.control_length)
    }

    pub(crate) fn address(&self) -> io::Result<SocketAddr> {
        self.local_addr()
    }

    /// Aborts the association.
    pub(crate) fn abort(self) {
        // SO_LINGER with a time of 0.
        let _ = set(&self, Whole, &Number::<13, 2>([1, 0]));
    }

    /// Makes the receive buffer small.
    pub(crate) fn small_buffer(&self) {
        let _ = set(self, Whole, &Number::<8, 1>([4096]));
    }

    pub(crate) fn close_writing(&self) {
        let _ = self.shutdown(Shutdown::Write);
    }
}

/// An option of sockets of any kind, of `N` numbers.
struct Number<const OPTION: i32, const N: usize>([c_int; N]);

impl<const OPTION: i32, const N: usize> SockOpt for Number<OPTION, N> {
    const INFO: &'static Info = &Info::new("SOL_SOCKET", 1, OPTION);
}

impl<const OPTION: i32, const N: usize> SetOpt for Number<OPTION, N> {
    type Scope = Endpoint;
    type Raw = [c_int; N];

    fn encode(&self, (): &Key<Endpoint>, raw: &mut [c_int; N]) -> codec::Result<usize> {
        *raw = self.0;
        Ok(size_of::<[c_int; N]>())
    }
}

/// A socket, of IPv4.
pub(crate) fn make(style: Style) -> io::Result<Socket> {
    Socket::new((Ipv4Addr::UNSPECIFIED, 0).into(), style)
}

/// One that listens on all addresses, and one of them.
pub(crate) fn listener(style: Style, prepare: impl Fn(&Socket)) -> io::Result<(Socket, SocketAddr)> {
    let socket = make(style)?;
    prepare(&socket);
    socket.bind((Ipv4Addr::UNSPECIFIED, 0).into())?;
    socket.listen()?;
    let mut at = socket.address()?;
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
            client.connect(peer)?;
            let server = listener.accept()?;
            let id = get::<Status>(&client, OneToOne)?.assoc_id;
            Ok(Pair { client, id, server, peer })
        }
        Style::Many => {
            client.send(b"hello", Some(peer), &[])?;
            listener.receive(&mut [0; 64], &mut [])?;
            let id = get::<AssocIdList>(&client, Whole)?.0.first().copied().ok_or(io::ErrorKind::NotConnected)?;
            Ok(Pair { client, id, server: listener, peer })
        }
    }
}
