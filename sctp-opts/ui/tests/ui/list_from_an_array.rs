use sctp_opts::options::{AuthKey, HmacId, HmacIdent};

fn main() {
    let _ = AuthKey { key_number: 1, key: *b"secret" };
    let _ = HmacIdent([HmacId::Sha1]);
}
