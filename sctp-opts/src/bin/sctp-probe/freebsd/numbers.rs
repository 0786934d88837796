//! The options of FreeBSD that have no Rust type, called by number.

use std::io;
use std::mem::offset_of;

use sctp_opts::options as o;
use sctp_opts::set;
use sctp_sys::freebsd as sys;

use super::cycle::associated;
use super::kernel::{self, sockaddr};
use super::sockets::{address, id_of, listener, make, Pair, Socket, Style, HERE};
use crate::report::{error_name, Row};

/// An option that is called by number, and its row.
struct Asked<'a> {
    socket: &'a Socket,
    row: Row,
    number: i32,
}

impl<'a> Asked<'a> {
    fn new(socket: &'a Socket, name: &'static str, number: i64) -> Asked<'a> {
        Asked { socket, row: Row::new("option", name), number: i32::try_from(number).unwrap_or(-1) }
    }

    /// Reads into a large buffer that begins with `start`; records the result and returns the answer.
    fn get(&mut self, what: &'static str, start: &[u8]) -> Option<Vec<u8>> {
        let mut bytes = start.to_vec();
        bytes.resize(4096, 0);
        let result = kernel::get(self.socket, self.number, &mut bytes);
        self.row.note(what, outcome(&result));
        result.ok().map(|()| bytes)
    }

    fn set(&mut self, what: &'static str, value: &[u8]) {
        self.row.note(what, outcome(&kernel::set(self.socket, self.number, value)));
    }
}

fn outcome(result: &io::Result<()>) -> String {
    match result {
        Ok(()) => "ok".to_owned(),
        Err(error) => error_name(error.raw_os_error().unwrap_or(0)),
    }
}

/// The bytes of these integers.
fn words<const N: usize>(of: [u32; N]) -> Vec<u8> {
    of.iter().flat_map(|word| word.to_ne_bytes()).collect()
}

fn word(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk().map(|word| u32::from_ne_bytes(*word))
}

pub(crate) fn rows() -> io::Result<Vec<Row>> {
    let many = associated(Style::Many)?;
    Ok([modules(&many), routers(&many), addresses(&many)?, connections()?].concat())
}

fn modules(many: &Pair) -> Vec<Row> {
    let mut rows = Vec::new();
    for (name, number) in [
        ("SCTP_CMT_USE_DAC", i64::from(sys::SCTP_CMT_USE_DAC)),
        ("SCTP_SET_DEBUG_LEVEL", sys::SCTP_SET_DEBUG_LEVEL.into()),
        ("SCTP_PEELOFF", sys::SCTP_PEELOFF.into()),
    ] {
        let mut asked = Asked::new(&many.client, name, number);
        asked.get("assoc_get", &words([many.id.get(), 0]));
        asked.set("assoc_set", &words([many.id.get(), 0]));
        rows.push(asked.row);
    }
    // The only congestion control module with options.
    let _ = set(&many.client, many.id, &o::PluggableCc(o::CcModule::Rtcc));
    let mut option = Asked::new(&many.client, "SCTP_CC_OPTION", sys::SCTP_CC_OPTION.into());
    let value = |value| words([sys::SCTP_CC_OPT_RTCC_SETMODE.unsigned_abs(), many.id.get(), value]);
    option.set("assoc_set", &value(1));
    let answer = option.get("assoc_get", &value(0));
    let right = answer.as_ref().is_some_and(|answer| *answer == value(1));
    option.row.value("assoc_read_back", right, &answer);
    rows.push(option.row);

    let mut clear = Asked::new(&many.client, "SCTP_CLR_STAT_LOG", sys::SCTP_CLR_STAT_LOG.into());
    clear.set("fresh_set", &words([0]));
    rows.push(clear.row);
    let mut log = Asked::new(&many.client, "SCTP_GET_STAT_LOG", sys::SCTP_GET_STAT_LOG.into());
    log.get("fresh_get", &[]);
    rows.push(log.row);
    let mut packets = Asked::new(&many.client, "SCTP_GET_PACKET_LOG", sys::SCTP_GET_PACKET_LOG.into());
    packets.get("fresh_get", &[]);
    rows.push(packets.row);
    rows
}

fn routers(many: &Pair) -> Vec<Row> {
    let mut rows = Vec::new();
    for (name, number, at) in [
        ("SCTP_VRF_ID", i64::from(sys::SCTP_VRF_ID), 0),
        ("SCTP_SET_INITIAL_DBG_SEQ", sys::SCTP_SET_INITIAL_DBG_SEQ.into(), 7),
    ] {
        let mut asked = Asked::new(&many.client, name, number);
        asked.get("fresh_get", &[]);
        asked.set("fresh_set", &words([at]));
        rows.push(asked.row);
    }
    for (name, number) in
        [("SCTP_ADD_VRF_ID", i64::from(sys::SCTP_ADD_VRF_ID)), ("SCTP_DEL_VRF_ID", sys::SCTP_DEL_VRF_ID.into())]
    {
        let mut asked = Asked::new(&many.client, name, number);
        asked.set("fresh_set", &words([1]));
        rows.push(asked.row);
    }
    let mut ids = Asked::new(&many.client, "SCTP_GET_VRF_IDS", sys::SCTP_GET_VRF_IDS.into());
    ids.get("fresh_get", &[]);
    rows.push(ids.row);
    let mut of = Asked::new(&many.client, "SCTP_GET_ASOC_VRF", sys::SCTP_GET_ASOC_VRF.into());
    of.get("assoc_get", &words([many.id.get(), 0]));
    rows.push(of.row);
    rows
}

fn addresses(many: &Pair) -> io::Result<Vec<Row>> {
    let id = words([many.id.get()]);
    // `struct sctp_getaddresses` is an association id followed by the addresses.
    let start = offset_of!(sys::sctp_getaddresses, addr);
    let mut rows = Vec::new();
    for (name, number, address) in [
        ("SCTP_GET_PEER_ADDRESSES", i64::from(sys::SCTP_GET_PEER_ADDRESSES), many.peer),
        ("SCTP_GET_LOCAL_ADDRESSES", sys::SCTP_GET_LOCAL_ADDRESSES.into(), many.own),
    ] {
        let mut asked = Asked::new(&many.client, name, number);
        let answer = asked.get("assoc_get", &id);
        let rest = answer.as_ref().and_then(|answer| answer.get(start..));
        let right = rest.is_some_and(|rest| rest.starts_with(&sockaddr(address)[..8]));
        asked.row.value("assoc_values", right, &rest);
        rows.push(asked.row);
    }
    for (name, number) in [
        ("SCTP_GET_LOCAL_ADDR_SIZE", i64::from(sys::SCTP_GET_LOCAL_ADDR_SIZE)),
        ("SCTP_GET_REMOTE_ADDR_SIZE", sys::SCTP_GET_REMOTE_ADDR_SIZE.into()),
    ] {
        let mut asked = Asked::new(&many.client, name, number);
        let size = asked.get("assoc_get", &id).and_then(|answer| word(&answer));
        asked.row.value("assoc_values", size.is_some_and(|size| size >= 16), &size);
        rows.push(asked.row);
    }
    let mut len = Asked::new(&many.client, "SCTP_GET_ADDR_LEN", sys::SCTP_GET_ADDR_LEN.into());
    let answer =
        len.get("fresh_get", &words([0, sys::AF_INET.unsigned_abs()])).and_then(|answer| word(answer.get(4..)?));
    len.row.value("fresh_values", answer == Some(16), &answer);
    rows.push(len.row);

    let mut primary = Asked::new(&many.client, "SCTP_SET_DYNAMIC_PRIMARY", sys::SCTP_SET_DYNAMIC_PRIMARY.into());
    let mut store = sockaddr(many.own).to_vec();
    store.resize(size_of::<sys::sctp_sockstore>(), 0);
    primary.set("fresh_set", &store);
    rows.push(primary.row);

    rows.extend(bindings()?);
    Ok(rows)
}

fn bindings() -> io::Result<Vec<Row>> {
    let socket = make(Style::Many)?;
    let mut add = Asked::new(&socket, "SCTP_BINDX_ADD_ADDR", sys::SCTP_BINDX_ADD_ADDR.into());
    add.set("fresh_set", &sockaddr(HERE));
    // Removing an address that is not the last is not tested: not every machine has a second loopback address.
    let mut remove = Asked::new(&socket, "SCTP_BINDX_REM_ADDR", sys::SCTP_BINDX_REM_ADDR.into());
    remove.set("last_address_set", &sockaddr(address(&socket)?));
    remove.row.hint = Some("keep one address, or close the socket".to_owned());
    Ok(vec![add.row, remove.row])
}

fn connections() -> io::Result<Vec<Row>> {
    let mut rows = Vec::new();
    // The number of addresses, and the addresses.
    let list = |to| [words([1]), sockaddr(to).to_vec()].concat();
    let (_, to) = listener(Style::Many, |_| {})?;
    let client = make(Style::Many)?;
    let mut connect = Asked::new(&client, "SCTP_CONNECT_X", sys::SCTP_CONNECT_X.into());
    connect.set("fresh_set", &list(to));
    connect.row.value("association", id_of(&client, to).is_some(), &"none");
    rows.push(connect.row);

    let client = make(Style::Many)?;
    let mut delayed = Asked::new(&client, "SCTP_CONNECT_X_DELAYED", sys::SCTP_CONNECT_X_DELAYED.into());
    delayed.set("fresh_set", &list(to));
    rows.push(delayed.row);
    let mut complete = Asked::new(&client, "SCTP_CONNECT_X_COMPLETE", sys::SCTP_CONNECT_X_COMPLETE.into());
    complete.set("fresh_set", &sockaddr(to));
    rows.push(complete.row);
    Ok(rows)
}
