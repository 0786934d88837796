//! The functions of libsctp, by the calls that it makes them of.

use std::io;
use std::net::SocketAddr;

use sctp_opts::scope::{Endpoint, Key};
use sctp_opts::{codec, get, set, GetOpt, Info, SetOpt, SockOpt, Socket as Whole};
use sctp_sys::linux as sys;

use crate::report::Row;
use crate::sockets::{listener, make, pair, Style};

/// Room for a few addresses.
type Bytes = [u8; 256];

/// An option without a type: some bytes in, some bytes out.
macro_rules! call {
    ($($name:ident = $number:ident;)*) => { $(
        struct $name(Bytes, usize);

        impl SockOpt for $name {
            const INFO: &'static Info = &Info::new(stringify!($number), sys::IPPROTO_SCTP, sys::$number);
        }

        impl SetOpt for $name {
            type Scope = Endpoint;
            type Raw = Bytes;

            fn encode(&self, (): &Key<Endpoint>, raw: &mut Bytes) -> codec::Result<usize> {
                *raw = self.0;
                Ok(self.1)
            }
        }

        impl GetOpt for $name {
            type Scope = Endpoint;
            type Raw = Bytes;
            const MIN_LENGTH: usize = 4;

            fn decode(raw: &Bytes, len: usize) -> codec::Result<Self> {
                Ok($name(*raw, len))
            }
        }
    )* };
}

call! {
    BindxAdd = SCTP_SOCKOPT_BINDX_ADD;
    BindxRemove = SCTP_SOCKOPT_BINDX_REM;
    Connectx = SCTP_SOCKOPT_CONNECTX;
    PeerAddrs = SCTP_GET_PEER_ADDRS;
    LocalAddrs = SCTP_GET_LOCAL_ADDRS;
    Peeloff = SCTP_SOCKOPT_PEELOFF;
    PeeloffFlags = SCTP_SOCKOPT_PEELOFF_FLAGS;
}

/// `struct sockaddr_in`
fn address(of: SocketAddr, last: u8) -> (Bytes, usize) {
    let mut bytes = [0; 256];
    bytes[..2].copy_from_slice(&2_u16.to_ne_bytes());
    bytes[2..4].copy_from_slice(&of.port().to_be_bytes());
    bytes[4..8].copy_from_slice(&[127, 0, 0, last]);
    (bytes, 16)
}

/// All that Linux has; the others are made of sendmsg() and recvmsg(), or of getsockopt().
pub(crate) fn rows() -> Vec<Row> {
    ask().expect("sockets on loopback")
}

fn ask() -> io::Result<Vec<Row>> {
    let new = |name| Row::new("function", name);
    let mut rows = Vec::new();

    let mut bindx = new("sctp_bindx");
    let socket = make(Style::One)?;
    socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
    let own = socket.local_addr()?.as_socket().ok_or(io::ErrorKind::AddrNotAvailable)?;
    let (bytes, length) = address(own, 2);
    bindx.call("add", &set(&socket, Whole, &BindxAdd(bytes, length)));
    bindx.call("remove", &set(&socket, Whole, &BindxRemove(bytes, length)));
    rows.push(bindx);

    let mut connectx = new("sctp_connectx");
    let (_server, peer) = listener(Style::One, |_| {})?;
    let client = make(Style::One)?;
    let (bytes, length) = address(peer, 1);
    match set(&client, Whole, &Connectx(bytes, length)) {
        // It answers with the id of the association, which is above 0.
        Err(error) if client.peer_addr().is_err() => connectx.call("call", &Err::<(), _>(error)),
        _ => connectx.call("call", &Ok::<(), sctp_opts::Error>(())),
    }
    rows.push(connectx);

    let one = pair(Style::One, |_| {})?;
    let mut peers = new("sctp_getpaddrs");
    peers.call("call", &get::<PeerAddrs>(&one.client, Whole));
    rows.push(peers);
    let mut locals = new("sctp_getladdrs");
    locals.call("call", &get::<LocalAddrs>(&one.client, Whole));
    rows.push(locals);

    rows.push(peeloff::<Peeloff>("sctp_peeloff")?);
    rows.push(peeloff::<PeeloffFlags>("sctp_peeloff_flags")?);
    Ok(rows)
}

/// Without the id of an association both are refused with EINVAL where they exist, and with ENOPROTOOPT where not.
fn peeloff<O: GetOpt<Scope = Endpoint>>(name: &'static str) -> io::Result<Row> {
    let mut row = Row::new("function", name);
    let many = make(Style::Many)?;
    match get::<O>(&many, Whole) {
        Err(error) if error.raw_os_error() == Some(22) => row.call("call", &Ok::<(), sctp_opts::Error>(())),
        result => row.call("call", &result.map(drop)),
    }
    Ok(row)
}
