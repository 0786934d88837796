//! Where the members of the options of FreeBSD are, and the directions that they lack.
// Made by `cargo xtask generate` from spec/; do not edit.

use core::mem::offset_of;
use crate::generated::freebsd::*;
use crate::end_of;
use sctp_sys::freebsd as sys;
use super::{check, Form, Member, Row, Tail};
/// All options with a type, in the order of the description.
pub(super) const OPTIONS: &[Row] = &[
    Row {
        name: "SCTP_RTOINFO",
        size: size_of::<sys::sctp_rtoinfo>(),
        least: size_of::<sys::sctp_rtoinfo>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_rtoinfo, srto_assoc_id),
                end_of!(sys::sctp_rtoinfo, srto_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "srto_initial",
                at: offset_of!(sys::sctp_rtoinfo, srto_initial),
                end: end_of!(sys::sctp_rtoinfo, srto_initial),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "srto_max",
                at: offset_of!(sys::sctp_rtoinfo, srto_max),
                end: end_of!(sys::sctp_rtoinfo, srto_max),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "srto_min",
                at: offset_of!(sys::sctp_rtoinfo, srto_min),
                end: end_of!(sys::sctp_rtoinfo, srto_min),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<RtoInfo>,
    },
    Row {
        name: "SCTP_ASSOCINFO",
        size: size_of::<sys::sctp_assocparams>(),
        least: size_of::<sys::sctp_assocparams>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assocparams, sasoc_assoc_id),
                end_of!(sys::sctp_assocparams, sasoc_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "sasoc_peer_rwnd",
                at: offset_of!(sys::sctp_assocparams, sasoc_peer_rwnd),
                end: end_of!(sys::sctp_assocparams, sasoc_peer_rwnd),
                form: Form::Number { bits: 32u32 },
                written: false,
            },
            Member {
                name: "sasoc_local_rwnd",
                at: offset_of!(sys::sctp_assocparams, sasoc_local_rwnd),
                end: end_of!(sys::sctp_assocparams, sasoc_local_rwnd),
                form: Form::Number { bits: 32u32 },
                written: false,
            },
            Member {
                name: "sasoc_cookie_life",
                at: offset_of!(sys::sctp_assocparams, sasoc_cookie_life),
                end: end_of!(sys::sctp_assocparams, sasoc_cookie_life),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "sasoc_asocmaxrxt",
                at: offset_of!(sys::sctp_assocparams, sasoc_asocmaxrxt),
                end: end_of!(sys::sctp_assocparams, sasoc_asocmaxrxt),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "sasoc_number_peer_destinations",
                at: offset_of!(sys::sctp_assocparams, sasoc_number_peer_destinations),
                end: end_of!(sys::sctp_assocparams, sasoc_number_peer_destinations),
                form: Form::Number { bits: 16u32 },
                written: false,
            },
        ],
        tail: None,
        check: check::<AssocInfo>,
    },
    Row {
        name: "SCTP_INITMSG",
        size: size_of::<sys::sctp_initmsg>(),
        least: size_of::<sys::sctp_initmsg>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "sinit_num_ostreams",
                at: offset_of!(sys::sctp_initmsg, sinit_num_ostreams),
                end: end_of!(sys::sctp_initmsg, sinit_num_ostreams),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "sinit_max_instreams",
                at: offset_of!(sys::sctp_initmsg, sinit_max_instreams),
                end: end_of!(sys::sctp_initmsg, sinit_max_instreams),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "sinit_max_attempts",
                at: offset_of!(sys::sctp_initmsg, sinit_max_attempts),
                end: end_of!(sys::sctp_initmsg, sinit_max_attempts),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "sinit_max_init_timeo",
                at: offset_of!(sys::sctp_initmsg, sinit_max_init_timeo),
                end: end_of!(sys::sctp_initmsg, sinit_max_init_timeo),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<InitMsg>,
    },
    Row {
        name: "SCTP_NODELAY",
        size: size_of::<::core::ffi::c_int>(),
        least: size_of::<::core::ffi::c_int>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<::core::ffi::c_int>(),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<NoDelay>,
    },
    Row {
        name: "SCTP_AUTOCLOSE",
        size: size_of::<::core::ffi::c_int>(),
        least: size_of::<::core::ffi::c_int>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<::core::ffi::c_int>(),
                form: Form::Number { bits: 31u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<AutoClose>,
    },
    Row {
        name: "SCTP_PRIMARY_ADDR",
        size: size_of::<sys::sctp_setprim>(),
        least: size_of::<sys::sctp_setprim>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_setprim, ssp_assoc_id),
                end_of!(sys::sctp_setprim, ssp_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "ssp_addr",
                at: offset_of!(sys::sctp_setprim, ssp_addr),
                end: end_of!(sys::sctp_setprim, ssp_addr),
                form: Form::Address {
                    length: true,
                    unset: false,
                },
                written: true,
            },
        ],
        tail: None,
        check: check::<PrimaryAddr>,
    },
    Row {
        name: "SCTP_ADAPTATION_LAYER",
        size: size_of::<sys::sctp_setadaptation>(),
        least: size_of::<sys::sctp_setadaptation>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "ssb_adaptation_ind",
                at: offset_of!(sys::sctp_setadaptation, ssb_adaptation_ind),
                end: end_of!(sys::sctp_setadaptation, ssb_adaptation_ind),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<AdaptationLayer>,
    },
    Row {
        name: "SCTP_DISABLE_FRAGMENTS",
        size: size_of::<::core::ffi::c_int>(),
        least: size_of::<::core::ffi::c_int>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<::core::ffi::c_int>(),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<DisableFragments>,
    },
    Row {
        name: "SCTP_PEER_ADDR_PARAMS",
        size: size_of::<sys::sctp_paddrparams>(),
        least: size_of::<sys::sctp_paddrparams>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_paddrparams, spp_address),
                end_of!(sys::sctp_paddrparams, spp_address),
            ),
            (
                offset_of!(sys::sctp_paddrparams, spp_assoc_id),
                end_of!(sys::sctp_paddrparams, spp_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "spp_hbinterval",
                at: offset_of!(sys::sctp_paddrparams, spp_hbinterval),
                end: end_of!(sys::sctp_paddrparams, spp_hbinterval),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "spp_pathmtu",
                at: offset_of!(sys::sctp_paddrparams, spp_pathmtu),
                end: end_of!(sys::sctp_paddrparams, spp_pathmtu),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "spp_flags",
                at: offset_of!(sys::sctp_paddrparams, spp_flags),
                end: end_of!(sys::sctp_paddrparams, spp_flags),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "spp_ipv6_flowlabel",
                at: offset_of!(sys::sctp_paddrparams, spp_ipv6_flowlabel),
                end: end_of!(sys::sctp_paddrparams, spp_ipv6_flowlabel),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "spp_pathmaxrxt",
                at: offset_of!(sys::sctp_paddrparams, spp_pathmaxrxt),
                end: end_of!(sys::sctp_paddrparams, spp_pathmaxrxt),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "spp_dscp",
                at: offset_of!(sys::sctp_paddrparams, spp_dscp),
                end: end_of!(sys::sctp_paddrparams, spp_dscp),
                form: Form::Number { bits: 8u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<PeerAddrParams>,
    },
    Row {
        name: "SCTP_DEFAULT_SEND_PARAM",
        size: size_of::<sys::sctp_sndrcvinfo>(),
        least: size_of::<sys::sctp_sndrcvinfo>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_sndrcvinfo, sinfo_assoc_id),
                end_of!(sys::sctp_sndrcvinfo, sinfo_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "sinfo_stream",
                at: offset_of!(sys::sctp_sndrcvinfo, sinfo_stream),
                end: end_of!(sys::sctp_sndrcvinfo, sinfo_stream),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "sinfo_ssn",
                at: offset_of!(sys::sctp_sndrcvinfo, sinfo_ssn),
                end: end_of!(sys::sctp_sndrcvinfo, sinfo_ssn),
                form: Form::Number { bits: 16u32 },
                written: false,
            },
            Member {
                name: "sinfo_flags",
                at: offset_of!(sys::sctp_sndrcvinfo, sinfo_flags),
                end: end_of!(sys::sctp_sndrcvinfo, sinfo_flags),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "sinfo_ppid",
                at: offset_of!(sys::sctp_sndrcvinfo, sinfo_ppid),
                end: end_of!(sys::sctp_sndrcvinfo, sinfo_ppid),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "sinfo_context",
                at: offset_of!(sys::sctp_sndrcvinfo, sinfo_context),
                end: end_of!(sys::sctp_sndrcvinfo, sinfo_context),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "sinfo_timetolive",
                at: offset_of!(sys::sctp_sndrcvinfo, sinfo_timetolive),
                end: end_of!(sys::sctp_sndrcvinfo, sinfo_timetolive),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "sinfo_tsn",
                at: offset_of!(sys::sctp_sndrcvinfo, sinfo_tsn),
                end: end_of!(sys::sctp_sndrcvinfo, sinfo_tsn),
                form: Form::Number { bits: 32u32 },
                written: false,
            },
            Member {
                name: "sinfo_cumtsn",
                at: offset_of!(sys::sctp_sndrcvinfo, sinfo_cumtsn),
                end: end_of!(sys::sctp_sndrcvinfo, sinfo_cumtsn),
                form: Form::Number { bits: 32u32 },
                written: false,
            },
            Member {
                name: "sinfo_keynumber",
                at: offset_of!(sys::sctp_sndrcvinfo, sinfo_keynumber),
                end: end_of!(sys::sctp_sndrcvinfo, sinfo_keynumber),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "sinfo_keynumber_valid",
                at: offset_of!(sys::sctp_sndrcvinfo, sinfo_keynumber_valid),
                end: end_of!(sys::sctp_sndrcvinfo, sinfo_keynumber_valid),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<DefaultSendParam>,
    },
    Row {
        name: "SCTP_EVENTS",
        size: size_of::<sys::sctp_event_subscribe>(),
        least: size_of::<sys::sctp_event_subscribe>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "sctp_data_io_event",
                at: offset_of!(sys::sctp_event_subscribe, sctp_data_io_event),
                end: end_of!(sys::sctp_event_subscribe, sctp_data_io_event),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
            Member {
                name: "sctp_association_event",
                at: offset_of!(sys::sctp_event_subscribe, sctp_association_event),
                end: end_of!(sys::sctp_event_subscribe, sctp_association_event),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
            Member {
                name: "sctp_address_event",
                at: offset_of!(sys::sctp_event_subscribe, sctp_address_event),
                end: end_of!(sys::sctp_event_subscribe, sctp_address_event),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
            Member {
                name: "sctp_send_failure_event",
                at: offset_of!(sys::sctp_event_subscribe, sctp_send_failure_event),
                end: end_of!(sys::sctp_event_subscribe, sctp_send_failure_event),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
            Member {
                name: "sctp_peer_error_event",
                at: offset_of!(sys::sctp_event_subscribe, sctp_peer_error_event),
                end: end_of!(sys::sctp_event_subscribe, sctp_peer_error_event),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
            Member {
                name: "sctp_shutdown_event",
                at: offset_of!(sys::sctp_event_subscribe, sctp_shutdown_event),
                end: end_of!(sys::sctp_event_subscribe, sctp_shutdown_event),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
            Member {
                name: "sctp_partial_delivery_event",
                at: offset_of!(sys::sctp_event_subscribe, sctp_partial_delivery_event),
                end: end_of!(sys::sctp_event_subscribe, sctp_partial_delivery_event),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
            Member {
                name: "sctp_adaptation_layer_event",
                at: offset_of!(sys::sctp_event_subscribe, sctp_adaptation_layer_event),
                end: end_of!(sys::sctp_event_subscribe, sctp_adaptation_layer_event),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
            Member {
                name: "sctp_authentication_event",
                at: offset_of!(sys::sctp_event_subscribe, sctp_authentication_event),
                end: end_of!(sys::sctp_event_subscribe, sctp_authentication_event),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
            Member {
                name: "sctp_sender_dry_event",
                at: offset_of!(sys::sctp_event_subscribe, sctp_sender_dry_event),
                end: end_of!(sys::sctp_event_subscribe, sctp_sender_dry_event),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
            Member {
                name: "sctp_stream_reset_event",
                at: offset_of!(sys::sctp_event_subscribe, sctp_stream_reset_event),
                end: end_of!(sys::sctp_event_subscribe, sctp_stream_reset_event),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<Events>,
    },
    Row {
        name: "SCTP_I_WANT_MAPPED_V4_ADDR",
        size: size_of::<::core::ffi::c_int>(),
        least: size_of::<::core::ffi::c_int>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<::core::ffi::c_int>(),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<WantMappedV4Addr>,
    },
    Row {
        name: "SCTP_MAXSEG",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<MaxSeg>,
    },
    Row {
        name: "SCTP_HMAC_IDENT",
        size: size_of::<sys::sctp_hmacalgo>(),
        least: size_of::<sys::sctp_hmacalgo>(),
        grown: false,
        keys: &[],
        members: &[],
        tail: Some(Tail {
            each: size_of::<u16>(),
            form: Form::Number { bits: 16u32 },
            room: 8usize,
            counter: Some((
                offset_of!(sys::sctp_hmacalgo, shmac_number_of_idents),
                end_of!(sys::sctp_hmacalgo, shmac_number_of_idents),
            )),
        }),
        check: check::<HmacIdent>,
    },
    Row {
        name: "SCTP_AUTH_ACTIVE_KEY",
        size: size_of::<sys::sctp_authkeyid>(),
        least: size_of::<sys::sctp_authkeyid>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_authkeyid, scact_assoc_id),
                end_of!(sys::sctp_authkeyid, scact_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "scact_keynumber",
                at: offset_of!(sys::sctp_authkeyid, scact_keynumber),
                end: end_of!(sys::sctp_authkeyid, scact_keynumber),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<AuthActiveKey>,
    },
    Row {
        name: "SCTP_DELAYED_SACK",
        size: size_of::<sys::sctp_sack_info>(),
        least: size_of::<sys::sctp_sack_info>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_sack_info, sack_assoc_id),
                end_of!(sys::sctp_sack_info, sack_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "sack_delay",
                at: offset_of!(sys::sctp_sack_info, sack_delay),
                end: end_of!(sys::sctp_sack_info, sack_delay),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "sack_freq",
                at: offset_of!(sys::sctp_sack_info, sack_freq),
                end: end_of!(sys::sctp_sack_info, sack_freq),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<DelayedSack>,
    },
    Row {
        name: "SCTP_FRAGMENT_INTERLEAVE",
        size: size_of::<::core::ffi::c_int>(),
        least: size_of::<::core::ffi::c_int>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<::core::ffi::c_int>(),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<FragmentInterleave>,
    },
    Row {
        name: "SCTP_PARTIAL_DELIVERY_POINT",
        size: size_of::<u32>(),
        least: size_of::<u32>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<u32>(),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<PartialDeliveryPoint>,
    },
    Row {
        name: "SCTP_USE_EXT_RCVINFO",
        size: size_of::<::core::ffi::c_int>(),
        least: size_of::<::core::ffi::c_int>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<::core::ffi::c_int>(),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<UseExtRcvInfo>,
    },
    Row {
        name: "SCTP_AUTO_ASCONF",
        size: size_of::<::core::ffi::c_int>(),
        least: size_of::<::core::ffi::c_int>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<::core::ffi::c_int>(),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<AutoAsconf>,
    },
    Row {
        name: "SCTP_MAX_BURST",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<MaxBurst>,
    },
    Row {
        name: "SCTP_CONTEXT",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<Context>,
    },
    Row {
        name: "SCTP_EXPLICIT_EOR",
        size: size_of::<::core::ffi::c_int>(),
        least: size_of::<::core::ffi::c_int>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<::core::ffi::c_int>(),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<ExplicitEor>,
    },
    Row {
        name: "SCTP_REUSE_PORT",
        size: size_of::<::core::ffi::c_int>(),
        least: size_of::<::core::ffi::c_int>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<::core::ffi::c_int>(),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<ReusePort>,
    },
    Row {
        name: "SCTP_EVENT",
        size: size_of::<sys::sctp_event>(),
        least: size_of::<sys::sctp_event>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_event, se_assoc_id),
                end_of!(sys::sctp_event, se_assoc_id),
            ),
            (offset_of!(sys::sctp_event, se_type), end_of!(sys::sctp_event, se_type)),
        ],
        members: &[
            Member {
                name: "se_on",
                at: offset_of!(sys::sctp_event, se_on),
                end: end_of!(sys::sctp_event, se_on),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<Event>,
    },
    Row {
        name: "SCTP_RECVRCVINFO",
        size: size_of::<::core::ffi::c_int>(),
        least: size_of::<::core::ffi::c_int>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<::core::ffi::c_int>(),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<RecvRcvInfo>,
    },
    Row {
        name: "SCTP_RECVNXTINFO",
        size: size_of::<::core::ffi::c_int>(),
        least: size_of::<::core::ffi::c_int>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<::core::ffi::c_int>(),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<RecvNxtInfo>,
    },
    Row {
        name: "SCTP_DEFAULT_SNDINFO",
        size: size_of::<sys::sctp_sndinfo>(),
        least: size_of::<sys::sctp_sndinfo>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_sndinfo, snd_assoc_id),
                end_of!(sys::sctp_sndinfo, snd_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "snd_sid",
                at: offset_of!(sys::sctp_sndinfo, snd_sid),
                end: end_of!(sys::sctp_sndinfo, snd_sid),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "snd_flags",
                at: offset_of!(sys::sctp_sndinfo, snd_flags),
                end: end_of!(sys::sctp_sndinfo, snd_flags),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "snd_ppid",
                at: offset_of!(sys::sctp_sndinfo, snd_ppid),
                end: end_of!(sys::sctp_sndinfo, snd_ppid),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "snd_context",
                at: offset_of!(sys::sctp_sndinfo, snd_context),
                end: end_of!(sys::sctp_sndinfo, snd_context),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<DefaultSndInfo>,
    },
    Row {
        name: "SCTP_DEFAULT_PRINFO",
        size: size_of::<sys::sctp_default_prinfo>(),
        least: size_of::<sys::sctp_default_prinfo>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_default_prinfo, pr_assoc_id),
                end_of!(sys::sctp_default_prinfo, pr_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "pr_policy",
                at: offset_of!(sys::sctp_default_prinfo, pr_policy),
                end: end_of!(sys::sctp_default_prinfo, pr_policy),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "pr_value",
                at: offset_of!(sys::sctp_default_prinfo, pr_value),
                end: end_of!(sys::sctp_default_prinfo, pr_value),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<DefaultPrInfo>,
    },
    Row {
        name: "SCTP_STATUS",
        size: size_of::<sys::sctp_status>(),
        least: size_of::<sys::sctp_status>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_status, sstat_assoc_id),
                end_of!(sys::sctp_status, sstat_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "sstat_assoc_id",
                at: offset_of!(sys::sctp_status, sstat_assoc_id),
                end: end_of!(sys::sctp_status, sstat_assoc_id),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "sstat_state",
                at: offset_of!(sys::sctp_status, sstat_state),
                end: end_of!(sys::sctp_status, sstat_state),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "sstat_rwnd",
                at: offset_of!(sys::sctp_status, sstat_rwnd),
                end: end_of!(sys::sctp_status, sstat_rwnd),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "sstat_unackdata",
                at: offset_of!(sys::sctp_status, sstat_unackdata),
                end: end_of!(sys::sctp_status, sstat_unackdata),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "sstat_penddata",
                at: offset_of!(sys::sctp_status, sstat_penddata),
                end: end_of!(sys::sctp_status, sstat_penddata),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "sstat_instrms",
                at: offset_of!(sys::sctp_status, sstat_instrms),
                end: end_of!(sys::sctp_status, sstat_instrms),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "sstat_outstrms",
                at: offset_of!(sys::sctp_status, sstat_outstrms),
                end: end_of!(sys::sctp_status, sstat_outstrms),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "sstat_fragmentation_point",
                at: offset_of!(sys::sctp_status, sstat_fragmentation_point),
                end: end_of!(sys::sctp_status, sstat_fragmentation_point),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "sstat_primary.spinfo_address",
                at: offset_of!(sys::sctp_status, sstat_primary.spinfo_address),
                end: end_of!(sys::sctp_status, sstat_primary.spinfo_address),
                form: Form::Address {
                    length: true,
                    unset: false,
                },
                written: false,
            },
            Member {
                name: "sstat_primary.spinfo_assoc_id",
                at: offset_of!(sys::sctp_status, sstat_primary.spinfo_assoc_id),
                end: end_of!(sys::sctp_status, sstat_primary.spinfo_assoc_id),
                form: Form::Number { bits: 32u32 },
                written: false,
            },
            Member {
                name: "sstat_primary.spinfo_state",
                at: offset_of!(sys::sctp_status, sstat_primary.spinfo_state),
                end: end_of!(sys::sctp_status, sstat_primary.spinfo_state),
                form: Form::Number { bits: 32u32 },
                written: false,
            },
            Member {
                name: "sstat_primary.spinfo_cwnd",
                at: offset_of!(sys::sctp_status, sstat_primary.spinfo_cwnd),
                end: end_of!(sys::sctp_status, sstat_primary.spinfo_cwnd),
                form: Form::Number { bits: 32u32 },
                written: false,
            },
            Member {
                name: "sstat_primary.spinfo_srtt",
                at: offset_of!(sys::sctp_status, sstat_primary.spinfo_srtt),
                end: end_of!(sys::sctp_status, sstat_primary.spinfo_srtt),
                form: Form::Number { bits: 32u32 },
                written: false,
            },
            Member {
                name: "sstat_primary.spinfo_rto",
                at: offset_of!(sys::sctp_status, sstat_primary.spinfo_rto),
                end: end_of!(sys::sctp_status, sstat_primary.spinfo_rto),
                form: Form::Number { bits: 32u32 },
                written: false,
            },
            Member {
                name: "sstat_primary.spinfo_mtu",
                at: offset_of!(sys::sctp_status, sstat_primary.spinfo_mtu),
                end: end_of!(sys::sctp_status, sstat_primary.spinfo_mtu),
                form: Form::Number { bits: 32u32 },
                written: false,
            },
        ],
        tail: None,
        check: check::<Status>,
    },
    Row {
        name: "SCTP_GET_PEER_ADDR_INFO",
        size: size_of::<sys::sctp_paddrinfo>(),
        least: size_of::<sys::sctp_paddrinfo>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_paddrinfo, spinfo_address),
                end_of!(sys::sctp_paddrinfo, spinfo_address),
            ),
            (
                offset_of!(sys::sctp_paddrinfo, spinfo_assoc_id),
                end_of!(sys::sctp_paddrinfo, spinfo_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "spinfo_address",
                at: offset_of!(sys::sctp_paddrinfo, spinfo_address),
                end: end_of!(sys::sctp_paddrinfo, spinfo_address),
                form: Form::Address {
                    length: true,
                    unset: false,
                },
                written: true,
            },
            Member {
                name: "spinfo_assoc_id",
                at: offset_of!(sys::sctp_paddrinfo, spinfo_assoc_id),
                end: end_of!(sys::sctp_paddrinfo, spinfo_assoc_id),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "spinfo_state",
                at: offset_of!(sys::sctp_paddrinfo, spinfo_state),
                end: end_of!(sys::sctp_paddrinfo, spinfo_state),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "spinfo_cwnd",
                at: offset_of!(sys::sctp_paddrinfo, spinfo_cwnd),
                end: end_of!(sys::sctp_paddrinfo, spinfo_cwnd),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "spinfo_srtt",
                at: offset_of!(sys::sctp_paddrinfo, spinfo_srtt),
                end: end_of!(sys::sctp_paddrinfo, spinfo_srtt),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "spinfo_rto",
                at: offset_of!(sys::sctp_paddrinfo, spinfo_rto),
                end: end_of!(sys::sctp_paddrinfo, spinfo_rto),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "spinfo_mtu",
                at: offset_of!(sys::sctp_paddrinfo, spinfo_mtu),
                end: end_of!(sys::sctp_paddrinfo, spinfo_mtu),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<PeerAddrInfo>,
    },
    Row {
        name: "SCTP_PEER_AUTH_CHUNKS",
        size: size_of::<sys::sctp_authchunks>(),
        least: size_of::<sys::sctp_authchunks>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_authchunks, gauth_assoc_id),
                end_of!(sys::sctp_authchunks, gauth_assoc_id),
            ),
        ],
        members: &[],
        tail: Some(Tail {
            each: size_of::<u8>(),
            form: Form::Number { bits: 8u32 },
            room: 256usize,
            counter: Some((
                offset_of!(sys::sctp_authchunks, gauth_number_of_chunks),
                end_of!(sys::sctp_authchunks, gauth_number_of_chunks),
            )),
        }),
        check: check::<PeerAuthChunks>,
    },
    Row {
        name: "SCTP_LOCAL_AUTH_CHUNKS",
        size: size_of::<sys::sctp_authchunks>(),
        least: size_of::<sys::sctp_authchunks>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_authchunks, gauth_assoc_id),
                end_of!(sys::sctp_authchunks, gauth_assoc_id),
            ),
        ],
        members: &[],
        tail: Some(Tail {
            each: size_of::<u8>(),
            form: Form::Number { bits: 8u32 },
            room: 256usize,
            counter: Some((
                offset_of!(sys::sctp_authchunks, gauth_number_of_chunks),
                end_of!(sys::sctp_authchunks, gauth_number_of_chunks),
            )),
        }),
        check: check::<LocalAuthChunks>,
    },
    Row {
        name: "SCTP_GET_ASSOC_NUMBER",
        size: size_of::<u32>(),
        least: size_of::<u32>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<u32>(),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<AssocNumber>,
    },
    Row {
        name: "SCTP_GET_ASSOC_ID_LIST",
        size: size_of::<sys::sctp_assoc_ids>(),
        least: size_of::<sys::sctp_assoc_ids>(),
        grown: false,
        keys: &[],
        members: &[],
        tail: Some(Tail {
            each: size_of::<sys::sctp_assoc_t>(),
            form: Form::Number { bits: 32u32 },
            room: 256usize,
            counter: Some((
                offset_of!(sys::sctp_assoc_ids, gaids_number_of_ids),
                end_of!(sys::sctp_assoc_ids, gaids_number_of_ids),
            )),
        }),
        check: check::<AssocIdList>,
    },
    Row {
        name: "SCTP_SET_PEER_PRIMARY_ADDR",
        size: size_of::<sys::sctp_setpeerprim>(),
        least: size_of::<sys::sctp_setpeerprim>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_setpeerprim, sspp_assoc_id),
                end_of!(sys::sctp_setpeerprim, sspp_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "sspp_addr",
                at: offset_of!(sys::sctp_setpeerprim, sspp_addr),
                end: end_of!(sys::sctp_setpeerprim, sspp_addr),
                form: Form::Address {
                    length: true,
                    unset: false,
                },
                written: true,
            },
        ],
        tail: None,
        check: check::<SetPeerPrimaryAddr>,
    },
    Row {
        name: "SCTP_AUTH_CHUNK",
        size: size_of::<sys::sctp_authchunk>(),
        least: size_of::<sys::sctp_authchunk>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "sauth_chunk",
                at: offset_of!(sys::sctp_authchunk, sauth_chunk),
                end: end_of!(sys::sctp_authchunk, sauth_chunk),
                form: Form::Number { bits: 8u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<AuthChunk>,
    },
    Row {
        name: "SCTP_AUTH_KEY",
        size: size_of::<sys::sctp_authkey>(),
        least: size_of::<sys::sctp_authkey>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_authkey, sca_assoc_id),
                end_of!(sys::sctp_authkey, sca_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "sca_keynumber",
                at: offset_of!(sys::sctp_authkey, sca_keynumber),
                end: end_of!(sys::sctp_authkey, sca_keynumber),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
        ],
        tail: Some(Tail {
            each: size_of::<u8>(),
            form: Form::Number { bits: 8u32 },
            room: 256usize,
            counter: Some((
                offset_of!(sys::sctp_authkey, sca_keylength),
                end_of!(sys::sctp_authkey, sca_keylength),
            )),
        }),
        check: check::<AuthKey>,
    },
    Row {
        name: "SCTP_AUTH_DEACTIVATE_KEY",
        size: size_of::<sys::sctp_authkeyid>(),
        least: size_of::<sys::sctp_authkeyid>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_authkeyid, scact_assoc_id),
                end_of!(sys::sctp_authkeyid, scact_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "scact_keynumber",
                at: offset_of!(sys::sctp_authkeyid, scact_keynumber),
                end: end_of!(sys::sctp_authkeyid, scact_keynumber),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<AuthDeactivateKey>,
    },
    Row {
        name: "SCTP_AUTH_DELETE_KEY",
        size: size_of::<sys::sctp_authkeyid>(),
        least: size_of::<sys::sctp_authkeyid>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_authkeyid, scact_assoc_id),
                end_of!(sys::sctp_authkeyid, scact_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "scact_keynumber",
                at: offset_of!(sys::sctp_authkeyid, scact_keynumber),
                end: end_of!(sys::sctp_authkeyid, scact_keynumber),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<AuthDeleteKey>,
    },
    Row {
        name: "SCTP_ENABLE_STREAM_RESET",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<EnableStreamReset>,
    },
    Row {
        name: "SCTP_RESET_STREAMS",
        size: size_of::<sys::sctp_reset_streams>(),
        least: size_of::<sys::sctp_reset_streams>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_reset_streams, srs_assoc_id),
                end_of!(sys::sctp_reset_streams, srs_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "srs_flags",
                at: offset_of!(sys::sctp_reset_streams, srs_flags),
                end: end_of!(sys::sctp_reset_streams, srs_flags),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
        ],
        tail: Some(Tail {
            each: size_of::<u16>(),
            form: Form::Number { bits: 16u32 },
            room: 256usize,
            counter: Some((
                offset_of!(sys::sctp_reset_streams, srs_number_streams),
                end_of!(sys::sctp_reset_streams, srs_number_streams),
            )),
        }),
        check: check::<ResetStreams>,
    },
    Row {
        name: "SCTP_RESET_ASSOC",
        size: size_of::<sys::sctp_assoc_t>(),
        least: size_of::<sys::sctp_assoc_t>(),
        grown: false,
        keys: &[(0, size_of::<sys::sctp_assoc_t>())],
        members: &[],
        tail: None,
        check: check::<ResetAssoc>,
    },
    Row {
        name: "SCTP_ADD_STREAMS",
        size: size_of::<sys::sctp_add_streams>(),
        least: size_of::<sys::sctp_add_streams>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_add_streams, sas_assoc_id),
                end_of!(sys::sctp_add_streams, sas_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "sas_instrms",
                at: offset_of!(sys::sctp_add_streams, sas_instrms),
                end: end_of!(sys::sctp_add_streams, sas_instrms),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "sas_outstrms",
                at: offset_of!(sys::sctp_add_streams, sas_outstrms),
                end: end_of!(sys::sctp_add_streams, sas_outstrms),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<AddStreams>,
    },
    Row {
        name: "SCTP_REMOTE_UDP_ENCAPS_PORT",
        size: size_of::<sys::sctp_udpencaps>(),
        least: size_of::<sys::sctp_udpencaps>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_udpencaps, sue_address),
                end_of!(sys::sctp_udpencaps, sue_address),
            ),
            (
                offset_of!(sys::sctp_udpencaps, sue_assoc_id),
                end_of!(sys::sctp_udpencaps, sue_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "sue_port",
                at: offset_of!(sys::sctp_udpencaps, sue_port),
                end: end_of!(sys::sctp_udpencaps, sue_port),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<RemoteUdpEncapsPort>,
    },
    Row {
        name: "SCTP_PR_STREAM_STATUS",
        size: size_of::<sys::sctp_prstatus>(),
        least: size_of::<sys::sctp_prstatus>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_prstatus, sprstat_assoc_id),
                end_of!(sys::sctp_prstatus, sprstat_assoc_id),
            ),
            (
                offset_of!(sys::sctp_prstatus, sprstat_sid),
                end_of!(sys::sctp_prstatus, sprstat_sid),
            ),
            (
                offset_of!(sys::sctp_prstatus, sprstat_policy),
                end_of!(sys::sctp_prstatus, sprstat_policy),
            ),
        ],
        members: &[
            Member {
                name: "sprstat_abandoned_unsent",
                at: offset_of!(sys::sctp_prstatus, sprstat_abandoned_unsent),
                end: end_of!(sys::sctp_prstatus, sprstat_abandoned_unsent),
                form: Form::Number { bits: 64u32 },
                written: true,
            },
            Member {
                name: "sprstat_abandoned_sent",
                at: offset_of!(sys::sctp_prstatus, sprstat_abandoned_sent),
                end: end_of!(sys::sctp_prstatus, sprstat_abandoned_sent),
                form: Form::Number { bits: 64u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<PrStreamStatus>,
    },
    Row {
        name: "SCTP_PR_ASSOC_STATUS",
        size: size_of::<sys::sctp_prstatus>(),
        least: size_of::<sys::sctp_prstatus>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_prstatus, sprstat_assoc_id),
                end_of!(sys::sctp_prstatus, sprstat_assoc_id),
            ),
            (
                offset_of!(sys::sctp_prstatus, sprstat_policy),
                end_of!(sys::sctp_prstatus, sprstat_policy),
            ),
        ],
        members: &[
            Member {
                name: "sprstat_sid",
                at: offset_of!(sys::sctp_prstatus, sprstat_sid),
                end: end_of!(sys::sctp_prstatus, sprstat_sid),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "sprstat_abandoned_unsent",
                at: offset_of!(sys::sctp_prstatus, sprstat_abandoned_unsent),
                end: end_of!(sys::sctp_prstatus, sprstat_abandoned_unsent),
                form: Form::Number { bits: 64u32 },
                written: true,
            },
            Member {
                name: "sprstat_abandoned_sent",
                at: offset_of!(sys::sctp_prstatus, sprstat_abandoned_sent),
                end: end_of!(sys::sctp_prstatus, sprstat_abandoned_sent),
                form: Form::Number { bits: 64u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<PrAssocStatus>,
    },
    Row {
        name: "SCTP_PR_SUPPORTED",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<PrSupported>,
    },
    Row {
        name: "SCTP_PEER_ADDR_THLDS",
        size: size_of::<sys::sctp_paddrthlds>(),
        least: size_of::<sys::sctp_paddrthlds>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_paddrthlds, spt_address),
                end_of!(sys::sctp_paddrthlds, spt_address),
            ),
            (
                offset_of!(sys::sctp_paddrthlds, spt_assoc_id),
                end_of!(sys::sctp_paddrthlds, spt_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "spt_pathmaxrxt",
                at: offset_of!(sys::sctp_paddrthlds, spt_pathmaxrxt),
                end: end_of!(sys::sctp_paddrthlds, spt_pathmaxrxt),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "spt_pathpfthld",
                at: offset_of!(sys::sctp_paddrthlds, spt_pathpfthld),
                end: end_of!(sys::sctp_paddrthlds, spt_pathpfthld),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
            Member {
                name: "spt_pathcpthld",
                at: offset_of!(sys::sctp_paddrthlds, spt_pathcpthld),
                end: end_of!(sys::sctp_paddrthlds, spt_pathcpthld),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<PeerAddrThresholds>,
    },
    Row {
        name: "SCTP_INTERLEAVING_SUPPORTED",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<InterleavingSupported>,
    },
    Row {
        name: "SCTP_STREAM_SCHEDULER",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<StreamScheduler>,
    },
    Row {
        name: "SCTP_STREAM_SCHEDULER_VALUE",
        size: size_of::<sys::sctp_stream_value>(),
        least: size_of::<sys::sctp_stream_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_stream_value, assoc_id),
                end_of!(sys::sctp_stream_value, assoc_id),
            ),
            (
                offset_of!(sys::sctp_stream_value, stream_id),
                end_of!(sys::sctp_stream_value, stream_id),
            ),
        ],
        members: &[
            Member {
                name: "stream_value",
                at: offset_of!(sys::sctp_stream_value, stream_value),
                end: end_of!(sys::sctp_stream_value, stream_value),
                form: Form::Number { bits: 16u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<StreamSchedulerValue>,
    },
    Row {
        name: "SCTP_ACCEPT_ZERO_CHECKSUM",
        size: size_of::<u32>(),
        least: size_of::<u32>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "the value",
                at: 0,
                end: size_of::<u32>(),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<AcceptZeroChecksum>,
    },
    Row {
        name: "SCTP_ASCONF_SUPPORTED",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<AsconfSupported>,
    },
    Row {
        name: "SCTP_AUTH_SUPPORTED",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<AuthSupported>,
    },
    Row {
        name: "SCTP_ECN_SUPPORTED",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<EcnSupported>,
    },
    Row {
        name: "SCTP_RECONFIG_SUPPORTED",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<ReconfigSupported>,
    },
    Row {
        name: "SCTP_NRSACK_SUPPORTED",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<NrsackSupported>,
    },
    Row {
        name: "SCTP_PKTDROP_SUPPORTED",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 1u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<PktdropSupported>,
    },
    Row {
        name: "SCTP_MAX_CWND",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<MaxCwnd>,
    },
    Row {
        name: "SCTP_TIMEOUTS",
        size: size_of::<sys::sctp_timeouts>(),
        least: size_of::<sys::sctp_timeouts>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_timeouts, stimo_assoc_id),
                end_of!(sys::sctp_timeouts, stimo_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "stimo_init",
                at: offset_of!(sys::sctp_timeouts, stimo_init),
                end: end_of!(sys::sctp_timeouts, stimo_init),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "stimo_data",
                at: offset_of!(sys::sctp_timeouts, stimo_data),
                end: end_of!(sys::sctp_timeouts, stimo_data),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "stimo_sack",
                at: offset_of!(sys::sctp_timeouts, stimo_sack),
                end: end_of!(sys::sctp_timeouts, stimo_sack),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "stimo_shutdown",
                at: offset_of!(sys::sctp_timeouts, stimo_shutdown),
                end: end_of!(sys::sctp_timeouts, stimo_shutdown),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "stimo_heartbeat",
                at: offset_of!(sys::sctp_timeouts, stimo_heartbeat),
                end: end_of!(sys::sctp_timeouts, stimo_heartbeat),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "stimo_cookie",
                at: offset_of!(sys::sctp_timeouts, stimo_cookie),
                end: end_of!(sys::sctp_timeouts, stimo_cookie),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "stimo_shutdownack",
                at: offset_of!(sys::sctp_timeouts, stimo_shutdownack),
                end: end_of!(sys::sctp_timeouts, stimo_shutdownack),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<Timeouts>,
    },
    Row {
        name: "SCTP_CMT_ON_OFF",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<Cmt>,
    },
    Row {
        name: "SCTP_PLUGGABLE_CC",
        size: size_of::<sys::sctp_assoc_value>(),
        least: size_of::<sys::sctp_assoc_value>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_assoc_value, assoc_id),
                end_of!(sys::sctp_assoc_value, assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "assoc_value",
                at: offset_of!(sys::sctp_assoc_value, assoc_value),
                end: end_of!(sys::sctp_assoc_value, assoc_value),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<PluggableCc>,
    },
    Row {
        name: "SCTP_GET_SNDBUF_USE",
        size: size_of::<sys::sctp_sockstat>(),
        least: size_of::<sys::sctp_sockstat>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_sockstat, ss_assoc_id),
                end_of!(sys::sctp_sockstat, ss_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "ss_total_sndbuf",
                at: offset_of!(sys::sctp_sockstat, ss_total_sndbuf),
                end: end_of!(sys::sctp_sockstat, ss_total_sndbuf),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "ss_total_recv_buf",
                at: offset_of!(sys::sctp_sockstat, ss_total_recv_buf),
                end: end_of!(sys::sctp_sockstat, ss_total_recv_buf),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<SndBufUse>,
    },
    Row {
        name: "SCTP_PCB_STATUS",
        size: size_of::<sys::sctp_pcbinfo>(),
        least: size_of::<sys::sctp_pcbinfo>(),
        grown: false,
        keys: &[],
        members: &[
            Member {
                name: "ep_count",
                at: offset_of!(sys::sctp_pcbinfo, ep_count),
                end: end_of!(sys::sctp_pcbinfo, ep_count),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "asoc_count",
                at: offset_of!(sys::sctp_pcbinfo, asoc_count),
                end: end_of!(sys::sctp_pcbinfo, asoc_count),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "laddr_count",
                at: offset_of!(sys::sctp_pcbinfo, laddr_count),
                end: end_of!(sys::sctp_pcbinfo, laddr_count),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "raddr_count",
                at: offset_of!(sys::sctp_pcbinfo, raddr_count),
                end: end_of!(sys::sctp_pcbinfo, raddr_count),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "chk_count",
                at: offset_of!(sys::sctp_pcbinfo, chk_count),
                end: end_of!(sys::sctp_pcbinfo, chk_count),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "readq_count",
                at: offset_of!(sys::sctp_pcbinfo, readq_count),
                end: end_of!(sys::sctp_pcbinfo, readq_count),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "free_chunks",
                at: offset_of!(sys::sctp_pcbinfo, free_chunks),
                end: end_of!(sys::sctp_pcbinfo, free_chunks),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "stream_oque",
                at: offset_of!(sys::sctp_pcbinfo, stream_oque),
                end: end_of!(sys::sctp_pcbinfo, stream_oque),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<PcbStatus>,
    },
    Row {
        name: "SCTP_GET_NONCE_VALUES",
        size: size_of::<sys::sctp_get_nonce_values>(),
        least: size_of::<sys::sctp_get_nonce_values>(),
        grown: false,
        keys: &[
            (
                offset_of!(sys::sctp_get_nonce_values, gn_assoc_id),
                end_of!(sys::sctp_get_nonce_values, gn_assoc_id),
            ),
        ],
        members: &[
            Member {
                name: "gn_peers_tag",
                at: offset_of!(sys::sctp_get_nonce_values, gn_peers_tag),
                end: end_of!(sys::sctp_get_nonce_values, gn_peers_tag),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
            Member {
                name: "gn_local_tag",
                at: offset_of!(sys::sctp_get_nonce_values, gn_local_tag),
                end: end_of!(sys::sctp_get_nonce_values, gn_local_tag),
                form: Form::Number { bits: 32u32 },
                written: true,
            },
        ],
        tail: None,
        check: check::<NonceValues>,
    },
];
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for Status {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_status;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sstat_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sstat_assoc_id = ::sctp_opts::codec::encode(&self.assoc_id, "assoc_id")?;
        raw.sstat_state = ::sctp_opts::codec::encode(&self.state, "state")?;
        raw.sstat_rwnd = ::sctp_opts::codec::encode(&self.peer_rwnd, "peer_rwnd")?;
        raw.sstat_unackdata = ::sctp_opts::codec::encode(
            &self.unacked_chunks,
            "unacked_chunks",
        )?;
        raw.sstat_penddata = ::sctp_opts::codec::encode(
            &self.pending_chunks,
            "pending_chunks",
        )?;
        raw.sstat_instrms = ::sctp_opts::codec::encode(
            &self.inbound_streams,
            "inbound_streams",
        )?;
        raw.sstat_outstrms = ::sctp_opts::codec::encode(
            &self.outbound_streams,
            "outbound_streams",
        )?;
        raw.sstat_fragmentation_point = ::sctp_opts::codec::encode(
            &self.fragmentation_point,
            "fragmentation_point",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PeerAddrInfo {
    type Scope = ::sctp_opts::scope::Path<::sctp_opts::ids::One>;
    type Raw = sys::sctp_paddrinfo;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.spinfo_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.spinfo_address = ::sctp_opts::codec::encode(&key.peer, "peer")?;
        raw.spinfo_address = ::sctp_opts::codec::encode(&self.address, "address")?;
        raw.spinfo_assoc_id = ::sctp_opts::codec::encode(&self.assoc_id, "assoc_id")?;
        raw.spinfo_state = ::sctp_opts::codec::encode(&self.state, "state")?;
        raw.spinfo_cwnd = ::sctp_opts::codec::encode(&self.cwnd, "cwnd")?;
        raw.spinfo_srtt = ::sctp_opts::codec::Millis::encode(&self.srtt, "srtt")?;
        raw.spinfo_rto = ::sctp_opts::codec::Millis::encode(&self.rto, "rto")?;
        raw.spinfo_mtu = ::sctp_opts::codec::encode(&self.mtu, "mtu")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PeerAuthChunks {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = ::sctp_opts::Tail<sys::sctp_authchunks, u8, 256>;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.head.gauth_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.head.gauth_number_of_chunks = ::sctp_opts::codec::encode(
            &self.0.len(),
            "value",
        )?;
        raw.write(&self.0, "value")
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for LocalAuthChunks {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = ::sctp_opts::Tail<sys::sctp_authchunks, u8, 256>;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.head.gauth_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.head.gauth_number_of_chunks = ::sctp_opts::codec::encode(
            &self.0.len(),
            "value",
        )?;
        raw.write(&self.0, "value")
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AssocNumber {
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
#[diagnostic::do_not_recommend]
impl<const N: usize> ::sctp_opts::SetOpt for AssocIdList<N> {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::sctp_opts::Tail<sys::sctp_assoc_ids, sys::sctp_assoc_t, N>;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.head.gaids_number_of_ids = ::sctp_opts::codec::encode(
            &self.0.len(),
            "value",
        )?;
        raw.write(&self.0, "value")
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for SetPeerPrimaryAddr {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_setpeerprim;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.sspp_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.sspp_addr, "value")?))
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AuthChunk {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sys::sctp_authchunk;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.sauth_chunk, "value")?))
    }
}
#[diagnostic::do_not_recommend]
impl<const N: usize> ::sctp_opts::GetOpt for AuthKey<N> {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = ::sctp_opts::Tail<sys::sctp_authkey, u8, N>;
    const MIN_LENGTH: usize = ::core::mem::size_of::<sys::sctp_authkey>();
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.head.sca_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            key_number: ::sctp_opts::codec::decode(
                raw.head.sca_keynumber,
                "key_number",
            )?,
            key: raw.read(len, raw.head.sca_keylength, "key")?,
        })
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AuthDeactivateKey {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
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
impl ::sctp_opts::GetOpt for AuthDeleteKey {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
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
impl<const N: usize> ::sctp_opts::GetOpt for ResetStreams<N> {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = ::sctp_opts::Tail<sys::sctp_reset_streams, u16, N>;
    const MIN_LENGTH: usize = ::core::mem::size_of::<sys::sctp_reset_streams>();
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.head.srs_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            flags: ::sctp_opts::codec::decode(raw.head.srs_flags, "flags")?,
            streams: raw.read(len, raw.head.srs_number_streams, "streams")?,
        })
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for ResetAssoc {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_assoc_t;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        *raw = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(_raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self)
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AddStreams {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_add_streams;
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
            inbound_streams: ::sctp_opts::codec::decode(
                raw.sas_instrms,
                "inbound_streams",
            )?,
            outbound_streams: ::sctp_opts::codec::decode(
                raw.sas_outstrms,
                "outbound_streams",
            )?,
        })
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PrStreamStatus {
    type Scope = ::sctp_opts::scope::StreamPolicy<::sctp_opts::ids::One>;
    type Raw = sys::sctp_prstatus;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sprstat_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sprstat_sid = ::sctp_opts::codec::encode(&key.stream, "stream")?;
        raw.sprstat_policy = ::sctp_opts::codec::encode(&key.policy, "policy")?;
        raw.sprstat_abandoned_unsent = ::sctp_opts::codec::encode(
            &self.abandoned_unsent,
            "abandoned_unsent",
        )?;
        raw.sprstat_abandoned_sent = ::sctp_opts::codec::encode(
            &self.abandoned_sent,
            "abandoned_sent",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PrAssocStatus {
    type Scope = ::sctp_opts::scope::Policy<::sctp_opts::ids::One>;
    type Raw = sys::sctp_prstatus;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sprstat_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sprstat_policy = ::sctp_opts::codec::encode(&key.policy, "policy")?;
        raw.sprstat_sid = ::sctp_opts::codec::encode(&self.stream_id, "stream_id")?;
        raw.sprstat_abandoned_unsent = ::sctp_opts::codec::encode(
            &self.abandoned_unsent,
            "abandoned_unsent",
        )?;
        raw.sprstat_abandoned_sent = ::sctp_opts::codec::encode(
            &self.abandoned_sent,
            "abandoned_sent",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AcceptZeroChecksum {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = u32;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for Timeouts {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_timeouts;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.stimo_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.stimo_init = ::sctp_opts::codec::encode(&self.init, "init")?;
        raw.stimo_data = ::sctp_opts::codec::encode(&self.data, "data")?;
        raw.stimo_sack = ::sctp_opts::codec::encode(&self.sack, "sack")?;
        raw.stimo_shutdown = ::sctp_opts::codec::encode(&self.shutdown, "shutdown")?;
        raw.stimo_heartbeat = ::sctp_opts::codec::encode(&self.heartbeat, "heartbeat")?;
        raw.stimo_cookie = ::sctp_opts::codec::encode(&self.cookie, "cookie")?;
        raw.stimo_shutdownack = ::sctp_opts::codec::encode(
            &self.shutdown_ack,
            "shutdown_ack",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for SndBufUse {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_sockstat;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.ss_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.ss_total_sndbuf = ::sctp_opts::codec::encode(
            &self.send_buffer,
            "send_buffer",
        )?;
        raw.ss_total_recv_buf = ::sctp_opts::codec::encode(
            &self.receive_buffer,
            "receive_buffer",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PcbStatus {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sys::sctp_pcbinfo;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.ep_count = ::sctp_opts::codec::encode(&self.endpoints, "endpoints")?;
        raw.asoc_count = ::sctp_opts::codec::encode(&self.associations, "associations")?;
        raw.laddr_count = ::sctp_opts::codec::encode(
            &self.local_addresses,
            "local_addresses",
        )?;
        raw.raddr_count = ::sctp_opts::codec::encode(
            &self.remote_addresses,
            "remote_addresses",
        )?;
        raw.chk_count = ::sctp_opts::codec::encode(&self.chunks, "chunks")?;
        raw.readq_count = ::sctp_opts::codec::encode(
            &self.read_queue_entries,
            "read_queue_entries",
        )?;
        raw.free_chunks = ::sctp_opts::codec::encode(&self.free_chunks, "free_chunks")?;
        raw.stream_oque = ::sctp_opts::codec::encode(
            &self.stream_output_queue_entries,
            "stream_output_queue_entries",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for NonceValues {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_get_nonce_values;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.gn_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.gn_peers_tag = ::sctp_opts::codec::encode(&self.peer_tag, "peer_tag")?;
        raw.gn_local_tag = ::sctp_opts::codec::encode(&self.local_tag, "local_tag")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
