//! Sockets of usrsctp, and associations between two of them.

use std::ffi::{c_int, c_void};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::ptr::{null, null_mut};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use sctp_opts::all_platforms::freebsd::{AssocState, RemoteUdpEncapsPort, Status};
use sctp_opts::{AssocId, Future, OneToOne};

use crate::ask::{get, set, Refusal};
use crate::host;
use crate::library::{self as lib, Length};

/// The UDP port that carries all packets, on both sides.
static UDP_PORT: AtomicU16 = AtomicU16::new(0);

/// The next SCTP port; those of usrsctp are its own.
static NEXT_PORT: AtomicU16 = AtomicU16::new(5000);

pub(crate) fn start() -> io::Result<()> {
    // One that is free; usrsctp does not say when it is not.
    let port = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?.local_addr()?.port();
    UDP_PORT.store(port, Ordering::Relaxed);
    // SAFETY: it is called once, before anything else, and neither function is passed.
    unsafe { lib::usrsctp_init(port, None, None) };
    Ok(())
}

/// Style of a socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    One,
    Many,
}

/// A socket of the library; it does not block.
///
/// None is closed before the process ends. `usrsctp_close` does not wait for the thread that receives packets, which
/// takes a reference to the socket and drops it again (`upcall_socket` in `sctp_common_input_processing`): where a packet
/// comes at that moment, both free the socket.
#[derive(Debug)]
pub(crate) struct Socket(*mut lib::Opaque);

fn done(result: c_int) -> io::Result<()> {
    if result == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

fn length(of: usize) -> Length {
    Length::try_from(of).unwrap_or(Length::MAX)
}

impl Socket {
    pub(crate) fn new(family: u16, style: Style) -> io::Result<Socket> {
        let kind = if style == Style::One { 1 } else { 5 };
        // SAFETY: the stack is started, and nothing is passed that it would call or read.
        let socket = unsafe { lib::usrsctp_socket(family.into(), kind, 132, None, None, 0, null_mut()) };
        Socket::of(socket)
    }

    /// One that the library made.
    pub(crate) fn of(socket: *mut lib::Opaque) -> io::Result<Socket> {
        if socket.is_null() {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the socket is open.
        done(unsafe { lib::usrsctp_set_non_blocking(socket, 1) })?;
        Ok(Socket(socket))
    }

    /// For a call of the library.
    pub(crate) fn raw(&self) -> *mut lib::Opaque {
        self.0
    }

    /// `getsockopt`: as much of `len` bytes at `value` as was filled.
    pub(crate) fn read(&self, level: i32, name: i32, value: *mut c_void, len: usize) -> io::Result<usize> {
        let mut filled = length(len);
        // SAFETY: callers pass `len` bytes that may hold anything.
        done(unsafe { lib::usrsctp_getsockopt(self.0, level, name, value, &raw mut filled) })?;
        Ok(usize::try_from(filled).unwrap_or(usize::MAX).min(len))
    }

    /// `setsockopt` with `len` bytes at `value`.
    pub(crate) fn write(&self, level: i32, name: i32, value: *const c_void, len: usize) -> io::Result<()> {
        // SAFETY: callers pass `len` bytes.
        done(unsafe { lib::usrsctp_setsockopt(self.0, level, name, value, length(len)) })
    }

    pub(crate) fn bind(&self, to: SocketAddr) -> io::Result<()> {
        let name = host::address(to);
        // SAFETY: the address is as long as is said.
        done(unsafe { lib::usrsctp_bind(self.0, name.as_ptr().cast(), length(name.len())) })
    }

    pub(crate) fn listen(&self) -> io::Result<()> {
        // SAFETY: the socket is open.
        done(unsafe { lib::usrsctp_listen(self.0, 4) })
    }

    pub(crate) fn connect(&self, to: SocketAddr) -> io::Result<()> {
        let name = host::address(to);
        // SAFETY: the address is as long as is said.
        match done(unsafe { lib::usrsctp_connect(self.0, name.as_ptr().cast(), length(name.len())) }) {
            Err(error) if host::errno(error.raw_os_error().unwrap_or(0)).0 == "EINPROGRESS" => Ok(()),
            result => result,
        }
    }

    pub(crate) fn accept(&self) -> io::Result<Socket> {
        // SAFETY: the socket is open, and the address is not asked for.
        Socket::of(unsafe { lib::usrsctp_accept(self.0, null_mut(), null_mut()) })
    }

    /// Ends the association of a one-to-one socket, once all data is through.
    pub(crate) fn shut_down(&self) -> io::Result<()> {
        // SAFETY: the socket is open.
        done(unsafe { lib::usrsctp_shutdown(self.0, 1) })
    }

    /// `sctp_sendv`, with `sctp_sndinfo` or nothing.
    pub(crate) fn send(&self, data: &[u8], info: Option<&sctp_sys::freebsd::sctp_sndinfo>) -> io::Result<usize> {
        let (at, len, kind) = match info {
            Some(info) => (std::ptr::from_ref(info).cast::<c_void>(), size_of_val(info), 1),
            None => (null(), 0, 0),
        };
        // SAFETY: data and information are as long as is said, and no address is passed.
        let sent = unsafe {
            lib::usrsctp_sendv(self.0, data.as_ptr().cast(), data.len(), null(), 0, at, length(len), kind, 0)
        };
        usize::try_from(sent).map_err(|_| io::Error::last_os_error())
    }

    /// `sctp_recvv` into `data`: how much was received, its flags, and what came along: its kind and its bytes.
    pub(crate) fn receive(&self, data: &mut [u8]) -> io::Result<(usize, i32, u32, Vec<u8>)> {
        let mut info = vec![0_u8; 256];
        let (mut info_len, mut kind, mut flags) = (length(info.len()), 0, 0);
        let mut from = [0_u8; 128];
        let mut from_len = length(from.len());
        // SAFETY: all are as long as is said and may hold anything.
        let received = unsafe {
            lib::usrsctp_recvv(
                self.0,
                data.as_mut_ptr().cast(),
                data.len(),
                from.as_mut_ptr().cast(),
                &raw mut from_len,
                info.as_mut_ptr().cast(),
                &raw mut info_len,
                &raw mut kind,
                &raw mut flags,
            )
        };
        let received = usize::try_from(received).map_err(|_| io::Error::last_os_error())?;
        info.truncate(usize::try_from(info_len).unwrap_or(0));
        Ok((received, flags, kind, info))
    }
}

/// A socket, of IPv4, that sends all packets to the stack's UDP port.
pub(crate) fn make(style: Style) -> io::Result<Socket> {
    let socket = Socket::new(host::INET, style)?;
    through_udp(&socket)?;
    Ok(socket)
}

/// Makes a socket send all packets to the stack's UDP port.
pub(crate) fn through_udp(socket: &Socket) -> io::Result<()> {
    let port = RemoteUdpEncapsPort(UDP_PORT.load(Ordering::Relaxed));
    set(socket, Future, &port).map_err(|error| io::Error::other(format!("SCTP_REMOTE_UDP_ENCAPS_PORT: {error}")))
}

/// One that listens, and where.
pub(crate) fn listener(style: Style, prepare: impl Fn(&Socket)) -> io::Result<(Socket, SocketAddr)> {
    let socket = make(style)?;
    prepare(&socket);
    let at = SocketAddr::from((Ipv4Addr::LOCALHOST, NEXT_PORT.fetch_add(1, Ordering::Relaxed)));
    socket.bind(at)?;
    socket.listen()?;
    Ok((socket, at))
}

/// Tries until it works, for some seconds.
pub(crate) fn eventually<T>(what: &str, mut step: impl FnMut() -> Option<T>) -> io::Result<T> {
    let end = Instant::now() + Duration::from_secs(5);
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
    let own = SocketAddr::from((Ipv4Addr::LOCALHOST, NEXT_PORT.fetch_add(1, Ordering::Relaxed)));
    client.bind(own)?;
    client.connect(peer)?;
    // On a one-to-many socket this finds the only association by the peer's address.
    let established = || {
        let id = AssocId::new(id_of(&client, peer)?);
        let status: Result<Status, Refusal> =
            if style == Style::One { get(&client, OneToOne) } else { get(&client, id) };
        status.ok().filter(|status| status.state == AssocState::Established)
    };
    let status = eventually("the association", established)?;
    let server = match style {
        Style::One => eventually("accept()", || listener.accept().ok())?,
        Style::Many => listener,
    };
    Ok(Pair { client, id: status.assoc_id, own, server, peer })
}

/// The association with a peer.
pub(crate) fn id_of(socket: &Socket, peer: SocketAddr) -> Option<u32> {
    let address = host::address(peer);
    // SAFETY: the address is one of IPv4, and as long.
    let id = unsafe { lib::usrsctp_getassocid(socket.raw(), address.as_ptr().cast()) };
    (id != 0).then_some(id)
}
