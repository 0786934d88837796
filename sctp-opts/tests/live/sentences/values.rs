//! Sentences about the values in ancillary messages and notifications.

use std::io::IoSlice;

use sctp_opts::cmsgs::SndInfo;
use sctp_opts::control::Control;
use sctp_opts::options::SndFlags;
use socket2::MsgHdr;

use super::{elsewhere, sentences, unshown};
use crate::common::{Family, Pair, Style};

sentences! {
    SndFlags.SCTP_EOF "On Linux with an empty message" => {
        let pair = Pair::new(Style::Many, Family::V4);
        let end = SndInfo { flags: SndFlags::EOF, assoc_id: pair.id, ..SndInfo::default() };
        // The library refuses it before the call.
        let control = Control::new(&end).unwrap();
        let parts = [IoSlice::new(b"not empty")];
        let header = MsgHdr::new().with_buffers(&parts).with_control(control.as_bytes());
        assert_eq!(pair.client.sendmsg(&header, 0).unwrap_err().raw_os_error(), Some(libc::EINVAL));
    };
}

elsewhere! {
    states::an_association_is_set_up_in_two_steps {
        AssocState "State of an association";
        AssocState.SCTP_COOKIE_WAIT "INIT sent";
        AssocState.SCTP_COOKIE_ECHOED "COOKIE ECHO sent";
        PathState.SCTP_UNKNOWN "Nothing is known about it; Linux's options report `SCTP_ACTIVE` instead";
    }
    states::an_association_is_shut_down_in_steps {
        AssocState.SCTP_ESTABLISHED "Data may flow";
        AssocState.SCTP_SHUTDOWN_PENDING "This side is closing, and data is still outstanding";
        AssocState.SCTP_SHUTDOWN_SENT "SHUTDOWN sent";
        AssocState.SCTP_SHUTDOWN_RECEIVED "The peer is closing, and data is still outstanding";
        AssocState.SCTP_SHUTDOWN_ACK_SENT "SHUTDOWN ACK sent";
        SndFlags.SCTP_EOF "Shut the association down once all data is acknowledged";
    }
    failover::data_continues_when_the_primary_path_fails {
        PathState "State of a path to the peer";
        PathState.SCTP_ACTIVE "It works";
        PathState.SCTP_INACTIVE "The peer does not answer on it";
    }
    failover::a_path_is_unconfirmed_until_a_heartbeat_is_answered {
        PathState.SCTP_UNCONFIRMED "Not yet confirmed to be the peer's";
    }
    dead_path::on_a_path_that_drops_all_packets {
        PathState.SCTP_POTENTIALLY_FAILED "Some packets went unanswered, and others are preferred (RFC 7829)";
    }
    notifications::life::from_setup_to_shutdown {
        AssocChangeState "What happened to an association";
        AssocChangeState.SCTP_COMM_UP "It is set up";
        AssocChangeState.SCTP_SHUTDOWN_COMP "It was shut down gracefully";
    }
    notifications::paths::an_association_is_lost_with_its_only_path {
        AssocChangeState.SCTP_COMM_LOST "It failed";
    }
    notifications::life::an_abort_by_the_peer_is_reported {
        AssocChangeState.SCTP_COMM_LOST "or was aborted";
    }
    notifications::forged::the_peer_restarts {
        AssocChangeState.SCTP_RESTART "The peer restarted it";
    }
    notifications::life::a_refused_setup_is_reported {
        AssocChangeState.SCTP_CANT_STR_ASSOC "It could not be set up";
    }
    notifications::paths::a_path_fails_and_recovers {
        AddrChangeState "What happened to an address of the peer";
        AddrChangeState.SCTP_ADDR_AVAILABLE "It can be reached";
        AddrChangeState.SCTP_ADDR_UNREACHABLE "It can no longer be reached";
        AddrChangeState.SCTP_ADDR_CONFIRMED "It was confirmed to be the peer's (erratum 6116)";
        AddrChangeState.SCTP_ADDR_POTENTIALLY_FAILED "Some packets went unanswered (RFC 7829)";
        SnError "Why Linux says that an address of the peer changed";
        SnError.SCTP_FAILED_THRESHOLD "Too many packets went unanswered";
        SnError.SCTP_HEARTBEAT_SUCCESS "A heartbeat was answered";
    }
    notifications::paths::a_path_recovers_with_an_acknowledgement {
        SnError.SCTP_RECEIVED_SACK "Data was acknowledged";
    }
    notifications::paths::the_peer_changes_its_addresses {
        AddrChangeState.SCTP_ADDR_REMOVED "The peer removed it";
        AddrChangeState.SCTP_ADDR_ADDED "The peer added it";
        AddrChangeState.SCTP_ADDR_MADE_PRIM "It became the primary one";
    }
    notifications::failures::unsent_messages_are_returned {
        SendFailedFlags "Whether any part of a message that failed was sent";
        SendFailedFlags.SCTP_DATA_UNSENT "No part of it was sent";
        SendFailedFlags.SCTP_DATA_SENT "Some of it was sent, and may have arrived";
    }
    notifications::failures::expired_messages_are_returned_and_can_be_resent {
        ChunkFlags "Which piece of a message was returned, from the header of its DATA chunk; no flag means a piece from the middle";
        ChunkFlags.SCTP_DATA_LAST_FRAG "It ends the message";
        ChunkFlags.SCTP_DATA_FIRST_FRAG "It begins the message";
        ChunkFlags.SCTP_DATA_NOT_FRAG "Both: it is the whole message";
        ChunkFlags.SCTP_DATA_UNORDERED "The message is unordered";
    }
    notifications::failures::partial_delivery_is_aborted {
        PartialDeliveryIndication "What happened to the partial delivery of a message";
        PartialDeliveryIndication.SCTP_PARTIAL_DELIVERY_ABORTED "It was aborted: the rest will not arrive";
    }
    notifications::keys::keys_are_activated_and_freed {
        AuthIndication "What happened to a shared key";
        AuthIndication.SCTP_AUTH_NEW_KEY "On Linux: a key that is not active on this side, reported for each packet";
        AuthIndication.SCTP_AUTH_NEW_KEY "The peer uses a new key";
    }
    notifications::keys::the_peer_has_no_authentication {
        AuthIndication.SCTP_AUTH_NO_AUTH "The peer does not support authentication";
    }
    notifications::keys::a_key_is_freed_when_its_last_message_is_acknowledged {
        AuthIndication.SCTP_AUTH_FREE_KEY "The last message with a deactivated one was acknowledged";
    }
    messages::flags::send_flags_are_seen_on_the_wire {
        SndFlags "Flags of a message sent or received";
        SndFlags.SCTP_UNORDERED "Not in the order of its stream";
        SndFlags.SCTP_SACK_IMMEDIATELY "Ask the peer to acknowledge at once (RFC 7053, section 7)";
    }
    messages::flags::the_given_address_replaces_the_primary_path {
        SndFlags.SCTP_ADDR_OVER "Use the given address instead of the primary path";
        SndFlags.SCTP_ADDR_OVER "A one-to-one socket of Linux does so without the flag";
    }
    messages::flags::a_message_can_end_its_association {
        SndFlags.SCTP_ABORT "Abort the association; the message is the reason sent to the peer";
    }
    calls::every_declared_error_is_provoked_and_explained {
        SndFlags.SCTP_ABORT "On Linux not on a one-to-one socket";
        SndFlags.SCTP_EOF "and not on a one-to-one socket";
    }
    messages::flags::a_message_can_go_to_all_peers {
        SndFlags.SCTP_SENDALL "To all associations of a one-to-many socket";
    }
    messages::cmsgs::nxtinfo_of_incomplete_messages_and_notifications {
        SndFlags.SCTP_NOTIFICATION "The next message is a notification";
    }
    messages::defaults::prinfo_replaces_the_default_policy {
        PrPolicy "When a message that is not delivered is abandoned";
        PrPolicy.SCTP_PR_SCTP_NONE "Never: reliable";
    }
    messages::cmsgs::messages_are_abandoned_as_prinfo_says {
        PrPolicy.SCTP_PR_SCTP_TTL "After a number of milliseconds";
        PrPolicy.SCTP_PR_SCTP_PRIO "When room is needed for one of higher priority; 0 is the highest";
    }
    notifications::abandoned::a_message_is_abandoned_after_its_retransmissions {
        PrPolicy.SCTP_PR_SCTP_RTX "After a number of retransmissions";
        PrPolicy.SCTP_PR_SCTP_ALL "The sum over all policies, when counters are read";
    }
    interop::library::sctp_recvv_says_what_came {
        MsgFlags "Flags of recvmsg() that belong to SCTP";
        MsgFlags.MSG_NOTIFICATION "What was received is a notification";
        RecvvInfoType "What sctp_recvv() returns with the message";
        RecvvInfoType.SCTP_RECVV_NOINFO "Nothing";
        RecvvInfoType.SCTP_RECVV_RCVINFO "A sctp_rcvinfo";
        RecvvInfoType.SCTP_RECVV_NXTINFO "A sctp_nxtinfo";
    }
    interop::library::messages_from_us_arrive_in_sctp_recvv {
        RecvvInfoType.SCTP_RECVV_RN "A sctp_recvv_rn, which contains both";
        sctp_recvv_rn.recvv_rcvinfo "How the message was received";
        sctp_recvv_rn.recvv_nxtinfo "Properties of the next one";
    }
    interop::library::sctp_sendv_passes_each_kind_of_information {
        SendvInfoType "What is passed to sctp_sendv() with the message";
        SendvInfoType.SCTP_SENDV_NOINFO "Nothing";
        SendvInfoType.SCTP_SENDV_SNDINFO "A sctp_sndinfo";
        SendvInfoType.SCTP_SENDV_PRINFO "A sctp_prinfo";
        SendvInfoType.SCTP_SENDV_AUTHINFO "A sctp_authinfo";
        SendvInfoType.SCTP_SENDV_SPA "A sctp_sendv_spa, which contains all three";
        SendvFlags "Which members of sctp_sendv_spa are present";
        sctp_sendv_spa.sendv_flags "Which of the others are present";
        sctp_sendv_spa.sendv_sndinfo "How the message is sent";
        sctp_sendv_spa.sendv_authinfo "The key that it is authenticated with";
        SendvFlags.SCTP_SEND_SNDINFO_VALID "The sctp_sndinfo";
        SendvFlags.SCTP_SEND_PRINFO_VALID "The sctp_prinfo";
        SendvFlags.SCTP_SEND_AUTHINFO_VALID "The sctp_authinfo";
    }
    notifications::streams::streams_are_reset {
        StreamResetFlags "The result of a stream reset";
        StreamResetFlags.SCTP_STREAM_RESET_INCOMING_SSN "It concerns streams from the peer";
        StreamResetFlags.SCTP_STREAM_RESET_OUTGOING_SSN "It concerns streams to the peer";
    }
    notifications::streams::requests_are_denied {
        StreamResetFlags.SCTP_STREAM_RESET_DENIED "The peer refused";
        AssocResetFlags.SCTP_ASSOC_RESET_DENIED "The peer refused";
        StreamChangeFlags.SCTP_STREAM_CHANGE_DENIED "The peer refused";
    }
    notifications::forged::requests_fail {
        StreamResetFlags.SCTP_STREAM_RESET_FAILED "It failed";
        AssocResetFlags "The result of an association reset";
        AssocResetFlags.SCTP_ASSOC_RESET_FAILED "It failed";
        StreamChangeFlags "The result of adding streams";
        StreamChangeFlags.SCTP_STREAM_CHANGE_FAILED "It failed";
    }
}

unshown! {
    "no call reports it: an association that can be asked about has begun" {
        AssocState.SCTP_EMPTY "None yet";
        AssocState.SCTP_CLOSED "No association";
    }
    "no code of the kernel has it, up to 6.12 at least" {
        SnError.SCTP_RESPONSE_TO_USER_REQ "The application asked for it. Linux does not report it";
        SnError.SCTP_INTERNAL_ERROR "A failure of the stack. Linux does not report it";
        SnError.SCTP_SHUTDOWN_GUARD_EXPIRES "The shutdown took too long. Linux does not report it";
        SnError.SCTP_PEER_FAULTY "The peer misbehaved. Linux does not report it";
    }
    "it is another name or a sum of flags, whose number `cargo xtask verify` compares with the header" {
        PathState.SCTP_PF "Linux's older name for it";
        AddrChangeState.SCTP_ADDR_PF "Short name of `SCTP_ADDR_POTENTIALLY_FAILED`";
        AuthIndication.SCTP_AUTH_NEWKEY "Its older spelling";
        PrPolicy.SCTP_PR_SCTP_MAX "The highest policy";
        Protocol.SOL_SCTP "Another name of that level";
        Masks.SPP_HB "Both heartbeat flags";
        Masks.SPP_PMTUD "Both path MTU flags";
        Masks.SPP_SACKDELAY "Both acknowledgement flags";
        ShortMasks.SCTP_PR_SCTP_MASK "The policy in sinfo_flags";
        ShortMasks.SCTP_ASSOC_CHANGE_DENIED "Another name of SCTP_STREAM_CHANGE_DENIED";
        ShortMasks.SCTP_ASSOC_CHANGE_FAILED "Another name of SCTP_STREAM_CHANGE_FAILED";
        NotificationRange.SCTP_SN_TYPE_BASE "Below the first";
        NotificationRange.SCTP_SN_TYPE_MAX "The last; lower in older headers";
    }
}
