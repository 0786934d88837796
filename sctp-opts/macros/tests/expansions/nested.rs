#[sockopt(unsafe, info = INFO, raw = sctp_sys::linux::sctp_status, access = "get", scope = "assoc", assoc = sstat_assoc_id)]
pub struct Status {
    #[sockopt(raw = sstat_state)]
    pub state: AssocState,
    #[sockopt(raw = sstat_primary, nested)]
    pub primary: PeerAddrInfo,
}
