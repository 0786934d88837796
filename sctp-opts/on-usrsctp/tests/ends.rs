//! The guide's table of how associations end on FreeBSD, measured with FreeBSD's half of the library on its stack.
//!
//! Tests close no socket of the stack (`src/sockets.rs`), so the table has no peer that closes; on the wire that is a
//! shutdown or an abort.
#![cfg(sctp_opts_on_usrsctp)]

#[path = "../../tests/live/ends/kinds.rs"]
mod kinds;
#[path = "../../tests/live/ends/outcome.rs"]
mod outcome;

use std::net::{Ipv4Addr, Shutdown, SocketAddr, UdpSocket};
use std::sync::{mpsc, Arc};
use std::thread;
use std::time::{Duration, Instant};

use sctp_opts_on_usrsctp as _;

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::options::{
    AssocIdList, AssocInfo, AssocState, PeerAddrParams, RecvRcvInfo, RemoteUdpEncapsPort, RtoInfo, SndFlags, SppFlags,
    Status,
};
use sctp_opts::{get, set, AssocId, Family, Future, Received, SctpSocket, Socket, Style};

use self::kinds::{Ends, Kind};
use self::outcome::{assert_table, lines, name, outcome, until_same, HEAD};

/// Included at compile time.
const GUIDE: &str = include_str!("../../src/guide/ends.md");
const HERE: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

fn within<T>(limit: Duration, mut step: impl FnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + limit;
    loop {
        match step() {
            None if Instant::now() < end => thread::sleep(Duration::from_millis(2)),
            done => return done,
        }
    }
}

fn open(style: Style) -> SctpSocket {
    let ms = Duration::from_millis;
    let socket = SctpSocket::builder(style, Family::V4).nonblocking().option(Socket, &RecvRcvInfo(true));
    socket.option(Future, &RtoInfo { initial: ms(100), min: ms(100), max: ms(400) }).open().unwrap()
}

fn listening(style: Style) -> (SctpSocket, SocketAddr) {
    let socket = open(style);
    socket.bind([HERE]).unwrap();
    socket.listen(4).unwrap();
    let at = socket.local_addr().unwrap().unwrap();
    (socket, at)
}

fn ends(kind: Kind) -> Ends {
    // usrsctp occasionally fails to set up an association while others are being set up.
    (0..5).find_map(|_| ends_once(kind)).expect("an association")
}

fn ends_once(kind: Kind) -> Option<Ends> {
    const LIMIT: Duration = Duration::from_secs(3);
    let accepted = |listener: &SctpSocket| {
        let own = within(LIMIT, || listener.accept().ok())?.0;
        own.set_nonblocking(true).unwrap();
        Some(own)
    };
    // The peer accepts the association before its last handshake packet arrives here.
    let established = |socket: &SctpSocket, id: AssocId| {
        let state = || socket.get::<Status>(id).ok().map(|status| status.state);
        within(LIMIT, || (state() == Some(AssocState::Established)).then_some(()))
    };
    let none = AssocId::new(0);
    match kind {
        Kind::Connected | Kind::Accepted => {
            let (listener, at) = listening(Style::OneToOne);
            let client = open(Style::OneToOne);
            client.connect([at]).unwrap();
            let own = accepted(&listener)?;
            established(&client, none)?;
            let (own, peer) = if kind == Kind::Accepted { (own, client) } else { (client, own) };
            Some(Ends { own, id: none, peer })
        }
        Kind::PeeledOff => {
            let (server, at) = listening(Style::OneToMany);
            let peer = open(Style::OneToOne);
            peer.connect([at]).unwrap();
            established(&peer, none)?;
            peer.send(b"hello", None, &()).unwrap();
            let mut buffer = [0; 64];
            let id = within(LIMIT, || match server.receive::<RcvInfo>(&mut buffer) {
                Ok(Received::Message(message)) => Some(message.info.unwrap().assoc_id),
                _ => None,
            })?;
            let own = server.peeloff(id).unwrap();
            own.set_nonblocking(true).unwrap();
            Some(Ends { own, id: none, peer })
        }
        Kind::OneToMany => {
            let (listener, at) = listening(Style::OneToOne);
            let own = open(Style::OneToMany);
            own.connect([at]).unwrap();
            let peer = accepted(&listener)?;
            let id = within(LIMIT, || own.get::<AssocIdList>(Socket).unwrap().0.first().copied())?;
            established(&own, id)?;
            Some(Ends { own, id, peer })
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    PeerShutsDown,
    PeerAborts,
    OwnWrite,
    OwnBoth,
    OwnRead,
    OwnEof,
    OwnAbort,
    PeerIsGone,
}

impl Cause {
    const ALL: [Cause; 8] = [
        Cause::PeerShutsDown,
        Cause::PeerAborts,
        Cause::OwnWrite,
        Cause::OwnBoth,
        Cause::OwnRead,
        Cause::OwnEof,
        Cause::OwnAbort,
        Cause::PeerIsGone,
    ];

    fn title(self) -> &'static str {
        match self {
            Cause::PeerShutsDown => "the peer shuts it down",
            Cause::PeerAborts => "the peer aborts it",
            Cause::OwnWrite => "own `shutdown(Write)`",
            Cause::OwnBoth => "own `shutdown(Both)`",
            Cause::OwnRead => "own `shutdown(Read)`",
            Cause::OwnEof => "own message with `SndFlags::EOF`",
            Cause::OwnAbort => "own message with `SndFlags::ABORT`",
            Cause::PeerIsGone => "the peer does not answer a message",
        }
    }

    fn fits(self, kind: Kind) -> bool {
        !matches!(self, Cause::OwnWrite | Cause::OwnBoth | Cause::OwnRead) || kind.has_one()
    }

    fn happen(self, Ends { own, id, peer }: &Ends) {
        let flagged = |socket: &SctpSocket, flags, assoc_id| {
            socket.send(b"", None, &SndInfo { flags, assoc_id, ..SndInfo::default() }).unwrap();
        };
        match self {
            Cause::PeerShutsDown => peer.shutdown(Shutdown::Write).unwrap(),
            Cause::PeerAborts => flagged(peer, SndFlags::ABORT, AssocId::new(0)),
            Cause::OwnWrite => own.shutdown(Shutdown::Write).unwrap(),
            Cause::OwnBoth => own.shutdown(Shutdown::Both).unwrap(),
            Cause::OwnRead => own.shutdown(Shutdown::Read).unwrap(),
            Cause::OwnEof => flagged(own, SndFlags::EOF, *id),
            Cause::OwnAbort => flagged(own, SndFlags::ABORT, *id),
            Cause::PeerIsGone => {
                set(own, *id, &AssocInfo { max_retrans: 1, ..AssocInfo::default() }).unwrap();
                let path = (*id, get::<Status>(own, *id).unwrap().primary.address);
                let once =
                    PeerAddrParams { path_max_retrans: 1, flags: SppFlags::HB_DISABLE, ..PeerAddrParams::default() };
                set(own, path, &once).unwrap();
                // All packets go through UDP: from now on to a port that drops them.
                let nobody = UdpSocket::bind(HERE).unwrap();
                set(own, path, &RemoteUdpEncapsPort(nobody.local_addr().unwrap().port())).unwrap();
                own.send(b"lost", None, &SndInfo { assoc_id: *id, ..SndInfo::default() }).unwrap();
            }
        }
    }
}

fn non_blocking(own: &SctpSocket) -> Vec<String> {
    until_same(|| outcome(own.receive::<()>(&mut [0; 256])))
}

/// The results of blocking calls, if the non-blocking ones returned `first`: they have enough time on a busy machine. A
/// thread that waits forever is abandoned.
fn blocking(own: SctpSocket, first: &[String]) -> Vec<String> {
    own.set_nonblocking(false).unwrap();
    let own = Arc::new(own);
    let mut expected = first.iter();
    until_same(|| {
        let waits = expected.next().or(first.last()).is_some_and(|outcome| outcome == "waits");
        let (own, (sender, receiver)) = (Arc::clone(&own), mpsc::channel());
        thread::spawn(move || sender.send(outcome(own.receive::<()>(&mut [0; 256]))));
        let limit = if waits { Duration::from_millis(100) } else { Duration::from_secs(60) };
        receiver.recv_timeout(limit).unwrap_or_else(|_| "waits".to_owned())
    })
}

fn ended(kind: Kind, cause: Cause, subscribed: bool) -> Ends {
    let ends = ends(kind);
    if subscribed {
        ends.subscribe();
    }
    cause.happen(&ends);
    if cause != Cause::OwnRead {
        let ended = || ends.own.get::<Status>(ends.id).is_err().then_some(());
        within(Duration::from_secs(60), ended).expect("the end");
    }
    ends
}

fn after(kind: Kind, cause: Cause, subscribed: bool) -> String {
    let first = non_blocking(&ended(kind, cause, subscribed).own);
    let second = blocking(ended(kind, cause, subscribed).own, &first);
    assert_eq!(first, second, "{kind:?}, {cause:?}, {subscribed}");
    first.join(", ")
}

fn sent(kind: Kind, cause: Cause) -> String {
    let Ends { own, id, .. } = ended(kind, cause, false);
    match own.send(b"x", None, &SndInfo { assoc_id: id, ..SndInfo::default() }) {
        Ok(_) => "success".to_owned(),
        Err(error) => name(&error),
    }
}

fn table() -> String {
    let mut text = String::from(HEAD);
    for cause in Cause::ALL {
        // In parallel, because most of the time is spent waiting.
        let measured = thread::scope(|scope| {
            let fitting = Kind::ALL.into_iter().filter(|kind| cause.fits(*kind));
            let row = |kind| [after(kind, cause, false), after(kind, cause, true), sent(kind, cause)];
            let all: Vec<_> = fitting.map(|kind| (kind, scope.spawn(move || row(kind)))).collect();
            all.into_iter().map(|(kind, row)| (kind, row.join().unwrap())).collect()
        });
        text += &lines(cause.title(), measured);
    }
    text
}

#[test]
fn the_guide_matches_the_measurements() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/guide/ends.md");
    assert_table(GUIDE, path, "on-usrsctp/tests/ends.rs", &table());
}

#[test]
fn a_never_connected_socket_returns_enotconn() {
    let one = outcome(open(Style::OneToOne).receive::<()>(&mut [0; 16]));
    assert_eq!(one, "`ENOTCONN`");
    assert_eq!(outcome(open(Style::OneToMany).receive::<()>(&mut [0; 16])), "waits");
}
