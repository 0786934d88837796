//! The functions of libsctp, by their counterparts in this crate. Those that need no kernel are left out: they free
//! memory, or return the length of an address.

use std::net::SocketAddr;
use std::time::Duration;

use sctp_opts::cmsgs::{NxtInfo, PrInfo, RcvInfo, SndInfo, SndRcv};
use sctp_opts::functions::{
    bindx, connectx, getladdrs, getpaddrs, peeloff, peeloff_flags, AddrRoom, Bindx, PeeloffFlags,
};
use sctp_opts::options::{Events, RecvNxtInfo, RecvRcvInfo, Status};
use sctp_opts::{get, set, AssocId, Error, OneToOne, Received, Socket as Whole};

use super::sockets::{listener, make, pair, Pair, Socket, Style};
use crate::report::Row;

/// A row for each function that makes a system call.
pub(crate) fn rows() -> std::io::Result<Vec<Row>> {
    let new = |name| Row::new("function", name);
    let mut rows = Vec::new();

    let mut row = new("sctp_bindx");
    let socket = make(Style::One)?;
    socket.bind([SocketAddr::from(([127, 0, 0, 1], 0))])?;
    let other = [SocketAddr::from(([127, 0, 0, 2], socket.address()?.port()))];
    row.call("add", &bindx(&*socket, other, Bindx::Add));
    row.call("remove", &bindx(&*socket, other, Bindx::Remove));
    rows.push(row);

    let mut row = new("sctp_connectx");
    let (_server, peer) = listener(Style::One, |_| {})?;
    row.call("call", &connectx(&*make(Style::One)?, [peer]));
    let hasty = make(Style::One)?;
    hasty.set_nonblocking(true)?;
    row.call("nonblocking", &connectx(&*hasty, [peer]));
    rows.push(row);

    let one = pair(Style::One, |_| {})?;
    let mut room = AddrRoom::<16>::new();
    let mut row = new("sctp_getpaddrs");
    row.call("call", &getpaddrs(&*one.client, OneToOne, &mut room));
    rows.push(row);
    let mut row = new("sctp_getladdrs");
    row.call("call", &getladdrs(&*one.client, OneToOne, &mut room));
    rows.push(row);

    let mut row = new("sctp_peeloff");
    peeled(&mut row, |socket, id| peeloff(&**socket, id))?;
    rows.push(row);
    let mut row = new("sctp_peeloff_flags");
    let flags = PeeloffFlags { nonblocking: true, ..PeeloffFlags::default() };
    peeled(&mut row, |socket, id| peeloff_flags(&**socket, id, flags))?;
    rows.push(row);

    let mut row = new("sctp_opt_info");
    row.call("call", &get::<Status>(&*one.client, one.id));
    rows.push(row);

    let many = pair(Style::Many, |_| {})?;
    let by_id = SndInfo { assoc_id: many.id, ..SndInfo::default() };
    let minute = PrInfo::time_to_live(Duration::from_secs(60));
    let mut row = new("sctp_sendv");
    row.call("call", &many.client.send(b"message", None, &(by_id, minute)));
    rows.push(row);
    let mut row = new("sctp_sendmsg");
    row.call("call", &many.client.send(b"message", many.peer, &(SndInfo::default(), minute)));
    rows.push(row);
    let mut row = new("sctp_send");
    row.call("call", &many.client.send(b"message", None, &by_id));
    rows.push(row);

    let mut row = new("sctp_recvv");
    let both = received::<(RcvInfo, NxtInfo)>(|socket| {
        set(&**socket, Whole, &RecvRcvInfo(true))?;
        set(&**socket, Whole, &RecvNxtInfo(true))
    });
    row.note("call", both?);
    rows.push(row);
    let mut row = new("sctp_recvmsg");
    let old = received::<SndRcv>(|socket| set(&**socket, Whole, &Events { data_io: true, ..Events::default() }));
    row.note("call", old?);
    rows.push(row);
    Ok(rows)
}

/// Peels an association off a one-to-many socket.
fn peeled(
    row: &mut Row,
    peel: impl Fn(&Socket, AssocId) -> Result<std::os::fd::OwnedFd, Error>,
) -> std::io::Result<()> {
    let many = pair(Style::Many, |_| {})?;
    let peeled = peel(&many.client, many.id);
    row.call("call", &peeled);
    if let Ok(own) = peeled {
        row.call("status", &get::<Status>(&own, OneToOne));
    }
    Ok(())
}

/// `seen` if a message is received with `I`, or the reason why not.
pub(crate) fn received<I: sctp_opts::control::FromControl>(
    prepare: impl Fn(&Socket) -> Result<(), Error>,
) -> std::io::Result<String> {
    let Pair { client, server, .. } = pair(Style::One, |_| {})?;
    prepare(&server)?;
    // A second message, for the information about the next one.
    client.send(b"first", None, &())?;
    client.send(b"second", None, &())?;
    std::thread::sleep(Duration::from_millis(50));
    let mut buffer = [0; 64];
    Ok(match server.receive::<I>(&mut buffer) {
        Ok(Received::Message(message)) => message.info.map_or_else(|_| "missing".to_owned(), |_| "ok".to_owned()),
        Ok(other) => format!("instead of a message: {}", other_kind(&other)),
        Err(error) => error.to_string(),
    })
}

fn other_kind<I>(received: &Received<'_, I>) -> &'static str {
    match received {
        Received::Message(_) => "message",
        Received::Piece(_) => "piece",
        Received::Notification(_) | Received::NotificationPiece { .. } => "notification",
        Received::Closed => "end",
    }
}
