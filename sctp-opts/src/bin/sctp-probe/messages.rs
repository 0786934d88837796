//! The ancillary messages: each is sent or received once.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};

use sctp_opts::options::{Events, RecvNxtInfo, RecvRcvInfo};
use sctp_opts::{set, Socket as Whole};
use sctp_sys::linux as sys;

use crate::report::Row;
use crate::sockets::{pair, Socket, Style};

/// `struct cmsghdr` and its payload.
fn cmsg(number: i64, payload: &[u8]) -> Vec<u8> {
    let mut bytes = (16 + payload.len()).to_ne_bytes().to_vec();
    bytes.extend_from_slice(&sys::IPPROTO_SCTP.to_ne_bytes());
    bytes.extend_from_slice(&i32::try_from(number).unwrap_or(-1).to_ne_bytes());
    bytes.extend_from_slice(payload);
    bytes.resize(bytes.len().next_multiple_of(8), 0);
    bytes
}

/// Sends a message with it to a new peer.
fn send(control: &[u8], on: SocketAddr) -> io::Result<usize> {
    let server = Socket::new(on, Style::Many)?;
    server.bind(on)?;
    server.listen()?;
    let mut to = server.address()?;
    if to.is_ipv4() {
        to.set_ip(Ipv4Addr::LOCALHOST.into());
    }
    Socket::new(on, Style::Many)?.send(b"hello", Some(to), control)
}

/// The numbers of what comes along with a message, after `prepare`.
fn received(prepare: impl Fn(&Socket)) -> io::Result<Vec<i32>> {
    let pair = pair(Style::One, |_| {})?;
    prepare(&pair.server);
    // One message behind it, for what is told about the next one.
    pair.client.send(b"first", None, &[])?;
    pair.client.send(b"second", None, &[])?;
    std::thread::sleep(std::time::Duration::from_millis(50));
    let mut bytes = [0; 512];
    let length = pair.server.receive(&mut [0; 64], &mut bytes)?;
    let mut numbers = Vec::new();
    let mut rest = &bytes[..length.min(bytes.len())];
    while let Some((header, _)) = rest.split_first_chunk::<16>() {
        let number = |at: usize| i32::from_ne_bytes(std::array::from_fn(|i| header[at + i]));
        let length = usize::from_ne_bytes(std::array::from_fn(|i| header[i]));
        if number(8) == sys::IPPROTO_SCTP {
            numbers.push(number(12));
        }
        rest = rest.get(length.max(16).next_multiple_of(8)..).unwrap_or_default();
    }
    Ok(numbers)
}

/// All that Linux has.
pub(crate) fn rows() -> Vec<Row> {
    let v4 = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    let v6 = SocketAddr::from((Ipv6Addr::LOCALHOST, 0));
    let sent: [(&'static str, i64, Vec<u8>, SocketAddr); 7] = [
        ("SCTP_INIT", sys::SCTP_INIT.into(), vec![0; size_of::<sys::sctp_initmsg>()], v4),
        ("SCTP_SNDRCV", sys::SCTP_SNDRCV.into(), vec![0; size_of::<sys::sctp_sndrcvinfo>()], v4),
        ("SCTP_SNDINFO", sys::SCTP_SNDINFO.into(), vec![0; size_of::<sys::sctp_sndinfo>()], v4),
        ("SCTP_PRINFO", sys::SCTP_PRINFO.into(), vec![0; size_of::<sys::sctp_prinfo>()], v4),
        ("SCTP_AUTHINFO", sys::SCTP_AUTHINFO.into(), vec![0; size_of::<sys::sctp_authinfo>()], v4),
        ("SCTP_DSTADDRV4", sys::SCTP_DSTADDRV4.into(), vec![127, 0, 0, 2], v4),
        ("SCTP_DSTADDRV6", sys::SCTP_DSTADDRV6.into(), vec![0xfd, 9, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], v6),
    ];
    let mut rows = Vec::new();
    for (name, number, payload, on) in sent {
        let mut row = Row::new("cmsg", name);
        row.io("send", &send(&cmsg(number, &payload), on));
        if name == "SCTP_SNDRCV" {
            row.answers.push((
                "receive",
                seen(sys::SCTP_SNDRCV.into(), |socket| {
                    drop(set(socket, Whole, &Events { data_io: true, ..Events::default() }));
                }),
            ));
        }
        rows.push(row);
    }
    let mut row = Row::new("cmsg", "SCTP_RCVINFO");
    row.answers
        .push(("receive", seen(sys::SCTP_RCVINFO.into(), |socket| drop(set(socket, Whole, &RecvRcvInfo(true))))));
    rows.push(row);
    let mut row = Row::new("cmsg", "SCTP_NXTINFO");
    row.answers
        .push(("receive", seen(sys::SCTP_NXTINFO.into(), |socket| drop(set(socket, Whole, &RecvNxtInfo(true))))));
    rows.push(row);
    rows
}

fn seen(number: i64, prepare: impl Fn(&Socket)) -> String {
    match received(prepare) {
        Ok(numbers) if numbers.iter().any(|n| i64::from(*n) == number) => "seen".to_owned(),
        Ok(_) => "missing".to_owned(),
        Err(error) => error.to_string(),
    }
}
