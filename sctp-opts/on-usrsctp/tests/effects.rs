//! Side effects of options and messages, on FreeBSD's own stack.
#![cfg(sctp_opts_on_usrsctp)]

mod common;

use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::os::fd::AsRawFd as _;

use sctp_opts_on_usrsctp as system;

use sctp_opts::cmsgs::{AuthInfo, DstAddrV4, ExtRcv, PrInfo, RcvInfo, SndInfo};
use sctp_opts::notifications::Notification;
use sctp_opts::options::{
    AsconfSupported, AuthActiveKey, AuthChunk, AuthKey, ChunkType, Events, LocalAuthChunks, NonceValues,
    NotificationType, PrPolicy, RecvRcvInfo, RemoteUdpEncapsPort, SndFlags, UseExtRcvInfo,
};
use sctp_opts::{errno, functions, get, set, All, AssocId, Family, Future, Ppid, Received, SctpSocket, Socket, Style};
use sctp_sys::freebsd as sys;

use common::{established, eventually, HERE};

/// Two one-to-many sockets with an association, the client's id of it, and the server's address.
fn associated(prepare: impl Fn(&SctpSocket)) -> (SctpSocket, SctpSocket, AssocId, SocketAddr) {
    let server = SctpSocket::builder(Style::OneToMany, Family::V4).nonblocking().bind([HERE]).listen(4).unwrap();
    set(&server, Socket, &RecvRcvInfo(true)).unwrap();
    let at = server.local_addr().unwrap().expect("the socket is bound");
    let client = SctpSocket::builder(Style::OneToMany, Family::V4).nonblocking().bind([HERE]).open().unwrap();
    prepare(&client);
    let id = client.connect([at]).unwrap().assoc_id;
    established(&client, id);
    (client, server, id, at)
}

fn next(socket: &SctpSocket) -> (Vec<u8>, RcvInfo) {
    let mut buffer = [0; 4096];
    eventually("a message", || match socket.receive::<RcvInfo>(&mut buffer) {
        Ok(Received::Message(message)) => Some((message.data.to_vec(), message.info.expect("ancillary data"))),
        Ok(other) => panic!("not a message: {other:?}"),
        Err(error) => {
            assert!(error.is_would_block(), "{error}");
            None
        }
    })
}

/// `SCTP_SET_INITIAL_DBG_SEQ`
fn initial(socket: &SctpSocket) -> u32 {
    let (mut value, mut len) = (0_u32, 4_u32);
    let (fd, option) = (socket.as_raw_fd(), sys::SCTP_SET_INITIAL_DBG_SEQ);
    // SAFETY: the value has four bytes.
    let result = unsafe {
        system::calls::freebsd_getsockopt(fd, sys::IPPROTO_SCTP, option, (&raw mut value).cast(), &raw mut len)
    };
    assert_eq!((result, len), (0, 4));
    value
}

#[test]
fn the_random_numbers_of_a_socket_count_up_from_the_initial_sequence_number() {
    const FIRST: u32 = 7000;
    let is_numbered = std::cell::Cell::new(false);
    let (client, server, id, at) = associated(|client| {
        assert_eq!(initial(client), 0);
        let mut value = FIRST;
        let (fd, option) = (client.as_raw_fd(), sys::SCTP_SET_INITIAL_DBG_SEQ);
        // SAFETY: the value has four bytes.
        let result =
            unsafe { system::calls::freebsd_setsockopt(fd, sys::IPPROTO_SCTP, option, (&raw mut value).cast(), 4) };
        let error = std::io::Error::last_os_error().raw_os_error();
        // ENOPROTOOPT: usrsctp was built without SCTP_DEBUG.
        assert!(result == 0 || error == Some(errno::ENOPROTOOPT), "{error:?}");
        is_numbered.set(result == 0);
    });
    client.send(b"first", Some(at), &()).unwrap();
    let tsn = next(&server).1.tsn;
    let tag = get::<NonceValues>(&client, id).unwrap().local_tag;
    // Heartbeats also draw random numbers.
    let drawn = FIRST..FIRST + 100;
    assert_eq!((drawn.contains(&tag), drawn.contains(&tsn)), (is_numbered.get(), is_numbered.get()), "{tag} {tsn}");
    assert_eq!(initial(&client) > tsn.max(tag) && initial(&client) < drawn.end, is_numbered.get());
}

#[test]
fn address_reconfiguration_enables_authentication_of_its_chunks() {
    let socket = SctpSocket::new(Style::OneToMany, Family::V4).unwrap();
    let asconf = || {
        let chunks = get::<LocalAuthChunks>(&socket, Future).unwrap().0;
        [ChunkType::Asconf, ChunkType::AsconfAck].map(|chunk| chunks.contains(&chunk))
    };
    assert_eq!(asconf(), [true; 2]);
    set(&socket, Future, &AsconfSupported(false)).unwrap();
    assert_eq!(asconf(), [false; 2]);
    set(&socket, Future, &AsconfSupported(true)).unwrap();
    assert_eq!(asconf(), [true; 2]);
}

#[test]
fn sending_with_an_unknown_key_is_not_an_error() {
    let (client, server, id, _) = associated(|_| {});
    let to = SndInfo { assoc_id: id, ..SndInfo::default() };
    client.send(b"hello", None, &(to, AuthInfo(77))).unwrap();
    assert_eq!(next(&server).0, b"hello");
}

/// `SCTP_EXTRCV`
#[test]
fn a_received_message_reports_neither_its_key_nor_its_policy() {
    let with_key = |socket: &SctpSocket| {
        set(socket, Socket, &AuthChunk(ChunkType::Data)).unwrap();
        set(socket, Future, &AuthKey { key_number: 1, key: b"secret" }).unwrap();
        set(socket, Future, &AuthActiveKey(1)).unwrap();
        set(socket, Socket, &Events { data_io: true, ..Events::default() }).unwrap();
        set(socket, Socket, &UseExtRcvInfo(true)).unwrap();
    };
    let server = SctpSocket::builder(Style::OneToMany, Family::V4).nonblocking().bind([HERE]).listen(4).unwrap();
    let client = SctpSocket::builder(Style::OneToMany, Family::V4).nonblocking().bind([HERE]).open().unwrap();
    with_key(&server);
    with_key(&client);
    let at = server.local_addr().unwrap().expect("the socket is bound");
    let policy = PrInfo { policy: PrPolicy::Rtx, value: 5 };
    client.send(b"hello", Some(at), &(SndInfo { stream: 3, ..SndInfo::default() }, policy)).unwrap();
    let mut buffer = [0; 64];
    let info = eventually("a message", || match server.receive::<ExtRcv>(&mut buffer) {
        Ok(Received::Message(message)) => Some(message.info.expect("ancillary data")),
        _ => None,
    });
    assert_eq!((info.stream, info.key_number, info.key_number_valid, info.pr_value), (3, 0, false, 0));
}

#[test]
fn an_additional_address_may_belong_to_an_association() {
    let (client, server, _, at) = associated(|_| {});
    // An unused address, in a network that is reserved for documentation.
    let nobody = SocketAddr::new(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)), at.port());
    client.send(b"hello", Some(nobody), &DstAddrV4(Ipv4Addr::LOCALHOST)).unwrap();
    assert_eq!(next(&server).0, b"hello");
    functions::getassocid(&client, nobody).unwrap_err();
    for wrong in [Ipv4Addr::BROADCAST, Ipv4Addr::new(224, 0, 0, 1)] {
        let refused = client.send(b"hello", Some(nobody), &DstAddrV4(wrong)).unwrap_err();
        assert_eq!(refused.raw_os_error(), Some(errno::EINVAL), "{wrong}");
    }
}

/// In the older form, unsent messages are returned without the value of their policy; it is not sent at all if the newer
/// form is enabled.
#[test]
fn the_newer_form_of_send_failed_replaces_the_older() {
    let back = |types: &[NotificationType]| {
        let (client, _server, id, at) = associated(|_| {});
        client.subscribe(All, types.iter().copied()).unwrap();
        // All packets go through UDP: to a port that drops them.
        let nobody = UdpSocket::bind(HERE).unwrap();
        set(&client, (id, at), &RemoteUdpEncapsPort(nobody.local_addr().unwrap().port())).unwrap();
        let info = SndInfo { stream: 3, ppid: Ppid(46), context: 7, assoc_id: id, flags: SndFlags::empty() };
        let policy = PrInfo { policy: PrPolicy::Rtx, value: 5 };
        client.send(b"hello", None, &(info, policy)).unwrap();
        client.send(b"", None, &SndInfo { flags: SndFlags::ABORT, assoc_id: id, ..SndInfo::default() }).unwrap();
        let mut buffer = [0; 4096];
        let mut came = Vec::new();
        while let Ok(received) = client.receive::<()>(&mut buffer) {
            match received {
                Received::Notification(Notification::SendFailed(n)) => {
                    assert_eq!((n.info.stream, n.info.ppid, n.info.context, n.info.pr_value), (3, Ppid(46), 7, 0));
                    assert_eq!(n.data, b"hello");
                    came.push(NotificationType::SendFailed);
                }
                Received::Notification(Notification::SendFailedEvent(n)) => {
                    assert_eq!((n.info.stream, n.info.ppid, n.info.context), (3, Ppid(46), 7));
                    assert_eq!(n.data, b"hello");
                    came.push(NotificationType::SendFailedEvent);
                }
                other => panic!("unexpected: {other:?}"),
            }
        }
        came
    };
    let (older, newer) = (NotificationType::SendFailed, NotificationType::SendFailedEvent);
    assert_eq!(back(&[older]), [older]);
    assert_eq!(back(&[newer]), [newer]);
    assert_eq!(back(&[older, newer]), [newer]);
}
