#[sockopt(unsafe, info = INFO, raw = sctp_sys::linux::sctp_assoc_value, short = "int")]
#[sockopt(scope = "assoc", assoc = assoc_id, get_ids = "future", set_ids = "future")]
pub struct MaxSeg(#[sockopt(raw = assoc_value)] pub u32);
