#[sockopt(unsafe, info = INFO, raw = sctp_sys::linux::sctp_authkey, access = "set")]
#[sockopt(scope = "assoc", assoc = sca_assoc_id, set_ids = "future current all")]
pub struct AuthKey {
    #[sockopt(raw = sca_keynumber)]
    pub number: u16,
    #[sockopt(tail(count = sca_keylength), secret)]
    pub key: List<u8, 64>,
}
