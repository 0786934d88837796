//! Translation between FreeBSD and the host.

use std::ffi::c_int;
use std::mem::offset_of;

use sctp_sys::freebsd as sys;

/// `AF_INET`, the same on both.
pub(crate) const INET: c_int = sys::AF_INET;
/// `AF_INET6` of the host.
pub(crate) const INET6: c_int = 10;
/// The lengths of IPv4 and IPv6 addresses.
pub(crate) const SIZES: [u8; 2] = [16, 28];

/// The host's number of `EPROTONOSUPPORT`, `EINVAL`, `ENOBUFS`, `EBADF` and so on, and FreeBSD's number of each.
const ERRNO: &[(c_int, c_int)] = &[
    (1, sys::EPERM),
    (2, sys::ENOENT),
    (4, sys::EINTR),
    (9, sys::EBADF),
    (11, sys::EAGAIN),
    (12, sys::ENOMEM),
    (13, sys::EACCES),
    (14, sys::EFAULT),
    (16, sys::EBUSY),
    (22, sys::EINVAL),
    (32, sys::EPIPE),
    (33, sys::EDOM),
    (90, sys::EMSGSIZE),
    (92, sys::ENOPROTOOPT),
    (93, sys::EPROTONOSUPPORT),
    (95, sys::EOPNOTSUPP),
    (97, sys::EAFNOSUPPORT),
    (98, sys::EADDRINUSE),
    (99, sys::EADDRNOTAVAIL),
    (101, sys::ENETUNREACH),
    (103, sys::ECONNABORTED),
    (104, sys::ECONNRESET),
    (105, sys::ENOBUFS),
    (106, sys::EISCONN),
    (107, sys::ENOTCONN),
    (110, sys::ETIMEDOUT),
    (111, sys::ECONNREFUSED),
    (113, sys::EHOSTUNREACH),
    (114, sys::EALREADY),
    (115, sys::EINPROGRESS),
];

/// FreeBSD's number of an error.
pub(crate) fn errno(of_host: c_int) -> c_int {
    let known = ERRNO.iter().find(|(host, _)| *host == of_host);
    known.unwrap_or_else(|| panic!("error {of_host} is missing in the table of FreeBSD's numbers")).1
}

/// The host's number of a FreeBSD error, which the standard library uses.
pub(crate) fn errno_of_host(of_freebsd: c_int) -> c_int {
    ERRNO.iter().find(|(_, freebsd)| *freebsd == of_freebsd).map_or(of_freebsd, |(host, _)| *host)
}

/// Translates the first two bytes of FreeBSD's form of an address to the host's; other bytes are returned unchanged.
fn to_host(start: [u8; 2]) -> [u8; 2] {
    match (start, family(start)) {
        ([len, _], Some(0)) if len == SIZES[0] => start_of(INET),
        ([len, _], Some(1)) if len == SIZES[1] => start_of(INET6),
        _ => start,
    }
}

fn start_of(family: c_int) -> [u8; 2] {
    u16::from(byte(family)).to_ne_bytes()
}

/// A family, which is a small number.
fn byte(family: c_int) -> u8 {
    u8::try_from(family).expect("a family of addresses")
}

/// The index in [`SIZES`] for the first two bytes of FreeBSD's form of an address.
fn family(start: [u8; 2]) -> Option<usize> {
    [sys::AF_INET, sys::AF_INET6].iter().position(|family| *family == c_int::from(start[1]))
}

/// Translates the first two bytes of the host's form of an address to FreeBSD's; other bytes are returned unchanged.
fn from_host(start: [u8; 2]) -> [u8; 2] {
    match c_int::from(u16::from_ne_bytes(start)) {
        INET => [SIZES[0], byte(sys::AF_INET)],
        INET6 => [SIZES[1], byte(sys::AF_INET6)],
        _ => start,
    }
}

/// The direction of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum To {
    Host,
    FreeBsd,
}

/// Translates the address at the start of `bytes`, if there is one.
pub(crate) fn address(bytes: &mut [u8], to: To) {
    if let Some(start) = bytes.first_chunk_mut::<2>() {
        *start = if to == To::Host { to_host(*start) } else { from_host(*start) };
    }
}

/// The length of an address in the host's form.
pub(crate) fn length(of: &[u8; 128]) -> usize {
    let family = c_int::from(u16::from_ne_bytes([of[0], of[1]]));
    [INET, INET6].iter().position(|known| *known == family).map_or(0, |known| SIZES[known].into())
}

/// Translates consecutive addresses, up to the first bytes that are not an address.
pub(crate) fn addresses(mut bytes: &mut [u8], to: To) {
    while let Some(start) = bytes.first_chunk::<2>().copied() {
        let family = match to {
            To::Host => family(start),
            To::FreeBsd => [INET, INET6].iter().position(|f| *f == c_int::from(u16::from_ne_bytes(start))),
        };
        let Some(length) = family.map(|family| usize::from(SIZES[family])).filter(|length| *length <= bytes.len())
        else {
            return;
        };
        address(bytes, to);
        bytes = &mut bytes[length..];
    }
}

/// Whether one of these addresses, in FreeBSD's form, is IPv4 or an IPv4-mapped IPv6 address.
pub(crate) fn has_v4(mut bytes: &[u8]) -> bool {
    while let Some(start) = bytes.first_chunk::<2>().copied() {
        let mapped = bytes.get(8..20) == Some(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]);
        match family(start) {
            Some(0) => return true,
            Some(1) if mapped => return true,
            Some(1) if bytes.len() >= usize::from(SIZES[1]) => bytes = &bytes[usize::from(SIZES[1])..],
            _ => return false,
        }
    }
    false
}

/// Translates the addresses in the value of an SCTP option.
pub(crate) fn option(number: c_int, value: &mut [u8], to: To) {
    let at = match number {
        sys::SCTP_PRIMARY_ADDR => offset_of!(sys::sctp_setprim, ssp_addr),
        sys::SCTP_SET_PEER_PRIMARY_ADDR => offset_of!(sys::sctp_setpeerprim, sspp_addr),
        sys::SCTP_PEER_ADDR_PARAMS => offset_of!(sys::sctp_paddrparams, spp_address),
        sys::SCTP_GET_PEER_ADDR_INFO => offset_of!(sys::sctp_paddrinfo, spinfo_address),
        sys::SCTP_STATUS => {
            offset_of!(sys::sctp_status, sstat_primary) + offset_of!(sys::sctp_paddrinfo, spinfo_address)
        }
        sys::SCTP_REMOTE_UDP_ENCAPS_PORT => offset_of!(sys::sctp_udpencaps, sue_address),
        sys::SCTP_PEER_ADDR_THLDS => offset_of!(sys::sctp_paddrthlds, spt_address),
        sys::SCTP_BINDX_ADD_ADDR
        | sys::SCTP_BINDX_REM_ADDR
        | sys::SCTP_CONNECT_X_COMPLETE
        | sys::SCTP_SET_DYNAMIC_PRIMARY => 0,
        // The addresses follow their count.
        sys::SCTP_CONNECT_X | sys::SCTP_CONNECT_X_DELAYED => {
            return addresses(value.get_mut(4..).unwrap_or_default(), to);
        }
        _ => return,
    };
    address(value.get_mut(at..).unwrap_or_default(), to);
}

/// Whether an option is a list of addresses.
pub(crate) fn is_list(number: c_int) -> bool {
    [sys::SCTP_GET_PEER_ADDRESSES, sys::SCTP_GET_LOCAL_ADDRESSES].contains(&number)
}

/// The length of a list's header on FreeBSD: an association id. In usrsctp a gap follows, because its union of addresses
/// has a member with a pointer, which changes the alignment.
pub(crate) const LIST_HEAD: usize = 4;
/// The length of that gap.
pub(crate) const LIST_GAP: usize = 4;

/// The size of usrsctp's `union sctp_sockstore`, which has the additional member.
pub(crate) const STORE: usize = 32;

/// Translates the address in a notification.
pub(crate) fn notification(bytes: &mut [u8]) {
    let kind = bytes.first_chunk::<2>().map(|kind| u16::from_ne_bytes(*kind));
    if kind == Some(sys::SCTP_PEER_ADDR_CHANGE) {
        address(bytes.get_mut(offset_of!(sys::sctp_paddr_change, spc_aaddr)..).unwrap_or_default(), To::FreeBsd);
    }
}

/// The length of an ancillary message's header with padding, the same on both systems.
const HEADER: usize = 16;

/// Translates the headers in control data: the length has 32 bits on FreeBSD and 64 on the host; level and type are at
/// the end of both. Truncated messages stay truncated.
pub(crate) fn control(bytes: &mut [u8], to: To) {
    let mut at = 0;
    while let Some(header) = bytes.get_mut(at..).and_then(|rest| rest.first_chunk_mut::<HEADER>()) {
        let [a, b, c, d, rest @ ..] = *header;
        let len = u32::from_ne_bytes([a, b, c, d]);
        match to {
            To::Host => {
                header[..8].copy_from_slice(&u64::from(len).to_ne_bytes());
                header[8..].copy_from_slice(&rest[..8]);
            }
            To::FreeBsd => {
                header[4..12].copy_from_slice(&rest[4..]);
                header[12..].fill(0);
            }
        }
        match usize::try_from(len) {
            Ok(len) if len >= HEADER => at += len.next_multiple_of(8),
            _ => break,
        }
    }
}
