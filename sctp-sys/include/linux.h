/* The SCTP sockets API of Linux. Made by `cargo xtask generate` from spec/; do not edit. */
#ifndef SCTP_SYS_LINUX_H
#define SCTP_SYS_LINUX_H

typedef signed char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef long long int64_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long long uint64_t;
typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ssize_t;
typedef __UINTPTR_TYPE__ uintptr_t;
typedef __INTPTR_TYPE__ intptr_t;
typedef uint32_t socklen_t;
typedef uint16_t sa_family_t;
typedef int32_t sctp_assoc_t;

#define SCTP_RTOINFO 0
#define SCTP_ASSOCINFO 1
#define SCTP_INITMSG 2
#define SO_LINGER 13
#define SCTP_NODELAY 3
#define SO_RCVBUF 8
#define SO_SNDBUF 7
#define SCTP_AUTOCLOSE 4
#define SCTP_PRIMARY_ADDR 6
#define SCTP_ADAPTATION_LAYER 7
#define SCTP_DISABLE_FRAGMENTS 8
#define SCTP_PEER_ADDR_PARAMS 9
#define SCTP_DEFAULT_SEND_PARAM 10
#define SCTP_EVENTS 11
#define SCTP_I_WANT_MAPPED_V4_ADDR 12
#define SCTP_MAXSEG 13
#define SCTP_HMAC_IDENT 22
#define SCTP_AUTH_ACTIVE_KEY 24
#define SCTP_DELAYED_SACK 16
#define SCTP_DELAYED_ACK_TIME 16
#define SCTP_DELAYED_ACK 16
#define SCTP_FRAGMENT_INTERLEAVE 18
#define SCTP_PARTIAL_DELIVERY_POINT 19
#define SCTP_AUTO_ASCONF 30
#define SCTP_MAX_BURST 20
#define SCTP_CONTEXT 17
#define SCTP_REUSE_PORT 36
#define SCTP_EVENT 127
#define SCTP_RECVRCVINFO 32
#define SCTP_RECVNXTINFO 33
#define SCTP_DEFAULT_SNDINFO 34
#define SCTP_DEFAULT_PRINFO 114
#define SCTP_STATUS 14
#define SCTP_GET_PEER_ADDR_INFO 15
#define SCTP_PEER_AUTH_CHUNKS 26
#define SCTP_LOCAL_AUTH_CHUNKS 27
#define SCTP_GET_ASSOC_NUMBER 28
#define SCTP_GET_ASSOC_ID_LIST 29
#define SCTP_SET_PEER_PRIMARY_ADDR 5
#define SCTP_AUTH_CHUNK 21
#define SCTP_AUTH_KEY 23
#define SCTP_AUTH_DEACTIVATE_KEY 35
#define SCTP_AUTH_DELETE_KEY 25
#define SCTP_ENABLE_STREAM_RESET 118
#define SCTP_RESET_STREAMS 119
#define SCTP_RESET_ASSOC 120
#define SCTP_ADD_STREAMS 121
#define SCTP_REMOTE_UDP_ENCAPS_PORT 132
#define SCTP_PR_STREAM_STATUS 116
#define SCTP_PR_ASSOC_STATUS 115
#define SCTP_PR_SUPPORTED 113
#define SCTP_PEER_ADDR_THLDS 31
#define SCTP_EXPOSE_POTENTIALLY_FAILED_STATE 131
#define SCTP_EXPOSE_PF_STATE 131
#define SCTP_INTERLEAVING_SUPPORTED 125
#define SCTP_STREAM_SCHEDULER 123
#define SCTP_STREAM_SCHEDULER_VALUE 124
#define SCTP_ASCONF_SUPPORTED 128
#define SCTP_AUTH_SUPPORTED 129
#define SCTP_ECN_SUPPORTED 130
#define SCTP_RECONFIG_SUPPORTED 117
#define SCTP_PEER_ADDR_THLDS_V2 37
#define SCTP_PLPMTUD_PROBE_INTERVAL 133
#define SCTP_GET_ASSOC_STATS 112
#define SCTP_SOCKOPT_BINDX_ADD 100
#define SCTP_SOCKOPT_BINDX_REM 101
#define SCTP_SOCKOPT_PEELOFF 102
#define SCTP_SOCKOPT_PEELOFF_FLAGS 122
#define SCTP_SOCKOPT_CONNECTX_OLD 107
#define SCTP_SOCKOPT_CONNECTX 110
#define SCTP_SOCKOPT_CONNECTX3 111
#define SCTP_GET_PEER_ADDRS 108
#define SCTP_GET_LOCAL_ADDRS 109
#define SCTP_SENDMSG_CONNECT 126
#define SCTP_INIT 0
#define SCTP_SNDRCV 1
#define SCTP_SNDINFO 2
#define SCTP_RCVINFO 3
#define SCTP_NXTINFO 4
#define SCTP_PRINFO 5
#define SCTP_AUTHINFO 6
#define SCTP_DSTADDRV4 7
#define SCTP_DSTADDRV6 8
#define SCTP_ASSOC_CHANGE 32769 /* uint16_t */
#define SCTP_PEER_ADDR_CHANGE 32770 /* uint16_t */
#define SCTP_REMOTE_ERROR 32772 /* uint16_t */
#define SCTP_SEND_FAILED 32771 /* uint16_t */
#define SCTP_SHUTDOWN_EVENT 32773 /* uint16_t */
#define SCTP_ADAPTATION_INDICATION 32775 /* uint16_t */
#define SCTP_PARTIAL_DELIVERY_EVENT 32774 /* uint16_t */
#define SCTP_AUTHENTICATION_EVENT 32776 /* uint16_t */
#define SCTP_AUTHENTICATION_INDICATION 32776 /* uint16_t */
#define SCTP_SENDER_DRY_EVENT 32777 /* uint16_t */
#define SCTP_SEND_FAILED_EVENT 32781 /* uint16_t */
#define SCTP_STREAM_RESET_EVENT 32778 /* uint16_t */
#define SCTP_ASSOC_RESET_EVENT 32779 /* uint16_t */
#define SCTP_STREAM_CHANGE_EVENT 32780 /* uint16_t */
#define SCTP_EMPTY 0 /* int32_t */
#define SCTP_CLOSED 1 /* int32_t */
#define SCTP_COOKIE_WAIT 2 /* int32_t */
#define SCTP_COOKIE_ECHOED 3 /* int32_t */
#define SCTP_ESTABLISHED 4 /* int32_t */
#define SCTP_SHUTDOWN_PENDING 5 /* int32_t */
#define SCTP_SHUTDOWN_SENT 6 /* int32_t */
#define SCTP_SHUTDOWN_RECEIVED 7 /* int32_t */
#define SCTP_SHUTDOWN_ACK_SENT 8 /* int32_t */
#define SCTP_UNCONFIRMED 3 /* int32_t */
#define SCTP_ACTIVE 2 /* int32_t */
#define SCTP_INACTIVE 0 /* int32_t */
#define SCTP_POTENTIALLY_FAILED 1 /* int32_t */
#define SCTP_PF 1 /* int32_t */
#define SCTP_UNKNOWN 65535 /* int32_t */
#define SCTP_COMM_UP 0 /* uint16_t */
#define SCTP_COMM_LOST 1 /* uint16_t */
#define SCTP_RESTART 2 /* uint16_t */
#define SCTP_SHUTDOWN_COMP 3 /* uint16_t */
#define SCTP_CANT_STR_ASSOC 4 /* uint16_t */
#define SCTP_ADDR_AVAILABLE 0 /* int32_t */
#define SCTP_ADDR_UNREACHABLE 1 /* int32_t */
#define SCTP_ADDR_REMOVED 2 /* int32_t */
#define SCTP_ADDR_ADDED 3 /* int32_t */
#define SCTP_ADDR_MADE_PRIM 4 /* int32_t */
#define SCTP_ADDR_CONFIRMED 5 /* int32_t */
#define SCTP_ADDR_POTENTIALLY_FAILED 6 /* int32_t */
#define SCTP_ADDR_PF 6 /* int32_t */
#define SCTP_FAILED_THRESHOLD 0 /* int32_t */
#define SCTP_RECEIVED_SACK 1 /* int32_t */
#define SCTP_HEARTBEAT_SUCCESS 2 /* int32_t */
#define SCTP_RESPONSE_TO_USER_REQ 3 /* int32_t */
#define SCTP_INTERNAL_ERROR 4 /* int32_t */
#define SCTP_SHUTDOWN_GUARD_EXPIRES 5 /* int32_t */
#define SCTP_PEER_FAULTY 6 /* int32_t */
#define SCTP_DATA_UNSENT 0 /* uint16_t */
#define SCTP_DATA_SENT 1 /* uint16_t */
#define SCTP_PARTIAL_DELIVERY_ABORTED 0 /* uint32_t */
#define SCTP_AUTH_NEW_KEY 0 /* uint32_t */
#define SCTP_AUTH_NEWKEY 0 /* uint32_t */
#define SCTP_AUTH_NO_AUTH 2 /* uint32_t */
#define SCTP_AUTH_FREE_KEY 1 /* uint32_t */
#define SCTP_UNORDERED 1 /* uint16_t */
#define SCTP_ADDR_OVER 2 /* uint16_t */
#define SCTP_ABORT 4 /* uint16_t */
#define SCTP_SACK_IMMEDIATELY 8 /* uint16_t */
#define SCTP_SENDALL 64 /* uint16_t */
#define SCTP_EOF 512 /* uint16_t */
#define SCTP_NOTIFICATION 32768 /* uint16_t */
#define SCTP_PR_SCTP_NONE 0 /* uint16_t */
#define SCTP_PR_SCTP_TTL 16 /* uint16_t */
#define SCTP_PR_SCTP_RTX 32 /* uint16_t */
#define SCTP_PR_SCTP_PRIO 48 /* uint16_t */
#define SCTP_PR_SCTP_ALL 128 /* uint16_t */
#define SCTP_PR_SCTP_MAX 48 /* uint16_t */
#define MSG_NOTIFICATION 32768
#define SCTP_SENDV_NOINFO 0 /* unsigned int */
#define SCTP_SENDV_SNDINFO 1 /* unsigned int */
#define SCTP_SENDV_PRINFO 2 /* unsigned int */
#define SCTP_SENDV_AUTHINFO 3 /* unsigned int */
#define SCTP_SENDV_SPA 4 /* unsigned int */
#define SCTP_RECVV_NOINFO 0 /* unsigned int */
#define SCTP_RECVV_RCVINFO 1 /* unsigned int */
#define SCTP_RECVV_NXTINFO 2 /* unsigned int */
#define SCTP_RECVV_RN 3 /* unsigned int */
#define SCTP_SEND_SNDINFO_VALID 1 /* uint32_t */
#define SCTP_SEND_PRINFO_VALID 2 /* uint32_t */
#define SCTP_SEND_AUTHINFO_VALID 4 /* uint32_t */
#define SCTP_FUTURE_ASSOC 0 /* sctp_assoc_t */
#define SCTP_CURRENT_ASSOC 1 /* sctp_assoc_t */
#define SCTP_ALL_ASSOC 2 /* sctp_assoc_t */
#define SPP_HB_ENABLE 1 /* uint32_t */
#define SPP_HB_DISABLE 2 /* uint32_t */
#define SPP_HB_DEMAND 4 /* uint32_t */
#define SPP_PMTUD_ENABLE 8 /* uint32_t */
#define SPP_PMTUD_DISABLE 16 /* uint32_t */
#define SPP_SACKDELAY_ENABLE 32 /* uint32_t */
#define SPP_SACKDELAY_DISABLE 64 /* uint32_t */
#define SPP_HB_TIME_IS_ZERO 128 /* uint32_t */
#define SPP_IPV6_FLOWLABEL 256 /* uint32_t */
#define SPP_DSCP 512 /* uint32_t */
#define SCTP_AUTH_HMAC_ID_SHA1 1 /* uint16_t */
#define SCTP_AUTH_HMAC_ID_SHA256 3 /* uint16_t */
#define SCTP_ENABLE_RESET_STREAM_REQ 1 /* uint32_t */
#define SCTP_ENABLE_RESET_ASSOC_REQ 2 /* uint32_t */
#define SCTP_ENABLE_CHANGE_ASSOC_REQ 4 /* uint32_t */
#define SCTP_STREAM_RESET_INCOMING 1 /* uint16_t */
#define SCTP_STREAM_RESET_OUTGOING 2 /* uint16_t */
#define SCTP_STREAM_RESET_INCOMING_SSN 1 /* uint16_t */
#define SCTP_STREAM_RESET_OUTGOING_SSN 2 /* uint16_t */
#define SCTP_STREAM_RESET_DENIED 4 /* uint16_t */
#define SCTP_STREAM_RESET_FAILED 8 /* uint16_t */
#define SCTP_ASSOC_RESET_DENIED 4 /* uint16_t */
#define SCTP_ASSOC_RESET_FAILED 8 /* uint16_t */
#define SCTP_STREAM_CHANGE_DENIED 4 /* uint16_t */
#define SCTP_STREAM_CHANGE_FAILED 8 /* uint16_t */
#define SCTP_SS_DEFAULT 0 /* uint32_t */
#define SCTP_SS_FCFS 0 /* uint32_t */
#define SCTP_SS_PRIO 1 /* uint32_t */
#define SCTP_SS_RR 2 /* uint32_t */
#define SCTP_SS_FC 3 /* uint32_t */
#define SCTP_SS_WFQ 4 /* uint32_t */
#define SCTP_BINDX_ADD_ADDR 1
#define SCTP_BINDX_REM_ADDR 2
#define AF_UNSPEC 0
#define AF_INET 2
#define AF_INET6 10
#define IPPROTO_SCTP 132
#define SOL_SCTP 132
#define SOL_SOCKET 1
#define SPP_HB 3 /* uint32_t */
#define SPP_PMTUD 24 /* uint32_t */
#define SPP_SACKDELAY 96 /* uint32_t */
#define SCTP_ENABLE_STRRESET_MASK 7 /* uint32_t */
#define SCTP_PR_SCTP_MASK 48 /* uint16_t */
#define SCTP_ASSOC_CHANGE_DENIED 4 /* uint16_t */
#define SCTP_ASSOC_CHANGE_FAILED 8 /* uint16_t */
#define SCTP_SN_TYPE_BASE 32768 /* uint16_t */
#define SCTP_DATA_IO_EVENT 32768 /* uint16_t */
#define SCTP_SN_TYPE_MAX 32781 /* uint16_t */
#define EACCES 13
#define EADDRINUSE 98
#define EADDRNOTAVAIL 99
#define EAFNOSUPPORT 97
#define EAGAIN 11
#define EALREADY 114
#define EBADF 9
#define EBUSY 16
#define ECONNABORTED 103
#define ECONNREFUSED 111
#define ECONNRESET 104
#define EDESTADDRREQ 89
#define EDOM 33
#define EEXIST 17
#define EFAULT 14
#define EHOSTUNREACH 113
#define EINPROGRESS 115
#define EINTR 4
#define EINVAL 22
#define EIO 5
#define EISCONN 106
#define EMFILE 24
#define EMSGSIZE 90
#define ENETUNREACH 101
#define ENFILE 23
#define ENOBUFS 105
#define ENOENT 2
#define ENOMEM 12
#define ENOPROTOOPT 92
#define ENOSYS 38
#define ENOTCONN 107
#define ENOTSUP 95
#define EOPNOTSUPP 95
#define EPERM 1
#define EPIPE 32
#define EPROTONOSUPPORT 93
#define ERANGE 34
#define ESHUTDOWN 108
#define ESOCKTNOSUPPORT 94
#define ESRCH 3
#define ETIMEDOUT 110

struct in_addr {
	uint32_t s_addr;
};

struct in6_addr {
	uint8_t s6_addr[16];
} __attribute__((aligned(4)));

struct sockaddr {
	uint16_t sa_family;
	char sa_data[14];
};

struct sockaddr_in {
	uint16_t sin_family;
	uint16_t sin_port;
	struct in_addr sin_addr;
	uint8_t sin_zero[8];
};

struct sockaddr_in6 {
	uint16_t sin6_family;
	uint16_t sin6_port;
	uint32_t sin6_flowinfo;
	struct in6_addr sin6_addr;
	uint32_t sin6_scope_id;
};

struct sockaddr_storage {
	uintptr_t __ss_align[0];
	uint16_t ss_family;
	char __ss_padding[126];
};

struct linger {
	int l_onoff;
	int l_linger;
};

struct iovec {
	void *iov_base;
	uintptr_t iov_len;
};

struct sctp_rtoinfo {
	sctp_assoc_t srto_assoc_id;
	uint32_t srto_initial;
	uint32_t srto_max;
	uint32_t srto_min;
};

struct sctp_assocparams {
	sctp_assoc_t sasoc_assoc_id;
	uint16_t sasoc_asocmaxrxt;
	uint16_t sasoc_number_peer_destinations;
	uint32_t sasoc_peer_rwnd;
	uint32_t sasoc_local_rwnd;
	uint32_t sasoc_cookie_life;
};

struct sctp_initmsg {
	uint16_t sinit_num_ostreams;
	uint16_t sinit_max_instreams;
	uint16_t sinit_max_attempts;
	uint16_t sinit_max_init_timeo;
};

struct sctp_assoc_value {
	sctp_assoc_t assoc_id;
	uint32_t assoc_value;
};

struct sctp_stream_value {
	sctp_assoc_t assoc_id;
	uint16_t stream_id;
	uint16_t stream_value;
};

struct sctp_sack_info {
	sctp_assoc_t sack_assoc_id;
	uint32_t sack_delay;
	uint32_t sack_freq;
};

struct sctp_setadaptation {
	uint32_t ssb_adaptation_ind;
};

struct sctp_prim {
	sctp_assoc_t ssp_assoc_id;
	struct sockaddr_storage ssp_addr;
} __attribute__((packed, aligned(4)));
typedef struct sctp_prim sctp_setprim;

struct sctp_setpeerprim {
	sctp_assoc_t sspp_assoc_id;
	struct sockaddr_storage sspp_addr;
} __attribute__((packed, aligned(4)));

struct sctp_paddrparams {
	sctp_assoc_t spp_assoc_id;
	struct sockaddr_storage spp_address;
	uint32_t spp_hbinterval;
	uint16_t spp_pathmaxrxt;
	uint32_t spp_pathmtu;
	uint32_t spp_sackdelay;
	uint32_t spp_flags;
	uint32_t spp_ipv6_flowlabel;
	uint8_t spp_dscp;
	uint8_t __tail_padding[1];
} __attribute__((packed));

struct sctp_paddrthlds {
	sctp_assoc_t spt_assoc_id;
	struct sockaddr_storage spt_address;
	uint16_t spt_pathmaxrxt;
	uint16_t spt_pathpfthld;
};

struct sctp_paddrthlds_v2 {
	sctp_assoc_t spt_assoc_id;
	struct sockaddr_storage spt_address;
	uint16_t spt_pathmaxrxt;
	uint16_t spt_pathpfthld;
	uint16_t spt_pathcpthld;
};

struct sctp_udpencaps {
	sctp_assoc_t sue_assoc_id;
	struct sockaddr_storage sue_address;
	uint16_t sue_port;
};

struct sctp_probeinterval {
	sctp_assoc_t spi_assoc_id;
	struct sockaddr_storage spi_address;
	uint32_t spi_interval;
};

struct sctp_paddrinfo {
	sctp_assoc_t spinfo_assoc_id;
	struct sockaddr_storage spinfo_address;
	int32_t spinfo_state;
	uint32_t spinfo_cwnd;
	uint32_t spinfo_srtt;
	uint32_t spinfo_rto;
	uint32_t spinfo_mtu;
} __attribute__((packed, aligned(4)));

struct sctp_status {
	sctp_assoc_t sstat_assoc_id;
	int32_t sstat_state;
	uint32_t sstat_rwnd;
	uint16_t sstat_unackdata;
	uint16_t sstat_penddata;
	uint16_t sstat_instrms;
	uint16_t sstat_outstrms;
	uint32_t sstat_fragmentation_point;
	struct sctp_paddrinfo sstat_primary;
};

struct sctp_assoc_ids {
	uint32_t gaids_number_of_ids;
	sctp_assoc_t gaids_assoc_id[];
};

struct sctp_prstatus {
	sctp_assoc_t sprstat_assoc_id;
	uint16_t sprstat_sid;
	uint16_t sprstat_policy;
	uint64_t sprstat_abandoned_unsent;
	uint64_t sprstat_abandoned_sent;
};

struct sctp_assoc_stats {
	sctp_assoc_t sas_assoc_id;
	struct sockaddr_storage sas_obs_rto_ipaddr;
	uint64_t sas_maxrto;
	uint64_t sas_isacks;
	uint64_t sas_osacks;
	uint64_t sas_opackets;
	uint64_t sas_ipackets;
	uint64_t sas_rtxchunks;
	uint64_t sas_outofseqtsns;
	uint64_t sas_idupchunks;
	uint64_t sas_gapcnt;
	uint64_t sas_ouodchunks;
	uint64_t sas_iuodchunks;
	uint64_t sas_oodchunks;
	uint64_t sas_iodchunks;
	uint64_t sas_octrlchunks;
	uint64_t sas_ictrlchunks;
};

struct sctp_authchunk {
	uint8_t sauth_chunk;
};

struct sctp_hmacalgo {
	uint32_t shmac_num_idents;
	uint16_t shmac_idents[];
};

struct sctp_authkey {
	sctp_assoc_t sca_assoc_id;
	uint16_t sca_keynumber;
	uint16_t sca_keylength;
	uint8_t sca_key[];
};

struct sctp_authkeyid {
	sctp_assoc_t scact_assoc_id;
	uint16_t scact_keynumber;
};

struct sctp_authchunks {
	sctp_assoc_t gauth_assoc_id;
	uint32_t gauth_number_of_chunks;
	uint8_t gauth_chunks[];
};

struct sctp_reset_streams {
	sctp_assoc_t srs_assoc_id;
	uint16_t srs_flags;
	uint16_t srs_number_streams;
	uint16_t srs_stream_list[];
};

struct sctp_add_streams {
	sctp_assoc_t sas_assoc_id;
	uint16_t sas_instrms;
	uint16_t sas_outstrms;
};

struct sctp_sndrcvinfo {
	uint16_t sinfo_stream;
	uint16_t sinfo_ssn;
	uint16_t sinfo_flags;
	uint32_t sinfo_ppid;
	uint32_t sinfo_context;
	uint32_t sinfo_timetolive;
	uint32_t sinfo_tsn;
	uint32_t sinfo_cumtsn;
	sctp_assoc_t sinfo_assoc_id;
};

struct sctp_sndinfo {
	uint16_t snd_sid;
	uint16_t snd_flags;
	uint32_t snd_ppid;
	uint32_t snd_context;
	sctp_assoc_t snd_assoc_id;
};

struct sctp_rcvinfo {
	uint16_t rcv_sid;
	uint16_t rcv_ssn;
	uint16_t rcv_flags;
	uint32_t rcv_ppid;
	uint32_t rcv_tsn;
	uint32_t rcv_cumtsn;
	uint32_t rcv_context;
	sctp_assoc_t rcv_assoc_id;
};

struct sctp_nxtinfo {
	uint16_t nxt_sid;
	uint16_t nxt_flags;
	uint32_t nxt_ppid;
	uint32_t nxt_length;
	sctp_assoc_t nxt_assoc_id;
};

struct sctp_prinfo {
	uint16_t pr_policy;
	uint32_t pr_value;
};

struct sctp_default_prinfo {
	sctp_assoc_t pr_assoc_id;
	uint32_t pr_value;
	uint16_t pr_policy;
};

struct sctp_authinfo {
	uint16_t auth_keynumber;
};

struct sctp_sendv_spa {
	uint32_t sendv_flags;
	struct sctp_sndinfo sendv_sndinfo;
	struct sctp_prinfo sendv_prinfo;
	struct sctp_authinfo sendv_authinfo;
};

struct sctp_recvv_rn {
	struct sctp_rcvinfo recvv_rcvinfo;
	struct sctp_nxtinfo recvv_nxtinfo;
};

typedef struct {
	sctp_assoc_t associd;
	int sd;
} sctp_peeloff_arg_t;

typedef struct {
	sctp_peeloff_arg_t p_arg;
	unsigned int flags;
} sctp_peeloff_flags_arg_t;

struct sctp_getaddrs_old {
	sctp_assoc_t assoc_id;
	int addr_num;
	struct sockaddr *addrs;
};

struct sctp_getaddrs {
	sctp_assoc_t assoc_id;
	uint32_t addr_num;
	uint8_t addrs[];
};

struct sctp_event {
	sctp_assoc_t se_assoc_id;
	uint16_t se_type;
	uint8_t se_on;
};

struct sctp_event_subscribe {
	uint8_t sctp_data_io_event;
	uint8_t sctp_association_event;
	uint8_t sctp_address_event;
	uint8_t sctp_send_failure_event;
	uint8_t sctp_peer_error_event;
	uint8_t sctp_shutdown_event;
	uint8_t sctp_partial_delivery_event;
	uint8_t sctp_adaptation_layer_event;
	uint8_t sctp_authentication_event;
	uint8_t sctp_sender_dry_event;
	uint8_t sctp_stream_reset_event;
	uint8_t sctp_assoc_reset_event;
	uint8_t sctp_stream_change_event;
	uint8_t sctp_send_failure_event_event;
};

struct sctp_tlv {
	uint16_t sn_type;
	uint16_t sn_flags;
	uint32_t sn_length;
};

struct sctp_assoc_change {
	uint16_t sac_type;
	uint16_t sac_flags;
	uint32_t sac_length;
	uint16_t sac_state;
	uint16_t sac_error;
	uint16_t sac_outbound_streams;
	uint16_t sac_inbound_streams;
	sctp_assoc_t sac_assoc_id;
	uint8_t sac_info[];
};

struct sctp_paddr_change {
	uint16_t spc_type;
	uint16_t spc_flags;
	uint32_t spc_length;
	struct sockaddr_storage spc_aaddr;
	int spc_state;
	int spc_error;
	sctp_assoc_t spc_assoc_id;
} __attribute__((packed, aligned(4)));

struct sctp_remote_error {
	uint16_t sre_type;
	uint16_t sre_flags;
	uint32_t sre_length;
	uint16_t sre_error;
	sctp_assoc_t sre_assoc_id;
	uint8_t sre_data[];
};

struct sctp_send_failed {
	uint16_t ssf_type;
	uint16_t ssf_flags;
	uint32_t ssf_length;
	uint32_t ssf_error;
	struct sctp_sndrcvinfo ssf_info;
	sctp_assoc_t ssf_assoc_id;
	uint8_t ssf_data[];
};

struct sctp_send_failed_event {
	uint16_t ssf_type;
	uint16_t ssf_flags;
	uint32_t ssf_length;
	uint32_t ssf_error;
	struct sctp_sndinfo ssfe_info;
	sctp_assoc_t ssf_assoc_id;
	uint8_t ssf_data[];
};

struct sctp_shutdown_event {
	uint16_t sse_type;
	uint16_t sse_flags;
	uint32_t sse_length;
	sctp_assoc_t sse_assoc_id;
};

struct sctp_adaptation_event {
	uint16_t sai_type;
	uint16_t sai_flags;
	uint32_t sai_length;
	uint32_t sai_adaptation_ind;
	sctp_assoc_t sai_assoc_id;
};

struct sctp_pdapi_event {
	uint16_t pdapi_type;
	uint16_t pdapi_flags;
	uint32_t pdapi_length;
	uint32_t pdapi_indication;
	sctp_assoc_t pdapi_assoc_id;
	uint32_t pdapi_stream;
	uint32_t pdapi_seq;
};

struct sctp_authkey_event {
	uint16_t auth_type;
	uint16_t auth_flags;
	uint32_t auth_length;
	uint16_t auth_keynumber;
	uint16_t auth_altkeynumber;
	uint32_t auth_indication;
	sctp_assoc_t auth_assoc_id;
};

struct sctp_sender_dry_event {
	uint16_t sender_dry_type;
	uint16_t sender_dry_flags;
	uint32_t sender_dry_length;
	sctp_assoc_t sender_dry_assoc_id;
};

struct sctp_stream_reset_event {
	uint16_t strreset_type;
	uint16_t strreset_flags;
	uint32_t strreset_length;
	sctp_assoc_t strreset_assoc_id;
	uint16_t strreset_stream_list[];
};

struct sctp_assoc_reset_event {
	uint16_t assocreset_type;
	uint16_t assocreset_flags;
	uint32_t assocreset_length;
	sctp_assoc_t assocreset_assoc_id;
	uint32_t assocreset_local_tsn;
	uint32_t assocreset_remote_tsn;
};

struct sctp_stream_change_event {
	uint16_t strchange_type;
	uint16_t strchange_flags;
	uint32_t strchange_length;
	sctp_assoc_t strchange_assoc_id;
	uint16_t strchange_instrms;
	uint16_t strchange_outstrms;
};

union sctp_notification {
	struct sctp_tlv sn_header;
	struct sctp_assoc_change sn_assoc_change;
	struct sctp_paddr_change sn_paddr_change;
	struct sctp_remote_error sn_remote_error;
	struct sctp_send_failed sn_send_failed;
	struct sctp_shutdown_event sn_shutdown_event;
	struct sctp_adaptation_event sn_adaptation_event;
	struct sctp_pdapi_event sn_pdapi_event;
	struct sctp_authkey_event sn_authkey_event;
	struct sctp_sender_dry_event sn_sender_dry_event;
	struct sctp_stream_reset_event sn_strreset_event;
	struct sctp_assoc_reset_event sn_assocreset_event;
	struct sctp_stream_change_event sn_strchange_event;
	struct sctp_send_failed_event sn_send_failed_event;
};

int getsockopt(int sd, int level, int name, void *value, socklen_t *length);
int setsockopt(int sd, int level, int name, const void *value, socklen_t length);
int sctp_bindx(int sd, struct sockaddr *addrs, int addrcnt, int flags);
int sctp_connectx(int sd, struct sockaddr *addrs, int addrcnt, sctp_assoc_t *id);
int sctp_peeloff(int sd, sctp_assoc_t assoc_id);
int sctp_peeloff_flags(int sd, sctp_assoc_t assoc_id, unsigned int flags);
int sctp_getpaddrs(int sd, sctp_assoc_t id, struct sockaddr **addrs);
int sctp_freepaddrs(struct sockaddr *addrs);
int sctp_getladdrs(int sd, sctp_assoc_t id, struct sockaddr **addrs);
int sctp_freeladdrs(struct sockaddr *addrs);
int sctp_getaddrlen(sa_family_t family);
int sctp_opt_info(int sd, sctp_assoc_t id, int opt, void *arg, socklen_t *size);
int sctp_sendv(int s, const struct iovec *iov, int iovcnt, struct sockaddr *addrs, int addrcnt, void *info, socklen_t infolen, unsigned int infotype, int flags);
int sctp_sendmsg(int s, const void *msg, size_t len, struct sockaddr *to, socklen_t tolen, uint32_t ppid, uint32_t flags, uint16_t stream_no, uint32_t timetolive, uint32_t context);
int sctp_send(int s, const void *msg, size_t len, const struct sctp_sndrcvinfo *sinfo, int flags);
int sctp_recvv(int s, const struct iovec *iov, int iovlen, struct sockaddr *from, socklen_t *fromlen, void *info, socklen_t *infolen, unsigned int *infotype, int *flags);
int sctp_recvmsg(int s, void *msg, size_t len, struct sockaddr *from, socklen_t *fromlen, struct sctp_sndrcvinfo *sinfo, int *msg_flags);

#endif /* SCTP_SYS_LINUX_H */
