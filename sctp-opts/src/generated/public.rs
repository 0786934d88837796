// The modules of the host.
// Made by `cargo xtask generate` from spec/; do not edit.

#[cfg(
    any(
        sctp_opts_like_linux,
        all(any(target_os = "linux", target_os = "android"), not(sctp_opts_like_freebsd))
    )
)]
/// The options of Linux; [`index`] lists those of all systems.
///
/// What their examples take as given: `socket` is anything with a file descriptor, `assoc` the
/// [`AssocId`] of one of its associations, `peer` an address of the peer, and `local` one of
/// our own.
pub mod options {
    #[doc(alias = "SCTP_RTOINFO")]
    pub use crate::generated::linux::RtoInfo;
    #[doc(alias = "SCTP_ASSOCINFO")]
    pub use crate::generated::linux::AssocInfo;
    #[doc(alias = "SCTP_INITMSG")]
    pub use crate::generated::linux::InitMsg;
    #[doc(alias = "SCTP_NODELAY")]
    pub use crate::generated::linux::NoDelay;
    #[doc(alias = "SCTP_AUTOCLOSE")]
    pub use crate::generated::linux::AutoClose;
    #[doc(alias = "SCTP_PRIMARY_ADDR")]
    #[doc(alias = "ssp_addr")]
    pub use crate::generated::linux::PrimaryAddr;
    #[doc(alias = "SCTP_ADAPTATION_LAYER")]
    #[doc(alias = "ssb_adaptation_ind")]
    pub use crate::generated::linux::AdaptationLayer;
    #[doc(alias = "SCTP_DISABLE_FRAGMENTS")]
    pub use crate::generated::linux::DisableFragments;
    #[doc(alias = "SCTP_PEER_ADDR_PARAMS")]
    pub use crate::generated::linux::PeerAddrParams;
    #[doc(alias = "SCTP_DEFAULT_SEND_PARAM")]
    pub use crate::generated::linux::DefaultSendParam;
    #[doc(alias = "SCTP_EVENTS")]
    pub use crate::generated::linux::Events;
    #[doc(alias = "SCTP_I_WANT_MAPPED_V4_ADDR")]
    pub use crate::generated::linux::WantMappedV4Addr;
    #[doc(alias = "SCTP_MAXSEG")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::linux::MaxSeg;
    #[doc(alias = "SCTP_HMAC_IDENT")]
    #[doc(alias = "shmac_idents")]
    pub use crate::generated::linux::HmacIdent;
    #[doc(alias = "SCTP_AUTH_ACTIVE_KEY")]
    #[doc(alias = "scact_keynumber")]
    pub use crate::generated::linux::AuthActiveKey;
    #[doc(alias = "SCTP_DELAYED_SACK")]
    #[doc(alias = "SCTP_DELAYED_ACK_TIME")]
    #[doc(alias = "SCTP_DELAYED_ACK")]
    pub use crate::generated::linux::DelayedSack;
    #[doc(alias = "SCTP_FRAGMENT_INTERLEAVE")]
    pub use crate::generated::linux::FragmentInterleave;
    #[doc(alias = "SCTP_PARTIAL_DELIVERY_POINT")]
    pub use crate::generated::linux::PartialDeliveryPoint;
    #[doc(alias = "SCTP_AUTO_ASCONF")]
    pub use crate::generated::linux::AutoAsconf;
    #[doc(alias = "SCTP_MAX_BURST")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::linux::MaxBurst;
    #[doc(alias = "SCTP_CONTEXT")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::linux::Context;
    #[doc(alias = "SCTP_REUSE_PORT")]
    pub use crate::generated::linux::ReusePort;
    #[doc(alias = "SCTP_EVENT")]
    #[doc(alias = "se_on")]
    pub use crate::generated::linux::Event;
    #[doc(alias = "SCTP_RECVRCVINFO")]
    pub use crate::generated::linux::RecvRcvInfo;
    #[doc(alias = "SCTP_RECVNXTINFO")]
    pub use crate::generated::linux::RecvNxtInfo;
    #[doc(alias = "SCTP_DEFAULT_SNDINFO")]
    pub use crate::generated::linux::DefaultSndInfo;
    #[doc(alias = "SCTP_DEFAULT_PRINFO")]
    pub use crate::generated::linux::DefaultPrInfo;
    #[doc(alias = "SCTP_STATUS")]
    pub use crate::generated::linux::Status;
    #[doc(alias = "SCTP_GET_PEER_ADDR_INFO")]
    pub use crate::generated::linux::PeerAddrInfo;
    #[doc(alias = "SCTP_PEER_AUTH_CHUNKS")]
    #[doc(alias = "gauth_chunks")]
    pub use crate::generated::linux::PeerAuthChunks;
    #[doc(alias = "SCTP_LOCAL_AUTH_CHUNKS")]
    #[doc(alias = "gauth_chunks")]
    pub use crate::generated::linux::LocalAuthChunks;
    #[doc(alias = "SCTP_GET_ASSOC_NUMBER")]
    pub use crate::generated::linux::AssocNumber;
    #[doc(alias = "SCTP_GET_ASSOC_ID_LIST")]
    #[doc(alias = "gaids_assoc_id")]
    pub use crate::generated::linux::AssocIdList;
    #[doc(alias = "SCTP_SET_PEER_PRIMARY_ADDR")]
    #[doc(alias = "sspp_addr")]
    pub use crate::generated::linux::SetPeerPrimaryAddr;
    #[doc(alias = "SCTP_AUTH_CHUNK")]
    #[doc(alias = "sauth_chunk")]
    pub use crate::generated::linux::AuthChunk;
    #[doc(alias = "SCTP_AUTH_KEY")]
    pub use crate::generated::linux::AuthKey;
    #[doc(alias = "SCTP_AUTH_DEACTIVATE_KEY")]
    #[doc(alias = "scact_keynumber")]
    pub use crate::generated::linux::AuthDeactivateKey;
    #[doc(alias = "SCTP_AUTH_DELETE_KEY")]
    #[doc(alias = "scact_keynumber")]
    pub use crate::generated::linux::AuthDeleteKey;
    #[doc(alias = "SCTP_ENABLE_STREAM_RESET")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::linux::EnableStreamReset;
    #[doc(alias = "SCTP_RESET_STREAMS")]
    pub use crate::generated::linux::ResetStreams;
    #[doc(alias = "SCTP_RESET_ASSOC")]
    pub use crate::generated::linux::ResetAssoc;
    #[doc(alias = "SCTP_ADD_STREAMS")]
    pub use crate::generated::linux::AddStreams;
    #[doc(alias = "SCTP_REMOTE_UDP_ENCAPS_PORT")]
    #[doc(alias = "sue_port")]
    pub use crate::generated::linux::RemoteUdpEncapsPort;
    #[doc(alias = "SCTP_PR_STREAM_STATUS")]
    pub use crate::generated::linux::PrStreamStatus;
    #[doc(alias = "SCTP_PR_ASSOC_STATUS")]
    pub use crate::generated::linux::PrAssocStatus;
    #[doc(alias = "SCTP_PR_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::linux::PrSupported;
    #[doc(alias = "SCTP_PEER_ADDR_THLDS")]
    pub use crate::generated::linux::PeerAddrThresholds;
    #[doc(alias = "SCTP_EXPOSE_POTENTIALLY_FAILED_STATE")]
    #[doc(alias = "SCTP_EXPOSE_PF_STATE")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::linux::ExposePotentiallyFailedState;
    #[doc(alias = "SCTP_INTERLEAVING_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::linux::InterleavingSupported;
    #[doc(alias = "SCTP_STREAM_SCHEDULER")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::linux::StreamScheduler;
    #[doc(alias = "SCTP_STREAM_SCHEDULER_VALUE")]
    #[doc(alias = "stream_value")]
    pub use crate::generated::linux::StreamSchedulerValue;
    #[doc(alias = "SCTP_ASCONF_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::linux::AsconfSupported;
    #[doc(alias = "SCTP_AUTH_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::linux::AuthSupported;
    #[doc(alias = "SCTP_ECN_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::linux::EcnSupported;
    #[doc(alias = "SCTP_RECONFIG_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::linux::ReconfigSupported;
    #[doc(alias = "SCTP_PEER_ADDR_THLDS_V2")]
    pub use crate::generated::linux::PeerAddrThresholdsV2;
    #[doc(alias = "SCTP_PLPMTUD_PROBE_INTERVAL")]
    #[doc(alias = "spi_interval")]
    pub use crate::generated::linux::PlpmtudProbeInterval;
    #[doc(alias = "SCTP_GET_ASSOC_STATS")]
    pub use crate::generated::linux::AssocStats;
    pub use crate::generated::linux::*;
}

#[cfg(
    any(
        sctp_opts_like_linux,
        all(any(target_os = "linux", target_os = "android"), not(sctp_opts_like_freebsd))
    )
)]
/// The ancillary messages of Linux.
pub mod cmsgs {
    #[doc(alias = "SCTP_INIT")]
    pub use crate::generated::linux::cmsgs::Init;
    #[doc(alias = "SCTP_SNDRCV")]
    pub use crate::generated::linux::cmsgs::SndRcv;
    #[doc(alias = "SCTP_SNDINFO")]
    pub use crate::generated::linux::cmsgs::SndInfo;
    #[doc(alias = "SCTP_RCVINFO")]
    pub use crate::generated::linux::cmsgs::RcvInfo;
    #[doc(alias = "SCTP_NXTINFO")]
    pub use crate::generated::linux::cmsgs::NxtInfo;
    #[doc(alias = "SCTP_PRINFO")]
    pub use crate::generated::linux::cmsgs::PrInfo;
    #[doc(alias = "SCTP_AUTHINFO")]
    pub use crate::generated::linux::cmsgs::AuthInfo;
    #[doc(alias = "SCTP_DSTADDRV4")]
    pub use crate::generated::linux::cmsgs::DstAddrV4;
    #[doc(alias = "SCTP_DSTADDRV6")]
    pub use crate::generated::linux::cmsgs::DstAddrV6;
    pub use crate::generated::linux::cmsgs::*;
}

#[cfg(
    any(
        sctp_opts_like_linux,
        all(any(target_os = "linux", target_os = "android"), not(sctp_opts_like_freebsd))
    )
)]
/// The notifications of Linux.
pub mod notifications {
    #[doc(alias = "SCTP_ASSOC_CHANGE")]
    pub use crate::generated::linux::notifications::AssocChange;
    #[doc(alias = "SCTP_PEER_ADDR_CHANGE")]
    pub use crate::generated::linux::notifications::PeerAddrChange;
    #[doc(alias = "SCTP_REMOTE_ERROR")]
    pub use crate::generated::linux::notifications::RemoteError;
    #[doc(alias = "SCTP_SEND_FAILED")]
    pub use crate::generated::linux::notifications::SendFailed;
    #[doc(alias = "SCTP_SHUTDOWN_EVENT")]
    pub use crate::generated::linux::notifications::Shutdown;
    #[doc(alias = "SCTP_ADAPTATION_INDICATION")]
    pub use crate::generated::linux::notifications::Adaptation;
    #[doc(alias = "SCTP_PARTIAL_DELIVERY_EVENT")]
    pub use crate::generated::linux::notifications::PartialDelivery;
    #[doc(alias = "SCTP_AUTHENTICATION_EVENT")]
    #[doc(alias = "SCTP_AUTHENTICATION_INDICATION")]
    pub use crate::generated::linux::notifications::Authentication;
    #[doc(alias = "SCTP_SENDER_DRY_EVENT")]
    pub use crate::generated::linux::notifications::SenderDry;
    #[doc(alias = "SCTP_SEND_FAILED_EVENT")]
    pub use crate::generated::linux::notifications::SendFailedEvent;
    #[doc(alias = "SCTP_STREAM_RESET_EVENT")]
    pub use crate::generated::linux::notifications::StreamReset;
    #[doc(alias = "SCTP_ASSOC_RESET_EVENT")]
    pub use crate::generated::linux::notifications::AssocReset;
    #[doc(alias = "SCTP_STREAM_CHANGE_EVENT")]
    pub use crate::generated::linux::notifications::StreamChange;
    pub use crate::generated::linux::notifications::*;
}

#[cfg(
    any(sctp_opts_like_freebsd, all(target_os = "freebsd", not(sctp_opts_like_linux)))
)]
/// The options of FreeBSD; [`index`] lists those of all systems.
///
/// What their examples take as given: `socket` is anything with a file descriptor, `assoc` the
/// [`AssocId`] of one of its associations, `peer` an address of the peer, and `local` one of
/// our own.
pub mod options {
    #[doc(alias = "SCTP_RTOINFO")]
    pub use crate::generated::freebsd::RtoInfo;
    #[doc(alias = "SCTP_ASSOCINFO")]
    pub use crate::generated::freebsd::AssocInfo;
    #[doc(alias = "SCTP_INITMSG")]
    pub use crate::generated::freebsd::InitMsg;
    #[doc(alias = "SCTP_NODELAY")]
    pub use crate::generated::freebsd::NoDelay;
    #[doc(alias = "SCTP_AUTOCLOSE")]
    pub use crate::generated::freebsd::AutoClose;
    #[doc(alias = "SCTP_PRIMARY_ADDR")]
    #[doc(alias = "ssp_addr")]
    pub use crate::generated::freebsd::PrimaryAddr;
    #[doc(alias = "SCTP_ADAPTATION_LAYER")]
    #[doc(alias = "SCTP_ADAPTION_LAYER")]
    #[doc(alias = "ssb_adaptation_ind")]
    pub use crate::generated::freebsd::AdaptationLayer;
    #[doc(alias = "SCTP_DISABLE_FRAGMENTS")]
    pub use crate::generated::freebsd::DisableFragments;
    #[doc(alias = "SCTP_PEER_ADDR_PARAMS")]
    pub use crate::generated::freebsd::PeerAddrParams;
    #[doc(alias = "SCTP_DEFAULT_SEND_PARAM")]
    pub use crate::generated::freebsd::DefaultSendParam;
    #[doc(alias = "SCTP_EVENTS")]
    pub use crate::generated::freebsd::Events;
    #[doc(alias = "SCTP_I_WANT_MAPPED_V4_ADDR")]
    pub use crate::generated::freebsd::WantMappedV4Addr;
    #[doc(alias = "SCTP_MAXSEG")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::MaxSeg;
    #[doc(alias = "SCTP_HMAC_IDENT")]
    #[doc(alias = "shmac_idents")]
    pub use crate::generated::freebsd::HmacIdent;
    #[doc(alias = "SCTP_AUTH_ACTIVE_KEY")]
    #[doc(alias = "scact_keynumber")]
    pub use crate::generated::freebsd::AuthActiveKey;
    #[doc(alias = "SCTP_DELAYED_SACK")]
    pub use crate::generated::freebsd::DelayedSack;
    #[doc(alias = "SCTP_FRAGMENT_INTERLEAVE")]
    pub use crate::generated::freebsd::FragmentInterleave;
    #[doc(alias = "SCTP_PARTIAL_DELIVERY_POINT")]
    pub use crate::generated::freebsd::PartialDeliveryPoint;
    #[doc(alias = "SCTP_USE_EXT_RCVINFO")]
    pub use crate::generated::freebsd::UseExtRcvInfo;
    #[doc(alias = "SCTP_AUTO_ASCONF")]
    pub use crate::generated::freebsd::AutoAsconf;
    #[doc(alias = "SCTP_MAX_BURST")]
    #[doc(alias = "SCTP_MAXBURST")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::MaxBurst;
    #[doc(alias = "SCTP_CONTEXT")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::Context;
    #[doc(alias = "SCTP_EXPLICIT_EOR")]
    pub use crate::generated::freebsd::ExplicitEor;
    #[doc(alias = "SCTP_REUSE_PORT")]
    pub use crate::generated::freebsd::ReusePort;
    #[doc(alias = "SCTP_EVENT")]
    #[doc(alias = "se_on")]
    pub use crate::generated::freebsd::Event;
    #[doc(alias = "SCTP_RECVRCVINFO")]
    pub use crate::generated::freebsd::RecvRcvInfo;
    #[doc(alias = "SCTP_RECVNXTINFO")]
    pub use crate::generated::freebsd::RecvNxtInfo;
    #[doc(alias = "SCTP_DEFAULT_SNDINFO")]
    pub use crate::generated::freebsd::DefaultSndInfo;
    #[doc(alias = "SCTP_DEFAULT_PRINFO")]
    pub use crate::generated::freebsd::DefaultPrInfo;
    #[doc(alias = "SCTP_STATUS")]
    pub use crate::generated::freebsd::Status;
    #[doc(alias = "SCTP_GET_PEER_ADDR_INFO")]
    pub use crate::generated::freebsd::PeerAddrInfo;
    #[doc(alias = "SCTP_PEER_AUTH_CHUNKS")]
    #[doc(alias = "gauth_chunks")]
    pub use crate::generated::freebsd::PeerAuthChunks;
    #[doc(alias = "SCTP_LOCAL_AUTH_CHUNKS")]
    #[doc(alias = "gauth_chunks")]
    pub use crate::generated::freebsd::LocalAuthChunks;
    #[doc(alias = "SCTP_GET_ASSOC_NUMBER")]
    pub use crate::generated::freebsd::AssocNumber;
    #[doc(alias = "SCTP_GET_ASSOC_ID_LIST")]
    #[doc(alias = "gaids_assoc_id")]
    pub use crate::generated::freebsd::AssocIdList;
    #[doc(alias = "SCTP_SET_PEER_PRIMARY_ADDR")]
    #[doc(alias = "sspp_addr")]
    pub use crate::generated::freebsd::SetPeerPrimaryAddr;
    #[doc(alias = "SCTP_AUTH_CHUNK")]
    #[doc(alias = "sauth_chunk")]
    pub use crate::generated::freebsd::AuthChunk;
    #[doc(alias = "SCTP_AUTH_KEY")]
    pub use crate::generated::freebsd::AuthKey;
    #[doc(alias = "SCTP_AUTH_DEACTIVATE_KEY")]
    #[doc(alias = "scact_keynumber")]
    pub use crate::generated::freebsd::AuthDeactivateKey;
    #[doc(alias = "SCTP_AUTH_DELETE_KEY")]
    #[doc(alias = "scact_keynumber")]
    pub use crate::generated::freebsd::AuthDeleteKey;
    #[doc(alias = "SCTP_ENABLE_STREAM_RESET")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::EnableStreamReset;
    #[doc(alias = "SCTP_RESET_STREAMS")]
    pub use crate::generated::freebsd::ResetStreams;
    #[doc(alias = "SCTP_RESET_ASSOC")]
    pub use crate::generated::freebsd::ResetAssoc;
    #[doc(alias = "SCTP_ADD_STREAMS")]
    pub use crate::generated::freebsd::AddStreams;
    #[doc(alias = "SCTP_REMOTE_UDP_ENCAPS_PORT")]
    #[doc(alias = "sue_port")]
    pub use crate::generated::freebsd::RemoteUdpEncapsPort;
    #[doc(alias = "SCTP_PR_STREAM_STATUS")]
    pub use crate::generated::freebsd::PrStreamStatus;
    #[doc(alias = "SCTP_PR_ASSOC_STATUS")]
    pub use crate::generated::freebsd::PrAssocStatus;
    #[doc(alias = "SCTP_PR_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::PrSupported;
    #[doc(alias = "SCTP_PEER_ADDR_THLDS")]
    pub use crate::generated::freebsd::PeerAddrThresholds;
    #[doc(alias = "SCTP_INTERLEAVING_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::InterleavingSupported;
    #[doc(alias = "SCTP_STREAM_SCHEDULER")]
    #[doc(alias = "SCTP_PLUGGABLE_SS")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::StreamScheduler;
    #[doc(alias = "SCTP_STREAM_SCHEDULER_VALUE")]
    #[doc(alias = "SCTP_SS_VALUE")]
    #[doc(alias = "stream_value")]
    pub use crate::generated::freebsd::StreamSchedulerValue;
    #[doc(alias = "SCTP_ACCEPT_ZERO_CHECKSUM")]
    pub use crate::generated::freebsd::AcceptZeroChecksum;
    #[doc(alias = "SCTP_ASCONF_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::AsconfSupported;
    #[doc(alias = "SCTP_AUTH_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::AuthSupported;
    #[doc(alias = "SCTP_ECN_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::EcnSupported;
    #[doc(alias = "SCTP_RECONFIG_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::ReconfigSupported;
    #[doc(alias = "SCTP_NRSACK_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::NrsackSupported;
    #[doc(alias = "SCTP_PKTDROP_SUPPORTED")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::PktdropSupported;
    #[doc(alias = "SCTP_MAX_CWND")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::MaxCwnd;
    #[doc(alias = "SCTP_TIMEOUTS")]
    pub use crate::generated::freebsd::Timeouts;
    #[doc(alias = "SCTP_CMT_ON_OFF")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::Cmt;
    #[doc(alias = "SCTP_PLUGGABLE_CC")]
    #[doc(alias = "assoc_value")]
    pub use crate::generated::freebsd::PluggableCc;
    #[doc(alias = "SCTP_GET_SNDBUF_USE")]
    pub use crate::generated::freebsd::SndBufUse;
    #[doc(alias = "SCTP_PCB_STATUS")]
    pub use crate::generated::freebsd::PcbStatus;
    #[doc(alias = "SCTP_GET_NONCE_VALUES")]
    pub use crate::generated::freebsd::NonceValues;
    pub use crate::generated::freebsd::*;
}

#[cfg(
    any(sctp_opts_like_freebsd, all(target_os = "freebsd", not(sctp_opts_like_linux)))
)]
/// The ancillary messages of FreeBSD.
pub mod cmsgs {
    #[doc(alias = "SCTP_INIT")]
    pub use crate::generated::freebsd::cmsgs::Init;
    #[doc(alias = "SCTP_SNDRCV")]
    pub use crate::generated::freebsd::cmsgs::SndRcv;
    #[doc(alias = "SCTP_EXTRCV")]
    pub use crate::generated::freebsd::cmsgs::ExtRcv;
    #[doc(alias = "SCTP_SNDINFO")]
    pub use crate::generated::freebsd::cmsgs::SndInfo;
    #[doc(alias = "SCTP_RCVINFO")]
    pub use crate::generated::freebsd::cmsgs::RcvInfo;
    #[doc(alias = "SCTP_NXTINFO")]
    pub use crate::generated::freebsd::cmsgs::NxtInfo;
    #[doc(alias = "SCTP_PRINFO")]
    pub use crate::generated::freebsd::cmsgs::PrInfo;
    #[doc(alias = "SCTP_AUTHINFO")]
    pub use crate::generated::freebsd::cmsgs::AuthInfo;
    #[doc(alias = "SCTP_DSTADDRV4")]
    pub use crate::generated::freebsd::cmsgs::DstAddrV4;
    #[doc(alias = "SCTP_DSTADDRV6")]
    pub use crate::generated::freebsd::cmsgs::DstAddrV6;
    pub use crate::generated::freebsd::cmsgs::*;
}

#[cfg(
    any(sctp_opts_like_freebsd, all(target_os = "freebsd", not(sctp_opts_like_linux)))
)]
/// The notifications of FreeBSD.
pub mod notifications {
    #[doc(alias = "SCTP_ASSOC_CHANGE")]
    pub use crate::generated::freebsd::notifications::AssocChange;
    #[doc(alias = "SCTP_PEER_ADDR_CHANGE")]
    pub use crate::generated::freebsd::notifications::PeerAddrChange;
    #[doc(alias = "SCTP_REMOTE_ERROR")]
    pub use crate::generated::freebsd::notifications::RemoteError;
    #[doc(alias = "SCTP_SEND_FAILED")]
    pub use crate::generated::freebsd::notifications::SendFailed;
    #[doc(alias = "SCTP_SHUTDOWN_EVENT")]
    pub use crate::generated::freebsd::notifications::Shutdown;
    #[doc(alias = "SCTP_ADAPTATION_INDICATION")]
    #[doc(alias = "SCTP_ADAPTION_INDICATION")]
    pub use crate::generated::freebsd::notifications::Adaptation;
    #[doc(alias = "SCTP_PARTIAL_DELIVERY_EVENT")]
    pub use crate::generated::freebsd::notifications::PartialDelivery;
    #[doc(alias = "SCTP_AUTHENTICATION_EVENT")]
    pub use crate::generated::freebsd::notifications::Authentication;
    #[doc(alias = "SCTP_SENDER_DRY_EVENT")]
    pub use crate::generated::freebsd::notifications::SenderDry;
    #[doc(alias = "SCTP_SEND_FAILED_EVENT")]
    pub use crate::generated::freebsd::notifications::SendFailedEvent;
    #[doc(alias = "SCTP_STREAM_RESET_EVENT")]
    pub use crate::generated::freebsd::notifications::StreamReset;
    #[doc(alias = "SCTP_ASSOC_RESET_EVENT")]
    pub use crate::generated::freebsd::notifications::AssocReset;
    #[doc(alias = "SCTP_STREAM_CHANGE_EVENT")]
    pub use crate::generated::freebsd::notifications::StreamChange;
    pub use crate::generated::freebsd::notifications::*;
}

#[cfg(
    any(
        sctp_opts_like_linux,
        all(any(target_os = "linux", target_os = "android"), not(sctp_opts_like_freebsd))
    )
)]
#[doc = include_str!("linux.md")]
#[doc(alias = "SO_LINGER")]
#[doc(alias = "SO_RCVBUF")]
#[doc(alias = "SO_SNDBUF")]
#[doc(alias = "SCTP_USE_EXT_RCVINFO")]
#[doc(alias = "SCTP_EXPLICIT_EOR")]
#[doc(alias = "SCTP_RTO_RESTART")]
#[doc(alias = "SCTP_ACCEPT_ZERO_CHECKSUM")]
#[doc(alias = "SCTP_SOCKOPT_BINDX_ADD")]
#[doc(alias = "SCTP_SOCKOPT_BINDX_REM")]
#[doc(alias = "SCTP_SOCKOPT_PEELOFF")]
#[doc(alias = "SCTP_SOCKOPT_PEELOFF_FLAGS")]
#[doc(alias = "SCTP_SOCKOPT_CONNECTX_OLD")]
#[doc(alias = "SCTP_SOCKOPT_CONNECTX")]
#[doc(alias = "SCTP_SOCKOPT_CONNECTX3")]
#[doc(alias = "SCTP_GET_PEER_ADDRS")]
#[doc(alias = "SCTP_GET_LOCAL_ADDRS")]
#[doc(alias = "SCTP_SENDMSG_CONNECT")]
#[doc(alias = "SCTP_NRSACK_SUPPORTED")]
#[doc(alias = "SCTP_PKTDROP_SUPPORTED")]
#[doc(alias = "SCTP_MAX_CWND")]
#[doc(alias = "SCTP_TIMEOUTS")]
#[doc(alias = "SCTP_CMT_ON_OFF")]
#[doc(alias = "SCTP_CMT_USE_DAC")]
#[doc(alias = "SCTP_PLUGGABLE_CC")]
#[doc(alias = "SCTP_CC_OPTION")]
#[doc(alias = "SCTP_SET_DEBUG_LEVEL")]
#[doc(alias = "SCTP_CLR_STAT_LOG")]
#[doc(alias = "SCTP_GET_SNDBUF_USE")]
#[doc(alias = "SCTP_GET_STAT_LOG")]
#[doc(alias = "SCTP_PCB_STATUS")]
#[doc(alias = "SCTP_GET_NONCE_VALUES")]
#[doc(alias = "SCTP_SET_DYNAMIC_PRIMARY")]
#[doc(alias = "SCTP_VRF_ID")]
#[doc(alias = "SCTP_ADD_VRF_ID")]
#[doc(alias = "SCTP_GET_VRF_IDS")]
#[doc(alias = "SCTP_GET_ASOC_VRF")]
#[doc(alias = "SCTP_DEL_VRF_ID")]
#[doc(alias = "SCTP_GET_PACKET_LOG")]
#[doc(alias = "SCTP_SET_INITIAL_DBG_SEQ")]
#[doc(alias = "SCTP_BINDX_ADD_ADDR")]
#[doc(alias = "SCTP_BINDX_REM_ADDR")]
#[doc(alias = "SCTP_GET_PEER_ADDRESSES")]
#[doc(alias = "SCTP_GET_LOCAL_ADDRESSES")]
#[doc(alias = "SCTP_GET_LOCAL_ADDR_SIZE")]
#[doc(alias = "SCTP_GET_REMOTE_ADDR_SIZE")]
#[doc(alias = "SCTP_CONNECT_X")]
#[doc(alias = "SCTP_CONNECT_X_DELAYED")]
#[doc(alias = "SCTP_CONNECT_X_COMPLETE")]
#[doc(alias = "SCTP_PEELOFF")]
#[doc(alias = "SCTP_GET_ADDR_LEN")]
#[doc(alias = "SCTP_DTLS_LOCAL_CONFIG")]
#[doc(alias = "SCTP_DTLS_GET_CONFIG")]
#[doc(alias = "SCTP_DTLS_GET_LOCAL_KM_PARAM")]
#[doc(alias = "SCTP_DTLS_GET_PEER_KM_PARAM")]
#[doc(alias = "SCTP_DTLS_SET_SEND_KEYS")]
#[doc(alias = "SCTP_DTLS_ADD_RECV_KEYS")]
#[doc(alias = "SCTP_DTLS_DEL_RECV_KEYS")]
#[doc(alias = "SCTP_DTLS_ENFORCE_PROTECTION")]
#[doc(alias = "SCTP_DTLS_REPLAY_WINDOW")]
#[doc(alias = "SCTP_DTLS_GET_STATS")]
pub mod index {}

#[cfg(
    any(sctp_opts_like_freebsd, all(target_os = "freebsd", not(sctp_opts_like_linux)))
)]
#[doc = include_str!("freebsd.md")]
#[doc(alias = "SO_LINGER")]
#[doc(alias = "SO_RCVBUF")]
#[doc(alias = "SO_SNDBUF")]
#[doc(alias = "SCTP_RTO_RESTART")]
#[doc(alias = "SCTP_EXPOSE_POTENTIALLY_FAILED_STATE")]
#[doc(alias = "SCTP_PEER_ADDR_THLDS_V2")]
#[doc(alias = "SCTP_PLPMTUD_PROBE_INTERVAL")]
#[doc(alias = "SCTP_GET_ASSOC_STATS")]
#[doc(alias = "SCTP_SOCKOPT_BINDX_ADD")]
#[doc(alias = "SCTP_SOCKOPT_BINDX_REM")]
#[doc(alias = "SCTP_SOCKOPT_PEELOFF")]
#[doc(alias = "SCTP_SOCKOPT_PEELOFF_FLAGS")]
#[doc(alias = "SCTP_SOCKOPT_CONNECTX_OLD")]
#[doc(alias = "SCTP_SOCKOPT_CONNECTX")]
#[doc(alias = "SCTP_SOCKOPT_CONNECTX3")]
#[doc(alias = "SCTP_GET_PEER_ADDRS")]
#[doc(alias = "SCTP_GET_LOCAL_ADDRS")]
#[doc(alias = "SCTP_SENDMSG_CONNECT")]
#[doc(alias = "SCTP_CMT_USE_DAC")]
#[doc(alias = "SCTP_CC_OPTION")]
#[doc(alias = "SCTP_SET_DEBUG_LEVEL")]
#[doc(alias = "SCTP_CLR_STAT_LOG")]
#[doc(alias = "SCTP_GET_STAT_LOG")]
#[doc(alias = "SCTP_SET_DYNAMIC_PRIMARY")]
#[doc(alias = "SCTP_VRF_ID")]
#[doc(alias = "SCTP_ADD_VRF_ID")]
#[doc(alias = "SCTP_GET_VRF_IDS")]
#[doc(alias = "SCTP_GET_ASOC_VRF")]
#[doc(alias = "SCTP_DEL_VRF_ID")]
#[doc(alias = "SCTP_GET_PACKET_LOG")]
#[doc(alias = "SCTP_SET_INITIAL_DBG_SEQ")]
#[doc(alias = "SCTP_BINDX_ADD_ADDR")]
#[doc(alias = "SCTP_BINDX_REM_ADDR")]
#[doc(alias = "SCTP_GET_PEER_ADDRESSES")]
#[doc(alias = "SCTP_GET_LOCAL_ADDRESSES")]
#[doc(alias = "SCTP_GET_LOCAL_ADDR_SIZE")]
#[doc(alias = "SCTP_GET_REMOTE_ADDR_SIZE")]
#[doc(alias = "SCTP_CONNECT_X")]
#[doc(alias = "SCTP_CONNECT_X_DELAYED")]
#[doc(alias = "SCTP_CONNECT_X_COMPLETE")]
#[doc(alias = "SCTP_PEELOFF")]
#[doc(alias = "SCTP_GET_ADDR_LEN")]
#[doc(alias = "SCTP_DTLS_LOCAL_CONFIG")]
#[doc(alias = "SCTP_DTLS_GET_CONFIG")]
#[doc(alias = "SCTP_DTLS_GET_LOCAL_KM_PARAM")]
#[doc(alias = "SCTP_DTLS_GET_PEER_KM_PARAM")]
#[doc(alias = "SCTP_DTLS_SET_SEND_KEYS")]
#[doc(alias = "SCTP_DTLS_ADD_RECV_KEYS")]
#[doc(alias = "SCTP_DTLS_DEL_RECV_KEYS")]
#[doc(alias = "SCTP_DTLS_ENFORCE_PROTECTION")]
#[doc(alias = "SCTP_DTLS_REPLAY_WINDOW")]
#[doc(alias = "SCTP_DTLS_GET_STATS")]
pub mod index {}
