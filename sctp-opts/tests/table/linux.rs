// All options of Linux that have a type, in the order of the description.
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
            cause("EINVAL", 22, "the minimum is above the maximum", "", true, false, true),
        ], default: Some("3000/1000/60000 ms"),
        example: sctp_rtoinfo(socket) }
    AssocInfo { "SCTP_ASSOCINFO", GetSet, size: size_of::<sys::sctp_assocparams>(), least: size_of::<sys::sctp_assocparams>(),
        grown: false, reported: true, adapted: false,
        keys: [place!(sctp_assocparams.sasoc_assoc_id)], tail: [],
        members: [
            member("sasoc_asocmaxrxt", place!(sctp_assocparams.sasoc_asocmaxrxt), numbers(16), true),
            member("sasoc_number_peer_destinations", place!(sctp_assocparams.sasoc_number_peer_destinations), numbers(16), false),
            member("sasoc_peer_rwnd", place!(sctp_assocparams.sasoc_peer_rwnd), numbers(32), false),
            member("sasoc_local_rwnd", place!(sctp_assocparams.sasoc_local_rwnd), numbers(32), false),
            member("sasoc_cookie_life", place!(sctp_assocparams.sasoc_cookie_life), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "there are several paths and the limit exceeds the sum of theirs", "raise those first (SCTP_PEER_ADDR_PARAMS)", true, false, true),
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
        causes: [], default: Some("10 out, 65535 in, 8 retries, 60000 ms"),
        example: sctp_initmsg(socket) }
    NoDelay { "SCTP_NODELAY", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [], default: Some("off"),
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
            cause("EOPNOTSUPP", 95, "the socket is one-to-one", "use a one-to-many socket (SOCK_SEQPACKET)", false, true, true),
        ], default: Some("off"),
        example: sctp_autoclose(socket) }
    PrimaryAddr { "SCTP_PRIMARY_ADDR", GetSet, size: size_of::<sys::sctp_prim>(), least: size_of::<sys::sctp_prim>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_prim.ssp_assoc_id)], tail: [],
        members: [
            member("ssp_addr", place!(sctp_prim.ssp_addr), addresses(false, false), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the peer does not have that address", "", true, false, true),
            cause("EINVAL", 22, "the association does not exist", "", true, true, false),
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
        causes: [], default: None,
        example: sctp_adaptation_layer(socket) }
    DisableFragments { "SCTP_DISABLE_FRAGMENTS", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [], default: Some("off"),
        example: sctp_disable_fragments(socket) }
    PeerAddrParams { "SCTP_PEER_ADDR_PARAMS", GetSet, size: size_of::<sys::sctp_paddrparams>(), least: place!(sctp_paddrparams.spp_ipv6_flowlabel).0,
        grown: true, reported: false, adapted: true,
        keys: [place!(sctp_paddrparams.spp_assoc_id), place!(sctp_paddrparams.spp_address)], tail: [],
        members: [
            member("spp_hbinterval", place!(sctp_paddrparams.spp_hbinterval), numbers(32), true),
            member("spp_pathmaxrxt", place!(sctp_paddrparams.spp_pathmaxrxt), numbers(16), true),
            member("spp_pathmtu", place!(sctp_paddrparams.spp_pathmtu), numbers(32), true),
            member("spp_sackdelay", place!(sctp_paddrparams.spp_sackdelay), numbers(32), true),
            member("spp_flags", place!(sctp_paddrparams.spp_flags), numbers(32), true),
            member("spp_ipv6_flowlabel", place!(sctp_paddrparams.spp_ipv6_flowlabel), numbers(32), true),
            member("spp_dscp", place!(sctp_paddrparams.spp_dscp), numbers(8), true),
        ],
        scope: "path", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the peer does not have that address, or a one-to-many socket has no such association", "", true, true, true),
            cause("EINVAL", 22, "an enabling and a disabling flag are both set", "", true, false, true),
            cause("EINVAL", 22, "the SACK delay is above 500 ms or the MTU below 512 bytes", "", true, false, true),
            cause("EINVAL", 22, "SPP_HB_DEMAND is set without an association", "", true, false, true),
        ], default: Some("heartbeat every 30000 ms, 5 retransmissions"),
        example: sctp_peer_addr_params(socket) }
    DefaultSendParam { "SCTP_DEFAULT_SEND_PARAM", GetSet, size: size_of::<sys::sctp_sndrcvinfo>(), least: size_of::<sys::sctp_sndrcvinfo>(),
        grown: false, reported: true, adapted: true,
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
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "a flag is set other than SCTP_UNORDERED, SCTP_ADDR_OVER, SCTP_ABORT or SCTP_EOF", "", true, false, true),
        ], default: None,
        example: sctp_default_send_param(socket) }
    Events { "SCTP_EVENTS", GetSet, size: size_of::<sys::sctp_event_subscribe>(), least: place!(sctp_event_subscribe.sctp_sender_dry_event).0,
        grown: true, reported: false, adapted: false,
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
            member("sctp_assoc_reset_event", place!(sctp_event_subscribe.sctp_assoc_reset_event), numbers(1), true),
            member("sctp_stream_change_event", place!(sctp_event_subscribe.sctp_stream_change_event), numbers(1), true),
            member("sctp_send_failure_event_event", place!(sctp_event_subscribe.sctp_send_failure_event_event), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the struct is longer than this kernel knows", "set no more than getsockopt returns, or use SCTP_EVENT", true, false, true),
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
        causes: [], default: Some("on"),
        example: sctp_i_want_mapped_v4_addr(socket) }
    MaxSeg { "SCTP_MAXSEG", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the size is below 464 bytes (444 on an IPv6 socket) or above 65516", "", true, false, true),
        ], default: Some("0"),
        example: sctp_maxseg(socket) }
    HmacIdent { "SCTP_HMAC_IDENT", GetSet, size: size_of::<sys::sctp_hmacalgo>(), least: size_of::<sys::sctp_hmacalgo>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [Array { each: size_of::<u16>(), element: &[member("", (0, size_of::<u16>()), numbers(16), true)], room: 8, counter: Some(place!(sctp_hmacalgo.shmac_num_idents)) }],
        members: [],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: ["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"],
        causes: [
            cause("EACCES", 13, "authentication is off", "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first", false, true, true),
            cause("EINVAL", 22, "the list is empty, has more than four entries or lacks SHA-1", "", true, false, true),
            cause("EOPNOTSUPP", 95, "the list names an algorithm that the kernel does not know", "", false, false, true),
            cause("EINVAL", 22, "the list has more algorithms than there is room for", "ask for an `HmacIdent<N>` with more room", true, true, false),
        ], default: Some("SHA-1"),
        example: sctp_hmac_ident(socket) }
    AuthActiveKey { "SCTP_AUTH_ACTIVE_KEY", GetSet, size: size_of::<sys::sctp_authkeyid>(), least: size_of::<sys::sctp_authkeyid>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_authkeyid.scact_assoc_id)], tail: [],
        members: [
            member("scact_keynumber", place!(sctp_authkeyid.scact_keynumber), numbers(16), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: ["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"],
        causes: [
            cause("EACCES", 13, "authentication is off, here or at the peer", "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first", false, true, true),
            cause("EINVAL", 22, "there is no such key or it is deactivated", "add it with SCTP_AUTH_KEY first", true, false, true),
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
        causes: [], default: Some("0"),
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
            cause("EINVAL", 22, "it exceeds half of what SO_RCVBUF reports", "raise SO_RCVBUF first", true, false, true),
        ], default: Some("0"),
        example: sctp_partial_delivery_point(socket) }
    AutoAsconf { "SCTP_AUTO_ASCONF", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: ["net.sctp.addip_enable=1 or SCTP_ASCONF_SUPPORTED", "net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"],
        causes: [
            cause("EINVAL", 22, "the socket is not bound to all addresses", "", true, false, true),
        ], default: Some("off"),
        example: sctp_auto_asconf(socket) }
    MaxBurst { "SCTP_MAX_BURST", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [], default: Some("4"),
        example: sctp_max_burst(socket) }
    Context { "SCTP_CONTEXT", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [], default: Some("0"),
        example: sctp_context(socket) }
    ReusePort { "SCTP_REUSE_PORT", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: OneToOne, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EFAULT", 14, "the socket is already bound", "set it before bind()", false, false, true),
            cause("EOPNOTSUPP", 95, "the socket is one-to-many", "use a one-to-one socket (SOCK_STREAM)", false, false, true),
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
            cause("EINVAL", 22, "the kernel does not know the type of notification, or a one-to-many socket has no such association", "before 5.0 only SCTP_EVENTS exists", true, true, true),
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
        causes: [], default: Some("off"),
        example: sctp_recvrcvinfo(socket) }
    RecvNxtInfo { "SCTP_RECVNXTINFO", GetSet, size: size_of::<::core::ffi::c_int>(), least: size_of::<::core::ffi::c_int>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<::core::ffi::c_int>()), numbers(1), true),
        ],
        scope: "socket", only: Neither, refused: None,
        get_ids: [], set_ids: [], needs: [],
        causes: [], default: Some("off"),
        example: sctp_recvnxtinfo(socket) }
    DefaultSndInfo { "SCTP_DEFAULT_SNDINFO", GetSet, size: size_of::<sys::sctp_sndinfo>(), least: size_of::<sys::sctp_sndinfo>(),
        grown: false, reported: false, adapted: true,
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
            cause("EINVAL", 22, "a flag is set other than SCTP_UNORDERED, SCTP_ADDR_OVER, SCTP_ABORT or SCTP_EOF", "", true, false, true),
        ], default: None,
        example: sctp_default_sndinfo(socket) }
    DefaultPrInfo { "SCTP_DEFAULT_PRINFO", GetSet, size: size_of::<sys::sctp_default_prinfo>(), least: size_of::<sys::sctp_default_prinfo>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_default_prinfo.pr_assoc_id)], tail: [],
        members: [
            member("pr_value", place!(sctp_default_prinfo.pr_value), numbers(32), true),
            member("pr_policy", place!(sctp_default_prinfo.pr_policy), numbers(16), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the kernel does not know the policy", "", true, false, true),
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
            member("sstat_primary.spinfo_assoc_id", place!(sctp_status.sstat_primary.spinfo_assoc_id), numbers(32), false),
            member("sstat_primary.spinfo_address", place!(sctp_status.sstat_primary.spinfo_address), addresses(false, false), false),
            member("sstat_primary.spinfo_state", place!(sctp_status.sstat_primary.spinfo_state), numbers(32), false),
            member("sstat_primary.spinfo_cwnd", place!(sctp_status.sstat_primary.spinfo_cwnd), numbers(32), false),
            member("sstat_primary.spinfo_srtt", place!(sctp_status.sstat_primary.spinfo_srtt), numbers(32), false),
            member("sstat_primary.spinfo_rto", place!(sctp_status.sstat_primary.spinfo_rto), numbers(32), false),
            member("sstat_primary.spinfo_mtu", place!(sctp_status.sstat_primary.spinfo_mtu), numbers(32), false),
        ],
        scope: "assoc", only: Neither, refused: Some(92),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "there is no such association, or none yet on a one-to-one socket", "", true, true, false),
        ], default: None,
        example: sctp_status(socket, assoc) }
    PeerAddrInfo { "SCTP_GET_PEER_ADDR_INFO", Get, size: size_of::<sys::sctp_paddrinfo>(), least: size_of::<sys::sctp_paddrinfo>(),
        grown: false, reported: true, adapted: false,
        keys: [place!(sctp_paddrinfo.spinfo_assoc_id), place!(sctp_paddrinfo.spinfo_address)], tail: [],
        members: [
            member("spinfo_assoc_id", place!(sctp_paddrinfo.spinfo_assoc_id), numbers(32), true),
            member("spinfo_address", place!(sctp_paddrinfo.spinfo_address), addresses(false, false), true),
            member("spinfo_state", place!(sctp_paddrinfo.spinfo_state), numbers(32), true),
            member("spinfo_cwnd", place!(sctp_paddrinfo.spinfo_cwnd), numbers(32), true),
            member("spinfo_srtt", place!(sctp_paddrinfo.spinfo_srtt), numbers(32), true),
            member("spinfo_rto", place!(sctp_paddrinfo.spinfo_rto), numbers(32), true),
            member("spinfo_mtu", place!(sctp_paddrinfo.spinfo_mtu), numbers(32), true),
        ],
        scope: "path", only: Neither, refused: Some(92),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the peer does not have that address", "", true, true, false),
            cause("EACCES", 13, "the path is potentially failed and that state is hidden", "set SCTP_EXPOSE_POTENTIALLY_FAILED_STATE", false, true, false),
        ], default: None,
        example: sctp_get_peer_addr_info(socket, assoc, peer) }
    PeerAuthChunks { "SCTP_PEER_AUTH_CHUNKS", Get, size: size_of::<sys::sctp_authchunks>(), least: size_of::<sys::sctp_authchunks>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_authchunks.gauth_assoc_id)], tail: [Array { each: size_of::<u8>(), element: &[member("", (0, size_of::<u8>()), numbers(8), true)], room: 256, counter: Some(place!(sctp_authchunks.gauth_number_of_chunks)) }],
        members: [],
        scope: "assoc", only: Neither, refused: Some(92),
        get_ids: [], set_ids: [], needs: ["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"],
        causes: [
            cause("EACCES", 13, "authentication is off, here or at the peer", "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first", false, true, false),
            cause("EINVAL", 22, "the association does not exist or the buffer is too small for the list", "", true, true, false),
        ], default: None,
        example: sctp_peer_auth_chunks(socket, assoc) }
    LocalAuthChunks { "SCTP_LOCAL_AUTH_CHUNKS", Get, size: size_of::<sys::sctp_authchunks>(), least: size_of::<sys::sctp_authchunks>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_authchunks.gauth_assoc_id)], tail: [Array { each: size_of::<u8>(), element: &[member("", (0, size_of::<u8>()), numbers(8), true)], room: 256, counter: Some(place!(sctp_authchunks.gauth_number_of_chunks)) }],
        members: [],
        scope: "assoc", only: Neither, refused: Some(92),
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: [], needs: ["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"],
        causes: [
            cause("EACCES", 13, "authentication is off, here or at the peer", "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first", false, true, false),
            cause("EINVAL", 22, "a one-to-many socket has no such association, or the buffer is too small for the list", "", true, true, false),
        ], default: None,
        example: sctp_local_auth_chunks(socket) }
    AssocNumber { "SCTP_GET_ASSOC_NUMBER", Get, size: size_of::<u32>(), least: size_of::<u32>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("the value", (0, size_of::<u32>()), numbers(32), true),
        ],
        scope: "socket", only: OneToMany, refused: Some(92),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EOPNOTSUPP", 95, "the socket is one-to-one", "use a one-to-many socket (SOCK_SEQPACKET)", false, true, false),
        ], default: None,
        example: sctp_get_assoc_number(socket) }
    AssocIdList { "SCTP_GET_ASSOC_ID_LIST", Get, size: size_of::<sys::sctp_assoc_ids>(), least: size_of::<sys::sctp_assoc_ids>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [Array { each: size_of::<sys::sctp_assoc_t>(), element: &[member("", (0, size_of::<sys::sctp_assoc_t>()), numbers(32), true)], room: 256, counter: Some(place!(sctp_assoc_ids.gaids_number_of_ids)) }],
        members: [],
        scope: "socket", only: OneToMany, refused: Some(92),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EOPNOTSUPP", 95, "the socket is one-to-one", "use a one-to-many socket (SOCK_SEQPACKET)", false, true, false),
            cause("EINVAL", 22, "there are more associations than the list has room for", "ask for an `AssocIdList<N>` with more room; SCTP_GET_ASSOC_NUMBER says how many there are", true, true, false),
        ], default: None,
        example: sctp_get_assoc_id_list(socket) }
    SetPeerPrimaryAddr { "SCTP_SET_PEER_PRIMARY_ADDR", Set, size: size_of::<sys::sctp_setpeerprim>(), least: size_of::<sys::sctp_setpeerprim>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_setpeerprim.sspp_assoc_id)], tail: [],
        members: [
            member("sspp_addr", place!(sctp_setpeerprim.sspp_addr), addresses(false, false), true),
        ],
        scope: "assoc", only: Neither, refused: Some(92),
        get_ids: [], set_ids: [], needs: ["net.sctp.addip_enable=1 or SCTP_ASCONF_SUPPORTED", "net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"],
        causes: [
            cause("EPERM", 1, "address reconfiguration is off here or at the peer", "before connecting turn on SCTP_AUTH_SUPPORTED and SCTP_ASCONF_SUPPORTED, or set net.sctp.auth_enable=1 and net.sctp.addip_enable=1, which a socket from accept() needs", false, false, true),
            cause("EADDRNOTAVAIL", 99, "the association does not use that local address", "", false, false, true),
            cause("ENOTCONN", 107, "the association is not established", "", false, false, true),
            cause("EINVAL", 22, "the association does not exist or the address is neither IPv4 nor IPv6", "", true, false, true),
        ], default: None,
        example: sctp_set_peer_primary_addr(socket, assoc, local) }
    AuthChunk { "SCTP_AUTH_CHUNK", Set, size: size_of::<sys::sctp_authchunk>(), least: size_of::<sys::sctp_authchunk>(),
        grown: false, reported: false, adapted: false,
        keys: [], tail: [],
        members: [
            member("sauth_chunk", place!(sctp_authchunk.sauth_chunk), numbers(8), true),
        ],
        scope: "socket", only: Neither, refused: Some(95),
        get_ids: [], set_ids: [], needs: ["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"],
        causes: [
            cause("EACCES", 13, "authentication is off", "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first", false, false, true),
            cause("EINVAL", 22, "that chunk type cannot be authenticated, or the list is full", "", true, false, true),
        ], default: None,
        example: sctp_auth_chunk(socket) }
    AuthKey { "SCTP_AUTH_KEY", Set, size: size_of::<sys::sctp_authkey>(), least: size_of::<sys::sctp_authkey>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_authkey.sca_assoc_id)], tail: [Array { each: size_of::<u8>(), element: &[member("", (0, size_of::<u8>()), numbers(8), true)], room: 65528, counter: Some(place!(sctp_authkey.sca_keylength)) }],
        members: [
            member("sca_keynumber", place!(sctp_authkey.sca_keynumber), numbers(16), true),
        ],
        scope: "assoc", only: Neither, refused: Some(95),
        get_ids: [], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: ["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"],
        causes: [
            cause("EACCES", 13, "authentication is off, here or at the peer", "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first", false, false, true),
            cause("EINVAL", 22, "nothing follows the header, the key is longer than the argument, or a one-to-many socket has no such association", "", true, false, true),
        ], default: None,
        example: sctp_auth_key(socket) }
    AuthDeactivateKey { "SCTP_AUTH_DEACTIVATE_KEY", Set, size: size_of::<sys::sctp_authkeyid>(), least: size_of::<sys::sctp_authkeyid>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_authkeyid.scact_assoc_id)], tail: [],
        members: [
            member("scact_keynumber", place!(sctp_authkeyid.scact_keynumber), numbers(16), true),
        ],
        scope: "assoc", only: Neither, refused: Some(95),
        get_ids: [], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: ["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"],
        causes: [
            cause("EACCES", 13, "authentication is off, here or at the peer", "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first", false, false, true),
            cause("EINVAL", 22, "there is no such key or it is the active one", "activate another key first", true, false, true),
        ], default: None,
        example: sctp_auth_deactivate_key(socket) }
    AuthDeleteKey { "SCTP_AUTH_DELETE_KEY", Set, size: size_of::<sys::sctp_authkeyid>(), least: size_of::<sys::sctp_authkeyid>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_authkeyid.scact_assoc_id)], tail: [],
        members: [
            member("scact_keynumber", place!(sctp_authkeyid.scact_keynumber), numbers(16), true),
        ],
        scope: "assoc", only: Neither, refused: Some(95),
        get_ids: [], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: ["net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED"],
        causes: [
            cause("EACCES", 13, "authentication is off, here or at the peer", "set net.sctp.auth_enable=1 or turn on SCTP_AUTH_SUPPORTED first", false, false, true),
            cause("EINVAL", 22, "there is no such key or it is the active one", "activate another key first", true, false, true),
        ], default: None,
        example: sctp_auth_delete_key(socket) }
    EnableStreamReset { "SCTP_ENABLE_STREAM_RESET", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC", "SCTP_CURRENT_ASSOC", "SCTP_ALL_ASSOC"], needs: ["net.sctp.reconf_enable=1 or SCTP_RECONFIG_SUPPORTED"],
        causes: [
            cause("EINVAL", 22, "an unknown bit is set", "", true, false, true),
        ], default: Some("none"),
        example: sctp_enable_stream_reset(socket) }
    ResetStreams { "SCTP_RESET_STREAMS", Set, size: size_of::<sys::sctp_reset_streams>(), least: size_of::<sys::sctp_reset_streams>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_reset_streams.srs_assoc_id)], tail: [Array { each: size_of::<u16>(), element: &[member("", (0, size_of::<u16>()), numbers(16), true)], room: 32764, counter: Some(place!(sctp_reset_streams.srs_number_streams)) }],
        members: [
            member("srs_flags", place!(sctp_reset_streams.srs_flags), numbers(16), true),
        ],
        scope: "assoc", only: Neither, refused: Some(92),
        get_ids: [], set_ids: [], needs: ["net.sctp.reconf_enable=1 or SCTP_RECONFIG_SUPPORTED", "SCTP_ENABLE_STREAM_RESET"],
        causes: [
            cause("ENOPROTOOPT", 92, "it is not enabled here, the peer cannot do it, or INIT-ACK has not arrived", "set SCTP_RECONFIG_SUPPORTED (or net.sctp.reconf_enable=1) before connecting, and SCTP_ENABLE_STREAM_RESET", false, false, true),
            cause("EINPROGRESS", 115, "an earlier request is still outstanding", "wait for SCTP_STREAM_RESET_EVENT", false, false, true),
            cause("EAGAIN", 11, "data is queued on the outgoing streams", "wait until it is sent", false, false, true),
            cause("EINVAL", 22, "the association or a stream does not exist, COOKIE-ACK has not arrived, no direction is given, or the list exceeds a chunk", "", true, false, true),
            cause("ESHUTDOWN", 108, "the association waits for SHUTDOWN-COMPLETE", "", false, false, true),
        ], default: None,
        example: sctp_reset_streams(socket, assoc) }
    ResetAssoc { "SCTP_RESET_ASSOC", Set, size: size_of::<sys::sctp_assoc_t>(), least: size_of::<sys::sctp_assoc_t>(),
        grown: false, reported: false, adapted: false,
        keys: [(0, size_of::<sys::sctp_assoc_t>())], tail: [],
        members: [],
        scope: "assoc", only: Neither, refused: Some(92),
        get_ids: [], set_ids: [], needs: ["net.sctp.reconf_enable=1 or SCTP_RECONFIG_SUPPORTED", "SCTP_ENABLE_STREAM_RESET"],
        causes: [
            cause("ENOPROTOOPT", 92, "it is not enabled here, the peer cannot do it, or INIT-ACK has not arrived", "set SCTP_RECONFIG_SUPPORTED (or net.sctp.reconf_enable=1) before connecting, and SCTP_ENABLE_STREAM_RESET", false, false, true),
            cause("EINPROGRESS", 115, "an earlier request is still outstanding", "wait for SCTP_ASSOC_RESET_EVENT", false, false, true),
            cause("EAGAIN", 11, "data is queued or unacknowledged", "wait for SCTP_SENDER_DRY_EVENT", false, false, true),
            cause("EINVAL", 22, "the association does not exist, or COOKIE-ACK has not arrived", "", true, false, true),
            cause("ESHUTDOWN", 108, "the association waits for SHUTDOWN-COMPLETE", "", false, false, true),
        ], default: None,
        example: sctp_reset_assoc(socket, assoc) }
    AddStreams { "SCTP_ADD_STREAMS", Set, size: size_of::<sys::sctp_add_streams>(), least: size_of::<sys::sctp_add_streams>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_add_streams.sas_assoc_id)], tail: [],
        members: [
            member("sas_instrms", place!(sctp_add_streams.sas_instrms), numbers(16), true),
            member("sas_outstrms", place!(sctp_add_streams.sas_outstrms), numbers(16), true),
        ],
        scope: "assoc", only: Neither, refused: Some(92),
        get_ids: [], set_ids: [], needs: ["net.sctp.reconf_enable=1 or SCTP_RECONFIG_SUPPORTED", "SCTP_ENABLE_STREAM_RESET"],
        causes: [
            cause("ENOPROTOOPT", 92, "it is not enabled here, the peer cannot do it, or INIT-ACK has not arrived", "set SCTP_RECONFIG_SUPPORTED (or net.sctp.reconf_enable=1) before connecting, and SCTP_ENABLE_STREAM_RESET", false, false, true),
            cause("EINPROGRESS", 115, "an earlier request is still outstanding", "wait for SCTP_STREAM_CHANGE_EVENT", false, false, true),
            cause("EINVAL", 22, "the association does not exist, COOKIE-ACK has not arrived, both numbers are 0, or there would be more than 65535 streams", "", true, false, true),
            cause("ESHUTDOWN", 108, "the association waits for SHUTDOWN-COMPLETE", "", false, false, true),
        ], default: None,
        example: sctp_add_streams(socket, assoc) }
    RemoteUdpEncapsPort { "SCTP_REMOTE_UDP_ENCAPS_PORT", GetSet, size: size_of::<sys::sctp_udpencaps>(), least: size_of::<sys::sctp_udpencaps>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_udpencaps.sue_assoc_id), place!(sctp_udpencaps.sue_address)], tail: [],
        members: [
            member("sue_port", place!(sctp_udpencaps.sue_port), numbers(16), true),
        ],
        scope: "path", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: ["net.sctp.udp_port=9899"],
        causes: [
            cause("EINVAL", 22, "the peer does not have that address, or a one-to-many socket has no such association", "", true, true, true),
        ], default: Some("0"),
        example: sctp_remote_udp_encaps_port(socket) }
    PrStreamStatus { "SCTP_PR_STREAM_STATUS", Get, size: size_of::<sys::sctp_prstatus>(), least: size_of::<sys::sctp_prstatus>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_prstatus.sprstat_assoc_id), place!(sctp_prstatus.sprstat_sid), place!(sctp_prstatus.sprstat_policy)], tail: [],
        members: [
            member("sprstat_abandoned_unsent", place!(sctp_prstatus.sprstat_abandoned_unsent), numbers(64), true),
            member("sprstat_abandoned_sent", place!(sctp_prstatus.sprstat_abandoned_sent), numbers(64), true),
        ],
        scope: "stream-policy", only: Neither, refused: Some(92),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the association, the stream or the policy does not exist", "", true, true, false),
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
        scope: "policy", only: Neither, refused: Some(92),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "the association or the policy does not exist", "", true, true, false),
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
        causes: [], default: Some("on"),
        example: sctp_pr_supported(socket) }
    PeerAddrThresholds { "SCTP_PEER_ADDR_THLDS", GetSet, size: size_of::<sys::sctp_paddrthlds>(), least: size_of::<sys::sctp_paddrthlds>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_paddrthlds.spt_assoc_id), place!(sctp_paddrthlds.spt_address)], tail: [],
        members: [
            member("spt_pathmaxrxt", place!(sctp_paddrthlds.spt_pathmaxrxt), numbers(16), true),
            member("spt_pathpfthld", place!(sctp_paddrthlds.spt_pathpfthld), numbers(16), true),
        ],
        scope: "path", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("ENOENT", 2, "the peer does not have that address", "", false, true, true),
            cause("EINVAL", 22, "a one-to-many socket has no such association", "", true, true, true),
        ], default: Some("failed at the 6th error, potentially failed at the first"),
        example: sctp_peer_addr_thlds(socket) }
    ExposePotentiallyFailedState { "SCTP_EXPOSE_POTENTIALLY_FAILED_STATE", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(32), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the value is above 2, or a one-to-many socket has no such association", "", true, false, true),
        ], default: Some("0"),
        example: sctp_expose_potentially_failed_state(socket) }
    InterleavingSupported { "SCTP_INTERLEAVING_SUPPORTED", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: ["net.sctp.intl_enable=1", "SCTP_FRAGMENT_INTERLEAVE"],
        causes: [
            cause("EPERM", 1, "interleaving is off in the system or on the socket", "set net.sctp.intl_enable=1 and SCTP_FRAGMENT_INTERLEAVE", false, false, true),
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
        ], default: Some("SCTP_SS_FCFS"),
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
            cause("EINVAL", 22, "the association or the stream does not exist", "", true, true, true),
            cause("EINVAL", 22, "the weight is 0 under weighted fair queueing", "", true, false, true),
        ], default: None,
        example: sctp_stream_scheduler_value(socket, assoc) }
    AsconfSupported { "SCTP_ASCONF_SUPPORTED", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [], default: Some("off"),
        example: sctp_asconf_supported(socket) }
    AuthSupported { "SCTP_AUTH_SUPPORTED", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [], default: Some("off"),
        example: sctp_auth_supported(socket) }
    EcnSupported { "SCTP_ECN_SUPPORTED", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [], default: Some("on"),
        example: sctp_ecn_supported(socket) }
    ReconfigSupported { "SCTP_RECONFIG_SUPPORTED", GetSet, size: size_of::<sys::sctp_assoc_value>(), least: size_of::<sys::sctp_assoc_value>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_value.assoc_id)], tail: [],
        members: [
            member("assoc_value", place!(sctp_assoc_value.assoc_value), numbers(1), true),
        ],
        scope: "assoc", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [], default: Some("off"),
        example: sctp_reconfig_supported(socket) }
    PeerAddrThresholdsV2 { "SCTP_PEER_ADDR_THLDS_V2", GetSet, size: size_of::<sys::sctp_paddrthlds_v2>(), least: size_of::<sys::sctp_paddrthlds_v2>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_paddrthlds_v2.spt_assoc_id), place!(sctp_paddrthlds_v2.spt_address)], tail: [],
        members: [
            member("spt_pathmaxrxt", place!(sctp_paddrthlds_v2.spt_pathmaxrxt), numbers(16), true),
            member("spt_pathpfthld", place!(sctp_paddrthlds_v2.spt_pathpfthld), numbers(16), true),
            member("spt_pathcpthld", place!(sctp_paddrthlds_v2.spt_pathcpthld), numbers(16), true),
        ],
        scope: "path", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the threshold of a potentially failed path is above that of the primary path", "", true, false, true),
            cause("ENOENT", 2, "the peer does not have that address", "", false, true, true),
            cause("EINVAL", 22, "a one-to-many socket has no such association", "", true, true, true),
        ], default: Some("failed at the 6th error, potentially failed at the first, primary path never switched (65535)"),
        example: sctp_peer_addr_thlds_v2(socket) }
    PlpmtudProbeInterval { "SCTP_PLPMTUD_PROBE_INTERVAL", GetSet, size: size_of::<sys::sctp_probeinterval>(), least: size_of::<sys::sctp_probeinterval>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_probeinterval.spi_assoc_id), place!(sctp_probeinterval.spi_address)], tail: [],
        members: [
            member("spi_interval", place!(sctp_probeinterval.spi_interval), numbers(32), true),
        ],
        scope: "path", only: Neither, refused: None,
        get_ids: ["SCTP_FUTURE_ASSOC"], set_ids: ["SCTP_FUTURE_ASSOC"], needs: [],
        causes: [
            cause("EINVAL", 22, "the interval is between 1 and 4999 ms", "", true, false, true),
            cause("EINVAL", 22, "the peer does not have that address, or a one-to-many socket has no such association", "", true, true, true),
        ], default: Some("0 (off)"),
        example: sctp_plpmtud_probe_interval(socket) }
    AssocStats { "SCTP_GET_ASSOC_STATS", Get, size: size_of::<sys::sctp_assoc_stats>(), least: size_of::<sys::sctp_assoc_stats>(),
        grown: false, reported: false, adapted: false,
        keys: [place!(sctp_assoc_stats.sas_assoc_id)], tail: [],
        members: [
            member("sas_obs_rto_ipaddr", place!(sctp_assoc_stats.sas_obs_rto_ipaddr), addresses(false, true), true),
            member("sas_maxrto", place!(sctp_assoc_stats.sas_maxrto), numbers(64), true),
            member("sas_isacks", place!(sctp_assoc_stats.sas_isacks), numbers(64), true),
            member("sas_osacks", place!(sctp_assoc_stats.sas_osacks), numbers(64), true),
            member("sas_opackets", place!(sctp_assoc_stats.sas_opackets), numbers(64), true),
            member("sas_ipackets", place!(sctp_assoc_stats.sas_ipackets), numbers(64), true),
            member("sas_rtxchunks", place!(sctp_assoc_stats.sas_rtxchunks), numbers(64), true),
            member("sas_outofseqtsns", place!(sctp_assoc_stats.sas_outofseqtsns), numbers(64), true),
            member("sas_idupchunks", place!(sctp_assoc_stats.sas_idupchunks), numbers(64), true),
            member("sas_gapcnt", place!(sctp_assoc_stats.sas_gapcnt), numbers(64), true),
            member("sas_ouodchunks", place!(sctp_assoc_stats.sas_ouodchunks), numbers(64), true),
            member("sas_iuodchunks", place!(sctp_assoc_stats.sas_iuodchunks), numbers(64), true),
            member("sas_oodchunks", place!(sctp_assoc_stats.sas_oodchunks), numbers(64), true),
            member("sas_iodchunks", place!(sctp_assoc_stats.sas_iodchunks), numbers(64), true),
            member("sas_octrlchunks", place!(sctp_assoc_stats.sas_octrlchunks), numbers(64), true),
            member("sas_ictrlchunks", place!(sctp_assoc_stats.sas_ictrlchunks), numbers(64), true),
        ],
        scope: "assoc", only: Neither, refused: Some(92),
        get_ids: [], set_ids: [], needs: [],
        causes: [
            cause("EINVAL", 22, "there is no such association", "", true, true, false),
        ], default: None,
        example: sctp_get_assoc_stats(socket, assoc) }
}
