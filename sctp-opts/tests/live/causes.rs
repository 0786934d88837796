//! Provokes each cause of an error that the description declares, and checks that the error explains it.

use sctp_opts::functions::connectx;
use sctp_opts::options as o;
use sctp_opts::{get, set, AssocId, Error, Future, List, OneToOne, Socket as Whole};

use crate::common::{
    deaf_to_chunk, eventually, fill, kernel, loopback, refused, sctp, setting, socket, Abilities, Family, Pair, Socket,
    Style, ENOPROTOOPT, MS, ONLY,
};
use crate::described::OPTIONS;
use crate::described::{able, explained, outcome, Bytes, Declared, Described};
use crate::wire::INIT;

/// An id that no association has.
const NOBODY: AssocId = AssocId::new(4711);

fn many() -> Socket {
    socket(Style::Many, Family::V4)
}

fn one() -> Socket {
    socket(Style::One, Family::V4)
}

/// A socket without authentication, whatever the sysctl is.
fn bare() -> Socket {
    let many = many();
    set(&many, Future, &o::AuthSupported(false)).unwrap();
    many
}

fn bare_pair() -> Pair {
    Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        set(socket, Future, &o::AuthSupported(false)).unwrap();
        set(socket, Future, &o::AsconfSupported(false)).unwrap();
        set(socket, Future, &o::ReconfigSupported(false)).unwrap();
    })
}

/// A pair whose client has authentication, and whose server does not.
fn alone_with_auth() -> Pair {
    let listener = std::cell::Cell::new(true);
    Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        set(socket, Future, &o::AsconfSupported(false)).unwrap();
        set(socket, Future, &o::AuthSupported(!listener.replace(false))).unwrap();
    })
}

fn with_auth() -> Socket {
    let many = many();
    set(&many, Future, &o::AuthSupported(true)).unwrap();
    many
}

fn bound() -> Socket {
    let one = one();
    one.bind(&loopback(Family::V4).into()).unwrap();
    one
}

/// A pair with queued data that is never read.
fn stuck() -> Pair {
    let pair = able(Style::One, Family::V4);
    fill(&pair.client, ONLY, &[0; 1000]);
    pair
}

/// A pair whose client is shutting down, which cannot complete because the server's data is never read.
fn half_closed() -> Pair {
    let pair = able(Style::One, Family::V4);
    fill(&pair.server, ONLY, &[0; 1000]);
    pair.client.shutdown(std::net::Shutdown::Write).unwrap();
    pair
}

/// A pair whose client waits for SHUTDOWN COMPLETE.
fn ending() -> Pair {
    const SHUTDOWN_ACK: u8 = 8;
    let pair = able(Style::One, Family::V4);
    deaf_to_chunk(&pair.server, SHUTDOWN_ACK);
    pair.server.shutdown(std::net::Shutdown::Write).unwrap();
    state(&pair.client, ONLY, o::AssocState::ShutdownAckSent);
    pair
}

/// A listening socket, a client that waits for COOKIE ACK, and the id of its association.
fn starting() -> (Socket, Socket, AssocId) {
    const COOKIE_ECHO: u8 = 10;
    setting_up(COOKIE_ECHO, o::AssocState::CookieEchoed)
}

/// The same, waiting for INIT ACK.
fn asking() -> (Socket, Socket, AssocId) {
    setting_up(INIT, o::AssocState::CookieWait)
}

/// The same, in this state because the listener does not receive this chunk.
fn setting_up(lost: u8, wanted: o::AssocState) -> (Socket, Socket, AssocId) {
    let (listener, client) = (many(), many());
    for socket in [&listener, &client] {
        set(socket, Future, &o::ReconfigSupported(true)).unwrap();
        set(socket, Future, &o::EnableStreamReset(o::StreamResetSupport::from_bits(7))).unwrap();
    }
    listener.bind(&loopback(Family::V4).into()).unwrap();
    listener.listen(1).unwrap();
    deaf_to_chunk(&listener, lost);
    client.set_nonblocking(true).unwrap();
    // The id of connect() is not known before INIT ACK.
    let id = connectx(&client, listener.local_addr().unwrap().as_socket()).unwrap().assoc_id;
    state(&client, id, wanted);
    (listener, client, id)
}

fn state(socket: &Socket, id: AssocId, wanted: o::AssocState) {
    eventually("the association is in the wanted state", || get::<o::Status>(socket, id).unwrap().state == wanted);
}

fn elsewhere(pair: &Pair) -> std::net::SocketAddr {
    let mut address = pair.peer;
    address.set_ip([127, 7, 7, 7].into());
    address
}

fn spp(flags: o::SppFlags) -> o::PeerAddrParams {
    o::PeerAddrParams { flags, ..Default::default() }
}

/// A key that does not exist.
const NO_KEY: u16 = 77;

fn key(key: &[u8]) -> o::AuthKey<'_> {
    o::AuthKey { key_number: 1, key }
}

struct Provocation {
    option: &'static str,
    direction: &'static str,
    errno: &'static str,
    /// The beginning of the cause's text.
    when: &'static str,
    call: fn() -> Result<(), Error>,
}

macro_rules! provoke {
    ($($option:ident $direction:ident $errno:ident $when:literal => $call:expr;)*) => {
        const PROVOCATIONS: &[Provocation] = &[$( Provocation {
            option: stringify!($option),
            direction: stringify!($direction),
            errno: stringify!($errno),
            when: $when,
            call: || outcome($call),
        } ),*];
    };
}

provoke! {
    SCTP_RTOINFO set EINVAL "the minimum" => set(many(), Future, &o::RtoInfo { initial: MS(5), min: MS(9), max: MS(7) });
    SCTP_ASSOCINFO set EINVAL "there are several paths" => {
        let pair = Pair::with(Style::One, Family::V4, Abilities { multihomed: true, ..Abilities::default() }, |_| {});
        let old = get::<o::AssocInfo>(&pair.client, OneToOne).unwrap();
        set(&pair.client, OneToOne, &o::AssocInfo { max_retrans: 60_000, ..old })
    };
    SCTP_AUTOCLOSE get EOPNOTSUPP "" => get::<o::AutoClose>(one(), Whole);
    SCTP_AUTOCLOSE set EOPNOTSUPP "" => set(one(), Whole, &o::AutoClose(MS(1000)));
    SCTP_PRIMARY_ADDR set EINVAL "" => {
        let pair = Pair::new(Style::One, Family::V4);
        set(&pair.client, OneToOne, &o::PrimaryAddr(elsewhere(&pair)))
    };
    SCTP_PRIMARY_ADDR get EINVAL "" => get::<o::PrimaryAddr>(many(), NOBODY);
    SCTP_PEER_ADDR_PARAMS get EINVAL "the peer" => {
        let pair = Pair::new(Style::One, Family::V4);
        get::<o::PeerAddrParams>(&pair.client, (OneToOne, elsewhere(&pair)))
    };
    SCTP_PEER_ADDR_PARAMS set EINVAL "the peer" => {
        set(many(), NOBODY, &spp(o::SppFlags::HB_ENABLE))
    };
    SCTP_PEER_ADDR_PARAMS set EINVAL "an enabling" => {
        set(many(), Future, &spp(o::SppFlags::HB_ENABLE | o::SppFlags::HB_DISABLE))
    };
    SCTP_PEER_ADDR_PARAMS set EINVAL "the SACK delay" => {
        let slow = o::PeerAddrParams { sack_delay: MS(501), ..spp(o::SppFlags::SACKDELAY_ENABLE) };
        set(many(), Future, &slow).unwrap_err();
        set(many(), Future, &o::PeerAddrParams { path_mtu: 511, ..spp(o::SppFlags::PMTUD_DISABLE) })
    };
    SCTP_PEER_ADDR_PARAMS set EINVAL "SPP_HB_DEMAND" => set(many(), Future, &spp(o::SppFlags::HB_DEMAND));
    SCTP_DEFAULT_SEND_PARAM set EINVAL "" => {
        let socket = many();
        let old = get::<o::DefaultSendParam>(&socket, Future).unwrap();
        set(&socket, Future, &o::DefaultSendParam { flags: o::SndFlags::from_bits(0x4000), ..old })
    };
    SCTP_EVENTS set EINVAL "" => set(many(), Whole, &Bytes::<o::Events, 15>::new([0; 15]));
    SCTP_MAXSEG set EINVAL "" => {
        set(many(), Future, &o::MaxSeg(1)).unwrap_err();
        set(many(), Future, &o::MaxSeg(66_000))
    };
    SCTP_HMAC_IDENT get EACCES "" => get::<o::HmacIdent>(bare(), Whole);
    SCTP_HMAC_IDENT set EACCES "" => set(bare(), Whole, &o::HmacIdent(List::from([o::HmacId::Sha1])));
    SCTP_HMAC_IDENT set EINVAL "" => {
        set(with_auth(), Whole, &o::HmacIdent(List::<_, 2>::from_slice(&[]).unwrap())).unwrap_err();
        set(with_auth(), Whole, &o::HmacIdent(List::from([o::HmacId::Sha1; 4]))).unwrap();
        set(with_auth(), Whole, &o::HmacIdent(List::from([o::HmacId::Sha1; 5]))).unwrap_err();
        set(with_auth(), Whole, &o::HmacIdent(List::from([o::HmacId::Sha256])))
    };
    SCTP_HMAC_IDENT set EOPNOTSUPP "" => {
        set(with_auth(), Whole, &o::HmacIdent(List::from([o::HmacId::Sha1, o::HmacId::from_number(9)])))
    };
    SCTP_HMAC_IDENT get EINVAL "" => get::<o::HmacIdent<0>>(with_auth(), Whole).map(drop);
    SCTP_AUTH_ACTIVE_KEY get EACCES "" => {
        get::<o::AuthActiveKey>(bare(), Future).unwrap_err();
        get::<o::AuthActiveKey>(&alone_with_auth().client, OneToOne)
    };
    SCTP_AUTH_ACTIVE_KEY set EACCES "" => {
        set(bare(), Future, &o::AuthActiveKey(0)).unwrap_err();
        set(&alone_with_auth().client, OneToOne, &o::AuthActiveKey(0))
    };
    SCTP_AUTH_ACTIVE_KEY set EINVAL "" => {
        let socket = with_auth();
        set(&socket, Future, &key(b"gone")).unwrap();
        set(&socket, Future, &o::AuthDeactivateKey(1)).unwrap();
        set(&socket, Future, &o::AuthActiveKey(1)).unwrap_err();
        set(&socket, Future, &o::AuthActiveKey(NO_KEY))
    };
    SCTP_DELAYED_SACK set EINVAL "" => set(many(), Future, &o::DelayedSack { delay: MS(501), frequency: 0 });
    SCTP_PARTIAL_DELIVERY_POINT set EINVAL "" => set(many(), Whole, &o::PartialDeliveryPoint(u32::MAX));
    SCTP_AUTO_ASCONF set EINVAL "" => set(bound(), Whole, &o::AutoAsconf(true));
    SCTP_REUSE_PORT set EFAULT "" => set(bound(), Whole, &o::ReusePort(true));
    SCTP_REUSE_PORT set EOPNOTSUPP "" => set(many(), Whole, &o::ReusePort(true));
    SCTP_EVENT get EINVAL "" => get::<o::Event>(many(), (Future, o::NotificationType::from_number(0x80ff)));
    SCTP_EVENT set EINVAL "" => {
        set(many(), (NOBODY, o::NotificationType::AssocChange), &o::Event(true)).unwrap_err();
        set(many(), (Future, o::NotificationType::from_number(0x80ff)), &o::Event(true))
    };
    SCTP_DEFAULT_SNDINFO set EINVAL "" => {
        let socket = many();
        let old = get::<o::DefaultSndInfo>(&socket, Future).unwrap();
        set(&socket, Future, &o::DefaultSndInfo { flags: o::SndFlags::from_bits(0x4000), ..old })
    };
    SCTP_DEFAULT_PRINFO set EINVAL "" => {
        set(many(), Future, &o::DefaultPrInfo { value: 1, policy: o::PrPolicy::from_number(0x40) })
    };
    SCTP_STATUS get EINVAL "" => {
        get::<o::Status>(many(), NOBODY).unwrap_err();
        get::<o::Status>(one(), OneToOne)
    };
    SCTP_GET_PEER_ADDR_INFO get EINVAL "" => {
        let pair = Pair::new(Style::One, Family::V4);
        get::<o::PeerAddrInfo>(&pair.client, (NOBODY, elsewhere(&pair))).unwrap_err();
        get::<o::PeerAddrInfo>(&pair.client, elsewhere(&pair))
    };
    SCTP_PEER_AUTH_CHUNKS get EACCES "" => {
        get::<o::PeerAuthChunks>(bare_pair().client, OneToOne).map(drop).unwrap_err();
        get::<o::PeerAuthChunks>(alone_with_auth().client, OneToOne)
    };
    SCTP_PEER_AUTH_CHUNKS get EINVAL "" => {
        get::<Bytes<o::PeerAuthChunks, 7>>(able(Style::One, Family::V4).client, Whole).map(drop).unwrap_err();
        get::<o::PeerAuthChunks>(with_auth(), NOBODY)
    };
    SCTP_LOCAL_AUTH_CHUNKS get EACCES "" => {
        get::<o::LocalAuthChunks>(bare(), Future).map(drop).unwrap_err();
        get::<o::LocalAuthChunks>(alone_with_auth().client, OneToOne)
    };
    SCTP_LOCAL_AUTH_CHUNKS get EINVAL "" => {
        get::<Bytes<o::LocalAuthChunks, 7>>(with_auth(), Whole).map(drop).unwrap_err();
        get::<o::LocalAuthChunks>(with_auth(), NOBODY)
    };
    SCTP_GET_ASSOC_NUMBER get EOPNOTSUPP "" => get::<o::AssocNumber>(one(), Whole);
    SCTP_GET_ASSOC_ID_LIST get EOPNOTSUPP "" => get::<o::AssocIdList>(one(), Whole);
    SCTP_GET_ASSOC_ID_LIST get EINVAL "" => {
        get::<Bytes<o::AssocIdList, 7>>(Pair::new(Style::Many, Family::V4).client, Whole).map(drop)
    };
    SCTP_SET_PEER_PRIMARY_ADDR set EPERM "" => {
        let pair = bare_pair();
        set(&pair.client, OneToOne, &o::SetPeerPrimaryAddr(pair.peer))
    };
    SCTP_SET_PEER_PRIMARY_ADDR set EADDRNOTAVAIL "" => {
        let pair = able(Style::One, Family::V4);
        set(&pair.client, OneToOne, &o::SetPeerPrimaryAddr(([127, 7, 7, 7], 9).into()))
    };
    SCTP_SET_PEER_PRIMARY_ADDR set ENOTCONN "" => {
        let pair = half_closed();
        set(&pair.client, OneToOne, &o::SetPeerPrimaryAddr(pair.peer))
    };
    SCTP_SET_PEER_PRIMARY_ADDR set EINVAL "" => {
        let pair = able(Style::Many, Family::V4);
        set(&pair.client, NOBODY, &o::SetPeerPrimaryAddr(pair.peer))
    };
    SCTP_AUTH_CHUNK set EACCES "" => set(bare(), Whole, &o::AuthChunk(o::ChunkType::Data));
    SCTP_AUTH_CHUNK set EINVAL "" => {
        let socket = with_auth();
        set(&socket, Whole, &o::AuthChunk(o::ChunkType::Init)).unwrap_err();
        let add = |number: &u8| set(&socket, Whole, &o::AuthChunk(o::ChunkType::from_number(*number)));
        let added = (100..200).take_while(|number| add(number).is_ok()).count();
        let room = get::<o::LocalAuthChunks>(&socket, Future).unwrap().0.len();
        // With ASCONF enabled, its two chunk types are in the list from the start.
        assert!([0, 2].contains(&(room - added)), "{added} of {room} types added");
        assert!([16, 20].contains(&room), "room for {room} types");
        add(&99)
    };
    SCTP_AUTH_KEY set EACCES "" => {
        set(bare(), Future, &key(b"key")).unwrap_err();
        set(&alone_with_auth().client, OneToOne, &key(b"key"))
    };
    SCTP_AUTH_KEY set EINVAL "" => {
        // A key without bytes, and a key whose length exceeds the data.
        set(with_auth(), Whole, &Bytes::<o::AuthKey, 8>::new([0; 8])).unwrap_err();
        set(with_auth(), Whole, &Bytes::<o::AuthKey, 12>::new([0, 0, 0, 0, 1, 0, 200, 0, 1, 1, 1, 1])).unwrap_err();
        set(with_auth(), NOBODY, &key(b"key"))
    };
    SCTP_AUTH_DEACTIVATE_KEY set EACCES "" => {
        set(bare(), Future, &o::AuthDeactivateKey(1)).unwrap_err();
        set(&alone_with_auth().client, OneToOne, &o::AuthDeactivateKey(1))
    };
    SCTP_AUTH_DEACTIVATE_KEY set EINVAL "" => {
        set(with_auth(), Future, &o::AuthDeactivateKey(0)).unwrap_err();
        set(with_auth(), Future, &o::AuthDeactivateKey(NO_KEY))
    };
    SCTP_AUTH_DELETE_KEY set EACCES "" => {
        set(bare(), Future, &o::AuthDeleteKey(1)).unwrap_err();
        set(&alone_with_auth().client, OneToOne, &o::AuthDeleteKey(1))
    };
    SCTP_AUTH_DELETE_KEY set EINVAL "" => {
        set(with_auth(), Future, &o::AuthDeleteKey(0)).unwrap_err();
        set(with_auth(), Future, &o::AuthDeleteKey(NO_KEY))
    };
    SCTP_ENABLE_STREAM_RESET set EINVAL "" => {
        set(many(), Future, &o::EnableStreamReset(o::StreamResetSupport::from_bits(8)))
    };
    SCTP_RESET_STREAMS set ENOPROTOOPT "" => {
        let outgoing = o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[] };
        refused(set(bare_pair().client, OneToOne, &outgoing), ENOPROTOOPT);
        let (_listener, client, id) = asking();
        set(&client, id, &outgoing)
    };
    SCTP_RESET_STREAMS set EAGAIN "" => {
        set(stuck().client, OneToOne, &o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[] })
    };
    SCTP_RESET_STREAMS set EINVAL "" => {
        let pair = able(Style::One, Family::V4);
        let reset = |flags, stream| {
            set(&pair.client, OneToOne, &o::ResetStreams { flags, streams: &[stream] })
        };
        reset(o::ResetDirection::OUTGOING, 60_000).unwrap_err();
        reset(o::ResetDirection::from_bits(0), 0).unwrap_err();
        let outgoing = |streams| o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams };
        set(&pair.client, OneToOne, &outgoing(&[0; 32_800])).unwrap_err();
        let (_listener, client, id) = starting();
        set(&client, id, &outgoing(&[]))
    };
    SCTP_RESET_STREAMS set ESHUTDOWN "" => {
        set(ending().client, OneToOne, &o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[] })
    };
    SCTP_RESET_ASSOC set ENOPROTOOPT "" => {
        refused(set(bare_pair().client, OneToOne, &o::ResetAssoc), ENOPROTOOPT);
        let (_listener, client, id) = asking();
        set(&client, id, &o::ResetAssoc)
    };
    SCTP_RESET_ASSOC set EAGAIN "" => set(stuck().client, OneToOne, &o::ResetAssoc);
    SCTP_RESET_ASSOC set EINVAL "" => {
        set(many(), NOBODY, &o::ResetAssoc).unwrap_err();
        let (_listener, client, id) = starting();
        set(&client, id, &o::ResetAssoc)
    };
    SCTP_RESET_ASSOC set ESHUTDOWN "" => set(ending().client, OneToOne, &o::ResetAssoc);
    SCTP_ADD_STREAMS set ENOPROTOOPT "" => {
        let one = o::AddStreams { inbound_streams: 0, outbound_streams: 1 };
        refused(set(bare_pair().client, OneToOne, &one), ENOPROTOOPT);
        let (_listener, client, id) = asking();
        set(&client, id, &one)
    };
    SCTP_ADD_STREAMS set EINVAL "" => {
        let pair = able(Style::One, Family::V4);
        let add = |outbound_streams| set(&pair.client, OneToOne, &o::AddStreams { inbound_streams: 0, outbound_streams });
        add(65_535).unwrap_err();
        add(0).unwrap_err();
        let (_listener, client, id) = starting();
        set(&client, id, &o::AddStreams { inbound_streams: 0, outbound_streams: 1 })
    };
    SCTP_ADD_STREAMS set ESHUTDOWN "" => {
        set(ending().client, OneToOne, &o::AddStreams { inbound_streams: 0, outbound_streams: 1 })
    };
    SCTP_REMOTE_UDP_ENCAPS_PORT get EINVAL "" => get::<o::RemoteUdpEncapsPort>(many(), NOBODY);
    SCTP_REMOTE_UDP_ENCAPS_PORT set EINVAL "" => set(many(), NOBODY, &o::RemoteUdpEncapsPort(9));
    SCTP_PR_STREAM_STATUS get EINVAL "" => {
        let pair = Pair::new(Style::One, Family::V4);
        get::<o::PrStreamStatus>(&pair.client, (OneToOne, 60_000, o::PrPolicy::Ttl)).unwrap_err();
        get::<o::PrStreamStatus>(&pair.client, (OneToOne, 0, o::PrPolicy::from_number(0x40)))
    };
    SCTP_PR_ASSOC_STATUS get EINVAL "" => {
        let pair = Pair::new(Style::One, Family::V4);
        get::<o::PrAssocStatus>(&pair.client, (OneToOne, o::PrPolicy::from_number(0x40)))
    };
    SCTP_PEER_ADDR_THLDS get ENOENT "" => {
        let pair = Pair::new(Style::One, Family::V4);
        get::<o::PeerAddrThresholds>(&pair.client, (OneToOne, elsewhere(&pair)))
    };
    SCTP_PEER_ADDR_THLDS set ENOENT "" => {
        let pair = Pair::new(Style::One, Family::V4);
        set(&pair.client, (OneToOne, elsewhere(&pair)), &o::PeerAddrThresholds { path_max_retrans: 1, pf_threshold: 1 })
    };
    SCTP_PEER_ADDR_THLDS get EINVAL "" => get::<o::PeerAddrThresholds>(many(), NOBODY);
    SCTP_PEER_ADDR_THLDS set EINVAL "" => {
        set(many(), NOBODY, &o::PeerAddrThresholds { path_max_retrans: 1, pf_threshold: 1 })
    };
    SCTP_EXPOSE_POTENTIALLY_FAILED_STATE set EINVAL "" => {
        set(many(), NOBODY, &o::ExposePotentiallyFailedState(o::PotentiallyFailedExposure::Disable)).unwrap_err();
        set(many(), Future, &o::ExposePotentiallyFailedState(o::PotentiallyFailedExposure::from_number(3)))
    };
    SCTP_INTERLEAVING_SUPPORTED set EPERM "" => set(many(), Future, &o::InterleavingSupported(true));
    SCTP_STREAM_SCHEDULER set EINVAL "" => set(many(), Future, &o::StreamScheduler(o::Scheduler::from_number(99)));
    SCTP_STREAM_SCHEDULER_VALUE get EINVAL "the association" => {
        get::<o::StreamSchedulerValue>(Pair::new(Style::One, Family::V4).client, (OneToOne, 60_000))
    };
    SCTP_STREAM_SCHEDULER_VALUE set EINVAL "the association" => {
        set(Pair::new(Style::One, Family::V4).client, (OneToOne, 60_000), &o::StreamSchedulerValue(1))
    };
    SCTP_STREAM_SCHEDULER_VALUE set EINVAL "the weight is 0" => {
        let pair = Pair::new(Style::One, Family::V4);
        set(&pair.client, OneToOne, &o::StreamScheduler(o::Scheduler::WeightedFairQueueing)).unwrap();
        set(&pair.client, (OneToOne, 0), &o::StreamSchedulerValue(0))
    };
    SCTP_PEER_ADDR_THLDS_V2 set EINVAL "the threshold" => {
        set(many(), Future, &o::PeerAddrThresholdsV2 { path_max_retrans: 5, pf_threshold: 9, switchover_threshold: 8 })
    };
    SCTP_PEER_ADDR_THLDS_V2 get ENOENT "" => {
        let pair = Pair::new(Style::One, Family::V4);
        get::<o::PeerAddrThresholdsV2>(&pair.client, (OneToOne, elsewhere(&pair)))
    };
    SCTP_PEER_ADDR_THLDS_V2 set ENOENT "" => {
        let pair = Pair::new(Style::One, Family::V4);
        let old = get::<o::PeerAddrThresholdsV2>(&pair.client, OneToOne).unwrap();
        set(&pair.client, (OneToOne, elsewhere(&pair)), &old)
    };
    SCTP_PEER_ADDR_THLDS_V2 get EINVAL "" => get::<o::PeerAddrThresholdsV2>(many(), NOBODY);
    SCTP_PEER_ADDR_THLDS_V2 set EINVAL "a one-to-many socket" => {
        let old = get::<o::PeerAddrThresholdsV2>(many(), Future).unwrap();
        set(many(), NOBODY, &old)
    };
    SCTP_PLPMTUD_PROBE_INTERVAL set EINVAL "the interval" => {
        set(many(), Future, &o::PlpmtudProbeInterval(MS(5000))).unwrap();
        set(many(), Future, &o::PlpmtudProbeInterval(MS(4999)))
    };
    SCTP_PLPMTUD_PROBE_INTERVAL get EINVAL "" => get::<o::PlpmtudProbeInterval>(many(), NOBODY);
    SCTP_PLPMTUD_PROBE_INTERVAL set EINVAL "the peer" => {
        let pair = Pair::new(Style::One, Family::V4);
        set(many(), NOBODY, &o::PlpmtudProbeInterval(MS(6000))).unwrap_err();
        set(&pair.client, (OneToOne, elsewhere(&pair)), &o::PlpmtudProbeInterval(MS(6000)))
    };
    SCTP_GET_ASSOC_STATS get EINVAL "" => get::<o::AssocStats>(many(), NOBODY);
}

/// Whether the cause needs a newer kernel than the option.
fn too_early(option: &Described, cause: &Declared) -> bool {
    !option.there() || (cause.when.contains("weighted fair queueing") && kernel() < (6, 4))
}

#[test]
fn each_cause_is_provoked_and_explained() {
    if !sctp() {
        return;
    }
    let (mut wrong, mut right) = (Vec::new(), 0);
    for p in PROVOCATIONS {
        let option = OPTIONS.iter().find(|option| option.name == p.option).expect(p.option);
        let cause = declared(option, p.direction, p.errno, p.when).expect(p.option);
        if too_early(option, cause) {
            continue;
        }
        match (p.call)() {
            Ok(()) => wrong.push(format!("{} {} `{}`: no error", p.option, p.direction, cause.when)),
            Err(error) => match explained(&error, cause) {
                Ok(()) => right += 1,
                Err(what) => wrong.push(format!("{} {}: {what}", p.option, p.direction)),
            },
        }
    }
    println!("{right} of {} provoked, auth_enable {:?}", PROVOCATIONS.len(), setting("auth_enable"));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn declared<'a>(option: &'a Described, direction: &str, errno: &str, when: &str) -> Option<&'a Declared> {
    option.causes.iter().find(|cause| {
        let on = if direction == "get" { cause.get } else { cause.set };
        on && cause.errno == errno && cause.when.starts_with(when)
    })
}

#[test]
fn no_cause_is_forgotten() {
    let (mut forgotten, mut count) = (Vec::new(), 0);
    for option in OPTIONS {
        for cause in option.causes {
            for (direction, on) in [("get", cause.get), ("set", cause.set)] {
                if !on {
                    continue;
                }
                count += 1;
                let is = |name, way, errno| (name, way, errno) == (option.name, direction, cause.errno);
                let provoked =
                    PROVOCATIONS.iter().any(|p| is(p.option, p.direction, p.errno) && cause.when.starts_with(p.when))
                        || crate::dead_path::PROVOKED.iter().any(|(name, way, errno)| is(name, way, errno));
                if !provoked {
                    forgotten.push(format!("{} {direction} {} `{}`", option.name, cause.errno, cause.when));
                }
            }
        }
    }
    assert!(forgotten.is_empty(), "of {count} causes, not provoked: {forgotten:#?}");
    println!("{count} causes declared, all provoked");
}
