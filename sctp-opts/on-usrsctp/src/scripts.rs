//! Makes the raw calls that `codegen/src/lower/packetdrill/calls.rs` writes, and prints their results.

use std::ffi::c_int;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::os::fd::AsRawFd as _;
use std::time::Duration;

use sctp_opts::options::{AssocState, RemoteUdpEncapsPort, Status};
use sctp_opts::{Family, Future, OneToOne, SctpSocket, Style};
use sctp_opts_on_usrsctp::calls::{freebsd_getsockopt, freebsd_setsockopt, freebsd_sysctlbyname};

const MULTIPATH: &str = "net.inet.sctp.cmt_on_off";

/// The open sockets of a script.
struct Open {
    socket: SctpSocket,
    /// The UDP port that carries all packets of usrsctp. A new socket on FreeBSD has none.
    through: RemoteUdpEncapsPort,
    /// The listener, the accepted socket, and the listener's address.
    peer: Option<(SctpSocket, SctpSocket, SocketAddr)>,
}

impl Open {
    fn new(style: Style) -> io::Result<Open> {
        // The system's default, in case an earlier script changed it.
        set_setting(MULTIPATH, 0)?;
        let socket = SctpSocket::new(style, Family::V4)?;
        let through = socket.get(Future)?;
        socket.set(Future, &RemoteUdpEncapsPort(0))?;
        Ok(Open { socket, through, peer: None })
    }

    fn connect(&mut self) -> io::Result<()> {
        let here = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let listener = SctpSocket::builder(Style::OneToOne, Family::V4).bind([here]).listen(4)?;
        let at = listener.local_addr()?.ok_or(io::ErrorKind::AddrNotAvailable)?;
        self.socket.set(Future, &self.through)?;
        self.socket.connect([at])?;
        let (end, _) = listener.accept()?;
        // The peer's association is established earlier than this side's.
        while self.socket.get::<Status>(OneToOne)?.state != AssocState::Established {
            std::thread::sleep(Duration::from_millis(1));
        }
        self.peer = Some((listener, end, at));
        Ok(())
    }

    fn get(&self, level: c_int, name: c_int, mut value: Vec<u8>) -> io::Result<Vec<u8>> {
        let mut len = u32::try_from(value.len()).unwrap_or(u32::MAX);
        let (fd, at) = (self.socket.as_raw_fd(), value.as_mut_ptr().cast());
        // SAFETY: `value` has `len` bytes, which may be written to.
        done(unsafe { freebsd_getsockopt(fd, level, name, at, &raw mut len) })?;
        value.truncate(len as usize);
        Ok(value)
    }

    fn set(&self, level: c_int, name: c_int, mut value: Vec<u8>) -> io::Result<Vec<u8>> {
        let len = u32::try_from(value.len()).unwrap_or(u32::MAX);
        let at = value.as_mut_ptr().cast_const().cast();
        // SAFETY: `value` has `len` bytes, which may be written to.
        done(unsafe { freebsd_setsockopt(self.socket.as_raw_fd(), level, name, at, len) })?;
        Ok(Vec::new())
    }
}

pub(crate) fn done(result: c_int) -> io::Result<()> {
    if result == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

pub(crate) fn set_setting(name: &str, value: u32) -> io::Result<()> {
    let name = std::ffi::CString::new(name)?;
    let (none, len) = (std::ptr::null_mut(), std::ptr::null_mut());
    // SAFETY: the name is a C string, the old value is not requested, and the new one has 4 bytes.
    done(unsafe { freebsd_sysctlbyname(name.as_ptr(), none, len, (&raw const value).cast(), 4) })
}

/// The beginning of a `struct sockaddr_in`, up to and including the address.
fn address(of: SocketAddr) -> Vec<u8> {
    let SocketAddr::V4(of) = of else { return Vec::new() };
    [&[16, 2][..], &of.port().to_be_bytes(), &of.ip().octets()].concat()
}

pub(crate) fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = hex.chars().map(|c| c.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    digits.chunks_exact(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).ok()).collect()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// `ok BYTES`, or `error NUMBER`.
fn result_line(result: io::Result<Vec<u8>>) -> String {
    match result {
        Ok(value) => format!("ok {}\n", hex(&value)),
        Err(error) => format!("error {}\n", error.raw_os_error().unwrap_or(0)),
    }
}

/// Makes the calls in a file, and returns their results.
pub(crate) fn answer(request: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut open: Option<Open> = None;
    for line in request.lines() {
        let failed = |error: &dyn std::fmt::Display| format!("{line}: {error}");
        let words: Vec<&str> = line.split(' ').collect();
        match (words.as_slice(), &mut open) {
            (["script", _, style], _) => {
                let style = if *style == "many" { Style::OneToMany } else { Style::OneToOne };
                open = Some(Open::new(style).map_err(|e| failed(&e))?);
            }
            // usrsctp sends all packets through UDP anyway.
            (["sysctl", setting], _) if setting.starts_with("net.inet.sctp.udp_tunneling_port=") => {}
            (["sysctl", setting], _) => {
                let (name, value) = setting.split_once('=').ok_or_else(|| failed(&"not of the form KEY=VALUE"))?;
                set_setting(name, value.parse().map_err(|e| failed(&e))?).map_err(|e| failed(&e))?;
            }
            (["connect"], Some(open)) => open.connect().map_err(|e| failed(&e))?,
            ([what @ ("get" | "set"), level, name, hex, peer], Some(open)) => {
                let number = |text: &str| text.parse::<c_int>().map_err(|e| failed(&e));
                let mut value = bytes(hex).ok_or_else(|| failed(&"not a list of bytes"))?;
                if let (Ok(at), Some((.., peer))) = (peer.parse::<usize>(), &open.peer) {
                    let address = address(*peer);
                    let place = value.get_mut(at..at + address.len());
                    place.ok_or_else(|| failed(&"there is no room for the peer's address"))?.copy_from_slice(&address);
                }
                let (level, name) = (number(level)?, number(name)?);
                out += &result_line(if *what == "get" {
                    open.get(level, name, value)
                } else {
                    open.set(level, name, value)
                });
            }
            _ => return Err(failed(&"not a call")),
        }
    }
    Ok(out)
}
