//! Makes the calls of a packetdrill script one by one, as requested by the player in
//! `codegen/xtask/src/packetdrill/play`, and prints each result immediately.
//!
//! ```text
//! socket one 40000                  or `many`; the UDP port of the peer's packets
//! sysctl net.inet.sctp.x=1
//! bind 02000000…                    an address; also `connect`
//! listen 1
//! set 132 14 00000000…              level, name, bytes
//! get 132 14 00000000…
//! send 2000000000000000… 100 0      control data or `-`, the number of bytes, flags, and the address
//! receive 1000 48                   the sizes of the buffers for data and control data
//! close
//! ```
//!
//! The answer to each is a line: `ok` and the result, or `error NUMBER`. The result of `socket` is the stack's UDP port; that
//! of `receive` is the length, flags, bytes and control data.

use std::ffi::c_int;
use std::io::{self, BufRead as _, Write as _};
use std::os::fd::{AsRawFd as _, OwnedFd};

use sctp_opts::options::RemoteUdpEncapsPort;
use sctp_opts::{Family, Future, SctpSocket, Style};
use sctp_opts_on_usrsctp::calls::{
    freebsd_bind, freebsd_connect, freebsd_getsockopt, freebsd_listen, freebsd_setsockopt,
};
use sctp_opts_on_usrsctp::direct;

use crate::scripts::{bytes, done, hex, set_setting};

/// Answers each line of standard input.
pub(crate) fn play() -> Result<(), String> {
    let mut socket = None;
    for line in io::stdin().lock().lines() {
        let line = line.map_err(|error| error.to_string())?;
        let words: Vec<&str> = line.split(' ').collect();
        let said = match made(&words, &mut socket) {
            None => return Err(format!("{line}: not a call")),
            Some(Ok(said)) => format!("ok {said}"),
            Some(Err(error)) => format!("error {}", error.raw_os_error().unwrap_or(0)),
        };
        let mut out = io::stdout().lock();
        writeln!(out, "{said}").and_then(|()| out.flush()).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// The result of a call; `None` if there is no such call.
fn made(words: &[&str], socket: &mut Option<OwnedFd>) -> Option<io::Result<String>> {
    Some(match (words, socket.as_ref().map(OwnedFd::as_raw_fd)) {
        (["socket", style, port], None) => {
            let style = if *style == "many" { Style::OneToMany } else { Style::OneToOne };
            opened(style, port.parse().ok()?).map(|(fd, at)| {
                *socket = Some(fd);
                at.to_string()
            })
        }
        (["sysctl", setting], _) => {
            let (name, value) = setting.split_once('=')?;
            set_setting(name, value.parse().ok()?).map(|()| String::new())
        }
        (["bind", address], Some(fd)) => addressed(freebsd_bind, fd, &bytes(address)?),
        (["connect", address], Some(fd)) => addressed(freebsd_connect, fd, &bytes(address)?),
        (["listen", backlog], Some(fd)) => done(freebsd_listen(fd, backlog.parse().ok()?)).map(|()| String::new()),
        (["set", level, name, value], Some(fd)) => set(fd, level.parse().ok()?, name.parse().ok()?, bytes(value)?),
        (["get", level, name, value], Some(fd)) => get(fd, level.parse().ok()?, name.parse().ok()?, bytes(value)?),
        (["send", control, len, flags, to @ ..], Some(fd)) => {
            let mut control = if *control == "-" { Vec::new() } else { bytes(control)? };
            let mut data = vec![0; len.parse().ok()?];
            let mut to = to.first().map_or(Some(Vec::new()), |to| bytes(to))?;
            direct::send(fd, &mut to, &mut data, &mut control, flags.parse().ok()?).map(|sent| sent.to_string())
        }
        (["receive", len, room], Some(fd)) => received(fd, len.parse().ok()?, room.parse().ok()?),
        (["close"], Some(fd)) => direct::close(fd).map(|()| String::new()),
        _ => return None,
    })
}

/// A non-blocking socket, and the stack's UDP port.
fn opened(style: Style, peer: u16) -> io::Result<(OwnedFd, u16)> {
    let socket = SctpSocket::new(style, Family::V4)?;
    let RemoteUdpEncapsPort(own) = socket.get(Future)?;
    socket.set(Future, &RemoteUdpEncapsPort(peer))?;
    socket.set_nonblocking(true)?;
    Ok((OwnedFd::from(socket), own))
}

type Addressed = unsafe extern "C" fn(c_int, *const std::ffi::c_void, u32) -> c_int;

fn addressed(call: Addressed, fd: c_int, address: &[u8]) -> io::Result<String> {
    // SAFETY: `address` has the length passed.
    done(unsafe { call(fd, address.as_ptr().cast(), length(address.len())) }).map(|()| String::new())
}

fn length(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

fn set(fd: c_int, level: c_int, name: c_int, mut value: Vec<u8>) -> io::Result<String> {
    let len = length(value.len());
    let at = value.as_mut_ptr().cast_const().cast();
    // SAFETY: `value` has `len` bytes, which may be written to.
    done(unsafe { freebsd_setsockopt(fd, level, name, at, len) }).map(|()| String::new())
}

fn get(fd: c_int, level: c_int, name: c_int, mut value: Vec<u8>) -> io::Result<String> {
    let mut len = length(value.len());
    let at = value.as_mut_ptr().cast();
    // SAFETY: `value` has `len` bytes, which may be written to.
    done(unsafe { freebsd_getsockopt(fd, level, name, at, &raw mut len) })?;
    value.truncate(len as usize);
    Ok(hex(&value))
}

fn received(fd: c_int, room: usize, room_for_control: usize) -> io::Result<String> {
    let got = direct::receive(fd, room, room_for_control)?;
    let shown = |bytes: &[u8]| if bytes.is_empty() { "-".to_owned() } else { hex(bytes) };
    Ok(format!("{} {} {} {}", got.data.len(), got.flags, shown(&got.data), shown(&got.control)))
}
