//! The options of FreeBSD, and the values in them.
// Made by `cargo xtask generate` from spec/; do not edit.

use core::time::Duration;
use std::net::SocketAddr;
use crate::{AssocId, List, Ppid};
use sctp_sys::freebsd as sys;
pub(crate) mod cmsgs;
pub(crate) mod notifications;

crate::raw_struct! {
    sys::sctp_rtoinfo { srto_assoc_id, srto_initial, srto_max, srto_min }
    sys::sctp_assocparams { sasoc_assoc_id, sasoc_peer_rwnd, sasoc_local_rwnd, sasoc_cookie_life, sasoc_asocmaxrxt, sasoc_number_peer_destinations }
    sys::sctp_initmsg { sinit_num_ostreams, sinit_max_instreams, sinit_max_attempts, sinit_max_init_timeo }
    sys::sctp_setprim { ssp_addr, ssp_assoc_id, ssp_padding }
    sys::sctp_setadaptation { ssb_adaptation_ind }
    sys::sctp_paddrparams { spp_address, spp_assoc_id, spp_hbinterval, spp_pathmtu, spp_flags, spp_ipv6_flowlabel, spp_pathmaxrxt, spp_dscp }
    sys::sctp_sndrcvinfo { sinfo_stream, sinfo_ssn, sinfo_flags, sinfo_ppid, sinfo_context, sinfo_timetolive, sinfo_tsn, sinfo_cumtsn, sinfo_assoc_id, sinfo_keynumber, sinfo_keynumber_valid, __reserve_pad }
    sys::sctp_event_subscribe { sctp_data_io_event, sctp_association_event, sctp_address_event, sctp_send_failure_event, sctp_peer_error_event, sctp_shutdown_event, sctp_partial_delivery_event, sctp_adaptation_layer_event, sctp_authentication_event, sctp_sender_dry_event, sctp_stream_reset_event }
    sys::sctp_assoc_value { assoc_id, assoc_value }
    sys::sctp_hmacalgo { shmac_number_of_idents, shmac_idents }
    sys::sctp_authkeyid { scact_assoc_id, scact_keynumber }
    sys::sctp_sack_info { sack_assoc_id, sack_delay, sack_freq }
    sys::sctp_event { se_assoc_id, se_type, se_on }
    sys::sctp_sndinfo { snd_sid, snd_flags, snd_ppid, snd_context, snd_assoc_id }
    sys::sctp_default_prinfo { pr_policy, pr_value, pr_assoc_id }
    sys::sctp_paddrinfo { spinfo_address, spinfo_assoc_id, spinfo_state, spinfo_cwnd, spinfo_srtt, spinfo_rto, spinfo_mtu }
    sys::sctp_status { sstat_assoc_id, sstat_state, sstat_rwnd, sstat_unackdata, sstat_penddata, sstat_instrms, sstat_outstrms, sstat_fragmentation_point, sstat_primary }
    sys::sctp_authchunks { gauth_assoc_id, gauth_number_of_chunks, gauth_chunks }
    sys::sctp_assoc_ids { gaids_number_of_ids, gaids_assoc_id }
    sys::sctp_setpeerprim { sspp_addr, sspp_assoc_id, sspp_padding }
    sys::sctp_authchunk { sauth_chunk }
    sys::sctp_authkey { sca_assoc_id, sca_keynumber, sca_keylength, sca_key }
    sys::sctp_reset_streams { srs_assoc_id, srs_flags, srs_number_streams, srs_stream_list }
    sys::sctp_add_streams { sas_assoc_id, sas_instrms, sas_outstrms }
    sys::sctp_udpencaps { sue_address, sue_assoc_id, sue_port }
    sys::sctp_prstatus { sprstat_assoc_id, sprstat_sid, sprstat_policy, sprstat_abandoned_unsent, sprstat_abandoned_sent }
    sys::sctp_paddrthlds { spt_address, spt_assoc_id, spt_pathmaxrxt, spt_pathpfthld, spt_pathcpthld } 64 bits: 144 { spt_address 0..128, spt_assoc_id 128..132, spt_pathmaxrxt 132..134, spt_pathpfthld 134..136, spt_pathcpthld 136..138 }
    sys::sctp_stream_value { assoc_id, stream_id, stream_value }
    sys::sctp_timeouts { stimo_assoc_id, stimo_init, stimo_data, stimo_sack, stimo_shutdown, stimo_heartbeat, stimo_cookie, stimo_shutdownack }
    sys::sctp_sockstat { ss_assoc_id, ss_total_sndbuf, ss_total_recv_buf }
    sys::sctp_pcbinfo { ep_count, asoc_count, laddr_count, raddr_count, chk_count, readq_count, free_chunks, stream_oque }
    sys::sctp_get_nonce_values { gn_assoc_id, gn_peers_tag, gn_local_tag }
}

crate::values::enumeration! {
    /// State of an association. [RFC 6458, section 8.2.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1).
    pub enum AssocState: i32 {
        /// No association.
        #[doc(alias = "SCTP_CLOSED")]
        Closed = sys::SCTP_CLOSED,
        /// Bound to an address. Erratum 6115 removes it from the RFC.
        #[doc(alias = "SCTP_BOUND")]
        Bound = sys::SCTP_BOUND,
        /// Waiting for peers.
        #[doc(alias = "SCTP_LISTEN")]
        Listen = sys::SCTP_LISTEN,
        /// INIT sent.
        #[doc(alias = "SCTP_COOKIE_WAIT")]
        CookieWait = sys::SCTP_COOKIE_WAIT,
        /// COOKIE ECHO sent.
        #[doc(alias = "SCTP_COOKIE_ECHOED")]
        CookieEchoed = sys::SCTP_COOKIE_ECHOED,
        /// Data may flow.
        #[doc(alias = "SCTP_ESTABLISHED")]
        Established = sys::SCTP_ESTABLISHED,
        /// This side is closing, and data is still outstanding.
        #[doc(alias = "SCTP_SHUTDOWN_PENDING")]
        ShutdownPending = sys::SCTP_SHUTDOWN_PENDING,
        /// SHUTDOWN sent.
        #[doc(alias = "SCTP_SHUTDOWN_SENT")]
        ShutdownSent = sys::SCTP_SHUTDOWN_SENT,
        /// The peer is closing, and data is still outstanding.
        #[doc(alias = "SCTP_SHUTDOWN_RECEIVED")]
        ShutdownReceived = sys::SCTP_SHUTDOWN_RECEIVED,
        /// SHUTDOWN ACK sent.
        #[doc(alias = "SCTP_SHUTDOWN_ACK_SENT")]
        ShutdownAckSent = sys::SCTP_SHUTDOWN_ACK_SENT,
    }
}

crate::values::enumeration! {
    /// State of a path to the peer. [RFC 6458, section 8.2.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2).
    pub enum PathState: i32 {
        /// Not yet confirmed to be the peer's.
        #[doc(alias = "SCTP_UNCONFIRMED")]
        Unconfirmed = sys::SCTP_UNCONFIRMED,
        /// It works.
        #[doc(alias = "SCTP_ACTIVE")]
        Active = sys::SCTP_ACTIVE,
        /// The peer does not answer on it.
        #[doc(alias = "SCTP_INACTIVE")]
        Inactive = sys::SCTP_INACTIVE,
    }
}

crate::values::enumeration! {
    /// What happened to an association. [RFC 6458, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1).
    pub enum AssocChangeState: u16 {
        /// It is set up.
        #[doc(alias = "SCTP_COMM_UP")]
        CommUp = sys::SCTP_COMM_UP,
        /// It failed, or was aborted.
        #[doc(alias = "SCTP_COMM_LOST")]
        CommLost = sys::SCTP_COMM_LOST,
        /// The peer restarted it.
        #[doc(alias = "SCTP_RESTART")]
        Restart = sys::SCTP_RESTART,
        /// It was shut down gracefully.
        #[doc(alias = "SCTP_SHUTDOWN_COMP")]
        ShutdownComplete = sys::SCTP_SHUTDOWN_COMP,
        /// It could not be set up.
        #[doc(alias = "SCTP_CANT_STR_ASSOC")]
        CannotStart = sys::SCTP_CANT_STR_ASSOC,
    }
}

crate::values::enumeration! {
    /// What happened to an address of the peer. [RFC 6458, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2).
    pub enum AddrChangeState: i32 {
        /// It can be reached.
        #[doc(alias = "SCTP_ADDR_AVAILABLE")]
        Available = sys::SCTP_ADDR_AVAILABLE,
        /// It can no longer be reached.
        #[doc(alias = "SCTP_ADDR_UNREACHABLE")]
        Unreachable = sys::SCTP_ADDR_UNREACHABLE,
        /// The peer removed it.
        #[doc(alias = "SCTP_ADDR_REMOVED")]
        Removed = sys::SCTP_ADDR_REMOVED,
        /// The peer added it.
        #[doc(alias = "SCTP_ADDR_ADDED")]
        Added = sys::SCTP_ADDR_ADDED,
        /// It became the primary one.
        #[doc(alias = "SCTP_ADDR_MADE_PRIM")]
        MadePrimary = sys::SCTP_ADDR_MADE_PRIM,
        /// It was confirmed to be the peer's (erratum 6116).
        #[doc(alias = "SCTP_ADDR_CONFIRMED")]
        Confirmed = sys::SCTP_ADDR_CONFIRMED,
    }
}

crate::values::enumeration! {
    /// Whether any part of a message that failed was sent. [RFC 6458, section 6.1.11](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.11).
    pub enum SendFailedFlags: u16 {
        /// No part of it was sent.
        #[doc(alias = "SCTP_DATA_UNSENT")]
        Unsent = sys::SCTP_DATA_UNSENT,
        /// Some of it was sent, and may have arrived.
        #[doc(alias = "SCTP_DATA_SENT")]
        Sent = sys::SCTP_DATA_SENT,
    }
}

crate::values::flags! {
    /// Which piece of a message was returned, from the header of its DATA chunk; no flag means a piece from the middle. [RFC 6458, section 6.1.11](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.11).
    pub struct ChunkFlags: u16 {
        /// It ends the message.
        #[doc(alias = "SCTP_DATA_LAST_FRAG")]
        LAST_FRAG = sys::SCTP_DATA_LAST_FRAG,
        /// It begins the message.
        #[doc(alias = "SCTP_DATA_FIRST_FRAG")]
        FIRST_FRAG = sys::SCTP_DATA_FIRST_FRAG,
        /// Both: it is the whole message.
        #[doc(alias = "SCTP_DATA_NOT_FRAG")]
        NOT_FRAG = sys::SCTP_DATA_NOT_FRAG,
        /// The message is unordered.
        #[doc(alias = "SCTP_DATA_UNORDERED")]
        UNORDERED = sys::SCTP_DATA_UNORDERED,
    }
}

crate::values::enumeration! {
    /// What happened to the partial delivery of a message. [RFC 6458, section 6.1.7](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.7).
    pub enum PartialDeliveryIndication: u32 {
        /// It was aborted: the rest will not arrive.
        #[doc(alias = "SCTP_PARTIAL_DELIVERY_ABORTED")]
        Aborted = sys::SCTP_PARTIAL_DELIVERY_ABORTED,
    }
}

crate::values::enumeration! {
    /// What happened to a shared key. [RFC 6458, section 6.1.8](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.8).
    pub enum AuthIndication: u32 {
        /// The peer uses a new key. On Linux: a key that is not active on this side, reported for each packet.
        #[doc(alias = "SCTP_AUTH_NEW_KEY")]
        #[doc(alias = "SCTP_AUTH_NEWKEY")]
        NewKey = sys::SCTP_AUTH_NEW_KEY,
        /// The peer does not support authentication.
        #[doc(alias = "SCTP_AUTH_NO_AUTH")]
        NoAuthentication = sys::SCTP_AUTH_NO_AUTH,
        /// The last message with a deactivated one was acknowledged.
        #[doc(alias = "SCTP_AUTH_FREE_KEY")]
        FreeKey = sys::SCTP_AUTH_FREE_KEY,
    }
}

crate::values::flags! {
    /// Flags of a message sent or received. [RFC 6458, section 5.3.4](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.4).
    pub struct SndFlags: u16 {
        /// Not in the order of its stream.
        #[doc(alias = "SCTP_UNORDERED")]
        UNORDERED = sys::SCTP_UNORDERED,
        /// Use the given address instead of the primary path. A one-to-one socket of Linux does so without the flag.
        #[doc(alias = "SCTP_ADDR_OVER")]
        ADDR_OVER = sys::SCTP_ADDR_OVER,
        /// Abort the association; the message is the reason sent to the peer. On Linux not on a one-to-one socket.
        #[doc(alias = "SCTP_ABORT")]
        ABORT = sys::SCTP_ABORT,
        /// Ask the peer to acknowledge at once (RFC 7053, section 7).
        #[doc(alias = "SCTP_SACK_IMMEDIATELY")]
        SACK_IMMEDIATELY = sys::SCTP_SACK_IMMEDIATELY,
        /// To all associations of a one-to-many socket.
        #[doc(alias = "SCTP_SENDALL")]
        SENDALL = sys::SCTP_SENDALL,
        /// Shut the association down once all data is acknowledged. On Linux with an empty message, and not on a one-to-one socket.
        #[doc(alias = "SCTP_EOF")]
        EOF = sys::SCTP_EOF,
        /// This ends a message sent in pieces, with SCTP_EXPLICIT_EOR on (erratum 6111).
        #[doc(alias = "SCTP_EOR")]
        EOR = sys::SCTP_EOR,
        /// The next message has arrived completely.
        #[doc(alias = "SCTP_COMPLETE")]
        COMPLETE = sys::SCTP_COMPLETE,
        /// The next message is a notification.
        #[doc(alias = "SCTP_NOTIFICATION")]
        NOTIFICATION = sys::SCTP_NOTIFICATION,
    }
}

crate::values::flags! {
    /// What SCTP_EXTRCV reports about the next message. [RFC 6458, section 5.3.3](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.3).
    pub struct NxtFlags: u16 {
        /// There is one; the other members are valid.
        #[doc(alias = "SCTP_NEXT_MSG_AVAIL")]
        AVAIL = sys::SCTP_NEXT_MSG_AVAIL,
        /// It has arrived completely.
        #[doc(alias = "SCTP_NEXT_MSG_ISCOMPLETE")]
        ISCOMPLETE = sys::SCTP_NEXT_MSG_ISCOMPLETE,
        /// It is unordered.
        #[doc(alias = "SCTP_NEXT_MSG_IS_UNORDERED")]
        IS_UNORDERED = sys::SCTP_NEXT_MSG_IS_UNORDERED,
        /// It is a notification.
        #[doc(alias = "SCTP_NEXT_MSG_IS_NOTIFICATION")]
        IS_NOTIFICATION = sys::SCTP_NEXT_MSG_IS_NOTIFICATION,
    }
}

crate::values::enumeration! {
    /// When a message that is not delivered is abandoned. [RFC 7496, section 4.2](https://www.rfc-editor.org/rfc/rfc7496#section-4.2).
    pub enum PrPolicy: u16 {
        /// Never: reliable.
        #[doc(alias = "SCTP_PR_SCTP_NONE")]
        None = sys::SCTP_PR_SCTP_NONE,
        /// After a number of milliseconds.
        #[doc(alias = "SCTP_PR_SCTP_TTL")]
        Ttl = sys::SCTP_PR_SCTP_TTL,
        /// After a number of retransmissions.
        #[doc(alias = "SCTP_PR_SCTP_RTX")]
        #[doc(alias = "SCTP_PR_SCTP_MAX")]
        Rtx = sys::SCTP_PR_SCTP_RTX,
        /// When room is needed for one of higher priority; 0 is the highest.
        #[doc(alias = "SCTP_PR_SCTP_PRIO")]
        #[doc(alias = "SCTP_PR_SCTP_BUF")]
        Priority = sys::SCTP_PR_SCTP_PRIO,
        /// The sum over all policies, when counters are read (RFC 7496, section 4.3).
        #[doc(alias = "SCTP_PR_SCTP_ALL")]
        All = sys::SCTP_PR_SCTP_ALL,
    }
}

impl ::sctp_opts::Policy for PrPolicy {
    fn number(self) -> u16 {
        self.number()
    }
}

crate::values::flags! {
    /// What to turn on and off for a path. [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12).
    pub struct SppFlags: u32 {
        /// Send heartbeats.
        #[doc(alias = "SPP_HB_ENABLE")]
        HB_ENABLE = sys::SPP_HB_ENABLE,
        /// Send none.
        #[doc(alias = "SPP_HB_DISABLE")]
        HB_DISABLE = sys::SPP_HB_DISABLE,
        /// Send a heartbeat now.
        #[doc(alias = "SPP_HB_DEMAND")]
        HB_DEMAND = sys::SPP_HB_DEMAND,
        /// Discover the path MTU.
        #[doc(alias = "SPP_PMTUD_ENABLE")]
        PMTUD_ENABLE = sys::SPP_PMTUD_ENABLE,
        /// Use the given path MTU; Linux keeps it only if this is set for the association.
        #[doc(alias = "SPP_PMTUD_DISABLE")]
        PMTUD_DISABLE = sys::SPP_PMTUD_DISABLE,
        /// The heartbeat interval is 0.
        #[doc(alias = "SPP_HB_TIME_IS_ZERO")]
        HB_TIME_IS_ZERO = sys::SPP_HB_TIME_IS_ZERO,
        /// The flow label is set.
        #[doc(alias = "SPP_IPV6_FLOWLABEL")]
        IPV6_FLOWLABEL = sys::SPP_IPV6_FLOWLABEL,
        /// The code point is set.
        #[doc(alias = "SPP_DSCP")]
        DSCP = sys::SPP_DSCP,
        /// FreeBSD's older name for it.
        #[doc(alias = "SPP_IPV4_TOS")]
        IPV4_TOS = sys::SPP_IPV4_TOS,
    }
}

crate::values::enumeration! {
    /// An algorithm for authenticating chunks. [RFC 4895, section 8.4](https://www.rfc-editor.org/rfc/rfc4895#section-8.4).
    pub enum HmacId: u16 {
        /// Reserved.
        #[doc(alias = "SCTP_AUTH_HMAC_ID_RSVD")]
        Reserved = sys::SCTP_AUTH_HMAC_ID_RSVD,
        /// SHA-1, which is mandatory.
        #[doc(alias = "SCTP_AUTH_HMAC_ID_SHA1")]
        Sha1 = sys::SCTP_AUTH_HMAC_ID_SHA1,
        /// SHA-256.
        #[doc(alias = "SCTP_AUTH_HMAC_ID_SHA256")]
        Sha256 = sys::SCTP_AUTH_HMAC_ID_SHA256,
    }
}

crate::values::enumeration! {
    /// What may be delivered between the pieces of a message. [RFC 6458, section 8.1.20](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.20).
    pub enum FragmentInterleaveLevel: i32 {
        /// Nothing.
        #[doc(alias = "SCTP_FRAG_LEVEL_0")]
        Nothing = sys::SCTP_FRAG_LEVEL_0,
        /// Messages of other associations.
        #[doc(alias = "SCTP_FRAG_LEVEL_1")]
        Associations = sys::SCTP_FRAG_LEVEL_1,
        /// Messages of other streams as well.
        #[doc(alias = "SCTP_FRAG_LEVEL_2")]
        Streams = sys::SCTP_FRAG_LEVEL_2,
    }
}

crate::values::flags! {
    /// What the peer may request. [RFC 6525, section 6.3.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.1).
    pub struct StreamResetSupport: u32 {
        /// To reset streams.
        #[doc(alias = "SCTP_ENABLE_RESET_STREAM_REQ")]
        RESET_STREAM_REQ = sys::SCTP_ENABLE_RESET_STREAM_REQ,
        /// To reset the association.
        #[doc(alias = "SCTP_ENABLE_RESET_ASSOC_REQ")]
        RESET_ASSOC_REQ = sys::SCTP_ENABLE_RESET_ASSOC_REQ,
        /// To add streams.
        #[doc(alias = "SCTP_ENABLE_CHANGE_ASSOC_REQ")]
        CHANGE_ASSOC_REQ = sys::SCTP_ENABLE_CHANGE_ASSOC_REQ,
    }
}

crate::values::flags! {
    /// Which streams to reset. [RFC 6525, section 6.3.2](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.2).
    pub struct ResetDirection: u16 {
        /// Streams from the peer.
        #[doc(alias = "SCTP_STREAM_RESET_INCOMING")]
        INCOMING = sys::SCTP_STREAM_RESET_INCOMING,
        /// Streams to the peer.
        #[doc(alias = "SCTP_STREAM_RESET_OUTGOING")]
        OUTGOING = sys::SCTP_STREAM_RESET_OUTGOING,
    }
}

crate::values::flags! {
    /// The result of a stream reset. [RFC 6525, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.1).
    pub struct StreamResetFlags: u16 {
        /// It concerns streams from the peer.
        #[doc(alias = "SCTP_STREAM_RESET_INCOMING_SSN")]
        INCOMING_SSN = sys::SCTP_STREAM_RESET_INCOMING_SSN,
        /// It concerns streams to the peer.
        #[doc(alias = "SCTP_STREAM_RESET_OUTGOING_SSN")]
        OUTGOING_SSN = sys::SCTP_STREAM_RESET_OUTGOING_SSN,
        /// The peer refused.
        #[doc(alias = "SCTP_STREAM_RESET_DENIED")]
        DENIED = sys::SCTP_STREAM_RESET_DENIED,
        /// It failed.
        #[doc(alias = "SCTP_STREAM_RESET_FAILED")]
        FAILED = sys::SCTP_STREAM_RESET_FAILED,
    }
}

crate::values::flags! {
    /// The result of an association reset. [RFC 6525, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.2).
    pub struct AssocResetFlags: u16 {
        /// The peer refused.
        #[doc(alias = "SCTP_ASSOC_RESET_DENIED")]
        DENIED = sys::SCTP_ASSOC_RESET_DENIED,
        /// It failed.
        #[doc(alias = "SCTP_ASSOC_RESET_FAILED")]
        FAILED = sys::SCTP_ASSOC_RESET_FAILED,
    }
}

crate::values::flags! {
    /// The result of adding streams. [RFC 6525, section 6.1.3](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.3).
    pub struct StreamChangeFlags: u16 {
        /// The peer refused.
        #[doc(alias = "SCTP_STREAM_CHANGE_DENIED")]
        DENIED = sys::SCTP_STREAM_CHANGE_DENIED,
        /// It failed.
        #[doc(alias = "SCTP_STREAM_CHANGE_FAILED")]
        FAILED = sys::SCTP_STREAM_CHANGE_FAILED,
    }
}

crate::values::enumeration! {
    /// Which stream sends next. [RFC 8260, section 4.3.2](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.2).
    pub enum Scheduler: u32 {
        /// FreeBSD's default, a simple round-robin.
        #[doc(alias = "SCTP_SS_DEFAULT")]
        Default = sys::SCTP_SS_DEFAULT,
        /// The message that was sent first.
        #[doc(alias = "SCTP_SS_FCFS")]
        #[doc(alias = "SCTP_SS_FIRST_COME")]
        Fcfs = sys::SCTP_SS_FCFS,
        /// The stream of the highest priority.
        #[doc(alias = "SCTP_SS_PRIO")]
        #[doc(alias = "SCTP_SS_PRIORITY")]
        Priority = sys::SCTP_SS_PRIO,
        /// Each stream in turn, one message.
        #[doc(alias = "SCTP_SS_RR")]
        #[doc(alias = "SCTP_SS_ROUND_ROBIN")]
        RoundRobin = sys::SCTP_SS_RR,
        /// Each stream in turn, one packet.
        #[doc(alias = "SCTP_SS_RR_PKT")]
        #[doc(alias = "SCTP_SS_ROUND_ROBIN_PACKET")]
        RoundRobinPacket = sys::SCTP_SS_RR_PKT,
        /// Each stream gets the same share.
        #[doc(alias = "SCTP_SS_FB")]
        #[doc(alias = "SCTP_SS_FAIR_BANDWITH")]
        FairBandwidth = sys::SCTP_SS_FB,
    }
}

crate::values::enumeration! {
    /// What may replace the checksum. [RFC 9653, section 7.1](https://www.rfc-editor.org/rfc/rfc9653#section-7.1).
    pub enum ErrorDetection: u32 {
        /// Nothing.
        #[doc(alias = "SCTP_EDMID_NONE")]
        None = sys::SCTP_EDMID_NONE,
        /// DTLS below SCTP.
        #[doc(alias = "SCTP_EDMID_LOWER_LAYER_DTLS")]
        LowerLayerDtls = sys::SCTP_EDMID_LOWER_LAYER_DTLS,
    }
}

crate::values::enumeration! {
    /// A congestion control algorithm of FreeBSD.
    pub enum CcModule: u32 {
        /// Like TCP (RFC 2581).
        #[doc(alias = "SCTP_CC_RFC2581")]
        Standard = sys::SCTP_CC_RFC2581,
        /// HighSpeed TCP (RFC 3649).
        #[doc(alias = "SCTP_CC_HSTCP")]
        HighSpeed = sys::SCTP_CC_HSTCP,
        /// H-TCP.
        #[doc(alias = "SCTP_CC_HTCP")]
        HTcp = sys::SCTP_CC_HTCP,
        /// The standard algorithm, with round-trip times.
        #[doc(alias = "SCTP_CC_RTCC")]
        Rtcc = sys::SCTP_CC_RTCC,
    }
}

crate::values::enumeration! {
    /// How FreeBSD uses several paths at once (concurrent multipath transfer).
    pub enum CmtMode: u32 {
        /// Only one path at a time.
        #[doc(alias = "SCTP_CMT_OFF")]
        Off = sys::SCTP_CMT_OFF,
        /// All paths, with independent congestion control.
        #[doc(alias = "SCTP_CMT_BASE")]
        Base = sys::SCTP_CMT_BASE,
        /// With resource pooling, version 1.
        #[doc(alias = "SCTP_CMT_RPV1")]
        Rpv1 = sys::SCTP_CMT_RPV1,
        /// With resource pooling, version 2.
        #[doc(alias = "SCTP_CMT_RPV2")]
        Rpv2 = sys::SCTP_CMT_RPV2,
        /// Like Multipath TCP.
        #[doc(alias = "SCTP_CMT_MPTCP")]
        #[doc(alias = "SCTP_CMT_MAX")]
        MpTcp = sys::SCTP_CMT_MPTCP,
    }
}

crate::values::enumeration! {
    /// Why a peer reports an error or aborts the association. [RFC 9260, section 3.3.10](https://www.rfc-editor.org/rfc/rfc9260#section-3.3.10).
    pub enum ErrorCause: u16 {
        /// No error.
        #[doc(alias = "SCTP_CAUSE_NO_ERROR")]
        NoError = sys::SCTP_CAUSE_NO_ERROR,
        /// The stream does not exist.
        #[doc(alias = "SCTP_CAUSE_INVALID_STREAM")]
        InvalidStream = sys::SCTP_CAUSE_INVALID_STREAM,
        /// A mandatory parameter is missing.
        #[doc(alias = "SCTP_CAUSE_MISSING_PARAM")]
        MissingParam = sys::SCTP_CAUSE_MISSING_PARAM,
        /// The cookie was stale.
        #[doc(alias = "SCTP_CAUSE_STALE_COOKIE")]
        StaleCookie = sys::SCTP_CAUSE_STALE_COOKIE,
        /// Out of resources.
        #[doc(alias = "SCTP_CAUSE_OUT_OF_RESC")]
        OutOfResource = sys::SCTP_CAUSE_OUT_OF_RESC,
        /// An address cannot be resolved.
        #[doc(alias = "SCTP_CAUSE_UNRESOLVABLE_ADDR")]
        UnresolvableAddress = sys::SCTP_CAUSE_UNRESOLVABLE_ADDR,
        /// A chunk type is unknown.
        #[doc(alias = "SCTP_CAUSE_UNRECOG_CHUNK")]
        UnrecognizedChunk = sys::SCTP_CAUSE_UNRECOG_CHUNK,
        /// A mandatory parameter has a bad value.
        #[doc(alias = "SCTP_CAUSE_INVALID_PARAM")]
        InvalidParam = sys::SCTP_CAUSE_INVALID_PARAM,
        /// A parameter is unknown.
        #[doc(alias = "SCTP_CAUSE_UNRECOG_PARAM")]
        UnrecognizedParam = sys::SCTP_CAUSE_UNRECOG_PARAM,
        /// A DATA chunk is empty.
        #[doc(alias = "SCTP_CAUSE_NO_USER_DATA")]
        NoUserData = sys::SCTP_CAUSE_NO_USER_DATA,
        /// A cookie was received during a shutdown.
        #[doc(alias = "SCTP_CAUSE_COOKIE_IN_SHUTDOWN")]
        CookieInShutdown = sys::SCTP_CAUSE_COOKIE_IN_SHUTDOWN,
        /// A restart brought new addresses.
        #[doc(alias = "SCTP_CAUSE_RESTART_W_NEWADDR")]
        RestartWithNewAddress = sys::SCTP_CAUSE_RESTART_W_NEWADDR,
        /// The application asked for it.
        #[doc(alias = "SCTP_CAUSE_USER_INITIATED_ABT")]
        UserInitiatedAbort = sys::SCTP_CAUSE_USER_INITIATED_ABT,
        /// The other side violated the protocol.
        #[doc(alias = "SCTP_CAUSE_PROTOCOL_VIOLATION")]
        ProtocolViolation = sys::SCTP_CAUSE_PROTOCOL_VIOLATION,
        /// The last address cannot be removed (RFC 5061).
        #[doc(alias = "SCTP_CAUSE_DELETING_LAST_ADDR")]
        DeletingLastAddress = sys::SCTP_CAUSE_DELETING_LAST_ADDR,
        /// There is no room for an address (RFC 5061).
        #[doc(alias = "SCTP_CAUSE_RESOURCE_SHORTAGE")]
        ResourceShortage = sys::SCTP_CAUSE_RESOURCE_SHORTAGE,
        /// The address that the request came from cannot be removed (RFC 5061).
        #[doc(alias = "SCTP_CAUSE_DELETING_SRC_ADDR")]
        DeletingSourceAddress = sys::SCTP_CAUSE_DELETING_SRC_ADDR,
        /// The response does not match a request (RFC 5061).
        #[doc(alias = "SCTP_CAUSE_ILLEGAL_ASCONF_ACK")]
        IllegalAsconfAck = sys::SCTP_CAUSE_ILLEGAL_ASCONF_ACK,
        /// The address change is not authorized (RFC 5061).
        #[doc(alias = "SCTP_CAUSE_REQUEST_REFUSED")]
        RequestRefused = sys::SCTP_CAUSE_REQUEST_REFUSED,
        /// A middlebox has the same tags already (draft-ietf-tsvwg-natsupp-23).
        #[doc(alias = "SCTP_CAUSE_NAT_COLLIDING_STATE")]
        NatCollidingState = sys::SCTP_CAUSE_NAT_COLLIDING_STATE,
        /// A middlebox does not know the association (draft-ietf-tsvwg-natsupp-23).
        #[doc(alias = "SCTP_CAUSE_NAT_MISSING_STATE")]
        NatMissingState = sys::SCTP_CAUSE_NAT_MISSING_STATE,
        /// The algorithm is not supported (RFC 4895).
        #[doc(alias = "SCTP_CAUSE_UNSUPPORTED_HMACID")]
        UnsupportedHmacId = sys::SCTP_CAUSE_UNSUPPORTED_HMACID,
    }
}

crate::values::enumeration! {
    /// Type of a chunk. [RFC 9260, section 3.2](https://www.rfc-editor.org/rfc/rfc9260#section-3.2).
    pub enum ChunkType: u8 {
        /// User data.
        #[doc(alias = "SCTP_DATA")]
        Data = sys::SCTP_DATA,
        /// Opens an association.
        #[doc(alias = "SCTP_INITIATION")]
        Init = sys::SCTP_INITIATION,
        /// Answers INIT.
        #[doc(alias = "SCTP_INITIATION_ACK")]
        InitAck = sys::SCTP_INITIATION_ACK,
        /// Acknowledges data.
        #[doc(alias = "SCTP_SELECTIVE_ACK")]
        Sack = sys::SCTP_SELECTIVE_ACK,
        /// Probes a path.
        #[doc(alias = "SCTP_HEARTBEAT_REQUEST")]
        Heartbeat = sys::SCTP_HEARTBEAT_REQUEST,
        /// Answers HEARTBEAT.
        #[doc(alias = "SCTP_HEARTBEAT_ACK")]
        HeartbeatAck = sys::SCTP_HEARTBEAT_ACK,
        /// Ends an association at once.
        #[doc(alias = "SCTP_ABORT_ASSOCIATION")]
        Abort = sys::SCTP_ABORT_ASSOCIATION,
        /// Begins a graceful shutdown.
        #[doc(alias = "SCTP_SHUTDOWN")]
        Shutdown = sys::SCTP_SHUTDOWN,
        /// Answers SHUTDOWN.
        #[doc(alias = "SCTP_SHUTDOWN_ACK")]
        ShutdownAck = sys::SCTP_SHUTDOWN_ACK,
        /// Reports an error.
        #[doc(alias = "SCTP_OPERATION_ERROR")]
        Error = sys::SCTP_OPERATION_ERROR,
        /// Returns the cookie.
        #[doc(alias = "SCTP_COOKIE_ECHO")]
        CookieEcho = sys::SCTP_COOKIE_ECHO,
        /// Answers COOKIE ECHO.
        #[doc(alias = "SCTP_COOKIE_ACK")]
        CookieAck = sys::SCTP_COOKIE_ACK,
        /// Reports congestion marks.
        #[doc(alias = "SCTP_ECN_ECHO")]
        EcnEcho = sys::SCTP_ECN_ECHO,
        /// Says that the window was reduced.
        #[doc(alias = "SCTP_ECN_CWR")]
        EcnCwr = sys::SCTP_ECN_CWR,
        /// Completes a graceful shutdown.
        #[doc(alias = "SCTP_SHUTDOWN_COMPLETE")]
        ShutdownComplete = sys::SCTP_SHUTDOWN_COMPLETE,
        /// Authenticates what follows (RFC 4895).
        #[doc(alias = "SCTP_AUTHENTICATION")]
        Auth = sys::SCTP_AUTHENTICATION,
        /// Acknowledges data that the receiver keeps (draft-natarajan-tsvwg-sctp-nrsack-08).
        #[doc(alias = "SCTP_NR_SELECTIVE_ACK")]
        NrSack = sys::SCTP_NR_SELECTIVE_ACK,
        /// User data that may be interleaved (RFC 8260).
        #[doc(alias = "SCTP_IDATA")]
        IData = sys::SCTP_IDATA,
        /// Answers ASCONF (RFC 5061).
        #[doc(alias = "SCTP_ASCONF_ACK")]
        AsconfAck = sys::SCTP_ASCONF_ACK,
        /// Reports a dropped packet (draft-stewart-sctp-pktdrprep-16).
        #[doc(alias = "SCTP_PACKET_DROPPED")]
        PacketDropped = sys::SCTP_PACKET_DROPPED,
        /// Reconfigures streams (RFC 6525).
        #[doc(alias = "SCTP_STREAM_RESET")]
        ReConfig = sys::SCTP_STREAM_RESET,
        /// Pads a packet (RFC 4820).
        #[doc(alias = "SCTP_PAD_CHUNK")]
        Pad = sys::SCTP_PAD_CHUNK,
        /// Skips abandoned messages (RFC 3758).
        #[doc(alias = "SCTP_FORWARD_CUM_TSN")]
        ForwardTsn = sys::SCTP_FORWARD_CUM_TSN,
        /// Changes addresses (RFC 5061).
        #[doc(alias = "SCTP_ASCONF")]
        Asconf = sys::SCTP_ASCONF,
        /// The same for interleaved messages (RFC 8260).
        #[doc(alias = "SCTP_IFORWARD_CUM_TSN")]
        IForwardTsn = sys::SCTP_IFORWARD_CUM_TSN,
    }
}

crate::values::enumeration! {
    /// Type of a notification ([RFC 6458, section 6.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1)).
    pub enum NotificationType: u16 {
        /// An association came up, was lost, restarted or ended.
        #[doc(alias = "SCTP_ASSOC_CHANGE")]
        AssocChange = sys::SCTP_ASSOC_CHANGE,
        /// Something happened to an address of the peer.
        #[doc(alias = "SCTP_PEER_ADDR_CHANGE")]
        PeerAddrChange = sys::SCTP_PEER_ADDR_CHANGE,
        /// The peer sent an ERROR chunk.
        #[doc(alias = "SCTP_REMOTE_ERROR")]
        RemoteError = sys::SCTP_REMOTE_ERROR,
        /// A message could not be delivered, and is returned (older form).
        #[doc(alias = "SCTP_SEND_FAILED")]
        SendFailed = sys::SCTP_SEND_FAILED,
        /// The peer is shutting the association down: nothing more should be sent.
        #[doc(alias = "SCTP_SHUTDOWN_EVENT")]
        Shutdown = sys::SCTP_SHUTDOWN_EVENT,
        /// The peer announced its adaptation layer.
        #[doc(alias = "SCTP_ADAPTATION_INDICATION")]
        Adaptation = sys::SCTP_ADAPTATION_INDICATION,
        /// The partial delivery of a message was aborted.
        #[doc(alias = "SCTP_PARTIAL_DELIVERY_EVENT")]
        PartialDelivery = sys::SCTP_PARTIAL_DELIVERY_EVENT,
        /// Something happened to a shared key, or the peer does not support authentication.
        #[doc(alias = "SCTP_AUTHENTICATION_EVENT")]
        Authentication = sys::SCTP_AUTHENTICATION_EVENT,
        /// All data was sent and acknowledged.
        #[doc(alias = "SCTP_SENDER_DRY_EVENT")]
        SenderDry = sys::SCTP_SENDER_DRY_EVENT,
        /// Notifications were lost for lack of memory.
        #[doc(alias = "SCTP_NOTIFICATIONS_STOPPED_EVENT")]
        NotificationsStopped = sys::SCTP_NOTIFICATIONS_STOPPED_EVENT,
        /// A message could not be delivered, and is returned.
        #[doc(alias = "SCTP_SEND_FAILED_EVENT")]
        SendFailedEvent = sys::SCTP_SEND_FAILED_EVENT,
        /// Streams were reset by either side, or could not be reset.
        #[doc(alias = "SCTP_STREAM_RESET_EVENT")]
        StreamReset = sys::SCTP_STREAM_RESET_EVENT,
        /// The association's sequence numbers were reset by either side, or could not be reset.
        #[doc(alias = "SCTP_ASSOC_RESET_EVENT")]
        AssocReset = sys::SCTP_ASSOC_RESET_EVENT,
        /// Streams were added by either side, or could not be added.
        #[doc(alias = "SCTP_STREAM_CHANGE_EVENT")]
        StreamChange = sys::SCTP_STREAM_CHANGE_EVENT,
    }
}

impl ::sctp_opts::EventType for NotificationType {
    fn number(self) -> u16 {
        self.number()
    }
}

/// Initial value and bounds of the retransmission timeout.
///
/// <span class="stab portability" title="Linux since 2.5.74">Linux 2.5.74</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// A field of 0 leaves that value unchanged. Set for future associations, it is what they start with; set for one
/// association, it takes effect when the timeout is next computed. Lower the minimum for quick loss recovery on a
/// local network, but keep it above the peer's SACK delay.
///
/// | C | [`SCTP_RTOINFO`](sys::SCTP_RTOINFO) (1), [`sctp_rtoinfo`](sys::sctp_rtoinfo) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.1) |
/// | protocol | [RFC 9260, section 6.3.1](https://www.rfc-editor.org/rfc/rfc9260#section-6.3.1); [RFC 9260, section 16](https://www.rfc-editor.org/rfc/rfc9260#section-16); [RFC 9260, section 11.1.13](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.13) |
/// | exists on | Linux since 2.5.74; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | 1000/1000/60000 ms |
/// | defaults from | `net.inet.sctp.rto_initial`, `net.inet.sctp.rto_min`, `net.inet.sctp.rto_max` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use sctp_opts::options::RtoInfo;
/// use sctp_opts::{set, Future};
///
/// let new = RtoInfo {
///     initial: Duration::from_millis(500),
///     min: Duration::from_millis(200),
///     ..RtoInfo::default()
/// };
/// set(&socket, Future, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the initial value is not between minimum and maximum.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - The initial timeout is 3000 ms up to 13.0.
#[doc(alias = "SCTP_RTOINFO")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RtoInfo {
    /// The timeout before a round trip was measured. In whole milliseconds (rounded down, but never to 0); 0 leaves it unchanged.
    #[doc(alias = "srto_initial")]
    pub initial: Duration,
    /// The longest timeout. In whole milliseconds (rounded down, but never to 0); 0 leaves it unchanged.
    #[doc(alias = "srto_max")]
    pub max: Duration,
    /// The shortest timeout. In whole milliseconds (rounded down, but never to 0); 0 leaves it unchanged.
    #[doc(alias = "srto_min")]
    pub min: Duration,
}

unsafe impl ::sctp_opts::SockOpt for RtoInfo {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_RTOINFO;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for RtoInfo {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_rtoinfo;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.srto_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            initial: ::sctp_opts::codec::Millis::decode(raw.srto_initial, "initial")?,
            max: ::sctp_opts::codec::Millis::decode(raw.srto_max, "max")?,
            min: ::sctp_opts::codec::Millis::decode(raw.srto_min, "min")?,
        })
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for RtoInfo {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_rtoinfo;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.srto_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.srto_initial = ::sctp_opts::codec::Millis::encode(&self.initial, "initial")?;
        raw.srto_max = ::sctp_opts::codec::Millis::encode(&self.max, "max")?;
        raw.srto_min = ::sctp_opts::codec::Millis::encode(&self.min, "min")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Retransmission limit and cookie lifetime of an association, and the sizes of both receive windows.
///
/// <span class="stab portability" title="Linux since 2.5.74">Linux 2.5.74</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// Only the limit and the cookie life can be set, and 0 leaves them unchanged; the number of peer addresses and the two
/// windows are read-only. An association fails when that many retransmissions and heartbeats in a row go unanswered, on
/// whichever paths, so the limit should not exceed the sum of theirs ([`SCTP_PEER_ADDR_PARAMS`](PeerAddrParams)).
///
/// | C | [`SCTP_ASSOCINFO`](sys::SCTP_ASSOCINFO) (2), [`sctp_assocparams`](sys::sctp_assocparams) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.2) |
/// | protocol | [RFC 9260, section 8.1](https://www.rfc-editor.org/rfc/rfc9260#section-8.1); [RFC 9260, section 5.1.3](https://www.rfc-editor.org/rfc/rfc9260#section-5.1.3); [RFC 9260, section 16](https://www.rfc-editor.org/rfc/rfc9260#section-16); [RFC 9260, section 11.1.13](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.13) |
/// | exists on | Linux since 2.5.74; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | 10 retransmissions, 60000 ms |
/// | defaults from | `net.inet.sctp.assoc_rtx_max`, `net.inet.sctp.valid_cookie_life` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::AssocInfo;
/// use sctp_opts::{set, Future};
///
/// let new = AssocInfo {
///     max_retrans: 4,
///     ..AssocInfo::default()
/// };
/// set(&socket, Future, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - A cookie lifetime outside 1000 to 3600000 ms is silently limited to that range.
#[doc(alias = "SCTP_ASSOCINFO")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AssocInfo {
    /// Room left in the peer's receive window; 0 for future associations. In bytes. Reported only; ignored by `set`.
    #[doc(alias = "sasoc_peer_rwnd")]
    pub peer_rwnd: u32,
    /// The local receive window as last computed; for future associations, the room in the socket's receive buffer. In bytes. Reported only; ignored by `set`.
    #[doc(alias = "sasoc_local_rwnd")]
    pub local_rwnd: u32,
    /// How long a cookie sent during setup is valid; limited to between 1 s and 1 h. In whole milliseconds (rounded down, but never to 0); 0 leaves it unchanged.
    #[doc(alias = "sasoc_cookie_life")]
    pub cookie_life: Duration,
    /// Consecutive retransmissions before the association fails. 0 leaves it unchanged.
    #[doc(alias = "sasoc_asocmaxrxt")]
    pub max_retrans: u16,
    /// Addresses that the peer has; 0 for future associations. Reported only; ignored by `set`.
    #[doc(alias = "sasoc_number_peer_destinations")]
    pub number_peer_destinations: u16,
}

unsafe impl ::sctp_opts::SockOpt for AssocInfo {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_ASSOCINFO;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AssocInfo {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assocparams;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.sasoc_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            peer_rwnd: ::sctp_opts::codec::decode(raw.sasoc_peer_rwnd, "peer_rwnd")?,
            local_rwnd: ::sctp_opts::codec::decode(raw.sasoc_local_rwnd, "local_rwnd")?,
            cookie_life: ::sctp_opts::codec::Millis::decode(
                raw.sasoc_cookie_life,
                "cookie_life",
            )?,
            max_retrans: ::sctp_opts::codec::decode(
                raw.sasoc_asocmaxrxt,
                "max_retrans",
            )?,
            number_peer_destinations: ::sctp_opts::codec::decode(
                raw.sasoc_number_peer_destinations,
                "number_peer_destinations",
            )?,
        })
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AssocInfo {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assocparams;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sasoc_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sasoc_cookie_life = ::sctp_opts::codec::Millis::encode(
            &self.cookie_life,
            "cookie_life",
        )?;
        raw.sasoc_asocmaxrxt = ::sctp_opts::codec::encode(
            &self.max_retrans,
            "max_retrans",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// What the next association asks for: streams in both directions, attempts and timeout of its setup.
///
/// <span class="stab portability" title="Linux since 2.5.53">Linux 2.5.53</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// A field of 0 keeps the current default. The number of outbound streams is a request, which the peer may lower, and the
/// inbound number is a limit on what the peer gets. It only has an effect before an association is set up; sockets from
/// accept() inherit what was set on the listening one.
///
/// | C | [`SCTP_INITMSG`](sys::SCTP_INITMSG) (3), [`sctp_initmsg`](sys::sctp_initmsg) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.3](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.3) |
/// | protocol | [RFC 9260, section 5.1.1](https://www.rfc-editor.org/rfc/rfc9260#section-5.1.1); [RFC 9260, section 11.1.2](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.2); [RFC 9260, section 16](https://www.rfc-editor.org/rfc/rfc9260#section-16) |
/// | exists on | Linux since 2.5.53; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | 10 out, 2048 in, 8 retries, 60000 ms |
/// | defaults from | `net.inet.sctp.outgoing_streams`, `net.inet.sctp.incoming_streams`, `net.inet.sctp.init_rtx_max`, `net.inet.sctp.init_rto_max` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::InitMsg;
/// use sctp_opts::{set, Socket};
///
/// let new = InitMsg {
///     num_ostreams: 64,
///     max_instreams: 64,
///     ..InitMsg::default()
/// };
/// set(&socket, Socket, &new)?;
/// # Ok(()) }
/// ```
#[doc(alias = "SCTP_INITMSG")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InitMsg {
    /// Outbound streams to ask for. 0 leaves it unchanged.
    #[doc(alias = "sinit_num_ostreams")]
    pub num_ostreams: u16,
    /// Inbound streams to accept at most. 0 leaves it unchanged.
    #[doc(alias = "sinit_max_instreams")]
    pub max_instreams: u16,
    /// How often INIT is retransmitted before setup fails. 0 leaves it unchanged.
    #[doc(alias = "sinit_max_attempts")]
    pub max_attempts: u16,
    /// The longest time between two of them, except after the first to each address, where SCTP_RTOINFO sets it. In whole milliseconds (rounded down, but never to 0); 0 leaves it unchanged.
    #[doc(alias = "sinit_max_init_timeo")]
    pub max_init_timeout: Duration,
}

unsafe impl ::sctp_opts::SockOpt for InitMsg {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_INITMSG;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for InitMsg {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sys::sctp_initmsg;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            num_ostreams: ::sctp_opts::codec::decode(
                raw.sinit_num_ostreams,
                "num_ostreams",
            )?,
            max_instreams: ::sctp_opts::codec::decode(
                raw.sinit_max_instreams,
                "max_instreams",
            )?,
            max_attempts: ::sctp_opts::codec::decode(
                raw.sinit_max_attempts,
                "max_attempts",
            )?,
            max_init_timeout: ::sctp_opts::codec::Millis::decode(
                raw.sinit_max_init_timeo,
                "max_init_timeout",
            )?,
        })
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for InitMsg {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sys::sctp_initmsg;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sinit_num_ostreams = ::sctp_opts::codec::encode(
            &self.num_ostreams,
            "num_ostreams",
        )?;
        raw.sinit_max_instreams = ::sctp_opts::codec::encode(
            &self.max_instreams,
            "max_instreams",
        )?;
        raw.sinit_max_attempts = ::sctp_opts::codec::encode(
            &self.max_attempts,
            "max_attempts",
        )?;
        raw.sinit_max_init_timeo = ::sctp_opts::codec::Millis::encode(
            &self.max_init_timeout,
            "max_init_timeout",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Sends small messages at once instead of holding them back until outstanding data is acknowledged.
///
/// <span class="stab portability" title="Linux since 2.5.66">Linux 2.5.66</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// Off by default: the Nagle-like algorithm bundles small messages, at the price of up to a SACK delay (200 ms) each.
/// Turn it on for request-response protocols.
///
/// | C | [`SCTP_NODELAY`](sys::SCTP_NODELAY) (4), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.5](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.5) |
/// | protocol | [RFC 9260, section 6.1](https://www.rfc-editor.org/rfc/rfc9260#section-6.1); [RFC 9260, section 11.1.5](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.5) |
/// | exists on | Linux since 2.5.66; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | off |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::NoDelay;
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &NoDelay(true))?;
/// # Ok(()) }
/// ```
#[doc(alias = "SCTP_NODELAY")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NoDelay(
    /// The value.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for NoDelay {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_NODELAY;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for NoDelay {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for NoDelay {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Shuts an association down when no user data was sent or received for this many seconds.
///
/// <span class="stab portability" title="Linux since 2.5.33">Linux 2.5.33</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// Only a one-to-many socket has it, and it only applies to associations that start after it was set.
///
/// | C | [`SCTP_AUTOCLOSE`](sys::SCTP_AUTOCLOSE) (5), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.8](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.8) |
/// | protocol | [RFC 9260, section 9.2](https://www.rfc-editor.org/rfc/rfc9260#section-9.2) |
/// | exists on | Linux since 2.5.33; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | style | one-to-many sockets only |
/// | default | off |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use sctp_opts::options::AutoClose;
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &AutoClose(Duration::from_secs(300)))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the socket is one-to-one; use a one-to-many socket (SOCK_SEQPACKET).
///
/// # On FreeBSD
///
/// - Existing associations keep the time that they started with, but 0 turns it off for them as well.
/// - On a one-to-one socket it reads as 0.
#[doc(alias = "SCTP_AUTOCLOSE")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AutoClose(
    /// In whole seconds (rounded down, but never to 0); 0 turns it off.
    pub Duration,
);

unsafe impl ::sctp_opts::SockOpt for AutoClose {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_AUTOCLOSE;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AutoClose {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::Seconds::decode(*raw, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AutoClose {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::Seconds::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// The peer address that new data is sent to as long as it is reachable.
///
/// <span class="stab portability" title="Linux since 2.6.0">Linux 2.6.0</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// It must be one of the addresses of the peer. Retransmissions and failover may still use the others; to make the peer
/// prefer one of our addresses, see [`SCTP_SET_PEER_PRIMARY_ADDR`](SetPeerPrimaryAddr).
///
/// | C | [`SCTP_PRIMARY_ADDR`](sys::SCTP_PRIMARY_ADDR) (7), [`sctp_setprim`](sys::sctp_setprim) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.9](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.9) |
/// | protocol | [RFC 9260, section 6.4](https://www.rfc-editor.org/rfc/rfc9260#section-6.4); [RFC 9260, section 11.1.6](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.6) |
/// | exists on | Linux since 2.6.0; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId, peer: std::net::SocketAddr) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::PrimaryAddr;
/// use sctp_opts::set;
///
/// set(&socket, assoc, &PrimaryAddr(peer))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the peer does not have that address, or has not confirmed it.
/// - `EINVAL` (get): the id is a special one, or the one-to-one socket has no association.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
///
/// # On FreeBSD
///
/// - Contrary to the RFC, set accepts the ids 0 to 2 on a one-to-many socket; the address and port then determine the association.
#[doc(alias = "SCTP_PRIMARY_ADDR")]
#[doc(alias = "ssp_addr")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PrimaryAddr(
    /// The peer's address to send to by default.
    #[cfg_attr(feature = "serde", serde(with = "crate::serial::address"))]
    pub SocketAddr,
);

unsafe impl ::sctp_opts::SockOpt for PrimaryAddr {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PRIMARY_ADDR;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PrimaryAddr {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_setprim;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.ssp_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.ssp_addr, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PrimaryAddr {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_setprim;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.ssp_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.ssp_addr = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// The adaptation code point that this endpoint announces to the peer when an association is set up.
///
/// <span class="stab portability" title="Linux since 2.6.10">Linux 2.6.10</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// 32 bits with a meaning that both applications agreed on, in host byte order here. The peer's code point arrives as
/// `SCTP_ADAPTATION_INDICATION`.
///
/// | C | [`SCTP_ADAPTATION_LAYER`](sys::SCTP_ADAPTATION_LAYER) (8), [`sctp_setadaptation`](sys::sctp_setadaptation) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.10](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.10) |
/// | protocol | [RFC 5061, section 4.2.6](https://www.rfc-editor.org/rfc/rfc5061#section-4.2.6) |
/// | exists on | Linux since 2.6.10; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::AdaptationLayer;
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &AdaptationLayer(7))?;
/// # Ok(()) }
/// ```
#[doc(alias = "SCTP_ADAPTATION_LAYER")]
#[doc(alias = "SCTP_ADAPTION_LAYER")]
#[doc(alias = "ssb_adaptation_ind")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdaptationLayer(
    /// A number that both applications understand; SCTP only carries it, in network byte order on the wire. Nothing is announced until it is set.
    pub u32,
);

unsafe impl ::sctp_opts::SockOpt for AdaptationLayer {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_ADAPTATION_LAYER;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AdaptationLayer {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sys::sctp_setadaptation;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.ssb_adaptation_ind, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AdaptationLayer {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sys::sctp_setadaptation;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.ssb_adaptation_ind = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Refuses messages that do not fit into one packet instead of splitting them.
///
/// <span class="stab portability" title="Linux since 2.5.33">Linux 2.5.33</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// While it is on, sending such a message fails with EMSGSIZE.
///
/// | C | [`SCTP_DISABLE_FRAGMENTS`](sys::SCTP_DISABLE_FRAGMENTS) (9), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.11](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.11) |
/// | protocol | [RFC 9260, section 6.9](https://www.rfc-editor.org/rfc/rfc9260#section-6.9) |
/// | exists on | Linux since 2.5.33; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | off |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::DisableFragments;
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &DisableFragments(true))?;
/// # Ok(()) }
/// ```
///
/// # On FreeBSD
///
/// - Only what is longer than the path MTU, headers included, is refused: a slightly shorter message is split.
#[doc(alias = "SCTP_DISABLE_FRAGMENTS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DisableFragments(
    /// The value.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for DisableFragments {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_DISABLE_FRAGMENTS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for DisableFragments {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for DisableFragments {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Heartbeats, retransmission limit, path MTU and packet marking of one peer address or all of them.
///
/// <span class="stab portability" title="Linux since 2.6.0">Linux 2.6.0</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// In C, the flags say which fields are used. A value that was read has the flags of what is on: to change that, replace the
/// flag, such as `SPP_PMTUD_ENABLE` by `SPP_PMTUD_DISABLE` to set a path MTU. A time, limit or MTU of 0 leaves that value
/// unchanged (a heartbeat interval of 0 needs `SPP_HB_TIME_IS_ZERO`). Without an address it applies to all paths of the
/// association, and with the future association to later ones. `SPP_HB_DEMAND` sends a heartbeat at once and needs an
/// association.
///
/// | C | [`SCTP_PEER_ADDR_PARAMS`](sys::SCTP_PEER_ADDR_PARAMS) (10), [`sctp_paddrparams`](sys::sctp_paddrparams) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12) |
/// | protocol | [RFC 9260, section 8.2](https://www.rfc-editor.org/rfc/rfc9260#section-8.2); [RFC 9260, section 8.3](https://www.rfc-editor.org/rfc/rfc9260#section-8.3); [RFC 9260, section 7.3](https://www.rfc-editor.org/rfc/rfc9260#section-7.3); [RFC 9260, section 11.1.9](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.9); [RFC 9260, section 11.1.10](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.10); [RFC 9260, section 11.1.12](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.12); [RFC 8899, section 6.2](https://www.rfc-editor.org/rfc/rfc8899#section-6.2) |
/// | exists on | Linux since 2.6.0; FreeBSD since 7.0 |
/// | get | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | heartbeat every 30000 ms, 5 retransmissions |
/// | defaults from | `net.inet.sctp.heartbeat_interval`, `net.inet.sctp.path_rtx_max` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use sctp_opts::options::{PeerAddrParams, SppFlags};
/// use sctp_opts::{get, set, Future};
///
/// let now = get::<PeerAddrParams>(&socket, Future)?;
/// let new = PeerAddrParams {
///     hb_interval: Duration::from_secs(5),
///     flags: SppFlags::HB_ENABLE,
///     ..now
/// };
/// set(&socket, Future, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the peer does not have that address.
/// - `EINVAL` (set): an enabling and a disabling flag are both set.
/// - `EINVAL` (set): SPP_PMTUD_DISABLE comes with a path MTU, not 0, outside 512 to 65536 bytes.
/// - `EAFNOSUPPORT`: an association is meant, and the address is neither IPv4 nor IPv6; give the IPv4 or IPv6 wildcard address to mean all paths.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - In `sctp-opts` a heartbeat interval, path MTU, flow label or code point that is given sets its flag, unless the flags contradict; values that the kernel would truncate are refused.
/// - An IPv4 or IPv6 wildcard address means all paths of the association; an empty one (family 0) is refused.
/// - Set for future associations, a heartbeat interval above 14400000 ms (4 h) is reduced to that; an association or a path keeps it.
/// - For future associations an interval takes effect even without SPP_HB_ENABLE.
/// - SPP_HB_DEMAND sends nothing unless an address of the peer is given and the association is established, and does not say so.
/// - A retransmission limit that a path has already exceeded makes it unreachable at once, a higher one reachable again, with a SCTP_PEER_ADDR_CHANGE.
/// - SPP_PMTUD_DISABLE with a path MTU of 0, which leaves that as it is, was refused in 13.0.
/// - On a one-to-many socket, the ids 0 to 2 are accepted with an address of the peer and its port.
/// - Read for future associations, spp_flags keeps the bits that the caller had set.
#[doc(alias = "SCTP_PEER_ADDR_PARAMS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PeerAddrParams {
    /// Time between two heartbeats on an idle path, in addition to the retransmission timeout; for future associations, four hours at most. In whole milliseconds (rounded down, but never to 0); 0 means: unchanged unless SPP_HB_TIME_IS_ZERO is set.
    #[doc(alias = "spp_hbinterval")]
    pub hb_interval: Duration,
    /// What fits into a packet after the IP and SCTP headers. Setting it ends path MTU discovery; without a path it reads as 0 unless it was set. In bytes; 0 leaves it unchanged.
    #[doc(alias = "spp_pathmtu")]
    pub path_mtu: u32,
    /// What to turn on and off.
    #[doc(alias = "spp_flags")]
    pub flags: SppFlags,
    /// Flow label of the packets sent to an IPv6 address; used with `SPP_IPV6_FLOWLABEL`. 0 to 1048575.
    #[doc(alias = "spp_ipv6_flowlabel")]
    pub ipv6_flowlabel: u32,
    /// Consecutive failures, of data or heartbeats, up to which a path is reachable; one more makes it unreachable. 0 leaves it unchanged.
    #[doc(alias = "spp_pathmaxrxt")]
    pub path_max_retrans: u16,
    /// Differentiated services code point, in the upper six bits; used with `SPP_DSCP`. 0 to 252.
    #[doc(alias = "spp_dscp")]
    pub dscp: u8,
}

unsafe impl ::sctp_opts::SockOpt for PeerAddrParams {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PEER_ADDR_PARAMS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PeerAddrParams {
    type Scope = ::sctp_opts::scope::AnyPath<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_paddrparams;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.spp_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.spp_address = ::sctp_opts::codec::encode(&key.peer, "peer")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(
            crate::adapt::freebsd::peer_addr_params::read(Self {
                hb_interval: ::sctp_opts::codec::Millis::decode(
                    raw.spp_hbinterval,
                    "hb_interval",
                )?,
                path_mtu: ::sctp_opts::codec::decode(raw.spp_pathmtu, "path_mtu")?,
                flags: ::sctp_opts::codec::decode(raw.spp_flags, "flags")?,
                ipv6_flowlabel: ::sctp_opts::codec::decode(
                    raw.spp_ipv6_flowlabel,
                    "ipv6_flowlabel",
                )?,
                path_max_retrans: ::sctp_opts::codec::decode(
                    raw.spp_pathmaxrxt,
                    "path_max_retrans",
                )?,
                dscp: ::sctp_opts::codec::decode(raw.spp_dscp, "dscp")?,
            }),
        )
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PeerAddrParams {
    type Scope = ::sctp_opts::scope::AnyPath<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_paddrparams;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.spp_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.spp_address = ::sctp_opts::codec::encode(&key.peer, "peer")?;
        raw.spp_hbinterval = ::sctp_opts::codec::Millis::encode(
            &self.hb_interval,
            "hb_interval",
        )?;
        raw.spp_pathmtu = ::sctp_opts::codec::encode(&self.path_mtu, "path_mtu")?;
        raw.spp_flags = ::sctp_opts::codec::encode(&self.flags, "flags")?;
        raw.spp_ipv6_flowlabel = ::sctp_opts::codec::encode(
            &self.ipv6_flowlabel,
            "ipv6_flowlabel",
        )?;
        raw.spp_pathmaxrxt = ::sctp_opts::codec::encode(
            &self.path_max_retrans,
            "path_max_retrans",
        )?;
        raw.spp_dscp = ::sctp_opts::codec::encode(&self.dscp, "dscp")?;
        crate::adapt::freebsd::peer_addr_params::written(self, raw)?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Stream, flags, payload protocol identifier, context and lifetime of messages sent without ancillary data.
///
/// <span class="stab portability" title="Linux since 2.6.0">Linux 2.6.0</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// The default of one association or of future ones. Setting it also replaces the default partial-reliability policy,
/// because the lifetime is part of it.
///
/// **Deprecated** in favour of [`SCTP_DEFAULT_SNDINFO`](DefaultSndInfo) and [`SCTP_DEFAULT_PRINFO`](DefaultPrInfo) ([RFC 6458, section 8.1.13](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.13)).
///
/// | C | [`SCTP_DEFAULT_SEND_PARAM`](sys::SCTP_DEFAULT_SEND_PARAM) (11), [`sctp_sndrcvinfo`](sys::sctp_sndrcvinfo) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.13](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.13) |
/// | protocol | [RFC 9260, section 11.1.5](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.5); [RFC 3758, section 4.1](https://www.rfc-editor.org/rfc/rfc3758#section-4.1) |
/// | exists on | Linux since 2.6.0; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::DefaultSendParam;
/// use sctp_opts::{get, set, Future, Ppid};
///
/// let now = get::<DefaultSendParam>(&socket, Future)?;
/// let new = DefaultSendParam {
///     stream: 1,
///     ppid: Ppid(46),
///     ..now
/// };
/// set(&socket, Future, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the association has no such stream.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (get): this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - For future associations any stream is accepted; SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC silently skip associations without it.
/// - A message sent with any ancillary data does not use this default.
/// - The association id that is read is the one that was last given to set, SCTP_ALL_ASSOC for example.
#[doc(alias = "SCTP_DEFAULT_SEND_PARAM")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DefaultSendParam {
    /// The stream.
    #[doc(alias = "sinfo_stream")]
    pub stream: u16,
    /// Only used for received messages. Reported only; ignored by `set`.
    #[doc(alias = "sinfo_ssn")]
    pub ssn: u16,
    /// Flags, and on sending a partial-reliability policy.
    #[doc(alias = "sinfo_flags")]
    pub flags: SndFlags,
    /// Payload protocol identifier.
    #[doc(alias = "sinfo_ppid")]
    pub ppid: Ppid,
    /// A number chosen by the application, returned if sending fails.
    #[doc(alias = "sinfo_context")]
    pub context: u32,
    /// How long the message may wait; with another policy, that policy's value. In whole milliseconds (rounded down, but never to 0); 0 means: never expires.
    #[doc(alias = "sinfo_timetolive")]
    pub time_to_live: Duration,
    /// Only used for received messages. Reported only; ignored by `set`.
    #[doc(alias = "sinfo_tsn")]
    pub tsn: u32,
    /// Only used for received messages. Reported only; ignored by `set`.
    #[doc(alias = "sinfo_cumtsn")]
    pub cum_tsn: u32,
    /// The shared key to authenticate the message with.
    #[doc(alias = "sinfo_keynumber")]
    pub key_number: u16,
    /// Whether the key number is valid.
    #[doc(alias = "sinfo_keynumber_valid")]
    pub key_number_valid: bool,
}

unsafe impl ::sctp_opts::SockOpt for DefaultSendParam {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_DEFAULT_SEND_PARAM;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for DefaultSendParam {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_sndrcvinfo;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.sinfo_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            stream: ::sctp_opts::codec::decode(raw.sinfo_stream, "stream")?,
            ssn: ::sctp_opts::codec::decode(raw.sinfo_ssn, "ssn")?,
            flags: ::sctp_opts::codec::decode(raw.sinfo_flags, "flags")?,
            ppid: ::sctp_opts::codec::Network::decode(raw.sinfo_ppid, "ppid")?,
            context: ::sctp_opts::codec::decode(raw.sinfo_context, "context")?,
            time_to_live: ::sctp_opts::codec::Millis::decode(
                raw.sinfo_timetolive,
                "time_to_live",
            )?,
            tsn: ::sctp_opts::codec::decode(raw.sinfo_tsn, "tsn")?,
            cum_tsn: ::sctp_opts::codec::decode(raw.sinfo_cumtsn, "cum_tsn")?,
            key_number: ::sctp_opts::codec::decode(raw.sinfo_keynumber, "key_number")?,
            key_number_valid: ::sctp_opts::codec::decode(
                raw.sinfo_keynumber_valid,
                "key_number_valid",
            )?,
        })
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for DefaultSendParam {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_sndrcvinfo;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sinfo_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sinfo_stream = ::sctp_opts::codec::encode(&self.stream, "stream")?;
        raw.sinfo_flags = ::sctp_opts::codec::encode(&self.flags, "flags")?;
        raw.sinfo_ppid = ::sctp_opts::codec::Network::encode(&self.ppid, "ppid")?;
        raw.sinfo_context = ::sctp_opts::codec::encode(&self.context, "context")?;
        raw.sinfo_timetolive = ::sctp_opts::codec::Millis::encode(
            &self.time_to_live,
            "time_to_live",
        )?;
        raw.sinfo_keynumber = ::sctp_opts::codec::encode(
            &self.key_number,
            "key_number",
        )?;
        raw.sinfo_keynumber_valid = ::sctp_opts::codec::encode(
            &self.key_number_valid,
            "key_number_valid",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Which notifications arrive, one byte for each type.
///
/// <span class="stab portability" title="Linux since 2.6.0">Linux 2.6.0</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// All are off by default, and setting it also applies to existing associations. The struct grows with the system, and
/// Linux refuses one that is longer than its own, which is why [`SCTP_EVENT`](Event) replaced it. Its first byte, which asks for
/// `SCTP_SNDRCV` with every message, is replaced by [`SCTP_RECVRCVINFO`](RecvRcvInfo).
///
/// **Deprecated** in favour of [`SCTP_EVENT`](Event) ([RFC 6458, section 8.1.14](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.14)).
///
/// | C | [`SCTP_EVENTS`](sys::SCTP_EVENTS) (12), [`sctp_event_subscribe`](sys::sctp_event_subscribe) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.14](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.14) |
/// | protocol | [RFC 9260, section 11.2](https://www.rfc-editor.org/rfc/rfc9260#section-11.2) |
/// | exists on | Linux since 2.6.0; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::Events;
/// use sctp_opts::{get, set, Socket};
///
/// let now = get::<Events>(&socket, Socket)?;
/// let new = Events {
///     association: true,
///     shutdown: true,
///     ..now
/// };
/// set(&socket, Socket, &new)?;
/// # Ok(()) }
/// ```
///
/// # On FreeBSD
///
/// - It ends with sctp_stream_reset_event; later types can only be turned on with SCTP_EVENT.
/// - It is set for the socket and for all its associations; reading returns what the socket has.
/// - Turning the sender-dry event on notifies a connected one-to-one socket at once if nothing is queued.
#[doc(alias = "SCTP_EVENTS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Events {
    /// SCTP_SNDRCV with each received message.
    #[doc(alias = "sctp_data_io_event")]
    pub data_io: bool,
    /// Deliver `SCTP_ASSOC_CHANGE`.
    #[doc(alias = "sctp_association_event")]
    pub association: bool,
    /// Deliver `SCTP_PEER_ADDR_CHANGE`.
    #[doc(alias = "sctp_address_event")]
    pub address: bool,
    /// Deliver `SCTP_SEND_FAILED`.
    #[doc(alias = "sctp_send_failure_event")]
    pub send_failure: bool,
    /// Deliver `SCTP_REMOTE_ERROR`.
    #[doc(alias = "sctp_peer_error_event")]
    pub peer_error: bool,
    /// Deliver `SCTP_SHUTDOWN_EVENT`.
    #[doc(alias = "sctp_shutdown_event")]
    pub shutdown: bool,
    /// Deliver `SCTP_PARTIAL_DELIVERY_EVENT`.
    #[doc(alias = "sctp_partial_delivery_event")]
    pub partial_delivery: bool,
    /// Deliver `SCTP_ADAPTATION_INDICATION`.
    #[doc(alias = "sctp_adaptation_layer_event")]
    pub adaptation_layer: bool,
    /// Deliver `SCTP_AUTHENTICATION_EVENT`.
    #[doc(alias = "sctp_authentication_event")]
    pub authentication: bool,
    /// Deliver `SCTP_SENDER_DRY_EVENT`.
    #[doc(alias = "sctp_sender_dry_event")]
    pub sender_dry: bool,
    /// Deliver `SCTP_STREAM_RESET_EVENT`.
    #[doc(alias = "sctp_stream_reset_event")]
    pub stream_reset: bool,
}

unsafe impl ::sctp_opts::SockOpt for Events {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_EVENTS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for Events {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sys::sctp_event_subscribe;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            data_io: ::sctp_opts::codec::decode(raw.sctp_data_io_event, "data_io")?,
            association: ::sctp_opts::codec::decode(
                raw.sctp_association_event,
                "association",
            )?,
            address: ::sctp_opts::codec::decode(raw.sctp_address_event, "address")?,
            send_failure: ::sctp_opts::codec::decode(
                raw.sctp_send_failure_event,
                "send_failure",
            )?,
            peer_error: ::sctp_opts::codec::decode(
                raw.sctp_peer_error_event,
                "peer_error",
            )?,
            shutdown: ::sctp_opts::codec::decode(raw.sctp_shutdown_event, "shutdown")?,
            partial_delivery: ::sctp_opts::codec::decode(
                raw.sctp_partial_delivery_event,
                "partial_delivery",
            )?,
            adaptation_layer: ::sctp_opts::codec::decode(
                raw.sctp_adaptation_layer_event,
                "adaptation_layer",
            )?,
            authentication: ::sctp_opts::codec::decode(
                raw.sctp_authentication_event,
                "authentication",
            )?,
            sender_dry: ::sctp_opts::codec::decode(
                raw.sctp_sender_dry_event,
                "sender_dry",
            )?,
            stream_reset: ::sctp_opts::codec::decode(
                raw.sctp_stream_reset_event,
                "stream_reset",
            )?,
        })
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for Events {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sys::sctp_event_subscribe;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sctp_data_io_event = ::sctp_opts::codec::encode(&self.data_io, "data_io")?;
        raw.sctp_association_event = ::sctp_opts::codec::encode(
            &self.association,
            "association",
        )?;
        raw.sctp_address_event = ::sctp_opts::codec::encode(&self.address, "address")?;
        raw.sctp_send_failure_event = ::sctp_opts::codec::encode(
            &self.send_failure,
            "send_failure",
        )?;
        raw.sctp_peer_error_event = ::sctp_opts::codec::encode(
            &self.peer_error,
            "peer_error",
        )?;
        raw.sctp_shutdown_event = ::sctp_opts::codec::encode(
            &self.shutdown,
            "shutdown",
        )?;
        raw.sctp_partial_delivery_event = ::sctp_opts::codec::encode(
            &self.partial_delivery,
            "partial_delivery",
        )?;
        raw.sctp_adaptation_layer_event = ::sctp_opts::codec::encode(
            &self.adaptation_layer,
            "adaptation_layer",
        )?;
        raw.sctp_authentication_event = ::sctp_opts::codec::encode(
            &self.authentication,
            "authentication",
        )?;
        raw.sctp_sender_dry_event = ::sctp_opts::codec::encode(
            &self.sender_dry,
            "sender_dry",
        )?;
        raw.sctp_stream_reset_event = ::sctp_opts::codec::encode(
            &self.stream_reset,
            "stream_reset",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Reports IPv4 peers on an IPv6 socket as IPv4-mapped IPv6 addresses.
///
/// <span class="stab portability" title="Linux since 2.6.0">Linux 2.6.0</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// While it is off, such a socket returns addresses of both families.
///
/// | C | [`SCTP_I_WANT_MAPPED_V4_ADDR`](sys::SCTP_I_WANT_MAPPED_V4_ADDR) (13), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.15](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.15) |
/// | protocol | [RFC 3493, section 3.7](https://www.rfc-editor.org/rfc/rfc3493#section-3.7) |
/// | exists on | Linux since 2.6.0; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | off |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::WantMappedV4Addr;
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &WantMappedV4Addr(false))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the socket is an IPv4 one.
///
/// # On FreeBSD
///
/// - SCTP_STATUS gives IPv4 addresses nevertheless.
#[doc(alias = "SCTP_I_WANT_MAPPED_V4_ADDR")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WantMappedV4Addr(
    /// The value.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for WantMappedV4Addr {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_I_WANT_MAPPED_V4_ADDR;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for WantMappedV4Addr {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for WantMappedV4Addr {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// The most user data that one chunk may carry; longer messages are split.
///
/// <span class="stab portability" title="Linux since 2.5.70">Linux 2.5.70</span> <span class="stab portability" title="FreeBSD since about 7.0">FreeBSD ≈ 7.0</span>
///
/// 0, the default, means no limit except the path MTU. It is a limit on top of the MTU, not a replacement, and only affects
/// messages sent later.
///
/// | C | [`SCTP_MAXSEG`](sys::SCTP_MAXSEG) (14), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.16](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.16) |
/// | protocol | [RFC 9260, section 6.9](https://www.rfc-editor.org/rfc/rfc9260#section-6.9) |
/// | exists on | Linux since 2.5.70; FreeBSD since about 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | 0 |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::MaxSeg;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &MaxSeg(1200))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - An int at first; the struct by 9.0.
/// - Read from an association, it is the limit that was set, and 0 if none was; up to 13.0, it was the size at which messages are split now.
#[doc(alias = "SCTP_MAXSEG")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MaxSeg(
    /// The most user data in one chunk. In bytes; 0 means: no limit except the path MTU.
    pub u32,
);

unsafe impl ::sctp_opts::SockOpt for MaxSeg {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_MAXSEG;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for MaxSeg {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for MaxSeg {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// The HMAC algorithms that the peer may use for authenticated chunks, the preferred one first.
///
/// <span class="stab portability" title="Linux since 2.6.24">Linux 2.6.24</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// The list belongs to the endpoint and applies to future associations. SHA-1 must be in it, since RFC 4895 makes it
/// mandatory; put SHA-256 first to have it preferred.
///
/// | C | [`SCTP_HMAC_IDENT`](sys::SCTP_HMAC_IDENT) (20), [`sctp_hmacalgo`](sys::sctp_hmacalgo) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.17](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.17) |
/// | protocol | [RFC 4895, section 3.3](https://www.rfc-editor.org/rfc/rfc4895#section-3.3) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | SHA-256, SHA-1 |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{HmacId, HmacIdent};
/// use sctp_opts::{set, List, Socket};
///
/// set(&socket, Socket, &HmacIdent(List::from([HmacId::Sha256, HmacId::Sha1])))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the list lacks SHA-1, or names an algorithm twice or one that the kernel does not know.
/// - `EINVAL` (get): the list has more algorithms than there is room for; ask for an `HmacIdent<N>` with more room.
///
/// # On FreeBSD
///
/// - Authentication is available unless net.inet.sctp.auth_enable is 0.
#[doc(alias = "SCTP_HMAC_IDENT")]
#[doc(alias = "shmac_idents")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct HmacIdent<const N: usize = 8>(
    /// The algorithms; SHA-1 must be one of them.
    pub List<HmacId, N>,
);

unsafe impl<const N: usize> ::sctp_opts::SockOpt for HmacIdent<N> {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_HMAC_IDENT;
}

#[diagnostic::do_not_recommend]
impl<const N: usize> ::sctp_opts::GetOpt for HmacIdent<N> {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::sctp_opts::Tail<sys::sctp_hmacalgo, u16, N>;
    const MIN_LENGTH: usize = ::core::mem::size_of::<sys::sctp_hmacalgo>();
    #[inline]
    fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(raw.read(len, raw.head.shmac_number_of_idents, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> ::sctp_opts::SetOpt for HmacIdent<N> {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::sctp_opts::Tail<sys::sctp_hmacalgo, u16, N>;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.head.shmac_number_of_idents = ::sctp_opts::codec::encode(
            &self.0.len(),
            "value",
        )?;
        raw.write(&self.0, "value")
    }
}

/// The shared key that outgoing authenticated chunks are made with.
///
/// <span class="stab portability" title="Linux since 2.6.24">Linux 2.6.24</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// The key must have been added with [`SCTP_AUTH_KEY`](AuthKey). Key 0, which is empty unless it was set, is active at first. A
/// single message can use another key through `SCTP_AUTHINFO`.
///
/// | C | [`SCTP_AUTH_ACTIVE_KEY`](sys::SCTP_AUTH_ACTIVE_KEY) (21), [`sctp_authkeyid`](sys::sctp_authkeyid) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.18](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.18) |
/// | protocol | [RFC 4895, section 6.1](https://www.rfc-editor.org/rfc/rfc4895#section-6.1); [RFC 4895, section 6.2](https://www.rfc-editor.org/rfc/rfc4895#section-6.2) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | key 0 |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::AuthActiveKey;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &AuthActiveKey(1))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): there is no such key, or it is deactivated and messages still need it; add it with SCTP_AUTH_KEY first.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (get): this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - Authentication is available unless net.inet.sctp.auth_enable is 0.
/// - SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC skip associations without the key; SCTP_ALL_ASSOC fails only if the socket lacks it, having changed the others.
/// - A deactivated key that no message needs any more can be activated again.
#[doc(alias = "SCTP_AUTH_ACTIVE_KEY")]
#[doc(alias = "scact_keynumber")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AuthActiveKey(
    /// The number.
    pub u16,
);

unsafe impl ::sctp_opts::SockOpt for AuthActiveKey {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_AUTH_ACTIVE_KEY;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AuthActiveKey {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_authkeyid;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.scact_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.scact_keynumber, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AuthActiveKey {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_authkeyid;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.scact_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.scact_keynumber = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// How long, and for how many packets, an acknowledgement may be delayed.
///
/// <span class="stab portability" title="Linux since 2.6.16">Linux 2.6.16</span> <span class="stab portability" title="FreeBSD since about 7.0">FreeBSD ≈ 7.0</span>
///
/// A field of 0 leaves that value unchanged; a frequency of 1 acknowledges every packet at once. RFC 9260 forbids a delay
/// above 500 ms.
///
/// | C | [`SCTP_DELAYED_SACK`](sys::SCTP_DELAYED_SACK) (15), [`sctp_sack_info`](sys::sctp_sack_info) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.19](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.19) |
/// | protocol | [RFC 9260, section 6.2](https://www.rfc-editor.org/rfc/rfc9260#section-6.2); [RFC 9260, section 16](https://www.rfc-editor.org/rfc/rfc9260#section-16) |
/// | exists on | Linux since 2.6.16; FreeBSD since about 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | 200 ms, every 2nd packet |
/// | defaults from | `net.inet.sctp.delayed_sack_time`, `net.inet.sctp.sack_freq` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use sctp_opts::options::DelayedSack;
/// use sctp_opts::{set, Future};
///
/// let new = DelayedSack {
///     delay: Duration::from_millis(50),
///     ..DelayedSack::default()
/// };
/// set(&socket, Future, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the delay is above 500 ms.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (get): this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - 12.1 and older versions reduce a longer delay to 500 ms instead of refusing it.
/// - Called SCTP_DELAYED_ACK_TIME until about 8.0, and still in the manual page sctp(4).
#[doc(alias = "SCTP_DELAYED_SACK")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelayedSack {
    /// The longest delay of an acknowledgement; unchanged while the frequency is 1. In whole milliseconds (rounded down, but never to 0); 0 to 500 ms; 0 leaves it unchanged.
    #[doc(alias = "sack_delay")]
    pub delay: Duration,
    /// Packets after which one is sent at once; 1 means no delay. 0 leaves it unchanged.
    #[doc(alias = "sack_freq")]
    pub frequency: u32,
}

unsafe impl ::sctp_opts::SockOpt for DelayedSack {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_DELAYED_SACK;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for DelayedSack {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_sack_info;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.sack_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            delay: ::sctp_opts::codec::Millis::decode(raw.sack_delay, "delay")?,
            frequency: ::sctp_opts::codec::decode(raw.sack_freq, "frequency")?,
        })
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for DelayedSack {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_sack_info;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sack_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sack_delay = ::sctp_opts::codec::Millis::encode(&self.delay, "delay")?;
        raw.sack_freq = ::sctp_opts::codec::encode(&self.frequency, "frequency")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Whether parts of different messages may alternate while they are partially delivered.
///
/// <span class="stab portability" title="Linux since 2.6.22 (partly)">Linux partly 2.6.22</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// Level 0 delivers a message completely before any other, level 1 may alternate between associations, and level 2 also
/// between streams of one association. From level 1 on, `SCTP_RCVINFO` is needed to tell which message a part belongs to.
/// User message interleaving ([`SCTP_INTERLEAVING_SUPPORTED`](InterleavingSupported)) builds on level 2.
///
/// | C | [`SCTP_FRAGMENT_INTERLEAVE`](sys::SCTP_FRAGMENT_INTERLEAVE) (16), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.20](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.20) |
/// | protocol | [RFC 9260, section 6.9](https://www.rfc-editor.org/rfc/rfc9260#section-6.9); [RFC 8260, section 2.2.1](https://www.rfc-editor.org/rfc/rfc8260#section-2.2.1) |
/// | exists on | Linux since 2.6.22 (partly); FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | 1 |
/// | defaults from | `net.inet.sctp.default_frag_interleave` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{FragmentInterleave, FragmentInterleaveLevel};
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &FragmentInterleave(FragmentInterleaveLevel::Associations))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the level is not 0, 1 or 2.
#[doc(alias = "SCTP_FRAGMENT_INTERLEAVE")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FragmentInterleave(
    /// The value.
    pub FragmentInterleaveLevel,
);

unsafe impl ::sctp_opts::SockOpt for FragmentInterleave {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_FRAGMENT_INTERLEAVE;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for FragmentInterleave {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for FragmentInterleave {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// The size at which delivery of an incomplete message starts.
///
/// <span class="stab portability" title="Linux since 2.6.22">Linux 2.6.22</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// A message up to this size arrives in one piece unless the caller's buffer is too small or the receive window full. A
/// smaller value frees the window earlier.
///
/// | C | [`SCTP_PARTIAL_DELIVERY_POINT`](sys::SCTP_PARTIAL_DELIVERY_POINT) (17), `uint32_t` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.21](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.21) |
/// | protocol | [RFC 9260, section 6.9](https://www.rfc-editor.org/rfc/rfc9260#section-6.9) |
/// | exists on | Linux since 2.6.22; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | half of the receive buffer that the socket began with |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::PartialDeliveryPoint;
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &PartialDeliveryPoint(16384))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): it exceeds the receive buffer; raise SO_RCVBUF first.
///
/// # On FreeBSD
///
/// - A value above half of the receive buffer counts as half of it.
/// - With 0, partial delivery starts as soon as any data of a message has arrived.
#[doc(alias = "SCTP_PARTIAL_DELIVERY_POINT")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PartialDeliveryPoint(
    /// In bytes.
    pub u32,
);

unsafe impl ::sctp_opts::SockOpt for PartialDeliveryPoint {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PARTIAL_DELIVERY_POINT;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PartialDeliveryPoint {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = u32;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PartialDeliveryPoint {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = u32;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Delivers `SCTP_EXTRCV` instead of `SCTP_SNDRCV`, which also describes the next message.
///
/// <span class="stab portability" title="not on Linux: No kernel support; the constant is not in the header either.">Linux no</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// **Deprecated** in favour of [`SCTP_RECVNXTINFO`](RecvNxtInfo) ([RFC 6458, section 8.1.22](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.22)).
///
/// | C | [`SCTP_USE_EXT_RCVINFO`](sys::SCTP_USE_EXT_RCVINFO) (23), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.22](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.22) |
/// | exists on | not on Linux; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | off |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::UseExtRcvInfo;
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &UseExtRcvInfo(true))?;
/// # Ok(()) }
/// ```
///
/// # On FreeBSD
///
/// - The manual page sctp(4) misspells it SCTP_USE_EXT_RECVINFO.
#[doc(alias = "SCTP_USE_EXT_RCVINFO")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UseExtRcvInfo(
    /// The value.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for UseExtRcvInfo {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_USE_EXT_RCVINFO;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for UseExtRcvInfo {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for UseExtRcvInfo {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Lets the kernel inform peers of local addresses that are added and removed.
///
/// <span class="stab portability" title="Linux since 3.1">Linux 3.1</span> <span class="stab portability" title="FreeBSD since 7.0 (partly)">FreeBSD partly 7.0</span>
///
/// Only associations whose peer supports address reconfiguration benefit. Both sides need authentication for that, as
/// RFC 5061 requires.
///
/// **Partly supported**: The kernel stores it, but follows net.inet.sctp.auto_asconf.
///
/// | C | [`SCTP_AUTO_ASCONF`](sys::SCTP_AUTO_ASCONF) (24), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.23](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.23) |
/// | protocol | [RFC 5061, section 5.1](https://www.rfc-editor.org/rfc/rfc5061#section-5.1); [RFC 5061, section 5.3](https://www.rfc-editor.org/rfc/rfc5061#section-5.3) |
/// | exists on | Linux since 3.1; FreeBSD since 7.0 (partly) |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | on for sockets bound to all addresses |
/// | defaults from | `net.inet.sctp.auto_asconf` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::AutoAsconf;
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &AutoAsconf(true))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the socket is not bound to all addresses, or not yet bound; bind it to the wildcard address first.
/// - `EPERM` (set): the administrator switched it off; set net.inet.sctp.auto_asconf=1.
///
/// # On FreeBSD
///
/// - It takes effect at bind().
#[doc(alias = "SCTP_AUTO_ASCONF")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AutoAsconf(
    /// The value.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for AutoAsconf {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_AUTO_ASCONF;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AutoAsconf {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AutoAsconf {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// The largest number of packets that are sent at once.
///
/// <span class="stab portability" title="Linux since 2.6.22">Linux 2.6.22</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// 0 turns the limit off.
///
/// | C | [`SCTP_MAX_BURST`](sys::SCTP_MAX_BURST) (25), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.24](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.24) |
/// | protocol | [RFC 9260, section 6.1](https://www.rfc-editor.org/rfc/rfc9260#section-6.1); [RFC 9260, section 16](https://www.rfc-editor.org/rfc/rfc9260#section-16) |
/// | exists on | Linux since 2.6.22; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | 4 |
/// | defaults from | `net.inet.sctp.maxburst` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::MaxBurst;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &MaxBurst(8))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (get): this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - A single byte before 9.0.
#[doc(alias = "SCTP_MAX_BURST")]
#[doc(alias = "SCTP_MAXBURST")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MaxBurst(
    /// The most packets in one burst. 0 means: no limit.
    pub u32,
);

unsafe impl ::sctp_opts::SockOpt for MaxBurst {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_MAX_BURST;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for MaxBurst {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for MaxBurst {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// A number chosen by the application, returned with every message received from an association.
///
/// <span class="stab portability" title="Linux since 2.6.20">Linux 2.6.20</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// It is returned in `SCTP_RCVINFO` and `SCTP_SNDRCV`, never sent, and independent of the context that a sender passes
/// with a message. A server can use it to look up its own state.
///
/// | C | [`SCTP_CONTEXT`](sys::SCTP_CONTEXT) (26), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.25](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.25) |
/// | exists on | Linux since 2.6.20; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | 0 |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::Context;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &Context(7))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (get): this direction does not accept that special id.
#[doc(alias = "SCTP_CONTEXT")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Context(
    /// The number.
    pub u32,
);

unsafe impl ::sctp_opts::SockOpt for Context {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_CONTEXT;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for Context {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for Context {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Lets several send calls build one message, which ends with the call that has `SCTP_EOR`.
///
/// <span class="stab portability" title="not on Linux: No kernel support; the constant is not in the header either.">Linux no</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// While it is off, every send call is a message of its own. It allows messages larger than the send buffer.
///
/// | C | [`SCTP_EXPLICIT_EOR`](sys::SCTP_EXPLICIT_EOR) (27), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.26](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.26) |
/// | protocol | [RFC 8260, section 4.4](https://www.rfc-editor.org/rfc/rfc8260#section-4.4) |
/// | exists on | not on Linux; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | off |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::ExplicitEor;
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &ExplicitEor(true))?;
/// # Ok(()) }
/// ```
#[doc(alias = "SCTP_EXPLICIT_EOR")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExplicitEor(
    /// The value.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for ExplicitEor {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_EXPLICIT_EOR;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for ExplicitEor {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for ExplicitEor {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Lets several one-to-one sockets share a local port.
///
/// <span class="stab portability" title="Linux since 4.19">Linux 4.19</span> <span class="stab portability" title="FreeBSD since about 8.0">FreeBSD ≈ 8.0</span>
///
/// Every socket involved has to set it before bind(). A client can then use one port towards many servers.
///
/// | C | [`SCTP_REUSE_PORT`](sys::SCTP_REUSE_PORT) (28), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.27](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.27) |
/// | exists on | Linux since 4.19; FreeBSD since about 8.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | style | one-to-one sockets only |
/// | default | off |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::ReusePort;
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &ReusePort(true))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the socket is one-to-many or already bound; set it on a one-to-one socket (SOCK_STREAM) before bind().
/// - `EINVAL` (get): the socket is one-to-many; use a one-to-one socket (SOCK_STREAM).
///
/// # On FreeBSD
///
/// - Setting false turns it on as well (source of October 2025): the kernel tests the pointer, not the value.
#[doc(alias = "SCTP_REUSE_PORT")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReusePort(
    /// The value.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for ReusePort {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_REUSE_PORT;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for ReusePort {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for ReusePort {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Turns one type of notification on or off.
///
/// <span class="stab portability" title="Linux since 5.0">Linux 5.0</span> <span class="stab portability" title="FreeBSD since about 9.0">FreeBSD ≈ 9.0</span>
///
/// It can be set for one association, for the future ones, or for all; turning
/// `SCTP_SENDER_DRY_EVENT` on for an association with nothing to send notifies at once. See section 6.2.2 of
/// the RFC.
///
/// | C | [`SCTP_EVENT`](sys::SCTP_EVENT) (30), [`sctp_event`](sys::sctp_event) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.28](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.28) |
/// | protocol | [RFC 9260, section 11.2](https://www.rfc-editor.org/rfc/rfc9260#section-11.2) |
/// | exists on | Linux since 5.0; FreeBSD since about 9.0 |
/// | get | `(assoc, `[`NotificationType`]`)`; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | `(assoc, `[`NotificationType`]`)`; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | off |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{Event, NotificationType};
/// use sctp_opts::{set, Future};
///
/// set(&socket, (Future, NotificationType::AssocChange), &Event(true))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the kernel does not know the type of notification.
/// - `ENOTSUP`: the type is SCTP_NOTIFICATIONS_STOPPED_EVENT, which is never sent.
/// - `ENOTSUP` (set): SCTP_SENDER_DRY_EVENT is asked for on all current associations; set it for each association.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (get): this direction does not accept that special id.
#[doc(alias = "SCTP_EVENT")]
#[doc(alias = "se_on")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Event(
    /// Whether it is wanted.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for Event {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_EVENT;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for Event {
    type Scope = ::sctp_opts::scope::Event<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_event;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.se_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.se_type = ::sctp_opts::codec::encode(&key.event, "event")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.se_on, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for Event {
    type Scope = ::sctp_opts::scope::Event<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_event;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.se_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.se_type = ::sctp_opts::codec::encode(&key.event, "event")?;
        raw.se_on = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Delivers `SCTP_RCVINFO` with every message: stream, sequence numbers, payload protocol identifier, association.
///
/// <span class="stab portability" title="Linux since 3.17">Linux 3.17</span> <span class="stab portability" title="FreeBSD since about 9.0">FreeBSD ≈ 9.0</span>
///
/// Off by default, and needed to tell the streams and associations of received messages apart.
///
/// | C | [`SCTP_RECVRCVINFO`](sys::SCTP_RECVRCVINFO) (31), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.29](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.29) |
/// | protocol | [RFC 9260, section 11.1.7](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.7) |
/// | exists on | Linux since 3.17; FreeBSD since about 9.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | off |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::RecvRcvInfo;
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &RecvRcvInfo(true))?;
/// # Ok(()) }
/// ```
#[doc(alias = "SCTP_RECVRCVINFO")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecvRcvInfo(
    /// The value.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for RecvRcvInfo {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_RECVRCVINFO;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for RecvRcvInfo {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for RecvRcvInfo {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Delivers `SCTP_NXTINFO` with every message: what the next one is, if it has already arrived.
///
/// <span class="stab portability" title="Linux since 3.17">Linux 3.17</span> <span class="stab portability" title="FreeBSD since about 9.0">FreeBSD ≈ 9.0</span>
///
/// | C | [`SCTP_RECVNXTINFO`](sys::SCTP_RECVNXTINFO) (32), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.30](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.30) |
/// | protocol | [RFC 9260, section 11.1.7](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.7) |
/// | exists on | Linux since 3.17; FreeBSD since about 9.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | off |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::RecvNxtInfo;
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &RecvNxtInfo(true))?;
/// # Ok(()) }
/// ```
#[doc(alias = "SCTP_RECVNXTINFO")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecvNxtInfo(
    /// The value.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for RecvNxtInfo {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_RECVNXTINFO;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for RecvNxtInfo {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for RecvNxtInfo {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::core::ffi::c_int;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Stream, flags, payload protocol identifier and context of messages sent without ancillary data.
///
/// <span class="stab portability" title="Linux since 3.17">Linux 3.17</span> <span class="stab portability" title="FreeBSD since about 9.0">FreeBSD ≈ 9.0</span>
///
/// `SCTP_SNDINFO` or `SCTP_SNDRCV` overrides all of it for one message.
///
/// | C | [`SCTP_DEFAULT_SNDINFO`](sys::SCTP_DEFAULT_SNDINFO) (33), [`sctp_sndinfo`](sys::sctp_sndinfo) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.31](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.31) |
/// | protocol | [RFC 9260, section 11.1.5](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.5) |
/// | exists on | Linux since 3.17; FreeBSD since about 9.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::DefaultSndInfo;
/// use sctp_opts::{get, set, Future, Ppid};
///
/// let now = get::<DefaultSndInfo>(&socket, Future)?;
/// let new = DefaultSndInfo {
///     stream: 1,
///     ppid: Ppid(46),
///     ..now
/// };
/// set(&socket, Future, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the association has no such stream.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (get): this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - A message sent with any ancillary data does not use this default.
/// - For future associations any stream is accepted; SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC silently skip associations without it.
#[doc(alias = "SCTP_DEFAULT_SNDINFO")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DefaultSndInfo {
    /// The stream; `SCTP_STATUS` says how many there are.
    #[doc(alias = "snd_sid")]
    pub stream: u16,
    /// Whether it is unordered, uses the path of the given address, or ends the association.
    #[doc(alias = "snd_flags")]
    pub flags: SndFlags,
    /// Payload protocol identifier.
    #[doc(alias = "snd_ppid")]
    pub ppid: Ppid,
    /// A number chosen by the application, returned if sending fails.
    #[doc(alias = "snd_context")]
    pub context: u32,
}

unsafe impl ::sctp_opts::SockOpt for DefaultSndInfo {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_DEFAULT_SNDINFO;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for DefaultSndInfo {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_sndinfo;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.snd_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            stream: ::sctp_opts::codec::decode(raw.snd_sid, "stream")?,
            flags: ::sctp_opts::codec::decode(raw.snd_flags, "flags")?,
            ppid: ::sctp_opts::codec::Network::decode(raw.snd_ppid, "ppid")?,
            context: ::sctp_opts::codec::decode(raw.snd_context, "context")?,
        })
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for DefaultSndInfo {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_sndinfo;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.snd_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.snd_sid = ::sctp_opts::codec::encode(&self.stream, "stream")?;
        raw.snd_flags = ::sctp_opts::codec::encode(&self.flags, "flags")?;
        raw.snd_ppid = ::sctp_opts::codec::Network::encode(&self.ppid, "ppid")?;
        raw.snd_context = ::sctp_opts::codec::encode(&self.context, "context")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// How long the stack keeps trying to deliver messages sent without ancillary data.
///
/// <span class="stab portability" title="Linux since 4.8">Linux 4.8</span> <span class="stab portability" title="FreeBSD since about 9.0">FreeBSD ≈ 9.0</span>
///
/// The policy says what the value is: a lifetime in milliseconds, a number of retransmissions, or a priority (0 is the
/// highest). The default is full reliability, `SCTP_PR_SCTP_NONE`. `SCTP_PRINFO` overrides it for one message.
///
/// | C | [`SCTP_DEFAULT_PRINFO`](sys::SCTP_DEFAULT_PRINFO) (34), [`sctp_default_prinfo`](sys::sctp_default_prinfo) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.32](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.32) |
/// | protocol | [RFC 3758, section 4.1](https://www.rfc-editor.org/rfc/rfc3758#section-4.1); [RFC 7496, section 3](https://www.rfc-editor.org/rfc/rfc7496#section-3) |
/// | exists on | Linux since 4.8; FreeBSD since about 9.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | SCTP_PR_SCTP_NONE |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{DefaultPrInfo, PrPolicy};
/// use sctp_opts::{set, Future};
///
/// let new = DefaultPrInfo {
///     policy: PrPolicy::Ttl,
///     value: 500,
/// };
/// set(&socket, Future, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the kernel does not know the policy.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (get): this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - A message sent with any ancillary data does not use this default.
/// - With SCTP_PR_SCTP_NONE, a value other than 0 is a lifetime, as with SCTP_PR_SCTP_TTL.
#[doc(alias = "SCTP_DEFAULT_PRINFO")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DefaultPrInfo {
    /// The policy.
    #[doc(alias = "pr_policy")]
    pub policy: PrPolicy,
    /// Milliseconds, retransmissions or priority, depending on the policy.
    #[doc(alias = "pr_value")]
    pub value: u32,
}

unsafe impl ::sctp_opts::SockOpt for DefaultPrInfo {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_DEFAULT_PRINFO;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for DefaultPrInfo {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_default_prinfo;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.pr_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            policy: ::sctp_opts::codec::decode(raw.pr_policy, "policy")?,
            value: ::sctp_opts::codec::decode(raw.pr_value, "value")?,
        })
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for DefaultPrInfo {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_default_prinfo;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.pr_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.pr_policy = ::sctp_opts::codec::encode(&self.policy, "policy")?;
        raw.pr_value = ::sctp_opts::codec::encode(&self.value, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// The current state of an association: state, windows, queues, streams and the primary path.
///
/// <span class="stab portability" title="Linux since 2.5.33">Linux 2.5.33</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// | C | [`SCTP_STATUS`](sys::SCTP_STATUS) (0x100), [`sctp_status`](sys::sctp_status) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.2.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1) |
/// | protocol | [RFC 9260, section 11.1.8](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.8) |
/// | exists on | Linux since 2.5.33; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | set | no: `ENOPROTOOPT` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::Status;
/// use sctp_opts::get;
///
/// let answer = get::<Status>(&socket, assoc)?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the id is a special one, or the one-to-one socket has no association.
/// - `ENOENT` (get): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
#[doc(alias = "SCTP_STATUS")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Status {
    /// The association.
    #[doc(alias = "sstat_assoc_id")]
    pub assoc_id: AssocId,
    /// Its state.
    #[doc(alias = "sstat_state")]
    pub state: AssocState,
    /// Room left in the peer's receive window. In bytes.
    #[doc(alias = "sstat_rwnd")]
    pub peer_rwnd: u32,
    /// DATA chunks sent beyond the cumulative acknowledgement.
    #[doc(alias = "sstat_unackdata")]
    pub unacked_chunks: u16,
    /// DATA chunks received that cannot be read yet because earlier ones are missing.
    #[doc(alias = "sstat_penddata")]
    pub pending_chunks: u16,
    /// Streams from the peer.
    #[doc(alias = "sstat_instrms")]
    pub inbound_streams: u16,
    /// Streams to the peer.
    #[doc(alias = "sstat_outstrms")]
    pub outbound_streams: u16,
    /// Messages larger than this are split. In bytes.
    #[doc(alias = "sstat_fragmentation_point")]
    pub fragmentation_point: u32,
    /// The primary path.
    #[doc(alias = "sstat_primary")]
    pub primary: PeerAddrInfo,
}

unsafe impl ::sctp_opts::SockOpt for Status {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_STATUS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for Status {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_status;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.sstat_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            assoc_id: ::sctp_opts::codec::decode(raw.sstat_assoc_id, "assoc_id")?,
            state: ::sctp_opts::codec::decode(raw.sstat_state, "state")?,
            peer_rwnd: ::sctp_opts::codec::decode(raw.sstat_rwnd, "peer_rwnd")?,
            unacked_chunks: ::sctp_opts::codec::decode(
                raw.sstat_unackdata,
                "unacked_chunks",
            )?,
            pending_chunks: ::sctp_opts::codec::decode(
                raw.sstat_penddata,
                "pending_chunks",
            )?,
            inbound_streams: ::sctp_opts::codec::decode(
                raw.sstat_instrms,
                "inbound_streams",
            )?,
            outbound_streams: ::sctp_opts::codec::decode(
                raw.sstat_outstrms,
                "outbound_streams",
            )?,
            fragmentation_point: ::sctp_opts::codec::decode(
                raw.sstat_fragmentation_point,
                "fragmentation_point",
            )?,
            primary: ::sctp_opts::codec::nested(raw.sstat_primary)?,
        })
    }
}

/// The current state of one path: reachability, congestion window, round-trip time, timeout and MTU.
///
/// <span class="stab portability" title="Linux since 2.5.71">Linux 2.5.71</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// | C | [`SCTP_GET_PEER_ADDR_INFO`](sys::SCTP_GET_PEER_ADDR_INFO) (0x101), [`sctp_paddrinfo`](sys::sctp_paddrinfo) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.2.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2) |
/// | protocol | [RFC 9260, section 11.1.8](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.8); [RFC 9260, section 11.1.11](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.11) |
/// | exists on | Linux since 2.5.71; FreeBSD since 7.0 |
/// | get | `(assoc, SocketAddr)` or `SocketAddr`; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | set | no: `ENOPROTOOPT` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId, peer: std::net::SocketAddr) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::PeerAddrInfo;
/// use sctp_opts::get;
///
/// let answer = get::<PeerAddrInfo>(&socket, (assoc, peer))?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOENT`: the peer does not have that address, or there is no association.
/// - `ENOENT` (get): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
///
/// # On FreeBSD
///
/// - The MTU is the room for chunks, without the headers.
/// - A potentially failed path is not shown as such.
/// - On a one-to-many socket, the ids 0 to 2 are accepted with an address of the peer and its port.
#[doc(alias = "SCTP_GET_PEER_ADDR_INFO")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PeerAddrInfo {
    /// The path.
    #[doc(alias = "spinfo_address")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial::address"))]
    pub address: SocketAddr,
    /// The association.
    #[doc(alias = "spinfo_assoc_id")]
    pub assoc_id: AssocId,
    /// Whether the path works.
    #[doc(alias = "spinfo_state")]
    pub state: PathState,
    /// The congestion window. In bytes.
    #[doc(alias = "spinfo_cwnd")]
    pub cwnd: u32,
    /// The smoothed round-trip time; 0 until one is measured. In whole milliseconds (rounded down, but never to 0).
    #[doc(alias = "spinfo_srtt")]
    pub srtt: Duration,
    /// The retransmission timeout; 0 until it is measured or expires. In whole milliseconds (rounded down, but never to 0).
    #[doc(alias = "spinfo_rto")]
    pub rto: Duration,
    /// What fits into a packet after the headers. In bytes.
    #[doc(alias = "spinfo_mtu")]
    pub mtu: u32,
}

unsafe impl ::sctp_opts::SockOpt for PeerAddrInfo {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_GET_PEER_ADDR_INFO;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PeerAddrInfo {
    type Scope = ::sctp_opts::scope::Path<::sctp_opts::ids::One>;
    type Raw = sys::sctp_paddrinfo;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.spinfo_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.spinfo_address = ::sctp_opts::codec::encode(&key.peer, "peer")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            address: ::sctp_opts::codec::decode(raw.spinfo_address, "address")?,
            assoc_id: ::sctp_opts::codec::decode(raw.spinfo_assoc_id, "assoc_id")?,
            state: ::sctp_opts::codec::decode(raw.spinfo_state, "state")?,
            cwnd: ::sctp_opts::codec::decode(raw.spinfo_cwnd, "cwnd")?,
            srtt: ::sctp_opts::codec::Millis::decode(raw.spinfo_srtt, "srtt")?,
            rto: ::sctp_opts::codec::Millis::decode(raw.spinfo_rto, "rto")?,
            mtu: ::sctp_opts::codec::decode(raw.spinfo_mtu, "mtu")?,
        })
    }
}

/// The chunk types that the peer accepts only authenticated.
///
/// <span class="stab portability" title="Linux since 2.6.24">Linux 2.6.24</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// | C | [`SCTP_PEER_AUTH_CHUNKS`](sys::SCTP_PEER_AUTH_CHUNKS) (0x102), [`sctp_authchunks`](sys::sctp_authchunks) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.2.3](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.3) |
/// | protocol | [RFC 4895, section 3.2](https://www.rfc-editor.org/rfc/rfc4895#section-3.2) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | set | no: `ENOPROTOOPT` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::PeerAuthChunks;
/// use sctp_opts::get;
///
/// let answer = get::<PeerAuthChunks>(&socket, assoc)?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOENT`: the id is a special one, or the one-to-one socket has no association.
/// - `EINVAL`: the buffer is too small for the list.
/// - `ENOENT` (get): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
///
/// # On FreeBSD
///
/// - The RFC requires ENOBUFS if the buffer is too small.
#[doc(alias = "SCTP_PEER_AUTH_CHUNKS")]
#[doc(alias = "gauth_chunks")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PeerAuthChunks(
    /// The chunk types.
    pub List<ChunkType, 256>,
);

unsafe impl ::sctp_opts::SockOpt for PeerAuthChunks {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PEER_AUTH_CHUNKS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PeerAuthChunks {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = ::sctp_opts::Tail<sys::sctp_authchunks, u8, 256>;
    const MIN_LENGTH: usize = ::core::mem::size_of::<sys::sctp_authchunks>();
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.head.gauth_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(raw.read(len, raw.head.gauth_number_of_chunks, "value")?))
    }
}

/// The chunk types that this endpoint accepts only authenticated.
///
/// <span class="stab portability" title="Linux since 2.6.24">Linux 2.6.24</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// They are added with [`SCTP_AUTH_CHUNK`](AuthChunk); an association keeps the list it started with.
///
/// | C | [`SCTP_LOCAL_AUTH_CHUNKS`](sys::SCTP_LOCAL_AUTH_CHUNKS) (0x103), [`sctp_authchunks`](sys::sctp_authchunks) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.2.4](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.4) |
/// | protocol | [RFC 4895, section 3.2](https://www.rfc-editor.org/rfc/rfc4895#section-3.2) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | no: `ENOPROTOOPT` |
/// | default | SCTP_ASCONF_ACK, SCTP_ASCONF |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::LocalAuthChunks;
/// use sctp_opts::{get, Future};
///
/// let answer = get::<LocalAuthChunks>(&socket, Future)?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the buffer is too small for the list.
/// - `ENOENT` (get): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (get): this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - The RFC requires ENOBUFS if the buffer is too small.
#[doc(alias = "SCTP_LOCAL_AUTH_CHUNKS")]
#[doc(alias = "gauth_chunks")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LocalAuthChunks(
    /// The chunk types.
    pub List<ChunkType, 256>,
);

unsafe impl ::sctp_opts::SockOpt for LocalAuthChunks {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_LOCAL_AUTH_CHUNKS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for LocalAuthChunks {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = ::sctp_opts::Tail<sys::sctp_authchunks, u8, 256>;
    const MIN_LENGTH: usize = ::core::mem::size_of::<sys::sctp_authchunks>();
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.head.gauth_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(raw.read(len, raw.head.gauth_number_of_chunks, "value")?))
    }
}

/// How many associations a one-to-many socket has.
///
/// <span class="stab portability" title="Linux since 2.6.29">Linux 2.6.29</span> <span class="stab portability" title="FreeBSD since about 7.0">FreeBSD ≈ 7.0</span>
///
/// | C | [`SCTP_GET_ASSOC_NUMBER`](sys::SCTP_GET_ASSOC_NUMBER) (0x104), `uint32_t` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.2.5](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.5) |
/// | exists on | Linux since 2.6.29; FreeBSD since about 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | no: `ENOPROTOOPT` |
/// | style | one-to-many sockets only |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::AssocNumber;
/// use sctp_opts::{get, Socket};
///
/// let answer = get::<AssocNumber>(&socket, Socket)?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the socket is one-to-one; use a one-to-many socket (SOCK_SEQPACKET).
#[doc(alias = "SCTP_GET_ASSOC_NUMBER")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AssocNumber(
    /// The value.
    pub u32,
);

unsafe impl ::sctp_opts::SockOpt for AssocNumber {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_GET_ASSOC_NUMBER;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AssocNumber {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = u32;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}

/// The ids of all associations of a one-to-many socket.
///
/// <span class="stab portability" title="Linux since 3.0">Linux 3.0</span> <span class="stab portability" title="FreeBSD since about 7.0">FreeBSD ≈ 7.0</span>
///
/// There is room for 256 unless you ask for more: `AssocIdList<5000>`. [`SCTP_GET_ASSOC_NUMBER`](AssocNumber) says how many there are, but
/// more may come between the calls: leave room, or try again.
///
/// | C | [`SCTP_GET_ASSOC_ID_LIST`](sys::SCTP_GET_ASSOC_ID_LIST) (0x105), [`sctp_assoc_ids`](sys::sctp_assoc_ids) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.2.6](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.6) |
/// | exists on | Linux since 3.0; FreeBSD since about 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | no: `ENOPROTOOPT` |
/// | style | one-to-many sockets only |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::AssocIdList;
/// use sctp_opts::{get, Socket};
///
/// let answer = get::<AssocIdList>(&socket, Socket)?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the socket is one-to-one or there are more associations than the list has room for; ask for an `AssocIdList<N>` with more room; SCTP_GET_ASSOC_NUMBER says how many there are.
#[doc(alias = "SCTP_GET_ASSOC_ID_LIST")]
#[doc(alias = "gaids_assoc_id")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AssocIdList<const N: usize = 256>(
    /// Their ids.
    pub List<AssocId, N>,
);

unsafe impl<const N: usize> ::sctp_opts::SockOpt for AssocIdList<N> {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_GET_ASSOC_ID_LIST;
}

#[diagnostic::do_not_recommend]
impl<const N: usize> ::sctp_opts::GetOpt for AssocIdList<N> {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::sctp_opts::Tail<sys::sctp_assoc_ids, sys::sctp_assoc_t, N>;
    const MIN_LENGTH: usize = ::core::mem::size_of::<sys::sctp_assoc_ids>();
    #[inline]
    fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(raw.read(len, raw.head.gaids_number_of_ids, "value")?))
    }
}

/// Asks the peer to send to this one of our addresses.
///
/// <span class="stab portability" title="Linux since 2.6.0">Linux 2.6.0</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// The request travels in an ASCONF chunk, so both sides need address reconfiguration and authentication. Success
/// means that it was queued, not that the peer agreed.
///
/// | C | [`SCTP_SET_PEER_PRIMARY_ADDR`](sys::SCTP_SET_PEER_PRIMARY_ADDR) (6), [`sctp_setpeerprim`](sys::sctp_setpeerprim) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.3.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.1) |
/// | protocol | [RFC 5061, section 4.2.4](https://www.rfc-editor.org/rfc/rfc5061#section-4.2.4); [RFC 5061, section 5.4](https://www.rfc-editor.org/rfc/rfc5061#section-5.4) |
/// | exists on | Linux since 2.6.0; FreeBSD since 7.0 |
/// | get | no: `ENOPROTOOPT` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId, local: std::net::SocketAddr) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::SetPeerPrimaryAddr;
/// use sctp_opts::set;
///
/// set(&socket, assoc, &SetPeerPrimaryAddr(local))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the id is a special one, or the one-to-one socket has no association.
/// - `EINVAL`: the association does not use that local address.
/// - `EINVAL`: address reconfiguration was not negotiated, or the same request waits to be sent; leave SCTP_ASCONF_SUPPORTED on before connecting.
/// - `ENOENT` (set): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
///
/// # On FreeBSD
///
/// - Address reconfiguration is available unless net.inet.sctp.asconf_enable is 0.
#[doc(alias = "SCTP_SET_PEER_PRIMARY_ADDR")]
#[doc(alias = "sspp_addr")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetPeerPrimaryAddr(
    /// The local address that the peer should send to.
    #[cfg_attr(feature = "serde", serde(with = "crate::serial::address"))]
    pub SocketAddr,
);

unsafe impl ::sctp_opts::SockOpt for SetPeerPrimaryAddr {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_SET_PEER_PRIMARY_ADDR;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for SetPeerPrimaryAddr {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_setpeerprim;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sspp_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sspp_addr = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Adds a chunk type to those that this endpoint accepts only authenticated.
///
/// <span class="stab portability" title="Linux since 2.6.24">Linux 2.6.24</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// It applies to future associations, and a type cannot be removed again. [`SCTP_LOCAL_AUTH_CHUNKS`](LocalAuthChunks) reads the list. INIT,
/// INIT ACK, SHUTDOWN COMPLETE and AUTH cannot be authenticated. Messages are in DATA chunks, or in I-DATA chunks (0x40)
/// where interleaving was negotiated: name both.
///
/// | C | [`SCTP_AUTH_CHUNK`](sys::SCTP_AUTH_CHUNK) (18), [`sctp_authchunk`](sys::sctp_authchunk) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.3.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.2) |
/// | protocol | [RFC 4895, section 3.2](https://www.rfc-editor.org/rfc/rfc4895#section-3.2); [RFC 4895, section 6.1](https://www.rfc-editor.org/rfc/rfc4895#section-6.1) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | no: `ENOPROTOOPT` |
/// | set | [`Socket`](crate::Socket) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{AuthChunk, ChunkType};
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &AuthChunk(ChunkType::Data))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: that chunk type cannot be authenticated.
///
/// # On FreeBSD
///
/// - Authentication is available unless net.inet.sctp.auth_enable is 0.
/// - It turns SCTP_AUTH_SUPPORTED on for future associations.
#[doc(alias = "SCTP_AUTH_CHUNK")]
#[doc(alias = "sauth_chunk")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AuthChunk(
    /// The chunk type.
    pub ChunkType,
);

unsafe impl ::sctp_opts::SockOpt for AuthChunk {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_AUTH_CHUNK;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AuthChunk {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sys::sctp_authchunk;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sauth_chunk = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Adds a shared key for authentication, or replaces it.
///
/// <span class="stab portability" title="Linux since 2.6.24">Linux 2.6.24</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// Peers agree on keys by other means, and both have to hold one under the same number. Adding a key does not use it: see
/// [`SCTP_AUTH_ACTIVE_KEY`](AuthActiveKey).
///
/// | C | [`SCTP_AUTH_KEY`](sys::SCTP_AUTH_KEY) (19), [`sctp_authkey`](sys::sctp_authkey) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.3.3](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.3) |
/// | protocol | [RFC 4895, section 6.1](https://www.rfc-editor.org/rfc/rfc4895#section-6.1) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | no: `ENOPROTOOPT` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::AuthKey;
/// use sctp_opts::{set, Future};
///
/// let new = AuthKey {
///     key_number: 1,
///     key: b"a shared secret",
/// };
/// set(&socket, Future, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the key is longer than the argument.
/// - `EBUSY`: the key that it would replace is deactivated, or unacknowledged messages need it; delete that key first, or use another number.
/// - `ENOENT` (set): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
///
/// # On FreeBSD
///
/// - A key length of 0 stands for all bytes that follow.
/// - Authentication is available unless net.inet.sctp.auth_enable is 0.
#[doc(alias = "SCTP_AUTH_KEY")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct AuthKey<'a> {
    /// Its number, which the peer uses as well.
    #[doc(alias = "sca_keynumber")]
    pub key_number: u16,
    /// The key.
    #[doc(alias = "sca_key")]
    pub key: &'a [u8],
}

unsafe impl ::sctp_opts::SockOpt for AuthKey<'_> {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_AUTH_KEY;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AuthKey<'_> {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = ::sctp_opts::Tail<sys::sctp_authkey, u8, 65528>;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.head.sca_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.head.sca_keynumber = ::sctp_opts::codec::encode(
            &self.key_number,
            "key_number",
        )?;
        raw.head.sca_keylength = ::sctp_opts::codec::encode(&self.key.len(), "key")?;
        raw.write(self.key, "key")
    }
}

impl ::core::fmt::Debug for AuthKey<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("AuthKey")
            .field("key_number", &self.key_number)
            .field("key", &::core::format_args!("secret"))
            .finish()
    }
}

/// Stops using a shared key for new messages.
///
/// <span class="stab portability" title="Linux since 4.17">Linux 4.17</span> <span class="stab portability" title="FreeBSD since about 8.0">FreeBSD ≈ 8.0</span>
///
/// Messages already queued with it are still sent and authenticated; when the last is acknowledged,
/// `SCTP_AUTHENTICATION_EVENT` says so (`SCTP_AUTH_FREE_KEY`) and the key can be deleted. The active key cannot be
/// deactivated.
///
/// | C | [`SCTP_AUTH_DEACTIVATE_KEY`](sys::SCTP_AUTH_DEACTIVATE_KEY) (29), [`sctp_authkeyid`](sys::sctp_authkeyid) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.3.4](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.4) |
/// | protocol | [RFC 4895, section 6.2](https://www.rfc-editor.org/rfc/rfc4895#section-6.2) |
/// | exists on | Linux since 4.17; FreeBSD since about 8.0 |
/// | get | no: `ENOPROTOOPT` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::AuthDeactivateKey;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &AuthDeactivateKey(1))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: there is no such key or it is the active one; activate another key first.
/// - `ENOENT` (set): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
///
/// # On FreeBSD
///
/// - SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC skip associations without the key, and those where it is active; SCTP_ALL_ASSOC fails only if so does SCTP_FUTURE_ASSOC, having changed the others.
/// - For future associations it deletes the key.
#[doc(alias = "SCTP_AUTH_DEACTIVATE_KEY")]
#[doc(alias = "scact_keynumber")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AuthDeactivateKey(
    /// The number.
    pub u16,
);

unsafe impl ::sctp_opts::SockOpt for AuthDeactivateKey {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_AUTH_DEACTIVATE_KEY;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AuthDeactivateKey {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_authkeyid;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.scact_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.scact_keynumber = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Deletes a shared key.
///
/// <span class="stab portability" title="Linux since 2.6.24">Linux 2.6.24</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// It may not be the active one. To delete it when no queued message needs it, deactivate it first and wait for
/// `SCTP_AUTH_FREE_KEY`.
///
/// | C | [`SCTP_AUTH_DELETE_KEY`](sys::SCTP_AUTH_DELETE_KEY) (22), [`sctp_authkeyid`](sys::sctp_authkeyid) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.3.5](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.5) |
/// | protocol | [RFC 4895, section 6.3](https://www.rfc-editor.org/rfc/rfc4895#section-6.3) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | no: `ENOPROTOOPT` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::AuthDeleteKey;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &AuthDeleteKey(1))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: there is no such key, or it is active or in use; use SCTP_AUTH_DEACTIVATE_KEY first.
/// - `ENOENT` (set): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
///
/// # On FreeBSD
///
/// - SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC skip associations that cannot delete it; SCTP_ALL_ASSOC fails only if so does SCTP_FUTURE_ASSOC, having changed the others.
#[doc(alias = "SCTP_AUTH_DELETE_KEY")]
#[doc(alias = "scact_keynumber")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AuthDeleteKey(
    /// The number.
    pub u16,
);

unsafe impl ::sctp_opts::SockOpt for AuthDeleteKey {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_AUTH_DELETE_KEY;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AuthDeleteKey {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_authkeyid;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.scact_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.scact_keynumber = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Which reconfiguration requests of the peer are accepted: resetting streams or the association, adding streams.
///
/// <span class="stab portability" title="Linux since 4.11">Linux 4.11</span> <span class="stab portability" title="FreeBSD since 9.1">FreeBSD 9.1</span>
///
/// The association must also have negotiated reconfiguration (RFC 6525) when it was set up. Linux requires
/// the same bits to send such a request.
///
/// | C | [`SCTP_ENABLE_STREAM_RESET`](sys::SCTP_ENABLE_STREAM_RESET) (0x900), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 6525, section 6.3.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.1) |
/// | protocol | [RFC 6525, section 5.2.1](https://www.rfc-editor.org/rfc/rfc6525#section-5.2.1) |
/// | exists on | Linux since 4.11; FreeBSD since 9.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | none |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{EnableStreamReset, StreamResetSupport};
/// use sctp_opts::{set, Future};
///
/// set(
///     &socket,
///     Future,
///     &EnableStreamReset(
///         StreamResetSupport::RESET_STREAM_REQ | StreamResetSupport::CHANGE_ASSOC_REQ,
///     ),
/// )?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): an unknown bit is set.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (get): this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - Reconfiguration is negotiated unless net.inet.sctp.reconfig_enable is 0.
#[doc(alias = "SCTP_ENABLE_STREAM_RESET")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EnableStreamReset(
    /// The requests that are accepted. 0 turns it off.
    pub StreamResetSupport,
);

unsafe impl ::sctp_opts::SockOpt for EnableStreamReset {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_ENABLE_STREAM_RESET;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for EnableStreamReset {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for EnableStreamReset {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Resets streams: their sequence numbers start again at 0.
///
/// <span class="stab portability" title="Linux since 4.11">Linux 4.11</span> <span class="stab portability" title="FreeBSD since 9.1">FreeBSD 9.1</span>
///
/// It asks for our outgoing streams, for the peer's, or for both; an empty list means all of them. Success means that
/// the request was sent; `SCTP_STREAM_RESET_EVENT` reports the outcome. Only one request can be outstanding.
///
/// | C | [`SCTP_RESET_STREAMS`](sys::SCTP_RESET_STREAMS) (0x901), [`sctp_reset_streams`](sys::sctp_reset_streams) |
/// |:--|:--|
/// | defined in | [RFC 6525, section 6.3.2](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.2) |
/// | protocol | [RFC 6525, section 5.1.2](https://www.rfc-editor.org/rfc/rfc6525#section-5.1.2); [RFC 6525, section 5.1.3](https://www.rfc-editor.org/rfc/rfc6525#section-5.1.3) |
/// | exists on | Linux since 4.11; FreeBSD since 9.1 |
/// | get | no: `ENOPROTOOPT` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{ResetDirection, ResetStreams};
/// use sctp_opts::set;
///
/// let new = ResetStreams {
///     flags: ResetDirection::OUTGOING,
///     streams: &[1, 2],
/// };
/// set(&socket, assoc, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOENT`: the id is a special one, or the one-to-one socket has no association.
/// - `EOPNOTSUPP`: the association did not negotiate reconfiguration.
/// - `EINVAL`: the association is not established, or is being shut down.
/// - `EALREADY`: incoming streams are asked for, and an earlier request is still outstanding; wait for SCTP_STREAM_RESET_EVENT.
/// - `ENOMEM`: more than 200 incoming streams are named at once; name none, which means all, or reset them in several calls.
/// - `EINVAL`: a stream does not exist or no direction is given.
/// - `ENOENT` (set): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
///
/// # On FreeBSD
///
/// - An option of this name with another argument existed from 2004 on.
/// - A request for outgoing streams alone is never refused because of another one: it waits for that.
/// - Until a stream is reset, sending on it gives EAGAIN.
#[doc(alias = "SCTP_RESET_STREAMS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ResetStreams<'a> {
    /// Which direction.
    #[doc(alias = "srs_flags")]
    pub flags: ResetDirection,
    /// The streams, in host byte order; an empty list means all.
    #[doc(alias = "srs_stream_list")]
    pub streams: &'a [u16],
}

unsafe impl ::sctp_opts::SockOpt for ResetStreams<'_> {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_RESET_STREAMS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for ResetStreams<'_> {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = ::sctp_opts::Tail<sys::sctp_reset_streams, u16, 32764>;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.head.srs_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.head.srs_flags = ::sctp_opts::codec::encode(&self.flags, "flags")?;
        raw.head.srs_number_streams = ::sctp_opts::codec::encode(
            &self.streams.len(),
            "streams",
        )?;
        raw.write(self.streams, "streams")
    }
}

/// Resets all streams and the transmission sequence numbers of an association.
///
/// <span class="stab portability" title="Linux since 4.11">Linux 4.11</span> <span class="stab portability" title="FreeBSD since 9.1">FreeBSD 9.1</span>
///
/// The argument is just the association id. No data may be queued or unacknowledged; `SCTP_ASSOC_RESET_EVENT` reports
/// the outcome.
///
/// | C | [`SCTP_RESET_ASSOC`](sys::SCTP_RESET_ASSOC) (0x902), `sctp_assoc_t` |
/// |:--|:--|
/// | defined in | [RFC 6525, section 6.3.3](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.3) |
/// | protocol | [RFC 6525, section 5.1.4](https://www.rfc-editor.org/rfc/rfc6525#section-5.1.4) |
/// | exists on | Linux since 4.11; FreeBSD since 9.1 |
/// | get | no: `ENOPROTOOPT` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::ResetAssoc;
/// use sctp_opts::set;
///
/// set(&socket, assoc, &ResetAssoc)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOENT`: the id is a special one, or the one-to-one socket has no association.
/// - `EOPNOTSUPP`: the association did not negotiate reconfiguration.
/// - `EINVAL`: the association is not established, or is being shut down.
/// - `EALREADY`: an earlier request is still outstanding; wait for SCTP_ASSOC_RESET_EVENT.
/// - `EBUSY`: data is queued or unacknowledged; wait for SCTP_SENDER_DRY_EVENT.
/// - `ENOENT` (set): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
#[doc(alias = "SCTP_RESET_ASSOC")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResetAssoc;

unsafe impl ::sctp_opts::SockOpt for ResetAssoc {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_RESET_ASSOC;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for ResetAssoc {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_assoc_t;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Adds outgoing streams to an association, or asks the peer to add some on its side.
///
/// <span class="stab portability" title="Linux since 4.11">Linux 4.11</span> <span class="stab portability" title="FreeBSD since 9.1">FreeBSD 9.1</span>
///
/// `SCTP_STREAM_CHANGE_EVENT` reports the outcome. Streams cannot be removed again; the maximum is 65535 in each direction.
///
/// | C | [`SCTP_ADD_STREAMS`](sys::SCTP_ADD_STREAMS) (0x903), [`sctp_add_streams`](sys::sctp_add_streams) |
/// |:--|:--|
/// | defined in | [RFC 6525, section 6.3.4](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.4) |
/// | protocol | [RFC 6525, section 5.1.5](https://www.rfc-editor.org/rfc/rfc6525#section-5.1.5); [RFC 6525, section 5.1.6](https://www.rfc-editor.org/rfc/rfc6525#section-5.1.6) |
/// | exists on | Linux since 4.11; FreeBSD since 9.1 |
/// | get | no: `ENOPROTOOPT` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::AddStreams;
/// use sctp_opts::set;
///
/// let new = AddStreams {
///     outbound_streams: 8,
///     ..AddStreams::default()
/// };
/// set(&socket, assoc, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOENT`: the id is a special one, or the one-to-one socket has no association.
/// - `EOPNOTSUPP`: the association did not negotiate reconfiguration.
/// - `EINVAL`: the association is not established, or is being shut down.
/// - `EALREADY`: an earlier request is still outstanding; wait for SCTP_STREAM_CHANGE_EVENT.
/// - `EINVAL`: both numbers are 0, there would be more than 65535 streams, or more inbound ones than SCTP_INITMSG allowed.
/// - `ENOENT` (set): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
///
/// # On FreeBSD
///
/// - Called SCTP_RESET_ADD_STREAMS before the RFC.
#[doc(alias = "SCTP_ADD_STREAMS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddStreams {
    /// Additional streams from the peer.
    #[doc(alias = "sas_instrms")]
    pub inbound_streams: u16,
    /// Additional streams to the peer.
    #[doc(alias = "sas_outstrms")]
    pub outbound_streams: u16,
}

unsafe impl ::sctp_opts::SockOpt for AddStreams {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_ADD_STREAMS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AddStreams {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_add_streams;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sas_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sas_instrms = ::sctp_opts::codec::encode(
            &self.inbound_streams,
            "inbound_streams",
        )?;
        raw.sas_outstrms = ::sctp_opts::codec::encode(
            &self.outbound_streams,
            "outbound_streams",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// The UDP port of the peer when SCTP packets travel inside UDP.
///
/// <span class="stab portability" title="Linux since 5.11">Linux 5.11</span> <span class="stab portability" title="FreeBSD since 9.1 or earlier">FreeBSD ≤ 9.1</span>
///
/// 0, the default, sends plain SCTP. Set it for future associations before connecting through a NAT, or for one address
/// of an existing association; without an address it applies to all of them on Linux. Each packet from the peer replaces
/// it by the port that it came from. 9899 is the registered one.
///
/// | C | [`SCTP_REMOTE_UDP_ENCAPS_PORT`](sys::SCTP_REMOTE_UDP_ENCAPS_PORT) (36), [`sctp_udpencaps`](sys::sctp_udpencaps) |
/// |:--|:--|
/// | defined in | [RFC 6951, section 6.1](https://www.rfc-editor.org/rfc/rfc6951#section-6.1) |
/// | protocol | [RFC 6951, section 5](https://www.rfc-editor.org/rfc/rfc6951#section-5) |
/// | exists on | Linux since 5.11; FreeBSD since 9.1 or earlier |
/// | get | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | 0 |
/// | needs | `net.inet.sctp.udp_tunneling_port=9899` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::RemoteUdpEncapsPort;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &RemoteUdpEncapsPort(9899))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the peer does not have that address.
/// - `EAFNOSUPPORT`: the address is neither IPv4 nor IPv6; give the IPv4 or IPv6 wildcard address to mean the association.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - net.inet.sctp.udp_tunneling_port is the local UDP port, for both directions.
/// - An IPv4 or IPv6 wildcard address means the association, an empty one (family 0) is refused. Set for the association, the port only applies to addresses that the peer adds later: existing paths keep theirs.
/// - On a one-to-many socket, the ids 0 to 2 are accepted with an address of the peer and its port.
#[doc(alias = "SCTP_REMOTE_UDP_ENCAPS_PORT")]
#[doc(alias = "sue_port")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoteUdpEncapsPort(
    /// The peer's UDP port. 0 turns it off.
    pub u16,
);

unsafe impl ::sctp_opts::SockOpt for RemoteUdpEncapsPort {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_REMOTE_UDP_ENCAPS_PORT;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for RemoteUdpEncapsPort {
    type Scope = ::sctp_opts::scope::AnyPath<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_udpencaps;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.sue_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sue_address = ::sctp_opts::codec::encode(&key.peer, "peer")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::Network::decode(raw.sue_port, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for RemoteUdpEncapsPort {
    type Scope = ::sctp_opts::scope::AnyPath<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_udpencaps;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sue_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sue_address = ::sctp_opts::codec::encode(&key.peer, "peer")?;
        raw.sue_port = ::sctp_opts::codec::Network::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// How many messages of one stream were abandoned under a partial-reliability policy.
///
/// <span class="stab portability" title="Linux since 4.12">Linux 4.12</span> <span class="stab portability" title="FreeBSD since about 10.1 (partly)">FreeBSD partly ≈ 10.1</span>
///
/// Two counts: messages of which nothing had been sent, and messages that had been sent in part. The policy
/// `SCTP_PR_SCTP_ALL` gives the sum over all policies.
///
/// **Partly supported**: Only SCTP_PR_SCTP_ALL, unless the kernel was built with SCTP_DETAILED_STR_STATS.
///
/// | C | [`SCTP_PR_STREAM_STATUS`](sys::SCTP_PR_STREAM_STATUS) (0x107), [`sctp_prstatus`](sys::sctp_prstatus) |
/// |:--|:--|
/// | defined in | [RFC 7496, section 4.3](https://www.rfc-editor.org/rfc/rfc7496#section-4.3) |
/// | protocol | [RFC 7496, section 3](https://www.rfc-editor.org/rfc/rfc7496#section-3) |
/// | exists on | Linux since 4.12; FreeBSD since about 10.1 (partly) |
/// | get | `(assoc, stream, `[`PrPolicy`]`)`; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | set | no: `ENOPROTOOPT` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{PrPolicy, PrStreamStatus};
/// use sctp_opts::get;
///
/// let answer = get::<PrStreamStatus>(&socket, (assoc, 1, PrPolicy::Ttl))?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: no association is selected, or the stream does not exist.
/// - `EINVAL`: the policy is SCTP_PR_SCTP_NONE, or not counted by this kernel; only SCTP_PR_SCTP_ALL is counted in usual kernels.
/// - `ENOENT` (get): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
#[doc(alias = "SCTP_PR_STREAM_STATUS")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PrStreamStatus {
    /// Messages of which nothing had been sent.
    #[doc(alias = "sprstat_abandoned_unsent")]
    pub abandoned_unsent: u64,
    /// Messages of which some part had been sent.
    #[doc(alias = "sprstat_abandoned_sent")]
    pub abandoned_sent: u64,
}

unsafe impl ::sctp_opts::SockOpt for PrStreamStatus {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PR_STREAM_STATUS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PrStreamStatus {
    type Scope = ::sctp_opts::scope::StreamPolicy<::sctp_opts::ids::One>;
    type Raw = sys::sctp_prstatus;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.sprstat_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sprstat_sid = ::sctp_opts::codec::encode(&key.stream, "stream")?;
        raw.sprstat_policy = ::sctp_opts::codec::encode(&key.policy, "policy")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            abandoned_unsent: ::sctp_opts::codec::decode(
                raw.sprstat_abandoned_unsent,
                "abandoned_unsent",
            )?,
            abandoned_sent: ::sctp_opts::codec::decode(
                raw.sprstat_abandoned_sent,
                "abandoned_sent",
            )?,
        })
    }
}

/// How many messages of an association were abandoned under a partial-reliability policy.
///
/// <span class="stab portability" title="Linux since 4.8">Linux 4.8</span> <span class="stab portability" title="FreeBSD since about 10.1">FreeBSD ≈ 10.1</span>
///
/// The same counts as [`SCTP_PR_STREAM_STATUS`](PrStreamStatus), over all streams; the stream number is ignored.
///
/// | C | [`SCTP_PR_ASSOC_STATUS`](sys::SCTP_PR_ASSOC_STATUS) (0x108), [`sctp_prstatus`](sys::sctp_prstatus) |
/// |:--|:--|
/// | defined in | [RFC 7496, section 4.4](https://www.rfc-editor.org/rfc/rfc7496#section-4.4) |
/// | protocol | [RFC 7496, section 3](https://www.rfc-editor.org/rfc/rfc7496#section-3) |
/// | exists on | Linux since 4.8; FreeBSD since about 10.1 |
/// | get | `(assoc, `[`PrPolicy`]`)`; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | set | no: `ENOPROTOOPT` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{PrAssocStatus, PrPolicy};
/// use sctp_opts::get;
///
/// let answer = get::<PrAssocStatus>(&socket, (assoc, PrPolicy::Ttl))?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: no association is selected.
/// - `EINVAL`: the policy is SCTP_PR_SCTP_NONE, or does not exist.
/// - `ENOENT` (get): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
#[doc(alias = "SCTP_PR_ASSOC_STATUS")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PrAssocStatus {
    /// The stream, for options about a stream.
    #[doc(alias = "sprstat_sid")]
    pub stream_id: u16,
    /// Messages of which nothing had been sent.
    #[doc(alias = "sprstat_abandoned_unsent")]
    pub abandoned_unsent: u64,
    /// Messages of which some part had been sent.
    #[doc(alias = "sprstat_abandoned_sent")]
    pub abandoned_sent: u64,
}

unsafe impl ::sctp_opts::SockOpt for PrAssocStatus {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PR_ASSOC_STATUS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PrAssocStatus {
    type Scope = ::sctp_opts::scope::Policy<::sctp_opts::ids::One>;
    type Raw = sys::sctp_prstatus;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.sprstat_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sprstat_policy = ::sctp_opts::codec::encode(&key.policy, "policy")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            stream_id: ::sctp_opts::codec::decode(raw.sprstat_sid, "stream_id")?,
            abandoned_unsent: ::sctp_opts::codec::decode(
                raw.sprstat_abandoned_unsent,
                "abandoned_unsent",
            )?,
            abandoned_sent: ::sctp_opts::codec::decode(
                raw.sprstat_abandoned_sent,
                "abandoned_sent",
            )?,
        })
    }
}

/// Whether partial reliability is offered to peers, and whether an association has it.
///
/// <span class="stab portability" title="Linux since 4.8">Linux 4.8</span> <span class="stab portability" title="FreeBSD since about 10.1">FreeBSD ≈ 10.1</span>
///
/// Setting applies to future associations. Reading from an association returns what was negotiated.
///
/// | C | [`SCTP_PR_SUPPORTED`](sys::SCTP_PR_SUPPORTED) (38), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 7496, section 4.5](https://www.rfc-editor.org/rfc/rfc7496#section-4.5) |
/// | protocol | [RFC 3758, section 3.1](https://www.rfc-editor.org/rfc/rfc3758#section-3.1); [RFC 3758, section 3.3](https://www.rfc-editor.org/rfc/rfc3758#section-3.3) |
/// | exists on | Linux since 4.8; FreeBSD since about 10.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | on |
/// | defaults from | `net.inet.sctp.pr_enable` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::PrSupported;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &PrSupported(true))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the association exists already; set it before connecting.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
#[doc(alias = "SCTP_PR_SUPPORTED")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PrSupported(
    /// Partial reliability is supported.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for PrSupported {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PR_SUPPORTED;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PrSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PrSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// After how many errors a path is potentially failed, is failed, and is no longer the primary path.
///
/// <span class="stab portability" title="Linux since 3.6 (partly)">Linux partly 3.6</span> <span class="stab portability" title="FreeBSD since about 9.0">FreeBSD ≈ 9.0</span>
///
/// A path that is potentially failed is avoided while another works, without waiting for it to fail (quick failover). A
/// threshold for that at or above the path's limit turns it off. Without an address it applies to all paths.
///
/// | C | [`SCTP_PEER_ADDR_THLDS`](sys::SCTP_PEER_ADDR_THLDS) (35), [`sctp_paddrthlds`](sys::sctp_paddrthlds) |
/// |:--|:--|
/// | defined in | [RFC 7829, section 7.2](https://www.rfc-editor.org/rfc/rfc7829#section-7.2) |
/// | protocol | [RFC 7829, section 3.2](https://www.rfc-editor.org/rfc/rfc7829#section-3.2); [RFC 7829, section 5](https://www.rfc-editor.org/rfc/rfc7829#section-5) |
/// | exists on | Linux since 3.6 (partly); FreeBSD since about 9.0 |
/// | get | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | failed at the 6th error, never potentially failed |
/// | defaults from | `net.inet.sctp.path_rtx_max`, `net.inet.sctp.path_pf_threshold` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::PeerAddrThresholds;
/// use sctp_opts::{get, set, Future};
///
/// let now = get::<PeerAddrThresholds>(&socket, Future)?;
/// let new = PeerAddrThresholds {
///     path_max_retrans: 4,
///     pf_threshold: 2,
///     ..now
/// };
/// set(&socket, Future, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the peer does not have that address.
/// - `EINVAL` (set): spt_pathcpthld is not 0xffff; this system never switches the primary path.
/// - `EAFNOSUPPORT`: the address is neither IPv4 nor IPv6; give the IPv4 or IPv6 wildcard address to mean all paths.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - The threshold for switching the primary path must be 0xffff (never), which the RFC allows.
/// - An IPv4 or IPv6 wildcard address means all paths of the association; an empty one (family 0) is refused.
/// - 0 is a threshold like any other; both are always set, and a path that is beyond one already fails, or potentially fails, at once.
/// - On a one-to-many socket, the ids 0 to 2 are accepted with an address of the peer and its port.
/// - The struct had two thresholds at first: so in 9.1 and 9.3.
#[doc(alias = "SCTP_PEER_ADDR_THLDS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PeerAddrThresholds {
    /// Consecutive failures, of data or heartbeats, up to which a path is reachable; one more makes it unreachable.
    #[doc(alias = "spt_pathmaxrxt")]
    pub path_max_retrans: u16,
    /// A path is potentially failed after more consecutive failures than this; never, if this is at least the other limit.
    #[doc(alias = "spt_pathpfthld")]
    pub pf_threshold: u16,
    /// Consecutive failures after which one more switches the primary path; 65535: never. 65535 to 65535.
    #[doc(alias = "spt_pathcpthld")]
    pub switchover_threshold: u16,
}

unsafe impl ::sctp_opts::SockOpt for PeerAddrThresholds {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PEER_ADDR_THLDS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PeerAddrThresholds {
    type Scope = ::sctp_opts::scope::AnyPath<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_paddrthlds;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.spt_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.spt_address = ::sctp_opts::codec::encode(&key.peer, "peer")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            path_max_retrans: ::sctp_opts::codec::decode(
                raw.spt_pathmaxrxt,
                "path_max_retrans",
            )?,
            pf_threshold: ::sctp_opts::codec::decode(
                raw.spt_pathpfthld,
                "pf_threshold",
            )?,
            switchover_threshold: ::sctp_opts::codec::decode(
                raw.spt_pathcpthld,
                "switchover_threshold",
            )?,
        })
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PeerAddrThresholds {
    type Scope = ::sctp_opts::scope::AnyPath<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_paddrthlds;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.spt_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.spt_address = ::sctp_opts::codec::encode(&key.peer, "peer")?;
        raw.spt_pathmaxrxt = ::sctp_opts::codec::encode(
            &self.path_max_retrans,
            "path_max_retrans",
        )?;
        raw.spt_pathpfthld = ::sctp_opts::codec::encode(
            &self.pf_threshold,
            "pf_threshold",
        )?;
        raw.spt_pathcpthld = ::sctp_opts::codec::encode(
            &self.switchover_threshold,
            "switchover_threshold",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Whether user message interleaving (I-DATA) is offered to peers, and whether an association has it.
///
/// <span class="stab portability" title="Linux since 4.16">Linux 4.16</span> <span class="stab portability" title="FreeBSD since about 11.0">FreeBSD ≈ 11.0</span>
///
/// With it a large message no longer blocks the other streams. Setting applies to future associations; reading from an
/// association returns what was negotiated. Raise [`SCTP_FRAGMENT_INTERLEAVE`](FragmentInterleave) first.
///
/// | C | [`SCTP_INTERLEAVING_SUPPORTED`](sys::SCTP_INTERLEAVING_SUPPORTED) (0x1206), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 8260, section 4.3.1](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.1) |
/// | protocol | [RFC 8260, section 2.2.1](https://www.rfc-editor.org/rfc/rfc8260#section-2.2.1) |
/// | exists on | Linux since 4.16; FreeBSD since about 11.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | off |
/// | needs | [`SCTP_FRAGMENT_INTERLEAVE`](FragmentInterleave) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::InterleavingSupported;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &InterleavingSupported(true))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the association exists already; set it before connecting.
/// - `EINVAL` (set): SCTP_FRAGMENT_INTERLEAVE is not 2; set SCTP_FRAGMENT_INTERLEAVE to 2 first.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
#[doc(alias = "SCTP_INTERLEAVING_SUPPORTED")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InterleavingSupported(
    /// Interleaving is supported.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for InterleavingSupported {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_INTERLEAVING_SUPPORTED;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for InterleavingSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for InterleavingSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Which stream may send next: first come, round robin, by priority, fair, or weighted.
///
/// <span class="stab portability" title="Linux since 4.15">Linux 4.15</span> <span class="stab portability" title="FreeBSD since about 9.0">FreeBSD ≈ 9.0</span>
///
/// A scheduler only matters while several streams have data waiting. Priorities and weights come from
/// [`SCTP_STREAM_SCHEDULER_VALUE`](StreamSchedulerValue). The numbers behind the names differ between systems.
///
/// | C | [`SCTP_STREAM_SCHEDULER`](sys::SCTP_STREAM_SCHEDULER) (0x1203), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 8260, section 4.3.2](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.2) |
/// | protocol | [RFC 8260, section 3](https://www.rfc-editor.org/rfc/rfc8260#section-3) |
/// | exists on | Linux since 4.15; FreeBSD since about 9.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | SCTP_SS_DEFAULT |
/// | defaults from | `net.inet.sctp.default_ss_module` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{Scheduler, StreamScheduler};
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &StreamScheduler(Scheduler::Priority))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): this kernel does not have that scheduler.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (get): this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - Called SCTP_PLUGGABLE_SS before 14.0.
/// - The fair scheduler is SCTP_SS_FB; there is no weighted fair queueing.
#[doc(alias = "SCTP_STREAM_SCHEDULER")]
#[doc(alias = "SCTP_PLUGGABLE_SS")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StreamScheduler(
    /// The scheduler.
    pub Scheduler,
);

unsafe impl ::sctp_opts::SockOpt for StreamScheduler {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_STREAM_SCHEDULER;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for StreamScheduler {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for StreamScheduler {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// What the scheduler needs to know about a stream: its priority or its weight.
///
/// <span class="stab portability" title="Linux since 4.15">Linux 4.15</span> <span class="stab portability" title="FreeBSD since about 9.0">FreeBSD ≈ 9.0</span>
///
/// With `SCTP_SS_PRIO` the lowest number goes first; with weighted fair queueing a stream gets capacity in proportion to
/// its number. Schedulers that need no value ignore it or refuse it.
///
/// | C | [`SCTP_STREAM_SCHEDULER_VALUE`](sys::SCTP_STREAM_SCHEDULER_VALUE) (0x1204), [`sctp_stream_value`](sys::sctp_stream_value) |
/// |:--|:--|
/// | defined in | [RFC 8260, section 4.3.3](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.3) |
/// | protocol | [RFC 8260, section 3.4](https://www.rfc-editor.org/rfc/rfc8260#section-3.4); [RFC 8260, section 3.6](https://www.rfc-editor.org/rfc/rfc8260#section-3.6) |
/// | exists on | Linux since 4.15; FreeBSD since about 9.0 |
/// | get | `(assoc, stream)`; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | set | `(assoc, stream)`; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Current`](crate::Current) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::StreamSchedulerValue;
/// use sctp_opts::set;
///
/// set(&socket, (assoc, 1), &StreamSchedulerValue(1))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the stream does not exist, or its scheduler has no value for it.
/// - `EINVAL` (get): the id is a special one, or the one-to-one socket has no association.
/// - `EINVAL` (set): the one-to-one socket has no association.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (set): this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - Called SCTP_SS_VALUE before 14.0.
/// - Only SCTP_SS_PRIO has values; with the other schedulers both directions are refused.
/// - SCTP_CURRENT_ASSOC silently skips associations that have no such stream or no value for it.
#[doc(alias = "SCTP_STREAM_SCHEDULER_VALUE")]
#[doc(alias = "SCTP_SS_VALUE")]
#[doc(alias = "stream_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StreamSchedulerValue(
    /// The number.
    pub u16,
);

unsafe impl ::sctp_opts::SockOpt for StreamSchedulerValue {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_STREAM_SCHEDULER_VALUE;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for StreamSchedulerValue {
    type Scope = ::sctp_opts::scope::Stream<::sctp_opts::ids::One>;
    type Raw = sys::sctp_stream_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.stream_id = ::sctp_opts::codec::encode(&key.stream, "stream")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.stream_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for StreamSchedulerValue {
    type Scope = ::sctp_opts::scope::Stream<::sctp_opts::ids::OneOrCurrent>;
    type Raw = sys::sctp_stream_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.stream_id = ::sctp_opts::codec::encode(&key.stream, "stream")?;
        raw.stream_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Accepts packets with a zero checksum because something else already detects errors.
///
/// <span class="stab portability" title="not on Linux: No kernel support; the constant is not in the header either.">Linux no</span> <span class="stab portability" title="FreeBSD since about 13.3">FreeBSD ≈ 13.3</span>
///
/// The value names that other method; DTLS below SCTP, as in WebRTC, is the only one so far. It is announced to peers of
/// future associations, which may then leave the CRC32c out.
///
/// | C | [`SCTP_ACCEPT_ZERO_CHECKSUM`](sys::SCTP_ACCEPT_ZERO_CHECKSUM) (51), `uint32_t` |
/// |:--|:--|
/// | defined in | [RFC 9653, section 7.1](https://www.rfc-editor.org/rfc/rfc9653#section-7.1) |
/// | protocol | [RFC 9653, section 5](https://www.rfc-editor.org/rfc/rfc9653#section-5) |
/// | exists on | not on Linux; FreeBSD since about 13.3 |
/// | get | no: `ENOPROTOOPT` |
/// | set | [`Socket`](crate::Socket) |
/// | default | off |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{AcceptZeroChecksum, ErrorDetection};
/// use sctp_opts::{set, Socket};
///
/// set(&socket, Socket, &AcceptZeroChecksum(ErrorDetection::LowerLayerDtls))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the kernel does not know that method.
#[doc(alias = "SCTP_ACCEPT_ZERO_CHECKSUM")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AcceptZeroChecksum(
    /// 0 turns it off.
    pub ErrorDetection,
);

unsafe impl ::sctp_opts::SockOpt for AcceptZeroChecksum {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_ACCEPT_ZERO_CHECKSUM;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AcceptZeroChecksum {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = u32;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Whether addresses may be added and removed while an association lives (dynamic address reconfiguration).
///
/// <span class="stab portability" title="Linux since 5.4">Linux 5.4</span> <span class="stab portability" title="FreeBSD since about 10.1">FreeBSD ≈ 10.1</span>
///
/// With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association, whether
/// the extension was negotiated there. On Linux it lets one socket use the extension while the system-wide switch stays
/// off.
///
/// | C | [`SCTP_ASCONF_SUPPORTED`](sys::SCTP_ASCONF_SUPPORTED) (40), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | protocol | [RFC 5061, section 4.2.7](https://www.rfc-editor.org/rfc/rfc5061#section-4.2.7) |
/// | exists on | Linux since 5.4; FreeBSD since about 10.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | on |
/// | defaults from | `net.inet.sctp.asconf_enable` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::AsconfSupported;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &AsconfSupported(true))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the association exists already; set it before connecting.
/// - `EINVAL` (set): chunk authentication is off; set SCTP_AUTH_SUPPORTED first.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - It also adds ASCONF and ASCONF-ACK to the chunks that peers authenticate, or takes them away.
#[doc(alias = "SCTP_ASCONF_SUPPORTED")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AsconfSupported(
    /// Offered to the next peers, or negotiated with this one.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for AsconfSupported {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_ASCONF_SUPPORTED;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AsconfSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AsconfSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Whether chunks can be authenticated with shared keys.
///
/// <span class="stab portability" title="Linux since 5.4">Linux 5.4</span> <span class="stab portability" title="FreeBSD since about 10.1">FreeBSD ≈ 10.1</span>
///
/// With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association, whether
/// the extension was negotiated there. On Linux it gives one socket authentication without the system-wide switch; the
/// options of keys and chunk types then work there.
///
/// | C | [`SCTP_AUTH_SUPPORTED`](sys::SCTP_AUTH_SUPPORTED) (39), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | protocol | [RFC 4895, section 3](https://www.rfc-editor.org/rfc/rfc4895#section-3); [RFC 4895, section 6.1](https://www.rfc-editor.org/rfc/rfc4895#section-6.1) |
/// | exists on | Linux since 5.4; FreeBSD since about 10.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | on |
/// | defaults from | `net.inet.sctp.auth_enable` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::AuthSupported;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &AuthSupported(true))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the association exists already; set it before connecting.
/// - `EINVAL` (set): address reconfiguration needs it; clear SCTP_ASCONF_SUPPORTED first.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
#[doc(alias = "SCTP_AUTH_SUPPORTED")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AuthSupported(
    /// Offered to the next peers, or negotiated with this one.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for AuthSupported {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_AUTH_SUPPORTED;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AuthSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AuthSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Whether congestion may be signalled by marking packets instead of dropping them.
///
/// <span class="stab portability" title="Linux since 5.4">Linux 5.4</span> <span class="stab portability" title="FreeBSD since about 10.1">FreeBSD ≈ 10.1</span>
///
/// With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association, whether
/// explicit congestion notification was negotiated there.
///
/// | C | [`SCTP_ECN_SUPPORTED`](sys::SCTP_ECN_SUPPORTED) (37), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | protocol | [RFC 4960, section A](https://www.rfc-editor.org/rfc/rfc4960#appendix-A) |
/// | exists on | Linux since 5.4; FreeBSD since about 10.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | on |
/// | defaults from | `net.inet.sctp.ecn_enable` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::EcnSupported;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &EcnSupported(true))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the association exists already; set it before connecting.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
#[doc(alias = "SCTP_ECN_SUPPORTED")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EcnSupported(
    /// Offered to the next peers, or negotiated with this one.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for EcnSupported {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_ECN_SUPPORTED;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for EcnSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for EcnSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Whether streams can be reset and added while an association lives.
///
/// <span class="stab portability" title="Linux since 4.12">Linux 4.12</span> <span class="stab portability" title="FreeBSD since about 10.1">FreeBSD ≈ 10.1</span>
///
/// With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association, whether
/// the extension was negotiated there. Offering it is not enough to let a peer act: [`SCTP_ENABLE_STREAM_RESET`](EnableStreamReset) says which
/// of its requests are granted.
///
/// | C | [`SCTP_RECONFIG_SUPPORTED`](sys::SCTP_RECONFIG_SUPPORTED) (41), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | protocol | [RFC 6525, section 5.1.1](https://www.rfc-editor.org/rfc/rfc6525#section-5.1.1) |
/// | exists on | Linux since 4.12; FreeBSD since about 10.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | on |
/// | defaults from | `net.inet.sctp.reconfig_enable` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::ReconfigSupported;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &ReconfigSupported(true))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the association exists already; set it before connecting.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
#[doc(alias = "SCTP_RECONFIG_SUPPORTED")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReconfigSupported(
    /// Offered to the next peers, or negotiated with this one.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for ReconfigSupported {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_RECONFIG_SUPPORTED;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for ReconfigSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for ReconfigSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Whether acknowledgements may say which data the receiver will not drop.
///
/// <span class="stab portability" title="not on Linux: Linux does not implement the extension.">Linux no</span> <span class="stab portability" title="FreeBSD since about 10.1">FreeBSD ≈ 10.1</span>
///
/// Such non-renegable acknowledgements (draft-natarajan-tsvwg-sctp-nrsack-08) let a sender free its buffers earlier. With
/// `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it says what was
/// negotiated there.
///
/// | C | [`SCTP_NRSACK_SUPPORTED`](sys::SCTP_NRSACK_SUPPORTED) (48), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | exists on | not on Linux; FreeBSD since about 10.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | off |
/// | defaults from | `net.inet.sctp.nrsack_enable` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::NrsackSupported;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &NrsackSupported(true))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the association exists already; set it before connecting.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
#[doc(alias = "SCTP_NRSACK_SUPPORTED")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NrsackSupported(
    /// Offered to the next peers, or negotiated with this one.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for NrsackSupported {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_NRSACK_SUPPORTED;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for NrsackSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for NrsackSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Whether a peer may report packets that were dropped because they arrived damaged.
///
/// <span class="stab portability" title="not on Linux: Linux does not implement the extension.">Linux no</span> <span class="stab portability" title="FreeBSD since about 10.1">FreeBSD ≈ 10.1</span>
///
/// With such reports (draft-stewart-sctp-pktdrprep-16) a sender on a link with bit errors need not treat every loss as
/// congestion. With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it
/// says what was negotiated there.
///
/// | C | [`SCTP_PKTDROP_SUPPORTED`](sys::SCTP_PKTDROP_SUPPORTED) (49), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | exists on | not on Linux; FreeBSD since about 10.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | off |
/// | defaults from | `net.inet.sctp.pktdrop_enable` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::PktdropSupported;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &PktdropSupported(true))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the association exists already; set it before connecting.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
#[doc(alias = "SCTP_PKTDROP_SUPPORTED")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PktdropSupported(
    /// Offered to the next peers, or negotiated with this one.
    pub bool,
);

unsafe impl ::sctp_opts::SockOpt for PktdropSupported {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PKTDROP_SUPPORTED;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PktdropSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PktdropSupported {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// An upper bound of the congestion window of every path.
///
/// <span class="stab portability" title="not on Linux: Linux offers no bound per socket.">Linux no</span> <span class="stab portability" title="FreeBSD since about 10.2">FreeBSD ≈ 10.2</span>
///
/// A larger window shrinks to the bound at once, but never below one packet.
///
/// | C | [`SCTP_MAX_CWND`](sys::SCTP_MAX_CWND) (50), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | protocol | [RFC 9260, section 7.2](https://www.rfc-editor.org/rfc/rfc9260#section-7.2) |
/// | exists on | not on Linux; FreeBSD since about 10.2 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | 0 (no bound) |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::MaxCwnd;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &MaxCwnd(262144))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL`: this direction does not accept that special id.
#[doc(alias = "SCTP_MAX_CWND")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MaxCwnd(
    /// The largest congestion window. In bytes; 0 means: no bound.
    pub u32,
);

unsafe impl ::sctp_opts::SockOpt for MaxCwnd {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_MAX_CWND;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for MaxCwnd {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for MaxCwnd {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// How often each timer of an association has expired.
///
/// <span class="stab portability" title="not on Linux: /proc/net/sctp/snmp counts for all associations; assocs counts T2 of each.">Linux no</span> <span class="stab portability" title="FreeBSD since about 9.0">FreeBSD ≈ 9.0</span>
///
/// | C | [`SCTP_TIMEOUTS`](sys::SCTP_TIMEOUTS) (0x106), [`sctp_timeouts`](sys::sctp_timeouts) |
/// |:--|:--|
/// | protocol | [RFC 9260, section 6.3.3](https://www.rfc-editor.org/rfc/rfc9260#section-6.3.3) |
/// | exists on | not on Linux; FreeBSD since about 9.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | set | no: `ENOPROTOOPT` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::Timeouts;
/// use sctp_opts::get;
///
/// let answer = get::<Timeouts>(&socket, assoc)?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (get): the id is a special one, or the one-to-one socket has no association.
/// - `ENOENT` (get): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
#[doc(alias = "SCTP_TIMEOUTS")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Timeouts {
    /// INIT retransmitted.
    #[doc(alias = "stimo_init")]
    pub init: u32,
    /// DATA retransmitted.
    #[doc(alias = "stimo_data")]
    pub data: u32,
    /// Delayed acknowledgement sent.
    #[doc(alias = "stimo_sack")]
    pub sack: u32,
    /// SHUTDOWN retransmitted.
    #[doc(alias = "stimo_shutdown")]
    pub shutdown: u32,
    /// Heartbeat due.
    #[doc(alias = "stimo_heartbeat")]
    pub heartbeat: u32,
    /// COOKIE ECHO retransmitted.
    #[doc(alias = "stimo_cookie")]
    pub cookie: u32,
    /// SHUTDOWN ACK retransmitted.
    #[doc(alias = "stimo_shutdownack")]
    pub shutdown_ack: u32,
}

unsafe impl ::sctp_opts::SockOpt for Timeouts {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_TIMEOUTS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for Timeouts {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_timeouts;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.stimo_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            init: ::sctp_opts::codec::decode(raw.stimo_init, "init")?,
            data: ::sctp_opts::codec::decode(raw.stimo_data, "data")?,
            sack: ::sctp_opts::codec::decode(raw.stimo_sack, "sack")?,
            shutdown: ::sctp_opts::codec::decode(raw.stimo_shutdown, "shutdown")?,
            heartbeat: ::sctp_opts::codec::decode(raw.stimo_heartbeat, "heartbeat")?,
            cookie: ::sctp_opts::codec::decode(raw.stimo_cookie, "cookie")?,
            shutdown_ack: ::sctp_opts::codec::decode(
                raw.stimo_shutdownack,
                "shutdown_ack",
            )?,
        })
    }
}

/// Whether, and how, new data is spread over all paths of an association at the same time.
///
/// <span class="stab portability" title="not on Linux: Linux sends new data over one path at a time.">Linux no</span> <span class="stab portability" title="FreeBSD since about 7.0">FreeBSD ≈ 7.0</span>
///
/// Concurrent multipath transfer is experimental; the modes differ in how the paths share one congestion control.
///
/// | C | [`SCTP_CMT_ON_OFF`](sys::SCTP_CMT_ON_OFF) (0x1200), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | exists on | not on Linux; FreeBSD since about 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | SCTP_CMT_OFF |
/// | defaults from | `net.inet.sctp.cmt_on_off` |
/// | needs | `net.inet.sctp.cmt_on_off=1` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{Cmt, CmtMode};
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &Cmt(CmtMode::Rpv2))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOPROTOOPT` (set): concurrent multipath transfer is switched off on this system; set net.inet.sctp.cmt_on_off=1.
/// - `EINVAL` (set): there is no such mode.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (get): this direction does not accept that special id.
///
/// # On FreeBSD
///
/// - Reading works without the sysctl; only setting needs it, even to turn the mode off.
#[doc(alias = "SCTP_CMT_ON_OFF")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Cmt(
    /// How the paths are used together.
    pub CmtMode,
);

unsafe impl ::sctp_opts::SockOpt for Cmt {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_CMT_ON_OFF;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for Cmt {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for Cmt {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// The congestion control algorithm of an association.
///
/// <span class="stab portability" title="not on Linux: Linux has one algorithm only.">Linux no</span> <span class="stab portability" title="FreeBSD since about 7.0">FreeBSD ≈ 7.0</span>
///
/// It can be changed while data flows; the new module then starts from scratch on every path.
///
/// | C | [`SCTP_PLUGGABLE_CC`](sys::SCTP_PLUGGABLE_CC) (0x1202), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | protocol | [RFC 9260, section 7.2](https://www.rfc-editor.org/rfc/rfc9260#section-7.2) |
/// | exists on | not on Linux; FreeBSD since about 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | SCTP_CC_RFC2581 |
/// | defaults from | `net.inet.sctp.default_cc_module` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{CcModule, PluggableCc};
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &PluggableCc(CcModule::HTcp))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): there is no such module.
/// - `ENOENT`: the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
/// - `EINVAL` (get): this direction does not accept that special id.
#[doc(alias = "SCTP_PLUGGABLE_CC")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PluggableCc(
    /// The module in use.
    pub CcModule,
);

unsafe impl ::sctp_opts::SockOpt for PluggableCc {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PLUGGABLE_CC;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PluggableCc {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PluggableCc {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sys::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// How many bytes an association has queued, to be sent and to be read.
///
/// <span class="stab portability" title="not on Linux: SCTP_STATUS counts chunks, /proc/net/sctp/assocs memory.">Linux no</span> <span class="stab portability" title="FreeBSD since about 7.0">FreeBSD ≈ 7.0</span>
///
/// | C | [`SCTP_GET_SNDBUF_USE`](sys::SCTP_GET_SNDBUF_USE) (0x1101), [`sctp_sockstat`](sys::sctp_sockstat) |
/// |:--|:--|
/// | exists on | not on Linux; FreeBSD since about 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | set | no: `ENOPROTOOPT` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::SndBufUse;
/// use sctp_opts::get;
///
/// let answer = get::<SndBufUse>(&socket, assoc)?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOTCONN` (get): the id is a special one, or the one-to-one socket has no association.
/// - `ENOENT` (get): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
///
/// # On FreeBSD
///
/// - Data to be read only counts while it is reordered or reassembled, not when it is queued in the socket.
#[doc(alias = "SCTP_GET_SNDBUF_USE")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SndBufUse {
    /// For sending. In bytes.
    #[doc(alias = "ss_total_sndbuf")]
    pub send_buffer: u32,
    /// For receiving. In bytes.
    #[doc(alias = "ss_total_recv_buf")]
    pub receive_buffer: u32,
}

unsafe impl ::sctp_opts::SockOpt for SndBufUse {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_GET_SNDBUF_USE;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for SndBufUse {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_sockstat;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.ss_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            send_buffer: ::sctp_opts::codec::decode(raw.ss_total_sndbuf, "send_buffer")?,
            receive_buffer: ::sctp_opts::codec::decode(
                raw.ss_total_recv_buf,
                "receive_buffer",
            )?,
        })
    }
}

/// How many endpoints, associations, addresses and chunks SCTP holds in the whole system.
///
/// <span class="stab portability" title="not on Linux: Linux tells some of it in /proc/net/sctp.">Linux no</span> <span class="stab portability" title="FreeBSD since about 7.0">FreeBSD ≈ 7.0</span>
///
/// | C | [`SCTP_PCB_STATUS`](sys::SCTP_PCB_STATUS) (0x1104), [`sctp_pcbinfo`](sys::sctp_pcbinfo) |
/// |:--|:--|
/// | exists on | not on Linux; FreeBSD since about 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | no: `ENOPROTOOPT` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::PcbStatus;
/// use sctp_opts::{get, Socket};
///
/// let answer = get::<PcbStatus>(&socket, Socket)?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[doc(alias = "SCTP_PCB_STATUS")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PcbStatus {
    /// Endpoints.
    #[doc(alias = "ep_count")]
    pub endpoints: u32,
    /// Associations.
    #[doc(alias = "asoc_count")]
    pub associations: u32,
    /// Local addresses.
    #[doc(alias = "laddr_count")]
    pub local_addresses: u32,
    /// Remote addresses.
    #[doc(alias = "raddr_count")]
    pub remote_addresses: u32,
    /// Chunks.
    #[doc(alias = "chk_count")]
    pub chunks: u32,
    /// Messages waiting to be read.
    #[doc(alias = "readq_count")]
    pub read_queue_entries: u32,
    /// Chunks kept for reuse.
    pub free_chunks: u32,
    /// Messages waiting to be sent.
    #[doc(alias = "stream_oque")]
    pub stream_output_queue_entries: u32,
}

unsafe impl ::sctp_opts::SockOpt for PcbStatus {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PCB_STATUS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PcbStatus {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sys::sctp_pcbinfo;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            endpoints: ::sctp_opts::codec::decode(raw.ep_count, "endpoints")?,
            associations: ::sctp_opts::codec::decode(raw.asoc_count, "associations")?,
            local_addresses: ::sctp_opts::codec::decode(
                raw.laddr_count,
                "local_addresses",
            )?,
            remote_addresses: ::sctp_opts::codec::decode(
                raw.raddr_count,
                "remote_addresses",
            )?,
            chunks: ::sctp_opts::codec::decode(raw.chk_count, "chunks")?,
            read_queue_entries: ::sctp_opts::codec::decode(
                raw.readq_count,
                "read_queue_entries",
            )?,
            free_chunks: ::sctp_opts::codec::decode(raw.free_chunks, "free_chunks")?,
            stream_output_queue_entries: ::sctp_opts::codec::decode(
                raw.stream_oque,
                "stream_output_queue_entries",
            )?,
        })
    }
}

/// The two verification tags that the packets of an association carry.
///
/// <span class="stab portability" title="not on Linux: sock_diag has them, in struct sctp_info.">Linux no</span> <span class="stab portability" title="FreeBSD since about 7.0">FreeBSD ≈ 7.0</span>
///
/// An attacker who knows them can forge packets, so treat them as a secret; they help to match packet captures to associations.
///
/// | C | [`SCTP_GET_NONCE_VALUES`](sys::SCTP_GET_NONCE_VALUES) (0x1105), [`sctp_get_nonce_values`](sys::sctp_get_nonce_values) |
/// |:--|:--|
/// | protocol | [RFC 9260, section 8.5](https://www.rfc-editor.org/rfc/rfc9260#section-8.5) |
/// | exists on | not on Linux; FreeBSD since about 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | set | no: `ENOPROTOOPT` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::NonceValues;
/// use sctp_opts::get;
///
/// let answer = get::<NonceValues>(&socket, assoc)?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOTCONN` (get): the id is a special one, or the one-to-one socket has no association.
/// - `ENOENT` (get): the one-to-many socket has no such association: it has ended, or its id is wrong; take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it.
#[doc(alias = "SCTP_GET_NONCE_VALUES")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NonceValues {
    /// The tag chosen by the peer.
    #[doc(alias = "gn_peers_tag")]
    pub peer_tag: u32,
    /// The tag chosen by this side.
    #[doc(alias = "gn_local_tag")]
    pub local_tag: u32,
}

unsafe impl ::sctp_opts::SockOpt for NonceValues {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_GET_NONCE_VALUES;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for NonceValues {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_get_nonce_values;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.gn_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            peer_tag: ::sctp_opts::codec::decode(raw.gn_peers_tag, "peer_tag")?,
            local_tag: ::sctp_opts::codec::decode(raw.gn_local_tag, "local_tag")?,
        })
    }
}

impl Events {
    /// Enables or disables one notification; `false` if there is no field for it.
    pub(crate) fn switch(&mut self, of: NotificationType, on: bool) -> bool {
        match of {
            NotificationType::AssocChange => self.association = on,
            NotificationType::PeerAddrChange => self.address = on,
            NotificationType::RemoteError => self.peer_error = on,
            NotificationType::SendFailed => self.send_failure = on,
            NotificationType::Shutdown => self.shutdown = on,
            NotificationType::Adaptation => self.adaptation_layer = on,
            NotificationType::PartialDelivery => self.partial_delivery = on,
            NotificationType::Authentication => self.authentication = on,
            NotificationType::SenderDry => self.sender_dry = on,
            NotificationType::StreamReset => self.stream_reset = on,
            _ => return false,
        }
        true
    }
}

/// The data for error messages.
#[allow(dead_code)]
pub(crate) mod info {
    use super::sys;
    use crate::given::Given;
    use crate::{Call, Cause, Info};
    pub(crate) static SCTP_RTOINFO: Info = Info::new(
            "SCTP_RTOINFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_RTOINFO,
        )
        .with_rfc("RFC 6458, section 8.1.1")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the initial value is not between minimum and maximum",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_ASSOCINFO: Info = Info::new(
            "SCTP_ASSOCINFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_ASSOCINFO,
        )
        .with_rfc("RFC 6458, section 8.1.2")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_INITMSG: Info = Info::new(
            "SCTP_INITMSG",
            sys::IPPROTO_SCTP,
            sys::SCTP_INITMSG,
        )
        .with_rfc("RFC 6458, section 8.1.3")
        .with_since("FreeBSD 7.0");
    pub(crate) static SO_LINGER: Info = Info::new(
            "SO_LINGER",
            sys::SOL_SOCKET,
            sys::SO_LINGER,
        )
        .with_rfc("RFC 6458, section 8.1.4")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EDOM, "the time is negative or above 65535 s", "")
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_NODELAY: Info = Info::new(
            "SCTP_NODELAY",
            sys::IPPROTO_SCTP,
            sys::SCTP_NODELAY,
        )
        .with_rfc("RFC 6458, section 8.1.5")
        .with_since("FreeBSD 7.0");
    pub(crate) static SO_RCVBUF: Info = Info::new(
            "SO_RCVBUF",
            sys::SOL_SOCKET,
            sys::SO_RCVBUF,
        )
        .with_rfc("RFC 6458, section 8.1.6")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the size is 0 or negative", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::ENOBUFS,
                        "the size is above 8/9 of kern.ipc.maxsockbuf, or above RLIMIT_SBSIZE",
                        "",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SO_SNDBUF: Info = Info::new(
            "SO_SNDBUF",
            sys::SOL_SOCKET,
            sys::SO_SNDBUF,
        )
        .with_rfc("RFC 6458, section 8.1.7")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the size is 0 or negative", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::ENOBUFS,
                        "the size is above 8/9 of kern.ipc.maxsockbuf, or above RLIMIT_SBSIZE",
                        "",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_AUTOCLOSE: Info = Info::new(
            "SCTP_AUTOCLOSE",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTOCLOSE,
        )
        .with_rfc("RFC 6458, section 8.1.8")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the socket is one-to-one",
                        "use a one-to-many socket (SOCK_SEQPACKET)",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_PRIMARY_ADDR: Info = Info::new(
            "SCTP_PRIMARY_ADDR",
            sys::IPPROTO_SCTP,
            sys::SCTP_PRIMARY_ADDR,
        )
        .with_rfc("RFC 6458, section 8.1.9")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the peer does not have that address, or has not confirmed it",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the id is a special one, or the one-to-one socket has no association",
                        "",
                    )
                    .only_get()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
            ],
        );
    pub(crate) static SCTP_ADAPTATION_LAYER: Info = Info::new(
            "SCTP_ADAPTATION_LAYER",
            sys::IPPROTO_SCTP,
            sys::SCTP_ADAPTATION_LAYER,
        )
        .with_rfc("RFC 6458, section 8.1.10")
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_DISABLE_FRAGMENTS: Info = Info::new(
            "SCTP_DISABLE_FRAGMENTS",
            sys::IPPROTO_SCTP,
            sys::SCTP_DISABLE_FRAGMENTS,
        )
        .with_rfc("RFC 6458, section 8.1.11")
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_PEER_ADDR_PARAMS: Info = Info::new(
            "SCTP_PEER_ADDR_PARAMS",
            sys::IPPROTO_SCTP,
            sys::SCTP_PEER_ADDR_PARAMS,
        )
        .with_rfc("RFC 6458, section 8.1.12")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the peer does not have that address", "")
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "an enabling and a disabling flag are both set",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "SPP_PMTUD_DISABLE comes with a path MTU, not 0, outside 512 to 65536 bytes",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::EAFNOSUPPORT,
                    "an association is meant, and the address is neither IPv4 nor IPv6",
                    "give the IPv4 or IPv6 wildcard address to mean all paths",
                ),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_DEFAULT_SEND_PARAM: Info = Info::new(
            "SCTP_DEFAULT_SEND_PARAM",
            sys::IPPROTO_SCTP,
            sys::SCTP_DEFAULT_SEND_PARAM,
        )
        .with_rfc("RFC 6458, section 8.1.13")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the association has no such stream", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_EVENTS: Info = Info::new(
            "SCTP_EVENTS",
            sys::IPPROTO_SCTP,
            sys::SCTP_EVENTS,
        )
        .with_rfc("RFC 6458, section 8.1.14")
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_I_WANT_MAPPED_V4_ADDR: Info = Info::new(
            "SCTP_I_WANT_MAPPED_V4_ADDR",
            sys::IPPROTO_SCTP,
            sys::SCTP_I_WANT_MAPPED_V4_ADDR,
        )
        .with_rfc("RFC 6458, section 8.1.15")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the socket is an IPv4 one", "")
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_MAXSEG: Info = Info::new(
            "SCTP_MAXSEG",
            sys::IPPROTO_SCTP,
            sys::SCTP_MAXSEG,
        )
        .with_rfc("RFC 6458, section 8.1.16")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_HMAC_IDENT: Info = Info::new(
            "SCTP_HMAC_IDENT",
            sys::IPPROTO_SCTP,
            sys::SCTP_HMAC_IDENT,
        )
        .with_rfc("RFC 6458, section 8.1.17")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the list lacks SHA-1, or names an algorithm twice or one that the kernel does not know",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the list has more algorithms than there is room for",
                        "ask for an `HmacIdent<N>` with more room",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_AUTH_ACTIVE_KEY: Info = Info::new(
            "SCTP_AUTH_ACTIVE_KEY",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTH_ACTIVE_KEY,
        )
        .with_rfc("RFC 6458, section 8.1.18")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "there is no such key, or it is deactivated and messages still need it",
                        "add it with SCTP_AUTH_KEY first",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_DELAYED_SACK: Info = Info::new(
            "SCTP_DELAYED_SACK",
            sys::IPPROTO_SCTP,
            sys::SCTP_DELAYED_SACK,
        )
        .with_rfc("RFC 6458, section 8.1.19")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the delay is above 500 ms", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_FRAGMENT_INTERLEAVE: Info = Info::new(
            "SCTP_FRAGMENT_INTERLEAVE",
            sys::IPPROTO_SCTP,
            sys::SCTP_FRAGMENT_INTERLEAVE,
        )
        .with_rfc("RFC 6458, section 8.1.20")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the level is not 0, 1 or 2", "")
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_PARTIAL_DELIVERY_POINT: Info = Info::new(
            "SCTP_PARTIAL_DELIVERY_POINT",
            sys::IPPROTO_SCTP,
            sys::SCTP_PARTIAL_DELIVERY_POINT,
        )
        .with_rfc("RFC 6458, section 8.1.21")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "it exceeds the receive buffer",
                        "raise SO_RCVBUF first",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_USE_EXT_RCVINFO: Info = Info::new(
            "SCTP_USE_EXT_RCVINFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_USE_EXT_RCVINFO,
        )
        .with_rfc("RFC 6458, section 8.1.22")
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_AUTO_ASCONF: Info = Info::new(
            "SCTP_AUTO_ASCONF",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTO_ASCONF,
        )
        .with_rfc("RFC 6458, section 8.1.23")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the socket is not bound to all addresses, or not yet bound",
                        "bind it to the wildcard address first",
                    )
                    .among_others(),
                Cause::new(
                        sys::EPERM,
                        "the administrator switched it off",
                        "set net.inet.sctp.auto_asconf=1",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_MAX_BURST: Info = Info::new(
            "SCTP_MAX_BURST",
            sys::IPPROTO_SCTP,
            sys::SCTP_MAX_BURST,
        )
        .with_rfc("RFC 6458, section 8.1.24")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_CONTEXT: Info = Info::new(
            "SCTP_CONTEXT",
            sys::IPPROTO_SCTP,
            sys::SCTP_CONTEXT,
        )
        .with_rfc("RFC 6458, section 8.1.25")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_EXPLICIT_EOR: Info = Info::new(
            "SCTP_EXPLICIT_EOR",
            sys::IPPROTO_SCTP,
            sys::SCTP_EXPLICIT_EOR,
        )
        .with_rfc("RFC 6458, section 8.1.26")
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_REUSE_PORT: Info = Info::new(
            "SCTP_REUSE_PORT",
            sys::IPPROTO_SCTP,
            sys::SCTP_REUSE_PORT,
        )
        .with_rfc("RFC 6458, section 8.1.27")
        .with_since("FreeBSD 8.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the socket is one-to-many or already bound",
                        "set it on a one-to-one socket (SOCK_STREAM) before bind()",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the socket is one-to-many",
                        "use a one-to-one socket (SOCK_STREAM)",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_EVENT: Info = Info::new(
            "SCTP_EVENT",
            sys::IPPROTO_SCTP,
            sys::SCTP_EVENT,
        )
        .with_rfc("RFC 6458, section 8.1.28")
        .with_since("FreeBSD 9.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the kernel does not know the type of notification",
                        "",
                    )
                    .among_others(),
                Cause::new(
                    sys::ENOTSUP,
                    "the type is SCTP_NOTIFICATIONS_STOPPED_EVENT, which is never sent",
                    "",
                ),
                Cause::new(
                        sys::ENOTSUP,
                        "SCTP_SENDER_DRY_EVENT is asked for on all current associations",
                        "set it for each association",
                    )
                    .only_set(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_RECVRCVINFO: Info = Info::new(
            "SCTP_RECVRCVINFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_RECVRCVINFO,
        )
        .with_rfc("RFC 6458, section 8.1.29")
        .with_since("FreeBSD 9.0");
    pub(crate) static SCTP_RECVNXTINFO: Info = Info::new(
            "SCTP_RECVNXTINFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_RECVNXTINFO,
        )
        .with_rfc("RFC 6458, section 8.1.30")
        .with_since("FreeBSD 9.0");
    pub(crate) static SCTP_DEFAULT_SNDINFO: Info = Info::new(
            "SCTP_DEFAULT_SNDINFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_DEFAULT_SNDINFO,
        )
        .with_rfc("RFC 6458, section 8.1.31")
        .with_since("FreeBSD 9.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the association has no such stream", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_DEFAULT_PRINFO: Info = Info::new(
            "SCTP_DEFAULT_PRINFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_DEFAULT_PRINFO,
        )
        .with_rfc("RFC 6458, section 8.1.32")
        .with_since("FreeBSD 9.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the kernel does not know the policy", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_STATUS: Info = Info::new(
            "SCTP_STATUS",
            sys::IPPROTO_SCTP,
            sys::SCTP_STATUS,
        )
        .with_rfc("RFC 6458, section 8.2.1")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the id is a special one, or the one-to-one socket has no association",
                        "",
                    )
                    .among_others(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_get(),
            ],
        );
    pub(crate) static SCTP_GET_PEER_ADDR_INFO: Info = Info::new(
            "SCTP_GET_PEER_ADDR_INFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_PEER_ADDR_INFO,
        )
        .with_rfc("RFC 6458, section 8.2.2")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                    sys::ENOENT,
                    "the peer does not have that address, or there is no association",
                    "",
                ),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_get(),
            ],
        );
    pub(crate) static SCTP_PEER_AUTH_CHUNKS: Info = Info::new(
            "SCTP_PEER_AUTH_CHUNKS",
            sys::IPPROTO_SCTP,
            sys::SCTP_PEER_AUTH_CHUNKS,
        )
        .with_rfc("RFC 6458, section 8.2.3")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                    sys::ENOENT,
                    "the id is a special one, or the one-to-one socket has no association",
                    "",
                ),
                Cause::new(sys::EINVAL, "the buffer is too small for the list", "")
                    .among_others(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_get(),
            ],
        );
    pub(crate) static SCTP_LOCAL_AUTH_CHUNKS: Info = Info::new(
            "SCTP_LOCAL_AUTH_CHUNKS",
            sys::IPPROTO_SCTP,
            sys::SCTP_LOCAL_AUTH_CHUNKS,
        )
        .with_rfc("RFC 6458, section 8.2.4")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the buffer is too small for the list", "")
                    .among_others(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_get(),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_GET_ASSOC_NUMBER: Info = Info::new(
            "SCTP_GET_ASSOC_NUMBER",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_ASSOC_NUMBER,
        )
        .with_rfc("RFC 6458, section 8.2.5")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the socket is one-to-one",
                        "use a one-to-many socket (SOCK_SEQPACKET)",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_GET_ASSOC_ID_LIST: Info = Info::new(
            "SCTP_GET_ASSOC_ID_LIST",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_ASSOC_ID_LIST,
        )
        .with_rfc("RFC 6458, section 8.2.6")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the socket is one-to-one or there are more associations than the list has room for",
                        "ask for an `AssocIdList<N>` with more room; SCTP_GET_ASSOC_NUMBER says how many there are",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_SET_PEER_PRIMARY_ADDR: Info = Info::new(
            "SCTP_SET_PEER_PRIMARY_ADDR",
            sys::IPPROTO_SCTP,
            sys::SCTP_SET_PEER_PRIMARY_ADDR,
        )
        .with_rfc("RFC 6458, section 8.3.1")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the id is a special one, or the one-to-one socket has no association",
                        "",
                    )
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the association does not use that local address",
                        "",
                    )
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "address reconfiguration was not negotiated, or the same request waits to be sent",
                        "leave SCTP_ASCONF_SUPPORTED on before connecting",
                    )
                    .among_others(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_AUTH_CHUNK: Info = Info::new(
            "SCTP_AUTH_CHUNK",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTH_CHUNK,
        )
        .with_rfc("RFC 6458, section 8.3.2")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "that chunk type cannot be authenticated", "")
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_AUTH_KEY: Info = Info::new(
            "SCTP_AUTH_KEY",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTH_KEY,
        )
        .with_rfc("RFC 6458, section 8.3.3")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the key is longer than the argument", "")
                    .among_others(),
                Cause::new(
                    sys::EBUSY,
                    "the key that it would replace is deactivated, or unacknowledged messages need it",
                    "delete that key first, or use another number",
                ),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_AUTH_DEACTIVATE_KEY: Info = Info::new(
            "SCTP_AUTH_DEACTIVATE_KEY",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTH_DEACTIVATE_KEY,
        )
        .with_rfc("RFC 6458, section 8.3.4")
        .with_since("FreeBSD 8.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "there is no such key or it is the active one",
                        "activate another key first",
                    )
                    .among_others(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_AUTH_DELETE_KEY: Info = Info::new(
            "SCTP_AUTH_DELETE_KEY",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTH_DELETE_KEY,
        )
        .with_rfc("RFC 6458, section 8.3.5")
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "there is no such key, or it is active or in use",
                        "use SCTP_AUTH_DEACTIVATE_KEY first",
                    )
                    .among_others(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_ENABLE_STREAM_RESET: Info = Info::new(
            "SCTP_ENABLE_STREAM_RESET",
            sys::IPPROTO_SCTP,
            sys::SCTP_ENABLE_STREAM_RESET,
        )
        .with_rfc("RFC 6525, section 6.3.1")
        .with_since("FreeBSD 9.1")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "an unknown bit is set", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_RESET_STREAMS: Info = Info::new(
            "SCTP_RESET_STREAMS",
            sys::IPPROTO_SCTP,
            sys::SCTP_RESET_STREAMS,
        )
        .with_rfc("RFC 6525, section 6.3.2")
        .with_since("FreeBSD 9.1")
        .with_causes(
            &[
                Cause::new(
                    sys::ENOENT,
                    "the id is a special one, or the one-to-one socket has no association",
                    "",
                ),
                Cause::new(
                    sys::EOPNOTSUPP,
                    "the association did not negotiate reconfiguration",
                    "",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the association is not established, or is being shut down",
                        "",
                    )
                    .among_others(),
                Cause::new(
                    sys::EALREADY,
                    "incoming streams are asked for, and an earlier request is still outstanding",
                    "wait for SCTP_STREAM_RESET_EVENT",
                ),
                Cause::new(
                    sys::ENOMEM,
                    "more than 200 incoming streams are named at once",
                    "name none, which means all, or reset them in several calls",
                ),
                Cause::new(
                        sys::EINVAL,
                        "a stream does not exist or no direction is given",
                        "",
                    )
                    .among_others(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_RESET_ASSOC: Info = Info::new(
            "SCTP_RESET_ASSOC",
            sys::IPPROTO_SCTP,
            sys::SCTP_RESET_ASSOC,
        )
        .with_rfc("RFC 6525, section 6.3.3")
        .with_since("FreeBSD 9.1")
        .with_causes(
            &[
                Cause::new(
                    sys::ENOENT,
                    "the id is a special one, or the one-to-one socket has no association",
                    "",
                ),
                Cause::new(
                    sys::EOPNOTSUPP,
                    "the association did not negotiate reconfiguration",
                    "",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the association is not established, or is being shut down",
                        "",
                    )
                    .among_others(),
                Cause::new(
                    sys::EALREADY,
                    "an earlier request is still outstanding",
                    "wait for SCTP_ASSOC_RESET_EVENT",
                ),
                Cause::new(
                    sys::EBUSY,
                    "data is queued or unacknowledged",
                    "wait for SCTP_SENDER_DRY_EVENT",
                ),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_ADD_STREAMS: Info = Info::new(
            "SCTP_ADD_STREAMS",
            sys::IPPROTO_SCTP,
            sys::SCTP_ADD_STREAMS,
        )
        .with_rfc("RFC 6525, section 6.3.4")
        .with_since("FreeBSD 9.1")
        .with_causes(
            &[
                Cause::new(
                    sys::ENOENT,
                    "the id is a special one, or the one-to-one socket has no association",
                    "",
                ),
                Cause::new(
                    sys::EOPNOTSUPP,
                    "the association did not negotiate reconfiguration",
                    "",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the association is not established, or is being shut down",
                        "",
                    )
                    .among_others(),
                Cause::new(
                    sys::EALREADY,
                    "an earlier request is still outstanding",
                    "wait for SCTP_STREAM_CHANGE_EVENT",
                ),
                Cause::new(
                        sys::EINVAL,
                        "both numbers are 0, there would be more than 65535 streams, or more inbound ones than SCTP_INITMSG allowed",
                        "",
                    )
                    .among_others(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_REMOTE_UDP_ENCAPS_PORT: Info = Info::new(
            "SCTP_REMOTE_UDP_ENCAPS_PORT",
            sys::IPPROTO_SCTP,
            sys::SCTP_REMOTE_UDP_ENCAPS_PORT,
        )
        .with_rfc("RFC 6951, section 6.1")
        .with_since("FreeBSD 9.1")
        .with_needs(&["net.inet.sctp.udp_tunneling_port=9899"])
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the peer does not have that address", "")
                    .among_others(),
                Cause::new(
                    sys::EAFNOSUPPORT,
                    "the address is neither IPv4 nor IPv6",
                    "give the IPv4 or IPv6 wildcard address to mean the association",
                ),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_PR_STREAM_STATUS: Info = Info::new(
            "SCTP_PR_STREAM_STATUS",
            sys::IPPROTO_SCTP,
            sys::SCTP_PR_STREAM_STATUS,
        )
        .with_rfc("RFC 7496, section 4.3")
        .with_since("FreeBSD 10.1")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "no association is selected, or the stream does not exist",
                        "",
                    )
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the policy is SCTP_PR_SCTP_NONE, or not counted by this kernel",
                        "only SCTP_PR_SCTP_ALL is counted in usual kernels",
                    )
                    .among_others(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_get(),
            ],
        );
    pub(crate) static SCTP_PR_ASSOC_STATUS: Info = Info::new(
            "SCTP_PR_ASSOC_STATUS",
            sys::IPPROTO_SCTP,
            sys::SCTP_PR_ASSOC_STATUS,
        )
        .with_rfc("RFC 7496, section 4.4")
        .with_since("FreeBSD 10.1")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "no association is selected", "").among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the policy is SCTP_PR_SCTP_NONE, or does not exist",
                        "",
                    )
                    .among_others(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_get(),
            ],
        );
    pub(crate) static SCTP_PR_SUPPORTED: Info = Info::new(
            "SCTP_PR_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_PR_SUPPORTED,
        )
        .with_rfc("RFC 7496, section 4.5")
        .with_since("FreeBSD 10.1")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the association exists already",
                        "set it before connecting",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_PEER_ADDR_THLDS: Info = Info::new(
            "SCTP_PEER_ADDR_THLDS",
            sys::IPPROTO_SCTP,
            sys::SCTP_PEER_ADDR_THLDS,
        )
        .with_rfc("RFC 7829, section 7.2")
        .with_since("FreeBSD 9.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the peer does not have that address", "")
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "spt_pathcpthld is not 0xffff",
                        "this system never switches the primary path",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::EAFNOSUPPORT,
                    "the address is neither IPv4 nor IPv6",
                    "give the IPv4 or IPv6 wildcard address to mean all paths",
                ),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_INTERLEAVING_SUPPORTED: Info = Info::new(
            "SCTP_INTERLEAVING_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_INTERLEAVING_SUPPORTED,
        )
        .with_rfc("RFC 8260, section 4.3.1")
        .with_since("FreeBSD 11.0")
        .with_needs(&["SCTP_FRAGMENT_INTERLEAVE"])
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the association exists already",
                        "set it before connecting",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "SCTP_FRAGMENT_INTERLEAVE is not 2",
                        "set SCTP_FRAGMENT_INTERLEAVE to 2 first",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_STREAM_SCHEDULER: Info = Info::new(
            "SCTP_STREAM_SCHEDULER",
            sys::IPPROTO_SCTP,
            sys::SCTP_STREAM_SCHEDULER,
        )
        .with_rfc("RFC 8260, section 4.3.2")
        .with_since("FreeBSD 9.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "this kernel does not have that scheduler", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_STREAM_SCHEDULER_VALUE: Info = Info::new(
            "SCTP_STREAM_SCHEDULER_VALUE",
            sys::IPPROTO_SCTP,
            sys::SCTP_STREAM_SCHEDULER_VALUE,
        )
        .with_rfc("RFC 8260, section 4.3.3")
        .with_since("FreeBSD 9.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the stream does not exist, or its scheduler has no value for it",
                        "",
                    )
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the id is a special one, or the one-to-one socket has no association",
                        "",
                    )
                    .only_get()
                    .among_others(),
                Cause::new(sys::EINVAL, "the one-to-one socket has no association", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_ACCEPT_ZERO_CHECKSUM: Info = Info::new(
            "SCTP_ACCEPT_ZERO_CHECKSUM",
            sys::IPPROTO_SCTP,
            sys::SCTP_ACCEPT_ZERO_CHECKSUM,
        )
        .with_rfc("RFC 9653, section 7.1")
        .with_since("FreeBSD 13.3")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the kernel does not know that method", "")
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_ASCONF_SUPPORTED: Info = Info::new(
            "SCTP_ASCONF_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_ASCONF_SUPPORTED,
        )
        .with_since("FreeBSD 10.1")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the association exists already",
                        "set it before connecting",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "chunk authentication is off",
                        "set SCTP_AUTH_SUPPORTED first",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_AUTH_SUPPORTED: Info = Info::new(
            "SCTP_AUTH_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTH_SUPPORTED,
        )
        .with_since("FreeBSD 10.1")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the association exists already",
                        "set it before connecting",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "address reconfiguration needs it",
                        "clear SCTP_ASCONF_SUPPORTED first",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_ECN_SUPPORTED: Info = Info::new(
            "SCTP_ECN_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_ECN_SUPPORTED,
        )
        .with_since("FreeBSD 10.1")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the association exists already",
                        "set it before connecting",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_RECONFIG_SUPPORTED: Info = Info::new(
            "SCTP_RECONFIG_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_RECONFIG_SUPPORTED,
        )
        .with_since("FreeBSD 10.1")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the association exists already",
                        "set it before connecting",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_NRSACK_SUPPORTED: Info = Info::new(
            "SCTP_NRSACK_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_NRSACK_SUPPORTED,
        )
        .with_since("FreeBSD 10.1")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the association exists already",
                        "set it before connecting",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_PKTDROP_SUPPORTED: Info = Info::new(
            "SCTP_PKTDROP_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_PKTDROP_SUPPORTED,
        )
        .with_since("FreeBSD 10.1")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the association exists already",
                        "set it before connecting",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_MAX_CWND: Info = Info::new(
            "SCTP_MAX_CWND",
            sys::IPPROTO_SCTP,
            sys::SCTP_MAX_CWND,
        )
        .with_since("FreeBSD 10.2")
        .with_causes(
            &[
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_TIMEOUTS: Info = Info::new(
            "SCTP_TIMEOUTS",
            sys::IPPROTO_SCTP,
            sys::SCTP_TIMEOUTS,
        )
        .with_since("FreeBSD 9.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the id is a special one, or the one-to-one socket has no association",
                        "",
                    )
                    .only_get()
                    .among_others(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_get(),
            ],
        );
    pub(crate) static SCTP_CMT_ON_OFF: Info = Info::new(
            "SCTP_CMT_ON_OFF",
            sys::IPPROTO_SCTP,
            sys::SCTP_CMT_ON_OFF,
        )
        .with_since("FreeBSD 7.0")
        .with_needs(&["net.inet.sctp.cmt_on_off=1"])
        .with_causes(
            &[
                Cause::new(
                        sys::ENOPROTOOPT,
                        "concurrent multipath transfer is switched off on this system",
                        "set net.inet.sctp.cmt_on_off=1",
                    )
                    .only_set(),
                Cause::new(sys::EINVAL, "there is no such mode", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_PLUGGABLE_CC: Info = Info::new(
            "SCTP_PLUGGABLE_CC",
            sys::IPPROTO_SCTP,
            sys::SCTP_PLUGGABLE_CC,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "there is no such module", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_CC_OPTION: Info = Info::new(
            "SCTP_CC_OPTION",
            sys::IPPROTO_SCTP,
            sys::SCTP_CC_OPTION,
        )
        .with_since("FreeBSD 9.0")
        .with_causes(
            &[
                Cause::new(
                    sys::ENOTSUP,
                    "the congestion control module has no parameters",
                    "choose another module with SCTP_PLUGGABLE_CC",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the id is a special one, or the one-to-one socket has no association",
                        "",
                    )
                    .only_get()
                    .among_others(),
                Cause::new(sys::EINVAL, "the one-to-one socket has no association", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the module lacks this parameter, or does not take the value",
                        "",
                    )
                    .among_others(),
                Cause::new(
                    sys::ENOENT,
                    "the one-to-many socket has no such association: it has ended, or its id is wrong",
                    "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                ),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_CLR_STAT_LOG: Info = Info::new(
            "SCTP_CLR_STAT_LOG",
            sys::IPPROTO_SCTP,
            sys::SCTP_CLR_STAT_LOG,
        )
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_GET_SNDBUF_USE: Info = Info::new(
            "SCTP_GET_SNDBUF_USE",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_SNDBUF_USE,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::ENOTCONN,
                        "the id is a special one, or the one-to-one socket has no association",
                        "",
                    )
                    .only_get(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_get(),
            ],
        );
    pub(crate) static SCTP_GET_STAT_LOG: Info = Info::new(
            "SCTP_GET_STAT_LOG",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_STAT_LOG,
        )
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_PCB_STATUS: Info = Info::new(
            "SCTP_PCB_STATUS",
            sys::IPPROTO_SCTP,
            sys::SCTP_PCB_STATUS,
        )
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_GET_NONCE_VALUES: Info = Info::new(
            "SCTP_GET_NONCE_VALUES",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_NONCE_VALUES,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::ENOTCONN,
                        "the id is a special one, or the one-to-one socket has no association",
                        "",
                    )
                    .only_get(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_get(),
            ],
        );
    pub(crate) static SCTP_SET_DYNAMIC_PRIMARY: Info = Info::new(
            "SCTP_SET_DYNAMIC_PRIMARY",
            sys::IPPROTO_SCTP,
            sys::SCTP_SET_DYNAMIC_PRIMARY,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EPERM,
                        "the caller may not bind reserved ports",
                        "run it as root",
                    )
                    .only_set(),
                Cause::new(
                        sys::EADDRNOTAVAIL,
                        "this machine does not have that address",
                        "use one that `ifconfig` lists",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_VRF_ID: Info = Info::new(
            "SCTP_VRF_ID",
            sys::IPPROTO_SCTP,
            sys::SCTP_VRF_ID,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "there is no such virtual router", "")
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_ADD_VRF_ID: Info = Info::new(
            "SCTP_ADD_VRF_ID",
            sys::IPPROTO_SCTP,
            sys::SCTP_ADD_VRF_ID,
        )
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_GET_VRF_IDS: Info = Info::new(
            "SCTP_GET_VRF_IDS",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_VRF_IDS,
        )
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_GET_ASOC_VRF: Info = Info::new(
            "SCTP_GET_ASOC_VRF",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_ASOC_VRF,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the id is a special one, or the one-to-one socket has no association",
                        "",
                    )
                    .only_get()
                    .among_others(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_get(),
            ],
        );
    pub(crate) static SCTP_DEL_VRF_ID: Info = Info::new(
            "SCTP_DEL_VRF_ID",
            sys::IPPROTO_SCTP,
            sys::SCTP_DEL_VRF_ID,
        )
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_GET_PACKET_LOG: Info = Info::new(
            "SCTP_GET_PACKET_LOG",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_PACKET_LOG,
        )
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_SET_INITIAL_DBG_SEQ: Info = Info::new(
            "SCTP_SET_INITIAL_DBG_SEQ",
            sys::IPPROTO_SCTP,
            sys::SCTP_SET_INITIAL_DBG_SEQ,
        )
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_BINDX_ADD_ADDR: Info = Info::new(
            "SCTP_BINDX_ADD_ADDR",
            sys::IPPROTO_SCTP,
            sys::SCTP_BINDX_ADD_ADDR,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EAFNOSUPPORT, "the address is neither IPv4 nor IPv6", "")
                    .only_set(),
                Cause::new(
                        sys::EINVAL,
                        "the socket is bound to all addresses",
                        "bind it to single addresses",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the address is for IPv6, and the socket for IPv4",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the address is for IPv4, and IPV6_V6ONLY is on, as it is by default",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(sys::EINVAL, "it has another port than the socket", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EADDRINUSE,
                        "another socket has that address and port",
                        "",
                    )
                    .only_set(),
                Cause::new(
                        sys::EADDRNOTAVAIL,
                        "this machine does not have that address",
                        "use one that `ifconfig` lists",
                    )
                    .only_set(),
                Cause::new(
                        sys::EACCES,
                        "it is the first address, and ports below 1024 are reserved for root",
                        "use a higher port",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_BINDX_REM_ADDR: Info = Info::new(
            "SCTP_BINDX_REM_ADDR",
            sys::IPPROTO_SCTP,
            sys::SCTP_BINDX_REM_ADDR,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EAFNOSUPPORT, "the address is neither IPv4 nor IPv6", "")
                    .only_set(),
                Cause::new(
                        sys::EINVAL,
                        "the socket is bound to all addresses",
                        "bind it to single addresses",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the address is for IPv6, and the socket for IPv4",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the address is for IPv4, and IPV6_V6ONLY is on, as it is by default",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EADDRNOTAVAIL,
                        "the socket is not bound to the address",
                        "",
                    )
                    .only_set(),
                Cause::new(
                        sys::EINVAL,
                        "it is the last address of the socket",
                        "keep one address, or close the socket",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_GET_PEER_ADDRESSES: Info = Info::new(
            "SCTP_GET_PEER_ADDRESSES",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_PEER_ADDRESSES,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the id is a special one", "")
                    .only_get()
                    .among_others(),
                Cause::new(sys::ENOENT, "the one-to-one socket has no association", "")
                    .only_get(),
                Cause::new(
                        sys::ENOBUFS,
                        "there is room for more than 64 KiB of addresses",
                        "ask for fewer: an `AddrRoom` of at most 2339 addresses",
                    )
                    .only_get(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_get(),
            ],
        );
    pub(crate) static SCTP_GET_LOCAL_ADDRESSES: Info = Info::new(
            "SCTP_GET_LOCAL_ADDRESSES",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_LOCAL_ADDRESSES,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::ENOBUFS,
                        "there is room for more than 64 KiB of addresses",
                        "ask for fewer: an `AddrRoom` of at most 2339 addresses",
                    )
                    .only_get(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_get(),
                Cause::new(
                        sys::EINVAL,
                        "this direction does not accept that special id",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_GET_LOCAL_ADDR_SIZE: Info = Info::new(
            "SCTP_GET_LOCAL_ADDR_SIZE",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_LOCAL_ADDR_SIZE,
        )
        .with_since("FreeBSD 7.0");
    pub(crate) static SCTP_GET_REMOTE_ADDR_SIZE: Info = Info::new(
            "SCTP_GET_REMOTE_ADDR_SIZE",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_REMOTE_ADDR_SIZE,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the id is a special one", "")
                    .only_get()
                    .among_others(),
                Cause::new(sys::ENOENT, "the one-to-one socket has no association", "")
                    .only_get(),
                Cause::new(
                        sys::ENOENT,
                        "the one-to-many socket has no such association: it has ended, or its id is wrong",
                        "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it",
                    )
                    .only_get(),
            ],
        );
    pub(crate) static SCTP_CONNECT_X: Info = Info::new(
            "SCTP_CONNECT_X",
            sys::IPPROTO_SCTP,
            sys::SCTP_CONNECT_X,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EALREADY,
                        "there is an association with one of the addresses already",
                        "",
                    )
                    .only_set(),
                Cause::new(
                        sys::EADDRINUSE,
                        "the one-to-one socket is connected already",
                        "",
                    )
                    .only_set(),
                Cause::new(sys::EINVAL, "the socket was peeled off", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "an address is for IPv6, and the socket for IPv4",
                        "open it for IPv6",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "an address is for IPv4, and the socket for IPv6 only",
                        "turn IPV6_V6ONLY off",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the one-to-one socket listens, which 13.0 allowed",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(sys::EINVAL, "the one-to-one socket was connected", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "there is no address, or one has port 0, or is multicast, IPv4-mapped or of another family",
                        "",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_CONNECT_X_DELAYED: Info = Info::new(
            "SCTP_CONNECT_X_DELAYED",
            sys::IPPROTO_SCTP,
            sys::SCTP_CONNECT_X_DELAYED,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EALREADY,
                        "there is an association with one of the addresses already",
                        "",
                    )
                    .only_set(),
                Cause::new(
                        sys::EADDRINUSE,
                        "the one-to-one socket is connected already",
                        "",
                    )
                    .only_set(),
                Cause::new(sys::EINVAL, "the socket was peeled off", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "an address is for IPv6, and the socket for IPv4",
                        "open it for IPv6",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "an address is for IPv4, and the socket for IPv6 only",
                        "turn IPV6_V6ONLY off",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the one-to-one socket listens, which 13.0 allowed",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(sys::EINVAL, "the one-to-one socket was connected", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "there is no address, or one has port 0, or is multicast, IPv4-mapped or of another family",
                        "",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_CONNECT_X_COMPLETE: Info = Info::new(
            "SCTP_CONNECT_X_COMPLETE",
            sys::IPPROTO_SCTP,
            sys::SCTP_CONNECT_X_COMPLETE,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(sys::EALREADY, "the association has started already", "")
                    .only_set(),
                Cause::new(sys::ENOENT, "there is no association with that address", "")
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_GET_ADDR_LEN: Info = Info::new(
            "SCTP_GET_ADDR_LEN",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_ADDR_LEN,
        )
        .with_since("FreeBSD 7.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the address family is neither AF_INET nor AF_INET6",
                        "",
                    )
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SOCKET: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                    sys::EPROTONOSUPPORT,
                    "the kernel has no SCTP",
                    "`kldload sctp`, as root",
                ),
                Cause::new(
                    sys::EPROTOTYPE,
                    "the kernel has no SCTP",
                    "`kldload sctp`, as root",
                ),
                Cause::new(
                    sys::EMFILE,
                    "this process has no descriptor left",
                    "close some, or raise RLIMIT_NOFILE",
                ),
                Cause::new(
                    sys::ENFILE,
                    "the system has as many files open as kern.maxfiles allows",
                    "raise kern.maxfiles",
                ),
                Cause::new(
                    sys::EAFNOSUPPORT,
                    "the kernel is built without IPv6",
                    "use `Family::V4`",
                ),
            ],
        );
    pub(crate) static BIND: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                    sys::EADDRINUSE,
                    "another socket has that port at this address",
                    "if that is an earlier run of this program, set `reuse_address`; port 0 picks a free port",
                ),
                Cause::new(
                    sys::EADDRNOTAVAIL,
                    "this machine does not have that address",
                    "use one that `ifconfig` lists",
                ),
                Cause::new(
                    sys::EACCES,
                    "ports below 1024 are reserved for root",
                    "use a higher port",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the socket is bound already",
                        "`bindx` adds addresses",
                    )
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the socket is for the other family, or for IPv6 only",
                        "open the socket for IPv6 and turn IPV6_V6ONLY off, which takes both",
                    )
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "a link-local address has no interface",
                        "set `SocketAddrV6::scope_id` to the interface's index",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static LISTEN: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                    sys::EADDRINUSE,
                    "the port is shared (SCTP_REUSE_PORT), and another socket already listens on it",
                    "",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the socket is or was connected",
                        "listen on another socket",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static ACCEPT: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                    sys::EAGAIN,
                    "no peer has connected yet",
                    "wait until the socket is readable",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the socket does not listen, or is one-to-many, which has no accept",
                        "call `listen` first, or peel an association off",
                    )
                    .among_others(),
                Cause::new(
                    sys::ECONNABORTED,
                    "the peer aborted before it was accepted",
                    "call `accept` again",
                ),
                Cause::new(
                    sys::EINTR,
                    "a signal came while the call waited",
                    "call again",
                ),
                Cause::new(
                    sys::EMFILE,
                    "this process has no descriptor left",
                    "close some, or raise RLIMIT_NOFILE",
                ),
            ],
        );
    pub(crate) static SENDMSG: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the association has no such stream",
                        "`Status::outbound_streams` says how many it has; SCTP_INITMSG asks for more beforehand, SCTP_ADD_STREAMS later",
                    )
                    .among_others()
                    .given(&[Given::new().no_flags(sys::SCTP_ABORT)]),
                Cause::new(
                        sys::EINVAL,
                        "a flag that the kernel does not know, or a policy of partial reliability that does not exist",
                        "",
                    )
                    .among_others()
                    .given(
                        &[
                            Given::new()
                                .flag_besides(
                                    sys::SCTP_UNORDERED | sys::SCTP_ADDR_OVER | sys::SCTP_ABORT
                                        | sys::SCTP_SACK_IMMEDIATELY | sys::SCTP_SENDALL
                                        | sys::SCTP_EOF | sys::SCTP_EOR | sys::SCTP_COMPLETE
                                        | sys::SCTP_NOTIFICATION,
                                ),
                            Given::new().flags(sys::SCTP_NOTIFICATION),
                            Given::new().flags(sys::SCTP_COMPLETE),
                            Given::new().cmsg(sys::SCTP_PRINFO),
                        ],
                    ),
                Cause::new(
                        sys::EINVAL,
                        "`SndFlags::ABORT` before the association is set up",
                        "",
                    )
                    .among_others()
                    .given(&[Given::new().flags(sys::SCTP_ABORT)]),
                Cause::new(sys::EINVAL, "`ADDR_OVER` without an address", "")
                    .among_others()
                    .given(&[Given::new().flags(sys::SCTP_ADDR_OVER).address(false)])
                    .refused("flags"),
                Cause::new(
                        sys::EINVAL,
                        "`ADDR_OVER` with an address that the peer does not have",
                        "",
                    )
                    .among_others()
                    .given(&[Given::new().flags(sys::SCTP_ADDR_OVER).address(true)]),
                Cause::new(
                        sys::EINVAL,
                        "a message on another stream is not finished (SCTP_EXPLICIT_EOR), and there is no interleaving",
                        "finish it first",
                    )
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the one-to-one socket listens, or is for IPv4 and the address is not",
                        "",
                    )
                    .among_others(),
                Cause::new(
                    sys::EMSGSIZE,
                    "the message is longer than the send buffer, or than a packet while SCTP_DISABLE_FRAGMENTS is on; or the reason of `SndFlags::ABORT` is longer than 1448 bytes",
                    "raise SO_SNDBUF, or send it in parts (SCTP_EXPLICIT_EOR)",
                ),
                Cause::new(
                    sys::EMSGSIZE,
                    "the ancillary messages are longer than 2048 bytes",
                    "",
                ),
                Cause::new(
                    sys::EAGAIN,
                    "the send buffer is full, or the stream is being reset",
                    "wait until the socket is writable",
                ),
                Cause::new(
                    sys::EINTR,
                    "a signal came while the call waited for room in the send buffer",
                    "call again",
                ),
                Cause::new(
                    sys::ENOENT,
                    "there is no such association: it has ended or was never set up, or neither an address nor an id was given",
                    "",
                ),
                Cause::new(
                    sys::ENOTCONN,
                    "the association has ended, or was peeled off, or in 13.0 the one-to-one socket listens",
                    "",
                ),
                Cause::new(
                    sys::ECONNRESET,
                    "the association was aborted, or in 13.0 is being shut down",
                    "",
                ),
                Cause::new(
                    sys::EPIPE,
                    "the association is being shut down, and takes no more messages",
                    "",
                ),
            ],
        );
    pub(crate) static RECVMSG: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                    sys::EAGAIN,
                    "nothing has arrived yet, or SO_RCVTIMEO ran out",
                    "wait until the socket is readable",
                ),
                Cause::new(
                    sys::EINTR,
                    "a signal came while the call waited",
                    "call again",
                ),
                Cause::new(
                    sys::ENOTCONN,
                    "the socket has no association",
                    "connect it; on a listening socket, call `accept`",
                ),
                Cause::new(sys::ECONNRESET, "the peer aborted the association", ""),
                Cause::new(sys::ECONNABORTED, "this side aborted the association", ""),
                Cause::new(sys::ECONNREFUSED, "no socket of the peer has that port", ""),
                Cause::new(sys::ETIMEDOUT, "no address of the peer answers", ""),
            ],
        );
    pub(crate) static SHUTDOWN: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(sys::ENOTCONN, "the socket has no association", ""),
                Cause::new(
                    sys::ECONNABORTED,
                    "`Read` or `Both` discarded messages that were not received, and aborted the association (since 15.0)",
                    "receive until `Closed` first, or shut down `Write`",
                ),
                Cause::new(
                    sys::EOPNOTSUPP,
                    "the socket is one-to-many",
                    "send `SndFlags::EOF` to the association",
                ),
            ],
        );
    pub(crate) static GETPEERNAME: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                    sys::ENOTCONN,
                    "the socket has no association, or is one-to-many",
                    "`getpaddrs` lists those of an association",
                ),
            ],
        );
    pub(crate) static SCTP_PEELOFF: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                    sys::EOPNOTSUPP,
                    "the socket is one-to-one or was peeled off itself",
                    "",
                ),
                Cause::new(sys::ENOENT, "the socket has no such association", ""),
                Cause::new(sys::ENOTCONN, "the association ended during the call", ""),
                Cause::new(
                    sys::EMFILE,
                    "this process has no descriptor left",
                    "close some, or raise RLIMIT_NOFILE",
                ),
            ],
        );
    /// The data for a call that is not about an option.
    pub(crate) fn of(call: Call) -> &'static Info {
        match call {
            Call::Socket => &SOCKET,
            Call::Bind => &BIND,
            Call::Listen => &LISTEN,
            Call::Accept => &ACCEPT,
            Call::SendMsg | Call::SendMmsg => &SENDMSG,
            Call::RecvMsg | Call::RecvMmsg => &RECVMSG,
            Call::Shutdown => &SHUTDOWN,
            Call::GetPeerName => &GETPEERNAME,
            Call::Peeloff => &SCTP_PEELOFF,
            _ => &Info::NONE,
        }
    }
}

/// Numbers of errors on FreeBSD: for [`Kind::Os`](crate::Kind::Os).
#[allow(missing_docs)]
pub mod errno {
    pub const EACCES: i32 = 13;
    pub const EADDRINUSE: i32 = 48;
    pub const EADDRNOTAVAIL: i32 = 49;
    pub const EAFNOSUPPORT: i32 = 47;
    pub const EAGAIN: i32 = 35;
    pub const EALREADY: i32 = 37;
    pub const EBADF: i32 = 9;
    pub const EBUSY: i32 = 16;
    pub const ECONNABORTED: i32 = 53;
    pub const ECONNREFUSED: i32 = 61;
    pub const ECONNRESET: i32 = 54;
    pub const EDESTADDRREQ: i32 = 39;
    pub const EDOM: i32 = 33;
    pub const EEXIST: i32 = 17;
    pub const EFAULT: i32 = 14;
    pub const EHOSTUNREACH: i32 = 65;
    pub const EINPROGRESS: i32 = 36;
    pub const EINTR: i32 = 4;
    pub const EINVAL: i32 = 22;
    pub const EIO: i32 = 5;
    pub const EISCONN: i32 = 56;
    pub const EMFILE: i32 = 24;
    pub const EMSGSIZE: i32 = 40;
    pub const ENETUNREACH: i32 = 51;
    pub const ENFILE: i32 = 23;
    pub const ENOBUFS: i32 = 55;
    pub const ENOENT: i32 = 2;
    pub const ENOMEM: i32 = 12;
    pub const ENOPROTOOPT: i32 = 42;
    pub const ENOSYS: i32 = 78;
    pub const ENOTCONN: i32 = 57;
    pub const ENOTSUP: i32 = 45;
    pub const EOPNOTSUPP: i32 = 45;
    pub const EPERM: i32 = 1;
    pub const EPIPE: i32 = 32;
    pub const EPROTONOSUPPORT: i32 = 43;
    pub const EPROTOTYPE: i32 = 41;
    pub const ERANGE: i32 = 34;
    pub const ESHUTDOWN: i32 = 58;
    pub const ESOCKTNOSUPPORT: i32 = 44;
    pub const ESRCH: i32 = 3;
    pub const ETIMEDOUT: i32 = 60;
}
