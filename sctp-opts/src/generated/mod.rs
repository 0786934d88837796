//! The options of each platform.
// Made by `cargo xtask generate` from spec/; do not edit.

/// The options of Linux; the tests of all platforms run everywhere.
#[cfg(
    any(
        any(
            sctp_opts_like_linux,
            all(
                any(target_os = "linux", target_os = "android"),
                not(sctp_opts_like_freebsd)
            )
        ),
        test,
        sctp_opts_all_platforms
    )
)]
pub mod linux;
#[cfg(
    any(
        sctp_opts_like_linux,
        all(any(target_os = "linux", target_os = "android"), not(sctp_opts_like_freebsd))
    )
)]
pub use linux as host;

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

/// The options of FreeBSD; the tests of all platforms run everywhere.
#[cfg(
    any(
        any(
            sctp_opts_like_freebsd,
            all(target_os = "freebsd", not(sctp_opts_like_linux))
        ),
        test,
        sctp_opts_all_platforms
    )
)]
pub mod freebsd;
#[cfg(
    any(sctp_opts_like_freebsd, all(target_os = "freebsd", not(sctp_opts_like_linux)))
)]
pub use freebsd as host;

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
