//! Sentences about notifications.

use super::sentences;

sentences! {
    SCTP_ASSOC_CHANGE "An association came up, was lost, restarted or ended" in notifications::life::from_setup_to_shutdown;
    SCTP_ASSOC_CHANGE "An association came up, was lost, restarted or ended" in notifications::life::an_abort_by_the_peer_is_reported;
    SCTP_ASSOC_CHANGE "An association came up, was lost, restarted or ended" in notifications::forged::the_peer_restarts;
}
