//! What shows the sentences about notifications and the members of their structs.

use std::mem::{offset_of, size_of};

use sctp_sys::linux as sys;

use super::{elsewhere, sentences, unshown};

sentences! {
    SCTP_SEND_FAILED "48 bytes come before the message" => assert_eq!(size_of::<sys::sctp_send_failed>(), 48);
    SCTP_PARTIAL_DELIVERY_EVENT "after the association id and with 32 bits each" => {
        type Event = sys::sctp_pdapi_event;
        let id = offset_of!(Event, pdapi_assoc_id);
        assert_eq!([offset_of!(Event, pdapi_stream), offset_of!(Event, pdapi_seq), size_of::<Event>()], [id + 4, id + 8, id + 12]);
    };
    SCTP_SEND_FAILED_EVENT "The members are called ssf_ and not ssfe_, except ssfe_info" => {
        type Event = sys::sctp_send_failed_event;
        let offsets = [offset_of!(Event, ssf_error), offset_of!(Event, ssfe_info), offset_of!(Event, ssf_assoc_id)];
        assert_eq!(offsets, [8, 12, 28]);
    };
    SCTP_AUTHENTICATION_EVENT "auth_altkeynumber" => assert_eq!(offset_of!(sys::sctp_authkey_event, auth_altkeynumber), 10);
}

elsewhere! {
    notifications::life::from_setup_to_shutdown {
        sctp_notification.sn_header "The common header, which says which of the others it is";
        SCTP_ASSOC_CHANGE "An association came up, was lost, restarted or ended";
        SCTP_ASSOC_CHANGE "never the features that the peer supports";
        SCTP_SHUTDOWN_EVENT "The peer is shutting the association down: nothing more should be sent";
        SCTP_ADAPTATION_INDICATION "The peer announced its adaptation layer";
        SCTP_SENDER_DRY_EVENT "All data was sent and acknowledged";
    }
    messages::delivery::a_notification_may_come_between_two_pieces {
        SCTP_ASSOC_CHANGE "A one-to-many socket learns the id of a new association here";
    }
    notifications::life::an_abort_by_the_peer_is_reported {
        SCTP_ASSOC_CHANGE "sac_info holds the error causes of an ABORT chunk, without the chunk's header, or nothing";
        SCTP_ASSOC_CHANGE "In C, sac_error is in network byte order";
    }
    notifications::paths::a_path_fails_and_recovers {
        SCTP_PEER_ADDR_CHANGE "Something happened to an address of the peer";
        SCTP_PEER_ADDR_CHANGE "spc_error is a number of enum sctp_sn_error, not an error cause";
    }
    notifications::paths::the_peer_changes_its_addresses {
        SCTP_PEER_ADDR_CHANGE "Addresses added, removed and made primary are reported";
    }
    notifications::forged::the_peer_reports_an_error {
        SCTP_REMOTE_ERROR "The peer sent an ERROR chunk";
    }
    notifications::failures::unsent_messages_are_returned_in_the_older_form {
        SCTP_SEND_FAILED "A message could not be delivered, and is returned (older form)";
        SCTP_SEND_FAILED "The association in `info` is the one that `SCTP_SNDINFO` or `SCTP_SNDRCV` named, even if that was 0";
    }
    notifications::failures::unsent_messages_are_returned {
        SCTP_SEND_FAILED_EVENT "A message could not be delivered, and is returned";
        SCTP_SEND_FAILED_EVENT "The association in `info` is the one that `SCTP_SNDINFO` or `SCTP_SNDRCV` named, even if that was 0";
    }
    surprises::a_failed_message_has_its_association_id {
        SCTP_SEND_FAILED "otherwise it is the message's own";
        SCTP_SEND_FAILED_EVENT "otherwise it is the message's own";
    }
    notifications::failures::expired_messages_are_returned_and_can_be_resent {
        SCTP_SEND_FAILED "What is returned may be a piece of the message: `info.flags` says which";
        SCTP_SEND_FAILED "The flags are those of the DATA chunk, not of sending: use `snd_info()` to send the message again";
        SCTP_SEND_FAILED.ssf_info.sinfo_flags "Which piece of the message this is, and whether it was unordered; not the flags it was sent with";
        SCTP_SEND_FAILED.ssf_info.sinfo_ssn "otherwise 0";
        SCTP_SEND_FAILED.ssf_info.sinfo_timetolive "The value of the policy that it was sent with";
        SCTP_SEND_FAILED.ssf_info.sinfo_timetolive "the policy itself is not reported";
        SCTP_SEND_FAILED_EVENT "What is returned may be a piece of the message: `info.flags` says which";
        SCTP_SEND_FAILED_EVENT "The flags are those of the DATA chunk, not of sending: use `snd_info()` to send the message again";
        SCTP_SEND_FAILED_EVENT.ssfe_info.snd_flags "Which piece of the message this is, and whether it was unordered; not the flags it was sent with";
    }
    notifications::failures::the_older_form_of_a_returned_message_has_the_key_number {
        SCTP_SEND_FAILED.ssf_info.sinfo_ssn "on Linux the number of the key in `SCTP_AUTHINFO`";
        SCTP_SEND_FAILED.ssf_info.sinfo_timetolive "0: none";
    }
    notifications::failures::acknowledged_pieces_are_returned_as_well {
        SCTP_SEND_FAILED "A message that was split is returned in several notifications, in order: on Linux for all its pieces";
        SCTP_SEND_FAILED_EVENT "A message that was split is returned in several notifications, in order: on Linux for all its pieces";
    }
    notifications::abandoned::a_message_abandoned_after_some_pieces_were_sent_is_returned {
        SCTP_SEND_FAILED "A message abandoned under partial reliability is returned if a piece of it was never sent";
        SCTP_SEND_FAILED_EVENT "A message abandoned under partial reliability is returned if a piece of it was never sent";
    }
    notifications::failures::messages_abandoned_for_priority_are_not_returned {
        SCTP_SEND_FAILED "unless it made room for one of higher priority";
        SCTP_SEND_FAILED_EVENT "unless it made room for one of higher priority";
    }
    notifications::abandoned::a_lifetime_without_a_policy_is_not_counted {
        SCTP_SEND_FAILED "SCTP_PR_ASSOC_STATUS counts all that have a policy";
        SCTP_SEND_FAILED_EVENT "SCTP_PR_ASSOC_STATUS counts all that have a policy";
    }
    notifications::failures::partial_delivery_is_aborted {
        SCTP_PARTIAL_DELIVERY_EVENT "The partial delivery of a message was aborted";
    }
    notifications::keys::the_peer_has_no_authentication {
        SCTP_AUTHENTICATION_EVENT "or the peer does not support authentication";
    }
    notifications::keys::keys_are_activated_and_freed {
        SCTP_AUTHENTICATION_EVENT "Something happened to a shared key";
    }
    surprises::sender_dry_is_sent_at_once_for_an_association {
        SCTP_SENDER_DRY_EVENT "It also arrives at once when it is turned on for an association without queued data: with `SCTP_EVENT`, or with `SCTP_EVENTS` on a one-to-one socket";
    }
    notifications::streams::streams_are_reset {
        SCTP_STREAM_RESET_EVENT "Streams were reset by either side";
    }
    notifications::streams::sequence_numbers_are_reset {
        SCTP_ASSOC_RESET_EVENT "The association's sequence numbers were reset by either side";
    }
    notifications::streams::streams_are_added {
        SCTP_STREAM_CHANGE_EVENT "Streams were added by either side";
        SCTP_STREAM_CHANGE_EVENT "It reports how many streams were added";
    }
    notifications::streams::requests_are_denied {
        SCTP_STREAM_RESET_EVENT "or could not be reset";
        SCTP_ASSOC_RESET_EVENT "or could not be reset";
        SCTP_STREAM_CHANGE_EVENT "or could not be added";
    }
}

unshown! {
    "it is about a release older than every kernel of the tests, which the item's source names" {
        SCTP_PEER_ADDR_CHANGE "since 5.5, potentially failed ones as well";
        SCTP_ADAPTATION_INDICATION "Spelled ADAPTION until 2.6.19";
        SCTP_AUTHENTICATION_EVENT "SCTP_AUTH_FREE_KEY and SCTP_AUTH_NO_AUTH are reported since 4.17";
    }
    "`cargo xtask verify` compares the header" {
        SCTP_AUTHENTICATION_EVENT "The name is an enumerator without a macro, so #ifdef cannot test for it";
    }
    "Linux does not have it" {
        SCTP_NOTIFICATIONS_STOPPED_EVENT "Notifications were lost for lack of memory";
        SCTP_NOTIFICATIONS_STOPPED_EVENT "Not in the header; the kernel never sends it";
    }
}
