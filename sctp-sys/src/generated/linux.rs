// Made by `cargo xtask generate` from spec/ through sctp-sys/include/linux.h; do not edit.
// bindgen: 0.73.2
// header: sha256 92cf14fe87f12d11d2bdbf10cbd316486ee426c8fb52a5c9fc6b329f6bc477e2
// settings: sha256 f2f741af234d778b1e41132355b03186bd7248d6ae7e920af42100f011f91c96
// items: sha256 62436574411260e485e814c727434dc3f40792ce6c1d5eade13cba14a5e478a7

/// Initial value and bounds of the retransmission timeout.
///
/// Socket option. [RFC 6458, section 8.1.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.1). Linux since 2.5.74; FreeBSD since 7.0.
pub const SCTP_RTOINFO: ::core::ffi::c_int = 0;

/// Retransmission limit and cookie lifetime of an association, and the sizes of both receive windows.
///
/// Socket option. [RFC 6458, section 8.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.2). Linux since 2.5.74; FreeBSD since 7.0.
pub const SCTP_ASSOCINFO: ::core::ffi::c_int = 1;

/// What the next association asks for: streams in both directions, attempts and timeout of its setup.
///
/// Socket option. [RFC 6458, section 8.1.3](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.3). Linux since 2.5.53; FreeBSD since 7.0.
pub const SCTP_INITMSG: ::core::ffi::c_int = 2;

/// What close() does with unsent data: shut down in the background, wait, or abort.
///
/// Socket option of level `SOL_SOCKET`. [RFC 6458, section 8.1.4](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.4). Linux since 2.5.70; FreeBSD since about 7.0.
pub const SO_LINGER: ::core::ffi::c_int = 13;

/// Sends small messages at once instead of holding them back until outstanding data is acknowledged.
///
/// Socket option. [RFC 6458, section 8.1.5](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.5). Linux since 2.5.66; FreeBSD since 7.0.
pub const SCTP_NODELAY: ::core::ffi::c_int = 3;

/// Size of the receive buffer, from which the advertised receive window is taken.
///
/// Socket option of level `SOL_SOCKET`. [RFC 6458, section 8.1.6](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.6). Linux since 2.5.33; FreeBSD since about 7.0.
pub const SO_RCVBUF: ::core::ffi::c_int = 8;

/// Size of the send buffer, which limits how much data may be unsent or unacknowledged.
///
/// Socket option of level `SOL_SOCKET`. [RFC 6458, section 8.1.7](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.7). Linux since 2.5.33; FreeBSD since about 7.0.
pub const SO_SNDBUF: ::core::ffi::c_int = 7;

/// Shuts an association down when no user data was sent or received for this many seconds.
///
/// Socket option. [RFC 6458, section 8.1.8](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.8). Linux since 2.5.33; FreeBSD since 7.0.
pub const SCTP_AUTOCLOSE: ::core::ffi::c_int = 4;

/// The peer address that new data is sent to as long as it is reachable.
///
/// Socket option. [RFC 6458, section 8.1.9](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.9). Linux since 2.6.0; FreeBSD since 7.0.
pub const SCTP_PRIMARY_ADDR: ::core::ffi::c_int = 6;

/// The adaptation code point that this endpoint announces to the peer when an association is set up.
///
/// Socket option. [RFC 6458, section 8.1.10](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.10). Linux since 2.6.10; FreeBSD since 7.0.
pub const SCTP_ADAPTATION_LAYER: ::core::ffi::c_int = 7;

/// Refuses messages that do not fit into one packet instead of splitting them.
///
/// Socket option. [RFC 6458, section 8.1.11](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.11). Linux since 2.5.33; FreeBSD since 7.0.
pub const SCTP_DISABLE_FRAGMENTS: ::core::ffi::c_int = 8;

/// Heartbeats, retransmission limit, path MTU and packet marking of one peer address or all of them.
///
/// Socket option. [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12). Linux since 2.6.0; FreeBSD since 7.0.
pub const SCTP_PEER_ADDR_PARAMS: ::core::ffi::c_int = 9;

/// Stream, flags, payload protocol identifier, context and lifetime of messages sent without ancillary data.
///
/// Socket option. [RFC 6458, section 8.1.13](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.13). Linux since 2.6.0; FreeBSD since 7.0.
pub const SCTP_DEFAULT_SEND_PARAM: ::core::ffi::c_int = 10;

/// Which notifications arrive, one byte for each type.
///
/// Socket option. [RFC 6458, section 8.1.14](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.14). Linux since 2.6.0; FreeBSD since 7.0.
pub const SCTP_EVENTS: ::core::ffi::c_int = 11;

/// Reports IPv4 peers on an IPv6 socket as IPv4-mapped IPv6 addresses.
///
/// Socket option. [RFC 6458, section 8.1.15](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.15). Linux since 2.6.0; FreeBSD since 7.0.
pub const SCTP_I_WANT_MAPPED_V4_ADDR: ::core::ffi::c_int = 12;

/// The most user data that one chunk may carry; longer messages are split.
///
/// Socket option. [RFC 6458, section 8.1.16](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.16). Linux since 2.5.70; FreeBSD since about 7.0.
pub const SCTP_MAXSEG: ::core::ffi::c_int = 13;

/// The HMAC algorithms that the peer may use for authenticated chunks, the preferred one first.
///
/// Socket option. [RFC 6458, section 8.1.17](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.17). Linux since 2.6.24; FreeBSD since 7.0.
pub const SCTP_HMAC_IDENT: ::core::ffi::c_int = 22;

/// The shared key that outgoing authenticated chunks are made with.
///
/// Socket option. [RFC 6458, section 8.1.18](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.18). Linux since 2.6.24; FreeBSD since 7.0.
pub const SCTP_AUTH_ACTIVE_KEY: ::core::ffi::c_int = 24;

/// How long, and for how many packets, an acknowledgement may be delayed.
///
/// Socket option. [RFC 6458, section 8.1.19](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.19). Linux since 2.6.16; FreeBSD since about 7.0.
pub const SCTP_DELAYED_SACK: ::core::ffi::c_int = 16;

/// Another name of [`SCTP_DELAYED_SACK`].
pub const SCTP_DELAYED_ACK_TIME: ::core::ffi::c_int = 16;

/// Another name of [`SCTP_DELAYED_SACK`].
pub const SCTP_DELAYED_ACK: ::core::ffi::c_int = 16;

/// Whether parts of different messages may alternate while they are partially delivered.
///
/// Socket option. [RFC 6458, section 8.1.20](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.20). Linux since 2.6.22 (partly); FreeBSD since 7.0.
pub const SCTP_FRAGMENT_INTERLEAVE: ::core::ffi::c_int = 18;

/// The size at which delivery of an incomplete message starts.
///
/// Socket option. [RFC 6458, section 8.1.21](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.21). Linux since 2.6.22; FreeBSD since 7.0.
pub const SCTP_PARTIAL_DELIVERY_POINT: ::core::ffi::c_int = 19;

/// Lets the kernel inform peers of local addresses that are added and removed.
///
/// Socket option. [RFC 6458, section 8.1.23](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.23). Linux since 3.1; FreeBSD since 7.0 (partly).
pub const SCTP_AUTO_ASCONF: ::core::ffi::c_int = 30;

/// The largest number of packets that are sent at once.
///
/// Socket option. [RFC 6458, section 8.1.24](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.24). Linux since 2.6.22; FreeBSD since 7.0.
pub const SCTP_MAX_BURST: ::core::ffi::c_int = 20;

/// A number chosen by the application, returned with every message received from an association.
///
/// Socket option. [RFC 6458, section 8.1.25](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.25). Linux since 2.6.20; FreeBSD since 7.0.
pub const SCTP_CONTEXT: ::core::ffi::c_int = 17;

/// Lets several one-to-one sockets share a local port.
///
/// Socket option. [RFC 6458, section 8.1.27](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.27). Linux since 4.19; FreeBSD since about 8.0.
pub const SCTP_REUSE_PORT: ::core::ffi::c_int = 36;

/// Turns one type of notification on or off.
///
/// Socket option. [RFC 6458, section 8.1.28](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.28). Linux since 5.0; FreeBSD since about 9.0.
pub const SCTP_EVENT: ::core::ffi::c_int = 127;

/// Delivers `SCTP_RCVINFO` with every message: stream, sequence numbers, payload protocol identifier, association.
///
/// Socket option. [RFC 6458, section 8.1.29](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.29). Linux since 3.17; FreeBSD since about 9.0.
pub const SCTP_RECVRCVINFO: ::core::ffi::c_int = 32;

/// Delivers `SCTP_NXTINFO` with every message: what the next one is, if it has already arrived.
///
/// Socket option. [RFC 6458, section 8.1.30](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.30). Linux since 3.17; FreeBSD since about 9.0.
pub const SCTP_RECVNXTINFO: ::core::ffi::c_int = 33;

/// Stream, flags, payload protocol identifier and context of messages sent without ancillary data.
///
/// Socket option. [RFC 6458, section 8.1.31](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.31). Linux since 3.17; FreeBSD since about 9.0.
pub const SCTP_DEFAULT_SNDINFO: ::core::ffi::c_int = 34;

/// How long the stack keeps trying to deliver messages sent without ancillary data.
///
/// Socket option. [RFC 6458, section 8.1.32](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.32). Linux since 4.8; FreeBSD since about 9.0.
pub const SCTP_DEFAULT_PRINFO: ::core::ffi::c_int = 114;

/// The current state of an association: state, windows, queues, streams and the primary path.
///
/// Socket option. [RFC 6458, section 8.2.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1). Linux since 2.5.33; FreeBSD since 7.0.
pub const SCTP_STATUS: ::core::ffi::c_int = 14;

/// The current state of one path: reachability, congestion window, round-trip time, timeout and MTU.
///
/// Socket option. [RFC 6458, section 8.2.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2). Linux since 2.5.71; FreeBSD since 7.0.
pub const SCTP_GET_PEER_ADDR_INFO: ::core::ffi::c_int = 15;

/// The chunk types that the peer accepts only authenticated.
///
/// Socket option. [RFC 6458, section 8.2.3](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.3). Linux since 2.6.24; FreeBSD since 7.0.
pub const SCTP_PEER_AUTH_CHUNKS: ::core::ffi::c_int = 26;

/// The chunk types that this endpoint accepts only authenticated.
///
/// Socket option. [RFC 6458, section 8.2.4](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.4). Linux since 2.6.24; FreeBSD since 7.0.
pub const SCTP_LOCAL_AUTH_CHUNKS: ::core::ffi::c_int = 27;

/// How many associations a one-to-many socket has.
///
/// Socket option. [RFC 6458, section 8.2.5](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.5). Linux since 2.6.29; FreeBSD since about 7.0.
pub const SCTP_GET_ASSOC_NUMBER: ::core::ffi::c_int = 28;

/// The ids of all associations of a one-to-many socket.
///
/// Socket option. [RFC 6458, section 8.2.6](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.6). Linux since 3.0; FreeBSD since about 7.0.
pub const SCTP_GET_ASSOC_ID_LIST: ::core::ffi::c_int = 29;

/// Asks the peer to send to this one of our addresses.
///
/// Socket option. [RFC 6458, section 8.3.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.1). Linux since 2.6.0; FreeBSD since 7.0.
pub const SCTP_SET_PEER_PRIMARY_ADDR: ::core::ffi::c_int = 5;

/// Adds a chunk type to those that this endpoint accepts only authenticated.
///
/// Socket option. [RFC 6458, section 8.3.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.2). Linux since 2.6.24; FreeBSD since 7.0.
pub const SCTP_AUTH_CHUNK: ::core::ffi::c_int = 21;

/// Adds a shared key for authentication, or replaces it.
///
/// Socket option. [RFC 6458, section 8.3.3](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.3). Linux since 2.6.24; FreeBSD since 7.0.
pub const SCTP_AUTH_KEY: ::core::ffi::c_int = 23;

/// Stops using a shared key for new messages.
///
/// Socket option. [RFC 6458, section 8.3.4](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.4). Linux since 4.17; FreeBSD since about 8.0.
pub const SCTP_AUTH_DEACTIVATE_KEY: ::core::ffi::c_int = 35;

/// Deletes a shared key.
///
/// Socket option. [RFC 6458, section 8.3.5](https://www.rfc-editor.org/rfc/rfc6458#section-8.3.5). Linux since 2.6.24; FreeBSD since 7.0.
pub const SCTP_AUTH_DELETE_KEY: ::core::ffi::c_int = 25;

/// Which reconfiguration requests of the peer are accepted: resetting streams or the association, adding streams.
///
/// Socket option. [RFC 6525, section 6.3.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.1). Linux since 4.11; FreeBSD since 9.1.
pub const SCTP_ENABLE_STREAM_RESET: ::core::ffi::c_int = 118;

/// Resets streams: their sequence numbers start again at 0.
///
/// Socket option. [RFC 6525, section 6.3.2](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.2). Linux since 4.11; FreeBSD since 9.1.
pub const SCTP_RESET_STREAMS: ::core::ffi::c_int = 119;

/// Resets all streams and the transmission sequence numbers of an association.
///
/// Socket option. [RFC 6525, section 6.3.3](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.3). Linux since 4.11; FreeBSD since 9.1.
pub const SCTP_RESET_ASSOC: ::core::ffi::c_int = 120;

/// Adds outgoing streams to an association, or asks the peer to add some on its side.
///
/// Socket option. [RFC 6525, section 6.3.4](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.4). Linux since 4.11; FreeBSD since 9.1.
pub const SCTP_ADD_STREAMS: ::core::ffi::c_int = 121;

/// The UDP port of the peer when SCTP packets travel inside UDP.
///
/// Socket option. [RFC 6951, section 6.1](https://www.rfc-editor.org/rfc/rfc6951#section-6.1). Linux since 5.11; FreeBSD since 9.1 or earlier.
pub const SCTP_REMOTE_UDP_ENCAPS_PORT: ::core::ffi::c_int = 132;

/// How many messages of one stream were abandoned under a partial-reliability policy.
///
/// Socket option. [RFC 7496, section 4.3](https://www.rfc-editor.org/rfc/rfc7496#section-4.3). Linux since 4.12; FreeBSD since about 10.1 (partly).
pub const SCTP_PR_STREAM_STATUS: ::core::ffi::c_int = 116;

/// How many messages of an association were abandoned under a partial-reliability policy.
///
/// Socket option. [RFC 7496, section 4.4](https://www.rfc-editor.org/rfc/rfc7496#section-4.4). Linux since 4.8; FreeBSD since about 10.1.
pub const SCTP_PR_ASSOC_STATUS: ::core::ffi::c_int = 115;

/// Whether partial reliability is offered to peers, and whether an association has it.
///
/// Socket option. [RFC 7496, section 4.5](https://www.rfc-editor.org/rfc/rfc7496#section-4.5). Linux since 4.8; FreeBSD since about 10.1.
pub const SCTP_PR_SUPPORTED: ::core::ffi::c_int = 113;

/// After how many errors a path is potentially failed, is failed, and is no longer the primary path.
///
/// Socket option. [RFC 7829, section 7.2](https://www.rfc-editor.org/rfc/rfc7829#section-7.2). Linux since 3.6 (partly); FreeBSD since about 9.0.
pub const SCTP_PEER_ADDR_THLDS: ::core::ffi::c_int = 31;

/// Whether the application is informed that a path is potentially failed.
///
/// Socket option. [RFC 7829, section 7.3](https://www.rfc-editor.org/rfc/rfc7829#section-7.3). Linux since 5.5; not on FreeBSD.
pub const SCTP_EXPOSE_POTENTIALLY_FAILED_STATE: ::core::ffi::c_int = 131;

/// Another name of [`SCTP_EXPOSE_POTENTIALLY_FAILED_STATE`].
pub const SCTP_EXPOSE_PF_STATE: ::core::ffi::c_int = 131;

/// Whether user message interleaving (I-DATA) is offered to peers, and whether an association has it.
///
/// Socket option. [RFC 8260, section 4.3.1](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.1). Linux since 4.16; FreeBSD since about 11.0.
pub const SCTP_INTERLEAVING_SUPPORTED: ::core::ffi::c_int = 125;

/// Which stream may send next: first come, round robin, by priority, fair, or weighted.
///
/// Socket option. [RFC 8260, section 4.3.2](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.2). Linux since 4.15; FreeBSD since about 9.0.
pub const SCTP_STREAM_SCHEDULER: ::core::ffi::c_int = 123;

/// What the scheduler needs to know about a stream: its priority or its weight.
///
/// Socket option. [RFC 8260, section 4.3.3](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.3). Linux since 4.15; FreeBSD since about 9.0.
pub const SCTP_STREAM_SCHEDULER_VALUE: ::core::ffi::c_int = 124;

/// Whether addresses may be added and removed while an association lives (dynamic address reconfiguration).
///
/// Socket option. Linux since 5.4; FreeBSD since about 10.1.
pub const SCTP_ASCONF_SUPPORTED: ::core::ffi::c_int = 128;

/// Whether chunks can be authenticated with shared keys.
///
/// Socket option. Linux since 5.4; FreeBSD since about 10.1.
pub const SCTP_AUTH_SUPPORTED: ::core::ffi::c_int = 129;

/// Whether congestion may be signalled by marking packets instead of dropping them.
///
/// Socket option. Linux since 5.4; FreeBSD since about 10.1.
pub const SCTP_ECN_SUPPORTED: ::core::ffi::c_int = 130;

/// Whether streams can be reset and added while an association lives.
///
/// Socket option. Linux since 4.12; FreeBSD since about 10.1.
pub const SCTP_RECONFIG_SUPPORTED: ::core::ffi::c_int = 117;

/// How many timeouts make a path potentially failed, make the association change its primary path, and make a path fail.
///
/// Socket option. Linux since 5.5; not on FreeBSD.
pub const SCTP_PEER_ADDR_THLDS_V2: ::core::ffi::c_int = 37;

/// How long path MTU discovery waits for the answer to a probe packet before it sends the next.
///
/// Socket option. Linux since 5.14; not on FreeBSD.
pub const SCTP_PLPMTUD_PROBE_INTERVAL: ::core::ffi::c_int = 133;

/// Counters of one association: packets, chunks, acknowledgements and retransmissions.
///
/// Socket option. Linux since 3.8; not on FreeBSD.
pub const SCTP_GET_ASSOC_STATS: ::core::ffi::c_int = 112;

/// Binds a socket to further addresses.
///
/// Socket option. Linux since 2.5.33; not on FreeBSD.
pub const SCTP_SOCKOPT_BINDX_ADD: ::core::ffi::c_int = 100;

/// Removes addresses from a socket.
///
/// Socket option. Linux since 2.5.33; not on FreeBSD.
pub const SCTP_SOCKOPT_BINDX_REM: ::core::ffi::c_int = 101;

/// Moves one association of a one-to-many socket to a socket of its own.
///
/// Socket option. Linux since 2.5.33; not on FreeBSD.
pub const SCTP_SOCKOPT_PEELOFF: ::core::ffi::c_int = 102;

/// Moves one association to a socket of its own that starts as close-on-exec or non-blocking.
///
/// Socket option. Linux since 4.13; not on FreeBSD.
pub const SCTP_SOCKOPT_PEELOFF_FLAGS: ::core::ffi::c_int = 122;

/// Starts an association with a peer of several addresses, without returning its id.
///
/// Socket option. Linux since 2.6.13; not on FreeBSD.
pub const SCTP_SOCKOPT_CONNECTX_OLD: ::core::ffi::c_int = 107;

/// Starts an association with a peer of several addresses and returns its id as the result of the call.
///
/// Socket option. Linux since 2.6.27; not on FreeBSD.
pub const SCTP_SOCKOPT_CONNECTX: ::core::ffi::c_int = 110;

/// Starts an association with a peer of several addresses and returns its id, also on a non-blocking socket.
///
/// Socket option. Linux since 2.6.31; not on FreeBSD.
pub const SCTP_SOCKOPT_CONNECTX3: ::core::ffi::c_int = 111;

/// All addresses of the peer of an association.
///
/// Socket option. Linux since 2.6.14; not on FreeBSD.
pub const SCTP_GET_PEER_ADDRS: ::core::ffi::c_int = 108;

/// All addresses that an association, or the socket itself, is bound to.
///
/// Socket option. Linux since 2.6.14; not on FreeBSD.
pub const SCTP_GET_LOCAL_ADDRS: ::core::ffi::c_int = 109;

/// Tells security modules of the kernel that a first message sets up an association.
///
/// Socket option. Linux since 4.17; not on FreeBSD.
pub const SCTP_SENDMSG_CONNECT: ::core::ffi::c_int = 126;

/// What the association that the message starts asks for: streams in both directions, attempts and timeout.
///
/// Type of ancillary message. [RFC 6458, section 5.3.1](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.1). Linux since 2.5.33; FreeBSD since 7.0.
pub const SCTP_INIT: ::core::ffi::c_int = 0;

/// The attributes of a message in either direction: stream, flags, payload protocol identifier, lifetime and more.
///
/// Type of ancillary message. [RFC 6458, section 5.3.2](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.2). Linux since 2.5.33; FreeBSD since 7.0.
pub const SCTP_SNDRCV: ::core::ffi::c_int = 1;

/// How a message is to be sent: stream, flags, payload protocol identifier, context and association.
///
/// Type of ancillary message. [RFC 6458, section 5.3.4](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.4). Linux since 3.17; FreeBSD since about 9.0.
pub const SCTP_SNDINFO: ::core::ffi::c_int = 2;

/// How a message arrived: stream, sequence numbers, flags, payload protocol identifier, context and association.
///
/// Type of ancillary message. [RFC 6458, section 5.3.5](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.5). Linux since 3.17; FreeBSD since about 9.0.
pub const SCTP_RCVINFO: ::core::ffi::c_int = 3;

/// Stream, flags, payload protocol identifier, length and association of the message that the next receive returns.
///
/// Type of ancillary message. [RFC 6458, section 5.3.6](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.6). Linux since 3.17; FreeBSD since about 9.0.
pub const SCTP_NXTINFO: ::core::ffi::c_int = 4;

/// When a message is abandoned: after a time, after a number of retransmissions, or in favour of more important ones.
///
/// Type of ancillary message. [RFC 6458, section 5.3.7](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.7). Linux since 4.17; FreeBSD since about 9.0.
pub const SCTP_PRINFO: ::core::ffi::c_int = 5;

/// Which shared key authenticates a message.
///
/// Type of ancillary message. [RFC 6458, section 5.3.8](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.8). Linux since 4.17; FreeBSD since about 9.0.
pub const SCTP_AUTHINFO: ::core::ffi::c_int = 6;

/// One more IPv4 address of the peer with which the message starts an association.
///
/// Type of ancillary message. [RFC 6458, section 5.3.9](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.9). Linux since 4.17; FreeBSD since about 9.0.
pub const SCTP_DSTADDRV4: ::core::ffi::c_int = 7;

/// One more IPv6 address of the peer with which the message starts an association.
///
/// Type of ancillary message. [RFC 6458, section 5.3.10](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.10). Linux since 4.17; FreeBSD since about 9.0.
pub const SCTP_DSTADDRV6: ::core::ffi::c_int = 8;

/// An association came up, was lost, restarted or ended.
///
/// Type of notification. [RFC 6458, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1). Linux since 2.5.33; FreeBSD since 7.0.
pub const SCTP_ASSOC_CHANGE: u16 = 32769;

/// Something happened to an address of the peer.
///
/// Type of notification. [RFC 6458, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2). Linux since 2.5.33; FreeBSD since 7.0.
pub const SCTP_PEER_ADDR_CHANGE: u16 = 32770;

/// The peer sent an ERROR chunk.
///
/// Type of notification. [RFC 6458, section 6.1.3](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.3). Linux since 2.5.33; FreeBSD since 7.0.
pub const SCTP_REMOTE_ERROR: u16 = 32772;

/// A message could not be delivered, and is returned (older form).
///
/// Type of notification. [RFC 6458, section 6.1.4](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.4). Linux since 2.5.67; FreeBSD since 7.0.
pub const SCTP_SEND_FAILED: u16 = 32771;

/// The peer is shutting the association down: nothing more should be sent.
///
/// Type of notification. [RFC 6458, section 6.1.5](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.5). Linux since 2.5.71; FreeBSD since 7.0.
pub const SCTP_SHUTDOWN_EVENT: u16 = 32773;

/// The peer announced its adaptation layer.
///
/// Type of notification. [RFC 6458, section 6.1.6](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.6). Linux since 2.6.10; FreeBSD since 7.0.
pub const SCTP_ADAPTATION_INDICATION: u16 = 32775;

/// The partial delivery of a message was aborted.
///
/// Type of notification. [RFC 6458, section 6.1.7](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.7). Linux since 2.5.64; FreeBSD since 7.0.
pub const SCTP_PARTIAL_DELIVERY_EVENT: u16 = 32774;

/// Something happened to a shared key, or the peer does not support authentication.
///
/// Type of notification. [RFC 6458, section 6.1.8](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.8). Linux since 2.6.25; FreeBSD since 7.0.
pub const SCTP_AUTHENTICATION_EVENT: u16 = 32776;

/// Another name of [`SCTP_AUTHENTICATION_EVENT`].
pub const SCTP_AUTHENTICATION_INDICATION: u16 = 32776;

/// All data was sent and acknowledged.
///
/// Type of notification. [RFC 6458, section 6.1.9](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.9). Linux since 3.0; FreeBSD since about 8.0.
pub const SCTP_SENDER_DRY_EVENT: u16 = 32777;

/// A message could not be delivered, and is returned.
///
/// Type of notification. [RFC 6458, section 6.1.11](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.11). Linux since 5.5; FreeBSD since about 9.1.
pub const SCTP_SEND_FAILED_EVENT: u16 = 32781;

/// Streams were reset by either side, or could not be reset.
///
/// Type of notification. [RFC 6525, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.1). Linux since 4.11; FreeBSD since 9.1.
pub const SCTP_STREAM_RESET_EVENT: u16 = 32778;

/// The association's sequence numbers were reset by either side, or could not be reset.
///
/// Type of notification. [RFC 6525, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.2). Linux since 4.12; FreeBSD since 9.1.
pub const SCTP_ASSOC_RESET_EVENT: u16 = 32779;

/// Streams were added by either side, or could not be added.
///
/// Type of notification. [RFC 6525, section 6.1.3](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.3). Linux since 4.12; FreeBSD since 9.1.
pub const SCTP_STREAM_CHANGE_EVENT: u16 = 32780;

/// None yet.
///
/// State of an association. [RFC 6458, section 8.2.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1).
pub const SCTP_EMPTY: i32 = 0;

/// No association.
///
/// State of an association. [RFC 6458, section 8.2.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1).
pub const SCTP_CLOSED: i32 = 1;

/// INIT sent.
///
/// State of an association. [RFC 6458, section 8.2.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1).
pub const SCTP_COOKIE_WAIT: i32 = 2;

/// COOKIE ECHO sent.
///
/// State of an association. [RFC 6458, section 8.2.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1).
pub const SCTP_COOKIE_ECHOED: i32 = 3;

/// Data may flow.
///
/// State of an association. [RFC 6458, section 8.2.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1).
pub const SCTP_ESTABLISHED: i32 = 4;

/// This side is closing, and data is still outstanding.
///
/// State of an association. [RFC 6458, section 8.2.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1).
pub const SCTP_SHUTDOWN_PENDING: i32 = 5;

/// SHUTDOWN sent.
///
/// State of an association. [RFC 6458, section 8.2.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1).
pub const SCTP_SHUTDOWN_SENT: i32 = 6;

/// The peer is closing, and data is still outstanding.
///
/// State of an association. [RFC 6458, section 8.2.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1).
pub const SCTP_SHUTDOWN_RECEIVED: i32 = 7;

/// SHUTDOWN ACK sent.
///
/// State of an association. [RFC 6458, section 8.2.1](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.1).
pub const SCTP_SHUTDOWN_ACK_SENT: i32 = 8;

/// Not yet confirmed to be the peer's.
///
/// State of a path to the peer. [RFC 6458, section 8.2.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2).
pub const SCTP_UNCONFIRMED: i32 = 3;

/// It works.
///
/// State of a path to the peer. [RFC 6458, section 8.2.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2).
pub const SCTP_ACTIVE: i32 = 2;

/// The peer does not answer on it.
///
/// State of a path to the peer. [RFC 6458, section 8.2.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2).
pub const SCTP_INACTIVE: i32 = 0;

/// Some packets went unanswered, and others are preferred (RFC 7829).
///
/// State of a path to the peer. [RFC 6458, section 8.2.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2).
pub const SCTP_POTENTIALLY_FAILED: i32 = 1;

/// Linux's older name for it.
///
/// State of a path to the peer. [RFC 6458, section 8.2.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2).
pub const SCTP_PF: i32 = 1;

/// Nothing is known about it; Linux's options report `SCTP_ACTIVE` instead.
///
/// State of a path to the peer. [RFC 6458, section 8.2.2](https://www.rfc-editor.org/rfc/rfc6458#section-8.2.2).
pub const SCTP_UNKNOWN: i32 = 65535;

/// It is set up.
///
/// What happened to an association. [RFC 6458, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1).
pub const SCTP_COMM_UP: u16 = 0;

/// It failed, or was aborted.
///
/// What happened to an association. [RFC 6458, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1).
pub const SCTP_COMM_LOST: u16 = 1;

/// The peer restarted it.
///
/// What happened to an association. [RFC 6458, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1).
pub const SCTP_RESTART: u16 = 2;

/// It was shut down gracefully.
///
/// What happened to an association. [RFC 6458, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1).
pub const SCTP_SHUTDOWN_COMP: u16 = 3;

/// It could not be set up.
///
/// What happened to an association. [RFC 6458, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1).
pub const SCTP_CANT_STR_ASSOC: u16 = 4;

/// It can be reached.
///
/// What happened to an address of the peer. [RFC 6458, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2).
pub const SCTP_ADDR_AVAILABLE: i32 = 0;

/// It can no longer be reached.
///
/// What happened to an address of the peer. [RFC 6458, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2).
pub const SCTP_ADDR_UNREACHABLE: i32 = 1;

/// The peer removed it.
///
/// What happened to an address of the peer. [RFC 6458, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2).
pub const SCTP_ADDR_REMOVED: i32 = 2;

/// The peer added it.
///
/// What happened to an address of the peer. [RFC 6458, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2).
pub const SCTP_ADDR_ADDED: i32 = 3;

/// It became the primary one.
///
/// What happened to an address of the peer. [RFC 6458, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2).
pub const SCTP_ADDR_MADE_PRIM: i32 = 4;

/// It was confirmed to be the peer's (erratum 6116).
///
/// What happened to an address of the peer. [RFC 6458, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2).
pub const SCTP_ADDR_CONFIRMED: i32 = 5;

/// Some packets went unanswered (RFC 7829).
///
/// What happened to an address of the peer. [RFC 6458, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2).
pub const SCTP_ADDR_POTENTIALLY_FAILED: i32 = 6;

/// Short name of `SCTP_ADDR_POTENTIALLY_FAILED`.
///
/// What happened to an address of the peer. [RFC 6458, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2).
pub const SCTP_ADDR_PF: i32 = 6;

/// Too many packets went unanswered.
///
/// Why Linux says that an address of the peer changed.
pub const SCTP_FAILED_THRESHOLD: i32 = 0;

/// Data was acknowledged.
///
/// Why Linux says that an address of the peer changed.
pub const SCTP_RECEIVED_SACK: i32 = 1;

/// A heartbeat was answered.
///
/// Why Linux says that an address of the peer changed.
pub const SCTP_HEARTBEAT_SUCCESS: i32 = 2;

/// The application asked for it. Linux does not report it.
///
/// Why Linux says that an address of the peer changed.
pub const SCTP_RESPONSE_TO_USER_REQ: i32 = 3;

/// A failure of the stack. Linux does not report it.
///
/// Why Linux says that an address of the peer changed.
pub const SCTP_INTERNAL_ERROR: i32 = 4;

/// The shutdown took too long. Linux does not report it.
///
/// Why Linux says that an address of the peer changed.
pub const SCTP_SHUTDOWN_GUARD_EXPIRES: i32 = 5;

/// The peer misbehaved. Linux does not report it.
///
/// Why Linux says that an address of the peer changed.
pub const SCTP_PEER_FAULTY: i32 = 6;

/// No part of it was sent.
///
/// Whether any part of a message that failed was sent. [RFC 6458, section 6.1.11](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.11).
pub const SCTP_DATA_UNSENT: u16 = 0;

/// Some of it was sent, and may have arrived.
///
/// Whether any part of a message that failed was sent. [RFC 6458, section 6.1.11](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.11).
pub const SCTP_DATA_SENT: u16 = 1;

/// It was aborted: the rest will not arrive.
///
/// What happened to the partial delivery of a message. [RFC 6458, section 6.1.7](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.7).
pub const SCTP_PARTIAL_DELIVERY_ABORTED: u32 = 0;

/// The peer uses a new key. On Linux: a key that is not active on this side, reported for each packet.
///
/// What happened to a shared key. [RFC 6458, section 6.1.8](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.8).
pub const SCTP_AUTH_NEW_KEY: u32 = 0;

/// Its older spelling.
///
/// What happened to a shared key. [RFC 6458, section 6.1.8](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.8).
pub const SCTP_AUTH_NEWKEY: u32 = 0;

/// The peer does not support authentication.
///
/// What happened to a shared key. [RFC 6458, section 6.1.8](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.8).
pub const SCTP_AUTH_NO_AUTH: u32 = 2;

/// The last message with a deactivated one was acknowledged.
///
/// What happened to a shared key. [RFC 6458, section 6.1.8](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.8).
pub const SCTP_AUTH_FREE_KEY: u32 = 1;

/// Not in the order of its stream.
///
/// Flags of a message sent or received. [RFC 6458, section 5.3.4](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.4).
pub const SCTP_UNORDERED: u16 = 1;

/// Use the given address instead of the primary path. A one-to-one socket of Linux does so without the flag.
///
/// Flags of a message sent or received. [RFC 6458, section 5.3.4](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.4).
pub const SCTP_ADDR_OVER: u16 = 2;

/// Abort the association; the message is the reason sent to the peer. On Linux not on a one-to-one socket.
///
/// Flags of a message sent or received. [RFC 6458, section 5.3.4](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.4).
pub const SCTP_ABORT: u16 = 4;

/// Ask the peer to acknowledge at once (RFC 7053, section 7).
///
/// Flags of a message sent or received. [RFC 6458, section 5.3.4](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.4).
pub const SCTP_SACK_IMMEDIATELY: u16 = 8;

/// To all associations of a one-to-many socket.
///
/// Flags of a message sent or received. [RFC 6458, section 5.3.4](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.4).
pub const SCTP_SENDALL: u16 = 64;

/// Shut the association down once all data is acknowledged. On Linux with an empty message, and not on a one-to-one socket.
///
/// Flags of a message sent or received. [RFC 6458, section 5.3.4](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.4).
pub const SCTP_EOF: u16 = 512;

/// The next message is a notification.
///
/// Flags of a message sent or received. [RFC 6458, section 5.3.4](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.4).
pub const SCTP_NOTIFICATION: u16 = 32768;

/// Never: reliable.
///
/// When a message that is not delivered is abandoned. [RFC 7496, section 4.2](https://www.rfc-editor.org/rfc/rfc7496#section-4.2).
pub const SCTP_PR_SCTP_NONE: u16 = 0;

/// After a number of milliseconds.
///
/// When a message that is not delivered is abandoned. [RFC 7496, section 4.2](https://www.rfc-editor.org/rfc/rfc7496#section-4.2).
pub const SCTP_PR_SCTP_TTL: u16 = 16;

/// After a number of retransmissions.
///
/// When a message that is not delivered is abandoned. [RFC 7496, section 4.2](https://www.rfc-editor.org/rfc/rfc7496#section-4.2).
pub const SCTP_PR_SCTP_RTX: u16 = 32;

/// When room is needed for one of higher priority; 0 is the highest.
///
/// When a message that is not delivered is abandoned. [RFC 7496, section 4.2](https://www.rfc-editor.org/rfc/rfc7496#section-4.2).
pub const SCTP_PR_SCTP_PRIO: u16 = 48;

/// The sum over all policies, when counters are read (RFC 7496, section 4.3).
///
/// When a message that is not delivered is abandoned. [RFC 7496, section 4.2](https://www.rfc-editor.org/rfc/rfc7496#section-4.2).
pub const SCTP_PR_SCTP_ALL: u16 = 128;

/// The highest policy.
///
/// When a message that is not delivered is abandoned. [RFC 7496, section 4.2](https://www.rfc-editor.org/rfc/rfc7496#section-4.2).
pub const SCTP_PR_SCTP_MAX: u16 = 48;

/// What was received is a notification.
///
/// Flags of recvmsg() that belong to SCTP. [RFC 6458, section 5.1](https://www.rfc-editor.org/rfc/rfc6458#section-5.1).
pub const MSG_NOTIFICATION: ::core::ffi::c_int = 32768;

/// Nothing.
///
/// What is passed to sctp_sendv() with the message. [RFC 6458, section 9.12](https://www.rfc-editor.org/rfc/rfc6458#section-9.12).
pub const SCTP_SENDV_NOINFO: u32 = 0;

/// A sctp_sndinfo.
///
/// What is passed to sctp_sendv() with the message. [RFC 6458, section 9.12](https://www.rfc-editor.org/rfc/rfc6458#section-9.12).
pub const SCTP_SENDV_SNDINFO: u32 = 1;

/// A sctp_prinfo.
///
/// What is passed to sctp_sendv() with the message. [RFC 6458, section 9.12](https://www.rfc-editor.org/rfc/rfc6458#section-9.12).
pub const SCTP_SENDV_PRINFO: u32 = 2;

/// A sctp_authinfo.
///
/// What is passed to sctp_sendv() with the message. [RFC 6458, section 9.12](https://www.rfc-editor.org/rfc/rfc6458#section-9.12).
pub const SCTP_SENDV_AUTHINFO: u32 = 3;

/// A sctp_sendv_spa, which contains all three.
///
/// What is passed to sctp_sendv() with the message. [RFC 6458, section 9.12](https://www.rfc-editor.org/rfc/rfc6458#section-9.12).
pub const SCTP_SENDV_SPA: u32 = 4;

/// Nothing.
///
/// What sctp_recvv() returns with the message. [RFC 6458, section 9.13](https://www.rfc-editor.org/rfc/rfc6458#section-9.13).
pub const SCTP_RECVV_NOINFO: u32 = 0;

/// A sctp_rcvinfo.
///
/// What sctp_recvv() returns with the message. [RFC 6458, section 9.13](https://www.rfc-editor.org/rfc/rfc6458#section-9.13).
pub const SCTP_RECVV_RCVINFO: u32 = 1;

/// A sctp_nxtinfo.
///
/// What sctp_recvv() returns with the message. [RFC 6458, section 9.13](https://www.rfc-editor.org/rfc/rfc6458#section-9.13).
pub const SCTP_RECVV_NXTINFO: u32 = 2;

/// A sctp_recvv_rn, which contains both.
///
/// What sctp_recvv() returns with the message. [RFC 6458, section 9.13](https://www.rfc-editor.org/rfc/rfc6458#section-9.13).
pub const SCTP_RECVV_RN: u32 = 3;

/// The sctp_sndinfo.
///
/// Which members of sctp_sendv_spa are present. [RFC 6458, section 9.12](https://www.rfc-editor.org/rfc/rfc6458#section-9.12).
pub const SCTP_SEND_SNDINFO_VALID: u32 = 1;

/// The sctp_prinfo.
///
/// Which members of sctp_sendv_spa are present. [RFC 6458, section 9.12](https://www.rfc-editor.org/rfc/rfc6458#section-9.12).
pub const SCTP_SEND_PRINFO_VALID: u32 = 2;

/// The sctp_authinfo.
///
/// Which members of sctp_sendv_spa are present. [RFC 6458, section 9.12](https://www.rfc-editor.org/rfc/rfc6458#section-9.12).
pub const SCTP_SEND_AUTHINFO_VALID: u32 = 4;

/// Future associations.
///
/// Special association ids. [RFC 6458, section 7.2](https://www.rfc-editor.org/rfc/rfc6458#section-7.2).
pub const SCTP_FUTURE_ASSOC: sctp_assoc_t = 0;

/// Current associations.
///
/// Special association ids. [RFC 6458, section 7.2](https://www.rfc-editor.org/rfc/rfc6458#section-7.2).
pub const SCTP_CURRENT_ASSOC: sctp_assoc_t = 1;

/// Both.
///
/// Special association ids. [RFC 6458, section 7.2](https://www.rfc-editor.org/rfc/rfc6458#section-7.2).
pub const SCTP_ALL_ASSOC: sctp_assoc_t = 2;

/// Send heartbeats.
///
/// What to turn on and off for a path. [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12).
pub const SPP_HB_ENABLE: u32 = 1;

/// Send none.
///
/// What to turn on and off for a path. [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12).
pub const SPP_HB_DISABLE: u32 = 2;

/// Send a heartbeat now.
///
/// What to turn on and off for a path. [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12).
pub const SPP_HB_DEMAND: u32 = 4;

/// Discover the path MTU.
///
/// What to turn on and off for a path. [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12).
pub const SPP_PMTUD_ENABLE: u32 = 8;

/// Use the given path MTU; Linux keeps it only if this is set for the association.
///
/// What to turn on and off for a path. [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12).
pub const SPP_PMTUD_DISABLE: u32 = 16;

/// Delay acknowledgements.
///
/// What to turn on and off for a path. [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12).
pub const SPP_SACKDELAY_ENABLE: u32 = 32;

/// Acknowledge at once.
///
/// What to turn on and off for a path. [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12).
pub const SPP_SACKDELAY_DISABLE: u32 = 64;

/// The heartbeat interval is 0.
///
/// What to turn on and off for a path. [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12).
pub const SPP_HB_TIME_IS_ZERO: u32 = 128;

/// The flow label is set.
///
/// What to turn on and off for a path. [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12).
pub const SPP_IPV6_FLOWLABEL: u32 = 256;

/// The code point is set.
///
/// What to turn on and off for a path. [RFC 6458, section 8.1.12](https://www.rfc-editor.org/rfc/rfc6458#section-8.1.12).
pub const SPP_DSCP: u32 = 512;

/// SHA-1, which is mandatory.
///
/// An algorithm for authenticating chunks. [RFC 4895, section 8.4](https://www.rfc-editor.org/rfc/rfc4895#section-8.4).
pub const SCTP_AUTH_HMAC_ID_SHA1: u16 = 1;

/// SHA-256.
///
/// An algorithm for authenticating chunks. [RFC 4895, section 8.4](https://www.rfc-editor.org/rfc/rfc4895#section-8.4).
pub const SCTP_AUTH_HMAC_ID_SHA256: u16 = 3;

/// To reset streams.
///
/// What the peer may request. [RFC 6525, section 6.3.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.1).
pub const SCTP_ENABLE_RESET_STREAM_REQ: u32 = 1;

/// To reset the association.
///
/// What the peer may request. [RFC 6525, section 6.3.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.1).
pub const SCTP_ENABLE_RESET_ASSOC_REQ: u32 = 2;

/// To add streams.
///
/// What the peer may request. [RFC 6525, section 6.3.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.1).
pub const SCTP_ENABLE_CHANGE_ASSOC_REQ: u32 = 4;

/// Streams from the peer.
///
/// Which streams to reset. [RFC 6525, section 6.3.2](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.2).
pub const SCTP_STREAM_RESET_INCOMING: u16 = 1;

/// Streams to the peer.
///
/// Which streams to reset. [RFC 6525, section 6.3.2](https://www.rfc-editor.org/rfc/rfc6525#section-6.3.2).
pub const SCTP_STREAM_RESET_OUTGOING: u16 = 2;

/// It concerns streams from the peer.
///
/// The result of a stream reset. [RFC 6525, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.1).
pub const SCTP_STREAM_RESET_INCOMING_SSN: u16 = 1;

/// It concerns streams to the peer.
///
/// The result of a stream reset. [RFC 6525, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.1).
pub const SCTP_STREAM_RESET_OUTGOING_SSN: u16 = 2;

/// The peer refused.
///
/// The result of a stream reset. [RFC 6525, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.1).
pub const SCTP_STREAM_RESET_DENIED: u16 = 4;

/// It failed.
///
/// The result of a stream reset. [RFC 6525, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.1).
pub const SCTP_STREAM_RESET_FAILED: u16 = 8;

/// The peer refused.
///
/// The result of an association reset. [RFC 6525, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.2).
pub const SCTP_ASSOC_RESET_DENIED: u16 = 4;

/// It failed.
///
/// The result of an association reset. [RFC 6525, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.2).
pub const SCTP_ASSOC_RESET_FAILED: u16 = 8;

/// The peer refused.
///
/// The result of adding streams. [RFC 6525, section 6.1.3](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.3).
pub const SCTP_STREAM_CHANGE_DENIED: u16 = 4;

/// It failed.
///
/// The result of adding streams. [RFC 6525, section 6.1.3](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.3).
pub const SCTP_STREAM_CHANGE_FAILED: u16 = 8;

/// FreeBSD's default, a simple round-robin.
///
/// Which stream sends next. [RFC 8260, section 4.3.2](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.2).
pub const SCTP_SS_DEFAULT: u32 = 0;

/// The message that was sent first.
///
/// Which stream sends next. [RFC 8260, section 4.3.2](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.2).
pub const SCTP_SS_FCFS: u32 = 0;

/// The stream of the highest priority.
///
/// Which stream sends next. [RFC 8260, section 4.3.2](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.2).
pub const SCTP_SS_PRIO: u32 = 1;

/// Each stream in turn, one message.
///
/// Which stream sends next. [RFC 8260, section 4.3.2](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.2).
pub const SCTP_SS_RR: u32 = 2;

/// Each stream gets the same share.
///
/// Which stream sends next. [RFC 8260, section 4.3.2](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.2).
pub const SCTP_SS_FC: u32 = 3;

/// Each stream gets a share according to its weight.
///
/// Which stream sends next. [RFC 8260, section 4.3.2](https://www.rfc-editor.org/rfc/rfc8260#section-4.3.2).
pub const SCTP_SS_WFQ: u32 = 4;

/// Adds the addresses.
///
/// What sctp_bindx() does with addresses. [RFC 6458, section 9.1](https://www.rfc-editor.org/rfc/rfc6458#section-9.1).
pub const SCTP_BINDX_ADD_ADDR: ::core::ffi::c_int = 1;

/// Removes the addresses.
///
/// What sctp_bindx() does with addresses. [RFC 6458, section 9.1](https://www.rfc-editor.org/rfc/rfc6458#section-9.1).
pub const SCTP_BINDX_REM_ADDR: ::core::ffi::c_int = 2;

/// No address.
///
/// Families of socket addresses.
pub const AF_UNSPEC: ::core::ffi::c_int = 0;

/// IPv4.
///
/// Families of socket addresses.
pub const AF_INET: ::core::ffi::c_int = 2;

/// IPv6.
///
/// Families of socket addresses.
pub const AF_INET6: ::core::ffi::c_int = 10;

/// The protocol, and the level of its options.
///
/// Arguments of socket() and of the calls for options.
pub const IPPROTO_SCTP: ::core::ffi::c_int = 132;

/// Another name of that level.
///
/// Arguments of socket() and of the calls for options.
pub const SOL_SCTP: ::core::ffi::c_int = 132;

/// The level of options common to all sockets.
///
/// Arguments of socket() and of the calls for options.
pub const SOL_SOCKET: ::core::ffi::c_int = 1;

/// Both heartbeat flags.
///
/// Combinations of flags.
pub const SPP_HB: u32 = 3;

/// Both path MTU flags.
///
/// Combinations of flags.
pub const SPP_PMTUD: u32 = 24;

/// Both acknowledgement flags.
///
/// Combinations of flags.
pub const SPP_SACKDELAY: u32 = 96;

/// All that SCTP_ENABLE_STREAM_RESET accepts.
///
/// Combinations of flags.
pub const SCTP_ENABLE_STRRESET_MASK: u32 = 7;

/// The policy in sinfo_flags.
///
/// 16-bit constants of the same kind, and second names of flags.
pub const SCTP_PR_SCTP_MASK: u16 = 48;

/// Another name of SCTP_STREAM_CHANGE_DENIED.
///
/// 16-bit constants of the same kind, and second names of flags.
pub const SCTP_ASSOC_CHANGE_DENIED: u16 = 4;

/// Another name of SCTP_STREAM_CHANGE_FAILED.
///
/// 16-bit constants of the same kind, and second names of flags.
pub const SCTP_ASSOC_CHANGE_FAILED: u16 = 8;

/// Below the first.
///
/// Where Linux's types of notifications begin and end.
pub const SCTP_SN_TYPE_BASE: u16 = 32768;

/// Not a notification: for SCTP_EVENT, whether SCTP_SNDRCV comes with each message of the socket; one association ignores it.
///
/// Where Linux's types of notifications begin and end.
pub const SCTP_DATA_IO_EVENT: u16 = 32768;

/// The last; lower in older headers.
///
/// Where Linux's types of notifications begin and end.
pub const SCTP_SN_TYPE_MAX: u16 = 32781;

/// Error number.
pub const EACCES: ::core::ffi::c_int = 13;

/// Error number.
pub const EADDRINUSE: ::core::ffi::c_int = 98;

/// Error number.
pub const EADDRNOTAVAIL: ::core::ffi::c_int = 99;

/// Error number.
pub const EAFNOSUPPORT: ::core::ffi::c_int = 97;

/// Error number.
pub const EAGAIN: ::core::ffi::c_int = 11;

/// Error number.
pub const EALREADY: ::core::ffi::c_int = 114;

/// Error number.
pub const EBADF: ::core::ffi::c_int = 9;

/// Error number.
pub const EBUSY: ::core::ffi::c_int = 16;

/// Error number.
pub const ECONNABORTED: ::core::ffi::c_int = 103;

/// Error number.
pub const ECONNREFUSED: ::core::ffi::c_int = 111;

/// Error number.
pub const ECONNRESET: ::core::ffi::c_int = 104;

/// Error number.
pub const EDESTADDRREQ: ::core::ffi::c_int = 89;

/// Error number.
pub const EDOM: ::core::ffi::c_int = 33;

/// Error number.
pub const EEXIST: ::core::ffi::c_int = 17;

/// Error number.
pub const EFAULT: ::core::ffi::c_int = 14;

/// Error number.
pub const EHOSTUNREACH: ::core::ffi::c_int = 113;

/// Error number.
pub const EINPROGRESS: ::core::ffi::c_int = 115;

/// Error number.
pub const EINTR: ::core::ffi::c_int = 4;

/// Error number.
pub const EINVAL: ::core::ffi::c_int = 22;

/// Error number.
pub const EIO: ::core::ffi::c_int = 5;

/// Error number.
pub const EISCONN: ::core::ffi::c_int = 106;

/// Error number.
pub const EMFILE: ::core::ffi::c_int = 24;

/// Error number.
pub const EMSGSIZE: ::core::ffi::c_int = 90;

/// Error number.
pub const ENETUNREACH: ::core::ffi::c_int = 101;

/// Error number.
pub const ENFILE: ::core::ffi::c_int = 23;

/// Error number.
pub const ENOBUFS: ::core::ffi::c_int = 105;

/// Error number.
pub const ENOENT: ::core::ffi::c_int = 2;

/// Error number.
pub const ENOMEM: ::core::ffi::c_int = 12;

/// Error number.
pub const ENOPROTOOPT: ::core::ffi::c_int = 92;

/// Error number.
pub const ENOSYS: ::core::ffi::c_int = 38;

/// Error number.
pub const ENOTCONN: ::core::ffi::c_int = 107;

/// Error number.
pub const ENOTSUP: ::core::ffi::c_int = 95;

/// Error number.
pub const EOPNOTSUPP: ::core::ffi::c_int = 95;

/// Error number.
pub const EPERM: ::core::ffi::c_int = 1;

/// Error number.
pub const EPIPE: ::core::ffi::c_int = 32;

/// Error number.
pub const EPROTONOSUPPORT: ::core::ffi::c_int = 93;

/// Error number.
pub const ERANGE: ::core::ffi::c_int = 34;

/// Error number.
pub const ESHUTDOWN: ::core::ffi::c_int = 108;

/// Error number.
pub const ESOCKTNOSUPPORT: ::core::ffi::c_int = 94;

/// Error number.
pub const ESRCH: ::core::ffi::c_int = 3;

/// Error number.
pub const ETIMEDOUT: ::core::ffi::c_int = 110;

/// Length of a socket option or address.
pub type socklen_t = u32;

/// Address family.
pub type sa_family_t = u16;

/// Identifies an association on a socket (RFC 6458, section 1.2).
pub type sctp_assoc_t = i32;

/// An IPv4 address.
///
/// Used by [`SCTP_DSTADDRV4`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct in_addr {
    /// The address. In network byte order.
    pub s_addr: u32,
}

/// An IPv6 address.
///
/// Used by [`SCTP_DSTADDRV6`].
#[repr(C)]
#[repr(align(4))]
#[derive(Clone, Copy, Debug)]
pub struct in6_addr {
    /// The address, first byte first.
    pub s6_addr: [u8; 16usize],
}

/// The beginning of any socket address.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sockaddr {
    /// Address family: `AF_INET` or `AF_INET6`.
    pub sa_family: u16,
    /// The rest, whose format depends on the family.
    pub sa_data: [::core::ffi::c_char; 14usize],
}

/// An IPv4 address and a port.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sockaddr_in {
    /// `AF_INET`.
    pub sin_family: u16,
    /// The port. In network byte order.
    pub sin_port: u16,
    /// The address.
    pub sin_addr: in_addr,
    /// Reserved; zero.
    pub sin_zero: [u8; 8usize],
}

/// An IPv6 address and a port.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sockaddr_in6 {
    /// `AF_INET6`.
    pub sin6_family: u16,
    /// The port. In network byte order.
    pub sin6_port: u16,
    /// Traffic class and flow label. In network byte order.
    pub sin6_flowinfo: u32,
    /// The address.
    pub sin6_addr: in6_addr,
    /// Index of the interface that a link-local address belongs to.
    pub sin6_scope_id: u32,
}

/// Room for a socket address of any family: 128 bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sockaddr_storage {
    /// Reserved; zero.
    pub __ss_align: [usize; 0usize],
    /// Address family: `AF_INET` or `AF_INET6`.
    pub ss_family: u16,
    /// Reserved; zero.
    pub __ss_padding: [::core::ffi::c_char; 126usize],
}

/// What closing a socket does with unacknowledged data.
///
/// Used by [`SO_LINGER`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct linger {
    /// Whether closing lingers at all.
    pub l_onoff: ::core::ffi::c_int,
    /// How long closing may wait. In seconds; 0 means: abort the association at once.
    pub l_linger: ::core::ffi::c_int,
}

/// A piece of a message in memory.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct iovec {
    /// Where it starts.
    pub iov_base: *mut ::core::ffi::c_void,
    /// Its length; `size_t` in C. In bytes.
    pub iov_len: usize,
}

/// Bounds of the retransmission timeout.
///
/// Used by [`SCTP_RTOINFO`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_rtoinfo {
    /// The association.
    pub srto_assoc_id: sctp_assoc_t,
    /// The timeout before a round trip was measured. In milliseconds; 0 leaves it unchanged.
    pub srto_initial: u32,
    /// The longest timeout. In milliseconds; 0 leaves it unchanged.
    pub srto_max: u32,
    /// The shortest timeout. In milliseconds; 0 leaves it unchanged.
    pub srto_min: u32,
}

/// Retransmission limit and cookie lifetime of an association, and what it knows about its peer.
///
/// Used by [`SCTP_ASSOCINFO`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_assocparams {
    /// The association.
    pub sasoc_assoc_id: sctp_assoc_t,
    /// Consecutive retransmissions before the association fails. 0 leaves it unchanged.
    pub sasoc_asocmaxrxt: u16,
    /// Addresses that the peer has; 0 for future associations.
    pub sasoc_number_peer_destinations: u16,
    /// Room left in the peer's receive window; 0 for future associations. In bytes.
    pub sasoc_peer_rwnd: u32,
    /// The receive window last announced to the peer; 0 for future associations. In bytes.
    pub sasoc_local_rwnd: u32,
    /// How long a cookie sent during setup is valid. In milliseconds; 0 leaves it unchanged.
    pub sasoc_cookie_life: u32,
}

/// What an association asks for while it is set up.
///
/// Used by [`SCTP_INITMSG`], [`SCTP_INIT`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_initmsg {
    /// Outbound streams to ask for. 0 leaves it unchanged.
    pub sinit_num_ostreams: u16,
    /// Inbound streams to accept at most. 0 leaves it unchanged.
    pub sinit_max_instreams: u16,
    /// How often INIT is retransmitted before setup fails. 0 leaves it unchanged.
    pub sinit_max_attempts: u16,
    /// The longest time between two of them, except after the first to each address, where SCTP_RTOINFO sets it. In milliseconds; 0 leaves it unchanged.
    pub sinit_max_init_timeo: u16,
}

/// A number for an association; its meaning depends on the option.
///
/// Used by [`SCTP_MAXSEG`], [`SCTP_MAX_BURST`], [`SCTP_CONTEXT`], [`SCTP_ENABLE_STREAM_RESET`], [`SCTP_PR_SUPPORTED`], [`SCTP_EXPOSE_POTENTIALLY_FAILED_STATE`], [`SCTP_INTERLEAVING_SUPPORTED`], [`SCTP_STREAM_SCHEDULER`], [`SCTP_ASCONF_SUPPORTED`], [`SCTP_AUTH_SUPPORTED`], [`SCTP_ECN_SUPPORTED`], [`SCTP_RECONFIG_SUPPORTED`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_assoc_value {
    /// The association.
    pub assoc_id: sctp_assoc_t,
    /// The number.
    pub assoc_value: u32,
}

/// A number for a stream.
///
/// Used by [`SCTP_STREAM_SCHEDULER_VALUE`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_stream_value {
    /// The association.
    pub assoc_id: sctp_assoc_t,
    /// The stream.
    pub stream_id: u16,
    /// The number.
    pub stream_value: u16,
}

/// When received data is acknowledged.
///
/// Used by [`SCTP_DELAYED_SACK`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_sack_info {
    /// The association.
    pub sack_assoc_id: sctp_assoc_t,
    /// The longest delay of an acknowledgement; reads as 0 if there is none. Setting one turns the delay on. In milliseconds; 0 to 500; 0 leaves it unchanged.
    pub sack_delay: u32,
    /// Packets after which one is sent at once; 1 means no delay. 0 leaves it unchanged.
    pub sack_freq: u32,
}

/// The adaptation layer to announce to peers.
///
/// Used by [`SCTP_ADAPTATION_LAYER`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_setadaptation {
    /// A number that both applications understand; SCTP only carries it, in network byte order on the wire. 0 means: nothing is announced.
    pub ssb_adaptation_ind: u32,
}

/// The primary path of an association.
///
/// Used by [`SCTP_PRIMARY_ADDR`].
///
/// Packed; C aligns the struct to 4.
#[repr(C, packed(4))]
#[derive(Clone, Copy, Debug)]
pub struct sctp_prim {
    /// The association.
    pub ssp_assoc_id: sctp_assoc_t,
    /// The peer's address to send to by default.
    pub ssp_addr: sockaddr_storage,
}

/// Another name of [`sctp_prim`].
pub type sctp_setprim = sctp_prim;

/// The path that the peer should use.
///
/// Used by [`SCTP_SET_PEER_PRIMARY_ADDR`].
///
/// Packed; C aligns the struct to 4.
#[repr(C, packed(4))]
#[derive(Clone, Copy, Debug)]
pub struct sctp_setpeerprim {
    /// The association.
    pub sspp_assoc_id: sctp_assoc_t,
    /// The local address that the peer should send to.
    pub sspp_addr: sockaddr_storage,
}

/// Heartbeats, retransmission limit and path MTU of a path.
///
/// Used by [`SCTP_PEER_ADDR_PARAMS`].
///
/// Packed; C aligns the struct to 4.
#[repr(C, packed)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_paddrparams {
    /// The association.
    pub spp_assoc_id: sctp_assoc_t,
    /// The path; the unspecified address for all of them.
    pub spp_address: sockaddr_storage,
    /// Time between two heartbeats on an idle path, in addition to the retransmission timeout. In milliseconds; 0 means: unchanged unless SPP_HB_TIME_IS_ZERO is set.
    pub spp_hbinterval: u32,
    /// Consecutive failures, of data or heartbeats, up to which a path is reachable; one more makes it unreachable. 0 leaves it unchanged.
    pub spp_pathmaxrxt: u16,
    /// The path MTU, headers included. Set for one path it lasts until the next packet, unless discovery is off for the association; in 5.10 always. Read for future associations it is 0 unless it was set. In bytes; 0 leaves it unchanged.
    pub spp_pathmtu: u32,
    /// How long acknowledgements are delayed. In milliseconds; 0 to 500; 0 leaves it unchanged.
    pub spp_sackdelay: u32,
    /// What to turn on and off.
    pub spp_flags: u32,
    /// Flow label of the packets sent to an IPv6 address; used with `SPP_IPV6_FLOWLABEL`. An existing path uses it with its next route. 0 to 1048575. Since 4.19.
    pub spp_ipv6_flowlabel: u32,
    /// Differentiated services code point, in the upper six bits; used with `SPP_DSCP`. 0 to 252. Since 4.19.
    pub spp_dscp: u8,
    /// The bytes that C's alignment adds; zero.
    pub __tail_padding: [u8; 1usize],
}

/// When a path has failed or potentially failed.
///
/// Used by [`SCTP_PEER_ADDR_THLDS`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_paddrthlds {
    /// The association.
    pub spt_assoc_id: sctp_assoc_t,
    /// The path; the unspecified address for all of them.
    pub spt_address: sockaddr_storage,
    /// Consecutive failures, of data or heartbeats, up to which a path is reachable; one more makes it unreachable. 0 leaves it unchanged.
    pub spt_pathmaxrxt: u16,
    /// A path is potentially failed after more consecutive failures than this; never, if this is at least the other limit minus one.
    pub spt_pathpfthld: u16,
}

/// When a path has failed or potentially failed, and when another becomes primary.
///
/// Used by [`SCTP_PEER_ADDR_THLDS_V2`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_paddrthlds_v2 {
    /// The association.
    pub spt_assoc_id: sctp_assoc_t,
    /// The path; the unspecified address for all of them.
    pub spt_address: sockaddr_storage,
    /// Consecutive failures, of data or heartbeats, up to which a path is reachable; one more makes it unreachable. 0 leaves it unchanged.
    pub spt_pathmaxrxt: u16,
    /// A path is potentially failed after more consecutive failures than this; never, if this is at least the limit for unreachable minus one.
    pub spt_pathpfthld: u16,
    /// Consecutive failures after which one more switches the primary path; 65535: never. At least the one for potentially failed.
    pub spt_pathcpthld: u16,
}

/// The UDP port to which packets for a peer are sent.
///
/// Used by [`SCTP_REMOTE_UDP_ENCAPS_PORT`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_udpencaps {
    /// The association.
    pub sue_assoc_id: sctp_assoc_t,
    /// The path; the unspecified address for all of them.
    pub sue_address: sockaddr_storage,
    /// The peer's UDP port. 0 turns it off. In network byte order.
    pub sue_port: u16,
}

/// How often a path is probed for a larger MTU.
///
/// Used by [`SCTP_PLPMTUD_PROBE_INTERVAL`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_probeinterval {
    /// The association.
    pub spi_assoc_id: sctp_assoc_t,
    /// The path; the unspecified address for all of them.
    pub spi_address: sockaddr_storage,
    /// Time between two probes, five seconds or more. In milliseconds; 0 turns it off.
    pub spi_interval: u32,
}

/// State and measurements of a path.
///
/// Used by [`SCTP_GET_PEER_ADDR_INFO`].
///
/// Packed; C aligns the struct to 4.
#[repr(C, packed(4))]
#[derive(Clone, Copy, Debug)]
pub struct sctp_paddrinfo {
    /// The association.
    pub spinfo_assoc_id: sctp_assoc_t,
    /// The path.
    pub spinfo_address: sockaddr_storage,
    /// Whether the path works.
    pub spinfo_state: i32,
    /// The congestion window. In bytes.
    pub spinfo_cwnd: u32,
    /// The smoothed round-trip time; 0 until one is measured. In timer ticks of the kernel (jiffies).
    pub spinfo_srtt: u32,
    /// The retransmission timeout. In milliseconds.
    pub spinfo_rto: u32,
    /// The path MTU, headers included. In bytes.
    pub spinfo_mtu: u32,
}

/// State of an association.
///
/// Used by [`SCTP_STATUS`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_status {
    /// The association.
    pub sstat_assoc_id: sctp_assoc_t,
    /// Its state.
    pub sstat_state: i32,
    /// Room left in the peer's receive window. In bytes.
    pub sstat_rwnd: u32,
    /// Unacknowledged DATA chunks.
    pub sstat_unackdata: u16,
    /// Missing DATA chunks below the last one received: gaps, not data that waits to be read.
    pub sstat_penddata: u16,
    /// Streams from the peer.
    pub sstat_instrms: u16,
    /// Streams to the peer.
    pub sstat_outstrms: u16,
    /// Messages larger than this are split. In bytes.
    pub sstat_fragmentation_point: u32,
    /// The primary path.
    pub sstat_primary: sctp_paddrinfo,
}

/// The associations of a socket.
///
/// Used by [`SCTP_GET_ASSOC_ID_LIST`].
///
/// The last member is an array of variable length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_assoc_ids {
    /// `gaids_number_of_ids`
    pub gaids_number_of_ids: u32,
    /// Their ids.
    pub gaids_assoc_id: [sctp_assoc_t; 0usize],
}

/// Messages abandoned under partial reliability.
///
/// Used by [`SCTP_PR_STREAM_STATUS`], [`SCTP_PR_ASSOC_STATUS`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_prstatus {
    /// The association.
    pub sprstat_assoc_id: sctp_assoc_t,
    /// The stream, for options about a stream.
    pub sprstat_sid: u16,
    /// The policy under which they were abandoned; `SCTP_PR_SCTP_ALL` for the sum.
    pub sprstat_policy: u16,
    /// Messages of which nothing had been sent; under `SCTP_PR_SCTP_PRIO`, pieces that had not been sent.
    pub sprstat_abandoned_unsent: u64,
    /// Messages of which some part had been sent; under `SCTP_PR_SCTP_PRIO`, pieces that had been sent.
    pub sprstat_abandoned_sent: u64,
}

/// Counters of an association.
///
/// Used by [`SCTP_GET_ASSOC_STATS`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_assoc_stats {
    /// The association.
    pub sas_assoc_id: sctp_assoc_t,
    /// The path with the longest timeout; if none was longer than the smallest since the last reading, that of an earlier one. 0 means: no peer address observed yet.
    pub sas_obs_rto_ipaddr: sockaddr_storage,
    /// The longest retransmission timeout since the last read. In timer ticks of the kernel (jiffies).
    pub sas_maxrto: u64,
    /// SACK chunks received.
    pub sas_isacks: u64,
    /// SACK chunks sent.
    pub sas_osacks: u64,
    /// Packets sent.
    pub sas_opackets: u64,
    /// Packets received; several that the sender joined for GSO arrive as one on the same machine.
    pub sas_ipackets: u64,
    /// DATA chunks retransmitted.
    pub sas_rtxchunks: u64,
    /// DATA chunks discarded because their TSN was too far ahead of those received.
    pub sas_outofseqtsns: u64,
    /// Duplicate DATA chunks received, as reported to the peer.
    pub sas_idupchunks: u64,
    /// Gap blocks in the SACK chunks received, except in outdated ones.
    pub sas_gapcnt: u64,
    /// Unordered DATA chunks sent, each counted once.
    pub sas_ouodchunks: u64,
    /// Unordered DATA chunks received, neither duplicate nor discarded.
    pub sas_iuodchunks: u64,
    /// Ordered DATA chunks sent, each counted once.
    pub sas_oodchunks: u64,
    /// Ordered DATA chunks received, neither duplicate nor discarded.
    pub sas_iodchunks: u64,
    /// Control chunks sent, except AUTH.
    pub sas_octrlchunks: u64,
    /// Control chunks received, AUTH included.
    pub sas_ictrlchunks: u64,
}

/// A chunk type that must arrive authenticated.
///
/// Used by [`SCTP_AUTH_CHUNK`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_authchunk {
    /// The chunk type.
    pub sauth_chunk: u8,
}

/// HMAC algorithms, the preferred one first.
///
/// Used by [`SCTP_HMAC_IDENT`].
///
/// The last member is an array of variable length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_hmacalgo {
    /// `shmac_num_idents` C also calls it `shmac_number_of_idents`.
    #[doc(alias = "shmac_number_of_idents")]
    pub shmac_num_idents: u32,
    /// The algorithms; SHA-1 must be one of them.
    pub shmac_idents: [u16; 0usize],
}

/// A shared key.
///
/// Used by [`SCTP_AUTH_KEY`].
///
/// The last member is an array of variable length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_authkey {
    /// The association.
    pub sca_assoc_id: sctp_assoc_t,
    /// Its number, which the peer uses as well.
    pub sca_keynumber: u16,
    /// `sca_keylength` 0 means: the null key.
    pub sca_keylength: u16,
    /// The key.
    pub sca_key: [u8; 0usize],
}

/// A shared key by its number.
///
/// Used by [`SCTP_AUTH_ACTIVE_KEY`], [`SCTP_AUTH_DEACTIVATE_KEY`], [`SCTP_AUTH_DELETE_KEY`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_authkeyid {
    /// The association.
    pub scact_assoc_id: sctp_assoc_t,
    /// The number.
    pub scact_keynumber: u16,
}

/// Chunk types that must be authenticated.
///
/// Used by [`SCTP_PEER_AUTH_CHUNKS`], [`SCTP_LOCAL_AUTH_CHUNKS`].
///
/// The last member is an array of variable length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_authchunks {
    /// The association.
    pub gauth_assoc_id: sctp_assoc_t,
    /// `gauth_number_of_chunks` C also calls it `guth_number_of_chunks`.
    #[doc(alias = "guth_number_of_chunks")]
    pub gauth_number_of_chunks: u32,
    /// The chunk types.
    pub gauth_chunks: [u8; 0usize],
}

/// Streams whose sequence numbers restart at 0.
///
/// Used by [`SCTP_RESET_STREAMS`].
///
/// The last member is an array of variable length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_reset_streams {
    /// The association.
    pub srs_assoc_id: sctp_assoc_t,
    /// Which direction.
    pub srs_flags: u16,
    /// `srs_number_streams` 0 means: all streams.
    pub srs_number_streams: u16,
    /// The streams, in host byte order; an empty list means all.
    pub srs_stream_list: [u16; 0usize],
}

/// Streams to add to an association.
///
/// Used by [`SCTP_ADD_STREAMS`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_add_streams {
    /// The association.
    pub sas_assoc_id: sctp_assoc_t,
    /// Additional streams from the peer.
    pub sas_instrms: u16,
    /// Additional streams to the peer.
    pub sas_outstrms: u16,
}

/// How a message is sent, or was received.
///
/// Used by [`SCTP_DEFAULT_SEND_PARAM`], [`SCTP_SNDRCV`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_sndrcvinfo {
    /// The stream.
    pub sinfo_stream: u16,
    /// Stream sequence number of a received message.
    pub sinfo_ssn: u16,
    /// Flags, and on sending a partial-reliability policy.
    pub sinfo_flags: u16,
    /// Payload protocol identifier. In network byte order.
    pub sinfo_ppid: u32,
    /// A number chosen by the application, returned if sending fails.
    pub sinfo_context: u32,
    /// How long the message may wait; with another policy, that policy's value. In milliseconds; 0 means: never expires.
    pub sinfo_timetolive: u32,
    /// TSN of a received message, or of its first piece.
    pub sinfo_tsn: u32,
    /// The cumulative TSN, for an unordered message.
    pub sinfo_cumtsn: u32,
    /// The association.
    pub sinfo_assoc_id: sctp_assoc_t,
}

/// How a message is sent.
///
/// Used by [`SCTP_DEFAULT_SNDINFO`], [`SCTP_SNDINFO`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_sndinfo {
    /// The stream; `SCTP_STATUS` says how many there are.
    pub snd_sid: u16,
    /// Whether it is unordered, uses the path of the given address, or ends the association.
    pub snd_flags: u16,
    /// Payload protocol identifier. In network byte order.
    pub snd_ppid: u32,
    /// A number chosen by the application, returned if sending fails.
    pub snd_context: u32,
    /// The association, on a one-to-many socket if no address is given.
    pub snd_assoc_id: sctp_assoc_t,
}

/// How a message was received.
///
/// Used by [`SCTP_RCVINFO`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_rcvinfo {
    /// The stream.
    pub rcv_sid: u16,
    /// Stream sequence number; with interleaving, 16 bits of the message identifier.
    pub rcv_ssn: u16,
    /// `SCTP_UNORDERED`, or nothing.
    pub rcv_flags: u16,
    /// Payload protocol identifier. In network byte order.
    pub rcv_ppid: u32,
    /// TSN of the message, or of its first piece.
    pub rcv_tsn: u32,
    /// The cumulative TSN, for an unordered message.
    pub rcv_cumtsn: u32,
    /// The association's context.
    pub rcv_context: u32,
    /// The association.
    pub rcv_assoc_id: sctp_assoc_t,
}

/// Properties of the message after the one just received.
///
/// Used by [`SCTP_NXTINFO`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_nxtinfo {
    /// Its stream.
    pub nxt_sid: u16,
    /// `SCTP_UNORDERED` and `SCTP_NOTIFICATION`, on FreeBSD also `SCTP_COMPLETE`: as in sinfo_flags.
    pub nxt_flags: u16,
    /// Its payload protocol identifier. In network byte order.
    pub nxt_ppid: u32,
    /// Its length, or that of the part that has arrived. In bytes.
    pub nxt_length: u32,
    /// The association.
    pub nxt_assoc_id: sctp_assoc_t,
}

/// When a message is abandoned.
///
/// Used by [`SCTP_PRINFO`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_prinfo {
    /// The policy.
    pub pr_policy: u16,
    /// Milliseconds, retransmissions or priority, depending on the policy.
    pub pr_value: u32,
}

/// When messages that do not specify it are abandoned.
///
/// Used by [`SCTP_DEFAULT_PRINFO`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_default_prinfo {
    /// The association.
    pub pr_assoc_id: sctp_assoc_t,
    /// Milliseconds, retransmissions or priority, depending on the policy.
    pub pr_value: u32,
    /// The policy.
    pub pr_policy: u16,
}

/// The key that a message is authenticated with.
///
/// Used by [`SCTP_AUTHINFO`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_authinfo {
    /// Its number.
    pub auth_keynumber: u16,
}

/// Several kinds of information for one sctp_sendv().
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_sendv_spa {
    /// Which of the others are present.
    pub sendv_flags: u32,
    /// How the message is sent.
    pub sendv_sndinfo: sctp_sndinfo,
    /// When it is abandoned.
    pub sendv_prinfo: sctp_prinfo,
    /// The key that it is authenticated with.
    pub sendv_authinfo: sctp_authinfo,
}

/// Both kinds of information from one sctp_recvv().
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_recvv_rn {
    /// How the message was received.
    pub recvv_rcvinfo: sctp_rcvinfo,
    /// Properties of the next one.
    pub recvv_nxtinfo: sctp_nxtinfo,
}

/// An association to move to a socket of its own.
///
/// Used by [`SCTP_SOCKOPT_PEELOFF`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_peeloff_arg_t {
    /// The association.
    pub associd: sctp_assoc_t,
    /// The new socket.
    pub sd: ::core::ffi::c_int,
}

/// An association to move to a socket of its own, and how.
///
/// Used by [`SCTP_SOCKOPT_PEELOFF_FLAGS`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_peeloff_flags_arg_t {
    /// The association and the new socket.
    pub p_arg: sctp_peeloff_arg_t,
    /// `SOCK_CLOEXEC` and `SOCK_NONBLOCK`.
    pub flags: ::core::ffi::c_uint,
}

/// Addresses to connect to, by a pointer.
///
/// Used by [`SCTP_SOCKOPT_CONNECTX3`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_getaddrs_old {
    /// The association.
    pub assoc_id: sctp_assoc_t,
    /// Length of the addresses in bytes, in spite of its name. In bytes.
    pub addr_num: ::core::ffi::c_int,
    /// The addresses, packed one after another.
    pub addrs: *mut sockaddr,
}

/// The addresses of an association.
///
/// Used by [`SCTP_GET_PEER_ADDRS`], [`SCTP_GET_LOCAL_ADDRS`].
///
/// The last member is an array of variable length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_getaddrs {
    /// The association.
    pub assoc_id: sctp_assoc_t,
    /// How many addresses follow.
    pub addr_num: u32,
    /// The addresses, packed one after another.
    pub addrs: [u8; 0usize],
}

/// Whether a type of notification is wanted.
///
/// Used by [`SCTP_EVENT`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_event {
    /// The association.
    pub se_assoc_id: sctp_assoc_t,
    /// The type.
    pub se_type: u16,
    /// Whether it is wanted.
    pub se_on: u8,
}

/// Which notifications are wanted.
///
/// Used by [`SCTP_EVENTS`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_event_subscribe {
    /// SCTP_SNDRCV with each received message.
    pub sctp_data_io_event: u8,
    /// Deliver `SCTP_ASSOC_CHANGE`.
    pub sctp_association_event: u8,
    /// Deliver `SCTP_PEER_ADDR_CHANGE`.
    pub sctp_address_event: u8,
    /// Deliver `SCTP_SEND_FAILED`.
    pub sctp_send_failure_event: u8,
    /// Deliver `SCTP_REMOTE_ERROR`.
    pub sctp_peer_error_event: u8,
    /// Deliver `SCTP_SHUTDOWN_EVENT`.
    pub sctp_shutdown_event: u8,
    /// Deliver `SCTP_PARTIAL_DELIVERY_EVENT`.
    pub sctp_partial_delivery_event: u8,
    /// Deliver `SCTP_ADAPTATION_INDICATION`.
    pub sctp_adaptation_layer_event: u8,
    /// Deliver `SCTP_AUTHENTICATION_EVENT`.
    pub sctp_authentication_event: u8,
    /// Deliver `SCTP_SENDER_DRY_EVENT`. Since 3.0.
    pub sctp_sender_dry_event: u8,
    /// Deliver `SCTP_STREAM_RESET_EVENT`. Since 4.11.
    pub sctp_stream_reset_event: u8,
    /// Deliver `SCTP_ASSOC_RESET_EVENT`. Since 4.12.
    pub sctp_assoc_reset_event: u8,
    /// Deliver `SCTP_STREAM_CHANGE_EVENT`. Since 4.12.
    pub sctp_stream_change_event: u8,
    /// Deliver `SCTP_SEND_FAILED_EVENT`. Since 5.5.
    pub sctp_send_failure_event_event: u8,
}

/// The header of every notification.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_tlv {
    /// `sn_type`
    pub sn_type: u16,
    /// `sn_flags`
    pub sn_flags: u16,
    /// `sn_length`
    pub sn_length: u32,
}

/// An association came up, was lost, restarted or ended.
///
/// Used by [`SCTP_ASSOC_CHANGE`].
///
/// The last member is an array of variable length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_assoc_change {
    /// `sac_type`
    pub sac_type: u16,
    /// `sac_flags`
    pub sac_flags: u16,
    /// `sac_length`
    pub sac_length: u32,
    /// What happened.
    pub sac_state: u16,
    /// The reason, if the association was lost or could not be set up. 0 means: no error. In network byte order.
    pub sac_error: u16,
    /// Streams to the peer, when it came up or restarted; otherwise 0.
    pub sac_outbound_streams: u16,
    /// Streams from the peer, when it came up or restarted; otherwise 0.
    pub sac_inbound_streams: u16,
    /// The association.
    pub sac_assoc_id: sctp_assoc_t,
    /// The error causes of the ABORT chunk that ended it, if there was one (erratum 6113); empty if it could not be set up.
    pub sac_info: [u8; 0usize],
}

/// Something happened to an address of the peer.
///
/// Used by [`SCTP_PEER_ADDR_CHANGE`].
///
/// Packed; C aligns the struct to 4.
#[repr(C, packed(4))]
#[derive(Clone, Copy, Debug)]
pub struct sctp_paddr_change {
    /// `spc_type`
    pub spc_type: u16,
    /// `spc_flags`
    pub spc_flags: u16,
    /// `spc_length`
    pub spc_length: u32,
    /// The address.
    pub spc_aaddr: sockaddr_storage,
    /// What happened.
    pub spc_state: ::core::ffi::c_int,
    /// Why an address became reachable or unreachable. Meaningless if it was added, removed or made primary: then it is 0, the number of `SCTP_FAILED_THRESHOLD`.
    pub spc_error: ::core::ffi::c_int,
    /// The association.
    pub spc_assoc_id: sctp_assoc_t,
}

/// The peer sent an ERROR chunk.
///
/// Used by [`SCTP_REMOTE_ERROR`].
///
/// The last member is an array of variable length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_remote_error {
    /// `sre_type`
    pub sre_type: u16,
    /// `sre_flags`
    pub sre_flags: u16,
    /// `sre_length`
    pub sre_length: u32,
    /// The cause; each cause of the chunk has its own notification. In network byte order.
    pub sre_error: u16,
    /// The association.
    pub sre_assoc_id: sctp_assoc_t,
    /// The rest of the cause as on the wire, without its header and with its padding.
    pub sre_data: [u8; 0usize],
}

/// A message could not be delivered (older form).
///
/// Used by [`SCTP_SEND_FAILED`].
///
/// The last member is an array of variable length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_send_failed {
    /// `ssf_type`
    pub ssf_type: u16,
    /// Whether any of it was sent.
    pub ssf_flags: u16,
    /// `ssf_length`
    pub ssf_length: u32,
    /// The error cause; none for a message that was abandoned under partial reliability. 0 means: no error. In network byte order.
    pub ssf_error: u32,
    /// How it was sent, and which piece of it this is.
    pub ssf_info: sctp_sndrcvinfo,
    /// The association.
    pub ssf_assoc_id: sctp_assoc_t,
    /// The message, or the piece that was not delivered.
    pub ssf_data: [u8; 0usize],
}

/// A message could not be delivered.
///
/// Used by [`SCTP_SEND_FAILED_EVENT`].
///
/// The last member is an array of variable length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_send_failed_event {
    /// `ssf_type`
    pub ssf_type: u16,
    /// Whether any of it was sent.
    pub ssf_flags: u16,
    /// `ssf_length`
    pub ssf_length: u32,
    /// The error cause; none for a message that was abandoned under partial reliability. 0 means: no error. In network byte order.
    pub ssf_error: u32,
    /// How it was sent, and which piece of it this is.
    pub ssfe_info: sctp_sndinfo,
    /// The association.
    pub ssf_assoc_id: sctp_assoc_t,
    /// The message, or the piece that was not delivered.
    pub ssf_data: [u8; 0usize],
}

/// The peer is shutting the association down.
///
/// Used by [`SCTP_SHUTDOWN_EVENT`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_shutdown_event {
    /// `sse_type`
    pub sse_type: u16,
    /// `sse_flags`
    pub sse_flags: u16,
    /// `sse_length`
    pub sse_length: u32,
    /// The association.
    pub sse_assoc_id: sctp_assoc_t,
}

/// The peer announced its adaptation layer.
///
/// Used by [`SCTP_ADAPTATION_INDICATION`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_adaptation_event {
    /// `sai_type`
    pub sai_type: u16,
    /// `sai_flags`
    pub sai_flags: u16,
    /// `sai_length`
    pub sai_length: u32,
    /// The number that the peer sent.
    pub sai_adaptation_ind: u32,
    /// The association.
    pub sai_assoc_id: sctp_assoc_t,
}

/// The partial delivery of a message was aborted.
///
/// Used by [`SCTP_PARTIAL_DELIVERY_EVENT`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_pdapi_event {
    /// `pdapi_type`
    pub pdapi_type: u16,
    /// With interleaving, 1 for an unordered message; otherwise 0.
    pub pdapi_flags: u16,
    /// `pdapi_length`
    pub pdapi_length: u32,
    /// What happened.
    pub pdapi_indication: u32,
    /// The association.
    pub pdapi_assoc_id: sctp_assoc_t,
    /// With interleaving, the stream of the message; otherwise 0. Since 4.16.
    pub pdapi_stream: u32,
    /// With interleaving, its message identifier; otherwise 0. Since 4.16.
    pub pdapi_seq: u32,
}

/// Something happened to a shared key.
///
/// Used by [`SCTP_AUTHENTICATION_EVENT`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_authkey_event {
    /// `auth_type`
    pub auth_type: u16,
    /// `auth_flags`
    pub auth_flags: u16,
    /// `auth_length`
    pub auth_length: u32,
    /// The key.
    pub auth_keynumber: u16,
    /// On FreeBSD the key that the peer used before, if it uses a new one; otherwise 0.
    pub auth_altkeynumber: u16,
    /// What happened.
    pub auth_indication: u32,
    /// The association.
    pub auth_assoc_id: sctp_assoc_t,
}

/// All data was sent and acknowledged.
///
/// Used by [`SCTP_SENDER_DRY_EVENT`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_sender_dry_event {
    /// `sender_dry_type`
    pub sender_dry_type: u16,
    /// `sender_dry_flags`
    pub sender_dry_flags: u16,
    /// `sender_dry_length`
    pub sender_dry_length: u32,
    /// The association.
    pub sender_dry_assoc_id: sctp_assoc_t,
}

/// Streams were reset, or could not be reset.
///
/// Used by [`SCTP_STREAM_RESET_EVENT`].
///
/// The last member is an array of variable length.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_stream_reset_event {
    /// `strreset_type`
    pub strreset_type: u16,
    /// Which direction, and whether it succeeded.
    pub strreset_flags: u16,
    /// `strreset_length`
    pub strreset_length: u32,
    /// The association.
    pub strreset_assoc_id: sctp_assoc_t,
    /// The streams, in host byte order; an empty list means all.
    pub strreset_stream_list: [u16; 0usize],
}

/// The association's sequence numbers were reset, or could not be reset.
///
/// Used by [`SCTP_ASSOC_RESET_EVENT`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_assoc_reset_event {
    /// `assocreset_type`
    pub assocreset_type: u16,
    /// Whether it succeeded.
    pub assocreset_flags: u16,
    /// `assocreset_length`
    pub assocreset_length: u32,
    /// The association.
    pub assocreset_assoc_id: sctp_assoc_t,
    /// The TSN with which the peer continues, in spite of its name in C; 0 if the request was denied.
    pub assocreset_local_tsn: u32,
    /// The TSN with which this side continues, in spite of its name in C; 0 if the request was denied.
    pub assocreset_remote_tsn: u32,
}

/// Streams were added, or could not be added.
///
/// Used by [`SCTP_STREAM_CHANGE_EVENT`].
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sctp_stream_change_event {
    /// `strchange_type`
    pub strchange_type: u16,
    /// Whether it succeeded.
    pub strchange_flags: u16,
    /// `strchange_length`
    pub strchange_length: u32,
    /// The association.
    pub strchange_assoc_id: sctp_assoc_t,
    /// Streams from the peer that were added, or should have been.
    pub strchange_instrms: u16,
    /// Streams to the peer that were added, or should have been.
    pub strchange_outstrms: u16,
}

/// Any notification.
#[repr(C)]
#[derive(Clone, Copy)]
pub union sctp_notification {
    /// The common header, which says which of the others it is.
    pub sn_header: sctp_tlv,
    /// `sn_assoc_change`
    pub sn_assoc_change: sctp_assoc_change,
    /// `sn_paddr_change`
    pub sn_paddr_change: sctp_paddr_change,
    /// `sn_remote_error`
    pub sn_remote_error: sctp_remote_error,
    /// `sn_send_failed`
    pub sn_send_failed: sctp_send_failed,
    /// `sn_shutdown_event`
    pub sn_shutdown_event: sctp_shutdown_event,
    /// `sn_adaptation_event`
    pub sn_adaptation_event: sctp_adaptation_event,
    /// `sn_pdapi_event`
    pub sn_pdapi_event: sctp_pdapi_event,
    /// `sn_authkey_event`
    pub sn_authkey_event: sctp_authkey_event,
    /// `sn_sender_dry_event`
    pub sn_sender_dry_event: sctp_sender_dry_event,
    /// `sn_strreset_event`
    pub sn_strreset_event: sctp_stream_reset_event,
    /// `sn_assocreset_event`
    pub sn_assocreset_event: sctp_assoc_reset_event,
    /// `sn_strchange_event`
    pub sn_strchange_event: sctp_stream_change_event,
    /// `sn_send_failed_event`
    pub sn_send_failed_event: sctp_send_failed_event,
}

unsafe extern "C" {
    /// Reads a socket option.
    pub fn getsockopt(
        sd: ::core::ffi::c_int,
        level: ::core::ffi::c_int,
        name: ::core::ffi::c_int,
        value: *mut ::core::ffi::c_void,
        length: *mut socklen_t,
    ) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Writes a socket option.
    pub fn setsockopt(
        sd: ::core::ffi::c_int,
        level: ::core::ffi::c_int,
        name: ::core::ffi::c_int,
        value: *const ::core::ffi::c_void,
        length: socklen_t,
    ) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Binds a socket to several addresses, or adds addresses to it and removes them later.
    ///
    /// Function. [RFC 6458, section 9.1](https://www.rfc-editor.org/rfc/rfc6458#section-9.1). Linux since 2.5.33; FreeBSD since 7.0.
    pub fn sctp_bindx(
        sd: ::core::ffi::c_int,
        addrs: *mut sockaddr,
        addrcnt: ::core::ffi::c_int,
        flags: ::core::ffi::c_int,
    ) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Starts an association with a peer of which several addresses are known.
    ///
    /// Function. [RFC 6458, section 9.9](https://www.rfc-editor.org/rfc/rfc6458#section-9.9). Linux since 2.6.13; FreeBSD since 7.0.
    pub fn sctp_connectx(
        sd: ::core::ffi::c_int,
        addrs: *mut sockaddr,
        addrcnt: ::core::ffi::c_int,
        id: *mut sctp_assoc_t,
    ) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Moves one association of a one-to-many socket to a socket of its own.
    ///
    /// Function. [RFC 6458, section 9.2](https://www.rfc-editor.org/rfc/rfc6458#section-9.2). Linux since 2.5.33; FreeBSD since 7.0.
    pub fn sctp_peeloff(
        sd: ::core::ffi::c_int,
        assoc_id: sctp_assoc_t,
    ) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Moves one association to a socket of its own that starts as close-on-exec or non-blocking.
    ///
    /// Function. Linux since 4.13 (partly); not on FreeBSD.
    pub fn sctp_peeloff_flags(
        sd: ::core::ffi::c_int,
        assoc_id: sctp_assoc_t,
        flags: ::core::ffi::c_uint,
    ) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Lists the addresses of the peer of an association.
    ///
    /// Function. [RFC 6458, section 9.3](https://www.rfc-editor.org/rfc/rfc6458#section-9.3). Linux since 2.5.61; FreeBSD since 7.0.
    pub fn sctp_getpaddrs(
        sd: ::core::ffi::c_int,
        id: sctp_assoc_t,
        addrs: *mut *mut sockaddr,
    ) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Frees the memory that `sctp_getpaddrs` filled.
    ///
    /// Function. [RFC 6458, section 9.4](https://www.rfc-editor.org/rfc/rfc6458#section-9.4). Linux since lksctp-tools 0.6.4; FreeBSD since 7.0.
    pub fn sctp_freepaddrs(addrs: *mut sockaddr) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Lists the addresses that an association, or the socket itself, is bound to.
    ///
    /// Function. [RFC 6458, section 9.5](https://www.rfc-editor.org/rfc/rfc6458#section-9.5). Linux since 2.5.61; FreeBSD since 7.0.
    pub fn sctp_getladdrs(
        sd: ::core::ffi::c_int,
        id: sctp_assoc_t,
        addrs: *mut *mut sockaddr,
    ) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Frees the memory that `sctp_getladdrs` filled.
    ///
    /// Function. [RFC 6458, section 9.6](https://www.rfc-editor.org/rfc/rfc6458#section-9.6). Linux since lksctp-tools 0.6.4; FreeBSD since 7.0.
    pub fn sctp_freeladdrs(addrs: *mut sockaddr) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// The length of a socket address of a given family.
    ///
    /// Function. Linux since lksctp-tools 1.0.7; FreeBSD since 7.0.
    pub fn sctp_getaddrlen(family: sa_family_t) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Reads a socket option of one association.
    ///
    /// Function. [RFC 6458, section 8](https://www.rfc-editor.org/rfc/rfc6458#section-8). Linux since lksctp-tools 0.7.4 or earlier (partly); FreeBSD since 7.0.
    pub fn sctp_opt_info(
        sd: ::core::ffi::c_int,
        id: sctp_assoc_t,
        opt: ::core::ffi::c_int,
        arg: *mut ::core::ffi::c_void,
        size: *mut socklen_t,
    ) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Sends a message with send, partial-reliability and key information.
    ///
    /// Function. [RFC 6458, section 9.12](https://www.rfc-editor.org/rfc/rfc6458#section-9.12). Linux since 4.17; FreeBSD since about 9.1.
    pub fn sctp_sendv(
        s: ::core::ffi::c_int,
        iov: *const iovec,
        iovcnt: ::core::ffi::c_int,
        addrs: *mut sockaddr,
        addrcnt: ::core::ffi::c_int,
        info: *mut ::core::ffi::c_void,
        infolen: socklen_t,
        infotype: ::core::ffi::c_uint,
        flags: ::core::ffi::c_int,
    ) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Sends a message with stream, payload protocol identifier, flags, lifetime and context as parameters.
    ///
    /// Function. [RFC 6458, section 9.7](https://www.rfc-editor.org/rfc/rfc6458#section-9.7). Linux since lksctp-tools 0.7.0; FreeBSD since 7.0.
    pub fn sctp_sendmsg(
        s: ::core::ffi::c_int,
        msg: *const ::core::ffi::c_void,
        len: usize,
        to: *mut sockaddr,
        tolen: socklen_t,
        ppid: u32,
        flags: u32,
        stream_no: u16,
        timetolive: u32,
        context: u32,
    ) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Sends a message on an association, with its attributes in a `sctp_sndrcvinfo`.
    ///
    /// Function. [RFC 6458, section 9.10](https://www.rfc-editor.org/rfc/rfc6458#section-9.10). Linux since lksctp-tools 1.0.4; FreeBSD since 7.0.
    pub fn sctp_send(
        s: ::core::ffi::c_int,
        msg: *const ::core::ffi::c_void,
        len: usize,
        sinfo: *const sctp_sndrcvinfo,
        flags: ::core::ffi::c_int,
    ) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Receives a message with its attributes, and those of the next one if it has already arrived.
    ///
    /// Function. [RFC 6458, section 9.13](https://www.rfc-editor.org/rfc/rfc6458#section-9.13). Linux since 3.17; FreeBSD since about 9.1.
    pub fn sctp_recvv(
        s: ::core::ffi::c_int,
        iov: *const iovec,
        iovlen: ::core::ffi::c_int,
        from: *mut sockaddr,
        fromlen: *mut socklen_t,
        info: *mut ::core::ffi::c_void,
        infolen: *mut socklen_t,
        infotype: *mut ::core::ffi::c_uint,
        flags: *mut ::core::ffi::c_int,
    ) -> ::core::ffi::c_int;
}

unsafe extern "C" {
    /// Receives a message, with its attributes in a `sctp_sndrcvinfo`.
    ///
    /// Function. [RFC 6458, section 9.8](https://www.rfc-editor.org/rfc/rfc6458#section-9.8). Linux since lksctp-tools 0.7.3; FreeBSD since 7.0.
    pub fn sctp_recvmsg(
        s: ::core::ffi::c_int,
        msg: *mut ::core::ffi::c_void,
        len: usize,
        from: *mut sockaddr,
        fromlen: *mut socklen_t,
        sinfo: *mut sctp_sndrcvinfo,
        msg_flags: *mut ::core::ffi::c_int,
    ) -> ::core::ffi::c_int;
}

// The layout in C: size, alignment and offsets, checked on every target.

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of in_addr"][::core::mem::size_of::<in_addr>() - 4usize];
    ["Alignment of in_addr"][::core::mem::align_of::<in_addr>() - 4usize];
    [
        "Offset of field: in_addr::s_addr",
    ][::core::mem::offset_of!(in_addr, s_addr) - 0usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of in6_addr"][::core::mem::size_of::<in6_addr>() - 16usize];
    ["Alignment of in6_addr"][::core::mem::align_of::<in6_addr>() - 4usize];
    [
        "Offset of field: in6_addr::s6_addr",
    ][::core::mem::offset_of!(in6_addr, s6_addr) - 0usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sockaddr"][::core::mem::size_of::<sockaddr>() - 16usize];
    ["Alignment of sockaddr"][::core::mem::align_of::<sockaddr>() - 2usize];
    [
        "Offset of field: sockaddr::sa_family",
    ][::core::mem::offset_of!(sockaddr, sa_family) - 0usize];
    [
        "Offset of field: sockaddr::sa_data",
    ][::core::mem::offset_of!(sockaddr, sa_data) - 2usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sockaddr_in"][::core::mem::size_of::<sockaddr_in>() - 16usize];
    ["Alignment of sockaddr_in"][::core::mem::align_of::<sockaddr_in>() - 4usize];
    [
        "Offset of field: sockaddr_in::sin_family",
    ][::core::mem::offset_of!(sockaddr_in, sin_family) - 0usize];
    [
        "Offset of field: sockaddr_in::sin_port",
    ][::core::mem::offset_of!(sockaddr_in, sin_port) - 2usize];
    [
        "Offset of field: sockaddr_in::sin_addr",
    ][::core::mem::offset_of!(sockaddr_in, sin_addr) - 4usize];
    [
        "Offset of field: sockaddr_in::sin_zero",
    ][::core::mem::offset_of!(sockaddr_in, sin_zero) - 8usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sockaddr_in6"][::core::mem::size_of::<sockaddr_in6>() - 28usize];
    ["Alignment of sockaddr_in6"][::core::mem::align_of::<sockaddr_in6>() - 4usize];
    [
        "Offset of field: sockaddr_in6::sin6_family",
    ][::core::mem::offset_of!(sockaddr_in6, sin6_family) - 0usize];
    [
        "Offset of field: sockaddr_in6::sin6_port",
    ][::core::mem::offset_of!(sockaddr_in6, sin6_port) - 2usize];
    [
        "Offset of field: sockaddr_in6::sin6_flowinfo",
    ][::core::mem::offset_of!(sockaddr_in6, sin6_flowinfo) - 4usize];
    [
        "Offset of field: sockaddr_in6::sin6_addr",
    ][::core::mem::offset_of!(sockaddr_in6, sin6_addr) - 8usize];
    [
        "Offset of field: sockaddr_in6::sin6_scope_id",
    ][::core::mem::offset_of!(sockaddr_in6, sin6_scope_id) - 24usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of linger"][::core::mem::size_of::<linger>() - 8usize];
    ["Alignment of linger"][::core::mem::align_of::<linger>() - 4usize];
    [
        "Offset of field: linger::l_onoff",
    ][::core::mem::offset_of!(linger, l_onoff) - 0usize];
    [
        "Offset of field: linger::l_linger",
    ][::core::mem::offset_of!(linger, l_linger) - 4usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_rtoinfo"][::core::mem::size_of::<sctp_rtoinfo>() - 16usize];
    ["Alignment of sctp_rtoinfo"][::core::mem::align_of::<sctp_rtoinfo>() - 4usize];
    [
        "Offset of field: sctp_rtoinfo::srto_assoc_id",
    ][::core::mem::offset_of!(sctp_rtoinfo, srto_assoc_id) - 0usize];
    [
        "Offset of field: sctp_rtoinfo::srto_initial",
    ][::core::mem::offset_of!(sctp_rtoinfo, srto_initial) - 4usize];
    [
        "Offset of field: sctp_rtoinfo::srto_max",
    ][::core::mem::offset_of!(sctp_rtoinfo, srto_max) - 8usize];
    [
        "Offset of field: sctp_rtoinfo::srto_min",
    ][::core::mem::offset_of!(sctp_rtoinfo, srto_min) - 12usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_assocparams"][::core::mem::size_of::<sctp_assocparams>() - 20usize];
    [
        "Alignment of sctp_assocparams",
    ][::core::mem::align_of::<sctp_assocparams>() - 4usize];
    [
        "Offset of field: sctp_assocparams::sasoc_assoc_id",
    ][::core::mem::offset_of!(sctp_assocparams, sasoc_assoc_id) - 0usize];
    [
        "Offset of field: sctp_assocparams::sasoc_asocmaxrxt",
    ][::core::mem::offset_of!(sctp_assocparams, sasoc_asocmaxrxt) - 4usize];
    [
        "Offset of field: sctp_assocparams::sasoc_number_peer_destinations",
    ][::core::mem::offset_of!(sctp_assocparams, sasoc_number_peer_destinations)
        - 6usize];
    [
        "Offset of field: sctp_assocparams::sasoc_peer_rwnd",
    ][::core::mem::offset_of!(sctp_assocparams, sasoc_peer_rwnd) - 8usize];
    [
        "Offset of field: sctp_assocparams::sasoc_local_rwnd",
    ][::core::mem::offset_of!(sctp_assocparams, sasoc_local_rwnd) - 12usize];
    [
        "Offset of field: sctp_assocparams::sasoc_cookie_life",
    ][::core::mem::offset_of!(sctp_assocparams, sasoc_cookie_life) - 16usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_initmsg"][::core::mem::size_of::<sctp_initmsg>() - 8usize];
    ["Alignment of sctp_initmsg"][::core::mem::align_of::<sctp_initmsg>() - 2usize];
    [
        "Offset of field: sctp_initmsg::sinit_num_ostreams",
    ][::core::mem::offset_of!(sctp_initmsg, sinit_num_ostreams) - 0usize];
    [
        "Offset of field: sctp_initmsg::sinit_max_instreams",
    ][::core::mem::offset_of!(sctp_initmsg, sinit_max_instreams) - 2usize];
    [
        "Offset of field: sctp_initmsg::sinit_max_attempts",
    ][::core::mem::offset_of!(sctp_initmsg, sinit_max_attempts) - 4usize];
    [
        "Offset of field: sctp_initmsg::sinit_max_init_timeo",
    ][::core::mem::offset_of!(sctp_initmsg, sinit_max_init_timeo) - 6usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_assoc_value"][::core::mem::size_of::<sctp_assoc_value>() - 8usize];
    [
        "Alignment of sctp_assoc_value",
    ][::core::mem::align_of::<sctp_assoc_value>() - 4usize];
    [
        "Offset of field: sctp_assoc_value::assoc_id",
    ][::core::mem::offset_of!(sctp_assoc_value, assoc_id) - 0usize];
    [
        "Offset of field: sctp_assoc_value::assoc_value",
    ][::core::mem::offset_of!(sctp_assoc_value, assoc_value) - 4usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_stream_value"][::core::mem::size_of::<sctp_stream_value>() - 8usize];
    [
        "Alignment of sctp_stream_value",
    ][::core::mem::align_of::<sctp_stream_value>() - 4usize];
    [
        "Offset of field: sctp_stream_value::assoc_id",
    ][::core::mem::offset_of!(sctp_stream_value, assoc_id) - 0usize];
    [
        "Offset of field: sctp_stream_value::stream_id",
    ][::core::mem::offset_of!(sctp_stream_value, stream_id) - 4usize];
    [
        "Offset of field: sctp_stream_value::stream_value",
    ][::core::mem::offset_of!(sctp_stream_value, stream_value) - 6usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_sack_info"][::core::mem::size_of::<sctp_sack_info>() - 12usize];
    ["Alignment of sctp_sack_info"][::core::mem::align_of::<sctp_sack_info>() - 4usize];
    [
        "Offset of field: sctp_sack_info::sack_assoc_id",
    ][::core::mem::offset_of!(sctp_sack_info, sack_assoc_id) - 0usize];
    [
        "Offset of field: sctp_sack_info::sack_delay",
    ][::core::mem::offset_of!(sctp_sack_info, sack_delay) - 4usize];
    [
        "Offset of field: sctp_sack_info::sack_freq",
    ][::core::mem::offset_of!(sctp_sack_info, sack_freq) - 8usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_setadaptation",
    ][::core::mem::size_of::<sctp_setadaptation>() - 4usize];
    [
        "Alignment of sctp_setadaptation",
    ][::core::mem::align_of::<sctp_setadaptation>() - 4usize];
    [
        "Offset of field: sctp_setadaptation::ssb_adaptation_ind",
    ][::core::mem::offset_of!(sctp_setadaptation, ssb_adaptation_ind) - 0usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_prim"][::core::mem::size_of::<sctp_prim>() - 132usize];
    ["Alignment of sctp_prim"][::core::mem::align_of::<sctp_prim>() - 4usize];
    [
        "Offset of field: sctp_prim::ssp_assoc_id",
    ][::core::mem::offset_of!(sctp_prim, ssp_assoc_id) - 0usize];
    [
        "Offset of field: sctp_prim::ssp_addr",
    ][::core::mem::offset_of!(sctp_prim, ssp_addr) - 4usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_setpeerprim"][::core::mem::size_of::<sctp_setpeerprim>() - 132usize];
    [
        "Alignment of sctp_setpeerprim",
    ][::core::mem::align_of::<sctp_setpeerprim>() - 4usize];
    [
        "Offset of field: sctp_setpeerprim::sspp_assoc_id",
    ][::core::mem::offset_of!(sctp_setpeerprim, sspp_assoc_id) - 0usize];
    [
        "Offset of field: sctp_setpeerprim::sspp_addr",
    ][::core::mem::offset_of!(sctp_setpeerprim, sspp_addr) - 4usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_paddrparams"][::core::mem::size_of::<sctp_paddrparams>() - 156usize];
    [
        "Alignment of sctp_paddrparams",
    ][::core::mem::align_of::<sctp_paddrparams>() - 1usize];
    [
        "Offset of field: sctp_paddrparams::spp_assoc_id",
    ][::core::mem::offset_of!(sctp_paddrparams, spp_assoc_id) - 0usize];
    [
        "Offset of field: sctp_paddrparams::spp_address",
    ][::core::mem::offset_of!(sctp_paddrparams, spp_address) - 4usize];
    [
        "Offset of field: sctp_paddrparams::spp_hbinterval",
    ][::core::mem::offset_of!(sctp_paddrparams, spp_hbinterval) - 132usize];
    [
        "Offset of field: sctp_paddrparams::spp_pathmaxrxt",
    ][::core::mem::offset_of!(sctp_paddrparams, spp_pathmaxrxt) - 136usize];
    [
        "Offset of field: sctp_paddrparams::spp_pathmtu",
    ][::core::mem::offset_of!(sctp_paddrparams, spp_pathmtu) - 138usize];
    [
        "Offset of field: sctp_paddrparams::spp_sackdelay",
    ][::core::mem::offset_of!(sctp_paddrparams, spp_sackdelay) - 142usize];
    [
        "Offset of field: sctp_paddrparams::spp_flags",
    ][::core::mem::offset_of!(sctp_paddrparams, spp_flags) - 146usize];
    [
        "Offset of field: sctp_paddrparams::spp_ipv6_flowlabel",
    ][::core::mem::offset_of!(sctp_paddrparams, spp_ipv6_flowlabel) - 150usize];
    [
        "Offset of field: sctp_paddrparams::spp_dscp",
    ][::core::mem::offset_of!(sctp_paddrparams, spp_dscp) - 154usize];
    [
        "Offset of field: sctp_paddrparams::__tail_padding",
    ][::core::mem::offset_of!(sctp_paddrparams, __tail_padding) - 155usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_paddrinfo"][::core::mem::size_of::<sctp_paddrinfo>() - 152usize];
    ["Alignment of sctp_paddrinfo"][::core::mem::align_of::<sctp_paddrinfo>() - 4usize];
    [
        "Offset of field: sctp_paddrinfo::spinfo_assoc_id",
    ][::core::mem::offset_of!(sctp_paddrinfo, spinfo_assoc_id) - 0usize];
    [
        "Offset of field: sctp_paddrinfo::spinfo_address",
    ][::core::mem::offset_of!(sctp_paddrinfo, spinfo_address) - 4usize];
    [
        "Offset of field: sctp_paddrinfo::spinfo_state",
    ][::core::mem::offset_of!(sctp_paddrinfo, spinfo_state) - 132usize];
    [
        "Offset of field: sctp_paddrinfo::spinfo_cwnd",
    ][::core::mem::offset_of!(sctp_paddrinfo, spinfo_cwnd) - 136usize];
    [
        "Offset of field: sctp_paddrinfo::spinfo_srtt",
    ][::core::mem::offset_of!(sctp_paddrinfo, spinfo_srtt) - 140usize];
    [
        "Offset of field: sctp_paddrinfo::spinfo_rto",
    ][::core::mem::offset_of!(sctp_paddrinfo, spinfo_rto) - 144usize];
    [
        "Offset of field: sctp_paddrinfo::spinfo_mtu",
    ][::core::mem::offset_of!(sctp_paddrinfo, spinfo_mtu) - 148usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_status"][::core::mem::size_of::<sctp_status>() - 176usize];
    ["Alignment of sctp_status"][::core::mem::align_of::<sctp_status>() - 4usize];
    [
        "Offset of field: sctp_status::sstat_assoc_id",
    ][::core::mem::offset_of!(sctp_status, sstat_assoc_id) - 0usize];
    [
        "Offset of field: sctp_status::sstat_state",
    ][::core::mem::offset_of!(sctp_status, sstat_state) - 4usize];
    [
        "Offset of field: sctp_status::sstat_rwnd",
    ][::core::mem::offset_of!(sctp_status, sstat_rwnd) - 8usize];
    [
        "Offset of field: sctp_status::sstat_unackdata",
    ][::core::mem::offset_of!(sctp_status, sstat_unackdata) - 12usize];
    [
        "Offset of field: sctp_status::sstat_penddata",
    ][::core::mem::offset_of!(sctp_status, sstat_penddata) - 14usize];
    [
        "Offset of field: sctp_status::sstat_instrms",
    ][::core::mem::offset_of!(sctp_status, sstat_instrms) - 16usize];
    [
        "Offset of field: sctp_status::sstat_outstrms",
    ][::core::mem::offset_of!(sctp_status, sstat_outstrms) - 18usize];
    [
        "Offset of field: sctp_status::sstat_fragmentation_point",
    ][::core::mem::offset_of!(sctp_status, sstat_fragmentation_point) - 20usize];
    [
        "Offset of field: sctp_status::sstat_primary",
    ][::core::mem::offset_of!(sctp_status, sstat_primary) - 24usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_assoc_ids"][::core::mem::size_of::<sctp_assoc_ids>() - 4usize];
    ["Alignment of sctp_assoc_ids"][::core::mem::align_of::<sctp_assoc_ids>() - 4usize];
    [
        "Offset of field: sctp_assoc_ids::gaids_number_of_ids",
    ][::core::mem::offset_of!(sctp_assoc_ids, gaids_number_of_ids) - 0usize];
    [
        "Offset of field: sctp_assoc_ids::gaids_assoc_id",
    ][::core::mem::offset_of!(sctp_assoc_ids, gaids_assoc_id) - 4usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_authchunk"][::core::mem::size_of::<sctp_authchunk>() - 1usize];
    ["Alignment of sctp_authchunk"][::core::mem::align_of::<sctp_authchunk>() - 1usize];
    [
        "Offset of field: sctp_authchunk::sauth_chunk",
    ][::core::mem::offset_of!(sctp_authchunk, sauth_chunk) - 0usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_hmacalgo"][::core::mem::size_of::<sctp_hmacalgo>() - 4usize];
    ["Alignment of sctp_hmacalgo"][::core::mem::align_of::<sctp_hmacalgo>() - 4usize];
    [
        "Offset of field: sctp_hmacalgo::shmac_num_idents",
    ][::core::mem::offset_of!(sctp_hmacalgo, shmac_num_idents) - 0usize];
    [
        "Offset of field: sctp_hmacalgo::shmac_idents",
    ][::core::mem::offset_of!(sctp_hmacalgo, shmac_idents) - 4usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_authkey"][::core::mem::size_of::<sctp_authkey>() - 8usize];
    ["Alignment of sctp_authkey"][::core::mem::align_of::<sctp_authkey>() - 4usize];
    [
        "Offset of field: sctp_authkey::sca_assoc_id",
    ][::core::mem::offset_of!(sctp_authkey, sca_assoc_id) - 0usize];
    [
        "Offset of field: sctp_authkey::sca_keynumber",
    ][::core::mem::offset_of!(sctp_authkey, sca_keynumber) - 4usize];
    [
        "Offset of field: sctp_authkey::sca_keylength",
    ][::core::mem::offset_of!(sctp_authkey, sca_keylength) - 6usize];
    [
        "Offset of field: sctp_authkey::sca_key",
    ][::core::mem::offset_of!(sctp_authkey, sca_key) - 8usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_authkeyid"][::core::mem::size_of::<sctp_authkeyid>() - 8usize];
    ["Alignment of sctp_authkeyid"][::core::mem::align_of::<sctp_authkeyid>() - 4usize];
    [
        "Offset of field: sctp_authkeyid::scact_assoc_id",
    ][::core::mem::offset_of!(sctp_authkeyid, scact_assoc_id) - 0usize];
    [
        "Offset of field: sctp_authkeyid::scact_keynumber",
    ][::core::mem::offset_of!(sctp_authkeyid, scact_keynumber) - 4usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_authchunks"][::core::mem::size_of::<sctp_authchunks>() - 8usize];
    [
        "Alignment of sctp_authchunks",
    ][::core::mem::align_of::<sctp_authchunks>() - 4usize];
    [
        "Offset of field: sctp_authchunks::gauth_assoc_id",
    ][::core::mem::offset_of!(sctp_authchunks, gauth_assoc_id) - 0usize];
    [
        "Offset of field: sctp_authchunks::gauth_number_of_chunks",
    ][::core::mem::offset_of!(sctp_authchunks, gauth_number_of_chunks) - 4usize];
    [
        "Offset of field: sctp_authchunks::gauth_chunks",
    ][::core::mem::offset_of!(sctp_authchunks, gauth_chunks) - 8usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_reset_streams",
    ][::core::mem::size_of::<sctp_reset_streams>() - 8usize];
    [
        "Alignment of sctp_reset_streams",
    ][::core::mem::align_of::<sctp_reset_streams>() - 4usize];
    [
        "Offset of field: sctp_reset_streams::srs_assoc_id",
    ][::core::mem::offset_of!(sctp_reset_streams, srs_assoc_id) - 0usize];
    [
        "Offset of field: sctp_reset_streams::srs_flags",
    ][::core::mem::offset_of!(sctp_reset_streams, srs_flags) - 4usize];
    [
        "Offset of field: sctp_reset_streams::srs_number_streams",
    ][::core::mem::offset_of!(sctp_reset_streams, srs_number_streams) - 6usize];
    [
        "Offset of field: sctp_reset_streams::srs_stream_list",
    ][::core::mem::offset_of!(sctp_reset_streams, srs_stream_list) - 8usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_add_streams"][::core::mem::size_of::<sctp_add_streams>() - 8usize];
    [
        "Alignment of sctp_add_streams",
    ][::core::mem::align_of::<sctp_add_streams>() - 4usize];
    [
        "Offset of field: sctp_add_streams::sas_assoc_id",
    ][::core::mem::offset_of!(sctp_add_streams, sas_assoc_id) - 0usize];
    [
        "Offset of field: sctp_add_streams::sas_instrms",
    ][::core::mem::offset_of!(sctp_add_streams, sas_instrms) - 4usize];
    [
        "Offset of field: sctp_add_streams::sas_outstrms",
    ][::core::mem::offset_of!(sctp_add_streams, sas_outstrms) - 6usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_sndrcvinfo"][::core::mem::size_of::<sctp_sndrcvinfo>() - 32usize];
    [
        "Alignment of sctp_sndrcvinfo",
    ][::core::mem::align_of::<sctp_sndrcvinfo>() - 4usize];
    [
        "Offset of field: sctp_sndrcvinfo::sinfo_stream",
    ][::core::mem::offset_of!(sctp_sndrcvinfo, sinfo_stream) - 0usize];
    [
        "Offset of field: sctp_sndrcvinfo::sinfo_ssn",
    ][::core::mem::offset_of!(sctp_sndrcvinfo, sinfo_ssn) - 2usize];
    [
        "Offset of field: sctp_sndrcvinfo::sinfo_flags",
    ][::core::mem::offset_of!(sctp_sndrcvinfo, sinfo_flags) - 4usize];
    [
        "Offset of field: sctp_sndrcvinfo::sinfo_ppid",
    ][::core::mem::offset_of!(sctp_sndrcvinfo, sinfo_ppid) - 8usize];
    [
        "Offset of field: sctp_sndrcvinfo::sinfo_context",
    ][::core::mem::offset_of!(sctp_sndrcvinfo, sinfo_context) - 12usize];
    [
        "Offset of field: sctp_sndrcvinfo::sinfo_timetolive",
    ][::core::mem::offset_of!(sctp_sndrcvinfo, sinfo_timetolive) - 16usize];
    [
        "Offset of field: sctp_sndrcvinfo::sinfo_tsn",
    ][::core::mem::offset_of!(sctp_sndrcvinfo, sinfo_tsn) - 20usize];
    [
        "Offset of field: sctp_sndrcvinfo::sinfo_cumtsn",
    ][::core::mem::offset_of!(sctp_sndrcvinfo, sinfo_cumtsn) - 24usize];
    [
        "Offset of field: sctp_sndrcvinfo::sinfo_assoc_id",
    ][::core::mem::offset_of!(sctp_sndrcvinfo, sinfo_assoc_id) - 28usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_sndinfo"][::core::mem::size_of::<sctp_sndinfo>() - 16usize];
    ["Alignment of sctp_sndinfo"][::core::mem::align_of::<sctp_sndinfo>() - 4usize];
    [
        "Offset of field: sctp_sndinfo::snd_sid",
    ][::core::mem::offset_of!(sctp_sndinfo, snd_sid) - 0usize];
    [
        "Offset of field: sctp_sndinfo::snd_flags",
    ][::core::mem::offset_of!(sctp_sndinfo, snd_flags) - 2usize];
    [
        "Offset of field: sctp_sndinfo::snd_ppid",
    ][::core::mem::offset_of!(sctp_sndinfo, snd_ppid) - 4usize];
    [
        "Offset of field: sctp_sndinfo::snd_context",
    ][::core::mem::offset_of!(sctp_sndinfo, snd_context) - 8usize];
    [
        "Offset of field: sctp_sndinfo::snd_assoc_id",
    ][::core::mem::offset_of!(sctp_sndinfo, snd_assoc_id) - 12usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_rcvinfo"][::core::mem::size_of::<sctp_rcvinfo>() - 28usize];
    ["Alignment of sctp_rcvinfo"][::core::mem::align_of::<sctp_rcvinfo>() - 4usize];
    [
        "Offset of field: sctp_rcvinfo::rcv_sid",
    ][::core::mem::offset_of!(sctp_rcvinfo, rcv_sid) - 0usize];
    [
        "Offset of field: sctp_rcvinfo::rcv_ssn",
    ][::core::mem::offset_of!(sctp_rcvinfo, rcv_ssn) - 2usize];
    [
        "Offset of field: sctp_rcvinfo::rcv_flags",
    ][::core::mem::offset_of!(sctp_rcvinfo, rcv_flags) - 4usize];
    [
        "Offset of field: sctp_rcvinfo::rcv_ppid",
    ][::core::mem::offset_of!(sctp_rcvinfo, rcv_ppid) - 8usize];
    [
        "Offset of field: sctp_rcvinfo::rcv_tsn",
    ][::core::mem::offset_of!(sctp_rcvinfo, rcv_tsn) - 12usize];
    [
        "Offset of field: sctp_rcvinfo::rcv_cumtsn",
    ][::core::mem::offset_of!(sctp_rcvinfo, rcv_cumtsn) - 16usize];
    [
        "Offset of field: sctp_rcvinfo::rcv_context",
    ][::core::mem::offset_of!(sctp_rcvinfo, rcv_context) - 20usize];
    [
        "Offset of field: sctp_rcvinfo::rcv_assoc_id",
    ][::core::mem::offset_of!(sctp_rcvinfo, rcv_assoc_id) - 24usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_nxtinfo"][::core::mem::size_of::<sctp_nxtinfo>() - 16usize];
    ["Alignment of sctp_nxtinfo"][::core::mem::align_of::<sctp_nxtinfo>() - 4usize];
    [
        "Offset of field: sctp_nxtinfo::nxt_sid",
    ][::core::mem::offset_of!(sctp_nxtinfo, nxt_sid) - 0usize];
    [
        "Offset of field: sctp_nxtinfo::nxt_flags",
    ][::core::mem::offset_of!(sctp_nxtinfo, nxt_flags) - 2usize];
    [
        "Offset of field: sctp_nxtinfo::nxt_ppid",
    ][::core::mem::offset_of!(sctp_nxtinfo, nxt_ppid) - 4usize];
    [
        "Offset of field: sctp_nxtinfo::nxt_length",
    ][::core::mem::offset_of!(sctp_nxtinfo, nxt_length) - 8usize];
    [
        "Offset of field: sctp_nxtinfo::nxt_assoc_id",
    ][::core::mem::offset_of!(sctp_nxtinfo, nxt_assoc_id) - 12usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_prinfo"][::core::mem::size_of::<sctp_prinfo>() - 8usize];
    ["Alignment of sctp_prinfo"][::core::mem::align_of::<sctp_prinfo>() - 4usize];
    [
        "Offset of field: sctp_prinfo::pr_policy",
    ][::core::mem::offset_of!(sctp_prinfo, pr_policy) - 0usize];
    [
        "Offset of field: sctp_prinfo::pr_value",
    ][::core::mem::offset_of!(sctp_prinfo, pr_value) - 4usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_default_prinfo",
    ][::core::mem::size_of::<sctp_default_prinfo>() - 12usize];
    [
        "Alignment of sctp_default_prinfo",
    ][::core::mem::align_of::<sctp_default_prinfo>() - 4usize];
    [
        "Offset of field: sctp_default_prinfo::pr_assoc_id",
    ][::core::mem::offset_of!(sctp_default_prinfo, pr_assoc_id) - 0usize];
    [
        "Offset of field: sctp_default_prinfo::pr_value",
    ][::core::mem::offset_of!(sctp_default_prinfo, pr_value) - 4usize];
    [
        "Offset of field: sctp_default_prinfo::pr_policy",
    ][::core::mem::offset_of!(sctp_default_prinfo, pr_policy) - 8usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_authinfo"][::core::mem::size_of::<sctp_authinfo>() - 2usize];
    ["Alignment of sctp_authinfo"][::core::mem::align_of::<sctp_authinfo>() - 2usize];
    [
        "Offset of field: sctp_authinfo::auth_keynumber",
    ][::core::mem::offset_of!(sctp_authinfo, auth_keynumber) - 0usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_sendv_spa"][::core::mem::size_of::<sctp_sendv_spa>() - 32usize];
    ["Alignment of sctp_sendv_spa"][::core::mem::align_of::<sctp_sendv_spa>() - 4usize];
    [
        "Offset of field: sctp_sendv_spa::sendv_flags",
    ][::core::mem::offset_of!(sctp_sendv_spa, sendv_flags) - 0usize];
    [
        "Offset of field: sctp_sendv_spa::sendv_sndinfo",
    ][::core::mem::offset_of!(sctp_sendv_spa, sendv_sndinfo) - 4usize];
    [
        "Offset of field: sctp_sendv_spa::sendv_prinfo",
    ][::core::mem::offset_of!(sctp_sendv_spa, sendv_prinfo) - 20usize];
    [
        "Offset of field: sctp_sendv_spa::sendv_authinfo",
    ][::core::mem::offset_of!(sctp_sendv_spa, sendv_authinfo) - 28usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_recvv_rn"][::core::mem::size_of::<sctp_recvv_rn>() - 44usize];
    ["Alignment of sctp_recvv_rn"][::core::mem::align_of::<sctp_recvv_rn>() - 4usize];
    [
        "Offset of field: sctp_recvv_rn::recvv_rcvinfo",
    ][::core::mem::offset_of!(sctp_recvv_rn, recvv_rcvinfo) - 0usize];
    [
        "Offset of field: sctp_recvv_rn::recvv_nxtinfo",
    ][::core::mem::offset_of!(sctp_recvv_rn, recvv_nxtinfo) - 28usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_peeloff_arg_t",
    ][::core::mem::size_of::<sctp_peeloff_arg_t>() - 8usize];
    [
        "Alignment of sctp_peeloff_arg_t",
    ][::core::mem::align_of::<sctp_peeloff_arg_t>() - 4usize];
    [
        "Offset of field: sctp_peeloff_arg_t::associd",
    ][::core::mem::offset_of!(sctp_peeloff_arg_t, associd) - 0usize];
    [
        "Offset of field: sctp_peeloff_arg_t::sd",
    ][::core::mem::offset_of!(sctp_peeloff_arg_t, sd) - 4usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_peeloff_flags_arg_t",
    ][::core::mem::size_of::<sctp_peeloff_flags_arg_t>() - 12usize];
    [
        "Alignment of sctp_peeloff_flags_arg_t",
    ][::core::mem::align_of::<sctp_peeloff_flags_arg_t>() - 4usize];
    [
        "Offset of field: sctp_peeloff_flags_arg_t::p_arg",
    ][::core::mem::offset_of!(sctp_peeloff_flags_arg_t, p_arg) - 0usize];
    [
        "Offset of field: sctp_peeloff_flags_arg_t::flags",
    ][::core::mem::offset_of!(sctp_peeloff_flags_arg_t, flags) - 8usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_getaddrs"][::core::mem::size_of::<sctp_getaddrs>() - 8usize];
    ["Alignment of sctp_getaddrs"][::core::mem::align_of::<sctp_getaddrs>() - 4usize];
    [
        "Offset of field: sctp_getaddrs::assoc_id",
    ][::core::mem::offset_of!(sctp_getaddrs, assoc_id) - 0usize];
    [
        "Offset of field: sctp_getaddrs::addr_num",
    ][::core::mem::offset_of!(sctp_getaddrs, addr_num) - 4usize];
    [
        "Offset of field: sctp_getaddrs::addrs",
    ][::core::mem::offset_of!(sctp_getaddrs, addrs) - 8usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_event"][::core::mem::size_of::<sctp_event>() - 8usize];
    ["Alignment of sctp_event"][::core::mem::align_of::<sctp_event>() - 4usize];
    [
        "Offset of field: sctp_event::se_assoc_id",
    ][::core::mem::offset_of!(sctp_event, se_assoc_id) - 0usize];
    [
        "Offset of field: sctp_event::se_type",
    ][::core::mem::offset_of!(sctp_event, se_type) - 4usize];
    [
        "Offset of field: sctp_event::se_on",
    ][::core::mem::offset_of!(sctp_event, se_on) - 6usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_event_subscribe",
    ][::core::mem::size_of::<sctp_event_subscribe>() - 14usize];
    [
        "Alignment of sctp_event_subscribe",
    ][::core::mem::align_of::<sctp_event_subscribe>() - 1usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_data_io_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_data_io_event) - 0usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_association_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_association_event) - 1usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_address_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_address_event) - 2usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_send_failure_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_send_failure_event) - 3usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_peer_error_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_peer_error_event) - 4usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_shutdown_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_shutdown_event) - 5usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_partial_delivery_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_partial_delivery_event)
        - 6usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_adaptation_layer_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_adaptation_layer_event)
        - 7usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_authentication_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_authentication_event) - 8usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_sender_dry_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_sender_dry_event) - 9usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_stream_reset_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_stream_reset_event) - 10usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_assoc_reset_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_assoc_reset_event) - 11usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_stream_change_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_stream_change_event) - 12usize];
    [
        "Offset of field: sctp_event_subscribe::sctp_send_failure_event_event",
    ][::core::mem::offset_of!(sctp_event_subscribe, sctp_send_failure_event_event)
        - 13usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_tlv"][::core::mem::size_of::<sctp_tlv>() - 8usize];
    ["Alignment of sctp_tlv"][::core::mem::align_of::<sctp_tlv>() - 4usize];
    [
        "Offset of field: sctp_tlv::sn_type",
    ][::core::mem::offset_of!(sctp_tlv, sn_type) - 0usize];
    [
        "Offset of field: sctp_tlv::sn_flags",
    ][::core::mem::offset_of!(sctp_tlv, sn_flags) - 2usize];
    [
        "Offset of field: sctp_tlv::sn_length",
    ][::core::mem::offset_of!(sctp_tlv, sn_length) - 4usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_assoc_change"][::core::mem::size_of::<sctp_assoc_change>() - 20usize];
    [
        "Alignment of sctp_assoc_change",
    ][::core::mem::align_of::<sctp_assoc_change>() - 4usize];
    [
        "Offset of field: sctp_assoc_change::sac_type",
    ][::core::mem::offset_of!(sctp_assoc_change, sac_type) - 0usize];
    [
        "Offset of field: sctp_assoc_change::sac_flags",
    ][::core::mem::offset_of!(sctp_assoc_change, sac_flags) - 2usize];
    [
        "Offset of field: sctp_assoc_change::sac_length",
    ][::core::mem::offset_of!(sctp_assoc_change, sac_length) - 4usize];
    [
        "Offset of field: sctp_assoc_change::sac_state",
    ][::core::mem::offset_of!(sctp_assoc_change, sac_state) - 8usize];
    [
        "Offset of field: sctp_assoc_change::sac_error",
    ][::core::mem::offset_of!(sctp_assoc_change, sac_error) - 10usize];
    [
        "Offset of field: sctp_assoc_change::sac_outbound_streams",
    ][::core::mem::offset_of!(sctp_assoc_change, sac_outbound_streams) - 12usize];
    [
        "Offset of field: sctp_assoc_change::sac_inbound_streams",
    ][::core::mem::offset_of!(sctp_assoc_change, sac_inbound_streams) - 14usize];
    [
        "Offset of field: sctp_assoc_change::sac_assoc_id",
    ][::core::mem::offset_of!(sctp_assoc_change, sac_assoc_id) - 16usize];
    [
        "Offset of field: sctp_assoc_change::sac_info",
    ][::core::mem::offset_of!(sctp_assoc_change, sac_info) - 20usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_paddr_change",
    ][::core::mem::size_of::<sctp_paddr_change>() - 148usize];
    [
        "Alignment of sctp_paddr_change",
    ][::core::mem::align_of::<sctp_paddr_change>() - 4usize];
    [
        "Offset of field: sctp_paddr_change::spc_type",
    ][::core::mem::offset_of!(sctp_paddr_change, spc_type) - 0usize];
    [
        "Offset of field: sctp_paddr_change::spc_flags",
    ][::core::mem::offset_of!(sctp_paddr_change, spc_flags) - 2usize];
    [
        "Offset of field: sctp_paddr_change::spc_length",
    ][::core::mem::offset_of!(sctp_paddr_change, spc_length) - 4usize];
    [
        "Offset of field: sctp_paddr_change::spc_aaddr",
    ][::core::mem::offset_of!(sctp_paddr_change, spc_aaddr) - 8usize];
    [
        "Offset of field: sctp_paddr_change::spc_state",
    ][::core::mem::offset_of!(sctp_paddr_change, spc_state) - 136usize];
    [
        "Offset of field: sctp_paddr_change::spc_error",
    ][::core::mem::offset_of!(sctp_paddr_change, spc_error) - 140usize];
    [
        "Offset of field: sctp_paddr_change::spc_assoc_id",
    ][::core::mem::offset_of!(sctp_paddr_change, spc_assoc_id) - 144usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_remote_error"][::core::mem::size_of::<sctp_remote_error>() - 16usize];
    [
        "Alignment of sctp_remote_error",
    ][::core::mem::align_of::<sctp_remote_error>() - 4usize];
    [
        "Offset of field: sctp_remote_error::sre_type",
    ][::core::mem::offset_of!(sctp_remote_error, sre_type) - 0usize];
    [
        "Offset of field: sctp_remote_error::sre_flags",
    ][::core::mem::offset_of!(sctp_remote_error, sre_flags) - 2usize];
    [
        "Offset of field: sctp_remote_error::sre_length",
    ][::core::mem::offset_of!(sctp_remote_error, sre_length) - 4usize];
    [
        "Offset of field: sctp_remote_error::sre_error",
    ][::core::mem::offset_of!(sctp_remote_error, sre_error) - 8usize];
    [
        "Offset of field: sctp_remote_error::sre_assoc_id",
    ][::core::mem::offset_of!(sctp_remote_error, sre_assoc_id) - 12usize];
    [
        "Offset of field: sctp_remote_error::sre_data",
    ][::core::mem::offset_of!(sctp_remote_error, sre_data) - 16usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_send_failed"][::core::mem::size_of::<sctp_send_failed>() - 48usize];
    [
        "Alignment of sctp_send_failed",
    ][::core::mem::align_of::<sctp_send_failed>() - 4usize];
    [
        "Offset of field: sctp_send_failed::ssf_type",
    ][::core::mem::offset_of!(sctp_send_failed, ssf_type) - 0usize];
    [
        "Offset of field: sctp_send_failed::ssf_flags",
    ][::core::mem::offset_of!(sctp_send_failed, ssf_flags) - 2usize];
    [
        "Offset of field: sctp_send_failed::ssf_length",
    ][::core::mem::offset_of!(sctp_send_failed, ssf_length) - 4usize];
    [
        "Offset of field: sctp_send_failed::ssf_error",
    ][::core::mem::offset_of!(sctp_send_failed, ssf_error) - 8usize];
    [
        "Offset of field: sctp_send_failed::ssf_info",
    ][::core::mem::offset_of!(sctp_send_failed, ssf_info) - 12usize];
    [
        "Offset of field: sctp_send_failed::ssf_assoc_id",
    ][::core::mem::offset_of!(sctp_send_failed, ssf_assoc_id) - 44usize];
    [
        "Offset of field: sctp_send_failed::ssf_data",
    ][::core::mem::offset_of!(sctp_send_failed, ssf_data) - 48usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_send_failed_event",
    ][::core::mem::size_of::<sctp_send_failed_event>() - 32usize];
    [
        "Alignment of sctp_send_failed_event",
    ][::core::mem::align_of::<sctp_send_failed_event>() - 4usize];
    [
        "Offset of field: sctp_send_failed_event::ssf_type",
    ][::core::mem::offset_of!(sctp_send_failed_event, ssf_type) - 0usize];
    [
        "Offset of field: sctp_send_failed_event::ssf_flags",
    ][::core::mem::offset_of!(sctp_send_failed_event, ssf_flags) - 2usize];
    [
        "Offset of field: sctp_send_failed_event::ssf_length",
    ][::core::mem::offset_of!(sctp_send_failed_event, ssf_length) - 4usize];
    [
        "Offset of field: sctp_send_failed_event::ssf_error",
    ][::core::mem::offset_of!(sctp_send_failed_event, ssf_error) - 8usize];
    [
        "Offset of field: sctp_send_failed_event::ssfe_info",
    ][::core::mem::offset_of!(sctp_send_failed_event, ssfe_info) - 12usize];
    [
        "Offset of field: sctp_send_failed_event::ssf_assoc_id",
    ][::core::mem::offset_of!(sctp_send_failed_event, ssf_assoc_id) - 28usize];
    [
        "Offset of field: sctp_send_failed_event::ssf_data",
    ][::core::mem::offset_of!(sctp_send_failed_event, ssf_data) - 32usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_shutdown_event",
    ][::core::mem::size_of::<sctp_shutdown_event>() - 12usize];
    [
        "Alignment of sctp_shutdown_event",
    ][::core::mem::align_of::<sctp_shutdown_event>() - 4usize];
    [
        "Offset of field: sctp_shutdown_event::sse_type",
    ][::core::mem::offset_of!(sctp_shutdown_event, sse_type) - 0usize];
    [
        "Offset of field: sctp_shutdown_event::sse_flags",
    ][::core::mem::offset_of!(sctp_shutdown_event, sse_flags) - 2usize];
    [
        "Offset of field: sctp_shutdown_event::sse_length",
    ][::core::mem::offset_of!(sctp_shutdown_event, sse_length) - 4usize];
    [
        "Offset of field: sctp_shutdown_event::sse_assoc_id",
    ][::core::mem::offset_of!(sctp_shutdown_event, sse_assoc_id) - 8usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_adaptation_event",
    ][::core::mem::size_of::<sctp_adaptation_event>() - 16usize];
    [
        "Alignment of sctp_adaptation_event",
    ][::core::mem::align_of::<sctp_adaptation_event>() - 4usize];
    [
        "Offset of field: sctp_adaptation_event::sai_type",
    ][::core::mem::offset_of!(sctp_adaptation_event, sai_type) - 0usize];
    [
        "Offset of field: sctp_adaptation_event::sai_flags",
    ][::core::mem::offset_of!(sctp_adaptation_event, sai_flags) - 2usize];
    [
        "Offset of field: sctp_adaptation_event::sai_length",
    ][::core::mem::offset_of!(sctp_adaptation_event, sai_length) - 4usize];
    [
        "Offset of field: sctp_adaptation_event::sai_adaptation_ind",
    ][::core::mem::offset_of!(sctp_adaptation_event, sai_adaptation_ind) - 8usize];
    [
        "Offset of field: sctp_adaptation_event::sai_assoc_id",
    ][::core::mem::offset_of!(sctp_adaptation_event, sai_assoc_id) - 12usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of sctp_pdapi_event"][::core::mem::size_of::<sctp_pdapi_event>() - 24usize];
    [
        "Alignment of sctp_pdapi_event",
    ][::core::mem::align_of::<sctp_pdapi_event>() - 4usize];
    [
        "Offset of field: sctp_pdapi_event::pdapi_type",
    ][::core::mem::offset_of!(sctp_pdapi_event, pdapi_type) - 0usize];
    [
        "Offset of field: sctp_pdapi_event::pdapi_flags",
    ][::core::mem::offset_of!(sctp_pdapi_event, pdapi_flags) - 2usize];
    [
        "Offset of field: sctp_pdapi_event::pdapi_length",
    ][::core::mem::offset_of!(sctp_pdapi_event, pdapi_length) - 4usize];
    [
        "Offset of field: sctp_pdapi_event::pdapi_indication",
    ][::core::mem::offset_of!(sctp_pdapi_event, pdapi_indication) - 8usize];
    [
        "Offset of field: sctp_pdapi_event::pdapi_assoc_id",
    ][::core::mem::offset_of!(sctp_pdapi_event, pdapi_assoc_id) - 12usize];
    [
        "Offset of field: sctp_pdapi_event::pdapi_stream",
    ][::core::mem::offset_of!(sctp_pdapi_event, pdapi_stream) - 16usize];
    [
        "Offset of field: sctp_pdapi_event::pdapi_seq",
    ][::core::mem::offset_of!(sctp_pdapi_event, pdapi_seq) - 20usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_authkey_event",
    ][::core::mem::size_of::<sctp_authkey_event>() - 20usize];
    [
        "Alignment of sctp_authkey_event",
    ][::core::mem::align_of::<sctp_authkey_event>() - 4usize];
    [
        "Offset of field: sctp_authkey_event::auth_type",
    ][::core::mem::offset_of!(sctp_authkey_event, auth_type) - 0usize];
    [
        "Offset of field: sctp_authkey_event::auth_flags",
    ][::core::mem::offset_of!(sctp_authkey_event, auth_flags) - 2usize];
    [
        "Offset of field: sctp_authkey_event::auth_length",
    ][::core::mem::offset_of!(sctp_authkey_event, auth_length) - 4usize];
    [
        "Offset of field: sctp_authkey_event::auth_keynumber",
    ][::core::mem::offset_of!(sctp_authkey_event, auth_keynumber) - 8usize];
    [
        "Offset of field: sctp_authkey_event::auth_altkeynumber",
    ][::core::mem::offset_of!(sctp_authkey_event, auth_altkeynumber) - 10usize];
    [
        "Offset of field: sctp_authkey_event::auth_indication",
    ][::core::mem::offset_of!(sctp_authkey_event, auth_indication) - 12usize];
    [
        "Offset of field: sctp_authkey_event::auth_assoc_id",
    ][::core::mem::offset_of!(sctp_authkey_event, auth_assoc_id) - 16usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_sender_dry_event",
    ][::core::mem::size_of::<sctp_sender_dry_event>() - 12usize];
    [
        "Alignment of sctp_sender_dry_event",
    ][::core::mem::align_of::<sctp_sender_dry_event>() - 4usize];
    [
        "Offset of field: sctp_sender_dry_event::sender_dry_type",
    ][::core::mem::offset_of!(sctp_sender_dry_event, sender_dry_type) - 0usize];
    [
        "Offset of field: sctp_sender_dry_event::sender_dry_flags",
    ][::core::mem::offset_of!(sctp_sender_dry_event, sender_dry_flags) - 2usize];
    [
        "Offset of field: sctp_sender_dry_event::sender_dry_length",
    ][::core::mem::offset_of!(sctp_sender_dry_event, sender_dry_length) - 4usize];
    [
        "Offset of field: sctp_sender_dry_event::sender_dry_assoc_id",
    ][::core::mem::offset_of!(sctp_sender_dry_event, sender_dry_assoc_id) - 8usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_stream_reset_event",
    ][::core::mem::size_of::<sctp_stream_reset_event>() - 12usize];
    [
        "Alignment of sctp_stream_reset_event",
    ][::core::mem::align_of::<sctp_stream_reset_event>() - 4usize];
    [
        "Offset of field: sctp_stream_reset_event::strreset_type",
    ][::core::mem::offset_of!(sctp_stream_reset_event, strreset_type) - 0usize];
    [
        "Offset of field: sctp_stream_reset_event::strreset_flags",
    ][::core::mem::offset_of!(sctp_stream_reset_event, strreset_flags) - 2usize];
    [
        "Offset of field: sctp_stream_reset_event::strreset_length",
    ][::core::mem::offset_of!(sctp_stream_reset_event, strreset_length) - 4usize];
    [
        "Offset of field: sctp_stream_reset_event::strreset_assoc_id",
    ][::core::mem::offset_of!(sctp_stream_reset_event, strreset_assoc_id) - 8usize];
    [
        "Offset of field: sctp_stream_reset_event::strreset_stream_list",
    ][::core::mem::offset_of!(sctp_stream_reset_event, strreset_stream_list) - 12usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_assoc_reset_event",
    ][::core::mem::size_of::<sctp_assoc_reset_event>() - 20usize];
    [
        "Alignment of sctp_assoc_reset_event",
    ][::core::mem::align_of::<sctp_assoc_reset_event>() - 4usize];
    [
        "Offset of field: sctp_assoc_reset_event::assocreset_type",
    ][::core::mem::offset_of!(sctp_assoc_reset_event, assocreset_type) - 0usize];
    [
        "Offset of field: sctp_assoc_reset_event::assocreset_flags",
    ][::core::mem::offset_of!(sctp_assoc_reset_event, assocreset_flags) - 2usize];
    [
        "Offset of field: sctp_assoc_reset_event::assocreset_length",
    ][::core::mem::offset_of!(sctp_assoc_reset_event, assocreset_length) - 4usize];
    [
        "Offset of field: sctp_assoc_reset_event::assocreset_assoc_id",
    ][::core::mem::offset_of!(sctp_assoc_reset_event, assocreset_assoc_id) - 8usize];
    [
        "Offset of field: sctp_assoc_reset_event::assocreset_local_tsn",
    ][::core::mem::offset_of!(sctp_assoc_reset_event, assocreset_local_tsn) - 12usize];
    [
        "Offset of field: sctp_assoc_reset_event::assocreset_remote_tsn",
    ][::core::mem::offset_of!(sctp_assoc_reset_event, assocreset_remote_tsn) - 16usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_stream_change_event",
    ][::core::mem::size_of::<sctp_stream_change_event>() - 16usize];
    [
        "Alignment of sctp_stream_change_event",
    ][::core::mem::align_of::<sctp_stream_change_event>() - 4usize];
    [
        "Offset of field: sctp_stream_change_event::strchange_type",
    ][::core::mem::offset_of!(sctp_stream_change_event, strchange_type) - 0usize];
    [
        "Offset of field: sctp_stream_change_event::strchange_flags",
    ][::core::mem::offset_of!(sctp_stream_change_event, strchange_flags) - 2usize];
    [
        "Offset of field: sctp_stream_change_event::strchange_length",
    ][::core::mem::offset_of!(sctp_stream_change_event, strchange_length) - 4usize];
    [
        "Offset of field: sctp_stream_change_event::strchange_assoc_id",
    ][::core::mem::offset_of!(sctp_stream_change_event, strchange_assoc_id) - 8usize];
    [
        "Offset of field: sctp_stream_change_event::strchange_instrms",
    ][::core::mem::offset_of!(sctp_stream_change_event, strchange_instrms) - 12usize];
    [
        "Offset of field: sctp_stream_change_event::strchange_outstrms",
    ][::core::mem::offset_of!(sctp_stream_change_event, strchange_outstrms) - 14usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    [
        "Size of sctp_notification",
    ][::core::mem::size_of::<sctp_notification>() - 148usize];
    [
        "Alignment of sctp_notification",
    ][::core::mem::align_of::<sctp_notification>() - 4usize];
    [
        "Offset of field: sctp_notification::sn_header",
    ][::core::mem::offset_of!(sctp_notification, sn_header) - 0usize];
    [
        "Offset of field: sctp_notification::sn_assoc_change",
    ][::core::mem::offset_of!(sctp_notification, sn_assoc_change) - 0usize];
    [
        "Offset of field: sctp_notification::sn_paddr_change",
    ][::core::mem::offset_of!(sctp_notification, sn_paddr_change) - 0usize];
    [
        "Offset of field: sctp_notification::sn_remote_error",
    ][::core::mem::offset_of!(sctp_notification, sn_remote_error) - 0usize];
    [
        "Offset of field: sctp_notification::sn_send_failed",
    ][::core::mem::offset_of!(sctp_notification, sn_send_failed) - 0usize];
    [
        "Offset of field: sctp_notification::sn_shutdown_event",
    ][::core::mem::offset_of!(sctp_notification, sn_shutdown_event) - 0usize];
    [
        "Offset of field: sctp_notification::sn_adaptation_event",
    ][::core::mem::offset_of!(sctp_notification, sn_adaptation_event) - 0usize];
    [
        "Offset of field: sctp_notification::sn_pdapi_event",
    ][::core::mem::offset_of!(sctp_notification, sn_pdapi_event) - 0usize];
    [
        "Offset of field: sctp_notification::sn_authkey_event",
    ][::core::mem::offset_of!(sctp_notification, sn_authkey_event) - 0usize];
    [
        "Offset of field: sctp_notification::sn_sender_dry_event",
    ][::core::mem::offset_of!(sctp_notification, sn_sender_dry_event) - 0usize];
    [
        "Offset of field: sctp_notification::sn_strreset_event",
    ][::core::mem::offset_of!(sctp_notification, sn_strreset_event) - 0usize];
    [
        "Offset of field: sctp_notification::sn_assocreset_event",
    ][::core::mem::offset_of!(sctp_notification, sn_assocreset_event) - 0usize];
    [
        "Offset of field: sctp_notification::sn_strchange_event",
    ][::core::mem::offset_of!(sctp_notification, sn_strchange_event) - 0usize];
    [
        "Offset of field: sctp_notification::sn_send_failed_event",
    ][::core::mem::offset_of!(sctp_notification, sn_send_failed_event) - 0usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of sockaddr_storage"][::core::mem::size_of::<sockaddr_storage>() - 128usize];
    [
        "Alignment of sockaddr_storage",
    ][::core::mem::align_of::<sockaddr_storage>() - 8usize];
    [
        "Offset of field: sockaddr_storage::__ss_align",
    ][::core::mem::offset_of!(sockaddr_storage, __ss_align) - 0usize];
    [
        "Offset of field: sockaddr_storage::ss_family",
    ][::core::mem::offset_of!(sockaddr_storage, ss_family) - 0usize];
    [
        "Offset of field: sockaddr_storage::__ss_padding",
    ][::core::mem::offset_of!(sockaddr_storage, __ss_padding) - 2usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of iovec"][::core::mem::size_of::<iovec>() - 16usize];
    ["Alignment of iovec"][::core::mem::align_of::<iovec>() - 8usize];
    [
        "Offset of field: iovec::iov_base",
    ][::core::mem::offset_of!(iovec, iov_base) - 0usize];
    [
        "Offset of field: iovec::iov_len",
    ][::core::mem::offset_of!(iovec, iov_len) - 8usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of sctp_paddrthlds"][::core::mem::size_of::<sctp_paddrthlds>() - 144usize];
    [
        "Alignment of sctp_paddrthlds",
    ][::core::mem::align_of::<sctp_paddrthlds>() - 8usize];
    [
        "Offset of field: sctp_paddrthlds::spt_assoc_id",
    ][::core::mem::offset_of!(sctp_paddrthlds, spt_assoc_id) - 0usize];
    [
        "Offset of field: sctp_paddrthlds::spt_address",
    ][::core::mem::offset_of!(sctp_paddrthlds, spt_address) - 8usize];
    [
        "Offset of field: sctp_paddrthlds::spt_pathmaxrxt",
    ][::core::mem::offset_of!(sctp_paddrthlds, spt_pathmaxrxt) - 136usize];
    [
        "Offset of field: sctp_paddrthlds::spt_pathpfthld",
    ][::core::mem::offset_of!(sctp_paddrthlds, spt_pathpfthld) - 138usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of sctp_paddrthlds_v2",
    ][::core::mem::size_of::<sctp_paddrthlds_v2>() - 144usize];
    [
        "Alignment of sctp_paddrthlds_v2",
    ][::core::mem::align_of::<sctp_paddrthlds_v2>() - 8usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_assoc_id",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_assoc_id) - 0usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_address",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_address) - 8usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_pathmaxrxt",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_pathmaxrxt) - 136usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_pathpfthld",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_pathpfthld) - 138usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_pathcpthld",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_pathcpthld) - 140usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of sctp_udpencaps"][::core::mem::size_of::<sctp_udpencaps>() - 144usize];
    ["Alignment of sctp_udpencaps"][::core::mem::align_of::<sctp_udpencaps>() - 8usize];
    [
        "Offset of field: sctp_udpencaps::sue_assoc_id",
    ][::core::mem::offset_of!(sctp_udpencaps, sue_assoc_id) - 0usize];
    [
        "Offset of field: sctp_udpencaps::sue_address",
    ][::core::mem::offset_of!(sctp_udpencaps, sue_address) - 8usize];
    [
        "Offset of field: sctp_udpencaps::sue_port",
    ][::core::mem::offset_of!(sctp_udpencaps, sue_port) - 136usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    [
        "Size of sctp_probeinterval",
    ][::core::mem::size_of::<sctp_probeinterval>() - 144usize];
    [
        "Alignment of sctp_probeinterval",
    ][::core::mem::align_of::<sctp_probeinterval>() - 8usize];
    [
        "Offset of field: sctp_probeinterval::spi_assoc_id",
    ][::core::mem::offset_of!(sctp_probeinterval, spi_assoc_id) - 0usize];
    [
        "Offset of field: sctp_probeinterval::spi_address",
    ][::core::mem::offset_of!(sctp_probeinterval, spi_address) - 8usize];
    [
        "Offset of field: sctp_probeinterval::spi_interval",
    ][::core::mem::offset_of!(sctp_probeinterval, spi_interval) - 136usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of sctp_prstatus"][::core::mem::size_of::<sctp_prstatus>() - 24usize];
    ["Alignment of sctp_prstatus"][::core::mem::align_of::<sctp_prstatus>() - 8usize];
    [
        "Offset of field: sctp_prstatus::sprstat_assoc_id",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_assoc_id) - 0usize];
    [
        "Offset of field: sctp_prstatus::sprstat_sid",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_sid) - 4usize];
    [
        "Offset of field: sctp_prstatus::sprstat_policy",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_policy) - 6usize];
    [
        "Offset of field: sctp_prstatus::sprstat_abandoned_unsent",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_abandoned_unsent) - 8usize];
    [
        "Offset of field: sctp_prstatus::sprstat_abandoned_sent",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_abandoned_sent) - 16usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of sctp_assoc_stats"][::core::mem::size_of::<sctp_assoc_stats>() - 256usize];
    [
        "Alignment of sctp_assoc_stats",
    ][::core::mem::align_of::<sctp_assoc_stats>() - 8usize];
    [
        "Offset of field: sctp_assoc_stats::sas_assoc_id",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_assoc_id) - 0usize];
    [
        "Offset of field: sctp_assoc_stats::sas_obs_rto_ipaddr",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_obs_rto_ipaddr) - 8usize];
    [
        "Offset of field: sctp_assoc_stats::sas_maxrto",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_maxrto) - 136usize];
    [
        "Offset of field: sctp_assoc_stats::sas_isacks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_isacks) - 144usize];
    [
        "Offset of field: sctp_assoc_stats::sas_osacks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_osacks) - 152usize];
    [
        "Offset of field: sctp_assoc_stats::sas_opackets",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_opackets) - 160usize];
    [
        "Offset of field: sctp_assoc_stats::sas_ipackets",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_ipackets) - 168usize];
    [
        "Offset of field: sctp_assoc_stats::sas_rtxchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_rtxchunks) - 176usize];
    [
        "Offset of field: sctp_assoc_stats::sas_outofseqtsns",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_outofseqtsns) - 184usize];
    [
        "Offset of field: sctp_assoc_stats::sas_idupchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_idupchunks) - 192usize];
    [
        "Offset of field: sctp_assoc_stats::sas_gapcnt",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_gapcnt) - 200usize];
    [
        "Offset of field: sctp_assoc_stats::sas_ouodchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_ouodchunks) - 208usize];
    [
        "Offset of field: sctp_assoc_stats::sas_iuodchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_iuodchunks) - 216usize];
    [
        "Offset of field: sctp_assoc_stats::sas_oodchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_oodchunks) - 224usize];
    [
        "Offset of field: sctp_assoc_stats::sas_iodchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_iodchunks) - 232usize];
    [
        "Offset of field: sctp_assoc_stats::sas_octrlchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_octrlchunks) - 240usize];
    [
        "Offset of field: sctp_assoc_stats::sas_ictrlchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_ictrlchunks) - 248usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_pointer_width = "64")]
const _: () = {
    ["Size of sctp_getaddrs_old"][::core::mem::size_of::<sctp_getaddrs_old>() - 16usize];
    [
        "Alignment of sctp_getaddrs_old",
    ][::core::mem::align_of::<sctp_getaddrs_old>() - 8usize];
    [
        "Offset of field: sctp_getaddrs_old::assoc_id",
    ][::core::mem::offset_of!(sctp_getaddrs_old, assoc_id) - 0usize];
    [
        "Offset of field: sctp_getaddrs_old::addr_num",
    ][::core::mem::offset_of!(sctp_getaddrs_old, addr_num) - 4usize];
    [
        "Offset of field: sctp_getaddrs_old::addrs",
    ][::core::mem::offset_of!(sctp_getaddrs_old, addrs) - 8usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    ["Size of sockaddr_storage"][::core::mem::size_of::<sockaddr_storage>() - 128usize];
    [
        "Alignment of sockaddr_storage",
    ][::core::mem::align_of::<sockaddr_storage>() - 4usize];
    [
        "Offset of field: sockaddr_storage::__ss_align",
    ][::core::mem::offset_of!(sockaddr_storage, __ss_align) - 0usize];
    [
        "Offset of field: sockaddr_storage::ss_family",
    ][::core::mem::offset_of!(sockaddr_storage, ss_family) - 0usize];
    [
        "Offset of field: sockaddr_storage::__ss_padding",
    ][::core::mem::offset_of!(sockaddr_storage, __ss_padding) - 2usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    ["Size of iovec"][::core::mem::size_of::<iovec>() - 8usize];
    ["Alignment of iovec"][::core::mem::align_of::<iovec>() - 4usize];
    [
        "Offset of field: iovec::iov_base",
    ][::core::mem::offset_of!(iovec, iov_base) - 0usize];
    [
        "Offset of field: iovec::iov_len",
    ][::core::mem::offset_of!(iovec, iov_len) - 4usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    ["Size of sctp_paddrthlds"][::core::mem::size_of::<sctp_paddrthlds>() - 136usize];
    [
        "Alignment of sctp_paddrthlds",
    ][::core::mem::align_of::<sctp_paddrthlds>() - 4usize];
    [
        "Offset of field: sctp_paddrthlds::spt_assoc_id",
    ][::core::mem::offset_of!(sctp_paddrthlds, spt_assoc_id) - 0usize];
    [
        "Offset of field: sctp_paddrthlds::spt_address",
    ][::core::mem::offset_of!(sctp_paddrthlds, spt_address) - 4usize];
    [
        "Offset of field: sctp_paddrthlds::spt_pathmaxrxt",
    ][::core::mem::offset_of!(sctp_paddrthlds, spt_pathmaxrxt) - 132usize];
    [
        "Offset of field: sctp_paddrthlds::spt_pathpfthld",
    ][::core::mem::offset_of!(sctp_paddrthlds, spt_pathpfthld) - 134usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    [
        "Size of sctp_paddrthlds_v2",
    ][::core::mem::size_of::<sctp_paddrthlds_v2>() - 140usize];
    [
        "Alignment of sctp_paddrthlds_v2",
    ][::core::mem::align_of::<sctp_paddrthlds_v2>() - 4usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_assoc_id",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_assoc_id) - 0usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_address",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_address) - 4usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_pathmaxrxt",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_pathmaxrxt) - 132usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_pathpfthld",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_pathpfthld) - 134usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_pathcpthld",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_pathcpthld) - 136usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    ["Size of sctp_udpencaps"][::core::mem::size_of::<sctp_udpencaps>() - 136usize];
    ["Alignment of sctp_udpencaps"][::core::mem::align_of::<sctp_udpencaps>() - 4usize];
    [
        "Offset of field: sctp_udpencaps::sue_assoc_id",
    ][::core::mem::offset_of!(sctp_udpencaps, sue_assoc_id) - 0usize];
    [
        "Offset of field: sctp_udpencaps::sue_address",
    ][::core::mem::offset_of!(sctp_udpencaps, sue_address) - 4usize];
    [
        "Offset of field: sctp_udpencaps::sue_port",
    ][::core::mem::offset_of!(sctp_udpencaps, sue_port) - 132usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    [
        "Size of sctp_probeinterval",
    ][::core::mem::size_of::<sctp_probeinterval>() - 136usize];
    [
        "Alignment of sctp_probeinterval",
    ][::core::mem::align_of::<sctp_probeinterval>() - 4usize];
    [
        "Offset of field: sctp_probeinterval::spi_assoc_id",
    ][::core::mem::offset_of!(sctp_probeinterval, spi_assoc_id) - 0usize];
    [
        "Offset of field: sctp_probeinterval::spi_address",
    ][::core::mem::offset_of!(sctp_probeinterval, spi_address) - 4usize];
    [
        "Offset of field: sctp_probeinterval::spi_interval",
    ][::core::mem::offset_of!(sctp_probeinterval, spi_interval) - 132usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    ["Size of sctp_prstatus"][::core::mem::size_of::<sctp_prstatus>() - 24usize];
    ["Alignment of sctp_prstatus"][::core::mem::align_of::<sctp_prstatus>() - 4usize];
    [
        "Offset of field: sctp_prstatus::sprstat_assoc_id",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_assoc_id) - 0usize];
    [
        "Offset of field: sctp_prstatus::sprstat_sid",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_sid) - 4usize];
    [
        "Offset of field: sctp_prstatus::sprstat_policy",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_policy) - 6usize];
    [
        "Offset of field: sctp_prstatus::sprstat_abandoned_unsent",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_abandoned_unsent) - 8usize];
    [
        "Offset of field: sctp_prstatus::sprstat_abandoned_sent",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_abandoned_sent) - 16usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    ["Size of sctp_assoc_stats"][::core::mem::size_of::<sctp_assoc_stats>() - 252usize];
    [
        "Alignment of sctp_assoc_stats",
    ][::core::mem::align_of::<sctp_assoc_stats>() - 4usize];
    [
        "Offset of field: sctp_assoc_stats::sas_assoc_id",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_assoc_id) - 0usize];
    [
        "Offset of field: sctp_assoc_stats::sas_obs_rto_ipaddr",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_obs_rto_ipaddr) - 4usize];
    [
        "Offset of field: sctp_assoc_stats::sas_maxrto",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_maxrto) - 132usize];
    [
        "Offset of field: sctp_assoc_stats::sas_isacks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_isacks) - 140usize];
    [
        "Offset of field: sctp_assoc_stats::sas_osacks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_osacks) - 148usize];
    [
        "Offset of field: sctp_assoc_stats::sas_opackets",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_opackets) - 156usize];
    [
        "Offset of field: sctp_assoc_stats::sas_ipackets",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_ipackets) - 164usize];
    [
        "Offset of field: sctp_assoc_stats::sas_rtxchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_rtxchunks) - 172usize];
    [
        "Offset of field: sctp_assoc_stats::sas_outofseqtsns",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_outofseqtsns) - 180usize];
    [
        "Offset of field: sctp_assoc_stats::sas_idupchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_idupchunks) - 188usize];
    [
        "Offset of field: sctp_assoc_stats::sas_gapcnt",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_gapcnt) - 196usize];
    [
        "Offset of field: sctp_assoc_stats::sas_ouodchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_ouodchunks) - 204usize];
    [
        "Offset of field: sctp_assoc_stats::sas_iuodchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_iuodchunks) - 212usize];
    [
        "Offset of field: sctp_assoc_stats::sas_oodchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_oodchunks) - 220usize];
    [
        "Offset of field: sctp_assoc_stats::sas_iodchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_iodchunks) - 228usize];
    [
        "Offset of field: sctp_assoc_stats::sas_octrlchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_octrlchunks) - 236usize];
    [
        "Offset of field: sctp_assoc_stats::sas_ictrlchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_ictrlchunks) - 244usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    ["Size of sctp_getaddrs_old"][::core::mem::size_of::<sctp_getaddrs_old>() - 12usize];
    [
        "Alignment of sctp_getaddrs_old",
    ][::core::mem::align_of::<sctp_getaddrs_old>() - 4usize];
    [
        "Offset of field: sctp_getaddrs_old::assoc_id",
    ][::core::mem::offset_of!(sctp_getaddrs_old, assoc_id) - 0usize];
    [
        "Offset of field: sctp_getaddrs_old::addr_num",
    ][::core::mem::offset_of!(sctp_getaddrs_old, addr_num) - 4usize];
    [
        "Offset of field: sctp_getaddrs_old::addrs",
    ][::core::mem::offset_of!(sctp_getaddrs_old, addrs) - 8usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_arch = "arm")]
const _: () = {
    ["Size of sockaddr_storage"][::core::mem::size_of::<sockaddr_storage>() - 128usize];
    [
        "Alignment of sockaddr_storage",
    ][::core::mem::align_of::<sockaddr_storage>() - 4usize];
    [
        "Offset of field: sockaddr_storage::__ss_align",
    ][::core::mem::offset_of!(sockaddr_storage, __ss_align) - 0usize];
    [
        "Offset of field: sockaddr_storage::ss_family",
    ][::core::mem::offset_of!(sockaddr_storage, ss_family) - 0usize];
    [
        "Offset of field: sockaddr_storage::__ss_padding",
    ][::core::mem::offset_of!(sockaddr_storage, __ss_padding) - 2usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_arch = "arm")]
const _: () = {
    ["Size of iovec"][::core::mem::size_of::<iovec>() - 8usize];
    ["Alignment of iovec"][::core::mem::align_of::<iovec>() - 4usize];
    [
        "Offset of field: iovec::iov_base",
    ][::core::mem::offset_of!(iovec, iov_base) - 0usize];
    [
        "Offset of field: iovec::iov_len",
    ][::core::mem::offset_of!(iovec, iov_len) - 4usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_arch = "arm")]
const _: () = {
    ["Size of sctp_paddrthlds"][::core::mem::size_of::<sctp_paddrthlds>() - 136usize];
    [
        "Alignment of sctp_paddrthlds",
    ][::core::mem::align_of::<sctp_paddrthlds>() - 4usize];
    [
        "Offset of field: sctp_paddrthlds::spt_assoc_id",
    ][::core::mem::offset_of!(sctp_paddrthlds, spt_assoc_id) - 0usize];
    [
        "Offset of field: sctp_paddrthlds::spt_address",
    ][::core::mem::offset_of!(sctp_paddrthlds, spt_address) - 4usize];
    [
        "Offset of field: sctp_paddrthlds::spt_pathmaxrxt",
    ][::core::mem::offset_of!(sctp_paddrthlds, spt_pathmaxrxt) - 132usize];
    [
        "Offset of field: sctp_paddrthlds::spt_pathpfthld",
    ][::core::mem::offset_of!(sctp_paddrthlds, spt_pathpfthld) - 134usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_arch = "arm")]
const _: () = {
    [
        "Size of sctp_paddrthlds_v2",
    ][::core::mem::size_of::<sctp_paddrthlds_v2>() - 140usize];
    [
        "Alignment of sctp_paddrthlds_v2",
    ][::core::mem::align_of::<sctp_paddrthlds_v2>() - 4usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_assoc_id",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_assoc_id) - 0usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_address",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_address) - 4usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_pathmaxrxt",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_pathmaxrxt) - 132usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_pathpfthld",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_pathpfthld) - 134usize];
    [
        "Offset of field: sctp_paddrthlds_v2::spt_pathcpthld",
    ][::core::mem::offset_of!(sctp_paddrthlds_v2, spt_pathcpthld) - 136usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_arch = "arm")]
const _: () = {
    ["Size of sctp_udpencaps"][::core::mem::size_of::<sctp_udpencaps>() - 136usize];
    ["Alignment of sctp_udpencaps"][::core::mem::align_of::<sctp_udpencaps>() - 4usize];
    [
        "Offset of field: sctp_udpencaps::sue_assoc_id",
    ][::core::mem::offset_of!(sctp_udpencaps, sue_assoc_id) - 0usize];
    [
        "Offset of field: sctp_udpencaps::sue_address",
    ][::core::mem::offset_of!(sctp_udpencaps, sue_address) - 4usize];
    [
        "Offset of field: sctp_udpencaps::sue_port",
    ][::core::mem::offset_of!(sctp_udpencaps, sue_port) - 132usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_arch = "arm")]
const _: () = {
    [
        "Size of sctp_probeinterval",
    ][::core::mem::size_of::<sctp_probeinterval>() - 136usize];
    [
        "Alignment of sctp_probeinterval",
    ][::core::mem::align_of::<sctp_probeinterval>() - 4usize];
    [
        "Offset of field: sctp_probeinterval::spi_assoc_id",
    ][::core::mem::offset_of!(sctp_probeinterval, spi_assoc_id) - 0usize];
    [
        "Offset of field: sctp_probeinterval::spi_address",
    ][::core::mem::offset_of!(sctp_probeinterval, spi_address) - 4usize];
    [
        "Offset of field: sctp_probeinterval::spi_interval",
    ][::core::mem::offset_of!(sctp_probeinterval, spi_interval) - 132usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_arch = "arm")]
const _: () = {
    ["Size of sctp_prstatus"][::core::mem::size_of::<sctp_prstatus>() - 24usize];
    ["Alignment of sctp_prstatus"][::core::mem::align_of::<sctp_prstatus>() - 8usize];
    [
        "Offset of field: sctp_prstatus::sprstat_assoc_id",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_assoc_id) - 0usize];
    [
        "Offset of field: sctp_prstatus::sprstat_sid",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_sid) - 4usize];
    [
        "Offset of field: sctp_prstatus::sprstat_policy",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_policy) - 6usize];
    [
        "Offset of field: sctp_prstatus::sprstat_abandoned_unsent",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_abandoned_unsent) - 8usize];
    [
        "Offset of field: sctp_prstatus::sprstat_abandoned_sent",
    ][::core::mem::offset_of!(sctp_prstatus, sprstat_abandoned_sent) - 16usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_arch = "arm")]
const _: () = {
    ["Size of sctp_assoc_stats"][::core::mem::size_of::<sctp_assoc_stats>() - 256usize];
    [
        "Alignment of sctp_assoc_stats",
    ][::core::mem::align_of::<sctp_assoc_stats>() - 8usize];
    [
        "Offset of field: sctp_assoc_stats::sas_assoc_id",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_assoc_id) - 0usize];
    [
        "Offset of field: sctp_assoc_stats::sas_obs_rto_ipaddr",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_obs_rto_ipaddr) - 4usize];
    [
        "Offset of field: sctp_assoc_stats::sas_maxrto",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_maxrto) - 136usize];
    [
        "Offset of field: sctp_assoc_stats::sas_isacks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_isacks) - 144usize];
    [
        "Offset of field: sctp_assoc_stats::sas_osacks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_osacks) - 152usize];
    [
        "Offset of field: sctp_assoc_stats::sas_opackets",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_opackets) - 160usize];
    [
        "Offset of field: sctp_assoc_stats::sas_ipackets",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_ipackets) - 168usize];
    [
        "Offset of field: sctp_assoc_stats::sas_rtxchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_rtxchunks) - 176usize];
    [
        "Offset of field: sctp_assoc_stats::sas_outofseqtsns",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_outofseqtsns) - 184usize];
    [
        "Offset of field: sctp_assoc_stats::sas_idupchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_idupchunks) - 192usize];
    [
        "Offset of field: sctp_assoc_stats::sas_gapcnt",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_gapcnt) - 200usize];
    [
        "Offset of field: sctp_assoc_stats::sas_ouodchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_ouodchunks) - 208usize];
    [
        "Offset of field: sctp_assoc_stats::sas_iuodchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_iuodchunks) - 216usize];
    [
        "Offset of field: sctp_assoc_stats::sas_oodchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_oodchunks) - 224usize];
    [
        "Offset of field: sctp_assoc_stats::sas_iodchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_iodchunks) - 232usize];
    [
        "Offset of field: sctp_assoc_stats::sas_octrlchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_octrlchunks) - 240usize];
    [
        "Offset of field: sctp_assoc_stats::sas_ictrlchunks",
    ][::core::mem::offset_of!(sctp_assoc_stats, sas_ictrlchunks) - 248usize];
};

#[allow(clippy::unnecessary_operation, clippy::identity_op)]
#[cfg(target_arch = "arm")]
const _: () = {
    ["Size of sctp_getaddrs_old"][::core::mem::size_of::<sctp_getaddrs_old>() - 12usize];
    [
        "Alignment of sctp_getaddrs_old",
    ][::core::mem::align_of::<sctp_getaddrs_old>() - 4usize];
    [
        "Offset of field: sctp_getaddrs_old::assoc_id",
    ][::core::mem::offset_of!(sctp_getaddrs_old, assoc_id) - 0usize];
    [
        "Offset of field: sctp_getaddrs_old::addr_num",
    ][::core::mem::offset_of!(sctp_getaddrs_old, addr_num) - 4usize];
    [
        "Offset of field: sctp_getaddrs_old::addrs",
    ][::core::mem::offset_of!(sctp_getaddrs_old, addrs) - 8usize];
};
