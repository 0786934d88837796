//! Checks the guide's page about the socket layer: what `MSG_*` flags and options of `SOL_SOCKET` do on SCTP sockets.

use std::io;
use std::net::{IpAddr, UdpSocket};
use std::os::fd::{AsFd, AsRawFd};
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use nix::sys::socket::{recv, send, MsgFlags};
use sctp_opts::functions::AddrRoom;
use sctp_opts::options::NoDelay;
use sctp_opts::{receive_with, Family, OneToOne, SctpSocket, Socket as Whole, Style};
use socket2::SockRef;

use crate::common::{eventually, sctp};
use crate::functions::at;

fn builder() -> sctp_opts::Builder {
    SctpSocket::builder(Style::OneToOne, Family::V4).option(Whole, &NoDelay(true))
}

/// Two sockets with an association.
fn pair() -> (SctpSocket, SctpSocket) {
    let listener = builder().bind([at("127.0.0.1", 0)]).listen(1).unwrap();
    let (client, _) = builder().connect([listener.local_addr().unwrap().unwrap()]).unwrap();
    (client, listener.accept().unwrap().0)
}

fn set(socket: impl AsFd, option: libc::c_int, value: libc::c_int) -> io::Result<()> {
    let length = libc::socklen_t::try_from(size_of_val(&value)).unwrap();
    let fd = socket.as_fd().as_raw_fd();
    // SAFETY: `value` has `length` bytes.
    let result = unsafe { libc::setsockopt(fd, libc::SOL_SOCKET, option, (&raw const value).cast(), length) };
    if result == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

#[test]
fn flags_of_calls() {
    if !sctp() {
        return;
    }
    let (client, server) = pair();
    let (from, to) = (server.as_raw_fd(), client.as_raw_fd());
    let mut buffer = [0; 100];

    for flag in [MsgFlags::MSG_OOB, MsgFlags::MSG_EOR, MsgFlags::MSG_NOSIGNAL] {
        assert_eq!(send(to, b"as usual", flag), Ok(8), "{flag:?}");
        assert_eq!(recv(from, &mut buffer, MsgFlags::empty()), Ok(8), "{flag:?}");
    }

    // One message, although the buffer has room for both.
    send(to, b"first", MsgFlags::empty()).unwrap();
    send(to, b"second", MsgFlags::empty()).unwrap();
    assert_eq!(recv(from, &mut buffer, MsgFlags::MSG_PEEK), Ok(5));
    assert_eq!(recv(from, &mut buffer, MsgFlags::MSG_WAITALL), Ok(5));
    // The next call returns the part that does not fit.
    assert_eq!(recv(from, &mut buffer[..4], MsgFlags::empty()), Ok(4));
    assert_eq!(recv(from, &mut buffer, MsgFlags::empty()), Ok(2));
    assert_eq!(&buffer[..2], b"nd");

    // Held back until a message without the flag follows, even with SCTP_NODELAY.
    send(to, b"one ", MsgFlags::from_bits_retain(libc::MSG_MORE)).unwrap();
    sleep(Duration::from_millis(20));
    let nothing = receive_with::<()>(&server, &mut buffer, sctp_opts::MsgFlags::DONT_WAIT).unwrap_err();
    assert!(nothing.is_would_block(), "{nothing}");
    send(to, b"packet", MsgFlags::empty()).unwrap();
    assert_eq!(recv(from, &mut buffer, MsgFlags::empty()), Ok(4));
    assert_eq!(recv(from, &mut buffer, MsgFlags::empty()), Ok(6));
}

#[test]
fn options_of_the_socket_layer() {
    if !sctp() {
        return;
    }
    let (client, server) = pair();
    for option in [libc::SO_KEEPALIVE, libc::SO_OOBINLINE, libc::SO_BROADCAST, libc::SO_DONTROUTE] {
        set(&client, option, 1).unwrap();
    }
    for option in [libc::SO_ZEROCOPY, libc::SO_SNDLOWAT] {
        set(&client, option, 1).unwrap_err();
    }
    // SO_RCVLOWAT has no effect.
    set(&server, libc::SO_RCVLOWAT, 1000).unwrap();
    send(client.as_raw_fd(), b"short", MsgFlags::empty()).unwrap();
    assert_eq!(recv(server.as_raw_fd(), &mut [0; 100], MsgFlags::empty()), Ok(5));

    // SCTP lacks SIOCOUTQ, which TCP has.
    let mut queued: libc::c_int = 0;
    // SAFETY: the call writes an `int`.
    assert_eq!(unsafe { libc::ioctl(client.as_raw_fd(), libc::TIOCOUTQ, &raw mut queued) }, -1);
}

#[test]
fn listeners_with_reuse_port_share_the_peers() {
    if !sctp() {
        return;
    }
    let listener = |port| {
        let listener = builder().nonblocking().with(|socket| {
            SockRef::from(socket).set_reuse_port(true).unwrap();
            Ok(())
        });
        listener.bind([at("127.0.0.1", port)]).listen(8).unwrap()
    };
    let first = listener(0);
    let address = first.local_addr().unwrap().unwrap();
    let second = listener(address.port());
    let (mut accepted, mut clients) = ([0, 0], Vec::new());
    eventually("each listener has a peer", || {
        clients.push(builder().connect([address]).unwrap().0);
        for (listener, accepted) in [&first, &second].into_iter().zip(&mut accepted) {
            *accepted += usize::from(listener.accept().is_ok());
        }
        accepted.iter().all(|&accepted| accepted > 0)
    });
}

#[test]
fn a_device_does_not_narrow_what_the_peer_learns() {
    let elsewhere: IpAddr = "10.9.0.1".parse().unwrap();
    if !sctp() || UdpSocket::bind((elsewhere, 0)).is_err() {
        println!("skipped: it needs the addresses of `cargo xtask kernel`");
        return;
    }
    let listener = builder().with(|socket| {
        SockRef::from(socket).bind_device(Some(b"lo")).unwrap();
        Ok(())
    });
    let listener = listener.bind([at("0.0.0.0", 0)]).listen(1).unwrap();
    let port = listener.local_addr().unwrap().unwrap().port();
    let (client, _) = builder().connect([at("127.0.0.1", port)]).unwrap();
    let mut room = AddrRoom::<64>::new();
    let mut learnt = client.peer_addrs(OneToOne, &mut room).unwrap();
    assert!(learnt.any(|address| address.ip() == elsewhere));
}

#[test]
fn the_system_lists_associations() {
    if !sctp() {
        return;
    }
    let listener = builder().bind([at("127.0.0.1", 0)]).listen(1).unwrap();
    let (client, _) = builder().connect([listener.local_addr().unwrap().unwrap()]).unwrap();
    let list = |name: &str| std::fs::read_to_string(format!("/proc/net/sctp/{name}")).unwrap();
    let lists = |name: &str, socket: &SctpSocket| {
        let port = socket.local_addr().unwrap().unwrap().port().to_string();
        list(name).lines().any(|line| line.split_whitespace().any(|word| word == port))
    };
    assert!(lists("eps", &listener) && lists("assocs", &listener));
    assert!(!lists("eps", &client) && lists("assocs", &client));
    assert!(list("assocs").contains("*127.0.0.1"));
    assert!(list("remaddr").contains("127.0.0.1"));
    assert!(list("snmp").contains("SctpAborteds"));
}

/// iproute2's `ss`, with a line for each socket and association, and another for the details.
#[test]
fn ss_lists_associations_below_their_sockets() {
    if !sctp() {
        return;
    }
    let listener = builder().bind([at("127.0.0.1", 0)]).listen(1).unwrap();
    let address = listener.local_addr().unwrap().unwrap();
    let (client, _) = builder().connect([address]).unwrap();
    let (_server, peer) = listener.accept().unwrap();
    client.send(b"unread", None, &()).unwrap();

    let list = || {
        let output = Command::new("ss").args(["--sctp", "--all", "--info", "--numeric", "--no-header"]).output()?;
        Ok::<_, io::Error>(String::from_utf8(output.stdout).unwrap())
    };
    if let Err(error) = list() {
        assert!(std::env::var_os("SCTP_OPTS_LIVE").is_none_or(|v| v != "1"), "ss: {error}");
        println!("skipped: ss is not installed ({error})");
        return;
    }
    eventually("the message is in the queue of the association below the accepted socket", || {
        let text = list().unwrap();
        let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split_whitespace().collect()).collect();
        let (ours, theirs) = (address.to_string(), format!("127.0.0.1:{}", peer.port()));
        // The address of an association has its interface in it.
        let our_port = format!(":{}", address.port());
        assert!(lines.iter().any(|line| line.first() == Some(&"LISTEN") && line.contains(&&*ours)), "{text}");
        let is_between = |line: &[&str]| matches!(line, ["`-", _, _, _, local, peer, ..] if local.ends_with(&our_port) && *peer == theirs);
        let at = lines.iter().position(|line| is_between(line));
        let at = at.unwrap_or_else(|| panic!("no association of {ours} and {theirs} in {text}"));
        let details = &lines[at + 1];
        for name in ["locals:127.0.0.1", "peers:127.0.0.1", "instrms:", "outstrms:", "prwnd:"] {
            assert!(details.iter().any(|word| word.starts_with(name)), "{name} is not in {text}");
        }
        let [state, received, sent] = [1, 2, 3].map(|column| lines[at][column]);
        assert_eq!((state, sent.parse::<u32>().is_ok()), ("ESTAB", true), "{text}");
        received != "0"
    });
}
