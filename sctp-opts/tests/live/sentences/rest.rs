//! Sentences about options that tests elsewhere show, and those about something else than Linux's behaviour.

use super::{elsewhere, unshown};

elsewhere! {
    table::rto_info {
        SCTP_RTOINFO "Initial value and bounds of the retransmission timeout";
    }
    quantities::times_of_an_association_are_whole_ticks {
        SCTP_RTOINFO "The times of an association are rounded up to whole kernel timer ticks";
    }
    defaults::defaults_are_as_described {
        SCTP_RTOINFO "The initial timeout is 3 s";
        SCTP_I_WANT_MAPPED_V4_ADDR "On by default, unlike the RFC";
        SCTP_MAXSEG "0, the default, means no limit except the path MTU";
        SCTP_AUTH_ACTIVE_KEY "Key 0, which is empty unless it was set, is active at first";
        SCTP_FRAGMENT_INTERLEAVE "The default is 0 for both styles of socket";
        SCTP_EVENTS "All are off by default";
        SCTP_DEFAULT_PRINFO "The default is full reliability";
        SCTP_RECVRCVINFO "Off by default";
    }
    quantities::future_associations_have_neither_windows_nor_addresses {
        SCTP_ASSOCINFO "Retransmission limit and cookie lifetime of an association, and the sizes of both receive windows";
        SCTP_ASSOCINFO "the number of peer addresses and the two windows are read-only";
    }
    captured::heartbeats_and_retransmissions_count_together {
        SCTP_ASSOCINFO "An association fails when that many retransmissions and heartbeats in a row go unanswered";
    }
    wire::init_on_the_wire_has_the_streams {
        SCTP_INITMSG "What the next association asks for: streams in both directions, attempts and timeout of its setup";
        SCTP_INITMSG "The number of outbound streams is a request, which the peer may lower, and the inbound number is a limit";
    }
    notes::accepted_sockets_inherit_options {
        SCTP_INITMSG "sockets from accept() inherit what was set on the listening one";
    }
    sockets::the_peer_sees_an_abort {
        SO_LINGER "What close() does with unsent data: shut down in the background, wait, or abort";
        SO_LINGER "On with a time of 0, close() aborts the association and the peer sees it fail";
        linger.l_linger "0: abort the association at once";
    }
    sentences::options::close_waits_as_long_as_it_lingers {
        SO_LINGER "on with a longer time, close() waits up to that many seconds for the shutdown to complete";
        linger.l_onoff "Whether closing lingers at all";
        linger.l_linger "How long closing may wait";
    }
    calls::invalid_arguments_are_rejected_before_the_call {
        sockaddr_in6.sin6_scope_id "Index of the interface that a link-local address belongs to";
    }
    socket_layer::options_of_the_socket_layer {
        Protocol.IPPROTO_SCTP "The protocol, and the level of its options";
        Protocol.SOL_SOCKET "The level of options common to all sockets";
    }
    functions::families_mix {
        sockaddr_storage.ss_family "Address family: `AF_INET` or `AF_INET6`";
        AddressFamily.AF_INET "IPv4";
        AddressFamily.AF_INET6 "IPv6";
    }
    surprises::close_does_not_wait_for_many_peers {
        SO_LINGER "close() of a one-to-many socket never waits";
    }
    surprises::close_aborts_if_messages_are_unread {
        SO_LINGER "If a received message was not read, close() always aborts";
    }
    manual::small_messages {
        SCTP_NODELAY "Sends small messages at once instead of holding them back until outstanding data is acknowledged";
    }
    sentences::options::buffers_are_doubled_and_the_window_is_fixed {
        SO_RCVBUF "Size of the receive buffer, from which the advertised receive window is taken";
        SO_RCVBUF "Set it before the association is set up";
        SO_RCVBUF "The kernel doubles what is set and reports the doubled value; the first window is half of that";
        SO_SNDBUF "The kernel doubles what is set and reports the doubled value";
    }
    sentences::options::siocinq_is_the_length_of_the_first_message {
        SO_RCVBUF "SIOCINQ returns the length of the first queued message";
    }
    asynchronous::sending_waits_for_buffer_space {
        SO_SNDBUF "Size of the send buffer, which limits how much data may be unsent or unacknowledged";
    }
    manual::close_idle {
        SCTP_AUTOCLOSE "Shuts an association down when no user data was sent or received for this many seconds";
    }
    quantities::existing_associations_follow_some_options_of_their_socket {
        SCTP_AUTOCLOSE "Only a one-to-many socket has it, and it only applies to associations that start after it was set";
        SCTP_EVENTS "setting it also applies to existing associations";
    }
    notes::autoclose_is_limited_silently {
        SCTP_AUTOCLOSE "A time above net.sctp.max_autoclose is silently reduced to that";
    }
    failover::data_continues_when_the_primary_path_fails {
        SCTP_PRIMARY_ADDR "The peer address that new data is sent to as long as it is reachable";
        SCTP_PRIMARY_ADDR "Retransmissions and failover may still use the others";
    }
    surprises::the_primary_address_is_set_with_any_id {
        SCTP_PRIMARY_ADDR "It must be one of the addresses of the peer";
    }
    kernels::an_address_finds_its_association {
        SCTP_PRIMARY_ADDR "and any id that no association has; the address then determines the association";
        SCTP_GET_PEER_ADDR_INFO "and any id that no association has; the address then determines the association";
    }
    described::special_ids_are_accepted_or_rejected_as_described {
        SCTP_PRIMARY_ADDR "Contrary to the RFC, set accepts SCTP_FUTURE_ASSOC, SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC";
        SCTP_GET_PEER_ADDR_INFO "Contrary to the RFC, get accepts SCTP_FUTURE_ASSOC, SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC";
        SCTP_EVENT "It can be set for one association, for the future ones, or for all";
        SCTP_DEFAULT_SEND_PARAM "The default of one association or of future ones";
    }
    quantities::an_adaptation_layer_of_zero_is_not_announced {
        SCTP_ADAPTATION_LAYER "The adaptation code point that this endpoint announces to the peer when an association is set up";
        SCTP_ADAPTATION_LAYER "32 bits with a meaning that both applications agreed on, in host byte order here";
        SCTP_ADAPTATION_LAYER "The peer's code point arrives as `SCTP_ADAPTATION_INDICATION`";
        SCTP_ADAPTATION_LAYER "0, the default, is not announced";
    }
    manual::never_split {
        SCTP_DISABLE_FRAGMENTS "Refuses messages that do not fit into one packet instead of splitting them";
        SCTP_DISABLE_FRAGMENTS "While it is on, sending such a message fails with EMSGSIZE";
    }
    meaning::given_fields_take_effect_without_their_flags {
        SCTP_PEER_ADDR_PARAMS "Heartbeats, retransmission limit, path MTU and packet marking of one peer address or all of them";
        SCTP_PEER_ADDR_PARAMS "In C, the flags say which fields are used";
        SCTP_PEER_ADDR_PARAMS "A value that was read has the flags of what is on";
    }
    wire::heartbeats_on_the_wire_follow_the_interval {
        SCTP_PEER_ADDR_PARAMS "`SPP_HB_DEMAND` sends a heartbeat at once and needs an association";
    }
    messages::defaults::a_default_that_was_read_can_be_set {
        SCTP_DEFAULT_SEND_PARAM "Stream, flags, payload protocol identifier, context and lifetime of messages sent without";
        SCTP_DEFAULT_SNDINFO "Stream, flags, payload protocol identifier and context of messages sent without ancillary data";
        SCTP_DEFAULT_SNDINFO "it removes that default's policy and keeps its value, which then is a lifetime in milliseconds";
        SCTP_DEFAULT_PRINFO "Set it after SCTP_DEFAULT_SNDINFO, which removes the policy and keeps the value";
    }
    kernels::events_depend_on_the_length {
        SCTP_EVENTS "Which notifications arrive, one byte for each type";
        SCTP_EVENTS "The struct grows with the system, and Linux refuses one that is longer than its own";
        SCTP_EVENTS "A shorter struct, even an empty one, is accepted, and the rest is unchanged";
        SCTP_EVENTS "reading into a shorter buffer returns the first part";
    }
    messages::cmsgs::sndrcv_is_sent_and_received {
        SCTP_EVENTS "Its first byte, which asks for `SCTP_SNDRCV` with every message";
    }
    sentences::sentences_are_true {
        SCTP_I_WANT_MAPPED_V4_ADDR "Reports IPv4 peers on an IPv6 socket as IPv4-mapped IPv6 addresses";
        SCTP_HMAC_IDENT "The HMAC algorithms that the peer may use for authenticated chunks, the preferred one first";
        SCTP_DELAYED_SACK "How long, and for how many packets, an acknowledgement may be delayed";
        SCTP_DELAYED_SACK "The delay alone; 0 acknowledges at once";
        SCTP_FRAGMENT_INTERLEAVE "Whether parts of different messages may alternate while they are partially delivered";
        SCTP_PARTIAL_DELIVERY_POINT "The size at which delivery of an incomplete message starts";
        SCTP_MAX_BURST "The largest number of packets that are sent at once";
        SCTP_CONTEXT "A number chosen by the application, returned with every message received from an association";
        SCTP_REUSE_PORT "Lets several one-to-one sockets share a local port";
        SCTP_REUSE_PORT "Every socket involved has to set it before bind()";
        SCTP_AUTO_ASCONF "Only associations whose peer supports address reconfiguration benefit";
        SCTP_AUTO_ASCONF "Both sides need authentication for that";
        SCTP_AUTH_CHUNK "Messages are in DATA chunks, or in I-DATA chunks (0x40) where interleaving was negotiated";
        SCTP_AUTH_CHUNK "`SCTP_LOCAL_AUTH_CHUNKS` reads the list";
        SCTP_LOCAL_AUTH_CHUNKS "The chunk types that this endpoint accepts only authenticated";
        SCTP_AUTH_DEACTIVATE_KEY "Stops using a shared key for new messages";
        SCTP_PR_SUPPORTED "Setting applies to future associations";
        SCTP_PR_SUPPORTED "Reading from an association returns what was negotiated";
        SCTP_PR_SUPPORTED "Whether partial reliability is offered to peers, and whether an association has it";
        SCTP_EXPOSE_POTENTIALLY_FAILED_STATE "Whether the application is informed that a path is potentially failed";
        SCTP_EXPOSE_POTENTIALLY_FAILED_STATE "It controls both what `SCTP_GET_PEER_ADDR_INFO` reports";
        SCTP_STREAM_SCHEDULER "Which stream may send next: first come, round robin, by priority, fair, or weighted";
        SCTP_STREAM_SCHEDULER "Priorities and weights come from `SCTP_STREAM_SCHEDULER_VALUE`";
        SCTP_STREAM_SCHEDULER_VALUE "What the scheduler needs to know about a stream: its priority or its weight";
        SCTP_REMOTE_UDP_ENCAPS_PORT "0, the default, sends plain SCTP";
        SCTP_INTERLEAVING_SUPPORTED "Whether user message interleaving (I-DATA) is offered to peers";
    }
    surprises::maxseg_has_limits {
        SCTP_MAXSEG "Both bounds are 4 bytes lower for an association that interleaves";
    }
    surprises::udp_encapsulation_lowers_the_least_maxseg {
        SCTP_MAXSEG "with net.sctp.udp_port set, the lower one is 8 lower";
    }
    quantities::path_mtu_includes_headers {
        SCTP_MAXSEG "The most user data that one chunk may carry; longer messages are split";
        SCTP_GET_PEER_ADDR_INFO "The MTU is that of the path, including headers";
    }
    surprises::short_forms_are_warned_about {
        SCTP_MAXSEG "causes a warning in the kernel log";
        SCTP_DELAYED_SACK "Causes a warning in the kernel log";
        SCTP_MAX_BURST "causes a warning in the kernel log";
    }
    surprises::short_forms_are_for_future_associations {
        SCTP_MAXSEG "The size alone, for future associations or the only one";
        SCTP_MAX_BURST "On get, the length is returned as it was passed";
        SCTP_MAX_BURST "The number alone, for future associations or the only one";
    }
    surprises::hmac_lists_are_validated {
        SCTP_HMAC_IDENT "SHA-1 must be in it";
    }
    notifications::keys::keys_are_activated_and_freed {
        SCTP_AUTH_ACTIVE_KEY "The shared key that outgoing authenticated chunks are made with";
        SCTP_AUTH_DEACTIVATE_KEY "when the last is acknowledged, `SCTP_AUTHENTICATION_EVENT` says so";
        SCTP_AUTH_KEY "Adds a shared key for authentication, or replaces it";
    }
    causes::each_cause_is_provoked_and_explained {
        SCTP_AUTH_ACTIVE_KEY "The key must have been added with `SCTP_AUTH_KEY`";
        SCTP_AUTH_CHUNK "The list has room for 20 types in 5.10 and 6.1, and for 16 in 6.12 and 7.2";
        SCTP_AUTH_DEACTIVATE_KEY "The active key cannot be deactivated";
        SCTP_AUTH_DELETE_KEY "It may not be the active one";
        SCTP_ENABLE_STREAM_RESET "The association must also have negotiated reconfiguration (RFC 6525) when it was set up";
        SCTP_ENABLE_STREAM_RESET "Linux requires the same bits to send such a request";
        SCTP_RESET_ASSOC "No data may be queued or unacknowledged";
        SCTP_ADD_STREAMS "the maximum is 65535 in each direction";
        SCTP_SET_PEER_PRIMARY_ADDR "so both sides need address reconfiguration and authentication";
        SCTP_PEER_ADDR_THLDS_V2 "The threshold of a potentially failed path must not exceed that of the primary path";
        SCTP_PLPMTUD_PROBE_INTERVAL "otherwise the minimum is five seconds";
    }
    messages::cmsgs::messages_are_signed_with_the_given_key {
        SCTP_AUTH_ACTIVE_KEY "A single message can use another key through `SCTP_AUTHINFO`";
    }
    notes::every_nonzero_interleaving_level_reads_as_on {
        SCTP_FRAGMENT_INTERLEAVE "Only off and on: any other level is accepted and reads back as 1";
    }
    manual::in_parts {
        SCTP_PARTIAL_DELIVERY_POINT "A smaller value frees the window earlier";
    }
    kernels::options_accepted_without_effect {
        SCTP_I_WANT_MAPPED_V4_ADDR "An IPv4 socket accepts it without effect";
        SCTP_AUTO_ASCONF "Without its prerequisites it can be turned on, but has no effect";
        SCTP_ENABLE_STREAM_RESET "It can be set without reconfiguration, but does nothing then";
        SCTP_PR_SUPPORTED "The id of an existing association is accepted on set, but only later associations change";
        SCTP_ASCONF_SUPPORTED "The id of an existing association is accepted on set, but only later associations change";
        SCTP_AUTH_SUPPORTED "The id of an existing association is accepted on set, but only later associations change";
        SCTP_ECN_SUPPORTED "The id of an existing association is accepted on set, but only later associations change";
        SCTP_RECONFIG_SUPPORTED "The id of an existing association is accepted on set, but only later associations change";
    }
    surprises::a_listening_port_cannot_be_shared {
        SCTP_REUSE_PORT "As with SO_REUSEADDR, a port that one of the sockets listens on is not shared";
    }
    socket_layer::listeners_with_reuse_port_share_the_peers {
        SCTP_REUSE_PORT "SO_REUSEPORT does that";
    }
    sockets::subscribes_and_unsubscribes {
        SCTP_EVENT "Turns one type of notification on or off";
    }
    surprises::sender_dry_is_sent_at_once_for_an_association {
        SCTP_EVENT "turning `SCTP_SENDER_DRY_EVENT` on for an association with nothing to send notifies at once";
    }
    messages::cmsgs::ancillary_data_about_a_message_and_the_next {
        SCTP_RECVRCVINFO "Delivers `SCTP_RCVINFO` with every message";
        SCTP_RECVNXTINFO "Delivers `SCTP_NXTINFO` with every message: what the next one is, if it has already arrived";
    }
    messages::cmsgs::ancillary_data_that_is_not_enabled_is_missing {
        SCTP_RECVRCVINFO "needed to tell the streams and associations of received messages apart";
        SCTP_FRAGMENT_INTERLEAVE "From level 1 on, `SCTP_RCVINFO` is needed to tell which message a part belongs to";
    }
    messages::defaults::sndinfo_replaces_the_default {
        SCTP_DEFAULT_SNDINFO "`SCTP_SNDINFO` or `SCTP_SNDRCV` overrides all of it for one message";
        SCTP_DEFAULT_SNDINFO "A message with SCTP_PRINFO alone takes stream, payload protocol identifier and context from here";
    }
    messages::cmsgs::messages_are_abandoned_as_prinfo_says {
        SCTP_DEFAULT_PRINFO "The policy says what the value is: a lifetime in milliseconds, a number of retransmissions, or a priority";
    }
    manual::drop_late {
        SCTP_DEFAULT_PRINFO "How long the stack keeps trying to deliver messages sent without ancillary data";
    }
    messages::defaults::prinfo_replaces_the_default_policy {
        SCTP_DEFAULT_PRINFO "`SCTP_PRINFO` overrides it for one message";
    }
    messages::defaults::sndinfo_alone_takes_the_value_of_the_default_policy {
        SCTP_DEFAULT_PRINFO "so does SCTP_SNDINFO alone";
    }
    meaning::all_calls_return_equal_addresses {
        SCTP_STATUS "The current state of an association: state, windows, queues, streams and the primary path";
        SCTP_GET_PEER_ADDRS "All addresses of the peer of an association";
        SCTP_GET_LOCAL_ADDRS "All addresses that an association, or the socket itself, is bound to";
    }
    kernels::round_trip_times_are_in_timer_ticks {
        SCTP_GET_PEER_ADDR_INFO "The current state of one path: reachability, congestion window, round-trip time, timeout and MTU";
        SCTP_GET_PEER_ADDR_INFO "The smoothed round-trip time is in timer ticks, the timeout in milliseconds";
    }
    kernels::chunk_lists_with_a_buffer_that_is_too_small {
        SCTP_PEER_AUTH_CHUNKS "Linux 5.10 only checks that there is room for the chunk types, without the 8 bytes before them";
    }
    manual::authenticated {
        SCTP_PEER_AUTH_CHUNKS "The chunk types that the peer accepts only authenticated";
        SCTP_LOCAL_AUTH_CHUNKS "They are added with `SCTP_AUTH_CHUNK`";
        SCTP_AUTH_CHUNK "Adds a chunk type to those that this endpoint accepts only authenticated";
        SCTP_AUTH_SUPPORTED "Whether chunks can be authenticated with shared keys";
        SCTP_AUTH_SUPPORTED "On Linux it gives one socket authentication without the system-wide switch";
    }
    meaning::lists_that_are_read_are_as_long_as_the_caller_wants {
        SCTP_GET_ASSOC_NUMBER "How many associations a one-to-many socket has";
        SCTP_GET_ASSOC_ID_LIST "The ids of all associations of a one-to-many socket";
        SCTP_GET_ASSOC_ID_LIST "There is room for 256 unless you ask for more";
        SCTP_GET_ASSOC_ID_LIST "`SCTP_GET_ASSOC_NUMBER` says how many there are";
    }
    manual::follow_addresses {
        SCTP_SET_PEER_PRIMARY_ADDR "Asks the peer to send to this one of our addresses";
        SCTP_ASCONF_SUPPORTED "On Linux it lets one socket use the extension while the system-wide switch stays off";
    }
    refusals::authentication_off_and_on {
        SCTP_AUTH_CHUNK "INIT, INIT ACK, SHUTDOWN COMPLETE and AUTH cannot be authenticated";
        SCTP_AUTH_SUPPORTED "the options of keys and chunk types then work there";
    }
    surprises::an_empty_key_is_accepted_in_a_longer_argument {
        SCTP_AUTH_KEY "An empty key needs one byte of padding";
    }
    surprises::a_deactivated_key_is_active_in_later_associations {
        SCTP_AUTH_DEACTIVATE_KEY "A key that was deactivated for future associations is usable in them";
    }
    surprises::a_key_in_use_can_be_deleted {
        SCTP_AUTH_DELETE_KEY "Deletes a shared key";
        SCTP_AUTH_DELETE_KEY "A key is also deleted while queued messages use it; they are still sent with it";
    }
    notifications::streams::requests_are_denied {
        SCTP_ENABLE_STREAM_RESET "Which reconfiguration requests of the peer are accepted: resetting streams or the association, adding";
        SCTP_RESET_STREAMS "Success means that the request was sent; `SCTP_STREAM_RESET_EVENT` reports the outcome";
        SCTP_RESET_ASSOC "`SCTP_ASSOC_RESET_EVENT` reports the outcome";
        SCTP_ADD_STREAMS "`SCTP_STREAM_CHANGE_EVENT` reports the outcome";
        SCTP_RECONFIG_SUPPORTED "Offering it is not enough to let a peer act: `SCTP_ENABLE_STREAM_RESET` says which";
    }
    notifications::streams::streams_are_reset {
        SCTP_RESET_STREAMS "It asks for our outgoing streams, for the peer's, or for both; an empty list means all of them";
    }
    notifications::streams::sequence_numbers_are_reset {
        SCTP_RESET_ASSOC "Resets all streams and the transmission sequence numbers of an association";
    }
    notifications::streams::streams_are_added {
        SCTP_ADD_STREAMS "Adds outgoing streams to an association, or asks the peer to add some on its side";
        SCTP_RECONFIG_SUPPORTED "Whether streams can be reset and added while an association lives";
    }
    dead_path::on_a_path_that_drops_all_packets {
        SCTP_RESET_STREAMS "Only one request can be outstanding";
    }
    manual::inside_udp {
        SCTP_REMOTE_UDP_ENCAPS_PORT "The UDP port of the peer when SCTP packets travel inside UDP";
        SCTP_REMOTE_UDP_ENCAPS_PORT "Set it for future associations before connecting through a NAT";
    }
    captured::a_path_follows_the_udp_port_of_its_peer {
        SCTP_REMOTE_UDP_ENCAPS_PORT "net.sctp.udp_port is the local UDP port, for both directions";
        SCTP_REMOTE_UDP_ENCAPS_PORT "Each packet from the peer replaces it by the port that it came from";
    }
    quantities::messages_abandoned_for_priority_are_counted_by_fragment {
        SCTP_PR_STREAM_STATUS "Under SCTP_PR_SCTP_PRIO, fragments are counted";
        SCTP_PR_ASSOC_STATUS "How many messages of an association were abandoned under a partial-reliability policy";
    }
    quantities::a_threshold_one_below_the_limit_is_never_reached {
        SCTP_PEER_ADDR_THLDS "SCTP_PEER_ADDR_THLDS_V2 (5.5) takes the struct of the RFC";
        SCTP_PEER_ADDR_THLDS "A threshold for that at or above the path's limit turns it off";
        SCTP_PEER_ADDR_THLDS "After how many errors a path is potentially failed, is failed";
    }
    quantities::a_failing_primary_path_is_replaced {
        SCTP_PEER_ADDR_THLDS_V2 "How many timeouts make a path potentially failed, make the association change its primary path";
    }
    manual::no_ecn {
        SCTP_ECN_SUPPORTED "it is what the socket offers to its next peers; with the id of an association, whether";
    }
    patient::a_larger_path_mtu_is_looked_for_every_30_intervals {
        SCTP_PLPMTUD_PROBE_INTERVAL "An interval of zero turns it off";
        SCTP_PLPMTUD_PROBE_INTERVAL "How long path MTU discovery waits for the answer to a probe packet before it sends the next";
        SCTP_PLPMTUD_PROBE_INTERVAL "Once the MTU is found, it looks for a larger one every 30 intervals";
    }
    quantities::counters_of_both_sides_agree {
        SCTP_GET_ASSOC_STATS "all others are counters that grow as long as the association exists";
        SCTP_GET_ASSOC_STATS "Counters of one association: packets, chunks, acknowledgements and retransmissions";
        SCTP_GET_ASSOC_STATS "the address is then that of an earlier one";
    }
    meaning::ticks_have_the_kernels_length {
        SCTP_GET_ASSOC_STATS "The largest retransmission timeout is that since the option was last read, or the smallest";
        SCTP_GET_ASSOC_STATS "The timeout is in timer ticks of the kernel";
    }
    functions::binds_to_one_and_to_hundreds {
        SCTP_SOCKOPT_BINDX_ADD "Binds a socket to further addresses";
        SCTP_SOCKOPT_BINDX_ADD "A packed list of socket addresses, each with the length of its family";
        SCTP_SOCKOPT_BINDX_ADD "Port 0 is the port that the socket has, or gets with its first address";
        SCTP_SOCKOPT_BINDX_REM "Removes addresses from a socket";
        SCTP_SOCKOPT_BINDX_REM "A packed list of socket addresses, each with the length of its family";
    }
    functions::an_unbound_socket_keeps_the_addresses_before_the_rejected_one {
        SCTP_SOCKOPT_BINDX_ADD "If one address is refused, a bound socket gets none, an unbound one those before it";
    }
    functions::addresses_change_atomically_while_listening {
        SCTP_SOCKOPT_BINDX_REM "If one address is refused, none is removed";
    }
    sockets::one_to_many_with_peeloff {
        SCTP_SOCKOPT_PEELOFF "Moves one association of a one-to-many socket to a socket of its own";
        SCTP_SOCKOPT_PEELOFF "A `getsockopt` with a side effect: the caller names the association, the kernel returns the new";
    }
    functions::peeled_off_sockets_are_close_on_exec {
        SCTP_SOCKOPT_PEELOFF_FLAGS "Moves one association to a socket of its own that starts as close-on-exec or non-blocking";
        SCTP_SOCKOPT_PEELOFF_FLAGS "with a third member for `SOCK_CLOEXEC` and `SOCK_NONBLOCK`";
    }
    functions::peeloff_without_free_descriptors_keeps_the_association {
        SCTP_SOCKOPT_PEELOFF "The association is moved before a descriptor is allocated: with EMFILE or ENFILE it is lost";
        SCTP_SOCKOPT_PEELOFF_FLAGS "The association is moved before a descriptor is allocated: with EMFILE or ENFILE it is lost";
    }
    libsctp::connectx_and_the_peers_addresses_are_the_same {
        SCTP_SOCKOPT_CONNECTX_OLD "Starts an association with a peer of several addresses, without returning its id";
    }
    sentences::options::connectx_returns_the_id_as_the_result {
        SCTP_SOCKOPT_CONNECTX "Starts an association with a peer of several addresses and returns its id as the result of the call";
        SCTP_SOCKOPT_CONNECTX "The id is a positive result of `setsockopt`, so a non-blocking socket";
    }
    functions::the_id_is_known_while_connecting {
        SCTP_SOCKOPT_CONNECTX3 "Starts an association with a peer of several addresses and returns its id, also on a non-blocking";
        SCTP_SOCKOPT_CONNECTX3 "A `getsockopt` with a side effect";
        SCTP_SOCKOPT_CONNECTX3 "The argument points to the list of addresses, and the id of the new association is returned at its";
    }
    sentences::options::lists_of_addresses_have_different_lengths {
        SCTP_GET_LOCAL_ADDRS "The returned length excludes the id and the count, which SCTP_GET_PEER_ADDRS includes";
    }
    notifications::paths::the_peer_changes_its_addresses {
        SCTP_ASCONF_SUPPORTED "Whether addresses may be added and removed while an association lives";
        SCTP_SET_PEER_PRIMARY_ADDR "The request travels in an ASCONF chunk";
    }
}

unshown! {
    "it is about a struct or a constant of the C library, which is not SCTP's" {
        in6_addr.s6_addr "The address, first byte first";
        sockaddr.sa_family "Address family: `AF_INET` or `AF_INET6`";
        sockaddr.sa_data "The rest, whose format depends on the family";
        sockaddr_in6.sin6_flowinfo "Traffic class and flow label";
        iovec.iov_len "Its length; `size_t` in C";
        AddressFamily.AF_UNSPEC "No address";
    }
    "it is advice" {
        SCTP_RTOINFO "Lower the minimum for quick loss recovery on a local network";
        SCTP_NODELAY "Turn it on for request-response protocols";
        SCTP_CONTEXT "A server can use it to look up its own state";
        SCTP_AUTH_DELETE_KEY "To delete it when no queued message needs it, deactivate it first";
        SCTP_INTERLEAVING_SUPPORTED "Raise `SCTP_FRAGMENT_INTERLEAVE` first";
        SCTP_PRIMARY_ADDR "to make the peer prefer one of our addresses, see `SCTP_SET_PEER_PRIMARY_ADDR`";
    }
    "it is about the RFC, the header, another system, or kernels before 5.10" {
        SCTP_RTOINFO "RFC 9260 says 1 s";
        SCTP_PRIMARY_ADDR "The struct is called sctp_prim; the name of the RFC is only a macro";
        SCTP_PEER_ADDR_PARAMS "The struct is packed";
        SCTP_I_WANT_MAPPED_V4_ADDR "the RFC requires an error";
        SCTP_FRAGMENT_INTERLEAVE "the RFC requires 1 for one-to-many";
        SCTP_STATUS "SCTP_BOUND (erratum 6115) and SCTP_LISTEN do not exist";
        SCTP_ADD_STREAMS "Streams cannot be removed again";
        SCTP_INTERLEAVING_SUPPORTED "RFC 8260, section 2.1, counts the first one as 0";
        SCTP_STREAM_CHANGE_EVENT "in the RFC it is how many there are now";
        SCTP_ADAPTATION_LAYER "Spelled SCTP_ADAPTION_LAYER until 2.6.19";
        SCTP_PEER_ADDR_PARAMS "The flags have their current meaning since 2.6.22";
        SCTP_PEER_ADDR_PARAMS "spp_sackdelay and its two flags are extensions";
        SCTP_EVENTS "It had 8 bytes until 2.6.24, then 9 (2.6.25), 10 (3.0), 11 (4.11), 13 (4.12)";
        SCTP_MAXSEG "Only the int form before 2.6.29";
        SCTP_HMAC_IDENT "The count is called shmac_num_idents";
        SCTP_HMAC_IDENT "Before 2.6.25 the count was 16 bits wide";
        SCTP_DELAYED_SACK "RFC 9260 forbids a delay above 500 ms";
        SCTP_DELAYED_SACK "The frequency was added in 2.6.27";
        SCTP_FRAGMENT_INTERLEAVE "User message interleaving (`SCTP_INTERLEAVING_SUPPORTED`) builds on level 2";
        SCTP_MAX_BURST "Only the int form before 2.6.25";
        SCTP_EVENT "See section 6.2.2 of the RFC";
        SCTP_DEFAULT_PRINFO "The fields are in the reverse of the RFC's order";
        SCTP_STATUS "The numbers of the states differ from FreeBSD's";
        SCTP_PEER_AUTH_CHUNKS "The RFC requires ENOBUFS if the buffer is too small";
        SCTP_LOCAL_AUTH_CHUNKS "The RFC requires ENOBUFS if the buffer is too small";
        SCTP_RESET_STREAMS "The RFC requires EALREADY while a request is outstanding";
        SCTP_RESET_ASSOC "The RFC requires EALREADY while a request is outstanding";
        SCTP_RESET_ASSOC "The argument is just the association id";
        SCTP_ADD_STREAMS "The RFC requires EALREADY while a request is outstanding";
        SCTP_REMOTE_UDP_ENCAPS_PORT "9899 is the registered one";
        SCTP_PR_STREAM_STATUS "SCTP_PR_SCTP_ALL is accepted since 4.19";
        SCTP_PR_ASSOC_STATUS "SCTP_PR_SCTP_ALL is accepted since 4.19";
        SCTP_PEER_ADDR_THLDS "No threshold for switching the primary path";
        SCTP_PEER_ADDR_THLDS_V2 "The plain `SCTP_PEER_ADDR_THLDS` of Linux lacks the threshold of the primary path";
        SCTP_EXPOSE_POTENTIALLY_FAILED_STATE "The RFC has a plain boolean; Linux has three values";
        SCTP_STREAM_SCHEDULER "The numbers behind the names differ between systems";
        SCTP_SENDMSG_CONNECT "Tells security modules of the kernel that a first message sets up an association";
    }
}
