// All options of FreeBSD that have a type, in the order of the description.
// Made by `cargo xtask generate` from spec/; do not edit.

options! {
    RtoInfo { "SCTP_RTOINFO", GetSet, size: size_of::<sys::sctp_rtoinfo>(), least: size_of::<sys::sctp_rtoinfo>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_rtoinfo.srto_assoc_id)], tail: [],
        members: [
            member("srto_initial", place!(sctp_rtoinfo.srto_initial), numbers(32), true),
            member("srto_max", place!(sctp_rtoinfo.srto_max), numbers(32), true),
            member("srto_min", place!(sctp_rtoinfo.srto_min), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the initial value is not between minimum and maximum", "", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "A field of 0 leaves that value unchanged. Set for future associations, it is what they start with; set for one\nassociation, it takes effect when the timeout is next computed. Lower the minimum for quick loss recovery on a\nlocal network, but keep it above the peer's SACK delay.",
            "The initial timeout is 3000 ms up to 13.0.",
        ], default: Some("1000/1000/60000 ms"),
        example: sctp_rtoinfo(socket) }
    AssocInfo { "SCTP_ASSOCINFO", GetSet, size: size_of::<sys::sctp_assocparams>(), least: size_of::<sys::sctp_assocparams>(),
        grown: false, reported: true, adapted: false,
        keys: [place!(sctp_assocparams.sasoc_assoc_id)], tail: [],
        members: [
            member("sasoc_peer_rwnd", place!(sctp_assocparams.sasoc_peer_rwnd), numbers(32), false),
            member("sasoc_local_rwnd", place!(sctp_assocparams.sasoc_local_rwnd), numbers(32), false),
            member("sasoc_cookie_life", place!(sctp_assocparams.sasoc_cookie_life), numbers(32), true),
            member("sasoc_asocmaxrxt", place!(sctp_assocparams.sasoc_asocmaxrxt), numbers(16), true),
            member("sasoc_number_peer_destinations", place!(sctp_assocparams.sasoc_number_peer_destinations), numbers(16), false),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "Only the limit and the cookie life can be set, and 0 leaves them unchanged; the number of peer addresses and the two\nwindows are read-only. An association fails when that many retransmissions and heartbeats in a row go unanswered, on\nwhichever paths, so the limit should not exceed the sum of theirs (`SCTP_PEER_ADDR_PARAMS`).",
            "A cookie lifetime outside 1000 to 3600000 ms is silently limited to that range.",
        ], default: Some("10 retransmissions, 60000 ms"),
        example: sctp_associnfo(socket) }
    InitMsg { "SCTP_INITMSG", GetSet, size: size_of::<sys::sctp_initmsg>(), least: size_of::<sys::sctp_initmsg>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("sinit_num_ostreams", place!(sctp_initmsg.sinit_num_ostreams), numbers(16), true),
            member("sinit_max_instreams", place!(sctp_initmsg.sinit_max_instreams), numbers(16), true),
            member("sinit_max_attempts", place!(sctp_initmsg.sinit_max_attempts), numbers(16), true),
            member("sinit_max_init_timeo", place!(sctp_initmsg.sinit_max_init_timeo), numbers(16), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [], prose: [
            "A field of 0 keeps the current default. The number of outbound streams is a request, which the peer may lower, and the\ninbound number is a limit on what the peer gets. It only has an effect before an association is set up; sockets from\naccept() inherit what was set on the listening one.",
        ], default: Some("10 out, 2048 in, 8 retries, 60000 ms"),
        example: sctp_initmsg(socket) }
    NoDelay { "SCTP_NODELAY", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [], prose: [
            "Off by default: the Nagle-like algorithm bundles small messages, at the price of up to a SACK delay (200 ms) each.\nTurn it on for request-response protocols.",
        ], default: Some("off"),
        example: sctp_nodelay(socket) }
    AutoClose { "SCTP_AUTOCLOSE", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(31), true),
        ],
        scope: "socket", only: OneToMany, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the socket is one-to-one", "use a one-to-many socket (SOCK_SEQPACKET)", true, false, true),
        ], prose: [
            "Only a one-to-many socket has it, and it only applies to associations that start after it was set.",
            "Existing associations keep the time that they started with, but 0 turns it off for them as well.",
            "On a one-to-one socket it reads as 0.",
        ], default: Some("off"),
        example: sctp_autoclose(socket) }
    PrimaryAddr { "SCTP_PRIMARY_ADDR", GetSet, size: size_of::<sys::sctp_setprim>(), least: size_of::<sys::sctp_setprim>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_setprim.ssp_assoc_id)], tail: [],
        members: [
            member("ssp_addr", place!(sctp_setprim.ssp_addr), addresses(true, false), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the peer does not have that address, or has not confirmed it", "", true, false, true),
            cause("EINVAL", 22, "the id is a special one, or the one-to-one socket has no association", "", true, true, false),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
        ], prose: [
            "It must be one of the addresses of the peer. Retransmissions and failover may still use the others; to make the peer\nprefer one of our addresses, see `SCTP_SET_PEER_PRIMARY_ADDR`.",
            "Contrary to the RFC, set accepts the ids 0 to 2 on a one-to-many socket; the address and port then determine the association.",
        ], default: None,
        example: sctp_primary_addr(socket, assoc, peer) }
    AdaptationLayer { "SCTP_ADAPTATION_LAYER", GetSet, size: size_of::<sys::sctp_setadaptation>(), least: size_of::<sys::sctp_setadaptation>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("ssb_adaptation_ind", place!(sctp_setadaptation.ssb_adaptation_ind), numbers(32), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [], prose: [
            "32 bits with a meaning that both applications agreed on, in host byte order here. The peer's code point arrives as\n`SCTP_ADAPTATION_INDICATION`.",
        ], default: None,
        example: sctp_adaptation_layer(socket) }
    DisableFragments { "SCTP_DISABLE_FRAGMENTS", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [], prose: [
            "While it is on, sending such a message fails with EMSGSIZE.",
            "Only what is longer than the path MTU, headers included, is refused: a slightly shorter message is split.",
        ], default: Some("off"),
        example: sctp_disable_fragments(socket) }
    PeerAddrParams { "SCTP_PEER_ADDR_PARAMS", GetSet, size: size_of::<sys::sctp_paddrparams>(), least: size_of::<sys::sctp_paddrparams>(),
        grown: false, reported: false, adapted: true,
        keys: [place!(sctp_paddrparams.spp_address), place!(sctp_paddrparams.spp_assoc_id)], tail: [],
        members: [
            member("spp_hbinterval", place!(sctp_paddrparams.spp_hbinterval), numbers(32), true),
            member("spp_pathmtu", place!(sctp_paddrparams.spp_pathmtu), numbers(32), true),
            member("spp_flags", place!(sctp_paddrparams.spp_flags), numbers(32), true),
            member("spp_ipv6_flowlabel", place!(sctp_paddrparams.spp_ipv6_flowlabel), numbers(32), true),
            member("spp_pathmaxrxt", place!(sctp_paddrparams.spp_pathmaxrxt), numbers(16), true),
            member("spp_dscp", place!(sctp_paddrparams.spp_dscp), numbers(8), true),
        ],
        scope: "path", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the peer does not have that address", "", true, true, true),
            cause("EINVAL", 22, "an enabling and a disabling flag are both set", "", true, false, true),
            cause("EINVAL", 22, "SPP_PMTUD_DISABLE comes with a path MTU, not 0, outside 512 to 65536 bytes", "", true, false, true),
            cause("EAFNOSUPPORT", 47, "an association is meant, and the address is neither IPv4 nor IPv6", "give the IPv4 or IPv6 wildcard address to mean all paths", false, true, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "In C, the flags say which fields are used. A value that was read has the flags of what is on: to change that, replace the\nflag, such as `SPP_PMTUD_ENABLE` by `SPP_PMTUD_DISABLE` to set a path MTU. A time, limit or MTU of 0 leaves that value\nunchanged (a heartbeat interval of 0 needs `SPP_HB_TIME_IS_ZERO`). Without an address it applies to all paths of the\nassociation, and with the future association to later ones. `SPP_HB_DEMAND` sends a heartbeat at once and needs an\nassociation.",
            "An IPv4 or IPv6 wildcard address means all paths of the association; an empty one (family 0) is refused.",
            "Set for future associations, a heartbeat interval above 14400000 ms (4 h) is reduced to that; an association or a path keeps it.",
            "For future associations an interval takes effect even without SPP_HB_ENABLE.",
            "SPP_HB_DEMAND sends nothing unless an address of the peer is given and the association is established, and does not say so.",
            "A retransmission limit that a path has already exceeded makes it unreachable at once, a higher one reachable again, with a SCTP_PEER_ADDR_CHANGE.",
            "SPP_PMTUD_DISABLE with a path MTU of 0, which leaves that as it is, was refused in 13.0.",
            "On a one-to-many socket, the ids 0 to 2 are accepted with an address of the peer and its port.",
            "Read for future associations, spp_flags keeps the bits that the caller had set.",
        ], default: Some("heartbeat every 30000 ms, 5 retransmissions"),
        example: sctp_peer_addr_params(socket) }
    DefaultSendParam { "SCTP_DEFAULT_SEND_PARAM", GetSet, size: size_of::<sys::sctp_sndrcvinfo>(), least: size_of::<sys::sctp_sndrcvinfo>(),
        grown: false, reported: true, adapted: false,
        keys: [place!(sctp_sndrcvinfo.sinfo_assoc_id)], tail: [],
        members: [
            member("sinfo_stream", place!(sctp_sndrcvinfo.sinfo_stream), numbers(16), true),
            member("sinfo_ssn", place!(sctp_sndrcvinfo.sinfo_ssn), numbers(16), false),
            member("sinfo_flags", place!(sctp_sndrcvinfo.sinfo_flags), numbers(16), true),
            member("sinfo_ppid", place!(sctp_sndrcvinfo.sinfo_ppid), numbers(32), true),
            member("sinfo_context", place!(sctp_sndrcvinfo.sinfo_context), numbers(32), true),
            member("sinfo_timetolive", place!(sctp_sndrcvinfo.sinfo_timetolive), numbers(32), true),
            member("sinfo_tsn", place!(sctp_sndrcvinfo.sinfo_tsn), numbers(32), false),
            member("sinfo_cumtsn", place!(sctp_sndrcvinfo.sinfo_cumtsn), numbers(32), false),
            member("sinfo_keynumber", place!(sctp_sndrcvinfo.sinfo_keynumber), numbers(16), true),
            member("sinfo_keynumber_valid", place!(sctp_sndrcvinfo.sinfo_keynumber_valid), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the association has no such stream", "", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, false),
        ], prose: [
            "The default of one association or of future ones. Setting it also replaces the default partial-reliability policy,\nbecause the lifetime is part of it.",
            "For future associations any stream is accepted; SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC silently skip associations without it.",
            "A message sent with any ancillary data does not use this default.",
            "The association id that is read is the one that was last given to set, SCTP_ALL_ASSOC for example.",
        ], default: None,
        example: sctp_default_send_param(socket) }
    Events { "SCTP_EVENTS", GetSet, size: size_of::<sys::sctp_event_subscribe>(), least: size_of::<sys::sctp_event_subscribe>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("sctp_data_io_event", place!(sctp_event_subscribe.sctp_data_io_event), numbers(1), true),
            member("sctp_association_event", place!(sctp_event_subscribe.sctp_association_event), numbers(1), true),
            member("sctp_address_event", place!(sctp_event_subscribe.sctp_address_event), numbers(1), true),
            member("sctp_send_failure_event", place!(sctp_event_subscribe.sctp_send_failure_event), numbers(1), true),
            member("sctp_peer_error_event", place!(sctp_event_subscribe.sctp_peer_error_event), numbers(1), true),
            member("sctp_shutdown_event", place!(sctp_event_subscribe.sctp_shutdown_event), numbers(1), true),
            member("sctp_partial_delivery_event", place!(sctp_event_subscribe.sctp_partial_delivery_event), numbers(1), true),
            member("sctp_adaptation_layer_event", place!(sctp_event_subscribe.sctp_adaptation_layer_event), numbers(1), true),
            member("sctp_authentication_event", place!(sctp_event_subscribe.sctp_authentication_event), numbers(1), true),
            member("sctp_sender_dry_event", place!(sctp_event_subscribe.sctp_sender_dry_event), numbers(1), true),
            member("sctp_stream_reset_event", place!(sctp_event_subscribe.sctp_stream_reset_event), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [], prose: [
            "All are off by default, and setting it also applies to existing associations. The struct grows with the system, and\nLinux refuses one that is longer than its own, which is why `SCTP_EVENT` replaced it. Its first byte, which asks for\n`SCTP_SNDRCV` with every message, is replaced by `SCTP_RECVRCVINFO`.",
            "It ends with sctp_stream_reset_event; later types can only be turned on with SCTP_EVENT.",
            "It is set for the socket and for all its associations; reading returns what the socket has.",
            "Turning the sender-dry event on notifies a connected one-to-one socket at once if nothing is queued.",
        ], default: None,
        example: sctp_events(socket) }
    WantMappedV4Addr { "SCTP_I_WANT_MAPPED_V4_ADDR", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the socket is an IPv4 one", "", true, false, true),
        ], prose: [
            "While it is off, such a socket returns addresses of both families.",
            "SCTP_STATUS gives IPv4 addresses nevertheless.",
        ], default: Some("off"),
        example: sctp_i_want_mapped_v4_addr(socket) }
    MaxSeg { "SCTP_MAXSEG", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "0, the default, means no limit except the path MTU. It is a limit on top of the MTU, not a replacement, and only affects\nmessages sent later.",
            "An int at first; the struct by 9.0.",
            "Read from an association, it is the limit that was set, and 0 if none was; up to 13.0, it was the size at which messages are split now.",
        ], default: Some("0"),
        example: sctp_maxseg(socket) }
    HmacIdent { "SCTP_HMAC_IDENT", GetSet, size: size_of::<sys::sctp_hmacalgo>(), least: size_of::<sys::sctp_hmacalgo>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [Array { each: size_of::<u16>(), element: &[member("", (0, size_of::<u16>()), numbers(16), true)], room: 8, counter: Some(place!(sctp_hmacalgo.shmac_number_of_idents)) }],
        members: [],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the list lacks SHA-1, or names an algorithm twice or one that the kernel does not know", "", true, false, true),
            cause("EINVAL", 22, "the list has more algorithms than there is room for", "ask for an `HmacIdent<N>` with more room", true, true, false),
        ], prose: [
            "The list belongs to the endpoint and applies to future associations. SHA-1 must be in it, since RFC 4895 makes it\nmandatory; put SHA-256 first to have it preferred.",
            "Authentication is available unless net.inet.sctp.auth_enable is 0.",
        ], default: Some("SHA-256, SHA-1"),
        example: sctp_hmac_ident(socket) }
    AuthActiveKey { "SCTP_AUTH_ACTIVE_KEY", GetSet, size: size_of::<sys::sctp_authkeyid>(), least: size_of::<sys::sctp_authkeyid>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_authkeyid.scact_assoc_id)], tail: [],
        members: [
            member("scact_keynumber", place!(sctp_authkeyid.scact_keynumber), numbers(16), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "there is no such key, or it is deactivated and messages still need it", "add it with SCTP_AUTH_KEY first", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, false),
        ], prose: [
            "The key must have been added with `SCTP_AUTH_KEY`. Key 0, which is empty unless it was set, is active at first. A\nsingle message can use another key through `SCTP_AUTHINFO`.",
            "Authentication is available unless net.inet.sctp.auth_enable is 0.",
            "SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC skip associations without the key; SCTP_ALL_ASSOC fails only if the socket lacks it, having changed the others.",
            "A deactivated key that no message needs any more can be activated again.",
        ], default: Some("key 0"),
        example: sctp_auth_active_key(socket) }
    DelayedSack { "SCTP_DELAYED_SACK", GetSet, size: size_of::<sys::sctp_sack_info>(), least: size_of::<sys::sctp_sack_info>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_sack_info.sack_assoc_id)], tail: [],
        members: [
            member("sack_delay", place!(sctp_sack_info.sack_delay), numbers(32), true),
            member("sack_freq", place!(sctp_sack_info.sack_freq), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the delay is above 500 ms", "", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, false),
        ], prose: [
            "A field of 0 leaves that value unchanged; a frequency of 1 acknowledges every packet at once. RFC 9260 forbids a delay\nabove 500 ms.",
            "12.1 and older versions reduce a longer delay to 500 ms instead of refusing it.",
            "Called SCTP_DELAYED_ACK_TIME until about 8.0, and still in the manual page sctp(4).",
        ], default: Some("200 ms, every 2nd packet"),
        example: sctp_delayed_sack(socket) }
    FragmentInterleave { "SCTP_FRAGMENT_INTERLEAVE", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(32), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the level is not 0, 1 or 2", "", true, false, true),
        ], prose: [
            "Level 0 delivers a message completely before any other, level 1 may alternate between associations, and level 2 also\nbetween streams of one association. From level 1 on, `SCTP_RCVINFO` is needed to tell which message a part belongs to.\nUser message interleaving (`SCTP_INTERLEAVING_SUPPORTED`) builds on level 2.",
        ], default: Some("1"),
        example: sctp_fragment_interleave(socket) }
    PartialDeliveryPoint { "SCTP_PARTIAL_DELIVERY_POINT", GetSet, size: size_of::<u32>(), least: size_of::<u32>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<u32>()), numbers(32), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "it exceeds the receive buffer", "raise SO_RCVBUF first", true, false, true),
        ], prose: [
            "A message up to this size arrives in one piece if the caller's buffer is large enough. A smaller value frees the\nreceive window earlier.",
            "A value above half of the receive buffer counts as half of it.",
            "With 0, partial delivery starts as soon as any data of a message has arrived.",
        ], default: Some("half of the receive buffer that the socket began with"),
        example: sctp_partial_delivery_point(socket) }
    UseExtRcvInfo { "SCTP_USE_EXT_RCVINFO", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [], prose: [
            "The manual page sctp(4) misspells it SCTP_USE_EXT_RECVINFO.",
        ], default: Some("off"),
        example: sctp_use_ext_rcvinfo(socket) }
    AutoAsconf { "SCTP_AUTO_ASCONF", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the socket is not bound to all addresses, or not yet bound", "bind it to the wildcard address first", true, true, true),
            cause("EPERM", 1, "the administrator switched it off", "set net.inet.sctp.auto_asconf=1", false, false, true),
        ], prose: [
            "Only associations whose peer supports address reconfiguration benefit. Both sides need authentication for that, as\nRFC 5061 requires.",
            "It takes effect at bind().",
        ], default: Some("on for sockets bound to all addresses"),
        example: sctp_auto_asconf(socket) }
    MaxBurst { "SCTP_MAX_BURST", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, false),
        ], prose: [
            "0 turns the limit off.",
            "A single byte before 9.0.",
        ], default: Some("4"),
        example: sctp_max_burst(socket) }
    Context { "SCTP_CONTEXT", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, false),
        ], prose: [
            "It is returned in `SCTP_RCVINFO` and `SCTP_SNDRCV`, never sent, and independent of the context that a sender passes\nwith a message. A server can use it to look up its own state.",
        ], default: Some("0"),
        example: sctp_context(socket) }
    ExplicitEor { "SCTP_EXPLICIT_EOR", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [], prose: [
            "While it is off, every send call is a message of its own. It allows messages larger than the send buffer.",
        ], default: Some("off"),
        example: sctp_explicit_eor(socket) }
    ReusePort { "SCTP_REUSE_PORT", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: OneToOne, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the socket is one-to-many or already bound", "set it on a one-to-one socket (SOCK_STREAM) before bind()", true, false, true),
            cause("EINVAL", 22, "the socket is one-to-many", "use a one-to-one socket (SOCK_STREAM)", true, true, false),
        ], prose: [
            "Every socket involved has to set it before bind(). A client can then use one port towards many servers.",
            "Setting false turns it on as well (source of October 2025): the kernel tests the pointer, not the value.",
        ], default: Some("off"),
        example: sctp_reuse_port(socket) }
    Event { "SCTP_EVENT", GetSet, size: size_of::<sys::sctp_event>(), least: size_of::<sys::sctp_event>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_event.se_assoc_id), place!(sctp_event.se_type)], tail: [],
        members: [
            member("se_on", place!(sctp_event.se_on), numbers(1), true),
        ],
        scope: "event", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the kernel does not know the type of notification", "", true, true, true),
            cause("ENOTSUP", 45, "the type is SCTP_NOTIFICATIONS_STOPPED_EVENT, which is never sent", "", false, true, true),
            cause("ENOTSUP", 45, "SCTP_SENDER_DRY_EVENT is asked for on all current associations", "set it for each association", false, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, false),
        ], prose: [
            "It can be set for one association, for the future ones, or for all; turning\n`SCTP_SENDER_DRY_EVENT` on for an association with nothing to send notifies at once. See section 6.2.2 of\nthe RFC.",
        ], default: Some("off"),
        example: sctp_event(socket) }
    RecvRcvInfo { "SCTP_RECVRCVINFO", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [], prose: [
            "Off by default, and needed to tell the streams and associations of received messages apart.",
        ], default: Some("off"),
        example: sctp_recvrcvinfo(socket) }
    RecvNxtInfo { "SCTP_RECVNXTINFO", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [], prose: [], default: Some("off"),
        example: sctp_recvnxtinfo(socket) }
    DefaultSndInfo { "SCTP_DEFAULT_SNDINFO", GetSet, size: size_of::<sys::sctp_sndinfo>(), least: size_of::<sys::sctp_sndinfo>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_sndinfo.snd_assoc_id)], tail: [],
        members: [
            member("snd_sid", place!(sctp_sndinfo.snd_sid), numbers(16), true),
            member("snd_flags", place!(sctp_sndinfo.snd_flags), numbers(16), true),
            member("snd_ppid", place!(sctp_sndinfo.snd_ppid), numbers(32), true),
            member("snd_context", place!(sctp_sndinfo.snd_context), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the association has no such stream", "", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, false),
        ], prose: [
            "`SCTP_SNDINFO` or `SCTP_SNDRCV` overrides all of it for one message.",
            "A message sent with any ancillary data does not use this default.",
            "For future associations any stream is accepted; SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC silently skip associations without it.",
        ], default: None,
        example: sctp_default_sndinfo(socket) }
    DefaultPrInfo { "SCTP_DEFAULT_PRINFO", GetSet, size: size_of::<sys::sctp_default_prinfo>(), least: size_of::<sys::sctp_default_prinfo>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_default_prinfo.pr_assoc_id)], tail: [],
        members: [
            member("pr_policy", place!(sctp_default_prinfo.pr_policy), numbers(16), true),
            member("pr_value", place!(sctp_default_prinfo.pr_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the kernel does not know the policy", "", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, false),
        ], prose: [
            "The policy says what the value is: a lifetime in milliseconds, a number of retransmissions, or a priority (0 is the\nhighest). The default is full reliability, `SCTP_PR_SCTP_NONE`. `SCTP_PRINFO` overrides it for one message.",
            "A message sent with any ancillary data does not use this default.",
            "With SCTP_PR_SCTP_NONE, a value other than 0 is a lifetime, as with SCTP_PR_SCTP_TTL.",
        ], default: Some("SCTP_PR_SCTP_NONE"),
        example: sctp_default_prinfo(socket) }
    Status { "SCTP_STATUS", Get, size: size_of::<sys::sctp_status>(), least: size_of::<sys::sctp_status>(),
        grown: false, reported: true, adapted: false,
        keys: [place!(sctp_status.sstat_assoc_id)], tail: [],
        members: [
            member("sstat_assoc_id", place!(sctp_status.sstat_assoc_id), numbers(32), true),
            member("sstat_state", place!(sctp_status.sstat_state), numbers(32), true),
            member("sstat_rwnd", place!(sctp_status.sstat_rwnd), numbers(32), true),
            member("sstat_unackdata", place!(sctp_status.sstat_unackdata), numbers(16), true),
            member("sstat_penddata", place!(sctp_status.sstat_penddata), numbers(16), true),
            member("sstat_instrms", place!(sctp_status.sstat_instrms), numbers(16), true),
            member("sstat_outstrms", place!(sctp_status.sstat_outstrms), numbers(16), true),
            member("sstat_fragmentation_point", place!(sctp_status.sstat_fragmentation_point), numbers(32), true),
            member("sstat_primary.spinfo_address", place!(sctp_status.sstat_primary.spinfo_address), addresses(true, false), false),
            member("sstat_primary.spinfo_assoc_id", place!(sctp_status.sstat_primary.spinfo_assoc_id), numbers(32), false),
            member("sstat_primary.spinfo_state", place!(sctp_status.sstat_primary.spinfo_state), numbers(32), false),
            member("sstat_primary.spinfo_cwnd", place!(sctp_status.sstat_primary.spinfo_cwnd), numbers(32), false),
            member("sstat_primary.spinfo_srtt", place!(sctp_status.sstat_primary.spinfo_srtt), numbers(32), false),
            member("sstat_primary.spinfo_rto", place!(sctp_status.sstat_primary.spinfo_rto), numbers(32), false),
            member("sstat_primary.spinfo_mtu", place!(sctp_status.sstat_primary.spinfo_mtu), numbers(32), false),
        ],
        scope: "assoc", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the id is a special one, or the one-to-one socket has no association", "", true, true, false),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, false),
        ], prose: [], default: None,
        example: sctp_status(socket, assoc) }
    PeerAddrInfo { "SCTP_GET_PEER_ADDR_INFO", Get, size: size_of::<sys::sctp_paddrinfo>(), least: size_of::<sys::sctp_paddrinfo>(),
        grown: false, reported: true, adapted: false,
        keys: [place!(sctp_paddrinfo.spinfo_address), place!(sctp_paddrinfo.spinfo_assoc_id)], tail: [],
        members: [
            member("spinfo_address", place!(sctp_paddrinfo.spinfo_address), addresses(true, false), true),
            member("spinfo_assoc_id", place!(sctp_paddrinfo.spinfo_assoc_id), numbers(32), true),
            member("spinfo_state", place!(sctp_paddrinfo.spinfo_state), numbers(32), true),
            member("spinfo_cwnd", place!(sctp_paddrinfo.spinfo_cwnd), numbers(32), true),
            member("spinfo_srtt", place!(sctp_paddrinfo.spinfo_srtt), numbers(32), true),
            member("spinfo_rto", place!(sctp_paddrinfo.spinfo_rto), numbers(32), true),
            member("spinfo_mtu", place!(sctp_paddrinfo.spinfo_mtu), numbers(32), true),
        ],
        scope: "path", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("ENOENT", 2, "the peer does not have that address, or there is no association", "", false, true, false),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, false),
        ], prose: [
            "The MTU is the room for chunks, without the headers.",
            "A potentially failed path is not shown as such.",
            "On a one-to-many socket, the ids 0 to 2 are accepted with an address of the peer and its port.",
        ], default: None,
        example: sctp_get_peer_addr_info(socket, assoc, peer) }
    PeerAuthChunks { "SCTP_PEER_AUTH_CHUNKS", Get, size: size_of::<sys::sctp_authchunks>(), least: size_of::<sys::sctp_authchunks>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_authchunks.gauth_assoc_id)], tail: [Array { each: size_of::<u8>(), element: &[member("", (0, size_of::<u8>()), numbers(8), true)], room: 256, counter: Some(place!(sctp_authchunks.gauth_number_of_chunks)) }],
        members: [],
        scope: "assoc", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("ENOENT", 2, "the id is a special one, or the one-to-one socket has no association", "", false, true, false),
            cause("EINVAL", 22, "the buffer is too small for the list", "", true, true, false),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, false),
        ], prose: [
            "The RFC requires ENOBUFS if the buffer is too small.",
        ], default: None,
        example: sctp_peer_auth_chunks(socket, assoc) }
    LocalAuthChunks { "SCTP_LOCAL_AUTH_CHUNKS", Get, size: size_of::<sys::sctp_authchunks>(), least: size_of::<sys::sctp_authchunks>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_authchunks.gauth_assoc_id)], tail: [Array { each: size_of::<u8>(), element: &[member("", (0, size_of::<u8>()), numbers(8), true)], room: 256, counter: Some(place!(sctp_authchunks.gauth_number_of_chunks)) }],
        members: [],
        scope: "assoc", only: Neither, refused: Some(42),
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the buffer is too small for the list", "", true, true, false),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, false),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, false),
        ], prose: [
            "They are added with `SCTP_AUTH_CHUNK`; an association keeps the list it started with.",
            "The RFC requires ENOBUFS if the buffer is too small.",
        ], default: Some("SCTP_ASCONF_ACK, SCTP_ASCONF"),
        example: sctp_local_auth_chunks(socket) }
    AssocNumber { "SCTP_GET_ASSOC_NUMBER", Get, size: size_of::<u32>(), least: size_of::<u32>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<u32>()), numbers(32), true),
        ],
        scope: "socket", only: OneToMany, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the socket is one-to-one", "use a one-to-many socket (SOCK_SEQPACKET)", true, true, false),
        ], prose: [], default: None,
        example: sctp_get_assoc_number(socket) }
    AssocIdList { "SCTP_GET_ASSOC_ID_LIST", Get, size: size_of::<sys::sctp_assoc_ids>(), least: size_of::<sys::sctp_assoc_ids>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [Array { each: size_of::<sys::sctp_assoc_t>(), element: &[member("", (0, size_of::<sys::sctp_assoc_t>()), numbers(32), true)], room: 256, counter: Some(place!(sctp_assoc_ids.gaids_number_of_ids)) }],
        members: [],
        scope: "socket", only: OneToMany, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the socket is one-to-one or there are more associations than the list has room for", "ask for an `AssocIdList<N>` with more room; SCTP_GET_ASSOC_NUMBER says how many there are", true, true, false),
        ], prose: [
            "There is room for 256 unless you ask for more: `AssocIdList<5000>`. `SCTP_GET_ASSOC_NUMBER` says how many there are, but\nassociations may come between the two calls: leave room and be prepared to try again.",
        ], default: None,
        example: sctp_get_assoc_id_list(socket) }
    SetPeerPrimaryAddr { "SCTP_SET_PEER_PRIMARY_ADDR", Set, size: size_of::<sys::sctp_setpeerprim>(), least: size_of::<sys::sctp_setpeerprim>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_setpeerprim.sspp_assoc_id)], tail: [],
        members: [
            member("sspp_addr", place!(sctp_setpeerprim.sspp_addr), addresses(true, false), true),
        ],
        scope: "assoc", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the id is a special one, or the one-to-one socket has no association", "", true, false, true),
            cause("EINVAL", 22, "the association does not use that local address", "", true, false, true),
            cause("EINVAL", 22, "address reconfiguration was not negotiated, or the same request waits to be sent", "leave SCTP_ASCONF_SUPPORTED on before connecting", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, false, true),
        ], prose: [
            "The request travels in an ASCONF chunk, so both sides need address reconfiguration and authentication. Success\nmeans that it was queued, not that the peer agreed.",
            "Address reconfiguration is available unless net.inet.sctp.asconf_enable is 0.",
        ], default: None,
        example: sctp_set_peer_primary_addr(socket, assoc, local) }
    AuthChunk { "SCTP_AUTH_CHUNK", Set, size: size_of::<sys::sctp_authchunk>(), least: size_of::<sys::sctp_authchunk>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("sauth_chunk", place!(sctp_authchunk.sauth_chunk), numbers(8), true),
        ],
        scope: "socket", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "that chunk type cannot be authenticated", "", true, false, true),
        ], prose: [
            "It applies to future associations, and a type cannot be removed again. `SCTP_LOCAL_AUTH_CHUNKS` reads the list. INIT,\nINIT ACK, SHUTDOWN COMPLETE and AUTH cannot be authenticated. Messages are in DATA chunks, or in I-DATA chunks (0x40)\nwhere interleaving was negotiated: name both.",
            "Authentication is available unless net.inet.sctp.auth_enable is 0.",
            "It turns SCTP_AUTH_SUPPORTED on for future associations.",
        ], default: None,
        example: sctp_auth_chunk(socket) }
    AuthKey { "SCTP_AUTH_KEY", Set, size: size_of::<sys::sctp_authkey>(), least: size_of::<sys::sctp_authkey>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_authkey.sca_assoc_id)], tail: [Array { each: size_of::<u8>(), element: &[member("", (0, size_of::<u8>()), numbers(8), true)], room: 65528, counter: Some(place!(sctp_authkey.sca_keylength)) }],
        members: [
            member("sca_keynumber", place!(sctp_authkey.sca_keynumber), numbers(16), true),
        ],
        scope: "assoc", only: Neither, refused: Some(42),
        get_ids: [], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the key is longer than the argument", "", true, false, true),
            cause("EBUSY", 16, "the key that it would replace is deactivated, or unacknowledged messages need it", "delete that key first, or use another number", false, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, false, true),
        ], prose: [
            "Peers agree on keys by other means, and both have to hold one under the same number. Adding a key does not use it: see\n`SCTP_AUTH_ACTIVE_KEY`.",
            "A key length of 0 stands for all bytes that follow.",
            "Authentication is available unless net.inet.sctp.auth_enable is 0.",
        ], default: None,
        example: sctp_auth_key(socket) }
    AuthDeactivateKey { "SCTP_AUTH_DEACTIVATE_KEY", Set, size: size_of::<sys::sctp_authkeyid>(), least: size_of::<sys::sctp_authkeyid>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_authkeyid.scact_assoc_id)], tail: [],
        members: [
            member("scact_keynumber", place!(sctp_authkeyid.scact_keynumber), numbers(16), true),
        ],
        scope: "assoc", only: Neither, refused: Some(42),
        get_ids: [], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "there is no such key or it is the active one", "activate another key first", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, false, true),
        ], prose: [
            "Messages already queued with it are still sent and authenticated; when the last is acknowledged,\n`SCTP_AUTHENTICATION_EVENT` says so (`SCTP_AUTH_FREE_KEY`) and the key can be deleted. The active key cannot be\ndeactivated.",
            "SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC skip associations without the key, and those where it is active; SCTP_ALL_ASSOC fails only if so does SCTP_FUTURE_ASSOC, having changed the others.",
            "For future associations it deletes the key.",
        ], default: None,
        example: sctp_auth_deactivate_key(socket) }
    AuthDeleteKey { "SCTP_AUTH_DELETE_KEY", Set, size: size_of::<sys::sctp_authkeyid>(), least: size_of::<sys::sctp_authkeyid>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_authkeyid.scact_assoc_id)], tail: [],
        members: [
            member("scact_keynumber", place!(sctp_authkeyid.scact_keynumber), numbers(16), true),
        ],
        scope: "assoc", only: Neither, refused: Some(42),
        get_ids: [], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "there is no such key, or it is active or in use", "use SCTP_AUTH_DEACTIVATE_KEY first", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, false, true),
        ], prose: [
            "It may not be the active one. To delete it when no queued message needs it, deactivate it first and wait for\n`SCTP_AUTH_FREE_KEY`.",
            "SCTP_CURRENT_ASSOC and SCTP_ALL_ASSOC skip associations that cannot delete it; SCTP_ALL_ASSOC fails only if so does SCTP_FUTURE_ASSOC, having changed the others.",
        ], default: None,
        example: sctp_auth_delete_key(socket) }
    EnableStreamReset { "SCTP_ENABLE_STREAM_RESET", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "an unknown bit is set", "", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, false),
        ], prose: [
            "The association must also have negotiated reconfiguration (RFC 6525) when it was set up. Linux requires\nthe same bits to send such a request.",
            "Reconfiguration is negotiated unless net.inet.sctp.reconfig_enable is 0.",
        ], default: Some("none"),
        example: sctp_enable_stream_reset(socket) }
    ResetStreams { "SCTP_RESET_STREAMS", Set, size: size_of::<sys::sctp_reset_streams>(), least: size_of::<sys::sctp_reset_streams>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_reset_streams.srs_assoc_id)], tail: [Array { each: size_of::<u16>(), element: &[member("", (0, size_of::<u16>()), numbers(16), true)], room: 32764, counter: Some(place!(sctp_reset_streams.srs_number_streams)) }],
        members: [
            member("srs_flags", place!(sctp_reset_streams.srs_flags), numbers(16), true),
        ],
        scope: "assoc", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("ENOENT", 2, "the id is a special one, or the one-to-one socket has no association", "", false, false, true),
            cause("EOPNOTSUPP", 45, "the association did not negotiate reconfiguration", "", false, false, true),
            cause("EINVAL", 22, "the association is not established, or is being shut down", "", true, false, true),
            cause("EALREADY", 37, "incoming streams are asked for, and an earlier request is still outstanding", "wait for SCTP_STREAM_RESET_EVENT", false, false, true),
            cause("ENOMEM", 12, "more than 200 incoming streams are named at once", "name none, which means all, or reset them in several calls", false, false, true),
            cause("EINVAL", 22, "a stream does not exist or no direction is given", "", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, false, true),
        ], prose: [
            "It asks for our outgoing streams, for the peer's, or for both; an empty list means all of them. Success means that\nthe request was sent; `SCTP_STREAM_RESET_EVENT` reports the outcome. Only one request can be outstanding.",
            "An option of this name with another argument existed from 2004 on.",
            "A request for outgoing streams alone is never refused because of another one: it waits for that.",
            "Until a stream is reset, sending on it gives EAGAIN.",
        ], default: None,
        example: sctp_reset_streams(socket, assoc) }
    ResetAssoc { "SCTP_RESET_ASSOC", Set, size: size_of::<sys::sctp_assoc_t>(), least: size_of::<sys::sctp_assoc_t>(),
        grown: false, reported: false, adapted: false,
        keys: [(0, size_of::<sys::sctp_assoc_t>())], tail: [],
        members: [],
        scope: "assoc", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("ENOENT", 2, "the id is a special one, or the one-to-one socket has no association", "", false, false, true),
            cause("EOPNOTSUPP", 45, "the association did not negotiate reconfiguration", "", false, false, true),
            cause("EINVAL", 22, "the association is not established, or is being shut down", "", true, false, true),
            cause("EALREADY", 37, "an earlier request is still outstanding", "wait for SCTP_ASSOC_RESET_EVENT", false, false, true),
            cause("EBUSY", 16, "data is queued or unacknowledged", "wait for SCTP_SENDER_DRY_EVENT", false, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, false, true),
        ], prose: [
            "The argument is just the association id. No data may be queued or unacknowledged; `SCTP_ASSOC_RESET_EVENT` reports\nthe outcome.",
        ], default: None,
        example: sctp_reset_assoc(socket, assoc) }
    AddStreams { "SCTP_ADD_STREAMS", Set, size: size_of::<sys::sctp_add_streams>(), least: size_of::<sys::sctp_add_streams>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_add_streams.sas_assoc_id)], tail: [],
        members: [
            member("sas_instrms", place!(sctp_add_streams.sas_instrms), numbers(16), true),
            member("sas_outstrms", place!(sctp_add_streams.sas_outstrms), numbers(16), true),
        ],
        scope: "assoc", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("ENOENT", 2, "the id is a special one, or the one-to-one socket has no association", "", false, false, true),
            cause("EOPNOTSUPP", 45, "the association did not negotiate reconfiguration", "", false, false, true),
            cause("EINVAL", 22, "the association is not established, or is being shut down", "", true, false, true),
            cause("EALREADY", 37, "an earlier request is still outstanding", "wait for SCTP_STREAM_CHANGE_EVENT", false, false, true),
            cause("EINVAL", 22, "both numbers are 0, there would be more than 65535 streams, or more inbound ones than SCTP_INITMSG allowed", "", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, false, true),
        ], prose: [
            "`SCTP_STREAM_CHANGE_EVENT` reports the outcome. Streams cannot be removed again; the maximum is 65535 in each direction.",
            "Called SCTP_RESET_ADD_STREAMS before the RFC.",
        ], default: None,
        example: sctp_add_streams(socket, assoc) }
    RemoteUdpEncapsPort { "SCTP_REMOTE_UDP_ENCAPS_PORT", GetSet, size: size_of::<sys::sctp_udpencaps>(), least: size_of::<sys::sctp_udpencaps>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_udpencaps.sue_address), place!(sctp_udpencaps.sue_assoc_id)], tail: [],
        members: [
            member("sue_port", place!(sctp_udpencaps.sue_port), numbers(16), true),
        ],
        scope: "path", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: ["net.inet.sctp.udp_tunneling_port=9899"],
        causes: [
            cause("EINVAL", 22, "the peer does not have that address", "", true, true, true),
            cause("EAFNOSUPPORT", 47, "the address is neither IPv4 nor IPv6", "give the IPv4 or IPv6 wildcard address to mean the association", false, true, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "0, the default, sends plain SCTP. Set it for future associations before connecting through a NAT, or for one address\nof an existing association; without an address it applies to all of them on Linux. Each packet from the peer replaces\nit by the port that it came from. 9899 is the registered one.",
            "net.inet.sctp.udp_tunneling_port is the local UDP port, for both directions.",
            "An IPv4 or IPv6 wildcard address means the association, an empty one (family 0) is refused. Set for the association, the port only applies to addresses that the peer adds later: existing paths keep theirs.",
            "On a one-to-many socket, the ids 0 to 2 are accepted with an address of the peer and its port.",
        ], default: Some("0"),
        example: sctp_remote_udp_encaps_port(socket) }
    PrStreamStatus { "SCTP_PR_STREAM_STATUS", Get, size: size_of::<sys::sctp_prstatus>(), least: size_of::<sys::sctp_prstatus>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_prstatus.sprstat_assoc_id), place!(sctp_prstatus.sprstat_sid), place!(sctp_prstatus.sprstat_policy)], tail: [],
        members: [
            member("sprstat_abandoned_unsent", place!(sctp_prstatus.sprstat_abandoned_unsent), numbers(64), true),
            member("sprstat_abandoned_sent", place!(sctp_prstatus.sprstat_abandoned_sent), numbers(64), true),
        ],
        scope: "stream-policy", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "no association is selected, or the stream does not exist", "", true, true, false),
            cause("EINVAL", 22, "the policy is SCTP_PR_SCTP_NONE, or not counted by this kernel", "only SCTP_PR_SCTP_ALL is counted in usual kernels", true, true, false),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, false),
        ], prose: [
            "Two counts: messages of which nothing had been sent, and messages that had been sent in part. The policy\n`SCTP_PR_SCTP_ALL` gives the sum over all policies.",
        ], default: None,
        example: sctp_pr_stream_status(socket, assoc) }
    PrAssocStatus { "SCTP_PR_ASSOC_STATUS", Get, size: size_of::<sys::sctp_prstatus>(), least: size_of::<sys::sctp_prstatus>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_prstatus.sprstat_assoc_id), place!(sctp_prstatus.sprstat_policy)], tail: [],
        members: [
            member("sprstat_sid", place!(sctp_prstatus.sprstat_sid), numbers(16), true),
            member("sprstat_abandoned_unsent", place!(sctp_prstatus.sprstat_abandoned_unsent), numbers(64), true),
            member("sprstat_abandoned_sent", place!(sctp_prstatus.sprstat_abandoned_sent), numbers(64), true),
        ],
        scope: "policy", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "no association is selected", "", true, true, false),
            cause("EINVAL", 22, "the policy is SCTP_PR_SCTP_NONE, or does not exist", "", true, true, false),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, false),
        ], prose: [
            "The same counts as `SCTP_PR_STREAM_STATUS`, over all streams; the stream number is ignored.",
        ], default: None,
        example: sctp_pr_assoc_status(socket, assoc) }
    PrSupported { "SCTP_PR_SUPPORTED", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the association exists already", "set it before connecting", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "Setting applies to future associations. Reading from an association returns what was negotiated.",
        ], default: Some("on"),
        example: sctp_pr_supported(socket) }
    PeerAddrThresholds { "SCTP_PEER_ADDR_THLDS", GetSet, size: size_of::<sys::sctp_paddrthlds>(), least: size_of::<sys::sctp_paddrthlds>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_paddrthlds.spt_address), place!(sctp_paddrthlds.spt_assoc_id)], tail: [],
        members: [
            member("spt_pathmaxrxt", place!(sctp_paddrthlds.spt_pathmaxrxt), numbers(16), true),
            member("spt_pathpfthld", place!(sctp_paddrthlds.spt_pathpfthld), numbers(16), true),
            member("spt_pathcpthld", place!(sctp_paddrthlds.spt_pathcpthld), numbers(16), true),
        ],
        scope: "path", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the peer does not have that address", "", true, true, true),
            cause("EINVAL", 22, "spt_pathcpthld is not 0xffff", "this system never switches the primary path", true, false, true),
            cause("EAFNOSUPPORT", 47, "the address is neither IPv4 nor IPv6", "give the IPv4 or IPv6 wildcard address to mean all paths", false, true, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "A path that is potentially failed is avoided while another works, without waiting for it to fail (quick failover). A\nthreshold for that at or above the path's limit turns it off. Without an address it applies to all paths.",
            "The threshold for switching the primary path must be 0xffff (never), which the RFC allows.",
            "An IPv4 or IPv6 wildcard address means all paths of the association; an empty one (family 0) is refused.",
            "0 is a threshold like any other; both are always set, and a path that is beyond one already fails, or potentially fails, at once.",
            "On a one-to-many socket, the ids 0 to 2 are accepted with an address of the peer and its port.",
            "The struct had two thresholds at first: so in 9.1 and 9.3.",
        ], default: Some("failed at the 6th error, never potentially failed"),
        example: sctp_peer_addr_thlds(socket) }
    InterleavingSupported { "SCTP_INTERLEAVING_SUPPORTED", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: ["SCTP_FRAGMENT_INTERLEAVE"],
        causes: [
            cause("EINVAL", 22, "the association exists already", "set it before connecting", true, false, true),
            cause("EINVAL", 22, "SCTP_FRAGMENT_INTERLEAVE is not 2", "set SCTP_FRAGMENT_INTERLEAVE to 2 first", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "With it a large message no longer blocks the other streams. Setting applies to future associations; reading from an\nassociation returns what was negotiated. Raise `SCTP_FRAGMENT_INTERLEAVE` first.",
        ], default: Some("off"),
        example: sctp_interleaving_supported(socket) }
    StreamScheduler { "SCTP_STREAM_SCHEDULER", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "this kernel does not have that scheduler", "", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, false),
        ], prose: [
            "A scheduler only matters while several streams have data waiting. Priorities and weights come from\n`SCTP_STREAM_SCHEDULER_VALUE`. The numbers behind the names differ between systems.",
            "Called SCTP_PLUGGABLE_SS before 14.0.",
            "The fair scheduler is SCTP_SS_FB; there is no weighted fair queueing.",
        ], default: Some("SCTP_SS_DEFAULT"),
        example: sctp_stream_scheduler(socket) }
    StreamSchedulerValue { "SCTP_STREAM_SCHEDULER_VALUE", GetSet, size: size_of::<sys::sctp_stream_value>(), least: size_of::<sys::sctp_stream_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_stream_value.assoc_id), place!(sctp_stream_value.stream_id)], tail: [],
        members: [
            member("stream_value", place!(sctp_stream_value.stream_value), numbers(16), true),
        ],
        scope: "stream", only: Neither, refused: None,
        get_ids: [], set_ids: ["SCTP_CURRENT_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the stream does not exist, or its scheduler has no value for it", "", true, true, true),
            cause("EINVAL", 22, "the id is a special one, or the one-to-one socket has no association", "", true, true, false),
            cause("EINVAL", 22, "the one-to-one socket has no association", "", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, false, true),
        ], prose: [
            "With `SCTP_SS_PRIO` the lowest number goes first; with weighted fair queueing a stream gets capacity in proportion to\nits number. Schedulers that need no value ignore it or refuse it.",
            "Called SCTP_SS_VALUE before 14.0.",
            "Only SCTP_SS_PRIO has values; with the other schedulers both directions are refused.",
            "SCTP_CURRENT_ASSOC silently skips associations that have no such stream or no value for it.",
        ], default: None,
        example: sctp_stream_scheduler_value(socket, assoc) }
    AcceptZeroChecksum { "SCTP_ACCEPT_ZERO_CHECKSUM", Set, size: size_of::<u32>(), least: size_of::<u32>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<u32>()), numbers(32), true),
        ],
        scope: "socket", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the kernel does not know that method", "", true, false, true),
        ], prose: [
            "The value names that other method; DTLS below SCTP, as in WebRTC, is the only one so far. It is announced to peers of\nfuture associations, which may then leave the CRC32c out.",
        ], default: Some("off"),
        example: sctp_accept_zero_checksum(socket) }
    AsconfSupported { "SCTP_ASCONF_SUPPORTED", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the association exists already", "set it before connecting", true, false, true),
            cause("EINVAL", 22, "chunk authentication is off", "set SCTP_AUTH_SUPPORTED first", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it says whether\nthe extension was negotiated there. On Linux it lets one socket use the extension while the system-wide switch stays\noff.",
            "It also adds ASCONF and ASCONF-ACK to the chunks that peers authenticate, or takes them away.",
        ], default: Some("on"),
        example: sctp_asconf_supported(socket) }
    AuthSupported { "SCTP_AUTH_SUPPORTED", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the association exists already", "set it before connecting", true, false, true),
            cause("EINVAL", 22, "address reconfiguration needs it", "clear SCTP_ASCONF_SUPPORTED first", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it says whether\nthe extension was negotiated there. On Linux it gives one socket authentication without the system-wide switch; the\noptions of keys and chunk types then work there.",
        ], default: Some("on"),
        example: sctp_auth_supported(socket) }
    EcnSupported { "SCTP_ECN_SUPPORTED", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the association exists already", "set it before connecting", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it says whether\nexplicit congestion notification was negotiated there.",
        ], default: Some("on"),
        example: sctp_ecn_supported(socket) }
    ReconfigSupported { "SCTP_RECONFIG_SUPPORTED", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the association exists already", "set it before connecting", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it says whether\nthe extension was negotiated there. Offering it is not enough to let a peer act: `SCTP_ENABLE_STREAM_RESET` says which\nof its requests are granted.",
        ], default: Some("on"),
        example: sctp_reconfig_supported(socket) }
    NrsackSupported { "SCTP_NRSACK_SUPPORTED", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the association exists already", "set it before connecting", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "Such non-renegable acknowledgements (draft-natarajan-tsvwg-sctp-nrsack-08) let a sender free its buffers earlier. With\n`SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it says what was\nnegotiated there.",
        ], default: Some("off"),
        example: sctp_nrsack_supported(socket) }
    PktdropSupported { "SCTP_PKTDROP_SUPPORTED", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the association exists already", "set it before connecting", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "With such reports (draft-stewart-sctp-pktdrprep-16) a sender on a link with bit errors need not treat every loss as\ncongestion. With `SCTP_FUTURE_ASSOC` it is what the socket offers to its next peers; with the id of an association it\nsays what was negotiated there.",
        ], default: Some("off"),
        example: sctp_pktdrop_supported(socket) }
    MaxCwnd { "SCTP_MAX_CWND", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, true),
        ], prose: [
            "A larger window shrinks to the bound at once, but never below one packet.",
        ], default: Some("0 (no bound)"),
        example: sctp_max_cwnd(socket) }
    Timeouts { "SCTP_TIMEOUTS", Get, size: size_of::<sys::sctp_timeouts>(), least: size_of::<sys::sctp_timeouts>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_timeouts.stimo_assoc_id)], tail: [],
        members: [
            member("stimo_init", place!(sctp_timeouts.stimo_init), numbers(32), true),
            member("stimo_data", place!(sctp_timeouts.stimo_data), numbers(32), true),
            member("stimo_sack", place!(sctp_timeouts.stimo_sack), numbers(32), true),
            member("stimo_shutdown", place!(sctp_timeouts.stimo_shutdown), numbers(32), true),
            member("stimo_heartbeat", place!(sctp_timeouts.stimo_heartbeat), numbers(32), true),
            member("stimo_cookie", place!(sctp_timeouts.stimo_cookie), numbers(32), true),
            member("stimo_shutdownack", place!(sctp_timeouts.stimo_shutdownack), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the id is a special one, or the one-to-one socket has no association", "", true, true, false),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, false),
        ], prose: [], default: None,
        example: sctp_timeouts(socket, assoc) }
    Cmt { "SCTP_CMT_ON_OFF", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: ["net.inet.sctp.cmt_on_off=1"],
        causes: [
            cause("ENOPROTOOPT", 42, "concurrent multipath transfer is switched off on this system", "set net.inet.sctp.cmt_on_off=1", false, false, true),
            cause("EINVAL", 22, "there is no such mode", "", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, false),
        ], prose: [
            "Concurrent multipath transfer is experimental; the modes differ in how the paths share one congestion control.",
            "Reading works without the sysctl; only setting needs it, even to turn the mode off.",
        ], default: Some("SCTP_CMT_OFF"),
        example: sctp_cmt_on_off(socket) }
    PluggableCc { "SCTP_PLUGGABLE_CC", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "there is no such module", "", true, false, true),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, true),
            cause("EINVAL", 22, "this direction does not accept that special id", "", true, true, false),
        ], prose: [
            "It can be changed while data flows; the new module then starts from scratch on every path.",
        ], default: Some("SCTP_CC_RFC2581"),
        example: sctp_pluggable_cc(socket) }
    SndBufUse { "SCTP_GET_SNDBUF_USE", Get, size: size_of::<sys::sctp_sockstat>(), least: size_of::<sys::sctp_sockstat>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_sockstat.ss_assoc_id)], tail: [],
        members: [
            member("ss_total_sndbuf", place!(sctp_sockstat.ss_total_sndbuf), numbers(32), true),
            member("ss_total_recv_buf", place!(sctp_sockstat.ss_total_recv_buf), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("ENOTCONN", 57, "the id is a special one, or the one-to-one socket has no association", "", false, true, false),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, false),
        ], prose: [
            "Data to be read only counts while it is reordered or reassembled, not when it is queued in the socket.",
        ], default: None,
        example: sctp_get_sndbuf_use(socket, assoc) }
    PcbStatus { "SCTP_PCB_STATUS", Get, size: size_of::<sys::sctp_pcbinfo>(), least: size_of::<sys::sctp_pcbinfo>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("ep_count", place!(sctp_pcbinfo.ep_count), numbers(32), true),
            member("asoc_count", place!(sctp_pcbinfo.asoc_count), numbers(32), true),
            member("laddr_count", place!(sctp_pcbinfo.laddr_count), numbers(32), true),
            member("raddr_count", place!(sctp_pcbinfo.raddr_count), numbers(32), true),
            member("chk_count", place!(sctp_pcbinfo.chk_count), numbers(32), true),
            member("readq_count", place!(sctp_pcbinfo.readq_count), numbers(32), true),
            member("free_chunks", place!(sctp_pcbinfo.free_chunks), numbers(32), true),
            member("stream_oque", place!(sctp_pcbinfo.stream_oque), numbers(32), true),
        ],
        scope: "socket", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [], prose: [], default: None,
        example: sctp_pcb_status(socket) }
    NonceValues { "SCTP_GET_NONCE_VALUES", Get, size: size_of::<sys::sctp_get_nonce_values>(), least: size_of::<sys::sctp_get_nonce_values>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_get_nonce_values.gn_assoc_id)], tail: [],
        members: [
            member("gn_peers_tag", place!(sctp_get_nonce_values.gn_peers_tag), numbers(32), true),
            member("gn_local_tag", place!(sctp_get_nonce_values.gn_local_tag), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: Some(42),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("ENOTCONN", 57, "the id is a special one, or the one-to-one socket has no association", "", false, true, false),
            cause("ENOENT", 2, "the one-to-many socket has no such association: it has ended, or its id is wrong", "take the id from a notification, a received message or `getassocid`; a one-to-one socket ignores it", false, true, false),
        ], prose: [
            "An attacker who knows them can forge packets, so treat them as a secret; they help to match packet captures to associations.",
        ], default: None,
        example: sctp_get_nonce_values(socket, assoc) }
}
