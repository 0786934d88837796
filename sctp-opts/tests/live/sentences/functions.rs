//! What shows the sentences about functions: mostly tests of the C library, whose functions they are.

use super::{elsewhere, unshown};

elsewhere! {
    functions::addresses_change_atomically_while_listening {
        sctp_bindx "Binds a socket to several addresses, or adds addresses to it and removes them later";
    }
    libsctp::bindx_and_lists_of_addresses_are_the_same {
        sctp_bindx "All addresses have the same port and are packed one after another, each with the length of its family";
        sctp_getladdrs "Lists the addresses that an association, or the socket itself, is bound to";
        sctp_getladdrs "With `SCTP_FUTURE_ASSOC` (erratum 6114) it returns the addresses of the socket";
        sctp_getladdrs "The result is their number; they are packed one after another, each with the length of its family";
    }
    functions::families_mix {
        sctp_bindx "An IPv6 socket also takes IPv4 addresses unless IPV6_V6ONLY is on";
    }
    notifications::paths::the_peer_changes_its_addresses {
        sctp_bindx "While an association exists, its peers are told of the change if both sides support it";
    }
    libsctp::connectx_and_the_peers_addresses_are_the_same {
        sctp_connectx "Starts an association with a peer of which several addresses are known";
        sctp_connectx "The addresses are packed one after another, each with the length of its family";
        sctp_connectx "otherwise the id of the new association is stored there";
        sctp_connectx "The id is also stored when a non-blocking socket makes the call fail with EINPROGRESS";
        sctp_getpaddrs "Lists the addresses of the peer of an association";
        sctp_getpaddrs "The result is their number; they are packed one after another, each with the length of its family";
    }
    messages::cmsgs::the_first_message_can_name_more_addresses {
        sctp_connectx "setup succeeds if any one of them answers";
    }
    libsctp::connectx_has_three_versions {
        sctp_connectx "`id` may be null";
        sctp_connectx "The first version lacked the parameter for the id; libsctp keeps three versions of the symbol";
    }
    libsctp::peeloff_is_the_same {
        sctp_peeloff "Moves one association of a one-to-many socket to a socket of its own";
        sctp_peeloff "The result is the descriptor of the new socket";
    }
    functions::a_peeled_off_socket_has_one_association {
        sctp_peeloff "It is one-to-one and has just this association, which can then be read, written and waited for apart";
        sctp_peeloff "SO_TYPE of the new socket is still SOCK_SEQPACKET";
    }
    functions::peeled_off_sockets_are_close_on_exec {
        sctp_peeloff_flags "Moves one association to a socket of its own that starts as close-on-exec or non-blocking";
        sctp_peeloff_flags "The flags are `SOCK_CLOEXEC` and `SOCK_NONBLOCK`";
    }
    libsctp::peeloff_flags_is_not_exported {
        sctp_peeloff_flags "The header declares it, but libsctp.so does not export it";
    }
    libsctp::lists_of_addresses_are_freed_with_0 {
        sctp_freepaddrs "Frees the memory that `sctp_getpaddrs` filled";
        sctp_freepaddrs "always 0 here";
        sctp_freeladdrs "Frees the memory that `sctp_getladdrs` filled";
        sctp_freeladdrs "always 0 here";
    }
    libsctp::sctp_getaddrlen_knows_two_families {
        sctp_getaddrlen "The length of a socket address of a given family";
        sctp_getaddrlen "The length of any family but IPv4 and IPv6 is 0";
    }
    functions::the_id_is_known_while_connecting {
        sctp_getassocid "Finds the id of an association by an address of its peer";
    }
    kernels::an_address_finds_its_association {
        sctp_getassocid "ask for SCTP_PEER_ADDR_PARAMS or SCTP_GET_PEER_ADDR_INFO of the address instead";
    }
    libsctp::sctp_opt_info_knows_17_options {
        sctp_opt_info "Reads a socket option of one association";
        sctp_opt_info "It is `getsockopt` with the id of the association as a separate parameter";
        sctp_opt_info "It knows 17 options (in 1.0.21); for others it returns the positive number ENOTSUP instead of -1";
        sctp_opt_info "For SCTP_DEFAULT_SEND_PARAM it writes the id over sinfo_stream and sinfo_ssn: set sinfo_assoc_id before";
    }
    surprises::a_connected_one_to_one_socket_ignores_the_id {
        sctp_opt_info "Linux and FreeBSD both do, so the plain call works as well";
    }
    interop::library::messages_from_sctp_sendv_arrive {
        sctp_sendv "Sends a message with send, partial-reliability and key information";
        sctp_sendv "`infotype` (`SCTP_SENDV_*`) says what `info` points to";
        sctp_sendv "One address says where to send; several are those of a peer with which the message starts an association";
    }
    interop::library::sctp_sendv_ignores_flags_and_keeps_the_id {
        sctp_sendv "The flags have no effect";
        sctp_sendv "An address of another family is -EINVAL";
        sctp_sendv "The id of an association that it starts is not returned";
    }
    interop::library::messages_from_sctp_sendmsg_arrive {
        sctp_sendmsg "The payload protocol identifier is sent as passed: the caller converts it to network byte order";
    }
    interop::library::sctp_sendmsg_passes_a_lifetime_and_a_context {
        sctp_sendmsg "Sends a message with stream, payload protocol identifier, flags, lifetime and context as parameters";
    }
    interop::library::messages_from_sctp_send_arrive {
        sctp_send "Sends a message on an association, with its attributes in a `sctp_sndrcvinfo`";
    }
    interop::library::messages_from_us_arrive_in_sctp_recvv {
        sctp_recvv "Receives a message with its attributes, and those of the next one if it has already arrived";
    }
    interop::library::sctp_recvv_says_what_came {
        sctp_recvv "Only attributes that were enabled come with it";
        sctp_recvv "`infotype` (`SCTP_RECVV_*`) says which did";
        sctp_recvv "Notifications arrive the same way, with `MSG_NOTIFICATION` set";
    }
    interop::library::messages_from_us_arrive_in_sctp_recvmsg {
        sctp_recvmsg "Receives a message, with its attributes in a `sctp_sndrcvinfo`";
    }
    interop::library::sctp_recvmsg_needs_the_data_event {
        sctp_recvmsg "The attributes are only filled in after the data event was switched on with `SCTP_EVENTS`";
    }
}

unshown! {
    "it ends the process of the tests" {
        sctp_sendv "All three parts of a sctp_sendv_spa at once overflow its buffer: the process is aborted (seen in 1.0.19)";
    }
    "libsctp returns it where malloc() does" {
        sctp_sendv "and no memory -ENOMEM, instead of -1 and errno";
    }
    "it is about the RFC, or about what libsctp does not have" {
        sctp_bindx "the RFC wants them mapped (erratum 4921)";
        sctp_getassocid "lksctp-tools does not have it";
        sctp_opt_info "The RFC has it for systems whose `getsockopt` does not read the buffer";
        sctp_opt_info "The RFC's list of options misspells `SCTP_MAXSEG` (erratum 6980)";
        sctp_sendx "Sends a message to a peer of which several addresses are known, and starts an association if necessary";
        sctp_sendx "lksctp-tools does not have it; use sctp_sendv()";
        sctp_sendmsgx "Sends a message as `sctp_sendmsg` does, to a peer of which several addresses are known";
        sctp_sendmsgx "lksctp-tools does not have it; use sctp_sendv()";
    }
}
