//! How associations end, and what calls return then: blocking, non-blocking and in tokio.

mod accept;
#[cfg(feature = "tokio")]
mod accepting;
mod connect;
mod empty;
mod kinds;
mod other;
#[cfg(feature = "tokio")]
mod outcome;
mod poll;
#[cfg(feature = "tokio")]
mod setup;
#[cfg(feature = "tokio")]
mod shared;
#[cfg(feature = "tokio")]
mod table;
#[cfg(feature = "tokio")]
mod tasks;

use std::net::Shutdown;
use std::thread;
use std::time::Duration;

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::options::{
    AssocIdList, AssocInfo, NoDelay, PeerAddrInfo, PeerAddrParams, RecvRcvInfo, RtoInfo, SndFlags, SppFlags,
};
use sctp_opts::{AssocId, Family, MsgFlags, Received, SctpSocket, Socket as Whole, Style};
use socket2::{SockFilter, SockRef};

use self::kinds::{Ends, Kind};
use crate::common::{eventually, gone};
use crate::functions::at;

/// Short timeouts, on any kernel.
const QUICK: RtoInfo = {
    // A multiple of 4 and of 10 ms: kernels round up to whole timer ticks.
    let short = Duration::from_millis(20);
    RtoInfo { initial: short, min: short, max: short }
};

/// Gives another thread time to block. If it has not by then, its call returns the same result.
fn soon() {
    thread::sleep(Duration::from_millis(30));
}

/// Drops all packets that arrive for the associations of a socket.
fn deafen(socket: &SctpSocket) {
    const RETURN: u16 = 0x06; // BPF_RET, BPF_K
    SockRef::from(socket).attach_filter(&[SockFilter::new(RETURN, 0, 0, 0)]).unwrap();
}

fn build(style: Style) -> sctp_opts::Builder {
    SctpSocket::builder(style, Family::V4).option(Whole, &NoDelay(true)).option(Whole, &RecvRcvInfo(true))
}

fn listening(style: Style) -> (SctpSocket, std::net::SocketAddr) {
    let socket = build(style).bind([at("127.0.0.1", 0)]).listen(8).unwrap();
    let address = socket.local_addr().unwrap().unwrap();
    (socket, address)
}

fn ends(kind: Kind) -> Ends {
    match kind {
        Kind::Connected | Kind::Accepted => {
            let (listener, address) = listening(Style::OneToOne);
            let client = build(Style::OneToOne).connect([address]).unwrap().0;
            let own = listener.accept().unwrap().0;
            let (own, peer) = if kind == Kind::Accepted { (own, client) } else { (client, own) };
            Ends { own, id: AssocId::new(0), peer }
        }
        Kind::PeeledOff => {
            let (server, address) = listening(Style::OneToMany);
            let peer = build(Style::OneToOne).connect([address]).unwrap().0;
            peer.send(b"hello", None, &()).unwrap();
            let mut buffer = [0; 64];
            let Received::Message(message) = server.receive::<RcvInfo>(&mut buffer).unwrap() else { panic!() };
            let own = server.peeloff(message.info.unwrap().assoc_id).unwrap();
            Ends { own, id: AssocId::new(0), peer }
        }
        Kind::OneToMany => {
            let (listener, address) = listening(Style::OneToOne);
            let own = build(Style::OneToMany).connect([address]).unwrap().0;
            let peer = listener.accept().unwrap().0;
            let id = own.get::<AssocIdList>(Whole).unwrap().0[0];
            Ends { own, id, peer }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    PeerCloses,
    PeerShutsDown,
    PeerClosesUnread,
    PeerAborts,
    OwnWrite,
    OwnBoth,
    OwnRead,
    OwnEof,
    OwnAbort,
    PeerIsGone,
    PeeledOff,
}

impl Cause {
    const ALL: [Cause; 11] = [
        Cause::PeerCloses,
        Cause::PeerShutsDown,
        Cause::PeerClosesUnread,
        Cause::PeerAborts,
        Cause::OwnWrite,
        Cause::OwnBoth,
        Cause::OwnRead,
        Cause::OwnEof,
        Cause::OwnAbort,
        Cause::PeerIsGone,
        Cause::PeeledOff,
    ];

    #[cfg(feature = "tokio")]
    fn title(self) -> &'static str {
        match self {
            Cause::PeerCloses => "the peer closes its socket",
            Cause::PeerShutsDown => "the peer calls `shutdown(Write)`",
            Cause::PeerClosesUnread => "the peer closes its socket with a message unread",
            Cause::PeerAborts => "the peer calls `abort()`",
            Cause::OwnWrite => "own `shutdown(Write)`",
            Cause::OwnBoth => "own `shutdown(Both)`",
            Cause::OwnRead => "own `shutdown(Read)`",
            Cause::OwnEof => "own message with `SndFlags::EOF`",
            Cause::OwnAbort => "own message with `SndFlags::ABORT`",
            Cause::PeerIsGone => "the peer does not answer a message",
            Cause::PeeledOff => "it is peeled off to another socket",
        }
    }

    /// Whether the cause applies to this kind of socket: some need `shutdown`, others message flags.
    fn fits(self, kind: Kind) -> bool {
        match self {
            Cause::OwnWrite | Cause::OwnBoth | Cause::OwnRead => kind.has_one(),
            Cause::OwnEof | Cause::OwnAbort => !matches!(kind, Kind::Connected | Kind::Accepted),
            Cause::PeeledOff => !kind.has_one(),
            _ => true,
        }
    }

    /// Ends the association, and waits until the socket has noticed; returns the peer's socket if it is still open.
    fn happen(self, own: &SctpSocket, id: AssocId, peer: SctpSocket) -> Option<SctpSocket> {
        let peer = self.begin(own, id, peer);
        // With `OwnRead`, the association continues, and only messages are discarded.
        if self != Cause::OwnRead {
            gone(own, id);
        }
        peer
    }

    fn begin(self, own: &SctpSocket, id: AssocId, peer: SctpSocket) -> Option<SctpSocket> {
        let flagged = |flags| {
            own.send(b"", None, &SndInfo { flags, assoc_id: id, ..SndInfo::default() }).unwrap();
        };
        match self {
            Cause::PeerCloses => return None,
            Cause::PeerShutsDown => peer.shutdown(Shutdown::Write).unwrap(),
            Cause::PeerClosesUnread => {
                own.send(b"unread", None, &SndInfo { assoc_id: id, ..SndInfo::default() }).unwrap();
                assert!(matches!(peer.receive_with::<()>(&mut [0; 16], MsgFlags::PEEK).unwrap(), Received::Message(_)));
                return None;
            }
            Cause::PeerAborts => {
                peer.abort().unwrap();
                return None;
            }
            Cause::OwnWrite => own.shutdown(Shutdown::Write).unwrap(),
            Cause::OwnBoth => own.shutdown(Shutdown::Both).unwrap(),
            Cause::OwnRead => own.shutdown(Shutdown::Read).unwrap(),
            Cause::OwnEof => flagged(SndFlags::EOF),
            Cause::OwnAbort => flagged(SndFlags::ABORT),
            Cause::PeerIsGone => {
                own.set(id, &QUICK).unwrap();
                // The old RTO applies until the path's round-trip time is measured again.
                let path = (id, peer.local_addr().unwrap().unwrap());
                own.set(path, &PeerAddrParams { flags: SppFlags::HB_DEMAND, ..PeerAddrParams::default() }).unwrap();
                eventually("the path's RTO is updated", || own.get::<PeerAddrInfo>(path).unwrap().rto <= QUICK.max);
                deafen(&peer);
                own.set(id, &AssocInfo { max_retrans: 1, ..AssocInfo::default() }).unwrap();
                own.send(b"lost", None, &SndInfo { assoc_id: id, ..SndInfo::default() }).unwrap();
            }
            // The new socket is closed at once, which ends the association.
            Cause::PeeledOff => drop(own.peeloff(id).unwrap()),
        }
        Some(peer)
    }
}
