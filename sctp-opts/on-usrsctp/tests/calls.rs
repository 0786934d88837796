//! Provokes the causes that `spec/calls.toml` gives for FreeBSD on FreeBSD's own stack, and checks the error and its text.
//! Causes in the rest of FreeBSD's kernel, such as its limits, cannot be provoked here.
#![cfg(sctp_opts_on_usrsctp)]

mod common;

use std::fmt::Debug;
use std::net::{IpAddr, Ipv4Addr, Shutdown, SocketAddr, UdpSocket};

use sctp_opts_on_usrsctp as _;

use sctp_opts::cmsgs::SndInfo;
use sctp_opts::options::{AssocState, DisableFragments, ExplicitEor, MaxSeg, RemoteUdpEncapsPort, SndFlags, Status};
use sctp_opts::{errno, get, set, AssocId, Error, Family, Kind, OneToOne, SctpSocket, Socket, Style, Why};

use common::{eventually, HERE};

/// An unused address, in a network that is reserved for documentation.
const NOBODY: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)), 5000);

fn open(style: Style) -> SctpSocket {
    SctpSocket::builder(style, Family::V4).nonblocking().open().unwrap()
}

fn listening(style: Style) -> (SctpSocket, SocketAddr) {
    let socket = SctpSocket::builder(style, Family::V4).nonblocking().bind([HERE]).listen(4).unwrap();
    let at = socket.local_addr().unwrap().expect("the socket is bound");
    (socket, at)
}

/// Two one-to-one sockets with an association: the client, and the accepted socket.
fn connected() -> (SctpSocket, SctpSocket) {
    let (listener, at) = listening(Style::OneToOne);
    let client = open(Style::OneToOne);
    client.connect([at]).unwrap();
    let server = eventually("accept", || listener.accept().ok()).0;
    server.set_nonblocking(true).unwrap();
    let state = || get::<Status>(&client, OneToOne).unwrap().state;
    eventually("the association is established", || (state() == AssocState::Established).then_some(()));
    (client, server)
}

/// Whether the stack is that of FreeBSD 14, in which the errors of send changed (March 2022). It is recognised by a change
/// of December 2021: `SCTP_MAXSEG` of an association that has no limit of its own is 0.
fn is_of_14(client: &SctpSocket) -> bool {
    get::<MaxSeg>(client, OneToOne).unwrap().0 == 0
}

fn send(socket: &SctpSocket, data: &[u8], to: Option<SocketAddr>, info: SndInfo) -> Result<(), Error> {
    socket.send(data, to, &info).map(drop)
}

fn flagged(flags: SndFlags) -> SndInfo {
    SndInfo { flags, ..SndInfo::default() }
}

/// Asserts that the call failed with this error, and that its text contains the cause.
#[track_caller]
fn refused<T: Debug>(result: Result<T, Error>, number: i32, cause: &str) {
    let error = result.expect_err(cause);
    assert_eq!(error.raw_os_error(), Some(number), "{cause}: {error}");
    assert!(error.to_string().contains(cause), "`{error}` does not contain `{cause}`");
}

/// The error of the next receive, other than `EAGAIN`.
fn end_of(socket: &SctpSocket) -> Result<(), Error> {
    eventually("the association ends", || match socket.receive::<()>(&mut [0; 64]) {
        Err(error) if error.is_would_block() => None,
        other => Some(other.map(drop)),
    })
}

#[test]
fn bind_and_listen() {
    let (_listener, at) = listening(Style::OneToOne);
    refused(open(Style::OneToOne).bind([at]), errno::EADDRINUSE, "another socket has that port at this address");
    refused(open(Style::OneToOne).bind([NOBODY]), errno::EADDRNOTAVAIL, "this machine does not have that address");
    let bound = SctpSocket::builder(Style::OneToOne, Family::V4).bind([HERE]).open().unwrap();
    refused(bound.bind([HERE]), errno::EINVAL, "the socket is bound already");

    let (client, _server) = connected();
    refused(client.listen(4), errno::EINVAL, "the socket is or was connected");
}

#[test]
fn errors_of_sending_without_an_association() {
    let (listener, _) = listening(Style::OneToOne);
    let error = send(&listener, b"x", None, SndInfo::default());
    if is_of_14(&connected().0) {
        refused(error, errno::EINVAL, "the one-to-one socket listens");
    } else {
        refused(error, errno::ENOTCONN, "in 13.0 the one-to-one socket listens");
    }
    let none = "there is no such association";
    for style in [Style::OneToOne, Style::OneToMany] {
        refused(send(&open(style), b"x", None, SndInfo::default()), errno::ENOENT, none);
        refused(send(&open(style), b"x", Some(NOBODY), flagged(SndFlags::ABORT)), errno::ENOENT, none);
    }
    let gone = SndInfo { assoc_id: AssocId::new(0x7fff_0000), ..SndInfo::default() };
    refused(send(&open(Style::OneToMany), b"x", None, gone), errno::ENOENT, none);
    // No peer answers, so the association stays in setup.
    let starting = open(Style::OneToOne);
    starting.connect([NOBODY]).unwrap();
    let abort = send(&starting, b"x", None, flagged(SndFlags::ABORT));
    refused(abort, errno::EINVAL, "`SndFlags::ABORT` before the association is set up");
}

#[test]
fn errors_of_sending_invalid_messages() {
    let (client, _server) = connected();
    let unknown = SndInfo { stream: 999, ..SndInfo::default() };
    refused(send(&client, b"x", None, unknown), errno::EINVAL, "the association has no such stream");
    let flag = flagged(SndFlags::from_bits(0x80));
    refused(send(&client, b"x", None, flag), errno::EINVAL, "a flag that the kernel does not know");
    let policy = flagged(SndFlags::from_bits(4));
    refused(send(&client, b"x", None, policy), errno::EINVAL, "a policy of partial reliability that does not exist");
    let error = send(&client, b"x", None, flagged(SndFlags::ADDR_OVER)).unwrap_err();
    assert_eq!(error.kind(), Kind::BadValue { field: "flags", why: Why::Contradicts }, "{error}");
    assert!(error.to_string().ends_with("cannot pass flags: `ADDR_OVER` without an address"), "{error}");
    let over = "`ADDR_OVER` with an address that the peer does not have";
    refused(send(&client, b"x", Some(NOBODY), flagged(SndFlags::ADDR_OVER)), errno::EINVAL, over);

    refused(
        send(&client, &vec![0; 2_000_000], None, SndInfo::default()),
        errno::EMSGSIZE,
        "longer than the send buffer",
    );
    let reason = send(&client, &[0; 1449], None, flagged(SndFlags::ABORT));
    refused(reason, errno::EMSGSIZE, "the reason of `SndFlags::ABORT` is longer than 1448 bytes");
    set(&client, Socket, &DisableFragments(true)).unwrap();
    let packet = send(&client, &vec![0; 70_000], None, SndInfo::default());
    refused(packet, errno::EMSGSIZE, "than a packet while SCTP_DISABLE_FRAGMENTS is on");
    set(&client, Socket, &DisableFragments(false)).unwrap();

    let large = vec![0; 60_000];
    let full = (0..10_000).find_map(|_| send(&client, &large, None, SndInfo::default()).err());
    refused(full.map_or(Ok(()), Err), errno::EAGAIN, "the send buffer is full");
}

#[test]
fn sending_on_another_stream_before_the_message_ends() {
    let (client, _server) = connected();
    set(&client, Socket, &ExplicitEor(true)).unwrap();
    send(&client, b"begins", None, SndInfo::default()).unwrap();
    let other = SndInfo { stream: 1, ..SndInfo::default() };
    refused(send(&client, b"x", None, other), errno::EINVAL, "a message on another stream is not finished");
    send(&client, b"ends", None, flagged(SndFlags::EOR)).unwrap();
    send(&client, b"x", None, other).unwrap();
}

#[test]
fn sending_and_receiving_after_the_end() {
    let (client, _server) = connected();
    let is_of_14 = is_of_14(&client);
    // All packets go through UDP: to a port that drops them, so that the association cannot end.
    let nobody = UdpSocket::bind(HERE).unwrap();
    let port = RemoteUdpEncapsPort(nobody.local_addr().unwrap().port());
    set(&client, (OneToOne, client.peer_addr().unwrap()), &port).unwrap();
    send(&client, b"last", None, SndInfo::default()).unwrap();
    client.shutdown(Shutdown::Write).unwrap();
    let error = send(&client, b"x", None, SndInfo::default());
    if is_of_14 {
        refused(error, errno::EPIPE, "the association is being shut down");
    } else {
        refused(error, errno::ECONNRESET, "in 13.0 is being shut down");
    }

    let (client, server) = connected();
    send(&client, b"reason", None, flagged(SndFlags::ABORT)).unwrap();
    refused(end_of(&client), errno::ECONNABORTED, "this side aborted the association");
    refused(end_of(&server), errno::ECONNRESET, "the peer aborted the association");

    refused(open(Style::OneToOne).receive::<()>(&mut [0; 8]).map(drop), errno::ENOTCONN, "has no association");
    let (client, _server) = connected();
    refused(client.receive::<()>(&mut [0; 8]).map(drop), errno::EAGAIN, "nothing has arrived yet");
}

#[test]
fn shutdown_and_peeloff() {
    refused(open(Style::OneToOne).shutdown(Shutdown::Write), errno::ENOTCONN, "the socket has no association");
    refused(open(Style::OneToMany).shutdown(Shutdown::Write), errno::EOPNOTSUPP, "the socket is one-to-many");
    let (client, _server) = connected();
    let gone = AssocId::new(0x7fff_0000);
    refused(client.peeloff(gone).map(drop), errno::EOPNOTSUPP, "the socket is one-to-one or was peeled off");
    refused(open(Style::OneToMany).peeloff(gone).map(drop), errno::ENOENT, "the socket has no such association");
}
