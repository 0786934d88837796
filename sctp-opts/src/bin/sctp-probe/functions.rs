//! The functions of libsctp, by the calls that it makes them of.

use std::io;
use std::net::SocketAddr;
use std::os::fd::{FromRawFd as _, OwnedFd};

use sctp_opts::ids::One;
use sctp_opts::options::Status;
use sctp_opts::scope::{Assoc, Endpoint, Key};
use sctp_opts::{codec, get, set, GetOpt, Info, OneToOne, SetOpt, SockOpt, Socket as Whole};
use sctp_sys::linux as sys;

use crate::report::Row;
use crate::sockets::{listener, make, name, pair, Style};

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
}

/// The port of `of` at an address of loopback.
fn address(of: SocketAddr, last: u8) -> (Bytes, usize) {
    let (name, _) = name(([127, 0, 0, last], of.port()).into());
    let mut bytes = [0; 256];
    bytes[..16].copy_from_slice(&name[..16]);
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
    socket.bind(([127, 0, 0, 1], 0).into())?;
    let own = socket.address()?;
    let (bytes, length) = address(own, 2);
    bindx.call("add", &set(&socket, Whole, &BindxAdd(bytes, length)));
    bindx.call("remove", &set(&socket, Whole, &BindxRemove(bytes, length)));
    rows.push(bindx);

    let mut connectx = new("sctp_connectx");
    let (_server, peer) = listener(Style::One, |_| {})?;
    let client = make(Style::One)?;
    let (bytes, length) = address(peer, 1);
    connectx.call("call", &set(&client, Whole, &Connectx(bytes, length)));
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

/// The association of a one-to-many socket gets a socket of its own.
fn peeloff<O>(name: &'static str) -> io::Result<Row>
where
    O: GetOpt<Scope = Assoc<One>> + Descriptor,
{
    let mut row = Row::new("function", name);
    let many = pair(Style::Many, |_| {})?;
    let peeled = get::<O>(&many.client, many.id);
    row.call("call", &peeled);
    if let Ok(peeled) = peeled {
        // SAFETY: the kernel just opened it, and nobody else has it.
        let own = unsafe { OwnedFd::from_raw_fd(peeled.descriptor()) };
        row.call("status", &get::<Status>(&own, OneToOne));
    }
    Ok(row)
}

/// What both calls answer.
trait Descriptor {
    fn descriptor(&self) -> i32;
}

/// `sctp_peeloff_arg_t` and `sctp_peeloff_flags_arg_t`: the id in, the descriptor out, and the flags in.
macro_rules! peeloff {
    ($($name:ident = $number:ident: $members:literal;)*) => { $(
        struct $name(i32);

        impl Descriptor for $name {
            fn descriptor(&self) -> i32 {
                self.0
            }
        }

        impl SockOpt for $name {
            const INFO: &'static Info = &Info::new(stringify!($number), sys::IPPROTO_SCTP, sys::$number);
        }

        impl GetOpt for $name {
            type Scope = Assoc<One>;
            type Raw = [i32; $members];
            const MIN_LENGTH: usize = 8;

            fn ask(key: &Key<Assoc<One>>, raw: &mut [i32; $members]) -> codec::Result<()> {
                raw[0] = key.assoc.into();
                Ok(())
            }

            fn decode(raw: &[i32; $members], _: usize) -> codec::Result<Self> {
                Ok($name(raw[1]))
            }
        }
    )* };
}

peeloff! {
    Peeloff = SCTP_SOCKOPT_PEELOFF: 2;
    PeeloffFlags = SCTP_SOCKOPT_PEELOFF_FLAGS: 3;
}
