//! A test for each option.

use std::time::Duration;

use sctp_opts::options::{
    AdaptationLayer, AddStreams, AsconfSupported, AssocIdList, AssocInfo, AssocNumber, AssocState, AssocStats,
    AuthActiveKey, AuthChunk, AuthDeactivateKey, AuthDeleteKey, AuthKey, AuthSupported, AutoAsconf, AutoClose,
    ChunkType, Context, DefaultPrInfo, DefaultSendParam, DefaultSndInfo, DelayedSack, DisableFragments, EcnSupported,
    EnableStreamReset, Event, Events, ExposePotentiallyFailedState, FragmentInterleave, FragmentInterleaveLevel,
    HmacId, HmacIdent, InitMsg, InterleavingSupported, LocalAuthChunks, MaxBurst, MaxSeg, NoDelay, NotificationType,
    PartialDeliveryPoint, PathState, PeerAddrInfo, PeerAddrParams, PeerAddrThresholds, PeerAddrThresholdsV2,
    PeerAuthChunks, PlpmtudProbeInterval, PotentiallyFailedExposure, PrAssocStatus, PrPolicy, PrStreamStatus,
    PrSupported, PrimaryAddr, ReconfigSupported, RecvNxtInfo, RecvRcvInfo, RemoteUdpEncapsPort, ResetAssoc,
    ResetDirection, ResetStreams, ReusePort, RtoInfo, Scheduler, SetPeerPrimaryAddr, SndFlags, Status,
    StreamResetSupport, StreamScheduler, StreamSchedulerValue, WantMappedV4Addr,
};
use sctp_opts::{get, set, All, Current, Future, List, OneToOne, Ppid, Socket as Whole};

use crate::common::{
    eventually, loopback, refused, sctp, setting, socket, Abilities, Family, Pair, Style, EPERM, FAMILIES, MS, STYLES,
};
use crate::cycle::{assoc, assoc_all, cycle, endpoint, future, path, report};

macro_rules! live {
    ($($option:ident: $test:ident => $body:expr;)*) => {
        /// Options with a test.
        pub(crate) const TABLE: &[&str] = &[$(stringify!($option)),*];
        $(
            #[test]
            fn $test() {
                if sctp() {
                    $body;
                }
            }
        )*
    };
}

live! {
    RtoInfo: rto_info => assoc::<RtoInfo, _>(|old| RtoInfo { initial: MS(1500), min: MS(700), max: old.max / 2 });
    AssocInfo: assoc_info => assoc::<AssocInfo, _>(|old| AssocInfo { max_retrans: 4, cookie_life: MS(9000), ..*old });
    InitMsg: init_msg => endpoint::<InitMsg>(&STYLES, |_| InitMsg {
        num_ostreams: 33, max_instreams: 44, max_attempts: 3, max_init_timeout: MS(7000) });
    NoDelay: no_delay => endpoint::<NoDelay>(&STYLES, |old| NoDelay(!old.0));
    AutoClose: auto_close => endpoint::<AutoClose>(&[Style::Many], |_| AutoClose(Duration::from_secs(600)));
    PrimaryAddr: primary_addr => second_path(|pair, second| {
        assert_eq!(get::<PrimaryAddr>(&pair.client, OneToOne).unwrap().0, pair.peer);
        cycle(&pair.client, OneToOne, |_: &PrimaryAddr| PrimaryAddr(second));
        assert_eq!(get::<Status>(&pair.client, OneToOne).unwrap().primary.address, second);
    });
    AdaptationLayer: adaptation_layer => endpoint::<AdaptationLayer>(&STYLES, |_| AdaptationLayer(0x0102_0304));
    DisableFragments: disable_fragments => endpoint::<DisableFragments>(&STYLES, |old| DisableFragments(!old.0));
    PeerAddrParams: peer_addr_params => path::<PeerAddrParams>(|old| PeerAddrParams {
        hb_interval: MS(4500), path_max_retrans: 3, ..*old });
    DefaultSendParam: default_send_param => assoc_all::<DefaultSendParam>(|old| DefaultSendParam {
        stream: 3, flags: SndFlags::UNORDERED, ppid: Ppid(46), context: 7, time_to_live: MS(5000), ..*old });
    Events: events => endpoint::<Events>(&STYLES, |old| Events { association: !old.association, shutdown: true, ..*old });
    WantMappedV4Addr: want_mapped_v4_addr => endpoint::<WantMappedV4Addr>(&STYLES, |old| WantMappedV4Addr(!old.0));
    MaxSeg: max_seg => assoc::<MaxSeg, _>(|_| MaxSeg(1000));
    HmacIdent: hmac_ident => on_with_auth(|socket| {
        cycle(socket, Whole, |old: &HmacIdent| {
            let only_one = [HmacId::Sha1];
            let both = [HmacId::Sha256, HmacId::Sha1];
            HmacIdent(List::from_slice(if old.0 == only_one { &both } else { &only_one }).unwrap())
        });
    });
    AuthActiveKey: auth_active_key => with_auth(|pair| {
        key(&pair.client, pair.id, 5);
        cycle(&pair.client, pair.id, |_: &AuthActiveKey| AuthActiveKey(5));
        for all in [false, true] {
            let pair = Pair::with(Style::Many, Family::V4, Abilities { auth: true, ..Abilities::default() }, |_| {});
            key(&pair.client, All, 6);
            let active = AuthActiveKey(6);
            if all { set(&pair.client, All, &active) } else { set(&pair.client, Current, &active) }.unwrap();
            assert_eq!(get::<AuthActiveKey>(&pair.client, pair.id).unwrap(), active);
            assert_eq!(get::<AuthActiveKey>(&pair.client, Future).unwrap() == active, all);
        }
    });
    DelayedSack: delayed_sack => assoc_all::<DelayedSack>(|_| DelayedSack { delay: MS(300), frequency: 3 });
    FragmentInterleave: fragment_interleave => endpoint::<FragmentInterleave>(&STYLES, |old| FragmentInterleave(FragmentInterleaveLevel::from_number(1 - old.0.number())));
    PartialDeliveryPoint: partial_delivery_point => endpoint::<PartialDeliveryPoint>(&STYLES, |_| PartialDeliveryPoint(3000));
    AutoAsconf: auto_asconf => for family in FAMILIES {
        for style in STYLES {
            let socket = socket(style, family);
            let mut any = loopback(family);
            any.set_ip(if family == Family::V4 { [0; 4].into() } else { [0_u16; 8].into() });
            socket.bind(&any.into()).unwrap();
            cycle(&socket, Whole, |old: &AutoAsconf| AutoAsconf(!old.0));
        }
    };
    MaxBurst: max_burst => assoc_all::<MaxBurst>(|_| MaxBurst(9));
    Context: context => assoc_all::<Context>(|_| Context(77));
    ReusePort: reuse_port => for family in FAMILIES {
        cycle(&socket(Style::One, family), Whole, |old: &ReusePort| ReusePort(!old.0));
    };
    Event: event => for family in FAMILIES {
        let of = NotificationType::SenderDry;
        let flip = |old: &Event| Event(!old.0);
        cycle(&socket(Style::One, family), (Future, of), flip);
        cycle(&socket(Style::One, family), (OneToOne, of), flip);
        cycle(&socket(Style::Many, family), (Future, of), flip);
        let pair = Pair::new(Style::Many, family);
        cycle(&pair.client, (pair.id, of), flip);
        assert!(!get::<Event>(&pair.client, (Future, of)).unwrap().0);
        let pair = Pair::new(Style::Many, family);
        set(&pair.client, (Current, of), &Event(true)).unwrap();
        assert!(get::<Event>(&pair.client, (pair.id, of)).unwrap().0);
        assert!(!get::<Event>(&pair.client, (Future, of)).unwrap().0);
        set(&pair.client, (All, of), &Event(true)).unwrap();
        assert!(get::<Event>(&pair.client, (Future, of)).unwrap().0);
    };
    RecvRcvInfo: recv_rcv_info => endpoint::<RecvRcvInfo>(&STYLES, |old| RecvRcvInfo(!old.0));
    RecvNxtInfo: recv_nxt_info => endpoint::<RecvNxtInfo>(&STYLES, |old| RecvNxtInfo(!old.0));
    DefaultSndInfo: default_snd_info => assoc_all::<DefaultSndInfo>(|_| DefaultSndInfo {
        stream: 2, flags: SndFlags::UNORDERED, ppid: Ppid(60), context: 8 });
    DefaultPrInfo: default_pr_info => assoc_all::<DefaultPrInfo>(|_| DefaultPrInfo { value: 400, policy: PrPolicy::Ttl });
    Status: status => report::<Status>(&STYLES, |status, pair| {
        assert_eq!((status.state, status.assoc_id), (AssocState::Established, pair.id));
        let other = get::<Status>(&pair.server, pair.server_id).unwrap();
        assert_eq!((status.inbound_streams, status.outbound_streams), (other.outbound_streams, other.inbound_streams));
        assert_eq!(status.fragmentation_point, status.primary.mtu - headers(pair));
        // The first message of a one-to-many socket may be in flight.
        assert!(status.unacked_chunks <= u16::from(pair.style() == Style::Many), "{status:?}");
        assert_eq!(status.missing_chunks, 0);
        let windows = get::<AssocInfo>(&pair.client, pair.id).unwrap();
        let primary = get::<PeerAddrInfo>(&pair.client, (pair.id, pair.peer)).unwrap();
        if pair.style() == Style::One {
            assert_eq!((status.peer_rwnd, &status.primary), (windows.peer_rwnd, &primary));
        } else {
            // Its acknowledgement changes the window and the times.
            assert!(status.peer_rwnd > 0);
            assert_eq!((status.primary.address, status.primary.state), (primary.address, primary.state));
            assert_eq!((status.primary.assoc_id, status.primary.mtu), (primary.assoc_id, primary.mtu));
        }
    });
    PeerAddrInfo: peer_addr_info => for family in FAMILIES {
        let pair = Pair::new(Style::One, family);
        for info in [get::<PeerAddrInfo>(&pair.client, pair.peer), get(&pair.client, (OneToOne, pair.peer))] {
            let info = info.unwrap();
            assert_eq!((info.address, info.state, info.assoc_id), (pair.peer, PathState::Active, pair.id));
            let (params, times) = (get::<PeerAddrParams>(&pair.client, pair.peer), get::<RtoInfo>(&pair.client, OneToOne));
            assert_eq!(info.mtu, params.unwrap().path_mtu);
            assert!(info.cwnd >= info.mtu, "{info:?}");
            // No round trip has been measured yet.
            assert_eq!((info.srtt.duration(), info.rto), (MS(0), times.unwrap().initial));
        }
        let pair = Pair::new(Style::Many, family);
        assert_eq!(get::<PeerAddrInfo>(&pair.client, (pair.id, pair.peer)).unwrap().address, pair.peer);
    };
    PeerAuthChunks: peer_auth_chunks => with_auth(|pair| {
        let chunks = get::<PeerAuthChunks>(&pair.client, pair.id).unwrap().0;
        assert!(chunks.contains(&ChunkType::Data), "{chunks:?}");
    });
    LocalAuthChunks: local_auth_chunks => with_auth(|pair| {
        for chunks in [get::<LocalAuthChunks>(&pair.client, pair.id), get(&pair.client, Future)] {
            let chunks = chunks.unwrap().0;
            assert!(chunks.contains(&ChunkType::Data), "{chunks:?}");
        }
    });
    AssocNumber: assoc_number => for family in FAMILIES {
        assert_eq!(get::<AssocNumber>(&socket(Style::Many, family), Whole).unwrap().0, 0);
        assert_eq!(get::<AssocNumber>(&Pair::new(Style::Many, family).client, Whole).unwrap().0, 1);
    };
    AssocIdList: assoc_id_list => for family in FAMILIES {
        assert!(get::<AssocIdList>(&socket(Style::Many, family), Whole).unwrap().0.is_empty());
        let pair = Pair::new(Style::Many, family);
        assert_eq!(get::<AssocIdList>(&pair.client, Whole).unwrap().0, [pair.id]);
    };
    SetPeerPrimaryAddr: set_peer_primary_addr => {
        let can = Abilities { auth: true, multihomed: true, ..Abilities::default() };
        let pair = Pair::with(Style::One, Family::V4, can, |_| {});
        let mut second = pair.client.local_addr().unwrap().as_socket().unwrap();
        second.set_ip([127, 0, 0, 2].into());
        assert_ne!(get::<PrimaryAddr>(&pair.server, OneToOne).unwrap().0, second);
        set(&pair.client, OneToOne, &SetPeerPrimaryAddr(second)).unwrap();
        eventually("the peer changes its primary path", || get::<PrimaryAddr>(&pair.server, OneToOne).unwrap().0 == second);
        if setting("addip_enable").as_deref() == Some("0") {
            // An accepted socket does not inherit the listener's support of ASCONF.
            let mut third = pair.peer;
            third.set_ip([127, 0, 0, 2].into());
            refused(set(&pair.server, OneToOne, &SetPeerPrimaryAddr(third)), EPERM);
        }
    };
    AuthChunk: auth_chunk => on_with_auth(|socket| {
        set(socket, Whole, &AuthChunk(ChunkType::Sack)).unwrap();
        let chunks = get::<LocalAuthChunks>(socket, Future).unwrap().0;
        assert!(chunks.contains(&ChunkType::Sack), "{chunks:?}");
    });
    AuthKey: auth_key => with_auth(|pair| {
        key(&pair.client, pair.id, 3);
        key(&pair.client, Future, 3);
        if let Style::Many = pair.style() {
            key(&pair.client, Current, 4);
            key(&pair.client, All, 4);
        }
    });
    AuthDeactivateKey: auth_deactivate_key => with_auth(|pair| {
        key(&pair.client, pair.id, 3);
        set(&pair.client, pair.id, &AuthDeactivateKey(3)).unwrap();
        key(&pair.client, Future, 3);
        set(&pair.client, Future, &AuthDeactivateKey(3)).unwrap();
        if let Style::Many = pair.style() {
            key(&pair.client, All, 4);
            set(&pair.client, Current, &AuthDeactivateKey(4)).unwrap();
            key(&pair.client, All, 5);
            set(&pair.client, All, &AuthDeactivateKey(5)).unwrap();
        }
    });
    AuthDeleteKey: auth_delete_key => with_auth(|pair| {
        key(&pair.client, pair.id, 3);
        set(&pair.client, pair.id, &AuthDeleteKey(3)).unwrap();
        set(&pair.client, pair.id, &AuthDeleteKey(3)).unwrap_err();
        key(&pair.client, Future, 3);
        set(&pair.client, Future, &AuthDeleteKey(3)).unwrap();
        if let Style::Many = pair.style() {
            key(&pair.client, All, 4);
            set(&pair.client, Current, &AuthDeleteKey(4)).unwrap();
            key(&pair.client, All, 5);
            set(&pair.client, All, &AuthDeleteKey(5)).unwrap();
        }
    });
    EnableStreamReset: enable_stream_reset => assoc_all::<EnableStreamReset>(|_| EnableStreamReset(
        StreamResetSupport::RESET_STREAM_REQ | StreamResetSupport::CHANGE_ASSOC_REQ));
    ResetStreams: reset_streams => with_reconfig(|pair| {
        set(&pair.client, pair.id, &ResetStreams { flags: ResetDirection::OUTGOING, streams: &[1, 2] }).unwrap();
    });
    ResetAssoc: reset_assoc => with_reconfig(|pair| set(&pair.client, pair.id, &ResetAssoc).unwrap());
    AddStreams: add_streams => with_reconfig(|pair| {
        let before = get::<Status>(&pair.client, pair.id).unwrap();
        let more = AddStreams { inbound_streams: 0, outbound_streams: 5 };
        set(&pair.client, pair.id, &more).unwrap();
        eventually("the streams are added", || {
            get::<Status>(&pair.client, pair.id).unwrap().outbound_streams == before.outbound_streams + 5
        });
    });
    RemoteUdpEncapsPort: remote_udp_encaps_port => path::<RemoteUdpEncapsPort>(|_| RemoteUdpEncapsPort(9899));
    PrStreamStatus: pr_stream_status => for family in FAMILIES {
        for style in STYLES {
            let pair = Pair::new(style, family);
            let status = get::<PrStreamStatus>(&pair.client, (pair.id, 0, PrPolicy::Ttl)).unwrap();
            assert_eq!((status.abandoned_sent, status.abandoned_unsent), (0, 0));
        }
    };
    PrAssocStatus: pr_assoc_status => for family in FAMILIES {
        for style in STYLES {
            let pair = Pair::new(style, family);
            let status = get::<PrAssocStatus>(&pair.client, (pair.id, PrPolicy::All)).unwrap();
            assert_eq!((status.abandoned_sent, status.abandoned_unsent), (0, 0));
        }
    };
    PrSupported: pr_supported => {
        future::<PrSupported, _>(|old| PrSupported(!old.0));
        assert!(get::<PrSupported>(&Pair::new(Style::One, Family::V4).client, OneToOne).unwrap().0);
    };
    PeerAddrThresholds: peer_addr_thresholds => path::<PeerAddrThresholds>(|_| PeerAddrThresholds {
        path_max_retrans: 7, pf_threshold: 2 });
    ExposePotentiallyFailedState: expose_pf_state => assoc::<ExposePotentiallyFailedState, _>(|old| {
        ExposePotentiallyFailedState(PotentiallyFailedExposure::from_number((old.0.number() + 1) % 3))
    });
    InterleavingSupported: interleaving_supported => {
        for family in FAMILIES {
            let socket = socket(Style::Many, family);
            set(&socket, Whole, &FragmentInterleave(FragmentInterleaveLevel::Associations)).unwrap();
            match set(&socket, Future, &InterleavingSupported(true)) {
                Ok(()) => assert!(get::<InterleavingSupported>(&socket, Future).unwrap().0),
                Err(error) => {
                    assert_eq!(error.raw_os_error(), Some(EPERM), "{error}");
                    assert_eq!(setting("intl_enable").as_deref(), Some("0"));
                }
            }
        }
    };
    StreamScheduler: stream_scheduler => assoc_all::<StreamScheduler>(|_| StreamScheduler(Scheduler::Priority));
    StreamSchedulerValue: stream_scheduler_value => for family in FAMILIES {
        let pair = Pair::new(Style::One, family);
        set(&pair.client, OneToOne, &StreamScheduler(Scheduler::Priority)).unwrap();
        cycle(&pair.client, (OneToOne, 3), |_: &StreamSchedulerValue| StreamSchedulerValue(11));
        let pair = Pair::new(Style::Many, family);
        set(&pair.client, pair.id, &StreamScheduler(Scheduler::Priority)).unwrap();
        cycle(&pair.client, (pair.id, 2), |_: &StreamSchedulerValue| StreamSchedulerValue(12));
        set(&pair.client, (Current, 2), &StreamSchedulerValue(13)).unwrap();
        assert_eq!(get::<StreamSchedulerValue>(&pair.client, (pair.id, 2)).unwrap().0, 13);
    };
    AsconfSupported: asconf_supported => future::<AsconfSupported, _>(|old| AsconfSupported(!old.0));
    AuthSupported: auth_supported => future::<AuthSupported, _>(|old| AuthSupported(!old.0));
    EcnSupported: ecn_supported => future::<EcnSupported, _>(|old| EcnSupported(!old.0));
    ReconfigSupported: reconfig_supported => future::<ReconfigSupported, _>(|old| ReconfigSupported(!old.0));
    PeerAddrThresholdsV2: peer_addr_thresholds_v2 => path::<PeerAddrThresholdsV2>(|_| PeerAddrThresholdsV2 {
        path_max_retrans: 7, pf_threshold: 2, switchover_threshold: 9 });
    PlpmtudProbeInterval: plpmtud_probe_interval => path::<PlpmtudProbeInterval>(|_| PlpmtudProbeInterval(MS(6000)));
    // quantities.rs checks what each of them counts.
    AssocStats: assoc_stats => report::<AssocStats>(&STYLES, |stats, _| {
        assert!(stats.packets_sent > 0 && stats.packets_received > 0, "{stats:?}");
    });
}

/// The size of the headers of IP, SCTP and a DATA chunk.
fn headers(pair: &Pair) -> u32 {
    let ip = if pair.peer.is_ipv4() { 20 } else { 40 };
    ip + 12 + 16
}

/// A client whose server has several addresses, and the second of them.
fn second_path(test: impl Fn(&Pair, std::net::SocketAddr)) {
    let pair = Pair::with(Style::One, Family::V4, Abilities { multihomed: true, ..Abilities::default() }, |_| {});
    let mut second = pair.peer;
    second.set_ip([127, 0, 0, 2].into());
    test(&pair, second);
}

/// Fresh sockets with authentication on.
fn on_with_auth(test: impl Fn(&crate::common::Socket)) {
    for family in FAMILIES {
        for style in STYLES {
            let socket = socket(style, family);
            set(&socket, Future, &AuthSupported(true)).unwrap();
            test(&socket);
        }
    }
}

/// Associations whose data is authenticated.
fn with_auth(test: impl Fn(&Pair)) {
    let can = Abilities { auth: true, ..Abilities::default() };
    for family in FAMILIES {
        for style in STYLES {
            test(&Pair::with(style, family, can, |socket| set(socket, Whole, &AuthChunk(ChunkType::Data)).unwrap()));
        }
    }
}

/// Associations that may be reconfigured.
fn with_reconfig(test: impl Fn(&Pair)) {
    let can = Abilities { reconfig: true, ..Abilities::default() };
    for family in FAMILIES {
        for style in STYLES {
            let all = StreamResetSupport::RESET_STREAM_REQ
                | StreamResetSupport::RESET_ASSOC_REQ
                | StreamResetSupport::CHANGE_ASSOC_REQ;
            test(&Pair::with(style, family, can, |socket| set(socket, Future, &EnableStreamReset(all)).unwrap()));
        }
    }
}

fn key<A>(socket: &crate::common::Socket, at: A, number: u16)
where
    A: sctp_opts::Selector<<AuthKey<'static> as sctp_opts::SetOpt>::Scope>,
{
    set(socket, at, &AuthKey { key_number: number, key: b"a shared secret" }).unwrap();
}
