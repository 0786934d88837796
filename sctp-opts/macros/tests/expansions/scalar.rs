#[sockopt(unsafe, name = "SCTP_NODELAY", number = sctp_sys::linux::SCTP_NODELAY, raw = core::ffi::c_int)]
pub struct NoDelay(pub bool);
