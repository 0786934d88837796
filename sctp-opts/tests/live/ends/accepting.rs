//! `accept` on sockets that do not listen, and with peers that have left.

use sctp_opts::{AsyncSctpSocket, Error, SctpSocket, Style};
use tokio::time::timeout;

use super::table::{awaited, blocking, non_blocking, runtime};
use super::{build, ends, listening, Cause, Ends, Kind};
use crate::common::{eventually, sctp, PATIENCE};

/// The errno of `accept`, which must be the same in all ways of waiting.
fn errno_of_accept(socket: SctpSocket) -> Option<i32> {
    let errno = |result: Result<(), Error>| result.unwrap_err().raw_os_error();
    socket.set_nonblocking(false).unwrap();
    let blocking = errno(socket.accept().map(drop));
    socket.set_nonblocking(true).unwrap();
    assert_eq!(errno(socket.accept().map(drop)), blocking);
    let runtime = runtime();
    let _inside = runtime.enter();
    let socket = AsyncSctpSocket::new(socket).unwrap();
    let accepted = runtime.block_on(async { timeout(PATIENCE, socket.accept()).await });
    assert_eq!(errno(accepted.expect("accept returns").map(drop)), blocking);
    blocking
}

/// Regardless of the state of their associations.
#[test]
fn accept_fails_on_sockets_that_do_not_listen() {
    if !sctp() {
        return;
    }
    for style in [Style::OneToOne, Style::OneToMany] {
        let expected = if style == Style::OneToOne { libc::EINVAL } else { libc::EOPNOTSUPP };
        assert_eq!(errno_of_accept(build(style).open().unwrap()), Some(expected), "{style:?}");
    }
    assert_eq!(errno_of_accept(listening(Style::OneToMany).0), Some(libc::EOPNOTSUPP));
    for kind in Kind::ALL {
        let expected = if matches!(kind, Kind::Connected | Kind::Accepted) { libc::EINVAL } else { libc::EOPNOTSUPP };
        for cause in Cause::ALL.into_iter().filter(|cause| cause.fits(kind)) {
            let Ends { own, id, peer } = ends(kind);
            let _peer = cause.happen(&own, id, peer);
            assert_eq!(errno_of_accept(own), Some(expected), "{kind:?}, {cause:?}");
        }
    }
}

/// Whether an association of this port has ended, from /proc: no call reports the state of one in the accept queue.
fn ended(port: u16) -> bool {
    const CLOSED: &str = "0";
    let all = std::fs::read_to_string("/proc/net/sctp/assocs").unwrap();
    let titles: Vec<&str> = all.lines().next().unwrap().split_whitespace().collect();
    let column = |title| titles.iter().position(|other| *other == title).unwrap();
    let (port, on, state) = (port.to_string(), column("LPORT"), column("ST"));
    all.lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>())
        .any(|line| line[on] == port && line[state] == CLOSED)
}

/// The association is still accepted, and an abort is no longer reported.
#[test]
fn accept_returns_associations_that_have_ended() {
    if !sctp() {
        return;
    }
    for abort in [false, true] {
        for way in [blocking, non_blocking, awaited] {
            let (listener, address) = listening(Style::OneToOne);
            let client = build(Style::OneToOne).connect([address]).unwrap().0;
            if abort {
                client.abort().unwrap();
            } else {
                drop(client);
            }
            eventually("the association ends", || ended(address.port()));
            let own = listener.accept().unwrap().0;
            assert_eq!(way(&own), ["`Closed`"], "aborted: {abort}");
            assert_eq!(own.send(b"x", None, &()).unwrap_err().raw_os_error(), Some(libc::EPIPE));
        }
    }
}
