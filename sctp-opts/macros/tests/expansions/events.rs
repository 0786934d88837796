#[sockopt(unsafe, info = INFO, raw = sctp_sys::linux::sctp_event_subscribe, ask_length)]
pub struct Events {
    #[sockopt(raw = sctp_data_io_event)]
    pub data_io: bool,
    #[sockopt(raw = sctp_authentication_event, grew)]
    pub authentication: Option<bool>,
    #[sockopt(raw = sctp_sender_dry_event, grew)]
    pub sender_dry: Option<bool>,
}
