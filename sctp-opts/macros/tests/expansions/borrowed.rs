#[sockopt(unsafe, info = INFO, raw = sctp_sys::linux::sctp_reset_streams, access = "set")]
#[sockopt(scope = "assoc", assoc = srs_assoc_id)]
pub struct ResetStreams<'a> {
    #[sockopt(raw = srs_flags)]
    pub flags: u16,
    #[sockopt(tail(count = srs_number_streams, room = 64))]
    pub streams: &'a [u16],
}
