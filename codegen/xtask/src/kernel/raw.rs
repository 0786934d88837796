//! Makes the calls of `lower::packetdrill::calls` in the kernel that it runs on. It passes bytes without interpreting them.

use std::fs;
use std::io;
use std::mem::size_of_val;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::ptr;

use rustix::net::{ipproto, AddressFamily, SocketAddrAny, SocketType};

use super::guest_script::sysctl_file;
use codegen::lower::packetdrill::calls::{bytes, hex};

/// Length of each message in the scripts.
const MESSAGE: usize = 1000;

/// Size of the buffer for a message's control data.
const ROOM: usize = 512;

/// The sockets of a script.
struct Open {
    socket: OwnedFd,
    family: AddressFamily,
    /// The listener and the accepted socket, kept open to keep the association.
    peer: Option<(OwnedFd, OwnedFd)>,
    address: Vec<u8>,
}

fn socket(family: AddressFamily, kind: SocketType) -> io::Result<OwnedFd> {
    Ok(rustix::net::socket(family, kind, Some(ipproto::SCTP))?)
}

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

    /// A listening socket on loopback, and its address.
    fn listener(&self) -> io::Result<(OwnedFd, SocketAddr)> {
        let v6 = self.family == AddressFamily::INET6;
        let ip: IpAddr = if v6 { Ipv6Addr::LOCALHOST.into() } else { Ipv4Addr::LOCALHOST.into() };
        let listener = socket(self.family, SocketType::STREAM)?;
        rustix::net::bind(&listener, &SocketAddr::new(ip, 0))?;
        rustix::net::listen(&listener, 1)?;
        let at = SocketAddr::try_from(rustix::net::getsockname(&listener)?)?;
        Ok((listener, at))
    }

    /// Accepts the association, with SCTP_RECVRCVINFO on.
    fn accept(&mut self, listener: OwnedFd, at: SocketAddr) -> io::Result<()> {
        let accepted = rustix::net::accept(&listener)?;
        // 32 is SCTP_RECVRCVINFO.
        set(accepted.as_fd(), 132, 32, &1_u32.to_ne_bytes())?;
        self.peer = Some((listener, accepted));
        self.address = sockaddr(at);
        if at.is_ipv4() {
            // The scripts compare the first 8 bytes: family, port and IPv4 address.
            self.address.truncate(8);
        }
        Ok(())
    }

    fn connect(&mut self) -> io::Result<()> {
        let (listener, at) = self.listener()?;
        rustix::net::connect(&self.socket, &SocketAddrAny::from(at))?;
        self.accept(listener, at)
    }

    /// Sends a message, which starts an association if there is none. Returns the control data received at the other end.
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

    /// Sends a message from the other end.
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
    // SAFETY: the descriptor is open; name, data and control are only read, and valid for the given lengths.
    let sent = unsafe { libc::sendmsg(fd.as_raw_fd(), &raw const message, 0) };
    match usize::try_from(sent) {
        Ok(MESSAGE) => Ok(()),
        Ok(_) => Err(io::ErrorKind::WriteZero.into()),
        Err(_) => Err(io::Error::last_os_error()),
    }
}

/// Calls recvmsg() with `room` bytes for control data; returns the control data.
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
    // SAFETY: the descriptor is open; data and control are valid for writes of the given lengths.
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

/// Calls getsockopt() with a copy of `value` as the buffer.
fn get(fd: BorrowedFd<'_>, level: i32, name: i32, mut value: Vec<u8>) -> io::Result<Vec<u8>> {
    let mut len = length(&value);
    // SAFETY: the descriptor is open; `value` is valid for writes of `len` bytes.
    let result = unsafe { libc::getsockopt(fd.as_raw_fd(), level, name, value.as_mut_ptr().cast(), &raw mut len) };
    if result != 0 {
        return Err(io::Error::last_os_error());
    }
    value.truncate(usize::try_from(len).unwrap_or(usize::MAX));
    Ok(value)
}

fn set(fd: BorrowedFd<'_>, level: i32, name: i32, value: &[u8]) -> io::Result<()> {
    // SAFETY: the descriptor is open; `value` is valid for reads of the given length.
    let result = unsafe { libc::setsockopt(fd.as_raw_fd(), level, name, value.as_ptr().cast(), length(value)) };
    if result == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

/// The values that a script's sysctls had before it.
#[derive(Default)]
struct Before(Vec<(String, String)>);

impl Before {
    fn set(&mut self, setting: &str) -> Result<(), String> {
        let (key, wanted) = setting.split_once('=').ok_or("not of the form KEY=VALUE")?;
        let path = sysctl_file(key).map_err(|error| error.to_string())?;
        let failed = |error| format!("{path}: {error}");
        let old = fs::read_to_string(&path).map_err(failed)?;
        fs::write(&path, wanted).map_err(failed)?;
        self.0.push((path, old));
        Ok(())
    }

    fn restore(&mut self) -> Result<(), String> {
        let mut rest = self.0.drain(..).rev();
        rest.try_for_each(|(path, old)| fs::write(&path, old).map_err(|error| format!("{path}: {error}")))
    }
}

/// Formats a result as `ok BYTES` or `error NUMBER`.
fn format_result(result: io::Result<Vec<u8>>) -> String {
    match result {
        Ok(bytes) => format!("ok {}\n", hex(&bytes)),
        Err(error) => format!("error {}\n", error.raw_os_error().unwrap_or(0)),
    }
}

/// Executes the requests in a file; returns the answers.
pub fn answer(request: &str) -> Result<String, String> {
    let mut out = String::new();
    let (mut style, mut before) = (None, Before::default());
    // The script's socket, which is opened after the settings have been made.
    let mut open: Option<Open> = None;
    for line in request.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let failed = |error: &dyn std::fmt::Display| format!("{line}: {error}");
        match words.as_slice() {
            ["script", _, of] => {
                open = None;
                before.restore()?;
                style = Some(*of);
                continue;
            }
            ["sysctl", setting] if open.is_none() => {
                before.set(setting).map_err(|e| failed(&e))?;
                continue;
            }
            _ => {}
        }
        let style = style.ok_or_else(|| failed(&"it belongs to no script"))?;
        let open = match &mut open {
            Some(open) => open,
            none => none.insert(Open::new(style).map_err(|e| failed(&e))?),
        };
        match words.as_slice() {
            ["connect"] => open.connect().map_err(|e| failed(&e))?,
            ["arrive", hex] => {
                let control = bytes(hex).ok_or_else(|| failed(&"invalid hexadecimal bytes"))?;
                open.arrive(&control).map_err(|e| failed(&e))?;
            }
            ["send", hex] => {
                let control = bytes(hex).ok_or_else(|| failed(&"invalid hexadecimal bytes"))?;
                out += &format_result(open.send(&control));
            }
            ["receive", room] => {
                let room = room.parse().map_err(|e| failed(&e))?;
                out += &format_result(receive(open.socket.as_fd(), room));
            }
            [what @ ("get" | "set"), level, name, hex, peer] => {
                let number = |text: &str| text.parse::<i32>().map_err(|e| failed(&e));
                let mut value = bytes(hex).ok_or_else(|| failed(&"invalid hexadecimal bytes"))?;
                if let Ok(at) = peer.parse::<usize>() {
                    let place = value.get_mut(at..at + open.address.len());
                    place
                        .ok_or_else(|| failed(&"the peer's address does not fit into the value"))?
                        .copy_from_slice(&open.address);
                }
                let (level, name, fd) = (number(level)?, number(name)?, open.socket.as_fd());
                let result = if *what == "get" {
                    get(fd, level, name, value)
                } else {
                    set(fd, level, name, &value).map(|()| value)
                };
                out += &format_result(if *what == "get" { result } else { result.map(|_| Vec::new()) });
            }
            _ => return Err(failed(&"unknown call")),
        }
    }
    Ok(out)
}
