//! Provokes each cause of an error of the calls that are not about an option, and checks that the error explains it.

use std::collections::BTreeSet;
use std::io::{self, IoSlice, IoSliceMut};
use std::net::{Ipv4Addr, Shutdown, SocketAddr};
use std::os::fd::AsRawFd;
use std::process::Command;
use std::thread;
use std::time::Duration;

use sctp_opts::cmsgs::{AuthInfo, DstAddrV4, PrInfo, SndInfo};
use sctp_opts::control::Control;
use sctp_opts::functions::Bindx;
use sctp_opts::options::{
    AuthChunk, AuthSupported, ChunkType, DisableFragments, FragmentInterleave, FragmentInterleaveLevel, InitMsg,
    InterleavingSupported, PeerAddrInfo, PrPolicy, RtoInfo, SndFlags, Status,
};
use sctp_opts::{
    errno, send_batch, AssocId, Error, Family, Future, Kind, MsgFlags, OneToOne, Outgoing, Received, SctpSocket,
    Socket as Whole, Style, Why,
};
use socket2::SockRef;

use crate::common::{eventually, fill, in_parallel, kernel, sctp, ONLY};
use crate::concurrency::signals::interrupt;
use crate::functions::{at, NoneLeft};
use crate::generated::{CALLS, REFUSED};
use crate::out_of_memory::NO_MEMORY;

pub(crate) fn one() -> SctpSocket {
    SctpSocket::new(Style::OneToOne, Family::V4).unwrap()
}

pub(crate) fn many() -> SctpSocket {
    SctpSocket::new(Style::OneToMany, Family::V4).unwrap()
}

/// A listening socket, and its address.
pub(crate) fn listening(style: Style, backlog: u32) -> (SctpSocket, SocketAddr) {
    let socket = SctpSocket::builder(style, Family::V4).bind([at("127.0.0.1", 0)]).listen(backlog).unwrap();
    let address = socket.local_addr().unwrap().unwrap();
    (socket, address)
}

/// Both ends of an association, and the socket that listened.
pub(crate) fn pair() -> (SctpSocket, SctpSocket, SctpSocket) {
    let (listener, address) = listening(Style::OneToOne, 4);
    let client = one();
    client.connect([address]).unwrap();
    let (server, _) = listener.accept().unwrap();
    (client, server, listener)
}

/// A one-to-many client with an association, its id, and the peer.
fn many_to_one() -> (SctpSocket, AssocId, SctpSocket, SctpSocket) {
    let (listener, address) = listening(Style::OneToOne, 4);
    let client = many();
    let id = client.connect([address]).unwrap().assoc_id;
    let (server, _) = listener.accept().unwrap();
    (client, id, server, listener)
}

/// A peeled-off socket whose association it has aborted itself.
fn aborted() -> SctpSocket {
    let (client, id, _server, _listener) = many_to_one();
    let own = client.peeloff(id).unwrap();
    own.send(b"why", None, &with(SndFlags::ABORT)).unwrap();
    own
}

/// A one-to-one socket whose association the peer has aborted.
fn reset() -> SctpSocket {
    let (client, server, _listener) = pair();
    server.abort().unwrap();
    crate::common::gone(&client, ONLY);
    client
}

fn v6_only(style: Style) -> SctpSocket {
    SctpSocket::builder(style, Family::V6).v6_only(true).open().unwrap()
}

/// A client whose association authenticates all messages, and the listening socket.
fn authenticated() -> (SctpSocket, SctpSocket) {
    let signs = || {
        SctpSocket::builder(Style::OneToOne, Family::V4)
            .option(Future, &AuthSupported(true))
            .option(Whole, &AuthChunk(ChunkType::Data))
    };
    let listener = signs().bind([at("127.0.0.1", 0)]).listen(1).unwrap();
    let (client, _) = signs().connect([listener.local_addr().unwrap().unwrap()]).unwrap();
    (client, listener)
}

/// The result of a send that waits for buffer space when the association ends. Each attempt gives the send more time to
/// block.
fn ended_while_sending(attempt: u64, end: fn(&SctpSocket, SctpSocket)) -> Result<(), Error> {
    let (client, server, _listener) = pair();
    fill(&client, ONLY, &[0; 1000]);
    thread::scope(|scope| {
        let waits = scope.spawn(|| client.send(&[0; 1000], None, &()).map(drop));
        thread::sleep(Duration::from_millis(10 * attempt));
        end(&client, server);
        waits.join().unwrap()
    })
}

/// The result of the first attempt in which the send was waiting when the association ended.
fn ended_by(end: fn(&SctpSocket, SctpSocket), errno: i32) -> Result<(), Error> {
    let waited = |result: &Result<(), Error>| matches!(result, Err(e) if e.kind() == Kind::Os(errno));
    (1..30)
        .map(|attempt| ended_while_sending(attempt, end))
        .find(waited)
        .expect("a send waits when the association ends")
}

/// Runs `what` in a thread without capabilities.
fn unprivileged<T: Send>(what: impl FnOnce() -> T + Send) -> T {
    /// `_LINUX_CAPABILITY_VERSION_3`
    const VERSION: u32 = 0x2008_0522;
    thread::scope(|scope| {
        let thread = scope.spawn(|| {
            let (header, none) = ([VERSION, 0], [0_u32; 6]);
            // SAFETY: both have the lengths of version 3, and are only read.
            let result = unsafe { libc::syscall(libc::SYS_capset, header.as_ptr(), none.as_ptr()) };
            assert_eq!(result, 0, "capset");
            what()
        });
        thread.join().unwrap()
    })
}

/// Runs `what` in a thread in which a system call fails with `errno` if its argument of this index has this value; `None` if
/// the kernel has no seccomp filters.
pub(crate) fn refusing<T: Send>(
    call: libc::c_long,
    argument: u32,
    value: u32,
    errno: i32,
    what: impl FnOnce() -> T + Send,
) -> Option<T> {
    const RETURN: u32 = libc::BPF_RET | libc::BPF_K;
    const LOAD: u32 = libc::BPF_LD | libc::BPF_W | libc::BPF_ABS;
    const UNLESS: u32 = libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K;
    /// The offset of the low half of the first argument in `seccomp_data`.
    const ARGUMENTS: u32 = 16 + if cfg!(target_endian = "big") { 4 } else { 0 };
    // There, C libraries may use `socketcall`, whose arguments a filter cannot read.
    if cfg!(target_arch = "x86") {
        return None;
    }
    let step = |code: u32, jt, jf, k| libc::sock_filter { code: code.try_into().unwrap(), jt, jf, k };
    let mut steps = [
        step(LOAD, 0, 0, 0),
        step(UNLESS, 0, 3, call.try_into().unwrap()),
        step(LOAD, 0, 0, ARGUMENTS + 8 * argument),
        step(UNLESS, 0, 1, value),
        step(RETURN, 0, 0, libc::SECCOMP_RET_ERRNO | errno.unsigned_abs()),
        step(RETURN, 0, 0, libc::SECCOMP_RET_ALLOW),
    ];
    let length = u16::try_from(steps.len()).unwrap();
    thread::scope(|scope| {
        let thread = scope.spawn(move || {
            let filter = libc::sock_fprog { len: length, filter: steps.as_mut_ptr() };
            // SAFETY: numbers only.
            assert_eq!(unsafe { libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) }, 0);
            // SAFETY: `filter` has `len` instructions, which are only read.
            let set = unsafe { libc::prctl(libc::PR_SET_SECCOMP, libc::SECCOMP_MODE_FILTER, &raw const filter) };
            (set == 0).then(what)
        });
        thread.join().unwrap()
    })
}

/// A socket that gives up connecting after 200 ms.
fn hasty() -> SctpSocket {
    let one = one();
    let old = one.get::<InitMsg>(Whole).unwrap();
    let short = Duration::from_millis(200);
    one.set(Whole, &InitMsg { max_attempts: 1, max_init_timeout: short, ..old }).unwrap();
    one.set(Future, &RtoInfo { initial: short, min: short, max: short }).unwrap();
    one
}

/// An address in the network of the guest's dummy0, which drops all packets.
const NOBODY: &str = "10.9.0.77";

pub(crate) fn nonblocking(socket: SctpSocket) -> SctpSocket {
    socket.set_nonblocking(true).unwrap();
    socket
}

fn with(flags: SndFlags) -> SndInfo {
    SndInfo { flags, ..SndInfo::default() }
}

/// The first error of a receive; messages and notifications before it are skipped.
fn received(socket: &SctpSocket) -> Result<(), Error> {
    loop {
        match socket.receive::<()>(&mut [0; 4096]) {
            Ok(Received::Closed) => return Ok(()),
            Ok(_) => {}
            Err(error) => return Err(error),
        }
    }
}

/// Starts a non-blocking connect, and repeats `call` until it returns something other than `EAGAIN`.
fn after_connect(
    socket: SctpSocket,
    peer: SocketAddr,
    call: impl Fn(&SctpSocket) -> Result<(), Error>,
) -> Result<(), Error> {
    let socket = nonblocking(socket);
    socket.connect([peer]).unwrap();
    let mut result = Ok(());
    eventually("the connect completes", || {
        result = call(&socket);
        !result.as_ref().is_err_and(Error::is_would_block)
    });
    result
}

/// A socket whose connect has failed, and whose pending error has not been read: until then, send returns EPIPE.
fn given_up(socket: SctpSocket, peer: SocketAddr) -> SctpSocket {
    let socket = nonblocking(socket);
    socket.connect([peer]).unwrap();
    gone(&socket, peer);
    socket
}

/// Waits until the socket has no association with the peer, without consuming a pending error.
///
/// It does not use [`Status`], which a one-to-one socket does not return while it connects either.
fn gone(socket: &SctpSocket, peer: SocketAddr) {
    eventually("the association ends", || socket.get::<PeerAddrInfo>((OneToOne, peer)).is_err());
}

struct Provocation {
    name: &'static str,
    errno: &'static str,
    number: i32,
    /// How the cause begins.
    when: &'static str,
    call: fn() -> Result<(), Error>,
}

macro_rules! provoke {
    ($($name:ident $errno:ident $when:literal => $call:expr;)*) => {
        const PROVOCATIONS: &[Provocation] = &[$( Provocation {
            name: stringify!($name),
            errno: stringify!($errno),
            number: errno::$errno,
            when: $when,
            call: || $call.map(|_| ()),
        } ),*];
    };
}

provoke! {
    bind EADDRINUSE "another socket" => {
        let (_first, address) = listening(Style::OneToOne, 1);
        one().bind([address])
    };
    bind EADDRNOTAVAIL "" => one().bind([at("192.0.2.77", 0)]);
    bind EINVAL "the socket is bound" => {
        let socket = one();
        socket.bind([at("127.0.0.1", 0)]).unwrap();
        socket.bind([at("127.0.0.2", 0)])
    };
    bind EINVAL "the address is of the other family" => {
        one().bind([at("::1", 0)]).unwrap_err();
        v6_only(Style::OneToOne).bind([at("127.0.0.1", 0)])
    };
    listen EINVAL "the backlog is 0" => one().listen(0);
    listen EINVAL "the socket is" => {
        pair().0.listen(1).unwrap_err();
        reset().listen(1).unwrap_err();
        let (client, id, _server, _listener) = many_to_one();
        client.listen(1).unwrap();
        client.peeloff(id).unwrap().listen(1)
    };
    listen EADDRINUSE "" => {
        let share = || SctpSocket::builder(Style::OneToOne, Family::V4).reuse_address();
        let first = share().bind([at("127.0.0.1", 0)]).open().unwrap();
        let second = share().bind([first.local_addr().unwrap().unwrap()]).open().unwrap();
        first.listen(1).unwrap();
        second.listen(1)
    };
    listen EEXIST "" => {
        let share = || {
            SctpSocket::builder(Style::OneToOne, Family::V4).with(|socket| {
                SockRef::from(socket).set_reuse_port(true).unwrap();
                Ok(())
            })
        };
        let first = share().bind([at("127.0.0.1", 0)]).listen(1).unwrap();
        let common = first.local_addr().unwrap().unwrap();
        share().bind([common, at("127.0.0.2", common.port())]).open().unwrap().listen(1)
    };
    accept EAGAIN "" => nonblocking(listening(Style::OneToOne, 1).0).accept();
    accept EOPNOTSUPP "" => listening(Style::OneToMany, 1).0.accept();
    accept EINVAL "" => one().accept();
    accept EINTR "" => {
        let (listener, _) = listening(Style::OneToOne, 1);
        interrupt(move || listener.accept().map(drop))
    };
    sendmsg EINVAL "the association has no such stream" => {
        let (client, _server, _listener) = pair();
        let stream = client.get::<Status>(OneToOne).unwrap().outbound_streams;
        client.send(b"x", None, &SndInfo { stream, ..SndInfo::default() })
    };
    sendmsg EINVAL "`SndFlags::ABORT`" => {
        let (client, _server, _listener) = pair();
        client.send(b"", None, &with(SndFlags::EOF)).unwrap_err();
        client.send(b"why", None, &with(SndFlags::ABORT))
    };
    sendmsg EINVAL "`EOF` or `ABORT` to a peer" => {
        many().send(b"", at("127.0.0.9", 9), &with(SndFlags::EOF)).unwrap_err();
        many().send(b"why", at("127.0.0.9", 9), &with(SndFlags::ABORT))
    };
    sendmsg EINVAL "the kernel does not know a flag" => {
        let (client, _server, _listener) = pair();
        client.send(b"x", None, &with(SndFlags::NOTIFICATION)).unwrap_err();
        client.send(b"x", None, &with(SndFlags::from_bits(0x4000)))
    };
    sendmsg EINVAL "the kernel does not know the policy" => {
        let (client, _server, _listener) = pair();
        client.send(b"x", None, &PrInfo { policy: PrPolicy::from_number(0x40), value: 1 })
    };
    sendmsg EINVAL "the association has no such key" => {
        let (client, _listener) = authenticated();
        client.send(b"x", None, &(SndInfo::default(), AuthInfo(7)))
    };
    sendmsg EINVAL "the address is of the other family" => {
        many().send(b"x", at("::1", 9), &()).unwrap_err();
        v6_only(Style::OneToMany).send(b"x", at("127.0.0.1", 9), &()).unwrap_err();
        many().send(b"x", at("0.0.0.0", 9), &()).unwrap_err();
        many().send(b"x", at("224.0.0.1", 9), &()).unwrap_err();
        SctpSocket::new(Style::OneToMany, Family::V6).unwrap().send(b"x", at("fe80::1", 9), &())
    };
    sendmsg EMSGSIZE "" => {
        let (client, _server, _listener) = pair();
        client.send(&vec![0; 4 << 20], None, &()).unwrap_err();
        client.set(Whole, &DisableFragments(true)).unwrap();
        client.send(&vec![0; 66_000], None, &())
    };
    sendmsg EAGAIN "the send buffer" => {
        let (client, _server, _listener) = pair();
        let client = nonblocking(client);
        loop {
            if let Err(error) = client.send(&[0; 1000], None, &()) {
                break Err::<(), _>(error);
            }
        }
    };
    sendmsg EPIPE "" => {
        many().send(b"x", None, &()).unwrap_err();
        many().send(b"x", None, &SndInfo { assoc_id: AssocId::new(4711), ..SndInfo::default() }).unwrap_err();
        listening(Style::OneToOne, 1).0.send(b"x", None, &()).unwrap_err();
        let early = nonblocking(one());
        early.connect([at(NOBODY, 9)]).unwrap();
        early.send(b"x", None, &()).unwrap_err();
        let shut_down = |client: &SctpSocket, server: SctpSocket| {
            client.shutdown(Shutdown::Write).unwrap();
            let mut buffer = [0; 4096];
            while !matches!(server.receive::<()>(&mut buffer), Ok(Received::Closed) | Err(_)) {}
        };
        ended_by(shut_down, errno::EPIPE).unwrap_err();
        one().send(b"x", None, &())
    };
    sendmsg ESRCH "the association ended" => ended_by(|_, server| server.abort().unwrap(), errno::ESRCH);
    sendmsg EINTR "" => {
        let (client, _server, _listener) = pair();
        fill(&client, ONLY, &[0; 1000]);
        // The first of them may still find room.
        interrupt(move || -> Result<(), Error> {
            loop {
                client.send(&[0; 1000], None, &())?;
            }
        })
    };
    sendmsg EISCONN "" => {
        let (client, _id, _server, listener) = many_to_one();
        let port = listener.local_addr().unwrap().unwrap().port();
        client.send(b"x", at("127.0.0.9", port), &DstAddrV4(Ipv4Addr::LOCALHOST))
    };
    sendmsg EALREADY "" => {
        let client = nonblocking(many());
        client.connect([at(NOBODY, 9)]).unwrap();
        client.send(b"x", at("10.9.0.78", 9), &DstAddrV4(NOBODY.parse().unwrap()))
    };
    sendmsg ESHUTDOWN "" => {
        let (client, id, server, _listener) = many_to_one();
        fill(&server, ONLY, &[0; 1000]);
        let to = SndInfo { assoc_id: id, ..SndInfo::default() };
        client.send(b"", None, &SndInfo { flags: SndFlags::EOF, ..to }).unwrap();
        client.send(b"x", None, &to)
    };
    sendmsg EADDRNOTAVAIL "the one-to-one socket" => pair().0.send(b"x", at("127.0.0.9", 9), &());
    sendmsg EADDRNOTAVAIL "`DstAddrV4`" => {
        let [again, other] = [[127, 0, 0, 9], [127, 0, 0, 8]].map(|ip| DstAddrV4(ip.into()));
        many().send(b"x", at("127.0.0.7", 9), &[again, other, again]).unwrap_err();
        many().send(b"x", at("127.0.0.9", 9), &again)
    };
    sendmsg ECONNRESET "" => reset().send(b"x", None, &());
    sendmsg ECONNABORTED "" => aborted().send(b"x", None, &());
    sendmsg ECONNREFUSED "" => given_up(one(), at("127.0.0.3", 9)).send(b"x", None, &());
    sendmsg ETIMEDOUT "" => given_up(hasty(), at(NOBODY, 9)).send(b"x", None, &());
    recvmsg EAGAIN "" => nonblocking(listening(Style::OneToMany, 1).0).receive::<()>(&mut [0; 9]).map(drop);
    recvmsg EINTR "" => {
        let (client, _server, _listener) = pair();
        interrupt(move || received(&client))
    };
    recvmsg ENOTCONN "" => {
        received(&listening(Style::OneToOne, 1).0).unwrap_err();
        received(&one())
    };
    recvmsg ECONNRESET "" => {
        let (client, server, _listener) = pair();
        server.abort().unwrap();
        received(&client)
    };
    recvmsg ECONNABORTED "" => received(&aborted());
    recvmsg ECONNREFUSED "" => after_connect(one(), at("127.0.0.3", 9), received);
    recvmsg ETIMEDOUT "" => after_connect(hasty(), at(NOBODY, 9), received);
    shutdown ENOTCONN "" => {
        reset().shutdown(Shutdown::Write).unwrap();
        listening(Style::OneToMany, 1).0.shutdown(Shutdown::Write).unwrap();
        one().shutdown(Shutdown::Write).unwrap_err();
        many().shutdown(Shutdown::Write)
    };
    shutdown EOPNOTSUPP "" => {
        let (listener, _) = listening(Style::OneToMany, 1);
        listener.shutdown(Shutdown::Both).unwrap_err();
        listener.listen(1).unwrap_err();
        listening(Style::OneToMany, 1).0.shutdown(Shutdown::Read)
    };
    getpeername ENOTCONN "" => {
        reset().peer_addr().unwrap();
        many().peer_addr().unwrap_err();
        one().peer_addr()
    };
}

#[test]
fn every_declared_error_is_provoked_and_explained() {
    if !sctp() {
        return;
    }
    let mut provoked = BTreeSet::new();
    let errors = in_parallel(PROVOCATIONS, |Provocation { name, errno, when, call, .. }| {
        call().expect_err(&format!("{name} {errno} {when}"))
    });
    for (Provocation { name, errno, number, when, .. }, error) in PROVOCATIONS.iter().zip(errors) {
        assert_eq!(error.kind(), Kind::Os(*number), "{name} {errno}: {error}");
        let (_, declared) = CALLS.iter().find(|(call, _)| call == name).expect("the call is described");
        let cause = declared.iter().find(|cause| cause.errno == *errno && cause.when.starts_with(when));
        let cause = cause.unwrap_or_else(|| panic!("{name} {errno} {when}: not described"));
        let text = error.to_string();
        assert!(text.starts_with(&format!("{}: ", error.call())) && text.contains(cause.when), "{text}");
        assert!(text.contains(cause.hint), "{text}");
        assert_eq!(text.ends_with(", or another reason"), cause.others, "{text}");
        assert!(provoked.insert((*name, cause.errno, cause.when)), "{name} {errno} {when}: twice");
    }
    // Provoked in `no_free_descriptor_is_emfile`, `a_full_file_table_is_enfile`, `privileged_ports_need_root`,
    // `a_forbidden_family_is_reported`, `a_send_with_interleaving_waits_for_setup`,
    // `loopback_sockets_do_not_reach_other_machines`, and on machines without SCTP.
    let elsewhere = |name, errno| {
        matches!((name, errno), ("socket" | "accept", "EMFILE" | "ENFILE") | ("bind" | "sendmsg", "EACCES"))
            || matches!((name, errno), ("socket", "EAFNOSUPPORT" | "EPROTONOSUPPORT" | "ESOCKTNOSUPPORT"))
            || matches!((name, errno), ("sendmsg", "ESRCH" | "ENETUNREACH"))
    };
    // Provoked in `no_free_port_is_reported`, `ancillary_data_above_optmem_max_is_refused`,
    // `listening_needs_the_algorithm_of_cookies`, and `out_of_memory`.
    let others = |when: &str| {
        ["ip_local_port_range", "optmem_max", "cookie_hmac_alg", NO_MEMORY].iter().any(|it| when.contains(it))
    };
    let missing: Vec<_> = CALLS
        .iter()
        .flat_map(|(name, causes)| causes.iter().map(move |cause| (*name, cause.errno, cause.when)))
        .filter(|cause| !provoked.contains(cause) && !elsewhere(cause.0, cause.1) && !others(cause.2))
        .collect();
    assert!(missing.is_empty(), "declared, but not provoked by any test: {missing:#?}");
}

/// The harness runs it in a kernel without the module that it names.
#[test]
fn listening_needs_the_algorithm_of_cookies() {
    if !sctp() {
        return;
    }
    if std::env::var_os("SCTP_OPTS_WITHOUT").is_none_or(|modules| modules != "hmac") {
        println!("skipped: this kernel has the algorithm");
        return;
    }
    let error = one().listen(1).unwrap_err();
    assert_eq!(error.kind(), Kind::Os(errno::ENOSYS), "{error}");
    assert!(error.hint().is_some_and(|hint| hint.contains("net.sctp.cookie_hmac_alg")), "{error}");
}

/// Runs on any kernel; checks nothing if it has SCTP.
#[test]
fn without_sctp_the_error_says_how_to_get_it() {
    for style in [Style::OneToOne, Style::OneToMany] {
        if let Err(error) = SctpSocket::new(style, Family::V4) {
            assert!(matches!(error.kind(), Kind::Os(errno::EPROTONOSUPPORT | errno::ESOCKTNOSUPPORT)), "{error}");
            assert!(error.hint().is_some_and(|hint| hint.contains("modprobe sctp")), "{error}");
        }
    }
}

/// Runs a test of this file in a separate process; returns whether this is that process.
fn alone(name: &str) -> bool {
    const INSIDE: &str = "SCTP_OPTS_ALONE";
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", &format!("calls::{name}"), "--test-threads=1"]).env(INSIDE, "1");
    let output = child.output().unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && stdout.contains("1 passed"), "{stdout}");
    false
}

#[test]
fn no_free_descriptor_is_emfile() {
    if !sctp() || !alone("no_free_descriptor_is_emfile") {
        return;
    }
    let (listener, address) = listening(Style::OneToOne, 1);
    let client = one();
    client.connect([address]).unwrap();
    let none_left = NoneLeft::new();
    for result in [SctpSocket::new(Style::OneToOne, Family::V4).map(drop), listener.accept().map(drop)] {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), Kind::Os(errno::EMFILE), "{error}");
        assert!(error.hint().is_some_and(|hint| hint.contains("RLIMIT_NOFILE")), "{error}");
    }
    drop(none_left);
    // The peer is still in the accept queue.
    listener.accept().unwrap();
}

/// In a separate network namespace whose range of local ports has a single port.
#[test]
fn no_free_port_is_reported() {
    if !sctp() || !alone("no_free_port_is_reported") {
        return;
    }
    // SAFETY: numbers only; no other thread of this process uses the network.
    let own = unsafe { libc::unshare(libc::CLONE_NEWNET) } == 0;
    if !own || std::fs::write("/proc/sys/net/ipv4/ip_local_port_range", "61000 61000").is_err() {
        println!("skipped: it needs a network namespace, and to be root");
        return;
    }
    let any = at("0.0.0.0", 0);
    let _only = SctpSocket::builder(Style::OneToOne, Family::V4).bind([any]).open().unwrap();
    let refusals = [
        (one().bind([any]), errno::EADDRINUSE),
        (one().bindx([any], Bindx::Add), errno::EADDRINUSE),
        (one().listen(1), errno::EAGAIN),
        (one().connect([at("127.0.0.1", 9)]).map(drop), errno::EAGAIN),
        (many().send(b"x", at("127.0.0.1", 9), &()).map(drop), errno::EAGAIN),
    ];
    for (result, errno) in refusals {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), Kind::Os(errno), "{error}");
        assert!(error.to_string().contains("ip_local_port_range is free"), "{error}");
    }
}

#[test]
fn ancillary_data_above_optmem_max_is_refused() {
    static LONG: [DstAddrV4; 6000] = [DstAddrV4(Ipv4Addr::LOCALHOST); 6000];
    if !sctp() {
        return;
    }
    let error = many().send(b"x", at("127.0.0.9", 9), &LONG).unwrap_err();
    // A 64-bit kernel copies the ancillary data of a 32-bit program by other code.
    let compat = cfg!(target_pointer_width = "32") && error.kind() == Kind::Os(errno::ENOMEM);
    assert!(compat || error.kind() == Kind::Os(errno::ENOBUFS), "{error}");
    assert!(error.to_string().contains("send fewer of them, or raise net.core.optmem_max"), "{error}");
}

/// In a separate process, because the limit is system-wide; it does not apply to root.
#[test]
fn a_full_file_table_is_enfile() {
    const LIMIT: &str = "/proc/sys/fs/file-max";
    if !sctp() || !alone("a_full_file_table_is_enfile") {
        return;
    }
    let (listener, address) = listening(Style::OneToOne, 1);
    let client = one();
    client.connect([address]).unwrap();
    let (many, id, _server, _listener) = many_to_one();
    let old = std::fs::read_to_string(LIMIT).unwrap();
    // The kernel compares an approximate count, which may be short by 32 files for each processor.
    let _many: Vec<_> = (0..500).map(|_| std::fs::File::open("/dev/null").unwrap()).collect();
    if std::fs::write(LIMIT, "1").is_err() {
        println!("skipped: it needs to be root");
        return;
    }
    let refusals = unprivileged(|| {
        [
            SctpSocket::new(Style::OneToOne, Family::V4).map(drop),
            listener.accept().map(drop),
            many.peeloff(id).map(drop),
        ]
    });
    std::fs::write(LIMIT, old).unwrap();
    for result in refusals {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), Kind::Os(errno::ENFILE), "{error}");
        assert!(error.hint().is_some_and(|hint| hint.contains("raise fs.file-max")), "{error}");
    }
    listener.accept().unwrap();
}

#[test]
fn a_forbidden_family_is_reported() {
    if !sctp() {
        return;
    }
    let family = libc::AF_INET6.unsigned_abs();
    let open = || SctpSocket::new(Style::OneToOne, Family::V6);
    let Some(result) = refusing(libc::SYS_socket, 0, family, libc::EAFNOSUPPORT, open) else {
        println!("skipped: this kernel has no seccomp filters");
        return;
    };
    let error = result.unwrap_err();
    assert_eq!(error.kind(), Kind::Os(errno::EAFNOSUPPORT), "{error}");
    assert!(error.hint().is_some_and(|hint| hint.contains("Family::V4")), "{error}");
}

#[test]
fn privileged_ports_need_root() {
    if !sctp() {
        return;
    }
    let low = at("127.0.0.1", 1009);
    let taken = [one(), many()];
    let root = taken[0].bind([low]).is_ok() && taken[1].bind([at("127.0.0.2", 1009)]).is_ok();
    let [one_to_one, one_to_many] = &taken;
    let refusals = unprivileged(|| {
        let mut refusals = vec![one().bind([low]), one().bindx([low], Bindx::Add)];
        if root {
            refusals.push(one_to_one.connect([at("127.0.0.1", 9)]).map(drop));
            refusals.push(one_to_many.send(b"x", at("127.0.0.1", 9), &()).map(drop));
        }
        refusals
    });
    for result in refusals {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), Kind::Os(errno::EACCES), "{error}");
        assert!(error.to_string().contains("ip_unprivileged_port_start"), "{error}");
    }
}

#[test]
fn loopback_sockets_do_not_reach_other_machines() {
    if !sctp() {
        return;
    }
    let bound = |socket: SctpSocket| {
        socket.bind([at("127.0.0.1", 0)]).unwrap();
        nonblocking(socket)
    };
    let results = [
        bound(one()).connect([at(NOBODY, 9)]).map(drop),
        bound(many()).connect([at(NOBODY, 9)]).map(drop),
        bound(many()).send(b"x", at(NOBODY, 9), &()).map(drop),
    ];
    for result in results {
        if kernel() < (5, 11) {
            // Older kernels send from an address that no answer can reach.
            result.unwrap();
            continue;
        }
        let error = result.unwrap_err();
        assert_eq!(error.kind(), Kind::Os(errno::ENETUNREACH), "{error}");
        assert!(error.hint().is_some_and(|hint| hint.contains("net.sctp.addr_scope_policy=0")), "{error}");
    }
}

/// The send waits even on a non-blocking socket, and its error does not say why setup failed.
#[test]
fn a_send_with_interleaving_waits_for_setup() {
    if !sctp() {
        return;
    }
    let client = many();
    client.set(Whole, &FragmentInterleave(FragmentInterleaveLevel::Streams)).unwrap();
    if client.set(Future, &InterleavingSupported(true)).is_err() {
        println!("skipped: net.sctp.intl_enable is off");
        return;
    }
    let client = nonblocking(client);
    SockRef::from(&client).set_write_timeout(Some(Duration::from_millis(50))).unwrap();
    for peer in [at("127.0.0.3", 9), at(NOBODY, 9)] {
        let error = client.send(b"x", peer, &()).unwrap_err();
        assert_eq!(error.kind(), Kind::Os(errno::ESRCH), "{error}");
        assert!(error.to_string().contains("interleaving is on") && error.hint().is_some(), "{error}");
    }
}

#[test]
fn only_causes_that_fit_the_arguments_are_reported() {
    if !sctp() {
        return;
    }
    let (client, _server, _listener) = pair();
    let stream = SndInfo { stream: 60_000, ..SndInfo::default() };
    let one_to_one = "`SndFlags::ABORT` or `EOF` on a one-to-one socket";
    let no_stream = "the association has no such stream";
    let (_, declared) = CALLS.iter().find(|(call, _)| *call == "sendmsg").expect("the call is described");
    let assert_causes = |result: Result<usize, Error>, causes: &[&str]| {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), Kind::Os(errno::EINVAL), "{error}");
        let text = error.to_string();
        for cause in declared.iter().filter(|cause| cause.errno == "EINVAL") {
            let expected = causes.iter().any(|begin| cause.when.starts_with(begin));
            assert_eq!(text.contains(cause.when), expected, "{}: {text}", cause.when);
        }
        assert!(text.ends_with(", or another reason"), "{text}");
    };
    assert_causes(client.send(b"x", None, &stream), &[no_stream]);
    assert_causes(client.send(b"why", None, &with(SndFlags::ABORT)), &[one_to_one]);
    assert_causes(client.send(b"", None, &with(SndFlags::EOF)), &[one_to_one]);
    assert_causes(
        client.send(b"x", None, &with(SndFlags::NOTIFICATION)),
        &[no_stream, "the kernel does not know a flag"],
    );
    let outgoing = [Outgoing { data: b"why", to: None, control: with(SndFlags::ABORT) }];
    assert_causes(send_batch(&client, &outgoing, MsgFlags::empty()), &[one_to_one]);
    let peer = "`EOF` or `ABORT` to a peer without an association";
    let result = many().send(b"why", at("127.0.0.9", 9), &with(SndFlags::ABORT));
    assert_causes(result, &[one_to_one, peer, "the address is of the other family"]);
}

/// The kernel would reject the same arguments. The other causes are in
/// `every_declared_error_is_provoked_and_explained`.
#[test]
fn contradictory_arguments_are_rejected_before_the_call() {
    if !sctp() {
        return;
    }
    let (client, id, _server, _listener) = many_to_one();
    let info = |flags| SndInfo { assoc_id: id, ..with(flags) };
    let batch = |flags| {
        let outgoing = [Outgoing { data: b"x", to: None, control: info(flags) }];
        send_batch(&client, &outgoing, MsgFlags::empty())
    };
    let (last, over) = ("`EOF` with a message", "`ADDR_OVER` without an address");
    let mut refused = BTreeSet::new();
    for (result, why) in [
        (client.send(b"x", None, &info(SndFlags::EOF)), last),
        (client.send(b"x", None, &info(SndFlags::ADDR_OVER)), over),
        (client.send(b"x", None, &(info(SndFlags::ADDR_OVER), PrInfo { policy: PrPolicy::Ttl, value: 9 })), over),
        (batch(SndFlags::EOF | SndFlags::UNORDERED), last),
        (batch(SndFlags::ADDR_OVER), over),
    ] {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), Kind::BadValue { field: "flags", why: Why::Contradicts }, "{error}");
        assert!(error.to_string().starts_with(&format!("{}: cannot pass flags: {why}", error.call())), "{error}");
        refused.insert(("sendmsg", "flags", why));
    }
    assert_eq!(refused, REFUSED.iter().copied().collect());
    // The kernel rejects them, too.
    let raw = |flags, data: &[u8]| {
        let control = Control::new(&info(flags)).unwrap();
        let (mut part, mut control) = (IoSlice::new(data), control.as_bytes().to_vec());
        // SAFETY: all zeros are a valid value of these numbers and pointers.
        let mut message: libc::msghdr = unsafe { std::mem::zeroed() };
        message.msg_iov = (&raw mut part).cast();
        message.msg_iovlen = 1;
        message.msg_control = control.as_mut_ptr().cast();
        message.msg_controllen = control.len() as _;
        // SAFETY: it points to a buffer and control data that outlive the call.
        let sent = unsafe { libc::sendmsg(client.as_raw_fd(), &raw const message, 0) };
        (sent, io::Error::last_os_error().raw_os_error())
    };
    assert_eq!(raw(SndFlags::EOF, b"x"), (-1, Some(errno::EINVAL)));
    assert_eq!(raw(SndFlags::ADDR_OVER, b"x"), (-1, Some(errno::EINVAL)));
    assert_eq!(raw(SndFlags::UNORDERED, b"x").0, 1);
}

#[test]
fn invalid_arguments_are_rejected_before_the_call() {
    if !sctp() {
        return;
    }
    let v6 = SctpSocket::new(Style::OneToOne, Family::V6).unwrap();
    let (local, other) = (at("127.0.0.1", 4711), at("127.0.0.2", 4711));
    let outgoing = Outgoing { data: b"", to: None, control: () };
    let nothing = with(SndFlags::UNORDERED);
    let pieces = [IoSlice::new(b""), IoSlice::new(b"")];
    let (crowd, too_many) = (vec![IoSlice::new(b"x"); 1025], Why::TooMany { got: 1025, room: 1024 });
    let mut bytes = [0; 1025];
    let mut buffers: Vec<_> = bytes.chunks_mut(1).map(IoSliceMut::new).collect();
    let refusals: [(Result<(), Error>, &str, Why); 13] = [
        (one().bind([local, at("127.0.0.2", 4712)]), "port", Why::Differs),
        (one().bind([local, other, local]), "addresses", Why::Twice),
        (v6.bind([at("fe80::1", 0)]), "scope_id", Why::NoScope),
        (one().bind([] as [SocketAddr; 0]), "addresses", Why::NoAddress),
        (one().connect([local, at("127.0.0.2", 4712)]).map(drop), "port", Why::Differs),
        (one().connect([at("127.0.0.1", 0)]).map(drop), "port", Why::Zero),
        (v6.connect([at("fe80::1", 9)]).map(drop), "scope_id", Why::NoScope),
        (many().send(b"", local, &()).map(drop), "data", Why::Empty),
        (many().send(b"", local, &nothing).map(drop), "data", Why::Empty),
        (many().send_vectored(&pieces, local, &(), MsgFlags::empty()).map(drop), "data", Why::Empty),
        (send_batch(many(), &[outgoing], MsgFlags::empty()).map(drop), "data", Why::Empty),
        (many().send_vectored(&crowd, local, &(), MsgFlags::empty()).map(drop), "data", too_many),
        (many().receive_vectored::<()>(&mut buffers, MsgFlags::empty()).map(drop), "buffer", too_many),
    ];
    for (result, field, why) in refusals {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), Kind::BadValue { field, why }, "{error}");
    }
    let (client, _server, _listener) = pair();
    assert_eq!(client.send_vectored(&crowd[1..], None, &(), MsgFlags::empty()).unwrap(), 1024);
    // SAFETY: `crowd` has the layout of 1025 `iovec`s, from which the call only reads.
    let sent = unsafe { libc::writev(client.as_raw_fd(), crowd.as_ptr().cast(), 1025) };
    assert_eq!((sent, io::Error::last_os_error().raw_os_error()), (-1, Some(errno::EINVAL)), "the kernel's limit");
    // The kernel rejects the same addresses, passed one at a time.
    let kernel = |result: Result<(), Error>| assert_eq!(result.unwrap_err().kind(), Kind::Os(errno::EINVAL));
    let bound = one();
    bound.bind([local]).unwrap();
    kernel(bound.bindx([at("127.0.0.2", 4712)], Bindx::Add));
    kernel(bound.bindx([local], Bindx::Add));
}

/// What the documentation of `SctpSocket::shutdown` says about it.
#[test]
fn shutting_down_a_one_to_many_socket() {
    if !sctp() {
        return;
    }
    let (listener, address) = listening(Style::OneToMany, 1);
    let client = one();
    client.connect([address]).unwrap();
    listener.shutdown(Shutdown::Write).unwrap();
    let mut buffer = [0; 9];
    client.send(b"ping", None, &()).unwrap();
    let Received::Message(ping) = listener.receive::<()>(&mut buffer).unwrap() else { panic!("no message") };
    listener.send(b"pong", ping.from.address(), &()).unwrap();
    assert!(matches!(client.receive::<()>(&mut buffer), Ok(Received::Message(_))));

    for how in [Shutdown::Read, Shutdown::Both] {
        let (many, _id, server, _listener) = many_to_one();
        let error = many.shutdown(how).unwrap_err();
        assert_eq!(error.kind(), Kind::Os(errno::ENOTCONN), "{error}");
        server.send(b"lost", None, &()).unwrap();
        let closed = nonblocking(many).receive::<()>(&mut buffer).map(|received| matches!(received, Received::Closed));
        assert_eq!(closed, Ok(true), "{how:?}");
    }
}

#[test]
fn blocking_connect_and_take_error_return_the_same_error() {
    if !sctp() {
        return;
    }
    in_parallel([at("127.0.0.3", 9), at(NOBODY, 9)], |peer| {
        let waited = hasty().connect([peer]).unwrap_err();
        let later = nonblocking(hasty());
        later.connect([peer]).unwrap();
        let mut pending = None;
        eventually("the connect fails", || {
            pending = later.take_error().unwrap();
            pending.is_some()
        });
        assert_eq!(pending.unwrap().to_string(), waited.to_string());
        assert!(waited.hint().is_some(), "{waited}");
    });
    // After an abort of an established association, the text is a different one.
    let (client, server, _listener) = pair();
    server.abort().unwrap();
    let mut pending = None;
    eventually("the abort arrives", || {
        pending = client.take_error().unwrap();
        pending.is_some()
    });
    assert!(pending.unwrap().to_string().contains("the peer aborted the association"));
}

#[test]
fn a_full_accept_queue_refuses_connections() {
    if !sctp() {
        return;
    }
    let (_listener, address) = listening(Style::OneToOne, 1);
    let clients: Vec<_> = (0..8).map(|_| one()).collect();
    let error = clients.iter().find_map(|client| client.connect([address]).err()).expect("a connect is refused");
    assert_eq!(error.kind(), Kind::Os(errno::ECONNREFUSED), "{error}");
    assert!(error.to_string().contains("the queue of its `listen` is full"), "{error}");
}

#[test]
fn socket_timeouts_are_reported_as_would_block() {
    if !sctp() {
        return;
    }
    let (client, _server, _listener) = pair();
    SockRef::from(&client).set_read_timeout(Some(Duration::from_millis(20))).unwrap();
    let error = received(&client).unwrap_err();
    assert!(error.is_would_block() && error.to_string().contains("SO_RCVTIMEO"), "{error}");
}
