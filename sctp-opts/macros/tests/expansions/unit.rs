#[sockopt(unsafe, info = INFO, raw = sctp_sys::linux::sctp_assoc_t, access = "set", scope = "assoc", set_ids = "current")]
pub struct ResetAssoc;
