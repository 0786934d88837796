use sctp_opts::options::{AuthKey, HmacId, HmacIdent, ResetDirection, ResetStreams};

fn main() {
    let secret: Vec<u8> = Vec::new();
    let _ = AuthKey { key_number: 1, key: secret };
    let _ = ResetStreams { flags: ResetDirection::OUTGOING, streams: vec![1, 2] };
    let _ = HmacIdent(&[HmacId::Sha1][..]);
}
