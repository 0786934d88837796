//! What the tests share: sockets, associations, waiting, and properties of the kernel.

use std::io::{self, IoSlice, Read as _, Write as _};
use std::mem::MaybeUninit;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::fd::AsFd;
use std::panic::resume_unwind;
use std::thread;
use std::time::{Duration, Instant};

use sctp_opts::cmsgs::SndInfo;
use sctp_opts::options::{
    AsconfSupported, AssocIdList, AssocState, AuthSupported, FragmentInterleave, FragmentInterleaveLevel,
    InterleavingSupported, NoDelay, ReconfigSupported, RtoInfo, Status,
};
use sctp_opts::{get, send_vectored, set, AssocId, Error, Future, GetOpt, Kind, MsgFlags, Selector, Socket as Whole};
pub(crate) use socket2::Socket;
use socket2::{Domain, Protocol, SockFilter, Type};

pub(crate) const EPERM: i32 = 1;
pub(crate) const EACCES: i32 = 13;
pub(crate) const EINVAL: i32 = 22;
pub(crate) const ENOPROTOOPT: i32 = 92;
pub(crate) const EOPNOTSUPP: i32 = 95;

/// The timeout of every wait, for slow and busy machines. It expires only if a test fails.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) const MS: fn(u64) -> Duration = Duration::from_millis;

/// Timeouts with which what is lost is soon sent again.
pub(crate) const QUICK: RtoInfo =
    RtoInfo { initial: Duration::from_millis(100), min: Duration::from_millis(100), max: Duration::from_millis(100) };

/// The association id on a socket that has only one association, which ignores the id.
pub(crate) const ONLY: AssocId = AssocId::new(0);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    One,
    Many,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    V4,
    V6,
}

pub(crate) const FAMILIES: [Family; 2] = [Family::V4, Family::V6];
pub(crate) const STYLES: [Style; 2] = [Style::One, Style::Many];

/// Whether the kernel has SCTP; without it, tests do nothing, except that the harness requires it.
pub(crate) fn sctp() -> bool {
    match try_socket(Style::One, Family::V4) {
        Ok(_) => true,
        Err(error) => {
            assert!(std::env::var_os("SCTP_OPTS_LIVE").is_none_or(|v| v != "1"), "no SCTP in this kernel: {error}");
            eprintln!("skipped: this kernel has no SCTP ({error}); try `cargo xtask test --only live`");
            false
        }
    }
}

fn try_socket(style: Style, family: Family) -> io::Result<Socket> {
    let domain = if family == Family::V4 { Domain::IPV4 } else { Domain::IPV6 };
    let kind = if style == Style::One { Type::STREAM } else { Type::from(5) };
    Socket::new(domain, kind, Some(Protocol::from(132)))
}

pub(crate) fn socket(style: Style, family: Family) -> Socket {
    let socket = try_socket(style, family).expect("a socket");
    socket.set_read_timeout(Some(PATIENCE)).expect("a timeout");
    socket
}

/// This kernel's release: `(6, 12)`.
pub(crate) fn kernel() -> (u32, u32) {
    let text = std::fs::read_to_string("/proc/sys/kernel/osrelease").expect("procfs");
    release(&text).expect("a release")
}

/// `6.12.1-cloud` is `(6, 12)`.
pub(crate) fn release(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().split(|c: char| !c.is_ascii_digit()).map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// A sysctl below `net.sctp`; `None` if the kernel does not have it.
pub(crate) fn setting(name: &str) -> Option<String> {
    std::fs::read_to_string(format!("/proc/sys/net/sctp/{name}")).ok().map(|text| text.trim().to_owned())
}

/// Whether sockets of this kernel may interleave messages.
pub(crate) fn interleaving() -> bool {
    setting("intl_enable").as_deref() == Some("1")
}

/// Enables interleaving of messages on a socket, if its peers support it.
pub(crate) fn interleave(socket: &Socket) {
    set(socket, Whole, &FragmentInterleave(FragmentInterleaveLevel::Associations)).unwrap();
    set(socket, Future, &InterleavingSupported(true)).unwrap();
}

const RETURN: u16 = 0x06; // BPF_RET, BPF_K

/// Drops all packets that arrive at this socket.
pub(crate) fn deaf(socket: &Socket) {
    socket.attach_filter(&[SockFilter::new(RETURN, 0, 0, 0)]).unwrap();
}

/// Drops IPv4 packets of this length.
pub(crate) fn deaf_to_length(socket: &Socket, length: u32) {
    const HALF: u16 = 0x28; // BPF_LD, BPF_H, BPF_ABS
    deaf_to(socket, HALF, 2, length);
}

/// Drops IPv4 packets that begin with a chunk of this type.
pub(crate) fn deaf_to_chunk(socket: &Socket, chunk: u8) {
    const BYTE: u16 = 0x30; // BPF_LD, BPF_B, BPF_ABS
    deaf_to(socket, BYTE, 20 + 12, chunk.into());
}

/// Drops packets with this value at an offset from the header of IP.
fn deaf_to(socket: &Socket, load: u16, offset: u32, value: u32) {
    const EQUAL: u16 = 0x15; // BPF_JMP, BPF_JEQ, BPF_K
    const NETWORK: u32 = 0xfff0_0000; // SKF_NET_OFF
    let filter = [
        SockFilter::new(load, 0, 0, NETWORK + offset),
        SockFilter::new(EQUAL, 0, 1, value),
        SockFilter::new(RETURN, 0, 0, 0),
        SockFilter::new(RETURN, 0, 0, u32::MAX),
    ];
    socket.attach_filter(&filter).unwrap();
}

pub(crate) fn loopback(family: Family) -> SocketAddr {
    match family {
        Family::V4 => (Ipv4Addr::LOCALHOST, 0).into(),
        Family::V6 => (Ipv6Addr::LOCALHOST, 0).into(),
    }
}

fn any(family: Family) -> SocketAddr {
    match family {
        Family::V4 => (Ipv4Addr::UNSPECIFIED, 0).into(),
        Family::V6 => (Ipv6Addr::UNSPECIFIED, 0).into(),
    }
}

/// A client's association with a server in the same process.
pub(crate) struct Pair {
    pub(crate) client: Socket,
    /// The client's association id.
    pub(crate) id: AssocId,
    /// The server's socket: accepted, or one-to-many.
    pub(crate) server: Socket,
    /// The server's association id.
    pub(crate) server_id: AssocId,
    /// The address that the server listens on.
    pub(crate) peer: SocketAddr,
    _listener: Option<Socket>,
}

/// Features enabled on both sockets of a pair before they connect.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Abilities {
    /// Authentication, and dynamic addresses, which need it.
    pub(crate) auth: bool,
    /// Stream reconfiguration.
    pub(crate) reconfig: bool,
    /// The server has several addresses.
    pub(crate) multihomed: bool,
}

impl Pair {
    pub(crate) fn new(style: Style, family: Family) -> Pair {
        Pair::with(style, family, Abilities::default(), |_| {})
    }

    pub(crate) fn with(style: Style, family: Family, can: Abilities, prepare: impl Fn(&Socket)) -> Pair {
        let (listener, client) = (socket(style, family), socket(style, family));
        for socket in [&listener, &client] {
            set(socket, Whole, &NoDelay(true)).unwrap();
            if can.auth {
                set(socket, Future, &AuthSupported(true)).unwrap();
                set(socket, Future, &AsconfSupported(true)).unwrap();
            }
            if can.reconfig {
                set(socket, Future, &ReconfigSupported(true)).unwrap();
            }
            prepare(socket);
        }
        let bound = if can.multihomed { any(family) } else { loopback(family) };
        listener.bind(&bound.into()).unwrap();
        listener.listen(4).unwrap();
        let mut peer = listener.local_addr().unwrap().as_socket().unwrap();
        peer.set_ip(loopback(family).ip());
        match style {
            Style::One => Pair::connect(client, listener, peer),
            Style::Many => {
                client.send_to(b"hello", &peer.into()).unwrap();
                let mut buffer = [MaybeUninit::uninit(); 64];
                listener.recv(&mut buffer).unwrap();
                let id =
                    |socket: &Socket| *get::<AssocIdList>(socket, Whole).unwrap().0.first().expect("an association");
                let (id, server_id) = (id(&client), id(&listener));
                // The first message is bundled with COOKIE ECHO, whose COOKIE ACK may not have arrived yet.
                established(&client, id);
                Pair { client, id, server: listener, server_id, peer, _listener: None }
            }
        }
    }

    /// Connects one-to-one sockets; `listener` listens on a single address.
    pub(crate) fn over(client: Socket, listener: Socket) -> Pair {
        let peer = listener.local_addr().unwrap().as_socket().unwrap();
        Pair::connect(client, listener, peer)
    }

    /// The same, to one of several addresses that `listener` listens on.
    pub(crate) fn to(client: Socket, listener: Socket, ip: IpAddr) -> Pair {
        let mut peer = listener.local_addr().unwrap().as_socket().unwrap();
        peer.set_ip(ip);
        Pair::connect(client, listener, peer)
    }

    fn connect(client: Socket, listener: Socket, peer: SocketAddr) -> Pair {
        client.connect(&peer.into()).unwrap();
        let (server, _) = listener.accept().unwrap();
        server.set_read_timeout(Some(PATIENCE)).unwrap();
        let id = |socket: &Socket| get::<Status>(socket, sctp_opts::OneToOne).unwrap().assoc_id;
        let (id, server_id) = (id(&client), id(&server));
        Pair { client, id, server, server_id, peer, _listener: Some(listener) }
    }

    /// The style of both sockets.
    pub(crate) fn style(&self) -> Style {
        if self.client.r#type().unwrap() == Type::STREAM {
            Style::One
        } else {
            Style::Many
        }
    }

    /// Sends a message to the server and one back; for one-to-one sockets.
    pub(crate) fn ping_pong(&mut self) {
        let mut buffer = [0; 64];
        self.client.write_all(b"ping").unwrap();
        assert_eq!(self.server.read(&mut buffer).unwrap(), 4);
        self.server.write_all(b"pong").unwrap();
        assert_eq!(self.client.read(&mut buffer).unwrap(), 4);
    }
}

/// Waits until an association is established.
#[track_caller]
pub(crate) fn established(socket: impl AsFd, id: AssocId) {
    eventually("the association is established", || {
        get::<Status>(&socket, id).is_ok_and(|status| status.state == AssocState::Established)
    });
}

/// Waits until an established association has ended.
#[track_caller]
pub(crate) fn gone(socket: impl AsFd, id: AssocId) {
    eventually("the association ends", || get::<Status>(&socket, id).is_err());
}

/// Sends until the peer's window is closed and the send buffer is full, so that later acknowledgements cannot free enough
/// space. Returns the number of messages sent.
#[track_caller]
pub(crate) fn fill(socket: impl AsFd, id: AssocId, message: &[u8]) -> usize {
    let info = SndInfo { assoc_id: id, ..SndInfo::default() };
    let mut sent = 0;
    eventually("the send buffer is full", || {
        // Once the window is closed and hardly anything is in flight, what is in the buffer cannot be sent.
        let status = get::<Status>(&socket, id).unwrap();
        let shut = (status.peer_rwnd as usize) < message.len() && status.unacked_chunks <= 2;
        while send_vectored(&socket, &[IoSlice::new(message)], None, &info, MsgFlags::DONT_WAIT).is_ok() {
            sent += 1;
        }
        shut
    });
    sent
}

/// Asserts that the result is an error with this number; returns its hint.
#[track_caller]
pub(crate) fn refused<T: std::fmt::Debug>(result: Result<T, Error>, errno: i32) -> Option<&'static str> {
    let error = result.expect_err("an error");
    assert_eq!(error.kind(), Kind::Os(errno), "{error}");
    error.hint()
}

/// Runs `measure` for all `items` in parallel and returns the results in order; for measurements that mostly wait.
pub(crate) fn in_parallel<I: Send, T: Send>(
    items: impl IntoIterator<Item = I>,
    measure: impl Fn(I) -> T + Sync,
) -> Vec<T> {
    let measure = &measure;
    thread::scope(|scope| {
        let threads: Vec<_> = items.into_iter().map(|item| scope.spawn(move || measure(item))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}

/// A listening socket for IPv4.
pub(crate) fn listening(style: Style, prepare: impl Fn(&Socket)) -> Socket {
    let listener = socket(style, Family::V4);
    prepare(&listener);
    listener.bind(&loopback(Family::V4).into()).unwrap();
    listener.listen(4).unwrap();
    listener
}

/// Waits until the peer has acknowledged all that was sent.
#[track_caller]
pub(crate) fn acknowledged(socket: &Socket, id: impl Selector<<Status as GetOpt>::Scope> + Copy) {
    eventually("all is acknowledged", || get::<Status>(socket, id).unwrap().unacked_chunks == 0);
}

/// Retries `happened` until it returns true, and fails with `what` after [`PATIENCE`].
#[track_caller]
pub(crate) fn eventually(what: &str, mut happened: impl FnMut() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !happened() {
        assert!(Instant::now() < end, "not in time: {what}");
        thread::sleep(Duration::from_millis(5));
    }
}
