//! The examples in the documentation of options that are the same on all platforms, verbatim.
// Made by `cargo xtask generate` from spec/; do not edit.

use super::{sctp_opts, Outcome};

pub(crate) fn sctp_rtoinfo(socket: impl std::os::fd::AsFd) -> Outcome {
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

pub(crate) fn sctp_associnfo(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AssocInfo;
    use sctp_opts::{set, Future};

    let new = AssocInfo {
        max_retrans: 4,
        ..AssocInfo::default()
    };
    set(&socket, Future, &new)?;
    Ok(())
}

pub(crate) fn sctp_initmsg(socket: impl std::os::fd::AsFd) -> Outcome {
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

pub(crate) fn sctp_nodelay(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::NoDelay;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &NoDelay(true))?;
    Ok(())
}

pub(crate) fn sctp_autoclose(socket: impl std::os::fd::AsFd) -> Outcome {
    use std::time::Duration;
    use sctp_opts::options::AutoClose;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &AutoClose(Duration::from_secs(300)))?;
    Ok(())
}

pub(crate) fn sctp_primary_addr(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId, peer: std::net::SocketAddr) -> Outcome {
    use sctp_opts::options::PrimaryAddr;
    use sctp_opts::set;

    set(&socket, assoc, &PrimaryAddr(peer))?;
    Ok(())
}

pub(crate) fn sctp_adaptation_layer(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AdaptationLayer;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &AdaptationLayer(7))?;
    Ok(())
}

pub(crate) fn sctp_disable_fragments(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::DisableFragments;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &DisableFragments(true))?;
    Ok(())
}

pub(crate) fn sctp_default_send_param(socket: impl std::os::fd::AsFd) -> Outcome {
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

pub(crate) fn sctp_events(socket: impl std::os::fd::AsFd) -> Outcome {
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

pub(crate) fn sctp_i_want_mapped_v4_addr(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::WantMappedV4Addr;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &WantMappedV4Addr(false))?;
    Ok(())
}

pub(crate) fn sctp_maxseg(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::MaxSeg;
    use sctp_opts::{set, Future};

    set(&socket, Future, &MaxSeg(1200))?;
    Ok(())
}

pub(crate) fn sctp_hmac_ident(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{HmacId, HmacIdent};
    use sctp_opts::{set, List, Socket};

    set(&socket, Socket, &HmacIdent(List::from([HmacId::Sha256, HmacId::Sha1])))?;
    Ok(())
}

pub(crate) fn sctp_auth_active_key(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AuthActiveKey;
    use sctp_opts::{set, Future};

    set(&socket, Future, &AuthActiveKey(1))?;
    Ok(())
}

pub(crate) fn sctp_delayed_sack(socket: impl std::os::fd::AsFd) -> Outcome {
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

pub(crate) fn sctp_fragment_interleave(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{FragmentInterleave, FragmentInterleaveLevel};
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &FragmentInterleave(FragmentInterleaveLevel::Associations))?;
    Ok(())
}

pub(crate) fn sctp_partial_delivery_point(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::PartialDeliveryPoint;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &PartialDeliveryPoint(16384))?;
    Ok(())
}

pub(crate) fn sctp_auto_asconf(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AutoAsconf;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &AutoAsconf(true))?;
    Ok(())
}

pub(crate) fn sctp_max_burst(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::MaxBurst;
    use sctp_opts::{set, Future};

    set(&socket, Future, &MaxBurst(8))?;
    Ok(())
}

pub(crate) fn sctp_context(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::Context;
    use sctp_opts::{set, Future};

    set(&socket, Future, &Context(7))?;
    Ok(())
}

pub(crate) fn sctp_reuse_port(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::ReusePort;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &ReusePort(true))?;
    Ok(())
}

pub(crate) fn sctp_event(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{Event, NotificationType};
    use sctp_opts::{set, Future};

    set(&socket, (Future, NotificationType::AssocChange), &Event(true))?;
    Ok(())
}

pub(crate) fn sctp_recvrcvinfo(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::RecvRcvInfo;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &RecvRcvInfo(true))?;
    Ok(())
}

pub(crate) fn sctp_recvnxtinfo(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::RecvNxtInfo;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &RecvNxtInfo(true))?;
    Ok(())
}

pub(crate) fn sctp_default_sndinfo(socket: impl std::os::fd::AsFd) -> Outcome {
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

pub(crate) fn sctp_status(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::Status;
    use sctp_opts::get;

    let answer = get::<Status>(&socket, assoc)?;
    println!("{answer:?}");
    Ok(())
}

pub(crate) fn sctp_get_peer_addr_info(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId, peer: std::net::SocketAddr) -> Outcome {
    use sctp_opts::options::PeerAddrInfo;
    use sctp_opts::get;

    let answer = get::<PeerAddrInfo>(&socket, (assoc, peer))?;
    println!("{answer:?}");
    Ok(())
}

pub(crate) fn sctp_peer_auth_chunks(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::PeerAuthChunks;
    use sctp_opts::get;

    let answer = get::<PeerAuthChunks>(&socket, assoc)?;
    println!("{answer:?}");
    Ok(())
}

pub(crate) fn sctp_local_auth_chunks(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::LocalAuthChunks;
    use sctp_opts::{get, Future};

    let answer = get::<LocalAuthChunks>(&socket, Future)?;
    println!("{answer:?}");
    Ok(())
}

pub(crate) fn sctp_get_assoc_number(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AssocNumber;
    use sctp_opts::{get, Socket};

    let answer = get::<AssocNumber>(&socket, Socket)?;
    println!("{answer:?}");
    Ok(())
}

pub(crate) fn sctp_get_assoc_id_list(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AssocIdList;
    use sctp_opts::{get, Socket};

    let answer = get::<AssocIdList>(&socket, Socket)?;
    println!("{answer:?}");
    Ok(())
}

pub(crate) fn sctp_set_peer_primary_addr(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId, local: std::net::SocketAddr) -> Outcome {
    use sctp_opts::options::SetPeerPrimaryAddr;
    use sctp_opts::set;

    set(&socket, assoc, &SetPeerPrimaryAddr(local))?;
    Ok(())
}

pub(crate) fn sctp_auth_chunk(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{AuthChunk, ChunkType};
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &AuthChunk(ChunkType::Data))?;
    Ok(())
}

pub(crate) fn sctp_auth_key(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AuthKey;
    use sctp_opts::{set, Future};

    let new = AuthKey {
        key_number: 1,
        key: b"a shared secret",
    };
    set(&socket, Future, &new)?;
    Ok(())
}

pub(crate) fn sctp_auth_deactivate_key(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AuthDeactivateKey;
    use sctp_opts::{set, Future};

    set(&socket, Future, &AuthDeactivateKey(1))?;
    Ok(())
}

pub(crate) fn sctp_auth_delete_key(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AuthDeleteKey;
    use sctp_opts::{set, Future};

    set(&socket, Future, &AuthDeleteKey(1))?;
    Ok(())
}

pub(crate) fn sctp_enable_stream_reset(socket: impl std::os::fd::AsFd) -> Outcome {
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

pub(crate) fn sctp_reset_streams(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::{ResetDirection, ResetStreams};
    use sctp_opts::set;

    let new = ResetStreams {
        flags: ResetDirection::OUTGOING,
        streams: &[1, 2],
    };
    set(&socket, assoc, &new)?;
    Ok(())
}

pub(crate) fn sctp_reset_assoc(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::ResetAssoc;
    use sctp_opts::set;

    set(&socket, assoc, &ResetAssoc)?;
    Ok(())
}

pub(crate) fn sctp_add_streams(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::AddStreams;
    use sctp_opts::set;

    let new = AddStreams {
        outbound_streams: 8,
        ..AddStreams::default()
    };
    set(&socket, assoc, &new)?;
    Ok(())
}

pub(crate) fn sctp_remote_udp_encaps_port(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::RemoteUdpEncapsPort;
    use sctp_opts::{set, Future};

    set(&socket, Future, &RemoteUdpEncapsPort(9899))?;
    Ok(())
}

pub(crate) fn sctp_pr_stream_status(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::{PrPolicy, PrStreamStatus};
    use sctp_opts::get;

    let answer = get::<PrStreamStatus>(&socket, (assoc, 1, PrPolicy::Ttl))?;
    println!("{answer:?}");
    Ok(())
}

pub(crate) fn sctp_pr_assoc_status(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::{PrAssocStatus, PrPolicy};
    use sctp_opts::get;

    let answer = get::<PrAssocStatus>(&socket, (assoc, PrPolicy::Ttl))?;
    println!("{answer:?}");
    Ok(())
}

pub(crate) fn sctp_pr_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::PrSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &PrSupported(true))?;
    Ok(())
}

pub(crate) fn sctp_interleaving_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::InterleavingSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &InterleavingSupported(true))?;
    Ok(())
}

pub(crate) fn sctp_stream_scheduler(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{Scheduler, StreamScheduler};
    use sctp_opts::{set, Future};

    set(&socket, Future, &StreamScheduler(Scheduler::Priority))?;
    Ok(())
}

pub(crate) fn sctp_stream_scheduler_value(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::StreamSchedulerValue;
    use sctp_opts::set;

    set(&socket, (assoc, 1), &StreamSchedulerValue(1))?;
    Ok(())
}

pub(crate) fn sctp_asconf_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AsconfSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &AsconfSupported(true))?;
    Ok(())
}

pub(crate) fn sctp_auth_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::AuthSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &AuthSupported(true))?;
    Ok(())
}

pub(crate) fn sctp_ecn_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::EcnSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &EcnSupported(true))?;
    Ok(())
}

pub(crate) fn sctp_reconfig_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::ReconfigSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &ReconfigSupported(true))?;
    Ok(())
}
