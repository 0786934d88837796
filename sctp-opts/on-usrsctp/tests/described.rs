//! Checks notes of the description about FreeBSD on FreeBSD's own stack.
#![cfg(sctp_opts_on_usrsctp)]

mod common;

use std::net::{Ipv4Addr, Shutdown, SocketAddr, UdpSocket};
use std::os::fd::AsRawFd as _;
use std::thread::sleep;
use std::time::Duration;

use sctp_opts_on_usrsctp as system;

use sctp_opts::cmsgs::{PrInfo, RcvInfo, SndInfo};
use sctp_opts::notifications::Notification;
use sctp_opts::options::{
    AddStreams, AsconfSupported, AssocChangeState, AssocInfo, AssocState, AuthActiveKey, AuthChunk, AuthDeactivateKey,
    AuthDeleteKey, AuthKey, AuthSupported, AutoClose, ChunkType, DefaultPrInfo, DefaultSendParam, DefaultSndInfo,
    DisableFragments, ErrorCause, ExplicitEor, HmacId, HmacIdent, LocalAuthChunks, MaxSeg, NotificationType,
    PartialDeliveryPoint, PeerAddrParams, PrAssocStatus, PrPolicy, RecvRcvInfo, RemoteUdpEncapsPort, ResetAssoc,
    ResetDirection, ResetStreams, ReusePort, RtoInfo, SetPeerPrimaryAddr, SndFlags, Status, StreamSchedulerValue,
};
use sctp_opts::{
    errno, functions, get, set, All, AssocId, Current, Family, Future, MsgFlags, OneToOne, Ppid, Received, SctpSocket,
    Socket, Style,
};

use common::{established, eventually, HERE};

fn one_to_many() -> SctpSocket {
    SctpSocket::builder(Style::OneToMany, Family::V4).nonblocking().open().unwrap()
}

/// Two one-to-many sockets with an association, the client's id of it, and the server's address.
fn associated() -> (SctpSocket, SctpSocket, AssocId, SocketAddr) {
    let server = SctpSocket::builder(Style::OneToMany, Family::V4).nonblocking().bind([HERE]).listen(4).unwrap();
    set(&server, Socket, &RecvRcvInfo(true)).unwrap();
    let at = server.local_addr().unwrap().expect("the socket is bound");
    let client = one_to_many();
    let id = client.connect([at]).unwrap().assoc_id;
    established(&client, id);
    (client, server, id, at)
}

/// Receives the next piece of a message: its length, whether it is the last, and its ancillary data.
fn next(socket: &SctpSocket) -> (usize, bool, RcvInfo) {
    let mut buffer = [0; 4096];
    eventually("a message", || match socket.receive::<RcvInfo>(&mut buffer) {
        Ok(Received::Message(message)) => Some((message.data.len(), true, message.info.expect("ancillary data"))),
        Ok(Received::Piece(piece)) => Some((piece.data.len(), false, piece.info.expect("ancillary data"))),
        Ok(other) => panic!("not a message: {:?}", std::mem::discriminant(&other)),
        Err(error) => {
            assert!(error.is_would_block(), "{error}");
            None
        }
    })
}

/// Two one-to-one sockets with an association: the client, and the accepted socket.
fn connected() -> (SctpSocket, SctpSocket) {
    let listener = SctpSocket::builder(Style::OneToOne, Family::V4).nonblocking().bind([HERE]).listen(4).unwrap();
    let at = listener.local_addr().unwrap().expect("the socket is bound");
    let client = SctpSocket::builder(Style::OneToOne, Family::V4).nonblocking().open().unwrap();
    assert!(client.connect([at]).unwrap().in_progress);
    let server = eventually("accept", || listener.accept().ok()).0;
    server.set_nonblocking(true).unwrap();
    eventually("the association is established", || client.peer_addr().ok());
    (client, server)
}

/// Like [`associated`], with only one path, so that the peer has no other path to confirm and sends nothing.
fn associated_by_one_path() -> (SctpSocket, SctpSocket, AssocId, SocketAddr) {
    let server = SctpSocket::builder(Style::OneToMany, Family::V4).nonblocking().bind([HERE]).listen(4).unwrap();
    let at = server.local_addr().unwrap().expect("the socket is bound");
    let client = SctpSocket::builder(Style::OneToMany, Family::V4).nonblocking().bind([HERE]).open().unwrap();
    let id = client.connect([at]).unwrap().assoc_id;
    established(&client, id);
    let soon = Duration::from_millis(100);
    set(&client, id, &RtoInfo { initial: soon, min: soon, ..RtoInfo::default() }).unwrap();
    (client, server, id, at)
}

/// Makes all packets of an association get lost, by sending them to a UDP port that drops them. Returns the original port.
fn cut(client: &SctpSocket, path: (AssocId, SocketAddr)) -> (UdpSocket, RemoteUdpEncapsPort) {
    let nobody = UdpSocket::bind(HERE).unwrap();
    let right = get::<RemoteUdpEncapsPort>(client, path).unwrap();
    set(client, path, &RemoteUdpEncapsPort(nobody.local_addr().unwrap().port())).unwrap();
    (nobody, right)
}

/// getsockopt() with an argument that is not all zero; `None` if it fails.
fn get_with<T: Copy>(socket: &SctpSocket, option: i32, mut value: T) -> Option<T> {
    let (level, at) = (sctp_sys::freebsd::IPPROTO_SCTP, (&raw mut value).cast());
    let mut len = u32::try_from(size_of::<T>()).unwrap();
    // SAFETY: the value has `len` bytes, and any bytes are a valid value: it is the C struct of the option.
    let result = unsafe { system::calls::freebsd_getsockopt(socket.as_raw_fd(), level, option, at, &raw mut len) };
    (result == 0).then_some(value)
}

/// Whether the stack has a change of December 2021: `SCTP_MAXSEG` of an association that has no limit of its own is 0.
fn is_newer_than_2021(client: &SctpSocket) -> bool {
    get::<MaxSeg>(client, OneToOne).unwrap().0 == 0
}

/// With `SCTP_PRINFO` and without `SCTP_SNDINFO`, FreeBSD ignores `SCTP_DEFAULT_SNDINFO`; Linux ignores only its flags.
#[test]
fn ancillary_data_replaces_all_defaults() {
    let (client, server, id, at) = associated();
    let default = DefaultSndInfo { stream: 5, flags: SndFlags::empty(), ppid: Ppid(46), context: 0 };
    set(&client, id, &default).unwrap();
    client.send(b"by the defaults", Some(at), &()).unwrap();
    let (_, _, how) = next(&server);
    assert_eq!((how.stream, how.ppid), (5, Ppid(46)));
    let policy = PrInfo { policy: PrPolicy::Ttl, value: 60_000 };
    client.send(b"with a policy", Some(at), &policy).unwrap();
    let (_, _, how) = next(&server);
    assert_eq!((how.stream, how.ppid), (0, Ppid(0)));
    client.send(b"with both", Some(at), &(SndInfo { stream: 7, ..SndInfo::default() }, policy)).unwrap();
    assert_eq!(next(&server).2.stream, 7);
}

#[test]
fn the_partial_delivery_point_limits_and_0_delivers_at_once() {
    let (client, server, id, _) = associated();
    // The buffer has 128 KiB.
    assert_eq!(get::<PartialDeliveryPoint>(&server, Socket).unwrap().0, 64 * 1024);
    set(&client, Socket, &ExplicitEor(true)).unwrap();
    let unfinished = SndInfo { assoc_id: id, ..SndInfo::default() };
    client.send(&[7; 100], None, &unfinished).unwrap();
    sleep(Duration::from_millis(300));
    let mut buffer = [0; 4096];
    assert!(server.receive::<()>(&mut buffer).is_err_and(|error| error.is_would_block()), "the default waits for more");
    set(&server, Socket, &PartialDeliveryPoint(0)).unwrap();
    client.send(&[8; 100], None, &unfinished).unwrap();
    let (length, complete, _) = next(&server);
    assert!(length > 0 && !complete, "{length} bytes");
}

/// Setting the port for the wildcard address of an association only affects paths that are added later.
#[test]
fn existing_paths_keep_their_udp_port() {
    let (client, _server, id, at) = associated();
    let port = |client: &SctpSocket| get::<RemoteUdpEncapsPort>(client, (id, at)).unwrap();
    let before = port(&client);
    assert_ne!(before.0, 0, "usrsctp sends all packets through UDP");
    let other = RemoteUdpEncapsPort(before.0 ^ 1);
    set(&client, id, &other).unwrap();
    assert_eq!(port(&client), before);
    assert_eq!(get::<RemoteUdpEncapsPort>(&client, id).unwrap(), other);
    set(&client, (id, at), &other).unwrap();
    assert_eq!(port(&client), other);
}

#[test]
fn only_the_default_heartbeat_interval_is_limited() {
    let (client, _server, id, at) = associated();
    let long = |old: PeerAddrParams| PeerAddrParams { hb_interval: Duration::from_secs(20 * 3600), ..old };
    set(&client, Future, &long(get(&client, Future).unwrap())).unwrap();
    assert_eq!(get::<PeerAddrParams>(&client, Future).unwrap().hb_interval, Duration::from_secs(4 * 3600));
    set(&client, (id, at), &long(get(&client, (id, at)).unwrap())).unwrap();
    assert_eq!(get::<PeerAddrParams>(&client, (id, at)).unwrap().hb_interval, Duration::from_secs(20 * 3600));
}

#[test]
fn auth_chunk_enables_authentication() {
    let socket = one_to_many();
    set(&socket, Future, &AsconfSupported(false)).unwrap();
    set(&socket, Future, &AuthSupported(false)).unwrap();
    set(&socket, Socket, &AuthChunk(ChunkType::Data)).unwrap();
    assert!(get::<AuthSupported>(&socket, Future).unwrap().0);
}

#[test]
fn one_to_one_sockets_and_current_accept_these() {
    let one = SctpSocket::new(Style::OneToOne, Family::V4).unwrap();
    assert_eq!(get::<AutoClose>(&one, Socket).unwrap().0, Duration::ZERO);
    let refused = set(&one, Socket, &AutoClose(Duration::from_secs(9))).unwrap_err();
    assert_eq!(refused.raw_os_error(), Some(errno::EINVAL));
    // Deactivating a missing key is an error for one association, and no error for `Current`.
    let (client, _server, id, _) = associated();
    set(&client, Current, &AuthDeactivateKey(77)).unwrap();
    assert_eq!(set(&client, id, &AuthDeactivateKey(77)).unwrap_err().raw_os_error(), Some(errno::EINVAL));
    let value = set(&one, (OneToOne, 0), &StreamSchedulerValue(1)).unwrap_err();
    assert_eq!(value.raw_os_error(), Some(errno::EINVAL));
}

#[test]
fn a_deactivated_key_is_not_replaced() {
    let (client, _server, id, _) = associated();
    let key = |number| AuthKey { key_number: number, key: b"secret" };
    for number in [1, 2, 1] {
        set(&client, id, &key(number)).unwrap();
    }
    set(&client, id, &AuthDeactivateKey(1)).unwrap();
    let refused = set(&client, id, &key(1)).unwrap_err();
    assert_eq!(refused.raw_os_error(), Some(errno::EBUSY));
    assert!(refused.to_string().contains("is deactivated"), "{refused}");
    set(&client, id, &AuthDeleteKey(1)).unwrap();
    set(&client, id, &key(1)).unwrap();
}

#[test]
fn keys_are_deactivated_for_associations_and_deleted_for_the_socket() {
    let (client, _server, id, _) = associated();
    let key = |number| AuthKey { key_number: number, key: b"secret" };
    let refused =
        |result: Result<(), sctp_opts::Error>| assert_eq!(result.unwrap_err().raw_os_error(), Some(errno::EINVAL));
    set(&client, id, &key(1)).unwrap();
    set(&client, id, &AuthDeactivateKey(1)).unwrap();
    set(&client, id, &AuthActiveKey(1)).unwrap();
    set(&client, Future, &key(1)).unwrap();
    set(&client, Future, &AuthDeactivateKey(1)).unwrap();
    refused(set(&client, Future, &AuthActiveKey(1)));
    // The socket rejects it, and the association accepts it.
    set(&client, id, &key(2)).unwrap();
    refused(set(&client, All, &AuthActiveKey(2)));
    assert_eq!(get::<AuthActiveKey>(&client, id).unwrap().0, 2);
    for number in [1, 2] {
        set(&client, Future, &key(number)).unwrap();
    }
    set(&client, Future, &AuthActiveKey(2)).unwrap();
    refused(set(&client, All, &AuthDeleteKey(2)));
    refused(set(&client, All, &AuthDeactivateKey(2)));
}

#[test]
fn default_algorithms_and_chunks_of_authentication() {
    let socket = one_to_many();
    // usrsctp has no SHA-256, which FreeBSD's kernel prefers.
    assert_eq!(get::<HmacIdent>(&socket, Socket).unwrap().0[..], [HmacId::Sha1]);
    assert_eq!(get::<LocalAuthChunks>(&socket, Future).unwrap().0[..], [ChunkType::AsconfAck, ChunkType::Asconf]);
}

/// Before 13.1, the fragmentation point is returned instead of the value that was set.
#[test]
fn maxseg_is_the_value_that_was_set_since_13_1() {
    let (client, _server) = connected();
    let is_limit = is_newer_than_2021(&client);
    set(&client, OneToOne, &MaxSeg(60_000)).unwrap();
    let now = get::<MaxSeg>(&client, OneToOne).unwrap().0;
    assert_eq!(now == 60_000, is_limit, "{now}");
    set(&client, OneToOne, &MaxSeg(700)).unwrap();
    assert_eq!(get::<MaxSeg>(&client, OneToOne).unwrap().0, 700);
}

#[test]
fn shutdown_read_aborts_with_unread_messages_since_14() {
    let (client, server) = connected();
    let aborts = is_newer_than_2021(&client);
    client.send(b"unread", None, &()).unwrap();
    let mut buffer = [0; 64];
    eventually("the message arrives", || server.receive_with::<()>(&mut buffer, MsgFlags::PEEK).is_ok().then_some(()));
    server.shutdown(Shutdown::Read).unwrap();
    if aborts {
        let end = eventually("the abort arrives", || {
            let error = client.receive::<()>(&mut buffer).err()?;
            (!error.is_would_block()).then_some(error)
        });
        assert_eq!(end.raw_os_error(), Some(errno::ECONNRESET));
    } else {
        sleep(Duration::from_millis(300));
        assert!(client.receive::<()>(&mut buffer).is_err_and(|error| error.is_would_block()));
        client.send(b"still there", None, &()).unwrap();
    }
}

/// `SCTP_AUTOCLOSE` applies only to associations that begin after it was set, except that 0 applies to all.
#[test]
fn autoclose_applies_to_later_associations() {
    let (client, _server, _, at) = associated();
    set(&client, Socket, &AutoClose(Duration::from_secs(1))).unwrap();
    let (_other_client, _other, _, other) = associated();
    client.connect([other]).unwrap();
    eventually("the later association is established", || functions::getassocid(&client, other).ok());
    eventually("the later association ends", || functions::getassocid(&client, other).err());
    // The earlier association was idle for longer.
    functions::getassocid(&client, at).unwrap();
}

#[test]
fn a_time_of_0_ends_autoclose_for_all_associations() {
    let begin = |socket: &SctpSocket| {
        set(socket, Socket, &AutoClose(Duration::from_secs(1))).unwrap();
        let (_client, server, _, at) = associated();
        socket.connect([at]).unwrap();
        eventually("the association is established", || functions::getassocid(socket, at).ok());
        (server, at)
    };
    let (kept, ended) = (one_to_many(), one_to_many());
    let (_server, at) = begin(&kept);
    set(&kept, Socket, &AutoClose(Duration::ZERO)).unwrap();
    let (_other, later) = begin(&ended);
    eventually("the later association ends", || functions::getassocid(&ended, later).err());
    // The earlier association was idle for longer.
    functions::getassocid(&kept, at).unwrap();
}

/// `SCTP_DISABLE_FRAGMENTS` compares the length with the path MTU, which includes the headers.
#[test]
fn messages_as_long_as_the_path_mtu_are_split_nevertheless() {
    let (client, _server) = connected();
    set(&client, Socket, &DisableFragments(true)).unwrap();
    let status = get::<Status>(&client, OneToOne).unwrap();
    // The reported MTU excludes the headers of IPv4 and SCTP.
    let mtu = status.primary.mtu as usize + 32;
    assert!(mtu > status.fragmentation_point as usize);
    let message = vec![7; mtu + 1];
    let refused = client.send(&message, None, &()).unwrap_err();
    assert_eq!(refused.raw_os_error(), Some(errno::EMSGSIZE));
    assert_eq!(client.send(&message[1..], None, &()).unwrap(), mtu);
}

/// A larger value is reduced to half of the receive buffer.
#[test]
fn the_partial_delivery_point_is_at_most_half_of_the_buffer() {
    let (client, server, id, _) = associated();
    set(&server, Socket, &PartialDeliveryPoint(128 * 1024)).unwrap();
    assert_eq!(get::<PartialDeliveryPoint>(&server, Socket).unwrap().0, 128 * 1024);
    set(&client, Socket, &ExplicitEor(true)).unwrap();
    let unfinished = SndInfo { assoc_id: id, ..SndInfo::default() };
    for _ in 0..17 {
        eventually("room", || client.send(&[7; 4096], None, &unfinished).ok());
    }
    assert!(!next(&server).1);
}

/// The window grows with the buffer, even on an existing association.
#[test]
fn the_receive_window_follows_the_receive_buffer() {
    let (client, server) = connected();
    let window = || get::<AssocInfo>(&server, OneToOne).unwrap().local_rwnd;
    assert!(window() <= 128 * 1024);
    let mut bytes = 512_i32 * 1024;
    let (level, option, at) = (sctp_sys::SOL_SOCKET, 0x1002, (&raw mut bytes).cast());
    // SAFETY: the value has four bytes.
    assert_eq!(unsafe { system::calls::freebsd_setsockopt(server.as_raw_fd(), level, option, at, 4) }, 0);
    client.send(b"one", None, &()).unwrap();
    eventually("the window grows", || (window() > 400 * 1024).then_some(()));
}

/// On a one-to-many socket, `SO_RCVBUF` and `SO_SNDBUF` are per association.
#[test]
fn each_association_has_its_own_buffers() {
    let (first, server, id, at) = associated();
    first.send(&vec![7; 50_000], Some(at), &()).unwrap();
    let window = |client: &SctpSocket, id| get::<Status>(client, id).unwrap().peer_rwnd;
    eventually("the data arrives", || (window(&first, id) < 100_000).then_some(()));
    let second = one_to_many();
    second.send(b"a", Some(at), &()).unwrap();
    let id = functions::getassocid(&second, at).unwrap();
    eventually("the message is acknowledged", || {
        (get::<Status>(&second, id).unwrap().unacked_chunks == 0).then_some(())
    });
    assert!(window(&second, id) > 120_000, "{}", window(&second, id));

    let (sender, _server, id, path) = associated_by_one_path();
    let other = server.local_addr().unwrap().expect("the socket is bound");
    let other_id = sender.connect([other]).unwrap().assoc_id;
    eventually("the other association is established", || {
        (get::<Status>(&sender, other_id).unwrap().state == AssocState::Established).then_some(())
    });
    let _nobody = [cut(&sender, (id, path)), cut(&sender, (other_id, other))];
    let send = |assoc_id| sender.send(&[7; 4096], None, &SndInfo { assoc_id, ..SndInfo::default() });
    eventually("the buffer is full", || send(id).err().filter(sctp_opts::Error::is_would_block));
    for _ in 0..20 {
        send(other_id).unwrap();
    }
}

/// `SCTP_DEFAULT_PRINFO` without a policy, but with a value.
#[test]
fn a_value_without_a_policy_is_a_lifetime() {
    let (client, _server, id, at) = associated_by_one_path();
    set(&client, id, &DefaultPrInfo { policy: PrPolicy::None, value: 1 }).unwrap();
    let _nobody = cut(&client, (id, at));
    client.send(b"late", Some(at), &()).unwrap();
    eventually("the message expires", || {
        let of_policy = get::<PrAssocStatus>(&client, (id, PrPolicy::Ttl)).unwrap();
        (of_policy.abandoned_sent + of_policy.abandoned_unsent == 1).then_some(())
    });
}

/// The flags include bits of getsockopt()'s argument, and the association id is the special id of the last setsockopt().
#[test]
fn getsockopt_returns_more_than_the_current_values() {
    let (client, _server, id, _) = associated();
    let params = sctp_sys::freebsd::sctp_paddrparams {
        spp_flags: 0x8000,
        // SAFETY: all zeros are a valid value of the struct.
        ..unsafe { std::mem::zeroed() }
    };
    let option = sctp_sys::freebsd::SCTP_PEER_ADDR_PARAMS;
    assert_eq!(get_with(&client, option, params).unwrap().spp_flags & 0x8000, 0x8000);
    set(&client, All, &DefaultSendParam { stream: 3, ..DefaultSendParam::default() }).unwrap();
    let info = sctp_sys::freebsd::sctp_sndrcvinfo {
        sinfo_assoc_id: id.get(),
        // SAFETY: all zeros are a valid value of the struct.
        ..unsafe { std::mem::zeroed() }
    };
    let answer = get_with(&client, sctp_sys::freebsd::SCTP_DEFAULT_SEND_PARAM, info).unwrap();
    assert_eq!((answer.sinfo_stream, answer.sinfo_assoc_id), (3, sctp_sys::freebsd::SCTP_ALL_ASSOC));
}

/// For `SCTP_GET_PEER_ADDR_INFO` and the other options of paths, the port is ignored only if an id is given.
#[test]
fn an_association_is_found_by_address_and_port() {
    let (client, _server, id, at) = associated();
    let info = |id: u32, port: u16| {
        // SAFETY: all zeros are a valid value of the struct.
        let mut info: sctp_sys::freebsd::sctp_paddrinfo = unsafe { std::mem::zeroed() };
        info.spinfo_assoc_id = id;
        let [high, low] = port.to_be_bytes();
        let address = [16, 2, high, low, 127, 0, 0, 1];
        // SAFETY: the member has room for an address of any family; these bytes are the beginning of an IPv4 address.
        unsafe { (&raw mut info.spinfo_address).cast::<[u8; 8]>().write_unaligned(address) };
        get_with(&client, sctp_sys::freebsd::SCTP_GET_PEER_ADDR_INFO, info).map(|info| info.spinfo_assoc_id)
    };
    let other = at.port() ^ 1;
    assert_eq!((info(0, at.port()), info(0, other)), (Some(id.get()), None));
    assert_eq!((info(id.get(), at.port()), info(id.get(), other)), (Some(id.get()), Some(id.get())));
}

#[test]
fn reuse_port_cannot_be_turned_off() {
    let socket = SctpSocket::new(Style::OneToOne, Family::V4).unwrap();
    assert!(!get::<ReusePort>(&socket, Socket).unwrap().0);
    set(&socket, Socket, &ReusePort(false)).unwrap();
    assert!(get::<ReusePort>(&socket, Socket).unwrap().0);
}

#[test]
fn a_request_for_outgoing_streams_waits_for_the_one_before() {
    let (client, _server, id, at) = associated_by_one_path();
    let (_nobody, right) = cut(&client, (id, at));

    let reset = |flags, stream| set(&client, id, &ResetStreams { flags, streams: &[stream] });
    reset(ResetDirection::OUTGOING, 1).unwrap();
    reset(ResetDirection::OUTGOING, 2).unwrap();
    let refused = reset(ResetDirection::INCOMING, 1).unwrap_err();
    assert_eq!(refused.raw_os_error(), Some(errno::EALREADY), "{refused}");
    assert!(refused.to_string().contains("an earlier request is still outstanding"), "{refused}");
    let send = |stream| client.send(b"hello", None, &SndInfo { stream, assoc_id: id, ..SndInfo::default() });
    for stream in [1, 2] {
        assert!(send(stream).is_err_and(|error| error.is_would_block()), "stream {stream} is being reset");
    }
    set(&client, (id, at), &right).unwrap();
    for stream in [1, 2] {
        eventually("the request is answered", || send(stream).ok());
    }
    // No request is outstanding any more.
    eventually("the second request is answered", || reset(ResetDirection::INCOMING, 1).ok());
}

/// The errors of `SCTP_RESET_STREAMS`, `SCTP_RESET_ASSOC` and `SCTP_ADD_STREAMS`, in this order.
fn reconfigure(client: &SctpSocket, id: AssocId) -> [Option<i32>; 3] {
    let incoming = ResetStreams { flags: ResetDirection::INCOMING, streams: &[1] };
    let more = AddStreams { inbound_streams: 0, outbound_streams: 1 };
    [set(client, id, &incoming), set(client, id, &ResetAssoc), set(client, id, &more)]
        .map(|answer| answer.err().and_then(|error| error.raw_os_error()))
}

#[test]
fn reconfiguration_needs_an_established_association_without_a_request_or_data() {
    // All packets of this socket are dropped from the beginning.
    let nobody = UdpSocket::bind(HERE).unwrap();
    let client = one_to_many();
    set(&client, Future, &RemoteUdpEncapsPort(nobody.local_addr().unwrap().port())).unwrap();
    let id = client.connect([SocketAddr::new(HERE.ip(), 9)]).unwrap().assoc_id;
    assert_eq!(reconfigure(&client, id), [Some(errno::EINVAL); 3]);

    let (client, _server, id, at) = associated_by_one_path();
    let _nobody = cut(&client, (id, at));
    client.send(b"unacknowledged", Some(at), &()).unwrap();
    let busy = set(&client, id, &ResetAssoc).unwrap_err();
    assert_eq!(busy.raw_os_error(), Some(errno::EBUSY));
    set(&client, id, &ResetStreams { flags: ResetDirection::OUTGOING, streams: &[1] }).unwrap();
    assert_eq!(reconfigure(&client, id), [Some(errno::EALREADY); 3]);
}

#[test]
fn the_peers_primary_address_needs_address_reconfiguration() {
    let (_client, _server, _, at) = associated();
    let connect = |asconf| {
        let client = SctpSocket::builder(Style::OneToMany, Family::V4).nonblocking().bind([HERE]).open().unwrap();
        set(&client, Future, &AsconfSupported(asconf)).unwrap();
        let id = client.connect([at]).unwrap().assoc_id;
        established(&client, id);
        let own = client.local_addr().unwrap().expect("the socket is bound");
        set(&client, id, &SetPeerPrimaryAddr(own))
    };
    connect(true).unwrap();
    let refused = connect(false).unwrap_err();
    assert_eq!(refused.raw_os_error(), Some(errno::EINVAL));
    assert!(refused.to_string().contains("address reconfiguration was not negotiated"), "{refused}");
}

/// As on FreeBSD, so values passed to setsockopt() must be in writable memory.
#[test]
fn setsockopt_copies_the_value_back() {
    let (client, _server, ..) = associated();
    let (_other_client, _other, _, other) = associated();
    // The number of addresses, and one address. FreeBSD replaces the number with the association id.
    let mut list = [0_u8; 20];
    list[..4].copy_from_slice(&1_u32.to_ne_bytes());
    list[4..6].copy_from_slice(&[16, 2]);
    list[6..8].copy_from_slice(&other.port().to_be_bytes());
    list[8..12].copy_from_slice(&Ipv4Addr::LOCALHOST.octets());
    let (level, option) = (sctp_sys::freebsd::IPPROTO_SCTP, sctp_sys::freebsd::SCTP_CONNECT_X);
    let (fd, at) = (client.as_raw_fd(), list.as_mut_ptr().cast());
    // SAFETY: the list has 20 bytes, which may be written to.
    assert_eq!(unsafe { system::calls::freebsd_setsockopt(fd, level, option, at, 20) }, 0);
    let id = functions::getassocid(&client, other).unwrap();
    assert_eq!(list[..4], id.get().to_ne_bytes());
}

/// The peer's `SCTP_ASSOC_CHANGE` contains the ABORT chunk; since 14, that of the aborting side has the cause.
#[test]
fn both_sides_are_notified_of_the_cause_of_an_abort() {
    let (client, server, id, at) = associated();
    let is_newer = get::<MaxSeg>(&client, id).unwrap().0 == 0;
    client.send(b"first", Some(at), &()).unwrap();
    next(&server);
    for socket in [&client, &server] {
        socket.subscribe(All, [NotificationType::AssocChange]).unwrap();
    }
    let abort = SndInfo { flags: SndFlags::ABORT, assoc_id: id, ..SndInfo::default() };
    client.send(b"reason", None, &abort).unwrap();
    let lost = |socket: &SctpSocket| {
        let mut buffer = [0; 4096];
        eventually("the association ends", || match socket.receive::<()>(&mut buffer) {
            Ok(Received::Notification(Notification::AssocChange(n))) if n.state == AssocChangeState::CommLost => {
                Some((n.error, n.info.to_vec()))
            }
            _ => None,
        })
    };
    // An ABORT chunk with the cause 12, user-initiated abort, which contains the reason.
    let chunk = [&[6, 0, 0, 14, 0, 12, 0, 10][..], b"reason"].concat();
    assert_eq!(lost(&server), (ErrorCause::UserInitiatedAbort, chunk));
    let own = if is_newer { ErrorCause::UserInitiatedAbort } else { ErrorCause::NoError };
    let (error, info) = lost(&client);
    assert_eq!((error, info.is_empty()), (own, true), "{info:?}");
}
