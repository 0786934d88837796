//! [`SctpSocket`]: creation, configuration, connecting, and conversion into other crates' sockets and back.

use std::net::Shutdown;
use std::os::fd::{AsFd as _, AsRawFd as _, OwnedFd};
use std::process::Command;
use std::time::Duration;

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::functions::{AddrRoom, Bindx};
use sctp_opts::notifications::Notification;
use sctp_opts::options::{
    AssocChangeState, ErrorCause, Event, Events, InitMsg, NoDelay, NotificationType, RecvRcvInfo, Status,
};
use sctp_opts::{
    get, subscribe, unsubscribe, Call, Family, Future, Kind, OneToOne, Ppid, Received, SctpSocket, Socket as Whole,
    Style, Why,
};

use crate::common::{eventually, sctp};
use crate::fields::same;
use crate::functions::{at, descriptors, flags};

const STYLES: [Style; 2] = [Style::OneToOne, Style::OneToMany];

fn listening(style: Style) -> (SctpSocket, [std::net::SocketAddr; 2]) {
    let socket = SctpSocket::builder(style, Family::V4)
        .reuse_address()
        .option(Whole, &NoDelay(true))
        .option(Whole, &RecvRcvInfo(true))
        .bind([at("127.0.0.1", 0), at("127.0.0.2", 0)])
        .listen(8)
        .unwrap();
    let port = socket.local_addr().unwrap().unwrap().port();
    (socket, [at("127.0.0.1", port), at("127.0.0.2", port)])
}

/// The next message's stream, ppid and bytes.
fn heard(socket: &SctpSocket) -> (u16, Ppid, Vec<u8>) {
    let mut buffer = [0; 256];
    match socket.receive::<RcvInfo>(&mut buffer).unwrap() {
        Received::Message(message) => {
            let info = message.info.unwrap();
            (info.stream, info.ppid, message.data.to_vec())
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn one_to_one_sockets() {
    if !sctp() {
        return;
    }
    let (server, peer) = listening(Style::OneToOne);
    let (client, started) = SctpSocket::builder(Style::OneToOne, Family::V4)
        .option(Whole, &InitMsg { num_ostreams: 5, max_instreams: 5, ..InitMsg::default() })
        .reuse_address()
        .connect(peer)
        .unwrap();
    assert!(!started.in_progress);
    assert_eq!(client.get::<Status>(OneToOne).unwrap().outbound_streams, 5);
    let (own, address) = server.accept().unwrap();
    assert_eq!(Some(address.port()), client.local_addr().unwrap().map(|address| address.port()));
    for socket in [&server, &client, &own] {
        assert_eq!(flags(socket.as_fd()), (true, false), "close-on-exec, blocking");
    }
    assert!(peer.contains(&client.peer_addr().unwrap()));
    let mut room = AddrRoom::<8>::new();
    assert_eq!(client.peer_addrs(OneToOne, &mut room).unwrap().len(), 2);
    assert_eq!(server.local_addrs(Future, &mut room).unwrap().len(), 2);
    let info = SndInfo { stream: 4, ppid: Ppid(46), ..SndInfo::default() };
    assert_eq!(client.send(b"hello", None, &info).unwrap(), 5);
    assert_eq!(heard(&own), (4, Ppid(46), b"hello".to_vec()));
    client.shutdown(Shutdown::Write).unwrap();
    assert!(matches!(own.receive::<()>(&mut [0; 64]).unwrap(), Received::Closed));
    assert!(own.take_error().unwrap().is_none());
}

#[test]
fn one_to_many_with_peeloff() {
    if !sctp() {
        return;
    }
    let (server, peer) = listening(Style::OneToMany);
    let client = SctpSocket::new(Style::OneToMany, Family::V4).unwrap();
    let id = client.connect(peer).unwrap().assoc_id;
    client.send(b"one", None, &SndInfo { assoc_id: id, ..SndInfo::default() }).unwrap();
    assert_eq!(heard(&server).2, b"one");
    let own = client.peeloff(id).unwrap();
    assert_eq!(own.get::<Status>(OneToOne).unwrap().assoc_id, id);
    own.send(b"two", None, &()).unwrap();
    assert_eq!(heard(&server).2, b"two");
}

#[test]
fn the_peer_sees_an_abort() {
    if !sctp() {
        return;
    }
    let (server, peer) = listening(Style::OneToOne);
    let client = SctpSocket::builder(Style::OneToOne, Family::V4).connect(peer).unwrap().0;
    let (own, _) = server.accept().unwrap();
    subscribe(&own, OneToOne, [NotificationType::AssocChange]).unwrap();
    let id = own.get::<Status>(OneToOne).unwrap().assoc_id;
    client.abort().unwrap();
    let mut buffer = [0; 256];
    match own.receive::<()>(&mut buffer).unwrap() {
        Received::Notification(Notification::AssocChange(change)) => {
            same!(change, {
                state: AssocChangeState::CommLost,
                error: ErrorCause::UserInitiatedAbort,
                outbound_streams: 0,
                inbound_streams: 0,
                assoc_id: id,
                info: b"\0\x0c\0\x04",
            });
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(own.receive::<()>(&mut [0; 64]).unwrap_err().raw_os_error(), Some(libc::ECONNRESET));
}

#[test]
fn a_builder_returns_its_first_error() {
    if !sctp() {
        return;
    }
    let before = descriptors();
    let build = || SctpSocket::builder(Style::OneToOne, Family::V4);
    let error = build().bind([at("192.0.2.77", 0)]).option(Whole, &NoDelay(true)).listen(1).unwrap_err();
    assert_eq!((error.call(), error.raw_os_error()), (Call::Bind, Some(libc::EADDRNOTAVAIL)));
    assert!(error.to_string().starts_with("bind: cannot assign requested address (os error 99): "), "{error}");
    let error = build().bind([at("127.0.0.1", 0), at("192.0.2.77", 0)]).open().unwrap_err();
    assert_eq!((error.call(), error.option().name), (Call::Set, "SCTP_SOCKOPT_BINDX_ADD"));
    let error = build().connect([at("127.0.0.3", 9)]).unwrap_err();
    assert_eq!(error.io_kind(), std::io::ErrorKind::ConnectionRefused);
    let error = build().open().unwrap().peer_addr().unwrap_err();
    assert!(
        error.to_string().starts_with("getpeername: transport endpoint is not connected (os error 107): "),
        "{error}"
    );
    assert_eq!(
        SctpSocket::from(OwnedFd::from(std::fs::File::open("/dev/null").unwrap())).listen(1).unwrap_err().call(),
        Call::Listen
    );
    eventually("all descriptors are closed", || descriptors() == before);
}

#[test]
fn calls_respect_their_timeouts() {
    if !sctp() {
        return;
    }
    let short = Duration::from_millis(20);
    let builder = || SctpSocket::builder(Style::OneToOne, Family::V4).read_timeout(short).write_timeout(short);
    let server = builder().bind([at("127.0.0.1", 0)]).listen(1).unwrap();
    assert!(server.accept().unwrap_err().is_would_block());
    let peer = server.local_addr().unwrap().unwrap();
    let long = Duration::from_secs(600);
    let (client, started) = builder().connect_timeout([peer], long).unwrap();
    assert!(!started.in_progress);
    assert!(client.receive::<()>(&mut [0; 16]).unwrap_err().is_would_block());
    let full = (0..10_000).find_map(|_| client.send(&[0; 10_000], None, &()).err()).expect("the send buffer is full");
    assert!(full.is_would_block(), "{full}");
    let own = server.accept().unwrap().0;
    client.set_write_timeout(None).unwrap();
    std::thread::scope(|scope| {
        let sending = scope.spawn(|| client.send(&[0; 10_000], None, &()).unwrap());
        own.set_read_timeout(Some(short)).unwrap();
        let mut buffer = vec![0; 65_536];
        while !sending.is_finished() {
            let _ = own.receive::<()>(&mut buffer);
        }
    });
    let closed = builder().connect_timeout([at("127.0.0.3", 9)], long).unwrap_err();
    assert_eq!(closed.io_kind(), std::io::ErrorKind::ConnectionRefused);
    let error = client.set_read_timeout(Some(Duration::ZERO)).unwrap_err();
    assert_eq!(error.kind(), Kind::BadValue { field: "timeout", why: Why::OutOfRange });
    assert_eq!(error.to_string(), "setsockopt(SO_RCVTIMEO): cannot pass timeout: the number does not fit");
}

#[test]
fn reuse_address_allows_rebinding() {
    if !sctp() {
        return;
    }
    let (server, peer) = listening(Style::OneToOne);
    let client = SctpSocket::builder(Style::OneToOne, Family::V4).connect(peer).unwrap().0;
    let own = server.accept().unwrap().0;
    drop(server);
    let again = SctpSocket::builder(Style::OneToOne, Family::V4).reuse_address().bind(peer).listen(1).unwrap();
    assert!(peer.contains(&again.local_addr().unwrap().unwrap()));
    again.bindx([peer[1]], Bindx::Remove).unwrap();
    drop((client, own));
}

#[test]
fn non_blocking_calls_do_not_wait() {
    if !sctp() {
        return;
    }
    for style in STYLES {
        let socket = SctpSocket::builder(style, Family::V6).nonblocking().bind([at("::1", 0)]).listen(1).unwrap();
        assert_eq!(flags(socket.as_fd()), (true, true));
        if style == Style::OneToOne {
            assert!(socket.accept().unwrap_err().is_would_block());
        } else {
            assert!(socket.receive::<()>(&mut [0; 16]).unwrap_err().is_would_block());
        }
        socket.set_nonblocking(false).unwrap();
        assert_eq!(flags(socket.as_fd()), (true, false));
    }
}

#[test]
fn converts_to_other_socket_types_and_back() {
    if !sctp() {
        return;
    }
    let socket = SctpSocket::builder(Style::OneToOne, Family::V4).bind([at("127.0.0.1", 0)]).open().unwrap();
    let (number, address) = (socket.as_raw_fd(), socket.local_addr().unwrap());
    let theirs = socket2::Socket::from(OwnedFd::from(socket));
    theirs.set_read_timeout(Some(Duration::from_millis(1))).unwrap();
    assert_eq!(theirs.local_addr().unwrap().as_socket(), address);
    let ours = SctpSocket::from(OwnedFd::from(theirs));
    assert_eq!((ours.as_raw_fd(), ours.local_addr().unwrap()), (number, address));
    let twin = ours.try_clone().unwrap();
    assert_ne!(twin.as_raw_fd(), number);
    assert_eq!((twin.local_addr().unwrap(), flags(twin.as_fd()).0), (address, true));
}

#[test]
fn subscribes_and_unsubscribes() {
    if !sctp() {
        return;
    }
    let on = |socket: &SctpSocket, of| get::<Event>(socket, (Future, of)).unwrap().0;
    let (up, dry) = (NotificationType::AssocChange, NotificationType::SenderDry);
    for style in STYLES {
        let socket = SctpSocket::builder(style, Family::V4).subscribe([up, dry]).open().unwrap();
        assert!(on(&socket, up) && on(&socket, dry) && !on(&socket, NotificationType::Shutdown));
        unsubscribe(&socket, Future, [dry]).unwrap();
        assert!(on(&socket, up) && !on(&socket, dry));
    }
}

/// Runs a single test of this program again, with system calls that fail like those of an old kernel.
fn as_on_an_old_kernel(test: &str, inside: &str, inject: &str) {
    let output = Command::new("strace")
        .args(["-f", "-qq", "-o", "/dev/null", "-e", "trace=getsockopt,setsockopt", "-e", &format!("inject={inject}")])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", test, "--test-threads=1", "--nocapture"])
        .env(inside, "1")
        // The leak checker uses ptrace as well, which allows only one tracer.
        .env("ASAN_OPTIONS", "detect_leaks=0")
        .output()
        .expect("strace");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && out.contains("1 passed"), "{out}{err}");
}

/// `SCTP_EVENT` is new in Linux 5.0.
#[test]
fn subscribes_on_kernels_without_sctp_event() {
    const INSIDE: &str = "SCTP_OPTS_WITHOUT_EVENT";
    if !sctp() {
        return;
    }
    if std::env::var_os(INSIDE).is_none() {
        // Every second call fails: that of SCTP_EVENT, but not that of SCTP_EVENTS, which follows it.
        let inject = "setsockopt:error=ENOPROTOOPT:when=1+2";
        return as_on_an_old_kernel("sockets::subscribes_on_kernels_without_sctp_event", INSIDE, inject);
    }
    let socket = SctpSocket::new(Style::OneToMany, Family::V4).unwrap();
    subscribe(&socket, Future, [NotificationType::AssocChange, NotificationType::SenderDry]).unwrap();
    unsubscribe(&socket, Future, [NotificationType::AssocChange]).unwrap();
    let events = socket.get::<Events>(Whole).unwrap();
    assert!(!events.association && events.sender_dry == Some(true) && !events.shutdown, "{events:?}");
    // SCTP_EVENTS cannot select one association.
    let error = subscribe(&socket, sctp_opts::AssocId::new(4711), [NotificationType::Shutdown]).unwrap_err();
    assert_eq!((error.raw_os_error(), error.option().name), (Some(libc::ENOPROTOOPT), "SCTP_EVENT"));
}

/// `SCTP_SOCKOPT_PEELOFF_FLAGS` is new in Linux 4.13.
#[test]
fn peels_off_on_kernels_without_flags() {
    const INSIDE: &str = "SCTP_OPTS_WITHOUT_FLAGS";
    if !sctp() {
        return;
    }
    if std::env::var_os(INSIDE).is_none() {
        let inject = "getsockopt:error=ENOPROTOOPT:when=1";
        return as_on_an_old_kernel("sockets::peels_off_on_kernels_without_flags", INSIDE, inject);
    }
    // No call here uses `getsockopt`, so that the first one is that of the peeloff.
    let server = SctpSocket::builder(Style::OneToMany, Family::V4)
        .option(Whole, &RecvRcvInfo(true))
        .bind([at("127.0.0.1", 0)])
        .listen(1)
        .unwrap();
    let client = SctpSocket::new(Style::OneToMany, Family::V4).unwrap();
    client.send(b"hello", server.local_addr().unwrap(), &()).unwrap();
    let mut buffer = [0; 64];
    let Received::Message(message) = server.receive::<RcvInfo>(&mut buffer).unwrap() else { panic!("not a message") };
    let id = message.info.unwrap().assoc_id;
    let how = sctp_opts::functions::PeeloffFlags { nonblocking: true, ..Default::default() };
    let own = sctp_opts::functions::peeloff_flags(&server, id, how).unwrap();
    assert_eq!(flags(own.as_fd()), (true, true));
    assert_eq!(get::<Status>(&own, OneToOne).unwrap().assoc_id, id);
}

#[test]
fn a_builder_sets_buffers_and_families() {
    if !sctp() {
        return;
    }
    let mut steps = Vec::new();
    let any = at("::", 0);
    let socket = SctpSocket::builder(Style::OneToMany, Family::of(&any))
        .send_buffer(20_000)
        .receive_buffer(30_000)
        .v6_only(true)
        .bind([any])
        .with(|socket| {
            steps.push(socket.local_addr()?);
            Ok(())
        })
        .open()
        .unwrap();
    let seen = socket2::SockRef::from(&socket);
    assert_eq!((seen.send_buffer_size().unwrap(), seen.recv_buffer_size().unwrap()), (40_000, 60_000));
    assert!(seen.only_v6().unwrap());
    assert!(matches!(steps[..], [Some(address)] if address.port() != 0));
    // Later steps are skipped after an error.
    let failed = SctpSocket::builder(Style::OneToMany, Family::V4).bind([any]).with(|_| unreachable!("bind failed"));
    assert!(failed.open().is_err());
}

#[test]
fn converts_to_raw_descriptors_and_back() {
    use std::os::fd::{FromRawFd as _, IntoRawFd as _};

    if !sctp() {
        return;
    }
    let socket = SctpSocket::new(Style::OneToOne, Family::from(&at("127.0.0.1", 0))).unwrap();
    let number = socket.as_raw_fd();
    let taken = socket.into_raw_fd();
    assert_eq!(taken, number);
    // SAFETY: the descriptor was released in the previous line, and nothing else owns it.
    let again = unsafe { SctpSocket::from_raw_fd(taken) };
    again.bind([at("127.0.0.1", 0)]).unwrap();
}
