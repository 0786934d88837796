//! The options of Linux, and the values in them.
// Made by `cargo xtask generate` from spec/; do not edit.

use core::time::Duration;
use std::net::SocketAddr;
use crate::{AssocId, List, Ppid, Ticks};
use sctp_sys::linux as sys;
pub(crate) mod cmsgs;
pub(crate) mod notifications;

crate::raw_struct! {
    sys::sctp_rtoinfo { srto_assoc_id, srto_initial, srto_max, srto_min }
    sys::sctp_assocparams { sasoc_assoc_id, sasoc_asocmaxrxt, sasoc_number_peer_destinations, sasoc_peer_rwnd, sasoc_local_rwnd, sasoc_cookie_life }
    sys::sctp_initmsg { sinit_num_ostreams, sinit_max_instreams, sinit_max_attempts, sinit_max_init_timeo }
    sys::sctp_prim { ssp_assoc_id, ssp_addr }
    sys::sctp_setadaptation { ssb_adaptation_ind }
    sys::sctp_paddrparams { spp_assoc_id, spp_address, spp_hbinterval, spp_pathmaxrxt, spp_pathmtu, spp_sackdelay, spp_flags, spp_ipv6_flowlabel, spp_dscp, __tail_padding }
    sys::sctp_sndrcvinfo { sinfo_stream, sinfo_ssn, sinfo_flags, sinfo_ppid, sinfo_context, sinfo_timetolive, sinfo_tsn, sinfo_cumtsn, sinfo_assoc_id }
    sys::sctp_event_subscribe { sctp_data_io_event, sctp_association_event, sctp_address_event, sctp_send_failure_event, sctp_peer_error_event, sctp_shutdown_event, sctp_partial_delivery_event, sctp_adaptation_layer_event, sctp_authentication_event, sctp_sender_dry_event, sctp_stream_reset_event, sctp_assoc_reset_event, sctp_stream_change_event, sctp_send_failure_event_event }
    sys::sctp_assoc_value { assoc_id, assoc_value }
    sys::sctp_hmacalgo { shmac_num_idents, shmac_idents }
    sys::sctp_authkeyid { scact_assoc_id, scact_keynumber }
    sys::sctp_sack_info { sack_assoc_id, sack_delay, sack_freq }
    sys::sctp_event { se_assoc_id, se_type, se_on }
    sys::sctp_sndinfo { snd_sid, snd_flags, snd_ppid, snd_context, snd_assoc_id }
    sys::sctp_default_prinfo { pr_assoc_id, pr_value, pr_policy }
    sys::sctp_paddrinfo { spinfo_assoc_id, spinfo_address, spinfo_state, spinfo_cwnd, spinfo_srtt, spinfo_rto, spinfo_mtu }
    sys::sctp_status { sstat_assoc_id, sstat_state, sstat_rwnd, sstat_unackdata, sstat_penddata, sstat_instrms, sstat_outstrms, sstat_fragmentation_point, sstat_primary }
    sys::sctp_authchunks { gauth_assoc_id, gauth_number_of_chunks, gauth_chunks }
    sys::sctp_assoc_ids { gaids_number_of_ids, gaids_assoc_id }
    sys::sctp_setpeerprim { sspp_assoc_id, sspp_addr }
    sys::sctp_authchunk { sauth_chunk }
    sys::sctp_authkey { sca_assoc_id, sca_keynumber, sca_keylength, sca_key }
    sys::sctp_reset_streams { srs_assoc_id, srs_flags, srs_number_streams, srs_stream_list }
    sys::sctp_add_streams { sas_assoc_id, sas_instrms, sas_outstrms }
    sys::sctp_udpencaps { sue_assoc_id, sue_address, sue_port } 64 bits: 144 { sue_assoc_id 0..4, sue_address 8..136, sue_port 136..138 }
    sys::sctp_prstatus { sprstat_assoc_id, sprstat_sid, sprstat_policy, sprstat_abandoned_unsent, sprstat_abandoned_sent }
    sys::sctp_paddrthlds { spt_assoc_id, spt_address, spt_pathmaxrxt, spt_pathpfthld } 64 bits: 144 { spt_assoc_id 0..4, spt_address 8..136, spt_pathmaxrxt 136..138, spt_pathpfthld 138..140 }
    sys::sctp_stream_value { assoc_id, stream_id, stream_value }
    sys::sctp_paddrthlds_v2 { spt_assoc_id, spt_address, spt_pathmaxrxt, spt_pathpfthld, spt_pathcpthld } 64 bits: 144 { spt_assoc_id 0..4, spt_address 8..136, spt_pathmaxrxt 136..138, spt_pathpfthld 138..140, spt_pathcpthld 140..142 }
    sys::sctp_probeinterval { spi_assoc_id, spi_address, spi_interval } 64 bits: 144 { spi_assoc_id 0..4, spi_address 8..136, spi_interval 136..140 }
    sys::sctp_assoc_stats { sas_assoc_id, sas_obs_rto_ipaddr, sas_maxrto, sas_isacks, sas_osacks, sas_opackets, sas_ipackets, sas_rtxchunks, sas_outofseqtsns, sas_idupchunks, sas_gapcnt, sas_ouodchunks, sas_iuodchunks, sas_oodchunks, sas_iodchunks, sas_octrlchunks, sas_ictrlchunks } 64 bits: 256 { sas_assoc_id 0..4, sas_obs_rto_ipaddr 8..136, sas_maxrto 136..144, sas_isacks 144..152, sas_osacks 152..160, sas_opackets 160..168, sas_ipackets 168..176, sas_rtxchunks 176..184, sas_outofseqtsns 184..192, sas_idupchunks 192..200, sas_gapcnt 200..208, sas_ouodchunks 208..216, sas_iuodchunks 216..224, sas_oodchunks 224..232, sas_iodchunks 232..240, sas_octrlchunks 240..248, sas_ictrlchunks 248..256 }
}

crate::values::enumeration! {
    /// State of an association. [RFC 6458, section 8.2.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1).
    pub enum AssocState: i32 {
        /// None yet.
        #[doc(alias = "SCTP_EMPTY")]
        Empty = sys::SCTP_EMPTY,
        /// No association.
        #[doc(alias = "SCTP_CLOSED")]
        Closed = sys::SCTP_CLOSED,
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
        /// Some packets went unanswered, and others are preferred (RFC 7829). Since Linux 5.5.
        #[doc(alias = "SCTP_POTENTIALLY_FAILED")]
        #[doc(alias = "SCTP_PF")]
        PotentiallyFailed = sys::SCTP_POTENTIALLY_FAILED,
        /// Nothing is known about it; Linux's options report `SCTP_ACTIVE` instead.
        #[doc(alias = "SCTP_UNKNOWN")]
        Unknown = sys::SCTP_UNKNOWN,
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
        /// Some packets went unanswered (RFC 7829). Since Linux 5.5.
        #[doc(alias = "SCTP_ADDR_POTENTIALLY_FAILED")]
        #[doc(alias = "SCTP_ADDR_PF")]
        PotentiallyFailed = sys::SCTP_ADDR_POTENTIALLY_FAILED,
    }
}

crate::values::enumeration! {
    /// Why Linux says that an address of the peer changed.
    pub enum SnError: i32 {
        /// Too many packets went unanswered.
        #[doc(alias = "SCTP_FAILED_THRESHOLD")]
        FailedThreshold = sys::SCTP_FAILED_THRESHOLD,
        /// Data was acknowledged.
        #[doc(alias = "SCTP_RECEIVED_SACK")]
        ReceivedSack = sys::SCTP_RECEIVED_SACK,
        /// A heartbeat was answered.
        #[doc(alias = "SCTP_HEARTBEAT_SUCCESS")]
        HeartbeatSuccess = sys::SCTP_HEARTBEAT_SUCCESS,
        /// The application asked for it. Linux does not report it.
        #[doc(alias = "SCTP_RESPONSE_TO_USER_REQ")]
        ResponseToUserRequest = sys::SCTP_RESPONSE_TO_USER_REQ,
        /// A failure of the stack. Linux does not report it.
        #[doc(alias = "SCTP_INTERNAL_ERROR")]
        InternalError = sys::SCTP_INTERNAL_ERROR,
        /// The shutdown took too long. Linux does not report it.
        #[doc(alias = "SCTP_SHUTDOWN_GUARD_EXPIRES")]
        ShutdownGuardExpires = sys::SCTP_SHUTDOWN_GUARD_EXPIRES,
        /// The peer misbehaved. Linux does not report it.
        #[doc(alias = "SCTP_PEER_FAULTY")]
        PeerFaulty = sys::SCTP_PEER_FAULTY,
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
        LAST_FRAG = 1,
        /// It begins the message.
        #[doc(alias = "SCTP_DATA_FIRST_FRAG")]
        FIRST_FRAG = 2,
        /// Both: it is the whole message.
        #[doc(alias = "SCTP_DATA_NOT_FRAG")]
        NOT_FRAG = 3,
        /// The message is unordered.
        #[doc(alias = "SCTP_DATA_UNORDERED")]
        UNORDERED = 4,
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
        /// The peer does not support authentication. Since Linux 4.17.
        #[doc(alias = "SCTP_AUTH_NO_AUTH")]
        NoAuthentication = sys::SCTP_AUTH_NO_AUTH,
        /// The last message with a deactivated one was acknowledged. Since Linux 4.17.
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
        /// To all associations of a one-to-many socket. Since Linux 4.17.
        #[doc(alias = "SCTP_SENDALL")]
        SENDALL = sys::SCTP_SENDALL,
        /// Shut the association down once all data is acknowledged. On Linux with an empty message, and not on a one-to-one socket.
        #[doc(alias = "SCTP_EOF")]
        EOF = sys::SCTP_EOF,
        /// The next message is a notification.
        #[doc(alias = "SCTP_NOTIFICATION")]
        NOTIFICATION = sys::SCTP_NOTIFICATION,
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
        Rtx = sys::SCTP_PR_SCTP_RTX,
        /// When room is needed for one of higher priority; 0 is the highest.
        #[doc(alias = "SCTP_PR_SCTP_PRIO")]
        #[doc(alias = "SCTP_PR_SCTP_MAX")]
        Priority = sys::SCTP_PR_SCTP_PRIO,
        /// The sum over all policies, when counters are read (RFC 7496, section 4.3). Since Linux 4.19.
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
        /// Delay acknowledgements.
        #[doc(alias = "SPP_SACKDELAY_ENABLE")]
        SACKDELAY_ENABLE = sys::SPP_SACKDELAY_ENABLE,
        /// Acknowledge at once.
        #[doc(alias = "SPP_SACKDELAY_DISABLE")]
        SACKDELAY_DISABLE = sys::SPP_SACKDELAY_DISABLE,
        /// The heartbeat interval is 0.
        #[doc(alias = "SPP_HB_TIME_IS_ZERO")]
        HB_TIME_IS_ZERO = sys::SPP_HB_TIME_IS_ZERO,
        /// The flow label is set. Since Linux 4.19.
        #[doc(alias = "SPP_IPV6_FLOWLABEL")]
        IPV6_FLOWLABEL = sys::SPP_IPV6_FLOWLABEL,
        /// The code point is set. Since Linux 4.19.
        #[doc(alias = "SPP_DSCP")]
        DSCP = sys::SPP_DSCP,
    }
}

crate::values::enumeration! {
    /// An algorithm for authenticating chunks. [RFC 4895, section 8.4](https://www.rfc-editor.org/rfc/rfc4895#section-8.4).
    pub enum HmacId: u16 {
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
        Nothing = 0,
        /// Messages of other associations.
        #[doc(alias = "SCTP_FRAG_LEVEL_1")]
        Associations = 1,
        /// Messages of other streams as well.
        #[doc(alias = "SCTP_FRAG_LEVEL_2")]
        Streams = 2,
    }
}

crate::values::enumeration! {
    /// Whether the state "potentially failed" of a path is reported.
    pub enum PotentiallyFailedExposure: u32 {
        /// Only by options, without a notification.
        #[doc(alias = "SCTP_PF_EXPOSE_UNSET")]
        Unset = 0,
        /// Not reported.
        #[doc(alias = "SCTP_PF_EXPOSE_DISABLE")]
        Disable = 1,
        /// By options, and by a notification.
        #[doc(alias = "SCTP_PF_EXPOSE_ENABLE")]
        Enable = 2,
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
        /// The message that was sent first.
        #[doc(alias = "SCTP_SS_FCFS")]
        #[doc(alias = "SCTP_SS_DEFAULT")]
        Fcfs = sys::SCTP_SS_FCFS,
        /// The stream of the highest priority.
        #[doc(alias = "SCTP_SS_PRIO")]
        Priority = sys::SCTP_SS_PRIO,
        /// Each stream in turn, one message.
        #[doc(alias = "SCTP_SS_RR")]
        RoundRobin = sys::SCTP_SS_RR,
        /// Each stream gets the same share. Since Linux 6.4.
        #[doc(alias = "SCTP_SS_FC")]
        FairCapacity = sys::SCTP_SS_FC,
        /// Each stream gets a share according to its weight. Since Linux 6.4.
        #[doc(alias = "SCTP_SS_WFQ")]
        WeightedFairQueueing = sys::SCTP_SS_WFQ,
    }
}

crate::values::enumeration! {
    /// Why a peer reports an error or aborts the association. [RFC 9260, section 3.3.10](https://www.rfc-editor.org/rfc/rfc9260#section-3.3.10).
    pub enum ErrorCause: u16 {
        /// No error.
        #[doc(alias = "SCTP_CAUSE_NO_ERROR")]
        NoError = 0,
        /// The stream does not exist.
        #[doc(alias = "SCTP_CAUSE_INVALID_STREAM")]
        InvalidStream = 1,
        /// A mandatory parameter is missing.
        #[doc(alias = "SCTP_CAUSE_MISSING_PARAM")]
        MissingParam = 2,
        /// The cookie was stale.
        #[doc(alias = "SCTP_CAUSE_STALE_COOKIE")]
        StaleCookie = 3,
        /// Out of resources.
        #[doc(alias = "SCTP_CAUSE_OUT_OF_RESC")]
        OutOfResource = 4,
        /// An address cannot be resolved.
        #[doc(alias = "SCTP_CAUSE_UNRESOLVABLE_ADDR")]
        UnresolvableAddress = 5,
        /// A chunk type is unknown.
        #[doc(alias = "SCTP_CAUSE_UNRECOG_CHUNK")]
        UnrecognizedChunk = 6,
        /// A mandatory parameter has a bad value.
        #[doc(alias = "SCTP_CAUSE_INVALID_PARAM")]
        InvalidParam = 7,
        /// A parameter is unknown.
        #[doc(alias = "SCTP_CAUSE_UNRECOG_PARAM")]
        UnrecognizedParam = 8,
        /// A DATA chunk is empty.
        #[doc(alias = "SCTP_CAUSE_NO_USER_DATA")]
        NoUserData = 9,
        /// A cookie was received during a shutdown.
        #[doc(alias = "SCTP_CAUSE_COOKIE_IN_SHUTDOWN")]
        CookieInShutdown = 10,
        /// A restart brought new addresses.
        #[doc(alias = "SCTP_CAUSE_RESTART_W_NEWADDR")]
        RestartWithNewAddress = 11,
        /// The application asked for it.
        #[doc(alias = "SCTP_CAUSE_USER_INITIATED_ABT")]
        UserInitiatedAbort = 12,
        /// The other side violated the protocol.
        #[doc(alias = "SCTP_CAUSE_PROTOCOL_VIOLATION")]
        ProtocolViolation = 13,
        /// The last address cannot be removed (RFC 5061).
        #[doc(alias = "SCTP_CAUSE_DELETING_LAST_ADDR")]
        DeletingLastAddress = 160,
        /// There is no room for an address (RFC 5061).
        #[doc(alias = "SCTP_CAUSE_RESOURCE_SHORTAGE")]
        ResourceShortage = 161,
        /// The address that the request came from cannot be removed (RFC 5061).
        #[doc(alias = "SCTP_CAUSE_DELETING_SRC_ADDR")]
        DeletingSourceAddress = 162,
        /// The response does not match a request (RFC 5061).
        #[doc(alias = "SCTP_CAUSE_ILLEGAL_ASCONF_ACK")]
        IllegalAsconfAck = 163,
        /// The address change is not authorized (RFC 5061).
        #[doc(alias = "SCTP_CAUSE_REQUEST_REFUSED")]
        RequestRefused = 164,
        /// A middlebox has the same tags already (draft-ietf-tsvwg-natsupp-23).
        #[doc(alias = "SCTP_CAUSE_NAT_COLLIDING_STATE")]
        NatCollidingState = 176,
        /// A middlebox does not know the association (draft-ietf-tsvwg-natsupp-23).
        #[doc(alias = "SCTP_CAUSE_NAT_MISSING_STATE")]
        NatMissingState = 177,
        /// The algorithm is not supported (RFC 4895).
        #[doc(alias = "SCTP_CAUSE_UNSUPPORTED_HMACID")]
        UnsupportedHmacId = 261,
    }
}

crate::values::enumeration! {
    /// Type of a chunk. [RFC 9260, section 3.2](https://www.rfc-editor.org/rfc/rfc9260#section-3.2).
    pub enum ChunkType: u8 {
        /// User data.
        #[doc(alias = "SCTP_DATA")]
        Data = 0,
        /// Opens an association.
        #[doc(alias = "SCTP_INITIATION")]
        Init = 1,
        /// Answers INIT.
        #[doc(alias = "SCTP_INITIATION_ACK")]
        InitAck = 2,
        /// Acknowledges data.
        #[doc(alias = "SCTP_SELECTIVE_ACK")]
        Sack = 3,
        /// Probes a path.
        #[doc(alias = "SCTP_HEARTBEAT_REQUEST")]
        Heartbeat = 4,
        /// Answers HEARTBEAT.
        #[doc(alias = "SCTP_HEARTBEAT_ACK")]
        HeartbeatAck = 5,
        /// Ends an association at once.
        #[doc(alias = "SCTP_ABORT_ASSOCIATION")]
        Abort = 6,
        /// Begins a graceful shutdown.
        #[doc(alias = "SCTP_SHUTDOWN")]
        Shutdown = 7,
        /// Answers SHUTDOWN.
        #[doc(alias = "SCTP_SHUTDOWN_ACK")]
        ShutdownAck = 8,
        /// Reports an error.
        #[doc(alias = "SCTP_OPERATION_ERROR")]
        Error = 9,
        /// Returns the cookie.
        #[doc(alias = "SCTP_COOKIE_ECHO")]
        CookieEcho = 10,
        /// Answers COOKIE ECHO.
        #[doc(alias = "SCTP_COOKIE_ACK")]
        CookieAck = 11,
        /// Reports congestion marks.
        #[doc(alias = "SCTP_ECN_ECHO")]
        EcnEcho = 12,
        /// Says that the window was reduced.
        #[doc(alias = "SCTP_ECN_CWR")]
        EcnCwr = 13,
        /// Completes a graceful shutdown.
        #[doc(alias = "SCTP_SHUTDOWN_COMPLETE")]
        ShutdownComplete = 14,
        /// Authenticates what follows (RFC 4895).
        #[doc(alias = "SCTP_AUTHENTICATION")]
        Auth = 15,
        /// Acknowledges data that the receiver keeps (draft-natarajan-tsvwg-sctp-nrsack-08).
        #[doc(alias = "SCTP_NR_SELECTIVE_ACK")]
        NrSack = 16,
        /// User data that may be interleaved (RFC 8260).
        #[doc(alias = "SCTP_IDATA")]
        IData = 64,
        /// Answers ASCONF (RFC 5061).
        #[doc(alias = "SCTP_ASCONF_ACK")]
        AsconfAck = 128,
        /// Reports a dropped packet (draft-stewart-sctp-pktdrprep-16).
        #[doc(alias = "SCTP_PACKET_DROPPED")]
        PacketDropped = 129,
        /// Reconfigures streams (RFC 6525).
        #[doc(alias = "SCTP_STREAM_RESET")]
        ReConfig = 130,
        /// Pads a packet (RFC 4820).
        #[doc(alias = "SCTP_PAD_CHUNK")]
        Pad = 132,
        /// Skips abandoned messages (RFC 3758).
        #[doc(alias = "SCTP_FORWARD_CUM_TSN")]
        ForwardTsn = 192,
        /// Changes addresses (RFC 5061).
        #[doc(alias = "SCTP_ASCONF")]
        Asconf = 193,
        /// The same for interleaved messages (RFC 8260).
        #[doc(alias = "SCTP_IFORWARD_CUM_TSN")]
        IForwardTsn = 194,
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
/// | C | [`SCTP_RTOINFO`](sys::SCTP_RTOINFO) (0), [`sctp_rtoinfo`](sys::sctp_rtoinfo) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.1) |
/// | protocol | [RFC 9260, section 6.3.1](https://www.rfc-editor.org/rfc/rfc9260#section-6.3.1); [RFC 9260, section 16](https://www.rfc-editor.org/rfc/rfc9260#section-16); [RFC 9260, section 11.1.13](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.13) |
/// | exists on | Linux since 2.5.74; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | 3000/1000/60000 ms |
/// | defaults from | `net.sctp.rto_initial`, `net.sctp.rto_min`, `net.sctp.rto_max` |
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
/// - `EINVAL` (set): the minimum is above the maximum.
///
/// # On Linux
///
/// - The initial timeout is 3 s, the value of RFC 4960; RFC 9260 says 1 s.
/// - The times of an association are rounded up to whole kernel timer ticks of 1 to 10 ms.
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
/// | C | [`SCTP_ASSOCINFO`](sys::SCTP_ASSOCINFO) (1), [`sctp_assocparams`](sys::sctp_assocparams) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.2) |
/// | protocol | [RFC 9260, section 8.1](https://www.rfc-editor.org/rfc/rfc9260#section-8.1); [RFC 9260, section 5.1.3](https://www.rfc-editor.org/rfc/rfc9260#section-5.1.3); [RFC 9260, section 16](https://www.rfc-editor.org/rfc/rfc9260#section-16); [RFC 9260, section 11.1.13](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.13) |
/// | exists on | Linux since 2.5.74; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | 10 retransmissions, 60000 ms |
/// | defaults from | `net.sctp.association_max_retrans`, `net.sctp.valid_cookie_life` |
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
/// - `EINVAL` (set): there are several paths and the limit exceeds the sum of theirs; raise those first (SCTP_PEER_ADDR_PARAMS).
#[doc(alias = "SCTP_ASSOCINFO")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AssocInfo {
    /// Consecutive retransmissions before the association fails. 0 leaves it unchanged.
    #[doc(alias = "sasoc_asocmaxrxt")]
    pub max_retrans: u16,
    /// Addresses that the peer has; 0 for future associations. Reported only; ignored by `set`.
    #[doc(alias = "sasoc_number_peer_destinations")]
    pub number_peer_destinations: u16,
    /// Room left in the peer's receive window; 0 for future associations. In bytes. Reported only; ignored by `set`.
    #[doc(alias = "sasoc_peer_rwnd")]
    pub peer_rwnd: u32,
    /// The receive window last announced to the peer; 0 for future associations. In bytes. Reported only; ignored by `set`.
    #[doc(alias = "sasoc_local_rwnd")]
    pub local_rwnd: u32,
    /// How long a cookie sent during setup is valid. In whole milliseconds (rounded down, but never to 0); 0 leaves it unchanged.
    #[doc(alias = "sasoc_cookie_life")]
    pub cookie_life: Duration,
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
            max_retrans: ::sctp_opts::codec::decode(
                raw.sasoc_asocmaxrxt,
                "max_retrans",
            )?,
            number_peer_destinations: ::sctp_opts::codec::decode(
                raw.sasoc_number_peer_destinations,
                "number_peer_destinations",
            )?,
            peer_rwnd: ::sctp_opts::codec::decode(raw.sasoc_peer_rwnd, "peer_rwnd")?,
            local_rwnd: ::sctp_opts::codec::decode(raw.sasoc_local_rwnd, "local_rwnd")?,
            cookie_life: ::sctp_opts::codec::Millis::decode(
                raw.sasoc_cookie_life,
                "cookie_life",
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
        raw.sasoc_asocmaxrxt = ::sctp_opts::codec::encode(
            &self.max_retrans,
            "max_retrans",
        )?;
        raw.sasoc_cookie_life = ::sctp_opts::codec::Millis::encode(
            &self.cookie_life,
            "cookie_life",
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
/// | C | [`SCTP_INITMSG`](sys::SCTP_INITMSG) (2), [`sctp_initmsg`](sys::sctp_initmsg) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.3](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.3) |
/// | protocol | [RFC 9260, section 5.1.1](https://www.rfc-editor.org/rfc/rfc9260#section-5.1.1); [RFC 9260, section 11.1.2](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.2); [RFC 9260, section 16](https://www.rfc-editor.org/rfc/rfc9260#section-16) |
/// | exists on | Linux since 2.5.53; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | 10 out, 65535 in, 8 retries, 60000 ms |
/// | defaults from | `net.sctp.max_init_retransmits`, `net.sctp.rto_max` |
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
/// | C | [`SCTP_NODELAY`](sys::SCTP_NODELAY) (3), `int` |
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
/// | C | [`SCTP_AUTOCLOSE`](sys::SCTP_AUTOCLOSE) (4), `int` |
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
/// - `EOPNOTSUPP`: the socket is one-to-one; use a one-to-many socket (SOCK_SEQPACKET).
///
/// # On Linux
///
/// - A time above net.sctp.max_autoclose is silently reduced to that.
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
/// | C | [`SCTP_PRIMARY_ADDR`](sys::SCTP_PRIMARY_ADDR) (6), [`sctp_prim`](sys::sctp_prim) |
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
/// - `EINVAL` (set): the peer does not have that address.
/// - `EINVAL` (get): the association does not exist.
///
/// # On Linux
///
/// - The struct is called sctp_prim; the name of the RFC is only a macro.
/// - Contrary to the RFC, set accepts SCTP_FUTURE_ASSOC, SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC, and any id that no association has; the address then determines the association.
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
    type Raw = sys::sctp_prim;
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
    type Raw = sys::sctp_prim;
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
/// | C | [`SCTP_ADAPTATION_LAYER`](sys::SCTP_ADAPTATION_LAYER) (7), [`sctp_setadaptation`](sys::sctp_setadaptation) |
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
///
/// # On Linux
///
/// - Spelled SCTP_ADAPTION_LAYER until 2.6.19 (commit 0f3fffd8ab1). 0, the default, is not announced.
#[doc(alias = "SCTP_ADAPTATION_LAYER")]
#[doc(alias = "ssb_adaptation_ind")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AdaptationLayer(
    /// A number that both applications understand; SCTP only carries it, in network byte order on the wire. 0 means: nothing is announced.
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
/// | C | [`SCTP_DISABLE_FRAGMENTS`](sys::SCTP_DISABLE_FRAGMENTS) (8), `int` |
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
/// # On Linux
///
/// - SCTP_MAXSEG lowers the limit.
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
/// | C | [`SCTP_PEER_ADDR_PARAMS`](sys::SCTP_PEER_ADDR_PARAMS) (9), [`sctp_paddrparams`](sys::sctp_paddrparams) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12) |
/// | protocol | [RFC 9260, section 8.2](https://www.rfc-editor.org/rfc/rfc9260#section-8.2); [RFC 9260, section 8.3](https://www.rfc-editor.org/rfc/rfc9260#section-8.3); [RFC 9260, section 7.3](https://www.rfc-editor.org/rfc/rfc9260#section-7.3); [RFC 9260, section 11.1.9](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.9); [RFC 9260, section 11.1.10](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.10); [RFC 9260, section 11.1.12](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.12); [RFC 8899, section 6.2](https://www.rfc-editor.org/rfc/rfc8899#section-6.2) |
/// | exists on | Linux since 2.6.0; FreeBSD since 7.0 |
/// | get | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | heartbeat every 30000 ms, 5 retransmissions |
/// | defaults from | `net.sctp.hb_interval`, `net.sctp.path_max_retrans` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use sctp_opts::options::{PeerAddrParams, SppFlags};
/// use sctp_opts::{set, Future};
///
/// let new = PeerAddrParams {
///     hb_interval: Duration::from_secs(5),
///     flags: SppFlags::HB_ENABLE,
///     ..PeerAddrParams::default()
/// };
/// set(&socket, Future, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL`: the peer does not have that address, or a one-to-many socket has no such association.
/// - `EINVAL` (set): an enabling and a disabling flag are both set.
/// - `EINVAL` (set): the SACK delay is above 500 ms or the MTU below 512 bytes.
/// - `EINVAL` (set): SPP_HB_DEMAND is set without an association.
///
/// # On Linux
///
/// - In `sctp-opts` a heartbeat interval, path MTU, acknowledgement delay, flow label or code point that is given sets its flag, unless the flags contradict; values that the kernel would truncate are refused.
/// - The flags have their current meaning since 2.6.22.
/// - spp_sackdelay and its two flags are extensions; SCTP_DELAYED_SACK does the same portably.
/// - The struct is packed; the form without spp_ipv6_flowlabel and spp_dscp (152 bytes, before 4.19) is still accepted.
#[doc(alias = "SCTP_PEER_ADDR_PARAMS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PeerAddrParams {
    /// Time between two heartbeats on an idle path, in addition to the retransmission timeout. In whole milliseconds (rounded down, but never to 0); 0 means: unchanged unless SPP_HB_TIME_IS_ZERO is set.
    #[doc(alias = "spp_hbinterval")]
    pub hb_interval: Duration,
    /// Consecutive failures, of data or heartbeats, up to which a path is reachable; one more makes it unreachable. 0 leaves it unchanged.
    #[doc(alias = "spp_pathmaxrxt")]
    pub path_max_retrans: u16,
    /// The path MTU, headers included. Set for one path it lasts until the next packet, unless discovery is off for the association; in 5.10 always. Read for future associations it is 0 unless it was set. In bytes; 0 leaves it unchanged.
    #[doc(alias = "spp_pathmtu")]
    pub path_mtu: u32,
    /// How long acknowledgements are delayed. In whole milliseconds (rounded down, but never to 0); 0 to 500 ms; 0 leaves it unchanged.
    #[doc(alias = "spp_sackdelay")]
    pub sack_delay: Duration,
    /// What to turn on and off.
    #[doc(alias = "spp_flags")]
    pub flags: SppFlags,
    /// Flow label of the packets sent to an IPv6 address; used with `SPP_IPV6_FLOWLABEL`. An existing path uses it with its next route. 0 to 1048575. Since 4.19; `None` from an older kernel, and when it is not to be set.
    #[doc(alias = "spp_ipv6_flowlabel")]
    pub ipv6_flowlabel: Option<u32>,
    /// Differentiated services code point, in the upper six bits; used with `SPP_DSCP`. 0 to 252. Since 4.19; `None` from an older kernel, and when it is not to be set.
    #[doc(alias = "spp_dscp")]
    pub dscp: Option<u8>,
}

unsafe impl ::sctp_opts::SockOpt for PeerAddrParams {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PEER_ADDR_PARAMS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PeerAddrParams {
    type Scope = ::sctp_opts::scope::AnyPath<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_paddrparams;
    const MIN_LENGTH: usize = ::sctp_opts::codec::first(
        &[
            ::core::mem::offset_of!(Self::Raw, spp_ipv6_flowlabel),
            ::core::mem::offset_of!(Self::Raw, spp_dscp),
        ],
    );
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
    fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(
            crate::adapt::linux::peer_addr_params::read(Self {
                hb_interval: ::sctp_opts::codec::Millis::decode(
                    raw.spp_hbinterval,
                    "hb_interval",
                )?,
                path_max_retrans: ::sctp_opts::codec::decode(
                    raw.spp_pathmaxrxt,
                    "path_max_retrans",
                )?,
                path_mtu: ::sctp_opts::codec::decode(raw.spp_pathmtu, "path_mtu")?,
                sack_delay: ::sctp_opts::codec::Millis::decode(
                    raw.spp_sackdelay,
                    "sack_delay",
                )?,
                flags: ::sctp_opts::codec::decode(raw.spp_flags, "flags")?,
                ipv6_flowlabel: if len
                    >= ::sctp_opts::end_of!(Self::Raw, spp_ipv6_flowlabel)
                {
                    Some(
                        ::sctp_opts::codec::decode(
                            raw.spp_ipv6_flowlabel,
                            "ipv6_flowlabel",
                        )?,
                    )
                } else {
                    None
                },
                dscp: if len >= ::sctp_opts::end_of!(Self::Raw, spp_dscp) {
                    Some(::sctp_opts::codec::decode(raw.spp_dscp, "dscp")?)
                } else {
                    None
                },
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
        raw.spp_pathmaxrxt = ::sctp_opts::codec::encode(
            &self.path_max_retrans,
            "path_max_retrans",
        )?;
        raw.spp_pathmtu = ::sctp_opts::codec::encode(&self.path_mtu, "path_mtu")?;
        raw.spp_sackdelay = ::sctp_opts::codec::Millis::encode(
            &self.sack_delay,
            "sack_delay",
        )?;
        raw.spp_flags = ::sctp_opts::codec::encode(&self.flags, "flags")?;
        crate::adapt::linux::peer_addr_params::written(self, raw)?;
        let mut len = <Self as ::sctp_opts::GetOpt>::MIN_LENGTH;
        if let Some(value) = &self.ipv6_flowlabel {
            raw.spp_ipv6_flowlabel = ::sctp_opts::codec::encode(
                value,
                "ipv6_flowlabel",
            )?;
            len = len.max(::sctp_opts::end_of!(Self::Raw, spp_ipv6_flowlabel));
        }
        if let Some(value) = &self.dscp {
            raw.spp_dscp = ::sctp_opts::codec::encode(value, "dscp")?;
            len = len.max(::sctp_opts::end_of!(Self::Raw, spp_dscp));
        }
        Ok(len.next_multiple_of(4))
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
/// | C | [`SCTP_DEFAULT_SEND_PARAM`](sys::SCTP_DEFAULT_SEND_PARAM) (10), [`sctp_sndrcvinfo`](sys::sctp_sndrcvinfo) |
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
/// - `EINVAL` (set): a flag is set other than SCTP_UNORDERED, SCTP_ADDR_OVER, SCTP_ABORT or SCTP_EOF.
///
/// # On Linux
///
/// - The flags that the kernel returns contain the policy of [`SCTP_DEFAULT_PRINFO`](DefaultPrInfo), which it refuses when they are set: `sctp-opts` leaves it out, and a value that is not a lifetime as well.
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
        Ok(
            crate::adapt::linux::default_send_param::read(Self {
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
            }),
        )
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
        crate::adapt::linux::default_send_param::written(self, raw)?;
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
/// | C | [`SCTP_EVENTS`](sys::SCTP_EVENTS) (11), [`sctp_event_subscribe`](sys::sctp_event_subscribe) |
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
/// # Errors
///
/// - `EINVAL` (set): the struct is longer than this kernel knows; set no more than getsockopt returns, or use SCTP_EVENT.
///
/// # On Linux
///
/// - It had 8 bytes until 2.6.24, then 9 (2.6.25), 10 (3.0), 11 (4.11), 13 (4.12) and 14 (5.5).
/// - A shorter struct, even an empty one, is accepted, and the rest is unchanged; reading into a shorter buffer returns the first part.
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
    /// Deliver `SCTP_SENDER_DRY_EVENT`. Since 3.0; `None` from an older kernel, and when it is not to be set.
    #[doc(alias = "sctp_sender_dry_event")]
    pub sender_dry: Option<bool>,
    /// Deliver `SCTP_STREAM_RESET_EVENT`. Since 4.11; `None` from an older kernel, and when it is not to be set.
    #[doc(alias = "sctp_stream_reset_event")]
    pub stream_reset: Option<bool>,
    /// Deliver `SCTP_ASSOC_RESET_EVENT`. Since 4.12; `None` from an older kernel, and when it is not to be set.
    #[doc(alias = "sctp_assoc_reset_event")]
    pub assoc_reset: Option<bool>,
    /// Deliver `SCTP_STREAM_CHANGE_EVENT`. Since 4.12; `None` from an older kernel, and when it is not to be set.
    #[doc(alias = "sctp_stream_change_event")]
    pub stream_change: Option<bool>,
    /// Deliver `SCTP_SEND_FAILED_EVENT`. Since 5.5; `None` from an older kernel, and when it is not to be set.
    #[doc(alias = "sctp_send_failure_event_event")]
    pub send_failure_event: Option<bool>,
}

unsafe impl ::sctp_opts::SockOpt for Events {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_EVENTS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for Events {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sys::sctp_event_subscribe;
    const MIN_LENGTH: usize = ::sctp_opts::codec::first(
        &[
            ::core::mem::offset_of!(Self::Raw, sctp_sender_dry_event),
            ::core::mem::offset_of!(Self::Raw, sctp_stream_reset_event),
            ::core::mem::offset_of!(Self::Raw, sctp_assoc_reset_event),
            ::core::mem::offset_of!(Self::Raw, sctp_stream_change_event),
            ::core::mem::offset_of!(Self::Raw, sctp_send_failure_event_event),
        ],
    );
    #[inline]
    fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
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
            sender_dry: if len >= ::sctp_opts::end_of!(Self::Raw, sctp_sender_dry_event)
            {
                Some(
                    ::sctp_opts::codec::decode(raw.sctp_sender_dry_event, "sender_dry")?,
                )
            } else {
                None
            },
            stream_reset: if len
                >= ::sctp_opts::end_of!(Self::Raw, sctp_stream_reset_event)
            {
                Some(
                    ::sctp_opts::codec::decode(
                        raw.sctp_stream_reset_event,
                        "stream_reset",
                    )?,
                )
            } else {
                None
            },
            assoc_reset: if len
                >= ::sctp_opts::end_of!(Self::Raw, sctp_assoc_reset_event)
            {
                Some(
                    ::sctp_opts::codec::decode(
                        raw.sctp_assoc_reset_event,
                        "assoc_reset",
                    )?,
                )
            } else {
                None
            },
            stream_change: if len
                >= ::sctp_opts::end_of!(Self::Raw, sctp_stream_change_event)
            {
                Some(
                    ::sctp_opts::codec::decode(
                        raw.sctp_stream_change_event,
                        "stream_change",
                    )?,
                )
            } else {
                None
            },
            send_failure_event: if len
                >= ::sctp_opts::end_of!(Self::Raw, sctp_send_failure_event_event)
            {
                Some(
                    ::sctp_opts::codec::decode(
                        raw.sctp_send_failure_event_event,
                        "send_failure_event",
                    )?,
                )
            } else {
                None
            },
        })
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for Events {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sys::sctp_event_subscribe;
    const ASK_LENGTH: bool = true;
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
        let mut len = <Self as ::sctp_opts::GetOpt>::MIN_LENGTH;
        if let Some(value) = &self.sender_dry {
            raw.sctp_sender_dry_event = ::sctp_opts::codec::encode(value, "sender_dry")?;
            len = len.max(::sctp_opts::end_of!(Self::Raw, sctp_sender_dry_event));
        }
        if let Some(value) = &self.stream_reset {
            raw.sctp_stream_reset_event = ::sctp_opts::codec::encode(
                value,
                "stream_reset",
            )?;
            len = len.max(::sctp_opts::end_of!(Self::Raw, sctp_stream_reset_event));
        }
        if let Some(value) = &self.assoc_reset {
            raw.sctp_assoc_reset_event = ::sctp_opts::codec::encode(
                value,
                "assoc_reset",
            )?;
            len = len.max(::sctp_opts::end_of!(Self::Raw, sctp_assoc_reset_event));
        }
        if let Some(value) = &self.stream_change {
            raw.sctp_stream_change_event = ::sctp_opts::codec::encode(
                value,
                "stream_change",
            )?;
            len = len.max(::sctp_opts::end_of!(Self::Raw, sctp_stream_change_event));
        }
        if let Some(value) = &self.send_failure_event {
            raw.sctp_send_failure_event_event = ::sctp_opts::codec::encode(
                value,
                "send_failure_event",
            )?;
            len = len
                .max(::sctp_opts::end_of!(Self::Raw, sctp_send_failure_event_event));
        }
        Ok(len.next_multiple_of(::core::mem::align_of::<Self::Raw>()))
    }
    fn beyond(raw: &Self::Raw, known: usize) -> Option<&'static str> {
        ::sctp_opts::codec::beyond(
            known,
            &[
                (
                    "data_io",
                    ::sctp_opts::end_of!(Self::Raw, sctp_data_io_event),
                    raw.sctp_data_io_event != 0,
                ),
                (
                    "association",
                    ::sctp_opts::end_of!(Self::Raw, sctp_association_event),
                    raw.sctp_association_event != 0,
                ),
                (
                    "address",
                    ::sctp_opts::end_of!(Self::Raw, sctp_address_event),
                    raw.sctp_address_event != 0,
                ),
                (
                    "send_failure",
                    ::sctp_opts::end_of!(Self::Raw, sctp_send_failure_event),
                    raw.sctp_send_failure_event != 0,
                ),
                (
                    "peer_error",
                    ::sctp_opts::end_of!(Self::Raw, sctp_peer_error_event),
                    raw.sctp_peer_error_event != 0,
                ),
                (
                    "shutdown",
                    ::sctp_opts::end_of!(Self::Raw, sctp_shutdown_event),
                    raw.sctp_shutdown_event != 0,
                ),
                (
                    "partial_delivery",
                    ::sctp_opts::end_of!(Self::Raw, sctp_partial_delivery_event),
                    raw.sctp_partial_delivery_event != 0,
                ),
                (
                    "adaptation_layer",
                    ::sctp_opts::end_of!(Self::Raw, sctp_adaptation_layer_event),
                    raw.sctp_adaptation_layer_event != 0,
                ),
                (
                    "authentication",
                    ::sctp_opts::end_of!(Self::Raw, sctp_authentication_event),
                    raw.sctp_authentication_event != 0,
                ),
                (
                    "sender_dry",
                    ::sctp_opts::end_of!(Self::Raw, sctp_sender_dry_event),
                    raw.sctp_sender_dry_event != 0,
                ),
                (
                    "stream_reset",
                    ::sctp_opts::end_of!(Self::Raw, sctp_stream_reset_event),
                    raw.sctp_stream_reset_event != 0,
                ),
                (
                    "assoc_reset",
                    ::sctp_opts::end_of!(Self::Raw, sctp_assoc_reset_event),
                    raw.sctp_assoc_reset_event != 0,
                ),
                (
                    "stream_change",
                    ::sctp_opts::end_of!(Self::Raw, sctp_stream_change_event),
                    raw.sctp_stream_change_event != 0,
                ),
                (
                    "send_failure_event",
                    ::sctp_opts::end_of!(Self::Raw, sctp_send_failure_event_event),
                    raw.sctp_send_failure_event_event != 0,
                ),
            ],
        )
    }
}

/// Reports IPv4 peers on an IPv6 socket as IPv4-mapped IPv6 addresses.
///
/// <span class="stab portability" title="Linux since 2.6.0">Linux 2.6.0</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// While it is off, such a socket returns addresses of both families.
///
/// | C | [`SCTP_I_WANT_MAPPED_V4_ADDR`](sys::SCTP_I_WANT_MAPPED_V4_ADDR) (12), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.15](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.15) |
/// | protocol | [RFC 3493, section 3.7](https://www.rfc-editor.org/rfc/rfc3493#section-3.7) |
/// | exists on | Linux since 2.6.0; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | on |
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
/// # On Linux
///
/// - On by default, unlike the RFC.
/// - An IPv4 socket accepts it without effect; the RFC requires an error.
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
/// | C | [`SCTP_MAXSEG`](sys::SCTP_MAXSEG) (13), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.16](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.16) |
/// | protocol | [RFC 9260, section 6.9](https://www.rfc-editor.org/rfc/rfc9260#section-6.9) |
/// | exists on | Linux since 2.5.70; FreeBSD since about 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | 0 |
/// | also accepts | `int`: The size alone, for future associations or the only one; causes a warning in the kernel log |
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
/// - `EINVAL` (set): the size is below 464 bytes (444 on an IPv6 socket) or above 65516.
///
/// # On Linux
///
/// - Only the int form before 2.6.29.
/// - Both bounds are 4 bytes lower for an association that interleaves; with net.sctp.udp_port set, the lower one is 8 lower.
/// - Read from an association, it is the size at which messages are split now.
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
    const MIN_LENGTH: usize = ::core::mem::size_of::<::core::ffi::c_int>();
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
        const { ::core::assert!(::core::mem::offset_of!(Self::Raw, assoc_id) == 0) };
        if len < ::core::mem::size_of::<Self::Raw>() {
            return Ok(Self(::sctp_opts::codec::decode(raw.assoc_id, "value")?));
        }
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
/// | C | [`SCTP_HMAC_IDENT`](sys::SCTP_HMAC_IDENT) (22), [`sctp_hmacalgo`](sys::sctp_hmacalgo) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.17](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.17) |
/// | protocol | [RFC 4895, section 3.3](https://www.rfc-editor.org/rfc/rfc4895#section-3.3) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | SHA-1 |
/// | needs | `net.sctp.auth_enable=1` or [`SCTP_AUTH_SUPPORTED`](AuthSupported) |
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
/// - `EACCES`: authentication is off; set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first.
/// - `EINVAL` (set): the list is empty, has more than four entries or lacks SHA-1.
/// - `EOPNOTSUPP` (set): the list names an algorithm that the kernel does not know.
/// - `EINVAL` (get): the list has more algorithms than there is room for; ask for an `HmacIdent<N>` with more room.
///
/// # On Linux
///
/// - The count is called shmac_num_idents.
/// - Before 2.6.25 the count was 16 bits wide (commit 7e8616d8e773).
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
        Ok(Self(raw.read(len, raw.head.shmac_num_idents, "value")?))
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
        raw.head.shmac_num_idents = ::sctp_opts::codec::encode(&self.0.len(), "value")?;
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
/// | C | [`SCTP_AUTH_ACTIVE_KEY`](sys::SCTP_AUTH_ACTIVE_KEY) (24), [`sctp_authkeyid`](sys::sctp_authkeyid) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.18](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.18) |
/// | protocol | [RFC 4895, section 6.1](https://www.rfc-editor.org/rfc/rfc4895#section-6.1); [RFC 4895, section 6.2](https://www.rfc-editor.org/rfc/rfc4895#section-6.2) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | key 0 |
/// | needs | `net.sctp.auth_enable=1` or [`SCTP_AUTH_SUPPORTED`](AuthSupported) |
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
/// - `EACCES`: authentication is off, here or at the peer; set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first.
/// - `EINVAL` (set): there is no such key or it is deactivated; add it with SCTP_AUTH_KEY first.
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
/// | C | [`SCTP_DELAYED_SACK`](sys::SCTP_DELAYED_SACK) (16), [`sctp_sack_info`](sys::sctp_sack_info) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.19](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.19) |
/// | protocol | [RFC 9260, section 6.2](https://www.rfc-editor.org/rfc/rfc9260#section-6.2); [RFC 9260, section 16](https://www.rfc-editor.org/rfc/rfc9260#section-16) |
/// | exists on | Linux since 2.6.16; FreeBSD since about 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | 200 ms, every 2nd packet |
/// | defaults from | `net.sctp.sack_timeout` |
/// | also accepts | `sctp_assoc_value`: The delay alone; 0 acknowledges at once. Causes a warning in the kernel log |
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
///
/// # On Linux
///
/// - The frequency was added in 2.6.27. A delay set without one undoes a frequency of 1.
#[doc(alias = "SCTP_DELAYED_SACK")]
#[doc(alias = "SCTP_DELAYED_ACK_TIME")]
#[doc(alias = "SCTP_DELAYED_ACK")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelayedSack {
    /// The longest delay of an acknowledgement; reads as 0 if there is none. Setting one turns the delay on. In whole milliseconds (rounded down, but never to 0); 0 to 500 ms; 0 leaves it unchanged.
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
/// **Partly supported**: Only off and on: any other level is accepted and reads back as 1.
///
/// | C | [`SCTP_FRAGMENT_INTERLEAVE`](sys::SCTP_FRAGMENT_INTERLEAVE) (18), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.20](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.20) |
/// | protocol | [RFC 9260, section 6.9](https://www.rfc-editor.org/rfc/rfc9260#section-6.9); [RFC 8260, section 2.2.1](https://www.rfc-editor.org/rfc/rfc8260#section-2.2.1) |
/// | exists on | Linux since 2.6.22 (partly); FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | 0 |
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
/// # On Linux
///
/// - Setting 0 also turns SCTP_INTERLEAVING_SUPPORTED off.
/// - The default is 0 for both styles of socket; the RFC requires 1 for one-to-many.
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
/// | C | [`SCTP_PARTIAL_DELIVERY_POINT`](sys::SCTP_PARTIAL_DELIVERY_POINT) (19), `uint32_t` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.21](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.21) |
/// | protocol | [RFC 9260, section 6.9](https://www.rfc-editor.org/rfc/rfc9260#section-6.9) |
/// | exists on | Linux since 2.6.22; FreeBSD since 7.0 |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | 0 |
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
/// - `EINVAL` (set): it exceeds half of what SO_RCVBUF reports; raise SO_RCVBUF first.
///
/// # On Linux
///
/// - With 0, partial delivery only starts when the receive window is full.
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

/// Lets the kernel inform peers of local addresses that are added and removed.
///
/// <span class="stab portability" title="Linux since 3.1">Linux 3.1</span> <span class="stab portability" title="FreeBSD since 7.0 (partly)">FreeBSD partly 7.0</span>
///
/// Only associations whose peer supports address reconfiguration benefit. Both sides need authentication for that, as
/// RFC 5061 requires.
///
/// | C | [`SCTP_AUTO_ASCONF`](sys::SCTP_AUTO_ASCONF) (30), `int` |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.23](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.23) |
/// | protocol | [RFC 5061, section 5.1](https://www.rfc-editor.org/rfc/rfc5061#section-5.1); [RFC 5061, section 5.3](https://www.rfc-editor.org/rfc/rfc5061#section-5.3) |
/// | exists on | Linux since 3.1; FreeBSD since 7.0 (partly) |
/// | get | [`Socket`](crate::Socket) |
/// | set | [`Socket`](crate::Socket) |
/// | default | off |
/// | defaults from | `net.sctp.default_auto_asconf` |
/// | needs | `net.sctp.addip_enable=1` or [`SCTP_ASCONF_SUPPORTED`](AsconfSupported), `net.sctp.auth_enable=1` or [`SCTP_AUTH_SUPPORTED`](AuthSupported) |
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
/// - `EINVAL` (set): the socket is not bound to all addresses.
///
/// # On Linux
///
/// - Without its prerequisites it can be turned on, but has no effect.
/// - net.sctp.addip_noauth_enable=1 removes the need for authentication, contrary to RFC 5061. With addip_enable=1 and neither of them, connecting to a peer that has it too is refused.
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
/// | C | [`SCTP_MAX_BURST`](sys::SCTP_MAX_BURST) (20), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.1.24](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.24) |
/// | protocol | [RFC 9260, section 6.1](https://www.rfc-editor.org/rfc/rfc9260#section-6.1); [RFC 9260, section 16](https://www.rfc-editor.org/rfc/rfc9260#section-16) |
/// | exists on | Linux since 2.6.22; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | 4 |
/// | defaults from | `net.sctp.max_burst` |
/// | also accepts | `int`: The number alone, for future associations or the only one; causes a warning in the kernel log |
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
/// # On Linux
///
/// - The limit is in path MTUs: of smaller packets, more are sent.
/// - Only the int form before 2.6.25.
/// - On get, the length is returned as it was passed.
#[doc(alias = "SCTP_MAX_BURST")]
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
    const MIN_LENGTH: usize = ::core::mem::size_of::<::core::ffi::c_int>();
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
        const { ::core::assert!(::core::mem::offset_of!(Self::Raw, assoc_id) == 0) };
        if len < ::core::mem::size_of::<Self::Raw>() {
            return Ok(Self(::sctp_opts::codec::decode(raw.assoc_id, "value")?));
        }
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
/// | C | [`SCTP_CONTEXT`](sys::SCTP_CONTEXT) (17), [`sctp_assoc_value`](sys::sctp_assoc_value) |
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

/// Lets several one-to-one sockets share a local port.
///
/// <span class="stab portability" title="Linux since 4.19">Linux 4.19</span> <span class="stab portability" title="FreeBSD since about 8.0">FreeBSD ≈ 8.0</span>
///
/// Every socket involved has to set it before bind(). A client can then use one port towards many servers.
///
/// | C | [`SCTP_REUSE_PORT`](sys::SCTP_REUSE_PORT) (36), `int` |
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
/// - `EFAULT` (set): the socket is already bound; set it before bind().
/// - `EOPNOTSUPP` (set): the socket is one-to-many; use a one-to-one socket (SOCK_STREAM).
///
/// # On Linux
///
/// - A one-to-many socket may read it; it is off there.
/// - As with SO_REUSEADDR, a port that one of the sockets listens on is not shared; SO_REUSEPORT does that.
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
/// | C | [`SCTP_EVENT`](sys::SCTP_EVENT) (127), [`sctp_event`](sys::sctp_event) |
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
/// - `EINVAL`: the kernel does not know the type of notification, or a one-to-many socket has no such association; before 5.0 only SCTP_EVENTS exists.
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
/// | C | [`SCTP_RECVRCVINFO`](sys::SCTP_RECVRCVINFO) (32), `int` |
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
/// | C | [`SCTP_RECVNXTINFO`](sys::SCTP_RECVNXTINFO) (33), `int` |
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
/// | C | [`SCTP_DEFAULT_SNDINFO`](sys::SCTP_DEFAULT_SNDINFO) (34), [`sctp_sndinfo`](sys::sctp_sndinfo) |
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
/// - `EINVAL` (set): a flag is set other than SCTP_UNORDERED, SCTP_ADDR_OVER, SCTP_ABORT or SCTP_EOF.
///
/// # On Linux
///
/// - The flags that the kernel returns contain the policy of [`SCTP_DEFAULT_PRINFO`](DefaultPrInfo), which it refuses when they are set: `sctp-opts` leaves it out.
/// - Set it before SCTP_DEFAULT_PRINFO: it removes that default's policy and keeps its value, which then is a lifetime in milliseconds.
/// - A message with SCTP_PRINFO alone takes stream, payload protocol identifier and context from here, and not the flags.
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
        Ok(
            crate::adapt::linux::default_snd_info::read(Self {
                stream: ::sctp_opts::codec::decode(raw.snd_sid, "stream")?,
                flags: ::sctp_opts::codec::decode(raw.snd_flags, "flags")?,
                ppid: ::sctp_opts::codec::Network::decode(raw.snd_ppid, "ppid")?,
                context: ::sctp_opts::codec::decode(raw.snd_context, "context")?,
            }),
        )
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
        crate::adapt::linux::default_snd_info::written(self, raw)?;
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
/// | C | [`SCTP_DEFAULT_PRINFO`](sys::SCTP_DEFAULT_PRINFO) (114), [`sctp_default_prinfo`](sys::sctp_default_prinfo) |
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
///     value: 500,
///     policy: PrPolicy::Ttl,
/// };
/// set(&socket, Future, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the kernel does not know the policy.
///
/// # On Linux
///
/// - Set it after SCTP_DEFAULT_SNDINFO, which removes the policy and keeps the value, as a lifetime in milliseconds; so does SCTP_SNDINFO alone.
/// - The fields are in the reverse of the RFC's order.
/// - It has no effect unless both sides have SCTP_PR_SUPPORTED.
#[doc(alias = "SCTP_DEFAULT_PRINFO")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DefaultPrInfo {
    /// Milliseconds, retransmissions or priority, depending on the policy.
    #[doc(alias = "pr_value")]
    pub value: u32,
    /// The policy.
    #[doc(alias = "pr_policy")]
    pub policy: PrPolicy,
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
            value: ::sctp_opts::codec::decode(raw.pr_value, "value")?,
            policy: ::sctp_opts::codec::decode(raw.pr_policy, "policy")?,
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
        raw.pr_value = ::sctp_opts::codec::encode(&self.value, "value")?;
        raw.pr_policy = ::sctp_opts::codec::encode(&self.policy, "policy")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// The current state of an association: state, windows, queues, streams and the primary path.
///
/// <span class="stab portability" title="Linux since 2.5.33">Linux 2.5.33</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// | C | [`SCTP_STATUS`](sys::SCTP_STATUS) (14), [`sctp_status`](sys::sctp_status) |
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
/// - `EINVAL`: there is no such association, or none yet on a one-to-one socket.
///
/// # On Linux
///
/// - The numbers of the states differ from FreeBSD's; SCTP_BOUND (erratum 6115) and SCTP_LISTEN do not exist.
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
    /// Unacknowledged DATA chunks.
    #[doc(alias = "sstat_unackdata")]
    pub unacked_chunks: u16,
    /// Missing DATA chunks below the last one received: gaps, not data that waits to be read.
    #[doc(alias = "sstat_penddata")]
    pub missing_chunks: u16,
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
            missing_chunks: ::sctp_opts::codec::decode(
                raw.sstat_penddata,
                "missing_chunks",
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
/// | C | [`SCTP_GET_PEER_ADDR_INFO`](sys::SCTP_GET_PEER_ADDR_INFO) (15), [`sctp_paddrinfo`](sys::sctp_paddrinfo) |
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
/// - `EINVAL`: the peer does not have that address.
/// - `EACCES`: the path is potentially failed and that state is hidden; set SCTP_EXPOSE_POTENTIALLY_FAILED_STATE.
///
/// # On Linux
///
/// - The smoothed round-trip time is in timer ticks, the timeout in milliseconds.
/// - The MTU is that of the path, including headers.
/// - Contrary to the RFC, get accepts SCTP_FUTURE_ASSOC, SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC, and any id that no association has; the address then determines the association.
#[doc(alias = "SCTP_GET_PEER_ADDR_INFO")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PeerAddrInfo {
    /// The association.
    #[doc(alias = "spinfo_assoc_id")]
    pub assoc_id: AssocId,
    /// The path.
    #[doc(alias = "spinfo_address")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial::address"))]
    pub address: SocketAddr,
    /// Whether the path works.
    #[doc(alias = "spinfo_state")]
    pub state: PathState,
    /// The congestion window. In bytes.
    #[doc(alias = "spinfo_cwnd")]
    pub cwnd: u32,
    /// The smoothed round-trip time; 0 until one is measured. In timer ticks of the kernel (jiffies).
    #[doc(alias = "spinfo_srtt")]
    pub srtt: Ticks,
    /// The retransmission timeout. In whole milliseconds (rounded down, but never to 0).
    #[doc(alias = "spinfo_rto")]
    pub rto: Duration,
    /// The path MTU, headers included. In bytes.
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
            assoc_id: ::sctp_opts::codec::decode(raw.spinfo_assoc_id, "assoc_id")?,
            address: ::sctp_opts::codec::decode(raw.spinfo_address, "address")?,
            state: ::sctp_opts::codec::decode(raw.spinfo_state, "state")?,
            cwnd: ::sctp_opts::codec::decode(raw.spinfo_cwnd, "cwnd")?,
            srtt: ::sctp_opts::codec::decode(raw.spinfo_srtt, "srtt")?,
            rto: ::sctp_opts::codec::Millis::decode(raw.spinfo_rto, "rto")?,
            mtu: ::sctp_opts::codec::decode(raw.spinfo_mtu, "mtu")?,
        })
    }
}

/// The chunk types that the peer accepts only authenticated.
///
/// <span class="stab portability" title="Linux since 2.6.24">Linux 2.6.24</span> <span class="stab portability" title="FreeBSD since 7.0">FreeBSD 7.0</span>
///
/// | C | [`SCTP_PEER_AUTH_CHUNKS`](sys::SCTP_PEER_AUTH_CHUNKS) (26), [`sctp_authchunks`](sys::sctp_authchunks) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.2.3](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.3) |
/// | protocol | [RFC 4895, section 3.2](https://www.rfc-editor.org/rfc/rfc4895#section-3.2) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | set | no: `ENOPROTOOPT` |
/// | needs | `net.sctp.auth_enable=1` or [`SCTP_AUTH_SUPPORTED`](AuthSupported) |
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
/// - `EACCES`: authentication is off, here or at the peer; set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first.
/// - `EINVAL`: the association does not exist or the buffer is too small for the list.
///
/// # On Linux
///
/// - The RFC requires ENOBUFS if the buffer is too small.
/// - Linux 5.10 only checks that there is room for the chunk types, without the 8 bytes before them, and so writes up to 8 bytes past the end of a smaller buffer.
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
/// | C | [`SCTP_LOCAL_AUTH_CHUNKS`](sys::SCTP_LOCAL_AUTH_CHUNKS) (27), [`sctp_authchunks`](sys::sctp_authchunks) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.2.4](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.4) |
/// | protocol | [RFC 4895, section 3.2](https://www.rfc-editor.org/rfc/rfc4895#section-3.2) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | no: `ENOPROTOOPT` |
/// | needs | `net.sctp.auth_enable=1` or [`SCTP_AUTH_SUPPORTED`](AuthSupported) |
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
/// - `EACCES`: authentication is off, here or at the peer; set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first.
/// - `EINVAL`: a one-to-many socket has no such association, or the buffer is too small for the list.
///
/// # On Linux
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
/// | C | [`SCTP_GET_ASSOC_NUMBER`](sys::SCTP_GET_ASSOC_NUMBER) (28), `uint32_t` |
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
/// - `EOPNOTSUPP`: the socket is one-to-one; use a one-to-many socket (SOCK_SEQPACKET).
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
/// | C | [`SCTP_GET_ASSOC_ID_LIST`](sys::SCTP_GET_ASSOC_ID_LIST) (29), [`sctp_assoc_ids`](sys::sctp_assoc_ids) |
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
/// - `EOPNOTSUPP`: the socket is one-to-one; use a one-to-many socket (SOCK_SEQPACKET).
/// - `EINVAL`: there are more associations than the list has room for; ask for an `AssocIdList<N>` with more room; SCTP_GET_ASSOC_NUMBER says how many there are.
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
/// | C | [`SCTP_SET_PEER_PRIMARY_ADDR`](sys::SCTP_SET_PEER_PRIMARY_ADDR) (5), [`sctp_setpeerprim`](sys::sctp_setpeerprim) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.3.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.1) |
/// | protocol | [RFC 5061, section 4.2.4](https://www.rfc-editor.org/rfc/rfc5061#section-4.2.4); [RFC 5061, section 5.4](https://www.rfc-editor.org/rfc/rfc5061#section-5.4) |
/// | exists on | Linux since 2.6.0; FreeBSD since 7.0 |
/// | get | no: `ENOPROTOOPT` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | needs | `net.sctp.addip_enable=1` or [`SCTP_ASCONF_SUPPORTED`](AsconfSupported), `net.sctp.auth_enable=1` or [`SCTP_AUTH_SUPPORTED`](AuthSupported) |
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
/// - `EPERM`: address reconfiguration is off here or at the peer; before connecting turn on SCTP_AUTH_SUPPORTED and SCTP_ASCONF_SUPPORTED, or set net.sctp.auth_enable=1 and net.sctp.addip_enable=1, which a socket from accept() needs.
/// - `EADDRNOTAVAIL`: the association does not use that local address.
/// - `ENOTCONN`: the association is not established.
/// - `EINVAL`: the association does not exist or the address is neither IPv4 nor IPv6.
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
/// | C | [`SCTP_AUTH_CHUNK`](sys::SCTP_AUTH_CHUNK) (21), [`sctp_authchunk`](sys::sctp_authchunk) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.3.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.2) |
/// | protocol | [RFC 4895, section 3.2](https://www.rfc-editor.org/rfc/rfc4895#section-3.2); [RFC 4895, section 6.1](https://www.rfc-editor.org/rfc/rfc4895#section-6.1) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | no: `EOPNOTSUPP` |
/// | set | [`Socket`](crate::Socket) |
/// | needs | `net.sctp.auth_enable=1` or [`SCTP_AUTH_SUPPORTED`](AuthSupported) |
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
/// - `EACCES`: authentication is off; set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first.
/// - `EINVAL`: that chunk type cannot be authenticated, or the list is full.
///
/// # On Linux
///
/// - The list has room for 20 types in 5.10 and 6.1, and for 16 in 6.12 and 7.2.
/// - Where interleaving was negotiated and only DATA is named, no message is sent at all.
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
/// | C | [`SCTP_AUTH_KEY`](sys::SCTP_AUTH_KEY) (23), [`sctp_authkey`](sys::sctp_authkey) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.3.3](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.3) |
/// | protocol | [RFC 4895, section 6.1](https://www.rfc-editor.org/rfc/rfc4895#section-6.1) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | no: `EOPNOTSUPP` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | needs | `net.sctp.auth_enable=1` or [`SCTP_AUTH_SUPPORTED`](AuthSupported) |
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
/// - `EACCES`: authentication is off, here or at the peer; set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first.
/// - `EINVAL`: nothing follows the header, the key is longer than the argument, or a one-to-many socket has no such association.
///
/// # On Linux
///
/// - An empty key needs one byte of padding.
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
/// | C | [`SCTP_AUTH_DEACTIVATE_KEY`](sys::SCTP_AUTH_DEACTIVATE_KEY) (35), [`sctp_authkeyid`](sys::sctp_authkeyid) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.3.4](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.4) |
/// | protocol | [RFC 4895, section 6.2](https://www.rfc-editor.org/rfc/rfc4895#section-6.2) |
/// | exists on | Linux since 4.17; FreeBSD since about 8.0 |
/// | get | no: `EOPNOTSUPP` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | needs | `net.sctp.auth_enable=1` or [`SCTP_AUTH_SUPPORTED`](AuthSupported) |
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
/// - `EACCES`: authentication is off, here or at the peer; set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first.
/// - `EINVAL`: there is no such key or it is the active one; activate another key first.
///
/// # On Linux
///
/// - A key that was deactivated for future associations is usable in them.
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
/// | C | [`SCTP_AUTH_DELETE_KEY`](sys::SCTP_AUTH_DELETE_KEY) (25), [`sctp_authkeyid`](sys::sctp_authkeyid) |
/// |:--|:--|
/// | defined in | [RFC 6458, section 8.3.5](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.5) |
/// | protocol | [RFC 4895, section 6.3](https://www.rfc-editor.org/rfc/rfc4895#section-6.3) |
/// | exists on | Linux since 2.6.24; FreeBSD since 7.0 |
/// | get | no: `EOPNOTSUPP` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | needs | `net.sctp.auth_enable=1` or [`SCTP_AUTH_SUPPORTED`](AuthSupported) |
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
/// - `EACCES`: authentication is off, here or at the peer; set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first.
/// - `EINVAL`: there is no such key or it is the active one; activate another key first.
///
/// # On Linux
///
/// - A key is also deleted while queued messages use it; they are still sent with it.
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
/// | C | [`SCTP_ENABLE_STREAM_RESET`](sys::SCTP_ENABLE_STREAM_RESET) (118), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 6525, section 6.3.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.1) |
/// | protocol | [RFC 6525, section 5.2.1](https://www.rfc-editor.org/rfc/rfc6525#section-5.2.1) |
/// | exists on | Linux since 4.11; FreeBSD since 9.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | none |
/// | needs | `net.sctp.reconf_enable=1` or [`SCTP_RECONFIG_SUPPORTED`](ReconfigSupported) |
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
///
/// # On Linux
///
/// - It can be set without reconfiguration, but does nothing then.
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
/// | C | [`SCTP_RESET_STREAMS`](sys::SCTP_RESET_STREAMS) (119), [`sctp_reset_streams`](sys::sctp_reset_streams) |
/// |:--|:--|
/// | defined in | [RFC 6525, section 6.3.2](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.2) |
/// | protocol | [RFC 6525, section 5.1.2](https://www.rfc-editor.org/rfc/rfc6525#section-5.1.2); [RFC 6525, section 5.1.3](https://www.rfc-editor.org/rfc/rfc6525#section-5.1.3) |
/// | exists on | Linux since 4.11; FreeBSD since 9.1 |
/// | get | no: `ENOPROTOOPT` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | needs | `net.sctp.reconf_enable=1` or [`SCTP_RECONFIG_SUPPORTED`](ReconfigSupported), [`SCTP_ENABLE_STREAM_RESET`](EnableStreamReset) |
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
/// - `ENOPROTOOPT`: it is not enabled here, the peer cannot do it, or INIT-ACK has not arrived; set SCTP_RECONFIG_SUPPORTED (or net.sctp.reconf_enable=1) before connecting, and SCTP_ENABLE_STREAM_RESET.
/// - `EINPROGRESS`: an earlier request is still outstanding; wait for SCTP_STREAM_RESET_EVENT.
/// - `EAGAIN`: data is queued on the outgoing streams; wait until it is sent.
/// - `EINVAL`: the association or a stream does not exist, COOKIE-ACK has not arrived, no direction is given, or the list exceeds a chunk.
/// - `ESHUTDOWN`: the association waits for SHUTDOWN-COMPLETE.
///
/// # On Linux
///
/// - The RFC requires EALREADY while a request is outstanding.
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
/// | C | [`SCTP_RESET_ASSOC`](sys::SCTP_RESET_ASSOC) (120), `sctp_assoc_t` |
/// |:--|:--|
/// | defined in | [RFC 6525, section 6.3.3](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.3) |
/// | protocol | [RFC 6525, section 5.1.4](https://www.rfc-editor.org/rfc/rfc6525#section-5.1.4) |
/// | exists on | Linux since 4.11; FreeBSD since 9.1 |
/// | get | no: `ENOPROTOOPT` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | needs | `net.sctp.reconf_enable=1` or [`SCTP_RECONFIG_SUPPORTED`](ReconfigSupported), [`SCTP_ENABLE_STREAM_RESET`](EnableStreamReset) |
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
/// - `ENOPROTOOPT`: it is not enabled here, the peer cannot do it, or INIT-ACK has not arrived; set SCTP_RECONFIG_SUPPORTED (or net.sctp.reconf_enable=1) before connecting, and SCTP_ENABLE_STREAM_RESET.
/// - `EINPROGRESS`: an earlier request is still outstanding; wait for SCTP_ASSOC_RESET_EVENT.
/// - `EAGAIN`: data is queued or unacknowledged; wait for SCTP_SENDER_DRY_EVENT.
/// - `EINVAL`: the association does not exist, or COOKIE-ACK has not arrived.
/// - `ESHUTDOWN`: the association waits for SHUTDOWN-COMPLETE.
///
/// # On Linux
///
/// - The RFC requires EALREADY while a request is outstanding.
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
/// | C | [`SCTP_ADD_STREAMS`](sys::SCTP_ADD_STREAMS) (121), [`sctp_add_streams`](sys::sctp_add_streams) |
/// |:--|:--|
/// | defined in | [RFC 6525, section 6.3.4](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.4) |
/// | protocol | [RFC 6525, section 5.1.5](https://www.rfc-editor.org/rfc/rfc6525#section-5.1.5); [RFC 6525, section 5.1.6](https://www.rfc-editor.org/rfc/rfc6525#section-5.1.6) |
/// | exists on | Linux since 4.11; FreeBSD since 9.1 |
/// | get | no: `ENOPROTOOPT` |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | needs | `net.sctp.reconf_enable=1` or [`SCTP_RECONFIG_SUPPORTED`](ReconfigSupported), [`SCTP_ENABLE_STREAM_RESET`](EnableStreamReset) |
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
/// - `ENOPROTOOPT`: it is not enabled here, the peer cannot do it, or INIT-ACK has not arrived; set SCTP_RECONFIG_SUPPORTED (or net.sctp.reconf_enable=1) before connecting, and SCTP_ENABLE_STREAM_RESET.
/// - `EINPROGRESS`: an earlier request is still outstanding; wait for SCTP_STREAM_CHANGE_EVENT.
/// - `EINVAL`: the association does not exist, COOKIE-ACK has not arrived, both numbers are 0, or there would be more than 65535 streams.
/// - `ESHUTDOWN`: the association waits for SHUTDOWN-COMPLETE.
///
/// # On Linux
///
/// - The RFC requires EALREADY while a request is outstanding.
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
/// | C | [`SCTP_REMOTE_UDP_ENCAPS_PORT`](sys::SCTP_REMOTE_UDP_ENCAPS_PORT) (132), [`sctp_udpencaps`](sys::sctp_udpencaps) |
/// |:--|:--|
/// | defined in | [RFC 6951, section 6.1](https://www.rfc-editor.org/rfc/rfc6951#section-6.1) |
/// | protocol | [RFC 6951, section 5](https://www.rfc-editor.org/rfc/rfc6951#section-5) |
/// | exists on | Linux since 5.11; FreeBSD since 9.1 or earlier |
/// | get | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | 0 |
/// | defaults from | `net.sctp.encap_port` |
/// | needs | `net.sctp.udp_port=9899` |
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
/// - `EINVAL`: the peer does not have that address, or a one-to-many socket has no such association.
///
/// # On Linux
///
/// - net.sctp.udp_port is the local UDP port, for both directions; a socket copies it when it is created.
/// - While it is 0, packets go out as plain SCTP without an error.
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
/// | C | [`SCTP_PR_STREAM_STATUS`](sys::SCTP_PR_STREAM_STATUS) (116), [`sctp_prstatus`](sys::sctp_prstatus) |
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
/// - `EINVAL`: the association, the stream or the policy does not exist.
///
/// # On Linux
///
/// - SCTP_PR_SCTP_ALL is accepted since 4.19. Under SCTP_PR_SCTP_PRIO, fragments are counted.
#[doc(alias = "SCTP_PR_STREAM_STATUS")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PrStreamStatus {
    /// Messages of which nothing had been sent; under `SCTP_PR_SCTP_PRIO`, pieces that had not been sent.
    #[doc(alias = "sprstat_abandoned_unsent")]
    pub abandoned_unsent: u64,
    /// Messages of which some part had been sent; under `SCTP_PR_SCTP_PRIO`, pieces that had been sent.
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
/// | C | [`SCTP_PR_ASSOC_STATUS`](sys::SCTP_PR_ASSOC_STATUS) (115), [`sctp_prstatus`](sys::sctp_prstatus) |
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
/// - `EINVAL`: the association or the policy does not exist.
///
/// # On Linux
///
/// - SCTP_PR_SCTP_ALL is accepted since 4.19.
#[doc(alias = "SCTP_PR_ASSOC_STATUS")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PrAssocStatus {
    /// The stream, for options about a stream.
    #[doc(alias = "sprstat_sid")]
    pub stream_id: u16,
    /// Messages of which nothing had been sent; under `SCTP_PR_SCTP_PRIO`, pieces that had not been sent.
    #[doc(alias = "sprstat_abandoned_unsent")]
    pub abandoned_unsent: u64,
    /// Messages of which some part had been sent; under `SCTP_PR_SCTP_PRIO`, pieces that had been sent.
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
/// | C | [`SCTP_PR_SUPPORTED`](sys::SCTP_PR_SUPPORTED) (113), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 7496, section 4.5](https://www.rfc-editor.org/rfc/rfc7496#section-4.5) |
/// | protocol | [RFC 3758, section 3.1](https://www.rfc-editor.org/rfc/rfc3758#section-3.1); [RFC 3758, section 3.3](https://www.rfc-editor.org/rfc/rfc3758#section-3.3) |
/// | exists on | Linux since 4.8; FreeBSD since about 10.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | on |
/// | defaults from | `net.sctp.prsctp_enable` |
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
/// # On Linux
///
/// - The id of an existing association is accepted on set, but only later associations change.
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
/// **Partly supported**: No threshold for switching the primary path; SCTP_PEER_ADDR_THLDS_V2 (5.5) takes the struct of the RFC.
///
/// | C | [`SCTP_PEER_ADDR_THLDS`](sys::SCTP_PEER_ADDR_THLDS) (31), [`sctp_paddrthlds`](sys::sctp_paddrthlds) |
/// |:--|:--|
/// | defined in | [RFC 7829, section 7.2](https://www.rfc-editor.org/rfc/rfc7829#section-7.2) |
/// | protocol | [RFC 7829, section 3.2](https://www.rfc-editor.org/rfc/rfc7829#section-3.2); [RFC 7829, section 5](https://www.rfc-editor.org/rfc/rfc7829#section-5) |
/// | exists on | Linux since 3.6 (partly); FreeBSD since about 9.0 |
/// | get | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | failed at the 6th error, potentially failed at the first |
/// | defaults from | `net.sctp.path_max_retrans`, `net.sctp.pf_retrans`, `net.sctp.pf_enable` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::PeerAddrThresholds;
/// use sctp_opts::{set, Future};
///
/// let new = PeerAddrThresholds {
///     path_max_retrans: 4,
///     pf_threshold: 2,
/// };
/// set(&socket, Future, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `ENOENT`: the peer does not have that address.
/// - `EINVAL`: a one-to-many socket has no such association.
///
/// # On Linux
///
/// - A limit of 0 errors leaves the limit unchanged, but a potentially-failed threshold of 0 is a threshold.
#[doc(alias = "SCTP_PEER_ADDR_THLDS")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PeerAddrThresholds {
    /// Consecutive failures, of data or heartbeats, up to which a path is reachable; one more makes it unreachable. 0 leaves it unchanged.
    #[doc(alias = "spt_pathmaxrxt")]
    pub path_max_retrans: u16,
    /// A path is potentially failed after more consecutive failures than this; never, if this is at least the other limit minus one.
    #[doc(alias = "spt_pathpfthld")]
    pub pf_threshold: u16,
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
            pf_threshold: ::sctp_opts::codec::decode(raw.spt_pathpfthld, "pf_threshold")?,
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
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Whether the application is informed that a path is potentially failed.
///
/// <span class="stab portability" title="Linux since 5.5">Linux 5.5</span> <span class="stab portability" title="not on FreeBSD: The kernel never reports the potentially failed state; the constant is not in the header either.">FreeBSD no</span>
///
/// It controls both what [`SCTP_GET_PEER_ADDR_INFO`](PeerAddrInfo) reports and whether `SCTP_PEER_ADDR_CHANGE` arrives with
/// `SCTP_ADDR_POTENTIALLY_FAILED`. The RFC has a plain boolean; Linux has three values.
///
/// | C | [`SCTP_EXPOSE_POTENTIALLY_FAILED_STATE`](sys::SCTP_EXPOSE_POTENTIALLY_FAILED_STATE) (131), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 7829, section 7.3](https://www.rfc-editor.org/rfc/rfc7829#section-7.3) |
/// | protocol | [RFC 7829, section 3.2](https://www.rfc-editor.org/rfc/rfc7829#section-3.2) |
/// | exists on | Linux since 5.5; not on FreeBSD |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | 0 |
/// | defaults from | `net.sctp.pf_expose` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::{ExposePotentiallyFailedState, PotentiallyFailedExposure};
/// use sctp_opts::{set, Future};
///
/// set(
///     &socket,
///     Future,
///     &ExposePotentiallyFailedState(PotentiallyFailedExposure::Enable),
/// )?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the value is above 2, or a one-to-many socket has no such association.
///
/// # On Linux
///
/// - Not the RFC's boolean: 0 is unset (readable without notifications), 1 hides, 2 shows.
#[doc(alias = "SCTP_EXPOSE_POTENTIALLY_FAILED_STATE")]
#[doc(alias = "SCTP_EXPOSE_PF_STATE")]
#[doc(alias = "assoc_value")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExposePotentiallyFailedState(
    /// Whether the state is reported.
    pub PotentiallyFailedExposure,
);

unsafe impl ::sctp_opts::SockOpt for ExposePotentiallyFailedState {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_EXPOSE_POTENTIALLY_FAILED_STATE;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for ExposePotentiallyFailedState {
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
impl ::sctp_opts::SetOpt for ExposePotentiallyFailedState {
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

/// Whether user message interleaving (I-DATA) is offered to peers, and whether an association has it.
///
/// <span class="stab portability" title="Linux since 4.16">Linux 4.16</span> <span class="stab portability" title="FreeBSD since about 11.0">FreeBSD ≈ 11.0</span>
///
/// With it a large message no longer blocks the other streams. Setting applies to future associations; reading from an
/// association returns what was negotiated. Raise [`SCTP_FRAGMENT_INTERLEAVE`](FragmentInterleave) first.
///
/// | C | [`SCTP_INTERLEAVING_SUPPORTED`](sys::SCTP_INTERLEAVING_SUPPORTED) (125), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 8260, section 4.3.1](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.1) |
/// | protocol | [RFC 8260, section 2.2.1](https://www.rfc-editor.org/rfc/rfc8260#section-2.2.1) |
/// | exists on | Linux since 4.16; FreeBSD since about 11.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | off |
/// | needs | `net.sctp.intl_enable=1`, [`SCTP_FRAGMENT_INTERLEAVE`](FragmentInterleave) |
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
/// - `EPERM` (set): interleaving is off in the system or on the socket; set net.sctp.intl_enable=1 and SCTP_FRAGMENT_INTERLEAVE.
///
/// # On Linux
///
/// - The second fragment of a message has number 0 in its I-DATA chunk; RFC 8260, section 2.1, counts the first one as 0.
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
/// | C | [`SCTP_STREAM_SCHEDULER`](sys::SCTP_STREAM_SCHEDULER) (123), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | defined in | [RFC 8260, section 4.3.2](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.2) |
/// | protocol | [RFC 8260, section 3](https://www.rfc-editor.org/rfc/rfc8260#section-3) |
/// | exists on | Linux since 4.15; FreeBSD since about 9.0 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future), [`Current`](crate::Current), [`All`](crate::All) |
/// | default | SCTP_SS_FCFS |
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
///
/// # On Linux
///
/// - SCTP_SS_FC and SCTP_SS_WFQ were added in 6.4.
/// - No round robin per packet (SCTP_SS_RR_PKT).
#[doc(alias = "SCTP_STREAM_SCHEDULER")]
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
/// | C | [`SCTP_STREAM_SCHEDULER_VALUE`](sys::SCTP_STREAM_SCHEDULER_VALUE) (124), [`sctp_stream_value`](sys::sctp_stream_value) |
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
/// - `EINVAL`: the association or the stream does not exist.
/// - `EINVAL` (set): the weight is 0 under weighted fair queueing.
///
/// # On Linux
///
/// - Get returns its argument unchanged for a stream that had neither a message nor a value, and under `SCTP_SS_RR` and `SCTP_SS_FC`. Set does nothing on a one-to-one socket without an association.
#[doc(alias = "SCTP_STREAM_SCHEDULER_VALUE")]
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

/// Whether addresses may be added and removed while an association lives (dynamic address reconfiguration).
///
/// <span class="stab portability" title="Linux since 5.4">Linux 5.4</span> <span class="stab portability" title="FreeBSD since about 10.1">FreeBSD ≈ 10.1</span>
///
/// With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association, whether
/// the extension was negotiated there. On Linux it lets one socket use the extension while the system-wide switch stays
/// off.
///
/// | C | [`SCTP_ASCONF_SUPPORTED`](sys::SCTP_ASCONF_SUPPORTED) (128), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | protocol | [RFC 5061, section 4.2.7](https://www.rfc-editor.org/rfc/rfc5061#section-4.2.7) |
/// | exists on | Linux since 5.4; FreeBSD since about 10.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | off |
/// | defaults from | `net.sctp.addip_enable` |
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
/// # On Linux
///
/// - The id of an existing association is accepted on set, but only later associations change.
/// - A socket from accept() does not inherit it, although it reads as negotiated there: SCTP_SET_PEER_PRIMARY_ADDR is refused and sctp_bindx() informs no peer unless net.sctp.addip_enable is 1.
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
/// | C | [`SCTP_AUTH_SUPPORTED`](sys::SCTP_AUTH_SUPPORTED) (129), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | protocol | [RFC 4895, section 3](https://www.rfc-editor.org/rfc/rfc4895#section-3); [RFC 4895, section 6.1](https://www.rfc-editor.org/rfc/rfc4895#section-6.1) |
/// | exists on | Linux since 5.4; FreeBSD since about 10.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | off |
/// | defaults from | `net.sctp.auth_enable` |
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
/// # On Linux
///
/// - The id of an existing association is accepted on set, but only later associations change.
/// - A socket from accept() or sctp_peeloff() does not inherit it: the keys of its association work there, and SCTP_HMAC_IDENT and SCTP_AUTH_CHUNK follow net.sctp.auth_enable.
/// - Authenticated COOKIE-ECHO chunks need net.sctp.auth_enable.
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
/// | C | [`SCTP_ECN_SUPPORTED`](sys::SCTP_ECN_SUPPORTED) (130), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | protocol | [RFC 4960, section A](https://www.rfc-editor.org/rfc/rfc4960#appendix-A) |
/// | exists on | Linux since 5.4; FreeBSD since about 10.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | on |
/// | defaults from | `net.sctp.ecn_enable` |
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
/// # On Linux
///
/// - The id of an existing association is accepted on set, but only later associations change.
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
/// | C | [`SCTP_RECONFIG_SUPPORTED`](sys::SCTP_RECONFIG_SUPPORTED) (117), [`sctp_assoc_value`](sys::sctp_assoc_value) |
/// |:--|:--|
/// | protocol | [RFC 6525, section 5.1.1](https://www.rfc-editor.org/rfc/rfc6525#section-5.1.1) |
/// | exists on | Linux since 4.12; FreeBSD since about 10.1 |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | off |
/// | defaults from | `net.sctp.reconf_enable` |
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
/// # On Linux
///
/// - The id of an existing association is accepted on set, but only later associations change.
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

/// How many timeouts make a path potentially failed, make the association change its primary path, and make a path fail.
///
/// <span class="stab portability" title="Linux since 5.5">Linux 5.5</span> <span class="stab portability" title="not on FreeBSD: Its SCTP_PEER_ADDR_THLDS has the complete struct already.">FreeBSD no</span>
///
/// The plain [`SCTP_PEER_ADDR_THLDS`](PeerAddrThresholds) of Linux lacks the threshold of the primary path. Without an address it applies to
/// every path of the association. The threshold of a potentially failed path must not exceed that of the primary path;
/// 65535 turns either of the two off.
///
/// | C | [`SCTP_PEER_ADDR_THLDS_V2`](sys::SCTP_PEER_ADDR_THLDS_V2) (37), [`sctp_paddrthlds_v2`](sys::sctp_paddrthlds_v2) |
/// |:--|:--|
/// | protocol | [RFC 7829, section 3.2](https://www.rfc-editor.org/rfc/rfc7829#section-3.2); [RFC 7829, section 5](https://www.rfc-editor.org/rfc/rfc7829#section-5) |
/// | exists on | Linux since 5.5; not on FreeBSD |
/// | get | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | failed at the 6th error, potentially failed at the first, primary path never switched (65535) |
/// | defaults from | `net.sctp.path_max_retrans`, `net.sctp.pf_enable`, `net.sctp.pf_retrans`, `net.sctp.ps_retrans` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::PeerAddrThresholdsV2;
/// use sctp_opts::{set, Future};
///
/// let new = PeerAddrThresholdsV2 {
///     path_max_retrans: 4,
///     pf_threshold: 2,
///     switchover_threshold: 3,
/// };
/// set(&socket, Future, &new)?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the threshold of a potentially failed path is above that of the primary path.
/// - `ENOENT`: the peer does not have that address.
/// - `EINVAL`: a one-to-many socket has no such association.
#[doc(alias = "SCTP_PEER_ADDR_THLDS_V2")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PeerAddrThresholdsV2 {
    /// Consecutive failures, of data or heartbeats, up to which a path is reachable; one more makes it unreachable. 0 leaves it unchanged.
    #[doc(alias = "spt_pathmaxrxt")]
    pub path_max_retrans: u16,
    /// A path is potentially failed after more consecutive failures than this; never, if this is at least the limit for unreachable minus one.
    #[doc(alias = "spt_pathpfthld")]
    pub pf_threshold: u16,
    /// Consecutive failures after which one more switches the primary path; 65535: never. At least the one for potentially failed.
    #[doc(alias = "spt_pathcpthld")]
    pub switchover_threshold: u16,
}

unsafe impl ::sctp_opts::SockOpt for PeerAddrThresholdsV2 {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PEER_ADDR_THLDS_V2;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PeerAddrThresholdsV2 {
    type Scope = ::sctp_opts::scope::AnyPath<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_paddrthlds_v2;
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
impl ::sctp_opts::SetOpt for PeerAddrThresholdsV2 {
    type Scope = ::sctp_opts::scope::AnyPath<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_paddrthlds_v2;
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

/// How long path MTU discovery waits for the answer to a probe packet before it sends the next.
///
/// <span class="stab portability" title="Linux since 5.14">Linux 5.14</span> <span class="stab portability" title="not on FreeBSD: FreeBSD has no probing of this kind.">FreeBSD no</span>
///
/// Probing finds the path MTU without relying on ICMP, and needs `SPP_PMTUD_ENABLE`. An interval of zero turns it off;
/// otherwise the minimum is five seconds. Once the MTU is found, it looks for a larger one every 30 intervals. Without an address it applies to every path of the association.
///
/// | C | [`SCTP_PLPMTUD_PROBE_INTERVAL`](sys::SCTP_PLPMTUD_PROBE_INTERVAL) (133), [`sctp_probeinterval`](sys::sctp_probeinterval) |
/// |:--|:--|
/// | protocol | [RFC 8899, section 5.1.1](https://www.rfc-editor.org/rfc/rfc8899#section-5.1.1); [RFC 8899, section 6.2](https://www.rfc-editor.org/rfc/rfc8899#section-6.2) |
/// | exists on | Linux since 5.14; not on FreeBSD |
/// | get | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | set | `(assoc, SocketAddr)`, `SocketAddr`, or just `assoc` for all paths; `assoc`: [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne), [`Future`](crate::Future) |
/// | default | 0 (off) |
/// | defaults from | `net.sctp.plpmtud_probe_interval` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd) -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use sctp_opts::options::PlpmtudProbeInterval;
/// use sctp_opts::{set, Future};
///
/// set(&socket, Future, &PlpmtudProbeInterval(Duration::from_secs(10)))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (set): the interval is between 1 and 4999 ms.
/// - `EINVAL`: the peer does not have that address, or a one-to-many socket has no such association.
#[doc(alias = "SCTP_PLPMTUD_PROBE_INTERVAL")]
#[doc(alias = "spi_interval")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PlpmtudProbeInterval(
    /// Time between two probes, five seconds or more. In whole milliseconds (rounded down, but never to 0); 0 turns it off.
    pub Duration,
);

unsafe impl ::sctp_opts::SockOpt for PlpmtudProbeInterval {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_PLPMTUD_PROBE_INTERVAL;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PlpmtudProbeInterval {
    type Scope = ::sctp_opts::scope::AnyPath<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_probeinterval;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.spi_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.spi_address = ::sctp_opts::codec::encode(&key.peer, "peer")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::Millis::decode(raw.spi_interval, "value")?))
    }
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PlpmtudProbeInterval {
    type Scope = ::sctp_opts::scope::AnyPath<::sctp_opts::ids::OneOrFuture>;
    type Raw = sys::sctp_probeinterval;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.spi_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.spi_address = ::sctp_opts::codec::encode(&key.peer, "peer")?;
        raw.spi_interval = ::sctp_opts::codec::Millis::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}

/// Counters of one association: packets, chunks, acknowledgements and retransmissions.
///
/// <span class="stab portability" title="Linux since 3.8">Linux 3.8</span> <span class="stab portability" title="not on FreeBSD: It counts per system only; see SCTP_TIMEOUTS and SCTP_GET_SNDBUF_USE for what it has per association.">FreeBSD no</span>
///
/// The largest retransmission timeout is that since the option was last read, or the smallest that is allowed if none was
/// longer; the address is then that of an earlier one. The timeout is in timer ticks of the kernel; all others are counters
/// that grow as long as the association exists.
///
/// | C | [`SCTP_GET_ASSOC_STATS`](sys::SCTP_GET_ASSOC_STATS) (112), [`sctp_assoc_stats`](sys::sctp_assoc_stats) |
/// |:--|:--|
/// | exists on | Linux since 3.8; not on FreeBSD |
/// | get | [`AssocId`](crate::AssocId), [`OneToOne`](crate::OneToOne) |
/// | set | no: `ENOPROTOOPT` |
///
/// # Example
///
/// ```no_run
/// # fn example(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Result<(), Box<dyn std::error::Error>> {
/// use sctp_opts::options::AssocStats;
/// use sctp_opts::get;
///
/// let answer = get::<AssocStats>(&socket, assoc)?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// - `EINVAL` (get): there is no such association.
///
/// # On Linux
///
/// - A shorter buffer gets the first part, at least the association id.
#[doc(alias = "SCTP_GET_ASSOC_STATS")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AssocStats {
    /// The path with the longest timeout; if none was longer than the smallest since the last reading, that of an earlier one. `None`: no peer address observed yet.
    #[doc(alias = "sas_obs_rto_ipaddr")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial::address::optional"))]
    pub max_rto_address: Option<SocketAddr>,
    /// The longest retransmission timeout since the last read. In timer ticks of the kernel (jiffies).
    #[doc(alias = "sas_maxrto")]
    pub max_rto: Ticks,
    /// SACK chunks received.
    #[doc(alias = "sas_isacks")]
    pub sacks_received: u64,
    /// SACK chunks sent.
    #[doc(alias = "sas_osacks")]
    pub sacks_sent: u64,
    /// Packets sent.
    #[doc(alias = "sas_opackets")]
    pub packets_sent: u64,
    /// Packets received; several that the sender joined for GSO arrive as one on the same machine.
    #[doc(alias = "sas_ipackets")]
    pub packets_received: u64,
    /// DATA chunks retransmitted.
    #[doc(alias = "sas_rtxchunks")]
    pub chunks_retransmitted: u64,
    /// DATA chunks discarded because their TSN was too far ahead of those received.
    #[doc(alias = "sas_outofseqtsns")]
    pub out_of_sequence_tsns: u64,
    /// Duplicate DATA chunks received, as reported to the peer.
    #[doc(alias = "sas_idupchunks")]
    pub duplicate_chunks_received: u64,
    /// Gap blocks in the SACK chunks received, except in outdated ones.
    #[doc(alias = "sas_gapcnt")]
    pub gap_acks_received: u64,
    /// Unordered DATA chunks sent, each counted once.
    #[doc(alias = "sas_ouodchunks")]
    pub unordered_chunks_sent: u64,
    /// Unordered DATA chunks received, neither duplicate nor discarded.
    #[doc(alias = "sas_iuodchunks")]
    pub unordered_chunks_received: u64,
    /// Ordered DATA chunks sent, each counted once.
    #[doc(alias = "sas_oodchunks")]
    pub ordered_chunks_sent: u64,
    /// Ordered DATA chunks received, neither duplicate nor discarded.
    #[doc(alias = "sas_iodchunks")]
    pub ordered_chunks_received: u64,
    /// Control chunks sent, except AUTH.
    #[doc(alias = "sas_octrlchunks")]
    pub control_chunks_sent: u64,
    /// Control chunks received, AUTH included.
    #[doc(alias = "sas_ictrlchunks")]
    pub control_chunks_received: u64,
}

unsafe impl ::sctp_opts::SockOpt for AssocStats {
    const INFO: &'static ::sctp_opts::Info = &info::SCTP_GET_ASSOC_STATS;
}

#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AssocStats {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_assoc_stats;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.sas_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            max_rto_address: ::sctp_opts::codec::decode(
                raw.sas_obs_rto_ipaddr,
                "max_rto_address",
            )?,
            max_rto: ::sctp_opts::codec::decode(raw.sas_maxrto, "max_rto")?,
            sacks_received: ::sctp_opts::codec::decode(
                raw.sas_isacks,
                "sacks_received",
            )?,
            sacks_sent: ::sctp_opts::codec::decode(raw.sas_osacks, "sacks_sent")?,
            packets_sent: ::sctp_opts::codec::decode(raw.sas_opackets, "packets_sent")?,
            packets_received: ::sctp_opts::codec::decode(
                raw.sas_ipackets,
                "packets_received",
            )?,
            chunks_retransmitted: ::sctp_opts::codec::decode(
                raw.sas_rtxchunks,
                "chunks_retransmitted",
            )?,
            out_of_sequence_tsns: ::sctp_opts::codec::decode(
                raw.sas_outofseqtsns,
                "out_of_sequence_tsns",
            )?,
            duplicate_chunks_received: ::sctp_opts::codec::decode(
                raw.sas_idupchunks,
                "duplicate_chunks_received",
            )?,
            gap_acks_received: ::sctp_opts::codec::decode(
                raw.sas_gapcnt,
                "gap_acks_received",
            )?,
            unordered_chunks_sent: ::sctp_opts::codec::decode(
                raw.sas_ouodchunks,
                "unordered_chunks_sent",
            )?,
            unordered_chunks_received: ::sctp_opts::codec::decode(
                raw.sas_iuodchunks,
                "unordered_chunks_received",
            )?,
            ordered_chunks_sent: ::sctp_opts::codec::decode(
                raw.sas_oodchunks,
                "ordered_chunks_sent",
            )?,
            ordered_chunks_received: ::sctp_opts::codec::decode(
                raw.sas_iodchunks,
                "ordered_chunks_received",
            )?,
            control_chunks_sent: ::sctp_opts::codec::decode(
                raw.sas_octrlchunks,
                "control_chunks_sent",
            )?,
            control_chunks_received: ::sctp_opts::codec::decode(
                raw.sas_ictrlchunks,
                "control_chunks_received",
            )?,
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
            NotificationType::SenderDry => self.sender_dry = Some(on),
            NotificationType::SendFailedEvent => self.send_failure_event = Some(on),
            NotificationType::StreamReset => self.stream_reset = Some(on),
            NotificationType::AssocReset => self.assoc_reset = Some(on),
            NotificationType::StreamChange => self.stream_change = Some(on),
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
        .with_since("Linux 2.5.74")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the minimum is above the maximum", "")
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_ASSOCINFO: Info = Info::new(
            "SCTP_ASSOCINFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_ASSOCINFO,
        )
        .with_rfc("RFC 6458, section 8.1.2")
        .with_since("Linux 2.5.74")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "there are several paths and the limit exceeds the sum of theirs",
                        "raise those first (SCTP_PEER_ADDR_PARAMS)",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_INITMSG: Info = Info::new(
            "SCTP_INITMSG",
            sys::IPPROTO_SCTP,
            sys::SCTP_INITMSG,
        )
        .with_rfc("RFC 6458, section 8.1.3")
        .with_since("Linux 2.5.53");
    pub(crate) static SO_LINGER: Info = Info::new(
            "SO_LINGER",
            sys::SOL_SOCKET,
            sys::SO_LINGER,
        )
        .with_rfc("RFC 6458, section 8.1.4")
        .with_since("Linux 2.5.70");
    pub(crate) static SCTP_NODELAY: Info = Info::new(
            "SCTP_NODELAY",
            sys::IPPROTO_SCTP,
            sys::SCTP_NODELAY,
        )
        .with_rfc("RFC 6458, section 8.1.5")
        .with_since("Linux 2.5.66");
    pub(crate) static SO_RCVBUF: Info = Info::new(
            "SO_RCVBUF",
            sys::SOL_SOCKET,
            sys::SO_RCVBUF,
        )
        .with_rfc("RFC 6458, section 8.1.6")
        .with_since("Linux 2.5.33");
    pub(crate) static SO_SNDBUF: Info = Info::new(
            "SO_SNDBUF",
            sys::SOL_SOCKET,
            sys::SO_SNDBUF,
        )
        .with_rfc("RFC 6458, section 8.1.7")
        .with_since("Linux 2.5.33");
    pub(crate) static SCTP_AUTOCLOSE: Info = Info::new(
            "SCTP_AUTOCLOSE",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTOCLOSE,
        )
        .with_rfc("RFC 6458, section 8.1.8")
        .with_since("Linux 2.5.33")
        .with_causes(
            &[
                Cause::new(
                    sys::EOPNOTSUPP,
                    "the socket is one-to-one",
                    "use a one-to-many socket (SOCK_SEQPACKET)",
                ),
            ],
        );
    pub(crate) static SCTP_PRIMARY_ADDR: Info = Info::new(
            "SCTP_PRIMARY_ADDR",
            sys::IPPROTO_SCTP,
            sys::SCTP_PRIMARY_ADDR,
        )
        .with_rfc("RFC 6458, section 8.1.9")
        .with_since("Linux 2.6.0")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the peer does not have that address", "")
                    .only_set()
                    .among_others(),
                Cause::new(sys::EINVAL, "the association does not exist", "")
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_ADAPTATION_LAYER: Info = Info::new(
            "SCTP_ADAPTATION_LAYER",
            sys::IPPROTO_SCTP,
            sys::SCTP_ADAPTATION_LAYER,
        )
        .with_rfc("RFC 6458, section 8.1.10")
        .with_since("Linux 2.6.10");
    pub(crate) static SCTP_DISABLE_FRAGMENTS: Info = Info::new(
            "SCTP_DISABLE_FRAGMENTS",
            sys::IPPROTO_SCTP,
            sys::SCTP_DISABLE_FRAGMENTS,
        )
        .with_rfc("RFC 6458, section 8.1.11")
        .with_since("Linux 2.5.33");
    pub(crate) static SCTP_PEER_ADDR_PARAMS: Info = Info::new(
            "SCTP_PEER_ADDR_PARAMS",
            sys::IPPROTO_SCTP,
            sys::SCTP_PEER_ADDR_PARAMS,
        )
        .with_rfc("RFC 6458, section 8.1.12")
        .with_since("Linux 2.6.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the peer does not have that address, or a one-to-many socket has no such association",
                        "",
                    )
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
                        "the SACK delay is above 500 ms or the MTU below 512 bytes",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "SPP_HB_DEMAND is set without an association",
                        "",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_DEFAULT_SEND_PARAM: Info = Info::new(
            "SCTP_DEFAULT_SEND_PARAM",
            sys::IPPROTO_SCTP,
            sys::SCTP_DEFAULT_SEND_PARAM,
        )
        .with_rfc("RFC 6458, section 8.1.13")
        .with_since("Linux 2.6.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "a flag is set other than SCTP_UNORDERED, SCTP_ADDR_OVER, SCTP_ABORT or SCTP_EOF",
                        "",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_EVENTS: Info = Info::new(
            "SCTP_EVENTS",
            sys::IPPROTO_SCTP,
            sys::SCTP_EVENTS,
        )
        .with_rfc("RFC 6458, section 8.1.14")
        .with_since("Linux 2.6.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the struct is longer than this kernel knows",
                        "set no more than getsockopt returns, or use SCTP_EVENT",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_I_WANT_MAPPED_V4_ADDR: Info = Info::new(
            "SCTP_I_WANT_MAPPED_V4_ADDR",
            sys::IPPROTO_SCTP,
            sys::SCTP_I_WANT_MAPPED_V4_ADDR,
        )
        .with_rfc("RFC 6458, section 8.1.15")
        .with_since("Linux 2.6.0");
    pub(crate) static SCTP_MAXSEG: Info = Info::new(
            "SCTP_MAXSEG",
            sys::IPPROTO_SCTP,
            sys::SCTP_MAXSEG,
        )
        .with_rfc("RFC 6458, section 8.1.16")
        .with_since("Linux 2.5.70")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the size is below 464 bytes (444 on an IPv6 socket) or above 65516",
                        "",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_HMAC_IDENT: Info = Info::new(
            "SCTP_HMAC_IDENT",
            sys::IPPROTO_SCTP,
            sys::SCTP_HMAC_IDENT,
        )
        .with_rfc("RFC 6458, section 8.1.17")
        .with_since("Linux 2.6.24")
        .with_needs(&["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"])
        .with_causes(
            &[
                Cause::new(
                    sys::EACCES,
                    "authentication is off",
                    "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the list is empty, has more than four entries or lacks SHA-1",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EOPNOTSUPP,
                        "the list names an algorithm that the kernel does not know",
                        "",
                    )
                    .only_set(),
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
        .with_since("Linux 2.6.24")
        .with_needs(&["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"])
        .with_causes(
            &[
                Cause::new(
                    sys::EACCES,
                    "authentication is off, here or at the peer",
                    "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first",
                ),
                Cause::new(
                        sys::EINVAL,
                        "there is no such key or it is deactivated",
                        "add it with SCTP_AUTH_KEY first",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_DELAYED_SACK: Info = Info::new(
            "SCTP_DELAYED_SACK",
            sys::IPPROTO_SCTP,
            sys::SCTP_DELAYED_SACK,
        )
        .with_rfc("RFC 6458, section 8.1.19")
        .with_since("Linux 2.6.16")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the delay is above 500 ms", "")
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_FRAGMENT_INTERLEAVE: Info = Info::new(
            "SCTP_FRAGMENT_INTERLEAVE",
            sys::IPPROTO_SCTP,
            sys::SCTP_FRAGMENT_INTERLEAVE,
        )
        .with_rfc("RFC 6458, section 8.1.20")
        .with_since("Linux 2.6.22");
    pub(crate) static SCTP_PARTIAL_DELIVERY_POINT: Info = Info::new(
            "SCTP_PARTIAL_DELIVERY_POINT",
            sys::IPPROTO_SCTP,
            sys::SCTP_PARTIAL_DELIVERY_POINT,
        )
        .with_rfc("RFC 6458, section 8.1.21")
        .with_since("Linux 2.6.22")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "it exceeds half of what SO_RCVBUF reports",
                        "raise SO_RCVBUF first",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_AUTO_ASCONF: Info = Info::new(
            "SCTP_AUTO_ASCONF",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTO_ASCONF,
        )
        .with_rfc("RFC 6458, section 8.1.23")
        .with_since("Linux 3.1")
        .with_needs(
            &[
                "net.sctp.addip_enable=1 or SCTP_ASCONF_SUPPORTED",
                "net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED",
            ],
        )
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the socket is not bound to all addresses", "")
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_MAX_BURST: Info = Info::new(
            "SCTP_MAX_BURST",
            sys::IPPROTO_SCTP,
            sys::SCTP_MAX_BURST,
        )
        .with_rfc("RFC 6458, section 8.1.24")
        .with_since("Linux 2.6.22");
    pub(crate) static SCTP_CONTEXT: Info = Info::new(
            "SCTP_CONTEXT",
            sys::IPPROTO_SCTP,
            sys::SCTP_CONTEXT,
        )
        .with_rfc("RFC 6458, section 8.1.25")
        .with_since("Linux 2.6.20");
    pub(crate) static SCTP_REUSE_PORT: Info = Info::new(
            "SCTP_REUSE_PORT",
            sys::IPPROTO_SCTP,
            sys::SCTP_REUSE_PORT,
        )
        .with_rfc("RFC 6458, section 8.1.27")
        .with_since("Linux 4.19")
        .with_causes(
            &[
                Cause::new(
                        sys::EFAULT,
                        "the socket is already bound",
                        "set it before bind()",
                    )
                    .only_set(),
                Cause::new(
                        sys::EOPNOTSUPP,
                        "the socket is one-to-many",
                        "use a one-to-one socket (SOCK_STREAM)",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_EVENT: Info = Info::new(
            "SCTP_EVENT",
            sys::IPPROTO_SCTP,
            sys::SCTP_EVENT,
        )
        .with_rfc("RFC 6458, section 8.1.28")
        .with_since("Linux 5.0")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the kernel does not know the type of notification, or a one-to-many socket has no such association",
                        "before 5.0 only SCTP_EVENTS exists",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_RECVRCVINFO: Info = Info::new(
            "SCTP_RECVRCVINFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_RECVRCVINFO,
        )
        .with_rfc("RFC 6458, section 8.1.29")
        .with_since("Linux 3.17");
    pub(crate) static SCTP_RECVNXTINFO: Info = Info::new(
            "SCTP_RECVNXTINFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_RECVNXTINFO,
        )
        .with_rfc("RFC 6458, section 8.1.30")
        .with_since("Linux 3.17");
    pub(crate) static SCTP_DEFAULT_SNDINFO: Info = Info::new(
            "SCTP_DEFAULT_SNDINFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_DEFAULT_SNDINFO,
        )
        .with_rfc("RFC 6458, section 8.1.31")
        .with_since("Linux 3.17")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "a flag is set other than SCTP_UNORDERED, SCTP_ADDR_OVER, SCTP_ABORT or SCTP_EOF",
                        "",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_DEFAULT_PRINFO: Info = Info::new(
            "SCTP_DEFAULT_PRINFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_DEFAULT_PRINFO,
        )
        .with_rfc("RFC 6458, section 8.1.32")
        .with_since("Linux 4.8")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the kernel does not know the policy", "")
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_STATUS: Info = Info::new(
            "SCTP_STATUS",
            sys::IPPROTO_SCTP,
            sys::SCTP_STATUS,
        )
        .with_rfc("RFC 6458, section 8.2.1")
        .with_since("Linux 2.5.33")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "there is no such association, or none yet on a one-to-one socket",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_GET_PEER_ADDR_INFO: Info = Info::new(
            "SCTP_GET_PEER_ADDR_INFO",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_PEER_ADDR_INFO,
        )
        .with_rfc("RFC 6458, section 8.2.2")
        .with_since("Linux 2.5.71")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the peer does not have that address", "")
                    .among_others(),
                Cause::new(
                    sys::EACCES,
                    "the path is potentially failed and that state is hidden",
                    "set SCTP_EXPOSE_POTENTIALLY_FAILED_STATE",
                ),
            ],
        );
    pub(crate) static SCTP_PEER_AUTH_CHUNKS: Info = Info::new(
            "SCTP_PEER_AUTH_CHUNKS",
            sys::IPPROTO_SCTP,
            sys::SCTP_PEER_AUTH_CHUNKS,
        )
        .with_rfc("RFC 6458, section 8.2.3")
        .with_since("Linux 2.6.24")
        .with_needs(&["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"])
        .with_causes(
            &[
                Cause::new(
                    sys::EACCES,
                    "authentication is off, here or at the peer",
                    "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the association does not exist or the buffer is too small for the list",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_LOCAL_AUTH_CHUNKS: Info = Info::new(
            "SCTP_LOCAL_AUTH_CHUNKS",
            sys::IPPROTO_SCTP,
            sys::SCTP_LOCAL_AUTH_CHUNKS,
        )
        .with_rfc("RFC 6458, section 8.2.4")
        .with_since("Linux 2.6.24")
        .with_needs(&["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"])
        .with_causes(
            &[
                Cause::new(
                    sys::EACCES,
                    "authentication is off, here or at the peer",
                    "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first",
                ),
                Cause::new(
                        sys::EINVAL,
                        "a one-to-many socket has no such association, or the buffer is too small for the list",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_GET_ASSOC_NUMBER: Info = Info::new(
            "SCTP_GET_ASSOC_NUMBER",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_ASSOC_NUMBER,
        )
        .with_rfc("RFC 6458, section 8.2.5")
        .with_since("Linux 2.6.29")
        .with_causes(
            &[
                Cause::new(
                    sys::EOPNOTSUPP,
                    "the socket is one-to-one",
                    "use a one-to-many socket (SOCK_SEQPACKET)",
                ),
            ],
        );
    pub(crate) static SCTP_GET_ASSOC_ID_LIST: Info = Info::new(
            "SCTP_GET_ASSOC_ID_LIST",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_ASSOC_ID_LIST,
        )
        .with_rfc("RFC 6458, section 8.2.6")
        .with_since("Linux 3.0")
        .with_causes(
            &[
                Cause::new(
                    sys::EOPNOTSUPP,
                    "the socket is one-to-one",
                    "use a one-to-many socket (SOCK_SEQPACKET)",
                ),
                Cause::new(
                        sys::EINVAL,
                        "there are more associations than the list has room for",
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
        .with_since("Linux 2.6.0")
        .with_needs(
            &[
                "net.sctp.addip_enable=1 or SCTP_ASCONF_SUPPORTED",
                "net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED",
            ],
        )
        .with_causes(
            &[
                Cause::new(
                    sys::EPERM,
                    "address reconfiguration is off here or at the peer",
                    "before connecting turn on SCTP_AUTH_SUPPORTED and SCTP_ASCONF_SUPPORTED, or set net.sctp.auth_enable=1 and net.sctp.addip_enable=1, which a socket from accept() needs",
                ),
                Cause::new(
                    sys::EADDRNOTAVAIL,
                    "the association does not use that local address",
                    "",
                ),
                Cause::new(sys::ENOTCONN, "the association is not established", ""),
                Cause::new(
                        sys::EINVAL,
                        "the association does not exist or the address is neither IPv4 nor IPv6",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_AUTH_CHUNK: Info = Info::new(
            "SCTP_AUTH_CHUNK",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTH_CHUNK,
        )
        .with_rfc("RFC 6458, section 8.3.2")
        .with_since("Linux 2.6.24")
        .with_needs(&["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"])
        .with_causes(
            &[
                Cause::new(
                    sys::EACCES,
                    "authentication is off",
                    "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first",
                ),
                Cause::new(
                        sys::EINVAL,
                        "that chunk type cannot be authenticated, or the list is full",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_AUTH_KEY: Info = Info::new(
            "SCTP_AUTH_KEY",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTH_KEY,
        )
        .with_rfc("RFC 6458, section 8.3.3")
        .with_since("Linux 2.6.24")
        .with_needs(&["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"])
        .with_causes(
            &[
                Cause::new(
                    sys::EACCES,
                    "authentication is off, here or at the peer",
                    "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first",
                ),
                Cause::new(
                        sys::EINVAL,
                        "nothing follows the header, the key is longer than the argument, or a one-to-many socket has no such association",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_AUTH_DEACTIVATE_KEY: Info = Info::new(
            "SCTP_AUTH_DEACTIVATE_KEY",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTH_DEACTIVATE_KEY,
        )
        .with_rfc("RFC 6458, section 8.3.4")
        .with_since("Linux 4.17")
        .with_needs(&["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"])
        .with_causes(
            &[
                Cause::new(
                    sys::EACCES,
                    "authentication is off, here or at the peer",
                    "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first",
                ),
                Cause::new(
                        sys::EINVAL,
                        "there is no such key or it is the active one",
                        "activate another key first",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_AUTH_DELETE_KEY: Info = Info::new(
            "SCTP_AUTH_DELETE_KEY",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTH_DELETE_KEY,
        )
        .with_rfc("RFC 6458, section 8.3.5")
        .with_since("Linux 2.6.24")
        .with_needs(&["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"])
        .with_causes(
            &[
                Cause::new(
                    sys::EACCES,
                    "authentication is off, here or at the peer",
                    "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first",
                ),
                Cause::new(
                        sys::EINVAL,
                        "there is no such key or it is the active one",
                        "activate another key first",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_ENABLE_STREAM_RESET: Info = Info::new(
            "SCTP_ENABLE_STREAM_RESET",
            sys::IPPROTO_SCTP,
            sys::SCTP_ENABLE_STREAM_RESET,
        )
        .with_rfc("RFC 6525, section 6.3.1")
        .with_since("Linux 4.11")
        .with_needs(&["net.sctp.reconf_enable=1 or SCTP_RECONFIG_SUPPORTED"])
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "an unknown bit is set", "")
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_RESET_STREAMS: Info = Info::new(
            "SCTP_RESET_STREAMS",
            sys::IPPROTO_SCTP,
            sys::SCTP_RESET_STREAMS,
        )
        .with_rfc("RFC 6525, section 6.3.2")
        .with_since("Linux 4.11")
        .with_needs(
            &[
                "net.sctp.reconf_enable=1 or SCTP_RECONFIG_SUPPORTED",
                "SCTP_ENABLE_STREAM_RESET",
            ],
        )
        .with_causes(
            &[
                Cause::new(
                    sys::ENOPROTOOPT,
                    "it is not enabled here, the peer cannot do it, or INIT-ACK has not arrived",
                    "set SCTP_RECONFIG_SUPPORTED (or net.sctp.reconf_enable=1) before connecting, and SCTP_ENABLE_STREAM_RESET",
                ),
                Cause::new(
                    sys::EINPROGRESS,
                    "an earlier request is still outstanding",
                    "wait for SCTP_STREAM_RESET_EVENT",
                ),
                Cause::new(
                    sys::EAGAIN,
                    "data is queued on the outgoing streams",
                    "wait until it is sent",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the association or a stream does not exist, COOKIE-ACK has not arrived, no direction is given, or the list exceeds a chunk",
                        "",
                    )
                    .among_others(),
                Cause::new(
                    sys::ESHUTDOWN,
                    "the association waits for SHUTDOWN-COMPLETE",
                    "",
                ),
            ],
        );
    pub(crate) static SCTP_RESET_ASSOC: Info = Info::new(
            "SCTP_RESET_ASSOC",
            sys::IPPROTO_SCTP,
            sys::SCTP_RESET_ASSOC,
        )
        .with_rfc("RFC 6525, section 6.3.3")
        .with_since("Linux 4.11")
        .with_needs(
            &[
                "net.sctp.reconf_enable=1 or SCTP_RECONFIG_SUPPORTED",
                "SCTP_ENABLE_STREAM_RESET",
            ],
        )
        .with_causes(
            &[
                Cause::new(
                    sys::ENOPROTOOPT,
                    "it is not enabled here, the peer cannot do it, or INIT-ACK has not arrived",
                    "set SCTP_RECONFIG_SUPPORTED (or net.sctp.reconf_enable=1) before connecting, and SCTP_ENABLE_STREAM_RESET",
                ),
                Cause::new(
                    sys::EINPROGRESS,
                    "an earlier request is still outstanding",
                    "wait for SCTP_ASSOC_RESET_EVENT",
                ),
                Cause::new(
                    sys::EAGAIN,
                    "data is queued or unacknowledged",
                    "wait for SCTP_SENDER_DRY_EVENT",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the association does not exist, or COOKIE-ACK has not arrived",
                        "",
                    )
                    .among_others(),
                Cause::new(
                    sys::ESHUTDOWN,
                    "the association waits for SHUTDOWN-COMPLETE",
                    "",
                ),
            ],
        );
    pub(crate) static SCTP_ADD_STREAMS: Info = Info::new(
            "SCTP_ADD_STREAMS",
            sys::IPPROTO_SCTP,
            sys::SCTP_ADD_STREAMS,
        )
        .with_rfc("RFC 6525, section 6.3.4")
        .with_since("Linux 4.11")
        .with_needs(
            &[
                "net.sctp.reconf_enable=1 or SCTP_RECONFIG_SUPPORTED",
                "SCTP_ENABLE_STREAM_RESET",
            ],
        )
        .with_causes(
            &[
                Cause::new(
                    sys::ENOPROTOOPT,
                    "it is not enabled here, the peer cannot do it, or INIT-ACK has not arrived",
                    "set SCTP_RECONFIG_SUPPORTED (or net.sctp.reconf_enable=1) before connecting, and SCTP_ENABLE_STREAM_RESET",
                ),
                Cause::new(
                    sys::EINPROGRESS,
                    "an earlier request is still outstanding",
                    "wait for SCTP_STREAM_CHANGE_EVENT",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the association does not exist, COOKIE-ACK has not arrived, both numbers are 0, or there would be more than 65535 streams",
                        "",
                    )
                    .among_others(),
                Cause::new(
                    sys::ESHUTDOWN,
                    "the association waits for SHUTDOWN-COMPLETE",
                    "",
                ),
            ],
        );
    pub(crate) static SCTP_REMOTE_UDP_ENCAPS_PORT: Info = Info::new(
            "SCTP_REMOTE_UDP_ENCAPS_PORT",
            sys::IPPROTO_SCTP,
            sys::SCTP_REMOTE_UDP_ENCAPS_PORT,
        )
        .with_rfc("RFC 6951, section 6.1")
        .with_since("Linux 5.11")
        .with_needs(&["net.sctp.udp_port=9899"])
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the peer does not have that address, or a one-to-many socket has no such association",
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
        .with_since("Linux 4.12")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the association, the stream or the policy does not exist",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_PR_ASSOC_STATUS: Info = Info::new(
            "SCTP_PR_ASSOC_STATUS",
            sys::IPPROTO_SCTP,
            sys::SCTP_PR_ASSOC_STATUS,
        )
        .with_rfc("RFC 7496, section 4.4")
        .with_since("Linux 4.8")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the association or the policy does not exist",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_PR_SUPPORTED: Info = Info::new(
            "SCTP_PR_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_PR_SUPPORTED,
        )
        .with_rfc("RFC 7496, section 4.5")
        .with_since("Linux 4.8");
    pub(crate) static SCTP_PEER_ADDR_THLDS: Info = Info::new(
            "SCTP_PEER_ADDR_THLDS",
            sys::IPPROTO_SCTP,
            sys::SCTP_PEER_ADDR_THLDS,
        )
        .with_rfc("RFC 7829, section 7.2")
        .with_since("Linux 3.6")
        .with_causes(
            &[
                Cause::new(sys::ENOENT, "the peer does not have that address", ""),
                Cause::new(
                        sys::EINVAL,
                        "a one-to-many socket has no such association",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_EXPOSE_POTENTIALLY_FAILED_STATE: Info = Info::new(
            "SCTP_EXPOSE_POTENTIALLY_FAILED_STATE",
            sys::IPPROTO_SCTP,
            sys::SCTP_EXPOSE_POTENTIALLY_FAILED_STATE,
        )
        .with_rfc("RFC 7829, section 7.3")
        .with_since("Linux 5.5")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the value is above 2, or a one-to-many socket has no such association",
                        "",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_INTERLEAVING_SUPPORTED: Info = Info::new(
            "SCTP_INTERLEAVING_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_INTERLEAVING_SUPPORTED,
        )
        .with_rfc("RFC 8260, section 4.3.1")
        .with_since("Linux 4.16")
        .with_needs(&["net.sctp.intl_enable=1", "SCTP_FRAGMENT_INTERLEAVE"])
        .with_causes(
            &[
                Cause::new(
                        sys::EPERM,
                        "interleaving is off in the system or on the socket",
                        "set net.sctp.intl_enable=1 and SCTP_FRAGMENT_INTERLEAVE",
                    )
                    .only_set(),
            ],
        );
    pub(crate) static SCTP_STREAM_SCHEDULER: Info = Info::new(
            "SCTP_STREAM_SCHEDULER",
            sys::IPPROTO_SCTP,
            sys::SCTP_STREAM_SCHEDULER,
        )
        .with_rfc("RFC 8260, section 4.3.2")
        .with_since("Linux 4.15")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "this kernel does not have that scheduler", "")
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_STREAM_SCHEDULER_VALUE: Info = Info::new(
            "SCTP_STREAM_SCHEDULER_VALUE",
            sys::IPPROTO_SCTP,
            sys::SCTP_STREAM_SCHEDULER_VALUE,
        )
        .with_rfc("RFC 8260, section 4.3.3")
        .with_since("Linux 4.15")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the association or the stream does not exist",
                        "",
                    )
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the weight is 0 under weighted fair queueing",
                        "",
                    )
                    .only_set()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_ASCONF_SUPPORTED: Info = Info::new(
            "SCTP_ASCONF_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_ASCONF_SUPPORTED,
        )
        .with_since("Linux 5.4");
    pub(crate) static SCTP_AUTH_SUPPORTED: Info = Info::new(
            "SCTP_AUTH_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_AUTH_SUPPORTED,
        )
        .with_since("Linux 5.4");
    pub(crate) static SCTP_ECN_SUPPORTED: Info = Info::new(
            "SCTP_ECN_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_ECN_SUPPORTED,
        )
        .with_since("Linux 5.4");
    pub(crate) static SCTP_RECONFIG_SUPPORTED: Info = Info::new(
            "SCTP_RECONFIG_SUPPORTED",
            sys::IPPROTO_SCTP,
            sys::SCTP_RECONFIG_SUPPORTED,
        )
        .with_since("Linux 4.12");
    pub(crate) static SCTP_PEER_ADDR_THLDS_V2: Info = Info::new(
            "SCTP_PEER_ADDR_THLDS_V2",
            sys::IPPROTO_SCTP,
            sys::SCTP_PEER_ADDR_THLDS_V2,
        )
        .with_since("Linux 5.5")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the threshold of a potentially failed path is above that of the primary path",
                        "",
                    )
                    .only_set()
                    .among_others(),
                Cause::new(sys::ENOENT, "the peer does not have that address", ""),
                Cause::new(
                        sys::EINVAL,
                        "a one-to-many socket has no such association",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_PLPMTUD_PROBE_INTERVAL: Info = Info::new(
            "SCTP_PLPMTUD_PROBE_INTERVAL",
            sys::IPPROTO_SCTP,
            sys::SCTP_PLPMTUD_PROBE_INTERVAL,
        )
        .with_since("Linux 5.14")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "the interval is between 1 and 4999 ms", "")
                    .only_set()
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the peer does not have that address, or a one-to-many socket has no such association",
                        "",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_GET_ASSOC_STATS: Info = Info::new(
            "SCTP_GET_ASSOC_STATS",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_ASSOC_STATS,
        )
        .with_since("Linux 3.8")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "there is no such association", "")
                    .only_get()
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_SOCKOPT_BINDX_ADD: Info = Info::new(
            "SCTP_SOCKOPT_BINDX_ADD",
            sys::IPPROTO_SCTP,
            sys::SCTP_SOCKOPT_BINDX_ADD,
        )
        .with_since("Linux 2.5.33")
        .with_causes(
            &[
                Cause::new(
                    sys::EADDRNOTAVAIL,
                    "this machine, or the interface of a link-local address, lacks one of the addresses",
                    "use those that `ip address` lists",
                ),
                Cause::new(
                    sys::EADDRINUSE,
                    "another socket has that port at one of the addresses",
                    "",
                ),
                Cause::new(
                    sys::EADDRINUSE,
                    "the port is 0, and none of net.ipv4.ip_local_port_range is free, or no memory is left",
                    "",
                ),
                Cause::new(
                    sys::EACCES,
                    "ports below net.ipv4.ip_unprivileged_port_start (usually 1024) are reserved for root",
                    "use a higher port, or grant CAP_NET_BIND_SERVICE",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the socket has another port already",
                        "give its port, or 0",
                    )
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the socket is bound to one of the addresses, or to all, already",
                        "name each once, and none if it is bound to all",
                    )
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "an address is of the other family: IPv6 on a socket for IPv4, or IPv4 on one with IPV6_V6ONLY",
                        "open the socket for IPv6 and without IPV6_V6ONLY, which takes both",
                    )
                    .among_others(),
            ],
        );
    pub(crate) static SCTP_SOCKOPT_BINDX_REM: Info = Info::new(
            "SCTP_SOCKOPT_BINDX_REM",
            sys::IPPROTO_SCTP,
            sys::SCTP_SOCKOPT_BINDX_REM,
        )
        .with_since("Linux 2.5.33")
        .with_causes(
            &[
                Cause::new(
                    sys::EBUSY,
                    "the socket would be left without an address, or has none",
                    "keep one address, or close the socket",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the socket is not bound to one of the addresses and its port",
                        "",
                    )
                    .among_others(),
                Cause::new(
                    sys::EADDRNOTAVAIL,
                    "one of the addresses is the wildcard, broadcast, multicast or in 192.88.99.0/24, or IPv4 on a socket with IPV6_V6ONLY",
                    "name unicast addresses",
                ),
            ],
        );
    pub(crate) static SCTP_SOCKOPT_PEELOFF: Info = Info::new(
            "SCTP_SOCKOPT_PEELOFF",
            sys::IPPROTO_SCTP,
            sys::SCTP_SOCKOPT_PEELOFF,
        )
        .with_since("Linux 2.5.33")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the socket has no such association, is one-to-one or was peeled off",
                        "",
                    )
                    .among_others(),
                Cause::new(
                    sys::EMFILE,
                    "this process has no descriptor left",
                    "close some, or raise RLIMIT_NOFILE",
                ),
                Cause::new(
                    sys::ENFILE,
                    "as many files are open as fs.file-max allows, or no memory is left",
                    "raise fs.file-max",
                ),
                Cause::new(
                    sys::ENOBUFS,
                    "no memory is left",
                    "raise memory.max of the cgroup",
                ),
            ],
        );
    pub(crate) static SCTP_SOCKOPT_PEELOFF_FLAGS: Info = Info::new(
            "SCTP_SOCKOPT_PEELOFF_FLAGS",
            sys::IPPROTO_SCTP,
            sys::SCTP_SOCKOPT_PEELOFF_FLAGS,
        )
        .with_since("Linux 4.13")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the socket has no such association, is one-to-one or was peeled off",
                        "",
                    )
                    .among_others(),
                Cause::new(
                    sys::EMFILE,
                    "this process has no descriptor left",
                    "close some, or raise RLIMIT_NOFILE",
                ),
                Cause::new(
                    sys::ENFILE,
                    "as many files are open as fs.file-max allows, or no memory is left",
                    "raise fs.file-max",
                ),
                Cause::new(
                    sys::ENOBUFS,
                    "no memory is left",
                    "raise memory.max of the cgroup",
                ),
            ],
        );
    pub(crate) static SCTP_SOCKOPT_CONNECTX_OLD: Info = Info::new(
            "SCTP_SOCKOPT_CONNECTX_OLD",
            sys::IPPROTO_SCTP,
            sys::SCTP_SOCKOPT_CONNECTX_OLD,
        )
        .with_since("Linux 2.6.13");
    pub(crate) static SCTP_SOCKOPT_CONNECTX: Info = Info::new(
            "SCTP_SOCKOPT_CONNECTX",
            sys::IPPROTO_SCTP,
            sys::SCTP_SOCKOPT_CONNECTX,
        )
        .with_since("Linux 2.6.27");
    pub(crate) static SCTP_SOCKOPT_CONNECTX3: Info = Info::new(
            "SCTP_SOCKOPT_CONNECTX3",
            sys::IPPROTO_SCTP,
            sys::SCTP_SOCKOPT_CONNECTX3,
        )
        .with_since("Linux 2.6.31")
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "an address is of the other family: IPv6 on a socket for IPv4, or IPv4 on one with IPV6_V6ONLY",
                        "open the socket for IPv6 and without IPV6_V6ONLY, which takes both",
                    )
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "an address cannot be a peer's (any, broadcast, multicast, link-local without interface), or the ports differ",
                        "",
                    )
                    .among_others(),
                Cause::new(
                    sys::EADDRNOTAVAIL,
                    "the association with that peer was peeled off",
                    "use the socket that it was moved to",
                ),
                Cause::new(
                    sys::ENETUNREACH,
                    "no address of the socket can reach that peer, such as 127.0.0.1 for another machine",
                    "bind to an address of the same scope, or to none; net.sctp.addr_scope_policy=0 turns this check off",
                ),
                Cause::new(
                    sys::EACCES,
                    "the socket is bound to a port below net.ipv4.ip_unprivileged_port_start, and the process has lost that privilege",
                    "keep CAP_NET_BIND_SERVICE, or use a higher port",
                ),
                Cause::new(
                    sys::EAGAIN,
                    "the socket is not bound, and no port of net.ipv4.ip_local_port_range is free, or no memory is left",
                    "",
                ),
                Cause::new(
                    sys::EISCONN,
                    "the socket has an association with that peer, is one-to-one or peeled off and has or had one, or is one-to-one and listens",
                    "",
                ),
                Cause::new(
                    sys::EALREADY,
                    "an association with that peer is being set up",
                    "wait until the socket is writable",
                ),
                Cause::new(
                    sys::EINPROGRESS,
                    "SO_SNDTIMEO ran out while the association is being set up",
                    "wait until the socket is writable, or close it",
                ),
                Cause::new(
                    sys::EINTR,
                    "a signal came while the association is being set up",
                    "wait until the socket is writable, or close it",
                ),
                Cause::new(
                    sys::ECONNREFUSED,
                    "no socket of the peer has that port, or the queue of its `listen` is full",
                    "a longer backlog, or try again",
                ),
                Cause::new(
                    sys::ETIMEDOUT,
                    "no address of the peer answered, or there is no route to it; they share the attempts, so the last may not have been tried",
                    "SCTP_INITMSG says how often and how long to try",
                ),
            ],
        );
    pub(crate) static SCTP_GET_PEER_ADDRS: Info = Info::new(
            "SCTP_GET_PEER_ADDRS",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_PEER_ADDRS,
        )
        .with_since("Linux 2.6.14")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "there is no such association", "")
                    .among_others(),
                Cause::new(
                    sys::ENOMEM,
                    "there is no room for all addresses",
                    "pass a larger buffer",
                ),
            ],
        );
    pub(crate) static SCTP_GET_LOCAL_ADDRS: Info = Info::new(
            "SCTP_GET_LOCAL_ADDRS",
            sys::IPPROTO_SCTP,
            sys::SCTP_GET_LOCAL_ADDRS,
        )
        .with_since("Linux 2.6.14")
        .with_causes(
            &[
                Cause::new(sys::EINVAL, "there is no such association", "")
                    .among_others(),
                Cause::new(
                    sys::ENOMEM,
                    "there is no room for all addresses",
                    "pass a larger buffer",
                ),
            ],
        );
    pub(crate) static GETSOCKOPT: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                    sys::ENOMEM,
                    "no memory is left",
                    "raise memory.max of the cgroup",
                ),
            ],
        );
    pub(crate) static SETSOCKOPT: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                    sys::ENOMEM,
                    "no memory is left",
                    "raise memory.max of the cgroup",
                ),
            ],
        );
    pub(crate) static SOCKET: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                    sys::EPROTONOSUPPORT,
                    "the kernel has no SCTP",
                    "`modprobe sctp`, as root; the module may be in a package of its own (linux-modules-extra-… on Ubuntu, kernel-modules-extra on Fedora, where /etc/modprobe.d/sctp-blacklist.conf has to go as well)",
                ),
                Cause::new(
                    sys::ESOCKTNOSUPPORT,
                    "the kernel has no SCTP",
                    "`modprobe sctp`, as root; the module may be in a package of its own (linux-modules-extra-… on Ubuntu, kernel-modules-extra on Fedora, where /etc/modprobe.d/sctp-blacklist.conf has to go as well)",
                ),
                Cause::new(
                    sys::EMFILE,
                    "this process has no descriptor left",
                    "close some, or raise RLIMIT_NOFILE",
                ),
                Cause::new(
                    sys::ENFILE,
                    "as many files are open as fs.file-max allows, or no memory is left",
                    "raise fs.file-max",
                ),
                Cause::new(
                    sys::ENOBUFS,
                    "no memory is left",
                    "raise memory.max of the cgroup",
                ),
                Cause::new(
                    sys::ENOMEM,
                    "no memory is left",
                    "raise memory.max of the cgroup",
                ),
                Cause::new(
                    sys::EAFNOSUPPORT,
                    "the kernel has no IPv6 (ipv6.disable=1), or this process may not use the family (RestrictAddressFamilies of systemd)",
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
                    "if that is an earlier run of this program, set `reuse_address` on both; port 0 picks a free port",
                ),
                Cause::new(
                    sys::EADDRINUSE,
                    "the port is 0, and none of net.ipv4.ip_local_port_range is free",
                    "",
                ),
                Cause::new(
                    sys::EADDRINUSE,
                    "no memory is left",
                    "raise memory.max of the cgroup",
                ),
                Cause::new(
                    sys::EADDRNOTAVAIL,
                    "this machine, or the interface of a link-local address, does not have it",
                    "use one that `ip address` lists",
                ),
                Cause::new(
                    sys::EACCES,
                    "ports below net.ipv4.ip_unprivileged_port_start (usually 1024) are reserved for root",
                    "use a higher port, or grant CAP_NET_BIND_SERVICE",
                ),
                Cause::new(
                        sys::EINVAL,
                        "the socket is bound already",
                        "`bindx` adds addresses",
                    )
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the address is of the other family: IPv6 on a socket for IPv4, or IPv4 on one with IPV6_V6ONLY",
                        "open the socket for IPv6 and without IPV6_V6ONLY, which takes both",
                    )
                    .among_others(),
                Cause::new(
                    sys::ENOMEM,
                    "no memory is left",
                    "raise memory.max of the cgroup",
                ),
            ],
        );
    pub(crate) static LISTEN: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                        sys::EINVAL,
                        "the socket is one-to-one and is or was connected, or was peeled off",
                        "listen on another socket",
                    )
                    .among_others(),
                Cause::new(
                        sys::EINVAL,
                        "the backlog is 0, which ends listening, and the socket does not listen",
                        "a backlog of 1 or more starts listening",
                    )
                    .among_others(),
                Cause::new(
                    sys::EADDRINUSE,
                    "another socket already listens on that port at this address",
                    "",
                ),
                Cause::new(
                    sys::EEXIST,
                    "the port is shared (SO_REUSEPORT) with a socket that listens on some of the same addresses and on others",
                    "bind all that share a port to the same addresses",
                ),
                Cause::new(
                    sys::EAGAIN,
                    "the socket is not bound, and no port of net.ipv4.ip_local_port_range is free, or no memory is left",
                    "",
                ),
                Cause::new(
                    sys::ENOSYS,
                    "the kernel lacks the algorithm of net.sctp.cookie_hmac_alg (up to 6.12 at least; 7.2 has it built in)",
                    "load its module, or set net.sctp.cookie_hmac_alg to one that it has",
                ),
                Cause::new(
                    sys::ENOSYS,
                    "no memory is left",
                    "raise memory.max of the cgroup",
                ),
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
                    sys::EOPNOTSUPP,
                    "the socket is one-to-many, which has no accept",
                    "receive from it, or peel an association off",
                ),
                Cause::new(
                    sys::EINVAL,
                    "the socket does not listen, or was shut down",
                    "call `listen` first",
                ),
                Cause::new(
                    sys::EMFILE,
                    "this process has no descriptor left",
                    "close some, or raise RLIMIT_NOFILE; the peer stays in the queue",
                ),
                Cause::new(
                    sys::ENFILE,
                    "as many files are open as fs.file-max allows, or no memory is left",
                    "raise fs.file-max; the peer stays in the queue",
                ),
                Cause::new(
                    sys::ENOMEM,
                    "no memory is left",
                    "raise memory.max of the cgroup",
                ),
                Cause::new(
                    sys::EINTR,
                    "a signal came while the call waited",
                    "call again",
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
                    .given(&[Given::new().no_flags(sys::SCTP_ABORT | sys::SCTP_EOF)]),
                Cause::new(
                        sys::EINVAL,
                        "`SndFlags::ABORT` or `EOF` on a one-to-one socket",
                        "use `abort` or `shutdown`",
                    )
                    .among_others()
                    .given(
                        &[
                            Given::new().flags(sys::SCTP_ABORT),
                            Given::new().flags(sys::SCTP_EOF),
                        ],
                    ),
                Cause::new(sys::EINVAL, "`EOF` with a message", "send the message first")
                    .among_others()
                    .given(&[Given::new().flags(sys::SCTP_EOF).data()])
                    .refused("flags"),
                Cause::new(sys::EINVAL, "`ADDR_OVER` without an address", "")
                    .among_others()
                    .given(&[Given::new().flags(sys::SCTP_ADDR_OVER).address(false)])
                    .refused("flags"),
                Cause::new(
                        sys::EINVAL,
                        "`EOF` or `ABORT` to a peer without an association",
                        "",
                    )
                    .among_others()
                    .given(
                        &[
                            Given::new().flags(sys::SCTP_ABORT).address(true),
                            Given::new().flags(sys::SCTP_EOF).address(true),
                        ],
                    ),
                Cause::new(sys::EINVAL, "the kernel does not know a flag", "")
                    .among_others()
                    .given(
                        &[
                            Given::new()
                                .flag_besides(
                                    sys::SCTP_UNORDERED | sys::SCTP_ADDR_OVER | sys::SCTP_ABORT
                                        | sys::SCTP_SACK_IMMEDIATELY | sys::SCTP_SENDALL
                                        | sys::SCTP_EOF | sys::SCTP_NOTIFICATION,
                                ),
                            Given::new().flags(sys::SCTP_NOTIFICATION),
                        ],
                    ),
                Cause::new(
                        sys::EINVAL,
                        "the kernel does not know the policy of partial reliability",
                        "",
                    )
                    .among_others()
                    .given(&[Given::new().cmsg(sys::SCTP_PRINFO)]),
                Cause::new(
                        sys::EINVAL,
                        "the association has no such key (`AuthInfo`), and its peer wants DATA authenticated",
                        "",
                    )
                    .among_others()
                    .given(&[Given::new().cmsg(sys::SCTP_AUTHINFO)]),
                Cause::new(
                        sys::EINVAL,
                        "the address is of the other family (IPv6 on a socket for IPv4, IPv4 on one with IPV6_V6ONLY), or cannot be a peer's (any, broadcast, multicast), or is link-local without an interface",
                        "set `SocketAddrV6::scope_id` to the interface's index",
                    )
                    .among_others()
                    .given(&[Given::new().address(true)]),
                Cause::new(
                    sys::EMSGSIZE,
                    "the message is longer than the send buffer, or than a packet while SCTP_DISABLE_FRAGMENTS is on",
                    "raise SO_SNDBUF, up to net.core.wmem_max",
                ),
                Cause::new(
                    sys::ENOBUFS,
                    "the ancillary messages are longer than net.core.optmem_max, or no memory is left",
                    "send fewer of them, or raise net.core.optmem_max",
                ),
                Cause::new(
                    sys::ENOMEM,
                    "no memory is left",
                    "raise memory.max of the cgroup",
                ),
                Cause::new(
                    sys::ENOMEM,
                    "the ancillary messages of a 32-bit program on a 64-bit kernel are longer than net.core.optmem_max",
                    "send fewer of them, or raise net.core.optmem_max",
                ),
                Cause::new(
                    sys::EAGAIN,
                    "the send buffer is full, or SO_SNDTIMEO ran out",
                    "wait until the socket is writable",
                ),
                Cause::new(
                    sys::EAGAIN,
                    "the socket is not bound, and no port of net.ipv4.ip_local_port_range is free, or no memory is left",
                    "",
                ),
                Cause::new(
                    sys::ESRCH,
                    "the association ended while the call waited for room in the send buffer",
                    "",
                ),
                Cause::new(
                    sys::ESRCH,
                    "interleaving is on, and the association that the message starts is not set up: it was refused, a signal came, or SO_SNDTIMEO ran out; sending waits for it even on a non-blocking socket",
                    "`connect` first",
                ),
                Cause::new(
                    sys::EINTR,
                    "a signal came while the call waited for room in the send buffer",
                    "call again: nothing was sent",
                ),
                Cause::new(
                    sys::EPIPE,
                    "there is no such association: it has ended, or was never set up; the one-to-one socket is not connected yet, or listens; a one-to-many socket was given neither an address nor an id; or the association was shut down, or peeled off, while the call waited for room in the send buffer",
                    "",
                ),
                Cause::new(
                    sys::ESHUTDOWN,
                    "the association is being shut down, and takes no more messages",
                    "",
                ),
                Cause::new(
                    sys::EADDRNOTAVAIL,
                    "the one-to-one socket is connected to a peer without that address, or the association with it was peeled off",
                    "give no address, or send on the other socket",
                ),
                Cause::new(
                        sys::EADDRNOTAVAIL,
                        "`DstAddrV4` or `DstAddrV6` names an address that was named before, or to which the message is sent",
                        "name each once",
                    )
                    .given(
                        &[
                            Given::new().cmsg(sys::SCTP_DSTADDRV4),
                            Given::new().cmsg(sys::SCTP_DSTADDRV6),
                        ],
                    ),
                Cause::new(
                    sys::EACCES,
                    "the message would start an association from a port below net.ipv4.ip_unprivileged_port_start, and the process has lost that privilege",
                    "keep CAP_NET_BIND_SERVICE, or use a higher port",
                ),
                Cause::new(
                    sys::EISCONN,
                    "`DstAddrV4` or `DstAddrV6` names an address of a peer that the socket has an association with",
                    "send to that association",
                ),
                Cause::new(
                    sys::EALREADY,
                    "`DstAddrV4` or `DstAddrV6` names an address of a peer with which an association is being set up",
                    "wait until it is set up, and send to it",
                ),
                Cause::new(
                    sys::ENETUNREACH,
                    "the message would start an association, and no address of the socket can reach that peer, such as 127.0.0.1 for another machine",
                    "bind to an address of the same scope, or to none; net.sctp.addr_scope_policy=0 turns this check off",
                ),
                Cause::new(sys::ECONNRESET, "the peer aborted the association", ""),
                Cause::new(sys::ECONNABORTED, "this side aborted the association", ""),
                Cause::new(
                    sys::ECONNREFUSED,
                    "no socket of the peer has that port, or the queue of its `listen` is full",
                    "",
                ),
                Cause::new(
                    sys::ETIMEDOUT,
                    "the peer no longer answers, or never did",
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
                    "the socket has no association and does not listen, or is one-to-one and listens",
                    "connect it; on a listening socket, call `accept`",
                ),
                Cause::new(sys::ECONNRESET, "the peer aborted the association", ""),
                Cause::new(sys::ECONNABORTED, "this side aborted the association", ""),
                Cause::new(
                    sys::ECONNREFUSED,
                    "no socket of the peer has that port, or the queue of its `listen` is full",
                    "",
                ),
                Cause::new(
                    sys::ETIMEDOUT,
                    "no address of the peer answers, or there is no route to it",
                    "",
                ),
            ],
        );
    pub(crate) static SHUTDOWN: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                    sys::ENOTCONN,
                    "no association was set up, or the socket is one-to-many and does not listen",
                    "a one-to-many socket sends `SndFlags::EOF` to the association",
                ),
                Cause::new(
                    sys::EOPNOTSUPP,
                    "`Read` or `Both` on a one-to-many socket that listens, which cannot listen again after that",
                    "a backlog of 0 ends listening; `SndFlags::EOF` ends an association",
                ),
            ],
        );
    pub(crate) static GETPEERNAME: Info = Info::NONE
        .with_causes(
            &[
                Cause::new(
                    sys::ENOTCONN,
                    "no association was set up, or the socket is one-to-many, unless it listens and has connected",
                    "`getpaddrs` lists those of an association",
                ),
            ],
        );
    /// The data for a call that is not about an option.
    pub(crate) fn of(call: Call) -> &'static Info {
        match call {
            Call::Get => &GETSOCKOPT,
            Call::Set => &SETSOCKOPT,
            Call::Socket => &SOCKET,
            Call::Bind => &BIND,
            Call::Listen => &LISTEN,
            Call::Accept => &ACCEPT,
            Call::SendMsg | Call::SendMmsg => &SENDMSG,
            Call::RecvMsg | Call::RecvMmsg => &RECVMSG,
            Call::Shutdown => &SHUTDOWN,
            Call::GetPeerName => &GETPEERNAME,
            _ => &Info::NONE,
        }
    }
}

/// Numbers of errors on Linux: for [`Kind::Os`](crate::Kind::Os).
#[allow(missing_docs)]
pub mod errno {
    pub const EACCES: i32 = 13;
    pub const EADDRINUSE: i32 = 98;
    pub const EADDRNOTAVAIL: i32 = 99;
    pub const EAFNOSUPPORT: i32 = 97;
    pub const EAGAIN: i32 = 11;
    pub const EALREADY: i32 = 114;
    pub const EBADF: i32 = 9;
    pub const EBUSY: i32 = 16;
    pub const ECONNABORTED: i32 = 103;
    pub const ECONNREFUSED: i32 = 111;
    pub const ECONNRESET: i32 = 104;
    pub const EDESTADDRREQ: i32 = 89;
    pub const EDOM: i32 = 33;
    pub const EEXIST: i32 = 17;
    pub const EFAULT: i32 = 14;
    pub const EHOSTUNREACH: i32 = 113;
    pub const EINPROGRESS: i32 = 115;
    pub const EINTR: i32 = 4;
    pub const EINVAL: i32 = 22;
    pub const EIO: i32 = 5;
    pub const EISCONN: i32 = 106;
    pub const EMFILE: i32 = 24;
    pub const EMSGSIZE: i32 = 90;
    pub const ENETUNREACH: i32 = 101;
    pub const ENFILE: i32 = 23;
    pub const ENOBUFS: i32 = 105;
    pub const ENOENT: i32 = 2;
    pub const ENOMEM: i32 = 12;
    pub const ENOPROTOOPT: i32 = 92;
    pub const ENOSYS: i32 = 38;
    pub const ENOTCONN: i32 = 107;
    pub const ENOTSUP: i32 = 95;
    pub const EOPNOTSUPP: i32 = 95;
    pub const EPERM: i32 = 1;
    pub const EPIPE: i32 = 32;
    pub const EPROTONOSUPPORT: i32 = 93;
    pub const ERANGE: i32 = 34;
    pub const ESHUTDOWN: i32 = 108;
    pub const ESOCKTNOSUPPORT: i32 = 94;
    pub const ESRCH: i32 = 3;
    pub const ETIMEDOUT: i32 = 110;
}
