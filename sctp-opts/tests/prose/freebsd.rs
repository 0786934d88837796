//! What the description says about FreeBSD.
// Made by `cargo xtask generate` from spec/; do not edit.

/// Items, structs, their fields, and values, each with the texts about it.
pub(crate) const PROSE: &[(&str, &[&str])] = &[
    ("SCTP_RTOINFO", &[
        "Initial value and bounds of the retransmission timeout.",
        "A field of 0 leaves that value unchanged. Set for future associations, it is what they start with; set for one\nassociation, it takes effect when the timeout is next computed. Lower the minimum for quick loss recovery on a\nlocal network, but keep it above the peer's SACK delay.",
        "The initial timeout is 3000 ms up to 13.0.",
    ]),
    ("SCTP_ASSOCINFO", &[
        "Retransmission limit and cookie lifetime of an association, and the sizes of both receive windows.",
        "Only the limit and the cookie life can be set, and 0 leaves them unchanged; the number of peer addresses and the two\nwindows are read-only. An association fails when that many retransmissions and heartbeats in a row go unanswered, on\nwhichever paths, so the limit should not exceed the sum of theirs (`SCTP_PEER_ADDR_PARAMS`).",
        "A cookie lifetime outside 1000 to 3600000 ms is silently limited to that range.",
    ]),
    ("SCTP_INITMSG", &[
        "What the next association asks for: streams in both directions, attempts and timeout of its setup.",
        "A field of 0 keeps the current default. The number of outbound streams is a request, which the peer may lower, and the\ninbound number is a limit on what the peer gets. It only has an effect before an association is set up; sockets from\naccept() inherit what was set on the listening one.",
    ]),
    ("SO_LINGER", &[
        "What close() does with unsent data: shut down in the background, wait, or abort.",
        "On with a time of 0, close() aborts the association and the peer sees it fail; on with a longer time, close() waits up\nto that many seconds for the shutdown to complete. On a one-to-many socket it applies to all associations.",
        "While it is on, l_onoff reads 128.",
        "close() does not wait on a one-to-many or a non-blocking socket.",
        "In any case, close() aborts if there are messages that were not received.",
    ]),
    ("SCTP_NODELAY", &[
        "Sends small messages at once instead of holding them back until outstanding data is acknowledged.",
        "Off by default: the Nagle-like algorithm bundles small messages, at the price of up to a SACK delay (200 ms) each.\nTurn it on for request-response protocols.",
    ]),
    ("SO_RCVBUF", &[
        "Size of the receive buffer, from which the advertised receive window is taken.",
        "Set it before the association is set up (on the listening socket for incoming ones): on Linux, the window announced to\nthe peer is fixed then.",
        "It can also be set later: the window follows it.",
        "Each association of a one-to-many socket has a window of that size.",
    ]),
    ("SO_SNDBUF", &[
        "Size of the send buffer, which limits how much data may be unsent or unacknowledged.",
        "Each association of a one-to-many socket has its own.",
    ]),
    ("SCTP_AUTOCLOSE", &[
        "Shuts an association down when no user data was sent or received for this many seconds.",
        "Only a one-to-many socket has it, and it only applies to associations that start after it was set.",
        "Existing associations keep the time that they started with, but 0 turns it off for them as well.",
        "On a one-to-one socket it reads as 0.",
    ]),
    ("SCTP_PRIMARY_ADDR", &[
        "The peer address that new data is sent to as long as it is reachable.",
        "It must be one of the addresses of the peer. Retransmissions and failover may still use the others; to make the peer\nprefer one of our addresses, see `SCTP_SET_PEER_PRIMARY_ADDR`.",
        "Contrary to the RFC, set accepts the ids 0 to 2 on a one-to-many socket; the address and port then determine the association.",
    ]),
    ("SCTP_ADAPTATION_LAYER", &[
        "The adaptation code point that this endpoint announces to the peer when an association is set up.",
        "32 bits with a meaning that both applications agreed on, in host byte order here. The peer's code point arrives as\n`SCTP_ADAPTATION_INDICATION`.",
    ]),
    ("SCTP_DISABLE_FRAGMENTS", &[
        "Refuses messages that do not fit into one packet instead of splitting them.",
        "While it is on, sending such a message fails with EMSGSIZE.",
        "Only what is longer than the path MTU, headers included, is refused: a slightly shorter message is split.",
    ]),
    ("SCTP_PEER_ADDR_PARAMS", &[
        "Heartbeats, retransmission limit, path MTU and packet marking of one peer address or all of them.",
        "In C, the flags say which fields are used. A value that was read has the flags of what is on: to change that, replace the\nflag, such as `SPP_PMTUD_ENABLE` by `SPP_PMTUD_DISABLE` to set a path MTU. A time, limit or MTU of 0 leaves that value\nunchanged (a heartbeat interval of 0 needs `SPP_HB_TIME_IS_ZERO`). Without an address it applies to all paths of the\nassociation, and with the future association to later ones. `SPP_HB_DEMAND` sends a heartbeat at once and needs an\nassociation.",
        "An IPv4 or IPv6 wildcard address means all paths of the association; an empty one (family 0) is refused.",
        "Set for future associations, a heartbeat interval above 14400000 ms (4 h) is reduced to that; an association or a path keeps it.",
        "For future associations an interval takes effect even without SPP_HB_ENABLE.",
        "SPP_HB_DEMAND sends nothing unless an address of the peer is given and the association is established, and does not say so.",
        "A retransmission limit that a path has already exceeded makes it unreachable at once, a higher one reachable again, with a SCTP_PEER_ADDR_CHANGE.",
        "SPP_PMTUD_DISABLE with a path MTU of 0, which leaves that as it is, was refused in 13.0.",
        "On a one-to-many socket, the ids 0 to 2 are accepted with an address of the peer and its port.",
        "Read for future associations, spp_flags keeps the bits that the caller had set.",
    ]),
    ("SCTP_DEFAULT_SEND_PARAM", &[
        "Stream, flags, payload protocol identifier, context and lifetime of messages sent without ancillary data.",
        "The default of one association or of future ones. Setting it also replaces the default partial-reliability policy,\nbecause the lifetime is part of it.",
        "For future associations any stream is accepted; SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC silently skip associations without it.",
        "A message sent with any ancillary data does not use this default.",
        "The association id that is read is the one that was last given to set, SCTP_ALL_ASSOC for example.",
    ]),
    ("SCTP_DEFAULT_SEND_PARAM.sinfo_cumtsn", &[
        "Only used for received messages.",
    ]),
    ("SCTP_DEFAULT_SEND_PARAM.sinfo_ssn", &[
        "Only used for received messages.",
    ]),
    ("SCTP_DEFAULT_SEND_PARAM.sinfo_tsn", &[
        "Only used for received messages.",
    ]),
    ("SCTP_EVENTS", &[
        "Which notifications arrive, one byte for each type.",
        "All are off by default, and setting it also applies to existing associations. The struct grows with the system, and\nLinux refuses one that is longer than its own, which is why `SCTP_EVENT` replaced it. Its first byte, which asks for\n`SCTP_SNDRCV` with every message, is replaced by `SCTP_RECVRCVINFO`.",
        "It ends with sctp_stream_reset_event; later types can only be turned on with SCTP_EVENT.",
        "It is set for the socket and for all its associations; reading returns what the socket has.",
        "Turning the sender-dry event on notifies a connected one-to-one socket at once if nothing is queued.",
    ]),
    ("SCTP_I_WANT_MAPPED_V4_ADDR", &[
        "Reports IPv4 peers on an IPv6 socket as IPv4-mapped IPv6 addresses.",
        "While it is off, such a socket returns addresses of both families.",
        "SCTP_STATUS gives IPv4 addresses nevertheless.",
    ]),
    ("SCTP_MAXSEG", &[
        "The most user data that one chunk may carry; longer messages are split.",
        "0, the default, means no limit except the path MTU. It is a limit on top of the MTU, not a replacement, and only affects\nmessages sent later.",
        "An int at first; the struct by 9.0.",
        "Read from an association, it is the limit that was set, and 0 if none was; up to 13.0, it was the size at which messages are split now.",
    ]),
    ("SCTP_MAXSEG.assoc_value", &[
        "The most user data in one chunk.",
        "0: no limit except the path MTU",
    ]),
    ("SCTP_HMAC_IDENT", &[
        "The HMAC algorithms that the peer may use for authenticated chunks, the preferred one first.",
        "The list belongs to the endpoint and applies to future associations. SHA-1 must be in it, since RFC 4895 makes it\nmandatory; put SHA-256 first to have it preferred.",
        "Authentication is available unless net.inet.sctp.auth_enable is 0.",
    ]),
    ("SCTP_AUTH_ACTIVE_KEY", &[
        "The shared key that outgoing authenticated chunks are made with.",
        "The key must have been added with `SCTP_AUTH_KEY`. Key 0, which is empty unless it was set, is active at first. A\nsingle message can use another key through `SCTP_AUTHINFO`.",
        "Authentication is available unless net.inet.sctp.auth_enable is 0.",
        "SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC skip associations without the key; SCTP_ALL_ASSOC fails only if the socket lacks it, having changed the others.",
        "A deactivated key that no message needs any more can be activated again.",
    ]),
    ("SCTP_DELAYED_SACK", &[
        "How long, and for how many packets, an acknowledgement may be delayed.",
        "A field of 0 leaves that value unchanged; a frequency of 1 acknowledges every packet at once. RFC 9260 forbids a delay\nabove 500 ms.",
        "12.1 and older versions reduce a longer delay to 500 ms instead of refusing it.",
        "Called SCTP_DELAYED_ACK_TIME until about 8.0, and still in the manual page sctp(4).",
    ]),
    ("SCTP_FRAGMENT_INTERLEAVE", &[
        "Whether parts of different messages may alternate while they are partially delivered.",
        "Level 0 delivers a message completely before any other, level 1 may alternate between associations, and level 2 also\nbetween streams of one association. From level 1 on, `SCTP_RCVINFO` is needed to tell which message a part belongs to.\nUser message interleaving (`SCTP_INTERLEAVING_SUPPORTED`) builds on level 2.",
    ]),
    ("SCTP_PARTIAL_DELIVERY_POINT", &[
        "The size at which delivery of an incomplete message starts.",
        "A message up to this size arrives in one piece unless the caller's buffer is too small or the receive window full. A\nsmaller value frees the window earlier.",
        "A value above half of the receive buffer counts as half of it.",
        "With 0, partial delivery starts as soon as any data of a message has arrived.",
    ]),
    ("SCTP_USE_EXT_RCVINFO", &[
        "Delivers `SCTP_EXTRCV` instead of `SCTP_SNDRCV`, which also describes the next message.",
        "The manual page sctp(4) misspells it SCTP_USE_EXT_RECVINFO.",
    ]),
    ("SCTP_AUTO_ASCONF", &[
        "Lets the kernel inform peers of local addresses that are added and removed.",
        "Only associations whose peer supports address reconfiguration benefit. Both sides need authentication for that, as\nRFC 5061 requires.",
        "The kernel stores it, but follows net.inet.sctp.auto_asconf.",
        "It takes effect at bind().",
    ]),
    ("SCTP_MAX_BURST", &[
        "The largest number of packets that are sent at once.",
        "0 turns the limit off.",
        "A single byte before 9.0.",
    ]),
    ("SCTP_MAX_BURST.assoc_value", &[
        "The most packets in one burst.",
        "0: no limit",
    ]),
    ("SCTP_CONTEXT", &[
        "A number chosen by the application, returned with every message received from an association.",
        "It is returned in `SCTP_RCVINFO` and `SCTP_SNDRCV`, never sent, and independent of the context that a sender passes\nwith a message. A server can use it to look up its own state.",
    ]),
    ("SCTP_CONTEXT.assoc_value", &[
        "The number.",
    ]),
    ("SCTP_EXPLICIT_EOR", &[
        "Lets several send calls build one message, which ends with the call that has `SCTP_EOR`.",
        "While it is off, every send call is a message of its own. It allows messages larger than the send buffer.",
    ]),
    ("SCTP_REUSE_PORT", &[
        "Lets several one-to-one sockets share a local port.",
        "Every socket involved has to set it before bind(). A client can then use one port towards many servers.",
        "Setting false turns it on as well (source of October 2025): the kernel tests the pointer, not the value.",
    ]),
    ("SCTP_EVENT", &[
        "Turns one type of notification on or off.",
        "It can be set for one association, for the future ones, or for all; turning\n`SCTP_SENDER_DRY_EVENT` on for an association with nothing to send notifies at once. See section 6.2.2 of\nthe RFC.",
    ]),
    ("SCTP_RECVRCVINFO", &[
        "Delivers `SCTP_RCVINFO` with every message: stream, sequence numbers, payload protocol identifier, association.",
        "Off by default, and needed to tell the streams and associations of received messages apart.",
    ]),
    ("SCTP_RECVNXTINFO", &[
        "Delivers `SCTP_NXTINFO` with every message: what the next one is, if it has already arrived.",
    ]),
    ("SCTP_DEFAULT_SNDINFO", &[
        "Stream, flags, payload protocol identifier and context of messages sent without ancillary data.",
        "`SCTP_SNDINFO` or `SCTP_SNDRCV` overrides all of it for one message.",
        "A message sent with any ancillary data does not use this default.",
        "For future associations any stream is accepted; SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC silently skip associations without it.",
    ]),
    ("SCTP_DEFAULT_PRINFO", &[
        "How long the stack keeps trying to deliver messages sent without ancillary data.",
        "The policy says what the value is: a lifetime in milliseconds, a number of retransmissions, or a priority (0 is the\nhighest). The default is full reliability, `SCTP_PR_SCTP_NONE`. `SCTP_PRINFO` overrides it for one message.",
        "A message sent with any ancillary data does not use this default.",
        "With SCTP_PR_SCTP_NONE, a value other than 0 is a lifetime, as with SCTP_PR_SCTP_TTL.",
    ]),
    ("SCTP_STATUS", &[
        "The current state of an association: state, windows, queues, streams and the primary path.",
    ]),
    ("SCTP_GET_PEER_ADDR_INFO", &[
        "The current state of one path: reachability, congestion window, round-trip time, timeout and MTU.",
        "The MTU is the room for chunks, without the headers.",
        "A potentially failed path is not shown as such.",
        "On a one-to-many socket, the ids 0 to 2 are accepted with an address of the peer and its port.",
    ]),
    ("SCTP_PEER_AUTH_CHUNKS", &[
        "The chunk types that the peer accepts only authenticated.",
        "The RFC requires ENOBUFS if the buffer is too small.",
    ]),
    ("SCTP_LOCAL_AUTH_CHUNKS", &[
        "The chunk types that this endpoint accepts only authenticated.",
        "They are added with `SCTP_AUTH_CHUNK`; an association keeps the list it started with.",
        "The RFC requires ENOBUFS if the buffer is too small.",
    ]),
    ("SCTP_GET_ASSOC_NUMBER", &[
        "How many associations a one-to-many socket has.",
    ]),
    ("SCTP_GET_ASSOC_ID_LIST", &[
        "The ids of all associations of a one-to-many socket.",
        "There is room for 256 unless you ask for more: `AssocIdList<5000>`. `SCTP_GET_ASSOC_NUMBER` says how many there are, but\nassociations may come between the two calls: leave room and be prepared to try again.",
    ]),
    ("SCTP_SET_PEER_PRIMARY_ADDR", &[
        "Asks the peer to send to this one of our addresses.",
        "The request travels in an ASCONF chunk, so both sides need address reconfiguration and authentication. Success\nmeans that it was queued, not that the peer agreed.",
        "Address reconfiguration is available unless net.inet.sctp.asconf_enable is 0.",
    ]),
    ("SCTP_AUTH_CHUNK", &[
        "Adds a chunk type to those that this endpoint accepts only authenticated.",
        "It applies to future associations, and a type cannot be removed again. `SCTP_LOCAL_AUTH_CHUNKS` reads the list. INIT,\nINIT ACK, SHUTDOWN COMPLETE and AUTH cannot be authenticated. Messages are in DATA chunks, or in I-DATA chunks (0x40)\nwhere interleaving was negotiated: name both.",
        "Authentication is available unless net.inet.sctp.auth_enable is 0.",
        "It turns SCTP_AUTH_SUPPORTED on for future associations.",
    ]),
    ("SCTP_AUTH_KEY", &[
        "Adds a shared key for authentication, or replaces it.",
        "Peers agree on keys by other means, and both have to hold one under the same number. Adding a key does not use it: see\n`SCTP_AUTH_ACTIVE_KEY`.",
        "A key length of 0 stands for all bytes that follow.",
        "Authentication is available unless net.inet.sctp.auth_enable is 0.",
    ]),
    ("SCTP_AUTH_DEACTIVATE_KEY", &[
        "Stops using a shared key for new messages.",
        "Messages already queued with it are still sent and authenticated; when the last is acknowledged,\n`SCTP_AUTHENTICATION_EVENT` says so (`SCTP_AUTH_FREE_KEY`) and the key can be deleted. The active key cannot be\ndeactivated.",
        "SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC skip associations without the key, and those where it is active; SCTP_ALL_ASSOC fails only if so does SCTP_FUTURE_ASSOC, having changed the others.",
        "For future associations it deletes the key.",
    ]),
    ("SCTP_AUTH_DELETE_KEY", &[
        "Deletes a shared key.",
        "It may not be the active one. To delete it when no queued message needs it, deactivate it first and wait for\n`SCTP_AUTH_FREE_KEY`.",
        "SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC skip associations that cannot delete it; SCTP_ALL_ASSOC fails only if so does SCTP_FUTURE_ASSOC, having changed the others.",
    ]),
    ("SCTP_ENABLE_STREAM_RESET", &[
        "Which reconfiguration requests of the peer are accepted: resetting streams or the association, adding streams.",
        "The association must also have negotiated reconfiguration (RFC 6525) when it was set up. Linux requires\nthe same bits to send such a request.",
        "Reconfiguration is negotiated unless net.inet.sctp.reconfig_enable is 0.",
    ]),
    ("SCTP_ENABLE_STREAM_RESET.assoc_value", &[
        "The requests that are accepted.",
        "0: off",
    ]),
    ("SCTP_RESET_STREAMS", &[
        "Resets streams: their sequence numbers start again at 0.",
        "It asks for our outgoing streams, for the peer's, or for both; an empty list means all of them. Success means that\nthe request was sent; `SCTP_STREAM_RESET_EVENT` reports the outcome. Only one request can be outstanding.",
        "An option of this name with another argument existed from 2004 on.",
        "A request for outgoing streams alone is never refused because of another one: it waits for that.",
        "Until a stream is reset, sending on it gives EAGAIN.",
    ]),
    ("SCTP_RESET_ASSOC", &[
        "Resets all streams and the transmission sequence numbers of an association.",
        "The argument is just the association id. No data may be queued or unacknowledged; `SCTP_ASSOC_RESET_EVENT` reports\nthe outcome.",
    ]),
    ("SCTP_ADD_STREAMS", &[
        "Adds outgoing streams to an association, or asks the peer to add some on its side.",
        "`SCTP_STREAM_CHANGE_EVENT` reports the outcome. Streams cannot be removed again; the maximum is 65535 in each direction.",
        "Called SCTP_RESET_ADD_STREAMS before the RFC.",
    ]),
    ("SCTP_REMOTE_UDP_ENCAPS_PORT", &[
        "The UDP port of the peer when SCTP packets travel inside UDP.",
        "0, the default, sends plain SCTP. Set it for future associations before connecting through a NAT, or for one address\nof an existing association; without an address it applies to all of them on Linux. Each packet from the peer replaces\nit by the port that it came from. 9899 is the registered one.",
        "net.inet.sctp.udp_tunneling_port is the local UDP port, for both directions.",
        "An IPv4 or IPv6 wildcard address means the association, an empty one (family 0) is refused. Set for the association, the port only applies to addresses that the peer adds later: existing paths keep theirs.",
        "On a one-to-many socket, the ids 0 to 2 are accepted with an address of the peer and its port.",
    ]),
    ("SCTP_PR_STREAM_STATUS", &[
        "How many messages of one stream were abandoned under a partial-reliability policy.",
        "Two counts: messages of which nothing had been sent, and messages that had been sent in part. The policy\n`SCTP_PR_SCTP_ALL` gives the sum over all policies.",
        "Only SCTP_PR_SCTP_ALL, unless the kernel was built with SCTP_DETAILED_STR_STATS.",
    ]),
    ("SCTP_PR_ASSOC_STATUS", &[
        "How many messages of an association were abandoned under a partial-reliability policy.",
        "The same counts as `SCTP_PR_STREAM_STATUS`, over all streams; the stream number is ignored.",
    ]),
    ("SCTP_PR_SUPPORTED", &[
        "Whether partial reliability is offered to peers, and whether an association has it.",
        "Setting applies to future associations. Reading from an association returns what was negotiated.",
    ]),
    ("SCTP_PR_SUPPORTED.assoc_value", &[
        "Partial reliability is supported.",
    ]),
    ("SCTP_RTO_RESTART", &[
        "Restarts the retransmission timer earlier when little data is in flight, so that losses at the end of a burst are repaired sooner.",
        "No kernel support; the constant is not in the header either.",
    ]),
    ("SCTP_PEER_ADDR_THLDS", &[
        "After how many errors a path is potentially failed, is failed, and is no longer the primary path.",
        "A path that is potentially failed is avoided while another works, without waiting for it to fail (quick failover). A\nthreshold for that at or above the path's limit turns it off. Without an address it applies to all paths.",
        "The threshold for switching the primary path must be 0xffff (never), which the RFC allows.",
        "An IPv4 or IPv6 wildcard address means all paths of the association; an empty one (family 0) is refused.",
        "0 is a threshold like any other; both are always set, and a path that is beyond one already fails, or potentially fails, at once.",
        "On a one-to-many socket, the ids 0 to 2 are accepted with an address of the peer and its port.",
        "The struct had two thresholds at first: so in 9.1 and 9.3.",
    ]),
    ("SCTP_EXPOSE_POTENTIALLY_FAILED_STATE", &[
        "Whether the application is informed that a path is potentially failed.",
        "The kernel never reports the potentially failed state; the constant is not in the header either.",
    ]),
    ("SCTP_INTERLEAVING_SUPPORTED", &[
        "Whether user message interleaving (I-DATA) is offered to peers, and whether an association has it.",
        "With it a large message no longer blocks the other streams. Setting applies to future associations; reading from an\nassociation returns what was negotiated. Raise `SCTP_FRAGMENT_INTERLEAVE` first.",
    ]),
    ("SCTP_INTERLEAVING_SUPPORTED.assoc_value", &[
        "Interleaving is supported.",
    ]),
    ("SCTP_STREAM_SCHEDULER", &[
        "Which stream may send next: first come, round robin, by priority, fair, or weighted.",
        "A scheduler only matters while several streams have data waiting. Priorities and weights come from\n`SCTP_STREAM_SCHEDULER_VALUE`. The numbers behind the names differ between systems.",
        "Called SCTP_PLUGGABLE_SS before 14.0.",
        "The fair scheduler is SCTP_SS_FB; there is no weighted fair queueing.",
    ]),
    ("SCTP_STREAM_SCHEDULER.assoc_value", &[
        "The scheduler.",
    ]),
    ("SCTP_STREAM_SCHEDULER_VALUE", &[
        "What the scheduler needs to know about a stream: its priority or its weight.",
        "With `SCTP_SS_PRIO` the lowest number goes first; with weighted fair queueing a stream gets capacity in proportion to\nits number. Schedulers that need no value ignore it or refuse it.",
        "Called SCTP_SS_VALUE before 14.0.",
        "Only SCTP_SS_PRIO has values; with the other schedulers both directions are refused.",
        "SCTP_CURRENT_ASSOC silently skips associations that have no such stream or no value for it.",
    ]),
    ("SCTP_ACCEPT_ZERO_CHECKSUM", &[
        "Accepts packets with a zero checksum because something else already detects errors.",
        "The value names that other method; DTLS below SCTP, as in WebRTC, is the only one so far. It is announced to peers of\nfuture associations, which may then leave the CRC32c out.",
    ]),
    ("SCTP_ASCONF_SUPPORTED", &[
        "Whether addresses may be added and removed while an association lives (dynamic address reconfiguration).",
        "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it says whether\nthe extension was negotiated there. On Linux it lets one socket use the extension while the system-wide switch stays\noff.",
        "It also adds ASCONF and ASCONF-ACK to the chunks that peers authenticate, or takes them away.",
    ]),
    ("SCTP_ASCONF_SUPPORTED.assoc_value", &[
        "Offered to the next peers, or negotiated with this one.",
    ]),
    ("SCTP_AUTH_SUPPORTED", &[
        "Whether chunks can be authenticated with shared keys.",
        "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it says whether\nthe extension was negotiated there. On Linux it gives one socket authentication without the system-wide switch; the\noptions of keys and chunk types then work there.",
    ]),
    ("SCTP_AUTH_SUPPORTED.assoc_value", &[
        "Offered to the next peers, or negotiated with this one.",
    ]),
    ("SCTP_ECN_SUPPORTED", &[
        "Whether congestion may be signalled by marking packets instead of dropping them.",
        "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it says whether\nexplicit congestion notification was negotiated there.",
    ]),
    ("SCTP_ECN_SUPPORTED.assoc_value", &[
        "Offered to the next peers, or negotiated with this one.",
    ]),
    ("SCTP_RECONFIG_SUPPORTED", &[
        "Whether streams can be reset and added while an association lives.",
        "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it says whether\nthe extension was negotiated there. Offering it is not enough to let a peer act: `SCTP_ENABLE_STREAM_RESET` says which\nof its requests are granted.",
    ]),
    ("SCTP_RECONFIG_SUPPORTED.assoc_value", &[
        "Offered to the next peers, or negotiated with this one.",
    ]),
    ("SCTP_PEER_ADDR_THLDS_V2", &[
        "How many timeouts make a path potentially failed, make the association change its primary path, and make a path fail.",
        "Its SCTP_PEER_ADDR_THLDS has the complete struct already.",
    ]),
    ("SCTP_PLPMTUD_PROBE_INTERVAL", &[
        "How long path MTU discovery waits for the answer to a probe packet before it sends the next.",
        "FreeBSD has no probing of this kind.",
    ]),
    ("SCTP_GET_ASSOC_STATS", &[
        "Counters of one association: packets, chunks, acknowledgements and retransmissions.",
        "It counts per system only; see SCTP_TIMEOUTS and SCTP_GET_SNDBUF_USE for what it has per association.",
    ]),
    ("SCTP_SOCKOPT_BINDX_ADD", &[
        "Binds a socket to further addresses.",
        "Its sctp_bindx() uses SCTP_BINDX_ADD_ADDR.",
    ]),
    ("SCTP_SOCKOPT_BINDX_REM", &[
        "Removes addresses from a socket.",
        "Its sctp_bindx() uses SCTP_BINDX_REM_ADDR.",
    ]),
    ("SCTP_SOCKOPT_PEELOFF", &[
        "Moves one association of a one-to-many socket to a socket of its own.",
        "Its sctp_peeloff() is a system call.",
    ]),
    ("SCTP_SOCKOPT_PEELOFF_FLAGS", &[
        "Moves one association to a socket of its own that starts as close-on-exec or non-blocking.",
        "Its sctp_peeloff() takes no flags.",
    ]),
    ("SCTP_SOCKOPT_CONNECTX_OLD", &[
        "Starts an association with a peer of several addresses, without returning its id.",
        "Its sctp_connectx() uses SCTP_CONNECT_X.",
    ]),
    ("SCTP_SOCKOPT_CONNECTX", &[
        "Starts an association with a peer of several addresses and returns its id as the result of the call.",
        "Its sctp_connectx() uses SCTP_CONNECT_X.",
    ]),
    ("SCTP_SOCKOPT_CONNECTX3", &[
        "Starts an association with a peer of several addresses and returns its id, also on a non-blocking socket.",
        "Its sctp_connectx() uses SCTP_CONNECT_X.",
    ]),
    ("SCTP_GET_PEER_ADDRS", &[
        "All addresses of the peer of an association.",
        "Its sctp_getpaddrs() uses SCTP_GET_PEER_ADDRESSES.",
    ]),
    ("SCTP_GET_LOCAL_ADDRS", &[
        "All addresses that an association, or the socket itself, is bound to.",
        "Its sctp_getladdrs() uses SCTP_GET_LOCAL_ADDRESSES.",
    ]),
    ("SCTP_SENDMSG_CONNECT", &[
        "Tells security modules of the kernel that a first message sets up an association.",
        "It is a number for the security modules of Linux only.",
    ]),
    ("SCTP_NRSACK_SUPPORTED", &[
        "Whether acknowledgements may say which data the receiver will not drop.",
        "Such non-renegable acknowledgements (draft-natarajan-tsvwg-sctp-nrsack-08) let a sender free its buffers earlier. With\n`SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it says what was\nnegotiated there.",
    ]),
    ("SCTP_NRSACK_SUPPORTED.assoc_value", &[
        "Offered to the next peers, or negotiated with this one.",
    ]),
    ("SCTP_PKTDROP_SUPPORTED", &[
        "Whether a peer may report packets that were dropped because they arrived damaged.",
        "With such reports (draft-stewart-sctp-pktdrprep-16) a sender on a link with bit errors need not treat every loss as\ncongestion. With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it\nsays what was negotiated there.",
    ]),
    ("SCTP_PKTDROP_SUPPORTED.assoc_value", &[
        "Offered to the next peers, or negotiated with this one.",
    ]),
    ("SCTP_MAX_CWND", &[
        "An upper bound of the congestion window of every path.",
        "A larger window shrinks to the bound at once, but never below one packet.",
    ]),
    ("SCTP_MAX_CWND.assoc_value", &[
        "The largest congestion window.",
        "0: no bound",
    ]),
    ("SCTP_TIMEOUTS", &[
        "How often each timer of an association has expired.",
    ]),
    ("SCTP_CMT_ON_OFF", &[
        "Whether, and how, new data is spread over all paths of an association at the same time.",
        "Concurrent multipath transfer is experimental; the modes differ in how the paths share one congestion control.",
        "Reading works without the sysctl; only setting needs it, even to turn the mode off.",
    ]),
    ("SCTP_CMT_ON_OFF.assoc_value", &[
        "How the paths are used together.",
    ]),
    ("SCTP_CMT_USE_DAC", &[
        "Once chose the delayed acknowledgement algorithm for concurrent multipath transfer.",
        "Both directions fail with ENOPROTOOPT.",
    ]),
    ("SCTP_PLUGGABLE_CC", &[
        "The congestion control algorithm of an association.",
        "It can be changed while data flows; the new module then starts from scratch on every path.",
    ]),
    ("SCTP_PLUGGABLE_CC.assoc_value", &[
        "The module in use.",
    ]),
    ("SCTP_CC_OPTION", &[
        "One parameter of the congestion control module in use.",
        "What the value means depends on the parameter (`SCTP_CC_OPT_*`) and on the module, and most modules have none.",
        "SCTP_CURRENT_ASSOC silently skips associations whose module refuses the parameter.",
    ]),
    ("SCTP_SET_DEBUG_LEVEL", &[
        "Once chose what the kernel prints while debugging SCTP.",
        "Both directions fail with ENOPROTOOPT.",
    ]),
    ("SCTP_CLR_STAT_LOG", &[
        "Meant to empty the kernel's trace buffer.",
        "Everything: it always fails with EOPNOTSUPP.",
    ]),
    ("SCTP_GET_SNDBUF_USE", &[
        "How many bytes an association has queued, to be sent and to be read.",
        "Data to be read only counts while it is reordered or reassembled, not when it is queued in the socket.",
    ]),
    ("SCTP_GET_STAT_LOG", &[
        "Meant to read the kernel's trace buffer.",
        "It succeeds without writing anything; traces go to ktr(4) and are read with ktrdump(8).",
    ]),
    ("SCTP_PCB_STATUS", &[
        "How many endpoints, associations, addresses and chunks SCTP holds in the whole system.",
    ]),
    ("SCTP_GET_NONCE_VALUES", &[
        "The two verification tags that the packets of an association carry.",
        "An attacker who knows them can forge packets, so treat them as a secret; they help to match packet captures to associations.",
    ]),
    ("SCTP_SET_DYNAMIC_PRIMARY", &[
        "Asks the peers of all associations in the system to send to one local address.",
    ]),
    ("SCTP_VRF_ID", &[
        "The virtual router that a socket belongs to.",
        "Stock kernels have a single virtual router.",
    ]),
    ("SCTP_ADD_VRF_ID", &[
        "Makes a socket that is not bound yet a member of one more virtual router.",
        "Stock kernels have a single virtual router and answer EOPNOTSUPP.",
    ]),
    ("SCTP_GET_VRF_IDS", &[
        "The virtual routers that a socket is a member of.",
        "Stock kernels have a single virtual router and answer EOPNOTSUPP; others write an array.",
    ]),
    ("SCTP_GET_ASOC_VRF", &[
        "The virtual router that an association runs in.",
    ]),
    ("SCTP_GET_ASOC_VRF.assoc_value", &[
        "The number of the virtual router.",
    ]),
    ("SCTP_DEL_VRF_ID", &[
        "Removes a socket that is not bound yet from a virtual router.",
        "Stock kernels have a single virtual router and answer EOPNOTSUPP.",
    ]),
    ("SCTP_GET_PACKET_LOG", &[
        "The last SCTP packets that the kernel sent and received, as raw bytes.",
        "Only kernels built with SCTP_PACKET_LOGGING keep the log; stock ones answer EOPNOTSUPP.",
    ]),
    ("SCTP_SET_INITIAL_DBG_SEQ", &[
        "The number from which a socket's random numbers (tags, initial sequence numbers, ports) count up, for debugging.",
        "Setting works only in kernels that are built with SCTP_DEBUG; others answer ENOPROTOOPT.",
    ]),
    ("SCTP_BINDX_ADD_ADDR", &[
        "Binds a socket to one more address.",
        "The function's flag has the same name; it is passed to `setsockopt` as the option, once per address.",
        "It takes a plain socket address since 13.0; before, struct sctp_getaddresses around it.",
    ]),
    ("SCTP_BINDX_REM_ADDR", &[
        "Removes one address from a socket.",
        "The function's flag has the same name; it is passed to `setsockopt` as the option, once per address.",
        "It takes a plain socket address since 13.0; before, struct sctp_getaddresses around it.",
    ]),
    ("SCTP_GET_PEER_ADDRESSES", &[
        "All addresses of the peer of an association.",
        "Addresses for which the buffer has no room are left out without an error; `SCTP_GET_REMOTE_ADDR_SIZE` says how much room they need.",
        "Up to 13.0, a special id fails with ENOENT.",
    ]),
    ("SCTP_GET_LOCAL_ADDRESSES", &[
        "All addresses that an association, or the socket itself, is bound to.",
        "Up to 13.0, SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC are treated like SCTP_FUTURE_ASSOC.",
        "A one-to-one socket returns the addresses of its association, whatever the id.",
    ]),
    ("SCTP_GET_LOCAL_ADDR_SIZE", &[
        "An upper bound of the size of all local addresses of a socket, in bytes.",
    ]),
    ("SCTP_GET_REMOTE_ADDR_SIZE", &[
        "The size of all addresses of the peer, in bytes.",
        "The number is passed both ways: the id of the association in, the size out.",
        "Up to 13.0, a special id and a one-to-one socket without association fail with ENOTCONN.",
    ]),
    ("SCTP_CONNECT_X", &[
        "Starts an association with a peer of several addresses.",
        "The argument is a count and that many packed addresses; the id of the new association replaces the count on return.",
    ]),
    ("SCTP_CONNECT_X_DELAYED", &[
        "Prepares an association with a peer of several addresses, but sends nothing until the first message.",
    ]),
    ("SCTP_CONNECT_X_COMPLETE", &[
        "Starts the association that SCTP_CONNECT_X_DELAYED prepared.",
        "The argument is one address of the peer.",
    ]),
    ("SCTP_PEELOFF", &[
        "Moves one association to a socket of its own, on systems without a system call for it.",
        "Both directions fail with ENOPROTOOPT: the code and its argument exist only where the stack runs without the system call.",
    ]),
    ("SCTP_GET_ADDR_LEN", &[
        "The length of a socket address of a given family.",
        "The value is passed both ways: the address family in, the length out. The association id is ignored.",
    ]),
    ("SCTP_GET_ADDR_LEN.assoc_value", &[
        "The address family when called, the length in bytes on return.",
    ]),
    ("SCTP_DTLS_LOCAL_CONFIG", &[
        "What a socket offers to its next peers for the protection of packets by DTLS.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_GET_CONFIG", &[
        "Which protection of packets an association has negotiated with its peer.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_GET_LOCAL_KM_PARAM", &[
        "The key management parameter that this side sent while the association was set up.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_GET_PEER_KM_PARAM", &[
        "The key management parameter that the peer sent while the association was set up.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_SET_SEND_KEYS", &[
        "Installs the keys that protect outgoing packets from then on.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_ADD_RECV_KEYS", &[
        "Installs additional keys that decrypt incoming packets.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_DEL_RECV_KEYS", &[
        "Removes keys that decrypt incoming packets, once no packet protected by them can still arrive.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_ENFORCE_PROTECTION", &[
        "Whether unprotected packets are refused once the keys are in place.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_REPLAY_WINDOW", &[
        "How far back a late packet can still be distinguished from a replayed one.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_GET_STATS", &[
        "Counters of the protected packets of an association.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_INIT", &[
        "What the association that the message starts asks for: streams in both directions, attempts and timeout.",
        "It overrides `SCTP_INITMSG` for this one association and only has an effect on the message that starts it. A field of 0\nkeeps the socket's value.",
    ]),
    ("SCTP_SNDRCV", &[
        "The attributes of a message in either direction: stream, flags, payload protocol identifier, lifetime and more.",
        "Its struct is longer than the RFC's: a key number and padding follow.",
    ]),
    ("SCTP_SNDRCV.sinfo_context", &[
        "On sending, a number that is returned if that fails; on receiving, the association's context (`SCTP_CONTEXT`).",
    ]),
    ("SCTP_SNDRCV.sinfo_timetolive", &[
        "How long the message may wait; with another policy, that policy's value. Always 0 on receiving.",
        "0: never expires",
    ]),
    ("SCTP_EXTRCV", &[
        "The attributes of a received message, with those of the next one if it has already arrived.",
        "Both `SCTP_EVENTS` (the data event) and `SCTP_USE_EXT_RCVINFO` must be on; it then replaces `SCTP_SNDRCV`.",
        "Its struct is longer than the RFC's: a key number and padding follow, and sinfo_pr_value is a macro for sinfo_timetolive.",
    ]),
    ("SCTP_SNDINFO", &[
        "How a message is to be sent: stream, flags, payload protocol identifier, context and association.",
        "For this message it replaces `SCTP_DEFAULT_SNDINFO` completely, and `SCTP_DEFAULT_PRINFO` as well: without\n`SCTP_PRINFO` the message is reliable, whatever the default.",
    ]),
    ("SCTP_RCVINFO", &[
        "How a message arrived: stream, sequence numbers, flags, payload protocol identifier, context and association.",
    ]),
    ("SCTP_NXTINFO", &[
        "Stream, flags, payload protocol identifier, length and association of the message that the next receive returns.",
        "Missing if no further message has arrived yet. The length of an incomplete message is what has arrived so far.",
    ]),
    ("SCTP_PRINFO", &[
        "When a message is abandoned: after a time, after a number of retransmissions, or in favour of more important ones.",
        "It replaces `SCTP_DEFAULT_PRINFO`. Give `SCTP_SNDINFO` as well: without it, Linux uses\n`SCTP_DEFAULT_SNDINFO` except for the flags, and FreeBSD does not use it.",
    ]),
    ("SCTP_AUTHINFO", &[
        "Which shared key authenticates a message.",
        "It only matters if the receiver requires authenticated data chunks, which it asks for with `SCTP_AUTH_CHUNK`. FreeBSD\ndoes not use `SCTP_DEFAULT_SNDINFO` and `SCTP_DEFAULT_PRINFO` for a message that has it.",
        "A key that the association does not have is not an error.",
    ]),
    ("SCTP_DSTADDRV4", &[
        "One more IPv4 address of the peer with which the message starts an association.",
        "It may be given several times; the port is that of the address the message is sent to.",
        "The message is refused with EINVAL if an address is a broadcast or multicast one.",
        "If an association with that address exists, the message is sent on it.",
    ]),
    ("SCTP_DSTADDRV6", &[
        "One more IPv6 address of the peer with which the message starts an association.",
        "It may be given several times; the port is that of the address the message is sent to.",
        "The message is refused with EINVAL if an address is the unspecified or a multicast one; an IPv4-mapped IPv6 address is treated as IPv4.",
        "If an association with that address exists, the message is sent on it.",
    ]),
    ("SCTP_ASSOC_CHANGE", &[
        "An association came up, was lost, restarted or ended.",
        "A one-to-many socket learns the id of a new association here.",
        "sac_info is filled since 9.1 at the latest.",
        "Up to 13.0, the side that aborts is notified of error 0 rather than the cause that it gives, and an association that could not start has as many streams as were requested rather than none.",
    ]),
    ("SCTP_PEER_ADDR_CHANGE", &[
        "Something happened to an address of the peer.",
        "A potentially failed path is not reported, nor is anything before the association is established.",
    ]),
    ("SCTP_REMOTE_ERROR", &[
        "The peer sent an ERROR chunk.",
        "sre_error is in host byte order; in the RFC it is in network byte order.",
    ]),
    ("SCTP_SEND_FAILED", &[
        "A message could not be delivered, and is returned (older form).",
        "What is returned may be a piece of the message: `info.flags` says which. A message that was split is returned in several\nnotifications, in order: on Linux for all its pieces, even those that arrived, on FreeBSD for those that are not known to\nhave arrived. The flags are those of the DATA chunk, not of sending: use `snd_info()` to send the message again.",
        "If SCTP_SEND_FAILED_EVENT is on as well, only that one is sent.",
        "144 bytes come before the message.",
        "For a message of which nothing was sent, it does not say whether it was unordered.",
    ]),
    ("SCTP_SEND_FAILED.ssf_info.sinfo_flags", &[
        "Which piece of the message this is, and whether it was unordered; not the flags it was sent with.",
    ]),
    ("SCTP_SEND_FAILED.ssf_info.sinfo_ssn", &[
        "On FreeBSD the stream sequence number of what was sent, on Linux the number of the key in `SCTP_AUTHINFO`; otherwise 0.",
    ]),
    ("SCTP_SEND_FAILED.ssf_info.sinfo_timetolive", &[
        "The value of the policy that it was sent with, always 0 on FreeBSD; the policy itself is not reported.",
        "0: none",
    ]),
    ("SCTP_SHUTDOWN_EVENT", &[
        "The peer is shutting the association down: nothing more should be sent.",
    ]),
    ("SCTP_ADAPTATION_INDICATION", &[
        "The peer announced its adaptation layer.",
    ]),
    ("SCTP_PARTIAL_DELIVERY_EVENT", &[
        "The partial delivery of a message was aborted.",
    ]),
    ("SCTP_AUTHENTICATION_EVENT", &[
        "Something happened to a shared key, or the peer does not support authentication.",
        "Both systems have a member that the RFC lacks, auth_altkeynumber.",
    ]),
    ("SCTP_SENDER_DRY_EVENT", &[
        "All data was sent and acknowledged.",
        "It also arrives at once when it is turned on for an association without queued data: with `SCTP_EVENT`, or with\n`SCTP_EVENTS` on a one-to-one socket.",
    ]),
    ("SCTP_NOTIFICATIONS_STOPPED_EVENT", &[
        "Notifications were lost for lack of memory.",
        "Only the number exists: it is never sent, and turning it on answers ENOTSUP.",
    ]),
    ("SCTP_SEND_FAILED_EVENT", &[
        "A message could not be delivered, and is returned.",
        "What is returned may be a piece of the message: `info.flags` says which. A message that was split is returned in several\nnotifications, in order: on Linux for all its pieces, even those that arrived, on FreeBSD for those that are not known to\nhave arrived. The flags are those of the DATA chunk, not of sending: use `snd_info()` to send the message again.",
        "SCTP_EVENTS has no member for it: only SCTP_EVENT turns it on.",
        "For a message of which nothing was sent, it does not say whether it was unordered.",
    ]),
    ("SCTP_SEND_FAILED_EVENT.ssfe_info.snd_flags", &[
        "Which piece of the message this is, and whether it was unordered; not the flags it was sent with.",
    ]),
    ("SCTP_STREAM_RESET_EVENT", &[
        "Streams were reset by either side, or could not be reset.",
        "7.0 had a version from the drafts, with other flags.",
    ]),
    ("SCTP_ASSOC_RESET_EVENT", &[
        "The association's sequence numbers were reset by either side, or could not be reset.",
        "SCTP_EVENTS has no member for it: only SCTP_EVENT turns it on.",
    ]),
    ("SCTP_STREAM_CHANGE_EVENT", &[
        "Streams were added by either side, or could not be added.",
        "SCTP_EVENTS has no member for it: only SCTP_EVENT turns it on.",
    ]),
    ("sctp_bindx", &[
        "Binds a socket to several addresses, or adds addresses to it and removes them later.",
        "All addresses have the same port and are packed one after another, each with the length of its family. An IPv6 socket\nalso takes IPv4 addresses unless IPV6_V6ONLY is on; the RFC wants them mapped (erratum 4921). While an association exists, its peers are told of the change if both sides support it (`SCTP_ASCONF_SUPPORTED`).",
        "It checks all addresses first, and then binds them one by one: those before one that fails stay bound or removed.",
        "If the first address has port 0, it writes the port of a later one into it.",
    ]),
    ("sctp_connectx", &[
        "Starts an association with a peer of which several addresses are known.",
        "The addresses are packed one after another, each with the length of its family; setup succeeds if any one of them\nanswers. `id` may be null, otherwise the id of the new association is stored there.",
        "An IPv4-mapped IPv6 address is treated as IPv4.",
    ]),
    ("sctp_peeloff", &[
        "Moves one association of a one-to-many socket to a socket of its own.",
        "The result is the descriptor of the new socket. It is one-to-one and has just this association, which can then be read,\nwritten and waited for apart from the others.",
        "It is a system call.",
    ]),
    ("sctp_peeloff_flags", &[
        "Moves one association to a socket of its own that starts as close-on-exec or non-blocking.",
        "Its sctp_peeloff() takes no flags.",
    ]),
    ("sctp_getpaddrs", &[
        "Lists the addresses of the peer of an association.",
        "The result is their number; they are packed one after another, each with the length of its family, in memory that\n`sctp_freepaddrs` frees.",
        "The result is 0 if there is no such association, and `addrs` is unchanged; in 11.3 it was -1. On a one-to-one socket it still is in 13.0, with ENOTCONN.",
    ]),
    ("sctp_freepaddrs", &[
        "Frees the memory that `sctp_getpaddrs` filled.",
    ]),
    ("sctp_getladdrs", &[
        "Lists the addresses that an association, or the socket itself, is bound to.",
        "With `SCTP_FUTURE_ASSOC` (erratum 6114) it returns the addresses of the socket. The result is their number; they are\npacked one after another, each with the length of its family, in memory that `sctp_freeladdrs` frees.",
        "The result is 0 if there is no address; in 11.3 it was -1, with ENOTCONN.",
    ]),
    ("sctp_freeladdrs", &[
        "Frees the memory that `sctp_getladdrs` filled.",
    ]),
    ("sctp_getaddrlen", &[
        "The length of a socket address of a given family.",
        "It opens a socket to query the kernel.",
    ]),
    ("sctp_getassocid", &[
        "Finds the id of an association by an address of its peer.",
        "The result is 0 where there is none.",
        "It uses SCTP_GET_PEER_ADDR_INFO; at first it used SCTP_PEER_ADDR_PARAMS.",
    ]),
    ("sctp_opt_info", &[
        "Reads a socket option of one association.",
        "It is `getsockopt` with the id of the association as a separate parameter. The RFC has it for systems whose\n`getsockopt` does not read the buffer; Linux and FreeBSD both do, so the plain call works as well. The RFC's list of\noptions misspells `SCTP_MAXSEG` (erratum 6980).",
        "It writes the id into the argument of 32 options; for others the caller has to write it.",
        "For SCTP_DEFAULT_SEND_PARAM it writes the id over sinfo_stream and sinfo_ssn: set sinfo_assoc_id before, as for getsockopt.",
    ]),
    ("sctp_sendv", &[
        "Sends a message with send, partial-reliability and key information.",
        "`infotype` (`SCTP_SENDV_*`) says what `info` points to. One address says where to send; several are those of a peer with\nwhich the message starts an association.",
        "It passes all addresses but the first to the kernel as SCTP_DSTADDRV4 and SCTP_DSTADDRV6.",
        "If an address is passed, it writes the association id into `snd_assoc_id` of `info`.",
    ]),
    ("sctp_sendmsg", &[
        "Sends a message with stream, payload protocol identifier, flags, lifetime and context as parameters.",
    ]),
    ("sctp_send", &[
        "Sends a message on an association, with its attributes in a `sctp_sndrcvinfo`.",
    ]),
    ("sctp_sendx", &[
        "Sends a message to a peer of which several addresses are known, and starts an association if necessary.",
        "With one address it sends as `sctp_sendmsg` does.",
        "It writes the association id into `sinfo`.",
    ]),
    ("sctp_sendmsgx", &[
        "Sends a message as `sctp_sendmsg` does, to a peer of which several addresses are known.",
        "The header calls it deprecated.",
    ]),
    ("sctp_recvv", &[
        "Receives a message with its attributes, and those of the next one if it has already arrived.",
        "Only attributes that were enabled come with it (`SCTP_RECVRCVINFO`, `SCTP_RECVNXTINFO`); `infotype` (`SCTP_RECVV_*`)\nsays which did. Notifications arrive the same way, with `MSG_NOTIFICATION` set.",
    ]),
    ("sctp_recvmsg", &[
        "Receives a message, with its attributes in a `sctp_sndrcvinfo`.",
        "The attributes are only filled in after the data event was switched on with `SCTP_EVENTS`.",
        "The attributes are filled in regardless of `SCTP_EVENTS`: it is a system call.",
    ]),
    ("in_addr", &[
        "An IPv4 address.",
    ]),
    ("in_addr.s_addr", &[
        "The address.",
    ]),
    ("in6_addr", &[
        "An IPv6 address.",
    ]),
    ("in6_addr.s6_addr", &[
        "The address, first byte first.",
    ]),
    ("sockaddr", &[
        "The beginning of any socket address.",
    ]),
    ("sockaddr.sa_len", &[
        "Length of the whole address.",
    ]),
    ("sockaddr.sa_family", &[
        "Address family: `AF_INET` or `AF_INET6`.",
    ]),
    ("sockaddr.sa_data", &[
        "The rest, whose format depends on the family.",
    ]),
    ("sockaddr_in", &[
        "An IPv4 address and a port.",
    ]),
    ("sockaddr_in.sin_len", &[
        "Length of the struct: 16.",
    ]),
    ("sockaddr_in.sin_family", &[
        "`AF_INET`.",
    ]),
    ("sockaddr_in.sin_port", &[
        "The port.",
    ]),
    ("sockaddr_in.sin_addr", &[
        "The address.",
    ]),
    ("sockaddr_in6", &[
        "An IPv6 address and a port.",
    ]),
    ("sockaddr_in6.sin6_len", &[
        "Length of the struct: 28.",
    ]),
    ("sockaddr_in6.sin6_family", &[
        "`AF_INET6`.",
    ]),
    ("sockaddr_in6.sin6_port", &[
        "The port.",
    ]),
    ("sockaddr_in6.sin6_flowinfo", &[
        "Traffic class and flow label.",
    ]),
    ("sockaddr_in6.sin6_addr", &[
        "The address.",
    ]),
    ("sockaddr_in6.sin6_scope_id", &[
        "Index of the interface that a link-local address belongs to.",
    ]),
    ("sockaddr_storage", &[
        "Room for a socket address of any family: 128 bytes.",
    ]),
    ("sockaddr_storage.ss_len", &[
        "Length of the address in it.",
    ]),
    ("sockaddr_storage.ss_family", &[
        "Address family: `AF_INET` or `AF_INET6`.",
    ]),
    ("sctp_sockstore", &[
        "A socket address, IPv4 or IPv6, without room for larger ones.",
    ]),
    ("sctp_sockstore.sin", &[
        "As an IPv4 address.",
    ]),
    ("sctp_sockstore.sin6", &[
        "As an IPv6 address.",
    ]),
    ("sctp_sockstore.sa", &[
        "An address of either family.",
    ]),
    ("linger", &[
        "What closing a socket does with unacknowledged data.",
    ]),
    ("linger.l_onoff", &[
        "Whether closing lingers at all.",
    ]),
    ("linger.l_linger", &[
        "How long closing may wait.",
        "0: abort the association at once",
    ]),
    ("iovec", &[
        "A piece of a message in memory.",
    ]),
    ("iovec.iov_base", &[
        "Where it starts.",
    ]),
    ("iovec.iov_len", &[
        "Its length; `size_t` in C.",
    ]),
    ("sctp_rtoinfo", &[
        "Bounds of the retransmission timeout.",
    ]),
    ("sctp_rtoinfo.srto_initial", &[
        "The timeout before a round trip was measured.",
        "0: unchanged",
    ]),
    ("sctp_rtoinfo.srto_max", &[
        "The longest timeout.",
        "0: unchanged",
    ]),
    ("sctp_rtoinfo.srto_min", &[
        "The shortest timeout.",
        "0: unchanged",
    ]),
    ("sctp_assocparams", &[
        "Retransmission limit and cookie lifetime of an association, and what it knows about its peer.",
    ]),
    ("sctp_assocparams.sasoc_peer_rwnd", &[
        "Room left in the peer's receive window; 0 for future associations.",
    ]),
    ("sctp_assocparams.sasoc_local_rwnd", &[
        "The local receive window as last computed; for future associations, the room in the socket's receive buffer.",
    ]),
    ("sctp_assocparams.sasoc_cookie_life", &[
        "How long a cookie sent during setup is valid; limited to between 1 s and 1 h.",
        "0: unchanged",
    ]),
    ("sctp_assocparams.sasoc_asocmaxrxt", &[
        "Consecutive retransmissions before the association fails.",
        "0: unchanged",
    ]),
    ("sctp_assocparams.sasoc_number_peer_destinations", &[
        "Addresses that the peer has; 0 for future associations.",
    ]),
    ("sctp_initmsg", &[
        "What an association asks for while it is set up.",
    ]),
    ("sctp_initmsg.sinit_num_ostreams", &[
        "Outbound streams to ask for.",
        "0: unchanged",
    ]),
    ("sctp_initmsg.sinit_max_instreams", &[
        "Inbound streams to accept at most.",
        "0: unchanged",
    ]),
    ("sctp_initmsg.sinit_max_attempts", &[
        "How often INIT is retransmitted before setup fails.",
        "0: unchanged",
    ]),
    ("sctp_initmsg.sinit_max_init_timeo", &[
        "The longest time between two of them, except after the first, where SCTP_RTOINFO sets it.",
        "0: unchanged",
    ]),
    ("sctp_assoc_value", &[
        "A number for an association; its meaning depends on the option.",
    ]),
    ("sctp_assoc_value.assoc_value", &[
        "The number.",
    ]),
    ("sctp_stream_value", &[
        "A number for a stream.",
    ]),
    ("sctp_stream_value.stream_id", &[
        "The stream.",
    ]),
    ("sctp_stream_value.stream_value", &[
        "The number.",
    ]),
    ("sctp_sack_info", &[
        "When received data is acknowledged.",
    ]),
    ("sctp_sack_info.sack_delay", &[
        "The longest delay of an acknowledgement; unchanged while the frequency is 1.",
        "0: unchanged",
    ]),
    ("sctp_sack_info.sack_freq", &[
        "Packets after which one is sent at once; 1 means no delay.",
        "0: unchanged",
    ]),
    ("sctp_setadaptation", &[
        "The adaptation layer to announce to peers.",
    ]),
    ("sctp_setadaptation.ssb_adaptation_ind", &[
        "A number that both applications understand; SCTP only carries it, in network byte order on the wire. Nothing is announced until it is set.",
    ]),
    ("sctp_setprim", &[
        "The primary path of an association.",
    ]),
    ("sctp_setprim.ssp_addr", &[
        "The peer's address to send to by default.",
    ]),
    ("sctp_setpeerprim", &[
        "The path that the peer should use.",
    ]),
    ("sctp_setpeerprim.sspp_addr", &[
        "The local address that the peer should send to.",
    ]),
    ("sctp_paddrparams", &[
        "Heartbeats, retransmission limit and path MTU of a path.",
    ]),
    ("sctp_paddrparams.spp_address", &[
        "The path; the unspecified address for all of them.",
    ]),
    ("sctp_paddrparams.spp_hbinterval", &[
        "Time between two heartbeats on an idle path, in addition to the retransmission timeout; for future associations, four hours at most.",
        "0: unchanged unless SPP_HB_TIME_IS_ZERO is set",
    ]),
    ("sctp_paddrparams.spp_pathmtu", &[
        "What fits into a packet after the IP and SCTP headers. Setting it ends path MTU discovery; without a path it reads as 0 unless it was set.",
        "0: unchanged",
    ]),
    ("sctp_paddrparams.spp_flags", &[
        "What to turn on and off.",
    ]),
    ("sctp_paddrparams.spp_ipv6_flowlabel", &[
        "Flow label of the packets sent to an IPv6 address; used with `SPP_IPV6_FLOWLABEL`.",
    ]),
    ("sctp_paddrparams.spp_pathmaxrxt", &[
        "Consecutive failures, of data or heartbeats, up to which a path is reachable; one more makes it unreachable.",
        "0: unchanged",
    ]),
    ("sctp_paddrparams.spp_dscp", &[
        "Differentiated services code point, in the upper six bits; used with `SPP_DSCP`.",
    ]),
    ("sctp_paddrthlds", &[
        "When a path has failed or potentially failed.",
    ]),
    ("sctp_paddrthlds.spt_address", &[
        "The path; the unspecified address for all of them.",
    ]),
    ("sctp_paddrthlds.spt_pathmaxrxt", &[
        "Consecutive failures, of data or heartbeats, up to which a path is reachable; one more makes it unreachable.",
    ]),
    ("sctp_paddrthlds.spt_pathpfthld", &[
        "A path is potentially failed after more consecutive failures than this; never, if this is at least the other limit.",
    ]),
    ("sctp_paddrthlds.spt_pathcpthld", &[
        "Consecutive failures after which one more switches the primary path; 65535: never.",
    ]),
    ("sctp_udpencaps", &[
        "The UDP port to which packets for a peer are sent.",
    ]),
    ("sctp_udpencaps.sue_address", &[
        "The path; the unspecified address for those that the peer adds later.",
    ]),
    ("sctp_udpencaps.sue_port", &[
        "The peer's UDP port.",
        "0: off",
    ]),
    ("sctp_paddrinfo", &[
        "State and measurements of a path.",
    ]),
    ("sctp_paddrinfo.spinfo_address", &[
        "The path.",
    ]),
    ("sctp_paddrinfo.spinfo_assoc_id", &[
        "The association.",
    ]),
    ("sctp_paddrinfo.spinfo_state", &[
        "Whether the path works.",
    ]),
    ("sctp_paddrinfo.spinfo_cwnd", &[
        "The congestion window.",
    ]),
    ("sctp_paddrinfo.spinfo_srtt", &[
        "The smoothed round-trip time; 0 until one is measured.",
    ]),
    ("sctp_paddrinfo.spinfo_rto", &[
        "The retransmission timeout; 0 until it is measured or expires.",
    ]),
    ("sctp_paddrinfo.spinfo_mtu", &[
        "What fits into a packet after the headers.",
    ]),
    ("sctp_status", &[
        "State of an association.",
    ]),
    ("sctp_status.sstat_assoc_id", &[
        "The association.",
    ]),
    ("sctp_status.sstat_state", &[
        "Its state.",
    ]),
    ("sctp_status.sstat_rwnd", &[
        "Room left in the peer's receive window.",
    ]),
    ("sctp_status.sstat_unackdata", &[
        "DATA chunks sent beyond the cumulative acknowledgement.",
    ]),
    ("sctp_status.sstat_penddata", &[
        "DATA chunks received that cannot be read yet because earlier ones are missing.",
    ]),
    ("sctp_status.sstat_instrms", &[
        "Streams from the peer.",
    ]),
    ("sctp_status.sstat_outstrms", &[
        "Streams to the peer.",
    ]),
    ("sctp_status.sstat_fragmentation_point", &[
        "Messages larger than this are split.",
    ]),
    ("sctp_status.sstat_primary", &[
        "The primary path.",
    ]),
    ("sctp_assoc_ids", &[
        "The associations of a socket.",
    ]),
    ("sctp_assoc_ids.gaids_assoc_id", &[
        "Their ids.",
    ]),
    ("sctp_prstatus", &[
        "Messages abandoned under partial reliability.",
    ]),
    ("sctp_prstatus.sprstat_sid", &[
        "The stream, for options about a stream.",
    ]),
    ("sctp_prstatus.sprstat_policy", &[
        "The policy under which they were abandoned; `SCTP_PR_SCTP_ALL` for the sum.",
    ]),
    ("sctp_prstatus.sprstat_abandoned_unsent", &[
        "Messages of which nothing had been sent.",
    ]),
    ("sctp_prstatus.sprstat_abandoned_sent", &[
        "Messages of which some part had been sent.",
    ]),
    ("sctp_timeouts", &[
        "How often each timer of an association has expired.",
    ]),
    ("sctp_timeouts.stimo_init", &[
        "INIT retransmitted.",
    ]),
    ("sctp_timeouts.stimo_data", &[
        "DATA retransmitted.",
    ]),
    ("sctp_timeouts.stimo_sack", &[
        "Delayed acknowledgement sent.",
    ]),
    ("sctp_timeouts.stimo_shutdown", &[
        "SHUTDOWN retransmitted.",
    ]),
    ("sctp_timeouts.stimo_heartbeat", &[
        "Heartbeat due.",
    ]),
    ("sctp_timeouts.stimo_cookie", &[
        "COOKIE ECHO retransmitted.",
    ]),
    ("sctp_timeouts.stimo_shutdownack", &[
        "SHUTDOWN ACK retransmitted.",
    ]),
    ("sctp_pcbinfo", &[
        "Objects held by the SCTP stack for all sockets.",
    ]),
    ("sctp_pcbinfo.ep_count", &[
        "Endpoints.",
    ]),
    ("sctp_pcbinfo.asoc_count", &[
        "Associations.",
    ]),
    ("sctp_pcbinfo.laddr_count", &[
        "Local addresses.",
    ]),
    ("sctp_pcbinfo.raddr_count", &[
        "Remote addresses.",
    ]),
    ("sctp_pcbinfo.chk_count", &[
        "Chunks.",
    ]),
    ("sctp_pcbinfo.readq_count", &[
        "Messages waiting to be read.",
    ]),
    ("sctp_pcbinfo.free_chunks", &[
        "Chunks kept for reuse.",
    ]),
    ("sctp_pcbinfo.stream_oque", &[
        "Messages waiting to be sent.",
    ]),
    ("sctp_sockstat", &[
        "Buffer space that an association uses.",
    ]),
    ("sctp_sockstat.ss_total_sndbuf", &[
        "For sending.",
    ]),
    ("sctp_sockstat.ss_total_recv_buf", &[
        "For receiving.",
    ]),
    ("sctp_get_nonce_values", &[
        "The verification tags of an association.",
    ]),
    ("sctp_get_nonce_values.gn_peers_tag", &[
        "The tag chosen by the peer.",
    ]),
    ("sctp_get_nonce_values.gn_local_tag", &[
        "The tag chosen by this side.",
    ]),
    ("sctp_cc_option", &[
        "A setting of a congestion control module.",
    ]),
    ("sctp_cc_option.option", &[
        "Which setting.",
    ]),
    ("sctp_cc_option.aid_value", &[
        "The association, and the setting's value.",
    ]),
    ("sctp_authchunk", &[
        "A chunk type that must arrive authenticated.",
    ]),
    ("sctp_authchunk.sauth_chunk", &[
        "The chunk type.",
    ]),
    ("sctp_hmacalgo", &[
        "HMAC algorithms, the preferred one first.",
    ]),
    ("sctp_hmacalgo.shmac_idents", &[
        "The algorithms; SHA-1 must be one of them.",
    ]),
    ("sctp_authkey", &[
        "A shared key.",
    ]),
    ("sctp_authkey.sca_keynumber", &[
        "Its number, which the peer uses as well.",
    ]),
    ("sctp_authkey.sca_keylength", &[
        "0: the null key",
    ]),
    ("sctp_authkey.sca_key", &[
        "The key.",
    ]),
    ("sctp_authkeyid", &[
        "A shared key by its number.",
    ]),
    ("sctp_authkeyid.scact_keynumber", &[
        "The number.",
    ]),
    ("sctp_authchunks", &[
        "Chunk types that must be authenticated.",
    ]),
    ("sctp_authchunks.gauth_chunks", &[
        "The chunk types.",
    ]),
    ("sctp_reset_streams", &[
        "Streams whose sequence numbers restart at 0.",
    ]),
    ("sctp_reset_streams.srs_flags", &[
        "Which direction.",
    ]),
    ("sctp_reset_streams.srs_number_streams", &[
        "0: all streams",
    ]),
    ("sctp_reset_streams.srs_stream_list", &[
        "The streams, in host byte order; an empty list means all.",
    ]),
    ("sctp_add_streams", &[
        "Streams to add to an association.",
    ]),
    ("sctp_add_streams.sas_instrms", &[
        "Additional streams from the peer.",
    ]),
    ("sctp_add_streams.sas_outstrms", &[
        "Additional streams to the peer.",
    ]),
    ("sctp_sndrcvinfo", &[
        "How a message is sent, or was received.",
    ]),
    ("sctp_sndrcvinfo.sinfo_stream", &[
        "The stream.",
    ]),
    ("sctp_sndrcvinfo.sinfo_ssn", &[
        "Stream sequence number of a received message.",
    ]),
    ("sctp_sndrcvinfo.sinfo_flags", &[
        "Flags, and on sending a partial-reliability policy.",
    ]),
    ("sctp_sndrcvinfo.sinfo_ppid", &[
        "Payload protocol identifier.",
    ]),
    ("sctp_sndrcvinfo.sinfo_context", &[
        "A number chosen by the application, returned if sending fails.",
    ]),
    ("sctp_sndrcvinfo.sinfo_timetolive", &[
        "How long the message may wait; with another policy, that policy's value.",
        "0: never expires",
    ]),
    ("sctp_sndrcvinfo.sinfo_tsn", &[
        "TSN of a received message, or of its first piece.",
    ]),
    ("sctp_sndrcvinfo.sinfo_cumtsn", &[
        "The cumulative TSN, for an unordered message.",
    ]),
    ("sctp_sndrcvinfo.sinfo_keynumber", &[
        "The shared key to authenticate the message with.",
    ]),
    ("sctp_sndrcvinfo.sinfo_keynumber_valid", &[
        "Whether the key number is valid.",
    ]),
    ("sctp_extrcvinfo", &[
        "How a message was received, and properties of the next one.",
    ]),
    ("sctp_extrcvinfo.sinfo_stream", &[
        "The stream.",
    ]),
    ("sctp_extrcvinfo.sinfo_ssn", &[
        "Stream sequence number.",
    ]),
    ("sctp_extrcvinfo.sinfo_flags", &[
        "Flags.",
    ]),
    ("sctp_extrcvinfo.sinfo_ppid", &[
        "Payload protocol identifier.",
    ]),
    ("sctp_extrcvinfo.sinfo_context", &[
        "The association's context.",
    ]),
    ("sctp_extrcvinfo.sinfo_timetolive", &[
        "Always 0.",
    ]),
    ("sctp_extrcvinfo.sinfo_tsn", &[
        "TSN of the message, or of its first piece.",
    ]),
    ("sctp_extrcvinfo.sinfo_cumtsn", &[
        "The cumulative TSN, for an unordered message.",
    ]),
    ("sctp_extrcvinfo.serinfo_next_flags", &[
        "Properties of the next message; the next four members are valid if there is one.",
    ]),
    ("sctp_extrcvinfo.serinfo_next_stream", &[
        "Its stream.",
    ]),
    ("sctp_extrcvinfo.serinfo_next_aid", &[
        "Its association.",
    ]),
    ("sctp_extrcvinfo.serinfo_next_length", &[
        "Its length, or that of the part that has arrived.",
    ]),
    ("sctp_extrcvinfo.serinfo_next_ppid", &[
        "Its payload protocol identifier.",
    ]),
    ("sctp_extrcvinfo.sinfo_keynumber", &[
        "Always 0: the key is not reported.",
    ]),
    ("sctp_extrcvinfo.sinfo_keynumber_valid", &[
        "Always false.",
    ]),
    ("sctp_sndinfo", &[
        "How a message is sent.",
    ]),
    ("sctp_sndinfo.snd_sid", &[
        "The stream; `SCTP_STATUS` says how many there are.",
    ]),
    ("sctp_sndinfo.snd_flags", &[
        "Whether it is unordered, uses the path of the given address, or ends the association.",
    ]),
    ("sctp_sndinfo.snd_ppid", &[
        "Payload protocol identifier.",
    ]),
    ("sctp_sndinfo.snd_context", &[
        "A number chosen by the application, returned if sending fails.",
    ]),
    ("sctp_sndinfo.snd_assoc_id", &[
        "The association, on a one-to-many socket if no address is given.",
    ]),
    ("sctp_rcvinfo", &[
        "How a message was received.",
    ]),
    ("sctp_rcvinfo.rcv_sid", &[
        "The stream.",
    ]),
    ("sctp_rcvinfo.rcv_ssn", &[
        "Stream sequence number; with interleaving, 16 bits of the message identifier.",
    ]),
    ("sctp_rcvinfo.rcv_flags", &[
        "`SCTP_UNORDERED`, or nothing.",
    ]),
    ("sctp_rcvinfo.rcv_ppid", &[
        "Payload protocol identifier.",
    ]),
    ("sctp_rcvinfo.rcv_tsn", &[
        "TSN of the message, or of its first piece.",
    ]),
    ("sctp_rcvinfo.rcv_cumtsn", &[
        "The cumulative TSN, for an unordered message.",
    ]),
    ("sctp_rcvinfo.rcv_context", &[
        "The association's context.",
    ]),
    ("sctp_nxtinfo", &[
        "Properties of the message after the one just received.",
    ]),
    ("sctp_nxtinfo.nxt_sid", &[
        "Its stream.",
    ]),
    ("sctp_nxtinfo.nxt_flags", &[
        "`SCTP_UNORDERED` and `SCTP_NOTIFICATION`, on FreeBSD also `SCTP_COMPLETE`: as in sinfo_flags.",
    ]),
    ("sctp_nxtinfo.nxt_ppid", &[
        "Its payload protocol identifier.",
    ]),
    ("sctp_nxtinfo.nxt_length", &[
        "Its length, or that of the part that has arrived.",
    ]),
    ("sctp_prinfo", &[
        "When a message is abandoned.",
    ]),
    ("sctp_prinfo.pr_policy", &[
        "The policy.",
    ]),
    ("sctp_prinfo.pr_value", &[
        "Milliseconds, retransmissions or priority, depending on the policy.",
    ]),
    ("sctp_default_prinfo", &[
        "When messages that do not specify it are abandoned.",
    ]),
    ("sctp_default_prinfo.pr_policy", &[
        "The policy.",
    ]),
    ("sctp_default_prinfo.pr_value", &[
        "Milliseconds, retransmissions or priority, depending on the policy.",
    ]),
    ("sctp_authinfo", &[
        "The key that a message is authenticated with.",
    ]),
    ("sctp_authinfo.auth_keynumber", &[
        "Its number.",
    ]),
    ("sctp_sendv_spa", &[
        "Several kinds of information for one sctp_sendv().",
    ]),
    ("sctp_sendv_spa.sendv_flags", &[
        "Which of the others are present.",
    ]),
    ("sctp_sendv_spa.sendv_sndinfo", &[
        "How the message is sent.",
    ]),
    ("sctp_sendv_spa.sendv_prinfo", &[
        "When it is abandoned.",
    ]),
    ("sctp_sendv_spa.sendv_authinfo", &[
        "The key that it is authenticated with.",
    ]),
    ("sctp_recvv_rn", &[
        "Both kinds of information from one sctp_recvv().",
    ]),
    ("sctp_recvv_rn.recvv_rcvinfo", &[
        "How the message was received.",
    ]),
    ("sctp_recvv_rn.recvv_nxtinfo", &[
        "Properties of the next one.",
    ]),
    ("sctp_getaddresses", &[
        "The addresses of an association.",
    ]),
    ("sctp_getaddresses.addr", &[
        "The addresses.",
    ]),
    ("sctp_event", &[
        "Whether a type of notification is wanted.",
    ]),
    ("sctp_event.se_type", &[
        "The type.",
    ]),
    ("sctp_event.se_on", &[
        "Whether it is wanted.",
    ]),
    ("sctp_event_subscribe", &[
        "Which notifications are wanted.",
    ]),
    ("sctp_event_subscribe.sctp_data_io_event", &[
        "SCTP_SNDRCV with each received message.",
    ]),
    ("sctp_event_subscribe.sctp_association_event", &[
        "Deliver `SCTP_ASSOC_CHANGE`.",
    ]),
    ("sctp_event_subscribe.sctp_address_event", &[
        "Deliver `SCTP_PEER_ADDR_CHANGE`.",
    ]),
    ("sctp_event_subscribe.sctp_send_failure_event", &[
        "Deliver `SCTP_SEND_FAILED`.",
    ]),
    ("sctp_event_subscribe.sctp_peer_error_event", &[
        "Deliver `SCTP_REMOTE_ERROR`.",
    ]),
    ("sctp_event_subscribe.sctp_shutdown_event", &[
        "Deliver `SCTP_SHUTDOWN_EVENT`.",
    ]),
    ("sctp_event_subscribe.sctp_partial_delivery_event", &[
        "Deliver `SCTP_PARTIAL_DELIVERY_EVENT`.",
    ]),
    ("sctp_event_subscribe.sctp_adaptation_layer_event", &[
        "Deliver `SCTP_ADAPTATION_INDICATION`.",
    ]),
    ("sctp_event_subscribe.sctp_authentication_event", &[
        "Deliver `SCTP_AUTHENTICATION_EVENT`.",
    ]),
    ("sctp_event_subscribe.sctp_sender_dry_event", &[
        "Deliver `SCTP_SENDER_DRY_EVENT`.",
    ]),
    ("sctp_event_subscribe.sctp_stream_reset_event", &[
        "Deliver `SCTP_STREAM_RESET_EVENT`.",
    ]),
    ("sctp_tlv", &[
        "The header of every notification.",
    ]),
    ("sctp_assoc_change", &[
        "An association came up, was lost, restarted or ended.",
    ]),
    ("sctp_assoc_change.sac_state", &[
        "What happened.",
    ]),
    ("sctp_assoc_change.sac_error", &[
        "The reason, if the association was lost or could not be set up.",
        "0: no error",
    ]),
    ("sctp_assoc_change.sac_outbound_streams", &[
        "Streams to the peer; 0 if it did not come up.",
    ]),
    ("sctp_assoc_change.sac_inbound_streams", &[
        "Streams from the peer; 0 if it did not come up.",
    ]),
    ("sctp_assoc_change.sac_info", &[
        "After `SCTP_COMM_UP` and `SCTP_RESTART` one byte per feature that the peer supports (PeerFeature), else the ABORT chunk.",
    ]),
    ("sctp_paddr_change", &[
        "Something happened to an address of the peer.",
    ]),
    ("sctp_paddr_change.spc_aaddr", &[
        "The address.",
    ]),
    ("sctp_paddr_change.spc_state", &[
        "What happened.",
    ]),
    ("sctp_paddr_change.spc_error", &[
        "Always 0.",
        "0: no error",
    ]),
    ("sctp_remote_error", &[
        "The peer sent an ERROR chunk.",
    ]),
    ("sctp_remote_error.sre_error", &[
        "Its first cause.",
    ]),
    ("sctp_remote_error.sre_data", &[
        "The ERROR chunk with its header and all its causes, as on the wire; 512 bytes of it at most.",
    ]),
    ("sctp_send_failed", &[
        "A message could not be delivered (older form).",
    ]),
    ("sctp_send_failed.ssf_flags", &[
        "Whether any of it was sent.",
    ]),
    ("sctp_send_failed.ssf_error", &[
        "The error cause; none for a message that was abandoned under partial reliability.",
        "0: no error",
    ]),
    ("sctp_send_failed.ssf_info", &[
        "How it was sent, and which piece of it this is.",
    ]),
    ("sctp_send_failed.ssf_data", &[
        "The message, or the piece that was not delivered.",
    ]),
    ("sctp_send_failed_event", &[
        "A message could not be delivered.",
    ]),
    ("sctp_send_failed_event.ssfe_flags", &[
        "Whether any of it was sent.",
    ]),
    ("sctp_send_failed_event.ssfe_error", &[
        "The error cause; none for a message that was abandoned under partial reliability.",
        "0: no error",
    ]),
    ("sctp_send_failed_event.ssfe_info", &[
        "How it was sent, and which piece of it this is.",
    ]),
    ("sctp_send_failed_event.ssfe_data", &[
        "The message, or the piece that was not delivered.",
    ]),
    ("sctp_shutdown_event", &[
        "The peer is shutting the association down.",
    ]),
    ("sctp_adaptation_event", &[
        "The peer announced its adaptation layer.",
    ]),
    ("sctp_adaptation_event.sai_adaptation_ind", &[
        "The number that the peer sent.",
    ]),
    ("sctp_pdapi_event", &[
        "The partial delivery of a message was aborted.",
    ]),
    ("sctp_pdapi_event.pdapi_indication", &[
        "What happened.",
    ]),
    ("sctp_pdapi_event.pdapi_stream", &[
        "The stream of the message.",
    ]),
    ("sctp_pdapi_event.pdapi_seq", &[
        "Its stream sequence number.",
    ]),
    ("sctp_authkey_event", &[
        "Something happened to a shared key.",
    ]),
    ("sctp_authkey_event.auth_keynumber", &[
        "The key.",
    ]),
    ("sctp_authkey_event.auth_altkeynumber", &[
        "On FreeBSD the key that the peer used before, if it uses a new one; otherwise 0.",
    ]),
    ("sctp_authkey_event.auth_indication", &[
        "What happened.",
    ]),
    ("sctp_sender_dry_event", &[
        "All data was sent and acknowledged.",
    ]),
    ("sctp_stream_reset_event", &[
        "Streams were reset, or could not be reset.",
    ]),
    ("sctp_stream_reset_event.strreset_flags", &[
        "Which direction, and whether it succeeded.",
    ]),
    ("sctp_stream_reset_event.strreset_stream_list", &[
        "The streams, in host byte order; an empty list means all.",
    ]),
    ("sctp_assoc_reset_event", &[
        "The association's sequence numbers were reset, or could not be reset.",
    ]),
    ("sctp_assoc_reset_event.assocreset_flags", &[
        "Whether it succeeded.",
    ]),
    ("sctp_assoc_reset_event.assocreset_local_tsn", &[
        "The TSN with which this side continues.",
    ]),
    ("sctp_assoc_reset_event.assocreset_remote_tsn", &[
        "The TSN with which the peer continues.",
    ]),
    ("sctp_stream_change_event", &[
        "Streams were added, or could not be added.",
    ]),
    ("sctp_stream_change_event.strchange_flags", &[
        "Whether it succeeded.",
    ]),
    ("sctp_stream_change_event.strchange_instrms", &[
        "Streams from the peer that there are now.",
    ]),
    ("sctp_stream_change_event.strchange_outstrms", &[
        "Streams to the peer that there are now.",
    ]),
    ("sctp_notification", &[
        "Any notification.",
    ]),
    ("sctp_notification.sn_header", &[
        "The common header, which says which of the others it is.",
    ]),
    ("AssocState", &[
        "State of an association.",
    ]),
    ("AssocState.SCTP_CLOSED", &[
        "No association.",
    ]),
    ("AssocState.SCTP_BOUND", &[
        "Bound to an address. Erratum 6115 removes it from the RFC.",
    ]),
    ("AssocState.SCTP_LISTEN", &[
        "Waiting for peers.",
    ]),
    ("AssocState.SCTP_COOKIE_WAIT", &[
        "INIT sent.",
    ]),
    ("AssocState.SCTP_COOKIE_ECHOED", &[
        "COOKIE ECHO sent.",
    ]),
    ("AssocState.SCTP_ESTABLISHED", &[
        "Data may flow.",
    ]),
    ("AssocState.SCTP_SHUTDOWN_PENDING", &[
        "This side is closing, and data is still outstanding.",
    ]),
    ("AssocState.SCTP_SHUTDOWN_SENT", &[
        "SHUTDOWN sent.",
    ]),
    ("AssocState.SCTP_SHUTDOWN_RECEIVED", &[
        "The peer is closing, and data is still outstanding.",
    ]),
    ("AssocState.SCTP_SHUTDOWN_ACK_SENT", &[
        "SHUTDOWN ACK sent.",
    ]),
    ("PathState", &[
        "State of a path to the peer.",
    ]),
    ("PathState.SCTP_UNCONFIRMED", &[
        "Not yet confirmed to be the peer's.",
    ]),
    ("PathState.SCTP_ACTIVE", &[
        "It works.",
    ]),
    ("PathState.SCTP_INACTIVE", &[
        "The peer does not answer on it.",
    ]),
    ("AssocChangeState", &[
        "What happened to an association.",
    ]),
    ("AssocChangeState.SCTP_COMM_UP", &[
        "It is set up.",
    ]),
    ("AssocChangeState.SCTP_COMM_LOST", &[
        "It failed, or was aborted.",
    ]),
    ("AssocChangeState.SCTP_RESTART", &[
        "The peer restarted it.",
    ]),
    ("AssocChangeState.SCTP_SHUTDOWN_COMP", &[
        "It was shut down gracefully.",
    ]),
    ("AssocChangeState.SCTP_CANT_STR_ASSOC", &[
        "It could not be set up.",
    ]),
    ("AddrChangeState", &[
        "What happened to an address of the peer.",
    ]),
    ("AddrChangeState.SCTP_ADDR_AVAILABLE", &[
        "It can be reached.",
    ]),
    ("AddrChangeState.SCTP_ADDR_UNREACHABLE", &[
        "It can no longer be reached.",
    ]),
    ("AddrChangeState.SCTP_ADDR_REMOVED", &[
        "The peer removed it.",
    ]),
    ("AddrChangeState.SCTP_ADDR_ADDED", &[
        "The peer added it.",
    ]),
    ("AddrChangeState.SCTP_ADDR_MADE_PRIM", &[
        "It became the primary one.",
    ]),
    ("AddrChangeState.SCTP_ADDR_CONFIRMED", &[
        "It was confirmed to be the peer's (erratum 6116).",
    ]),
    ("PeerFeature", &[
        "A feature that the peer supports.",
    ]),
    ("PeerFeature.SCTP_ASSOC_SUPPORTS_PR", &[
        "Partial reliability (RFC 3758).",
    ]),
    ("PeerFeature.SCTP_ASSOC_SUPPORTS_AUTH", &[
        "Authenticated chunks (RFC 4895).",
    ]),
    ("PeerFeature.SCTP_ASSOC_SUPPORTS_ASCONF", &[
        "Address changes (RFC 5061).",
    ]),
    ("PeerFeature.SCTP_ASSOC_SUPPORTS_MULTIBUF", &[
        "Several messages at once in the receive buffer.",
    ]),
    ("PeerFeature.SCTP_ASSOC_SUPPORTS_RE_CONFIG", &[
        "Stream reconfiguration (RFC 6525).",
    ]),
    ("PeerFeature.SCTP_ASSOC_SUPPORTS_INTERLEAVING", &[
        "Interleaving of messages (RFC 8260).",
    ]),
    ("PeerFeature.SCTP_ASSOC_SUPPORTS_MAX", &[
        "The highest of them.",
    ]),
    ("SendFailedFlags", &[
        "Whether any part of a message that failed was sent.",
    ]),
    ("SendFailedFlags.SCTP_DATA_UNSENT", &[
        "No part of it was sent.",
    ]),
    ("SendFailedFlags.SCTP_DATA_SENT", &[
        "Some of it was sent, and may have arrived.",
    ]),
    ("ChunkFlags", &[
        "Which piece of a message was returned, from the header of its DATA chunk; no flag means a piece from the middle.",
    ]),
    ("ChunkFlags.SCTP_DATA_LAST_FRAG", &[
        "It ends the message.",
    ]),
    ("ChunkFlags.SCTP_DATA_FIRST_FRAG", &[
        "It begins the message.",
    ]),
    ("ChunkFlags.SCTP_DATA_NOT_FRAG", &[
        "Both: it is the whole message.",
    ]),
    ("ChunkFlags.SCTP_DATA_UNORDERED", &[
        "The message is unordered.",
    ]),
    ("PartialDeliveryIndication", &[
        "What happened to the partial delivery of a message.",
    ]),
    ("PartialDeliveryIndication.SCTP_PARTIAL_DELIVERY_ABORTED", &[
        "It was aborted: the rest will not arrive.",
    ]),
    ("AuthIndication", &[
        "What happened to a shared key.",
    ]),
    ("AuthIndication.SCTP_AUTH_NEW_KEY", &[
        "The peer uses a new key. On Linux: a key that is not active on this side, reported for each packet.",
    ]),
    ("AuthIndication.SCTP_AUTH_NEWKEY", &[
        "Its older spelling.",
    ]),
    ("AuthIndication.SCTP_AUTH_NO_AUTH", &[
        "The peer does not support authentication.",
    ]),
    ("AuthIndication.SCTP_AUTH_FREE_KEY", &[
        "The last message with a deactivated one was acknowledged.",
    ]),
    ("SndFlags", &[
        "Flags of a message sent or received.",
    ]),
    ("SndFlags.SCTP_UNORDERED", &[
        "Not in the order of its stream.",
    ]),
    ("SndFlags.SCTP_ADDR_OVER", &[
        "Use the given address instead of the primary path. A one-to-one socket of Linux does so without the flag.",
    ]),
    ("SndFlags.SCTP_ABORT", &[
        "Abort the association; the message is the reason sent to the peer. On Linux not on a one-to-one socket.",
    ]),
    ("SndFlags.SCTP_SACK_IMMEDIATELY", &[
        "Ask the peer to acknowledge at once (RFC 7053, section 7).",
    ]),
    ("SndFlags.SCTP_SENDALL", &[
        "To all associations of a one-to-many socket.",
    ]),
    ("SndFlags.SCTP_EOF", &[
        "Shut the association down once all data is acknowledged. On Linux with an empty message, and not on a one-to-one socket.",
    ]),
    ("SndFlags.SCTP_EOR", &[
        "This ends a message sent in pieces, with SCTP_EXPLICIT_EOR on (erratum 6111).",
    ]),
    ("SndFlags.SCTP_COMPLETE", &[
        "The next message has arrived completely.",
    ]),
    ("SndFlags.SCTP_NOTIFICATION", &[
        "The next message is a notification.",
    ]),
    ("NxtFlags", &[
        "What SCTP_EXTRCV reports about the next message.",
    ]),
    ("NxtFlags.SCTP_NEXT_MSG_AVAIL", &[
        "There is one; the other members are valid.",
    ]),
    ("NxtFlags.SCTP_NEXT_MSG_ISCOMPLETE", &[
        "It has arrived completely.",
    ]),
    ("NxtFlags.SCTP_NEXT_MSG_IS_UNORDERED", &[
        "It is unordered.",
    ]),
    ("NxtFlags.SCTP_NEXT_MSG_IS_NOTIFICATION", &[
        "It is a notification.",
    ]),
    ("PrPolicy", &[
        "When a message that is not delivered is abandoned.",
    ]),
    ("PrPolicy.SCTP_PR_SCTP_NONE", &[
        "Never: reliable.",
    ]),
    ("PrPolicy.SCTP_PR_SCTP_TTL", &[
        "After a number of milliseconds.",
    ]),
    ("PrPolicy.SCTP_PR_SCTP_RTX", &[
        "After a number of retransmissions.",
    ]),
    ("PrPolicy.SCTP_PR_SCTP_PRIO", &[
        "When room is needed for one of higher priority; 0 is the highest.",
    ]),
    ("PrPolicy.SCTP_PR_SCTP_ALL", &[
        "The sum over all policies, when counters are read (RFC 7496, section 4.3).",
    ]),
    ("PrPolicy.SCTP_PR_SCTP_BUF", &[
        "FreeBSD's older name of the priority policy.",
    ]),
    ("PrPolicy.SCTP_PR_SCTP_MAX", &[
        "The highest policy.",
    ]),
    ("MsgFlags", &[
        "Flags of recvmsg() that belong to SCTP.",
    ]),
    ("MsgFlags.MSG_NOTIFICATION", &[
        "What was received is a notification.",
    ]),
    ("SendvInfoType", &[
        "What is passed to sctp_sendv() with the message.",
    ]),
    ("SendvInfoType.SCTP_SENDV_NOINFO", &[
        "Nothing.",
    ]),
    ("SendvInfoType.SCTP_SENDV_SNDINFO", &[
        "A sctp_sndinfo.",
    ]),
    ("SendvInfoType.SCTP_SENDV_PRINFO", &[
        "A sctp_prinfo.",
    ]),
    ("SendvInfoType.SCTP_SENDV_AUTHINFO", &[
        "A sctp_authinfo.",
    ]),
    ("SendvInfoType.SCTP_SENDV_SPA", &[
        "A sctp_sendv_spa, which contains all three.",
    ]),
    ("RecvvInfoType", &[
        "What sctp_recvv() returns with the message.",
    ]),
    ("RecvvInfoType.SCTP_RECVV_NOINFO", &[
        "Nothing.",
    ]),
    ("RecvvInfoType.SCTP_RECVV_RCVINFO", &[
        "A sctp_rcvinfo.",
    ]),
    ("RecvvInfoType.SCTP_RECVV_NXTINFO", &[
        "A sctp_nxtinfo.",
    ]),
    ("RecvvInfoType.SCTP_RECVV_RN", &[
        "A sctp_recvv_rn, which contains both.",
    ]),
    ("SendvFlags", &[
        "Which members of sctp_sendv_spa are present.",
    ]),
    ("SendvFlags.SCTP_SEND_SNDINFO_VALID", &[
        "The sctp_sndinfo.",
    ]),
    ("SendvFlags.SCTP_SEND_PRINFO_VALID", &[
        "The sctp_prinfo.",
    ]),
    ("SendvFlags.SCTP_SEND_AUTHINFO_VALID", &[
        "The sctp_authinfo.",
    ]),
    ("SpecialAssoc", &[
        "Special association ids.",
    ]),
    ("SpecialAssoc.SCTP_FUTURE_ASSOC", &[
        "Future associations.",
    ]),
    ("SpecialAssoc.SCTP_CURRENT_ASSOC", &[
        "Current associations.",
    ]),
    ("SpecialAssoc.SCTP_ALL_ASSOC", &[
        "Both.",
    ]),
    ("SppFlags", &[
        "What to turn on and off for a path.",
    ]),
    ("SppFlags.SPP_HB_ENABLE", &[
        "Send heartbeats.",
    ]),
    ("SppFlags.SPP_HB_DISABLE", &[
        "Send none.",
    ]),
    ("SppFlags.SPP_HB_DEMAND", &[
        "Send a heartbeat now.",
    ]),
    ("SppFlags.SPP_PMTUD_ENABLE", &[
        "Discover the path MTU.",
    ]),
    ("SppFlags.SPP_PMTUD_DISABLE", &[
        "Use the given path MTU.",
    ]),
    ("SppFlags.SPP_HB_TIME_IS_ZERO", &[
        "The heartbeat interval is 0.",
    ]),
    ("SppFlags.SPP_IPV6_FLOWLABEL", &[
        "The flow label is set.",
    ]),
    ("SppFlags.SPP_DSCP", &[
        "The code point is set.",
    ]),
    ("SppFlags.SPP_IPV4_TOS", &[
        "FreeBSD's older name for it.",
    ]),
    ("HmacId", &[
        "An algorithm for authenticating chunks.",
    ]),
    ("HmacId.SCTP_AUTH_HMAC_ID_RSVD", &[
        "Reserved.",
    ]),
    ("HmacId.SCTP_AUTH_HMAC_ID_SHA1", &[
        "SHA-1, which is mandatory.",
    ]),
    ("HmacId.SCTP_AUTH_HMAC_ID_SHA256", &[
        "SHA-256.",
    ]),
    ("FragmentInterleaveLevel", &[
        "What may be delivered between the pieces of a message.",
    ]),
    ("FragmentInterleaveLevel.SCTP_FRAG_LEVEL_0", &[
        "Nothing.",
    ]),
    ("FragmentInterleaveLevel.SCTP_FRAG_LEVEL_1", &[
        "Messages of other associations.",
    ]),
    ("FragmentInterleaveLevel.SCTP_FRAG_LEVEL_2", &[
        "Messages of other streams as well.",
    ]),
    ("PotentiallyFailedExposure", &[
        "Whether the state \"potentially failed\" of a path is reported.",
    ]),
    ("PotentiallyFailedExposure.SCTP_PF_EXPOSE_UNSET", &[
        "Only by options, without a notification.",
    ]),
    ("PotentiallyFailedExposure.SCTP_PF_EXPOSE_DISABLE", &[
        "Not reported.",
    ]),
    ("PotentiallyFailedExposure.SCTP_PF_EXPOSE_ENABLE", &[
        "By options, and by a notification.",
    ]),
    ("StreamResetSupport", &[
        "What the peer may request.",
    ]),
    ("StreamResetSupport.SCTP_ENABLE_RESET_STREAM_REQ", &[
        "To reset streams.",
    ]),
    ("StreamResetSupport.SCTP_ENABLE_RESET_ASSOC_REQ", &[
        "To reset the association.",
    ]),
    ("StreamResetSupport.SCTP_ENABLE_CHANGE_ASSOC_REQ", &[
        "To add streams.",
    ]),
    ("ResetDirection", &[
        "Which streams to reset.",
    ]),
    ("ResetDirection.SCTP_STREAM_RESET_INCOMING", &[
        "Streams from the peer.",
    ]),
    ("ResetDirection.SCTP_STREAM_RESET_OUTGOING", &[
        "Streams to the peer.",
    ]),
    ("StreamResetFlags", &[
        "The result of a stream reset.",
    ]),
    ("StreamResetFlags.SCTP_STREAM_RESET_INCOMING_SSN", &[
        "It concerns streams from the peer.",
    ]),
    ("StreamResetFlags.SCTP_STREAM_RESET_OUTGOING_SSN", &[
        "It concerns streams to the peer.",
    ]),
    ("StreamResetFlags.SCTP_STREAM_RESET_DENIED", &[
        "The peer refused.",
    ]),
    ("StreamResetFlags.SCTP_STREAM_RESET_FAILED", &[
        "It failed.",
    ]),
    ("AssocResetFlags", &[
        "The result of an association reset.",
    ]),
    ("AssocResetFlags.SCTP_ASSOC_RESET_DENIED", &[
        "The peer refused.",
    ]),
    ("AssocResetFlags.SCTP_ASSOC_RESET_FAILED", &[
        "It failed.",
    ]),
    ("StreamChangeFlags", &[
        "The result of adding streams.",
    ]),
    ("StreamChangeFlags.SCTP_STREAM_CHANGE_DENIED", &[
        "The peer refused.",
    ]),
    ("StreamChangeFlags.SCTP_STREAM_CHANGE_FAILED", &[
        "It failed.",
    ]),
    ("Scheduler", &[
        "Which stream sends next.",
    ]),
    ("Scheduler.SCTP_SS_DEFAULT", &[
        "FreeBSD's default, a simple round-robin.",
    ]),
    ("Scheduler.SCTP_SS_FCFS", &[
        "The message that was sent first.",
    ]),
    ("Scheduler.SCTP_SS_PRIO", &[
        "The stream of the highest priority.",
    ]),
    ("Scheduler.SCTP_SS_RR", &[
        "Each stream in turn, one message.",
    ]),
    ("Scheduler.SCTP_SS_RR_PKT", &[
        "Each stream in turn, one packet.",
    ]),
    ("Scheduler.SCTP_SS_FB", &[
        "Each stream gets the same share.",
    ]),
    ("Scheduler.SCTP_SS_ROUND_ROBIN", &[
        "FreeBSD's older name of SCTP_SS_RR.",
    ]),
    ("Scheduler.SCTP_SS_ROUND_ROBIN_PACKET", &[
        "FreeBSD's older name of SCTP_SS_RR_PKT.",
    ]),
    ("Scheduler.SCTP_SS_PRIORITY", &[
        "FreeBSD's older name of SCTP_SS_PRIO.",
    ]),
    ("Scheduler.SCTP_SS_FAIR_BANDWITH", &[
        "FreeBSD's older name of SCTP_SS_FB; the spelling is the header's.",
    ]),
    ("Scheduler.SCTP_SS_FIRST_COME", &[
        "FreeBSD's older name of SCTP_SS_FCFS.",
    ]),
    ("ErrorDetection", &[
        "What may replace the checksum.",
    ]),
    ("ErrorDetection.SCTP_EDMID_NONE", &[
        "Nothing.",
    ]),
    ("ErrorDetection.SCTP_EDMID_LOWER_LAYER_DTLS", &[
        "DTLS below SCTP.",
    ]),
    ("CcModule", &[
        "A congestion control algorithm of FreeBSD.",
    ]),
    ("CcModule.SCTP_CC_RFC2581", &[
        "Like TCP (RFC 2581).",
    ]),
    ("CcModule.SCTP_CC_HSTCP", &[
        "HighSpeed TCP (RFC 3649).",
    ]),
    ("CcModule.SCTP_CC_HTCP", &[
        "H-TCP.",
    ]),
    ("CcModule.SCTP_CC_RTCC", &[
        "The standard algorithm, with round-trip times.",
    ]),
    ("CcOption", &[
        "A setting of FreeBSD's congestion control algorithms.",
    ]),
    ("CcOption.SCTP_CC_OPT_RTCC_SETMODE", &[
        "Mode of the round-trip time module.",
    ]),
    ("CcOption.SCTP_CC_OPT_USE_DCCC_ECN", &[
        "Whether it reacts to ECN as data centre TCP does.",
    ]),
    ("CcOption.SCTP_CC_OPT_STEADY_STEP", &[
        "Its step in the steady state.",
    ]),
    ("CmtMode", &[
        "How FreeBSD uses several paths at once (concurrent multipath transfer).",
    ]),
    ("CmtMode.SCTP_CMT_OFF", &[
        "Only one path at a time.",
    ]),
    ("CmtMode.SCTP_CMT_BASE", &[
        "All paths, with independent congestion control.",
    ]),
    ("CmtMode.SCTP_CMT_RPV1", &[
        "With resource pooling, version 1.",
    ]),
    ("CmtMode.SCTP_CMT_RPV2", &[
        "With resource pooling, version 2.",
    ]),
    ("CmtMode.SCTP_CMT_MPTCP", &[
        "Like Multipath TCP.",
    ]),
    ("CmtMode.SCTP_CMT_MAX", &[
        "The highest mode.",
    ]),
    ("BindxFlags", &[
        "What sctp_bindx() does with addresses.",
    ]),
    ("BindxFlags.SCTP_BINDX_ADD_ADDR", &[
        "Adds the addresses.",
    ]),
    ("BindxFlags.SCTP_BINDX_REM_ADDR", &[
        "Removes the addresses.",
    ]),
    ("AddressFamily", &[
        "Families of socket addresses.",
    ]),
    ("AddressFamily.AF_UNSPEC", &[
        "No address.",
    ]),
    ("AddressFamily.AF_INET", &[
        "IPv4.",
    ]),
    ("AddressFamily.AF_INET6", &[
        "IPv6.",
    ]),
    ("Protocol", &[
        "Arguments of socket() and of the calls for options.",
    ]),
    ("Protocol.IPPROTO_SCTP", &[
        "The protocol, and the level of its options.",
    ]),
    ("Protocol.SOL_SOCKET", &[
        "The level of options common to all sockets.",
    ]),
    ("ErrorCause", &[
        "Why a peer reports an error or aborts the association.",
    ]),
    ("ErrorCause.SCTP_CAUSE_NO_ERROR", &[
        "No error.",
    ]),
    ("ErrorCause.SCTP_CAUSE_INVALID_STREAM", &[
        "The stream does not exist.",
    ]),
    ("ErrorCause.SCTP_CAUSE_MISSING_PARAM", &[
        "A mandatory parameter is missing.",
    ]),
    ("ErrorCause.SCTP_CAUSE_STALE_COOKIE", &[
        "The cookie was stale.",
    ]),
    ("ErrorCause.SCTP_CAUSE_OUT_OF_RESC", &[
        "Out of resources.",
    ]),
    ("ErrorCause.SCTP_CAUSE_UNRESOLVABLE_ADDR", &[
        "An address cannot be resolved.",
    ]),
    ("ErrorCause.SCTP_CAUSE_UNRECOG_CHUNK", &[
        "A chunk type is unknown.",
    ]),
    ("ErrorCause.SCTP_CAUSE_INVALID_PARAM", &[
        "A mandatory parameter has a bad value.",
    ]),
    ("ErrorCause.SCTP_CAUSE_UNRECOG_PARAM", &[
        "A parameter is unknown.",
    ]),
    ("ErrorCause.SCTP_CAUSE_NO_USER_DATA", &[
        "A DATA chunk is empty.",
    ]),
    ("ErrorCause.SCTP_CAUSE_COOKIE_IN_SHUTDOWN", &[
        "A cookie was received during a shutdown.",
    ]),
    ("ErrorCause.SCTP_CAUSE_RESTART_W_NEWADDR", &[
        "A restart brought new addresses.",
    ]),
    ("ErrorCause.SCTP_CAUSE_USER_INITIATED_ABT", &[
        "The application asked for it.",
    ]),
    ("ErrorCause.SCTP_CAUSE_PROTOCOL_VIOLATION", &[
        "The other side violated the protocol.",
    ]),
    ("ErrorCause.SCTP_CAUSE_DELETING_LAST_ADDR", &[
        "The last address cannot be removed (RFC 5061).",
    ]),
    ("ErrorCause.SCTP_CAUSE_RESOURCE_SHORTAGE", &[
        "There is no room for an address (RFC 5061).",
    ]),
    ("ErrorCause.SCTP_CAUSE_DELETING_SRC_ADDR", &[
        "The address that the request came from cannot be removed (RFC 5061).",
    ]),
    ("ErrorCause.SCTP_CAUSE_ILLEGAL_ASCONF_ACK", &[
        "The response does not match a request (RFC 5061).",
    ]),
    ("ErrorCause.SCTP_CAUSE_REQUEST_REFUSED", &[
        "The address change is not authorized (RFC 5061).",
    ]),
    ("ErrorCause.SCTP_CAUSE_NAT_COLLIDING_STATE", &[
        "A middlebox has the same tags already (draft-ietf-tsvwg-natsupp-23).",
    ]),
    ("ErrorCause.SCTP_CAUSE_NAT_MISSING_STATE", &[
        "A middlebox does not know the association (draft-ietf-tsvwg-natsupp-23).",
    ]),
    ("ErrorCause.SCTP_CAUSE_UNSUPPORTED_HMACID", &[
        "The algorithm is not supported (RFC 4895).",
    ]),
    ("ChunkType", &[
        "Type of a chunk.",
    ]),
    ("ChunkType.SCTP_DATA", &[
        "User data.",
    ]),
    ("ChunkType.SCTP_INITIATION", &[
        "Opens an association.",
    ]),
    ("ChunkType.SCTP_INITIATION_ACK", &[
        "Answers INIT.",
    ]),
    ("ChunkType.SCTP_SELECTIVE_ACK", &[
        "Acknowledges data.",
    ]),
    ("ChunkType.SCTP_HEARTBEAT_REQUEST", &[
        "Probes a path.",
    ]),
    ("ChunkType.SCTP_HEARTBEAT_ACK", &[
        "Answers HEARTBEAT.",
    ]),
    ("ChunkType.SCTP_ABORT_ASSOCIATION", &[
        "Ends an association at once.",
    ]),
    ("ChunkType.SCTP_SHUTDOWN", &[
        "Begins a graceful shutdown.",
    ]),
    ("ChunkType.SCTP_SHUTDOWN_ACK", &[
        "Answers SHUTDOWN.",
    ]),
    ("ChunkType.SCTP_OPERATION_ERROR", &[
        "Reports an error.",
    ]),
    ("ChunkType.SCTP_COOKIE_ECHO", &[
        "Returns the cookie.",
    ]),
    ("ChunkType.SCTP_COOKIE_ACK", &[
        "Answers COOKIE ECHO.",
    ]),
    ("ChunkType.SCTP_ECN_ECHO", &[
        "Reports congestion marks.",
    ]),
    ("ChunkType.SCTP_ECN_CWR", &[
        "Says that the window was reduced.",
    ]),
    ("ChunkType.SCTP_SHUTDOWN_COMPLETE", &[
        "Completes a graceful shutdown.",
    ]),
    ("ChunkType.SCTP_AUTHENTICATION", &[
        "Authenticates what follows (RFC 4895).",
    ]),
    ("ChunkType.SCTP_NR_SELECTIVE_ACK", &[
        "Acknowledges data that the receiver keeps (draft-natarajan-tsvwg-sctp-nrsack-08).",
    ]),
    ("ChunkType.SCTP_IDATA", &[
        "User data that may be interleaved (RFC 8260).",
    ]),
    ("ChunkType.SCTP_ASCONF_ACK", &[
        "Answers ASCONF (RFC 5061).",
    ]),
    ("ChunkType.SCTP_PACKET_DROPPED", &[
        "Reports a dropped packet (draft-stewart-sctp-pktdrprep-16).",
    ]),
    ("ChunkType.SCTP_STREAM_RESET", &[
        "Reconfigures streams (RFC 6525).",
    ]),
    ("ChunkType.SCTP_PAD_CHUNK", &[
        "Pads a packet (RFC 4820).",
    ]),
    ("ChunkType.SCTP_FORWARD_CUM_TSN", &[
        "Skips abandoned messages (RFC 3758).",
    ]),
    ("ChunkType.SCTP_ASCONF", &[
        "Changes addresses (RFC 5061).",
    ]),
    ("ChunkType.SCTP_IFORWARD_CUM_TSN", &[
        "The same for interleaved messages (RFC 8260).",
    ]),
    ("Masks", &[
        "Combinations of flags.",
    ]),
    ("Masks.SCTP_ENABLE_VALUE_MASK", &[
        "All that SCTP_ENABLE_STREAM_RESET accepts.",
    ]),
    ("ShortMasks", &[
        "16-bit constants of the same kind, and second names of flags.",
    ]),
    ("ShortMasks.SCTP_NO_NEXT_MSG", &[
        "No flag of NxtFlags: there is no next message.",
    ]),
    ("Limits", &[
        "Bounds of FreeBSD's options.",
    ]),
    ("Limits.SCTP_MAX_SACK_DELAY", &[
        "The longest delay of an acknowledgement, in milliseconds.",
    ]),
    ("Limits.SCTP_MAX_HB_INTERVAL", &[
        "The longest heartbeat interval, in milliseconds: four hours.",
    ]),
    ("Limits.SCTP_MIN_COOKIE_LIFE", &[
        "The shortest lifetime of a cookie, in milliseconds.",
    ]),
    ("Limits.SCTP_MAX_COOKIE_LIFE", &[
        "The longest lifetime of a cookie, in milliseconds: one hour.",
    ]),
    ("Limits.SCTP_SMALLEST_PMTU", &[
        "The smallest path MTU to set.",
    ]),
    ("Limits.SCTP_LARGEST_PMTU", &[
        "The largest path MTU to set.",
    ]),
    ("Limits.SCTP_MAX_EXPLICT_STR_RESET", &[
        "The most streams to reset in one call.",
    ]),
    ("Limits.SCTP_PACKET_LOG_SIZE", &[
        "Size of the packet log, if the kernel is built with one.",
    ]),
];
