//! FreeBSD's function bodies, with FreeBSD's layouts and errors, on FreeBSD's own stack.
#![cfg(sctp_opts_on_usrsctp)]

mod common;

use std::net::{Shutdown, SocketAddr, UdpSocket};
use std::time::Duration;

use sctp_opts_on_usrsctp as system;

use sctp_opts::cmsgs::{AuthInfo, DstAddrV4, Init, NxtInfo, PrInfo, RcvInfo, SndInfo};
use sctp_opts::control::ControlData;
use sctp_opts::functions::{sendx, AddrRoom, Bindx, PeeloffFlags};
use sctp_opts::notifications::Notification;
use sctp_opts::options::{
    AuthKey, NotificationType, PrPolicy, RecvNxtInfo, RecvRcvInfo, RemoteUdpEncapsPort, RtoInfo, SndFlags, Status,
};
use sctp_opts::{
    errno, functions, get, set, AssocId, Error, Family, Future, MsgFlags, OneToOne, Outgoing, Ppid, Received,
    SctpSocket, Socket, Style,
};

use common::{eventually, HERE};

/// A peer that does not exist.
const NOBODY: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 9);

fn number<T: std::fmt::Debug>(result: Result<T, Error>) -> Option<i32> {
    result.expect_err("an error").raw_os_error()
}

/// A listening socket, and its address.
fn listener(style: Style) -> (SctpSocket, SocketAddr) {
    let socket = SctpSocket::builder(style, Family::V4).nonblocking().bind([HERE]).listen(4).unwrap();
    let at = socket.local_addr().unwrap().expect("the socket is bound");
    assert_eq!(at.ip(), HERE.ip());
    (socket, at)
}

/// Two one-to-one sockets with an association, and the server's address; `prepare` is called for both before.
fn connected(prepare: impl Fn(&SctpSocket)) -> (SctpSocket, SctpSocket, SocketAddr) {
    let (listener, at) = listener(Style::OneToOne);
    prepare(&listener);
    let client = SctpSocket::builder(Style::OneToOne, Family::V4).nonblocking().open().unwrap();
    prepare(&client);
    assert!(client.connect([at]).unwrap().in_progress);
    let server = eventually("accept", || listener.accept().ok()).0;
    server.set_nonblocking(true).unwrap();
    eventually("the association is established", || client.peer_addr().ok());
    (client, server, at)
}

/// Two one-to-many sockets with an association, the client's id of it, and the server's address.
fn associated() -> (SctpSocket, SctpSocket, AssocId, SocketAddr) {
    let (server, at) = listener(Style::OneToMany);
    let client = SctpSocket::builder(Style::OneToMany, Family::V4).nonblocking().open().unwrap();
    let id = client.connect([at]).unwrap().assoc_id;
    assert_eq!(functions::getassocid(&client, at).unwrap(), id);
    (client, server, id, at)
}

/// Receives the next message: its bytes, source and ancillary data.
fn next<I: sctp_opts::control::FromControl>(socket: &SctpSocket) -> (Vec<u8>, Option<SocketAddr>, I) {
    let mut buffer = [0; 4096];
    eventually("a message", || match socket.receive::<I>(&mut buffer) {
        Ok(Received::Message(message)) => {
            let from = message.from.address();
            Some((message.data.to_vec(), from, message.info.expect("ancillary data")))
        }
        Ok(other) => panic!("not a message: {:?}", std::mem::discriminant(&other)),
        Err(error) => {
            assert!(error.is_would_block(), "{error}");
            None
        }
    })
}

#[test]
fn without_the_module_the_error_explains_how_to_load_it() {
    let error = system::kernel_without_sctp(|| SctpSocket::new(Style::OneToOne, Family::V4)).unwrap_err();
    assert_eq!(error.raw_os_error(), Some(errno::EPROTONOSUPPORT));
    assert!(error.hint().is_some_and(|hint| hint.contains("kldload sctp")), "{error}");
    assert!(error.to_string().contains("kldload sctp"), "{error}");
}

#[test]
fn an_unbound_socket_has_no_address() {
    for family in [Family::V4, Family::V6] {
        let socket = SctpSocket::new(Style::OneToOne, family).unwrap();
        assert_eq!(socket.local_addr().unwrap(), None, "{family:?}");
        assert_eq!(number(socket.peer_addr()), Some(errno::ENOTCONN), "{family:?}");
    }
}

#[test]
fn ipv6_sockets_accept_ipv4_by_default() {
    for style in [Style::OneToOne, Style::OneToMany] {
        let both = SctpSocket::builder(style, Family::V6).bind([HERE]).listen(1).unwrap();
        assert_ne!(both.local_addr().unwrap().expect("the socket is bound").port(), 0);
        let one = SctpSocket::builder(style, Family::V6).v6_only(true);
        assert_eq!(number(one.bind([HERE]).open()), Some(errno::EINVAL));
        let one = SctpSocket::builder(style, Family::V6).v6_only(true).open().unwrap();
        assert_eq!(number(one.bindx([HERE], Bindx::Add)), Some(errno::EINVAL));
        assert_eq!(number(one.connect([NOBODY])), Some(errno::EINVAL));
    }
}

#[test]
fn bindx_keeps_the_addresses_before_the_rejected_one() {
    let socket = SctpSocket::new(Style::OneToMany, Family::V4).unwrap();
    let foreign = SocketAddr::from(([192, 0, 2, 1], 0));
    let error = socket.bindx([HERE, foreign], Bindx::Add).unwrap_err();
    assert_eq!(error.raw_os_error(), Some(errno::EADDRNOTAVAIL), "{error}");
    let port = socket.local_addr().unwrap().expect("the first is bound").port();
    let mut room = AddrRoom::<4>::new();
    let bound: Vec<_> = socket.local_addrs(Future, &mut room).unwrap().collect();
    assert_eq!(bound, [SocketAddr::new(HERE.ip(), port)]);
    // The last address cannot be removed.
    assert_eq!(number(socket.bindx(bound, Bindx::Remove)), Some(errno::EINVAL));
}

#[test]
fn address_lists_fit_in_room_of_any_size() {
    let (client, server, id, at) = associated();
    // More than 64 KiB, the maximum length for `getsockopt`.
    let mut large = Box::new(AddrRoom::<5000>::new());
    assert_eq!(client.peer_addrs(id, &mut large).unwrap().collect::<Vec<_>>(), [at]);
    let mut small = AddrRoom::<1>::new();
    assert_eq!(client.peer_addrs(id, &mut small).unwrap().collect::<Vec<_>>(), [at]);
    assert_eq!(server.local_addrs(Future, &mut large).unwrap().collect::<Vec<_>>(), [at]);
    let unknown = AssocId::new(id.get() + 1000);
    assert_eq!(number(client.peer_addrs(unknown, &mut small)), Some(errno::ENOENT));
}

#[test]
fn messages_carry_all_enabled_ancillary_data() {
    let (client, server, at) = connected(|socket| {
        set(socket, Socket, &RecvRcvInfo(true)).unwrap();
        set(socket, Socket, &RecvNxtInfo(true)).unwrap();
    });
    let info = |stream| SndInfo { stream, ppid: Ppid(46), ..SndInfo::default() };
    assert_eq!(client.send(b"hello", None, &info(3)).unwrap(), 5);
    client.send(b"second", None, &SndInfo { flags: SndFlags::UNORDERED, ..info(4) }).unwrap();
    let mut buffer = [0; 64];
    eventually("the second message arrives", || {
        let first = server.receive_with::<(RcvInfo, Option<NxtInfo>)>(&mut buffer, MsgFlags::PEEK).ok()?;
        let Received::Message(message) = first else { panic!("{first:?}") };
        message.info.unwrap().1
    });
    let (data, from, (own, then)) = next::<(RcvInfo, Option<NxtInfo>)>(&server);
    assert_eq!((data.as_slice(), own.stream, own.ppid), (&b"hello"[..], 3, Ppid(46)));
    assert_eq!(from.map(|from| from.ip()), Some(at.ip()));
    let then = then.expect("NxtInfo of the second message");
    assert_eq!((then.stream, then.length), (4, 6));
    let (data, _, (own, then)) = next::<(RcvInfo, Option<NxtInfo>)>(&server);
    assert_eq!((data.as_slice(), own.stream, then.is_none()), (&b"second"[..], 4, true));
    assert!(own.flags.contains(SndFlags::UNORDERED), "{own:?}");
}

/// Sends a message and returns its ancillary data at the receiver, to check how the stack (`sctp_find_cmsg`) parsed ours.
fn arrives_on(control: &impl ControlData) -> RcvInfo {
    let key = AuthKey { key_number: 1, key: b"key" };
    let (client, server, _) = connected(|socket| {
        set(socket, Socket, &RecvRcvInfo(true)).unwrap();
        set(socket, Future, &key).or_else(|_| set(socket, OneToOne, &key)).unwrap();
    });
    client.send(b"hello", None, control).unwrap();
    next::<RcvInfo>(&server).2
}

#[test]
fn ancillary_messages_may_come_in_any_order() {
    let own = SndInfo { stream: 5, ppid: Ppid(46), ..SndInfo::default() };
    let policy = PrInfo { policy: PrPolicy::Rtx, value: 3 };
    let key = AuthInfo(0);
    for (what, info) in [
        ("own", arrives_on(&own)),
        ("own, policy", arrives_on(&(own, policy))),
        ("policy, own", arrives_on(&(policy, own))),
        ("own, policy, key", arrives_on(&(own, policy, key))),
        ("key, policy, own", arrives_on(&(key, policy, own))),
        ("policy, own, key", arrives_on(&(policy, own, key))),
        ("policy, key, own", arrives_on(&(policy, key, own))),
    ] {
        assert_eq!((info.stream, info.ppid), (5, Ppid(46)), "{what}");
    }
    // Without SndInfo, the stack uses zeros, not the socket's defaults.
    assert_eq!(arrives_on(&policy).stream, 0);
}

/// Starts an association with a message; returns its ancillary data, and the number of streams.
fn starts_with(control: &impl ControlData) -> (RcvInfo, u16) {
    let (server, at) = listener(Style::OneToMany);
    set(&server, Socket, &RecvRcvInfo(true)).unwrap();
    let client = SctpSocket::builder(Style::OneToMany, Family::V4).nonblocking().open().unwrap();
    client.send(b"hello", at, control).unwrap();
    let info = next::<RcvInfo>(&server).2;
    let id = functions::getassocid(&client, at).unwrap();
    (info, get::<Status>(&client, id).unwrap().outbound_streams)
}

#[test]
fn init_messages_work_in_any_order() {
    let own = SndInfo { stream: 5, ppid: Ppid(46), ..SndInfo::default() };
    let start = Init { num_ostreams: 7, ..Init::default() };
    let policy = PrInfo { policy: PrPolicy::Rtx, value: 3 };
    let (key, other) = (AuthInfo(0), DstAddrV4(std::net::Ipv4Addr::LOCALHOST));
    for (what, (info, streams)) in [
        ("start, own", starts_with(&(start, own))),
        ("own, start", starts_with(&(own, start))),
        ("policy, start, own", starts_with(&(policy, start, own))),
        ("start, policy, key, own", starts_with(&(start, policy, key, own))),
        ("key, own, policy, start", starts_with(&(key, own, policy, start))),
        ("other address, own, start", starts_with(&(other, own, start))),
        ("start, own, other address", starts_with(&(start, own, other))),
    ] {
        assert_eq!((info.stream, info.ppid, streams), (5, Ppid(46), 7), "{what}");
    }
}

/// Whether a message whose first packets are lost is retransmitted rather than abandoned.
fn survives_losses(control: &impl ControlData) -> bool {
    let (client, server, at) = connected(|_| {});
    let rto = RtoInfo { initial: Duration::from_millis(100), min: Duration::from_millis(100), ..RtoInfo::default() };
    set(&client, OneToOne, &rto).unwrap();
    // All packets go through UDP: for now to a port that drops them.
    let nobody = UdpSocket::bind(HERE).unwrap();
    let right = get::<RemoteUdpEncapsPort>(&client, (OneToOne, at)).unwrap();
    let lost = RemoteUdpEncapsPort(nobody.local_addr().unwrap().port());
    set(&client, (OneToOne, at), &lost).unwrap();
    client.send(b"hello", None, control).unwrap();
    let mut packet = [0; 2048];
    // The first transmission and a retransmission: the first timeout, and any lifetime shorter than that, has expired.
    nobody.recv(&mut packet).unwrap();
    nobody.set_read_timeout(Some(Duration::from_secs(3))).unwrap();
    let again = nobody.recv(&mut packet);
    set(&client, (OneToOne, at), &right).unwrap();
    client.send(b"end", None, &()).unwrap();
    let all = [next::<()>(&server).0];
    again.is_ok() && all == [b"hello"]
}

#[test]
fn prinfo_retransmissions_work_in_either_order() {
    let own = SndInfo::default();
    let tries = PrInfo { policy: PrPolicy::Rtx, value: 20 };
    let lifetime = PrInfo { policy: PrPolicy::Ttl, value: 20 };
    assert!(survives_losses(&(own, tries)));
    assert!(survives_losses(&(tries, own)), "20 retransmissions became 20 ms");
    assert!(!survives_losses(&(own, lifetime)));
}

#[test]
fn sendx_uses_an_existing_association() {
    let (client, server, at) = connected(|_| {});
    let first = sendx(&client, b"one", [at], &()).unwrap();
    assert_eq!((first.length, next::<()>(&server).0), (3, b"one".to_vec()));
    assert_eq!(sendx(&client, b"two", [at], &()).unwrap().assoc_id, first.assoc_id);
    assert_eq!(next::<()>(&server).0, b"two");
    // From the accepted socket.
    let back = client.local_addr().unwrap().expect("it is connected");
    sendx(&server, b"three", [back], &()).unwrap();
    assert_eq!(next::<()>(&client).0, b"three");

    let (client, server, id, at) = associated();
    assert_eq!(sendx(&client, b"four", [at], &()).unwrap().assoc_id, id);
    assert_eq!(next::<()>(&server).0, b"four");
    let peeled = client.peeloff(id).unwrap();
    sendx(&peeled, b"five", [at], &()).unwrap();
    assert_eq!(next::<()>(&server).0, b"five");
}

#[test]
fn sendx_reports_why_there_is_no_association() {
    let socket = SctpSocket::builder(Style::OneToOne, Family::V6).v6_only(true).open().unwrap();
    // A peeled-off socket returns EINVAL as well.
    assert_eq!(number(sendx(&socket, b"x", [NOBODY], &())), Some(errno::EINVAL));
}

#[test]
fn peeled_off_sockets_are_blocking_by_default() {
    let (client, _server, id, at) = associated();
    eventually("the association is established", || functions::getassocid(&client, at).ok());
    let own = client.peeloff(id).unwrap();
    let waits = |socket: &SctpSocket| !socket.receive::<()>(&mut [0; 16]).is_err_and(|error| error.is_would_block());
    // A blocking call would wait forever, so check the flag instead.
    assert!(!is_nonblocking(&own), "the flag of the original socket was inherited");
    let (client, _server, id, _) = associated();
    let flags = PeeloffFlags { nonblocking: true, ..PeeloffFlags::default() };
    let own = SctpSocket::from(functions::peeloff_flags(&client, id, flags).unwrap());
    assert!(is_nonblocking(&own) && !waits(&own));
    assert_eq!(number(client.peeloff(AssocId::new(id.get() + 1000))), Some(errno::ENOENT));
}

fn is_nonblocking(socket: &SctpSocket) -> bool {
    use std::os::fd::AsRawFd as _;
    system::calls::freebsd_fcntl(socket.as_raw_fd(), 3, 0) & 4 != 0
}

#[test]
fn a_graceful_end_follows_the_last_message() {
    let (client, server, _) = connected(|_| {});
    client.send(b"last", None, &()).unwrap();
    client.shutdown(Shutdown::Write).unwrap();
    assert_eq!(next::<()>(&server).0, b"last");
    eventually("the association ends", || match server.receive::<()>(&mut [0; 16]) {
        Ok(Received::Closed) => Some(()),
        Ok(_) => panic!("more than was sent"),
        Err(error) => {
            assert!(error.is_would_block(), "{error}");
            None
        }
    });
    let many = SctpSocket::new(Style::OneToMany, Family::V4).unwrap();
    assert_eq!(number(many.shutdown(Shutdown::Write)), Some(errno::EOPNOTSUPP));
}

#[test]
fn notifications_are_decoded() {
    let (client, _server, _) = connected(|socket| {
        socket.subscribe(Future, [NotificationType::AssocChange, NotificationType::PeerAddrChange]).unwrap();
    });
    let mut buffer = [0; 4096];
    let change = eventually("a notification arrives", || match client.receive::<()>(&mut buffer) {
        Ok(Received::Notification(Notification::AssocChange(change))) => Some(change.assoc_id),
        _ => None,
    });
    assert_ne!(change, AssocId::default());
}

#[test]
fn batches_are_sent_and_received() {
    let (client, server, _) = connected(|_| {});
    let texts: [&[u8]; 3] = [b"a", b"bb", b"ccc"];
    let out = texts.map(|data| Outgoing { data, to: None, control: SndInfo::default() });
    assert_eq!(sctp_opts::send_batch(&client, &out, MsgFlags::empty()).unwrap(), 3);
    let mut got: Vec<Vec<u8>> = Vec::new();
    let mut buffers = [[0; 64]; 4];
    eventually("all messages arrive", || {
        match sctp_opts::receive_batch::<(), _, 4>(&server, &mut buffers, MsgFlags::DONT_WAIT) {
            Ok(batch) => got.extend(batch.iter().map(|one| match one {
                Ok(Received::Message(message)) => message.data.to_vec(),
                other => panic!("not a message: {other:?}"),
            })),
            Err(error) => assert!(error.is_would_block(), "{error}"),
        }
        (got.len() == 3).then_some(())
    });
    assert_eq!(got, texts);
}
