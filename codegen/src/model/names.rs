//! Rust names made from C names.

/// `PEER_ADDR_PARAMS` → `PeerAddrParams`
pub fn camel(name: &str) -> String {
    name.split('_')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let mut chars = part.chars();
            let first = chars.next().into_iter().flat_map(char::to_uppercase);
            first.chain(chars.flat_map(char::to_lowercase)).collect::<String>()
        })
        .collect()
}

/// The Rust type of an item: its C name without `SCTP_`.
pub fn item(c_name: &str) -> String {
    camel(c_name.strip_prefix("SCTP_").unwrap_or(c_name))
}

/// `peer_addr_params` of `PeerAddrParams`.
pub fn snake(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// The Rust name of a struct's member: its C name without the prefix that all members share.
pub fn field(c_name: &str) -> String {
    let trimmed = c_name.trim_start_matches('_');
    match trimmed.split_once('_') {
        Some((_, rest)) if !rest.is_empty() => rest.to_owned(),
        _ => trimmed.to_owned(),
    }
    .to_lowercase()
}

/// Whether C can have this name.
pub fn is_c_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether Rust can have this name.
pub fn is_rust_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}
