//! Between FreeBSD and this machine, where the two differ: socket addresses and the numbers of errors.
//!
//! usrsctp is compiled for this machine, so an address begins with a family of 16 bits as everywhere here, and not with
//! a length and a family of 8 bits as on FreeBSD. All else in its structs is FreeBSD's.

use std::mem::offset_of;
use std::net::SocketAddr;

use sctp_sys::freebsd as sys;

/// `AF_INET`, the same on both.
pub(crate) const INET: u16 = 2;

/// `AF_INET6` here.
pub(crate) const INET6: u16 = 10;

/// `AF_INET6` on FreeBSD.
const FREEBSD_INET6: u8 = 28;

/// How long addresses are.
const SIZES: (u8, u8) = (16, 28);

/// The first bytes of an address of FreeBSD, as this machine has them; others stay as they are.
pub(crate) fn to_host(start: [u8; 2]) -> [u8; 2] {
    match start {
        [len, 2] if len == SIZES.0 => INET.to_ne_bytes(),
        [len, FREEBSD_INET6] if len == SIZES.1 => INET6.to_ne_bytes(),
        other => other,
    }
}

/// The first bytes of an address of this machine, as FreeBSD has them; others stay as they are.
pub(crate) fn from_host(start: [u8; 2]) -> [u8; 2] {
    match u16::from_ne_bytes(start) {
        INET => [SIZES.0, 2],
        INET6 => [SIZES.1, FREEBSD_INET6],
        _ => start,
    }
}

/// `struct sockaddr_in` of this machine; the probe uses no other.
pub(crate) fn address(of: SocketAddr) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..2].copy_from_slice(&INET.to_ne_bytes());
    bytes[2..4].copy_from_slice(&of.port().to_be_bytes());
    if let SocketAddr::V4(v4) = of {
        bytes[4..8].copy_from_slice(&v4.ip().octets());
    }
    bytes
}

/// Where there are addresses in the struct of an option.
pub(crate) fn addresses(option: &str) -> &'static [usize] {
    match option {
        "SCTP_PRIMARY_ADDR" => &[offset_of!(sys::sctp_setprim, ssp_addr)],
        "SCTP_SET_PEER_PRIMARY_ADDR" => &[offset_of!(sys::sctp_setpeerprim, sspp_addr)],
        "SCTP_PEER_ADDR_PARAMS" => &[offset_of!(sys::sctp_paddrparams, spp_address)],
        "SCTP_GET_PEER_ADDR_INFO" => &[offset_of!(sys::sctp_paddrinfo, spinfo_address)],
        "SCTP_STATUS" => {
            &[offset_of!(sys::sctp_status, sstat_primary) + offset_of!(sys::sctp_paddrinfo, spinfo_address)]
        }
        "SCTP_REMOTE_UDP_ENCAPS_PORT" => &[offset_of!(sys::sctp_udpencaps, sue_address)],
        "SCTP_PEER_ADDR_THLDS" => &[offset_of!(sys::sctp_paddrthlds, spt_address)],
        _ => &[],
    }
}

/// An error number of this machine: its name, and its number on FreeBSD.
pub(crate) fn errno(number: i32) -> (String, Option<i32>) {
    let (name, freebsd) = match number {
        1 => ("EPERM", 1),
        2 => ("ENOENT", 2),
        11 => ("EAGAIN", 35),
        12 => ("ENOMEM", 12),
        13 => ("EACCES", 13),
        14 => ("EFAULT", 14),
        16 => ("EBUSY", 16),
        22 => ("EINVAL", 22),
        33 => ("EDOM", 33),
        90 => ("EMSGSIZE", 40),
        92 => ("ENOPROTOOPT", 42),
        95 => ("EOPNOTSUPP", 45),
        97 => ("EAFNOSUPPORT", 47),
        98 => ("EADDRINUSE", 48),
        99 => ("EADDRNOTAVAIL", 49),
        105 => ("ENOBUFS", 55),
        106 => ("EISCONN", 56),
        107 => ("ENOTCONN", 57),
        114 => ("EALREADY", 37),
        115 => ("EINPROGRESS", 36),
        _ => return (format!("errno {number}"), None),
    };
    (name.to_owned(), Some(freebsd))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_both_systems() {
        assert_eq!(to_host([16, 2]), INET.to_ne_bytes());
        assert_eq!(from_host(INET.to_ne_bytes()), [16, 2]);
        assert_eq!(from_host(to_host([28, 28])), [28, 28]);
        assert_eq!(to_host([0, 0]), [0, 0]);
    }
}
