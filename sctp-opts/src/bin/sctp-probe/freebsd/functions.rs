//! The functions of FreeBSD's C library, by their counterparts in this crate. Those that need no kernel are left out:
//! they free memory, or return the length of an address.

use std::io;
use std::time::Duration;

use sctp_opts::cmsgs::{NxtInfo, PrInfo, RcvInfo, SndInfo, SndRcv};
use sctp_opts::functions::{bindx, connectx, getassocid, getladdrs, getpaddrs, peeloff, sendx, AddrRoom, Bindx};
use sctp_opts::options as o;
use sctp_opts::{get, set, AssocId, OneToOne, Socket as Whole};

use super::cycle::associated;
use super::meaning;
use super::sockets::{first_of_two, id_of, listener, make, next, Pair, Style, HERE};
use crate::report::Row;

fn new(name: &'static str) -> Row {
    Row::new("function", name)
}

/// A row for each function that makes a system call.
pub(crate) fn rows() -> io::Result<Vec<Row>> {
    let many = associated(Style::Many)?;
    Ok([bindings()?, queries(&many), sent(&many)?, received()?, vec![peeled(&many)]].concat())
}

fn bindings() -> io::Result<Vec<Row>> {
    let (_listener, to) = listener(Style::Many, |_| {})?;
    let socket = make(Style::Many)?;
    let mut add = new("sctp_bindx");
    add.call("add", &bindx(&socket, [HERE], Bindx::Add));
    let mut connect = new("sctp_connectx");
    let started = connectx(&socket, [to]);
    connect.call("call", &started);
    let id = started.as_ref().ok().map(|started| started.assoc_id);
    connect.value("id", id.is_some() && id_of(&socket, to) == id, &id);
    Ok(vec![add, connect])
}

/// The functions that query an association.
fn queries(many: &Pair) -> Vec<Row> {
    let mut room = AddrRoom::<8>::new();
    let mut peers = new("sctp_getpaddrs");
    let answer = getpaddrs(&many.client, many.id, &mut room).map(Iterator::collect::<Vec<_>>);
    peers.call("call", &answer);
    peers.value("addresses", answer.as_ref().is_ok_and(|list| *list == [many.peer]), &answer);
    let mut locals = new("sctp_getladdrs");
    let answer = getladdrs(&many.client, many.id, &mut room).map(Iterator::collect::<Vec<_>>);
    locals.call("call", &answer);
    locals.value("addresses", answer.as_ref().is_ok_and(|list| *list == [many.own]), &answer);

    let mut id = new("sctp_getassocid");
    let answer = getassocid(&many.client, many.peer);
    id.call("call", &answer);
    id.value("id", answer.as_ref().is_ok_and(|id| *id == many.id), &answer);

    let mut info = new("sctp_opt_info");
    info.call("call", &get::<o::Status>(&many.client, many.id));
    vec![peers, locals, id, info]
}

fn sent(many: &Pair) -> io::Result<Vec<Row>> {
    let by_id = SndInfo { assoc_id: many.id, ..SndInfo::default() };
    let minute = PrInfo::time_to_live(Duration::from_secs(60));
    let mut sendv = new("sctp_sendv");
    sendv.call("call", &many.client.send(b"message", None, &(by_id, minute)));
    let mut sendmsg = new("sctp_sendmsg");
    sendmsg.call("call", &many.client.send(b"message", many.peer, &(SndInfo::default(), minute)));
    let mut send = new("sctp_send");
    send.call("call", &many.client.send(b"message", None, &by_id));
    let (_listener, to) = listener(Style::Many, |_| {})?;
    let mut row = new("sctp_sendx");
    row.call("call", &sendx(&make(Style::Many)?, b"message", [to], &SndInfo::default()));
    Ok(vec![sendv, sendmsg, send, row])
}

/// The value of `SCTP_CONTEXT` at the receiver.
const CONTEXT: u32 = 99;

/// Receives two messages with all ancillary data enabled, and checks every member.
fn received() -> io::Result<Vec<Row>> {
    let pair = associated(Style::One)?;
    let _ = set(&pair.server, Whole, &o::RecvRcvInfo(true));
    let _ = set(&pair.server, Whole, &o::RecvNxtInfo(true));
    let _ = set(&pair.server, OneToOne, &o::Context(CONTEXT));
    let as_sent = |stream| {
        let sent = meaning::sent(AssocId::default(), o::SndFlags::UNORDERED);
        SndInfo { stream, ..sent }
    };
    let mut recvv = new("sctp_recvv");
    let messages = [(&b"hello"[..], as_sent(3)), (b"second", as_sent(4))];
    let (data, (info, next_one)) = first_of_two::<(RcvInfo, NxtInfo)>(&pair, messages)?;
    recvv.value("call", data == b"hello", &data);
    let at_server = id_of(&pair.server, pair.own);
    let right = (info.stream, info.ppid, info.flags) == (3, as_sent(3).ppid, as_sent(3).flags)
        && Some(info.assoc_id) == at_server
        && info.context == CONTEXT
        && info.tsn != 0;
    recvv.value("rcvinfo", right, &info);
    let right = (next_one.stream, next_one.ppid, next_one.length) == (4, as_sent(4).ppid, 6)
        && next_one.flags.contains(as_sent(4).flags)
        && Some(next_one.assoc_id) == at_server;
    recvv.value("nxtinfo", right, &next_one);

    let mut recvmsg = new("sctp_recvmsg");
    let pair = associated(Style::One)?;
    let _ = set(&pair.server, Whole, &o::Events { data_io: true, ..o::Events::default() });
    pair.client.send(b"hello", None, &as_sent(3))?;
    let (data, info) = next::<SndRcv>(&pair.server)?;
    recvmsg.value("call", data == b"hello", &data);
    let right = (info.stream, info.ppid) == (3, as_sent(3).ppid) && info.flags.contains(as_sent(3).flags);
    recvmsg.value("sndrcvinfo", right, &info);
    Ok(vec![recvv, recvmsg])
}

/// Peels an association off a one-to-many socket.
fn peeled(many: &Pair) -> Row {
    let mut row = new("sctp_peeloff");
    let own = peeloff(&many.client, many.id);
    row.call("call", &own);
    if let Ok(own) = own {
        row.call("status", &get::<o::Status>(&own, OneToOne));
    }
    row
}
