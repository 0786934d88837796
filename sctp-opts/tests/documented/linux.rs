//! With the types of Linux.
// Made by `cargo xtask generate` from spec/; do not edit.

/// What a user sees there.
mod sctp_opts {
    pub(crate) use crate::*;

    pub(crate) mod options {
        pub(crate) use crate::generated::linux::*;
    }
}

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn sctp_rtoinfo(socket: impl std::os::fd::AsFd) -> Outcome {
    use std::time::Duration;
    use sctp_opts::options::RtoInfo;
    use sctp_opts::{set, Future};

    let new = RtoInfo {
        initial: Duration::from_millis(500),
        min: Duration::from_millis(200),
        ..RtoInfo::default()
    };
    set(&socket, Future, &new)?;
    Ok(())
}

fn sctp_associnfo(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AssocInfo;
    use sctp_opts::{set, Future};

    let new = AssocInfo {
        max_retrans: 4,
        ..AssocInfo::default()
    };
    set(&socket, Future, &new)?;
    Ok(())
}

fn sctp_initmsg(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::InitMsg;
    use sctp_opts::{set, Socket};

    let new = InitMsg {
        num_ostreams: 64,
        max_instreams: 64,
        ..InitMsg::default()
    };
    set(&socket, Socket, &new)?;
    Ok(())
}

fn sctp_nodelay(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::NoDelay;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &NoDelay(true))?;
    Ok(())
}

fn sctp_autoclose(socket: impl std::os::fd::AsFd) -> Outcome {
    use std::time::Duration;
    use sctp_opts::options::AutoClose;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &AutoClose(Duration::from_secs(300)))?;
    Ok(())
}

fn sctp_primary_addr(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId, peer: std::net::SocketAddr) -> Outcome {
    use sctp_opts::options::PrimaryAddr;
    use sctp_opts::set;

    set(&socket, assoc, &PrimaryAddr(peer))?;
    Ok(())
}

fn sctp_adaptation_layer(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AdaptationLayer;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &AdaptationLayer(7))?;
    Ok(())
}

fn sctp_disable_fragments(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::DisableFragments;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &DisableFragments(true))?;
    Ok(())
}

fn sctp_peer_addr_params(socket: impl std::os::fd::AsFd) -> Outcome {
    use std::time::Duration;
    use sctp_opts::options::{PeerAddrParams, SppFlags};
    use sctp_opts::{set, Future};

    let new = PeerAddrParams {
        hb_interval: Duration::from_secs(5),
        flags: SppFlags::HB_ENABLE,
        ..PeerAddrParams::default()
    };
    set(&socket, Future, &new)?;
    Ok(())
}

fn sctp_default_send_param(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::DefaultSendParam;
    use sctp_opts::{get, set, Future, Ppid};

    let now = get::<DefaultSendParam>(&socket, Future)?;
    let new = DefaultSendParam {
        stream: 1,
        ppid: Ppid(46),
        ..now
    };
    set(&socket, Future, &new)?;
    Ok(())
}

fn sctp_events(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::Events;
    use sctp_opts::{get, set, Socket};

    let now = get::<Events>(&socket, Socket)?;
    let new = Events {
        association: true,
        shutdown: true,
        ..now
    };
    set(&socket, Socket, &new)?;
    Ok(())
}

fn sctp_i_want_mapped_v4_addr(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::WantMappedV4Addr;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &WantMappedV4Addr(false))?;
    Ok(())
}

fn sctp_maxseg(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::MaxSeg;
    use sctp_opts::{set, Future};

    set(&socket, Future, &MaxSeg(1200))?;
    Ok(())
}

fn sctp_hmac_ident(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{HmacId, HmacIdent};
    use sctp_opts::{set, List, Socket};

    set(&socket, Socket, &HmacIdent(List::from([HmacId::Sha256, HmacId::Sha1])))?;
    Ok(())
}

fn sctp_auth_active_key(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AuthActiveKey;
    use sctp_opts::{set, Future};

    set(&socket, Future, &AuthActiveKey(1))?;
    Ok(())
}

fn sctp_delayed_sack(socket: impl std::os::fd::AsFd) -> Outcome {
    use std::time::Duration;
    use sctp_opts::options::DelayedSack;
    use sctp_opts::{set, Future};

    let new = DelayedSack {
        delay: Duration::from_millis(50),
        ..DelayedSack::default()
    };
    set(&socket, Future, &new)?;
    Ok(())
}

fn sctp_fragment_interleave(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::FragmentInterleave;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &FragmentInterleave(1))?;
    Ok(())
}

fn sctp_partial_delivery_point(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::PartialDeliveryPoint;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &PartialDeliveryPoint(16384))?;
    Ok(())
}

fn sctp_auto_asconf(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AutoAsconf;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &AutoAsconf(true))?;
    Ok(())
}

fn sctp_max_burst(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::MaxBurst;
    use sctp_opts::{set, Future};

    set(&socket, Future, &MaxBurst(8))?;
    Ok(())
}

fn sctp_context(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::Context;
    use sctp_opts::{set, Future};

    set(&socket, Future, &Context(7))?;
    Ok(())
}

fn sctp_reuse_port(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::ReusePort;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &ReusePort(true))?;
    Ok(())
}

fn sctp_event(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{Event, NotificationType};
    use sctp_opts::{set, Future};

    set(&socket, (Future, NotificationType::AssocChange), &Event(true))?;
    Ok(())
}

fn sctp_recvrcvinfo(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::RecvRcvInfo;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &RecvRcvInfo(true))?;
    Ok(())
}

fn sctp_recvnxtinfo(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::RecvNxtInfo;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &RecvNxtInfo(true))?;
    Ok(())
}

fn sctp_default_sndinfo(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::DefaultSndInfo;
    use sctp_opts::{get, set, Future, Ppid};

    let now = get::<DefaultSndInfo>(&socket, Future)?;
    let new = DefaultSndInfo {
        stream: 1,
        ppid: Ppid(46),
        ..now
    };
    set(&socket, Future, &new)?;
    Ok(())
}

fn sctp_default_prinfo(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{DefaultPrInfo, PrPolicy};
    use sctp_opts::{set, Future};

    let new = DefaultPrInfo {
        value: 500,
        policy: PrPolicy::Ttl,
    };
    set(&socket, Future, &new)?;
    Ok(())
}

fn sctp_status(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::Status;
    use sctp_opts::get;

    let answer = get::<Status>(&socket, assoc)?;
    println!("{answer:?}");
    Ok(())
}

fn sctp_get_peer_addr_info(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId, peer: std::net::SocketAddr) -> Outcome {
    use sctp_opts::options::PeerAddrInfo;
    use sctp_opts::get;

    let answer = get::<PeerAddrInfo>(&socket, (assoc, peer))?;
    println!("{answer:?}");
    Ok(())
}

fn sctp_peer_auth_chunks(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::PeerAuthChunks;
    use sctp_opts::get;

    let answer = get::<PeerAuthChunks>(&socket, assoc)?;
    println!("{answer:?}");
    Ok(())
}

fn sctp_local_auth_chunks(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::LocalAuthChunks;
    use sctp_opts::{get, Future};

    let answer = get::<LocalAuthChunks>(&socket, Future)?;
    println!("{answer:?}");
    Ok(())
}

fn sctp_get_assoc_number(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AssocNumber;
    use sctp_opts::{get, Socket};

    let answer = get::<AssocNumber>(&socket, Socket)?;
    println!("{answer:?}");
    Ok(())
}

fn sctp_get_assoc_id_list(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AssocIdList;
    use sctp_opts::{get, Socket};

    let answer = get::<AssocIdList>(&socket, Socket)?;
    println!("{answer:?}");
    Ok(())
}

fn sctp_set_peer_primary_addr(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId, local: std::net::SocketAddr) -> Outcome {
    use sctp_opts::options::SetPeerPrimaryAddr;
    use sctp_opts::set;

    set(&socket, assoc, &SetPeerPrimaryAddr(local))?;
    Ok(())
}

fn sctp_auth_chunk(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{AuthChunk, ChunkType};
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &AuthChunk(ChunkType::Data))?;
    Ok(())
}

fn sctp_auth_key(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AuthKey;
    use sctp_opts::{set, Future, List};

    let new = AuthKey {
        key_number: 1,
        key: List::from(*b"a shared secret"),
    };
    set(&socket, Future, &new)?;
    Ok(())
}

fn sctp_auth_deactivate_key(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AuthDeactivateKey;
    use sctp_opts::{set, Future};

    set(&socket, Future, &AuthDeactivateKey(1))?;
    Ok(())
}

fn sctp_auth_delete_key(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AuthDeleteKey;
    use sctp_opts::{set, Future};

    set(&socket, Future, &AuthDeleteKey(1))?;
    Ok(())
}

fn sctp_enable_stream_reset(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{EnableStreamReset, StreamResetSupport};
    use sctp_opts::{set, Future};

    set(
        &socket,
        Future,
        &EnableStreamReset(
            StreamResetSupport::RESET_STREAM_REQ | StreamResetSupport::CHANGE_ASSOC_REQ,
        ),
    )?;
    Ok(())
}

fn sctp_reset_streams(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::{ResetDirection, ResetStreams};
    use sctp_opts::{set, List};

    let new = ResetStreams {
        flags: ResetDirection::OUTGOING,
        streams: List::from([1, 2]),
    };
    set(&socket, assoc, &new)?;
    Ok(())
}

fn sctp_reset_assoc(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::ResetAssoc;
    use sctp_opts::set;

    set(&socket, assoc, &ResetAssoc)?;
    Ok(())
}

fn sctp_add_streams(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::AddStreams;
    use sctp_opts::set;

    let new = AddStreams {
        outbound_streams: 8,
        ..AddStreams::default()
    };
    set(&socket, assoc, &new)?;
    Ok(())
}

fn sctp_remote_udp_encaps_port(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::RemoteUdpEncapsPort;
    use sctp_opts::{set, Future};

    set(&socket, Future, &RemoteUdpEncapsPort(9899))?;
    Ok(())
}

fn sctp_pr_stream_status(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::{PrPolicy, PrStreamStatus};
    use sctp_opts::get;

    let answer = get::<PrStreamStatus>(&socket, (assoc, 1, PrPolicy::Ttl))?;
    println!("{answer:?}");
    Ok(())
}

fn sctp_pr_assoc_status(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::{PrAssocStatus, PrPolicy};
    use sctp_opts::get;

    let answer = get::<PrAssocStatus>(&socket, (assoc, PrPolicy::Ttl))?;
    println!("{answer:?}");
    Ok(())
}

fn sctp_pr_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::PrSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &PrSupported(true))?;
    Ok(())
}

fn sctp_peer_addr_thlds(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::PeerAddrThresholds;
    use sctp_opts::{set, Future};

    let new = PeerAddrThresholds {
        path_max_retrans: 4,
        pf_threshold: 2,
    };
    set(&socket, Future, &new)?;
    Ok(())
}

fn sctp_expose_potentially_failed_state(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::ExposePotentiallyFailedState;
    use sctp_opts::{set, Future};

    set(&socket, Future, &ExposePotentiallyFailedState(2))?;
    Ok(())
}

fn sctp_interleaving_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::InterleavingSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &InterleavingSupported(true))?;
    Ok(())
}

fn sctp_stream_scheduler(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{Scheduler, StreamScheduler};
    use sctp_opts::{set, Future};

    set(&socket, Future, &StreamScheduler(Scheduler::Priority))?;
    Ok(())
}

fn sctp_stream_scheduler_value(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::StreamSchedulerValue;
    use sctp_opts::set;

    set(&socket, (assoc, 1), &StreamSchedulerValue(1))?;
    Ok(())
}

fn sctp_asconf_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AsconfSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &AsconfSupported(true))?;
    Ok(())
}

fn sctp_auth_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AuthSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &AuthSupported(true))?;
    Ok(())
}

fn sctp_ecn_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::EcnSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &EcnSupported(true))?;
    Ok(())
}

fn sctp_reconfig_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::ReconfigSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &ReconfigSupported(true))?;
    Ok(())
}

fn sctp_peer_addr_thlds_v2(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::PeerAddrThresholdsV2;
    use sctp_opts::{set, Future};

    let new = PeerAddrThresholdsV2 {
        path_max_retrans: 4,
        pf_threshold: 2,
        switchover_threshold: 3,
    };
    set(&socket, Future, &new)?;
    Ok(())
}

fn sctp_plpmtud_probe_interval(socket: impl std::os::fd::AsFd) -> Outcome {
    use std::time::Duration;
    use sctp_opts::options::PlpmtudProbeInterval;
    use sctp_opts::{set, Future};

    set(&socket, Future, &PlpmtudProbeInterval(Duration::from_secs(10)))?;
    Ok(())
}

fn sctp_get_assoc_stats(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::AssocStats;
    use sctp_opts::get;

    let answer = get::<AssocStats>(&socket, assoc)?;
    println!("{answer:?}");
    Ok(())
}

mod many_streams {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::InitMsg;
    use sctp_opts::{set, Error, Socket};

    pub(crate) fn many_streams(socket: impl AsFd, number: u16) -> Result<(), Error> {
        let ask = InitMsg { num_ostreams: number, max_instreams: number, ..InitMsg::default() };
        set(socket, Socket, &ask)
    }
}

mod give_up_connecting {
    use super::sctp_opts;
    use std::os::fd::AsFd;
    use std::time::Duration;

    use sctp_opts::options::{InitMsg, RtoInfo};
    use sctp_opts::{set, Error, Future, Socket};

    pub(crate) fn give_up_connecting(socket: impl AsFd) -> Result<(), Error> {
        let wait = Duration::from_millis(300);
        set(&socket, Future, &RtoInfo { initial: wait, min: Duration::from_millis(200), ..RtoInfo::default() })?;
        set(&socket, Socket, &InitMsg { max_attempts: 2, max_init_timeout: wait, ..InitMsg::default() })
    }
}

mod faster_heartbeats {
    use super::sctp_opts;
    use std::os::fd::AsFd;
    use std::time::Duration;

    use sctp_opts::options::{PeerAddrParams, SppFlags};
    use sctp_opts::{set, Error, Future};

    pub(crate) fn faster_heartbeats(socket: impl AsFd, interval: Duration) -> Result<(), Error> {
        let faster = PeerAddrParams { hb_interval: interval, flags: SppFlags::HB_ENABLE, ..PeerAddrParams::default() };
        set(socket, Future, &faster)
    }
}

mod dead_within_two_seconds {
    use super::sctp_opts;
    use std::os::fd::AsFd;
    use std::time::Duration;

    use sctp_opts::options::{AssocInfo, DelayedSack, PeerAddrParams, RtoInfo, SppFlags};
    use sctp_opts::{set, Error, Future};

    pub(crate) fn dead_within_two_seconds(socket: impl AsFd) -> Result<(), Error> {
        let ms = Duration::from_millis;
        set(&socket, Future, &RtoInfo { initial: ms(200), min: ms(100), max: ms(200) })?;
        set(&socket, Future, &DelayedSack { delay: ms(50), frequency: 2 })?;
        let path = PeerAddrParams {
            hb_interval: ms(100),
            path_max_retrans: 2,
            flags: SppFlags::HB_ENABLE,
            ..PeerAddrParams::default()
        };
        set(&socket, Future, &path)?;
        set(&socket, Future, &AssocInfo { max_retrans: 2, ..AssocInfo::default() })
    }
}

mod quick_failover {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::PeerAddrThresholds;
    use sctp_opts::{get, set, Error, Future};

    pub(crate) fn quick_failover(socket: impl AsFd, misses: u16) -> Result<(), Error> {
        let mut limits = get::<PeerAddrThresholds>(&socket, Future)?;
        limits.pf_threshold = misses;
        set(&socket, Future, &limits)
    }
}

mod local_timers {
    use super::sctp_opts;
    use std::os::fd::AsFd;
    use std::time::Duration;

    use sctp_opts::options::RtoInfo;
    use sctp_opts::{set, Error, Future};

    pub(crate) fn local_timers(socket: impl AsFd) -> Result<(), Error> {
        let ms = Duration::from_millis;
        set(socket, Future, &RtoInfo { initial: ms(500), min: ms(250), max: ms(5000) })
    }
}

mod at_once {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::NoDelay;
    use sctp_opts::{set, Error, Socket};

    pub(crate) fn at_once(socket: impl AsFd) -> Result<(), Error> {
        set(socket, Socket, &NoDelay(true))
    }
}

mod share_packets {
    use super::sctp_opts;
    use std::os::fd::AsFd;
    use std::time::Duration;

    use sctp_opts::options::{DelayedSack, NoDelay};
    use sctp_opts::{set, Error, Future, Socket};

    pub(crate) fn share_packets(socket: impl AsFd) -> Result<(), Error> {
        set(&socket, Socket, &NoDelay(false))?;
        set(&socket, Future, &DelayedSack { delay: Duration::from_millis(20), frequency: 2 })
    }
}

mod interleave {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::{FragmentInterleave, InterleavingSupported, RecvRcvInfo};
    use sctp_opts::{set, Error, Future, Socket};

    pub(crate) fn interleave(socket: impl AsFd) -> Result<(), Error> {
        set(&socket, Socket, &RecvRcvInfo(true))?;
        set(&socket, Socket, &FragmentInterleave(2))?;
        set(&socket, Future, &InterleavingSupported(true))
    }
}

mod important_first {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::{Scheduler, StreamScheduler, StreamSchedulerValue};
    use sctp_opts::{set, AssocId, Error};

    pub(crate) fn important_first(socket: impl AsFd, assoc: AssocId, important: u16, other: u16) -> Result<(), Error> {
        set(&socket, assoc, &StreamScheduler(Scheduler::Priority))?;
        set(&socket, (assoc, important), &StreamSchedulerValue(1))?;
        set(&socket, (assoc, other), &StreamSchedulerValue(9))
    }
}

mod drop_late {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::{DefaultPrInfo, PrAssocStatus, PrPolicy};
    use sctp_opts::{get, set, AssocId, Error};

    pub(crate) fn drop_late(socket: impl AsFd, assoc: AssocId, milliseconds: u32) -> Result<(), Error> {
        set(socket, assoc, &DefaultPrInfo { policy: PrPolicy::Ttl, value: milliseconds })
    }

    pub(crate) fn dropped(socket: impl AsFd, assoc: AssocId) -> Result<u64, Error> {
        let lost = get::<PrAssocStatus>(socket, (assoc, PrPolicy::All))?;
        Ok(lost.abandoned_unsent + lost.abandoned_sent)
    }
}

mod prefer {
    use super::sctp_opts;
    use std::net::SocketAddr;
    use std::os::fd::AsFd;

    use sctp_opts::options::PrimaryAddr;
    use sctp_opts::{set, AssocId, Error};

    pub(crate) fn prefer(socket: impl AsFd, assoc: AssocId, peer: SocketAddr) -> Result<(), Error> {
        set(socket, assoc, &PrimaryAddr(peer))
    }
}

mod follow_addresses {
    use super::sctp_opts;
    use std::net::SocketAddr;
    use std::os::fd::AsFd;

    use sctp_opts::options::{AsconfSupported, AuthSupported, AutoAsconf, SetPeerPrimaryAddr};
    use sctp_opts::{set, AssocId, Error, Future, Socket};

    /// On a socket that is bound to the wildcard address, before it connects or listens.
    pub(crate) fn follow_addresses(socket: impl AsFd) -> Result<(), Error> {
        set(&socket, Future, &AuthSupported(true))?;
        set(&socket, Future, &AsconfSupported(true))?;
        set(&socket, Socket, &AutoAsconf(true))
    }

    /// Before one of our addresses goes away: have the peer send to another.
    pub(crate) fn move_peer(socket: impl AsFd, assoc: AssocId, to: SocketAddr) -> Result<(), Error> {
        set(socket, assoc, &SetPeerPrimaryAddr(to))
    }
}

mod inside_udp {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::RemoteUdpEncapsPort;
    use sctp_opts::{set, Error, Future};

    pub(crate) fn inside_udp(socket: impl AsFd) -> Result<(), Error> {
        set(socket, Future, &RemoteUdpEncapsPort(9899))
    }
}

mod fixed_mtu {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::{PeerAddrParams, SppFlags};
    use sctp_opts::{set, AssocId, Error};

    pub(crate) fn fixed_mtu(socket: impl AsFd, assoc: AssocId, mtu: u32) -> Result<(), Error> {
        let fixed = PeerAddrParams { path_mtu: mtu, flags: SppFlags::PMTUD_DISABLE, ..PeerAddrParams::default() };
        set(socket, assoc, &fixed)
    }
}

mod never_split {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::DisableFragments;
    use sctp_opts::{set, Error, Socket};

    pub(crate) fn never_split(socket: impl AsFd) -> Result<(), Error> {
        set(socket, Socket, &DisableFragments(true))
    }
}

mod no_ecn {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::EcnSupported;
    use sctp_opts::{set, Error, Future};

    pub(crate) fn no_ecn(socket: impl AsFd) -> Result<(), Error> {
        set(socket, Future, &EcnSupported(false))
    }
}

mod small_bursts {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::MaxBurst;
    use sctp_opts::{set, Error, Future};

    pub(crate) fn small_bursts(socket: impl AsFd) -> Result<(), Error> {
        set(socket, Future, &MaxBurst(2))
    }
}

mod allow_changes {
    use super::sctp_opts;
    use std::error::Error;
    use std::os::fd::AsFd;

    use sctp_opts::options::{EnableStreamReset, ReconfigSupported, ResetDirection, ResetStreams, StreamResetSupport};
    use sctp_opts::{set, AssocId, Future, List};

    pub(crate) fn allow_changes(socket: impl AsFd) -> Result<(), Box<dyn Error>> {
        set(&socket, Future, &ReconfigSupported(true))?;
        let both = StreamResetSupport::RESET_STREAM_REQ | StreamResetSupport::CHANGE_ASSOC_REQ;
        set(&socket, Future, &EnableStreamReset(both))?;
        Ok(())
    }

    /// An empty list means all streams.
    pub(crate) fn start_over(socket: impl AsFd, assoc: AssocId, streams: &[u16]) -> Result<(), Box<dyn Error>> {
        let reset = ResetStreams { flags: ResetDirection::OUTGOING, streams: List::<_, 256>::from_slice(streams)? };
        set(socket, assoc, &reset)?;
        Ok(())
    }
}

mod more_streams {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::AddStreams;
    use sctp_opts::{set, AssocId, Error};

    pub(crate) fn more_streams(socket: impl AsFd, assoc: AssocId, outbound: u16) -> Result<(), Error> {
        set(socket, assoc, &AddStreams { outbound_streams: outbound, inbound_streams: 0 })
    }
}

mod in_parts {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::PartialDeliveryPoint;
    use sctp_opts::{set, Error, Socket};

    pub(crate) fn in_parts(socket: impl AsFd, bytes: u32) -> Result<(), Error> {
        set(socket, Socket, &PartialDeliveryPoint(bytes))
    }
}

mod windows {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::AssocInfo;
    use sctp_opts::{get, AssocId, Error};

    pub(crate) fn windows(socket: impl AsFd, assoc: AssocId) -> Result<(u32, u32), Error> {
        let info = get::<AssocInfo>(socket, assoc)?;
        Ok((info.local_rwnd, info.peer_rwnd))
    }
}

mod say_what_came {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::{RecvNxtInfo, RecvRcvInfo};
    use sctp_opts::{set, Error, Socket};

    pub(crate) fn say_what_came(socket: impl AsFd) -> Result<(), Error> {
        set(&socket, Socket, &RecvRcvInfo(true))?;
        set(&socket, Socket, &RecvNxtInfo(true))
    }
}

mod send_diameter {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::DefaultSndInfo;
    use sctp_opts::{get, set, AssocId, Error, Ppid};

    pub(crate) fn send_diameter(socket: impl AsFd, assoc: AssocId) -> Result<(), Error> {
        let now = get::<DefaultSndInfo>(&socket, assoc)?;
        set(&socket, assoc, &DefaultSndInfo { ppid: Ppid(46), ..now })
    }
}

mod authenticated {
    use super::sctp_opts;
    use std::error::Error;
    use std::os::fd::AsFd;

    use sctp_opts::options::{AuthActiveKey, AuthChunk, AuthKey, AuthSupported, ChunkType};
    use sctp_opts::{set, Future, List, Socket};

    pub(crate) fn authenticated(socket: impl AsFd, key: &[u8]) -> Result<(), Box<dyn Error>> {
        set(&socket, Future, &AuthSupported(true))?;
        set(&socket, Socket, &AuthChunk(ChunkType::Data))?;
        set(&socket, Socket, &AuthChunk(ChunkType::IData))?;
        set(&socket, Future, &AuthKey { key_number: 1, key: List::<_, 256>::from_slice(key)? })?;
        set(&socket, Future, &AuthActiveKey(1))?;
        Ok(())
    }
}

mod close_idle {
    use super::sctp_opts;
    use std::os::fd::AsFd;
    use std::time::Duration;

    use sctp_opts::options::AutoClose;
    use sctp_opts::{set, Error, Socket};

    pub(crate) fn close_idle(socket: impl AsFd, after: Duration) -> Result<(), Error> {
        set(socket, Socket, &AutoClose(after))
    }
}

mod established {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::{AssocIdList, AssocState, Status};
    use sctp_opts::{get, Error, Socket};

    pub(crate) fn established(socket: impl AsFd) -> Result<usize, Error> {
        let mut number = 0;
        for assoc in &get::<AssocIdList>(&socket, Socket)?.0 {
            number += usize::from(get::<Status>(&socket, *assoc)?.state == AssocState::Established);
        }
        Ok(number)
    }
}
