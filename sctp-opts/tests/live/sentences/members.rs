//! Sentences about members of options' structs that tests elsewhere show.

use super::elsewhere;

elsewhere! {
    sentences::sentences_are_true {
        SCTP_MAX_BURST.assoc_value "The most packets in one burst";
        SCTP_MAX_BURST.assoc_value "0: no limit";
        SCTP_ENABLE_STREAM_RESET.assoc_value "The requests that are accepted";
        SCTP_EXPOSE_POTENTIALLY_FAILED_STATE.assoc_value "Whether the state is reported";
        SCTP_ASCONF_SUPPORTED.assoc_value "Offered to the next peers, or negotiated with this one";
        SCTP_AUTH_SUPPORTED.assoc_value "Offered to the next peers, or negotiated with this one";
        SCTP_RECONFIG_SUPPORTED.assoc_value "Offered to the next peers, or negotiated with this one";
        sctp_rtoinfo.srto_initial "0: unchanged";
        sctp_rtoinfo.srto_max "0: unchanged";
        sctp_rtoinfo.srto_min "0: unchanged";
        sctp_assocparams.sasoc_asocmaxrxt "0: unchanged";
        sctp_assocparams.sasoc_cookie_life "0: unchanged";
        sctp_initmsg.sinit_num_ostreams "0: unchanged";
        sctp_initmsg.sinit_max_instreams "0: unchanged";
        sctp_initmsg.sinit_max_attempts "0: unchanged";
        sctp_initmsg.sinit_max_init_timeo "0: unchanged";
        sctp_sack_info.sack_delay "0: unchanged";
        sctp_sack_info.sack_freq "0: unchanged";
        sctp_paddrparams.spp_address "The path; the unspecified address for all of them";
        sctp_paddrparams.spp_hbinterval "0: unchanged unless SPP_HB_TIME_IS_ZERO is set";
        sctp_paddrparams.spp_pathmaxrxt "0: unchanged";
        sctp_paddrparams.spp_pathmtu "0: unchanged";
        sctp_paddrparams.spp_sackdelay "0: unchanged";
        sctp_paddrparams.spp_flags "What to turn on and off";
        sctp_paddrthlds.spt_address "The path; the unspecified address for all of them";
        sctp_paddrthlds.spt_pathmaxrxt "0: unchanged";
        sctp_paddrthlds_v2.spt_address "The path; the unspecified address for all of them";
        sctp_udpencaps.sue_address "The path; the unspecified address for all of them";
        sctp_udpencaps.sue_port "0: off";
        sctp_probeinterval.spi_address "The path; the unspecified address for all of them";
        sctp_prstatus.sprstat_sid "The stream, for options about a stream";
        sctp_authkey.sca_keynumber "Its number, which the peer uses as well";
    }
    quantities::the_default_for_sending_has_no_received_values {
        SCTP_DEFAULT_SEND_PARAM.sinfo_cumtsn "Only used for received messages";
        SCTP_DEFAULT_SEND_PARAM.sinfo_ssn "Only used for received messages";
        SCTP_DEFAULT_SEND_PARAM.sinfo_tsn "Only used for received messages";
    }
    quantities::path_mtu_includes_headers {
        SCTP_MAXSEG.assoc_value "The most user data in one chunk";
    }
    defaults::defaults_are_as_described {
        SCTP_MAXSEG.assoc_value "0: no limit except the path MTU";
    }
    notifications::streams::requests_are_denied {
        SCTP_ENABLE_STREAM_RESET.assoc_value "0: off";
    }
    manual::no_ecn {
        SCTP_ECN_SUPPORTED.assoc_value "Offered to the next peers, or negotiated with this one";
    }
    failover::data_continues_when_the_primary_path_fails {
        sctp_prim.ssp_addr "The peer's address to send to by default";
    }
    table::set_peer_primary_addr {
        sctp_setpeerprim.sspp_addr "The local address that the peer should send to";
    }
    quantities::a_threshold_one_below_the_limit_is_never_reached {
        sctp_paddrthlds_v2.spt_pathpfthld "A path is potentially failed after more consecutive failures than this";
        sctp_paddrthlds_v2.spt_pathpfthld "never, if this is at least the limit for unreachable minus one";
        SCTP_PEER_ADDR_THLDS_V2 "65535 turns either of the two off";
    }
    notifications::streams::streams_are_added {
        sctp_add_streams.sas_instrms "Additional streams from the peer";
    }
    functions::peeled_off_sockets_are_close_on_exec {
        sctp_peeloff_flags_arg_t.p_arg "The association and the new socket";
    }
    functions::the_id_is_known_while_connecting {
        sctp_getaddrs_old.addr_num "Length of the addresses in bytes, in spite of its name";
        sctp_getaddrs_old.addrs "The addresses, packed one after another";
    }
    sentences::options::lists_of_addresses_have_different_lengths {
        sctp_getaddrs.addrs "The addresses, packed one after another";
    }
}
