//! Messages and their ancillary data, from one socket to another.

mod allocations;
mod batches;
mod cmsgs;
mod defaults;
mod delivery;
mod flags;
mod reassembly;
mod starting;

use std::net::SocketAddr;

use sctp_opts::cmsgs::{NxtInfo, RcvInfo, SndInfo};
use sctp_opts::control::FromControl;
use sctp_opts::options::RecvRcvInfo;
use sctp_opts::{get, receive, send, set, AssocId, OneToOne, Ppid, Received, Socket as Whole};

use crate::common::{eventually, Abilities, Family, Pair, Socket, Style};

/// The ancillary data about a message, and about the next.
pub(crate) type Info = (RcvInfo, Option<NxtInfo>);

/// Enables ancillary data about received messages.
pub(crate) fn informed(socket: &Socket) {
    set(socket, Whole, &RecvRcvInfo(true)).unwrap();
}

/// A pair with ancillary data enabled.
pub(crate) fn pair(style: Style, family: Family) -> Pair {
    Pair::with(style, family, Abilities::default(), informed)
}

/// Receives this message, which must be complete; skips notifications before it.
#[track_caller]
pub(crate) fn message<I: FromControl>(socket: &Socket, expected: &[u8]) -> (I, Option<SocketAddr>) {
    let mut buffer = [0; 4096];
    loop {
        match receive::<I>(socket, &mut buffer).unwrap() {
            Received::Message(message) => {
                assert_eq!(message.data, expected);
                return (message.info.unwrap(), message.from.address());
            }
            Received::Notification(_) => {}
            Received::Piece(_) | Received::NotificationPiece { .. } | Received::Closed => panic!("not a message"),
        }
    }
}

/// Sends on the association of a pair, with its id if the socket is one-to-many.
pub(crate) fn say(pair: &Pair, data: &[u8], info: SndInfo) {
    let assoc_id = if pair.style() == Style::Many { pair.id } else { info.assoc_id };
    assert_eq!(send(&pair.client, data, None, &SndInfo { assoc_id, ..info }).unwrap(), data.len());
}

/// The expected ancillary data of the first message on a stream. Its TSN is copied, because it is random.
pub(crate) fn first_on(stream: u16, ppid: u32, assoc_id: AssocId, came: &RcvInfo) -> RcvInfo {
    let mut info = RcvInfo::default();
    (info.stream, info.ppid, info.tsn, info.assoc_id) = (stream, Ppid(ppid), came.tsn, assoc_id);
    info
}

/// Waits until as many messages have arrived as were sent.
#[track_caller]
pub(crate) fn arrived(pair: &Pair, count: u64) {
    use sctp_opts::options::AssocStats;
    eventually("all messages arrive", || {
        let stats = match pair.style() {
            Style::One => get::<AssocStats>(&pair.server, OneToOne),
            Style::Many => get::<AssocStats>(&pair.server, pair.server_id),
        }
        .unwrap();
        stats.ordered_chunks_received + stats.unordered_chunks_received >= count
    });
}

/// The number of messages so far: `Pair` sends one on one-to-many sockets.
pub(crate) fn before(pair: &Pair) -> u64 {
    u64::from(pair.style() == Style::Many)
}

/// Ancillary data with a stream and a protocol.
pub(crate) fn on(stream: u16, ppid: u32) -> SndInfo {
    SndInfo { stream, ppid: Ppid(ppid), ..SndInfo::default() }
}
