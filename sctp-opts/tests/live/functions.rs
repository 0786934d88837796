//! The functions on addresses and associations, and each error that the description declares for the options that
//! implement them.

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr};
use std::os::fd::{AsFd, AsRawFd as _, BorrowedFd};
use std::time::Duration;

use sctp_opts::cmsgs::SndInfo;
use sctp_opts::functions::{
    bindx, connectx, getassocid, getladdrs, getpaddrs, peeloff, peeloff_flags, sendx, AddrRoom, Bindx, PeeloffFlags,
};
use sctp_opts::options::{InitMsg, PeerAddrInfo, PeerAddrParams, RtoInfo, SppFlags, Status};
use sctp_opts::{get, set, AssocId, Error, Future, Kind, OneToOne, Received, Socket as Whole, Why};

use crate::common::{eventually, in_parallel, refused, sctp, socket, Family, Pair, Socket, Style, STYLES};
use crate::generated::FUNCTIONS;
use crate::out_of_memory::NO_MEMORY;

pub(crate) fn at(ip: &str, port: u16) -> SocketAddr {
    SocketAddr::new(ip.parse().unwrap(), port)
}

pub(crate) fn port(socket: &Socket) -> u16 {
    socket.local_addr().unwrap().as_socket().unwrap().port()
}

/// Hundreds of loopback addresses.
fn crowd(count: u16, port: u16) -> impl Iterator<Item = SocketAddr> {
    (1..=count).map(move |i| {
        let [high, low] = i.to_be_bytes();
        SocketAddr::from(([127, 1, high, low], port))
    })
}

/// A listener on these addresses, and its port.
pub(crate) fn listener(style: Style, family: Family, ips: &[&str]) -> (Socket, u16) {
    let listener = socket(style, family);
    bindx(&listener, ips.iter().map(|ip| at(ip, 0)), Bindx::Add).unwrap();
    listener.listen(64).unwrap();
    let port = port(&listener);
    (listener, port)
}

fn ips(addresses: impl Iterator<Item = SocketAddr>) -> BTreeSet<IpAddr> {
    addresses.map(|address| address.ip().to_canonical()).collect()
}

fn local(socket: &Socket) -> BTreeSet<IpAddr> {
    ips(getladdrs(socket, Future, &mut AddrRoom::<8>::new()).unwrap())
}

fn set_of(list: &[&str]) -> BTreeSet<IpAddr> {
    list.iter().map(|ip| ip.parse().unwrap()).collect()
}

/// The number of open descriptors of this process.
pub(crate) fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}

pub(crate) fn flags(fd: BorrowedFd<'_>) -> (bool, bool) {
    // SAFETY: numbers only.
    let descriptor = unsafe { libc::fcntl(fd.as_raw_fd(), libc::F_GETFD) };
    // SAFETY: numbers only.
    let file = unsafe { libc::fcntl(fd.as_raw_fd(), libc::F_GETFL) };
    assert!(descriptor >= 0 && file >= 0);
    (descriptor & libc::FD_CLOEXEC != 0, file & libc::O_NONBLOCK != 0)
}

/// Each function is in the description, where the compiler checks that it exists, and in the table of the module's page.
#[test]
fn every_function_has_its_counterpart() {
    let page = include_str!("../../src/functions/mod.rs");
    let header = include_str!("../../../spec/functions.toml");
    let described: Vec<&str> =
        header.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).collect();
    let counterparts: Vec<&str> = FUNCTIONS.iter().map(|(name, _)| *name).collect();
    assert_eq!(counterparts, described, "every [[function]] has a `rust`");
    for (name, rust) in FUNCTIONS {
        let row = page.lines().find(|line| line.starts_with(&format!("//! | `{name}` | ")));
        let last = rust.rsplit("::").next().unwrap();
        assert!(row.is_some_and(|row| row.contains(last)), "{name}: {last}");
    }
}

#[test]
fn binds_to_one_and_to_hundreds() {
    if !sctp() {
        return;
    }
    for style in STYLES {
        for count in [1, 2, 500, 1024] {
            let many = socket(style, Family::V4);
            bindx(&many, crowd(count, 0), Bindx::Add).unwrap();
            let mut room = AddrRoom::<1024>::new();
            let bound = getladdrs(&many, Future, &mut room).unwrap();
            assert_eq!(bound.len(), usize::from(count));
            assert_eq!(ips(bound.clone()), ips(crowd(count, 0)));
            assert!(bound.clone().all(|address| address.port() == port(&many)), "one port");
            if count > 1 {
                bindx(&many, crowd(count, port(&many)).skip(1), Bindx::Remove).unwrap();
                assert_eq!(getladdrs(&many, Future, &mut room).unwrap().len(), 1);
            }
        }
    }
}

#[test]
fn too_many_addresses_are_rejected_before_the_call() {
    if !sctp() {
        return;
    }
    let one = socket(Style::One, Family::V4);
    let error = bindx(&one, crowd(1025, 0), Bindx::Add).unwrap_err();
    assert_eq!(error.kind(), Kind::BadValue { field: "addresses", why: Why::TooMany { got: 1025, room: 1024 } });
    let error = connectx(&one, std::iter::empty::<SocketAddr>()).unwrap_err();
    assert_eq!(error.to_string(), "getsockopt(SCTP_SOCKOPT_CONNECTX3): cannot pass addresses: no address");
}

#[test]
fn families_mix() {
    if !sctp() {
        return;
    }
    let all = ["::1", "127.0.0.1", "fd09:2::1", "127.0.0.2"];
    for style in STYLES {
        let (listener, port) = listener(style, Family::V6, &all);
        assert_eq!(local(&listener), set_of(&all));
        let client = socket(style, Family::V6);
        let started = connectx(&client, all.map(|ip| at(ip, port))).unwrap();
        assert!(!started.in_progress);
        let mut room = AddrRoom::<8>::new();
        let peers = getpaddrs(&client, started.assoc_id, &mut room).unwrap();
        assert_eq!(ips(peers.clone()), set_of(&all));
        assert!(peers.clone().all(|peer| peer.port() == port));
        for peer in peers {
            assert_eq!(getassocid(&client, peer).unwrap(), started.assoc_id, "{peer}");
        }
        let only = socket(style, Family::V6);
        only.set_only_v6(true).unwrap();
        refused(bindx(&only, [at("127.0.0.1", 0)], Bindx::Add), libc::EINVAL);
    }
}

#[test]
fn addresses_change_atomically_while_listening() {
    if !sctp() {
        return;
    }
    let (listener, port) = listener(Style::One, Family::V4, &["127.0.0.1", "127.0.0.2"]);
    bindx(&listener, [at("127.0.0.3", port)], Bindx::Add).unwrap();
    assert_eq!(local(&listener), set_of(&["127.0.0.1", "127.0.0.2", "127.0.0.3"]));
    bindx(&listener, [at("127.0.0.1", port), at("127.0.0.3", port)], Bindx::Remove).unwrap();
    assert_eq!(local(&listener), set_of(&["127.0.0.2"]));
    bindx(&listener, [at("127.0.0.4", port), at("192.0.2.77", port)], Bindx::Add).unwrap_err();
    assert_eq!(local(&listener), set_of(&["127.0.0.2"]), "a rejected call added no address");
    bindx(&listener, [at("127.0.0.4", port)], Bindx::Add).unwrap();
    bindx(&listener, [at("127.0.0.2", port), at("127.0.0.4", port)], Bindx::Remove).unwrap_err();
    assert_eq!(local(&listener), set_of(&["127.0.0.2", "127.0.0.4"]), "a rejected call removed no address");
}

#[test]
fn connects_to_the_address_that_answers() {
    if !sctp() {
        return;
    }
    let (_listener, port) = listener(Style::One, Family::V4, &["127.0.0.1", "127.0.0.2"]);
    for count in [1_u16, 2, 300] {
        let client = socket(Style::One, Family::V4);
        // The peer announces its addresses, and the others are dropped.
        let started = connectx(&client, std::iter::once(at("127.0.0.1", port)).chain(crowd(count - 1, port))).unwrap();
        assert!(!started.in_progress);
        assert_eq!(get::<Status>(&client, OneToOne).unwrap().assoc_id, started.assoc_id);
        let mut room = AddrRoom::<400>::new();
        let peers = ips(getpaddrs(&client, OneToOne, &mut room).unwrap());
        assert!(peers.is_superset(&set_of(&["127.0.0.1", "127.0.0.2"])), "{count}: {peers:?}");
    }
}

#[test]
fn the_id_is_known_while_connecting() {
    if !sctp() {
        return;
    }
    for style in STYLES {
        let (_listener, port) = listener(style, Family::V4, &["127.0.0.1", "127.0.0.2"]);
        let client = socket(style, Family::V4);
        client.set_nonblocking(true).unwrap();
        let started = connectx(&client, [at("127.0.0.1", port), at("127.0.0.2", port)]).unwrap();
        assert!(started.in_progress && started.assoc_id != AssocId::new(0), "{started:?}");
        eventually("the association is established", || {
            get::<Status>(&client, started.assoc_id).is_ok_and(|status| {
                assert_eq!(status.assoc_id, started.assoc_id);
                status.state == sctp_opts::options::AssocState::Established
            })
        });
        assert_eq!(getassocid(&client, at("127.0.0.2", port)).unwrap(), started.assoc_id);
    }
}

#[test]
fn peeled_off_sockets_are_close_on_exec() {
    if !sctp() {
        return;
    }
    let peel = |how| {
        let pair = Pair::new(Style::Many, Family::V4);
        let own = peeloff_flags(&pair.client, pair.id, how).unwrap();
        let state = get::<Status>(&own, OneToOne).unwrap();
        assert_eq!((state.assoc_id, get::<PeerAddrInfo>(&own, pair.peer).unwrap().assoc_id), (pair.id, pair.id));
        refused(get::<Status>(&pair.client, pair.id), crate::common::EINVAL);
        flags(own.as_fd())
    };
    let default = PeeloffFlags::default();
    assert_eq!(peel(default), (true, false));
    assert_eq!(peel(PeeloffFlags { nonblocking: true, ..default }), (true, true));
    assert_eq!(peel(PeeloffFlags { inheritable: true, ..default }), (false, false));
    assert_eq!(peel(PeeloffFlags { inheritable: true, nonblocking: true }), (false, true));
    let pair = Pair::new(Style::Many, Family::V4);
    assert_eq!(flags(peeloff(&pair.client, pair.id).unwrap().as_fd()), (true, false));
}

/// It behaves like a one-to-one socket, and is of the other type.
#[test]
fn a_peeled_off_socket_has_one_association() {
    if !sctp() {
        return;
    }
    let (pair, other) = (Pair::new(Style::Many, Family::V4), Pair::new(Style::Many, Family::V4));
    sctp_opts::send(&pair.client, b"hello", other.peer, &()).unwrap();
    let own = Socket::from(peeloff(&pair.client, pair.id).unwrap());
    assert_eq!(own.r#type().unwrap(), socket2::Type::from(libc::SOCK_SEQPACKET));
    // It ignores ids, and needs no address.
    assert_eq!(get::<Status>(&own, NOBODY).unwrap().assoc_id, pair.id);
    sctp_opts::send(&own, b"on its own", None, &()).unwrap();
    for (server, expected) in [(&pair.server, &b"on its own"[..]), (&other.server, b"hello")] {
        let mut buffer = [0; 64];
        match sctp_opts::receive::<()>(server, &mut buffer).unwrap() {
            Received::Message(message) => assert_eq!(message.data, expected),
            other => panic!("{other:?}"),
        }
    }
    // The original socket still has the other.
    assert_eq!(get::<sctp_opts::options::AssocIdList>(&pair.client, Whole).unwrap().0.len(), 1);
}

#[test]
fn one_message_reaches_a_peer_of_several_addresses() {
    if !sctp() {
        return;
    }
    for style in STYLES {
        for nonblocking in [false, true] {
            let (listener, port) = listener(style, Family::V4, &["127.0.0.1", "127.0.0.2"]);
            let client = socket(style, Family::V4);
            client.set_nonblocking(nonblocking).unwrap();
            let peer = [at("127.0.0.2", port), at("127.0.0.1", port)];
            let info = SndInfo { stream: 3, ..SndInfo::default() };
            let first = sendx(&client, b"first", peer, &info).unwrap();
            let second = sendx(&client, b"second", peer, &info).unwrap();
            assert_eq!((first.length, second.length), (5, 6));
            assert_eq!(first.assoc_id, second.assoc_id);
            let server = if style == Style::One { listener.accept().unwrap().0 } else { listener };
            for expected in [&b"first"[..], b"second"] {
                let mut buffer = [0; 64];
                match sctp_opts::receive::<()>(&server, &mut buffer).unwrap() {
                    Received::Message(message) => assert_eq!(message.data, expected),
                    other => panic!("{other:?}"),
                }
            }
        }
    }
}

/// Prevents the process from opening more descriptors until this is dropped.
pub(crate) struct NoneLeft(libc::rlimit);

impl NoneLeft {
    pub(crate) fn new() -> NoneLeft {
        let mut old = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
        // SAFETY: `old` may be written to.
        assert_eq!(unsafe { libc::getrlimit(libc::RLIMIT_NOFILE, &raw mut old) }, 0);
        // The lowest number that is free.
        let next = std::fs::File::open("/dev/null").unwrap().as_raw_fd();
        let none = libc::rlimit { rlim_cur: next.try_into().unwrap(), ..old };
        // SAFETY: the limit is only read.
        assert_eq!(unsafe { libc::setrlimit(libc::RLIMIT_NOFILE, &raw const none) }, 0);
        NoneLeft(old)
    }
}

impl Drop for NoneLeft {
    fn drop(&mut self) {
        // SAFETY: the limit is only read.
        unsafe { libc::setrlimit(libc::RLIMIT_NOFILE, &raw const self.0) };
    }
}

struct Provocation {
    /// The option that implements the function.
    option: &'static str,
    errno: &'static str,
    number: i32,
    call: fn() -> Result<(), Error>,
}

macro_rules! provoke {
    ($($option:ident $errno:ident => $call:expr;)*) => {
        const PROVOCATIONS: &[Provocation] = &[$( Provocation {
            option: stringify!($option),
            errno: stringify!($errno),
            number: libc::$errno,
            call: || $call.map(|_| ()),
        } ),*];
    };
}

fn one() -> Socket {
    socket(Style::One, Family::V4)
}

fn bound() -> (Socket, u16) {
    let one = one();
    one.bind(&at("127.0.0.1", 0).into()).unwrap();
    let port = port(&one);
    (one, port)
}

/// A socket that gives up connecting after a short time.
fn hasty() -> Socket {
    let one = one();
    let old = get::<InitMsg>(&one, Whole).unwrap();
    let short = Duration::from_millis(200);
    set(&one, Whole, &InitMsg { max_attempts: 1, max_init_timeout: short, ..old }).unwrap();
    set(&one, Future, &RtoInfo { initial: short, min: short, max: short }).unwrap();
    one
}

const NOBODY: AssocId = AssocId::new(4711);

provoke! {
    SCTP_SOCKOPT_BINDX_ADD EADDRNOTAVAIL => bindx(one(), [at("192.0.2.77", 0)], Bindx::Add);
    SCTP_SOCKOPT_BINDX_ADD EADDRINUSE => {
        let (_first, port) = listener(Style::One, Family::V4, &["127.0.0.1"]);
        bindx(one(), [at("127.0.0.1", port)], Bindx::Add)
    };
    SCTP_SOCKOPT_BINDX_ADD EINVAL => {
        let (one, port) = bound();
        bindx(&one, [at("127.0.0.2", port + 1)], Bindx::Add)
    };
    SCTP_SOCKOPT_BINDX_ADD EINVAL => {
        let any = one();
        any.bind(&at("0.0.0.0", 0).into()).unwrap();
        bindx(&any, [at("127.0.0.2", 0)], Bindx::Add)
    };
    SCTP_SOCKOPT_BINDX_ADD EINVAL => bindx(one(), [at("::1", 0)], Bindx::Add);
    SCTP_SOCKOPT_BINDX_REM EBUSY => bindx(one(), [at("127.0.0.1", 1)], Bindx::Remove);
    SCTP_SOCKOPT_BINDX_REM EBUSY => {
        let (one, port) = bound();
        bindx(&one, [at("127.0.0.1", port)], Bindx::Remove)
    };
    SCTP_SOCKOPT_BINDX_REM EADDRNOTAVAIL => {
        let (one, port) = bound();
        bindx(&one, [at("127.0.0.2", port)], Bindx::Add).unwrap();
        bindx(&one, [at("224.0.0.1", port)], Bindx::Remove).unwrap_err();
        bindx(&one, [at("0.0.0.0", port)], Bindx::Remove)
    };
    SCTP_SOCKOPT_BINDX_REM EINVAL => {
        let (one, port) = bound();
        bindx(&one, [at("127.0.0.2", port)], Bindx::Add).unwrap();
        bindx(&one, [at("127.0.0.9", port)], Bindx::Remove)
    };
    SCTP_SOCKOPT_CONNECTX3 EINVAL => connectx(one(), [at("224.0.0.1", 7)]);
    SCTP_SOCKOPT_CONNECTX3 EINVAL => connectx(one(), [at("::1", 7)]);
    SCTP_SOCKOPT_CONNECTX3 EINVAL => connectx(one(), [at("0.0.0.0", 7)]);
    SCTP_SOCKOPT_CONNECTX3 EADDRNOTAVAIL => {
        let pair = Pair::new(Style::Many, Family::V4);
        let _moved = peeloff(&pair.client, pair.id).unwrap();
        connectx(&pair.client, [pair.peer])
    };
    SCTP_SOCKOPT_CONNECTX3 EISCONN => {
        let pair = Pair::new(Style::Many, Family::V4);
        connectx(&pair.client, [pair.peer])
    };
    SCTP_SOCKOPT_CONNECTX3 EISCONN => {
        let (listener, port) = listener(Style::One, Family::V4, &["127.0.0.1"]);
        connectx(&listener, [at("127.0.0.1", port)])
    };
    SCTP_SOCKOPT_CONNECTX3 EISCONN => {
        let pair = Pair::new(Style::One, Family::V4);
        connectx(&pair.client, [at("127.0.0.9", 7)])
    };
    SCTP_SOCKOPT_CONNECTX3 EALREADY => {
        let many = socket(Style::Many, Family::V4);
        many.set_nonblocking(true).unwrap();
        assert!(connectx(&many, [at("10.9.0.77", 7)]).unwrap().in_progress);
        connectx(&many, [at("10.9.0.77", 7)])
    };
    SCTP_SOCKOPT_CONNECTX3 ECONNREFUSED => connectx(one(), [at("127.0.0.3", 9)]);
    SCTP_SOCKOPT_CONNECTX3 EINPROGRESS => {
        let hurried = socket(Style::One, Family::V4);
        hurried.set_write_timeout(Some(Duration::from_millis(50))).unwrap();
        connectx(hurried, [at("10.9.0.77", 7)])
    };
    SCTP_SOCKOPT_CONNECTX3 ETIMEDOUT => connectx(hasty(), [at("10.9.0.77", 7)]);
    SCTP_GET_PEER_ADDRS EINVAL => getpaddrs(one(), OneToOne, &mut AddrRoom::<4>::new());
    SCTP_GET_PEER_ADDRS ENOMEM => {
        let (_listener, port) = listener(Style::One, Family::V4, &["127.0.0.1", "127.0.0.2", "127.0.0.3"]);
        let client = one();
        connectx(&client, [at("127.0.0.1", port)]).unwrap();
        getpaddrs(&client, OneToOne, &mut AddrRoom::<0>::new())
    };
    SCTP_GET_LOCAL_ADDRS EINVAL => getladdrs(socket(Style::Many, Family::V4), NOBODY, &mut AddrRoom::<4>::new());
    SCTP_GET_LOCAL_ADDRS ENOMEM => {
        let (listener, _) = listener(Style::One, Family::V4, &["127.0.0.1", "127.0.0.2", "127.0.0.3"]);
        getladdrs(&listener, Future, &mut AddrRoom::<0>::new())
    };
    SCTP_SOCKOPT_PEELOFF_FLAGS EINVAL => peeloff(socket(Style::Many, Family::V4), NOBODY);
    SCTP_SOCKOPT_PEELOFF_FLAGS EINVAL => {
        let pair = Pair::new(Style::One, Family::V4);
        peeloff(&pair.client, pair.id)
    };
}

#[test]
fn every_declared_error_is_provoked_and_explained() {
    if !sctp() {
        return;
    }
    let mut declared = BTreeSet::new();
    let mut provoked = BTreeSet::new();
    let errors = in_parallel(PROVOCATIONS, |provocation| (provocation.call)().expect_err(provocation.option));
    for (Provocation { option, errno, number, .. }, error) in PROVOCATIONS.iter().zip(errors) {
        assert_eq!((error.option().name, error.raw_os_error()), (*option, Some(*number)), "{error}");
        let causes = error.option().causes;
        let cause = causes.iter().find(|cause| cause.errno == *number).expect("the cause is declared");
        assert!(error.to_string().contains(cause.when), "{error}");
        assert_eq!(error.hint().unwrap_or_default(), cause.hint, "{option} {errno}");
        // Provoked in `calls`: `no_free_port_is_reported`, `privileged_ports_need_root`, `a_full_file_table_is_enfile`,
        // `loopback_sockets_do_not_reach_other_machines`; and in `out_of_memory`.
        let elsewhere =
            ["ip_local_port_range", "ip_unprivileged_port_start", "fs.file-max", "can reach that peer", NO_MEMORY];
        let declared_here = causes.iter().filter(|cause| !elsewhere.iter().any(|words| cause.when.contains(words)));
        declared.extend(declared_here.map(|cause| (*option, cause.errno)));
        provoked.insert((*option, *number));
    }
    // Provoked in `peeloff_without_free_descriptors_keeps_the_association`, in a separate process.
    provoked.insert(("SCTP_SOCKOPT_PEELOFF_FLAGS", libc::EMFILE));
    // Provoked in `concurrency::signals`, because valgrind runs no other thread during a setsockopt.
    provoked.insert(("SCTP_SOCKOPT_CONNECTX3", libc::EINTR));
    assert_eq!(declared, provoked);
}

#[test]
fn an_unbound_socket_keeps_the_addresses_before_the_rejected_one() {
    if !sctp() {
        return;
    }
    let [here, there, elsewhere] = ["127.0.0.1", "127.0.0.2", "192.0.2.77"].map(|host| at(host, 0));
    let addresses = |socket: &Socket| {
        let mut room = AddrRoom::<4>::new();
        let mut hosts: Vec<_> = getladdrs(socket, Future, &mut room).unwrap().map(|address| address.ip()).collect();
        hosts.sort_unstable();
        hosts
    };
    let unbound = one();
    let error = bindx(&unbound, [here, there, elsewhere], Bindx::Add).unwrap_err();
    assert_eq!(error.raw_os_error(), Some(libc::EADDRNOTAVAIL), "{error}");
    assert_eq!(addresses(&unbound), [here.ip(), there.ip()]);
    // A bound socket keeps the addresses that it had.
    let (bound, _) = bound();
    bindx(&bound, [there, elsewhere], Bindx::Add).unwrap_err();
    assert_eq!(addresses(&bound), [here.ip()]);
}

/// In a separate process, because other tests need descriptors.
#[test]
fn peeloff_without_free_descriptors_keeps_the_association() {
    const INSIDE: &str = "SCTP_OPTS_NONE_LEFT";
    if !sctp() {
        return;
    }
    if std::env::var_os(INSIDE).is_none() {
        let program = std::env::current_exe().unwrap();
        let name = "functions::peeloff_without_free_descriptors_keeps_the_association";
        let child = std::process::Command::new(program)
            .args(["--exact", name, "--test-threads=1"])
            .env(INSIDE, "1")
            .output()
            .unwrap();
        let output = String::from_utf8_lossy(&child.stdout);
        assert!(child.status.success() && output.contains("1 passed"), "{output}");
        return;
    }
    let pair = Pair::new(Style::Many, Family::V4);
    let before = descriptors();
    let none_left = NoneLeft::new();
    for how in [PeeloffFlags::default(), PeeloffFlags { nonblocking: true, ..Default::default() }] {
        let error = peeloff_flags(&pair.client, pair.id, how).unwrap_err();
        assert_eq!(error.raw_os_error(), Some(libc::EMFILE), "{error}");
        assert_eq!(error.hint(), Some("close some, or raise RLIMIT_NOFILE"));
    }
    drop(none_left);
    assert_eq!(descriptors(), before);
    // The association is still on its socket.
    assert_eq!(get::<Status>(&pair.client, pair.id).unwrap().assoc_id, pair.id);
    drop(peeloff(&pair.client, pair.id).unwrap());
    assert_eq!(descriptors(), before);
}

/// Checked with the heartbeat interval of a path.
#[test]
fn a_peeled_off_association_keeps_its_options() {
    if !sctp() {
        return;
    }
    let pair = Pair::new(Style::Many, Family::V4);
    let interval = Duration::from_secs(4);
    let params = PeerAddrParams { hb_interval: interval, flags: SppFlags::HB_ENABLE, ..Default::default() };
    set(&pair.client, (pair.id, pair.peer), &params).unwrap();
    let own = peeloff(&pair.client, pair.id).unwrap();
    assert_eq!(get::<PeerAddrParams>(&own, pair.peer).unwrap().hb_interval, interval);
}
