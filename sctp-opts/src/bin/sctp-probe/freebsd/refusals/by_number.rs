//! Refused calls of options that have no Rust type.

use std::io;
use std::net::{Ipv6Addr, SocketAddr};

use sctp_opts::functions::peeloff;
use sctp_opts::options as o;
use sctp_opts::{set, AssocId};
use sctp_sys::freebsd as sys;

use super::super::cycle::associated;
use super::super::kernel::{self, sockaddr};
use super::super::sockets::{listener, make, Pair, Socket, Style};
use super::{of_system, Answer, Rows, CURRENT, FOREIGN, GONE, NOBODY, NONE, SPECIAL, UNKNOWN};

const FAMILY: &str = "other_family_is_refused";
const NO_FAMILY: &str = "unknown_family_is_refused";

pub(super) fn add_to(rows: &mut Rows<'_>) -> io::Result<()> {
    let (one, many) = (&make(Style::One)?, &associated(Style::Many)?);
    without_association(rows, one);
    lists(rows, one, &many.client);
    families(rows, one);
    values(rows, many);
    connections(rows, many)
}

/// A one-to-one socket that is not connected.
fn without_association(rows: &mut Rows<'_>, one: &Socket) {
    rows.refused("SCTP_GET_ASOC_VRF", NONE, "EINVAL", &[read(one, sys::SCTP_GET_ASOC_VRF, &[0; 8])]);
    let answers = both(one, sys::SCTP_CC_OPTION, &[0; 12]);
    rows.refused("SCTP_CC_OPTION", NONE, "EINVAL", &answers);
}

/// Options that list addresses, and those that return the length of the list.
fn lists(rows: &mut Rows<'_>, one: &Socket, many: &Socket) {
    const ROOM: usize = 300;
    let of = |id: AssocId, size| [&id.get().to_ne_bytes()[..], &vec![0; size]].concat();
    for (name, number, size) in [
        ("SCTP_GET_ASOC_VRF", sys::SCTP_GET_ASOC_VRF, 4),
        ("SCTP_GET_PEER_ADDRESSES", sys::SCTP_GET_PEER_ADDRESSES, ROOM),
        ("SCTP_GET_LOCAL_ADDRESSES", sys::SCTP_GET_LOCAL_ADDRESSES, ROOM),
        ("SCTP_GET_REMOTE_ADDR_SIZE", sys::SCTP_GET_REMOTE_ADDR_SIZE, 0),
    ] {
        rows.refused(name, UNKNOWN, "ENOENT", &[read(many, number, &of(GONE, size))]);
    }
    let failed = |errno: &str| Err(errno.to_owned());
    for (name, number, size, before) in [
        ("SCTP_GET_PEER_ADDRESSES", sys::SCTP_GET_PEER_ADDRESSES, ROOM, failed("ENOENT")),
        ("SCTP_GET_LOCAL_ADDRESSES", sys::SCTP_GET_LOCAL_ADDRESSES, ROOM, Ok(())),
        ("SCTP_GET_REMOTE_ADDR_SIZE", sys::SCTP_GET_REMOTE_ADDR_SIZE, 0, failed("ENOTCONN")),
    ] {
        rows.refused_now(name, SPECIAL, "EINVAL", &before, read(many, number, &of(CURRENT, size)));
    }
    let none = read(one, sys::SCTP_GET_PEER_ADDRESSES, &of(GONE, ROOM));
    rows.refused("SCTP_GET_PEER_ADDRESSES", NONE, "ENOENT", &[none]);
    let none = read(one, sys::SCTP_GET_REMOTE_ADDR_SIZE, &of(GONE, 0));
    rows.refused_now("SCTP_GET_REMOTE_ADDR_SIZE", NONE, "ENOENT", &failed("ENOTCONN"), none);
}

/// Addresses that are not IPv4, on an IPv4 socket.
fn families(rows: &mut Rows<'_>, one: &Socket) {
    let family = read(one, sys::SCTP_GET_ADDR_LEN, &[[0; 4], 99_u32.to_ne_bytes()].concat());
    rows.refused("SCTP_GET_ADDR_LEN", NO_FAMILY, "EINVAL", &[family]);
    let unknown = [&[16, 99][..], &[0; 14]].concat();
    for (name, number) in
        [("SCTP_BINDX_ADD_ADDR", sys::SCTP_BINDX_ADD_ADDR), ("SCTP_BINDX_REM_ADDR", sys::SCTP_BINDX_REM_ADDR)]
    {
        rows.refused(name, NO_FAMILY, "EAFNOSUPPORT", &[written(one, number, &unknown)]);
        rows.refused(name, FAMILY, "EINVAL", &[written(one, number, &sockaddr_in6())]);
    }
    let list = [&1_u32.to_ne_bytes()[..], &sockaddr_in6()].concat();
    for (name, number) in
        [("SCTP_CONNECT_X", sys::SCTP_CONNECT_X), ("SCTP_CONNECT_X_DELAYED", sys::SCTP_CONNECT_X_DELAYED)]
    {
        rows.refused(name, FAMILY, "EINVAL", &[written(one, number, &list)]);
    }
}

/// Nonexistent routers, addresses and parameters.
fn values(rows: &mut Rows<'_>, many: &Pair) {
    let socket = &many.client;
    let router = written(socket, sys::SCTP_VRF_ID, &1_u32.to_ne_bytes());
    rows.refused("SCTP_VRF_ID", "unknown_router_is_refused", "EINVAL", &[router]);
    let mut store = sockaddr(NOBODY).to_vec();
    store.resize(size_of::<sys::sctp_sockstore>(), 0);
    let primary = written(socket, sys::SCTP_SET_DYNAMIC_PRIMARY, &store);
    // FreeBSD's kernel checks for root first.
    rows.refused_now("SCTP_SET_DYNAMIC_PRIMARY", FOREIGN, "EADDRNOTAVAIL", &Err("EPERM".to_owned()), primary);

    let parameter = [99, many.id.get(), 0].map(u32::to_ne_bytes).concat();
    let answers = both(socket, sys::SCTP_CC_OPTION, &parameter);
    rows.refused("SCTP_CC_OPTION", "module_without_parameters_is_refused", "EOPNOTSUPP", &answers);
    let _ = set(socket, many.id, &o::PluggableCc(o::CcModule::Rtcc));
    let answers = both(socket, sys::SCTP_CC_OPTION, &parameter);
    rows.refused("SCTP_CC_OPTION", "unknown_parameter_is_refused", "EINVAL", &answers);
}

/// Sockets that already have an association with the peer, or cannot have another one.
fn connections(rows: &mut Rows<'_>, many: &Pair) -> io::Result<()> {
    let list = |to: SocketAddr| [&1_u32.to_ne_bytes()[..], &sockaddr(to)].concat();
    let one = associated(Style::One)?;
    let (complete, at) = (sys::SCTP_CONNECT_X_COMPLETE, sockaddr(many.peer));
    rows.refused("SCTP_CONNECT_X_COMPLETE", "started_is_refused", "EALREADY", &[written(&many.client, complete, &at)]);
    let none = written(&make(Style::Many)?, complete, &at);
    rows.refused("SCTP_CONNECT_X_COMPLETE", NONE, "ENOENT", &[none]);

    let connect = [("SCTP_CONNECT_X", sys::SCTP_CONNECT_X), ("SCTP_CONNECT_X_DELAYED", sys::SCTP_CONNECT_X_DELAYED)];
    for (name, number) in connect {
        let associated = written(&many.client, number, &list(many.peer));
        rows.refused(name, "associated_is_refused", "EALREADY", &[associated]);
        let connected = written(&one.client, number, &list(one.peer));
        rows.refused(name, "connected_is_refused", "EADDRINUSE", &[connected]);
    }
    for (name, number) in connect {
        let listens = written(&listener(Style::One, |_| {})?.0, number, &list(NOBODY));
        rows.refused_now(name, "listening_is_refused", "EINVAL", &Ok(()), listens);
        let (mut none, mut portless) = (list(NOBODY), NOBODY);
        none[..4].fill(0);
        portless.set_port(0);
        let answers = [none, list(portless)].map(|list| written(&many.client, number, &list));
        rows.refused(name, "no_address_is_refused", "EINVAL", &answers);
    }
    let own = Socket::from(peeloff(&many.client, many.id)?);
    for (name, number) in connect {
        rows.refused(name, "peeled_off_is_refused", "EINVAL", &[written(&own, number, &list(NOBODY))]);
    }
    Ok(())
}

/// `::1` in a `struct sockaddr_in6`, with a port.
fn sockaddr_in6() -> [u8; 28] {
    let mut bytes = [0; 28];
    bytes[..4].copy_from_slice(&[28, 28, 0, 9]);
    bytes[8..24].copy_from_slice(&Ipv6Addr::LOCALHOST.octets());
    bytes
}

/// Reads an option; `ask` is the content of the buffer before the call.
pub(super) fn read(socket: &Socket, number: impl TryInto<i32>, ask: &[u8]) -> Answer {
    let number = number.try_into().unwrap_or(-1);
    kernel::get(socket, number, &mut ask.to_vec()).map_err(|error| of_system(&error))
}

pub(super) fn written(socket: &Socket, number: impl TryInto<i32>, value: &[u8]) -> Answer {
    let number = number.try_into().unwrap_or(-1);
    kernel::set(socket, number, value).map_err(|error| of_system(&error))
}

/// Reads and sets an option with the same bytes.
fn both(socket: &Socket, number: impl TryInto<i32> + Copy, value: &[u8]) -> [Answer; 2] {
    [read(socket, number, value), written(socket, number, value)]
}
