/* The SCTP sockets API of FreeBSD. Made by `cargo xtask generate` from spec/; do not edit. */
#ifndef SCTP_SYS_FREEBSD_H
#define SCTP_SYS_FREEBSD_H

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
typedef uint8_t sa_family_t;
typedef uint32_t sctp_assoc_t;

#define SCTP_RTOINFO 1
#define SCTP_ASSOCINFO 2
#define SCTP_INITMSG 3
#define SO_LINGER 128
#define SCTP_NODELAY 4
#define SO_RCVBUF 4098
#define SO_SNDBUF 4097
#define SCTP_AUTOCLOSE 5
#define SCTP_PRIMARY_ADDR 7
#define SCTP_ADAPTATION_LAYER 8
#define SCTP_ADAPTION_LAYER 8
#define SCTP_DISABLE_FRAGMENTS 9
#define SCTP_PEER_ADDR_PARAMS 10
#define SCTP_DEFAULT_SEND_PARAM 11
#define SCTP_EVENTS 12
#define SCTP_I_WANT_MAPPED_V4_ADDR 13
#define SCTP_MAXSEG 14
#define SCTP_HMAC_IDENT 20
#define SCTP_AUTH_ACTIVE_KEY 21
#define SCTP_DELAYED_SACK 15
#define SCTP_FRAGMENT_INTERLEAVE 16
#define SCTP_PARTIAL_DELIVERY_POINT 17
#define SCTP_USE_EXT_RCVINFO 23
#define SCTP_AUTO_ASCONF 24
#define SCTP_MAX_BURST 25
#define SCTP_MAXBURST 25
#define SCTP_CONTEXT 26
#define SCTP_EXPLICIT_EOR 27
#define SCTP_REUSE_PORT 28
#define SCTP_EVENT 30
#define SCTP_RECVRCVINFO 31
#define SCTP_RECVNXTINFO 32
#define SCTP_DEFAULT_SNDINFO 33
#define SCTP_DEFAULT_PRINFO 34
#define SCTP_STATUS 256
#define SCTP_GET_PEER_ADDR_INFO 257
#define SCTP_PEER_AUTH_CHUNKS 258
#define SCTP_LOCAL_AUTH_CHUNKS 259
#define SCTP_GET_ASSOC_NUMBER 260
#define SCTP_GET_ASSOC_ID_LIST 261
#define SCTP_SET_PEER_PRIMARY_ADDR 6
#define SCTP_AUTH_CHUNK 18
#define SCTP_AUTH_KEY 19
#define SCTP_AUTH_DEACTIVATE_KEY 29
#define SCTP_AUTH_DELETE_KEY 22
#define SCTP_ENABLE_STREAM_RESET 2304
#define SCTP_RESET_STREAMS 2305
#define SCTP_RESET_ASSOC 2306
#define SCTP_ADD_STREAMS 2307
#define SCTP_REMOTE_UDP_ENCAPS_PORT 36
#define SCTP_PR_STREAM_STATUS 263
#define SCTP_PR_ASSOC_STATUS 264
#define SCTP_PR_SUPPORTED 38
#define SCTP_PEER_ADDR_THLDS 35
#define SCTP_INTERLEAVING_SUPPORTED 4614
#define SCTP_STREAM_SCHEDULER 4611
#define SCTP_PLUGGABLE_SS 4611
#define SCTP_STREAM_SCHEDULER_VALUE 4612
#define SCTP_SS_VALUE 4612
#define SCTP_ACCEPT_ZERO_CHECKSUM 51
#define SCTP_ASCONF_SUPPORTED 40
#define SCTP_AUTH_SUPPORTED 39
#define SCTP_ECN_SUPPORTED 37
#define SCTP_RECONFIG_SUPPORTED 41
#define SCTP_NRSACK_SUPPORTED 48
#define SCTP_PKTDROP_SUPPORTED 49
#define SCTP_MAX_CWND 50
#define SCTP_TIMEOUTS 262
#define SCTP_CMT_ON_OFF 4608
#define SCTP_CMT_USE_DAC 4609
#define SCTP_PLUGGABLE_CC 4610
#define SCTP_CC_OPTION 4613
#define SCTP_SET_DEBUG_LEVEL 4101
#define SCTP_CLR_STAT_LOG 4103
#define SCTP_GET_SNDBUF_USE 4353
#define SCTP_GET_STAT_LOG 4355
#define SCTP_PCB_STATUS 4356
#define SCTP_GET_NONCE_VALUES 4357
#define SCTP_SET_DYNAMIC_PRIMARY 8193
#define SCTP_VRF_ID 12289
#define SCTP_ADD_VRF_ID 12290
#define SCTP_GET_VRF_IDS 12291
#define SCTP_GET_ASOC_VRF 12292
#define SCTP_DEL_VRF_ID 12293
#define SCTP_GET_PACKET_LOG 16385
#define SCTP_SET_INITIAL_DBG_SEQ 40704
#define SCTP_BINDX_ADD_ADDR 32769
#define SCTP_BINDX_REM_ADDR 32770
#define SCTP_GET_PEER_ADDRESSES 32771
#define SCTP_GET_LOCAL_ADDRESSES 32772
#define SCTP_GET_LOCAL_ADDR_SIZE 32773
#define SCTP_GET_REMOTE_ADDR_SIZE 32774
#define SCTP_CONNECT_X 32775
#define SCTP_CONNECT_X_DELAYED 32776
#define SCTP_CONNECT_X_COMPLETE 32777
#define SCTP_PEELOFF 32778
#define SCTP_GET_ADDR_LEN 32779
#define SCTP_INIT 1
#define SCTP_SNDRCV 2
#define SCTP_EXTRCV 3
#define SCTP_SNDINFO 4
#define SCTP_RCVINFO 5
#define SCTP_NXTINFO 6
#define SCTP_PRINFO 7
#define SCTP_AUTHINFO 8
#define SCTP_DSTADDRV4 9
#define SCTP_DSTADDRV6 10
#define SCTP_ASSOC_CHANGE 1 /* uint16_t */
#define SCTP_PEER_ADDR_CHANGE 2 /* uint16_t */
#define SCTP_REMOTE_ERROR 3 /* uint16_t */
#define SCTP_SEND_FAILED 4 /* uint16_t */
#define SCTP_SHUTDOWN_EVENT 5 /* uint16_t */
#define SCTP_ADAPTATION_INDICATION 6 /* uint16_t */
#define SCTP_ADAPTION_INDICATION 6 /* uint16_t */
#define SCTP_PARTIAL_DELIVERY_EVENT 7 /* uint16_t */
#define SCTP_AUTHENTICATION_EVENT 8 /* uint16_t */
#define SCTP_SENDER_DRY_EVENT 10 /* uint16_t */
#define SCTP_NOTIFICATIONS_STOPPED_EVENT 11 /* uint16_t */
#define SCTP_SEND_FAILED_EVENT 14 /* uint16_t */
#define SCTP_STREAM_RESET_EVENT 9 /* uint16_t */
#define SCTP_ASSOC_RESET_EVENT 12 /* uint16_t */
#define SCTP_STREAM_CHANGE_EVENT 13 /* uint16_t */
#define SCTP_CLOSED 0 /* int32_t */
#define SCTP_BOUND 4096 /* int32_t */
#define SCTP_LISTEN 8192 /* int32_t */
#define SCTP_COOKIE_WAIT 2 /* int32_t */
#define SCTP_COOKIE_ECHOED 4 /* int32_t */
#define SCTP_ESTABLISHED 8 /* int32_t */
#define SCTP_SHUTDOWN_PENDING 128 /* int32_t */
#define SCTP_SHUTDOWN_SENT 16 /* int32_t */
#define SCTP_SHUTDOWN_RECEIVED 32 /* int32_t */
#define SCTP_SHUTDOWN_ACK_SENT 64 /* int32_t */
#define SCTP_UNCONFIRMED 512 /* int32_t */
#define SCTP_ACTIVE 1 /* int32_t */
#define SCTP_INACTIVE 2 /* int32_t */
#define SCTP_COMM_UP 1 /* uint16_t */
#define SCTP_COMM_LOST 2 /* uint16_t */
#define SCTP_RESTART 3 /* uint16_t */
#define SCTP_SHUTDOWN_COMP 4 /* uint16_t */
#define SCTP_CANT_STR_ASSOC 5 /* uint16_t */
#define SCTP_ADDR_AVAILABLE 1 /* uint32_t */
#define SCTP_ADDR_UNREACHABLE 2 /* uint32_t */
#define SCTP_ADDR_REMOVED 3 /* uint32_t */
#define SCTP_ADDR_ADDED 4 /* uint32_t */
#define SCTP_ADDR_MADE_PRIM 5 /* uint32_t */
#define SCTP_ADDR_CONFIRMED 6 /* uint32_t */
#define SCTP_ASSOC_SUPPORTS_PR 1 /* uint8_t */
#define SCTP_ASSOC_SUPPORTS_AUTH 2 /* uint8_t */
#define SCTP_ASSOC_SUPPORTS_ASCONF 3 /* uint8_t */
#define SCTP_ASSOC_SUPPORTS_MULTIBUF 4 /* uint8_t */
#define SCTP_ASSOC_SUPPORTS_RE_CONFIG 5 /* uint8_t */
#define SCTP_ASSOC_SUPPORTS_INTERLEAVING 6 /* uint8_t */
#define SCTP_ASSOC_SUPPORTS_MAX 6 /* uint8_t */
#define SCTP_DATA_UNSENT 1 /* uint16_t */
#define SCTP_DATA_SENT 2 /* uint16_t */
#define SCTP_DATA_LAST_FRAG 1 /* uint16_t */
#define SCTP_DATA_FIRST_FRAG 2 /* uint16_t */
#define SCTP_DATA_NOT_FRAG 3 /* uint16_t */
#define SCTP_DATA_UNORDERED 4 /* uint16_t */
#define SCTP_PARTIAL_DELIVERY_ABORTED 1 /* uint32_t */
#define SCTP_AUTH_NEW_KEY 1 /* uint32_t */
#define SCTP_AUTH_NEWKEY 1 /* uint32_t */
#define SCTP_AUTH_NO_AUTH 2 /* uint32_t */
#define SCTP_AUTH_FREE_KEY 3 /* uint32_t */
#define SCTP_UNORDERED 1024 /* uint16_t */
#define SCTP_ADDR_OVER 2048 /* uint16_t */
#define SCTP_ABORT 512 /* uint16_t */
#define SCTP_SACK_IMMEDIATELY 16384 /* uint16_t */
#define SCTP_SENDALL 4096 /* uint16_t */
#define SCTP_EOF 256 /* uint16_t */
#define SCTP_EOR 8192 /* uint16_t */
#define SCTP_COMPLETE 32 /* uint16_t */
#define SCTP_NOTIFICATION 16 /* uint16_t */
#define SCTP_NEXT_MSG_AVAIL 1 /* uint16_t */
#define SCTP_NEXT_MSG_ISCOMPLETE 2 /* uint16_t */
#define SCTP_NEXT_MSG_IS_UNORDERED 4 /* uint16_t */
#define SCTP_NEXT_MSG_IS_NOTIFICATION 8 /* uint16_t */
#define SCTP_PR_SCTP_NONE 0 /* uint16_t */
#define SCTP_PR_SCTP_TTL 1 /* uint16_t */
#define SCTP_PR_SCTP_RTX 3 /* uint16_t */
#define SCTP_PR_SCTP_PRIO 2 /* uint16_t */
#define SCTP_PR_SCTP_ALL 15 /* uint16_t */
#define SCTP_PR_SCTP_BUF 2 /* uint16_t */
#define SCTP_PR_SCTP_MAX 3 /* uint16_t */
#define MSG_NOTIFICATION 8192
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
#define SPP_HB_TIME_IS_ZERO 128 /* uint32_t */
#define SPP_IPV6_FLOWLABEL 256 /* uint32_t */
#define SPP_DSCP 512 /* uint32_t */
#define SPP_IPV4_TOS 512 /* uint32_t */
#define SCTP_AUTH_HMAC_ID_RSVD 0 /* uint16_t */
#define SCTP_AUTH_HMAC_ID_SHA1 1 /* uint16_t */
#define SCTP_AUTH_HMAC_ID_SHA256 3 /* uint16_t */
#define SCTP_FRAG_LEVEL_0 0
#define SCTP_FRAG_LEVEL_1 1
#define SCTP_FRAG_LEVEL_2 2
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
#define SCTP_SS_FCFS 5 /* uint32_t */
#define SCTP_SS_PRIO 3 /* uint32_t */
#define SCTP_SS_RR 1 /* uint32_t */
#define SCTP_SS_RR_PKT 2 /* uint32_t */
#define SCTP_SS_FB 4 /* uint32_t */
#define SCTP_SS_ROUND_ROBIN 1 /* uint32_t */
#define SCTP_SS_ROUND_ROBIN_PACKET 2 /* uint32_t */
#define SCTP_SS_PRIORITY 3 /* uint32_t */
#define SCTP_SS_FAIR_BANDWITH 4 /* uint32_t */
#define SCTP_SS_FIRST_COME 5 /* uint32_t */
#define SCTP_EDMID_NONE 0 /* uint32_t */
#define SCTP_EDMID_LOWER_LAYER_DTLS 1 /* uint32_t */
#define SCTP_CC_RFC2581 0 /* uint32_t */
#define SCTP_CC_HSTCP 1 /* uint32_t */
#define SCTP_CC_HTCP 2 /* uint32_t */
#define SCTP_CC_RTCC 3 /* uint32_t */
#define SCTP_CC_OPT_RTCC_SETMODE 8192
#define SCTP_CC_OPT_USE_DCCC_ECN 8193
#define SCTP_CC_OPT_STEADY_STEP 8194
#define SCTP_CMT_OFF 0 /* uint32_t */
#define SCTP_CMT_BASE 1 /* uint32_t */
#define SCTP_CMT_RPV1 2 /* uint32_t */
#define SCTP_CMT_RPV2 3 /* uint32_t */
#define SCTP_CMT_MPTCP 4 /* uint32_t */
#define SCTP_CMT_MAX 4 /* uint32_t */
#define AF_UNSPEC 0
#define AF_INET 2
#define AF_INET6 28
#define IPPROTO_SCTP 132
#define SOL_SOCKET 65535
#define SCTP_CAUSE_NO_ERROR 0 /* uint16_t */
#define SCTP_CAUSE_INVALID_STREAM 1 /* uint16_t */
#define SCTP_CAUSE_MISSING_PARAM 2 /* uint16_t */
#define SCTP_CAUSE_STALE_COOKIE 3 /* uint16_t */
#define SCTP_CAUSE_OUT_OF_RESC 4 /* uint16_t */
#define SCTP_CAUSE_UNRESOLVABLE_ADDR 5 /* uint16_t */
#define SCTP_CAUSE_UNRECOG_CHUNK 6 /* uint16_t */
#define SCTP_CAUSE_INVALID_PARAM 7 /* uint16_t */
#define SCTP_CAUSE_UNRECOG_PARAM 8 /* uint16_t */
#define SCTP_CAUSE_NO_USER_DATA 9 /* uint16_t */
#define SCTP_CAUSE_COOKIE_IN_SHUTDOWN 10 /* uint16_t */
#define SCTP_CAUSE_RESTART_W_NEWADDR 11 /* uint16_t */
#define SCTP_CAUSE_USER_INITIATED_ABT 12 /* uint16_t */
#define SCTP_CAUSE_PROTOCOL_VIOLATION 13 /* uint16_t */
#define SCTP_CAUSE_DELETING_LAST_ADDR 160 /* uint16_t */
#define SCTP_CAUSE_RESOURCE_SHORTAGE 161 /* uint16_t */
#define SCTP_CAUSE_DELETING_SRC_ADDR 162 /* uint16_t */
#define SCTP_CAUSE_ILLEGAL_ASCONF_ACK 163 /* uint16_t */
#define SCTP_CAUSE_REQUEST_REFUSED 164 /* uint16_t */
#define SCTP_CAUSE_NAT_COLLIDING_STATE 176 /* uint16_t */
#define SCTP_CAUSE_NAT_MISSING_STATE 177 /* uint16_t */
#define SCTP_CAUSE_UNSUPPORTED_HMACID 261 /* uint16_t */
#define SCTP_DATA 0 /* uint8_t */
#define SCTP_INITIATION 1 /* uint8_t */
#define SCTP_INITIATION_ACK 2 /* uint8_t */
#define SCTP_SELECTIVE_ACK 3 /* uint8_t */
#define SCTP_HEARTBEAT_REQUEST 4 /* uint8_t */
#define SCTP_HEARTBEAT_ACK 5 /* uint8_t */
#define SCTP_ABORT_ASSOCIATION 6 /* uint8_t */
#define SCTP_SHUTDOWN 7 /* uint8_t */
#define SCTP_SHUTDOWN_ACK 8 /* uint8_t */
#define SCTP_OPERATION_ERROR 9 /* uint8_t */
#define SCTP_COOKIE_ECHO 10 /* uint8_t */
#define SCTP_COOKIE_ACK 11 /* uint8_t */
#define SCTP_ECN_ECHO 12 /* uint8_t */
#define SCTP_ECN_CWR 13 /* uint8_t */
#define SCTP_SHUTDOWN_COMPLETE 14 /* uint8_t */
#define SCTP_AUTHENTICATION 15 /* uint8_t */
#define SCTP_NR_SELECTIVE_ACK 16 /* uint8_t */
#define SCTP_IDATA 64 /* uint8_t */
#define SCTP_ASCONF_ACK 128 /* uint8_t */
#define SCTP_PACKET_DROPPED 129 /* uint8_t */
#define SCTP_STREAM_RESET 130 /* uint8_t */
#define SCTP_PAD_CHUNK 132 /* uint8_t */
#define SCTP_FORWARD_CUM_TSN 192 /* uint8_t */
#define SCTP_ASCONF 193 /* uint8_t */
#define SCTP_IFORWARD_CUM_TSN 194 /* uint8_t */
#define SCTP_ENABLE_VALUE_MASK 7 /* uint32_t */
#define SCTP_NO_NEXT_MSG 0 /* uint16_t */
#define SCTP_MAX_SACK_DELAY 500 /* uint32_t */
#define SCTP_MAX_HB_INTERVAL 14400000 /* uint32_t */
#define SCTP_MIN_COOKIE_LIFE 1000 /* uint32_t */
#define SCTP_MAX_COOKIE_LIFE 3600000 /* uint32_t */
#define SCTP_SMALLEST_PMTU 512 /* uint32_t */
#define SCTP_LARGEST_PMTU 65536 /* uint32_t */
#define SCTP_MAX_EXPLICT_STR_RESET 1000 /* uint32_t */
#define SCTP_PACKET_LOG_SIZE 65536 /* uint32_t */
#define EACCES 13
#define EADDRINUSE 48
#define EADDRNOTAVAIL 49
#define EAFNOSUPPORT 47
#define EAGAIN 35
#define EALREADY 37
#define EBADF 9
#define EBUSY 16
#define ECONNABORTED 53
#define ECONNREFUSED 61
#define ECONNRESET 54
#define EDESTADDRREQ 39
#define EDOM 33
#define EEXIST 17
#define EFAULT 14
#define EHOSTUNREACH 65
#define EINPROGRESS 36
#define EINTR 4
#define EINVAL 22
#define EIO 5
#define EISCONN 56
#define EMFILE 24
#define EMSGSIZE 40
#define ENETUNREACH 51
#define ENFILE 23
#define ENOBUFS 55
#define ENOENT 2
#define ENOMEM 12
#define ENOPROTOOPT 42
#define ENOSYS 78
#define ENOTCONN 57
#define ENOTSUP 45
#define EOPNOTSUPP 45
#define EPERM 1
#define EPIPE 32
#define EPROTONOSUPPORT 43
#define EPROTOTYPE 41
#define ERANGE 34
#define ESHUTDOWN 58
#define ESOCKTNOSUPPORT 44
#define ESRCH 3
#define ETIMEDOUT 60

struct in_addr {
	uint32_t s_addr;
};

struct in6_addr {
	uint8_t s6_addr[16];
} __attribute__((aligned(4)));

struct sockaddr {
	uint8_t sa_len;
	uint8_t sa_family;
	char sa_data[14];
};

struct sockaddr_in {
	uint8_t sin_len;
	uint8_t sin_family;
	uint16_t sin_port;
	struct in_addr sin_addr;
	char sin_zero[8];
};

struct sockaddr_in6 {
	uint8_t sin6_len;
	uint8_t sin6_family;
	uint16_t sin6_port;
	uint32_t sin6_flowinfo;
	struct in6_addr sin6_addr;
	uint32_t sin6_scope_id;
};

struct sockaddr_storage {
	uint8_t ss_len;
	uint8_t ss_family;
	char __ss_pad1[6];
	int64_t __ss_align;
	char __ss_pad2[112];
};

union sctp_sockstore {
	struct sockaddr_in sin;
	struct sockaddr_in6 sin6;
	struct sockaddr sa;
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
	uint32_t sasoc_peer_rwnd;
	uint32_t sasoc_local_rwnd;
	uint32_t sasoc_cookie_life;
	uint16_t sasoc_asocmaxrxt;
	uint16_t sasoc_number_peer_destinations;
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

struct sctp_setprim {
	struct sockaddr_storage ssp_addr;
	sctp_assoc_t ssp_assoc_id;
	uint8_t ssp_padding[4];
};

struct sctp_setpeerprim {
	struct sockaddr_storage sspp_addr;
	sctp_assoc_t sspp_assoc_id;
	uint8_t sspp_padding[4];
};

struct sctp_paddrparams {
	struct sockaddr_storage spp_address;
	sctp_assoc_t spp_assoc_id;
	uint32_t spp_hbinterval;
	uint32_t spp_pathmtu;
	uint32_t spp_flags;
	uint32_t spp_ipv6_flowlabel;
	uint16_t spp_pathmaxrxt;
	uint8_t spp_dscp;
};

struct sctp_paddrthlds {
	struct sockaddr_storage spt_address;
	sctp_assoc_t spt_assoc_id;
	uint16_t spt_pathmaxrxt;
	uint16_t spt_pathpfthld;
	uint16_t spt_pathcpthld;
};

struct sctp_udpencaps {
	struct sockaddr_storage sue_address;
	sctp_assoc_t sue_assoc_id;
	uint16_t sue_port;
};

struct sctp_paddrinfo {
	struct sockaddr_storage spinfo_address;
	sctp_assoc_t spinfo_assoc_id;
	int32_t spinfo_state;
	uint32_t spinfo_cwnd;
	uint32_t spinfo_srtt;
	uint32_t spinfo_rto;
	uint32_t spinfo_mtu;
};

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

struct sctp_timeouts {
	sctp_assoc_t stimo_assoc_id;
	uint32_t stimo_init;
	uint32_t stimo_data;
	uint32_t stimo_sack;
	uint32_t stimo_shutdown;
	uint32_t stimo_heartbeat;
	uint32_t stimo_cookie;
	uint32_t stimo_shutdownack;
};

struct sctp_pcbinfo {
	uint32_t ep_count;
	uint32_t asoc_count;
	uint32_t laddr_count;
	uint32_t raddr_count;
	uint32_t chk_count;
	uint32_t readq_count;
	uint32_t free_chunks;
	uint32_t stream_oque;
};

struct sctp_sockstat {
	sctp_assoc_t ss_assoc_id;
	uint32_t ss_total_sndbuf;
	uint32_t ss_total_recv_buf;
};

struct sctp_get_nonce_values {
	sctp_assoc_t gn_assoc_id;
	uint32_t gn_peers_tag;
	uint32_t gn_local_tag;
};

struct sctp_cc_option {
	int option;
	struct sctp_assoc_value aid_value;
};

struct sctp_authchunk {
	uint8_t sauth_chunk;
};

struct sctp_hmacalgo {
	uint32_t shmac_number_of_idents;
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
	uint16_t sinfo_keynumber;
	uint16_t sinfo_keynumber_valid;
	uint8_t __reserve_pad[92];
};

struct sctp_extrcvinfo {
	uint16_t sinfo_stream;
	uint16_t sinfo_ssn;
	uint16_t sinfo_flags;
	uint32_t sinfo_ppid;
	uint32_t sinfo_context;
	uint32_t sinfo_timetolive;
	uint32_t sinfo_tsn;
	uint32_t sinfo_cumtsn;
	sctp_assoc_t sinfo_assoc_id;
	uint16_t serinfo_next_flags;
	uint16_t serinfo_next_stream;
	uint32_t serinfo_next_aid;
	uint32_t serinfo_next_length;
	uint32_t serinfo_next_ppid;
	uint16_t sinfo_keynumber;
	uint16_t sinfo_keynumber_valid;
	uint8_t __reserve_pad[76];
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
	uint16_t pr_policy;
	uint32_t pr_value;
	sctp_assoc_t pr_assoc_id;
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

struct sctp_getaddresses {
	sctp_assoc_t sget_assoc_id;
	union sctp_sockstore addr[];
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
	uint32_t spc_state;
	uint32_t spc_error;
	sctp_assoc_t spc_assoc_id;
};

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
	uint16_t ssfe_type;
	uint16_t ssfe_flags;
	uint32_t ssfe_length;
	uint32_t ssfe_error;
	struct sctp_sndinfo ssfe_info;
	sctp_assoc_t ssfe_assoc_id;
	uint8_t ssfe_data[];
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
	uint16_t pdapi_stream;
	uint16_t pdapi_seq;
	sctp_assoc_t pdapi_assoc_id;
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
	struct sctp_authkey_event sn_auth_event;
	struct sctp_sender_dry_event sn_sender_dry_event;
	struct sctp_send_failed_event sn_send_failed_event;
	struct sctp_stream_reset_event sn_strreset_event;
	struct sctp_assoc_reset_event sn_assocreset_event;
	struct sctp_stream_change_event sn_strchange_event;
};

int getsockopt(int sd, int level, int name, void *value, socklen_t *length);
int setsockopt(int sd, int level, int name, const void *value, socklen_t length);
int sctp_bindx(int sd, struct sockaddr *addrs, int addrcnt, int flags);
int sctp_connectx(int sd, const struct sockaddr *addrs, int addrcnt, sctp_assoc_t *id);
int sctp_peeloff(int sd, sctp_assoc_t assoc_id);
int sctp_getpaddrs(int sd, sctp_assoc_t id, struct sockaddr **addrs);
void sctp_freepaddrs(struct sockaddr *addrs);
int sctp_getladdrs(int sd, sctp_assoc_t id, struct sockaddr **addrs);
void sctp_freeladdrs(struct sockaddr *addrs);
int sctp_getaddrlen(sa_family_t family);
sctp_assoc_t sctp_getassocid(int sd, struct sockaddr *addr);
int sctp_opt_info(int sd, sctp_assoc_t id, int opt, void *arg, socklen_t *size);
ssize_t sctp_sendv(int s, const struct iovec *iov, int iovcnt, struct sockaddr *addrs, int addrcnt, void *info, socklen_t infolen, unsigned int infotype, int flags);
ssize_t sctp_sendmsg(int s, const void *msg, size_t len, const struct sockaddr *to, socklen_t tolen, uint32_t ppid, uint32_t flags, uint16_t stream_no, uint32_t timetolive, uint32_t context);
ssize_t sctp_send(int s, const void *msg, size_t len, const struct sctp_sndrcvinfo *sinfo, int flags);
ssize_t sctp_sendx(int sd, const void *msg, size_t len, struct sockaddr *addrs, int addrcnt, struct sctp_sndrcvinfo *sinfo, int flags);
ssize_t sctp_sendmsgx(int sd, const void *msg, size_t len, struct sockaddr *addrs, int addrcnt, uint32_t ppid, uint32_t flags, uint16_t stream_no, uint32_t timetolive, uint32_t context);
ssize_t sctp_recvv(int s, const struct iovec *iov, int iovlen, struct sockaddr *from, socklen_t *fromlen, void *info, socklen_t *infolen, unsigned int *infotype, int *flags);
ssize_t sctp_recvmsg(int s, void *msg, size_t len, struct sockaddr *from, socklen_t *fromlen, struct sctp_sndrcvinfo *sinfo, int *msg_flags);

#endif /* SCTP_SYS_FREEBSD_H */
