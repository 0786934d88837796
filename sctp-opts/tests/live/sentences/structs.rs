//! Sentences about the structs of ancillary messages and notifications.

use sctp_opts::cmsgs::SndInfo;
use sctp_opts::options as o;
use sctp_opts::{get, send};

use super::{elsewhere, sentences, unshown};
use crate::common::{Family, Pair, Style};
use crate::messages::message;

sentences! {
    sctp_sndinfo.snd_assoc_id "The association, on a one-to-many socket if no address is given" => {
        let (one, other) = (Pair::new(Style::Many, Family::V4), Pair::new(Style::Many, Family::V4));
        send(&one.client, b"first", other.peer, &()).unwrap();
        message::<()>(&other.server, b"first");
        let info = SndInfo { assoc_id: one.id, ..SndInfo::default() };
        send(&one.client, b"by id", None, &info).unwrap();
        message::<()>(&one.server, b"by id");
        send(&one.client, b"by address", other.peer, &info).unwrap();
        message::<()>(&other.server, b"by address");
    };
    sctp_sndinfo.snd_sid "`SCTP_STATUS` says how many there are" => {
        let pair = Pair::new(Style::One, Family::V4);
        let count = get::<o::Status>(&pair.client, sctp_opts::OneToOne).unwrap().outbound_streams;
        let to = |stream| send(&pair.client, b"x", None, &SndInfo { stream, ..SndInfo::default() });
        assert!(to(count - 1).is_ok() && to(count).is_err());
    };
}

elsewhere! {
    messages::cmsgs::sndrcv_is_sent_and_received {
        sctp_sndrcvinfo "How a message is sent, or was received";
        sctp_sndrcvinfo.sinfo_stream "The stream";
        sctp_sndrcvinfo.sinfo_ssn "Stream sequence number of a received message";
        sctp_sndrcvinfo.sinfo_ppid "Payload protocol identifier";
        sctp_sndrcvinfo.sinfo_cumtsn "The cumulative TSN, for an unordered message";
    }
    notifications::abandoned::sndrcv_has_a_context_and_a_policy {
        sctp_sndrcvinfo.sinfo_flags "Flags, and on sending a partial-reliability policy";
        sctp_sndrcvinfo.sinfo_context "A number chosen by the application, returned if sending fails";
        sctp_sndrcvinfo.sinfo_timetolive "with another policy, that policy's value";
    }
    notifications::abandoned::a_lifetime_without_a_policy_is_not_counted {
        sctp_sndrcvinfo.sinfo_timetolive "How long the message may wait";
        sctp_sndrcvinfo.sinfo_timetolive "0: never expires";
    }
    messages::delivery::a_split_message_has_the_tsn_of_its_first_piece {
        sctp_sndrcvinfo.sinfo_tsn "TSN of a received message, or of its first piece";
        sctp_rcvinfo.rcv_tsn "TSN of the message, or of its first piece";
    }
    notifications::failures::expired_messages_are_returned_and_can_be_resent {
        sctp_sndinfo "How a message is sent";
        sctp_sndinfo.snd_ppid "Payload protocol identifier";
        sctp_sndinfo.snd_context "A number chosen by the application, returned if sending fails";
        sctp_send_failed.ssf_error "none for a message that was abandoned under partial reliability";
        sctp_send_failed.ssf_error "0: no error";
        sctp_send_failed.ssf_info "How it was sent, and which piece of it this is";
        sctp_send_failed_event.ssf_error "none for a message that was abandoned under partial reliability";
        sctp_send_failed_event.ssf_error "0: no error";
        sctp_send_failed_event.ssfe_info "How it was sent, and which piece of it this is";
        sctp_send_failed_event.ssf_data "The message, or the piece that was not delivered";
        sctp_send_failed.ssf_data "The message, or the piece that was not delivered";
    }
    messages::flags::the_given_address_replaces_the_primary_path {
        sctp_sndinfo.snd_flags "uses the path of the given address";
    }
    messages::flags::a_message_can_end_its_association {
        sctp_sndinfo.snd_flags "or ends the association";
    }
    messages::cmsgs::ancillary_data_about_a_message_and_the_next {
        sctp_sndinfo.snd_flags "Whether it is unordered";
        sctp_rcvinfo "How a message was received";
        sctp_rcvinfo.rcv_sid "The stream";
        sctp_rcvinfo.rcv_flags "`SCTP_UNORDERED`, or nothing";
        sctp_rcvinfo.rcv_ppid "Payload protocol identifier";
        sctp_rcvinfo.rcv_cumtsn "The cumulative TSN, for an unordered message";
        sctp_rcvinfo.rcv_context "The association's context";
        sctp_nxtinfo "Properties of the message after the one just received";
        sctp_nxtinfo.nxt_sid "Its stream";
        sctp_nxtinfo.nxt_ppid "Its payload protocol identifier";
    }
    messages::cmsgs::unordered_messages_have_numbers_if_interleaved {
        sctp_rcvinfo.rcv_ssn "Stream sequence number; with interleaving, 16 bits of the message identifier";
    }
    messages::cmsgs::nxtinfo_of_incomplete_messages_and_notifications {
        sctp_nxtinfo.nxt_flags "`SCTP_UNORDERED` and `SCTP_NOTIFICATION`";
        sctp_nxtinfo.nxt_length "Its length, or that of the part that has arrived";
    }
    notifications::abandoned::a_message_is_abandoned_after_its_retransmissions {
        sctp_prinfo "When a message is abandoned";
        sctp_prinfo.pr_policy "The policy";
        sctp_prinfo.pr_value "retransmissions";
    }
    messages::cmsgs::messages_are_abandoned_as_prinfo_says {
        sctp_prinfo.pr_value "Milliseconds";
        sctp_prinfo.pr_value "or priority, depending on the policy";
    }
    messages::defaults::prinfo_replaces_the_default_policy {
        sctp_default_prinfo "When messages that do not specify it are abandoned";
        sctp_default_prinfo.pr_policy "The policy";
        sctp_default_prinfo.pr_value "Milliseconds, retransmissions or priority, depending on the policy";
    }
    messages::cmsgs::messages_are_signed_with_the_given_key {
        sctp_authinfo "The key that a message is authenticated with";
        sctp_authinfo.auth_keynumber "Its number";
    }
    notifications::life::from_setup_to_shutdown {
        sctp_assoc_change "An association came up, was lost, restarted or ended";
        sctp_assoc_change.sac_state "What happened";
        sctp_assoc_change.sac_error "0: no error";
        sctp_assoc_change.sac_outbound_streams "Streams to the peer, when it came up";
        sctp_assoc_change.sac_inbound_streams "Streams from the peer, when it came up";
        sctp_shutdown_event "The peer is shutting the association down";
        sctp_adaptation_event "The peer announced its adaptation layer";
        sctp_adaptation_event.sai_adaptation_ind "The number that the peer sent";
        sctp_sender_dry_event "All data was sent and acknowledged";
    }
    notifications::forged::the_peer_restarts {
        sctp_assoc_change.sac_outbound_streams "or restarted";
        sctp_assoc_change.sac_inbound_streams "or restarted";
    }
    notifications::life::an_abort_by_the_peer_is_reported {
        sctp_assoc_change.sac_error "The reason, if the association was lost";
        sctp_assoc_change.sac_outbound_streams "otherwise 0";
        sctp_assoc_change.sac_inbound_streams "otherwise 0";
        sctp_assoc_change.sac_info "The error causes of the ABORT chunk that ended it, if there was one";
    }
    notifications::forged::the_peer_aborts_setup {
        sctp_assoc_change.sac_error "or could not be set up";
        sctp_assoc_change.sac_info "empty if it could not be set up";
    }
    notifications::paths::a_path_fails_and_recovers {
        sctp_paddr_change "Something happened to an address of the peer";
        sctp_paddr_change.spc_aaddr "The address";
        sctp_paddr_change.spc_state "What happened";
        sctp_paddr_change.spc_error "Why an address became reachable or unreachable";
    }
    notifications::paths::the_peer_changes_its_addresses {
        sctp_paddr_change.spc_error "Meaningless if it was added, removed or made primary: then it is 0, the number of `SCTP_FAILED_THRESHOLD`";
    }
    notifications::forged::the_peer_reports_two_errors {
        sctp_remote_error "The peer sent an ERROR chunk";
        sctp_remote_error.sre_error "The cause; each cause of the chunk has its own notification";
        sctp_remote_error.sre_data "The rest of the cause as on the wire, without its header and with its padding";
    }
    notifications::failures::unsent_messages_are_returned_in_the_older_form {
        sctp_send_failed "A message could not be delivered (older form)";
        sctp_send_failed.ssf_flags "Whether any of it was sent";
        sctp_send_failed.ssf_error "The error cause";
    }
    notifications::failures::unsent_messages_are_returned {
        sctp_send_failed_event "A message could not be delivered";
        sctp_send_failed_event.ssf_flags "Whether any of it was sent";
        sctp_send_failed_event.ssf_error "The error cause";
    }
    notifications::failures::partial_delivery_is_aborted {
        sctp_pdapi_event "The partial delivery of a message was aborted";
        sctp_pdapi_event.pdapi_indication "What happened";
    }
    notifications::failures::aborted_partial_delivery_names_the_message_if_interleaved {
        sctp_pdapi_event.pdapi_flags "With interleaving, 1 for an unordered message; otherwise 0";
        sctp_pdapi_event.pdapi_stream "With interleaving, the stream of the message; otherwise 0";
        sctp_pdapi_event.pdapi_seq "With interleaving, its message identifier; otherwise 0";
    }
    notifications::keys::keys_are_activated_and_freed {
        sctp_authkey_event "Something happened to a shared key";
        sctp_authkey_event.auth_keynumber "The key";
        sctp_authkey_event.auth_altkeynumber "otherwise 0";
        sctp_authkey_event.auth_indication "What happened";
    }
    notifications::streams::streams_are_reset {
        sctp_stream_reset_event "Streams were reset";
        sctp_stream_reset_event.strreset_flags "Which direction, and whether it succeeded";
        sctp_stream_reset_event.strreset_stream_list "The streams, in host byte order; an empty list means all";
    }
    notifications::streams::sequence_numbers_are_reset {
        sctp_assoc_reset_event "The association's sequence numbers were reset";
        sctp_assoc_reset_event.assocreset_local_tsn "The TSN with which the peer continues, in spite of its name in C";
        sctp_assoc_reset_event.assocreset_remote_tsn "The TSN with which this side continues, in spite of its name in C";
    }
    notifications::streams::streams_are_added {
        sctp_stream_change_event "Streams were added";
        sctp_stream_change_event.strchange_instrms "Streams from the peer that were added";
        sctp_stream_change_event.strchange_outstrms "Streams to the peer that were added";
    }
    notifications::streams::requests_are_denied {
        sctp_assoc_reset_event.assocreset_flags "Whether it succeeded";
        sctp_assoc_reset_event.assocreset_local_tsn "0 if the request was denied";
        sctp_assoc_reset_event.assocreset_remote_tsn "0 if the request was denied";
        sctp_stream_change_event.strchange_flags "Whether it succeeded";
        sctp_stream_change_event.strchange_outstrms "or should have been";
    }
    notifications::forged::requests_fail {
        sctp_stream_reset_event "or could not be reset";
        sctp_assoc_reset_event "or could not be reset";
        sctp_stream_change_event "or could not be added";
        sctp_stream_change_event.strchange_instrms "or should have been";
    }
}

unshown! {
    "it is about FreeBSD" {
        sctp_authkey_event.auth_altkeynumber "On FreeBSD the key that the peer used before, if it uses a new one";
        sctp_nxtinfo.nxt_flags "on FreeBSD also `SCTP_COMPLETE`: as in sinfo_flags";
    }
}
