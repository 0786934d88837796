//! The functions that the library has under a name of its own.

use std::io;
use std::mem::MaybeUninit;
use std::ptr::null_mut;

use sctp_opts::all_platforms::freebsd as o;
use sctp_opts::all_platforms::freebsd_messages::{NxtInfo, RcvInfo, SndInfo};
use sctp_opts::{AssocId, Cmsg as _, OneToOne, SockOpt as _, Socket as Whole};
use sctp_sys::freebsd as sys;

use crate::ask::{set, Refusal};
use crate::cycle::associated;
use crate::host;
use crate::library as lib;
use crate::meaning;
use crate::report::Row;
use crate::sockets::{eventually, id_of, listener, make, Pair, Socket, Style};

/// What a function of C gives, 0 or more where it worked.
fn answer(result: i32) -> Result<i32, Refusal> {
    if result < 0 {
        Err(io::Error::last_os_error().into())
    } else {
        Ok(result)
    }
}

/// All that can be called.
pub(crate) fn rows() -> io::Result<Vec<Row>> {
    let many = associated(Style::Many)?;
    Ok([bindings()?, lists(&many), questions(&many), messages()?, peeled(&many)].concat())
}

fn bindings() -> io::Result<Vec<Row>> {
    let (_, to) = listener(Style::Many, |_| {})?;
    let mut own = to;
    own.set_port(4998);
    let socket = make(Style::Many)?;
    let mut bindx = Row::new("function", "sctp_bindx");
    let address = host::address(own);
    // SAFETY: it is one address.
    let result = unsafe { lib::usrsctp_bindx(socket.raw(), address.as_ptr().cast(), 1, sys::SCTP_BINDX_ADD_ADDR) };
    bindx.ended("add", &answer(result));

    let mut connectx = Row::new("function", "sctp_connectx");
    let address = host::address(to);
    let mut id = 0;
    // SAFETY: it is one address, and there is room for the id.
    let result = unsafe { lib::usrsctp_connectx(socket.raw(), address.as_ptr().cast(), 1, &raw mut id) };
    connectx.ended("call", &answer(result));
    connectx.value("id", id_of(&socket, to) == Some(id), &id);
    Ok(vec![bindx, connectx])
}

/// The addresses on both sides, and the ends of the lists.
fn lists(many: &Pair) -> Vec<Row> {
    let mut peers = Row::new("function", "sctp_getpaddrs");
    let mut list = null_mut();
    // SAFETY: there is room for the list.
    let count = unsafe { lib::usrsctp_getpaddrs(many.client.raw(), many.id.get(), &raw mut list) };
    peers.ended("call", &answer(count));
    peers.value("count", count == 1, &count);
    let mut free_peers = Row::new("function", "sctp_freepaddrs");
    if count > 0 {
        // SAFETY: it is the list from above, which is not used any more.
        unsafe { lib::usrsctp_freepaddrs(list) };
        free_peers.note("call", "ok");
    }
    let mut locals = Row::new("function", "sctp_getladdrs");
    let mut list = null_mut();
    // SAFETY: there is room for the list.
    let count = unsafe { lib::usrsctp_getladdrs(many.client.raw(), many.id.get(), &raw mut list) };
    locals.ended("call", &answer(count));
    locals.value("count", count == 1, &count);
    let mut free_locals = Row::new("function", "sctp_freeladdrs");
    if count > 0 {
        // SAFETY: it is the list from above, which is not used any more.
        unsafe { lib::usrsctp_freeladdrs(list) };
        free_locals.note("call", "ok");
    }
    vec![peers, free_peers, locals, free_locals]
}

fn questions(many: &Pair) -> Vec<Row> {
    let mut getassocid = Row::new("function", "sctp_getassocid");
    let id = id_of(&many.client, many.peer);
    getassocid.value("call", id == Some(many.id.get()), &id);

    let mut info = Row::new("function", "sctp_opt_info");
    let mut status = [0_u8; size_of::<sys::sctp_status>()];
    let mut len = u32::try_from(status.len()).unwrap_or(0);
    let (at, number) = (status.as_mut_ptr().cast(), o::Status::INFO.number);
    // SAFETY: there is as much room as is said.
    let result = unsafe { lib::usrsctp_opt_info(many.client.raw(), many.id.get(), number, at, &raw mut len) };
    info.ended("call", &answer(result));
    vec![getassocid, info]
}

/// What the receiver gives its association.
const CONTEXT: u32 = 99;

/// A message with all that comes along.
fn messages() -> io::Result<Vec<Row>> {
    let pair = associated(Style::One)?;
    let _ = set(&pair.server, Whole, &o::RecvRcvInfo(true));
    let _ = set(&pair.server, Whole, &o::RecvNxtInfo(true));
    let _ = set(&pair.server, OneToOne, &o::Context(CONTEXT));
    let mut sendv = Row::new("function", "sctp_sendv");
    let info = |stream| {
        let sent = meaning::sent(AssocId::default(), o::SndFlags::UNORDERED);
        meaning::raw(&SndInfo { stream, ..sent })
    };
    let sent = pair.client.send(b"hello", Some(&info(3)));
    sendv.ended("call", &sent.map_err(Refusal::from));
    pair.client.send(b"second", Some(&info(4)))?;
    // Both have to be there for the first to come with what is known about the second.
    std::thread::sleep(std::time::Duration::from_millis(50));

    let mut recvv = Row::new("function", "sctp_recvv");
    let mut data = [0; 64];
    let (len, _, kind, came) = eventually("a message", || pair.server.receive(&mut data).ok())?;
    recvv.value("call", &data[..len] == b"hello", &len);
    let size = size_of::<sys::sctp_recvv_rn>();
    recvv.value("layout", kind == 3 && came.len() == size, &(kind, came.len()));
    let mut both = MaybeUninit::<sys::sctp_recvv_rn>::zeroed();
    // SAFETY: integers only, and at most as many bytes as there are on both sides.
    unsafe { both.as_mut_ptr().cast::<u8>().copy_from_nonoverlapping(came.as_ptr(), came.len().min(size)) };
    // SAFETY: integers only: any bytes are a value, and all were set.
    let both = unsafe { both.assume_init() };
    let as_sent = meaning::sent(AssocId::default(), o::SndFlags::UNORDERED);
    let at_server = id_of(&pair.server, pair.own).map(AssocId::new);
    let info = RcvInfo::decode(&both.recvv_rcvinfo);
    let right = info.is_ok_and(|info| {
        (info.stream, info.ppid, info.flags) == (3, as_sent.ppid, as_sent.flags)
            && Some(info.assoc_id) == at_server
            && info.context == CONTEXT
            && info.tsn != 0
    });
    recvv.value("rcvinfo", right, &info);
    let next = NxtInfo::decode(&both.recvv_nxtinfo);
    let right = next.is_ok_and(|next| {
        (next.stream, next.ppid, next.length) == (4, as_sent.ppid, 6)
            && next.flags.contains(as_sent.flags)
            && Some(next.assoc_id) == at_server
    });
    recvv.value("nxtinfo", right, &next);
    Ok(vec![sendv, recvv])
}

fn peeled(many: &Pair) -> Vec<Row> {
    let mut row = Row::new("function", "sctp_peeloff");
    // SAFETY: the socket is open.
    let new = Socket::of(unsafe { lib::usrsctp_peeloff(many.client.raw(), many.id.get()) });
    row.ended("call", &new.map_err(Refusal::from));
    vec![row]
}
