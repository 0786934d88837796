use sctp_opts::options::{AuthKey, ResetDirection, ResetStreams};

fn main() {
    let secret: &[u8] = b"secret";
    let _ = AuthKey { key_number: 1, key: secret };
    let _ = ResetStreams { flags: ResetDirection::OUTGOING, streams: vec![1, 2] };
}
