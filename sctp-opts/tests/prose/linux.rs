//! What the description says about Linux.
// Made by `cargo xtask generate` from spec/; do not edit.

use crate::sentences::Kind;

/// Items, structs, their fields, and values, each with the texts about it.
pub(crate) const PROSE: &[(&str, Kind, &[&str])] = &[
    ("SCTP_RTOINFO", Kind::Claims, &[
        "Initial value and bounds of the retransmission timeout.",
        "A field of 0 leaves that value unchanged. Set for future associations, it is what they start with; set for one\nassociation, it takes effect when the timeout is next computed. Lower the minimum for quick loss recovery on a\nlocal network, but keep it above the peer's SACK delay.",
        "The initial timeout is 3 s, the value of RFC 4960; RFC 9260 says 1 s.",
        "The times of an association are rounded up to whole kernel timer ticks of 1 to 10 ms.",
    ]),
    ("SCTP_ASSOCINFO", Kind::Claims, &[
        "Retransmission limit and cookie lifetime of an association, and the sizes of both receive windows.",
        "Only the limit and the cookie life can be set, and 0 leaves them unchanged; the number of peer addresses and the two\nwindows are read-only. An association fails when that many retransmissions and heartbeats in a row go unanswered, on\nwhichever paths, so the limit should not exceed the sum of theirs (`SCTP_PEER_ADDR_PARAMS`).",
    ]),
    ("SCTP_INITMSG", Kind::Claims, &[
        "What the next association asks for: streams in both directions, attempts and timeout of its setup.",
        "A field of 0 keeps the current default. The number of outbound streams is a request, which the peer may lower, and the\ninbound number is a limit on what the peer gets. It only has an effect before an association is set up; sockets from\naccept() inherit what was set on the listening one.",
    ]),
    ("SO_LINGER", Kind::Claims, &[
        "What close() does with unsent data: shut down in the background, wait, or abort.",
        "On with a time of 0, close() aborts the association and the peer sees it fail; on with a longer time, close() waits up\nto that many seconds for the shutdown to complete. On a one-to-many socket it applies to all associations.",
        "close() of a one-to-many socket never waits: only a time of 0 matters there.",
        "If a received message was not read, close() always aborts.",
    ]),
    ("SCTP_NODELAY", Kind::Claims, &[
        "Sends small messages at once instead of holding them back until outstanding data is acknowledged.",
        "Off by default: the Nagle-like algorithm bundles small messages, at the price of up to a SACK delay (200 ms) each.\nTurn it on for request-response protocols.",
    ]),
    ("SO_RCVBUF", Kind::Claims, &[
        "Size of the receive buffer, from which the advertised receive window is taken.",
        "Set it before the association is set up (on the listening socket for incoming ones): on Linux, the window announced to\nthe peer is fixed then.",
        "The kernel doubles what is set and reports the doubled value; the first window is half of that.",
        "All associations of a socket share it, unless net.sctp.rcvbuf_policy is 1. SIOCINQ returns the length of the first queued message.",
    ]),
    ("SO_SNDBUF", Kind::Claims, &[
        "Size of the send buffer, which limits how much data may be unsent or unacknowledged.",
        "The kernel doubles what is set and reports the doubled value.",
        "All associations of a socket share it, unless net.sctp.sndbuf_policy is 1.",
    ]),
    ("SCTP_AUTOCLOSE", Kind::Claims, &[
        "Shuts an association down when no user data was sent or received for this many seconds.",
        "Only a one-to-many socket has it, and it only applies to associations that start after it was set.",
        "A time above net.sctp.max_autoclose is silently reduced to that.",
    ]),
    ("SCTP_PRIMARY_ADDR", Kind::Claims, &[
        "The peer address that new data is sent to as long as it is reachable.",
        "It must be one of the addresses of the peer. Retransmissions and failover may still use the others; to make the peer\nprefer one of our addresses, see `SCTP_SET_PEER_PRIMARY_ADDR`.",
        "The struct is called sctp_prim; the name of the RFC is only a macro.",
        "Contrary to the RFC, set accepts SCTP_FUTURE_ASSOC, SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC, and any id that no association has; the address then determines the association.",
    ]),
    ("SCTP_ADAPTATION_LAYER", Kind::Claims, &[
        "The adaptation code point that this endpoint announces to the peer when an association is set up.",
        "32 bits with a meaning that both applications agreed on, in host byte order here. The peer's code point arrives as\n`SCTP_ADAPTATION_INDICATION`.",
        "Spelled SCTP_ADAPTION_LAYER until 2.6.19 (commit 0f3fffd8ab1). 0, the default, is not announced.",
    ]),
    ("SCTP_DISABLE_FRAGMENTS", Kind::Claims, &[
        "Refuses messages that do not fit into one packet instead of splitting them.",
        "While it is on, sending such a message fails with EMSGSIZE.",
        "SCTP_MAXSEG lowers the limit.",
    ]),
    ("SCTP_PEER_ADDR_PARAMS", Kind::Claims, &[
        "Heartbeats, retransmission limit, path MTU and packet marking of one peer address or all of them.",
        "In C, the flags say which fields are used. A value that was read has the flags of what is on: to change that, replace the\nflag, such as `SPP_PMTUD_ENABLE` by `SPP_PMTUD_DISABLE` to set a path MTU. A time, limit or MTU of 0 leaves that value\nunchanged (a heartbeat interval of 0 needs `SPP_HB_TIME_IS_ZERO`). Without an address it applies to all paths of the\nassociation, and with the future association to later ones. `SPP_HB_DEMAND` sends a heartbeat at once and needs an\nassociation.",
        "The flags have their current meaning since 2.6.22.",
        "spp_sackdelay and its two flags are extensions; SCTP_DELAYED_SACK does the same portably.",
        "The struct is packed; the form without spp_ipv6_flowlabel and spp_dscp (152 bytes, before 4.19) is still accepted.",
    ]),
    ("SCTP_DEFAULT_SEND_PARAM", Kind::Claims, &[
        "Stream, flags, payload protocol identifier, context and lifetime of messages sent without ancillary data.",
        "The default of one association or of future ones. Setting it also replaces the default partial-reliability policy,\nbecause the lifetime is part of it.",
    ]),
    ("SCTP_DEFAULT_SEND_PARAM.sinfo_cumtsn", Kind::Field, &[
        "Only used for received messages.",
    ]),
    ("SCTP_DEFAULT_SEND_PARAM.sinfo_ssn", Kind::Field, &[
        "Only used for received messages.",
    ]),
    ("SCTP_DEFAULT_SEND_PARAM.sinfo_tsn", Kind::Field, &[
        "Only used for received messages.",
    ]),
    ("SCTP_EVENTS", Kind::Claims, &[
        "Which notifications arrive, one byte for each type.",
        "All are off by default, and setting it also applies to existing associations. The struct grows with the system, and\nLinux refuses one that is longer than its own, which is why `SCTP_EVENT` replaced it. Its first byte, which asks for\n`SCTP_SNDRCV` with every message, is replaced by `SCTP_RECVRCVINFO`.",
        "It had 8 bytes until 2.6.24, then 9 (2.6.25), 10 (3.0), 11 (4.11), 13 (4.12) and 14 (5.5).",
        "A shorter struct, even an empty one, is accepted, and the rest is unchanged; reading into a shorter buffer returns the first part.",
    ]),
    ("SCTP_I_WANT_MAPPED_V4_ADDR", Kind::Claims, &[
        "Reports IPv4 peers on an IPv6 socket as IPv4-mapped IPv6 addresses.",
        "While it is off, such a socket returns addresses of both families.",
        "On by default, unlike the RFC.",
        "An IPv4 socket accepts it without effect; the RFC requires an error.",
    ]),
    ("SCTP_MAXSEG", Kind::Claims, &[
        "The most user data that one chunk may carry; longer messages are split.",
        "0, the default, means no limit except the path MTU. It is a limit on top of the MTU, not a replacement, and only affects\nmessages sent later.",
        "Only the int form before 2.6.29.",
        "Both bounds are 4 bytes lower for an association that interleaves; with net.sctp.udp_port set, the lower one is 8 lower.",
        "Read from an association, it is the size at which messages are split now.",
        "The size alone, for future associations or the only one; causes a warning in the kernel log.",
    ]),
    ("SCTP_MAXSEG.assoc_value", Kind::Field, &[
        "The most user data in one chunk.",
        "0: no limit except the path MTU",
    ]),
    ("SCTP_HMAC_IDENT", Kind::Claims, &[
        "The HMAC algorithms that the peer may use for authenticated chunks, the preferred one first.",
        "The list belongs to the endpoint and applies to future associations. SHA-1 must be in it, since RFC 4895 makes it\nmandatory; put SHA-256 first to have it preferred.",
        "The count is called shmac_num_idents.",
        "Before 2.6.25 the count was 16 bits wide (commit 7e8616d8e773).",
    ]),
    ("SCTP_AUTH_ACTIVE_KEY", Kind::Claims, &[
        "The shared key that outgoing authenticated chunks are made with.",
        "The key must have been added with `SCTP_AUTH_KEY`. Key 0, which is empty unless it was set, is active at first. A\nsingle message can use another key through `SCTP_AUTHINFO`.",
    ]),
    ("SCTP_DELAYED_SACK", Kind::Claims, &[
        "How long, and for how many packets, an acknowledgement may be delayed.",
        "A field of 0 leaves that value unchanged; a frequency of 1 acknowledges every packet at once. RFC 9260 forbids a delay\nabove 500 ms.",
        "The frequency was added in 2.6.27. A delay set without one undoes a frequency of 1.",
        "The delay alone; 0 acknowledges at once. Causes a warning in the kernel log.",
    ]),
    ("SCTP_FRAGMENT_INTERLEAVE", Kind::Claims, &[
        "Whether parts of different messages may alternate while they are partially delivered.",
        "Level 0 delivers a message completely before any other, level 1 may alternate between associations, and level 2 also\nbetween streams of one association. From level 1 on, `SCTP_RCVINFO` is needed to tell which message a part belongs to.\nUser message interleaving (`SCTP_INTERLEAVING_SUPPORTED`) builds on level 2.",
        "Only off and on: any other level is accepted and reads back as 1.",
        "Setting 0 also turns SCTP_INTERLEAVING_SUPPORTED off.",
        "The default is 0 for both styles of socket; the RFC requires 1 for one-to-many.",
    ]),
    ("SCTP_PARTIAL_DELIVERY_POINT", Kind::Claims, &[
        "The size at which delivery of an incomplete message starts.",
        "A message up to this size arrives in one piece unless the caller's buffer is too small or the receive window full. A\nsmaller value frees the window earlier.",
        "With 0, partial delivery only starts when the receive window is full.",
    ]),
    ("SCTP_USE_EXT_RCVINFO", Kind::Names, &[
        "Delivers `SCTP_EXTRCV` instead of `SCTP_SNDRCV`, which also describes the next message.",
        "No kernel support; the constant is not in the header either.",
    ]),
    ("SCTP_AUTO_ASCONF", Kind::Claims, &[
        "Lets the kernel inform peers of local addresses that are added and removed.",
        "Only associations whose peer supports address reconfiguration benefit. Both sides need authentication for that, as\nRFC 5061 requires.",
        "Without its prerequisites it can be turned on, but has no effect.",
        "net.sctp.addip_noauth_enable=1 removes the need for authentication, contrary to RFC 5061. With addip_enable=1 and neither of them, connecting to a peer that has it too is refused.",
    ]),
    ("SCTP_MAX_BURST", Kind::Claims, &[
        "The largest number of packets that are sent at once.",
        "0 turns the limit off.",
        "The limit is in path MTUs: of smaller packets, more are sent.",
        "Only the int form before 2.6.25.",
        "On get, the length is returned as it was passed.",
        "The number alone, for future associations or the only one; causes a warning in the kernel log.",
    ]),
    ("SCTP_MAX_BURST.assoc_value", Kind::Field, &[
        "The most packets in one burst.",
        "0: no limit",
    ]),
    ("SCTP_CONTEXT", Kind::Claims, &[
        "A number chosen by the application, returned with every message received from an association.",
        "It is returned in `SCTP_RCVINFO` and `SCTP_SNDRCV`, never sent, and independent of the context that a sender passes\nwith a message. A server can use it to look up its own state.",
    ]),
    ("SCTP_CONTEXT.assoc_value", Kind::Field, &[
        "The number.",
    ]),
    ("SCTP_EXPLICIT_EOR", Kind::Names, &[
        "Lets several send calls build one message, which ends with the call that has `SCTP_EOR`.",
        "No kernel support; the constant is not in the header either.",
    ]),
    ("SCTP_REUSE_PORT", Kind::Claims, &[
        "Lets several one-to-one sockets share a local port.",
        "Every socket involved has to set it before bind(). A client can then use one port towards many servers.",
        "A one-to-many socket may read it; it is off there.",
        "As with SO_REUSEADDR, a port that one of the sockets listens on is not shared; SO_REUSEPORT does that.",
    ]),
    ("SCTP_EVENT", Kind::Claims, &[
        "Turns one type of notification on or off.",
        "It can be set for one association, for the future ones, or for all; turning\n`SCTP_SENDER_DRY_EVENT` on for an association with nothing to send notifies at once. See section 6.2.2 of\nthe RFC.",
    ]),
    ("SCTP_RECVRCVINFO", Kind::Claims, &[
        "Delivers `SCTP_RCVINFO` with every message: stream, sequence numbers, payload protocol identifier, association.",
        "Off by default, and needed to tell the streams and associations of received messages apart.",
    ]),
    ("SCTP_RECVNXTINFO", Kind::Claims, &[
        "Delivers `SCTP_NXTINFO` with every message: what the next one is, if it has already arrived.",
    ]),
    ("SCTP_DEFAULT_SNDINFO", Kind::Claims, &[
        "Stream, flags, payload protocol identifier and context of messages sent without ancillary data.",
        "`SCTP_SNDINFO` or `SCTP_SNDRCV` overrides all of it for one message.",
        "Set it before SCTP_DEFAULT_PRINFO: it removes that default's policy and keeps its value, which then is a lifetime in milliseconds.",
        "A message with SCTP_PRINFO alone takes stream, payload protocol identifier and context from here, and not the flags.",
    ]),
    ("SCTP_DEFAULT_PRINFO", Kind::Claims, &[
        "How long the stack keeps trying to deliver messages sent without ancillary data.",
        "The policy says what the value is: a lifetime in milliseconds, a number of retransmissions, or a priority (0 is the\nhighest). The default is full reliability, `SCTP_PR_SCTP_NONE`. `SCTP_PRINFO` overrides it for one message.",
        "Set it after SCTP_DEFAULT_SNDINFO, which removes the policy and keeps the value, as a lifetime in milliseconds; so does SCTP_SNDINFO alone.",
        "The fields are in the reverse of the RFC's order.",
        "It has no effect unless both sides have SCTP_PR_SUPPORTED.",
    ]),
    ("SCTP_STATUS", Kind::Claims, &[
        "The current state of an association: state, windows, queues, streams and the primary path.",
        "The numbers of the states differ from FreeBSD's; SCTP_BOUND (erratum 6115) and SCTP_LISTEN do not exist.",
    ]),
    ("SCTP_GET_PEER_ADDR_INFO", Kind::Claims, &[
        "The current state of one path: reachability, congestion window, round-trip time, timeout and MTU.",
        "The smoothed round-trip time is in timer ticks, the timeout in milliseconds.",
        "The MTU is that of the path, including headers.",
        "Contrary to the RFC, get accepts SCTP_FUTURE_ASSOC, SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC, and any id that no association has; the address then determines the association.",
    ]),
    ("SCTP_PEER_AUTH_CHUNKS", Kind::Claims, &[
        "The chunk types that the peer accepts only authenticated.",
        "The RFC requires ENOBUFS if the buffer is too small.",
        "Linux 5.10 only checks that there is room for the chunk types, without the 8 bytes before them, and so writes up to 8 bytes past the end of a smaller buffer.",
    ]),
    ("SCTP_LOCAL_AUTH_CHUNKS", Kind::Claims, &[
        "The chunk types that this endpoint accepts only authenticated.",
        "They are added with `SCTP_AUTH_CHUNK`; an association keeps the list it started with.",
        "The RFC requires ENOBUFS if the buffer is too small.",
    ]),
    ("SCTP_GET_ASSOC_NUMBER", Kind::Claims, &[
        "How many associations a one-to-many socket has.",
    ]),
    ("SCTP_GET_ASSOC_ID_LIST", Kind::Claims, &[
        "The ids of all associations of a one-to-many socket.",
        "There is room for 256 unless you ask for more: `AssocIdList<5000>`. `SCTP_GET_ASSOC_NUMBER` says how many there are, but\nmore may come between the calls: leave room, or try again.",
    ]),
    ("SCTP_SET_PEER_PRIMARY_ADDR", Kind::Claims, &[
        "Asks the peer to send to this one of our addresses.",
        "The request travels in an ASCONF chunk, so both sides need address reconfiguration and authentication. Success\nmeans that it was queued, not that the peer agreed.",
    ]),
    ("SCTP_AUTH_CHUNK", Kind::Claims, &[
        "Adds a chunk type to those that this endpoint accepts only authenticated.",
        "It applies to future associations, and a type cannot be removed again. `SCTP_LOCAL_AUTH_CHUNKS` reads the list. INIT,\nINIT ACK, SHUTDOWN COMPLETE and AUTH cannot be authenticated. Messages are in DATA chunks, or in I-DATA chunks (0x40)\nwhere interleaving was negotiated: name both.",
        "The list has room for 20 types in 5.10 and 6.1, and for 16 in 6.12 and 7.2.",
        "Where interleaving was negotiated and only DATA is named, no message is sent at all.",
    ]),
    ("SCTP_AUTH_KEY", Kind::Claims, &[
        "Adds a shared key for authentication, or replaces it.",
        "Peers agree on keys by other means, and both have to hold one under the same number. Adding a key does not use it: see\n`SCTP_AUTH_ACTIVE_KEY`.",
        "An empty key needs one byte of padding.",
    ]),
    ("SCTP_AUTH_DEACTIVATE_KEY", Kind::Claims, &[
        "Stops using a shared key for new messages.",
        "Messages already queued with it are still sent and authenticated; when the last is acknowledged,\n`SCTP_AUTHENTICATION_EVENT` says so (`SCTP_AUTH_FREE_KEY`) and the key can be deleted. The active key cannot be\ndeactivated.",
        "A key that was deactivated for future associations is usable in them.",
    ]),
    ("SCTP_AUTH_DELETE_KEY", Kind::Claims, &[
        "Deletes a shared key.",
        "It may not be the active one. To delete it when no queued message needs it, deactivate it first and wait for\n`SCTP_AUTH_FREE_KEY`.",
        "A key is also deleted while queued messages use it; they are still sent with it.",
    ]),
    ("SCTP_ENABLE_STREAM_RESET", Kind::Claims, &[
        "Which reconfiguration requests of the peer are accepted: resetting streams or the association, adding streams.",
        "The association must also have negotiated reconfiguration (RFC 6525) when it was set up. Linux requires\nthe same bits to send such a request.",
        "It can be set without reconfiguration, but does nothing then.",
    ]),
    ("SCTP_ENABLE_STREAM_RESET.assoc_value", Kind::Field, &[
        "The requests that are accepted.",
        "0: off",
    ]),
    ("SCTP_RESET_STREAMS", Kind::Claims, &[
        "Resets streams: their sequence numbers start again at 0.",
        "It asks for our outgoing streams, for the peer's, or for both; an empty list means all of them. Success means that\nthe request was sent; `SCTP_STREAM_RESET_EVENT` reports the outcome. Only one request can be outstanding.",
        "The RFC requires EALREADY while a request is outstanding.",
    ]),
    ("SCTP_RESET_ASSOC", Kind::Claims, &[
        "Resets all streams and the transmission sequence numbers of an association.",
        "The argument is just the association id. No data may be queued or unacknowledged; `SCTP_ASSOC_RESET_EVENT` reports\nthe outcome.",
        "The RFC requires EALREADY while a request is outstanding.",
    ]),
    ("SCTP_ADD_STREAMS", Kind::Claims, &[
        "Adds outgoing streams to an association, or asks the peer to add some on its side.",
        "`SCTP_STREAM_CHANGE_EVENT` reports the outcome. Streams cannot be removed again; the maximum is 65535 in each direction.",
        "The RFC requires EALREADY while a request is outstanding.",
    ]),
    ("SCTP_REMOTE_UDP_ENCAPS_PORT", Kind::Claims, &[
        "The UDP port of the peer when SCTP packets travel inside UDP.",
        "0, the default, sends plain SCTP. Set it for future associations before connecting through a NAT, or for one address\nof an existing association; without an address it applies to all of them on Linux. Each packet from the peer replaces\nit by the port that it came from. 9899 is the registered one.",
        "net.sctp.udp_port is the local UDP port, for both directions; a socket copies it when it is created.",
        "While it is 0, packets go out as plain SCTP without an error.",
    ]),
    ("SCTP_PR_STREAM_STATUS", Kind::Claims, &[
        "How many messages of one stream were abandoned under a partial-reliability policy.",
        "Two counts: messages of which nothing had been sent, and messages that had been sent in part. The policy\n`SCTP_PR_SCTP_ALL` gives the sum over all policies.",
        "SCTP_PR_SCTP_ALL is accepted since 4.19. Under SCTP_PR_SCTP_PRIO, fragments are counted.",
    ]),
    ("SCTP_PR_ASSOC_STATUS", Kind::Claims, &[
        "How many messages of an association were abandoned under a partial-reliability policy.",
        "The same counts as `SCTP_PR_STREAM_STATUS`, over all streams; the stream number is ignored.",
        "SCTP_PR_SCTP_ALL is accepted since 4.19.",
    ]),
    ("SCTP_PR_SUPPORTED", Kind::Claims, &[
        "Whether partial reliability is offered to peers, and whether an association has it.",
        "Setting applies to future associations. Reading from an association returns what was negotiated.",
        "The id of an existing association is accepted on set, but only later associations change.",
    ]),
    ("SCTP_PR_SUPPORTED.assoc_value", Kind::Field, &[
        "Partial reliability is supported.",
    ]),
    ("SCTP_RTO_RESTART", Kind::Names, &[
        "Restarts the retransmission timer earlier when little data is in flight, so that losses at the end of a burst are repaired sooner.",
        "No kernel support; the constant is not in the header either.",
    ]),
    ("SCTP_PEER_ADDR_THLDS", Kind::Claims, &[
        "After how many errors a path is potentially failed, is failed, and is no longer the primary path.",
        "A path that is potentially failed is avoided while another works, without waiting for it to fail (quick failover). A\nthreshold for that at or above the path's limit turns it off. Without an address it applies to all paths.",
        "No threshold for switching the primary path; SCTP_PEER_ADDR_THLDS_V2 (5.5) takes the struct of the RFC.",
        "A limit of 0 errors leaves the limit unchanged, but a potentially-failed threshold of 0 is a threshold.",
    ]),
    ("SCTP_EXPOSE_POTENTIALLY_FAILED_STATE", Kind::Claims, &[
        "Whether the application is informed that a path is potentially failed.",
        "It controls both what `SCTP_GET_PEER_ADDR_INFO` reports and whether `SCTP_PEER_ADDR_CHANGE` arrives with\n`SCTP_ADDR_POTENTIALLY_FAILED`. The RFC has a plain boolean; Linux has three values.",
        "Not the RFC's boolean: 0 is unset (readable without notifications), 1 hides, 2 shows.",
    ]),
    ("SCTP_EXPOSE_POTENTIALLY_FAILED_STATE.assoc_value", Kind::Field, &[
        "Whether the state is reported.",
    ]),
    ("SCTP_INTERLEAVING_SUPPORTED", Kind::Claims, &[
        "Whether user message interleaving (I-DATA) is offered to peers, and whether an association has it.",
        "With it a large message no longer blocks the other streams. Setting applies to future associations; reading from an\nassociation returns what was negotiated. Raise `SCTP_FRAGMENT_INTERLEAVE` first.",
        "The second fragment of a message has number 0 in its I-DATA chunk; RFC 8260, section 2.1, counts the first one as 0.",
    ]),
    ("SCTP_INTERLEAVING_SUPPORTED.assoc_value", Kind::Field, &[
        "Interleaving is supported.",
    ]),
    ("SCTP_STREAM_SCHEDULER", Kind::Claims, &[
        "Which stream may send next: first come, round robin, by priority, fair, or weighted.",
        "A scheduler only matters while several streams have data waiting. Priorities and weights come from\n`SCTP_STREAM_SCHEDULER_VALUE`. The numbers behind the names differ between systems.",
        "SCTP_SS_FC and SCTP_SS_WFQ were added in 6.4.",
        "No round robin per packet (SCTP_SS_RR_PKT).",
    ]),
    ("SCTP_STREAM_SCHEDULER.assoc_value", Kind::Field, &[
        "The scheduler.",
    ]),
    ("SCTP_STREAM_SCHEDULER_VALUE", Kind::Claims, &[
        "What the scheduler needs to know about a stream: its priority or its weight.",
        "With `SCTP_SS_PRIO` the lowest number goes first; with weighted fair queueing a stream gets capacity in proportion to\nits number. Schedulers that need no value ignore it or refuse it.",
        "Get returns its argument unchanged for a stream that had neither a message nor a value, and under `SCTP_SS_RR` and `SCTP_SS_FC`. Set does nothing on a one-to-one socket without an association.",
    ]),
    ("SCTP_ACCEPT_ZERO_CHECKSUM", Kind::Names, &[
        "Accepts packets with a zero checksum because something else already detects errors.",
        "No kernel support; the constant is not in the header either.",
    ]),
    ("SCTP_ASCONF_SUPPORTED", Kind::Claims, &[
        "Whether addresses may be added and removed while an association lives (dynamic address reconfiguration).",
        "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association, whether\nthe extension was negotiated there. On Linux it lets one socket use the extension while the system-wide switch stays\noff.",
        "The id of an existing association is accepted on set, but only later associations change.",
        "A socket from accept() does not inherit it, although it reads as negotiated there: SCTP_SET_PEER_PRIMARY_ADDR is refused and sctp_bindx() informs no peer unless net.sctp.addip_enable is 1.",
    ]),
    ("SCTP_ASCONF_SUPPORTED.assoc_value", Kind::Field, &[
        "Offered to the next peers, or negotiated with this one.",
    ]),
    ("SCTP_AUTH_SUPPORTED", Kind::Claims, &[
        "Whether chunks can be authenticated with shared keys.",
        "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association, whether\nthe extension was negotiated there. On Linux it gives one socket authentication without the system-wide switch; the\noptions of keys and chunk types then work there.",
        "The id of an existing association is accepted on set, but only later associations change.",
        "A socket from accept() or sctp_peeloff() does not inherit it: the keys of its association work there, and SCTP_HMAC_IDENT and SCTP_AUTH_CHUNK follow net.sctp.auth_enable.",
        "Authenticated COOKIE-ECHO chunks need net.sctp.auth_enable.",
    ]),
    ("SCTP_AUTH_SUPPORTED.assoc_value", Kind::Field, &[
        "Offered to the next peers, or negotiated with this one.",
    ]),
    ("SCTP_ECN_SUPPORTED", Kind::Claims, &[
        "Whether congestion may be signalled by marking packets instead of dropping them.",
        "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association, whether\nexplicit congestion notification was negotiated there.",
        "The id of an existing association is accepted on set, but only later associations change.",
    ]),
    ("SCTP_ECN_SUPPORTED.assoc_value", Kind::Field, &[
        "Offered to the next peers, or negotiated with this one.",
    ]),
    ("SCTP_RECONFIG_SUPPORTED", Kind::Claims, &[
        "Whether streams can be reset and added while an association lives.",
        "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association, whether\nthe extension was negotiated there. Offering it is not enough to let a peer act: `SCTP_ENABLE_STREAM_RESET` says which\nof its requests are granted.",
        "The id of an existing association is accepted on set, but only later associations change.",
    ]),
    ("SCTP_RECONFIG_SUPPORTED.assoc_value", Kind::Field, &[
        "Offered to the next peers, or negotiated with this one.",
    ]),
    ("SCTP_PEER_ADDR_THLDS_V2", Kind::Claims, &[
        "How many timeouts make a path potentially failed, make the association change its primary path, and make a path fail.",
        "The plain `SCTP_PEER_ADDR_THLDS` of Linux lacks the threshold of the primary path. Without an address it applies to\nevery path of the association. The threshold of a potentially failed path must not exceed that of the primary path;\n65535 turns either of the two off.",
    ]),
    ("SCTP_PLPMTUD_PROBE_INTERVAL", Kind::Claims, &[
        "How long path MTU discovery waits for the answer to a probe packet before it sends the next.",
        "Probing finds the path MTU without relying on ICMP, and needs `SPP_PMTUD_ENABLE`. An interval of zero turns it off;\notherwise the minimum is five seconds. Once the MTU is found, it looks for a larger one every 30 intervals. Without an address it applies to every path of the association.",
    ]),
    ("SCTP_GET_ASSOC_STATS", Kind::Claims, &[
        "Counters of one association: packets, chunks, acknowledgements and retransmissions.",
        "The largest retransmission timeout is that since the option was last read, or the smallest that is allowed if none was\nlonger; the address is then that of an earlier one. The timeout is in timer ticks of the kernel; all others are counters\nthat grow as long as the association exists.",
        "A shorter buffer gets the first part, at least the association id.",
    ]),
    ("SCTP_SOCKOPT_BINDX_ADD", Kind::Claims, &[
        "Binds a socket to further addresses.",
        "A packed list of socket addresses, each with the length of its family.",
        "If one address is refused, a bound socket gets none, an unbound one those before it.",
        "Port 0 is the port that the socket has, or gets with its first address.",
        "An association uses only those of at least the scope of the peer's address (loopback, link-local, private, global), or all if net.sctp.addr_scope_policy is 0.",
    ]),
    ("SCTP_SOCKOPT_BINDX_REM", Kind::Claims, &[
        "Removes addresses from a socket.",
        "A packed list of socket addresses, each with the length of its family.",
        "If one address is refused, none is removed.",
    ]),
    ("SCTP_SOCKOPT_PEELOFF", Kind::Claims, &[
        "Moves one association of a one-to-many socket to a socket of its own.",
        "A `getsockopt` with a side effect: the caller names the association, the kernel returns the new descriptor.",
        "The association is moved before a descriptor is allocated: with EMFILE or ENFILE it is lost.",
    ]),
    ("SCTP_SOCKOPT_PEELOFF_FLAGS", Kind::Claims, &[
        "Moves one association to a socket of its own that starts as close-on-exec or non-blocking.",
        "`SCTP_SOCKOPT_PEELOFF` with a third member for `SOCK_CLOEXEC` and `SOCK_NONBLOCK`, so that no\nother thread can fork in between and inherit the new descriptor.",
        "The association is moved before a descriptor is allocated: with EMFILE or ENFILE it is lost.",
    ]),
    ("SCTP_SOCKOPT_CONNECTX_OLD", Kind::Claims, &[
        "Starts an association with a peer of several addresses, without returning its id.",
    ]),
    ("SCTP_SOCKOPT_CONNECTX", Kind::Claims, &[
        "Starts an association with a peer of several addresses and returns its id as the result of the call.",
        "The id is a positive result of `setsockopt`, so a non-blocking socket, which fails with `EINPROGRESS`, does not get it.",
    ]),
    ("SCTP_SOCKOPT_CONNECTX3", Kind::Claims, &[
        "Starts an association with a peer of several addresses and returns its id, also on a non-blocking socket.",
        "A `getsockopt` with a side effect. The argument points to the list of addresses, and the id of the new\nassociation is returned at its start, even with `EINPROGRESS`.",
    ]),
    ("SCTP_GET_PEER_ADDRS", Kind::Claims, &[
        "All addresses of the peer of an association.",
    ]),
    ("SCTP_GET_LOCAL_ADDRS", Kind::Claims, &[
        "All addresses that an association, or the socket itself, is bound to.",
        "The returned length excludes the id and the count, which SCTP_GET_PEER_ADDRS includes.",
    ]),
    ("SCTP_SENDMSG_CONNECT", Kind::Claims, &[
        "Tells security modules of the kernel that a first message sets up an association.",
        "Neither `getsockopt` nor `setsockopt` knows it.",
    ]),
    ("SCTP_NRSACK_SUPPORTED", Kind::Names, &[
        "Whether acknowledgements may say which data the receiver will not drop.",
        "Linux does not implement the extension.",
    ]),
    ("SCTP_PKTDROP_SUPPORTED", Kind::Names, &[
        "Whether a peer may report packets that were dropped because they arrived damaged.",
        "Linux does not implement the extension.",
    ]),
    ("SCTP_MAX_CWND", Kind::Names, &[
        "An upper bound of the congestion window of every path.",
        "Linux offers no bound per socket.",
    ]),
    ("SCTP_TIMEOUTS", Kind::Names, &[
        "How often each timer of an association has expired.",
        "/proc/net/sctp/snmp counts for all associations; assocs counts T2 of each.",
    ]),
    ("SCTP_CMT_ON_OFF", Kind::Names, &[
        "Whether, and how, new data is spread over all paths of an association at the same time.",
        "Linux sends new data over one path at a time.",
    ]),
    ("SCTP_CMT_USE_DAC", Kind::Names, &[
        "Once chose the delayed acknowledgement algorithm for concurrent multipath transfer.",
        "Linux has no concurrent multipath transfer.",
    ]),
    ("SCTP_PLUGGABLE_CC", Kind::Names, &[
        "The congestion control algorithm of an association.",
        "Linux has one algorithm only.",
    ]),
    ("SCTP_CC_OPTION", Kind::Names, &[
        "One parameter of the congestion control module in use.",
        "Linux has one algorithm only, without parameters.",
    ]),
    ("SCTP_SET_DEBUG_LEVEL", Kind::Names, &[
        "Once chose what the kernel prints while debugging SCTP.",
        "Linux uses dynamic debugging.",
    ]),
    ("SCTP_CLR_STAT_LOG", Kind::Names, &[
        "Meant to empty the kernel's trace buffer.",
        "Linux keeps no such log.",
    ]),
    ("SCTP_GET_SNDBUF_USE", Kind::Names, &[
        "How many bytes an association has queued, to be sent and to be read.",
        "SCTP_STATUS counts chunks, /proc/net/sctp/assocs memory.",
    ]),
    ("SCTP_GET_STAT_LOG", Kind::Names, &[
        "Meant to read the kernel's trace buffer.",
        "Linux keeps no such log.",
    ]),
    ("SCTP_PCB_STATUS", Kind::Names, &[
        "How many endpoints, associations, addresses and chunks SCTP holds in the whole system.",
        "Linux tells some of it in /proc/net/sctp.",
    ]),
    ("SCTP_GET_NONCE_VALUES", Kind::Names, &[
        "The two verification tags that the packets of an association carry.",
        "sock_diag has them, in struct sctp_info.",
    ]),
    ("SCTP_SET_DYNAMIC_PRIMARY", Kind::Names, &[
        "Asks the peers of all associations in the system to send to one local address.",
        "Each socket does that itself, with SCTP_SET_PEER_PRIMARY_ADDR.",
    ]),
    ("SCTP_VRF_ID", Kind::Names, &[
        "The virtual router that a socket belongs to.",
        "SO_BINDTODEVICE ties a socket to a VRF device instead.",
    ]),
    ("SCTP_ADD_VRF_ID", Kind::Names, &[
        "Makes a socket that is not bound yet a member of one more virtual router.",
        "SO_BINDTODEVICE ties a socket to a VRF device instead.",
    ]),
    ("SCTP_GET_VRF_IDS", Kind::Names, &[
        "The virtual routers that a socket is a member of.",
        "SO_BINDTODEVICE ties a socket to a VRF device instead.",
    ]),
    ("SCTP_GET_ASOC_VRF", Kind::Names, &[
        "The virtual router that an association runs in.",
        "SO_BINDTODEVICE ties a socket to a VRF device instead.",
    ]),
    ("SCTP_DEL_VRF_ID", Kind::Names, &[
        "Removes a socket that is not bound yet from a virtual router.",
        "SO_BINDTODEVICE ties a socket to a VRF device instead.",
    ]),
    ("SCTP_GET_PACKET_LOG", Kind::Names, &[
        "The last SCTP packets that the kernel sent and received, as raw bytes.",
        "Linux keeps no such log; capture the packets instead.",
    ]),
    ("SCTP_SET_INITIAL_DBG_SEQ", Kind::Names, &[
        "The number from which a socket's random numbers (tags, initial sequence numbers, ports) count up, for debugging.",
        "Linux always starts at random.",
    ]),
    ("SCTP_BINDX_ADD_ADDR", Kind::Names, &[
        "Binds a socket to one more address.",
        "The name is a flag of sctp_bindx() there, not an option.",
    ]),
    ("SCTP_BINDX_REM_ADDR", Kind::Names, &[
        "Removes one address from a socket.",
        "The name is a flag of sctp_bindx() there, not an option.",
    ]),
    ("SCTP_GET_PEER_ADDRESSES", Kind::Names, &[
        "All addresses of the peer of an association.",
        "Its sctp_getpaddrs() uses SCTP_GET_PEER_ADDRS.",
    ]),
    ("SCTP_GET_LOCAL_ADDRESSES", Kind::Names, &[
        "All addresses that an association, or the socket itself, is bound to.",
        "Its sctp_getladdrs() uses SCTP_GET_LOCAL_ADDRS.",
    ]),
    ("SCTP_GET_LOCAL_ADDR_SIZE", Kind::Names, &[
        "An upper bound of the size of all local addresses of a socket, in bytes.",
        "Its sctp_getladdrs() does not ask for the size first.",
    ]),
    ("SCTP_GET_REMOTE_ADDR_SIZE", Kind::Names, &[
        "The size of all addresses of the peer, in bytes.",
        "Its sctp_getpaddrs() does not ask for the size first.",
    ]),
    ("SCTP_CONNECT_X", Kind::Names, &[
        "Starts an association with a peer of several addresses.",
        "Its sctp_connectx() uses SCTP_SOCKOPT_CONNECTX3.",
    ]),
    ("SCTP_CONNECT_X_DELAYED", Kind::Names, &[
        "Prepares an association with a peer of several addresses, but sends nothing until the first message.",
        "Linux has no sctp_sendx().",
    ]),
    ("SCTP_CONNECT_X_COMPLETE", Kind::Names, &[
        "Starts the association that SCTP_CONNECT_X_DELAYED prepared.",
        "Linux has no sctp_sendx().",
    ]),
    ("SCTP_PEELOFF", Kind::Names, &[
        "Moves one association to a socket of its own, on systems without a system call for it.",
        "Its sctp_peeloff() uses SCTP_SOCKOPT_PEELOFF.",
    ]),
    ("SCTP_GET_ADDR_LEN", Kind::Names, &[
        "The length of a socket address of a given family.",
        "Its sctp_getaddrlen() needs no kernel.",
    ]),
    ("SCTP_DTLS_LOCAL_CONFIG", Kind::Names, &[
        "What a socket offers to its next peers for the protection of packets by DTLS.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_GET_CONFIG", Kind::Names, &[
        "Which protection of packets an association has negotiated with its peer.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_GET_LOCAL_KM_PARAM", Kind::Names, &[
        "The key management parameter that this side sent while the association was set up.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_GET_PEER_KM_PARAM", Kind::Names, &[
        "The key management parameter that the peer sent while the association was set up.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_SET_SEND_KEYS", Kind::Names, &[
        "Installs the keys that protect outgoing packets from then on.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_ADD_RECV_KEYS", Kind::Names, &[
        "Installs additional keys that decrypt incoming packets.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_DEL_RECV_KEYS", Kind::Names, &[
        "Removes keys that decrypt incoming packets, once no packet protected by them can still arrive.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_ENFORCE_PROTECTION", Kind::Names, &[
        "Whether unprotected packets are refused once the keys are in place.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_REPLAY_WINDOW", Kind::Names, &[
        "How far back a late packet can still be distinguished from a replayed one.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_DTLS_GET_STATS", Kind::Names, &[
        "Counters of the protected packets of an association.",
        "Only an Internet-Draft so far.",
    ]),
    ("SCTP_INIT", Kind::Claims, &[
        "What the association that the message starts asks for: streams in both directions, attempts and timeout.",
        "It overrides `SCTP_INITMSG` for this one association and only has an effect on the message that starts it. A field of 0\nkeeps the socket's value.",
    ]),
    ("SCTP_SNDRCV", Kind::Claims, &[
        "The attributes of a message in either direction: stream, flags, payload protocol identifier, lifetime and more.",
    ]),
    ("SCTP_SNDRCV.sinfo_context", Kind::Field, &[
        "On sending, a number that is returned if that fails; on receiving, the association's context (`SCTP_CONTEXT`).",
    ]),
    ("SCTP_SNDRCV.sinfo_timetolive", Kind::Field, &[
        "How long the message may wait; with another policy, that policy's value. Always 0 on receiving.",
        "0: never expires",
    ]),
    ("SCTP_EXTRCV", Kind::Names, &[
        "The attributes of a received message, with those of the next one if it has already arrived.",
        "Linux never had it; it has SCTP_NXTINFO instead.",
    ]),
    ("SCTP_SNDINFO", Kind::Claims, &[
        "How a message is to be sent: stream, flags, payload protocol identifier, context and association.",
        "For this message it replaces `SCTP_DEFAULT_SNDINFO` completely, and `SCTP_DEFAULT_PRINFO` as well: without\n`SCTP_PRINFO` the message is reliable, whatever the default.",
        "`sctp-opts` writes an `SCTP_PRINFO` without a policy after it, which the kernel supports since 4.17: without it the value of `SCTP_DEFAULT_PRINFO` would become a lifetime in milliseconds.",
    ]),
    ("SCTP_RCVINFO", Kind::Claims, &[
        "How a message arrived: stream, sequence numbers, flags, payload protocol identifier, context and association.",
    ]),
    ("SCTP_NXTINFO", Kind::Claims, &[
        "Stream, flags, payload protocol identifier, length and association of the message that the next receive returns.",
        "Missing if no further message has arrived yet. The length of an incomplete message is what has arrived so far.",
    ]),
    ("SCTP_PRINFO", Kind::Claims, &[
        "When a message is abandoned: after a time, after a number of retransmissions, or in favour of more important ones.",
        "It replaces `SCTP_DEFAULT_PRINFO`. Give `SCTP_SNDINFO` as well: without it, Linux uses\n`SCTP_DEFAULT_SNDINFO` except for the flags, and FreeBSD does not use it.",
    ]),
    ("SCTP_AUTHINFO", Kind::Claims, &[
        "Which shared key authenticates a message.",
        "It only matters if the receiver requires authenticated data chunks, which it asks for with `SCTP_AUTH_CHUNK`. FreeBSD\ndoes not use `SCTP_DEFAULT_SNDINFO` and `SCTP_DEFAULT_PRINFO` for a message that has it.",
    ]),
    ("SCTP_DSTADDRV4", Kind::Claims, &[
        "One more IPv4 address of the peer with which the message starts an association.",
        "It may be given several times; the port is that of the address the message is sent to.",
    ]),
    ("SCTP_DSTADDRV6", Kind::Claims, &[
        "One more IPv6 address of the peer with which the message starts an association.",
        "It may be given several times; the port is that of the address the message is sent to.",
    ]),
    ("SCTP_ASSOC_CHANGE", Kind::Claims, &[
        "An association came up, was lost, restarted or ended.",
        "A one-to-many socket learns the id of a new association here.",
        "sac_info holds the error causes of an ABORT chunk, without the chunk's header, or nothing; never the features that the peer supports.",
        "In C, sac_error is in network byte order.",
    ]),
    ("SCTP_PEER_ADDR_CHANGE", Kind::Claims, &[
        "Something happened to an address of the peer.",
        "Addresses added, removed and made primary are reported since 5.5, potentially failed ones as well.",
        "spc_error is a number of enum sctp_sn_error, not an error cause.",
    ]),
    ("SCTP_REMOTE_ERROR", Kind::Claims, &[
        "The peer sent an ERROR chunk.",
    ]),
    ("SCTP_SEND_FAILED", Kind::Claims, &[
        "A message could not be delivered, and is returned (older form).",
        "What is returned may be a piece of the message: `info.flags` says which. A message that was split is returned in several\nnotifications, in order: on Linux for all its pieces, even those that arrived, on FreeBSD for those that are not known to\nhave arrived. The flags are those of the DATA chunk, not of sending: use `snd_info()` to send the message again.",
        "A message abandoned under partial reliability is returned if a piece of it was never sent, unless it made room for one of higher priority; SCTP_PR_ASSOC_STATUS counts all that have a policy.",
        "48 bytes come before the message.",
        "The association in `info` is the one that `SCTP_SNDINFO` or `SCTP_SNDRCV` named, even if that was 0; otherwise it is the message's own.",
    ]),
    ("SCTP_SEND_FAILED.ssf_info.sinfo_flags", Kind::Field, &[
        "Which piece of the message this is, and whether it was unordered; not the flags it was sent with.",
    ]),
    ("SCTP_SEND_FAILED.ssf_info.sinfo_ssn", Kind::Field, &[
        "On FreeBSD the stream sequence number of what was sent, on Linux the number of the key in `SCTP_AUTHINFO`; otherwise 0.",
    ]),
    ("SCTP_SEND_FAILED.ssf_info.sinfo_timetolive", Kind::Field, &[
        "The value of the policy that it was sent with, always 0 on FreeBSD; the policy itself is not reported.",
        "0: none",
    ]),
    ("SCTP_SHUTDOWN_EVENT", Kind::Claims, &[
        "The peer is shutting the association down: nothing more should be sent.",
    ]),
    ("SCTP_ADAPTATION_INDICATION", Kind::Claims, &[
        "The peer announced its adaptation layer.",
        "Spelled ADAPTION until 2.6.19.",
    ]),
    ("SCTP_PARTIAL_DELIVERY_EVENT", Kind::Claims, &[
        "The partial delivery of a message was aborted.",
        "Stream and sequence number were added in 4.16, after the association id and with 32 bits each.",
    ]),
    ("SCTP_AUTHENTICATION_EVENT", Kind::Claims, &[
        "Something happened to a shared key, or the peer does not support authentication.",
        "Both systems have a member that the RFC lacks, auth_altkeynumber.",
        "The name is an enumerator without a macro, so #ifdef cannot test for it.",
        "SCTP_AUTH_FREE_KEY and SCTP_AUTH_NO_AUTH are reported since 4.17.",
    ]),
    ("SCTP_SENDER_DRY_EVENT", Kind::Claims, &[
        "All data was sent and acknowledged.",
        "It also arrives at once when it is turned on for an association without queued data: with `SCTP_EVENT`, or with\n`SCTP_EVENTS` on a one-to-one socket.",
    ]),
    ("SCTP_NOTIFICATIONS_STOPPED_EVENT", Kind::Names, &[
        "Notifications were lost for lack of memory.",
        "Not in the header; the kernel never sends it.",
    ]),
    ("SCTP_SEND_FAILED_EVENT", Kind::Claims, &[
        "A message could not be delivered, and is returned.",
        "What is returned may be a piece of the message: `info.flags` says which. A message that was split is returned in several\nnotifications, in order: on Linux for all its pieces, even those that arrived, on FreeBSD for those that are not known to\nhave arrived. The flags are those of the DATA chunk, not of sending: use `snd_info()` to send the message again.",
        "A message abandoned under partial reliability is returned if a piece of it was never sent, unless it made room for one of higher priority; SCTP_PR_ASSOC_STATUS counts all that have a policy.",
        "The members are called ssf_ and not ssfe_, except ssfe_info.",
        "The association in `info` is the one that `SCTP_SNDINFO` or `SCTP_SNDRCV` named, even if that was 0; otherwise it is the message's own.",
    ]),
    ("SCTP_SEND_FAILED_EVENT.ssfe_info.snd_flags", Kind::Field, &[
        "Which piece of the message this is, and whether it was unordered; not the flags it was sent with.",
    ]),
    ("SCTP_STREAM_RESET_EVENT", Kind::Claims, &[
        "Streams were reset by either side, or could not be reset.",
    ]),
    ("SCTP_ASSOC_RESET_EVENT", Kind::Claims, &[
        "The association's sequence numbers were reset by either side, or could not be reset.",
    ]),
    ("SCTP_STREAM_CHANGE_EVENT", Kind::Claims, &[
        "Streams were added by either side, or could not be added.",
        "It reports how many streams were added; in the RFC it is how many there are now.",
    ]),
    ("sctp_bindx", Kind::Claims, &[
        "Binds a socket to several addresses, or adds addresses to it and removes them later.",
        "All addresses have the same port and are packed one after another, each with the length of its family. An IPv6 socket\nalso takes IPv4 addresses unless IPV6_V6ONLY is on; the RFC wants them mapped (erratum 4921). While an association exists, its peers are told of the change if both sides support it (`SCTP_ASCONF_SUPPORTED`).",
    ]),
    ("sctp_connectx", Kind::Claims, &[
        "Starts an association with a peer of which several addresses are known.",
        "The addresses are packed one after another, each with the length of its family; setup succeeds if any one of them\nanswers. `id` may be null, otherwise the id of the new association is stored there.",
        "The id is also stored when a non-blocking socket makes the call fail with EINPROGRESS.",
        "The first version lacked the parameter for the id; libsctp keeps three versions of the symbol.",
    ]),
    ("sctp_peeloff", Kind::Claims, &[
        "Moves one association of a one-to-many socket to a socket of its own.",
        "The result is the descriptor of the new socket. It is one-to-one and has just this association, which can then be read,\nwritten and waited for apart from the others.",
        "SO_TYPE of the new socket is still SOCK_SEQPACKET.",
    ]),
    ("sctp_peeloff_flags", Kind::Claims, &[
        "Moves one association to a socket of its own that starts as close-on-exec or non-blocking.",
        "The flags are `SOCK_CLOEXEC` and `SOCK_NONBLOCK`.",
        "The header declares it, but libsctp.so does not export it: use SCTP_SOCKOPT_PEELOFF_FLAGS.",
    ]),
    ("sctp_getpaddrs", Kind::Claims, &[
        "Lists the addresses of the peer of an association.",
        "The result is their number; they are packed one after another, each with the length of its family, in memory that\n`sctp_freepaddrs` frees.",
    ]),
    ("sctp_freepaddrs", Kind::Claims, &[
        "Frees the memory that `sctp_getpaddrs` filled.",
        "It returns nothing in the RFC, and always 0 here.",
    ]),
    ("sctp_getladdrs", Kind::Claims, &[
        "Lists the addresses that an association, or the socket itself, is bound to.",
        "With `SCTP_FUTURE_ASSOC` (erratum 6114) it returns the addresses of the socket. The result is their number; they are\npacked one after another, each with the length of its family, in memory that `sctp_freeladdrs` frees.",
    ]),
    ("sctp_freeladdrs", Kind::Claims, &[
        "Frees the memory that `sctp_getladdrs` filled.",
        "It returns nothing in the RFC, and always 0 here.",
    ]),
    ("sctp_getaddrlen", Kind::Claims, &[
        "The length of a socket address of a given family.",
        "The length of any family but IPv4 and IPv6 is 0.",
    ]),
    ("sctp_getassocid", Kind::Names, &[
        "Finds the id of an association by an address of its peer.",
        "lksctp-tools does not have it; ask for SCTP_PEER_ADDR_PARAMS or SCTP_GET_PEER_ADDR_INFO of the address instead.",
    ]),
    ("sctp_opt_info", Kind::Claims, &[
        "Reads a socket option of one association.",
        "It is `getsockopt` with the id of the association as a separate parameter. The RFC has it for systems whose\n`getsockopt` does not read the buffer; Linux and FreeBSD both do, so the plain call works as well. The RFC's list of\noptions misspells `SCTP_MAXSEG` (erratum 6980).",
        "It knows 17 options (in 1.0.21); for others it returns the positive number ENOTSUP instead of -1.",
        "For SCTP_DEFAULT_SEND_PARAM it writes the id over sinfo_stream and sinfo_ssn: set sinfo_assoc_id before, as for getsockopt.",
    ]),
    ("sctp_sendv", Kind::Claims, &[
        "Sends a message with send, partial-reliability and key information.",
        "`infotype` (`SCTP_SENDV_*`) says what `info` points to. One address says where to send; several are those of a peer with\nwhich the message starts an association.",
        "The flags have no effect.",
        "An address of another family is -EINVAL, and no memory -ENOMEM, instead of -1 and errno.",
        "All three parts of a sctp_sendv_spa at once overflow its buffer: the process is aborted (seen in 1.0.19).",
        "The id of an association that it starts is not returned.",
    ]),
    ("sctp_sendmsg", Kind::Claims, &[
        "Sends a message with stream, payload protocol identifier, flags, lifetime and context as parameters.",
        "The payload protocol identifier is sent as passed: the caller converts it to network byte order.",
    ]),
    ("sctp_send", Kind::Claims, &[
        "Sends a message on an association, with its attributes in a `sctp_sndrcvinfo`.",
    ]),
    ("sctp_sendx", Kind::Names, &[
        "Sends a message to a peer of which several addresses are known, and starts an association if necessary.",
        "lksctp-tools does not have it; use sctp_sendv().",
    ]),
    ("sctp_sendmsgx", Kind::Names, &[
        "Sends a message as `sctp_sendmsg` does, to a peer of which several addresses are known.",
        "lksctp-tools does not have it; use sctp_sendv().",
    ]),
    ("sctp_recvv", Kind::Claims, &[
        "Receives a message with its attributes, and those of the next one if it has already arrived.",
        "Only attributes that were enabled come with it (`SCTP_RECVRCVINFO`, `SCTP_RECVNXTINFO`); `infotype` (`SCTP_RECVV_*`)\nsays which did. Notifications arrive the same way, with `MSG_NOTIFICATION` set.",
    ]),
    ("sctp_recvmsg", Kind::Claims, &[
        "Receives a message, with its attributes in a `sctp_sndrcvinfo`.",
        "The attributes are only filled in after the data event was switched on with `SCTP_EVENTS`.",
    ]),
    ("in_addr", Kind::Names, &[
        "An IPv4 address.",
    ]),
    ("in_addr.s_addr", Kind::Field, &[
        "The address.",
    ]),
    ("in6_addr", Kind::Names, &[
        "An IPv6 address.",
    ]),
    ("in6_addr.s6_addr", Kind::Field, &[
        "The address, first byte first.",
    ]),
    ("sockaddr", Kind::Names, &[
        "The beginning of any socket address.",
    ]),
    ("sockaddr.sa_family", Kind::Field, &[
        "Address family: `AF_INET` or `AF_INET6`.",
    ]),
    ("sockaddr.sa_data", Kind::Field, &[
        "The rest, whose format depends on the family.",
    ]),
    ("sockaddr_in", Kind::Names, &[
        "An IPv4 address and a port.",
    ]),
    ("sockaddr_in.sin_family", Kind::Field, &[
        "`AF_INET`.",
    ]),
    ("sockaddr_in.sin_port", Kind::Field, &[
        "The port.",
    ]),
    ("sockaddr_in.sin_addr", Kind::Field, &[
        "The address.",
    ]),
    ("sockaddr_in6", Kind::Names, &[
        "An IPv6 address and a port.",
    ]),
    ("sockaddr_in6.sin6_family", Kind::Field, &[
        "`AF_INET6`.",
    ]),
    ("sockaddr_in6.sin6_port", Kind::Field, &[
        "The port.",
    ]),
    ("sockaddr_in6.sin6_flowinfo", Kind::Field, &[
        "Traffic class and flow label.",
    ]),
    ("sockaddr_in6.sin6_addr", Kind::Field, &[
        "The address.",
    ]),
    ("sockaddr_in6.sin6_scope_id", Kind::Field, &[
        "Index of the interface that a link-local address belongs to.",
    ]),
    ("sockaddr_storage", Kind::Names, &[
        "Room for a socket address of any family: 128 bytes.",
    ]),
    ("sockaddr_storage.ss_family", Kind::Field, &[
        "Address family: `AF_INET` or `AF_INET6`.",
    ]),
    ("linger", Kind::Names, &[
        "What closing a socket does with unacknowledged data.",
    ]),
    ("linger.l_onoff", Kind::Field, &[
        "Whether closing lingers at all.",
    ]),
    ("linger.l_linger", Kind::Field, &[
        "How long closing may wait.",
        "0: abort the association at once",
    ]),
    ("iovec", Kind::Names, &[
        "A piece of a message in memory.",
    ]),
    ("iovec.iov_base", Kind::Field, &[
        "Where it starts.",
    ]),
    ("iovec.iov_len", Kind::Field, &[
        "Its length; `size_t` in C.",
    ]),
    ("sctp_rtoinfo", Kind::Names, &[
        "Bounds of the retransmission timeout.",
    ]),
    ("sctp_rtoinfo.srto_initial", Kind::Field, &[
        "The timeout before a round trip was measured.",
        "0: unchanged",
    ]),
    ("sctp_rtoinfo.srto_max", Kind::Field, &[
        "The longest timeout.",
        "0: unchanged",
    ]),
    ("sctp_rtoinfo.srto_min", Kind::Field, &[
        "The shortest timeout.",
        "0: unchanged",
    ]),
    ("sctp_assocparams", Kind::Names, &[
        "Retransmission limit and cookie lifetime of an association, and what it knows about its peer.",
    ]),
    ("sctp_assocparams.sasoc_asocmaxrxt", Kind::Field, &[
        "Consecutive retransmissions before the association fails.",
        "0: unchanged",
    ]),
    ("sctp_assocparams.sasoc_number_peer_destinations", Kind::Field, &[
        "Addresses that the peer has; 0 for future associations.",
    ]),
    ("sctp_assocparams.sasoc_peer_rwnd", Kind::Field, &[
        "Room left in the peer's receive window; 0 for future associations.",
    ]),
    ("sctp_assocparams.sasoc_local_rwnd", Kind::Field, &[
        "The receive window last announced to the peer; 0 for future associations.",
    ]),
    ("sctp_assocparams.sasoc_cookie_life", Kind::Field, &[
        "How long a cookie sent during setup is valid.",
        "0: unchanged",
    ]),
    ("sctp_initmsg", Kind::Names, &[
        "What an association asks for while it is set up.",
    ]),
    ("sctp_initmsg.sinit_num_ostreams", Kind::Field, &[
        "Outbound streams to ask for.",
        "0: unchanged",
    ]),
    ("sctp_initmsg.sinit_max_instreams", Kind::Field, &[
        "Inbound streams to accept at most.",
        "0: unchanged",
    ]),
    ("sctp_initmsg.sinit_max_attempts", Kind::Field, &[
        "How often INIT is retransmitted before setup fails.",
        "0: unchanged",
    ]),
    ("sctp_initmsg.sinit_max_init_timeo", Kind::Field, &[
        "The longest time between two of them, except after the first to each address, where SCTP_RTOINFO sets it.",
        "0: unchanged",
    ]),
    ("sctp_assoc_value", Kind::Names, &[
        "A number for an association; its meaning depends on the option.",
    ]),
    ("sctp_assoc_value.assoc_value", Kind::Field, &[
        "The number.",
    ]),
    ("sctp_stream_value", Kind::Names, &[
        "A number for a stream.",
    ]),
    ("sctp_stream_value.stream_id", Kind::Field, &[
        "The stream.",
    ]),
    ("sctp_stream_value.stream_value", Kind::Field, &[
        "The number.",
    ]),
    ("sctp_sack_info", Kind::Names, &[
        "When received data is acknowledged.",
    ]),
    ("sctp_sack_info.sack_delay", Kind::Field, &[
        "The longest delay of an acknowledgement; reads as 0 if there is none. Setting one turns the delay on.",
        "0: unchanged",
    ]),
    ("sctp_sack_info.sack_freq", Kind::Field, &[
        "Packets after which one is sent at once; 1 means no delay.",
        "0: unchanged",
    ]),
    ("sctp_setadaptation", Kind::Names, &[
        "The adaptation layer to announce to peers.",
    ]),
    ("sctp_setadaptation.ssb_adaptation_ind", Kind::Field, &[
        "A number that both applications understand; SCTP only carries it, in network byte order on the wire.",
        "0: nothing is announced",
    ]),
    ("sctp_prim", Kind::Names, &[
        "The primary path of an association.",
    ]),
    ("sctp_prim.ssp_addr", Kind::Field, &[
        "The peer's address to send to by default.",
    ]),
    ("sctp_setpeerprim", Kind::Names, &[
        "The path that the peer should use.",
    ]),
    ("sctp_setpeerprim.sspp_addr", Kind::Field, &[
        "The local address that the peer should send to.",
    ]),
    ("sctp_paddrparams", Kind::Names, &[
        "Heartbeats, retransmission limit and path MTU of a path.",
    ]),
    ("sctp_paddrparams.spp_address", Kind::Field, &[
        "The path; the unspecified address for all of them.",
    ]),
    ("sctp_paddrparams.spp_hbinterval", Kind::Field, &[
        "Time between two heartbeats on an idle path, in addition to the retransmission timeout.",
        "0: unchanged unless SPP_HB_TIME_IS_ZERO is set",
    ]),
    ("sctp_paddrparams.spp_pathmaxrxt", Kind::Field, &[
        "Consecutive failures, of data or heartbeats, up to which a path is reachable; one more makes it unreachable.",
        "0: unchanged",
    ]),
    ("sctp_paddrparams.spp_pathmtu", Kind::Field, &[
        "The path MTU, headers included. Set for one path it lasts until the next packet, unless discovery is off for the association; in 5.10 always. Read for future associations it is 0 unless it was set.",
        "0: unchanged",
    ]),
    ("sctp_paddrparams.spp_sackdelay", Kind::Field, &[
        "How long acknowledgements are delayed.",
        "0: unchanged",
    ]),
    ("sctp_paddrparams.spp_flags", Kind::Field, &[
        "What to turn on and off.",
    ]),
    ("sctp_paddrparams.spp_ipv6_flowlabel", Kind::Field, &[
        "Flow label of the packets sent to an IPv6 address; used with `SPP_IPV6_FLOWLABEL`. An existing path uses it with its next route.",
    ]),
    ("sctp_paddrparams.spp_dscp", Kind::Field, &[
        "Differentiated services code point, in the upper six bits; used with `SPP_DSCP`.",
    ]),
    ("sctp_paddrthlds", Kind::Names, &[
        "When a path has failed or potentially failed.",
    ]),
    ("sctp_paddrthlds.spt_address", Kind::Field, &[
        "The path; the unspecified address for all of them.",
    ]),
    ("sctp_paddrthlds.spt_pathmaxrxt", Kind::Field, &[
        "Consecutive failures, of data or heartbeats, up to which a path is reachable; one more makes it unreachable.",
        "0: unchanged",
    ]),
    ("sctp_paddrthlds.spt_pathpfthld", Kind::Field, &[
        "A path is potentially failed after more consecutive failures than this; never, if this is at least the other limit minus one.",
    ]),
    ("sctp_paddrthlds_v2", Kind::Names, &[
        "When a path has failed or potentially failed, and when another becomes primary.",
    ]),
    ("sctp_paddrthlds_v2.spt_address", Kind::Field, &[
        "The path; the unspecified address for all of them.",
    ]),
    ("sctp_paddrthlds_v2.spt_pathmaxrxt", Kind::Field, &[
        "Consecutive failures, of data or heartbeats, up to which a path is reachable; one more makes it unreachable.",
        "0: unchanged",
    ]),
    ("sctp_paddrthlds_v2.spt_pathpfthld", Kind::Field, &[
        "A path is potentially failed after more consecutive failures than this; never, if this is at least the limit for unreachable minus one.",
    ]),
    ("sctp_paddrthlds_v2.spt_pathcpthld", Kind::Field, &[
        "Consecutive failures after which one more switches the primary path; 65535: never. At least the one for potentially failed.",
    ]),
    ("sctp_udpencaps", Kind::Names, &[
        "The UDP port to which packets for a peer are sent.",
    ]),
    ("sctp_udpencaps.sue_address", Kind::Field, &[
        "The path; the unspecified address for all of them.",
    ]),
    ("sctp_udpencaps.sue_port", Kind::Field, &[
        "The peer's UDP port.",
        "0: off",
    ]),
    ("sctp_probeinterval", Kind::Names, &[
        "How often a path is probed for a larger MTU.",
    ]),
    ("sctp_probeinterval.spi_address", Kind::Field, &[
        "The path; the unspecified address for all of them.",
    ]),
    ("sctp_probeinterval.spi_interval", Kind::Field, &[
        "Time between two probes, five seconds or more.",
        "0: off",
    ]),
    ("sctp_paddrinfo", Kind::Names, &[
        "State and measurements of a path.",
    ]),
    ("sctp_paddrinfo.spinfo_assoc_id", Kind::Field, &[
        "The association.",
    ]),
    ("sctp_paddrinfo.spinfo_address", Kind::Field, &[
        "The path.",
    ]),
    ("sctp_paddrinfo.spinfo_state", Kind::Field, &[
        "Whether the path works.",
    ]),
    ("sctp_paddrinfo.spinfo_cwnd", Kind::Field, &[
        "The congestion window.",
    ]),
    ("sctp_paddrinfo.spinfo_srtt", Kind::Field, &[
        "The smoothed round-trip time; 0 until one is measured.",
    ]),
    ("sctp_paddrinfo.spinfo_rto", Kind::Field, &[
        "The retransmission timeout.",
    ]),
    ("sctp_paddrinfo.spinfo_mtu", Kind::Field, &[
        "The path MTU, headers included.",
    ]),
    ("sctp_status", Kind::Names, &[
        "State of an association.",
    ]),
    ("sctp_status.sstat_assoc_id", Kind::Field, &[
        "The association.",
    ]),
    ("sctp_status.sstat_state", Kind::Field, &[
        "Its state.",
    ]),
    ("sctp_status.sstat_rwnd", Kind::Field, &[
        "Room left in the peer's receive window.",
    ]),
    ("sctp_status.sstat_unackdata", Kind::Field, &[
        "Unacknowledged DATA chunks.",
    ]),
    ("sctp_status.sstat_penddata", Kind::Field, &[
        "Missing DATA chunks below the last one received: gaps, not data that waits to be read.",
    ]),
    ("sctp_status.sstat_instrms", Kind::Field, &[
        "Streams from the peer.",
    ]),
    ("sctp_status.sstat_outstrms", Kind::Field, &[
        "Streams to the peer.",
    ]),
    ("sctp_status.sstat_fragmentation_point", Kind::Field, &[
        "Messages larger than this are split.",
    ]),
    ("sctp_status.sstat_primary", Kind::Field, &[
        "The primary path.",
    ]),
    ("sctp_assoc_ids", Kind::Names, &[
        "The associations of a socket.",
    ]),
    ("sctp_assoc_ids.gaids_assoc_id", Kind::Field, &[
        "Their ids.",
    ]),
    ("sctp_prstatus", Kind::Names, &[
        "Messages abandoned under partial reliability.",
    ]),
    ("sctp_prstatus.sprstat_sid", Kind::Field, &[
        "The stream, for options about a stream.",
    ]),
    ("sctp_prstatus.sprstat_policy", Kind::Field, &[
        "The policy under which they were abandoned; `SCTP_PR_SCTP_ALL` for the sum.",
    ]),
    ("sctp_prstatus.sprstat_abandoned_unsent", Kind::Field, &[
        "Messages of which nothing had been sent; under `SCTP_PR_SCTP_PRIO`, pieces that had not been sent.",
    ]),
    ("sctp_prstatus.sprstat_abandoned_sent", Kind::Field, &[
        "Messages of which some part had been sent; under `SCTP_PR_SCTP_PRIO`, pieces that had been sent.",
    ]),
    ("sctp_assoc_stats", Kind::Names, &[
        "Counters of an association.",
    ]),
    ("sctp_assoc_stats.sas_obs_rto_ipaddr", Kind::Field, &[
        "The path with the longest timeout; if none was longer than the smallest since the last reading, that of an earlier one.",
        "0: no peer address observed yet",
    ]),
    ("sctp_assoc_stats.sas_maxrto", Kind::Field, &[
        "The longest retransmission timeout since the last read.",
    ]),
    ("sctp_assoc_stats.sas_isacks", Kind::Field, &[
        "SACK chunks received.",
    ]),
    ("sctp_assoc_stats.sas_osacks", Kind::Field, &[
        "SACK chunks sent.",
    ]),
    ("sctp_assoc_stats.sas_opackets", Kind::Field, &[
        "Packets sent.",
    ]),
    ("sctp_assoc_stats.sas_ipackets", Kind::Field, &[
        "Packets received; several that the sender joined for GSO arrive as one on the same machine.",
    ]),
    ("sctp_assoc_stats.sas_rtxchunks", Kind::Field, &[
        "DATA chunks retransmitted.",
    ]),
    ("sctp_assoc_stats.sas_outofseqtsns", Kind::Field, &[
        "DATA chunks discarded because their TSN was too far ahead of those received.",
    ]),
    ("sctp_assoc_stats.sas_idupchunks", Kind::Field, &[
        "Duplicate DATA chunks received, as reported to the peer.",
    ]),
    ("sctp_assoc_stats.sas_gapcnt", Kind::Field, &[
        "Gap blocks in the SACK chunks received, except in outdated ones.",
    ]),
    ("sctp_assoc_stats.sas_ouodchunks", Kind::Field, &[
        "Unordered DATA chunks sent, each counted once.",
    ]),
    ("sctp_assoc_stats.sas_iuodchunks", Kind::Field, &[
        "Unordered DATA chunks received, neither duplicate nor discarded.",
    ]),
    ("sctp_assoc_stats.sas_oodchunks", Kind::Field, &[
        "Ordered DATA chunks sent, each counted once.",
    ]),
    ("sctp_assoc_stats.sas_iodchunks", Kind::Field, &[
        "Ordered DATA chunks received, neither duplicate nor discarded.",
    ]),
    ("sctp_assoc_stats.sas_octrlchunks", Kind::Field, &[
        "Control chunks sent, except AUTH.",
    ]),
    ("sctp_assoc_stats.sas_ictrlchunks", Kind::Field, &[
        "Control chunks received, AUTH included.",
    ]),
    ("sctp_authchunk", Kind::Names, &[
        "A chunk type that must arrive authenticated.",
    ]),
    ("sctp_authchunk.sauth_chunk", Kind::Field, &[
        "The chunk type.",
    ]),
    ("sctp_hmacalgo", Kind::Names, &[
        "HMAC algorithms, the preferred one first.",
    ]),
    ("sctp_hmacalgo.shmac_idents", Kind::Field, &[
        "The algorithms; SHA-1 must be one of them.",
    ]),
    ("sctp_authkey", Kind::Names, &[
        "A shared key.",
    ]),
    ("sctp_authkey.sca_keynumber", Kind::Field, &[
        "Its number, which the peer uses as well.",
    ]),
    ("sctp_authkey.sca_keylength", Kind::Field, &[
        "0: the null key",
    ]),
    ("sctp_authkey.sca_key", Kind::Field, &[
        "The key.",
    ]),
    ("sctp_authkeyid", Kind::Names, &[
        "A shared key by its number.",
    ]),
    ("sctp_authkeyid.scact_keynumber", Kind::Field, &[
        "The number.",
    ]),
    ("sctp_authchunks", Kind::Names, &[
        "Chunk types that must be authenticated.",
    ]),
    ("sctp_authchunks.gauth_chunks", Kind::Field, &[
        "The chunk types.",
    ]),
    ("sctp_reset_streams", Kind::Names, &[
        "Streams whose sequence numbers restart at 0.",
    ]),
    ("sctp_reset_streams.srs_flags", Kind::Field, &[
        "Which direction.",
    ]),
    ("sctp_reset_streams.srs_number_streams", Kind::Field, &[
        "0: all streams",
    ]),
    ("sctp_reset_streams.srs_stream_list", Kind::Field, &[
        "The streams, in host byte order; an empty list means all.",
    ]),
    ("sctp_add_streams", Kind::Names, &[
        "Streams to add to an association.",
    ]),
    ("sctp_add_streams.sas_instrms", Kind::Field, &[
        "Additional streams from the peer.",
    ]),
    ("sctp_add_streams.sas_outstrms", Kind::Field, &[
        "Additional streams to the peer.",
    ]),
    ("sctp_sndrcvinfo", Kind::Names, &[
        "How a message is sent, or was received.",
    ]),
    ("sctp_sndrcvinfo.sinfo_stream", Kind::Field, &[
        "The stream.",
    ]),
    ("sctp_sndrcvinfo.sinfo_ssn", Kind::Field, &[
        "Stream sequence number of a received message.",
    ]),
    ("sctp_sndrcvinfo.sinfo_flags", Kind::Field, &[
        "Flags, and on sending a partial-reliability policy.",
    ]),
    ("sctp_sndrcvinfo.sinfo_ppid", Kind::Field, &[
        "Payload protocol identifier.",
    ]),
    ("sctp_sndrcvinfo.sinfo_context", Kind::Field, &[
        "A number chosen by the application, returned if sending fails.",
    ]),
    ("sctp_sndrcvinfo.sinfo_timetolive", Kind::Field, &[
        "How long the message may wait; with another policy, that policy's value.",
        "0: never expires",
    ]),
    ("sctp_sndrcvinfo.sinfo_tsn", Kind::Field, &[
        "TSN of a received message, or of its first piece.",
    ]),
    ("sctp_sndrcvinfo.sinfo_cumtsn", Kind::Field, &[
        "The cumulative TSN, for an unordered message.",
    ]),
    ("sctp_sndinfo", Kind::Names, &[
        "How a message is sent.",
    ]),
    ("sctp_sndinfo.snd_sid", Kind::Field, &[
        "The stream; `SCTP_STATUS` says how many there are.",
    ]),
    ("sctp_sndinfo.snd_flags", Kind::Field, &[
        "Whether it is unordered, uses the path of the given address, or ends the association.",
    ]),
    ("sctp_sndinfo.snd_ppid", Kind::Field, &[
        "Payload protocol identifier.",
    ]),
    ("sctp_sndinfo.snd_context", Kind::Field, &[
        "A number chosen by the application, returned if sending fails.",
    ]),
    ("sctp_sndinfo.snd_assoc_id", Kind::Field, &[
        "The association, on a one-to-many socket if no address is given.",
    ]),
    ("sctp_rcvinfo", Kind::Names, &[
        "How a message was received.",
    ]),
    ("sctp_rcvinfo.rcv_sid", Kind::Field, &[
        "The stream.",
    ]),
    ("sctp_rcvinfo.rcv_ssn", Kind::Field, &[
        "Stream sequence number; with interleaving, 16 bits of the message identifier.",
    ]),
    ("sctp_rcvinfo.rcv_flags", Kind::Field, &[
        "`SCTP_UNORDERED`, or nothing.",
    ]),
    ("sctp_rcvinfo.rcv_ppid", Kind::Field, &[
        "Payload protocol identifier.",
    ]),
    ("sctp_rcvinfo.rcv_tsn", Kind::Field, &[
        "TSN of the message, or of its first piece.",
    ]),
    ("sctp_rcvinfo.rcv_cumtsn", Kind::Field, &[
        "The cumulative TSN, for an unordered message.",
    ]),
    ("sctp_rcvinfo.rcv_context", Kind::Field, &[
        "The association's context.",
    ]),
    ("sctp_nxtinfo", Kind::Names, &[
        "Properties of the message after the one just received.",
    ]),
    ("sctp_nxtinfo.nxt_sid", Kind::Field, &[
        "Its stream.",
    ]),
    ("sctp_nxtinfo.nxt_flags", Kind::Field, &[
        "`SCTP_UNORDERED` and `SCTP_NOTIFICATION`, on FreeBSD also `SCTP_COMPLETE`: as in sinfo_flags.",
    ]),
    ("sctp_nxtinfo.nxt_ppid", Kind::Field, &[
        "Its payload protocol identifier.",
    ]),
    ("sctp_nxtinfo.nxt_length", Kind::Field, &[
        "Its length, or that of the part that has arrived.",
    ]),
    ("sctp_prinfo", Kind::Names, &[
        "When a message is abandoned.",
    ]),
    ("sctp_prinfo.pr_policy", Kind::Field, &[
        "The policy.",
    ]),
    ("sctp_prinfo.pr_value", Kind::Field, &[
        "Milliseconds, retransmissions or priority, depending on the policy.",
    ]),
    ("sctp_default_prinfo", Kind::Names, &[
        "When messages that do not specify it are abandoned.",
    ]),
    ("sctp_default_prinfo.pr_value", Kind::Field, &[
        "Milliseconds, retransmissions or priority, depending on the policy.",
    ]),
    ("sctp_default_prinfo.pr_policy", Kind::Field, &[
        "The policy.",
    ]),
    ("sctp_authinfo", Kind::Names, &[
        "The key that a message is authenticated with.",
    ]),
    ("sctp_authinfo.auth_keynumber", Kind::Field, &[
        "Its number.",
    ]),
    ("sctp_sendv_spa", Kind::Names, &[
        "Several kinds of information for one sctp_sendv().",
    ]),
    ("sctp_sendv_spa.sendv_flags", Kind::Field, &[
        "Which of the others are present.",
    ]),
    ("sctp_sendv_spa.sendv_sndinfo", Kind::Field, &[
        "How the message is sent.",
    ]),
    ("sctp_sendv_spa.sendv_prinfo", Kind::Field, &[
        "When it is abandoned.",
    ]),
    ("sctp_sendv_spa.sendv_authinfo", Kind::Field, &[
        "The key that it is authenticated with.",
    ]),
    ("sctp_recvv_rn", Kind::Names, &[
        "Both kinds of information from one sctp_recvv().",
    ]),
    ("sctp_recvv_rn.recvv_rcvinfo", Kind::Field, &[
        "How the message was received.",
    ]),
    ("sctp_recvv_rn.recvv_nxtinfo", Kind::Field, &[
        "Properties of the next one.",
    ]),
    ("sctp_peeloff_arg_t", Kind::Names, &[
        "An association to move to a socket of its own.",
    ]),
    ("sctp_peeloff_arg_t.sd", Kind::Field, &[
        "The new socket.",
    ]),
    ("sctp_peeloff_flags_arg_t", Kind::Names, &[
        "An association to move to a socket of its own, and how.",
    ]),
    ("sctp_peeloff_flags_arg_t.p_arg", Kind::Field, &[
        "The association and the new socket.",
    ]),
    ("sctp_peeloff_flags_arg_t.flags", Kind::Field, &[
        "`SOCK_CLOEXEC` and `SOCK_NONBLOCK`.",
    ]),
    ("sctp_getaddrs_old", Kind::Names, &[
        "Addresses to connect to, by a pointer.",
    ]),
    ("sctp_getaddrs_old.addr_num", Kind::Field, &[
        "Length of the addresses in bytes, in spite of its name.",
    ]),
    ("sctp_getaddrs_old.addrs", Kind::Field, &[
        "The addresses, packed one after another.",
    ]),
    ("sctp_getaddrs", Kind::Names, &[
        "The addresses of an association.",
    ]),
    ("sctp_getaddrs.addr_num", Kind::Field, &[
        "How many addresses follow.",
    ]),
    ("sctp_getaddrs.addrs", Kind::Field, &[
        "The addresses, packed one after another.",
    ]),
    ("sctp_event", Kind::Names, &[
        "Whether a type of notification is wanted.",
    ]),
    ("sctp_event.se_type", Kind::Field, &[
        "The type.",
    ]),
    ("sctp_event.se_on", Kind::Field, &[
        "Whether it is wanted.",
    ]),
    ("sctp_event_subscribe", Kind::Names, &[
        "Which notifications are wanted.",
    ]),
    ("sctp_event_subscribe.sctp_data_io_event", Kind::Field, &[
        "SCTP_SNDRCV with each received message.",
    ]),
    ("sctp_event_subscribe.sctp_association_event", Kind::Field, &[
        "Deliver `SCTP_ASSOC_CHANGE`.",
    ]),
    ("sctp_event_subscribe.sctp_address_event", Kind::Field, &[
        "Deliver `SCTP_PEER_ADDR_CHANGE`.",
    ]),
    ("sctp_event_subscribe.sctp_send_failure_event", Kind::Field, &[
        "Deliver `SCTP_SEND_FAILED`.",
    ]),
    ("sctp_event_subscribe.sctp_peer_error_event", Kind::Field, &[
        "Deliver `SCTP_REMOTE_ERROR`.",
    ]),
    ("sctp_event_subscribe.sctp_shutdown_event", Kind::Field, &[
        "Deliver `SCTP_SHUTDOWN_EVENT`.",
    ]),
    ("sctp_event_subscribe.sctp_partial_delivery_event", Kind::Field, &[
        "Deliver `SCTP_PARTIAL_DELIVERY_EVENT`.",
    ]),
    ("sctp_event_subscribe.sctp_adaptation_layer_event", Kind::Field, &[
        "Deliver `SCTP_ADAPTATION_INDICATION`.",
    ]),
    ("sctp_event_subscribe.sctp_authentication_event", Kind::Field, &[
        "Deliver `SCTP_AUTHENTICATION_EVENT`.",
    ]),
    ("sctp_event_subscribe.sctp_sender_dry_event", Kind::Field, &[
        "Deliver `SCTP_SENDER_DRY_EVENT`.",
    ]),
    ("sctp_event_subscribe.sctp_stream_reset_event", Kind::Field, &[
        "Deliver `SCTP_STREAM_RESET_EVENT`.",
    ]),
    ("sctp_event_subscribe.sctp_assoc_reset_event", Kind::Field, &[
        "Deliver `SCTP_ASSOC_RESET_EVENT`.",
    ]),
    ("sctp_event_subscribe.sctp_stream_change_event", Kind::Field, &[
        "Deliver `SCTP_STREAM_CHANGE_EVENT`.",
    ]),
    ("sctp_event_subscribe.sctp_send_failure_event_event", Kind::Field, &[
        "Deliver `SCTP_SEND_FAILED_EVENT`.",
    ]),
    ("sctp_tlv", Kind::Names, &[
        "The header of every notification.",
    ]),
    ("sctp_assoc_change", Kind::Names, &[
        "An association came up, was lost, restarted or ended.",
    ]),
    ("sctp_assoc_change.sac_state", Kind::Field, &[
        "What happened.",
    ]),
    ("sctp_assoc_change.sac_error", Kind::Field, &[
        "The reason, if the association was lost or could not be set up.",
        "0: no error",
    ]),
    ("sctp_assoc_change.sac_outbound_streams", Kind::Field, &[
        "Streams to the peer, when it came up or restarted; otherwise 0.",
    ]),
    ("sctp_assoc_change.sac_inbound_streams", Kind::Field, &[
        "Streams from the peer, when it came up or restarted; otherwise 0.",
    ]),
    ("sctp_assoc_change.sac_info", Kind::Field, &[
        "The error causes of the ABORT chunk that ended it, if there was one (erratum 6113); empty if it could not be set up.",
    ]),
    ("sctp_paddr_change", Kind::Names, &[
        "Something happened to an address of the peer.",
    ]),
    ("sctp_paddr_change.spc_aaddr", Kind::Field, &[
        "The address.",
    ]),
    ("sctp_paddr_change.spc_state", Kind::Field, &[
        "What happened.",
    ]),
    ("sctp_paddr_change.spc_error", Kind::Field, &[
        "Why an address became reachable or unreachable. Meaningless if it was added, removed or made primary: then it is 0, the number of `SCTP_FAILED_THRESHOLD`.",
    ]),
    ("sctp_remote_error", Kind::Names, &[
        "The peer sent an ERROR chunk.",
    ]),
    ("sctp_remote_error.sre_error", Kind::Field, &[
        "The cause; each cause of the chunk has its own notification.",
    ]),
    ("sctp_remote_error.sre_data", Kind::Field, &[
        "The rest of the cause as on the wire, without its header and with its padding.",
    ]),
    ("sctp_send_failed", Kind::Names, &[
        "A message could not be delivered (older form).",
    ]),
    ("sctp_send_failed.ssf_flags", Kind::Field, &[
        "Whether any of it was sent.",
    ]),
    ("sctp_send_failed.ssf_error", Kind::Field, &[
        "The error cause; none for a message that was abandoned under partial reliability.",
        "0: no error",
    ]),
    ("sctp_send_failed.ssf_info", Kind::Field, &[
        "How it was sent, and which piece of it this is.",
    ]),
    ("sctp_send_failed.ssf_data", Kind::Field, &[
        "The message, or the piece that was not delivered.",
    ]),
    ("sctp_send_failed_event", Kind::Names, &[
        "A message could not be delivered.",
    ]),
    ("sctp_send_failed_event.ssf_flags", Kind::Field, &[
        "Whether any of it was sent.",
    ]),
    ("sctp_send_failed_event.ssf_error", Kind::Field, &[
        "The error cause; none for a message that was abandoned under partial reliability.",
        "0: no error",
    ]),
    ("sctp_send_failed_event.ssfe_info", Kind::Field, &[
        "How it was sent, and which piece of it this is.",
    ]),
    ("sctp_send_failed_event.ssf_data", Kind::Field, &[
        "The message, or the piece that was not delivered.",
    ]),
    ("sctp_shutdown_event", Kind::Names, &[
        "The peer is shutting the association down.",
    ]),
    ("sctp_adaptation_event", Kind::Names, &[
        "The peer announced its adaptation layer.",
    ]),
    ("sctp_adaptation_event.sai_adaptation_ind", Kind::Field, &[
        "The number that the peer sent.",
    ]),
    ("sctp_pdapi_event", Kind::Names, &[
        "The partial delivery of a message was aborted.",
    ]),
    ("sctp_pdapi_event.pdapi_flags", Kind::Field, &[
        "With interleaving, 1 for an unordered message; otherwise 0.",
    ]),
    ("sctp_pdapi_event.pdapi_indication", Kind::Field, &[
        "What happened.",
    ]),
    ("sctp_pdapi_event.pdapi_stream", Kind::Field, &[
        "With interleaving, the stream of the message; otherwise 0.",
    ]),
    ("sctp_pdapi_event.pdapi_seq", Kind::Field, &[
        "With interleaving, its message identifier; otherwise 0.",
    ]),
    ("sctp_authkey_event", Kind::Names, &[
        "Something happened to a shared key.",
    ]),
    ("sctp_authkey_event.auth_keynumber", Kind::Field, &[
        "The key.",
    ]),
    ("sctp_authkey_event.auth_altkeynumber", Kind::Field, &[
        "On FreeBSD the key that the peer used before, if it uses a new one; otherwise 0.",
    ]),
    ("sctp_authkey_event.auth_indication", Kind::Field, &[
        "What happened.",
    ]),
    ("sctp_sender_dry_event", Kind::Names, &[
        "All data was sent and acknowledged.",
    ]),
    ("sctp_stream_reset_event", Kind::Names, &[
        "Streams were reset, or could not be reset.",
    ]),
    ("sctp_stream_reset_event.strreset_flags", Kind::Field, &[
        "Which direction, and whether it succeeded.",
    ]),
    ("sctp_stream_reset_event.strreset_stream_list", Kind::Field, &[
        "The streams, in host byte order; an empty list means all.",
    ]),
    ("sctp_assoc_reset_event", Kind::Names, &[
        "The association's sequence numbers were reset, or could not be reset.",
    ]),
    ("sctp_assoc_reset_event.assocreset_flags", Kind::Field, &[
        "Whether it succeeded.",
    ]),
    ("sctp_assoc_reset_event.assocreset_local_tsn", Kind::Field, &[
        "The TSN with which the peer continues, in spite of its name in C; 0 if the request was denied.",
    ]),
    ("sctp_assoc_reset_event.assocreset_remote_tsn", Kind::Field, &[
        "The TSN with which this side continues, in spite of its name in C; 0 if the request was denied.",
    ]),
    ("sctp_stream_change_event", Kind::Names, &[
        "Streams were added, or could not be added.",
    ]),
    ("sctp_stream_change_event.strchange_flags", Kind::Field, &[
        "Whether it succeeded.",
    ]),
    ("sctp_stream_change_event.strchange_instrms", Kind::Field, &[
        "Streams from the peer that were added, or should have been.",
    ]),
    ("sctp_stream_change_event.strchange_outstrms", Kind::Field, &[
        "Streams to the peer that were added, or should have been.",
    ]),
    ("sctp_notification", Kind::Names, &[
        "Any notification.",
    ]),
    ("sctp_notification.sn_header", Kind::Field, &[
        "The common header, which says which of the others it is.",
    ]),
    ("AssocState", Kind::Names, &[
        "State of an association.",
    ]),
    ("AssocState.SCTP_EMPTY", Kind::Claims, &[
        "None yet.",
    ]),
    ("AssocState.SCTP_CLOSED", Kind::Claims, &[
        "No association.",
    ]),
    ("AssocState.SCTP_COOKIE_WAIT", Kind::Claims, &[
        "INIT sent.",
    ]),
    ("AssocState.SCTP_COOKIE_ECHOED", Kind::Claims, &[
        "COOKIE ECHO sent.",
    ]),
    ("AssocState.SCTP_ESTABLISHED", Kind::Claims, &[
        "Data may flow.",
    ]),
    ("AssocState.SCTP_SHUTDOWN_PENDING", Kind::Claims, &[
        "This side is closing, and data is still outstanding.",
    ]),
    ("AssocState.SCTP_SHUTDOWN_SENT", Kind::Claims, &[
        "SHUTDOWN sent.",
    ]),
    ("AssocState.SCTP_SHUTDOWN_RECEIVED", Kind::Claims, &[
        "The peer is closing, and data is still outstanding.",
    ]),
    ("AssocState.SCTP_SHUTDOWN_ACK_SENT", Kind::Claims, &[
        "SHUTDOWN ACK sent.",
    ]),
    ("PathState", Kind::Names, &[
        "State of a path to the peer.",
    ]),
    ("PathState.SCTP_UNCONFIRMED", Kind::Claims, &[
        "Not yet confirmed to be the peer's.",
    ]),
    ("PathState.SCTP_ACTIVE", Kind::Claims, &[
        "It works.",
    ]),
    ("PathState.SCTP_INACTIVE", Kind::Claims, &[
        "The peer does not answer on it.",
    ]),
    ("PathState.SCTP_POTENTIALLY_FAILED", Kind::Claims, &[
        "Some packets went unanswered, and others are preferred (RFC 7829).",
    ]),
    ("PathState.SCTP_PF", Kind::Claims, &[
        "Linux's older name for it.",
    ]),
    ("PathState.SCTP_UNKNOWN", Kind::Claims, &[
        "Nothing is known about it; Linux's options report `SCTP_ACTIVE` instead.",
    ]),
    ("AssocChangeState", Kind::Names, &[
        "What happened to an association.",
    ]),
    ("AssocChangeState.SCTP_COMM_UP", Kind::Claims, &[
        "It is set up.",
    ]),
    ("AssocChangeState.SCTP_COMM_LOST", Kind::Claims, &[
        "It failed, or was aborted.",
    ]),
    ("AssocChangeState.SCTP_RESTART", Kind::Claims, &[
        "The peer restarted it.",
    ]),
    ("AssocChangeState.SCTP_SHUTDOWN_COMP", Kind::Claims, &[
        "It was shut down gracefully.",
    ]),
    ("AssocChangeState.SCTP_CANT_STR_ASSOC", Kind::Claims, &[
        "It could not be set up.",
    ]),
    ("AddrChangeState", Kind::Names, &[
        "What happened to an address of the peer.",
    ]),
    ("AddrChangeState.SCTP_ADDR_AVAILABLE", Kind::Claims, &[
        "It can be reached.",
    ]),
    ("AddrChangeState.SCTP_ADDR_UNREACHABLE", Kind::Claims, &[
        "It can no longer be reached.",
    ]),
    ("AddrChangeState.SCTP_ADDR_REMOVED", Kind::Claims, &[
        "The peer removed it.",
    ]),
    ("AddrChangeState.SCTP_ADDR_ADDED", Kind::Claims, &[
        "The peer added it.",
    ]),
    ("AddrChangeState.SCTP_ADDR_MADE_PRIM", Kind::Claims, &[
        "It became the primary one.",
    ]),
    ("AddrChangeState.SCTP_ADDR_CONFIRMED", Kind::Claims, &[
        "It was confirmed to be the peer's (erratum 6116).",
    ]),
    ("AddrChangeState.SCTP_ADDR_POTENTIALLY_FAILED", Kind::Claims, &[
        "Some packets went unanswered (RFC 7829).",
    ]),
    ("AddrChangeState.SCTP_ADDR_PF", Kind::Claims, &[
        "Short name of `SCTP_ADDR_POTENTIALLY_FAILED`.",
    ]),
    ("SnError", Kind::Names, &[
        "Why Linux says that an address of the peer changed.",
    ]),
    ("SnError.SCTP_FAILED_THRESHOLD", Kind::Claims, &[
        "Too many packets went unanswered.",
    ]),
    ("SnError.SCTP_RECEIVED_SACK", Kind::Claims, &[
        "Data was acknowledged.",
    ]),
    ("SnError.SCTP_HEARTBEAT_SUCCESS", Kind::Claims, &[
        "A heartbeat was answered.",
    ]),
    ("SnError.SCTP_RESPONSE_TO_USER_REQ", Kind::Claims, &[
        "The application asked for it. Linux does not report it.",
    ]),
    ("SnError.SCTP_INTERNAL_ERROR", Kind::Claims, &[
        "A failure of the stack. Linux does not report it.",
    ]),
    ("SnError.SCTP_SHUTDOWN_GUARD_EXPIRES", Kind::Claims, &[
        "The shutdown took too long. Linux does not report it.",
    ]),
    ("SnError.SCTP_PEER_FAULTY", Kind::Claims, &[
        "The peer misbehaved. Linux does not report it.",
    ]),
    ("SendFailedFlags", Kind::Names, &[
        "Whether any part of a message that failed was sent.",
    ]),
    ("SendFailedFlags.SCTP_DATA_UNSENT", Kind::Claims, &[
        "No part of it was sent.",
    ]),
    ("SendFailedFlags.SCTP_DATA_SENT", Kind::Claims, &[
        "Some of it was sent, and may have arrived.",
    ]),
    ("ChunkFlags", Kind::Names, &[
        "Which piece of a message was returned, from the header of its DATA chunk; no flag means a piece from the middle.",
    ]),
    ("ChunkFlags.SCTP_DATA_LAST_FRAG", Kind::Names, &[
        "It ends the message.",
    ]),
    ("ChunkFlags.SCTP_DATA_FIRST_FRAG", Kind::Names, &[
        "It begins the message.",
    ]),
    ("ChunkFlags.SCTP_DATA_NOT_FRAG", Kind::Names, &[
        "Both: it is the whole message.",
    ]),
    ("ChunkFlags.SCTP_DATA_UNORDERED", Kind::Names, &[
        "The message is unordered.",
    ]),
    ("PartialDeliveryIndication", Kind::Names, &[
        "What happened to the partial delivery of a message.",
    ]),
    ("PartialDeliveryIndication.SCTP_PARTIAL_DELIVERY_ABORTED", Kind::Claims, &[
        "It was aborted: the rest will not arrive.",
    ]),
    ("AuthIndication", Kind::Names, &[
        "What happened to a shared key.",
    ]),
    ("AuthIndication.SCTP_AUTH_NEW_KEY", Kind::Claims, &[
        "The peer uses a new key. On Linux: a key that is not active on this side, reported for each packet.",
    ]),
    ("AuthIndication.SCTP_AUTH_NEWKEY", Kind::Claims, &[
        "Its older spelling.",
    ]),
    ("AuthIndication.SCTP_AUTH_NO_AUTH", Kind::Claims, &[
        "The peer does not support authentication.",
    ]),
    ("AuthIndication.SCTP_AUTH_FREE_KEY", Kind::Claims, &[
        "The last message with a deactivated one was acknowledged.",
    ]),
    ("SndFlags", Kind::Names, &[
        "Flags of a message sent or received.",
    ]),
    ("SndFlags.SCTP_UNORDERED", Kind::Claims, &[
        "Not in the order of its stream.",
    ]),
    ("SndFlags.SCTP_ADDR_OVER", Kind::Claims, &[
        "Use the given address instead of the primary path. A one-to-one socket of Linux does so without the flag.",
    ]),
    ("SndFlags.SCTP_ABORT", Kind::Claims, &[
        "Abort the association; the message is the reason sent to the peer. On Linux not on a one-to-one socket.",
    ]),
    ("SndFlags.SCTP_SACK_IMMEDIATELY", Kind::Claims, &[
        "Ask the peer to acknowledge at once (RFC 7053, section 7).",
    ]),
    ("SndFlags.SCTP_SENDALL", Kind::Claims, &[
        "To all associations of a one-to-many socket.",
    ]),
    ("SndFlags.SCTP_EOF", Kind::Claims, &[
        "Shut the association down once all data is acknowledged. On Linux with an empty message, and not on a one-to-one socket.",
    ]),
    ("SndFlags.SCTP_NOTIFICATION", Kind::Claims, &[
        "The next message is a notification.",
    ]),
    ("PrPolicy", Kind::Names, &[
        "When a message that is not delivered is abandoned.",
    ]),
    ("PrPolicy.SCTP_PR_SCTP_NONE", Kind::Claims, &[
        "Never: reliable.",
    ]),
    ("PrPolicy.SCTP_PR_SCTP_TTL", Kind::Claims, &[
        "After a number of milliseconds.",
    ]),
    ("PrPolicy.SCTP_PR_SCTP_RTX", Kind::Claims, &[
        "After a number of retransmissions.",
    ]),
    ("PrPolicy.SCTP_PR_SCTP_PRIO", Kind::Claims, &[
        "When room is needed for one of higher priority; 0 is the highest.",
    ]),
    ("PrPolicy.SCTP_PR_SCTP_ALL", Kind::Claims, &[
        "The sum over all policies, when counters are read (RFC 7496, section 4.3).",
    ]),
    ("PrPolicy.SCTP_PR_SCTP_MAX", Kind::Claims, &[
        "The highest policy.",
    ]),
    ("MsgFlags", Kind::Names, &[
        "Flags of recvmsg() that belong to SCTP.",
    ]),
    ("MsgFlags.MSG_NOTIFICATION", Kind::Claims, &[
        "What was received is a notification.",
    ]),
    ("SendvInfoType", Kind::Names, &[
        "What is passed to sctp_sendv() with the message.",
    ]),
    ("SendvInfoType.SCTP_SENDV_NOINFO", Kind::Claims, &[
        "Nothing.",
    ]),
    ("SendvInfoType.SCTP_SENDV_SNDINFO", Kind::Claims, &[
        "A sctp_sndinfo.",
    ]),
    ("SendvInfoType.SCTP_SENDV_PRINFO", Kind::Claims, &[
        "A sctp_prinfo.",
    ]),
    ("SendvInfoType.SCTP_SENDV_AUTHINFO", Kind::Claims, &[
        "A sctp_authinfo.",
    ]),
    ("SendvInfoType.SCTP_SENDV_SPA", Kind::Claims, &[
        "A sctp_sendv_spa, which contains all three.",
    ]),
    ("RecvvInfoType", Kind::Names, &[
        "What sctp_recvv() returns with the message.",
    ]),
    ("RecvvInfoType.SCTP_RECVV_NOINFO", Kind::Claims, &[
        "Nothing.",
    ]),
    ("RecvvInfoType.SCTP_RECVV_RCVINFO", Kind::Claims, &[
        "A sctp_rcvinfo.",
    ]),
    ("RecvvInfoType.SCTP_RECVV_NXTINFO", Kind::Claims, &[
        "A sctp_nxtinfo.",
    ]),
    ("RecvvInfoType.SCTP_RECVV_RN", Kind::Claims, &[
        "A sctp_recvv_rn, which contains both.",
    ]),
    ("SendvFlags", Kind::Names, &[
        "Which members of sctp_sendv_spa are present.",
    ]),
    ("SendvFlags.SCTP_SEND_SNDINFO_VALID", Kind::Claims, &[
        "The sctp_sndinfo.",
    ]),
    ("SendvFlags.SCTP_SEND_PRINFO_VALID", Kind::Claims, &[
        "The sctp_prinfo.",
    ]),
    ("SendvFlags.SCTP_SEND_AUTHINFO_VALID", Kind::Claims, &[
        "The sctp_authinfo.",
    ]),
    ("SpecialAssoc", Kind::Names, &[
        "Special association ids.",
    ]),
    ("SpecialAssoc.SCTP_FUTURE_ASSOC", Kind::Claims, &[
        "Future associations.",
    ]),
    ("SpecialAssoc.SCTP_CURRENT_ASSOC", Kind::Claims, &[
        "Current associations.",
    ]),
    ("SpecialAssoc.SCTP_ALL_ASSOC", Kind::Claims, &[
        "Both.",
    ]),
    ("SppFlags", Kind::Names, &[
        "What to turn on and off for a path.",
    ]),
    ("SppFlags.SPP_HB_ENABLE", Kind::Claims, &[
        "Send heartbeats.",
    ]),
    ("SppFlags.SPP_HB_DISABLE", Kind::Claims, &[
        "Send none.",
    ]),
    ("SppFlags.SPP_HB_DEMAND", Kind::Claims, &[
        "Send a heartbeat now.",
    ]),
    ("SppFlags.SPP_PMTUD_ENABLE", Kind::Claims, &[
        "Discover the path MTU.",
    ]),
    ("SppFlags.SPP_PMTUD_DISABLE", Kind::Claims, &[
        "Use the given path MTU; Linux keeps it only if this is set for the association.",
    ]),
    ("SppFlags.SPP_SACKDELAY_ENABLE", Kind::Claims, &[
        "Delay acknowledgements.",
    ]),
    ("SppFlags.SPP_SACKDELAY_DISABLE", Kind::Claims, &[
        "Acknowledge at once.",
    ]),
    ("SppFlags.SPP_HB_TIME_IS_ZERO", Kind::Claims, &[
        "The heartbeat interval is 0.",
    ]),
    ("SppFlags.SPP_IPV6_FLOWLABEL", Kind::Claims, &[
        "The flow label is set.",
    ]),
    ("SppFlags.SPP_DSCP", Kind::Claims, &[
        "The code point is set.",
    ]),
    ("HmacId", Kind::Names, &[
        "An algorithm for authenticating chunks.",
    ]),
    ("HmacId.SCTP_AUTH_HMAC_ID_SHA1", Kind::Claims, &[
        "SHA-1, which is mandatory.",
    ]),
    ("HmacId.SCTP_AUTH_HMAC_ID_SHA256", Kind::Claims, &[
        "SHA-256.",
    ]),
    ("FragmentInterleaveLevel", Kind::Names, &[
        "What may be delivered between the pieces of a message.",
    ]),
    ("FragmentInterleaveLevel.SCTP_FRAG_LEVEL_0", Kind::Names, &[
        "Nothing.",
    ]),
    ("FragmentInterleaveLevel.SCTP_FRAG_LEVEL_1", Kind::Names, &[
        "Messages of other associations.",
    ]),
    ("FragmentInterleaveLevel.SCTP_FRAG_LEVEL_2", Kind::Names, &[
        "Messages of other streams as well.",
    ]),
    ("PotentiallyFailedExposure", Kind::Names, &[
        "Whether the state \"potentially failed\" of a path is reported.",
    ]),
    ("PotentiallyFailedExposure.SCTP_PF_EXPOSE_UNSET", Kind::Names, &[
        "Only by options, without a notification.",
    ]),
    ("PotentiallyFailedExposure.SCTP_PF_EXPOSE_DISABLE", Kind::Names, &[
        "Not reported.",
    ]),
    ("PotentiallyFailedExposure.SCTP_PF_EXPOSE_ENABLE", Kind::Names, &[
        "By options, and by a notification.",
    ]),
    ("StreamResetSupport", Kind::Names, &[
        "What the peer may request.",
    ]),
    ("StreamResetSupport.SCTP_ENABLE_RESET_STREAM_REQ", Kind::Claims, &[
        "To reset streams.",
    ]),
    ("StreamResetSupport.SCTP_ENABLE_RESET_ASSOC_REQ", Kind::Claims, &[
        "To reset the association.",
    ]),
    ("StreamResetSupport.SCTP_ENABLE_CHANGE_ASSOC_REQ", Kind::Claims, &[
        "To add streams.",
    ]),
    ("ResetDirection", Kind::Names, &[
        "Which streams to reset.",
    ]),
    ("ResetDirection.SCTP_STREAM_RESET_INCOMING", Kind::Claims, &[
        "Streams from the peer.",
    ]),
    ("ResetDirection.SCTP_STREAM_RESET_OUTGOING", Kind::Claims, &[
        "Streams to the peer.",
    ]),
    ("StreamResetFlags", Kind::Names, &[
        "The result of a stream reset.",
    ]),
    ("StreamResetFlags.SCTP_STREAM_RESET_INCOMING_SSN", Kind::Claims, &[
        "It concerns streams from the peer.",
    ]),
    ("StreamResetFlags.SCTP_STREAM_RESET_OUTGOING_SSN", Kind::Claims, &[
        "It concerns streams to the peer.",
    ]),
    ("StreamResetFlags.SCTP_STREAM_RESET_DENIED", Kind::Claims, &[
        "The peer refused.",
    ]),
    ("StreamResetFlags.SCTP_STREAM_RESET_FAILED", Kind::Claims, &[
        "It failed.",
    ]),
    ("AssocResetFlags", Kind::Names, &[
        "The result of an association reset.",
    ]),
    ("AssocResetFlags.SCTP_ASSOC_RESET_DENIED", Kind::Claims, &[
        "The peer refused.",
    ]),
    ("AssocResetFlags.SCTP_ASSOC_RESET_FAILED", Kind::Claims, &[
        "It failed.",
    ]),
    ("StreamChangeFlags", Kind::Names, &[
        "The result of adding streams.",
    ]),
    ("StreamChangeFlags.SCTP_STREAM_CHANGE_DENIED", Kind::Claims, &[
        "The peer refused.",
    ]),
    ("StreamChangeFlags.SCTP_STREAM_CHANGE_FAILED", Kind::Claims, &[
        "It failed.",
    ]),
    ("Scheduler", Kind::Names, &[
        "Which stream sends next.",
    ]),
    ("Scheduler.SCTP_SS_DEFAULT", Kind::Claims, &[
        "Linux's default.",
    ]),
    ("Scheduler.SCTP_SS_FCFS", Kind::Claims, &[
        "The message that was sent first.",
    ]),
    ("Scheduler.SCTP_SS_PRIO", Kind::Claims, &[
        "The stream of the highest priority.",
    ]),
    ("Scheduler.SCTP_SS_RR", Kind::Claims, &[
        "Each stream in turn, one message.",
    ]),
    ("Scheduler.SCTP_SS_FC", Kind::Claims, &[
        "Each stream gets the same share.",
    ]),
    ("Scheduler.SCTP_SS_WFQ", Kind::Claims, &[
        "Each stream gets a share according to its weight.",
    ]),
    ("BindxFlags", Kind::Names, &[
        "What sctp_bindx() does with addresses.",
    ]),
    ("BindxFlags.SCTP_BINDX_ADD_ADDR", Kind::Claims, &[
        "Adds the addresses.",
    ]),
    ("BindxFlags.SCTP_BINDX_REM_ADDR", Kind::Claims, &[
        "Removes the addresses.",
    ]),
    ("AddressFamily", Kind::Names, &[
        "Families of socket addresses.",
    ]),
    ("AddressFamily.AF_UNSPEC", Kind::Claims, &[
        "No address.",
    ]),
    ("AddressFamily.AF_INET", Kind::Claims, &[
        "IPv4.",
    ]),
    ("AddressFamily.AF_INET6", Kind::Claims, &[
        "IPv6.",
    ]),
    ("Protocol", Kind::Names, &[
        "Arguments of socket() and of the calls for options.",
    ]),
    ("Protocol.IPPROTO_SCTP", Kind::Claims, &[
        "The protocol, and the level of its options.",
    ]),
    ("Protocol.SOL_SCTP", Kind::Claims, &[
        "Another name of that level.",
    ]),
    ("Protocol.SOL_SOCKET", Kind::Claims, &[
        "The level of options common to all sockets.",
    ]),
    ("ErrorCause", Kind::Names, &[
        "Why a peer reports an error or aborts the association.",
    ]),
    ("ErrorCause.SCTP_CAUSE_NO_ERROR", Kind::Names, &[
        "No error.",
    ]),
    ("ErrorCause.SCTP_CAUSE_INVALID_STREAM", Kind::Names, &[
        "The stream does not exist.",
    ]),
    ("ErrorCause.SCTP_CAUSE_MISSING_PARAM", Kind::Names, &[
        "A mandatory parameter is missing.",
    ]),
    ("ErrorCause.SCTP_CAUSE_STALE_COOKIE", Kind::Names, &[
        "The cookie was stale.",
    ]),
    ("ErrorCause.SCTP_CAUSE_OUT_OF_RESC", Kind::Names, &[
        "Out of resources.",
    ]),
    ("ErrorCause.SCTP_CAUSE_UNRESOLVABLE_ADDR", Kind::Names, &[
        "An address cannot be resolved.",
    ]),
    ("ErrorCause.SCTP_CAUSE_UNRECOG_CHUNK", Kind::Names, &[
        "A chunk type is unknown.",
    ]),
    ("ErrorCause.SCTP_CAUSE_INVALID_PARAM", Kind::Names, &[
        "A mandatory parameter has a bad value.",
    ]),
    ("ErrorCause.SCTP_CAUSE_UNRECOG_PARAM", Kind::Names, &[
        "A parameter is unknown.",
    ]),
    ("ErrorCause.SCTP_CAUSE_NO_USER_DATA", Kind::Names, &[
        "A DATA chunk is empty.",
    ]),
    ("ErrorCause.SCTP_CAUSE_COOKIE_IN_SHUTDOWN", Kind::Names, &[
        "A cookie was received during a shutdown.",
    ]),
    ("ErrorCause.SCTP_CAUSE_RESTART_W_NEWADDR", Kind::Names, &[
        "A restart brought new addresses.",
    ]),
    ("ErrorCause.SCTP_CAUSE_USER_INITIATED_ABT", Kind::Names, &[
        "The application asked for it.",
    ]),
    ("ErrorCause.SCTP_CAUSE_PROTOCOL_VIOLATION", Kind::Names, &[
        "The other side violated the protocol.",
    ]),
    ("ErrorCause.SCTP_CAUSE_DELETING_LAST_ADDR", Kind::Names, &[
        "The last address cannot be removed (RFC 5061).",
    ]),
    ("ErrorCause.SCTP_CAUSE_RESOURCE_SHORTAGE", Kind::Names, &[
        "There is no room for an address (RFC 5061).",
    ]),
    ("ErrorCause.SCTP_CAUSE_DELETING_SRC_ADDR", Kind::Names, &[
        "The address that the request came from cannot be removed (RFC 5061).",
    ]),
    ("ErrorCause.SCTP_CAUSE_ILLEGAL_ASCONF_ACK", Kind::Names, &[
        "The response does not match a request (RFC 5061).",
    ]),
    ("ErrorCause.SCTP_CAUSE_REQUEST_REFUSED", Kind::Names, &[
        "The address change is not authorized (RFC 5061).",
    ]),
    ("ErrorCause.SCTP_CAUSE_NAT_COLLIDING_STATE", Kind::Names, &[
        "A middlebox has the same tags already (draft-ietf-tsvwg-natsupp-23).",
    ]),
    ("ErrorCause.SCTP_CAUSE_NAT_MISSING_STATE", Kind::Names, &[
        "A middlebox does not know the association (draft-ietf-tsvwg-natsupp-23).",
    ]),
    ("ErrorCause.SCTP_CAUSE_UNSUPPORTED_HMACID", Kind::Names, &[
        "The algorithm is not supported (RFC 4895).",
    ]),
    ("ChunkType", Kind::Names, &[
        "Type of a chunk.",
    ]),
    ("ChunkType.SCTP_DATA", Kind::Names, &[
        "User data.",
    ]),
    ("ChunkType.SCTP_INITIATION", Kind::Names, &[
        "Opens an association.",
    ]),
    ("ChunkType.SCTP_INITIATION_ACK", Kind::Names, &[
        "Answers INIT.",
    ]),
    ("ChunkType.SCTP_SELECTIVE_ACK", Kind::Names, &[
        "Acknowledges data.",
    ]),
    ("ChunkType.SCTP_HEARTBEAT_REQUEST", Kind::Names, &[
        "Probes a path.",
    ]),
    ("ChunkType.SCTP_HEARTBEAT_ACK", Kind::Names, &[
        "Answers HEARTBEAT.",
    ]),
    ("ChunkType.SCTP_ABORT_ASSOCIATION", Kind::Names, &[
        "Ends an association at once.",
    ]),
    ("ChunkType.SCTP_SHUTDOWN", Kind::Names, &[
        "Begins a graceful shutdown.",
    ]),
    ("ChunkType.SCTP_SHUTDOWN_ACK", Kind::Names, &[
        "Answers SHUTDOWN.",
    ]),
    ("ChunkType.SCTP_OPERATION_ERROR", Kind::Names, &[
        "Reports an error.",
    ]),
    ("ChunkType.SCTP_COOKIE_ECHO", Kind::Names, &[
        "Returns the cookie.",
    ]),
    ("ChunkType.SCTP_COOKIE_ACK", Kind::Names, &[
        "Answers COOKIE ECHO.",
    ]),
    ("ChunkType.SCTP_ECN_ECHO", Kind::Names, &[
        "Reports congestion marks.",
    ]),
    ("ChunkType.SCTP_ECN_CWR", Kind::Names, &[
        "Says that the window was reduced.",
    ]),
    ("ChunkType.SCTP_SHUTDOWN_COMPLETE", Kind::Names, &[
        "Completes a graceful shutdown.",
    ]),
    ("ChunkType.SCTP_AUTHENTICATION", Kind::Names, &[
        "Authenticates what follows (RFC 4895).",
    ]),
    ("ChunkType.SCTP_NR_SELECTIVE_ACK", Kind::Names, &[
        "Acknowledges data that the receiver keeps (draft-natarajan-tsvwg-sctp-nrsack-08).",
    ]),
    ("ChunkType.SCTP_IDATA", Kind::Names, &[
        "User data that may be interleaved (RFC 8260).",
    ]),
    ("ChunkType.SCTP_ASCONF_ACK", Kind::Names, &[
        "Answers ASCONF (RFC 5061).",
    ]),
    ("ChunkType.SCTP_PACKET_DROPPED", Kind::Names, &[
        "Reports a dropped packet (draft-stewart-sctp-pktdrprep-16).",
    ]),
    ("ChunkType.SCTP_STREAM_RESET", Kind::Names, &[
        "Reconfigures streams (RFC 6525).",
    ]),
    ("ChunkType.SCTP_PAD_CHUNK", Kind::Names, &[
        "Pads a packet (RFC 4820).",
    ]),
    ("ChunkType.SCTP_FORWARD_CUM_TSN", Kind::Names, &[
        "Skips abandoned messages (RFC 3758).",
    ]),
    ("ChunkType.SCTP_ASCONF", Kind::Names, &[
        "Changes addresses (RFC 5061).",
    ]),
    ("ChunkType.SCTP_IFORWARD_CUM_TSN", Kind::Names, &[
        "The same for interleaved messages (RFC 8260).",
    ]),
    ("Masks", Kind::Names, &[
        "Combinations of flags.",
    ]),
    ("Masks.SPP_HB", Kind::Claims, &[
        "Both heartbeat flags.",
    ]),
    ("Masks.SPP_PMTUD", Kind::Claims, &[
        "Both path MTU flags.",
    ]),
    ("Masks.SPP_SACKDELAY", Kind::Claims, &[
        "Both acknowledgement flags.",
    ]),
    ("Masks.SCTP_ENABLE_STRRESET_MASK", Kind::Claims, &[
        "All that SCTP_ENABLE_STREAM_RESET accepts.",
    ]),
    ("ShortMasks", Kind::Names, &[
        "16-bit constants of the same kind, and second names of flags.",
    ]),
    ("ShortMasks.SCTP_PR_SCTP_MASK", Kind::Claims, &[
        "The policy in sinfo_flags.",
    ]),
    ("ShortMasks.SCTP_ASSOC_CHANGE_DENIED", Kind::Claims, &[
        "Another name of SCTP_STREAM_CHANGE_DENIED.",
    ]),
    ("ShortMasks.SCTP_ASSOC_CHANGE_FAILED", Kind::Claims, &[
        "Another name of SCTP_STREAM_CHANGE_FAILED.",
    ]),
    ("NotificationRange", Kind::Names, &[
        "Where Linux's types of notifications begin and end.",
    ]),
    ("NotificationRange.SCTP_SN_TYPE_BASE", Kind::Claims, &[
        "Below the first.",
    ]),
    ("NotificationRange.SCTP_DATA_IO_EVENT", Kind::Claims, &[
        "Not a notification: for SCTP_EVENT, whether SCTP_SNDRCV comes with each message of the socket; one association ignores it.",
    ]),
    ("NotificationRange.SCTP_SN_TYPE_MAX", Kind::Claims, &[
        "The last; lower in older headers.",
    ]),
];
