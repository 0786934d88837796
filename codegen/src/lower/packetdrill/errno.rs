//! The text in parentheses after an error. packetdrill's grammar requires it, but only the name is compared.

/// `EINVAL (Invalid argument)`
pub(super) fn explained(errno: &str) -> String {
    let text = match errno {
        "EACCES" => "Permission denied",
        "EAFNOSUPPORT" => "Address family not supported",
        "EAGAIN" => "Resource temporarily unavailable",
        "EMSGSIZE" => "Message too long",
        "EFAULT" => "Bad address",
        "EINPROGRESS" => "Operation now in progress",
        "EINVAL" => "Invalid argument",
        "EISCONN" => "Already connected",
        "ENOENT" => "No such entry",
        "ENOPROTOOPT" => "Protocol not available",
        "ENOTCONN" => "Not connected",
        "EOPNOTSUPP" => "Operation not supported",
        "EPERM" => "Operation not permitted",
        _ => "An error",
    };
    format!("{errno} ({text})")
}

/// Adds the text to the error that a call returns, if any.
pub(super) fn with_note(call: &str) -> String {
    match call.rsplit_once(" = -1 ") {
        Some((before, errno))
            if !errno.is_empty() && errno.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) =>
        {
            format!("{before} = -1 {}", explained(errno))
        }
        _ => call.to_owned(),
    }
}
