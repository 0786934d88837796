//! Makes calls on bytes, as `codegen/src/lower/packetdrill/calls.rs` writes them, and prints what came of each.

use std::io;
use std::net::SocketAddr;

use sctp_opts::all_platforms::freebsd::{AssocState, Status};
use sctp_opts::OneToOne;

use crate::ask::{get, Refusal};
use crate::host;
use crate::library::usrsctp_sysctl_set_sctp_cmt_on_off;
use crate::sockets::{self, Socket, Style};

/// `SOL_SOCKET` and its options: FreeBSD's numbers, and those of the system that the stack runs on.
const SOL_SOCKET: (i32, i32) = (0xffff, 1);
const OF_SOCKET: [(i32, i32); 3] = [(0x80, 13), (0x1001, 7), (0x1002, 8)];

/// What a script has open.
struct Open {
    socket: Socket,
    /// Where the other side is.
    peer: Option<SocketAddr>,
}

impl Open {
    fn new(style: Style) -> io::Result<Open> {
        // As on every new system.
        let _ = usrsctp_sysctl_set_sctp_cmt_on_off(0);
        Ok(Open { socket: Socket::new(host::INET, style)?, peer: None })
    }

    fn connect(&mut self) -> io::Result<()> {
        sockets::through_udp(&self.socket)?;
        let (listener, peer) = sockets::listener(Style::One, |_| {})?;
        self.socket.connect(peer)?;
        let established = || {
            let status: Result<Status, Refusal> = get(&self.socket, OneToOne);
            status.ok().filter(|status| status.state == AssocState::Established)
        };
        sockets::eventually("the association", established)?;
        sockets::eventually("accept()", || listener.accept().ok())?;
        self.peer = Some(peer);
        Ok(())
    }
}

fn one(open: &Open, what: &str, level: i32, name: i32, mut value: Vec<u8>, peer: &str) -> io::Result<Vec<u8>> {
    if let (Ok(at), Some(peer)) = (peer.parse::<usize>(), &open.peer) {
        let address = host::address(*peer);
        let place = value.get_mut(at..at + address.len());
        place.ok_or_else(|| io::Error::other("the peer's address has no place"))?.copy_from_slice(&address);
    }
    let (level, name) = match OF_SOCKET.iter().find(|(theirs, _)| *theirs == name) {
        Some((_, ours)) if level == SOL_SOCKET.0 => (SOL_SOCKET.1, *ours),
        _ => (level, name),
    };
    if what == "get" {
        let filled = open.socket.read(level, name, value.as_mut_ptr().cast(), value.len())?;
        value.truncate(filled);
        Ok(value)
    } else {
        open.socket.write(level, name, value.as_ptr().cast(), value.len())?;
        Ok(Vec::new())
    }
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = hex.chars().map(|c| c.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    digits.chunks_exact(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).ok()).collect()
}

/// Answers the questions of a file.
pub(crate) fn answer(request: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut open: Option<Open> = None;
    for line in request.lines() {
        let failed = |error: &dyn std::fmt::Display| format!("{line}: {error}");
        let words: Vec<&str> = line.split(' ').collect();
        match (words.as_slice(), &mut open) {
            (["script", _, style], _) => {
                let style = if *style == "many" { Style::Many } else { Style::One };
                open = Some(Open::new(style).map_err(|e| failed(&e))?);
            }
            (["sysctl", "net.inet.sctp.cmt_on_off=1"], _) => {
                let _ = usrsctp_sysctl_set_sctp_cmt_on_off(1);
            }
            // All packets go through UDP here.
            (["sysctl", setting], _) if setting.starts_with("net.inet.sctp.udp_tunneling_port=") => {}
            (["connect"], Some(open)) => open.connect().map_err(|e| failed(&e))?,
            ([what @ ("get" | "set"), level, name, hex, peer], Some(open)) => {
                let number = |text: &str| text.parse::<i32>().map_err(|e| failed(&e));
                let value = bytes(hex).ok_or_else(|| failed(&"these are not bytes"))?;
                match one(open, what, number(level)?, number(name)?, value, peer) {
                    Ok(value) => {
                        let hex: String = value.iter().map(|byte| format!("{byte:02x}")).collect();
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
