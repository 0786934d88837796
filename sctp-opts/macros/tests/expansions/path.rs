#[sockopt(unsafe, info = INFO, raw = sctp_sys::linux::sctp_paddrparams, align = 4)]
#[sockopt(scope = "path", wildcard, assoc = spp_assoc_id, peer = spp_address, get_ids = "future", set_ids = "future")]
pub struct PeerAddrParams {
    #[sockopt(raw = spp_hbinterval, unit = "ms")]
    pub hbinterval: Duration,
    #[sockopt(raw = spp_flags)]
    pub flags: PathFlags,
    #[sockopt(raw = spp_ipv6_flowlabel, grew)]
    pub ipv6_flowlabel: Option<u32>,
    #[sockopt(raw = spp_dscp, grew)]
    pub dscp: Option<u8>,
}
