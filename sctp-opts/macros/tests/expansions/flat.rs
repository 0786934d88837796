#[sockopt(unsafe, name = "SCTP_ASSOCINFO", number = sctp_sys::linux::SCTP_ASSOCINFO)]
#[sockopt(raw = sctp_sys::linux::sctp_assocparams)]
#[sockopt(scope = "assoc", assoc = sasoc_assoc_id, get_ids = "future", set_ids = "future current all")]
pub struct AssocInfo {
    #[sockopt(raw = sasoc_asocmaxrxt)]
    pub max_retransmissions: u16,
    #[sockopt(raw = sasoc_number_peer_destinations, reported)]
    pub peer_destinations: u16,
    #[sockopt(raw = sasoc_cookie_life, unit = "ms")]
    pub cookie_life: Duration,
}
