//! Sentences about ancillary messages.

use super::{elsewhere, unshown};

elsewhere! {
    messages::starting::init_limits_attempts_and_their_intervals {
        SCTP_INIT "What the association that the message starts asks for: streams in both directions, attempts and timeout";
    }
    messages::starting::init_overrides_the_socket_for_one_association {
        SCTP_INIT "It overrides `SCTP_INITMSG` for this one association and only has an effect on the message that starts it";
        SCTP_INIT "A field of 0 keeps the socket's value";
    }
    messages::cmsgs::sndrcv_is_sent_and_received {
        SCTP_SNDRCV "The attributes of a message in either direction";
        SCTP_SNDRCV.sinfo_context "on receiving, the association's context";
        SCTP_SNDRCV.sinfo_timetolive "Always 0 on receiving";
    }
    notifications::abandoned::sndrcv_has_a_context_and_a_policy {
        SCTP_SNDRCV.sinfo_context "On sending, a number that is returned if that fails";
        SCTP_SNDRCV.sinfo_timetolive "with another policy, that policy's value";
    }
    notifications::abandoned::a_lifetime_without_a_policy_is_not_counted {
        SCTP_SNDRCV.sinfo_timetolive "How long the message may wait";
        SCTP_SNDRCV.sinfo_timetolive "0: never expires";
    }
    notifications::failures::expired_messages_are_returned_and_can_be_resent {
        SCTP_SNDINFO "How a message is to be sent: stream, flags, payload protocol identifier, context and association";
    }
    messages::defaults::sndinfo_replaces_the_default {
        SCTP_SNDINFO "For this message it replaces `SCTP_DEFAULT_SNDINFO` completely";
        SCTP_PRINFO "without it, Linux uses `SCTP_DEFAULT_SNDINFO` except for the flags";
    }
    messages::defaults::a_default_policy_does_not_affect_messages_with_sndinfo {
        SCTP_SNDINFO "without `SCTP_PRINFO` the message is reliable, whatever the default";
    }
    messages::defaults::sndinfo_alone_takes_the_value_of_the_default_policy {
        SCTP_SNDINFO "without it the value of `SCTP_DEFAULT_PRINFO` would become a lifetime in milliseconds";
    }
    messages::cmsgs::ancillary_data_about_a_message_and_the_next {
        SCTP_RCVINFO "stream, sequence numbers, flags, payload protocol identifier, context and association";
        SCTP_NXTINFO "Stream, flags, payload protocol identifier, length and association of the message that the next receive";
        SCTP_NXTINFO "Missing if no further message has arrived yet";
    }
    messages::cmsgs::nxtinfo_of_incomplete_messages_and_notifications {
        SCTP_NXTINFO "The length of an incomplete message is what has arrived so far";
    }
    notifications::abandoned::a_message_is_abandoned_after_its_retransmissions {
        SCTP_PRINFO "after a number of retransmissions";
    }
    messages::cmsgs::messages_are_abandoned_as_prinfo_says {
        SCTP_PRINFO "after a time";
        SCTP_PRINFO "in favour of more important ones";
    }
    messages::defaults::prinfo_replaces_the_default_policy {
        SCTP_PRINFO "It replaces `SCTP_DEFAULT_PRINFO`";
    }
    messages::cmsgs::messages_are_signed_with_the_given_key {
        SCTP_AUTHINFO "Which shared key authenticates a message";
    }
    surprises::a_missing_key_is_accepted_where_data_needs_none {
        SCTP_AUTHINFO "It only matters if the receiver requires authenticated data chunks, which it asks for with `SCTP_AUTH_CHUNK`";
    }
    messages::cmsgs::the_first_message_can_name_more_addresses {
        SCTP_DSTADDRV4 "One more IPv4 address of the peer with which the message starts an association";
        SCTP_DSTADDRV4 "It may be given several times; the port is that of the address the message is sent to";
        SCTP_DSTADDRV6 "One more IPv6 address of the peer with which the message starts an association";
        SCTP_DSTADDRV6 "It may be given several times; the port is that of the address the message is sent to";
    }
}

unshown! {
    "it is about FreeBSD, or about what Linux does not have" {
        SCTP_EXTRCV "The attributes of a received message, with those of the next one if it has already arrived";
        SCTP_EXTRCV "Linux never had it; it has SCTP_NXTINFO instead";
        SCTP_AUTHINFO "FreeBSD does not use `SCTP_DEFAULT_SNDINFO` and `SCTP_DEFAULT_PRINFO` for a message that has it";
    }
}
