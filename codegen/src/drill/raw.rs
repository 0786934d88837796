//! Makes the calls of [`super::calls`] in the kernel that it runs in, on bytes, knowing nothing of what they mean.

use std::io;
use std::mem::size_of_val;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};

use rustix::net::{ipproto, AddressFamily, SocketAddrAny, SocketType};

use super::calls::bytes;

/// What a script has open.
struct Open {
    socket: OwnedFd,
    /// Kept, so that the association stays.
    peer: Vec<OwnedFd>,
    address: Vec<u8>,
}

fn socket(kind: SocketType) -> io::Result<OwnedFd> {
    Ok(rustix::net::socket(AddressFamily::INET, kind, Some(ipproto::SCTP))?)
}

impl Open {
    fn new(many: bool) -> io::Result<Open> {
        let kind = if many { SocketType::SEQPACKET } else { SocketType::STREAM };
        Ok(Open { socket: socket(kind)?, peer: Vec::new(), address: Vec::new() })
    }

    fn connect(&mut self) -> io::Result<()> {
        let listener = socket(SocketType::STREAM)?;
        rustix::net::bind(&listener, &SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0))?;
        rustix::net::listen(&listener, 1)?;
        let at = SocketAddrV4::try_from(rustix::net::getsockname(&listener)?)?;
        rustix::net::connect(&self.socket, &SocketAddrAny::from(at))?;
        let accepted = rustix::net::accept(&listener)?;
        self.peer = vec![listener, accepted];
        self.address = [&[2, 0][..], &at.port().to_be_bytes(), &at.ip().octets()].concat();
        Ok(())
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

/// Answers the questions of a file.
pub fn answer(request: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut open: Option<Open> = None;
    for line in request.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let failed = |error: &dyn std::fmt::Display| format!("{line}: {error}");
        match (words.as_slice(), &mut open) {
            (["script", _, style], _) => open = Some(Open::new(*style == "many").map_err(|e| failed(&e))?),
            (["sysctl", setting], _) => made(setting).map_err(|e| failed(&e))?,
            (["connect"], Some(open)) => open.connect().map_err(|e| failed(&e))?,
            ([what @ ("get" | "set"), level, name, hex, peer], Some(open)) => {
                let number = |text: &str| text.parse::<i32>().map_err(|e| failed(&e));
                let mut value = bytes(hex).ok_or_else(|| failed(&"these are no bytes"))?;
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
                match result {
                    Ok(value) => {
                        let shown = if *what == "get" { value.as_slice() } else { &[] };
                        let hex: String = shown.iter().map(|byte| format!("{byte:02x}")).collect();
                        out += &format!("ok {hex}\n");
                    }
                    Err(error) => out += &format!("error {}\n", error.raw_os_error().unwrap_or(0)),
                }
            }
            _ => return Err(failed(&"not a call")),
        }
    }
    Ok(out)
}
