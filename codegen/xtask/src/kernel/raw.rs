//! Makes the calls of `lower::packetdrill::calls` in the kernel that it runs in, on bytes, knowing nothing of what they mean.

use std::io;
use std::mem::size_of_val;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::ptr;

use rustix::net::{ipproto, AddressFamily, SocketAddrAny, SocketType};

use codegen::lower::packetdrill::calls::{bytes, hex};

/// The length of each message: what the scripts send and expect.
const MESSAGE: usize = 1000;

/// Room for the control data of a message.
const ROOM: usize = 512;

/// The open sockets of a script.
struct Open {
    socket: OwnedFd,
    family: AddressFamily,
    /// The listener and the other end, kept, so that the association stays.
    peer: Option<(OwnedFd, OwnedFd)>,
    address: Vec<u8>,
}

fn socket(family: AddressFamily, kind: SocketType) -> io::Result<OwnedFd> {
    Ok(rustix::net::socket(family, kind, Some(ipproto::SCTP))?)
}

/// A `sockaddr`.
fn sockaddr(at: SocketAddr) -> Vec<u8> {
    let port = at.port().to_be_bytes();
    match at.ip() {
        IpAddr::V4(ip) => [&[2, 0][..], &port, &ip.octets(), &[0; 8]].concat(),
        IpAddr::V6(ip) => [&[10, 0][..], &port, &[0; 4], &ip.octets(), &[0; 4]].concat(),
    }
}

impl Open {
    fn new(style: &str) -> io::Result<Open> {
        let kind = if style == "many" { SocketType::SEQPACKET } else { SocketType::STREAM };
        let family = if style == "one6" { AddressFamily::INET6 } else { AddressFamily::INET };
        Ok(Open { socket: socket(family, kind)?, family, peer: None, address: Vec::new() })
    }

    /// A socket that waits on loopback, and where.
    fn listener(&self) -> io::Result<(OwnedFd, SocketAddr)> {
        let v6 = self.family == AddressFamily::INET6;
        let ip: IpAddr = if v6 { Ipv6Addr::LOCALHOST.into() } else { Ipv4Addr::LOCALHOST.into() };
        let listener = socket(self.family, SocketType::STREAM)?;
        rustix::net::bind(&listener, &SocketAddr::new(ip, 0))?;
        rustix::net::listen(&listener, 1)?;
        let at = SocketAddr::try_from(rustix::net::getsockname(&listener)?)?;
        Ok((listener, at))
    }

    /// The other end of the association, which tells where its messages came from.
    fn accept(&mut self, listener: OwnedFd, at: SocketAddr) -> io::Result<()> {
        let accepted = rustix::net::accept(&listener)?;
        // SCTP_RECVRCVINFO
        set(accepted.as_fd(), 132, 32, &1_u32.to_ne_bytes())?;
        self.peer = Some((listener, accepted));
        self.address = sockaddr(at);
        if at.is_ipv4() {
            // As long as the scripts know it; what stands behind is theirs.
            self.address.truncate(8);
        }
        Ok(())
    }

    fn connect(&mut self) -> io::Result<()> {
        let (listener, at) = self.listener()?;
        rustix::net::connect(&self.socket, &SocketAddrAny::from(at))?;
        self.accept(listener, at)
    }

    /// Sends a message, which starts the association if there is none. Gives what the other end is told of it.
    fn send(&mut self, control: &[u8]) -> io::Result<Vec<u8>> {
        if self.peer.is_none() {
            let (listener, at) = self.listener()?;
            send(self.socket.as_fd(), &sockaddr(at), control)?;
            self.accept(listener, at)?;
        } else {
            send(self.socket.as_fd(), &[], control)?;
        }
        self.peer
            .as_ref()
            .map_or_else(|| Err(io::ErrorKind::NotConnected.into()), |(_, end)| receive(end.as_fd(), ROOM))
    }

    /// Has the other end send a message.
    fn arrive(&self, control: &[u8]) -> io::Result<()> {
        let (_, end) = self.peer.as_ref().ok_or(io::ErrorKind::NotConnected)?;
        send(end.as_fd(), &[], control)
    }
}

fn send(fd: BorrowedFd<'_>, name: &[u8], control: &[u8]) -> io::Result<()> {
    let data = [0_u8; MESSAGE];
    let part = libc::iovec { iov_base: data.as_ptr().cast_mut().cast(), iov_len: data.len() };
    let message = libc::msghdr {
        msg_name: if name.is_empty() { ptr::null_mut() } else { name.as_ptr().cast_mut().cast() },
        msg_namelen: length(name),
        msg_iov: (&raw const part).cast_mut(),
        msg_iovlen: 1,
        msg_control: control.as_ptr().cast_mut().cast(),
        msg_controllen: control.len(),
        msg_flags: 0,
    };
    // SAFETY: the descriptor is open; name, data and control lie as long as said, and are only read.
    let sent = unsafe { libc::sendmsg(fd.as_raw_fd(), &raw const message, 0) };
    match usize::try_from(sent) {
        Ok(MESSAGE) => Ok(()),
        Ok(_) => Err(io::ErrorKind::WriteZero.into()),
        Err(_) => Err(io::Error::last_os_error()),
    }
}

/// recvmsg() with `room` bytes for control data, which it returns.
fn receive(fd: BorrowedFd<'_>, room: usize) -> io::Result<Vec<u8>> {
    let (mut data, mut control) = ([0_u8; MESSAGE], vec![0_u8; room]);
    let mut part = libc::iovec { iov_base: data.as_mut_ptr().cast(), iov_len: data.len() };
    let mut message = libc::msghdr {
        msg_name: ptr::null_mut(),
        msg_namelen: 0,
        msg_iov: &raw mut part,
        msg_iovlen: 1,
        msg_control: control.as_mut_ptr().cast(),
        msg_controllen: control.len(),
        msg_flags: 0,
    };
    // SAFETY: the descriptor is open; the kernel writes no further than data and control are said to be long.
    let got = unsafe { libc::recvmsg(fd.as_raw_fd(), &raw mut message, 0) };
    match usize::try_from(got) {
        Ok(MESSAGE) if message.msg_flags == libc::MSG_EOR => {
            control.truncate(message.msg_controllen);
            Ok(control)
        }
        Ok(_) => Err(io::ErrorKind::InvalidData.into()),
        Err(_) => Err(io::Error::last_os_error()),
    }
}

fn length(of: &[u8]) -> libc::socklen_t {
    libc::socklen_t::try_from(size_of_val(of)).unwrap_or(libc::socklen_t::MAX)
}

/// getsockopt() with the buffer filled as it is.
fn get(fd: BorrowedFd<'_>, level: i32, name: i32, mut value: Vec<u8>) -> io::Result<Vec<u8>> {
    let mut len = length(&value);
    // SAFETY: the descriptor is open, and the kernel writes at most `len` bytes, which are there.
    let result = unsafe { libc::getsockopt(fd.as_raw_fd(), level, name, value.as_mut_ptr().cast(), &raw mut len) };
    if result != 0 {
        return Err(io::Error::last_os_error());
    }
    value.truncate(usize::try_from(len).unwrap_or(usize::MAX));
    Ok(value)
}

fn set(fd: BorrowedFd<'_>, level: i32, name: i32, value: &[u8]) -> io::Result<()> {
    // SAFETY: the descriptor is open, and so many bytes are there to read.
    let result = unsafe { libc::setsockopt(fd.as_raw_fd(), level, name, value.as_ptr().cast(), length(value)) };
    if result == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

/// Whether a setting is what it should be.
fn made(setting: &str) -> Result<(), String> {
    let (key, wanted) = setting.split_once('=').ok_or("not of the form KEY=VALUE")?;
    let path = format!("/proc/sys/{}", key.replace('.', "/"));
    let found = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    if found.trim() == wanted {
        Ok(())
    } else {
        Err(format!("it is {}", found.trim()))
    }
}

/// `ok BYTES`, or `error NUMBER`.
fn said(result: io::Result<Vec<u8>>) -> String {
    match result {
        Ok(bytes) => format!("ok {}\n", hex(&bytes)),
        Err(error) => format!("error {}\n", error.raw_os_error().unwrap_or(0)),
    }
}

/// Answers the questions of a file.
pub fn answer(request: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut open: Option<Open> = None;
    for line in request.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let failed = |error: &dyn std::fmt::Display| format!("{line}: {error}");
        match (words.as_slice(), &mut open) {
            (["script", _, style], _) => open = Some(Open::new(style).map_err(|e| failed(&e))?),
            (["sysctl", setting], _) => made(setting).map_err(|e| failed(&e))?,
            (["connect"], Some(open)) => open.connect().map_err(|e| failed(&e))?,
            (["arrive", hex], Some(open)) => {
                let control = bytes(hex).ok_or_else(|| failed(&"these are not bytes"))?;
                open.arrive(&control).map_err(|e| failed(&e))?;
            }
            (["send", hex], Some(open)) => {
                let control = bytes(hex).ok_or_else(|| failed(&"these are not bytes"))?;
                out += &said(open.send(&control));
            }
            (["receive", room], Some(open)) => {
                let room = room.parse().map_err(|e| failed(&e))?;
                out += &said(receive(open.socket.as_fd(), room));
            }
            ([what @ ("get" | "set"), level, name, hex, peer], Some(open)) => {
                let number = |text: &str| text.parse::<i32>().map_err(|e| failed(&e));
                let mut value = bytes(hex).ok_or_else(|| failed(&"these are not bytes"))?;
                if let Ok(at) = peer.parse::<usize>() {
                    let place = value.get_mut(at..at + open.address.len());
                    place.ok_or_else(|| failed(&"the peer's address has no place"))?.copy_from_slice(&open.address);
                }
                let (level, name, fd) = (number(level)?, number(name)?, open.socket.as_fd());
                let result = if *what == "get" {
                    get(fd, level, name, value)
                } else {
                    set(fd, level, name, &value).map(|()| value)
                };
                out += &said(if *what == "get" { result } else { result.map(|_| Vec::new()) });
            }
            _ => return Err(failed(&"not a call")),
        }
    }
    Ok(out)
}
